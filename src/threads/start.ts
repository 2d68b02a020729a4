import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker, type WorkerOptions } from "node:worker_threads";

/** The worker is a bundle beside this one, or the source where this is the source; the executable has it within. */
const isSource = import.meta.filename.endsWith(".ts");
const workerFile = isSource ? "../worker.ts" : "history-worker.js";

export const startThread = (options: WorkerOptions): Worker =>
  new Worker(join(import.meta.dirname, workerFile), options);

/** The thread that reads files ahead of one that scans; undefined where this is the source, which has no built rules. */
export const startReader = (): Worker | undefined =>
  isSource ? undefined : new Worker(join(import.meta.dirname, "sweep-reader.js"));

/** The worker's bundle and what it loads: what is found hangs on all of it. */
export const engineFiles = ["history-worker.js", "rules.js", "rule-index.bin", "linear.js"] as const;

/** Tells one build of the scanner from another, its rules included; undefined where this is the source. */
export function readEngine(): string | undefined {
  if (isSource) return undefined;
  const hash = createHash("sha256");
  for (const name of engineFiles) hash.update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest("hex");
}
