import { createHash, createHmac } from "node:crypto";
import { readDigest } from "./digest.ts";
import { remember } from "./remember.ts";
import type { Secret } from "./secret.ts";
import type { Rule } from "./types.ts";

/**
 * Twelve characters of lower-case base32 (RFC 4648), 60 bits.
 *
 * A value with high entropy cannot be guessed from its hash, so the hash covers rule family and value. A guessable one
 * would fall to a word list: its fingerprint tells only sixteen bits about it, keyed with the repository's root commit,
 * and takes the rest from rule family and key name. Two values with one fingerprint are told apart by `createIdentity` and a suffix.
 */
export function createFingerprint(
  rule: Rule,
  secret: Secret,
  keyName: string | undefined,
  repositoryKey: string,
): string {
  const family = rule.family ?? rule.id;
  if (rule.advisory) {
    // The head of a resource holds names and no value.
    const text = rule.advisory.startsWith("log-")
      ? reduceStatement(secret.reveal())
      : secret.reveal().replace(/\s+/g, "");
    return toBase32(digest(`v1\0${family}\0${text}`), 12);
  }
  const value = secret.reveal().replaceAll("\r\n", "\n");
  if (rule.highEntropy) return toBase32(digest(`v1\0${family}\0${value}`), 12);
  const place = digestName(`v1\0${family}\0${(keyName ?? "").toLowerCase()}`);
  const keyed = readDigest(createHmac("sha256", repositoryKey).update(`v1\0${family}\0${value}`));
  return toBase32(Buffer.concat([place, keyed.subarray(0, 2), Buffer.alloc(1)]), 12);
}

/** The same for equal values within one run, and nothing to anybody else: tells apart what shares a fingerprint. */
export function createIdentity(secret: Secret, runKey: string): string {
  return createHmac("sha256", runKey).update(secret.reveal().replaceAll("\r\n", "\n")).digest("base64url").slice(0, 22);
}

/**
 * A statement without what its strings say and how it is spaced, but with the names that they interpolate and the keys
 * that are asked for: nothing that could be a secret goes into the hash, and another wording is no other finding.
 */
function reduceStatement(statement: string): string {
  const literals =
    /((?:[gG]et\w{0,30}\(|\[)["'][\w:.-]{1,60}["'])|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
  return statement
    .replace(literals, (literal, key?: string) => key ?? (literal.match(/\{[\w.$?!()[\]]{1,80}/g) ?? []).join(""))
    .replace(/\s+/g, "");
}

/** Families and names are few. */
const digestName = remember((text) => digest(text).subarray(0, 5), 4096);

const digest = (text: string): Buffer => readDigest(createHash("sha256").update(text));

function toBase32(bytes: Uint8Array, length: number): string {
  const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
  let text = "";
  let bits = 0;
  let left = 0;
  for (let at = 0; text.length < length; at++) {
    bits = (bits << 8) | bytes[at]!;
    for (left += 8; left >= 5 && text.length < length; left -= 5) text += alphabet[(bits >> (left - 5)) & 31];
    bits &= (1 << left) - 1;
  }
  return text;
}
