import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { listTree } from "./trees.ts";

interface Peer {
  readonly name: string;
  /** Its command for a folder; the report goes to standard output. */
  readonly command: (tree: string) => readonly string[];
  /** Paths of its findings. */
  readonly listPaths: (report: string) => readonly string[];
}

const listLeakPaths = (report: string): string[] =>
  ((JSON.parse(report || "[]") ?? []) as { File: string }[]).map((one) => one.File);

const peers: readonly Peer[] = [
  ...["gitleaks", "betterleaks"].map((name) => ({
    name,
    command: (tree: string) => [name, "dir", "--no-banner", "-f", "json", "-r", "-", tree],
    listPaths: listLeakPaths,
  })),
  {
    name: "kingfisher",
    command: (tree) => ["kingfisher", "scan", "--no-update-check", "--no-validate", "--format", "jsonl", tree],
    listPaths: (report) =>
      report.split("\n").flatMap((line) => {
        const path = line.startsWith("{") ? (JSON.parse(line).finding?.path as string | undefined) : undefined;
        return path === undefined ? [] : [path];
      }),
  },
];

const run = (program: string, rest: readonly string[]): string | undefined => {
  const { stdout, error } = spawnSync(program, rest, {
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return error ? undefined : stdout;
};

/** Of all texts in it and their paths. */
function hashTree(tree: string): string {
  const hash = createHash("sha256");
  for (const { path, bytes } of listTree(tree)) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex").slice(0, 32);
}

/** The first words that a peer says of its version; undefined where it is not on PATH. */
function readVersion(name: string): string | undefined {
  return run(name, [name === "kingfisher" ? "--version" : "version"])
    ?.trim()
    .split("\n")[0]
    ?.replaceAll(/[^\w.]+/g, "-");
}

/**
 * Findings of each peer on PATH, by their paths inside the tree; a peer that is not there or fails is left out.
 * @param cache folder in which paths are kept by the peer's version and the tree's contents
 */
export function listPeerFindings(tree: string, cache?: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const id = cache ? hashTree(tree) : "";
  for (const { name, command, listPaths } of peers) {
    const version = readVersion(name);
    if (version === undefined) continue;
    const kept = cache && join(cache, `${name}-${version}-${id}.json`);
    if (kept && existsSync(kept)) {
      found.set(name, JSON.parse(readFileSync(kept, "utf8")));
      continue;
    }
    const [program, ...rest] = command(tree);
    const report = run(program!, rest);
    if (report === undefined) continue;
    const paths = listPaths(report).map((path) => relative(tree, path));
    found.set(name, paths);
    if (!kept) continue;
    mkdirSync(cache, { recursive: true });
    writeFileSync(kept, JSON.stringify(paths));
  }
  return found;
}
