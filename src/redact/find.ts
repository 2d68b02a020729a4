import { createHmac, randomBytes } from "node:crypto";
import { createValueFilter, judgeCandidate } from "../judge/index.ts";
import { settleOverlaps } from "../scanner/overlaps.ts";
import type { LineMatch } from "../scanner/refusal.ts";
import { createScanner } from "../scanner/scanner.ts";
import { type Candidate, type Level, type Rule, type Unplaced, weightOf } from "../types.ts";
import type { Span } from "./json-text.ts";

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

/** A secret in a text, in bytes. */
export interface Found extends Span {
  readonly redaction: Redaction;
  /** Its name says that it is one, not its shape. */
  readonly judged: boolean;
  /** It began in the text before. */
  readonly continued?: boolean;
}

/** What counts in a text from `from` on, in order of place; none overlaps another. */
export type Find = (bytes: Buffer, from: number, only?: (candidate: Candidate) => boolean) => Found[];

export function createFind(options: RedactorOptions): Find {
  const key = options.key ?? randomBytes(32);
  const least = weightOf(options.level ?? "warning");
  // What does not count must not hide what does, where both overlap.
  const rules = options.rules.filter(({ advisory }) => !advisory);
  const levelOf = (candidate: Unplaced) => judgeCandidate(candidate, "data").level;
  const counts = (level: Level | undefined): level is Level => level !== undefined && weightOf(level) >= least;
  const isCounted = (match: LineMatch): boolean => counts(levelOf(match));
  const isNamed = ({ named }: LineMatch): boolean => named !== undefined;
  const scanner = createScanner(rules, {
    couldKeep: createValueFilter(),
    ...(least < weightOf("error")
      ? { keeps: (candidate) => counts(levelOf(candidate)) }
      : {
          // A shape that others have, too, counts by the name that its value is given to: they are put together first.
          keeps: (candidate) => levelOf(candidate) !== undefined,
          settle: (matches) =>
            settleOverlaps([...settleOverlaps(matches).filter(isNamed), ...matches].filter(isCounted)),
        }),
  });

  const judge = (candidate: Candidate): Redaction | undefined => {
    const level = levelOf(candidate);
    if (!counts(level)) return undefined;
    const mark = createHmac("sha256", key).update(candidate.secret.reveal()).digest("hex").slice(0, 8);
    return { ruleId: candidate.rule.id, label: candidate.rule.label, level, mark };
  };

  return (bytes, from, only = () => true) => {
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
}

export function renderBytes(bytes: Buffer, from: number, found: readonly Found[]): string {
  let done = from;
  const parts: string[] = [];
  for (const { start, end, redaction, continued } of found) {
    parts.push(bytes.toString("utf8", done, start), continued ? "" : renderPlaceholder(redaction));
    done = end;
  }
  return parts.join("") + bytes.toString("utf8", done);
}

/** Only letters, digits and `[:-]`: valid inside a JSON string, a URL's text, a YAML scalar and a shell word. */
export function renderPlaceholder({ ruleId, mark }: Redaction): string {
  return `[redacted:${ruleId}:${mark}]`;
}
