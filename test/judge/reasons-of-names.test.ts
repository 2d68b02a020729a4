/** Each way in which a value is told to name, number or measure something, and what is near it. */
import { test } from "vitest";
import { behind, expectCalm, named, type Row, token } from "./rows.ts";
import { createHex, createToken } from "./token.ts";

const hex = createHex(16);
const uuid = `4633458b-17de-408a-b874-${createHex(6)}`;

test("what anybody may know", () => {
  const nkey = `U${"ABCDEFG234567".repeat(5).slice(0, 55)}`;
  expectCalm("public", [
    ...["public_secret", "csrf_token", "foreignSecret", "onKeyDown", "rsa_pubkey", "form-key", "nextPageToken"].map(
      (key) => named(key),
    ),
    ...["x/badge.svg?token=", "badge?t=", "a/badge/b-c.d?abcdefghijklmnopqrst="].map((before) => behind(before)),
    ...["nkey", "user_nkeys"].map((key) => named(key, nkey)),
    ...["A", "C", "N", "O", "X"].map((first) => named("nkey", `${first}${nkey.slice(1)}`)),
    ...["gpg_secret", "apt_secret", "recv_secrets"].map((key) => named(key, "0xDEADBEE7")),
    named("gpg_secret", hex.toUpperCase()),
    named("gpg_secret", hex),
    named("shop_secret", `ssh-rsa${token}`),
    named("shop_secret", "x VXNlcm5hbWU6"),
  ]);
  expectCalm(undefined, [
    ...["publicity_secret", "csrfs_token", "pub_secret"].map((key) => named(key)),
    ...["x/badge.svg?token=x", "badge token=", "badge?abcdefghijklmnopqrstu=", "x/bage?t=", "badge?t"].map((before) =>
      behind(before),
    ),
    named("nkey_secret", nkey),
    named("nkey", `S${nkey.slice(1)}`),
    named("nkey", nkey.slice(0, -1)),
    named("nkey", `${nkey}A`),
    named("nkey", nkey.replace("2", "1")),
    named("gpg_secret", "0xDEADBEE"),
    named("gpg_secret", `${hex}${hex.slice(0, 9)}`),
    named("gpg_secret", `${hex}x`),
    named("shop_secret", hex),
  ]);
});

test("what a translator's tool puts in place of a text", () => {
  expectCalm("translation", [named("shop_secret", "crwdns7Xq"), named("shop_secret", "crwdne12345:0")]);
  expectCalm(undefined, [named("shop_secret", "xcrwdns7Xq"), named("shop_secret", "crwdnx7Xq")]);
});

test("names and numbers of things", () => {
  expectCalm("identifier", [
    ...['x:Key="', 'x:Key = "', '<a x:Key= "'].map((before) => behind(before)),
    ...["AADSTS700", "AADB2C90118", "AADSTS70002150"].map((value) => named("shop_secret", value)),
    ...["/etc/passwd: ", "/etc/shadow=", '"/etc/passwd" : ', "'/etc/shadow': ", "/etc/passwd:"].map((before) =>
      behind(before),
    ),
    ...['new Credential("', "f(a, '", "f(`"].map((before): Row => ["azure_credential", uuid, { before }]),
    ["credentials", uuid, { before: '("' }],
    named("shop_key", uuid),
    named("shop", `{${uuid}}`),
    ...["guid", "uuid", "error", "code", "event", "violation", "role", "user", "officer", "reader", "owner"].map(
      (last) => named(`secret_${last}`, uuid),
    ),
    ...["contributor", "administrator"].map((last) => named(`secret_${last}`, uuid)),
    ...["cn=", "a,ou=", "a; UID=", "a uid="].map((before) => behind(before)),
    ...["password_field", "secretColumn", "token_header", "key_path"].map((key) => named(key, "IDToken.x_y-z1")),
    ...["token_file", "secretName", "key_version"].map((key) => named(key)),
  ]);
  expectCalm(undefined, [
    ...['x:Keys="', 'xx:Key="', 'x:Key="a'].map((before) => behind(before)),
    ...["AADSTS70", "xAADSTS700", "AADSTS700x", "AADB2X90118"].map((value) => named("shop_secret", value)),
    ...["/etc/passwords: ", "/etc/passwd ", "/etc/passwd:  ", "/etc/passwd: x", "etc/passwd: "].map((before) =>
      behind(before),
    ),
    ["azure_credential", uuid, { before: 'a = "' }],
    ["azure_credential", uuid, { before: '("x' }],
    ["azure_credential", uuid.slice(1), { before: '("' }],
    ["credential_secret", uuid, { before: '("' }],
    ...["secret", "db_pass", "token_x", "api_x", "authX", "cred_x"].map((key) => named(key, uuid)),
    ...["secret_rolex", "secret_xuser"].map((key) => named(key, uuid)),
    ...["xcn=", "a-ou=", "uid= "].map((before) => behind(before)),
    named("password_field", `1${token}`),
    named("field_password", "IDTokenXq7"),
    ...["id_secret", "aws_secret_id", "accessKeyId", "access_key_id"].map((key) => named(key)),
  ]);
});

