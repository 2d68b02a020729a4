import { setTimeout as delay } from "node:timers/promises";
import type { Finding, Level, Validity } from "../types.ts";
import { askIssuer, locateIssuer } from "./ask.ts";
import { judgeReply, type Probe } from "./probe.ts";
import { probes } from "./probes.ts";

export interface Validated {
  /** In the order they came, those that are active first. */
  readonly findings: readonly Finding[];
  /** What could not be asked; names no credential. */
  readonly notices: readonly string[];
}

/** Questions of one run: a history full of leaks is no reason to call an issuer all night. */
const most = 100;
/** Between two questions to one host, in milliseconds. */
const pause = 1000;

const probeOf = new Map(probes.flatMap((probe) => probe.rules.map((rule) => [rule, probe] as const)));

/** Is there a safe question about what this rule finds? */
export const canAsk = (ruleId: string): boolean => probeOf.has(ruleId);

/**
 * Asks the issuers of these credentials whether they still accept them. Each host is asked one question at a time, with a
 * pause between, and no more once it is busy or does not answer.
 */
export async function validateFindings(findings: readonly Finding[]): Promise<Validated> {
  const queues = new Map<string, { finding: Finding; probe: Probe }[]>();
  const answers = new Map<Finding, Finding>();
  let asked = 0;
  for (const finding of findings) {
    const probe = probeOf.get(finding.rule.id);
    const host = probe && locateIssuer(probe, finding);
    if (!probe || !host || asked === most) continue;
    asked++;
    queues.set(host, [...(queues.get(host) ?? []), { finding, probe }]);
  }
  const notices: string[] = [];
  await Promise.all(
    [...queues].map(async ([host, queue]) => {
      for (const [place, { finding, probe }] of queue.entries()) {
        if (place > 0) await delay(pause);
        const [validity, answer, goOn] = await ask(probe, host, finding);
        answers.set(finding, settle(finding, validity, answer));
        if (goOn) continue;
        const rest = queue.length - place;
        notices.push(`${host} ${answer}, so ${rest === 1 ? "a question" : `${rest} questions`} to it stayed open`);
        break;
      }
    }),
  );
  const known = findings.filter((finding) => canAsk(finding.rule.id)).length;
  if (asked === most && known > most)
    notices.push(`no more than ${most} questions are asked in a run; ${known - most} stayed open`);
  const all = findings.map((finding) => answers.get(finding) ?? settle(finding, "unknown"));
  const isActive = ({ validity }: Finding): boolean => validity === "active";
  return { findings: [...all.filter(isActive), ...all.filter((one) => !isActive(one))], notices };
}

async function ask(probe: Probe, host: string, finding: Finding): Promise<[Validity, string, boolean]> {
  try {
    const reply = await askIssuer(probe, host, finding);
    const busy = reply.status === 429 || reply.status >= 500;
    return [judgeReply(probe, reply), `answered ${reply.status}`, !busy];
  } catch (error) {
    return ["unknown", `did not answer (${(error as Error).message})`, false];
  }
}

const lower: Readonly<Record<Level, Level>> = { error: "warning", warning: "note", note: "note" };

/** What is alive blocks, whatever else spoke for it; what is dead goes down a level; what is not known stays as it was. */
function settle(finding: Finding, validity: Validity, answer?: string): Finding {
  const probe = probeOf.get(finding.rule.id);
  const host = probe && locateIssuer(probe, finding);
  const level = validity === "active" ? "error" : validity === "inactive" ? lower[finding.level] : finding.level;
  return { ...finding, level, validity, ...(host && answer && { validityEvidence: `${host} ${answer}` }) };
}
