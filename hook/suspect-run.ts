import { applySettings } from "../src/config/settings.ts";
import type { ExitStatus } from "../src/errors.ts";
import { readRepositoryKey } from "../src/git/repository-key.ts";
import { readPolicy } from "../src/policy/index.ts";
import { readAllRules, readRules } from "../src/rules/some.ts";
import { scanChanges } from "../src/scan-changes.ts";
import { type ChangesSource, everyLine } from "../src/sources/staged.ts";
import type { Scanned } from "../src/types.ts";
import type { Shell } from "./shell.ts";
import { type Making, reportStaged } from "./staged-report.ts";
import { linesOf, listRulePlaces, type Suspect } from "./suspects.ts";

export async function runSuspects(
  shell: Shell,
  suspects: readonly Suspect[],
  scanned: Scanned,
  making: Making,
): Promise<ExitStatus> {
  // What stood there before may be known by another rule.
  const isNew = suspects.every(({ base }) => base === undefined);
  const places = isNew ? listRulePlaces(suspects) : undefined;
  const rules = await (places ? readRules(places) : readAllRules());
  const policy = await readPolicy("HEAD");
  // The shell saw none, and it decides what is told.
  if (policy.config) return (await import("./staged-run.ts")).runStaged(shell, making);
  const config = applySettings(rules, undefined, policy);
  const source = createSuspectsSource(suspects);
  const result = await scanChanges(source, config, { repositoryKey: () => readRepositoryKey() });
  return reportStaged({ ...result, scanned }, making, shell);
}

function createSuspectsSource(suspects: readonly Suspect[]): ChangesSource {
  const bases = new Map(suspects.flatMap(({ path, base }) => (base ? [[path, base] as const] : [])));
  return {
    name: "staged changes",
    skipped: [],
    baseOf: ({ path }) => bases.get(path),
    async *texts() {
      const inOrder = [...suspects].sort((a, b) => Number(a.kind === "blob") - Number(b.kind === "blob"));
      for (const suspect of inOrder) {
        const { kind, path, oid, bytes } = suspect;
        const own = kind === "blob" ? { addedLines: linesOf(suspect) ?? everyLine } : {};
        yield { kind, path, ...(oid && { oid }), ...own, read: () => bytes };
      }
    },
  };
}
