import type { RangeChange } from "../src/git/range.ts";
import { readHunks } from "../src/git/range-hunks.ts";
import type { Anchor, ReviewNote } from "../src/github/review-plan.ts";
import { markers } from "../src/github/review-state.ts";
import { renderComment, renderFarewell } from "../src/reporters/comment.ts";
import type { RangeResult } from "../src/scan-range.ts";
import type { Finding, LineRange, Location } from "../src/types.ts";

/** Twice as many as comments are ever written: each costs a start of git. */
const anchorLimit = 100;
const rank = { error: 0, warning: 1, note: 2 };

/** What the review says of each finding, blocking ones first, and where in GitHub's diff it can stand. */
export async function createNotes(result: RangeResult, cwd: string): Promise<ReviewNote[]> {
  const open = result.findings
    .filter((finding) => !finding.suppression)
    .toSorted((a, b) => rank[a.level] - rank[b.level]);
  const notes: ReviewNote[] = [];
  const tip = new Map(result.range.changes.filter(({ inTip }) => inTip).map((change) => [placeOf(change), change]));
  for (const [index, finding] of open.entries()) {
    const { fingerprint, state } = finding;
    notes.push({
      fingerprint,
      anchor: index < anchorLimit ? await findAnchor(finding, tip, cwd) : { kind: "none" },
      inTip: state === "in-tip",
      body: renderComment(finding, { marker: markers.finding(fingerprint) }),
      farewell: renderFarewell(finding, markers.removed(fingerprint)),
    });
  }
  return notes;
}

const placeOf = ({ oid, path }: { oid?: string; path: string }): string => `${oid} ${path}`;

async function findAnchor(finding: Finding, tip: ReadonlyMap<string, RangeChange>, cwd: string): Promise<Anchor> {
  for (const place of [finding.location, ...finding.occurrences]) {
    const change = tip.get(placeOf(place));
    if (change) return placeInHunks(place, await readHunks(change.before, change.oid, cwd));
  }
  return { kind: "none" };
}

/** On the finding's last line; from its first where that lies in the same hunk. */
export function placeInHunks({ path, region }: Location, hunks: readonly LineRange[]): Anchor {
  const { startLine, endLine } = region;
  const hunk = hunks.find(({ start, end }) => start <= endLine && endLine <= end);
  if (!hunk) return { kind: "file", path };
  return { kind: "line", path, line: endLine, ...(startLine < endLine && startLine >= hunk.start && { startLine }) };
}
