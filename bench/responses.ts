/**
 * Measures what response inspection costs: `leakgate redact` against `cat`, and a message through `leakgate mcp` against the
 * same message without it, in turns.
 *
 *     node bench/responses.ts [--rounds N]
 *
 * The shipped bundles are measured. Run `npm run build` before.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { makeCode, makeToken } from "./corpora.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "400" } } });
const rounds = Number(values.rounds);
const bundle = join(import.meta.dirname, "../dist/hook.js");
const folder = mkdtempSync(join(tmpdir(), "leakgate-responses-"));

const logLine = (line: number): string =>
  JSON.stringify({
    level: 30,
    time: 1_790_000_000_000 + line,
    msg: `GET /orders/${line} answered in ${line % 97} ms`,
    user: `u${line}`,
  });

/** Text → how it looks. */
const corpora: Readonly<Record<string, string>> = {
  "source code": makeCode(300_000),
  "a log of JSON lines": Array.from({ length: 150_000 }, (_, line) => logLine(line)).join("\n"),
  "the same, a token in each hundredth": Array.from({ length: 150_000 }, (_, line) =>
    line % 100 === 0 ? JSON.stringify({ level: 30, msg: `sent with ${makeToken()}` }) : logLine(line),
  ).join("\n"),
};

console.log(`Node ${process.version}, ${cpus().length} cores.\n`);
console.log("| text | MB | cat, MB/s | leakgate redact, MB/s | of it user+sys, s |\n|---|---|---|---|---|");
for (const [name, text] of Object.entries(corpora)) {
  const file = join(folder, "corpus");
  writeFileSync(file, text);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const time = (command: string): [wall: number, cpu: number] => {
    const { stderr } = spawnSync("bash", ["-c", `TIMEFORMAT='%R %U %S'; time (${command} < "${file}" > /dev/null)`]);
    const [wall, user, system] = String(stderr).trim().split(" ").map(Number);
    return [wall!, user! + system!];
  };
  const runs = Array.from(
    { length: 3 },
    () => [time("cat"), time(`"${process.execPath}" "${bundle}" redact`)] as const,
  );
  const best = (pick: (run: (typeof runs)[number]) => number): number => Math.min(...runs.map(pick));
  const [cat, wall, cpu] = [best(([a]) => a[0]), best(([, b]) => b[0]), best(([, b]) => b[1])];
  console.log(
    `| ${name} | ${megabytes.toFixed(0)} | ${(megabytes / cat).toFixed(0)} | ${(megabytes / wall).toFixed(0)} | ${cpu.toFixed(2)} |`,
  );
}

const frame = (text: string): string =>
  JSON.stringify({ jsonrpc: "2.0", id: 1, result: { content: [{ type: "text", text }] } });
const tools = Array.from({ length: 25 }, (_, place) => ({
  name: `tool_${place}`,
  description: "Reads a file and returns its contents as text. Use it for source code and configuration.",
  inputSchema: {
    type: "object",
    properties: { path: { type: "string" }, limit: { type: "number" } },
    required: ["path"],
  },
}));
const messages: Readonly<Record<string, string>> = {
  "a short result": frame("done, 3 files changed"),
  "a list of 25 tools": JSON.stringify({ jsonrpc: "2.0", id: 1, result: { tools } }),
  "a file of 20 kB": frame(makeCode(450)),
  "a file of 20 kB with a token": frame(`${makeCode(450)}\nconst token = "${makeToken()}";\n`),
  "a file of 1 MB": frame(makeCode(22_000)),
};

/** Sends a line, waits for one, in milliseconds. */
function createAsk(child: ChildProcess): () => Promise<number> {
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  return async () => {
    const start = performance.now();
    child.stdin!.write('{"jsonrpc":"2.0","id":1,"method":"tools/call"}\n');
    await lines.next();
    return performance.now() - start;
  };
}

console.log(
  "\n| message | bytes | direct, p50 ms | through leakgate mcp, p50 ms | added, p50 ms | added, p95 ms |\n|---|---|---|---|---|---|",
);
for (const [name, message] of Object.entries(messages)) {
  const server = join(folder, "server.cjs");
  writeFileSync(join(folder, "answer"), `${message}\n`);
  writeFileSync(
    server,
    // No two answers are alike: lines that were seen before cost the proxy nothing.
    `const answer = require("node:fs").readFileSync(${JSON.stringify(join(folder, "answer"))}, "utf8");
     let number = 0;
     const next = () => answer.replace(/ = /g, () => number++ + " = ");
     process.stdin.on("data", (data) => { for (const byte of data) if (byte === 10) process.stdout.write(next()); });`,
  );
  const direct = spawn(process.execPath, [server]);
  const proxied = spawn(process.execPath, [bundle, "mcp", "--", process.execPath, server]);
  const [askDirect, askProxied] = [createAsk(direct), createAsk(proxied)];
  const times: [number, number][] = [];
  for (let round = -50; round < rounds; round++) {
    const pair: [number, number] = [await askDirect(), await askProxied()];
    if (round >= 0) times.push(pair);
  }
  direct.kill();
  proxied.kill();
  const quantile = (list: readonly number[], part: number): number =>
    list.toSorted((a, b) => a - b)[Math.floor(list.length * part)]!;
  const [p50d, p50p] = [
    quantile(
      times.map(([a]) => a),
      0.5,
    ),
    quantile(
      times.map(([, b]) => b),
      0.5,
    ),
  ];
  const added = times.map(([a, b]) => b - a);
  console.log(
    `| ${name} | ${message.length} | ${p50d.toFixed(2)} | ${p50p.toFixed(2)} | ${quantile(added, 0.5).toFixed(2)} | ${quantile(added, 0.95).toFixed(2)} |`,
  );
}
rmSync(folder, { recursive: true });
