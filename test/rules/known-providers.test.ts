import { expect, test } from "vitest";
import { hasKnownPrefix, isNamedAfterProvider } from "../../src/rules/known-providers.ts";
import { readProviderWords } from "../../src/rules/provider-words.ts";

test("a value begins with each prefix of four letters or more, and with nothing near it", () => {
  const { prefixes } = readProviderWords();
  expect(prefixes.length).toBeGreaterThan(20);
  const all = new Set(prefixes);
  const begins = (value: string): boolean =>
    Array.from({ length: 21 }, (_, at) => value.slice(0, 4 + at)).some((part) => part.length > 3 && all.has(part));
  for (const prefix of prefixes)
    for (const value of [prefix, `${prefix}x`, prefix.slice(0, -1), prefix.slice(1), `x${prefix}`, prefix.slice(0, 4)])
      expect([value, hasKnownPrefix(value)]).toEqual([value, begins(value)]);
});

test("a name begins with a provider's of five letters or more", () => {
  const { names } = readProviderWords();
  expect(names.length).toBeGreaterThan(100);
  const long = names.filter(({ length }) => length > 4);
  expect(long.filter((name) => isNamedAfterProvider(`${name}_api_key`)).length).toBeGreaterThan(0.8 * long.length);
  for (const name of ["", "shop", "qzxv_token", "xq", "render_token"]) expect(isNamedAfterProvider(name)).toBe(false);
});
