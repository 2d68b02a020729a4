/**
 * Builds the single-file executable: `node sea.ts [FOLDER]` puts leakgate, as one bundle with its code cache, into a copy of
 * the Node that runs this. https://nodejs.org/api/single-executable-applications.html
 */
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { inject } from "postject";
import { createRuleFile, kernel, lateNode, lazyWeights, options, precomputed, ruleIndexFile } from "./bundling.ts";
import { ruleFiles } from "./bundling-rules.ts";

/** The fuse that every Node carries, by which it knows that there is a program in it. */
const fuse = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

/** There is no file for a worker to begin with: its program is an asset. */
const workerAsset: Plugin = {
  name: "worker-asset",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]threads[\\/]start\.ts$/ }, () => ({
      contents: `import { createHash } from "node:crypto";
        import { getAsset } from "node:sea";
        import { Worker } from "node:worker_threads";
        const readProgram = (name) => getAsset(name, "utf8");
        export const startThread = (options) => new Worker(readProgram("history-worker.js"), { ...options, eval: true });
        export const startReader = () => new Worker(readProgram("sweep-reader.js"), { eval: true });
        export const readEngine = () =>
          ["history-worker.js", "rule-index.bin"]
            .reduce((hash, name) => hash.update(Buffer.from(getAsset(name))), createHash("sha256"))
            .digest("hex");`,
      loader: "js",
    }));
  },
};

const ruleFile = createRuleFile(
  'Buffer.from(getRawAsset("rule-index.bin"))',
  'import { getRawAsset } from "node:sea";',
);

export async function buildExecutable(file: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "leakgate-sea-"));
  const at = (name: string) => join(folder, name);
  try {
    const plugins = [precomputed, ruleFile, kernel, lazyWeights, workerAsset, lateNode, ruleFiles];
    const one = { ...options, target: "node24", plugins, outdir: folder };
    await build({
      ...one,
      entryPoints: [
        { in: "hook/main.ts", out: "leakgate" },
        { in: "src/worker.ts", out: "history-worker" },
        { in: "src/sweep/reader.ts", out: "sweep-reader" },
      ],
    });
    writeFileSync(at("rule-index.bin"), ruleIndexFile);
    const assets = Object.fromEntries(
      ["rule-index.bin", "history-worker.js", "sweep-reader.js"].map((name) => [name, at(name)]),
    );
    const config = {
      main: at("leakgate.js"),
      output: at("blob"),
      assets,
      disableExperimentalSEAWarning: true,
      useCodeCache: true,
    };
    writeFileSync(at("sea.json"), JSON.stringify(config));
    execFileSync(process.execPath, ["--experimental-sea-config", at("sea.json")], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(process.execPath, file);
    chmodSync(file, 0o755);
    const isMac = process.platform === "darwin";
    // The system starts nothing whose signature does not fit, and Node's own no longer does.
    if (isMac) execFileSync("codesign", ["--remove-signature", file]);
    await inject(file, "NODE_SEA_BLOB", readFileSync(at("blob")), {
      sentinelFuse: fuse,
      ...(isMac && { machoSegmentName: "NODE_SEA" }),
    });
    if (isMac) execFileSync("codesign", ["--sign", "-", file]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of this system: `leakgate-linux-x64`. */
export const executableName = (): string =>
  `leakgate-${process.platform}-${process.arch}${process.platform === "win32" ? ".exe" : ""}`;

if (process.argv[1] === import.meta.filename) {
  const file = resolve(process.argv[2] ?? "build", executableName());
  await buildExecutable(file);
  console.log(file);
}
