/** The library `leakgate/redact`: secrets out of text, JSON and streams, by the rules that the gate has. */
import { rules } from "../rules/index.ts";
import { createRedactor as createRedactorOf, type Redactor, type RedactorOptions } from "./redactor.ts";

export type { Redacted, Redaction, Redactor } from "./redactor.ts";
export { createRedactingStream } from "./stream.ts";

/** Takes some milliseconds, since it prepares all rules: make one and keep it. */
export function createRedactor(options: Omit<RedactorOptions, "rules"> = {}): Redactor {
  return createRedactorOf({ rules, ...options });
}
