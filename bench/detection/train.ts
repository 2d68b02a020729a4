/**
 * Trains the judge, by hand: `node bench/detection/train.ts` fits the model to the labelled rows and prints how it does on
 * repositories that it was not fitted to; `--write` puts the weights into src/judge. `--words TREE…` learns the common
 * words of those trees first; `--quiet-trees TREE…` adds their candidates as examples of what is no secret.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { PathClass } from "../../src/judge/index.ts";
import { scoreFeatures } from "../../src/judge/model.ts";
import { boostDefaults, type Example, trainModel } from "./boost.ts";
import { type LabelledRow, readRows } from "./creddata-rows.ts";
import { listRowCandidates, type RowCandidate } from "./examples.ts";
import { listSyntheticExamples } from "./synthetic.ts";
import { listTreeExamples } from "./tree-examples.ts";
import { createWording } from "./wording.ts";

/**
 * Chosen by the curves below and by the noise on well-known repositories: outside tests and documentation a block must be
 * right in the reader's eyes; inside them it takes a surer score.
 */
const thresholds: Record<PathClass, { report: number; block: number }> = {
  code: { report: 0.55, block: 0.8 },
  script: { report: 0.55, block: 0.8 },
  data: { report: 0.55, block: 0.82 },
  docs: { report: 0.55, block: 0.85 },
  test: { report: 0.55, block: 0.85 },
  "test-data": { report: 0.55, block: 0.85 },
};

const file = join(import.meta.dirname, "../../src/judge/weights.json");
const { values: options, positionals: trees } = parseArgs({
  allowPositionals: true,
  options: {
    words: { type: "boolean" },
    write: { type: "boolean" },
    folds: { type: "string", default: "5" },
    out: { type: "string" },
  },
});
const weights = JSON.parse(readFileSync(file, "utf8"));
if (options.words) {
  writeFileSync(file, `${JSON.stringify({ ...weights, ...createWording(trees, 1600) })}\n`);
  console.log("words written; run again without --words to fit the model to them");
  process.exit();
}
const rows = readRows<LabelledRow>("creddata-dev.jsonl");
if (!rows) {
  console.log("the corpus is not here (LEAKGATE_CORPUS): nothing to train on");
  process.exit(2);
}

const candidates = [...listRowCandidates(rows.filter((row) => row.core))];
const perRepository = new Map<string, number>();
for (const { row } of candidates) perRepository.set(row.repo, (perRepository.get(row.repo) ?? 0) + 1);
/** One repository with hundreds of like rows must not outvote the rest. */
const weightOf = ({ row }: RowCandidate): number => Math.min(1, 40 / Math.sqrt(perRepository.get(row.repo)!));
const toExample = (one: RowCandidate): Example[] =>
  one.values && one.label !== undefined ? [{ values: one.values, label: one.label, weight: weightOf(one) }] : [];
const quiet = [...listSyntheticExamples(), ...trees.flatMap((tree) => [...listTreeExamples(tree)])];
console.log(`${candidates.length} candidates, ${quiet.length} from trees and made up`);

const folds = Number(options.folds);
const foldOf = (repo: string): number => Number.parseInt(repo, 16) % folds;
const scores = new Map<RowCandidate, number>();
for (let fold = 0; fold < folds; fold++) {
  const model = trainModel([...candidates.filter(({ row }) => foldOf(row.repo) !== fold).flatMap(toExample), ...quiet]);
  for (const one of candidates) {
    if (foldOf(one.row.repo) === fold && one.values) scores.set(one, scoreFeatures(one.values, model));
  }
}
printCurve(candidates, scores);
if (options.out) {
  const lines = [...scores].map(([one, score]) =>
    JSON.stringify({
      id: one.row.id,
      label: one.row.label,
      mine: one.label,
      score,
      start: one.start,
      end: one.end,
      c: one.pathClass,
      rule: one.candidate.rule.id,
    }),
  );
  writeFileSync(options.out, lines.join("\n"));
}
if (options.write) {
  const model = trainModel([...candidates.flatMap(toExample), ...quiet], boostDefaults);
  writeFileSync(file, `${JSON.stringify({ ...weights, thresholds, model })}\n`);
}

/** Rows found and rows wrongly reported for rising thresholds, by rows as the scorer counts them. */
function printCurve(all: readonly RowCandidate[], score: ReadonlyMap<RowCandidate, number>): void {
  const best = new Map<LabelledRow, number>();
  for (const one of all) {
    if (one.label === undefined || one.calm) continue;
    best.set(one.row, Math.max(best.get(one.row) ?? 0, score.get(one) ?? 1));
  }
  const truths = rows!.filter((row) => row.core && row.label === "T").length;
  console.log("threshold      P      R     F1");
  for (const at of [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98, 1]) {
    const hits = [...best].filter(([, value]) => value >= at);
    const found = hits.filter(([row]) => row.label === "T").length;
    const [precision, recall] = [found / hits.length, found / truths];
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      `${at.toFixed(2).padStart(9)} ${[precision, recall, f1].map((n) => n.toFixed(3).padStart(6)).join(" ")}`,
    );
  }
}
