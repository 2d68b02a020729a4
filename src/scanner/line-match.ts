import { Secret } from "../secret.ts";
import type { Proof, Rule } from "../types.ts";
import type { LineMatch } from "./refusal.ts";

/** How much of a line the judge sees on each side of a value, in bytes; more than patterns see around their windows. */
export const contextReach = 200;

/** Names are added where there are some: to spread parts into one object is slow, and this is made of every candidate. */
type Named = LineMatch & { keyName?: string; resource?: string };

/** What a pattern found: the value at these offsets of `buffer`, and the groups beside it. */
export function createLineMatch(
  rule: Rule,
  buffer: Buffer,
  start: number,
  end: number,
  value: string,
  proof: Proof,
  { key, resource }: Readonly<Record<string, string | undefined>>,
): LineMatch {
  const { context, contextStart } = readContext(buffer, start, end);
  const secret = new Secret(value, rule.shown);
  const match: Named = { rule, start, end, proof, secret, context, contextStart };
  if (key !== undefined) match.keyName = decode(key);
  if (resource !== undefined) match.resource = decode(resource);
  return match;
}

export const isQuote = (byte: number | undefined): boolean => byte === 34 || byte === 39 || byte === 96;

/** Patterns see bytes as Latin-1; names are shown as what they are. */
const decode = (text: string): string =>
  /[\x80-\xff]/.test(text) ? Buffer.from(text, "latin1").toString("utf8") : text;

/** The line around a value, as far as it may be shown to the judge. A line can be as long as the text. */
export function readContext(buffer: Buffer, start: number, end: number): { context: Secret; contextStart: number } {
  const before = buffer.subarray(Math.max(0, start - contextReach), start);
  const from = start - before.length + before.lastIndexOf(10) + 1;
  const after = buffer.subarray(end, end + contextReach);
  const lineEnd = after.indexOf(10);
  const to = end + (lineEnd === -1 ? after.length : lineEnd);
  const context = buffer.toString("utf8", from, to);
  // As many letters as bytes: each byte is one.
  const contextStart = context.length === to - from ? start - from : buffer.toString("utf8", from, start).length;
  return { context: new Secret(context), contextStart };
}
