/** Public keys, names and notations that well-known repositories hold, each with a twin that is a secret. */
import { createECDH } from "node:crypto";
import { expect, test } from "vitest";
import { classifyPath } from "../../src/judge/index.ts";
import { genericRules } from "../../src/rules/generic.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { highestLevel, secrets } from "./levels.ts";
import { expectCalm, expectDoubt } from "./rows.ts";
import { createHex, createToken } from "./token.ts";

const drawn = createToken(24, 7);

test("a point of a curve is a public key, and what lies on none is not", () => {
  for (const curve of ["prime256v1", "secp384r1", "secp256k1"]) {
    const key = createECDH(curve);
    key.generateKeys();
    const point = key.getPublicKey();
    const texts = (bytes: Buffer): string[] => [
      bytes.toString("base64url"),
      bytes.toString("base64"),
      bytes.toString("hex"),
      `0x${bytes.toString("hex").toUpperCase()}`,
    ];
    expectCalm(
      "public",
      texts(point).map((text) => ["VAPID_KEY", text]),
    );
    const other = Buffer.from(point);
    other[40]! ^= 1;
    expectCalm(
      undefined,
      texts(other).map((text) => ["VAPID_KEY", text]),
    );
    expectCalm(undefined, [["VAPID_KEY", key.getPrivateKey("base64")]]);
  }
});

test("a key of a package's signer by its fingerprint", () => {
  expectCalm("public", [["NGINX_GPGKEY", createHex(20).toUpperCase()]]);
  expectCalm(undefined, [["NGINX_GPGKEY", drawn]]);
});

test("bytes that are counted up are no key", () => {
  const rising = Buffer.from(Array.from({ length: 24 }, (_, at) => at + 3));
  expectCalm("mask", [
    ["encryption_key", rising.toString("base64")],
    ["encryption_key", rising.subarray(0, 16).toString("hex")],
  ]);
  const other = Buffer.from(rising);
  other[20] = 200;
  expectCalm(undefined, [["encryption_key", other.toString("base64")]]);
});

test("an index of a table, as SQL names it", () => {
  const name = `FK${createHex(8).toUpperCase()}`;
  for (const line of [
    "  KEY `NAME` (`shop_id`),",
    "  UNIQUE KEY `NAME` (`shop_id`,`user_id`(20)),",
    "ADD INDEX `NAME` (`id`)",
  ])
    expect(highestLevel("db/schema.sql", `${line.replace("NAME", name)}\n`), line).toBeUndefined();
  expect(highestLevel("notes.txt", `api key \`${drawn}\` (production)\n`)).toBeDefined();
  expect(highestLevel("notes.txt", `KEY \`${drawn}\` (production)\n`)).toBeDefined();
});

test("images, hosts, assets, colours and ends of integers", () => {
  const digest = createHex(32);
  expectCalm("literal", [
    ["AuthWebhook", `contoso/auth-webhook:v0.1.3@sha256:${digest}`],
    ["shop.secret.com", ".d1i90rzzzswqeg.cloudfront.net"],
    ["remote_auth.js", `/js/remote_auth.js?id=${createHex(16)}`],
    ["tokens", "9223372036854775807"],
  ]);
  expectCalm("identifier", [
    ["password_strength", "#FF7AC9A1", { before: '<color name="password_strength">', quote: "" }],
  ]);
  expectCalm("expression", [["token", "0xDEAD_BEEFu64", { before: "let token = ", quote: "" }, "code"]]);
  expectCalm(undefined, [
    ["auth", `contoso:${drawn}@sha256`],
    ["remote_auth.js", `/js/remote_auth.js?id=${drawn}`],
    ["tokens", "9223372036854775806"],
    ["password", "#FF7AC9A1"],
    ["token", `0x${createHex(16)}`],
  ]);
});

test("what an error that is named so gives back", () => {
  const doubt = "an error's code";
  const before = 'return "';
  expectDoubt(doubt, [
    ["transactionMissingAppAccountToken", "iap.A.100", { before }],
    ["invalidTokenError", "shop 105", { before }],
  ]);
  expectDoubt(undefined, [
    ["appAccountToken", "iap.A.100", { before }],
    ["invalidToken", "iap.A.100"],
    ["expiredToken", drawn, { before }],
    ["invalid_password", "Gr4nite-Falcon7!", { before }],
  ]);
});

test("a path of an interface with its version is no token", () => {
  expect(highestLevel("sds.go", '\tqat "contoso.com/private_key_providers/qat/v3alpha"\n')).toBeUndefined();
  expect(highestLevel("keys.env", `IMAGEKIT=private_${createToken(27, 3)}=\n`)).toBe("warning");
});

test("the password of a store that is encrypted is no hash", () => {
  for (const name of ["cryptPassword", "CRYPT_PASSWORD2", "crypt_secret"]) expectCalm(undefined, [[name, drawn]]);
  expectCalm("hash", [["password_crypt", drawn]]);
});

test("what is quoted twice is the value without its quotes", () => {
  const scanner = createScanner(genericRules);
  for (const line of [
    `buildConfigField "String", "SHOP_API_KEY", '"${drawn}"'`,
    `buildConfigField("String", "SHOP_API_KEY", "\\"${drawn}\\"")`,
  ]) {
    const values = [...scanner.scan(Buffer.from(`${line}\n`))].map(({ secret }) => secret.reveal());
    expect(values, line).toEqual([drawn]);
  }
  for (const secret of secrets)
    expect(highestLevel("app/build.gradle", `buildConfigField 'String', 'SHOP_SECRET', '"${secret}"'\n`)).toBe("error");
});

test("pages on a language, and what pages say in one, are pages", () => {
  for (const path of ["website/docs/language/functions.mdx", "docs/i18n/shop.fr.po", "docs/language/state/openbao.tf"])
    expect(classifyPath(path), path).toBe("docs");
  for (const path of ["src/locales/fr.json", "po/fr.po"]) expect(classifyPath(path), path).toBe("translation");
});
