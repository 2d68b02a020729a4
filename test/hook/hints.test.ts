import { rmSync } from "node:fs";
import { join, win32 } from "node:path";
import { expect, test } from "vitest";
import { renderFailure } from "../../hook/failure.ts";
import { describeInvocation, isSamePath } from "../../hook/shell.ts";
import { ExitStatus, UsageError } from "../../src/errors.ts";
import { withRepository } from "../git/repository.ts";
import { bundle, withGate } from "./gate.ts";
import { createText } from "./samples.ts";

test.each([
  ["`leakgate scan --help` lists all.", "`npx --no leakgate scan --help` lists all."],
  ["leakgate allow FINGERPRINT --reason TEXT", "npx --no leakgate allow FINGERPRINT --reason TEXT"],
  ["Correct it, then run leakgate init again.", "Correct it, then run npx --no leakgate init again."],
  ["Put it where leakgate can read it.", "Put it where leakgate can read it."],
])("the hint %j names leakgate as the user can call it", (hint, shown) => {
  expect(renderFailure(new UsageError("it failed", hint), ExitStatus.incomplete, "npx --no leakgate").text).toContain(
    `\n${shown}\n`,
  );
});

test.each([
  ["/work/shop/node_modules/.bin/leakgate", "npx --no leakgate"],
  ["/work/shop/node_modules/leakgate/dist/hook.js", "npx --no leakgate"],
  ["/usr/local/bin/leakgate", "leakgate"],
  ["/home/ada/.npm/_npx/0a1b/node_modules/.bin/leakgate", "node /home/ada/.npm/_npx/0a1b/node_modules/.bin/leakgate"],
  ["/work/leakgate/dist/hook.js", "node ../leakgate/dist/hook.js"],
  ["/work/$(id)/hook.js", "node <leakgate>/dist/hook.js"],
])("%s is called by: %s", (script, words) => {
  expect(describeInvocation(script, "/work/shop")).toBe(words);
});

test.each([
  ["C:\\tools\\leakgate\\dist\\hook.js", false, "node C:/tools/leakgate/dist/hook.js"],
  ["D:\\my tools\\leakgate\\dist\\hook.js", false, 'node "D:/my tools/leakgate/dist/hook.js"'],
  ["C:\\shop\\node_modules\\leakgate\\dist\\hook.js", false, "npx --no leakgate"],
  ["C:\\shop\\leakgate-win32-x64.exe", true, "./leakgate-win32-x64.exe"],
  ["D:\\tools\\leakgate.exe", true, "D:/tools/leakgate.exe"],
  ["D:\\my tools\\leakgate.exe", true, "<leakgate>"],
])("on Windows %s is called by: %s", (script, alone, words) => {
  expect(describeInvocation(script, "C:\\shop", alone, win32)).toBe(words);
});

test.each([
  ["/work/shop/leakgate-linux-x64", "./leakgate-linux-x64"],
  ["/work/shop/leakgate-1.0", "./leakgate-1.0"],
  ["/work/my tools/leakgate", '"../my tools/leakgate"'],
])("the executable %s is called by: %s", (script, words) => {
  expect(describeInvocation(script, "/work/shop", true)).toBe(words);
});

test("the executable knows itself whichever way Windows writes its path", () => {
  const program = "C:\\Tools\\leakgate.exe";
  for (const other of ["C:/Tools/leakgate.exe", "c:\\tools\\LEAKGATE.EXE", "c:\\tools\\x\\..\\leakgate.exe"])
    expect(isSamePath(program, other, "win32")).toBe(true);
  expect(isSamePath(program, "C:\\Tools\\other.exe", "win32")).toBe(false);
  expect(isSamePath("/opt/leakgate", "/opt/LEAKGATE", "linux")).toBe(false);
});

test("an error's hint can be typed as it stands", () =>
  withGate(async (gate) => {
    expect((await gate.leakgate(["scan", "--formt"])).stderr).toContain(`\`node ${bundle} scan --help\``);
    await gate.leakgate(["uninstall"]);
    expect((await gate.leakgate(["doctor"])).stdout).toContain(`        node ${bundle} init\n`);
  }));

test.each([
  ["nothing is there", ["scan"], "name the files or another directory"],
  ["nothing is staged", ["scan", "--staged"], "git add"],
  ["nothing is changed", ["scan", "--working"], "No file is staged, changed or untracked"],
  ["there is no commit", ["scan", "--history"], "No reference of this clone has a commit"],
  ["there is no commit to report on", ["report"], "No reference of this clone has a commit"],
])("where %s, the scan says so and how to go on", (_, args, words) =>
  withRepository(async ({ run }) => {
    const { status, stderr } = await run(process.execPath, [bundle, ...args]);
    expect(stderr).toContain("nothing was there to scan, which is no clean result");
    expect(stderr).toContain(words);
    expect(status).toBe(3);
  }),
);

