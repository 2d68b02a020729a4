import { listPlaces } from "../findings.ts";
import type { Attribution, Change, Commit } from "../git/attribution.ts";
import { type Finding, type FindingState, type Level, type ScanResult, weightOf } from "../types.ts";

/** One path of a credential. */
export interface Place {
  readonly path: string;
  /** In the newest blob of the path that holds it. */
  readonly line: number;
  readonly kind: Finding["location"]["kind"];
  readonly blob?: string;
  /** First and last commit that wrote it there; unknown for what no commit holds. */
  readonly first?: Commit;
  readonly last?: Commit;
  readonly inTip: boolean;
}

/** One leaked credential, however many commits, paths and branches carry it. */
export interface Incident {
  readonly finding: Finding;
  readonly fingerprint: string;
  /** `owner/name` of the repository that holds it, where it is told of in another one. */
  readonly repository?: string;
  readonly state: FindingState;
  /** In the tip first, then the newest. */
  readonly places: readonly Place[];
  readonly first?: Commit;
  readonly last?: Commit;
  /** The commit that took it out, where it is no longer in the tip. */
  readonly removed?: Commit;
  /** Full names of the refs from which a commit that wrote it is reached. */
  readonly refs: readonly string[];
  /** Each time that it was put somewhere, as a text that survives a rebase: path, author date and blob. */
  readonly introductions: readonly string[];
}

/** Somebody decided that it may stay; what a baseline knows is only known. */
export const isAllowed = ({ suppression }: Finding): boolean => suppression !== undefined && !suppression.baseline;

/**
 * One incident for each fingerprint, the worst first.
 * @param atLeast findings below this level are no incident
 */
export function createIncidents(result: ScanResult, attribution: Attribution, atLeast: Level = "error"): Incident[] {
  const mask = createPathMask(result);
  return result.findings
    .filter((finding) => isAtLeast(finding, atLeast))
    .map((finding) => createIncident(finding, attribution, mask))
    .sort(compareIncidents);
}

/** A value that its issuer refuses went down a level by that, and was leaked all the same. */
export function isAtLeast({ level, validity }: Finding, least: Level): boolean {
  return weightOf(level) + (validity === "inactive" ? 1 : 0) >= weightOf(least);
}

/** The same incidents with what is known of their findings now, the worst first. */
export function renewIncidents(incidents: readonly Incident[], findings: readonly Finding[]): Incident[] {
  const known = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  return incidents
    .map((incident) => {
      const { level, validity, validityEvidence } = known.get(incident.fingerprint) ?? incident.finding;
      const said = { ...(validity && { validity }), ...(validityEvidence && { validityEvidence }) };
      return { ...incident, finding: { ...incident.finding, level, ...said } };
    })
    .sort(compareIncidents);
}

/** The blobs and commits to ask history about. */
export function listWanted(result: ScanResult): { blobs: Set<string>; commits: Set<string> } {
  const locations = result.findings.flatMap(listPlaces);
  return {
    blobs: new Set(locations.flatMap(({ oid }) => oid ?? [])),
    commits: new Set(locations.flatMap(({ kind, commit }) => (kind === "commit-message" && commit ? [commit] : []))),
  };
}

/** Git names a path as it is; one that holds a secret the scan has masked, and it stays so. */
function createPathMask({ findings }: ScanResult): (path: string) => string {
  const marks = "••••••••";
  const masked = new Set(findings.flatMap(listPlaces).map(({ path }) => path));
  const shapes = [...masked].filter((path) => path.includes(marks)).map((path) => ({ path, parts: path.split(marks) }));
  return (path) =>
    shapes.find(({ path: shape, parts }) => (shape === marks ? path.includes("\n") : fits(path, parts)))?.path ?? path;
}

