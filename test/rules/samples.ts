/**
 * Samples of the rules, made at run time: no secret-shaped text stands in a file.
 *
 * Rows of createTokenRules and createKeywordRules get theirs from their patterns (samples/providers.ts). Records that stand
 * in index.ts by a line of their own have them by hand: the record is in src/rules/<provider>.ts (`[…] as const satisfies
 * readonly Rule[]`, so that its id is a type), its samples in test/rules/samples/<provider>.ts (`const samples:
 * SamplesOf<typeof theirRules> = {…}`, so that a missing one does not compile). samples/index.ts joins them;
 * catalogue.test.ts and linear.test.ts do the rest: `npx vitest run test/rules`. SEED=anything makes other values.
 */
import type { Proof, Rule } from "../../src/types.ts";
import type { Random } from "./random.ts";

/** Makes the text around a value. */
export type Place = (value: string, random: Random) => string;

export interface RuleSamples {
  /** A fresh value that the rule must find, exactly as its group `secret` has it. */
  readonly value: (random: Random) => string;
  /** Realistic surroundings in which it must be found, at least two. Default: `assignments`. */
  readonly places?: readonly [Place, Place, ...Place[]];
  /** Texts, made from a good value, in which the rule must be silent: what is wrong with them → the text. */
  readonly misses: Readonly<Record<string, Place>>;
  /** What the rule's check says of the value. Default: "unknown" without a check; any but "invalid" with one. */
  readonly proof?: Proof;
  /** Rules that may name the value instead when the whole catalogue runs. */
  readonly or?: readonly string[];
}

export type SamplesOf<Rules extends readonly Rule[]> = Readonly<Record<Rules[number]["id"], RuleSamples>>;

/** Where a value with a distinctive format turns up. */
export const assignments: readonly [Place, Place, ...Place[]] = [
  (value) => `export SERVICE_CREDENTIAL=${value}\n`,
  (value) => `const client = connect({ credential: "${value}", retries: 3 });\n`,
  (value) => `service:\n  credential: ${value}\n  region: north\n`,
  (value) => `{"name": "service", "credential": "${value}"}`,
  (value) => `curl -H 'Authorization: Bearer ${value}' https://service.test/\n`,
  (value) => `<add key="Credential" value="${value}" />`,
];

/** For rules that lean on a name near the value: assignments to `name` in several languages. */
export function assignmentsTo(name: string): readonly [Place, Place, ...Place[]] {
  const upper = name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_");
  return [
    (value) => `${upper}=${value}\n`,
    (value) => `const ${name.replaceAll(/[^A-Za-z0-9]+/g, "_")} = "${value}";\n`,
    (value) => `  ${name}: '${value}'\n`,
    (value) => `{"${name}": "${value}"}`,
  ];
}

const assign = (value: string): string => `credential = "${value}"\n`;

/** The value without its last `count` characters. */
export const cut =
  (count = 4): Place =>
  (value) =>
    assign(value.slice(0, -count));

/** The value with `count` more characters of `alphabet` at its end. */
export const lengthen =
  (alphabet = "aB3", count = 4): Place =>
  (value, random) =>
    assign(value + random.from(alphabet, count));

/** The value with one letter or digit changed, so that its checksum breaks. `at` counts from the end when negative. */
export const corrupt =
  (at = -10): Place =>
  (value) => {
    const place = at < 0 ? value.length + at : at;
    const other = value[place] === "k" ? "m" : "k";
    return assign(value.slice(0, place) + other + value.slice(place + 1));
  };

/** The first `count` characters and an ellipsis. */
export const elide =
  (count = 8): Place =>
  (value) =>
    assign(`${value.slice(0, count)}...`);

/** Any text in place of the value. */
export const replace =
  (text: string): Place =>
  () =>
    assign(text);

/** The bare value where no name says what it is: for rules that lean on one. */
export const unnamed: Place = (value) => `checksum of the archive: ${value}\n`;
