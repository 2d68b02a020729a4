import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Repository, type Run, withRepository } from "../git/repository.ts";
import { bundle } from "./gate.ts";
import { createGitHubToken, createStorageConnection, createText } from "./samples.ts";

type Leakgate = (...args: string[]) => Promise<Run>;

/** Tokens, a key in several versions, passwords that only their own run can compare, a blob over no limit, a moved file. */
async function writeHistory(repo: Repository): Promise<string[]> {
  const values = [createGitHubToken(), createStorageConnection(), createText(14), createText(14)];
  for (let version = 0; version < 6; version++) {
    for (let file = 0; file < 12; file++) repo.write(`src/file-${file}.txt`, `version ${version} of ${file}\n`);
    repo.write("config.py", `# ${version}\nCONNECTION = "${values[1]}"\n`);
    repo.write("settings.ini", `[${version}]\ndb_password = ${values[2 + (version % 2)]}\n`);
    if (version === 2) repo.write("old.env", `GITHUB_TOKEN=${values[0]}\n`);
    await repo.commit(version === 4 ? `message with ${values[0]}` : `version ${version}`);
  }
  await repo.git("rm", "--quiet", "old.env");
  await repo.commit("remove");
  return values;
}

async function scanShards(leakgate: Leakgate, folder: string, count: number): Promise<string[]> {
  const files: string[] = [];
  for (let index = 1; index <= count; index++) {
    const file = join(folder, `shard-${index}-of-${count}`);
    const run = await leakgate("scan", "--history", "--shard", `${index}/${count}`, "--output", file);
    expect(run, run.stderr).toMatchObject({ status: 0, stdout: "" });
    files.push(file);
  }
  return files;
}

test("shards merge to the report of one machine, byte for byte, in every format, and hold no value", () =>
  withRepository(async (repo) => {
    const values = await writeHistory(repo);
    const leakgate: Leakgate = (...args) => repo.run(process.execPath, [bundle, ...args]);
    const files = await scanShards(leakgate, repo.outside, 3);
    const texts = files.map((file) => readFileSync(file, "utf8"));
    // Each blob in one of them, and no blob's share empty.
    const oids = texts.flatMap((text) => [...text.matchAll(/^([0-9a-f]{40}) /gm)].map(([, oid]) => oid!));
    const blobs = (await repo.git("cat-file", "--batch-all-objects", "--batch-check=%(objecttype) %(objectname)"))
      .split("\n")
      .flatMap((line) => (line.startsWith("blob ") ? [line.slice(5)] : []));
    expect(oids.toSorted()).toEqual(blobs.toSorted());
    expect(texts.every((text) => / again$/m.test(text) || /^[0-9a-f]{40} /m.test(text))).toBe(true);
    for (const text of texts)
      for (const hidden of [...values, "settings.ini"]) expect(text).not.toContain(hidden.split("AccountKey=").at(-1));
    const pairs: [string[], string[]][] = [
      [
        ["--format", "json"],
        ["scan", "--history", "--format", "json"],
      ],
      [
        ["--format", "sarif"],
        ["scan", "--history", "--format", "sarif"],
      ],
      [
        ["--incidents", "--format", "json"],
        ["report", "--format", "json"],
      ],
      [["--incidents"], ["report"]],
    ];
    for (const [merge, whole] of pairs) {
      const [merged, unsharded] = [await leakgate("merge", ...files.toReversed(), ...merge), await leakgate(...whole)];
      expect(merged.stdout).toBe(unsharded.stdout);
      expect([merged.status, unsharded.status]).toEqual([1, 1]);
    }
    const { findings, scanned } = JSON.parse((await leakgate("merge", ...files, "--format", "json")).stdout);
    expect(new Set(findings.map(({ ruleId }: { ruleId: string }) => ruleId)).size).toBeGreaterThan(2);
    expect(scanned).toMatchObject({ blobs: blobs.length, commits: 7 });
  }));

test("what does not make a whole is refused with words, never merged", () =>
  withRepository(async (repo) => {
    await writeHistory(repo);
    const leakgate: Leakgate = (...args) => repo.run(process.execPath, [bundle, ...args]);
    const [one, two] = (await scanShards(leakgate, repo.outside, 2)) as [string, string];
    const [third] = await scanShards(leakgate, repo.outside, 3);
    const text = readFileSync(two, "utf8");
    const write = (name: string, content: string): string => {
      writeFileSync(join(repo.outside, name), content);
      return join(repo.outside, name);
    };
    const cut = write("cut", text.split("\n").slice(0, 3).join("\n"));
    const shortened = write("shortened", text.replace(/^[0-9a-f]{40} \d+\n/m, ""));
    const foreign = write("foreign", text.replace(/ [0-9a-f]{32} /, ` ${"0".repeat(32)} `));
    const cases: [number, RegExp, ...string[]][] = [
      [2, /no shard is named/],
      [2, /are the same shard/, one, one],
      [2, /are of different cuts/, one, third!],
      [2, /is no shard of a history/, one, join(repo.path, "config.py")],
      [2, /could not be read \(ENOENT\)/, one, "none"],
      [3, /of 2 shards one is missing: 2/, one],
      [3, /shard 2\/2 .* was cut off/, one, cut],
      [3, /shard 2\/2 .* was cut off/, one, shortened],
      [3, /shard 2\/2 .* was scanned by another version of leakgate, with other rules, or of/, one, foreign],
    ];
    for (const [status, words, ...files] of cases) {
      const run = await leakgate("merge", ...files);
      expect([run.status, run.stdout, run.stderr]).toEqual([status, "", expect.stringMatching(words)]);
    }
    repo.write("late.env", `GITHUB_TOKEN=${createGitHubToken()}\n`);
    await repo.commit("late");
    const moved = await leakgate("merge", one, two);
    expect([moved.status, moved.stderr]).toEqual([3, expect.stringContaining("branches and tags stood elsewhere")]);
    const whole = await leakgate("scan", "--history", "--format", "json");
    expect(whole.stdout).toContain("late.env");
    expect((await leakgate("merge", one, two, "--read-missing", "--format", "json")).stdout).toBe(whole.stdout);
    for (const wrong of ["0/2", "3/2", "x"])
      expect((await leakgate("scan", "--history", "--shard", wrong)).stderr).toContain("--shard cannot be");
    expect((await leakgate("scan", "--shard", "1/2")).stderr).toContain("Add --history");
  }));
