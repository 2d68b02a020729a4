import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One labelled line with its neighbours; fields as score-creddata.py documents them. */
export interface LabelledRow {
  readonly id: number;
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  readonly line_end: number;
  readonly cut: number;
  readonly text: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly label: "T" | "F" | "X";
  readonly value_start: number;
  readonly value_end: number;
  readonly category: string;
  readonly core: boolean;
}

/** Where the corpus lies: `LEAKGATE_CORPUS`, or `../shared/corpus` from the project's root. It is not part of the project. */
export const corpus = process.env["LEAKGATE_CORPUS"] ?? join(import.meta.dirname, "../../../shared/corpus");

/** Rows of a JSONL file of the corpus, or undefined where the corpus is not there. */
export function readRows<Row>(file: string): Row[] | undefined {
  const path = join(corpus, file);
  if (!existsSync(path)) return undefined;
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

export const contentOf = (row: LabelledRow): string => [...row.before, row.text, ...row.after].join("\n");

/** The path as the scorer lays the file out: no `data/`, the row's id as the name. */
export function pathOf(row: LabelledRow): string {
  const parts = row.path.split("/");
  const folder = parts.slice(parts[0] === "data" ? 1 : 0, -1);
  const base = parts.at(-1)!;
  const dot = base.lastIndexOf(".");
  return [...folder, `${row.id}${dot > 0 ? base.slice(dot) : ""}`].join("/");
}

/** Where the labelled text and the labelled value stand in `contentOf(row)`, in UTF-16 code units. */
export function spansOf(row: LabelledRow): { line: [number, number]; value?: [number, number] } {
  const base = row.before.length > 0 ? row.before.join("\n").length + 1 : 0;
  const line: [number, number] = [base, base + row.text.length];
  return row.value_start < 0 ? { line } : { line, value: [base + row.value_start, base + row.value_end] };
}
