import { GitError } from "../errors.ts";
import { spawnGit } from "./run.ts";

/** Reads whole objects one after the other from one git process. */
export interface ObjectReader extends AsyncDisposable {
  /** @throws GitError when the object is not there */
  read(oid: string): Promise<Buffer>;
}

interface Waiting {
  readonly oid: string;
  resolve(content: Buffer): void;
  reject(error: Error): void;
}

/** `git cat-file --batch`: https://git-scm.com/docs/git-cat-file#_batch_output */
export function createObjectReader(cwd?: string): ObjectReader {
  const child = spawnGit(["cat-file", "--batch"], cwd === undefined ? {} : { cwd });
  const waiting: Waiting[] = [];
  let chunks: Buffer[] = [];
  let length = 0;
  let needed = 0;
  const fail = (reason: string): void => {
    for (const { oid, reject } of waiting.splice(0))
      reject(new GitError(`object ${oid} could not be read: ${reason}`, "Run `git fsck` to see what is broken."));
  };
  const closed = new Promise<void>((resolve) => child.on("close", () => resolve()));
  child.on("error", () => fail("git could not be started"));
  child.on("close", () => fail("git ended early"));
  child.stderr.resume();
  child.stdin.on("error", () => {});
  child.stdout.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    while (waiting.length > 0 && length > 0 && length >= needed) {
      let buffer = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length);
      const headerEnd = buffer.indexOf(10);
      if (headerEnd === -1) break;
      const header = buffer.toString("latin1", 0, headerEnd).split(" ");
      const missing = header.length !== 3;
      const size = missing ? 0 : Number(header[2]);
      const end = headerEnd + 1 + (missing ? 0 : size + 1);
      if (buffer.length < end) {
        needed = end;
        chunks = [buffer];
        return;
      }
      const { oid, resolve, reject } = waiting.shift()!;
      if (missing) reject(new GitError(`object ${oid} is ${header.at(-1)}`, "Fetch it, then run again."));
      else resolve(buffer.subarray(headerEnd + 1, headerEnd + 1 + size));
      buffer = buffer.subarray(end);
      chunks = buffer.length > 0 ? [buffer] : [];
      length = buffer.length;
      needed = 0;
    }
  });
  return {
    read: (oid) =>
      new Promise((resolve, reject) => {
        if (child.exitCode !== null) return reject(new GitError("git has ended", "Run again."));
        waiting.push({ oid, resolve, reject });
        child.stdin.write(`${oid}\n`);
      }),
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      await closed;
    },
  };
}
