/** Random letters and digits, the same on every run for a seed. */
export function createToken(length: number, seed = 11): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return alphabet[(state >>> 16) % alphabet.length];
  }).join("");
}

/** Hex of random bytes that are no text, so that the scanner has nothing to decode. */
export const createHex = (bytes: number): string =>
  Buffer.from(Buffer.from(createToken(bytes)).map((byte) => byte | 0x80)).toString("hex");
