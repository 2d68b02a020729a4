import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pickReason } from "../../hook/doctor.ts";
import { type Gate, withGate } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

const listObjects = (gate: Gate) => gate.git("count-objects", "-v");

test("where the gate holds, doctor proves it and changes nothing", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    gate.write("b.txt", "staged\n");
    await gate.git("add", ".");
    const before = [await listObjects(gate), await gate.git("status", "--porcelain")];
    const run = await gate.leakgate(["doctor"]);
    expect(run.stdout).toContain("ok      a made-up secret in a temporary index was blocked");
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect([await listObjects(gate), await gate.git("status", "--porcelain")]).toEqual(before);
  }));

test.each<[string, (gate: Gate) => unknown, string]>([
  ["no hook is there", (gate) => gate.leakgate(["uninstall"]), "git finds no pre-commit hook"],
  [
    "the hook passes everything",
    (gate) => gate.write(".git/hooks/pre-commit", "#!/bin/sh\nexit 0\n"),
    "let a made-up secret pass",
  ],
  [
    "another hook fails first",
    (gate) => gate.write(".git/hooks/pre-commit", "#!/bin/sh\necho broken\nexit 1\n"),
    "stopped before leakgate could look: broken",
  ],
  [
    "the configuration at HEAD is wrong",
    async (gate) => {
      gate.write(".leakgate.yaml", "rulez: 1\n");
      await gate.git("add", ".");
      await gate.git("commit", "--quiet", "--no-verify", "--message=wrong");
    },
    "leakgate stops every commit: .leakgate.yaml (at HEAD):1:1",
  ],
  [
    "the program is gone",
    (gate) => {
      const file = join(gate.path, ".git/hooks/pre-commit");
      writeFileSync(file, readFileSync(file, "utf8").replace(/^leakgate=.*$/m, "leakgate='/nowhere/hook.js'"));
    },
    "pre-commit calls /nowhere/hook.js, which is gone",
  ],
  [
    "a hook is from before leakgate had it, or somebody else's",
    (gate) => {
      rmSync(join(gate.path, ".git/hooks/pre-applypatch"));
      gate.write(".git/hooks/pre-push", "#!/bin/sh\nexit 0\n");
    },
    "not leakgate's, though pre-commit is: pre-applypatch, pre-push",
  ],
  [
    "the script is of another version",
    (gate) => {
      const file = join(gate.path, ".git/hooks/pre-commit");
      writeFileSync(file, readFileSync(file, "utf8").replace(/hook, version \d+/, "hook, version 99"));
    },
    "written by another version",
  ],
  [
    "a manager is configured that git does not run",
    (gate) => gate.write("lefthook.yml", "pre-commit: {}\n"),
    "git does not run lefthook\n        lefthook install, then node ",
  ],
  [
    "hooks are not there in linked worktrees",
    async (gate) => {
      await gate.git("config", "core.hooksPath", "hooks");
      await gate.leakgate(["init"]);
    },
    "in a linked worktree git finds no hook",
  ],
])("where %s, doctor says so with a repair", (_, harm, words) =>
  withGate(async (gate) => {
    await harm(gate);
    const run = await gate.leakgate(["doctor"]);
    expect(run.stdout).toContain(words);
    expect(run.stdout).toMatch(/^REPAIR /m);
    expect(run.status).toBe(1);
  }),
);

test("where a relative hooks folder lacks in a linked worktree, doctor's repair closes it there", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    await gate.git("config", "core.hooksPath", "hooks");
    const cwd = join(gate.outside, "linked");
    await gate.git("worktree", "add", "--quiet", cwd);
    const { stdout } = await gate.leakgate(["doctor"], { cwd });
    const repairs = new Set(stdout.match(/(?<=^REPAIR .*\n {8}).*/gm));
    expect(repairs.size).toBe(1);
    for (const repair of repairs) await gate.run("sh", ["-ec", repair], { cwd });
    expect((await gate.leakgate(["doctor"], { cwd })).stdout).toContain("ok      a made-up secret");
  }));

test("a hooks folder that is committed is no fault, wherever in the working tree doctor is asked", () =>
  withGate(async (gate) => {
    await gate.git("config", "core.hooksPath", "hooks");
    await gate.leakgate(["init"]);
    gate.write("below/a.txt", "one\n");
    await gate.commit("first");
    for (const cwd of [gate.path, join(gate.path, "below")]) {
      const run = await gate.leakgate(["doctor"], { cwd });
      expect(run.stdout).toContain("ok      core.hooksPath is hooks, which is committed");
      expect(run.status).toBe(0);
    }
  }));

test("husky's folder is no fault where each working tree has it, and one where a linked worktree lacks it", () =>
  withGate(async (gate) => {
    gate.write(".husky/pre-commit", "true\n");
    gate.write(".husky/_/h", "");
    gate.write(".husky/_/.gitignore", "*\n");
    gate.write(".husky/_/pre-commit", '#!/bin/sh\nsh -e .husky/pre-commit "$@"\n');
    await gate.run("chmod", ["+x", ".husky/_/pre-commit"]);
    await gate.git("config", "core.hooksPath", ".husky/_");
    await gate.leakgate(["init"]);
    await gate.git("add", ".");
    await gate.git("commit", "--quiet", "--message=husky");
    const alone = await gate.leakgate(["doctor"]);
    expect([alone.status, alone.stdout]).toEqual([
      0,
      expect.stringContaining("a new linked worktree needs `npx husky`"),
    ]);
    await gate.git("worktree", "add", "--quiet", join(gate.outside, "linked"));
    const lacking = await gate.leakgate(["doctor"]);
    expect([lacking.status, lacking.stdout]).toEqual([
      1,
      expect.stringMatching(/linked: every commit there passes\n +npx husky/),
    ]);
  }));

