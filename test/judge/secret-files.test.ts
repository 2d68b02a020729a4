import { expect, test } from "vitest";
import { createBlobScan } from "../../src/history/blob-scan.ts";
import { classifyPath, judgeCandidate, pathClasses } from "../../src/judge/index.ts";
import { isSecretFile } from "../../src/judge/secret-files.ts";
import { rules } from "../../src/rules/index.ts";
import { createClassScanners } from "../../src/sweep/class-scanners.ts";
import { createRandom } from "../rules/random.ts";

const scannerOf = createClassScanners(rules);
const find = (path: string, text: string) => {
  const pathClass = classifyPath(path);
  return scannerOf(pathClass)
    .scan(Buffer.from(text))
    .map((candidate) => ({ value: candidate.secret.reveal(), level: judgeCandidate(candidate, pathClass).level }));
};

const blobs = createBlobScan(rules, { repositoryKey: "one", runKey: "two" });
/** As a history has it, which does not know the path yet. */
const levelsInHistory = (path: string, text: string) => {
  const at = pathClasses.indexOf(classifyPath(path));
  return blobs.scan(Buffer.from(text)).map(({ judgements }) => judgements[at]!.level);
};

const random = createRandom("secret-files");
const human = `Basalt${random.digits(2)}!${random.from("bcdfghjk", 4)}${random.digits(2)}`;
const token = random.base62(40);
const key = random.hex(32);
const lines = Array.from({ length: 16 }, () => random.base62(64)).join("\n");

const files: readonly (readonly [path: string, text: string, value: string])[] = [
  ["config/master.key", key, key],
  ["config/credentials/production.key", `${key}\n`, key],
  ["secrets/db_password", `${human}\n`, human],
  ["secrets/db_password.txt", human, human],
  ["run/secrets/smtp", `${human}\n`, human],
  [".vault_pass", `${token}\r\n`, token],
  ["api_key.txt", `\u{feff}${token}`, token],
  ["deploy/token", token, token],
  ["wg/private.key", `${random.base64(43)}=`, ""],
  [".erlang.cookie", random.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 20), ""],
  ["mongo/keyfile", `${lines}\n`, lines],
  ["etc/ppp/chap-secrets", `# client server secret IP\nanna * "${human}" *\n`, human],
  [
    "etc/ppp/chap-secrets",
    `# client        server    secret     IP addresses, one or more\nanna         *        ${token}        *\n`,
    token,
  ],
  ["etc/ppp/pap-secrets", `anna l2tpd ${token} 10.0.0.1/24\n`, token],
  ["pgbouncer/userlist.txt", `"svc" "${human}"\n`, human],
  // What PostgreSQL keeps with md5 signs in by itself: it is no mere hash.
  ["pgbouncer/userlist.txt", `"svc" "md5${key}"\n`, `md5${key}`],
  ["davfs2/secrets", `https://dav.contoso.com/files svc ${human}\n`, human],
  ["etc/rsyncd.secrets", `# modules\nsvc:${human}\n`, human],
  ["exim4/passwd.client", `smtp.contoso.com:svc:${human}\n`, human],
  ["openvpn/auth.txt", `svc\n${human}\n`, human],
  ["home/.curlrc", `# proxy\nsilent\nuser = "svc:${human}"\n`, human],
  ["_curlrc", `--proxy-user svc:${human}\n`, human],
];

test.each(files)("what %s holds alone blocks, in a tree and in a history", (path, text, value) => {
  const found = find(path, text);
  expect(found.map(({ level }) => level)).toEqual(["error"]);
  if (value) expect(found[0]!.value).toBe(value);
  expect(levelsInHistory(path, text)).toEqual(["error"]);
});

test("a few letters are shown and do not block, unless they are chosen as policies ask for it", () => {
  const short = `db-${random.from("23456789bcdfghjk", 5)}`;
  const chosen = `Gr${random.digits(2)}!${random.from("bcdfghjk", 4)}`;
  const level = (value: string) => find("db/password.txt", value).map((one) => one.level);
  expect([level(short), level(chosen), level(random.base62(12))]).toEqual([["warning"], ["error"], ["error"]]);
});

