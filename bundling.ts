/** What the two builds share: dist/ (build.ts) and the single-file executable (sea.ts). */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import asc from "assemblyscript/asc";
import type { BuildOptions, Plugin } from "esbuild";
import { RE2JS } from "re2js";
import { readRuleIndex } from "./hook/rule-index.ts";
import { readWorkflows } from "./hook/templates.ts";
import { readVersion } from "./hook/version.ts";
import { once } from "./src/once.ts";
import { readProviderWords } from "./src/rules/provider-words.ts";
import { encodeRuleIndex } from "./src/scanner/rule-rows.ts";

export const root = import.meta.dirname;

/** Bundle name → entry. What every commit waits for is in `hook`; it loads the others only when they are needed. */
export const entries: Readonly<Record<string, string>> = {
  hook: "hook/main.ts",
  commands: "hook/commands.ts",
  "scan-commands": "hook/scan-commands.ts",
  "other-commands": "hook/other-commands.ts",
  judged: "hook/judged.ts",
  suspects: "hook/suspects.ts",
  present: "hook/present.ts",
  rules: "src/rules/index.ts",
  staged: "hook/staged-run.ts",
  config: "src/config/index.ts",
  action: "action/main.ts",
  keyvault: "src/keyvault/index.ts",
  enforcement: "src/enforcement/index.ts",
  validity: "src/validity/index.ts",
  shield: "src/shield/index.ts",
  "history-worker": "src/worker.ts",
  "sweep-reader": "src/sweep/reader.ts",
  linear: "node_modules/re2js/build/index.js",
};

/**
 * A dynamic import of another bundle's entry stays a call at run time, to the file that the bundle is built into, and so does
 * every import of the catalogue.
 */
export const lazyBundles: Plugin = {
  name: "lazy-bundles",
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path, resolveDir }) => {
      const file = relative(root, join(resolveDir, path)).replaceAll("\\", "/");
      const name = Object.keys(entries).find((key) => entries[key] === file);
      const isLoaded = kind === "dynamic-import" || (name === "rules" && kind !== "entry-point");
      return name && isLoaded ? { path: `./${name}.js`, external: true } : null;
    });
  },
};

/** Modules whose answer is data: the bundles get the data itself. */
const answers: Readonly<Record<string, [name: string, answer: () => unknown]>> = {
  "hook/templates.ts": ["readWorkflows", readWorkflows],
  "hook/version.ts": ["readVersion", readVersion],
  "src/rules/provider-words.ts": ["readProviderWords", readProviderWords],
};

export const precomputed: Plugin = {
  name: "precomputed",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:hook[\\/](?:templates|version)|rules[\\/]provider-words)\.ts$/ }, ({ path }) => {
      const [name, answer] = answers[relative(root, path).replaceAll("\\", "/")]!;
      const data = JSON.stringify(JSON.stringify(answer()));
      return { contents: `export const ${name} = () => JSON.parse(${data});`, loader: "js" };
    });
  },
};

export const ruleIndexFile = encodeRuleIndex(readRuleIndex());

/**
 * What every commit waits for is no part of a program, which Node would have to parse: it is read as it is.
 * @param readBytes an expression that gives `rule-index.bin` as a Buffer
 */
export const createRuleFile = (readBytes: string, imports: string): Plugin => ({
  name: "rule-file",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]hook[\\/]rule-index\.ts$/ }, () => ({
      contents: `${imports}
        import { decodeRuleIndex } from "../src/scanner/rule-rows.ts";
        export const readRuleIndex = () => (globalThis[Symbol.for("leakgate.rules")] ??= decodeRuleIndex(${readBytes}));`,
      loader: "js",
    }));
    onLoad({ filter: /[\\/]scanner[\\/]built-rules\.ts$/ }, () => ({
      contents: `${imports}
        import { decodeRuleIndex } from "./rule-rows.ts";
        let built = null;
        export function readBuiltRules() {
          if (built !== null) return built;
          try {
            built = globalThis[Symbol.for("leakgate.rules")] ??= decodeRuleIndex(${readBytes});
          } catch {
            built = undefined;
          }
          return built;
        }`,
      loader: "js",
    }));
  },
});

