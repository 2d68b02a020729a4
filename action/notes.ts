import { listPlaces } from "../src/findings.ts";
import { openBlobs } from "../src/git/blobs.ts";
import type { RangeChange } from "../src/git/range.ts";
import { readHunks } from "../src/git/range-hunks.ts";
import type { Anchor, ReviewNote } from "../src/github/review-plan.ts";
import { markers } from "../src/github/review-state.ts";
import { createSuggestion, mayBeSuggested, renderSuggestion } from "../src/github/suggestion.ts";
import { renderRepair } from "../src/reporters/advice.ts";
import { renderComment, renderFarewell } from "../src/reporters/comment.ts";
import { renderRemedy } from "../src/reporters/remedies/index.ts";
import type { RangeResult } from "../src/scan-range.ts";
import { type Finding, type LineRange, type Location, weightOf } from "../src/types.ts";

/** Twice as many as comments are ever written: each costs a start of git. */
const anchorLimit = 100;

/** What the review says of each finding, blocking ones first, and where in GitHub's diff it can stand. */
export async function createNotes(result: RangeResult, cwd: string): Promise<ReviewNote[]> {
  const open = result.findings
    .filter((finding) => !finding.suppression)
    .toSorted((a, b) => weightOf(b.level) - weightOf(a.level));
  const notes: ReviewNote[] = [];
  const tip = new Map(result.range.changes.filter(({ inTip }) => inTip).map((change) => [placeOf(change), change]));
  for (const [index, finding] of open.entries()) {
    const { fingerprint, state } = finding;
    const anchor = index < anchorLimit ? await findAnchor(finding, tip, cwd) : none;
    const remedy = anchor.kind === "none" ? undefined : await findRemedy(finding, anchor, open, cwd);
    notes.push({
      fingerprint,
      anchor,
      inTip: state === "in-tip",
      body: renderComment(finding, { marker: markers.finding(fingerprint), ...(remedy && { remedy }) }),
      farewell: renderFarewell(finding, markers.removed(fingerprint)),
    });
  }
  for (const finding of result.withdrawn) {
    const { fingerprint } = finding;
    const farewell = renderFarewell(finding, markers.removed(fingerprint));
    notes.push({ fingerprint, anchor: none, inTip: false, body: "", farewell });
  }
  return notes;
}

const none: Anchor = { kind: "none" };
const placeOf = ({ oid, path }: { oid?: string; path: string }): string => `${oid} ${path}`;

async function findAnchor(finding: Finding, tip: ReadonlyMap<string, RangeChange>, cwd: string): Promise<Anchor> {
  for (const place of listPlaces(finding)) {
    const change = tip.get(placeOf(place));
    if (change) return placeInHunks(place, await readHunks(change.before, change.oid, cwd));
  }
  return none;
}

/** A suggestion where the comment stands on the finding's own line and that line can be whole without it. */
async function findRemedy(finding: Finding, anchor: Anchor, all: readonly Finding[], cwd: string) {
  const { location, rule } = finding;
  if (rule.advisory) return renderRepair(rule.advisory, location.path);
  const own = anchor.kind === "line" && anchor.path === location.path && anchor.line === location.region.endLine;
  if (own && location.oid && mayBeSuggested(location.path)) {
    const neighbours = all.filter((other) => other !== finding && other.location.oid === location.oid);
    const code = createSuggestion(finding, await readLines(location.oid, cwd), neighbours);
    if (code !== undefined) return renderSuggestion(code);
  }
  return renderRemedy(rule, location.path);
}

async function readLines(oid: string, cwd: string): Promise<string[]> {
  const blobs = openBlobs(cwd);
  try {
    return (await blobs.request(oid)())?.toString("utf8").split("\n") ?? [];
  } finally {
    blobs.close();
  }
}

/** On the finding's last line; from its first where that lies in the same hunk. */
export function placeInHunks({ path, region }: Location, hunks: readonly LineRange[]): Anchor {
  const { startLine, endLine } = region;
  const hunk = hunks.find(({ start, end }) => start <= endLine && endLine <= end);
  if (!hunk) return { kind: "file", path };
  return { kind: "line", path, line: endLine, ...(startLine < endLine && startLine >= hunk.start && { startLine }) };
}