test("sums and hashes", () => {
  const salt = createToken(22);
  expectCalm("hash", [
    ...["svc:$apr1$x", "svc:$2a$10", "svc:$2b$1", "svc:$$2y$1", "svc:$6$x", "svc:$y$x"].map((value) =>
      named("shop_secret", value),
    ),
    ...["svc:{SHA}x", "svc:{SSHA}x", "svc:{SHA512}x"].map((value) => named("shop_secret", value)),
    ...[`svc:shop:${hex}`, `a.b-c:my shop.x-y:${hex}`].map((value) => named("shop_secret", value)),
    named("hashed_secret"),
    named("shop_secret", `{"value":"${token}","salt":"x"`),
    named("shop_secret", `{\\"value\\":"${token}",\\"salt\\":"x"`),
    ...["secret_md5", "secretHash", "secret_sha256", "token_checksum", "secret_sha"].map((key) =>
      named(key, "harbourlights7"),
    ),
    behind("x msauth:"),
    behind("msauth://com.contoso.app/"),
    named("md5_secret", hex),
    named("md5_secret", `sha1x${salt}`),
  ]);
  expectCalm(undefined, [
    ...["svc:$apr2$x", "svc:$$$1$x", "svc:$2a", "svc:$2c$1", "svc:$12$x"].map((value) => named("shop_secret", value)),
    ...["svc:{SSSHA}x", "svc:{SHA", "svc:(SHA)x"].map((value) => named("shop_secret", value)),
    ...[`svc:${hex}`, `svc:shop:${hex}x`, `s,c:shop:${hex}`, `svc:sh,op:${hex}`, `svc:shop:${hex.slice(1)}`].map(
      (value) => named("shop_secret", value),
    ),
    named("hash_secret", "harbourlights7"),
    named("shop_secret", `{"values":"${token}","salt":"x"`),
    named("shop_secret", `x{"value":"${token}","salt":"x"`),
    named("shop_secret", `{"value":"${token}","salts":"x"`),
    named("shop_secret", `{"value":"${token.repeat(14)}","salt":"x"`),
    ...["xmsauth:", "msauth:x", "msauth://com contoso/", "msauth:/x/"].map((before) => behind(before)),
    named("shared_secret", hex),
  ]);
});

test("numbers, and names by their shape or by those beside them", () => {
  expectCalm("number", [
    ["shop_secret", "12.5", { quote: "" }],
    ["shop_secret", "-0.5e-7", { quote: "" }],
    named("shop_secret", `1_${"123456789012"}`),
    named("shop_secret", `123_${"9081726354091"}`),
  ]);
  const listed = { link: "comma", before: "['a', 'b', '", after: "', 'c']" } as const;
  expectCalm("name", [
    ...["DB_SECRET", "REGISTRY-OAT", "A_B2_C3"].map((value) => named("shop_secret", value)),
    ["shop_secret", "gshadow", listed],
    ["shop_secret", "g-sha_dow", { link: "comma", before: "'a', 'b', 'c', '", after: "'" }],
    ["shop_secret", "gshadow", { link: "comma", before: '"', after: '", "b", "c", "d"' }],
    ["pass", "Xq7pR2v!", { link: "word" }],
    ["PASS", "Xq7pR2v!", { link: "word" }],
    ...["1password", "onePassword", "LastPass", "KeePassXC"].map((key) => named(key, "Xq7pR2v!")),
    ...["shop-secret", "shopSecret", "SHOP.SECRET", "x:shop_secret", "a:b:shop_secret"].map((value) =>
      named("shop_secret", value),
    ),
  ]);
  expectCalm(undefined, [
    ["shop_secret", "12.5"],
    ["shop_secret", "12.5x7", { quote: "" }],
    named("shop_secret", `1234_${"908172635409"}`),
    named("shop_secret", `1_${"12345678901"}`),
    named("shop_secret", `x1_${"123456789012"}`),
    named("shop_secret", `1_${"123456789012"}x`),
    ...["DB_SECRET_77", "Db_SECRET7"].map((value) => named("shop_secret", value)),
    ["shop_secret", "gshadow", { ...listed, link: "equals" }],
    ["shop_secret", "gshadow7", listed],
    ["shop_secret", "gshadow", { ...listed, before: "['a', '" }],
    ["shop_secret", "gshadow", { ...listed, after: "' 'c']" }],
    ["pass", "Xq7pR2v!"],
    ["passx", "Xq7pR2v!", { link: "word" }],
    ["xpass", "Xq7pR2v!", { link: "word" }],
    ...["shop-secrets", "xshop_secret", "shop_secret:x"].map((value) => named("shop_secret", value)),
    ["", "!!-??"],
  ]);
});
