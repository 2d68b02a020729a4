import { createHmac } from "node:crypto";
import type { Proof, Rule } from "../types.ts";
import { beginAnywhere } from "./edges.ts";
import { isPublished } from "./published.ts";
import { looksRandom, parseBase64Json } from "./structures.ts";

/**
 * Secrets of the examples on https://jwt.io and in the manuals of common libraries, and those that Supabase starts with on
 * one's own machine (https://supabase.com/docs/guides/self-hosting/docker): who has one can make the token.
 */
const exampleSecrets = [
  "secret",
  "your-256-bit-secret",
  "your-384-bit-secret",
  "your-512-bit-secret",
  "a-string-secret-at-least-256-bits-long",
  "a-valid-string-secret-that-is-at-least-384-bits-long",
  "a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long",
  "shhhhh",
  "super-secret-jwt-token-with-at-least-32-characters-long",
  "your-super-secret-jwt-token-with-at-least-32-characters-long",
];

/** Is it a token that everybody can make, since its secret stands in a manual? */
export function isSignedByExample(value: string): boolean {
  const bits = /^HS(256|384|512)$/.exec(String(parseBase64Json(value.split(".")[0]!)?.["alg"]))?.[1];
  if (!bits) return false;
  const end = value.lastIndexOf(".");
  const sign = (secret: string): string =>
    createHmac(`sha${bits}`, secret).update(value.slice(0, end)).digest("base64url");
  return exampleSecrets.some((secret) => sign(secret) === value.slice(end + 1));
}

interface Token {
  readonly expired: boolean;
}

/** Reads a signed or encrypted token; undefined when its parts do not parse or it opens nothing. */
function readToken(value: string): Token | undefined {
  const [head = "", body = "", ...rest] = value.split(".");
  const header = parseBase64Json(head);
  if (!header || isPublished(value)) return undefined;
  if (rest.length === 3) return typeof header["enc"] === "string" ? { expired: false } : undefined;
  const payload = parseBase64Json(body);
  if (!payload || header["alg"] === "none" || Object.keys(header).length === 0) return undefined;
  // Of NATS: it opens only with the seed of the key that it is made out to.
  if (
    header["alg"] === "ed25519-nkey" &&
    !/"bearer_token":true/.test(Buffer.from(body, "base64url").toString("latin1"))
  )
    return undefined;
  // Supabase's anonymous role and the like are meant for browsers.
  if (payload["role"] === "anon" || isSignedByExample(value)) return undefined;
  const expiry = payload["exp"];
  if (rest.length !== 1) return undefined;
  return looksRandom(rest[0]!) ? { expired: typeof expiry === "number" && expiry * 1000 < Date.now() } : undefined;
}

const prove =
  (expired: boolean, decode = (value: string) => value) =>
  (value: string): Proof => {
    const token = readToken(decode(value));
    return token && token.expired === expired ? "unknown" : "invalid";
  };

const decodeBase64 = (value: string): string => Buffer.from(value, "base64").toString("latin1").trim();
const common = {
  highEntropy: true,
  fixture: true,
  family: "jwt",
  credential: "jwt",
  source: "https://www.rfc-editor.org/rfc/rfc7519",
} as const;
const plain = {
  ...common,
  keywords: ["eyj", "ewog"],
  pattern: beginAnywhere(
    /(?<![\w.-])(?<secret>(?:eyJ|ewog)[\w-]{8,2000}={0,2}\.[\w-]{0,6000}={0,2}\.[\w-]{10,2000}(?:\.[\w-]{10,6000}\.[\w-]{10,100})?)(?![\w-])/,
  ),
  reach: [4, 8200],
} as const;
const encoded = {
  ...common,
  keywords: ["zxlk"],
  pattern: beginAnywhere(/(?<![A-Za-z0-9+/_-])(?<secret>ZXlK[A-Za-z0-9+/_-]{40,8000}={0,2})(?![A-Za-z0-9+/=_-])/),
  reach: [4, 8200],
} as const;

export const jwtRules = [
  { ...plain, id: "jwt", label: "a JSON Web Token", level: "error", check: prove(false) },
  { ...plain, id: "jwt-expired", label: "an expired JSON Web Token", level: "note", check: prove(true) },
  {
    ...encoded,
    id: "jwt-base64",
    label: "a JSON Web Token in base64",
    level: "error",
    check: prove(false, decodeBase64),
  },
  {
    ...encoded,
    id: "jwt-base64-expired",
    label: "an expired JSON Web Token in base64",
    level: "note",
    check: prove(true, decodeBase64),
  },
] as const satisfies readonly Rule[];
