import { createHash } from "node:crypto";
import { createFingerprint } from "./fingerprint.ts";
import { createScanner } from "./scanner/scanner.ts";
import { Secret } from "./secret.ts";
import type { Finding } from "./types.ts";

/**
 * Says of a value which leaks it is or holds, as a connection string holds its key. Fingerprints are compared, so the leaked
 * values need not be at hand, and nothing of the value is kept. A guessable value is taken for another one once in 65,536.
 */
export function createRecognition(
  leaks: readonly Finding[],
  repositoryKey: string,
): (value: Secret) => readonly string[] {
  const scanner = createScanner([...new Set(leaks.map(({ rule }) => rule))]);
  return (value) => {
    const text = value.reveal().trim();
    const whole = new Secret(text);
    const parts = scanner
      .scan(Buffer.from(text))
      .map(({ rule, secret, keyName }) => createFingerprint(rule, secret, keyName, repositoryKey));
    return leaks
      .filter(({ rule, keyName, fingerprint }) => {
        // A suffix tells apart what shares a fingerprint; here either will do.
        const base = fingerprint.slice(0, 12);
        return parts.includes(base) || createFingerprint(rule, whole, keyName, repositoryKey) === base;
      })
      .map(({ fingerprint }) => fingerprint);
  };
}

/** Does a value fit what another program kept of it: an expression, or the SHA-1 of the whole? The value stays here. */
export function fitsKept(secret: Secret, kept: ((text: string) => boolean) | { readonly sha1: string }): boolean {
  const value = secret.reveal();
  return typeof kept === "function" ? kept(value) : createHash("sha1").update(value).digest("hex") === kept.sha1;
}
