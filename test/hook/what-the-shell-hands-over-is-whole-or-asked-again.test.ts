import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { wholeDiff } from "../../src/git/whole-diff.ts";
import { bundle, expectBlocked, type Gate, withGate } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

test("a diff that git did not end well, was cut short or has another ending is asked of git again", () =>
  withGate(async (gate) => {
    gate.write("README.md", "start\n");
    await gate.commit("start");
    const token = createGitHubToken();
    gate.write("a.txt", "nothing\nleakgate 0\n");
    gate.write("b.txt", `${token}\n`);
    await gate.git("add", "--all");
    const whole = (await gate.run("git", wholeDiff)).stdout;
    const clean = whole.slice(0, whole.indexOf("diff --git a/b.txt"));
    const hand = (input: string) => gate.leakgate(["pre-commit", "--piped=1"], { input });
    const endings = [
      "",
      "\nleakgate 128\n",
      "\nleakgate config\n",
      "\nleakgate settings\n",
      "\nleakgate 0\nleakgate 141\n",
    ];
    for (const text of ["", clean, whole, whole.slice(0, -12)]) {
      for (const ending of endings) expectBlocked(await hand(text + ending), "b.txt:1:1", token);
    }
    // Well ended, but without what the entries promise.
    expectBlocked(await hand(`${clean}\nleakgate 0\n`), "b.txt:1:1", token);
    expectBlocked(await hand(`${whole}\nleakgate 0\n`), "b.txt:1:1", token);
    await gate.git("rm", "--quiet", "--cached", "b.txt");
    const { stdout } = await gate.run("git", wholeDiff);
    const passed = await hand(`${stdout}\nleakgate 0\n`);
    expect([passed.status, passed.stderr]).toEqual([0, expect.stringContaining("clean, 1 file")]);
  }));

test("where what the shell hands over cannot be read, git is asked", () =>
  withGate(async (gate) => {
    gate.write("README.md", "start\n");
    await gate.commit("start");
    const token = createGitHubToken();
    gate.write("a.txt", `${token}\n`);
    await gate.git("add", "--all");
    const hand = () => gate.run("sh", ["-c", '"$@" < .', "sh", process.execPath, bundle, "pre-commit", "--piped=1"]);
    expectBlocked(await hand(), "a.txt:1:1", token);
  }));

/** A git that sleeps before or after it says what is staged. */
function slowGit(gate: Gate, name: string, before: number, after: number): string {
  const folder = join(gate.outside, name);
  mkdirSync(folder);
  const pause = (seconds: number): string => `case "$*" in *diff-index*) sleep ${seconds} ;; esac`;
  const script = [
    "#!/bin/sh",
    pause(before),
    'PATH=${PATH#*:} git "$@"',
    "status=$?",
    pause(after),
    "exit $status",
    "",
  ];
  writeFileSync(join(folder, "git"), script.join("\n"), { mode: 0o755 });
  return `${folder}:${process.env["PATH"]}`;
}

test("of two commits at once neither takes for its own what git has not yet said to the other", () =>
  withGate(async (gate) => {
    gate.write("README.md", "start\n");
    await gate.commit("start");
    const token = createGitHubToken();
    gate.write("a.txt", `${token}\n`);
    await gate.git("add", "--all");
    const hook = (PATH: string) => gate.run(join(gate.path, ".git/hooks/pre-commit"), [], { env: { PATH } });
    const first = hook(slowGit(gate, "late", 0, 1));
    await setTimeout(500);
    const second = hook(slowGit(gate, "early", 1, 0));
    for (const run of [await first, await second]) expectBlocked(run, "a.txt:1:1", token);
  }));

test("the file that the shell hands over leaves nothing behind, and where it cannot be written git is asked again", () =>
  withGate(async (gate) => {
    const left = () => readdirSync(join(gate.path, ".git")).filter((name) => name.startsWith("leakgate-staged"));
    const token = createGitHubToken();
    gate.write("a.txt", "start\n");
    await gate.commit("start");
    gate.write("a.txt", `${token}\n`);
    await gate.git("add", "--all");
    expectBlocked(await gate.tryCommit(), "a.txt:1:1", token);
    expect(left()).toEqual([]);
    const folder = "mkdir .git/leakgate-staged.$$; . .git/hooks/pre-commit";
    expectBlocked(await gate.run("sh", ["-c", folder]), "a.txt:1:1", token);
    for (const name of left()) rmSync(join(gate.path, ".git", name), { recursive: true });
    // More than a pipe holds.
    gate.write("a.txt", `${"nothing at all\n".repeat(20_000)}`);
    await gate.git("add", "--all");
    expect(await gate.tryCommit()).toMatchObject({ status: 0 });
    expect(left()).toEqual([]);
  }));

test("empty lines that git shows without their first letter, and wide letters far behind narrow ones, are read", () =>
  withGate(async (gate) => {
    await gate.git("config", "diff.suppressBlankEmpty", "true");
    gate.write("a.txt", "\n".repeat(60));
    gate.write("b.txt", "plain text\n".repeat(400));
    // Each of these letters holds a byte that git takes for the end of a line.
    const gurmukhi = Buffer.concat([
      Buffer.from("plain text\n".repeat(400)),
      Buffer.from("text \u0a0a\u0a15\r\n".repeat(80), "utf16le"),
    ]);
    gate.write("c.txt", gurmukhi);
    await gate.commit("start");
    const token = createGitHubToken();
    gate.write("a.txt", `${"\n".repeat(60)}${token}\n`);
    await gate.git("add", "--all");
    expectBlocked(await gate.tryCommit(), "a.txt:61:1", token);
    await gate.git("reset", "--quiet", "--hard");
    gate.write(
      "b.txt",
      Buffer.concat([Buffer.from("plain text\n".repeat(400)), Buffer.from(`${token}\r\n`, "utf16le")]),
    );
    await gate.git("add", "--all");
    expectBlocked(await gate.tryCommit(), "b.txt:401:", token);
    await gate.git("reset", "--quiet", "--hard");
    gate.write("c.txt", Buffer.concat([gurmukhi, Buffer.from(`${token}\r\n`, "utf16le")]));
    await gate.git("add", "--all");
    expectBlocked(await gate.tryCommit(), "c.txt:481:", token);
    expect(await gate.scanStaged()).toMatchObject({ status: 1, places: [expect.stringContaining("c.txt:481:")] });
  }));

test.skipIf(!existsSync("/proc/self/fd"))(
  "a file that is open and cannot be deleted, as on Windows, is not left behind",
  () =>
    withGate(async (gate) => {
      gate.write("README.md", "start\n");
      await gate.commit("start");
      gate.write("a.txt", "clean\n");
      await gate.git("add", "--all");
      const folder = join(gate.outside, "windows");
      mkdirSync(folder);
      const refuse = `for file; do :; done
for open in /proc/$PPID/fd/*; do [ "$(readlink "$open")" != "$file" ] || { echo "Permission denied" >&2; exit 1; }; done
PATH=\${PATH#*:} exec rm "$@"
`;
      writeFileSync(join(folder, "rm"), `#!/bin/sh\n${refuse}`, { mode: 0o755 });
      const git = join(gate.path, ".git");
      const env = { PATH: `${folder}:${process.env["PATH"]}`, GIT_DIR: git };
      const run = await gate.run(join(git, "hooks/pre-commit"), [], { env });
      expect([run.status, run.stderr]).toEqual([0, expect.stringMatching(/^leakgate: clean, [^\n]*\n$/)]);
      expect(readdirSync(git).filter((name) => name.startsWith("leakgate-staged"))).toEqual([]);
    }),
);
