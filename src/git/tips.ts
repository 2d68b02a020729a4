import { createHash } from "node:crypto";
import { type RefOptions, refArgs } from "./history-refs.ts";
import { runGit } from "./run.ts";

/** A name for where the chosen refs and HEAD stand: equal where two clones have the same history. 32 hex characters. */
export async function readTips(options: RefOptions): Promise<string> {
  const { cwd } = options;
  const [refs, head] = await Promise.all([
    runGit(["rev-parse", ...refArgs(options)], { cwd }),
    runGit(["rev-parse", "--quiet", "--verify", "HEAD"], { cwd, accept: [0, 1] }),
  ]);
  const oids = new Set(`${refs.toString("latin1")}\n${head.toString("latin1")}`.split("\n"));
  return createHash("sha256")
    .update([...oids].sort().join("\n"))
    .digest("hex")
    .slice(0, 32);
}
