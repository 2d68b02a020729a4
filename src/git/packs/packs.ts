import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { allocateBytes } from "../../pages.ts";
import { runGit } from "../run.ts";
import type { Pack } from "./families.ts";
import { readPackEntries } from "./pack-entries.ts";
import { parsePackIndex } from "./pack-index.ts";
import { selectBlobs } from "./packed-blobs.ts";

/**
 * The packs of a repository and of those that it borrows objects from. What is not fully understood is left out: git
 * itself is asked for its objects.
 */
export async function openPacks(cwd: string | undefined): Promise<Pack[]> {
  // A git that does not know of object formats knows SHA-1 only.
  const args = ["rev-parse", "--show-object-format", "--git-path", "objects"];
  const [format, objects] = (await runGit(args, { cwd, accept: [0, 128, 129] })).toString("utf8").split("\n");
  const width = { sha1: 20, sha256: 32 }[format ?? ""];
  if (!width || !objects) return [];
  const folders = new Set([isAbsolute(objects) ? objects : join(cwd ?? "", objects)]);
  for (const folder of (process.env["GIT_ALTERNATE_OBJECT_DIRECTORIES"] ?? "").split(delimiter))
    if (isAbsolute(folder)) folders.add(folder);
  // A set that grows while it is walked: alternates may have alternates.
  for (const folder of folders) for (const alternate of listAlternates(folder)) folders.add(alternate);
  return [...folders].flatMap((folder) => listIndexes(join(folder, "pack")).flatMap((file) => openPack(file, width)));
}

/** https://git-scm.com/docs/gitrepository-layout#Documentation/gitrepository-layout.txt-objectsinfoalternates */
function listAlternates(objects: string): string[] {
  const lines = attempt(() => readFileSync(join(objects, "info", "alternates"), "utf8"))?.split("\n") ?? [];
  return lines
    .filter((line) => line !== "" && line[0] !== "#" && line[0] !== '"')
    .map((line) => (isAbsolute(line) ? line : join(objects, line)));
}

const listIndexes = (folder: string): string[] =>
  (attempt(() => readdirSync(folder)) ?? [])
    .filter((name) => /^pack-[0-9a-f]+\.idx$/.test(name))
    .sort()
    .map((name) => join(folder, name));

function openPack(indexFile: string, width: number): Pack[] {
  const path = `${indexFile.slice(0, -".idx".length)}.pack`;
  const pack = attempt((): Pack | undefined => {
    const bytes = readIndex(indexFile);
    const index = parsePackIndex(bytes, width);
    if (!index) return undefined;
    const file = openSync(path, "r");
    try {
      const { size } = fstatSync(file);
      const head = readAt(file, 0, 12);
      const isPack = head.toString("latin1", 0, 4) === "PACK" && [2, 3].includes(head.readUInt32BE(4));
      const isWhole =
        head.readUInt32BE(8) === index.count && readAt(file, size - width, width).equals(trailer(bytes, width));
      return isPack && isWhole ? { path, blobs: selectBlobs(index, readPackEntries(file, size, index)) } : undefined;
    } finally {
      closeSync(file);
    }
  });
  return pack ? [pack] : [];
}

/** An index ends with the checksum that its pack ends with, and with its own. */
const trailer = (index: Buffer, width: number): Buffer => index.subarray(-2 * width, -width);

function readIndex(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    return readAt(file, 0, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

function readAt(file: number, at: number, length: number): Buffer {
  const bytes = allocateBytes(length);
  readSync(file, bytes, 0, length, at);
  return bytes;
}

function attempt<Answer>(read: () => Answer): Answer | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
