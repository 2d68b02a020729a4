import { once } from "../once.ts";
import type { CredentialKind, Level, Proof, Rule, RuleMatch } from "../types.ts";
import { type CrcTail, createTailCheck } from "./crc-tails.ts";
import { behindEscape } from "./edges.ts";
import { isPublished } from "./published.ts";
import { createShapeTest, hasRandomLook, widenAlphabet } from "./value-shape.ts";

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
  /** Others' names and values begin and are made as these: it blocks only where its name alone would make it. */
  readonly loose?: true;
  /** Where the prefix is shorter than three bytes or a common word. */
  readonly keywords?: readonly string[];
  /** The prefix is a word of its own elsewhere: no other alphabet than this. */
  readonly exact?: boolean;
  /** Its last characters are a checksum. */
  readonly tail?: CrcTail;
  /** In place of the look at the body. */
  readonly check?: (value: string, match: RuleMatch) => Proof;
  /** That look goes over the ends of the line. */
  readonly looksAround?: true;
  readonly reach?: readonly [before: number, after: number];
  readonly label?: string;
  readonly credential?: CredentialKind;
  /** No issuer gives it: whoever runs the service has it made, and so does every test. Private keys are so, too. */
  readonly own?: true;
  /** No page of the provider's tells the format, only tokens do. */
  readonly unconfirmed?: boolean;
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** Not inside a longer word. */
export const wordStart = `(?:(?<![0-9A-Za-z_.+/-])|${behindEscape})`;
export const wordEnd = "(?![0-9A-Za-z_+/=-])";
/** A slash parts words where `_` or `-` says that the text is no base64: `/hf_…/` in a path. */
const partsAtSlash = (prefix: string): boolean => /\w[_-]/.test(prefix);

/** "a" or "an", by the sound of the name's beginning as far as spelling tells. */
export function article(name: string): "a" | "an" {
  if (/^(?:One[A-Z\s-]|Eu|U(?:ni|s|S|bi|PC)|u(?:[A-Z]|ser))/.test(name)) return "a";
  // Names read letter by letter: NLP, xAI, X.
  return /^(?:[AEIOUaeiou]|[FHLMNRSX](?:[B-DF-HJ-NP-TV-Z]|$)|[hx][A-Z])/.test(name) ? "an" : "a";
}

/** `md-arrow-right-circle`, `private_route_table_association_az1`, `private_gateway/private_gateway_stack` and `private_key_providers/qat/v3alpha` begin as tokens do. */
const joinedWords = /^[a-z]+\d{0,2}(?:[-_/](?:[a-z]+\d{0,2}|v\d{1,2}(?:alpha|beta)\d{0,2}))+$/;

/** A SHA-256 in capitals can begin as a token does. */
const digest = /^[0-9A-F]{64}$/;

export function createPrefixedRules(provider: Provider, tokens: readonly PrefixedToken[]): readonly Rule[] {
  return tokens.map((token) => {
    const { kind, prefix, body, loose, keywords, reach, label, credential, tail } = token;
    const level = token.level ?? (loose ? "warning" : "error");
    const exact = token.exact || prefix.length < 4;
    const isShape = createShapeTest(body);
    const prove = tail
      ? createTailCheck(prefix, tail)
      : (value: string): Proof => {
          const own = value.slice(prefix.length);
          return hasRandomLook(own) && !joinedWords.test(own) ? "unknown" : "invalid";
        };
    const check = (value: string): Proof =>
      isShape(value.slice(prefix.length)) && !isPublished(value) && !digest.test(value) ? prove(value) : "invalid";
    const pattern = once(() => {
      const source = escapePattern(prefix) + `(?:${exact ? body : widenAlphabet(body)})`;
      const [begin, end] = [wordStart, wordEnd].map((edge) => (partsAtSlash(prefix) ? edge.replace("+/", "+") : edge));
      // The flag says that what stands on other lines counts, too: what was refused beside them is not known without them.
      return new RegExp(`${begin}(?<secret>${source})${end}`, token.looksAround ? "s" : "");
    });
    return {
      id: `${provider.id}-${kind}`,
      get label() {
        return label ?? `${article(provider.name)} ${provider.name} ${spell(kind)}`;
      },
      level,
      ...((token.own || credential === "private-key") && { fixture: true }),
      ...(token.own && { own: true }),
      ...(token.unconfirmed && { unconfirmed: true }),
      ...(loose && { loose }),
      keywords: keywords ?? [prefix.toLowerCase()],
      get pattern() {
        return pattern();
      },
      check: token.check ?? check,
      ...(reach && { reach }),
      highEntropy: true,
      shown: prefix,
      credential: credential ?? "provider-token",
      provider: provider.name,
      ...(provider.revoke && { revoke: provider.revoke }),
      source: provider.source,
    };
  });
}

/** `api-key` to "API key"; that a rule needs the provider's name is no part of what it finds. */
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
