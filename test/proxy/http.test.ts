import { createServer, type RequestListener, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createHttpProxy } from "../../src/proxy/http.ts";
import { inspectFrame } from "../../src/proxy/message.ts";
import { createRedactor } from "../../src/redact/redactor.ts";
import { encodeCrc32Base62 } from "../../src/rules/checksums.ts";
import { rules } from "../../src/rules/index.ts";

const body = "Cd2".repeat(10);
const token = `ghp_${body}${encodeCrc32Base62(body)}`;
const redactor = createRedactor({ rules });

async function withProxy(handle: RequestListener, use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const upstream = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`);
  const proxy = createHttpProxy({ upstream, replace: (frame) => inspectFrame(frame, redactor, "redact").frame });
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
