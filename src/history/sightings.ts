import { concerns, createFindings, listPlaces } from "../findings.ts";
import type { HistoryLog } from "../git/history-log.ts";
import { runGit } from "../git/run.ts";
import { allowInSource, withInSource } from "../in-source.ts";
import { classifyPath, pathClasses } from "../judge/index.ts";
import { Secret } from "../secret.ts";
import type { Config, Finding, Location, Skipped, SourceKind } from "../types.ts";
import type { BlobFinding } from "./blob-scan.ts";
import { isLasting } from "./ledger.ts";

interface FoundText {
  readonly kind: SourceKind;
  readonly oid: string;
  readonly findings: readonly BlobFinding[];
  /** Where it stands, for what is no blob. */
  readonly path?: string;
  readonly commit?: string;
}

export type Sightings = ReturnType<typeof createSightings>;

/** Gathers what the workers found; once the history is walked, gives it paths and commits and makes findings of it. */
export function createSightings(config: Config, isExcluded: (path: string) => boolean) {
  const found: FoundText[] = [];
  /** Of the others nothing is told, and for their sake no message would have to be read again. */
  const listConcerning = (findings: readonly BlobFinding[], kind: SourceKind): readonly BlobFinding[] =>
    findings.filter(({ rule }) => concerns(config.rules[rule]!, kind));

  return {
    add(blobs: readonly { readonly oid: string; readonly findings: readonly BlobFinding[] }[]): void {
      for (const { oid, findings } of blobs) found.push({ kind: "blob", oid, findings });
    },
    addMessage(kind: "commit" | "tag", oid: string, all: readonly BlobFinding[]): void {
      const findings = listConcerning(all, "commit-message");
      if (findings.length === 0) return;
      const path = kind === "commit" ? `commit message of ${oid.slice(0, 12)}` : `message of tag ${oid.slice(0, 12)}`;
      found.push({ kind: "commit-message", oid, findings, path, commit: oid });
    },
    /** Names of files that are to be scanned as texts. */
    listNames: (log: HistoryLog): string[] => log.paths.filter((path) => !isExcluded(path)),
    /**
     * A name's place is the first blob and commit that stood under it.
     * @param names those in which something was found
     */
    addNames(log: HistoryLog, names: Map<string, readonly BlobFinding[]>): void {
      for (let blob = 0; blob < log.blobs && names.size > 0; blob++) {
        const oid = log.oidOf(blob);
        for (const { path, commit } of log.listIntroductions(oid)) {
          const findings = listConcerning(names.get(path) ?? [], "file-name");
          if (findings.length > 0) found.push({ kind: "file-name", oid, findings, path, commit });
          names.delete(path);
        }
      }
    },
    /**
     * The commits that brought what was found and what was not read, as the log has them, the blobs whose values must be
     * read again, and whether messages and names must be.
     */
    listOrigins(
      log: HistoryLog,
      unread: readonly string[],
      lasting: boolean,
    ): { introductions: string[]; again: string[]; inTexts: boolean } {
      const commits = new Set<string>();
      for (const oid of unread) for (const { commit } of log.listIntroductions(oid)) commits.add(commit);
      const again: string[] = [];
      for (const { kind, oid, commit, findings } of found) {
        if (kind !== "blob") commits.add(commit!);
        else if (log.find(oid) !== -1) {
          for (const introduction of log.listIntroductions(oid)) commits.add(introduction.commit);
          if (!lasting && !findings.every(isLasting)) again.push(oid);
        }
      }
      const introductions = [...commits].filter((oid) => log.findCommit(oid) !== -1);
      introductions.sort((a, b) => log.findCommit(a) - log.findCommit(b));
      return { introductions, again, inTexts: found.some(({ kind }) => kind !== "blob") };
    },
    /** @param tip ids of the blobs that are there now */
    settle(log: HistoryLog, tip: ReadonlySet<string>): { findings: Finding[]; excluded: Skipped[] } {
      const gathered = createFindings();
      const places = found
        .filter(({ kind, oid }) => kind !== "blob" || log.find(oid) !== -1)
        .map((text) => ({ text, ...placeText(text, log, isExcluded) }))
        // Workers answer in any order; findings come the oldest first, always.
        .sort((a, b) => a.date - b.date || (a.text.oid < b.text.oid ? -1 : 1));
      for (const { text, locations } of places) {
        for (const finding of text.findings) {
          const { fingerprint, identity, region, proof, keyName, resource, lifetime, inSource } = finding;
          const rule = config.rules[finding.rule]!;
          for (const place of locations) {
            const { level, confidence } = finding.judgements[pathClasses.indexOf(classifyPath(place.path))]!;
            if (!level) continue;
            // Nobody but the worker saw the value: what may be shown of it is all there is here.
            const secret = new Secret(rule.shown ?? "", rule.shown);
            const location = withInSource({ ...place, region }, inSource);
            gathered.add({
              rule,
              level,
              confidence,
              secret,
              readIdentity: () => identity,
              fingerprint,
              location,
              proof,
              keyName,
              resource,
              lifetime,
            });
          }
        }
      }
      const findings = gathered.list().map((finding): Finding => {
        const isInTip = ({ oid }: Location) => oid !== undefined && tip.has(oid);
        const inTip = listPlaces(finding).some(isInTip);
        // A mark counts as it is now: what was unmarked in old versions is history.
        return { ...allowInSource(finding, isInTip), state: inTip ? "in-tip" : "removed" };
      });
      const excluded = log.paths.filter(isExcluded).sort();
      return {
        findings,
        excluded: excluded.map((path) => ({ path, reason: "excluded by the configuration", failed: false })),
      };
    },
  };
}

/** The paths of a text, each with the commit that first brought it there. */
function placeText(text: FoundText, log: HistoryLog, isExcluded: (path: string) => boolean) {
  const { kind, oid, path, commit } = text;
  if (path !== undefined) {
    const place = { path, kind, ...(commit && { commit }), ...(kind === "file-name" && { oid }) };
    return { date: 0, locations: [place] };
  }
  const introductions = log.listIntroductions(oid);
  if (introductions.length === 0) return { date: 0, locations: [{ path: `object ${oid.slice(0, 12)}`, kind, oid }] };
  const locations = new Map<string, Omit<Location, "region">>();
  for (const { path, commit } of introductions) {
    if (!locations.has(path) && !isExcluded(path)) locations.set(path, { path, kind, oid, commit });
  }
  return { date: introductions[0]!.date, locations: [...locations.values()] };
}

/** Ids of the blobs of a commit. */
export async function listTip(cwd: string | undefined, commit = "HEAD"): Promise<Set<string>> {
  const listing = await readTip(cwd, commit);
  // `100644 blob <oid>\t<path>`
  return new Set(
    listing
      .toString("latin1")
      .split("\0")
      .map((entry) => entry.split("\t", 1)[0]!.split(" ")[2]!),
  );
}

async function readTip(cwd: string | undefined, commit: string): Promise<Buffer> {
  try {
    return await runGit(["ls-tree", "-r", "-z", "--full-tree", commit], { cwd });
  } catch (error) {
    const head = await runGit(["rev-parse", "--quiet", "--verify", `${commit}^{tree}`], { cwd, accept: [0, 1] });
    // Nothing is committed yet.
    if (head.length === 0) return head;
    throw error;
  }
}
