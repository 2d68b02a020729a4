import {
  createServer,
  type IncomingMessage,
  request as requestHttp,
  type Server,
  type ServerResponse,
} from "node:http";
import { request as requestHttps } from "node:https";
import { buffer as readBuffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createEventStream } from "./events.ts";
import type { Replace } from "./inspection.ts";

export interface HttpProxyOptions {
  /** The server's own address, path included: https://example.com/mcp */
  readonly upstream: URL;
  /** Replaces one frame of JSON-RPC that the server sends. */
  readonly replace: Replace;
}

/** Names of one connection, not of the message: RFC 9110, section 7.6.1. */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/**
 * An HTTP server to put in front of one that speaks MCP's streamable HTTP: requests go on untouched, answers are inspected,
 * whether they come as one JSON document or as an event stream. The caller makes it listen, on the loopback.
 * https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#streamable-http
 */
export function createHttpProxy(options: HttpProxyOptions): Server {
  return createServer((request, response) => {
    forward(options, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(502, { "content-type": "text/plain" });
      response.end("leakgate: the server behind this proxy did not answer, or its answer could not be inspected.\n");
    });
  });
}

async function forward(
  { upstream, replace }: HttpProxyOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isLoopback(request.headers.host ?? "")) {
    response.writeHead(403, { "content-type": "text/plain" });
    response.end("leakgate: this proxy is for programs of this machine, by the name 127.0.0.1 or localhost.\n");
    return;
  }
  const target = new URL(request.url ?? "/", upstream.origin);
  if (target.pathname === "/") target.pathname = upstream.pathname;
  // An encoded answer could not be inspected, so none is asked for.
  const headers = { ...withoutHopByHop(request.headers), host: upstream.host, "accept-encoding": "identity" };
  const send = upstream.protocol === "https:" ? requestHttps : requestHttp;
  const outgoing = send(target, { method: request.method, headers });
  response.on("close", () => outgoing.destroy());
  const answered = new Promise<IncomingMessage>((resolve, reject) =>
    outgoing.once("response", resolve).once("error", reject),
  );
  pipeline(request, outgoing).catch(() => outgoing.destroy());
  const answer = await answered;

  const encoding = answer.headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") throw new Error("the server encoded its answer unasked");
  const type = (answer.headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase();
  const answerHeaders = withoutHopByHop(answer.headers);
  delete answerHeaders["content-length"];
  if (type === "text/event-stream") {
    response.writeHead(answer.statusCode ?? 502, answerHeaders);
    response.flushHeaders();
    await pipeline(answer, createEventStream(replace), response);
    return;
  }
  if (!/^$|^text\/|[/+]json$/.test(type)) {
    response.writeHead(answer.statusCode ?? 502, { ...answerHeaders, ...keepLength(answer.headers) });
    await pipeline(answer, response);
    return;
  }
  const body = await readBuffer(answer);
  const inspected = body.length > 0 ? await replace(body) : body;
  response.writeHead(answer.statusCode ?? 502, {
    ...answerHeaders,
    ...(inspected.length > 0 && { "content-length": inspected.length }),
  });
  response.end(inspected);
}

/** A page of the web that was given this address under its own name gets nothing (DNS rebinding). */
const isLoopback = (host: string): boolean => /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host);

const keepLength = ({ "content-length": length }: IncomingMessage["headers"]) =>
  length === undefined ? {} : { "content-length": length };

function withoutHopByHop(headers: IncomingMessage["headers"]): Record<string, string | string[] | undefined> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)));
}
