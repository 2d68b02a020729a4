import { once } from "../once.ts";

/** The last of `places`, which ascend, that is below `end`; -1 where none is. */
export function findLast(places: readonly number[], end: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where a line begins, and what stands on it before a place. Places mostly come one after another: nothing is read twice. */
export function createLines(text: string): (start: number) => { readonly begin: number; readonly head: string } {
  let begin = 0;
  let read = 0;
  return (start) => {
    if (start < begin) begin = text.slice(0, start).lastIndexOf("\n") + 1;
    else {
      const feed = text.slice(read, start).lastIndexOf("\n");
      if (feed !== -1) begin = read + feed + 1;
    }
    read = start;
    return { begin, head: text.slice(begin, Math.min(start, begin + 1000)) };
  };
}

export interface Passages {
  readonly begins: readonly number[];
  /** Where the last of those that have begun by then ends: tests stand in a module of tests. */
  readonly ends: readonly number[];
}

export const noPassages: Passages = { begins: [], ends: [] };

/** Is a place in one of these, which are read when that is first asked? */
export function findIn(read: () => Passages): (start: number) => boolean {
  const readOnce = once(read);
  return (start) => {
    const { begins, ends } = readOnce();
    return (ends[findLast(begins, start)] ?? 0) > start;
  };
}
