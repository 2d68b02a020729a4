import { listJsonStrings } from "../redact/json-text.ts";
import type { Redactor } from "../redact/redactor.ts";
import { blockFrame, inspectFrame, type ProxyPolicy } from "./message.ts";

/** A frame for a frame; a promise only where somebody else is asked. */
export type Replace = (frame: Buffer) => Buffer | Promise<Buffer>;

/** What another judge says of the texts of an answer. */
interface SecondOpinion {
  readonly attack: boolean;
  readonly unseen?: string;
}

export interface InspectionOptions {
  readonly redactor: Redactor;
  readonly policy: ProxyPolicy;
  /** One line for each secret, and for what the second judge saw or did not look at; never a value. */
  onAudit(line: string): void;
  /** Asked about answers alone, and after the local pass: it gets nothing that this has taken out. */
  readonly look?: (texts: readonly string[]) => Promise<SecondOpinion>;
}

/** Shorter texts are numbers and names. */
const shortest = 24;

/** Inspects each frame that a server sends, and keeps the audit. */
export function createInspection({ redactor, policy, onAudit, look }: InspectionOptions): Replace {
  const audit = (kind: string, facts: object): void =>
    onAudit(JSON.stringify({ at: new Date().toISOString(), frame: kind, policy, ...facts }));

  const lookAgain = async (frame: Buffer): Promise<Buffer> => {
    const texts = listJsonStrings(frame.toString("utf8"))
      .filter(({ isKey, value }) => !isKey && value.length >= shortest)
      .map(({ value }) => value);
    if (texts.length === 0) return frame;
    const { attack, unseen } = await look!(texts);
    if (unseen) audit("result", { signal: "not-looked-at", reason: unseen });
    if (!attack) return frame;
    audit("result", { signal: "prompt-attack" });
    return policy === "block" ? blockFrame(frame, "it holds a text that gives orders to the model") : frame;
  };

  return (frame) => {
    const inspected = inspectFrame(frame, redactor, policy);
    for (const { ruleId, level, mark } of inspected.redactions) audit(inspected.kind, { ruleId, level, mark });
    return look && inspected.kind === "result" ? lookAgain(inspected.frame) : inspected.frame;
  };
}
