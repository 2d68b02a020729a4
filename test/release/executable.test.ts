import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildExecutable, executableName } from "../../sea.ts";
import { withRepository } from "../git/repository.ts";
import { createGitHubToken } from "../hook/samples.ts";

const root = join(import.meta.dirname, "../..");
const hasInjector = existsSync(join(root, "node_modules/postject"));
if (!hasInjector) console.warn("postject is not installed: the single-file executable is not tried");

test.skipIf(!hasInjector)(
  "one file without Node blocks a commit, reads a history in its workers and runs custom rules",
  () =>
    withRepository(async (repository) => {
      const program = join(repository.outside, executableName());
      await buildExecutable(program);
      const env = { ...process.env, PATH: `${repository.outside}:/usr/bin:/bin` };
      const call = (...args: string[]) => repository.run(program, args, { env });
      expect((await call("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
      expect(await call("init")).toMatchObject({ status: 0 });

      const token = createGitHubToken();
      repository.write("clean.txt", "clean\n");
      await repository.git("add", ".");
      expect((await repository.run("git", ["commit", "-qm", "Clean"], { env })).status).toBe(0);
      repository.write("a.txt", `${token}\n`);
      await repository.git("add", ".");
      const blocked = await repository.run("git", ["commit", "-qm", "Leak"], { env });
      expect(blocked.status).not.toBe(0);
      expect(blocked.stderr).toContain("a.txt:1:1");
      expect(blocked.stderr).not.toContain(token);

      repository.write(
        ".leakgate.yaml",
        "custom-rules:\n  - id: contoso-key\n    label: a key\n    keywords: [ctso_]\n    pattern: 'ctso_(?<secret>[a-z]{8})'\n",
      );
      repository.write("b.txt", "ctso_abcdefgh\n");
      await repository.git("add", ".");
      await repository.git("commit", "--quiet", "--no-verify", "--message=x");
      const history = await call("scan", "--history", "--format", "json");
      const rules = JSON.parse(history.stdout).findings.map(({ ruleId }: { ruleId: string }) => ruleId);
      expect([history.status, rules.sort()]).toEqual([1, ["contoso-key", "github-personal-access-token-classic"]]);
    }),
);
