import { expect, test } from "vitest";
import { type Match, settleOverlaps } from "../../src/scanner/overlaps.ts";
import type { Rule } from "../../src/types.ts";

interface Claim extends Partial<Pick<Match, "proof" | "decoded" | "packed">> {
  readonly id?: string;
  readonly level?: Rule["level"];
  readonly judged?: true;
  readonly loose?: true;
  readonly advisory?: Rule["advisory"];
}

function match(
  start: number,
  end: number,
  { id = "m", level = "error", judged, loose, advisory, ...rest }: Claim = {},
): Match {
  const rule = { id, level, ...(judged && { judged }), ...(loose && { loose }), ...(advisory && { advisory }) } as Rule;
  return { rule, start, end, proof: "unknown", ...rest };
}

const settle = (...matches: Match[]) => settleOverlaps(matches).map(({ start, end }) => [start, end]);
const advice = { id: "advice", advisory: "sample" } as unknown as Claim;
const weak: Claim = { level: "warning", judged: true };

test.each<[string, Claim, Claim]>([
  ["what is proven, even of a rule without a format", { proof: "valid", ...weak }, {}],
  [
    "of two that are proven the one with a format",
    { proof: "valid", level: "warning" },
    { proof: "valid", judged: true },
  ],
  ["a format before a rule without one", { level: "warning" }, { judged: true }],
  ["an error before a warning", {}, { level: "warning" }],
  ["an error before a warning, without a format too", { judged: true }, weak],
  ["any secret before advice", weak, advice],
  ["a secret before advice that seems proven", weak, { ...advice, proof: "valid" }],
  ["what stood encoded before its encoded form", { decoded: 1 }, {}],
])("of overlapping matches one is kept: %s", (_, winner, loser) => {
  // Whichever begins first, and is longer; far from the text's beginning and at it.
  for (const at of [0, 1000]) {
    expect(settle(match(at, at + 10, winner), match(at + 5, at + 40, loser))).toEqual([[at, at + 10]]);
    expect(settle(match(at, at + 40, loser), match(at + 30, at + 50, winner))).toEqual([[at + 30, at + 50]]);
  }
});

test("of two with the same claim the longer one is kept, then the earlier, then the one whose rule is named first", () => {
  for (const at of [0, 1000]) {
    expect(settle(match(at, at + 10), match(at + 5, at + 25))).toEqual([[at + 5, at + 25]]);
    expect(settle(match(at, at + 20), match(at + 15, at + 25))).toEqual([[at, at + 20]]);
    expect(settle(match(at, at + 10, { id: "z" }), match(at + 5, at + 15, { id: "a" }))).toEqual([[at, at + 10]]);
    expect(settle(match(at + 5, at + 15, { id: "a" }), match(at, at + 10, { id: "z" }))).toEqual([[at, at + 10]]);
  }
  const [a, b] = [match(3, 9, { id: "a" }), match(3, 9, { id: "b" })];
  for (const both of [
    [a, b],
    [b, a],
  ])
    expect(settleOverlaps(both).map(({ rule }) => rule.id)).toEqual(["a"]);
});

test("a match that loses leaves room for the others of its chain, and all come in order of place", () => {
  const chain = [match(122, 140), match(110, 120), match(115, 125, weak), match(138, 150, weak), match(150, 160)];
  const kept = [
    [110, 120],
    [122, 140],
    [150, 160],
  ];
  expect(settle(...chain)).toEqual(kept);
  expect(settle(...chain.toReversed())).toEqual(kept);
  // A short one between does not end what a long one covers.
  expect(settle(match(0, 30), match(5, 10, weak), match(15, 20, weak), match(30, 31))).toEqual([
    [0, 30],
    [30, 31],
  ]);
  expect(settle()).toEqual([]);
});

test("what others have the shape of, too, keeps what its name says of the same value, and of no other", () => {
  const loose: Claim = { id: "loose", level: "warning", loose: true };
  const named = match(3, 9, { id: "named", judged: true });
  const tell = (...matches: Match[]) => settleOverlaps(matches).map(({ rule, named }) => [rule.id, named?.rule.id]);
  const own = match(3, 9, loose);
  expect(tell(own, named)).toEqual([["loose", "named"]]);
  expect(tell(named, own)).toEqual([["loose", "named"]]);
  expect(own.named).toBeUndefined();
  for (const other of [
    match(3, 10, { id: "named", judged: true }),
    match(2, 9, { id: "named", judged: true }),
    match(3, 9, { id: "other", level: "warning" }),
  ])
    expect(tell(own, other)).not.toContainEqual(["loose", other.rule.id]);
  expect(tell(match(3, 9, { id: "exact" }), named)).toEqual([["exact", undefined]]);
  const decoded = { ...named, decoded: 1 };
  expect(tell(match(3, 9, { ...loose, decoded: 1 }), named, decoded)).toEqual([["loose", "named"]]);
  expect(tell(own, decoded)).toEqual([["loose", undefined]]);
  expect(tell(match(3, 9, { ...loose, decoded: 1 }), named)).toEqual([["loose", undefined]]);
  expect(tell(match(3, 9, { ...loose, packed: true, decoded: 1 }), named)).toEqual([["loose", undefined]]);
});
