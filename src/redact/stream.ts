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

  const release = (length: number): string => {
    const result = redactor.redactAfter(before, held.slice(0, length));
    before = (before + held.slice(0, length)).slice(-contextLength);
    held = held.slice(length);
    for (const redaction of result.redactions) onRedaction(redaction);
    return result.value;
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
