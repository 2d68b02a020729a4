/** Each way in which a value is told to be no secret by itself or by what stands around it, and what is near it. */
import { expect, test } from "vitest";
import { isCalmAlone } from "../../src/judge/calm-values.ts";
import type { Place } from "../../src/judge/place.ts";
import { behind, expectCalm, named, type Row, token } from "./rows.ts";
import { createHex, createToken } from "./token.ts";

const hex = createHex(16);

test("what is run, and not read", () => {
  const bare = { quote: "", before: "shop_secret = ", after: "" };
  const run = (value: string, more: Partial<Place> = {}): Row => ["shop_secret", value, { ...bare, ...more }, "code"];
  const inData = (value: string, more: Partial<Place> = {}): Row => ["shop_secret", value, { ...bare, ...more }];
  expectCalm("expression", [
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
  expectCalm(undefined, [
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
  expectCalm("reference", [
    behind("{{ $secret := ", "quux7", template),
    behind("{{- default ", "quux7", template),
    behind("getenv('"),
    behind("ENV.fetch('"),
    behind("System.getProperty('"),
    behind("arn:aws:secretsmanager:", "eu-west-1"),
    behind("arn:aws-us-gov:secretsmanager:us-gov-east-1:12:"),
    behind("amqp://svc.a@contoso-1.com:", "5672/vhost"),
    behind("amqp://h:", "80"),
    behind("amqp://h:", "65535"),
  ]);
  expectCalm(undefined, [
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
  expectCalm("sealed", [
    ...["secret: !vault | ", "ENC[AES256_GCM,data:", "sops_mac: ", '"encryptedData": "'].map((before) =>
      behind(before),
    ),
    behind('"encryptedData":{"user":"Qx","password":"'),
    ...["encrypted_secret", "obscured_secret", "secret_ciphertext", "sealedSecret", "wrapped_key"].map((key) =>
      named(key),
    ),
    named("encrypted_secret", hex),
    named("encrypted_secret", "sha1x"),
    named("encrypted_secret", "Xq7 (...)"),
  ]);
  expectCalm(undefined, [
    ...["secret: !vaults | ", "ENC[AES128,data:", "sop_mac: ", '"encryptData": "'].map((before) => behind(before)),
    // A seal beside it is another's.
    ...['tag = "!vault"; password = "', '{"encryptedData":"Qx","password":"', "sops_version: 3, password: "].map(
      (before) => behind(before),
    ),
    behind('{"user":"ENC[AES256_GCM,data:Qx,type:str]","password":"'),
    named("unencrypted_secret"),
    named("encrypted_secret", "Xq7pR2v!"),
    named("encrypted_secret", "Xq7 (pR2v)"),
    named("encrypted_secret", token.slice(0, 19)),
    named("decrypted_secret"),
  ]);
});

test("words, versions, algorithms and names of servers; runs of letters that follow one another", () => {
  expectCalm("literal", [
    ...["null", "NONE?", "false.", "todo!"].map((value) => named("shop_secret", value)),
    ...["0x1f", "^1.2.3", "1.2.3-rc.1", "npm:left"].map((value) => named("shop_secret", value)),
    ...["Aes256Gcm", "HmacSHA256", "RSA-OAEP/xy", "prime256v1"].map((value) => named("shop_secret", value)),
    ...["cn=admin,dc=contoso", "cdn.shop.contoso.com"].map((value) => named("shop_secret", value)),
    named("shop_secret", "7ABCDEFGHIJKL"),
  ]);
  expectCalm(undefined, [
    ...["nulls7", "none7", "undefinedundef"].map((value) => named("shop_secret", value)),
    ...["1.2.3.x", "cn=admin", "cdn.contoso", "Aes7"].map((value) => named("shop_secret", value)),
    named("shop_secret", "7BCDEFGHIJKL"),
  ]);
});

test("what asks to be replaced, in plain words or in base64", () => {
  const base64 = (text: string): string => Buffer.from(text).toString("base64");
  expectCalm(
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
  expectCalm(undefined, [
    ...["change-meq7", "fake7", "dummy.x"].map((value) => named("shop_secret", value)),
    ...["harbour7", "Xq7pR2v!", "fakes7", "x dummy1"].map((text) => named("shop_secret", base64(text))),
    named("shop_secret", `${base64("change-me")}!`),
    named("shop_secret", base64(`your_${"long_".repeat(24)}password`)),
    named("shop_secret", `your ${"strong ".repeat(12)}password7`),
    named("shop_secret", `please change in production ${"5a".repeat(26)}`),
  ]);
});

test("what is hidden, by the value, by its name or by what follows it", () => {
  expectCalm("mask", [
    ...["********", "xxxxx", "Xq7...", "Xq…7", "bbbbbbbb", "sREDACTED7", "7redacted"].map((value) =>
      named("shop_secret", value),
    ),
    ...["redacted_secret", "maskedSecret", "secret_mask", "censored_key"].map((key) => named(key)),
    named("shop_secret", "x7_0123456789_pq"),
    ...["..", "...", ".... x", "…"].map((after): Row => ["shop_secret", token, { after }]),
    ...["Xq7..[pR2]v", "Xq7...[pR2]v", "Xq7(...)pR2v"].map((value) => named("shop_secret", value)),
  ]);
  expectCalm(undefined, [
    ...["--", "Xq7pR2vxxx", "Xq**7pR", "xxx7", "sharedActed9"].map((value) => named("shop_secret", value)),
    named("unmasked_secret"),
    named("shop_secret", "7_0123456789_pq"),
    ...["x..", "x…"].map((after): Row => ["shop_secret", token, { after }]),
    ...["Xq7.[pR2]v", "Xq7(..)pR2v", "Xq7...pR2v7".replace("...", "--")].map((value) => named("shop_secret", value)),
  ]);
});

test("what a value tells by itself is told without its name and place", () => {
  for (const value of ["null", "${SHOP}", "change-me", "********", `ssh-rsa${token}`, `$2b$10$${createToken(53)}`])
    expect(isCalmAlone(value), value).toBe(true);
  for (const value of [token, "Xq7pR2v!", "harbour7"]) expect(isCalmAlone(value), value).toBe(false);
});
