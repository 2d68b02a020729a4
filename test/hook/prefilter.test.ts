import { expect, test } from "vitest";
import { passesJudge } from "../../hook/judged.ts";
import { createPrefilter } from "../../hook/prefilter.ts";
import { readRuleIndex } from "../../hook/rule-index.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments } from "../rules/samples.ts";
import { createGitHubToken, createText } from "./samples.ts";

const couldFind = createPrefilter(readRuleIndex());
const scanner = createScanner(rules);

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
        expect(couldFind(bytes), text.slice(0, 200)).not.toBe("nothing");
        const { startLine, endLine } = candidates[0]!.region;
        expect(couldFind(bytes, [{ start: startLine, end: endLine }])).not.toBe("nothing");
      }
    }
  }
  expect(found).toBeGreaterThan(100);
});

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
  ];
  let found = 0;
  for (const form of forms) {
    const bytes = Buffer.from(`first\nconst value = ${form};\nlast\n`);
    if (scanner.scan(bytes).length === 0) continue;
    found++;
    expect(couldFind(bytes), form).toBe("anything");
  }
  expect(found).toBeGreaterThanOrEqual(5);
});

test("it says no to ordinary text, and to lines that did not change", () => {
  expect(couldFind(Buffer.from("import { readFile } from 'node:fs/promises';\nconsole.log('hello');\n"))).toBe(
    "nothing",
  );
  // Of a kind that stays in its line; others reach as far as their rule looks.
  const text = `one\ntoken = "${createGitHubToken()}"\nthree\n`;
  expect(couldFind(Buffer.from(text))).toBe("anything");
  const lines = text.split("\n").length - 1;
  expect(couldFind(Buffer.from(text), [{ start: lines, end: lines }])).toBe("nothing");
});

test("rules without a format are left to the judge, who has the last word", () => {
  const settings = Buffer.from("{ password: settings.password ?? readPassword(), retries: 3 }\n");
  expect(couldFind(settings)).toBe("judged");
  expect(passesJudge([{ path: "src/a.ts", bytes: settings }])).toBe(false);
  const leak = Buffer.from(`db_password = "${createText(20)}"\n`);
  expect(couldFind(leak)).not.toBe("nothing");
  expect(passesJudge([{ path: "config/app.conf", bytes: leak }])).toBe(true);
  expect(passesJudge([{ path: "config/app.conf", bytes: leak, addedLines: [{ start: 2, end: 2 }] }])).toBe(false);
});

test("what it cannot judge it leaves to the scanner", () => {
  expect(couldFind(Buffer.from("\ufefftext", "utf16le"))).toBe("anything");
  expect(couldFind(Buffer.from([65, 0, 66, 0]))).toBe("anything");
  expect(couldFind(Buffer.alloc(1 << 19, 65))).toBe("anything");
  expect(couldFind(Buffer.alloc(0))).toBe("nothing");
  expect(couldFind(Buffer.from(createText(5)))).toBe("nothing");
});
