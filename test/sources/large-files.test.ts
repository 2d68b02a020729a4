import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBlobs } from "../../src/git/blobs.ts";
import { rules } from "../../src/rules/index.ts";
import { scan } from "../../src/scan.ts";
import { partSizes } from "../../src/scanner/large-text.ts";
import { createFilesSource } from "../../src/sources/files.ts";
import { createWorkingSource } from "../../src/sources/working.ts";
import { withRepository } from "../git/repository.ts";
import { createGitHubToken } from "../hook/samples.ts";

const config = { rules, exclude: [], suppressions: [], baseline: new Set<string>() };
const world = { repositoryKey: async () => "key" };

test("a file that is larger than a part is read in parts, each finding once, in its line", () =>
  withRepository(async ({ path: cwd }) => {
    const line = `${"plain words ".repeat(80)}\n`;
    const rows = Math.ceil((2 * partSizes.own + partSizes.after) / line.length);
    const lines = Array.from({ length: rows }, () => line);
    // Around each end of a part, and at both ends of the file.
    const border = Math.floor(partSizes.own / line.length);
    const planted = [0, border - 1, border, border + 1, 2 * border, 2 * border + 1, rows - 1];
    for (const row of planted) lines[row] = `token = "${createGitHubToken()}"\n`;
    const text = lines.join("");
    writeFileSync(join(cwd, "large.txt"), text);
    for (const source of [createFilesSource(["large.txt"], { cwd }), createWorkingSource({ cwd })]) {
      const { findings, skipped, scanned } = await scan(source, config, world);
      expect(findings.map(({ location }) => location.region.startLine)).toEqual(planted.map((row) => row + 1));
      expect(findings.every(({ location }) => location.region.startColumn === 10)).toBe(true);
      expect(skipped).toEqual([]);
      expect(scanned).toMatchObject({ blobs: 1 });
      expect(scanned.bytes).toBeGreaterThanOrEqual(text.length);
    }
  }));

test("of a blob that is too large it is told what to do", () =>
  withRepository(async (git) => {
    git.write("a.txt", "plain text\n");
    await git.commit("start");
    const blobs = openBlobs(git.path, 4);
    const read = blobs.request("HEAD:a.txt");
    blobs.end();
    const text = { kind: "blob" as const, path: "a.txt", read: async () => (await read())! };
    const texts = async function* () {
      yield text;
    };
    const { skipped } = await scan({ name: "one", skipped: [], texts }, config, world);
    expect(skipped).toMatchObject([{ path: "a.txt", failed: true, reason: expect.stringMatching(/MiB\. .*Git LFS/) }]);
  }));
