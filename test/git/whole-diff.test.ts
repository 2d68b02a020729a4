import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { plainDiff } from "../../src/git/changes.ts";
import { parseWholeDiff, wholeDiff } from "../../src/git/whole-diff.ts";
import { withRepository } from "./repository.ts";

const pieces = [
  "a\n",
  "b\n",
  "\n",
  "c\r\n",
  "long ".repeat(50) + "\n",
  "\0\n",
  "@@ -1 +1 @@\n",
  "index 1..2\n",
  "\\ No newline\n",
  "é\n",
  "diff --git a/x b/x\n",
  "-\n",
  "+\n",
];

function createContent(): string {
  const lines = Array.from({ length: randomInt(12) }, () => pieces[randomInt(pieces.length)]!).join("");
  return randomInt(3) === 0 ? `${lines}end` : lines;
}

test("each changed file's content and added lines are told as they are", () =>
  withRepository(async (repository) => {
    const paths = Array.from({ length: 120 }, (_, file) => `f${file}`);
    const before = new Map(paths.map((path) => [path, randomInt(4) === 0 ? undefined : createContent()]));
    for (const [path, content] of before) if (content !== undefined) repository.write(path, content);
    await repository.commit("before");
    const after = new Map(paths.map((path) => [path, createContent()]));
    for (const [path, content] of after) repository.write(path, content);
    await repository.git("add", "--all");

    const { stdout } = await repository.run("git", wholeDiff);
    const changes = parseWholeDiff(Buffer.from(stdout))!;
    expect(changes.length).toBeGreaterThan(80);
    for (const { path, content, addedLines, status } of changes) {
      if (status === "R" || status === "D") continue;
      const text = after.get(path)!;
      if (addedLines?.length !== 0) expect((content ?? Buffer.alloc(0)).toString(), path).toBe(text);
      const lines = text.split("\n");
      const old = new Set((before.get(path) ?? "").split("\n"));
      const added = addedLines ?? [{ start: 1, end: lines.length }];
      // A line with text that the version before did not have is always among the added ones.
      lines.forEach((line, index) => {
        if (old.has(line) || line === "") return;
        expect(
          added.some(({ start, end }) => start <= index + 1 && index + 1 <= end),
          `${path}:${index + 1}`,
        ).toBe(true);
      });
    }
  }));

test("a patch that does not hold its file whole is no answer", () =>
  withRepository(async (repository) => {
    const lines = Array.from({ length: 30 }, (_, line) => `line ${line}`);
    repository.write("a", lines.join("\n"));
    await repository.commit("before");
    repository.write("a", lines.join("\n").replace("line 2\n", "x\n").replace("line 25\n", "y\n"));
    await repository.git("add", "--all");
    const { stdout } = await repository.run("git", ["diff-index", "--cached", ...plainDiff, "HEAD", "--"]);
    expect(parseWholeDiff(Buffer.from(stdout))).toBeUndefined();
  }));

test("a patch that is cut is no answer, wherever it is cut", () =>
  withRepository(async (repository) => {
    repository.write("a", "one\ntwo\nthree\n");
    await repository.commit("before");
    repository.write("a", "one\n2\nthree\nfour\n");
    await repository.git("add", "--all");
    const whole = Buffer.from((await repository.run("git", wholeDiff)).stdout);
    for (let length = whole.indexOf("diff --git"); length < whole.length - 1; length++)
      expect(parseWholeDiff(Buffer.from(whole.subarray(0, length))), `${whole.subarray(0, length)}`).toBeUndefined();
    expect(parseWholeDiff(whole)?.map(({ content }) => `${content}`)).toEqual(["one\n2\nthree\nfour\n"]);
  }));

test("what is deleted, only moved or of another mode brings nothing, and needs no content", () =>
  withRepository(async (repository) => {
    repository.write("empty", "");
    repository.write("gone", "gone\n");
    repository.write("moved", "one\ntwo\nthree\n");
    repository.write("run.sh", "true\n");
    await repository.commit("before");
    await repository.git("rm", "--quiet", "empty", "gone");
    await repository.git("mv", "moved", "there");
    await repository.git("update-index", "--chmod=+x", "run.sh");
    const changes = parseWholeDiff(Buffer.from((await repository.run("git", wholeDiff)).stdout));
    expect(changes?.map(({ status, path, addedLines }) => [status, path, addedLines])).toEqual([
      ["D", "empty", undefined],
      ["D", "gone", []],
      ["M", "run.sh", []],
      ["R", "there", []],
    ]);
  }));
