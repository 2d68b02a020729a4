import type { PolicyFiles } from "../config/files.ts";
import { openBlobs } from "../git/blobs.ts";

/** The files that govern leakgate, at the top of the repository. */
export const configFile = ".leakgate.yaml";
export const suppressionsFile = ".leakgate-suppressions";
export const baselineFile = ".leakgate-baseline";

/** Objects to ask git for at a commit, in the order that `parsePolicy` expects. */
export const listPolicyObjects = (ref: string): readonly string[] => [
  `${ref}:${configFile}`,
  `${ref}:${suppressionsFile}`,
  `${ref}:${baselineFile}`,
];

/** @param contents of `listPolicyObjects`; undefined where the commit has no such file */
export function parsePolicy(
  ref: string,
  [config, suppressions, baseline]: readonly (Buffer | undefined)[],
): PolicyFiles {
  const name = (file: string) => `${file} (at ${ref})`;
  return {
    ...(config && { config: { name: name(configFile), text: config.toString("utf8") } }),
    ...(suppressions && { suppressions: { name: name(suppressionsFile), text: suppressions.toString("utf8") } }),
    ...(baseline && { baseline: { name: name(baselineFile), text: baseline.toString("utf8") } }),
  };
}

/**
 * The policy as committed at `ref`: what a change says of its own policy does not count before it is merged. A ref that
 * does not exist has none.
 */
export async function readPolicy(ref: string, cwd?: string): Promise<PolicyFiles> {
  const blobs = openBlobs(cwd);
  try {
    const reads = listPolicyObjects(ref).map((name) => blobs.request(name));
    blobs.end();
    const contents: (Buffer | undefined)[] = [];
    for (const read of reads) contents.push(await read());
    return parsePolicy(ref, contents);
  } finally {
    blobs.close();
  }
}
