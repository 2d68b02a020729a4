import type { Rule } from "../types.ts";

/** Of 64 characters drawn from 92 some 20 are neither letter nor digit, and the others have some 30 letters and digits among them. */
const isDrawn = (value: string): boolean =>
  new Set(value.match(/[0-9A-Za-z]/g)).size >= 14 && (value.match(/[^0-9A-Za-z]/g)?.length ?? 0) >= 6;

/**
 * What WordPress signs cookies with, drawn once for each site, and blanks and brackets in it. Behind the star of a comment
 * stand those of its own manual. https://developer.wordpress.org/reference/functions/wp_salt/
 */
export const wordpressRules: readonly Rule[] = [
  {
    id: "wordpress-salt",
    label: "a key or salt that WordPress signs cookies with",
    level: "error",
    fixture: true,
    keywords: ["auth_key", "auth_salt", "logged_in_key", "logged_in_salt", "nonce_key", "nonce_salt"],
    pattern:
      /^[ \t]{0,20}(?:define[ \t]?\([ \t]{0,4}["'])?(?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)(?:["'][ \t]{0,8},[ \t]{0,40}|[ \t]?=[ \t]?)["'](?<secret>[\w !@#$%^&*()[\]{}<>~\x60+=,.;:/?|-]{64})(?=["'])/im,
    reach: [80, 100],
    check: (value) => (isDrawn(value) ? "unknown" : "invalid"),
    highEntropy: true,
    credential: "generic-token",
    source: "https://developer.wordpress.org/reference/functions/wp_salt/",
  },
];
