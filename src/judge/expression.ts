import type { PathClass } from "./paths.ts";
import type { Place } from "./place.ts";

const declared =
  /^[A-Za-z_]\w{0,60}: ?(?:[iu](?:8|16|32|64|128|size)|f(?:32|64)|bool|str|[Ss]tring|number|boolean|int|float|any|void)$/;

export const isProgram = (pathClass: PathClass): boolean => pathClass === "code" || pathClass === "test";

/** What of a place tells that it is run. */
export type RunPlace = Pick<Place, "value" | "quote" | "before" | "after" | "next" | "inString">;

/** Unquoted: what stands there is run, not read. In a program every bare word is, but for one inside a string or comment. */
export function isExpression({ value, quote, before, after, next, inString }: RunPlace, pathClass: PathClass): boolean {
  // `echo "$password" | copy`
  if (before.includes("$") && /\$\(\s*$|\$\{?\w{1,60}\}?["']?\s?\|\s?$/.test(before)) return true;
  if (quote === "" && /^(?:[A-Za-z_]\w*|(?:sys|process)\.argv)\[\d{1,3}$/.test(value)) return true;
  // A pattern, and what mypy says of an argument.
  if (quote !== "" && /\bpreg_\w{4,20}\(\s?["']$|\bArgument "\w{1,60}" to "$/.test(before)) return true;
  // `settings.get("shop", "password")`: where to look first; `util.getBytes("…", "utf8")` is given the text.
  if (
    quote !== "" &&
    /^,(?!\s?["'](?:utf|ascii|latin|iso-|base64|hex))/i.test(next) &&
    /[\w$](?:\.|:{1,2}|->)(?:config|get\w{0,20}|read\w{0,20})\(\s?["']$/.test(before)
  )
    return true;
  if (quote !== "") return /^\+|^%\s|^\.format\(/.test(next) && value.length < 12;
  // `readString(stream)`
  if (isProgram(pathClass) && /^[A-Za-z_][\w.:]*\([\w.*&:>-]*$/.test(value) && after.startsWith(")")) return true;
  // `secrets: list[VaultSecret] = []`
  if (isProgram(pathClass) && /^[A-Za-z_][\w.]*\[[\w.+-]*$/.test(value) && after.startsWith("]")) return true;
  // `[/^\w{6,16}$/, "…"]`
  if (isProgram(pathClass) && /^\/\^/.test(value) && /[[(=:,]\s?$/.test(before)) return true;
  // A field of a record: `height: i32`
  if (isProgram(pathClass) && declared.test(value)) return true;
  if (/^[([]|^\.\w|^->|^::|^:[\w)]/.test(after) || /[()[\]{}]$|::|->/.test(value)) return true;
  return (
    isProgram(pathClass) &&
    !inString &&
    // The text of an element
    !(before.endsWith(">") && after.startsWith("</")) &&
    /^[A-Za-z_$@:&*!][\w$.:?!]*$|^[-+]?(?:0x[\da-f_]+|\d[\d_.]*)(?:[a-z]{0,3}|[iuf](?:8|16|32|64|128))$/i.test(value) &&
    // What a comment says, and a script inside a program.
    !/^\s*(?:#|\/\/|\*|--|;|export\s(?!(?:default|declare|abstract|async|function|class|interface|type|enum|const|let|var)\s))/.test(
      before,
    )
  );
}
