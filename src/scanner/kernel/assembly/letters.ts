@inline
export function isSpace(byte: u32): bool {
  return byte === 32 || byte === 9;
}

@inline
export function isQuote(byte: u32): bool {
  return byte === 34 || byte === 39 || byte === 96;
}

@inline
export function isHexDigit(byte: u32): bool {
  return byte - 48 < 10 || (byte | 32) - 97 < 6;
}

/** Joins two strings: `+`, `.`, `&`, `|`. */
@inline
export function isOperator(byte: u32): bool {
  return byte === 43 || byte === 46 || byte === 38 || byte === 124;
}

/** Of a token. */
@inline
export function isWord(byte: u32): bool {
  return byte - 47 < 11 || (byte | 32) - 97 < 26 || byte === 43 || byte === 45 || byte === 61 || byte === 95;
}
