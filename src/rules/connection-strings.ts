import type { Proof, Rule, RuleMatch } from "../types.ts";
import { isLocalHost, isPlaceholder } from "./structures.ts";

const assigned = (keys: string): RegExp =>
  new RegExp(`(?:${keys})\\s{0,3}=\\s{0,3}(\\{[^}]{0,60}\\}|[^;\\s"'\`]{1,120})`, "gi");
/** Keys of a connection string that name the server, in ADO.NET, ODBC, OLE DB, JDBC, Npgsql and libpq. */
const server = assigned(
  "server(?: ?name)?|data ?source|host(?:name|s)?|addr(?:ess)?|network ?address|endpoint|dsn|dbq",
);
const database = assigned("initial ?catalog|database|dbname");
const quotes = "\"'`";
const separators = /[;\s,"'`(>=]/;

/** Literals joined with + & or . and what is joined in between, as one text. */
const join = (text: string): string =>
  text
    .replaceAll("&quot;", "")
    .replaceAll(/["'`]\s{0,40}[+&.]\s{0,40}[\w.[\]()]{1,60}\s{0,40}[+&.]\s{0,40}[$@]{0,2}["'`]/g, "x")
    .replaceAll(/["'`]\s{0,40}(?:[+&.]\s{0,40})?_?\s{0,40}[$@]{0,2}["'`]/g, "");

/** How much of the text at its end belongs to one string: no quote, and a line break only behind a semicolon. */
function findStringStart(text: string): number {
  const first = 1 + Math.max(...Array.from(quotes, (quote) => text.lastIndexOf(quote)));
  for (let feed = text.lastIndexOf("\n"); feed >= first; feed = feed === 0 ? -1 : text.lastIndexOf("\n", feed - 1))
    if (!/;\s*$/.test(text.slice(Math.max(0, feed - 11), feed))) return feed + 1;
  return first;
}

/** The server that the string around a match names; undefined when it names none, and so is no connection string. */
function findHost({ window, start, end }: RuleMatch): string | undefined {
  const left = join(window.slice(Math.max(0, start - 400), start));
  const right = join(window.slice(end, end + 300));
  const before = left.slice(findStringStart(left));
  const text = `${before};${right.slice(0, right.search(/["'`\r\n]|$/))}`;
  const url = /jdbc:\w+:(?:\w+:)?\/\/([^;/"'\s]+)/.exec(before);
  if (url) return url[1];
  for (const keys of [server, database]) {
    for (const found of text.matchAll(keys)) {
      const leftOf = text[found.index - 1];
      // `host=host, password=password` hands on names.
      if (found[0].startsWith(`${found[1]!.replace(/,$/, "")}=`)) continue;
      if (leftOf === undefined || separators.test(leftOf)) return found[1];
    }
  }
  return undefined;
}

const azureHost =
  /\.(?:database|sql|postgres|mysql|mariadb)\.(?:database\.)?(?:windows|azure|azuresynapse|cosmos\.azure)\.(?:net|com|cn|us)|\.sql\.azuresynapse\.net/i;

type Place = "azure" | "remote" | "local";

/** `user=parts[0], password=parts[1]`, over lines too: arguments are parted by a comma and a blank, or stand on a line of their own. */
function isArgument(value: string, { window, start }: RuleMatch): boolean {
  if (!/^[A-Za-z_]+(?:\.[A-Za-z_]+)*(?:\[\w*\]?)?[\])]*,?$/.test(value)) return false;
  const line = window.slice(window.lastIndexOf("\n", start - 1) + 1, start);
  const isInString = [...quotes].some((quote) => line.split(quote).length % 2 === 0);
  return !isInString && !line.includes(";") && /(?:^|[\w)\]"'],|\()\s{1,60}$|\($/.test(line);
}

/** `String password = params[4];`, `… = Factory.DEFAULT_PASS;`: a statement that declares it, and no text. */
const isDeclared = (value: string, { window, start, end }: RuleMatch): boolean =>
  /^[A-Za-z_]\w{0,40}(?:(?:\.\w{1,40}){0,3}\[\w{1,20}\]|(?:\.[A-Za-z_]\w{0,40}){1,3})$/.test(value) &&
  /(?:^|[\n;{}])[ \t]{0,60}(?:(?:final|private|public|static|const|let|var|val|[Ss]tring|char \*|auto)[ \t]{1,4}){1,3}$/.test(
    window.slice(Math.max(0, start - 120), start),
  ) &&
  /^;?[ \t]{0,20}(?:\r?\n|\/\/|$)/.test(window.slice(end, end + 40));

/** `connect(password=login_password, host=host)`, `var pwd = await database.Read(…)` */
const isCode = (value: string, match: RuleMatch): boolean =>
  /^\w+(?:\.\w+)*\.(?:password|passwd|pwd)$/i.test(value) ||
  (/^(?:await|new|typeof|this|self)$/.test(value) && /^\s+\w/.test(match.window.slice(match.end))) ||
  isArgument(value, match) ||
  isDeclared(value, match) ||
  (/^[a-z_]+$/.test(value) &&
    /(?:password|pwd|key|secret)$/.test(value) &&
    /^,\s|^\)/.test(match.window.slice(match.end)));

function findPlace(value: string, match: RuleMatch): Place | undefined {
  if (isPlaceholder(value) || isPlaceholder(value.replace(/[,)]+$/, "")) || isCode(value, match)) return undefined;
  const host = findHost(match);
  if (host === undefined) return undefined;
  return azureHost.test(host) ? "azure" : isLocalHost(host) ? "local" : "remote";
}

/** Three rules ask of the same match, one after the other. */
let last: { readonly value: string; readonly match: RuleMatch; readonly place: Place | undefined } | undefined;

const provePassword =
  (place: Place) =>
  (value: string, match: RuleMatch): Proof => {
    const { window, start, end } = match;
    if (last?.value !== value || last.match.start !== start || last.match.end !== end || last.match.window !== window)
      last = { value, match, place: findPlace(value, match) };
    return last.place === place ? "unknown" : "invalid";
  };

const password = {
  keywords: ["password=", "pwd=", "password =", "pwd ="],
  pattern:
    /(?<![A-Za-z_-])(?<key>password|pwd)\s{0,3}=\s{0,3}(?:\\?["'](?=[^"'\\;]{1,128}\\?["'][^\r\n]{0,200};)|&quot;)?(?<secret>(?:[^;"'<>\s\\&`,]|,(?! ?\w{1,20}=)|&(?!quot;|apos;|#|(?<=[?&](?:password|pwd)=[^\s&]{1,128}&)\w{1,40}=)){3,128})/i,
  reach: [420, 460],
  fixture: true,
  family: "connection-string-password",
  highEntropy: false,
  source: "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax",
} as const;

export const connectionStringRules = [
  {
    ...password,
    id: "azure-sql-connection-string",
    label: "a password of an Azure database in a connection string",
    level: "error",
    check: provePassword("azure"),
    credential: "azure-sql-password",
    provider: "Azure SQL",
    revoke: "Run `az sql server update --admin-password`, or ALTER LOGIN … WITH PASSWORD on the server.",
  },
  {
    ...password,
    id: "connection-string-password",
    label: "a database password in a connection string",
    level: "error",
    check: provePassword("remote"),
    credential: "database-password",
  },
  {
    ...password,
    id: "connection-string-password-local",
    label: "a password of a local database in a connection string",
    level: "warning",
    check: provePassword("local"),
    credential: "database-password",
  },
] as const satisfies readonly Rule[];
