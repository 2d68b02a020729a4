import type { Proof, Rule } from "../types.ts";
import { token } from "./generic-kinds.ts";
import { hasNameLook, hasRandomLook } from "./value-shape.ts";

/*
 * Tokens of providers that no rule knows: their prefix says what they are, as `acme_pat_…` and `acme_sk_live_…` do. As in
 * generic-patterns.ts, every repetition is bounded.
 */

/** Said of nothing besides. */
const own = ["pat", "sk", "rk", "secret", "apikey", "api_key", "api-key", "oat"];
/** Said of design, of caches, of pages and of services, too, whose names have hyphens: `shop-svc-4f2a…`, `btn-key-…`. */
const shared = ["token", "live", "prod", "svc", "key"];
const ownMark = new RegExp(`[_-](?:${own.join("|")})[_-]`);
/** Of what is public, and of indexes and constraints of a database, which are named after columns. */
const openMark =
  /^(?:idx|uq|uix|fk)_|(?:^|[_-])(?:pk|pub|public|publishable|test|site|csrf|xsrf|css|img|hash|sha\d*|md5|etag|cache)[_-]/i;

/** Letters of both cases and digits, or digits and small letters behind a mark that nothing else has. */
function proveMarked(value: string): Proof {
  const body = /[0-9A-Za-z]+$/.exec(value)![0];
  const mark = value.slice(0, -body.length);
  const isDrawn = /\d.*\d/.test(body) && hasRandomLook(body) && !hasNameLook(body);
  const isMixed = /[a-z]/.test(body) && /[A-Z]/.test(body);
  return isDrawn && !openMark.test(mark) && (isMixed || ownMark.test(mark)) ? "unknown" : "invalid";
}

export const markRules: readonly Rule[] = [
  {
    ...token,
    id: "generic-marked-token",
    label: "a token whose prefix says what it is",
    keywords: [...[...own, ...shared].map((mark) => `_${mark}_`), ...own.map((mark) => `-${mark}-`)],
    pattern: new RegExp(
      String.raw`(?<![\w./%-])(?<secret>[a-z][a-z\d]{1,15}(?:[_-][a-z\d]{1,8})?(?:[_-](?:${own.join("|")})[_-]|_(?:${shared.join("|")})_)(?:(?:live|prod|v\d)[_-])?[0-9A-Za-z]{20,100})(?![\w./-])`,
    ),
    check: proveMarked,
  },
];
