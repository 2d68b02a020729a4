/**
 * Object ids → small numbers, in the order they came. Some forty bytes an id instead of the two hundred of a Map of
 * strings, so that a history of millions of blobs stays small.
 */
export interface OidTable {
  readonly size: number;
  /** Number of the id, added where it is new. @param hex lower-case, 40 or 64 characters, the same length for all */
  add(hex: string): number;
  /** Number of the id, or -1. */
  find(hex: string): number;
  get(number: number): string;
}

export function createOidTable(): OidTable {
  let width = 20;
  let size = 0;
  let ids = Buffer.alloc(0);
  let slots = new Int32Array(1 << 12).fill(-1);
  const probe = Buffer.alloc(32);

  /** The slot that holds `probe`, or the free one where it belongs. Ids are hashes: their first bytes are spread already. */
  const findSlot = (): number => {
    const mask = slots.length - 1;
    let slot = probe.readUInt32LE(0) & mask;
    for (;;) {
      const number = slots[slot]!;
      if (number === -1 || ids.compare(probe, 0, width, number * width, (number + 1) * width) === 0) return slot;
      slot = (slot + 1) & mask;
    }
  };

  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let number = 0; number < size; number++) {
      ids.copy(probe, 0, number * width, (number + 1) * width);
      slots[findSlot()] = number;
    }
  };

  return {
    get size() {
      return size;
    },
    add(hex) {
      width = hex.length / 2;
      probe.write(hex, "hex");
      let slot = findSlot();
      if (slots[slot] !== -1) return slots[slot]!;
      if (size * 2 >= slots.length) {
        grow();
        probe.write(hex, "hex");
        slot = findSlot();
      }
      if ((size + 1) * width > ids.length) ids = Buffer.concat([ids], Math.max(1 << 16, ids.length * 2));
      probe.copy(ids, size * width, 0, width);
      slots[slot] = size;
      return size++;
    },
    find(hex) {
      if (size === 0) return -1;
      probe.write(hex, "hex");
      return slots[findSlot()]!;
    },
    get: (number) => ids.toString("hex", number * width, (number + 1) * width),
  };
}
