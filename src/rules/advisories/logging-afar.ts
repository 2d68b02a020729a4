import type { Proof, Rule, RuleMatch } from "../../types.ts";
import { common, head, isPassive } from "./logging.ts";

/** The whole request of a handler that stands just above: what else is called so is a record of its own. */
const requestOfHandler = new RegExp(
  String.raw`(?:\*http\.Request\b|\(\s{0,4}req(?:uest)?\s{0,4}(?::\s{0,2}[\w.]{1,40})?,\s{0,4}res(?:p|ponse)?\b)[^\n]{0,120}\n(?:[^\n]{0,160}\n){0,4}?[^\n]{0,40}?(?<secret>${head}\((?:(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,2},\s{0,2})?(?:req|request|r)\))`,
);
/** What a tool answered, written out as it came. */
const resultOfTool = new RegExp(
  String.raw`\bcall_?[tT]ool\([^\n]{0,200}\n(?:[^\n]{0,160}\n){0,4}?[^\n]{0,40}?(?<secret>${head}\((?:(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,2},\s{0,2})?(?:JSON\.stringify\(|json\.dumps\(|str\()?(?:result|response|res)(?:[.,][^()\n]{0,40})?\)(?:\))?)`,
);
const proveActive = (_: string, match: RuleMatch): Proof => (isPassive(match) ? "invalid" : "unknown");

/** What is kept under a name, written out whole a few lines below. @param kept names the group `kept` and ends on a line */
const thenLogged = (kept: string): RegExp =>
  new RegExp(
    String.raw`${kept}[^\n]{0,200}\n(?:[^\n]{0,160}\n){0,6}?[^\n]{0,40}?(?<secret>${head}\((?:[^\n]{0,160}?[,+{]\s{0,4})?(?:JSON\.stringify\(|json\.dumps\(|str\()?\k<kept>(?=\s{0,4}[,)}+!])[^\n]{0,60}?\))`,
  );
const keptFrom = (source: string): RegExp =>
  thenLogged(
    String.raw`(?<![\w.])(?<kept>[A-Za-z_]\w{0,40})(?:,\s?\w{1,20})?(?::\s?[\w.<>]{1,40})?\s{0,2}:?=\s{0,2}(?:await\s)?${source}`,
  );

/** Names that say nothing of what is logged; where it comes from stands a few lines above. */
export const loggingAfarRules = [
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
    pattern: keptFrom(String.raw`[\w.]{0,60}?(?:[cC]all|[eE]xec(?:ute)?|[iI]nvoke|run)_?[tT]ools?\(`),
    reach: [140, 1400],
    check: proveActive,
  },
  {
    ...common,
    id: "log-kept-authorization",
    advisory: "log-authorization",
    label: "a log call that writes an Authorization header",
    keywords: ["authorization)", 'authorization"', "authorization'"],
    pattern: keptFrom(
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
    pattern: keptFrom(
      String.raw`(?:os\.[gG]etenv\(|process\.env\[|System\.getenv\(|os\.environ(?:\.get\(|\[))(?:[a-z]\w{0,30}[)\]]|["'](?:\w{0,40}_)?(?:TOKEN|SECRET|PASSWORD|API_KEY)["'])`,
    ),
    reach: [80, 1200],
    check: proveActive,
  },
  {
    ...common,
    id: "log-kept-token-response",
    advisory: "log-token-response",
    label: "a log call that writes a whole token response",
    keywords: ["tokenresponse ", "tokenresult ", "authenticationresult ", "tokenset "],
    pattern: thenLogged(
      String.raw`\b(?:\w{0,20}Token(?:Response|Result|Set)|(?:I)?AuthenticationResult)\s{1,3}(?<kept>\w{1,40})\s{0,2}=`,
    ),
    reach: [60, 1400],
    check: proveActive,
  },
  {
    ...common,
    id: "log-kept-response",
    advisory: "log-http-message",
    label: "a log call that writes a whole HTTP response, with the request's headers in it",
    keywords: ["axios(", "axios.get(", "axios.post(", "axios.put(", "axios.request(", "request.post(", "request.get("],
    pattern: thenLogged(
      String.raw`(?:axios(?:\.\w{1,10})?|\brequest\.(?:get|post))\([^\n]{0,200}(?:\n[^\n]{0,120}){0,3}?\((?:err(?:or)?,\s?)?(?<kept>res(?:p|ponse)?)(?:,\s?\w{1,20})?\)\s?=>`,
    ),
    reach: [4, 1800],
    check: proveActive,
  },
  {
    ...common,
    id: "log-intercepted",
    advisory: "log-http-message",
    label: "a log call that writes each whole HTTP request or response",
    keywords: ["interceptors.request.use(", "interceptors.response.use("],
    pattern: thenLogged(
      String.raw`\binterceptors\.(?:request|response)\.use\(\s{0,40}(?:async\s)?\(?(?<kept>\w{1,40})(?::\s?\w{1,60})?\)?\s?=>`,
    ),
    reach: [40, 1400],
    check: proveActive,
  },
] as const satisfies readonly Rule[];
