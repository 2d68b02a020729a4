/**
 * How well the rules on logging agree with people: `node bench/advisories/score.ts CLONES [--half dev|held|later|last] [--list]`.
 * CLONES holds a git directory `owner+name` (or `owner+name/repo`) for each repository of labels.jsonl; labels without
 * their repository are skipped, and counted. `logs` says that the statement writes something token-bearing whole.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loggingRules } from "../../src/rules/advisories/logging.ts";
import { loggingAfarRules } from "../../src/rules/advisories/logging-afar.ts";
import { createScanner } from "../../src/scanner/scanner.ts";

interface Label {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  /** Where the log call begins. */
  readonly line: number;
  readonly logs: boolean;
  readonly half: "dev" | "held" | "later" | "last";
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: "string" }, list: { type: "boolean" } },
});
const [clones] = positionals;
if (!clones) {
  console.error("usage: node bench/advisories/score.ts CLONES [--half dev|held|later|last] [--list]");
  process.exit(2);
}
const labels = readFileSync(join(import.meta.dirname, "labels.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Label);
const scanner = createScanner([...loggingRules, ...loggingAfarRules]);
const found = new Map<string, readonly { readonly rule: string; readonly line: number }[] | undefined>();

function scanFile({ repository, commit, path }: Label) {
  const key = `${repository} ${path}`;
  if (found.has(key)) return found.get(key);
  const folder = join(clones!, repository.replace("/", "+"));
  const directory = [join(folder, "repo", ".git"), join(folder, "repo"), join(folder, ".git"), folder].find((one) =>
    existsSync(join(one, "objects")),
  );
  let sights: { rule: string; line: number }[] | undefined;
  try {
    const bytes = execFileSync("git", ["-C", directory!, "cat-file", "blob", `${commit}:${path}`], { stdio: "pipe" });
    sights = scanner.scan(bytes).map(({ rule, region }) => ({ rule: rule.id, line: region.startLine }));
  } catch {
    sights = undefined;
  }
  found.set(key, sights);
  return sights;
}

const count = () => ({ hits: 0, false: 0, missed: 0, quiet: 0 });
const byLanguage = new Map<string, ReturnType<typeof count>>();
const total = count();
let absent = 0;
for (const label of labels.filter(({ half }) => !options.half || half === options.half)) {
  const sights = scanFile(label);
  if (!sights) {
    absent++;
    continue;
  }
  const sight = sights.find(({ line }) => line === label.line);
  const kind = sight ? (label.logs ? "hits" : "false") : label.logs ? "missed" : "quiet";
  const language = /\.([a-z]+)$/i.exec(label.path)?.[1] ?? "";
  const row = byLanguage.get(language) ?? count();
  byLanguage.set(language, row);
  row[kind]++;
  total[kind]++;
  if (options.list && (kind === "false" || kind === "missed"))
    console.log(`${kind} ${sight?.rule ?? ""} ${label.repository} ${label.path}:${label.line}`);
}
const share = (part: number, all: number): string => (all === 0 ? "–" : (part / all).toFixed(3));
for (const [name, { hits, false: wrong, missed, quiet }] of [...[...byLanguage].sort(), ["all", total] as const])
  console.log(
    `${name.padEnd(6)} precision ${share(hits, hits + wrong)} recall ${share(hits, hits + missed)} (${hits} found, ${wrong} false, ${missed} missed, ${quiet} rightly silent)`,
  );
if (absent > 0) console.log(`${absent} labels skipped: their repository is not in ${clones}`);
