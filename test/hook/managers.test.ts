import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { addToHusky, removeFromHusky } from "../../hook/manager-husky.ts";
import { addToPackage, removeFromPackage } from "../../hook/manager-package.ts";
import { addToFramework, addToLefthook, removeFromFramework, removeFromLefthook } from "../../hook/manager-yaml.ts";
import { withRepository } from "../git/repository.ts";
import { bundle, expectBlocked } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

const call = "node '/some where/hook.js'";
const lefthook = `# kept
pre-commit:
  parallel: true
  commands:
    own:
      run: npm test # why
`;
const framework = `# kept
repos:
  - repo: https://example.com/hooks
    rev: v1 # pinned
    hooks:
      - id: own
`;
const packageText = `{
\t"name": "x",
\t"simple-git-hooks": {
\t\t"pre-commit": "npm test"
\t}
}
`;

test.each([
  ["husky", "npx lint-staged\n", (text: string) => addToHusky(text, "pre-commit", call), removeFromHusky],
  ["husky without a file", "", (text: string) => addToHusky(text, "pre-push", call), removeFromHusky],
  ["lefthook", lefthook, (text: string) => addToLefthook(text, call), removeFromLefthook],
  ["pre-commit", framework, (text: string) => addToFramework(text, call), removeFromFramework],
  ["simple-git-hooks", packageText, (text: string) => addToPackage(text, call), removeFromPackage],
  [
    "simple-git-hooks, as an executable",
    packageText,
    (text: string) => addToPackage(text, "'/some where/leakgate'"),
    removeFromPackage,
  ],
])("what is added for %s stands beside what was there, once, and comes out again", (_, text, add, remove) => {
  const added = add(text);
  expect(added).toContain("/some where/");
  expect(added).not.toBe(text);
  expect(add(added)).toBe(added);
  expect(remove(added)).toBe(text);
  expect(remove(text)).toBe(text);
});

test("another's program that is called as the executable is stays with simple-git-hooks", () => {
  const text = JSON.stringify({ "pre-commit": `'./bin/our lint' pre-commit "$@"` });
  expect(addToPackage(text, "'/some where/leakgate'")).toContain("our lint");
  expect(removeFromPackage(addToPackage(text, "'/it'\\''s here/leakgate'"))).toContain("our lint");
  expect(removeFromPackage(addToPackage(text, "'/it'\\''s here/leakgate'"))).not.toContain("leakgate");
});

test("what simple-git-hooks is told besides stays as it is, and a file without leakgate is not written anew", () => {
  const hooks = '{ "commit-msg": "npx commitlint", "preserveUnused": ["post-merge"], "skip": true }';
  const text = `{\n  "name": "x",\n  "files": ["a", "b"],\n  "simple-git-hooks": ${hooks}\n}\n`;
  expect(removeFromPackage(text)).toBe(text);
  expect(JSON.parse(removeFromPackage(addToPackage(text, call)))).toEqual(JSON.parse(text));
  expect(removeFromPackage(hooks)).toBe(hooks);
});

test("lefthook gets a command for each hook, and its comments stay", () => {
  const added = addToLefthook(lefthook, call);
  expect(added).toContain("# kept");
  expect(added).toContain("npm test # why");
  expect(parse(added)["pre-commit"].commands.leakgate.run).toBe(`${call} pre-commit {0}`);
  expect(parse(added)["pre-push"].commands.leakgate).toEqual({ run: `${call} pre-push {0}`, use_stdin: true });
});

test("the pre-commit framework gets hooks that run whatever files there are", () => {
  const [, local] = parse(addToFramework(framework, call)).repos;
  expect(local.repo).toBe("local");
  expect(local.hooks.map(({ stages }: { stages: string[] }) => stages)).toEqual([
    ["pre-commit"],
    ["pre-merge-commit"],
    ["pre-push"],
  ]);
  expect(local.hooks[0]).toMatchObject({ id: "leakgate", language: "system", always_run: true, require_serial: true });
});

test("a broken configuration of a manager is not written over", () => {
  expect(() => addToLefthook("a: [b", call)).toThrow("not valid YAML");
  expect(() => addToPackage("{", call)).toThrow("not JSON");
});

