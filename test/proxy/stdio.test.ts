import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text as readText } from "node:stream/consumers";
import { expect, test } from "vitest";
import { runStdioProxy } from "../../src/proxy/stdio.ts";
import { createRedactor } from "../../src/redact/redactor.ts";
import { encodeCrc32Base62 } from "../../src/rules/checksums.ts";
import { rules } from "../../src/rules/index.ts";

const body = "Ab1".repeat(10);
const token = `ghp_${body}${encodeCrc32Base62(body)}`;

/** A server that answers each line it gets with `answers`, then ends with `status`. */
async function runServer(
  answers: string,
  options: { policy?: "redact" | "block"; status?: number; stderr?: string } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), "leakgate-proxy-"));
  const script = join(folder, "server.cjs");
  writeFileSync(
    script,
    `process.stdin.once("data", (line) => {
      process.stderr.write(${JSON.stringify(options.stderr ?? "")});
      const bytes = Buffer.from(${JSON.stringify(answers)});
      let at = 0;
      const next = () => {
        if (at >= bytes.length) return process.exit(${options.status ?? 0});
        process.stdout.write(bytes.subarray(at, (at += 7)), () => setImmediate(next));
      };
      next();
    });`,
  );
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const audit: string[] = [];
  try {
    stdin.write('{"jsonrpc":"2.0","id":1,"method":"tools/call"}\n');
    const status = await runStdioProxy({
      command: [process.execPath, script],
      redactor: createRedactor({ rules }),
      policy: options.policy ?? "redact",
      stdin,
      stdout,
      stderr,
      onAudit: (line) => audit.push(line),
    });
    stdout.end();
    stderr.end();
    return { status, stdout: await readText(stdout), stderr: await readText(stderr), audit };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const frame = (text: string) =>
  JSON.stringify({ jsonrpc: "2.0", id: 1, result: { content: [{ type: "text", text }] } });

test("frames without a secret are byte-identical, odd spacing and all", async () => {
  const answers = `{ "jsonrpc" : "2.0", "id":1,"result":{ } }\r\n${frame("plain é text")}\n{"unfinished":`;
  expect((await runServer(answers)).stdout).toBe(answers);
});

test("a token in a tool's result never reaches the client, and the frame stays JSON", async () => {
  const { stdout, audit } = await runServer(`${frame(`it is "${token}"`)}\n`);
  expect(stdout).not.toContain(token);
  expect(JSON.parse(stdout).result.content[0].text).toMatch(/^it is "\[redacted:github-[a-z-]+:[0-9a-f]{8}\]"$/);
  expect(audit).toHaveLength(1);
  expect(audit[0]).not.toContain(token.slice(4, -6));
});

test("policy block answers an error under the same id", async () => {
  const { stdout } = await runServer(`${frame(token)}\n`, { policy: "block" });
  expect(JSON.parse(stdout)).toMatchObject({ jsonrpc: "2.0", id: 1, error: { code: -32_001 } });
});

test("what is no JSON, and the server's own log, are redacted too", async () => {
  const { stdout, stderr } = await runServer(`oops ${token}\n`, { stderr: `debug: ${token}\n` });
  expect(stdout + stderr).not.toContain(token);
  expect(stdout).toMatch(/^oops \[redacted:/);
  expect(stderr).toMatch(/^debug: \[redacted:/);
});

test("the server's exit status is the proxy's", async () => {
  expect((await runServer("", { status: 7 })).status).toBe(7);
});
