import { decodeBase64, encodeBase64, isBinaryContent } from "./base64.ts";
import { createFind, type Redaction, type RedactorOptions, renderBytes } from "./find.ts";
import { isJson, type JsonString, listJsonStrings, replaceSpans, type Span } from "./json-text.ts";
import { redactValue } from "./json-value.ts";
import { type Redacted, redactSplit, redactTogether, type Take } from "./together.ts";

export type { Redaction, RedactorOptions } from "./find.ts";
export type { Redacted } from "./together.ts";

export interface Redactor {
  redactText(text: string): Redacted<string>;
  /** Strings inside a JSON value, keys as their context; a value with `toJSON` becomes what that says. */
  redactJson<Value>(value: Value): Redacted<Value>;
  /** A JSON text: it stays JSON, and each byte that is no secret stays. What is no JSON is redacted as text. */
  redactJsonText(text: string): Redacted<string>;
  /** The same for a text that JSON.parse has taken already. @internal for the proxy */
  redactParsed(json: string): Redacted<string>;
  /** Redacts `text`, with `before` as context that is already out. @internal for streams */
  redactAfter(before: string, text: string): Redacted<string>;
}

const longestOften = 64;
const mostOften = 4096;

export function createRedactor(options: RedactorOptions): Redactor {
  const find = createFind(options);

  /** @param whole what a name makes a secret is the whole text, whatever quotes and blanks it holds */
  const redactAfter = (before: string, text: string, whole = false): Redacted<string> => {
    const bytes = Buffer.from(before + text);
    const from = Buffer.byteLength(before);
    const [first, ...rest] = find(bytes, from);
    const isWhole = whole && first?.judged && first.start === from;
    const found = first ? (isWhole ? [{ ...first, end: bytes.length }] : [first, ...rest]) : [];
    const redactions = found.map(({ redaction }) => redaction);
    return { value: found.length === 0 ? text : renderBytes(bytes, from, found), redactions };
  };

  /** The name is context: a password says that it is one in its key, not in its value. */
  const redactNamed = (name: string, value: string): Redacted<string> => {
    const before = name === "" ? "" : `"${name}": "`;
    const decoded = decodeBase64(value);
    if (isBinaryContent(name, decoded)) return { value, redactions: [] };
    if (typeof decoded === "object") {
      // Base64 of a text stays base64: a placeholder within it could not be decoded.
      const inner = redactAfter(before, decoded.text, true);
      if (inner.redactions.length > 0) return { ...inner, value: encodeBase64(inner.value) };
    }
    return redactAfter(before, value, true);
  };

  /** Names and short values in which nothing was found: logs and protocols say the same ones in every message. */
  const clean = new Set<string>();

  const redactOften = ({ name, value }: JsonString): Redacted<string> => {
    if (value.length > longestOften) return redactNamed(name, value);
    const said = `${name}\0${value}`;
    if (clean.has(said)) return { value, redactions: [] };
    const result = redactNamed(name, value);
    if (result.redactions.length === 0) {
      if (clean.size === mostOften) clean.clear();
      clean.add(said);
    }
    return result;
  };

  const redactParsed = (text: string): Redacted<string> => {
    const redactions: Redaction[] = [];
    const replaced = new Map<Span, string>();
    const take: Take = (span, result) => {
      redactions.push(...result.redactions);
      replaced.set(span, JSON.stringify(result.value));
    };
    const strings = listJsonStrings(text);
    for (const string of strings) {
      const result = redactOften(string);
      if (result.redactions.length > 0) take(string, result);
    }
    redactSplit(find, strings, take);
    redactTogether(find, text, strings, (string) => replaced.has(string), take);
    const inOrder = new Map([...replaced].sort(([a], [b]) => a.start - b.start));
    return { value: replaceSpans(text, inOrder), redactions };
  };

  return {
    redactText: (text) => redactAfter("", text),
    redactAfter,
    redactJsonText: (text) => (isJson(text) ? redactParsed(text) : redactAfter("", text)),
    redactParsed,
    redactJson: (value) => redactValue(value, { find, redactNamed, redactAfter }),
  };
}
