import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { renderNearest } from "../src/config/nearest.ts";
import { quoteWord, UsageError } from "../src/errors.ts";

/** Options that every command knows. */
export const commonOptions = {
  help: { type: "boolean", short: "h" },
  "no-color": { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  debug: { type: "boolean" },
} as const satisfies ParseArgsOptionsConfig;

export interface Arguments {
  readonly text: Readonly<Record<string, string | undefined>>;
  readonly flag: Readonly<Record<string, boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** @throws UsageError that names the argument and the nearest valid one */
export function parseArguments(command: string, args: readonly string[], options: ParseArgsOptionsConfig): Arguments {
  const all: ParseArgsOptionsConfig = { ...options, ...commonOptions };
  const names = Object.keys(all).map((name) => `--${name}`);
  const known = args
    .slice(0, args.includes("--") ? args.indexOf("--") : undefined)
    .filter((arg) => arg.startsWith("--"));
  for (const arg of known) {
    const name = arg.replace(/=.*/s, "");
    if (!names.includes(name)) {
      const hint = `${renderNearest(name, names)} \`leakgate ${command} --help\` lists all.`.trim();
      throw new UsageError(`leakgate ${command} has no option ${quoteOption(name)}`, hint);
    }
  }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: all, allowPositionals: true });
    const entries = Object.entries(values);
    return {
      text: Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
      flag: Object.fromEntries(entries.filter((entry): entry is [string, boolean] => typeof entry[1] === "boolean")),
      positionals,
    };
  } catch (error) {
    throw new UsageError(
      (error as Error).message.split(". ")[0]!,
      `\`leakgate ${command} --help\` shows how it is called.`,
    );
  }
}

/** As `quoteWord`. */
const quoteOption = (name: string): string => (/^--[a-z]{1,20}(?:-[a-z]{1,20}){0,3}$/.test(name) ? name : "like this");

/** @throws UsageError unless the word is one of `valid` */
export function chooseWord<Word extends string>(what: string, word: string, valid: readonly Word[]): Word {
  const chosen = valid.find((candidate) => candidate === word);
  if (chosen) return chosen;
  throw new UsageError(
    `${what} cannot be ${quoteWord(word)}`,
    renderNearest(word, valid) || `Valid: ${valid.join(", ")}.`,
  );
}
