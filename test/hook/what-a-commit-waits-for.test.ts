import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { withRepository } from "../git/repository.ts";

const hook = join(import.meta.dirname, "../../dist/hook.js");

/** Of Node's modules that take as long to load as a small commit to scan, those that the hook has loaded at its end. */
function listLoaded(cwd: string): string[] {
  const loaded = runHook(cwd, "process.moduleLoadList");
  expect(loaded).toContain("NativeModule child_process");
  return ["crypto", "perf_hooks", "v8", "zlib"].filter((name) => loaded.includes(`NativeModule ${name}`));
}

/** @param list what is told at its end, by line */
function runHook(cwd: string, list: string): string[] {
  const probe = `process.on("exit", () => require("node:fs").writeSync(1, ${list}.join("\\n")));
    process.argv = [process.execPath, ${JSON.stringify(hook)}, "pre-commit"];
    require(${JSON.stringify(hook)});`;
  const { stdout, status } = spawnSync(process.execPath, ["-e", probe], { cwd, encoding: "utf8" });
  expect(status).toBe(0);
  return stdout.split("\n");
}

test("a commit that holds nothing waits for no module that it does not need", () =>
  withRepository(async ({ path: cwd, write, commit, git }) => {
    await commit("first");
    write("a.ts", "const value = compute(1);\n".repeat(20));
    write("b.ts", 'const page = "https://example.com/";\n'.repeat(20));
    await git("add", ".");
    expect(listLoaded(cwd)).toEqual([]);
  }));

test("of what a program runs and does not read the judge is not asked", () =>
  withRepository(async ({ path: cwd, write, commit, git }) => {
    const listBundles = () => runHook(cwd, "Object.keys(require.cache)").map((file) => basename(file));
    await commit("first");
    write("a.ts", "const token = readToken(stream);\nconst key = names.first;\n".repeat(20));
    await git("add", ".");
    expect(listBundles()).toEqual(["hook.js"]);
    write("a.yaml", "token: readToken\nkey: names.first\n");
    await git("add", ".");
    expect(listBundles()).toEqual(["hook.js", "judged.js"]);
  }));

test("what looks again at a commit has no copy of what it asked before", () => {
  const listModules = (bundle: string): string[] =>
    readFileSync(join(import.meta.dirname, `../../dist/${bundle}.js`), "utf8").match(
      /^ *\/\/ (?:src|hook)\/.*\.ts$/gm,
    )!;
  const [first, second] = [listModules("judged"), new Set(listModules("suspects"))];
  expect(first.length).toBeGreaterThan(30);
  expect(second.size).toBeGreaterThan(30);
  expect(first.filter((name) => second.has(name))).toEqual([]);
});

test("a scan whose result is for a program loads nothing of what people are told", () =>
  withRepository(({ path: cwd, write }) => {
    write("a.ts", "const value = compute(1);\n");
    const listBundles = (format: string): string[] => {
      const probe = `process.on("exit", () => require("node:fs").writeSync(2, Object.keys(require.cache).join("\\n")));
        process.argv = [process.execPath, ${JSON.stringify(hook)}, "scan", "a.ts", "--format", "${format}"];
        require(${JSON.stringify(hook)});`;
      const { stderr, status } = spawnSync(process.execPath, ["-e", probe], { cwd, encoding: "utf8" });
      expect(status).toBe(0);
      return stderr.match(/[\w-]+\.js$/gm)!;
    };
    expect(listBundles("text")).toContain("present.js");
    expect(listBundles("json")).not.toContain("present.js");
  }));
