import { randomBytes } from "node:crypto";
import { createFindings } from "./findings.ts";
import { createFingerprint, createIdentity } from "./fingerprint.ts";
import { classifyPath, judgeCandidate } from "./judge/index.ts";
import { createScanner } from "./scanner/scanner.ts";
import type { Config, LineRange, Location, Region, ScanResult, Skipped, Source, SourceText } from "./types.ts";

/** What a scan needs of the world around it. */
export interface ScanWorld {
  /** Key of the fingerprints of guessable values; asked for only when there is one. */
  repositoryKey(): Promise<string>;
  /** ISO date, for suppressions that expire; default: the clock's. */
  readonly today?: string;
}

/** The one pipeline: every flow of leakgate is a source and what is done with the result. */
export async function scan(source: Source, config: Config, world: ScanWorld): Promise<ScanResult> {
  const scanner = createScanner(config.rules);
  // The matcher's code is loaded for those who exclude something.
  const isExcluded =
    config.exclude.length === 0 ? () => false : (await import("./config/paths.ts")).createPathFilter(config.exclude);
  const findings = createFindings(config.suppressions, world.today ?? new Date().toISOString().slice(0, 10));
  const runKey = randomBytes(32).toString("base64");
  const skipped: Skipped[] = [];
  let blobs = 0;
  let texts = 0;
  let bytes = 0;
  for await (const text of source.texts()) {
    const place = { path: text.path, ...(text.oid && { oid: text.oid }) };
    if (text.kind === "blob" && isExcluded(text.path)) {
      skipped.push({ ...place, reason: "excluded by the configuration", failed: false });
      continue;
    }
    let content: Uint8Array;
    try {
      content = await text.read();
    } catch (error) {
      skipped.push({ ...place, reason: String((error as Error).message), failed: true });
      continue;
    }
    bytes += content.length;
    if (text.kind === "blob") blobs++;
    else texts++;
    const pathClass = classifyPath(text.path);
    for (const candidate of scanner.scan(content)) {
      if (!touches(candidate.region, text.addedLines)) continue;
      const { level, confidence } = judgeCandidate(candidate, pathClass);
      if (!level) continue;
      const { rule, secret, region, proof, keyName, resource } = candidate;
      const key = rule.highEntropy ? "" : await world.repositoryKey();
      const fingerprint = createFingerprint(rule, secret, keyName, key);
      const identity = rule.highEntropy ? "" : createIdentity(secret, runKey);
      const location = locate(text, region);
      findings.add({ rule, level, confidence, secret, identity, fingerprint, location, proof, keyName, resource });
    }
  }
  return {
    source: source.name,
    findings: findings.list(),
    skipped: [...source.skipped, ...skipped],
    scanned: { blobs, bytes, texts, ...(source.commits !== undefined && { commits: source.commits }) },
  };
}

function touches(region: Region, addedLines: readonly LineRange[] | undefined): boolean {
  return !addedLines || addedLines.some((range) => region.startLine <= range.end && range.start <= region.endLine);
}

function locate(text: SourceText, region: Region): Location {
  const { path, kind, oid, commit } = text;
  return { path, kind, region, ...(oid && { oid }), ...(commit && { commit }) };
}
