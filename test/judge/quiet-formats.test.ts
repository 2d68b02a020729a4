/** Forms that tell by themselves that a value opens nothing where it stands, and a secret that has the form only in part. */
import { createECDH } from "node:crypto";
import { expect, test } from "vitest";
import { highestLevel } from "./levels.ts";
import { expectCalm, expectDoubt, type Row } from "./rows.ts";
import { createHex, createToken } from "./token.ts";

const bytes = (length: number): string => Buffer.from(createHex(length), "hex").toString("base64");
const upper = (count: number): string => createHex(count).toUpperCase();
const uuid = createHex(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
const under = (key: string, ...values: readonly string[]): Row[] => values.map((value) => [key, value]);
/** Quoted in JSON, unquoted in properties and in an element, where what opens it may belong to a call or a list. */
const writings = (value: string): [path: string, text: string][] => [
  ["settings.json", `{ "shopPassword": ${JSON.stringify(value)} }\n`],
  ["shop.properties", `shop.password=${value}\n`],
  ["settings.xml", `<server>\n<password>${value}</password>\n</server>\n`],
];

test.each<[what: string, sealed: string, open: string]>([
  ["Mule", `![${bytes(32)}]`, `!${createToken(24)}`],
  ["Spring, with its key named", `{cipher}{key:shop}${bytes(60)}`, `cipher${createToken(28)}`],
  ["Jenkins", `{AQAAABAAAAAQ${bytes(33)}}`, `AQAAAB${createToken(30)}`],
  ["DPAPI in digits", `01000000d08c9ddf0115d1118c7a00c04fc297eb01000000${createHex(90)}`, `01000000${createHex(12)}`],
  ["OpenSSL", `U2FsdGVkX1${bytes(46)}`, `U2Fsd${createToken(30)}`],
  ["Rails", `${bytes(60)}--${bytes(12)}--${bytes(16)}`, `${createToken(20)}--${createToken(12)}`],
  ["NiFi", `enc{${createHex(32)}}`, `enc${createToken(32)}`],
  ["dotenvx", `encrypted:${bytes(96)}`, `encoded:${createToken(24)}`],
  ["Talend", `enc:system.encryption.key.v1:${bytes(40)}`, `enc-${createToken(30)}`],
  [
    "one's own, by its cipher",
    `v2:aes-256-gcm:${bytes(12)}:${bytes(32)}:${bytes(16)}`,
    `aes-256-gcm:${createToken(16)}`,
  ],
  ["PKCS #7", `MIIBiQYJKoZIhvcNAQcDoIIBejCCAXYCAQAx${bytes(90)}`, `MIIBiQ${createToken(34)}`],
  ["PGP", `wcFMA${bytes(120)}`, `wcFMA${createToken(30)}`],
])("what %s sealed is silent", (_, sealed, open) => {
  for (const [path, text] of writings(sealed)) expect([text, highestLevel(path, text)]).toEqual([text, undefined]);
  const [path, text] = writings(open)[0]!;
  expect(highestLevel(path, text)).toBe("error");
});

test("a key that says which cipher it is for is none that was sealed", () => {
  const label = "aes-256-gcm:";
  expectCalm(undefined, under("encryptionKey", label + createHex(32), label + bytes(32)));
  expectCalm("sealed", under("encryptionKey", label + createHex(48), label + bytes(60)));
});

test("what Maven sealed stands in an element; braces elsewhere are those of a connection string", () => {
  const sealed = `{${bytes(48)}}`;
  expect(highestLevel("settings.xml", `<password>${sealed}</password>\n`)).toBe(undefined);
  expect(highestLevel("settings.xml", `<password>${createToken(24)}</password>\n`)).toBe("error");
  expect(highestLevel("shop.properties", `shop.password=${sealed}\n`)).toBe("error");
});

test("what Laravel sealed, and a token in base64 that only begins like it", () => {
  const seal = JSON.stringify({ iv: bytes(16), value: bytes(32), mac: createHex(32), tag: "" });
  expectCalm("sealed", under("SHOP_PASSWORD", Buffer.from(seal).toString("base64")));
  expectCalm(undefined, under("SHOP_PASSWORD", `eyJpdiI6${createToken(30)}`));
});

test("hashes of passwords are notes at most", () => {
  const find = (text: string): unknown => highestLevel("db/users.sql", `${text}\n`);
  const mysql = upper(20);
  expect(find(`CREATE USER 'shop'@'%' IDENTIFIED WITH mysql_native_password AS '*${mysql}';`)).toBe("note");
  expect(find(`CREATE USER 'shop'@'%' IDENTIFIED BY '${mysql}';`)).toBe("error");
  expect(find(`CREATE LOGIN shop WITH PASSWORD = 0x0200${upper(68)} HASHED;`)).toBe("note");
  expect(find(`CREATE LOGIN shop WITH PASSWORD = '${createToken(20)}';`)).toBe("error");
  expect(find(`CREATE USER shop IDENTIFIED BY VALUES 'S:${upper(30)};T:${upper(80)}';`)).toBe(undefined);
  expect(highestLevel("ks.cfg", `bootloader --password=grub.pbkdf2.sha512.10000.${upper(64)}.${upper(64)}\n`)).toBe(
    "note",
  );
  expect(highestLevel("ks.cfg", `bootloader --password=${createToken(24)}\n`)).toBe("error");
  const identity = `AQAAAAIAAYagAAAAE${createToken(67)}==`;
  expect(highestLevel("Seed.cs", `new User { Password = "${identity}" };\n`)).toBe("note");
  expect(highestLevel("Seed.cs", `new User { Password = "AQAAAAIAAY${createToken(24)}" };\n`)).toBe("error");
  expect(highestLevel("dump.sql", `VALUES (1,'shop','$P$B${createToken(30)}','shop')\n`)).toBe("note");
});

test("digests of what is loaded, rounds with salt and bytes, Tor's", () => {
  const rows = under(
    "SHOP_PASSWORD",
    `sha384-${bytes(48)}`,
    `sha512-${bytes(64)}`,
    `sha256-${bytes(32)}`,
    `h1:${bytes(32)}`,
    `sha512:10000:${bytes(16)}:${bytes(64)}`,
    `pbkdf2-sha256:27500:${bytes(16)}:${bytes(64)}`,
    `16:${upper(29)}`,
    `CRYPT:${createToken(13)}`,
    `$S$D${createToken(52)}`,
  );
  expectCalm("hash", rows);
  expectCalm(
    undefined,
    under(
      "SHOP_PASSWORD",
      `sha384-${bytes(32)}`,
      `h2:${bytes(32)}`,
      `16:${createToken(30)}`,
      `crypt:${createToken(20)}`,
    ),
  );
});

test("the digest of a file by its address, and a token that an address is given", () => {
  const digest = createHex(32);
  const lock = (address: string): string => `  "remote": {\n    "https://deno.land/x/${address}": "${digest}",\n  }\n`;
  expect(highestLevel("deno.lock", lock("secret@v1/token.ts"))).toBe(undefined);
  expect(highestLevel("deno.lock", lock("secret/token"))).toBe("error");
  const short = `{ "https://shop.contoso.com/token.php": "${createHex(16)}" }\n`;
  expect(highestLevel("keys.json", short)).toBe("error");
});

test("names by their own form", () => {
  const rows = under(
    "shopToken",
    `urn:uuid:${uuid}`,
    `api://${uuid}`,
    `/subscriptions/${uuid}/resourceGroups/shop`,
    `00-${createHex(16)}-${createHex(8)}-01`,
    `Root=1-${createHex(4)}-${createHex(12)}`,
    `eu-west-1_${createToken(9)}`,
    `eu-west-1:${uuid}`,
    `sg-0${createHex(8)}`,
    `1:804315926471:web:${createHex(11)}`,
    `did:key:z6Mk${createToken(40)}`,
    // The example of ISO 13616.
    ["GB82", "WEST", "12345698765432"].join(""),
  );
  expectCalm("identifier", rows);
  expectCalm(
    undefined,
    under("shopToken", uuid, `api-${uuid}`, `00${createHex(24)}`, ["GB83", "WEST", "12345698765432"].join("")),
  );
});

test("a row of a table that begins with its number, and a map by turns", () => {
  const code = (row: string): unknown => highestLevel("Seed.cs", `        new object[] { ${row} });\n`);
  expect(code(`"${uuid}", "TokenAdmin", "${uuid}"`)).toBe(undefined);
  expect(code(`"${uuid}", "client_secret", "${uuid}"`)).not.toBe(undefined);
  expect(code(`"id", "${uuid}", "shop_token", "${createToken(32)}"`)).toBe("error");
});

test("certificates and public keys without their frame", () => {
  const point = createECDH("prime256v1");
  point.setPrivateKey(Buffer.from(createHex(32), "hex"));
  const pem = (kind: string): string => Buffer.from(`-----BEGIN ${kind}-----\n${bytes(96)}`).toString("base64");
  expectCalm(
    "public",
    under(
      "clientKey",
      `MIIC8DCCAdigAwIBAgIQ${bytes(200)}`,
      `MIIBCgKCAQEA${bytes(256)}`,
      `3082010a0282010100${createHex(128)}`,
      pem("CERTIFICATE"),
      pem("PUBLIC KEY"),
      point.getPublicKey().toString("base64url"),
    ),
  );
  expectCalm(undefined, under("clientKey", `MIIEpAIBAAKCAQEA${bytes(96)}`, pem(["RSA", "PRIVATE KEY"].join(" "))));
  expectDoubt("meant to be public", under("clientKey", `AAAAC3NzaC1lZDI1NTE5AAAAI${bytes(32)}`), "generic-token");
});

test("patterns and pictures", () => {
  expectCalm(
    "literal",
    under(
      "SHOP_PASSWORD",
      "^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d]{8,64}$",
      "ak_(?<secret>[0-9a-f]{32})",
      "sk-[a-zA-Z0-9]{48}",
      `data:font/woff2;base64,${bytes(60)}`,
    ),
  );
  expectCalm(
    undefined,
    under(
      "SHOP_PASSWORD",
      `${createToken(8)}[a-z${createToken(3)}`,
      `${createToken(6)}(?=${createToken(7)}`,
      `data:${createToken(24)}`,
    ),
  );
});

test("references of SAS, SQL*Plus, cmd.exe and make, and a reference that Kubernetes has in base64", () => {
  expect(highestLevel("shop.sas", 'libname shop odbc dsn=shop user=etl password="&shop_pw";\n')).toBe(undefined);
  expect(highestLevel("shop.sas", `libname shop odbc dsn=shop user=etl password="&${createToken(14)}";\n`)).toBe(
    "error",
  );
  const connect = (password: string): unknown =>
    highestLevel("run.cmd", `shop --db "Server=db1.contoso.com;User Id=shop;Password=${password};"\n`);
  for (const name of ["!SHOP_PW!", "$${SHOP_PW}", "%%SHOP_PW%%", "&shop_pw"])
    expect([name, connect(name)]).toEqual([name, undefined]);
  for (const chosen of ["!Falcon7_Pw!", "$$Falcon_77pw", "&Falcon77"])
    expect([chosen, connect(chosen)]).toEqual([chosen, "error"]);
  const encode = (text: string): string => Buffer.from(text).toString("base64");
  expectCalm("placeholder", under("token", encode("vault:secret/data/shop#token")));
  expectCalm(undefined, under("token", encode(`shop/${createToken(24)}`)));
});
