/** Real repositories over HTTP on 127.0.0.1: node:http in front of `git http-backend`, set up as GitHub's. */
import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname, join } from "node:path";

export interface GitHttpOptions {
  /** Passwords that are let in, as actions/checkout sends its token; absent: everybody is. */
  readonly tokens?: readonly string[];
  /** May be pushed to. */
  readonly push?: boolean;
  /** Runs before each request, such as a stand-in's `refresh`. */
  readonly before?: () => Promise<void>;
  /** Cuts the connection without an answer when true. */
  readonly refuse?: (path: string) => boolean;
}

export interface GitHttp {
  /** GITHUB_SERVER_URL; `${url}/owner/name` and `${url}/owner/name.git` are repositories. */
  readonly url: string;
  /** "POST /acme/shop/git-upload-pack", in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** As GitHub: any object that is there may be fetched by its id, and clones may be partial. */
const config: Record<string, string> = {
  "safe.directory": "*",
  "uploadpack.allowAnySHA1InWant": "true",
  "uploadpack.allowFilter": "true",
  "http.getanyfile": "false",
};

function createEnvironment(push: boolean): NodeJS.ProcessEnv {
  const entries = Object.entries({ ...config, "http.receivepack": String(push) });
  const numbered = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  return {
    ...Object.fromEntries([...outer, ...numbered]),
    GIT_CONFIG_COUNT: String(entries.length),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_HTTP_EXPORT_ALL: "1",
  };
}

/** @param root a directory with `owner/name.git`, or "owner/name" → git directory */
export async function startGitHttp(
  root: string | ReadonlyMap<string, string>,
  options: GitHttpOptions = {},
): Promise<GitHttp> {
  const environment = createEnvironment(options.push ?? false);
  const requests: string[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, "http://127.0.0.1");
    requests.push(`${request.method} ${url.pathname}`);
    if (options.refuse?.(url.pathname)) return void response.destroy();
    await options.before?.();
    const match = /^\/([^/]+\/[^/]+?)(?:\.git)?\/((?:info|objects|HEAD|git-).*)$/.exec(url.pathname);
    const name = match?.[1] ?? "";
    const gitDir = typeof root === "string" ? join(root, `${name}.git`) : root.get(name);
    if (!match || !gitDir || name.includes("..")) return void response.writeHead(404).end("Repository not found.\n");
    if (!isLetIn(request.headers.authorization, options.tokens))
      return void response
        .writeHead(401, { "www-authenticate": 'Basic realm="GitHub"' })
        .end("Authentication failed\n");
    const child = spawn("git", ["http-backend"], {
      env: {
        ...environment,
        GIT_PROJECT_ROOT: dirname(gitDir),
        PATH_INFO: `/${basename(gitDir)}/${match[2]}`,
        REQUEST_METHOD: request.method,
        QUERY_STRING: url.search.slice(1),
        CONTENT_TYPE: request.headers["content-type"] ?? "",
        CONTENT_LENGTH: request.headers["content-length"] ?? "",
        HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
        GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
        REMOTE_USER: "standin",
        REMOTE_ADDR: "127.0.0.1",
      },
      stdio: ["pipe", "pipe", "ignore"],
    });
    child.stdin.on("error", () => {});
    request.pipe(child.stdin);
    relay(child.stdout, response);
    child.on("error", () => response.destroy());
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isLetIn(authorization: string | undefined, tokens: readonly string[] | undefined): boolean {
  if (!tokens) return true;
  const basic = /^basic (\S+)$/i.exec(authorization ?? "")?.[1] ?? "";
  const password = Buffer.from(basic, "base64")
    .toString()
    .replace(/^[^:]*:/, "");
  return tokens.includes(password);
}

/** A CGI answer: header lines, an empty line, the body. https://git-scm.com/docs/git-http-backend */
function relay(output: NodeJS.ReadableStream, response: ServerResponse): void {
  let head = Buffer.alloc(0);
  let isOpen = false;
  output.on("data", (chunk: Buffer) => {
    if (isOpen) return void response.write(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end < 0) return;
    const lines = head.subarray(0, end).toString().split("\r\n");
    const headers = lines.map((line): [string, string] => [
      line.split(":")[0]!,
      line.slice(line.indexOf(":") + 1).trim(),
    ]);
    const status = headers.find(([name]) => name.toLowerCase() === "status")?.[1];
    for (const [name, value] of headers) if (name.toLowerCase() !== "status") response.setHeader(name, value);
    response.writeHead(status ? Number.parseInt(status, 10) : 200);
    isOpen = true;
    response.write(head.subarray(end + 4));
  });
  output.on("end", () => response.end());
}
