import { createHmac, randomBytes } from "node:crypto";
import { judgeCandidate } from "../judge/index.ts";
import { createScanner } from "../scanner/scanner.ts";
import type { Candidate, Level, Rule } from "../types.ts";

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
  /** Strings inside a JSON value, keys as their context; everything else stays as it is. */
  redactJson<Value>(value: Value): Redacted<Value>;
  /** Redacts `text`, with `before` as context that is already out. @internal for streams */
  redactAfter(before: string, text: string): Redacted<string>;
}

const weight: Record<Level, number> = { error: 2, warning: 1, note: 0 };

export function createRedactor(options: RedactorOptions): Redactor {
  const scanner = createScanner(options.rules.filter(({ advisory }) => !advisory));
  const key = options.key ?? randomBytes(32);
  const least = weight[options.level ?? "warning"];

  const judge = (candidate: Candidate): Redaction | undefined => {
    const { level } = judgeCandidate(candidate, "data");
    if (!level || weight[level] < least) return undefined;
    const mark = createHmac("sha256", key).update(candidate.secret.reveal()).digest("hex").slice(0, 8);
    return { ruleId: candidate.rule.id, label: candidate.rule.label, level, mark };
  };

  const redactAfter = (before: string, text: string): Redacted<string> => {
    const bytes = Buffer.from(before + text);
    const from = Buffer.byteLength(before);
    const redactions: Redaction[] = [];
    const parts: string[] = [];
    let done = from;
    for (const candidate of scanner.scan(bytes)) {
      if (candidate.end <= done) continue;
      const redaction = judge(candidate);
      if (!redaction) continue;
      parts.push(bytes.toString("utf8", done, Math.max(done, candidate.start)), renderPlaceholder(redaction));
      redactions.push(redaction);
      done = candidate.end;
    }
    if (redactions.length === 0) return { value: text, redactions };
    return { value: parts.join("") + bytes.toString("utf8", done), redactions };
  };

  return {
    redactText: (text) => redactAfter("", text),
    redactAfter,
    redactJson<Value>(value: Value) {
      const redactions: Redaction[] = [];
      const visit = (part: unknown, name: string): unknown => {
        if (typeof part === "string") {
          // The name is context: a password says that it is one in its key, not in its value.
          const before = name === "" ? "" : `"${name}": "`;
          const result = redactAfter(before, part);
          redactions.push(...result.redactions);
          return result.value;
        }
        if (Array.isArray(part)) return part.map((item) => visit(item, name));
        if (part !== null && typeof part === "object") {
          const entries = Object.entries(part).map(([inner, item]): [string, unknown] => {
            // A map from tokens to what they open holds them as its keys.
            const key = redactAfter("", inner);
            redactions.push(...key.redactions);
            return [key.value, visit(item, inner)];
          });
          return Object.fromEntries(entries);
        }
        return part;
      };
      return { value: visit(value, "") as Value, redactions };
    },
  };
}

/** Only letters, digits and `[:-]`: valid inside a JSON string, a URL's text, a YAML scalar and a shell word. */
function renderPlaceholder({ ruleId, mark }: Redaction): string {
  return `[redacted:${ruleId}:${mark}]`;
}
