import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { startReader } from "../threads/start.ts";

let begun: Worker | undefined;

/** Nobody waits for it, and it holds no process that ends: what it fails at is done by who scans. */
function start(): Worker | undefined {
  const thread = availableParallelism() > 1 ? startReader() : undefined;
  thread?.on("error", () => {});
  thread?.unref();
  return thread;
}

/** Starts the thread that reads files ahead before any is known: it comes up while the catalogue is loaded. */
export function beginReader(): Worker | undefined {
  begun ??= start();
  return begun;
}

/** That thread, or one that is started now. */
export function takeReader(): Worker | undefined {
  const taken = begun ?? start();
  begun = undefined;
  return taken;
}
