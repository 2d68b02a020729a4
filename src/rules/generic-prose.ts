import type { Proof, Rule } from "../types.ts";
import { password, token } from "./generic-kinds.ts";

/*
 * What people tell each other: notes, chats, comments. As in generic.ts, every repetition is bounded, and a pattern stays
 * within a line.
 */

const mark = "[`\"'*]{0,3}";
/** One word with a letter and a digit; what ends the sentence is none of it. */
const secret = String.raw`(?=\S{0,60}\d)(?=\S{0,60}[A-Za-z])(?<secret>[^\s\x60"'*<>{}$,;()\[\]][^\s\x60"'*<>{}$,;()\[\]]{4,64}[^\s\x60"'*<>{}$,;()\[\].:?])`;
const end = String.raw`(?=[\x60"'*.,:;)?]{0,4}(?:\s|$))`;
const some = String.raw`[\w.'"/@\xc3-]{1,24}`;

/** Names of standards, versions, measures, addresses and places. */
const term =
  /^(?:rfc|iso|sha|md5|aes|rsa|oauth|saml|base|utf|ascii|http|ftp|ssh|tls|firefox|chrome|windows|macos|python|node|php|v?\d+[.\dx-]*)[\w.-]{0,6}$|:\/\/|^[./~#]|^\d+[\w%-]{0,12}$|\.\w{2,4}$|@[\w-]+\.\w/i;

const proveTold = (value: string): Proof => (term.test(value) ? "invalid" : "unknown");

const about = [
  "for",
  "of",
  "to",
  "on",
  "f\xc3\xbcr",
  "fuer",
  "vom",
  "von",
  "pour",
  "para",
  "del",
  "de",
  "do",
  "da",
  "di",
  "du",
  "al",
];
const things = [
  "password",
  "passwort",
  "kennwort",
  "passphrase",
  "mot de passe",
  "senha",
  "has\xc5\x82o",
  "contrase\xc3\xb1a",
];
const tokens = ["token", "secret", "api key", "api-key", "access key"];
const told = (words: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<key>${words.join("|")})[ \t](?:${about.join("|").replaceAll("\xc3\xbc", "\\xc3\\xbc")})[ \t](?:${some}[ \t]){0,5}?${some}(?:[ \t](?:is|was|ist|lautet|est|es|=)[ \t]{1,3}|:[ \t]{0,3})${mark}${secret}${end}`,
    "i",
  );
/** "The password is the following:" */
const announced = ["password is:", "password is the following", "password is as follows", "passwort lautet:"];
/** The same with the value on a line of its own. */
const toldBelow = (words: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?:(?<key>${words.join("|")})[ \t](?:${about.join("|").replaceAll("\xc3\xbc", "\\xc3\\xbc")})[ \t](?:${some}[ \t]){0,5}?${some}(?:[ \t](?:is|was|ist|lautet|est))?|pass(?:word|wort) (?:is|lautet)(?: the following| as follows)?(?: \([^()\r\n]{2,60}\))?):[ \t]{0,4}\r?\n(?:[ \t]{0,4}\r?\n)?(?:[ \t]{0,4}[\x60~]{3}\w{0,8}[ \t]{0,4}\r?\n)?[ \t]{0,8}(?:[>*-][ \t])?${mark}${secret}${mark}[ \t]{0,4}(?:\r?\n|$)`,
    "i",
  );
const keywordsOf = (words: readonly string[]): string[] =>
  words.flatMap((word) => about.map((preposition) => `${word} ${preposition} `));

