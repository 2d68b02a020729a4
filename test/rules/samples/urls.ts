import type { urlRules } from "../../../src/rules/urls.ts";
import type { RuleSamples, SamplesOf } from "../samples.ts";

const misses = (scheme: string, host: string): RuleSamples["misses"] => ({
  "placeholder password": () => `"${scheme}://user:password@${host}/x"`,
  variable: () => `"${scheme}://user:\${PASSWORD}@${host}/x"`,
  template: () => `"${scheme}://{{ user }}:{{ password }}@${host}/x"`,
  angle: () => `"${scheme}://<user>:<password>@${host}/x"`,
  masked: () => `"${scheme}://user:*****@${host}/x"`,
  "a port": () => `"${scheme}://${host}:8080/a@b"`,
  "no password": () => `"${scheme}://user@${host}/x"`,
});
const samplesOf = (scheme: string, host: string): RuleSamples => ({
  value: (random) => random.pick([`Hunter${random.digits(3)}`, random.base62(16), `s3cr%40${random.base62(6)}`]),
  places: [
    (value) => `URL=${scheme}://app:${value}@${host}/orders\n`,
    (value) => `connect("${scheme}://app:${value}@${host}:5432/orders?ssl=true")\n`,
    (value) => `  url: ${scheme}://:${value}@${host}\n`,
  ],
  misses: misses(scheme, host),
});

export const urlSamples: SamplesOf<typeof urlRules> = {
  "database-url-password": samplesOf("postgres", "db.contoso.net"),
  "database-url-password-local": samplesOf("mongodb+srv", "localhost"),
  "url-password": samplesOf("https", "git.contoso.net"),
};
