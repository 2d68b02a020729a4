import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { root } from "./bundling.ts";

/**
 * Builds a bundle, and others that are never loaded without it: modules that they have, too, are in the first alone, with what
 * they have compiled and remember.
 *
 * @param bundles name → entry, a file of this project's
 */
export async function buildShared(
  options: BuildOptions,
  bundles: Readonly<Record<string, string>>,
  plugins: readonly Plugin[],
): Promise<void> {
  const buildOne = (name: string, plugin: Plugin | undefined, write: boolean) =>
    build({
      ...options,
      entryPoints: [{ in: bundles[name]!, out: name }],
      plugins: [...plugins, ...(plugin ? [plugin] : [])],
      metafile: true,
      write,
    });
  const [first, ...others] = Object.keys(bundles) as [string, ...string[]];
  const { metafile } = await buildOne(first, undefined, false);
  const held = new Set(Object.keys(metafile.inputs).filter((file) => file !== bundles[first] && file.endsWith(".ts")));
  const take = takeFrom(`./${first}.js`, held);
  const wanted = new Set<string>();
  for (const other of others) {
    const { inputs } = (await buildOne(other, take, true)).metafile;
    for (const { path } of Object.values(inputs).flatMap(({ imports }) => imports))
      if (path.startsWith(shared)) wanted.add(path.slice(shared.length));
  }
  await buildOne(first, giveAway(bundles[first]!, [...wanted].sort()), true);
}

const shared = "shared:";

/** Exports whole modules of a bundle, by their files. */
const giveAway = (entry: string, files: readonly string[]): Plugin => ({
  name: "give-away",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (path !== join(root, entry)) return null;
      const imports = files.map((file, at) => `import * as shared${at} from ${JSON.stringify(join(root, file))};`);
      const parts = files.map((file, at) => `${JSON.stringify(file)}: shared${at},`);
      const contents = `${readFileSync(path, "utf8")}${imports.join("\n")}
        export const shared = {${parts.join("\n")}};`;
      return { contents, loader: "ts" };
    });
  },
});

/** Takes these modules from the bundle that gives them away. */
const takeFrom = (bundle: string, files: ReadonlySet<string>): Plugin => ({
  name: "take-from",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path, resolveDir }) => {
      const file = relative(root, join(resolveDir, path)).replaceAll("\\", "/");
      return kind !== "dynamic-import" && files.has(file) ? { path: file, namespace: "shared" } : null;
    });
    onResolve({ filter: /.*/, namespace: "shared" }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: "shared" }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(bundle)}).shared[${JSON.stringify(path)}];`,
      loader: "js",
    }));
  },
});
