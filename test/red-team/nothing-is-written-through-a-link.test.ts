/** A branch of somebody else's is checked out: its links may lead anywhere. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withScenario } from "../action/scenario.ts";
import { createGitHubToken } from "../action/secrets.ts";
import { withGate } from "../hook/gate.ts";

const entry = ["allow", "abcdefghijkl", "--reason", "the vendor's sample"];

test.each<readonly [link: string, ...args: string[]]>([
  [".leakgate-suppressions", ...entry],
  [".leakgate-suppressions", ...entry, "--commit"],
  [".leakgate-baseline", "baseline", "write"],
  [".leakgate-baseline", "baseline", "write", "--renew"],
  [".leakgate-suppressions", "migrate", "--write"],
  [".leakgate.yaml", "init", "--configuration"],
  [".github/workflows/leakgate.yml", "init", "--workflows"],
  [".husky/pre-commit", "init"],
])("where %s is a link, %s %s %s does not write what it leads to", (link, ...args) =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", `${token}\n`);
    const first = await gate.commit("first");
    gate.write(".gitleaksignore", `${first}:a.txt:github-pat:1\n`);
    mkdirSync(join(gate.path, link, ".."), { recursive: true });
    if (link.startsWith(".husky")) await gate.git("config", "core.hooksPath", ".husky/_");
    for (const target of ["gone", "there"]) {
      const path = join(gate.outside, target);
      if (target === "there") {
        await gate.run("rm", [join(gate.path, link)]);
        writeFileSync(path, "");
      }
      symlinkSync(path, join(gate.path, link));
      const { status, stdout, stderr } = await gate.leakgate(args);
      const text = existsSync(path) ? readFileSync(path, "utf8") : "";
      expect([target, text]).toEqual([target, ""]);
      if (!/left as it is/.test(stdout))
        expect([status, stderr]).toEqual([2, expect.stringMatching(/is a symbolic link|is there already/)]);
    }
  }),
);

test.each<readonly [link: string, ...args: string[]]>([
  [".github", "init", "--workflows"],
  [".husky", "init"],
])("where the folder %s is a link, %s %s makes and writes nothing behind it", (link, ...args) =>
  withGate(async (gate) => {
    const away = join(gate.outside, "away");
    mkdirSync(away);
    if (link === ".husky") await gate.git("config", "core.hooksPath", ".husky/_");
    symlinkSync(away, join(gate.path, link));
    const { status, stderr } = await gate.leakgate(args);
    expect([status, stderr]).toEqual([2, expect.stringContaining("is a symbolic link or lies behind one")]);
    expect(readdirSync(away)).toEqual([]);
  }),
);

test.each([
  ["the file", (folder: string, outside: string) => symlinkSync(join(outside, "x"), join(folder, "leakgate.sarif"))],
  ["its folder", (folder: string, outside: string) => symlinkSync(outside, join(folder, "out"))],
])("where the checkout has a link for %s, no report is written through it", (_, link) =>
  withScenario(
    {
      async feature(git) {
        git.write("leak.txt", `${createGitHubToken()}\n`);
        mkdirSync(join(git.outside, "away"));
        link(git.path, join(git.outside, "away"));
        await git.commit("Leak");
      },
    },
    async ({ run, clone, outside }) => {
      const workspace = await clone();
      const file = existsSync(join(workspace, "out")) ? "out/leakgate.sarif" : "leakgate.sarif";
      const { status, outputs, stdout } = await run({ workspace, inputs: { "sarif-file": file } });
      expect([status, outputs["conclusion"]]).toEqual([2, "error"]);
      expect(stdout).toContain("symbolic link of the checkout");
      expect(["x", "leakgate.sarif"].filter((name) => existsSync(join(outside, "away", name)))).toEqual([]);
    },
  ),
);
