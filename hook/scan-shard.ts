import { ExitStatus, quoteWord, UsageError } from "../src/errors.ts";
import { readTips } from "../src/git/tips.ts";
import { parseShard } from "../src/history/shard.ts";
import { recordShard } from "../src/history/shard-file.ts";
import { renderBytes } from "../src/reporters/phrases.ts";
import type { Config } from "../src/types.ts";
import { scanHistoryVisibly } from "./history-run.ts";
import { openOutput } from "./output.ts";
import { readScanKey } from "./scan-config.ts";
import type { Shell } from "./shell.ts";
import type { Target } from "./target.ts";

/** Reads one share of the history and writes what `leakgate merge` needs of it. What it means is the merge's to say. */
export async function scanShard(
  text: string,
  target: Target,
  output: string | undefined,
  config: Config,
  shell: Shell,
): Promise<ExitStatus> {
  const shard = parseShard(text);
  if (!shard)
    throw new UsageError(`--shard cannot be ${quoteWord(text)}`, "Write I/N, such as 2/8 for the second of eight.");
  if (target.kind !== "history")
    throw new UsageError("--shard is a share of a history", "Add --history, or leave --shard out.");
  const write = openOutput(output, shell);
  const record = recordShard(shard, await readTips({}));
  const options = { shard, ledger: record.ledger };
  const { scanned, skipped } = await scanHistoryVisibly(options, config, { repositoryKey: readScanKey }, shell);
  write(record.render());
  const unread = skipped.filter(({ failed }) => failed).length;
  const words = `${scanned.blobs} ${scanned.blobs === 1 ? "blob" : "blobs"} (${renderBytes(scanned.bytes)} with all messages)`;
  if (!shell.quiet || unread > 0)
    shell.err.write(
      `leakgate: shard ${text}: ${words} read${unread === 0 ? "" : `, ${unread} could not be`}. What they hold is told by: ${shell.invocation} merge\n`,
    );
  return unread === 0 ? ExitStatus.clean : ExitStatus.incomplete;
}
