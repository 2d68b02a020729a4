/** Workflows (files of the default branch), their runs, jobs and artifacts. */
import type { Call, Handlers } from "./call.ts";
import { readBranch, readCommit, readEntry } from "./git-store.ts";
import { renderPage } from "./pages.ts";
import { notFound, type Reply } from "./reply.ts";
import { renderRepository, repositoryUrl, webUrl } from "./repositories.ts";
import { type Artifact, type Json, now, type Run } from "./state.ts";
import { renderUser } from "./users.ts";

const folder = ".github/workflows";

interface Workflow {
  readonly id: number;
  readonly name: string;
  readonly path: string;
}

async function listWorkflows(call: Call): Promise<Workflow[]> {
  const { gitDir, defaultBranch } = call.repository;
  const head = await readBranch(gitDir, defaultBranch);
  const entry = head && (await readEntry(gitDir, head, folder));
  if (!head || !entry || entry.type === "file") return [];
  const files = entry.entries.filter(({ name }) => /\.ya?ml$/.test(name));
  return Promise.all(
    files.map(async ({ name, sha }) => {
      const file = await readEntry(gitDir, head, `${folder}/${name}`);
      const text = file?.type === "file" ? file.content.toString() : "";
      const title = /^name:\s*["']?(.+?)["']?\s*$/m.exec(text)?.[1] ?? `${folder}/${name}`;
      return { id: Number.parseInt(sha.slice(0, 8), 16), name: title, path: `${folder}/${name}` };
    }),
  );
}

function renderWorkflow(call: Call, workflow: Workflow): Json {
  const url = `${repositoryUrl(call, call.repository)}/actions/workflows/${workflow.id}`;
  const html = `${webUrl(call, call.repository)}/blob/${call.repository.defaultBranch}/${workflow.path}`;
  const { createdAt } = call.repository;
  return {
    ...workflow,
    node_id: `W_${workflow.id}`,
    state: "active",
    created_at: createdAt,
    updated_at: createdAt,
    url,
    html_url: html,
    badge_url: `${html}/badge.svg`,
  };
}

function findRun(call: Call): Run {
  const run = call.repository.runs.find(({ id }) => id === Number(call.params["run_id"]));
  if (!run) throw notFound();
  return run;
}

async function renderRun(call: Call, run: Run): Promise<Json> {
  const url = `${repositoryUrl(call, call.repository)}/actions/runs/${run.id}`;
  const names = ["jobs", "logs", "cancel", "rerun", "artifacts", "check_suite", "workflow"];
  const commit = await readCommit(call.repository.gitDir, run.headSha);
  const head = {
    id: run.headSha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.date,
    author: commit.author,
    committer: commit.committer,
  };
  return {
    id: run.id,
    name: run.path,
    node_id: `WFR_${run.id}`,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: commit.message.split("\n")[0],
    run_number: 1,
    run_attempt: 1,
    event: run.event,
    status: "completed",
    conclusion: run.conclusion,
    workflow_id: 1,
    url,
    html_url: `${webUrl(call, call.repository)}/actions/runs/${run.id}`,
    // Empty for runs of forks.
    pull_requests: [],
    created_at: now(),
    updated_at: now(),
    actor: renderUser(call, run.headRepository.owner),
    ...Object.fromEntries(names.map((name) => [`${name}_url`, `${url}/${name}`])),
    head_commit: head,
    repository: renderRepository(call, call.repository),
    head_repository: renderRepository(call, run.headRepository),
  };
}

function renderArtifact(call: Call, artifact: Artifact): Json {
  const url = `${repositoryUrl(call, call.repository)}/actions/artifacts/${artifact.id}`;
  const run = call.repository.runs.find(({ id }) => id === artifact.run);
  const where = run && {
    id: run.id,
    repository_id: call.repository.id,
    head_repository_id: run.headRepository.id,
    head_branch: run.headBranch,
    head_sha: run.headSha,
  };
  return {
    id: artifact.id,
    node_id: `MDg6${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.content.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: false,
    created_at: now(),
    updated_at: now(),
    expires_at: now(),
    workflow_run: where ?? null,
  };
}

function listArtifacts(call: Call, artifacts: readonly Artifact[]): Promise<Reply> {
  const name = call.query["name"];
  const found = artifacts.filter((artifact) => name === undefined || artifact.name === name);
  return renderPage(
    call,
    found,
    (artifact) => renderArtifact(call, artifact),
    (list) => ({ total_count: found.length, artifacts: list }),
  );
}

function findArtifact(call: Call): Artifact {
  const artifact = call.repository.artifacts.find(({ id }) => id === Number(call.params["artifact_id"]));
  if (!artifact) throw notFound();
  return artifact;
}

export const workflowHandlers: Handlers = {
  "actions/list-repo-workflows": async (call) => {
    const all = await listWorkflows(call);
    return renderPage(
      call,
      all,
      (workflow) => renderWorkflow(call, workflow),
      (workflows) => ({ total_count: all.length, workflows }),
    );
  },
  "actions/get-workflow": async (call) => {
    const wanted = call.params["workflow_id"]!;
    const found = (await listWorkflows(call)).find(
      ({ id, path }) => String(id) === wanted || path === `${folder}/${wanted}`,
    );
    if (!found) throw notFound();
    return { status: 200, body: renderWorkflow(call, found) };
  },
  "actions/get-workflow-run": async (call) => ({ status: 200, body: await renderRun(call, findRun(call)) }),
  "actions/list-workflow-run-artifacts": (call) => {
    const run = findRun(call);
    return listArtifacts(
      call,
      call.repository.artifacts.filter((artifact) => artifact.run === run.id),
    );
  },
  "actions/list-artifacts-for-repo": (call) => listArtifacts(call, call.repository.artifacts),
  "actions/get-artifact": (call) => ({ status: 200, body: renderArtifact(call, findArtifact(call)) }),
  // The address it leads to needs no token; the server answers it outside the API.
  "actions/download-artifact": (call) => ({
    status: 302,
    headers: {
      location: `${call.server.api}/_download/${call.repository.owner}/${call.repository.name}/${findArtifact(call).id}`,
    },
  }),
  "actions/get-workflow-access-to-repository": ({ repository }) => ({
    status: 200,
    body: { access_level: repository.workflowAccess },
  }),
  "actions/get-github-actions-permissions-repository": () => ({
    status: 200,
    body: { enabled: true, allowed_actions: "all" },
  }),
  "actions/get-github-actions-default-workflow-permissions-repository": () => ({
    status: 200,
    body: { default_workflow_permissions: "read", can_approve_pull_request_reviews: false },
  }),
};
