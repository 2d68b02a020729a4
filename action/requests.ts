import { applySuppressions } from "../src/config/apply.ts";
import { allowInSource } from "../src/in-source.ts";
import { baselineFile, suppressionsFile } from "../src/policy/index.ts";
import type { RangeResult } from "../src/scan-range.ts";
import type { Finding } from "../src/types.ts";
import type { Approvals } from "./approval.ts";
import type { RangePolicy } from "./policy.ts";

/** Suppressions, baseline entries and marks in the source that a change brings: listed, and counted where a code owner approved. */
export async function settleRequests(
  result: RangeResult,
  { config, asked }: RangePolicy,
  approvals: Approvals,
): Promise<{ readonly result: RangeResult; readonly notices: readonly string[] }> {
  const today = new Date().toISOString().slice(0, 10);
  const inSource = new Set(result.requested);
  const known = new Set(config.suppressions.map(({ fingerprint }) => fingerprint));
  // An expired entry of the base is not brought back by leaving it as it is.
  const suppressions = (asked?.suppressions ?? []).filter(({ fingerprint }) => !known.has(fingerprint));
  const brought = { suppressions, baseline: asked?.baseline ?? new Set<string>() };
  const notices: string[] = [];
  const findings: Finding[] = [];
  for (const finding of result.findings) {
    const [wanted] = applySuppressions([finding], brought, today);
    const marked = inSource.has(finding.fingerprint)
      ? allowInSource(finding, ({ inSource }) => inSource !== undefined)
      : finding;
    const { suppression } = finding.suppression ? finding : wanted!.suppression ? wanted! : marked;
    if (finding.suppression || !suppression) {
      findings.push(finding);
      continue;
    }
    const { by, otherwise } = await approvals(suppression.baseline ? baselineFile : suppressionsFile);
    const how =
      suppression.kind === "inSource" ? `, ${suppression.reason}` : suppression.baseline ? " by the baseline" : "";
    const what = `this change asks to suppress ${finding.rule.label} (${finding.fingerprint})${how}`;
    notices.push(
      by === undefined ? `${what}: that counts ${otherwise}` : `${what}: it counts, since @${by} approved this head`,
    );
    findings.push(by === undefined ? finding : { ...finding, suppression: { ...suppression, approvedBy: by } });
  }
  return { result: { ...result, findings }, notices };
}
