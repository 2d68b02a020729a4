import type { Skipped } from "../types.ts";
import { type Change, parseChanges, plainDiff } from "./changes.ts";
import { createConfigEnvironment, runGit } from "./run.ts";

/** Files that differ between index and working tree; those have no object id yet. */
export async function listUnstagedChanges(cwd?: string): Promise<readonly Change[]> {
  const environment = await turnFiltersOff(cwd);
  return parseChanges(await runGit(["diff-files", ...plainDiff, "--"], { cwd, environment }));
}

/**
 * To compare a file with the index, git hands it to the clean filter that attributes and configuration name, which is any
 * program that the repository likes. The file is read as it is anyway. https://git-scm.com/docs/gitattributes#_filter
 */
async function turnFiltersOff(cwd: string | undefined): Promise<Record<string, string>> {
  const args = ["config", "--null", "--name-only", "--get-regexp", "^filter\\..*\\.(clean|process|required)$"];
  const names = (await runGit(args, { cwd, accept: [0, 1] })).toString("utf8").split("\0").filter(Boolean);
  return createConfigEnvironment(names.map((name) => [name, name.endsWith(".required") ? "false" : ""]));
}

/**
 * Files that git does not know and is not told to ignore; names from the top of the working tree.
 * @param skipped gets the folders that could not be opened
 */
export async function listUntrackedFiles(cwd: string | undefined, skipped: Skipped[]): Promise<readonly Buffer[]> {
  const args = ["ls-files", "-z", "--others", "--exclude-standard", "--full-name", ":/"];
  const onWarnings = (words: string) => void skipped.push(...parseUnopened(words));
  const output = await runGit(args, { cwd, onWarnings });
  const names: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0, at);
    names.push(output.subarray(at, end));
    at = end + 1;
  }
  return names;
}

/** Folders that `git ls-files` could not open: it warns, leaves out what is in them, and ends well. */
export function parseUnopened(words: string): Skipped[] {
  const [, ...warnings] = words.split("warning: could not open directory '");
  return warnings.map((warning) => {
    // git cuts a warning at 4096 bytes, and the path that is too long to be opened is longer.
    const [, path = warning.trimEnd(), why = "the path is too long"] = /^(.*?)\/?': ([^\n]*)/s.exec(warning) ?? [];
    return { path, reason: `could not be opened: ${why}`, failed: true };
  });
}
