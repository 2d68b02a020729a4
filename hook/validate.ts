import { readValues } from "../src/history/values.ts";
import { isAllowed } from "../src/incidents/incident.ts";
import type { ScanResult } from "../src/types.ts";
import type { Shell } from "./shell.ts";

export const validateOption = { validate: { type: "boolean" } } as const;

export const validateHelp = `  --validate             ask the issuers whether they still accept what was found, by one read-only request each, over
                         https to the hosts of docs/validity.md; never the value in a URL or a log`;

/** Suppressed findings are not asked about. What could not be asked is said, and changes no level. */
export async function validateResult(result: ScanResult, shell: Shell): Promise<ScanResult> {
  const { canAsk, validateFindings } = await import("../src/validity/index.ts");
  const suppressed = result.findings.filter(isAllowed);
  const open = result.findings.filter((finding) => !isAllowed(finding));
  const whole = result.source === "history" ? await readValues(open, ({ rule }) => canAsk(rule.id)) : open;
  const { findings, notices } = await validateFindings(whole);
  for (const notice of notices) shell.err.write(`leakgate: ${notice}\n`);
  return { ...result, findings: [...findings, ...suppressed] };
}
