import type { BlobFinding } from "./blob-scan.ts";
import type { Pool } from "./pool.ts";

/** Texts that are no objects, one behind the other. */
export interface TextBatch {
  readonly bytes: Uint8Array;
  readonly ends: Int32Array;
}

/** Messages and names, which are scanned where the blobs are: a thread that scans has everything compiled. */
interface TextQueue {
  /**
   * @param onFindings called where something was found, before the pool is settled
   * @returns what is to be waited for before the next one is added
   */
  add(text: Buffer, onFindings: (findings: readonly BlobFinding[]) => void): Promise<void> | undefined;
  /** Hands on what was added last. */
  flush(): Promise<void>;
}

const bytesAtOnce = 1 << 18;
/** So many batches wait for a thread before whoever adds texts does: a git that writes them would stand still meanwhile. */
const mostWaiting = 4;

export function createTextQueue(pool: Pick<Pool, "submit">): TextQueue {
  let texts: Buffer[] = [];
  let listeners: ((findings: readonly BlobFinding[]) => void)[] = [];
  let bytes = 0;
  let waiting = 0;
  let last = Promise.resolve();

  const send = (): void => {
    const told = listeners;
    const ends = new Int32Array(texts.length);
    let end = 0;
    for (const [place, text] of texts.entries()) {
      end += text.length;
      ends[place] = end;
    }
    const batch = { bytes: Buffer.concat(texts), ends };
    texts = [];
    listeners = [];
    bytes = 0;
    waiting++;
    last = pool
      .submit(batch, ({ found }) => {
        for (const { oid, findings } of found) told[Number(oid)]!(findings);
      })
      // What failed stays counted: soon nobody adds texts to it any more.
      .then(() => {
        waiting--;
      });
    // Whoever waits for it learns of its failure, and the pool does.
    last.catch(() => {});
  };
  return {
    add(text, onFindings) {
      // A view would hold all that git wrote with it.
      texts.push(Buffer.from(text));
      listeners.push(onFindings);
      bytes += text.length;
      if (bytes >= bytesAtOnce) send();
      return waiting >= mostWaiting ? last : undefined;
    },
    flush() {
      if (texts.length > 0) send();
      // They are taken in their order.
      return last;
    },
  };
}
