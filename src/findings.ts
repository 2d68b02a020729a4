import type { Secret } from "./secret.ts";
import {
  type Finding,
  type Level,
  type Lifetime,
  type LineRange,
  type Location,
  type Proof,
  type Region,
  type Rule,
  type SourceKind,
  weightOf,
} from "./types.ts";

/** One place of one judged value. */
export interface Sighting {
  readonly rule: Rule;
  readonly level: Level;
  readonly confidence: number;
  readonly secret: Secret;
  /** Two values have one identity only if they are equal; asked for where values share a fingerprint, to tell them apart. */
  readonly readIdentity: () => string;
  readonly fingerprint: string;
  readonly location: Location;
  readonly proof: Proof;
  readonly keyName?: string | undefined;
  readonly resource?: string | undefined;
  readonly lifetime?: Lifetime | undefined;
}

/** Does a region stand on one of the lines that count? Without lines, all do. */
export const touches = (region: Region, lines: readonly LineRange[] | undefined): boolean =>
  !lines || lines.some(({ start, end }) => region.startLine <= end && start <= region.endLine);

/** Advice is about code: a message that quotes some runs nothing. Nor is a name what a file holds. */
export const concerns = ({ advisory, whole }: Rule, kind: SourceKind): boolean =>
  kind === "blob" || (!whole && (!advisory || kind === "stdin"));

/** Every place of a finding, the one that is told first. */
export const listPlaces = ({ location, occurrences }: Finding): readonly Location[] => [location, ...occurrences];

/** Gathers sightings into findings: one a credential, at its highest level, the other places as occurrences. */
export function createFindings() {
  const found = new Map<string, { finding: Finding; occurrences: Location[] }>();
  /** Fingerprint → the identities that share it, in the order they came; the first one is asked for with the second. */
  const identities = new Map<string, { readonly readFirst: () => string; all?: string[] }>();

  const nameOf = ({ fingerprint, readIdentity }: Sighting): string => {
    const known = identities.get(fingerprint);
    if (!known) {
      identities.set(fingerprint, { readFirst: readIdentity });
      return fingerprint;
    }
    known.all ??= [known.readFirst()];
    const { all } = known;
    const identity = readIdentity();
    const place = all.indexOf(identity);
    if (place === -1) all.push(identity);
    const ordinal = place === -1 ? all.length : place + 1;
    return ordinal === 1 ? fingerprint : `${fingerprint}-${ordinal}`;
  };

  return {
    add(sighting: Sighting): void {
      const { rule, level, confidence, secret, location, proof, keyName, resource, lifetime } = sighting;
      const fingerprint = nameOf(sighting);
      const known = found.get(fingerprint);
      if (known) {
        if (weightOf(level) <= weightOf(known.finding.level)) known.occurrences.push(location);
        else {
          known.occurrences.push(known.finding.location);
          known.finding = { ...known.finding, level, confidence, location };
        }
        return;
      }
      const occurrences: Location[] = [];
      const finding: Finding = {
        ...{ rule, level, secret, location, occurrences, fingerprint, confidence, proof },
        ...(keyName !== undefined && { keyName }),
        ...(resource !== undefined && { resource }),
        ...(lifetime && { lifetime }),
      };
      found.set(fingerprint, { finding, occurrences });
    },
    list: (): Finding[] => [...found.values()].map(({ finding }) => finding),
  };
}
