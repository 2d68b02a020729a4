/** A file's text with the name that messages show for it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What governs a scan, as text. Absent files are no configuration and no suppressions. */
export interface PolicyFiles {
  readonly config?: NamedText;
  readonly suppressions?: NamedText;
  readonly baseline?: NamedText;
}
