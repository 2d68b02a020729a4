import { findIn, noPassages, type Passages } from "./passages.ts";

/** Of C and its like, and of Erlang. */
const directive =
  /^[ \t]{0,80}(?:#[ \t]{0,8}(if|ifdef|ifndef|elif|elifdef|else|endif)\b|-(ifdef|ifndef|elif|else|endif)\b)([^\n]{0,200})/gm;
/** `MBEDTLS_SELF_TEST`, `BUILD_TESTS`; `TEST` alone is an environment in C#. */
const ofTests =
  /^(?!(?:\w*_)?(?:NO|NOT|DISABLED?|SKIP|WITHOUT|EXCLUDED?)_)(?:\w*_)?(?:SELF_?TESTS?|UNIT_?TEST(?:S|ING)?|(?:BUILD|ENABLE|RUN|WITH)_TESTS)$/;
const asked = /^[\s(]{0,8}(?:defined\b[\s(]{0,8})?([A-Za-z_]\w*)[\s)]{0,8}(?:(?:==\s?1|>\s?0)[\s)]{0,8})?\.?\s{0,80}$/;

/** One name, and perhaps others that must be there as well; what is computed, or goes on below, is not read. */
function isForTests(kind: string, condition: string, isErlang: boolean, defined: ReadonlySet<string>): boolean {
  if (kind === "ifndef") return false;
  const names = condition.split("&&").map((part) => asked.exec(part)?.[1] ?? "");
  const isTest = (name: string): boolean => ofTests.test(name) || (isErlang && /^(?:TEST|EUNIT)$/.test(name));
  return !names.includes("") && names.some((name) => isTest(name) && !defined.has(name));
}

const lineComment = /(?:\/\/|%)[^\n]*/g;
/** No line of Python's, Ruby's or JavaScript's is written so. */
const declaration =
  /^(?<!\\\r?\n)[ \t]{0,80}(?:(?:static|extern|typedef|unsigned)[ \t]+[A-Za-z_]|(?:(?:const|struct|enum)[ \t]+)?(?:int|void|char|bool|size_t|u?int\d{1,2}_t|string)[ \t]+\*{0,2}[ \t]*[A-Za-z_])/m;
/** Strings over lines, what other languages leave out, and PHP. */
const otherText = /`|"""|'''|^=\w|^__END__|<\?|<<[-~]["'A-Za-z]|[=(,\s]<<["'A-Z]/m;
/** Where `#` begins a comment. */
const otherComment =
  /^[ \t]*#(?![ \t]*(?:if|ifdef|ifndef|elif|elifdef|else|endif|include|import|define|undef|pragma|error|warning|line|region|endregion|nullable|ident)\b|[ \t]*\r?$)/m;

const blank = (found: string): string => found.replace(/[^\r\n]/g, " ");

/** As the language's own reader sees it: what it passes over is blank. */
function readCode(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf("/*", at);
    const close = open === -1 ? -1 : text.indexOf("*/", open + 2);
    if (close === -1) break;
    parts.push(text.slice(at, open), blank(text.slice(open, close + 2)));
    at = close + 2;
  }
  return (parts.join("") + text.slice(at)).replace(lineComment, blank);
}

/** From a condition to what ends it or begins its other half; what is never closed is none. */
function readGuarded(text: string): Passages {
  const found: (readonly [begin: number, end: number])[] = [];
  const open: { start: number; wanted: boolean }[] = [];
  let wanted = 0;
  const code = readCode(text);
  if (otherText.test(code)) return noPassages;
  // Only the text tells the language: a directive of C is a comment of Python's.
  const isC = declaration.test(code) && !otherComment.test(code);
  const isErlang = /^-module\(/m.test(code);
  const defines = code.matchAll(/^[ \t]*(?:#[ \t]*define[ \t]+|-define\()(\w+)/gm);
  const defined = new Set(Array.from(defines, ([, name]) => name!));
  for (const { 1: sharp, 2: dash, 3: condition = "", index } of code.matchAll(directive)) {
    if (sharp === undefined ? !isErlang : !isC) continue;
    const kind = sharp ?? dash!;
    if (kind.startsWith("if")) {
      const own = isForTests(kind, condition, sharp === undefined, defined);
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
  return { begins: found.map(([begin]) => begin), ends: found.map(([, end]) => end) };
}

/** Is it compiled for tests alone? */
export const createGuards = (text: string): ((start: number) => boolean) =>
  findIn(() => (/_TEST|TESTS?\b|EUNIT|UNIT_?TEST/.test(text) ? readGuarded(text) : noPassages));
