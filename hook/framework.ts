import type { ExitStatus } from "../src/errors.ts";
import { keepKnownCommits, listRemoteTips } from "../src/git/commits.ts";
import { readNamed } from "../src/git/named.ts";
import { openStaged } from "../src/git/staged.ts";
import { scan } from "../src/scan.ts";
import { scanRange } from "../src/scan-range.ts";
import { createFilesSource } from "../src/sources/files.ts";
import type { ScanResult } from "../src/types.ts";
import type { Command } from "./commands.ts";
import { reportCommits, scanCommits } from "./commit-scan.ts";
import { readScanConfig, readScanKey } from "./scan-config.ts";
import { readPrefix, type Shell } from "./shell.ts";
import { runStaged } from "./staged-run.ts";

export const framework: Command = {
  summary: "what the pre-commit framework calls",
  help: `Usage: leakgate framework [FILE…]

Scans what the pre-commit framework is asked for: in a commit what is staged, with --all-files or --files those files
whole, with --from-ref and --to-ref the commits between, in a push the commits that the remote does not have.

Exit status: 0 clean · 1 findings that block · 2 configuration · 3 something was not scanned
`,
  options: {},
  async run({ positionals }, shell) {
    const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_REMOTE_NAME: remote } = shell.environment;
    const to = readTip(shell.environment);
    const occasion = { committed: true, ...(remote !== undefined && { stops: "this push" }) };
    const { PRE_COMMIT_REMOTE_BRANCH: ref } = shell.environment;
    if (to) return reportCommits(await scanRefs(from, to, remote, ref), occasion, shell);
    const files = await listUnstaged(positionals);
    // Files beyond what is staged were asked for by name, in continuous integration mostly: then they are scanned whole.
    return files.length === 0 ? runStaged(shell, "commit") : scanFiles(positionals, shell);
  },
};

/** A first push has no range: the framework names all files and the branch, whose every commit is pushed. https://pre-commit.com/#pre-push */
const readTip = ({
  PRE_COMMIT_TO_REF: to,
  PRE_COMMIT_REMOTE_NAME: remote,
  PRE_COMMIT_LOCAL_BRANCH: branch,
}: NodeJS.ProcessEnv) => to ?? (remote === undefined ? undefined : branch);

/** @param ref what it is called by the remote; it is not told whether that is new */
async function scanRefs(
  from: string | undefined,
  to: string,
  remote: string | undefined,
  ref: string | undefined,
): Promise<ScanResult> {
  if (remote === undefined && from)
    return scanRange({ base: from, head: to }, await readScanConfig(undefined), { repositoryKey: readScanKey });
  const [{ commits, ...beside }, known, tips] = await Promise.all([
    readNamed([to]),
    keepKnownCommits(from ? [from] : []),
    listRemoteTips(remote ?? ""),
  ]);
  return scanCommits({ include: commits, exclude: [...known, ...tips] }, { ...beside, ...(ref && { refs: [ref] }) });
}

async function listUnstaged(files: readonly string[]): Promise<string[]> {
  if (files.length === 0) return [];
  const staged = openStaged();
  try {
    const paths = new Set((await staged.changes).map(({ path }) => path));
    return files.filter((file) => !paths.has(file.replaceAll("\\", "/")));
  } finally {
    staged.blobs.close();
  }
}

async function scanFiles(files: readonly string[], shell: Shell): Promise<ExitStatus> {
  const config = await readScanConfig(undefined);
  const result = await scan(createFilesSource(files), config, { repositoryKey: readScanKey });
  return reportCommits(result, { committed: false, below: readPrefix() }, shell);
}
