import { existsSync } from "node:fs";
import { win32 } from "node:path";

interface ProgramWorld {
  readonly platform: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Absolute path of the Node that runs. */
  readonly own: string;
  exists(path: string): boolean;
}

/**
 * What to start for a program that is known by its name. Windows looks in the working directory before it looks in PATH, and
 * so does Node: a `git.exe` that lies in a repository would run as soon as it is scanned. There the file is looked up here,
 * in the folders of PATH that do not depend on where one stands. https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-searchpathw
 */
export function findProgram(name: string, { platform, environment, own, exists }: ProgramWorld): string {
  if (platform !== "win32") return name;
  const file = `${name}.exe`;
  const folders = (environment["PATH"] ?? "").split(win32.delimiter).map((folder) => folder.replaceAll('"', ""));
  const found = folders.filter(isFixed).map((folder) => win32.join(folder, file));
  // Where there is none, starting it fails: beside Node no repository puts a file.
  return found.find(exists) ?? win32.join(own, "..", file);
}

/** With a drive or a server before it: `\tools` is on the drive where one stands. */
const isFixed = (folder: string): boolean => /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(folder);

const world: ProgramWorld = {
  platform: process.platform,
  environment: process.env,
  own: process.execPath,
  exists: existsSync,
};

export const findGitHubCli = (): string => findProgram("gh", world);

let git: string | undefined;
/** Many folders are looked into, and git is started often. */
export const findGit = (): string => (git ??= findProgram("git", world));
