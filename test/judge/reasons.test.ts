/** Each way in which a value is told to be no secret by its name, by itself or by what stands around it, and what is near it. */
import { expect, test } from "vitest";
import { type Calm, findCalm, isCalmAlone } from "../../src/judge/calm.ts";
import type { PathClass } from "../../src/judge/index.ts";
import type { Place } from "../../src/judge/place.ts";
import { place } from "./place.ts";
import { createHex, createToken } from "./token.ts";

const token = createToken(30);
const hex = createHex(16);
const uuid = `4633458b-17de-408a-b874-${createHex(6)}`;

type Row = readonly [key: string, value: string, more?: Partial<Place>, pathClass?: PathClass];

const expectAll = (reason: Calm | undefined, rows: readonly Row[]): void => {
  const others = rows.flatMap((row) => {
    const [key, value, more, pathClass = "data"] = row;
    const found = findCalm(place(key, value, more), pathClass);
    return found === reason ? [] : [[found, ...row]];
  });
  expect(others).toEqual([]);
};

const behind = (before: string, value = token, more: Partial<Place> = {}): Row => [
  "shop_secret",
  value,
  { before, ...more },
];
const named = (key: string, value = token): Row => [key, value];

test("what is run, and not read", () => {
  const bare = { quote: "", before: "shop_secret = ", after: "" };
  const run = (value: string, more: Partial<Place> = {}): Row => ["shop_secret", value, { ...bare, ...more }, "code"];
  const inData = (value: string, more: Partial<Place> = {}): Row => ["shop_secret", value, { ...bare, ...more }];
  expectAll("expression", [
    ...[behind("x=$("), behind("x=$( "), behind("x=$(  ")],
    ...[inData("credentials[1"), inData("_a[123"), inData("A1[0")],
    ...['settings.get("', "app.config('", 'a$.getString( "', "self.readText('", 'x.read("', 'a.get1("'].map(
      (before): Row => ["shop_secret", token, { before, next: ", 1" }],
    ),
    ...["+ tail", "% name", "%\tname", ".format(a)"].map((next): Row => ["shop_secret", "Xq7pR2vLm9z", { next }]),
    ...["(x)", "[0]", ".name", "->name", "::name", ":name", ":)"].map((after) => inData(token, { after })),
    ...["call(", "a)", "a[", "a]", "a{", "a}", "A::b7", "a->b7"].map((value) => inData(value)),
    ...["name", "$name", "@name", ":name", "&name", "*name", "!name", "_x.y:z?", "0x1F", "-12", "+1_000.5", "90ms"].map(
      (value) => run(value),
    ),
    run("name", { before: "a; # shop_secret = " }),
    ["shop_secret", "name", bare, "test"],
  ]);
  expectAll(undefined, [
    ...[behind("x=$(a"), behind("x=$["), behind("x=(")],
    ...[inData("1a[1"), inData("a[1234"), inData("a[x"), inData("xa.b[1"), ["shop_secret", "credentials[1"] as Row],
    ["shop_secret", token, { before: 'settings.get("', next: ") x," }],
    ["shop_secret", token, { before: 'settings.get("x', next: ", 1" }],
    ["shop_secret", token, { before: 'settings.forget("', next: ", 1" }],
    ["shop_secret", token, { before: 'get("', next: ", 1" }],
    ["shop_secret", token, { before: 'settings.getOrMakeWhatIsNotThereYet("', next: ", 1" }],
    ["shop_secret", "Xq7pR2vLm9zb", { next: "+ tail" }],
    ...["a + tail", "%name", "a.format(a)", ".form(a)"].map((next): Row => ["shop_secret", "Xq7pR2vLm9z", { next }]),
    ...["x(x)", " [0]", ". 7", "- >", ": name"].map((after) => inData(token, { after })),
    ...["na7me", "A:b7", "a-b>7"].map((value) => inData(value)),
    ...["na-me7", "7name", "%name7", "1z2y3x", "0xfg1"].map((value) => run(value)),
    run("name7", { inString: true }),
    ...["# shop_secret = ", "  // a = ", "* a = ", " -- a = ", "; a = ", "export A="].map((before) =>
      run("name7", { before }),
    ),
    ["shop_secret", "name7", bare, "script"],
  ]);
});

