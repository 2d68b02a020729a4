/** Secrets that look like what is quiet at the same place: they are told apart by a little. */
import { expect, test } from "vitest";
import { classifyPath } from "../../src/judge/index.ts";
import { createRandom } from "../rules/random.ts";
import { highestLevel } from "./levels.ts";

const random = createRandom("lookalikes");
const many = (make: () => string): readonly string[] => Array.from({ length: 20 }, make);

test("a key that signs tokens is none of GnuPG's", () => {
  for (const value of many(() => random.hex(40)))
    for (const [path, text] of [
      [".env", `signingkey=${value}\n`],
      ["app.yml", `signingkey: ${value}\n`],
    ] as const)
      expect(highestLevel(path, text), text).toBe("error");
});

test("a token that begins like the name of an index is none", () => {
  for (const value of many(() => `pk_${random.hex(32)}`))
    expect(highestLevel("app.yml", `api_key: ${value}\n`), value).toBe("error");
  expect(highestLevel("app.yml", `api_key: IDX_${random.hex(16).toUpperCase()}\n`)).toBeUndefined();
});

test("what is drawn does not name the value beside it", () => {
  for (const value of many(() => random.hex(32)))
    expect(highestLevel("app.xml", `<api key="${value}" value="prod"/>\n`), value).toBeDefined();
  expect(highestLevel("app.xml", `<add key="Shop.Api2:Key" value="prod"/>\n`)).toBeUndefined();
});

test("a sign of a template is none without a word behind it", () => {
  for (const value of many(() => `${random.base62(9)}{%${random.base62(9)}`))
    expect(highestLevel("app.py", `password = "${value}"\n`), value).toBe("error");
  expect(highestLevel("app.yml", `password: "{% if a %}b{% endif %}"\n`)).toBeUndefined();
});

test("drawn letters are no word of a translation", () => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const isFound = (value: string): boolean =>
    highestLevel("locales/de/a.js", `  adminPassword: "${value}",\n`) === "error";
  // A few have no more capitals than names.
  expect(many(() => random.from(letters, 32)).filter(isFound).length).toBeGreaterThan(16);
  for (const word of ["Verwalterkennung", "AdministratorKennung"])
    expect(highestLevel("locales/de/a.js", `  adminPassword: "${word}",\n`)).toBeUndefined();
});

test("keys of servers in an office's own zone are no developer's", () => {
  for (const name of ["etcd", "vault.prod", "dc01.corp", "kube-apiserver", "ldap.eu"])
    for (const zone of ["internal", "local"]) expect(classifyPath(`pki/${name}.${zone}-key.pem`)).toBe("script");
});
