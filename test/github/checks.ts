/** Check runs and commit statuses. */
import { type Call, type Handlers, loginOf } from "./call.ts";
import { readCommitId } from "./git-store.ts";
import { renderPage } from "./pages.ts";
import { ApiError, notFound, type Reply, validationFailed } from "./reply.ts";
import { renderRepository, repositoryUrl, webUrl } from "./repositories.ts";
import { type Json, now, takeId } from "./state.ts";
import { renderApp, renderUser } from "./users.ts";

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly annotations?: readonly Json[];
}

/** As kept in the state: what was given, with annotations added up over all calls. */
function renderCheckRun(call: Call, run: Json & { id: number }): Json {
  const url = `${repositoryUrl(call, call.repository)}/check-runs/${run.id}`;
  const html = `${webUrl(call, call.repository)}/runs/${run.id}`;
  const output = (run["output"] ?? {}) as Output;
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    name: run["name"],
    head_sha: run["head_sha"],
    external_id: run["external_id"] ?? null,
    url,
    html_url: html,
    details_url: run["details_url"] ?? html,
    status: run["status"],
    conclusion: run["conclusion"] ?? null,
    started_at: run["started_at"] ?? null,
    completed_at: run["completed_at"] ?? null,
    check_suite: { id: 1 },
    output: {
      title: output.title ?? null,
      summary: output.summary ?? null,
      text: output.text ?? null,
      annotations_count: output.annotations?.length ?? 0,
      annotations_url: `${url}/annotations`,
    },
    app: renderApp(call),
    pull_requests: [],
  };
}

function merge(run: Json & { id: number }, given: Json): void {
  const before = (run["output"] ?? {}) as Output;
  const output = given["output"] as Output | undefined;
  const annotations = [...(before.annotations ?? []), ...(output?.annotations ?? [])];
  Object.assign(run, given, output ? { output: { ...before, ...output, annotations } } : {});
  if (run["conclusion"] !== undefined || run["completed_at"] !== undefined) run["status"] = "completed";
  if (run["status"] === "completed" && run["conclusion"] === undefined)
    throw validationFailed("CheckRun", "conclusion", "missing_field");
  if (run["status"] === "completed") run["completed_at"] ??= now();
}

/** Only Apps have checks. */
function requireApp(call: Call): void {
  if (call.token?.kind !== "app") throw new ApiError(403, "You must authenticate via a GitHub App.");
}

function findRun(call: Call): Json & { id: number } {
  const run = call.repository.checkRuns.find(({ id }) => id === Number(call.params["check_run_id"]));
  if (!run) throw notFound();
  return run;
}

async function readSha(call: Call, ref: string): Promise<string> {
  const sha = await readCommitId(call.repository.gitDir, ref);
  if (!sha) throw new ApiError(422, `No commit found for SHA: ${ref}`);
  return sha;
}

/** The newest status of each context. */
function listLatest(call: Call, sha: string): (Json & { id: number })[] {
  const latest = new Map(
    call.repository.statuses.filter((status) => status["sha"] === sha).map((status) => [status["context"], status]),
  );
  return [...latest.values()];
}

function renderStatus(call: Call, status: Json & { id: number }): Json {
  const { sha, creator, ...rest } = status;
  const url = `${repositoryUrl(call, call.repository)}/statuses/${sha}`;
  const avatar = `${call.server.web}/avatars/0`;
  return { node_id: `SC_${status.id}`, url, avatar_url: avatar, creator: renderUser(call, String(creator)), ...rest };
}

export const checkHandlers: Handlers = {
  "checks/create": async (call) => {
    requireApp(call);
    const given = call.body as Json;
    await readSha(call, String(given["head_sha"]));
    const run = { id: takeId(call.server.state), status: "queued", started_at: now() };
    merge(run, given);
    call.repository.checkRuns.push(run);
    return { status: 201, body: renderCheckRun(call, run) };
  },
  "checks/update": (call) => {
    requireApp(call);
    const run = findRun(call);
    merge(run, call.body as Json);
    return { status: 200, body: renderCheckRun(call, run) };
  },
  "checks/get": (call) => ({ status: 200, body: renderCheckRun(call, findRun(call)) }),
  "checks/list-annotations": (call) => {
    const all = ((findRun(call)["output"] ?? {}) as Output).annotations ?? [];
    const empty = {
      start_column: null,
      end_column: null,
      title: null,
      raw_details: null,
      blob_href: webUrl(call, call.repository),
    };
    return renderPage(call, all, (annotation) => ({ ...empty, ...annotation }));
  },
  "checks/list-for-ref": async (call) => {
    const sha = await readSha(call, call.params["ref"]!);
    const name = call.query["check_name"];
    const runs = call.repository.checkRuns.filter(
      (run) => run["head_sha"] === sha && (name === undefined || run["name"] === name),
    );
    return renderPage(
      call,
      runs,
      (run) => renderCheckRun(call, run),
      (check_runs) => ({ total_count: runs.length, check_runs }),
    );
  },
  "repos/create-commit-status": async (call): Promise<Reply> => {
    const sha = await readSha(call, call.params["sha"]!);
    const given = call.body as Json;
    if (String(given["description"] ?? "").length > 140)
      throw validationFailed("Status", "description", "custom", "description is too long (maximum is 140 characters)");
    const times = { created_at: now(), updated_at: now() };
    const status = {
      context: "default",
      description: null,
      target_url: null,
      ...given,
      ...times,
      id: takeId(call.server.state),
      sha,
      creator: loginOf(call),
    };
    call.repository.statuses.push(status);
    return { status: 201, body: renderStatus(call, status) };
  },
  "repos/list-commit-statuses-for-ref": async (call) => {
    const sha = await readSha(call, call.params["ref"]!);
    const all = call.repository.statuses.filter((status) => status["sha"] === sha).reverse();
    return renderPage(call, all, (status) => renderStatus(call, status));
  },
  "repos/get-combined-status-for-ref": async (call) => {
    const sha = await readSha(call, call.params["ref"]!);
    const latest = listLatest(call, sha);
    const all = latest.map((status) => status["state"]);
    const state = all.some((one) => one === "failure" || one === "error")
      ? "failure"
      : all.length > 0 && all.every((one) => one === "success")
        ? "success"
        : "pending";
    const url = `${repositoryUrl(call, call.repository)}/commits/${sha}`;
    return {
      status: 200,
      body: {
        state,
        sha,
        total_count: latest.length,
        statuses: latest.map((status) => renderStatus(call, status)),
        repository: renderRepository(call, call.repository),
        commit_url: url,
        url: `${url}/status`,
      },
    };
  },
};
