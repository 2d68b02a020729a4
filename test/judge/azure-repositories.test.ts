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

test("a bot's password blocks, whatever signs Microsoft put into it", () => {
  const password = `&${random.base62(5)}-}^${random.base62(4)}7Q$@]${random.base62(6)}>9&g`;
  const settings = (value: string) => highestLevel("appsettings.json", `{ "MicrosoftAppPassword": "${value}" }\n`);
  expect(settings(password)).toBe("error");
  expect(settings("{{ bot.password }}")).toBe(undefined);
  expect(highestLevel("bot.env", `MICROSOFT_APP_PASSWORD='${password}'\n`)).toBe("error");
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
