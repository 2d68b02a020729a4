import { UsageError } from "../src/errors.ts";
import { isBare, looksBare } from "../src/git/inside.ts";
import { checkRange } from "../src/git/range-fetch.ts";
import { loadPathFilter, type ScanWorld, scan } from "../src/scan.ts";
import { scanChanges } from "../src/scan-changes.ts";
import { scanRange } from "../src/scan-range.ts";
import { createStagedSource } from "../src/sources/staged.ts";
import { createStdinSource } from "../src/sources/stdin.ts";
import { createWorkingSource } from "../src/sources/working.ts";
import type { Config, ScanResult } from "../src/types.ts";
import { scanHistoryVisibly } from "./history-run.ts";
import type { Shell } from "./shell.ts";
import type { Opened, Target } from "./target.ts";

interface Scanned {
  readonly result: ScanResult;
  /** Was there anything to scan? A commit that only deletes brings nothing, and is clean. */
  readonly anything: boolean;
}

/** @param ready the configuration; git is asked what is there while it is read */
export async function scanTarget(
  target: Target,
  ready: Config | Promise<Config>,
  world: ScanWorld,
  shell: Shell,
  opened: Opened,
): Promise<Scanned> {
  const isAny = ({ scanned, skipped }: ScanResult) =>
    scanned.blobs + scanned.texts + (scanned.noNewLine ?? 0) + skipped.length > 0;
  const answer = (result: ScanResult): Scanned => ({ result, anything: isAny(result) });
  // Of files and of a history something must have been read: all of it excluded or passed over is no clean result.
  const answerWhole = (result: ScanResult): Scanned => ({
    result,
    anything: result.scanned.blobs + result.scanned.texts > 0,
  });
  // Where the program before the pipe failed, nothing comes.
  const answerStream = (result: ScanResult): Scanned => ({ result, anything: result.scanned.bytes > 0 });
  switch (target.kind) {
    case "staged": {
      const staged = opened.staged!;
      const config = await ready;
      const source = createStagedSource(staged, await loadPathFilter(config.exclude));
      const result = await scanChanges(source, config, world);
      return { result, anything: (await staged.entries) > 0 };
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
    case "files":
      for (const path of target.paths.filter(looksBare))
        if (await isBare(path))
          throw new UsageError(
            "this is a bare repository: what it holds is in its commits",
            "Change to it and run leakgate scan --history, or `--range A..B`.",
          );
      return answerWhole(await scan(opened.files!, await ready, world));
  }
}
