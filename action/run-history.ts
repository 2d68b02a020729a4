import type { ExitStatus } from "../src/errors.ts";
import { createGitHubClient } from "../src/github/client.ts";
import type { AppliedIssue } from "../src/github/issue.ts";
import { isPrivate, planDisclosure, readPrivacy } from "./disclosure.ts";
import { scanWholeHistory } from "./history.ts";
import { openIssues } from "./issues.ts";
import { decideOutcome } from "./outcome.ts";
import { writeReport } from "./report.ts";
import type { ActionRun } from "./run-range.ts";
import { openRemote } from "./scan.ts";

/** The whole history: one tracking issue a credential, and details only where outsiders cannot read them. */
export async function runHistory({ runner, event, inputs, place }: ActionRun, decision: string): Promise<ExitStatus> {
  const remote = await openRemote(event, inputs, place);
  const { result, incidents: all } = await scanWholeHistory(event, remote);
  const incidents = all.filter(({ finding }) => finding.level === "error");

  const connect = (token: string) =>
    token ? createGitHubClient({ token, apiUrl: place.apiUrl, log: runner.log }) : undefined;
  const client = connect(inputs.issueToken);
  const own = {
    name: event.repository,
    isPrivate: isPrivate(event) ?? (await readPrivacy(connect(inputs.token), event.repository)),
  };
  const other = inputs.issueRepository ? { isPrivate: await readPrivacy(client, inputs.issueRepository) } : undefined;
  const disclosure = planDisclosure(inputs, own, other);
  const { limit, assignees } = { limit: inputs.maxIssues, assignees: inputs.issueAssignees };
  const issues =
    disclosure.issues && client && incidents.length > 0
      ? await openIssues(client, disclosure.issues, incidents, { limit, assignees })
      : undefined;

  const outcome = decideOutcome(result, inputs.failOn, {
    nothingNew: false,
    ...(issues && { settled: issues.settled }),
  });
  const notices = [
    ...(disclosure.notice && incidents.length > 0 ? [disclosure.notice] : []),
    ...(disclosure.issues && !client ? ["there is no token, so no issue was written"] : []),
    ...(issues?.notices ?? []),
  ];
  await writeReport(runner, {
    ...{ result, outcome, decision, inputs, notices },
    category: "history",
    workspace: place.workspace,
    detailed: disclosure.detailed,
  });
  if (issues) {
    const { applied, notices: late } = await issues.apply();
    for (const message of late) runner.annotate({ level: "note", title: "leakgate", message });
    if (disclosure.detailed && applied.length > 0) await runner.addSummary(renderApplied(applied));
  }
  runner.log(`Conclusion: ${outcome.conclusion}`);
  return outcome.exitStatus;
}

function renderApplied(applied: readonly AppliedIssue[]): string {
  const rows = applied.map(({ number, done, fingerprint }) => `- #${number} ${done} (\`${fingerprint}\`)`);
  return `### Tracking issues\n\n${rows.join("\n")}\n`;
}
