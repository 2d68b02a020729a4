import { once } from "../once.ts";
import { findLast } from "./told.ts";

/** Of C and its like, and of Erlang. */
const directive =
  /^[ \t]{0,80}(?:#[ \t]{0,8}(if|ifdef|ifndef|elif|elifdef|else|endif)\b|-(ifdef|ifndef|elif|else|endif)\b)([^\n]{0,200})/gm;
/** `MBEDTLS_SELF_TEST`, `BUILD_TESTS`; `TEST` alone is an environment in C#. */
const ofTests =
  /^(?!(?:NO|NOT|DISABLE|SKIP|WITHOUT)_)(?:\w*_)?(?:SELF_?TESTS?|UNIT_?TEST(?:S|ING)?|(?:BUILD|ENABLE|RUN|WITH)_TESTS)$/;

/** One name, and perhaps others that must be there as well. */
function isForTests(kind: string, condition: string, isErlang: boolean): boolean {
  if (kind === "ifndef" || /!|\|\|/.test(condition)) return false;
  const names = condition.replace(/\/[*/].*/, "").match(/\b(?!defined\b)[A-Za-z_]\w*/g) ?? [];
  return names.some((name) => ofTests.test(name) || (isErlang && /^(?:TEST|EUNIT)$/.test(name)));
}

interface Guarded {
  readonly starts: number[];
  readonly ends: number[];
}

/** From a condition to what ends it or begins its other half; what is never closed is none. */
function readGuarded(text: string): Guarded {
  const found: (readonly [start: number, end: number])[] = [];
  const open: { start: number; wanted: boolean }[] = [];
  let wanted = 0;
  for (const { 1: sharp, 2: dash, 3: condition = "", index } of text.matchAll(directive)) {
    const kind = sharp ?? dash!;
    if (kind.startsWith("if")) {
      const own = isForTests(kind, condition, sharp === undefined);
      open.push({ start: index, wanted: own });
      if (own) wanted++;
      continue;
    }
    const last = open.at(-1);
    if (!last) continue;
    if (last.wanted) {
      wanted--;
      // Within another that is wanted it is told already.
      if (wanted === 0) found.push([last.start, index]);
      last.wanted = false;
    }
    if (kind === "endif") open.pop();
  }
  found.sort(([a], [b]) => a - b);
  return { starts: found.map(([start]) => start), ends: found.map(([, end]) => end) };
}

/** Is it compiled for tests alone? */
export function createGuards(text: string): (start: number) => boolean {
  const read = once(() =>
    /_TEST|TESTS?\b|EUNIT|UNIT_?TEST/.test(text) ? readGuarded(text) : { starts: [], ends: [] },
  );
  return (start) => {
    const { starts, ends } = read();
    return (ends[findLast(starts, start)] ?? 0) > start;
  };
}
