import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withGate } from "./gate.ts";
import { createGitHubToken, createPassword } from "./samples.ts";

test("every command has a help text that shows how it is called and what it exits with", () =>
  withGate(async (gate) => {
    const { stdout } = await gate.leakgate(["--help"]);
    const commands = [...stdout.matchAll(/^ {2}([a-z-]+) {2,}\S/gm)].map(([, name]) => name!);
    expect(commands).toEqual(expect.arrayContaining(["init", "uninstall", "scan", "allow", "rules", "pre-commit"]));
    for (const name of commands) {
      const help = await gate.leakgate([name, "--help"]);
      expect(help, name).toMatchObject({ status: 0, stderr: "" });
      expect(help.stdout, name).toMatch(new RegExp(`^Usage: leakgate ${name}\\b`));
      expect(help.stdout, name).toContain("Exit status");
      expect(Math.max(...help.stdout.split("\n").map((line) => line.length)), name).toBeLessThanOrEqual(124);
      expect((await gate.leakgate(["help", name])).stdout).toBe(help.stdout);
    }
  }));

test.each([
  [[], 2, /Usage: leakgate COMMAND/],
  [["scna"], 2, /"scna" is no command\nDid you mean "scan"\?/],
  [["version"], 2, /"version" is no command\nDid you mean "--version"\?/],
  [["scan", "-"], 2, /"-" is no path\nStandard input is `.* scan --stdin`/],
  [["scan", "src", "-"], 2, /"-" is no path/],
  [["scan", "--formt", "json"], 2, /no option --formt\nDid you mean "--format"\?/],
  [["scan", "--format", "jsn"], 2, /--format cannot be "jsn"\nDid you mean "json"\?/],
  [["scan", "--format"], 2, /argument missing/],
  [["scan", "--staged", "--history"], 2, /--staged and --history cannot be asked for together/],
  [["scan", "--range", "x"], 2, /"x" is not a range/],
  [["scan", "--config", "nowhere.yaml"], 2, /nowhere.yaml could not be read/],
  [["scan", ".", "--output", "nowhere/x.json"], 2, /nowhere.x.json cannot be written \(ENOENT\)\nGive --output a file/],
  [["rules", "jwt", "--config", "nowhere.yaml"], 2, /nowhere.yaml could not be read/],
  [["allow", "nonsense", "--reason", "x"], 2, /needs one fingerprint/],
  [["allow", "abcdefghijkl"], 2, /needs a reason/],
  [["allow", "abcdefghijkl", "--reason", "x", "--expires", "2030-02-30"], 2, /is not a date/],
  [["init", "../elsewhere"], 2, /leakgate init works on the repository that you are in/],
  [["report", "abcdefghijkl"], 2, /and takes no name/],
  [["migrate", ".gitleaks.toml"], 2, /leakgate migrate works on the repository that you are in, and takes no name/],
  [["commit-msg", "nowhere"], 2, /the message could not be read \(ENOENT\)\n.*commit-msg FILE/],
  [["report", "--format", "pdf"], 2, /--format cannot be "pdf"\nValid: md, json, html\./],
  [["mcp", "--port", "8080", "--", "node", "server.js"], 2, /--port without --upstream/],
  [["protect", "acme/shop", "--repositories", "shop"], 2, /--repositories is for an organisation/],
  [["protect", "acme/shop", "--classic", "--evaluate"], 2, /--classic and --evaluate/],
  [["protect", "acme/shop", "--branches", ","], 2, /--branches names none/],
  [["rules", "jwt", "azure"], 2, /takes one word/],
  [["rules", "test", "contoso-key"], 2, /tries all custom rules of one file\nName another file/],
  [["audit", "acme/shop", "--accept", "zzzzzzzzzzzz"], 2, /--accept cannot be "zzzzzzzzzzzz"\nValid: \S/],
  [["allow", "abcdefghijkl", "--reason", "x", "--expires", "2020-02-29"], 2, /is over already/],
] as const)("leakgate %j ends with %i and says what to do", (args, status, words) =>
  withGate(async (gate) => {
    const run = await gate.leakgate(args);
    expect(run.stdout + run.stderr).toMatch(words);
    expect(run.status).toBe(status);
  }),
);

