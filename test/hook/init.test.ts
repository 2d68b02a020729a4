import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { quoteShell } from "../../hook/hook-script.ts";
import { createConfig } from "../../src/config/index.ts";
import { withRepository } from "../git/repository.ts";
import { bundle, expectBlocked, expectPassed, withGate } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

const hooks = [
  ...["applypatch-msg", "commit-msg", "post-commit", "post-rewrite"],
  ...["pre-applypatch", "pre-commit", "pre-merge-commit", "pre-push"],
];
const listHooks = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !name.endsWith(".sample"))
    .sort();

test("in with one command, out with one command, and nothing is left", () =>
  withRepository(async (repository) => {
    const folder = join(repository.path, ".git/hooks");
    const before = readdirSync(folder);
    const run = (command: string) => repository.run(process.execPath, [bundle, command]);
    expect(await run("init")).toMatchObject({ status: 0, stderr: "" });
    expect(listHooks(folder)).toEqual(hooks);
    if (process.platform !== "win32") expect(statSync(join(folder, "pre-commit")).mode & 0o111).toBe(0o111);
    expect(await run("uninstall")).toMatchObject({ status: 0, stderr: "" });
    expect(readdirSync(folder)).toEqual(before);
    expect((await run("uninstall")).stdout).toContain("leakgate was not in");
    expect(await repository.git("status", "--porcelain")).toBe("");
  }));

test("init again changes nothing", () =>
  withGate(async (gate) => {
    const read = () => hooks.map((name) => readFileSync(join(gate.path, ".git/hooks", name), "utf8"));
    const before = read();
    expect((await gate.leakgate(["init"])).status).toBe(0);
    expect(read()).toEqual(before);
    expect(listHooks(join(gate.path, ".git/hooks"))).toEqual(hooks);
  }));

test.each([
  ["lefthook.yml", "pre-commit: {}\n", "lefthook install"],
  [".pre-commit-config.yaml", "repos: []\n", "pre-commit install -t pre-commit"],
  [".husky/pre-commit", "npm test\n", "npx husky"],
])(
  "where %s is there and its manager was never installed, init says that it may put the hooks aside",
  (file, text, install) =>
    withGate(async (gate) => {
      expect((await gate.leakgate(["init"])).stdout).not.toContain("put these hooks aside");
      gate.write(file, text);
      const { status, stdout } = await gate.leakgate(["init"]);
      expect([status, stdout]).toEqual([0, expect.stringContaining(`put these hooks aside: ${install}`)]);
    }),
);

test("a hook that was there runs first, can stop the commit, and gets its name back", () =>
  withRepository(async (repository) => {
    const own = "#!/bin/sh\necho own hook, $# arguments\n[ ! -f stop ] || exit 7\nexit 0\n";
    repository.write(".git/hooks/pre-commit", own);
    await repository.run("chmod", ["+x", ".git/hooks/pre-commit"]);
    const init = await repository.run(process.execPath, [bundle, "init"]);
    expect(init.stdout).toContain("is kept as pre-commit.before-leakgate and runs first");
    await repository.run(process.execPath, [bundle, "init"]);

    const token = createGitHubToken();
    const commit = () => repository.run("git", ["commit", "--quiet", "--message=try"]);
    repository.write("a.txt", `${token}\n`);
    await repository.git("add", ".");
    const blocked = await commit();
    expect(blocked.stderr).toContain("own hook, 0 arguments");
    expectBlocked(blocked, "a.txt:1:1", token);

    repository.write("a.txt", "clean\n");
    await repository.git("add", ".");
    repository.write("stop", "");
    const stopped = await commit();
    expect(stopped.status).toBe(1);
    expect(stopped.stderr).not.toContain("leakgate");
    await repository.run("rm", ["stop"]);
    expectPassed(await commit(), "1 file");

    await repository.run(process.execPath, [bundle, "uninstall"]);
    expect(readFileSync(join(repository.path, ".git/hooks/pre-commit"), "utf8")).toBe(own);
    expect(existsSync(join(repository.path, ".git/hooks/pre-commit.before-leakgate"))).toBe(false);
  }));

test("what a kept hook stages is what is scanned", () =>
  withRepository(async (repository) => {
    const token = createGitHubToken();
    repository.write(".git/hooks/pre-commit", `#!/bin/sh\necho ${token} > made.txt\ngit add made.txt\n`);
    await repository.run("chmod", ["+x", ".git/hooks/pre-commit"]);
    await repository.run(process.execPath, [bundle, "init"]);
    repository.write("a.txt", "clean\n");
    await repository.git("add", "a.txt");
    expectBlocked(await repository.run("git", ["commit", "--message=try"]), "made.txt:1:1", token);
  }));

