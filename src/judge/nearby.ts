import { findLast } from "./passages.ts";

/** So much of a text is looked at around a value, in bytes. */
export const near = 8000;

/** Tells of a line by which words it is asked for. */
export type ReadLine = (line: string, note: (word: string) => void) => void;

/**
 * Which words are noted in lines that begin close to a value? What stands around many values is read once, in pieces: only
 * what is close to one is read at all.
 */
export function createNearby(text: string, read: ReadLine): (word: string, start: number) => boolean {
  const pieces = new Map<number, ReadonlyMap<string, readonly number[]>>();
  const readPiece = (piece: number): ReadonlyMap<string, readonly number[]> => {
    const places = new Map<string, number[]>();
    const end = Math.min(text.length, (piece + 1) * near);
    // A line belongs to the piece that it begins in, and of a longer one its begin is read.
    let at = piece === 0 ? 0 : findLine(text, piece * near, end);
    while (at < end) {
      const next = findLine(text, at + 1, at + near);
      read(text.slice(at, next).replace(/\n$/, ""), (word) => {
        const known = places.get(word);
        if (known) known.push(at);
        else places.set(word, [at]);
      });
      at = next;
    }
    return places;
  };
  return (word, start) => {
    const last = Math.floor((start + near - 1) / near);
    for (let piece = Math.max(0, Math.floor((start - near) / near)); piece <= last; piece++) {
      let places = pieces.get(piece);
      if (!places) {
        places = readPiece(piece);
        pieces.set(piece, places);
      }
      if (holdsWithin(places.get(word), start - near, start + near)) return true;
    }
    return false;
  };
}

/** Where the next line begins, at `from` or behind it; `to` where it begins further on. */
function findLine(text: string, from: number, to: number): number {
  const feed = text.slice(from - 1, to).indexOf("\n");
  return feed === -1 ? to : from + feed;
}

/** @param places in rising order */
export function holdsWithin(places: readonly number[] = [], from: number, to: number): boolean {
  const at = findLast(places, from) + 1;
  return at < places.length && places[at]! < to;
}
