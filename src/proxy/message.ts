import { listJsonElements, replaceSpans, type Span } from "../redact/json-text.ts";
import type { Redaction, Redactor } from "../redact/redactor.ts";

/** `redact` puts a placeholder in the secret's place; `block` answers an error instead of the whole result. */
export type ProxyPolicy = "redact" | "block";

export interface Inspected {
  /** One frame of JSON-RPC, without line break; every byte that is no part of a secret is the one that came in. */
  readonly frame: Buffer;
  readonly redactions: readonly Redaction[];
  /** Method of a notification or request, "result" or "error" for an answer, "malformed" for what is no JSON. */
  readonly kind: string;
}

interface JsonRpc {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly error?: unknown;
}

/** JSON-RPC's range for errors of the implementation. https://www.jsonrpc.org/specification#error_object */
const blockedCode = -32_001;

/** Inspects one frame that a server sends: an answer, a notification, a request of its own, or a batch of them. */
export function inspectFrame(frame: Buffer, redactor: Redactor, policy: ProxyPolicy): Inspected {
  const text = frame.toString("utf8");
  const message = parse(text);
  // What is no JSON is no protocol, but a client may log it: it goes on, redacted as text.
  if (message === undefined) return { ...replace(frame, redactor.redactText(text)), kind: "malformed" };
  const parts = Array.isArray(message) ? message : [message];
  const spans = Array.isArray(message) ? listJsonElements(text) : [{ start: 0, end: text.length }];
  const redactions: Redaction[] = [];
  const replaced = new Map<Span, string>();
  for (const [place, span] of spans.entries()) {
    const result = redactor.redactParsed(text.slice(span.start, span.end));
    if (result.redactions.length === 0) continue;
    redactions.push(...result.redactions);
    const part = parts[place] as JsonRpc | null;
    const labels = [...new Set(result.redactions.map(({ label }) => label))].join(", ");
    replaced.set(span, policy === "block" && isAnswer(part) ? renderBlocked(part, `it holds ${labels}`) : result.value);
  }
  return {
    ...replace(frame, { value: replaceSpans(text, replaced), redactions }),
    kind: describeKind(parts[0] as JsonRpc | null),
  };
}

/** Errors in place of the answers of a frame. */
export function blockFrame(frame: Buffer, why: string): Buffer {
  const message = JSON.parse(frame.toString("utf8")) as JsonRpc | JsonRpc[];
  const block = (part: JsonRpc): string => (isAnswer(part) ? renderBlocked(part, why) : JSON.stringify(part));
  return Buffer.from(Array.isArray(message) ? `[${message.map(block).join(",")}]` : block(message));
}

function replace(frame: Buffer, { value, redactions }: { value: string; redactions: readonly Redaction[] }) {
  return { frame: redactions.length > 0 ? Buffer.from(value) : frame, redactions };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isAnswer = (message: JsonRpc | null): message is JsonRpc =>
  message !== null && typeof message === "object" && message.id !== undefined && message.method === undefined;

function renderBlocked({ id }: JsonRpc, why: string): string {
  const error = { code: blockedCode, message: `leakgate blocked this result: ${why}.` };
  return JSON.stringify({ jsonrpc: "2.0", id, error });
}

function describeKind(message: JsonRpc | null | undefined): string {
  if (message === null || typeof message !== "object") return "malformed";
  if (typeof message.method === "string") return message.method;
  return message.error === undefined ? "result" : "error";
}
