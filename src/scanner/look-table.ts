import { shares } from "./byte-sets.ts";
import { keyOfWays, type Ways, whole } from "./look-states.ts";

/** The first two states: no match can follow, and one may. */
export const [never, maybe] = [0, 1];

/** The ways through a pattern: with which ones it begins, and to which ones a byte leads. */
interface Machine {
  readonly start: Ways | typeof whole;
  step(from: Ways, byte: number): Ways | typeof whole;
}

/** What is known to stand where a match begins: a keyword, so far behind its first byte. */
interface Head {
  readonly keyword: string;
  readonly distance: number;
}

interface Table {
  /** The state to begin with. */
  readonly start: number;
  /** Bytes between which no difference is seen are of one kind. */
  readonly kindOf: Uint8Array;
  /** How many kinds there are. */
  readonly width: number;
  /** Per state the next one for each kind. */
  readonly rows: Rows;
}

type Rows = readonly (readonly number[])[];

/** States that are worked out, and that are kept: the others let through. */
const mostFound = 600;
const mostKept = 256;

/** States of one byte each. @param sets what they tell bytes apart by */
export function makeTable(machine: Machine, sets: readonly Uint8Array[], heads: readonly Head[]): Table {
  const kinds = sortBytes(sets);
  const found = mergeStates(findStates(machine, kinds, heads));
  const { start, rows } = keepStates(found, kinds, heads);
  return { start, rows, kindOf: kinds.kindOf, width: kinds.members.length };
}

interface Kinds {
  readonly kindOf: Uint8Array;
  readonly members: readonly (readonly number[])[];
  /** How often each stands in code and prose; the sum is 1. */
  readonly shares: readonly number[];
}

function sortBytes(sets: readonly Uint8Array[]): Kinds {
  const members = new Map<string, number[]>();
  for (let byte = 0; byte < 256; byte++) {
    const key = sets.map((set) => set[byte]).join("");
    const list = members.get(key) ?? [];
    list.push(byte);
    members.set(key, list);
  }
  const lists = [...members.values()];
  const kindOf = new Uint8Array(256);
  for (const [kind, bytes] of lists.entries()) for (const byte of bytes) kindOf[byte] = kind;
  const sum = (bytes: readonly number[]): number => bytes.reduce((total, byte) => total + shares[byte]!, 0);
  return { kindOf, members: lists, shares: lists.map(sum) };
}

interface States {
  readonly start: number;
  readonly rows: Rows;
}

/** The states that code and prose lead to most often; what comes behind others is not told. */
function findStates(machine: Machine, kinds: Kinds, heads: readonly Head[]): States {
  const states: Ways[] = [];
  const rows: (number[] | undefined)[] = [kinds.members.map(() => never), kinds.members.map(() => maybe)];
  const weights = [0, 0];
  const known = new Map<string, number>();
  const numberOf = (ways: Ways | typeof whole): number => {
    if (ways === whole) return maybe;
    if (ways.length === 0) return never;
    const key = keyOfWays(ways);
    let number = known.get(key);
    if (number === undefined) {
      number = weights.push(0) - 1;
      states[number] = ways;
      known.set(key, number);
    }
    return number;
  };
  const open = new Set<number>();
  const readRow = (state: number): number[] => {
    const before = rows[state];
    if (before) return before;
    const row = kinds.members.map(([byte]) => numberOf(machine.step(states[state]!, byte!)));
    rows[state] = row;
    open.delete(state);
    row.forEach((next, kind) => {
      if (rows[next]) return;
      weights[next]! += weights[state]! * kinds.shares[kind]!;
      open.add(next);
    });
    return row;
  };
  const start = numberOf(machine.start);
  for (const { states: reached } of listHeads(start, kinds, heads, readRow))
    for (const state of reached) {
      weights[state]! += 1;
      if (!rows[state]) open.add(state);
      for (const next of followTails(state, kinds, readRow)) weights[next]! += tailShare;
    }
  for (let found = 0; found < mostFound && open.size > 0; found++) {
    let [heaviest] = open;
    for (const state of open) if (weights[state]! > weights[heaviest!]!) heaviest = state;
    readRow(heaviest!);
  }
  return {
    start,
    rows: weights.map((_, state) => rows[state] ?? rows[maybe]!),
  };
}

