import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { CreateMessageRequestSchema, LoggingMessageNotificationSchema } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createGitHubToken } from "../hook/samples.ts";

const root = join(import.meta.dirname, "../..");
const hook = join(root, "dist/hook.js");
const server = (name: string): string => join(root, "node_modules/@modelcontextprotocol", name, "dist/index.js");
const password = ["Super", "Secret", "123"].join("");
const token = createGitHubToken();
const placeholder = /\[redacted:[a-z0-9-]+:[0-9a-f]{8}\]/;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leakgate-servers-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function connect(command: readonly string[], environment: Record<string, string> = {}): Promise<Client> {
  const [program, ...args] = command;
  const env = { PATH: process.env["PATH"] ?? "", ...environment };
  const client = new Client({ name: "test", version: "1.0.0" }, { capabilities: { sampling: {} } });
  await client.connect(new StdioClientTransport({ command: program!, args, env, stderr: "ignore" }));
  return client;
}

const through = (command: readonly string[]): string[] => [process.execPath, hook, "mcp", "--", ...command];

test("the filesystem server: a file's secret stays behind, a large file and a binary one come whole", async () => {
  const calm = Array.from({ length: 40_000 }, (_, line) => `line ${line}: nothing to see, move along\n`).join("");
  const image = randomBytes(1_000_000);
  writeFileSync(join(folder, "app.config"), `Server=prod;Password=${password}\ntoken: ${token}\nretries: 3\n`);
  writeFileSync(join(folder, "calm.log"), calm);
  writeFileSync(join(folder, "image.png"), image);
  const direct = [process.execPath, server("server-filesystem"), folder];
  const [client, plain] = await Promise.all([connect(through(direct)), connect(direct)]);
  try {
    const read = (from: Client, name: string, tool = "read_text_file") =>
      from.callTool({ name: tool, arguments: { path: join(folder, name) } }) as unknown as Promise<{
        content: { text: string; data: string }[];
      }>;
    const text = JSON.stringify(await read(client, "app.config"));
    expect(text).not.toContain(password);
    expect(text).not.toContain(token);
    expect(text).toMatch(/Server=prod;Password=\[redacted:[^\]]+\]\\ntoken: \[redacted:[^\]]+\]\\nretries: 3/);
    expect((await read(client, "calm.log")).content[0]!.text).toBe(calm);
    const { content } = await read(client, "image.png", "read_media_file");
    expect(Buffer.from(content[0]!.data, "base64").equals(image)).toBe(true);
    expect(await client.listTools()).toEqual(await plain.listTools());
    expect(client.getServerCapabilities()).toEqual(plain.getServerCapabilities());
  } finally {
    await Promise.all([client.close(), plain.close()]);
  }
});

test("the everything server: environment, prompts, resources, progress, cancellation, logging and its own requests", async () => {
  const env = { DATABASE_PASSWORD: password, GITHUB_TOKEN: token, REGION: "north" };
  const client = await connect(through([process.execPath, server("server-everything")]), env);
  try {
    const leaked = JSON.stringify(await client.callTool({ name: "get-env", arguments: {} }));
    expect(leaked).not.toContain(password);
    expect(leaked).not.toContain(token);
    expect(leaked).toContain("north");

    const prompt = await client.getPrompt({ name: "args-prompt", arguments: { city: token, state: "north" } });
    expect(JSON.stringify(prompt)).not.toContain(token);
    const { resources } = await client.listResources();
    expect(resources.length).toBeGreaterThan(0);
    expect((await client.readResource({ uri: resources[0]!.uri })).contents.length).toBe(1);

    const steps: number[] = [];
    const operation = { name: "trigger-long-running-operation", arguments: { duration: 0.2, steps: 4 } };
    await client.callTool(operation, undefined, { onprogress: ({ progress }) => void steps.push(progress) });
    // The client itself drops a last progress that comes in one chunk with the result, with and without the proxy.
    expect(steps.slice(0, 3)).toEqual([1, 2, 3]);
    const slow = { name: operation.name, arguments: { duration: 30, steps: 3 } };
    const abort = new AbortController();
    const cancelled = client.callTool(slow, undefined, { signal: abort.signal });
    abort.abort("no longer wanted");
    await expect(cancelled).rejects.toThrow("no longer wanted");

    const asked: string[] = [];
    client.setRequestHandler(CreateMessageRequestSchema, ({ params }) => {
      asked.push(JSON.stringify(params));
      return { model: "none", role: "assistant" as const, content: { type: "text" as const, text: "fine" } };
    });
    const sampling = { name: "trigger-sampling-request", arguments: { prompt: `sign in with ${token}`, maxTokens: 5 } };
    expect(JSON.stringify(await client.callTool(sampling))).toContain("fine");
    expect(asked.join("")).toMatch(placeholder);
    expect(asked.join("")).not.toContain(token);

    const logged = new Promise((resolve) => client.setNotificationHandler(LoggingMessageNotificationSchema, resolve));
    await client.callTool({ name: "toggle-simulated-logging", arguments: {} });
    expect(await logged).toMatchObject({ method: "notifications/message" });
  } finally {
    await client.close();
  }
});

/** A process that says on standard error where it listens. */
async function listen(
  args: readonly string[],
  env: Record<string, string>,
  sign: RegExp,
): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, args, { env: { PATH: process.env["PATH"] ?? "", ...env } });
  for await (const line of createInterface({ input: child.stderr })) {
    const [, found] = sign.exec(line) ?? [];
    if (found) return [child, found];
  }
  throw new Error("it ended before it listened");
}

async function freePort(): Promise<string> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return String(port);
}

test("the everything server over streamable HTTP, with a session, progress and its own requests", async () => {
  const PORT = await freePort();
  const env = { PORT, DATABASE_PASSWORD: password, GITHUB_TOKEN: token };
  const [upstream] = await listen([server("server-everything"), "streamableHttp"], env, /listening on port (\d+)/);
  const options = ["mcp", "--upstream", `http://127.0.0.1:${PORT}/mcp`];
  const [proxy, address] = await listen([hook, ...options], {}, /listening on (\S+)$/);
  const client = new Client({ name: "test", version: "1.0.0" });
  try {
    await client.connect(new StreamableHTTPClientTransport(new URL(address)) as never);
    const leaked = JSON.stringify(await client.callTool({ name: "get-env", arguments: {} }));
    expect(leaked).not.toContain(password);
    expect(leaked).not.toContain(token);
    expect(leaked).toMatch(placeholder);
    const steps: number[] = [];
    const operation = { name: "trigger-long-running-operation", arguments: { duration: 0.2, steps: 2 } };
    await client.callTool(operation, undefined, { onprogress: ({ progress }) => void steps.push(progress) });
    expect(steps[0]).toBe(1);
    await client.close();
  } finally {
    proxy.kill();
    upstream.kill();
  }
});
