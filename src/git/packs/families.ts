import type { PackedBlobs } from "./packed-blobs.ts";

export interface Pack {
  readonly path: string;
  readonly blobs: PackedBlobs;
}

/**
 * Objects of one pack to read, each behind the one that it is a delta against. All lists have one member an object.
 */
export interface FamilyBatch {
  readonly pack: string;
  /** Where the compressed bytes begin in the pack, how many there are, and how many they inflate to. */
  readonly starts: Float64Array;
  readonly lengths: Int32Array;
  readonly sizes: Int32Array;
  /** Place in this batch of the object that this one is a delta against; -1 for an object that is held whole. */
  readonly bases: Int32Array;
  /** Empty for an object that is read only because others are made from it. */
  readonly oids: readonly string[];
}

/** So much is given to a worker at once; a family that is larger stays together. */
const objectsAtOnce = 192;
const bytesAtOnce = 1 << 18;
/** Towards the end it is less, so that no thread waits long for what another was given last. */
const smallestShare = 12;
const lastObjects = 32 * objectsAtOnce;

/**
 * The families of deltas of the blobs of a pack, in its order: there the versions of a file stand together.
 * @param isWanted asked for every blob when its family's turn comes; of the rest only what wanted ones are made from is read
 * @param largest bytes; what is larger, packed or not, is left out, with all that is made from it
 * @param behind how many blobs the packs behind this one have
 */
export function* planFamilies(
  { path, blobs }: Pack,
  isWanted: (oid: string) => boolean,
  largest: number,
  behind = 0,
): Generator<FamilyBatch> {
  const { count, starts, lengths, sizes, bases } = blobs;
  const { first, next } = listChildren(blobs);
  /** How many wanted blobs one is needed for, itself included. */
  const weights = new Int32Array(count);
  const oids = new Map<number, string>();
  let chosen: number[] = [];
  let bytes = 0;

  const isReadable = (blob: number): boolean => sizes[blob]! <= largest && lengths[blob]! <= largest;

  /** Sets weights and ids of a family; its members, each behind its base. */
  const weigh = (root: number): void => {
    const members = isReadable(root) ? [root] : [];
    for (let at = 0; at < members.length; at++) {
      const member = members[at]!;
      const oid = blobs.oidOf(member);
      const wanted = isWanted(oid);
      if (wanted) oids.set(member, oid);
      weights[member] = wanted ? 1 : 0;
      for (let child = first[member]!; child !== -1; child = next[child]!) if (isReadable(child)) members.push(child);
    }
    for (let at = members.length - 1; at > 0; at--) weights[bases[members[at]!]!]! += weights[members[at]!]!;
  };

  const choose = (root: number): void => {
    const stack = [root];
    for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
      chosen.push(member);
      bytes += lengths[member]!;
      const children: number[] = [];
      for (let child = first[member]!; child !== -1; child = next[child]!)
        if (weights[child]! > 0) children.push(child);
      // The largest branch comes last: by then its base, and all before it, need not be held any more.
      children.sort((a, b) => weights[b]! - weights[a]! || b - a);
      for (const child of children) stack.push(child);
    }
  };

  const take = (): FamilyBatch => {
    const numbers = new Map(chosen.map((blob, number) => [blob, number]));
    const batch = {
      pack: path,
      starts: Float64Array.from(chosen, (blob) => starts[blob]!),
      lengths: Int32Array.from(chosen, (blob) => lengths[blob]!),
      sizes: Int32Array.from(chosen, (blob) => sizes[blob]!),
      bases: Int32Array.from(chosen, (blob) => (bases[blob] === -1 ? -1 : numbers.get(bases[blob]!)!)),
      oids: chosen.map((blob) => oids.get(blob) ?? ""),
    };
    chosen = [];
    bytes = 0;
    oids.clear();
    return batch;
  };

  for (let root = 0; root < count; root++) {
    if (bases[root] !== -1) continue;
    weigh(root);
    if (weights[root] === 0) continue;
    choose(root);
    const share = Math.min(1, Math.max(1 / smallestShare, (behind + count - root) / lastObjects));
    if (chosen.length >= objectsAtOnce * share || bytes >= bytesAtOnce * share) yield take();
  }
  if (chosen.length > 0) yield take();
}

/** Per blob its first child and its next sibling, in the order of the pack; -1 where there is none. */
function listChildren({ count, bases }: PackedBlobs): { first: Int32Array; next: Int32Array } {
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(count).fill(-1);
  for (let blob = count - 1; blob >= 0; blob--) {
    const base = bases[blob]!;
    if (base === -1) continue;
    next[blob] = first[base]!;
    first[base] = blob;
  }
  return { first, next };
}
