import { createServer, type RequestListener, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createHttpProxy } from "../../src/proxy/http.ts";
import { createInspection, type Replace } from "../../src/proxy/inspection.ts";
import { inspectFrame } from "../../src/proxy/message.ts";
import { createRedactor } from "../../src/redact/redactor.ts";
import { encodeCrc32Base62 } from "../../src/rules/checksums.ts";
import { rules } from "../../src/rules/index.ts";

const body = "Cd2".repeat(10);
const token = `ghp_${body}${encodeCrc32Base62(body)}`;
const redactor = createRedactor({ rules });

async function withProxy(
  handle: RequestListener,
  use: (url: string) => Promise<void>,
  replace: Replace = (frame) => inspectFrame(frame, redactor, "redact").frame,
): Promise<void> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const upstream = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`);
  const proxy = createHttpProxy({ upstream, replace });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}/`);
  } finally {
    proxy.closeAllConnections();
    server.closeAllConnections();
    proxy.close();
    server.close();
  }
}

test("a JSON answer is redacted, its length told anew, its headers kept", async () => {
  await withProxy(
    (request, response) => {
      expect(request.url).toBe("/mcp");
      response.writeHead(200, { "content-type": "application/json", "mcp-session-id": "s1" });
      response.end(JSON.stringify({ jsonrpc: "2.0", id: 1, result: { text: token } }));
    },
    async (url) => {
      const answer = await fetch(url, { method: "POST", body: "{}" });
      expect(answer.headers.get("mcp-session-id")).toBe("s1");
      const text = await answer.text();
      expect(text).not.toContain(token);
      expect(JSON.parse(text).result.text).toMatch(/^\[redacted:/);
    },
  );
});

test("events are redacted one by one, and what has no secret stays as it is", async () => {
  const calm = 'event: message\r\nid: 4\r\ndata: {"jsonrpc":"2.0","method":"ping"}\r\n\r\n';
  await withProxy(
    (_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      const half = token.slice(0, 12);
      response.write(`: a comment\n\ndata: {"jsonrpc":"2.0","id":1,"result":{"text":"${half}`);
      setTimeout(() => response.end(`${token.slice(12)}"}}\n\n${calm}`), 20);
    },
    async (url) => {
      const text = await (await fetch(url)).text();
      expect(text).not.toContain(token);
      expect(text).toContain(": a comment\n\ndata: {");
      expect(text).toMatch(/event: message\r?\nid: 4\r?\ndata: \{"jsonrpc":"2\.0","method":"ping"\}\r?\n\r?\n$/);
    },
  );
});

test("bytes that hold no secret are the same: events in any shape, and what is neither text nor JSON", async () => {
  const events =
    'data:{"jsonrpc":"2.0"}\r\nid: 7\r\nevent: message\r\n\r\n: still here\n\ndata: {"a":\ndata: 1}\n\nid: 8\n';
  const image = Buffer.concat([Buffer.from([0x89, 0xff, 0xfe]), Buffer.from(token)]);
  await withProxy(
    ({ method }, response) => {
      response.writeHead(200, { "content-type": method === "GET" ? "text/event-stream" : "image/png" });
      response.end(method === "GET" ? events : image);
    },
    async (url) => {
      expect(await (await fetch(url)).text()).toBe(events);
      const answer = await fetch(url, { method: "POST", body: "{}" });
      expect(Buffer.from(await answer.arrayBuffer()).equals(image)).toBe(true);
    },
  );
});

test("an event keeps its order of lines where its data is replaced", async () => {
  await withProxy(
    (_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.end(`event: message\ndata: {"text":\ndata: "${token}"}\nid: 9\n\n`);
    },
    async (url) => {
      const text = await (await fetch(url)).text();
      expect(text).toMatch(/^event: message\ndata: \{"text":\ndata: "\[redacted:[^"]+"\}\nid: 9\n\n$/);
    },
  );
});

test("a page of the web that calls it by a name of its own gets nothing", async () => {
  await withProxy(
    (_request, response) => response.end("never"),
    async (url) => {
      const status = await new Promise((resolve, reject) => {
        const asked = request(url, { headers: { host: "rebound.example" } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        });
        asked.on("error", reject).end();
      });
      expect(status).toBe(403);
    },
  );
});

test("a server that is not there is a 502", async () => {
  const proxy = createHttpProxy({ upstream: new URL("http://127.0.0.1:9/mcp"), replace: (frame) => frame });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const answer = await fetch(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}/`);
  proxy.close();
  expect(answer.status).toBe(502);
});

test("policy block makes an error of an answer and of an event, and the audit says which rule and no value", async () => {
  const lines: string[] = [];
  const replace = createInspection({ redactor, policy: "block", onAudit: (line) => lines.push(line) });
  const answer = (id: number) => JSON.stringify({ jsonrpc: "2.0", id, result: { text: token } });
  const note = JSON.stringify({ jsonrpc: "2.0", method: "notifications/message", params: { data: token } });
  await withProxy(
    ({ method }, response) => {
      response.writeHead(200, { "content-type": method === "POST" ? "application/json" : "text/event-stream" });
      response.end(method === "POST" ? answer(7) : `id: 1\ndata: ${answer(8)}\n\nid: 2\ndata: ${note}\n\n`);
    },
    async (url) => {
      const json = (await (await fetch(url, { method: "POST", body: "{}" })).json()) as object;
      const events = await (await fetch(url)).text();
      expect(json).toMatchObject({ id: 7, error: { code: -32_001 } });
      expect(events).toMatch(/^id: 1\ndata: \{"jsonrpc":"2\.0","id":8,"error":/);
      // Nobody waits for a notification, so there is no error to give.
      expect(events).toMatch(/\nid: 2\ndata: \{[^\n]*"data":"\[redacted:/);
      expect(`${events}${lines.join("")}`).not.toContain(token);
    },
    replace,
  );
  const told = lines.map((line) => JSON.parse(line) as { frame: string; policy: string; ruleId: string });
  expect(told.map(({ frame, policy }) => [frame, policy])).toEqual([
    ["result", "block"],
    ["result", "block"],
    ["notifications/message", "block"],
  ]);
  expect(new Set(told.map(({ ruleId }) => ruleId))).toEqual(new Set(["github-personal-access-token-classic"]));
});
