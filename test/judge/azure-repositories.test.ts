/** What repositories of people on Azure hold: names and places that open nothing, and credentials in the same ones. */
import { describe, expect, test } from "vitest";
import { createRandom } from "../rules/random.ts";
import { highestLevel } from "./levels.ts";
import { expectCalm, expectDoubt } from "./rows.ts";
import { createHex, createToken } from "./token.ts";

const random = createRandom("azure-repositories");
const uuid = createHex(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");

test("a place in the registry of Windows, whatever its steps are named", () => {
  const names = [
    `HKCU:\\Software\\Classes\\CLSID\\{${uuid.toUpperCase()}}`,
    `HKLM:SOFTWARE\\Contoso\\Uninstall\\{${uuid}}`,
    "Registry::HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Office\\16.0\\Common",
    "hklm:\\system\\CurrentControlSet\\Control",
  ];
  expectCalm(
    "identifier",
    names.map((name) => ["oneDriveKey", name]),
  );
  expectCalm(undefined, [
    ["oneDriveKey", `HKCU:\\${createToken(24)}`],
    ["oneDriveKey", `contoso\\shop\\${createToken(24)}`],
    ["oneDriveKey", `HKLM:\\SOFTWARE\\Contoso\\${createToken(24)}!`],
  ]);
});

test("a developer's folder of secrets, the editor of a file, a project of SonarQube's", () => {
  for (const value of [uuid, `aspnet-Shop-${uuid}`])
    expectCalm("identifier", [
      ["UserSecretsIdAttribute", value, { before: '[assembly: UserSecrets.UserSecretsIdAttribute("' }],
      ["UserSecretsId", value, { before: '[assembly: UserSecretsId("' }],
    ]);
  expectCalm("identifier", [
    ["passwordhasher.cs", uuid, { before: String.raw`"C:\\shop\\passwordhasher.cs||{` }],
    ["sonar.projectKey", createHex(20)],
    ["cliProjectKey", "shop_Web_P2"],
  ]);
  expectCalm(undefined, [
    ["UserSecrets", createToken(24), { before: 'UserSecrets("' }],
    ["ClientSecret", uuid, { before: 'new ClientSecrets("' }],
    ["password", uuid, { before: "user|shop|{" }],
  ]);
  expectDoubt("a name for keys that open nothing", [["projectKey", createHex(20)]], "generic-token");
  expectDoubt(
    undefined,
    [
      ["projectKey", createToken(44)],
      ["apiProjectKey", createHex(20)],
    ],
    "generic-token",
  );
});

describe("a password that speaks to its reader, or says that it is none", () => {
  const at = (...letters: string[]): string => letters.join("");
  const samples = [
    at("YourStr0ng", "P@ssword!"),
    at("Dummy", "P@ssw0rd!", "234"),
    at("yourStrong@", "Passw0rd"),
    at("Example", "!Pa$$word", "1"),
  ];
  const own = [at("MyStr0ng", "P@ssw0rd"), at("Yourk", "P@ssw0rdX", "7"), at("Granite", "!Falc0n", "27")];
  test("is shown", () => {
    for (const value of samples) {
      expectDoubt("a sample by its own words", [["MSSQL_SA_PASSWORD", value]]);
      expect(highestLevel("deploy.yml", `run: az deployment create --parameters adminPassword='${value}'\n`)).toBe(
        "warning",
      );
    }
  });
  test("of a server that others reach blocks, and so does one that was thought up", () => {
    const connect = (value: string): string =>
      `{ "Shop": "Server=tcp:sql.contoso.com,1433;User ID=shop;Password=${value};Encrypt=True;" }\n`;
    expect(highestLevel("appsettings.json", connect(samples[1]!))).toBe("error");
    expectDoubt(
      undefined,
      own.map((value) => ["MSSQL_SA_PASSWORD", value]),
    );
    for (const value of own)
      expect(highestLevel("deploy.yml", `run: az deployment create --parameters adminPassword='${value}'\n`)).toBe(
        "error",
      );
  });
});

test("a password that was drawn from a whole keyboard blocks, brackets and all", () => {
  const bot = `&${random.base62(4)}-}^${random.base62(4)}7Q$@]${random.base62(4)}>9&g`;
  const database = `vz${random.base62(2)}_.n4]P9[${random.from("bcdfgh", 1)}]D${random.base62(3)}:$`;
  const settings = (value: string) => highestLevel("appsettings.json", `{ "MicrosoftAppPassword": "${value}" }\n`);
  const properties = (value: string) => highestLevel("application.properties", `spring.datasource.password=${value}\n`);
  expect([settings(bot), properties(database)]).toEqual(["error", "error"]);
  expect(highestLevel("bot.env", `MICROSOFT_APP_PASSWORD='${bot}'\n`)).toBe("error");
  for (const value of ["{{ bot.password }}", "#{Shop.Database.Password}#"])
    expect([value, settings(value)]).not.toEqual([value, "error"]);
});

test("what payments are signed with is no checksum", () => {
  const key = createHex(32);
  for (const name of ["CHECKSUM_KEY", "payosChecksumKey"]) expectCalm(undefined, [[name, key]]);
  expectCalm("hash", [
    ["keyChecksum", key],
    ["CHECKSUM", key],
  ]);
});

test("a phrase that tokens are signed with", () => {
  const phrase = ["HarbourShopProduction", "SigningKey", "v2_2025"].join("_");
  const at = (key: string) => highestLevel("appsettings.json", `{ "Jwt": { "${key}": "${phrase}" } }\n`);
  for (const key of ["Key", "JWT_SECURITY_KEY", "JwtSecret"]) expect([key, at(key)]).toEqual([key, "warning"]);
  expect(at("JwtStorageKey")).toBe(undefined);
});

test("what is done with a password", () => {
  expect(highestLevel("operator.yaml", "  text: |\n    - **Login**: logins with password rotation\n")).toBe(undefined);
  expect(highestLevel("operator.yaml", "  text: |\n    - **Login**: logins with password tundra77x\n")).toBe("error");
});

test("what is given to each visitor, counts requests, or is read out of a token", () => {
  const id = createHex(16);
  expectDoubt(
    "meant to be public",
    [["token", id, { before: `<script data-cf-beacon='{"rayId":"8","b":1,"token":"` }]],
    "generic-token",
  );
  expectDoubt(
    undefined,
    [["token", id, { before: `<script data-shop='{"rayId":"8","b":1,"token":"` }]],
    "generic-token",
  );
  expectDoubt("meant to be public", [["Postman-Token", uuid]], "generic-token");
  const [head, body] = [{ alg: "HS256" }, { iss: "supabase", ref: createToken(20), role: "anon" }].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  expectCalm("literal", [["SUPABASE_ANON_KEY", `${head}.{"iss":"supabase","role":"anon"}`]]);
  expect(highestLevel("shop.ts", `const SHOP_ANON_KEY = '${head}.${body}.${createToken(43)}';\n`)).toBe(undefined);
});

test("a constraint that SQL Server named", () => {
  const name = `PK__Orders___${createHex(8).toUpperCase()}`;
  expectCalm("identifier", [["table.PrimaryKey", name, { before: 'table.PrimaryKey("' }]]);
  expectCalm(undefined, [["table.PrimaryKey", `PK_${createToken(24)}`, { before: 'table.PrimaryKey("' }]]);
});

test("what the tests of Azure's templates fill in, and what asks to be filled in", () => {
  const template = (value: string) =>
    highestLevel("azuredeploy.parameters.json", `{ "adminPassword": { "value": "${value}" } }\n`);
  for (const value of ["GEN-PASSWORD", "GEN-UNIQUE-13"]) expect([value, template(value)]).toEqual([value, undefined]);
  for (const words of [
    ["GOOD", "PASSWORD", "HERE"],
    ["SET", "SECURE", "PASS"],
  ])
    expect([words, template(words.join(""))]).toEqual([words, "warning"]);
  expect(template("GEN-Basalt-41!x")).toBe("error");
});

test("what a field shows before anybody types, and what a label says", () => {
  const code = (call: string) =>
    highestLevel("form.py", `self.text.${call}("for example\\n密码：20ab34${createToken(6)};")\n`);
  expect(code("setPlaceholderText")).toBe("warning");
  expect(code("setText")).toBe("error");
});

test("a key that JWTs are signed with has any characters", () => {
  const key = `${createToken(6)}#${createToken(4)}^U6$${createToken(12)}@L2t$P5n!W8`;
  for (const text of [
    `"Jwt": {\n  "Issuer": "shop",\n  "Key": "${key}" }`,
    `"JwtKey": "${key}"`,
    `"SigningKey": "${key}"`,
  ])
    expect([text, highestLevel("appsettings.json", `{ ${text} }\n`)]).toEqual([text, "error"]);
  expect(highestLevel("appsettings.json", `{ "ShopKey": "${key}" }\n`)).toBe("warning");
});

test("a line that was commented out and begins with a comma is no documentation", () => {
  const key = Buffer.from(createHex(64), "hex").toString("base64");
  const line = `  , accountKey = '${key}';\n`;
  expect(highestLevel("shop.js", `/*\n  var name = 'shop'\n${line}*/\n`)).toBe("error");
  expect(highestLevel("shop.js", `/*\n The key of the shop, ${line}*/\n`)).toBe("warning");
});