test("what stands for a value that is elsewhere", () => {
  const template = { quote: "", after: "" };
  expectAll("reference", [
    behind("{{ $secret := ", "quux7", template),
    behind("{{- default ", "quux7", template),
    behind("getenv('"),
    behind("arn:aws:secretsmanager:", "eu-west-1"),
    behind("arn:aws-us-gov:secretsmanager:us-gov-east-1:12:"),
    behind("amqp://svc.a@contoso-1.com:", "5672/vhost"),
    behind("amqp://h:", "80"),
    behind("amqp://h:", "65535"),
  ]);
  expectAll(undefined, [
    behind("{{ $secret := ", "quux7"),
    behind("{{ $a }} ", "quux7", template),
    behind("{ $secret := ", "quux7", template),
    behind("getenv(x, '"),
    behind("arn:aws:secretsmanager:eu-west-1 x "),
    behind("arn:azure:secretsmanager:"),
    behind("arn:aws:secrets:"),
    behind("amqp://h:", "5672x"),
    behind("amqp://h:", "656535"),
    behind("amqp://h:", "x5672"),
    behind("amqp://h: ", "5672/x"),
    behind("amqp:/h:", "5672/x"),
    behind("amqp://svc h:", "5672/x"),
  ]);
});

test("what is encrypted, by what stands before it or by its name", () => {
  expectAll("sealed", [
    ...["secret: !vault | ", "ENC[AES256_GCM,data:", "sops_mac: ", '"encryptedData": "'].map((before) =>
      behind(before),
    ),
    ...["encrypted_secret", "obscured_secret", "secret_ciphertext", "sealedSecret", "wrapped_key"].map((key) =>
      named(key),
    ),
    named("encrypted_secret", hex),
    named("encrypted_secret", "sha1x"),
    named("encrypted_secret", "Xq7 (...)"),
  ]);
  expectAll(undefined, [
    ...["secret: !vaults | ", "ENC[AES128,data:", "sop_mac: ", '"encryptData": "'].map((before) => behind(before)),
    named("encrypted_secret", "Xq7pR2v!"),
    named("encrypted_secret", "Xq7 (pR2v)"),
    named("encrypted_secret", token.slice(0, 19)),
    named("decrypted_secret"),
  ]);
});

test("words, versions, algorithms and names of servers; runs of letters that follow one another", () => {
  expectAll("literal", [
    ...["null", "NONE?", "false.", "todo!"].map((value) => named("shop_secret", value)),
    ...["0x1f", "^1.2.3", "1.2.3-rc.1", "npm:left"].map((value) => named("shop_secret", value)),
    ...["Aes256Gcm", "HmacSHA256", "RSA-OAEP/xy", "prime256v1"].map((value) => named("shop_secret", value)),
    ...["cn=admin,dc=contoso", "cdn.shop.contoso.com"].map((value) => named("shop_secret", value)),
    named("shop_secret", "7ABCDEFGHIJKL"),
  ]);
  expectAll(undefined, [
    ...["nulls7", "none7", "undefinedundef"].map((value) => named("shop_secret", value)),
    ...["1.2.3.x", "cn=admin", "cdn.contoso", "Aes7"].map((value) => named("shop_secret", value)),
    named("shop_secret", "7BCDEFGHIJKL"),
  ]);
});

