import { GitError, type UsageError } from "../errors.ts";
import { explainFailure, explainUnstarted } from "./failure.ts";
import { spawnGit } from "./run.ts";

export interface BlobReader {
  /**
   * Asks for an object by id or by `ref:path`; git goes to work at once. The answer is read by calling what is returned,
   * in the order of asking; answers that nobody reads are passed over. Undefined: there is no such object.
   */
  request(name: string): () => Promise<Buffer | undefined>;
  /** No more requests. */
  end(): void;
  close(): void;
}

/** What fits in one buffer with room for the rest; a larger blob could not be scanned anyway. */
const largestBlob = 512 * 1024 * 1024;

/** Starts one `git cat-file --batch`. https://git-scm.com/docs/git-cat-file#_batch_output */
export function openBlobs(cwd?: string, sizeLimit = largestBlob): BlobReader {
  let asked = 0;
  let read = 0;
  const child = spawnGit(["cat-file", "--batch"], { cwd, isAsked: () => asked > read });
  const errors: Buffer[] = [];
  let failure: Error | undefined;
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  child.on("error", (error) => {
    failure = error;
  });
  // Closed early: the missing answer is the error that is shown.
  child.stdin.on("error", () => {});
  const chunks: AsyncIterator<Buffer> = child.stdout[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  let names = "";

  const writeNames = (): void => {
    if (!child.stdin.writableEnded) child.stdin.write(names);
    names = "";
  };

  const fail = async (name: string, cause?: unknown): Promise<GitError | UsageError> => {
    // git's words may come behind the end of its answers. Loaded here, since a commit that is well does without it.
    const { finished } = await import("node:stream/promises");
    await finished(child.stderr).catch(() => {});
    if (failure) return explainUnstarted(failure);
    const words = Buffer.concat(errors).toString("utf8");
    const hint = "Run `git fsck` in this repository, then try again.";
    return explainFailure(`git cat-file gave no answer for ${name}`, words, hint, cause);
  };

  const pull = async (name: string): Promise<Buffer> => {
    try {
      const { done, value } = await chunks.next();
      if (!done) return value;
    } catch (cause) {
      throw await fail(name, cause);
    }
    throw await fail(name);
  };

  const readLine = async (name: string): Promise<string> => {
    let end = rest.indexOf(10);
    while (end === -1) {
      rest = Buffer.concat([rest, await pull(name)]);
      end = rest.indexOf(10);
    }
    const line = rest.toString("latin1", 0, end);
    rest = rest.subarray(end + 1);
    return line;
  };

  /** Gives the content, or, where nobody wants it, only passes over it. */
  const readContent = async (name: string, size: number, wanted: boolean): Promise<Buffer> => {
    if (rest.length > size) {
      const content = rest.subarray(0, size);
      rest = rest.subarray(size + 1);
      return content;
    }
    const content = Buffer.allocUnsafe(wanted ? size : 0);
    for (let read = 0; read <= size; ) {
      if (rest.length === 0) rest = await pull(name);
      const part = rest.subarray(0, size + 1 - read);
      part.copy(content, read);
      rest = rest.subarray(part.length);
      read += part.length;
    }
    return content;
  };

  const readNext = async (name: string, wanted: boolean): Promise<Buffer | undefined> => {
    const header = await readLine(name);
    read++;
    const size = / (\d+)$/.exec(header)?.[1];
    if (size === undefined) return undefined;
    const fits = Number(size) <= sizeLimit;
    const content = await readContent(name, Number(size), wanted && fits);
    if (wanted && !fits)
      throw new GitError(
        `larger than ${sizeLimit / 1024 / 1024} MiB`,
        "Keep it in Git LFS, or exclude it in .leakgate.yaml in a commit before.",
      );
    return wanted ? content : undefined;
  };

  return {
    request(name) {
      const place = asked++;
      // What is asked for in one go is written in one go.
      if (names === "") process.nextTick(writeNames);
      names += `${name}\n`;
      return async () => {
        if (place < read) throw new Error("blobs are read once, in the order in which they were asked for");
        while (read < place) await readNext(name, false);
        return readNext(name, true);
      };
    },
    end: () => process.nextTick(() => child.stdin.end()),
    close: () => {
      child.stdin.end();
      child.stdout.destroy();
    },
  };
}
