import type { Rule } from "../types.ts";
import { builtKernels, type Kernels } from "./kernel/kernel.ts";
import { createRangeScan, steps } from "./kernel/ranges.ts";
import { decodeKeywordTable } from "./keyword-table.ts";
import { createLineList, type LineList, readLines } from "./line-list.ts";
import type { LineMemory } from "./line-memory.ts";
import { createNeedLearner } from "./need-learner.ts";
import { placesOf, unpackBits } from "./pattern-facts.ts";
import { type RuleIndex, shapes } from "./rule-rows.ts";
import { areMany, type CallNeed } from "./rule-set.ts";
import { readUtf16 } from "./text.ts";

/**
 * What the kernel finds in a text, written down for a thread that has the rules: lines, and steps of four numbers (what
 * it ended with, the range's first line and end, how many numbers of hits follow) with hits behind each. Nothing is
 * remembered here: which lines hold something is not known.
 */
export interface RecordedText {
  readonly lines: LineList;
  readonly steps: Int32Array;
}

/** More is found sooner by who has the rules. */
const mostSteps = 1 << 16;

/** Valid until the next text; undefined for one that is not looked at as it is. */
export type Recorder = (bytes: Uint8Array) => RecordedText | undefined;

/** @returns undefined where there is no WebAssembly */
export function createRecorder(index: RuleIndex, kernels: Kernels = builtKernels): Recorder | undefined {
  const table = decodeKeywordTable(index.table);
  const noMemory = { alone: new Int32Array(2), among: new Int32Array(4) };
  const ranges = createRangeScan(kernels, table, noMemory, () => {});
  if (!ranges) return undefined;
  const learn = createNeedLearner(table.place.length, createNeedReader(index), ranges);
  const lines = createLineList();
  // A line without a hash is not remembered.
  let unhashed = new Int32Array(256);
  const record = new Int32Array(mostSteps);

  return (bytes) => {
    if (readUtf16(bytes).toOriginal) return undefined;
    readLines(lines, bytes, kernels);
    if (unhashed.length <= lines.count) unhashed = new Int32Array(2 * lines.count);
    if (!ranges.begin(bytes, { ...lines, first: unhashed, second: unhashed }, true)) return undefined;
    let length = 0;
    let line = 0;
    let checkedEnd = 0;
    for (;;) {
      const step = ranges.scan(line, checkedEnd);
      const { count, first, end, hits } = ranges;
      if (length + 4 + count > mostSteps) return undefined;
      record.set([step, first, end, count], length);
      record.set(hits.subarray(0, count), length + 4);
      length += 4 + count;
      if (step === steps.done) return { lines, steps: record.subarray(0, length) };
      learn(hits, count);
      line = step === steps.crowded ? end : first;
      checkedEnd = step === steps.crowded ? 0 : end;
    }
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

/** Are these rules of the catalogue, and no others? Then what is recorded by its index tells where each may match. */
export function fitIndex(rules: readonly Rule[], index: RuleIndex): boolean {
  const places = placesOf(index);
  return areMany(rules, index) && rules.every(({ id, linear }) => !linear && places.has(id));
}

/** As `RuleSet.needsOf`, for all rules of the catalogue. */
function createNeedReader(index: RuleIndex): (keyword: number) => CallNeed[] | undefined {
  const { firstCall, rule: called, firstDistance, distance, anchored, before, after, needRun, needSet, shape } = index;
  // One for all keywords of a rule: the kernel holds each once.
  const sets = new Map<number, Uint8Array>();
  const readSet = (rule: number): Uint8Array => {
    const inside = sets.get(rule) ?? unpackBits(needSet.subarray(32 * rule, 32 * rule + 32));
    sets.set(rule, inside);
    return inside;
  };
  return (keyword) => {
    const needs: CallNeed[] = [];
    for (let call = firstCall[keyword]!; call < firstCall[keyword + 1]!; call++) {
      const rule = called[call]!;
      const run = needRun[rule]!;
      if (run === 0) return undefined;
      const distances = anchored[rule] === 1 ? distance.subarray(firstDistance[call], firstDistance[call + 1]) : [];
      needs.push({
        ...{ run, inside: readSet(rule) },
        before: before[rule]! + (distances[0] ?? 0),
        after: after[rule]! - (distances.at(-1) ?? 0),
        crossesLines: (shape[rule]! & shapes.crossesLines) !== 0,
      });
    }
    return needs;
  };
}
