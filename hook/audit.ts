import { holeLevels } from "../src/enforcement/hole.ts";
import { ExitStatus } from "../src/errors.ts";
import { chooseWord } from "./arguments.ts";
import type { Command } from "./commands.ts";
import { parseTarget, readAccess } from "./github-access.ts";
import { openOutput } from "./output.ts";
import { createLine } from "./progress.ts";

const hidden = "hidden-repositories";

export const auditCommand: Command = {
  summary: "who can merge past the gate, in a repository or an organisation",
  help: `Usage: leakgate audit OWNER/REPO | ORGANIZATION [OPTION…]

Reads, changes nothing, and says of each repository whether the check is required, by name and App, on the default branch
and on release branches; who may bypass it; whether the workflow has holes (a pull request can edit it, path filters, if:,
needs:, continue-on-error, a missing merge_group, other steps, broad permissions, no pinning); and whether GitHub's push
protection is on. Standing: gated · bypassable · no gate · not seen (something could not be read, so nothing is proven).

  --format text|json|md  default text
  --output FILE          write there instead of to standard output
  --accept HOLE,…        holes that your policy allows: shown, not counted. Names stand in the output; ${hidden}
                         accepts that the token cannot see whether there are more repositories
  --action NAME          name of the Action's repository, where a copy has another than leakgate

The token: GITHUB_TOKEN, GH_TOKEN, or that of the GitHub CLI. It needs, for each repository, metadata, contents and
administration to read (classic: scope repo); only who may change a ruleset is shown who bypasses it. GitHub Enterprise
Server, ghe.com: GITHUB_API_URL. Rate limits are waited for.

Exit status: 0 all are gated · 1 some are not · 2 usage · 3 something could not be seen, and what was seen is gated
`,
  options: {
    format: { type: "string" },
    output: { type: "string" },
    accept: { type: "string" },
    action: { type: "string" },
  },
  async run({ text, positionals }, shell) {
    const format = chooseWord("--format", text["format"] ?? "text", ["text", "json", "md"] as const);
    const target = parseTarget(positionals, "audit");
    const valid = [...Object.keys(holeLevels), hidden];
    const accept = (text["accept"] ?? "").split(",").filter(Boolean);
    for (const id of accept) chooseWord("--accept", id, valid);
    const write = openOutput(text["output"], shell);
    const access = await readAccess(shell);
    const { auditTarget, createGitHubClient, renderAuditJson, renderAuditMarkdown, renderAuditText } = await import(
      "../src/enforcement/index.ts"
    );
    const log = (line: string) => shell.err.write(`leakgate: ${line}\n`);
    const client = createGitHubClient({ ...access, log: shell.quiet ? () => {} : log, longestWait: 3600 });
    const line = createLine(shell);
    const started = performance.now();
    const audit = await auditTarget(client, target, {
      action: text["action"] ?? "leakgate",
      accept,
      onProgress: (done, total) =>
        line.show(`auditing ${target}: ${done} of ${total} repositories`, (performance.now() - started) / 1000),
    }).finally(line.end);
    const rendered =
      format === "json"
        ? renderAuditJson(audit)
        : format === "md"
          ? renderAuditMarkdown(audit)
          : renderAuditText(audit, shell.quiet);
    write(rendered);
    const standings = audit.repositories.map(({ standing }) => standing);
    if (standings.some((standing) => standing === "ungated" || standing === "bypassable")) return ExitStatus.findings;
    const whole = audit.hidden === 0 || accept.includes(hidden);
    return whole && standings.length > 0 && !standings.includes("unseen") ? ExitStatus.clean : ExitStatus.incomplete;
  },
};
