/** Names, places and forms in well-known repositories that open nothing; and credentials that look almost like them. */
import { expect, test } from "vitest";
import { classifyPath } from "../../src/judge/index.ts";
import { createRandom } from "../rules/random.ts";
import { find } from "./everyday.ts";
import { highestLevel } from "./levels.ts";
import { expectCalm, expectDoubt } from "./rows.ts";
import { createHex, createToken } from "./token.ts";

const random = createRandom("names-without-a-key");
const encode = (text: string): string => Buffer.from(text).toString("base64url");

test("a salt and a digest are no password; what has a sign among digits is one", () => {
  const [salt, digest] = [createHex(16), createHex(32)];
  expectCalm("hash", [
    ["password", `${salt}$${digest}`],
    ["password", String.raw`\$5\$${salt.slice(0, 16)}\$${digest}`],
  ]);
  expectCalm(undefined, [
    ["password", `${salt}$${digest.slice(3)}`],
    ["password", `${createToken(16)}$${createToken(40)}`],
    ["password", String.raw`\$5${createToken(20)}\$x7`],
  ]);
});

test("how a JWT is signed says nothing alone; a key that stands beside it does", () => {
  const heads = ['{"alg":"none"}', '{"typ":"JWT","alg":"HS256"}', '{"alg":"RS256","typ":"at-jwt"}'];
  expectCalm(
    "public",
    [...heads.map(encode), encode('{"alg":"HS256","typ":"JWT"}').slice(0, 24)].map((value) => ["token", value]),
  );
  const keys = [
    `{"alg":"HS256","k":"${createToken(22)}"}`,
    `{"alg":"${createToken(30)}"}`,
    `{"key":"${createToken(20)}"}`,
  ];
  expectCalm(
    undefined,
    keys.map((text) => ["token", encode(text)]),
  );
});

test("a number that a format begins with; what a service called so issues", () => {
  const doubt = "a name for keys that open nothing";
  expectDoubt(doubt, [["magicHighwayHash256Key", createHex(32)]], "generic-token");
  const names = ["magicApiKey", "magicHashSecret", "magicLinkKey", "hashKeyOfMagic"];
  expectDoubt(
    undefined,
    names.map((name) => [name, createHex(32)]),
    "generic-token",
  );
});

test("an entry of a directory is no password", () => {
  const levelOf = (line: string) => highestLevel("people.ldif", `dn: cn=x\n${line}\n`);
  expect(levelOf(`pwdPolicySubentry: cn=gr4nite${random.digits(2)},ou=policies,dc=contoso,dc=com`)).toBe(undefined);
  expect(levelOf(`userPassword: cn=${createToken(14)}`)).toBe("error");
  expect(levelOf(`userPassword: ${createToken(14)},x`)).toBe("error");
  const inProgram = (line: string) => highestLevel("src/a.ts", `${line}\n`);
  expect(inProgram(`const password = "cn=${createToken(14)}", base = "x,dc=contoso,dc=com";`)).toBe("error");
  expect(inProgram(`const password = "uid=${createToken(24)}"; // ,o=a`)).toBe("error");
});

test("a numbered team is no user's password; a year behind words is part of one", () => {
  const levelOf = (value: string) => highestLevel("a.py", `users = { "anna": "${value}" }\n`);
  expect(levelOf("Granite-Falcon-12")).toBe(undefined);
  expect(levelOf(`Granite-Falcon-20${random.digits(2)}`)).toBe("error");
});

test("what n8n calls a credential that it keeps; a user of that place", () => {
  const levelOf = (rows: string) => highestLevel("flow.json", `{\n  "httpBasicAuth": {\n${rows}\n  }\n}\n`);
  const value = `${random.from("abcdefgh", 4)}${random.digits(2)}${random.from("KLMNPQRS", 10)}`;
  expect(levelOf(`    "id": "${value}",\n    "name": "Contoso API"`)).toBe(undefined);
  expect(levelOf(`    "name": "${value}"`)).toBe(undefined);
  for (const user of ["anna", "user", "login"])
    expect([user, levelOf(`    "${user}": "${value}"`)]).toEqual([user, "error"]);
  expect(levelOf(`    "id": "${value}",\n    "anna": "${value}7"`)).toBe("error");
});

test("a user that a line makes, and a password that goes on from its name", () => {
  const name = `q${random.from("kvxz", 3)}abag`;
  const create = (words: string, before = "psql -c") =>
    highestLevel("deploy.sh", `${before} "CREATE USER ${name} WITH PASSWORD '${words}'"\n`);
  expect(create(`${name}rocks`)).toBe("warning");
  for (const words of [
    `${name}${createToken(8)}`,
    `${name}rocks7${random.digits(3)}`,
    `w${name}rocks`,
    `${name}zqxkvj`,
  ])
    expect([words, create(words)]).toEqual([words, "error"]);
  for (const before of [
    "psql -h db.contoso.com -c",
    "psql --host=db.contoso.com -c",
    "psql postgres://db.contoso.com/shop -c",
  ])
    expect([before, create(`${name}rocks`, before)]).toEqual([before, "error"]);
});

