/**
 * Of what the rules on infrastructure should tell, how much do they? `node bench/advisories/recall.ts CLONES [--half dev|held|fresh]
 * [--list]`. CLONES holds a git directory `owner+name` (or `owner+name/repo`) for each repository of recall.jsonl; labels without
 * theirs are counted. A label is a place that was found by its words alone, before any rule looked at it, and that a person
 * read: `tell` says whether the advice belongs there.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { clientSecretRules } from "../../src/rules/advisories/client-secrets.ts";
import { infrastructureRules } from "../../src/rules/advisories/infrastructure.ts";
import { vaultSecretRules } from "../../src/rules/advisories/vault-secrets.ts";
import { vaultRules } from "../../src/rules/advisories/vaults.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import type { Rule } from "../../src/types.ts";

interface Label {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  readonly line: number;
  readonly advisory: string;
  readonly tell: boolean;
  readonly half: "dev" | "held" | "fresh";
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: "string" }, list: { type: "boolean" } },
});
const [clones] = positionals;
if (!clones) {
  console.error("usage: node bench/advisories/recall.ts CLONES [--half dev|held|fresh] [--list]");
  process.exit(2);
}
const labels = readFileSync(join(import.meta.dirname, "recall.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Label);
const rules: readonly Rule[] = [...vaultRules, ...vaultSecretRules, ...clientSecretRules, ...infrastructureRules];
const scanner = createScanner(rules);

/** Undefined where the repository is not there. */
function isTold({ repository, commit, path, line, advisory }: Label): boolean | undefined {
  const name = join(clones!, repository.replace("/", "+"));
  const gitDir = [join(name, "repo", ".git"), join(name, "repo"), name].find((one) => existsSync(join(one, "objects")));
  if (!gitDir) return undefined;
  const bytes = execFileSync("git", ["-C", gitDir, "cat-file", "blob", `${commit}:${path}`], { maxBuffer: 1 << 28 });
  return scanner.scan(bytes).some(({ rule, region }) => rule.advisory === advisory && region.startLine === line);
}

const share = (part: number, all: number): string => (all === 0 ? "–" : (part / all).toFixed(2));
for (const half of ["dev", "held", "fresh"] as const) {
  if (options.half && options.half !== half) continue;
  const own = labels.filter((label) => label.half === half);
  const told = own.map(isTold);
  const skipped = told.filter((answer) => answer === undefined).length;
  for (const advisory of [...new Set(own.map((label) => label.advisory)), ""]) {
    const count = (tell: boolean, answer: boolean): number =>
      own.filter((label, at) => label.advisory.includes(advisory) && label.tell === tell && told[at] === answer).length;
    const [hits, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
    console.log(
      `${half} ${(advisory || "all").padEnd(22)} precision ${share(hits, hits + wrong)} recall ${share(hits, hits + missed)} (${hits} told, ${wrong} wrong, ${missed} missed, ${count(false, false)} rightly silent)`,
    );
  }
  if (skipped > 0) console.log(`${half}: ${skipped} labels skipped: their repository is not in ${clones}`);
  if (options.list)
    for (const [at, label] of own.entries())
      if (told[at] !== undefined && told[at] !== label.tell)
        console.log(
          `${label.tell ? "missed" : "wrong"} ${label.advisory} ${label.repository} ${label.path}:${label.line}`,
        );
}
