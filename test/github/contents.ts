/** Files and folders at a commit, and comparisons of two. */
import type { Call, Handlers } from "./call.ts";
import { renderCommit, renderFile } from "./commits.ts";
import { listCommits, listFileDiffs, readCommit, readCommitId, readEntry, readMergeBase } from "./git-store.ts";
import { renderPage } from "./pages.ts";
import { notFound, type Reply } from "./reply.ts";
import { repositoryUrl, webUrl } from "./repositories.ts";
import type { Json } from "./state.ts";

/** `main`, a commit id, or `owner:branch` of a fork whose objects are here through its pull request. */
async function readEnd(call: Call, name: string): Promise<string> {
  const colon = name.indexOf(":");
  const owner = colon < 0 ? undefined : name.slice(0, colon);
  const fork = [...call.server.state.repositories.values()].find(
    (candidate) => candidate.owner === owner && (candidate === call.repository || candidate.parent === call.repository),
  );
  if (owner !== undefined && !fork) throw notFound();
  const sha = await readCommitId((fork ?? call.repository).gitDir, name.slice(colon + 1));
  if (!sha) throw notFound();
  return sha;
}

/** At most 250 commits unless paged, at most 300 files, on the first page. https://docs.github.com/rest/commits/commits */
async function compare(call: Call): Promise<Reply> {
  const { gitDir } = call.repository;
  const [base, head] = await Promise.all([readEnd(call, call.params["base"]!), readEnd(call, call.params["head"]!)]);
  const mergeBase = await readMergeBase(gitDir, base, head);
  if (!mergeBase) throw notFound();
  const [ahead, behind] = await Promise.all([listCommits(gitDir, base, head), listCommits(gitDir, head, base)]);
  const files = await listFileDiffs(gitDir, mergeBase, head);
  const paged = "per_page" in call.query || "page" in call.query;
  const first = !paged || (call.query["page"] ?? 1) === 1;
  const url = `${repositoryUrl(call, call.repository)}/compare/${call.params["base"]}...${call.params["head"]}`;
  const body = {
    url,
    html_url: url,
    permalink_url: url,
    diff_url: `${url}.diff`,
    patch_url: `${url}.patch`,
    base_commit: renderCommit(call, call.repository, await readCommit(gitDir, base)),
    merge_base_commit: renderCommit(call, call.repository, await readCommit(gitDir, mergeBase)),
    status: ahead.length > 0 ? (behind.length > 0 ? "diverged" : "ahead") : behind.length > 0 ? "behind" : "identical",
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    ...(first ? { files: files.slice(0, 300).map((file) => renderFile(call, head, file)) } : {}),
  };
  const render = (commit: (typeof ahead)[number]) => renderCommit(call, call.repository, commit);
  if (paged) return renderPage(call, ahead, render, (commits) => ({ ...body, commits }));
  return { status: 200, body: { ...body, commits: ahead.slice(-250).map(render) } };
}

async function getContent(call: Call): Promise<Reply> {
  const { repository } = call;
  const path = call.params["path"]!;
  const ref = String(call.query["ref"] ?? repository.defaultBranch);
  const commit = await readCommitId(repository.gitDir, ref);
  const entry = commit && (await readEntry(repository.gitDir, commit, path));
  if (!entry) throw notFound();
  const render = (sha: string, own: string, type: string, size: number): Json => {
    const url = `${repositoryUrl(call, repository)}/contents/${own}?ref=${ref}`;
    const git = `${repositoryUrl(call, repository)}/git/${type === "dir" ? "trees" : "blobs"}/${sha}`;
    const html = `${webUrl(call, repository)}/blob/${ref}/${own}`;
    const links = {
      url,
      git_url: git,
      html_url: html,
      download_url: type === "dir" ? null : `${html}?raw=1`,
      _links: { self: url, git, html },
    };
    return { type, size, name: own.split("/").at(-1)!, path: own, sha, ...links };
  };
  if (entry.type === "dir") {
    const prefix = path ? `${path.replace(/\/$/, "")}/` : "";
    return {
      status: 200,
      body: entry.entries.map(({ sha, name, type, size }) => render(sha, prefix + name, type, size)),
    };
  }
  if (call.accept.includes("raw")) return { status: 200, body: entry.content.toString() };
  const content = entry.content.toString("base64").replace(/.{60}/g, "$&\n");
  return {
    status: 200,
    body: { ...render(entry.sha, path, "file", entry.content.length), encoding: "base64", content },
  };
}

export const contentHandlers: Handlers = {
  "repos/compare-commits": compare,
  "repos/get-content": getContent,
};
