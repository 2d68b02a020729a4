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
  fingerprint: ["types", "secret", "digest"],
  rules: ["types", "digest", "once", "remember"],
  credentials: ["types"],
  advisories: ["types"],
  random: [],
  scanner: ["types", "secret", "errors", "random"],
  judge: ["types", "secret", "errors", "once", "remember", "rules"],
  recognition: ["types", "secret", "fingerprint", "scanner"],
  git: ["types", "errors"],
  reporters: ["types", "advisories", "credentials", "errors"],
  config: ["types", "rules", "errors", "scanner"],
  migrate: ["types", "config", "errors"],
  policy: ["types", "config", "git", "errors"],
  sources: ["types", "git", "judge", "errors"],
  findings: ["types", "secret"],
  "in-source": ["types"],
  lifetime: ["types", "secret"],
  scan: [
    "types",
    "once",
    "lifetime",
    "file-names",
    "secret",
    "errors",
    "fingerprint",
    "findings",
    "in-source",
    "scanner",
    "judge",
    "config",
    "sources",
    "sweep",
  ],
  sweep: ["types", "judge", "scanner", "sources", "history", "errors"],
  history: [
    "types",
    "once",
    "sweep",
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
  "scan-history": ["types", "once", "file-names", "errors", "config", "git", "sources", "history", "scan"],
  "file-names": ["types"],
  "scan-changes": ["types", "findings", "file-names", "in-source", "sources", "scan"],
  "scan-range": ["types", "file-names", "in-source", "findings", "git", "sources", "scan", "errors"],
  redact: ["types", "rules", "scanner", "judge"],
  proxy: ["redact", "types", "errors"],
  keyvault: ["types", "secret", "errors"],
  validity: ["types", "secret", "errors"],
  shield: ["errors", "keyvault"],
  incidents: ["types", "credentials", "git", "keyvault", "reporters", "errors"],
  github: ["types", "credentials", "incidents", "reporters", "errors"],
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

test.each(files)("%s imports only what its room may", (file) => {
  const room = roomOf(file);
  const allowed = faces.includes(room) ? core : table[room];
  expect(allowed, `room ${room} is not in the table`).toBeDefined();
  const text = readFileSync(join(root, file), "utf8");
  for (const [, target] of text.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)) {
    const other = roomOf(normalize(join(dirname(file), target!)));
    expect([room, ...allowed!], `${file} imports ${target}`).toContain(other);
  }
});

test("only the listed files reveal a secret", () => {
  const revealing = files.filter((file) => /\.reveal\(/.test(readFileSync(join(root, file), "utf8")));
  expect(revealing.filter((file) => !mayReveal.some((allowed) => file.startsWith(allowed)))).toEqual([]);
});
