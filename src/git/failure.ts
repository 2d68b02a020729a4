import { GitError, UsageError } from "../errors.ts";

/**
 * git's own words as an error may repeat them. git names what it stumbles over, and a file's name, a ref or a line may hold
 * a secret: other lines than its messages are left out, and in those, runs of letters with digits that are no object ids.
 */
export function quoteGit(words: string): string {
  const lines = words.split("\n").filter((line) => /^(?:fatal|error|warning|hint|remote|ssh): /.test(line));
  const messages = lines.filter((line) => !/^remote: (?:Enumerating|Counting|Compressing|Total) /.test(line));
  return messages
    .join("\n")
    .slice(0, 2000)
    .replace(/[^\s'"`,;()]{8,}/g, (run) => (isPlain(run) ? run : "…"));
}

const isPlain = (run: string): boolean =>
  !/\d/.test(run) || !/[a-z]/i.test(run) || /^(?:[0-9a-f]{7,64}|refs\/pull\/\d+\/(?:head|merge))[.:]?$/.test(run);

/** Where `.git` names a folder that is not there, git has other words. */
export const isOutside = (words: string): boolean => /^fatal: not a git repository \(or any /m.test(words);

/** A bare repository, or git's own folder. */
export const withoutTree = (): UsageError =>
  new UsageError(
    "there is no working tree of git here",
    "Change to one. The commits of a bare repository: `leakgate scan --history`, or `--range A..B`.",
  );

/** What git failed with, for people. Outside of a repository the words of git would lead nowhere. */
export function explainFailure(doing: string, words: string, hint: string, cause?: unknown): GitError | UsageError {
  if (isOutside(words))
    return new UsageError("this is no repository of git", "Change to one, or run `git init` first.");
  if (/^fatal: this operation must be run in a work tree/m.test(words)) return withoutTree();
  if (/^fatal: (?:detected dubious ownership|unsafe repository)/m.test(words))
    return new GitError(
      `${doing}: the repository belongs to another user, and git reads it only where it is told to`,
      "If you trust that user: `git status` tells the command that allows it (safe.directory).",
      { cause },
    );
  if (/^fatal: (?:transport '[^']*' not allowed|could not fetch \S+ from promisor remote)/m.test(words))
    return new GitError(
      `${doing}: this is a partial clone, and something that it left out is wanted`,
      "Clone it whole. Or, if you trust what its .git/config names as remotes and programs, set GIT_ALLOW_PROTOCOL=https:ssh.",
      { cause },
    );
  const quoted = quoteGit(words);
  return new GitError(`${doing}${quoted && `: ${quoted}`}`, hint, { cause });
}

export function explainUnstarted(cause: unknown): GitError {
  return new GitError("git could not be started", "Install git and make sure it is on PATH.", { cause });
}
