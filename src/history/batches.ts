import { listStoredBlobs } from "../git/objects.ts";
import { createOidTable } from "../git/oid-table.ts";
import { type FamilyBatch, type Pack, planFamilies } from "../git/packs/families.ts";
import { largestMember } from "./family-scan.ts";

/** What the packs hold, each blob once, the versions of a file together. */
export function* listFamilies(packs: readonly Pack[], isWanted: (oid: string) => boolean): Iterable<FamilyBatch> {
  const taken = createOidTable();
  const isFirst = (oid: string): boolean => {
    const { size } = taken;
    return taken.add(oid) === size;
  };
  const isChosen = packs.length > 1 ? (oid: string) => isWanted(oid) && isFirst(oid) : isWanted;
  let behind = packs.reduce((sum, { blobs }) => sum + blobs.count, 0);
  for (const pack of packs) {
    behind -= pack.blobs.count;
    yield* planFamilies(pack, isChosen, largestMember, behind);
  }
}

/** Neighbours in a pack go to one worker: their git process unpacks one from the other. */
const objectsAtOnce = 256;
/** So few are asked for in any order sooner than they are sorted. */
const fewObjects = 2000;

/** Objects that git is to be asked for, in the order in which it has them. */
export async function* listObjects(cwd: string | undefined, oids: readonly string[]): AsyncIterable<string[]> {
  if (oids.length <= fewObjects) {
    for (let at = 0; at < oids.length; at += objectsAtOnce) yield oids.slice(at, at + objectsAtOnce);
    return;
  }
  const table = createOidTable();
  for (const oid of oids) table.add(oid);
  const seen = new Uint8Array(table.size);
  const batch: string[] = [];
  const take = function* (oid: string, number: number) {
    seen[number] = 1;
    batch.push(oid);
    if (batch.length === objectsAtOnce) yield batch.splice(0);
  };
  for await (const stored of listStoredBlobs(cwd)) {
    for (const oid of stored) {
      const number = table.find(oid);
      if (number !== -1 && seen[number] === 0) yield* take(oid, number);
    }
  }
  // What git does not list it is asked for all the same, and says itself that it does not have it.
  for (let number = 0; number < table.size; number++) if (seen[number] === 0) yield* take(table.get(number), number);
  if (batch.length > 0) yield batch;
}
