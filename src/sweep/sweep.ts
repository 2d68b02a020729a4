import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { PathClass } from "../judge/index.ts";
import { readBuiltRules } from "../scanner/built-rules.ts";
import { areBuilt } from "../scanner/rule-set.ts";
import type { Scanner } from "../scanner/scanner.ts";
import { encodeRules } from "../threads/rule-list.ts";
import { startThread } from "../threads/start.ts";
import type { Rule, SourceText } from "../types.ts";
import { type AheadFiles, type AheadRoom, createAheadFiles, createAheadRoom } from "./ahead.ts";
import { createCleanFiles, type FoundText, type SharedFiles } from "./clean-files.ts";
import { takeReader } from "./early-reader.ts";
import type { SweepOptions } from "./serve.ts";

/** A file on disk among the texts of a source. */
export type FileText = SourceText & { readonly file: string | Uint8Array };

interface SweptFiles {
  /** Per file its size in bytes where nothing that counts is in it; else -1. */
  readonly sizes: ArrayLike<number>;
  /** Of some of the others what is in them: those that this thread has read, as far as they are small. */
  readonly found: ReadonlyMap<number, FoundText>;
}

/**
 * Most files hold nothing. Several threads go through them and tell only which those are; what is in the others is found
 * once more by the one pipeline, so that no value leaves its thread.
 */
export interface Sweep {
  /** These will be gone through, after those that were told before: a thread can begin to read them. */
  announce(texts: readonly FileText[]): void;
  run(texts: readonly FileText[]): Promise<SweptFiles>;
  /** Do several threads scan? All wait for the last at the end of each list. */
  isShared(): boolean;
  close(): Promise<unknown>;
}

/** Fewer files are looked at at once, unless there were more before. */
const fewFiles = 200;
/**
 * Another thread reads and compiles its program anew, a second of work: it begins once there was more than that to do, in
 * milliseconds of the processor's, since on a busy machine a second thread gains nothing. With two processors it never gains
 * as much as the thread that reads ahead, which it takes the place of.
 */
const patience = 2500;
const processors = availableParallelism();
const mostThreads = 4;
/** Bytes of files that are kept at a time with what is in them. */
const mostFound = 1 << 22;

/** @param alone milliseconds of work before another thread is started */
export function createSweep(
  rules: readonly Rule[],
  scannerOf: (pathClass: PathClass) => Scanner,
  alone = patience,
): Sweep {
  const workers: Worker[] = [];
  const cleanHere = createCleanFiles(scannerOf);
  const reader = createReader(rules);
  const isLong = (): boolean => {
    if (processors === 2 && reader.isAtWork()) return false;
    const { user, system } = process.cpuUsage();
    return user + system >= 1000 * alone;
  };
  const startWorkers = (): void => {
    // Each reads what it scans.
    reader.close();
    announced.clear();
    const references = encodeRules(rules);
    const wanted = references ? Math.min(mostThreads, processors) - 1 : 0;
    while (workers.length < wanted)
      workers.push(startThread({ workerData: { sweep: references! } satisfies SweepOptions }));
  };
  const announced = new Map<readonly FileText[], AheadFiles | undefined>();
  let isBegun = false;
  const announce: Sweep["announce"] = (texts) => {
    isBegun ||= texts.length >= fewFiles;
    if (isBegun && workers.length === 0) announced.set(texts, reader.begin(texts.map(({ file }) => file)));
  };
  const countWaiting = (): number => Array.from(announced.keys()).reduce((sum, { length }) => sum + length, 0);
  return {
    announce,
    isShared: () => workers.length > 0,
    async run(texts) {
      const sizes = new Float64Array(new SharedArrayBuffer(8 * texts.length)).fill(-1);
      const found = new Map<number, FoundText>();
      if (!announced.has(texts)) announce(texts);
      if (!isBegun) return { sizes, found };
      let room = mostFound;
      const onFound = (file: number, { bytes, candidates }: FoundText): void => {
        if (bytes.length > room) return;
        room -= bytes.length;
        found.set(file, { bytes: Buffer.from(bytes), candidates });
      };
      const shared: SharedFiles = {
        files: texts.map(({ file }) => file),
        paths: texts.map(({ path }) => path),
        next: new Int32Array(new SharedArrayBuffer(4)),
        sizes,
      };
      const ahead = announced.get(texts);
      announced.delete(texts);
      if (workers.length === 0) {
        cleanHere(shared, { stops: isLong, ahead, onFound });
        if (isLong() && texts.length - shared.next[0]! + countWaiting() >= fewFiles) startWorkers();
        else cleanHere(shared, { ahead, onFound });
      }
      const answers = workers.map((worker) => ask(worker, shared));
      cleanHere(shared, { onFound });
      await Promise.all(answers);
      return { sizes, found };
    },
    close() {
      reader.close();
      return Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/**
 * A thread that reads files and runs the kernel over them, and needs neither the catalogue nor compiled code: it is at
 * work soon. Nobody waits for it; what it has not read in time, or cannot, is read by who scans.
 */
function createReader(rules: readonly Rule[]) {
  let thread: Worker | undefined | null = null;
  let room: AheadRoom | undefined;
  let before = 0;
  const start = (): Worker | undefined => {
    const index = readBuiltRules();
    return index && areBuilt(rules, index) ? takeReader() : undefined;
  };
  return {
    isAtWork: () => thread !== undefined && thread !== null,
    begin(files: SharedFiles["files"]): AheadFiles | undefined {
      if (thread === null) thread = start();
      if (!thread) return undefined;
      room ??= createAheadRoom();
      const ahead = createAheadFiles(files, before, room);
      before += files.length;
      thread.postMessage(ahead);
      return ahead;
    },
    /** It ends while the rest is done. */
    close(): void {
      const ended = thread;
      thread = undefined;
      void ended?.terminate();
    },
  };
}

/** A worker that fails leaves its files to be looked at. */
function ask(worker: Worker, shared: SharedFiles): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of ["message", "error", "exit"]) worker.off(event, done);
      resolve();
    };
    for (const event of ["message", "error", "exit"]) worker.on(event, done);
    worker.postMessage(shared);
  });
}
