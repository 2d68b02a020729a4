import { cpSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { quoteArgument } from "../../hook/shell.ts";
import { bundle, type Gate, withGate } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

/** The command of what was told that begins with this, as a user would type it. */
const findCommand = (told: string, begin: string): string =>
  told
    .split("\n")
    .find((line) => line.trim().startsWith(begin))
    ?.trim() ?? "";

/** Whoever is in a folder below and stages as told has staged it. */
async function expectStaged(gate: Gate, cwd: string, command: string): Promise<void> {
  await gate.git("reset", "--quiet");
  expect(await gate.run("sh", ["-ec", command], { cwd }), command).toMatchObject({ status: 0 });
  expect((await gate.git("diff", "--cached", "--name-only", "-z")).split("\0").filter(Boolean)).toEqual([
    "deep/in/b.txt",
    "top.txt",
  ]);
}

test.each([["the hook"], ["--staged"], ["--working"]])(
  "what %s tells to type works in a folder below the top",
  (asked) =>
    withGate(async (gate) => {
      gate.write("top.txt", "one\n");
      gate.write("deep/in/b.txt", "one\n");
      await gate.commit("first");
      for (const path of ["top.txt", "deep/in/b.txt"]) gate.write(path, `${createGitHubToken()}\n`);
      await gate.git("add", ".");
      const cwd = join(gate.path, "deep");
      // Near enough that a relative path is the shorter one.
      cpSync(dirname(bundle), join(gate.outside, "dist"), { recursive: true });
      const [near, run] = ["../../outside/dist/hook.js", { cwd }];
      await gate.run(process.execPath, [near, "init"], run);
      const { stdout, stderr } =
        asked === "the hook"
          ? await gate.tryCommit(undefined, run)
          : await gate.run(process.execPath, [near, "scan", asked], run);
      await expectStaged(gate, cwd, findCommand(stdout + stderr, "git add "));
      const checklist = findCommand(stdout + stderr, "node ");
      expect(checklist).toContain(near);
      expect(checklist).toContain(near);
      expect(await gate.run("sh", ["-ec", checklist], run), checklist).toMatchObject({ status: 0 });
    }),
);

test.each([":^a.txt", ":/b.txt"])("what is told to type for a file named %s stages that file, and no other", (name) =>
  withGate(async (gate) => {
    gate.write(name, `${createGitHubToken()}\n`);
    gate.write("b.txt", "another\n");
    await gate.git("add", `./${name}`);
    const { stderr } = await gate.tryCommit();
    await gate.git("reset", "--quiet");
    await gate.run("sh", ["-ec", findCommand(stderr, "git add ")]);
    expect(await gate.git("diff", "--cached", "--name-only", "-z")).toBe(`${name}\0`);
  }),
);

test("a text that came by a pipe asks for no file to be staged", () =>
  withGate(async ({ leakgate }) => {
    const { stdout } = await leakgate(["scan", "--stdin"], { input: `${createGitHubToken()}\n` });
    expect(stdout).toContain("where the text comes from");
    expect(stdout).not.toContain("git ");
  }));

test.each([
  ["src/a.ts", "src/a.ts"],
  ["-a.txt", "./-a.txt"],
  [":/a.txt", "./:/a.txt"],
  [":^a.txt", '"./:^a.txt"'],
  ["-a b.txt", `"./-a b.txt"`],
  ["Ångström/Übung 1.txt", `"Ångström/Übung 1.txt"`],
  ["文書.txt", `"文書.txt"`],
  ["@scope/a,b.txt", `"@scope/a,b.txt"`],
  ["R&D (old).txt", `"R&D (old).txt"`],
  ["C:/Program Files/leakgate/hook.js", `"C:/Program Files/leakgate/hook.js"`],
  ["don't.md", `"don't.md"`],
  ["don't $(id).md", undefined],
  ["`id`.md", undefined],
  ["a!b.txt", undefined],
  ["a$b.txt", undefined],
  ['a"b.txt', undefined],
  ["a\u202eb.txt", undefined],
  ["a’b.txt", undefined],
  ["a\nb.txt", undefined],
])("%j is typed as %j", (word, typed) => expect(quoteArgument(word)).toBe(typed));
