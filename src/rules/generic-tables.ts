import type { Rule } from "../types.ts";
import { password, token } from "./generic-kinds.ts";
import { emptyCell, listAligned, listColumn, listMarkdown, listTuples } from "./table-rows.ts";
import { proveColumn, proveInserted, proveItem, proveMarkdown } from "./table-values.ts";

/*
 * Passwords and tokens that a column, a list or an element around them names, lines above. As in generic.ts, every
 * repetition is bounded.
 */

/** Names of a column that holds passwords, in parts of a word and whole; in bytes of UTF-8. */
const columnWords = [
  "password",
  "passwd",
  "passwort",
  "pwd",
  "passphrase",
  "kennwort",
  "senha",
  "mot_de_passe",
  "mot de passe",
  "contrasena",
  "contrase\xc3\xb1a",
  "wachtwoord",
  "haslo",
  "has\xc5\x82o",
  "secret_key",
  "secret key",
  "access key",
  "api_key",
  "apikey",
  "access_token",
  "auth_token",
  "api_token",
  "client_secret",
  "api_secret",
];
/** These are the whole name. */
const shortWords = ["pass", "pw"];
const spelled = [...columnWords, ...shortWords];
const anyWord = [...columnWords, ...shortWords.map((word) => `(?<![\\w -])${word}`)].join("|");
const column = `[\\w .-]{0,24}(?:${anyWord})`;
const mostColumns = 10;
/** One pattern a number of columns that stand before: a pattern cannot count them in one line and in the next. */
const perColumn = (define: (before: string) => string): string =>
  Array.from({ length: mostColumns }, (_, count) => define(`{${count}}`)).join("|");

/** Rows whose own password is empty, short or a placeholder. */
const passed = "(?:[^\\r\\n]{1,300}\\r?\\n){0,5}?";
const placeholder = emptyCell;

/**
 * https://www.rfc-editor.org/rfc/rfc4180, and with the separators that spreadsheets write: the first one of the head is every
 * other's, too. One column alone is a list of words.
 */
const mark = "\\k<mark>";
const cell = `(?:"[^"\\r\\n]{0,200}"|(?:(?!${mark})[^"\\r\\n]){0,200})`;
const separated = perColumn(
  (before) =>
    `(?:"?[\\w .()-]{0,40}"?${mark})${before}"?${column}"?(?:${mark}(?:["\\w .()-]|${mark})${before === "{0}" ? "{1,300})" : "{0,300})?"}\\r?\\n${passed}(?:${cell}${mark})${before}"?`,
);
/** A line of names, of which one is a password's. Most lines are told apart by it, before any is read as a table's head. */
const headLine = `(?=["\\w .()-]{0,300}(?<mark>[,;\\t])[^\\r\\n])(?=[^\\r\\n(){}=]{0,300}(?:${anyWord})"?[,;\\t\\r\\n])`;

const piped = perColumn(
  (before) =>
    `\\|(?:[^|\\r\\n]{1,80}\\|)${before}[ \\t*]{0,8}${column}[ \\t*]{0,8}\\|[^\\r\\n]{0,300}\\r?\\n(?:[ \\t]{0,8}\\|[ \\t:|-]{3,300}\\r?\\n)?${passed}[ \\t]{0,8}\\|(?:[^|\\r\\n]{1,200}\\|)${before}[ \\t]{0,24}[\`*]{0,2}`,
);

const inserted = perColumn(
  (before) =>
    `(?:[^,()]{1,60},)${before}\\s{0,20}["\`[]?\\w{0,30}(?:password|passwd|passwort|pwd|secret|token|(?:api|access|account|shared|search|maps|functions?|host|subscription|storage|workspace|master|private|signing|encryption|licen[cs]e)_?key)\\w{0,20}["\`\\]]?\\s{0,20}(?:,[^()]{0,600})?\\)\\s{0,20}VALUES\\s{0,20}\\((?:\\s{0,20}(?:[NE]?'(?:[^'\\\\\\r\\n]|\\\\.|''){0,200}'|[^',()\\r\\n]{1,60}(?:\\([^()\\r\\n]{0,60}\\))?),)${before}\\s{0,20}[NE]?`,
);

/** Up to so many strings of a list stand before. */
const item = `["'][^"'\\r\\n]{6,200}["'],?[ \\t]{0,4}\\r?\\n`;
const listName = String.raw`(?<key>[\w$.-]{0,40}(?:tokens|secrets|passwords|api_?keys|credentials))`;

const lineEnds = (words: readonly string[]): string[] => words.flatMap((word) => [`${word}\n`, `${word}\r\n`]);