/** Do the parts stand in the path in this order, from its beginning to its end? */
function fits(path: string, parts: readonly string[]): boolean {
  let place = 0;
  for (const part of parts.slice(0, -1)) {
    const found = place === 0 ? (path.startsWith(part) ? 0 : -1) : path.indexOf(part, place);
    if (found < 0) return false;
    place = found + part.length;
  }
  const last = parts.at(-1)!;
  return path.length >= place + last.length && path.endsWith(last);
}

function createIncident(finding: Finding, attribution: Attribution, mask: (path: string) => string): Incident {
  const locations = listPlaces(finding);
  const lines = new Map(locations.flatMap(({ oid, region }) => (oid ? [[oid, region.startLine] as const] : [])));
  const written: Change[] = [];
  const taken: Change[] = [];
  for (const { path, ...rest } of attribution.listChanges(lines.keys())) {
    const change = { ...rest, path: mask(path) };
    const before = change.from.some((oid) => lines.has(oid));
    if (change.to !== undefined && lines.has(change.to)) written.push(change);
    else if (before) taken.push(change);
  }
  const places = new Map<string, Place>();
  for (const change of written) {
    const known = places.get(change.path);
    places.set(change.path, {
      path: change.path,
      kind: "blob",
      line: lines.get(change.to!)!,
      blob: change.to!,
      first: known?.first ?? change.commit,
      last: change.commit,
      inTip: false,
    });
  }
  for (const [blob, line] of lines)
    for (const path of attribution.listTipPaths(blob).map(mask))
      places.set(path, { ...(places.get(path) ?? { path, kind: "blob" }), line, blob, inTip: true });
  const messages = locations.flatMap(({ kind, path, region, commit: oid }): Place[] => {
    const commit = kind === "commit-message" && oid ? attribution.findCommit(oid) : undefined;
    return commit ? [{ path, kind, line: region.startLine, first: commit, last: commit, inTip: false }] : [];
  });
  const all = [...places.values(), ...messages];
  if (all.length === 0) all.push(...locations.map((location) => unattributed(location)));

  const commits = [...written.map(({ commit }) => commit), ...messages.map(({ first }) => first!)];
  const first = commits.reduce<Commit | undefined>(
    (oldest, commit) => (oldest && !isBefore(commit, oldest) ? oldest : commit),
    undefined,
  );
  const inTip = all.some((place) => place.inTip);
  const removed = inTip ? undefined : taken.at(-1)?.commit;
  const last = commits.at(-1);
  return {
    finding,
    fingerprint: finding.fingerprint,
    state: inTip ? "in-tip" : "removed",
    places: all.sort(
      (a, b) =>
        Number(b.inTip) - Number(a.inTip) || compareText(b.last?.date, a.last?.date) || compareText(a.path, b.path),
    ),
    ...(first && { first }),
    ...(last && { last }),
    ...(removed && { removed }),
    refs: attribution.listRefs(commits.map(({ oid }) => oid)),
    introductions: [
      ...written
        .filter(({ from }) => !from.some((oid) => lines.has(oid)))
        .map(({ path, commit, to }) => `${path}\0${commit.date}\0${to}`),
      ...messages.map(({ first }) => `message\0${first!.date}`),
      // A merge can bring an old branch into the tip without writing anything.
      ...all.filter((place) => place.inTip).map(({ path }) => `tip\0${path}`),
    ],
  };
}

function unattributed({ path, region, kind, oid }: Finding["location"]): Place {
  return { path, kind, line: region.startLine, ...(oid && { blob: oid }), inTip: false };
}

function compareIncidents(a: Incident, b: Incident): number {
  return (
    Number(b.finding.validity === "active") - Number(a.finding.validity === "active") ||
    Number(b.state === "in-tip") - Number(a.state === "in-tip") ||
    weightOf(b.finding.level) - weightOf(a.finding.level) ||
    b.finding.confidence - a.finding.confidence ||
    compareText(b.last?.date, a.last?.date) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function isBefore(a: Commit, b: Commit): boolean {
  return Date.parse(a.date) < Date.parse(b.date);
}

function compareText(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
