/** A line in which nothing was found is tried again with other neighbours by those rules alone that look at them. */
import { beforeAll, expect, test } from "vitest";
import { createKernels, type Kernels } from "../../src/scanner/kernel/kernel.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { readKernelBinary } from "./kernel-binary.ts";
import { sampleRules } from "./sample-rules.ts";
import { noKernels } from "./twins.ts";

let kernels: Kernels;
beforeAll(async () => {
  const binary = await readKernelBinary();
  kernels = createKernels(() => binary);
}, 60_000);

const value = "0123456789abcdef";

test.each([
  ["in the kernel", () => kernels],
  ["in its twin", () => noKernels],
])("%s: what was refused is not asked about again, and what a neighbour brings is found", (_, by) => {
  const asked: string[] = [];
  const matched: string[] = [];
  let kept = "";
  const keep = {
    couldKeep: ({ id }: { id: string }) => {
      matched.push(id);
      return true;
    },
    keeps: ({ rule, secret }: { rule: { id: string }; secret: { reveal(): string } }) => {
      asked.push(rule.id);
      return rule.id !== "assigned" || secret.reveal() === kept;
    },
  };
  const scanner = createScanner(sampleRules, keep, 1 << 12, by());
  // Long enough that the kernel is made, and that no version is as the one before.
  const scan = (version: number, line: string, neighbour = "") => {
    const text = `${"some words of plain text\n".repeat(400)}version ${version}\n${line}\n${neighbour}\nend\n`;
    return scanner.scan(Buffer.from(text)).map(({ rule, region }) => `${rule.id} ${region.startLine}`);
  };
  const acme = 'an acme password = "hunter2"';
  for (let version = 0; version < 4; version++) expect(scan(version, acme)).toEqual([]);
  expect(asked).toEqual(["assigned"]);
  // The line is the same: only what stands near it is new.
  expect(scan(4, acme, `is ${value}`)).toEqual(["near 403"]);
  for (let version = 5; version < 8; version++)
    expect(scan(version, acme, `is ${value} ${version}`)).toEqual(["near 403"]);
  expect([asked, matched].map((ids) => ids.filter((id) => id === "assigned"))).toEqual([["assigned"], ["assigned"]]);
  // Another line holds something, and goes on doing so.
  kept = "hunter23";
  for (let version = 8; version < 12; version++)
    expect(scan(version, `${acme.slice(0, -1)}3"`)).toEqual(["assigned 402"]);
  for (let version = 12; version < 15; version++)
    expect(scan(version, `${acme.slice(0, -1)}3"`, `is ${value} ${version}`)).toEqual(["assigned 402", "near 403"]);
});
