import { type Atom, isAssertion, readAtom, splitAlternatives } from "./atoms.ts";

/** Does every way through the pattern end with the group `secret`, but for what is only looked at? */
export function endsWithSecret(source: string): boolean {
  return splitAlternatives(source).every((sequence) => {
    let last: Atom | undefined;
    for (let at = 0; at < sequence.length; ) {
      const atom = readAtom(sequence, at);
      if (!isAssertion(atom.text)) last = atom;
      at = atom.end;
    }
    if (!last?.text.startsWith("(") || last.least !== 1 || last.most !== 1) return false;
    return (
      last.text.startsWith("(?<secret>") || endsWithSecret(last.text.replace(/^\((?:\?:|\?<\w+>)?/, "").slice(0, -1))
    );
  });
}

/**
 * May a match hold a line feed? Read off the pattern's text; where in doubt, yes, which costs time and loses nothing.
 * Single characters looked at around a match are let through: a window holds the line feeds at both of its ends.
 */
export function mayCrossLines(source: string, flags: string): boolean {
  if (/[sv]/.test(flags) || source.includes("\n")) return true;
  const consuming = source.replace(singleLookaround, "");
  for (const [token] of consuming.matchAll(tokens)) {
    if (token.startsWith("[")) {
      const body = token.slice(1, -1);
      const holds = lineFeedInClass.test(body);
      if (body.startsWith("^") ? !holds || /\\S/.test(body) === holds : holds) return true;
    } else if (lineFeedOutside.test(token)) return true;
  }
  return false;
}

const classText = String.raw`\[(?:[^\]\\]|\\[\s\S])*\]`;
/** A lookaround over one character or class, or several such as alternatives. */
const singleLookaround = new RegExp(
  String.raw`\(\?<?[=!](?:(?:${classText}|\\[a-zA-Z]|\\[^a-zA-Z0-9]|[^()[\]\\|*+?{}])?(?:\||(?=\))))+\)`,
  "g",
);
const tokens = new RegExp(
  String.raw`${classText}|\\(?:u\{?[0-9a-fA-F]+|x[0-9a-fA-F]{2}|c[A-Za-z]|0[0-7]{2}|[\s\S])`,
  "g",
);
const lineFeed = String.raw`\\[snWDpP]|\\x0[aA]|\\u000[aA]|\\u\{|\\c[jJ]|\\012`;
const lineFeedOutside = new RegExp(`^(?:${lineFeed})`);
/** Also ranges that begin below the space. */
const lineFeedInClass = new RegExp(String.raw`${lineFeed}|\\(?:0|x0|t|b)[0-9]?-`);
