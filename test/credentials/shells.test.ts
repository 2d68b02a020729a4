import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Language, Parser } from "web-tree-sitter";
import { listSteps, renderChecklist } from "../../src/incidents/checklist.ts";
import type { CredentialKind } from "../../src/types.ts";
import { kinds } from "./command-lines.ts";

const folder = mkdtempSync(join(tmpdir(), "leakgate-shells-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What somebody pastes, from the first fence to the last, for one shell. */
function listFences(kind: CredentialKind, shell: "bash" | "powershell"): string[] {
  const text = renderChecklist({
    kind,
    fingerprint: "abcdefgh2345",
    blob: "1".repeat(40),
    today: new Date("2026-11-23"),
  });
  return [...text.matchAll(/^( *)```(sh|bash|powershell)\n(.*?)^ *```$/gms)]
    .filter(([, , language]) => language === "sh" || language === shell)
    .map(([, indent, , code]) => code!.replaceAll(new RegExp(`^${indent}`, "gm"), ""));
}

const programs = ["az", "curl", "git", "aws", "gcloud", "npm", "leakgate", "sqlcmd"];
const canary = "canary-that-no-argument-holds";

/** Functions take the programs' places: they note their arguments and print one word. */
const stubs = [
  `note() { printf '%s\\n' "$*" >> "$LOG"; echo word; }`,
  ...programs.map((program) => `${program}() { note ${program} "$@"; }`),
  `curl() { note curl "$@" > /dev/null; read -r _ || true; echo '401 AADSTS7000215 "ok":true'; }`,
].join("\n");

test.each(kinds)("%s: every fence runs in bash, pasted in order, and no argument holds the value", (kind) => {
  const log = join(folder, `${kind}.log`);
  writeFileSync(log, "");
  const [variables, ...fences] = listFences(kind, "bash");
  const leak = `printf %s '${canary}' > "$OLD"; printf %s '${canary}' > "$NEW"`;
  const script = ["set -eu", stubs, variables, ...fences.flatMap((fence) => [leak, fence])].join("\n");
  const { status, stderr } = spawnSync("bash", ["--norc", "--noprofile", "-c", script], {
    cwd: folder,
    env: { PATH: process.env["PATH"], LOG: log, TMPDIR: folder, EDITOR: "true" },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const calls = readFileSync(log, "utf8");
  const stores = listSteps(kind).some(({ part, step }) => part === "store" && step.commands);
  expect(calls.includes("az keyvault "), "the vault is spoken of where something is stored").toBe(stores);
  expect(calls).not.toContain(canary);
});

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_automatic_variables */
const automatic = new Set(
  "ARGS ERROR EVENT FALSE FOREACH HOME HOST INPUT MATCHES NULL PID PROFILE PWD SENDER SHELLID SWITCH THIS TRUE".split(
    " ",
  ),
);

const packages = join(import.meta.dirname, "../../node_modules");
let powershell: Parser;
beforeAll(async () => {
  await Parser.init();
  powershell = new Parser();
  powershell.setLanguage(await Language.load(join(packages, "tree-sitter-powershell/tree-sitter-powershell.wasm")));
});

test.each(kinds)("%s: every fence can be pasted whole", (kind) => {
  // A line that is only for some would do its harm to the others.
  for (const shell of ["bash", "powershell"] as const)
    for (const fence of listFences(kind, shell))
      expect(fence.replace(/^# (?:bash|PowerShell)\n/, "")).not.toMatch(/^#/m);
});

test.each(kinds)("%s: what is looked up before it is ended stands in a fence of its own", (kind) => {
  // What the list says is set as a variable in between: pasted whole, the fence would end something else.
  for (const shell of ["bash", "powershell"] as const)
    for (const fence of listFences(kind, shell))
      expect(fence).not.toMatch(
        / list [^\n]*--output (?:table|json)\n(?:[^\n]*\n)*[^\n]* (?:delete|regenerate|renew|revoke|reset|set) /,
      );
});

test("the grammar refuses what is no PowerShell", () => {
  for (const text of ['echo "$(date', "if (", "$a = ", "foo | | bar"])
    expect(powershell.parse(text)!.rootNode.hasError, text).toBe(true);
});

test.each(kinds)("%s: every fence is PowerShell by its grammar", (kind) => {
  const fences = listFences(kind, "powershell");
  // This grammar takes no digit in a long option, which PowerShell hands on as it is.
  for (const fence of [...fences, fences.join("\n")])
    expect(powershell.parse(fence.replaceAll(/(--[a-z]+)\d/g, "$1"))!.rootNode.hasError ? fence : "").toBe("");
});

test.each(kinds)("%s: every fence reads the same in PowerShell", (kind) => {
  const set = new Set<string>();
  for (const fence of listFences(kind, "powershell"))
    for (const line of fence.split("\n")) {
      const code = line.replace(/(^|\s)# .*$/, "");
      for (const [, name] of code.matchAll(/\$\{?([A-Z]+)\}?(?!\s*=[^=]|, \$|[A-Z])/g))
        expect([...set, ...[...code.matchAll(/\$([A-Z]+) =/g)].map(([, own]) => own)], line).toContain(name);
      for (const [, name] of code.matchAll(/\$([A-Z]+)(?= =|, \$)/g)) {
        expect(automatic.has(name!), `${name} is PowerShell's own`).toBe(false);
        set.add(name!);
      }
      // "$NAME:" would be a drive, and a backtick escapes.
      expect(code).not.toMatch(/\$[A-Z]+:(?!:)/);
      expect(code).not.toContain("`");
      // az is a batch file on Windows: without a space PowerShell drops the quotes, and cmd takes these for itself.
      if (/^az |= az /.test(code))
        for (const [, quoted] of code.matchAll(/"([^"]*)"/g))
          if (/[()|&<>^]/.test(quoted!)) expect(quoted, line).toContain(" ");
      expect(line).not.toMatch(/<[a-z-]+>/i);
    }
});
