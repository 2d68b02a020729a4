/**
 * All detection benches in one command: `node bench/detection/main.ts [--lists FOLDER] [--cache FOLDER] [TREE…]`; without trees the
 * noise is not measured; what the peers find in a tree is kept in the cache. The lists of misses and false alarms, to be read by a person, go to the folder; keep them out of commits.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values, positionals: trees } = parseArgs({
  allowPositionals: true,
  options: { lists: { type: "string" }, cache: { type: "string" } },
});
const lists = (name: string): string[] => (values.lists ? ["--list", join(values.lists, `${name}.tsv`)] : []);
const cache = values.cache ? ["--cache", values.cache] : [];
const benches: readonly (readonly [title: string, file: string, ...rest: string[]])[] = [
  ["Labelled rows of real repositories", "creddata.ts", ...lists("rows")],
  ["Peers' own samples", "peer-rules.ts", ...lists("samples")],
  ...(trees.length > 0
    ? [["Noise on quiet trees", "noise.ts", "--peers", ...cache, ...lists("noise"), ...trees] as const]
    : []),
];
for (const [title, file, ...rest] of benches) {
  console.log(`\n== ${title} ==`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, file), ...rest], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
