import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";

const feature = async (git: { write(path: string, text: string): void; commit(message: string): Promise<string> }) => {
  git.write("a.txt", "a\n");
  await git.commit("Add");
};

test("an event that is not known is a usage error", () =>
  withScenario({ feature }, async ({ run }) => {
    const { status, stdout, outputs } = await run({ event: "issues" });
    expect([status, outputs["conclusion"], outputs["blocked"]]).toEqual([2, "error", "true"]);
    expect(stdout).toMatch(
      /^::error title=leakgate%3A error::event issues is not one .* pull_request, pull_request_target/m,
    );
  }));

test("an input that is not known is a usage error", () =>
  withScenario({ feature }, async ({ run }) => {
    const { status, stdout } = await run({ inputs: { "fail-on": "often" } });
    expect([status, stdout]).toEqual([2, expect.stringContaining("Use one of: error, warning, note, never.")]);
  }));

test("a head that nobody has any more is incomplete", () =>
  withScenario({ feature }, async ({ run, payload }) => {
    const event = await payload();
    (event["pull_request"] as { head: { sha: string }; number: number }).head.sha = "e".repeat(40);
    const { status, outputs, summary } = await run({ payload: event });
    expect([status, outputs["conclusion"]]).toEqual([3, "incomplete"]);
    expect(summary).toContain("no verdict");
  }));

test("a broken configuration at the base is an error that names the place", () =>
  withScenario({ start: (git) => git.write(".leakgate.yaml", "exclude: {\n"), feature }, async ({ run }) => {
    const { status, outputs, stdout } = await run();
    expect([status, outputs["conclusion"]]).toEqual([2, "error"]);
    expect(stdout).toContain(".leakgate.yaml");
  }));

test("what the base's policy excludes is passed over, listed, and no failure", () =>
  withScenario({ start: (git) => git.write(".leakgate.yaml", 'exclude: ["**/*.txt"]\n'), feature }, async ({ run }) => {
    const { status, outputs, summary } = await run();
    expect([status, outputs["conclusion"]]).toEqual([0, "clean"]);
    expect(summary).toContain("- `a.txt`: `excluded`");
  }));

test("a process that has nothing left to wait for before it has a verdict does not pass", () =>
  withScenario({ feature }, async ({ run, outside }) => {
    const preload = join(outside, "silence.mjs");
    const lines = [
      'import { EventEmitter } from "node:events";',
      'import { createRequire, syncBuiltinESMExports } from "node:module";',
      'const processes = createRequire(import.meta.url)("node:child_process");',
      "const stream = () => Object.assign(new EventEmitter(), { end() {}, write() {} });",
      "const streams = () => ({ stdin: stream(), stdout: stream(), stderr: stream() });",
      "processes.spawn = () => Object.assign(new EventEmitter(), streams());",
      "syncBuiltinESMExports();",
    ];
    writeFileSync(preload, lines.join("\n"));
    const { status, outputs } = await run({ env: { NODE_OPTIONS: `--import=${preload}` } });
    expect([status, outputs["conclusion"]]).toEqual([3, undefined]);
  }));
