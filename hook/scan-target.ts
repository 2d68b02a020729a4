import { UsageError } from "../src/errors.ts";
import { isBare, looksBare } from "../src/git/inside.ts";
import { checkRange } from "../src/git/range-fetch.ts";
import type { ScanWorld } from "../src/scan.ts";
import { loadPathFilter, scan } from "../src/scan.ts";
import { scanChanges } from "../src/scan-changes.ts";
import { scanRange } from "../src/scan-range.ts";
import { createStagedSource } from "../src/sources/staged.ts";
import { createStdinSource } from "../src/sources/stdin.ts";
import { createWorkingSource } from "../src/sources/working.ts";
import type { Config, ScanResult } from "../src/types.ts";
import { scanHistoryVisibly } from "./history-run.ts";
import type { Shell } from "./shell.ts";
import type { Asked, Target } from "./target.ts";

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
  asked: Asked,
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
      const staged = asked.staged!;
      const config = await ready;
      const source = createStagedSource(staged, await loadPathFilter(config.exclude));
      const result = await scanChanges(source, config, world);
      return { result, asked: (await staged.entries) > 0 };
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
      return answerWhole(await scan(asked.files!, await ready, world));
  }
}
