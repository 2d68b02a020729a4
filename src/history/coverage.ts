import type { HistoryLog } from "../git/history-log.ts";
import { isPassedOver } from "../scanner/unpack.ts";
import type { Scanned, Skipped } from "../types.ts";
import type { BatchResult } from "./object-scan.ts";

export type Coverage = ReturnType<typeof createCoverage>;

/**
 * Keeps count of what was scanned, of the blobs that the history reaches only, and proves that none was left out.
 * @param isAsked which blobs are to be scanned at all; absent: every one
 */
export function createCoverage(isAsked: (oid: string) => boolean = () => true) {
  let log: HistoryLog | undefined;
  /** Results that came before it was known what the history reaches. */
  const early: BatchResult[] = [];
  const unread = new Map<string, string>();
  let done = new Uint8Array(0);
  let blobs = 0;
  let bytes = 0;
  let texts = 0;

  const count = ({ oids, sizes, unread: failed }: BatchResult): void => {
    oids.forEach((oid, place) => {
      const blob = log!.find(oid);
      const size = sizes[place]!;
      if (blob === -1 || done[blob] || size < 0) return;
      done[blob] = 1;
      blobs++;
      bytes += size;
    });
    for (const { oid, reason } of failed) unread.set(oid, reason);
  };

  return {
    know(walked: HistoryLog): void {
      log = walked;
      done = new Uint8Array(walked.blobs);
      for (const result of early.splice(0)) count(result);
    },
    /** Is this blob to be scanned? All that are asked for are, until it is known what the history reaches. */
    wants: (oid: string): boolean => isAsked(oid) && (!log || log.find(oid) !== -1),
    /** Blobs that the history reaches and that nobody tried to scan. */
    listMissing(walked: HistoryLog): string[] {
      const missing: string[] = [];
      for (let blob = 0; blob < walked.blobs; blob++) if (!done[blob]) missing.push(walked.oidOf(blob));
      return missing.filter((oid) => isAsked(oid) && !unread.has(oid));
    },
    add(result: BatchResult): void {
      if (log) count(result);
      else early.push(result);
    },
    addText(length: number): void {
      texts++;
      bytes += length;
    },
    progress: () => ({ blobs, bytes, ...(log && { totalBlobs: log.blobs }) }),
    settle(walked: HistoryLog): { scanned: Scanned; unread: Skipped[] } {
      const skipped: Skipped[] = [];
      for (let blob = 0; blob < walked.blobs; blob++) {
        if (done[blob]) continue;
        const oid = walked.oidOf(blob);
        if (!isAsked(oid)) continue;
        skipped.push(describeUnread(walked, oid, unread.get(oid)));
      }
      return { scanned: { blobs, bytes, texts }, unread: skipped };
    },
  };
}

export function describeUnread(log: HistoryLog, oid: string, reason = "git does not have it"): Skipped {
  const path = log.listIntroductions(oid)[0]?.path ?? `object ${oid.slice(0, 12)}`;
  return { path, oid, reason, failed: !isPassedOver(reason) };
}
