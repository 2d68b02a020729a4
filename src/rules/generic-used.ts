import type { Proof, Rule, RuleMatch } from "../types.ts";
import { password, token } from "./generic-kinds.ts";

/*
 * Variables whose name says nothing: what they are used for, some lines below, tells what they hold. As in generic.ts, every
 * repetition is bounded.
 */

/** Where the variable was given a text: at the head of a line, with what a language puts before a name. */
const given = String.raw`(?<=(?<![^\n])[ \t]{0,24}(?:(?:const|let|var|val|my|local|export|private|static|final|auto|string)[ \t]{1,4}){0,3}\$?\k<used>(?::[ \t]{0,2}\w{2,12})?(?<link>[ \t]{0,12}:?=[ \t]{0,12}[bru@]{0,2})\k<mark>(?<secret>(?=[^\s"']{0,60}\d)[^\s"'\x60\\$<>{}()]{6,200})(?<mark>["']?)[;,]?[ \t]{0,8}\r?\n[\s\S]{0,700})`;
const used = String.raw`(?<used>[A-Za-z_]\w{0,30})(?![\w.(\[])`;
const createPattern = (before: string, behind = ""): RegExp => new RegExp(`(?:${before})${used}${behind}${given}`, "i");

/** Other rules tell it by its own name; "key" alone tells too little. */
const namedVariable = /pass|pwd|secret|token|(?!^key$)key|cred|auth/i;

/** What is not in quotes is a text in shells alone, where no blank stands around the sign of equality. */
const proveGiven = (_value: string, { groups: { mark, link, used = "" } }: RuleMatch): Proof =>
  !namedVariable.test(used) && (mark !== "" || link === "=") ? "unknown" : "invalid";
const proveGivenToken = (value: string, match: RuleMatch): Proof =>
  /^[\w+/=.~:-]{12,}$/.test(value) ? proveGiven(value, match) : "invalid";

const headers = ["x-api-key", "api-key", "apikey", "x-auth-token", "private-token", "x-access-token", "x-token"];
const argument = String.raw`["'][\w.@+\\-]{1,60}["'],[ \t]{0,4}`;

/** What a service calls its key in an address: `&appid=${key}`, `"?api_key=" + key`; `?appid=${appId}` is an application's number, and its secret stands beside it. */
const queries = ["appid=", "api_key=", "apikey=", "access_key=", "api-key=", "subscription-key="];
const joins = ["${", "{", '" + ', "' + ", '"+', "'+", '" . $', '".$', "' . $", "'.$"];

const hostStarts = [..."abcdefghijklmnopqrstuvwxyz0123456789{$%["];

const placed = String.raw`(?:[\w$.]{1,40}|["'][^"'\r\n]{1,120}["']),[ \t]{0,4}`;

export const usedRules: readonly Rule[] = [
  {
    ...token,
    id: "generic-given-token",
    label: "a token or key in a variable that a request signs in with",
    keywords: [
      ...["bearer ${", "bearer $", "bearer {", "bearer #{", 'bearer " + ', "bearer ' + ", 'bearer "+', "bearer '+"],
      ...['bearer " . $', "bearer ' . $", "api_key=", "apikey: ", "jwt.encode(", "jwt.sign("],
      ...headers.flatMap((name) => [`${name}": `, `${name}': `, `${name}: $`, `${name}", `, `${name}', `]),
      ...queries.flatMap((name) => joins.map((join) => name + join)),
    ],
    pattern: createPattern(
      String.raw`bearer (?:#?\{|\$\{?|["'] ?\+ ?|["'] \. \$)|(?:${headers.join("|")})(?:["'][,:] |: \$)\{?|[?&](?:${queries.join("|")})(?:\$?\{|["'] ?(?:\+ ?|\. ?\$))(?!\w{0,29}id(?!\w))|(?:api_key=|apikey: )(?=\w{1,31} ?[,)}])|jwt\.(?:encode|sign)\((?:[\w.]{1,40}|\{[^{}\r\n]{0,80}\}),[ \t]{0,4}`,
    ),
    check: proveGivenToken,
    reach: [1000, 160],
  },
  {
    ...password,
    id: "generic-given-password",
    label: "a password in a variable that a program signs in with",
    keywords: [
      ...["password=", "passwd=", "pwd=", "password: ", "pgpassword=$", "mysql_pwd=$", "sshpass -p", ' -p"$', " -p$"],
      ...["login(", "getconnection(", "basicauth(", "new pdo(", "mysqli(", "mysqli_connect("],
    ],
    // `connect(host, password=x)`, `login("anna", x)`, `mysql -p"$x"`
    pattern: createPattern(
      String.raw`(?:password|passwd|pwd)=(?:["']?\$\{?|\{|'?["'] ?\+ ?|(?=[A-Za-z_]\w{0,30}[,)]))|password: (?=[A-Za-z_]\w{0,30} ?[,}])|mysql_pwd=["']?\$\{?|sshpass -p ?["']?\$\{?| -p["']?\$\{?|login\(${argument}|getconnection\(${placed}${argument}|basicauth\(${argument}|(?:new pdo|mysqli(?:_connect)?)\(${placed}${argument}\$?`,
    ),
    check: proveGiven,
    reach: [1000, 240],
  },
  {
    ...password,
    id: "generic-given-login",
    label: "a password in a variable that becomes a part of an address",
    // What stands behind the variable: an address is in each hundredth line.
    keywords: [...hostStarts.map((start) => `}@${start}`), '+"@', "+'@", '+ "@', "+ '@", ":%s@"],
    // `"postgres://app:" + x + "@db1"`, `"app:%s@tcp(db1)", x`
    pattern: createPattern(
      String.raw`:\/\/[\w.%+-]{1,60}:(?:[$#]?\{|["'] ?\+ ?)|:["'] \+ (?<=["'][\w.-]{1,40}:["'] \+ )|:%s@[^"'\r\n]{1,120}["'](?:,| %) ?\(?`,
      String.raw`(?=\}@| ?\+ ?["']@|(?<=%s@[^"'\r\n]{1,120}["'](?:,| %) ?\(?\w{1,31})[,)])`,
    ),
    check: proveGiven,
    reach: [1000, 240],
  },
  {
    ...password,
    id: "generic-handed-password",
    label: "a password in a variable that a command is handed",
    keywords: ['echo "$', "echo $", "echo '$", "curl "],
    pattern: createPattern(
      String.raw`echo ["']?\$\{?|curl\b[^\r\n|]{0,160}? -u ["']?[\w.@-]{1,60}:\$\{?`,
      String.raw`(?=(?<=-u ["']?[\w.@-]{1,60}:\$\{?\w{1,31})|\}?["']?[ \t]{0,4}\|[ \t]{0,4}(?:sudo -S|(?:sudo )?chpasswd|[\w-]{2,12} login|passwd --stdin|kinit))`,
    ),
    check: proveGiven,
    reach: [1000, 240],
  },
];
