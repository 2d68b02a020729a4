import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectBlocked, expectPassed, withGate } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

test("commit --all scans what it stages itself", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    gate.write("a.txt", `one\n${token}\n`);
    expectBlocked(await gate.tryCommit(["--all", "--message=try"]), "a.txt:2:1", token);
  }));

test("commit PATH scans that path, and not what else is staged", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", "one\n");
    gate.write("b.txt", "one\n");
    await gate.commit("first");
    gate.write("a.txt", "two\n");
    gate.write("b.txt", `${token}\n`);
    await gate.git("add", "b.txt");
    expectPassed(await gate.tryCommit(["--message=try", "a.txt"]), "1 file");
    expectBlocked(await gate.tryCommit(["--message=try", "b.txt"]), "b.txt:1:1", token);
  }));

test("commit --patch scans the hunks that were chosen", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    const middle = Array.from({ length: 20 }, (_, place) => `line ${place}`).join("\n");
    gate.write("a.txt", `top\n${middle}\nend\n`);
    await gate.commit("first");
    gate.write("a.txt", `top ${token}\n${middle}\nend changed\n`);
    expectPassed(await gate.tryCommit(["--patch", "--message=try"], { input: "n\ny\n" }), "1 file");
    expect(await gate.git("show", "HEAD:a.txt")).toContain("end changed");
    const { status, stderr } = await gate.tryCommit(["--patch", "--message=try"], { input: "y\n" });
    // git's own dialogue shows the hunk; what leakgate says must not.
    expectBlocked({ status, stderr, stdout: "" }, "a.txt:1:5", token);
  }));

test("commit --amend is scanned for what it adds", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    gate.write("a.txt", `one\n${token}\n`);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(["--amend", "--no-edit"]), "a.txt:2:1", token);
  }));

test("an empty commit passes", () =>
  withGate(async (gate) => expectPassed(await gate.tryCommit(["--allow-empty", "--message=empty"]), "0 files")));

test("a commit from a sub-directory is scanned whole", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", `${token}\n`);
    gate.write("deep/er/b.txt", "clean\n");
    await gate.git("add", ".");
    const cwd = join(gate.path, "deep/er");
    expect(await gate.scanStaged({ cwd })).toMatchObject({ places: ["a.txt:1:1"], scanned: { blobs: 2 } });
    expectBlocked(await gate.tryCommit(undefined, { cwd }), "a.txt:1:1", token);
  }));

test("a commit in a linked worktree is blocked", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    const cwd = join(gate.outside, "linked");
    await gate.git("worktree", "add", "--quiet", cwd);
    await gate.run("sh", ["-c", `echo ${token} > a.txt && git add a.txt`], { cwd });
    expectBlocked(await gate.tryCommit(undefined, { cwd }), "a.txt:1:1", token);
    await gate.run("sh", ["-c", "echo clean > a.txt && git add a.txt"], { cwd });
    expectPassed(await gate.tryCommit(undefined, { cwd }), "1 file");
  }));

test("GIT_DIR, GIT_WORK_TREE and GIT_INDEX_FILE are followed", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    gate.write("a.txt", `${token}\n`);
    const env = {
      GIT_DIR: join(gate.path, ".git"),
      GIT_WORK_TREE: gate.path,
      GIT_INDEX_FILE: join(gate.outside, "index"),
    };
    const cwd = gate.outside;
    await gate.run("git", ["add", "--all"], { cwd, env });
    expect((await gate.scanStaged({ cwd, env })).places).toEqual(["a.txt:1:1"]);
    expectBlocked(await gate.tryCommit(undefined, { cwd, env }), "a.txt:1:1", token);
  }));

test("a separate git directory is followed", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    const cwd = join(gate.outside, "work");
    mkdirSync(cwd);
    await gate.run("git", ["init", "--quiet", `--separate-git-dir=${gate.outside}/separate`], { cwd });
    expect((await gate.leakgate(["init"], { cwd })).stdout).toContain("separate/hooks");
    await gate.run("sh", ["-c", `echo ${token} > a.txt && git add a.txt`], { cwd });
    expectBlocked(await gate.tryCommit(undefined, { cwd }), "a.txt:1:1", token);
  }));

test("a submodule is told as skipped, and blocks where its own commits are made", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    const library = join(gate.outside, "library");
    await gate.run("git", ["init", "--quiet", "--initial-branch=main", library]);
    await gate.run("git", ["commit", "--quiet", "--allow-empty", "--message=first"], { cwd: library });
    await gate.git("submodule", "--quiet", "add", library, "library");
    const scan = await gate.scanStaged();
    expect(scan).toMatchObject({ status: 0, scanned: { blobs: 1 }, skipped: [{ path: "library", failed: false }] });
    expect((await gate.tryCommit()).status).toBe(0);
    const cwd = join(gate.path, "library");
    await gate.leakgate(["init"], { cwd });
    await gate.run("sh", ["-c", `echo ${token} > a.txt && git add a.txt`], { cwd });
    expectBlocked(await gate.tryCommit(undefined, { cwd }), "a.txt:1:1", token);
  }));

test("in a sparse checkout the whole index is what counts", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("in/a.txt", "one\n");
    gate.write("out/b.txt", "one\n");
    await gate.commit("first");
    await gate.git("sparse-checkout", "set", "--cone", "--sparse-index", "in");
    gate.write("in/a.txt", "two\n");
    gate.write("out/c.txt", `${token}\n`);
    await gate.git("add", "--sparse", ".");
    expect(await gate.scanStaged()).toMatchObject({ places: ["out/c.txt:1:1"], scanned: { blobs: 2 } });
    expectBlocked(await gate.tryCommit(), "out/c.txt:1:1", token);
  }));

test("a repository with SHA-256 object ids is scanned", () =>
  withGate(
    async (gate) => {
      const [first, second] = [createGitHubToken(), createGitHubToken()];
      gate.write("a.txt", `${first}\n`);
      await gate.git("add", ".");
      expectBlocked(await gate.tryCommit(), "a.txt:1:1", first);
      await gate.commit("old");
      gate.write("a.txt", `${first}\n${second}\n`);
      await gate.git("add", ".");
      expectBlocked(await gate.tryCommit(), "a.txt:2:1", second);
    },
    { objectFormat: "sha256" },
  ));

test("what git cannot read is no clean commit", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "text\n");
    await gate.git("add", ".");
    const oid = await gate.git("rev-parse", ":a.txt");
    await gate.run("rm", ["-f", `.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`]);
    const run = await gate.leakgate(["pre-commit"]);
    expect(run.stderr).toContain("Could not be scanned:\na.txt");
    expect(run.status).toBe(3);
  }));

test("a policy that is wrong is not committed; where one was, its repair is, and brings no secret along", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write(".leakgate.yaml", "exclude: {\n");
    await gate.git("add", "--all");
    const refused = await gate.tryCommit(["--message=wrong"]);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining(".leakgate.yaml (at the index):2:1")]);
    await gate.git("commit", "--quiet", "--no-verify", "--message=wrong");
    gate.write("a.txt", "one\n");
    await gate.git("add", "--all");
    expect((await gate.tryCommit(["--message=other"])).status).toBe(1);
    gate.write(".leakgate.yaml", "exclude: [a.txt]\n");
    gate.write("a.txt", `one\n${token}\n`);
    await gate.git("add", "--all");
    expectBlocked(await gate.tryCommit(["--message=repair"]), "a.txt:2:1", token);
    gate.write("a.txt", "one\n");
    await gate.git("add", "--all");
    expectPassed(await gate.tryCommit(["--message=repair"]), "2 files");
  }));
