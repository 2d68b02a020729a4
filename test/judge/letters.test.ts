import { expect, test } from "vitest";
import { countLetters, signsOf } from "../../src/judge/letters.ts";
import { measureRun } from "../../src/judge/wording.ts";

const texts = [
  ...[
    "",
    "aA1 _-/\\[]{}<>()",
    "naïve 密码\u00a0\u{1f600}",
    "\u007f\t\r\nabcabc",
    "héé 1",
    "xABCdcba99",
    "a1b2c3Z0Y9X8",
  ],
  ...[
    "deadBEEF01",
    "deadbee",
    "0123456",
    "abcdefgh",
    "1abcdefg-abcdefg1x",
    "-abcdefg9876543210",
    "ééé7",
    "K\u212aLM",
    "12",
  ],
];

test("letters are counted as patterns tell them apart, characters in the order in which they come", () => {
  const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
  for (const text of texts) {
    const times = new Map<string, number>();
    for (const letter of text) times.set(letter, (times.get(letter) ?? 0) + 1);
    let entropy = 0;
    for (const one of times.values()) entropy -= (one / text.length) * Math.log2(one / text.length);
    expect(countLetters(text), text).toMatchObject({
      lowered: text.toLowerCase(),
      upper: count(text, /[A-Z]/g),
      lower: count(text, /[a-z]/g),
      digits: count(text, /\d/g),
      symbols: count(text, /[^A-Za-z\d\s]/g),
      foreign: count(text, /[^\x20-\x7e]/g),
      blanks: count(text, /\s/g),
      slashes: count(text, /[/\\]/g),
      brackets: count(text, /[()[\]{}<>]/g),
      distinct: new Set(text).size,
      entropy,
    });
  }
});

test("runs are those that patterns find", () => {
  const longest = (text: string, run: RegExp): number =>
    Math.max(0, ...(text.match(run) ?? []).map((one) => one.length));
  const stairs = (text: string): number => Math.max(measureRun(text, 1), measureRun(text, -1));
  for (const text of texts) {
    const lowered = text.toLowerCase();
    const [letters, digits] = [lowered.replace(/[^a-z]+/g, ""), lowered.replace(/\D+/g, "")];
    expect(countLetters(text), text).toMatchObject({
      equalRun: measureRun(text, 0),
      trailingDigits: /\d*$/.exec(text)![0].length,
      hexRun: longest(text, /[\da-f]{8,}/gi),
      mixedRun: longest(text, /(?=[A-Za-z]*\d)[A-Za-z\d]{8,}/g),
      runs: {
        equal: measureRun(lowered, 0),
        rising: measureRun(lowered, 1),
        falling: measureRun(lowered, -1),
        letters: stairs(letters),
        digits: stairs(digits),
        woven: Math.max(measureRun(letters, 1), measureRun(digits, 1)),
      },
    });
  }
});

test("each sign of ASCII has a bit of its own, and a text the bits of its signs", () => {
  const signs = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter((sign) =>
    /[^\w ]|_/.test(sign),
  );
  expect(signs).toHaveLength(32);
  expect(new Set(signs.map(signsOf)).size).toBe(32);
  for (const sign of signs) {
    expect(countLetters(`a${sign}1 `).signs).toBe(signsOf(sign));
    expect(countLetters(`é${signs.join("").replace(sign, "")}`).signs).toBe(~signsOf(sign));
  }
});
