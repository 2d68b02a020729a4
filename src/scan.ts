import { randomBytes } from "node:crypto";
import { applySuppressions } from "./config/apply.ts";
import { isToolError } from "./errors.ts";
import { maskFileNames, scanFileNames, type TrueResult } from "./file-names.ts";
import { concerns, createFindings, listPlaces, touches } from "./findings.ts";
import { createFingerprint, createIdentity } from "./fingerprint.ts";
import { allowInSource, readInSource, withInSource } from "./in-source.ts";
import { classifyPath, judgeCandidate } from "./judge/index.ts";
import { createLowering } from "./judge/passage.ts";
import { describeLifetime } from "./lifetime.ts";
import { once } from "./once.ts";
import { readParts, scanPart, type TextPart } from "./scanner/large-text.ts";
import type { Scanner } from "./scanner/scanner.ts";
import { isPassedOver } from "./scanner/unpack.ts";
import { createClassScanners } from "./sweep/class-scanners.ts";
import type { FoundText } from "./sweep/clean-files.ts";
import { createSweep } from "./sweep/sweep.ts";
import { sweepTexts } from "./sweep/sweep-texts.ts";
import type { Config, Location, Region, ScanResult, Skipped, Source, SourceText } from "./types.ts";

/** What a scan needs of the world around it. */
export interface ScanWorld {
  /** Key of the fingerprints of guessable values; asked for only when there is one. */
  repositoryKey(): Promise<string>;
  /** ISO date by which suppressions expire; default: the clock's, in UTC. */
  readonly today?: string;
}

/** The one pipeline: every flow of leakgate is a source and what is done with the result. */
export async function scan(source: Source, config: Config, world: ScanWorld): Promise<ScanResult> {
  const result = await scanTexts(source, config, world);
  return maskFileNames({ ...result, findings: result.findings.map((finding) => allowInSource(finding)) });
}

/** The pipeline for flows that still need true paths; they hand their result to `maskFileNames` themselves. */
export async function scanTexts(source: Source, config: Config, world: ScanWorld): Promise<TrueResult> {
  const scannerOf = createClassScanners(config.rules);
  const scannerAt = (path: string): Scanner => scannerOf(classifyPath(path));
  const isExcluded = await loadPathFilter(config.exclude);
  const findings = createFindings();
  // Git goes through all commits to tell it.
  const readKey = once(() => world.repositoryKey());
  const judgeAll = createTextJudge(findings, readKey);
  const leftOut: Skipped[] = [];
  const leaveOut = ({ path, oid }: SourceText, reason: string, failed: boolean): void => {
    leftOut.push({ path, ...(oid && { oid }), reason, failed });
  };
  let blobs = 0;
  let texts = 0;
  let bytes = 0;

  /** Names of files on disk, which are scanned together. */
  const names: string[] = [];
  const listWanted = async function* (): AsyncIterable<SourceText> {
    for await (const text of source.texts()) {
      const isNamed = text.kind === "blob" || text.kind === "file-name";
      if (!isNamed || !isExcluded(text.path)) {
        if (text.file !== undefined) names.push(text.path);
        yield text;
      } else if (text.kind === "blob") leaveOut(text, "excluded", false);
    }
  };

  /** Part by part, since a text can be larger than memory. */
  const scanParts = async (text: SourceText): Promise<void> => {
    const onUnread = (reason: string): void => leaveOut(text, reason, !isPassedOver(reason));
    const parts = readParts(text);
    for (;;) {
      let part: TextPart | undefined;
      try {
        part = (await parts.next()).value;
      } catch (error) {
        onUnread(explainUnread(error));
        return;
      }
      if (!part) break;
      bytes += part.end - part.begin;
      await judgeAll(text, { bytes: part.bytes, candidates: scanPart(scannerAt(text.path), part, onUnread) });
    }
    if (text.kind === "blob") blobs++;
    else texts++;
  };

  // One of so many files will need it, and git can look while they are gone through.
  const askAhead = (): void => void readKey().catch(() => {});
  const sweep = createSweep(config.rules, scannerOf);
  for await (const { text, cleanSize, found } of sweepTexts(listWanted(), sweep, askAhead)) {
    if (cleanSize < 0 && !found) {
      await scanParts(text);
      continue;
    }
    blobs++;
    bytes += found ? found.bytes.length : cleanSize;
    if (found) await judgeAll(text, found);
  }
  for (const { path, ...found } of scanFileNames(names, scannerAt))
    await judgeAll({ kind: "file-name", path, read: () => found.bytes }, found);

  const told = findings.list();
  const skipped = [...source.skipped, ...leftOut];
  const today = world.today ?? new Date().toISOString().slice(0, 10);
  return {
    source: source.name,
    findings: applySuppressions(told, config, today),
    skipped,
    oldNames: findInNames([...told.flatMap(listPlaces), ...skipped], scannerAt),
    scanned: {
      ...{ blobs, bytes, texts },
      ...(source.commits !== undefined && { commits: source.commits }),
      ...(source.noNewLine !== undefined && { noNewLine: source.noNewLine }),
    },
  };
}

