import { createPace } from "../src/reporters/pace.ts";
import type { HistoryProgress } from "../src/scan-history.ts";
import type { Shell } from "./shell.ts";

interface Progress {
  report(progress: HistoryProgress): void;
  end(): void;
}

export function createProgress(shell: Pick<Shell, "err" | "environment" | "quiet">): Progress {
  const line = createLine(shell);
  const describe = createPace();
  return {
    report: (progress) => line.show(`scanning history: ${describe(progress)}`, progress.seconds),
    end: line.end,
  };
}

/** Seconds between two lines in a log, which is read later. */
const logInterval = 20;

/** For people who wait: at a terminal one line on standard error that is written over, in a log now and then a plain one. */
export function createLine({ err, environment, quiet }: Pick<Shell, "err" | "environment" | "quiet">) {
  const terminal = err.isTTY === true && !environment["CI"];
  let last = 0;
  return {
    /** @param seconds since the work began */
    show(text: string, seconds: number): void {
      if (quiet || seconds < 1 || seconds - last < (terminal ? 0.2 : logInterval)) return;
      last = seconds;
      err.write(terminal ? `\r\x1b[K${text}` : `leakgate: ${text}\n`);
    },
    end(): void {
      if (last > 0 && terminal) err.write("\r\x1b[K");
    },
  };
}
