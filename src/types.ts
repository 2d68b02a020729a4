/** The words of leakgate. Where SARIF 2.1.0 or git has a word for a thing, it is that word. */
import type { AdvisoryKind, CredentialKind } from "./kinds.ts";
import type { Secret } from "./secret.ts";

export type { AdvisoryKind, CredentialKind };

/** `error` blocks a commit and a merge; `warning` and `note` are shown and do not block. */
export type Level = "error" | "warning" | "note";

/** What an offline check can say of a value. `invalid` is silent; `valid` is never held back by a heuristic. */
export type Proof = "valid" | "invalid" | "unknown";

/** What a rule's check may look at. Offsets are in UTF-16 code units of `window`. */
export interface RuleMatch {
  /** The text around the match that the pattern ran on. */
  readonly window: string;
  /** Where the whole match begins and ends in `window`. */
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

export interface Rule {
  /** Stable for ever, provider first: `azure-storage-account-key`. */
  readonly id: string;
  /** A fragment that reads in a sentence: "an Azure storage account key". */
  readonly label: string;
  readonly level: Level;
  /** At least one, lower-case ASCII, three bytes or more: the pattern runs only near one of them. */
  readonly keywords: readonly string[];
  /** Group `secret` is the value; group `resource`, where there is one, names what it opens (account, host, namespace). */
  readonly pattern: RegExp;
  /** Its pattern is not ours, so it runs on an engine that cannot be made to take for ever. */
  readonly linear?: true;
  /**
   * How far from the first byte of a keyword a match may begin, in bytes, before and after; also how much of the text
   * behind it the pattern sees. Default [96, 320]. A pattern that cannot hold a line break stays in the keyword's line.
   */
  readonly reach?: readonly [before: number, after: number];
  /** Offline: checksum, structure, expiry. */
  readonly check?: (value: string, match: RuleMatch) => Proof;
  /**
   * What is found is text in another writing, the codes of its characters or pieces that are joined. What it says is scanned in
   * its place; undefined where it says nothing.
   */
  readonly decode?: (value: string, match: RuleMatch) => string | undefined;
  /** A value without a format: `src/judge` decides whether it is a secret. */
  readonly judged?: boolean;
  /**
   * No page of the provider's tells the format, only tokens do. What is named after the provider and has another shape
   * may be a token as well: src/judge does not doubt it for that.
   */
  readonly unconfirmed?: boolean;
  /** Whoever runs the software has it made: what is named after it is seldom of its make. */
  readonly own?: boolean;
  /**
   * A kind that tests and documentation make for themselves: there it is a warning, since neither looking like a secret
   * nor being whole and well-formed, which is all a check can say, tells a test's own from a leaked one. With the
   * configuration's `fixtures: likely` src/judge makes an exception for what looks drawn; `fixtures: error` takes the
   * mark off.
   */
  readonly fixture?: boolean | "likely";
  /**
   * What is found is no secret but code or configuration that gives one away: group `secret` is the statement. It is
   * shown as advice, with the repair for its language, and never followed up as a leak.
   */
  readonly advisory?: AdvisoryKind;
  /** May a hash of the value be published? Only when the value cannot be guessed. */
  readonly highEntropy: boolean;
  /** Part of every value and no secret, shown in redacted form: `ghp_`. */
  readonly shown?: string;
  /** Rules that see the same credential in different dress share one, and with it the fingerprint. Default: `id`. */
  readonly family?: string;
  readonly credential: CredentialKind;
  /** The provider's name as people write it, for the checklist of `provider-token`: "SendGrid". */
  readonly provider?: string;
  /** Where the owner revokes it: a page (URL) or a sentence. */
  readonly revoke?: string;
  /** The page that the format was learned from. */
  readonly source: string;
}

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
}

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
