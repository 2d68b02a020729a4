/**
 * Trains the judge, by hand: `node bench/detection/train.ts` fits the model to the labelled rows and prints how it does on
 * repositories that it was not fitted to; `--write` puts the weights into src/judge. `--words TREE…` learns the common
 * words of those trees first; `--quiet-trees TREE…` adds their candidates as examples of what is no secret.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { judgeCandidate } from "../../src/judge/index.ts";
import { scoreFeatures } from "../../src/judge/model.ts";
import { type LookClass, lookClassOf } from "../../src/judge/paths.ts";
import { boostDefaults, type Example, trainModel } from "./boost.ts";
import { type LabelledRow, readRows } from "./creddata-rows.ts";
import { listRowCandidates, type RowCandidate } from "./examples.ts";
import { listSyntheticExamples } from "./synthetic.ts";
import { listTreeExamples } from "./tree-examples.ts";
import { createWording } from "./wording.ts";

/**
 * Chosen by the curves below and by the noise on well-known repositories: outside tests and documentation a block must be
 * right in the reader's eyes; inside them nothing blocks unless the configuration asks for it.
 */
const thresholds: Record<LookClass, { report: number; block: number }> = {
  code: { report: 0.55, block: 0.67 },
  script: { report: 0.55, block: 0.7 },
  data: { report: 0.55, block: 0.72 },
  translation: { report: 0.55, block: 0.8 },
  docs: { report: 0.55, block: 0.7 },
  test: { report: 0.55, block: 0.7 },
  "test-data": { report: 0.55, block: 0.7 },
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
  const lines = candidates.map((one) =>
    JSON.stringify({
      id: one.row.id,
      label: one.label,
      score: one.calm ? 0 : scores.get(one),
      start: one.start,
      end: one.end,
      path: one.pathClass,
      rule: one.candidate.rule.id,
      level: judgeCandidate(one.candidate, one.pathClass).level,
      held: one.isHeld(scores.get(one) ?? 1, true),
    }),
  );
  writeFileSync(options.out, lines.join("\n"));
}
if (options.write) {
  const model = trainModel([...candidates.flatMap(toExample), ...quiet], boostDefaults);
  writeFileSync(file, `${JSON.stringify({ ...weights, thresholds, model })}\n`);
}

/** Rows found and rows wrongly reported, by rows as the scorer counts them: for rising scores, and at the thresholds set here. */
function printCurve(all: readonly RowCandidate[], score: ReadonlyMap<RowCandidate, number>): void {
  const asked = all.filter((one) => one.label !== undefined && !one.calm);
  const truths = rows!.filter((row) => row.core && row.label === "T").length;
  const print = (name: string, reports: (one: RowCandidate) => boolean): void => {
    const hits = new Set(asked.filter(reports).map(({ row }) => row));
    const found = [...hits].filter(({ label }) => label === "T").length;
    const [precision, recall] = [found / hits.size, found / truths];
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(name.padStart(18), [precision, recall, f1].map((n) => n.toFixed(3).padStart(6)).join(" "));
  };
  const scoreOf = (one: RowCandidate): number => score.get(one) ?? 1;
  console.log("score".padStart(18), "     P      R     F1");
  for (const at of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) print(at.toFixed(2), (one) => scoreOf(one) >= at);
  print("any level", (one) => scoreOf(one) >= (one.values ? thresholds[lookClassOf(one.pathClass)].report : 0));
  print("error", (one) => isError(one, scoreOf(one), false));
  print("fixtures: error", (one) => isError(one, scoreOf(one), true));
}

/** @param fixturesBlock the configuration says `fixtures: error` */
function isError(
  { candidate, values, pathClass, isHeld }: RowCandidate,
  score: number,
  fixturesBlock: boolean,
): boolean {
  if (values) return score >= thresholds[lookClassOf(pathClass)].block && !isHeld(score, fixturesBlock);
  const rule = fixturesBlock ? { ...candidate.rule, fixture: false } : candidate.rule;
  return judgeCandidate({ ...candidate, rule }, pathClass).level === "error";
}
