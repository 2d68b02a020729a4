import type { Rule, RuleMatch, Span } from "../types.ts";
import { password, token } from "./generic-kinds.ts";

/*
 * Passwords and tokens in files of one program, whose form tells them. As in generic.ts, every repetition is bounded.
 */

/** `user:password`, a line each, for as long as the lines are no others. */
function listLogins(_match: RuleMatch, rest: string): Span[] {
  const spans: Span[] = [];
  for (const found of rest.matchAll(
    /\n[ \t-]{1,20}[\w.-]{1,32}:(?<secret>[^\s:]{1,200})(?=[ \t]{0,8}\r?(?:\n|$))|\n(?!\s{0,20}\n)/g,
  )) {
    const secret = found.groups?.["secret"];
    if (secret === undefined) break;
    const end = found.index + found[0].length;
    if (secret.length >= 4) spans.push([end - secret.length, end]);
  }
  return spans;
}

export const fileRules: readonly Rule[] = [
  {
    ...password,
    id: "generic-go-dsn-password",
    label: "a database password in a data source name of Go",
    keywords: ["@tcp(", "@unix("],
    // https://github.com/go-sql-driver/mysql#dsn-data-source-name
    pattern: /[\w.-]{1,60}:(?<secret>[^\s"'@/\x60]{3,200})(?=@(?:tcp|unix)\()/i,
    reach: [272, 8],
  },
  {
    ...password,
    id: "generic-oracle-thin-password",
    label: "a database password in a JDBC URL of Oracle",
    keywords: ["oracle:thin:", "oracle:oci:", "oracle:oci8:"],
    // https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html
    pattern: /oracle:(?:thin|oci8?):["']?[^\s/@"']{1,60}\/["']?(?<secret>[^\s@"'/]{3,200})(?=["']?@)/i,
  },
  {
    ...password,
    id: "generic-chpasswd-list",
    label: "a password in a list of cloud-init",
    keywords: ["chpasswd:"],
    // https://docs.cloud-init.io/en/latest/reference/modules.html#set-passwords
    pattern:
      /chpasswd:\s{1,40}(?:expire:[^\n]{0,20}\n\s{1,40})?(?:list|users):[^\n]{0,8}\n[ \t-]{1,20}[\w.-]{1,32}:(?<secret>[^\s:]{4,200})/,
    further: listLogins,
  },
  {
    ...password,
    id: "generic-random-password-state",
    label: "a generated password in a Terraform state",
    keywords: ['"bcrypt_hash"', '"random_password"'],
    // https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/password
    pattern:
      /(?:"bcrypt_hash"[^{}]{0,600}?|"random_password"[^\]]{0,800}?)"result":\s{0,4}"(?<secret>[^"\r\n]{6,128})(?=")/,
    reach: [8, 900],
  },
  {
    ...token,
    id: "generic-bundler-credential",
    label: "a credential of a gem server in Bundler's configuration",
    keywords: ["bundle_"],
    // https://bundler.io/man/bundle-config.1.html
    pattern: /(?<key>BUNDLE_[A-Z0-9_]{2,80})["']?(?:=|:[ \t]{1,4})["']?[\w.-]{1,60}:(?<secret>[^\s"':@/]{6,200})/,
  },
  {
    ...token,
    id: "generic-nuget-api-key",
    label: "an API key in NuGet's configuration",
    keywords: ["<apikeys>"],
    // https://learn.microsoft.com/nuget/reference/nuget-config-file#apikeys
    pattern: /<(?<key>apikeys)>\s{0,40}<add key="[^"]{1,200}"\s{1,20}value="(?<secret>[^"\s]{8,600})(?=")/i,
    reach: [8, 900],
  },
  {
    ...token,
    id: "generic-scheme-token",
    label: "a token in the value of an Authorization header",
    keywords: ['"token ', "'token ", '"apikey ', "'apikey ", '"api-key ', "'api-key "],
    pattern: /["'](?<key>token|api-?key) (?<secret>[\w.~+/=-]{16,400})(?=["'])/i,
  },
  {
    ...password,
    id: "generic-realm-credentials",
    label: "a password that a build tool signs in with",
    keywords: ["credentials("],
    // Realm, host, user and password: https://www.scala-sbt.org/1.x/docs/Publishing.html
    pattern:
      /Credentials\(\s{0,8}"[^"\r\n]{1,80}",\s{0,8}"[^"\r\n]{1,120}",\s{0,8}"[^"\r\n]{1,80}",\s{0,8}"(?<secret>[^"\r\n]{3,200})(?=")/,
  },
  {
    ...password,
    id: "generic-parameter-default",
    label: "a password or key as a template parameter's default",
    keywords: ['"defaultvalue"'],
    // https://learn.microsoft.com/azure/azure-resource-manager/templates/parameters
    pattern:
      /"defaultValue"\s{0,4}:\s{0,4}"(?=[^"\r\n]{3})(?<="(?<key>\w{0,40}(?:pass|pwd|secret|token|key|credential)\w{0,40})"\s{0,4}:\s{0,4}\{[^{}]{0,300}"defaultValue"\s{0,4}:\s{0,4}")(?<secret>[^"\r\n]{3,400})(?=")/i,
    reach: [420, 8],
  },
  {
    ...password,
    id: "generic-output-value",
    label: "a password or key among the outputs of a Terraform state",
    keywords: ['"sensitive"'],
    // https://developer.hashicorp.com/terraform/internals/json-format
    pattern:
      /"(?<key>[\w-]{0,40}(?:pass|pwd|secret|token|key|credential)[\w-]{0,40})"\s{0,4}:\s{0,4}\{\s{0,24}(?:"sensitive":\s{0,4}true,\s{0,24}(?:"type":\s{0,4}"string",\s{0,24})?)?"value":\s{0,4}"(?<secret>[^"\r\n]{3,400})(?=",?\s{0,24}(?:"type":\s{0,4}"string",\s{0,24})?(?:"sensitive":\s{0,4}true|\}))/i,
    reach: [600, 600],
  },
  {
    ...password,
    id: "generic-stack-parameter",
    label: "a password or key as the default of a stack's parameter",
    keywords: ["default: "],
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
    pattern:
      /Default: (?<=(?<key>\w{0,40}(?:pass|pwd|secret|token|key)\w{0,40}):[ \t]{0,4}\r?\n(?:[ \t]{2,20}(?:Type|Description|NoEcho|(?:Min|Max)Length|AllowedPattern|ConstraintDescription):[^\r\n]{0,200}\r?\n){1,7}[ \t]{2,20}Default: )["']?(?<secret>[^\s"'#{}]{4,200})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i,
    reach: [900, 240],
  },
  {
    ...password,
    id: "generic-secure-value",
    label: "a secret in a linked service of Data Factory or Synapse",
    keywords: ['"securestring"'],
    // https://learn.microsoft.com/azure/data-factory/connector-azure-sql-database
    pattern:
      /"(?<key>[\w-]{2,60})"\s{0,4}:\s{0,4}\{\s{0,40}"type"\s{0,4}:\s{0,4}"SecureString"\s{0,4},\s{0,40}"value"\s{0,4}:\s{0,4}"(?<secret>[^"\r\n]{3,400})(?=")/i,
    reach: [160, 480],
  },
  {
    ...password,
    id: "generic-broker-users",
    label: "a password of a user whom a broker of Kafka lets in",
    keywords: ["plainloginmodule"],
    // https://kafka.apache.org/documentation/#security_sasl_plain
    pattern:
      /PlainLoginModule[^;{}]{0,400}?\suser_(?!admin\b.{0,4}admin-secret)[\w.-]{1,40}=\\?["'](?<secret>[^"'\\\r\n]{3,200})(?=\\?["'])/i,
    reach: [8, 800],
  },
  {
    ...token,
    id: "generic-collection-key",
    label: "an API key in a collection of Postman",
    keywords: ['"apikey"'],
    // https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
    pattern:
      /"(?<key>apikey)"\s{0,4}:\s{0,4}\[[^\]]{0,300}?"key"\s{0,4}:\s{0,4}"value"\s{0,4},\s{0,40}"value"\s{0,4}:\s{0,4}"(?<secret>[^"\r\n{}]{6,400})(?=")/i,
    reach: [8, 900],
  },
  {
    ...password,
    id: "generic-plain-authorization",
    label: "a user name and password in an Authorization header that a client encodes",
    keywords: ["authorization: basic"],
    // https://github.com/Huachao/vscode-restclient#basic-auth Behind what stands encoded no line ends.
    pattern:
      /Authorization: (?<key>Basic)[ \t]{1,4}[^\s:"'$%{<]{1,60}:(?<secret>[^\s"'${}<>]{3,200})(?=[ \t]{0,4}[\r\n])/i,
  },
  {
    ...password,
    id: "generic-robot-variable",
    label: "a password, token or key in a variable of Robot Framework",
    keywords: [
      "password}",
      "passwd}",
      "pwd}",
      "secret}",
      "token}",
      "api_key}",
      "api key}",
      "apikey}",
      "passphrase}",
    ].flatMap((word) => [`${word}  `, `${word}\t`, `${word} =`, `${word}=`]),
    // https://robotframework.org/robotframework/latest/RobotFrameworkUserGuide.html#creating-variables
    pattern:
      /^(?:VAR[ \t]{2,12})?\$\{(?<key>[\w ]{0,40}(?:password|passwd|pwd|secret|token|api[_ ]?key|passphrase))\}[ \t]{0,2}=?(?:[ \t]{2,40}|\t)(?<secret>[^\s"'$%{}@&][^\s"'{}]{3,200})(?=[ \t]{0,8}(?:\r?\n|$))/im,
  },
  {
    ...password,
    id: "generic-robot-input",
    label: "a password that Robot Framework types",
    keywords: ["input password  ", "input password\t"],
    // https://robotframework.org/SeleniumLibrary/SeleniumLibrary.html#Input%20Password
    pattern:
      /Input Password(?:[ \t]{2,12}|\t)\S(?:[^\r\n]{0,80}?\S)?(?:[ \t]{2,12}|\t)(?<secret>[^\s"'$%{}@&][^\s"'{}]{3,200})(?=[ \t]{0,8}(?:\r?\n|$))/i,
  },
];
