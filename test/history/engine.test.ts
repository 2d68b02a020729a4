import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { engineFiles } from "../../src/threads/start.ts";

test("all that the worker's bundle loads tells one engine from another", () => {
  const loaded = new Set(["history-worker.js"]);
  for (const name of loaded) {
    const text = name.endsWith(".js") ? readFileSync(join(import.meta.dirname, "../../dist", name), "utf8") : "";
    for (const [, other] of text.matchAll(/(?:require\("\.|__dirname \+ ")\/([^"]+)"/g)) loaded.add(other!);
  }
  expect(loaded.size).toBeGreaterThan(2);
  expect([...loaded].sort()).toEqual([...engineFiles].sort());
});
