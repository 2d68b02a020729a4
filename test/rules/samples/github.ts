import { encodeCrc32Base62 } from "../../../src/rules/checksums.ts";
import type { githubRules } from "../../../src/rules/github.ts";
import type { Random } from "../random.ts";
import { corrupt, cut, elide, type SamplesOf } from "../samples.ts";

const token = (prefix: string) => (random: Random) => {
  const body = random.base62(30);
  return prefix + body + encodeCrc32Base62(body);
};

export const githubSamples: SamplesOf<typeof githubRules> = {
  "github-personal-access-token-classic": {
    value: token("ghp_"),
    misses: { "broken checksum": corrupt(), "too short": cut(), elided: elide() },
    proof: "valid",
  },
};
