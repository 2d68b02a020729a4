/**
 * Findings per million lines on trees that hold next to no secrets: `node bench/detection/noise.ts TREE…`; with `--peers`
 * those of the peers on PATH beside them, in the same run; `--cache FOLDER` keeps what the peers found.
 * `--list FILE` writes each finding at the level that blocks with its line, to be read by a person; keep it out of commits.
 */
import { appendFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { classifyPath, explainCandidate, judgeCandidate } from "../../src/judge/index.ts";
import { createLowering } from "../../src/judge/passage.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { catalogue } from "./examples.ts";
import { listPeerFindings } from "./peer-noise.ts";
import { listTree } from "./trees.ts";

interface Tally {
  lines: number;
  errors: number;
  outside: number;
  warnings: number;
}

const { values: options, positionals: trees } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: "string" },
    peers: { type: "boolean" },
    level: { type: "string", default: "error" },
    cache: { type: "string" },
  },
});
if (trees.length === 0) {
  console.error("usage: node bench/detection/noise.ts [--list FILE] TREE…");
  process.exit(2);
}
if (options.list) writeFileSync(options.list, "");
const scanner = createScanner(catalogue, { couldKeep: () => true, keeps: () => true, wholes: true });
const byRule = new Map<string, Tally>();
const byPeer = new Map<string, { all: number; outside: number }>();
const total: Tally = { lines: 0, errors: 0, outside: 0, warnings: 0 };
const row = (name: string, cells: readonly (string | number)[]): string =>
  `${name.slice(0, 40).padEnd(40)} ${cells.map((cell) => String(cell).padStart(9)).join(" ")}`;
const isOutside = (path: string): boolean => !/^(?:docs|test|fixture)/.test(classifyPath(path));
const flatten = (text: string): string => text.replace(/\s+/g, " ").trim();
const perMillion = (count: number, lines: number): string => ((count * 1e6) / Math.max(1, lines)).toFixed(1);
console.log(row("tree", ["lines", "errors", "/M", "outside", "/M", "warnings"]));

for (const tree of trees) {
  const sum: Tally = { lines: 0, errors: 0, outside: 0, warnings: 0 };
  for (const { path, bytes } of listTree(tree)) {
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) sum.lines++;
    const pathClass = classifyPath(path);
    const outside = isOutside(path);
    const lowerInPassage = createLowering(bytes);
    for (const candidate of scanner.scan(bytes)) {
      const { level: judged, confidence } = judgeCandidate(candidate, pathClass);
      if (!judged) continue;
      const level = lowerInPassage(judged, candidate.rule, pathClass, candidate.start);
      const tally = byRule.get(candidate.rule.id) ?? { lines: 0, errors: 0, outside: 0, warnings: 0 };
      byRule.set(candidate.rule.id, tally);
      for (const one of [sum, tally]) {
        if (level === "error") one.errors++;
        else one.warnings++;
        if (level === "error" && outside) one.outside++;
      }
      if (options.list && level === options.level) {
        const reasons = explainCandidate(candidate, pathClass)
          .slice(0, 4)
          .map(({ feature, weight }) => `${feature} ${weight.toFixed(1)}`);
        const context = candidate.context.reveal();
        const from = Math.max(0, candidate.contextStart - 100);
        const line = context.slice(from, candidate.contextStart + candidate.secret.length + 40);
        appendFileSync(
          options.list,
          `${confidence.toFixed(3)}\t${pathClass}\t${candidate.rule.id}\t${tree}/${path}:${candidate.region.startLine}\t${flatten(candidate.secret.reveal().slice(0, 80))}\t${flatten(line)}\t${reasons.join(", ")}\n`,
        );
      }
    }
  }
  console.log(
    row(basename(tree), [
      sum.lines,
      sum.errors,
      perMillion(sum.errors, sum.lines),
      sum.outside,
      perMillion(sum.outside, sum.lines),
      sum.warnings,
    ]),
  );
  for (const [peer, paths] of options.peers ? listPeerFindings(tree, options.cache) : []) {
    const { all, outside } = byPeer.get(peer) ?? { all: 0, outside: 0 };
    byPeer.set(peer, { all: all + paths.length, outside: outside + paths.filter(isOutside).length });
  }
  for (const key of ["lines", "errors", "outside", "warnings"] as const) total[key] += sum[key];
}
console.log(
  row("all", [
    total.lines,
    total.errors,
    perMillion(total.errors, total.lines),
    total.outside,
    perMillion(total.outside, total.lines),
    total.warnings,
  ]),
);
for (const [peer, { all, outside }] of byPeer)
  console.log(row(peer, ["", all, perMillion(all, total.lines), outside, perMillion(outside, total.lines), ""]));
console.log("\nby rule");
for (const [rule, { errors, outside, warnings }] of [...byRule].sort((a, b) => b[1].errors - a[1].errors)) {
  console.log(row(rule, ["", errors, "", outside, "", warnings]));
}
