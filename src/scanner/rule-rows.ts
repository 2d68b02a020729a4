import { decodeRows, encodeRows, type Rows, type RowType } from "./typed-rows.ts";

/** What decides whether a rule could match at all, as rows of numbers that are read where they are needed. */
const types = {
  /** The table that the keywords are found by. */
  table: Uint8Array,
  /** Per keyword the first of the rules that it calls, in `rule`. */
  firstCall: Int32Array,
  rule: Uint16Array,
  /** Per call the first of its distances: how far before the keyword a match begins, for rules that are anchored. */
  firstDistance: Int32Array,
  distance: Int16Array,
  /** Per rule whether its matches begin at those places alone. */
  anchored: Uint8Array,
  /** Per rule how far before and behind a keyword a match may begin. */
  before: Int32Array,
  after: Int32Array,
  /** Per rule whose matches are weighed first, since most come to nothing, its place among these from 1 on; else 0. */
  judged: Uint8Array,
  /** Per rule bits of `shapes`. */
  shape: Uint8Array,
  /** Per rule what a window must hold for the pattern to be run there: so many bytes in a row of a set, or none. */
  needRun: Uint16Array,
  needSet: Uint8Array,
  /** Per rule where in `look` stands what tells that no match begins at a place; nothing for most. */
  firstLook: Int32Array,
  look: Uint8Array,
  /** Per anchored rule and keyword of it: how many distances, then these. */
  firstAnchor: Int32Array,
  anchor: Int16Array,
  /** Names of the rules, one a line. */
  ids: Uint8Array,
  /** Per rule where its flags and its pattern stand, with a blank between. */
  firstLetter: Int32Array,
  letters: Uint8Array,
} as const satisfies Record<string, RowType>;

/**
 * Does a match hold line breaks? Does it end where its value does? Is it text in another writing, which could say anything? Is a
 * value that is run none, whatever else is known of it? May a match tell of values behind it?
 */
export const shapes = { crossesLines: 1, endsWithSecret: 2, decodes: 4, reads: 8, goesOn: 16 } as const;

export type RuleIndex = Rows<typeof types>;

export const encodeRuleIndex = (index: RuleIndex): Buffer => encodeRows(types, index);

export const decodeRuleIndex = (bytes: Uint8Array): RuleIndex => decodeRows(types, bytes);
