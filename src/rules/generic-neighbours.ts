import type { Rule } from "../types.ts";
import { password, token } from "./generic-kinds.ts";

/*
 * Passwords and tokens whose name stands behind them, on the line before, or as another element's text. As in generic.ts,
 * every repetition is bounded.
 */

const named = (group: string): string =>
  String.raw`(?<${group}>[\w$.-]{0,40}(?:pass|pwd|secret|token|key|cred|auth)[\w.-]{0,40})`;
const lineEnds = (words: readonly string[]): string[] => words.flatMap((word) => [`${word}\n`, `${word}\r\n`]);
const lastOfText = `"""|'''`;

export const neighbourRules: readonly Rule[] = [
  {
    ...token,
    id: "generic-host-token",
    label: "a token that Composer signs in to a host with",
    keywords: ['"bearer"', '"github-oauth"', '"gitlab-oauth"', '"gitlab-token"'],
    // https://getcomposer.org/doc/articles/authentication-for-private-packages.md
    pattern:
      /"(?<key>bearer|git(?:hub|lab)-(?:oauth|token))"\s{0,4}:\s{0,4}\{\s{0,24}"[\w.:-]{3,120}"\s{0,4}:\s{0,4}"(?<secret>[^"\s]{8,400})(?=")/,
  },
  {
    ...password,
    id: "generic-value-before-name",
    label: "a password, token or key that stands before its name",
    keywords: ['value": "', 'value":"', 'value="', "value='"],
    pattern: new RegExp(
      String.raw`value["']?[:=] ?(?<mark>["'])(?<secret>[^"'\r\n{}<>$]{4,400})\k<mark>,?\s{1,60}(?:["']?(?:key|name)["']?(?:: ?|=))\k<mark>${named("key")}\k<mark>`,
      "i",
    ),
  },
  {
    ...password,
    id: "generic-test-plan-value",
    label: "a password, token or key in a test plan of JMeter",
    keywords: ['.value">'],
    // https://jmeter.apache.org/usermanual/component_reference.html
    pattern: new RegExp(
      String.raw`\.value">(?<=(?:\.name">${named("key")}</stringProp>|<elementProp name="${named("argument")}"[^<>]{0,120}>(?:\s{0,60}<boolProp [^<>]{1,80}>\w{4,5}</boolProp>){0,2})\s{0,60}<stringProp name="\w{1,20}\.value">)(?<secret>[^\s<>$]{4,400})(?=</)`,
      "i",
    ),
  },
  {
    ...password,
    id: "generic-text-below",
    label: "a password, token or key in a text that begins on the next line",
    keywords: ["= <<", ...lineEnds(['= """', "= '''"])],
    // HCL, Ruby, PHP, shells; TOML, Java, Kotlin, Python.
    pattern: new RegExp(
      String.raw`= (?:<<[<~-]?["']?\w{2,12}["']?|${lastOfText})\r?\n(?<=${named("key")} = \S{3,20}\n)[ \t]{0,40}(?<secret>[^\s"'#{}$<>][^\s"'{}$<>]{5,400})(?=${lastOfText}|[ \t]{0,8}\r?\n[ \t]{0,40}(?:\w{2,12}\b[;,)]{0,2}[ \t]{0,4}(?:\r?\n|$)|${lastOfText}))`,
      "i",
    ),
  },
  {
    ...token,
    id: "generic-key-below",
    label: "a key whose purpose stands above it",
    keywords: ['"key": "', '"key":"', " key: "],
    // `"Jwt": {"Issuer": "…", "Key": "…"}`, and in YAML.
    pattern:
      /key["']?:[ \t]{0,4}["']?(?=[^\s"'{}$<][^\s"'{}<]{15,400})(?<=(?<![\w.-])(?<key>[\w.-]{0,30}(?:jwt|jws|bearer|token|secret|encrypt|decrypt|crypt|cipher|sign(?:ing|ature)|hmac)[\w.-]{0,30})["']?[ \t]{0,4}:(?:[ \t]{0,4}\{[^{}[\]]{0,300}|[ \t]{0,4}\r?\n(?:[ \t]{2,40}[\w.-]{1,40}: [^\r\n]{0,120}\r?\n){0,4}[ \t]{2,40})["']?key["']?:[ \t]{0,4}["']?)(?<secret>[^\s"'{}$<][^\s"'{}<]{15,400})(?=["']?[ \t]{0,4}(?:[,}]|\r?\n|$))/i,
    reach: [420, 420],
  },
  {
    ...token,
    id: "generic-key-path",
    label: "a key whose purpose stands before it in its path",
    keywords: [':key"', ":key'"],
    // `"Jwt:Key": "…"`, in .NET's settings: https://learn.microsoft.com/dotnet/core/extensions/configuration
    pattern:
      /:key["'](?<=["'](?:[\w.-]{1,40}:){0,4}(?<key>[\w.-]{0,30}(?:jwt|jws|bearer|token|secret|encrypt|decrypt|crypt|cipher|sign(?:ing|ature)|hmac)[\w.-]{0,30}):key["'])\]?[ \t]{0,4}(?:[:=,]|value=)[ \t]{0,4}["'](?<secret>[^\s"'{}$<][^\s"'{}<]{15,400})(?=["'])/i,
    reach: [200, 420],
  },
  {
    ...password,
    id: "generic-item-below",
    label: "a password, token or key below its name in YAML",
    keywords: lineEnds(["password:", "passwd:", "secret:", "token:", "api_key:", "apikey:", "api-key:"]),
    pattern:
      /(?:password|passwd|secret|token|api[_-]?key):\r?\n(?<=(?<key>[\w.-]{2,60}):\r?\n)[ \t]{1,40}["']?(?<secret>(?=\S{0,60}\d)[^\s"'#:{}[\]$&*!|>%@<-][^\s"':{}$<>]{5,400})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i,
  },
];
