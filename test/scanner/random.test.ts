import { expect, test } from "vitest";
import { drawNumbers } from "../../src/random.ts";

test("numbers are others each time, and none is left out", () => {
  const drawn = Array.from({ length: 64 }, () => drawNumbers(4));
  for (const numbers of drawn) expect(numbers).toHaveLength(4);
  const all = drawn.flatMap((numbers) => [...numbers]);
  // Of 256 numbers of 32 bits two are the same once in a hundred thousand runs.
  expect(new Set(all).size).toBeGreaterThan(250);
  for (let place = 0; place < 4; place++) expect(drawn.some((numbers) => numbers[place] !== 0)).toBe(true);
});
