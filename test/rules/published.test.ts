import { createECDH, createHmac, pbkdf2Sync } from "node:crypto";
import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "./random.ts";

const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const hardened = 2 ** 31;

/** Private keys of the accounts that a wallet makes of a mnemonic: BIP-32 along m/44'/60'/0'/0. */
function deriveAccounts(mnemonic: string, count: number): string[] {
  const sign = (key: Buffer | string, data: Buffer): [Buffer, Buffer] => {
    const whole = createHmac("sha512", key).update(data).digest();
    return [whole.subarray(0, 32), whole.subarray(32)];
  };
  const derive = ([key, chain]: [Buffer, Buffer], index: number): [Buffer, Buffer] => {
    const curve = createECDH("secp256k1");
    curve.setPrivateKey(key);
    const own = index >= hardened ? Buffer.concat([Buffer.alloc(1), key]) : curve.getPublicKey(null, "compressed");
    const number = Buffer.alloc(4);
    number.writeUInt32BE(index);
    const [left, next] = sign(chain, Buffer.concat([own, number]));
    const sum = (BigInt(`0x${left.toString("hex")}`) + BigInt(`0x${key.toString("hex")}`)) % order;
    return [Buffer.from(sum.toString(16).padStart(64, "0"), "hex"), next];
  };
  const seed = pbkdf2Sync(mnemonic, "mnemonic", 2048, 64, "sha512");
  const parent = [44 + hardened, 60 + hardened, hardened, 0].reduce(derive, sign("Bitcoin seed", seed));
  return Array.from({ length: count }, (_, index) => derive(parent, index)[0].toString("hex"));
}

const scanner = createScanner(rules);
const scan = (key: string): string[] =>
  scanner.scan(Buffer.from(`PRIVATE_KEY=${key}\nconst ethereumPrivateKey = "${key}";\n`)).map(({ rule }) => rule.id);

test("the accounts that every Hardhat, Anvil and Ganache starts with are no leak; other keys are", () => {
  const accounts = [
    ...deriveAccounts(`${"test ".repeat(11)}junk`, 20),
    ...deriveAccounts("myth like bonus scare over problem client lizard pioneer submit female collect", 10),
  ];
  for (const key of accounts) expect([...scan(key), ...scan(`0x${key}`)]).toEqual([]);
  expect(scan(`0x${createRandom("published").hex(64)}`)).toContain("ethereum-private-key");
});

test("what every copy of a program has, or a vendor's page, is no leak; another value at its place is", () => {
  const random = createRandom("published pairs");
  const google = (secret: string): string =>
    `{"client_id": "1-a.apps.googleusercontent.com",\n "client_secret": "${secret}"}\n`;
  const aws = (id: string, secret: string): string => `access_key=${id} secret_key=${secret}\n`;
  const ids = (text: string): string[] => scanner.scan(Buffer.from(text)).map(({ rule }) => rule.id);
  expect(ids(google(["d-FL95Q19q7M", "QmFpd7hHD0Ty"].join("")))).toEqual([]);
  expect(ids(google(random.base62(24)))).toContain("google-oauth-client-secret-old");
  const [id, secret] = [
    ["AKIAJWVN5Z4F", "OFT7NLNA"].join(""),
    ["R4nm063hgMVo4BTT5xOs", "5nHLeLXA6lar7ZJ3Nt0i"].join(""),
  ];
  expect(ids(aws(id, secret))).toEqual([]);
  expect(
    ids(
      aws(
        `AKIA${random
          .base62(40)
          .toUpperCase()
          .replaceAll(/[^A-Z2-7]/g, "")
          .padEnd(16, "Q7")
          .slice(0, 16)}`,
        random.base64(40),
      ),
    ),
  ).toContain("aws-access-key");
  const youtube = ["AIzaSyDyT5W0Jh49F30P", "qqtyfdf7pDLFKLJoAnw"].join("");
  expect(ids(`const GOOGLE_API_KEY = "${youtube}"\n`)).toEqual([]);
});
