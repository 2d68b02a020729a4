import type { FamilyBatch } from "../git/packs/families.ts";
import { createFamilyReader } from "../git/packs/family-reader.ts";
import { createInflater } from "../git/packs/inflater.ts";
import { createPackedBytes } from "../git/packs/packed-bytes.ts";
import { createReserve } from "../git/packs/reserve.ts";
import { once } from "../once.ts";
import { createLineList, type LineList, readChangedLines, readLines } from "../scanner/line-list.ts";
import type { BlobFinding, BlobScan } from "./blob-scan.ts";
import type { BatchResult, UnreadObject } from "./object-scan.ts";
import { createRoomyReader } from "./roomy-reader.ts";

/** A larger object is left to git, which is asked for it alone: its family would have to be held in memory with it. */
export const largestMember = 1 << 25;

/** Families of larger texts are read in rooms that are given back. */
export const roomForTexts = 1 << 25;

/** Lines that there is room for in all lists that are kept, thirteen bytes each. */
const mostFree = 1 << 18;

/** Scans objects as they lie in a pack. Of a version only the lines are looked at that its base does not have. */
export function createFamilyScan(blobs: BlobScan, sizeLimit: number): (batch: FamilyBatch) => BatchResult {
  const largest = Math.min(sizeLimit, largestMember);
  const rooms = blobs.openRooms();
  const inflate = createInflater();
  const beginBatch = createPackedBytes();
  const readInRooms = rooms && createRoomyReader(rooms, largest, inflate, beginBatch);
  const createReader = () => ({
    ...createFamilyReader(largest, inflate, beginBatch),
    lists: createReserve(createLineList, ({ starts }) => starts.length, mostFree),
  });
  // Where there are rooms, few families in a thousand are larger: what they were read in is not kept.
  const openReader = rooms ? createReader : once(createReader);
  return (batch) => {
    const found: { oid: string; findings: BlobFinding[] }[] = [];
    const unread: UnreadObject[] = [];
    const oids: string[] = [];
    const sizes: number[] = [];
    const scan = (place: number, text: Buffer, lines?: LineList): void => {
      const oid = batch.oids[place]!;
      if (oid === "") return;
      let size = text.length;
      const refuse = (reason: string): void => {
        unread.push({ oid, reason, lasting: true });
        size = -1;
      };
      const findings = blobs.scan(text, refuse, lines);
      if (findings.length > 0) found.push({ oid, findings });
      oids.push(oid);
      sizes.push(size);
    };
    const pass = (place: number, size: number): void => {
      const oid = batch.oids[place]!;
      if (oid === "") return;
      oids.push(oid);
      sizes.push(size);
    };
    const done = readInRooms?.(batch, scan, pass) ?? 0;
    if (done < batch.oids.length) {
      const { read, lists } = openReader();
      read<LineList>(
        batch,
        ({ place, text, base }) => {
          const lines = lists.take(64 + (base ? base.kept.count + (base.kept.count >> 4) : text.length >> 5));
          if (base) readChangedLines(lines, text, base.kept, base.copies);
          else readLines(lines, text);
          if (place >= done) scan(place, text, lines);
          return lines;
        },
        lists.give,
      );
    }
    return { oids, sizes, found, unread };
  };
}
