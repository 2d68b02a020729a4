import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Room → the rooms it may import. A room may always import itself. docs/architecture.md says what is in each. */
const table: Record<string, readonly string[]> = {
  secret: [],
  errors: [],
  kinds: [],
  rule: ["kinds"],
  types: ["rule", "secret", "kinds"],
  digest: [],
  once: [],
  remember: [],
  pages: [],
  links: [],
  fingerprint: ["types", "secret", "digest", "remember"],
  rules: ["types", "digest", "once", "remember"],
  credentials: ["types"],
  advisories: ["types"],
  random: [],
  scanner: ["types", "secret", "random", "once", "pages"],
  judge: ["types", "once", "remember", "rules"],
  recognition: ["types", "secret", "fingerprint", "scanner"],
  git: ["types", "errors", "pages"],
  reporters: ["types", "findings", "advisories", "credentials"],
  config: ["types", "rules", "errors", "scanner"],
  migrate: ["types", "config", "errors"],
  policy: ["config", "git"],
  sources: ["types", "git", "judge", "errors"],
  findings: ["types", "secret"],
  "in-source": ["types", "findings"],
  lifetime: ["types"],
  scan: [
    "types",
    "once",
    "lifetime",
    "file-names",
    "errors",
    "fingerprint",
    "findings",
    "in-source",
    "scanner",
    "judge",
    "config",
    "sweep",
  ],
  threads: ["types", "rules"],
  sweep: ["types", "judge", "scanner", "sources", "threads"],
  history: [
    "types",
    "once",
    "threads",
    "lifetime",
    "secret",
    "errors",
    "fingerprint",
    "findings",
    "in-source",
    "rules",
    "scanner",
    "judge",
    "git",
  ],
  worker: ["history", "sweep"],
  "scan-history": ["types", "once", "file-names", "config", "git", "history", "threads", "scan"],
  "file-names": ["types", "findings"],
  "scan-changes": ["types", "findings", "file-names", "in-source", "sources", "scan"],
  "scan-range": ["types", "file-names", "in-source", "findings", "git", "sources", "scan"],
  redact: ["types", "rules", "scanner", "judge"],
  proxy: ["redact", "errors"],
  keyvault: ["secret", "errors"],
  validity: ["types"],
  shield: ["errors", "keyvault"],
  incidents: ["types", "findings", "credentials", "git", "keyvault", "reporters"],
  github: ["types", "incidents", "errors"],
  enforcement: ["types", "github", "incidents", "reporters", "errors"],
};
const faces = ["hook", "action"];
const core = Object.keys(table);

/** The only files that may reveal a Secret. */
const mayReveal = [
  "src/fingerprint.ts",
  "src/judge/",
  "src/lifetime.ts",
  "src/recognition.ts",
  "src/redact/find.ts",
  "src/scanner/",
  "src/validity/ask.ts",
];

const files = globSync("{src,hook,action}/**/*.ts", { cwd: root }).sort();
const roomOf = (file: string): string =>
  file.startsWith("src/") ? file.split("/")[1]!.replace(/\.ts$/, "") : file.split("/")[0]!;

const importsOf = (file: string): readonly { readonly target: string; readonly room: string }[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)].map(([, target]) => ({
    target: target!,
    room: roomOf(normalize(join(dirname(file), target!))),
  }));

test.each(files)("%s imports only what its room may", (file) => {
  const room = roomOf(file);
  const allowed = faces.includes(room) ? core : table[room];
  expect(allowed, `room ${room} is not in the table`).toBeDefined();
  for (const other of importsOf(file))
    expect([room, ...allowed!], `${file} imports ${other.target}`).toContain(other.room);
});

test("the table allows no room more than it imports", () => {
  const imported = new Map(core.map((room) => [room, new Set<string>()]));
  for (const file of files) for (const other of importsOf(file)) imported.get(roomOf(file))?.add(other.room);
  const spare = core.flatMap((room) =>
    table[room]!.filter((other) => !imported.get(room)!.has(other)).map((other) => `${room} → ${other}`),
  );
  expect(spare).toEqual([]);
});

test("rooms stand one on the other: none imports itself, not even by way of others", () => {
  const below = (room: string, way: readonly string[]): string[] =>
    way.includes(room) ? [[...way, room].join(" → ")] : table[room]!.flatMap((other) => below(other, [...way, room]));
  expect(core.flatMap((room) => below(room, []))).toEqual([]);
});

test("only the listed files reveal a secret", () => {
  const revealing = files.filter((file) => /\.reveal\(/.test(readFileSync(join(root, file), "utf8")));
  expect(revealing.filter((file) => !mayReveal.some((allowed) => file.startsWith(allowed)))).toEqual([]);
});
