import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";

const scanner = createScanner(rules);

/** Words that rules look for in line after line, or all along one: each byte is looked at by few windows. */
const lines: readonly (readonly [string, (at: number) => string])[] = [
  ["columns", () => "user,password\n"],
  ["columns with a row that says nothing", (at) => (at % 3 ? "user,password\n" : "anna,changeme\n")],
  ["columns of Markdown", () => "| user | password |\n"],
  ["a table of Markdown", () => "| user | password |\n|---|---|\n| anna | changeme |\n"],
  ["sections", () => "[passwords]\n"],
  ["sections with entries", (at) => (at % 2 ? `entry${at} = "v"\n` : "[passwords]\n")],
  ["maps", (at) => `secrets:\n  a${at}: b\n`],
  ["objects", () => '"secrets": {\n "a": "b",\n'],
  ["lists", () => "tokens = [\n"],
  ["names and values", () => '<add key="Password" value="" />\n'],
  ["names above values", () => " - name: PASSWORD\n   value:\n"],
  ["one name behind the other", () => "password="],
  ["the begin of a connection string", () => "Server=tcp:x.example.net;User ID=a;Password="],
  ["arrays that do not end", () => '{"token":['],
  ["statements that insert", () => "insert into t (a, b, password) values\n"],
  ["variables", () => 'variable "password" {\n'],
  ["parameters", () => "Password:\n  Type: String\n  Default: \n"],
  ["carriage returns", () => "password: x\r"],
];

test.each(lines)("%s cost a constant a byte", (_, line) => {
  const size = 1 << 18;
  let text = "";
  for (let at = 0; text.length < size; at++) text += line(at);
  const bytes = Buffer.from(text.slice(0, size));
  // What is compiled by then does not count.
  scanner.scan(bytes.subarray(0, 1 << 14));
  const before = process.threadCpuUsage();
  scanner.scan(bytes);
  expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(1000);
});
