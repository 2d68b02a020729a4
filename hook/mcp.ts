import { ExitStatus, UsageError } from "../src/errors.ts";
import { createHttpProxy } from "../src/proxy/http.ts";
import { createInspection, type Replace } from "../src/proxy/inspection.ts";
import { runStdioProxy } from "../src/proxy/stdio.ts";
import { createRedactor } from "../src/redact/redactor.ts";
import { rules } from "../src/rules/index.ts";
import { parseShieldEndpoint } from "../src/shield/endpoint.ts";
import { type Arguments, chooseWord } from "./arguments.ts";
import type { Command } from "./commands.ts";
import type { Shell } from "./shell.ts";

const policies = ["redact", "block"] as const;

export const mcpCommand: Command = {
  summary: "stand between an MCP client and its server, and take secrets out of what the server says",
  help: `Usage: leakgate mcp [OPTION…] -- COMMAND [ARGUMENT…]
       leakgate mcp [OPTION…] --upstream URL

Runs the server's COMMAND and hands on what client and server say. Secrets in tool results, resources, prompts, log
notifications and the server's standard error do not reach the client. With --upstream it listens on the loopback in
front of a server that speaks streamable HTTP.

  --policy redact|block  put a placeholder in the secret's place, or answer an error instead; default redact
  --upstream URL         the server's own address
  --port N               where to listen for --upstream; default: a free port, told on standard error
  --audit FILE           append a line for each secret found: when, where, which rule, a mark; never the value
  --shield RESOURCE      also ask Azure AI Content Safety (Prompt Shields) whether an answer gives orders to the model; it
                         gets what the local pass has redacted. With --policy block such an answer becomes an error,
                         otherwise it is only written into the audit. Signs in as \`leakgate verify\` does, without a key
  --shield-limit N       ask at most so many times, which is what it may cost; default 1000
  --shield-timeout MS    how long an answer waits for it at most; default 2000

In a client's configuration put \`leakgate\`, \`mcp\`, \`--\` before the server's own command.

Exit status: the server's own · 2 usage
`,
  options: {
    policy: { type: "string" },
    upstream: { type: "string" },
    port: { type: "string" },
    audit: { type: "string" },
    shield: { type: "string" },
    "shield-limit": { type: "string" },
    "shield-timeout": { type: "string" },
  },
  async run({ text, positionals }, shell) {
    const policy = chooseWord("--policy", text["policy"] ?? "redact", policies);
    const look = await readShield(text, shell);
    const onAudit = await openAudit(text["audit"]);
    const inspection = { redactor: createRedactor({ rules }), policy, onAudit, ...(look && { look }) };
    if (text["upstream"] !== undefined) {
      if (positionals.length > 0) throw new UsageError("--upstream and a command", "Name the one that is meant.");
      const replace = createInspection(inspection);
      return serveHttp(readUpstream(text["upstream"]), readPort(text["port"]), replace, shell);
    }
    if (text["port"] !== undefined)
      throw new UsageError("--port without --upstream", "A server's command is spoken to over its standard input.");
    const streams = { stdin: shell.input, stdout: shell.out, stderr: shell.err };
    const status = await runStdioProxy({ command: positionals, ...inspection, ...streams });
    // The server's own, whatever it is: a client must see what it would see without the proxy.
    return status as ExitStatus;
  },
};

/** The client of Azure is loaded only where it is asked for. */
async function readShield(text: Arguments["text"], { environment }: Shell) {
  const { shield, "shield-limit": limit = "1000", "shield-timeout": timeout = "2000" } = text;
  if (shield === undefined) {
    if (text["shield-limit"] === undefined && text["shield-timeout"] === undefined) return undefined;
    throw new UsageError("a limit of --shield without it", "Name the Content Safety resource: --shield RESOURCE.");
  }
  for (const [name, value] of Object.entries({ limit, timeout }))
    if (!/^[1-9]\d{0,6}$/.test(value))
      throw new UsageError(`--shield-${name} is no number`, "Write a whole number above 0, such as 1000.");
  const endpoint = parseShieldEndpoint(shield);
  const { createShield } = await import("../src/shield/index.ts");
  return createShield({ endpoint, environment, limit: Number(limit), timeout: Number(timeout) }).look;
}

async function openAudit(file: string | undefined): Promise<(line: string) => void> {
  if (file === undefined) return () => {};
  const { appendFileSync } = await import("node:fs");
  try {
    appendFileSync(file, "");
  } catch {
    throw new UsageError("the audit file cannot be written", "Name a file in a folder that is there.");
  }
  return (line) => appendFileSync(file, `${line}\n`);
}

function readUpstream(text: string): URL {
  // URL.parse came with Node 22.
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new UsageError("--upstream is no address", "Give it whole: --upstream https://example.com/mcp");
}

function readPort(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new UsageError("--port is no port", "Give a number from 1 to 65535.");
}

async function serveHttp(upstream: URL, port: number, replace: Replace, shell: Shell): Promise<ExitStatus> {
  const server = createHttpProxy({ upstream, replace });
  await new Promise<void>((resolve, reject) => {
    server.once("error", () => reject(new UsageError(`port ${port} cannot be listened on`, "Name another --port.")));
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: chosen } = server.address() as { port: number };
  shell.err.write(`leakgate: listening on http://127.0.0.1:${chosen}${upstream.pathname}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close(() => resolve()));
  });
  return ExitStatus.clean;
}
