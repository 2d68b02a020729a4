/** What another scanner's files say that leakgate can say as well. */
export interface Carried {
  /** Paths that it leaves out, as expressions over a path or as globs. */
  readonly excludes: readonly {
    readonly expression?: string;
    readonly globs?: readonly string[];
    readonly from: string;
  }[];
  readonly rules: readonly CarriedRule[];
  /** Places whose findings may stay or are known: what stands there is looked up by a scan. */
  readonly places: readonly Place[];
  /** Findings that may stay wherever they are now. */
  readonly filters: readonly Filter[];
  /** What could not be carried over, and why. */
  readonly left: readonly string[];
}

/** A custom rule as `.leakgate.yaml` has it. */
export interface CarriedRule {
  readonly id: string;
  readonly label: string;
  readonly keywords: readonly string[];
  readonly pattern: string;
  readonly "ignore-case"?: true;
}

export interface Place {
  readonly path: string;
  readonly commit?: string;
  readonly line?: number;
  /** SHA-1 of the value in hexadecimal, where the other scanner kept it. */
  readonly sha1?: string;
  /** Somebody looked at it and let it stay; else it is only known. */
  readonly decided: boolean;
  readonly from: string;
}

/** Expressions in RE2's language; a finding is meant where one kind (or, with `all`, each that is there) has one that fits. */
export interface Filter {
  readonly paths?: readonly string[];
  readonly values?: readonly string[];
  /** Texts that a value holds, whatever their case. */
  readonly words?: readonly string[];
  readonly lines?: readonly string[];
  readonly commits?: readonly string[];
  readonly all: boolean;
  /** Of these custom rules only. */
  readonly rules?: readonly string[];
  readonly from: string;
}

export const nothing: Carried = { excludes: [], rules: [], places: [], filters: [], left: [] };

export const join = (parts: readonly Carried[]): Carried => ({
  excludes: parts.flatMap(({ excludes }) => excludes),
  rules: parts.flatMap(({ rules }) => rules),
  places: parts.flatMap(({ places }) => places),
  filters: parts.flatMap(({ filters }) => filters),
  left: parts.flatMap(({ left }) => left),
});

type Json = Record<string, unknown>;
export const asObject = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
export const asText = (value: unknown): string => (typeof value === "string" ? value : "");
export const asTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string" && each !== "") : [];
export const asObjects = (value: unknown): Json[] => (Array.isArray(value) ? value.map(asObject) : []);
