import { randomBytes } from "node:crypto";
import { availableParallelism } from "node:os";
import { applySuppressions } from "./config/apply.ts";
import { maskFileNames } from "./file-names.ts";
import type { HistoryLog } from "./git/history-log.ts";
import { checkHistory, type RefOptions } from "./git/history-refs.ts";
import { openPacks } from "./git/packs/packs.ts";
import { readTips } from "./git/tips.ts";
import { listFamilies, listObjects } from "./history/batches.ts";
import type { ScanKeys } from "./history/blob-scan.ts";
import { type Coverage, createCoverage, describeUnread } from "./history/coverage.ts";
import { createLedgerKey, type Ledger, type OpenLedger } from "./history/ledger.ts";
import type { BatchResult } from "./history/object-scan.ts";
import { createPool, type PoolOptions } from "./history/pool.ts";
import { isInShard, type Shard } from "./history/shard.ts";
import { createSightings, listTip, type Sightings } from "./history/sightings.ts";
import { startWalk } from "./history/walk.ts";
import { once } from "./once.ts";
import { loadPathFilter, type ScanWorld } from "./scan.ts";
import { keepHeapsSmall } from "./threads/heaps.ts";
import { encodeRules } from "./threads/rule-list.ts";
import { readEngine } from "./threads/start.ts";
import type { Config, Rule, Scanned, ScanResult, Skipped } from "./types.ts";

/** Their scan is a long one. */
const manyBlobs = 1 << 16;

export interface HistoryProgress {
  readonly blobs: number;
  readonly bytes: number;
  /** Known once the walk over the commits is done, which takes a fraction of the scan. */
  readonly totalBlobs?: number;
  readonly seconds: number;
}

export interface HistoryOptions extends RefOptions {
  /**
   * How many threads scan, each with a git process of its own where git is asked. The last of several is this one, once it
   * has read the log; 0 scans in this one alone. Default: 2, and 3 where there are more than two processors.
   */
  readonly workers?: number;
  /** Bytes; a larger blob is not scanned, and said. Default: 256 MiB. */
  readonly sizeLimit?: number;
  /** What counts as "now", for where a finding stands and for marks beside it. Default: HEAD. */
  readonly tip?: string;
  /** Remembers what was scanned: an interrupted scan goes on where it was, a later one or a merge reads what is new. */
  readonly ledger?: OpenLedger;
  /** Reads the blobs of this share only. The findings are then a part; the whole is told by who has all shares. */
  readonly shard?: Shard;
  /** Are the packs read here? Default: yes. Otherwise git is asked for every blob, which gives the same and takes longer. */
  readonly packs?: boolean;
  /** Called after each batch of blobs. */
  readonly onProgress?: (progress: HistoryProgress) => void;
}

/** What is at hand whichever way a history is told. */
interface HistoryScan {
  readonly options: HistoryOptions;
  readonly started: number;
  readonly rules: readonly Rule[];
  readonly objects: Omit<PoolOptions, "rules">;
  readonly coverage: Coverage;
  readonly sightings: Sightings;
  readLedger(): Promise<Ledger | undefined>;
  /** Absent where nothing is remembered of a whole scan. */
  readonly whereRefsStand: Promise<string> | undefined;
  tell(log: HistoryLog, scanned: Scanned, unread: readonly Skipped[]): Promise<ScanResult>;
}

/**
 * Scans every blob, message and file name that the chosen refs reach, each once. Blobs are read in the order of the packs while a
 * walk over the commits runs beside; what that walk does not reach is dropped, wherever it was scanned already.
 * @throws GitError in a shallow clone, and where git fails
 */
export async function scanHistory(options: HistoryOptions, config: Config, world: ScanWorld): Promise<ScanResult> {
  const started = performance.now();
  const { shard } = options;
  // Git answers all at once.
  const key = begin(world.repositoryKey());
  const tip = begin(listTip(options.cwd, options.tip));
  // What is excluded is listed by paths, which a ledger does not hold.
  const whereRefsStand =
    options.ledger !== undefined && config.exclude.length === 0 && !shard ? begin(readTips(options)) : undefined;
  await checkHistory(options.cwd);
  // Advice is for what somebody is about to bring in; a history is searched for what leaked.
  const rules = config.rules.filter(({ advisory }) => !advisory);
  const coverage = createCoverage(shard && ((oid) => isInShard(shard, oid)));
  const sightings = createSightings({ ...config, rules }, await loadPathFilter(config.exclude));

  const openLedger = async () => options.ledger?.(await createLedgerKey(readEngine(), rules, key), rules);
  const readLedger = once(() => begin(openLedger()));
  const readKeys = async (): Promise<ScanKeys> => ({
    repositoryKey: await key,
    runKey: (await readLedger())?.runKey ?? randomBytes(32).toString("base64"),
  });
  const sizeLimit = options.sizeLimit ?? 256 * 1024 * 1024;
  const objects = { cwd: options.cwd, keys: begin(readKeys()), sizeLimit };
  const tell: HistoryScan["tell"] = async (log, scanned, unread) => {
    const { findings, excluded } = sightings.settle(log, await tip);
    const today = world.today ?? new Date().toISOString().slice(0, 10);
    return maskFileNames({
      source: "history",
      findings: applySuppressions(findings, config, today),
      skipped: [...excluded, ...unread],
      scanned,
    });
  };
  const scan = { options, started, rules, objects, coverage, sightings, readLedger, whereRefsStand, tell };

  // Of a new one nothing is to be heard, and to wait for it would take longer than to begin.
  const old = options.ledger?.isNew?.() ? undefined : await readLedger();
  const settled = old?.settledAt && whereRefsStand && old.settledAt(await whereRefsStand);
  return (settled && (await tellSettled(scan, old!.known, settled))) ?? scanAll(scan);
}