test("no error repeats a value that was given in place of a word", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    for (const args of [
      [token],
      [`--${token}`],
      ["scan", `--${token}`],
      ...["--format", "--range", "--fail-on"].map((option) => ["scan", option, token]),
      ["scan", "--history", "--shard", token],
      ["allow", "abcdefghijkl", "--reason", "x", "--expires", token],
      ["verify", "--vault", `https://user:${token}@vault.test`],
      ...["explain", "checklist", "help", "completion"].map((name) => [name, token]),
      ...["audit", "protect"].map((name) => [name, `https://user:${token}@github.com/acme/shop`]),
    ]) {
      const { stdout, stderr, status } = await gate.leakgate(args);
      expect([args[0], args[1], status]).toEqual([args[0], args[1], 2]);
      expect([args[0], args[1], (stdout + stderr).includes(token.slice(0, 16))]).toEqual([args[0], args[1], false]);
    }
  }));

test("--version is the package's", () =>
  withGate(async (gate) => expect((await gate.leakgate(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)));

test("scan --format json has the names that others rely on", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("src/é.txt", `é ${token}\n`);
    await gate.git("add", ".");
    const { stdout, status } = await gate.leakgate(["scan", "--staged", "--format", "json"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [
        {
          ruleId: "github-personal-access-token-classic",
          level: "error",
          fingerprint: expect.stringMatching(/^[a-z2-7]{12}$/),
          location: { path: "src/é.txt", region: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 43 } },
        },
      ],
      scanned: { blobs: 1, bytes: 44 + 10, texts: 1 },
      skipped: [],
    });
    expect(stdout).not.toContain(token);
  }));

test("standard input is scanned, and its place is told", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    const run = await gate.leakgate(["scan", "--stdin"], { input: `one\n${token}\n` });
    expect(run.stdout).toContain("<stdin>:2:1");
    expect(run.stdout).not.toContain(token);
    expect(run.status).toBe(1);
    expect((await gate.leakgate(["scan", "--stdin"], { input: "clean\n" })).status).toBe(0);
    expect((await gate.leakgate(["scan", "--stdin"], { input: "" })).status).toBe(3);
  }));

test("the working tree is what is staged, changed and unknown to git", () =>
  withGate(async (gate) => {
    gate.write("old.txt", `${createGitHubToken()}\nend\n`);
    gate.write("changed.txt", "one\n");
    gate.write("ignored.txt", `${createGitHubToken()}\n`);
    gate.write(".gitignore", "ignored.txt\n");
    await gate.commit("first");
    gate.write("staged.txt", `${createGitHubToken()}\n`);
    await gate.git("add", "staged.txt");
    gate.write("staged.txt", "cleaned\n");
    gate.write("changed.txt", `one\n${createGitHubToken()}\n`);
    gate.write("old.txt", (await gate.git("show", "HEAD:old.txt")).replace("end", "END"));
    gate.write("new/untracked.txt", `${createGitHubToken()}\n`);
    const { stdout, status } = await gate.leakgate(["scan", "--working", "--format", "json"]);
    const places = JSON.parse(stdout).findings.map(
      ({ location }: { location: { path: string; region: { startLine: number } } }) =>
        `${location.path}:${location.region.startLine}`,
    );
    expect(places.sort()).toEqual(["changed.txt:2", "new/untracked.txt:1", "staged.txt:1"]);
    expect(status).toBe(1);
  }));

test("rules lists what is in force by the configuration at HEAD", () =>
  withGate(async (gate) => {
    const count = async () => JSON.parse((await gate.leakgate(["rules", "--format", "json"])).stdout).length;
    const before = await count();
    gate.write(".leakgate.yaml", "rules:\n  github-personal-access-token-classic: off\n");
    await gate.commit("policy");
    expect(await count()).toBe(before - 1);
    expect((await gate.leakgate(["rules", "storage-account-key"])).stdout).toContain(
      "azure-storage-account-key  error",
    );
  }));

