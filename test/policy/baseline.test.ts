import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectBlocked, withGate } from "../hook/gate.ts";
import { createGitHubToken } from "../hook/samples.ts";

test("a repository with leaks begins with a baseline: only what is new blocks, and the debt is seen falling", () =>
  withGate(async (gate) => {
    const [old, older, fresh] = [createGitHubToken(), createGitHubToken(), createGitHubToken()];
    const commitAll = async (message: string) => {
      await gate.git("add", ".");
      await gate.git("commit", "--quiet", "--no-verify", "--message", message);
    };
    const none = await gate.leakgate(["baseline", "write"]);
    expect([none.status, none.stdout]).toEqual([0, expect.stringContaining("no baseline is needed")]);
    expect(existsSync(join(gate.path, ".leakgate-baseline"))).toBe(false);
    gate.write("a.txt", `${old}\n`);
    gate.write("b.txt", `${older}\n`);
    await commitAll("Before leakgate");
    const written = await gate.leakgate(["baseline", "write"]);
    expect(written, written.stderr).toMatchObject({ status: 0 });
    expect(written.stdout).toContain("2 known leaks in .leakgate-baseline");
    expect(written.stdout).toContain(".leakgate-* merge=union");
    expect(readFileSync(join(gate.path, ".leakgate-baseline"), "utf8")).toMatch(/^#.*\n[a-z2-7]{12}\n[a-z2-7]{12}\n$/);
    gate.write(".gitattributes", ".leakgate-* merge=union\n");
    await commitAll("Baseline");
    expect((await gate.leakgate(["baseline", "write"])).status).toBe(2);

    gate.write("copy.txt", `${old}\n`);
    await gate.git("add", ".");
    const silent = await gate.tryCommit();
    expect(silent.status).toBe(0);
    expect(silent.stderr).toMatch(/^leakgate: clean, 1 file/);
    gate.write("c.txt", `${fresh}\n`);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "c.txt:1:1", fresh);
    await gate.git("rm", "--quiet", "--force", "c.txt", "b.txt");
    expect((await gate.tryCommit()).status).toBe(0);

    const counted = await gate.leakgate(["scan", "--history"]);
    expect([counted.status, counted.stdout]).toEqual([
      0,
      expect.stringContaining(" ms, 2 in the baseline. Exit status 0"),
    ]);
    const shown = await gate.leakgate(["baseline", "show"]);
    expect(shown.stdout).toContain("2 known leaks: 1 in files, 1 in the history only, 0 nowhere any more");
    gate.write(".leakgate-baseline", `${readFileSync(join(gate.path, ".leakgate-baseline"), "utf8")}aaaaaaaaaaaa\n`);
    expect((await gate.leakgate(["suppressions", "check"])).stdout).toContain(
      "3 known leaks: 1 in files, 1 in the history only, 1 nowhere",
    );
    const pruned = await gate.leakgate(["baseline", "prune"]);
    expect([pruned.status, pruned.stdout]).toEqual([0, expect.stringContaining("2 known leaks (before: 3)")]);
    expect((await gate.leakgate(["baseline", "prunes"])).stderr).toContain('Did you mean "prune"?');
    gate.write(".leakgate-baseline", "not one\n");
    expect((await gate.leakgate(["baseline", "show"])).stderr).toContain(
      '.leakgate-baseline:1:1: "not one" is not a fingerprint',
    );
  }));

test("what could not be read is no debt that was worked off", () =>
  withGate(async (gate) => {
    gate.write("a.txt", `${createGitHubToken()}\n`);
    await gate.commit("leak");
    await gate.leakgate(["baseline", "write"]);
    await gate.commit("baseline");
    const known = readFileSync(join(gate.path, ".leakgate-baseline"), "utf8");
    const oid = await gate.git("rev-parse", "HEAD:a.txt");
    rmSync(join(gate.path, ".git/objects", oid.slice(0, 2), oid.slice(2)));
    for (const args of [
      ["baseline", "show"],
      ["baseline", "prune"],
      ["suppressions", "check"],
      ["explain", known.trim().split("\n").at(-1)!],
    ]) {
      const run = await gate.leakgate(args);
      expect(run.stderr).toContain("not all of the history could be read");
      expect(run.status).toBe(3);
    }
    expect(readFileSync(join(gate.path, ".leakgate-baseline"), "utf8")).toBe(known);
  }));
