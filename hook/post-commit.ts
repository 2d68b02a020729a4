import { ExitStatus } from "../src/errors.ts";
import { keepKnownCommits } from "../src/git/commits.ts";
import type { Command } from "./commands.ts";
import { readInput, reportCommits, scanCommits } from "./commit-scan.ts";
import type { Shell } from "./shell.ts";

const advice = "git has made the commit already, so this only tells; the push will be stopped.\n";

/** Nothing can be stopped any more: one that found something says so, a clean one is silent. */
async function tell(oids: readonly string[], shell: Shell): Promise<ExitStatus> {
  const result = await scanCommits({ include: oids, noWalk: true });
  if (result.findings.length === 0 && !result.skipped.some((entry) => entry.failed)) return ExitStatus.clean;
  const status = await reportCommits(result, { committed: true }, shell);
  shell.err.write(advice);
  return status;
}

export const postCommit: Command = {
  summary: "what git calls after a commit that no other hook has seen",
  help: `Usage: leakgate post-commit

Scans the commit at HEAD. git runs no pre-commit hook for cherry-pick, revert and rebase, nor with --no-verify; this one
tells what got past, and pre-push stops it.

Exit status: 0 clean · 1 findings · 2 configuration · 3 something was not scanned (git ignores it)
`,
  options: {},
  run: (_args, shell) => tell(["HEAD"], shell),
};

export const postRewrite: Command = {
  summary: "what git calls after a rebase",
  help: `Usage: leakgate post-rewrite COMMAND < REWRITTEN

Scans the commits that a rebase made. It tells and stops nothing; pre-push does.

Exit status: 0 clean · 1 findings · 2 configuration · 3 something was not scanned (git ignores it)
`,
  options: {},
  async run(_args, shell) {
    const made = (await readInput(shell))
      .split("\n")
      .flatMap((line) => /^[0-9a-f]{40,64} ([0-9a-f]{40,64})/.exec(line)?.[1] ?? []);
    return made.length === 0 ? ExitStatus.clean : tell(await keepKnownCommits([...new Set(made)]), shell);
  },
};
