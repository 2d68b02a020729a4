/** Writings in which a value is sealed, shown to everybody or the name of something, and real secrets in the same place. */
import { expect, test } from "vitest";
import { highestLevel } from "./levels.ts";
import { expectCalm, expectDoubt } from "./rows.ts";
import { createHex, createToken } from "./token.ts";

const bytes = (length: number): string => Buffer.from(createHex(length), "hex").toString("base64");

test("what SOPS sealed is no key of Azure, however long it is", () => {
  const key = bytes(64);
  expect(highestLevel("secrets.yaml", `search_key: ENC[AES256_GCM,data:${key},iv:${bytes(32)},tag:x,type:str]\n`)).toBe(
    undefined,
  );
  expect(highestLevel("settings.yaml", `storage: AccountName=shop;AccountKey=${key}\n`)).toBe("error");
  expect(highestLevel("settings.yaml", `note: ENC[AES256_GCM,data:x]\nstorage: AccountKey=${key}\n`)).toBe("error");
});

test("what Pulumi sealed", () => {
  const sealed = `v1:${bytes(12)}:${bytes(48)}`;
  expect(highestLevel("Pulumi.prod.yaml", `  shop:db_password:\n    secure: ${sealed}\n`)).toBe(undefined);
  expect(highestLevel("Pulumi.prod.yaml", `  shop:db_password: ${createToken(24)}\n`)).toBe("error");
});

