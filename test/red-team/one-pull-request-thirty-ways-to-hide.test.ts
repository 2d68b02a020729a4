/** Each way brings a token of its own; a way that works is a token whose fingerprint the report does not have. */
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createFingerprint } from "../../src/fingerprint.ts";
import { rules } from "../../src/rules/index.ts";
import { Secret } from "../../src/secret.ts";
import { type Scenario, withScenario } from "../action/scenario.ts";
import { createGitHubToken } from "../action/secrets.ts";

const rule = rules.find(({ id }) => id === "github-personal-access-token-classic")!;
const fingerprintOf = (token: string): string => createFingerprint(rule, new Secret(token), undefined, "");

type Git = Scenario["git"];
const file = (path: string, content: (token: string) => string | Uint8Array) => async (git: Git, token: string) => {
  git.write(path, content(token));
  await git.commit(path.replace(/\s/g, " "));
};
const utf16 = (text: string, big = false): Buffer => {
  const bytes = Buffer.from(text, "utf16le");
  return big ? bytes.swap16() : bytes;
};
const escapeAll = (text: string): string =>
  [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
const halves = (token: string): [string, string] => [token.slice(0, 17), token.slice(17)];

/** What somebody tries → how. The branch is theirs: they may commit what they like, and change it again. */
const ways: Readonly<Record<string, (git: Git, token: string) => Promise<void>>> = {
  "say that the file is binary": async (git, token) => {
    git.write(".gitattributes", "*.dat -diff -text binary\n*.bin diff=none filter=lfs\n");
    await file("a.dat", (value) => value)(git, token);
  },
  "put a NUL byte before it": file("nul.txt", (token) => `\0\0\0${token}\n`),
  "write UTF-16": file("utf16.txt", (token) => Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(`token ${token}\n`)])),
  "write UTF-16 without a mark, big end first": file("utf16be.txt", (token) => utf16(`the token is ${token}\n`, true)),
  "write a UTF-16 mark before plain text": file("mark.txt", (token) =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`x ${token}\n`)]),
  ),
  "encode it in base64": file("base64.txt", (token) => Buffer.from(`token=${token}`).toString("base64")),
  "encode it in hex": file("hex.txt", (token) => Buffer.from(token).toString("hex")),
  "encode it twice": file("twice.txt", (token) =>
    Buffer.from(Buffer.from(`token=${token}`).toString("base64")).toString("base64"),
  ),
  "escape every character": file("escaped.json", (token) => `{"a": "${escapeAll(token)}"}\n`),
  "pack it with gzip": file("a.gz", (token) => gzipSync(`token ${token}\n`)),
  "pack it in a zip": async (git, token) => {
    const input = `token=${token}\n`;
    const blob = (await git.run("git", ["hash-object", "-w", "--stdin"], { input })).stdout.trim();
    const entry = `100644 blob ${blob}\ta.properties\n`;
    const tree = (await git.run("git", ["mktree"], { input: entry })).stdout.trim();
    await git.git("archive", "--format=zip", `--output=${join(git.path, "a.jar")}`, tree);
    await git.commit("A package");
  },
  "cut it in two strings": file("joined.ts", (token) => `const t = "${halves(token)[0]}" + "${halves(token)[1]}";\n`),
  "hide it in a line of three megabytes": file("long.js", (token) => `${"a=1;".repeat(750_000)}"${token}"\n`),
  "name the file so": async (git, token) => {
    git.write(`docs/${token}.md`, "nothing\n");
    await git.commit("A name");
  },
  "give the file a name with a line break": file("a\nb.txt", (token) => token),
  "give the file a name that is an option": file("--output=x", (token) => token),
  "make it the target of a link": async (git, token) => {
    symlinkSync(token, join(git.path, "link"));
    await git.commit("A link");
  },
  "put it where nobody looks": file("node_modules/x/dist/x.min.js", (token) => `x("${token}")`),
  "put it in a lock file": file("package-lock.json", (token) => `{"resolved": "https://x:${token}@example.org/x"}\n`),
  "put it in a test": file("test/fixtures/user.test.ts", (token) => `login("${token}");\n`),
  "ignore the file, and add it all the same": async (git, token) => {
    git.write(".gitignore", "secret.env\n");
    git.write("secret.env", `T=${token}\n`);
    await git.git("add", "--force", "secret.env");
    await git.commit("Ignored");
  },
  "call it allowed on its own line": file("allowed.ts", (token) => `x("${token}"); // gitleaks:allow leakgate:allow\n`),
  "call it allowed on the line before": file(
    "allowed.py",
    (token) => `# pragma: allowlist nextline secret\nt = "${token}"\n`,
  ),
  "bring a configuration that excludes it": async (git, token) => {
    git.write(".leakgate.yaml", 'exclude: ["**"]\nrules:\n  github-personal-access-token: off\n');
    await file("excluded.txt", (value) => value)(git, token);
  },
  "bring a suppression for it": async (git, token) => {
    git.write(".leakgate-suppressions", `${fingerprintOf(token)}  reason=trust me\n`);
    await file("suppressed.txt", (value) => value)(git, token);
  },
  "put it in the policy itself": file(".leakgate-baseline", (token) => `# ${token}\n`),
  "add it and take it out again": async (git, token) => {
    await file("gone.txt", (value) => value)(git, token);
    await git.git("rm", "--quiet", "gone.txt");
    await git.commit("Gone");
  },
  "add it and revert the commit": async (git, token) => {
    await file("reverted.txt", (value) => value)(git, token);
    await git.git("revert", "--no-edit", "HEAD");
  },
  "write it in a commit message": async (git, token) => void (await git.commit(`A message\n\nsee ${token}`)),
  "let a merge bring it, and no parent": async (git, token) => {
    await git.git("switch", "--quiet", "--create", "side", "HEAD~1");
    await file("side.txt", () => "side\n")(git, "");
    await git.git("switch", "--quiet", "feature");
    await git.git("merge", "--quiet", "--no-commit", "--no-ff", "side");
    git.write("merged.txt", `${token}\n`);
    await git.commit("A merge");
  },
  "merge a history that shares nothing": async (git, token) => {
    await git.git("switch", "--quiet", "--orphan", "alone");
    await file("alone.txt", (value) => value)(git, token);
    await git.git("switch", "--quiet", "feature");
    await git.git("merge", "--quiet", "--no-edit", "--allow-unrelated-histories", "alone");
  },
  "replace the commit by a clean one": async (git, token) => {
    const before = await git.git("rev-parse", "HEAD");
    await file("replaced.txt", (value) => value)(git, token);
    const clean = await git.git("commit-tree", "-m", "Clean", "-p", before, `${before}^{tree}`);
    await git.git("replace", await git.git("rev-parse", "HEAD"), clean);
  },
  "move it about inside a new file": async (git, token) => {
    await file("moved.txt", (value) => `a\n${value}\n`)(git, token);
    await git.git("mv", "moved.txt", "moved2.txt");
    git.write("moved2.txt", `${token}\na\n`);
    await git.commit("Moved");
  },
  "make the file executable": async (git, token) => {
    await file("run.sh", (value) => `#!/bin/sh\ncurl -H "Authorization: token ${value}" x\n`)(git, token);
    await git.git("update-index", "--chmod=+x", "run.sh");
    await git.git("commit", "--quiet", "--no-verify", "--message=Mode");
  },
  "name a submodule's address so": file(
    ".gitmodules",
    (token) => `[submodule "x"]\n\tpath = x\n\turl = https://x:${token}@example.org/x.git\n`,
  ),
  "name a submodule so": async (git, token) => {
    await git.git("update-index", "--add", "--cacheinfo", `160000,${await git.git("rev-parse", "HEAD")},m/${token}`);
    await git.git("commit", "--quiet", "--no-verify", "--message=A module");
  },
  "name a submodule so, and take it out again": async (git, token) => {
    await git.git("update-index", "--add", "--cacheinfo", `160000,${await git.git("rev-parse", "HEAD")},n/${token}`);
    await git.git("commit", "--quiet", "--no-verify", "--message=A module");
    await git.git("update-index", "--force-remove", `n/${token}`);
    await git.git("commit", "--quiet", "--no-verify", "--message=No module");
  },
  "name a submodule so, and have the checkout ignore it": async (git, token) => {
    const [first, second] = halves(token);
    const path = `path = i/${first}"${second}"`;
    git.write(".gitmodules", `[submodule "i"]\n\t${path}\n\turl = https://example.org/i.git\n\tignore = all\n`);
    await git.git("add", ".gitmodules");
    await git.git("update-index", "--add", "--cacheinfo", `160000,${await git.git("rev-parse", "HEAD")},i/${token}`);
    await git.git("commit", "--quiet", "--no-verify", "--message=An ignored module");
  },
  "write it among the headers of a commit": async (git, token) => {
    await git.commit("A header");
    const commit = await git.git("cat-file", "commit", "HEAD");
    const input = `${commit.replace("\n\n", `\nx-note a note\n of ${token}\n\n`)}\n`;
    const made = await git.run("git", ["hash-object", "-t", "commit", "-w", "--stdin"], { input });
    await git.git("reset", "--quiet", "--soft", made.stdout.trim());
  },
};

test("whatever way a pull request takes to hide a token, the token is found and the check fails", () => {
  const tokens = new Map(Object.keys(ways).map((name) => [name, createGitHubToken()]));
  const inText = { title: createGitHubToken(), body: createGitHubToken() };
  return withScenario(
    {
      title: `Add ${inText.title}`,
      body: `See ${inText.body}`,
      async feature(git) {
        for (const [name, hide] of Object.entries(ways)) await hide(git, tokens.get(name)!);
      },
    },
    async ({ run, outside }) => {
      const report = join(outside, "report.json");
      const { status, stdout, everything, outputs } = await run({ inputs: { "report-file": report } });
      expect([status, outputs["conclusion"]], stdout).toEqual([1, "findings"]);
      const { findings } = JSON.parse(readFileSync(report, "utf8")) as { findings: { fingerprint: string }[] };
      const found = new Set(findings.map(({ fingerprint }) => fingerprint));
      const hidden = [...tokens, ...Object.entries(inText)].filter(([, token]) => !found.has(fingerprintOf(token)));
      expect(hidden.map(([name]) => name)).toEqual([]);
      for (const token of [...tokens.values(), ...Object.values(inText)]) expect(everything).not.toContain(token);
    },
  );
});
