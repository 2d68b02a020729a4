import { once } from "../once.ts";
import { flattenName } from "./flat-name.ts";
import { readProviderWords } from "./provider-words.ts";

/** What the catalogue knows of providers, for values that have a provider's name or prefix and none of its formats. */

const words = once(() => {
  const { names, prefixes, kinds } = readProviderWords();
  return {
    names: new Set(names),
    prefixes: new Set(prefixes),
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
const shortestName = 5;

/** The providers' names that a name begins with: `wandbApiKey`, `GITEA_TOKEN`. */
function listProviders(flat: string): string[] {
  const found: string[] = [];
  for (let end = shortestName; end <= flat.length; end++) {
    const start = flat.slice(0, end);
    if (words().names.has(start) && !plainName.has(start)) found.push(start);
  }
  return found;
}

export const isNamedAfterProvider = (name: string): boolean => listProviders(flattenName(name)).length > 0;

/** Is it named after a provider, and of a kind of which the provider's format is known? `ACME_WEBHOOK_SECRET` is no token of Acme's. */
export function hasKnownFormat(name: string): boolean {
  const flat = flattenName(name);
  const said = words().kinds.filter(({ word }) => flat.includes(word));
  return listProviders(flat).some((provider) => said.every(({ issuers }) => issuers.has(provider)));
}

/** Does a value begin with a provider's fixed text, `glpat-`? */
export function hasKnownPrefix(value: string): boolean {
  for (let end = 4; end <= Math.min(24, value.length); end++)
    if (words().prefixes.has(value.slice(0, end))) return true;
  return false;
}
