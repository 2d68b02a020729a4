/** Formats and tables that repositories of people on Azure hold. */
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { find, isSilent } from "../judge/everyday.ts";
import { highestLevel } from "../judge/levels.ts";
import { createHex } from "../judge/token.ts";
import { createRandom } from "./random.ts";

const random = createRandom("azure-formats");
const uuid = createHex(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
const scanner = createScanner(rules);
const findRules = (text: string): string[] => scanner.scan(Buffer.from(text)).map(({ rule }) => rule.id);
const user = (number: number): string => `${number}-${random.from("BCDFGHJK", 5)}`;

test("a key of RapidAPI under any name", () => {
  const digits = (length: number): string => random.from("0123456789abcdef", length);
  const key = `${digits(10)}msh${digits(15)}p1${digits(5)}jsn${digits(12)}`;
  expect(highestLevel("search.ts", `const options = { headers: header("${key}") };\n`)).toBe("error");
  expect(highestLevel("search.ts", `const options = { headers: header("${key.replace("jsn", "jsx")}") };\n`)).toBe(
    undefined,
  );
});

test("a key of Vaadin", () => {
  expect(highestLevel("run.sh", `mvn -Dvaadin.proKey=anna@contoso.com/pro-${uuid}\n`)).toBe("error");
  expect(highestLevel("proKey", `{"username":"anna@contoso.com","proKey":"pro-${uuid}"}\n`)).toBe("error");
  expect(highestLevel("shop.ts", `const product = "pro-${uuid}";\n`)).toBe(undefined);
});

describe("rows that are no head", () => {
  const rows = [101, 102, 103].map((number) => `${user(number)},No internet service,No,5,30.2`);
  isSilent([
    // A customer's number ends as a password's column is named.
    ["customers.csv", `8007-YYPWD,No internet service,No,15,25.05\n${rows.join("\n")}`],
    [
      "docs.md",
      "| Name | Description | Type |\n|---|---|---|\n| gateway | Gateway password | string |\n| location | Azure9 region | string |",
    ],
  ]);
  test("and heads", () => {
    const value = `Basalt${random.digits(3)}!${random.from("bcdfghjk", 4)}`;
    expect(find("users.csv", `id,service,wifi password\n1,shop,${value}\n`)).toHaveLength(1);
    expect(find("docs.md", `| Host | Password |\n| a | b |\n| shop | ${value} |\n`)).toHaveLength(1);
    expect(find("docs.md", `| a | b |\n| Host | Password |\n|---|---|\n| shop | ${value} |\n`)).toHaveLength(1);
  });
});

test("an option's name is no administrator's password", () => {
  const option = (value: string) =>
    highestLevel("Options.cs", `  public const string AdministratorPassword = "${value}";\n`);
  expect(option("administrator-password")).toBe(undefined);
  expect(option("Gr4nite-falcon!27")).toBe("error");
});

test("a key of an account under its short name is told as one", () => {
  const key = Buffer.from(createHex(64), "hex").toString("base64");
  for (const text of [`, accountKey = '${key}';`, `accountKey: "${key}",`, `{"accountKey": "${key}"}`])
    expect([text, findRules(`${text}\n`)]).toEqual([text, ["azure-account-key"]]);
});

test("what Google Analytics's script asks Google with is in every copy", () => {
  const key = ["AIza", "SyA65lEHUEizIsNtlbNo", "-l2K18dT680nsaM"].join("");
  const ask = (value: string) =>
    highestLevel("site.js", `open("POST", "https://ampcid.google.com/v1?key=${value}");\n`);
  expect(ask(key)).toBe(undefined);
  expect(ask(`AIza${random.base62(35)}`)).toBe("error");
});
