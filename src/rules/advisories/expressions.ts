/**
 * What a call is given, taken apart as far as it is written out whole: `log("a " + b, { c: d })` gives b and d. One
 * reader for TypeScript, Python, C#, Java and Go; what it cannot read stays one expression, which then says nothing.
 */
export function listExpressions(text: string): string[] {
  const found: string[] = [];
  collect(text, found, 0);
  return found;
}

const deepest = 8;
const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Calls that write out what they are given: JSON.stringify, str, %-formatting, colours, fields of a structured logger. */
const wrapper =
  /(?:^|\.)(?:stringify|dumps|str|repr|dict|list|pformat|inspect|String|string|valueOf|Sprintf?|Sprintln|sprintf|Serialize|SerializeObject|format|Format|writeValueAsString|toJson|ToJson|jsonify|fromEntries|entries|Any|Reflect|Object|Bytes|byte|ToString|toString|encodeToString|ToBase64String|asdict|vars|model_dump|prettyPrint|bold|red|green|yellow|blue|cyan|gray|dim|WithField|WithFields|append|join|of|asList|to|pair|Pair)$/;
/** Methods that change nothing of what is shown. */
const suffix =
  /(?:\??\.(?:toString|ToString|String|strip|trim|json|decode|encode|toJSON|items|entries|copy|dict|to_dict|model_dump|model_dump_json|toJson|asMap|GetRawText|getEncoded|toArray|tostring)\([^()]{0,40}\)|!)$/;

function collect(text: string, found: string[], depth: number): void {
  const part = text.trim();
  if (part === "" || depth > deepest) return;
  const inner = (piece: string): void => collect(piece, found, depth + 1);
  const split = (separator: RegExp): boolean => {
    const pieces = splitOutside(part, separator);
    if (pieces.length > 1) pieces.forEach(inner);
    return pieces.length > 1;
  };
  if (split(/,/y)) return;
  const lambda = /^(?:\(\s*\)|\w{1,40})\s*[=-]>\s*/.exec(part);
  if (lambda) {
    inner(part.slice(lambda[0].length));
    return;
  }
  const named = /^(?:\w{1,60}|"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,4}(?:=(?![=>])|:(?![:=]))/.exec(part);
  if (named) {
    inner(part.slice(named[0].length));
    return;
  }
  const choice = splitOutside(part, /(?<!\?)\?(?![.?:[])|\sif\s/y);
  if (choice.length > 1) {
    chooseBranches(part, choice, inner);
    return;
  }
  if (split(/\+(?!\+)|\?\?|\|\||\?:|\sor\s|%(?=\s{0,2}[\w(])/y)) return;
  const bare = part.replace(/^(?:\.\.\.|\*{1,2}|&|await\s|new\s)+/, "");
  if (bare !== part) {
    inner(bare);
    return;
  }
  const trimmed = part.replace(suffix, "");
  if (trimmed !== part) {
    inner(trimmed);
    return;
  }
  const literal = readLiteral(part);
  if (literal) {
    literal.forEach(inner);
    return;
  }
  if (closers[part[0]!] && endOf(part, 0) === part.length) {
    inner(part.slice(1, -1));
    return;
  }
  collectCall(part, found, inner);
}

/** `f(…)`, `Type { … }`, `map[string]any{…}`: what a wrapper is given, or the whole. */
function collectCall(part: string, found: string[], inner: (piece: string) => void): void {
  const open = /[({]/.exec(part)?.index ?? -1;
  const end = open > 0 ? endOf(part, open) : -1;
  const head = part.slice(0, open).trim();
  if (end === part.length && (part[open] === "{" || wrapper.test(head))) {
    inner(part.slice(open + 1, -1));
    return;
  }
  if (/^["'`]/.test(part) || /^[a-zA-Z$@]{1,3}["'`]/.test(part)) {
    // "…".format(a, b)
    const format = /\.(?:format|formatted)\(/.exec(part);
    if (format && endOf(part, format.index + format[0].length - 1) === part.length) {
      inner(part.slice(format.index + format[0].length, -1));
      return;
    }
    return;
  }
  found.push(part);
}

function chooseBranches(part: string, pieces: readonly string[], inner: (piece: string) => void): void {
  const isPython = /\sif\s/.test(part) && /\selse\s/.test(part);
  if (isPython) {
    inner(pieces[0]!);
    inner(part.slice(part.lastIndexOf(" else ") + 6));
    return;
  }
  for (const branch of splitOutside(pieces.slice(1).join("?"), /:(?!:)/y)) inner(branch);
}

/** What a string interpolates; empty for a plain one, undefined where the text is no single string. */
function readLiteral(part: string): string[] | undefined {
  const prefix = /^(?:\$@?|@\$?|[rbuRBU]?[fF][rR]?|[rbuRBU]{1,2})?(?=["'`])/.exec(part)?.[0] ?? "";
  const at = prefix.length;
  if (!/["'`]/.test(part[at] ?? "") || endOfString(part, at) !== part.length) return undefined;
  const isInterpolated = part[at] === "`" || /[$fF]/.test(prefix);
  if (!isInterpolated) return [];
  const pieces: string[] = [];
  const body = part.slice(at + 1, -1);
  for (let open = body.indexOf("{"); open !== -1; open = body.indexOf("{", open + 1)) {
    if (body[open + 1] === "{") {
      open++;
      continue;
    }
    if (part[at] === "`" && body[open - 1] !== "$") continue;
    const end = endOf(body, open);
    // {value!r:>10} in Python, {value:N2} in C#
    pieces.push(body.slice(open + 1, end - 1).replace(/(?:![rsa])?(?::[^:{}()"']{0,20}|=)?$/, ""));
    open = end - 1;
  }
  return pieces;
}

/** Pieces between matches of a sticky expression that stand in no bracket and no string. */
function splitOutside(text: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    separator.lastIndex = at;
    const found = separator.exec(text);
    if (found) {
      pieces.push(text.slice(from, at));
      at += found[0].length;
      from = at;
    } else at = skip(text, at);
  }
  pieces.push(text.slice(from));
  return pieces;
}

function skip(text: string, at: number): number {
  if (closers[text[at]!]) return endOf(text, at);
  return /["'`]/.test(text[at]!) ? endOfString(text, at) : at + 1;
}

/** Behind the bracket that closes the one at `open`; the text's end where there is none. */
function endOf(text: string, open: number): number {
  const closer = closers[text[open]!];
  for (let at = open + 1; at < text.length; at = skip(text, at)) if (text[at] === closer) return at + 1;
  return text.length;
}

function endOfString(text: string, at: number): number {
  const quote = text[at]!;
  const fence = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
  for (let next = at + fence.length; next < text.length; next++) {
    if (text[next] === "\\") next++;
    else if (text.startsWith(fence, next)) return next + fence.length;
    else if (text[next] === "\n" && quote !== "`" && fence.length === 1) return next;
  }
  return text.length;
}
