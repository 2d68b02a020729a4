/** Texts that a program encodes, servers' own names, blocks of code that a text shows, paths of keys; and secrets in their places. */
import { expect, test } from "vitest";
import type { Level } from "../../src/types.ts";
import { highestLevel, secrets } from "./levels.ts";
import { createToken } from "./token.ts";

const join = (...parts: readonly string[]): string => parts.join("");

const expectLevels = (level: Level | undefined, path: string, lines: readonly string[]): void => {
  const others = lines.filter((line) => highestLevel(path, `${line}\n`) !== level);
  expect(others.map((line) => line.slice(0, 160))).toEqual([]);
};

const chosen = secrets.filter((value) => !/^[\da-f]+$/.test(value));

test("what an encoder of any text is given is a password where the line speaks of one", () => {
  const name = join("QTCPay", "Server");
  expectLevels(undefined, "src/Uri.cs", [
    `    _urlEncoder.Encode("${name}"),`,
    `    htmlEncoder.encode("${name}"),`,
    `    URLEncoder.encode("${name}", "UTF-8");`,
  ]);
  expectLevels("error", "src/Login.java", [
    ...chosen.flatMap((value) => [
      `body += "&password=" + URLEncoder.encode("${value}", "UTF-8");`,
      `form.put("pwd", URLEncoder.encode("${value}", UTF_8));`,
      `user.setPassword(passwordEncoder.encode("${value}"));`,
      `seal(await load(textEncoder.encode("${value}")));`,
      `user.setHash(encoder.encode("${value}"));`,
      `user.setHash(this.bCryptEncoder.encode("${value}"));`,
    ]),
  ]);
});

test("a password that says the name of a server of one's own is none that only its owner knows", () => {
  const own = join("phxgated", "password");
  expectLevels("warning", "src/Help.cs", [
    `Log("type=phxgated;server=http://phxgated:9740/;password=${own}");`,
    `Log("Host=phxgated;Username=shop;Password=${join("Phxgated", "_pass")}");`,
  ]);
  expectLevels("error", "src/Help.cs", [
    `Log("Host=phxgated.contoso.com;Username=shop;Password=${own}");`,
    `Log("Host=phxgated;Username=shop;Password=${join("phxportal", "password")}7");`,
    `Log("Host=phxgated;Username=shop;Password=${join("phxgated", "password")}7!x");`,
    ...secrets.map((value) => `Log("Host=phxgated;Username=shop;Password=${value.replace("&", "")}");`),
    ...secrets.map((value) => `Log("server=http://phxgated:9740/;password=${value.replace("&", "")}password");`),
  ]);
});

test("a block of code in a text of one line is shown to readers", () => {
  const write = (before: string, value: string): string =>
    `.description("${before}const client = new MeiliSearch({ host: 'MEILISEARCH_URL', apiKey: '${value}' })");`;
  for (const value of [3, 5, 7, 9, 11, 13, 15, 17].flatMap((seed) => [
    createToken(43, seed),
    createToken(43, seed + 1),
  ])) {
    expectLevels("warning", "src/api.rs", [
      write("For instance:\\n```js\\n", value),
      write("For instance:\\n\\n~~~json\\nx\\n", value),
    ]);
    expectLevels("error", "src/api.rs", [
      write("", value),
      write("For instance:\\n", value),
      write("For instance:\\n```js\\nx\\n```\\n", value),
      write("```", value),
    ]);
  }
});

test("where a key is does not open anything", () => {
  expectLevels(undefined, "src/Hook.vue", [`<i18n-t tag="div" keypath="${join("wayToGet", "Granite24", "Webhook")}">`]);
  expectLevels("error", "src/Hook.vue", [
    ...secrets.map((value) => `<Hook keypath="wayToGetHook" api_key="${value.replaceAll(/[!#&]/g, "x")}">`),
    ...chosen.map((value) => `<Hook keypass="${value}">`),
  ]);
});
