import { readFileSync, writeSync } from "node:fs";
import { ExitStatus } from "../src/errors.ts";
import type { Change } from "../src/git/changes.ts";
import { parseWholeDiff } from "../src/git/whole-diff.ts";
import { renderScanned } from "../src/reporters/phrases.ts";
import type { Scanned } from "../src/types.ts";
import { createPrefilter } from "./prefilter.ts";
import { readRuleIndex } from "./rule-index.ts";
import type { Shell } from "./shell.ts";

/**
 * What git calls before a commit. Every commit waits for it, so it first only asks whether there could be a finding; what
 * starts git, the catalogue and everything that talks is loaded where there could, or where the shell had no answer.
 */
export async function runPreCommit(shell: Shell): Promise<ExitStatus> {
  const scanned = passPiped();
  if (!scanned) return (await import("./commands.ts")).runStaged(shell, false);
  // Not through process.stderr: opening that stream takes as long as the scan.
  writeSync(2, `leakgate: clean, ${renderScanned(scanned)}, ${Math.round(performance.now())} ms\n`);
  return ExitStatus.clean;
}

/**
 * The hook's shell starts git while Node is starting, and pipes what git says: the staged changes, then git's exit status.
 * @returns what was scanned, where nothing could be found; undefined where it takes the whole scan to tell
 */
function passPiped(): Scanned | undefined {
  try {
    const piped = readFileSync(0);
    const ending = piped.lastIndexOf("\nleakgate ");
    if (ending === -1 || piped.toString("latin1", ending) !== "\nleakgate 0\n") return undefined;
    const changes = parseWholeDiff(piped.subarray(0, ending));
    if (!changes || (changes.length === 0 && ending > 0)) return undefined;
    const couldFind = createPrefilter(readRuleIndex());
    let [blobs, bytes, texts] = [0, 0, 0];
    for (const { status, mode, path, pathBytes, content, addedLines } of changes) {
      if (!isPlain(status, mode)) return undefined;
      if (status === "A" || status === "R" || status === "C") {
        texts++;
        bytes += pathBytes.length;
        if (couldFind(Buffer.from(path))) return undefined;
      }
      if (status === "D" || addedLines?.length === 0) continue;
      const text = content ?? Buffer.alloc(0);
      blobs++;
      bytes += text.length;
      if (text.includes("git-lfs.github.com") || couldFind(text, addedLines)) return undefined;
    }
    return { blobs, bytes, texts };
  } catch {
    // The whole scan meets the same trouble, and knows how to tell it.
    return undefined;
  }
}

/** Files, links and deletions; conflicts and submodules are for the whole scan to tell. */
const isPlain = (status: Change["status"], mode: string): boolean => status !== "U" && mode !== "160000";
