import { expect, test } from "vitest";
import { readCodeOwners } from "../../src/git/code-owners.ts";
import { parseCodeOwners } from "../../src/incidents/code-owners.ts";
import { planIssue } from "../../src/incidents/plan-issue.ts";
import { withRepository } from "../git/repository.ts";
import { makeIncident } from "./samples.ts";

const owners = parseCodeOwners(`# everything
*               @ada @acme/platform
*.cs            @bob          # C#
/build/logs/    @carl
docs/*          dora@example.com @dora
apps/           @emil
/scripts        @fred
/apps/github
`);

test.each([
  ["readme.md", ["ada"]],
  ["src/deep/Program.cs", ["bob"]],
  ["build/logs/a/b.log", ["carl"]],
  ["x/build/logs/a.log", ["ada"]],
  ["docs/start.md", ["dora"]],
  ["docs/app/trouble.md", ["ada"]],
  ["x/apps/main.ts", ["emil"]],
  ["scripts/run.sh", ["fred"]],
  ["apps/github/main.ts", []],
])("%s is looked after by %j", (path, logins) => {
  expect(owners(path)).toEqual(logins);
});

test("the issue goes to who owns its newest place", () => {
  const plan = planIssue(makeIncident({ path: "docs/start.md" }), undefined, { today: new Date(), owners });
  expect(plan).toMatchObject({ action: "create", assignees: ["dora"] });
});

test("GitHub's three places, in its order", () =>
  withRepository(async (repo) => {
    repo.write("docs/CODEOWNERS", "* @docs\n");
    await repo.commit("docs");
    expect(await readCodeOwners("HEAD", repo.path)).toBe("* @docs\n");
    repo.write(".github/CODEOWNERS", "* @github\n");
    await repo.commit("github");
    expect(await readCodeOwners("HEAD", repo.path)).toBe("* @github\n");
    expect(await readCodeOwners("HEAD~1", repo.path)).toBe("* @docs\n");
  }));
