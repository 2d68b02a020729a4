import fc from "fast-check";
import { expect, test } from "vitest";
import { withRepository } from "../git/repository.ts";
import { findLine, findPosition, mapLine, parsePatch } from "./diff.ts";
import { listFileDiffs, readFilePatch } from "./git-store.ts";

test("lines have the numbers of their side, and positions count through all hunks", () => {
  const hunks = parsePatch(
    "@@ -1,2 +1,2 @@ head\n one\n-two\n+zwei\n@@ -9 +9,2 @@\n nine\n+ten\n\\ No newline at end of file",
  );
  expect(hunks.map(({ lines }) => lines.map(({ left, right, position }) => [left, right, position]))).toEqual([
    [
      [1, 1, 1],
      [2, undefined, 2],
      [undefined, 2, 3],
    ],
    [
      [9, 9, 5],
      [undefined, 10, 6],
      [undefined, undefined, 7],
    ],
  ]);
  expect(findLine(hunks, "LEFT", 2)?.line.text).toBe("-two");
  expect(findLine(hunks, "RIGHT", 9)?.line.text).toBe(" nine");
  expect(findLine(hunks, "LEFT", 9)).toBeUndefined();
  expect(findPosition(hunks, 4)).toBeUndefined();
});

/** Two versions of a file whose lines are all different, so that a line is found again by its text. */
const versions = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 })
  .chain((lines) =>
    fc.tuple(
      fc.constant(lines.toSorted((a, b) => a - b)),
      fc.subarray(lines),
      fc.uniqueArray(fc.integer({ min: 61, max: 99 }), { maxLength: 8 }),
    ),
  )
  .map(([before, kept, added]) => {
    const stay = new Set(kept);
    const after = before.filter((line) => stay.has(line));
    for (const line of added) after.splice(line % (after.length + 1), 0, line);
    return [before, after] as const;
  });

test("the diff of two commits places every line where the files have it", () =>
  withRepository((git) =>
    fc.assert(
      fc.asyncProperty(versions, async ([before, after]) => {
        const write = (lines: readonly number[]) => git.write("a.txt", lines.map((line) => `line ${line}\n`).join(""));
        write(before);
        const old = await git.commit("before");
        write(after);
        const next = await git.commit("after");
        const gitDir = `${git.path}/.git`;
        const patch = await readFilePatch(gitDir, old, next, "a.txt");
        for (const [index, line] of before.entries()) {
          const there = after.indexOf(line);
          expect(mapLine(patch, index + 1)).toBe(there < 0 ? undefined : there + 1);
        }
        const [file] = await listFileDiffs(gitDir, old, next);
        const hunks = parsePatch(file?.patch ?? "");
        for (const { right, left, text } of hunks.flatMap(({ lines }) => lines)) {
          if (right !== undefined) expect(text.slice(1)).toBe(`line ${after[right - 1]}`);
          else if (left !== undefined) expect(text.slice(1)).toBe(`line ${before[left - 1]}`);
        }
      }),
      { numRuns: 25 },
    ),
  ));
