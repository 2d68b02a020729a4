import { createHash } from "node:crypto";
import { createExclusion, type RefOptions } from "./history-refs.ts";
import { runGit } from "./run.ts";

/** A name for where the chosen refs and HEAD stand: equal where two clones have the same history. 32 hex characters. */
export async function readTips(options: RefOptions): Promise<string> {
  const isLeftOut = createExclusion(options);
  const listed = await listRefs(options.cwd);
  const oids = new Set<string>();
  for (const line of listed.toString("latin1").split("\n")) {
    const [oid, ref = ""] = line.split(" ");
    if (oid && !isLeftOut(ref)) oids.add(oid);
  }
  return createHash("sha256")
    .update([...oids].sort().join("\n"))
    .digest("hex")
    .slice(0, 32);
}

async function listRefs(cwd: string | undefined): Promise<Buffer> {
  try {
    // It answers with 1 where there is no ref. https://git-scm.com/docs/git-show-ref
    return await runGit(["show-ref", "--head"], { cwd, accept: [0, 1] });
  } catch {
    // A broken ref ends it; these pass over it.
    const [refs, head] = await Promise.all([
      runGit(["for-each-ref", "--format=%(objectname) %(refname)"], { cwd }),
      runGit(["rev-parse", "--quiet", "--verify", "HEAD"], { cwd, accept: [0, 1] }),
    ]);
    return Buffer.concat([refs, head]);
  }
}