test("what asks to be replaced, in plain words or in base64", () => {
  const base64 = (text: string): string => Buffer.from(text).toString("base64");
  expectAll(
    "placeholder",
    [
      ...["change-me", "-your-password-", "enter_password_here", "some-token", "replace with yours"].map((value) =>
        named("shop_secret", value),
      ),
      ...["fake", "my Dummy_one", "not-bogus "].map((value) => named("shop_secret", value)),
      ...[
        "change-me",
        base64("change-me"),
        "enter_password_here",
        "null",
        "a fake 7 x",
        "x dummy 1",
        "7 example z",
      ].map((text) => named("shop_secret", base64(text))),
      ...["x...y", "xxxxxx", "qREDACTED7", "${SHOP_SECRET}"].map((text) => named("shop_secret", base64(text))),
      named("shop_secret", base64(`please replace with ${"y".repeat(33)}`).slice(0, 79)),
    ].filter(([, value]) => value.length < 80),
  );
  expectAll(undefined, [
    ...["change-meq7", "fake7", "dummy.x"].map((value) => named("shop_secret", value)),
    ...["harbour7", "Xq7pR2v!", "fakes7", "x dummy1"].map((text) => named("shop_secret", base64(text))),
    named("shop_secret", `your ${"strong ".repeat(12)}password7`),
  ]);
});

test("what is hidden, by the value, by its name or by what follows it", () => {
  expectAll("mask", [
    ...["********", "xxxxx", "Xq7...", "Xq…7", "bbbbbbbb", "sREDACTED7", "7redacted"].map((value) =>
      named("shop_secret", value),
    ),
    ...["redacted_secret", "maskedSecret", "secret_mask", "censored_key"].map((key) => named(key)),
    named("shop_secret", "x7_0123456789_pq"),
    ...["..", "...", ".... x", "…"].map((after): Row => ["shop_secret", token, { after }]),
    ...["Xq7..[pR2]v", "Xq7...[pR2]v", "Xq7(...)pR2v"].map((value) => named("shop_secret", value)),
  ]);
  expectAll(undefined, [
    ...["Xq**7pR", "xxx7", "sharedActed9"].map((value) => named("shop_secret", value)),
    named("unmasked_secret"),
    named("shop_secret", "7_0123456789_pq"),
    ...["x..", "x…"].map((after): Row => ["shop_secret", token, { after }]),
    ...["Xq7.[pR2]v", "Xq7(..)pR2v", "Xq7...pR2v7".replace("...", "--")].map((value) => named("shop_secret", value)),
  ]);
});

test("what anybody may know", () => {
  const nkey = `U${"ABCDEFG234567".repeat(5).slice(0, 55)}`;
  expectAll("public", [
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
  expectAll(undefined, [
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

test("names and numbers of things", () => {
  expectAll("identifier", [
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
  expectAll(undefined, [
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
  expectAll("hash", [
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
  expectAll(undefined, [
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
  expectAll("number", [
    ["shop_secret", "12.5", { quote: "" }],
    ["shop_secret", "-0.5e-7", { quote: "" }],
    named("shop_secret", `1_${"123456789012"}`),
    named("shop_secret", `123_${"9081726354091"}`),
  ]);
  const listed = { link: "comma", before: "['a', 'b', '", after: "', 'c']" } as const;
  expectAll("name", [
    ...["DB_SECRET", "REGISTRY-OAT", "A_B2_C3"].map((value) => named("shop_secret", value)),
    ["shop_secret", "gshadow", listed],
    ["shop_secret", "g-sha_dow", { link: "comma", before: "'a', 'b', 'c', '", after: "'" }],
    ["shop_secret", "gshadow", { link: "comma", before: '"', after: '", "b", "c", "d"' }],
    ["pass", "Xq7pR2v!", { link: "word" }],
    ["PASS", "Xq7pR2v!", { link: "word" }],
    ...["1password", "LastPass", "KeePassXC"].map((key) => named(key, "Xq7pR2v!")),
    ...["shop-secret", "shopSecret", "SHOP.SECRET", "x:shop_secret", "a:b:shop_secret"].map((value) =>
      named("shop_secret", value),
    ),
  ]);
  expectAll(undefined, [
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

test("what a value tells by itself is told without its name and place", () => {
  for (const value of ["null", "${SHOP}", "change-me", "********", `ssh-rsa${token}`, `$2b$10$${createToken(53)}`])
    expect(isCalmAlone(value), value).toBe(true);
  for (const value of [token, "Xq7pR2v!", "harbour7", uuid]) expect(isCalmAlone(value), value).toBe(false);
});
