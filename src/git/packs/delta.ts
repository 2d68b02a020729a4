/** What a text and the one that it is made from have in common: (from, to, length) triples, rising by `to`. */
export interface Copies {
  numbers: Int32Array;
  /** How many numbers are valid. */
  count: number;
}

/** Sizes of the base and of what is made, as the delta says them; -1 where it says neither. */
export function readDeltaSizes(delta: Uint8Array, length: number): { base: number; result: number; at: number } {
  let at = 0;
  const read = (): number => {
    let size = 0;
    for (let factor = 1; at < length; factor *= 128) {
      const byte = delta[at++]!;
      size += (byte & 127) * factor;
      if (byte < 128) return size;
    }
    return -1;
  };
  return { base: read(), result: read(), at };
}

/**
 * Makes a text from its base, and notes what was copied. https://git-scm.com/docs/gitformat-pack#_deltified_representation
 * @param at first instruction, behind the sizes
 * @param result bytes that must come out; `output` has room for them
 * @returns false where the delta asks for what is not there
 */
export function applyDelta(
  delta: Buffer,
  at: number,
  length: number,
  base: Buffer,
  output: Buffer,
  result: number,
  copies: Copies,
): boolean {
  let { numbers } = copies;
  let count = 0;
  let to = 0;
  let next = at;
  while (next < length) {
    const code = delta[next++]!;
    if (code >= 128) {
      let from = 0;
      let size = 0;
      if (code & 1) from = delta[next++]!;
      if (code & 2) from |= delta[next++]! << 8;
      if (code & 4) from |= delta[next++]! << 16;
      if (code & 8) from += delta[next++]! * 0x1000000;
      if (code & 16) size = delta[next++]!;
      if (code & 32) size |= delta[next++]! << 8;
      if (code & 64) size |= delta[next++]! << 16;
      if (size === 0) size = 0x10000;
      if (next > length || from + size > base.length || to + size > result) return false;
      if (size < shortCopy) for (let byte = 0; byte < size; byte++) output[to + byte] = base[from + byte]!;
      else base.copy(output, to, from, from + size);
      // A long piece is copied by several instructions.
      if (
        count > 0 &&
        numbers[count - 3]! + numbers[count - 1]! === from &&
        numbers[count - 2]! + numbers[count - 1]! === to
      )
        numbers[count - 1]! += size;
      else {
        if (count + 3 > numbers.length) numbers = copies.numbers = grow(numbers);
        numbers[count++] = from;
        numbers[count++] = to;
        numbers[count++] = size;
      }
      to += size;
    } else {
      if (code === 0 || next + code > length || to + code > result) return false;
      for (let byte = 0; byte < code; byte++) output[to + byte] = delta[next + byte]!;
      next += code;
      to += code;
    }
  }
  copies.count = count;
  return to === result;
}

/** Fewer bytes are copied sooner one by one than by a call. */
const shortCopy = 48;

function grow(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