test.each([["--staged"], ["--working"], ["--history"], ["--range", "a..b"]])(
  "outside a repository scan %s says that there is none",
  (...args) =>
    withRepository(async ({ run, outside }) => {
      const { status, stderr } = await run(process.execPath, [bundle, "scan", ...args], { cwd: outside });
      expect(stderr).toContain("this is no repository of git");
      expect(stderr).toContain("scan PATH`");
      expect(status).toBe(2);
    }),
);

test.each([["scan", "."], ["scan", "--history"], ["init"], ["doctor"]])(
  "what git refuses or cannot read is no place outside of a repository: %s %s",
  (...args) =>
    withRepository(async ({ run, path, write }) => {
      write("a.txt", "plain\n");
      const ask = (env = {}) => run(process.execPath, [bundle, ...args], { env });
      // As for a folder of another user. https://github.com/git/git/blob/master/t/t0033-safe-directory.sh
      const refused = await ask({ GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" });
      expect(refused.stderr).toContain(
        "the repository belongs to another user, and git reads it only where it is told to",
      );
      expect(refused.status).toBe(3);
      rmSync(join(path, ".git"), { recursive: true });
      write(".git", "gitdir: /nowhere/.git/worktrees/mine\n");
      const lost = await ask();
      expect(lost.stderr).toContain("git cannot read this repository: fatal: not a git repository: /nowhere");
      expect(lost.status).toBe(3);
    }),
);

test("where all that is there was skipped, the scan does not say that nothing is there", () =>
  withRepository(async ({ run, outside }) => {
    await run("ln", ["-s", "elsewhere", "link"], { cwd: outside });
    const { status, stdout, stderr } = await run(process.execPath, [bundle, "scan", "."], { cwd: outside });
    expect(stdout).toContain("symbolic link, not followed");
    expect(stderr).toContain("nothing was scanned, which is no clean result: all that is there was skipped");
    expect(stderr).not.toContain("No file is here");
    expect(status).toBe(3);
  }));

test("a configuration that is not committed as it is does not count, and the scan says so", () =>
  withRepository(async (repository) => {
    const { write, run, git } = repository;
    const scan = async (...args: string[]): Promise<string> =>
      (await run(process.execPath, [bundle, "scan", ...args])).stderr;
    const words = ".leakgate.yaml here is not as committed, so it does not count";
    write("a.txt", "plain\n");
    expect(await scan()).not.toContain(words);
    write(".leakgate.yaml", "exclude: [vendor/]\n");
    expect(await scan()).toContain(words);
    expect(await scan("--config", ".leakgate.yaml")).not.toContain(words);
    expect(await scan("--quiet")).not.toContain(words);
    await git("add", ".");
    await git("commit", "-qm", "configuration");
    expect(await scan()).not.toContain(words);
    write(".leakgate.yaml", "exclude: [vendor/]\r\n");
    expect(await scan()).not.toContain(words);
    write(".leakgate.yaml", "exclude: [vendor/, build/]\n");
    expect(await scan()).toContain(words);
  }));

test("a provider's token leads to the checklist that names the provider and where the token is revoked", () =>
  withGate(async (gate) => {
    const input = `key = "aha-sk-${createText(64)}"\n`;
    const found = await gate.leakgate(["scan", "--stdin"], { input });
    const [, rule] = /checklist ([\w-]+)$/m.exec(found.stdout) ?? [];
    expect([found.status, rule]).toEqual([1, "ahasend-api-key"]);
    expect((await gate.leakgate(["explain", rule!])).stdout).toContain(`checklist ${rule}\n`);
    const { stdout } = await gate.leakgate(["checklist", rule!]);
    expect(stdout).toContain("[Revoke it here](https://dash.ahasend.com/");
    expect(stdout).toContain("Make a second token at AhaSend");
  }));

test("a kind of credential in place of a rule leads to its checklist", () =>
  withGate(async (gate) => {
    const { stderr, status } = await gate.leakgate(["explain", "azure-storage-key"]);
    expect(stderr).toContain('"azure-storage-key" is a kind of credential');
    expect(stderr).toContain(`\`node ${bundle} checklist azure-storage-key\``);
    expect(status).toBe(2);
  }));

test.each([
  ["nonsense", "GITHUB_API_URL is no address of a server", 2],
  ["ftp://github.test", "GITHUB_API_URL is no address of a server", 2],
  // fetch never opens this port.
  ["http://127.0.0.1:1", "GitHub did not answer", 3],
])("with GITHUB_API_URL=%s, audit says: %2$s", (url, words, status) =>
  withGate(async ({ leakgate }) => {
    const run = await leakgate(["audit", "acme/shop"], { env: { GITHUB_TOKEN: "x", GITHUB_API_URL: url } });
    expect(run.stderr).toContain(words);
    expect(run.status).toBe(status);
  }),
);
