import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GitError, UsageError } from "../../src/errors.ts";
import { explainFailure, quoteGit } from "../../src/git/failure.ts";
import { createConfigEnvironment, gitChannel, gitEnvironment, runGit } from "../../src/git/run.ts";
import { listUnstagedChanges, listUntrackedFiles, parseUnopened } from "../../src/git/unstaged.ts";
import { isIgnored, readTopLevel } from "../../src/git/work-tree.ts";
import type { Skipped } from "../../src/types.ts";
import { inRepository, withRepository } from "./repository.ts";

test("git is asked with input, environment and what counts as an answer; what it says besides is handed on", () =>
  withRepository(async (git) => {
    const cwd = git.path;
    const events: unknown[] = [];
    const note = (event: unknown): void => void events.push(event);
    expect(`${await runGit(["hash-object", "--stdin"], { cwd, input: "text\n" })}`).toBe(
      `${(await git.run("git", ["hash-object", "--stdin"], { input: "text\n" })).stdout}`,
    );
    subscribe(gitChannel, note);
    try {
      await expect(runGit(["rev-parse", "--verify", "--quiet", "HEAD"], { cwd })).rejects.toThrow(
        "git rev-parse failed (1)",
      );
      expect(await runGit(["rev-parse", "--verify", "--quiet", "HEAD"], { cwd, accept: [0, 1] })).toHaveLength(0);
      await expect(runGit(["version"], { cwd, accept: [1] })).rejects.toBeInstanceOf(GitError);
    } finally {
      unsubscribe(gitChannel, note);
    }
    expect(events.map((event) => (event as { status: number }).status)).toEqual([1, 1, 0]);
    expect(events[2]).toMatchObject({ args: ["version"], milliseconds: expect.any(Number) });
    expect((events[2] as { milliseconds: number }).milliseconds).toBeLessThan(60_000);
    // Whatever the repository says of colour, quoting and monitors.
    for (const [name, value] of [
      ["core.quotePath", "true"],
      ["core.fsmonitor", "true"],
      ["color.ui", "always"],
    ])
      await git.git("config", name!, value!);
    expect(`${await runGit(["config", "--get-all", "core.fsmonitor"], { cwd })}`.trimEnd().split("\n").at(-1)).toBe(
      "false",
    );
    git.write("ümlaut", "x");
    expect(`${await runGit(["status", "--short"], { cwd })}`).toBe("?? ümlaut\n");
    const warnings: string[] = [];
    const onWarnings = (words: string): void => void warnings.push(words);
    const alias = "alias.warn=!echo one >&2";
    await runGit(["-c", alias, "warn"], { cwd, onWarnings });
    await runGit(["version"], { cwd, onWarnings });
    expect(warnings).toEqual(["one\n"]);
    const environment = createConfigEnvironment([
      ["a.b", "one = two"],
      ["c.d e.f", ""],
    ]);
    const read = async (name: string) => `${await runGit(["config", "--get", name], { cwd, environment })}`;
    expect([await read("a.b"), await read("c.d e.f")]).toEqual(["one = two\n", "\n"]);
    const failed = await runGit(["no-such-command"], { cwd }).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      exitStatus: 3,
      message: expect.stringMatching(/^git no-such-command failed \(1\)/),
    });
  }));

