import { ExitStatus } from "../src/errors.ts";
import { keepKnownCommits, listRemoteTips } from "../src/git/commits.ts";
import type { Command } from "./commands.ts";
import { readInput, reportCommits, scanCommits } from "./commit-scan.ts";

export const prePush: Command = {
  summary: "what git calls before a push: scan the commits that the remote does not have",
  help: `Usage: leakgate pre-push REMOTE URL < REFERENCES

Scans every blob, new name and message of the commits that are pushed and that no branch of that remote has yet. Each
commit is judged by what it adds. Configuration and suppressions are those committed at HEAD.

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
    const include = await keepKnownCommits(pushed.map(({ oid }) => oid));
    const result = await scanCommits({ include, exclude: [...known, ...tips] });
    return reportCommits(result, { stops: "this push", committed: true }, shell);
  },
};

/** Lines `<local ref> <local oid> <remote ref> <remote oid>`; a deletion has zeros and pushes nothing. https://git-scm.com/docs/githooks#_pre_push */
export function parsePushed(text: string): { oid: string; remoteOid: string }[] {
  return text.split("\n").flatMap((line) => {
    const [, oid, remoteOid] = /^\S+ ([0-9a-f]{40,64}) \S+ ([0-9a-f]{40,64})$/.exec(line) ?? [];
    return oid && remoteOid && !/^0+$/.test(oid) ? [{ oid, remoteOid }] : [];
  });
}
