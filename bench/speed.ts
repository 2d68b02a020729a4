/**
 * Measures leakgate against git's own floors, and against the peers found on PATH:
 *
 *     node bench/speed.ts [history|tree|hook|worst|scaling]… [--repo BARE]… [--tree DIR]… [--rounds N]
 *
 * The shipped bundles are measured, with every rule, judge and decoder on. Run `npm run build` before.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { git, makeCode, makeStaged, makeToken, worst } from "./corpora.ts";
import { type Command, measure, readVersion, renderTable } from "./measure.ts";
import { listPeers } from "./peers.ts";
import { measureScaling } from "./scaling.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    repo: { type: "string", multiple: true, default: [] },
    tree: { type: "string", multiple: true, default: [] },
    rounds: { type: "string", default: "3" },
  },
});
const rounds = Number(values.rounds);
const works = positionals.length > 0 ? positionals : ["history", "tree", "hook", "worst", "scaling"];
const scratch = mkdtempSync(join(tmpdir(), "leakgate-bench-"));
const bundle = join(import.meta.dirname, "..", "dist", "hook.js");
const node = process.execPath;
const leakgate = (...args: string[]): readonly string[] => [node, bundle, ...args];
const countFindings = (output: string): number => (JSON.parse(output) as { findings: unknown[] }).findings.length;

async function measureHistory(repository: string): Promise<string> {
  const cwd = repository;
  const listed = git(
    cwd,
    "cat-file",
    "--batch-all-objects",
    "--unordered",
    "--batch-check=%(objecttype) %(objectname) %(objectsize)",
  );
  const blobs = listed
    .split("\n")
    .filter((line) => line.startsWith("blob "))
    .map((line) => line.split(" "));
  // What pull requests alone reach is stored in a mirror, too, and not scanned unless it is asked for.
  const walked = [
    "rev-list",
    "--objects",
    "--no-object-names",
    "--missing=allow-any",
    "--exclude=refs/pull/*",
    "--all",
  ];
  const reached = new Set(git(cwd, ...walked).split("\n"));
  const write = (name: string, rows: readonly string[][]): string => {
    const file = join(scratch, name);
    writeFileSync(file, rows.map(([, oid]) => `${oid}\n`).join(""));
    return file;
  };
  const scanned = blobs.filter(([, oid]) => reached.has(oid!));
  const megabytes = scanned.reduce((sum, [, , size]) => sum + Number(size), 0) / 1e6;
  const catFile = ["git", "cat-file", "--batch"];
  const scan = ["scan", "--history", "--quiet", "--format", "json"];
  const again = leakgate(...scan, "--cache", join(scratch, `cache-${blobs.length}`));
  process.env["LEAKGATE_CACHE_KEY"] = "a secret of the bench, and of nobody else";
  spawnSync(again[0]!, again.slice(1), { cwd, stdio: "ignore" });
  const commands: Command[] = [
    { name: "git cat-file --batch, blobs that are reached", run: catFile, cwd, input: write("reached", scanned) },
    { name: "git cat-file --batch, all blobs", run: catFile, cwd, input: write("stored", blobs) },
    { name: "leakgate scan --history", run: leakgate(...scan), cwd, count: countFindings },
    { name: "leakgate scan --history --cache, nothing new", run: again, cwd, count: countFindings },
    ...listPeers("history", cwd),
  ];
  const title = `History: ${cwd.split("/").slice(-2).join("/")}, ${scanned.length} blobs, ${megabytes.toFixed(0)} MB`;
  return renderTable(title, await measure(commands, rounds), commands[0]!.name);
}

async function measureTree(folder: string): Promise<string> {
  const commands: Command[] = [
    { name: "cat", run: ["sh", "-c", 'find "$1" -name .git -prune -o -type f -print0 | xargs -0 cat', "sh", folder] },
    { name: "leakgate scan", run: leakgate("scan", folder, "--format", "json"), count: countFindings },
    ...listPeers("tree", folder),
  ];
  return renderTable(`Work tree: ${basename(folder)}`, await measure(commands, rounds), commands[0]!.name);
}

/** The hooks of a repository may stand in a folder of their own. */
const hookScript = 'exec "$(git rev-parse --git-path hooks)/pre-commit"';

async function measureHook(files: number, lines: number): Promise<string> {
  const staged = Array.from({ length: files }, (_, file) => [`file-${file}.js`, makeCode(lines, file + 1)] as const);
  const cwd = makeStaged(join(scratch, `hook-${files}`), staged);
  execFileSync(node, [bundle, "init"], { cwd });
  const commands: Command[] = [
    { name: "node -e 0 and git diff", run: ["sh", "-c", `"${node}" -e 0; git diff --cached -U0`], cwd },
    { name: "leakgate pre-commit", run: leakgate("pre-commit"), cwd },
    { name: "the hook as git calls it", run: ["sh", "-c", hookScript], cwd },
    ...listPeers("staged", cwd).map((peer) => ({ ...peer, cwd })),
  ];
  return renderTable(`Hook: ${files} × ${lines} lines`, await measure(commands, 5 * rounds), commands[0]!.name);
}

async function measureWorst(name: string): Promise<string> {
  const cwd = makeStaged(join(scratch, name.replaceAll(/\W+/g, "-")), worst[name]!());
  const commands: Command[] = [
    { name: "git diff", run: ["git", "diff", "--cached", "-U0"], cwd },
    {
      name: "leakgate scan --staged",
      run: leakgate("scan", "--staged", "--format", "json"),
      cwd,
      count: countFindings,
    },
    ...listPeers("staged", cwd).map((peer) => ({ ...peer, cwd })),
  ];
  return renderTable(`Staged: ${name}, three secrets`, await measure(commands, rounds), commands[0]!.name);
}

try {
  const versions = [
    `node ${process.version}`,
    `git ${readVersion("git", "--version")}`,
    `${cpus().length} cores, ${cpus()[0]?.model}`,
  ];
  console.log(
    `${new Date().toISOString().slice(0, 10)} · ${versions.join(" · ")} · medians of ${rounds} interleaved rounds\n`,
  );
  if (works.includes("history")) for (const repository of values.repo) console.log(await measureHistory(repository));
  if (works.includes("tree")) for (const folder of values.tree) console.log(await measureTree(folder));
  if (works.includes("hook"))
    for (const [files, lines] of [
      [1, 20],
      [50, 200],
    ] as const)
      console.log(await measureHook(files, lines));
  if (works.includes("worst")) for (const name of Object.keys(worst)) console.log(await measureWorst(name));
  const plot = join(import.meta.dirname, "scaling.svg");
  if (works.includes("scaling")) console.log(await measureScaling({ plot, scratch, command: leakgate(), makeToken }));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
