/**
 * What a commit costs with leakgate: `node bench/hook.ts [ROUNDS [DIR]…]`. Medians of interleaved rounds, as ratios to the
 * floor: one `node -e 0` plus one `git diff --cached`. Other scanners run beside it when they are on PATH. What is staged
 * are made lines, and of each DIR the first lines of its own source files, others each time.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { makeCode } from "./corpora.ts";

const rounds = Number(process.argv[2] ?? 30);
const bundle = join(import.meta.dirname, "../dist/hook.js");
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
  ...{
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@example.com",
  },
  ...{ GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@example.com" },
};

let counter = 0;

type Step = { readonly prepare?: () => void; readonly command: readonly [string, ...string[]] };

/** Name and content of the `number`-th file that is staged. */
type MakeFile = (number: number) => readonly [name: string, content: string];

const codeOf =
  (lines: number): MakeFile =>
  (number) => ["a.ts", `${makeCode(lines, number)}\n`];
/** No word of it is one that a rule looks for. */
const plainLines: MakeFile = (number) => [
  "a.ts",
  Array.from(
    { length: 200 },
    (_, line) => `  const value${line} = compute(${200 * number + line}, "item ${line}");\n`,
  ).join(""),
];

function realFiles(folder: string): MakeFile {
  const source = /\.(?:[cm]?[jt]sx?|py|rb|go|java|kt|cs|php|rs|swift|tf|bicep)$/;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && source.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length < 50) throw new Error(`${folder} has ${files.length} source files; 50 are staged at a time`);
  return (number) => {
    // Another prime number of files on each time: neighbours are alike.
    const path = files[(number * 7919) % files.length]!;
    const lines = readFileSync(path, "utf8").split("\n").slice(0, 200);
    return [`a${extname(path)}`, `${lines.join("\n")}\n`];
  };
}

const cases: readonly (readonly [title: string, files: number, make: MakeFile])[] = [
  ["1 × 20 lines of code", 1, codeOf(20)],
  ["50 × 200 lines of code", 50, codeOf(200)],
  ["50 × 200 lines without a word that rules look for", 50, plainLines],
  ...process.argv.slice(3).map((folder) => [`50 files of ${basename(folder)}`, 50, realFiles(folder)] as const),
];

for (const [title, files, make] of cases) {
  const root = mkdtempSync(join(tmpdir(), "leakgate-bench-"));
  try {
    const plain = createRepository(join(root, "plain"));
    const hooked = createRepository(join(root, "hooked"));
    run(hooked, [process.execPath, bundle, "init"]);
    const stage = (cwd: string) => () => stageFiles(cwd, files, make);
    const steps: Record<string, Step & { readonly cwd: string }> = {
      "node -e 0": { cwd: plain, command: [process.execPath, "-e", "0"] },
      "git diff --cached": { cwd: plain, prepare: stage(plain), command: ["git", "diff", "--cached", "-U0"] },
      "git commit": { cwd: plain, prepare: stage(plain), command: ["git", "commit", "-qm", "bench"] },
      "git commit with leakgate": { cwd: hooked, prepare: stage(hooked), command: ["git", "commit", "-qm", "bench"] },
      "leakgate pre-commit": { cwd: hooked, prepare: stage(hooked), command: [process.execPath, bundle, "pre-commit"] },
    };
    if (spawnSync("gitleaks", ["version"]).status === 0)
      steps["gitleaks"] = {
        cwd: plain,
        prepare: stage(plain),
        command: ["gitleaks", "git", "--staged", "--no-banner", "."],
      };
    if (spawnSync("kingfisher", ["--version"]).status === 0)
      steps["kingfisher"] = {
        cwd: plain,
        prepare: stage(plain),
        command: ["kingfisher", "scan", ".", "--staged", "--no-validate"],
      };
    report(title, measure(steps));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function measure(steps: Record<string, Step & { readonly cwd: string }>): Map<string, number[]> {
  const times = new Map(Object.keys(steps).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, { cwd, prepare, command }] of Object.entries(steps)) {
      prepare?.();
      const start = performance.now();
      run(cwd, command);
      times.get(name)!.push(performance.now() - start);
    }
  }
  return times;
}

function report(title: string, times: Map<string, number[]>): void {
  const at = (name: string, share: number) => times.get(name)!.toSorted((a, b) => a - b)[Math.floor(rounds * share)]!;
  const floor = at("node -e 0", 0.5) + at("git diff --cached", 0.5);
  console.log(`\n${title} (floor ${floor.toFixed(1)} ms, Node ${process.version})`);
  for (const name of times.keys()) {
    console.log(`  ${name.padEnd(26)} p50 ${at(name, 0.5).toFixed(1)}  p95 ${at(name, 0.95).toFixed(1)}`);
  }
  const added = at("git commit with leakgate", 0.5) - at("git commit", 0.5);
  console.log(`  added to a commit: ${added.toFixed(1)} ms = ${(added / floor).toFixed(2)} × floor`);
}

function createRepository(path: string): string {
  mkdirSync(path);
  run(path, ["git", "init", "-q"]);
  run(path, ["git", "commit", "-q", "--allow-empty", "-m", "first"]);
  return path;
}

function stageFiles(cwd: string, files: number, make: MakeFile): void {
  for (const old of readdirSync(cwd)) if (old !== ".git") rmSync(join(cwd, old));
  for (let file = 0; file < files; file++) {
    const [name, content] = make(++counter);
    writeFileSync(join(cwd, `${file}${name}`), content);
  }
  run(cwd, ["git", "add", "--all"]);
}

function run(cwd: string, [command, ...args]: readonly [string, ...string[]]): void {
  const { error, status, stderr } = spawnSync(command, args, { cwd, env, maxBuffer: 1 << 28 });
  if (error || status === 3) throw new Error(`${command} ${args.join(" ")} failed: ${stderr}`, { cause: error });
}
