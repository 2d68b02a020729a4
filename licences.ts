import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The licence texts of every package whose code is in a bundle.
 * @param inputs paths of the bundled files from `root`, as esbuild's metafile names them
 * @throws where a bundled package ships no licence text and names none
 */
export function renderLicences(root: string, inputs: readonly string[]): string {
  const packages = new Set(inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
  return [...packages]
    .sort()
    .map((folder) => renderLicence(join(root, folder)))
    .join("\n");
}

function renderLicence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = existsSync(folder) && readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  if (!file && !license) throw new Error(`${name} has no licence: it cannot be bundled`);
  const text = file ? readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n${"-".repeat(60)}\n${text}\n`;
}
