import { describe, expect, test } from "vitest";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createClassScanners } from "../../src/sweep/class-scanners.ts";
import { createRandom } from "../rules/random.ts";

const scannerOf = createClassScanners(rules);
const find = (path: string, text: string) => {
  const pathClass = classifyPath(path);
  return scannerOf(pathClass)
    .scan(Buffer.from(text))
    .filter(({ rule }) => !rule.advisory)
    .map((candidate) => ({ value: candidate.secret.reveal(), level: judgeCandidate(candidate, pathClass).level }));
};

const random = createRandom("everyday");
const human = `Basalt${random.digits(2)}${random.from("bcdfghjk", 4)}${random.digits(2)}`;
const token = random.base62(32);

type Text = readonly [path: string, text: (value: string) => string];
/** Both a password that somebody thought up and a drawn token. */
const blocks = (rows: readonly Text[], values = [human, token]): void => {
  test.each(rows)("in %s blocks: %s", (path, text) => {
    for (const value of values) expect(find(path, `${text(value)}\n`)).toContainEqual({ value, level: "error" });
  });
};
const isSilent = (rows: readonly (readonly [path: string, text: string])[]): void => {
  test.each(rows)("in %s is silent: %s", (path, text) => {
    expect(find(path, `${text}\n`)).toEqual([]);
  });
};

describe("settings of .NET", () => {
  blocks([
    ["web.config", (v) => `<add key="ApiKey" value="${v}" />`],
    ["app.config", (v) => `<add key="Shop:ClientSecret" value="${v}"/>`],
    ["web.config", (v) => `<add key='EncryptionKey' value='${v}'/>`],
    ["web.config", (v) => `<add key="SmtpPassword" value="${v}" />`],
  ]);
  isSilent([
    ["web.config", '<add key="ApiKeyHeader" value="X-Api-Key" />'],
    ["web.config", '<add key="ClientSecret" value="#{ClientSecret}#" />'],
    ["web.config", '<add key="TokenSecretName" value="shop-token" />'],
  ]);
});

describe("a map behind a name", () => {
  blocks([
    ["prometheus.yml", (v) => `authorization: { credentials: ${v} }`],
    ["a.yml", (v) => `auth: {password: "${v}"}`],
    ["a.json", (v) => `{"credentials": {"apiToken": "${v}"}}`],
    ["a.py", (v) => `auth = {"secret": "${v}"}`],
    ["A.java", (v) => `String[] secrets = {"${v}"};`],
  ]);
  isSilent([
    [".gitlab-ci.yml", "  secrets: { DB_PASSWORD: { vault: prod/db/password@kv } }"],
    ["a.yml", "password: { from: keyring2 }"],
  ]);
});

describe("a URL with a password", () => {
  blocks([
    ["database.yml", (v) => `url: mysql2://shop:${v}@db1.contoso.net/shop`],
    ["a.env", (v) => `DATABASE_URL=postgis://shop:${v}@db1.contoso.net/shop`],
    ["a.env", (v) => `DATABASE_URL=trilogy://shop:${v}@db1.contoso.net/shop`],
    ["a.env", (v) => `CACHE_URL=valkey://shop:${v}@c1.contoso.net`],
    ["a.env", (v) => `SEARCH_URL=elasticsearch://shop:${v}@s1.contoso.net`],
    ["a.env", (v) => `CAMERA=rtmp://shop:${v}@c1.contoso.net/live`],
  ]);
  test("a service of one's own machine warns, however short its name", () => {
    for (const host of ["db", "pg", "mq"])
      expect(find("compose.yml", `URL: postgres://shop:${token}@${host}/shop\n`)).toEqual([
        { value: token, level: "warning" },
      ]);
  });
});

describe("what is encrypted, names something, or is a number", () => {
  const bytes = random.base64(43);
  isSilent([
    ["application.yml", `password: ENC(${bytes}=)`],
    ["application.properties", `db.password=ENC(${bytes}=)`],
    ["sealed.yaml", `  password: AgC${random.base64(400)}`],
    ["policy.reg", `"PasswordExpiryWarning"=dword:0000000e`],
    ["insomnia.yaml", `token: "{% response 'body', 'req_${random.hex(32)}', 'b64::JC50' %}"`],
    [".gitconfig", `signingkey = ${random.hex(40).toUpperCase()}`],
    ["coins.ts", `const usdToken = { token: "0x${random.hex(40)}" };`],
  ]);
  blocks(
    [
      ["a.py", (v) => `password = ENC("${v}")`],
      ["a.yml", (v) => `signing_key: ${v}`],
    ],
    [token],
  );
  test("what only begins like it is none", () => {
    const value = `0x${random.hex(40)}`;
    expect(find("a.ts", `const accessToken = "${value}";\n`)).toEqual([{ value, level: "error" }]);
  });
});
