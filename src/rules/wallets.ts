import { createHash, createPrivateKey, createPublicKey } from "node:crypto";
import { readDigest } from "../digest.ts";
import type { Proof, Rule } from "../types.ts";
import { beginAnywhere } from "./edges.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { isPublished } from "./published.ts";
import { hasRandomLook } from "./value-shape.ts";

/** CRC-16 (XMODEM) of all but the last two bytes, which hold it, low byte first. */
function checkCrc16(bytes: Uint8Array): boolean {
  let rest = 0;
  for (const byte of bytes.subarray(0, -2)) {
    rest ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) rest = rest & 0x8000 ? ((rest << 1) ^ 0x1021) & 0xffff : (rest << 1) & 0xffff;
  }
  return rest === bytes.at(-2)! + bytes.at(-1)! * 256;
}

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function decodeBase32(text: string): Uint8Array {
  let bits = 0;
  let rest = 0;
  const bytes: number[] = [];
  for (const digit of text) {
    rest = ((rest << 5) | base32.indexOf(digit)) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((rest >> bits) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Base58Check: the last four bytes begin the double SHA-256 of those before. */
function checkBase58(value: string): Proof {
  let number = 0n;
  for (const digit of value) number = number * 58n + BigInt(base58.indexOf(digit));
  const digits = number.toString(16);
  const bytes = Buffer.from(digits.length % 2 ? `0${digits}` : digits, "hex");
  const sha = (data: Uint8Array): Buffer => readDigest(createHash("sha256").update(data));
  return sha(sha(bytes.subarray(0, -4)))
    .subarray(0, 4)
    .equals(bytes.subarray(-4))
    ? "valid"
    : "invalid";
}

const checkBase32 = (value: string): Proof => (checkCrc16(decodeBase32(value)) ? "valid" : "invalid");

/** RFC 8410: what stands before the seed of a private key in DER. */
const seedHead = Buffer.from("302e020100300506032b657004220420", "hex");

/** A seed of Ed25519 and, behind it, its own public key. */
function checkKeypair(value: string): Proof {
  const numbers = value.slice(1, -1).split(",").map(Number);
  if (numbers.some((number) => number > 255)) return "invalid";
  const bytes = Buffer.from(numbers);
  const key = createPrivateKey({ key: Buffer.concat([seedHead, bytes.subarray(0, 32)]), format: "der", type: "pkcs8" });
  const { x = "" } = createPublicKey(key).export({ format: "jwk" });
  return Buffer.from(x, "base64url").equals(bytes.subarray(32)) ? "valid" : "invalid";
}

const start = "(?<![0-9A-Za-z+/_-])";
const end = "(?![0-9A-Za-z+/=_-])";

/**
 * Keys with a checksum of their own; words before a value are needed only where a scan would start at every letter. A
 * checksum says that a key is whole, not that somebody uses it: every library of wallets tests with keys of its own.
 */
export const walletRules: readonly Rule[] = [
  {
    id: "nats-nkey-seed",
    label: "a NATS NKEY seed",
    level: "error",
    keywords: ["sua", "saa", "soa", "sna", "sxa"],
    pattern: beginAnywhere(new RegExp(`${start}(?<secret>S[UAONX]A[A-P][A-Z2-7]{54})${end}`)),
    reach: [4, 64],
    check: checkBase32,
    fixture: true,
    highEntropy: true,
    credential: "private-key",
    source: "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth",
  },
  {
    id: "stellar-secret-seed",
    label: "a Stellar secret seed",
    level: "error",
    keywords: ["stellar", "soroban", "xlm", "secret_seed", "secretseed", "horizon"],
    pattern: new RegExp(`${start}(?<secret>S[A-D][A-Z2-7]{54})${end}`),
    check: checkBase32,
    fixture: true,
    highEntropy: true,
    credential: "private-key",
    source: "https://developers.stellar.org/docs/learn/fundamentals/stellar-data-structures/accounts",
  },
  {
    id: "bitcoin-extended-private-key",
    label: "a Bitcoin extended private key",
    level: "error",
    keywords: ["xprv", "yprv", "zprv", "tprv"],
    pattern: beginAnywhere(new RegExp(`${start}(?<secret>[xyzt]prv[1-9A-HJ-NP-Za-km-z]{107,108})${end}`)),
    check: checkBase58,
    fixture: true,
    highEntropy: true,
    credential: "private-key",
    source: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki",
  },
  {
    id: "bitcoin-wif-private-key",
    label: "a Bitcoin private key",
    level: "error",
    keywords: ["wif", "bitcoin", "btc", "privkey", "private_key", "privatekey"],
    pattern: new RegExp(`${start}(?<secret>5[1-9A-HJ-NP-Za-km-z]{50}|[KLc][1-9A-HJ-NP-Za-km-z]{51})${end}`),
    check: checkBase58,
    fixture: true,
    highEntropy: true,
    credential: "private-key",
    source: "https://en.bitcoin.it/wiki/Wallet_import_format",
  },
  {
    id: "solana-keypair",
    label: "a Solana keypair",
    level: "error",
    keywords: Array.from({ length: 256 }, (_, byte) => `[${byte},`),
    pattern: /(?<secret>\[(?:\d{1,3},\s{0,8}){63}\d{1,3}\s{0,8}\])/,
    reach: [1, 400],
    check: checkKeypair,
    fixture: true,
    highEntropy: true,
    credential: "private-key",
    source: "https://solana.com/docs/intro/installation/solana-cli-basics",
  },
  {
    id: "ethereum-account-key",
    label: "an Ethereum private key in a list of accounts",
    level: "error",
    keywords: ['accounts: ["0x', "accounts: ['0x", 'accounts = ["0x', "accounts = ['0x"],
    pattern: /accounts(?:: | = )\[["'](?<secret>0x[0-9A-Fa-f]{64})["']/i,
    check: (value) => (hasRandomLook(value.slice(2)) && !isPublished(value) ? "unknown" : "invalid"),
    fixture: true,
    highEntropy: true,
    credential: "private-key",
    source: "https://hardhat.org/hardhat-runner/docs/config",
  },
  ...createKeywordRules([
    [
      "ethereum",
      "Ethereum",
      "private key|ethereum",
      "(?:0x)?[0-9a-f]{64}",
      "https://ethereum.org/en/developers/docs/accounts/",
      { kind: "private-key", near: /private[-_ ]?key/i, credential: "private-key" },
    ],
    [
      "solana",
      "Solana",
      "solana|keypair|private key|secret key",
      "[1-9A-HJ-NP-Za-km-z]{87,88}",
      "https://solana.com/docs/core/accounts",
      { kind: "private-key", near: /private|secret|keypair/i, credential: "private-key" },
    ],
  ]),
];
