import { expect, test } from "vitest";
import { listReported } from "../../hook/judged.ts";
import { createPrefilter, type Forecast } from "../../hook/prefilter.ts";
import { readRuleIndex } from "../../hook/rule-index.ts";
import { weighedRules } from "../../hook/weighed.ts";
import { createValueFilter } from "../../src/judge/values.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createClassScanners } from "../../src/sweep/class-scanners.ts";
import type { LineRange } from "../../src/types.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments } from "../rules/samples.ts";
import { createGitHubToken, createText } from "./samples.ts";

const couldFind = createPrefilter(readRuleIndex());
/** What no judge would keep, by its value alone, is not looked for. */
const scanner = createScanner(rules, { couldKeep: createValueFilter(), keeps: () => true });
const judged = createClassScanners(rules)("data");
const judge = (path: string, { texts }: Forecast): boolean =>
  listReported(texts.map((text) => ({ path, ...text }))).length > 0;
const saysNo = (could: Forecast | undefined): boolean => could?.hasFormat === false && could.texts.length === 0;

test("where the scanner finds something, the prefilter never says no", () => {
  let found = 0;
  for (const [id, { value, places = assignments }] of Object.entries(samples)) {
    for (const place of places) {
      const random = createRandom(id);
      const sample = place(value(random), random);
      for (const text of [sample, `${"filler\n".repeat(300)}${sample}\n${"more\n".repeat(300)}`]) {
        const bytes = Buffer.from(text);
        const candidates = scanner.scan(bytes);
        if (candidates.length === 0) continue;
        found++;
        const could = couldFind(bytes);
        expect(saysNo(could), text.slice(0, 200)).toBe(false);
        if (could && !could.hasFormat && judged.scan(bytes).length > 0)
          expect(judge("config/app.conf", could), text.slice(0, 200)).toBe(true);
        const names = [...(could?.rules ?? [])].map((place) => rules[place]!.id);
        if (could) for (const { rule } of candidates) expect(names, text.slice(0, 200)).toContain(rule.id);
        const { startLine, endLine } = candidates[0]!.region;
        expect(saysNo(couldFind(bytes, [{ start: startLine, end: endLine }]))).toBe(false);
      }
    }
  }
  expect(found).toBeGreaterThan(100);
  // Ten thousand texts, each looked at in four ways: on a busy machine that takes its time.
}, 300_000);

test("what stands encoded is seen as the scanner sees it", () => {
  const token = createGitHubToken();
  const base64 = Buffer.from(`token: ${token} and more text`).toString("base64");
  const forms = [
    base64,
    Buffer.from(base64).toString("base64"),
    Buffer.from(token).toString("hex"),
    [...token].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(""),
    [...token].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join(""),
    `"${token.slice(0, 20)}" + "${token.slice(20)}"`,
    [...token].map((letter) => `\\${letter.charCodeAt(0).toString(8)}`).join(""),
  ];
  let found = 0;
  for (const form of forms) {
    const bytes = Buffer.from(`first\nconst value = ${form};\nlast\n`);
    if (scanner.scan(bytes).length === 0) continue;
    found++;
    expect(couldFind(bytes)!.hasFormat, form).toBe(true);
  }
  expect(found).toBeGreaterThanOrEqual(5);
});

test("what a text in another writing says could be anything", () => {
  const codes = [...createGitHubToken()].map((letter) => letter.charCodeAt(0)).join(", ");
  const written = Buffer.from(`const value = String.fromCharCode(${codes});\n`);
  expect(scanner.scan(written)).toHaveLength(1);
  expect(couldFind(written)).toBeUndefined();
  expect(couldFind(Buffer.from(`x = atob("${written.toString("base64")}")\n`))).toBeUndefined();
});

test("what stands encoded and has no format is left to the judge, too", () => {
  const password = `${createText(14)}7x`;
  const base64 = (text: string): string => Buffer.from(text).toString("base64");
  const unicode = (text: string): string =>
    [...text].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join("");
  const percent = (text: string): string => [...text].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("");
  const forms = (value: string): string[] => [
    `settings: ${base64(`db_host=db1\ndb_password=${value}\ndb_port=5432\n`)}`,
    `settings: ${base64(base64(`db_host=db1\ndb_password=${value}\ndb_port=5432\n`))}`,
    `password: ${base64(value)}`,
    `db_password = "${unicode(value)}"`,
    `db_password = "${value.slice(0, 5)}" + "${value.slice(5)}"`,
    `db_password = "${value.slice(0, 5)}" +\n  "${value.slice(5)}"`,
    `url = "https://example.invalid/login?user=a&amp;password=${percent(value)}&amp;next=1"`,
    `{"body": "{\\"db_password\\": \\"${value}\\"}"}`,
  ];
  let found = 0;
  for (const form of forms(password)) {
    for (const text of [`${form}\n`, `${"filler\n".repeat(300)}${form}\n${"more\n".repeat(300)}`]) {
      const bytes = Buffer.from(text);
      if (judged.scan(bytes).length === 0) continue;
      found++;
      const could = couldFind(bytes);
      expect(!could || could.hasFormat || judge("config/app.conf", could), form).toBe(true);
    }
  }
  expect(found).toBeGreaterThanOrEqual(12);
  let told = 0;
  for (const form of forms("changeme")) {
    const could = couldFind(Buffer.from(`${form}\n`));
    if (could && !could.hasFormat && could.texts.length > 0 && !judge("config/app.conf", could)) told++;
  }
  expect(told).toBeGreaterThanOrEqual(6);
});

