/**
 * Of what the rules on infrastructure tell, how much is right: `node bench/advisories/precision.ts CLONES`. CLONES holds a git
 * directory `owner+name` (or `owner+name/repo`) for each repository of infrastructure.jsonl; labels without theirs are counted.
 * A label is a place that a rule told and a person read. What the rules miss is not measured.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clientSecretRules } from "../../src/rules/advisories/client-secrets.ts";
import { infrastructureRules } from "../../src/rules/advisories/infrastructure.ts";
import { vaultSecretRules } from "../../src/rules/advisories/vault-secrets.ts";
import { vaultRules } from "../../src/rules/advisories/vaults.ts";
import { createScanner } from "../../src/scanner/scanner.ts";

interface Label {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly right: boolean;
  readonly half: "dev" | "held";
}

const [clones] = process.argv.slice(2);
if (!clones) {
  console.error("usage: node bench/advisories/precision.ts CLONES");
  process.exit(2);
}
const text = readFileSync(join(import.meta.dirname, "infrastructure.jsonl"), "utf8");
const labels = text
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Label);
const scanner = createScanner([...vaultRules, ...vaultSecretRules, ...clientSecretRules, ...infrastructureRules]);

/** Undefined where the repository is not there. */
function isTold({ repository, commit, path, line }: Label): boolean | undefined {
  const name = join(clones!, repository.replace("/", "+"));
  const gitDir = existsSync(join(name, "repo")) ? join(name, "repo") : name;
  if (!existsSync(gitDir)) return undefined;
  const bytes = execFileSync("git", ["-C", gitDir, "cat-file", "blob", `${commit}:${path}`], { maxBuffer: 1 << 28 });
  return scanner.scan(bytes).some(({ region }) => region.startLine === line);
}

for (const half of ["dev", "held"] as const) {
  const own = labels.filter((label) => label.half === half);
  const told = own.map(isTold);
  const shown = own.filter((_, place) => told[place]);
  const right = shown.filter((label) => label.right).length;
  const lost = own.filter((label, place) => label.right && told[place] === false).length;
  const skipped = told.filter((answer) => answer === undefined).length;
  console.log(
    `${half}: ${own.length} labels, ${skipped} without their repository, ${shown.length} told, ${right} of them right ` +
      `(${(right / shown.length).toFixed(2)}), ${lost} right ones no longer told`,
  );
}
