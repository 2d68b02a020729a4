import { execFileSync } from "node:child_process";
import { beforeAll, expect, test, vi } from "vitest";
import { compileKernel } from "../../bundling.ts";
import { createRuleIndex } from "../../hook/rule-index.ts";
import { createConfig } from "../../src/config/index.ts";
import { createValueFilter } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { scanHistory } from "../../src/scan-history.ts";
import { isQuote } from "../../src/scanner/line-match.ts";
import type { RuleIndex } from "../../src/scanner/rule-rows.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { scanSlowly } from "../scanner/reference.ts";

/** Paths of repositories, parted by colons, whose blobs are scanned both ways; slow, so not part of every run. */
const repositories = (process.env["LEAKGATE_EQUALITY"] ?? "").split(":").filter(Boolean);
const sampled = Number(process.env["LEAKGATE_EQUALITY_BLOBS"] ?? 400);

// What is tried in this thread has the kernel and what was read off the patterns, as bundles do; workers that run from their
// sources have neither.
const { built } = vi.hoisted(() => ({ built: {} as { binary?: Uint8Array; index?: RuleIndex } }));
vi.mock("../../src/scanner/kernel/binary.ts", () => ({ readBinary: () => built.binary }));
vi.mock("../../src/scanner/built-rules.ts", () => ({ readBuiltRules: () => built.index }));
beforeAll(async () => {
  if (repositories.length === 0) return;
  built.binary = await compileKernel();
  built.index = createRuleIndex(rules);
}, 60_000);

test.skipIf(repositories.length === 0)(
  "fast and slow find the same in real repositories",
  () => {
    const scanner = createScanner(rules);
    const couldKeep = createValueFilter();
    let places = 0;
    for (const cwd of repositories) {
      for (const blob of readSample(cwd)) {
        const slow = scanSlowly(rules, blob);
        const fast = scanner.scan(blob);
        // What stands encoded is found by the fast way only: with what it is joined to, a value may be longer.
        const missed = slow.filter(
          ({ rule, start, end, proof }) =>
            // Values that the judge refuses wherever they stand may be left out.
            (!rule.likely || couldKeep(rule, blob.toString("utf8", start, end), proof, isQuote(blob[start - 1]))) &&
            !fast.some((found) => found.rule === rule && found.start === start && found.end >= end),
        );
        expect(missed.map(({ rule, start, end }) => `${rule.id} ${start} ${end}`)).toEqual([]);
        places += slow.length;
      }
    }
    expect(places).toBeGreaterThan(0);
  },
  3_600_000,
);

test.skipIf(repositories.length === 0)(
  "packs that are read here, with the kernel, and objects that git is asked for, with its twin, give the same",
  async () => {
    const config = createConfig({});
    for (const cwd of repositories) {
      const scan = (packs: boolean) =>
        scanHistory({ cwd, packs, workers: packs ? 0 : 2 }, config, { repositoryKey: async () => "key" });
      const direct = await scan(true);
      expect(direct.scanned.blobs).toBeGreaterThan(0);
      expect(direct).toEqual(await scan(false));
    }
  },
  3_600_000,
);

/** Blobs spread over all packs, neighbours of the same file among them. */
function readSample(cwd: string): Buffer[] {
  const git = (args: string[], input = "") => execFileSync("git", args, { cwd, input, maxBuffer: 1 << 30 });
  const listed = git(["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objecttype) %(objectname)"]);
  const oids = listed
    .toString("latin1")
    .split("\n")
    .filter((line) => line.startsWith("blob "))
    .map((line) => line.slice(5));
  const step = Math.max(1, Math.floor(oids.length / (sampled / 4)));
  const chosen = oids.filter((_, place) => place % step < 4);
  const output = git(["cat-file", "--batch"], `${chosen.join("\n")}\n`);
  const blobs: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const size = Number(output.toString("latin1", at, end).split(" ")[2]);
    blobs.push(output.subarray(end + 1, end + 1 + size));
    at = end + size + 2;
  }
  return blobs;
}