test("configuration that the environment has already is added to, and prompts, replacements and grafts are off", () => {
  const before = process.env["GIT_CONFIG_COUNT"];
  try {
    process.env["GIT_CONFIG_COUNT"] = "2";
    expect(
      createConfigEnvironment([
        ["a.b", "c"],
        ["d.e", "f"],
      ]),
    ).toEqual({
      ...{ GIT_CONFIG_COUNT: "4", GIT_CONFIG_KEY_2: "a.b", GIT_CONFIG_VALUE_2: "c" },
      ...{ GIT_CONFIG_KEY_3: "d.e", GIT_CONFIG_VALUE_3: "f" },
    });
    delete process.env["GIT_CONFIG_COUNT"];
    expect(createConfigEnvironment([])).toEqual({ GIT_CONFIG_COUNT: "0" });
  } finally {
    if (before !== undefined) process.env["GIT_CONFIG_COUNT"] = before;
  }
  expect(gitEnvironment()).toMatchObject({
    ...{ PATH: process.env["PATH"], GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
    ...{ GIT_NO_REPLACE_OBJECTS: "1", GIT_GRAFT_FILE: "/dev/null" },
  });
});

test("of git's words its messages are repeated, without what could be a value", () => {
  const oid = "0123456789abcdef".repeat(4);
  const said = [
    ...[
      "fatal: one",
      "error: two",
      "warning: three",
      "hint: four",
      "remote: five",
      "ssh: six",
      "info: seven",
      " fatal: eight",
    ],
    ...[
      "remote: Enumerating objects: 9",
      "remote: Counting objects: 9",
      "remote: Compressing objects",
      "remote: Total 9",
    ],
  ];
  expect(quoteGit(said.join("\n"))).toBe("fatal: one\nerror: two\nwarning: three\nhint: four\nremote: five\nssh: six");
  const runs = [
    "short1",
    "letters-alone-are-plain",
    "12345678-90",
    oid,
    `${oid}:`,
    `${oid.slice(0, 7)}.`,
    "refs/pull/12/head",
    "refs/pull/12/merge:",
  ];
  expect(quoteGit(`fatal: ${runs.join(" ")}`)).toBe(`fatal: ${runs.join(" ")}`);
  const values = [
    "letters8",
    `${oid}0`,
    `x${oid.slice(0, 40)}`,
    "refs/pull/12/heads",
    "refs/heads/p4ssword",
    "0123456789ABCDEF0",
  ];
  expect(quoteGit(`fatal: ${values.join(" ")}`)).toBe(`fatal: ${values.map(() => "…").join(" ")}`);
  expect(quoteGit(`fatal: 'p4ssword1', "p4ssword2" (p4ssword3); \`p4ssword4\``)).toBe("fatal: '…', \"…\" (…); `…`");
  expect(quoteGit(`fatal: ${"x ".repeat(2000)}`)).toHaveLength(2000);
  expect(quoteGit("")).toBe("");
  const usage = explainFailure("git log failed", "x\nfatal: not a git repository (or any parent)", "hint");
  expect(usage).toBeInstanceOf(UsageError);
  const [quiet, loud] = [
    explainFailure("git log failed", "", "try"),
    explainFailure("git log failed", "fatal: gone", "try", 5),
  ];
  expect([quiet.message, loud.message, loud.cause]).toEqual(["git log failed", "git log failed: fatal: gone", 5]);
});

test("of the working tree what changed and what git does not know is listed, without running any filter", () =>
  withRepository(async (git) => {
    const cwd = git.path;
    const ran = join(git.outside, "ran");
    git.write(".gitignore", "ignored\n");
    git.write(".gitattributes", "*.txt filter=evil\n");
    for (const name of ["a.txt", "b.bin", "gone.bin"]) git.write(name, `${name}\ntwo\n`);
    await git.commit("one");
    await git.git("config", "filter.evil.clean", `touch '${ran}'; cat`);
    await git.git("config", "filter.evil.required", "true");
    expect(await listUnstagedChanges(cwd)).toEqual([]);
    git.write("a.txt", "a.txt\n2\n");
    git.write("b.bin", "zero\nb.bin\ntwo\n");
    await git.run("rm", ["gone.bin"]);
    git.write("sub/new\nfile", "x");
    git.write("other", "x");
    git.write("ignored", "x");
    const changes = await listUnstagedChanges(cwd);
    expect(
      changes.map(({ path, status, addedLines }) => [path, status, addedLines?.map(({ start }) => start)]),
    ).toEqual([
      ["a.txt", "M", [2]],
      ["b.bin", "M", [1]],
      ["gone.bin", "D", []],
    ]);
    const skipped: Skipped[] = [];
    expect((await listUntrackedFiles(join(cwd, "sub"), skipped)).map(String)).toEqual(["other", "sub/new\nfile"]);
    expect([skipped, await readTopLevel(join(cwd, "sub"))]).toEqual([[], cwd]);
    const listed = await git.run("ls", [ran]);
    expect(listed.status).not.toBe(0);
    expect(await inRepository(cwd, () => Promise.all([isIgnored(["other", "ignored"]), isIgnored(["other"])]))).toEqual(
      [true, false],
    );
    expect(await inRepository(git.outside, () => isIgnored(["ignored"]))).toBe(false);
    writeFileSync(join(git.outside, "x"), "x");
    await expect(readTopLevel(git.outside)).rejects.toBeInstanceOf(UsageError);
  }));

test("folders that git could not open are told by its warnings, whatever their names", () => {
  expect(parseUnopened("")).toEqual([]);
  expect(parseUnopened("warning: something else\n")).toEqual([]);
  const one = "warning: could not open directory 'a\nb/': Permission denied\n";
  expect(parseUnopened(`warning: x\n${one}warning: could not open directory 'c': No such file\nmore`)).toEqual([
    { path: "a\nb", reason: "could not be opened: Permission denied", failed: true },
    { path: "c", reason: "could not be opened: No such file", failed: true },
  ]);
  expect(parseUnopened(`warning: could not open directory '${"d/".repeat(9)}\n`)).toEqual([
    { path: "d/".repeat(9), reason: "could not be opened: the path is too long", failed: true },
  ]);
});
