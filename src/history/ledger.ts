import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createOidTable } from "../git/oid-table.ts";
import { once } from "../once.ts";
import { rules as catalogue } from "../rules/index.ts";
import type { Rule, Scanned } from "../types.ts";
import type { BlobFinding } from "./blob-scan.ts";
import type { BatchResult, UnreadObject } from "./object-scan.ts";
import { createSeal } from "./seal.ts";

/**
 * A file that remembers which blobs were scanned, so that an interrupted scan goes on and a nightly one reads what is
 * new. It holds object ids, sizes, and of findings the place and the fingerprint: no value and no path.
 *
 *     leakgate-ledger 1 <key>
 *     <object id> <size>
 *     <object id> <size> [{"rule":"…","fingerprint":"…",…}]
 *     <object id> -1 "why it cannot be read" [{"rule":"…",…}]
 *     settled <tips> {"blobs":…,"bytes":…,"texts":…,"commits":…,"again":[…],"introductions":[…]}
 *
 * Written a batch at a time; a line that was cut off does not count. A file with another key is begun anew.
 * Whoever can write it can hide a blob: it must lie where only its owner writes, or be sealed with a secret.
 */
export interface Ledger {
  knows(oid: string): boolean;
  /** What the run must tell guessable values apart with; absent: a key of its own. */
  readonly runKey?: string;
  /** What was scanned before, as if it had been scanned now. */
  readonly known: BatchResult;
  add(result: BatchResult): void;
  /** What a whole scan came to while the chosen refs stood there. */
  settledAt?(tips: string): Settled | undefined;
  settle?(tips: string, settled: Settled): void;
}

/** What must be known of a history to tell its findings again without a walk over its commits. */
interface Settled extends Required<Omit<Scanned, "noNewLine">> {
  /** Blobs whose values must be read again to be told apart, and those that could not be read and may be now. */
  readonly again: readonly string[];
  readonly unread: readonly string[];
  /** The commits that brought what was found, the newest first. */
  readonly introductions: readonly string[];
  /** Does a message or a name hold what was found? Otherwise none is scanned again. */
  readonly inTexts: boolean;
}

export interface OpenLedger {
  /** @param key that of everything a result depends on besides the blob */
  (key: string, rules: readonly Rule[]): Ledger;
  /** Nothing is known yet, whatever the key: no need to wait for it. */
  isNew?(): boolean;
}

type StoredFinding = Omit<BlobFinding, "rule"> & { readonly rule: string };

/**
 * Everything that a result depends on besides the blob: engine, rules, and the key of the fingerprints. What checks do stands
 * in the engine; their text differs from bundle to bundle. So do the catalogue's rules, whose patterns would be made by asking.
 */
export async function createLedgerKey(
  engine: string | undefined,
  rules: readonly Rule[],
  repositoryKey: Promise<string>,
): Promise<string> {
  const told = new Set(engine === undefined ? [] : catalogue);
  const listed = rules.map((rule) => {
    if (told.has(rule)) return rule.id;
    const { id, level, fixture, loose, keywords, pattern } = rule;
    return [id, level, fixture, loose, keywords.join(" "), pattern, ""].join("\0");
  });
  return createHash("sha256")
    .update([engine ?? "source", ...listed].join("\0"))
    .update(`\0\0${await repositoryKey}`)
    .digest("hex")
    .slice(0, 32);
}

/**
 * @param file begun anew with other rules or another engine
 * @param secret seals what is written, and of what is read only that counts which was sealed with it. Without one, only
 * runs that nobody else can write for may share a file.
 */
export const createLedger = (file: string, secret?: string): OpenLedger =>
  Object.assign((key: string, rules: readonly Rule[]) => openLedger(file, key, rules, secret), {
    isNew: () => !existsSync(file) || statSync(file).size === 0,
  });

