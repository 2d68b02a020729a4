import { readValues } from "../src/history/values.ts";
import { isAllowed } from "../src/incidents/incident.ts";
import type { Finding } from "../src/types.ts";
import type { ActionEvent } from "./event.ts";

/** Events whose commits somebody with write access brought. */
const ownEvents = new Set(["schedule", "workflow_dispatch", "public", "push"]);

/**
 * May this run ask issuers about what it found? Never where the contents come from a fork or through a run that follows one:
 * its author would choose which values are sent, and from whose address.
 */
function mayValidate({ name, pullRequest }: ActionEvent): boolean {
  return ownEvents.has(name) || (name === "pull_request" && pullRequest?.restricted === false);
}

export interface Asked {
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

/**
 * @param quiet the log is public, so that not even an issuer's name may stand in it
 * @param history clone that the findings are from, where they are a history's, which hold no value
 */
export async function askIssuers(
  findings: readonly Finding[],
  wanted: boolean,
  event: ActionEvent,
  { quiet = false, history }: { readonly quiet?: boolean; readonly history?: string } = {},
): Promise<Asked> {
  if (!wanted) return { findings, notices: [] };
  if (!mayValidate(event))
    return {
      findings,
      notices: ["validate: no issuer was asked, since this run is not of this repository's own commits"],
    };
  try {
    const { canAsk, validateFindings } = await import("../src/validity/index.ts");
    const unsuppressed = findings.filter((finding) => !isAllowed(finding));
    const open = await validateFindings(
      history === undefined ? unsuppressed : await readValues(unsuppressed, ({ rule }) => canAsk(rule.id), history),
    );
    const notices = quiet && open.notices.length > 0 ? ["some issuers could not be asked"] : open.notices;
    return {
      findings: [...open.findings, ...findings.filter(isAllowed)],
      notices: notices.map((notice) => `validate: ${notice}`),
    };
  } catch (error) {
    return { findings, notices: [`validate: no issuer could be asked (${(error as Error).name})`] };
  }
}
