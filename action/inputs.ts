import { quoteWord, UsageError } from "../src/errors.ts";
import { parseVaultName, type VaultName } from "../src/keyvault/vault-name.ts";
import type { Level } from "../src/types.ts";

export interface Inputs {
  readonly token: string;
  /** The lowest level that fails the job. */
  readonly failOn: Level | "never";
  readonly comment: boolean;
  readonly maxComments: number;
  readonly resolveThreads: boolean;
  /** Keep a tracking issue for each credential that the history holds. */
  readonly issues: boolean;
  /** Empty: the repository itself. */
  readonly issueRepository: string;
  /** For another repository the job's own token does not do. */
  readonly issueToken: string;
  readonly issueAssignees: readonly string[];
  /** New issues a run. */
  readonly maxIssues: number;
  readonly allowPublicIssue: boolean;
  /** In a public repository, write draft security advisories in place of issues. */
  readonly advisory: boolean;
  /** Where rotations are verified. */
  readonly keyVault: VaultName | undefined;
  /** Days that a secret may live from now at most. */
  readonly secretLifetime: number;
  /** Ask whether the vault serves a leaked value. */
  readonly compareValues: boolean;
  /** Ask the issuers whether they still accept what was found; never for a fork. */
  readonly validate: boolean;
  /** File, from the workspace, that remembers what of the history was read; empty: none. */
  readonly historyCache: string;
  /** Secret that seals it. */
  readonly historyCacheKey: string;
  /** Where the clone is, from the workspace. */
  readonly path: string;
  /** Empty: in the runner's temporary folder. */
  readonly sarifFile: string;
  readonly reportFile: string;
}

/** The only place that knows the inputs' names and defaults; action.yml has the same. @throws UsageError */
export function readInputs(read: (name: string) => string): Inputs {
  return {
    token: read("token"),
    failOn: parseChoice("fail-on", read("fail-on") || "error", ["error", "warning", "note", "never"]),
    comment: parseBoolean("comment", read("comment") || "true"),
    maxComments: parseCount("max-comments", read("max-comments") || "15", 50),
    resolveThreads: parseBoolean("resolve-threads", read("resolve-threads") || "false"),
    issues: parseBoolean("issues", read("issues") || "true"),
    issueRepository: parseRepository(read("issue-repository")),
    issueToken: read("issue-token") || read("token"),
    issueAssignees: read("issue-assignees")
      .split(/[\s,]+/)
      .filter(Boolean),
    maxIssues: parseCount("max-issues", read("max-issues") || "10", 100),
    allowPublicIssue: parseBoolean("allow-public-issue", read("allow-public-issue") || "false"),
    advisory: parseBoolean("security-advisory", read("security-advisory") || "false"),
    keyVault: read("key-vault") ? parseVaultName(read("key-vault")) : undefined,
    secretLifetime: parseCount("secret-lifetime", read("secret-lifetime") || "90", 3650),
    compareValues: parseBoolean("compare-values", read("compare-values") || "false"),
    validate: parseBoolean("validate", read("validate") || "false"),
    historyCache: read("history-cache"),
    historyCacheKey: read("history-cache-key"),
    path: read("path") || ".",
    sarifFile: read("sarif-file"),
    reportFile: read("report-file"),
  };
}

function parseChoice<Choice extends string>(name: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((known) => known === value);
  if (choice) return choice;
  throw new UsageError(`input ${name} is ${quoteWord(value)}`, `Use one of: ${choices.join(", ")}.`);
}

const parseBoolean = (name: string, value: string): boolean => parseChoice(name, value, ["true", "false"]) === "true";

function parseCount(name: string, value: string, most: number): number {
  if (/^\d{1,4}$/.test(value) && Number(value) <= most) return Number(value);
  throw new UsageError(`input ${name} is ${quoteWord(value)}`, `Use a number from 0 to ${most}.`);
}

function parseRepository(value: string): string {
  if (value === "" || /^[\w.-]+\/[\w.-]+$/.test(value)) return value;
  throw new UsageError(`input issue-repository is ${quoteWord(value)}`, "Write it as owner/name.");
}
