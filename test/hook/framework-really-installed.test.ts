import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundle, expectBlocked } from "./gate.ts";
import { listNodes } from "./nodes.ts";
import { createGitHubToken } from "./samples.ts";
import { expectGateOf, listAll, withSite } from "./site.ts";

const isThere = spawnSync("pre-commit", ["--version"]).status === 0;
const title = isThere ? "" : " (skipped: `pre-commit` is not on PATH; pip install pre-commit)";
const own = `repos:
  - repo: local
    hooks:
      - id: own
        name: own
        entry: echo own
        language: system
`;
const stages = ["-t", "pre-commit", "-t", "pre-merge-commit", "-t", "pre-push"];

test.skipIf(!isThere).each(listNodes())(
  `the pre-commit framework, on Node $version: blocked in both trees, in a push, with --all-files; out again${title}`,
  (node) =>
    withSite(node, async (site) => {
      const env = { PRE_COMMIT_HOME: join(site.outside, "pre-commit") };
      const framework = async (...args: string[]) => site.run("pre-commit", args, { env });
      site.write(".pre-commit-config.yaml", own);
      expect((await framework("install", ...stages)).status).toBe(0);
      await site.commit("pre-commit");
      const before = await listAll(site);
      const init = await site.node(bundle, "init");
      expect(init.stdout).toContain("pre-commit runs the hooks here");
      expect(init.stdout).toContain(`pre-commit install ${stages.join(" ")}`);
      await site.commit("leakgate");
      await expectGateOf(site, { quiet: true });

      const token = createGitHubToken();
      site.write("old.txt", `${token}\n`);
      await site.commit("past the hook");
      const all = await framework("run", "--all-files");
      expect(all.status).toBe(1);
      expectBlocked({ ...all, stderr: all.stdout }, "old.txt:1:1", token);
      const range = await framework("run", "--from-ref", "HEAD~1", "--to-ref", "HEAD");
      expect(range.stdout).toContain("old.txt:1:1");
      expect(range.status).toBe(1);

      await site.git("rm", "--quiet", "old.txt", "leak.txt");
      await site.node(bundle, "uninstall");
      expect(await listAll(site)).toEqual(before);
    }),
);
