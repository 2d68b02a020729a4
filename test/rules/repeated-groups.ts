/** Where the bracket at `open` is closed; escapes and classes of characters are passed over. */
function findClose(source: string, open: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = open; at < source.length; at++) {
    const letter = source[at];
    if (letter === "\\") at++;
    else if (inClass) inClass = letter !== "]";
    else if (letter === "[") inClass = true;
    else if (letter === "(") depth++;
    else if (letter === ")" && --depth === 0) return at;
  }
  throw new Error(`no end of the bracket at ${open} in ${source}`);
}

/**
 * The pattern with every upper bound taken off, without its assertions: these only cut off ways to match. What is in them is
 * a pattern of its own, and goes to `parts`.
 */
function loosen(source: string, parts: string[]): string {
  let loose = "";
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at]!;
    if (letter === "\\") loose += letter + source[++at];
    else if (inClass || letter !== "(") {
      loose += letter;
      inClass = inClass ? letter !== "]" : letter === "[";
    } else {
      const [opened = "("] = /^\((?:\?(?:<?[=!]|<\w+>|:))?/.exec(source.slice(at)) ?? [];
      const close = findClose(source, at);
      const body = loosen(source.slice(at + opened.length, close), parts);
      if (/[=!]$/.test(opened) && opened.length > 1) parts.push(body);
      loose += /[=!]$/.test(opened) && opened.length > 1 ? "(?:)" : `(?:${body})`;
      at = close;
    }
  }
  return loose.replaceAll(/(?<!\\)\{(\d+)(,?)(\d*)\}/g, (bound, least: string, comma: string, most: string) => {
    if (!comma) return `{${Math.min(Number(least), 4)}}`;
    return most === "1" ? bound : least === "0" ? "*" : "+";
  });
}

/**
 * The bodies of all groups that a pattern repeats, at any depth. Only a repeated group can be taken apart in exponentially
 * many ways, and whether it can is seen on the group alone: what stands around it is passed once.
 */
export function listRepeatedGroups(source: string): string[] {
  const parts: string[] = [];
  parts.push(loosen(source, parts));
  const groups = new Set<string>();
  for (const part of parts) {
    for (let at = 0, inClass = false; at < part.length; at++) {
      const letter = part[at]!;
      if (letter === "\\") at++;
      else if (inClass) inClass = letter !== "]";
      else if (letter === "[") inClass = true;
      else if (letter === "(") {
        const close = findClose(part, at);
        if (/^[*+]/.test(part.slice(close + 1))) groups.add(part.slice(at, close + 1));
      }
    }
  }
  return [...groups];
}
