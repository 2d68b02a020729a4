import { encodeCrc32Base62 } from "../../../src/rules/checksums.ts";
import type { githubRules } from "../../../src/rules/github.ts";
import type { Random } from "../random.ts";
import {
  assignments,
  assignmentsTo,
  corrupt,
  cut,
  elide,
  lengthen,
  type RuleSamples,
  type SamplesOf,
  unnamed,
} from "../samples.ts";

const token = (prefix: string, length = 30): RuleSamples => ({
  value: (random: Random) => {
    const body = random.base62(length);
    return prefix + body + encodeCrc32Base62(body);
  },
  places: [...assignments, (value) => `git clone https://${value}@github.com/contoso/orders.git\n`],
  misses: { "broken checksum": corrupt(), "too short": cut(), "too long": lengthen(), elided: elide() },
  proof: "valid",
});
const base64Json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

export const githubSamples: SamplesOf<typeof githubRules> = {
  "github-personal-access-token-classic": token("ghp_"),
  "github-oauth-token": token("gho_"),
  "github-app-user-token": token("ghu_"),
  "github-app-installation-token": token("ghs_"),
  "github-refresh-token": token("ghr_", 70),
  "github-app-stateless-token": {
    value: (random) =>
      `ghs_${random.digits(6)}_${base64Json({ alg: "RS256", typ: "JWT" })}.${base64Json({ iss: random.digits(6), exp: 1 })}.${random.base64url(86)}`,
    misses: { "no signature": (value) => value.slice(0, value.lastIndexOf(".")), elided: elide(20) },
  },
  "github-personal-access-token-fine-grained": {
    value: (random) => `github_pat_${random.base62(22)}_${random.base62(59)}`,
    misses: { "too short": cut(), masked: () => `GITHUB_TOKEN=github_pat_${"x".repeat(22)}_${"x".repeat(59)}` },
  },
  "github-oauth-client-secret": {
    value: (random) => random.hex(40),
    places: assignmentsTo("github_client_secret"),
    misses: { "a commit": (value) => `uses: github/codeql-action@${value}`, "no name": unnamed, "too short": cut() },
  },
};
