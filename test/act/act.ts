/**
 * Runs the shipped Action through `act`, on the host and without Docker. https://nektosact.com
 * act takes `uses: ./path` from the checkout only, so the Action is put into it, untracked.
 */
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
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
  readonly event: string;
  readonly payload: Payload;
  /** The job's permissions do not matter here: the stand-in's token has its own. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What actions/checkout would check out: `refs/pull/1/merge`, `refs/heads/main`. */
  readonly ref: string;
  readonly github: GitHubStandIn;
  /** Address of the repository over HTTP; the server is its GITHUB_SERVER_URL. */
  readonly serverUrl: string;
}

export interface ActRun extends Run {
  readonly outputs: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, "../..");

/** As actions/checkout leaves the workspace with `fetch-depth: 0`, credentials in the configuration included. */
async function checkOut(options: ActOptions): Promise<string> {
  const { git } = options;
  const folder = join(git.outside, `checkout-${options.event}-${options.github.requests.length}`);
  const remote = `${options.serverUrl}/acme/shop`;
  const basic = Buffer.from(`x-access-token:${options.github.token}`).toString("base64");
  const header = [`http.${options.serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`] as const;
  await git.git("-c", header.join("="), "clone", "--quiet", "--no-checkout", remote, folder);
  await git.git("-C", folder, "config", ...header);
  await git.git("-C", folder, "fetch", "--quiet", "origin", options.ref);
  await git.git("-C", folder, "checkout", "--quiet", "--detach", "FETCH_HEAD");
  for (const name of ["action.yml", "dist"])
    cpSync(join(root, name), join(folder, "leakgate", name), { recursive: true });
  return folder;
}

const renderWorkflow = ({ event, inputs = {} }: ActOptions): string =>
  JSON.stringify({
    name: "leakgate",
    on: { [event]: event === "schedule" ? [{ cron: "0 3 * * 1" }] : {} },
    jobs: {
      leakgate: {
        "runs-on": "ubuntu-latest",
        steps: [
          { uses: "actions/checkout@v5", with: { "fetch-depth": 0 } },
          { uses: "./leakgate", id: "leakgate", with: inputs },
        ],
      },
    },
  });

export async function runWithAct(options: ActOptions): Promise<ActRun> {
  const { git } = options;
  const folder = await checkOut(options);
  const home = join(git.outside, "act");
  mkdirSync(home, { recursive: true });
  // JSON is YAML.
  const workflow = join(home, "workflow.yml");
  const event = join(home, "event.json");
  writeFileSync(workflow, renderWorkflow(options));
  writeFileSync(event, JSON.stringify(options.payload));
  const environment = {
    GITHUB_API_URL: options.github.url,
    GITHUB_GRAPHQL_URL: options.github.graphqlUrl,
    GITHUB_SERVER_URL: options.serverUrl,
    GITHUB_REPOSITORY: "acme/shop",
  };
  const named = Object.entries(environment).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
  const secret = ["--secret", `GITHUB_TOKEN=${options.github.token}`];
  const platform = ["--platform", "ubuntu-latest=-self-hosted"];
  const files = ["--directory", folder, "--workflows", workflow, "--eventpath", event];
  const run = await git.run(findAct()!, [options.event, ...files, ...platform, ...named, ...secret], {
    // act starts whatever `node` it finds, so this very Node comes first.
    env: {
      PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"]}`,
      HOME: home,
      XDG_CACHE_HOME: join(home, "cache"),
    },
  });
  const outputs = [...run.stdout.matchAll(/::set-output:: ([\w-]+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]);
  return { ...run, outputs: Object.fromEntries(outputs) };
}
