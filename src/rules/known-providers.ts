import { flattenName } from "./flat-name.ts";
import { once } from "./once.ts";
import { readProviderWords } from "./provider-words.ts";

/** What the catalogue knows of providers, for values that have a provider's name or prefix and none of its formats. */

const words = once(() => {
  const { names, prefixes } = readProviderWords();
  return { names: new Set(names), prefixes: new Set(prefixes) };
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

/** Does a name begin with a provider's: `wandbApiKey`, `GITEA_TOKEN`? */
export function isNamedAfterProvider(name: string): boolean {
  const flat = flattenName(name);
  for (let end = shortestName; end <= flat.length; end++) {
    const start = flat.slice(0, end);
    if (words().names.has(start) && !plainName.has(start)) return true;
  }
  return false;
}

/** Does a value begin with a provider's fixed text, `glpat-`? */
export function hasKnownPrefix(value: string): boolean {
  for (let end = 4; end <= Math.min(24, value.length); end++)
    if (words().prefixes.has(value.slice(0, end))) return true;
  return false;
}
