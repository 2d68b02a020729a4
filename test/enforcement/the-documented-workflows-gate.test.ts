import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { BranchFacts } from "../../src/enforcement/facts.ts";
import { judgeJob } from "../../src/enforcement/judge-job.ts";
import { readGateJobs } from "../../src/enforcement/workflow.ts";
import { withRepository } from "../git/repository.ts";
import { createGitHubToken } from "../hook/samples.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "docs/workflows");
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

/** A branch with a merge queue: every workflow must run in it. */
const main = { name: "main", mergeQueue: true } as BranchFacts;

test.each(["pull-request.yml", "pull-request-target.yml", "organization.yml"])("%s has no hole of its own", (name) => {
  const jobs = readGateJobs(name, read(name));
  expect(jobs.map(({ check }) => check)).toEqual(["leakgate"]);
  expect(judgeJob(jobs[0]!, main).filter(({ level }) => level !== "note")).toEqual([]);
});

test("calling.yml reports the check by both names", () => {
  const [job] = readGateJobs("calling.yml", read("calling.yml").replace("OWNER/gate", "acme/leakgate-gate"));
  expect(job!.check).toBe("leakgate / leakgate");
  expect(judgeJob(job!, main).filter(({ level }) => level !== "note")).toEqual([]);
});

test("every action that a documented workflow uses is pinned by commit", () => {
  const uses = readdirSync(folder).flatMap((name) =>
    [...read(name).matchAll(/uses: (\S+)/g)].map(([, action]) => action!),
  );
  expect(uses.length).toBeGreaterThan(10);
  expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
});

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      { strategy?: { matrix: { shard: string[] } }; steps: { run?: string; "working-directory"?: string }[] }
    >
  >;
}

test("the commands of history-shards.yml, run as the jobs run them, give the report of one machine", () =>
  withRepository(async (git) => {
    for (let version = 0; version < 8; version++) {
      git.write("config.py", `# ${version}\nTOKEN = "${createGitHubToken()}"\n`);
      await git.commit(`version ${version}`);
    }
    const { jobs } = parse(read("history-shards.yml")) as Workflow;
    const workspace = join(git.outside, "workspace");
    mkdirSync(join(workspace, "shards"), { recursive: true });
    renameSync(git.path, join(workspace, "repository"));
    symlinkSync(root, join(workspace, "leakgate"));
    const summary = join(workspace, "summary.md");
    const run = (job: string, environment: NodeJS.ProcessEnv) => {
      const { run: line, "working-directory": place } = jobs[job]!.steps.find((step) => step.run)!;
      const env = { GITHUB_STEP_SUMMARY: summary, ...environment };
      return git.run("bash", ["-e", "-c", line!], { cwd: join(workspace, place!), env });
    };
    for (const [index, shard] of jobs["shard"]!.strategy!.matrix.shard.entries()) {
      const place = join(workspace, "shards", `leakgate-shard-${index}`);
      mkdirSync(place);
      expect(await run("shard", { SHARD: shard, RUNNER_TEMP: place })).toMatchObject({ status: 0 });
    }
    expect((await run("merge", {})).status).toBe(1);
    const whole = await git.run(process.execPath, [join(root, "dist/hook.js"), "report"], {
      cwd: join(workspace, "repository"),
    });
    expect(readFileSync(summary, "utf8")).toBe(whole.stdout);
    expect(whole.stdout).toContain("8 credentials to rotate");
  }));
