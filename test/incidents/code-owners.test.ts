import { expect, test } from "vitest";
import { readCodeOwners } from "../../src/git/code-owners.ts";
import { parseCodeOwners, parseOwnedPaths, parseOwningTeams } from "../../src/incidents/code-owners.ts";
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
lib/c#          @hash #and nobody else
#lib            @commented
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
  ["x/docs/start.md", ["ada"]],
  ["x/scripts/run.sh", ["ada"]],
  ["lib/c#/main.ts", ["hash"]],
  ["lib/c/main.ts", ["ada"]],
  ["scripts/run.sh", ["fred"]],
  ["apps/github/main.ts", []],
])("%s is looked after by %j", (path, logins) => {
  expect(owners(path)).toEqual(logins);
});

test("teams and addresses own paths, too, and what names nobody owns none", () => {
  const text =
    "docs/  @acme/docs-team  @Ada ops@localhost\r\n/lonely/ @\n*.md @acme/a/b @acme/\n /app/[x]/ @acme/app #x\n";
  const [teams, owned, people] = [parseOwningTeams(text), parseOwnedPaths(text), parseCodeOwners(text)];
  expect(teams("a/docs/x/y.txt")).toEqual([{ organization: "acme", slug: "docs-team" }]);
  expect(teams("app/x/main.ts")).toEqual([{ organization: "acme", slug: "app" }]);
  expect([teams("b.md"), teams("lonely/a"), teams("src/main.ts")]).toEqual([[], [], []]);
  expect([people("docs/x"), people("src/main.ts")]).toEqual([["Ada"], []]);
  expect(["docs/.hidden", "docs", "src/main.ts", "b.md"].map(owned)).toEqual([true, false, false, true]);
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
