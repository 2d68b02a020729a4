import type { ParseArgsOptionsConfig } from "node:util";
import { renderNearest } from "../src/config/nearest.ts";
import { ExitStatus, quoteWord, UsageError } from "../src/errors.ts";
import { type Arguments, commonOptions, parseArguments } from "./arguments.ts";
import type { Shell } from "./shell.ts";
import { readVersion } from "./version.ts";

export interface Command {
  /** One line in the list of commands. */
  readonly summary: string;
  /** The whole help text, from "Usage:" on. */
  readonly help: string;
  readonly options: ParseArgsOptionsConfig;
  /** It takes nothing but options. */
  readonly optionsOnly?: true;
  run(args: Arguments, shell: Shell): Promise<ExitStatus>;
}

type Load = (name: string) => Promise<Command>;

const scans: Load = async (name) => (await import("./scan-commands.ts")).commands[name]!();
const others: Load = async (name) => (await import("./other-commands.ts")).commands[name]!();

/** Loaded when called, with the bundle that it is in: a command costs the others nothing. */
const commands: Readonly<Record<string, Load>> = {
  init: others,
  uninstall: others,
  doctor: others,
  scan: scans,
  explain: others,
  allow: others,
  migrate: others,
  baseline: others,
  suppressions: others,
  report: others,
  checklist: others,
  verify: others,
  merge: others,
  protect: others,
  audit: others,
  rules: others,
  redact: scans,
  mcp: scans,
  agent: scans,
  completion: async () => (await import("./completion.ts")).createCompletion(listOptions),
  "pre-commit": scans,
  "pre-merge-commit": scans,
  "pre-applypatch": scans,
  "commit-msg": scans,
  "pre-push": scans,
  framework: scans,
  "post-commit": scans,
  "post-rewrite": scans,
};

/**
 * Started by git, or to start a repository's hooks, which trusts its configuration already; `mcp` hands its environment on.
 */
const mayFetch = /^(?:(?:pre|post)-[\w-]+|commit-msg|framework|mcp|init|uninstall|doctor|allow)$/;

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
  if (command.optionsOnly && parsed.positionals.length > 0)
    throw new UsageError(
      `leakgate ${name} works on the repository that you are in, and takes no name`,
      `Change to it and leave out what stands behind ${name}; \`leakgate ${name} --help\` lists the options.`,
    );
  shell.quiet = parsed.flag["quiet"] ?? false;
  shell.colour = !parsed.flag["no-color"];
  // git would fetch what a partial clone lacks, from where and by which programs that clone's own configuration says.
  if (!mayFetch.test(name)) process.env["GIT_ALLOW_PROTOCOL"] ??= "none";
  if (!parsed.flag["debug"]) return command.run(parsed, shell);
  const { runVisibly } = await import("./debug.ts");
  return runVisibly(`${name}, version ${readVersion()}`, shell, () => command.run(parsed, shell));
}

async function loadCommand(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load(name);
  const hint =
    `${renderNearest(name, [...Object.keys(commands), "--version", "--help"])} \`leakgate --help\` lists all.`.trim();
  throw new UsageError(`${quoteWord(name)} is no command`, hint);
}

async function listOptions(): Promise<ReadonlyMap<string, readonly string[]>> {
  const listed = Object.entries(commands).map(async ([name, load]): Promise<[string, string[]]> => {
    const { options } = await load(name);
    return [name, [...Object.keys(options), ...Object.keys(commonOptions)].map((option) => `--${option}`)];
  });
  return new Map(await Promise.all(listed));
}

async function renderHelp(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(18)}${(await load(name)).summary}`),
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
