import { globSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import { root } from "./bundling.ts";
import { rules } from "./src/rules/index.ts";
import type { Rule } from "./src/types.ts";

/** Runs of rules that stand in the catalogue as a file of them has them: how many, and where in which list. */
async function listRuleRuns() {
  const listed = new Map<Rule, { readonly file: string; readonly list: string; readonly at: number }>();
  for (const file of globSync("src/rules/**/*.ts", { cwd: root }).sort()) {
    if (/[\\/](?:index|some|far)\.ts$/.test(file) && !file.includes("advisories")) continue;
    const lists = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
    for (const [list, value] of Object.entries(lists)) {
      if (!Array.isArray(value)) continue;
      for (const [at, rule] of (value as Rule[]).entries()) listed.set(rule, { file, list, at });
    }
  }
  const runs: { file: string; list: string; at: number; count: number }[] = [];
  for (const [place, rule] of rules.entries()) {
    const { file, list, at } = listed.get(rule) ?? { file: "src/rules/index.ts", list: "rules", at: place };
    const last = runs.at(-1);
    if (last && last.file === file && last.list === list && last.at + last.count === at) last.count++;
    else runs.push({ file: file.replaceAll("\\", "/"), list, at, count: 1 });
  }
  return runs;
}

/** What no provider's name calls stands in question most often: it is in the bundle that asks, and the others in one of their own. */
const isNear = (file: string): boolean =>
  /\/rules\/(?:advisories\/.*|connection-strings|judged|urls|azure|azure-connections)\.ts$/.test(file);

/** Loads of the catalogue the files alone that the wanted rules are written in. */
export const ruleFiles: Plugin = {
  name: "rule-files",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]rules[\\/](?:some|far)\.ts$/ }, async ({ path }) => {
      const isFar = path.endsWith("far.ts");
      const runs = (await listRuleRuns()).map(({ file, list, at, count }) => {
        const read = isFar || isNear(file) ? `() => require("./${relative("src/rules", file)}").${list}` : "undefined";
        return `[${count}, ${at}, ${read}],`;
      });
      const find = `const runs = [\n${runs.join("\n")}\n];
        const findRule = (place) => {
          let first = 0;
          for (const [count, at, read] of runs) {
            if (place < first + count) return read?.()[place - first + at];
            first += count;
          }
        };`;
      const all = `${find} export const readFar = findRule;
        export const readAllRules = () => require("./index.ts").rules;`;
      const some = `${find}
        const readFar = async (place) => (await import("./far.ts")).readFar(place);
        export const readRules = (places) => Promise.all(places.map((place) => findRule(place) ?? readFar(place)));
        export const readAllRules = async () => (await import("./far.ts")).readAllRules();`;
      return {
        contents: isFar ? all : some,
        loader: "js",
      };
    });
  },
};
