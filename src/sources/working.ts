import { lstatSync, readlinkSync } from "node:fs";
import { openStaged } from "../git/staged.ts";
import { listUnstagedChanges, listUntrackedFiles } from "../git/unstaged.ts";
import { readTopLevel } from "../git/work-tree.ts";
import type { LineRange, Skipped, SourceText } from "../types.ts";
import { skipSubmodule } from "./elsewhere.ts";
import { locateFile, openFile, readFile } from "./read-file.ts";
import { type Base, type ChangesSource, createStagedSource } from "./staged.ts";

interface WorkingOptions {
  readonly cwd?: string;
  /** Of paths that are not scanned. */
  readonly isExcluded?: (path: string) => boolean;
}

/** Everything a commit could soon bring: what is staged, what is changed and not staged, and what git does not know yet. */
export function createWorkingSource({ cwd, isExcluded }: WorkingOptions = {}): ChangesSource {
  const skipped: Skipped[] = [];
  const bases = new Map<string, Base>();
  let staged: ChangesSource | undefined;
  let deleted = 0;
  return {
    name: "working tree",
    skipped,
    get noNewLine() {
      return (staged?.noNewLine ?? 0) + deleted;
    },
    baseOf: (location) => staged?.baseOf(location) ?? bases.get(location.path),
    async *texts() {
      const opened = openStaged({ cwd });
      staged = createStagedSource(opened, isExcluded);
      yield* staged.texts();
      skipped.push(...staged.skipped);
      const stagedPaths = new Set((await opened.changes).map(({ path }) => path));
      const top = await readTopLevel(cwd);
      for (const { status, mode, path, pathBytes, baseOid, addedLines } of await listUnstagedChanges(cwd)) {
        if (!stagedPaths.has(path)) bases.set(path, { oid: baseOid, path });
        if (status === "D") deleted++;
        if (status === "M" || status === "T") yield* createFileText(top, pathBytes, mode, addedLines, skipped);
      }
      for (const name of await listUntrackedFiles(cwd, skipped)) {
        const path = name.toString("utf8");
        // A repository inside this one is listed as one name with a slash.
        if (path.endsWith("/")) skipped.push({ path, reason: "another repository", failed: false });
        else {
          yield { kind: "file-name", path, size: name.length, read: () => name };
          yield* createFileText(top, name, "100644", undefined, skipped);
        }
      }
    },
  };
}

function* createFileText(
  top: string,
  name: Uint8Array,
  mode: string,
  addedLines: readonly LineRange[] | undefined,
  skipped: Skipped[],
): Generator<SourceText> {
  const path = Buffer.from(name).toString("utf8");
  if (mode === "160000") {
    skipped.push(skipSubmodule(path));
    return;
  }
  const file = locateFile(top, name);
  // Never through a link: what git keeps of it is its target.
  const isLink = (): boolean => lstatSync(file).isSymbolicLink();
  yield {
    kind: "blob",
    path,
    ...(addedLines && { addedLines }),
    read: () => (isLink() ? readlinkSync(file, { encoding: "buffer" }) : readFile(file)),
    open: () => (isLink() ? undefined : openFile(file)),
  };
}
