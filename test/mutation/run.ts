/**
 * Changes the sources of one room, one small change after another, and looks whether a test of that room fails.
 *
 *     npm run mutation -- ROOM [--every N] [--at K] [--only TEXT] [Stryker's own arguments]
 *
 * Stryker lies in a folder of its own and finds vitest in the project's. Each N-th line of the room is mutated, from the K-th
 * on, counted through its files by name: the same lines whenever the sources are the same. With --only those of them that
 * stand in files whose path holds TEXT.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { roomTests } from "./rooms.ts";

const stryker = ["@stryker-mutator/core@10.1.1", "@stryker-mutator/vitest-runner@10.1.1"];
const root = join(import.meta.dirname, "../..");
const tools = join(root, "coverage/mutation-tools");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { every: { type: "string" }, at: { type: "string" }, only: { type: "string" } },
});
const room = positionals[0] ?? "";
if (!(room in roomTests)) {
  process.stderr.write(`Which room? npm run mutation -- ${Object.keys(roomTests).join(" | ")}\n`);
  process.exit(2);
}

if (!existsSync(join(tools, "node_modules/@stryker-mutator/vitest-runner"))) {
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, "package.json"), '{ "private": true }\n');
  // Its peers are the project's, which it finds in the folder above.
  const quiet = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--legacy-peer-deps"];
  execFileSync("npm", ["install", ...quiet, ...stryker], { cwd: tools, stdio: "inherit" });
}

const every = Number(values.every ?? 1);
const at = Number(values.at ?? 0);
let line = 0;
const mutate = globSync(`src/${room}/**/*.ts`, { cwd: root })
  .filter((file) => !file.includes("/assembly/"))
  .sort()
  .flatMap((file) => {
    const isMeant = file.includes(String(values.only ?? ""));
    if (every === 1) return isMeant ? [file] : [];
    const lines = readFileSync(join(root, file), "utf8").split("\n");
    return lines.flatMap((_, index) => (line++ % every === at && isMeant ? [`${file}:${index + 1}-${index + 1}`] : []));
  });

const config = JSON.parse(readFileSync(join(import.meta.dirname, "stryker.config.json"), "utf8"));
const report = `coverage/mutation-${room}.json`;
/** With `--reporters event-recorder`: each mutant's fate as soon as it is known. */
const events = `coverage/mutation-${room}-events`;
writeFileSync(
  join(tools, "stryker.config.json"),
  JSON.stringify({ ...config, mutate, jsonReporter: { fileName: report }, eventReporter: { baseDir: events } }),
);
const own = new Set(["--every", "--at", "--only"]);
const rest = process.argv
  .slice(2)
  .filter((word, index, all) => word !== room && !own.has(word) && !own.has(all[index - 1]!));
const command = [
  join(tools, "node_modules/@stryker-mutator/core/bin/stryker.js"),
  "run",
  join(tools, "stryker.config.json"),
];
const { status } = spawnSync(process.execPath, [...command, ...rest], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, MUTATED_ROOM: room },
});
process.exit(status ?? 3);
