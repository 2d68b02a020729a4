import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

test.skipIf(!existsSync(join(root, ".git")))("what a build makes for a release is not kept in git", () => {
  const args = ["ls-files", "--cached", "--ignored", "--exclude-standard"];
  expect(execFileSync("git", args, { cwd: root, encoding: "utf8" })).toBe("");
});
