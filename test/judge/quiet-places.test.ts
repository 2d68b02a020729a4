/** What stands in well-known repositories where a secret could, and is none; and that a secret at the same place still blocks. */
import { expect, test } from "vitest";
import { classifyPath } from "../../src/judge/index.ts";
import type { Level } from "../../src/types.ts";
import { highestLevel, secrets } from "./levels.ts";
import { createHex, createToken } from "./token.ts";

const workflow = (password: string): string =>
  `services:\n  sql:\n    image: mcr.microsoft.com/mssql/server\n    env:\n      SA_PASSWORD: Forge123\nsteps:\n  - env:\n      DB_PASSWORD: ${password}\n`;
const rust = (key: string): string =>
  `fn f() {\n}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn t() {\n    }\n\n    const API_PASSWORD: &str = "${key}";\n}\n`;

test.each<[what: string, path: string, write: (value: string) => string, quiet: string, level?: Level]>([
  ["a keyword of git", "src/auth_key.h", (value) => `IDH(auth_psk_h, "${value}")\n`, `$Id: ${createHex(20)} $`],
  ["a column's type", "db/schema.sql", (value) => `  user_password ${value}\n`, "varchar2(128"],
  ["a way to sign in", "raddb/inner", (value) => `password = ${value}\n`, "mschapv2"],
  ["a policy of B2C", "src/config.js", (value) => `  forgotPassword: "${value}",\n`, "B2C_1_reset_v3"],
  ["a word for what is put there", "src/a.yml", (value) => `password: ${value}\n`, "encryptedpassword"],
  ["a label", "locales/de/a.js", (value) => `  adminPassword: "${value}",\n`, "Passwort des Verwalters (neu)"],
  ["another alphabet", "locales/ja/a.js", (value) => `  adminPassword: "${value}",\n`, "管理者アカウントのパスワード"],
  [
    "a sentence, by a folder's locale",
    "Tasks/Strings/resources.resjson/de-DE/resources.resjson",
    (value) => `  "loc.help.adminPassword": "${value}",\n`,
    "Das Kennwort des Verwalters der Rechner. <br>Aus einer Variablen",
  ],
  ["one word for it", "src/a.ts", (value) => `  adminPassword: "${value}",\n`, "パスワード"],
  ["a container's password, twice", ".github/workflows/db.yml", workflow, "Forge123", "warning"],
  [
    "what is declared",
    "src/Pass.java",
    (value) =>
      /^\w+\[\d\]$/.test(value)
        ? `  String host = params[0];\n  String password = ${value};\n`
        : `  String host = params[0];\n  String password = "${value}";\n`,
    "params[4]",
  ],
  [
    "a service's own name in a URL of JDBC",
    "src/Db.java",
    (value) => `  url = "jdbc:postgresql://db.contoso.com/shop?user=app&password=${value}&ssl=true";\n`,
    "postgres",
    "warning",
  ],
  [
    "a member",
    "settings.py",
    (value) => `AZURE_CLIENT_SECRET = ${value.startsWith("CONFIG.") ? value : `"${value}"`}\n`,
    "CONFIG.VAULT_AZURE_CLIENT_SECRET",
  ],
  [
    "the first password of a database",
    "application.yml",
    (value) => `  username: shop\n  password: ${value}\n`,
    "SYSDBA",
    "warning",
  ],
])("%s is quiet, and a secret there blocks", (_, path, write, quiet, level) => {
  expect(highestLevel(path, write(quiet))).toBe(level);
  expect(secrets.filter((secret) => highestLevel(path, write(secret)) !== "error")).toEqual([]);
});

test("a value of capitals and digits in turn costs no more than another", () => {
  const value = `x${"D2L7T2A7H2Q7X2E7M2".repeat(3)}!`;
  for (const write of [
    (text: string) => `const password = "${text}";\n`,
    (text: string) => `// clientSecret => ${text}\n`,
  ]) {
    const before = process.cpuUsage();
    expect(highestLevel("src/a.js", write(value.slice(0, 38)))).toBe("error");
    expect(highestLevel("src/a.js", write(value))).toBeDefined();
    expect(process.cpuUsage(before).user).toBeLessThan(2e6);
  }
});

