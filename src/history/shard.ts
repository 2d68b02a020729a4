/** One share of a history's blobs: number `index` of `count`, beginning with 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** By the object id alone, so that every machine cuts a history alike. Ids are hashes: the shares are of a size. */
export const isInShard = ({ index, count }: Shard, oid: string): boolean =>
  Number.parseInt(oid.slice(0, 8), 16) % count === index - 1;

/** `2/8`. Undefined where it is none. */
export function parseShard(text: string): Shard | undefined {
  const [, index = "0", count = "0"] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}