test("a range that a shallow clone does not hold whole is an error, never clean", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    await gate.git("switch", "--quiet", "--create", "feature");
    gate.write("b.txt", `${createGitHubToken()}\n`);
    await gate.commit("leak");
    await gate.git("rm", "--quiet", "b.txt");
    await gate.commit("gone");
    const clone = join(gate.outside, "shallow");
    const from = `file://${gate.path}`;
    await gate.git("clone", "--quiet", "--depth=1", "--branch=feature", from, clone);
    await gate.git("-C", clone, "fetch", "--quiet", "--depth=1", from, "main:refs/remotes/origin/main");
    const args = ["scan", "--range", "origin/main..HEAD"];
    const shallow = await gate.leakgate(args, { cwd: clone });
    expect([shallow.status, shallow.stderr]).toEqual([3, expect.stringContaining("--unshallow")]);
    await gate.git("-C", clone, "fetch", "--quiet", "--unshallow");
    expect((await gate.leakgate(args, { cwd: clone })).status).toBe(1);
  }));

test("in a bare repository nothing is clean for want of an index or of files, and its commits are scanned", () =>
  withGate(async (gate) => {
    gate.write("a.txt", `${createGitHubToken()}\n`);
    await gate.git("add", ".");
    await gate.git("commit", "--quiet", "--no-verify", "--message=leak");
    const cwd = join(gate.outside, "bare.git");
    await gate.git("clone", "--quiet", "--bare", gate.path, cwd);
    for (const args of ["scan", "scan --staged", "scan --working", "framework", "baseline write", "rules test"]) {
      const run = await gate.leakgate(args.split(" "), { cwd });
      expect([run.status, run.stderr], args).toEqual([2, expect.stringMatching(/no working tree|bare repository/)]);
      expect(run.stderr).toContain("scan --history");
    }
    expect((await gate.leakgate(["scan", "."], { cwd: gate.path })).status).toBe(1);
    expect((await gate.leakgate(["scan", "--history"], { cwd })).status).toBe(1);
  }));

test("in a shallow clone it is said that the fingerprint of a password is another", () =>
  withGate(async (gate) => {
    gate.write("README.md", "orders\n");
    await gate.commit("first");
    const password = createPassword();
    gate.write("a.py", `url = "postgresql://orders:${password}@db.acme.dev/orders"\n`);
    await gate.git("add", ".");
    await gate.git("commit", "--quiet", "--no-verify", "--message=leak");
    const cwd = join(gate.outside, "shallow");
    await gate.git("clone", "--quiet", "--depth=1", `file://${gate.path}`, cwd);
    const [whole, part] = [await gate.leakgate(["scan"]), await gate.leakgate(["scan"], { cwd })];
    const fingerprint = /fingerprint (\w{12})/;
    expect([whole.status, part.status]).toEqual([1, 1]);
    expect(fingerprint.exec(part.stdout)![1]).not.toBe(fingerprint.exec(whole.stdout)![1]);
    expect(whole.stdout).not.toContain("shallow");
    expect(part.stdout).toMatch(/This clone is shallow[\s\S]*git fetch --unshallow/);
    await gate.git("-C", cwd, "fetch", "--quiet", "--unshallow");
    const after = await gate.leakgate(["scan"], { cwd });
    expect(fingerprint.exec(after.stdout)![1]).toBe(fingerprint.exec(whole.stdout)![1]);
    expect(after.stdout).not.toContain("shallow");
  }));

test("outside a repository a command says so, and what needs none works", () =>
  withGate(async (gate) => {
    const cwd = mkdtempSync(join(tmpdir(), "leakgate-nowhere-"));
    for (const args of [["baseline", "write"], ["migrate"], ["report"], ["explain", "abcdefghijkl"]]) {
      const run = await gate.leakgate(args, { cwd });
      expect(run.stderr, args.join(" ")).toMatch(
        /this is no repository of git\nChange to one, or run `git init` first/,
      );
      expect(run.status, args.join(" ")).toBe(2);
    }
    expect(await gate.leakgate(["explain", "jwt"], { cwd })).toMatchObject({ status: 0 });
    gate.write("a.txt", `${createGitHubToken()}\n`);
    const found = await gate.leakgate(["scan", gate.path], { cwd });
    expect([found.status, found.stdout]).toEqual([
      1,
      expect.stringMatching(/Take the value out[\s\S]*in its repository/),
    ]);
    expect(found.stdout).not.toMatch(/git add|git commit|leakgate allow|hook.js allow/);
    rmSync(cwd, { recursive: true });
  }));
