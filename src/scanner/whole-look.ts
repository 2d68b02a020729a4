const longestWhole = 4096;
/** A login a line: a user, a host, a password, an address. */
const mostWords = 6;

/**
 * Could a text be nothing but a secret, or logins a line? It is short, and has neither lines of prose but remarks nor, in
 * several lines, the brackets of programs and pages.
 */
export function mayBeWhole(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.length > longestWhole) return false;
  let words = 0;
  let lines = 0;
  let hasBracket = false;
  let last = 10;
  for (const byte of bytes) {
    if (byte === 123 || byte === 125 || byte === 60 || byte === 62) hasBracket = true;
    if (last === 10) words = byte === 35 || byte === 59 ? Number.NEGATIVE_INFINITY : 0;
    if (last === 10 && byte > 32) lines++;
    if (hasBracket && lines > 1) return false;
    if (byte === 32 && last !== 32 && ++words > mostWords) return false;
    last = byte;
  }
  return true;
}
