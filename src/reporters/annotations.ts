import type { Finding, Level, ScanResult } from "../types.ts";
import { describeAdvice } from "./advice.ts";
import { capitalise } from "./markdown.ts";
import { renderValidity } from "./phrases.ts";

/** One workflow annotation, not yet escaped; whoever prints it escapes it as a workflow command. */
export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly path?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  /** Only where the finding is in one line: GitHub refuses columns otherwise. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/**
 * Annotations of findings that count, the blocking ones first. GitHub shows ten of each kind a step and drops the rest
 * without a word: the last one says how many there are.
 * @param limit how many of each level
 */
export function renderAnnotations(result: ScanResult, limit = 10): Annotation[] {
  const open = result.findings.filter((finding) => !finding.suppression);
  const shown = (["error", "warning", "note"] as const).flatMap((level) => {
    const some = open.filter((finding) => finding.level === level);
    return some.slice(0, level === "note" ? limit - 1 : limit);
  });
  const annotations = shown.map(annotate);
  if (shown.length === open.length) return annotations;
  const message = `${shown.length} of ${open.length} findings are shown here; the job summary and the SARIF file have all.`;
  return [...annotations, { level: "note", title: "leakgate", message }];
}

function annotate(finding: Finding): Annotation {
  const { rule, level, location, state, fingerprint } = finding;
  const { kind, path, commit } = location;
  const { startLine, startColumn, endLine, endColumn } = location.region;
  const what = `${capitalise(rule.label)} (${rule.id})`;
  const text = { level, title: `leakgate: ${rule.label}` };
  const said = renderValidity(finding);
  const first = rule.advisory ? describeAdvice(rule.advisory, path).instead : "Rotate it first.";
  const end = `${said && `${capitalise(said)}. `}${first} Fingerprint ${fingerprint}.`;
  if (kind !== "blob") return { ...text, message: `${what} in ${showPlain(path)}. ${end}` };
  if (state === "removed") {
    const where = `${showPlain(path)} as of commit ${commit?.slice(0, 12)}`;
    return { ...text, message: `${what} was in ${where} and stays in the history. ${end}` };
  }
  const columns = startLine === endLine ? { startColumn, endColumn } : {};
  return { ...text, message: `${what}. ${end}`, path: showPlain(path), startLine, endLine, ...columns };
}

/** No control character of a path reaches a log. */
const showPlain = (path: string): string => path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\uFFFD");
