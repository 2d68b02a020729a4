import { expect, test } from "vitest";
import { expectOneSet, withBusyRun } from "./busy-run.ts";

test("two runs at once on one pull request leave one set of comments", () =>
  withBusyRun(async (scenario) => {
    const runs = await Promise.all([scenario.run(), scenario.run()]);
    expect(runs.map(({ status }) => status)).toEqual([1, 1]);
    expect((await scenario.run()).status).toBe(1);
    expectOneSet(scenario);
  }));
