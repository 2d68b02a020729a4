import type { ProtectOutcome } from "../src/enforcement/render-protect.ts";
import { ExitStatus, UsageError } from "../src/errors.ts";
import { type Arguments, chooseWord } from "./arguments.ts";
import type { Command } from "./commands.ts";
import { parseTarget, readAccess } from "./github-access.ts";

const defaultBranches = "~DEFAULT_BRANCH,refs/heads/release/**,refs/heads/releases/**";

export const protectCommand: Command = {
  summary: "make the check required, in a repository or an organisation",
  help: `Usage: leakgate protect OWNER/REPO | ORGANIZATION [OPTION…]

Shows, and with --apply does, what makes the gate hold: one ruleset, known by its name, that requires the check by name and
App (GitHub Actions), and blocks force pushes and deletion, on the default branch and on release branches, in the merge
queue too. Nobody may bypass it. Rulesets of others are never touched. Run again it changes nothing. What would lock people
out is refused: a check that never ran, no workflow on the default branch, path filters, a merge queue without merge_group.

  --apply                do it; without, it is only shown
  --undo                 take leakgate's ruleset away again
  --check NAME           name of the check; default: that of the job that runs leakgate
  --workflow FILE        for an organisation: require this workflow itself, as OWNER/REPO/PATH@REF. No pull request can edit
                         it, and repositories need no workflow of their own (GitHub Enterprise)
  --code-owners          for a repository: code owners must approve what they own, such as .github/
  --strict               a branch must be up to date before it is merged
  --evaluate             GitHub only records what it would block (GitHub Enterprise)
  --branches PATTERN,…   default ${defaultBranches}
  --repositories NAME,…  for an organisation: which, as patterns; default ~ALL
  --classic              branch protection instead of a ruleset, for a GitHub without them
  --force                also where it locks people out
  --action NAME          name of the Action's repository, where a copy has another than leakgate
  --format text|json     default text

The token: GITHUB_TOKEN, GH_TOKEN, or that of the GitHub CLI. It needs administration: write, contents and checks: read
(classic: scope repo); for an organisation, organization administration: write (classic: admin:org). GitHub Enterprise
Server, ghe.com: GITHUB_API_URL.

Exit status: 0 it is there, or was applied · 1 something would be changed, or is refused · 2 usage · 3 GitHub refused
`,
  options: {
    apply: { type: "boolean" },
    undo: { type: "boolean" },
    check: { type: "string" },
    workflow: { type: "string" },
    "code-owners": { type: "boolean" },
    strict: { type: "boolean" },
    evaluate: { type: "boolean" },
    branches: { type: "string" },
    repositories: { type: "string" },
    classic: { type: "boolean" },
    force: { type: "boolean" },
    action: { type: "string" },
    format: { type: "string" },
  },
  async run({ text, flag, positionals }, shell) {
    const format = chooseWord("--format", text["format"] ?? "text", ["text", "json"] as const);
    const target = parseTarget(positionals, "protect");
    checkOptions(target, text, flag);
    const options = {
      action: text["action"] ?? "leakgate",
      ...(text["check"] !== undefined && { check: text["check"] }),
      ...(text["workflow"] !== undefined && { workflow: text["workflow"] }),
      codeOwners: flag["code-owners"] ?? false,
      strict: flag["strict"] ?? false,
      evaluate: flag["evaluate"] ?? false,
      classic: flag["classic"] ?? false,
      undo: flag["undo"] ?? false,
      branches: listPatterns("--branches", text["branches"] ?? defaultBranches),
      repositories: listPatterns("--repositories", text["repositories"] ?? "~ALL"),
    };
    const access = await readAccess(shell);
    const { createGitHubClient, readProtectPlan, renderProtectJson, renderProtectText } = await import(
      "../src/enforcement/index.ts"
    );
    const log = (line: string) => shell.err.write(`leakgate: ${line}\n`);
    const client = createGitHubClient({ ...access, log: shell.quiet ? () => {} : log });
    const plan = await readProtectPlan(client, target, options);
    const locks = plan.lockouts.length > 0 && !options.evaluate && !flag["force"];
    const outcome: ProtectOutcome =
      plan.steps.length === 0 ? "unchanged" : !flag["apply"] ? "shown" : locks ? "refused" : "applied";
    if (outcome === "applied")
      await plan.apply().catch((error: unknown) => {
        shell.err.write(
          `leakgate: should anything have been changed, this brings back what was there:\n${plan.undo.join("\n")}\n`,
        );
        throw error;
      });
    const words = renderProtectText(plan, outcome, options).replace(
      /\bleakgate (?=(?:protect|audit) )/g,
      () => `${shell.invocation} `,
    );
    shell.out.write(format === "json" ? renderProtectJson(plan, outcome) : words);
    return outcome === "shown" || outcome === "refused" ? ExitStatus.findings : ExitStatus.clean;
  },
};

/** @throws UsageError where an option would count for nothing */
function checkOptions(
  target: string,
  { repositories }: Arguments["text"],
  { classic, evaluate }: Arguments["flag"],
): void {
  if (repositories !== undefined && target.includes("/"))
    throw new UsageError("--repositories is for an organisation", "Name it: `leakgate protect ORGANIZATION`.");
  // Branch protection would be in force at once, and --evaluate lets what locks people out pass.
  if (classic && evaluate)
    throw new UsageError(
      "--classic and --evaluate",
      "Only a ruleset can record without blocking: leave one of them out.",
    );
}

function listPatterns(option: string, names: string): string[] {
  const patterns = names.split(",").filter(Boolean);
  if (patterns.length > 0) return patterns;
  throw new UsageError(`${option} names none`, "Write patterns with commas between, or leave it out.");
}
