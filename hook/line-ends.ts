/** Changes a file's text, which stays as it was in what editors on Windows begin files and end lines with. */
export function keepLineEnds(text: string, change: (text: string) => string): string {
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const plain = text.slice(mark.length).replaceAll("\r\n", "\n");
  const changed = change(plain);
  if (changed === plain) return text;
  return changed && mark + (/^[^\n]*\r\n/.test(text) ? changed.replaceAll("\n", "\r\n") : changed);
}
