import { UsageError } from "../src/errors.ts";
import { checkRange } from "../src/git/range-fetch.ts";
import { openStaged } from "../src/git/staged.ts";
import { isIgnored } from "../src/git/unstaged.ts";
import type { ScanWorld } from "../src/scan.ts";
import { loadPathFilter, scan } from "../src/scan.ts";
import { scanChanges } from "../src/scan-changes.ts";
import { scanRange } from "../src/scan-range.ts";
import { createFilesSource } from "../src/sources/files.ts";
import { createStagedSource } from "../src/sources/staged.ts";
import { createStdinSource } from "../src/sources/stdin.ts";
import { createWorkingSource } from "../src/sources/working.ts";
import type { Config, ScanResult } from "../src/types.ts";
import type { Arguments } from "./arguments.ts";
import { chooseHistory, type HistoryChoice, historyOptions, scanHistoryVisibly } from "./history-run.ts";
import type { Shell } from "./shell.ts";

export const targetOptions = {
  staged: { type: "boolean" },
  working: { type: "boolean" },
  range: { type: "string" },
  history: { type: "boolean" },
  stdin: { type: "boolean" },
  ...historyOptions,
} as const;

export type Target =
  | { readonly kind: "files"; readonly paths: readonly string[] }
  | { readonly kind: "range"; readonly base: string; readonly head: string }
  | ({ readonly kind: "history" } & HistoryChoice)
  | { readonly kind: "staged" | "working" | "stdin" };

/** @throws UsageError where more than one thing is asked for */
export function chooseTarget(args: Arguments): Target {
  const { text, flag, positionals } = args;
  const history = chooseHistory(args);
  const kinds = (["staged", "working", "history", "stdin"] as const).filter((kind) => flag[kind]);
  const range = text["range"];
  const asked = [
    ...kinds.map((kind) => `--${kind}`),
    ...(range === undefined ? [] : ["--range"]),
    ...(positionals.length > 0 ? ["PATH"] : []),
  ];
  if (asked.length > 1)
    throw new UsageError(`${asked.join(" and ")} cannot be asked for together`, "Run leakgate scan once for each.");
  if (range !== undefined) return parseRange(range);
  if (kinds[0] === "history") return { kind: "history", ...history };
  return kinds[0] ? { kind: kinds[0] } : { kind: "files", paths: positionals.length > 0 ? positionals : ["."] };
}

function parseRange(range: string): Target {
  const [, base, head] = /^([^.].*?)?\.\.\.?([^.].*)?$/s.exec(range) ?? [];
  if (!base)
    throw new UsageError(
      `"${range.slice(0, 60)}" is not a range`,
      "Write A..B: what B has and A does not, such as origin/main..HEAD.",
    );
  return { kind: "range", base, head: head ?? "HEAD" };
}

/** A result, and whether there was anything to ask for: a commit that only deletes brings nothing, and is clean. */
export interface Scanned {
  readonly result: ScanResult;
  readonly asked: boolean;
}

/** @param ready the configuration; git is asked what is there while it is read */
export async function scanTarget(
  target: Target,
  ready: Config | Promise<Config>,
  world: ScanWorld,
  shell: Shell,
): Promise<Scanned> {
  const isAny = ({ scanned, skipped }: ScanResult) =>
    scanned.blobs + scanned.texts + (scanned.noNewLine ?? 0) + skipped.length > 0;
  const answer = (result: ScanResult): Scanned => ({ result, asked: isAny(result) });
  // Of files and of a history something must have been read: all of it excluded or passed over is no clean result.
  const answerWhole = (result: ScanResult): Scanned => ({
    result,
    asked: result.scanned.blobs + result.scanned.texts > 0,
  });
  // Where the program before the pipe failed, nothing comes.
  const answerStream = (result: ScanResult): Scanned => ({ result, asked: result.scanned.bytes > 0 });
  switch (target.kind) {
    case "staged": {
      const staged = openStaged();
      try {
        const config = await ready;
        const source = createStagedSource(staged, await loadPathFilter(config.exclude));
        const result = await scanChanges(source, config, world);
        return { result, asked: (await staged.entries) > 0 };
      } finally {
        // A configuration that is wrong ends it before the source has begun; git would wait for more.
        staged.blobs.close();
      }
    }
    case "working": {
      const config = await ready;
      const source = createWorkingSource({ isExcluded: await loadPathFilter(config.exclude) });
      return answer(await scanChanges(source, config, world));
    }
    case "stdin":
      return answerStream(await scan(createStdinSource(shell.input), await ready, world));
    case "range": {
      const config = await ready;
      await checkRange(target.base, target.head, process.cwd());
      return answer(await scanRange(target, config, world));
    }
    case "history": {
      const { kind: _, ...choice } = target;
      return answerWhole(await scanHistoryVisibly(choice, await ready, world, shell));
    }
    case "files": {
      const gitignore = isIgnored(target.paths).then((ignored) => !ignored);
      gitignore.catch(() => {});
      const source = createFilesSource(target.paths, { gitignore });
      return answerWhole(await scan(source, await ready, world));
    }
  }
}
