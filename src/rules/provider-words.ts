import { flattenName } from "./flat-name.ts";
import { providerRules } from "./providers.ts";

/** Keywords that say what a value is, not whose. */
const commonWord = /key|token|secret|auth|pass|client|access|bearer|private|value|credential/;

/** Names of providers and the fixed texts that their values begin with. The build puts them in place of this module, which loads the rules. */
export function readProviderWords(): { readonly names: readonly string[]; readonly prefixes: readonly string[] } {
  const names = new Set<string>();
  const prefixes = new Set<string>();
  for (const { level, provider = "", keywords, unconfirmed, own, shown = "" } of providerRules) {
    if (shown.length >= 4 && /[-_]$/.test(shown)) prefixes.add(shown);
    if (level !== "error" || unconfirmed || own) continue;
    names.add(flattenName(provider));
    for (const word of keywords) if (/^[a-z\d]+$/.test(word) && !commonWord.test(word)) names.add(word);
  }
  return { names: [...names], prefixes: [...prefixes] };
}
