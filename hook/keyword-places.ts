import { createKeywordFinder } from "../src/scanner/keyword-finder.ts";
import { decodeKeywordTable } from "../src/scanner/keyword-table.ts";

/** Texts with more keywords are left to the scanner, whose work is bounded on anything. */
const hitLimit = 4096;
export const tooMany = -1;

/** Notes places of keywords in rising order into `hits`, as pairs of offset and keyword. */
export function createKeywordPlaces(table: Uint8Array) {
  const keywords = decodeKeywordTable(table);
  const finder = createKeywordFinder(keywords);
  const hits = new Int32Array(2 * hitLimit + 8 * keywords.place.length);
  /** @returns how many numbers were noted, or `tooMany` */
  const find = (bytes: Buffer): number => {
    const { count, next } = finder.find(bytes, 0, bytes.length, hits);
    if (next < bytes.length || count > 2 * hitLimit) return tooMany;
    sortPairs(hits, count);
    return count;
  };
  return { hits, find };
}

/** They come in the order of their rarest bytes, nearly that of their places. */
function sortPairs(pairs: Int32Array, count: number): void {
  for (let at = 2; at < count; at += 2) {
    const first = pairs[at]!;
    const second = pairs[at + 1]!;
    let place = at;
    for (; place > 0 && pairs[place - 2]! > first; place -= 2) {
      pairs[place] = pairs[place - 2]!;
      pairs[place + 1] = pairs[place - 1]!;
    }
    pairs[place] = first;
    pairs[place + 1] = second;
  }
}
