import { once } from "./once.ts";
import { providerRules } from "./providers.ts";

/** What the catalogue knows of providers, for values that have a provider's name or prefix and none of its formats. */

const flatten = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, "");
/** Keywords that say what a value is, not whose. */
const commonWord = /key|token|secret|auth|pass|client|access|bearer|private|value|credential/;
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
]);
const shortestName = 5;

const names = once(() => {
  const found = new Set<string>();
  for (const { level, provider = "", keywords, unconfirmed } of providerRules) {
    if (level !== "error" || unconfirmed) continue;
    found.add(flatten(provider));
    for (const word of keywords) if (/^[a-z\d]+$/.test(word) && !commonWord.test(word)) found.add(word);
  }
  return found;
});

/** Does a name begin with a provider's: `wandbApiKey`, `GITEA_TOKEN`? */
export function isNamedAfterProvider(name: string): boolean {
  const flat = flatten(name);
  for (let end = shortestName; end <= flat.length; end++) {
    const start = flat.slice(0, end);
    if (names().has(start) && !plainName.has(start)) return true;
  }
  return false;
}

const prefixes = once(() => {
  const texts = providerRules.flatMap(({ shown = "" }) => (shown.length >= 4 && /[-_]$/.test(shown) ? [shown] : []));
  return new Set(texts);
});

/** Does a value begin with a provider's fixed text, `glpat-`? */
export function hasKnownPrefix(value: string): boolean {
  for (let end = 4; end <= Math.min(24, value.length); end++) if (prefixes().has(value.slice(0, end))) return true;
  return false;
}
