export interface Style {
  readonly columns: number;
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  path(text: string): string;
}

/** Few colours, from the sixteen that every terminal's own theme makes readable. */
export function createStyle(colour: boolean, columns: number): Style {
  const paint = (open: number, close: number) => (text: string) =>
    colour ? `\x1b[${open}m${text}\x1b[${close}m` : text;
  return { columns, bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), path: paint(36, 39) };
}

/** Words of `text` behind `lead`, broken before `columns`, later lines indented. A word that is too long is left whole. */
export function wrapText(lead: string, text: string, indent: number, columns: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && indent + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lead + lines.join(`\n${" ".repeat(indent)}`);
}

/** https://no-color.org; a log of continuous integration is no terminal even where it claims to be one. */
export function wantsColour(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR, FORCE_COLOR, CI, TERM } = environment;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0";
  return stream.isTTY === true && !CI && TERM !== "dumb";
}
