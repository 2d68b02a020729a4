/**
 * How common four neighbouring bytes are: `node bench/common-fours.ts DIR… > src/scanner/common-fours.ts`, where each DIR is a
 * project's tree. Of each at most 12 MB of text are counted, 64 kB a file and 4 MB a kind of file, and each counts the same.
 */

import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";

const digits = "0abcdefghijklmnopqrstuvwxyz12345";
/** Those that a megabyte holds less often are all the same. */
const least = 16;

const hashPath = (path: string): string => createHash("sha256").update(path).digest("hex");

/** Per four bytes, by their low five bits, how many stand in a megabyte. */
function countFours(tree: string): Float64Array {
  const counts = new Float64Array(1 << 20);
  const bytesOf = new Map<string, number>();
  let all = 0;
  const names = globSync("**/*", { cwd: tree, exclude: ["**/.git"] });
  for (const name of names.sort((a, b) => (hashPath(a) < hashPath(b) ? -1 : 1))) {
    const kind = extname(name);
    const ofKind = bytesOf.get(kind) ?? 0;
    if (all > 12e6 || ofKind > 4e6 || !statSync(join(tree, name)).isFile()) continue;
    const bytes = readFileSync(join(tree, name)).subarray(0, 1 << 16);
    if (bytes.includes(0)) continue;
    let four = 0;
    for (const [at, byte] of bytes.entries()) {
      four = ((four << 5) | (byte & 31)) & 0xfffff;
      if (at >= 3) counts[four]!++;
    }
    bytesOf.set(kind, ofKind + bytes.length);
    all += bytes.length;
  }
  return counts.map((count) => (count * 1e6) / Math.max(all, 1));
}

const spell = (four: number): string => [15, 10, 5, 0].map((shift) => digits[(four >> shift) & 31]!).join("");

const trees = process.argv.slice(2);
if (trees.length === 0) throw new Error("Say whose text is to be counted: node bench/common-fours.ts DIR…");
const mean = new Float64Array(1 << 20);
for (const tree of trees) for (const [four, count] of countFours(tree).entries()) mean[four]! += count / trees.length;
const stepOf = (count: number): number => Math.floor(Math.log2(count / least));
const steps = Array.from(
  { length: stepOf(mean.reduce((most, count) => Math.max(most, count), least)) + 1 },
  () => [] as string[],
);
for (const [four, count] of mean.entries()) if (count >= least) steps[stepOf(count)]!.push(spell(four));

const lines = steps.map((fours) => {
  const groups = new Map<string, string>();
  for (const four of fours.sort()) groups.set(four.slice(0, 2), (groups.get(four.slice(0, 2)) ?? "") + four.slice(2));
  const text = Array.from(groups, ([first, others]) => first + others).join(" ");
  const parts = text.match(/.{1,112}/g) ?? [""];
  return `  ${parts.map((part) => `"${part}"`).join(" +\n    ")},\n`;
});
process.stdout.write(`/**
 * Four neighbouring bytes that are common in source code and prose, by their low five bits (a to z, and 0 to 5 for the six that
 * are no letters): two letters, and all pairs that follow them. Those that a megabyte holds ${least} times and more, then ${2 * least} times and more, and so on, each
 * twice as often. Counted over ${trees.length} projects, each counting the same, by bench/common-fours.ts.
 */
export const commonFours: readonly string[] = [
${lines.join("")}];
`);
