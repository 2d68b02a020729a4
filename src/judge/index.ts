import type { Candidate, Level } from "../types.ts";

/** What a path says about its text: few classes, so that a worker can judge for all of them before paths are known. */
export const pathClasses = ["code", "data", "docs", "test"] as const;
export type PathClass = (typeof pathClasses)[number];

export interface Judgement {
  /** Absent: not a secret. */
  readonly level?: Level;
  /** 0 to 1. */
  readonly confidence: number;
}

const dataFile = /\.(?:ya?ml|json|conf|config|cfg|properties|env|ini|toml|tfvars|xml)$|(?:^|\/)\.env[^/]*$/i;
const docsFile = /\.(?:md|mdx|rst|adoc|txt|html?)$|(?:^|\/)docs?\//i;
const testFile = /(?:^|\/)(?:tests?|specs?|__tests__|fixtures?|testdata)\/|[._-](?:test|spec)\.[^/]+$/i;

export function classifyPath(path: string): PathClass {
  if (testFile.test(path)) return "test";
  if (docsFile.test(path)) return "docs";
  return dataFile.test(path) ? "data" : "code";
}

export function judgeCandidate(candidate: Candidate, _pathClass: PathClass): Judgement {
  if (candidate.proof === "valid") return { level: candidate.rule.level, confidence: 1 };
  return { level: candidate.rule.level, confidence: candidate.rule.judged ? 0.5 : 0.9 };
}
