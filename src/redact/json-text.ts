/** Where the parts of a JSON text stand, so that one can be replaced and every other byte stays as it is. */

export interface Span {
  /** In UTF-16 code units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface JsonString extends Span {
  readonly value: string;
  /** A key of an object. */
  readonly isKey: boolean;
  /** The key that a value stands under, through arrays; "" where there is none. */
  readonly name: string;
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Offsets in bytes of a text as those of its UTF-16 units; asked in order of place, so that each byte is read once. */
export function inUnits<Place extends Span>(text: string, found: readonly Place[]): readonly Place[] {
  const bytes = Buffer.from(text);
  if (bytes.length === text.length) return found;
  let [seen, units] = [0, 0];
  const unitAt = (byte: number): number => {
    units += bytes.toString("utf8", seen, byte).length;
    seen = byte;
    return units;
  };
  return found.map((one) => ({ ...one, start: unitAt(one.start), end: unitAt(one.end) }));
}

/** The string literals, their quotes included. @param json text that JSON.parse takes */
export function listJsonStrings(json: string): JsonString[] {
  const strings: JsonString[] = [];
  /** The name under which each open object or array stands. */
  const open: string[] = [];
  let name = "";
  for (const { start, end } of listTokens(json)) {
    const first = json[start]!;
    if (first === "{" || first === "[") open.push(name);
    else if (first === "}" || first === "]") name = open.pop() ?? "";
    else if (first === '"') {
      const literal = json.slice(start, end);
      const value = literal.includes("\\") ? (JSON.parse(literal) as string) : literal.slice(1, -1);
      const isKey = standsBeforeColon(json, end);
      strings.push({ start, end, value, isKey, name: isKey ? "" : name });
      if (isKey) name = value;
    }
  }
  return strings;
}

/** The elements of an array. @param json text that JSON.parse makes an array of */
export function listJsonElements(json: string): Span[] {
  const elements: Span[] = [];
  let depth = 0;
  let from = 0;
  for (const { start, end } of listTokens(json)) {
    const first = json[start]!;
    const closes = first === "}" || first === "]";
    if (closes) depth--;
    if (first === "{" || first === "[") depth++;
    if (first === "[" && depth === 1) from = end;
    else if ((first === "," && depth === 1) || (closes && depth === 0)) {
      const text = json.slice(from, start);
      const left = from + text.length - text.trimStart().length;
      if (text.trim() !== "") elements.push({ start: left, end: left + text.trim().length });
      from = end;
    }
  }
  return elements;
}

/** The text with some of its parts replaced. @param replaced in the order of the text */
export function replaceSpans(text: string, replaced: ReadonlyMap<Span, string>): string {
  let done = 0;
  const parts: string[] = [];
  for (const [{ start, end }, value] of replaced) {
    parts.push(text.slice(done, start), value);
    done = end;
  }
  return parts.join("") + text.slice(done);
}

function* listTokens(json: string): Generator<Span> {
  const next = /[{}[\],"]/g;
  for (let match = next.exec(json); match; match = next.exec(json)) {
    const start = match.index;
    const end = match[0] === '"' ? findStringEnd(json, start) : start + 1;
    yield { start, end };
    next.lastIndex = end;
  }
}

function findStringEnd(json: string, start: number): number {
  for (let quote = json.indexOf('"', start + 1); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let escapes = 0;
    while (json[quote - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return quote + 1;
  }
  return json.length;
}

function standsBeforeColon(json: string, at: number): boolean {
  let next = at;
  while (json[next] === " " || json[next] === "\n" || json[next] === "\r" || json[next] === "\t") next++;
  return json[next] === ":";
}
