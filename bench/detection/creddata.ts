/**
 * Scores the whole catalogue on the labelled rows, in one process: `node bench/detection/creddata.ts`. The scorer is the
 * corpus's own (score-creddata.py, needs python3). The model was fitted to these rows: `train.ts` prints what it does on
 * repositories it has not seen. `--list FILE` writes misses and false alarms, to be read by a person; keep it out of commits.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findCalm } from "../../src/judge/calm.ts";
import { createFeatures } from "../../src/judge/features.ts";
import { judgeCandidate } from "../../src/judge/index.ts";
import { scoreFeatures } from "../../src/judge/model.ts";
import { parsePlace } from "../../src/judge/place.ts";
import { contentOf, corpus, type LabelledRow, readRows } from "./creddata-rows.ts";
import { listRowCandidates } from "./examples.ts";

/** What the peers reach on the same rows, core: precision, recall, F1. CredSweeper was trained on these very labels. */
const peers: readonly (readonly [name: string, ...numbers: number[]])[] = [
  ["gitleaks 8.30", 0.93, 0.3, 0.45],
  ["betterleaks 1.7", 0.93, 0.26, 0.41],
  ["kingfisher 2.14", 0.91, 0.13, 0.23],
  ["detect-secrets 1.5", 0.49, 0.53, 0.51],
  ["CredSweeper 1.19 (trained on them)", 0.98, 0.73, 0.83],
];
const { values: options } = parseArgs({ options: { list: { type: "string" } } });
const rows = readRows<LabelledRow>("creddata-dev.jsonl");
if (!rows) {
  console.log(`no labelled rows in ${corpus}: skipped (LEAKGATE_CORPUS names another folder)`);
  process.exit();
}

const found: Record<"any level" | "error" | "error, fixtures: error", object[]> = {
  "any level": [],
  error: [],
  "error, fixtures: error": [],
};
const verdicts: string[] = [];
for (const { row, candidate, start, pathClass, label } of listRowCandidates(rows)) {
  const { level, confidence } = judgeCandidate(candidate, pathClass);
  if (label !== undefined) {
    const { rule, secret, context, contextStart } = candidate;
    const place = parsePlace(candidate);
    const score = findCalm(place, pathClass) ? 0 : scoreFeatures(createFeatures(place, rule.credential, pathClass));
    const before = context
      .reveal()
      .slice(Math.max(0, contextStart - 80), contextStart)
      .trim();
    verdicts.push(
      [
        row.label,
        label,
        level ?? "silent",
        (level ? confidence : score).toFixed(3),
        rule.id,
        row.id,
        pathClass,
        before,
        secret.reveal().slice(0, 80),
      ].join("\t"),
    );
  }
  if (!level) continue;
  const everywhere = { ...candidate, rule: { ...candidate.rule, fixture: false } };
  // The scorer counts code points.
  const content = contentOf(row);
  const from = [...content.slice(0, start)].length;
  const finding = { row_id: row.id, start: from, end: from + [...candidate.secret.reveal()].length };
  found["any level"].push(finding);
  if (level === "error") found.error.push(finding);
  if (judgeCandidate(everywhere, pathClass).level === "error") found["error, fixtures: error"].push(finding);
}
if (options.list) writeFileSync(options.list, `${verdicts.join("\n")}\n`);

const print = (name: string, numbers: readonly number[]): void =>
  console.log(name.padEnd(42), numbers.map((number) => number.toFixed(3).padStart(7)).join(" "));
console.log("core rows".padEnd(42), ["P", "R", "F1"].map((head) => head.padStart(7)).join(" "));
const folder = mkdtempSync(join(tmpdir(), "leakgate-creddata-"));
try {
  for (const [name, findings] of Object.entries(found)) {
    const file = join(folder, "findings.jsonl");
    writeFileSync(file, findings.map((finding) => `${JSON.stringify(finding)}\n`).join(""));
    const scorer = [join(corpus, "score-creddata.py"), join(corpus, "creddata-dev.jsonl"), file, "--json"];
    const { core } = JSON.parse(execFileSync("python3", scorer, { encoding: "utf8", maxBuffer: 1 << 26 }));
    print(`leakgate, ${name}`, [core.P, core.R, core.F1]);
  }
} finally {
  rmSync(folder, { recursive: true });
}
for (const [name, ...numbers] of peers) print(name, numbers);
