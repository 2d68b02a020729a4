/** Keeps pull requests in step with the branches of the real repositories, and reads their commits and files. */
import { type FileDiff, git, listCommits, listFileDiffs, readBranch, readMergeBase } from "./git-store.ts";
import { now, type PullRequest, type Repository } from "./state.ts";

/** Follows the branches: a push moves the head, and `refs/pull/N/head` with it. Branches that are gone stay where they were. */
export async function refreshPull(repository: Repository, pull: PullRequest): Promise<void> {
  if (pull.issue.state === "closed") return;
  const head = await readBranch(pull.headRepository.gitDir, pull.head);
  if (head === undefined || head === pull.headSha) return;
  const ref = `refs/pull/${pull.number}/head`;
  if (pull.headRepository === repository) await git(repository.gitDir, "update-ref", ref, head);
  else
    await git(
      repository.gitDir,
      "fetch",
      "-q",
      "--no-tags",
      pull.headRepository.gitDir,
      `+refs/heads/${pull.head}:${ref}`,
    );
  // The base's id in the payload only moves when the head does; until then it is stale.
  pull.baseSha = (await readBranch(repository.gitDir, pull.base)) ?? pull.baseSha;
  pull.headSha = head;
  pull.issue.updatedAt = now();
  await writeMerge(repository, pull);
}

const merger = { NAME: "GitHub", EMAIL: "noreply@github.com" };
const identity = Object.fromEntries(
  Object.entries(merger).flatMap(([name, value]) =>
    [`GIT_AUTHOR_${name}`, `GIT_COMMITTER_${name}`].map((key) => [key, value]),
  ),
);

/** The trial merge that workflows run on, `refs/pull/N/merge`; there is none while the pull request has a conflict. */
export async function writeMerge(repository: Repository, pull: PullRequest): Promise<void> {
  const { gitDir } = repository;
  const ref = `refs/pull/${pull.number}/merge`;
  try {
    const tree = (await git(gitDir, "merge-tree", "--write-tree", "--no-messages", pull.baseSha, pull.headSha))
      .toString()
      .trim();
    const message = `Merge ${pull.headSha} into ${pull.baseSha}`;
    const parents = ["-p", pull.baseSha, "-p", pull.headSha];
    const merge = (await git(gitDir, { env: identity }, "commit-tree", ...parents, "-m", message, tree))
      .toString()
      .trim();
    await git(gitDir, "update-ref", ref, merge);
    pull.mergeSha = merge;
  } catch {
    await git(gitDir, "update-ref", "-d", ref);
    delete pull.mergeSha;
  }
}

/** The commit from which "Files changed" counts. */
export async function readStart(repository: Repository, pull: PullRequest, head: string): Promise<string> {
  const base = (await readBranch(repository.gitDir, pull.base)) ?? pull.baseSha;
  return (await readMergeBase(repository.gitDir, base, head)) ?? base;
}

export async function listPullCommits(repository: Repository, pull: PullRequest) {
  return listCommits(repository.gitDir, await readStart(repository, pull, pull.headSha), pull.headSha);
}

export async function listPullFiles(
  repository: Repository,
  pull: PullRequest,
  head = pull.headSha,
): Promise<FileDiff[]> {
  return listFileDiffs(repository.gitDir, await readStart(repository, pull, head), head);
}
