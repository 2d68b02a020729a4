import type { EncodedSearch } from "./decode.ts";
import { createEncodedScan } from "./encoded-scan.ts";
import { createWorth, type Kernels } from "./kernel/kernel.ts";
import { createRangeScan, holds, type RangeScan, steps } from "./kernel/ranges.ts";
import type { TextRooms } from "./kernel/rooms.ts";
import type { KeywordIndex } from "./keyword-finder.ts";
import { beginsString, endsString, isJoined } from "./line-ends.ts";
import { createLineList, type LineList, readLines } from "./line-list.ts";
import type { LineMemory } from "./line-memory.ts";
import { createLineScan, type LineRun } from "./line-scan.ts";
import { createNeedLearner, learnFrom } from "./need-learner.ts";
import type { PackedRuns } from "./packed.ts";
import { createHitFilter, placesStep, type RecordedText } from "./recorder.ts";
import type { LineMatch, Refusal } from "./refusal.ts";
import type { RuleSet } from "./rule-set.ts";
import { readWritten } from "./written.ts";

/**
 * Finds matches in one text at a time, with offsets in it.
 * @param known lines of this text, read already: clean ones are passed over, and what proves clean is marked
 * @param recorded what another thread's kernel found in this text, with its lines
 */
export type TextScan = (bytes: Uint8Array, known?: LineList, recorded?: RecordedText) => LineMatch[];

/** Texts can be made in its kernel's memory: those are scanned where they are, with the lines of `TextRooms`. */
export interface RoomyTextScan {
  readonly scan: TextScan;
  /** Is it plain, and nothing in it that a rule is tried for or that may be encoded? Asked of the kernel, where that is at work. */
  isQuiet(bytes: Uint8Array): boolean;
  /** Undefined where there is no WebAssembly. */
  openRooms(): TextRooms | undefined;
}

/** Hits are looked for until this many are noted, then tried: memory stays bounded on any text. */
const hitsAtOnce = 16384;

/** Bytes of known lines that are looked through between others: so many, or a part of what stands before. */
const fewKnown = 32;
const mostKnown = 1024;

/** What all scans of one scanner share. */
export interface ScanParts {
  readonly index: KeywordIndex;
  readonly set: RuleSet;
  readonly refusal?: Refusal;
  readonly kernels: Kernels;
  readonly packed: PackedRuns;
}

/** @param scanDecoded for what stands encoded in the text; without it nothing is decoded */
export const createTextScan = (parts: ScanParts, memory: LineMemory, scanDecoded?: TextScan): TextScan =>
  createRoomyTextScan(parts, memory, scanDecoded, 0).scan;

