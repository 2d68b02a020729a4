import { encodeCrc32Base62 } from "../../../src/rules/checksums.ts";
import type { npmRules } from "../../../src/rules/npm.ts";
import { assignments, corrupt, cut, elide, type SamplesOf } from "../samples.ts";

const base64 = (text: string): string => Buffer.from(text).toString("base64");

export const npmSamples: SamplesOf<typeof npmRules> = {
  "npm-access-token": {
    value: (random) => {
      const body = random.base62(30);
      return `npm_${body}${encodeCrc32Base62(body)}`;
    },
    places: [...assignments, (value) => `//npm.example/:_authToken=${value}\n`],
    misses: { "broken checksum": corrupt(), "too short": cut(), elided: elide() },
    proof: "valid",
  },
  "npm-legacy-token": {
    value: (random) => random.uuid(),
    places: [
      (value) => `//npm.example/:_authToken=${value}\n`,
      (value) => `export NPM_TOKEN="${value}"\n`,
      (value) => `"npmToken": "${value}"`,
    ],
    misses: { variable: () => "//npm.example/:_authToken=${NPM_TOKEN}", "no name": (value) => `id: ${value}` },
  },
  "npm-registry-login": {
    value: (random) => base64(`svc:${random.base62(16)}`),
    places: [(value) => `//npm.example/:_auth=${value}\n`, (value) => `_auth = "${value}"\n`],
    misses: {
      "no login": (_, random) => `_auth=${base64(random.base62(24))}\n`,
      placeholder: () => `_auth=${base64("user:your-password")}\n`,
    },
  },
};
