/**
 * Runs the documented workflows with the shipped Action through `act`, on the host and without Docker.
 * https://nektosact.com
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import type { Repository, Run } from "../git/repository.ts";
import type { GitHubStandIn } from "../github/server.ts";
import type { Payload } from "../payloads/examples.ts";

export function findAct(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, "act")).find((file) => existsSync(file));
}

/** What a test without act says of itself. */
export const howToGetAct = "act is not on PATH: go install github.com/nektos/act@latest";

export interface ActOptions {
  readonly git: Repository;
  /** A file of docs/workflows. */
  readonly workflow: "pull-request" | "pull-request-target" | "organization" | "history" | "key-vault";
  /** Changes the workflow's text. */
  readonly edit?: (text: string) => string;
  readonly event: string;
  readonly payload: Payload;
  /** What actions/checkout checks out: `refs/pull/1/merge`, `refs/heads/main`. */
  readonly ref: string;
  readonly github: GitHubStandIn;
  /** GITHUB_SERVER_URL: where the repository is fetched from. */
  readonly serverUrl: string;
  /** As under `vars`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** What the runner's own environment has besides. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface ActRun extends Run {
  readonly outputs: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, "../..");

/** What actions/checkout, which act plays itself, copies into the workspace where the workflow asks for it. */
async function checkOut({ git, ref, github, serverUrl, event }: ActOptions): Promise<string> {
  const folder = join(git.outside, `checkout-${event}-${github.requests.length}`);
  const basic = Buffer.from(`x-access-token:${github.token}`).toString("base64");
  const header = ["-c", `http.${serverUrl}/.extraheader=AUTHORIZATION: basic ${basic}`];
  await git.git(...header, "clone", "--quiet", "--no-checkout", `${serverUrl}/acme/shop`, folder);
  await git.git("-C", folder, ...header, "fetch", "--quiet", "origin", ref);
  await git.git("-C", folder, "checkout", "--quiet", "--detach", "FETCH_HEAD");
  return folder;
}

/** The Action as a repository of its own, which act takes in the place of the one that the workflow names. */
function placeAction(folder: string, workflow: string): string[] {
  const [, name] = /uses: (\S*leakgate@\S+)/.exec(workflow) ?? [];
  if (!name) throw new Error("the workflow does not use leakgate");
  for (const part of ["action.yml", "dist"]) cpSync(join(root, part), join(folder, part), { recursive: true });
  return ["--local-repository", `${name}=${folder}`];
}

/** Steps of other Actions that would be downloaded: they do nothing here, as where a cache is empty. */
function placeOthers(folder: string, workflow: string): string[] {
  const uses = [...workflow.matchAll(/uses: ([\w-]+\/[\w-]+)\/([\w-]+)@(\S+)/g)];
  return uses.flatMap(([, name, part, version]) => {
    const place = join(folder, name!);
    mkdirSync(join(place, part!), { recursive: true });
    const steps = "runs:\n  using: composite\n  steps:\n    - { shell: sh, run: exit 0 }\n";
    writeFileSync(join(place, part!, "action.yml"), `name: ${part}\n${steps}`);
    return ["--local-repository", `${name}@${version}=${place}`];
  });
}

export async function runWithAct(options: ActOptions): Promise<ActRun> {
  const { git, github, serverUrl, event, edit = (text) => text } = options;
  const folder = await checkOut(options);
  const home = join(git.outside, "act");
  mkdirSync(home, { recursive: true });
  const documented = readFileSync(join(root, "docs/workflows", `${options.workflow}.yml`), "utf8");
  const text = edit(documented);
  const workflow = join(home, "workflow.yml");
  const payload = join(home, "event.json");
  writeFileSync(workflow, text);
  writeFileSync(payload, JSON.stringify(options.payload));
  const environment = {
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_REPOSITORY: "acme/shop",
    ...options.environment,
  };
  const named = Object.entries(environment).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
  const variables = Object.entries(options.variables ?? {}).flatMap(([name, value]) => ["--var", `${name}=${value}`]);
  const args = [
    event,
    ...["--directory", folder, "--workflows", workflow, "--eventpath", payload],
    ...["--platform", "ubuntu-latest=-self-hosted", "--secret", `GITHUB_TOKEN=${github.token}`],
    ...placeAction(join(home, "leakgate"), documented),
    ...placeOthers(join(home, "others"), documented),
    ...named,
    ...variables,
  ];
  // act starts whatever `node` it finds, so this very Node comes first.
  const path = `${dirname(process.execPath)}${delimiter}${process.env["PATH"]}`;
  const env = { PATH: path, HOME: home, XDG_CACHE_HOME: join(home, "cache") };
  const run = await git.run(findAct()!, args, { env });
  const outputs = [...run.stdout.matchAll(/::set-output:: ([\w-]+)=(.*)$/gm)];
  return { ...run, outputs: Object.fromEntries(outputs.map(([, name, value]) => [name!, value!])) };
}
