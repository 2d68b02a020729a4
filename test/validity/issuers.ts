/** Issuers of credentials on 127.0.0.1, by their real names, with the answers that their documentation shows. */
import { createHash, createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { startLoopback } from "../loopback.ts";

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Issuers {
  /** Of a program that asks them. */
  readonly environment: Readonly<Record<string, string>>;
  /** Values that are accepted; all others are refused. */
  readonly live: Set<string>;
  readonly requests: {
    readonly host: string;
    readonly method: string;
    readonly url: string;
    readonly authorization: string;
  }[];
  /** Instead of its own answer. */
  instead(host: string, answer: Answer): void;
  close(): Promise<void>;
}

/** Host → what it says to a live value, and to another. */
const documented: Readonly<Record<string, readonly [Answer, Answer]>> = {
  "api.github.com": [
    { status: 200, body: { login: "octocat" } },
    { status: 401, body: { message: "Bad credentials", status: "401" } },
  ],
  "gitlab.com": [
    { status: 200, body: { id: 4, active: true } },
    { status: 401, body: { message: "401 Unauthorized" } },
  ],
  "slack.com": [
    { status: 200, body: { ok: true, team: "Subarachnoid Workspace" } },
    { status: 200, body: { ok: false, error: "token_revoked" } },
  ],
  "api.stripe.com": [
    { status: 403, body: { error: { type: "invalid_request_error" } } },
    { status: 401, body: { error: { type: "invalid_request_error", code: "api_key_expired" } } },
  ],
  "api.openai.com": [
    { status: 200, body: { object: "list", data: [] } },
    { status: 401, body: { error: { code: "invalid_api_key" } } },
  ],
  "api.anthropic.com": [
    { status: 200, body: { data: [] } },
    { status: 401, body: { type: "error", error: { type: "authentication_error" } } },
  ],
  "sts.amazonaws.com": [
    { status: 200, body: "<GetCallerIdentityResponse/>" },
    { status: 403, body: "<ErrorResponse><Error><Code>InvalidClientTokenId</Code></Error></ErrorResponse>" },
  ],
  "*.blob.core.windows.net": [
    { status: 200, headers: { "x-ms-sku-name": "Standard_LRS" } },
    {
      status: 403,
      headers: { "x-ms-error-code": "AuthenticationFailed" },
      body: "<AuthenticationErrorDetail>The MAC signature found in the HTTP request 'x' is not the same as any computed signature.</AuthenticationErrorDetail>",
    },
  ],
};

export async function startIssuers(): Promise<Issuers> {
  const live = new Set<string>();
  const requests: Issuers["requests"] = [];
  const replaced = new Map<string, Answer>();
  const loopback = await startLoopback({
    names: Object.keys(documented),
    serve: async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { host = "", authorization = "" } = request.headers;
      requests.push({ host, method: request.method!, url: request.url!, authorization });
      const name = host.endsWith(".blob.core.windows.net") ? "*.blob.core.windows.net" : host;
      const known = [...live].some((value) => isSignedWith(value, request, Buffer.concat(chunks).toString()));
      const { status, body = "", headers } = replaced.get(host) ?? documented[name]![known ? 0 : 1];
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    },
  });
  return {
    environment: loopback.environment,
    live,
    requests,
    instead: (host, answer) => void replaced.set(host, answer),
    close: loopback.close,
  };
}

/** By the header that this issuer reads; where it is a signature, it is made anew from the request that came. */
function isSignedWith(value: string, request: IncomingMessage, body: string): boolean {
  const { authorization = "", host = "" } = request.headers;
  const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
  if (authorization.startsWith("SharedKey ")) {
    const [, account, signature] = /^SharedKey ([^:]+):(.+)$/.exec(authorization)!;
    if (`${account}.blob.core.windows.net` !== host) return false;
    const url = new URL(request.url!, `https://${host}`);
    const own = Object.entries(request.headers)
      .filter(([name]) => name.startsWith("x-ms-"))
      .sort()
      .map(([name, text]) => `${name}:${text}\n`)
      .join("");
    const query = [...url.searchParams].sort().map(([name, text]) => `\n${name}:${text}`);
    const text = `${request.method}\n\n\n\n\n\n\n\n\n\n\n\n${own}/${account}${url.pathname}${query.join("")}`;
    return hmac(Buffer.from(value, "base64"), text).toString("base64") === signature;
  }
  if (authorization.startsWith("AWS4-HMAC-SHA256 ")) {
    const [, scope, names, signature] = /Credential=[A-Z0-9]+\/([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      authorization,
    )!;
    const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
    const signed = names!.split(";").map((name) => `${name}:${request.headers[name]}\n`);
    const canonical = [request.method, request.url, "", signed.join(""), names, hash(body)].join("\n");
    const text = ["AWS4-HMAC-SHA256", request.headers["x-amz-date"], scope, hash(canonical)].join("\n");
    let key: string | Buffer = `AWS4${value}`;
    for (const part of scope!.split("/")) key = hmac(key, part);
    return hmac(key, text).toString("hex") === signature;
  }
  const plain = [authorization, request.headers["private-token"], request.headers["x-api-key"]];
  return plain.some((header) => header === value || header === `Bearer ${value}`);
}
