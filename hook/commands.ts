import type { ParseArgsOptionsConfig } from "node:util";
import { renderNearest } from "../src/config/nearest.ts";
import { ExitStatus, UsageError } from "../src/errors.ts";
import { type Arguments, commonOptions, parseArguments } from "./arguments.ts";
import type { Shell } from "./shell.ts";
import { readVersion } from "./version.ts";

export interface Command {
  /** One line in the list of commands. */
  readonly summary: string;
  /** The whole help text, from "Usage:" on. */
  readonly help: string;
  readonly options: ParseArgsOptionsConfig;
  run(args: Arguments, shell: Shell): Promise<ExitStatus>;
}

/** Loaded when called: a command costs the others nothing. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./init.ts")).init,
  uninstall: async () => (await import("./uninstall.ts")).uninstall,
  doctor: async () => (await import("./doctor.ts")).doctor,
  scan: async () => (await import("./scan.ts")).scanCommand,
  explain: async () => (await import("./explain.ts")).explain,
  allow: async () => (await import("./allow.ts")).allow,
  migrate: async () => (await import("./migrate.ts")).migrate,
  baseline: async () => (await import("./baseline.ts")).baseline,
  suppressions: async () => (await import("./suppressions.ts")).suppressions,
  report: async () => (await import("./report.ts")).reportCommand,
  checklist: async () => (await import("./checklist.ts")).checklistCommand,
  verify: async () => (await import("./verify.ts")).verifyCommand,
  merge: async () => (await import("./merge.ts")).mergeCommand,
  protect: async () => (await import("./protect.ts")).protectCommand,
  audit: async () => (await import("./audit.ts")).auditCommand,
  rules: async () => (await import("./rules.ts")).rulesCommand,
  redact: async () => (await import("./redact.ts")).redactCommand,
  mcp: async () => (await import("./mcp.ts")).mcpCommand,
  agent: async () => (await import("./agent.ts")).agent,
  completion: async () => (await import("./completion.ts")).createCompletion(listOptions),
  "pre-commit": async () => (await import("./git-hooks.ts")).preCommit,
  "pre-merge-commit": async () => (await import("./git-hooks.ts")).preMergeCommit,
  "commit-msg": async () => (await import("./commit-message.ts")).commitMessage,
  "pre-push": async () => (await import("./pre-push.ts")).prePush,
  framework: async () => (await import("./framework.ts")).framework,
  "post-commit": async () => (await import("./post-commit.ts")).postCommit,
  "post-rewrite": async () => (await import("./post-commit.ts")).postRewrite,
};

export async function runCommand(name: string | undefined, args: readonly string[], shell: Shell): Promise<ExitStatus> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const topic = name === "help" ? args[0] : undefined;
    shell.out.write(topic === undefined ? await renderHelp() : (await loadCommand(topic)).help);
    return name === undefined ? ExitStatus.usage : ExitStatus.clean;
  }
  if (name === "--version") {
    shell.out.write(`${readVersion()}\n`);
    return ExitStatus.clean;
  }
  const command = await loadCommand(name);
  const parsed = parseArguments(name, args, command.options);
  if (parsed.flag["help"]) {
    shell.out.write(command.help);
    return ExitStatus.clean;
  }
  shell.quiet = parsed.flag["quiet"] ?? false;
  shell.colour = !parsed.flag["no-color"];
  if (!parsed.flag["debug"]) return command.run(parsed, shell);
  const { runVisibly } = await import("./debug.ts");
  return runVisibly(`${name}, version ${readVersion()}`, shell, () => command.run(parsed, shell));
}

async function loadCommand(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load();
  const hint = `${renderNearest(name, Object.keys(commands))} \`leakgate --help\` lists all.`.trim();
  throw new UsageError(`there is no command "${name.slice(0, 40)}"`, hint);
}

async function listOptions(): Promise<ReadonlyMap<string, readonly string[]>> {
  const listed = Object.entries(commands).map(async ([name, load]): Promise<[string, string[]]> => {
    const { options } = await load();
    return [name, [...Object.keys(options), ...Object.keys(commonOptions)].map((option) => `--${option}`)];
  });
  return new Map(await Promise.all(listed));
}

async function renderHelp(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(18)}${(await load()).summary}`),
  );
  return `leakgate stops secrets at the commit, at the pull request and in history.

Usage: leakgate COMMAND [OPTION…]

${lines.join("\n")}

Every command knows --quiet (findings and failures only), --debug (what git was asked, and how long each step took, on
standard error; never a path or a value) and --no-color (as do NO_COLOR and CI).

leakgate COMMAND --help says more. In a repository of your own, begin with: leakgate init

Exit status: 0 clean · 1 findings that block · 2 usage or configuration · 3 something asked for was not scanned
`;
}
