/** A pull request on the loopback GitHub, a clone of it as actions/checkout leaves one, and the shipped bundle run in it. */
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type ActionRunOptions, fastClock, type ActionRun as Run, runAction } from "../action-run.ts";
import { type Repository as GitRepository, withRepository } from "../git/repository.ts";
import { type GitHubOptions, type GitHubStandIn, startGitHub } from "../github/server.ts";
import type { PullRequest, Repository } from "../github/state.ts";
import type { Payload } from "../payloads/examples.ts";
import { createPullRequestPayload } from "../payloads/pull-request.ts";

export interface ActionRun extends Run {
  /** Everything that left the process: logs, outputs, summary and the files it wrote. */
  readonly everything: string;
}

/** What is missing is the pull request as it is now, in a fresh clone of depth 1. */
export type RunOptions = Partial<
  Pick<ActionRunOptions, "event" | "payload" | "inputs" | "env" | "workspace" | "signal">
>;

export interface Scenario {
  readonly git: GitRepository;
  readonly github: GitHubStandIn;
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly outside: string;
  clone(...options: string[]): Promise<string>;
  payload(): Promise<Payload>;
  run(options?: RunOptions): Promise<ActionRun>;
}

export interface ScenarioOptions extends GitHubOptions {
  /** Commits to `main`, before the branch `feature` is made. */
  start?(git: GitRepository): Promise<void> | void;
  /** Commits to `feature`. */
  feature(git: GitRepository): Promise<void> | void;
  readonly title?: string;
  readonly body?: string;
}

const shop = { owner: "acme", repo: "shop" };

export function withScenario(options: ScenarioOptions, use: (scenario: Scenario) => Promise<void>): Promise<void> {
  return withRepository(async (git) => {
    await git.git("config", "uploadpack.allowAnySHA1InWant", "true");
    git.write("README.md", "# Shop\n");
    await options.start?.(git);
    await git.commit("Start");
    await git.git("switch", "--quiet", "--create", "feature");
    await options.feature(git);
    const github = await startGitHub(options);
    const gitDir = join(git.path, ".git");
    const repository = github.addRepository({ owner: "acme", name: "shop", gitDir, private: true });
    const { title = "Add a feature", body = "" } = options;
    const pull = await github.addPullRequest({ ...shop, base: "main", head: "feature", title, body });
    try {
      await use(createScenario(git, github, repository, pull));
      expect(github.violations).toEqual([]);
    } finally {
      await github.close();
    }
  });
}

function createScenario(
  git: GitRepository,
  github: GitHubStandIn,
  repository: Repository,
  pull: PullRequest,
): Scenario {
  const { outside } = git;
  const clone: Scenario["clone"] = async (...options) => {
    const folder = mkdtempSync(join(outside, "workspace-"));
    await git.run("git", ["clone", "--quiet", ...options, `file://${git.path}`, folder]);
    return folder;
  };
  const payload = async () => {
    await github.refresh();
    const [base, head] = [await git.git("rev-parse", pull.base), await git.git("rev-parse", pull.head)];
    return createPullRequestPayload({
      ...{ ...shop, private: true, number: pull.number, title: pull.issue.title, body: pull.issue.body },
      base: { ref: pull.base, sha: base },
      head: { ref: pull.head, sha: head },
      commits: Number(await git.git("rev-list", "--count", `${base}..${head}`)),
    });
  };
  const run: Scenario["run"] = async (options = {}) => {
    const done = await runAction({
      ...options,
      event: options.event ?? "pull_request",
      payload: options.payload ?? (await payload()),
      workspace: options.workspace ?? (await clone("--depth=1")),
      github,
      env: { NODE_OPTIONS: fastClock, ...options.env },
    });
    const { stdout, stderr, outputs, summary, files } = done;
    const everything = [stdout, stderr, ...Object.values(outputs), summary, ...Object.values(files)].join("\n");
    return { ...done, everything };
  };
  return { git, github, repository, pull, outside, clone, payload, run };
}
