/**
 * What the proxy adds in a real session: the official client and the official server of files, which reads each file of a tree
 * once, in turns without and with `leakgate mcp` between them.
 *
 *     node bench/session.ts DIR [FILES]
 *
 * The shipped bundles are measured. Run `npm run build` before.
 */
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const [folder, most = "400"] = process.argv.slice(2);
if (!folder) throw new Error("Name a folder of source files: node bench/session.ts DIR [FILES]");
const root = resolve(folder);
const bundle = join(import.meta.dirname, "../dist/hook.js");
const server = [
  join(import.meta.dirname, "../node_modules/@modelcontextprotocol/server-filesystem/dist/index.js"),
  root,
];

const all = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !`${entry.parentPath}/`.includes("/.git/"))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const step = Math.max(1, Math.floor(all.length / Number(most)));
const files = all.filter((_, place) => place % step === 0).slice(0, Number(most));

async function open(args: readonly string[]): Promise<Client> {
  const client = new Client({ name: "bench", version: "1" });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [...args], stderr: "ignore" }));
  return client;
}

const [direct, proxied] = [await open(server), await open([bundle, "mcp", "--", process.execPath, ...server])];
const ask = async (client: Client, path: string): Promise<number> => {
  const start = performance.now();
  await client.callTool({ name: "read_text_file", arguments: { path } });
  return performance.now() - start;
};
const warm = files.slice(0, 20);
for (const path of warm) for (const client of [direct, proxied]) await ask(client, path);

const added: number[] = [];
const sizes: number[] = [];
for (const path of files.slice(warm.length)) {
  added.push(-(await ask(direct, path)) + (await ask(proxied, path)));
  sizes.push(statSync(path).size);
}
await Promise.all([direct.close(), proxied.close()]);
const at = (list: readonly number[], part: number): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length * part)]!;
console.log(`${added.length} files, p50 ${at(sizes, 0.5)} bytes, p95 ${at(sizes, 0.95)}, most ${Math.max(...sizes)}`);
console.log(
  `added: p50 ${at(added, 0.5).toFixed(2)} ms, p75 ${at(added, 0.75).toFixed(2)}, p95 ${at(added, 0.95).toFixed(2)}`,
);
