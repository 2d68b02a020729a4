/** One pass over the bytes for all keywords at once. */
export interface KeywordIndex {
  /** Calls `onHit(keyword, offset)` for every place where a keyword stands, ASCII case folded, in order of offset. */
  find(bytes: Uint8Array, onHit: (keyword: number, offset: number) => void): void;
}

const lower = (byte: number): number => (byte >= 65 && byte <= 90 ? byte | 32 : byte);

/** @param keywords lower-case ASCII, three bytes or more */
export function createKeywordIndex(keywords: readonly string[]): KeywordIndex {
  const fold = Uint8Array.from({ length: 256 }, (_, byte) => lower(byte));
  const encoded = keywords.map((keyword) => Buffer.from(keyword, "latin1"));
  const slot = (a: number, b: number, c: number): number => ((a * 31 + b) * 31 + c) & 0xffff;
  const buckets = new Map<number, number[]>();
  const present = new Uint8Array(0x10000);
  encoded.forEach((keyword, index) => {
    if (keyword.length < 3) throw new RangeError(`keyword "${keywords[index]}" is shorter than three bytes`);
    const key = slot(keyword[0]!, keyword[1]!, keyword[2]!);
    present[key] = 1;
    buckets.set(key, [...(buckets.get(key) ?? []), index]);
  });
  return {
    find(bytes, onHit) {
      for (let at = 0, last = bytes.length - 3; at <= last; at++) {
        const key = slot(fold[bytes[at]!]!, fold[bytes[at + 1]!]!, fold[bytes[at + 2]!]!);
        if (present[key] === 0) continue;
        for (const index of buckets.get(key)!) {
          const keyword = encoded[index]!;
          let same = 0;
          while (same < keyword.length && fold[bytes[at + same]!] === keyword[same]) same++;
          if (same === keyword.length) onHit(index, at);
        }
      }
    },
  };
}
