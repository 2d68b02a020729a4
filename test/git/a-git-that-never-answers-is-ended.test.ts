/** A git on PATH that stops in the middle of its work: a commit or a job must not wait for it for ever. */
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { bundle } from "../hook/gate.ts";
import { withRepository } from "./repository.ts";

test("a git that does nothing for too long is ended, told, and nothing counts as scanned; one that works on is waited for", () =>
  withRepository(async (git) => {
    git.write("a.txt", "first\n");
    await git.commit("first");
    git.write("a.txt", "second\n");
    await git.commit("second");
    const real = (await git.run("sh", ["-c", "command -v git"])).stdout.trim();
    const run = (script: string, args: readonly string[]) => {
      const bin = mkdtempSync(join(git.outside, "bin-"));
      writeFileSync(join(bin, "git"), `#!/bin/sh\n${script}\nexec '${real}' "$@"\n`);
      chmodSync(join(bin, "git"), 0o755);
      const env = { PATH: [bin, process.env["PATH"]].join(delimiter), LEAKGATE_GIT_TIMEOUT: "2" };
      return git.run(process.execPath, [bundle, "scan", ...args], { env });
    };
    const hang = (command: string): string => `case " $* " in *' ${command} '*) exec sleep 300;; esac`;
    const hung = [
      ["rev-parse", ["--staged"]],
      ["log", ["--history"]],
      ["cat-file --batch", ["--range", "HEAD~1..HEAD"]],
      ["cat-file --batch", ["--history"]],
    ] as const;
    // They wait side by side.
    for (const { status, stdout, stderr } of await Promise.all(hung.map(([name, args]) => run(hang(name), args)))) {
      expect([status, stdout], stderr).toEqual([3, ""]);
      expect(stderr).toContain("git did nothing for 2 s and was ended");
      expect(stderr).toContain("LEAKGATE_GIT_TIMEOUT");
    }
    // Slower than the limit as a whole, and never silent for as long.
    const slow = `case " $* " in *' log '*) for i in 1 2 3 4 5; do echo >&2; sleep 0.5; done;; esac`;
    expect(await run(slow, ["--history"])).toMatchObject({ status: 0 });
  }));