test("of what a hook said the line is told that says why it stopped; before the first commit, that it needs one", () =>
  withGate(async (gate) => {
    const frame = "\u001b[38;2;5;5;5m╭────╮\u001b[m";
    const banner = "\u001b[38;2;5;5;5m│\u001b[m lefthook v2 │";
    expect(
      pickReason(`${frame}\n${banner}\n│  > git stash create   \n│    You do not have the initial commit yet\n│ \n`),
    ).toBe("You do not have the initial commit yet");
    expect(pickReason(`${banner}\nbroken\n`)).toBe("lefthook v2");
    expect(pickReason("\n")).toBe("it said nothing");
    gate.write(".git/hooks/pre-commit", "#!/bin/sh\necho broken\nexit 1\n");
    expect((await gate.leakgate(["doctor"])).stdout).toMatch(/look: broken\n +Make the first commit, then: /);
    gate.write("a.txt", "one\n");
    await gate.git("add", ".");
    await gate.git("commit", "--quiet", "--no-verify", "--message=first");
    expect((await gate.leakgate(["doctor"])).stdout).toMatch(/look: broken\n +Repair that hook, then: /);
  }));

test("where findings pass in this shell, doctor says how to end that in both kinds of shell", () =>
  withGate(async (gate) => {
    const { status, stdout } = await gate.leakgate(["doctor"], { env: { LEAKGATE_SKIP: "the reason" } });
    expect([status, stdout]).toEqual([1, expect.stringContaining("unset LEAKGATE_SKIP")]);
    expect(stdout).toContain("PowerShell: Remove-Item Env:LEAKGATE_SKIP");
  }));

test("explain says what a rule means, and where a fingerprint is", () =>
  withGate(async (gate) => {
    const rule = await gate.leakgate(["explain", "azure-storage-account-key"]);
    expect(rule.stdout).toMatch(/opens .*\n[\s\S]*instead .*\n/);
    expect((await gate.leakgate(["explain", "rapid7-api-key"])).stdout).toContain("(warning, error by its name)");
    expect((await gate.leakgate(["explain", "azure-storage-acount-key"])).stderr).toContain(
      'Did you mean "azure-storage-account-key"?',
    );
    const token = createGitHubToken();
    gate.write("a.txt", `${token}\n`);
    await gate.git("add", ".");
    const fingerprint = JSON.parse((await gate.leakgate(["scan", "--staged", "--format", "json"])).stdout).findings[0]
      .fingerprint;
    for (const commit of [false, true]) {
      if (commit) await gate.commit("leak");
      const run = await gate.leakgate(["explain", fingerprint]);
      expect(run.stdout).toContain("a.txt:1:1");
      expect(run.stdout).not.toContain(token);
    }
    gate.write(".leakgate-suppressions", `${fingerprint}  expires=2001-01-01  reason=a sample\n`);
    await gate.commit("allowed once");
    expect((await gate.leakgate(["explain", fingerprint])).stdout).toContain(
      "blocks (allowed until 2001-01-01: a sample)",
    );
    expect((await gate.leakgate(["explain", "aaaaaaaaaaaa"])).status).toBe(2);
  }));

test("suppressions check tells what expired, is doubled or fits nothing", () =>
  withGate(async (gate) => {
    gate.write("a.txt", `${createGitHubToken()}\n`);
    await gate.git("add", ".");
    const { findings } = JSON.parse((await gate.leakgate(["scan", "--staged", "--format", "json"])).stdout);
    const used = findings[0].fingerprint;
    await gate.commit("leak");
    gate.write(".leakgate-suppressions", `${used}  reason=known\n`);
    expect(await gate.leakgate(["suppressions", "check"])).toMatchObject({
      status: 0,
      stdout: "1 entry, 0 to look at\n",
    });
    gate.write(".leakgate-suppressions", `${used}  reason=known\naaaaaaaaaaaa  reason=gone\n`);
    const unused = await gate.leakgate(["suppressions", "check"]);
    expect(unused.stdout).toContain("aaaaaaaaaaaa  fits nothing in the history  (gone)");
    expect(unused.status).toBe(0);
    gate.write(".leakgate-suppressions", `${used}  expires=2001-01-01  reason=old\n${used}  reason=known\n`);
    const wrong = await gate.leakgate(["suppressions", "check"]);
    expect(wrong.stdout).toContain("expired on 2001-01-01");
    expect(wrong.stdout).toContain("is there twice");
    expect(wrong.status).toBe(1);
    gate.write(".leakgate-suppressions", "nonsense\n");
    expect((await gate.leakgate(["suppressions", "check"])).status).toBe(2);
  }));
