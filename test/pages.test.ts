import { expect, test } from "vitest";
import { allocateBytes, allocateFloats, allocateNumbers } from "../src/pages.ts";

test("memory is zeros and as long as asked for, whether malloc gives it or it has pages of its own", () => {
  for (const count of [0, 1, 1000, 3 << 20]) {
    for (const list of [allocateBytes(count), allocateNumbers(count), allocateFloats(count)]) {
      expect(list).toHaveLength(count);
      expect(list.every((number) => number === 0)).toBe(true);
      expect(list.fill(7).every((number) => number === 7)).toBe(true);
    }
  }
});

test("only what is large may be resized, which is how V8 tells that it is to have pages", () => {
  expect(allocateNumbers(1000).buffer.resizable).toBe(false);
  expect(allocateNumbers(1 << 20).buffer.resizable).toBe(true);
});
