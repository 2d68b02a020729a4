/**
 * The index of one pack, version 2: ids in rising order, each with where its entry begins in the pack.
 * https://git-scm.com/docs/gitformat-pack#_version_2_pack_idx_files_support_packs_larger_than_4_gib_and
 */
export interface PackIndex {
  readonly count: number;
  /** Bytes of an id: 20 for SHA-1, 32 for SHA-256. */
  readonly width: number;
  copyOid(place: number, target: Buffer, at: number): void;
  /** Byte of the pack at which the entry begins. */
  offsetOf(place: number): number;
  /** Place of the id that stands at `at` in `bytes`, or -1. */
  find(bytes: Uint8Array, at: number): number;
}

const magic = 0xff744f63;
const headLength = 8 + 256 * 4;

/** Undefined where the file is not what is described there: nothing of it is used. */
export function parsePackIndex(bytes: Buffer, width: number): PackIndex | undefined {
  if (bytes.length < headLength || bytes.readUInt32BE(0) !== magic || bytes.readUInt32BE(4) !== 2) return undefined;
  const fanout = Uint32Array.from({ length: 256 }, (_, byte) => bytes.readUInt32BE(8 + 4 * byte));
  if (fanout.some((sum, byte) => byte > 0 && sum < fanout[byte - 1]!)) return undefined;
  const count = fanout[255]!;
  const offsetsAt = headLength + count * (width + 4);
  const largeAt = offsetsAt + 4 * count;
  const large = (bytes.length - largeAt - 2 * width) / 8;
  if (large < 0 || large > Math.max(0, count - 1) || !Number.isInteger(large)) return undefined;
  return {
    count,
    width,
    copyOid(place, target, at) {
      bytes.copy(target, at, headLength + place * width, headLength + (place + 1) * width);
    },
    offsetOf(place) {
      const offset = bytes.readUInt32BE(offsetsAt + 4 * place);
      // The highest bit says that the other bits name a place in the table of offsets of 64 bits.
      if (offset < 0x80000000) return offset;
      const at = offset - 0x80000000;
      return at < large ? Number(bytes.readBigUInt64BE(largeAt + 8 * at)) : Number.MAX_SAFE_INTEGER;
    },
    find(id, at) {
      const byte = id[at]!;
      let low = byte === 0 ? 0 : fanout[byte - 1]!;
      let high = fanout[byte]! - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const place = headLength + middle * width;
        const order = bytes.compare(id, at, at + width, place, place + width);
        if (order === 0) return middle;
        if (order < 0) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
  };
}
