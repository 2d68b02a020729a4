import type { CredentialKind } from "../types.ts";
import { type Letters, readLetters } from "./letters.ts";
import { describeBoth, describeName, describePlace, describeValue, nameWords } from "./measures.ts";
import { lookClasses, lookClassOf, type PathClass } from "./paths.ts";
import { links, type Name, type Place, rememberName } from "./place.ts";

const kinds: readonly CredentialKind[] = ["generic-password", "generic-token", "url-password", "database-password"];
type Describe = (place: Place, letters: Letters) => number;
const describers = Object.values({
  ...describeValue,
  ...describeBoth,
  ...describeName,
  ...describePlace,
}) as Describe[];
const nameTests = Object.values(nameWords);
/** Where the measures of a name begin. */
const firstOfName = Object.keys(describeValue).length + Object.keys(describeBoth).length;

export const featureNames: readonly string[] = [
  ...Object.keys({ ...describeValue, ...describeBoth, ...describeName, ...describePlace }),
  ...Object.keys(nameWords).map((name) => `name: ${name}`),
  ...Object.keys(nameWords).map((name) => `name ends: ${name}`),
  ...links.map((link) => `link: ${link}`),
  ...lookClasses.map((pathClass) => `path: ${pathClass}`),
  ...kinds.map((kind) => `kind: ${kind}`),
];

export type Features = Float64Array;

/** Of a name: its measures, and which features its words are. */
const readName = rememberName((name: Name) => {
  const words = new Set<number>();
  name.keyWords.forEach((word, index) => {
    nameTests.forEach((test, at) => {
      if (!test.test(word)) return;
      words.add(describers.length + at);
      if (index === name.keyWords.length - 1) words.add(describers.length + nameTests.length + at);
    });
  });
  return { measures: Object.values(describeName).map((describe) => describe(name)), words: Int32Array.from(words) };
});

const values = new Float64Array(featureNames.length);

/** All features, valid until the next call. What is told by words, of its name, its place, its path and its kind, is 0 or 1. */
export function readFeatures(place: Place, kind: CredentialKind, pathClass: PathClass): Features {
  const letters = readLetters(place.value);
  const { measures, words } = readName(place);
  let at = 0;
  for (; at < firstOfName; at++) values[at] = describers[at]!(place, letters);
  values.set(measures, at);
  for (at += measures.length; at < describers.length; at++) values[at] = describers[at]!(place, letters);
  values.fill(0, at);
  for (const word of words) values[word] = 1;
  at += 2 * nameTests.length;
  values[at + links.indexOf(place.link)] = 1;
  at += links.length;
  values[at + lookClasses.indexOf(lookClassOf(pathClass))] = 1;
  at += lookClasses.length;
  if (kinds.includes(kind)) values[at + kinds.indexOf(kind)] = 1;
  return values;
}

export const createFeatures: typeof readFeatures = (...described) => readFeatures(...described).slice();
