import { encodeEntraChecksum, type entraRules } from "../../../src/rules/entra.ts";
import { assignments, corrupt, cut, elide, type SamplesOf } from "../samples.ts";

const unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~.";

export const entraSamples: SamplesOf<typeof entraRules> = {
  "entra-client-secret": {
    value: (random) => {
      const covered = `${random.base62(3)}8Q~${random.from(unreserved, 31)}`;
      return covered + encodeEntraChecksum(covered);
    },
    places: [...assignments, (value) => `az login --service-principal -u $ID -p ${value} --tenant $TENANT\n`],
    misses: { "broken checksum": corrupt(12), "too short": cut(), elided: elide(12) },
    proof: "valid",
  },
  "entra-refresh-token": {
    value: (random) => `0.A${random.base64url(60)}.AgABAAEAAA${random.base64url(600)}`,
    misses: { "too short": cut(500) },
  },
};
