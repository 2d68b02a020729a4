/** leakgate/redact: puts a placeholder in the place of each secret in text, JSON and streams. */
import type { Transform } from "node:stream";

export interface RedactorOptions {
  /**
   * Key of the marks in placeholders: the same value gets the same mark under the same key, so that two occurrences can be
   * matched, and nothing can be looked up without it. Default: random, for this redactor alone.
   */
  readonly key?: string | Uint8Array;
  /** Least level that is redacted: "error", "warning" (default) or "note". */
  readonly level?: "error" | "warning" | "note";
}

/** What was replaced, without the value. */
export interface Redaction {
  readonly ruleId: string;
  /** A fragment that reads in a sentence: "a GitHub personal access token (classic)". */
  readonly label: string;
  readonly level: "error" | "warning" | "note";
  /** Eight hexadecimal digits of an HMAC of the value. */
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
}

/** Takes some milliseconds, since it prepares all rules: make one and keep it. */
export function createRedactor(options?: RedactorOptions): Redactor;

/**
 * Redacts UTF-8 that goes through it, whatever way it is cut into chunks. A line goes out when it is whole, a private key
 * when its end has come.
 */
export function createRedactingStream(redactor: Redactor, onRedaction?: (redaction: Redaction) => void): Transform;
