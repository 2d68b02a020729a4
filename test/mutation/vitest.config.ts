import { statSync } from "node:fs";
import { mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import base from "../../vitest.config.ts";
import { roomTests } from "./rooms.ts";

const room = process.env["MUTATED_ROOM"] ?? "";
const folders = roomTests[room] ?? Object.values(roomTests).flat();

/** What goes through the whole catalogue or hundreds of lives for each mutant, or measures time, would take for ever. */
const slow = [
  ...["history/equality", "scanner/linear", "scanner/needs", "scanner/too-large-archives"],
  ...["incidents/issue-life", "incidents/twelve-kinds"],
  // Bundles alone.
  "git/a-git-that-never-answers-is-ended",
  // A whole scan for each pack; what reads packs has quick tests beside it.
  "git/packs/packs",
  // Other texts each time; kernel-seeded.test.ts says the same of few.
  "scanner/kernel",
];
const exclude = slow.map((name) => `test/${name}.test.ts`);

/** A mutant's run ends at the first failure: what is short goes first. */
class ShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification): number => statSync(moduleId).size;
    return [...files].sort((one, other) => size(one) - size(other));
  }
}

export default mergeConfig(
  { test: { ...base.test, projects: undefined } },
  {
    test: {
      include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
      exclude,
      setupFiles: ["test/mutation/setup.ts"],
      sequence: { sequencer: ShortFirst },
      // Modules are loaded once a run, not once a file: a mutant takes seconds instead of a quarter of a minute.
      isolate: false,
      // A mutant that lets git wait for leakgate, or leakgate for git, ends its test, and Stryker's process lives on.
      env: { LEAKGATE_GIT_TIMEOUT: "4" },
      ...(room === "git" && { testTimeout: 30_000 }),
    },
  },
);
