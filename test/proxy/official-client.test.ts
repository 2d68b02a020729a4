import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { expect, test } from "vitest";
import { createGitHubToken } from "../hook/samples.ts";

const hook = join(import.meta.dirname, "../../dist/hook.js");
const server = [process.execPath, join(import.meta.dirname, "leaky-server.ts")];
const password = ["Super", "Secret", "123"].join("");
const token = createGitHubToken();

async function withClient(command: readonly string[], use: (client: Client) => Promise<void>): Promise<void> {
  const [program, ...args] = command;
  const env = { PATH: process.env["PATH"] ?? "", LEAK: password, TOKEN: token };
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(new StdioClientTransport({ command: program!, args, env, stderr: "ignore" }));
  try {
    await use(client);
  } finally {
    await client.close();
  }
}

test("the official client talks to a server through the proxy, and a password in a result never reaches it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leakgate-mcp-"));
  const audit = join(folder, "audit.log");
  try {
    await withClient([process.execPath, hook, "mcp", "--audit", audit, "--", ...server], async (client) => {
      const { content } = await client.callTool({ name: "leak" });
      const text = JSON.stringify(content);
      expect(text).not.toContain(password);
      expect(text).toMatch(/Server=prod;Password=\[redacted:[a-z-]+:[0-9a-f]{8}\]/);
    });
    const lines = readFileSync(audit, "utf8");
    expect(lines).toMatch(/^\{"at":"[^"]+","frame":"result","policy":"redact","ruleId":"[a-z-]+"/);
    expect(lines).not.toContain(password);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a token that the server writes in two chunks never reaches the client; all around it is the same", async () => {
  const answers: string[] = [];
  for (const command of [server, [process.execPath, hook, "mcp", "--", ...server]])
    await withClient(command, async (client) => {
      answers.push(JSON.stringify(await client.callTool({ name: "token" })));
    });
  const [direct, redacted] = answers as [string, string];
  expect(direct).toContain(token);
  for (const part of [token, token.slice(0, 20), token.slice(20)]) expect(redacted).not.toContain(part);
  expect(redacted.replace(/\[redacted:[a-z-]+:[0-9a-f]{8}\]/, token)).toBe(direct);
});

test("what holds no secret is the same with and without the proxy", async () => {
  const answers: unknown[] = [];
  for (const command of [server, [process.execPath, hook, "mcp", "--", ...server]]) {
    await withClient(command, async (client) => {
      answers.push([await client.listTools(), await client.callTool({ name: "calm" }), client.getServerCapabilities()]);
    });
  }
  expect(answers[1]).toEqual(answers[0]);
});

test("policy block answers an error in place of the result", async () => {
  await withClient([process.execPath, hook, "mcp", "--policy", "block", "--", ...server], async (client) => {
    await expect(client.callTool({ name: "leak" })).rejects.toThrow(/leakgate blocked this result/);
  });
});
