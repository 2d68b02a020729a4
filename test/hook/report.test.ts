import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withRepository } from "../git/repository.ts";
import { createGitHubToken, createStorageConnection } from "./samples.ts";

const program = join(import.meta.dirname, "../../dist/hook.js");

/** A repository whose history holds a key in the tip and a token that was removed. */
const withLeaks = (
  use: (
    leakgate: (...args: string[]) => ReturnType<Parameters<Parameters<typeof withRepository>[0]>[0]["run"]>,
    path: string,
    values: string[],
  ) => Promise<void>,
) =>
  withRepository(async (repo) => {
    const [connection, token] = [createStorageConnection(), createGitHubToken()];
    repo.write("src/config.py", `CONNECTION = "${connection}"\n`);
    repo.write("old.env", `GITHUB_TOKEN=${token}\n`);
    await repo.commit("leak");
    await repo.git("rm", "--quiet", "old.env");
    await repo.commit("remove");
    await use((...args) => repo.run(process.execPath, [program, ...args]), repo.path, [
      connection.split("AccountKey=")[1]!.split(";")[0]!,
      token,
    ]);
  });

test("report tells of each credential in three formats, and of no value", () =>
  withLeaks(async (leakgate, path, values) => {
    const json = await leakgate("report", "--format", "json");
    expect(json.stderr).toBe("");
    expect(json.status).toBe(1);
    const { incidents } = JSON.parse(json.stdout);
    expect(incidents.map((incident: { ruleId: string; state: string }) => [incident.ruleId, incident.state])).toEqual([
      ["azure-storage-account-key", "in-tip"],
      ["github-personal-access-token-classic", "removed"],
    ]);
    const md = await leakgate("report");
    expect(md.status).toBe(1);
    expect(md.stdout).toContain("RESOURCE='contoso'");
    const html = await leakgate("report", "--format=html", "--output", "report.html");
    expect(html).toMatchObject({ status: 1, stdout: "" });
    const page = readFileSync(join(path, "report.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>/);
    expect(statSync(join(path, "report.html")).mode & 0o077).toBe(0);
    for (const value of values)
      for (const form of [
        value,
        Buffer.from(value).toString("base64"),
        encodeURIComponent(value),
        [...value].reverse().join(""),
      ])
        expect(json.stdout + md.stdout + page).not.toContain(form);

    const { fingerprint } = incidents[1];
    const checklist = await leakgate("checklist", fingerprint);
    expect(checklist.status).toBe(0);
    expect(checklist.stdout).toContain(`FINGERPRINT='${fingerprint}'`);
    expect(checklist.stdout).toContain("https://api.github.com/credentials/revoke");
  }));

test("a checklist is there for a kind, a rule, and by name only", () =>
  withLeaks(async (leakgate) => {
    expect((await leakgate("checklist")).stdout).toMatch(/^azure-storage-key +Azure storage account key$/m);
    expect((await leakgate("checklist", "npm-token")).stdout).toMatch(/^# npm token\n[\s\S]*### 14 · /);
    expect((await leakgate("checklist", "slack-bot-token", "--format", "html")).stdout).toContain(
      "slack.com/api/auth.revoke",
    );
    const wrong = await leakgate("checklist", "npm-tokn");
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toContain('Did you mean "npm-token"?');
    expect((await leakgate("checklist", "aaaaaaaaaaaa")).stderr).toContain(
      "no credential of this history has the fingerprint",
    );
    expect((await leakgate("report", "--format", "pdf")).status).toBe(2);
  }));

test("a history without a leak is clean, and a shallow clone is no answer", () =>
  withRepository(async (repo) => {
    repo.write("a.txt", "hello\n");
    await repo.commit("one");
    repo.write("b.txt", "hello again\n");
    await repo.commit("two");
    const clean = await repo.run(process.execPath, [program, "report"]);
    expect(clean).toMatchObject({ status: 0, stdout: expect.stringContaining("No credential to rotate") });
    const shallow = join(repo.outside, "shallow");
    await repo.git("clone", "--quiet", "--depth=1", `file://${repo.path}`, shallow);
    const answer = await repo.run(process.execPath, [program, "report"], { cwd: shallow });
    expect(answer.status).toBe(3);
    expect(answer.stderr).toMatch(/shallow/);
  }));
