/**
 * Every parser of text that others write gets damaged text: valid text with bytes changed, cut out, doubled and put in. It
 * answers, or it throws an error of ours; and no error repeats a value that stands in the text.
 *
 * `FUZZ_RUNS=100000 npx vitest run test/fuzz` goes on for longer. What once broke a parser stays in `kept`.
 */
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEvent, parsePullRequest } from "../../action/event.ts";
import { planRange } from "../../action/range.ts";
import { parseAgentEvent } from "../../hook/agent-event.ts";
import { readScriptVersion } from "../../hook/hook-script.ts";
import { parsePushed } from "../../hook/pre-push.ts";
import { parseBaseline } from "../../src/config/baseline.ts";
import { parseSettings } from "../../src/config/parse.ts";
import { parseSuppressions } from "../../src/config/suppressions.ts";
import { ToolError } from "../../src/errors.ts";
import { parseChanges } from "../../src/git/changes.ts";
import { parsePatch } from "../../src/git/hunks.ts";
import { parseRawDiff } from "../../src/git/range.ts";
import { parseHunkHeaders } from "../../src/git/range-hunks.ts";
import { parseSkippedCommits } from "../../src/git/skip-trailer.ts";
import { parseWholeDiff } from "../../src/git/whole-diff.ts";
import { parseShardFile } from "../../src/history/shard-file.ts";
import { readInSource } from "../../src/in-source.ts";
import { parseCodeOwners } from "../../src/incidents/code-owners.ts";
import { listBoxes, parseBody, parseMark, tickBoxes } from "../../src/incidents/issue-body.ts";
import { parseVaultName } from "../../src/keyvault/vault-name.ts";
import { listEncoded } from "../../src/scanner/decode.ts";
import { readUtf16 } from "../../src/scanner/text.ts";
import { unpack } from "../../src/scanner/unpack.ts";
import { zip } from "../scanner/zip.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 400);
/** Stands in each text where a person could have put a secret. */
const planted = ["Planted", "Value", "9731"].join("-");
const oid = (letter: string): string => letter.repeat(40);

interface Parser {
  readonly parse: (bytes: Buffer) => unknown;
  readonly valid: readonly (string | Buffer)[];
  /** Damaged texts that once broke it. */
  readonly kept?: readonly string[];
}
const text = (parse: (text: string) => unknown) => (bytes: Buffer) => parse(bytes.toString("utf8"));
const json = (parse: (value: Record<string, unknown>) => unknown) => (bytes: Buffer) => {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch {
    return;
  }
  if (typeof value === "object" && value !== null) parse(value as Record<string, unknown>);
};

const patch = `diff --git a/a.txt b/a.txt\nindex ${oid("a")}..${oid("b")} 100644\n--- a/a.txt\n+++ b/a.txt\n@@ -1 +1,2 @@\n-old\n+${planted}\n+new\n\\ No newline at end of file\n`;
const raw = `:100644 100644 ${oid("a")} ${oid("b")} M\0a.txt\0`;
const combined = `${oid("c")}\0::100644 100644 100644 ${oid("a")} ${oid("a")} ${oid("b")} MM\0b.txt\0`;
const pull = {
  number: 1,
  title: planted,
  body: null,
  base: { ref: "main", sha: oid("a") },
  head: { ref: "x", sha: oid("b"), repo: { full_name: "acme/shop" } },
  user: { login: "maria" },
};
const repository = { full_name: "acme/shop", default_branch: "main", private: true };
const push = { repository, ref: "refs/heads/x", before: oid("a"), after: oid("b"), deleted: false };
const group = { repository, merge_group: { base_sha: oid("a"), head_sha: oid("b") } };

