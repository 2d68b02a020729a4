/** The words of leakgate. Where SARIF 2.1.0 or git has a word for a thing, it is that word. */
import type { AdvisoryKind, CredentialKind } from "./kinds.ts";
import type { Level, Proof, Rule, RuleMatch, Span } from "./rule.ts";
import type { Secret } from "./secret.ts";

export { weightOf } from "./rule.ts";
export type { AdvisoryKind, CredentialKind, Level, Proof, Rule, RuleMatch, Span };

export type SourceKind = "blob" | "commit-message" | "pull-request-text" | "file-name" | "stdin";

/** 1-based, both ends inclusive. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** One text to scan. Lazy, so that it can be skipped unread. */
export interface SourceText {
  readonly kind: SourceKind;
  /** Posix path from the top of the repository (or as given on the command line); hostile text when shown. */
  readonly path: string;
  /** Bytes, where known before reading. */
  readonly size?: number;
  readonly oid?: string;
  readonly commit?: string;
  /** Where it is on disk, for a text that is a file as it stands there; bytes where the name is not UTF-8. */
  readonly file?: string | Uint8Array;
  /** A finding counts only if it touches one of these; absent means that all lines count. */
  readonly addedLines?: readonly LineRange[];
  read(): Promise<Uint8Array> | Uint8Array;
  /** Opens it to be read in parts, where it can be large; undefined where it is to be read as a whole. */
  open?(): ByteReader | undefined;
}

/** Bytes one after another. */
export interface ByteReader {
  /** How many there were when it was opened. */
  readonly size: number;
  /** Fills `into` with what comes next. @returns how many bytes; fewer than there is room for only at the end */
  read(into: Uint8Array): number;
  /** Fills `into` with the last bytes, wherever it reads. @returns how many; fewer where there are no more */
  readEnd?(into: Uint8Array): number;
  close(): void;
}

export interface Skipped {
  readonly path: string;
  readonly oid?: string;
  readonly reason: string;
  /** True where something asked for could not be read: the run is then incomplete (exit status 3). */
  readonly failed: boolean;
}

/** Where texts come from. What a source itself had to leave out it reports through `skipped`, complete once `texts` ended. */
export interface Source {
  readonly name: string;
  texts(): AsyncIterable<SourceText>;
  readonly skipped: readonly Skipped[];
  /** Commits asked for, for sources that have them. */
  readonly commits?: number;
  /** Changes that bring no new line, for sources of changes; complete once `texts` ended. */
  readonly noNewLine?: number;
}

/** SARIF region: 1-based, end column exclusive; columns count Unicode code points of the decoded text. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Location {
  readonly path: string;
  readonly region: Region;
  readonly oid?: string;
  readonly commit?: string;
  readonly kind: SourceKind;
  /** The mark in the source itself that allows it there, such as `gitleaks:allow`. */
  readonly inSource?: string;
}

/** How likely a candidate is a secret under a path of this class, 0 to 1. */
export interface Scored {
  readonly pathClass: string;
  readonly confidence: number;
}

/**
 * What the scanner hands on: a rule's match in one text, before path, policy and fingerprint are known.
 * `start` and `end` are offsets of the secret in the scanned bytes.
 */
export interface Candidate {
  readonly rule: Rule;
  readonly secret: Secret;
  readonly start: number;
  readonly end: number;
  readonly region: Region;
  readonly proof: Proof;
  /** Name of the key, argument or variable that the value was given to, where the pattern saw one. */
  readonly keyName?: string;
  readonly resource?: string;
  /** The line, or for long lines up to 200 characters on both sides, that the judge may look at. Never leaves the process. */
  readonly context: Secret;
  /** Offset of the secret in `context`, in UTF-16 code units. */
  readonly contextStart: number;
  /** By who kept it among others. */
  readonly scored?: Scored;
  /** Of a `loose` rule: what a rule without a format tells of the same value by its name. */
  readonly named?: Omit<Unplaced, "named">;
}

/** A candidate whose lines are not counted yet. */
export type Unplaced = Omit<Candidate, "region">;

/** How long a credential opens, as far as it tells itself. Sentences without anything of the value. */
export interface Lifetime {
  /** ISO day (UTC) of the end; absent where it has none or does not tell. */
  readonly expires?: string;
  readonly says: string;
  /** What lives shorter; absent where it is short-lived already. */
  readonly instead?: string;
}

export type Validity = "active" | "inactive" | "unknown";

export interface Suppression {
  readonly kind: "inSource" | "external";
  readonly reason: string;
  readonly owner?: string;
  /** ISO date, inclusive. */
  readonly expires?: string;
  /** Known before leakgate came (SARIF: unchanged since the baseline): a debt that is counted, and no decision that it may stay. */
  readonly baseline?: true;
  /** Login of the code owner whose approval of this very head makes it count before it is merged. */
  readonly approvedBy?: string;
}

/** Where a credential of a history is now. */
export type FindingState = "in-tip" | "removed";

export interface Finding {
  readonly rule: Rule;
  /** The rule's level, moved by context. */
  readonly level: Level;
  readonly secret: Secret;
  readonly location: Location;
  /** Further places of the same fingerprint, `location` not included. */
  readonly occurrences: readonly Location[];
  /** Twelve characters, the same in every output. */
  readonly fingerprint: string;
  /** 0 to 1; 1 where an offline check proved the value. */
  readonly confidence: number;
  readonly proof: Proof;
  readonly resource?: string;
  readonly keyName?: string;
  readonly lifetime?: Lifetime;
  readonly state?: FindingState;
  /** Whether the issuer still accepts it; only where that was asked. */
  readonly validity?: Validity;
  /** Who said so and how, as the end of a sentence: "api.github.com answered 401". */
  readonly validityEvidence?: string;
  readonly suppression?: Suppression;
}

export interface Scanned {
  readonly blobs: number;
  readonly bytes: number;
  /** Commit messages, pull-request texts, file names and standard input. */
  readonly texts: number;
  readonly commits?: number;
  /** Of changes: those that bring no new line and so nothing to scan (lines taken out, deletions, renames, modes). */
  readonly noNewLine?: number;
}

/** Nothing vanishes: suppressed findings are among `findings`, and what was not read is in `skipped`. */
export interface ScanResult {
  readonly source: string;
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly scanned: Scanned;
}

export interface Config {
  readonly rules: readonly Rule[];
  /** Globs (minimatch) of paths that are not scanned; what they leave out is listed as skipped. */
  readonly exclude: readonly string[];
  readonly suppressions: readonly SuppressionEntry[];
  /** Fingerprints that were there before leakgate came. */
  readonly baseline: ReadonlySet<string>;
}

export interface SuppressionEntry extends Suppression {
  readonly fingerprint: string;
}
