/** Why a value is no secret, whatever the model says of it; beside each reason what is just not covered by it. */
import { expect, test } from "vitest";
import { type Calm, findCalm } from "../../src/judge/calm.ts";
import { isExpression } from "../../src/judge/expression.ts";
import type { PathClass } from "../../src/judge/index.ts";
import type { Place } from "../../src/judge/place.ts";
import { place } from "./place.ts";
import { createHex, createToken } from "./token.ts";

const token = createToken(38);
const hex = createHex(16);
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
const bare = (before: string, more: Partial<Place> = {}): Partial<Place> => ({ quote: "", before, after: "", ...more });

type Row = [calm: Calm | undefined, key: string, value: string, more?: Partial<Place>, pathClass?: PathClass];
const check = (rows: readonly Row[]): void => {
  for (const [calm, key, value, more, pathClass = "data"] of rows)
    expect(findCalm(place(key, value, more), pathClass), `${more?.before ?? key} ${value}`).toBe(calm);
};

test("a reference is to where the value is kept", () => {
  check([
    ["reference", "password", "DB_PASS", { before: 'os.getenv( "' }],
    ["reference", "password", "db-pass", { before: "ENV.fetch('", quote: "'" }],
    ["reference", "password", "dbPass7", { before: 'System.getProperty["' }],
    [undefined, "password", "dbPass7", { before: 'getenv(other, "' }],
    ["reference", "password", ".Values.dbPass7", bare("{{- $password := coalesce ")],
    ["reference", "password", "dbPass7", bare("{{ .a }} {{ b ")],
    [undefined, "password", "dbPass7", bare("{{ .Values.a }} password: ")],
    [undefined, "password", "dbPass7", { before: '{{ .Values.x "' }],
    ["reference", "secret", "shop/db7x", { before: "arn:aws-cn:secretsmanager:cn-north-1:1:", quote: "" }],
    [undefined, "secret", "shop/db7x", { before: "arn:aws-cn:lambda:cn-north-1:1:", quote: "" }],
    ["reference", "password", "5672/vhost7", bare("amqp://mq-1.contoso:")],
    ["reference", "password", "5672", bare("amqp://mq-1.contoso:")],
    [undefined, "password", "5672x7qZ", bare("amqp://mq-1.contoso:")],
    [undefined, "password", "5672/vhost7", bare("amqp//mq-1.contoso:")],
    [undefined, "password", "5672/vhost7", bare("amqp://mq-1.contoso:x")],
  ]);
});

test("what is sealed opens only with a key that is elsewhere", () => {
  for (const before of ["password: !vault |", "ENC[AES256_GCM,data:", "sops_mac: ", '{"encryptedData":"'])
    check([["sealed", "password", token, { before }]]);
  for (const before of ['"encryptedData":{"user":"Qx","password":"', "sops_pgp__list_0__map_enc="])
    check([["sealed", "password", token, { before }]]);
  // A seal beside it is another's.
  for (const before of [
    '{"encryptedData":{"user":"Qx"},"password":"',
    '{"encryptedData":"Qx","password":"',
    'tag = "!vault"; password = "',
    '{"user":"ENC[AES256_GCM,data:Qx,type:str]","password":"',
    "sops_version: 3, password: ",
  ])
    check([[undefined, "password", token, { before }]]);
  check([
    [undefined, "password", token, { before: "password: !vaulted |" }],
    ["sealed", "encryptedPassword", hex],
    ["sealed", "ciphertext_secret", token],
    ["sealed", "wrapped_secret", `${token}==`],
    ["sealed", "sealed_secret", "Kq7 (...)"],
    [undefined, "encryptedPassword", "Harbour view 7"],
    [undefined, "unencrypted_password", token],
  ]);
});

test("words of programs, versions, algorithms, names of directories and runs of letters are literals", () => {
  for (const value of ["null", "None!", "Undefined?", "disabled", "TODO:", "v1.22.3-rc.1", "0xdeadbeef", "AES-256-GCM"])
    check([["literal", "password", value]]);
  for (const value of ["cn=admin,dc=contoso", "mail.shop.contoso.com", "SHA-256", "abcdefghijkl", "HmacSHA256"])
    check([["literal", "password", value]]);
  for (const value of ["nulls7x", "none!!7", "v1.22x", "cn=admin7x", "abcdefghijk"])
    check([[undefined, "password", value]]);
});

