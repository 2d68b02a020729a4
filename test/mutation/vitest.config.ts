import { mergeConfig } from "vitest/config";
import base from "../../vitest.config.ts";

const all = [
  "scanner",
  "judge",
  "git",
  "range",
  "config",
  "policy",
  "github-review",
  "incidents",
  "sources",
  "history",
];
/** ROOMS="judge scanner" runs the tests of these alone. */
const rooms = process.env["ROOMS"]?.split(" ") ?? all;

/** What goes through the whole catalogue for each mutant, measures time or compiles the kernel would take for ever. */
const slow = ["history/equality", "scanner/linear", "scanner/needs", "scanner/kernel", "scanner/too-large-archives"];
const exclude = slow.map((name) => `test/${name}.test.ts`);

/** Tests that run the sources in their own process: a bundle in a child process does not have the mutants. */
export default mergeConfig(
  { test: { ...base.test, include: undefined } },
  { test: { include: rooms.map((room) => `test/${room}/**/*.test.ts`), exclude } },
);
