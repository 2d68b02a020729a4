import type { CredentialKind, Level, Proof, Rule, RuleMatch } from "../types.ts";
import { hasRandomLook } from "./value-shape.ts";

/** What the rules of one provider share. */
export interface Provider {
  /** Begins every rule's id. */
  readonly id: string;
  /** As people write it. */
  readonly name: string;
  /** Page that the formats were learned from. */
  readonly source: string;
  readonly revoke?: string;
}

/** A token that begins with a prefix of its own. */
export interface PrefixedToken {
  /** End of the id, and with blanks of the label: `personal-access-token`. */
  readonly kind: string;
  /** Fixed text at its start; it is shown when the value is redacted, and it is the keyword. */
  readonly prefix: string;
  /** Source of a regular expression for what follows the prefix; src/rules/value-shape.ts has the usual ones. */
  readonly body: string;
  readonly level?: Level;
  /** Where the prefix is shorter than three bytes or a common word. */
  readonly keywords?: readonly string[];
  /** In place of the look at the body. */
  readonly check?: (value: string, match: RuleMatch) => Proof;
  readonly reach?: readonly [before: number, after: number];
  readonly label?: string;
  readonly credential?: CredentialKind;
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** Not inside a longer word, but after an escape sequence it may begin. */
export const wordStart = "(?:(?<![0-9A-Za-z_.+/-])|(?<=\\\\[nrt]|%[0-9A-F]{2}))";
export const wordEnd = "(?![0-9A-Za-z_+/=-])";

/** "a" or "an", by the sound of the first letter as far as spelling tells. */
export const article = (name: string): string =>
  /^(?:[aeio]|u(?!n?i)|[FHLMNRSX][A-Z])/i.test(name) && !/^[Uu]ni/.test(name) ? "an" : "a";

export function createPrefixedRules(provider: Provider, tokens: readonly PrefixedToken[]): readonly Rule[] {
  return tokens.map(({ kind, prefix, body, level = "error", keywords, check, reach, label, credential }) => ({
    id: `${provider.id}-${kind}`,
    label: label ?? `${article(provider.name)} ${provider.name} ${spell(kind)}`,
    level,
    keywords: keywords ?? [prefix.toLowerCase()],
    pattern: new RegExp(`${wordStart}(?<secret>${escapePattern(prefix)}(?:${body}))${wordEnd}`),
    check: check ?? ((value) => (hasRandomLook(value.slice(prefix.length)) ? "unknown" : "invalid")),
    ...(reach && { reach }),
    highEntropy: true,
    shown: prefix,
    credential: credential ?? "provider-token",
    provider: provider.name,
    ...(provider.revoke && { revoke: provider.revoke }),
    source: provider.source,
  }));
}

/** `api-key` to "API key". */
export function spell(kind: string): string {
  return kind
    .replaceAll("-", " ")
    .replace(/\b(?:api|sdk|url|id|iam|scim|smtp|oauth|cli|ci|jwt|http|hmac|sms|pat|sid|db)\b/g, (word) =>
      word === "oauth" ? "OAuth" : word.toUpperCase(),
    );
}

/** A provider with one token, in one line. */
export type TokenRow = readonly [
  id: string,
  name: string,
  kind: string,
  prefix: string,
  body: string,
  source: string,
  options?: Partial<Omit<PrefixedToken, "kind" | "prefix" | "body">> & { readonly revoke?: string },
];

export function createTokenRules(rows: readonly TokenRow[]): readonly Rule[] {
  return rows.flatMap(([id, name, kind, prefix, body, source, { revoke, ...options } = {}]) =>
    createPrefixedRules({ id, name, source, ...(revoke && { revoke }) }, [{ kind, prefix, body, ...options }]),
  );
}
