/** Builds dist/ from the sources: `node build.ts` writes it, `node build.ts --check` fails where dist/ differs from a fresh build. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { build, type Plugin } from "esbuild";
import { RE2JS } from "re2js";
import { readRuleIndex } from "./hook/rule-index.ts";
import { readWorkflows } from "./hook/templates.ts";
import { renderLicences } from "./licences.ts";
import { createConfigSchema } from "./src/config/index.ts";

const root = import.meta.dirname;
const dist = join(root, "dist");

/** Bundle name → entry. What every commit waits for is in `hook`; it loads the others only when they are needed. */
const entries: Readonly<Record<string, string>> = {
  hook: "hook/main.ts",
  commands: "hook/commands.ts",
  judged: "hook/judged.ts",
  config: "src/config/index.ts",
  action: "action/main.ts",
  keyvault: "src/keyvault/index.ts",
  enforcement: "src/enforcement/index.ts",
  validity: "src/validity/index.ts",
  "history-worker": "src/history/worker.ts",
  linear: "node_modules/re2js/build/index.js",
};

/** A dynamic import of another bundle's entry stays a call at run time, to the file that the bundle is built into. */
const lazyBundles: Plugin = {
  name: "lazy-bundles",
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path, resolveDir }) => {
      const file = relative(root, join(resolveDir, path)).replaceAll("\\", "/");
      const name = Object.keys(entries).find((key) => entries[key] === file);
      return kind === "dynamic-import" && name ? { path: `./${name}.js`, external: true } : null;
    });
  },
};

/** Modules whose answer is data: the bundles get the data itself. */
const answers: Readonly<Record<string, [name: string, answer: () => unknown]>> = {
  "hook/templates.ts": ["readWorkflows", readWorkflows],
};

const precomputed: Plugin = {
  name: "precomputed",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]hook[\\/]templates\.ts$/ }, ({ path }) => {
      const [name, answer] = answers[relative(root, path).replaceAll("\\", "/")]!;
      const data = JSON.stringify(JSON.stringify(answer()));
      return { contents: `export const ${name} = () => JSON.parse(${data});`, loader: "js" };
    });
  },
};

/** What every commit waits for is no part of a program, which Node would have to parse: it is a file, read as it is. */
const ruleIndex = readRuleIndex();
const ruleFile: Plugin = {
  name: "rule-file",
  setup({ onLoad }) {
    const parts = Object.keys(ruleIndex).join(", ");
    onLoad({ filter: /[\\/]hook[\\/]rule-index\.ts$/ }, () => ({
      contents: `import { readFileSync } from "node:fs";
        export const readRuleIndex = () => {
          const [${parts}] = readFileSync(import.meta.dirname + "/rule-index.txt", "latin1").split("\\n\\n");
          return { ${parts} };
        };`,
      loader: "js",
    }));
  },
};

/** Loaded when the first packed text is met: it takes as long to load as the rest of the hook. */
const lazyZlib: Plugin = {
  name: "lazy-zlib",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:zlib$/ }, ({ importer }) =>
      /[\\/]scanner[\\/]unpack\.ts$/.test(importer) ? { path: "zlib", namespace: "lazy" } : null,
    );
    onLoad({ filter: /.*/, namespace: "lazy" }, () => ({
      contents: ["gunzipSync", "inflateRawSync"]
        .map((name) => `export const ${name} = (...values) => require("node:zlib").${name}(...values);`)
        .join("\n"),
      loader: "js",
    }));
  },
};

/** The engine of custom rules, which few repositories have: a bundle of its own. */
const lazyEngine: Plugin = {
  name: "lazy-engine",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^re2js$/ }, () => ({ path: "engine", namespace: "lazy-engine" }));
    onResolve({ filter: /linear\.js$/, namespace: "lazy-engine" }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: "lazy-engine" }, () => ({
      contents: `export const RE2JS = {
        CASE_INSENSITIVE: ${RE2JS.CASE_INSENSITIVE},
        compile: (...values) => require("./linear.js").RE2JS.compile(...values),
      };`,
      loader: "js",
    }));
  },
};

async function buildInto(outdir: string): Promise<void> {
  mkdirSync(outdir, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([out, entry]) => ({ in: entry, out })),
    outdir,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    // A worker is started by its file, which lies beside the bundle that starts it.
    define: { "import.meta.dirname": "__dirname", "import.meta.filename": "__filename" },
    plugins: [lazyBundles, precomputed, ruleFile, lazyZlib, lazyEngine],
    // `import()` starts Node's loader of ES modules, which takes longer than the bundle it loads.
    supported: { "dynamic-import": false },
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  writeFileSync(join(outdir, "rule-index.txt"), Object.values(ruleIndex).join("\n\n"));
  writeFileSync(join(outdir, "leakgate.schema.json"), `${JSON.stringify(createConfigSchema(), null, 2)}\n`);
  writeFileSync(join(outdir, "THIRD-PARTY.txt"), renderLicences(root, Object.keys(metafile.inputs)));
  // CommonJS starts several milliseconds sooner than an ES module; this file says so to Node for dist/ alone.
  writeFileSync(join(outdir, "package.json"), '{ "type": "commonjs" }\n');
}

if (process.argv.includes("--check")) {
  const fresh = mkdtempSync(join(tmpdir(), "leakgate-build-"));
  try {
    await buildInto(fresh);
    const names = new Set([...readdirSync(fresh), ...(existsSync(dist) ? readdirSync(dist) : [])]);
    const read = (folder: string, name: string) =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined;
    const stale = [...names].filter((name) => {
      const [a, b] = [read(fresh, name), read(dist, name)];
      return !a || !b || !a.equals(b);
    });
    if (stale.length > 0) {
      console.error(`dist/ is not what the sources build: ${stale.join(", ")}. Run: npm run build`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(fresh, { recursive: true });
  }
} else {
  rmSync(dist, { recursive: true, force: true });
  await buildInto(dist);
}
