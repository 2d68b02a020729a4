import { once } from "../once.ts";
import { flattenName } from "./flat-name.ts";
import { readProviderWords } from "./provider-words.ts";

/** What the catalogue knows of providers, for values that have a provider's name or prefix and none of its formats. */

const shortestName = 5;

const words = once(() => {
  const { names, prefixes, kinds } = readProviderWords();
  return {
    names: groupByBegin(names, shortestName),
    prefixes: groupByBegin(prefixes, shortestPrefix),
    kinds: Object.entries(kinds).map(([word, issuers]) => ({ word, issuers: new Set(issuers) })),
  };
});
/** Providers whose names are words that any name may begin with. */
const plainName = new Set([
  "cloud",
  "front",
  "basic",
  "login",
  "service",
  "server",
  "stream",
  "daily",
  "drive",
  "space",
  "socket",
  "lambda",
  "gamma",
  "morph",
  "tally",
  "chroma",
  "inception",
  "contextual",
  "render",
  "square",
  "linear",
  "cursor",
  "mercury",
  "column",
  "branch",
  "proof",
  "steel",
  "close",
  "modal",
  "atlas",
  "forest",
  "drone",
  "ghost",
  "spectral",
  "courier",
  "depot",
  "temporal",
  "persona",
  "consumer",
  "plain",
  "dynamic",
  "buffer",
  "split",
  "phrase",
  "verifier",
  "parsers",
  "trackingapi",
  "moderation",
  "moderationapi",
  "checkout",
  "segment",
  "outline",
  "guardian",
  "hunter",
  "horizon",
  "intervals",
  "envoy",
  "chatbot",
  "commodities",
  "privacyapi",
]);
const shortestPrefix = 4;
const longestPrefix = 24;

/** By their first letters, of which there are so many: one look-up tells of most texts that they begin with none. */
function groupByBegin(texts: readonly string[], letters: number): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    if (text.length < letters) continue;
    const begin = text.slice(0, letters);
    const group = groups.get(begin);
    if (group) group.push(text);
    else groups.set(begin, [text]);
  }
  return groups;
}

/** The providers' names that a name begins with: `wandbApiKey`, `GITEA_TOKEN`. */
const listProviders = (flat: string): string[] =>
  words()
    .names.get(flat.slice(0, shortestName))
    ?.filter((name) => flat.startsWith(name) && !plainName.has(name)) ?? [];

export const isNamedAfterProvider = (name: string): boolean => listProviders(flattenName(name)).length > 0;

/** Is it named after a provider, and of a kind of which the provider's format is known? `ACME_WEBHOOK_SECRET` is no token of Acme's. */
export function hasKnownFormat(name: string): boolean {
  const flat = flattenName(name);
  const said = words().kinds.filter(({ word }) => flat.includes(word));
  return listProviders(flat).some((provider) => said.every(({ issuers }) => issuers.has(provider)));
}

/** Does a value begin with a provider's fixed text, `glpat-`? */
export const hasKnownPrefix = (value: string): boolean =>
  words()
    .prefixes.get(value.slice(0, shortestPrefix))
    ?.some((prefix) => prefix.length <= longestPrefix && value.startsWith(prefix)) ?? false;
