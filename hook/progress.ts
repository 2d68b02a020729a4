import { renderBytes } from "../src/reporters/phrases.ts";
import type { HistoryProgress } from "../src/scan-history.ts";
import type { Shell } from "./shell.ts";

export interface Progress {
  report(progress: HistoryProgress): void;
  end(): void;
}

/** One line on standard error that is written over, for people who wait: only at a terminal, and not for short work. */
export function createProgress({ err, environment, quiet }: Pick<Shell, "err" | "environment" | "quiet">): Progress {
  const shown = err.isTTY === true && !environment["CI"] && !quiet;
  let last = 0;
  return {
    report({ blobs, totalBlobs, bytes, seconds }) {
      if (!shown || seconds < 1 || seconds - last < 0.2) return;
      last = seconds;
      const of = totalBlobs === undefined ? "" : ` of ${totalBlobs}`;
      err.write(`\r\x1b[Kscanning history: ${blobs}${of} blobs, ${renderBytes(bytes)}, ${Math.round(seconds)} s`);
    },
    end() {
      if (last > 0) err.write("\r\x1b[K");
    },
  };
}