/** As text, which is parsed when the first value is weighed. */
export const lazyWeights: Plugin = {
  name: "lazy-weights",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]judge[\\/]weights\.ts$/ }, () => {
      const text = JSON.stringify(JSON.parse(readFileSync(join(root, "src/judge/weights.json"), "utf8")));
      return {
        contents: `let weights; export const readWeights = () => (weights ??= JSON.parse(${JSON.stringify(text)}));`,
        loader: "js",
      };
    });
  },
};

/** The kernel compiled from AssemblyScript, a few kilobytes that each bundle holds. */
export async function compileKernel(): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const writeFile = (_: string, contents: string | Uint8Array): void => {
    if (typeof contents !== "string") binary = contents;
  };
  const options = ["--runtime", "stub", "--optimizeLevel", "3", "--enable", "simd", "--noAssert", "--importMemory"];
  const { error, stderr } = await asc.main(
    ["src/scanner/kernel/assembly/kernel.ts", ...options, "--baseDir", root, "--outFile", "kernel.wasm"],
    {
      writeFile,
    },
  );
  if (error || !binary) throw new Error(`the kernel does not compile: ${stderr.toString()}`);
  return binary;
}

export const kernel: Plugin = {
  name: "kernel",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]kernel[\\/]binary\.ts$/ }, async () => ({
      contents: `export const readBinary = () => Buffer.from("${Buffer.from(await compileOnce()).toString("base64")}", "base64");`,
      loader: "js",
    }));
  },
};

const compileOnce = once(compileKernel);

/**
 * Strings are in ASCII already. One other letter, in a remark or a pattern, and Node would keep the whole bundle in two bytes a
 * letter.
 */
export function writeAscii(text: string): string {
  if (/\\[^\x00-\x7f]/.test(text))
    throw new Error("a backslash before a letter beyond ASCII would mean another thing in a bundle");
  return text.replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** What takes of Node as long to load as half of the hook, and most commits do without: it is loaded when it is first called. */
const lateModules: Readonly<Record<string, { readonly importer: RegExp; readonly names: readonly string[] }>> = {
  crypto: {
    importer: /[\\/](?:src|hook)[\\/](?!.*node_modules).*\.ts$/,
    names: [
      ...["createCipheriv", "createDecipheriv", "createHash", "createHmac", "createPrivateKey", "createPublicKey"],
      ...["hkdfSync", "randomBytes", "randomFillSync", "randomInt"],
    ],
  },
  zlib: { importer: /[\\/]scanner[\\/](?:gzip|inflate)\.ts$/, names: ["gunzipSync", "inflateRawSync"] },
};

export const lateNode: Plugin = {
  name: "late-node",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:(?:crypto|zlib)$/ }, ({ importer, path }) => {
      const name = path.slice("node:".length);
      return lateModules[name]!.importer.test(importer) ? { path: name, namespace: "late" } : null;
    });
    onLoad({ filter: /.*/, namespace: "late" }, ({ path }) => ({
      contents: [
        `let loaded; const load = () => (loaded ??= require("node:${path}"));`,
        ...lateModules[path]!.names.map((name) => `export const ${name} = (...values) => load().${name}(...values);`),
      ].join("\n"),
      loader: "js",
    }));
  },
};

/** The engine of custom rules, which few repositories have: a bundle of its own. */
export const lazyEngine: Plugin = {
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

export const options = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // A worker is started by its file, which lies beside the bundle that starts it.
  define: { "import.meta.dirname": "__dirname", "import.meta.filename": "__filename" },
  // `import()` starts Node's loader of ES modules, which takes longer than the bundle it loads.
  supported: { "dynamic-import": false },
  legalComments: "none",
  logLevel: "warning",
} as const satisfies BuildOptions;
