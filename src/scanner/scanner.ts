import { Secret } from "../secret.ts";
import type { Candidate, Proof, Rule, RuleMatch } from "../types.ts";
import { createKeywordIndex } from "./keywords.ts";
import { createRegionFinder } from "./lines.ts";

export interface Scanner {
  /** @param bytes UTF-8 or any single-byte text; candidates come in order of place, overlaps settled */
  scan(bytes: Uint8Array): Candidate[];
}

const defaultReach = [96, 320] as const;
/** How much of a line the judge sees on each side of a value, in bytes. */
const contextReach = 200;

interface Match {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly proof: Proof;
  readonly keyName?: string | undefined;
  readonly resource?: string | undefined;
}

export function createScanner(rules: readonly Rule[]): Scanner {
  const keywords = [...new Set(rules.flatMap((rule) => rule.keywords))];
  const rulesOf = keywords.map((keyword) =>
    rules.flatMap((rule, index) => (rule.keywords.includes(keyword) ? [index] : [])),
  );
  const patterns = rules.map(
    (rule) => new RegExp(rule.pattern.source, [...new Set(`${rule.pattern.flags}gd`)].join("")),
  );
  const index = createKeywordIndex(keywords);

  return {
    scan(bytes) {
      const windows = new Map<number, [start: number, end: number][]>();
      index.find(bytes, (keyword, offset) => {
        for (const rule of rulesOf[keyword]!) {
          const [before, after] = rules[rule]!.reach ?? defaultReach;
          const start = Math.max(0, offset - before);
          const end = Math.min(bytes.length, offset + after);
          const list = windows.get(rule);
          const last = list?.at(-1);
          if (!list) windows.set(rule, [[start, end]]);
          else if (last && start <= last[1]) last[1] = end;
          else list.push([start, end]);
        }
      });
      if (windows.size === 0) return [];
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const matches: Match[] = [];
      for (const [rule, list] of windows) {
        for (const [start, end] of list) runPattern(rules[rule]!, patterns[rule]!, buffer, start, end, matches);
      }
      const regionOf = createRegionFinder(bytes);
      return settleOverlaps(matches).map((match) => toCandidate(match, buffer, regionOf(match.start, match.end)));
    },
  };
}

function runPattern(rule: Rule, pattern: RegExp, buffer: Buffer, start: number, end: number, matches: Match[]): void {
  const window = buffer.toString("latin1", start, end);
  pattern.lastIndex = 0;
  for (let found = pattern.exec(window); found; found = pattern.exec(window)) {
    const span = found.indices?.groups?.["secret"];
    if (found[0].length === 0) pattern.lastIndex++;
    if (!span || span[0] === span[1]) continue;
    const groups = found.groups ?? {};
    const match: RuleMatch = { window, start: found.index, end: found.index + found[0].length, groups };
    const proof = rule.check?.(buffer.toString("utf8", start + span[0], start + span[1]), match) ?? "unknown";
    if (proof === "invalid") {
      // A shorter or later match may begin inside a refuted one.
      pattern.lastIndex = found.index + 1;
      continue;
    }
    const { key, resource } = groups;
    matches.push({ rule, start: start + span[0], end: start + span[1], proof, keyName: key, resource });
  }
}

const rank = (match: Match): number =>
  (match.proof === "valid" ? 4 : 0) + (match.rule.judged ? 0 : 2) + (match.rule.level === "error" ? 1 : 0);

/** Overlapping rules give one candidate: proven before unproven, a format before a generic rule, then the longer. */
function settleOverlaps(matches: Match[]): Match[] {
  const best = matches.toSorted((a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start));
  const kept: Match[] = [];
  for (const match of best) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function toCandidate(match: Match, buffer: Buffer, region: Candidate["region"]): Candidate {
  const { rule, start, end, proof, keyName, resource } = match;
  const lineStart = buffer.lastIndexOf(10, start - 1) + 1;
  const from = Math.max(start === 0 ? 0 : lineStart, start - contextReach);
  const lineEnd = buffer.indexOf(10, end);
  const to = Math.min(lineEnd === -1 ? buffer.length : lineEnd, end + contextReach);
  return {
    rule,
    secret: new Secret(buffer.toString("utf8", start, end), rule.shown),
    start,
    end,
    region,
    proof,
    context: new Secret(buffer.toString("utf8", from, to)),
    contextStart: buffer.toString("utf8", from, start).length,
    ...(keyName !== undefined && { keyName }),
    ...(resource !== undefined && { resource }),
  };
}
