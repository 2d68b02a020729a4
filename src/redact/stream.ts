import { Transform } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import type { Redaction, Redactor } from "./redactor.ts";

/** Characters of text already out that stay as context: a key in one chunk, its value in the next. */
const contextLength = 4096;
/** A line longer than this goes out in pieces, each but the last this many characters short of what has come in. */
const longestHeld = 65_536;

/**
 * A stream that redacts what goes through it, whatever way it is cut into chunks. An unfinished line is held back until it
 * ends, and so is a private key from its first line to its last, so that no border between chunks can hide a secret.
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
const isJsonLine = (line: string): boolean => line.startsWith("{") || line.startsWith("[");

/** Each line that looks like JSON by itself, and what lies between such lines in one. */
function* listPieces(text: string): Generator<string> {
  let from = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start) + 1 || text.length;
    if (isJsonLine(text.slice(start, start + 1))) {
      if (from < start) yield text.slice(from, start);
      yield text.slice(start, end);
      from = end;
    }
    start = end;
  }
  if (from < text.length) yield text.slice(from);
}

/** How much of the held text cannot change its meaning by what comes next. */
function measureFinished(held: string): number {
  const lineEnd = held.lastIndexOf("\n") + 1;
  const begin = held.lastIndexOf("-----BEGIN");
  const open = begin !== -1 && !held.includes("-----END", begin);
  if (open && held.length - begin < longestHeld) return Math.min(lineEnd, begin);
  if (held.length - lineEnd < longestHeld) return lineEnd;
  return cutBetweenWords(held, held.length - contextLength);
}

/** A long line is cut where no token can be: at white space, a quote or a comma before `limit`. */
function cutBetweenWords(held: string, limit: number): number {
  for (let at = limit; at > limit - longestHeld / 2 && at > 0; at--) if (/[\s",;]/.test(held[at]!)) return at + 1;
  return limit;
}