/**
 * Tells a history again whose refs stand where they stood: only what must be read again is read.
 * @returns undefined where something has come since that could not be read, which only a walk counts
 */
async function tellSettled(
  scan: HistoryScan,
  known: BatchResult,
  settled: NonNullable<ReturnType<NonNullable<Ledger["settledAt"]>>>,
): Promise<ScanResult | undefined> {
  const { introductions, again, unread, inTexts, ...scanned } = settled;
  const found = [...known.found];
  const lacking = new Map(known.unread.map(({ oid, reason }) => [oid, reason]));
  const asked = [...again, ...unread.filter((oid) => !lacking.has(oid))];
  let isAsBefore = true;
  const pool = createPool(0, { ...scan.objects, rules: scan.rules }, (read) => {
    found.push(...read.found);
    for (const { oid, reason } of read.unread) lacking.set(oid, reason);
    isAsBefore = read.unread.every(({ oid }) => unread.includes(oid));
  });
  try {
    if (asked.length > 0) await pool.submit(asked);
    await pool.settle();
    if (!isAsBefore || !unread.every((oid) => lacking.has(oid))) {
      await pool.finish();
      return undefined;
    }
    scan.sightings.add(found);
    const { walk, addNames, settleNames } = startWalk(scan, pool, { commits: introductions, inTexts });
    const log = await walk;
    if (inTexts) {
      await addNames(log);
      await settleNames(log);
    }
    await pool.finish();
    const reasons = unread.map((oid) => describeUnread(log, oid, lacking.get(oid)));
    return scan.tell(log, scanned, reasons);
  } catch (error) {
    await pool.abort();
    throw error;
  }
}

async function scanAll(scan: HistoryScan): Promise<ScanResult> {
  const { options, objects, coverage, sightings } = scan;
  const take = (result: BatchResult): void => {
    coverage.add(result);
    sightings.add(result.found);
  };
  const references = encodeRules(scan.rules);
  const workers = references ? (options.workers ?? (availableParallelism() > 2 ? 3 : 2)) : 0;
  const rules = workers === 0 ? scan.rules : references!;
  let ledger: Ledger | undefined;
  const pool = createPool(workers > 1 ? workers - 1 : workers, { ...objects, rules }, (result) => {
    take(result);
    ledger?.add(result);
    options.onProgress?.({ ...coverage.progress(), seconds: (performance.now() - scan.started) / 1000 });
  });
  const { walk, begun, addNames, settleNames } = startWalk(scan, pool);
  const named = begin(
    walk.then((log) => {
      coverage.know(log);
      if (log.blobs >= manyBlobs) keepHeapsSmall();
      if (workers > 1) pool.join(scan.rules);
      return addNames(log);
    }),
  );
  // Git looks for the refs meanwhile.
  const opening = scan.readLedger();
  try {
    // Git is at work by then: nothing else is done here while packs are opened.
    await begun;
    const packs = options.packs === false ? [] : await openPacks(options.cwd);
    ledger = await opening;
    if (ledger) take(ledger.known);
    const wants = (oid: string): boolean => !ledger?.knows(oid) && coverage.wants(oid);
    for (const batch of listFamilies(packs, wants)) await pool.submit(batch);
    const log = await walk;
    await pool.settle();
    for await (const batch of listObjects(options.cwd, coverage.listMissing(log))) await pool.submit(batch);
    await named;
    await settleNames(log);
    await pool.finish();
    const { scanned, unread } = coverage.settle(log);
    const whole = { ...scanned, commits: log.commits };
    const tips = ledger?.settle && (await scan.whereRefsStand);
    if (tips !== undefined) {
      const missing = unread.map(({ oid }) => oid!);
      const origins = sightings.listOrigins(log, missing, ledger!.runKey !== undefined);
      ledger!.settle?.(tips, { ...whole, ...origins, unread: missing });
    }
    return scan.tell(log, whole, unread);
  } catch (error) {
    await pool.abort();
    throw error;
  }
}

/** Whoever waits for it learns of its failure; nobody else does. */
function begin<Answer>(asked: Promise<Answer>): Promise<Answer> {
  asked.catch(() => {});
  return asked;
}
