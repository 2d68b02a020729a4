import type { azureAnnotatedRules } from "../../../src/rules/azure-annotated.ts";
import { encodeAnnotatedChecksums } from "../../../src/rules/microsoft-keys.ts";
import type { Random } from "../random.ts";
import { corrupt, cut, type RuleSamples, type SamplesOf } from "../samples.ts";

function createAnnotatedKey(tail: string, random: Random): string {
  const dated = `JQQJ99B${random.pick([..."ABCDEFGHIJKL"])}`;
  const covered = `${random.base62(52)}${dated}${random.base62(12)}${tail}`;
  const [digits] = encodeAnnotatedChecksums(Buffer.from(covered, "base64"));
  return covered + digits.slice(0, 4);
}

const samplesOf = (signature: string, reserved?: string): RuleSamples => ({
  value: (random) => createAnnotatedKey((reserved ?? random.base62(4)) + signature, random),
  misses: {
    "broken checksum": corrupt(3),
    "too short": cut(),
    "another signature": (value) => `key = "${value.slice(0, 76)}zzzz${value.slice(80)}"`,
  },
  proof: "valid",
});

export const azureAnnotatedSamples: SamplesOf<typeof azureAnnotatedRules> = {
  "azure-devops-annotated-token": samplesOf("AZDO"),
  "azure-app-configuration-annotated-key": samplesOf("AZAC"),
  "azure-event-grid-annotated-key": samplesOf("AZEG"),
  "azure-fluid-relay-annotated-key": samplesOf("AZFR"),
  "azure-mixed-reality-annotated-key": samplesOf("AZMR"),
  "azure-maps-annotated-key": samplesOf("AZMP"),
  "azure-communication-annotated-key": samplesOf("AZCS"),
  "azure-openai-annotated-key": samplesOf("ACOG", "AAAB"),
  "azure-ai-services-annotated-key": samplesOf("ACOG", "AAAY"),
  "azure-sql-annotated-password": samplesOf("msql"),
  "azure-annotated-key": samplesOf("AZXY"),
  "microsoft-cask-key": {
    value: (random) =>
      random.pick([
        `${random.base64url(42)}${random.pick([..."AEIMQUYc"])}AQJJQABA_TEST`,
        `${random.base64url(85)}${random.pick([..."AQgw"])}AAQJJQACBkTEST${random.base64url(4)}`,
      ]) +
      `AAA${random.pick([..."ABCDEFGHIJKL"])}${random.pick([..."AZae"])}X${random.pick([..."Az7"])}${random.pick([..."Az7"])}`,
    misses: {
      "too short": cut(),
      "another size": (value) =>
        `key = "${value.replace(/QJJQA[BC]/, (mark) => (mark.endsWith("B") ? "QJJQAC" : "QJJQAB"))}"`,
      "no such month": (value) => `key = "${value.slice(0, -5)}M${value.slice(-4)}"`,
    },
    proof: "valid",
  },
};
