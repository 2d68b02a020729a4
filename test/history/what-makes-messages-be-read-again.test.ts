import { expect, test } from "vitest";
import type { HistoryLog } from "../../src/git/history-log.ts";
import type { BlobFinding } from "../../src/history/blob-scan.ts";
import { createSightings } from "../../src/history/sightings.ts";
import { rules } from "../../src/rules/index.ts";

const log = { find: () => -1, findCommit: () => 0, listIntroductions: () => [] } as unknown as HistoryLog;
const config = { rules, exclude: [], suppressions: [], baseline: new Set<string>() };

test("a message is read again for what is told of it, and not for what only a file can hold alone", () => {
  const readsAgain = (id: string): boolean => {
    const sightings = createSightings(config, () => false);
    sightings.addMessage("commit", "0".repeat(40), [
      { rule: rules.findIndex((rule) => rule.id === id) } as BlobFinding,
    ]);
    return sightings.listOrigins(log, [], true).inTexts;
  };
  expect(readsAgain("generic-secret-file")).toBe(false);
  expect(readsAgain("generic-password")).toBe(true);
});
