import { runGit } from "./run.ts";

/** What `commit-msg` adds to a message whose commit was made with LEAKGATE_SKIP. */
export const skipTrailer = "Leakgate-Skip";

/** Of each commit its object id, a space, and the trailer's values; a NUL after each. https://git-scm.com/docs/git-log#_pretty_formats */
const format = `--format=%H %(trailers:key=${skipTrailer},valueonly,separator=%x20)`;

/** Those of the commits whose message says that the hook was skipped, in the order given. The reasons stay in git: they may quote a value. */
export async function listSkippedCommits(commits: readonly string[], cwd?: string): Promise<string[]> {
  if (commits.length === 0) return [];
  const args = ["log", "--no-walk=unsorted", "--stdin", "-z", "--no-show-signature", format];
  const input = commits.map((commit) => `${commit}\n`).join("");
  return parseSkippedCommits((await runGit(args, { input, cwd })).toString("latin1"));
}

/** @param log as `format` writes it, with `-z` */
export function parseSkippedCommits(log: string): string[] {
  return log.split("\0").flatMap((record) => /^([0-9a-f]{40,64}) \s*\S/.exec(record)?.[1] ?? []);
}
