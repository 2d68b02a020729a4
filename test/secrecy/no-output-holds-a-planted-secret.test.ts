import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAction } from "../action-run.ts";
import { type Repository, withRepository } from "../git/repository.ts";
import { startGitHub } from "../github/server.ts";
import { createSchedulePayload } from "../payloads/history.ts";
import { createPullRequestPayload } from "../payloads/pull-request.ts";
import { findLeaks, listForms } from "./forms.ts";
import { plantSecrets } from "./planted.ts";

const hook = join(import.meta.dirname, "../../dist/hook.js");
const place = { owner: "acme", repo: "shop", private: true } as const;
const planted = plantSecrets("secrecy");

async function writePlanted(git: Repository): Promise<void> {
  for (const [path, content] of planted.files) git.write(path, content);
  await git.git("add", "--all");
}

/** What stands in the repository itself may of course hold the values: only what leakgate wrote is searched. */
function expectNoLeak(output: string): void {
  expect(output.length).toBeGreaterThan(0);
  expect(findLeaks(output, planted.values)).toEqual([]);
}

test("the search itself finds a value in each of its forms", () => {
  const value = planted.values[0]!;
  for (const form of listForms(value)) expect(findLeaks(`before ${form} after`, [value])).toEqual(["value 0"]);
});

test("the hook's terminal, in a commit that it blocks", () =>
  withRepository(async (git) => {
    await git.run(process.execPath, [hook, "init"]);
    await writePlanted(git);
    const { status, stdout, stderr } = await git.run("git", ["commit", "--message", "all of it"]);
    expect(status).toBe(1);
    expectNoLeak(stdout + stderr);
  }));

test.each(["text", "json", "sarif"])("scan --format %s, of staged changes, files and history", (format) =>
  withRepository(async (git) => {
    await writePlanted(git);
    const run = async (...args: string[]) => {
      const { status, stdout, stderr } = await git.run(process.execPath, [hook, "scan", ...args, "--format", format]);
      expect(status, stderr).toBe(1);
      expectNoLeak(stdout + stderr);
    };
    await run("--staged");
    await run(".");
    await git.commit("all of it");
    await run("--history");
  }),
);

test.each(["text", "json", "sarif"])("what --debug adds to scan --format %s", (format) =>
  withRepository(async (git) => {
    await writePlanted(git);
    for (const target of ["--staged", "."]) {
      const args = [hook, "scan", target, "--debug", "--format", format];
      const { status, stderr } = await git.run(process.execPath, args);
      expect(status, stderr).toBe(1);
      expect(stderr).toMatch(/^debug: git .* ms$/m);
      expectNoLeak(stderr);
    }
  }),
);

test("the Action's log, annotations, summary, outputs, files, review and every request of a pull request", () =>
  withRepository(async (git) => {
    const base = await git.commit("start");
    await git.git("switch", "--quiet", "--create", "feature");
    await writePlanted(git);
    const head = await git.commit("all of it");
    const github = await startGitHub();
    try {
      github.addRepository({ owner: place.owner, name: place.repo, gitDir: join(git.path, ".git"), private: true });
      const pull = await github.addPullRequest({ ...place, base: "main", head: "feature" });
      const workspace = join(git.outside, "workspace");
      await git.run("git", ["clone", "--quiet", `file://${git.path}`, workspace]);
      const payload = createPullRequestPayload({
        ...place,
        number: pull.number,
        base: { ref: "main", sha: base },
        head: { ref: "feature", sha: head },
      });
      const files = join(git.outside, "files");
      const inputs = { "sarif-file": join(files, "leakgate.sarif"), "report-file": join(files, "leakgate.json") };
      const env = { ACTIONS_STEP_DEBUG: "true", RUNNER_DEBUG: "1" };
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
    } finally {
      await github.close();
    }
  }));

test("the tracking issues of a history, and every request that made them", () =>
  withRepository(async (git) => {
    await writePlanted(git);
    await git.commit("all of it");
    await git.git("rm", "--quiet", "-r", "src");
    await git.commit("gone");
    const github = await startGitHub();
    try {
      const repository = github.addRepository({
        owner: place.owner,
        name: place.repo,
        gitDir: join(git.path, ".git"),
        private: true,
      });
      const workspace = join(git.outside, "workspace");
      await git.run("git", ["clone", "--quiet", `file://${git.path}`, workspace]);
      const run = await runAction({ event: "schedule", payload: createSchedulePayload(place), github, workspace });
      expect(run.status, run.stdout + run.stderr).toBe(1);
      expect(repository.issues.size).toBeGreaterThan(0);
      expectNoLeak(
        run.stdout + run.stderr + run.summary + JSON.stringify(run.outputs) + JSON.stringify(github.requests),
      );
    } finally {
      await github.close();
    }
  }));
