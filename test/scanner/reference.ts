import { findAnchors } from "../../src/scanner/anchors.ts";
import { settleOverlaps } from "../../src/scanner/overlaps.ts";
import { mayCrossLines } from "../../src/scanner/pattern-shape.ts";
import type { Proof, Region, Rule } from "../../src/types.ts";

export interface Found {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly proof: Proof;
  readonly region: Region;
}

/**
 * The slow way to the same findings: every pattern over the whole text, no index, no windows, nothing remembered. What is
 * written in another writing is not read: what a rule with `decode` matches is scanned once more, and is no finding itself.
 */
export function scanSlowly(rules: readonly Rule[], bytes: Uint8Array): Found[] {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString("latin1");
  const folded = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const matches = rules.flatMap((rule) => {
    const hits = rule.keywords.flatMap((keyword) => listPlaces(folded, keyword));
    return hits.length === 0 || rule.decode
      ? []
      : listMatches(rule, text, buffer).filter(({ from }) => isNear(rule, text, hits, from));
  });
  return settleOverlaps(matches).map(({ rule, start, end, proof }) => ({
    rule,
    start,
    end,
    proof,
    region: toRegion(buffer, start, end),
  }));
}

function listPlaces(text: string, keyword: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(keyword); at !== -1; at = text.indexOf(keyword, at + 1)) places.push(at);
  return places;
}

function listMatches(rule: Rule, text: string, buffer: Buffer) {
  const expression = new RegExp(rule.pattern.source, `${rule.pattern.flags.replace(/[gd]/g, "")}gd`);
  const matches = [];
  for (let found = expression.exec(text); found; found = expression.exec(text)) {
    const span = found.indices?.groups?.["secret"];
    if (found[0].length === 0) expression.lastIndex++;
    if (!span || span[0] === span[1]) continue;
    const [start, end] = span;
    const groups = found.groups ?? {};
    const match = { window: text, start: found.index, end: found.index + found[0].length, groups };
    const proof = rule.check?.(buffer.toString("utf8", start, end), match) ?? "unknown";
    if (proof === "invalid") expression.lastIndex = found.index + 1;
    else matches.push({ rule, start, end, proof, from: found.index });
  }
  return matches;
}

function isNear(rule: Rule, text: string, hits: number[], from: number): boolean {
  const [before, after] = rule.reach ?? [96, 320];
  const anchors = findAnchors(rule);
  if (anchors)
    return [...anchors].some(([keyword, distances]) =>
      distances.some((distance) => startsAt(text, keyword, from + distance)),
    );
  const crossesLines = mayCrossLines(rule.pattern.source, rule.pattern.flags);
  return hits.some((hit) => {
    if (from < hit - before || from >= hit + after) return false;
    return crossesLines || !text.slice(Math.min(hit, from), Math.max(hit, from)).includes("\n");
  });
}

const startsAt = (text: string, keyword: string, at: number): boolean =>
  text.slice(at, at + keyword.length).toLowerCase() === keyword;

function toRegion(buffer: Buffer, start: number, end: number): Region {
  const place = (offset: number) => {
    const lines = buffer
      .toString("utf8", 0, offset)
      .replace(/^\ufeff/, "")
      .split("\n");
    return { line: lines.length, column: [...lines.at(-1)!].length + 1 };
  };
  const [first, last] = [place(start), place(end)];
  return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
}
