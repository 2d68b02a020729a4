import { ConfigError, quoteWord } from "../errors.ts";
import type { SuppressionEntry } from "../types.ts";
import { type NamedText, refuseWide } from "./files.ts";
import { renderNearest } from "./nearest.ts";

const keys = ["expires", "owner", "reason"] as const;
const hint =
  "Write: fingerprint  expires=YYYY-MM-DD  owner=@who  reason=why this may stay (expires and owner can be left out).";

/**
 * One entry a line: `fingerprint  expires=YYYY-MM-DD  owner=@who  reason=the rest of the line`. Lines that begin with #
 * are comments. @throws ConfigError with line and column
 */
export function parseSuppressions({ name, text }: NamedText): SuppressionEntry[] {
  refuseWide({ name, text });
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (/^\s*(?:#|$)/.test(line)) return [];
    const fail = (offset: number, problem: string, more = hint): never => {
      throw new ConfigError(`${name}:${index + 1}:${offset + 1}: ${problem}`, more);
    };
    return [parseEntry(line, fail)];
  });
}

function parseEntry(line: string, fail: (offset: number, problem: string, more?: string) => never): SuppressionEntry {
  const [head = "", indent = "", fingerprint = ""] = /^(\s*)(\S+)/.exec(line) ?? [];
  if (!isFingerprint(fingerprint)) fail(indent.length, `${quoteWord(fingerprint)} is not a fingerprint`);
  const found: Partial<Record<(typeof keys)[number], string>> = {};
  const word = /\s*([^\s=]+)(=?)/y;
  word.lastIndex = head.length;
  while (/\S/.test(line.slice(word.lastIndex))) {
    const at = word.lastIndex + /^\s*/.exec(line.slice(word.lastIndex))![0].length;
    const [, key = "", equals] = word.exec(line) ?? [];
    const known = keys.find((name) => name === key);
    if (!known || !equals)
      return fail(at, `${quoteWord(key)} is not expected here`, `${renderNearest(key, keys)} ${hint}`);
    if (found[known] !== undefined) fail(at, `${key} is given twice`);
    const rest = line.slice(word.lastIndex);
    const value = known === "reason" ? rest.trim() : rest.split(/\s/, 1)[0]!;
    found[known] = value;
    if (value === "") fail(at, `${key} is empty`);
    if (known === "expires" && !isDate(value)) fail(word.lastIndex, `${quoteWord(value)} is not a date`);
    if (known === "reason") break;
    word.lastIndex += value.length;
  }
  const { reason, owner, expires } = found;
  if (reason === undefined) return fail(line.length, "a reason is missing");
  return { kind: "external", fingerprint, reason, ...(owner && { owner }), ...(expires && { expires }) };
}

/** Twelve characters of base32, and a number where two values share them. */
export const isFingerprint = (text: string): boolean => /^[a-z2-7]{12}(?:-\d{1,3})?$/.test(text);

/** An ISO date that is in the calendar. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function renderSuppression({ fingerprint, expires, owner, reason }: SuppressionEntry): string {
  const parts = [fingerprint, expires && `expires=${expires}`, owner && `owner=${owner}`, `reason=${reason}`];
  return parts.filter(Boolean).join("  ");
}
