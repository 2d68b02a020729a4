import { globSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import { root } from "./bundling.ts";
import { rules } from "./src/rules/index.ts";
import { isMark } from "./src/rules/likely-tokens.ts";
import type { ToldRule } from "./src/rules/told.ts";
import type { Rule } from "./src/types.ts";

/** Rules that stand in the catalogue as a file of them has them: how many, and from where on in which list. */
interface Run {
  readonly file: string;
  readonly list: string;
  readonly at: number;
  count: number;
}

/** @throws where a rule stands in no file's list, but for the one that is made of others */
async function listRuleRuns(): Promise<readonly (Run | undefined)[]> {
  const listed = new Map<Rule, Omit<Run, "count"> & { readonly among: number }>();
  for (const file of globSync("src/rules/**/*.ts", { cwd: root }).sort()) {
    if (/^src[\\/]rules[\\/](?:index|some)\.ts$/.test(file)) continue;
    const lists = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
    for (const [list, value] of Object.entries(lists)) {
      if (!Array.isArray(value)) continue;
      const among = value.length;
      // Some lists are put together from others: the shortest is where it is written.
      for (const [at, rule] of (value as Rule[]).entries())
        if (among < (listed.get(rule)?.among ?? Number.POSITIVE_INFINITY)) listed.set(rule, { file, list, at, among });
    }
  }
  const runs: (Run | undefined)[] = [];
  for (const rule of rules) {
    const found = listed.get(rule);
    const last = runs.at(-1);
    if (!found && rule.id !== "likely-token") throw new Error(`${rule.id} stands in no list of a file in src/rules`);
    if (found && last && last.file === found.file && last.list === found.list && last.at + last.count === found.at)
      last.count++;
    else runs.push(found && { file: found.file, list: found.list, at: found.at, count: 1 });
  }
  return runs;
}

/** A function that finds the rule of a place; one in a file that has no reader is undefined. */
async function renderFind(reads: (file: string) => boolean, likelyToken: string): Promise<string> {
  const runs = (await listRuleRuns()).map((run) => {
    if (!run) return `[1, 0, ${likelyToken}],`;
    const file = run.file.replaceAll("\\", "/");
    const read = reads(file) ? `() => require("./${relative("src/rules", file)}").${run.list}` : "undefined";
    return `[${run.count}, ${run.at}, ${read}],`;
  });
  return `const runs = [\n${runs.join("\n")}\n];
    function findRule(place) {
      let first = 0;
      for (const [count, at, read] of runs) {
        if (place < first + count) return read?.()[place - first + at];
        first += count;
      }
    }`;
}

/** The catalogue, which runs a file of rules when one of them is called. */
async function renderCatalogue(): Promise<string> {
  const told = rules.map(({ id, level, fixture, advisory, whole, linear, loose, shown }): ToldRule => {
    const members = { id, level, fixture, advisory, whole, linear, loose, shown };
    return JSON.parse(JSON.stringify(members));
  });
  const marks = rules.flatMap((rule, place) => (isMark(rule) ? [place] : []));
  const find = await renderFind(() => true, "readLikelyToken");
  return `import { createLikelyTokenRule } from "./likely-tokens.ts";
    import { once } from "../once.ts";
    import { tellRules } from "./told.ts";
    const readLikelyToken = once(() => [createLikelyTokenRule(${JSON.stringify(marks)}.map((place) => rules[place]))]);
    ${find}
    export { findRule as readRule };
    export const rules = tellRules(JSON.parse(${JSON.stringify(JSON.stringify(told))}), findRule);`;
}

/** What no provider's name calls stands in question most often: it is in the bundle that asks, and the others in one of their own. */
const isNear = (file: string): boolean =>
  /\/rules\/(?:advisories\/.*|connection-strings|judged|urls|azure|azure-connections)\.ts$/.test(file);

/** Loads of the catalogue the files alone that the wanted rules are written in. */
const renderSome = async (): Promise<string> =>
  `${await renderFind(isNear, "undefined")}
    const readFar = async (place) => (await import("./index.ts")).readRule(place);
    export const readRules = (places) => Promise.all(places.map((place) => findRule(place) ?? readFar(place)));
    export const readAllRules = async () => (await import("./index.ts")).rules;`;

export const ruleFiles: Plugin = {
  name: "rule-files",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]rules[\\/](?:some|index)\.ts$/ }, async ({ path }) => ({
      contents: await (path.endsWith("index.ts") ? renderCatalogue() : renderSome()),
      loader: "js",
    }));
  },
};
