import { createHmac, randomBytes } from "node:crypto";
import { createValueFilter, judgeCandidate } from "../judge/index.ts";
import { createScanner } from "../scanner/scanner.ts";
import type { Candidate, Level, Rule } from "../types.ts";
import { decodeBase64, encodeBase64, isBinaryContent } from "./base64.ts";
import { inUnits, isJson, type JsonString, listJsonStrings, replaceSpans, type Span } from "./json-text.ts";

export interface RedactorOptions {
  readonly rules: readonly Rule[];
  /**
   * Key of the marks in placeholders: the same value gets the same mark under the same key, so that two occurrences can
   * be matched, and nothing can be looked up without it. Default: random, for this redactor alone.
   */
  readonly key?: string | Uint8Array;
  /** Least level that is redacted. Default "warning": in a log a false alarm costs a word, a miss costs a credential. */
  readonly level?: Level;
}

/** What was replaced, without the value. */
export interface Redaction {
  readonly ruleId: string;
  readonly label: string;
  readonly level: Level;
  readonly mark: string;
}

export interface Redacted<Value> {
  readonly value: Value;
  readonly redactions: readonly Redaction[];
}

export interface Redactor {
  redactText(text: string): Redacted<string>;
  /** Strings inside a JSON value, keys as their context; a value with `toJSON` becomes what that says. */
  redactJson<Value>(value: Value): Redacted<Value>;
  /** A JSON text: it stays JSON, and each byte that is no secret stays. What is no JSON is redacted as text. */
  redactJsonText(text: string): Redacted<string>;
  /** Redacts `text`, with `before` as context that is already out. @internal for streams */
  redactAfter(before: string, text: string): Redacted<string>;
}

/** A secret in a text, in bytes. */
interface Found extends Span {
  readonly redaction: Redaction;
  /** Its name says that it is one, not its shape. */
  readonly judged: boolean;
  /** It began in the text before. */
  readonly continued?: boolean;
}

type Take = (string: JsonString, result: Redacted<string>) => void;

const weight: Record<Level, number> = { error: 2, warning: 1, note: 0 };

export function createRedactor(options: RedactorOptions): Redactor {
  const key = options.key ?? randomBytes(32);
  const least = weight[options.level ?? "warning"];
  // What does not count must not hide what does, where both overlap.
  const rules = options.rules.filter(({ advisory }) => !advisory);
  const scanner = createScanner(rules, {
    couldKeep: createValueFilter(),
    keeps(candidate) {
      const { level } = judgeCandidate(candidate, "data");
      return level !== undefined && weight[level] >= least;
    },
  });

  const judge = (candidate: Candidate): Redaction | undefined => {
    const { level } = judgeCandidate(candidate, "data");
    if (!level || weight[level] < least) return undefined;
    const mark = createHmac("sha256", key).update(candidate.secret.reveal()).digest("hex").slice(0, 8);
    return { ruleId: candidate.rule.id, label: candidate.rule.label, level, mark };
  };

  /** From `from` on; none overlaps another. */
  const find = (bytes: Buffer, from: number, only: (candidate: Candidate) => boolean = () => true): Found[] => {
    const found: Found[] = [];
    let done = from;
    for (const candidate of scanner.scan(bytes)) {
      if (candidate.end <= done || !only(candidate)) continue;
      const redaction = judge(candidate);
      if (!redaction) continue;
      found.push({
        start: Math.max(done, candidate.start),
        end: candidate.end,
        redaction,
        judged: candidate.rule.judged ?? false,
      });
      done = candidate.end;
    }
    return found;
  };

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

  /** Blocks of text are often shown as one: what has a format of its own is seen across their borders, too. */
  const redactSplit = (strings: readonly JsonString[], take: Take): void => {
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
  };

  /** What several strings say together, as a JSON Web Key or a name beside its value do: only the text as it stands shows it. */
  const redactTogether = (json: string, strings: readonly JsonString[], take: Take): void => {
    const lies = ({ start, end }: Span, within: Span): boolean => within.start < start && end < within.end;
    const heldBy = new Map<JsonString, Found[]>();
    // Both stand in order of place, and none overlaps another.
    let place = 0;
    for (const one of inUnits(json, find(Buffer.from(json), 0))) {
      while (place < strings.length && strings[place]!.end < one.end) place++;
      const string = strings[place];
      if (!string || !lies(one, string)) continue;
      const here = heldBy.get(string);
      if (here) here.push(one);
      else heldBy.set(string, [one]);
    }
    for (const [string, here] of heldBy) {
      if (string.isKey || isBinaryContent(string.name, decodeBase64(string.value))) continue;
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
  };

  return {
    redactText: (text) => redactAfter("", text),
    redactAfter,
    redactJsonText(text) {
      if (!isJson(text)) return redactAfter("", text);
      const redactions: Redaction[] = [];
      const replaced = new Map<Span, string>();
      const take: Take = (span, result) => {
        redactions.push(...result.redactions);
        replaced.set(span, JSON.stringify(result.value));
      };
      const strings = listJsonStrings(text);
      for (const string of strings) {
        const result = redactNamed(string.name, string.value);
        if (result.redactions.length > 0) take(string, result);
      }
      redactSplit(strings, take);
      redactTogether(text, strings, (string, result) => replaced.has(string) || take(string, result));
      const inOrder = new Map([...replaced].sort(([a], [b]) => a.start - b.start));
      return { value: replaceSpans(text, inOrder), redactions };
    },
    redactJson<Value>(value: Value) {
      const redactions: Redaction[] = [];
      /** Which members the others make a secret. */
      const redactMembers = (part: object): ReadonlyMap<string, Redacted<string>> => {
        const members = Object.entries(part).filter(([, item]) => typeof item === "string");
        const together = new Map<string, Redacted<string>>();
        if (members.length < 2) return together;
        const json = JSON.stringify(Object.fromEntries(members));
        redactTogether(json, listJsonStrings(json), ({ name }, result) => together.set(name, result));
        return together;
      };
      const visit = (part: unknown, name: string): unknown => {
        if (typeof part === "string") {
          const result = redactNamed(name, part);
          redactions.push(...result.redactions);
          return result.value;
        }
        if (part === null || typeof part !== "object") return part;
        if ("toJSON" in part && typeof part.toJSON === "function") return visit(part.toJSON(name), name);
        if (Array.isArray(part)) return part.map((item) => visit(item, name));
        const together = redactMembers(part);
        const entries = Object.entries(part).map(([inner, item]): [string, unknown] => {
          // A map from tokens to what they open holds them as its keys.
          const key = redactAfter("", inner);
          redactions.push(...key.redactions);
          const visited = visit(item, inner);
          const result = visited === item ? together.get(inner) : undefined;
          redactions.push(...(result?.redactions ?? []));
          return [key.value, result?.value ?? visited];
        });
        return Object.fromEntries(entries);
      };
      return { value: visit(value, "") as Value, redactions };
    },
  };
}

function renderBytes(bytes: Buffer, from: number, found: readonly Found[]): string {
  let done = from;
  const parts: string[] = [];
  for (const { start, end, redaction, continued } of found) {
    parts.push(bytes.toString("utf8", done, start), continued ? "" : renderPlaceholder(redaction));
    done = end;
  }
  return parts.join("") + bytes.toString("utf8", done);
}

/** Only letters, digits and `[:-]`: valid inside a JSON string, a URL's text, a YAML scalar and a shell word. */
function renderPlaceholder({ ruleId, mark }: Redaction): string {
  return `[redacted:${ruleId}:${mark}]`;
}
