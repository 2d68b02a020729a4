/**
 * Values of every rule, hidden in one to three ways, in files as people and attackers write them: where the whole scan finds
 * something, the first look and its suspects do. `FUZZ_RUNS=100000 npx vitest run …` goes on for longer.
 */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeCode } from "../../bench/corpora.ts";
import { listReported } from "../../hook/judged.ts";
import { createPrefilter } from "../../hook/prefilter.ts";
import { readRuleIndex } from "../../hook/rule-index.ts";
import { holdFinding, linesOf, type Suspect } from "../../hook/suspects.ts";
import { touches } from "../../src/findings.ts";
import { classifyPath } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createClassScanners } from "../../src/sweep/class-scanners.ts";
import type { LineRange } from "../../src/types.ts";
import { createRandom, type Random } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments } from "../rules/samples.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 1500);

/** Texts are Latin-1, a character a byte. */
type Hiding = (text: string, random: Random, value: string) => string;
const ofValue =
  (hide: (value: string, random: Random) => string): Hiding =>
  (text, random, value) =>
    text.replace(value, () => hide(value, random));
const ofLetters = (write: (code: number) => string): Hiding =>
  ofValue((value, random) =>
    [...value].map((letter) => (random.integer(4) === 0 ? letter : write(letter.charCodeAt(0)))).join(""),
  );
const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, "0");
const base64 = (text: string): string => Buffer.from(text, "latin1").toString("base64");
const joinedBy = (joint: (quote: string) => string): Hiding =>
  ofValue((value, random) => {
    const at = 1 + random.integer(Math.max(1, value.length - 1));
    return `${value.slice(0, at)}${joint(random.pick(['"', "'"]))}${value.slice(at)}`;
  });
const noise = (random: Random): string =>
  Buffer.from(random.bytes(1 + random.integer(60)).map((byte) => byte || 1)).toString("latin1");

