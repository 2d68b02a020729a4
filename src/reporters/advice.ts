import { advisories, type Ecosystem, findRepair } from "../advisories/index.ts";
import type { AdvisoryKind, Finding } from "../types.ts";

/** What is wrong and what takes its place, each in a sentence. */
export interface AdviceText {
  readonly why: string;
  readonly instead: string;
}

export function describeAdvice(kind: AdvisoryKind, path: string): AdviceText {
  const { why, otherwise } = advisories[kind];
  return { why, instead: findRepair(kind, path)?.say ?? otherwise };
}

const fences: Readonly<Record<Ecosystem, string>> = {
  typescript: "typescript",
  python: "python",
  csharp: "csharp",
  java: "java",
  go: "go",
  bicep: "bicep",
  terraform: "hcl",
  json: "json",
  shell: "sh",
};

/** Every repair that is written out, or the one for a file's language, as plain text. */
export function renderRepairs(kind: AdvisoryKind, path: string): string {
  const own = findRepair(kind, path);
  const listed = Object.entries(advisories[kind].repairs).filter(([, repair]) => !own || repair === own);
  const indent = (code: string): string => code.replace(/^(?=.)/gm, "    ");
  return listed
    .map(
      ([name, { say, code, source }]) => `\n  ${name}: ${say}\n${code ? `\n${indent(code)}\n\n` : ""}    ${source}\n`,
    )
    .join("");
}

/** The code to come to, as Markdown; undefined where words are all there is. */
export function renderRepair(kind: AdvisoryKind, path: string): string | undefined {
  const repair = findRepair(kind, path);
  if (!repair?.code) return undefined;
  const ecosystem = (Object.keys(fences) as Ecosystem[]).find((name) => advisories[kind].repairs[name] === repair)!;
  return `\`\`\`${fences[ecosystem]}\n${repair.code}\n\`\`\`\n\nMore: ${repair.source}`;
}

/** "2 secrets", "a secret and 3 warnings": advice is no secret. */
export function renderCount(findings: readonly Finding[]): string {
  const warnings = findings.filter(({ rule }) => rule.advisory).length;
  const secrets = findings.length - warnings;
  const parts = [
    ...(secrets > 0 || warnings === 0 ? [secrets === 1 ? "one secret" : `${secrets} secrets`] : []),
    ...(warnings > 0 ? [warnings === 1 ? "one warning" : `${warnings} warnings`] : []),
  ];
  return parts.join(" and ");
}
