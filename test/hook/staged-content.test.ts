import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectBlocked, expectPassed, withGate } from "./gate.ts";
import { createGitHubToken, createStorageConnection } from "./samples.ts";

test("a secret in the first commit is blocked", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("src/server.ts", `first line\nconst token = "${token}";\n`);
    await gate.git("add", ".");
    const scan = await gate.scanStaged();
    expect(scan.places).toEqual(["src/server.ts:2:16"]);
    expect(scan.scanned.blobs).toBe(1);
    expectBlocked(await gate.tryCommit(), "src/server.ts:2:16", token);
    expect(await gate.countCommits()).toBe(0);
  }));

test("a clean commit passes and says what was scanned", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "hello\n");
    await gate.git("add", ".");
    expectPassed(await gate.tryCommit(), "1 file, 1 name (11 bytes)");
    expect(await gate.countCommits()).toBe(1);
  }));

test("a secret that is staged and then cleaned in the working tree is blocked", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", `${token}\n`);
    await gate.git("add", ".");
    gate.write("a.txt", "clean\n");
    expectBlocked(await gate.tryCommit(), "a.txt:1:1", token);
  }));

test("a secret only in the working tree does not block", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "clean\n");
    await gate.git("add", ".");
    gate.write("a.txt", `${createGitHubToken()}\n`);
    expectPassed(await gate.tryCommit(), "1 file");
  }));

test("an old secret does not block an edit of another line", () =>
  withGate(async (gate) => {
    gate.write("a.txt", `one\n${createGitHubToken()}\nthree\n`);
    await gate.commit("old");
    gate.write("a.txt", (await gate.git("show", "HEAD:a.txt")).replace("three", "3") + "\n");
    await gate.git("add", ".");
    const scan = await gate.scanStaged();
    expect(scan).toMatchObject({ status: 0, places: [], scanned: { blobs: 1 } });
    expectPassed(await gate.tryCommit(), "1 file");
  }));

test("a new secret beside an old one is the one that blocks", () =>
  withGate(async (gate) => {
    const [old, fresh] = [createGitHubToken(), createGitHubToken()];
    gate.write("a.txt", `${old}\n`);
    await gate.commit("old");
    gate.write("a.txt", `${old}\n${fresh}\n`);
    await gate.git("add", ".");
    expect((await gate.scanStaged()).places).toEqual(["a.txt:2:1"]);
    expectBlocked(await gate.tryCommit(), "a.txt:2:1", fresh);
  }));

test("a pure rename brings only a name", () =>
  withGate(async (gate) => {
    gate.write("a.txt", `${createGitHubToken()}\nmore\nlines\n`);
    await gate.commit("old");
    await gate.git("mv", "a.txt", "b.txt");
    expect(await gate.scanStaged()).toMatchObject({ status: 0, places: [], scanned: { blobs: 0, texts: 1 } });
    expectPassed(await gate.tryCommit(), "0 files, 1 name");
  }));

test("a rename with a new secret is blocked for the new line alone", () =>
  withGate(async (gate) => {
    const lines = Array.from({ length: 20 }, (_, place) => `line ${place}`);
    gate.write("a.txt", `${createGitHubToken()}\n${lines.join("\n")}\n`);
    await gate.commit("old");
    await gate.git("mv", "a.txt", "b.txt");
    const fresh = createGitHubToken();
    gate.write("b.txt", (await gate.git("show", "HEAD:a.txt")) + `\n${fresh}\n`);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "b.txt:22:1", fresh);
  }));

test("a copy puts the secret at a new place, and is blocked", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", `${token}\nmore\n`);
    await gate.commit("old");
    gate.write("b.txt", `${token}\nmore\n`);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "b.txt:1:1", token);
  }));

test("a change of mode alone brings nothing", () =>
  withGate(async (gate) => {
    gate.write("a.sh", `${createGitHubToken()}\n`);
    await gate.commit("old");
    await gate.git("update-index", "--chmod=+x", "a.sh");
    expectPassed(await gate.tryCommit(), "0 files (0 bytes), since 1 change brings no new line");
  }));

test("an edit that only takes out lines says why nothing was there to scan, by either way", () =>
  withGate(async (gate) => {
    gate.write("a.txt", `one\n${createGitHubToken()}\n`);
    await gate.commit("old");
    gate.write("a.txt", "one\n");
    await gate.git("add", ".");
    expect(await gate.scanStaged()).toMatchObject({ status: 0, places: [], scanned: { blobs: 0, noNewLine: 1 } });
    gate.write("b.txt", "two\n");
    await gate.git("add", ".");
    expectPassed(await gate.tryCommit(), "1 file, 1 name (9 bytes), 1 change brings no new line");
    // A configuration takes the whole scan.
    gate.write(".leakgate.yaml", "rules: {}\n");
    await gate.git("add", ".");
    await gate.commit("configuration");
    await gate.git("rm", "--quiet", "b.txt");
    expectPassed(await gate.tryCommit(), "0 files (0 bytes), since 1 change brings no new line");
  }));

