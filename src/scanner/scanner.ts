import type { Candidate, Rule } from "../types.ts";
import { builtKernels, type Kernels } from "./kernel/kernel.ts";
import type { TextRooms } from "./kernel/rooms.ts";
import { createKeywordFinder } from "./keyword-finder.ts";
import { createLineList, type LineList, readLines } from "./line-list.ts";
import { createLineMemory, type LineMemory } from "./line-memory.ts";
import { createRegionFinder } from "./lines.ts";
import { settleOverlaps } from "./overlaps.ts";
import { createPackedMatches, type PackedRuns } from "./packed.ts";
import type { RecordedText } from "./recorder.ts";
import { createRefusal, type Keep, type LineMatch } from "./refusal.ts";
import { prepareRules } from "./rule-set.ts";
import { readUtf16, type ScannedText } from "./text.ts";
import { createRoomyTextScan, createTextScan, type RoomyTextScan, type ScanParts, type TextScan } from "./text-scan.ts";
import { createRoom, type OnUnread, tellUnread, unpack } from "./unpack.ts";
import { createWholeScan } from "./whole-text.ts";

export interface Scanner {
  /**
   * @param bytes UTF-8, UTF-16 or any single-byte text; candidates come in order of place, overlaps settled
   * @param onUnread told what of the text could not be looked into
   * @param lines those of `bytes`, read already; what is found out about them is marked for texts that are made from it
   * @param recorded what another thread found in `bytes`, which are no UTF-16 and no archive; its lines are taken, and the
   *   rules must fit its index
   * @param isFile is it one? Rules that take a text as a whole are tried in no others. Default: yes
   */
  scan(
    bytes: Uint8Array,
    onUnread?: OnUnread,
    lines?: LineList,
    recorded?: RecordedText,
    isFile?: boolean,
  ): Candidate[];
  /**
   * Where texts can be made that are scanned in place, with its lines, as long as they are plain. Undefined where no room was
   * asked for, and where there is no WebAssembly.
   */
  openRooms(): TextRooms | undefined;
}

/**
 * @param keep which candidates count, asked before overlaps are settled and before their region is known
 * @param remembered lines in which nothing was found, a power of two: many for the versions of a history
 * @param roomy bytes for texts that are made where they are scanned
 */
export function createScanner(
  rules: readonly Rule[],
  keep?: Keep,
  remembered?: number,
  kernels?: Kernels,
  roomy?: number,
): Scanner {
  return createScanners(rules, remembered, kernels, roomy)(keep);
}

/** A commit is scanned once: to write all over a large memory would take longer than its lines. */
const fewLines = 1 << 14;

/** Several scanners of the same rules that keep different candidates; what is made from the rules is made once. */
export function createScanners(
  rules: readonly Rule[],
  remembered = fewLines,
  kernels = builtKernels,
  roomy = 0,
): (keep?: Keep) => Scanner {
  const set = prepareRules(rules);
  const index = createKeywordFinder(set.table, kernels);
  return (keep) => {
    const packed: PackedRuns = { room: createRoom(), unread: [], settle: keep?.settle ?? settleOverlaps };
    const refusal = keep && createRefusal(keep);
    const parts: ScanParts = { index, set, kernels, packed, ...(refusal && { refusal }) };
    const decoded = createDecodedScan(parts, decodedLevels);
    const text = createRoomyTextScan(parts, createLineMemory(remembered), decoded, roomy);
    return startScanner(text, createWholeScan(keep?.wholes ? rules : [], refusal), kernels, packed);
  };
}

function startScanner(
  { scan: scanText, isQuiet, openRooms }: RoomyTextScan,
  scanWhole: ReturnType<typeof createWholeScan>,
  kernels: Kernels,
  packed: PackedRuns,
): Scanner {
  let rooms: TextRooms | undefined;
  const own = createLineList();
  const readOwn = (bytes: Uint8Array): LineList => {
    readLines(own, bytes, kernels);
    return own;
  };
  return {
    openRooms() {
      rooms = openRooms();
      return rooms;
    },
    scan(original, onUnread = () => {}, given, recorded, isFile = true) {
      // Names and messages are short, and many.
      if (!isFile && isQuiet(original)) return [];
      const unread: string[] = [];
      packed.room = createRoom();
      packed.unread = unread;
      const isPlain = recorded !== undefined || (given !== undefined && given === rooms?.lines);
      const text: ScannedText = isPlain ? { bytes: original } : readUtf16(original);
      const lines = (text.toOriginal ? undefined : (recorded?.lines ?? given)) ?? readOwn(text.bytes);
      const matches = scanText(text.bytes, lines, text.toOriginal ? undefined : recorded);
      if (isFile) for (const match of scanWhole(text.bytes)) matches.push(match);
      const contents = isPlain ? undefined : unpack(original, (reason) => unread.push(reason));
      if (contents) {
        const settleContent = createPackedMatches(packed.settle);
        // What is packed has no place of its own: it is the whole archive.
        for (const content of contents)
          for (const match of settleContent(scanText(readUtf16(content).bytes)))
            matches.push({ ...match, start: 0, end: original.length });
      }
      // As with most versions in a history.
      if (matches.length === 0 && unread.length === 0 && !text.toOriginal) return [];
      const found = placeCandidates(packed.settle(matches), text, lines);
      // A byte order mark is two bytes that anybody can write before any text.
      const plainLines = text.toOriginal && (given ?? readOwn(original));
      const plain =
        plainLines && placeCandidates(packed.settle(scanText(original, plainLines)), { bytes: original }, plainLines);
      tellUnread(unread, onUnread);
      return plain ? [...found, ...plain].sort((a, b) => a.start - b.start) : found;
    },
  };
}

/** Scans what stands encoded in a text; made when the first such text is met, one for each level, since they nest. */
function createDecodedScan(parts: ScanParts, levels: number): TextScan {
  let scan: TextScan | undefined;
  return (bytes) => {
    scan ??= createTextScan(parts, forgetful, levels > 1 ? createDecodedScan(parts, levels - 1) : undefined);
    return scan(readUtf16(bytes).bytes);
  };
}

/** How often something may be encoded in something encoded. */
const decodedLevels = 2;

const forgetful: LineMemory = { knows: () => false, add() {}, addAmong() {}, isCalm: () => false, addCalm() {} };

function placeCandidates(matches: readonly LineMatch[], text: ScannedText, lines: LineList): Candidate[] {
  const regionOf = createRegionFinder(text.bytes, lines);
  return matches.map((match) => placeCandidate(match, text, regionOf(match.start, match.end)));
}

function placeCandidate(
  { decoded: _, packed: __, ...match }: LineMatch,
  text: ScannedText,
  region: Candidate["region"],
): Candidate {
  if (!text.toOriginal) return { ...match, region };
  return { ...match, start: text.toOriginal(match.start), end: text.toOriginal(match.end), region };
}
