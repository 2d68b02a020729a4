import { createFingerprint, createIdentity } from "../fingerprint.ts";
import { readInSource } from "../in-source.ts";
import { judgeEverywhere } from "../judge/everywhere.ts";
import { judgeCandidate } from "../judge/index.ts";
import { createLowering } from "../judge/passage.ts";
import { pathClasses } from "../judge/paths.ts";
import { createValueFilter } from "../judge/values.ts";
import { describeLifetime } from "../lifetime.ts";
import type { Kernels } from "../scanner/kernel/kernel.ts";
import type { LineList } from "../scanner/line-list.ts";
import { settleOverlaps } from "../scanner/overlaps.ts";
import type { LineMatch, Settle } from "../scanner/refusal.ts";
import { createScanner, type Scanner } from "../scanner/scanner.ts";
import type { Secret } from "../secret.ts";
import type { Level, Lifetime, Proof, Region, Rule } from "../types.ts";

/** What a blob holds, before its paths are known, without the value: this is what a worker sends. */
export interface BlobFinding {
  /** Place of the rule in the list that the scan was made with. */
  readonly rule: number;
  readonly fingerprint: string;
  readonly identity: string;
  readonly region: Region;
  readonly proof: Proof;
  readonly keyName?: string;
  readonly resource?: string;
  readonly lifetime?: Lifetime;
  /** The mark that allows it where it stands. */
  readonly inSource?: string;
  /** One for each of `pathClasses`. */
  readonly judgements: readonly { readonly level?: Level; readonly confidence: number }[];
}

export interface ScanKeys {
  readonly repositoryKey: string;
  /** Random, the same in all workers of a run. */
  readonly runKey: string;
}

/** Lines of blobs that a worker remembers. */
export const manyLines = 1 << 18;

export interface BlobScan extends Pick<Scanner, "openRooms"> {
  /** @param isFile as `Scanner.scan` has it: messages and names are none */
  scan(bytes: Uint8Array, onUnread?: (reason: string) => void, lines?: LineList, isFile?: boolean): BlobFinding[];
}

/**
 * A scan of blobs whose paths are not known yet: each candidate is judged once for every class of path.
 * @param remembered lines, a power of two; default: few
 * @param roomy bytes for texts that are made where they are scanned
 */
export function createBlobScan(
  rules: readonly Rule[],
  keys: ScanKeys,
  remembered?: number,
  roomy?: number,
  kernels?: Kernels,
): BlobScan {
  const judged = new WeakMap<Secret, BlobFinding["judgements"]>();
  /** Overlaps are settled among what counts, as in a tree, where that is known: for each class of path by itself. */
  const settle: Settle = (matches) => {
    const kept = settleOverlaps(matches);
    if (kept.length === matches.length) return kept;
    const judgementsOf = ({ secret }: LineMatch) => judged.get(secret)!;
    const counts = (match: LineMatch, at: number) => judgementsOf(match)[at]!.level !== undefined;
    const stay = pathClasses.map((_, at) => {
      const settled = settleOverlaps(matches.filter((match) => counts(match, at)));
      return new Map(settled.map((match) => [match.secret, match]));
    });
    return matches
      .filter(({ secret }) => stay.some((those) => those.has(secret)))
      .toSorted((a, b) => a.start - b.start)
      .map((match) => {
        const named = stay.find((those) => those.get(match.secret)?.named)?.get(match.secret) ?? match;
        const judgements = judgementsOf(match).map((one, at) => {
          const settled = stay[at]!.get(match.secret);
          if (!settled) return { confidence: 0 };
          return settled.named ? judgeCandidate(settled, pathClasses[at]!) : one;
        });
        judged.set(match.secret, judgements);
        return named;
      });
  };
  const scanner = createScanner(
    rules,
    {
      couldKeep: createValueFilter(),
      wholes: true,
      keeps(candidate) {
        const judgements = judgeEverywhere(candidate);
        judged.set(candidate.secret, judgements);
        return judgements.some(({ level }) => level);
      },
      settle,
    },
    remembered,
    kernels,
    roomy,
  );
  const places = new Map(rules.map((rule, index) => [rule, index]));
  const scan: BlobScan["scan"] = (bytes, onUnread, lines, isFile) => {
    const candidates = scanner.scan(bytes, onUnread, lines, undefined, isFile);
    if (candidates.length === 0) return [];
    const lowerInPassage = createLowering(bytes);
    return candidates.map((candidate) => {
      const { rule, secret, region, proof, keyName, resource, start, end, named } = candidate;
      const lifetime = describeLifetime(candidate);
      return {
        rule: places.get(rule)!,
        fingerprint: createFingerprint(rule, secret, keyName, keys.repositoryKey),
        identity: rule.highEntropy ? "" : createIdentity(secret, keys.runKey),
        region,
        proof,
        judgements: judged
          .get(secret)!
          .map((judgement, at) =>
            judgement.level === undefined
              ? judgement
              : { ...judgement, level: lowerInPassage(judgement.level, named?.rule ?? rule, pathClasses[at]!, start) },
          ),
        ...(keyName !== undefined && { keyName }),
        ...(resource !== undefined && { resource }),
        ...(lifetime && { lifetime }),
        ...nameInSource(readInSource(bytes, start, end)),
      };
    });
  };
  return { scan, openRooms: () => scanner.openRooms() };
}

const nameInSource = (mark: string | undefined) => (mark === undefined ? {} : { inSource: mark });
