import { createEncodedLook } from "./encoded-look.ts";
import { builtKernels, type Kernels } from "./kernel/kernel.ts";
import { createRangeScan, steps } from "./kernel/ranges.ts";
import { decodeKeywordTable } from "./keyword-table.ts";
import { createLineList, type LineList, readLines } from "./line-list.ts";
import type { LineMemory } from "./line-memory.ts";
import type { Look } from "./looks.ts";
import { createNeedLearner, learnFrom } from "./need-learner.ts";
import { readLook, unpackBits } from "./pattern-facts.ts";
import { type RuleIndex, shapes } from "./rule-rows.ts";
import { type CallNeed, listNeeds } from "./rule-set.ts";
import { readUtf16 } from "./text.ts";
import { isArchive } from "./unpack.ts";
import { endsAsZip } from "./zip.ts";

/**
 * What the kernel finds in a text, written down for a thread that has the rules: lines, and steps of four numbers (what
 * it ended with, the range's first line and end, how many numbers follow) with hits behind each, or places behind those
 * that stand first. There is no step where nothing can be found. Nothing is remembered here: which lines hold something
 * is not known.
 */
export interface RecordedText {
  readonly lines: LineList;
  readonly steps: Int32Array;
}

/** Beside those of the kernel: what is encoded at these places of the range is to be scanned. See `Encoded.place`. */
export const placesStep = 4;

/** More is found sooner by who has the rules. */
const mostSteps = 1 << 16;

/** Valid until the next text; undefined for one that is not looked at as it is: UTF-16, an archive. */
export type Recorder = (bytes: Uint8Array) => RecordedText | undefined;

/** @returns undefined where there is no WebAssembly */
export function createRecorder(index: RuleIndex, kernels: Kernels = builtKernels): Recorder | undefined {
  const table = decodeKeywordTable(index.table);
  const noMemory = { alone: new Int32Array(2), among: new Int32Array(4), calm: new Int32Array(2) };
  const ranges = createRangeScan(kernels, table, noMemory, () => {});
  if (!ranges) return undefined;
  const learn = createNeedLearner(table.place.length, createNeedReader(index), ranges);
  const lines = createLineList();
  // A line without a hash is not remembered.
  let unhashed = new Int32Array(256);
  const begin = (bytes: Uint8Array): boolean => {
    if (unhashed.length <= lines.count) unhashed = new Int32Array(2 * lines.count);
    return ranges.begin(bytes, { ...lines, first: unhashed, second: unhashed }, true);
  };
  const look = createEncodedLook(learnFrom(ranges, learn), kernels);

  const record = new Int32Array(mostSteps);
  let places: number[] = [];

  /** @returns how many numbers of `record` are written; undefined for too many */
  const recordHits = (bytes: Uint8Array): number | undefined => {
    let length = 0;
    let line = 0;
    let checkedEnd = 0;
    for (;;) {
      const step = ranges.scan(line, checkedEnd);
      const { count, first, end, hits } = ranges;
      if (length + 4 + count > mostSteps) return undefined;
      // Those of what is decoded are written over them.
      record.set(hits.subarray(0, count), length + 4);
      const found = step === steps.encoded ? look({ bytes, lines, first, end }) : undefined;
      if (found && found.length > 0) places.push(placesStep, first, end, found.length, ...found);
      if (count > 0 || step === steps.crowded || (step === steps.encoded && !found)) {
        record.set([found ? steps.done : step, first, end, count], length);
        learn(record.subarray(length + 4), count);
        length += 4 + count;
      }
      if (step === steps.done) return length;
      line = step === steps.crowded ? end : first;
      checkedEnd = step === steps.crowded ? 0 : end;
    }
  };

  return (bytes) => {
    if (readUtf16(bytes).toOriginal || isArchive(bytes) || endsAsZip(bytes)) return undefined;
    readLines(lines, bytes, kernels);
    if (lines.count === 0) return { lines, steps: record.subarray(0, 0) };
    places = [];
    const length = begin(bytes) ? recordHits(bytes) : undefined;
    if (length === undefined || places.length + length > mostSteps) return undefined;
    record.copyWithin(places.length, 0, length);
    record.set(places);
    return { lines, steps: record.subarray(0, places.length + length) };
  };
}

/** Leaves of a text's hits, which come in the order of their lines, those in lines that are not known. @returns where they end */
export function createHitFilter(
  lines: LineList,
  memory: LineMemory,
): (record: Int32Array, from: number, to: number) => number {
  let line = 0;
  let isKnown = false;
  return (record, from, to) => {
    let kept = from;
    for (let at = from; at < to; at += 2) {
      const offset = record[at]!;
      if (lines.starts[line]! <= offset) {
        do line++;
        while (lines.starts[line]! <= offset);
        isKnown = memory.knows(lines, line - 1);
      }
      if (isKnown) continue;
      record[kept++] = offset;
      record[kept++] = record[at + 1]!;
    }
    return kept;
  };
}

/** As `RuleSet.needsOf`, for all rules of the catalogue. */
function createNeedReader(index: RuleIndex): (keyword: number) => CallNeed[] {
  const { firstCall, rule: called, firstDistance, distance, anchored, before, after, needRun, needSet, shape } = index;
  // One for all keywords of a rule: the kernel holds each once.
  const looks = new Map<number, Look | undefined>();
  const sets = new Map<number, Uint8Array>();
  const readSet = (rule: number): Uint8Array => {
    const inside = sets.get(rule) ?? unpackBits(needSet.subarray(32 * rule, 32 * rule + 32));
    sets.set(rule, inside);
    return inside;
  };
  const lookOf = (rule: number): Look | undefined => {
    if (!looks.has(rule)) looks.set(rule, readLook(index, rule));
    return looks.get(rule);
  };
  return (keyword) => {
    const needs: CallNeed[] = [];
    for (let call = firstCall[keyword]!; call < firstCall[keyword + 1]!; call++) {
      const rule = called[call]!;
      const run = needRun[rule]!;
      const need = run === 0 ? undefined : { run, inside: readSet(rule) };
      const distances = anchored[rule] === 1 ? distance.subarray(firstDistance[call], firstDistance[call + 1]) : [];
      const listed = listNeeds(need, lookOf(rule), distances);
      const reach = { before: before[rule]! + (distances[0] ?? 0), after: after[rule]! - (distances.at(-1) ?? 0) };
      const crossesLines = (shape[rule]! & shapes.crossesLines) !== 0;
      for (const one of listed) needs.push({ ...one, ...reach, crossesLines });
    }
    return needs;
  };
}
