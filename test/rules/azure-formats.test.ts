import { randomUUID } from "node:crypto";
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

describe("names of .NET's settings in one piece", () => {
  const token = random.base62(34);
  test.each([
    ["Authentication:Google:ClientSecret", token],
    ["AzureAd:ClientCredentials:0:ClientSecret", token],
    ["Authorization:ApiKey", token],
    ["Jwt:Key", token],
    ["Authentication:Jwt:Key", `${random.base62(10)}#${random.base62(12)}7$`],
  ])("%s", (name, value) => {
    for (const [path, text] of [
      ["secrets.json", `{ "${name}": "${value}" }`],
      ["Web.config", `<add key="${name}" value="${value}" />`],
      ["Startup.cs", `Configuration["${name}"] = "${value}";`],
      ["Startup.cs", `{ "${name}", "${value}" },`],
    ] as const)
      expect([path, text, highestLevel(path, `${text}\n`)]).toEqual([path, text, "error"]);
  });
  test("what only begins as one does", () => {
    expect(highestLevel("call.py", `["-H", "X-Api-Key:${token}", "b"]\n`)).toBe("error");
    expect(highestLevel("secrets.json", '{ "Authentication:Google:ClientSecret": "shop" }\n')).toBe(undefined);
    expect(highestLevel("secrets.json", `{ "Shop:Key": "${random.base62(10)}" }\n`)).not.toBe("error");
  });
});

describe("a secret that a template puts into Key Vault", () => {
  const bicep = (value: string) =>
    `resource db 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {\n  parent: vault\n  name: 'db'\n  properties: {\n    value: ${value}\n  }\n}\n`;
  const arm = (value: string) =>
    `{\n  "type": "Microsoft.KeyVault/vaults/secrets",\n  "name": "[concat(parameters('vault'), '/db')]",\n  "properties": {\n    "value": "${value}"\n  }\n}\n`;
  const terraform = (value: string) =>
    `resource "azurerm_key_vault_secret" "db" {\n  name         = "db"\n  key_vault_id = azurerm_key_vault.shop.id\n  value        = "${value}"\n}\n`;
  const values = [`Basalt${random.digits(3)}!${random.from("bcdfghjk", 4)}`, random.base62(32)];
  const isFound = (path: string, text: string, value: string): boolean =>
    find(path, text).some((found) => found.value === value && found.level === "error");
  test.each(values)("%s", (value) => {
    expect(isFound("main.bicep", bicep(`'${value}'`), value)).toBe(true);
    expect(isFound("azuredeploy.json", arm(value), value)).toBe(true);
    expect(isFound("main.tf", terraform(value), value)).toBe(true);
  });
  test("and references", () => {
    expect(find("main.bicep", bicep("password"))).toEqual([]);
    // A client's or a tenant's id.
    const id = randomUUID();
    for (const text of [bicep(`'${id}'`), arm(id), terraform(id)]) expect(find("main.tf", text)).toEqual([]);
    expect(find("azuredeploy.json", arm("[parameters('password')]"))).toEqual([]);
    expect(find("main.tf", terraform("${random_password.db.result}"))).toEqual([]);
    const [value = ""] = values;
    const next = `resource "azurerm_key_vault_secret" "db" {\n  name = "db"\n}\n\nlocals {\n  value = "${value}"\n}\n`;
    expect(find("main.tf", next)).toEqual([]);
  });
});

test("a key that a configuration of speech is given in Python", () => {
  const key = createHex(16);
  expect(findRules(`config = speechsdk.SpeechConfig(subscription="${key}", region="eastus")\n`)).toEqual([
    "azure-subscription-key",
  ]);
});
