import { expect, test } from "vitest";
import { makeCode } from "../../bench/corpora.ts";
import { listReported } from "../../hook/judged.ts";
import { createPrefilter } from "../../hook/prefilter.ts";
import { readRuleIndex } from "../../hook/rule-index.ts";
import { holdFinding, type Suspect } from "../../hook/suspects.ts";
import { classifyPath } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createClassScanners } from "../../src/sweep/class-scanners.ts";
import type { LineRange } from "../../src/types.ts";
import type { Run } from "../git/repository.ts";
import { createRandom, type Random } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments, type Place } from "../rules/samples.ts";
import { type Gate, withGate } from "./gate.ts";

/** What rules look at in programs and mostly leave alone. */
const lines: readonly Place[] = [
  () => `logger.info("token refreshed for {}", user.token);`,
  () => `console.error("failed", { password: user.password });`,
  () => `log.debug("headers: " + request.headers);`,
  () => `// console.log(process.env)`,
  () => `const token = await readToken(request.headers);`,
  () => `  "password": settings.password, "apiKey": keys[0]`,
  () => `const connection = "Server=" + host + ";User Id=app;Password=" + password;`,
  () => `builder.Configuration["ConnectionStrings:Db"] ?? "Server=.;Database=a;User Id=sa;Password={0}";`,
  () => `url: "postgres://\${user}:\${password}@\${host}/db",`,
  () => `  password: settings.password ?? readPassword(),`,
  () => `const apiKey = "your-api-key";`,
  (value) => `semaphore_api_token_hash = "${value.slice(0, 12)}"`,
  (value, random) => `const sha = "${random.hex(40)}"; // ${value.length}`,
  (_, random) => `db_password = "${random.base62(18)}"`,
];

const paths = ["src/app.ts", "src/Data.cs", "config/app.yaml", "test/app.test.ts", "docs/page.md", "lib/job.py"];

/** A file as people write them, with one text of a rule's samples or none: what it must find, and what it must leave alone. */
function createFile(random: Random): { path: string; text: string } {
  const ids = Object.keys(samples);
  const { value, places = assignments, misses } = samples[random.pick(ids)]!;
  const own = value(random);
  const code = makeCode(20 + random.integer(60), random.integer(1 << 20)).split("\n");
  for (let count = random.integer(4); count > 0; count--)
    code.splice(random.integer(code.length), 0, random.pick(lines)(own, random));
  const wrong = Object.values(misses);
  const places3 = random.integer(3);
  if (places3 === 0) code.splice(random.integer(code.length), 0, random.pick(places)(own, random));
  if (places3 === 1 && wrong.length > 0) code.splice(random.integer(code.length), 0, random.pick(wrong)(own, random));
  return { path: random.pick(paths), text: `${code.join("\n")}\n` };
}

const look = createPrefilter(readRuleIndex());
const scannerOf = createClassScanners(rules);

async function saysFinding(path: string, bytes: Buffer, addedLines?: LineRange[]): Promise<"asked" | boolean> {
  const could = look(bytes, addedLines, path);
  if (!could) return "asked";
  if (!could.hasFormat && listReported(could.texts.map((text) => ({ path, ...text }))).length === 0) return false;
  const suspect: Suspect = { kind: "blob", path, bytes, ...(addedLines && { addedLines }), rules: could.rules };
  return holdFinding([suspect]);
}

test("of files as people write them the first look and its suspects say what the whole scan says", async () => {
  const random = createRandom("files");
  const said = { yes: 0, no: 0, suspected: 0 };
  for (let round = 0; round < 800; round++) {
    const { path, text } = createFile(random);
    const bytes = Buffer.from(text);
    const last = text.split("\n").length - 1;
    const start = 1 + random.integer(last);
    const added = round % 2 === 0 ? undefined : [{ start, end: Math.min(last, start + random.integer(30)) }];
    const found = scannerOf(classifyPath(path))
      .scan(bytes)
      .filter(
        ({ region }) => added?.every((range) => region.startLine <= range.end && range.start <= region.endLine) ?? true,
      );
    const says = await saysFinding(path, bytes, added);
    expect(says, `${path}\n${text}`).toBe(found.length > 0);
    if (says) said.yes++;
    else if (look(bytes, added, path)?.rules.size) said.suspected++;
    else said.no++;
  }
  for (const count of Object.values(said)) expect(count).toBeGreaterThan(10);
}, 120_000);

/** In the order told. */
const readPlaces = ({ stdout, stderr }: Run): string[] =>
  [...`${stdout}${stderr}`.matchAll(/\S+?\.\w+:\d+:\d+/g)].map(([place]) => place);

/** Staged and not committed: both tell the same places in the same order. */
async function expectSame(gate: Gate): Promise<void> {
  const whole = readPlaces(await gate.leakgate(["scan", "--staged"]));
  expect(whole.length).toBeGreaterThan(3);
  const refused = await gate.tryCommit();
  expect(readPlaces(refused)).toEqual(whole);
  expect(refused.stderr).toMatch(/Scanned 25 files/);
}

const stage = async (gate: Gate, seed: string): Promise<void> => {
  const random = createRandom(seed);
  for (let file = 0; file < 25; file++) {
    const { path, text } = createFile(random);
    gate.write(path.replace(/(?=\.\w+$)/, String(file)), text);
  }
  await gate.git("add", ".");
};

test(
  "a commit tells of the same places as a scan of all that is staged",
  () =>
    withGate(async (gate) => {
      await stage(gate, "first");
      await expectSame(gate);
      await gate.commit("let through");
      // The same files with other content: what is new against what stood there.
      await stage(gate, "second");
      await expectSame(gate);
    }),
  120_000,
);
