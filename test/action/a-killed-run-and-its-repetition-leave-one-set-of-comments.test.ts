import { expect, test } from "vitest";
import { expectOneSet, withBusyRun } from "./busy-run.ts";

/** Ten moments, spread over the time of a run, each a little off by chance. */
const moments = Array.from({ length: 10 }, (_, index) => [Math.round((index + Math.random()) * 10)] as const);

test.concurrent.each(moments)("killed after %i hundredths of a run's time", { timeout: 120_000 }, (part) =>
  withBusyRun(async (scenario, duration) => {
    const workspace = await scenario.clone("--depth=1");
    const payload = await scenario.payload();
    await scenario.run({ workspace, payload, signal: AbortSignal.timeout(Math.round((duration * part) / 100)) });
    expect((await scenario.run()).status).toBe(1);
    expectOneSet(scenario);
  }),
);
