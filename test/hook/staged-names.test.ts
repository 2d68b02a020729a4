import { expect, test } from "vitest";
import type { Run } from "../git/repository.ts";
import { expectBlocked, withGate } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

/** Name as written to disk → as a terminal may show it. */
const names: readonly (readonly [string, string])[] = [
  ["with space.txt", "with space.txt"],
  ["ünïcode-文.txt", "ünïcode-文.txt"],
  ["quo\"te's.txt", "quo\"te's.txt"],
  ["back\\slash.txt", "back\\slash.txt"],
  ["new\nline.txt", "new\\nline.txt"],
  ["tab\there.txt", "tab\\there.txt"],
  ["esc\x1b[31mred.txt", "esc\\e[31mred.txt"],
  ["bidi\u202Etxt.exe", "bidi<U+202E>txt.exe"],
  ["zero\u200Bwidth.txt", "zero<U+200B>width.txt"],
  ["-dash.txt", "-dash.txt"],
  [
    "a\nindex 0000000..1111111 100644\n@@ -0,0 +1 @@\n+x.txt",
    "a\\nindex 0000000..1111111 100644\\n@@ -0,0 +1 @@\\n+x.txt",
  ],
  ["::error file=x::gotcha", "\\::error file=x::gotcha"],
  ["a ::error::gotcha", "a \\::error::gotcha"],
  ["a##[error]gotcha", "a# #[error]gotcha"],
  ["a::b ##[c", "a::b # #[c"],
  ["$(touch pwned).txt", "$(touch pwned).txt"],
];

test.each(names)("a secret in a file named %j is found and told without harm", (name, shown) =>
  withGate(async (gate) => {
    const [old, fresh] = [createGitHubToken(), createGitHubToken()];
    gate.write(name, `${old}\n`);
    await gate.commit("old");
    gate.write(name, `${old}\n${fresh}\n`);
    await gate.git("add", "--all");
    expect((await gate.scanStaged()).places).toEqual([`${name}:2:1`]);
    const run = await gate.tryCommit();
    expectBlocked(run, `${shown}:2:1`, fresh);
    expect(run.stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f\u202e\u200b]/);
    expect(run.stderr).not.toMatch(/^\s*::|##\[/m);
    for (const format of ["json", "sarif"])
      expect((await gate.leakgate(["scan", "--format", format])).stdout).not.toMatch(/^\s*::|##\[|[\u202e\u200b]/m);
  }),
);

test("a file's name that is not UTF-8 hides nothing", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", `${token}\n`);
    const oid = await gate.git("hash-object", "-w", "a.txt");
    const entry = Buffer.concat([Buffer.from(`100644 ${oid}\tbad`), Buffer.from([0xff, 0xfe]), Buffer.from(".txt\0")]);
    await gate.run("git", ["update-index", "-z", "--index-info"], { input: entry });
    expectBlocked(await gate.tryCommit(), "bad\uFFFD\uFFFD.txt:1:1", token);
  }));

test("a secret that an old name holds is shown nowhere, when something else is found in the file", () =>
  withGate(async (gate) => {
    const [old, folder] = [createGitHubToken(), createGitHubToken()];
    const names = [`${old}.txt`, `${folder}/a.txt`];
    for (const name of names) gate.write(name, "start\n");
    await gate.commit("start");
    for (const name of names) gate.write(name, `start\n${createGitHubToken()}\n`);
    const expectHidden = (run: Run): void => {
      expect(run.status).toBe(1);
      for (const place of ["••••••••.txt", "••••••••/a.txt"]) expect(`${run.stdout}${run.stderr}`).toContain(place);
      for (const token of [old, folder]) expect(`${run.stdout}${run.stderr}`).not.toContain(token);
    };
    expectHidden(await gate.leakgate(["scan", "--format", "json"]));
    expectHidden(await gate.leakgate(["scan", "--working", "--format", "json"]));
    await gate.git("add", "--all");
    expectHidden(await gate.leakgate(["scan", "--staged", "--format", "json"]));
    expectHidden(await gate.tryCommit());
    await gate.commit("let through");
    expectHidden(await gate.leakgate(["scan", "--range", "HEAD~1..HEAD", "--format", "json"]));
    expectHidden(await gate.leakgate(["scan", "--history", "--format", "json"]));
  }));
