import { RE2JS } from "re2js";
import type { Finding } from "../types.ts";
import type { Filter } from "./carried.ts";

/** Does a text hold a match? The expression is another program's, so it runs on a linear engine. @throws where it is none */
export function createTest(expression: string): (text: string) => boolean {
  const compiled = RE2JS.compile(expression);
  return (text) => compiled.matcher(text).find(0);
}

/** What a filter may look at of a finding, without the value itself. */
export interface Sight {
  readonly finding: Finding;
  readonly path: string;
  /** Does the value hold a match? */
  valueFits(test: (text: string) => boolean): boolean;
  readonly line: string;
}

/** @throws where an expression is not one of RE2's */
export function createFilter(filter: Filter): (sight: Sight) => boolean {
  const any = (expressions: readonly string[] | undefined) => expressions?.map(createTest);
  const [paths, values, lines] = [any(filter.paths), any(filter.values), any(filter.lines)];
  const words = filter.words?.map((word) => word.toLowerCase());
  return ({ finding, path, valueFits, line }) => {
    if (filter.rules && !filter.rules.includes(finding.rule.id)) return false;
    const answers = [
      paths?.some((test) => test(path)),
      values?.some((test) => valueFits(test)),
      lines?.some((test) => test(line)),
      words?.some((word) => valueFits((value) => value.toLowerCase().includes(word))),
    ].filter((answer) => answer !== undefined);
    return answers.length > 0 && (filter.all ? answers.every(Boolean) : answers.some(Boolean));
  };
}
