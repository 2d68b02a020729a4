import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createOidTable } from "../../src/git/oid-table.ts";

test.each([
  ["sha1", 40],
  ["sha256", 64],
])("each id of %s has one number, in the order they came, however many there are", (_, length) => {
  const table = createOidTable();
  const idOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, length);
  expect([table.size, table.find(idOf("0"))]).toEqual([0, -1]);
  // Hashes, and ids that all begin alike.
  const ids = Array.from({ length: 5000 }, (_, at) =>
    at % 50 === 0 ? `${at % 100 === 0 ? "ff0f0000" : "ffff0000"}${idOf(`${at}`).slice(8)}` : idOf(`${at}`),
  );
  expect(table.add(ids[0]!)).toBe(0);
  expect([table.find(idOf("absent")), table.find(ids[0]!)]).toEqual([-1, 0]);
  expect(ids.map((id) => table.add(id))).toEqual(ids.map((_, at) => at));
  expect(ids.map((id) => table.add(id))).toEqual(ids.map((_, at) => at));
  expect(table.size).toBe(ids.length);
  expect(ids.map((id) => table.find(id))).toEqual(ids.map((_, at) => at));
  expect(ids.map((_, at) => table.get(at))).toEqual(ids);
  // One that differs in its last byte alone is another.
  expect(table.find(`${ids[5]!.slice(0, -2)}${ids[5]!.endsWith("00") ? "01" : "00"}`)).toBe(-1);
});
