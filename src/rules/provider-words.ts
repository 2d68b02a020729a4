import { flattenName } from "./flat-name.ts";
import { providerRules } from "./providers.ts";

/** Keywords that say what a value is, not whose. */
const commonWord = /key|token|secret|auth|pass|client|access|bearer|private|value|credential/;

/** Of credentials that have a format of their own, or none: an application's secret beside its key, what signs calls of a hook. */
const kindWords = ["secret", "webhook", "hmac", "jwt", "session", "encryption"] as const;

/** What the catalogue knows of providers. */
interface ProviderWords {
  readonly names: readonly string[];
  /** Fixed texts that their values begin with. */
  readonly prefixes: readonly string[];
  /** Of a kind of credential those names of whose providers a format is known. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

/** The build puts them in place of this module, which loads the rules. */
export function readProviderWords(): ProviderWords {
  const prefixes = new Set<string>();
  /** By what it is called → the provider. */
  const names = new Map<string, string>();
  for (const { level, provider = "", keywords, unconfirmed, own, shown = "" } of providerRules) {
    if (shown.length >= 4 && /[-_]$/.test(shown)) prefixes.add(shown);
    if (level !== "error" || unconfirmed || own) continue;
    names.set(flattenName(provider), provider);
    for (const word of keywords) if (/^[a-z\d]+$/.test(word) && !commonWord.test(word)) names.set(word, provider);
  }
  const kinds = kindWords.map((kind) => {
    const issuers = new Set(providerRules.filter(({ id }) => id.includes(kind)).map(({ provider }) => provider));
    return [kind, [...names].flatMap(([name, provider]) => (issuers.has(provider) ? [name] : []))] as const;
  });
  return { names: [...names.keys()], prefixes: [...prefixes], kinds: Object.fromEntries(kinds) };
}
