import { listSkippedCommits, skipTrailer } from "../src/git/skip-trailer.ts";

const limit = 10;

/** Commits that the hook would have stopped, had it not been told to let them pass; what it says of each stands in its message. */
export async function listSkipNotices(commits: readonly string[], cwd: string): Promise<string[]> {
  const skipped = await listSkippedCommits(commits, cwd);
  if (skipped.length === 0) return [];
  const shown = skipped.slice(0, limit).map((oid) => oid.slice(0, 12));
  const more = skipped.length > limit ? ` and ${skipped.length - limit} more` : "";
  const [were, their] = skipped.length === 1 ? ["was", "its message"] : ["were", "their messages"];
  return [
    `${shown.join(", ")}${more} ${were} committed past the hook with LEAKGATE_SKIP and may hold what would have been blocked locally; the reason stands in ${their} (${skipTrailer}).`,
  ];
}
