import type { Candidate, Rule } from "../types.ts";
import { createKeywordIndex } from "./keywords.ts";
import { createLineList } from "./line-list.ts";
import { createLineMemory } from "./line-memory.ts";
import { createLineScan, type Keep, type LineMatch, type LineRun } from "./line-scan.ts";
import { createRegionFinder } from "./lines.ts";
import { settleOverlaps } from "./overlaps.ts";
import { readUtf16, type ScannedText } from "./text.ts";

export interface Scanner {
  /** @param bytes UTF-8, UTF-16 or any single-byte text; candidates come in order of place, overlaps settled */
  scan(bytes: Uint8Array): Candidate[];
}

/** Hits are looked for until this many are noted, then tried: memory stays bounded on any text. */
const hitsAtOnce = 16384;

/**
 * @param keep which candidates count, asked before overlaps are settled and before their region is known. It must answer
 * from the rule, the value and its context alone: a line whose candidates were all refused is not tried again.
 */
export function createScanner(rules: readonly Rule[], keep?: Keep): Scanner {
  const rulesOf = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    for (const keyword of new Set(rule.keywords)) {
      const list = rulesOf.get(keyword);
      if (list) list.push(index);
      else rulesOf.set(keyword, [index]);
    }
  });
  const index = createKeywordIndex([...rulesOf.keys()]);
  const lines = createLineList();
  const memory = createLineMemory();
  const lineScan = createLineScan(rules, rulesOf, memory, keep);
  const hits = new Int32Array(2 * hitsAtOnce + 8 * rulesOf.size);

  /** Looks for hits in the lines from `first` up to `end`; lines without any are remembered. */
  const scanLines = (bytes: Uint8Array, first: number, end: number, run: LineRun): void => {
    const to = lines.starts[end]!;
    let line = first;
    for (let at = lines.starts[first]!; at < to; ) {
      const { count, next } = index.find(bytes, at, to, hits);
      at = next;
      for (let hit = 0; hit < count; hit += 2) {
        const offset = hits[hit]!;
        for (; lines.starts[line + 1]! <= offset; line++) memory.add(lines, line);
        if (lines.starts[line]! <= offset) line++;
      }
      run.take(hits, count);
    }
    for (; line < end; line++) memory.add(lines, line);
  };

  return {
    scan(original) {
      const text = readUtf16(original);
      const { bytes } = text;
      lines.read(bytes);
      const run = lineScan.start(bytes, lines);
      for (let line = 0; line < lines.count; line++) {
        if (memory.knows(lines, line)) continue;
        const first = line;
        do line++;
        while (line < lines.count && !memory.knows(lines, line));
        scanLines(bytes, first, line, run);
      }
      const matches = run.end();
      if (matches.length === 0) return [];
      const regionOf = createRegionFinder(bytes);
      return settleOverlaps(matches).map((match) => placeCandidate(match, text, regionOf(match.start, match.end)));
    },
  };
}

function placeCandidate(match: LineMatch, text: ScannedText, region: Candidate["region"]): Candidate {
  if (!text.toOriginal) return { ...match, region };
  return { ...match, start: text.toOriginal(match.start), end: text.toOriginal(match.end), region };
}
