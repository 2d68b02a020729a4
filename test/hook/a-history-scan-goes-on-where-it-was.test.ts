import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Repository, withRepository } from "../git/repository.ts";
import { bundle } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

/** Enough for some twenty batches; every hundredth holds a token. */
async function importBlobs(repo: Repository): Promise<void> {
  const files = Array.from({ length: 5000 }, (_, file) => {
    // Each line but once in all of them: what is known is passed over in no time.
    const lines = Array.from({ length: 120 }, (_, line) => `some words ${file} that are no secret, again ${line}\n`);
    const content = `${file}\n${lines.join("")}${file % 100 === 0 ? `key = "${createGitHubToken()}"\n` : ""}`;
    return `M 100644 inline folder-${file % 50}/file-${file}.txt\ndata ${content.length}\n${content}\n`;
  });
  const author = "committer Ada <ada@example.com> 1700000000 +0000";
  const input = `commit refs/heads/main\n${author}\ndata 5\nfirst\n${files.join("")}`;
  const imported = await repo.run("git", ["-c", "fastimport.unpackLimit=1", "fast-import", "--quiet"], { input });
  expect(imported.status, imported.stderr).toBe(0);
}

/** Kills a scan once it wrote something down; one that was done before the signal came is begun again. */
async function interrupt(repo: Repository, ledger: string, signal: NodeJS.Signals): Promise<string> {
  for (let tries = 5; ; tries--) {
    const said = await killScan(repo, ledger, signal);
    const isInTime = existsSync(ledger) && (signal === "SIGKILL" || said.includes("interrupted"));
    if (isInTime || tries === 1) return said;
  }
}

function killScan(repo: Repository, ledger: string, signal: NodeJS.Signals): Promise<string> {
  const child = spawn(process.execPath, [bundle, "scan", "--history"], { cwd: repo.path, env: repo.env });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const watch = setInterval(() => {
    if (existsSync(ledger) && statSync(ledger).size > 1000) child.kill(signal);
  }, 2);
  return new Promise((resolve) => {
    child.on("close", () => {
      clearInterval(watch);
      resolve(said);
    });
  });
}

test("an interrupted scan says how to go on, and gives what one that was let run gives", () =>
  withRepository(async (repo) => {
    await importBlobs(repo);
    const scan = (...args: string[]) =>
      repo.run(process.execPath, [bundle, "scan", "--history", "--format", "json", ...args]);
    const whole = await scan();
    expect(JSON.parse(whole.stdout).findings).toHaveLength(50);
    const ledger = join(repo.path, ".git/leakgate/history");
    expect(existsSync(ledger)).toBe(false);
    for (const signal of ["SIGINT", "SIGKILL"] as const) {
      const said = await interrupt(repo, ledger, signal);
      if (signal === "SIGINT") expect(said).toMatch(/interrupted.* scan --history --resume\n$/);
      expect(readFileSync(ledger, "utf8")).not.toMatch(/file-\d|ghp_/);
      const resumed = await scan("--resume");
      expect(resumed.stderr).toMatch(/going on behind \d+ blobs/);
      expect(resumed.stdout).toBe(whole.stdout);
      expect(existsSync(ledger)).toBe(false);
    }
    expect((await scan("--resume")).stderr).toContain("nothing to go on from");
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
