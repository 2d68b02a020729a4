import { describe, expect, test } from "vitest";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { genericRules } from "../../src/rules/generic.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createToken } from "./token.ts";

const scanner = createScanner(genericRules);
const token = createToken(40);
const files = ["mcp.json", ".vscode/mcp.json", ".cursor/mcp.json", "claude_desktop_config.json"];

/** A server as an MCP configuration describes it, with one value in one of the places that such values take. */
const places: Record<string, (value: string) => object> = {
  env: (value) => ({ command: "npx", args: ["-y", "some-server"], env: { SOME_API_KEY: value } }),
  "an argument": (value) => ({ command: "npx", args: ["-y", "some-server", "--api-key", value] }),
  "an argument with =": (value) => ({ command: "npx", args: ["-y", "some-server", `--api-key=${value}`] }),
  "a header": (value) => ({
    type: "http",
    url: "https://mcp.contoso.com",
    headers: { Authorization: `Bearer ${value}` },
  }),
  "a header argument": (value) => ({
    command: "npx",
    args: ["mcp-remote", "https://mcp.contoso.com", "--header", `Authorization: Bearer ${value}`],
  }),
};

const levels = (path: string, value: string, place: (value: string) => object): (string | undefined)[] => {
  const text = JSON.stringify({ mcpServers: { some: place(value) } }, undefined, 2);
  return scanner
    .scan(Buffer.from(text))
    .flatMap((candidate) => judgeCandidate(candidate, classifyPath(path)).level ?? []);
};

describe.each(files)("%s", (path) => {
  test.each(Object.entries(places))("a token in %s blocks", (_, place) => {
    expect(levels(path, token, place)).toEqual(["error"]);
  });

  test.each(Object.entries(places))("a reference in %s is silent", (_, place) => {
    for (const reference of ["${input:api-key}", "${env:SOME_API_KEY}", "${SOME_API_KEY}", "<your-api-key>"]) {
      expect(levels(path, reference, place), reference).toEqual([]);
    }
  });
});

test("a token in a launch command blocks", () => {
  for (const line of [
    `npx mcp-remote https://mcp.contoso.com --header "Authorization: Bearer ${token}"`,
    `claude mcp add some -e SOME_API_KEY=${token} -- npx -y some-server`,
    `SOME_API_KEY=${token} npx -y some-server`,
  ]) {
    const found = scanner.scan(Buffer.from(`${line}\n`));
    expect(
      found.map((candidate) => judgeCandidate(candidate, "script").level),
      line,
    ).toEqual(["error"]);
  }
});
