/** What other processes of the machine can see: arguments and environment of children, and files in temporary folders. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { withScenario } from "../action/scenario.ts";
import { createGitHubToken } from "../action/secrets.ts";
import { type Repository, withRepository } from "../git/repository.ts";
import { findLeaks } from "../secrecy/forms.ts";

const leakgate = join(import.meta.dirname, "../../dist/hook.js");
const password = ["Super", "Secret", "123"].join("");

/** A git on PATH that notes its arguments and environment before it becomes the real one. */
async function watchGit(git: Pick<Repository, "run" | "outside">) {
  const real = (await git.run("sh", ["-c", "command -v git"])).stdout.trim();
  const [folder, notes] = [join(git.outside, "bin"), join(git.outside, "children")];
  mkdirSync(folder);
  writeFileSync(notes, "");
  const script = `#!/bin/sh\n{ printf '%s\\n' "$@"; env; } >> '${notes}'\nexec '${real}' "$@"\n`;
  writeFileSync(join(folder, "git"), script);
  chmodSync(join(folder, "git"), 0o755);
  return {
    PATH: `${folder}${delimiter}${process.env["PATH"]}`,
    read: () => readFileSync(notes, "utf8"),
  };
}

function readAll(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isFile() ? `${path}\n${readFileSync(path, "latin1")}` : path))
    .join("\n");
}

test("no command hands a value to a child by argument or environment, or leaves one in a temporary file", () =>
  withRepository(async (git) => {
    const token = createGitHubToken();
    git.write("old.txt", `token ${token}\n`);
    await git.commit(`See ${token}`);
    git.write("server.ts", `const c = "Server=prod;Password=${password}";\nconst t = "${token}";\n`);
    await git.git("add", "--all");
    const watched = await watchGit(git);
    const temporary = join(git.outside, "temporary");
    mkdirSync(temporary);
    const env = { PATH: watched.PATH, TMPDIR: temporary, RUNNER_TEMP: temporary };
    for (const command of ["pre-commit", "scan --staged", "scan --working", "scan .", "scan --history", "report"]) {
      const { status, stderr } = await git.run(process.execPath, [leakgate, ...command.split(" ")], { env });
      expect(status, `${command}: ${stderr}`).toBe(1);
    }
    await git.run(process.execPath, [leakgate, "doctor"], { env });
    expect(watched.read()).toContain("diff-index");
    expect(findLeaks(watched.read(), [token, password])).toEqual([]);
    expect(findLeaks(readAll(temporary), [token, password])).toEqual([]);
  }));

test("the Action hands no value and no token to a child by argument, and leaves none in the runner's folder", () => {
  const token = createGitHubToken();
  return withScenario(
    {
      async feature(git) {
        git.write("a.ts", `const c = "Server=prod;Password=${password}";\nconst t = "${token}";\n`);
        await git.commit("Add");
      },
    },
    async ({ run, outside, git, github, clone }) => {
      const watched = await watchGit({ run: git.run, outside });
      const temporary = join(outside, "temporary");
      mkdirSync(temporary);
      const workspace = await clone("--depth=1");
      const { status } = await run({
        workspace,
        env: { PATH: watched.PATH, RUNNER_TEMP: temporary, TMPDIR: temporary },
      });
      expect(status).toBe(1);
      expect(findLeaks(watched.read(), [token, password])).toEqual([]);
      const reports = readAll(temporary);
      expect(reports).toContain("fingerprint");
      expect(findLeaks(reports, [token, password, github.token])).toEqual([]);
    },
  );
});
