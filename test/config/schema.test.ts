import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { starterConfig } from "../../hook/starter-config.ts";
import { createConfig, createConfigSchema } from "../../src/config/index.ts";
import { ToolError } from "../../src/errors.ts";

const file = join(import.meta.dirname, "../../dist/leakgate.schema.json");
const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(file, "utf8")));

const custom = (more: string) =>
  `custom-rules:\n  - id: contoso-key\n    label: a key\n    keywords: [ctso_]\n    pattern: 'ctso_(?<secret>[0-9a-z]{32})'\n${more}`;

/** Each document with whether both, the published schema and the parser, take it. */
test.each([
  ["", true],
  ["exclude: [vendor/]\nfixtures: error\nrules:\n  jwt: off\n", true],
  [custom("    level: note\n    ignore-case: true\n    finds: ['ctso_<[0-9a-z]{32}>']\n    ignores: [ctso_]\n"), true],
  [`${custom("")}rules:\n  contoso-key: warning\n`, true],
  ["exclud: []", false],
  ["exclude: vendor", false],
  ["exclude: ['']", false],
  ["exclude: [5]", false],
  ["fixtures: warn", false],
  ["fixtures: note", false],
  ["rules:\n  jwt: warn", false],
  ["rules:\n  JWT: off", false],
  ["rules: [jwt]", false],
  ["custom-rules:\n  - id: contoso-key\n", false],
  [custom("    levels: note\n"), false],
  [custom("    level: off\n"), false],
  [custom("    ignore-case: 1\n"), false],
  [custom("").replace("contoso-key", "Contoso"), false],
  [custom("").replace("ctso_]", "a b]"), false],
  [custom("").replace("[ctso_]", "[]"), false],
  [custom("").replace("?<secret>", ""), false],
  [custom("").replace("{32}", `{32}${"x".repeat(1000)}`), false],
])("schema and parser agree about %j: %s", (text, valid) => {
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(valid);
  const read = () => createConfig({ config: { name: "c", text } });
  if (valid) expect(read).not.toThrow();
  else expect(read).toThrow(ToolError);
});

test("the published file is the one that the sources make, and the starter configuration names it", () => {
  const schema = createConfigSchema() as { $id: string };
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(schema);
  expect(starterConfig).toContain(`# yaml-language-server: $schema=${schema.$id}\n`);
});
