import { closeSync, fstatSync, lstatSync, openSync, type PathLike, readdirSync, readSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { SourceError, UsageError } from "../errors.ts";
import { runGit } from "../git/run.ts";
import type { Skipped, Source, SourceText } from "../types.ts";

export interface FilesOptions {
  /** What relative paths start from; default: the process's own. */
  readonly cwd?: string;
  /** Leave out what git ignores, where a path lies in a repository. */
  readonly gitignore?: boolean;
}

/** One buffer holds a file; beyond this Node's own limits are near. https://nodejs.org/api/buffer.html#bufferconstantsmax_length */
const largestFile = 2 ** 31 - 1;

/** Files as they are on disk, directories walked in order of name. `.git` is not entered and symbolic links are not followed. */
export function createFilesSource(paths: readonly string[], options: FilesOptions = {}): Source {
  const cwd = options.cwd ?? process.cwd();
  const skipped: Skipped[] = [];
  const skip = (path: string, reason: string, failed: boolean): void => {
    skipped.push({ path: toPosix(path), reason, failed });
  };

  /** @param file where a name is not UTF-8, which leaves no path to open */
  const toText = (path: string, file: PathLike = resolve(cwd, path)): SourceText => ({
    kind: "blob",
    path: toPosix(path),
    read: () => readWhole(file),
  });

  function* walk(folder: string): Iterable<SourceText> {
    let entries: ReturnType<typeof readFolder>;
    try {
      entries = readFolder(resolve(cwd, folder));
    } catch (error) {
      return skip(folder, describeFailure(error), true);
    }
    for (const entry of entries) {
      const path = folder === "." ? entry.name : join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== ".git") yield* walk(path);
      } else if (entry.isFile()) yield toText(path);
      else if (entry.isSymbolicLink()) skip(path, "symbolic link, not followed", false);
      else skip(path, "not a file", false);
    }
  }

  async function* listUnignored(folder: string): AsyncIterable<SourceText> {
    const listed = await listFolder(resolve(cwd, folder));
    if (!listed) return yield* walk(folder);
    for (const nameBytes of listed) {
      const name = nameBytes.toString("utf8");
      const path = folder === "." ? name : join(folder, name);
      const file = Buffer.concat([Buffer.from(join(resolve(cwd, folder), "/")), nameBytes]);
      const stats = lstatSync(file, { throwIfNoEntry: false });
      if (!stats) continue; // Deleted in the work tree: there is nothing to read.
      if (stats.isFile()) yield toText(path, file);
      else if (stats.isSymbolicLink()) skip(path, "symbolic link, not followed", false);
      else skip(path, stats.isDirectory() ? "a repository of its own" : "not a file", false);
    }
  }

  return {
    name: "files",
    skipped,
    async *texts() {
      for (const given of paths) {
        const path = join(given);
        const stats = statSync(resolve(cwd, path), { throwIfNoEntry: false });
        if (!stats) throw new UsageError(`${JSON.stringify(given)} does not exist`, "Name a file or a directory.");
        if (!stats.isDirectory()) yield toText(path);
        else if (options.gitignore) yield* listUnignored(path);
        else yield* walk(path);
      }
    },
  };
}

const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function readFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareNames(a.name, b.name));
}

/** What git knows of or would add; undefined outside a repository. https://git-scm.com/docs/git-ls-files */
async function listFolder(folder: string): Promise<Buffer[] | undefined> {
  const inside = await runGit(["rev-parse", "--is-inside-work-tree"], { cwd: folder, accept: [0, 128] });
  if (inside.toString("latin1").trim() !== "true") return undefined;
  const output = await runGit(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: folder });
  // As Latin-1, in which each byte stays what it is: a name need not be UTF-8.
  const names = new Set(output.toString("latin1").split("\0"));
  return [...names].sort(compareNames).flatMap((name) => (name === "" ? [] : [Buffer.from(name, "latin1")]));
}

function readWhole(path: PathLike): Uint8Array {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const { size } = fstatSync(file);
    if (size > largestFile) throw new Error(`larger than ${largestFile} bytes`);
    // Files of the kernel say that they have no bytes, and a file may grow meanwhile: read until nothing comes.
    let bytes = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      if (read === 0) return bytes.subarray(0, length);
      length += read;
      if (length > largestFile) throw new Error(`larger than ${largestFile} bytes`);
      if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
    }
  } catch (error) {
    throw new SourceError(describeFailure(error), "Make the file readable, or name the paths to scan.", {
      cause: error,
    });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Node's message repeats the path, which is shown beside it already. */
function describeFailure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EACCES: "no permission to read it",
    ENOENT: "it is gone",
    EISDIR: "a directory",
  };
  return `could not be read: ${code ? (reasons[code] ?? code) : message}`;
}

const toPosix = (path: string): string => (process.platform === "win32" ? path.replaceAll("\\", "/") : path);
