import { Transform } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import type { Redaction, Redactor } from "./redactor.ts";

/** Characters of text already out that stay as context: a key in one chunk, its value in the next. */
const contextLength = 4096;
/** A line longer than this goes out in pieces, each but the last this many characters short of what has come in. */
const longestHeld = 65_536;

/**
 * A stream that redacts what goes through it, whatever way it is cut into chunks. An unfinished line is held back until it
 * ends, and so is a line that goes on in the next one, and a private key from its first line to its last, so that no border
 * between chunks can hide a secret.
 */
export function createRedactingStream(
  redactor: Redactor,
  onRedaction: (redaction: Redaction) => void = () => {},
): Transform {
  const decoder = new StringDecoder("utf8");
  let before = "";
  let held = "";

  const redact = (piece: string): string => {
    const result = isJsonLine(piece) ? redactor.redactJsonText(piece) : redactor.redactAfter(before, piece);
    before = (before + piece).slice(-contextLength);
    for (const redaction of result.redactions) onRedaction(redaction);
    return result.value;
  };
  const release = (length: number): string => {
    const pieces = [...listPieces(held.slice(0, length))];
    held = held.slice(length);
    return pieces.map(redact).join("");
  };

  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      held += decoder.write(chunk);
      const length = measureFinished(held);
      done(null, length > 0 ? release(length) : undefined);
    },
    flush(done) {
      held += decoder.end();
      done(null, held === "" ? undefined : release(held.length));
    },
  });
}

/** A line of a log that is JSON has to stay it, whatever the value held that is replaced. */
const isJsonLine = (line: string): boolean => /^[{[]/.test(line) && /[}\]]\s*$/.test(line.slice(-8));

/** Each line that looks like JSON by itself, and what lies between such lines in one. */
function* listPieces(text: string): Generator<string> {
  let from = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start) + 1 || text.length;
    const line = text.slice(start, end);
    if (isJsonLine(line)) {
      if (from < start) yield text.slice(from, start);
      yield line;
      from = end;
    }
    start = end;
  }
  if (from < text.length) yield text.slice(from);
}

/** What begins and ends a private key; neither stands in another kind of line. */
const keyMarks: readonly (readonly [begin: string, end: string])[] = [
  ["-----BEGIN", "-----END"],
  ["PuTTY-User-Key-File-", "Private-MAC:"],
];

/** How much of the held text cannot change its meaning by what comes next. */
function measureFinished(held: string): number {
  const lineEnd = held.lastIndexOf("\n") + 1;
  if (held.length - lineEnd >= longestHeld) return cutBetweenWords(held, held.length - contextLength);
  const isHeld = (from: number): boolean => held.length - from < longestHeld;
  const open = Math.min(lineEnd, ...keyMarks.map(([begin, end]) => findOpenKey(held, lineEnd, begin, end)));
  const known = isHeld(open) ? open : lineEnd;
  const finished = passJoined(held, known);
  return isHeld(finished) ? finished : known;
}

/** Where the line begins in which a key does whose last line is not whole yet; the text's end where none is open. */
function findOpenKey(held: string, lineEnd: number, beginMark: string, endMark: string): number {
  const begin = held.lastIndexOf(beginMark);
  const end = begin === -1 ? -1 : held.indexOf(endMark, begin);
  const isOpen = begin !== -1 && (end === -1 || end >= lineEnd);
  return isOpen ? held.lastIndexOf("\n", begin) + 1 : held.length;
}

/** A comma, a bracket, a backslash, or an operator behind a string: what this line says is not all. */
const goesOn = /(?:[,{[(\\]|["'`][ \t]*[+.&|]+(?:[ \t]*_)?)[ \t]*\r?\n$/;
const endsString = /["'`][ \t]*\r?\n$/;
const joinsString = /^[ \t]*(?:$|[+.&|)\]}]|[\w@$]{0,2}["'`])/;

/** Before the lines that end at `end`, each of which goes on in the next one. */
function passJoined(held: string, end: number): number {
  for (let finished = end; finished > 0; ) {
    const start = held.lastIndexOf("\n", finished - 2) + 1;
    const line = held.slice(start, finished);
    // Of what somebody waits for nothing has come of the next line, which need not come.
    const isJoined = finished < held.length && endsString.test(line) && joinsString.test(peek(held, finished));
    if (!goesOn.test(line) && !isJoined) return finished;
    finished = start;
  }
  return 0;
}

const peek = (held: string, at: number): string => /^.{0,200}/.exec(held.slice(at, at + 200))![0];

/** A long line is cut where no token can be: at white space, a quote or a comma before `limit`. */
function cutBetweenWords(held: string, limit: number): number {
  for (let at = limit; at > limit - longestHeld / 2 && at > 0; at--) if (/[\s",;]/.test(held[at]!)) return at + 1;
  return limit;
}
