/** What is worked out once for a candidate, and numbers that stand for patterns. */
import { expect, test } from "vitest";
import { isCalmAlone } from "../../src/judge/calm-values.ts";
import { mayBeText, mayRise } from "../../src/judge/first-bytes.ts";
import { judgeCandidate } from "../../src/judge/index.ts";
import { rememberName } from "../../src/judge/place.ts";
import { keepReported } from "../../src/judge/reported.ts";
import { measureWords } from "../../src/judge/wording.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createToken } from "./token.ts";

test("what is kept is scored once: the score comes with it, and counts for paths of its class alone", () => {
  let asked = 0;
  const scanner = createScanner(rules, {
    couldKeep: () => true,
    keeps(candidate) {
      asked++;
      return keepReported(candidate, "data");
    },
  });
  const [found, ...others] = scanner.scan(Buffer.from(`shop_secret = "${createToken(30)}"\n`));
  expect([others, asked]).toEqual([[], 1]);
  const { level, confidence } = judgeCandidate(found!, "data");
  expect([level, found!.scored]).toEqual(["error", { pathClass: "data", confidence }]);
  const { scored: _, ...unscored } = found!;
  expect(judgeCandidate(unscored, "data")).toEqual({ level, confidence });
  // It is not worked out again.
  const handed = { ...found!, scored: { pathClass: "data", confidence: 0.99 } };
  expect(judgeCandidate(handed, "data").confidence).toBe(0.99);
  expect(judgeCandidate(handed, "code")).toEqual(judgeCandidate(unscored, "code"));
});

test("a name is asked about once, as long as its words are the same list", () => {
  const asked: string[] = [];
  const isLong = rememberName(({ key }) => asked.push(key) > 0 && key.length > 4);
  const [long, short] = [
    { key: "shop_secret", keyWords: ["shop", "secret"] },
    { key: "pwd", keyWords: ["pwd"] },
  ];
  expect([long, short, long, short].map(isLong)).toEqual([true, false, true, false]);
  expect(asked).toEqual(["shop_secret", "pwd"]);
});

const texts = ["changeme", " x", "\tsecret text\n", "abc", "\u00a0pass", "~~~~", "a:b"];

test("the first bytes of what is text in base64 may be text's, and of seventeen drawn values one may", () => {
  for (const text of texts)
    for (const value of [
      Buffer.from(text, "latin1").toString("base64"),
      Buffer.from(text, "latin1").toString("base64url"),
      Buffer.from(text, "latin1").toString("base64").replace(/=+$/, ""),
    ])
      expect([value, mayBeText(value)]).toEqual([value, true]);
  const drawn = Array.from({ length: 400 }, (_, seed) => createToken(24, seed + 1));
  expect(drawn.filter(mayBeText).length).toBeLessThan(100);
  expect(drawn.filter(mayRise).length).toBeLessThan(20);
});

test("bytes that rise one by one are counted, wherever they begin", () => {
  for (const first of [0, 1, 97, 250]) {
    const bytes = Buffer.from(Array.from({ length: 24 }, (_, at) => (first + at) & 0xff));
    for (const encoding of ["hex", "base64", "base64url"] as const) {
      const value = bytes.toString(encoding);
      expect([value, mayRise(value), isCalmAlone(value)]).toEqual([value, true, true]);
    }
    bytes[17] = 3;
    expect([mayRise(bytes.toString("hex")), isCalmAlone(bytes.toString("base64"))]).toEqual([true, false]);
  }
});

/** As its words are cut with a pattern. */
function measureByPattern(text: string): number {
  let [covered, letters] = [0, 0];
  for (const [run] of text.matchAll(/[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]*/g)) {
    if (letters > 64) break;
    letters += run.length;
    covered += measureWords(run.slice(0, 48)) * Math.min(48, run.length);
  }
  return letters === 0 ? 0 : Math.min(1, covered / letters);
}

test("words begin where letters do, at a capital one, and at the last of several", () => {
  const parts = ["password", "Pass", "PASS", "HTTPServer", "a", "B", "x9", "-", "é", "harbour", "SSLKey", "zq", "Zq"];
  for (const first of parts)
    for (const second of parts)
      for (const third of parts) {
        const text = first + second + third;
        expect(measureWords(text), text).toBeCloseTo(measureByPattern(text), 12);
      }
  const long = "harbour".repeat(12);
  expect(measureWords(long)).toBeCloseTo(measureByPattern(long), 12);
  expect(measureWords(`${long} zqzqzq`)).toBe(measureWords(long));
});
