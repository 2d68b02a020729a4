/** What stands encoded, joined or in a list around a value changes nothing of what is said of it. */
import { expect, test } from "vitest";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments } from "../rules/samples.ts";

const scanner = createScanner(rules);
const judge = (text: string) =>
  scanner.scan(Buffer.from(text)).flatMap((candidate) => {
    const { level } = judgeCandidate(candidate, classifyPath("src/a.ts"));
    return level ? [`${candidate.rule.id} ${level} ${candidate.secret.reveal()}`] : [];
  });

const password = "Tr0ub4dor%&3xy";

const around: readonly (readonly [name: string, around: (text: string) => string])[] = [
  ["an escape above", (text) => `x = "\\u0041b"\n${text}`],
  ["percent forms above", (text) => `x = "a%41b%42";\n${text}`],
  ["an entity above", (text) => `a &#65; b\n${text}`],
  ["a line that goes on", (text) => `x \\\n${text}`],
  ["strings that are joined", (text) => `x = "a" +\n "b" +\n${text}`],
  ["a template", (text) => `x = \`a\${'b'}\`\n${text}`],
  ["slashes of PHP", (text) => `"https:\\/\\/host.test\\/a"\n${text}`],
  ["a list", (text) => `x = [\n"a",\n${text}\n"b"\n].join("")\n`],
  ["a list that is joined before", (text) => `x = "".join(["a",\n${text}\n"b"])\n`],
];

const written = [
  "connection-string-password",
  "mastra-api-key",
  "devin-api-key",
  "private-key-base64",
  "twitter-bearer-token",
];

test.each(around)("%s", (_, put) => {
  const random = createRandom("around");
  const texts = written.flatMap((id) => {
    const { value, places = assignments } = samples[id]!;
    return places.map((place) => place(value(random), random).replace(/\n?$/, "\n"));
  });
  texts.push(`const password = "${password}";\n`, `RAPID7_API_KEY=${random.uuid()}\n`);
  for (const text of texts) expect(judge(put(text)), put(text)).toEqual(judge(text));
});

test("what is written with escapes itself is told as it is meant, by the name that is", () => {
  const token = createRandom("written with escapes").uuid();
  const named = `RAPID7_API_KEY=${token}\n`;
  const told = [`rapid7-api-key error ${token}`];
  expect(judge(named)).toEqual(told);
  expect(judge(named.replace("API", "\\u0041PI"))).toEqual(told);
  expect(judge(named.replaceAll("-", "\\u002d"))).toEqual(told);
  const [plain] = judge(`const password = "${password}";\n`);
  expect(plain).toContain(" error ");
  expect(judge(`const password = "${password.replaceAll("&", "\\u0026")}";\n`)).toEqual([plain]);
  // Encoded twice, once by what stands around it.
  const url = `"postgres://app:${encodeURIComponent(password)}@db.corp.net/a"`;
  expect(judge(`url = ${url}\n`).join()).toContain(password);
  expect(judge(`b = "\\u0041b"\nurl = ${url}\n`)).toEqual(judge(`url = ${url}\n`));
});
