import { renderNearest } from "../src/config/nearest.ts";
import { credentials } from "../src/credentials/index.ts";
import { ExitStatus, quoteWord, UsageError } from "../src/errors.ts";
import { renderChecklist } from "../src/incidents/checklist.ts";
import { renderFacts } from "../src/incidents/facts.ts";
import { renderHtml } from "../src/incidents/html.ts";
import { describeKnown, renderHeading } from "../src/incidents/report.ts";
import type { Config, CredentialKind } from "../src/types.ts";
import { chooseWord } from "./arguments.ts";
import type { Command } from "./commands.ts";
import { scanIncidents } from "./history-incidents.ts";
import { readScanConfig } from "./scan-config.ts";
import type { Shell } from "./shell.ts";

const formats = ["md", "html"] as const;

export const checklistCommand: Command = {
  summary: "how a leaked credential is rotated into Key Vault",
  help: `Usage: leakgate checklist [FINGERPRINT | RULE | KIND] [OPTION…]

  FINGERPRINT            of a credential in this repository's history: the checklist is filled in with what is known of it
  RULE, KIND             a rule's id, or the kind of a credential; without any, all kinds are listed

  --format md|html       default md
  --config FILE          this configuration instead of .leakgate.yaml as committed at HEAD

Exit status: 0 · 2 usage or configuration, no such credential · 3 history could not be read
`,
  options: { format: { type: "string" }, config: { type: "string" } },
  async run({ text, positionals }, shell) {
    const format = chooseWord("--format", text["format"] ?? "md", formats);
    const [subject, ...others] = positionals;
    if (others.length > 0)
      throw new UsageError("only one checklist can be asked for", "Name one fingerprint, rule or kind.");
    const markdown = subject === undefined ? listKinds() : await findChecklist(subject, text["config"], shell);
    shell.out.write(format === "html" ? renderHtml(markdown, subject ?? "Checklists") : `${markdown}\n`);
    return ExitStatus.clean;
  },
};

function listKinds(): string {
  const width = Math.max(...Object.keys(credentials).map((kind) => kind.length));
  return Object.entries(credentials)
    .map(([kind, { name }]) => `${kind.padEnd(width)}  ${name}`)
    .join("\n");
}

async function findChecklist(subject: string, file: string | undefined, shell: Shell): Promise<string> {
  const today = new Date();
  if (isKind(subject)) return renderGeneral(subject, renderChecklist({ kind: subject, today }));
  const config = await readScanConfig(file);
  const rule = config.rules.find(({ id }) => id === subject);
  if (rule) return renderGeneral(rule.credential, renderChecklist({ kind: rule.credential, rule, today }));
  if (/^[a-z2-7]{12}(?:-\d{1,6})?$/.test(subject)) {
    const { incidents } = await scanIncidents(config, shell);
    const incident = incidents.find(({ fingerprint }) => fingerprint === subject);
    if (incident)
      return [
        `# ${renderHeading(incident)}`,
        renderFacts(incident),
        renderChecklist(describeKnown(incident, today)),
      ].join("\n\n");
    throw new UsageError(
      `no credential of this history has the fingerprint ${subject}`,
      "`leakgate report` lists those that are there; a shallow clone does not hold all.",
    );
  }
  throw new UsageError(`${quoteWord(subject)} is no fingerprint, rule or kind`, nearest(subject, config));
}

function isKind(subject: string): subject is CredentialKind {
  return Object.hasOwn(credentials, subject);
}

function nearest(subject: string, config: Config): string {
  const names = [...Object.keys(credentials), ...config.rules.map(({ id }) => id)];
  return `${renderNearest(subject, names)} \`leakgate checklist\` lists the kinds, \`leakgate rules\` the rules.`.trim();
}

function renderGeneral(kind: CredentialKind, checklist: string): string {
  const { name, opens, wayOut } = credentials[kind];
  return `# ${name}\n\n${opens}\n\n${wayOut}\n\n${checklist}`;
}
