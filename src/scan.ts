import { randomBytes } from "node:crypto";
import { applySuppressions } from "./config/apply.ts";
import { isToolError } from "./errors.ts";
import { maskFileNames, scanFileNames, type TrueResult } from "./file-names.ts";
import { concerns, createFindings, touches } from "./findings.ts";
import { createFingerprint, createIdentity } from "./fingerprint.ts";
import { allowInSource, readInSource, withInSource } from "./in-source.ts";
import { classifyPath, judgeCandidate } from "./judge/index.ts";
import { createLowering } from "./judge/passage.ts";
import { describeLifetime } from "./lifetime.ts";
import { readParts, scanPart, type TextPart } from "./scanner/large-text.ts";
import { isPassedOver } from "./scanner/unpack.ts";
import { createClassScanners } from "./sweep/class-scanners.ts";
import type { FoundText } from "./sweep/clean-files.ts";
import { createSweep, type FileText, type Sweep } from "./sweep/sweep.ts";
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
  const isExcluded = await loadPathFilter(config.exclude);
  const leftOut: Skipped[] = [];
  const findings = createFindings();
  let runKey: string | undefined;
  const readRunKey = (): string => {
    runKey ??= randomBytes(32).toString("base64");
    return runKey;
  };
  // Git goes through all commits to tell it.
  let repositoryKey: Promise<string> | undefined;
  const readKey = (): Promise<string> => {
    repositoryKey ??= world.repositoryKey();
    return repositoryKey;
  };
  let blobs = 0;
  let texts = 0;
  let bytes = 0;
  const judgeAll = async (text: SourceText, { bytes, candidates }: FoundText): Promise<void> => {
    if (candidates.length === 0) return;
    const pathClass = classifyPath(text.path);
    const { addedLines } = text;
    const lowerInPassage = createLowering(bytes);
    for (const candidate of candidates) {
      if (!touches(candidate.region, addedLines) || !concerns(candidate.rule, text.kind)) continue;
      const { level: judged, confidence } = judgeCandidate(candidate, pathClass);
      if (!judged) continue;
      const { rule, secret, region, proof, keyName, resource } = candidate;
      const level = lowerInPassage(judged, rule, pathClass, candidate.start);
      const key = rule.highEntropy ? "" : await readKey();
      const fingerprint = createFingerprint(rule, secret, keyName, key);
      const identity = rule.highEntropy ? "" : createIdentity(secret, readRunKey());
      const location = withInSource(locate(text, region), readInSource(bytes, candidate.start, candidate.end));
      const lifetime = describeLifetime(candidate);
      findings.add({
        ...{ rule, level, confidence, secret, identity, fingerprint, location, proof, keyName, resource, lifetime },
      });
    }
  };
  const names: string[] = [];
  const wanted = async function* (): AsyncIterable<SourceText> {
    for await (const text of source.texts()) {
      const isNamed = text.kind === "blob" || text.kind === "file-name";
      if (!isNamed || !isExcluded(text.path)) {
        if (text.file !== undefined) names.push(text.path);
        yield text;
      } else if (text.kind === "blob")
        leftOut.push({ path: text.path, ...(text.oid && { oid: text.oid }), reason: "excluded", failed: false });
    }
  };
  // One of so many files will need it, and git can look while they are gone through.
  const askAhead = (): void => void readKey().catch(() => {});
  for await (const { text, cleanSize, found } of sweepFiles(wanted(), createSweep(config.rules, scannerOf), askAhead)) {
    if (cleanSize >= 0) {
      blobs++;
      bytes += cleanSize;
      continue;
    }
    if (found) {
      blobs++;
      bytes += found.bytes.length;
      await judgeAll(text, found);
      continue;
    }
    const onUnread = (reason: string): void => {
      leftOut.push({ path: text.path, ...(text.oid && { oid: text.oid }), reason, failed: !isPassedOver(reason) });
    };
    const parts = readParts(text);
    for (;;) {
      let part: TextPart | undefined;
      try {
        part = (await parts.next()).value;
      } catch (error) {
        onUnread(explainUnread(error));
        break;
      }
      if (!part) {
        if (text.kind === "blob") blobs++;
        else texts++;
        break;
      }
      bytes += part.end - part.begin;
      const candidates = scanPart(scannerOf(classifyPath(text.path)), part, onUnread);
      await judgeAll(text, { bytes: part.bytes, candidates });
    }
  }
  for (const { path, ...found } of scanFileNames(names, (path) => scannerOf(classifyPath(path))))
    await judgeAll({ kind: "file-name", path, read: () => found.bytes }, found);
  const today = world.today ?? new Date().toISOString().slice(0, 10);
  const told = findings.list();
  const skipped = [...source.skipped, ...leftOut];
  const places = told.flatMap(({ location, occurrences }) => [location, ...occurrences]);
  const oldNames = new Map<string, readonly Region[]>();
  for (const path of new Set([...places, ...skipped].map(({ path }) => path))) {
    const found = scannerOf(classifyPath(path)).scan(Buffer.from(path));
    const regions = found.filter(({ rule }) => concerns(rule, "file-name")).map(({ region }) => region);
    if (regions.length > 0) oldNames.set(path, regions);
  }
  return {
    source: source.name,
    findings: applySuppressions(told, config, today),
    skipped,
    oldNames,
    scanned: {
      ...{ blobs, bytes, texts },
      ...(source.commits !== undefined && { commits: source.commits }),
      ...(source.noNewLine !== undefined && { noNewLine: source.noNewLine }),
    },
  };
}

/** So many files are listed before another thread is told of them, and so many lists before any is looked at: it goes ahead. */
const filesAtOnce = 512;
const listsAhead = 7;

/**
 * Texts in their order, with the size of those that are known to be clean, and what was found in others; neighbours that are files come together.
 * @param onMany called before many files are gone through
 */
async function* sweepFiles(
  texts: AsyncIterable<SourceText>,
  sweep: Sweep,
  onMany: () => void,
): AsyncIterable<{ readonly text: SourceText; readonly cleanSize: number; readonly found?: FoundText | undefined }> {
  let files: FileText[] = [];
  /** Lists before them, which another thread reads while more is listed: all of a large tree would be too much to keep. */
  const announced: FileText[][] = [];
  const announce = (): void => {
    if (files.length === filesAtOnce) onMany();
    sweep.announce(files);
    announced.push(files);
    files = [];
  };
  const flush = async function* (taken: readonly FileText[]) {
    const { sizes, found } = await sweep.run(taken);
    for (const [place, text] of taken.entries()) yield { text, cleanSize: sizes[place]!, found: found.get(place) };
  };
  const flushAll = async function* () {
    announce();
    while (announced.length > 0) yield* flush(sweep.isShared() ? announced.splice(0).flat() : announced.shift()!);
  };
  try {
    for await (const text of texts) {
      if (text.file !== undefined) {
        files.push(text as FileText);
        if (files.length < filesAtOnce) continue;
        announce();
        if (announced.length <= listsAhead) continue;
        yield* flush(sweep.isShared() ? announced.splice(0).flat() : announced.shift()!);
      } else {
        if (files.length + announced.length > 0) yield* flushAll();
        yield { text, cleanSize: -1 };
      }
    }
    yield* flushAll();
  } finally {
    await sweep.close();
  }
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
