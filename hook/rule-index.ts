import { rules } from "../src/rules/index.ts";
import { encodeKeywordTable } from "../src/scanner/keyword-table.ts";
import { buildKeywordTable } from "../src/scanner/keywords.ts";
import type { Rule } from "../src/types.ts";

/** What decides whether a rule could match at all, in texts that are taken apart when they are needed. */
export interface RuleIndex {
  /** The table that the keywords are found by. */
  readonly table: Uint8Array;
  /** For each keyword the places of its rules: `1,2`, one keyword a line. */
  readonly called: string;
  /** ASCII, one a line. */
  readonly sources: string;
  readonly flags: string;
  /** How far before and behind a keyword a match may begin: `32,320`, one rule a line; 0 for the usual reach. */
  readonly reach: string;
  /** Places of the rules without a format, whose matches mostly come to nothing, one a line. */
  readonly judged: string;
}

export function createRuleIndex(all: readonly Rule[]): RuleIndex {
  const rulesOf = new Map<string, number[]>();
  all.forEach((rule, index) => {
    for (const keyword of new Set(rule.keywords)) rulesOf.set(keyword, [...(rulesOf.get(keyword) ?? []), index]);
  });
  return {
    table: encodeKeywordTable(buildKeywordTable([...rulesOf.keys()])),
    called: [...rulesOf.values()].map((places) => places.join(",")).join("\n"),
    sources: all.map(({ pattern }) => escapeLetters(pattern.source)).join("\n"),
    flags: all.map(({ pattern }) => `${pattern.flags.replace(/[gdy]/g, "")}g`).join("\n"),
    reach: all.map(({ reach }) => reach?.join(",") ?? "0").join("\n"),
    judged: all.flatMap((rule, place) => (rule.judged ? [place] : [])).join("\n"),
  };
}

const escapeLetters = (source: string): string =>
  source.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** As a file: the length of the table, the table, and the other parts with an empty line between. */
export function encodeRuleIndex({ table, ...texts }: RuleIndex): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(table.length);
  return Buffer.concat([length, table, Buffer.from(Object.values(texts).join("\n\n"), "latin1")]);
}

/** The build puts a reader of that file in place of this module: a commit need not wait for the catalogue. */
export const readRuleIndex = (): RuleIndex => createRuleIndex(rules);
