import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { expectOneSet, withBusyRun } from "./busy-run.ts";
import { bundle } from "./scenario.ts";

/** Ten moments, spread over the time of a run, each a little off by chance. */
const moments = Array.from({ length: 10 }, (_, index) => [Math.round((index + Math.random()) * 150)] as const);

test.concurrent.each(moments)("killed after %i ms", { timeout: 120_000 }, (milliseconds) =>
  withBusyRun(async (scenario) => {
    const env = await scenario.environment();
    const child = spawn(process.execPath, [bundle], {
      env: { ...scenario.git.env, ...env },
      cwd: env["GITHUB_WORKSPACE"]!,
      stdio: "ignore",
    });
    const closed = once(child, "close");
    await Promise.race([sleep(milliseconds), closed]);
    child.kill("SIGKILL");
    await closed;
    expect((await scenario.run()).status).toBe(1);
    expectOneSet(scenario);
  }),
);
