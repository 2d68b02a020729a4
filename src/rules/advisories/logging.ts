import type { AdvisoryKind, Proof, Rule, RuleMatch } from "../../types.ts";
import { listExpressions } from "./expressions.ts";
import { classifyLogged, type Logged } from "./names.ts";

const level =
  "(?:[tT]race|[dD]ebug|[iI]nfo(?:rmation)?|[wW]arn(?:ing)?|[eE]rror|[fF]atal|[cC]ritical|[eE]xception|[lL]og|[pP]rint|[vV]erbose|silly|[nN]otice|fine(?:r|st)?|severe|config|[pP]anic|[dDiwev]|WithFields?|[lL]og(?:Trace|Debug|Info(?:rmation)?|Warn(?:ing)?|Error|Critical))(?:f|w|ln|Context|Ctx|Async|KV)?";
const heads = [
  String.raw`console\s?\.\s?(?:log|info|debug|warn|error|trace|dir|table|print)`,
  String.raw`(?:(?<![a-zA-Z])log(?:ger|ging)?|Log(?:ger|ging)?|LOG(?:GER|GING)?|[ks]log|[tT]imber)\s?\.\s?${level}`,
  "Log(?:Trace|Debug|Information|Warning|Error|Critical)",
  String.raw`(?<![\w.$])p?print(?:ln|f)?`,
  String.raw`System\.(?:out|err)\.print(?:ln|f)?`,
  String.raw`fmt\.(?:Print(?:ln|f)?|Fprint(?:ln|f)?(?=\(os\.Std))`,
  String.raw`(?:Console|Debug|Trace)\.(?:Error\.|Out\.)?(?:Write(?:Line)?(?:Async)?|Print|Log|Trace(?:Information|Warning|Error))`,
  String.raw`(?:process|sys)\.std(?:out|err)\.write|(?:typer|click)\.echo`,
];
/** Where a log call begins, as a part of a pattern. */
export const head = `(?:${heads.join("|")})\\s?`;

const text = String.raw`"(?:[^"\\\n]|\\.){0,400}"|'(?:[^'\\\n]|\\.){0,400}'|` + "`(?:[^`\\\\]|\\\\.){0,600}`";
const plain = `[^()"'\`]|${text}`;
const nest = (inner: string): string => `\\((?:${plain}|${inner}){0,400}\\)`;
/** A whole call, brackets in brackets as far as people write them. */
const call = `${head}${nest(nest(nest(nest(`\\((?:${plain}){0,400}\\)`))))}`;
const statement = new RegExp(`(?<secret>${call})`);

/** Of what stands before a match, this much can always be seen. */
const visible = 60;

/** What is commented out is not run, and a bundle of others is not what somebody writes. */
export function isPassive({ window, end, groups }: RuleMatch): boolean {
  const start = end - groups["secret"]!.length;
  const before = window.slice(Math.max(0, start - visible), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return /^\s*(?:\/\/|#|\/?\*|<!--|--)/.test(line) || (line.length === visible && /[;,]\w[^\n]*[;,]\w/.test(line));
}

const prove =
  (kind: Logged) =>
  (value: string, match: RuleMatch): Proof => {
    if (isPassive(match)) return "invalid";
    const near = `${match.window.slice(Math.max(0, match.start - visible), match.start)}${value}`;
    const expressions = listExpressions(value.slice(value.indexOf("(") + 1, -1));
    return expressions.some((expression) => classifyLogged(expression, near) === kind) ? "unknown" : "invalid";
  };

export const common = {
  level: "warning",
  highEntropy: true,
  family: "advisory-log",
  credential: "generic-token",
  source: "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude",
} as const;

const createRule = <Kind extends AdvisoryKind>(
  advisory: Kind,
  kind: Logged,
  label: string,
  keywords: readonly string[],
) =>
  ({
    ...common,
    ...{ id: advisory, advisory, label, keywords },
    pattern: statement,
    reach: [200, 110],
    check: prove(kind),
  }) as const;

/** A word where it ends what is logged: alone it is in every other line. */
const ending = (...words: string[]): string[] =>
  words.flatMap((word) => [")", ",", "}", "]", ":"].map((end) => word + end));

export const loggingRules = [
  createRule("log-authorization", "authorization", "a log call that writes an Authorization header or a cookie", [
    "authorization",
    "authheader",
    "auth_header",
    "headerauth",
    ...ending("bearer", "jwtheader", "cookie"),
    'cookie"',
    "cookie'",
    "x-api-key",
  ]),
  createRule("log-headers", "headers", "a log call that writes all headers or cookies of an HTTP message", [
    ...ending("headers", "cookies", ".header", "headerparams", "header_params"),
    "headers.tostring",
    "headers.items",
    "headers[key",
    "headers[name",
    "headers.get(k",
    "header.value",
  ]),
  createRule("log-environment", "environment", "a log call that writes the environment or a secret of it", [
    "process.env",
    "os.environ",
    "getenv",
    "environmentvariable",
    "meta.env",
  ]),
  createRule("log-connection-string", "connection-string", "a log call that writes a connection string", [
    "connectionstring",
    "connection_string",
    "connstr",
    "conn_str",
    "connstring",
    "connection_str",
    ...ending("dsn"),
    "database_url",
    "databaseurl",
    "database_uri",
    "mongo_ur",
    "mongour",
    "redisurl",
    "redis_url",
    ...["database.url", "database.uri", "db.url", "db.uri", "redis.url", "mongo.uri", "mongodb.uri"],
  ]),
  createRule("log-credential", "credential", "a log call that writes a token, a password or a key", [
    ...ending("token", "secret", "password", "passwd", "jwt", "passphrase", "apikey", "api_key", "passw"),
    "token()",
    "token ?",
    "token |",
    "token`",
    "secret.value",
    "privatekey",
    "private_key",
    "secretkey",
    "secret_key",
    "accountkey",
    "account_key",
    "access_token",
    "passwordwithsalt",
    "_token'",
    ...["tokenvalue", "token_value", "secretvalue", "secret_value"],
  ]),
  createRule("log-token-response", "token-response", "a log call that writes a whole token response", [
    "tokenresponse",
    "token_response",
    "tokenresult",
    "token_result",
    "tokendata",
    "token_data",
    ...["tokenjson", "token_json", "tokenrequest", "token_request", "oauthdata", "oauth_data"],
    "authresult",
    "auth_result",
    "authenticationresult",
    "authresponse",
    "auth_response",
    ...ending("credentials", "creds", "oauth"),
  ]),
  createRule("log-http-message", "message", "a log call that writes a whole HTTP request or response", [
    ".response)",
    ".response,",
    ...["req.session)", "req.session,", "request.session)", "request.session,"],
    "dumprequest",
    "dumpresponse",
  ]),
  createRule("log-tool-result", "tool-result", "a log call that writes a whole MCP tool result", [
    "toolresult",
    "tool_result",
    "toolcallresult",
    "toolresponse",
    "tool_response",
  ]),
] as const satisfies readonly Rule[];
