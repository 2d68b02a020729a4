import { Secret } from "../secret.ts";
import type { Candidate, Rule } from "../types.ts";
import { createKeywordIndex } from "./keywords.ts";
import { createLineScan, type LineMatch } from "./line-scan.ts";
import { createRegionFinder } from "./lines.ts";
import { settleOverlaps } from "./overlaps.ts";
import { readUtf16, type ScannedText } from "./text.ts";

export interface Scanner {
  /** @param bytes UTF-8, UTF-16 or any single-byte text; candidates come in order of place, overlaps settled */
  scan(bytes: Uint8Array): Candidate[];
}

/** How much of a line the judge sees on each side of a value, in bytes. */
const contextReach = 200;

/** Hits are looked for until this many are noted, then tried: memory stays bounded on any text. */
const hitsAtOnce = 16384;

export function createScanner(rules: readonly Rule[]): Scanner {
  const rulesOf = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    for (const keyword of new Set(rule.keywords)) {
      const list = rulesOf.get(keyword);
      if (list) list.push(index);
      else rulesOf.set(keyword, [index]);
    }
  });
  const index = createKeywordIndex([...rulesOf.keys()]);
  const lineScan = createLineScan(rules, rulesOf);
  const hits = new Int32Array(2 * hitsAtOnce + 8 * rulesOf.size);

  return {
    scan(original) {
      const text = readUtf16(original);
      const { bytes } = text;
      let run: ReturnType<typeof lineScan.start> | undefined;
      for (let at = 0; at < bytes.length; ) {
        const { count, next } = index.find(bytes, at, bytes.length, hits);
        if (count > 0) {
          run ??= lineScan.start(bytes);
          run.take(hits, count);
        }
        at = next;
      }
      const matches = run?.end() ?? [];
      if (matches.length === 0) return [];
      const regionOf = createRegionFinder(bytes);
      return settleOverlaps(matches).map((match) => toCandidate(match, text, regionOf(match.start, match.end)));
    },
  };
}

function toCandidate(match: LineMatch, text: ScannedText, region: Candidate["region"]): Candidate {
  const { rule, start, end, proof, keyName, resource } = match;
  const buffer = Buffer.from(text.bytes.buffer, text.bytes.byteOffset, text.bytes.byteLength);
  // Searched for in what may be shown only: a line can be as long as the text.
  const before = buffer.subarray(Math.max(0, start - contextReach), start);
  const from = start - before.length + before.lastIndexOf(10) + 1;
  const after = buffer.subarray(end, end + contextReach);
  const lineEnd = after.indexOf(10);
  const to = end + (lineEnd === -1 ? after.length : lineEnd);
  return {
    rule,
    secret: new Secret(buffer.toString("utf8", start, end), rule.shown),
    start: text.toOriginal?.(start) ?? start,
    end: text.toOriginal?.(end) ?? end,
    region,
    proof,
    context: new Secret(buffer.toString("utf8", from, to)),
    contextStart: buffer.toString("utf8", from, start).length,
    ...(keyName !== undefined && { keyName }),
    ...(resource !== undefined && { resource }),
  };
}
