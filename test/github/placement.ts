/** Where a review comment sits: on a line of the diff, and where that line went when the head moved. */
import { findLine, findPosition, mapLine, type Place, parsePatch, renderHunk } from "./diff.ts";
import { readCommitId, readFilePatch } from "./git-store.ts";
import { listPullCommits, listPullFiles } from "./pull-refs.ts";
import type { PullRequest, Repository, ReviewComment, Side } from "./state.ts";

/** As given in a request. */
export interface CommentBody {
  readonly path: string;
  readonly body: string;
  readonly position?: number;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
  readonly subject_type?: "line" | "file";
}

export type Placement = Pick<
  ReviewComment,
  | "path"
  | "subjectType"
  | "side"
  | "startSide"
  | "originalLine"
  | "originalStartLine"
  | "originalPosition"
  | "diffHunk"
  | "originalCommit"
>;

/** What is wrong with a place; each way of commenting has its own words for it. */
export type Fault = "path" | "position" | "line" | "start-hunk" | "start-order";

const sideOf = (side: string | undefined): Side => (side === "LEFT" ? "LEFT" : "RIGHT");

export async function isPartOf(repository: Repository, pull: PullRequest, commit: string): Promise<boolean> {
  return (await listPullCommits(repository, pull)).some(({ sha }) => sha === commit);
}

export async function planPlacement(
  repository: Repository,
  pull: PullRequest,
  commit: string,
  given: CommentBody,
): Promise<Placement | Fault[]> {
  const file = (await listPullFiles(repository, pull, commit)).find(({ path }) => path === given.path);
  if (!file) return ["path"];
  const common = { path: given.path, originalCommit: commit };
  if (given.subject_type === "file")
    return {
      ...common,
      subjectType: "file",
      side: "RIGHT",
      originalLine: null,
      originalStartLine: null,
      originalPosition: 1,
      diffHunk: file.patch?.split("\n")[0] ?? "",
    };
  const hunks = parsePatch(file.patch ?? "");
  const side = sideOf(given.side);
  const startSide = sideOf(given.start_side ?? given.side);
  const place =
    given.line === undefined ? findPosition(hunks, given.position ?? -1) : findLine(hunks, side, given.line);
  const faults: Fault[] = [];
  if (!place) faults.push(given.line === undefined ? "position" : "line");
  if (given.start_line !== undefined) {
    const start = findLine(hunks, startSide, given.start_line);
    if (!start || start.hunk !== place?.hunk) faults.push("start-hunk");
    else if (start.line.position >= place.line.position) faults.push("start-order");
  }
  if (!place || faults.length > 0) return faults;
  return {
    ...common,
    subjectType: "line",
    side: given.line === undefined ? sideOf(place.line.right === undefined ? "LEFT" : "RIGHT") : side,
    ...(given.start_line === undefined ? {} : { startSide }),
    originalLine: given.line ?? lineOf(place),
    originalStartLine: given.start_line ?? null,
    originalPosition: place.line.position,
    diffHunk: renderHunk(place),
  };
}

const lineOf = ({ line }: Place): number => line.right ?? line.left ?? 0;

export interface Whereabouts {
  readonly line: number | null;
  readonly startLine: number | null;
  readonly position: number | null;
  readonly commit: string;
}

/** Where the comment is now. A line that changed since, or left the diff, makes it outdated: `line` and `position` are null. */
export async function locateComment(
  repository: Repository,
  pull: PullRequest,
  comment: ReviewComment,
): Promise<Whereabouts> {
  const outdated = { line: null, startLine: null, position: null, commit: comment.originalCommit };
  const file = (await listPullFiles(repository, pull)).find(({ path }) => path === comment.path);
  if (!file) return outdated;
  const here = { commit: pull.headSha };
  if (comment.originalLine === null) return { ...here, line: null, startLine: null, position: 1 };
  const [line, startLine] = await Promise.all([
    follow(repository, pull, comment, comment.originalLine),
    comment.originalStartLine === null ? null : follow(repository, pull, comment, comment.originalStartLine),
  ]);
  const place = line === undefined ? undefined : findLine(parsePatch(file.patch ?? ""), comment.side, line);
  if (line === undefined || !place || startLine === undefined) return outdated;
  return { ...here, line, startLine, position: place.line.position };
}

async function follow(
  repository: Repository,
  pull: PullRequest,
  comment: ReviewComment,
  line: number,
): Promise<number | undefined> {
  // The left side is the merge base's version, which a push to the head leaves alone.
  if (comment.originalCommit === pull.headSha || comment.side === "LEFT") return line;
  if (!(await readCommitId(repository.gitDir, comment.originalCommit))) return undefined;
  return mapLine(await readFilePatch(repository.gitDir, comment.originalCommit, pull.headSha, comment.path), line);
}
