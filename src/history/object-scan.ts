import { createObjectReader } from "../git/cat-file.ts";
import type { Rule } from "../types.ts";
import { type BlobFinding, createBlobScan, type ScanKeys } from "./blob-scan.ts";
import { decodeRules, type RuleReference } from "./rule-list.ts";

/** What became of a batch of object ids. */
export interface BatchResult {
  readonly oids: readonly string[];
  /** Bytes, in the order of `oids`; -1 where it was not read. */
  readonly sizes: readonly number[];
  readonly found: readonly { readonly oid: string; readonly findings: readonly BlobFinding[] }[];
  readonly unread: readonly { readonly oid: string; readonly reason: string }[];
}

export interface ObjectScan {
  scan(oids: readonly string[]): Promise<BatchResult>;
  close(): Promise<void>;
}

export interface ObjectScanOptions {
  readonly cwd?: string | undefined;
  readonly rules: readonly RuleReference[] | readonly Rule[];
  readonly keys: ScanKeys;
  readonly sizeLimit: number;
}

/** One git process and one scanner: what a worker runs, and the main thread where workers cannot. */
export function createObjectScan({ cwd, rules, keys, sizeLimit }: ObjectScanOptions): ObjectScan {
  const reader = createObjectReader(cwd, sizeLimit);
  const scanBlob = createBlobScan(isReferences(rules) ? decodeRules(rules) : rules, keys);
  return {
    async scan(oids) {
      const found: { oid: string; findings: BlobFinding[] }[] = [];
      const unread: { oid: string; reason: string }[] = [];
      const sizes: number[] = [];
      await reader.read(oids, (oid, content, reason) => {
        const refuse = (why: string): void => {
          unread.push({ oid, reason: why });
          sizes[sizes.length - 1] = -1;
        };
        sizes.push(content?.length ?? -1);
        if (!content) return refuse(reason ?? "");
        const findings = scanBlob(content, refuse);
        if (findings.length > 0) found.push({ oid, findings });
      });
      return { oids, sizes, found, unread };
    },
    close: () => reader.close(),
  };
}

const isReferences = (rules: ObjectScanOptions["rules"]): rules is readonly RuleReference[] =>
  rules.every((rule) => !("pattern" in rule));
