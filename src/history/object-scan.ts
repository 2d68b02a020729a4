import { createObjectReader, type ObjectReader } from "../git/cat-file.ts";
import type { FamilyBatch } from "../git/packs/families.ts";
import { once } from "../once.ts";
import { decodeRules, type RuleReference } from "../threads/rule-list.ts";
import type { Rule } from "../types.ts";
import { type BlobFinding, createBlobScan, manyLines, type ScanKeys } from "./blob-scan.ts";
import { createFamilyScan, roomForTexts } from "./family-scan.ts";
import type { TextBatch } from "./text-queue.ts";

/** What became of a batch of object ids. */
export interface BatchResult {
  readonly oids: readonly string[];
  /** Bytes, in the order of `oids`; -1 where it was not read. */
  readonly sizes: readonly number[];
  readonly found: readonly { readonly oid: string; readonly findings: readonly BlobFinding[] }[];
  readonly unread: readonly UnreadObject[];
}

export interface UnreadObject {
  readonly oid: string;
  readonly reason: string;
  /** The reason lies in the content, as with an archive that is too large: read again it says the same. */
  readonly lasting?: boolean;
}

/** Objects by their ids, or as they lie in a pack; or texts, which are told apart by their places in place of ids. */
export type Batch = readonly string[] | FamilyBatch | TextBatch;

export interface ObjectScan {
  scan(batch: Batch): Promise<BatchResult>;
  close(): Promise<unknown>;
}

export interface ObjectScanOptions {
  readonly cwd?: string | undefined;
  readonly rules: readonly RuleReference[] | readonly Rule[];
  readonly keys: ScanKeys;
  readonly sizeLimit: number;
}

/** What a worker runs, and the main thread where workers cannot: git is started when it is asked for the first time. */
export function createObjectScan({ cwd, rules, keys, sizeLimit }: ObjectScanOptions): ObjectScan {
  // Nothing is made where nothing is scanned.
  const blobs = once(() =>
    createBlobScan(isReferences(rules) ? decodeRules(rules) : rules, keys, manyLines, roomForTexts),
  );
  const families = once(() => createFamilyScan(blobs(), sizeLimit));
  let reader: ObjectReader | undefined;
  const scanObjects = async (oids: readonly string[]): Promise<BatchResult> => {
    const found: { oid: string; findings: BlobFinding[] }[] = [];
    const unread: UnreadObject[] = [];
    const sizes: number[] = [];
    reader ??= createObjectReader(cwd, sizeLimit);
    await reader.read(oids, (oid, content, reason) => {
      const refuse = (why: string): void => {
        unread.push({ oid, reason: why, lasting: true });
        sizes[sizes.length - 1] = -1;
      };
      sizes.push(content?.length ?? -1);
      if (!content) {
        unread.push({ oid, reason: reason ?? "" });
        return;
      }
      const findings = blobs().scan(content, refuse);
      if (findings.length > 0) found.push({ oid, findings });
    });
    return { oids, sizes, found, unread };
  };
  const scanTexts = ({ bytes, ends }: TextBatch): BatchResult => {
    const { scan } = blobs();
    const found: { oid: string; findings: BlobFinding[] }[] = [];
    ends.forEach((end, place) => {
      const findings = scan(bytes.subarray(ends[place - 1] ?? 0, end), undefined, undefined, false);
      if (findings.length > 0) found.push({ oid: String(place), findings });
    });
    return { oids: [], sizes: [], found, unread: [] };
  };
  return {
    async scan(batch) {
      if ("pack" in batch) return families()(batch);
      return "ends" in batch ? scanTexts(batch) : scanObjects(batch);
    },
    close: async () => reader?.close(),
  };
}

const isReferences = (rules: ObjectScanOptions["rules"]): rules is readonly RuleReference[] =>
  rules.every((rule) => !("pattern" in rule));
