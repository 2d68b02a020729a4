import { expect, test } from "vitest";
import { countLetters } from "../../src/judge/letters.ts";

test("letters are counted as patterns tell them apart, characters in the order in which they come", () => {
  const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
  for (const text of ["", "aA1 _-/\\[]{}<>()", "naïve 密码\u00a0\u{1f600}", "\u007f\t\r\nabcabc", "héé 1"]) {
    const times = new Map<string, number>();
    for (const letter of text) times.set(letter, (times.get(letter) ?? 0) + 1);
    let entropy = 0;
    for (const one of times.values()) entropy -= (one / text.length) * Math.log2(one / text.length);
    expect(countLetters(text), text).toEqual({
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
