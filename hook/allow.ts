import { isDate, isFingerprint, parseSuppressions, renderSuppression } from "../src/config/suppressions.ts";
import { ExitStatus, GitError, quoteWord, UsageError } from "../src/errors.ts";
import { readRepositoryKey } from "../src/git/repository-key.ts";
import { runGit } from "../src/git/run.ts";
import { openStaged } from "../src/git/staged.ts";
import { readTopLevel } from "../src/git/work-tree.ts";
import { suppressionsFile } from "../src/policy/index.ts";
import { scanChanges } from "../src/scan-changes.ts";
import { createStagedSource } from "../src/sources/staged.ts";
import type { Finding, SuppressionEntry } from "../src/types.ts";
import type { Command } from "./commands.ts";
import { loadConfig } from "./config.ts";
import { typeFromHere } from "./shell.ts";
import { offerUnionMerge } from "./union-merge.ts";
import { changeTracked } from "./write-file.ts";

export const allow: Command = {
  summary: "let a finding pass, for a reason that others can read",
  help: `Usage: leakgate allow FINGERPRINT --reason TEXT [--expires YYYY-MM-DD] [--owner @WHO] [--commit]

Writes one line into ${suppressionsFile} at the top of the repository. It counts once it is committed: for commits as
at HEAD, for pull requests as on the base branch, so that a change cannot allow its own secrets.

  --reason TEXT          why it may stay
  --expires YYYY-MM-DD   the last day on which it counts
  --owner @WHO           who answers for it
  --commit               commit that file, and nothing else that is staged

Exit status: 0 written · 2 usage
`,
  options: {
    reason: { type: "string" },
    expires: { type: "string" },
    owner: { type: "string" },
    commit: { type: "boolean" },
  },
  async run({ text, flag, positionals }, shell) {
    const entry = parseEntry(positionals, text);
    const top = await readTopLevel();
    changeTracked(top, suppressionsFile, (before) => addSuppression(before, entry));
    if (flag["commit"]) {
      // Without a commit a password's fingerprint has no key yet: the first commit gives it one, and with it another name.
      const before = (await readRepositoryKey(top)) === "unborn" ? await listStaged() : [];
      // Known to git, so that a commit can name it; its content is taken by the commit itself.
      await runGit(["add", "--intent-to-add", "--", suppressionsFile], { cwd: top });
      if ((await runGit(["status", "--porcelain", "--", suppressionsFile], { cwd: top })).length === 0) {
        shell.tell(`${entry.fingerprint} is allowed already, in just these words.\n`);
        return ExitStatus.clean;
      }
      await commitEntry(entry, top);
      shell.tell(`${entry.fingerprint} is allowed from this commit on.\n`);
      for (const [old, now] of before.length > 0 ? pairRenamed(before, await listStaged()) : []) {
        if (old !== entry.fingerprint) {
          shell.tell(`The first commit gave ${old} another fingerprint: ${now}\n`);
          continue;
        }
        shell.tell(`The first commit gave it another fingerprint: ${now}\n`);
        const renamed = { ...entry, fingerprint: now };
        const rename = (text: string) => addSuppression(text.replace(`${renderSuppression(entry)}\n`, ""), renamed);
        changeTracked(top, suppressionsFile, rename);
        await commitEntry(renamed, top);
      }
    } else {
      const path = typeFromHere(top, suppressionsFile);
      shell.tell(
        `Written to ${suppressionsFile}. It counts once it is committed:\n  git add ${path}\n  git commit -m "Allow ${entry.fingerprint}" ${path}\n`,
      );
    }
    await offerUnionMerge(top, suppressionsFile, shell);
    return ExitStatus.clean;
  },
};

async function commitEntry({ fingerprint, reason }: SuppressionEntry, top: string): Promise<void> {
  const messages = [`--message=Allow ${fingerprint}`, `--message=${reason}`];
  try {
    await runGit(["commit", "--quiet", ...messages, "--only", "--", suppressionsFile], { cwd: top });
  } catch (error) {
    // What a hook or a signing program said is not repeated: it may quote anything.
    throw new GitError(
      `${fingerprint} stands in ${suppressionsFile} and is not committed: ${(error as Error).message}`,
      `See what stopped it: git commit -m "Allow ${fingerprint}" ${typeFromHere(top, suppressionsFile)}`,
      { cause: error },
    );
  }
}

async function listStaged(): Promise<readonly Finding[]> {
  const world = { repositoryKey: () => readRepositoryKey() };
  const staged = openStaged();
  try {
    return (await scanChanges(createStagedSource(staged), await loadConfig({}), world)).findings;
  } finally {
    staged.blobs.close();
  }
}

/** Fingerprints before and now, of the same values, where they differ. */
function pairRenamed(before: readonly Finding[], now: readonly Finding[]): [string, string][] {
  return before.flatMap((old): [string, string][] => {
    const same = now.find(({ rule, secret }) => rule.id === old.rule.id && secret.equals(old.secret));
    return same && same.fingerprint !== old.fingerprint ? [[old.fingerprint, same.fingerprint]] : [];
  });
}

function parseEntry(
  positionals: readonly string[],
  text: Readonly<Record<string, string | undefined>>,
): SuppressionEntry {
  const [fingerprint = "", ...more] = positionals;
  const usage = "leakgate allow FINGERPRINT --reason TEXT";
  if (!isFingerprint(fingerprint) || more.length > 0)
    throw new UsageError("allow needs one fingerprint, the twelve characters that a finding shows", usage);
  const clean = (word: string | undefined) => word?.replace(/\s+/g, " ").trim();
  const [reason, expires, owner] = [clean(text["reason"]), clean(text["expires"]), clean(text["owner"])];
  if (!reason) throw new UsageError("allow needs a reason that others can understand", usage);
  if (expires !== undefined && !isDate(expires))
    throw new UsageError(`--expires ${quoteWord(expires)} is not a date`, "Write it as YYYY-MM-DD.");
  if (expires !== undefined && expires < new Date().toISOString().slice(0, 10))
    throw new UsageError(`--expires ${expires} is over already`, "Name the last day on which it shall count.");
  if (owner?.includes(" ") || owner === "") throw new UsageError("--owner is one word", "Write a handle: @name.");
  return { kind: "external", fingerprint, reason, ...(expires && { expires }), ...(owner && { owner }) };
}

/** Sorted by fingerprint, one line each, so that two branches rarely touch the same line; comments stay on top. @throws ConfigError where the file is wrong already */
export function addSuppression(text: string, entry: SuppressionEntry): string {
  const entries = parseSuppressions({ name: suppressionsFile, text }).filter(
    (other) => other.fingerprint !== entry.fingerprint,
  );
  const comments = text.split(/\r?\n/).filter((line) => /^\s*#/.test(line));
  const lines = [...entries, entry].map(renderSuppression).sort();
  return `${[...comments, ...lines].join("\n")}\n`;
}
