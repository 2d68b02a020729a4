/** What lies on the base already is moved to where it matters; what is new is wrapped in what scanners take for something else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createFingerprint } from "../../src/fingerprint.ts";
import { rules } from "../../src/rules/index.ts";
import { Secret } from "../../src/secret.ts";
import { type Scenario, withScenario } from "../action/scenario.ts";
import { createGitHubToken } from "../action/secrets.ts";
import { createText } from "../hook/samples.ts";

type Git = Scenario["git"];
interface Told {
  readonly level: string;
  readonly suppression?: object;
  readonly location: { readonly path: string };
}

const rule = rules.find(({ id }) => id === "github-personal-access-token-classic")!;

const createPassword = (): string => `${createText(18)}7q`;

/** A pull request's findings, as the report file has them. */
async function scan({ run, outside }: Scenario) {
  const file = join(outside, "report.json");
  const done = await run({ inputs: { "report-file": file } });
  const { findings, skipped } = JSON.parse(readFileSync(file, "utf8")) as { findings: Told[]; skipped: object[] };
  const counting = findings.filter(({ suppression }) => !suppression);
  return { ...done, skipped, places: counting.map(({ level, location }) => `${level} ${location.path}`).sort() };
}

test("what did not block among tests and documentation blocks where it is moved to; a move among its like does not", () => {
  const [user, page, other] = [createPassword(), createPassword(), createPassword()];
  return withScenario(
    {
      start(git) {
        git.write("test/fixtures/users.json", `{"db_password": "${user}"}\n`);
        git.write("test/mocks/more.json", `{"db_password": "${other}"}\n`);
        git.write("app/settings.py", `db_password = "${page}"\n`);
      },
      async feature(git) {
        await git.git("mv", "test/fixtures/users.json", "production.json");
        await git.git("mv", "test/mocks/more.json", "test/fixtures/less.json");
        await git.git("mv", "app/settings.py", "app/config.py");
        await git.commit("Only moved");
      },
    },
    async (scenario) => {
      const { status, places, everything } = await scan(scenario);
      expect([status, places], everything).toEqual([1, ["error production.json"]]);
      expect(everything).not.toContain(user);
    },
  );
});

test("what only warned in a comment or docstring blocks where a second pull request brings it into code of the same file", () => {
  const [user, page, known] = [createPassword(), createPassword(), createPassword()];
  const comment = (text: string): string => `/**\n * Connects.\n * ${text}\n */\n`;
  return withScenario(
    {
      start(git) {
        git.write("app/settings.py", `"""Settings.\n\ndb_password = "${user}"\n"""\n`);
        git.write("src/connect.ts", `${comment(`dbPassword = "${page}"`)}const clientPassword = "${known}";\n`);
      },
      async feature(git) {
        git.write("app/settings.py", `"""Settings."""\ndb_password = "${user}"\n`);
        // The one only shifts, and the other stays among what is shown.
        git.write(
          "src/connect.ts",
          `${comment(`More.\n * dbPassword = "${page}"`)}\nconst clientPassword = "${known}";\n`,
        );
        await git.commit("Only moved in its file");
      },
    },
    async (scenario) => {
      const { status, places, everything } = await scan(scenario);
      expect([status, places], everything).toEqual([1, ["error app/settings.py"]]);
      expect(everything).not.toContain(user);
    },
  );
});

/** A merge of a tag, whose message becomes part of the commit. */
async function mergeTag(git: Git, token: string): Promise<void> {
  const [head, main, tree] = await Promise.all(
    ["HEAD", "main", "HEAD^{tree}"].map((name) => git.git("rev-parse", name)),
  );
  const who = "Ada <ada@example.com> 1700000000 +0000";
  const tag = `object ${main}\ntype commit\ntag v1\ntagger ${who}\n\nThe release\n\nsee ${token}`;
  const lines = [`tree ${tree}`, `parent ${head}`, `parent ${main}`, `author ${who}`, `committer ${who}`];
  const commit = `${lines.join("\n")}\nmergetag ${tag.replaceAll("\n", "\n ")}\n\nMerge tag v1\n`;
  const made = await git.run("git", ["hash-object", "-t", "commit", "-w", "--stdin"], { input: commit });
  await git.git("reset", "--quiet", "--hard", made.stdout.trim());
}

test("a wrapping hides no token, and a mark that was agreed on for one value allows no other", () => {
  const [allowed, changed, decoy] = [createPassword(), createPassword(), createGitHubToken()];
  const files: Readonly<Record<string, (token: string) => string | Uint8Array>> = {
    "src/under-its-own-policy.ts": (token) => `x("${token}")\n`,
    "encoded/a.txt": (token) => Buffer.from(`\ufeffx ${token}\r\n`, "utf16le"),
    "pointer.bin": (token) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12\nx-note ${token}\n`,
    "carriage-returns.txt": (token) => `a\rb ${token}\rc`,
    "separators.txt": (token) => `a\u2028b ${token}\u2029c`,
    "src/\u202etxt.exe": (token) => token,
    "Dockerfile\u200b.md": (token) => token,
    // What is allowed takes the place of nothing else in the same archive.
    "decoy.gz": (token) => gzipSync(`a "${decoy}"\nb "${token}"\nc "${decoy}"\n`),
    "twice.gz": (token) => gzipSync(gzipSync(`token ${token}\n`)),
  };
  const tokens = Object.keys(files).map((path) => [path, createGitHubToken()] as const);
  const merged = createGitHubToken();
  return withScenario(
    {
      start(git) {
        git.write("src/a.py", `db_password = "${allowed}"  # leakgate:allow an example\n`);
        git.write(
          ".leakgate-suppressions",
          `${createFingerprint(rule, new Secret(decoy), undefined, "")}  reason=dead\n`,
        );
      },
      async feature(git) {
        git.write("src/a.py", `db_password = "${changed}"  # leakgate:allow an example\n`);
        git.write("src/b.py", `db_password = "${allowed}"  # leakgate:allow an example\n`);
        git.write("src/.leakgate.yaml", 'exclude: ["**"]\n');
        git.write("src/.gitattributes", "*.ts binary -diff export-ignore filter=lfs linguist-generated\n");
        git.write("encoded/.gitattributes", "*.txt working-tree-encoding=UTF-16 eol=crlf ident\n");
        for (const [path, token] of tokens) git.write(path, files[path]!(token));
        await git.commit("Many");
        await mergeTag(git, merged);
      },
    },
    async (scenario) => {
      const { status, places, skipped, everything } = await scan(scenario);
      const found = places.map((place) => place.replace(/^error (commit message) of .*/, "$1").replace(/^error /, ""));
      const paths = [...Object.keys(files), "src/a.py", "src/b.py", "commit message"];
      expect([status, found.sort()], everything).toEqual([1, paths.sort()]);
      expect(skipped).toMatchObject([{ path: "pointer.bin", failed: false }]);
      for (const value of [allowed, changed, merged, ...tokens.map(([, token]) => token)])
        expect(everything).not.toContain(value);
    },
  );
});
