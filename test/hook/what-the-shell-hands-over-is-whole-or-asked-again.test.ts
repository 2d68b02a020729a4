import { expect, test } from "vitest";
import { wholeDiff } from "../../src/git/whole-diff.ts";
import { expectBlocked, withGate } from "./gate.ts";
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
    const endings = ["", "\nleakgate 128\n", "\nleakgate config\n", "\nleakgate 0\nleakgate 141\n"];
    for (const text of ["", clean, whole]) {
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