test("what asks to be replaced, also under one or two layers of base64, is no value", () => {
  for (const text of [
    "changeme",
    base64("change-me-later"),
    "null",
    "********",
    "${DB_PASSWORD}",
    "a fake token",
    "enter-token-here",
  ])
    check([["placeholder", "password", base64(text)]]);
  check([
    ["placeholder", "password", "dummy_password"],
    ["placeholder", "password", "my BOGUS key"],
    [undefined, "password", "dummy7password"],
    [undefined, "password", base64("change\u0001me")],
    [undefined, "password", base64("a fakes token")],
    [undefined, "password", `${base64("change-me-later")}!`],
    [undefined, "password", base64(`your_${"long_".repeat(24)}password`)],
    [undefined, "password", `your_${"long_".repeat(14)}password`],
  ]);
});

test("a mask shows that there is a value, and not the value", () => {
  check([
    ["mask", "password", "Kq7...x9"],
    ["mask", "masked_password", token],
    ["mask", "password_placeholder", token],
    ["mask", "api_key", `Zq0123456789${createToken(5)}`],
    [undefined, "api_key", "Zq0123456789"],
    ["mask", "api_key", token, { after: "..." }],
    ["mask", "api_key", token, { after: "…" }],
    [undefined, "api_key", token, { after: "." }],
    [undefined, "api_key", token, { after: '"...' }],
    ["mask", "api_key", `Kq7..[more]`],
    ["mask", "api_key", `Kq7(...)z`],
    [undefined, "api_key", "Kq7.[z9]"],
  ]);
});

test("what is meant to be seen is public: keys of it, events, handshakes, badges", () => {
  check([
    ["public", "public_api_key", token],
    ["public", "xsrf_token", token],
    ["public", "next_page_token", token],
    ["public", "nkey", `U${"ABCDE234567".repeat(5)}`],
    ["public", "server_nkeys", `A${"ABCDE234567".repeat(5)}`],
    [undefined, "nkey", `S${"ABCDE234567".repeat(5)}`],
    [undefined, "nkey", `U${"ABCDE234567".repeat(5)}7`],
    [undefined, "nkey_path_secret", `U${"ABCDE234567".repeat(5)}`],
    ["public", "gpg_key", hex.toUpperCase().slice(0, 40)],
    ["public", "gpg_key", `0x${hex.slice(0, 16)}`],
    [undefined, "gpg_key", hex.slice(0, 7)],
    [undefined, "signing_key", hex.toUpperCase()],
    ["public", "token", token, bare("https://ci.contoso.com/badge/main.svg?token=")],
    [undefined, "token", token, bare("https://ci.contoso.com/bridge/main.svg?token=")],
    ["public", "password", "UGFzc3dvcmQ6"],
    ["public", "auth", `TlRMTVNTUAA${createToken(30)}`],
  ]);
});

test("an identifier says whose or which, and opens nothing", () => {
  const named = { before: "new ClientSecretCredential(tenant, '", quote: "'" };
  check([
    ["identifier", "key", "/Default/Code7", { before: '<s:String x:Key="' }],
    ["identifier", "secret", "AADSTS7000215"],
    [undefined, "secret", "AADSTS70002150000"],
    ["identifier", "client_secret_credential", uuid, named],
    ["identifier", "client_secret_credentials", uuid, { before: 'create("' }],
    [undefined, "client_secret_credential", uuid, { before: 'credential = "' }],
    [undefined, "client_secret_credential", uuid, { before: 'f("a").credential = "' }],
    [undefined, "client_secret", uuid, named],
    [undefined, "client_secret_credential", token, named],
    [undefined, "client_secret_mycredential", uuid, named],
    [undefined, "client_secret_credentialstore", uuid, named],
    ["identifier", "key", uuid],
    ["identifier", "key", `{${uuid}}`],
    [undefined, "api_secret", uuid],
    [undefined, "auth_key", uuid],
    ["identifier", "key_vault_secrets_user", uuid],
    ["identifier", "token_error", uuid],
    [undefined, "token_value", uuid],
    ["identifier", "password", "admin7x", bare("bind: ou=people, cn=")],
    [undefined, "password", "admin7x", bare("bind: ou=people, dcn=")],
    ["identifier", "token_param", "idToken7"],
    [undefined, "token_param", token],
    ["identifier", "token_path", token],
    ["identifier", "api_key_id", token],
    [undefined, "access_key_id", token],
    [undefined, "secret_id", token],
  ]);
});

