import { readFileSync } from "node:fs";
import { UsageError } from "../src/errors.ts";
import { readTips } from "../src/git/tips.ts";
import { mergeShards, parseShardFile } from "../src/history/shard-file.ts";
import { chooseWord } from "./arguments.ts";
import type { Command } from "./commands.ts";
import { formats } from "./formats.ts";
import { readIncidents } from "./history-incidents.ts";
import { scanHistoryVisibly } from "./history-run.ts";
import { decideExit } from "./outcome.ts";
import { openOutput } from "./output.ts";
import { renderMachine, renderText } from "./present.ts";
import { renderIncidents, reportFormats } from "./report.ts";
import { readScanConfig, readScanKey } from "./scan-config.ts";

export const mergeCommand: Command = {
  summary: "one report of a history that was scanned in shards",
  help: `Usage: leakgate merge SHARD… [OPTION…]

Makes of the files that \`leakgate scan --history --shard I/N --output FILE\` wrote, all N of them, what
\`leakgate scan --history\` would have said on one machine: the same findings, counts and exit status, byte for byte. To be
run in a clone with the whole history, as the shards were: it walks the commits, reads their messages, gives the findings
their paths, and proves that each blob was read by some shard. Blobs with a value that must be compared are read again.

  --format text|json|sarif   as leakgate scan does; default text
  --incidents            incidents with their checklists, as leakgate report does, with --format md|json|html; default md
  --read-missing         where branches moved since the shards were scanned, read here what no shard could know
  --output FILE          write there instead of to standard output
  --config FILE          this configuration instead of .leakgate.yaml as committed at HEAD; the shards must have had it too

Exit status: 0 clean · 1 findings that block · 2 usage, or a file that is no shard, twice there or of another cut ·
3 a shard is missing, cut off, of other tips, rules or version, or something in it could not be read
`,
  options: {
    format: { type: "string" },
    incidents: { type: "boolean" },
    "read-missing": { type: "boolean" },
    output: { type: "string" },
    config: { type: "string" },
  },
  async run({ text, flag, positionals }, shell) {
    if (positionals.length === 0)
      throw new UsageError("no shard is named", "Name all files that the shards wrote: `leakgate merge shards/*`.");
    const files = positionals.map((name) => parseShardFile(name, readShard(name)));
    const tips = flag["read-missing"] ? undefined : await readTips({});
    const config = await readScanConfig(text["config"]);
    const write = openOutput(text["output"], shell);
    const wanted = flag["incidents"]
      ? { incidents: chooseWord("--format", text["format"] ?? "md", reportFormats) }
      : { scan: chooseWord("--format", text["format"] ?? "text", formats) };
    const options = { ledger: mergeShards(files, tips) };
    const result = await scanHistoryVisibly(options, config, { repositoryKey: readScanKey }, shell);
    const status = decideExit(result, result.scanned.blobs + result.scanned.texts > 0);
    if (wanted.incidents !== undefined)
      write(`${renderIncidents(await readIncidents(result), result, wanted.incidents).trimEnd()}\n`);
    else if (wanted.scan !== "text") write(await renderMachine(result, wanted.scan));
    else {
      const colour = shell.colour && text["output"] === undefined;
      write(renderText(result, status, { committed: true }, shell, shell.out, colour));
    }
    return status;
  },
};

function readShard(name: string): string {
  try {
    return readFileSync(name, "utf8");
  } catch (error) {
    throw new UsageError(
      `shard ${name} could not be read (${(error as NodeJS.ErrnoException).code})`,
      "Name the files that `leakgate scan --history --shard I/N --output FILE` wrote.",
    );
  }
}
