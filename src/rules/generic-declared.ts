import type { Proof, Rule, RuleMatch } from "../types.ts";
import { password, token } from "./generic-kinds.ts";
import { hasNameLook, hasRandomLook } from "./value-shape.ts";

/*
 * What a declaration says a password, token or key is at first: defaults of parameters and fields, constants of older
 * languages, and what a name is given in one case of several. As in generic.ts, every repetition is bounded.
 */

const named = String.raw`(?<key>[\w$.-]{0,40}(?:pass(?:word|wd|phrase)?|pwd|secret|token|api_?key|access_?key)[\w.-]{0,24})(?<!(?:policy|hint|label|length|format|title|pattern|required))`;
const short = "[A-Za-z#@$&]{0,24}(?:pass|pwd|pswd|psw|secret|token|apikey)\\w{0,20}";
const lineEnds = (words: readonly string[]): string[] => words.flatMap((word) => [`${word}\n`, `${word}\r\n`]);

/** One arm of a choice, on a line of its own or not. */
const arm = String.raw`[^\s{}=>][^\r\n{}=>]{0,60}=?>[^\r\n]{1,160}\r?\n\s{0,60}`;

const proveDrawn = (value: string): Proof =>
  value.length >= 12 && hasRandomLook(value) && !hasNameLook(value) ? "unknown" : "invalid";
/** What only a key's name says is drawn; a password may be a word and a number. */
const proveCase = (value: string, match: RuleMatch): Proof =>
  /pass|pwd/i.test(match.groups["key"] ?? "") ? "unknown" : proveDrawn(value);

