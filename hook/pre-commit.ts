import { readFileSync, writeSync } from "node:fs";
import { ExitStatus } from "../src/errors.ts";
import type { Change } from "../src/git/changes.ts";
import { parseWholeDiff } from "../src/git/whole-diff.ts";
import { renderScanned } from "../src/reporters/phrases.ts";
import type { LineRange, Scanned } from "../src/types.ts";
import type { JudgedText } from "./judged.ts";
import { createPrefilter } from "./prefilter.ts";
import { readRuleIndex } from "./rule-index.ts";
import type { Shell } from "./shell.ts";

/**
 * What git calls before a commit. Every commit waits for it, so it first only asks whether there could be a finding; what
 * starts git, the catalogue and everything that talks is loaded where there could, or where the shell had no answer.
 */
export async function runPreCommit(shell: Shell, isPiped: boolean): Promise<ExitStatus> {
  const scanned = shell.environment["LEAKGATE_SKIP"] === undefined ? await passStaged(isPiped) : undefined;
  if (!scanned) return (await import("./commands.ts")).runStaged(shell, false);
  // Not through process.stderr: opening that stream takes as long as the scan.
  writeSync(2, `leakgate: clean, ${renderScanned(scanned)}, ${Math.round(performance.now())} ms\n`);
  return ExitStatus.clean;
}

/** What was scanned, where nothing could be found; undefined where it takes the whole scan to tell. */
async function passStaged(isPiped: boolean): Promise<Scanned | undefined> {
  try {
    const diff = isPiped ? readPipedDiff() : await (await import("../src/git/whole-staged.ts")).readWholeStaged();
    const changes = diff && parseWholeDiff(diff);
    if (!changes || (changes.length === 0 && diff.length > 0)) return undefined;
    const forecast = createPrefilter(readRuleIndex());
    const judged: JudgedText[] = [];
    const couldFind = (path: string, text: Buffer, addedLines?: readonly LineRange[]): boolean => {
      const could = forecast(text, addedLines);
      if (could === "anything") return true;
      for (const matched of could) judged.push({ path, ...matched });
      return false;
    };
    let [blobs, bytes, texts, noNewLine] = [0, 0, 0, 0];
    for (const { status, mode, path, pathBytes, content, addedLines } of changes) {
      if (!isPlain(status, mode) || isPolicy(path)) return undefined;
      if (status === "A" || status === "R" || status === "C") {
        texts++;
        bytes += pathBytes.length;
        if (couldFind(path, Buffer.from(path))) return undefined;
      }
      if (status === "D" || addedLines?.length === 0) {
        noNewLine++;
        continue;
      }
      const text = content ?? Buffer.alloc(0);
      blobs++;
      bytes += text.length;
      if (text.includes("git-lfs.github.com") || couldFind(path, text, addedLines)) return undefined;
    }
    if (judged.length > 0 && (await import("./judged.ts")).passesJudge(judged)) return undefined;
    return { blobs, bytes, texts, noNewLine };
  } catch {
    // The whole scan meets the same trouble, and knows how to tell it.
    return undefined;
  }
}

/** The hook's shell starts git while Node is starting, and pipes what git says, then git's exit status. */
function readPipedDiff(): Buffer | undefined {
  const piped = readFileSync(0);
  const ending = piped.lastIndexOf("\nleakgate ");
  return ending !== -1 && piped.toString("latin1", ending) === "\nleakgate 0\n" ? piped.subarray(0, ending) : undefined;
}

/** Files, links and deletions; conflicts and submodules are for the whole scan to tell. */
const isPlain = (status: Change["status"], mode: string): boolean => status !== "U" && mode !== "160000";

/** A policy must be right before it is committed. */
const isPolicy = (path: string): boolean => /^\.leakgate(?:\.yaml|-suppressions|-baseline)$/.test(path);
