import type { ExitStatus } from "../src/errors.ts";
import { createGitHubClient } from "../src/github/client.ts";
import type { AppliedIssue } from "../src/github/issue.ts";
import { parseRepositoryName } from "../src/github/names.ts";
import { readVisibility } from "../src/github/visibility.ts";
import { planDisclosure, type Visibility } from "../src/incidents/disclosure.ts";
import { isAtLeast, renewIncidents } from "../src/incidents/incident.ts";
import { createProgressLog, scanWholeHistory } from "./history.ts";
import { openHistoryCache } from "./history-cache.ts";
import { openAdvisories, openIssues } from "./issues.ts";
import { decideOutcome } from "./outcome.ts";
import { writeReport } from "./report.ts";
import type { ActionRun } from "./run-range.ts";
import { openRemote } from "./scan.ts";
import { askIssuers } from "./validity.ts";
import { verifyIncidents } from "./verify.ts";

/** The whole history: one tracking issue a credential, and details only where outsiders cannot read them. */
export async function runHistory({ runner, event, inputs, place }: ActionRun, decision: string): Promise<ExitStatus> {
  const remote = await openRemote(event, inputs, place);
  const cache = openHistoryCache(inputs, event, place);
  const {
    result: scanned,
    incidents: all,
    owners,
    readKey,
  } = await scanWholeHistory(event, remote, {
    ...(cache.ledger && { ledger: cache.ledger }),
    onProgress: createProgressLog(runner),
  });

  const { issueToken: token, issueRepository } = inputs;
  const client = token ? createGitHubClient({ token, apiUrl: place.apiUrl, log: runner.log }) : undefined;
  const see = async (name: string): Promise<Visibility> =>
    client ? await readVisibility(client, parseRepositoryName(name)) : "unknown";
  const own = event.visibility === "unknown" ? await see(event.repository) : event.visibility;
  const disclosure = planDisclosure(own, {
    repository: event.repository,
    advisory: inputs.advisory,
    allowPublicIssue: inputs.allowPublicIssue,
    ...(issueRepository && { issueRepository, issueRepositoryVisibility: await see(issueRepository) }),
  });
  const asked = await askIssuers(scanned.findings, inputs.validate, event, {
    quiet: disclosure.quiet,
    history: remote.cwd,
  });
  const result = { ...scanned, findings: asked.findings };
  const incidents = renewIncidents(all, asked.findings).filter(({ finding }) => isAtLeast(finding, "error"));
  const open = { issue: openIssues, advisory: openAdvisories, nobody: undefined }[disclosure.to];
  const wanted = inputs.issues && incidents.length > 0;
  const verified = await verifyIncidents(
    wanted && disclosure.to === "issue" ? incidents : [],
    inputs,
    process.env,
    readKey,
  );
  const { evidence } = verified;
  const elsewhere = disclosure.repository !== event.repository;
  const options = {
    ...{ limit: inputs.maxIssues, assignees: inputs.issueAssignees, owners, evidence },
    complete: !result.skipped.some(({ failed }) => failed),
    ...(elsewhere && { scanned: event.repository }),
  };
  // Issues that stand are looked after when nothing is found any more, too.
  const issues =
    client && (wanted || (inputs.issues && disclosure.to === "issue"))
      ? await open?.(client, parseRepositoryName(disclosure.repository!), incidents, options)
      : undefined;

  const outcome = decideOutcome(result, inputs.failOn, {
    nothingNew: false,
    ...(issues && { settled: issues.settled }),
  });
  const notices = [
    ...(cache.notice ? [cache.notice] : []),
    ...(wanted && disclosure.notice ? [disclosure.notice] : []),
    ...(wanted && !client ? ["there is no token, so no issue was written"] : []),
    ...((wanted && issues?.notices) || []),
    ...asked.notices,
    ...verified.notices,
  ];
  await writeReport(runner, {
    ...{ result, outcome, decision, inputs, notices },
    category: "history",
    workspace: place.workspace,
    detailed: !disclosure.quiet,
  });
  if (!disclosure.quiet && verified.summary) await runner.addSummary(verified.summary);
  if (issues) {
    const { applied, notices: late } = await issues.apply();
    for (const message of late) runner.annotate({ level: "note", title: "leakgate", message });
    if (!disclosure.quiet && applied.length > 0)
      await runner.addSummary(renderApplied(applied, elsewhere ? disclosure.repository! : ""));
  }
  runner.log(`Conclusion: ${outcome.conclusion}`);
  return outcome.exitStatus;
}

/** @param repository `owner/name`, where the issues are not in this one */
function renderApplied(applied: readonly AppliedIssue[], repository: string): string {
  const rows = applied.map(
    ({ number, done, fingerprint }) =>
      `- ${number === undefined ? "Draft" : `${repository}#${number}`} ${done} (\`${fingerprint}\`)`,
  );
  return `### Tracking issues\n\n${rows.join("\n")}\n`;
}
