/**
 * Characters that act instead of showing: controls (C0, DEL, C1), line and paragraph separators, bidirectional controls,
 * zero-width characters, tags and lone surrogates. https://www.unicode.org/reports/tr36/
 */
const acting =
  /[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\x1b": "\\e" };

/**
 * What GitHub's runner takes for a command: `::name` where a line begins, however far in, `##[name]` anywhere in it. A text
 * may be broken into lines where it has a blank.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const commands = /##(?=\[)|(?<=^|\s):(?=:)/g;

/** Hostile text for one line of a terminal or log: what would act is shown by its number, `<U+202E>`, and no command stays one. */
export function escapeTerminal(text: string): string {
  return text
    .replace(acting, (character) => named[character] ?? renderNumber(character))
    .replace(commands, (found) => (found === ":" ? "\\:" : "# #"));
}

function renderNumber(character: string): string {
  const number = character.codePointAt(0)!;
  const digits = number.toString(16).toUpperCase();
  return number < 0x100 ? `\\x${digits.toLowerCase().padStart(2, "0")}` : `<U+${digits.padStart(4, "0")}>`;
}

/** Hostile text for the inline Markdown of GitHub: no markup, no mention, no reference, no HTML, one line. */
export function escapeMarkdown(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "@": "&#64;",
    "#": "&#35;",
  };
  return escapeTerminal(text)
    .replace(/[\\`*_{}[\]()!|~$:+-]/g, "\\$&")
    .replace(/[&<>@#]/g, (character) => entities[character]!);
}

/** JSON that is safe to show: acting characters that JSON itself lets through become \u escapes, which parse to the same. */
export function escapeJson(json: string): string {
  return json
    .replace(acting, (character) => (character === "\n" ? character : escapeUnits(character)))
    .replace(/(?<=#)#(?=\[)/g, escapeUnits);
}

const escapeUnits = (text: string): string =>
  Array.from({ length: text.length }, (_, place) => `\\u${text.charCodeAt(place).toString(16).padStart(4, "0")}`).join(
    "",
  );
