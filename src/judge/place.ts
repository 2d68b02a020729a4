import { remember } from "../remember.ts";
import type { Rule, Unplaced } from "../types.ts";

/** How a value is tied to its name. */
export const links = ["colon", "equals", "arrow", "compare", "comma", "call", "element", "word", "other"] as const;
type Link = (typeof links)[number];

/** A candidate taken apart: what stands where on its line. */
export interface Place {
  /** The value itself: decoded where it stands in base64 or with escapes. */
  readonly value: string;
  /** The name's words, lower-case: `dbPassword` → db, password. */
  readonly keyWords: readonly string[];
  readonly key: string;
  readonly before: string;
  readonly after: string;
  /** The quote before the value, or "". */
  readonly quote: string;
  /** What follows the value and its closing quote, without blanks. */
  readonly next: string;
  readonly link: Link;
  /** It stands somewhere inside a string: a quote was opened on the line and not closed. */
  readonly inString: boolean;
}

/** An odd number of one of the quotes, escaped ones left out. */
function opensString(before: string): boolean {
  let odd = 0;
  for (let at = 0; at < before.length; at++) {
    const code = before.charCodeAt(at);
    if (code === 34) odd ^= 1;
    else if (code === 39) odd ^= 2;
    else if (code === 96) odd ^= 4;
    else if (code === 92) at++;
  }
  return odd !== 0;
}

export const listWords = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** `dbPassword`, `DB_PASSWORD`, `db-password` → db, password. */
export function splitWords(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
}

/** Names are few: the words of those that came lately are remembered. */
const wordsOf = remember((key): readonly string[] => splitWords(key), 4096);

export type Name = Pick<Place, "key" | "keyWords">;

/** Works out once what a name tells, as long as its words are remembered. */
export function rememberName<Answer>(work: (name: Name) => Answer): (name: Name) => Answer {
  const known = new WeakMap<readonly string[], { readonly answer: Answer }>();
  return (name) => {
    const before = known.get(name.keyWords);
    if (before) return before.answer;
    const answer = work(name);
    known.set(name.keyWords, { answer });
    return answer;
  };
}

/** `Basic dXNlcjpwYXNz` stands for the password in it. */
function decodeBasic(value: string): string {
  const text = Buffer.from(value, "base64").toString("latin1");
  return text.slice(text.indexOf(":") + 1);
}

/** Rules whose values are text without quotes of its own. */
export const ofTexts: ReadonlySet<string> = new Set([
  "generic-text-below",
  "generic-line-of-text",
  "generic-sent-password",
]);

/** Letters of other languages hide as `\\u00fc` in properties and JSON. */
const decodeEscapes = (value: string): string =>
  !value.includes("\\")
    ? value
    : value.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The value itself, as the judge sees it. */
export function readValue(rule: Rule, raw: string): string {
  return rule.id === "generic-basic-authorization" ? decodeBasic(raw) : decodeEscapes(raw);
}

const quotes = /(?:["'`]|&quot;|&#34;|(?<==[ \t]?)\[\[)$/;

/** The quote that ends a text, of eight characters at most with what is before it. */
const readQuote = (before: string): string => quotes.exec(before.slice(-8))?.[0] ?? "";

/** What stands around a value, which is given as it is written; `next` follows it and its closing quote. */
export function readSurroundings(value: string, { context, contextStart }: Pick<Unplaced, "context" | "contextStart">) {
  const line = context.reveal();
  const [before, after] = [line.slice(0, contextStart), line.slice(contextStart + value.length)];
  return {
    value,
    before,
    after,
    quote: readQuote(before),
    next: after.replace(/^(?:\\{0,3}["'`]|&quot;|&#34;)?\s*/, ""),
    inString: opensString(before),
  };
}

export function parsePlace(candidate: Unplaced): Place {
  const raw = candidate.secret.reveal();
  const { before, after, quote, next, inString } = readSurroundings(raw, candidate);
  // Where no name stands, the place has said that it is a password.
  const key = candidate.keyName ?? (candidate.rule.credential === "generic-password" ? "password" : "");
  return {
    value: readValue(candidate.rule, raw),
    key,
    keyWords: wordsOf(key),
    before,
    after,
    quote: ofTexts.has(candidate.rule.id) ? '"' : quote,
    next,
    link: parseLink(before),
    inString,
  };
}

/** Does it end with one of these? Asked before a pattern that looks for its place from the left. */
const endsWithAny = (text: string, ends: string): boolean => text !== "" && ends.includes(text.at(-1)!);

/** Reads backwards from the value, over quotes, string prefixes and opened calls. */
function parseLink(before: string): Link {
  let text = before.slice(-80);
  if (endsWithAny(text, "\"'`;")) text = text.replace(/(?:\\{0,3}["'`]|&quot;|&#34;)$/, "");
  if (/[A-Za-z@$]/.test(text.at(-1) ?? "")) text = text.replace(/(?<![\w$])[A-Za-z@$]{1,2}$/, "");
  const whole = text.trimEnd();
  const bare = endsWithAny(whole, "[({") ? whole.replace(/(?:[\w.$:!]{1,40}\(|[[({])$/, "").trimEnd() : whole;
  const linked = endsWithAny(bare, "=:,") ? bare : whole;
  const found = /(?:=>|->|===?|!==?|:=|\|\||[:=,(>])$/.exec(linked.slice(-3))?.[0];
  if (found === undefined) return whole.length < text.length ? "word" : "other";
  if (found === "=>" || found === "->") return "arrow";
  if (found.length > 1 && found !== ":=" && found !== "||") return "compare";
  if (found === ":") return "colon";
  if (found === ",") return "comma";
  if (found === "(") return "call";
  return found === ">" ? "element" : "equals";
}