test("what a generator drew with brackets, what is quoted, remarked on or set aside, and what Django drew block", () => {
  const drawn = `${random.base62(6)}${random.digits(2)}(${random.base62(4)}<${random.base62(3)}:${random.base62(4)}`;
  const line = random.base64(1008);
  const [small, great] = ["bcdfghjkmpqrtvwxz", "BCDFGHJKMPQRTVWXZ"];
  // A twelfth and more of what is drawn of twelve letters and digits holds no digit.
  const letters = Array.from({ length: 4 }, () => `${random.from(great, 2)}${random.from(small, 1)}`).join("");
  const cases: readonly (readonly [path: string, text: string, value: string])[] = [
    ["secrets/db_password", `${drawn}\n`, drawn],
    ["conf/django_secret_key", `${random.base62(24)}(-_${random.base62(20)})^e1`, ""],
    [".vault_pass", `"${token}"\n`, token],
    ["db_password", `# drawn in March\n\n${token}\r\n`, token],
    ["smtp_password.prod", token, token],
    ["config/master.key.bak", key, key],
    ["mongo/keyfile", `${line}\n`, line],
    ["db_password", `${letters}\n`, letters],
  ];
  for (const [path, text, value] of cases) {
    const found = find(path, text);
    expect([path, found.map(({ level }) => level)]).toEqual([path, ["error"]]);
    if (value) expect(found[0]!.value).toBe(value);
    expect([path, levelsInHistory(path, text)]).toEqual([path, ["error"]]);
  }
});

test("who signs in, and where, lies beside secrets; a name with more to it is one", () => {
  for (const name of ["tenant_id", "db-user", "db_host.txt", "DB_NAME", "clientId", "endpoint", "recipient"])
    expect([name, find(`run/secrets/${name}`, `${token}\n`)]).toEqual([name, []]);
  for (const name of ["rapid", "userpass", "secret_id", "host_password", "guid_token", "smtp", "signport"])
    expect([name, find(`run/secrets/${name}`, `${token}\n`).map(({ level }) => level)]).toEqual([name, ["error"]]);
  const recipient = `age1${random.from("qpzry9x8gf2tvdw0s3jn54khce6mua7l", 58)}`;
  expect(find("secrets/age", recipient)).toEqual([]);
});

test("brackets and colons of what people write are no password", () => {
  const host = random.from("bcdfghjk", 6);
  for (const text of [
    "getpass()",
    "get_secret(DB_PASSWORD)",
    "<your-password-here>",
    "{{db_password}}",
    "{DB_PASSWORD}",
    `https://${host}.contoso.com/vault/db`,
    `sha256:${key}${key}`,
    `${host}:${host}:8080`,
    `arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/${host}`,
    `@Microsoft.KeyVault(SecretUri=https://${host}.vault.azure.net/secrets/db)`,
    `# the team's own\n# ask ${host}\n`,
  ])
    expect([text, find("secrets/db_password", text)]).toEqual([text, []]);
});

test("each login of a file is found", () => {
  const values = [human, token, random.base62(20)];
  const text = values.map((value, at) => `"user${at}" "${value}"\n`).join("; remark\n\n");
  expect(find("pgbouncer/userlist.txt", text)).toEqual(values.map((value) => ({ value, level: "error" })));
});

test("the same texts say nothing in files of other names, among tests and on pages", () => {
  for (const [path, text] of files) {
    for (const quiet of ["data/notes.txt", `test/${path}`, `docs/${path}`]) {
      expect([quiet, find(quiet, text)]).toEqual([quiet, []]);
      expect([quiet, levelsInHistory(quiet, text).filter(Boolean)]).toEqual([quiet, []]);
    }
  }
});

test("words, references and what is public are no secrets of a file", () => {
  for (const text of [
    "changeme\n",
    "password",
    "${DB_PASSWORD}",
    "see the vault of the team\n",
    "<none>",
    "svc:x:1000",
  ])
    expect([text, find("secrets/db_password", text)]).toEqual([text, []]);
  for (const path of ["public.key", "id_ed25519.pub", "site_key.txt", "src/token.go", "token.json", "keyboard.txt"])
    expect([path, isSecretFile(path) && classifyPath(path) === "secret"]).toEqual([path, false]);
});

test("a named value of a text is told by its name", () => {
  const [found, ...more] = scannerOf("secret").scan(Buffer.from(`password=${human}`));
  expect([found?.rule.id, more.length]).toEqual(["generic-password", 0]);
});

test("a message and a name are no files that hold a secret alone", () => {
  const text = Buffer.from(`${human}\n`);
  expect(blobs.scan(text)).toHaveLength(1);
  expect(blobs.scan(text, undefined, undefined, false)).toEqual([]);
});

test("a symbolic link that is named as a secret says where one is", () => {
  const name = random.base62(32).toLowerCase();
  expect(find("config/master.key", `/nix/store/${name}-shop/master.key`)).toEqual([]);
  expect(find("config/master.key", `../shared/${name}.key`)).toEqual([]);
  expect(find("config/master.key", `/${name}/${random.base62(10)}=`).map(({ level }) => level)).toEqual(["error"]);
});
