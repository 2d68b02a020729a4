import type { Rule } from "../types.ts";
import { password, token } from "./generic-kinds.ts";

/*
 * Passwords and tokens whose name stands in a part of the same record, or whose record has a form of its own: parameters of
 * stacks, statements of routers, rows of cookies. As in generic.ts, every repetition is bounded.
 */

const secretName = String.raw`(?<key>[\w.-]{0,40}(?:pass|pwd|secret|token|api_?key)[\w.-]{0,40})`;

export const recordRules: readonly Rule[] = [
  {
    ...password,
    id: "generic-stack-argument",
    label: "a password or key as a parameter that a stack is made with",
    keywords: ["parameterkey"],
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html
    pattern: new RegExp(
      String.raw`ParameterKey["']?[ \t]{0,4}[:=][ \t]{0,4}["']?${secretName}["']?,\s{0,40}["']?ParameterValue["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?<secret>[^\s"',{}]{3,400})`,
      "i",
    ),
  },
  {
    ...password,
    id: "generic-application-parameter",
    label: "a password or key as a parameter of a .NET application's host",
    keywords: ["addparameter("],
    // https://learn.microsoft.com/dotnet/aspire/fundamentals/external-parameters
    pattern: new RegExp(
      String.raw`AddParameter\(\s{0,40}"${secretName}",\s{0,40}(?:value:[ \t]{0,4})?"(?<secret>[^"\r\n]{3,400})"`,
      "i",
    ),
  },
  {
    ...password,
    id: "generic-created-account",
    label: "a password that an account of Jenkins is made with",
    keywords: ["createaccount("],
    // https://javadoc.jenkins.io/hudson/security/HudsonPrivateSecurityRealm.html
    pattern:
      /createAccount\((?<=realm[\s\S]{0,300})\s{0,8}["'][\w.@-]{1,60}["'],\s{0,8}["'](?<secret>[^"'\r\n]{3,200})(?=["'])/i,
    reach: [320, 320],
  },
  {
    ...password,
    id: "generic-ascii-text",
    label: "a key in a statement of Junos",
    keywords: ["ascii-text"],
    // What begins with a dollar is sealed. https://www.juniper.net/documentation/us/en/software/junos/vpn-ipsec/
    pattern:
      /(?<key>pre-shared-key|secret|password|key)[ \t]{1,4}ascii-text[ \t]{1,4}["']?(?<secret>[^\s"';$][^\s"';]{3,200})/i,
  },
  {
    ...password,
    id: "generic-network-key",
    label: "a key of a wireless network",
    keywords: ["option key", "option sae_password", "psk="],
    // https://openwrt.org/docs/guide-user/network/wifi/basic https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf
    pattern:
      /(?:option (?:encryption|ssid) [^\r\n]{1,60}\r?\n(?:[ \t]{1,8}option [^\r\n]{1,80}\r?\n){0,6}[ \t]{1,8}option (?:key|sae_password) |ssid="[^"\r\n]{1,32}"[ \t]{0,8}\r?\n(?:[ \t]{0,8}\w{2,24}=[^\r\n]{1,80}\r?\n){0,6}[ \t]{0,8}psk=)["'](?<secret>[^"'\r\n]{8,63})(?=["'])/,
    reach: [480, 96],
  },
  {
    ...password,
    id: "generic-image-login",
    label: "a password that images are copied with",
    keywords: ["--dest-creds", "--src-creds", "--creds"],
    // https://github.com/containers/skopeo
    pattern: /--(?:dest-|src-)?(?<key>creds)(?:=|[ \t]{1,4})["']?[\w.$+-]{1,80}:(?<secret>[^\s"'$:]{3,400})/,
  },
  {
    ...password,
    id: "generic-inline-string",
    label: "a password or key in the configuration of Envoy",
    keywords: ["inline_string:"],
    // https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/core/v3/base.proto#config-core-v3-datasource
    pattern: new RegExp(
      String.raw`${secretName}:[ \t]{0,4}(?:\r?\n[ \t]{1,60}|\{[ \t]{0,4})inline_string:[ \t]{1,4}["']?(?<secret>[^\s"'{}]{3,400})`,
      "i",
    ),
    reach: [160, 8],
  },
  {
    ...token,
    id: "generic-channel-token",
    label: "a token in the address of a channel of packages",
    keywords: ["/t/"],
    // Files stand at such addresses, too. https://www.anaconda.com/docs/tools/anaconda-org/user-guide/work-with-packages
    pattern:
      /\/(?<key>t)\/(?<=:\/\/[\w.-]{3,100}(?::\d{2,5})?\/t\/)(?:(?<=(?:conda|mamba|quetz|channels[ \t]{0,2}[:=]|channel_alias)[\s\S]{0,200})|(?=[\w-]{16,200}\/[\w./-]{0,100}(?:conda|noarch|repodata|(?:linux|osx|win)-(?:64|arm64|aarch64))))(?<secret>[\w-]{16,200})(?=\/[\w-])/i,
    reach: [320, 320],
  },
  {
    ...password,
    id: "generic-database-call",
    label: "a password that MATLAB signs in to a database with",
    keywords: ['database("', "database('"],
    // https://www.mathworks.com/help/database/ug/database.html
    pattern:
      /(?<![\w.])database\((?<quote>["'])[\w.-]{1,60}\k<quote>,[ \t]{0,4}\k<quote>[\w.@-]{1,60}\k<quote>,[ \t]{0,4}["'](?<secret>[^"'\r\n]{4,200})(?=["'])/,
  },
  {
    ...token,
    id: "generic-cookie-row",
    label: "a session or token in a file of cookies",
    keywords: ["\ttrue\t/", "\tfalse\t/"],
    // https://curl.se/docs/http-cookies.html
    pattern:
      /\t(?:TRUE|FALSE)\t\/[^\t\r\n]{0,80}\t(?:TRUE|FALSE)\t\d{1,19}\t(?<key>[\w.-]{0,40}(?:auth|token|session|sess_?id|jwt|remember)[\w.-]{0,40})\t(?<secret>[\w.%~+/=-]{16,2000})(?=\r?\n|$)/i,
    reach: [8, 240],
  },
];
