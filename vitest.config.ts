import { join } from "node:path";
import { defineConfig } from "vitest/config";

/**
 * Functions alone, which leave nothing behind: their modules are loaded once, not once a file. Nothing that starts many
 * programs: each takes the longer the more memory the process has that starts it, up to twenty milliseconds in place of one.
 */
const pure = "test/{config,credentials,incidents,judge,scanner}/**/*.test.ts";

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
    env: {
      // Scenario tests start git and the bundles; nothing of the user's own git configuration may reach them.
      ...{ GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", NO_COLOR: "1" },
      // The bundles are compiled once, not once a process.
      NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules/.cache/compiled"),
    },
  },
});
