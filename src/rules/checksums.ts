const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32 (IEEE) of ASCII text or of bytes. Not zlib's: that came with Node 20.15, and hooks run on older ones. */
export function crc32(data: string | Uint8Array): number {
  const bytes = typeof data === "string" ? Buffer.from(data, "latin1") : data;
  let rest = 0xffffffff;
  for (const byte of bytes) rest = crcTable[(rest ^ byte) & 0xff]! ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

/** A whole number as digits of `alphabet`, most significant first, padded to `length`. */
export function encodeDigits(value: number, alphabet: string, length: number): string {
  let digits = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) {
    digits = alphabet[rest % alphabet.length] + digits;
  }
  return digits.padStart(length, alphabet[0]);
}

/**
 * The six base62 digits that end GitHub's and npm's tokens: CRC-32 of the characters between prefix and digits.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function encodeCrc32Base62(text: string): string {
  return encodeDigits(crc32(text), base62, 6);
}

const rotate = (word: number, count: number): number => (word << count) | (word >>> (32 - count));

/**
 * Marvin32, folded to 32 bits, as Microsoft's identifiable keys use it.
 * https://github.com/microsoft/security-utilities
 * @param seed eight ASCII characters that name the kind of key: "MastRW00"
 */
export function marvin32(bytes: Uint8Array, seed: string): number {
  const name = Buffer.from(seed, "latin1");
  let high = name.readInt32BE(0);
  let low = name.readInt32BE(4);
  const mix = (word: number): void => {
    low = (low + word) | 0;
    high ^= low;
    low = (rotate(low, 20) + high) | 0;
    high = rotate(high, 9) ^ low;
    low = (rotate(low, 27) + high) | 0;
    high = rotate(high, 19);
  };
  const padded = Buffer.alloc((bytes.length & ~3) + 4);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  for (let at = 0; at < padded.length; at += 4) mix(padded.readInt32LE(at));
  mix(0);
  return (high ^ low) >>> 0;
}

/** Four bytes, least significant first. */
export function toLittleEndian(word: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(word);
  return bytes;
}

/** RFC 4648 base32, either case, without padding; undefined for other characters. */
export function decodeBase32(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (const character of text.toLowerCase()) {
    const digit = "abcdefghijklmnopqrstuvwxyz234567".indexOf(character);
    if (digit < 0) return undefined;
    bits = ((bits << 5) | digit) & 0xfff;
    count += 5;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = (bits >>> count) & 0xff;
  }
  return bytes;
}
