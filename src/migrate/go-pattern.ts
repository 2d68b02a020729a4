export interface Translated {
  readonly pattern: string;
  readonly ignoreCase: boolean;
  /** The text that every match begins with, where it can be read off, in lower case. */
  readonly beginning?: string;
}

const posix: Readonly<Record<string, string>> = {
  alnum: "A-Za-z0-9",
  alpha: "A-Za-z",
  digit: "0-9",
  lower: "a-z",
  punct: "!-\\/:-@\\[-`{-~",
  space: "\\s",
  upper: "A-Z",
  word: "\\w",
  xdigit: "0-9A-Fa-f",
};

/**
 * Go's regular expression as one of JavaScript's, with the value in a group `secret`. https://pkg.go.dev/regexp/syntax
 * @param secretGroup number of the group that is the value; 0: the first, or all where there is none
 * @returns why it cannot be, as text
 */
export function translatePattern(expression: string, secretGroup: number): Translated | string {
  const flags = /^\(\?([a-z]+)\)/.exec(expression);
  if (flags && /[^i]/.test(flags[1]!)) return `the flags (?${flags[1]}) have no counterpart`;
  const source = flags ? expression.slice(flags[0].length) : expression;
  if (/\(\?[a-zA-Z]*-?[a-zA-Z]*[:)]/.test(source.replaceAll("(?:", ""))) return "it changes flags within the pattern";
  const pattern = source
    .replace(/\[:(\w+):\]/g, (whole, name: string) => posix[name] ?? whole)
    .replaceAll("(?P<", "(?<")
    .replace(/\\z/g, "$")
    .replace(/\\A/g, "^")
    .replace(/\\x\{([0-9a-fA-F]{1,2})\}/g, (_whole, code: string) => `\\x${code.padStart(2, "0")}`);
  const beginning = /^(?:\\b|\(\?:|\(|\^)*([A-Za-z0-9_-]{3,})(?![?*{|])/.exec(pattern)?.[1]?.toLowerCase();
  return {
    pattern: nameSecret(pattern, secretGroup),
    ignoreCase: flags !== null,
    ...(beginning && !pattern.includes("|") && { beginning }),
  };
}

function nameSecret(pattern: string, wanted: number): string {
  let count = 0;
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern[at]!;
    if (letter === "\\") at++;
    else if (inClass) inClass = letter !== "]";
    else if (letter === "[") inClass = true;
    else if (letter === "(") {
      const named = /^\(\?<(\w+)>/.exec(pattern.slice(at));
      if (pattern[at + 1] === "?" && !named) continue;
      if (++count === Math.max(1, wanted))
        return `${pattern.slice(0, at)}(?<secret>${pattern.slice(at + (named?.[0].length ?? 1))}`;
    }
  }
  return `(?<secret>${pattern})`;
}
