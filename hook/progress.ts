import { renderBytes } from "../src/reporters/phrases.ts";
import type { HistoryProgress } from "../src/scan-history.ts";
import type { Shell } from "./shell.ts";

export interface Progress {
  report(progress: HistoryProgress): void;
  end(): void;
}

export function createProgress(shell: Pick<Shell, "err" | "environment" | "quiet">): Progress {
  const line = createLine(shell);
  return {
    report({ blobs, totalBlobs, bytes, seconds }) {
      const of = totalBlobs === undefined ? "" : ` of ${totalBlobs}`;
      line.show(`scanning history: ${blobs}${of} blobs, ${renderBytes(bytes)}, ${Math.round(seconds)} s`, seconds);
    },
    end: line.end,
  };
}

/** One line on standard error that is written over, for people who wait: only at a terminal, and not for short work. */
export function createLine({ err, environment, quiet }: Pick<Shell, "err" | "environment" | "quiet">) {
  const shown = err.isTTY === true && !environment["CI"] && !quiet;
  let last = 0;
  return {
    /** @param seconds since the work began */
    show(text: string, seconds: number): void {
      if (!shown || seconds < 1 || seconds - last < 0.2) return;
      last = seconds;
      err.write(`\r\x1b[K${text}`);
    },
    end(): void {
      if (last > 0) err.write("\r\x1b[K");
    },
  };
}
