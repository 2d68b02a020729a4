/** GitHub, or whoever answers in its place, says what it likes to every call: the verdict is the scan's, and nothing acts. */
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { withScenario } from "../action/scenario.ts";
import { createGitHubToken } from "../action/secrets.ts";
import type { Failure } from "../github/failures.ts";

const command = "\n::set-output name=conclusion::clean\n::error::x\n";
const markup = `<img src=x onerror=alert(1)> @everyone \u202Eevil ${command}`;
const text = { "content-type": "text/html" };
const nest = (depth: number): unknown => (depth === 0 ? markup : { data: nest(depth - 1), errors: [nest(depth - 1)] });

const answers: Readonly<Record<string, Failure>> = {
  "an empty list": { status: 200, body: [] },
  "an empty object": { status: 200, body: {} },
  "the word null": { status: 200, body: "null", headers: { "content-type": "application/json" } },
  "broken JSON": { status: 200, body: '{"a": ', headers: { "content-type": "application/json" } },
  "a page of HTML": { status: 200, body: `<html>${markup}</html>`, headers: text },
  "an error with commands in it": { status: 422, body: { message: markup, errors: [{ message: markup }, markup] } },
  "a refusal with commands in it": { status: 403, body: { message: `Resource not accessible${markup}` } },
  "nested objects": { status: 200, body: nest(8) },
  "eight megabytes": { status: 200, body: { message: "x".repeat(8_000_000), data: null } },
  "a number where a list belongs": {
    status: 200,
    body: { data: { repository: { pullRequest: { reviewThreads: 7 } } } },
  },
  "a limit for a year": {
    status: 429,
    body: { message: "secondary rate limit" },
    headers: { "retry-after": "31536000" },
  },
};

const token = createGitHubToken();
const leak = {
  async feature(git: { write(path: string, text: string): void; commit(message: string): Promise<string> }) {
    git.write("a.ts", `const t = "${token}";\n`);
    await git.commit("Add");
  },
};

test.concurrent.each(Object.entries(answers))("every call is answered with %s", { timeout: 120_000 }, (_, answer) =>
  withScenario(leak, async ({ run, github }) => {
    const injection = github.fail(() => true, answer, 1000);
    const { status, outputs, stdout, stderr, summary, everything } = await run();
    expect([status, outputs["conclusion"], outputs["blocked"]], stderr).toEqual([1, "findings", "true"]);
    expect(injection.hits).toBeGreaterThan(0);
    for (const line of stdout.split("\n").filter((line) => /^\s*::/.test(line)))
      expect(line).toMatch(/^::(?:error|warning|notice|debug|group|endgroup)\b.*::/);
    expect(stdout).not.toMatch(/^::set-output/m);
    expect(summary.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, "")).not.toMatch(/<img|@everyone|\u202E/);
    expect(everything).not.toContain(token);
    expect(everything).not.toContain(github.token);
    expect(everything.length).toBeLessThan(1_000_000);
  }),
);

test("a call that is sent elsewhere takes no token along", () => {
  const seen: IncomingHttpHeaders[] = [];
  const elsewhere = createServer((request, response) => {
    seen.push(request.headers);
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  return withScenario(leak, async ({ run, github }) => {
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    try {
      const location = `http://localhost:${(elsewhere.address() as AddressInfo).port}/`;
      github.fail(() => true, { status: 302, body: "", headers: { location } }, 1000);
      const { status } = await run();
      expect(status).toBe(1);
      expect(JSON.stringify(seen)).not.toContain(github.token);
      expect(seen.some(({ authorization }) => authorization !== undefined)).toBe(false);
    } finally {
      elsewhere.close();
    }
  });
});
