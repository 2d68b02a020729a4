import { allocateNumbers } from "../pages.ts";

/**
 * Object ids → small numbers, in the order they came. Some forty bytes an id instead of the two hundred of a Map of
 * strings, so that a history of millions of blobs stays small.
 */
interface OidTable {
  readonly size: number;
  /** Number of the id, added where it is new. @param hex lower-case, 40 or 64 characters, the same length for all */
  add(hex: string): number;
  /** Number of the id, or -1. */
  find(hex: string): number;
  get(number: number): string;
}

/** Digit → number. */
const digits = new Uint8Array(128);
for (let digit = 0; digit < 16; digit++) digits[digit.toString(16).charCodeAt(0)] = digit;

/** Bytes, and the same as words, by which they are compared. */
function createIds(bytes: number) {
  const words = allocateNumbers(bytes / 4);
  return { bytes: Buffer.from(words.buffer, 0, bytes), words };
}

export function createOidTable(): OidTable {
  /** In words of four bytes. */
  let width = 5;
  let size = 0;
  let ids = createIds(0);
  let slots = new Int32Array(1 << 12).fill(-1);
  const probe = createIds(32);

  const readProbe = (hex: string): void => {
    const { bytes } = probe;
    for (let at = 0, digit = 0; at < 4 * width; at++, digit += 2)
      bytes[at] = (digits[hex.charCodeAt(digit)]! << 4) | digits[hex.charCodeAt(digit + 1)]!;
  };

  /** The slot that holds these words, or the free one where they belong. Ids are hashes: their first bytes are spread already. */
  const findSlot = (words: Int32Array, from: number): number => {
    const mask = slots.length - 1;
    let slot = words[from]! & mask;
    for (;;) {
      const number = slots[slot]!;
      if (number === -1) return slot;
      let word = 0;
      while (word < width && ids.words[number * width + word] === words[from + word]) word++;
      if (word === width) return slot;
      slot = (slot + 1) & mask;
    }
  };

  const growSlots = (): void => {
    slots = allocateNumbers(slots.length * 2).fill(-1);
    for (let number = 0; number < size; number++) slots[findSlot(ids.words, number * width)] = number;
  };

  const growIds = (): void => {
    const larger = createIds(Math.max(1 << 16, ids.bytes.length * 2));
    larger.words.set(ids.words);
    ids = larger;
  };

  return {
    get size() {
      return size;
    },
    add(hex) {
      if (size === 0) width = hex.length / 8;
      readProbe(hex);
      let slot = findSlot(probe.words, 0);
      if (slots[slot] !== -1) return slots[slot]!;
      if (size * 2 >= slots.length) {
        growSlots();
        slot = findSlot(probe.words, 0);
      }
      if ((size + 1) * width > ids.words.length) growIds();
      for (let word = 0; word < width; word++) ids.words[size * width + word] = probe.words[word]!;
      slots[slot] = size;
      return size++;
    },
    find(hex) {
      if (size === 0) return -1;
      readProbe(hex);
      return slots[findSlot(probe.words, 0)]!;
    },
    get: (number) => ids.bytes.toString("hex", 4 * number * width, 4 * (number + 1) * width),
  };
}
