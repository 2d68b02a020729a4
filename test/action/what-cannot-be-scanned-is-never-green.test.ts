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