const parsers: Readonly<Record<string, Parser>> = {
  "a diff with raw entries": { parse: parseChanges, valid: [`${raw}\0${patch}`] },
  "a diff with whole files": { parse: parseWholeDiff, valid: [`${raw}\0${patch}`] },
  "a patch": { parse: parsePatch, valid: [patch] },
  "raw entries of commits": { parse: parseRawDiff, valid: [raw + combined, combined] },
  "headers of hunks": { parse: text(parseHunkHeaders), valid: [patch] },
  "records of skips": { parse: text(parseSkippedCommits), valid: [`${oid("a")} ${planted}\n`] },
  "pushed refs": { parse: text(parsePushed), valid: [`refs/heads/x ${oid("a")} refs/heads/x ${oid("b")}\n`] },
  "a configuration": {
    parse: text((content) => parseSettings({ name: ".leakgate.yaml", text: content }, ["generic-password"])),
    valid: [
      `exclude: ["${planted}/**"]\nfixtures: error\nrules:\n  generic-password: warning\n`,
      `custom-rules:\n  - id: acme-token\n    label: a token\n    level: error\n    keywords: [acme_]\n    pattern: "(?<secret>acme_[a-z]{20})"\n    # ${planted}\n`,
    ],
  },
  "a suppressions file": {
    parse: text((content) => parseSuppressions({ name: ".leakgate-suppressions", text: content })),
    valid: [`# ${planted}\nabcdefghijkl  expires=2027-01-01 owner=@maria reason=a sample\n`],
  },
  "a baseline": {
    parse: text((content) => parseBaseline({ name: ".leakgate-baseline", text: content })),
    valid: [`# ${planted}\nabcdefghijkl\nbcdefghijklm\n`],
  },
  "a shard of a history": {
    parse: text((content) => parseShardFile("shard", content)),
    valid: [`leakgate-shard 1 1/2 ${"a".repeat(32)} ${"b".repeat(32)}\nx\nend 1\n`],
  },
  "an event's payload": {
    parse: json((payload) => {
      const name = ["pull_request", "merge_group", "workflow_run"].find((key) => key in payload) ?? "push";
      planRange(parseEvent(name, payload));
    }),
    valid: [JSON.stringify({ repository, pull_request: pull }), JSON.stringify(push), JSON.stringify(group)],
  },
  "a pull request of the API": {
    parse: json((value) => parsePullRequest(value, "acme/shop", "workflow_run")),
    valid: [JSON.stringify(pull)],
  },
  "an agent's event": {
    parse: text(parseAgentEvent),
    valid: [
      JSON.stringify({ tool_name: "Write", tool_input: { file_path: "a.ts", content: planted } }),
      JSON.stringify({ toolName: "apply_patch", toolArgs: `*** Begin Patch\n+${planted}\n*** End Patch` }),
    ],
  },
  "a hook script": { parse: text(readScriptVersion), valid: ["#!/bin/sh\n# leakgate hook, version 1\n"] },
  "code owners": {
    parse: text((content) => parseCodeOwners(content)("src/a.ts")),
    valid: ["* @maria\n/src/ @acme/security a@example.com\n\\#x @b\n"],
  },
  "an issue's body": {
    parse: text((body) => [
      parseMark(body),
      parseBody(body),
      listBoxes(body),
      tickBoxes(body, new Map([["a/b", "x"]])),
    ]),
    valid: [
      `<!-- leakgate:v1:abcdefghijkl -->\n<!-- leakgate:begin {"places":[],"boxes":[]} -->\n- [ ] a <!-- a/b -->\n<!-- leakgate:end -->\n${planted}\n`,
    ],
  },
  "a vault's name": {
    parse: text(parseVaultName),
    valid: [
      "my-vault",
      "https://my-vault.vault.azure.net/",
      "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a/providers/Microsoft.KeyVault/vaults/my-vault",
    ],
  },
  "a mark in the source": {
    parse: (bytes) => readInSource(bytes, Math.min(10, bytes.length), Math.min(12, bytes.length)),
    valid: [`x = "${planted}" # leakgate:allow a sample\n`, `// gitleaks:allow\nx("${planted}")\n`],
  },
  "encoded text": {
    parse: (bytes) =>
      listEncoded(bytes, 0, bytes.length).map(({ text: inner, toOuter }) => toOuter(inner.length, true)),
    valid: [
      Buffer.from(`password=${planted}`).toString("base64"),
      `"a" + "b"\n%41%42&#65;&quot;\\u0041\\x41 ${Buffer.from(planted).toString("hex")}`,
    ],
  },
  "UTF-16": {
    parse: (bytes) => readUtf16(bytes).toOriginal?.(bytes.length >> 1),
    valid: [Buffer.from(`\ufeffpassword=${planted}`, "utf16le"), Buffer.from(planted, "utf16le").swap16()],
  },
  "an archive": {
    parse: (bytes) => unpack(bytes),
    valid: [gzipSync(planted), Buffer.from("PK\x03\x04\x14\0\0\0"), zip([{ content: planted }, { content: "x" }])],
  },
};

const pieces = [
  "\0",
  "\n",
  "\r\n",
  ":",
  "@@ -1 +1 @@\n",
  '"',
  "{",
  "}",
  "[",
  "- ",
  "%",
  "\\",
  "<!--",
  "-->",
  "999999999999",
  "\u202e",
  "__proto__",
];
type Damage = readonly [kind: number, place: number, length: number, piece: string];
const damage: fc.Arbitrary<Damage[]> = fc.array(
  fc.tuple(
    fc.nat(3),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(40),
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 6 })),
  ),
  { maxLength: 6 },
);

function apply(bytes: Buffer, damages: readonly Damage[]): Buffer {
  return damages.reduce((text, [kind, place, length, piece]) => {
    const at = Math.floor(place * text.length);
    const [before, after] = [text.subarray(0, at), text.subarray(at)];
    if (kind === 0) return Buffer.concat([before, Buffer.from(piece), after]);
    if (kind === 1) return Buffer.concat([before, after.subarray(length)]);
    if (kind === 2) return Buffer.concat([before, after.subarray(0, length), after]);
    return Buffer.concat([before, Buffer.from(piece), after.subarray(Math.min(piece.length, after.length))]);
  }, bytes);
}

function expectCalm(parse: Parser["parse"], bytes: Buffer): void {
  try {
    parse(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(ToolError);
    const { message, hint } = error as ToolError;
    expect(message + hint).not.toContain(planted);
    expect(hint.length).toBeGreaterThan(0);
    expect(message.length).toBeLessThan(5000);
  }
}

describe.each(Object.entries(parsers))("%s", (_, { parse, valid, kept = [] }) => {
  test("is read as it should be", () => {
    for (const content of valid) parse(Buffer.from(content as string));
  });

  test("may be damaged in any way", () => {
    for (const content of kept) expectCalm(parse, Buffer.from(content));
    const damaged = fc.tuple(fc.constantFrom(...valid), damage);
    fc.assert(
      fc.property(damaged, ([content, damages]) => expectCalm(parse, apply(Buffer.from(content as string), damages))),
      { numRuns: runs },
    );
  });
});
