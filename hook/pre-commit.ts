import { readFileSync, writeSync } from "node:fs";
import { ExitStatus } from "../src/errors.ts";
import { parseWholeDiff } from "../src/git/whole-diff.ts";
import type { WholeStaged } from "../src/git/whole-staged.ts";
import { isSecretFile } from "../src/judge/secret-files.ts";
import { renderScanned } from "../src/reporters/phrases.ts";
import { mayBeWhole } from "../src/scanner/whole-look.ts";
import type { Scanned } from "../src/types.ts";
import { isKnown } from "./known-settings.ts";
import { isRebase } from "./patch.ts";
import { createPrefilter, type MatchedText } from "./prefilter.ts";
import { readRuleIndex } from "./rule-index.ts";
import type { Shell } from "./shell.ts";
import type { Suspect } from "./suspects.ts";

/**
 * What git calls before a commit. Every commit waits for it, so it first only asks whether there could be a finding. Texts
 * that could hold one are looked at by the rules that matched, and what tells of a finding is loaded where there is one;
 * all is scanned anew where the shell had no answer.
 */
export async function runPreCommit(
  shell: Shell,
  isPiped: boolean,
  making: "commit" | "patch" = "commit",
): Promise<ExitStatus> {
  if (making === "patch" && isRebase(shell.environment)) return ExitStatus.clean;
  const staged = shell.environment["LEAKGATE_SKIP"] === undefined ? await readStaged(isPiped) : undefined;
  const settings = staged?.settings;
  const look = staged && (settings === undefined || isKnown(settings)) ? await lookAtChanges(staged) : undefined;
  const scanWhole = async () => (await import("./staged-run.ts")).runStaged(shell, making, settings);
  if (!look) return scanWhole();
  const { scanned, suspects } = look;
  if (suspects.length > 0) {
    const { holdFinding, runSuspects } = await import("./suspects.ts");
    if (await holdFinding(suspects))
      return settings === undefined ? runSuspects(shell, suspects, scanned, making) : scanWhole();
  }
  // Not through process.stderr: opening that stream takes as long as the scan. Nor is `performance` loaded for it.
  const milliseconds = Math.round(1000 * process.uptime());
  writeSync(2, `leakgate: clean, ${renderScanned(scanned)}, ${milliseconds} ms\n`);
  return ExitStatus.clean;
}

interface Look {
  readonly scanned: Scanned;
  /** Nothing else that is staged holds a finding. */
  readonly suspects: readonly Suspect[];
}

/** Undefined where it takes the whole scan to tell; it meets the same trouble, and knows how to tell it. */
async function readStaged(isPiped: boolean): Promise<WholeStaged | undefined> {
  try {
    if (isPiped) return readPipedDiff();
    const { readWholeStaged } = await import("../src/git/whole-staged.ts");
    return await readWholeStaged();
  } catch {
    // Of a pipe, too: on Windows an early Node 20 takes its end for an error. https://github.com/nodejs/node/issues/35997
    return undefined;
  }
}

/** Bytes from which on the judge's patterns run so often that it pays to compile them well. */
const manyRuns = 1 << 20;

/**
 * The judge's patterns are run a few times, and V8 takes longer to compile them than to run them: it interprets them for
 * longer, and takes no pains with them. Node 20 to 26 have the flags. https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
async function sparePatterns(size: number): Promise<void> {
  if (size > manyRuns || !/^1[1-4]\./.test(process.versions.v8)) return;
  const { setFlagsFromString } = await import("node:v8");
  const flags = ["--regexp-tier-up-ticks=20", "--no-regexp-peephole-optimization", "--no-regexp-optimization"];
  for (const flag of flags) setFlagsFromString(flag);
}

/** Undefined where it takes the whole scan to tell. */
async function lookAtChanges({ diff, settings }: WholeStaged): Promise<Look | undefined> {
  try {
    const changes = parseWholeDiff(diff);
    if (!changes || (changes.length === 0 && diff.length > 0)) return undefined;
    const forecast = createPrefilter(readRuleIndex(), diff.length);
    const looked: Suspect[] = [];
    const suspects = new Set<Suspect>();
    const judged: (MatchedText & { readonly path: string; readonly suspect: Suspect })[] = [];
    const lookAt = (text: Omit<Suspect, "rules">): void => {
      // What it holds has no keyword.
      const isSecret = isSecretFile(text.path) && mayBeWhole(text.bytes);
      const could = isSecret ? undefined : forecast(text.bytes, text.addedLines, text.path);
      if (could && !could.hasFormat && could.texts.length === 0) return;
      const suspect = { ...text, rules: could?.rules };
      looked.push(suspect);
      if (!could || could.hasFormat) suspects.add(suspect);
      else for (const matched of could.texts) judged.push({ path: text.path, ...matched, suspect });
    };
    let [blobs, bytes, texts, noNewLine] = [0, 0, 0, 0];
    for (const { status, mode, path, pathBytes, oid, baseOid, from, content, addedLines: lines } of changes) {
      // Conflicts and submodules are for the whole scan to tell.
      if (status === "U" || mode === "160000" || isPolicy(path)) return undefined;
      // It may come from where the configuration excludes it.
      if (from !== undefined && settings !== undefined) return undefined;
      const hasMoved = from !== undefined && (await import("./judged.ts")).isMoved({ from, path });
      // git shows nothing of a file that was only renamed.
      if (hasMoved && lines?.length === 0) return undefined;
      const addedLines = hasMoved ? undefined : lines;
      if (status === "A" || status === "R" || status === "C") {
        texts++;
        bytes += pathBytes.length;
        lookAt({ kind: "file-name", path, bytes: Buffer.from(pathBytes) });
      }
      if (status === "D" || addedLines?.length === 0) {
        noNewLine++;
        continue;
      }
      const text = content ?? Buffer.alloc(0);
      blobs++;
      bytes += text.length;
      if (text.includes("git-lfs.github.com")) return undefined;
      const base = status === "A" ? {} : { base: { oid: baseOid, path: from ?? path } };
      lookAt({ kind: "blob", path, oid, ...base, bytes: text, ...(addedLines && { addedLines }) });
    }
    if (judged.length > 0) {
      await sparePatterns(diff.length);
      for (const { suspect } of (await import("./judged.ts")).listReported(judged)) suspects.add(suspect);
    }
    const scanned = { blobs, bytes, texts, noNewLine };
    return { scanned, suspects: looked.filter((suspect) => suspects.has(suspect)) };
  } catch {
    return undefined;
  }
}

/** The hook's shell starts git while Node is starting, and pipes what git says, then its exit status, or HEAD's configuration. */
function readPipedDiff(): WholeStaged | undefined {
  const piped = readFileSync(0);
  const at = piped.lastIndexOf("\nleakgate ");
  const ending =
    at === -1 ? null : /^\nleakgate (?:0|settings (?<oid>[\da-f]{40,64}))\n$/.exec(piped.toString("latin1", at));
  return ending ? { diff: piped.subarray(0, at), settings: ending.groups!["oid"] } : undefined;
}

/** A policy must be right before it is committed. */
const isPolicy = (path: string): boolean => /^\.leakgate(?:\.yaml|-suppressions|-baseline)$/.test(path);
