import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readInputs } from "../../action/inputs.ts";

const root = join(import.meta.dirname, "../..");
interface Metadata {
  readonly inputs: Record<string, { readonly default?: string }>;
  readonly outputs: Record<string, object>;
  readonly runs: object;
}
const metadata = parse(readFileSync(join(root, "action.yml"), "utf8")) as Metadata;

test("the Action reads exactly the inputs that action.yml names, and has the same defaults", () => {
  const read = new Set<string>();
  const bare = readInputs((name) => {
    read.add(name);
    return "";
  });
  expect([...read].sort()).toEqual(Object.keys(metadata.inputs).sort());
  const given = readInputs((name) => (name === "token" ? "" : (metadata.inputs[name]!.default ?? "")));
  expect(given).toEqual(bare);
  expect(metadata.runs).toEqual({ using: "node24", main: "dist/action.js" });
});

test("docs/action.md names every input and output", () => {
  const page = readFileSync(join(root, "docs/action.md"), "utf8");
  const names = [...Object.keys(metadata.inputs), ...Object.keys(metadata.outputs)];
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test.each([
  ["fail-on", "sometimes"],
  ["comment", "yes"],
  ["max-comments", "51"],
  ["max-comments", "-1"],
  ["max-issues", "many"],
  ["issue-repository", "somewhere"],
])("%s: %s is refused with what it may be", (name, value) => {
  expect(() => readInputs((asked) => (asked === name ? value : ""))).toThrow(`input ${name} is "${value}"`);
});

test("a wrong value that looks like no word is not repeated: a token may stand in an address", () => {
  const value = "https://user:token@example.org/a";
  expect(() => readInputs((asked) => (asked === "issue-repository" ? value : ""))).toThrow(
    /^input issue-repository is this$/,
  );
});
