import type { Proof, Rule, RuleMatch } from "../types.ts";
import { password } from "./generic-kinds.ts";

/*
 * Passwords that their own look tells, and those that stand among the arguments of any call that signs in. As in generic.ts,
 * every repetition is bounded.
 */

const signs = ["!", "@", "#", "$", "!!"];
const digits = [..."0123456789"];
const ends = ['"', "'", "<"];
/** Behind a flag, and behind who signs in. */
const bareEnds = [" ", "\n", "\r\n", ",", ";", ")", "`"];

/** Of which documents and tests are made. */
const example = /pass|pwd|secret|test|demo|example|sample|change|dummy|hello|your/i;
/** `-p Winter…`, `/P:Winter…`, `anna / Winter…`, `anna:Winter…` */
const given = /(?:^|[\s"'])(?:[-/]{1,2}[A-Za-z][\w-]{0,16}[ :=]|[\w.@\\-]{2,40} [/:] |[\w.@\\-]{2,40}:)["']?$/;

/** What is shown to people has these for a name, an element or a call: `title: "…"`, `<h1>…</h1>`, `say("…")`. */
const shown =
  /(?:(?<![A-Za-z])(?:alt|event|message|msg|text|label|slogan|tweet|greeting|theme|id|href)|title|heading|headline|subject|caption|campaign|promo|coupon|hashtags?|event_?name|tooltip)["']?[ \t]{0,4}(?:[:=]|=>)[ \t]{0,4}\[?["']$|<(?:h[1-6]|title|label|option|button|caption|figcaption|a|string)(?:[ \t][^<>]{0,80})?>$|(?<![\w.])(?:console\.log|print(?:ln)?|puts|say|alert|t|tr|_|gettext|toast)\(["']$/i;

/** All of a text or of an element; or a word behind a flag or a user. Events and editions are named so, too: `Hackathon2024!` ends a sentence. */
function proveMade(value: string, { window, end }: RuleMatch): Proof {
  if (example.test(value)) return "invalid";
  const start = end - value.length;
  const [before, after] = [window[start - 1] ?? "", window[end] ?? ""];
  if (shown.test(window.slice(Math.max(0, start - 100), start))) return "invalid";
  const rest = window.slice(end, end + 8);
  const isWhole = /["']/.test(before)
    ? before === after && !/^["'][ \t]{0,4}(?::|=>)/.test(rest)
    : before === ">" && rest.startsWith("</");
  const isGiven =
    /^(?:[\s,;)\x60"']|$)/.test(rest) &&
    value.endsWith("!") &&
    given.test(window.slice(Math.max(0, start - 64), start));
  return isWhole || isGiven ? "unknown" : "invalid";
}

/** How a call ends that signs in: `SftpClient(`, `PrincipalContext(`, `PlainTextAuthProvider(`, `LogonUser(`. */
const words = [
  ...[
    "connect",
    "connection",
    "arguments",
    "credential",
    "credentials",
    "login",
    "logon",
    "logonuser",
    "auth",
    "authenticate",
  ],
  ...["authentication", "authprovider", "bind", "session", "account", "client", "driver", "pool", "principalcontext"],
  ...["authenticationcontext", "userpwd", "registertaskdefinition"],
  ...["connection1.open", "connection.open", "conn.open", "cn.open"],
];
const calls = ["(", "::new(", "]::new(", ".new(", ".create(", ".of(", ".basic(", ".from(", "async("];
/** Brackets are left out in Ruby. */
const bare = ["auth", "login", "bind", "connect"].flatMap((word) => [`.${word} '`, `.${word} "`]);
const argument = String.raw`(?:(?:\([\w *]{1,20}\))?[bfru@L]{0,2}(?:"(?:[^"\\\r\n]|\\.){0,120}"|'(?:[^'\\\r\n]|\\.){0,120}')(?:\.\w{1,16}\(\))?|[\w$.:>&*-]{1,60}(?:\([^()\r\n]{0,40}\))?)`;

/** A digit, a small letter, and a capital or a sign. */
const chosen = /^(?=\D*\d)(?=[^a-z]*[a-z])(?=[^A-Z!#$%*+?^&@~]*[A-Z!#$%*+?^&@~])[\w!#$%*+=?^&@~.:-]{8,64}$/;
/** Keys that are pressed together, formats of dates, algorithms, accounts of a chain and options of Java. */
const notation =
  /^(?:ctrl|control|cmd|alt|shift|meta|option)\+|[yY]{4}|HH:?mm|^(?:sha|hmac|md|aes|rsa|s3v|wpa|utf|iso|[hrep]s\d)[-_\d]?\d\w{0,14}(?:[-+][A-Za-z\d]{1,10})?$|^0x[\da-f]+$|^Qm[\dA-Za-z]{44}$|^X(?:ms|mx|ss)\d/i;
/** Numbered names, hashes, identifiers, dates, addresses, files, versions and references. */
const other =
  /^[A-Za-z_]{1,24}\d{1,2}$|^[A-Za-z][a-z]*\d{0,2}(?:[A-Z][a-z]+\d{0,2})*$|^(?:[A-Za-z]+[-_.:]){1,6}[A-Za-z]*\d{0,4}$|^[\da-fA-F-]{16,}$|:\/\/|^[./~#@$%:-]|^v?\d[\d.,:T-]{3,}|@[\w-]+\.\w|\.\w{2,4}$|^\{\w+\}|^[A-Z\d_:.-]+$|%[sdv]|::|:\d{2,5}$|^[\w-]+=|[A-Za-z]=/;

const proveChosen = (value: string): Proof =>
  chosen.test(value) && !other.test(value) && !notation.test(value) ? "unknown" : "invalid";

export const madeRules: readonly Rule[] = [
  {
    ...password,
    id: "generic-seen-password",
    label: "a password as people make them: a word, a number and a sign",
    keywords: [
      ...signs.flatMap((sign) => digits.flatMap((digit) => ends.map((end) => digit + sign + end))),
      ...digits.flatMap((digit) => bareEnds.map((end) => `${digit}!${end}`)),
    ],
    pattern:
      /\d(?:[@#$]|!!?)(?<=(?<![\w$.-])(?<secret>[A-Z][a-z]{3,14}(?:[A-Z][a-z]{2,14}){0,2}[-_@.#]?(?:20[012]\d|\d{2,4})(?:[@#$]|!!?)))/,
    reach: [112, 12],
    check: proveMade,
  },
  {
    ...password,
    id: "generic-signed-in",
    label: "a password among the arguments of a call that signs in",
    // `new SftpClient("host", 22, "web", "…")`
    keywords: [...words.flatMap((word) => calls.map((call) => word + call)), ...bare],
    pattern: new RegExp(
      String.raw`(?:${words.join("|")})(?:(?:(?:\]?::|\.)(?:new|create|of|basic|from)|async)?\(\s{0,40}|(?<=\.\w{4,7})[ ](?=["']))(?:${argument}\s{0,8},\s{0,40}){1,7}?(?<=["'](?:\.\w{1,16}\(\))?\s{0,8},\s{0,40})(?:\([\w *]{1,20}\))?[bru@L]{0,2}["'](?<secret>[^\s"'\\<>{}]{8,64})["'](?:\.\w{1,16}\(\))?(?=\s{0,8}[,)]|[ \t]{0,4}\r?$)`,
      "im",
    ),
    check: proveChosen,
    reach: [16, 480],
  },
  {
    ...password,
    id: "generic-listed-flag",
    label: "a password in a command's list of arguments",
    keywords: ["-p", "-w", "/p"].flatMap((flag) => [`"${flag}", "`, `'${flag}', '`, `"${flag}","`, `'${flag}','`]),
    // `exec.Command("sshpass", "-p", "…")`; the same flags have a port, a path or a project elsewhere.
    pattern: /["'](?:-[pPwW]|\/[pP])["'],[ \t]?["'](?<secret>[^\s"'\\<>{}]{8,64})(?=["'])/,
    check: proveChosen,
  },
  {
    ...password,
    id: "generic-formatted-argument",
    label: "a password that a program puts into a text",
    keywords: [
      ...["password=", "passwd=", "pwd=", "pass=", "password: ", "pass ", "-p"].map((before) => `${before}%s`),
      ":%s@",
      ...["password={", "pwd={", "pass={"],
    ],
    // `fmt.Sprintf("app:%s@tcp(db1)", "…")`, `string.Format("Pwd={3}", …)`
    pattern: new RegExp(
      String.raw`(?:(?:pass(?:word|wd)?|pwd)=(?:%s|\{\d?\})|(?:password: |pass |-p)%s|:%s@)[^"'\r\n]{0,120}["'][ \t]{0,4}(?:,|%|\.format\()[ \t]{0,4}\(?(?:${argument}[ \t]{0,4},[ \t]{0,4}){0,5}?["'](?<secret>[^\s"'\\<>{}]{8,64})["'](?=[ \t]{0,4}[,)])`,
      "i",
    ),
    check: proveChosen,
    reach: [8, 420],
  },
  {
    ...password,
    id: "generic-mail-login",
    label: "a password behind an address of mail, among the arguments of a call",
    keywords: [
      "com",
      "org",
      "net",
      "dev",
      "local",
      ".io",
      ".de",
      ".fr",
      ".uk",
      ".nl",
      ".in",
      ".br",
      ".eu",
      ".ch",
      ".at",
    ].flatMap((end) => [`${end}", "`, `${end}', '`, `${end}","`, `${end}','`]),
    pattern:
      /["'],[ \t]?[bru]?["'](?<=["'][\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}["'],[ \t]?[bru]?["'])(?<secret>[^\s"'\\<>{}]{8,64})["'](?=[ \t]{0,4}[,)])/,
    check: proveChosen,
    reach: [240, 80],
  },
];
