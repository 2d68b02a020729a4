import type { Rule } from "../types.ts";
import { password, token } from "./generic-kinds.ts";

/*
 * Passwords in the address of a host that a variable names, in records of protocols and in statements that sign in. As in
 * generic.ts, every repetition is bounded.
 */

const sign = String.raw`[^\s:/?#"'<>{}|\\^\x60,()$]`;
/** `@${host}`, `@{{ host }}`, `@%s`, `@$HOST`, `@" + host`, `@#{host}` */
const host = String.raw`@(?:[$#]?\{|%[sv]|\$[A-Za-z_(]|["'] ?[+.&|]{1,2} ?[$A-Za-z_])`;
const starts = ["@${", "@#{", "@{{", "@{ ", "@%s", "@%v", "@$("];
const letters = [..."abcdefghijklmnopqrstuvwxyz_"];

export const addressRules: readonly Rule[] = [
  {
    ...password,
    id: "generic-address-password",
    label: "a password in an address whose host a variable names",
    keywords: [
      ...starts,
      ...letters.flatMap((letter) => [`@$${letter}`, `@{${letter}`]),
      ...['@" +', "@' +", '@"+', "@'+", '@" .', "@' .", '@".', "@'.", '@" &', '@"&', '@" ||', "@' ||"],
    ],
    // A value with a digit: most others are words that stand for one.
    pattern: new RegExp(
      String.raw`${host}(?<=:\/\/[\w.+%~-]{0,60}:(?=[^\s@]{0,60}\d)(?<secret>${sign}{4,100})${host})`,
    ),
    reach: [240, 8],
  },
  {
    ...password,
    id: "generic-recorded-login",
    label: "a password in a record of what was sent",
    keywords: ['"auth" "', '"auth '],
    // https://redis.io/docs/latest/commands/monitor/, https://redis.io/docs/latest/commands/auth/
    pattern:
      /"(?<key>AUTH)(?:" "(?=[^\r\n]{4,140}")| (?=[^\r\n"]{4,140}\\r\\n"))(?:[\w.-]{1,40}(?:" "| ))?(?<secret>[^\s"\\]{4,100})(?="|\\r\\n")/i,
  },
  {
    ...password,
    id: "generic-tuple-login",
    label: "a user name and password that a request of Elixir or Clojure signs in with",
    keywords: [':basic, "', ":basic, '", ':basic-auth ["', ':basic-auth "'],
    // https://hexdocs.pm/req/Req.Steps.html#auth/1, https://github.com/dakrone/clj-http#authentication
    pattern:
      /:(?:basic, (?:"[\w.@+-]{1,60}:|(?:"[\w.@+-]{1,60}"|'[\w.@+-]{1,60}'), ["'])|basic-auth (?:\["[\w.@+-]{1,60}" "|"[\w.@+-]{1,60}:))(?<secret>[^"'\\#\s]{4,100})(?=["'])/,
  },
  {
    ...password,
    id: "generic-sent-password",
    label: "a password in a record of what was sent",
    keywords: ["pass "],
    // https://www.rfc-editor.org/rfc/rfc959, https://www.rfc-editor.org/rfc/rfc1939
    pattern:
      /PASS (?<=(?:\n|[>:] )PASS )(?<=USER [^\s]{1,80}[^\r\n]{0,24}\r?\n(?:[^\r\n]{0,160}\r?\n){0,2}[^\r\n]{0,24}PASS )(?<secret>[^\s*]{4,100})(?=[ \t]{0,40}(?:\r?\n|$))/,
    reach: [480, 120],
  },
  {
    ...token,
    id: "generic-set-variable",
    label: "a password, token or key that a pipeline of Azure DevOps sets as a variable",
    keywords: ["task.setvariable"],
    // https://learn.microsoft.com/azure/devops/pipelines/process/set-variables-scripts
    pattern:
      /task\.setvariable variable=(?<key>[\w.-]{0,40}(?:pass|pwd|secret|token|key)[\w.-]{0,24})(?:;[^\]\r\n]{0,60})?\](?<secret>[^\s"'$%{}<>]{6,400})(?=["'\s]|$)/i,
    reach: [8, 520],
  },
  {
    ...password,
    id: "generic-keyed-password",
    label: "a password that a script types between two keys",
    keywords: ["{tab}"],
    // https://www.autohotkey.com/docs/v2/lib/Send.htm, https://learn.microsoft.com/dotnet/api/system.windows.forms.sendkeys
    pattern: /\{Tab\}(?=[^\s{}]{0,60}\d)(?<secret>[^\s{}"'%]{6,60})(?=\{(?:Enter|Tab)\})/i,
  },
  {
    ...password,
    id: "generic-asked-password",
    label: "a password that a page compares with what it asks for",
    keywords: ['type="password") ', "type='password') "],
    // https://docs.streamlit.io/develop/api-reference/widgets/st.text_input
    pattern: /type=["']password["']\) ?[!=]= ?["'](?<secret>[^"'\\\r\n]{4,100})(?=["'])/,
  },
  {
    ...password,
    id: "generic-basic-section",
    label: "a user name and password in a file of Hurl",
    keywords: ["[basicauth]\n", "[basicauth]\r\n"],
    // https://hurl.dev/docs/request.html#basic-authentication
    pattern:
      /\[BasicAuth\]\r?\n[ \t]{0,8}[\w.@+-]{1,60}:[ \t]{0,4}(?<secret>[^\s{}][^\s{}]{3,100})(?=[ \t]{0,4}(?:\r?\n|$))/i,
  },
  {
    ...password,
    id: "generic-machine-login",
    label: "a password that a command writes into a .netrc file",
    keywords: ["machine "],
    // https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
    pattern:
      /(?<![\w-])machine[ \t]{1,4}[\w.-]{2,100}(?:[ \t]{1,4}|\\n)login[ \t]{1,4}[^\s"'\\]{1,80}(?:[ \t]{1,4}|\\n)password[ \t]{1,4}(?<secret>[^\s"'\\$<>{}][^\s"'\\$<>{}]{3,200})(?=\\n|["'\s]|$)/,
  },
  {
    ...password,
    id: "generic-connect-statement",
    label: "a password in a statement of SQL that connects",
    keywords: [" using '", ' using "'],
    // https://www.ibm.com/docs/en/db2/12.1?topic=statements-connect-type-1
    pattern: / using ["'](?<=\buser[ \t]{1,4}["']?[\w:.@-]{1,60}["']? using ["'])(?<secret>[^"'\s]{4,100})(?=["'])/i,
  },
  {
    ...password,
    id: "generic-added-login",
    label: "a password that a login of SQL Server is made with",
    keywords: ["sp_addlogin", "sp_password"],
    // https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addlogin-transact-sql
    pattern:
      /(?:sp_addlogin[ \t]{1,4}(?:@loginame[ \t]?=[ \t]?)?N?'[^'\r\n]{1,80}'|sp_password[ \t]{1,4}(?:@old[ \t]?=[ \t]?)?(?:N?'[^'\r\n]{0,80}'|null))[ \t]{0,4},[ \t]{0,4}(?:@(?:passwd|new)[ \t]?=[ \t]?)?N?'(?<secret>[^'\r\n]{3,128})(?=')/i,
    reach: [8, 320],
  },
  {
    ...password,
    id: "generic-mapped-drive",
    label: "a password that a script maps a network drive with",
    keywords: [".mapnetworkdrive"],
    // https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/windows-scripting/8kst88h6(v=vs.84)
    pattern:
      /\.MapNetworkDrive[ \t(]{1,4}[^,\r\n]{1,60},[^,\r\n]{1,160},[^,\r\n]{1,20},[ \t]{0,4}[^,\r\n]{1,80},[ \t]{0,4}["'](?<secret>[^"'\r\n]{3,128})(?=["'])/i,
    reach: [8, 560],
  },
];
