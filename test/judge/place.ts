import { type Place, splitWords } from "../../src/judge/place.ts";

/** `NAME = "VALUE"`, with more around it where it matters. */
export const place = (key: string, value: string, more: Partial<Place> = {}): Place => ({
  ...{ value, key, keyWords: splitWords(key), before: `${key} = "`, after: '"', quote: '"' },
  ...{ next: "", link: "equals", inString: false, ...more },
});
