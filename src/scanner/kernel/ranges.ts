import type { KeywordTable } from "../keyword-table.ts";
import type { LineList } from "../line-list.ts";
import { contextReach } from "../line-match.ts";
import type { LineTables } from "../line-memory.ts";
import type { CallNeed } from "../rule-set.ts";
import { type Kernel, type Kernels, loadPiece, pieceLength, roomAt, textAt } from "./kernel.ts";
import { copiesRoom, createRooms, type TextRooms } from "./rooms.ts";

/** What a step of `RangeScan.scan` ended with, see assembly/scan.ts. */
export const steps = { done: 0, encoded: 1, full: 2, crowded: 3 } as const;
/** What a text may hold, see assembly/look-into.ts. */
export const holds = { nothing: 0, hits: 1, encoded: 2 } as const;

/** Goes through the lines of a text that are not known, in the kernel's memory. Its twin is in text-scan.ts. */
export interface RangeScan {
  /** Those of the text at hand: what is found out about them is written here. */
  readonly lines: LineList;
  readonly known: Uint8Array;
  /** The lines of the range that the last step ended with. */
  readonly first: number;
  readonly end: number;
  /** The hits of the last step, of which `count` numbers are valid: (offset, keyword) pairs. */
  readonly hits: Int32Array;
  readonly count: number;
  /**
   * @param decodes is it told what may be encoded?
   * @returns false where the text does not fit
   */
  begin(bytes: Uint8Array, lines: LineList, decodes: boolean): boolean;
  /** @param checkedEnd the end of the range that begins at `line`, where it was looked at for what is encoded; else 0 */
  scan(line: number, checkedEnd: number): number;
  /** As `EncodedSearch`. */
  findEscape(at: number, to: number): number;
  mayHoldRun(from: number, to: number): boolean;
  lookInto(text: Uint8Array): number;
  /** Where texts lie whose lines are `lines`: such a one needs no `begin`. Absent where no room was asked for. */
  readonly rooms?: TextRooms;
  /** Hits of this keyword are told from now on only where what its rules need may stand. */
  setNeeds(keyword: number, needs: readonly CallNeed[]): void;
}

const mostText = 1 << 22;
const mostLines = 1 << 18;
/** Bytes around the lines that are not known: windows may reach so far. */
const farthest = 1 << 11;
const hitsAtOnce = 1 << 14;
const needsRoom = 3 << 17;

/**
 * @param move told where the tables of the memory stand from now on
 * @param roomy bytes for texts that are made in the kernel's memory
 * @returns undefined where there is no WebAssembly
 */
