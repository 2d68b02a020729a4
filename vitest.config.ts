import { defineConfig } from "vitest/config";

/** Functions alone, which leave nothing behind: their modules are loaded once, not once a file. */
const pure = "test/{config,credentials,github,github-review,incidents,judge,policy,scanner}/**/*.test.ts";

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "pure", include: [pure], isolate: false } },
      { extends: true, test: { name: "whole", include: ["test/**/*.test.ts"], exclude: [pure] } },
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests mostly wait for child processes; by default a machine with two cores would run one file at a time.
    maxWorkers: "100%",
    // Scenario tests start git and the bundles; nothing of the user's own git configuration may reach them.
    env: { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", NO_COLOR: "1" },
  },
});
