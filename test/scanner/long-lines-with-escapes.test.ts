import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "../rules/random.ts";

const random = createRandom("long lines with escapes");
const { scan } = createScanner(rules.filter(({ id }) => id === "stripe-secret-key"));
const token = `sk_live_${random.base62(60)}`;
const listFound = (text: string) => scan(Buffer.from(text)).map(({ secret }) => secret.reveal());

/** A text is decoded for so many bytes behind an escape. */
const decodedAtOnce = 2048;
const escaped = "\\u0041";
const fill = (length: number): string => "b c ".repeat(length).slice(0, length - 1);

test.each([
  ["plain", token],
  ["with an escape", token.replace("_live", "\\u005flive")],
])("a value is told whole wherever what is decoded ends: %s", (_, written) => {
  for (let before = 0; before <= written.length; before++) {
    const between = fill(decodedAtOnce - before - 1);
    expect(listFound(`{"a": "${escaped}${between} ${written}", "b": "${fill(500)}"}`)).toEqual([token]);
    expect(listFound(`x = ["a",\n${between}\n "${written}",\n"b"].join("")\n`)).toEqual([token]);
  }
});

test("what stands behind an escape without an end of a word is read no further than needed", () => {
  expect(listFound(`${escaped}${"z".repeat(100_000)} ${token}`)).toEqual([token]);
});
