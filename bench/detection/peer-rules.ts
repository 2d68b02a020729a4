/**
 * The catalogue over the peers' own samples: `node bench/detection/peer-rules.ts [--corpus DIR] [--list FILE] [--half even|odd]`.
 * --list writes misses and false alarms to FILE to be read; --half takes the rows of half of the rules only.
 * The samples are no part of the repository; without them the bench says so and is done.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { corpus as usualCorpus } from "./creddata-rows.ts";

interface Row {
  readonly id: string;
  readonly source: string;
  readonly rule: string;
  readonly provider: string;
  readonly text: string;
  readonly path?: string;
  readonly secret?: string;
  readonly secrets?: readonly string[];
  readonly expect: "match" | "no-match";
  readonly tier: number;
  readonly fair: boolean;
  readonly identifier: boolean;
  readonly placeholder: boolean;
  readonly standalone: boolean;
  readonly fp?: string;
}

/** Recall and false alarms of the peers on the dev half, in percent, as measured with the same scorer. */
const peers: Record<string, readonly [string, ...number[]]> = {
  all: ["recall, all", 71.8, 73.2, 48.6, 39.7, 9.8],
  "tier 1": ["recall, tier 1", 79.2, 82.9, 75.5, 33.7, 19.7],
  "tier 2": ["recall, tier 2", 72.4, 71.7, 29.0, 50.7, 1.4],
  "tier 3": ["recall, tier 3", 18.2, 18.6, 4.7, 3.4, 2.5],
  "source msft": ["recall, msft", 54.3, 48.6, 15.0, 12.1, 5.7],
  alarms: ["false alarms", 10.5, 9.8, 2.0, 3.7, 2.3],
  "class checksum": ["broken checksums", 69.6, 69.6, 21.7, 8.7, 0],
};
const peerNames = ["gitleaks", "betterleaks", "kingfisher", "trufflehog", "secretlint"];

const { values: options } = parseArgs({
  options: { corpus: { type: "string" }, list: { type: "string" }, half: { type: "string" } },
});
const corpus = options.corpus ?? usualCorpus;
const file = join(corpus, "peer-rules-dev.jsonl");
if (!existsSync(file)) {
  console.log(`No samples at ${file}: nothing measured. Give their directory with --corpus.`);
  process.exit(0);
}

const trim = (text: string): string =>
  text
    .trim()
    .replace(/^["'`]+|["'`]+$/g, "")
    .trim();

/** As the suite's own scorer: the found value covers the row's secret, or is at least half of it. */
function isHit(row: Row, found: readonly string[]): boolean {
  const secrets = [row.secret ?? "", ...(row.secrets ?? []).filter((secret) => secret.length >= 12)]
    .map(trim)
    .filter(Boolean);
  if (secrets.length === 0) return found.length > 0;
  return found
    .map(trim)
    .some(
      (value) =>
        value !== "" &&
        secrets.some(
          (secret) =>
            (secret.includes(value) && value.length * 2 >= secret.length) ||
            value.includes(secret) ||
            (value.length >= 4 && secret.includes("://") && secret.includes(`:${value}@`)),
        ),
    );
}

const halfOf = (row: Row): string =>
  createHash("sha256").update(`${row.source} ${row.provider}`).digest()[0]! % 2 ? "odd" : "even";
const rows = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row)
  .filter((row) => row.fair && !row.identifier && !row.placeholder && (row.expect === "no-match" || row.standalone))
  .filter((row) => !options.half || halfOf(row) === options.half);

const scanner = createScanner(rules);
const tally = new Map<string, [rows: number, any: number, blocking: number]>();
const list: string[] = [];
const count = (key: string, any: boolean, blocking: boolean): void => {
  const entry = tally.get(key) ?? [0, 0, 0];
  tally.set(key, [entry[0] + 1, entry[1] + Number(any), entry[2] + Number(blocking)]);
};

for (const row of rows) {
  const bytes = Buffer.from(row.text);
  const pathClass = classifyPath(row.path ?? `${row.id}.txt`);
  const found = scanner.scan(bytes).flatMap((candidate) => {
    const { level } = judgeCandidate(candidate, pathClass);
    return level
      ? [{ level, rule: candidate.rule.id, value: bytes.toString("utf8", candidate.start, candidate.end) }]
      : [];
  });
  const blocking = found.filter(({ level }) => level === "error");
  const text = JSON.stringify(row.text.slice(0, 220));
  if (row.expect === "match") {
    const any = isHit(
      row,
      found.map(({ value }) => value),
    );
    const blocks = isHit(
      row,
      blocking.map(({ value }) => value),
    );
    for (const key of ["all", `tier ${row.tier}`, `source ${row.source}`, `${row.source} tier ${row.tier}`])
      count(key, any, blocks);
    if (!blocks)
      list.push(
        `${any ? "LOW " : "MISS"} ${row.id} ${row.source} ${row.rule} tier ${row.tier} secret=${JSON.stringify(row.secret ?? "").slice(0, 80)} found=${found.map(({ rule }) => rule)} ${text}`,
      );
  } else {
    for (const key of ["alarms", `class ${row.fp ?? "-"}`, `alarms ${row.source}`])
      count(key, found.length > 0, blocking.length > 0);
    if (found.length)
      list.push(
        `${blocking.length ? "ALARM" : "alarm"} ${row.id} ${row.source} ${row.rule} ${row.fp} ${found.map(({ rule, level }) => `${rule}:${level}`)} ${text}`,
      );
  }
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
console.log(`${rows.length} rows, ${rules.length} rules${options.half ? `, ${options.half} half` : ""}`);
console.log(`${"".padEnd(34)}${"rows".padStart(6)}  any level     error   ${peerNames.join("  ")}`);
for (const [key, [n, any, blocking]] of [...tally].toSorted(
  ([a], [b]) => Number(/alarm|class/.test(a)) - Number(/alarm|class/.test(b)) || a.localeCompare(b),
)) {
  const [label, ...figures] = peers[key] ?? [key];
  console.log(
    `${label.padEnd(34)}${String(n).padStart(6)}   ${percent(any, n)}  ${percent(blocking, n)}   ${figures.map((figure) => String(figure).padStart(6)).join("  ")}`,
  );
}
if (options.list) {
  writeFileSync(options.list, `${list.sort().join("\n")}\n`);
  console.log(`${list.length} misses and false alarms in ${options.list}`);
}
