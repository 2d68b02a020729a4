import { expect, test } from "vitest";
import { type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const zeros = "0".repeat(40);
const repository = { full_name: "acme/shop", default_branch: "main", private: true };

const push = async ({ git, run }: Scenario, ref: string, before: string, inputs = {}) => {
  const after = await git.git("rev-parse", ref);
  return run({ event: "push", payload: { repository, ref, before, after, deleted: false }, inputs });
};

const leak = async (git: Scenario["git"]) => {
  git.write("a.txt", "clean\n");
  await git.commit("Clean");
  git.write("a.txt", `${createGitHubToken()}\n`);
  await git.commit("Leak");
  git.write("b.txt", "clean\n");
  await git.commit("More");
};

const count = ({ outputs }: { outputs: Readonly<Record<string, string>> }) => [
  outputs["conclusion"],
  outputs["scanned-commits"],
];

test("a new branch is compared with the default branch", () =>
  withScenario({ feature: leak }, async (scenario) => {
    const done = await push(scenario, "refs/heads/feature", zeros);
    expect([done.status, ...count(done)]).toEqual([1, "findings", "3"]);
  }));

test("a branch that moved is compared with where it was", () =>
  withScenario({ feature: leak }, async (scenario) => {
    const before = await scenario.git.git("rev-parse", "feature~1");
    const done = await push(scenario, "refs/heads/feature", before);
    expect([done.status, ...count(done)]).toEqual([0, "clean", "1"]);
  }));

test("after a force push whose old end is gone, the default branch serves, and the log says so", () =>
  withScenario({ feature: leak }, async (scenario) => {
    const done = await push(scenario, "refs/heads/feature", "e".repeat(40));
    expect([done.status, ...count(done)]).toEqual([1, "findings", "3"]);
    expect(done.stdout).toContain("commit eeeeeeeeeeee could not be had");
  }));

test("the first push of the default branch scans everything it reaches", () =>
  withScenario({ start: leak, feature: (git) => void git.write("c", "c") }, async (scenario) => {
    const done = await push(scenario, "refs/heads/main", zeros);
    expect([done.status, ...count(done)]).toEqual([1, "findings", "4"]);
  }));

test("a new branch without a commit of its own is clean because git proves it, and says so", () =>
  withScenario({ feature: () => {} }, async (scenario) => {
    await scenario.git.git("branch", "other", "main");
    const done = await push(scenario, "refs/heads/other", zeros);
    expect([done.status, ...count(done)]).toEqual([0, "clean", "0"]);
    expect(done.stdout).toContain("branch main already holds");
  }));

test("a deleted branch brings nothing", () =>
  withScenario({ feature: leak }, async ({ run }) => {
    const payload = { repository, ref: "refs/heads/x", before: "e".repeat(40), after: zeros, deleted: true };
    const done = await run({ event: "push", payload });
    expect([done.status, ...count(done)]).toEqual([0, "clean", "0"]);
    expect(done.summary).toContain("this branch was deleted, no commit arrives");
  }));

test("a tag is compared with the default branch", () =>
  withScenario({ feature: leak }, async (scenario) => {
    await scenario.git.git("tag", "--annotate", "--message", "one", "v1", "feature");
    const done = await push(scenario, "refs/tags/v1", zeros);
    expect([done.status, ...count(done)]).toEqual([1, "findings", "3"]);
  }));

test("a push writes no comment and needs no token", () =>
  withScenario({ feature: leak }, async (scenario) => {
    const done = await push(scenario, "refs/heads/feature", zeros, { token: "" });
    expect(done.status).toBe(1);
    expect(scenario.github.requests).toEqual([]);
  }));

test.each(["main", "feature"])("the messages of a tag of %s, and of the tag that it names, are scanned", (branch) =>
  withScenario({ feature: (git) => void git.write("c", "c") }, async (scenario) => {
    const { git } = scenario;
    const tokens = [createGitHubToken(), createGitHubToken()];
    await git.git("tag", "--annotate", `--message=One ${tokens[0]}`, "one", branch);
    await git.git("tag", "--annotate", `--message=Two ${tokens[1]}`, "two", "one");
    const done = await push(scenario, "refs/tags/two", zeros);
    expect([done.status, done.outputs["conclusion"], done.outputs["findings"]]).toEqual([1, "findings", "2"]);
    expect(done.summary).toContain(`message of commit \`${(await git.git("rev-parse", "two")).slice(0, 12)}\``);
    for (const token of tokens) expect(done.everything).not.toContain(token);
  }),
);

test.each(["heads", "tags"])("a new name under refs/%s is scanned, and shown nowhere", (folder) =>
  withScenario({ feature: (git) => void git.write("c", "c") }, async (scenario) => {
    const token = createGitHubToken();
    const ref = `refs/${folder}/add-${token}`;
    await scenario.git.git("update-ref", ref, "main");
    const done = await push(scenario, ref, zeros);
    expect([done.status, done.outputs["conclusion"], done.outputs["findings"]]).toEqual([1, "findings", "1"]);
    expect(done.summary).toContain(`pushed ${folder === "heads" ? "branch" : "tag"} name`);
    expect(done.everything).not.toContain(token);
  }),
);
