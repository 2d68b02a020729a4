import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDate, isFingerprint, parseSuppressions, renderSuppression } from "../src/config/suppressions.ts";
import { ExitStatus, UsageError } from "../src/errors.ts";
import { readRepositoryKey } from "../src/git/repository-key.ts";
import { runGit } from "../src/git/run.ts";
import { openStaged } from "../src/git/staged.ts";
import { readTopLevel } from "../src/git/unstaged.ts";
import { suppressionsFile } from "../src/policy/index.ts";
import { scanChanges } from "../src/scan-changes.ts";
import { createStagedSource } from "../src/sources/staged.ts";
import type { Finding, SuppressionEntry } from "../src/types.ts";
import type { Command } from "./commands.ts";
import { loadConfig } from "./config.ts";
import { offerUnionMerge } from "./union-merge.ts";

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
    const file = join(top, suppressionsFile);
    writeFileSync(file, addSuppression(existsSync(file) ? readFileSync(file, "utf8") : "", entry));
    // Without a commit a password's fingerprint has no key yet: the first commit gives it one, and with it another name.
    const unborn = (await readRepositoryKey(top)) === "unborn" ? await findStaged(entry.fingerprint) : undefined;
    const message = `Allow ${entry.fingerprint}`;
    if (flag["commit"]) {
      // Known to git, so that a commit can name it; its content is taken by the commit itself.
      await runGit(["add", "--intent-to-add", "--", suppressionsFile], { cwd: top });
      await runGit(
        ["commit", "--quiet", `--message=${message}`, `--message=${entry.reason}`, "--only", "--", suppressionsFile],
        { cwd: top },
      );
      shell.tell(`${entry.fingerprint} is allowed from this commit on.\n`);
      const renamed = unborn && (await findStaged(undefined, unborn));
      if (renamed && renamed.fingerprint !== entry.fingerprint) {
        shell.tell(`The first commit gave it another fingerprint: ${renamed.fingerprint}\n`);
        writeFileSync(
          file,
          addSuppression(readFileSync(file, "utf8").replace(`${renderSuppression(entry)}\n`, ""), {
            ...entry,
            fingerprint: renamed.fingerprint,
          }),
        );
        await runGit(
          [
            "commit",
            "--quiet",
            `--message=Allow ${renamed.fingerprint}`,
            `--message=${entry.reason}`,
            "--only",
            "--",
            suppressionsFile,
          ],
          { cwd: top },
        );
      }
    } else {
      shell.tell(
        `Written to ${suppressionsFile}. It counts once it is committed:\n  git add ${suppressionsFile}\n  git commit -m "${message}" ${suppressionsFile}\n`,
      );
    }
    await offerUnionMerge(top, suppressionsFile, shell);
    return ExitStatus.clean;
  },
};

/** A finding of what is staged, by its fingerprint as it is now or by its value. */
async function findStaged(fingerprint: string | undefined, same?: Finding): Promise<Finding | undefined> {
  const world = { repositoryKey: () => readRepositoryKey() };
  const staged = openStaged();
  try {
    const { findings } = await scanChanges(createStagedSource(staged), await loadConfig({}), world);
    return findings.find((finding) =>
      same
        ? finding.rule.id === same.rule.id && finding.secret.equals(same.secret)
        : finding.fingerprint === fingerprint,
    );
  } finally {
    staged.blobs.close();
  }
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
    throw new UsageError(`--expires ${expires} is not a date`, "Write it as YYYY-MM-DD.");
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
