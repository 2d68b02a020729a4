import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isNullOid } from "../src/git/changes.ts";
import { readMessage } from "../src/git/message.ts";
import { readNamed, readTags } from "../src/git/named.ts";
import { openClone } from "../src/git/porcelain.ts";
import {
  createFetchEnvironment,
  fetchEnd,
  fetchEnds,
  fetchRepositoryKey,
  type Remote,
} from "../src/git/range-fetch.ts";
import { type RangeResult, scanRange } from "../src/scan-range.ts";
import { createRefText } from "../src/sources/objects.ts";
import type { SourceText } from "../src/types.ts";
import { createApprovals } from "./approval.ts";
import type { ActionEvent, PullRequest } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { readRangePolicy } from "./policy.ts";
import type { ScanPlan } from "./range.ts";
import { settleRequests } from "./requests.ts";

/** The part of the runner's environment that says where things are. */
export interface Place {
  readonly workspace: string;
  readonly temporary: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** What the run is of: `refs/heads/main`. */
  readonly ref: string;
  /** Id of the job in its workflow. */
  readonly job: string;
}

export const readPlace = (environment: NodeJS.ProcessEnv): Place => ({
  workspace: environment["GITHUB_WORKSPACE"] || process.cwd(),
  temporary: environment["RUNNER_TEMP"] || tmpdir(),
  serverUrl: environment["GITHUB_SERVER_URL"] || "https://github.com",
  apiUrl: environment["GITHUB_API_URL"] || "https://api.github.com",
  ref: environment["GITHUB_REF"] || "",
  job: environment["GITHUB_JOB"] || "leakgate",
});

/** The clone in the workspace, or, where there is none, an empty one that objects are fetched into; never a checkout. */
export async function openRemote(event: ActionEvent, inputs: Inputs, place: Place): Promise<Remote> {
  const folder = resolve(place.workspace, inputs.path);
  const spare = mkdtempSync(join(place.temporary, "leakgate-clone-"));
  const clone = await openClone(folder, spare, `${place.serverUrl}/${event.repository}.git`);
  return { ...clone, environment: createFetchEnvironment(inputs.token, place.serverUrl) };
}

export interface ScannedRange {
  readonly result: RangeResult;
  readonly nothingNew: boolean;
  readonly breaksPolicy: boolean;
  /** How the ends were had, for the log. */
  readonly notes: readonly string[];
  /** What the change's own policy asks for, and whether it counts. */
  readonly notices: readonly string[];
}

/** Fetches what is missing, reads the policy at the tip of the base, and scans. */
export async function scanPlan(
  plan: Extract<ScanPlan, { kind: "range" }>,
  event: ActionEvent,
  inputs: Inputs,
  remote: Remote,
  apiUrl: string,
): Promise<ScannedRange> {
  const { cwd } = remote;
  const { base, head, nothingNew, notes } = await fetchEnds(plan.bases, plan.head, remote);
  const trusted = await findTrusted(event, base ?? head, head, remote);
  const approvals = createApprovals(event, inputs, { base: trusted, cwd, apiUrl });
  const policy = await readRangePolicy({ base: trusted, head, cwd }, approvals);
  const texts = event.pullRequest ? listTexts(event.pullRequest) : await listPushed(event.push, cwd);
  let key: Promise<string> | undefined;
  const world = { repositoryKey: () => (key ??= fetchRepositoryKey(base ?? head, remote)) };
  const options = { cwd, head, texts, ...(base && { base }), inSourceAt: trusted };
  const scanned = await scanRange(options, policy.config, world);
  const { result, notices } = await settleRequests(scanned, policy, approvals);
  const { breaksPolicy } = policy;
  return { result, nothingNew, breaksPolicy, notes, notices: [...policy.notices, ...notices] };
}

/**
 * The commit whose policy counts. For a pull request and a queue that is the base, as it is now. What was pushed to the
 * default branch is merged already; any other branch could be anybody's, so that for it the default branch decides.
 */
async function findTrusted(
  { push, defaultBranch }: ActionEvent,
  base: string,
  head: string,
  remote: Remote,
): Promise<string> {
  if (!push) return base;
  if (!defaultBranch || push.ref === `refs/heads/${defaultBranch}`) return head;
  return fetchEnd({ branch: defaultBranch }, remote);
}

/** The name of a branch or tag that is new, and the messages of a tag. */
async function listPushed(push: ActionEvent["push"], cwd: string): Promise<SourceText[]> {
  if (!push) return [];
  const { tags } = await readNamed([push.after], cwd);
  const texts: SourceText[] = isNullOid(push.before) ? [createRefText(push.ref)] : [];
  for await (const { oid, content } of readTags(tags, cwd)) {
    const path = `message of tag ${oid.slice(0, 12)}`;
    texts.push({ kind: "commit-message", path, commit: oid, read: () => readMessage(content) });
  }
  return texts;
}

function listTexts({ title, body, head }: PullRequest): SourceText[] {
  const texts = { "pull request title": title, "pull request body": body, "pull request branch name": head.branch };
  return Object.entries(texts).map(([path, text]) => ({
    kind: "pull-request-text",
    path,
    read: () => Buffer.from(text),
  }));
}