export function createRangeScan(
  kernels: Kernels,
  table: KeywordTable,
  { alone, among, calm }: LineTables,
  move: (tables: LineTables) => void,
  roomy = 0,
): RangeScan | undefined {
  const { follows, after, before, start, heads, chain, ends, place, letters } = table;
  // In the order of `setTable`.
  const parts = [follows, after, before, start, heads, chain, ends, place, letters];
  const keywords = place.length;
  // One place gives a hit for each keyword at most, and four places are looked at together.
  const overshoot = 8 * 4 * keywords;
  const rawRoom = 8 * hitsAtOnce + overshoot;
  const rows = 4 * (mostLines + 4);
  const sizes = [mostText + 64, rows, rows, rows, mostLines, mostLines, alone.byteLength, among.byteLength];
  sizes.push(
    calm.byteLength,
    2 * rawRoom,
    rawRoom,
    4 * keywords,
    needsRoom,
    ...parts.map(({ byteLength }) => byteLength),
  );
  const ofTexts = roomy > 0 ? copiesRoom + roomy : 0;
  const kernel = kernels.create(sizes.reduce((sum, size) => sum + align(size), 0) + textAt + ofTexts);
  if (!kernel) return undefined;
  const { calls, memory, numbers } = kernel;
  let at = roomAt;
  const addresses = sizes.map((size) => {
    const address = at;
    at += align(size);
    return address;
  });
  const [text, starts, first, second, cleanAt, known, ...behind] = addresses as Many;
  const [aloneAt, amongAt, calmAt, hitsAt, rawAt, listsAt, ...others] = behind as Many;
  const [needsAt, ...tableAt] = others as Many;
  const words = (address: number, bytes: number): Int32Array => numbers.subarray(address >> 2, (address + bytes) >> 2);
  parts.forEach((part, index) => {
    memory.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), tableAt[index]!);
  });
  const tables = {
    alone: words(aloneAt, alone.byteLength),
    among: words(amongAt, among.byteLength),
    calm: words(calmAt, calm.byteLength),
  };
  tables.alone.set(alone);
  tables.among.set(among);
  tables.calm.set(calm);
  move(tables);
  // A word before the first line, which none is.
  const firstAt = first + 8;
  const lines: LineList = {
    count: 0,
    starts: words(starts, rows),
    first: words(firstAt, rows - 8),
    second: words(second, rows),
    clean: memory.subarray(cleanAt, cleanAt + mostLines),
  };
  calls.setTable(...tableAt);
  calls.setMemory(starts, firstAt, second, cleanAt, known, aloneAt, amongAt, (alone.length >> 1) - 1);
  calls.setCalm(calmAt, (calm.length >> 1) - 1);
  calls.setHits(hitsAt, hitsAt + rawRoom, rawAt, rawAt + 8 * hitsAtOnce);
  calls.setNeeds(listsAt, contextReach);
  const write = createNeedWriter(kernel, listsAt, needsAt, needsAt + needsRoom);
  const hits = words(hitsAt, 2 * rawRoom);
  const textBegin = text + 32;

  return {
    ...(roomy > 0 && { rooms: createRooms(kernel, lines, at, at + ofTexts, mostLines) }),
    lines,
    known: memory.subarray(known, known + mostLines),
    hits,
    get first() {
      return calls.getFirst();
    },
    get end() {
      return calls.getEnd();
    },
    get count() {
      return (calls.getWritten() - hitsAt) >> 2;
    },
    begin(bytes, list, decodes) {
      const { count } = list;
      const clean = list.clean.subarray(0, count);
      const from = clean.indexOf(0);
      if (count >= mostLines || from === -1) return false;
      const to = clean.lastIndexOf(0);
      const lo = Math.max(0, list.starts[Math.max(0, from - 1)]! - farthest);
      const hi = Math.min(bytes.length, list.starts[to + 1]! + farthest);
      if (hi - lo > mostText - 64) return false;
      memory.set(bytes.subarray(lo, hi), textBegin);
      const end = textBegin + hi - lo;
      memory.fill(0, end, end + 32);
      lines.count = count;
      lines.starts.set(list.starts.subarray(0, count + 1));
      lines.first.set(list.first.subarray(0, count + 1));
      lines.second.set(list.second.subarray(0, count + 1));
      lines.clean.set(clean);
      calls.setText(textBegin, end, textBegin - lo, bytes.length, count, decodes ? 1 : 0);
      return true;
    },
    scan: (line, checkedEnd) => calls.scanLines(line, checkedEnd),
    findEscape: (at, to) => calls.findEscapeIn(at, to),
    mayHoldRun: (from, to) => calls.mayHoldRun(from, to) !== 0,
    lookInto(text) {
      const isSmall = text.length <= pieceLength;
      return isSmall ? calls.lookInto(textAt, loadPiece(kernel, text, 0, text.length)) : holds.hits;
    },
    setNeeds: write,
  };
}

/** Writes what `lackAll` in assembly/needs.ts reads: sets of bytes and looks once each, and per keyword a list of seven numbers a need. */
function createNeedWriter({ memory, numbers }: Kernel, listsAt: number, from: number, to: number) {
  const sets = new Map<Uint8Array, number>();
  let at = from;
  return (keyword: number, needs: readonly CallNeed[]): void => {
    const asked = needs.flatMap((need) => [...(need.inside ? [need.inside] : []), ...(need.look ? [need.look] : [])]);
    const fresh = [...new Set(asked)].filter((set) => !sets.has(set));
    const room = fresh.reduce((sum, { length }) => sum + ((length + 3) & ~3), 4 + 28 * needs.length);
    if (at + room > to) return;
    for (const set of fresh) {
      memory.set(set, at);
      sets.set(set, at);
      at += (set.length + 3) & ~3;
    }
    const entries = needs.flatMap(({ before, after, crossesLines, ...need }) => [
      ...[before, after, crossesLines ? 1 : 0],
      ...(need.inside ? [sets.get(need.inside)!, need.run!] : [0, 0]),
      ...(need.look ? [sets.get(need.look)!, need.lead!] : [0, 0]),
    ]);
    const end = at + 4 + 4 * entries.length;
    numbers.set([end, ...entries], at >> 2);
    numbers[(listsAt >> 2) + keyword] = at;
    at = end;
  };
}

/** As many as are named. */
type Many = [number, number, number, number, number, number, ...number[]];

const align = (length: number): number => (length + 15) & ~15;
