import { expect, test } from "vitest";
import { listBoxes } from "../../src/incidents/issue-body.ts";
import { type Issuers, startIssuers } from "../validity/issuers.ts";
import { type RunOptions, type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken, listForms } from "./secrets.ts";

const shop = { full_name: "acme/shop", default_branch: "main", private: true, visibility: "private" };

interface Asked extends Scenario {
  readonly issuers: Issuers;
  readonly secret: string;
  look(options?: RunOptions): ReturnType<Scenario["run"]>;
}

function withIssuers(use: (asked: Asked) => Promise<void>): Promise<void> {
  const secret = createGitHubToken();
  const scenario = {
    start: (git: Scenario["git"]) => git.write("src/now.txt", `${secret}\n`),
    feature: async (git: Scenario["git"]) => {
      git.write("src/new.txt", `${createGitHubToken()}\n`);
      await git.commit("Add a feature");
    },
    permissions: { contents: "read", issues: "write", "pull-requests": "write" } as const,
  };
  return withScenario(scenario, async (scenario) => {
    const issuers = await startIssuers();
    const look = async (options: RunOptions = {}) => {
      const inputs = { validate: "true", ...options.inputs };
      const defaults = { event: "schedule", payload: { repository: shop } };
      const done = await scenario.run({
        ...defaults,
        ...options,
        inputs,
        env: { ...issuers.environment, ...options.env },
      });
      const written = [done.everything, JSON.stringify(scenario.github.requests)].join("\n");
      for (const form of listForms(secret)) expect(written).not.toContain(form);
      return done;
    };
    try {
      await use({ ...scenario, issuers, secret, look });
    } finally {
      await issuers.close();
    }
  });
}

test("alive leads the issue; dead ticks its boxes with evidence and time, blocks no more, and a second run changes nothing", () =>
  withIssuers(async ({ issuers, secret, look, repository, github }) => {
    const issue = () => [...repository.issues.values()].find(({ labels }) => labels.length > 0)!;
    const writes = () => github.requests.filter(({ method }) => method !== "GET").length;
    issuers.live.add(secret);
    expect((await look()).status).toBe(1);
    expect(issue().body!.split("\n").slice(2, 4)).toEqual([
      "> [!CAUTION]",
      "> **It is alive:** api.github.com answered 200 when leakgate asked with it. Whoever has it can use it now. Begin with part 1.",
    ]);
    const before = writes();
    await look();
    expect(writes()).toBe(before);

    issuers.live.clear();
    const revoked = await look();
    expect([revoked.status, revoked.outputs["conclusion"]]).toEqual([0, "clean"]);
    expect([...listBoxes(issue().body!).ticked]).toEqual(["retire/leaked", "prove/dead"]);
    expect(issue().body).toMatch(
      /\*Seen 20\d\d-\S+Z: the issuer refuses the leaked value \(api\.github\.com answered 401\)\.\*/,
    );
    expect(issue().body).not.toContain("CAUTION");
    expect(issue().state).toBe("open");
    const after = writes();
    await look();
    expect(writes()).toBe(after);
  }));

test("an issuer that does not answer is a notice, and the verdict stands", () =>
  withIssuers(async ({ issuers, look }) => {
    issuers.instead("api.github.com", { status: 503 });
    const { status, stdout } = await look();
    expect(status).toBe(1);
    expect(stdout).toContain("Note: validate: api.github.com answered 503, so 2 questions to it stayed open");
  }));

test("no run of a fork asks anybody, and one of the repository's own pull request does", () =>
  withIssuers(async ({ issuers, look, payload }) => {
    const own = await look({ event: "pull_request", payload: await payload() });
    expect(issuers.requests.map(({ host }) => host)).toEqual(["api.github.com"]);
    expect(own.status).toBe(0);
    issuers.requests.length = 0;
    const fork = await payload();
    (fork["pull_request"] as unknown as { head: { repo: object } }).head.repo = { full_name: "stranger/shop" };
    for (const event of ["pull_request", "pull_request_target"]) {
      const { stdout, status } = await look({ event, payload: fork });
      expect(status).toBe(1);
      expect(stdout).toContain("Note: validate: no issuer was asked");
    }
    expect(issuers.requests).toEqual([]);
  }));
