import { expect, test } from "vitest";
import { expectOneSet, withBusyRun } from "./busy-run.ts";

/** Ten moments, spread over the time of a run, each a little off by chance. */
const moments = Array.from({ length: 10 }, (_, index) => [Math.round((index + Math.random()) * 150)] as const);

test.concurrent.each(moments)("killed after %i ms", { timeout: 120_000 }, (milliseconds) =>
  withBusyRun(async (scenario) => {
    const workspace = await scenario.clone("--depth=1");
    const payload = await scenario.payload();
    await scenario.run({ workspace, payload, signal: AbortSignal.timeout(milliseconds) });
    expect((await scenario.run()).status).toBe(1);
    expectOneSet(scenario);
  }),
);
