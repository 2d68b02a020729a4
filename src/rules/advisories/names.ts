/** What a logged expression is, by its names. */
export type Logged =
  | "authorization"
  | "headers"
  | "message"
  | "environment"
  | "connection-string"
  | "credential"
  | "token-response"
  | "tool-result";

/** Methods that hand out what their argument names. */
const getters =
  /^(?:get|Get|get_?[hH]eaders?|GetHeader|header|Header|getenv|Getenv|GETENV|GetEnvironmentVariable|LookupEnv|getProperty|GetConnectionString|GetSection|GetValue|getString|GetString|getAttribute|getItem|valueOf|getFirst|GetSecret|getSecret|get_secret)$/;

/** `req.headers["authorization"]` → req, headers, authorization; a name that is not fixed is `*`. Undefined for anything else. */
function parsePath(expression: string): string[] | undefined {
  const steps =
    /\s*(?:(?:^|\??\.|!\.|::|->)\s*([A-Za-z_$@][\w$]*)|\[\s*["'`]([^"'`\]]{1,80})["'`]\s*\]|\[(\d{1,3})\]|\[\s*([\w.$]{1,60})\s*\]|\(\s*\)|\(\s*["']([^"']{1,80})["']\s*(?:,[^(),]{0,60})?\)|\(\s*(?:HttpHeaders\.)?([A-Z][\w.]{1,60})\s*\)|\(([a-z]\w{0,60})\))/y;
  const path: string[] = [];
  while (steps.lastIndex < expression.length) {
    const [found, name, key, place, variable, text, constant, argument] = steps.exec(expression) ?? [];
    if (found === undefined) return undefined;
    if (name !== undefined) path.push(name);
    else if (key !== undefined) path.push(key);
    else if (variable !== undefined) path.push("*");
    else if ((text ?? constant ?? argument) !== undefined) {
      if (!getters.test(path.at(-1) ?? "")) return undefined;
      path.push(argument === undefined ? (text ?? constant)! : "*");
    } else if (place !== undefined && path.length === 0) return undefined;
  }
  return path.length > 0 && path[0] !== "*" ? path : undefined;
}

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z\d*]+/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());

/** A name with one of these says something about a secret, not the secret; or means another kind of token. */
const harmless =
  /^(?:mask(?:ed)?|redact(?:ed)?|hash(?:ed)?|encrypted|has|have|is|no|missing|count|counts|length|len|num|total|max|min|name|names|id|ids|type|types|url|uri|endpoint|path|file|status|expiry|expires|expiration|exp|trunc(?:ated)?|short|partial|digest|preview|safe|sanitized|scrubbed|public|continuation|page|next|cancel|cancellation|csrf|xsrf|antiforgery|sync|start|end|stop|eos|bos|pad|unk|sep|cls|special|resume|operator|keyword|lex|forgot|reset|show|needs|forbidden|prefix|scopes?|scheme|lifetime|usage|input|output|prompt|completion|budget|cost|limit|rate|per)$/;
const whole = (words: readonly string[]): boolean => !words.some((word) => harmless.test(word));

const headerKey =
  /^(?:proxy-)?authorization$|^(?:set-)?cookie$|^x-(?:api-key|auth-token|access-token|functions-key|amz-security-token)$|^api-key$|^ocp-apim-subscription-key$/i;
/** Tables have headers too, and some headers of HTTP are made to be seen. */
const otherHeaders =
  /^(?:table|csv|tsv|excel|xlsx?|col|cols|column|columns|row|sheet|report|section|section|markdown|file|bom|custom|missing|allowed|security|cors|cache|rate|names?|keys?|expected|required|group|content|trace|default)$/;
const variableOfSecret =
  /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD|APIKEY|CREDENTIALS?)$|(?:API|PRIVATE|SECRET|ACCESS|ACCOUNT|SIGNING|ENCRYPTION|STORAGE|MASTER|AUTH|JWT)_?KEY$|CONN(?:ECTION)?_?STR(?:ING)?$|(?:DATABASE|DB|REDIS|MONGO(?:DB)?|POSTGRES(?:QL)?|MYSQL|AMQP)_(?:URL|URI|DSN)$/i;
const keyWord = /^(?:api|private|secret|account|signing|encryption|master|jwt|symmetric|storage|subscription)$/;

function isEnvironment(path: readonly string[]): boolean {
  const text = path.join(".");
  if (
    /^(?:process\.env|os\.environ|os\.Environ|System\.getenv|Environment\.GetEnvironmentVariables|import\.meta\.env)$/.test(
      text,
    )
  )
    return true;
  const named =
    /^(?:process\.env|os\.environ(?:\.get)?|os\.getenv|os\.Getenv|System\.getenv|Environment\.GetEnvironmentVariable|Deno\.env\.get)\.(\*|[\w-]+)$/.exec(
      text,
    )?.[1];
  return named !== undefined && (named === "*" || variableOfSecret.test(named));
}

function isHeaders(path: readonly string[]): boolean {
  const last = path.at(-1)!;
  const words = wordsOf(last);
  const of = path.at(-2) ?? "";
  if (last === "*")
    return (
      /^(?:request_?|response_?)?headers$/i.test(of) ||
      (/^getHeaders?$|^Get$/.test(of) && /header/i.test(path.at(-3) ?? of))
    );
  if (/^value$/i.test(last)) return /^header$/i.test(of);
  if (words.at(-1) === "cookies") return !words.some((word) => otherHeaders.test(word));
  if (words.at(-1) === "params" && words.at(-2) === "header") return true;
  if (words.at(-1) === "headers") return !words.some((word) => otherHeaders.test(word)) && !/content/i.test(of);
  return last === "Header" && path.length > 1;
}

function isCredential(path: readonly string[], near: string): boolean {
  const last = path.at(-1)!;
  const words = wordsOf(last);
  const end = words.at(-1) ?? "";
  const before = words.at(-2) ?? "";
  // secret.value, secret.Value.Value
  if (end === "value" && words.length === 1)
    return path.slice(0, -1).some((name) => wordsOf(name).at(-1) === "secret" && whole(wordsOf(name)));
  if (!whole(words)) return false;
  if (end === "value" && /^(?:token|secret|password|jwt)$/.test(before)) return true;
  if (/^(?:password|passwd|passphrase|secret|jwt)$/.test(end)) return true;
  if (end === "key" && keyWord.test(before)) return true;
  if (/^(?:apikey|secretkey|privatekey|accesstoken|refreshtoken|authtoken|clientsecret|passw|pswd)$/.test(end))
    return true;
  if (end === "salt") return words.includes("password");
  if (end !== "token") return false;
  // A name of one word can be what a parser reads.
  return words.length > 1 || !parserWords.test(near);
}

const parserWords =
  /lex(?:er|eme|ical)|tokeni[sz]|grammar|syntax|(?:unknown|unexpected|invalid) token|TokenKind|TokenType|ParseException|parsedInput/i;

function isConnectionString(path: readonly string[]): boolean {
  const last = path.at(-1)!;
  if (path.some((name) => name === "GetConnectionString" || /^ConnectionStrings(?::|$)/.test(name))) return true;
  if (
    /^(?:url|uri|dsn)$/i.test(last) &&
    /^(?:database|db|redis|mongo(?:db)?|postgres(?:ql)?|mysql|amqp)$/i.test(path.at(-2) ?? "")
  )
    return true;
  const words = wordsOf(last);
  if (!whole(words.filter((word) => !/^(?:url|uri)$/.test(word)))) return false;
  return (
    /(?:^|_)(?:conn(?:ection)?(?:str(?:ing)?)|dsn|(?:database|db|redis|mongo(?:db)?|postgres|mysql)(?:url|uri))$/.test(
      words.join("").replace(/_/g, ""),
    ) || /conn(?:ection)?str(?:ing)?$/.test(words.join(""))
  );
}

function isTokenResponse(path: readonly string[], near: string): boolean {
  const words = wordsOf(path.at(-1)!);
  if (!whole(words)) return false;
  const text = words.join(" ");
  if (/(?:^|\b)(?:token|oauth|auth|authentication|login) (?:response|resp|result|data|json|set)$/.test(text))
    return true;
  if (/^(?:oauth )?token request$/.test(text)) return true;
  if (/^(?:\w+ )?(?:credentials|creds)$/.test(text)) return true;
  if (text === "tokens" || text === "session")
    return /refresh_?token|access_?token|oauth|supabase|next-auth|getSession/i.test(near);
  return false;
}

const isToolResult = (name: string): boolean =>
  /^(?:mcp_?)?(?:call_?)?tool_?(?:call_?)?(?:results?|response)$/i.test(name);

/** @param near the text around: some names mean something else in a parser or a table */
export function classifyLogged(expression: string, near: string): Logged | undefined {
  if (/^(?:httputil\.)?Dump(?:Request|Response)(?:Out)?\(/.test(expression)) return "message";
  const path = parsePath(expression);
  if (!path || (path.length > 1 && /^(?:\w*resources|\w*messages|\w*strings|constants|sr)$/i.test(path[0]!)))
    return undefined;
  if (isEnvironment(path)) return "environment";
  const last = path.at(-1)!;
  const words = wordsOf(last);
  const name = words.join("");
  // A constant is the header's name, unless it is asked for.
  if (/^[A-Z_]+$/.test(last) && path.length > 1 && /^\w*Header(?:s|Names)?$/.test(path.at(-2)!)) return undefined;
  if (headerKey.test(last) || (words.includes("authorization") && whole(words) && words.length === 1))
    return "authorization";
  if (/^(?:auth(?:orization)?header|headerauth(?:orization)?|authheadervalue|bearer|bearertoken|jwtheader)$/.test(name))
    return "authorization";
  if (isConnectionString(path)) return "connection-string";
  if (isHeaders(path)) return "headers";
  if (isToolResult(last)) return "tool-result";
  if (isTokenResponse(path, near)) return "token-response";
  if (isCredential(path, near)) return "credential";
  return /^(?:(?:e|err|error|ex|exception)\.response|(?:req|request|ctx|context)\.session)$/.test(path.join("."))
    ? "message"
    : undefined;
}
