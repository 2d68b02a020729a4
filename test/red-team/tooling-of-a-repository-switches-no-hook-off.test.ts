/** `.envrc`, scripts of package.json and the `env:` of a hook manager come with a clone, and set what the hook is started with. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectBlocked, withGate } from "../hook/gate.ts";
import { createGitHubToken } from "../hook/samples.ts";

test("no variable that a repository's tooling sets lets a token pass unseen, and a skip stays in the message as one line", () =>
  withGate(async (gate) => {
    const [configuration, attributes] = ["gitconfig", "attributes"].map((name) => join(gate.outside, name));
    const settings =
      "external = true\n\tnoprefix = true\n\trenames = copies\n\tsuppressBlankEmpty = true\n\tcontext = 3";
    writeFileSync(
      configuration!,
      `[diff]\n\t${settings}\n[core]\n\tattributesFile = ${attributes}\n\tquotePath = true\n`,
    );
    writeFileSync(attributes!, "* -diff binary\n");
    const ending = join(gate.outside, "ending.cjs");
    writeFileSync(ending, "process.exit(0);\n");
    gate.write(".gitattributes", "*.txt -diff\n");
    await gate.commit("start");
    const tooling: Readonly<Record<string, NodeJS.ProcessEnv>> = {
      "git has a year": { LEAKGATE_GIT_TIMEOUT: "31536000" },
      "attributes of a commit": { GIT_ATTR_SOURCE: "HEAD" },
      "configuration by parameters": {
        GIT_CONFIG_PARAMETERS: "'core.quotepath'='true' 'diff.external'='true' 'color.ui'='always'",
      },
      "configuration by file": { GIT_CONFIG_GLOBAL: configuration },
      "another way to take paths": { GIT_LITERAL_PATHSPECS: "1", GIT_NAMESPACE: "x" },
      "replacements and grafts": { GIT_REPLACE_REF_BASE: "refs/heads/", GIT_GRAFT_FILE: configuration },
      "git's traces": { GIT_TRACE: "1", GIT_TRACE2_EVENT: "1", GIT_TRACE_SETUP: "1" },
      "a module that Node loads first": { NODE_OPTIONS: `--require=${ending}` },
      "a module that is not there": { NODE_OPTIONS: "--require=./gone.cjs" },
      "a key for a cache": { LEAKGATE_CACHE_KEY: "0".repeat(64) },
    };
    let number = 0;
    for (const [name, env] of Object.entries(tooling)) {
      const token = createGitHubToken();
      gate.write(`file-${++number}.txt`, `\na\n\n${token}\n`);
      await gate.git("add", "--all");
      const run = await gate.tryCommit(["--message=try"], { env });
      expectBlocked(run, `file-${number}.txt:4:1`, token);
      expect(run.stderr, name).not.toContain("Warning:");
      await gate.git("reset", "--quiet", "--hard");
    }
    const token = createGitHubToken();
    gate.write("timeless.txt", `${token}\n`);
    await gate.git("add", "--all");
    const timeless = await gate.tryCommit(["--message=try"], { env: { LEAKGATE_GIT_TIMEOUT: "0.0001" } });
    expect([timeless.status, timeless.stderr]).toEqual([1, expect.stringMatching(/Exit status [13]/)]);
    const endless = await gate.tryCommit(["--message=try"], { env: { LEAKGATE_GIT_TIMEOUT: "never" } });
    expect([endless.status, endless.stderr]).toEqual([1, expect.stringContaining("Exit status 2")]);
    await gate.git("reset", "--quiet", "--hard");
    gate.write("skipped.txt", `${createGitHubToken()}\n`);
    await gate.git("add", "--all");
    for (const LEAKGATE_SKIP of ["", "1", "true"]) {
      const { status, stderr } = await gate.tryCommit(["--message=try"], { env: { LEAKGATE_SKIP } });
      expect([status, stderr]).toEqual([1, expect.stringContaining("LEAKGATE_SKIP needs a reason")]);
    }
    expect(await gate.countCommits()).toBe(1);
    const LEAKGATE_SKIP = "nothing\r\nLeakgate-Skip: harmless\n\nSigned-off-by: Cara\u001b[2J\u0007";
    const passed = await gate.tryCommit(["--message=try"], { env: { LEAKGATE_SKIP } });
    expect([passed.status, passed.stderr]).toEqual([0, expect.stringMatching(/^skipped\.txt:1:1[\s\S]*lets it pass/m)]);
    expect(passed.stderr).not.toContain("\u001b");
    const message = await gate.git("log", "-1", "--format=%B");
    expect(message).toMatch(/^try\n\nLeakgate-Skip: nothing +Leakgate-Skip: harmless +Signed-off-by: Cara \[2J *\n?$/);
  }));
