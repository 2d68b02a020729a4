import type { RuleMatch } from "../types.ts";

/*
 * What text in another writing says: an assignment of it to the name that stands before it, as any file has one, or the
 * text alone.
 */

const credentialName = /[\w$.-]{0,40}(?:pass|pwd|secret|token|key|cred|auth)[\w$-]{0,40}/gi;

/** The last name on the line before a match, or where a statement goes on, that tells a credential. */
function findName({ window, start }: RuleMatch): string | undefined {
  const opened = window.slice(0, start).replace(/\(\r?\n[ \t]*\w?$/, "");
  const line = opened.slice(opened.lastIndexOf("\n") + 1);
  return line.match(credentialName)?.at(-1);
}

/** Without a name only a format tells a secret, and none is this short. */
const shortest = 12;
const printable = /^[\t\r\n\x20-\x7e\x80-\xff]{4,}$/;

function write(name: string | undefined, text: string): string | undefined {
  if (!printable.test(text) || (name === undefined && text.length < shortest)) return undefined;
  const quote = text.includes('"') ? "'" : '"';
  return `${name === undefined ? "" : `${name} = `}${quote}${text}${quote}\n`;
}

export const readCodes = (value: string, match: RuleMatch): string | undefined =>
  write(findName(match), String.fromCharCode(...(value.match(/0x[\da-f]{2}|\d+/gi) ?? []).map(Number)));

/** Bytes of text, in UTF-16 as the registry has strings, or as they are. */
export function readRegistry(value: string, match: RuleMatch): string | undefined {
  const bytes = Buffer.from(value.replaceAll(/[^\da-f]/gi, ""), "hex");
  const text = bytes[1] === 0 ? bytes.toString("utf16le") : bytes.toString("latin1");
  return write(findName(match), text.replace(/\0.*$/s, ""));
}

const handedToXxd = /^["']?[ \t]{0,4}\|[ \t]{0,4}xxd /i;

export function readDigits(value: string, match: RuleMatch): string | undefined {
  const { window, start, end } = match;
  // What decodes it stands before it, or it is handed on; what is done with the text after that is another matter.
  const isHex = /hex/i.test(window.slice(start, end - value.length)) || handedToXxd.test(window.slice(end, end + 24));
  const text = Buffer.from(value, isHex ? "hex" : "base64").toString("latin1");
  return write(findName(match), text.replace(/\r?\n$/, ""));
}

export const readReversed = (value: string, match: RuleMatch): string | undefined =>
  write(findName(match), [...value].reverse().join(""));

/** What joins a further piece to the last: a statement with the same name, or a call. */
const further =
  /["'](?:\)?;?\s{0,60}[\w$]{0,40}\.(?:append|concat)\(["']|;?[ \t]{0,4}\r?\n[ \t]{0,40}(?<name>[\w$.]{2,40})[ \t]{0,4}[+.]=[ \t]?["'])(?<piece>[^"'\\\r\n]{1,200})(?=["'])/y;
const mostPieces = 20;
const call = ".append(";

export function readPieces(value: string, match: RuleMatch): string | undefined {
  const { key, again } = match.groups;
  if (key !== again) return undefined;
  const { window, start } = match;
  // It is what a match begins with, or the text in quotes before it.
  further.lastIndex = window.startsWith(call, start)
    ? start + call.length + 1 + value.length
    : Math.max(window.lastIndexOf('"', start), window.lastIndexOf("'", start));
  const pieces = [value];
  for (let found = further.exec(window); found && pieces.length < mostPieces; found = further.exec(window)) {
    if (found.groups!["name"] !== key) break;
    pieces.push(found.groups!["piece"]!);
  }
  return write(key ?? findName(match), pieces.join(""));
}

/** Texts in quotes, one after another. */
export const readParts = (value: string, match: RuleMatch): string | undefined =>
  write(
    findName(match),
    [...value.matchAll(/"([^"\r\n]*)"|'([^'\r\n]*)'/g)].map(([, one, other]) => one ?? other).join(""),
  );

/** What the variables of a sum were given above, each a text. */
export function readSum(value: string, { window, start, groups }: RuleMatch): string | undefined {
  const above = window.slice(0, start);
  let joined = "";
  for (const name of value.split("+")) {
    const given = [
      ...above.matchAll(new RegExp(`(?<![\\w.])${name.trim()} {0,12}:?= {0,12}["']([^"'\\\\\r\n]{1,200})["']`, "g")),
    ].at(-1);
    if (given === undefined) return undefined;
    joined += given[1]!;
  }
  return write(groups["key"], joined);
}
