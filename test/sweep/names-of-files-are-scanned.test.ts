import { expect, test } from "vitest";
import { createConfig } from "../../src/config/index.ts";
import { rules } from "../../src/rules/index.ts";
import { scan } from "../../src/scan.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createFilesSource } from "../../src/sources/files.ts";
import { withRepository } from "../git/repository.ts";
import { createGitHubToken, createText } from "../hook/samples.ts";

const world = { repositoryKey: async () => "key" };

const scanNames = async (names: readonly string[], exclude: readonly string[] = []) => {
  const told: { path: string; kind: string; level: string; line: number }[] = [];
  await withRepository(async ({ path: cwd, write }) => {
    for (const name of names) write(name, "nothing\n");
    const config = { ...createConfig({}), exclude };
    const { findings } = await scan(createFilesSource(["."], { cwd, gitignore: true }), config, world);
    for (const { level, location, occurrences } of findings)
      for (const { path, kind, region } of [location, ...occurrences])
        told.push({ path, kind, level, line: region.startLine });
  });
  return told;
};

test("a secret that is a file's name, or a folder's, is found in a tree, and shown nowhere", async () => {
  const [name, folder, password] = [createGitHubToken(), createGitHubToken(), createText(24)];
  const told = await scanNames([
    "a.txt",
    `keys/${name}.txt`,
    `${folder}/b.md`,
    `dump?db_password=${password}.sql`,
    "z/deep/c.js",
  ]);
  const at = { kind: "file-name", level: "error", line: 1 };
  const isTold = (path: string) => expect(told).toContainEqual({ ...at, path });
  isTold("keys/••••••••.txt");
  isTold("••••••••/b.md");
  expect(told).toHaveLength(3);
  for (const value of [name, folder, password]) expect(JSON.stringify(told)).not.toContain(value);
});

test("names beside one another say nothing of each other", async () => {
  const names = ["password:", `q${createText(31, "0123456789abcdef")}`];
  const whole = createScanner(rules).scan(Buffer.from(names.join("\n")));
  expect(whole, "as one text they are a secret below its name").not.toEqual([]);
  expect(await scanNames(names)).toEqual([]);
});

test("each name is judged by its own path, and what is excluded is not looked at", async () => {
  const [name, other] = [createGitHubToken(), createGitHubToken()];
  expect(await scanNames([`build/${name}.txt`, `src/${other}.ts`], ["build/**"])).toEqual([
    { path: "src/••••••••.ts", kind: "file-name", level: "error", line: 1 },
  ]);
});

test("a name with a line break moves no other out of its place", async () => {
  const name = createGitHubToken();
  expect(await scanNames(["a\nb.txt", "ünïcode-文.txt", `${name}.txt`, "z.txt"])).toEqual([
    { path: "••••••••.txt", kind: "file-name", level: "error", line: 1 },
  ]);
});