export const declaredRules: readonly Rule[] = [
  {
    ...password,
    id: "generic-declared-default",
    label: "a password, token or key as a parameter's default",
    keywords: ["default: '", 'default: "', "default: "],
    // Azure Pipelines: https://learn.microsoft.com/azure/devops/pipelines/process/runtime-parameters; inputs of actions and commands.
    pattern: new RegExp(
      String.raw`default:[ \t]{1,4}(?<=(?:name:[ \t]{1,4}["']?${named}["']?|["']?(?<own>[\w-]{0,40}(?:password|passwd|secret|token|api_?key))["']?:)[ \t]{0,4}\r?\n(?:[ \t]{1,40}(?:type|displayName|description|required|title|format):[^\r\n]{0,160}\r?\n){0,4}[ \t]{1,40}default:[ \t]{1,4})["']?(?<secret>[^\s"'\\{}<>$,#&*!|>%@\[-][^\s"'\\{}<>$]{5,400})(?=["']?[ \t]{0,8}(?:#|\r?\n|$))`,
      "i",
    ),
    reach: [420, 420],
  },
  {
    ...password,
    id: "generic-line-of-text",
    label: "a password, token or key in a text over lines that a program holds",
    keywords: ['= """', "= '''", '("""', "('''", "<<-", "<<~", "<<e", "<<y", "<<s"],
    // Settings and YAML in Python, Bicep, Kotlin, Terraform, Ruby, PHP: what stands there is read, and not run.
    pattern: new RegExp(
      String.raw`(?:[=(] ?|<<[-~]?["']?)(?<mark>"""|'''|(?<=<<[-~]?["']?)[A-Z]\w{1,11})["']?\r?\n(?:(?![^\r\n]{0,200}\k<mark>)[^\r\n]{0,200}\r?\n){0,15}?[ \t]{0,40}(?:- )?${named}[ \t]{0,4}[:=][ \t]{0,4}(?=[^\s]{0,60}\d)(?<secret>[^\s"'{}$<>\x60(),;|&*!%@\[-][^\s"'{}$<>\x60()]{5,100})(?=[ \t]{0,4}\r?\n)`,
      "i",
    ),
    reach: [16, 1200],
  },
  {
    ...password,
    id: "generic-tagged-default",
    label: "a password, token or key as the default in a field's tag",
    keywords: ['default:"'],
    // https://pkg.go.dev/github.com/caarlos0/env/v11, https://pkg.go.dev/github.com/kelseyhightower/envconfig
    pattern:
      /default:"(?<=(?<![\w.])(?<key>\w{0,40}(?:pass(?:word|wd|phrase)?|pwd|secret|token|key)\w{0,16})[ \t]{1,40}\*?[\w.]{2,24}[ \t]{1,24}`[^`\r\n]{0,200}default:")(?=[^"\r\n]{0,80}\d)(?<secret>[^\s"`]{5,200})(?=")/i,
    reach: [320, 240],
  },
  {
    ...password,
    id: "generic-initial-password",
    label: "a password, token or key in a declaration of RPG, CL or OpenEdge",
    keywords: [" inz('", " const('", ") value('", ' initial "', " initial '", ' init "'],
    // https://www.ibm.com/docs/en/i/7.5?topic=specifications-definition-specification-keywords
    pattern: new RegExp(
      String.raw`(?:inz\(|const\(|value\(|init(?:ial)?[ \t]{1,4})["'](?<=(?<![\w$-])(?<key>${short})(?:\)[ \t]{1,4}|[ \t][^\r\n"']{0,80}[ \t])(?:inz\(|const\(|value\(|init(?:ial)?[ \t]{1,4})["'])(?<secret>[^"'\r\n]{4,200})(?=["'])`,
      "i",
    ),
    reach: [180, 220],
  },
  {
    ...token,
    id: "generic-chosen-case",
    label: "a password, token or key in one case of several",
    keywords: [" switch {", ...lineEnds([" switch"]), " switch (", "match (", "match(", "when (", "when("],
    // C#, PHP, Kotlin, Scala, Rust.
    pattern: new RegExp(
      String.raw`(?: switch|(?:match|when|switch)[ \t]?\([^()\r\n]{1,60}(?:\([^()\r\n]{0,40}\))?\))(?<=(?<![\w$])\$?(?<key>\w{0,40}(?:pass(?:word|wd)?|pwd|secret|token|key)\w{0,20})(?:\([^()\r\n]{0,80}\))?(?:[ \t]{0,2}:[ \t]?\w{1,20}\??)?[ \t]{0,4}(?:=>?|:)[ \t]{0,4}(?:[\w.$?\[\]"'()]{1,60})?(?: switch|(?:match|when|switch)[ \t]?\([^()\r\n]{1,60}(?:\([^()\r\n]{0,40}\))?\)))\s{0,40}\{\s{0,60}(?:${arm}){0,6}?[^\s{}=>][^\r\n{}=>]{0,60}=?>[ \t]{0,4}@?["'](?<secret>[^\s"'\\$<>{}]{8,200})(?=["'])`,
      "i",
    ),
    check: proveCase,
    reach: [240, 900],
  },
  {
    ...token,
    id: "generic-mapped-token",
    label: "a password, token or key in a map of them",
    keywords: ["= map.of(", "= map.ofentries(", "= new map([", "= map("],
    // `API_KEYS = Map.of("shop", "…")`, `keys = new Map([['shop', '…']])`
    pattern:
      /= (?:Map\.of\(|Map\.ofEntries\([\w.]{0,12}entry\(|new Map\(\[\[|Map\()(?<=(?<key>\w{0,40}(?:keys|tokens|secrets|passwords))(?:[ \t]?:[^=\r\n]{1,60})? = [^=]{3,40})\s{0,24}["'][\w.@-]{1,60}["'](?:,| ->)\s{1,4}["'](?<secret>[^\s"'\\<>{}$]{8,200})(?=["'])/i,
    check: proveCase,
    reach: [180, 420],
  },
  {
    ...password,
    id: "generic-other-compared",
    label: "a password that a program compares with, beside the name of who signs in",
    keywords: ["== '", '== "'].flatMap((mark) =>
      ["p", "pw", "pass"].flatMap((name) => [`${name} ${mark}`, `${name} =${mark}`]),
    ),
    pattern:
      /(?:p|pw|pass) ={2,3} ["'](?<=(?:user(?:name)?|login|name|usr|u) (?:===?|eq) ["'][^"'\r\n]{2,40}["'] (?:&&?|and) \$?(?:p|pw|pass) ={2,3} ["'])(?<secret>[^"'\\\r\n]{4,200})(?=["'])/i,
  },
];
