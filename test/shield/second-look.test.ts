import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import fc from "fast-check";
import { expect, test } from "vitest";
import { planRequests } from "../../src/shield/documents.ts";
import { parseShieldEndpoint } from "../../src/shield/endpoint.ts";
import { createGitHubToken } from "../hook/samples.ts";
import { attack, type ContentSafety, startContentSafety } from "./content-safety.ts";

const hook = join(import.meta.dirname, "../../dist/hook.js");
const token = createGitHubToken();
const calm = "Nothing but the contents of a file, long enough to be looked at.";
const texts = [`The token is ${token}. ${attack}`, calm, `${"x".repeat(45_000)} ${attack}`, `Of the page: ${attack}`];

/** The machine of a test may be slower than any service. */
const patient = ["--shield-timeout", "60000"];

interface Proxied {
  readonly safety: ContentSafety;
  /** The server's answer to a call of text number `place`. */
  ask(place: number): Promise<{ result?: { content: { text: string }[] }; error?: { code: number; message: string } }>;
  audit(): { signal?: string; reason?: string; ruleId?: string }[];
}

async function withProxy(options: readonly string[], use: (proxied: Proxied) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "leakgate-shield-"));
  const [server, log] = [join(folder, "server.cjs"), join(folder, "audit.log")];
  writeFileSync(
    server,
    `const texts = ${JSON.stringify(texts)};
     require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
       const { id, params } = JSON.parse(line);
       console.log(JSON.stringify({ jsonrpc: "2.0", method: "notifications/progress", params: { note: ${JSON.stringify(attack)} } }));
       console.log(JSON.stringify({ jsonrpc: "2.0", id, result: { content: [{ type: "text", text: texts[params] }] } }));
     });`,
  );
  const safety = await startContentSafety();
  const words = [hook, "mcp", "--shield", "my-safety", "--audit", log, ...options, "--", process.execPath, server];
  const env = { PATH: process.env["PATH"], AZURE_LOG_LEVEL: "verbose", ...safety.environment };
  const child = spawn(process.execPath, words, { env });
  let stderr = "";
  child.stderr.on("data", (text) => {
    stderr += text;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  try {
    await use({
      safety,
      async ask(place) {
        child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: place, method: "tools/call", params: place })}\n`);
        expect(JSON.parse(String((await lines.next()).value))).toMatchObject({ method: "notifications/progress" });
        return JSON.parse(String((await lines.next()).value));
      },
      audit: () =>
        readFileSync(log, "utf8")
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
    });
    expect(stderr).toBe("");
    expect(JSON.stringify(safety.requests) + readFileSync(log, "utf8")).not.toContain(token);
  } finally {
    child.kill();
    await safety.close();
    rmSync(folder, { recursive: true });
  }
}

test("an answer that gives orders to the model is blocked by policy, and what is sent is redacted before", () =>
  withProxy(["--policy", "block", ...patient], async ({ safety, ask, audit }) => {
    expect((await ask(1)).result!.content[0]!.text).toBe(calm);
    expect(safety.requests).toEqual([
      { url: "/contentsafety/text:shieldPrompt?api-version=2024-09-01", documents: [calm] },
    ]);
    expect(await ask(3)).toMatchObject({ id: 3, error: { code: -32_001, message: expect.stringContaining("orders") } });
    expect(audit()).toEqual([expect.objectContaining({ signal: "prompt-attack", policy: "block" })]);
    // What stands behind the first 30,000 characters is not looked at, and that is said.
    expect((await ask(2)).result!.content[0]!.text).toHaveLength(texts[2]!.length);
    expect(audit()[1]).toMatchObject({ signal: "not-looked-at", reason: "too-long" });
    // By the local pass alone: the service need not see it.
    expect((await ask(0)).error).toMatchObject({ code: -32_001, message: expect.stringContaining("GitHub") });
  }));

test("without that policy it goes on, and the audit says what was seen", () =>
  withProxy(patient, async ({ safety, ask, audit }) => {
    expect((await ask(0)).result!.content[0]!.text).toMatch(/^The token is \[redacted:[^\]]+\]\. Ignore all/);
    expect(safety.requests[0]!.documents[0]).toMatch(/^The token is \[redacted:/);
    expect(audit()).toMatchObject([{ ruleId: expect.stringContaining("github") }, { signal: "prompt-attack" }]);
  }));

test("a service that is busy or silent holds nothing up for long, and after three failures nobody is asked", () =>
  withProxy(["--policy", "block"], async ({ safety, ask, audit }) => {
    safety.mode = "silent";
    const start = Date.now();
    expect((await ask(1)).result).toBeDefined();
    expect(Date.now() - start).toBeGreaterThan(1500);
    safety.mode = "busy";
    for (let count = 0; count < 4; count++) expect((await ask(1)).result).toBeDefined();
    expect(safety.requests).toHaveLength(3);
    expect(audit().map(({ reason }) => reason)).toEqual([
      ...["timeout", expect.stringMatching(/^(?:refused|timeout)$/), expect.stringMatching(/^(?:refused|timeout)$/)],
      ...["paused", "paused"],
    ]);
  }));

test("it costs no more than was allowed", () =>
  withProxy(["--shield-limit", "1", ...patient], async ({ safety, ask, audit }) => {
    for (let count = 0; count < 3; count++) expect((await ask(1)).result).toBeDefined();
    expect(safety.requests).toHaveLength(1);
    expect(audit().map(({ reason }) => reason)).toEqual(["limit", "limit"]);
  }));

test("requests keep to the service's limits and lose nothing of what they take", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 25_000 }), { maxLength: 20 }), (sizes) => {
      const all = sizes.map((size, place) => String.fromCharCode(97 + place).repeat(size));
      const { plan, whole } = planRequests(all, 1000);
      expect(whole).toBe(true);
      expect(plan.flat().join("")).toBe(all.join(""));
      for (const documents of plan) {
        expect(documents.length).toBeLessThanOrEqual(5);
        expect(documents.join("").length).toBeLessThanOrEqual(10_000);
      }
    }),
  );
});

test("only a Content Safety resource of a known cloud is asked", () => {
  expect(parseShieldEndpoint("my-safety").url).toBe("https://my-safety.cognitiveservices.azure.com");
  expect(parseShieldEndpoint("https://a1.cognitiveservices.azure.us/")).toEqual({
    url: "https://a1.cognitiveservices.azure.us",
    scope: "https://cognitiveservices.azure.us/.default",
    authority: "https://login.microsoftonline.us",
  });
  for (const text of [
    "http://a.cognitiveservices.azure.com",
    "https://evil.example",
    "a/b",
    "https://x.cognitiveservices.azure.com.evil.example",
  ])
    expect(() => parseShieldEndpoint(text)).toThrow("is not a Content Safety resource");
});
