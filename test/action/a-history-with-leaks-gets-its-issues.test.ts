import { expect, test } from "vitest";
import { type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken, listForms } from "./secrets.ts";

const repository = { full_name: "acme/shop", default_branch: "main", private: true, visibility: "private" };
const asPublic = { ...repository, private: false, visibility: "public" };

function withHistory(use: (scenario: Scenario, secrets: string[]) => Promise<void>, options = {}): Promise<void> {
  const secrets = [createGitHubToken(), createGitHubToken()];
  const start = async (git: Scenario["git"]) => {
    git.write("old.txt", `${secrets[0]}\n`);
    await git.commit("Leak");
    await git.git("rm", "--quiet", "old.txt");
    await git.commit("Remove");
    git.write("now.txt", `first\n${secrets[1]}\n`);
    await git.commit("Leak again");
  };
  return withScenario(
    { start, feature: () => {}, permissions: { contents: "read", issues: "write" }, ...options },
    (scenario) => use(scenario, secrets),
  );
}

test.each(["schedule", "workflow_dispatch"])(
  "%s opens one issue a credential, and the next run writes nothing",
  (event) =>
    withHistory(async ({ run, repository: shop, github }, secrets) => {
      const { status, outputs, summary, stdout, everything } = await run({ event, payload: { repository } });
      expect([status, outputs["conclusion"], outputs["findings"]]).toEqual([1, "findings", "2"]);
      const issues = [...shop.issues.values()].filter(({ labels }) => labels.length > 0);
      expect(issues).toHaveLength(2);
      expect(summary).toContain("`now.txt:2`");
      expect(summary).toContain("`old.txt:1`, removed, still in");
      expect(summary).toMatch(/- #\d+ created/);
      expect(stdout).toMatch(/^::error .*file=now.txt,line=2/m);
      const written = [everything, ...github.requests.map(({ body }) => JSON.stringify(body) ?? "")].join("\n");
      for (const secret of secrets) for (const form of listForms(secret)) expect(written).not.toContain(form);

      const before = github.requests.length;
      await run({ event, payload: { repository } });
      expect(github.requests.slice(before).every(({ method }) => method === "GET")).toBe(true);
    }),
);

test("a credential whose issue is closed no longer fails the job", () =>
  withHistory(async ({ run, repository: shop }) => {
    await run({ event: "schedule", payload: { repository } });
    for (const issue of shop.issues.values()) if (issue.labels.length > 0) issue.state = "closed";
    const { status, outputs } = await run({ event: "schedule", payload: { repository } });
    expect([status, outputs["conclusion"], outputs["findings"]]).toEqual([0, "clean", "0"]);
  }));

test.each([
  ["public", { repository: asPublic }],
  ["schedule", { repository: asPublic }],
])("in a public repository (%s) nothing public says what leaked and where", (event, payload) =>
  withHistory(async (scenario) => {
    scenario.repository.private = false;
    const { status, stdout, summary, outputs } = await scenario.run({ event, payload });
    expect([status, outputs["findings"]]).toEqual([1, "2"]);
    expect(stdout).toContain("History holds 2 credentials");
    expect([outputs["sarif-file"], outputs["report-file"]]).toEqual(["", ""]);
    expect(stdout + summary).not.toMatch(/now\.txt|old\.txt|github-personal|GitHub personal/);
    expect([...scenario.repository.issues.values()].filter(({ labels }) => labels.length > 0)).toEqual([]);
  }),
);

test("a visibility that the payload does not say is asked for, and no answer means public", () =>
  withHistory(async ({ run, github, repository: shop }) => {
    const payload = { repository: { full_name: "acme/shop", default_branch: "main" } };
    github.fail("repos/get", { status: 500, body: { message: "Server Error" } }, 9);
    const hidden = await run({ event: "schedule", payload });
    expect(hidden.stdout).not.toContain("now.txt");
    expect(shop.issues.size).toBe(1);
  }));

test("allow-public-issue opens them all the same", () =>
  withHistory(async ({ run, repository: shop }) => {
    shop.private = false;
    await run({ event: "schedule", payload: { repository: asPublic }, inputs: { "allow-public-issue": "true" } });
    expect([...shop.issues.values()].filter(({ labels }) => labels.length > 0)).toHaveLength(2);
  }));

test.each(["issues/list-for-repo", "issues/create"])(
  "when %s fails, the verdict stands and a notice says so",
  (operation) =>
    withHistory(async ({ run, github }) => {
      github.fail(operation, { status: 403, body: { message: "Resource not accessible by integration" } }, 9);
      const { status, stdout, outputs } = await run({ event: "schedule", payload: { repository } });
      expect([status, outputs["conclusion"]]).toEqual([1, "findings"]);
      expect(stdout).toContain("issues: write");
    }),
);
