import { once } from "node:events";
import { Readable } from "node:stream";
import { text as readText } from "node:stream/consumers";
import { expect, test } from "vitest";
import { createRedactor } from "../../src/redact/redactor.ts";
import { createRedactingStream } from "../../src/redact/stream.ts";
import { rules } from "../../src/rules/index.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";

const random = createRandom("lines that go on");
const redactor = createRedactor({ rules, key: "k" });

const redactInChunks = (chunks: readonly string[]): Promise<string> =>
  readText(Readable.from(chunks.map((chunk) => Buffer.from(chunk))).pipe(createRedactingStream(redactor)));

const cutAtLines = (text: string): string[] => text.split(/(?<=\n)/);
const cutInLines = (text: string): string[] => text.split(/(?<=\n..?)/);
const cutEverywhere = (text: string): string[] => [...text];

const ofSeveralLines = ["private-key", "pgp-private-key", "putty-private-key", "private-key-der", "jwk-symmetric-key"];

test.each(ofSeveralLines)("%s goes out when its end has come, wherever chunks end", async (id) => {
  const { value, places } = samples[id]!;
  for (const place of places!) {
    const text = `before\n${place(value(random), random).replace(/\n?$/, "\n")}behind\n`;
    const whole = redactor.redactText(text).value;
    if (!text.trim().includes("\n") || whole === text) continue;
    for (const cut of [cutAtLines, cutInLines, cutEverywhere])
      expect(await redactInChunks(cut(text)), text).toBe(whole);
  }
});

test("strings that are joined over lines are seen together", async () => {
  const token = samples["github-personal-access-token-classic"]!.value(random);
  const [first, second, third] = [token.slice(0, 12), token.slice(12, 24), token.slice(24)];
  const joined = [
    `a(x)\nconst token = "${first}" +\n  "${second}" +\n  "${third}";\n`,
    `a(x)\n$token = '${first}' .\r\n  '${second}' .\r\n  '${third}';\r\n`,
    `a(x)\nlet token = "${first}"\n  + "${second}"\n  + "${third}"\n`,
    `a(x)\ntoken = ("${first}"\n  "${second}"\n  "${third}")\n`,
    `a(x)\ntoken = [\n  "${first}",\n  "${second}",\n  "${third}"\n].join("")\n`,
    `a(x)\nTOKEN=${first}\\\n${second}\\\n${third}\n`,
  ];
  for (const text of joined) {
    const whole = redactor.redactText(text).value;
    expect(whole).toContain("[redacted:github-");
    expect(await redactInChunks(cutInLines(text)), text).toBe(whole);
  }
});

test("what goes on nowhere goes out at once", async () => {
  const finished = [
    'started at "http://localhost:3000"\n',
    "a sentence.\n",
    "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
    "PuTTY-User-Key-File-3: x\nPrivate-MAC: 00\n",
    "let a = b\n  + c;\n",
  ];
  for (const text of finished) {
    const stream = createRedactingStream(redactor);
    stream.write(Buffer.from(text));
    const [out] = await once(stream, "data");
    expect(String(out)).toBe(text);
    stream.end();
  }
});

test("a line of JSON in which a key begins stays whole", async () => {
  const { value } = samples["private-key"]!;
  const line = `${JSON.stringify({ note: "cut", key: value(random).slice(0, 400) })}\n`;
  const [out] = (await redactInChunks([line, "behind\n"])).split("\n");
  expect(Object.keys(JSON.parse(out!))).toEqual(["note", "key"]);
});

test("lines that all go on are not held for ever", async () => {
  const stream = createRedactingStream(redactor);
  const rows = "  12345,\n".repeat(10_000);
  stream.write(Buffer.from(rows));
  const [out] = await once(stream, "data");
  expect(rows.startsWith(String(out))).toBe(true);
  stream.end();
});
