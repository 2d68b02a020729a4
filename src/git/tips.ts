import { createHash } from "node:crypto";
import { createExclusion, type RefOptions } from "./history-refs.ts";
import { runGit } from "./run.ts";

/** A name for where the chosen refs and HEAD stand: equal where two clones have the same history. 32 hex characters. */
export async function readTips(options: RefOptions): Promise<string> {
  const isLeftOut = createExclusion(options);
  // It answers with 1 where there is no ref. https://git-scm.com/docs/git-show-ref
  const listed = await runGit(["show-ref", "--head"], { cwd: options.cwd, accept: [0, 1] });
  const oids = new Set<string>();
  for (const line of listed.toString("latin1").split("\n")) {
    const [oid, ref] = line.split(" ");
    if (oid && ref && !isLeftOut(ref)) oids.add(oid);
  }
  return createHash("sha256")
    .update([...oids].sort().join("\n"))
    .digest("hex")
    .slice(0, 32);
}
