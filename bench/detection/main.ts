/** All detection benches in one command: `node bench/detection/main.ts [TREE…]`; without trees the noise is not measured. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const trees = process.argv.slice(2);
const benches: readonly (readonly [title: string, file: string, ...rest: string[]])[] = [
  ["Labelled rows of real repositories", "creddata.ts"],
  ["Peers' own samples", "peer-rules.ts"],
  ...(trees.length > 0 ? [["Noise on quiet trees", "noise.ts", ...trees] as const] : []),
];
for (const [title, file, ...rest] of benches) {
  console.log(`\n== ${title} ==`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, file), ...rest], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
