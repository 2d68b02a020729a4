import { readFile } from "node:fs/promises";
import { UsageError } from "../src/errors.ts";
import { readRepositoryKey } from "../src/git/repository-key.ts";
import { runGit } from "../src/git/run.ts";
import { readPolicy } from "../src/policy/index.ts";
import { scan } from "../src/scan.ts";
import type { Source } from "../src/types.ts";
import type { Command } from "./commands.ts";
import { reportCommits } from "./commit-scan.ts";
import { loadConfig } from "./config.ts";

export const commitMessage: Command = {
  summary: "what git calls with the message of a commit",
  help: `Usage: leakgate commit-msg FILE

Scans a commit message without its comments. Installed by leakgate init --commit-message; without it messages are
scanned before the push.

Exit status: 0 clean · 1 findings that block · 2 usage or configuration · 3 something was not scanned
`,
  options: {},
  async run({ positionals: [file] }, shell) {
    if (file === undefined)
      throw new UsageError("commit-msg needs the file with the message", "leakgate commit-msg FILE");
    const text = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`the message could not be read (${error.code})`, "leakgate commit-msg FILE");
    });
    // What git itself will leave out: comments, and what stands below the scissors. Of a message that nobody edits (`-m`) it
    // leaves out nothing, and says so by an editor that does nothing. https://git-scm.com/docs/git-commit#Documentation/git-commit.txt---cleanup
    const comments = shell.environment["GIT_EDITOR"] === ":" ? [] : ["--strip-comments"];
    const message = await runGit(["stripspace", ...comments], { input: text });
    const config = await loadConfig(await readPolicy("HEAD"));
    const result = await scan(createMessageSource(message), config, { repositoryKey: () => readRepositoryKey() });
    return reportCommits(result, { stops: "this commit", committed: false }, shell);
  },
};

function createMessageSource(message: Buffer): Source {
  return {
    name: "commit message",
    skipped: [],
    async *texts() {
      yield { kind: "commit-message", path: "the commit message", size: message.length, read: () => message };
    },
  };
}