/** Where each keyword leads to, and the states on the way there. */
function* listHeads(
  start: number,
  kinds: Kinds,
  heads: readonly Head[],
  readRow: (state: number) => readonly number[],
) {
  for (const { keyword, distance } of heads) {
    let states = [start];
    const passed = new Set<number>();
    const lead: (string | undefined)[] = Array(Math.max(0, distance)).fill(undefined);
    for (const letter of [...lead, ...keyword.slice(Math.max(0, -distance))]) {
      const nexts = new Set<number>();
      for (const state of states) {
        passed.add(state);
        for (const [kind, next] of readRow(state).entries())
          if (next > maybe && (letter === undefined || kinds.members[kind]!.some((byte) => fold(byte) === letter)))
            nexts.add(next);
      }
      states = [...nexts];
    }
    yield { states, passed };
  }
}

/** What code writes behind a name, most of it no value: where it leads to is found out, and kept before other states. */
const commonTails = [
  ..."null undefined true false None nil string"
    .split(" ")
    .flatMap((word) => [...[`": ${word},`, `": ${word}}\n`, `: ${word},`, ` = ${word};\n`]]),
  ..."() |).|, |', |: {|: '|: new |=> |)) |] = |[0]| = {|() {| of | is | to | for | and | && | || ".split("|"),
];
const tailShare = 0.01;

function* followTails(start: number, kinds: Kinds, readRow: (state: number) => readonly number[]) {
  for (const tail of commonTails) {
    let state = start;
    for (const letter of tail) {
      state = readRow(state)[kinds.kindOf[letter.charCodeAt(0)]!]!;
      if (state <= maybe) break;
      yield state;
    }
  }
}

const fold = (byte: number): string => String.fromCharCode(byte).toLowerCase();

/** The same with those states made one that lead to the same. */
function mergeStates({ start, rows }: States): States {
  let groupOf = rows.map((_, state) => Math.min(state, 2));
  for (let count = 0; ; ) {
    const groups = new Map<string, number>();
    const next = rows.map((row, state) => {
      const key = `${groupOf[state]}:${row.map((to) => groupOf[to]).join(",")}`;
      const group = groups.get(key) ?? groups.size;
      groups.set(key, group);
      return group;
    });
    groupOf = next;
    if (groups.size === count) break;
    count = groups.size;
  }
  const merged: number[][] = [];
  rows.forEach((row, state) => {
    merged[groupOf[state]!] ??= row.map((to) => groupOf[to]!);
  });
  return { start: groupOf[start]!, rows: merged };
}

/** Bytes that states are followed for. */
const farthest = 128;

/** Of more states than fit those that code and prose pass through most often; what leads to another lets through. */
function keepStates({ start, rows }: States, kinds: Kinds, heads: readonly Head[]): States {
  if (rows.length <= mostKept) return { start, rows };
  const rowOf = (state: number): readonly number[] => rows[state]!;
  const passed = new Float64Array(rows.length);
  let flow = new Float64Array(rows.length);
  for (const { states, passed: before } of listHeads(start, kinds, heads, rowOf)) {
    for (const state of before) passed[state] = Number.POSITIVE_INFINITY;
    for (const state of states) {
      flow[state]! += 1 / states.length;
      for (const next of followTails(state, kinds, rowOf)) passed[next]! += tailShare;
    }
  }
  for (let step = 0; step < farthest; step++) {
    const next = new Float64Array(rows.length);
    flow.forEach((share, state) => {
      if (state <= maybe || share === 0) return;
      passed[state]! += share;
      for (const [kind, to] of rows[state]!.entries()) next[to]! += share * kinds.shares[kind]!;
    });
    flow = next;
  }
  const order = [...rows.keys()].slice(2).sort((a, b) => passed[b]! - passed[a]!);
  const kept = [never, maybe, ...order.slice(0, mostKept - 2)];
  const places = new Map(kept.map((state, place) => [state, place]));
  const cut = kept.map((state) => rows[state]!.map((to) => places.get(to) ?? maybe));
  return mergeStates({ start: places.get(start) ?? maybe, rows: cut });
}
