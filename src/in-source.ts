import { listPlaces } from "./findings.ts";
import type { Finding, Location, Region } from "./types.ts";

/**
 * Marks by which a line allows what is on it, and those that speak of the next line. The peers' own words:
 * https://github.com/gitleaks/gitleaks#gitleaksallow, https://github.com/trufflesecurity/trufflehog (trufflehog:ignore),
 * https://github.com/mongodb/kingfisher (kingfisher:ignore), https://docs.gitguardian.com/ggshield-docs (ggignore),
 * https://github.com/Yelp/detect-secrets#inline-allowlisting, https://github.com/secretlint/secretlint (filter-comments).
 */
const next = "-next-?line";
const words = "(?:gitleaks|betterleaks):allow|(?:kingfisher|trufflehog):ignore|ggignore";
const sameLine = new RegExp(
  String.raw`(?<![\w:-])(?:${words}|pragma: ?(?:allow|white)list[ -]secret|secretlint-disable-line)(?![\w-])`,
);
const lineBefore = new RegExp(
  String.raw`(?<![\w:-])(?:(?:${words})${next}|pragma: ?(?:allow|white)list[ -]nextline[ -]secret|secretlint-disable-next-line)(?![\w-])`,
);
/** Our own mark wants a reason behind it: a word at least. */
const ownSameLine = /(?<![\w:-])leakgate:allow(?![\w-])[\s:].*\p{L}{3}/u;
const ownLineBefore = /(?<![\w:-])leakgate:allow-next-?line(?![\w-])[\s:].*\p{L}{3}/u;

/** A part of each. */
const stem = /allow|ignore|whitelist|secretlint/;

/** A line is looked at so far on both sides, in bytes; a mark is written by a person, near the value. */
const reach = 2000;

/**
 * The mark in the source itself that allows what stands at these offsets, as it is shown; undefined where there is none.
 * The reason beside a mark is never quoted: another value could stand there.
 */
export function readInSource(bytes: Uint8Array, start: number, end: number): string | undefined {
  // The whole of a packed text has no lines of its own.
  if (start === 0 && end === bytes.length && /^(?:\x1f\x8b|PK)/.test(latin1(bytes, 0, Math.min(2, end))))
    return undefined;
  const floor = Math.max(0, start - reach);
  const begin = findBegin(bytes, floor, start);
  const feed = bytes.subarray(end, end + reach).indexOf(10);
  const line = `${latin1(bytes, begin, start)} ${latin1(bytes, end, feed === -1 ? Math.min(bytes.length, end + reach) : end + feed)}`;
  const above = begin === floor ? "" : latin1(bytes, findBegin(bytes, floor, begin - 1), begin - 1);
  if (!stem.test(line) && !stem.test(above)) return undefined;
  const mark =
    sameLine.exec(line) ?? ownSameLine.exec(line) ?? lineBefore.exec(above) ?? ownLineBefore.exec(above) ?? undefined;
  return mark && /^leakgate:allow(?:-next-?line)?|^.*$/.exec(mark[0])![0];
}

/** Where the line of `at` begins, at `floor` at the earliest. */
const findBegin = (bytes: Uint8Array, floor: number, at: number): number =>
  floor + bytes.subarray(floor, at).lastIndexOf(10) + 1;

/** UTF-16 as well as UTF-8: marks are ASCII. */
const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from)
    .toString("latin1")
    .replaceAll("\0", "");

/** @param counts which places decide; where it takes none, all do */
export function allowInSource(finding: Finding, counts: (place: Location) => boolean = () => true): Finding {
  if (finding.suppression) return finding;
  const all = listPlaces(finding);
  const deciding = all.some(counts) ? all.filter(counts) : all;
  const mark = deciding.every((place) => place.inSource !== undefined) ? deciding[0]?.inSource : undefined;
  if (mark === undefined) return finding;
  return { ...finding, suppression: { kind: "inSource", reason: `allowed beside the value itself (${mark})` } };
}

/** A place with the mark that stands there, where one does. */
export function withInSource<Place extends { readonly region: Region }>(place: Place, mark: string | undefined) {
  return mark === undefined ? place : { ...place, inSource: mark };
}
