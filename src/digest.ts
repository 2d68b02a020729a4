import type { Hash } from "node:crypto";

/**
 * The digest as bytes. Where Node makes their buffer itself, V8 compiles anew whatever asks lists of numbers for their length, and
 * never trusts them again.
 */
export const readDigest = (hash: Pick<Hash, "digest">): Buffer => Buffer.from(hash.digest("binary"), "latin1");
