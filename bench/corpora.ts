import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { encodeCrc32Base62 } from "../src/rules/checksums.ts";

/** A token that passes its own checksum. */
export function makeToken(): string {
  const random = randomBytes(60)
    .toString("base64")
    .replace(/[^A-Za-z0-9]/g, "")
    .slice(0, 30);
  return `ghp${"_"}${random}${encodeCrc32Base62(random)}`;
}

/** Every twentieth is one that rules look at closer, as in code that handles requests. */
const commonWords =
  "const value config return user render table index error count name list item node state props event handler left " +
  "token width height path file read write open close start stop next first last map filter reduce join split query row " +
  "column button label input output stream buffer offset length size parse format print assert check update create remove key";

/** Lines of code that hold nothing, the same for the same number. */
export function makeCode(lines: number, seed = 1): string {
  const words = commonWords.split(" ");
  let state = seed;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % limit;
  };
  return Array.from({ length: lines }, () => {
    const word = () => words[next(words.length)]!;
    return `  ${word()} ${word()}${next(1000)} = ${word()}.${word()}(${word()}, "${word()} ${word()}");`;
  }).join("\n");
}

export const git = (cwd: string, ...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.invalid", ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });

export function writeFiles(root: string, files: Iterable<readonly [path: string, content: string]>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** A repository with one commit and these files staged on top. */
export function makeStaged(root: string, files: Iterable<readonly [path: string, content: string]>): string {
  mkdirSync(root, { recursive: true });
  git(root, "init", "-q", "-b", "main");
  writeFiles(root, [["README.md", "bench\n"]]);
  git(root, "add", "-A");
  git(root, "commit", "-q", "-m", "first");
  writeFiles(root, files);
  git(root, "add", "-A");
  return root;
}

/** A bare repository in which so many commits change a few lines of one of twenty files each. */
export function makeHistory(root: string, commits: number): string {
  const files = Array.from({ length: 20 }, (_, file) => makeCode(400, file + 1).split("\n"));
  const parts: string[] = [];
  for (let commit = 0; commit < commits; commit++) {
    const lines = files[commit % files.length]!;
    const change = makeCode(5, 1000 + commit).split("\n");
    lines.splice((commit * 37) % lines.length, change.length, ...change);
    const content = lines.join("\n");
    parts.push(
      `commit refs/heads/main\ncommitter bench <bench@example.invalid> ${1_700_000_000 + commit} +0000\ndata 1\nc\n`,
      `M 100644 inline file-${commit % files.length}.js\ndata ${Buffer.byteLength(content)}\n${content}\n`,
    );
  }
  mkdirSync(root, { recursive: true });
  git(root, "init", "-q", "--bare", "-b", "main");
  execFileSync("git", ["fast-import", "--quiet"], { cwd: root, input: parts.join("") });
  git(root, "repack", "-q", "-a", "-d", "-f");
  return root;
}

/** The inputs that other scanners stand still on; each holds three tokens. */
export const worst: Readonly<Record<string, () => Iterable<readonly [path: string, content: string]>>> = {
  "20 MB on one line": () => [["bundle.js", spread(makeCode(330_000).replaceAll("\n", ";"), " ")]],
  "50 MB of JSON": () => {
    const row = (_: unknown, id: number) =>
      `  {"id": ${id}, "name": "user ${id}", "token": null, "tags": ["a", "b"], "text": "${"word ".repeat(20)}"}`;
    return [["data.json", spread(`[\n${Array.from({ length: 290_000 }, row).join(",\n")}\n]`, "\n")]];
  },
  "100,000 lines": () => [["code.js", spread(makeCode(100_000), "\n")]],
  "10,000 files": () =>
    Array.from({ length: 10_000 }, (_, file) => [
      `folder-${file % 100}/file-${file}.js`,
      makeCode(20, file + 1) + (file % 4000 === 0 ? `\nkey = "${makeToken()}"\n` : "\n"),
    ]),
};

/** Puts a token at the start, in the middle and at the end. */
function spread(text: string, separator: string): string {
  const plant = (): string => `${separator}key = "${makeToken()}"${separator}`;
  const middle = text.indexOf(separator, text.length >> 1);
  return plant() + text.slice(0, middle) + plant() + text.slice(middle) + plant();
}