test("a terminal's colours, a public key of .NET, where Jenkins keeps a credential, a type", () => {
  expectCalm("literal", [["PASS", String.raw`\x1b[32mok\x1b[0m`]]);
  expectCalm(undefined, [["PASS", String.raw`\x1b${createToken(12)}`]]);
  expectCalm("public", [["ServiceKey", `002400000480000094000000060200000024000052534131${createHex(40)}`]]);
  expectCalm(undefined, [["ServiceKey", `0024000004800000${createHex(40)}`]]);
  const uuid = createHex(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  expectCalm("identifier", [["REGISTRY_AUTH", uuid, { before: "REGISTRY_AUTH = credentials('" }]]);
  expectCalm(undefined, [
    ["REGISTRY_AUTH", uuid, { before: "REGISTRY_AUTH = login('" }],
    ["REGISTRY_AUTH", createToken(24), { before: "REGISTRY_AUTH = credentials('" }],
  ]);
  const bare = { quote: "", before: "secrets: " };
  expectCalm("expression", [["secrets", "list[VaultSecret", { ...bare, after: "] = []" }, "code"]]);
  expectCalm(undefined, [["secrets", "list[VaultSecret", { ...bare, after: "" }, "code"]]);
});

test("a tag manager's, shown to each visitor, and what a description gives for an example", () => {
  expectDoubt("meant to be public", [["shop:gtm_auth", createToken(22)]], "generic-token");
  const example = "an example in its own words";
  for (const before of ["examples: ['https://shop/join?invite_key=", '@Schema(example = "', "example: '"])
    expectDoubt(example, [["invite_key", createToken(24), { before }]], "generic-token");
  expectDoubt(
    undefined,
    [
      ["invite_key", createToken(24), { before: "example: 'a', invite_key: '" }],
      ["shop_key", createToken(24), { before: "shopExample: 'a' + '" }],
    ],
    "generic-token",
  );
});

test("an event that is named for a password", () => {
  expect(highestLevel("topics.ts", "  CHANGE_ADMIN_PASSWORD: 'ADMIN.admin.changePassword',\n")).toBe(undefined);
  expect(highestLevel("topics.ts", "  CHANGE_ADMIN_PASSWORD: 'Admin.changePassword7.x',\n")).toBe("error");
});

test("numbers of Stripe, names in a vault, bcrypt in a compose file, GeoServer's", () => {
  expectCalm("identifier", [
    ["CONNECTION_KEY", `prod_${createToken(14)}`],
    ["CONNECTION_KEY", `price_${createToken(24)}`],
    ["shop_secret", "ShopDatabasePassword", { before: "secret('", next: ", 'DB_PASSWORD')" }],
  ]);
  expectCalm(undefined, [
    ["CONNECTION_KEY", `prod_${createToken(24)}`],
    ["CONNECTION_KEY", `live_${createToken(14)}`],
    ["shop_secret", createToken(24), { before: "secret('", next: ", 'DB_PASSWORD')" }],
    ["shop_secret", "ShopDatabasePassword", { before: "secret('", next: ", 'name')" }],
  ]);
  expectCalm("hash", [["ADMIN_PASSWORD", `$$2y$$05$$${createToken(53)}`]]);
  expectCalm("sealed", [["passwd", `crypt1:${createToken(22)}==`]]);
  expectCalm(undefined, [["passwd", `crypt7:${createToken(22)}==`]]);
});

test("a container's, in words; and keys of labels", () => {
  expectDoubt("a container's own, made of one word", [["POSTGRES_PASSWORD", "shop-onboarding"]]);
  expectDoubt(undefined, [["POSTGRES_PASSWORD", "shop-onboarding-Xq7vT2"]]);
  const connect = (host: string, password: string) =>
    highestLevel("appsettings.json", `{ "Shop": "Server=${host};Database=shop;User Id=sa;Password=${password};" }\n`);
  for (const host of ["postgres-sql", "mssql", "db", "sqlserver,1433"]) {
    expect([host, connect(host, ["123456789", "Aa"].join(""))]).toEqual([host, "warning"]);
    expect([host, connect(host, createToken(20))]).toEqual([host, "error"]);
    expect([host, connect(host, "Gr4niteFalcon27!x")]).toEqual([host, "error"]);
  }
  for (const host of ["prod", "sql.contoso.com"])
    expect([host, connect(host, "SuperSecret123")]).toEqual([host, "error"]);
  expectDoubt("a name for keys that open nothing", [["titleKey", "geo.reportedToFra2020"]], "generic-token");
  expectDoubt(undefined, [["titleKey", createToken(44)]], "generic-token");
});

test("what names a pattern, an algorithm, a checksum, the secrets of a developer", () => {
  expectCalm("identifier", [
    ["SIGN_ALG", "GOST3411-2012-256WITHECGOST3410-2012-256"],
    ["shop", createHex(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"), { before: 'AddUserSecrets("' }],
  ]);
  expectCalm("hash", [["token-secret", createHex(32), { before: "  checksum/token-secret: " }]]);
  expectCalm(undefined, [["token-secret", createHex(32), { before: "  checksums/token-secret: " }]]);
  expectCalm("expression", [
    ["password", "sys.argv[1", { quote: "", before: "username, password = " }],
    ["password", String.raw`/[\x00-\x1F]/`, { before: "$password = preg_replace('" }],
  ]);
  expectCalm(undefined, [["password", createToken(20), { before: "$password = replace('" }]]);
  expectCalm("public", [["pw", "george@shop", { quote: "", before: `ssh-rsa ${createToken(60)}pw== ` }]]);
  expectCalm(undefined, [["pw", createToken(20), { quote: "", before: "pw== " }]]);
});

test("an administrator's password that is hashed, a package of Intune, a password that says it is for development", () => {
  const write = (value: string) => highestLevel("settings.env", `SHOP_ADMIN_PASSWORD='${value}'\n`);
  expect(write(`$2a$10$${createToken(53)}`)).not.toBe("error");
  expect(write(createToken(20))).toBe("error");
  const key = Buffer.from(createHex(32), "hex").toString("base64");
  const app = (more: string) => highestLevel("shop.app.xml", `<EncryptionKey>${key}</EncryptionKey>\n${more}\n`);
  expect(app("<ProfileIdentifier>ProfileVersion1</ProfileIdentifier>")).toBe("warning");
  expect(app("<Profile>ProfileVersion1</Profile>")).toBe("error");
  expect(highestLevel("settings.env", "DEFAULT_DATABASE_PASSWORD=LocalDevDB456\n")).toBe("warning");
  expect(highestLevel("settings.env", `DEFAULT_DATABASE_PASSWORD=LocalDeviceDB4!${createToken(6)}\n`)).toBe("error");
});

test("a user's name and a number", () => {
  const user = (value: string) => highestLevel("users.py", `  {"username": "alice", "password": "${value}"},\n`);
  expect(user("alice123")).toBe("warning");
  expect(user("alice9081726x!")).toBe("error");
});
