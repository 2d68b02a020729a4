import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { privateKeyRules } from "../../../src/rules/private-keys.ts";
import type { SamplesOf } from "../samples.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const pem = rsa.export({ type: "pkcs8", format: "pem" }).toString().trim();
const encrypted = rsa
  .export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "x" })
  .toString()
  .trim();
const traditional = rsa
  .export({ type: "pkcs1", format: "pem", cipher: "aes-256-cbc", passphrase: "x" })
  .toString()
  .trim();
const ed25519 = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString().trim();
const der = (key: KeyObject, type: "pkcs1" | "pkcs8" | "sec1"): string =>
  key.export({ type: type as "pkcs8", format: "der" }).toString("base64");
const p256 = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const ders = [der(rsa, "pkcs8"), der(rsa, "pkcs1"), der(p256, "pkcs8"), der(p256, "sec1")];
const jwk = rsa.export({ format: "jwk" });
const escaped = (text: string): string => text.replaceAll("\n", "\\n");
const elided = `${pem.slice(0, 80)}\n...\n${pem.slice(-80)}`;
/** What stands before each line of a log: of a build, of a runner, of a composition of containers, of a journal. */
const prefixes = ["#5 0.228 ", "2026-05-01T12:34:56.1234567Z ", "web-1  | ", "May 01 12:34:56 host job[123]: "];
const logged = (key: string) => (prefix: string) => key.replaceAll("\n", `\n${prefix}`);
const lines = (text: string, width = 64): string => text.replaceAll(new RegExp(`.{${width}}`, "g"), "$&\n");

export const privateKeySamples: SamplesOf<typeof privateKeyRules> = {
  "private-key": {
    value: (random) =>
      random.pick([pem, escaped(pem), ed25519, ...[pem, ed25519].flatMap((key) => prefixes.map(logged(key)))]),
    places: [(value) => `${value}\n`, (value) => `const key = "${value}";\n`, (value) => `{"key": "${value}"}`],
    misses: {
      encrypted: () => encrypted,
      "encrypted, traditional": () => traditional,
      elided: () => elided,
      empty: () => "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----",
      "a word": () => "-----BEGIN PRIVATE KEY-----\nanything\n-----END PRIVATE KEY-----",
      template: () => "-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----",
      public: () => pem.replaceAll("PRIVATE", "PUBLIC"),
    },
  },
  "private-key-base64": {
    value: () => Buffer.from(`${pem}\n`).toString("base64"),
    places: [(value) => `data:\n  tls.key: ${value}\n`, (value) => `PRIVATE_KEY_B64="${value}"\n`],
    or: ["private-key"],
    misses: {
      certificate: () => Buffer.from(pem.replaceAll("PRIVATE KEY", "CERTIFICATE")).toString("base64"),
      encrypted: () => Buffer.from(encrypted).toString("base64"),
    },
  },
  "private-key-der": {
    value: (random) =>
      random.pick([...ders, lines(ders[0]!).trim(), lines(ders[1]!).trim().replaceAll("\n", '" +\n  "')]),
    places: [(value) => `String k = "${value}";\n`, (value) => `files: "a.der, ${value}"\n`],
    misses: {
      "cut off": (value) => `String k = "${value.slice(0, 120)}";\n`,
      elided: (value) => `String k = "${value.slice(0, 80)}...${value.slice(-40)}";\n`,
      public: () =>
        `String k = "${createPublicKey(rsa).export({ type: "spki", format: "der" }).toString("base64")}";\n`,
    },
  },
  "pkcs12-bundle": {
    value: (random) => {
      const body = Buffer.concat([Buffer.from([2, 1, 3, 0x30, 0x82, 4, 0]), random.bytes(1024)]);
      return Buffer.concat([Buffer.from([0x30, 0x82, body.length >> 8, body.length & 255]), body]).toString("base64");
    },
    places: [(value) => `"pfx": "${value}"\n`, (value) => `CERTIFICATE_PFX=${value}\n`],
    misses: {
      truncated: (value) => `"pfx": "${value.slice(0, 400)}"`,
      certificate: (value) => `"cer": "${value.replace("IBAzC", "IBAjC")}"`,
    },
  },
  "pgp-private-key": {
    value: (random) =>
      `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n${lines(random.base64(1200))}\n=${random.base64(4)}\n-----END PGP PRIVATE KEY BLOCK-----`,
    places: [(value) => `${value}\n`, (value) => `key: |\n${value}\n`],
    misses: {
      elided: () => "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n...\n-----END PGP PRIVATE KEY BLOCK-----",
      public: (value) => value.replaceAll("PRIVATE", "PUBLIC"),
    },
  },
  "putty-private-key": {
    value: (random) =>
      `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: me\nPublic-Lines: 2\n${random.base64(64)}\n${random.base64(16)}\nPrivate-Lines: 1\n${random.base64(48)}\nPrivate-MAC: ${random.hex(64)}`,
    places: [(value) => `${value}\n`, (value) => `\n${value}\n\n`],
    misses: { encrypted: (value) => value.replace("Encryption: none", "Encryption: aes256-cbc") },
  },
  "xml-rsa-private-key": {
    value: (random) => `${random.base64(342)}==`,
    places: [
      (value, random) =>
        `<RSAKeyValue><Modulus>${random.base64(342)}==</Modulus><Exponent>AQAB</Exponent><D>${value}</D></RSAKeyValue>`,
      (value, random) =>
        `var xml = "<RSAKeyValue><Modulus>${random.base64(342)}==</Modulus><Exponent>AQAB</Exponent><D>${value}</D></RSAKeyValue>";`,
    ],
    misses: {
      public: (value) => `<RSAKeyValue><Modulus>${value}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>`,
    },
  },
  "jwk-private-key": {
    value: () => jwk.d!,
    places: [
      () => JSON.stringify(jwk),
      () => JSON.stringify({ keys: [{ ...jwk, kid: "2024" }] }, null, 2),
      () => JSON.stringify(JSON.stringify(jwk)),
    ],
    misses: { public: () => JSON.stringify({ kty: jwk.kty, n: jwk.n, e: jwk.e }) },
  },
  "jwk-symmetric-key": {
    value: (random) => random.base64url(43),
    places: [
      (value) => JSON.stringify({ kty: "oct", alg: "HS256", k: value }),
      (value) => JSON.stringify({ keys: [{ k: value, kid: "2024", kty: "oct" }] }, null, 2),
      (value) => JSON.stringify(JSON.stringify({ kty: "oct", k: value })),
    ],
    misses: {
      "another kind of key": (value) => JSON.stringify({ kty: "EC", k: value }),
      "no key": (value) => JSON.stringify({ month: "oct", k: value }),
    },
  },
};
