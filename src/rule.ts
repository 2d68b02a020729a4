import type { AdvisoryKind, CredentialKind } from "./kinds.ts";

/** `error` blocks a commit and a merge; `warning` and `note` are shown and do not block. */
export type Level = "error" | "warning" | "note";

/** What has a greater weight is graver. */
export const weightOf = (level: Level): number => weights[level];
const weights: Readonly<Record<Level, number>> = { note: 0, warning: 1, error: 2 };

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

export type Span = readonly [from: number, to: number];

export interface Rule {
  /** Stable for ever, provider first: `azure-storage-account-key`. */
  readonly id: string;
  /** A fragment that reads in a sentence: "an Azure storage account key". */
  readonly label: string;
  readonly level: Level;
  /** At least one, lower-case ASCII, three bytes or more: the pattern runs only near one of them. None for what is `whole`. */
  readonly keywords: readonly string[];
  /** Group `secret` is the value; group `resource`, where there is one, names what it opens (account, host, namespace). */
  readonly pattern: RegExp;
  /**
   * The same pattern without values that the judge refuses wherever they stand: before `pattern` is run, this is asked whether it
   * could match at all. Read when leakgate is built.
   */
  readonly likely?: () => RegExp;
  /**
   * It is tried on short texts as a whole and needs no keyword. What it finds counts in files alone that are named after what
   * they hold, `config/master.key` and the like.
   */
  readonly whole?: true;
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
  /**
   * What was found tells of further values behind it, as a table's head does of the rows below the first. Where they stand in
   * `rest`, the text behind the value.
   */
  readonly further?: (match: RuleMatch, rest: string) => readonly Span[];
  /** A value without a format: `src/judge` decides whether it is a secret. */
  readonly judged?: boolean;
  /**
   * No page of the provider's tells the format, only tokens do. What is named after the provider and has another shape
   * may be a token as well: src/judge does not doubt it for that.
   */
  readonly unconfirmed?: boolean;
  /**
   * Other values have the shape, too: it is a warning, and blocks where its name alone would make one without a format block.
   */
  readonly loose?: boolean;
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