test("a deletion brings nothing, whatever was in the file", () =>
  withGate(async (gate) => {
    gate.write("a.txt", `${createGitHubToken()}\n`);
    gate.write("b.txt", "stays\n");
    await gate.commit("old");
    await gate.git("rm", "--quiet", "a.txt");
    expectPassed(await gate.tryCommit(), "0 files");
  }));

test("a symbolic link's target is scanned, not what it points to", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    await gate.run("ln", ["-s", `../${token}`, "link"]);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "link:1:4", token);
  }));

test("a file that became a symbolic link is scanned whole", () =>
  withGate(async (gate) => {
    gate.write("a", "text\n");
    await gate.commit("file");
    const token = createGitHubToken();
    await gate.run("ln", ["-sf", token, "a"]);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "a:1:1", token);
  }));

test("a secret in a file's name is blocked, and no path shows it", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write(`keys/${token}.txt`, "content\n");
    await gate.git("add", ".");
    const run = await gate.tryCommit();
    expectBlocked(run, "keys/••••••••.txt (its name)", token);
    const { stdout } = await gate.leakgate(["scan", "--staged", "--format", "json"]);
    expect(stdout).not.toContain(token);
  }));

test("a secret in a 6 MB line is found", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("bundle.min.js", `${"var a=1;".repeat(400_000)}"${token}"${"var b=2;".repeat(350_000)}`);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "bundle.min.js:1:3200002", token);
  }));

test("one secret among 10,000 staged files is found", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    // As `git add` leaves them, but in one pack: to write so many files and objects took longer than all other tests here.
    const files = Array.from({ length: 10_000 }, (_, file) => [`d${file % 100}/f${file}.txt`, `content ${file}\n`]);
    const stream = files.map(([path, content]) => `M 100644 inline ${path}\ndata ${content!.length}\n${content}`);
    const input = `commit refs/import\ncommitter A <a@example.org> 0 +0000\ndata 0\n${stream.join("\n")}\n`;
    expect(await gate.run("git", ["fast-import", "--quiet"], { input })).toMatchObject({ status: 0 });
    await gate.git("read-tree", "refs/import");
    gate.write("d50/last.txt", `${token}\n`);
    await gate.git("add", "d50/last.txt");
    const scan = await gate.scanStaged();
    expect(scan).toMatchObject({ places: ["d50/last.txt:1:1"], scanned: { blobs: 10_001, texts: 10_001 } });
    expectBlocked(await gate.tryCommit(), "d50/last.txt:1:1", token);
  }));

test("a Git LFS pointer is told as skipped", () =>
  withGate(async (gate) => {
    gate.write("big.bin", `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d".repeat(32)}\nsize 12345\n`);
    await gate.git("add", ".");
    const scan = await gate.scanStaged();
    expect(scan).toMatchObject({ status: 0, skipped: [{ path: "big.bin", failed: false }] });
    expect((await gate.tryCommit()).stderr).toContain("skipped 1 (Git LFS pointer");
  }));

test("an entry added by intent is no part of the commit, its content is once it is added", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", "clean\n");
    await gate.git("add", ".");
    gate.write("later.txt", `${token}\n`);
    await gate.git("add", "--intent-to-add", "later.txt");
    expect(await gate.scanStaged()).toMatchObject({ status: 0, scanned: { blobs: 1 } });
    expectPassed(await gate.tryCommit(), "1 file");
    expectBlocked(await gate.tryCommit(["--all", "--message=try"]), "later.txt:1:1", token);
  }));

test("two files with one secret are one finding with two places", () =>
  withGate(async (gate) => {
    const connection = createStorageConnection();
    gate.write("a.txt", `${connection}\n`);
    gate.write("b.txt", `x\n${connection}\n`);
    await gate.git("add", ".");
    const run = await gate.tryCommit();
    expect(run.stderr).toContain("stopped this commit: 1 secret");
    expect(run.stderr).toContain("and 1 more place");
    expectBlocked(run, "a.txt:1:", connection.slice(60, 150));
  }));

test("nothing staged is no clean scan", () =>
  withGate(async (gate) => {
    const run = await gate.leakgate(["scan", "--staged"]);
    expect(run).toMatchObject({ status: 3 });
    expect(run.stderr).toContain("nothing was there to scan");
    writeFileSync(join(gate.path, "a.txt"), "x\n");
    await gate.git("add", ".");
    expect((await gate.leakgate(["scan", "--staged"])).status).toBe(0);
  }));
