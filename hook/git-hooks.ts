import { ExitStatus } from "../src/errors.ts";
import type { Command } from "./commands.ts";
import { isRebase } from "./patch.ts";
import { runStaged } from "./staged-run.ts";

/** The commands that git calls, with the help of those who call them by hand. */
export const preCommit: Command = {
  summary: "what git calls before a commit: scan what is staged",
  help: `Usage: leakgate pre-commit

Scans what the next commit brings: the bytes in the index, not the files of the working tree. A finding counts if it
touches a line that is new. Configuration and suppressions are those committed at HEAD.

To pass once, with a reason that stays in the commit message:
  LEAKGATE_SKIP="the reason" git commit
PowerShell:
  $env:LEAKGATE_SKIP = "the reason"; git commit; Remove-Item Env:LEAKGATE_SKIP

Exit status: 0 clean · 1 findings that block · 2 configuration · 3 something was not scanned
`,
  // A hook script of another version pipes what this program does not know: it asks git itself.
  options: { piped: { type: "string" } },
  run: (_args, shell) => runStaged(shell, "commit"),
};

export const preMergeCommit: Command = {
  summary: "what git calls before a merge commit that it makes itself",
  help: `Usage: leakgate pre-merge-commit

As leakgate pre-commit, for a merge without conflicts: a line counts if it is new against every parent.

Exit status: 0 clean · 1 findings that block · 2 configuration · 3 something was not scanned
`,
  options: {},
  run: (_args, shell) => runStaged(shell, "merge"),
};

export const preApplypatch: Command = {
  summary: "what git am calls before it commits a patch",
  help: `Usage: leakgate pre-applypatch

As leakgate pre-commit, for a patch that git am has applied and not committed yet. What git rebase --apply commits anew was
a commit before, and passes.

Exit status: 0 clean · 1 findings that block · 2 configuration · 3 something was not scanned
`,
  options: {},
  run: async (_args, shell) => (isRebase(shell.environment) ? ExitStatus.clean : runStaged(shell, "patch")),
};