export const tableRules: readonly Rule[] = [
  {
    ...password,
    id: "generic-column-password",
    label: "a password in a table",
    keywords: spelled.flatMap((word) => [
      ...[",", ";", "\t", '",', '";'].map((mark) => word + mark),
      ...lineEnds([word, `${word}"`]),
    ]),
    pattern: new RegExp(
      `^${headLine}(?<head>${separated})(?!${placeholder})(?<secret>[^",;\\t\\r\\n]{4,200})(?=["',;\\t]|\\r?\\n|$)`,
      "im",
    ),
    check: proveColumn,
    further: listColumn,
    reach: [320, 700],
  },
  {
    ...password,
    id: "generic-markdown-password",
    label: "a password in a table of Markdown",
    keywords: spelled.flatMap((word) => [`${word} |`, `${word}|`, `${word}** |`]),
    pattern: new RegExp(`^[ \\t]{0,8}(?:${piped})(?!${placeholder})(?<secret>[^|\`*\\s]{4,200})(?=[ \\t\`*|])`, "im"),
    check: proveMarkdown,
    further: listMarkdown,
    reach: [320, 900],
  },
  {
    ...password,
    id: "generic-inserted-password",
    label: "a password that a statement of SQL inserts",
    keywords: ["insert into"],
    pattern: new RegExp(
      `insert into\\s{1,8}[\\w.\`"[\\]]{1,80}\\s{0,20}\\((?<head>${inserted})'(?<secret>[^'\\r\\n]{4,200})(?=')`,
      "i",
    ),
    check: proveInserted,
    further: listTuples,
    reach: [8, 1200],
  },
  {
    ...token,
    id: "generic-token-list",
    label: "a token or key in a list",
    keywords: ["tokens", "secrets", "passwords", "keys", "credentials"].flatMap((word) =>
      lineEnds([`${word} = [`, `${word}: [`, `${word}=[`, `${word}":[`, `${word}": [`, `${word} = (`]),
    ),
    pattern: new RegExp(
      String.raw`(?<=${listName}["']?[ \t]{0,4}[:=][ \t]{0,4}[\[(][ \t]{0,4}\r?\n(?:[ \t]{0,40}${item}){0,12}[ \t]{0,40}["'])(?<secret>[^"'\r\n]{8,200})(?=["'](?![ \t]{0,8}(?::|=>)))`,
      "i",
    ),
    check: proveItem,
    reach: [72, 1400],
  },
  {
    ...token,
    id: "generic-token-row",
    label: "a token or key in a list",
    keywords: ["tokens", "secrets", "passwords", "keys"].flatMap((word) =>
      [' = ["', " = ['", '": ["', '":["', ': ["', ": ['", "': ['"].map((end) => word + end),
    ),
    // All but the first, which its name stands before.
    pattern: new RegExp(
      String.raw`(?<=${listName}["']?[ \t]{0,4}[:=][ \t]{0,4}\[(?:["'][^"'\r\n]{6,200}["'],[ \t]{0,4}){1,12}["'])(?<secret>[^"'\r\n]{8,200})(?=["'](?![ \t]{0,8}(?::|=>)))`,
      "i",
    ),
    check: proveItem,
    reach: [72, 1400],
  },
  {
    ...token,
    id: "generic-token-items",
    label: "a token or key in a list of YAML",
    keywords: lineEnds(["tokens:", "secrets:", "passwords:", "api_keys:", "apikeys:"]),
    pattern: new RegExp(
      String.raw`(?<=${listName}:[ \t]{0,4}\r?\n(?:[ \t]{0,40}- ["']?[^"'\s#:]{6,200}["']?[ \t]{0,4}\r?\n){0,12}[ \t]{0,40}- ["']?)(?<secret>[^"'\s#:{}]{8,200})(?=["']?[ \t]{0,4}(?:\r?\n|$))`,
      "i",
    ),
    check: proveItem,
    reach: [72, 1400],
  },
  {
    ...token,
    id: "generic-only-item",
    label: "a token or key that a list below its name holds",
    keywords: lineEnds(["token:", "secret:", "_key:", "apikey:", "-key:", "authorization:"]),
    // Headers in recorded requests.
    pattern:
      /(?:token|secret|[_-]key|apikey|authorization)(?<=(?:^|[\s"'])(?<key>[\w-]{3,60}))["']?:[ \t]{0,4}\r?\n[ \t]{0,60}- ["']?(?:(?:token|key|apikey)[ \t])?(?=[^\s"']{0,80}\d)(?<secret>[^\s"'#:{}&*!|>%@$-][^\s"'{}]{11,400})(?=["']?[ \t]{0,4}(?:\r?\n|$))/i,
    reach: [72, 560],
  },
  {
    ...token,
    id: "generic-row-secret",
    label: "a token, key or password in a row of two columns",
    keywords: ["password", "passwd", "secret", "token", "api_key", "api-key", "apikey", "access_key"].flatMap((word) =>
      [",", ";", "\t", '",', '";'].map((mark) => word + mark),
    ),
    pattern:
      /(?:passwd|password|secret|(?:api|access|auth|bearer|client)[_-]?(?:key|token)|secret[_-]?key)"?[,;\t](?<=(?:^|\n)"?(?<key>[\w.-]{3,60})"?[,;\t])"?(?=[^\s",;]{0,80}\d)(?<secret>[^\s",;{}()<>[\]]{8,200})(?="?[ \t]{0,4}(?:\r?\n|$))/i,
    check: proveItem,
  },
  {
    ...password,
    id: "generic-element-below",
    label: "a password, token or key in an element of XML",
    keywords: lineEnds(["password>", "passwd>", "pwd>", "secret>", "token>", "apikey>", "api_key>", "api-key>"]),
    pattern:
      /<(?<key>[\w:.-]{2,60})>[ \t]{0,8}\r?\n[ \t]{0,60}(?<secret>[^\s<>&]{4,400})(?=[ \t]{0,8}\r?\n[ \t]{0,60}<\/)/,
  },
  {
    ...password,
    id: "generic-declared-password",
    label: "a password in a declaration of COBOL or ABAP",
    keywords: [" value '", ' value "'],
    pattern:
      / value ["'](?<=(?<key>[\w-]{0,30}(?:pass|pwd|secret|token|key)[\w-]{0,30})\s{1,40}(?:PIC(?:TURE)?[ \t]{1,4}(?:IS[ \t]{1,4})?X{1,40}(?:\(\d{1,4}\))?|TYPE[ \t]{1,4}\w{1,30})\s{1,40}value ["'])(?<secret>[^"'\r\n]{4,200})(?=["'])/i,
  },
  {
    ...password,
    id: "generic-moved-password",
    label: "a password in a statement of COBOL",
    keywords: ["move '", 'move "'],
    pattern:
      /move ["'](?<secret>[^"'\r\n]{4,100})["'][ \t]{1,4}to[ \t]{1,4}(?<key>[\w-]{0,30}(?:pass|pwd|secret|token)[\w-]{0,30})/i,
  },
  {
    ...password,
    id: "generic-sheet-password",
    label: "a password of a spreadsheet",
    keywords: ['.protect "', '.unprotect "', ".protect password", ".unprotect password"],
    // https://learn.microsoft.com/office/vba/api/excel.worksheet.protect
    pattern: /\.(?:un)?protect[ \t]{1,4}(?:password:=[ \t]{0,4})?"(?<secret>[^"\r\n]{3,200})(?=")/i,
  },
  {
    ...password,
    id: "generic-rowset-password",
    label: "a database password in a query over two servers",
    keywords: ["openrowset("],
    // https://learn.microsoft.com/sql/t-sql/functions/openrowset-transact-sql
    pattern:
      /openrowset\(\s{0,8}N?'[^'\r\n]{1,60}'\s{0,8},\s{0,8}N?'[^'\r\n]{0,120}'\s{0,8};\s{0,8}N?'[^'\r\n]{1,60}'\s{0,8};\s{0,8}N?'(?<secret>[^'\r\n]{3,100})(?=')/i,
  },
  {
    ...password,
    id: "generic-cell-password",
    label: "a password in a table of HTML",
    keywords: ["password", "passwort", "passwd", "passphrase"].flatMap((word) =>
      ["</td>", "</th>", ":</td>", ":</th>", "</b></td>", "</dt>", "']</td>"].map((end) => word + end),
    ),
    pattern:
      /(?<key>password|passwort|passwd|passphrase)(?:'\])?:?(?:<\/b>)?<\/(?:td|th|dt)>\s{0,40}<(?:td|dd)(?: [^<>]{0,80})?>\s{0,40}(?:<\w{1,6}>)?(?=[^\s<>]{0,60}\d)(?<secret>[^\s<>{}$]{5,100})(?=\s{0,40}<)/i,
    reach: [8, 400],
  },
  {
    ...password,
    id: "generic-aligned-password",
    label: "a password in a table whose columns blanks align",
    keywords: ["  password", "\tpassword", "  passwort", "  passwd"],
    // The second column, beside whose it is.
    pattern:
      /(?: {2}|\t)pass(?:word|wort|wd)(?<=(?<![^\n])[ \t]{0,12}(?:user(?:name)?s?|login|account|e?-?mail|host(?:name)?|server|service|benutzer|name)[ \t]{2,40}pass\w{2,4})(?:[ \t][^\r\n]{0,120})?\r?\n(?:[-=+ \t]{3,200}\r?\n)?[ \t]{0,12}[^\s|]{1,60}[ \t]{2,40}(?=[^\s]{0,60}\d)(?<secret>[^\s|]{5,100})(?=[ \t]|\r?\n|$)/i,
    further: listAligned,
    reach: [120, 480],
  },
];
