/** A pull request on the loopback GitHub, a clone of it as actions/checkout leaves one, and the shipped bundle run in it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type Repository as GitRepository, type Run, withRepository } from "../git/repository.ts";
import { type GitHubOptions, type GitHubStandIn, startGitHub } from "../github/server.ts";
import type { PullRequest, Repository } from "../github/state.ts";

export const bundle = join(import.meta.dirname, "../../dist/action.js");

export interface ActionRun extends Run {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Everything that left the process: logs, outputs, summary and the files it wrote. */
  readonly everything: string;
}

export interface RunOptions {
  readonly event?: string;
  /** Default: the pull request as it is now. */
  readonly payload?: Record<string, unknown>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  /** The workspace; default: a fresh clone with depth 1. */
  readonly workspace?: string;
}

export interface Scenario {
  readonly git: GitRepository;
  readonly github: GitHubStandIn;
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly outside: string;
  clone(...options: string[]): Promise<string>;
  payload(): Promise<Record<string, unknown>>;
  environment(options?: RunOptions): Promise<NodeJS.ProcessEnv>;
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
    return {
      repository: { full_name: "acme/shop", default_branch: "main", private: true, visibility: "private" },
      pull_request: {
        number: pull.number,
        title: pull.issue.title,
        body: pull.issue.body,
        base: { ref: pull.base, sha: await git.git("rev-parse", pull.base) },
        head: { ref: pull.head, sha: await git.git("rev-parse", pull.head), repo: { full_name: "acme/shop" } },
      },
    };
  };
  const environment: Scenario["environment"] = async (options = {}) => {
    const folder = mkdtempSync(join(outside, "runner-"));
    const file = (name: string, content: string): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const inputs = Object.entries({ token: github.token, ...options.inputs });
    return {
      GITHUB_EVENT_NAME: options.event ?? "pull_request",
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(options.payload ?? (await payload()))),
      GITHUB_OUTPUT: file("output", ""),
      GITHUB_STEP_SUMMARY: file("summary.md", ""),
      GITHUB_WORKSPACE: options.workspace ?? (await clone("--depth=1")),
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      RUNNER_TEMP: folder,
      NODE_OPTIONS: `--require=${join(import.meta.dirname, "fast-clock.cjs")}`,
      ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...options.env,
    };
  };
  const run: Scenario["run"] = async (options = {}) => {
    const env = await environment(options);
    const done = await git.run(process.execPath, [bundle], { cwd: env["GITHUB_WORKSPACE"]!, env });
    return readRun(done, env);
  };
  mkdirSync(outside, { recursive: true });
  return { git, github, repository, pull, outside, clone, payload, environment, run };
}

/** Gathers what a finished run left behind, and deletes its folder. */
export function readRun(done: Run, env: NodeJS.ProcessEnv): ActionRun {
  const read = (path: string | undefined): string => (path ? readFileSync(path, "utf8") : "");
  const output = read(env["GITHUB_OUTPUT"]);
  const outputs = Object.fromEntries(
    [...output.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name!, value!]),
  );
  const summary = read(env["GITHUB_STEP_SUMMARY"]);
  const files = ["sarif-file", "report-file"].map((name) => read(outputs[name]));
  const everything = [done.stdout, done.stderr, output, summary, ...files].join("\n");
  rmSync(env["RUNNER_TEMP"]!, { recursive: true, force: true });
  return { ...done, outputs, summary, everything };
}
