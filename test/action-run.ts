/** Runs an Action's bundle as a runner does: a child process that knows its inputs, event and files from the environment. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import type { GitHubStandIn } from "./github/server.ts";
import type { Payload } from "./payloads/examples.ts";

/** NODE_OPTIONS with which the pauses between writes and before repetitions are short. */
export const fastClock = `--require=${join(import.meta.dirname, "fast-clock.cjs")}`;

export interface ActionRunOptions {
  /** `pull_request`, `push`, `schedule` … */
  readonly event: string;
  readonly payload: Payload;
  /** Default: `main` of the action.yml above. */
  readonly entry?: string;
  /** As under `with:`; what is missing comes from the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The checkout; default: an empty directory. */
  readonly workspace?: string;
  /** Gives API addresses and the token; a token's value may be chosen. */
  readonly github?: GitHubStandIn;
  readonly token?: string;
  /** Where git is spoken; default: the stand-in's address. */
  readonly serverUrl?: string;
  /** Of the commit and ref that the workflow runs on; default: worked out from the payload, as GitHub does. */
  readonly sha?: string;
  readonly ref?: string;
  /** Added at the end; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Kills the run with SIGKILL when it fires. */
  readonly signal?: AbortSignal;
}

export interface ActionRun {
  /** null after a kill. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Output → text of the file that it names. */
  readonly files: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly duration: number;
}

interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

const root = join(import.meta.dirname, "..");
const readMetadata = (): Metadata => parse(readFileSync(join(root, "action.yml"), "utf8")) as Metadata;

interface Where {
  readonly ref: string;
  readonly sha: string;
  readonly base?: string;
  readonly head?: string;
}

/** GITHUB_REF and GITHUB_SHA of an event. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
function locateEvent({ event, payload }: ActionRunOptions): Where {
  const text = (value: unknown): string => String(value ?? "");
  const get = (path: string): unknown =>
    path.split(".").reduce<unknown>((value, key) => (value as Payload | undefined)?.[key], payload);
  const main = `refs/heads/${text(get("repository.default_branch"))}`;
  if (event.startsWith("pull_request")) {
    const refs = { base: text(get("pull_request.base.ref")), head: text(get("pull_request.head.ref")) };
    // Of the default branch since 2025-12, for pull requests to other branches too.
    if (event === "pull_request_target") return { ...refs, ref: main, sha: text(get("pull_request.base.sha")) };
    const sha = text(get("pull_request.merge_commit_sha")) || text(get("pull_request.head.sha"));
    return { ...refs, ref: `refs/pull/${text(get("number"))}/merge`, sha };
  }
  if (event === "push") return { ref: text(get("ref")), sha: text(get("after")) };
  if (event === "merge_group")
    return { ref: text(get("merge_group.head_ref")), sha: text(get("merge_group.head_sha")) };
  return { ref: text(get("ref")) || main, sha: "" };
}

function createEnvironment(options: ActionRunOptions, folder: string): Record<string, string | undefined> {
  const { event, payload, github } = options;
  const full = String((payload["repository"] as Payload | undefined)?.["full_name"] ?? "");
  const where = locateEvent(options);
  const ref = options.ref ?? where.ref;
  const api = github?.url ?? "http://127.0.0.1:9";
  const server = options.serverUrl ?? github?.url ?? "http://127.0.0.1:9";
  const token = options.token ?? github?.token ?? "";
  const login = String((payload["sender"] as Payload | undefined)?.["login"] ?? "octocat");
  const file = (name: string, content = ""): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const inputs: Record<string, string> = {};
  const given = options.inputs ?? {};
  const defaults = options.entry === undefined ? (readMetadata().inputs ?? {}) : {};
  for (const [name, { default: value = "" }] of Object.entries(defaults))
    inputs[name] = String(value).replace(/\$\{\{\s*github\.token\s*\}\}/g, () => token);
  const named = Object.entries({ ...inputs, ...given });
  return {
    PATH: process.env["PATH"],
    HOME: folder,
    LANG: "C.UTF-8",
    NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"],
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__self",
    GITHUB_ACTION_PATH: root,
    GITHUB_ACTOR: login,
    GITHUB_TRIGGERING_ACTOR: login,
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: github?.graphqlUrl ?? `${api}/graphql`,
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: full,
    GITHUB_REPOSITORY_OWNER: full.split("/")[0],
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary.md"),
    GITHUB_ENV: file("env"),
    GITHUB_PATH: file("path"),
    GITHUB_STATE: file("state"),
    GITHUB_WORKSPACE: options.workspace ?? folder,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ""),
    GITHUB_REF_TYPE: ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_SHA: options.sha ?? where.sha,
    GITHUB_BASE_REF: where.base ?? "",
    GITHUB_HEAD_REF: where.head ?? "",
    GITHUB_WORKFLOW: "leakgate",
    GITHUB_WORKFLOW_REF: `${full}/.github/workflows/leakgate.yml@${ref}`,
    GITHUB_JOB: "leakgate",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_NUMBER: "1",
    GITHUB_RUN_ATTEMPT: "1",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: join(folder, "gitconfig"),
    ...Object.fromEntries(named.map(([name, value]) => [`INPUT_${name.replace(/ /g, "_").toUpperCase()}`, value])),
    ...options.env,
  };
}

/** The format of GITHUB_OUTPUT: `name=value`, or `name<<delimiter`, lines, delimiter. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const [, name, mark, rest] = /^([^=<]+?)(<<|=)(.*)$/.exec(lines[at]!) ?? [];
    if (name === undefined) continue;
    if (mark === "=") {
      outputs[name] = rest!;
      continue;
    }
    const end = lines.indexOf(rest!, at + 1);
    if (end < 0) throw new Error(`the output ${name} has no end`);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}

function readFiles(outputs: Readonly<Record<string, string>>, workspace: string): Record<string, string> {
  const named = Object.entries(outputs).map(([name, path]) => [name, resolve(workspace, path)] as const);
  const there = named.filter(([, path]) => statSync(path, { throwIfNoEntry: false })?.isFile());
  return Object.fromEntries(there.map(([name, path]) => [name, readFileSync(path, "utf8")]));
}

export async function runAction(options: ActionRunOptions): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), "leakgate-action-"));
  const workspace = options.workspace ?? join(folder, "workspace");
  if (!options.workspace) mkdirSync(workspace);
  const env = createEnvironment({ ...options, workspace }, folder);
  const entry = options.entry ?? join(root, readMetadata().runs.main);
  const start = performance.now();
  try {
    const child = spawn(process.execPath, [entry], {
      cwd: workspace,
      env,
      ...(options.signal ? { signal: options.signal, killSignal: "SIGKILL" } : {}),
    });
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8");
      child[name].on("data", (text: string) => {
        output[name] += text;
      });
    }
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on("error", (error) => (error.name === "AbortError" ? undefined : reject(error)));
      child.on("close", resolve);
    });
    const outputs = parseOutputs(readFileSync(join(folder, "output"), "utf8"));
    return {
      status,
      ...output,
      outputs,
      files: readFiles(outputs, workspace),
      summary: readFileSync(join(folder, "summary.md"), "utf8"),
      duration: performance.now() - start,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
