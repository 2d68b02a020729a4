/** An organisation on the loopback GitHub, its administrator's token, and the shipped command line. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { fastClock } from "../action-run.ts";
import { type Repository as GitRepository, type Run, withRepository } from "../git/repository.ts";
import { type GitHubOptions, type GitHubStandIn, startGitHub } from "../github/server.ts";
import type { Json, Repository } from "../github/state.ts";
import type { Permissions } from "../github/tokens.ts";
import { bundle } from "../hook/gate.ts";

export const administrator: Permissions = {
  administration: "write",
  organization_administration: "write",
  contents: "read",
  pull_requests: "read",
  checks: "read",
};

export interface Organization {
  readonly github: GitHubStandIn;
  readonly git: GitRepository;
  /** A repository `acme/NAME` whose default branch holds these files. */
  addRepository(name: string, files: Readonly<Record<string, string>>, isPrivate?: boolean): Promise<Repository>;
  /** With the administrator's token. Asserts that no request broke GitHub's description. */
  leakgate(...args: string[]): Promise<Run>;
  /** With what the environment holds instead. */
  run(environment: NodeJS.ProcessEnv, ...args: string[]): Promise<Run>;
}

export function withOrganization(
  use: (organization: Organization) => Promise<void>,
  options: GitHubOptions & { readonly permissions?: Permissions } = {},
): Promise<void> {
  return withRepository(async (git) => {
    const github = await startGitHub(options);
    const token = github.addToken({
      kind: "user",
      login: "ada",
      permissions: options.permissions ?? administrator,
      ...(options.repositories ? { repositories: options.repositories } : {}),
    });
    const run: Organization["run"] = (environment, ...args) => {
      const api = { GITHUB_TOKEN: "", GH_TOKEN: "", GITHUB_API_URL: github.url };
      const env = { NODE_OPTIONS: fastClock, ...api, ...environment };
      return git.run(process.execPath, [bundle, ...args], { env });
    };
    const addRepository: Organization["addRepository"] = async (name, files, isPrivate = true) => {
      const path = join(git.outside, name);
      mkdirSync(path);
      const at = (...args: string[]) => git.git("-C", path, ...args);
      await at("init", "--quiet", "--initial-branch=main");
      for (const [file, text] of Object.entries(files)) git.write(join("..", "outside", name, file), text);
      await at("add", "--all");
      await at("commit", "--quiet", "--allow-empty", "--message=Start");
      return github.addRepository({
        owner: "acme",
        name,
        gitDir: join(path, ".git"),
        private: isPrivate,
        organization: true,
      });
    };
    try {
      await use({ github, git, addRepository, run, leakgate: (...args) => run({ GITHUB_TOKEN: token }, ...args) });
      expect(github.violations).toEqual([]);
    } finally {
      await github.close();
    }
  });
}

const pinned = "a".repeat(40);

/** A workflow like the documented one. @param on under `on:` @param job more lines of the job @param step of the step */
export const createWorkflow = (on = "pull_request:\n  merge_group:", job = "", step = ""): string => `name: leakgate
on:
  ${on.replace("pull_request:\n", "pull_request:\n    types: [opened, synchronize, reopened, edited]\n")}
permissions: {}
jobs:
  leakgate:
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write }
${job}    steps:
      - uses: acme/leakgate@${pinned}
${step}`;

export const workflowFile = ".github/workflows/leakgate.yml";

export const checkRule = (parameters: Json = {}, context: Json = { integration_id: 15368 }): Json => ({
  type: "required_status_checks",
  parameters: {
    strict_required_status_checks_policy: false,
    required_status_checks: [{ context: "leakgate", ...context }],
    ...parameters,
  },
});

export const reviewRule = (parameters: Json = {}): Json => ({
  type: "pull_request",
  parameters: {
    require_code_owner_review: true,
    required_approving_review_count: 1,
    dismiss_stale_reviews_on_push: true,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
    ...parameters,
  },
});

let nextId = 1;

/** A ruleset that stands there already, as a person made it. */
export function addRuleset(rulesets: Repository["rulesets"], rules: readonly Json[], more: Json = {}): void {
  const id = nextId++;
  const time = "2026-01-01T00:00:00Z";
  rulesets.push({
    id,
    sourceType: "Repository",
    source: "acme/shop",
    createdAt: time,
    updatedAt: time,
    content: {
      name: `rules ${id}`,
      target: "branch",
      enforcement: "active",
      conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
      rules: [...rules, { type: "non_fast_forward" }, { type: "deletion" }],
      ...more,
    },
  });
}

/** The check was reported by GitHub Actions on the tip of the default branch. */
export async function reportCheck(git: GitRepository, repository: Repository, name = "leakgate"): Promise<void> {
  const head_sha = await git.git("-C", repository.gitDir, "rev-parse", repository.defaultBranch);
  const at = "2026-01-01T00:00:00Z";
  const run = { id: 7, name, head_sha, status: "completed", conclusion: "success", started_at: at, completed_at: at };
  repository.checkRuns.push(run);
}

export const targetWorkflow = createWorkflow(
  "pull_request_target:\n    types: [opened, synchronize, reopened, edited]\n  merge_group:",
);
