import type { RuleSamples } from "../samples.ts";
import { assignments, elide } from "../samples.ts";

const marks = ["dop_v1_", "shpat_", "rubygems_", "glpat-", "github_pat_"];

/** Fixed text of a provider, and behind it more than the provider's own rule takes. */
export const likelyTokenSamples: Readonly<Record<string, RuleSamples>> = {
  "likely-token": {
    value: (random) => `${random.pick(marks)}${random.digits(2)}${random.base62(96)}`,
    places: assignments,
    misses: {
      words: () => "shpat_access_token_of_the_shop_owner = 1\n",
      "an unknown prefix": (value) => value.replace(/^\w+[_-]/, "abcd"),
      "a whole one with a broken checksum": (_, random) => `key = "ghp_${random.base62(36)}"\n`,
      "a part of one with a broken checksum": (_, random) =>
        `key = "glpat-${random.base62(27)}.01.${random.lower(9)}"\n`,
      elided: elide(8),
    },
  },
};
