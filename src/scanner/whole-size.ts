/** A longer text holds more than a secret, in bytes. */
const longestWhole = 4096;

export const mayBeWhole = (size: number): boolean => size > 0 && size <= longestWhole;
