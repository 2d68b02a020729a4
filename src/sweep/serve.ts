import type { MessagePort } from "node:worker_threads";
import { decodeRules, type RuleReference } from "../threads/rule-list.ts";
import { createClassScanners } from "./class-scanners.ts";
import { createCleanFiles, type SharedFiles } from "./clean-files.ts";

/** What a worker of a sweep is started with. */
export interface SweepOptions {
  readonly sweep: readonly RuleReference[];
}

export const isSweep = (data: object): data is SweepOptions => "sweep" in data;

/** It notes which files are clean, and tells nothing of the others. */
export function serveSweep({ sweep }: SweepOptions, port: MessagePort): void {
  const clean = createCleanFiles(createClassScanners(decodeRules(sweep)));
  port.on("message", (shared: SharedFiles) => {
    clean(shared);
    port.postMessage("done");
  });
}
