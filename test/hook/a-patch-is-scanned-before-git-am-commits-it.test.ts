import { join } from "node:path";
import { expect, test } from "vitest";
import { expectBlocked, type Gate, withGate } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

/** A commit that was made past the gate, as a patch; the branch is back where it was. */
async function createPatch(gate: Gate, content: string): Promise<string> {
  gate.write("a.txt", "one\n");
  await gate.commit("first");
  gate.write("b.txt", content);
  await gate.commit("second");
  const patch = join(gate.outside, "0001.patch");
  await gate.git("format-patch", "--quiet", "--output", patch, "-1");
  await gate.git("reset", "--quiet", "--hard", "HEAD~1");
  return patch;
}

test("git am stops before it commits a patch with a secret, and goes on once it is out", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    const patch = await createPatch(gate, `token: ${token}\n`);
    const stopped = await gate.run("git", ["am", patch]);
    expectBlocked(stopped, "b.txt:1:8", token);
    expect(stopped.stderr).toContain("leakgate stopped this patch: 1 secret");
    expect(stopped.stderr).toContain("git am --continue");
    expect(stopped.stderr).not.toContain("git commit\n");
    expect(await gate.countCommits()).toBe(1);
    expect((await gate.run("git", ["am", "--continue"])).status).not.toBe(0);
    gate.write("b.txt", "none\n");
    await gate.git("add", "b.txt");
    const passed = await gate.run("git", ["am", "--continue"]);
    expect([passed.status, passed.stderr]).toEqual([0, expect.stringContaining("leakgate: clean, 1 file, 1 name")]);
    expect(await gate.countCommits()).toBe(2);
  }));

test("git am of what is clean is scanned and passes; a skip leaves its reason in the message", () =>
  withGate(async (gate) => {
    const clean = await gate.run("git", ["am", await createPatch(gate, "two\n")]);
    expect([clean.status, clean.stderr]).toEqual([0, expect.stringContaining("leakgate: clean, 1 file, 1 name")]);
    const patch = await createPatch(gate, `token: ${createGitHubToken()}\n`);
    const env = { LEAKGATE_SKIP: "a made-up one" };
    const skipped = await gate.run("git", ["am", patch], { env });
    expect([skipped.status, skipped.stderr]).toEqual([0, expect.stringContaining("LEAKGATE_SKIP lets it pass")]);
    expect(await gate.git("log", "-1", "--format=%B")).toContain("Leakgate-Skip: a made-up one");
    // The mark of a commit that pre-commit has seen is none of git am's: what follows is told.
    gate.write("c.txt", `token: ${createGitHubToken()}\n`);
    const past = await gate.run("sh", ["-c", "git add c.txt && git commit --quiet --no-verify --message=past"]);
    expect(past.stderr).toContain("c.txt:1:8 (commit ");
  }));

test("git rebase --apply, also in a linked worktree, commits anew what was a commit, and is told of", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    await gate.git("switch", "--quiet", "--create", "side");
    gate.write("b.txt", `token: ${createGitHubToken()}\n`);
    await gate.commit("leak");
    await gate.git("switch", "--quiet", "main");
    gate.write("a.txt", "one\ntwo\n");
    await gate.commit("second");
    const linked = join(gate.outside, "linked");
    await gate.git("worktree", "add", "--quiet", linked, "side");
    const rebased = await gate.run("git", ["rebase", "--apply", "main"], { cwd: linked });
    expect([rebased.status, rebased.stderr]).toEqual([0, expect.stringContaining("b.txt:1:8 (commit ")]);
    const patch = join(gate.outside, "0001.patch");
    await gate.git("format-patch", "--quiet", "--output", patch, "-1", "side");
    await gate.run("git", ["reset", "--quiet", "--hard", "main"], { cwd: linked });
    const stopped = await gate.run("git", ["am", patch], { cwd: linked });
    expect([stopped.status === 0, stopped.stderr]).toEqual([false, expect.stringContaining("b.txt:1:8")]);
  }));
