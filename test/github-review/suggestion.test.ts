import { expect, test } from "vitest";
import { createSuggestion, mayBeSuggested, renderSuggestion } from "../../src/github/suggestion.ts";
import { rules } from "../../src/rules/index.ts";
import { Secret } from "../../src/secret.ts";
import type { Finding } from "../../src/types.ts";

const value = ["Corr", "ect", "Horse9"].join("-");

/** A finding of `value` where it stands in the lines. */
function findIn(lines: readonly string[], secret = value): Finding {
  const line = lines.findIndex((text) => text.includes(secret));
  const startColumn = [...lines[line]!.slice(0, lines[line]!.indexOf(secret))].length + 1;
  const region = { startLine: line + 1, endLine: line + 1, startColumn, endColumn: startColumn + [...secret].length };
  const location = { path: "a", kind: "blob" as const, region };
  const rest = { occurrences: [], fingerprint: "a".repeat(12), confidence: 1, proof: "unknown" as const };
  return { rule: rules[0]!, level: "error", secret: new Secret(secret), location, ...rest };
}
const suggest = (lines: readonly string[], neighbours: readonly Finding[] = []) =>
  createSuggestion(findIn(lines), lines, neighbours);

test("a Bicep parameter becomes secure and loses its default", () => {
  expect(suggest(["// 🔑", `  param adminPassword string = '${value}'`])).toBe(
    "  @secure()\n  param adminPassword string",
  );
});

test("a parameter that has a decorator is left alone: a second one could double it", () => {
  for (const decorator of ["@secure()", "  @description('of the shop')"])
    expect(suggest([decorator, `param adminPassword string = '${value}'`])).toBeUndefined();
});

test.each([
  ["param  adminPassword   string  =  'VALUE'  ", "@secure()\nparam adminPassword string"],
  ["param p string='VALUE'\r", "@secure()\nparam p string"],
  ["// param p string = 'VALUE'", undefined],
  ["param p string = 'VALUE' // set here", undefined],
  ["param p string = 'xVALUE'", undefined],
  ["paramp string = 'VALUE'", undefined],
])("of %s becomes %s", (line, suggestion) => {
  expect(suggest(["// 🔑", line.replace("VALUE", value)])).toBe(suggestion);
});

test("a value of several lines, a line that is not there and one that holds a NUL get none", () => {
  const line = `param p string = '${value}'`;
  const { location, ...rest } = findIn([line]);
  const at = (region: Partial<typeof location.region>, lines = [line]) =>
    createSuggestion({ ...rest, location: { ...location, region: { ...location.region, ...region } } }, lines, []);
  expect(at({})).toBe("@secure()\nparam p string");
  expect(at({ endLine: 2 })).toBeUndefined();
  expect(at({ startLine: 3, endLine: 3 })).toBeUndefined();
  expect(at({}, [`${line}\0`])).toBeUndefined();
});

test("a connection to Azure SQL signs in by identity", () => {
  const connection = `Server=tcp:shop.database.windows.net,1433;Database=shop;User ID=app;Password=${value};Encrypt=True`;
  expect(suggest([`    "Shop": "${connection}",\r`])).toBe(
    '    "Shop": "Server=tcp:shop.database.windows.net,1433;Database=shop;Authentication=Active Directory Default;Encrypt=True",',
  );
});

test("the user goes with the password, wherever in the connection it stands", () => {
  const server = "Server=x.database.windows.net;";
  const identity = "Authentication=Active Directory Default";
  const connect = (rest: string) => suggest([`"${server}${rest.replace("VALUE", value)}"`]);
  expect(connect("Password=VALUE;User ID=app")).toBe(`"${server}${identity};"`);
  expect(connect("Password= VALUE;\r\tUID=app;Encrypt=True")).toBe(`"${server}${identity};\r\tEncrypt=True"`);
  expect(connect("UID=app; PWD=VALUE")).toBe(`"${server}${identity}"`);
  expect(connect("User = app;Password =VALUE;Encrypt=True")).toBe(`"${server}${identity};Encrypt=True"`);
});

test.each([
  ["a server that is not Azure's", `"Server=prod;Password=${value};"`],
  [
    "an authentication that is there already",
    `"Server=x.database.windows.net;Authentication   =Sql Password;Password=${value};"`,
  ],
  ["a value that stands twice", `"Server=x.database.windows.net;Password=${value};" // ${value}`],
  ["a value that is no password of the string", `"Server=x.database.windows.net;App=${value};"`],
])("no suggestion for %s", (_case, line) => {
  expect(suggest([line])).toBeUndefined();
});

test("a second secret in the line is not quoted", () => {
  const other = ["other", "Value", "7"].join("-");
  const lines = [`"Server=x.database.windows.net;Password=${value};" // ${other}`];
  expect(suggest(lines)).toContain(other);
  expect(suggest(lines, [findIn(lines, other)])).toBeUndefined();
});

test("the fence is longer than any in the code", () => {
  expect(renderSuggestion("a ```` b")).toBe("`````suggestion\na ```` b\n`````");
});

test("only formats whose lines can be whole are read", () => {
  expect(
    [
      "a/main.bicep",
      "App.cs",
      "src/appsettings.Development.json",
      "a.ts",
      "b.json",
      "appsettings.json",
      "myappsettings.json",
      "appsettings.json.bak",
      "a.cs.txt",
    ].map(mayBeSuggested),
  ).toEqual([true, true, true, false, false, true, false, false, false]);
});
