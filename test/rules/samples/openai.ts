import type { openaiRules } from "../../../src/rules/openai.ts";
import type { Random } from "../random.ts";
import { elide, type RuleSamples, type SamplesOf } from "../samples.ts";

// Base64 of "OpenAI", as in every key.
const middle = Buffer.from("OpenAI").toString("base64");
const key = (prefix: string, part: (random: Random) => string): RuleSamples => ({
  value: (random) => prefix + part(random) + middle + part(random),
  misses: {
    "no middle": (_, random) => `OPENAI_API_KEY=${prefix}${part(random)}${part(random)}`,
    "too short": (value) => `OPENAI_API_KEY=${value.slice(0, value.indexOf(middle) + 12)}`,
    elided: elide(12),
  },
});

export const openaiSamples: SamplesOf<typeof openaiRules> = {
  "openai-api-key": key("sk-", (random) => random.base62(20)),
  "openai-project-key": key("sk-proj-", (random) => random.base62(74)),
  "openai-service-account-key": key("sk-svcacct-", (random) => random.base62(74)),
  "openai-admin-key": key("sk-admin-", (random) => random.base62(74)),
};
