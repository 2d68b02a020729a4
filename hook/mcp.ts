import { ExitStatus, UsageError } from "../src/errors.ts";
import { createHttpProxy } from "../src/proxy/http.ts";
import { inspectFrame, type ProxyPolicy } from "../src/proxy/message.ts";
import { runStdioProxy } from "../src/proxy/stdio.ts";
import { createRedactor } from "../src/redact/redactor.ts";
import { rules } from "../src/rules/index.ts";
import { chooseWord } from "./arguments.ts";
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

In a client's configuration put \`leakgate\`, \`mcp\`, \`--\` before the server's own command.

Exit status: the server's own · 2 usage
`,
  options: {
    policy: { type: "string" },
    upstream: { type: "string" },
    port: { type: "string" },
    audit: { type: "string" },
  },
  async run({ text, positionals }, shell) {
    const policy = chooseWord("--policy", text["policy"] ?? "redact", policies);
    const audit = await openAudit(text["audit"]);
    const redactor = createRedactor({ rules });
    if (text["upstream"] !== undefined) {
      if (positionals.length > 0) throw new UsageError("--upstream and a command", "Name the one that is meant.");
      return serveHttp(readUpstream(text["upstream"]), readPort(text["port"]), policy, redactor, audit, shell);
    }
    const streams = { stdin: shell.input, stdout: shell.out, stderr: shell.err };
    const status = await runStdioProxy({ command: positionals, redactor, policy, ...streams, onAudit: audit });
    // The server's own, whatever it is: a client must see what it would see without the proxy.
    return status as ExitStatus;
  },
};

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

async function serveHttp(
  upstream: URL,
  port: number,
  policy: ProxyPolicy,
  redactor: ReturnType<typeof createRedactor>,
  audit: (line: string) => void,
  shell: Shell,
): Promise<ExitStatus> {
  const replace = (frame: Buffer): Buffer => {
    const { frame: inspected, kind, redactions } = inspectFrame(frame, redactor, policy);
    for (const { ruleId, level, mark } of redactions)
      audit(JSON.stringify({ at: new Date().toISOString(), frame: kind, policy, ruleId, level, mark }));
    return inspected;
  };
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
