import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildBill, listBundled } from "../../bill.ts";

const root = join(import.meta.dirname, "../..");

test("the bill of materials names every package whose code and licence are in dist/, and nothing else, twice the same", () => {
  const bill = buildBill(root, "1.2.3");
  const { components, metadata } = JSON.parse(bill);
  const bundled = listBundled(readFileSync(join(root, "dist/THIRD-PARTY.txt"), "utf8"));
  expect(bundled.size).toBeGreaterThan(20);
  expect(new Set(components.map(({ name, version }: Record<string, string>) => `${name}@${version}`))).toEqual(bundled);
  expect(metadata.component.purl).toBe("pkg:npm/leakgate@1.2.3");
  expect(bill).not.toContain(root);
  expect(buildBill(root, "1.2.3")).toBe(bill);
});

test("what users install runs no script and brings no package", () => {
  const { scripts, dependencies, optionalDependencies, peerDependencies } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  expect([dependencies, optionalDependencies, peerDependencies]).toEqual([undefined, undefined, undefined]);
  expect(Object.keys(scripts).filter((name) => /install|prepare|pack|publish/.test(name))).toEqual([]);
});
