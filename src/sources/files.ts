import { lstatSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { runGit } from "../git/run.ts";
import { parseUnopened } from "../git/unstaged.ts";
import type { Skipped, Source, SourceText } from "../types.ts";
import { describeFailure, openFile, readFile } from "./read-file.ts";

export interface FilesOptions {
  /** What relative paths start from; default: the process's own. */
  readonly cwd?: string;
  /** Leave out what git ignores, where a path lies in a repository. */
  readonly gitignore?: boolean;
}

/** Files as they are on disk, directories walked in order of name. `.git` is not entered and symbolic links are not followed. */
export function createFilesSource(paths: readonly string[], options: FilesOptions = {}): Source {
  const cwd = options.cwd ?? process.cwd();
  const skipped: Skipped[] = [];
  const skip = (path: string, reason: string, failed: boolean): void => {
    skipped.push({ path: toPosix(path), reason, failed });
  };

  /** @param file where a name is not UTF-8, which leaves no path to open */
  const toText = (path: string, file: string | Buffer = resolve(cwd, path)): SourceText => ({
    kind: "blob",
    path: toPosix(path),
    file,
    read: () => readFile(file),
    open: () => openFile(file),
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
    const unopened: Skipped[] = [];
    const top = resolve(cwd, folder);
    const listed = await listFolder(top, unopened);
    for (const { path, reason } of unopened) skip(folder === "." ? path : join(folder, path), reason, true);
    if (!listed) return yield* walk(folder);
    const prefix = Buffer.from(join(top, "/"));
    for (const nameBytes of listed) {
      const name = nameBytes.toString("utf8");
      const path = folder === "." ? name : join(folder, name);
      const file = Buffer.concat([prefix, nameBytes]);
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

/**
 * What git knows of or would add; undefined outside a repository. https://git-scm.com/docs/git-ls-files
 * @param unopened gets the folders that could not be opened
 */
async function listFolder(folder: string, unopened: Skipped[]): Promise<Buffer[] | undefined> {
  const inside = await runGit(["rev-parse", "--is-inside-work-tree"], { cwd: folder, accept: [0, 128] });
  if (inside.toString("latin1").trim() !== "true") return undefined;
  const onWarnings = (words: string) => void unopened.push(...parseUnopened(words));
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const output = await runGit(args, { cwd: folder, onWarnings });
  // As Latin-1, in which each byte stays what it is: a name need not be UTF-8.
  const names = new Set(output.toString("latin1").split("\0"));
  return [...names].sort(compareNames).flatMap((name) => (name === "" ? [] : [Buffer.from(name, "latin1")]));
}

const toPosix = (path: string): string => (process.platform === "win32" ? path.replaceAll("\\", "/") : path);
