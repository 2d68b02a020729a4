/** Languages and formats for which a repair is written out. */
export type Ecosystem = "typescript" | "python" | "csharp" | "java" | "go" | "bicep" | "terraform" | "json" | "shell";

export interface Repair {
  /** One sentence, complete in itself. */
  readonly say: string;
  /** Code to come to; names in capitals are to be filled in. */
  readonly code?: string;
  /** Where the vendor describes it. */
  readonly source: string;
}

/** What is wrong with a practice, and what takes its place. */
export interface Advisory {
  /** One sentence: what it gives away, and to whom. */
  readonly why: string;
  /** Where the file's language has no repair of its own. */
  readonly otherwise: string;
  readonly repairs: Readonly<Partial<Record<Ecosystem, Repair>>>;
}
