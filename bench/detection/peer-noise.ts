import { spawnSync } from "node:child_process";
import { relative } from "node:path";

interface Peer {
  readonly name: string;
  /** Its command for a folder; the report goes to standard output. */
  readonly command: (tree: string) => readonly string[];
  /** Paths of its findings. */
  readonly listPaths: (report: string) => readonly string[];
}

const listLeakPaths = (report: string): string[] =>
  (JSON.parse(report || "[]") as { File: string }[]).map((one) => one.File);

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

/** Findings of each peer on PATH, by their paths inside the tree; a peer that is not there or fails is left out. */
export function listPeerFindings(tree: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { name, command, listPaths } of peers) {
    const [program, ...rest] = command(tree);
    const { stdout, error } = spawnSync(program!, rest, {
      encoding: "utf8",
      maxBuffer: 1 << 30,
      stdio: ["ignore", "pipe", "ignore"],
    });
    if (!error)
      found.set(
        name,
        listPaths(stdout).map((path) => relative(tree, path)),
      );
  }
  return found;
}
