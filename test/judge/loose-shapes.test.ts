import { describe, expect, test } from "vitest";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { judgedRules } from "../../src/rules/judged.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { createHex } from "./token.ts";

const scanner = createScanner(rules);
/** Told by its name alone. */
const nameless = createScanner(judgedRules);

const judge = (text: string, path = "settings.yml", among = scanner) =>
  among.scan(Buffer.from(text)).map((candidate) => {
    const { level } = judgeCandidate(candidate, classifyPath(path));
    return `${candidate.rule.id} ${level}`;
  });

const loose = rules.filter((rule) => rule.loose);
/** As the rule itself knows it, without a word for a credential. */
const nameOf = (pattern: RegExp, provider = ""): string =>
  (/\(\?<name>([^|)]+)/.exec(pattern.source)?.[1] ?? provider).replace(/[_-](?:api|key|token|secret)$/, "");
const written = (name: string): string => name.toUpperCase().replace(/[^A-Z\d]+/g, "_");
const uuid = (random = createRandom("loose")) => random.uuid();

test("there are such rules, and none that blocks or only notes by itself", () => {
  expect(loose.length).toBeGreaterThan(40);
  expect(loose.filter(({ level, judged }) => level !== "warning" || judged)).toEqual([]);
});

describe.each(loose)("$id", ({ id, pattern, provider }) => {
  test("blocks where the same name and value would without it, and is told as the provider's", () => {
    const random = createRandom(id);
    const names = [written(nameOf(pattern, provider)), "ORDERSHOP"];
    const found = [0, 1, 2, 3].flatMap(() => {
      const value = samples[id]!.value(random);
      return names.flatMap((name) =>
        ["SECRET_KEY", "API_KEY", "TOKEN"].flatMap((word) => {
          const text = `${name}_${word}=${value}\n`;
          const own = judge(text).filter((one) => one.startsWith(id));
          return own.map((one) => [one, judge(text, "settings.yml", nameless)[0]]);
        }),
      );
    });
    const blocks = found.filter(([own]) => own === `${id} error`);
    // Of ten characters and less names are made as well, and what only the provider's own name tells is another rule's.
    if (!/^(?:omdb|pagerduty-user|apideck)/.test(id)) expect(blocks.length).toBeGreaterThan(0);
    for (const [own, without] of found) if (without?.endsWith(" error")) expect(own).toBe(`${id} error`);
  });
});

test.each([
  ["the name of no credential", `RAPID7_KEYSTORE_ID: ${uuid()}`],
  ["a name of the provider's afar", `rapid7 keys of the console, last seen: ${uuid()}`],
  ["what says that it is an example", `RAPID7_API_KEY: ${uuid()} # e.g. from your account`],
  ["what is given to a test", `RAPID7_TEST_API_KEY: ${uuid()}`],
])("%s does not make it block", (_, text) => {
  expect(judge(text).filter((found) => found.endsWith("error"))).toEqual([]);
});

test.each([
  ["an escape above", 'a: "\\u0041b"\n'],
  ["a line that goes on", "a \\\n"],
  ["a string that is joined", "a = 'b' +\n 'c'\n"],
  ["an entity beside", "a: &#65;; "],
])("%s does not keep it from blocking", (_, before) => {
  expect(judge(`${before}RAPID7_API_KEY=${uuid()}\n`)).toEqual(["rapid7-api-key error"]);
  expect(judge(`${before}RAPID7_KEYSTORE_ID=${uuid()}\n`).filter((found) => found.endsWith("error"))).toEqual([]);
});

test("among tests it does not block", () => {
  const text = `RAPID7_API_KEY=${uuid()}\n`;
  expect(judge(text)).toEqual(["rapid7-api-key error"]);
  expect(judge(text, "test/client.test.ts")).toEqual(["rapid7-api-key warning"]);
});

test("what opens little is a warning under any name", () => {
  for (const [name, rule] of [
    ["ADOBE_API_KEY", "adobe-client-id"],
    ["BUGSNAG_API_KEY", "bugsnag-api-key"],
    ["AMAP_KEY", "amap-api-key"],
  ])
    expect(judge(`${name}=${createHex(16)}\n`)).toEqual([`${rule} warning`]);
});
