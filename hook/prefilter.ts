import type { PathClass } from "../src/judge/paths.ts";
import { isPlainProgram } from "../src/judge/program-paths.ts";
import { once } from "../src/once.ts";
import { compileOnce, compileSparingly } from "../src/scanner/compile-once.ts";
import { listEncoded } from "../src/scanner/decode.ts";
import { mayBegin } from "../src/scanner/looks.ts";
import { readLook } from "../src/scanner/pattern-facts.ts";
import { type RuleIndex, shapes } from "../src/scanner/rule-rows.ts";
import type { LineRange, RuleMatch } from "../src/types.ts";
import { createKeywordPlaces, tooMany } from "./keyword-places.ts";
import { isRunValue } from "./run-values.ts";

/** Larger texts are left to the scanner, whose work is bounded on anything. */
const textLimit = 1 << 18;
const decodedLevels = 2;
/** So many bytes hold few places where a pattern is run. */
const littleText = 1 << 16;
/** Least that is looked at before a keyword, and how long a match may be behind where it must have begun. */
const leastBefore = 64;
const longestMatch = 1 << 14;

/** A match of a rule that is weighed, which may come to nothing. */
interface JudgedMatch {
  /** Place of its rule among `weighedRules`, from 1 on. */
  readonly rule: number;
  /** Where its value stands, in bytes. */
  readonly start: number;
  readonly end: number;
  readonly match: RuleMatch;
}

/** A text that holds some: as it stands, or what stands encoded in it. */
export interface MatchedText {
  readonly bytes: Buffer;
  readonly matches: readonly JudgedMatch[];
}

export interface Forecast {
  /** Does a rule with a format match on these lines? Then only a scan tells whether it is a finding. */
  readonly hasFormat: boolean;
  /** What the judge has to look at. */
  readonly texts: readonly MatchedText[];
  /** Places in the catalogue of all rules that match, on these lines or others: no other rule finds anything. */
  readonly rules: ReadonlySet<number>;
}

const nothing: readonly JudgedMatch[] = [];

/**
 * What could a scan find on these lines? Keywords and patterns of the catalogue, without what can only say no (checks,
 * judgement): where this says nothing, the scanner finds nothing; else the scanner is asked. Undefined: it could be anything.
 *
 * @param size bytes of all that will be looked at, about
 */
export function createPrefilter(
  index: RuleIndex,
  size = Number.POSITIVE_INFINITY,
): (bytes: Buffer, addedLines?: readonly LineRange[], path?: string) => Forecast | undefined {
  const {
    firstCall,
    rule: called,
    firstDistance,
    distance,
    anchored,
    before,
    after,
    judged,
    shape,
    firstLetter,
  } = index;
  const { hits, find } = createKeywordPlaces(index.table);
  const letters = Buffer.from(index.letters.buffer, index.letters.byteOffset, index.letters.byteLength);
  const patterns: RegExp[] = [];
  const compile = (rule: number): RegExp => {
    const text = letters.toString("latin1", firstLetter[rule], firstLetter[rule + 1]);
    const blank = text.indexOf(" ");
    // Where a match alone does not tell the place of its value, the engine is asked for it.
    const asked = judged[rule] !== 0 && (shape[rule]! & shapes.endsWithSecret) === 0 ? "d" : "";
    const flags = text.slice(0, blank) + asked + (anchored[rule] ? "y" : "g");
    return (size < littleText ? compileSparingly : compileOnce)(text.slice(blank + 1), flags);
  };
  /** Per rule of one text: where it was tried last, or from where on it has not been looked for. */
  const done = new Int32Array(before.length);

  /** Undefined where it could be anything; `formats` and `matched` get the rules that match on these lines or at all. */
  const forecastPlain = (
    bytes: Buffer,
    addedLines: readonly LineRange[] | undefined,
    path: string,
    formats: Set<number>,
    matched: Set<number>,
  ): readonly JudgedMatch[] | undefined => {
    const count = find(bytes);
    if (count === 0) return nothing;
    if (count === tooMany) return undefined;
    const text = bytes.toString("latin1");
    const touches = createTouch(bytes, addedLines);
    // Another class than a program's tells of fewer values that they are run.
    let pathClass: PathClass | undefined;
    const matches: JudgedMatch[] = [];
    let isWritten = false;
    const search = createSearch(text, (rule, found, window) => {
      const span = { start: found.index, end: found.index + found[0].length };
      matched.add(rule);
      if ((shape[rule]! & shapes.decodes) !== 0) {
        isWritten = true;
        return false;
      }
      if (!touches(span)) return true;
      if (judged[rule] === 0) {
        formats.add(rule);
        return false;
      }
      const match = readJudged(judged[rule]!, found, window, span, (shape[rule]! & shapes.crossesLines) !== 0);
      if (match && (shape[rule]! & shapes.reads) !== 0) {
        pathClass ??= isPlainProgram(path) ? "code" : "data";
        if (isRunValue(bytes, match.start, match.end, pathClass)) return true;
      }
      if (match) matches.push(match);
      return true;
    });
    done.fill(-1);
    for (let at = 0; at < count; at += 2) {
      const offset = hits[at]!;
      const keyword = hits[at + 1]!;
      for (let call = firstCall[keyword]!; call < firstCall[keyword + 1]!; call++) {
        const rule = called[call]!;
        // It is known to be asked; once is enough.
        if (formats.has(rule)) continue;
        if (anchored[rule] === 0) {
          patterns[rule] ??= compile(rule);
          const begin = Math.max(0, offset - Math.max(before[rule]!, leastBefore), done[rule]!);
          const end = offset + after[rule]!;
          if (begin > end) continue;
          done[rule] = search.within(rule, patterns[rule], begin, end);
          continue;
        }
        const look = readLook(index, rule);
        for (let place = firstDistance[call]!; place < firstDistance[call + 1]!; place++) {
          const begin = offset - distance[place]!;
          if (begin < 0 || begin === done[rule]) continue;
          done[rule] = begin;
          if (look && !mayBegin(look, bytes, begin, bytes.length)) continue;
          patterns[rule] ??= compile(rule);
          if (!search.at(rule, patterns[rule], begin)) break;
        }
      }
    }
    return isWritten ? undefined : matches;
  };

  return (bytes, addedLines, path = "") => {
    const texts: MatchedText[] = [];
    const rules = new Set<number>();
    let hasFormat = false;
    /** @param levels how often something may be encoded in something encoded, as the scanner has it */
    const canTell = (text: Buffer, lines: readonly LineRange[] | undefined, levels: number): boolean => {
      if (isStrange(text)) return false;
      const formats = new Set<number>();
      const matches = forecastPlain(text, lines, path, formats, rules);
      if (!matches) return false;
      if (matches.length > 0) texts.push({ bytes: text, matches });
      if (formats.size > 0) hasFormat = true;
      return (
        levels === 0 ||
        listEncoded(text, 0, text.length).every(({ text: { buffer, byteOffset, byteLength } }) =>
          canTell(Buffer.from(buffer, byteOffset, byteLength), undefined, levels - 1),
        )
      );
    };
    return canTell(bytes, addedLines, decodedLevels) ? { hasFormat, texts, rules } : undefined;
  };
}

