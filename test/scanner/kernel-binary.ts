import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileKernel } from "../../bundling.ts";

const root = join(import.meta.dirname, "../..");

/** The kernel's binary, compiled once as long as its sources stay: a run of mutants asks hundreds of times. */
export async function readKernelBinary(): Promise<Uint8Array> {
  const hash = createHash("sha256");
  for (const file of globSync("src/scanner/kernel/assembly/*.ts", { cwd: root }).sort())
    hash.update(readFileSync(join(root, file)));
  hash.update(readFileSync(join(root, "node_modules/assemblyscript/package.json")));
  const kept = join(root, "coverage", `kernel-${hash.digest("hex").slice(0, 16)}.wasm`);
  try {
    return readFileSync(kept);
  } catch {
    const binary = await compileKernel();
    mkdirSync(join(root, "coverage"), { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, binary);
    renameSync(`${kept}.${process.pid}`, kept);
    return binary;
  }
}
