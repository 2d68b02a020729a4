import { setImmediate as nextTurn } from "node:timers/promises";
import { type ExitStatus, UsageError } from "../src/errors.ts";
import { isShallow } from "../src/git/inside.ts";
import { readSubfolder } from "../src/git/work-tree.ts";
import { configFile } from "../src/policy/index.ts";
import { renderJson } from "../src/reporters/json.ts";
import type { ScanResult } from "../src/types.ts";
import { type Arguments, chooseWord } from "./arguments.ts";
import type { Command } from "./commands.ts";
import { type Format, formats } from "./formats.ts";
import { historyHelp } from "./history-options.ts";
import type { Occasion } from "./next-steps.ts";
import { blocks, decideExit, tellNothing } from "./outcome.ts";
import { openOutput } from "./output.ts";
import { hasPendingConfig, isRepository, readScanConfig, readScanKey } from "./scan-config.ts";
import type { Shell } from "./shell.ts";
import { askGit, chooseTarget, type Opened, type Target, targetOptions } from "./target.ts";
import { validateHelp, validateOption, validateResult } from "./validate.ts";

export const scanCommand: Command = {
  summary: "scan files, changes, commits or the whole history",
  help: `Usage: leakgate scan [PATH…] [--staged | --working | --range A..B | --history | --stdin] [OPTION…]

What to scan (default: the files of this directory):
  PATH…                  files and directories, as they are on disk; in a repository without what git ignores
  --staged               what the next commit brings: the index, judged on lines that are new
  --working              staged, changed and untracked files
  --range A..B           every blob and message that the commits of B bring that A does not have
  --history              every blob that any reference of this clone can reach, each once
  --stdin                standard input

${historyHelp}

${validateHelp}
  --format text|json|sarif   default text
  --output FILE          write the result there instead of to standard output
  --shard I/N            with --history: read only the I-th of N shares of the blobs, and write what was found in a form
                         that \`leakgate merge\` makes the whole report of; status 0 then says that the share was read
  --config FILE          this configuration instead of .leakgate.yaml as committed at HEAD

Exit status: 0 clean · 1 findings that block · 2 usage or configuration · 3 something asked for was not scanned, or
nothing was there to scan
`,
  options: {
    ...targetOptions,
    shard: { type: "string" },
    ...validateOption,
    format: { type: "string" },
    output: { type: "string" },
    config: { type: "string" },
  },
  async run(args, shell) {
    const { text } = args;
    const format = chooseWord("--format", text["format"] ?? "text", formats);
    const target = chooseTarget(args);
    const opened = askGit(target);
    try {
      return await runScan(target, opened, format, args, shell);
    } finally {
      // What ends it before the source has begun leaves git waiting for more.
      opened.staged?.blobs.close();
    }
  },
};

async function runScan(
  target: Target,
  opened: Opened,
  format: Format,
  { flag, text }: Arguments,
  shell: Shell,
): Promise<ExitStatus> {
  // Each time that git is started takes as long as some files to scan.
  const isOutside = target.kind in outside;
  if (!isOutside) isRepository().catch(() => {});
  const config = readScanConfig(text["config"]);
  // Heard where it is waited for, unless something else fails before.
  config.catch(() => {});
  // The catalogue comes with it, and git answers meanwhile; what it is asked is written first.
  await nextTurn();
  const { scanTarget } = await import("./scan-target.ts");
  if (!isOutside && !(await isRepository()))
    throw new UsageError("this is no repository of git", "Change to one, or name files: `leakgate scan PATH`.");
  if (text["shard"] !== undefined) {
    if (flag["validate"])
      throw new UsageError("--shard and --validate", "Ask once for the whole: `leakgate verify --validate`.");
    const { scanShard } = await import("./scan-shard.ts");
    return scanShard(text["shard"], target, text["output"], await config, shell);
  }
  const write = openOutput(text["output"], shell);
  const scanned = await scanTarget(target, config, { repositoryKey: readScanKey }, shell, opened);
  const result = flag["validate"] ? await validateResult(scanned.result, shell) : scanned.result;
  const status = decideExit(result, scanned.anything);
  if (format === "json") write(`${renderJson(result)}\n`);
  else {
    // What people are told of each credential takes as long to load as some files to scan.
    const { renderMachine, renderText } = await import("./present.ts");
    const occasion = result.findings.some(blocks) ? await describeOccasion(target) : { committed: false };
    write(
      format === "text"
        ? renderText(result, status, occasion, shell, shell.out, shell.colour && text["output"] === undefined)
        : await renderMachine(result, format),
    );
  }
  if (!scanned.anything) tellNothing(result, target, shell);
  else if (!shell.quiet && (format !== "text" || text["output"] !== undefined))
    shell.err.write(`leakgate: ${describe(result)}\n`);
  if (!shell.quiet && text["config"] === undefined && (await hasPendingConfig()))
    shell.err.write(
      `leakgate: ${configFile} here is not as committed, so it does not count; --config ${configFile} tries it.\n`,
    );
  return status;
}

/** What of the target the words beside a finding depend on. */
async function describeOccasion({ kind }: Target): Promise<Occasion> {
  return {
    outside: !(await isRepository()),
    // Of a history it was asked before it was read.
    shallow: kind !== "stdin" && kind !== "history" && (await isShallow()),
    committed: kind === "range" || kind === "history",
    stream: kind === "stdin",
    ...((kind === "staged" || kind === "working") && { below: await readSubfolder() }),
  };
}

/** What can be scanned without a repository. */
const outside = { files: true, stdin: true };

function describe(result: ScanResult): string {
  const count = result.findings.filter(blocks).length;
  return count === 0 ? "no finding blocks" : `${count} ${count === 1 ? "finding blocks" : "findings block"}`;
}
