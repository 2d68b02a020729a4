import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";

export interface NodeProgram {
  readonly version: string;
  readonly path: string;
}

/** The Node that runs the tests, and one of each other major version that is on PATH and new enough. */
export function listNodes(): NodeProgram[] {
  const own = { version: process.versions.node, path: process.execPath };
  const nodes = new Map([[parseMajor(own.version), own]]);
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    const file = join(folder, process.platform === "win32" ? "node.exe" : "node");
    if (!existsSync(file)) continue;
    const path = realpathSync(file);
    const { stdout } = spawnSync(path, ["-p", "process.versions.node"], { encoding: "utf8" });
    const version = String(stdout).trim();
    const major = parseMajor(version);
    if (major >= 20 && !nodes.has(major)) nodes.set(major, { version, path });
  }
  return [...nodes.values()];
}

/** An environment in which `node` is this one. @param folder that may be written to */
export function preferNode({ path }: NodeProgram, folder: string, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const first = join(folder, "first-on-path");
  mkdirSync(first, { recursive: true });
  if (!existsSync(join(first, "node"))) symlinkSync(path, join(first, "node"));
  return { PATH: [first, environment["PATH"]].join(delimiter) };
}

const parseMajor = (version: string): number => Number.parseInt(version, 10);
