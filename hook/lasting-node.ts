import { existsSync, realpathSync } from "node:fs";

/**
 * The path under which this Node is found next month as well. Homebrew keeps a link to the version that it has, and deletes
 * the folder of the one before; fnm on Windows makes a folder for each shell. https://docs.brew.sh/Formula-Cookbook#homebrew-terminology
 */
export function findLastingNode(node: string, { exists = existsSync, resolve = resolveLinks } = {}): string {
  if (/[\\/]fnm_multishells[\\/]/.test(node)) return resolve(node);
  const linked = node.replace(/\/Cellar\/(node(?:@\d+)?)\/[^/]+\//, "/opt/$1/");
  return exists(linked) ? linked : node;
}

const resolveLinks = (path: string): string => realpathSync(path);
