import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text as readText } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
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

test("everything but the secret is byte-identical: spacing, numbers, double keys, escapes", async () => {
  const before = `{ "jsonrpc":"2.0", "id" : 12345678901234567890, "n":1.0, "n":2e0, "result":{"text":"caf\\u00e9 `;
  const after = `"} }\r`;
  const { stdout } = await runServer(`${before}${token}${after}\n`);
  expect(stdout.startsWith(before.replace("caf\\u00e9 ", ""))).toBe(true);
  expect(stdout).toMatch(/"text":"café \[redacted:github-[a-z-]+:[0-9a-f]{8}\]"\} \}\r\n$/);
});

test("a token that is cut into two blocks of one answer is taken out of both", async () => {
  const content = [token.slice(0, 15), token.slice(15)].map((part) => ({ type: "text", text: `${part}` }));
  content.unshift({ type: "text", text: "here it comes: " });
  const { stdout, audit } = await runServer(`${JSON.stringify({ jsonrpc: "2.0", id: 1, result: { content } })}\n`);
  const texts = JSON.parse(stdout).result.content.map(({ text }: { text: string }) => text);
  expect(texts).toEqual(["here it comes: ", expect.stringMatching(/^\[redacted:github-[^\]]+\]$/), ""]);
  expect(audit).toHaveLength(1);
});

test("base64 of a text stays base64, and that of an image is left alone", async () => {
  const image = Buffer.from([0x89, 0xff, 0xfe, ...Buffer.from(token), 1, 2, 3, 4, 5]).toString("base64");
  const blob = Buffer.from(`the token: ${token}\n`).toString("base64");
  const contents = [
    { uri: "a", blob },
    { uri: "b", blob: image },
  ];
  const { stdout } = await runServer(`${JSON.stringify({ jsonrpc: "2.0", id: 1, result: { contents } })}\n`);
  const [first, second] = JSON.parse(stdout).result.contents;
  expect(Buffer.from(first.blob, "base64").toString()).toMatch(/^the token: \[redacted:[^\]]+\]\n$/);
  expect(second.blob).toBe(image);
});

test("of a batch only the answer that holds a secret is blocked, the others keep their bytes", async () => {
  const calm = '{ "jsonrpc":"2.0",  "id":2, "result":{} }';
  const note = '{"jsonrpc":"2.0","method":"notifications/message","params":{"data":"a, [b] {c"}}';
  const { stdout } = await runServer(`[ ${frame(token)} , ${calm},${note} ]\n`, { policy: "block" });
  expect(stdout.endsWith(` , ${calm},${note} ]\n`)).toBe(true);
  expect(JSON.parse(stdout)[0]).toMatchObject({ id: 1, error: { code: -32_001 } });
});

test("a server that crashes within a frame ends the conversation, its status and all", async () => {
  const { stdout, status } = await runServer(`${frame("calm")}\n{"jsonrpc":"2.0","result":"${token}`, { status: 134 });
  expect(stdout.startsWith(`${frame("calm")}\n`)).toBe(true);
  expect(stdout).not.toContain(token);
  expect(status).toBe(134);
});

test("a client that does not read stops the server, and then gets everything", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leakgate-proxy-"));
  const script = join(folder, "server.cjs");
  const line = `${frame("x".repeat(60_000))}\n`;
  writeFileSync(
    script,
    `const line = ${JSON.stringify(line)}; let sent = 0;
     const next = () => { for (;;) {
       if (sent === 100) return;
       sent++; process.stderr.write(sent + "\\n");
       if (!process.stdout.write(line)) return process.stdout.once("drain", next); } };
     next();`,
  );
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  try {
    const command = [process.execPath, script];
    const redactor = createRedactor({ rules });
    const ended = runStdioProxy({ command, redactor, policy: "redact", stdin, stdout, stderr, onAudit() {} });
    let sent = 0;
    stderr.on("data", (text) => {
      sent += String(text).split("\n").length - 1;
    });
    for (let before = -1; before !== sent || sent === 0; await setTimeout(500)) before = sent;
    expect(sent).toBeLessThan(60);
    const all = readText(stdout);
    expect(await ended).toBe(0);
    stdout.end();
    expect((await all).length).toBe(line.length * 100);
  } finally {
    rmSync(folder, { recursive: true });
  }
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
