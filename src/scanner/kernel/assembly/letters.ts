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
