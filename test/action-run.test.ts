import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseOutputs, runAction } from "./action-run.ts";
import { type Repository, withRepository } from "./git/repository.ts";
import { startGitHub } from "./github/server.ts";
import { createSchedulePayload } from "./payloads/history.ts";
import { createPullRequestPayload } from "./payloads/pull-request.ts";
import { createPushPayload } from "./payloads/push.ts";

const shop = { owner: "acme", repo: "shop" };
const [base, head] = ["b".repeat(40), "a".repeat(40)];

const script = `
const { readFileSync, appendFileSync } = require("node:fs");
const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"));
appendFileSync(process.env.GITHUB_OUTPUT, "number=" + event.number + "\\nreport=" + process.env.GITHUB_EVENT_PATH + "\\nlong<<END\\none\\ntwo\\nEND\\n");
appendFileSync(process.env.GITHUB_STEP_SUMMARY, "# Done\\n");
console.log(JSON.stringify(process.env));
console.error("to stderr");
if (process.env.INPUT_WAIT) setInterval(() => {}, 1000);
else process.exitCode = 3;
`;

const withEntry = (use: (entry: string, git: Repository) => Promise<void>): Promise<void> =>
  withRepository(async (git) => {
    const entry = join(git.outside, "entry.cjs");
    writeFileSync(entry, script);
    await use(entry, git);
  });

const readEnv = (stdout: string) => JSON.parse(stdout) as Record<string, string>;

test("status, output, outputs and summary come back; the environment is a runner's and nobody else's", () =>
  withEntry(async (entry, git) => {
    process.env["INPUT_STRAY"] = "x";
    const github = await startGitHub();
    const payload = createPullRequestPayload({
      ...shop,
      number: 7,
      base: { ref: "main", sha: base },
      head: { ref: "feature", sha: head },
      mergeSha: "c".repeat(40),
    });
    const inputs = { "fail-on": "note" };
    const run = await runAction({ entry, event: "pull_request", payload, inputs, workspace: git.path, github });
    delete process.env["INPUT_STRAY"];
    await github.close();
    expect(run).toMatchObject({
      status: 3,
      stderr: "to stderr\n",
      summary: "# Done\n",
      outputs: { number: "7", long: "one\ntwo" },
    });
    expect(JSON.parse(run.files["report"]!)).toEqual(payload);
    const env = readEnv(run.stdout);
    expect(env).toMatchObject({
      "INPUT_FAIL-ON": "note",
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_WORKSPACE: git.path,
      GITHUB_REF: "refs/pull/7/merge",
      GITHUB_SHA: "c".repeat(40),
      GITHUB_BASE_REF: "main",
      GITHUB_HEAD_REF: "feature",
    });
    expect(env).not.toHaveProperty("INPUT_STRAY");
  }));

test("ref and commit follow the event", () =>
  withEntry(async (entry) => {
    const push = createPushPayload({ ...shop, ref: "refs/heads/x/y", before: base, after: head });
    const pushed = await runAction({ entry, event: "push", payload: push });
    expect(readEnv(pushed.stdout)).toMatchObject({
      GITHUB_REF: "refs/heads/x/y",
      GITHUB_REF_NAME: "x/y",
      GITHUB_SHA: head,
    });
    const scheduled = await runAction({ entry, event: "schedule", payload: createSchedulePayload(shop), sha: base });
    expect(readEnv(scheduled.stdout)).toMatchObject({
      GITHUB_REF: "refs/heads/main",
      GITHUB_SHA: base,
      GITHUB_BASE_REF: "",
    });
  }));

test("a run can be killed", () =>
  withEntry(async (entry) => {
    const signal = AbortSignal.timeout(500);
    const run = await runAction({ entry, event: "push", payload: {}, inputs: { wait: "1" }, signal });
    expect(run.status).toBeNull();
  }));

test("outputs without an end are an error", () => {
  expect(parseOutputs("a=1\nb<<E\n\nE\n")).toEqual({ a: "1", b: "" });
  expect(() => parseOutputs("a<<E\n1\n")).toThrow("no end");
});