function openLedger(file: string, key: string, rules: readonly Rule[], secret: string | undefined): Ledger {
  const header = `leakgate-ledger 1 ${key}\n`;
  const seal = createSeal(secret, header);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const { lines, kept } = seal.open(text.startsWith(header) ? text.slice(header.length) : "");
  if (header + kept !== text) writeFileSync(file, header + kept, { mode: 0o600 });
  const known = parseLines(lines, rules);
  return {
    ...(seal.runKey !== undefined && { runKey: seal.runKey }),
    known,
    knows: createKnows(known),
    add: (result) => appendFileSync(file, seal.close(renderLines(result, rules, { lasting: secret !== undefined }))),
    settledAt(tips) {
      const at = `\n${lines}`.lastIndexOf(`\nsettled ${tips} {`);
      if (at === -1) return undefined;
      return JSON.parse(lines.slice(lines.indexOf("{", at), lines.indexOf("\n", at))) as Settled;
    },
    settle: (tips, settled) => appendFileSync(file, seal.close(`settled ${tips} ${JSON.stringify(settled)}\n`)),
  };
}

/** Is a blob among those that are known? They are gone through when the first one is asked for. */
export function createKnows(known: BatchResult): Ledger["knows"] {
  const table = once(() => {
    const oids = createOidTable();
    for (const oid of known.oids) oids.add(oid);
    return oids;
  });
  return (oid) => table().find(oid) !== -1;
}

/** A guessable value is told apart from others by a key of this run only: blobs that hold one are read again. */
export const isLasting = (finding: BlobFinding): boolean => finding.identity === "";

/**
 * @param again what to write of a blob that must be read again; absent: nothing
 * @param lasting guessable values are told apart by a key that later runs have, too
 */
export function renderLines(
  { oids, sizes, found, unread }: BatchResult,
  rules: readonly Rule[],
  { again, lasting = false }: { readonly again?: string; readonly lasting?: boolean } = {},
): string {
  const findings = new Map(found.map((text) => [text.oid, text.findings]));
  const reasons = new Map(unread.filter(({ lasting }) => lasting).map(({ oid, reason }) => [oid, reason]));
  const lines = oids.map((oid, place) => {
    const held = findings.get(oid);
    const reason = reasons.get(oid);
    if (sizes[place]! < 0 && reason === undefined) return "";
    if (!lasting && held?.some((finding) => !isLasting(finding)))
      return again === undefined ? "" : `${oid} ${sizes[place]} ${again}\n`;
    const stored = held?.map((finding): StoredFinding => ({ ...finding, rule: rules[finding.rule]!.id }));
    const known = [
      oid,
      sizes[place],
      ...[reason, stored].filter((part) => part !== undefined).map((part) => JSON.stringify(part)),
    ];
    return `${known.join(" ")}\n`;
  });
  return lines.join("");
}

/** Every line counts a blob, few say more: all are taken apart only where somebody counts them. */
export function parseLines(text: string, rules: readonly Rule[]): BatchResult {
  const places = new Map(rules.map((rule, place) => [rule.id, place]));
  const found: { oid: string; findings: BlobFinding[] }[] = [];
  const unread: UnreadObject[] = [];
  for (const line of listTelling(text)) {
    const [, oid, , reason, stored] = lineForm.exec(line) ?? [];
    if (reason) unread.push({ oid: oid!, reason: JSON.parse(reason), lasting: true });
    if (!stored) continue;
    const findings = (JSON.parse(stored) as StoredFinding[]).map((finding) => ({
      ...finding,
      rule: places.get(finding.rule)!,
    }));
    found.push({ oid: oid!, findings });
  }
  const counted = once(() => countLines(text));
  return {
    get oids() {
      return counted().oids;
    },
    get sizes() {
      return counted().sizes;
    },
    found,
    unread,
  };
}

const lineForm = /^([0-9a-f]{40,64}) (?:(\d+)|-1 ("[^"\\]*"))(?: (\[.*\]))?$/;

function countLines(text: string): Pick<BatchResult, "oids" | "sizes"> {
  const oids: string[] = [];
  const sizes: number[] = [];
  for (const [, oid, size] of text.matchAll(new RegExp(lineForm.source, "gm"))) {
    oids.push(oid!);
    sizes.push(Number(size ?? -1));
  }
  return { oids, sizes };
}

/** Lines that end with a finding's bracket or a reason's quote. */
function* listTelling(text: string): Iterable<string> {
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf("\n", from);
    const end = feed === -1 ? text.length : feed;
    const last = text[end - 1];
    if (last === "]" || last === '"') yield text.slice(from, end);
    from = end + 1;
  }
}
