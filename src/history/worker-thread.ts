import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker, type WorkerOptions } from "node:worker_threads";

/** The worker is a bundle beside this one, or the source where this is the source; the executable has it within. */
const workerFile = import.meta.filename.endsWith(".ts") ? "worker.ts" : "history-worker.js";

export const startThread = (options: WorkerOptions): Worker =>
  new Worker(join(import.meta.dirname, workerFile), options);

/** The thread that reads files ahead of one that scans; undefined where this is the source, which has no built rules. */
export const startReader = (): Worker | undefined =>
  workerFile.endsWith(".ts") ? undefined : new Worker(join(import.meta.dirname, "sweep-reader.js"));

/** The engine where no bundle is. */
export const source = "source";

/** Tells one build of the scanner from another: a hash of the worker's bundle, where there is one. */
export function readEngine(): string {
  const file = join(import.meta.dirname, workerFile);
  return workerFile.endsWith(".ts") ? source : createHash("sha256").update(readFileSync(file)).digest("hex");
}
