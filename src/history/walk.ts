import { type HistoryLog, readHistoryLog } from "../git/history-log.ts";
import type { RefOptions } from "../git/history-refs.ts";
import type { BlobFinding } from "./blob-scan.ts";
import type { Coverage } from "./coverage.ts";
import type { Pool } from "./pool.ts";
import type { Sightings } from "./sightings.ts";
import { createTextQueue } from "./text-queue.ts";

interface WalkedHistory {
  readonly options: RefOptions;
  readonly coverage: Coverage;
  readonly sightings: Sightings;
}

/** Walks the commits of the chosen refs, or these alone, and has their messages scanned by `pool` where asked to. */
export function startWalk(
  { options, coverage, sightings }: WalkedHistory,
  pool: Pool,
  chosen?: { readonly commits: readonly string[]; readonly inTexts: boolean },
) {
  const texts = createTextQueue(pool);
  let onStart = (): void => {};
  const started = new Promise<void>((resolve) => {
    onStart = resolve;
  });
  const asked = { ...options, onStart, ...(chosen && { commits: chosen.commits }) };
  const walk = readHistoryLog(asked, (kind, oid, text) => {
    if (chosen?.inTexts === false) return;
    coverage.addText(text.length);
    return texts.add(text, (findings) => sightings.addMessage(kind, oid, findings));
  });
  const begun = Promise.race([started, walk]);
  // Whoever waits for it learns of a failure.
  begun.catch(() => {});
  const names = new Map<string, readonly BlobFinding[]>();
  return {
    walk,
    /** Git walks, or has failed. */
    begun,
    /** To be called once the walk is done. */
    async addNames(log: HistoryLog): Promise<void> {
      for (const path of sightings.listNames(log))
        await texts.add(Buffer.from(path), (findings) => names.set(path, findings));
      await texts.flush();
    },
    async settleNames(log: HistoryLog): Promise<void> {
      await pool.settle();
      sightings.addNames(log, names);
    },
  };
}
