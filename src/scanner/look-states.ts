import { endNode, type LookNode, type LookNodes } from "./look-nodes.ts";

/** A lookahead that is followed beside the pattern: it must come to its end, or must not. Equal ones have the same key. */
interface Watch {
  readonly key: string;
  readonly negative: boolean;
  readonly nodes: readonly number[];
}

/** One way through the pattern: the node that is next, and what is still followed beside it. */
interface Way {
  readonly key: string;
  readonly node: number;
  readonly watches: readonly Watch[];
}

/** All ways that what was read leaves open. */
export type Ways = readonly Way[];

/** A match is whole, whatever comes. */
export const whole = "whole";

/** More than two lookaheads at once are not followed: then more is let through. */
const mostWatches = 2;

const makeWatch = (negative: boolean, nodes: readonly number[]): Watch => ({
  ...{ key: `${negative ? "!" : "="}${nodes.join(".")}`, negative, nodes },
});

function makeWay(node: number, watches: readonly Watch[]): Way {
  const keys = watches.map(({ key }) => key).sort();
  return { key: watches.length === 0 ? `${node}` : `${node}|${keys.join("|")}`, node, watches };
}

/** Equal for the same ways. */
export const keyOfWays = (ways: Ways): string =>
  ways
    .map(({ key }) => key)
    .sort()
    .join(";");

/** Follows all ways through a pattern at once, byte by byte. */
export function createWays({ nodes, start }: LookNodes) {
  /** Where one comes from these without a byte. @param last the byte before, where it is known */
  const closeWatch = (from: readonly number[], last: number | undefined): number[] => {
    const reached = new Set<number>();
    const met = new Set<number>();
    const open = [...from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (met.has(at)) continue;
      met.add(at);
      const node = nodes[at]!;
      if (isSettled(node)) reached.add(at);
      // A lookahead in a lookahead is not followed.
      else open.push(...nextOf(node, last));
    }
    return [...reached].sort((a, b) => a - b);
  };

  const stepWatch = ({ negative, nodes: from }: Watch, byte: number): Watch | "met" | "failed" => {
    const ended = negative ? "failed" : "met";
    const before = new Set<number>();
    const open = [...from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (before.has(at)) continue;
      before.add(at);
      const node = nodes[at]!;
      if (node.kind === "peek" && node.set[byte] === 1) open.push(...closeWatch([node.next], undefined));
    }
    if (before.has(endNode)) return ended;
    const taken = [...before].filter((at) => takes(nodes[at]!, byte));
    const after = closeWatch(
      taken.flatMap((at) => nextOf(nodes[at]!, undefined)),
      byte,
    );
    if (after.includes(endNode)) return ended;
    if (after.length === 0) return negative ? "met" : "failed";
    return makeWatch(negative, after);
  };

  const enter = (watches: readonly Watch[], negative: boolean, inner: number, last: number | undefined) => {
    const watch = makeWatch(negative, closeWatch([inner], last));
    if (watch.nodes.includes(endNode)) return negative ? undefined : watches;
    const isKnown = watches.some(({ key }) => key === watch.key);
    return isKnown || watches.length >= mostWatches ? watches : [...watches, watch];
  };

  const close = (from: Ways, last: number | undefined): Way[] => {
    const met = new Set<string>();
    const reached: Way[] = [];
    const open = [...from];
    for (let way = open.pop(); way; way = open.pop()) {
      if (met.has(way.key)) continue;
      met.add(way.key);
      const node = nodes[way.node]!;
      if (isSettled(node)) reached.push(way);
      else if (node.kind === "ahead") {
        const watches = enter(way.watches, node.negative, node.inner, last);
        if (watches) open.push(makeWay(node.next, watches));
      } else for (const next of nextOf(node, last)) open.push(makeWay(next, way.watches));
    }
    // What is let through without conditions is let through.
    const free = new Set(reached.filter(({ watches }) => watches.length === 0).map(({ node }) => node));
    return reached.filter(({ node, watches }) => watches.length === 0 || !free.has(node));
  };

  const settle = (ways: Ways): Ways | typeof whole =>
    ways.some(({ node, watches }) => node === endNode && watches.length === 0) ? whole : ways;

  const passPeeks = (from: Ways, byte: number): Way[] => {
    const passed: Way[] = [];
    const met = new Set<string>();
    const open = [...from];
    for (let way = open.pop(); way; way = open.pop()) {
      if (met.has(way.key)) continue;
      met.add(way.key);
      const node = nodes[way.node]!;
      if (node.kind !== "peek") passed.push(way);
      else if (node.set[byte] === 1) open.push(...close([makeWay(node.next, way.watches)], undefined));
    }
    return passed;
  };

  return {
    start: settle(close([makeWay(start, [])], undefined)),
    step(from: Ways, byte: number): Ways | typeof whole {
      const ways = passPeeks(from, byte);
      if (settle(ways) === whole) return whole;
      const taken: Way[] = [];
      for (const way of ways) {
        const node = nodes[way.node]!;
        if (node.kind !== "end" && !takes(node, byte)) continue;
        const watches = way.watches.map((watch) => stepWatch(watch, byte));
        if (watches.includes("failed")) continue;
        const left = watches.filter((watch) => typeof watch === "object");
        // At its end a match waits for what is looked at ahead.
        taken.push(makeWay(node.kind === "byte" ? node.next : way.node, left));
      }
      return settle(close(taken, byte));
    },
  };
}

/** It waits for a byte, or for nothing more. */
const isSettled = ({ kind }: LookNode): boolean => kind === "byte" || kind === "peek" || kind === "end";

const takes = (node: LookNode, byte: number): boolean => node.kind === "byte" && node.set[byte] === 1;

function nextOf(node: LookNode, last: number | undefined): readonly number[] {
  if (node.kind === "end") return [];
  if (node.kind === "ways") return node.nexts;
  return node.kind === "back" && last !== undefined && node.set[last] === 0 ? [] : [node.next];
}