test("core.hooksPath of the repository is honoured", () =>
  withRepository(async (repository) => {
    await repository.git("config", "core.hooksPath", "my hooks");
    expect((await repository.run(process.execPath, [bundle, "init"])).status).toBe(0);
    expect(listHooks(join(repository.path, "my hooks"))).toEqual(hooks);
    const token = createGitHubToken();
    repository.write("a.txt", `${token}\n`);
    await repository.git("add", "a.txt");
    expectBlocked(await repository.run("git", ["commit", "--message=try"]), "a.txt:1:1", token);
  }));

test("a core.hooksPath for all repositories is not written to unasked", () =>
  withRepository(async (repository) => {
    const shared = join(repository.outside, "shared");
    await repository.git("config", "--global", "core.hooksPath", shared);
    const refused = await repository.run(process.execPath, [bundle, "init"]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("core.hooksPath is set for every repository (global)");
    expect(existsSync(shared)).toBe(false);
    expect((await repository.run(process.execPath, [bundle, "init", "--every-repository"])).status).toBe(0);
    expect(listHooks(shared)).toEqual(hooks);
    const kept = await repository.run(process.execPath, [bundle, "uninstall"]);
    expect(kept.stderr).toContain("all of them would lose leakgate");
    expect(kept.status).toBe(2);
    expect(listHooks(shared)).toEqual(hooks);
    expect((await repository.run(process.execPath, [bundle, "uninstall", "--every-repository"])).status).toBe(0);
    expect(listHooks(shared)).toEqual([]);
  }));

test("a hook that the pre-commit framework moved aside and runs on is taken out, and the one it kept is back", () =>
  withRepository(async (repository) => {
    const folder = join(repository.path, ".git/hooks");
    repository.write(".git/hooks/pre-commit", "#!/bin/sh\necho own\n");
    await repository.run(process.execPath, [bundle, "init"]);
    for (const name of ["pre-commit", "pre-push"]) renameSync(join(folder, name), join(folder, `${name}.legacy`));
    repository.write(".git/hooks/pre-commit", "#!/bin/sh\n# of the framework\n");
    await repository.run(process.execPath, [bundle, "uninstall"]);
    expect(listHooks(folder)).toEqual(["pre-commit", "pre-commit.legacy"]);
    expect(readFileSync(join(folder, "pre-commit"), "utf8")).toContain("of the framework");
    expect(readFileSync(join(folder, "pre-commit.legacy"), "utf8")).toContain("echo own");
  }));

test("from a sub-directory and in a linked worktree, init finds the one folder", () =>
  withRepository(async (repository) => {
    repository.write("deep/a.txt", "one\n");
    await repository.commit("first");
    await repository.run(process.execPath, [bundle, "init"], { cwd: join(repository.path, "deep") });
    expect(listHooks(join(repository.path, ".git/hooks"))).toEqual(hooks);
    const linked = join(repository.outside, "linked");
    await repository.git("worktree", "add", "--quiet", linked);
    writeFileSync(join(linked, ".leakgate.yaml"), "exclude: [vendor/**]\n");
    await repository.run("git", ["add", "--all"], { cwd: linked });
    for (const message of ["configured", "known"])
      await repository.run("git", ["commit", "--quiet", "--allow-empty", `--message=${message}`], { cwd: linked });
    const left = () =>
      readdirSync(join(repository.path, ".git"), { recursive: true })
        .map(String)
        .filter((name) => /leakgate/.test(name));
    expect(left()).not.toEqual([]);
    const run = await repository.run(process.execPath, [bundle, "uninstall"], { cwd: linked });
    expect(run.stdout).toContain("leakgate is out of");
    expect(listHooks(join(repository.path, ".git/hooks"))).toEqual([]);
    expect(left()).toEqual([]);
  }));

test("on request init writes a configuration and the workflows, and never over others", () =>
  withRepository(async (repository) => {
    repository.write(".github/workflows/leakgate.yml", "mine\n");
    const init = () => repository.run(process.execPath, [bundle, "init", "--configuration", "--workflows"]);
    const { stdout } = await init();
    expect(stdout).toContain("written: .leakgate.yaml");
    expect(stdout).toContain("left as it is: .github/workflows/leakgate.yml");
    expect(readFileSync(join(repository.path, ".github/workflows/leakgate.yml"), "utf8")).toBe("mine\n");
    expect(readFileSync(join(repository.path, ".github/workflows/leakgate-history.yml"), "utf8")).toContain(
      "schedule:",
    );
    const text = readFileSync(join(repository.path, ".leakgate.yaml"), "utf8");
    expect(createConfig({ config: { name: "starter", text } })).toEqual(createConfig({}));
    const { rules, exclude } = createConfig({
      config: { name: "starter", text: text.replace(/^# (?=\S+:$| {2})/gm, "") },
    });
    expect(exclude).toEqual(["vendor/", "*.min.js"]);
    expect(rules.at(-1)?.id).toBe("contoso-api-key");
  }));

test("a program in npx's cache is copied into the repository, and goes with uninstall", () =>
  withRepository(async (repository) => {
    const cache = join(repository.outside, "_npx/abc/node_modules/leakgate");
    cpSync(dirname(bundle), join(cache, "dist"), { recursive: true });
    cpSync(join(dirname(bundle), "../package.json"), join(cache, "package.json"));
    await repository.run(process.execPath, [join(cache, "dist/hook.js"), "init"]);
    rmSync(cache, { recursive: true });
    const token = createGitHubToken();
    repository.write("a.txt", `${token}\n`);
    await repository.git("add", ".");
    expectBlocked(await repository.run("git", ["commit", "--message=try"]), "a.txt:1:1", token);
    await repository.run(process.execPath, [bundle, "uninstall"]);
    expect(readdirSync(join(repository.path, ".git")).filter((name) => name.startsWith("leakgate"))).toEqual([]);
  }));

test("outside a repository init says what to do", () =>
  withRepository(async (repository) => {
    const cwd = join(repository.outside, "empty");
    mkdirSync(cwd);
    const run = await repository.run(process.execPath, [bundle, "init"], { cwd });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("this is no working tree of git");
  }));

test("without Node where it was recorded, the one in PATH serves", () =>
  withGate(async (gate) => {
    await breakHook(gate.path, /^node=.*$/m, "node='/nowhere/node'");
    const token = createGitHubToken();
    gate.write("a.txt", `${token}\n`);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "a.txt:1:1", token);
  }));

test("without any Node the commit stops with one line that says so", () =>
  withGate(async (gate) => {
    await breakHook(gate.path, /^node=.*$/m, "node='/nowhere/node'");
    const bin = join(gate.outside, "bin");
    mkdirSync(bin);
    for (const tool of ["git", "sh"]) await gate.run("sh", ["-c", `ln -s "$(command -v ${tool})" ${bin}/${tool}`]);
    gate.write("a.txt", "clean\n");
    await gate.git("add", ".");
    const run = await gate.tryCommit(undefined, { env: { PATH: bin } });
    expect(run.status).not.toBe(0);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
    expect(run.stderr).toContain("Node was found neither where it was at installation nor in PATH");
    expect(await gate.countCommits()).toBe(0);
  }));

test("where a signal ends the program the commit and the push stop, and one line says what to do", () =>
  withGate(async (gate) => {
    const node = join(gate.outside, "node");
    gate.write("../outside/node", "#!/bin/sh\nkill -KILL $$\n");
    chmodSync(node, 0o755);
    for (const name of ["pre-commit", "pre-merge-commit", "pre-push"]) {
      const hook = join(gate.path, ".git/hooks", name);
      writeFileSync(hook, readFileSync(hook, "utf8").replace(/^node=.*$/m, `node=${quoteShell(node)}`));
      const { status, stderr } = await gate.run(hook, []);
      expect([name, status]).toEqual([name, 137]);
      expect(stderr).toContain(
        "leakgate: it was ended (status 137) before it could tell, so nothing counts as scanned",
      );
    }
  }));

test("when the program is gone the commit stops with one line that says so", () =>
  withGate(async (gate) => {
    await breakHook(gate.path, /^leakgate=.*$/m, "leakgate='/nowhere/hook.js'");
    gate.write("a.txt", "clean\n");
    await gate.git("add", ".");
    const run = await gate.tryCommit();
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain("/nowhere/hook.js is gone");
    expect(await gate.countCommits()).toBe(0);
  }));

async function breakHook(path: string, line: RegExp, replacement: string): Promise<void> {
  const file = join(path, ".git/hooks/pre-commit");
  const text = readFileSync(file, "utf8");
  expect(text).toMatch(line);
  const { writeFile } = await import("node:fs/promises");
  await writeFile(file, text.replace(line, replacement));
}
