import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fastClock, runAction } from "../action-run.ts";
import { type Repository, withRepository } from "../git/repository.ts";
import { type GitHubStandIn, startGitHub } from "../github/server.ts";
import { createSchedulePayload } from "../payloads/history.ts";
import { createPullRequestPayload } from "../payloads/pull-request.ts";
import { findLeaks, listForms } from "./forms.ts";
import { plantSecrets } from "./planted.ts";

const hook = join(import.meta.dirname, "../../dist/hook.js");
const place = { owner: "acme", repo: "shop", private: true } as const;
const planted = plantSecrets("secrecy");

const formats = ["text", "json", "sarif"] as const;

async function writePlanted(git: Repository, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, content] of files) git.write(path, content);
  await git.git("add", "--all");
}

/** What stands in the repository itself may of course hold the values: only what leakgate wrote is searched. */
function expectNoLeak(output: string): void {
  expect(output.length).toBeGreaterThan(0);
  expect(findLeaks(output, planted.values)).toEqual([]);
}

async function scan(git: Repository, target: string, format: string, flags: readonly string[] = ["--debug"]) {
  const run = await git.run(process.execPath, [hook, "scan", target, ...flags, "--format", format]);
  expect(run.status, run.stderr).toBe(1);
  if (flags.includes("--debug")) expect(run.stderr).toMatch(/^debug: git .* ms$/m);
  expectNoLeak(run.stdout + run.stderr);
}

/** With a clone as it is now for the runner. */
async function withGitHub(
  git: Repository,
  use: (
    github: GitHubStandIn,
    workspace: string,
    repository: ReturnType<GitHubStandIn["addRepository"]>,
  ) => Promise<void>,
): Promise<void> {
  const github = await startGitHub();
  try {
    const gitDir = join(git.path, ".git");
    const repository = github.addRepository({ owner: place.owner, name: place.repo, gitDir, private: true });
    const workspace = mkdtempSync(join(git.outside, "workspace-"));
    await git.run("git", ["clone", "--quiet", `file://${git.path}`, workspace]);
    await use(github, workspace, repository);
  } finally {
    await github.close();
  }
}

test("the search itself finds a value in each of its forms", () => {
  const value = planted.values[0]!;
  for (const form of listForms(value)) expect(findLeaks(`before ${form} after`, [value])).toEqual(["value 0"]);
});

test(
  "the hook, scan in each format with --debug, the Action on a pull request, and on a history",
  {
    // Each of them reads every kind.
    timeout: 240_000,
  },
  () =>
    withRepository(async (git) => {
      const base = await git.commit("start");
      await git.run(process.execPath, [hook, "init"]);
      await git.git("switch", "--quiet", "--create", "feature");
      await writePlanted(git, planted.files);
      const blocked = await git.run("git", ["commit", "--message", "all of it"]);
      expect(blocked.status).toBe(1);
      expectNoLeak(blocked.stdout + blocked.stderr);
      await scan(git, ".", "text");
      const head = await git.commit("all of it");
      for (const format of formats) await scan(git, "--history", format);
      await withGitHub(git, async (github, workspace) => {
        const pull = await github.addPullRequest({ ...place, base: "main", head: "feature" });
        const payload = createPullRequestPayload({
          ...place,
          number: pull.number,
          base: { ref: "main", sha: base },
          head: { ref: "feature", sha: head },
        });
        const files = join(git.outside, "files");
        const inputs = { "sarif-file": join(files, "leakgate.sarif"), "report-file": join(files, "leakgate.json") };
        const env = { ACTIONS_STEP_DEBUG: "true", RUNNER_DEBUG: "1", NODE_OPTIONS: fastClock };
        const run = await runAction({ event: "pull_request", payload, github, workspace, inputs, env });
        expect(run.status, run.stdout + run.stderr).toBe(1);
        expect(pull.comments.length).toBeGreaterThan(0);
        expectNoLeak(run.stdout + run.stderr + run.summary + JSON.stringify(run.outputs));
        expectNoLeak(
          readdirSync(files)
            .map((name) => readFileSync(join(files, name), "utf8"))
            .join("\n"),
        );
        expectNoLeak(JSON.stringify(github.requests));
      });
      await git.git("rm", "--quiet", "-r", "src");
      await git.git("update-ref", "refs/heads/main", await git.commit("gone"));
      await withGitHub(git, async (github, workspace, repository) => {
        const payload = createSchedulePayload(place);
        const run = await runAction({
          event: "schedule",
          payload,
          github,
          workspace,
          env: { NODE_OPTIONS: fastClock },
        });
        expect(run.status, run.stdout + run.stderr).toBe(1);
        expect(repository.issues.size).toBeGreaterThan(0);
        expectNoLeak(
          run.stdout + run.stderr + run.summary + JSON.stringify(run.outputs) + JSON.stringify(github.requests),
        );
      });
    }),
);

test("scan of staged changes, files and history in every format, with --debug and without", () =>
  withRepository(async (git) => {
    // Of each twentieth kind: how a source and a format meet does not depend on the kind.
    await writePlanted(git, new Map([...planted.files].filter((_, number) => number % 20 === 0)));
    for (const target of ["--staged", "."])
      for (const format of formats) await scan(git, target, format, format === "text" ? [] : ["--debug"]);
    await git.commit("some of it");
    for (const format of formats) await scan(git, "--history", format, []);
  }));
