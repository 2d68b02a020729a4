import { decodeBase64, isBinaryContent } from "./base64.ts";
import { type Find, type Found, type Redaction, renderBytes, renderPlaceholder } from "./find.ts";
import { inUnits, isJson, type JsonString, replaceSpans, type Span } from "./json-text.ts";
import { shortenStrings } from "./shorten.ts";

export interface Redacted<Value> {
  readonly value: Value;
  readonly redactions: readonly Redaction[];
}

export type Take = (string: JsonString, result: Redacted<string>) => void;

/** Blocks of text are often shown as one: what has a format of its own is seen across their borders, too. */
export function redactSplit(find: Find, strings: readonly JsonString[], take: Take): void {
  const texts = strings.filter(({ isKey, name }) => !isKey && name === "text");
  if (texts.length < 2) return;
  const parts = texts.map(({ value }) => Buffer.from(value));
  let total = 0;
  const starts = parts.map(({ length }) => {
    total += length;
    return total - length;
  });
  const partOf = (at: number): number => starts.findLastIndex((start) => start <= at);
  const split = find(
    Buffer.concat(parts),
    0,
    ({ rule, start, end }) => !rule.judged && partOf(start) < partOf(end - 1),
  );
  for (const [place, part] of parts.entries()) {
    const start = starts[place]!;
    const here = split
      .filter((one) => one.start < start + part.length && one.end > start)
      .map((one) => ({
        ...{ ...one, start: Math.max(0, one.start - start), end: Math.min(part.length, one.end - start) },
        continued: one.start < start,
      }));
    if (here.length === 0) continue;
    const own = find(part, 0).filter((one) => !here.some(({ start, end }) => one.start < end && start < one.end));
    const found = [...own, ...here].sort((a, b) => a.start - b.start);
    const redactions = here.flatMap(({ redaction, continued }) => (continued ? [] : [redaction]));
    take(texts[place]!, { value: renderBytes(part, 0, found), redactions });
  }
}

/**
 * What several strings say together, as a JSON Web Key or a name beside its value do: only the text as it stands shows it.
 * @param isDone was something taken out of this string already?
 */
export function redactTogether(
  find: Find,
  json: string,
  strings: readonly JsonString[],
  isDone: (string: JsonString) => boolean,
  take: Take,
): void {
  const { text, toOriginal } = shortenStrings(json, strings, isDone);
  const lies = ({ start, end }: Span, within: Span): boolean => within.start < start && end < within.end;
  const heldBy = new Map<JsonString, Found[]>();
  // Both stand in order of place, and none overlaps another.
  let place = 0;
  for (const short of inUnits(text, find(Buffer.from(text), 0))) {
    const one = toOriginal(short);
    if (!one) continue;
    while (place < strings.length && strings[place]!.end < one.end) place++;
    const string = strings[place];
    if (!string || string.isKey || isDone(string) || !lies(one, string)) continue;
    const here = heldBy.get(string);
    if (here) here.push(one);
    else heldBy.set(string, [one]);
  }
  for (const [string, here] of heldBy) {
    if (isBinaryContent(string.name, decodeBase64(string.value))) continue;
    const marks = new Map(
      here.map(({ start, end, redaction }) => [
        { start: start - string.start, end: end - string.start },
        renderPlaceholder(redaction),
      ]),
    );
    const literal = replaceSpans(json.slice(string.start, string.end), marks);
    // Cut within an escape, the whole of it goes.
    const value = isJson(literal) ? (JSON.parse(literal) as string) : [...marks.values()].join("");
    take(string, { value, redactions: here.map(({ redaction }) => redaction) });
  }
}
