/** Broken or disguised so that a scanner gives up on it, and opened all the same by what people have. */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { withRepository } from "../git/repository.ts";
import { createGitHubToken } from "../hook/samples.ts";
import { zip } from "../scanner/zip.ts";

const hook = join(import.meta.dirname, "../../dist/hook.js");
const fill = (lines: number): string =>
  Array.from({ length: lines }, (_, place) => `line ${place} of what nobody reads\n`).join("");
const script = '#!/bin/sh\nexec java -jar "$0" "$@"\n';

const ways: Readonly<Record<string, (token: string) => Uint8Array>> = {
  "cut-off.gz": (token) => gzipSync(`${token}\n${fill(20_000)}`).subarray(0, -5000),
  "wrong-checksum.gz": (token) => {
    const packed = gzipSync(`a ${token}\n`);
    packed[packed.length - 6]! ^= 1;
    return packed;
  },
  "appended.gz": (token) => Buffer.concat([gzipSync(`a ${token}\n`), Buffer.from("and more\n")]),
  "damaged-behind.gz": (token) => {
    const packed = gzipSync(`${token}\n${fill(20_000)}`);
    return Buffer.concat([packed.subarray(0, -4000), Buffer.alloc(4000, 0xff)]);
  },
  "run.sh": (token) => Buffer.concat([Buffer.from(script), zip([{ content: `a ${token}\n` }])]),
  "large.run": (token) => Buffer.concat([Buffer.from(script + fill(400_000)), zip([{ content: `a ${token}\n` }])]),
  "none.zip": (token) => zip([{ content: `a ${token}\n` }], { count: 0 }),
  "comment.zip": (token) => zip([{ content: `a ${token}\n` }], { comment: `${zip([]).toString("latin1")}behind it` }),
  "cut-off.zip": (token) => zip([{ content: `a ${token}\n` }, { content: fill(100) }]).subarray(0, -60),
  "beside.zip": (token) => zip([{ content: "packed by bzip2", method: 12 }, { content: `a ${token}\n` }]),
};

test("an archive that is broken or disguised hides nothing in files, in a commit, in a history", () =>
  withRepository(async (git) => {
    const env = { LEAKGATE_CACHE_KEY: createGitHubToken() };
    const tokens = new Map(Object.keys(ways).map((path) => [path, createGitHubToken()]));
    for (const [path, token] of tokens) git.write(path, ways[path]!(token));
    git.write("other.zip", zip([{ content: "packed by bzip2", method: 12 }]));
    // Ordinary files that only begin alike, or are no archive any more.
    git.write("noise.bin", Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(500, 0xff)]));
    git.write("noise.zip", Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(500, 0xff)]));
    git.write("short.gz", gzipSync("nothing").subarray(0, 8));
    await git.git("add", "--all");
    const scan = async (...args: string[]) => {
      const options = ["--format", "json"];
      const { status, stdout, stderr } = await git.run(process.execPath, [hook, "scan", ...args, ...options], { env });
      const { findings, skipped } = JSON.parse(stdout) as {
        findings: { location: { path: string } }[];
        skipped: { path: string; reason: string; failed: boolean }[];
      };
      for (const token of tokens.values()) expect(stdout + stderr).not.toContain(token);
      return {
        status,
        paths: findings.map(({ location }) => location.path).sort(),
        skipped: skipped.map(({ path, reason, failed }) => `${path} ${failed} ${reason}`).sort(),
      };
    };
    const reason = "an archive with entries that are packed by another method than deflate";
    const told = {
      status: 1,
      paths: [...tokens.keys()].sort(),
      skipped: [`beside.zip false ${reason}`, `other.zip false ${reason}`],
    };
    expect(await scan(".")).toEqual(told);
    expect(await scan("--staged")).toEqual(told);
    await git.commit("archives");
    expect(await scan("--history")).toEqual(told);
    const cached = ["--history", "--cache", join(git.outside, "cache")];
    expect(await scan(...cached)).toEqual(told);
    expect(await scan(...cached)).toEqual(told);
    await git.git("rm", "--quiet", "-r", ...tokens.keys());
    await git.commit("taken out");
    expect(await scan(".")).toEqual({ status: 0, paths: [], skipped: [`other.zip false ${reason}`] });
  }));
