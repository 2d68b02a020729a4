interface Reserve<Item> {
  /** One with room for so much, at least. */
  take(length: number): Item;
  give(item: Item): void;
}

/**
 * Keeps what is not needed at the moment, by powers of two: memory that is asked for anew costs more than to fill it, and
 * what is thrown away comes back late.
 * @param most length of all that are kept; more where what is needed at once is more
 */
export function createReserve<Item>(
  create: (length: number) => Item,
  lengthOf: (item: Item) => number,
  most: number,
): Reserve<Item> {
  const free: Item[][] = Array.from({ length: 33 }, () => []);
  let kept = 0;
  return {
    take(length) {
      const power = Math.max(8, 32 - Math.clz32(length - 1));
      const item = free[power]!.pop();
      if (item !== undefined) kept -= lengthOf(item);
      return item ?? create(2 ** power);
    },
    give(item) {
      const length = lengthOf(item);
      const power = 31 - Math.clz32(length);
      // Members of a family are of one size: what the one before needed goes first.
      for (let other = free.length - 1; other >= 0 && kept + length > most; other--) {
        if (other === power) continue;
        for (const old of free[other]!.splice(0)) kept -= lengthOf(old);
      }
      free[power]!.push(item);
      kept += length;
    },
  };
}