test("a hash is of the value, and not the value", () => {
  check([
    ["hash", "password", `$2b$12$${createToken(53)}`],
    ["hash", "password", `web:$apr1$${createToken(8)}$${createToken(22)}`],
    ["hash", "password", `web:{SHA}${createToken(27)}=`],
    ["hash", "password", `web:shop:${hex}`],
    [undefined, "password", `web:shop:${hex}0`],
    ["hash", "hashed_password", "Harbour view 7"],
    [undefined, "rehashed_password", "Harbour view 7"],
    ["hash", "password", `{"value":"${token}","salt":"x"}`],
    ["hash", "secret_sha256", token],
    ["hash", "password_redissha256", "Harbour view 7"],
    ["hash", "secret_sha", "Harbour view 7"],
    ["hash", "secret_checksum", token],
    [undefined, "sha256_of_password", "Harbour view 7"],
    ["hash", "sha256_of_password", hex],
    [undefined, "shared_password", hex],
    ["hash", "key", createToken(27), bare("msauth://com.contoso.app/")],
    ["hash", "key", createToken(27), bare("redirect: msauth:")],
    [undefined, "key", createToken(27), bare("msauth2://com.contoso.app/")],
  ]);
});

test("measures, and what is called as its name says, are no values", () => {
  check([
    ["number", "token_rate", "-372.894716e-2", bare("token_rate: ")],
    [undefined, "token_rate", "372.894716"],
    ["number", "token", "12_3456789012345"],
    [undefined, "token", "1234_3456789012345"],
    ["name", "secret", "DB_SECRET_NAME"],
    [undefined, "secret", "DB_SECRET_42"],
    ["name", "secret", "secret"],
    ["name", "shop_key", "vendor:Shop Key"],
    [undefined, "shop_key", "vendor:Shop Key 7"],
    [undefined, "-", "--"],
    ["name", "pass", "harbour7", { link: "word" }],
    [undefined, "passwd", "harbour7", { link: "word" }],
    ["name", "LastPass", uuid],
    ["name", "onePassword", "harbour7"],
    [undefined, "firstPassword", "harbour7"],
  ]);
});

test("one of four quoted names in a row is a name, of three it may be a value", () => {
  const listed = (before: string, after: string, value = "shadow-file", link: Place["link"] = "comma") =>
    findCalm(place("password", value, { before, after, quote: "'", link }), "data");
  expect(listed("f('passwd', '", "', 'group', 'gshadow')")).toBe("name");
  expect(listed("['a', 'b', 'c', '", "']")).toBe("name");
  expect(listed("f('passwd', '", "', 'group')")).toBeUndefined();
  expect(listed("f('passwd', '", "', 'group', 'gshadow')", "shadow7")).toBeUndefined();
  expect(listed("f('passwd', '", "', 'group', 'gshadow')", "shadow", "equals")).toBeUndefined();
  expect(listed("f(passwd, '", "', group, gshadow)")).toBeUndefined();
});

test("what is unquoted is run: in a program any bare word, elsewhere what is called or looked up", () => {
  const isRun = (value: string, more: Partial<Place>, pathClass: PathClass = "data") =>
    isExpression(place("password", value, bare("password = ", more)), pathClass);
  const rows: [boolean, string, Partial<Place>, PathClass?][] = [
    [true, "cat", { before: "password=$( " }],
    [true, "credentials[1", {}],
    [false, "credentials[1000", {}],
    [false, "1credentials[1", {}],
    [true, "read", { after: "(7)" }],
    [true, "config", { after: ".value" }],
    [true, "config", { after: "->value" }],
    [true, "Config", { after: "::value" }],
    [true, "a", { after: ":b" }],
    [false, "config", { after: ". Then" }],
    [false, "config", { after: ": then" }],
    [true, "call()", {}],
    [true, "a::b", {}],
    [true, "a->b7", {}],
    [false, "harbour7", {}],
    [true, "harbour7", {}, "code"],
    [true, "harbour7", {}, "test"],
    [false, "harbour7", { inString: true }, "code"],
    [true, "this.secret$!", {}, "code"],
    [false, "harbour-7", {}, "code"],
    [true, "-0xff12n", {}, "code"],
    [true, "1_000.5f", {}, "code"],
    [false, "1_000.5/7", {}, "code"],
    [false, "harbour7", { before: "  # password: " }, "code"],
    [false, "harbour7", { before: "// password: " }, "code"],
    [false, "harbour7", { before: "export DB_PASSWORD=" }, "code"],
    [true, "harbour7", { before: "x # password: " }, "code"],
  ];
  for (const [run, value, more, pathClass] of rows) expect(isRun(value, more, pathClass), value).toBe(run);
  // In quotes only what is put together or filled in.
  const isFilled = (value: string, next: string) => isExpression(place("password", value, { next }), "data");
  expect(["+ name", "% (a)", ".format(a)"].map((next) => isFilled("pass", next))).toEqual([true, true, true]);
  expect(["", "- name", "%(a)", ".forma(a)", "x + y"].map((next) => isFilled("pass", next))).toEqual(
    Array(5).fill(false),
  );
  expect([isFilled("a".repeat(11), "+ b"), isFilled("a".repeat(12), "+ b")]).toEqual([true, false]);
});
