import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { fastClock } from "../action-run.ts";
import { type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const root = join(import.meta.dirname, "../..");
const repository = { full_name: "acme/shop", default_branch: "main", private: true, visibility: "private" };

const leak = async (git: Scenario["git"]) => {
  git.write("a.txt", `first\n${createGitHubToken()}\n`);
  await git.commit("Leak");
};

/** A machine with git and nothing else on its PATH: no docker, no shell, no downloader, no second scanner. */
function makeBareMachine({ outside }: Scenario): string {
  const folder = join(outside, "bin");
  mkdirSync(folder);
  symlinkSync(execFileSync("which", ["git"], { encoding: "utf8" }).trim(), join(folder, "git"));
  return folder;
}

test.each([
  ["pull_request", { feature: leak }],
  ["schedule", { start: leak, feature: () => {}, permissions: { contents: "read", issues: "write" } as const }],
] as const)("%s talks to the API's host alone, starts nothing but git and wants no key", (event, options) =>
  withScenario(options, async (scenario) => {
    const { run, github, outside, pull, repository: shop } = scenario;
    const connections = join(outside, "connections");
    const NODE_OPTIONS = `${fastClock} --require=${join(import.meta.dirname, "connection-recorder.cjs")}`;
    const env = { NODE_OPTIONS, CONNECTIONS: connections, PATH: makeBareMachine(scenario) };
    const { status, outputs } = await run({ event, env, ...(event === "schedule" && { payload: { repository } }) });
    expect([status, outputs["conclusion"], outputs["findings"]]).toEqual([1, "findings", "1"]);
    const addresses = new Set(readFileSync(connections, "utf8").trim().split("\n"));
    expect([...addresses]).toEqual([new URL(github.url).host]);
    const written =
      event === "schedule" ? [...shop.issues.values()].filter((issue) => issue.labels.length > 0) : pull.comments;
    expect(written).toHaveLength(1);
  }),
);

test("the Action is one committed file for the runner's own node: no container, no installation, no input that must be given", () => {
  const { runs, inputs } = parse(readFileSync(join(root, "action.yml"), "utf8")) as {
    runs: Record<string, string>;
    inputs: Record<string, { required?: boolean }>;
  };
  expect(Object.keys(runs).sort()).toEqual(["main", "using"]);
  expect(runs["using"]).toMatch(/^node\d+$/);
  expect(existsSync(join(root, runs["main"]!))).toBe(true);
  expect(Object.values(inputs).filter(({ required }) => required)).toEqual([]);
  // The one key is the user's own, for a cache that can be left out.
  expect(Object.keys(inputs).filter((name) => /licen[cs]e|key$|server|endpoint/.test(name))).toEqual([
    "history-cache-key",
  ]);
});
