import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { parseEntries, rawDiff } from "../../src/git/changes.ts";
import { withRepository } from "./repository.ts";

test("what is staged is listed without a patch, for which git would read every blob", () =>
  withRepository(async ({ path: cwd, env, write, git, commit }) => {
    write("old.txt", "one\ntwo\n");
    await commit("first");
    write("old.txt", "one\nthree\n");
    write("new.txt", "text\n");
    await git("add", "--all");
    const output = execFileSync("git", ["diff-index", "--cached", ...rawDiff, "HEAD", "--"], { cwd, env });
    const { entries, patch } = parseEntries(output);
    expect(entries.map(({ status, path }) => `${status} ${path}`)).toEqual(["A new.txt", "M old.txt"]);
    expect(patch.length).toBe(0);
  }));
