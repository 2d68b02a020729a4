import type { PathClass } from "./paths.ts";
import type { Place } from "./place.ts";
import { measureWords } from "./wording.ts";

const docComment = /^\s*(?:\/{3}|\/\/!|\*|\/\*)/;
/** No `#define` of C, no attribute of Rust. */
const comment = /^\s*(?:\/\/|#(?!\s{0,8}define\s|\[)|--)\s?/;
/** In settings and scripts. */
const settingComment = /^\s*(?:#+|;+)\s{0,8}/;
/** `const password = `, `conn = "Server=db1;`: a line that was only commented out. */
const statement =
  /^(?:- )?(?:(?:const|let|var|val|private|public|static|final|string|export|my)\s+)*["'$]?[\w.-]+["']?\s*[:=]/i;

/** `// clientSecret => apiV3Key`: a variable, by its last word; a sentence quotes no text. */
const variable = /^[a-z]+\d{0,3}(?:[A-Z][a-z]*\d{0,3}){0,4}(?:Key|Secret|Token|Password|Pwd)$/;

/** What a program's comment says around a value is documentation; a line that comes commented out has words for an example. */
export function isCommentExample({ before, value, quote }: Place, pathClass: PathClass): boolean {
  if (
    pathClass === "code" &&
    (docComment.test(before) || (comment.test(before) && quote === "" && variable.test(value)))
  )
    return true;
  if (!(pathClass === "code" ? comment : settingComment).test(before)) return false;
  if (pathClass === "code" && !statement.test(before.replace(comment, ""))) return true;
  return !/\d/.test(value) && measureWords(value) > 0.5;
}

/** Is what stands before a value on its line, all of it, a comment that documents? */
export const isDocComment = (line: string): boolean =>
  comment.test(line) && (docComment.test(line) || !statement.test(line.replace(comment, "")));
