import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests mostly wait for child processes; by default a machine with two cores would run one file at a time.
    maxWorkers: "100%",
    // Scenario tests start git and the bundles; nothing of the user's own git configuration may reach them.
    env: { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", NO_COLOR: "1" },
  },
});
