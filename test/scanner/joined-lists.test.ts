/** Strings of a list of several lines that make one value. */
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

const read = (scanner: ReturnType<typeof createScanner>, text: string) =>
  scanner.scan(Buffer.from(text)).map(({ secret }) => secret.reveal());
const items = ['  "tok_01",\n', '  "234567",\n', '  "89ab",\n'];

test.each([
  ["behind", ["a = [\n", ...items, '].join("");\n']],
  ["before", ['a = "".join([\n', ...items, "])\n"]],
])("a list that is joined by what stands %s it is found, whichever of its lines was seen before", (_, lines) => {
  const text = lines.join("");
  const whole = read(createScanner(sampleRules), text);
  expect(whole).toHaveLength(1);
  for (let first = 0; first < lines.length; first++)
    for (let end = first + 1; end <= lines.length; end++) {
      const scanner = createScanner(sampleRules);
      read(scanner, `before\n${lines.slice(first, end).join("")}behind\n`);
      expect(read(scanner, text)).toEqual(whole);
      // What was found there does not keep it from being found again.
      expect(read(scanner, text)).toEqual(whole);
      expect(read(scanner, `other\n${text}`)).toEqual(whole);
    }
});

test.each([
  ["another list", "a = ''.join(['x1',\n"],
  ["lines that go on", "x \\\nx \\\n"],
])("what joins a list does so, although it stood behind %s before", (_, before) => {
  const scanner = createScanner(sampleRules);
  expect(read(scanner, `${before}].join("");\n`)).toEqual([]);
  expect(read(scanner, `a = [\n${items.join("")}].join("");\n`)).toHaveLength(1);
});

test("a list is found that stood in another one before", () => {
  const [call, end] = ['"".join(["to",\n', '"k_0123456789ab"])\n'];
  for (const by of [noKernels, kernels]) {
    const scanner = createScanner(sampleRules, undefined, undefined, by);
    expect(read(scanner, `x = ${call}${call}\n${end}`)).toEqual([]);
    expect(read(scanner, call + end)).toHaveLength(1);
  }
});

test("a list that nothing joins is no value", () => {
  expect(read(createScanner(sampleRules), `a = [\n${items.join("")}].sort("");\n`)).toEqual([]);
});

test("a line that joins a list is looked at in every text, although another list that goes over it was found first", () => {
  const line = "  some words that stand in each text,\n";
  const filler = line.repeat(300);
  const list = `"".join([\n  "zz.",\n  "yy.",\n${items.join("")}])\n`;
  for (const by of [noKernels, kernels]) {
    const scanner = createScanner(sampleRules, undefined, undefined, by);
    expect(read(scanner, filler)).toEqual([]);
    expect(read(scanner, `x = "".join([\n${line.repeat(10)}${list}${filler}`)).toHaveLength(1);
    expect(read(scanner, `${filler}${list}`)).toHaveLength(1);
  }
});