test("husky's own way of calling hooks is kept, and the commit is blocked", () =>
  withRepository(async (repository) => {
    await repository.git("config", "core.hooksPath", ".husky/_");
    mkdirSync(join(repository.path, ".husky/_"), { recursive: true });
    // As husky 9 does: each hook in `_` runs the file of the same name above it.
    for (const name of ["pre-commit", "pre-push"]) {
      repository.write(
        `.husky/_/${name}`,
        '#!/bin/sh\nfile=".husky/${0##*/}"\n[ -f "$file" ] || exit 0\nsh -e "$file" "$@"\n',
      );
      await repository.run("chmod", ["+x", `.husky/_/${name}`]);
    }
    repository.write(".husky/pre-commit", "echo own\n");
    const init = await repository.run(process.execPath, [bundle, "init"]);
    expect(init.stdout).toContain("husky runs the hooks here");
    await repository.run(process.execPath, [bundle, "init"]);
    expect(readFileSync(join(repository.path, ".husky/pre-commit"), "utf8").match(/pre-commit "\$@"/g)).toHaveLength(1);
    const token = createGitHubToken();
    repository.write("a.txt", `${token}\n`);
    await repository.git("add", "a.txt");
    const run = await repository.run("git", ["commit", "--message=try"]);
    expect(run.stderr).toContain("own");
    expectBlocked(run, "a.txt:1:1", token);
    await repository.run(process.execPath, [bundle, "uninstall"]);
    expect(readFileSync(join(repository.path, ".husky/pre-commit"), "utf8")).toBe("echo own\n");
  }));

test("the pre-commit framework's ways of asking all scan", () =>
  withRepository(async (repository) => {
    const [old, fresh] = [createGitHubToken(), createGitHubToken()];
    const run = (args: string[], env: NodeJS.ProcessEnv = {}) =>
      repository.run(process.execPath, [bundle, "framework", ...args], { env });
    repository.write("old.txt", `${old}\n`);
    const first = await repository.commit("old leak");
    repository.write("new.txt", "clean\n");
    await repository.git("add", ".");
    expect(await run(["new.txt"])).toMatchObject({ status: 0, stderr: expect.stringContaining("clean, 1 file") });
    // --all-files: the files are named, and most of them are not staged.
    const all = await run(["old.txt", "new.txt"]);
    expect(all.stderr).toContain("old.txt:1:1");
    expect(all.stderr).toContain("Scanned 2 files");
    expect(all.status).toBe(1);
    repository.write("new.txt", `${fresh}\n`);
    const second = await repository.commit("new leak");
    const range = await run([], { PRE_COMMIT_FROM_REF: first, PRE_COMMIT_TO_REF: second });
    expect(range.stderr).toContain("new.txt:1:1");
    expect(range.stderr).not.toContain("old.txt:1");
    expect(range.status).toBe(1);
    const name = { PRE_COMMIT_REMOTE_BRANCH: `refs/heads/${fresh}` };
    const named = await run([], { PRE_COMMIT_TO_REF: first, PRE_COMMIT_REMOTE_NAME: "origin", ...name });
    expect(named.stderr).toContain("pushed branch name:1:1");
    const push = await run([], { PRE_COMMIT_TO_REF: second, PRE_COMMIT_REMOTE_NAME: "origin" });
    expect(push.stderr).toContain("Scanned 2 commits");
    expect(push.status).toBe(1);
    // The first push has no range, and names all files of the tip: what an earlier commit brought is pushed too.
    repository.write("old.txt", "gone\n");
    await repository.commit("taken out");
    const firstPush = { PRE_COMMIT_REMOTE_NAME: "origin", PRE_COMMIT_LOCAL_BRANCH: "refs/heads/main" };
    const whole = await run(["old.txt", "new.txt"], firstPush);
    expect(whole.stderr).toContain("leakgate stopped this push: 2 secrets");
    expect(whole.stderr).toContain("Scanned 3 commits");
    const nothing = await run([], { ...firstPush, PRE_COMMIT_LOCAL_BRANCH: "(delete)" });
    expect(nothing.stderr).toContain("nothing was scanned");
    expect(nothing.status).toBe(3);
  }));