/** Large, packed, not UTF-8 or not text: the scanner knows how to read it. */
function isStrange(bytes: Buffer): boolean {
  const isPacked = (bytes[0] === 0x1f && bytes[1] === 0x8b) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
  return bytes.length > textLimit || isPacked || bytes[0]! >= 0xfe || bytes.includes(0);
}

/** Is told of a match; false where no more are asked for. */
type OnMatch = (rule: number, found: RegExpExecArray, window: string) => boolean;

/** Runs patterns on one text. */
function createSearch(text: string, onMatch: OnMatch) {
  return {
    /** @returns false once `onMatch` said so */
    at(rule: number, pattern: RegExp, begin: number): boolean {
      pattern.lastIndex = begin;
      const found = pattern.exec(text);
      return !found || onMatch(rule, found, text);
    },
    /** Matches that begin in [begin, end]. @returns where to look on */
    within(rule: number, pattern: RegExp, begin: number, end: number): number {
      const room = text.length <= end + longestMatch ? text : text.slice(0, end + longestMatch);
      pattern.lastIndex = begin;
      for (let found = pattern.exec(room); found; found = pattern.exec(room)) {
        // The first match lies further on: nothing begins before it.
        if (found.index > end) return found.index;
        if (!onMatch(rule, found, room)) break;
        pattern.lastIndex = found.index + 1;
      }
      return room === text ? text.length + 1 : end + 1;
    },
  };
}

/**
 * Undefined where the match holds no value.
 * @param crossesLines else its check sees its own line alone, with the line feeds before and behind it, as in the scanner
 */
function readJudged(
  rule: number,
  { groups = {}, indices }: RegExpExecArray,
  text: string,
  span: Span,
  crossesLines: boolean,
): JudgedMatch | undefined {
  const { secret } = groups;
  if (!secret) return undefined;
  const start = indices ? indices.groups!["secret"]![0] : span.end - secret.length;
  const from = crossesLines ? 0 : Math.max(0, text.lastIndexOf("\n", span.start - 1));
  const to = crossesLines ? text.length : text.indexOf("\n", span.end - 1) + 1 || text.length;
  const match = { window: text.slice(from, to), start: span.start - from, end: span.end - from, groups };
  return { rule, start, end: start + secret.length, match };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

type Touch = (span: Span) => boolean;

/** Does it stand on an added line? Line breaks are counted once for all matches of a text. */
function createTouch(text: Buffer, addedLines: readonly LineRange[] | undefined): Touch {
  if (!addedLines) return () => true;
  const added = once(() => listAdded(text, addedLines));
  return ({ start, end }) => added().some((range) => start < range.end && range.start <= end);
}

/** The added lines as bytes, from the first one's start to behind the last one's end. */
function listAdded(text: Buffer, addedLines: readonly LineRange[]): Span[] {
  const starts = [0, 0];
  for (let feed = text.indexOf(10); feed !== -1; feed = text.indexOf(10, feed + 1)) starts.push(feed + 1);
  return addedLines.map(({ start, end }) => ({
    start: starts[start] ?? text.length,
    end: starts[end + 1] ?? text.length + 1,
  }));
}
