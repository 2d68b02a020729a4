import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withGate } from "../hook/gate.ts";
import { createGitHubToken } from "../hook/samples.ts";

test("what other scanners were told is shown, then written, and counts; what cannot be carried over is said", () =>
  withGate(async (gate) => {
    const [ignored, audited, known, allowed, stopped, brought] = Array.from({ length: 6 }, () => createGitHubToken());
    const sha1 = (text: string) => createHash("sha1").update(text).digest("hex");
    gate.write("ignored.txt", `first\n${ignored}\n`);
    await gate.git("add", ".");
    await gate.git("commit", "--quiet", "--no-verify", "--message=Old");
    const commit = await gate.git("rev-parse", "HEAD");
    gate.write("ignored.txt", "moved on\n");
    gate.write("brought.txt", `${brought}\n`);
    await gate.git("add", ".");
    await gate.git("commit", "--quiet", "--no-verify", "--message=Brought");
    const bringing = await gate.git("rev-parse", "HEAD");
    gate.write("audited.py", `x = "${audited}"\n`);
    gate.write("known.py", `\n\nx = "${known}"\n`);
    gate.write("allowed.txt", `${allowed}\n`);
    gate.write("stopped.txt", `${stopped}\n`);
    gate.write("vendor/lib/a.txt", `${createGitHubToken()}\n`);
    gate.write("deep/package-lock.json", "{}\n");
    gate.write("node_modules/x/a.js", "1\n");
    gate.write(
      ".gitleaks.toml",
      [
        'title = "x"',
        "[extend]\nuseDefault = true",
        `[allowlist]\ndescription = "our samples"\npaths = ['''^vendor/''', '''(^|/)package-lock\\.json$''', '''nowhere/.*''']`,
        `commits = ["${bringing}"]\nstopwords = ["${stopped!.slice(8, 20).toLowerCase()}"]`,
        `[[rules]]\nid = "contoso"\ndescription = "a Contoso key"\nregex = '''(?i)ctso_([0-9a-z]{32})'''\nkeywords = ["CTSO_"]\nentropy = 3`,
        `[[rules]]\nid = "look-ahead"\nregex = '''abc\\Cd'''\nkeywords = ["abc"]`,
        `[[rules]]\nid = "no-keyword"\nregex = '''[a-z]{40}'''`,
      ].join("\n"),
    );
    gate.write(".gitleaksignore", `# old\n${commit}:ignored.txt:github-pat:2\ngone.txt:github-pat:3\nnonsense\n`);
    gate.write(
      ".secrets.baseline",
      JSON.stringify({
        results: {
          "audited.py": [{ hashed_secret: sha1(audited!), line_number: 99, is_secret: false }],
          "known.py": [{ hashed_secret: "0".repeat(40), line_number: 3 }],
        },
      }),
    );
    gate.write(
      ".secretlintrc.json",
      JSON.stringify({
        rules: [
          { id: "@secretlint/preset", rules: [{ id: "inner", options: { allows: [`/^${allowed!.slice(0, 12)}/i`] } }] },
        ],
      }),
    );
    gate.write(".secretlintignore", "node_modules/\n!keep\n");
    await gate.git("add", ".");
    await gate.git("commit", "--quiet", "--no-verify", "--message=All");
    expect((await gate.leakgate(["scan", "--history"])).status).toBe(1);

    const shown = await gate.leakgate(["migrate"]);
    expect([shown.status, shown.stderr]).toEqual([0, ""]);
    expect(await gate.git("status", "--porcelain")).toBe("");
    for (const part of [
      "- vendor/",
      "package-lock.json",
      "- '**/node_modules/'".replaceAll("'", '"'),
      "id: custom-contoso",
      "keywords:\n        - ctso_",
      "(?<secret>[0-9a-z]{32})",
      "ignore-case: true",
      "its entropy is left out",
      "nowhere/.*: no file shows what it means",
      "rule look-ahead",
      "rule no-keyword: a custom rule needs a keyword",
      ".gitleaksignore:3: gone.txt: it is not in this repository",
      ".gitleaksignore:4: not a fingerprint of gitleaks",
      ".secretlintignore:2: an exception",
      "would write: .leakgate-suppressions",
      "would write: .leakgate-baseline",
    ])
      expect(shown.stdout).toContain(part);
    for (const value of [ignored, audited, known, allowed, stopped, brought]) expect(shown.stdout).not.toContain(value);

    const written = await gate.leakgate(["migrate", "--write"]);
    expect([written.status, written.stderr]).toEqual([0, ""]);
    const read = (name: string) => readFileSync(join(gate.path, name), "utf8");
    expect(read(".leakgate-suppressions").trim().split("\n")).toHaveLength(5);
    expect(read(".leakgate-baseline")).toMatch(/^#.*\n[a-z2-7]{12}\n$/);
    expect(read(".leakgate.yaml")).toMatch(/^# yaml-language-server/);
    await gate.git("add", ".");
    await gate.git("commit", "--quiet", "--no-verify", "--message=Migrate");
    const after = await gate.leakgate(["scan", "--history"]);
    expect([after.status, after.stdout], after.stdout).toEqual([0, expect.stringContaining("5 allowed")]);

    const again = await gate.leakgate(["migrate", "--write"]);
    expect(again.status).toBe(0);
    expect(read(".leakgate-suppressions").trim().split("\n")).toHaveLength(5);
    expect(read(".leakgate.yaml").match(/vendor\//g)).toHaveLength(1);
  }));

test("a file that is wrong names its place, and nothing to migrate is said", () =>
  withGate(async (gate) => {
    expect((await gate.leakgate(["migrate"])).stderr).toContain("no file of another scanner");
    gate.write(".gitleaks.toml", "title = \n");
    const broken = await gate.leakgate(["migrate"]);
    expect([broken.status, broken.stderr]).toEqual([2, expect.stringContaining(".gitleaks.toml:1:")]);
    gate.write(".gitleaks.toml", "title = 1\n");
    gate.write(".secrets.baseline", "{ [");
    expect((await gate.leakgate(["migrate"])).stderr).toContain(".secrets.baseline:1:");
  }));
