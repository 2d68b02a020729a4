import type { JsonString, Span } from "./json-text.ts";

/** Characters that stay at each end of a long string: farther than any rule looks from a value to the name that tells it. */
export const kept = 2048;

export interface Shortened {
  readonly text: string;
  /** A place in the shortened text as one in the whole; undefined where it may be another there. */
  toOriginal<Place extends Span>(place: Place): Place | undefined;
}

/**
 * A JSON text without the middle of its long strings, to look for what its strings say together. Each string is looked at
 * alone, too, and its middle says nothing together with others: twice over a file would be half of what a message costs.
 */
export function shortenStrings(json: string, strings: readonly JsonString[]): Shortened {
  const long = strings.filter(({ start, end }) => end - start > 3 * kept);
  if (long.length === 0) return { text: json, toOriginal: (place) => place };
  const parts: string[] = [];
  /** Where the shortened text is cut, and what is missing before the text behind. */
  const cuts: { readonly at: number; readonly missing: number }[] = [];
  let done = 0;
  let length = 0;
  for (const { start, end } of long) {
    const head = json.slice(done, start + kept);
    // A line feed stands in no JSON string: no match within a line goes over it.
    parts.push(head, "\n");
    length += head.length + 1;
    done = end - kept;
    cuts.push({ at: length, missing: done - length });
  }
  parts.push(json.slice(done));
  let next = 0;
  return {
    text: parts.join(""),
    toOriginal(place) {
      while (next < cuts.length && cuts[next]!.at <= place.start) next++;
      const before = cuts[next - 1];
      const after = cuts[next];
      // What is near a cut may go on behind it; its own string has told it.
      if (before && place.start < before.at + kept / 2) return undefined;
      if (after && place.end > after.at - kept / 2) return undefined;
      const missing = before?.missing ?? 0;
      return { ...place, start: place.start + missing, end: place.end + missing };
    },
  };
}
