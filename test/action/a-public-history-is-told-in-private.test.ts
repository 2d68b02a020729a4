import { expect, test } from "vitest";
import { type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const repository = { full_name: "acme/shop", default_branch: "main", private: false, visibility: "public" };
const asPrivate = { ...repository, private: true, visibility: "private" };

function withLeak(use: (scenario: Scenario) => Promise<void>): Promise<void> {
  const start = async (git: Scenario["git"]) => {
    git.write(".github/CODEOWNERS", "* @nobody\nsrc/ @maria\n");
    git.write("src/now.txt", `${createGitHubToken()}\n`);
    await git.commit("Leak");
  };
  const permissions = { contents: "read", issues: "write" } as const;
  return withScenario({ start, feature: () => {}, permissions }, use);
}

const labelled = (shop: { issues: Map<number, { labels: readonly unknown[] }> }) =>
  [...shop.issues.values()].filter(({ labels }) => labels.length > 0);

test("the issue goes to a private repository, and the public log names nothing", () =>
  withLeak(async ({ run, github, git, repository: shop }) => {
    shop.private = false;
    const vault = github.addRepository({ owner: "acme", name: "vault", gitDir: `${git.path}/.git`, private: true });
    const token = github.addToken({
      login: "leakgate[bot]",
      permissions: { metadata: "read", issues: "write" },
      repositories: ["acme/vault"],
    });
    const inputs = { "issue-repository": "acme/vault", "issue-token": token };
    const { status, stdout, summary } = await run({ event: "schedule", payload: { repository }, inputs });
    expect(status).toBe(1);
    expect(labelled(shop)).toEqual([]);
    expect(labelled(vault)).toHaveLength(1);
    expect(stdout + summary).not.toMatch(/now\.txt|github-personal/);
  }));

test("drafts of advisories are written once, where the token may", () =>
  withLeak(async ({ run, github, repository: shop }) => {
    shop.private = false;
    const refused = await run({ event: "schedule", payload: { repository }, inputs: { advisories: "true" } });
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain("refused the draft security advisory");
    const permissions = { metadata: "read", repository_advisories: "write" } as const;
    const token = github.addToken({ login: "leakgate[bot]", permissions });
    const inputs = { advisories: "true", "issue-token": token };
    for (let round = 0; round < 2; round++) {
      const { status, stdout, summary } = await run({ event: "schedule", payload: { repository }, inputs });
      expect(status).toBe(1);
      expect(stdout + summary).not.toMatch(/now\.txt|github-personal/);
      expect(shop.advisories).toHaveLength(1);
    }
    expect(labelled(shop)).toEqual([]);
  }));

test("in a private repository the code owner gets it", () =>
  withLeak(async ({ run, repository: shop }) => {
    shop.collaborators.set("maria", "write");
    await run({ event: "schedule", payload: { repository: asPrivate } });
    const [issue] = labelled(shop) as unknown as { assignees: readonly string[] }[];
    expect(issue!.assignees).toEqual(["maria"]);
  }));
