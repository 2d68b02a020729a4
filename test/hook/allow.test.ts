import { join } from "node:path";
import { expect, test } from "vitest";
import { withGate } from "./gate.ts";

const entry = ["allow", "abcdefghijkl", "--reason", "the vendor's sample"];

test("what is allowed already is no failure, and makes no commit", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    for (const words of ["is allowed from this commit on", "is allowed already"]) {
      const { status, stdout } = await gate.leakgate([...entry, "--commit"]);
      expect(stdout).toContain(words);
      expect(status).toBe(0);
    }
    expect(await gate.countCommits()).toBe(2);
  }));

test("where a hook stops the commit of an entry, it is said how to see why", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    gate.write(".git/hooks/commit-msg", "#!/bin/sh\necho no ticket >&2\nexit 1\n");
    const { status, stderr } = await gate.leakgate([...entry, "--commit"]);
    expect(status).toBe(3);
    const [, command = ""] = /^See what stopped it: (.*)$/m.exec(stderr) ?? [];
    expect((await gate.run("sh", ["-c", command])).stderr).toContain("no ticket");
  }));

test("what is told to type in a folder below commits the entry", () =>
  withGate(async (gate) => {
    gate.write("deep/a.txt", "one\n");
    await gate.commit("first");
    const run = { cwd: join(gate.path, "deep") };
    const { stdout } = await gate.leakgate(entry, run);
    const commands = stdout.match(/(?<=^ {2})git .*/gm) ?? [];
    expect((await gate.run("sh", ["-ec", commands.join("\n")], run)).status).toBe(0);
    expect(await gate.git("show", "HEAD:.leakgate-suppressions")).toContain("abcdefghijkl");
  }));
