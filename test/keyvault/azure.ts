/** Azure on 127.0.0.1: Key Vault, Resource Manager, Entra ID and a managed identity, by their real names. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { startLoopback } from "../loopback.ts";
import { answerManager, subscription } from "./resource-api.ts";
import { type Answer, answerVault, createVault, type Vault } from "./vault.ts";

export interface Azure {
  addVault(name: string): Vault;
  /** Environment of a program that signs in by a managed identity. */
  readonly environment: Readonly<Record<string, string>>;
  /** The same, for a GitHub job with `id-token: write`. */
  readonly oidc: Readonly<
    Record<string, string> & Record<"AZURE_TENANT_ID" | "AZURE_CLIENT_ID" | "AZURE_SUBSCRIPTION_ID", string>
  >;
  /** PEM of the certificate. */
  readonly certificate: string;
  readonly requests: {
    readonly host: string;
    readonly method: string;
    readonly path: string;
    readonly status: number;
  }[];
  /** Answers the next requests to this host like this, instead. */
  fail(host: RegExp, answer: Answer, times?: number): void;
  /** Ends every failure. */
  recover(): void;
  close(): Promise<void>;
}

const tenant = "11111111-1111-1111-1111-111111111111";
const header = "the-identity-header";

/** An unsigned token that says for whom it is. */
const issueToken = (audience: string): string => {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const ids = {
    tid: tenant,
    oid: "33333333-3333-3333-3333-333333333333",
    appid: "44444444-4444-4444-4444-444444444444",
  };
  return `${encode({ alg: "none" })}.${encode({ aud: audience, exp, ...ids })}.`;
};

/** A managed identity, as App Service offers one. https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference */
export const serveIdentity: RequestListener = (request, response) => {
  const url = new URL(request.url!, "http://127.0.0.1");
  const known = url.pathname === "/identity" && request.headers["x-identity-header"] === header;
  const resource = url.searchParams.get("resource") ?? "";
  const expires_on = String(Math.floor(Date.now() / 1000) + 3600);
  response
    .writeHead(known ? 200 : 404, { "content-type": "application/json" })
    .end(JSON.stringify({ access_token: issueToken(resource), expires_on, resource, token_type: "Bearer" }));
};

/** Environment of a program that signs in by it. */
export const describeIdentity = (address: string) => ({
  IDENTITY_ENDPOINT: `${address}/identity`,
  IDENTITY_HEADER: header,
});

export const readAudience = (request: IncomingMessage): string | undefined => {
  const [, payload] = /^Bearer [^.]+\.([^.]+)\./.exec(request.headers.authorization ?? "") ?? [];
  return payload && JSON.parse(Buffer.from(payload, "base64url").toString()).aud.replace(/\/$/, "");
};

export async function startAzure(pageSize = 2): Promise<Azure> {
  const names = [
    "*.vault.azure.net",
    "management.azure.com",
    "login.microsoftonline.com",
    "*.actions.githubusercontent.com",
  ];
  const vaults = new Map<string, Vault>();
  const requests: Azure["requests"] = [];
  const failures: { host: RegExp; answer: Answer; times: number }[] = [];

  const answer = (request: IncomingMessage, text: string): Answer => {
    const { host = "", authorization = "" } = request.headers;
    const url = new URL(request.url!, `https://${host}`);
    const audience = readAudience(request);
    const vault = vaults.get(host.split(".")[0]!);
    const failure = failures.find((one) => one.times > 0 && one.host.test(host) && (audience || !vault));
    if (failure) {
      failure.times--;
      return failure.answer;
    }
    if (host === "login.microsoftonline.com") return answerEntra(url, new URLSearchParams(text));
    if (host.endsWith(".actions.githubusercontent.com"))
      return authorization === "Bearer job" && url.searchParams.get("audience") === "api://AzureADTokenExchange"
        ? { status: 200, body: { value: "the-id-token" } }
        : { status: 401, body: {} };
    if (host === "management.azure.com")
      return /^https:\/\/management\.(azure|core\.windows)\.(com|net)$/.test(audience ?? "")
        ? answerManager(vaults, url)
        : { status: 401, body: { error: { code: "AuthenticationFailed", message: "no token" } } };
    if (!vault || vault.deleted) return { status: 502, body: {} };
    const challenge = `Bearer authorization="https://login.microsoftonline.com/${tenant}", resource="https://vault.azure.net"`;
    if (audience !== "https://vault.azure.net")
      return { status: 401, body: { error: { code: "Unauthorized" } }, headers: { "www-authenticate": challenge } };
    return answerVault(vault, { method: request.method!, url, body: text ? JSON.parse(text) : {} }, pageSize);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { status, body, headers } = answer(request, Buffer.concat(chunks).toString());
    const { host = "" } = request.headers;
    requests.push({ host, method: request.method!, path: request.url!.split("?")[0]!, status });
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };

  const loopback = await startLoopback({
    names,
    isThere: (host) =>
      vaults.has(host.split(".")[0]!) || names.includes(host) || host.endsWith(".actions.githubusercontent.com"),
    serve,
    servePlain: serveIdentity,
  });
  const common = { ...loopback.environment, AZURE_SUBSCRIPTION_ID: subscription };
  const identity = describeIdentity(loopback.address);
  return {
    addVault(name) {
      const vault = createVault(name);
      vaults.set(name, vault);
      return vault;
    },
    environment: { ...common, ...identity },
    oidc: {
      ...common,
      AZURE_TENANT_ID: tenant,
      AZURE_CLIENT_ID: "44444444-4444-4444-4444-444444444444",
      ACTIONS_ID_TOKEN_REQUEST_URL: "https://run.actions.githubusercontent.com/idtoken?api-version=2.0",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "job",
    },
    certificate: loopback.certificate,
    requests,
    fail: (host, instead, times = 1) => void failures.push({ host, answer: instead, times }),
    recover: () => void failures.splice(0),
    close: loopback.close,
  };
}

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential */
function answerEntra(url: URL, form: URLSearchParams): Answer {
  const authority = `https://login.microsoftonline.com/${tenant}`;
  if (url.pathname.endsWith("/.well-known/openid-configuration")) {
    const endpoints = {
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
    };
    return { status: 200, body: { ...endpoints, issuer: `${authority}/v2.0` } };
  }
  if (url.pathname.endsWith("/oauth2/v2.0/token") && form.get("client_assertion") === "the-id-token") {
    const audience = form
      .get("scope")!
      .split(" ")[0]!
      .replace(/\/\.default$/, "");
    return { status: 200, body: { token_type: "Bearer", expires_in: 3600, access_token: issueToken(audience) } };
  }
  return {
    status: 401,
    body: { error: "invalid_client", error_description: "AADSTS70021: no matching federated identity" },
  };
}
