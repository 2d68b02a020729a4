/** Commits and the files they change, as REST shows them. */
import type { Call } from "./call.ts";
import type { Commit, FileDiff } from "./git-store.ts";
import { repositoryUrl, webUrl } from "./repositories.ts";
import type { Json, Repository } from "./state.ts";

export function renderCommit(call: Call, repository: Repository, commit: Commit): Json {
  const url = repositoryUrl(call, repository);
  const web = webUrl(call, repository);
  return {
    url: `${url}/commits/${commit.sha}`,
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    html_url: `${web}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    commit: {
      url: `${url}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      verification: { verified: false, reason: "unsigned", payload: null, signature: null, verified_at: null },
    },
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${web}/commit/${sha}` })),
  };
}

/** GitHub shows no patch of a file whose diff is larger. https://docs.github.com/repositories/creating-and-managing-repositories/repository-limits */
const largestPatch = 500_000;

export function renderFile(call: Call, head: string, file: FileDiff): Json {
  const url = repositoryUrl(call, call.repository);
  const web = webUrl(call, call.repository);
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  const shown = file.patch !== undefined && file.patch.length <= largestPatch;
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${web}/blob/${head}/${path}`,
    raw_url: `${web}/raw/${head}/${path}`,
    contents_url: `${url}/contents/${path}?ref=${head}`,
    ...(shown ? { patch: file.patch } : {}),
    ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
  };
}
