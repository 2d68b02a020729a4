import type { Proof, Rule } from "../types.ts";
import { password, token } from "./generic-kinds.ts";
import { hasNameLook, hasRandomLook } from "./value-shape.ts";

/*
 * Values whose name stands in another field or statement: records with fields between name and value, attributes before what
 * they describe, headers of Apple's requests, marked-up text. As in generic.ts, every repetition is bounded.
 */

const named = String.raw`(?<key>[\w$.:-]{0,40}(?:pass|pwd|secret|token|api_?key|access_?key)[\w.-]{0,40})(?<!(?:policy|hint|label|length|format|title|pattern))`;
const blank = String.raw`\s{0,40}`;
/** `"type": "string", "slotSetting": false,` */
const field = String.raw`["']?\w{1,24}["']?[ \t]{0,2}[:=][ \t]{0,2}(?:"[^"\r\n]{0,80}"|'[^'\r\n]{0,80}'|[\w.-]{1,24})(?:,\s{0,40}|\s{1,40})`;

/** It names what holds the value, or looks for one. */
const proveNamed = (value: string): Proof => (/^[@[{$%<]|^\*+$/.test(value) ? "invalid" : "unknown");

/** A gossip key of Consul, Nomad or Serf: 16, 24 or 32 bytes. */
const proveGossip = (value: string): Proof => (hasRandomLook(value) && !hasNameLook(value) ? "unknown" : "invalid");

/** Of a list, a query or settings. */
const plainPart = /^[A-Za-z]*\d{0,2}$/;
/** Letters of both cases and a digit; no list of words or settings, and no address. */
const proveLine = (value: string): Proof =>
  /[a-z]/.test(value) &&
  /[A-Z]/.test(value) &&
  /\d/.test(value) &&
  !/[;,&][\w.-]{0,40}[=:]|:\/\/|@[\w-]+\.\w/.test(value) &&
  !value.split(/[;,&]/).every((part) => plainPart.test(part))
    ? "unknown"
    : "invalid";

export const fieldRules: readonly Rule[] = [
  {
    ...password,
    id: "generic-whole-line",
    label: "a password that ends where its line does",
    keywords: ["password", "passwd", "pass", "pwd", "secret"].flatMap((word) => [`${word}=`, `${word}: `]),
    // Where neither quotes nor a program end it, signs that part words elsewhere are its own: `SMTP_PASS=Zx;4…`, in settings and in YAML.
    pattern:
      /(?:password|passwd|pass|pwd|secret)(?:=|: )(?<=^[ \t]{0,40}(?:export |- )?(?<key>[\w.-]{3,60})(?:=|: ))(?<secret>(?=[^\s;,&]{1,60}[;,&])[A-Za-z\d!%*+=?^~_-][^\s"'\x60\\$(){}[\]<>|]{6,200}[^\s"'\x60\\$(){}[\]<>|;,&])(?=[ \t]{0,8}\r?$)/im,
    check: proveLine,
  },
  {
    ...password,
    id: "generic-record-value",
    label: "a password, token or key in a record, some fields behind its name",
    keywords: ['value": "', 'value":"', "value': '", 'value = "', "value: "],
    // Power Automate's variables, settings of App Service, variables of Postman and of Azure Pipelines.
    pattern: new RegExp(
      String.raw`(?<=(?<![\w-])(?:name|key)["']?[ \t]{0,2}[:=][ \t]{0,2}["']?${named}["']?,?${blank}(?:${field}){1,3}["']?(?:default)?)value["']?[ \t]{0,2}[:=][ \t]{0,2}["']?(?<secret>[^\s"'\\{}<>$,#&*!|>%@\[-][^\s"'\\{}<>$]{5,400})(?=["']|[ \t]{0,8}(?:[,}#]|\r?\n|$))`,
      "i",
    ),
    check: proveNamed,
    reach: [420, 420],
  },
  {
    ...password,
    id: "generic-wrapped-value",
    label: "a password, token or key in an object of its own",
    keywords: ['{ "value": "', '{"value": "', '{"value":"', "{ value: '", 'string", "value": "'],
    // Variables of Azure DevOps's releases, parameters of ARM and Bicep, on one line.
    pattern: new RegExp(
      String.raw`(?:\{ ?|string", )["']?value["']?: ?(?<=(?<![\w.-])${named}["']?[ \t]{0,2}:[ \t]{0,2}\{ ?(?:"type": "(?:secure)?string", )?["']?value["']?: ?)["'](?<secret>[^\s"'\\{}<>$,#&*!|>%@\[-][^\s"'\\{}<>$]{5,400})(?=["'])`,
      "i",
    ),
    check: proveNamed,
  },
  {
    ...password,
    id: "generic-setting-value",
    label: "a password, token or key in a setting of .NET's designer",
    keywords: ['(default)">'],
    // https://learn.microsoft.com/visualstudio/ide/managing-application-settings-dotnet
    pattern: new RegExp(
      String.raw`\(default\)">(?<=<setting name="${named}"[^<>\r\n]{0,120}>\s{1,40}<value profile="\(default\)">)(?<secret>[^\s<>]{4,400})(?=</value>)`,
      "i",
    ),
    reach: [320, 420],
  },
  {
    ...password,
    id: "generic-setting-default",
    label: "a password, token or key as the default of a setting of .NET's designer",
    keywords: ['defaultsettingvalueattribute("', 'defaultsettingvalue("', '[defaultvalue("'],
    pattern: new RegExp(
      String.raw`Default(?:Setting)?Value(?:Attribute)?\(@?"(?<secret>[^"\r\n]{4,400})"\)\](?=\s{1,60}(?:\[[^\r\n\]]{1,120}\]\s{1,60}){0,3}(?:public|internal) (?:static )?[\w.]{1,20} ${named}[ \t\r\n{])`,
      "i",
    ),
    reach: [8, 900],
  },
  {
    ...password,
    id: "generic-integration-parameter",
    label: "a password, token or key in a package of SQL Server Integration Services",
    keywords: ['ssis:name="value">', "<configuredvalue>"],
    // https://learn.microsoft.com/sql/integration-services/packages/legacy-package-deployment-ssis
    pattern: new RegExp(
      String.raw`(?:SSIS:Name="Value">(?<=<SSIS:Parameter SSIS:Name="${named}">[\s\S]{0,900}?SSIS:Name="Value">)|<ConfiguredValue>(?<=Path="[^"<>\r\n]{0,200}(?:\[|\.)(?<path>[\w ]{0,40}(?:password|secret|token|apikey))\]?(?:\.Properties\[Value\])?"[^<>]{0,160}>\s{0,40}<ConfiguredValue>))(?<secret>[^\s<>]{4,400})(?=</)`,
      "i",
    ),
    reach: [1200, 420],
  },
  {
    ...token,
    id: "generic-header-field",
    label: "a token or key in a header of a request of Apple's",
    keywords: ["forhttpheaderfield"],
    // https://developer.apple.com/documentation/foundation/urlrequest/setvalue(_:forhttpheaderfield:)
    pattern:
      /forHTTPHeaderField(?<=(?:set|add)Value(?:\(|:[ ]?@?)"(?:[A-Za-z]{2,16} )?(?<secret>[^\s"\\()]{8,400})",? forHTTPHeaderField):[ ]?@?"(?<key>[\w-]{0,40}(?:key|token|secret|auth|pass)[\w-]{0,20})"/i,
    reach: [480, 96],
  },
  {
    ...password,
    id: "generic-marked-password",
    label: "a password in marked-up text",
    keywords: ["password", "passwort", "kennwort", "passphrase"].flatMap((word) =>
      [":</", ": <", ":&nbsp;", "</b>:", "</strong>:", "</label>:"].map((end) => word + end),
    ),
    pattern:
      /(?<key>password|passwort|kennwort|passphrase):?(?:<\/(?:b|strong|label|span|em)>:?)?(?:[ \t]|&nbsp;){0,4}(?:<(?:b|strong|code|span|em|tt|kbd)(?: [^<>\r\n]{0,60})?>)?(?=[^\s<>]{0,60}\d)(?<secret>[^\s<>{}$&]{5,100})(?=[ \t]{0,2}<)/i,
  },
  {
    ...password,
    id: "generic-kept-value",
    label: "a password, token or key that an application of Apple's keeps",
    keywords: ['forkey: "', 'forkey:@"'],
    // https://developer.apple.com/documentation/foundation/userdefaults/set(_:forkey:)
    pattern:
      /forKey:[ ]?@?"(?<=(?:set|setObject|setString|setValue)(?:\(|:[ ]?)@?"(?<secret>[^\s"\\()]{5,400})",? forKey:[ ]?@?")(?<key>[\w.-]{0,40}(?:pass(?:word|wd|code)?|pwd|secret|token|api_?key)[\w.-]{0,20})"/i,
    reach: [480, 96],
  },
  {
    ...token,
    id: "generic-gossip-key",
    label: "a key that the members of a cluster encrypt their messages with",
    keywords: ['encrypt = "', 'encrypt="', 'encrypt": "', 'encrypt":"', "encrypt: "],
    // https://developer.hashicorp.com/consul/docs/security/encryption, https://developer.hashicorp.com/nomad/docs/configuration/server
    pattern:
      /(?<![\w.-])(?<key>encrypt)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?<secret>[A-Za-z\d+/]{43}=|[A-Za-z\d+/]{22}==)(?=["']|[ \t]{0,4}(?:\r?\n|$))/i,
    check: proveGossip,
  },
];
