/**
 * What a commit costs with leakgate: `node bench/hook.ts [ROUNDS]`. Medians of interleaved rounds, as ratios to the floor:
 * one `node -e 0` plus one `git diff --cached`. Other scanners run beside it when they are on PATH.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

for (const [files, lines] of [
  [1, 20],
  [50, 200],
] as const) {
  const root = mkdtempSync(join(tmpdir(), "leakgate-bench-"));
  try {
    const plain = createRepository(join(root, "plain"));
    const hooked = createRepository(join(root, "hooked"));
    run(hooked, [process.execPath, bundle, "init"]);
    const stage = (cwd: string) => () => stageFiles(cwd, files, lines);
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
    report(`${files} × ${lines} lines`, measure(steps));
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

function stageFiles(cwd: string, files: number, lines: number): void {
  for (let file = 0; file < files; file++) {
    writeFileSync(join(cwd, `file${file}.ts`), `${makeCode(lines, ++counter)}\n`);
  }
  run(cwd, ["git", "add", "--all"]);
}

function run(cwd: string, [command, ...args]: readonly [string, ...string[]]): void {
  const { error, status, stderr } = spawnSync(command, args, { cwd, env, maxBuffer: 1 << 28 });
  if (error || status === 3) throw new Error(`${command} ${args.join(" ")} failed: ${stderr}`, { cause: error });
}
