import { SourceError, UsageError } from "../errors.ts";
import { createKnows, type Ledger, type OpenLedger, parseLines, renderLines } from "./ledger.ts";
import type { Shard } from "./shard.ts";

/**
 * What one machine read of a history: the lines of a ledger between a head and an end. No value and no path.
 *
 *     leakgate-shard 1 <index>/<count> <key> <tips>
 *     <object id> <size>
 *     <object id> <size> [{"rule":"…",…}]
 *     <object id> <size> again
 *     end <lines>
 *
 * `again`: holds a value that only its own run can tell from others, and is read again by the merge.
 */
interface ShardFile extends Shard {
  readonly name: string;
  /** Of rules, engine and repository; equal for shards that may be merged. */
  readonly key: string;
  readonly tips: string;
  readonly lines: string;
}

interface ShardRecord {
  readonly ledger: OpenLedger;
  /** The file's text; to be called once the scan has ended. */
  render(): string;
}

/** @param tips from `readTips`, which says whether shards are of one history */
export function recordShard({ index, count }: Shard, tips: string): ShardRecord {
  let head = "";
  const parts: string[] = [];
  return {
    ledger(key, rules): Ledger {
      head = `leakgate-shard 1 ${index}/${count} ${key} ${tips}\n`;
      return {
        known: { oids: [], sizes: [], found: [], unread: [] },
        knows: () => false,
        add: (result) => parts.push(renderLines(result, rules, { again: "again" })),
      };
    },
    render() {
      const lines = parts.join("");
      return `${head}${lines}end ${lines.split("\n").length - 1}\n`;
    },
  };
}

/** @throws UsageError for another kind of file, SourceError for one that was cut off */
export function parseShardFile(name: string, text: string): ShardFile {
  const [head, index, count, key, tips] =
    /^leakgate-shard 1 (\d+)\/(\d+) ([0-9a-f]{32}) ([0-9a-f]{32})\n/.exec(text) ?? [];
  if (!head)
    throw new UsageError(
      `${name} is no shard of a history`,
      "Name files that `leakgate scan --history --shard I/N --output FILE` wrote, with this version of leakgate.",
    );
  const end = text.lastIndexOf("end ");
  const lines = text.slice(head.length, Math.max(end, head.length));
  if (end < head.length || text.slice(end) !== `end ${lines.split("\n").length - 1}\n`)
    throw new SourceError(`shard ${index}/${count} (${name}) was cut off`, "Scan that shard again.");
  return { name, index: Number(index), count: Number(count), key: key!, tips: tips!, lines };
}

/**
 * All shards of one history as one ledger.
 * @param tips of the clone that is merged in; absent: what shards could not know is read here
 * @throws UsageError or SourceError, each with the shard that does not fit
 */
export function mergeShards(files: readonly ShardFile[], tips: string | undefined): OpenLedger {
  const count = files[0]?.count ?? 0;
  const other = files.find((file) => file.count !== count);
  if (other)
    throw new UsageError(
      `${describe(files[0]!)} and ${describe(other)} are of different cuts`,
      "Name the files of one run: all that end in the same /N.",
    );
  for (const [place, file] of files.entries()) {
    const first = files.findIndex(({ index }) => index === file.index);
    if (first !== place)
      throw new UsageError(`${describe(files[first]!)} and ${describe(file)} are the same shard`, "Name each once.");
  }
  const missing = Array.from({ length: count }, (_, place) => place + 1).filter(
    (index) => !files.some((file) => file.index === index),
  );
  if (missing.length > 0)
    throw new SourceError(
      `of ${count} shards ${missing.length === 1 ? "one is" : `${missing.length} are`} missing: ${missing.slice(0, 20).join(", ")}`,
      "Scan what is missing, and merge again: without it a part of the history was not looked at.",
    );
  const stale = tips === undefined ? undefined : files.find((file) => file.tips !== tips);
  if (stale)
    throw new SourceError(
      `${describe(stale)} was scanned when branches and tags stood elsewhere than in this clone`,
      "Merge in a clone as the shards had it, or add --read-missing: what came since is then read here.",
    );
  return (key, rules) => {
    const foreign = files.find((file) => file.key !== key);
    if (foreign)
      throw new SourceError(
        `${describe(foreign)} was scanned by another version of leakgate, with other rules, or of another repository`,
        "Scan all shards and merge them with the same version, configuration and repository.",
      );
    const whole = files.map(({ lines }) => lines).join("");
    const known = parseLines(whole, rules);
    return { known, knows: createKnows(known), add: () => {} };
  };
}

const describe = ({ index, count, name }: ShardFile): string => `shard ${index}/${count} (${name})`;
