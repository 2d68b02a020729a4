import { ExitStatus, GitError } from "../src/errors.ts";
import { isNullOid } from "../src/git/changes.ts";
import { keepKnownCommits, listRemoteTips } from "../src/git/commits.ts";
import { readNamed } from "../src/git/named.ts";
import type { Command } from "./commands.ts";
import { readInput, reportCommits, scanCommits } from "./commit-scan.ts";

export const prePush: Command = {
  summary: "what git calls before a push: scan the commits that the remote does not have",
  help: `Usage: leakgate pre-push REMOTE URL < REFERENCES

Scans every blob, new name and message of the commits that are pushed and that no branch of that remote has yet, the
messages of tags, files that a tag names itself, and names of branches and tags that are new to the remote. Each commit is
judged by what it adds. Configuration and suppressions are those committed at HEAD.

Exit status: 0 clean · 1 findings that block · 2 configuration · 3 something was not scanned
`,
  options: {},
  async run({ positionals: [remote = ""] }, shell) {
    const pushed = parsePushed(await readInput(shell));
    if (pushed.length === 0) return ExitStatus.clean;
    const [known, tips] = await Promise.all([
      keepKnownCommits(pushed.map(({ remoteOid }) => remoteOid)),
      listRemoteTips(remote),
    ]);
    const { commits, ...beside } = await readNamed(pushed.map(({ oid }) => oid));
    const refs = pushed.filter(({ remoteOid }) => isNullOid(remoteOid)).map(({ remoteRef }) => remoteRef);
    const result = await scanCommits({ include: commits, exclude: [...known, ...tips] }, { ...beside, refs });
    return reportCommits(result, { stops: "this push", committed: true }, shell);
  },
};

/**
 * Lines `<local ref> <local oid> <remote ref> <remote oid>`; a deletion has zeros and pushes nothing. The local one is what was
 * typed, blanks included: `HEAD^{/some words}`. https://git-scm.com/docs/githooks#_pre_push
 * @throws GitError where a line says something else
 */
export function parsePushed(text: string): { oid: string; remoteRef: string; remoteOid: string }[] {
  return text.split("\n").flatMap((line) => {
    if (line.trim() === "") return [];
    const [, oid, remoteRef, remoteOid] = /^.* ([0-9a-f]{40,64}) (\S+) ([0-9a-f]{40,64})$/.exec(line) ?? [];
    if (!oid || !remoteRef || !remoteOid)
      throw new GitError(
        "what git told of the pushed references could not be read, so nothing was scanned",
        "Push a branch by its name. A hook that calls leakgate must hand on what git writes to its standard input.",
      );
    return isNullOid(oid) ? [] : [{ oid, remoteRef, remoteOid }];
  });
}
