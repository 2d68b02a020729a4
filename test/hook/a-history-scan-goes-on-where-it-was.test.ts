import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Repository, withRepository } from "../git/repository.ts";
import { bundle } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

const files = 2000;

/** Enough for some ten batches; every hundredth holds a token. */
async function importBlobs(repo: Repository): Promise<void> {
  const commands = Array.from({ length: files }, (_, file) => {
    // Each line but once in all of them: what is known is passed over in no time.
    const lines = Array.from({ length: 20 }, (_, line) => `some words ${file} that are no secret, again ${line}\n`);
    const content = `${file}\n${lines.join("")}${file % 100 === 0 ? `key = "${createGitHubToken()}"\n` : ""}`;
    return `M 100644 inline folder-${file % 50}/file-${file}.txt\ndata ${content.length}\n${content}\n`;
  });
  const author = "committer Ada <ada@example.com> 1700000000 +0000";
  const input = `commit refs/heads/main\n${author}\ndata 5\nfirst\n${commands.join("")}`;
  const imported = await repo.run("git", ["-c", "fastimport.unpackLimit=1", "fast-import", "--quiet"], { input });
  expect(imported.status, imported.stderr).toBe(0);
}

/** Loaded into a scan, it sends the signal in the moment in which the first batch is written down. */
const interruption = (signal: NodeJS.Signals, before = "") => `
  const fs = require("node:fs");
  const append = fs.appendFileSync;
  fs.appendFileSync = (file, ...rest) => {
    append(file, ...rest);
    if (!String(file).endsWith("leakgate/history")) return;
    fs.appendFileSync = append;
    require("node:module").syncBuiltinESMExports();
    ${before}
    process.kill(process.pid, "${signal}");
  };
  require("node:module").syncBuiltinESMExports();
`;

test("an interrupted scan says how to go on, and gives what one that was let run gives", () =>
  withRepository(async (repo) => {
    await importBlobs(repo);
    const scan = (...args: string[]) =>
      repo.run(process.execPath, [bundle, "scan", "--history", "--format", "json", ...args]);
    const whole = await scan();
    expect(JSON.parse(whole.stdout).findings).toHaveLength(files / 100);
    const ledger = join(repo.path, ".git/leakgate/history");
    expect(existsSync(ledger)).toBe(false);
    for (const signal of ["SIGINT", "SIGKILL"] as const) {
      const preload = join(repo.outside, `${signal}.cjs`);
      writeFileSync(preload, interruption(signal));
      const env = { NODE_OPTIONS: `--require=${preload}` };
      const { status, stderr } = await repo.run(process.execPath, [bundle, "scan", "--history"], { env });
      expect(status).toBe(null);
      if (signal === "SIGINT") expect(stderr).toMatch(/interrupted.* scan --history --resume\n$/);
      const written = readFileSync(ledger, "utf8");
      expect(written.split("\n").length).toBeLessThan(files);
      expect(written).not.toMatch(/file-\d|ghp_/);
      const resumed = await scan("--resume");
      expect(resumed.stderr).toMatch(/going on behind \d+ blobs/);
      expect(resumed.stdout).toBe(whole.stdout);
      expect(existsSync(ledger)).toBe(false);
    }
    expect((await scan("--resume")).stderr).toContain("nothing to go on from");
  }));

test("on Windows, which knows no signals, an interrupted scan has not found anything: it could not scan", () =>
  withRepository(async (repo) => {
    await importBlobs(repo);
    const preload = join(repo.outside, "windows.cjs");
    writeFileSync(preload, interruption("SIGINT", 'Object.defineProperty(process, "platform", { value: "win32" });'));
    const env = { NODE_OPTIONS: `--require=${preload}` };
    const { status, stderr } = await repo.run(process.execPath, [bundle, "scan", "--history"], { env });
    expect([status, stderr]).toEqual([3, expect.stringMatching(/interrupted.* scan --history --resume\n$/)]);
  }));

test("with a cache the next scan reads what is new, and only who has the secret is believed", () =>
  withRepository(async (repo) => {
    repo.write("leak.txt", `${createGitHubToken()}\n`);
    await repo.commit("first");
    const cache = join(repo.outside, "cache");
    const scan = (key: string, ...args: string[]) =>
      repo.run(process.execPath, [bundle, "scan", "--history", "--format", "json", "--cache", cache, ...args], {
        env: { LEAKGATE_CACHE_KEY: key },
      });
    const secret = "k".repeat(40);
    const first = await scan(secret);
    expect(JSON.parse(first.stdout).findings).toHaveLength(1);
    expect((await scan(secret)).stdout).toBe(first.stdout);
    expect((await scan("l".repeat(40))).stdout).toBe(first.stdout);
    for (const [run, words] of [
      [await scan("short"), "LEAKGATE_CACHE_KEY"],
      [await scan(secret, "--resume"), "--resume and --cache"],
      [await repo.run(process.execPath, [bundle, "scan", "--pulls"]), "--history"],
    ] as const) {
      expect(run.status).toBe(2);
      expect(run.stderr).toContain(words);
    }
  }));

test("pull requests, stash and notes are scanned where they are asked for", () =>
  withRepository(async (repo) => {
    repo.write("file.txt", "text\n");
    await repo.commit("first");
    repo.write("file.txt", `${createGitHubToken()}\n`);
    await repo.git("stash", "-q");
    await repo.git("notes", "add", "-m", `note ${createGitHubToken()}`);
    await repo.git("update-ref", "refs/pull/1/head", "refs/stash");
    const count = async (...args: string[]) => {
      const run = await repo.run(process.execPath, [bundle, "scan", "--history", "--format", "json", ...args]);
      return JSON.parse(run.stdout).findings.length;
    };
    expect([await count(), await count("--pulls"), await count("--stash"), await count("--notes")]).toEqual([
      0, 1, 1, 1,
    ]);
  }));
