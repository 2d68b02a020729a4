import { GitError } from "../errors.ts";
import { spawnGit, watchEnd } from "./run.ts";

/** What one `git cat-file --batch` gives for a list of objects. */
export interface ObjectReader {
  /**
   * Asks for objects and calls back for each, in order. `bytes` are valid during the call only; undefined where git has
   * no such object or it is larger than the limit.
   */
  read(
    oids: readonly string[],
    onObject: (oid: string, bytes: Buffer | undefined, reason?: string) => void,
  ): Promise<void>;
  close(): Promise<unknown>;
}

interface Request {
  readonly oids: readonly string[];
  readonly onObject: (oid: string, bytes: Buffer | undefined, reason?: string) => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  next: number;
}

/** @param sizeLimit bytes; a larger object is passed over and said. https://git-scm.com/docs/git-cat-file#_batch_output */
export function createObjectReader(cwd: string | undefined, sizeLimit: number): ObjectReader {
  const queue: Request[] = [];
  const args = ["cat-file", "--batch"];
  const child = spawnGit(args, { cwd, isAsked: () => queue.length > 0 });
  child.stdin.on("error", () => {});
  const ended = watchEnd(child, args, "Run `git fsck` in this repository.");
  /** Bytes of the object at hand that came so far, and how many it has with the line feed behind it. */
  let partial = Buffer.allocUnsafe(1 << 18);
  let filled = 0;
  let expected = 0;
  /** The part of a header line that came with the last chunk. */
  let header = "";

  const answer = (bytes: Buffer | undefined, reason?: string): void => {
    const request = queue[0]!;
    request.onObject(request.oids[request.next++]!, bytes, reason);
    if (request.next < request.oids.length) return;
    queue.shift();
    request.resolve();
  };

  /** Takes a header line: `<oid> blob <size>` or `<oid> missing`. */
  const begin = (line: string): void => {
    const size = / (\d+)$/.exec(line)?.[1];
    if (size === undefined) {
      answer(undefined, "git does not have it");
      return;
    }
    expected = Number(size) + 1;
    filled = 0;
    if (expected - 1 <= sizeLimit && expected > partial.length) partial = Buffer.allocUnsafe(2 * expected);
  };

  const take = (chunk: Buffer): void => {
    let at = 0;
    while (at < chunk.length) {
      if (expected === 0) {
        const end = chunk.indexOf(10, at);
        const part = chunk.toString("latin1", at, end === -1 ? chunk.length : end);
        at = end === -1 ? chunk.length : end + 1;
        header += part;
        if (end === -1) return;
        const line = header;
        header = "";
        begin(line);
        continue;
      }
      const length = Math.min(expected - filled, chunk.length - at);
      const kept = expected - 1 <= sizeLimit;
      const whole = length === expected;
      if (kept && !whole) chunk.copy(partial, filled, at, at + length);
      filled += length;
      if (filled === expected) {
        const size = expected - 1;
        expected = 0;
        if (!kept) answer(undefined, `larger than ${sizeLimit} bytes`);
        else answer(whole ? chunk.subarray(at, at + size) : partial.subarray(0, size));
        // A single huge object must not hold its room for the rest of the scan.
        if (partial.length > 1 << 24) partial = Buffer.allocUnsafe(1 << 18);
      }
      at += length;
    }
  };

  const fail = (error: unknown): void => {
    for (const request of queue.splice(0)) request.reject(error);
    child.kill();
  };
  child.stdout.on("data", (chunk: Buffer) => {
    try {
      take(chunk);
    } catch (error) {
      fail(error);
    }
  });
  ended.then(() => fail(new GitError("git cat-file ended early", "Run `git fsck` in this repository.")), fail);

  return {
    read: (oids, onObject) =>
      new Promise((resolve, reject) => {
        if (oids.length === 0) return resolve();
        queue.push({ oids, onObject, resolve, reject, next: 0 });
        child.stdin.write(`${oids.join("\n")}\n`);
      }),
    close() {
      child.stdin.end();
      return ended;
    },
  };
}
