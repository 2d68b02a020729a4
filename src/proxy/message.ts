import type { Redaction, Redactor } from "../redact/redactor.ts";

/** `redact` puts a placeholder in the secret's place; `block` answers an error instead of the whole result. */
export type ProxyPolicy = "redact" | "block";

export interface Inspected {
  /** One frame of JSON-RPC, without line break; the very bytes that came in where nothing was found. */
  readonly frame: Buffer;
  readonly redactions: readonly Redaction[];
  /** Method of a notification or request, "result" or "error" for an answer, "malformed" for what is no JSON. */
  readonly kind: string;
}

interface JsonRpc {
  readonly jsonrpc?: unknown;
  readonly id?: unknown;
  readonly method?: unknown;
  readonly error?: unknown;
}

/** JSON-RPC's range for errors of the implementation. https://www.jsonrpc.org/specification#error_object */
const blockedCode = -32_001;

/** Inspects one frame that a server sends: an answer, a notification, a request of its own, or a batch of them. */
export function inspectFrame(frame: Buffer, redactor: Redactor, policy: ProxyPolicy): Inspected {
  let message: unknown;
  try {
    message = JSON.parse(frame.toString("utf8"));
  } catch {
    // What is no JSON is no protocol, but a client may log it: it goes on, redacted as text.
    const { value, redactions } = redactor.redactText(frame.toString("utf8"));
    return { frame: redactions.length > 0 ? Buffer.from(value) : frame, redactions, kind: "malformed" };
  }
  const parts = Array.isArray(message) ? message : [message];
  const kind = describeKind(parts[0] as JsonRpc);
  const inspected = parts.map((part) => inspectMessage(part as JsonRpc, redactor, policy));
  const redactions = inspected.flatMap((part) => part.redactions);
  if (redactions.length === 0) return { frame, redactions, kind };
  const messages = inspected.map((part) => part.message);
  return { frame: Buffer.from(JSON.stringify(Array.isArray(message) ? messages : messages[0])), redactions, kind };
}

function inspectMessage(message: JsonRpc, redactor: Redactor, policy: ProxyPolicy) {
  const { value, redactions } = redactor.redactJson(message);
  const isAnswer =
    message !== null && typeof message === "object" && message.id !== undefined && message.method === undefined;
  if (redactions.length === 0 || policy === "redact" || !isAnswer) return { message: value, redactions };
  const labels = [...new Set(redactions.map((redaction) => redaction.label))].join(", ");
  const error = { code: blockedCode, message: `leakgate blocked this result: it holds ${labels}.` };
  return { message: { jsonrpc: "2.0", id: message.id, error }, redactions };
}

function describeKind(message: JsonRpc | null): string {
  if (message === null || typeof message !== "object") return "malformed";
  if (typeof message.method === "string") return message.method;
  return message.error === undefined ? "result" : "error";
}
