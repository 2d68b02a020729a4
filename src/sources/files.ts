import { accessSync, constants, type Dirent, lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { quotePath, UsageError } from "../errors.ts";
import { runGit } from "../git/run.ts";
import { parseUnopened } from "../git/unstaged.ts";
import type { Skipped, Source, SourceText } from "../types.ts";
import { describeFailure, locateFile, openFile, readFile } from "./read-file.ts";

export interface FilesOptions {
  /** What relative paths start from; default: the process's own. */
  readonly cwd?: string;
  /** Leave out what git ignores, where a path lies in a repository; git is asked as soon as the source is made. */
  readonly gitignore?: boolean | Promise<boolean>;
}

/** Files as they are on disk, directories walked in order of name. `.git` is not entered and symbolic links are not followed. */
export function createFilesSource(paths: readonly string[], options: FilesOptions = {}): Source {
  const cwd = options.cwd ?? process.cwd();
  const skipped: Skipped[] = [];
  const skip = (path: string, reason: string, failed: boolean): void => {
    skipped.push({ path: toPosix(path), reason, failed });
  };

  const listings = new Map<string, Promise<Listing | undefined>>();
  for (const given of options.gitignore ? paths : []) {
    if (!canEnter(resolve(cwd, given))) continue;
    const listing = listFolder(resolve(cwd, given));
    // Heard where it is read, unless something else fails before.
    listing.catch(() => {});
    listings.set(given, listing);
  }

  /** @param file where a name is not UTF-8, which leaves no path to open */
  const toText = (path: string, file: string | Buffer = resolve(cwd, path)): SourceText => ({
    kind: "blob",
    path: toPosix(path),
    file,
    read: () => readFile(file),
    open: () => openFile(file),
  });

  /** Names are put together as they are: Node would take every path apart again. */
  function* walk(top: string): Iterable<SourceText> {
    const place = join(resolve(cwd, top), sep);
    const before = top === "." ? "" : join(top, sep);
    /** What is still to be looked at, the next one last. */
    const left: { readonly name: string; readonly entry?: Dirent }[] = [{ name: "" }];
    for (let next = left.pop(); next; next = left.pop()) {
      const { name, entry } = next;
      const path = before + name;
      if (entry === undefined || entry.isDirectory()) {
        if (entry?.name === ".git") continue;
        const inside = name && name + sep;
        try {
          for (const found of readFolder(place + name)) left.push({ name: inside + found.name, entry: found });
        } catch (error) {
          skip(name ? path : top, describeFailure(error), true);
        }
      } else if (entry.isFile()) yield toText(path, place + name);
      else if (entry.isSymbolicLink()) skip(path, "symbolic link, not followed", false);
      else skip(path, "not a file", false);
    }
  }

  async function* listUnignored(folder: string, listing: Promise<Listing | undefined>): AsyncIterable<SourceText> {
    const listed = await listing;
    if (!listed) return yield* walk(folder);
    for (const { path, reason } of listed.unopened) skip(folder === "." ? path : join(folder, path), reason, true);
    const top = join(resolve(cwd, folder), "/");
    const before = folder === "." ? "" : join(folder, "/");
    for (const letters of listed.names) {
      const bytes = /^[\x01-\x7f]*$/.test(letters) ? undefined : Buffer.from(letters, "latin1");
      const name = bytes ? bytes.toString("utf8") : letters;
      const file = bytes ? locateFile(top, bytes) : top + name;
      const path = before + name;
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
        let stats: Stats | undefined;
        try {
          stats = statSync(resolve(cwd, path), { throwIfNoEntry: false });
        } catch (error) {
          skip(path, describeFailure(error), true);
          continue;
        }
        if (!stats) throw new UsageError(`${quotePath(given)} does not exist`, "Name a file or a directory that does.");
        const listing = (await options.gitignore) ? listings.get(given) : undefined;
        if (!stats.isDirectory()) yield toText(path);
        else if (listing) yield* listUnignored(path, listing);
        else yield* walk(path);
      }
    },
  };
}

/** Is it a folder that git can be started in? One that is not is told of where it is walked. */
function canEnter(folder: string): boolean {
  try {
    accessSync(folder, constants.X_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** With more it pays to read the files in a thread of their own. */
const fewNames = 300;

/** Are there many files and folders below? Looked at from the top, as far as it takes to tell. */
export function areMany(paths: readonly string[], cwd = process.cwd()): boolean {
  const folders = paths.length > fewNames ? [] : paths.map((path) => resolve(cwd, path));
  let met = paths.length;
  for (const folder of folders) {
    if (met > fewNames) break;
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        met++;
        if (entry.isDirectory() && !/^(?:\.git|node_modules)$/.test(entry.name))
          folders.push(`${folder}${sep}${entry.name}`);
      }
    } catch {
      // A file; or what cannot be opened, which is told where it is walked.
    }
  }
  return met > fewNames;
}

const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first one last. */
const readFolder = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareNames(b.name, a.name));

interface Listing {
  /** As Latin-1, in which each byte stays what it is: a name need not be UTF-8. */
  readonly names: readonly string[];
  /** Folders that could not be opened. */
  readonly unopened: readonly Skipped[];
}

/** What git knows of or would add; undefined where there is no work tree. https://git-scm.com/docs/git-ls-files */
async function listFolder(folder: string): Promise<Listing | undefined> {
  const unopened: Skipped[] = [];
  const onWarnings = (words: string) => void unopened.push(...parseUnopened(words));
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  let output: Buffer;
  try {
    output = await runGit(args, { cwd: folder, onWarnings });
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    const inside = await runGit(["rev-parse", "--is-inside-work-tree"], { cwd: folder, accept: [0, 128] });
    if (inside.toString("latin1").trim() !== "true") return undefined;
    throw error;
  }
  const names = new Set(output.toString("latin1").split("\0"));
  names.delete("");
  return { names: [...names].sort(compareNames), unopened };
}

const toPosix = (path: string): string => (process.platform === "win32" ? path.replaceAll("\\", "/") : path);