test("what a module of Ansible is told to do, a pattern, a place in a list, and what downloads are verified with", () => {
  expectCalm("literal", [["update_password", "always"]]);
  expectCalm(undefined, [["update_password", `always${createToken(8)}`]]);
  const levelOf = (text: string) => highestLevel("src/form.js", `${text}\n`);
  expect(levelOf("rules = { password: [/^[0-9a-zA-Z]{6,16}$/, 'six to sixteen'] }")).toBe(undefined);
  expect(levelOf("password = c->argv[j+2];")).toBe(undefined);
  expect(levelOf(`rules = { password: '/^x${createToken(20)}' }`)).not.toBe(undefined);
  const key = `RW${createToken(54)}`;
  expectCalm("public", [["key", key, { before: '# Verify with the public key "' }]]);
  expectCalm(undefined, [
    ["key", key, { before: 'key "' }],
    ["key", `S${key.slice(1)}`, { before: 'public key "' }],
  ]);
});

test("what fills an empty field; a token that its prefix tells", () => {
  const key = createHex(16);
  const levelOf = (line: string) => highestLevel("src/datadog.ts", `const datadog = {\n  ${line}\n};\n`);
  expect(levelOf(`datadogApiKey: '${key}'`)).toBe("error");
  expect(levelOf(`placeholder: '${key}', // datadog api key`)).not.toBe("error");
  expect(levelOf(`placeholder: 'glpat-${createToken(20, 5)}'`)).toBe("error");
  for (const name of ["placeholder: ", "docs::examples = "])
    expect(highestLevel("src/form.ts", `${name}"${createHex(18)}NRAL"\n`)).toBe("error");
});

test("an address that shows in an empty field how one is written", () => {
  const address = `mongodb+srv://shop:${createToken(16)}@c0.k3x9.mongodb.net/?retryWrites=true`;
  const levelOf = (line: string) => highestLevel("src/form.php", `$field = [\n  ${line}\n];\n`);
  expect(levelOf(`'placeholder' => '${address}',`)).toBe("warning");
  expect(levelOf(`placeholder="${address}"`)).toBe("warning");
  expect(levelOf(`'value' => '${address}',`)).toBe("error");
  expect(levelOf(`'placeholder' => '', 'value' => '${address}',`)).toBe("error");
});

test("a name that a template puts into a vault; a password that it does", () => {
  const value = `gr4nite${createToken(6)}`;
  const levelOf = (path: string, text: string) => find(path, text)[0]?.level;
  const bicep = (name: string) =>
    levelOf(
      "main.bicep",
      `resource s 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {\n  name: '${name}'\n  properties: {\n    value: '${value}'\n  }\n}\n`,
    );
  const terraform = (name: string) =>
    levelOf("main.tf", `resource "azurerm_key_vault_secret" "s" {\n  name  = "${name}"\n  value = "${value}"\n}\n`);
  for (const name of ["admin-username", "sqlLogin", "db-host", "client-id"])
    expect([name, bicep(name), terraform(name)]).toEqual([name, undefined, undefined]);
  for (const line of [" # (user)", " // of 'user'", '\n  tags = {\n    name = "shop-user"\n  }']) {
    const text = `resource "azurerm_key_vault_secret" "s" {\n  name = "admin-password"${line}\n  value = "${value}"\n}\n`;
    expect([line, levelOf("main.tf", text)]).toEqual([line, "error"]);
  }
  for (const name of [
    "admin-password",
    "username-secret",
    "grid",
    "loginToken",
    "password-of-admin-user",
    "pwd-smtp-host",
  ])
    expect([name, bicep(name), terraform(name)]).toEqual([name, "error", "error"]);
});

test.each([
  ["internal/entity/session_fixtures.go", "test"],
  ["internal/entity/fixtures_store.go", "code"],
  ["src/payment-mocks.ts", "test"],
  ["src/mocks-server.ts", "code"],
  ["ui/TokenCard.story.tsx", "test"],
  ["ui/user-story.tsx", "code"],
  ["src/DataFixtures/AppFixtures.php", "test"],
  ["src/UserFixtures.php", "test"],
  ["src/Fixturesque.php", "code"],
  ["api/e2etests/seed.py", "test"],
  ["src/latests/seed.py", "code"],
  ["config/tls/benchmark-server-key.pem", "fixture"],
  ["config/tls/workbench-key.pem", "script"],
  ["turndb/testmongosetup.sh", "test-data"],
  ["turndb/testflight.sh", "script"],
  ["turndb/testimony.sh", "script"],
  ["lib/mbedtls-2.4.2/library/certs.c", "test"],
  ["src/shop-2.4.2/certs.c", "code"],
  ["lib/mbedtls/certs.c", "code"],
  ["lib/shop-2.4.2/settings.yml", "data"],
  ["src/backtests/seed.py", "code"],
  ["src/speedtest/seed.py", "code"],
  ["config/benchmark-prod.yml", "data"],
  ["deploy/testdbprod.sh", "script"],
] as const)("%s is %s", (path, pathClass) => {
  expect(classifyPath(path)).toBe(pathClass);
});
