import type { AdvisoryKind, Proof, Rule, RuleMatch } from "../../types.ts";
import { listExpressions } from "./expressions.ts";
import { classifyLogged, type Logged } from "./names.ts";

const level =
  "(?:[tT]race|[dD]ebug|[iI]nfo(?:rmation)?|[wW]arn(?:ing)?|[eE]rror|[fF]atal|[cC]ritical|[eE]xception|[lL]og|[pP]rint|[vV]erbose|silly|[nN]otice|fine(?:r|st)?|severe|config|[pP]anic|[dDiwev]|WithFields?|Log(?:Trace|Debug|Information|Warning|Error|Critical))(?:f|w|ln|Context|Ctx|Async|KV)?";
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
const head = `(?:${heads.join("|")})\\s?`;

const text = String.raw`"(?:[^"\\\n]|\\.){0,400}"|'(?:[^'\\\n]|\\.){0,400}'|` + "`(?:[^`\\\\]|\\\\.){0,600}`";
const plain = `[^()"'\`]|${text}`;
const nest = (inner: string): string => `\\((?:${plain}|${inner}){0,400}\\)`;
/** A whole call, brackets in brackets as far as people write them. */
const call = `${head}${nest(nest(nest(nest(`\\((?:${plain}){0,400}\\)`))))}`;
const statement = new RegExp(`(?<secret>${call})`);

/** Of what stands before a match, this much can always be seen. */
const visible = 60;

/** What is commented out is not run, and a bundle of others is not what somebody writes. */
function isPassive({ window, end, groups }: RuleMatch): boolean {
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

/** The whole request of a handler that stands just above: what else is called so is a record of its own. */
const requestOfHandler = new RegExp(
  String.raw`(?:\*http\.Request\b|\(\s{0,4}req(?:uest)?\s{0,4}(?::\s{0,2}[\w.]{1,40})?,\s{0,4}res(?:p|ponse)?\b)[^\n]{0,120}\n(?:[^\n]{0,160}\n){0,4}?[^\n]{0,40}?(?<secret>${head}\((?:(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,2},\s{0,2})?(?:req|request|r)\))`,
);
/** What a tool answered, written out as it came. */
const resultOfTool = new RegExp(
  String.raw`\bcall_?[tT]ool\([^\n]{0,200}\n(?:[^\n]{0,160}\n){0,4}?[^\n]{0,40}?(?<secret>${head}\((?:(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,2},\s{0,2})?(?:JSON\.stringify\(|json\.dumps\(|str\()?(?:result|response|res)(?:[.,][^()\n]{0,40})?\)(?:\))?)`,
);
/** A value that is kept under a name and written out whole a few lines below. */
const keptThenLogged = (source: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.])(?<kept>[A-Za-z_]\w{0,40})(?:,\s?\w{1,20})?(?::\s?[\w.<>]{1,40})?\s{0,2}:?=\s{0,2}(?:await\s)?${source}[^\n]{0,200}\n(?:[^\n]{0,160}\n){0,6}?[^\n]{0,40}?(?<secret>${head}\((?:[^\n]{0,160}?[,+{]\s{0,4})?(?:JSON\.stringify\(|json\.dumps\(|str\()?\k<kept>(?=\s{0,4}[,)}+!])[^\n]{0,60}?\))`,
  );
const proveActive = (_: string, match: RuleMatch): Proof => (isPassive(match) ? "invalid" : "unknown");

const common = {
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
    ...["tokenjson", "token_json", "oauthdata", "oauth_data"],
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
  {
    ...common,
    id: "log-handled-request",
    advisory: "log-http-message",
    label: "a log call that writes a whole HTTP request",
    keywords: ["*http.request", "(req,", "( req,", "(request,", "(req:", "(request:"],
    pattern: requestOfHandler,
    reach: [2, 900],
    check: proveActive,
  },
  {
    ...common,
    id: "log-called-tool",
    advisory: "log-tool-result",
    label: "a log call that writes a whole MCP tool result",
    keywords: ["call_tool(", "calltool("],
    pattern: resultOfTool,
    reach: [4, 1000],
    check: proveActive,
  },
  {
    ...common,
    id: "log-kept-tool-result",
    advisory: "log-tool-result",
    label: "a log call that writes a whole MCP tool result",
    keywords: [
      "call_tool",
      "calltool",
      "exectool",
      "executetool",
      "execute_tool",
      "invoketool",
      "invoke_tool",
      "run_tool(",
    ],
    pattern: keptThenLogged(String.raw`[\w.]{0,60}?(?:[cC]all|[eE]xec(?:ute)?|[iI]nvoke|run)_?[tT]ools?\(`),
    reach: [140, 1400],
    check: proveActive,
  },
  {
    ...common,
    id: "log-kept-authorization",
    advisory: "log-authorization",
    label: "a log call that writes an Authorization header",
    keywords: ["authorization)", 'authorization"', "authorization'"],
    pattern: keptThenLogged(
      String.raw`[\w.!?]{0,60}?(?:(?:get)?[hH]eaders?\(|[gG]et(?:Header)?\(|headers\[)\s{0,2}(?:HttpHeaders\.AUTHORIZATION|["'][aA]uthorization["'])`,
    ),
    reach: [160, 1200],
    check: proveActive,
  },
  {
    ...common,
    id: "log-kept-environment",
    advisory: "log-environment",
    label: "a log call that writes the environment or a secret of it",
    keywords: ["os.getenv(", "process.env[", "system.getenv(", "os.environ"],
    pattern: keptThenLogged(
      String.raw`(?:os\.[gG]etenv\(|process\.env\[|System\.getenv\(|os\.environ(?:\.get\(|\[))(?:[a-z]\w{0,30}[)\]]|["'](?:\w{0,40}_)?(?:TOKEN|SECRET|PASSWORD|API_KEY)["'])`,
    ),
    reach: [80, 1200],
    check: proveActive,
  },
] as const satisfies readonly Rule[];