export const proseRules: readonly Rule[] = [
  {
    ...password,
    id: "generic-told-password",
    label: "a password that a sentence tells",
    keywords: keywordsOf(things),
    // "The password for the portal is …"
    pattern: told(things),
    check: proveTold,
  },
  {
    ...token,
    id: "generic-told-token",
    label: "a token or key that a sentence tells",
    keywords: keywordsOf(tokens),
    pattern: told(tokens),
    check: proveTold,
  },
  {
    ...password,
    id: "generic-told-password-below",
    label: "a password on the line below the sentence that tells of it",
    keywords: [...keywordsOf(things), ...announced],
    pattern: toldBelow(things),
    check: proveTold,
  },
  {
    ...password,
    id: "generic-used-password",
    label: "a password that a sentence tells",
    keywords: ["as password", "as the password", "als passwort", "als kennwort"],
    // "Use `…` as the password"
    pattern: new RegExp(
      `(?:as (?:the )?password|als (?:pass|kenn)wort)(?<=[\x60"']${secret}[\x60"'] (?:as (?:the )?password|als (?:pass|kenn)wort))`,
      "i",
    ),
    check: proveTold,
    reach: [120, 24],
  },
  {
    ...password,
    id: "generic-told-login",
    label: "a login that a sentence tells",
    keywords: [
      ...["login: ", "login is ", "login with ", "log in with ", "credentials: ", "creds: ", "zugangsdaten: "],
      ...["zugang: ", "page with ", "portal with ", "site with ", "login as ", "log in as ", "sign in as "],
    ],
    // "Login: anna / …", "credentials: anna:…"
    pattern: new RegExp(
      String.raw`(?:(?:log(?: ?in)?|credentials|creds|zugang(?:sdaten)?)(?:: | is | with )|(?:log|sign) ?in as |(?:page|portal|site) with (?<=(?:log|sign)(?:ged|s)? ?in[^\r\n.;]{0,48} with ))${mark}[\w.@+-]{2,40}${mark}(?: / |:| (?:with|and|using) )${mark}${secret}${end}`,
      "i",
    ),
    check: proveTold,
  },
  {
    ...password,
    id: "generic-changed-password",
    label: "a password that a message says it was changed to",
    keywords: [
      ...["password to ", "passwort auf ", "kennwort auf ", "password is now ", "passwort ist jetzt ", "pw to "],
      ...["password on ", "password for ", "password of ", "new password ", "new db password ", "new root password "],
    ],
    // "I have set your password to …", "Passwort auf … geändert"
    pattern: new RegExp(
      String.raw`(?:(?<key>password|pw) (?:(?:(?:on|for|of) [\w.@-]{1,40} )?to|is now)(?<=(?:set|chang|reset|updat|rotat|mad|is now)[^\r\n.!?]{0,88})|(?<=use (?:the )?)new (?:[\w-]{1,12} )?password|(?:pass|kenn)wort (?:auf|ist jetzt)) ${mark}${secret}${end}`,
      "i",
    ),
    check: proveTold,
    reach: [96, 120],
  },
  {
    ...password,
    id: "generic-told-user",
    label: "a login that a message tells",
    keywords: [
      "/ password ",
      ", password ",
      "and password ",
      "with password ",
      "/ passwort ",
      "und passwort ",
      ", passwort ",
    ],
    // "user anna / password …"
    pattern: new RegExp(
      String.raw`(?:/|,|and|with|und) pass(?:word|wort)(?<=(?:user(?:name)?|login|account|benutzer)(?: is| ist)?:? ${mark}[\w.@+-]{2,40}${mark} ?(?:/|,|and|with|und) pass(?:word|wort)) (?:is )?${mark}${secret}${end}`,
      "i",
    ),
    check: proveTold,
    reach: [120, 120],
  },
  {
    ...password,
    id: "generic-told-pair",
    label: "a login that a note tells",
    keywords: ["/ password", "/password", "/ pass", "/pass", "/ pw", "/pw", "/ passwort", "/passwort"],
    // "login / password: anna / …"
    pattern: new RegExp(
      String.raw`/ ?(?:password|passwort|passwd|pass|pw)(?<=(?:user(?:name)?|login|benutzer|id) ?/ ?\w{2,8})(?: ?[:=]| (?:is|are))[ \t]{1,3}${mark}[\w.@+-]{2,40}${mark} ?/ ?${mark}${secret}${end}`,
      "i",
    ),
    check: proveTold,
  },
  {
    ...password,
    id: "generic-headed-password",
    label: "a password below its heading",
    keywords: things.flatMap((word) => [":", "", "**:", ":**", "**"].map((end) => `${word}${end}\n`)),
    // "Password:", and the value on the next line
    pattern: new RegExp(
      String.raw`(?:${things.join("|")})[:*]{0,3}\n(?<=(?<![^\n])(?:#{1,5} |[-*] )?[*]{0,2}(?:[\w-]{1,20} ){0,2}(?<key>${things.join("|")})[:*]{0,3}\n)(?:[-=~^]{3,40}\n|[ \t]{0,4}\n)?[ \t]{0,8}${mark}${secret}${mark}[ \t]{0,4}(?:\r?\n|$)`,
      "i",
    ),
    check: proveTold,
  },
];
