import type { Proof, Rule, RuleMatch } from "../types.ts";
import { isLocalHost, isPlaceholder } from "./structures.ts";

/** Keys of a connection string that name the server, in ADO.NET, ODBC, OLE DB, JDBC, Npgsql and libpq. */
const hostKey =
  "(?:server(?: ?name)?|data ?source|host(?:name|s)?|addr(?:ess)?|network ?address|endpoint|dsn|dbq|initial ?catalog|database)";
const separators = /[;\s,"'`(>=]/;

/** The server that the string around a match names; undefined when it names none, and so is no connection string. */
export function findHost({ window, start, end }: RuleMatch): string | undefined {
  const before = (window
    .slice(Math.max(0, start - 400), start)
    .match(/[^"'`\r\n]*(?:;\s*[\r\n]\s*[^"'`\r\n]*){0,6}$/) ?? [""])[0];
  const after = (window.slice(end, end + 300).match(/^[^"'`\r\n]*/) ?? [""])[0];
  const text = `${before};${after}`.replaceAll("&quot;", "");
  const url = /jdbc:\w+:(?:\w+:)?\/\/([^;/"'\s]+)/.exec(before);
  if (url) return url[1];
  for (const found of text.matchAll(
    new RegExp(`${hostKey}\\s{0,3}=\\s{0,3}(\\{[^}]{0,60}\\}|[^;\\s"'\`]{1,120})`, "gi"),
  )) {
    const left = text[found.index - 1];
    if (left === undefined || separators.test(left)) return found[1];
  }
  return undefined;
}

const azureHost =
  /\.(?:database|sql|postgres|mysql|mariadb)\.(?:database\.)?(?:windows|azure|azuresynapse|cosmos\.azure)\.(?:net|com|cn|us)|\.sql\.azuresynapse\.net/i;

type Place = "azure" | "remote" | "local";

const provePassword =
  (place: Place) =>
  (value: string, match: RuleMatch): Proof => {
    if (isPlaceholder(value)) return "invalid";
    const host = findHost(match);
    if (host === undefined) return "invalid";
    const found: Place = azureHost.test(host) ? "azure" : isLocalHost(host) ? "local" : "remote";
    return found === place ? "unknown" : "invalid";
  };

const password = {
  keywords: ["password=", "pwd=", "password =", "pwd ="],
  pattern:
    /(?<![A-Za-z_-])(?<key>password|pwd)\s{0,3}=\s{0,3}(?:\\?["'](?=[^"'\\;]{1,128}\\?["'][^\r\n]{0,200};)|&quot;)?(?<secret>(?:[^;"'<>\s\\&`]|&(?!quot;|apos;|#)){3,128})/i,
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
    revoke: "az sql server update --admin-password, or ALTER LOGIN … WITH PASSWORD",
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