/** Judges what was found in a text, and adds what is a secret to the findings. */
function createTextJudge(findings: ReturnType<typeof createFindings>, readKey: () => Promise<string>) {
  let runKey: string | undefined;
  const readRunKey = (): string => {
    runKey ??= randomBytes(32).toString("base64");
    return runKey;
  };
  return async (text: SourceText, { bytes, candidates }: FoundText): Promise<void> => {
    if (candidates.length === 0) return;
    const pathClass = classifyPath(text.path);
    const lowerInPassage = createLowering(bytes);
    for (const candidate of candidates) {
      if (!touches(candidate.region, text.addedLines) || !concerns(candidate.rule, text.kind)) continue;
      const { level: judged, confidence } = judgeCandidate(candidate, pathClass);
      if (!judged) continue;
      const { rule, secret, region, proof, keyName, resource } = candidate;
      const level = lowerInPassage(judged, candidate.named?.rule ?? rule, pathClass, candidate.start);
      const fingerprint = createFingerprint(rule, secret, keyName, rule.highEntropy ? "" : await readKey());
      const readIdentity = (): string => (rule.highEntropy ? "" : createIdentity(secret, readRunKey()));
      const location = withInSource(locate(text, region), readInSource(bytes, candidate.start, candidate.end));
      const lifetime = describeLifetime(candidate);
      findings.add({
        ...{ rule, level, confidence, secret, readIdentity, fingerprint, location, proof, keyName, resource, lifetime },
      });
    }
  };
}

/** Secrets in the names of places that are told, or were left out: their own files may not be new. */
function findInNames(places: readonly { readonly path: string }[], scannerAt: (path: string) => Scanner) {
  const regionsOf = new Map<string, readonly Region[]>();
  for (const path of new Set(places.map(({ path }) => path))) {
    const found = scannerAt(path).scan(Buffer.from(path));
    const regions = found.filter(({ rule }) => concerns(rule, "file-name")).map(({ region }) => region);
    if (regions.length > 0) regionsOf.set(path, regions);
  }
  return regionsOf;
}

/** With what to do about it, where that is known. */
const explainUnread = (error: unknown): string =>
  isToolError(error) ? `${error.message}. ${error.hint}` : String((error as Error).message);

/** The library of globs is loaded only where there is one: a hook waits for every module. */
export async function loadPathFilter(exclude: readonly string[]): Promise<(path: string) => boolean> {
  return exclude.length === 0 ? () => false : (await import("./config/index.ts")).createPathFilter(exclude);
}

function locate(text: SourceText, region: Region): Location {
  const { path, kind, oid, commit } = text;
  return { path, kind, region, ...(oid && { oid }), ...(commit && { commit }) };
}
