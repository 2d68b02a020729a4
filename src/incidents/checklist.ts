import { type Command, credentials, type Part, parts, type Step, type Variable } from "../credentials/index.ts";
import { escapeMarkdown } from "../reporters/escape.ts";
import { renderRevoke } from "../reporters/markdown.ts";
import type { CredentialKind, Rule } from "../types.ts";

/** What the scanner knows and a checklist is filled in with. Without an incident: what `leakgate checklist KIND` prints. */
export interface Known {
  readonly kind: CredentialKind;
  readonly rule?: Pick<Rule, "provider" | "revoke">;
  readonly fingerprint?: string;
  /** Object id of what holds the value: a blob, or a commit by its message. */
  readonly blob?: string;
  readonly resource?: string;
  /** ISO date of the first commit. */
  readonly since?: string;
  readonly today: Date;
}

export type StepKey = `${Part}/${string}`;

export function listSteps(kind: CredentialKind): { key: StepKey; part: Part; step: Step }[] {
  const { steps } = credentials[kind];
  return (Object.keys(parts) as Part[]).flatMap((part) =>
    steps[part].map((step) => ({ key: `${part}/${step.id}` as const, part, step })),
  );
}

/** The checklist in the order of an incident: variables, then each part with its boxes. */
export function renderChecklist(known: Known): string {
  const { steps } = credentials[known.kind];
  const sections = (Object.keys(parts) as Part[]).map((part, index) => {
    const boxes = steps[part].map((step) => renderStep(part, step, known));
    const body = boxes.length > 0 ? boxes.join("\n") : "Nothing to do for this kind.";
    return `### ${index + 1} · ${parts[part]}\n\n${body}`;
  });
  return [renderVariables(known), ...sections].join("\n\n");
}

function renderStep(part: Part, step: Step, known: Known): string {
  const lines = [
    `- [ ] ${step.must ? "**Must.** " : ""}${fillIn(step.text, known)} <!-- leakgate:box ${part}/${step.id} -->`,
  ];
  if (step.warning) lines.push(`  > ⚠️ **Careful:** ${fillIn(step.warning, known)}`);
  const commands = step.commands ?? [];
  const shells = commands.every((command) => typeof command === "string")
    ? ([""] as const)
    : (["bash", "powershell"] as const);
  if (step.warning && commands.length > 0) lines.push("");
  for (const shell of commands.length > 0 ? shells : []) {
    lines.push(`  \`\`\`${shell || "sh"}`);
    if (shell) lines.push(`  # ${shell === "bash" ? "bash" : "PowerShell"}`);
    lines.push(...commands.map((command) => `  ${shell ? chooseShell(command, shell) : command}`), "  ```");
  }
  return lines.join("\n");
}

export function chooseShell(command: Command, shell: "bash" | "powershell"): string {
  return typeof command === "string" ? command : command[shell];
}

/** `{provider}` and `{revoke}` are what the rule knows of the issuer. */
function fillIn(text: string, { kind, rule }: Known): string {
  const somewhere = kind.startsWith("provider-") ? "the page that lists its tokens or keys." : "";
  return text
    .replaceAll("{provider}", rule?.provider ? escapeMarkdown(rule.provider) : "the provider")
    .replaceAll("{revoke}", rule?.revoke ? renderRevoke(rule.revoke) : somewhere)
    .trimEnd();
}

function renderVariables(known: Known): string {
  const values = listVariables(known);
  const bash = [
    ...values.map(({ name, value, about }) => `${`${name}='${value}'`.padEnd(44)} # ${about}`),
    'umask 077; OLD="$(mktemp)"; NEW="$(mktemp)"; REFERENCE="$(mktemp)"',
  ];
  const powershell = [
    ...values.map(({ name, value, about }) => `${`$${name} = '${value}'`.padEnd(46)} # ${about}`),
    "$OLD, $NEW, $REFERENCE = 1..3 | ForEach-Object { (New-TemporaryFile).FullName }",
  ];
  return [
    "Commands below read these variables, so set them first, in one shell on your own machine. A fence without a name runs in bash and in PowerShell as it stands. On Windows take PowerShell: Git Bash hands on an id such as `/subscriptions/…` as a path. `$OLD` and `$NEW` are files for the leaked and the new value.",
    renderDetails("Variables for bash", "bash", bash),
    renderDetails("Variables for PowerShell", "powershell", powershell),
  ].join("\n\n");
}

function renderDetails(summary: string, language: string, lines: readonly string[]): string {
  return `<details><summary>${summary}</summary>\n\n\`\`\`${language}\n${lines.join("\n")}\n\`\`\`\n\n</details>`;
}

/** Only what the kind's commands use, with what is known; every value fits between single quotes in both shells. */
export function listVariables(known: Known): Variable[] {
  const used = new Set(
    listSteps(known.kind)
      .flatMap(({ step }) => step.commands ?? [])
      .flatMap((command) => (typeof command === "string" ? [command] : [command.bash, command.powershell]))
      .flatMap((line) => [...line.matchAll(/\$\{?([A-Z]+)\b/g)].map(([, name]) => name!)),
  );
  const utcDay = (time: string | number): string => new Date(time).toISOString().slice(0, 10);
  const day = (offset: number): string => utcDay(known.today.getTime() + offset * 86_400_000);
  const always: readonly Variable[] = [
    { name: "FINGERPRINT", value: known.fingerprint ?? "000000000000", about: "of the leak" },
    { name: "BLOB", value: known.blob ?? "HEAD:my-file", about: "the git object that leaked it" },
    { name: "SINCE", value: known.since ? utcDay(known.since) : day(-90), about: "first commit that has it" },
    { name: "DEADBY", value: day(1), about: "the day after it died (part 7): end of the window to look at" },
    { name: "UNTIL", value: `${day(60)}T00:00:00Z`, about: "expiry of the new value" },
    { name: "REVIEW", value: day(365), about: "when the suppression is looked at again" },
    { name: "EVIDENCE", value: "see its tracking issue", about: "what part 7 showed, and where it stands" },
  ];
  const own = credentials[known.kind].variables.map((variable) => fillVariable(variable, known));
  const seen = new Set<string>();
  return [...own, ...always].filter(({ name }) => used.has(name) && !seen.has(name) && seen.add(name));
}

function fillVariable(variable: Variable, { resource }: Known): Variable {
  if (!variable.from || resource === undefined) return variable;
  const host = resource
    .trim()
    .replace(/^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|tcp:)/i, "")
    .replace(/[/:?,].*$/s, "");
  const value = variable.from === "resource" ? host : host.replace(/\..*$/s, "");
  // It comes from the repository, so it may be anything: what could leave quotes or fence is not filled in.
  return /^[A-Za-z0-9][A-Za-z0-9._@-]{0,120}$/.test(value)
    ? { ...variable, value, about: `${variable.about} (from the leak)` }
    : variable;
}
