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

/** All features at once, for what looks at all of them. */
export function createFeatures(place: Place, kind: CredentialKind, pathClass: PathClass): Features {
  const { values, measure } = createLazyFeatures(place, kind, pathClass);
  for (let feature = 0; feature < describers.length; feature++) if (values[feature]! < 0) measure(feature);
  return values.slice();
}

/** Features that are measured when they are first asked for: few decisions ask for more than half. */
export interface LazyFeatures {
  /** Below zero where it was not measured, which no measure is. */
  readonly values: Features;
  measure(feature: number): number;
}

/** Of the place at hand. */
const values = new Float64Array(featureNames.length);
let place: Place;
let letters: Letters;
const lazy: LazyFeatures = {
  values,
  measure(feature) {
    const measured = describers[feature]!(place, letters);
    values[feature] = measured;
    return measured;
  },
};

/** What is told by words, of its name, its place, its path and its kind, is there; the rest is asked for. Valid until the next call. */
export function createLazyFeatures(of: Place, kind: CredentialKind, pathClass: PathClass): LazyFeatures {
  place = of;
  letters = readLetters(place.value);
  values.fill(-1, 0, describers.length);
  let at = describers.length;
  values.fill(0, at);
  const { measures, words } = readName(place);
  values.set(measures, firstOfName);
  for (const word of words) values[word] = 1;
  at += 2 * nameTests.length;
  values[at + links.indexOf(place.link)] = 1;
  at += links.length;
  values[at + lookClasses.indexOf(lookClassOf(pathClass))] = 1;
  at += lookClasses.length;
  if (kinds.includes(kind)) values[at + kinds.indexOf(kind)] = 1;
  return lazy;
}
