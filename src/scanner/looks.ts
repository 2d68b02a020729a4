import type { Rule } from "../types.ts";
import type { Anchors } from "./anchors.ts";
import { readNodes } from "./look-nodes.ts";
import { createWays } from "./look-states.ts";
import { makeTable, maybe, never } from "./look-table.ts";

/**
 * What tells at which places a pattern cannot match, without running it: states that bytes lead through, one behind the other.
 * The first byte is the state to begin with, the second how many kinds of bytes there are; then per byte its kind, and per
 * state and kind the next state.
 */
export type Look = Uint8Array;

const kindsAt = 2;
const statesAt = 258;

/** A name may be followed by another, and so on: what is not told in so many bytes is not told. */
export const longestLook = 128;

const mostHeads = 64;

/** Could a match begin at `from`, and end before `to`, or with it? */
export function mayBegin(look: Look, bytes: Uint8Array, from: number, to: number): boolean {
  const width = look[1]!;
  const end = Math.min(to, from + longestLook);
  let state = look[0]!;
  for (let at = from; at < end && state > maybe; at++)
    state = look[statesAt + state * width + look[kindsAt + bytes[at]!]!]!;
  return state !== never;
}

/** Read off the pattern's text, for one that is tried at fixed places alone. Undefined where it would tell nothing, or is not read. */
export function findLook({ pattern, likely, linear }: Rule, anchors: Anchors | undefined): Look | undefined {
  const read = linear || !anchors ? undefined : readNodes(likely?.() ?? pattern);
  if (!read || !anchors) return undefined;
  const heads = [...anchors].flatMap(([keyword, distances]) => distances.map((distance) => ({ keyword, distance })));
  // Each is followed through the pattern on its own, and of so many little is told.
  if (heads.length > mostHeads) return undefined;
  const sets = read.nodes.flatMap((node) => ("set" in node ? [node.set] : []));
  const { start, rows, width, kindOf } = makeTable(createWays(read), sets, heads);
  if (start === maybe) return undefined;
  const look = new Uint8Array(statesAt + rows.length * width);
  look.set([start, width]);
  look.set(kindOf, kindsAt);
  for (const [state, row] of rows.entries()) look.set(row, statesAt + state * width);
  return look;
}