/** @param roomy bytes for texts in the kernel's memory */
export function createRoomyTextScan(
  parts: ScanParts,
  memory: LineMemory,
  scanDecoded: TextScan | undefined,
  roomy: number,
): RoomyTextScan {
  const { index, set, refusal, kernels, packed } = parts;
  const own = createLineList();
  let lines = own;
  const hits = new Int32Array(2 * hitsAtOnce + 8 * set.table.place.length);
  /** Lines of the text at hand that hold something encoded that was found, or not read: they are never passed over. */
  const holders = new Set<number>();
  let text: Uint8Array = new Uint8Array(0);
  /** One for each line of the range at hand that is known. */
  let ownKnown = new Uint8Array(256);
  let known: Uint8Array = ownKnown;
  const isSo = (line: number, test: typeof isJoined): boolean =>
    test(text, lines.starts[line]!, lines.starts[line + 1]!);
  /** A line that joins strings over its end says nothing alone: with another neighbour it is another value. */
  const mayBePassed = (line: number): boolean => !holders.has(line) && !(scanDecoded && isSo(line, isJoined));
  /** The string that it ends may be joined with one that the next line begins with. */
  const hangsOnNext = (line: number): boolean => scanDecoded !== undefined && isSo(line, endsString);
  const hangsOnLast = (line: number): boolean => line > 0 && isSo(line, beginsString) && hangsOnNext(line - 1);
  const leave = (list: LineList, line: number): boolean => {
    const [first, last] = [hangsOnLast(line) ? line - 1 : line, hangsOnNext(line) ? line + 1 : line];
    if (first < last) memory.addAmong(list, line, first, last);
    else memory.add(list, line);
    return first === last;
  };
  const notHolders: LineMemory = {
    ...{ knows: memory.knows, isCalm: memory.isCalm, addCalm: memory.addCalm },
    add(list, line) {
      if (mayBePassed(line)) leave(list, line);
    },
    addAmong(list, line, from, to) {
      const first = from === line && hangsOnLast(line) ? line - 1 : from;
      const last = to === line && hangsOnNext(line) ? line + 1 : to;
      if (mayBePassed(line)) memory.addAmong(list, line, first, last);
    },
  };
  const lineScan = createLineScan(set, notHolders, refusal);

  /** Longer lines than the memory can take are marked, too. */
  const addWithoutHit = (line: number): void => {
    if (known[line] === 0 && mayBePassed(line) && leave(lines, line)) lines.clean[line] = 1;
  };

  /** Looks for hits in the lines from `first` up to `end` that are not known; lines without any are remembered. */
  const findHits = (bytes: Uint8Array, first: number, end: number, run: LineRun): void => {
    const to = lines.starts[end]!;
    let line = first;
    for (let at = lines.starts[first]!; at < to; ) {
      const { count, next } = index.find(bytes, at, to, hits);
      at = next;
      let taken = 0;
      for (let hit = 0; hit < count; hit += 2) {
        const offset = hits[hit]!;
        // A second hit in a line finds `line` behind it.
        while (lines.starts[line]! <= offset) {
          if (lines.starts[line + 1]! <= offset) addWithoutHit(line);
          line++;
        }
        if (known[line - 1] === 1) continue;
        hits[taken++] = offset;
        hits[taken++] = hits[hit + 1]!;
      }
      run.take(hits, taken);
    }
    for (; line < end; line++) addWithoutHit(line);
  };

  const encodedScan = scanDecoded && createEncodedScan(kernels, packed, holders, scanDecoded);

  /** Lines from `first` on up to where many that are known follow; a few among the others are looked over faster than around. */
  const readRange = (first: number, isKnown: (line: number) => boolean): number => {
    const begin = lines.starts[first]!;
    let end = first;
    for (let line = first; line < lines.count; line++) {
      known[line] = isKnown(line) ? 1 : 0;
      if (known[line] === 0) end = line + 1;
      else {
        const limit = Math.max(fewKnown, Math.min(mostKnown, (lines.starts[end]! - begin) >> 3));
        if (lines.starts[line + 1]! - lines.starts[end]! > limit) break;
      }
    }
    return end;
  };

  /** Goes through the lines of a text that are not known, from one range of them to the next. */
  const scanLines = (bytes: Uint8Array, run: LineRun, decoded: LineMatch[]): void => {
    const { clean, count } = lines;
    const isKnown = (line: number): boolean => clean[line] === 1 || memory.knows(lines, line);
    for (let line = clean.indexOf(0); line !== -1 && line < count; line = clean.indexOf(0, line)) {
      const first = line;
      line = readRange(first, isKnown);
      if (line === first) {
        line++;
        continue;
      }
      encodedScan?.find({ bytes, lines, first, end: line }, decoded);
      findHits(bytes, first, line, run);
    }
  };

  const isWorth = createWorth();
  let ranges: RangeScan | undefined | null = null;
  let learnNeeds: ReturnType<typeof createNeedLearner>;
  let search: EncodedSearch;
  const openRanges = (length: number): RangeScan | undefined => {
    const { tables } = memory;
    if (!tables || (ranges === null && !isWorth(length, false))) return undefined;
    if (ranges === null) {
      const move = (moved: typeof tables): void => {
        memory.tables = moved;
      };
      ranges = createRangeScan(kernels, index.table, tables, move, roomy);
      if (ranges) {
        learnNeeds = createNeedLearner(set.table.place.length, set.needsOf, ranges);
        search = learnFrom(ranges, learnNeeds);
      }
    }
    return ranges;
  };

  /** As `scanLines`, in the kernel. */
  const scanRanges = (bytes: Uint8Array, ranges: RangeScan, run: LineRun, decoded: LineMatch[]): void => {
    let line = 0;
    let checkedEnd = 0;
    for (;;) {
      const step = ranges.scan(line, checkedEnd);
      const { count, first, end } = ranges;
      learnNeeds(ranges.hits, count);
      run.take(ranges.hits, count);
      if (step === steps.done) return;
      line = first;
      checkedEnd = end;
      const isHeld = step === steps.encoded && encodedScan!.find({ bytes, lines, first, end }, decoded, search);
      // The kernel knows of no holders.
      if (step !== steps.crowded && !isHeld) continue;
      findHits(bytes, first, end, run);
      line = end;
      checkedEnd = 0;
    }
  };

  /** As `scanRanges`, with what was found already by a kernel that remembers nothing. */
  const scanRecorded = (bytes: Uint8Array, record: Int32Array, run: LineRun, decoded: LineMatch[]): void => {
    const keepNews = createHitFilter(lines, memory);
    for (let at = 0; at < record.length; ) {
      const [step, first, end] = [record[at]!, record[at + 1]!, record[at + 2]!];
      const from = at + 4;
      at = from + record[at + 3]!;
      const range = { bytes, lines, first, end };
      if (step === placesStep) {
        encodedScan!.findAt(range, decoded, record.subarray(from, at));
        continue;
      }
      const to = keepNews(record, from, at);
      if (to > from) run.take(record.subarray(from, to), to - from);
      if (step === steps.encoded) encodedScan!.find(range, decoded);
      if (step !== steps.crowded) continue;
      known.fill(0, first, end);
      findHits(bytes, first, end, run);
    }
  };

  const scan: TextScan = (bytes, given, recorded) => {
    const read = given ?? recorded?.lines ?? own;
    if (read === own) readLines(own, bytes, kernels);
    text = bytes;
    holders.clear();
    const decoded: LineMatch[] = [];
    const fast = recorded ? undefined : openRanges(bytes.length);
    const isThere = fast !== undefined && read === fast.lines;
    const isFast = isThere || fast?.begin(bytes, read, scanDecoded !== undefined);
    lines = isFast ? fast!.lines : read;
    if (ownKnown.length < read.count) ownKnown = new Uint8Array(2 * read.count);
    known = isFast ? fast!.known : ownKnown;
    const run = lineScan.start(bytes, lines);
    if (isFast) scanRanges(bytes, fast!, run, decoded);
    else if (recorded) scanRecorded(bytes, recorded.steps, run, decoded);
    else scanLines(bytes, run, decoded);
    const matches = run.end();
    // A known one among them holds something beside what is new.
    for (const line of holders) lines.clean[line] = 0;
    if (isFast && !isThere) read.clean.set(lines.clean.subarray(0, lines.count));
    if (matches.length === 0) return decoded;
    return [...matches.flatMap((match) => readWritten(match, scanDecoded, packed.settle)), ...decoded];
  };
  return {
    scan,
    isQuiet: (bytes) => openRanges(bytes.length) !== undefined && search.lookInto(bytes) === holds.nothing,
    openRooms: () => openRanges(Number.POSITIVE_INFINITY)?.rooms,
  };
}
