/** Builds dist/ from the sources: `node build.ts` writes it, `node build.ts --check` fails where dist/ differs from a fresh build. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import {
  createRuleFile,
  entries,
  kernel,
  lateNode,
  lazyBundles,
  lazyEngine,
  lazyWeights,
  options,
  precomputed,
  root,
  ruleIndexFile,
  writeAscii,
} from "./bundling.ts";
import { ruleFiles } from "./bundling-rules.ts";
import { buildShared } from "./bundling-shared.ts";
import { renderLicences } from "./licences.ts";
import { createConfigSchema } from "./src/config/index.ts";

const dist = join(root, "dist");
const ruleFile = createRuleFile(
  'readFileSync(import.meta.dirname + "/rule-index.bin")',
  'import { readFileSync } from "node:fs";',
);

/** The library takes no rules of others, so it needs no engine for them. */
const noEngine: Plugin = {
  name: "no-engine",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^re2js$/ }, () => ({ path: "engine", namespace: "no-engine" }));
    onLoad({ filter: /.*/, namespace: "no-engine" }, () => ({ contents: "export const RE2JS = {};", loader: "js" }));
  },
};

/** The library reads no file, not even one of the system's. */
const noFiles: Plugin = {
  name: "no-files",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]random\.ts$/ }, () => ({
      contents: `import { randomFillSync } from "node:crypto";
        export const drawNumbers = (count) => randomFillSync(new Int32Array(count));`,
      loader: "js",
    }));
  },
};

/** Texts of what is staged are no files that several threads go through, so these need no list of the catalogue's rules. */
const noThreads: Plugin = {
  name: "no-threads",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]threads[\\/]rule-list\.ts$/ }, () => ({
      contents: 'export const encodeRules = () => { throw new Error("no threads are started here"); };',
      loader: "js",
    }));
  },
};

async function buildInto(outdir: string): Promise<void> {
  mkdirSync(outdir, { recursive: true });
  const plugins = [lazyBundles, precomputed, ruleFile, kernel, lazyWeights, lateNode, lazyEngine, ruleFiles];
  const { judged, suspects, ...others } = entries;
  const { metafile } = await build({
    ...options,
    entryPoints: Object.entries(others).map(([out, entry]) => ({ in: entry, out })),
    outdir,
    plugins,
    metafile: true,
  });
  const asked = { judged: judged!, suspects: suspects! };
  await buildShared({ ...options, outdir }, asked, [...plugins, noThreads]);
  // The library is for programs of others, which are ES modules; Node's own modules are all that it needs.
  await build({
    absWorkingDir: root,
    entryPoints: [{ in: "src/redact/index.ts", out: "redact" }],
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    plugins: [kernel, lazyWeights, noEngine, noFiles],
    legalComments: "none",
    logLevel: "warning",
  });
  for (const name of readdirSync(outdir)) {
    const file = join(outdir, name);
    writeFileSync(file, writeAscii(readFileSync(file, "utf8")));
  }
  copyFileSync(join(root, "src/redact/library.d.mts"), join(outdir, "redact.d.mts"));
  writeFileSync(join(outdir, "rule-index.bin"), ruleIndexFile);
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
