import { quoteWord, UsageError } from "../src/errors.ts";
import { openStaged, type Staged } from "../src/git/staged.ts";
import { isIgnored } from "../src/git/work-tree.ts";
import { areMany, createFilesSource } from "../src/sources/files.ts";
import { beginReader } from "../src/sweep/early-reader.ts";
import { delayLastCompiler } from "../src/threads/last-compiler.ts";
import type { Source } from "../src/types.ts";
import type { Arguments } from "./arguments.ts";
import { chooseHistory, type HistoryChoice, historyOptions } from "./history-options.ts";
import { readScanKey } from "./scan-config.ts";

export const targetOptions = {
  staged: { type: "boolean" },
  working: { type: "boolean" },
  range: { type: "string" },
  history: { type: "boolean" },
  stdin: { type: "boolean" },
  ...historyOptions,
} as const;

export type Target =
  | { readonly kind: "files"; readonly paths: readonly string[] }
  | { readonly kind: "range"; readonly base: string; readonly head: string }
  | ({ readonly kind: "history" } & HistoryChoice)
  | { readonly kind: "staged" | "working" | "stdin" };

/** @throws UsageError where more than one thing is asked for */
export function chooseTarget(args: Arguments): Target {
  const { text, flag, positionals } = args;
  const history = chooseHistory(args);
  const kinds = (["staged", "working", "history", "stdin"] as const).filter((kind) => flag[kind]);
  const range = text["range"];
  const asked = [
    ...kinds.map((kind) => `--${kind}`),
    ...(range === undefined ? [] : ["--range"]),
    ...(positionals.length > 0 ? ["PATH"] : []),
  ];
  if (positionals.includes("-"))
    throw new UsageError('"-" is no path', "Standard input is `leakgate scan --stdin`; a file of that name is `./-`.");
  if (asked.length > 1)
    throw new UsageError(`${asked.join(" and ")} cannot be asked for together`, "Run leakgate scan once for each.");
  if (range !== undefined) return parseRange(range);
  if (kinds[0] === "history") return { kind: "history", ...history };
  return kinds[0] ? { kind: kinds[0] } : { kind: "files", paths: positionals.length > 0 ? positionals : ["."] };
}

function parseRange(range: string): Target {
  const [, base, head] = /^([^.].*?)?\.\.\.?([^.].*)?$/s.exec(range) ?? [];
  if (!base)
    throw new UsageError(
      `${quoteWord(range)} is not a range`,
      "Write A..B: what B has and A does not, such as origin/main..HEAD.",
    );
  return { kind: "range", base, head: head ?? "HEAD" };
}

/** What git was asked for a target, to be read later. */
export interface Opened {
  readonly staged?: Staged;
  readonly files?: Source;
}

/** To load the catalogue takes as long as git to answer: it is asked before. */
export function askGit(target: Target): Opened {
  if (target.kind === "staged") return { staged: openMany() };
  // Git goes through all commits to tell it.
  if (target.kind === "history") readScanKey().catch(() => {});
  if (target.kind !== "files") return {};
  const gitignore = isIgnored(target.paths).then((ignored) => !ignored);
  gitignore.catch(() => {});
  const files = createFilesSource(target.paths, { gitignore });
  if (areMany(target.paths)) delayLastCompiler(beginReader());
  return { files };
}

/** So many changes are many texts to V8. */
const manyChanges = 500;

function openMany(): Staged {
  const staged = openStaged();
  const prepare = ({ length }: readonly unknown[]): void => {
    if (length >= manyChanges) delayLastCompiler(undefined);
  };
  // Whoever reads the changes learns of a failure.
  staged.changes.then(prepare, () => {});
  return staged;
}
