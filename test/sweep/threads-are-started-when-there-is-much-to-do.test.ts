import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { createClassScanners } from "../../src/sweep/class-scanners.ts";
import { createSweep, type FileText } from "../../src/sweep/sweep.ts";
import { withRepository } from "../git/repository.ts";
import { createGitHubToken } from "../hook/samples.ts";

test("one thread or several, at once or after a while: the same files are clean", () =>
  withRepository(async ({ path: cwd, write }) => {
    const texts = Array.from({ length: 1200 }, (_, number): FileText => {
      const path = `folder/file-${number}.js`;
      write(path, `const value = ${number};\n${number % 140 === 7 ? `token = "${createGitHubToken()}"\n` : ""}`);
      return { kind: "blob", path, file: join(cwd, path), read: () => Buffer.alloc(0) };
    });
    const sizes: number[][] = [];
    const { user, system } = process.cpuUsage();
    for (const alone of [Number.POSITIVE_INFINITY, 0, (user + system) / 1000 + 1000]) {
      const sweep = createSweep(rules, createClassScanners(rules), alone);
      const swept = await sweep.run(texts);
      sizes.push(Array.from(swept.sizes));
      // What one thread alone found is told with it, in bytes that stay.
      for (const [file, { bytes, candidates }] of swept.found) {
        expect(swept.sizes[file]).toBe(-1);
        expect(candidates.map(({ start, end }) => bytes.subarray(start, end).toString())).toEqual([
          candidates[0]!.secret.reveal(),
        ]);
      }
      if (alone === Number.POSITIVE_INFINITY) expect(swept.found.size).toBe(9);
      await sweep.close();
    }
    expect(sizes[1]).toEqual(sizes[0]);
    expect(sizes[2]).toEqual(sizes[0]);
    expect(sizes[0]!.map((size, file) => (size === -1 ? file % 140 : 7))).toEqual(texts.map(() => 7));
    expect(sizes[0]!.filter((size) => size === -1)).toHaveLength(9);
  }));
