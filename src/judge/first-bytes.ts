/** What a digit of base64 stands for, in both alphabets, by its code; -1: none. */
const digits = Int8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).replace("-", "+").replace("_", "/");
  return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(letter);
});
const digitAt = (text: string, at: number): number => digits[text.charCodeAt(at)] ?? -1;

/** The first three bytes of what stands in base64 as one number; below zero where four digits do not begin it. */
const readFirst = (text: string): number => {
  const [a, b, c, d] = [digitAt(text, 0), digitAt(text, 1), digitAt(text, 2), digitAt(text, 3)];
  return a < 0 || b < 0 || c < 0 || d < 0 ? -1 : (a << 18) | (b << 12) | (c << 6) | d;
};

/** Printable ASCII, and what may stand around it: white space of Latin-1. */
const isTextByte = (byte: number): boolean => (byte > 31 && byte < 127) || (byte > 8 && byte < 14) || byte === 160;

/** May it be text in base64? Of drawn bytes sixteen in seventeen are told by the first three. */
export function mayBeText(value: string): boolean {
  const first = readFirst(value);
  return first < 0 || (isTextByte(first >> 16) && isTextByte((first >> 8) & 0xff) && isTextByte(first & 0xff));
}

/** May its bytes, in base64 or as digits of base 16, rise one by one? */
export function mayRise(value: string): boolean {
  const first = readFirst(value);
  const rises = (one: number, next: number): boolean => next === ((one + 1) & 0xff);
  return (
    rises(first >> 16, (first >> 8) & 0xff) ||
    rises(Number.parseInt(value.slice(0, 2), 16), Number.parseInt(value.slice(2, 4), 16))
  );
}