const hidings: readonly Hiding[] = [
  base64,
  (text) => base64(base64(text)),
  (text) => Buffer.from(text, "latin1").toString("base64url"),
  (text) => base64(text + "x".repeat(60)).replace(/(.{64})/g, "$1\n"),
  (text) => Buffer.from(text, "latin1").toString("hex"),
  (text) => gzipSync(Buffer.from(text, "latin1")).toString("base64"),
  (text) => gzipSync(Buffer.from(text, "latin1")).toString("latin1"),
  ofValue(base64),
  ofValue((value) => Buffer.from(value, "latin1").toString("hex").toUpperCase()),
  ofLetters((code) => `%${hex(code, 2)}`),
  ofLetters((code) => `\\u${hex(code, 4)}`),
  ofLetters((code) => `\\x${hex(code, 2)}`),
  ofLetters((code) => `\\${code.toString(8).padStart(3, "0")}`),
  ofLetters((code) => `&#${code};`),
  joinedBy((quote) => `${quote} + ${quote}`),
  joinedBy((quote) => `${quote} . ${quote}`),
  joinedBy((quote) => `${quote} +\n    ${quote}`),
  joinedBy((quote) => `\${${quote}${quote}}`),
  joinedBy(() => "\\\n"),
  ofValue((value) => [...value].map((letter) => `"${letter}"`).join(", ")),
  (text) => JSON.stringify({ a: text }),
  (text) => JSON.stringify({ b: JSON.stringify({ a: text }) }),
  (text) => encodeURIComponent(text),
  (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;"),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll("\n", "\r"),
  (text, random) => text.replace(/[=:]/, (sign) => sign + random.pick([" ", "\n", "\t"]).repeat(random.integer(120))),
  (text) => text.replace(/^/gm, "// "),
  (text, random) => "a=1;".repeat(random.integer(4000)) + text,
  (text, random) => text.trimEnd() + ";b=2".repeat(random.integer(4000)),
  (text, random) =>
    random.pick(["token ", "key=", "password: ", "secret", "AccountKey="]).repeat(random.integer(3000)) + text,
  (text, random) => noise(random) + text,
  (text, random) => text + noise(random),
  (text) => `\u00ef\u00bb\u00bf${text}`,
  (text) => Buffer.from(text, "utf16le").toString("latin1"),
  (text) => `\u00ff\u00fe${text}`,
  (text) => `hello\n${Buffer.from(text, "utf16le").toString("latin1")}`,
  (text, random) => `${text.slice(0, random.integer(text.length))}\0${text}`,
  (text) => `PK\x03\x04${text}`,
  (text, random) => {
    const at = random.integer(text.length);
    return (
      text.slice(0, at) +
      random.pick(['"', "\\", "\n", " ", "=", "%", "$", "x", "9"]) +
      text.slice(at + random.integer(2))
    );
  },
];

const paths =
  "src/app.ts config/app.yaml test/app.test.ts docs/page.md lib/job.py .env a.json x.tf package-lock.json i18n/de.json a.min.js noext a.ipynb a.ps1 node_modules/x/i.js".split(
    " ",
  );

function createHidden(random: Random): { path: string; bytes: Buffer } {
  const { value, places = assignments } = samples[random.pick(Object.keys(samples))]!;
  const own = value(random);
  let text = Buffer.from(random.pick(places)(own, random)).toString("latin1");
  for (let count = random.integer(4); count > 0; count--) text = random.pick(hidings)(text, random, own);
  const code = makeCode(5 + random.integer(40), random.integer(1 << 20)).split("\n");
  if (random.integer(2) === 0) code.splice(random.integer(code.length), 0, text);
  else code.splice(0, code.length, text);
  return { path: random.pick(paths), bytes: Buffer.from(code.join("\n"), "latin1") };
}

function pickLines(random: Random, bytes: Buffer): LineRange[] | undefined {
  if (random.integer(3) > 0) return undefined;
  const start = 1 + random.integer(bytes.toString("latin1").split("\n").length);
  return [{ start, end: start + random.integer(30) }];
}

const look = createPrefilter(readRuleIndex());
const scannerOf = createClassScanners(rules);

/** As the hook asks: its first look, the judge of what has no format, and the rules that matched. */
async function stops(text: Omit<Suspect, "rules">): Promise<boolean> {
  const could = look(text.bytes, text.addedLines, text.path);
  if (could && !could.hasFormat) {
    const texts = could.texts.map((matched) => ({ path: text.path, ...matched }));
    if (listReported(texts).length === 0) return false;
  }
  return holdFinding([{ ...text, rules: could?.rules }]);
}

test("of hidden values the first look and its suspects say what the whole scan says", async () => {
  const random = createRandom(process.env["SEED"] ?? "hidden");
  const said = { yes: 0, no: 0 };
  for (let round = 0; round < runs; round++) {
    const { path, bytes } = createHidden(random);
    const addedLines = pickLines(random, bytes);
    const text = { kind: "blob", path, bytes, ...(addedLines && { addedLines }) } as const;
    const lines = linesOf({ ...text, rules: undefined });
    const found = scannerOf(classifyPath(path))
      .scan(bytes)
      .filter(({ region }) => touches(region, lines));
    const answer = await stops(text);
    if (found.length > 0) expect(answer, `${round} ${path} ${bytes.toString("latin1").slice(0, 3000)}`).toBe(true);
    said[answer ? "yes" : "no"]++;
  }
  expect(said.yes).toBeGreaterThan(runs / 3);
  expect(said.no).toBeGreaterThan(runs / 10);
}, 300_000);

test("a long value with escapes is found by its rule alone as it is among all", () => {
  const random = createRandom("long");
  // Nothing is matched before its closing quote, which stands further on than the rule looks by itself.
  const octal = ofLetters((code) => `\\${code.toString(8).padStart(3, "0")}`);
  const value = random.base62(140);
  const bytes = Buffer.from(`borgbase.api_key = "${octal(value, random, value)}"\n`);
  const alone = rules.filter(({ id }) => id === "generic-token");
  const found = [rules, alone].map((some) =>
    createScanner(some)
      .scan(bytes)
      .map(({ rule }) => rule.id),
  );
  expect(found).toEqual([["generic-token"], ["generic-token"]]);
});
