import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { scan } from "../../src/scan.ts";
import { createFilesSource } from "../../src/sources/files.ts";
import type { Config, Source } from "../../src/types.ts";
import { withRepository } from "../git/repository.ts";
import { createGitHubToken } from "../hook/samples.ts";

const config: Config = { rules, exclude: ["left-out/**"], suppressions: [], baseline: new Set() };
const world = { repositoryKey: async () => "key" };

/** The same texts without their places on disk: one thread reads them all. */
const oneThread = (source: Source): Source => ({
  ...source,
  async *texts() {
    for await (const { file: _, ...text } of source.texts()) yield text;
  },
});

test("many files, scanned by several threads, give what one thread finds, in the same order", () =>
  withRepository(async ({ path: cwd, write }) => {
    for (let file = 0; file < 1100; file++) {
      const token = file % 140 === 7 ? `token = "${createGitHubToken()}"\n` : "";
      write(`folder-${file % 7}/file-${file}.js`, `const value = ${file};\n${token}`);
    }
    write("left-out/secret.js", `token = "${createGitHubToken()}"\n`);
    write("unreadable.js", "const value = 1;\n");
    chmodSync(join(cwd, "unreadable.js"), 0);
    const run = (change: (source: Source) => Source) => scan(change(createFilesSource(["."], { cwd })), config, world);
    const [fast, slow] = [await run((source) => source), await run(oneThread)];
    const show = ({ findings, skipped, scanned }: typeof fast) => ({
      findings: findings.map(({ fingerprint, location }) => `${fingerprint} ${JSON.stringify(location)}`),
      ...{ skipped, scanned },
    });
    expect(show(fast)).toEqual(show(slow));
    expect(fast.findings.length).toBe(8);
    expect(fast.scanned.blobs).toBeGreaterThanOrEqual(1100);
    expect(fast.skipped.map(({ reason }) => reason)).toContain("excluded");
  }));
