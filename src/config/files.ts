import { ConfigError } from "../errors.ts";

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

/** Windows PowerShell writes UTF-16 by `>` and `Out-File`, of which each second byte is nought. @throws ConfigError */
export function refuseWide({ name, text }: NamedText): void {
  const at = text.search(/[\x01-\x7f]\0[\x01-\x7f]\0/);
  if (at === -1) return;
  throw new ConfigError(
    `${name}:${text.slice(0, at).split("\n").length}:1: this is no text in UTF-8`,
    "Save the file as UTF-8. What Windows PowerShell writes by > or Out-File is UTF-16: add -Encoding utf8.",
  );
}
