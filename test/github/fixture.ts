/** A repository `acme/shop` with pull request 1, on a stand-in that is closed (and so checked) at the end. */
import { Octokit } from "@octokit/rest";
import { expect } from "vitest";
import { type Repository as GitRepository, withRepository } from "../git/repository.ts";
import { type GitHubOptions, type GitHubStandIn, startGitHub } from "./server.ts";
import type { PullRequest, Repository } from "./state.ts";

export interface Fixture {
  readonly github: GitHubStandIn;
  readonly git: GitRepository;
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly octokit: Octokit;
  /** Object ids of the pull request's first and last commit. */
  readonly first: string;
  readonly head: string;
}

export const shop = { owner: "acme", repo: "shop" } as const;
export const pull1 = { ...shop, pull_number: 1 } as const;

const silence = { debug() {}, info() {}, warn() {}, error() {} };

export const createOctokit = (github: GitHubStandIn, token: string | undefined = github.token): Octokit =>
  new Octokit({ baseUrl: github.url, log: silence, ...(token ? { auth: token } : {}) });

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join("");

/** `code.txt` has 40 lines; the pull request replaces line 10, adds two lines after 30 and a file `new.txt`. */
async function writePullRequest(git: GitRepository): Promise<{ first: string; head: string }> {
  git.write("code.txt", lines(1, 40));
  git.write("old.txt", "old\n");
  await git.commit("base");
  await git.git("switch", "-qc", "feature");
  git.write("code.txt", `${lines(1, 9)}changed\n${lines(11, 30)}added 1\nadded 2\n${lines(31, 40)}`);
  const first = await git.commit("Change the code");
  git.write("new.txt", lines(1, 5));
  const head = await git.commit("Add a file");
  return { first, head };
}

export function withPullRequest(
  use: (fixture: Fixture) => Promise<void>,
  options: GitHubOptions & { private?: boolean; keepViolations?: boolean } = {},
): Promise<void> {
  return withRepository(async (git) => {
    const commits = await writePullRequest(git);
    const github = await startGitHub(options);
    const repository = github.addRepository({
      owner: "acme",
      name: "shop",
      gitDir: `${git.path}/.git`,
      organization: true,
      private: options.private ?? false,
      collaborators: { maria: "write" },
    });
    const pull = await github.addPullRequest({ ...shop, base: "main", head: "feature" });
    try {
      await use({ github, git, repository, pull, octokit: createOctokit(github), ...commits });
      if (!options.keepViolations) expect(github.violations).toEqual([]);
    } finally {
      await github.close();
    }
  });
}

/** The error of a call that must fail. */
export async function failing(
  call: Promise<unknown>,
): Promise<{ status: number; message: string; data: { errors?: unknown } | undefined }> {
  const error = (await call.then(
    () => undefined,
    (cause: unknown) => cause,
  )) as { status: number; response?: { data: { message: string; errors?: unknown } } } | undefined;
  if (!error) throw new Error("the call went through, although it had to fail");
  return { status: error.status, message: error.response?.data.message ?? String(error), data: error.response?.data };
}
