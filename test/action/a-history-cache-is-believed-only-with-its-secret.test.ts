import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const repository = { full_name: "acme/shop", default_branch: "main", private: true, visibility: "private" };
const permissions = { contents: "read", issues: "write" } as const;

test("what a cache says counts with the secret and on the default branch, and a forged one turns nothing green", () =>
  withScenario(
    {
      start: async (git) => {
        git.write("old.txt", `${createGitHubToken()}\n`);
        await git.commit("Leak");
        await git.git("rm", "--quiet", "old.txt");
        await git.commit("Remove");
      },
      feature: () => {},
      permissions,
    },
    async ({ run, git }) => {
      const file = join(mkdtempSync(join(tmpdir(), "leakgate-cache-")), "history/ledger");
      const scan = async (key: string, env: Record<string, string> = {}) => {
        const inputs = { "history-cache": file, "history-cache-key": key };
        const { status, outputs, summary } = await run({ event: "schedule", payload: { repository }, inputs, env });
        return { status, findings: outputs["findings"], summary };
      };
      const secret = "s".repeat(40);
      const red = { status: 1, findings: "1" };
      expect(await scan(secret)).toMatchObject(red);
      const sealed = readFileSync(file, "utf8");
      expect(sealed.split("\n").length).toBeGreaterThan(2);
      expect(await scan(secret)).toMatchObject(red);
      expect(readFileSync(file, "utf8")).toBe(sealed);
      const head = sealed.slice(0, sealed.indexOf("\n") + 1);
      const blobs = (await git.git("rev-list", "--all", "--objects", "--no-object-names")).split("\n");
      writeFileSync(file, head + blobs.map((oid) => `${oid} 1\n`).join(""));
      expect(await scan(secret)).toMatchObject(red);
      writeFileSync(file, sealed);
      const branch = await scan(secret, { GITHUB_REF: "refs/heads/feature" });
      expect(branch).toMatchObject(red);
      expect(branch.summary).toContain("runs on main only");
      expect(readFileSync(file, "utf8")).toBe(sealed);
      await run({ inputs: { "history-cache": file, "history-cache-key": secret } });
      expect(readFileSync(file, "utf8"), "after a run of a pull request").toBe(sealed);
      const open = await scan("");
      expect(open).toMatchObject(red);
      expect(open.summary).toContain("key is empty");
      expect((await scan("short")).status).toBe(2);
      expect(existsSync(file)).toBe(true);
    },
  ));
