/**
 * Advice per million lines: `node bench/advisories/noise.ts [--list RULE] TREE…`. Trees of well-kept projects show how
 * often somebody would be disturbed for nothing.
 */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { advisoryRules } from "../../src/rules/advisories/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { listTree } from "../detection/trees.ts";

const { values: options, positionals: trees } = parseArgs({
  allowPositionals: true,
  options: { list: { type: "string" } },
});
if (trees.length === 0) {
  console.error("usage: node bench/advisories/noise.ts [--list RULE] TREE…");
  process.exit(2);
}
const scanner = createScanner(advisoryRules);
const byRule = new Map<string, number>();
let allLines = 0;
let allFound = 0;
for (const tree of trees) {
  let lines = 0;
  let found = 0;
  for (const { path, bytes } of listTree(tree)) {
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
    for (const candidate of scanner.scan(bytes)) {
      const { rule, region } = candidate;
      if (!judgeCandidate(candidate, classifyPath(path)).level) continue;
      found++;
      byRule.set(rule.id, (byRule.get(rule.id) ?? 0) + 1);
      if (options.list && rule.id.includes(options.list))
        console.log(`${rule.id} ${basename(tree)}/${path}:${region.startLine}`);
    }
  }
  allLines += lines;
  allFound += found;
  console.log(
    `${basename(tree).padEnd(40)} ${String(lines).padStart(9)} lines ${String(found).padStart(5)} ${((found * 1e6) / Math.max(1, lines)).toFixed(1).padStart(8)} per million`,
  );
}
console.log(
  `${"all".padEnd(40)} ${String(allLines).padStart(9)} lines ${String(allFound).padStart(5)} ${((allFound * 1e6) / Math.max(1, allLines)).toFixed(1).padStart(8)} per million`,
);
for (const [rule, count] of [...byRule].sort((a, b) => b[1] - a[1])) console.log(`  ${rule.padEnd(40)} ${count}`);
