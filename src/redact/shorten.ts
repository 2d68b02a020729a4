import type { JsonString, Span } from "./json-text.ts";

/** Characters that stay at each end of a long string: farther than a rule looks from a value to the name that tells it. */
const kept = 512;

export interface Shortened {
  readonly text: string;
  /** A place in the shortened text as one in the whole; undefined where it may be another there. */
  toOriginal<Place extends Span>(place: Place): Place | undefined;
}

/**
 * A JSON text without the middle of its long strings, to look for what its strings say together. Each string is looked at
 * alone, too, and its middle says nothing together with others: twice over a file would be half of what a message costs.
 * @param isDone was something taken out of this string already?
 */
export function shortenStrings(
  json: string,
  strings: readonly JsonString[],
  isDone: (string: JsonString) => boolean,
): Shortened {
  const long = strings.filter(({ start, end }) => end - start > 4 * kept);
  if (long.length === 0) return { text: json, toOriginal: (place) => place };
  const parts: string[] = [];
  /** Where the text goes on behind a cut, what is missing there, and how near to it nothing is believed. */
  const cuts: { readonly at: number; readonly missing: number; readonly margin: number }[] = [];
  let done = 0;
  let length = 0;
  for (const string of long) {
    const { start, end } = string;
    // Of what has something taken out already nothing more is asked here.
    const rest = isDone(string) ? 1 : kept;
    const head = json.slice(done, start + rest);
    // A line feed stands in no JSON string: no match within a line goes over it.
    parts.push(head, "\n");
    length += head.length + 1;
    done = end - rest;
    // What is near a cut may go on behind it; its own string has told it.
    cuts.push({ at: length, missing: done - length, margin: rest >> 1 });
  }
  parts.push(json.slice(done));
  let next = 0;
  return {
    text: parts.join(""),
    toOriginal(place) {
      while (next < cuts.length && cuts[next]!.at <= place.start) next++;
      const before = cuts[next - 1];
      const after = cuts[next];
      if (before && place.start < before.at + before.margin) return undefined;
      if (after && place.end >= after.at - after.margin) return undefined;
      const missing = before?.missing ?? 0;
      return { ...place, start: place.start + missing, end: place.end + missing };
    },
  };
}