test("it says no to ordinary text, and to lines that did not change", () => {
  expect(saysNo(couldFind(Buffer.from("import { readFile } from 'node:fs/promises';\nconsole.log('hello');\n")))).toBe(
    true,
  );
  // Of a kind that stays in its line; others reach as far as their rule looks.
  const text = `one\ntoken = "${createGitHubToken()}"\nthree\n`;
  expect(couldFind(Buffer.from(text))!.hasFormat).toBe(true);
  const lines = text.split("\n").length - 1;
  expect(saysNo(couldFind(Buffer.from(text), [{ start: lines, end: lines }]))).toBe(true);
});

test("rules without a format are left to the judge, who has the last word", () => {
  const asks = (path: string, text: string, addedLines?: LineRange[]): boolean => {
    const bytes = Buffer.from(text);
    const could = couldFind(bytes, addedLines);
    if (!could || could.hasFormat) throw new Error("only the judge is asked");
    return judge(path, could);
  };
  const settings = "{ password: settings.password ?? readPassword(), retries: 3 }\n";
  expect(saysNo(couldFind(Buffer.from(settings)))).toBe(false);
  expect(asks("src/a.ts", settings)).toBe(false);
  const leak = `db_password = "${createText(20)}"\n`;
  expect(asks("config/app.conf", leak)).toBe(true);
  expect(asks("config/app.conf", leak, [{ start: 2, end: 2 }])).toBe(false);
  expect(asks("config/app.conf", `${"filler\n".repeat(300)}${settings}${"more\n".repeat(300)}${leak}`)).toBe(true);
});

test("the hook's judge knows every rule that is left to it, by its place", () => {
  const { judged: places, ids } = readRuleIndex();
  const names = Buffer.from(ids).toString().split("\n");
  const left = names.filter((_, rule) => places[rule] !== 0);
  for (const [rule, id] of names.entries())
    if (places[rule] !== 0) expect(weighedRules[places[rule]! - 1]!.id).toBe(id);
  expect(left.length).toBe(weighedRules.length);
  expect(left).toEqual(expect.arrayContaining(rules.filter(({ judged }) => judged).map(({ id }) => id)));
});

test("what a call logs is looked at before the scanner is asked, and not among tests", () => {
  const asks = (path: string, text: string, lines?: LineRange[]): boolean => {
    const could = couldFind(Buffer.from(text), lines);
    expect(could?.hasFormat, text).toBe(false);
    return judge(path, could!);
  };
  const filler = "const value = read();\n".repeat(100);
  const telling = `${filler}console.log(process.env);\n${filler}`;
  expect(asks("src/main.ts", telling)).toBe(true);
  expect(asks("src/main.ts", telling, [{ start: 101, end: 101 }])).toBe(true);
  expect(asks("src/main.ts", telling, [{ start: 90, end: 99 }])).toBe(false);
  expect(asks("test/main.test.ts", telling)).toBe(false);
  const harmless = `console.log("port", process.env.PORT);\n// console.log(process.env);\n`;
  expect(asks("src/main.ts", `${filler}${harmless}`)).toBe(false);
  // The one that tells may come behind many that do not.
  expect(asks("src/main.ts", `${harmless.repeat(20)}console.log(process.env);\n`)).toBe(true);
  const afar = "result = await session.call_tool(name)\nprint(result)\n";
  expect(asks("src/main.py", afar)).toBe(true);
  expect(asks("src/main.py", afar.replace("print", "# print"))).toBe(false);
});

test("of a match without a format the judge sees the value, its name and its rule, whatever letters stand before", () => {
  const value = createText(20);
  const forms = [`db_password = "${value}"`, `smtp.login("svc", "${value}")`, `auth = ("svc", "${value}")`];
  for (const line of forms) {
    const bytes = Buffer.from(`${"naïve 密码\n".repeat(50)}${line}\n${"more\n".repeat(50)}`);
    const { texts } = couldFind(bytes)!;
    const matches = texts.flatMap((text) => text.matches);
    const seen = new Set(
      texts.flatMap((text) => text.matches.map(({ start, end }) => text.bytes.toString("utf8", start, end))),
    );
    const found = scanner.scan(bytes).filter(({ rule }) => rule.judged);
    expect(
      found.map(({ secret }) => secret.reveal()),
      line,
    ).toContain(value);
    for (const { rule, secret } of found) {
      expect(seen).toContain(secret.reveal());
      expect(matches.map((match) => weighedRules[match.rule - 1]!.id)).toContain(rule.id);
    }
  }
});

test("what it cannot judge it leaves to the scanner", () => {
  expect(couldFind(Buffer.from("\ufefftext", "utf16le"))).toBeUndefined();
  expect(couldFind(Buffer.from([65, 0, 66, 0]))).toBeUndefined();
  expect(couldFind(Buffer.alloc(1 << 19, 65))).toBeUndefined();
  expect(saysNo(couldFind(Buffer.alloc(0)))).toBe(true);
  expect(saysNo(couldFind(Buffer.from(createText(5))))).toBe(true);
});

test("what the judge's checks see of a text is the line that a pattern stays in", () => {
  const text = Buffer.from(`first = 1\nconst apiToken = "${createRandom("a line alone").base62(32)}";\nlast = 3\n`);
  const seen = couldFind(text)!.texts.flatMap(({ matches }) => matches.map(({ match }) => match));
  expect(seen.length).toBeGreaterThan(0);
  for (const { window, start, end } of seen) {
    expect(window).not.toMatch(/first|last/);
    expect(window.slice(start, end)).toContain("oken");
  }
});
