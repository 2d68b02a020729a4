import { findCalm } from "../../src/judge/calm.ts";
import { createFeatures } from "../../src/judge/features.ts";
import { classifyPath, isHeldBack, type PathClass } from "../../src/judge/index.ts";
import { parsePlace } from "../../src/judge/place.ts";
import { genericRules } from "../../src/rules/generic.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner, type Scanner } from "../../src/scanner/scanner.ts";
import type { Candidate, Rule } from "../../src/types.ts";
import { contentOf, type LabelledRow, pathOf, spansOf } from "./creddata-rows.ts";

/** A candidate of a labelled row, with the place of its secret in the row's text (UTF-16 code units). */
export interface RowCandidate {
  readonly row: LabelledRow;
  readonly candidate: Candidate;
  readonly start: number;
  readonly end: number;
  readonly pathClass: PathClass;
  /** What the row says of it; absent for what stands beside the labelled value. */
  readonly label?: 0 | 1;
  /** Absent where the model is not asked: a rule with a format, or a calm reason. */
  readonly values?: ArrayLike<number>;
  readonly calm?: string;
  /** Would it be kept from blocking at this score: by default, or where tests and documentation block as the rest does? */
  readonly isHeld: (score: number, fixturesBlock: boolean) => boolean;
}

export const catalogue: readonly Rule[] = [
  ...new Map([...rules, ...genericRules].map((rule) => [rule.id, rule])).values(),
];

/** Spans of true values by file and line, in columns of the whole line, so that a neighbour's row is not counted as false. */
function indexTrueSpans(rows: readonly LabelledRow[]): Map<string, [number, number][]> {
  const spans = new Map<string, [number, number][]>();
  for (const row of rows) {
    if (row.label !== "T" || row.line !== row.line_end || row.value_start < 0) continue;
    const key = `${row.path}:${row.line}`;
    spans.set(key, [...(spans.get(key) ?? []), [row.cut + row.value_start, row.cut + row.value_end]]);
  }
  return spans;
}

export function* listRowCandidates(
  rows: readonly LabelledRow[],
  scanner: Scanner = createScanner(catalogue),
): Generator<RowCandidate> {
  const trueSpans = indexTrueSpans(rows);
  for (const row of rows) {
    const bytes = Buffer.from(contentOf(row));
    const spans = spansOf(row);
    const pathClass = classifyPath(pathOf(row));
    const siblings = (trueSpans.get(`${row.path}:${row.line}`) ?? []).map(
      ([start, end]) => [start - row.cut + spans.line[0], end - row.cut + spans.line[0]] as const,
    );
    for (const candidate of scanner.scan(bytes)) {
      const start = bytes.subarray(0, candidate.start).toString().length;
      const end = start + candidate.secret.length;
      const meets = ([from, to]: readonly [number, number]): boolean => start < to && from < end;
      const label = labelOf(row, meets, spans, siblings);
      const place = candidate.rule.judged && candidate.proof !== "valid" ? parsePlace(candidate) : undefined;
      const calm = place && findCalm(place, pathClass);
      const everywhere = { ...candidate.rule, fixture: false };
      const isHeld = (score: number, fixturesBlock: boolean): boolean =>
        place !== undefined && isHeldBack(place, fixturesBlock ? everywhere : candidate.rule, pathClass, score);
      yield {
        row,
        candidate,
        start,
        end,
        pathClass,
        ...(label !== undefined && { label }),
        ...(calm !== undefined && { calm }),
        isHeld,
        ...(place && !calm && { values: createFeatures(place, candidate.rule.credential, pathClass) }),
      };
    }
  }
}

function labelOf(
  row: LabelledRow,
  meets: (span: readonly [number, number]) => boolean,
  spans: ReturnType<typeof spansOf>,
  siblings: readonly (readonly [number, number])[],
): 0 | 1 | undefined {
  if (row.label === "T") return meets(spans.value ?? spans.line) ? 1 : undefined;
  if (!meets(spans.line) || siblings.some(meets)) return undefined;
  return spans.value && !meets(spans.value) ? undefined : 0;
}