test("a Rust module of tests goes on behind its first test, and a program behind the module", () => {
  for (const secret of secrets) {
    expect(highestLevel("src/push.rs", rust(secret))).not.toBe("error");
    expect(highestLevel("src/push.rs", `${rust("x")}\nconst API_PASSWORD: &str = "${secret}";\n`)).toBe("error");
    expect(highestLevel("src/push.rs", rust("x").replace("#[cfg(test)]\n", "").replace('"x"', `"${secret}"`))).toBe(
      "error",
    );
  }
});

test("a key of mkcert for names that nobody can have is a developer's; one named otherwise is not", () => {
  for (const path of ["tls/_wildcard.shop.local-key.pem", "tls/shop.test+1-key.pem", "shop.internal+2-key.pem"])
    expect(classifyPath(path), path).toBe("fixture");
  for (const path of ["tls/shop.contoso.com-key.pem", "tls/rootCA-key.pem", "tls/shop/key.pem"])
    expect(classifyPath(path), path).toBe("script");
  expect(classifyPath("tls/shop.local.key")).toBe("secret");
});

test("templates are of the kind of what they make, and conformance is tested", () => {
  expect(classifyPath("templates/how-to.html.twig")).toBe("docs");
  expect(classifyPath("config/app.yml.twig")).toBe("data");
  expect(classifyPath("storage/conformance/keys.go")).toBe("test");
  expect(classifyPath("storage/conform/keys.go")).toBe("code");
});

test("folders with an invented content, and of a locale, are told by their case", () => {
  expect(classifyPath("scanner/fakeGlobalData/data.json")).toBe("fixture");
  expect(classifyPath("scanner/mockServer/data.yml")).toBe("fixture");
  expect(classifyPath("faker/data.json")).toBe("data");
  expect(classifyPath("mockingbird/data.json")).toBe("data");
  expect(classifyPath("Strings/de-DE/app.json")).toBe("translation");
  expect(classifyPath("Strings/zh-Hant/app.json")).toBe("translation");
  expect(classifyPath("config/us-PROD/app.json")).toBe("data");
  expect(classifyPath("deploy/eu-west/app.json")).toBe("data");
});

test("a token as somebody types it blocks, but not where it is shown as an example", () => {
  const slack = `xoxb-${"1234567890"}-${"1234567890123"}-${createToken(24)}`;
  const stripe = `sk_${"live"}_abc123xyz789`;
  const drawn = [`xoxb-281234567890-281234567891-${createToken(24)}`, `sk_${"live"}_${createToken(24)}`];
  for (const value of [slack, stripe, ...drawn])
    expect(highestLevel("src/a.ts", `const x = "${value}";\n`)).toBe("error");
  for (const [path, write] of [
    ["docs/slack.md", (value) => `| token | \`${value}\` |\n`],
    ["src/Auth.vue", (value) => `<input placeholder="Your token (e.g. ${value})" />\n`],
    ["src/Key.vue", (value) => `<input placeholder="${value}" />\n`],
  ] satisfies [string, (value: string) => string][]) {
    expect(highestLevel(path, write(slack))).toBe("warning");
    expect(highestLevel(path, write(stripe))).toBe("warning");
    for (const value of drawn) expect(highestLevel(path, write(value))).toBe("error");
  }
});

test("help of a command begins with how it is used; a setting of that name does not", () => {
  const help = (first: string): string =>
    `var help = \`\n${first}\n\n  $ serve -d {"api_token": "${createToken(32)}"}\n\`\n`;
  expect(highestLevel("cmd/serve.go", help("Usage: serve [options]"))).toBe("warning");
  expect(highestLevel("cmd/serve.go", help("usage: prod, and more"))).toBe("error");
});

test("a model's signature is no session token", () => {
  const value = `CAIS${createToken(160)}`;
  expect(highestLevel("a.json", `{"signature": "${value}"}`)).toBeUndefined();
  expect(highestLevel("a.json", `{"securityToken": "${value}"}`)).toBe("error");
});

test("GNU's quotes end in another, and a published value is known between them", () => {
  const write = (value: string): string => `# every entry needs this password: \`${value}'.\n`;
  expect(highestLevel("conf/ssl.conf", write(["xxj31ZMT", "ZzkVA"].join("")))).toBeUndefined();
  expect(highestLevel("conf/ssl.conf", write(createToken(14)))).toBe("error");
});

test("the next name of a list is no value of the last one", () => {
  const write = (end: string): string =>
    `{"a": "sets azure_client_secret",\n "loc.input.help.useIndividual0utputs${end}`;
  expect(highestLevel("a.json", write('": "Use"}'))).toBeUndefined();
});
