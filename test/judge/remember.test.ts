import { expect, test } from "vitest";
import { remember } from "../../src/remember.ts";

test("what was worked out is known the next time, a no as well, until so many are known", () => {
  const worked: string[] = [];
  const isLong = remember((text) => {
    worked.push(text);
    return text.length > 1;
  }, 2);
  const ask = (...texts: string[]) => texts.map(isLong);
  expect(ask("a", "bb", "a", "bb")).toEqual([false, true, false, true]);
  expect(worked.splice(0)).toEqual(["a", "bb"]);
  expect(ask("c", "c", "a", "a", "c")).toEqual(Array(5).fill(false));
  expect(worked.splice(0)).toEqual(["c", "a"]);
});
