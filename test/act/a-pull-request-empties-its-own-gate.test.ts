/** The attack of a pull request that replaces the workflow that judges it, and what each kind of gate makes of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addRuleset, administrator, checkRule, reviewRule } from "../enforcement/organization.ts";
import { type Repository as GitRepository, withRepository } from "../git/repository.ts";
import { startGitHttp } from "../git-http/server.ts";
import { createOctokit, failing } from "../github/fixture.ts";
import { type GitHubStandIn, startGitHub } from "../github/server.ts";
import type { Json, PullRequest, Repository } from "../github/state.ts";
import { bundle } from "../hook/gate.ts";
import { createGitHubToken } from "../hook/samples.ts";
import { createPullRequestPayload } from "../payloads/pull-request.ts";
import { type ActRun, findAct, howToGetAct, runWithAct } from "./act.ts";

const shop = { owner: "acme", repo: "shop" };
const workflowFile = ".github/workflows/leakgate.yml";
const act = findAct();
const title = (text: string): string => (act ? text : `${text} (${howToGetAct})`);

/** A job of the same name that is always green. */
const emptied =
  "on: pull_request\njobs:\n  leakgate:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo green\n";

type Documented = "pull-request" | "pull-request-target";

interface Stage {
  readonly git: GitRepository;
  readonly github: GitHubStandIn;
  readonly repository: Repository;
  readonly pull: PullRequest;
  /** The check runs as on GitHub: from the file of the ref that the event takes it from, its conclusion reported. */
  check(event: "pull_request" | "pull_request_target"): Promise<ActRun>;
  /** Somebody who may write presses the button. Gives GitHub's answer where it refuses. */
  merge(): Promise<string | undefined>;
  audit(): Promise<{ status: number | null; stdout: string }>;
}

function withAttack(workflow: Documented, rules: readonly Json[], use: (stage: Stage) => Promise<void>): Promise<void> {
  return withRepository(async (git) => {
    const text = readFileSync(join(import.meta.dirname, "../../docs/workflows", `${workflow}.yml`), "utf8");
    git.write(workflowFile, text);
    git.write(".github/CODEOWNERS", "/.github/ @maria\n");
    await git.commit("Start");
    await git.git("switch", "--quiet", "--create", "feature");
    git.write("server.ts", `const token = "${createGitHubToken()}";\n`);
    git.write(workflowFile, emptied);
    await git.commit("Small things");
    await git.git("switch", "--quiet", "--detach");
    const github = await startGitHub();
    const gitDir = `${git.path}/.git`;
    const server = await startGitHttp(new Map([["acme/shop", gitDir]]), {
      tokens: [github.token],
      before: github.refresh,
    });
    const repository = github.addRepository({ owner: "acme", name: "shop", gitDir, private: true, organization: true });
    addRuleset(repository.rulesets, rules);
    const pull = await github.addPullRequest({ ...shop, base: "main", head: "feature", user: "eve" });
    const read = (ref: string) => git.git("show", `${ref}:${workflowFile}`);

    const check: Stage["check"] = async (event) => {
      const ref = event === "pull_request" ? "refs/pull/1/merge" : "refs/heads/main";
      const own = await read(ref);
      const ends = { base: { ref: "main", sha: pull.baseSha }, head: { ref: "feature", sha: pull.headSha } };
      const payload = createPullRequestPayload({
        ...shop,
        private: true,
        number: 1,
        ...ends,
        mergeSha: pull.mergeSha!,
      });
      const run = await runWithAct({
        git,
        github,
        serverUrl: server.url,
        workflow,
        edit: () => own,
        event,
        payload,
        ref,
      });
      const conclusion = run.status === 0 ? "success" : "failure";
      await createOctokit(github).rest.checks.create({ ...shop, name: "leakgate", head_sha: pull.headSha, conclusion });
      return run;
    };
    const writer = createOctokit(
      github,
      github.addToken({ kind: "user", login: "mallory", permissions: { contents: "write" } }),
    );
    const merge: Stage["merge"] = async () => {
      const call = writer.rest.pulls.merge({ ...shop, pull_number: 1 });
      return await call.then(
        () => undefined,
        async () => (await failing(call)).message,
      );
    };
    const token = github.addToken({ kind: "user", login: "ada", permissions: administrator });
    const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: token };
    const audit = () => git.run(process.execPath, [bundle, "audit", "acme/shop"], { env });
    try {
      await use({ git, github, repository, pull, check, merge, audit });
      expect(github.violations).toEqual([]);
    } finally {
      await server.close();
      await github.close();
    }
  });
}

test.skipIf(!act)(title("on pull_request with a required check alone it is merged, and audit had said so"), () =>
  withAttack("pull-request", [checkRule()], async ({ git, check, merge, audit }) => {
    expect(await merge()).toContain('Required status check "leakgate" is expected');
    const before = await audit();
    expect([before.status, before.stdout]).toEqual([1, expect.stringMatching(/^bypassable .*acme\/shop/m)]);
    expect(before.stdout).toContain("which can empty it");
    const run = await check("pull_request");
    expect(run.status, run.stdout + run.stderr).toBe(0);
    expect(await merge()).toBeUndefined();
    expect(await git.git("show", "main:server.ts")).toContain("const token");
  }),
);

test.skipIf(!act)(title("on pull_request_target the emptied workflow does not matter"), () =>
  withAttack("pull-request-target", [checkRule()], async ({ git, pull, check, merge, audit }) => {
    expect(await audit()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^gated /m) });
    const run = await check("pull_request_target");
    expect(run.status, run.stdout + run.stderr).toBe(1);
    expect(run.outputs).toMatchObject({ conclusion: "findings", blocked: "true" });
    expect(pull.comments).toMatchObject([{ path: "server.ts", originalLine: 1 }]);
    expect(await merge()).toContain('Required status check "leakgate" is expected');
    await expect(git.git("show", "main:server.ts")).rejects.toThrow();
  }),
);

test.skipIf(!act)(title("behind code owners the emptied workflow is green and waits for its owner"), () =>
  withAttack("pull-request", [checkRule(), reviewRule()], async ({ pull, check, merge, audit }) => {
    expect(await audit()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^gated /m) });
    expect((await check("pull_request")).status).toBe(0);
    const approval = { body: "", state: "APPROVED" as const, commit: pull.headSha };
    pull.reviews.push({ id: 1, user: "mallory", ...approval });
    expect(await merge()).toContain("Waiting on code owner review from maria");
    pull.reviews.push({ id: 2, user: "maria", ...approval });
    expect(await merge()).toBeUndefined();
  }),
);

test.skipIf(!act)(title("code owners without a required approval keep nothing, and audit had said so"), () =>
  withAttack("pull-request", [checkRule(), reviewRule({ required_approving_review_count: 0 })], async (stage) => {
    expect(await stage.audit()).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("no approval is required"),
    });
    expect((await stage.check("pull_request")).status).toBe(0);
    expect(await stage.merge()).toBeUndefined();
  }),
);
