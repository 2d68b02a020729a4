import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import {
  type Repository,
  type RepositoryOptions,
  type Run,
  type RunOptions,
  withRepository,
} from "../git/repository.ts";

/** The bundle that is shipped, not the sources. */
export const bundle = join(import.meta.dirname, "../../dist/hook.js");

interface Scan {
  readonly status: number | null;
  /** `path:line:column`, in the order told. */
  readonly places: readonly string[];
  readonly scanned: { readonly blobs: number; readonly bytes: number; readonly texts: number };
  readonly skipped: readonly { readonly path: string; readonly reason: string; readonly failed: boolean }[];
}

/** A repository with leakgate's hooks installed. */
export interface Gate extends Repository {
  leakgate(args: readonly string[], options?: RunOptions): Promise<Run>;
  /** What is staged now, as a scan on demand sees it. */
  scanStaged(options?: RunOptions): Promise<Scan>;
  /** `git commit` with hooks. */
  tryCommit(args?: readonly string[], options?: RunOptions): Promise<Run>;
  countCommits(): Promise<number>;
}

export async function withGate(use: (gate: Gate) => Promise<void>, options: RepositoryOptions = {}): Promise<void> {
  await withRepository(async (repository) => {
    const leakgate = (args: readonly string[], runOptions?: RunOptions) =>
      repository.run(process.execPath, [bundle, ...args], runOptions);
    await installHooks(repository);
    await use({
      ...repository,
      leakgate,
      async scanStaged(runOptions) {
        const { status, stdout, stderr } = await leakgate(["scan", "--staged", "--format", "json"], runOptions);
        expect(stdout, stderr).toMatch(/^\{/);
        const { findings, scanned, skipped } = JSON.parse(stdout);
        const places = findings.map(({ location }: { location: Place }) => renderPlace(location));
        return { status, places, scanned, skipped };
      },
      tryCommit: (args = ["--message=try"], runOptions) =>
        repository.run("git", ["commit", "--quiet", ...args], runOptions),
      async countCommits() {
        const { status, stdout } = await repository.run("git", ["rev-list", "--count", "HEAD"]);
        return status === 0 ? Number(stdout) : 0;
      },
    });
  }, options);
}

/** A remote that has what `main` has now. */
export async function addRemote(gate: Gate, name = "origin"): Promise<string> {
  const path = join(gate.outside, `${name}.git`);
  await gate.git("init", "--quiet", "--bare", "--initial-branch=main", path);
  await gate.git("remote", "add", name, path);
  await gate.git("push", "--quiet", "--no-verify", name, "main");
  await gate.git("fetch", "--quiet", name);
  return path;
}

let hooks: ReadonlyMap<string, string> | undefined;

/** The first repository of a file gets its hooks from `init`, the others those that it wrote there. */
async function installHooks(repository: Repository): Promise<void> {
  const folder = join(repository.path, ".git/hooks");
  if (hooks) {
    for (const [name, script] of hooks) writeFileSync(join(folder, name), script, { mode: 0o755 });
    return;
  }
  const before = new Set(readdirSync(folder));
  const installed = await repository.run(process.execPath, [bundle, "init"]);
  expect(installed, installed.stderr).toMatchObject({ status: 0 });
  const written = readdirSync(folder).filter((name) => !before.has(name));
  hooks = new Map(written.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

interface Place {
  readonly path: string;
  readonly region: { readonly startLine: number; readonly startColumn: number };
}

const renderPlace = ({ path, region }: Place): string => `${path}:${region.startLine}:${region.startColumn}`;

/** The commit was refused for a finding at this place, and the value is nowhere in what was said. */
export function expectBlocked(run: Run, place: string, secret: string): void {
  expect(run.stderr).toContain(place);
  expect(run.stderr).toContain("Exit status 1");
  expect(run.status).toBe(1);
  for (const form of [secret, Buffer.from(secret).toString("base64"), encodeURIComponent(secret)]) {
    expect(`${run.stdout}${run.stderr}`).not.toContain(form);
  }
}

/** The commit was made, and the scan before it said how much it saw. */
export function expectPassed(run: Run, scanned: string): void {
  expect(run.stderr).toContain(`leakgate: clean, ${scanned}`);
  expect(run.status).toBe(0);
}
