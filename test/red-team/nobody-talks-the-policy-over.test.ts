/** The branch is the attacker's; who approves, and what the files of the policy are, is theirs to choose as well. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFingerprint } from "../../src/fingerprint.ts";
import { rules } from "../../src/rules/index.ts";
import { Secret } from "../../src/secret.ts";
import { type Scenario, withScenario } from "../action/scenario.ts";
import { createGitHubToken } from "../action/secrets.ts";

type Git = Scenario["git"];
const rule = rules.find(({ id }) => id === "github-personal-access-token-classic")!;
const fingerprintOf = (token: string): string => createFingerprint(rule, new Secret(token), undefined, "");
const owners = (git: Git) => git.write(".github/CODEOWNERS", "* @ada\n");

function review({ pull }: Scenario, user: string, state: "APPROVED" | "CHANGES_REQUESTED", commit: string): void {
  const id = 9000 + pull.reviews.length;
  pull.reviews.push({ id, user, body: "", state, commit, submittedAt: "2026-01-01T00:00:00Z" });
}

test("an approval counts by an owner of the base, as that owner's last word, for the head that is scanned", () => {
  const token = createGitHubToken();
  return withScenario(
    {
      start: owners,
      async feature(git) {
        git.write(".github/CODEOWNERS", "* @mallory\n");
        git.write("CODEOWNERS", "/.leakgate* @mallory\n");
        git.write("a.txt", `${token}\n`);
        git.write(".leakgate-suppressions", `${fingerprintOf(token)}  reason=trust me\n`);
        git.write(".leakgate-baseline", `${fingerprintOf(token)}\n`);
        git.write(".leakgate.yaml", 'exclude: ["**"]\n');
        await git.commit("Mine");
      },
    },
    async (scenario) => {
      const { git, run } = scenario;
      const earlier = await git.git("rev-parse", "feature");
      review(scenario, "mallory", "APPROVED", earlier);
      expect((await run()).status, "an owner in the pull request's own CODEOWNERS").toBe(1);
      review(scenario, "ada", "APPROVED", earlier);
      git.write("b.txt", "more\n");
      const head = await git.commit("More");
      expect((await run()).status, "an earlier head").toBe(1);
      review(scenario, "ada", "APPROVED", head);
      review(scenario, "ada", "CHANGES_REQUESTED", head);
      expect((await run()).status, "taken back").toBe(1);
    },
  );
});

test("a policy that is a link or a folder is never read as one that is not there", () => {
  const token = createGitHubToken();
  return withScenario(
    {
      async feature(git) {
        git.write("a.txt", `${token}\n`);
        git.write("policy.txt", `${fingerprintOf(token)}  reason=trust me\n`);
        symlinkSync("policy.txt", join(git.path, ".leakgate-suppressions"));
        git.write(".leakgate.yaml/x", "exclude: ['**']\n");
        await git.commit("A link and a folder");
      },
    },
    async ({ git, run }) => {
      const first = await run();
      expect([first.status, first.outputs["findings"]], first.stdout).toEqual([1, "1"]);
      await git.git("switch", "--quiet", "main");
      mkdirSync(join(git.path, ".leakgate.yaml"));
      writeFileSync(join(git.path, ".leakgate.yaml", "x"), "x\n");
      await git.commit("A folder");
      const folder = await run();
      expect([folder.status, folder.stdout]).toEqual([2, expect.stringMatching(/\.leakgate\.yaml.*folder/)]);
      rmSync(join(git.path, ".leakgate.yaml"), { recursive: true });
      symlinkSync("README.md", join(git.path, ".leakgate.yaml"));
      await git.commit("A link");
      const link = await run();
      expect([link.status, link.stdout]).toEqual([
        2,
        expect.stringMatching(/\.leakgate\.yaml.*must be a mapping.*symbolic link/),
      ]);
    },
  );
});

test("a hundred thousand suppressions on a branch are one line of the summary, and hold nothing up", () => {
  const token = createGitHubToken();
  return withScenario(
    {
      async feature(git) {
        const entry = (number: number) =>
          `${number.toString(2).replaceAll("0", "a").replaceAll("1", "b").padStart(12, "a")}`;
        const lines = Array.from({ length: 100_000 }, (_, number) => `${entry(number).slice(-12)}  reason=r${number}`);
        git.write(".leakgate-suppressions", `${lines.join("\n")}\n`);
        git.write("a.txt", `${token}\n`);
        await git.commit("Many");
      },
    },
    async ({ run }) => {
      const { status, outputs, summary, stdout } = await run();
      expect([status, outputs["findings"]], stdout).toEqual([1, "1"]);
      expect(summary.length).toBeLessThan(20_000);
      expect(stdout.length).toBeLessThan(20_000);
    },
  );
});
