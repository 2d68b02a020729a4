import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createConfig } from "../src/config/index.ts";
import {
  createFetchEnvironment,
  fetchEnds,
  fetchRepositoryKey,
  openClone,
  type Remote,
} from "../src/git/range-fetch.ts";
import { readPolicy } from "../src/policy/index.ts";
import { type RangeResult, scanRange } from "../src/scan-range.ts";
import type { Config, SourceText } from "../src/types.ts";
import type { ActionEvent, PullRequest } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import type { ScanPlan } from "./range.ts";

/** The part of the runner's environment that says where things are. */
export interface Place {
  readonly workspace: string;
  readonly temporary: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Id of the job in its workflow. */
  readonly job: string;
}

export const readPlace = (environment: NodeJS.ProcessEnv): Place => ({
  workspace: environment["GITHUB_WORKSPACE"] || process.cwd(),
  temporary: environment["RUNNER_TEMP"] || tmpdir(),
  serverUrl: environment["GITHUB_SERVER_URL"] || "https://github.com",
  apiUrl: environment["GITHUB_API_URL"] || "https://api.github.com",
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
  /** How the ends were had, for the log. */
  readonly notes: readonly string[];
  /** What the head's own policy asks for, which does not count yet. */
  readonly notices: readonly string[];
}

/** Fetches what is missing, reads the policy at the tip of the base, and scans. */
export async function scanPlan(
  plan: Extract<ScanPlan, { kind: "range" }>,
  event: ActionEvent,
  remote: Remote,
): Promise<ScannedRange> {
  const { cwd } = remote;
  const { base, head, nothingNew, notes } = await fetchEnds(plan.bases, plan.head, remote);
  // Without a base there is nobody's policy but the pushed branch's own.
  const config = createConfig(await readPolicy(base ?? head, cwd));
  const texts = event.pullRequest ? listTexts(event.pullRequest) : [];
  let key: Promise<string> | undefined;
  const world = { repositoryKey: () => (key ??= fetchRepositoryKey(base ?? head, remote)) };
  const result = await scanRange({ cwd, head, texts, ...(base && { base }) }, config, world);
  const notices = base ? await readRequests(config, head, result, cwd) : [];
  return { result, nothingNew, notes, notices };
}

/** A pull request's own policy counts once it is merged: until then it is a request, and a broken one is worth knowing. */
async function readRequests(config: Config, head: string, result: RangeResult, cwd: string): Promise<string[]> {
  const known = new Set(config.suppressions.map(({ fingerprint }) => fingerprint));
  try {
    const { suppressions } = createConfig(await readPolicy(head, cwd));
    const asked = new Set(suppressions.map(({ fingerprint }) => fingerprint).filter((print) => !known.has(print)));
    const held = result.findings.filter(({ fingerprint }) => asked.has(fingerprint));
    return held.map(
      ({ fingerprint, rule }) =>
        `this change asks to suppress ${rule.label} (${fingerprint}): that counts once the entry is on the base branch`,
    );
  } catch (error) {
    // The place alone: the message quotes words of the pull request, and one of them could be a secret.
    const place = /^[^:]{1,200}:\d+:\d+/.exec((error as Error).message)?.[0] ?? "it cannot be read";
    return [`the policy that this change brings would not work: ${place}`];
  }
}

function listTexts({ title, body, head }: PullRequest): SourceText[] {
  const texts = { "pull request title": title, "pull request body": body, "pull request branch name": head.branch };
  return Object.entries(texts).map(([path, text]) => ({
    kind: "pull-request-text",
    path,
    read: () => Buffer.from(text),
  }));
}
