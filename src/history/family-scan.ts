import type { FamilyBatch } from "../git/packs/families.ts";
import { createFamilyReader } from "../git/packs/family-reader.ts";
import { createReserve } from "../git/packs/reserve.ts";
import { createLineList, type LineList, readChangedLines, readLines } from "../scanner/line-list.ts";
import type { BlobFinding, createBlobScan } from "./blob-scan.ts";
import type { BatchResult, UnreadObject } from "./object-scan.ts";

/** A larger object is left to git, which is asked for it alone: its family would have to be held in memory with it. */
export const largestMember = 1 << 25;

/** Scans objects as they lie in a pack. Of a version only the lines are looked at that its base does not have. */
export function createFamilyScan(
  scanBlob: ReturnType<typeof createBlobScan>,
  sizeLimit: number,
): (batch: FamilyBatch) => BatchResult {
  const reader = createFamilyReader(Math.min(sizeLimit, largestMember));
  const lists = createReserve(createLineList, ({ starts }) => starts.length, mostFree);
  return (batch) => {
    const found: { oid: string; findings: BlobFinding[] }[] = [];
    const unread: UnreadObject[] = [];
    const oids: string[] = [];
    const sizes: number[] = [];
    reader.read<LineList>(
      batch,
      ({ place, text, base }) => {
        const lines = lists.take(64 + (base ? base.kept.count + (base.kept.count >> 4) : text.length >> 5));
        if (base) readChangedLines(lines, text, base.kept, base.copies);
        else readLines(lines, text);
        const oid = batch.oids[place]!;
        if (oid === "") return lines;
        let size = text.length;
        const refuse = (reason: string): void => {
          unread.push({ oid, reason, lasting: true });
          size = -1;
        };
        const findings = scanBlob(text, refuse, lines);
        if (findings.length > 0) found.push({ oid, findings });
        oids.push(oid);
        sizes.push(size);
        return lines;
      },
      lists.give,
    );
    return { oids, sizes, found, unread };
  };
}

/** Lines that there is room for in all lists that are kept, thirteen bytes each. */
const mostFree = 1 << 18;
