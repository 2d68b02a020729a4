import { readFileSync, statSync } from "node:fs";
import { UsageError } from "../src/errors.ts";
import { isInRepository } from "../src/git/inside.ts";
import { readRepositoryKey } from "../src/git/repository-key.ts";
import { once } from "../src/once.ts";
import { configFile, readPolicy } from "../src/policy/index.ts";
import type { Config } from "../src/types.ts";

/** The policy as committed at HEAD, with the named file in place of its configuration. Outside a repository there is none. */
export async function readScanConfig(file: string | undefined): Promise<Config> {
  const policy = await readPolicy("HEAD").catch(async (error: unknown) => {
    if (await isRepository()) throw error;
    return {};
  });
  const { loadConfig } = await import("./config.ts");
  if (file === undefined) return loadConfig(policy);
  return loadConfig({ ...policy, config: { name: file, text: readText(file) } });
}

/** Is there a configuration in this directory that HEAD does not have so? */
export async function hasPendingConfig(): Promise<boolean> {
  if (!statSync(configFile, { throwIfNoEntry: false })?.isFile()) return false;
  const { config } = (await isRepository()) ? await readPolicy("HEAD") : {};
  const unify = (text: string) => text.replaceAll("\r\n", "\n");
  try {
    return config === undefined || unify(config.text) !== unify(readFileSync(configFile, "utf8"));
  } catch {
    return true;
  }
}

/** Fingerprints of guessable values outside a repository have a key of their own. */
export const readScanKey = once(async (): Promise<string> => {
  try {
    return await readRepositoryKey();
  } catch (error) {
    if (await isRepository()) throw error;
    return "no-repository";
  }
});

/** Is the process's own directory in one? */
export const isRepository = once(() => isInRepository());

export function readText(file: string, help = "Name a configuration file that is there."): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} could not be read (${(error as NodeJS.ErrnoException).code})`, help);
  }
}
