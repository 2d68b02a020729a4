import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { quoteGit } from "../../src/git/failure.ts";
import { createGitHubToken } from "../action/secrets.ts";
import { bundle } from "../hook/gate.ts";
import { withRepository } from "./repository.ts";

const oid = "0123456789abcdef".repeat(3).slice(0, 40);

test.each([
  [`fatal: remote error: upload-pack: not our ref ${oid}`, `fatal: remote error: upload-pack: not our ref ${oid}`],
  ["fatal: couldn't find remote ref refs/pull/12/head", "fatal: couldn't find remote ref refs/pull/12/head"],
  ["fatal: Authentication failed for 'https://github.com/'", "fatal: Authentication failed for 'https://github.com/'"],
  ["error: could not open 'docs/p4ssword-2026.md'", "error: could not open '…'"],
  ["a line of somebody else\nfatal: gone", "fatal: gone"],
])("of git's words %j an error repeats %j", (words, quoted) => {
  expect(quoteGit(words)).toBe(quoted);
});

test("what git says when it is killed on the way tells no value, in whichever command", () =>
  withRepository(async (git) => {
    const token = createGitHubToken();
    git.write("a.txt", `${token}\n`);
    await git.commit("one");
    git.write("b.txt", "two\n");
    await git.commit("two");
    const real = (await git.run("sh", ["-c", "command -v git"])).stdout.trim();
    const folder = join(git.outside, "bin");
    mkdirSync(folder);
    const dies = `case "$*" in *cat-file*--batch*|*" log "*) echo "${token}" >&2; echo "fatal: bad line ${token}" >&2; exit 128;; esac`;
    writeFileSync(join(folder, "git"), `#!/bin/sh\n${dies}\nexec '${real}' "$@"\n`);
    chmodSync(join(folder, "git"), 0o755);
    const env = { PATH: `${folder}${delimiter}${process.env["PATH"]}` };
    for (const command of [
      "scan --history",
      "report",
      "scan --range HEAD~1..HEAD --debug",
      "scan --history --format json",
    ]) {
      const { status, stdout, stderr } = await git.run(process.execPath, [bundle, ...command.split(" ")], { env });
      expect(status, `${command}: ${stderr}`).toBe(3);
      expect(stdout + stderr).not.toContain(token);
    }
  }));
