import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { buildExecutable, executableName } from "../../sea.ts";
import { withRepository } from "../git/repository.ts";
import { createGitHubToken } from "../hook/samples.ts";

const root = join(import.meta.dirname, "../..");
const lefthook = join(root, "node_modules/lefthook/bin/index.js");
const husky = join(dirname(createRequire(import.meta.url).resolve("husky")), "bin.js");
const simpleGitHooks = join(root, "node_modules/simple-git-hooks/cli.js");
const hasInjector = existsSync(join(root, "node_modules/postject"));
if (!hasInjector) console.warn("postject is not installed: the single-file executable is not tried");

interface Manager {
  readonly config: string;
  readonly text: string;
  readonly install: readonly [command: string, ...args: string[]];
}
const managers: Readonly<Record<string, Manager>> = {
  husky: { config: ".husky/pre-commit", text: "echo own\n", install: [process.execPath, husky] },
  "simple-git-hooks": {
    config: "package.json",
    text: '{ "name": "shop", "simple-git-hooks": { "pre-commit": "echo own" } }\n',
    install: [process.execPath, simpleGitHooks],
  },
  ...(spawnSync("pre-commit", ["--version"]).status === 0 && {
    "pre-commit": { config: ".pre-commit-config.yaml", text: "repos: []\n", install: ["pre-commit", "install"] },
  }),
};

/** What init writes into a manager's configuration names the file, and no Node, and blocks a commit where none runs. */
const expectManaged = (program: string, name: string, { config, text, install: [command, ...args] }: Manager) =>
  withRepository(async (repository) => {
    // Where the machine's own folders have a Node, whoever calls it fails.
    writeFileSync(join(repository.outside, "node"), "#!/bin/sh\nexit 99\n", { mode: 0o755 });
    const withoutNode = { PATH: `${repository.outside}:/usr/bin:/bin` };
    const install = async () => {
      const env = { PATH: process.env["PATH"], PRE_COMMIT_HOME: join(repository.outside, "pre-commit") };
      const installed = await repository.run(command, args, { env });
      expect(installed.status, installed.stdout + installed.stderr).toBe(0);
    };
    repository.write(config, text);
    await install();
    const init = await repository.run(program, ["init"], { env: withoutNode });
    expect([init.status, init.stdout]).toEqual([0, expect.stringContaining(`${name} runs the hooks here`)]);
    const written = readFileSync(join(repository.path, config), "utf8");
    expect(written).toContain(program);
    expect(written).not.toMatch(/\bnode\b/);
    await install();

    const token = createGitHubToken();
    const tryCommit = async (content: string) => {
      repository.write("a.txt", content);
      await repository.git("add", ".");
      const { status, stdout, stderr } = await repository.run("git", ["commit", "-qm", "Try"], { env: withoutNode });
      return { status, output: stdout + stderr };
    };
    const blocked = await tryCommit(`${token}\n`);
    expect(blocked).toEqual({ status: 1, output: expect.stringContaining("a.txt:1:1") });
    expect(blocked.output).not.toContain(token);
    expect(await tryCommit("clean\n")).toMatchObject({ status: 0 });
  });

test.skipIf(!hasInjector)(
  "one file without Node blocks a commit, reads a history in its workers and runs custom rules",
  () =>
    withRepository(async (repository) => {
      const program = join(repository.outside, executableName());
      await buildExecutable(program);
      const env = { ...process.env, PATH: `${repository.outside}:/usr/bin:/bin` };
      const call = (...args: string[]) => repository.run(program, args, { env });
      expect((await call("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
      expect(await call("init")).toMatchObject({ status: 0 });
      // Found by PATH it is called by its name.
      const named = await repository.run(executableName(), ["init"], { env });
      expect([named.status, named.stdout]).toEqual([
        0,
        expect.stringContaining(`Take it out again with: ${executableName()} uninstall`),
      ]);

      const mistaken = await repository.run("sh", ["-c", `./${executableName()} scan --formt`], {
        env,
        cwd: dirname(program),
      });
      expect(mistaken.stderr).toContain(`\`./${executableName()} scan --help\``);

      const token = createGitHubToken();
      repository.write("clean.txt", "clean\n");
      await repository.git("add", ".");
      expect((await repository.run("git", ["commit", "-qm", "Clean"], { env })).status).toBe(0);
      repository.write("a.txt", `${token}\n`);
      await repository.git("add", ".");
      const blocked = await repository.run("git", ["commit", "-qm", "Leak"], { env });
      expect(blocked.status).not.toBe(0);
      expect(blocked.stderr).toContain("a.txt:1:1");
      expect(blocked.stderr).not.toContain(token);

      // Moved away it stops the commit, with a word for people who have no Node.
      renameSync(program, `${program}-moved`);
      const stopped = await repository.run("git", ["commit", "-qm", "Leak"], { env });
      expect([stopped.status, stopped.stderr]).toEqual([1, expect.stringMatching(/is gone\. Nothing was scanned/)]);
      expect(stopped.stderr).not.toContain("Node");
      renameSync(`${program}-moved`, program);

      const linked = `${repository.outside}/linked`;
      await repository.git("worktree", "add", "--quiet", linked);
      const tryThere = async () => {
        writeFileSync(`${linked}/a.txt`, `${token}\n`);
        await repository.run("git", ["add", "."], { cwd: linked, env });
        return repository.run("git", ["commit", "-qm", "Leak"], { cwd: linked, env });
      };
      expect(await tryThere()).toMatchObject({ status: 1, stderr: expect.stringContaining("a.txt:1:1") });
      // A manager's configuration names the file, and no Node.
      expect(await call("uninstall")).toMatchObject({ status: 0 });
      repository.write("lefthook.yml", "pre-commit:\n  commands:\n    own:\n      run: echo own\n");
      await repository.run(process.execPath, [lefthook, "install"], { env });
      expect((await call("init")).stdout).toContain("lefthook runs the hooks here");
      expect(readFileSync(`${repository.path}/lefthook.yml`, "utf8")).not.toContain("node ");
      writeFileSync(`${linked}/lefthook.yml`, readFileSync(`${repository.path}/lefthook.yml`, "utf8"));
      await repository.run(process.execPath, [lefthook, "install"], { env });
      const managed = await repository.run("git", ["commit", "-qm", "Leak"], { env });
      expect([managed.status, managed.stdout + managed.stderr]).toEqual([1, expect.stringContaining("a.txt:1:1")]);
      expect(await tryThere()).toMatchObject({ status: 1 });
      await repository.git("rm", "--quiet", "--cached", "-r", "--ignore-unmatch", "lefthook.yml");
      for (const [name, manager] of Object.entries(managers)) await expectManaged(program, name, manager);

      repository.write(
        ".leakgate.yaml",
        "custom-rules:\n  - id: contoso-key\n    label: a key\n    keywords: [ctso_]\n    pattern: 'ctso_(?<secret>[a-z]{8})'\n",
      );
      repository.write("b.txt", "ctso_abcdefgh\n");
      await repository.git("add", ".");
      await repository.git("commit", "--quiet", "--no-verify", "--message=x");
      const history = await call("scan", "--history", "--format", "json");
      const rules = JSON.parse(history.stdout).findings.map(({ ruleId }: { ruleId: string }) => ruleId);
      expect([history.status, rules.sort()]).toEqual([1, ["contoso-key", "github-personal-access-token-classic"]]);
    }),
  120_000,
);
