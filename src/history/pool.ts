import { setImmediate as nextTurn } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { SourceError } from "../errors.ts";
import { once } from "../once.ts";
import { delayLastCompiler } from "../threads/last-compiler.ts";
import { startThread } from "../threads/start.ts";
import type { Rule } from "../types.ts";
import type { ScanKeys } from "./blob-scan.ts";
import {
  type Batch,
  type BatchResult,
  createObjectScan,
  type ObjectScan,
  type ObjectScanOptions,
} from "./object-scan.ts";

/** Batches that one worker has at hand, so that its git process never waits for it. */
const ahead = 8;

/** Workers start while the keys are still asked for. */
export interface PoolOptions extends Omit<ObjectScanOptions, "keys"> {
  readonly keys: ScanKeys | Promise<ScanKeys>;
}

export interface Pool {
  /** From now on this thread scans as well: one that has time would be a worker with nothing to load, and no memory of its own. */
  join(rules: readonly Rule[]): void;
  /** Resolves once the batch is taken by a worker; its result goes to `onResult`, or to a listener of its own. */
  submit(batch: Batch, onResult?: (result: BatchResult) => void): Promise<void>;
  /** Waits for all results. @throws what a worker failed with */
  settle(): Promise<void>;
  /** Waits for all results and ends the workers. */
  finish(): Promise<void>;
  /** Stops at once. */
  abort(): Promise<void>;
}

/** @param workers 0 runs everything in this thread */
export function createPool(workers: number, options: PoolOptions, onResult: (result: BatchResult) => void): Pool {
  const threads = Array.from({ length: workers }, () => startWorker(options));
  // What comes from git and the workers dies young; V8 would let this thread fill 64 MB before it looks.
  if (workers > 0) delayLastCompiler(threads.at(-1)?.thread, "--semi-space-growth-factor=1");
  const scans: ObjectScan[] = workers === 0 ? [startHere(options)] : threads;
  const free = Array.from({ length: ahead }).flatMap(() => scans);
  const waiting: ((scan: ObjectScan) => void)[] = [];
  const running = new Set<Promise<void>>();
  let failure: { error: unknown } | undefined;

  const release = (scan: ObjectScan): void => {
    const next = waiting.shift();
    if (next) next(scan);
    else free.push(scan);
  };
  const run = async (scan: ObjectScan, batch: Batch, listener: typeof onResult): Promise<void> => {
    try {
      listener(await scan.scan(batch));
    } catch (error) {
      failure ??= { error };
    } finally {
      release(scan);
    }
  };

  const settle = async (): Promise<void> => {
    await Promise.all(running);
    if (failure) throw failure.error;
  };

  return {
    join(rules) {
      if (failure) return;
      const own = startHere({ ...options, rules });
      // In between the others are heard, and get what is next.
      const scan = { ...own, scan: (batch: Batch) => nextTurn().then(() => own.scan(batch)) };
      scans.push(scan);
      release(scan);
    },
    async submit(batch, listener = onResult) {
      // In turn, so that each git process has something to do.
      const scan = free.shift() ?? (await new Promise<ObjectScan>((resolve) => waiting.push(resolve)));
      if (failure) {
        release(scan);
        throw failure.error;
      }
      const task = run(scan, batch, listener);
      running.add(task);
      task.finally(() => running.delete(task));
    },
    settle,
    async finish() {
      await settle();
      await Promise.all(scans.map((scan) => scan.close()));
    },
    async abort() {
      failure ??= { error: new Error("stopped") };
      // Whoever waits for a worker learns that there is none.
      for (const take of waiting.splice(0)) take(scans[0]!);
      await Promise.allSettled(scans.map((scan) => scan.close()));
    },
  };
}

function startHere({ keys, ...options }: PoolOptions): ObjectScan {
  const open = once(async () => createObjectScan({ ...options, keys: await keys }));
  return {
    scan: async (batch) => (await open()).scan(batch),
    close: async () => (await open()).close(),
  };
}

function startWorker({ keys, ...options }: PoolOptions): ObjectScan & { readonly thread: Worker } {
  // A small nursery is emptied often, and with it go the chunks that git's output comes in.
  const resourceLimits = { maxYoungGenerationSizeMb: 8 };
  const thread = startThread({ workerData: options, resourceLimits });
  const opened = Promise.resolve(keys).then((known) => thread.postMessage(known));
  opened.catch(() => {});
  const queue: { resolve(result: BatchResult): void; reject(error: unknown): void }[] = [];
  thread.on("message", (result: BatchResult) => queue.shift()?.resolve(result));
  let failure: unknown;
  const fail = (error: unknown): void => {
    failure ??= error;
    for (const { reject } of queue.splice(0)) reject(failure);
  };
  const ended = new Promise<void>((resolve, reject) => {
    thread.on("error", (error) => {
      fail(error);
      reject(error);
    });
    thread.on("exit", (status) => {
      // One that ends without an error must not leave anybody waiting: a process with nothing left to do just ends.
      fail(new SourceError(`a worker of the scan ended early (${status})`, "Run it again."));
      resolve();
    });
  });
  ended.catch(() => {});
  return {
    thread,
    scan: (batch) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        queue.push({ resolve, reject });
        opened.then(() => thread.postMessage(batch), reject);
      }),
    close() {
      opened.catch(() => {}).then(() => thread.postMessage("close"));
      return ended;
    },
  };
}
