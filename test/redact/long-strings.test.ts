import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { makeCode, makeToken } from "../../bench/corpora.ts";
import { createFind } from "../../src/redact/find.ts";
import { listJsonStrings } from "../../src/redact/json-text.ts";
import { createRedactor } from "../../src/redact/redactor.ts";
import { rules } from "../../src/rules/index.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments } from "../rules/samples.ts";

/** Characters of code before a sample: at the start, where long strings are cut, and far from both ends. */
const places = [0, 200, 256, 480, 511, 6000];

test("of a long string that is looked at alone, nothing is left that a look at the whole text finds", () => {
  const redactor = createRedactor({ rules, key: "k" });
  const find = createFind({ rules, key: "k" });
  const code = makeCode(200);
  const left: string[] = [];
  const invented: string[] = [];
  let told = 0;
  const look = (json: string): void => {
    const strings = listJsonStrings(json);
    const bytes = Buffer.from(json);
    const { value } = redactor.redactJsonText(json);
    const found = find(bytes, 0).map(({ start, end }) => bytes.toString("utf8", start, end));
    told += found.length;
    // What runs over a line break that is escaped is no value: a line ends there.
    for (const text of found) if (value.includes(text) && !text.includes("\\n")) left.push(text);
    const after = listJsonStrings(value);
    strings.forEach((string, at) => {
      if (after[at]!.value === string.value || string.isKey) return;
      const alone = redactor.redactJsonText(JSON.stringify({ [string.name || "x"]: string.value })).redactions.length;
      const literal = json.slice(string.start + 1, string.end - 1);
      if (alone === 0 && !found.some((text) => literal.includes(text))) invented.push(literal);
    });
  };
  for (const [at, { id, advisory, level }] of rules.entries()) {
    const sample = samples[id];
    // Names that several strings share are what this is about; of tokens with a format some are enough.
    if (!sample || advisory || level === "note" || at % (sample.places ? 6 : 48) > 0) continue;
    const random = createRandom(`long ${id}`);
    const value = sample.value(random);
    const inside = (sample.places ?? assignments)[at % (sample.places ?? assignments).length]!(value, random);
    const before = code.slice(0, places[at % places.length]);
    const text = `${before}\n${inside}\n${code.slice(at, at + 6400)}`;
    look(JSON.stringify({ result: { name: id, content: [{ type: "text", text }], password: "x", note: "y" } }));
  }
  expect(left).toEqual([]);
  expect(invented).toEqual([]);
  expect(told).toBeGreaterThan(20);
});

test("what stands beside a long string is taken out, whether that one was redacted before or not", () => {
  const redactor = createRedactor({ rules, key: "k" });
  const code = makeCode(200);
  for (const text of [code, `${code}\nconst token = "${makeToken()}";\n${code}`]) {
    const keys = Array.from({ length: 3 }, () => ({ kty: "oct", k: randomBytes(32).toString("base64url") }));
    const { value } = redactor.redactJsonText(JSON.stringify([keys[0], { ...keys[1], text }, { text, ...keys[2] }]));
    const redacted = JSON.parse(value) as typeof keys;
    for (const { k } of redacted) expect(k).toMatch(/^\[redacted:jwk-symmetric-key:[0-9a-f]{8}\]$/);
  }
});
