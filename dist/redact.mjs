// src/rules/advisories/blocks.ts
var withRest = (head3) => new RegExp(`(?<secret>${head3})(?=(?<rest>[\\s\\S]{0,5000}))`);
function readBlock(text6, open3 = 0) {
  let depth = open3;
  for (let at = 0; at < text6.length; at++) {
    const letter = text6[at];
    if (letter === '"' || letter === "'") {
      const end4 = text6.indexOf(letter, at + 1);
      const line = text6.indexOf("\n", at);
      if (end4 !== -1 && (line === -1 || end4 < line)) at = end4;
    } else if (letter === "#" || letter === "/" && text6[at + 1] === "/") {
      const line = text6.indexOf("\n", at);
      if (line === -1) return text6;
      at = line;
    } else if (letter === "{" || letter === "[") depth++;
    else if ((letter === "}" || letter === "]") && --depth <= 0) return text6.slice(0, at);
  }
  return text6;
}
function isSet(block, name3, wrong) {
  const found = new RegExp(`(?:^|[\\s"'{,])(?:${name3})["']?\\s{0,20}[:=]\\s{0,4}([^\\n,}]{1,80})`).exec(block)?.[1];
  return found !== void 0 && !wrong.test(found);
}
function isCommented({ window, start: start3 }) {
  return /^\s*(?:#|\/\/|\*|<!--)/.test(window.slice(window.lastIndexOf("\n", start3 - 1) + 1, start3));
}
var openValue = /(?:client|app(?:lication)?|tenant|object|principal)_?id|user(?:_?name)?|login|host(?:_?name)?|fqdn|endpoint|port|public_?key|[\w.]*[._a-z]name/i;
var openEnd = new RegExp(
  `(?:^|[^A-Za-z]|[a-z](?=[A-Z]))(?:${openValue.source})(?:\\.(?:result|value))?[)}\\]"', ]{0,8}$`,
  "i"
);
var address = /(?:[a-z\d]Ur[il]|[_-]ur[il])(?:\.(?:result|value))?[)}\]"', ]{0,8}$/;
var secretAddress = /mongo|database|db|redis|amqp|postgres|mysql|conn|sas|signed|hook/i;
function isOpenValue(value2) {
  const text6 = value2.trim();
  return openEnd.test(text6) || address.test(text6) && !secretAddress.test(text6);
}
var isOpenName = (name3) => /^["'][^"'\n]*(?:^|[^A-Za-z]|[a-z](?=[A-Z]))(?:user(?:[-_]?name)?|login|(?:client|tenant)[-_]?id|endpoint|fqdn|host(?:[-_]?name)?)["']/i.test(
  name3
);
var restOfCommand = String.raw`(?:[^\n\\${"`"}]|[\\${"`"}]\s{0,4}\n|[\\${"`"}][^\n]){0,600}`;
var common = {
  level: "warning",
  highEntropy: true,
  credential: "azure-other-key",
  reach: [20, 5200]
};
var proveBlock = (isWrong, open3 = 0) => (_, match) => !isCommented(match) && isWrong(readBlock(match.groups["rest"] ?? "", open3)) ? "unknown" : "invalid";
var verifiedModule = String.raw`module\s{1,4}\w{1,80}\s{1,4}'br(?:\/public)?:[^'\n]{0,60}avm\/res\/key-vault\/vault:[\w.-]{1,30}'(?=\s{0,4}=)`;
var secretName = /(?:^|[_:.\-a-z])(?:KEY|SECRET|PASSWORD|PWD|TOKEN|CONNECTION_?STRING|Key|Secret|Password|Token|Connection_?String)$/;
var openName = /instrumentation|insights|public|vault|keyid|key_id|primarykeyname|partition|encryption_?key_?name|hostkey/i;

// src/rules/advisories/client-secrets.ts
var long = {
  level: "warning",
  highEntropy: true,
  reach: [20, 5200],
  advisory: "client-secret-long",
  label: "an Entra client secret that lives longer than 180 days",
  credential: "entra-client-secret",
  source: "https://learn.microsoft.com/entra/identity-platform/security-best-practices-for-app-registration#credential-configuration"
};
function readDays(text6) {
  const added = /\.Add(?<unit>Year|Month|Day)s\(\s{0,2}(?<count>\d{1,5})/i.exec(text6);
  const shell = /\+\s?(?<count>\d{1,5})\s?(?<unit>year|month|day)/i.exec(text6);
  const { unit = "", count: count2 = "0" } = (added ?? shell)?.groups ?? {};
  return Number(count2) * { year: 365, month: 30, day: 1, "": 0 }[unit.toLowerCase()];
}
function proveLong(_, match) {
  if (isCommented(match)) return "invalid";
  const { hours, years, end: end4 } = match.groups;
  const days = hours !== void 0 ? Number(hours) / 24 : years !== void 0 ? 365 * Number(years) : 0;
  return days > 180 || Number(end4 ?? 0) >= 2050 ? "unknown" : "invalid";
}
function proveLongTerraform(value2, match) {
  const block = readBlock(match.groups["rest"] ?? "");
  const given2 = /\bend_date(?:_relative)?\s{0,20}=\s{0,4}(?:timeadd\([^"\n]{0,80}|)"(?:(?<hours>\d{1,7})h|(?<end>\d{4})-)/.exec(
    block
  );
  if (given2) return proveLong(value2, { ...match, groups: given2.groups ?? {} });
  return isCommented(match) || /\b(?:end_date|rotate_when_changed)/.test(block) ? "invalid" : "unknown";
}
var commandStart = /(?:^|[=(|&;{!:>-]|\b(?:then|do|else|if|sudo|return|try))\s*["'`]?$/;
var isTold = /\b(?:echo|printf?|puts|throw|raise|console|logg?e?r?|error|warn|Write-\w+|Should|Mock|function)\b/i;
function isRun(match) {
  const { window, start: start3 } = match;
  const before = window.slice(window.lastIndexOf("\n", start3 - 1) + 1, start3).trim();
  return commandStart.test(before) && !isTold.test(before) && !isCommented(match);
}
var givenElsewhere = /\[[@*]\]|\$[@*]|[\s"']@\w|\$\{?(?:\w*(?:args|opts|options|params|flags|expiry|expiration|years|end_?date)|end)\b/i;
function readEnd({ window, start: start3 }, rest2) {
  const name3 = /-end[-\w]*[\s:=]{1,3}"?\$\{?(\w{1,40})/i.exec(rest2)?.[1];
  if (!name3) return rest2;
  const given2 = [...window.slice(0, start3).matchAll(new RegExp(`\\b${name3}\\s{0,4}=([^\\n]{1,200})`, "gi"))];
  return given2.at(-1)?.[1] ?? "";
}
function proveDefault(value2, match) {
  const { window, end: end4, groups } = match;
  const rest2 = groups["rest"] ?? "";
  const hasEnd = /\s-{1,2}(?:y(?:ears)?|end[-\w]*)\b|\bAddYears\(/i.test(rest2);
  if (hasEnd) return isRun(match) && readDays(readEnd(match, rest2)) > 180 ? "unknown" : "invalid";
  const isCertificate = /\s--(?:create-)?cert\b|--create-password[ =]false|-(?:Cert|Key|PasswordC)\w*/i.test(rest2);
  const isExample = /<[A-Za-z][\w -]*>|\s(?:-h|--help)\b/.test(rest2) || !/\s-/.test(rest2);
  const needs = /AzADServicePrincipal$/i.test(value2) ? !/\s-Application(?:Id|Object)\b/i.test(rest2) : !/AzureRmAD(?:Application|ServicePrincipal)$/i.test(value2) || /\s-Password\b/i.test(rest2);
  const goesOn = /^\s{0,80}--?\w/.test(window.slice(end4 + rest2.length));
  return !needs || !isRun(match) || isCertificate || isExample || goesOn || givenElsewhere.test(rest2) ? "invalid" : "unknown";
}
function proveGraph(_, match) {
  const rest2 = match.groups["rest"] ?? "";
  const command = new RegExp(`^${restOfCommand}`).exec(rest2)?.[0] ?? "";
  const literal = command.indexOf("@{");
  const block = literal === -1 ? "" : readBlock(rest2.slice(literal + 1));
  const given2 = literal === -1 ? command : command.slice(0, literal) + block;
  const isOpen = literal !== -1 && literal + 1 + block.length >= rest2.length;
  const isElsewhere = /-(?:Body|PasswordC)\w*[\s:]+(?!@\{|\{|\s)|passwordCredential\s*=\s*(?!@\{|\s)/i.test(given2);
  const hasEnd = (/\bend/i.test(given2) || givenElsewhere.test(given2)) && readDays(given2) <= 180;
  return !isRun(match) || isOpen || isElsewhere || hasEnd || !/\s-\w/.test(command) ? "invalid" : "unknown";
}
var clientSecretRules = [
  {
    ...long,
    id: "client-secret-long-terraform",
    keywords: ['"azuread_application_password"', '"azuread_service_principal_password"'],
    pattern: withRest(
      String.raw`resource\s{1,4}"azuread_(?:application|service_principal)_password"\s{1,4}"[\w-]{1,80}"`
    ),
    check: proveLongTerraform
  },
  {
    ...long,
    id: "client-secret-long-command",
    keywords: ["credential reset", "create-for-rbac"],
    pattern: new RegExp(
      `(?<secret>az ad (?:app|sp) (?:credential reset|create-for-rbac))${restOfCommand.replace("600", "400")}?(?:--years[ =]{1,2}(?<years>\\d{1,3})|--end-date[ =]{1,2}["']?(?<end>\\d{4})-)`
    ),
    reach: [20, 700],
    check: proveLong
  },
  {
    ...long,
    id: "client-secret-long-default",
    label: "an Entra client secret that lives a year or longer",
    keywords: [
      ...["credential reset", "create-for-rbac", "new-azadappcredential", "new-azadspcredential"],
      ...["new-azadserviceprincipal", "passwordcredential", "new-azurermad"]
    ],
    pattern: new RegExp(
      `(?<secret>az ad (?:(?:app|sp) credential reset|sp create-for-rbac)|New-AzAD(?:(?:App|Sp)Credential|ServicePrincipal(?:Credential)?)|New-(?:Entra(?:Beta)?|AzureAD)(?:Application|ServicePrincipal)PasswordCredential|New-AzureRmAD(?:Application|ServicePrincipal|(?:App|Sp)Credential))(?![-\\w])(?=(?<rest>${restOfCommand}))`,
      "i"
    ),
    reach: [700, 700],
    check: proveDefault
  },
  {
    ...long,
    id: "client-secret-long-graph",
    label: "an Entra client secret that is given no end and lives two years",
    keywords: ["applicationpassword", "serviceprincipalpassword"],
    pattern: /(?<secret>Add-Mg(?:Beta)?(?:Application|ServicePrincipal)Password)(?![-\w])(?<rest>[\s\S]{0,700})/i,
    reach: [20, 800],
    check: proveGraph
  }
];

// src/rules/advisories/debug-logging.ts
var common2 = {
  level: "warning",
  highEntropy: true,
  advisory: "http-debug-logging",
  family: "advisory-http-debug",
  credential: "generic-token"
};
var debugLoggingRules = [
  {
    ...common2,
    id: "http-debug-python",
    label: "a switch that makes Python's HTTP clients log credentials",
    keywords: ["debuglevel", "logging_enable", "set_stream_logger", "enable_http_logger", "enable_pii_log"],
    pattern: /(?<secret>HTTPS?Connection\.debuglevel\s{0,4}=\s{0,4}[1-9]|\blogging_enable\s{0,4}=\s{0,4}True|\bboto(?:3|core)\.set_stream_logger\(\s{0,4}["']{2}|\benable_(?:http_logger|pii_log)\s{0,4}=\s{0,4}True)/,
    source: "https://learn.microsoft.com/azure/developer/python/sdk/azure-sdk-logging"
  },
  {
    ...common2,
    id: "http-debug-azure-headers",
    label: "a list of logged headers that holds all of them or Authorization",
    keywords: [
      "allowedheadernames",
      "loggedheadernames",
      "allowedheadername(",
      "allowed_header_names",
      "allowedheaders"
    ],
    pattern: /(?<secret>\b\w{0,20}(?:AllowedHeaderNames|allowedHeaderNames|allowed_header_names)["']?\s{0,4}[:=]\s{0,4}\[\s{0,4}["'](?:\*|[Aa]uthorization)["']|LoggedHeaderNames\.Add\(\s{0,4}"(?:\*|[Aa]uthorization)"|addAllowedHeaderName\(\s{0,4}"[Aa]uthorization"|AllowedHeaders:\s{0,4}\[\]string\{\s{0,4}"[Aa]uthorization")/,
    source: "https://learn.microsoft.com/javascript/api/@azure/core-rest-pipeline/logpolicyoptions"
  },
  {
    ...common2,
    id: "http-debug-identity",
    label: "a switch that makes an identity library log tokens",
    keywords: ["showpii", "logcompletesecurityartifact", "piiloggingenabled", "enablepiilogging"],
    pattern: /(?<secret>\b(?:ShowPII|LogCompleteSecurityArtifact)\s{0,4}=\s{0,4}true|\bpiiLoggingEnabled["']?\s{0,4}:\s{0,4}true|\bEnablePiiLogging["']?\s{0,4}[:=]\s{0,4}true|\benablePiiLogging\s{0,4}[:=]\s{0,4}true)/,
    source: "https://learn.microsoft.com/entra/identity-platform/msal-logging-dotnet"
  },
  {
    ...common2,
    id: "http-debug-java",
    label: "an HTTP log level that writes headers",
    keywords: [
      "httplogginginterceptor.level.",
      "setlevel(level.body",
      "setlevel(level.headers",
      "logger.level.full",
      "logger.level.headers"
    ],
    pattern: /(?<secret>\bHttpLoggingInterceptor\.Level\.(?:BODY|HEADERS)\b|\bsetLevel\(Level\.(?:BODY|HEADERS)\)|\bLogger\.Level\.(?:FULL|HEADERS)\b)/,
    source: "https://square.github.io/okhttp/features/interceptors/"
  },
  {
    ...common2,
    id: "http-debug-dotnet",
    label: "an HTTP log level that writes headers, as .NET 8 and older do",
    keywords: ["system.net.http.httpclient", "redactloggedheaders("],
    pattern: /(?<secret>"System\.Net\.Http\.HttpClient(?:\.[\w.-]{1,80})?"\s{0,4}:\s{0,4}"Trace"|\bAddFilter\(\s{0,4}"System\.Net\.Http\.HttpClient[\w.-]{0,80}"\s{0,4},\s{0,4}LogLevel\.Trace|\bRedactLoggedHeaders\(\s{0,4}\w{1,20}\s{0,2}=>\s{0,2}false\b)/,
    source: "https://learn.microsoft.com/dotnet/core/compatibility/networking/9.0/redact-headers"
  }
];

// src/rules/structures.ts
var placeholderForms = [
  // Filled in later: ${x} $(x) {{x}} {x} <x> [x] %x% #{x} @@x@@ __x__ $x %s
  /^(?:[$#]\{|\$\(|\{\{|<%|%\(|\{.*\}$|<.*>$|\[.*\]$|\(.*\)$|%[\w.-]+%|@@.+@@|__.+__|\$[A-Za-z_][\w.:]*|%[sdvq]|\{\d+\})/,
  // The reference that App Service resolves: https://learn.microsoft.com/azure/app-service/app-service-key-vault-references
  /^@Microsoft\.KeyVault\b/i,
  // Masked or elided.
  /^(?:[*x.?_#\u2022\u2026-]{2,}|.*(?:\*{3}|x{5}|\.{3}|\u2026|\u2022{2}).*|(.)\1{3,})$/i,
  /^(?:(?:your|my|the|a|some|enter|insert|put|add|replace|change|example|sample|dummy|fake|test|secret|super|new|db|admin|root|user)[-_ ]?)*(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|value|credentials?)[-_ ]?(?:here)?$/i,
  /(?:^|[-_ <])(?:your|insert|enter|replace|placeholder|redacted|example|removed|hidden|omitted|sanitized|scrubbed)(?:[-_ >]|$)/i,
  /^(?:your|insert|replace)[a-z]|(?:change|replace|fill)[-_ ]?(?:me|this|it|in)\b|placeholder|redacted|to[-_]?do\b|goes[-_ ]?here/i,
  // A name, not a value: UPPER_SNAKE, a member, a call.
  /^[A-Z]+(?:_[A-Z]+)+\d?$/,
  /^(?:process|os|env|config|settings|secrets?|vars?|params?|args|options|self|this|input|data|local|module)\.[\w.[\]"']+$|^[\w.]+\(.*$/,
  /^(?:null|none|nil|undefined|true|false|empty|n\/a|string|changeit|abc|foo|bar|baz|foobar|example|default|blank|dummy|not[-_ ]?(?:set|used))$/i
];
function isPlaceholder(value2) {
  return value2.trim().length < 3 || placeholderForms.some((form) => form.test(value2.trim()));
}
function isLocalHost(host) {
  return /^(?:tcp:|np:)?(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|\(local(?:db)?\)|\.|host\.docker\.internal|[a-z0-9-]+\.local(?:host)?)(?:[\\:,/].*)?$/i.test(
    host.trim()
  );
}
function measureEntropy(text6) {
  const counts = /* @__PURE__ */ new Map();
  for (const character2 of text6) counts.set(character2, (counts.get(character2) ?? 0) + 1);
  let bits2 = 0;
  for (const count2 of counts.values()) bits2 -= count2 / text6.length * Math.log2(count2 / text6.length);
  return bits2;
}
function countAlphabet(text6) {
  if (/^\d+$/.test(text6)) return 10;
  if (/^(?:[0-9a-f-]+|[0-9A-F-]+)$/.test(text6)) return 16;
  return (/[a-z]/.test(text6) ? 26 : 0) + (/[A-Z]/.test(text6) ? 26 : 0) + (/\d/.test(text6) ? 10 : 0) || 16;
}
var keyboardRun = /(.)\1{5}|0123456|12345678(?!\d)|123456789(?=[a-z])|abcdefgh|qwertyui/i;
var longRun = /([^A/])\1{7}|qwertyui/i;
var longValue = 150;
function looksRandom(value2) {
  const most4 = Math.log2(Math.min(value2.length, countAlphabet(value2)));
  return measureEntropy(value2) >= most4 * 0.7 && !(value2.length > longValue ? longRun : keyboardRun).test(value2);
}
function parseBase64Json(text6) {
  try {
    const value2 = JSON.parse(Buffer.from(text6, "base64url").toString("utf8"));
    return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? { ...value2 } : void 0;
  } catch {
    return void 0;
  }
}
function spell(words5, separators3 = ["", "_", "-"]) {
  const [first = "", ...rest2] = words5;
  if (rest2.length === 0) return [first];
  return spell(rest2, separators3).flatMap((end4) => separators3.map((separator) => first + separator + end4));
}

// src/rules/advisories/infrastructure.ts
var common3 = {
  level: "warning",
  highEntropy: true,
  credential: "azure-other-key",
  reach: [20, 5200]
};
var plain = {
  ...common3,
  advisory: "app-setting-plain",
  label: "an app setting that holds a secret instead of a Key Vault reference"
};
var client = {
  ...common3,
  advisory: "mcp-env-secret",
  credential: "generic-token",
  label: "a secret that an MCP server is given by its client's configuration",
  source: "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"
};
var secretSetting = String.raw`\w{0,60}(?:TOKEN|KEY|SECRET|PASSWORD|PAT|CONNECTION_?STRING)`;
function proveClient(_, { groups }) {
  const { key: key4 = "", value: value2 = "" } = groups;
  const isGiven = !/^\$\{?\w|^%\w+%$|^\.{3}|^\xe2\x80\xa6/.test(value2) && !isPlaceholder(value2);
  return isGiven && !openName.test(key4) ? "unknown" : "invalid";
}
var references = "https://learn.microsoft.com/azure/app-service/app-service-key-vault-references";
var reference = /@Microsoft\.KeyVault|versionless_id|secret_uri|getSecret\(|secretUri|vaultUri/i;
var pointer = /\.id\b|local\.\w*ref/i;
var key = /\.(?:primary|secondary)_(?:\w{1,20}_)?(?:key|connection_string)\b|list_?keys\(|list_?connection_?strings\(|(?:Account|SharedAccess)Key=\$/i;
function isPlain(name3, value2) {
  const isEmpty = /^(?:""|''|null)\s{0,4}(?:$|[,}#/\r])/.test(value2);
  if (isEmpty || openName.test(name3) || reference.test(value2) || /\.keyName\b/.test(value2)) return false;
  return key.test(value2) || secretName.test(name3) && !pointer.test(value2);
}
function proveSettings(_, match) {
  if (isCommented(match)) return "invalid";
  const block = readBlock(match.groups["rest"] ?? "");
  const entries = [
    ...block.matchAll(/["']?([\w:.-]{3,80})["']?\s{0,20}=\s{0,4}([^\n]{1,300})/g),
    ...block.matchAll(/\bname\s{0,20}=\s{0,4}"([\w:.-]{3,80})",?\s{1,60}value\s{0,20}=\s{0,4}([^\n]{1,300})/g)
  ];
  return entries.some(([, name3 = "", value2 = ""]) => isPlain(name3, value2)) ? "unknown" : "invalid";
}
function proveSetting(_, match) {
  const { key: key4 = "", value: value2 = "" } = match.groups;
  return !isCommented(match) && isPlain(key4, value2) ? "unknown" : "invalid";
}
var settingName = "(?<key>AzureWebJobs\\w{1,60}|[A-Z][A-Z0-9]{1,40}_[A-Z0-9_]{2,60})";
var withKey = String.raw`[^\n]{0,200}(?:Account|SharedAccess)Key=[^\n]{0,300}?listKeys\(`;
var infrastructureRules = [
  {
    ...plain,
    id: "app-setting-plain-terraform",
    keywords: ["app_settings"],
    pattern: /(?<secret>\bapp_settings\s{0,20}=\s{0,4}(?:merge\((?:[^{}"\n]|\n){0,200}?)?)(?=(?<rest>[{[][\s\S]{0,5000}))/,
    check: proveSettings,
    source: references
  },
  {
    ...plain,
    id: "app-setting-plain-bicep",
    keywords: ["value: listkeys(", ".listkeys()", "${listkeys("],
    pattern: /(?<secret>\bname:\s{0,4}'(?<key>[\w:.-]{3,80})')\s{0,2}(?:,|\r?\n)\s{0,60}value:\s{0,4}(?<value>[^\n]{1,300}?listKeys\([^\n]{0,200})/,
    reach: [420, 240],
    check: proveSetting,
    source: references
  },
  {
    ...plain,
    id: "app-setting-plain-map-bicep",
    keywords: [".listkeys()", "${listkeys("],
    pattern: new RegExp(String.raw`(?<secret>(?<![\w'])${settingName})'?:\s{0,4}(?<value>'${withKey})`),
    reach: [620, 40],
    check: proveSetting,
    source: references
  },
  {
    ...plain,
    id: "app-setting-plain-arm",
    keywords: ["listkeys(", "listconnectionstrings("],
    pattern: /(?<secret>"name"\s{0,4}:\s{0,4}"(?<key>[\w:.-]{3,80})")\s{0,2},\s{0,80}"value"\s{0,4}:\s{0,4}"(?<value>\[[^"\n]{0,300}?list(?:Keys|ConnectionStrings)\([^"\n]{0,300})/,
    reach: [520, 340],
    check: proveSetting,
    source: references
  },
  {
    ...plain,
    id: "app-setting-plain-call-arm",
    keywords: ["listkeys("],
    pattern: new RegExp(
      String.raw`(?<secret>createObject\((?:'name', '(?<name>[\w:.-]{3,80})', 'value'|'${settingName}')), (?<value>(?:format|concat)\('${withKey})`
    ),
    reach: [720, 40],
    check: (value2, match) => proveSetting(value2, { ...match, groups: { ...match.groups, key: match.groups["key"] ?? match.groups["name"] } }),
    source: references
  },
  {
    ...client,
    id: "mcp-env-secret",
    keywords: ['"mcpservers"', '"servers"'],
    pattern: new RegExp(
      String.raw`"(?:mcpServers"\s{0,4}:\s{0,4}\{[\s\S]{0,3000}?|servers"\s{0,4}:\s{0,4}\{[\s\S]{0,3000}?"command"\s{0,4}:[^{}]{0,600}?)"env"\s{0,4}:\s{0,4}\{[^{}]{0,600}?(?<secret>"(?<key>${secretSetting})")\s{0,4}:\s{0,4}"(?<value>[^"\n]{3,400})"`
    ),
    reach: [4, 4200],
    check: proveClient
  },
  {
    ...client,
    id: "mcp-env-secret-toml",
    keywords: ["[mcp_servers."],
    pattern: new RegExp(
      String.raw`\[mcp_servers\.[\w."'-]{1,80}\](?:(?!\n\[(?!mcp_servers\.))[\s\S]){0,1200}?(?<secret>(?<=[\s{,"'])(?<key>${secretSetting}))["']?\s{0,4}=\s{0,4}["'](?<value>[^"'\n]{3,400})["']`
    ),
    reach: [4, 2400],
    check: proveClient
  }
];

// src/rules/advisories/expressions.ts
function listExpressions(text6) {
  const found = [];
  collect(text6, found, 0);
  return found;
}
var deepest = 8;
var closers = { "(": ")", "[": "]", "{": "}" };
var wrapper = /(?:^|\.)(?:stringify|dumps|str|repr|dict|list|pformat|inspect|String|string|valueOf|Sprintf?|Sprintln|sprintf|Serialize|SerializeObject|format|Format|writeValueAsString|toJson|ToJson|jsonify|fromEntries|entries|Any|Reflect|Object|Bytes|byte|ToString|toString|encodeToString|ToBase64String|asdict|vars|model_dump|prettyPrint|bold|red|green|yellow|blue|cyan|gray|dim|WithField|WithFields|append|join|of|asList|to|pair|Pair)$/;
var suffix = /(?:\??\.(?:toString|ToString|String|strip|trim|json|decode|encode|toJSON|items|entries|copy|dict|to_dict|model_dump|model_dump_json|toJson|asMap|GetRawText|getEncoded|toArray|tostring)\([^()]{0,40}\)|!)$/;
function collect(text6, found, depth) {
  const part = text6.trim();
  if (part === "" || depth > deepest) return;
  const inner = (piece) => collect(piece, found, depth + 1);
  const split = (separator) => {
    const pieces = splitOutside(part, separator);
    if (pieces.length > 1) pieces.forEach(inner);
    return pieces.length > 1;
  };
  if (split(/,/y)) return;
  const lambda = /^(?:\(\s*\)|\w{1,40})\s*[=-]>\s*/.exec(part);
  if (lambda) {
    inner(part.slice(lambda[0].length));
    return;
  }
  const named6 = /^(?:\w{1,60}|"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,4}(?:=(?![=>])|:(?![:=]))/.exec(part);
  if (named6) {
    inner(part.slice(named6[0].length));
    return;
  }
  const choice = splitOutside(part, /(?<!\?)\?(?![.?:[])|\sif\s/y);
  if (choice.length > 1) {
    chooseBranches(part, choice, inner);
    return;
  }
  if (split(/\+(?!\+)|\?\?|\|\||\?:|\sor\s|%(?=\s{0,2}[\w(])/y)) return;
  const bare2 = part.replace(/^(?:\.\.\.|\*{1,2}|&|await\s|new\s)+/, "");
  if (bare2 !== part) {
    inner(bare2);
    return;
  }
  const trimmed = part.replace(suffix, "");
  if (trimmed !== part) {
    inner(trimmed);
    return;
  }
  const literal = readLiteral(part);
  if (literal) {
    literal.forEach(inner);
    return;
  }
  if (closers[part[0]] && endOf(part, 0) === part.length) {
    inner(part.slice(1, -1));
    return;
  }
  collectCall(part, found, inner);
}
function collectCall(part, found, inner) {
  const open3 = /[({]/.exec(part)?.index ?? -1;
  const end4 = open3 > 0 ? endOf(part, open3) : -1;
  const head3 = part.slice(0, open3).trim();
  if (end4 === part.length && (part[open3] === "{" || wrapper.test(head3))) {
    inner(part.slice(open3 + 1, -1));
    return;
  }
  if (/^["'`]/.test(part) || /^[a-zA-Z$@]{1,3}["'`]/.test(part)) {
    const format = /\.(?:format|formatted)\(/.exec(part);
    if (format && endOf(part, format.index + format[0].length - 1) === part.length) {
      inner(part.slice(format.index + format[0].length, -1));
      return;
    }
    return;
  }
  found.push(part);
}
function chooseBranches(part, pieces, inner) {
  const isPython = /\sif\s/.test(part) && /\selse\s/.test(part);
  if (isPython) {
    inner(pieces[0]);
    inner(part.slice(part.lastIndexOf(" else ") + 6));
    return;
  }
  for (const branch of splitOutside(pieces.slice(1).join("?"), /:(?!:)/y)) inner(branch);
}
function readLiteral(part) {
  const prefix2 = /^(?:\$@?|@\$?|[rbuRBU]?[fF][rR]?|[rbuRBU]{1,2})?(?=["'`])/.exec(part)?.[0] ?? "";
  const at = prefix2.length;
  if (!/["'`]/.test(part[at] ?? "") || endOfString(part, at) !== part.length) return void 0;
  const isInterpolated = part[at] === "`" || /[$fF]/.test(prefix2);
  if (!isInterpolated) return [];
  const pieces = [];
  const body4 = part.slice(at + 1, -1);
  for (let open3 = body4.indexOf("{"); open3 !== -1; open3 = body4.indexOf("{", open3 + 1)) {
    if (body4[open3 + 1] === "{") {
      open3++;
      continue;
    }
    if (part[at] === "`" && body4[open3 - 1] !== "$") continue;
    const end4 = endOf(body4, open3);
    pieces.push(body4.slice(open3 + 1, end4 - 1).replace(/(?:![rsa])?(?::[^:{}()"']{0,20}|=)?$/, ""));
    open3 = end4 - 1;
  }
  return pieces;
}
function splitOutside(text6, separator) {
  const pieces = [];
  let from = 0;
  for (let at = 0; at < text6.length; ) {
    separator.lastIndex = at;
    const found = separator.exec(text6);
    if (found) {
      pieces.push(text6.slice(from, at));
      at += found[0].length;
      from = at;
    } else at = skip(text6, at);
  }
  pieces.push(text6.slice(from));
  return pieces;
}
function skip(text6, at) {
  if (closers[text6[at]]) return endOf(text6, at);
  return /["'`]/.test(text6[at]) ? endOfString(text6, at) : at + 1;
}
function endOf(text6, open3) {
  const closer = closers[text6[open3]];
  for (let at = open3 + 1; at < text6.length; at = skip(text6, at)) if (text6[at] === closer) return at + 1;
  return text6.length;
}
function endOfString(text6, at) {
  const quote = text6[at];
  const fence = text6.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
  for (let next = at + fence.length; next < text6.length; next++) {
    if (text6[next] === "\\") next++;
    else if (text6.startsWith(fence, next)) return next + fence.length;
    else if (text6[next] === "\n" && quote !== "`" && fence.length === 1) return next;
  }
  return text6.length;
}

// src/rules/advisories/names.ts
var getters = /^(?:get|Get|get_?[hH]eaders?|GetHeader|header|Header|getenv|Getenv|GETENV|GetEnvironmentVariable|LookupEnv|getProperty|GetConnectionString|GetSection|GetValue|getString|GetString|getAttribute|getItem|valueOf|getFirst|GetSecret|getSecret|get_secret)$/;
function parsePath(expression) {
  const steps2 = /\s*(?:(?:^|\??\.|!\.|::|->)\s*([A-Za-z_$@][\w$]*)|\[\s*["'`]([^"'`\]]{1,80})["'`]\s*\]|\[(\d{1,3})\]|\[\s*([\w.$]{1,60})\s*\]|\(\s*\)|\(\s*["']([^"']{1,80})["']\s*(?:,[^(),]{0,60})?\)|\(\s*(?:HttpHeaders\.)?([A-Z][\w.]{1,60})\s*\)|\(([a-z]\w{0,60})\))/y;
  const path2 = [];
  while (steps2.lastIndex < expression.length) {
    const [found, name3, key4, place, variable3, text6, constant, argument5] = steps2.exec(expression) ?? [];
    if (found === void 0) return void 0;
    if (name3 !== void 0) path2.push(name3);
    else if (key4 !== void 0) path2.push(key4);
    else if (variable3 !== void 0) path2.push("*");
    else if ((text6 ?? constant ?? argument5) !== void 0) {
      if (!getters.test(path2.at(-1) ?? "")) return void 0;
      path2.push(argument5 === void 0 ? text6 ?? constant : "*");
    } else if (place !== void 0 && path2.length === 0) return void 0;
  }
  return path2.length > 0 && path2[0] !== "*" ? path2 : void 0;
}
var wordsOf = (name3) => name3.replace(/([a-z\d])([A-Z])/g, "$1 $2").split(/[^A-Za-z\d*]+/).filter((word4) => word4 !== "").map((word4) => word4.toLowerCase());
var harmless = /^(?:mask(?:ed)?|redact(?:ed)?|hash(?:ed)?|encrypted|has|have|is|no|missing|count|counts|length|len|num|total|max|min|name|names|id|ids|type|types|url|uri|endpoint|path|file|status|expiry|expires|expiration|exp|trunc(?:ated)?|short|partial|digest|preview|safe|sanitized|scrubbed|public|continuation|page|next|cancel|cancellation|csrf|xsrf|antiforgery|sync|start|end|stop|eos|bos|pad|unk|sep|cls|special|resume|operator|keyword|lex|forgot|reset|show|needs|forbidden|prefix|scopes?|scheme|lifetime|usage|input|output|prompt|completion|budget|cost|limit|rate|per)$/;
var whole = (words5) => !words5.some((word4) => harmless.test(word4));
var headerKey = /^(?:proxy-)?authorization$|^(?:set-)?cookie$|^x-(?:api-key|auth-token|access-token|functions-key|amz-security-token)$|^api-key$|^ocp-apim-subscription-key$/i;
var otherHeaders = /^(?:table|csv|tsv|excel|xlsx?|col|cols|column|columns|row|sheet|report|section|section|markdown|file|bom|custom|missing|allowed|security|cors|cache|rate|names?|keys?|expected|required|group|content|trace|default)$/;
var variableOfSecret = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD|APIKEY|CREDENTIALS?)$|(?:API|PRIVATE|SECRET|ACCESS|ACCOUNT|SIGNING|ENCRYPTION|STORAGE|MASTER|AUTH|JWT)_?KEY$|CONN(?:ECTION)?_?STR(?:ING)?$|(?:DATABASE|DB|REDIS|MONGO(?:DB)?|POSTGRES(?:QL)?|MYSQL|AMQP)_(?:URL|URI|DSN)$/i;
var keyWord = /^(?:api|private|secret|account|signing|encryption|master|jwt|symmetric|storage|subscription)$/;
function isEnvironment(path2) {
  const text6 = path2.join(".");
  if (/^(?:process\.env|os\.environ|os\.Environ|System\.getenv|Environment\.GetEnvironmentVariables|import\.meta\.env)$/.test(
    text6
  ))
    return true;
  const named6 = /^(?:process\.env|os\.environ(?:\.get)?|os\.getenv|os\.Getenv|System\.getenv|Environment\.GetEnvironmentVariable|Deno\.env\.get)\.(\*|[\w-]+)$/.exec(
    text6
  )?.[1];
  return named6 !== void 0 && (named6 === "*" || variableOfSecret.test(named6));
}
function isHeaders(path2) {
  const last2 = path2.at(-1);
  const words5 = wordsOf(last2);
  const of = path2.at(-2) ?? "";
  if (last2 === "*")
    return /^(?:request_?|response_?)?headers$/i.test(of) || /^getHeaders?$|^Get$/.test(of) && /header/i.test(path2.at(-3) ?? of);
  if (/^value$/i.test(last2)) return /^header$/i.test(of);
  if (words5.at(-1) === "cookies") return !words5.some((word4) => otherHeaders.test(word4));
  if (words5.at(-1) === "params" && words5.at(-2) === "header") return true;
  if (words5.at(-1) === "headers") return !words5.some((word4) => otherHeaders.test(word4)) && !/content/i.test(of);
  return last2 === "Header" && path2.length > 1;
}
function isCredential(path2, near2) {
  const last2 = path2.at(-1);
  const words5 = wordsOf(last2);
  const end4 = words5.at(-1) ?? "";
  const before = words5.at(-2) ?? "";
  if (end4 === "value" && words5.length === 1)
    return path2.slice(0, -1).some((name3) => wordsOf(name3).at(-1) === "secret" && whole(wordsOf(name3)));
  if (!whole(words5)) return false;
  if (end4 === "value" && /^(?:token|secret|password|jwt)$/.test(before)) return true;
  if (/^(?:password|passwd|passphrase|secret|jwt)$/.test(end4)) return true;
  if (end4 === "key" && keyWord.test(before)) return true;
  if (/^(?:apikey|secretkey|privatekey|accesstoken|refreshtoken|authtoken|clientsecret|passw|pswd)$/.test(end4))
    return true;
  if (end4 === "salt") return words5.includes("password");
  if (end4 !== "token") return false;
  return words5.length > 1 || !parserWords.test(near2);
}
var parserWords = /lex(?:er|eme|ical)|tokeni[sz]|grammar|syntax|(?:unknown|unexpected|invalid) token|TokenKind|TokenType|ParseException|parsedInput/i;
function isConnectionString(path2) {
  const last2 = path2.at(-1);
  if (path2.some((name3) => name3 === "GetConnectionString" || /^ConnectionStrings(?::|$)/.test(name3))) return true;
  if (/^(?:url|uri|dsn)$/i.test(last2) && /^(?:database|db|redis|mongo(?:db)?|postgres(?:ql)?|mysql|amqp)$/i.test(path2.at(-2) ?? ""))
    return true;
  const words5 = wordsOf(last2);
  if (!whole(words5.filter((word4) => !/^(?:url|uri)$/.test(word4)))) return false;
  return /(?:^|_)(?:conn(?:ection)?(?:str(?:ing)?)|dsn|(?:database|db|redis|mongo(?:db)?|postgres|mysql)(?:url|uri))$/.test(
    words5.join("").replace(/_/g, "")
  ) || /conn(?:ection)?str(?:ing)?$/.test(words5.join(""));
}
function isTokenResponse(path2, near2) {
  const words5 = wordsOf(path2.at(-1));
  if (!whole(words5)) return false;
  const text6 = words5.join(" ");
  if (/(?:^|\b)(?:token|oauth|auth|authentication|login) (?:response|resp|result|data|json|set)$/.test(text6))
    return true;
  if (/^(?:oauth )?token request$/.test(text6)) return true;
  if (/^(?:\w+ )?(?:credentials|creds)$/.test(text6)) return true;
  if (text6 === "tokens" || text6 === "session")
    return /refresh_?token|access_?token|oauth|supabase|next-auth|getSession/i.test(near2);
  return false;
}
var isToolResult = (name3) => /^(?:mcp_?)?(?:call_?)?tool_?(?:call_?)?(?:results?|response)$/i.test(name3);
function classifyLogged(expression, near2) {
  if (/^(?:httputil\.)?Dump(?:Request|Response)(?:Out)?\(/.test(expression)) return "message";
  const path2 = parsePath(expression);
  if (!path2 || path2.length > 1 && /^(?:\w*resources|\w*messages|\w*strings|constants|sr)$/i.test(path2[0]))
    return void 0;
  if (isEnvironment(path2)) return "environment";
  const last2 = path2.at(-1);
  const words5 = wordsOf(last2);
  const name3 = words5.join("");
  if (/^[A-Z_]+$/.test(last2) && path2.length > 1 && /^\w*Header(?:s|Names)?$/.test(path2.at(-2))) return void 0;
  if (headerKey.test(last2) || words5.includes("authorization") && whole(words5) && words5.length === 1)
    return "authorization";
  if (/^(?:auth(?:orization)?header|headerauth(?:orization)?|authheadervalue|bearer|bearertoken|jwtheader)$/.test(name3))
    return "authorization";
  if (isConnectionString(path2)) return "connection-string";
  if (isHeaders(path2)) return "headers";
  if (isToolResult(last2)) return "tool-result";
  if (isTokenResponse(path2, near2)) return "token-response";
  if (isCredential(path2, near2)) return "credential";
  return /^(?:(?:e|err|error|ex|exception)\.response|(?:req|request|ctx|context)\.session)$/.test(path2.join(".")) ? "message" : void 0;
}

// src/rules/advisories/logging.ts
var level = "(?:[tT]race|[dD]ebug|[iI]nfo(?:rmation)?|[wW]arn(?:ing)?|[eE]rror|[fF]atal|[cC]ritical|[eE]xception|[lL]og|[pP]rint|[vV]erbose|silly|[nN]otice|fine(?:r|st)?|severe|config|[pP]anic|[dDiwev]|WithFields?|[lL]og(?:Trace|Debug|Info(?:rmation)?|Warn(?:ing)?|Error|Critical))(?:f|w|ln|Context|Ctx|Async|KV)?";
var heads = [
  String.raw`console\s?\.\s?(?:log|info|debug|warn|error|trace|dir|table|print)`,
  String.raw`(?:(?<![a-zA-Z])log(?:ger|ging)?|Log(?:ger|ging)?|LOG(?:GER|GING)?|[ks]log|[tT]imber)\s?\.\s?${level}`,
  "Log(?:Trace|Debug|Information|Warning|Error|Critical)",
  String.raw`(?<![\w.$])p?print(?:ln|f)?`,
  String.raw`System\.(?:out|err)\.print(?:ln|f)?`,
  String.raw`fmt\.(?:Print(?:ln|f)?|Fprint(?:ln|f)?(?=\(os\.Std))`,
  String.raw`(?:Console|Debug|Trace)\.(?:Error\.|Out\.)?(?:Write(?:Line)?(?:Async)?|Print|Log|Trace(?:Information|Warning|Error))`,
  String.raw`(?:process|sys)\.std(?:out|err)\.write|(?:typer|click)\.echo`
];
var head = `(?:${heads.join("|")})\\s?`;
var text = String.raw`"(?:[^"\\\n]|\\.){0,400}"|'(?:[^'\\\n]|\\.){0,400}'|` + "`(?:[^`\\\\]|\\\\.){0,600}`";
var plain2 = `[^()"'\`]|${text}`;
var nest = (inner) => `\\((?:${plain2}|${inner}){0,400}\\)`;
var call = `${head}${nest(nest(nest(nest(`\\((?:${plain2}){0,400}\\)`))))}`;
var statement = new RegExp(`(?<secret>${call})`);
var visible = 60;
function isPassive({ window, end: end4, groups }) {
  const start3 = end4 - groups["secret"].length;
  const before = window.slice(Math.max(0, start3 - visible), start3);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return /^\s*(?:\/\/|#|\/?\*|<!--|--)/.test(line) || line.length === visible && /[;,]\w[^\n]*[;,]\w/.test(line);
}
var prove = (kind) => (value2, match) => {
  if (isPassive(match)) return "invalid";
  const near2 = `${match.window.slice(Math.max(0, match.start - visible), match.start)}${value2}`;
  const expressions = listExpressions(value2.slice(value2.indexOf("(") + 1, -1));
  return expressions.some((expression) => classifyLogged(expression, near2) === kind) ? "unknown" : "invalid";
};
var common4 = {
  level: "warning",
  highEntropy: true,
  family: "advisory-log",
  credential: "generic-token",
  source: "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude"
};
var createRule = (advisory, kind, label2, keywords) => ({
  ...common4,
  ...{ id: advisory, advisory, label: label2, keywords },
  pattern: statement,
  reach: [200, 110],
  check: prove(kind)
});
var ending = (...words5) => words5.flatMap((word4) => [")", ",", "}", "]", ":"].map((end4) => word4 + end4));
var loggingRules = [
  createRule("log-authorization", "authorization", "a log call that writes an Authorization header or a cookie", [
    "authorization",
    "authheader",
    "auth_header",
    "headerauth",
    ...ending("bearer", "jwtheader", "cookie"),
    'cookie"',
    "cookie'",
    "x-api-key"
  ]),
  createRule("log-headers", "headers", "a log call that writes all headers or cookies of an HTTP message", [
    ...ending("headers", "cookies", ".header", "headerparams", "header_params"),
    "headers.tostring",
    "headers.items",
    "headers[key",
    "headers[name",
    "headers.get(k",
    "header.value"
  ]),
  createRule("log-environment", "environment", "a log call that writes the environment or a secret of it", [
    "process.env",
    "os.environ",
    "getenv",
    "environmentvariable",
    "meta.env"
  ]),
  createRule("log-connection-string", "connection-string", "a log call that writes a connection string", [
    "connectionstring",
    "connection_string",
    "connstr",
    "conn_str",
    "connstring",
    "connection_str",
    ...ending("dsn"),
    "database_url",
    "databaseurl",
    "database_uri",
    "mongo_ur",
    "mongour",
    "redisurl",
    "redis_url",
    ...["database.url", "database.uri", "db.url", "db.uri", "redis.url", "mongo.uri", "mongodb.uri"]
  ]),
  createRule("log-credential", "credential", "a log call that writes a token, a password or a key", [
    ...ending("token", "secret", "password", "passwd", "jwt", "passphrase", "apikey", "api_key", "passw"),
    "token()",
    "token ?",
    "token |",
    "token`",
    "secret.value",
    "privatekey",
    "private_key",
    "secretkey",
    "secret_key",
    "accountkey",
    "account_key",
    "access_token",
    "passwordwithsalt",
    "_token'",
    ...["tokenvalue", "token_value", "secretvalue", "secret_value"]
  ]),
  createRule("log-token-response", "token-response", "a log call that writes a whole token response", [
    "tokenresponse",
    "token_response",
    "tokenresult",
    "token_result",
    "tokendata",
    "token_data",
    ...["tokenjson", "token_json", "tokenrequest", "token_request", "oauthdata", "oauth_data"],
    "authresult",
    "auth_result",
    "authenticationresult",
    "authresponse",
    "auth_response",
    ...ending("credentials", "creds", "oauth")
  ]),
  createRule("log-http-message", "message", "a log call that writes a whole HTTP request or response", [
    ".response)",
    ".response,",
    ...["req.session)", "req.session,", "request.session)", "request.session,"],
    "dumprequest",
    "dumpresponse"
  ]),
  createRule("log-tool-result", "tool-result", "a log call that writes a whole MCP tool result", [
    "toolresult",
    "tool_result",
    "toolcallresult",
    "toolresponse",
    "tool_response"
  ])
];

// src/rules/advisories/logging-afar.ts
var requestOfHandler = new RegExp(
  String.raw`(?:\*http\.Request\b|\(\s{0,4}req(?:uest)?\s{0,4}(?::\s{0,2}[\w.]{1,40})?,\s{0,4}res(?:p|ponse)?\b)[^\n]{0,120}\n(?:[^\n]{0,160}\n){0,4}?[^\n]{0,40}?(?<secret>${head}\((?:(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,2},\s{0,2})?(?:req|request|r)\))`
);
var resultOfTool = new RegExp(
  String.raw`\bcall_?[tT]ool\([^\n]{0,200}\n(?:[^\n]{0,160}\n){0,4}?[^\n]{0,40}?(?<secret>${head}\((?:(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,2},\s{0,2})?(?:JSON\.stringify\(|json\.dumps\(|str\()?(?:result|response|res)(?:[.,][^()\n]{0,40})?\)(?:\))?)`
);
var proveActive = (_, match) => isPassive(match) ? "invalid" : "unknown";
var thenLogged = (kept2) => new RegExp(
  String.raw`${kept2}[^\n]{0,200}\n(?:[^\n]{0,160}\n){0,6}?[^\n]{0,40}?(?<secret>${head}\((?:[^\n]{0,160}?[,+{]\s{0,4})?(?:JSON\.stringify\(|json\.dumps\(|str\()?\k<kept>(?=\s{0,4}[,)}+!])[^\n]{0,60}?\))`
);
var keptFrom = (source7) => thenLogged(
  String.raw`(?<![\w.])(?<kept>[A-Za-z_]\w{0,40})(?:,\s?\w{1,20})?(?::\s?[\w.<>]{1,40})?\s{0,2}:?=\s{0,2}(?:await\s)?${source7}`
);
var loggingAfarRules = [
  {
    ...common4,
    id: "log-handled-request",
    advisory: "log-http-message",
    label: "a log call that writes a whole HTTP request",
    keywords: ["*http.request", "(req,", "( req,", "(request,", "(req:", "(request:"],
    pattern: requestOfHandler,
    reach: [2, 900],
    check: proveActive
  },
  {
    ...common4,
    id: "log-called-tool",
    advisory: "log-tool-result",
    label: "a log call that writes a whole MCP tool result",
    keywords: ["call_tool(", "calltool("],
    pattern: resultOfTool,
    reach: [4, 1e3],
    check: proveActive
  },
  {
    ...common4,
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
      "run_tool("
    ],
    pattern: keptFrom(String.raw`[\w.]{0,60}?(?:[cC]all|[eE]xec(?:ute)?|[iI]nvoke|run)_?[tT]ools?\(`),
    reach: [140, 1400],
    check: proveActive
  },
  {
    ...common4,
    id: "log-kept-authorization",
    advisory: "log-authorization",
    label: "a log call that writes an Authorization header",
    keywords: ["authorization)", 'authorization"', "authorization'"],
    pattern: keptFrom(
      String.raw`[\w.!?]{0,60}?(?:(?:get)?[hH]eaders?\(|[gG]et(?:Header)?\(|headers\[)\s{0,2}(?:HttpHeaders\.AUTHORIZATION|["'][aA]uthorization["'])`
    ),
    reach: [160, 1200],
    check: proveActive
  },
  {
    ...common4,
    id: "log-kept-environment",
    advisory: "log-environment",
    label: "a log call that writes the environment or a secret of it",
    keywords: ["os.getenv(", "process.env[", "system.getenv(", "os.environ"],
    pattern: keptFrom(
      String.raw`(?:os\.[gG]etenv\(|process\.env\[|System\.getenv\(|os\.environ(?:\.get\(|\[))(?:[a-z]\w{0,30}[)\]]|["'](?:\w{0,40}_)?(?:TOKEN|SECRET|PASSWORD|API_KEY)["'])`
    ),
    reach: [80, 1200],
    check: proveActive
  },
  {
    ...common4,
    id: "log-kept-token-response",
    advisory: "log-token-response",
    label: "a log call that writes a whole token response",
    keywords: ["tokenresponse ", "tokenresult ", "authenticationresult ", "tokenset "],
    pattern: thenLogged(
      String.raw`\b(?:\w{0,20}Token(?:Response|Result|Set)|(?:I)?AuthenticationResult)\s{1,3}(?<kept>\w{1,40})\s{0,2}=`
    ),
    reach: [60, 1400],
    check: proveActive
  },
  {
    ...common4,
    id: "log-kept-response",
    advisory: "log-http-message",
    label: "a log call that writes a whole HTTP response, with the request's headers in it",
    keywords: ["axios(", "axios.get(", "axios.post(", "axios.put(", "axios.request(", "request.post(", "request.get("],
    pattern: thenLogged(
      String.raw`(?:axios(?:\.\w{1,10})?|\brequest\.(?:get|post))\([^\n]{0,200}(?:\n[^\n]{0,120}){0,3}?\((?:err(?:or)?,\s?)?(?<kept>res(?:p|ponse)?)(?:,\s?\w{1,20})?\)\s?=>`
    ),
    reach: [4, 1800],
    check: proveActive
  },
  {
    ...common4,
    id: "log-intercepted",
    advisory: "log-http-message",
    label: "a log call that writes each whole HTTP request or response",
    keywords: ["interceptors.request.use(", "interceptors.response.use("],
    pattern: thenLogged(
      String.raw`\binterceptors\.(?:request|response)\.use\(\s{0,40}(?:async\s)?\(?(?<kept>\w{1,40})(?::\s?\w{1,60})?\)?\s?=>`
    ),
    reach: [40, 1400],
    check: proveActive
  }
];

// src/rules/advisories/vault-secrets.ts
var forever = {
  ...common,
  advisory: "vault-secret-forever",
  label: "a Key Vault secret that is made without an expiry"
};
var expiry = "https://learn.microsoft.com/azure/key-vault/secrets/secrets-best-practices";
var readSetting = (block, name3) => new RegExp(`(?:^|[\\s"'{,])${name3}["']?\\s{0,20}[:=]\\s{0,4}([^\\n]{1,300})`).exec(block)?.[1] ?? "";
var lacksExpiry = (name3) => (block) => !isSet(block, name3, /^(?:null|0)\b/) && !isOpenValue(readSetting(block, "value")) && !isOpenName(readSetting(block, "name"));
function proveListed(_, { groups }) {
  const call3 = readBlock(groups["rest"] ?? "");
  const lists2 = [...call3.matchAll(/(?:^|[\s{,])secrets\s{0,30}[:=]\s{0,4}(?=[[{])/g)];
  const isForever = ({ index, 0: { length } }) => {
    const secrets = readBlock(call3.slice(index + length));
    const count2 = (pattern) => secrets.match(pattern)?.length ?? 0;
    const values = [...secrets.matchAll(/(?:^|[\s{,])value\s{0,30}[:=](?!=)([^\n,}]{1,300})/g)];
    const named6 = values.length || count2(/(?:^|[\s{,])name\s{0,30}[:=](?!=)/g);
    const open3 = values.filter(([, value2 = ""]) => isOpenValue(value2)).length;
    return named6 - open3 > count2(/(?:^|[\s{,])(?:exp|attributesExp|expiration_date)\s{0,30}[:=](?!=)/g);
  };
  return lists2.some(isForever) ? "unknown" : "invalid";
}
var isVaultChild = (block) => (_, match) => {
  const parents = [...match.window.slice(0, match.start).matchAll(/["']Microsoft\.(\w{1,40}\/\w{1,40})(?:@|["'])/gi)];
  const isVault = /^keyvault\/vaults$/i.test(parents.at(-1)?.[1] ?? "");
  return isVault && !isCommented(match) && lacksExpiry("exp")(block(match)) ? "unknown" : "invalid";
};
var vaultSecretRules = [
  {
    ...forever,
    id: "vault-secret-forever-terraform",
    keywords: ['"azurerm_key_vault_secret"'],
    pattern: withRest(String.raw`resource\s{1,4}"azurerm_key_vault_secret"\s{1,4}"[\w-]{1,80}"`),
    check: proveBlock(lacksExpiry("expiration_date")),
    source: expiry
  },
  {
    ...forever,
    id: "vault-secret-forever-bicep",
    keywords: ["'microsoft.keyvault/vaults/secrets@"],
    pattern: withRest(
      String.raw`resource\s{1,4}\w{1,80}\s{1,4}'Microsoft\.KeyVault/vaults/secrets@[\w-]{8,40}'(?=\s{0,4}=)`
    ),
    reach: [100, 5200],
    check: proveBlock(lacksExpiry("exp")),
    source: expiry
  },
  {
    ...forever,
    id: "vault-secret-forever-arm",
    keywords: ['"microsoft.keyvault/vaults/secrets"'],
    pattern: withRest(String.raw`"type"\s{0,4}:\s{0,4}"Microsoft\.KeyVault/vaults/secrets"`),
    reach: [20, 5200],
    check: proveBlock(lacksExpiry("exp"), 1),
    source: expiry
  },
  {
    ...forever,
    id: "vault-secret-forever-child-bicep",
    keywords: [" 'secrets' =", " 'secrets@"],
    pattern: withRest(String.raw`resource\s{1,4}\w{1,80}\s{1,4}'secrets(?:@[\w-]{8,40})?'(?=\s{0,4}=\s{0,4}[{i[])`),
    reach: [5e3, 5200],
    check: isVaultChild(({ groups }) => readBlock(groups["rest"] ?? "")),
    source: expiry
  },
  {
    ...forever,
    id: "vault-secret-forever-child-arm",
    keywords: ['"type": "secrets"'],
    pattern: withRest(String.raw`"type"\s{0,4}:\s{0,4}"secrets"`),
    reach: [5e3, 5200],
    check: isVaultChild(({ groups }) => readBlock(groups["rest"] ?? "", 1)),
    source: expiry
  },
  {
    ...forever,
    id: "vault-secret-forever-module-bicep",
    keywords: ["avm/res/key-vault/vault:"],
    pattern: withRest(verifiedModule),
    reach: [200, 9200],
    check: proveListed,
    source: expiry
  },
  {
    ...forever,
    id: "vault-secret-forever-module-terraform",
    keywords: ['"azure/avm-res-keyvault-vault/azurerm"'],
    pattern: /(?<secret>source\s{0,20}=\s{0,4}"Azure\/avm-res-keyvault-vault\/azurerm")(?=(?<rest>[\s\S]{0,5000}))/i,
    reach: [40, 5200],
    check: (value2, match) => proveListed(value2, { ...match, groups: { rest: `{${match.groups["rest"] ?? ""}` } }),
    source: expiry
  },
  {
    ...forever,
    id: "vault-secret-forever-command",
    keywords: ["az keyvault secret set", "set-azkeyvaultsecret", "set-azurekeyvaultsecret"],
    pattern: new RegExp(
      `(?<secret>az keyvault secret set(?!-)|Set-Az(?:ure)?KeyVaultSecret(?!\\w))(?<rest>${restOfCommand})`
    ),
    reach: [4, 700],
    check: (_, match) => {
      const rest2 = match.groups["rest"] ?? "";
      return isCommented(match) || /-expires\b/i.test(rest2) || !/-/.test(rest2) ? "invalid" : "unknown";
    },
    source: expiry
  }
];

// src/rules/advisories/vaults.ts
var off = /^(?:false|"false"|'false'|null)/;
var isOpenTerraform = (block) => !isSet(block, "purge_protection_enabled", off) || !isSet(block, "rbac_authorization_enabled|enable_rbac_authorization", off) || !(isSet(block, "public_network_access_enabled", /^true/) || isSet(block, "default_action", /^"Allow"/));
var isOpenTemplate = (block) => /properties["']?\s{0,4}:/.test(block) && (!isSet(block, "enablePurgeProtection", off) || !isSet(block, "enableRbacAuthorization", off) || !(isSet(block, "publicNetworkAccess", /^["']enabled/i) || isSet(block, "defaultAction", /^["']Allow/)));
var isOpenModule = (block) => {
  const given2 = /params\s{0,4}:\s{0,4}\{/.test(block);
  const isClosed = /(?:publicNetworkAccess|networkAcls|privateEndpoints)\s{0,4}:/.test(block);
  const isOff = /enable(?:PurgeProtection|RbacAuthorization)\s{0,4}:\s{0,4}false/.test(block);
  if (/\bsecrets\s{0,4}:\s{0,4}\[/.test(block)) return false;
  return given2 && (!isClosed || isOff || /defaultAction\s{0,4}:\s{0,4}'Allow/.test(block));
};
var vault = {
  ...common,
  advisory: "vault-open",
  label: "a Key Vault without network rules, purge protection or roles"
};
var consumer = /["']Microsoft\.(?:Web\/sites|App\/containerApps|ContainerService\/managedClusters|ContainerInstance\/containerGroups|Compute\/virtualMachines|Logic\/workflows|MachineLearningServices\/workspaces|DataFactory\/factories)["'@]/i;
var fileReach = 3e4;
var withFile = (head3) => new RegExp(`(?<secret>${head3})(?<rest>[\\s\\S]{0,${fileReach}})`);
var proveUnwatched = ({ whole: whole4, elsewhere: elsewhere2, audit, reached, made: made2 }) => (_, match) => {
  const { window, start: start3, groups } = match;
  if (isCommented(match) || start3 > fileReach - 1e3 || (groups["rest"]?.length ?? 0) >= fileReach) return "invalid";
  if (!whole4.test(window) || elsewhere2.test(window)) return "invalid";
  if (made2 && !made2.test(readBlock(groups["rest"] ?? "", 1))) return "invalid";
  return audit.test(window) && reached.test(window) ? "invalid" : "unknown";
};
var unwatched = {
  ...common,
  advisory: "vault-unwatched",
  label: "a Key Vault without a private endpoint or an audit log in a file that deploys all",
  reach: [fileReach, fileReach + 200],
  source: "https://learn.microsoft.com/azure/key-vault/general/logging"
};
var vaults = "https://learn.microsoft.com/azure/key-vault/general/secure-key-vault";
var vaultRules = [
  {
    ...vault,
    id: "vault-open-terraform",
    keywords: ['"azurerm_key_vault"'],
    pattern: withRest(String.raw`resource\s{1,4}"azurerm_key_vault"\s{1,4}"[\w-]{1,80}"`),
    check: proveBlock(isOpenTerraform),
    source: vaults
  },
  {
    ...vault,
    id: "vault-open-bicep",
    keywords: ["'microsoft.keyvault/vaults@"],
    pattern: withRest(String.raw`resource\s{1,4}\w{1,80}\s{1,4}'Microsoft\.KeyVault/vaults@[\w-]{8,40}'(?=\s{0,4}=)`),
    reach: [100, 5200],
    check: proveBlock(isOpenTemplate),
    source: vaults
  },
  {
    ...vault,
    id: "vault-open-arm",
    keywords: ['"microsoft.keyvault/vaults"'],
    pattern: withRest(String.raw`"type"\s{0,4}:\s{0,4}"Microsoft\.KeyVault/vaults"`),
    reach: [20, 5200],
    check: proveBlock(isOpenTemplate, 1),
    source: vaults
  },
  {
    ...vault,
    id: "vault-open-module-bicep",
    keywords: ["avm/res/key-vault/vault:"],
    pattern: withRest(verifiedModule),
    reach: [200, 5200],
    check: proveBlock(isOpenModule),
    source: vaults
  },
  {
    ...unwatched,
    id: "vault-unwatched-terraform",
    keywords: ['"azurerm_key_vault"'],
    pattern: withFile(String.raw`resource\s{1,4}"azurerm_key_vault"\s{1,4}"[\w-]{1,80}"`),
    check: proveUnwatched({
      whole: /^provider\s{1,4}"azurerm"/m,
      elsewhere: /^module\s{1,4}"/m,
      audit: /"azurerm_monitor_diagnostic_setting"/,
      reached: /"azurerm_private_endpoint"|virtual_network_subnet_ids|public_network_access_enabled\s{0,20}=\s{0,4}(?!true)/
    })
  },
  {
    ...unwatched,
    id: "vault-unwatched-bicep",
    keywords: ["'microsoft.keyvault/vaults@"],
    pattern: withFile(
      String.raw`resource\s{1,4}\w{1,80}\s{1,4}'Microsoft\.KeyVault/vaults@[\w-]{8,40}'(?=\s{0,4}=\s{0,4}\{)`
    ),
    check: proveUnwatched({
      whole: consumer,
      elsewhere: /^module\s{1,4}/m,
      audit: /diagnosticSettings/i,
      reached: /privateEndpoints|virtualNetworkRules|publicNetworkAccess\s{0,4}:\s{0,4}(?!["']Enabled)/i
    })
  },
  {
    ...unwatched,
    id: "vault-unwatched-arm",
    keywords: ['"microsoft.keyvault/vaults"'],
    pattern: withFile(String.raw`"type"\s{0,4}:\s{0,4}"Microsoft\.KeyVault/vaults"`),
    check: proveUnwatched({
      whole: consumer,
      elsewhere: /"Microsoft\.Resources\/deployments"/i,
      audit: /diagnosticSettings/i,
      reached: /privateEndpoints|virtualNetworkRules|"publicNetworkAccess"\s{0,4}:\s{0,4}(?!"Enabled)/i,
      made: /"properties"/
    })
  }
];

// src/rules/advisories/index.ts
var advisoryRules = [
  ...loggingRules,
  ...loggingAfarRules,
  ...debugLoggingRules,
  ...vaultRules,
  ...vaultSecretRules,
  ...clientSecretRules,
  ...infrastructureRules
];

// src/rules/edges.ts
var behindEscape = String.raw`(?<=\\[nrt]|:-|://|%[0-9A-F]{2}|\x1b\[[\d;]{1,8}m|(?<!\S)[+-])`;
function beginAnywhere(pattern) {
  const source7 = pattern.source.replace(/^\(\?<!\[[^\]]+\]\)/, (edge) => `(?:${edge}|${behindEscape})`);
  return new RegExp(source7, pattern.flags);
}

// src/rules/anthropic.ts
var prove2 = (value2) => looksRandom(value2) && !isPlaceholder(value2) ? "unknown" : "invalid";
function defineKey(id2, label2, shown3, revoke7) {
  return {
    id: id2,
    label: label2,
    level: "error",
    keywords: [shown3],
    pattern: beginAnywhere(new RegExp(`(?<![\\w-])(?<secret>${shown3}[\\w-]{80,110})(?![\\w-])`)),
    check: prove2,
    highEntropy: true,
    shown: shown3,
    credential: "anthropic-key",
    provider: "Anthropic",
    revoke: revoke7,
    source: "https://docs.anthropic.com/en/api/overview"
  };
}
var claude = "https://claude.ai/settings > Claude Code > revoke the session";
var anthropicRules = [
  defineKey(
    "anthropic-api-key",
    "an Anthropic API key",
    "sk-ant-api03-",
    "https://console.anthropic.com/settings/keys"
  ),
  defineKey(
    "anthropic-admin-key",
    "an Anthropic admin API key",
    "sk-ant-admin01-",
    "https://console.anthropic.com/settings/admin-keys"
  ),
  defineKey("anthropic-oauth-token", "an Anthropic OAuth access token", "sk-ant-oat01-", claude),
  defineKey("anthropic-refresh-token", "an Anthropic OAuth refresh token", "sk-ant-ort01-", claude),
  defineKey(
    "anthropic-session-key",
    "a session key of claude.ai",
    "sk-ant-sid01-",
    "https://claude.ai/settings > log out of all devices"
  )
];

// src/rules/checksums.ts
var base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest2 = byte;
  for (let bit = 0; bit < 8; bit++) rest2 = rest2 & 1 ? rest2 >>> 1 ^ 3988292384 : rest2 >>> 1;
  return rest2;
});
function crc32(data) {
  const bytes2 = typeof data === "string" ? Buffer.from(data, "latin1") : data;
  let rest2 = 4294967295;
  for (const byte of bytes2) rest2 = crcTable[(rest2 ^ byte) & 255] ^ rest2 >>> 8;
  return (rest2 ^ 4294967295) >>> 0;
}
function encodeDigits(value2, alphabet2, length) {
  let digits4 = "";
  for (let rest2 = value2; rest2 > 0; rest2 = Math.floor(rest2 / alphabet2.length)) {
    digits4 = alphabet2[rest2 % alphabet2.length] + digits4;
  }
  return digits4.padStart(length, alphabet2[0]);
}
function encodeCrc32Base62(text6) {
  return encodeDigits(crc32(text6), base62, 6);
}
var rotate = (word4, count2) => word4 << count2 | word4 >>> 32 - count2;
function marvin32(bytes2, seed) {
  const name3 = Buffer.from(seed, "latin1");
  let high = name3.readInt32BE(0);
  let low = name3.readInt32BE(4);
  const mix = (word4) => {
    low = low + word4 | 0;
    high ^= low;
    low = rotate(low, 20) + high | 0;
    high = rotate(high, 9) ^ low;
    low = rotate(low, 27) + high | 0;
    high = rotate(high, 19);
  };
  const padded = Buffer.alloc((bytes2.length & ~3) + 4);
  padded.set(bytes2);
  padded[bytes2.length] = 128;
  for (let at = 0; at < padded.length; at += 4) mix(padded.readInt32LE(at));
  mix(0);
  return (high ^ low) >>> 0;
}
function toLittleEndian(word4) {
  const bytes2 = Buffer.alloc(4);
  bytes2.writeUInt32LE(word4);
  return bytes2;
}
function decodeBase32(text6) {
  const bytes2 = new Uint8Array(Math.floor(text6.length * 5 / 8));
  let bits2 = 0;
  let count2 = 0;
  let at = 0;
  for (const character2 of text6.toLowerCase()) {
    const digit = "abcdefghijklmnopqrstuvwxyz234567".indexOf(character2);
    if (digit < 0) return void 0;
    bits2 = (bits2 << 5 | digit) & 4095;
    count2 += 5;
    if (count2 < 8) continue;
    count2 -= 8;
    bytes2[at++] = bits2 >>> count2 & 255;
  }
  return bytes2;
}

// src/rules/published.ts
var published = /* @__PURE__ */ new Set([
  3033257350,
  // Azure Storage emulator: https://learn.microsoft.com/azure/storage/common/storage-connect-azurite
  2272293728,
  // Cosmos DB emulator: https://learn.microsoft.com/azure/cosmos-db/emulator
  4196867298,
  // AWS access key id: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
  46381783,
  3770956397,
  1171552334,
  // of the old pages on signing: https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html
  4211761160,
  // AWS secret access key, same page
  2555763267,
  3249564011,
  // of MinIO's playground, which anybody may use: https://github.com/minio/minio-go
  2003689584,
  // Stripe test keys: https://docs.stripe.com/keys
  963477826,
  2343876335,
  1288243701,
  // https://developer.hashicorp.com/vault/docs/secrets/aws
  2469748996,
  // Google API keys of samples in https://github.com/firebase/firebase-android-sdk and firebase-ios-sdk
  1801906344,
  2951282494,
  137970471,
  4223955489,
  1783592992,
  3049649148,
  908569220,
  4012003030,
  523603134,
  3884519750,
  1804887032,
  1392988430,
  1633266832,
  1546223926,
  600879976,
  3175414335,
  2057380053,
  1012760538,
  539969167,
  1240059360,
  1517653018,
  195402426,
  3065822647,
  // Of every copy of Google Cloud's command line: https://cloud.google.com/sdk/gcloud/reference/auth/application-default/login
  // https://learn.microsoft.com/nuget/reference/nuget-config-file
  1802289150,
  728694612,
  3467016326,
  // The token on the first page of https://jwt.io
  3162855981,
  // The secret key of every local Supabase: https://github.com/supabase/cli
  874110711,
  // Coveo's sample organization, searchuisamples: https://github.com/coveo/atomic-documentation-codesandbox
  488592799,
  // What Socket's own command line uses without an account: https://github.com/SocketDev/socket-cli
  752799811,
  // https://github.com/google/google-authenticator/wiki/Key-Uri-Format
  132216253,
  // The test secret of reCAPTCHA: https://developers.google.com/recaptcha/docs/faq
  1560259930,
  // OpenWeather's samples: https://openweathermap.org/current
  // The keys of every new Vagrant machine, their lines joined: https://github.com/hashicorp/vagrant/tree/main/keys
  1700909573,
  729107381,
  // The accounts of every Hardhat and Anvil: https://hardhat.org/hardhat-network/docs/reference#accounts
  3171721371,
  1893601341,
  3313811960,
  2926196337,
  2322849129,
  1705982437,
  2357293955,
  2391763653,
  1919748441,
  2778481897,
  707030926,
  2329068249,
  183953214,
  3320884424,
  3285889803,
  3105853666,
  4156937224,
  2590475245,
  2961940430,
  2475829834,
  // Google API keys of the page that YouTube gives to every visitor
  3987253083,
  2190272298,
  502931036,
  2843377548,
  3189085681,
  2753152362,
  // The accounts of Besu's network for development: https://besu.hyperledger.org/private-networks/reference/accounts-for-testing
  3475097267,
  3393400933,
  1600000814,
  // The accounts of `ganache --deterministic`: https://github.com/trufflesuite/ganache
  755392804,
  3163619727,
  1143011279,
  3262430933,
  1667988033,
  927857365,
  4284441442,
  1216451243,
  1467475364,
  1314303543
]);
var sessionExample = /^(?:IQoJb3JpZ2lu|F[wQ]oGZXIv)[\w+/]{0,2000}EXAMPLE/;
function isPublished(value2) {
  if (sessionExample.test(value2)) return true;
  return published.has(crc32(/^(?:0x)?[0-9a-f]{64}$/i.test(value2) ? value2.toLowerCase().replace("0x", "") : value2));
}

// src/rules/aws.ts
var source = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";
var revoke = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-keys-admin-managed.html";
var loneSecret = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])/g;
function isSecretKey(value2) {
  return /[a-z]/.test(value2) && /[A-Z]/.test(value2) && /\d/.test(value2) && !/^[0-9a-f]+$/i.test(value2) && looksRandom(value2) && !isPublished(value2) && !/EXAMPLE|\/[a-z]+\/[a-z]+\//.test(value2);
}
var proveSecret = (value2) => isSecretKey(value2) ? "unknown" : "invalid";
function proveLoneId(value2, { window, start: start3, end: end4 }) {
  if (/(?:X-Amz-|SHA256 )Credential(?:=|%3D)$/i.test(window.slice(Math.max(0, start3 - 24), start3))) return "invalid";
  if (isPublished(value2) || value2.includes("EXAMPLE") || !looksRandom(value2.slice(4))) return "invalid";
  const paired = [...window.slice(end4, end4 + 240).matchAll(loneSecret)].some(([secret4]) => isSecretKey(secret4));
  return paired ? "invalid" : "unknown";
}
var id = "(?<![A-Z0-9])(?<resource>(?:AKIA|ASIA)[A-Z2-7]{16})(?![A-Z0-9])";
var awsRules = [
  {
    id: "aws-access-key",
    label: "an AWS access key (id and secret)",
    level: "error",
    keywords: ["akia", "asia"],
    pattern: new RegExp(`${id}[\\s\\S]{1,200}?(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_-])`),
    reach: [8, 300],
    check: proveSecret,
    family: "aws-secret-access-key",
    highEntropy: true,
    credential: "aws-access-key",
    provider: "AWS",
    revoke,
    source
  },
  {
    id: "aws-secret-access-key",
    label: "an AWS secret access key",
    level: "error",
    keywords: [
      ...spell(["secret", "access", "key"], ["", "_", "-", " "]),
      ...spell(["aws", "secret"]),
      ...spell(["aws", "key"], ["", "_"]),
      "amazon_secret"
    ],
    pattern: /(?:secret[_ -]?access[_ -]?key|aws[_-]?secret|amazon_secret|aws_?key)[\w.\- ]{0,24}["'`\]]{0,2}\s{0,8}(?::=|=>|[:=,(])\s{0,8}["'`]{0,3}(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/i,
    check: proveSecret,
    highEntropy: true,
    credential: "aws-access-key",
    provider: "AWS",
    revoke,
    source
  },
  {
    id: "aws-access-key-id",
    label: "an AWS access key id",
    level: "error",
    // It names a key and opens nothing.
    fixture: true,
    keywords: ["akia", "asia", "abia", "acca"],
    pattern: /(?<![A-Z0-9])(?<secret>(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})(?![A-Z0-9])/,
    check: proveLoneId,
    highEntropy: true,
    credential: "aws-access-key",
    provider: "AWS",
    revoke,
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"
  },
  {
    id: "aws-session-token",
    label: "an AWS session token",
    level: "error",
    keywords: ["iqojb3jpz2lu", "fwogzxiv", "fqogzxiv"],
    pattern: beginAnywhere(/(?<![A-Za-z0-9+/_-])(?<secret>(?:IQoJb3JpZ2lu|F[wQ]oGZXIv)[A-Za-z0-9+/]{150,1800}={0,2})/),
    reach: [8, 2e3],
    check: (value2) => looksRandom(value2) && !isPublished(value2) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "aws-access-key",
    provider: "AWS",
    revoke: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html",
    source: "https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html"
  },
  {
    id: "aws-bedrock-api-key",
    label: "an Amazon Bedrock API key",
    level: "error",
    keywords: ["absk", "bedrock-api-key-"],
    pattern: beginAnywhere(
      /(?<![A-Za-z0-9+/_-])(?<secret>ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{80,280}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{20,2000}={0,2})/
    ),
    reach: [8, 2200],
    highEntropy: true,
    credential: "provider-token",
    provider: "Amazon Bedrock",
    revoke: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html",
    source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"
  },
  {
    id: "aws-marketplace-web-service-token",
    label: "an Amazon Marketplace Web Service token",
    level: "error",
    keywords: ["amzn.mws."],
    pattern: /(?<secret>amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
    highEntropy: true,
    shown: "amzn.mws.",
    credential: "provider-token",
    provider: "Amazon MWS",
    revoke: "Seller Central > Apps & Services > Manage your apps",
    source: "https://developer-docs.amazon.com/sp-api/docs/migrate-from-amazon-mws"
  },
  {
    id: "amazon-oauth-client-secret",
    label: "a Login with Amazon client secret",
    level: "error",
    keywords: ["amzn1.oa2-cs.v1."],
    pattern: /(?<secret>amzn1\.oa2-cs\.v1\.[0-9a-f]{64})(?![0-9a-z])/,
    highEntropy: true,
    shown: "amzn1.oa2-cs.v1.",
    credential: "provider-token",
    provider: "Login with Amazon",
    revoke: "https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html",
    source: "https://developer.amazon.com/docs/login-with-amazon/security-profile.html"
  },
  {
    id: "aws-appsync-api-key",
    label: "an AWS AppSync API key",
    level: "error",
    keywords: ["da2-"],
    pattern: beginAnywhere(/(?<![A-Za-z0-9-])(?<secret>da2-[a-z0-9]{26})(?![A-Za-z0-9-])/),
    check: (value2) => looksRandom(value2) && /\d/.test(value2.slice(4)) ? "unknown" : "invalid",
    highEntropy: true,
    shown: "da2-",
    credential: "provider-token",
    provider: "AWS AppSync",
    revoke: "aws appsync delete-api-key",
    source: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"
  }
];

// src/rules/microsoft-keys.ts
var identifiableKeys = {
  storage: { signature: "+ASt", bytes: 64, seeds: ["Default0"] },
  cosmos: {
    signature: "ACDb",
    bytes: 64,
    seeds: ["MastRW00", "MastRO00", "SysAll00", "Resour00", "SystRO00", "SystRW00", "Encryp00"]
  },
  batch: { signature: "+ABa", bytes: 64, seeds: ["AbAcct00"] },
  machineLearning: { signature: "+AMC", bytes: 64, seeds: ["Classic0"] },
  apiManagement: { signature: "APIM", bytes: 64, seeds: ["Tenant00", "IoTHub00", "Gatewy00", "GitKey00"] },
  serviceBus: { signature: "+ASb", bytes: 32, seeds: ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"] },
  eventHubs: { signature: "+AEh", bytes: 32, seeds: ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"] },
  relay: { signature: "+ARm", bytes: 32, seeds: ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"] },
  iot: { signature: "AIoT", bytes: 32, seeds: ["IoTHub00", "DpsKey00", "Device00"] },
  redis: { signature: "AzCa", bytes: 32, seeds: ["Access00"] },
  eventGrid: { signature: "AZEG", bytes: 32, seeds: ["SendRecv"] },
  functions: { signature: "AzFu", bytes: 40, seeds: ["Functi00", "Master00", "System00"] },
  search: { signature: "AzSe", bytes: 39, seeds: ["Query000", "PAdmin00"] },
  containerRegistry: { signature: "+ACR", bytes: 39, seeds: ["ACRDflt0"] }
};
var lengthBeforeSignature = ({ bytes: bytes2 }) => Math.ceil(bytes2 * 8 / 6) - 10;
function proveIdentifiableKey(value2, key4) {
  const bytes2 = Buffer.from(value2, "base64").subarray(0, key4.bytes);
  if (bytes2.length !== key4.bytes) return "invalid";
  const checksum = bytes2.readUInt32LE(key4.bytes - 4);
  const covered = bytes2.subarray(0, -4);
  return key4.seeds.some((seed) => marvin32(covered, seed) === checksum || matchRewritten(value2, bytes2, key4, seed)) ? "valid" : "invalid";
}
function matchRewritten(value2, bytes2, key4, seed) {
  if (key4.signature !== identifiableKeys.redis.signature) return false;
  const whole4 = Buffer.concat([bytes2.subarray(0, -4), toLittleEndian(marvin32(bytes2, seed))]);
  return whole4.toString("base64").replaceAll("+", "P").replaceAll("/", "F").startsWith(value2.replaceAll("=", ""));
}
var base622 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function encodeAnnotatedChecksums(covered) {
  const checksum = toLittleEndian(marvin32(covered, "Default0"));
  const zeros = checksum.findIndex((byte) => byte !== 0);
  const digits4 = encodeDigits(checksum.readUInt32BE(0), base622, 1).padStart(zeros + 1, "0");
  return [digits4.padEnd(6, "0"), checksum.toString("base64")];
}
function proveAnnotatedKey(value2) {
  if (/^(.)\1{51}/.test(value2)) return "invalid";
  const tail2 = value2.slice(80).replaceAll("=", "");
  const spoken = tail2.slice(0, 5);
  const spellings = encodeAnnotatedChecksums(Buffer.from(value2.slice(0, 80), "base64"));
  return spellings.some((spelling) => spelling.startsWith(spoken)) ? "valid" : "invalid";
}
function proveMicrosoftKey(value2) {
  if (/^[A-Za-z0-9]{52}JQQJ9[9DH]/.test(value2) && (value2.length === 84 || value2.length === 88)) {
    return proveAnnotatedKey(value2);
  }
  for (const key4 of Object.values(identifiableKeys)) {
    const place = lengthBeforeSignature(key4);
    const body4 = value2.replace(/(?:=|%3D)+$/i, "");
    if (body4.length === place + 10 && value2.startsWith(key4.signature, place)) return proveIdentifiableKey(value2, key4);
  }
  return "unknown";
}

// src/rules/azure.ts
var source2 = "https://github.com/microsoft/security-utilities";
function defineIdentifiableKey(id2, label2, provider, key4, credential2, revoke7) {
  const body4 = `[A-Za-z0-9+/_-]{${lengthBeforeSignature(key4)}}`;
  const signature2 = key4.signature.replace("+", "[+]");
  const padding = { 32: "(?:=|%3[Dd])?", 39: "", 40: "(?:==|%3[Dd]%3[Dd])?", 64: "(?:==|%3[Dd]%3[Dd])?" }[key4.bytes];
  return {
    id: id2,
    label: label2,
    level: "error",
    keywords: [key4.signature.toLowerCase()],
    pattern: new RegExp(`(?<secret>${body4}${signature2}[A-Za-z0-9+/_-]{6}${padding})`),
    check: (value2) => proveIdentifiableKey(value2, key4),
    family: "azure-key",
    highEntropy: true,
    credential: credential2,
    provider,
    revoke: revoke7,
    source: source2
  };
}
var azureRules = [
  defineIdentifiableKey(
    "azure-storage-identifiable-key",
    "an Azure storage account key",
    "Azure Storage",
    identifiableKeys.storage,
    "azure-storage-key",
    "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage#manually-rotate-access-keys"
  ),
  defineIdentifiableKey(
    "azure-cosmos-identifiable-key",
    "an Azure Cosmos DB key",
    "Azure Cosmos DB",
    identifiableKeys.cosmos,
    "azure-cosmos-db-key",
    "https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys"
  ),
  defineIdentifiableKey(
    "azure-batch-identifiable-key",
    "an Azure Batch account key",
    "Azure Batch",
    identifiableKeys.batch,
    "azure-batch-key",
    "Run `az batch account keys renew`."
  ),
  defineIdentifiableKey(
    "azure-machine-learning-classic-key",
    "an Azure Machine Learning (classic) web service key",
    "Azure Machine Learning",
    identifiableKeys.machineLearning,
    "azure-other-key",
    "Machine Learning Studio (classic) > web service > Configuration > regenerate the keys"
  ),
  defineIdentifiableKey(
    "azure-api-management-identifiable-key",
    "an Azure API Management key",
    "Azure API Management",
    identifiableKeys.apiManagement,
    "azure-api-management-key",
    "https://learn.microsoft.com/azure/api-management/api-management-subscriptions"
  ),
  defineIdentifiableKey(
    "azure-service-bus-identifiable-key",
    "an Azure Service Bus access key",
    "Azure Service Bus",
    identifiableKeys.serviceBus,
    "azure-service-bus-key",
    "Run `az servicebus namespace authorization-rule keys renew`."
  ),
  defineIdentifiableKey(
    "azure-event-hubs-identifiable-key",
    "an Azure Event Hubs access key",
    "Azure Event Hubs",
    identifiableKeys.eventHubs,
    "azure-event-hubs-key",
    "Run `az eventhubs namespace authorization-rule keys renew`."
  ),
  defineIdentifiableKey(
    "azure-relay-identifiable-key",
    "an Azure Relay access key",
    "Azure Relay",
    identifiableKeys.relay,
    "azure-relay-key",
    "Run `az relay namespace authorization-rule keys renew`."
  ),
  defineIdentifiableKey(
    "azure-iot-identifiable-key",
    "an Azure IoT Hub, device or provisioning key",
    "Azure IoT",
    identifiableKeys.iot,
    "azure-iot-key",
    "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas"
  ),
  defineIdentifiableKey(
    "azure-redis-identifiable-key",
    "an Azure Cache for Redis access key",
    "Azure Cache for Redis",
    identifiableKeys.redis,
    "azure-redis-key",
    "Run `az redis regenerate-keys`."
  ),
  defineIdentifiableKey(
    "azure-event-grid-identifiable-key",
    "an Azure Event Grid access key",
    "Azure Event Grid",
    identifiableKeys.eventGrid,
    "azure-event-grid-key",
    "Run `az eventgrid topic key regenerate`."
  ),
  defineIdentifiableKey(
    "azure-functions-identifiable-key",
    "an Azure Functions access key",
    "Azure Functions",
    identifiableKeys.functions,
    "azure-functions-key",
    "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys"
  ),
  defineIdentifiableKey(
    "azure-search-identifiable-key",
    "an Azure AI Search key",
    "Azure AI Search",
    identifiableKeys.search,
    "azure-search-key",
    "https://learn.microsoft.com/azure/search/search-security-api-keys#regenerate-admin-keys"
  ),
  defineIdentifiableKey(
    "azure-container-registry-identifiable-key",
    "an Azure Container Registry password",
    "Azure Container Registry",
    identifiableKeys.containerRegistry,
    "azure-container-registry-key",
    "Run `az acr credential renew`."
  )
];

// src/rules/azure-annotated.ts
var named = ["AZDO", "AZAC", "AZEG", "AZFR", "AZMR", "AZMP", "AZCS", "ACOG", "msql"];
function defineAnnotatedKey(id2, label2, provider, tail2, credential2, revoke7) {
  return {
    id: id2,
    label: label2,
    level: "error",
    keywords: ["jqqj99", "jqqj9d", "jqqj9h"],
    pattern: new RegExp(
      `(?<secret>[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}${tail2}[A-Za-z0-9]{4}(?:[A-Za-z0-9]{2}==)?)`
    ),
    check: proveAnnotatedKey,
    family: "azure-key",
    highEntropy: true,
    credential: credential2,
    provider,
    revoke: revoke7,
    source: "https://github.com/microsoft/security-utilities"
  };
}
var any = "[A-Za-z0-9]{4}";
function proveCaskKey(value2) {
  const place = value2.indexOf("QJJQA", 40);
  const size = value2[place + 5] === "B" ? 44 : 88;
  const groups = value2.charCodeAt(place + 6) - "A".charCodeAt(0);
  return place === size && value2.length === size + 12 + 4 * groups + 8 ? "valid" : "invalid";
}
var azureAnnotatedRules = [
  defineAnnotatedKey(
    "azure-devops-annotated-token",
    "an Azure DevOps personal access token",
    "Azure DevOps",
    `${any}AZDO`,
    "azure-devops-token",
    "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate#revoke-a-pat"
  ),
  defineAnnotatedKey(
    "azure-app-configuration-annotated-key",
    "an Azure App Configuration access key",
    "Azure App Configuration",
    `${any}AZAC`,
    "azure-app-configuration-key",
    "Run `az appconfig credential regenerate`."
  ),
  defineAnnotatedKey(
    "azure-event-grid-annotated-key",
    "an Azure Event Grid access key",
    "Azure Event Grid",
    `${any}AZEG`,
    "azure-event-grid-key",
    "Run `az eventgrid topic key regenerate`."
  ),
  defineAnnotatedKey(
    "azure-fluid-relay-annotated-key",
    "an Azure Fluid Relay key",
    "Azure Fluid Relay",
    `${any}AZFR`,
    "azure-other-key",
    "https://learn.microsoft.com/azure/azure-fluid-relay/concepts/customer-managed-keys"
  ),
  defineAnnotatedKey(
    "azure-mixed-reality-annotated-key",
    "an Azure Mixed Reality key",
    "Azure Mixed Reality",
    `${any}AZMR`,
    "azure-other-key",
    "Azure portal > the Mixed Reality account > Access keys > Regenerate"
  ),
  defineAnnotatedKey(
    "azure-maps-annotated-key",
    "an Azure Maps key",
    "Azure Maps",
    `${any}AZMP`,
    "azure-maps-key",
    "Run `az maps account keys renew`."
  ),
  defineAnnotatedKey(
    "azure-communication-annotated-key",
    "an Azure Communication Services access key",
    "Azure Communication Services",
    `${any}AZCS`,
    "azure-communication-key",
    "Run `az communication regenerate-key`."
  ),
  defineAnnotatedKey(
    "azure-openai-annotated-key",
    "an Azure OpenAI key",
    "Azure OpenAI",
    "AAABACOG",
    "azure-ai-services-key",
    "Run `az cognitiveservices account keys regenerate`."
  ),
  defineAnnotatedKey(
    "azure-ai-services-annotated-key",
    "an Azure AI services key",
    "Azure AI services",
    "(?!AAAB)[A-Za-z0-9]{4}ACOG",
    "azure-ai-services-key",
    "Run `az cognitiveservices account keys regenerate`."
  ),
  defineAnnotatedKey(
    "azure-sql-annotated-password",
    "a SQL administrator's password of a private Azure cloud",
    "Azure SQL",
    `${any}msql`,
    "azure-sql-password",
    "Run `az sql server update --admin-password`."
  ),
  defineAnnotatedKey(
    "azure-annotated-key",
    "a Microsoft key (common annotated security key)",
    "Microsoft",
    `${any}(?!${named.join("|")})${any}`,
    "azure-other-key",
    "The four characters before the checksum name the service that issued it; renew the key there."
  ),
  {
    id: "microsoft-cask-key",
    label: "a Microsoft key (common annotated security key)",
    level: "error",
    keywords: ["qjjqab", "qjjqac"],
    // The zeros between the fields, the fixed marks and a date that exists make some fifty known bits.
    pattern: beginAnywhere(
      /(?<![\w+/-])(?<secret>(?:[\w-]{42}[AEIMQUYcgkosw048]A|[\w-]{85}[AQgw]AA)QJJQA[BC][A-K][\w-](?:[\w-]{4}){1,11}AA[\w-][A-L][A-Za-e][A-X][A-Za-z0-7]{2})(?![\w+/=-])/
    ),
    check: proveCaskKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-other-key",
    provider: "Microsoft",
    revoke: "Eight characters after the mark QJJQ four name the service that issued it; renew the key there.",
    source: "https://github.com/microsoft/cask/blob/main/docs/CaskSecret.md"
  }
];

// src/rules/azure-connections.ts
function proveKey(value2, match) {
  const proof = proveMicrosoftKey(value2);
  if (proof !== "unknown") return proof;
  const resource = match.groups["resource"];
  if (resource !== void 0 && isPlaceholder(resource)) return "invalid";
  return isPublished(value2) || isPlaceholder(value2) || !looksRandom(value2) ? "invalid" : "unknown";
}
var key2 = "(?<secret>[A-Za-z0-9+/]{43}[A-Za-z0-9+/=]|[A-Za-z0-9+/]{86}==|[A-Za-z0-9]{84}(?:==)?)(?![A-Za-z0-9+/=])";
var sasSource = "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas";
var azureConnectionRules = [
  {
    id: "azure-storage-account-key",
    label: "an Azure storage account key",
    level: "error",
    keywords: ["accountkey"],
    pattern: /(?:AccountName=(?<resource>[a-z0-9]{3,24});\s{0,20}(?:[A-Za-z]{4,30}=[^\s;"']{1,120};\s{0,20}){0,5}?)?(?<![A-Za-z])AccountKey=(?<secret>[A-Za-z0-9+/]{60,120}={0,2})(?![A-Za-z0-9+/=])/i,
    reach: [700, 160],
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-storage-key",
    provider: "Azure Storage",
    revoke: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage#manually-rotate-access-keys",
    source: "https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string"
  },
  {
    id: "azure-cosmos-connection-string",
    label: "an Azure Cosmos DB key in a connection string",
    level: "error",
    keywords: ["accountendpoint"],
    pattern: /AccountEndpoint=https:\/\/(?<resource>[^\s;:/"']{3,80})[^\s;"']{0,20};\s{0,20}AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)/i,
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-cosmos-db-key",
    provider: "Azure Cosmos DB",
    revoke: "https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys",
    source: "https://learn.microsoft.com/azure/cosmos-db/nosql/how-to-dotnet-get-started"
  },
  {
    id: "azure-service-bus-connection-string",
    label: "a Service Bus, Event Hubs or Relay access key in a connection string",
    level: "error",
    keywords: ["endpoint=sb:"],
    pattern: /Endpoint=sb:\/\/(?<resource>[^\s;/"']{3,100})\/?;\s{0,20}(?:SharedAccessKeyName=[^\s;"']{1,100};\s{0,20})?SharedAccessKey=(?<secret>[A-Za-z0-9+/]{30,88}={0,2})(?![A-Za-z0-9+/=])/i,
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-service-bus-key",
    provider: "Azure Service Bus",
    revoke: "Run `az servicebus namespace authorization-rule keys renew`; `az eventhubs` and `az relay` have the same.",
    source: sasSource
  },
  {
    id: "azure-iot-connection-string",
    label: "an Azure IoT Hub key in a connection string",
    level: "error",
    keywords: [".azure-devices.net", ".azure-devices-provisioning.net"],
    pattern: new RegExp(
      `HostName=(?<resource>[\\w.-]{3,100});\\s{0,20}(?:(?:DeviceId|ModuleId|SharedAccessKeyName)=[^\\s;"']{1,128};\\s{0,20}){1,3}SharedAccessKey=${key2}`,
      "i"
    ),
    reach: [160, 700],
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-iot-key",
    provider: "Azure IoT Hub",
    revoke: "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas",
    source: "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas"
  },
  {
    id: "azure-notification-hubs-key",
    label: "an Azure Notification Hubs access key",
    level: "error",
    keywords: [...spell(["hub", "access", "key"], ["", "_"]), "sharedaccesskeyname=default"],
    pattern: new RegExp(
      `(?:hub_?access_?key["']?\\s{0,4}[:=]\\s{0,4}["']?|SharedAccessKeyName=Default(?:Full|Listen)SharedAccessSignature;SharedAccessKey=)${key2}`,
      "i"
    ),
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-notification-hubs-key",
    provider: "Azure Notification Hubs",
    revoke: "Run `az notification-hub authorization-rule regenerate-keys`.",
    source: "https://learn.microsoft.com/azure/notification-hubs/notification-hubs-push-notification-security"
  },
  {
    id: "azure-shared-access-key",
    label: "a shared access key of Azure messaging or IoT",
    level: "error",
    fixture: true,
    keywords: [
      ...spell(["shared", "access", "key"], ["", "_"]),
      ...spell(["primary", "key"], ["", "_"]),
      ...spell(["secondary", "key"], ["", "_"])
    ],
    pattern: new RegExp(`(?:shared_?access_?key|primary_?key|secondary_?key)["']?\\s{0,4}[:=]\\s{0,4}["']?${key2}`, "i"),
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-service-bus-key",
    provider: "Azure",
    revoke: "Renew the key of the shared access policy that the name beside it tells.",
    source: sasSource
  },
  {
    id: "azure-app-configuration-connection-string",
    label: "an Azure App Configuration secret in a connection string",
    level: "error",
    keywords: [".azconfig.io"],
    pattern: /https:\/\/(?<resource>[\w.-]{3,100});\s{0,20}Id=[^\s;"']{3,80};\s{0,20}Secret=(?<secret>[A-Za-z0-9+/]{40,90}={0,2})(?![A-Za-z0-9+/=])/i,
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-app-configuration-key",
    provider: "Azure App Configuration",
    revoke: "Run `az appconfig credential regenerate`.",
    source: "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication"
  },
  {
    id: "azure-signalr-connection-string",
    label: "an Azure SignalR Service access key",
    level: "error",
    keywords: [".service.signalr.net"],
    pattern: new RegExp(`Endpoint=https://(?<resource>[\\w.-]{3,100})/?;\\s{0,20}AccessKey=${key2}`, "i"),
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-signalr-key",
    provider: "Azure SignalR Service",
    revoke: "Run `az signalr key renew`.",
    source: "https://learn.microsoft.com/azure/azure-signalr/concept-connection-string"
  },
  {
    id: "azure-web-pubsub-connection-string",
    label: "an Azure Web PubSub access key",
    level: "error",
    keywords: [".webpubsub.azure."],
    pattern: new RegExp(`Endpoint=https://(?<resource>[\\w.-]{3,100})/?;\\s{0,20}AccessKey=${key2}`, "i"),
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-web-pubsub-key",
    provider: "Azure Web PubSub",
    revoke: "Run `az webpubsub key regenerate`.",
    source: "https://learn.microsoft.com/azure/azure-web-pubsub/howto-develop-create-instance"
  },
  {
    id: "azure-communication-connection-string",
    label: "an Azure Communication Services access key in a connection string",
    level: "error",
    keywords: [".communication.azure.com"],
    pattern: new RegExp(`endpoint=https://(?<resource>[\\w.-]{3,100})/?;\\s{0,20}accesskey=${key2}`, "i"),
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-communication-key",
    provider: "Azure Communication Services",
    revoke: "Run `az communication regenerate-key`.",
    source: "https://learn.microsoft.com/azure/communication-services/quickstarts/create-communication-resource"
  },
  {
    id: "azure-redis-connection-string",
    label: "an Azure Cache for Redis access key in a connection string",
    level: "error",
    keywords: [".redis.cache.windows.net", ".redis.azure.net", ".redisenterprise.cache.azure.net"],
    pattern: new RegExp(
      `(?<resource>[\\w-]{1,63}\\.(?:redis\\.cache\\.windows|redis\\.azure|[\\w-]{1,40}\\.redisenterprise\\.cache\\.azure|redisenterprise\\.cache\\.azure)\\.net)[^"'\\r\\n]{0,120}?password=${key2}`,
      "i"
    ),
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-redis-key",
    provider: "Azure Cache for Redis",
    revoke: "Run `az redis regenerate-keys`.",
    source: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-dotnet-core-quickstart"
  }
];

// src/rules/azure-devops.ts
var seeds = [3770247469, 270137646];
var checksumPlaces = [2, 7, 8, 22];
function computeDevOpsChecksum(bytes2, seed) {
  const covered = bytes2.filter((_, place) => !checksumPlaces.includes(place));
  const word4 = crc32(covered) ^ seed;
  return [word4 >>> 24, word4 >>> 16 & 255, word4 >>> 8 & 255, word4 & 255];
}
function proveOldToken(value2) {
  if (value2 !== value2.toLowerCase()) return "invalid";
  const bytes2 = decodeBase32(value2);
  if (!bytes2) return "invalid";
  const holds3 = seeds.some(
    (seed) => computeDevOpsChecksum(bytes2, seed).every((byte, index) => byte === bytes2[checksumPlaces[index]])
  );
  return holds3 ? "valid" : looksRandom(value2) ? "unknown" : "invalid";
}
var azureDevOpsRules = [
  {
    id: "azure-devops-token",
    label: "an Azure DevOps personal access token",
    level: "error",
    keywords: [
      "devops",
      "dev.azure",
      "visualstudio",
      "vsts",
      "vsce",
      "azp_",
      "ado_",
      "tfs_",
      "azure_token",
      "azuretoken",
      "azure_pat",
      "azure_key",
      "personalaccesstoken",
      "personal_access_token"
    ],
    // On the line of its name, or below it: `name: AZURE_DEVOPS_PAT\u23ce value: \u2026`.
    pattern: /(?:(?:devops|azp_|ado_|vsts|azure_pat)\w{0,24}["'>]{0,2}[^\r\n]{0,40}\r?\n[^\r\n]{0,60}?)?(?<![A-Za-z0-9+/_-])(?<secret>[a-z2-7]{52})(?![A-Za-z0-9+/=_-])/i,
    reach: [120, 220],
    check: proveOldToken,
    highEntropy: true,
    credential: "azure-devops-token",
    provider: "Azure DevOps",
    revoke: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate#revoke-a-pat",
    source: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"
  }
];

// src/rules/azure-names.ts
function proveNamed(value2) {
  const proof = proveMicrosoftKey(value2);
  if (proof !== "unknown") return proof;
  return /:\/\//.test(value2) || isPublished(value2) || isPlaceholder(value2) || !looksRandom(value2) ? "invalid" : "unknown";
}
var isMember = (value2, { window, end: end4 }) => /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*\.(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[a-z]+(?:_[a-z]+)+)$/.test(value2) && !/["'`]/.test(window.charAt(end4 - value2.length - 1)) && /^[ \t]{0,8}(?:[,;)\r\n]|$)/.test(window.slice(end4, end4 + 12));
var isNext = ({ window, end: end4 }) => /^["'`][ \t]{0,4}:/.test(window.slice(end4, end4 + 8));
var assign = "[\\w.-]{0,24}[\"'`\\]]{0,2}\\s{0,6}(?::=|=>|[:=,])\\s{0,6}[\"'`]{0,3}";
var common5 = { level: "error", fixture: true, check: proveNamed, family: "azure-key", highEntropy: true };
var regenerate = "Run `az cognitiveservices account keys regenerate`";
var azureNameRules = [
  {
    ...common5,
    id: "azure-account-key",
    label: "an Azure Storage, Cosmos DB or Batch account key",
    keywords: [
      "storage_key",
      "storagekey",
      "storage-key",
      "storage_account",
      "storageaccount",
      "storage-account",
      "azure_storage",
      "azurestorage",
      "azurewebjobsstorage",
      "account_key",
      "account-key",
      "cosmos",
      "documentdb",
      "batch_key",
      "batch_account",
      "batchaccount",
      "master_key",
      "masterkey",
      "azure_blob",
      ".core.windows.net",
      "documentclient("
    ],
    pattern: /(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/,
    reach: [4, 160],
    credential: "azure-storage-key",
    provider: "Azure Storage",
    revoke: "Run `az storage account keys renew`, `az cosmosdb keys regenerate` or `az batch account keys renew`.",
    source: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage"
  },
  {
    ...common5,
    id: "azure-account-key-argument",
    label: "an Azure account key that is given to a client's credential",
    keywords: ["sharedkeycredential", "namedkeycredential"],
    pattern: /(?:Shared|Named)KeyCredentials?(?:Policy)?\(\s{0,40}(?:[\w.=]{0,40}?["'](?<resource>[a-z0-9-]{3,50})["']|[^"'\s()]{1,80})\s{0,4},\s{0,40}(?:[\w]{1,30}\s{0,2}[=:]\s{0,2})?["'](?<secret>[A-Za-z0-9+/]{86}==)["']/i,
    credential: "azure-storage-key",
    provider: "Azure Storage",
    revoke: "Run `az storage account keys renew`, `az cosmosdb keys regenerate` or `az batch account keys renew`.",
    source: "https://learn.microsoft.com/azure/storage/blobs/storage-blob-typescript-get-started"
  },
  {
    ...common5,
    id: "azure-log-analytics-key",
    label: "an Azure Log Analytics workspace key",
    keywords: [...spell(["workspace", "key"]), ...spell(["shared", "key"])],
    pattern: new RegExp(`(?:workspace|shared)[_-]?key${assign}(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])`, "i"),
    credential: "azure-other-key",
    provider: "Azure Monitor",
    revoke: "Azure portal > the workspace > Agents > Log Analytics agent instructions > Regenerate",
    source: "https://learn.microsoft.com/azure/azure-monitor/logs/data-collector-api"
  },
  {
    ...common5,
    id: "azure-subscription-key",
    label: "an Azure API Management or AI services subscription key",
    keywords: [
      ...spell(["subscription", "key"]),
      "cognitive",
      "speech",
      "translator",
      "luis",
      "apim",
      "fromsubscription("
    ],
    pattern: new RegExp(
      `(?:(?:subscription[_-]?key|(?:cognitive|speech|translator|luis|apim)[\\w-]{0,16}key)${assign}|FromSubscription\\(\\s{0,40}["'])(?<secret>[0-9a-f]{32})(?![0-9A-Za-z-])`,
      "i"
    ),
    credential: "azure-ai-services-key",
    provider: "Azure AI services",
    revoke: `${regenerate}, or API Management > Subscriptions > Regenerate`,
    source: "https://learn.microsoft.com/azure/ai-services/authentication"
  },
  {
    ...common5,
    id: "azure-key-credential",
    label: "an Azure AI services key that is given to a client's credential",
    keywords: ["keycredential("],
    pattern: /(?:Azure|Api)KeyCredential\(\s{0,40}(?:key\s{0,2}[=:]\s{0,2})?["'](?<secret>[0-9a-f]{32})["']/i,
    credential: "azure-ai-services-key",
    provider: "Azure AI services",
    revoke: regenerate,
    source: "https://learn.microsoft.com/azure/ai-services/authentication"
  },
  {
    ...common5,
    id: "azure-search-key-credential",
    label: "an Azure AI Search key that is given to a client's credential",
    keywords: ["azurekeycredential("],
    pattern: /AzureKeyCredential\(\s{0,40}(?:key\s{0,2}[=:]\s{0,2})?["'](?<secret>[A-Za-z0-9]{52})["']/,
    credential: "azure-search-key",
    provider: "Azure AI Search",
    revoke: "https://learn.microsoft.com/azure/search/search-security-api-keys#regenerate-admin-keys",
    source: "https://learn.microsoft.com/azure/search/search-security-api-keys"
  },
  {
    ...common5,
    id: "azure-openai-key",
    label: "an Azure OpenAI key",
    keywords: ["openai"],
    pattern: /(?<!\w)(?:[\w-]{0,24}(?:api|openai|azure)[_-]?)?key["'`]?\]?\s{0,6}(?::=|=>|[:=,])\s{0,6}["'`]{0,3}(?<secret>[0-9a-f]{32})(?![0-9A-Za-z-])/i,
    reach: [240, 320],
    credential: "azure-ai-services-key",
    provider: "Azure OpenAI",
    revoke: regenerate,
    source: "https://learn.microsoft.com/azure/ai-services/openai/reference#authentication"
  },
  {
    ...common5,
    id: "azure-search-key",
    label: "an Azure AI Search key",
    keywords: [
      ".search.windows.net",
      "search_key",
      "search-key",
      "azure-search",
      "search-api-key",
      "searchkey",
      "search_api_key",
      "searchapikey",
      "azure_search",
      "azuresearch"
    ],
    pattern: new RegExp(`[\\w.-]{3,40}?key${assign}(?<secret>[0-9A-F]{32}|[A-Za-z0-9]{52})(?![0-9A-Za-z-])`, "i"),
    reach: [160, 240],
    credential: "azure-search-key",
    provider: "Azure AI Search",
    revoke: "https://learn.microsoft.com/azure/search/search-security-api-keys#regenerate-admin-keys",
    source: "https://learn.microsoft.com/azure/search/search-security-api-keys"
  },
  {
    ...common5,
    id: "azure-functions-key",
    label: "an Azure Functions access key",
    keywords: [...spell(["functions", "key"]), ...spell(["function", "key"])],
    pattern: new RegExp(`functions?[_-]?key${assign}(?<secret>[\\w/+-]{40,60}={0,2})(?![\\w/+=-])`, "i"),
    credential: "azure-functions-key",
    provider: "Azure Functions",
    revoke: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys",
    source: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to"
  },
  {
    ...common5,
    id: "azure-event-grid-key",
    label: "an Azure Event Grid access key",
    keywords: ["aeg-sas-key", ...spell(["event", "grid"]), ...spell(["topic", "key"])],
    pattern: new RegExp(
      `(?:aeg-sas-key|event[_-]?grid[\\w-]{0,24}key|topic[_-]?key)${assign}(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])`,
      "i"
    ),
    credential: "azure-event-grid-key",
    provider: "Azure Event Grid",
    revoke: "Run `az eventgrid topic key regenerate`.",
    source: "https://learn.microsoft.com/azure/event-grid/authenticate-with-access-keys-shared-access-signatures"
  },
  {
    ...common5,
    id: "azure-maps-key",
    label: "an Azure Maps key",
    keywords: ["atlas.microsoft.com", "azure_maps", "azuremaps", "azure-maps", "maps_subscription"],
    pattern: /(?:key["'`]?\s{0,6}[:=,]\s{0,6}["'`]?)(?<secret>[\w-]{43})(?![\w-])/i,
    reach: [120, 300],
    credential: "azure-maps-key",
    provider: "Azure Maps",
    revoke: "Run `az maps account keys renew`.",
    source: "https://learn.microsoft.com/azure/azure-maps/azure-maps-authentication"
  },
  {
    ...common5,
    id: "azure-container-registry-password",
    label: "an Azure Container Registry password",
    keywords: [".azurecr.io"],
    pattern: /(?:\s-p[ =]?|password["'`]?[ =:,]{1,4})["'`]?(?<secret>[A-Za-z0-9+/]{31,52}={0,2})(?![A-Za-z0-9+/=])/i,
    reach: [160, 240],
    credential: "azure-container-registry-key",
    provider: "Azure Container Registry",
    revoke: "Run `az acr credential renew`.",
    source: "https://learn.microsoft.com/azure/container-registry/container-registry-authentication#admin-account"
  },
  {
    ...common5,
    id: "entra-client-secret-named",
    label: "a Microsoft Entra client secret",
    keywords: [
      ...["azure", "arm", "aad", "entra", "azuread"].flatMap((start3) => spell([start3, "client", "secret"])),
      ...spell(["service", "principal", "key"], ["", "_"])
    ],
    pattern: new RegExp(
      `(?:(?:azure|arm|aad|entra|azuread)[_-]?client[_-]?secret|service_?principal_?key)${assign}(?<secret>[\\w~.+/=@?:*-]{30,46})(?![\\w~+/=])`,
      "i"
    ),
    check: (value2, match) => isMember(value2, match) || isNext(match) ? "invalid" : proveNamed(value2),
    family: "entra-client-secret",
    credential: "entra-client-secret",
    provider: "Microsoft Entra",
    revoke: "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials?tabs=client-secret",
    source: "https://learn.microsoft.com/azure/developer/python/sdk/authentication/local-development-environment-service-principal"
  }
];

// src/rules/azure-signatures.ts
var wordCharacter = /[\w%.:/+&=;~-]/;
function readQuery({ window, start: start3, end: end4 }) {
  let from = start3;
  while (from > 0 && wordCharacter.test(window[from - 1]) && start3 - from < 900) from--;
  let to = end4;
  while (to < window.length && wordCharacter.test(window[to]) && to - end4 < 900) to++;
  const query = window.slice(from, to).replaceAll(/&amp;|\\u0026/gi, "&");
  return new URLSearchParams(
    query.replace(/^.*(?:\?|SharedAccessSignature=)/i, "").replace(/^[^&]{0,120}[=:](?=[a-z]{2,5}=)/, "")
  );
}
var holds32Bytes = (signature2) => Buffer.from(signature2, "base64").length === 32;
function readSas(match) {
  const query = readQuery(match);
  const whole4 = /^\d{4}-\d{2}-\d{2}$/.test(query.get("sv") ?? "") && holds32Bytes((query.get("sig") ?? "").replaceAll(" ", "+")) && (query.has("sr") || query.has("ss") || query.has("tn") || query.has("srt"));
  const ends = [Date.parse(query.get("se") ?? ""), readKeyEnd(query)].filter((end4) => !Number.isNaN(end4));
  return ends.length === 0 ? { whole: whole4 } : { whole: whole4, expiry: Math.min(...ends) };
}
function readKeyEnd(query) {
  const ends = query.getAll("ske").map((end4) => Date.parse(end4));
  return query.has("skoid") && ends.length > 0 ? Math.max(...ends) : Number.NaN;
}
var proveSas = (expired) => (_, match) => {
  const { whole: whole4, expiry: expiry2 } = readSas(match);
  if (!whole4) return "invalid";
  return (expiry2 !== void 0 && expiry2 < Date.now()) === expired ? "unknown" : "invalid";
};
var signature = "(?<secret>[A-Za-z0-9+/]{43}=|(?:[A-Za-z0-9]|%2[BbFf]|[+/]){43}(?:=|%3[Dd]))";
var storagePattern = new RegExp(`(?<![A-Za-z0-9])sig=${signature}(?![A-Za-z0-9+/])`);
var storage = {
  keywords: ["&sig=", "?sig=", "amp;sig=", "u0026sig=", '"sig=', "'sig="],
  pattern: storagePattern,
  reach: [1e3, 1e3],
  family: "azure-storage-sas",
  highEntropy: true,
  credential: "azure-storage-sas",
  provider: "Azure Storage",
  revoke: "https://learn.microsoft.com/azure/storage/common/storage-sas-overview#best-practices-when-using-sas",
  source: "https://learn.microsoft.com/rest/api/storageservices/delegate-access-with-shared-access-signature"
};
var proveUrl = (value2) => isPlaceholder(value2) || !looksRandom(value2) ? "invalid" : "unknown";
var azureSignatureRules = [
  {
    ...storage,
    id: "azure-storage-sas",
    label: "an Azure storage shared access signature (SAS)",
    level: "error",
    check: proveSas(false)
  },
  {
    ...storage,
    id: "azure-storage-sas-expired",
    label: "an expired Azure storage shared access signature (SAS)",
    level: "note",
    check: proveSas(true)
  },
  {
    id: "azure-messaging-sas",
    label: "a shared access signature (SAS) for Azure Service Bus, Event Hubs or IoT",
    level: "error",
    keywords: ["sharedaccesssignature sr=", "sharedaccesssignature%20sr=", "sharedaccesssignature sig="],
    pattern: new RegExp(
      `SharedAccessSignature(?: |%20)(?=[^\\s"']{0,400}sr=)(?:s(?:r|e|kn)=[^\\s"'&]{1,300}&){0,3}sig=${signature}`
    ),
    reach: [96, 900],
    check: (value2) => holds32Bytes(decodeURIComponent(value2)) && looksRandom(value2) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "azure-service-bus-key",
    provider: "Azure Service Bus",
    revoke: "Renew the key of the policy that `skn` names: signatures made with it stop working.",
    source: "https://learn.microsoft.com/rest/api/eventhub/generate-sas-token"
  },
  {
    id: "azure-logic-apps-url",
    label: "an Azure Logic Apps or Power Automate trigger URL",
    level: "error",
    keywords: [".logic.azure.com", ".api.powerplatform.com", ".powerautomate."],
    pattern: /https:\/\/(?<resource>[\w.-]{3,120}\.(?:logic\.azure\.com|api\.powerplatform\.com))(?::443)?\/[^\s"'<>]{0,300}[?&;]sig=(?<secret>[\w%-]{43,50})/,
    reach: [140, 500],
    check: proveUrl,
    highEntropy: true,
    credential: "azure-other-key",
    provider: "Azure Logic Apps",
    revoke: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app#regenerate-access-keys",
    source: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app"
  },
  {
    id: "azure-functions-url-key",
    label: "an Azure Functions key in a URL",
    level: "error",
    keywords: [".azurewebsites.net/api/", ".azurewebsites.net/runtime/", ".azurewebsites.net/admin/"],
    pattern: /https:\/\/(?<resource>[\w.-]{2,100}\.azurewebsites\.net)\/[^\s"'<>]{1,200}[?&;]code=(?<secret>[\w/+%-]{40,80}(?:={1,2})?)/,
    reach: [120, 420],
    check: proveUrl,
    highEntropy: true,
    credential: "azure-functions-key",
    provider: "Azure Functions",
    revoke: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys",
    source: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to"
  }
];

// src/rules/azure-templates.ts
var isLabel = (value2) => /^[^\d!-&(-,;-@[-`{-~]+:$/.test(value2) || /^[A-Za-z\x80-\xff]+(?: [A-Za-z\x80-\xff]+)+$/.test(value2) || /^[A-Za-z\x80-\xff]+(?:,? [A-Za-z\x80-\xff]+){4,}\.$/.test(value2);
var isDotted = (value2) => /^[A-Za-z_]+(?:\.[A-Za-z_]+){2,8}$/.test(value2);
var prove3 = (value2) => isPlaceholder(value2) || isLabel(value2) || isDotted(value2) || /^\[|\$\{|^\$2[aby]\$|^@Microsoft\./.test(value2) ? "invalid" : "unknown";
var common6 = {
  level: "error",
  fixture: true,
  check: prove3,
  family: "azure-template-password",
  highEntropy: false,
  credential: "generic-password",
  provider: "Azure"
};
var azureTemplateRules = [
  {
    ...common6,
    id: "azure-administrator-password",
    label: "an administrator's password of an Azure resource",
    keywords: [
      "adminpassword",
      "admin_password",
      "administratorloginpassword",
      "administrator_login_password",
      "administratorpassword"
    ],
    pattern: /(?<key>(?:\w{1,24}_?)?admin(?:istrator)?_?(?:login_?)?password)["']?\s{0,6}[:=]\s{0,6}(?:\{\s{0,60}["']?value["']?\s{0,4}:\s{0,4})?["'](?<secret>[^"'\r\n]{6,128})["']/i,
    revoke: "Run `az vm user update` or `az sql server update --admin-password`.",
    source: "https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#security-recommendations-for-parameters"
  },
  {
    ...common6,
    id: "azure-secure-parameter-default",
    label: "a default value of a secure parameter in an ARM template",
    keywords: ["securestring"],
    pattern: /"secureString"\s{0,6},\s{0,80}"defaultValue"\s{0,4}:\s{0,4}"(?<secret>[^"\r\n]{4,200})"/i,
    revoke: "Change it where the resource was deployed with it.",
    source: "https://learn.microsoft.com/azure/azure-resource-manager/templates/test-cases#secure-parameters-cant-have-hard-coded-default"
  },
  {
    ...common6,
    id: "azure-bicep-secure-default",
    label: "a default value of a secure parameter in a Bicep file",
    keywords: ["@secure()"],
    pattern: /@secure\(\)[ \t]{0,8}\r?\n(?:[ \t]{0,8}@[^\r\n]{1,200}\r?\n){0,4}[ \t]{0,8}param[ \t]{1,4}(?<key>\w{1,80})[ \t]{1,4}string[ \t]{0,4}=[ \t]{0,4}'(?<secret>[^'\r\n]{4,200})'/,
    reach: [4, 900],
    revoke: "Change it where the resource was deployed with it.",
    source: "https://learn.microsoft.com/azure/azure-resource-manager/bicep/linter-rule-secure-parameter-default"
  }
];

// src/rules/cisco.ts
var prove4 = (value2) => isPlaceholder(value2) || /[<>${}]/.test(value2) ? "invalid" : "unknown";
var shared = {
  level: "error",
  fixture: true,
  highEntropy: false,
  credential: "generic-password",
  provider: "Cisco IOS"
};
var ciscoRules = [
  {
    ...shared,
    id: "cisco-enable-password",
    label: "a password in a Cisco configuration",
    keywords: ["enable password ", "enable secret "],
    pattern: /(?<=^[ \t]{0,8}enable (?:password|secret)(?: level \d{1,2})? )(?:0 )?(?<secret>(?![0-9] )\S{6,127})(?=[ \t]{0,16}\r?$)/m,
    check: prove4,
    source: "https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html"
  },
  {
    ...shared,
    id: "cisco-user-password",
    label: "a user's password in a Cisco configuration",
    keywords: [" password 0 ", " secret 0 ", "privilege 15 "],
    pattern: /username \S{1,64} (?:privilege \d{1,2} )?(?:password|secret) (?:0 )?(?<secret>(?![0-9] )\S{4,127})(?=[ \t]{0,8}\r?$)/im,
    check: prove4,
    source: "https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html"
  },
  {
    ...shared,
    id: "cisco-shared-key",
    label: "a key that a Cisco device shares with its peer",
    keywords: ["tacacs-server", "radius-server", "isakmp key ", "key-string ", "pac key "],
    pattern: /(?:(?:tacacs|radius)-server (?:host \S{1,80} )?[^\r\n]{0,60}?key|crypto isakmp key|key-string|pac key) (?:0 )?(?<secret>(?![0-9] )\S{6,127})(?=[ \t]{0,8}\r?$| (?:address|hostname) )/im,
    check: prove4,
    source: "https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/sec_conn_ikevpn/configuration/xe-16/sec-ike-for-ipsec-vpns-xe-16-book/sec-key-exch-ipsec.html"
  },
  {
    ...shared,
    id: "cisco-type-7-password",
    label: "a password in a Cisco configuration (type 7, which is no encryption)",
    keywords: ["password 7 ", "key 7 ", "secret 7 "],
    pattern: /(?:password|key|secret) 7 (?<secret>(?:0\d|1[0-5])(?:[0-9A-F]{2}){4,60})(?![\w])/i,
    check: prove4,
    source: "https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html"
  },
  {
    ...shared,
    id: "cisco-snmp-community",
    label: "an SNMP community string that may write, in a Cisco configuration",
    keywords: ["snmp-server community "],
    pattern: /snmp-server community (?:0 )?(?<secret>\S{6,64})(?= (?:view \S{1,60} )?rw\b)/i,
    check: prove4,
    source: "https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/snmp/command/nm-snmp-cr-book.html"
  }
];

// src/rules/connection-strings.ts
var assigned = (keys2) => new RegExp(`(?:${keys2})\\s{0,3}=\\s{0,3}(\\{[^}]{0,60}\\}|[^;\\s"'\`]{1,120})`, "gi");
var server = assigned(
  "server(?: ?name)?|data ?source|host(?:name|s)?|addr(?:ess)?|network ?address|endpoint|dsn|dbq"
);
var database = assigned("initial ?catalog|database|dbname");
var quotes = "\"'`";
var separators = /[;\s,"'`(>=]/;
var join = (text6) => text6.replaceAll("&quot;", "").replaceAll(/["'`]\s{0,40}[+&.]\s{0,40}[\w.[\]()]{1,60}\s{0,40}[+&.]\s{0,40}[$@]{0,2}["'`]/g, "x").replaceAll(/["'`]\s{0,40}(?:[+&.]\s{0,40})?_?\s{0,40}[$@]{0,2}["'`]/g, "");
function findStringStart(text6) {
  const first = 1 + Math.max(...Array.from(quotes, (quote) => text6.lastIndexOf(quote)));
  for (let feed = text6.lastIndexOf("\n"); feed >= first; feed = feed === 0 ? -1 : text6.lastIndexOf("\n", feed - 1))
    if (!/;\s*$/.test(text6.slice(Math.max(0, feed - 11), feed))) return feed + 1;
  return first;
}
function findHost({ window, start: start3, end: end4 }) {
  const left = join(window.slice(Math.max(0, start3 - 400), start3));
  const right = join(window.slice(end4, end4 + 300));
  const before = left.slice(findStringStart(left));
  const text6 = `${before};${right.slice(0, right.search(/["'`\r\n]|$/))}`;
  const url = /jdbc:\w+:(?:\w+:)?\/\/([^;/"'\s]+)/.exec(before);
  if (url) return url[1];
  for (const keys2 of [server, database]) {
    for (const found of text6.matchAll(keys2)) {
      const leftOf = text6[found.index - 1];
      if (found[0].startsWith(`${found[1].replace(/,$/, "")}=`)) continue;
      if (leftOf === void 0 || separators.test(leftOf)) return found[1];
    }
  }
  return void 0;
}
var azureHost = /\.(?:database|sql|postgres|mysql|mariadb)\.(?:database\.)?(?:windows|azure|azuresynapse|cosmos\.azure)\.(?:net|com|cn|us)|\.sql\.azuresynapse\.net/i;
function isArgument(value2, { window, start: start3 }) {
  if (!/^[A-Za-z_]+(?:\.[A-Za-z_]+)*(?:\[\w*\]?)?[\])]*,?$/.test(value2)) return false;
  const line = window.slice(window.lastIndexOf("\n", start3 - 1) + 1, start3);
  const isInString = [...quotes].some((quote) => line.split(quote).length % 2 === 0);
  return !isInString && !line.includes(";") && /(?:^|[\w)\]"'],|\()\s{1,60}$|\($/.test(line);
}
var isDeclared = (value2, { window, start: start3, end: end4 }) => /^[A-Za-z_]\w{0,40}(?:(?:\.\w{1,40}){0,3}\[\w{1,20}\]|(?:\.[A-Za-z_]\w{0,40}){1,3})$/.test(value2) && /(?:^|[\n;{}])[ \t]{0,60}(?:(?:final|private|public|static|const|let|var|val|[Ss]tring|char \*|auto)[ \t]{1,4}){1,3}$/.test(
  window.slice(Math.max(0, start3 - 120), start3)
) && /^;?[ \t]{0,20}(?:\r?\n|\/\/|$)/.test(window.slice(end4, end4 + 40));
var isCode = (value2, match) => /^\w+(?:\.\w+)*\.(?:password|passwd|pwd)$/i.test(value2) || /^(?:await|new|typeof|this|self)$/.test(value2) && /^\s+\w/.test(match.window.slice(match.end)) || isArgument(value2, match) || isDeclared(value2, match) || /^[a-z_]+$/.test(value2) && /(?:password|pwd|key|secret)$/.test(value2) && /^,\s|^\)/.test(match.window.slice(match.end));
function findPlace(value2, match) {
  if (isPlaceholder(value2) || isPlaceholder(value2.replace(/[,)]+$/, "")) || isCode(value2, match)) return void 0;
  const host = findHost(match);
  if (host === void 0) return void 0;
  return azureHost.test(host) ? "azure" : isLocalHost(host) ? "local" : "remote";
}
var last;
var provePassword = (place) => (value2, match) => {
  const { window, start: start3, end: end4 } = match;
  if (last?.value !== value2 || last.match.start !== start3 || last.match.end !== end4 || last.match.window !== window)
    last = { value: value2, match, place: findPlace(value2, match) };
  return last.place === place ? "unknown" : "invalid";
};
var password = {
  keywords: ["password=", "pwd=", "password =", "pwd ="],
  pattern: /(?<![A-Za-z_-])(?<key>password|pwd)\s{0,3}=\s{0,3}(?:\\?["'](?=[^"'\\;]{1,128}\\?["'][^\r\n]{0,200};)|&quot;)?(?<secret>(?:[^;"'<>\s\\&`,]|,(?! ?\w{1,20}=)|&(?!quot;|apos;|#|(?<=[?&](?:password|pwd)=[^\s&]{1,128}&)\w{1,40}=)){3,128})/i,
  reach: [420, 460],
  fixture: true,
  family: "connection-string-password",
  highEntropy: false,
  source: "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax"
};
var connectionStringRules = [
  {
    ...password,
    id: "azure-sql-connection-string",
    label: "a password of an Azure database in a connection string",
    level: "error",
    check: provePassword("azure"),
    credential: "azure-sql-password",
    provider: "Azure SQL",
    revoke: "Run `az sql server update --admin-password`, or ALTER LOGIN \u2026 WITH PASSWORD on the server."
  },
  {
    ...password,
    id: "connection-string-password",
    label: "a database password in a connection string",
    level: "error",
    check: provePassword("remote"),
    credential: "database-password"
  },
  {
    ...password,
    id: "connection-string-password-local",
    label: "a password of a local database in a connection string",
    level: "warning",
    check: provePassword("local"),
    credential: "database-password"
  }
];

// src/rules/entra.ts
var alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890_~-.";
function encodeEntraChecksum(covered) {
  return encodeDigits(marvin32(Buffer.from(covered, "latin1"), "AadPwd00"), alphabet, 6).slice(0, 3);
}
function proveClientSecret(value2) {
  if (value2[3] === "8" && value2.length === 40) {
    return encodeEntraChecksum(value2.slice(0, -3)) === value2.slice(-3) ? "valid" : "invalid";
  }
  return looksRandom(value2) && !isPlaceholder(value2) ? "unknown" : "invalid";
}
var revoke2 = "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials?tabs=client-secret";
var entraRules = [
  {
    id: "entra-client-secret",
    label: "a Microsoft Entra client secret",
    level: "error",
    keywords: ["7q~", "8q~", "9q~"],
    pattern: beginAnywhere(
      /(?<![\w~.+/-])(?<secret>[\w~.-]{3}(?:[78]Q~[\w~.-]{31}|9Q~[\w~.-]{31}|[89]Q~[\w~.-]{34}))(?![\w~+/-]|\.\w)/
    ),
    check: proveClientSecret,
    highEntropy: true,
    credential: "entra-client-secret",
    provider: "Microsoft Entra",
    revoke: revoke2,
    source: "https://github.com/microsoft/security-utilities"
  },
  {
    id: "entra-refresh-token",
    label: "a Microsoft Entra refresh token",
    level: "error",
    keywords: [".agabaweaaa", ".agabaaeaaa", ".agabaaiaaa"],
    pattern: beginAnywhere(/(?<![\w.-])(?<secret>[01]\.A[\w-]{20,120}\.(?:\d\.)?AgAB[\w-]{200,1600})/),
    reach: [140, 2e3],
    highEntropy: true,
    credential: "provider-token",
    provider: "Microsoft Entra",
    revoke: "https://learn.microsoft.com/entra/identity/users/users-revoke-access",
    source: "https://learn.microsoft.com/entra/identity-platform/refresh-tokens"
  }
];

// src/rules/github.ts
var proveTail = (value2) => encodeCrc32Base62(value2.slice(4, -6)) === value2.slice(-6) ? "valid" : "invalid";
var proveRandom = (value2) => looksRandom(value2) && !isPlaceholder(value2) ? "unknown" : "invalid";
var source3 = "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/";
function defineToken(id2, label2, shown3, lengths, revoke7) {
  return {
    id: id2,
    label: label2,
    level: "error",
    keywords: [shown3],
    pattern: beginAnywhere(new RegExp(`(?<![0-9A-Za-z])(?<secret>${shown3}(?:${lengths}))(?![0-9A-Za-z])`)),
    check: proveTail,
    highEntropy: true,
    shown: shown3,
    credential: "github-token",
    provider: "GitHub",
    revoke: revoke7,
    source: source3
  };
}
var githubRules = [
  defineToken(
    "github-personal-access-token-classic",
    "a GitHub personal access token (classic)",
    "ghp_",
    "[0-9A-Za-z]{36}",
    "https://github.com/settings/tokens"
  ),
  defineToken(
    "github-oauth-token",
    "a GitHub OAuth access token",
    "gho_",
    "[0-9A-Za-z]{36}",
    "https://github.com/settings/applications"
  ),
  defineToken(
    "github-app-user-token",
    "a GitHub App user access token",
    "ghu_",
    "[0-9A-Za-z]{36}",
    "https://github.com/settings/apps/authorizations"
  ),
  defineToken(
    "github-app-installation-token",
    "a GitHub App installation token",
    "ghs_",
    "[0-9A-Za-z]{36}",
    "It expires an hour after it was made; DELETE /installation/token with the token itself ends it at once."
  ),
  defineToken(
    "github-refresh-token",
    "a GitHub App refresh token",
    "ghr_",
    "[0-9A-Za-z]{36}|[0-9A-Za-z]{76}",
    "https://github.com/settings/apps/authorizations"
  ),
  {
    id: "github-app-stateless-token",
    label: "a GitHub App installation token",
    level: "error",
    keywords: ["ghs_"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z])(?<secret>ghs_(?:\d{1,12}_)?eyJ[\w-]{10,400}\.eyJ[\w-]{10,1600}\.[\w-]{20,800})(?![\w-])/
    ),
    reach: [8, 3e3],
    check: proveRandom,
    highEntropy: true,
    shown: "ghs_",
    credential: "github-token",
    provider: "GitHub",
    revoke: "It expires an hour after it was made; DELETE /installation/token with the token itself ends it at once.",
    source: "https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app"
  },
  {
    id: "github-personal-access-token-fine-grained",
    label: "a GitHub fine-grained personal access token",
    level: "error",
    keywords: ["github_pat_"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59})(?![0-9A-Za-z])/),
    check: proveRandom,
    highEntropy: true,
    shown: "github_pat_",
    credential: "github-token",
    provider: "GitHub",
    revoke: "https://github.com/settings/personal-access-tokens",
    source: source3
  },
  {
    id: "github-oauth-client-secret",
    label: "a GitHub OAuth app client secret",
    level: "error",
    keywords: ["github"],
    pattern: /github[\w.\- ]{0,24}(?:client|app|oauth)[\w.-]{0,8}secret[\w.-]{0,12}["'`]?\s{0,8}(?::=|=>|[:=,])\s{0,8}["'`]?(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/i,
    check: proveRandom,
    highEntropy: true,
    credential: "github-token",
    provider: "GitHub",
    revoke: "https://github.com/settings/developers",
    source: "https://docs.github.com/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-authorization-request-errors"
  }
];

// src/rules/gitlab.ts
var base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
function proveRoutableToken(value2) {
  if (encodeDigits(crc32(value2.slice(0, -7)), base36, 7) === value2.slice(-7)) return "valid";
  return value2.slice(-13, -9) === ".01." || !looksRandom(value2.slice(value2.indexOf("-") + 1)) ? "invalid" : "unknown";
}
var instance = "(?:[0-9A-Za-z]{1,20}-)?";
var proveRandom2 = (value2) => looksRandom(value2.replace(/^(?:\w+-)?gl[a-z]+-/, "")) && !isPlaceholder(value2) ? "unknown" : "invalid";
var overview = "https://docs.gitlab.com/security/tokens/";
function defineToken2(id2, label2, shown3, body4, revoke7, source7 = overview) {
  return {
    id: id2,
    label: label2,
    level: "error",
    keywords: [shown3],
    pattern: beginAnywhere(
      new RegExp(`(?<![\\w-])(?<secret>${instance}${shown3}${body4})(?![\\w-]|\\.[\\w-]{2}\\.[\\w-]|\\.[\\w-]{9})`)
    ),
    check: proveRandom2,
    highEntropy: true,
    shown: shown3,
    credential: "gitlab-token",
    provider: "GitLab",
    revoke: revoke7,
    source: source7
  };
}
var gitlabRules = [
  {
    id: "gitlab-routable-token",
    label: "a GitLab token (routable)",
    level: "error",
    keywords: ["glpat-", "gldt-", "glrt-", "glrtr-", "glptt-", "glcbt-", "glft-", "glagent-", "glsoat-", "glimt-"],
    pattern: beginAnywhere(
      /(?<![\w-])(?<secret>(?:[0-9A-Za-z]{1,20}-)?gl(?:pat|dt|rtr?|ptt|cbt|ft|agent|soat|imt)-[\w-]{24,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9})(?![\w-]|\.\w)/
    ),
    check: proveRoutableToken,
    highEntropy: true,
    credential: "gitlab-token",
    provider: "GitLab",
    revoke: "https://docs.gitlab.com/user/profile/personal_access_tokens/#revoke-or-rotate-a-personal-access-token",
    source: "https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/"
  },
  defineToken2(
    "gitlab-personal-access-token",
    "a GitLab personal, project or group access token",
    "glpat-",
    "[\\w-]{20,24}",
    "https://docs.gitlab.com/user/profile/personal_access_tokens/#revoke-or-rotate-a-personal-access-token"
  ),
  defineToken2(
    "gitlab-oauth-application-secret",
    "a GitLab OAuth application secret",
    "gloas-",
    "[0-9a-z]{64}",
    "https://docs.gitlab.com/integration/oauth_provider/"
  ),
  defineToken2(
    "gitlab-deploy-token",
    "a GitLab deploy token",
    "gldt-",
    "[\\w-]{20}",
    "https://docs.gitlab.com/user/project/deploy_tokens/#revoke-a-deploy-token"
  ),
  defineToken2(
    "gitlab-runner-token",
    "a GitLab runner authentication token",
    "glrt-",
    "(?:t\\d_)?[\\w-]{20}",
    "https://docs.gitlab.com/ci/runners/configure_runners/#reset-the-runner-authentication-token"
  ),
  defineToken2(
    "gitlab-job-token",
    "a GitLab CI/CD job token",
    "glcbt-",
    "[0-9a-zA-Z]{1,5}_[\\w-]{20}",
    "It ends with the job that it was made for; cancel the job."
  ),
  defineToken2(
    "gitlab-pipeline-trigger-token",
    "a GitLab pipeline trigger token",
    "glptt-",
    "[0-9a-f]{40}",
    "https://docs.gitlab.com/ci/triggers/#revoke-a-pipeline-trigger-token"
  ),
  defineToken2(
    "gitlab-feed-token",
    "a GitLab feed token",
    "glft-",
    "(?:[\\w-]{20}|[0-9a-f]{64}-\\d{1,12})",
    "https://docs.gitlab.com/security/tokens/#feed-token"
  ),
  defineToken2(
    "gitlab-runner-registration-rotation-token",
    "a GitLab runner rotation token",
    "glrtr-",
    "[\\w-]{20,52}",
    "https://docs.gitlab.com/ci/runners/configure_runners/#reset-the-runner-authentication-token"
  ),
  defineToken2(
    "gitlab-workspace-token",
    "a GitLab workspace token",
    "glwt-",
    "[\\w-]{20,52}",
    "https://docs.gitlab.com/user/workspace/"
  ),
  defineToken2(
    "gitlab-incoming-mail-token",
    "a GitLab incoming mail token",
    "glimt-",
    "[0-9a-zA-Z]{25,26}",
    "https://docs.gitlab.com/security/tokens/#incoming-email-token"
  ),
  defineToken2(
    "gitlab-agent-token",
    "a GitLab agent for Kubernetes token",
    "glagent-",
    "[\\w-]{50}",
    "https://docs.gitlab.com/user/clusters/agent/work_with_agent/#reset-the-agent-token"
  ),
  defineToken2(
    "gitlab-scim-token",
    "a GitLab SCIM token",
    "glsoat-",
    "[\\w-]{20}",
    "https://docs.gitlab.com/user/group/saml_sso/scim_setup/"
  ),
  defineToken2(
    "gitlab-feature-flag-token",
    "a GitLab feature flags client token",
    "glffct-",
    "[\\w-]{20}",
    "https://docs.gitlab.com/operations/feature_flags/"
  ),
  {
    id: "gitlab-runner-registration-token",
    label: "a GitLab runner registration token",
    level: "error",
    keywords: ["gr1348941"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>GR1348941[\w-]{20})(?![\w-])/),
    check: (value2) => proveRandom2(value2.slice(9)),
    highEntropy: true,
    shown: "GR1348941",
    credential: "gitlab-token",
    provider: "GitLab",
    revoke: "https://docs.gitlab.com/security/tokens/#runner-registration-tokens-deprecated",
    source: overview
  },
  {
    id: "gitlab-session-cookie",
    label: "a GitLab session cookie",
    level: "error",
    keywords: ["_gitlab_session="],
    pattern: /_gitlab_session=(?<secret>[0-9a-z]{32})(?![0-9a-z])/,
    check: (value2) => looksRandom(value2) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "gitlab-token",
    provider: "GitLab",
    revoke: "https://docs.gitlab.com/user/profile/active_sessions/#revoke-a-session",
    source: "https://docs.gitlab.com/administration/auth/"
  }
];

// src/rules/google.ts
var proveRandom3 = (value2) => looksRandom(value2) && !isPlaceholder(value2) ? "unknown" : "invalid";
var firebaseBefore = /"current_key"\s*:\s*"$|<key>API_KEY<\/key>\s*<string>$|name="google_(?:crash_reporting_)?(?:api_)?key"[^<>]*>$/;
var firebaseNear = /authDomain|messagingSenderId|firebaseapp\.com|firebaseio\.com|measurementId|FirebaseOptions\(|appspot\.com/;
var isFirebase = ({ window, start: start3, end: end4 }) => firebaseBefore.test(window.slice(Math.max(0, start3 - 120), start3)) || firebaseNear.test(window.slice(Math.max(0, start3 - 320), end4 + 320));
var proveKey2 = (value2) => isPublished(value2) ? "invalid" : proveRandom3(value2.slice(4));
var key3 = {
  keywords: ["aiza"],
  // The flag lets the window reach over lines: the check looks at what stands around.
  pattern: beginAnywhere(/(?<![\w-])(?<secret>AIza[\w-]{35})(?![\w-])/s),
  reach: [400, 400],
  highEntropy: true,
  shown: "AIza",
  credential: "google-api-key",
  provider: "Google Cloud",
  revoke: "https://console.cloud.google.com/apis/credentials"
};
var keys = "https://cloud.google.com/docs/authentication/api-keys";
var googleRules = [
  {
    ...key3,
    id: "google-api-key",
    label: "a Google API key",
    level: "error",
    check: (value2, match) => isFirebase(match) ? "invalid" : proveKey2(value2),
    source: keys
  },
  {
    ...key3,
    id: "google-firebase-api-key",
    label: "a Firebase API key",
    level: "warning",
    family: "google-api-key",
    check: (value2, match) => isFirebase(match) ? proveKey2(value2) : "invalid",
    source: "https://firebase.google.com/docs/projects/api-keys"
  },
  {
    id: "google-api-key-base64",
    label: "a Google API key in base64",
    level: "error",
    keywords: ["qul6y"],
    pattern: beginAnywhere(/(?<![A-Za-z0-9+/_-])(?<secret>QUl6Y[A-Za-z0-9+/]{47}=?=?)(?![A-Za-z0-9+/=_-])/),
    check: (value2) => /^AIza[\w-]{35}$/.test(Buffer.from(value2, "base64").toString("latin1")) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "google-api-key",
    provider: "Google Cloud",
    revoke: "https://console.cloud.google.com/apis/credentials",
    source: keys
  },
  {
    id: "google-bound-api-key",
    label: "a Google API key bound to a service account",
    level: "error",
    keywords: ["aq.ab8rn6"],
    pattern: beginAnywhere(/(?<![\w.-])(?<secret>AQ\.Ab8RN6[\w-]{44})(?![\w-])/),
    check: proveRandom3,
    highEntropy: true,
    shown: "AQ.Ab8RN6",
    credential: "google-api-key",
    provider: "Google Cloud",
    revoke: "https://console.cloud.google.com/apis/credentials",
    source: keys
  },
  {
    id: "google-oauth-client-secret",
    label: "a Google OAuth client secret",
    level: "error",
    keywords: ["gocspx-"],
    pattern: beginAnywhere(/(?<![\w-])(?<secret>GOCSPX-[\w-]{28})(?![\w-])/),
    check: (value2) => proveRandom3(value2.slice(7)),
    highEntropy: true,
    shown: "GOCSPX-",
    credential: "provider-token",
    provider: "Google OAuth",
    revoke: "https://console.cloud.google.com/apis/credentials",
    source: "https://support.google.com/cloud/answer/15549257"
  },
  {
    id: "google-oauth-client-secret-old",
    label: "a Google OAuth client secret (older form)",
    level: "error",
    keywords: [".apps.googleusercontent.com", "google_client_secret", "google_secret", "googleclientsecret"],
    pattern: /client_?secret["'`]?\s{0,8}(?:=>|[:=,])\s{0,8}["'`](?<secret>(?=[\w-]{0,23}\d)(?=[\w-]{0,23}[a-zA-Z])[\w-]{24})["'`]/i,
    reach: [200, 300],
    check: (value2) => isPublished(value2) ? "invalid" : proveRandom3(value2),
    highEntropy: true,
    credential: "provider-token",
    provider: "Google OAuth",
    revoke: "https://console.cloud.google.com/apis/credentials",
    source: "https://support.google.com/cloud/answer/15549257"
  },
  {
    id: "google-oauth-access-token",
    label: "a Google OAuth access token",
    level: "error",
    keywords: ["ya29."],
    pattern: beginAnywhere(/(?<![0-9A-Za-z.])(?<secret>ya29\.[\w-]{30,900})(?![\w-])/),
    reach: [8, 960],
    check: (value2) => /[a-z]{3,}[_-][a-z]{4,}[_-][a-z]{3,}/.test(value2) ? "invalid" : proveRandom3(value2),
    highEntropy: true,
    shown: "ya29.",
    credential: "provider-token",
    provider: "Google OAuth",
    revoke: "https://myaccount.google.com/permissions",
    source: "https://developers.google.com/identity/protocols/oauth2"
  },
  {
    id: "google-oauth-refresh-token",
    label: "a Google OAuth refresh token",
    level: "error",
    keywords: ["1//0"],
    pattern: beginAnywhere(/(?<![\w/.-])(?<secret>1\/\/0[\w-]{60,160})(?![\w-])/),
    check: proveRandom3,
    highEntropy: true,
    credential: "provider-token",
    provider: "Google OAuth",
    revoke: "https://myaccount.google.com/permissions",
    source: "https://developers.google.com/identity/protocols/oauth2"
  },
  {
    id: "google-service-account-key",
    label: "a Google service account key",
    level: "error",
    keywords: ['"private_key"', '\\"private_key\\"'],
    pattern: /\\?"private_key\\?"\s{0,8}:\s{0,8}\\?"(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[^-]{100,4000}-----END (?:RSA )?PRIVATE KEY-----)/,
    reach: [1200, 5400],
    check: (value2, { window }) => /service_account|gserviceaccount\.com|"private_key_id/.test(window) && !/\.{3}|\u2026|x{6}|\*{3}/i.test(value2) ? "unknown" : "invalid",
    fixture: true,
    family: "private-key",
    highEntropy: true,
    credential: "google-service-account-key",
    provider: "Google Cloud",
    revoke: "https://cloud.google.com/iam/docs/keys-create-delete#deleting",
    source: "https://cloud.google.com/iam/docs/keys-create-delete"
  },
  {
    id: "google-cloud-storage-hmac-key",
    label: "a Google Cloud Storage HMAC key (id and secret)",
    level: "error",
    keywords: ["goog1"],
    pattern: /(?<![A-Z0-9])(?<resource>GOOG1[A-Z0-9]{19,56})(?![A-Z0-9])[\s\S]{1,160}?(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_-])/,
    check: proveRandom3,
    highEntropy: true,
    credential: "google-api-key",
    provider: "Google Cloud Storage",
    revoke: "https://console.cloud.google.com/storage/settings;tab=interoperability",
    source: "https://cloud.google.com/storage/docs/authentication/hmackeys"
  },
  {
    id: "google-fcm-server-key",
    label: "a Firebase Cloud Messaging server key",
    level: "error",
    keywords: [":apa91b"],
    pattern: beginAnywhere(/(?<![\w-])(?<secret>AAAA[\w-]{7}:APA91b[\w-]{134})(?![\w-])/),
    highEntropy: true,
    credential: "google-api-key",
    provider: "Firebase",
    revoke: "https://console.firebase.google.com > Project settings > Cloud Messaging",
    source: "https://firebase.google.com/docs/cloud-messaging/auth-server"
  }
];

// src/rules/generic-kinds.ts
var generic = {
  level: "error",
  judged: true,
  fixture: true,
  source: "https://cwe.mitre.org/data/definitions/798.html",
  highEntropy: false
};
var password2 = { ...generic, family: "generic-password", credential: "generic-password" };
var token = { ...generic, family: "generic-token", credential: "generic-token" };

// src/rules/generic-arguments.ts
var gap = String.raw`[ \t]{0,4}`;
var text2 = String.raw`(?:"(?:[^"\\\r\n]|\\.){0,200}"|'(?:[^'\\\r\n]|\\.){0,200}')`;
var argument = String.raw`(?:[bfru@]{0,2}${text2}|\{[^{}\r\n]{0,120}\}|[\w$.:>&*-]{1,60}(?:\([^()\r\n]{0,60}\))?)${gap},${gap}`;
var bytes = String.raw`(?:\[\]byte\(${gap}|(?:[\w$]{1,30}\.){0,4}[\w$]{2,30}\(${gap})?`;
var secret = String.raw`${bytes}[bru@]{0,2}["'](?<secret>(?:[^"'\\\r\n]|\\.){8,200})(?=["'])`;
var keyCalls = [
  [
    0,
    "aes.new des.new des3.new blowfish.new chacha20.new fernet hmac.new urlsafeserializer urlsafetimedserializer timestampsigner hmacshakeyfor hmac256 hmac384 hmac512 hmacsha1 hmacsha256 hmacsha384 hmacsha512 aes.newcipher newcookiestore cryptr messageencryptor.new messageverifier.new signedstring symmetricsecuritykey new_from_slice key::from_slice encodingkey::from_secret decodingkey::from_secret"
  ],
  [
    1,
    "createcipher createcipheriv createdecipher createdecipheriv aes.encrypt aes.decrypt des.encrypt des.decrypt tripledes.encrypt tripledes.decrypt cryptojs.hmacsha1 cryptojs.hmacsha256 cryptojs.hmacsha512 hmac.new jwt::encode jwt::decode hmac.hexdigest hmac.digest signwith"
  ],
  [2, "openssl_encrypt openssl_decrypt hash_hmac clientsecretcredential"]
];
var passwordCalls = [
  [0, "scryptsync pbkdf2sync rfc2898derivebytes pbekeyspec"],
  [1, "x509certificate2 x509certificate pkcs12_read"]
];
var listNames = (calls2) => calls2.flatMap(([, names2]) => names2.split(" "));
var describe = (calls2) => ({
  keywords: [...new Set(listNames(calls2))].map((name3) => `${name3}(`),
  pattern: new RegExp(
    `(?:${calls2.map(([before, names2]) => `(?:${names2.replaceAll(".", "\\.").replaceAll(" ", "|")})\\(${gap}${argument.repeat(before)}`).join("|")})${secret}`,
    "i"
  ),
  reach: [40, 560]
});
var argumentRules = [
  { ...token, id: "generic-key-argument", label: "a key that a call encrypts or signs with", ...describe(keyCalls) },
  {
    ...password2,
    id: "generic-password-argument",
    label: "a password that a call opens a store with, or makes a key of",
    ...describe(passwordCalls)
  },
  {
    ...password2,
    id: "generic-store-password",
    label: "a password that a program opens a store of keys with",
    keywords: ['".tochararray()'],
    // https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/KeyStore.html
    pattern: /"\.toCharArray\(\)(?<=\b(?:load|store|getKey|init|setKeyEntry|PasswordProtection|PBEKeySpec)\((?:[^()"\r\n]{0,80}(?:\([^()\r\n]{0,80}\))?,[ \t]{0,4}|"[^"\r\n]{1,60}",[ \t]{0,4})?"(?<secret>[^"\r\n]{3,100})"\.toCharArray\(\))/i,
    reach: [260, 8]
  }
];

// src/rules/generic-bytes.ts
var name = String.raw`(?<key>[\w$]{0,40}(?:key|secret|passw|seed)[\w$]{0,16})`;
var element = String.raw`(?:\(byte\) ?)?(?:0x[\da-f]{1,2}|\d{1,3})`;
var sizes = [64, 32, 24, 16];
var list = sizes.map((size) => `(?:${element}\\s{0,4},\\s{0,60}){${size - 1}}${element}`).join("|");
var open = String.raw`(?:[{[] ?(?=0x)|\{ ?(?=\(byte\))|byte(?:\[\] ?)?\{|bytes\(\[|bytearray\(\[|uint8array(?:\.from)?\(\[|; (?:16|24|32|64)\] = \[|\] = \{\r?\n|(?:key|secret)["']: ?\[)\s{0,40}`;
var assigned2 = String.raw`(?<=(?<![\w$])${name}(?:\[[^\]\r\n]{0,24}\])?(?:["']: ?|(?::[^=\r\n]{0,30})? {0,4}:?= {0,4})[^=;"'\r\n]{0,40}(?:\r?\n)?\s{0,40})`;
var printable = /^[\x20-\x7e]*\0*$/;
var isDrawn = (bytes2) => new Set(bytes2).size * 5 >= bytes2.length * 3 && bytes2.filter((byte, at) => Math.abs(byte - (bytes2[at - 1] ?? byte)) < 3).length * 4 < bytes2.length;
function write(bytes2, { groups }) {
  if (bytes2.some((byte) => byte > 255) || printable.test(String.fromCharCode(...bytes2)) || !isDrawn(bytes2))
    return void 0;
  return `${groups["key"]} = "${Buffer.from(bytes2).toString("hex")}"
`;
}
var readList = (value2, match) => write((value2.match(/0x[\da-f]{1,2}|\d+/gi) ?? []).map(Number), match);
var escaped = /\\x([\da-f]{2})|\\(.)|[^\\]/gi;
var named2 = { n: 10, r: 13, t: 9, "0": 0 };
function readEscapes(value2, match) {
  const bytes2 = Array.from(
    value2.matchAll(escaped),
    ([whole4, digits4, letter]) => digits4 !== void 0 ? Number.parseInt(digits4, 16) : letter === void 0 ? whole4.charCodeAt(0) : named2[letter] ?? letter.charCodeAt(0)
  );
  return sizes.includes(bytes2.length) ? write(bytes2, match) : void 0;
}
var byteRules = [
  {
    ...token,
    id: "generic-key-bytes",
    label: "a key written as a list of its bytes",
    keywords: [
      ...[
        "{0x",
        "{ 0x",
        "[0x",
        "[ 0x",
        "{(byte)",
        "{ (byte)",
        "byte{",
        "byte[]{",
        "byte[] {",
        "bytes([",
        "bytearray(["
      ],
      ...[
        "uint8array([",
        "uint8array.from([",
        "; 16] = [",
        "; 24] = [",
        "; 32] = [",
        "; 64] = [",
        "] = {\n",
        "] = {\r\n"
      ],
      ...["key", "secret"].flatMap((word4) => [`${word4}":[`, `${word4}": [`, `${word4}':[`, `${word4}': [`])
    ],
    pattern: new RegExp(`${open}${assigned2}(?<secret>${list})(?=,?\\s{0,40}[\\]})])`, "i"),
    reach: [160, 720],
    decode: readList
  },
  {
    ...token,
    id: "generic-escaped-bytes",
    label: "a key written as a string of escapes",
    keywords: ['b"\\x', "b'\\x", '= "\\x', "= '\\x", '("\\x', "('\\x"],
    pattern: new RegExp(
      String.raw`(?:b|= |\()["'](?=\\x)(?<=(?<![\w$])${name}(?:\[[^\]\r\n]{0,12}\])?[ \t]{0,4}:?=[ \t]{0,4}[^"'\r\n;=]{0,40}["'])(?<secret>(?:\\[^\r\n]|[^"'\\\r\n]){16,260})(?=["'])`,
      "i"
    ),
    reach: [100, 320],
    decode: readEscapes
  }
];

// src/rules/generic-choices.ts
var kinds = [
  { ...password2, id: "generic-unset-password", label: "a password", words: "pass(?:word|wd|wort|phrase)?|pwd" },
  {
    ...token,
    id: "generic-unset-token",
    label: "a token or key",
    words: "secret|token|(?:api|access|auth|private|sign(?:ing)?|encryption)[_-]?key|credential"
  }
];
var marks = ["?:", "??", "||", "//", "or", "else", "else {", " :", "_|", "default", "value:"];
var chosen = String.raw`(?:(?:\?:|\?\?|\|\||//|or|else|else \{|\x20:|_\||default|value:) |default\()["'](?<!["'\w]\x20:\x20["'](?<!\?[^\r\n;]{1,120}))`;
var assigned3 = (words5) => String.raw`(?<=(?<![\w$.-])(?<key>[\w$.-]{0,40}(?:${words5})(?:[_-]?(?:value|text|default|prod|dev))?\d{0,2})["'\]]{0,2}(?:[ \t]{0,2}:[ \t]{0,2}[A-Za-z][\w<>?]{0,16})?[ \t]{0,8}(?::?=|[:,])[ \t]{1,4}(?![=~])[^\r\n;]{1,160}["'])`;
var drawn = String.raw`(?=[^"'\\\r\n]{0,80}\d)(?<secret>[^\s"'\\]{6,200})(?=["'])`;
var editor = "(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|requirepass|access[_-]?key)";
function checkEdited(value2, { window, start: start3 }) {
  if (!/[/#~@,]$/.test(value2)) return "unknown";
  const line = window.slice(Math.max(0, window.lastIndexOf("\n", start3)), start3);
  return /(?:^|\s)(?:sed|perl)\s.{0,200}(?<!\w)s[/#~@,]/.test(line) ? "invalid" : "unknown";
}
var choiceRules = [
  ...kinds.map(({ words: words5, ...rule }) => ({
    ...rule,
    label: `${rule.label} that a program takes where no other is given`,
    keywords: [...marks.flatMap((mark4) => [`${mark4} "`, `${mark4} '`]), 'default("', "default('"],
    pattern: new RegExp(`${chosen}${assigned3(words5)}${drawn}`, "i"),
    reach: [240, 260]
  })),
  {
    ...password2,
    id: "generic-edited-secret",
    label: "a password, token or key that an editor of streams writes",
    keywords: ["sed -", "sed 's", 'sed "s', "perl -p"],
    // `sed -i "s/DB_PASSWORD=.*/DB_PASSWORD=\u2026/"`, `sed 's|__PASSWORD__|\u2026|'`
    pattern: new RegExp(
      String.raw`(?:sed|perl) [^\r\n]{1,120}?(?<![\w$])s(?<mark>[/|#,@~!:])[^\r\n]{0,40}?(?<key>${editor})\w{0,24}[^\r\n]{0,60}?\k<mark>(?:\\1[ =]{0,2}|[^\r\n/|#]{0,40}?${editor}\w{0,24}["']?[ \t]{0,4}[=: ][ \t]{0,4})?["'\\]{0,2}(?=[^\s"'\\]{0,80}\d)(?<secret>(?:(?!\k<mark>)[^\s"'\\$<>{}&]){4,200})(?=["'\\]{0,2}\k<mark>)`,
      "i"
    ),
    reach: [8, 480]
  }
];

// src/rules/generic-commands.ts
var word = String.raw`["']?(?<secret>[^\s"'\x60|;<>&-][^\s"'\x60|;<>&]{2,200})`;
var quoteless = String.raw`["']?[^\s:"'$%/]{1,60}`;
var flag = (command, name3, blanks2 = "(?:[ \\t]{1,4}|=)") => `${command}\\b[^\\r\\n]{0,160}?(?:[ \\t]${name3}${blanks2}["']?|["']${name3}${blanks2 && `["'],[ \\t]{0,4}["']`})`;
var commands = [
  [["sshpass"], String.raw`(?<key>sshpass)[ \t]{1,4}-p[ \t]{0,4}["']?`],
  [["psexec"], flag("psexec(?:\\.exe)?", "-p")],
  [["curl"], String.raw`curl\b[^\r\n]{0,200}?[ \t](?:-[a-zA-Z]{0,6}u|--user)[ \t=]{0,4}${quoteless}:["']?`],
  [["mysql"], flag("mysql(?:dump|admin|import)?", "-p", "")],
  [
    ["az sql ", "az mysql ", "az mariadb ", "az postgres ", "az synapse ", "az acr login"],
    flag("az (?:sql|mysql|mariadb|postgres|synapse|acr login)", "-p")
  ],
  [
    ["nmcli "],
    String.raw`nmcli\b[^\r\n]{0,160}?[ \t](?:password|(?:wifi-sec|802-11-wireless-security)\.psk)[ \t]{1,4}["']?`
  ],
  [["certutil"], flag("certutil(?:\\.exe)?", "-p")],
  [["docker login", "podman login", "az login", "oc login"], flag("(?:docker|podman|az|oc) login", "-p")],
  [
    ["registry login", "crane auth login", "buildah login", "nerdctl login"],
    flag("(?:registry|crane auth|buildah|nerdctl) login", "-p")
  ],
  [["nuget add source", "nuget update source"], flag("nuget (?:add|update) source", "-p")],
  [["cqlsh "], flag("cqlsh", "-p")],
  [
    ["login -u", "login --user"],
    String.raw`login[ \t]{1,4}(?:-u|--user(?:name)?)[ \t=]{1,4}\S{1,80}[ \t]{1,4}-p[ \t]{1,4}["']?`
  ],
  [
    ["convertto-securestring"],
    String.raw`ConvertTo-SecureString[ \t]{1,4}(?:-AsPlainText[ \t]{1,4})?(?:-Force[ \t]{1,4})?(?:-String[ \t]{1,4})?\\?["']`
  ],
  [
    ["htpasswd"],
    String.raw`htpasswd[ \t]{1,4}(?:-\w{1,6}[ \t]{1,4}){0,4}(?<=[ \t]-\w{0,6}b\w{0,6}[ \t][^\r\n]{0,24})(?:[^\s-]\S{0,120}[ \t]{1,4}){1,2}["']?`
  ],
  [["redis-cli"], flag("redis-cli", "-a")],
  [["ldapsearch", "ldapmodify", "ldapadd"], flag("ldap(?:search|modify|add)", "-w")],
  [
    ["net use"],
    String.raw`net use[ \t]{1,4}(?:\S{1,8}[ \t]{1,4}\S|\\\\)\S{0,120}[ \t]{1,4}(?=\S{1,120}[ \t]{1,4}/user:)["']?`
  ],
  [
    ["net use"],
    String.raw`net use[ \t]{1,4}\S{1,120}[ \t]{1,4}(?:\S{1,120}[ \t]{1,4})?/user:\S{1,80}[ \t]{1,4}(?!/)["']?`
  ],
  [["net user "], String.raw`net user[ \t]{1,4}[^\s/]{1,60}[ \t]{1,4}(?=\S{1,120}[ \t]{1,4}/)["']?`],
  [["7z a", "7z e", "7z x", "rar a", "rar e", "rar x"], flag("(?:7z|rar|unrar) [aex]", "-h?p", "")],
  [["zip "], flag("(?<![\\w-])(?:un)?zip", "-P")],
  [
    ["sqlcmd", ...["osql", "isql", "tsql", "bcp"].flatMap((name3) => [`${name3} `, `${name3}.exe`])],
    flag("(?<![\\w-])(?:sqlcmd|osql|isql|tsql|bcp)(?:\\.exe)?", "-P", "[ \\t]{0,4}")
  ],
  [["ipmitool"], flag("ipmitool", "-P")],
  [["mosquitto_"], flag("mosquitto_(?:pub|sub|rr)", "-P")],
  [["snmpwalk", "snmpget", "snmpset", "snmpbulk"], flag("snmp(?:walk|get|set|bulk\\w{1,6})", "-[AX]")],
  [["mongo"], flag("mongo(?:sh|dump|restore|export|import)?", "-p")],
  [["rdesktop"], flag("rdesktop", "-p")],
  [["freerdp"], String.raw`freerdp\d?\b[^\r\n]{0,160}?[ \t]/p:["']?`],
  [["schtasks"], flag("schtasks(?:\\.exe)?", "/rp")],
  [
    ["smbclient", "rpcclient", "smbget"],
    String.raw`(?:smbclient|rpcclient|smbget)\b[^\r\n]{0,160}?[ \t](?:-U|--user)[ \t=]{0,4}["']?[^\s"'%]{1,80}%`
  ],
  [
    ["sqlplus", "impdp ", "expdp ", "rman "],
    String.raw`(?<![\w-])(?:sqlplus|impdp|expdp|rman)[ \t]{1,4}(?:-\w{1,4}[ \t]{1,4}|target[ \t]{1,4}|userid=){0,3}${quoteless}/(?=[^\s/@]{1,80}@)`
  ],
  [["openssl enc", "openssl aes", "openssl des"], flag("openssl (?:enc|aes|des)[\\w-]{0,20}", "-k")],
  [["rabbitmqctl"], String.raw`rabbitmqctl[ \t]{1,4}(?:add_user|change_password)[ \t]{1,4}\S{1,60}[ \t]{1,4}["']?`],
  [["lftp"], String.raw`lftp\b[^\r\n]{0,120}?[ \t]-u[ \t]{0,4}["']?[^\s,"']{1,60},`],
  [["twine upload"], flag("twine upload", "-p")],
  [["signtool"], flag("signtool(?:\\.exe)? sign", "/p")],
  [["http -a ", "https -a "], String.raw`https? -a[ \t]{1,4}${quoteless}:`],
  [["wpa_passphrase "], String.raw`wpa_passphrase[ \t]{1,4}["']?[\w.-]{1,32}["']?[ \t]{1,4}["']?`],
  [
    ["openssl passwd"],
    String.raw`openssl passwd(?:[ \t]{1,4}-(?:[156]|apr1|salt[ \t]{1,4}\S{1,16})){0,2}[ \t]{1,4}["']?`
  ],
  [["rclone obscure"], String.raw`rclone obscure[ \t]{1,4}["']?`],
  [
    ["<<<"],
    String.raw`<<<[ \t]{0,4}["']?(?<=\b(?:su|cryptsetup|sudo -S|kinit|passwd|chpasswd)\b[^\r\n<>|;&]{0,120}<<<[ \t]{0,4}["']?)(?:[\w.-]{1,32}:(?<=chpasswd[^\r\n]{0,60}))?`
  ],
  // http://www.squid-cache.org/Doc/config/cache_peer/
  [["cache_peer "], String.raw`cache_peer[ \t][^\r\n]{1,200}?[ \t]login=[^\s:]{1,60}:`],
  [["stats auth"], String.raw`stats auth[ \t]{1,4}[^\s:]{1,60}:`],
  [["createuser "], String.raw`createUser[ \t]{1,4}\S{1,60}[ \t]{1,4}(?:MD5|SHA(?:-\d{3})?)[ \t]{1,4}["']?`],
  [
    ["authorization: basic"],
    String.raw`Authorization: Basic[ \t]{1,4}[^\s:"'$%{<]{1,60}[ \t]{1,4}(?=\S{3,200}[ \t]{0,4}(?:[\r\n]|$))`
  ],
  // https://learn.microsoft.com/windows-server/administration/windows-commands/reg-add
  [
    ["reg add", "reg.exe add"],
    String.raw`reg(?:\.exe)? add\b[^\r\n]{0,200}?/v[ \t]{1,4}"?\w{0,40}(?:pass|pwd|secret|token)\w{0,40}"?[ \t][^\r\n]{0,60}?/d[ \t]{1,4}["']?`
  ],
  // https://preseed.debian.net/debian-preseed/
  [
    ["-password password", "-again password"],
    String.raw`(?<=d-i[ \t]{1,4}\S{1,60})-(?:password|again) password[ \t]{1,4}`
  ],
  [
    ["rocommunity", "rwcommunity", "snmp-server community"],
    String.raw`(?:r[ow]community6?|snmp-server community)[ \t]{1,4}["']?`
  ],
  // https://www.postfix.org/SASL_README.html
  [
    ["]:587", "]:465", "]:25 "],
    String.raw`\]:(?:587|465|25)[ \t]{1,8}[^\s:"']{1,80}:(?=\S{4,200}[ \t]{0,4}(?:[\r\n]|$))`
  ],
  [["rootpw --plaintext"], String.raw`rootpw --plaintext[ \t]{1,4}["']?`]
];
var commandRules = [
  {
    ...password2,
    id: "generic-command-password",
    label: "a password in a command line",
    keywords: [...new Set(commands.flatMap(([keywords]) => keywords))],
    pattern: new RegExp(
      `(?:${commands.map(([, before]) => before).join("|")})(?<secret>[^\\s"'\\x60|;<>-][^\\s"'\\x60|;<>]{1,200}(?<!\\\\))`,
      "i"
    ),
    reach: [8, 480]
  },
  {
    ...password2,
    id: "generic-piped-password",
    label: "a password that a command is given through a pipe",
    keywords: ["chpasswd", "--password-stdin", "passwd --stdin", "sudo -s", "sudo -ks"],
    pattern: new RegExp(
      String.raw`(?:echo|printf)[ \t]{1,4}(?:-[en]{1,2}[ \t]{1,4})?(?:["']%s(?:\\n)?["'][ \t]{1,4})?(?:["']?[\w.-]{1,32}:(?=[^|]{1,240}chpasswd))?${word}["']?[ \t]{0,4}\|[ \t]{0,4}(?:(?:sudo[ \t]{1,4})?(?:chpasswd|passwd --stdin|[\w.-]{1,20} login\b[^\r\n|]{0,160}--password-stdin)|sudo[ \t]{1,4}-k?S\b)`,
      "i"
    ),
    reach: [320, 40]
  },
  {
    ...password2,
    id: "generic-secure-string",
    label: "a password that PowerShell makes a secure string of",
    keywords: ["convertto-securestring"],
    // Piped into it, or in the variable that it is given.
    pattern: /(?:\$(?<key>\w{1,40})[ \t]{0,4}=[ \t]{0,4})?["'](?<secret>[^"'$\r\n]{3,200})["'](?:[ \t]{0,4}\|[ \t]{0,4}ConvertTo-SecureString|[ \t]{0,4}\r?\n[\s\S]{0,300}?(?:\$(?<piped>\w{1,40})[ \t]{0,4}\|[ \t]{0,4}ConvertTo-SecureString|ConvertTo-SecureString[ \t]{1,4}(?:-(?:AsPlainText|Force)[ \t]{1,4}){0,2}(?:-String[ \t]{1,4})?\$(?<given>\w{1,40})))/i,
    reach: [560, 120],
    check: (_value, { groups: { key: key4, piped: piped2, given: given2 } }) => {
      const used2 = piped2 ?? given2;
      return used2 === void 0 || used2.toLowerCase() === key4?.toLowerCase() ? "unknown" : "invalid";
    }
  },
  {
    ...password2,
    id: "generic-expected-password",
    label: "a password that a script types where it is asked for one",
    keywords: ['send "', 'send -- "'],
    // https://core.tcl-lang.org/expect/
    pattern: /send (?:-- )?"(?<=assword[^\r\n"]{0,20}"?\}?[^\r\n"]{0,8}[;{\r\n][\s{]{0,20}(?:exp_)?send (?:-- )?")(?<secret>[^"$\\\r\n]{3,100})(?=\\[rn])/i
  },
  {
    ...password2,
    id: "generic-tunnel-login",
    label: "a password among the lines of an OpenVPN configuration",
    keywords: ["<auth-user-pass>"],
    // https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/
    pattern: /<(?<key>auth-user-pass)>[ \t]{0,4}\r?\n[^\r\n<]{1,80}\r?\n(?<secret>[^\r\n<]{3,200})(?=\r?\n)/
  },
  {
    ...password2,
    id: "generic-pgpass",
    label: "a database password in a .pgpass file",
    keywords: [":5432:", ":5433:", ":6432:", ":6543:", ":*:"],
    // https://www.postgresql.org/docs/current/libpq-pgpass.html
    pattern: /^(?:[^\s:#/]{1,100}:\d{4,5}|\*:(?:\d{4,5}|\*)):[^\s:/]{1,60}:[^\s:/@]{1,60}:(?<secret>[^\s:/]{3,200})\s{0,2}$/m
  },
  {
    ...password2,
    id: "generic-access-list-password",
    label: "a password in a list of users of Redis",
    keywords: [" ~*", " +@"],
    // https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
    pattern: /(?:^|[ \t])user[ \t]{1,4}[\w.-]{1,60}[ \t][^\r\n>]{0,40}>(?<secret>[^\s#<>]{3,200})(?=[ \t])/im
  },
  {
    ...password2,
    id: "generic-tunnel-password",
    label: "a password of a tunnel's user",
    keywords: [": eap ", ": xauth ", ": ntlm "],
    // https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html
    pattern: /(?<![^\s]):[ \t]{1,4}(?:EAP|XAUTH|NTLM)[ \t]{1,4}"(?<secret>[^"\r\n]{3,200})(?=")/
  }
];

// src/rules/generic-files.ts
function listLogins(_match, rest2) {
  const spans = [];
  for (const found of rest2.matchAll(
    /\n[ \t-]{1,20}[\w.-]{1,32}:(?<secret>[^\s:]{1,200})(?=[ \t]{0,8}\r?(?:\n|$))|\n(?!\s{0,20}\n)/g
  )) {
    const secret4 = found.groups?.["secret"];
    if (secret4 === void 0) break;
    const end4 = found.index + found[0].length;
    if (secret4.length >= 4) spans.push([end4 - secret4.length, end4]);
  }
  return spans;
}
var fileRules = [
  {
    ...password2,
    id: "generic-go-dsn-password",
    label: "a database password in a data source name of Go",
    keywords: ["@tcp(", "@unix("],
    // https://github.com/go-sql-driver/mysql#dsn-data-source-name
    pattern: /[\w.-]{1,60}:(?<secret>[^\s"'@/\x60]{3,200})(?=@(?:tcp|unix)\()/i,
    reach: [272, 8]
  },
  {
    ...password2,
    id: "generic-oracle-thin-password",
    label: "a database password in a JDBC URL of Oracle",
    keywords: ["oracle:thin:", "oracle:oci:", "oracle:oci8:"],
    // https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html
    pattern: /oracle:(?:thin|oci8?):["']?[^\s/@"']{1,60}\/["']?(?<secret>[^\s@"'/]{3,200})(?=["']?@)/i
  },
  {
    ...password2,
    id: "generic-chpasswd-list",
    label: "a password in a list of cloud-init",
    keywords: ["chpasswd:"],
    // https://docs.cloud-init.io/en/latest/reference/modules.html#set-passwords
    pattern: /chpasswd:\s{1,40}(?:expire:[^\n]{0,20}\n\s{1,40})?(?:list|users):[^\n]{0,8}\n[ \t-]{1,20}[\w.-]{1,32}:(?<secret>[^\s:]{4,200})/,
    further: listLogins
  },
  {
    ...password2,
    id: "generic-random-password-state",
    label: "a generated password in a Terraform state",
    keywords: ['"bcrypt_hash"', '"random_password"'],
    // https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/password
    pattern: /(?:"bcrypt_hash"[^{}]{0,600}?|"random_password"[^\]]{0,800}?)"result":\s{0,4}"(?<secret>[^"\r\n]{6,128})(?=")/,
    reach: [8, 900]
  },
  {
    ...token,
    id: "generic-bundler-credential",
    label: "a credential of a gem server in Bundler's configuration",
    keywords: ["bundle_"],
    // https://bundler.io/man/bundle-config.1.html
    pattern: /(?<key>BUNDLE_[A-Z0-9_]{2,80})["']?(?:=|:[ \t]{1,4})["']?[\w.-]{1,60}:(?<secret>[^\s"':@/]{6,200})/
  },
  {
    ...token,
    id: "generic-nuget-api-key",
    label: "an API key in NuGet's configuration",
    keywords: ["<apikeys>"],
    // https://learn.microsoft.com/nuget/reference/nuget-config-file#apikeys
    pattern: /<(?<key>apikeys)>\s{0,40}<add key="[^"]{1,200}"\s{1,20}value="(?<secret>[^"\s]{8,600})(?=")/i,
    reach: [8, 900]
  },
  {
    ...token,
    id: "generic-scheme-token",
    label: "a token in the value of an Authorization header",
    keywords: ['"token ', "'token ", '"apikey ', "'apikey ", '"api-key ', "'api-key "],
    pattern: /["'](?<key>token|api-?key) (?<secret>[\w.~+/=-]{16,400})(?=["'])/i
  },
  {
    ...password2,
    id: "generic-realm-credentials",
    label: "a password that a build tool signs in with",
    keywords: ["credentials("],
    // Realm, host, user and password: https://www.scala-sbt.org/1.x/docs/Publishing.html
    pattern: /Credentials\(\s{0,8}"[^"\r\n]{1,80}",\s{0,8}"[^"\r\n]{1,120}",\s{0,8}"[^"\r\n]{1,80}",\s{0,8}"(?<secret>[^"\r\n]{3,200})(?=")/
  },
  {
    ...password2,
    id: "generic-parameter-default",
    label: "a password or key as a template parameter's default",
    keywords: ['"defaultvalue"'],
    // https://learn.microsoft.com/azure/azure-resource-manager/templates/parameters
    pattern: /"(?<key>\w{0,40}(?:pass|pwd|secret|token|key|credential)\w{0,40})"\s{0,4}:\s{0,4}\{[^{}]{0,300}?"defaultValue"\s{0,4}:\s{0,4}"(?<secret>[^"\r\n]{3,400})(?=")/i,
    reach: [420, 8]
  },
  {
    ...password2,
    id: "generic-output-value",
    label: "a password or key among the outputs of a Terraform state",
    keywords: ['"sensitive"'],
    // https://developer.hashicorp.com/terraform/internals/json-format
    pattern: /"(?<key>[\w-]{0,40}(?:pass|pwd|secret|token|key|credential)[\w-]{0,40})"\s{0,4}:\s{0,4}\{\s{0,24}(?:"sensitive":\s{0,4}true,\s{0,24}(?:"type":\s{0,4}"string",\s{0,24})?)?"value":\s{0,4}"(?<secret>[^"\r\n]{3,400})(?=",?\s{0,24}(?:"type":\s{0,4}"string",\s{0,24})?(?:"sensitive":\s{0,4}true|\}))/i,
    reach: [600, 600]
  },
  {
    ...password2,
    id: "generic-stack-parameter",
    label: "a password or key as the default of a stack's parameter",
    keywords: ["default: "],
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
    pattern: /Default: (?<=(?<key>\w{0,40}(?:pass|pwd|secret|token|key)\w{0,40}):[ \t]{0,4}\r?\n(?:[ \t]{2,20}(?:Type|Description|NoEcho|(?:Min|Max)Length|AllowedPattern|ConstraintDescription):[^\r\n]{0,200}\r?\n){1,7}[ \t]{2,20}Default: )["']?(?<secret>[^\s"'#{}]{4,200})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i,
    reach: [900, 240]
  },
  {
    ...password2,
    id: "generic-secure-value",
    label: "a secret in a linked service of Data Factory or Synapse",
    keywords: ['"securestring"'],
    // https://learn.microsoft.com/azure/data-factory/connector-azure-sql-database
    pattern: /"(?<key>\w{2,60})"\s{0,4}:\s{0,4}\{\s{0,40}"type"\s{0,4}:\s{0,4}"SecureString"\s{0,4},\s{0,40}"value"\s{0,4}:\s{0,4}"(?<secret>[^"\r\n]{3,400})(?=")/i,
    reach: [160, 480]
  },
  {
    ...password2,
    id: "generic-broker-users",
    label: "a password of a user whom a broker of Kafka lets in",
    keywords: ["plainloginmodule"],
    // https://kafka.apache.org/documentation/#security_sasl_plain
    pattern: /PlainLoginModule[^;{}]{0,400}?\suser_(?!admin\b.{0,4}admin-secret)[\w.-]{1,40}=\\?["'](?<secret>[^"'\\\r\n]{3,200})(?=\\?["'])/i,
    reach: [8, 800]
  },
  {
    ...token,
    id: "generic-collection-key",
    label: "an API key in a collection of Postman",
    keywords: ['"apikey"'],
    // https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
    pattern: /"(?<key>apikey)"\s{0,4}:\s{0,4}\[[^\]]{0,300}?"key"\s{0,4}:\s{0,4}"value"\s{0,4},\s{0,40}"value"\s{0,4}:\s{0,4}"(?<secret>[^"\r\n{}]{6,400})(?=")/i,
    reach: [8, 900]
  },
  {
    ...password2,
    id: "generic-plain-authorization",
    label: "a user name and password in an Authorization header that a client encodes",
    keywords: ["authorization: basic"],
    // https://github.com/Huachao/vscode-restclient#basic-auth Behind what stands encoded no line ends.
    pattern: /Authorization: (?<key>Basic)[ \t]{1,4}[^\s:"'$%{<]{1,60}:(?<secret>[^\s"'${}<>]{3,200})(?=[ \t]{0,4}[\r\n])/i
  },
  {
    ...password2,
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
      "passphrase}"
    ].flatMap((word4) => [`${word4}  `, `${word4}	`, `${word4} =`, `${word4}=`]),
    // https://robotframework.org/robotframework/latest/RobotFrameworkUserGuide.html#creating-variables
    pattern: /^(?:VAR[ \t]{2,12})?\$\{(?<key>[\w ]{0,40}(?:password|passwd|pwd|secret|token|api[_ ]?key|passphrase))\}[ \t]{0,2}=?(?:[ \t]{2,40}|\t)(?<secret>[^\s"'$%{}@&][^\s"'{}]{3,200})(?=[ \t]{0,8}(?:\r?\n|$))/im
  },
  {
    ...password2,
    id: "generic-robot-input",
    label: "a password that Robot Framework types",
    keywords: ["input password  ", "input password	"],
    // https://robotframework.org/SeleniumLibrary/SeleniumLibrary.html#Input%20Password
    pattern: /Input Password(?:[ \t]{2,12}|\t)\S(?:[^\r\n]{0,80}?\S)?(?:[ \t]{2,12}|\t)(?<secret>[^\s"'$%{}@&][^\s"'{}]{3,200})(?=[ \t]{0,8}(?:\r?\n|$))/i
  }
];

// src/once.ts
function once(make) {
  let made2;
  return () => {
    made2 ??= make();
    return made2;
  };
}

// src/rules/value-shape.ts
var count = (from, to) => to === void 0 ? `{${from}}` : `{${from},${to}}`;
var hex = (from, to) => `[0-9a-f]${count(from, to)}`;
var anyHex = (from, to) => `[0-9A-Fa-f]${count(from, to)}`;
var lower = (from, to) => `[0-9a-z]${count(from, to)}`;
var upper = (from, to) => `[0-9A-Z]${count(from, to)}`;
var base623 = (from, to) => `[0-9A-Za-z]${count(from, to)}`;
var base64url = (from, to) => `[\\w-]${count(from, to)}`;
var base64 = (from, to) => `[0-9A-Za-z+/]${count(from, to)}={0,2}`;
var uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var filler = /example|sample|placeholder|your|change.?me|replace|insert|dummy|fake|redact|x{5}|\*{3}|0{6}|(.)\1{5}|(.{2,6})\2{3}|^(.{6,})\3+$/i;
function countSequential(value2) {
  let sum = 0;
  for (let from = 0, at = 1; at <= value2.length; at++) {
    const step = value2.charCodeAt(at) - value2.charCodeAt(at - 1);
    if ((step === 1 || step === -1) && (at - from < 2 || step === value2.charCodeAt(from + 1) - value2.charCodeAt(from)))
      continue;
    if (at - from >= 5) sum += at - from;
    from = at;
  }
  return sum;
}
function measureEntropy2(value2) {
  const counts = /* @__PURE__ */ new Map();
  for (const character2 of value2) counts.set(character2, (counts.get(character2) ?? 0) + 1);
  let bits2 = 0;
  for (const times of counts.values()) bits2 -= times / value2.length * Math.log2(times / value2.length);
  return bits2;
}
var longFiller = /x{8}|\*{3}|0{16}|([^A])\1{7}|((?!AA).{2,6})\2{4}/i;
var longValue2 = 80;
function hasRandomLook(value2) {
  if ((value2.length > longValue2 ? longFiller : filler).test(value2)) return false;
  if (countSequential(value2.toLowerCase()) * 2 > value2.length) return false;
  const alphabet2 = /^[0-9a-f]*$/i.test(value2.replace(/[^0-9A-Za-z]/g, "")) ? 16 : 40;
  return measureEntropy2(value2) >= 0.66 * Math.log2(Math.min(alphabet2, value2.length));
}
var numberedName = /^[A-Za-z]?[a-z]+(?:[A-Z][a-z]+){2,}\d{1,2}$/;
function isDrawnOfLetters(bare2) {
  const lone = bare2.match(/(?<=[A-Z])[a-z](?=[A-Z])/g)?.length ?? 0;
  const together = bare2.match(/[A-Z]{2,}/g)?.length ?? 0;
  return bare2.length >= 16 && lone > 1 && together > 0 && lone + together > 3;
}
function hasNameLook(value2) {
  const bare2 = value2.replace(/[^0-9A-Za-z]/g, "");
  const classes = bare2.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/[0-9]/g, "0");
  if (!classes.includes("0")) return !isDrawnOfLetters(bare2);
  if (!/[aA]/.test(classes) || numberedName.test(value2)) return true;
  let changes = 0;
  for (let at = 1; at < classes.length; at++) if (classes[at] !== classes[at - 1]) changes++;
  const mixed2 = classes.includes("a") && classes.includes("A");
  return changes < (mixed2 ? 0.33 : 0.15) * (classes.length - 1);
}
function createShapeTest(source7) {
  const tests = once(() => {
    const shapes2 = [source7, source7.replaceAll("[0-9a-f]", "[0-9A-Fa-f]"), source7.replaceAll("[0-9a-f]", "[0-9a-z]")];
    return [...new Set(shapes2)].map((shape) => new RegExp(`^(?:${shape})$`));
  });
  return (value2) => tests().some((test) => test.test(value2));
}
var widenAlphabet = (source7) => source7.replaceAll("[0-9a-f]", "[0-9a-zA-F]");

// src/rules/generic-marks.ts
var own = ["pat", "sk", "rk", "secret", "apikey", "api_key", "api-key", "oat"];
var shared2 = ["token", "live", "prod", "svc", "key"];
var ownMark = new RegExp(`[_-](?:${own.join("|")})[_-]`);
var openMark = /^(?:idx|uq|uix|fk)_|(?:^|[_-])(?:pk|pub|public|publishable|test|site|csrf|xsrf|css|img|hash|sha\d*|md5|etag|cache)[_-]/i;
function proveMarked(value2) {
  const body4 = /[0-9A-Za-z]+$/.exec(value2)[0];
  const mark4 = value2.slice(0, -body4.length);
  const isDrawn7 = /\d.*\d/.test(body4) && hasRandomLook(body4) && !hasNameLook(body4);
  const isMixed = /[a-z]/.test(body4) && /[A-Z]/.test(body4);
  return isDrawn7 && !openMark.test(mark4) && (isMixed || ownMark.test(mark4)) ? "unknown" : "invalid";
}
var markRules = [
  {
    ...token,
    id: "generic-marked-token",
    label: "a token whose prefix says what it is",
    keywords: [...[...own, ...shared2].map((mark4) => `_${mark4}_`), ...own.map((mark4) => `-${mark4}-`)],
    pattern: new RegExp(
      String.raw`(?<![\w./%-])(?<secret>[a-z][a-z\d]{1,15}(?:[_-][a-z\d]{1,8})?(?:[_-](?:${own.join("|")})[_-]|_(?:${shared2.join("|")})_)(?:(?:live|prod|v\d)[_-])?[0-9A-Za-z]{20,100})(?![\w./-])`
    ),
    check: proveMarked
  }
];

// src/rules/generic-neighbours.ts
var named3 = (group) => String.raw`(?<${group}>[\w$.-]{0,40}(?:pass|pwd|secret|token|key|cred|auth)[\w.-]{0,40})`;
var lineEnds = (words5) => words5.flatMap((word4) => [`${word4}
`, `${word4}\r
`]);
var lastOfText = `"""|'''`;
var neighbourRules = [
  {
    ...token,
    id: "generic-host-token",
    label: "a token that Composer signs in to a host with",
    keywords: ['"bearer"', '"github-oauth"', '"gitlab-oauth"', '"gitlab-token"'],
    // https://getcomposer.org/doc/articles/authentication-for-private-packages.md
    pattern: /"(?<key>bearer|git(?:hub|lab)-(?:oauth|token))"\s{0,4}:\s{0,4}\{\s{0,24}"[\w.:-]{3,120}"\s{0,4}:\s{0,4}"(?<secret>[^"\s]{8,400})(?=")/
  },
  {
    ...password2,
    id: "generic-value-before-name",
    label: "a password, token or key that stands before its name",
    keywords: ['value": "', 'value":"', 'value="', "value='"],
    pattern: new RegExp(
      String.raw`value["']?[:=] ?(?<mark>["'])(?<secret>[^"'\r\n{}<>$]{4,400})\k<mark>,?\s{1,60}(?:["']?(?:key|name)["']?(?:: ?|=))\k<mark>${named3("key")}\k<mark>`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-test-plan-value",
    label: "a password, token or key in a test plan of JMeter",
    keywords: ['.value">'],
    // https://jmeter.apache.org/usermanual/component_reference.html
    pattern: new RegExp(
      String.raw`\.value">(?<=(?:\.name">${named3("key")}</stringProp>|<elementProp name="${named3("argument")}"[^<>]{0,120}>(?:\s{1,60}<boolProp [^<>]{1,80}>\w{4,5}</boolProp>){0,2})\s{1,60}<stringProp name="\w{1,20}\.value">)(?<secret>[^\s<>$]{4,400})(?=</)`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-text-below",
    label: "a password, token or key in a text that begins on the next line",
    keywords: ["= <<", ...lineEnds(['= """', "= '''"])],
    // HCL, Ruby, PHP, shells; TOML, Java, Kotlin, Python.
    pattern: new RegExp(
      String.raw`= (?:<<[<~-]?["']?\w{2,12}["']?|${lastOfText})\r?\n(?<=${named3("key")} = \S{3,20}\n)[ \t]{0,40}(?<secret>[^\s"'#{}$<>][^\s"'{}$<>]{5,400})(?=${lastOfText}|[ \t]{0,8}\r?\n[ \t]{0,40}(?:\w{2,12}\b[;,)]{0,2}[ \t]{0,4}(?:\r?\n|$)|${lastOfText}))`,
      "i"
    )
  },
  {
    ...token,
    id: "generic-key-below",
    label: "a key whose purpose stands above it",
    keywords: ['"key": "', '"key":"', " key: "],
    // `"Jwt": {"Issuer": "\u2026", "Key": "\u2026"}`, and in YAML.
    pattern: /key["']?:[ \t]{0,4}["']?(?=[^\s"'{}$<]{16,400})(?<=(?<![\w.-])(?<key>[\w.-]{0,30}(?:jwt|jws|bearer|token|secret|encrypt|decrypt|crypt|cipher|sign(?:ing|ature)|hmac)[\w.-]{0,30})["']?[ \t]{0,4}:(?:[ \t]{0,4}\{[^{}[\]]{0,300}|[ \t]{0,4}\r?\n(?:[ \t]{2,40}[\w.-]{1,40}: [^\r\n]{0,120}\r?\n){0,4}[ \t]{2,40})["']?key["']?:[ \t]{0,4}["']?)(?<secret>[^\s"'{}$<]{16,400})(?=["']?[ \t]{0,4}(?:[,}]|\r?\n|$))/i,
    reach: [420, 420]
  },
  {
    ...password2,
    id: "generic-item-below",
    label: "a password, token or key below its name in YAML",
    keywords: lineEnds(["password:", "passwd:", "secret:", "token:", "api_key:", "apikey:", "api-key:"]),
    pattern: /(?:password|passwd|secret|token|api[_-]?key):\r?\n(?<=(?<key>[\w.-]{2,60}):\r?\n)[ \t]{1,40}["']?(?<secret>(?=\S{0,60}\d)[^\s"'#:{}[\]$&*!|>%@<-][^\s"':{}$<>]{5,400})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i
  }
];

// src/rules/generic-names.ts
var valueName = String.raw`["']?(?:default_?|android:)?(?:value|val|content|data)["']?[ \t]{0,24}[:=]{1,2}>?[ \t]{0,24}`;
var nameWord = "(?!(?:[a-z_.-]{0,40}\\d){3})[\\w.-]{0,40}(?:pass|pwd|secret|token|key|cred|auth)[\\w.-]{0,20}";
var lookup = String.raw`(?:\b(?:get(?!pass)\w{0,24}|fetch|pop|setdefault|\w{0,12}env|var|flag|opt\w{0,12}|conf(?:ig)?|settings?|param(?:eter)?|property|default)|[\w)]\.string)`;
var encoding = "utf|ascii|latin|iso|base64|hex|binary|ucs|us-";
var nameOf = String.raw`(?<=${lookup}\(["'])${nameWord}["'](?:,[ \t]{0,4}(?:default[ \t]?=[ \t]?)?["'](?!${encoding})|\)[ \t]{0,4}(?:\?\?|\|\||or[ \t]|\{|\.(?:unwrap_)?or))|${nameWord}</(?:key|name)>|\$\{[a-z]{2,6}:[\w./-]{2,60},[ \t]?["']|\$\{${nameWord}(?::?[-=]|:(?=[^\s{}$]{3,200}\}))|[\w.-]{1,60}["'],[ \t]{0,8}["']?value["']?[ \t]{0,4}[:=]|(?<=(?<![\w-])key=["'])(?!(?:[^\d"'<>\r\n]{0,100}\d){4})[^"'<>\r\n]{1,100}["'][ \t]{1,8}value=|(?<=\b(?:env|getenv|environ\.get|fetch|getProperty|GetEnvironmentVariable)\(["'])[\w.]{2,60}["'],|(?:process|import\.meta)\.env\b|\.\*\)?\$?[/|#,@~]`;
var aside = String.raw`(?:[ \t]\([^()"'\r\n]{2,40}\)(?=[ \t]?[:=]))?`;

// src/rules/generic-patterns.ts
var tail = String.raw`(?:\w|[-.](?=\w)){0,40}(?!\w)`;
var name2 = String.raw`(?<=(?<key>[\w$.-]{2,72}))`;
var close = String.raw`(?:\\{1,3}["']|["'\x60]|&quot;|&#34;|\*\*|\*(?=[ \t:]))?(?:[\]}]|\[\d{0,4}\]|\(\)(?=[ \t]{0,4}[:=])|\)(?=:[ \t]["']))?`;
var note = String.raw`(?:/\*[^*\r\n]{0,80}\*/[ \t]{0,4})?`;
var gap2 = String.raw`[ \t]{0,24}`;
var typed = String.raw`(?:\??(?:${gap2}:${gap2}(?:\[\]const u8|&'\w{1,12} str|[A-Za-z&][\w.<>\[\]?]{0,24}(?: \| None)?(?: get\(\))?)|[ \t]\{ get;[ \w;]{0,24}\}|[ \t]{1,8}(?:As[ \t]{1,4}|constant[ \t]{1,4})?\*?(?:string|str|text|n?varchar2?(?:\(\d{1,5}\))?))(?=[ \t]{1,24}:?=(?!=)|:?=["'[{(]))?`;
var operator = String.raw`(?::{1,3}=|[ \t](?:\xe2\x80[\x93\x94]|\xe2\x86\x92)(?=[ \t]["'\x60]?\S{0,40}\d)|\.{2,24}:|[ \t]by lazy(?=[ \t]?\{)|\xef\xbc\x9a|\.=|\?\?=?|\|\|=|\?=|\+=|={1,3}>?|!={1,2}|->|<{1,2}-(?=[ \t]["'])|[ \t]-(?=[ \t]["'\x60])|:{1,2}(?:-(?=[^\s])|\*\*(?=[ \t]))?|\|\||(?:[ \t](?:is|ist|lautet|est|es|jest):?|\xe6\x98\xaf)(?=[ \t]?(?:["']|\S{0,40}\d))|(?<=["'\x60])[ \t]to(?=[ \t]["'\x60])|[ \t]{0,24}\|(?=[ \t]{0,24}(?:[^\s|\x60]{6,200}|\x60[^\s|\x60]{6,200}\x60)[ \t]{0,24}(?:\||\r?$)))`;
var wrapper2 = String.raw`(?:(?:new )?[A-Za-z_$][\w.$:]{0,40}!?\(${gap2}(?:default(?:_?value)?[ \t]?[=:][ \t]?)?(?:[A-Z][A-Za-z]{2,24}\((?=["']))?|b?r#{1,2}(?=")|R"\w{0,8}\((?=[^\s()"]{4,400}\))|\[\[(?=[^\s[\]]{4,400}\]\])|<<(?=")|[\w.!$]{1,40}(?: [=!]==? ["'\w.-]{1,30})? \? (?=["'])|(?:\(\) =>|lambda:) (?=["'])|\[\]byte\(|\$\{\d:?[-=]|string \| \*(?=["'])|(?:[A-Z]\w{0,20}\.)?(?:pack|fromString|Just|Some) (?=")|new [a-z]{4,6}\[\d{0,4}\][ \t]?\{[ \t]?|["']{2}\.join\([\[(]?|[\[(][ \t]?|\{[ \t]?(?!["']?[\w.-]{1,60}["']?[ \t]{0,4}[:=]|SASL\})|[brufBRUFLN@$]{1,2}(?=["'])|(?:&[\w-]{1,40}|!!(?:str|binary))[ \t]{1,4})?`;
var open2 = String.raw`(?:\\{1,3}["']|"{3}|'{3}|''(?=[^\s'$]{6,400}'')|["']|\x60{1,2}|&quot;|&#34;)`;
var quoted = [
  String.raw`(?<=\\")[^"\\\r\n]{1,2000}(?=\\{1,3}"|$)`,
  String.raw`(?<=\\')[^'\\\r\n]{1,2000}(?=\\{1,3}'|$)`,
  String.raw`(?<=")(?:[^"\\\r\n]|\\.){1,2000}(?="|$)`,
  String.raw`(?<=')(?:[^'\\\r\n]|\\.){1,2000}(?='|$)`,
  String.raw`(?<=\x60)[^\x60\r\n]{1,2000}(?=\x60|$)`,
  String.raw`(?<=&(?:quot|#34);)[^&\s]{1,200}(?=&)`
].join("|");
var bare = String.raw`(?<!["'\x60\\])[^\s"'\x60,;&<>()\[\]{}|\\][^\s"'\x60,;&<>|]{1,2000}[^\s"'\x60,;&<>|)\]}.:]`;
var noValue = String.raw`(?!(?:null|nil|none|undefined|true|false)[)\]}.:]{0,4}(?:[\s"'\x60,;&<>|]|$))`;
var numbered = String.raw`\d{1,9}\|(?=[0-9A-Za-z]{40})`;
var scheme = String.raw`(?:(?:[\w-]{0,16}(?:token|key)|oauth|ntlm|negotiate|splunk|ssws|bot)[ \t]{1,3}(?=\S{12})|${numbered})?(?!(?:Basic|Bearer)[ \t])(?!${nameOf})`;
function createPattern(words5, wholeName = name2, first = "") {
  const assigned4 = String.raw`${close}${aside}${typed}(?:${gap2}${note}${operator}${gap2}${note}${wrapper2}${open2}?|(?=${gap2},)(?:(?<=["'])|(?<=[ \t(]:\w{2,60})|(?<=\b[A-Z]{3,12}_[A-Z_]{3,40}|\{(?:[a-z]{2,6}:)?[a-z_.-]{2,60}|\bstrn?cpy(?:_s)?\([\w.>-]{2,60}))${gap2},${gap2}${wrapper2}${open2}(?![\w.-]{1,60}["'][ \t]{0,4}:))`;
  const argued = String.raw`["'],${gap2}(?:\w{2,12}=[^,()"'\r\n]{1,40},[ \t]{0,4}){0,3}default[ \t]?=[ \t]?`;
  const fallen = String.raw`["'][)\]][ \t]{0,4}(?:\?\?|\|\||or(?=[ \t])|\?:|\{(?=[ \t]?["'])|\.(?:(?:unwrap_)?or(?:_?else)?|fill|type|send_?keys|setValue)\()[ \t]{0,4}`;
  const called = String.raw`\(${gap2}`;
  const spaced2 = String.raw`\*?[ \t]{1,4}[@L]?`;
  const opened = `(?:${argued}|(?:${fallen}|${called})${wrapper2}|${spaced2})${open2}`;
  const flagged = String.raw`(?<=(?:^|[ \t"'\x60\[(])--?[\w-]{2,60})[ \t]{1,3}(?!-|["']?(?:pass|env|file|stdin|fd):)`;
  const stated = String.raw`(?<=^[ \t]{0,12}(?:(?:ENV|ARG|SETENV|export|(?:fastcgi|uwsgi|scgi)_param|\\?setx?(?:[ \t]-\w{1,4}){0,2}|define)[ \t]{1,4})?[\w.-]{2,60}|(?:login|user)[ \t]{1,4}\S{1,60}[ \t]{1,4}(?:port[ \t]{1,4}\S{1,12}[ \t]{1,4}|insecure-)?password|xauth[ \t]{1,4}password|env:set[ \t]{1,4}[\w.-]{2,60}|(?:login|with|encrypted)[ \t]{1,4}password|conf(?:ig(?:ure)?)?[ \t]{1,4}set[ \t]{1,4}[\w.-]{2,60})[ \t]{1,24}(?=\S{3,200}[ \t]{0,16}(?:/m[ \t]{0,8})?\r?$)`;
  const noteStart = String.raw`^[ \t]{0,12}(?:[-*>][ \t])?(?!.{0,60}(?:public|gpg|pgp|host|cache|foreign|primary)[ _-])`;
  const noted = String.raw`[ \t]{1,24}(?:-[ \t]{1,4})?(?=(?=[A-Za-z+/=._~-]{0,80}\d)[\w+/=.~-]{20,200}[ \t]{0,16}\r?$)(?<=${noteStart}(?:[\w.-]{1,24}[ \t]){1,4}[\w.-]{2,60}[ \t]{1,24}(?:-[ \t]{1,4})?)`;
  const paired = `${close}${gap2},?${gap2}(?:${valueName}|-value[ \\t]{1,4})${open2}?`;
  const element3 = String.raw`(?:[ \t][^<>\r\n]{0,60})?>(?:<!\[CDATA\[|<value>)?(?![ \t<])`;
  const named6 = String.raw`(?<=\b(?:name|key|id)=["'][\w.-]{2,60})["'](?:[ \t][^<>\r\n]{0,60})?>(?:<value>)?(?=[^\s<>]{3,400}</)`;
  const listed2 = "</(?:key|name)><(?:string|value|defaultValue)>";
  const link = [assigned4, opened, flagged, stated, noted, paired, element3, named6, listed2].join("|");
  return new RegExp(`(?:${words5})${tail}${wholeName}(?:${link})${scheme}(?<secret>${quoted}|${first}${bare})`, "im");
}
function createPairPattern(words5) {
  const named6 = String.raw`(?:(?:name|key)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?|<(?:key|name|param-name)>|^[ \t]{0,40}["']?)`;
  const below2 = String.raw`\n[ \t]{0,60}(?=["']?(?:android:|default|val|content|data)|<(?:string|param|default|value))`;
  const above = String.raw`(?<=${named6}(?<key>[\w.-]{0,40}(?:${words5})[\w.-]{0,40})(?:["']?(?:[,>]|:[ \t]{0,4}\{?)?|["'][^<>\r\n]{1,60}>|</(?:key|name|param-name)>)[ \t]{0,4}\r?\n[ \t]{0,60})`;
  return new RegExp(
    `${below2}${above}(?:${valueName}${open2}?|<string>|<(?:param-|default)?value>(?=[^\\s<>]{3,400}</))${scheme}(?<secret>${quoted}|${bare})`,
    "im"
  );
}
var createBelowPattern = (words5) => new RegExp(
  String.raw` = ?\(?\r?\n(?<=(?<key>[\w$.-]{0,40}(?:${words5})[\w$.-]{0,40})["'\]]{0,2}(?::[ \t]{0,4}[A-Za-z&][\w.<>]{0,24})? = ?\(?\r?\n)[ \t]{0,60}(?:(?:\/\/|#|--)[^\r\n]{0,160}\r?\n[ \t]{0,60})?[brufBRUFL@$]{0,2}${open2}(?<secret>${quoted})`,
  "im"
);
var createBlockPattern = (words5) => new RegExp(
  String.raw`: [>|][-+]?\r?\n(?<=(?<key>[\w.-]{0,40}(?:${words5})[\w.-]{0,40})["']?: [>|][-+]?\r?\n)[ \t]{1,40}(?<secret>[^\s"'#{}$&*!|>%@-][^\s"'{}$]{5,400})(?=[ \t]{0,8}\r?(?:\n(?![ \t]{2,40}[^\s#:]{1,400}[ \t]{0,8}\r?$)|$))`,
  "im"
);

// src/rules/generic-places.ts
var gap3 = String.raw`[ \t]{0,4}`;
var text3 = String.raw`(?:"(?:[^"\\\r\n]|\\.){0,200}"|'(?:[^'\\\r\n]|\\.){0,200}')`;
var argument2 = String.raw`(?:[bfru@]{0,2}${text3}|[\w$.:>-]{1,60})`;
var secret2 = String.raw`[bru@]{0,2}["'](?<secret>(?:[^"'\\\r\n]|\\.){3,200})(?=["'])`;
var server2 = String.raw`(?=[^,\r\n]{0,60}(?:host|server|addr|url|dsn)|["'](?:\{|ldaps?://|[\w-]{1,40}(?:\.[\w-]{1,40}){1,5}|localhost))${argument2}`;
var textEncoder = /(?:ur[li]|html|xml|java_?script)_?$/i;
function proveHashed(_, { window, start: start3, end: end4 }) {
  const line = window.slice(window.lastIndexOf("\n", start3) + 1, start3);
  const isOfText = /^encoder\.encode/i.test(window.slice(start3, end4)) && textEncoder.test(line);
  return isOfText && !/pass|pwd|\bpw\b|secret|cred|key|token|login/i.test(line) ? "invalid" : "unknown";
}
var placeRules = [
  {
    ...password2,
    id: "generic-credential-arguments",
    label: "a password among a call's arguments",
    keywords: [
      "networkcredential(",
      "passwordcredentials(",
      "passwordauthentication(",
      "passwordtoken(",
      "passwordauthenticationtoken(",
      "basicauth(",
      "basicauthentication(",
      "basic_auth(",
      "basic_auth ",
      "auth=(",
      "auth = (",
      "auth: [",
      "creds = (",
      "credentials = (",
      "wifi.begin(",
      "wifi.softap(",
      "wlan.connect(",
      "wifi.connect(",
      "sta_if.connect("
    ],
    // User and password: `new NetworkCredential("svc", "\u2026")`, `req.SetBasicAuth("svc", "\u2026")`, `auth=("svc", "\u2026")`, `WiFi.begin("home", "\u2026")`.
    pattern: new RegExp(
      String.raw`(?:(?:NetworkCredential|PasswordCredentials|(?:Basic_?|Password)Auth(?:entication)?|Password(?:Authentication)?Token)(?:\(|[ \t])|WiFi\.(?:begin|softAP|connect)\(|(?:wlan|sta_if)\.connect\(|(?<![\w.])auth(?:${gap3}=${gap3}\(|:${gap3}\[)|(?:creds|credentials) = \()${gap3}${argument2}${gap3},${gap3}${secret2}`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-database-arguments",
    label: "a database password among a call's arguments",
    keywords: [
      "getconnection(",
      "mysqli(",
      "mysqli_connect(",
      "new pdo(",
      "dbi->connect(",
      "sql.connect(",
      "db.connect(",
      "directoryentry("
    ],
    // Place, user and password: `DriverManager.getConnection(url, "root", "\u2026")`, `new mysqli("db1", "root", "\u2026")`.
    pattern: new RegExp(
      String.raw`(?:getConnection|mysqli(?:_connect)?|new PDO|DBI->connect|(?:py)?mysql\.connect|MySQLdb\.connect|DirectoryEntry)\(${gap3}${argument2}${gap3},${gap3}${argument2}${gap3},${gap3}${secret2}`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-login-arguments",
    label: "a password that a program logs in with",
    keywords: ["login(", "log_in(", "logon(", "signin(", "sign_in(", "authenticate(", "ldap_bind(", "simple_bind"],
    // User and password, behind a connection at most: `smtp.login("svc", "\u2026")`, `ftp_login($c, "svc", "\u2026")`.
    pattern: new RegExp(
      String.raw`(?:log_?[io]n|sign_?in|authenticate|ldap_bind|simple_bind(?:_s)?)\(${gap3}(?:\$?\w{1,30}${gap3},${gap3})?[bfru@]{0,2}["'][\w.@+\\=,-]{1,80}["']${gap3},${gap3}${secret2}["']${gap3}[,)]`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-connection-arguments",
    label: "a password that a program connects with",
    keywords: ["connect(", "imap_open("],
    // Server, port at most, user and password: `ssh.connect("db1.contoso.com", 22, "root", "\u2026")`.
    pattern: new RegExp(
      String.raw`(?:connect|imap_open)\(${gap3}${server2}${gap3},${gap3}(?:\d{1,5}${gap3},${gap3})?[bfru@]{0,2}["'][\w.@+\\-]{1,60}["']${gap3},${gap3}${secret2}["']${gap3}[,)]`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-account-arguments",
    label: "a password that a program makes an account with, or a hash of",
    keywords: [
      ...[
        "create_superuser(",
        "create_user(",
        "createasync(",
        "hashsync(",
        "bcrypt.hash(",
        "password_hash(",
        "hashpw("
      ],
      ...["make_password(", "encoder.encode("]
    ],
    // `create_user("anna", "anna@\u2026", "\u2026")`, `bcrypt.hashSync("\u2026", 10)`, `CreateAsync(user, "\u2026")`
    pattern: new RegExp(
      String.raw`(?:create_(?:super)?user\(${gap3}${argument2}${gap3},${gap3}(?:${text3}${gap3},${gap3})?|createAsync\(${gap3}[\w.]{1,40}${gap3},${gap3}|(?:hashSync|bcrypt\.hash|password_hash|hashpw|make_password|encoder\.encode)\(${gap3})${secret2}["']`,
      "i"
    ),
    check: proveHashed,
    reach: [160, 480]
  },
  {
    ...password2,
    id: "generic-put-password",
    label: "a password that a program puts into a map of them",
    keywords: ["passwords", "credentials", "logins", "secrets"].flatMap(
      (word4) => [".put(", ".set(", ".add("].map((call3) => word4 + call3)
    ),
    pattern: new RegExp(
      String.raw`(?<key>passwords|credentials|logins|secrets)\.(?:put|set|add)\(${gap3}(?:${text3}|[\w$.]{1,40})${gap3},${gap3}${secret2}["']${gap3}\)`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-typed-password",
    label: "a password that a program types into a page",
    keywords: [".type('", '.type("', ".fill('", '.fill("', ".setvalue('", '.setvalue("', ".settext('", '.settext("'],
    // `page.type('input[name=password]', '\u2026')`
    pattern: new RegExp(
      String.raw`\.(?:type|fill|setValue|setText)\(["'](?=[^"'\r\n]{0,60}(?:passw|pwd|pass\b))[^"'\r\n]{1,80}["']${gap3},${gap3}${secret2}["']`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-opened-connection",
    label: "a password that a script opens a connection with",
    keywords: ['.open "'],
    // https://learn.microsoft.com/sql/ado/reference/ado-api/open-method-ado-connection
    pattern: /\.Open "[^"\r\n]{3,200}",[ \t]{0,4}"[^"\r\n]{1,60}",[ \t]{0,4}"(?<secret>[^"\r\n]{3,100})(?=")/i,
    reach: [8, 480]
  },
  {
    ...password2,
    id: "generic-linked-login",
    label: "a password of a login that a server signs in to another with",
    keywords: ["sp_addlinkedsrvlogin"],
    // https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addlinkedsrvlogin-transact-sql
    pattern: /sp_addlinkedsrvlogin[ \t]{1,4}(?:(?:N?'[^'\r\n]{0,80}'|null)[ \t]{0,4},[ \t]{0,4}){4}N?'(?<secret>[^'\r\n]{3,128})(?=')/i,
    reach: [8, 560]
  },
  {
    ...password2,
    id: "generic-plain-value",
    label: "a secret that a stack of the AWS CDK holds in plain text",
    keywords: ["unsafeplaintext("],
    // https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.SecretValue.html
    pattern: new RegExp(String.raw`unsafePlainText\(${gap3}${secret2}["']`, "i")
  },
  {
    ...password2,
    id: "generic-encoded-pair",
    label: "a user name and password that a program encodes",
    keywords: ["btoa(", "b64encode(", "base64_encode(", "buffer.from(", "encodetostring("],
    pattern: new RegExp(
      String.raw`(?:btoa|b64encode|base64_encode|Buffer\.from|encodeToString)\(${gap3}[bfu]?["'][\w.@+-]{1,60}:(?<secret>[^\s"'\r\n]{3,200})(?=["'])`,
      "i"
    )
  },
  {
    ...token,
    id: "generic-signing-argument",
    label: "a key that tokens, cookies or messages are signed with",
    keywords: [
      ...["jwt.sign(", "jwt.verify(", "jwt.encode(", "jwt.decode(", "jsonwebtoken.sign("],
      ...["cookieparser(", "createhmac("]
    ],
    pattern: new RegExp(
      String.raw`(?<key>jwt(?=\.)|jsonwebtoken(?=\.)|cookieParser|createHmac)(?:\.(?:sign|verify|encode|decode)\(${gap3}(?:\{[^{}\r\n]{0,200}\}|[^\r\n,(){}]{1,80})${gap3},${gap3}|\(${gap3}(?:["'][\w-]{3,12}["']${gap3},${gap3})?)${secret2}`,
      "i"
    )
  },
  {
    ...token,
    id: "generic-url-token",
    label: "a token that a URL signs in with",
    keywords: ["@git", "@bitbucket", "@dev.azure", "@nexus", "@artifactory", "@pypi", "@npm", "@registry", "@packages"],
    pattern: /(?<=https?:\/\/)(?<secret>[\w.~-]{20,255})(?=@(?:git|bitbucket|dev\.azure|nexus|artifactory|pypi|npm|registry|packages))/i,
    reach: [270, 16],
    check: (value2) => hasRandomLook(value2) && !hasNameLook(value2) ? "unknown" : "invalid"
  },
  // Terraform: the default stands lines below the name.
  ...[
    { ...password2, id: "generic-password-default", label: "a password as a variable's default", words: "pass|pwd" },
    {
      ...token,
      id: "generic-token-default",
      label: "a token or key as a variable's default",
      words: "secret|token|key"
    }
  ].map(({ words: words5, ...rule }) => ({
    ...rule,
    keywords: ["variable ", 'output "'],
    pattern: new RegExp(
      String.raw`(?:variable|output)[ \t]{1,4}"(?<key>[\w-]{0,40}(?:${words5})[\w-]{0,40})"[ \t]{0,4}\{[^{}]{0,400}?\b(?:default|value)[ \t]{0,40}=[ \t]{0,4}"(?<secret>[^"\r\n]{3,400})(?=")`,
      "i"
    ),
    reach: [8, 560]
  }))
];

// src/rules/generic-programs.ts
var gap4 = String.raw`[ \t]{0,4}`;
var opening = `[bru@]{0,2}["']`;
var word2 = "(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|credentials?|(?:api|access|auth|private|secret|signing|encryption|crypt(?:o|ion)?)_?-?key)";
var head2 = String.raw`\b(?<key>[\w$]{0,40}${word2}[\w$]{0,20})(?![\w$])(?:\([^()\r\n]{0,120}\))?[^"'\r\n;()]{0,60}(?:\r?\n[ \t]{0,40}(?:(?:\{|get(?: \{)?)[ \t]{0,4})?){0,3}`;
var argument3 = String.raw`(?:[bfru@]{0,2}(?:"[^"\\\r\n]{0,200}"|'[^'\\\r\n]{0,200}')|[\w$.:]{1,60})`;
var tuple = (before) => String.raw`(?<=(?<![\w$.])(?:[\w$.]{1,40},[ \t]?){${before}}[\w$.]{1,40})[)\]]?${gap4}:?=${gap4}[([]?(?:${argument3},${gap4}){${before}}`;
var names = ["password", "passwd", "pass", "pwd", "secret", "token"];
var programRules = [
  {
    ...password2,
    id: "generic-returned-secret",
    label: "a password, token or key that a function gives back",
    keywords: ['return "', "return '", 'return b"', 'return @"'],
    // A value with a digit: most that is given back is a word.
    pattern: new RegExp(
      String.raw`return[ \t]${opening}(?=[^"'\\\r\n]{0,80}\d)(?<=${head2}return[ \t]${opening})(?<secret>[^"'\\\r\n]{6,200})(?=["'])`,
      "i"
    ),
    reach: [420, 260]
  },
  {
    ...password2,
    id: "generic-compared-secret",
    label: "a password, token or key that a program compares with",
    keywords: ["strcmp(", "strncmp(", "strcasecmp(", "compare_digest(", "hash_equals(", "secure_compare("],
    pattern: /(?:strn?(?:case)?cmp|compare_digest|hash_equals|secure_compare)\([ \t]{0,4}(?<key>[\w.>$["'-]{0,40}(?:pass|pwd|secret|token|key)[\w.$"'\]-]{0,24}),[ \t]{0,4}b?["'](?<secret>[^"'\\\r\n]{4,200})(?=["'])/i
  },
  {
    ...password2,
    id: "generic-equal-secret",
    label: "a password, token or key that a program compares with",
    keywords: ['".equals('],
    pattern: /"\.equals\((?<="(?<secret>[^"\\\r\n]{4,200})"\.equals\()[ \t]{0,4}(?<key>[\w.]{0,40}(?:pass|pwd|secret|token|key)\w{0,20})(?:\(\))?\)/i,
    reach: [240, 80]
  },
  {
    ...password2,
    id: "generic-assigned-several",
    label: "a password, token or key that is assigned together with others",
    keywords: names.flatMap((name3) => [` = "`, ` = '`, " = (", ") = (", "] = [", ` := "`].map((mark4) => name3 + mark4)),
    // `user, password = "svc", "\u2026"`
    pattern: new RegExp(
      String.raw`(?:${names.join("|")})(?<=[\s,](?<key>[\w$.]{1,40}))(?:${[3, 2, 1].map(tuple).join("|")})${opening}(?<secret>[^"'\\\r\n]{4,200})(?=["'])`,
      "i"
    ),
    reach: [160, 640]
  }
];

// src/rules/generic-prose.ts
var mark = "[`\"'*]{0,3}";
var secret3 = String.raw`(?=\S{0,60}\d)(?=\S{0,60}[A-Za-z])(?<secret>[^\s\x60"'*<>{}$,;()\[\]][^\s\x60"'*<>{}$,;()\[\]]{4,64}[^\s\x60"'*<>{}$,;()\[\].:?])`;
var end = String.raw`(?=[\x60"'*.,:;)?]{0,4}(?:\s|$))`;
var some = String.raw`[\w.'"/@\xc3-]{1,24}`;
var term = /^(?:rfc|iso|sha|md5|aes|rsa|oauth|saml|base|utf|ascii|http|ftp|ssh|tls|v?\d+[.\dx-]*)[\w.-]{0,6}$|:\/\/|^[./~#]|^\d+[\w%-]{0,12}$|\.\w{2,4}$|@[\w-]+\.\w/i;
var proveTold = (value2) => term.test(value2) ? "invalid" : "unknown";
var about = [
  "for",
  "of",
  "to",
  "on",
  "f\xC3\xBCr",
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
  "al"
];
var things = [
  "password",
  "passwort",
  "kennwort",
  "passphrase",
  "mot de passe",
  "senha",
  "has\xC5\x82o",
  "contrase\xC3\xB1a"
];
var tokens = ["token", "secret", "api key", "api-key", "access key"];
var told = (words5) => new RegExp(
  String.raw`(?<key>${words5.join("|")})[ \t](?:${about.join("|").replaceAll("\xC3\xBC", "\\xc3\\xbc")})[ \t](?:${some}[ \t]){0,5}?${some}(?:[ \t](?:is|was|ist|lautet|est|es|=)[ \t]{1,3}|:[ \t]{0,3})${mark}${secret3}${end}`,
  "i"
);
var announced = ["password is:", "password is the following", "password is as follows", "passwort lautet:"];
var toldBelow = (words5) => new RegExp(
  String.raw`(?:(?<key>${words5.join("|")})[ \t](?:${about.join("|").replaceAll("\xC3\xBC", "\\xc3\\xbc")})[ \t](?:${some}[ \t]){0,5}?${some}(?:[ \t](?:is|was|ist|lautet|est))?|pass(?:word|wort) (?:is|lautet)(?: the following| as follows)?(?: \([^()\r\n]{2,60}\))?):[ \t]{0,4}\r?\n(?:[ \t]{0,4}\r?\n)?(?:[ \t]{0,4}[\x60~]{3}\w{0,8}[ \t]{0,4}\r?\n)?[ \t]{0,8}(?:[>*-][ \t])?${mark}${secret3}${mark}[ \t]{0,4}(?:\r?\n|$)`,
  "i"
);
var keywordsOf = (words5) => words5.flatMap((word4) => about.map((preposition) => `${word4} ${preposition} `));
var proseRules = [
  {
    ...password2,
    id: "generic-told-password",
    label: "a password that a sentence tells",
    keywords: keywordsOf(things),
    // "The password for the portal is \u2026"
    pattern: told(things),
    check: proveTold
  },
  {
    ...token,
    id: "generic-told-token",
    label: "a token or key that a sentence tells",
    keywords: keywordsOf(tokens),
    pattern: told(tokens),
    check: proveTold
  },
  {
    ...password2,
    id: "generic-told-password-below",
    label: "a password on the line below the sentence that tells of it",
    keywords: [...keywordsOf(things), ...announced],
    pattern: toldBelow(things),
    check: proveTold
  },
  {
    ...password2,
    id: "generic-used-password",
    label: "a password that a sentence tells",
    keywords: ["as password", "as the password", "als passwort", "als kennwort"],
    // "Use `\u2026` as the password"
    pattern: new RegExp(
      `(?:as (?:the )?password|als (?:pass|kenn)wort)(?<=[\`"']${secret3}[\`"'] (?:as (?:the )?password|als (?:pass|kenn)wort))`,
      "i"
    ),
    check: proveTold,
    reach: [120, 24]
  },
  {
    ...password2,
    id: "generic-told-login",
    label: "a login that a sentence tells",
    keywords: ["login: ", "login is ", "login with ", "log in with ", "credentials: ", "creds: ", "zugangsdaten: "],
    // "Login: anna / \u2026", "credentials: anna:\u2026"
    pattern: new RegExp(
      String.raw`(?:log(?: ?in)?|credentials|creds|zugangsdaten)(?:: | is | with )${mark}[\w.@+-]{2,40}${mark}(?: / |:)${mark}${secret3}${end}`,
      "i"
    ),
    check: proveTold
  },
  {
    ...password2,
    id: "generic-told-pair",
    label: "a login that a note tells",
    keywords: ["/ password", "/password", "/ pass", "/pass", "/ pw", "/pw", "/ passwort", "/passwort"],
    // "login / password: anna / \u2026"
    pattern: new RegExp(
      String.raw`/ ?(?:password|passwort|passwd|pass|pw)(?<=(?:user(?:name)?|login|benutzer|id) ?/ ?\w{2,8})(?: ?[:=]| (?:is|are))[ \t]{1,3}${mark}[\w.@+-]{2,40}${mark} ?/ ?${mark}${secret3}${end}`,
      "i"
    ),
    check: proveTold
  },
  {
    ...password2,
    id: "generic-headed-password",
    label: "a password below its heading",
    keywords: things.flatMap((word4) => [":", "", "**:", ":**", "**"].map((end4) => `${word4}${end4}
`)),
    // "Password:", and the value on the next line
    pattern: new RegExp(
      String.raw`(?:${things.join("|")})[:*]{0,3}\n(?<=(?<![^\n])(?:#{1,5} |[-*] )?[*]{0,2}(?:[\w-]{1,20} ){0,2}(?<key>${things.join("|")})[:*]{0,3}\n)(?:[-=~^]{3,40}\n|[ \t]{0,4}\n)?[ \t]{0,8}${mark}${secret3}${mark}[ \t]{0,4}(?:\r?\n|$)`,
      "i"
    ),
    check: proveTold
  }
];

// src/rules/generic-records.ts
var secretName2 = String.raw`(?<key>[\w.-]{0,40}(?:pass|pwd|secret|token|api_?key)[\w.-]{0,40})`;
var recordRules = [
  {
    ...password2,
    id: "generic-stack-argument",
    label: "a password or key as a parameter that a stack is made with",
    keywords: ["parameterkey"],
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html
    pattern: new RegExp(
      String.raw`ParameterKey["']?[ \t]{0,4}[:=][ \t]{0,4}["']?${secretName2}["']?,\s{0,40}["']?ParameterValue["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?<secret>[^\s"',{}]{3,400})`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-application-parameter",
    label: "a password or key as a parameter of a .NET application's host",
    keywords: ["addparameter("],
    // https://learn.microsoft.com/dotnet/aspire/fundamentals/external-parameters
    pattern: new RegExp(
      String.raw`AddParameter\(\s{0,40}"${secretName2}",\s{0,40}(?:value:[ \t]{0,4})?"(?<secret>[^"\r\n]{3,400})"`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-created-account",
    label: "a password that an account of Jenkins is made with",
    keywords: ["createaccount("],
    // https://javadoc.jenkins.io/hudson/security/HudsonPrivateSecurityRealm.html
    pattern: /createAccount\((?<=realm[\s\S]{0,300})\s{0,8}["'][\w.@-]{1,60}["'],\s{0,8}["'](?<secret>[^"'\r\n]{3,200})(?=["'])/i,
    reach: [320, 320]
  },
  {
    ...password2,
    id: "generic-ascii-text",
    label: "a key in a statement of Junos",
    keywords: ["ascii-text"],
    // What begins with a dollar is sealed. https://www.juniper.net/documentation/us/en/software/junos/vpn-ipsec/
    pattern: /(?<key>pre-shared-key|secret|password|key)[ \t]{1,4}ascii-text[ \t]{1,4}["']?(?<secret>[^\s"';$][^\s"';]{3,200})/i
  },
  {
    ...password2,
    id: "generic-network-key",
    label: "a key of a wireless network",
    keywords: ["option key", "option sae_password", "psk="],
    // https://openwrt.org/docs/guide-user/network/wifi/basic https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf
    pattern: /(?:option (?:encryption|ssid) [^\r\n]{1,60}\r?\n(?:[ \t]{1,8}option [^\r\n]{1,80}\r?\n){0,6}[ \t]{1,8}option (?:key|sae_password) |ssid="[^"\r\n]{1,32}"[ \t]{0,8}\r?\n(?:[ \t]{0,8}\w{2,24}=[^\r\n]{1,80}\r?\n){0,6}[ \t]{0,8}psk=)["'](?<secret>[^"'\r\n]{8,63})(?=["'])/,
    reach: [480, 96]
  },
  {
    ...password2,
    id: "generic-image-login",
    label: "a password that images are copied with",
    keywords: ["--dest-creds", "--src-creds", "--creds"],
    // https://github.com/containers/skopeo
    pattern: /--(?:dest-|src-)?(?<key>creds)(?:=|[ \t]{1,4})["']?[\w.$+-]{1,80}:(?<secret>[^\s"'$:]{3,400})/
  },
  {
    ...password2,
    id: "generic-inline-string",
    label: "a password or key in the configuration of Envoy",
    keywords: ["inline_string:"],
    // https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/core/v3/base.proto#config-core-v3-datasource
    pattern: new RegExp(
      String.raw`${secretName2}:[ \t]{0,4}(?:\r?\n[ \t]{1,60}|\{[ \t]{0,4})inline_string:[ \t]{1,4}["']?(?<secret>[^\s"'{}]{3,400})`,
      "i"
    ),
    reach: [160, 8]
  },
  {
    ...token,
    id: "generic-channel-token",
    label: "a token in the address of a channel of packages",
    keywords: ["/t/"],
    // Files stand at such addresses, too. https://www.anaconda.com/docs/tools/anaconda-org/user-guide/work-with-packages
    pattern: /\/(?<key>t)\/(?<=:\/\/[\w.-]{3,100}(?::\d{2,5})?\/t\/)(?:(?<=(?:conda|mamba|quetz|channels[ \t]{0,2}[:=]|channel_alias)[\s\S]{0,200})|(?=[\w-]{16,200}\/[\w./-]{0,100}(?:conda|noarch|repodata|(?:linux|osx|win)-(?:64|arm64|aarch64))))(?<secret>[\w-]{16,200})(?=\/[\w-])/i,
    reach: [320, 320]
  },
  {
    ...password2,
    id: "generic-database-call",
    label: "a password that MATLAB signs in to a database with",
    keywords: ['database("', "database('"],
    // https://www.mathworks.com/help/database/ug/database.html
    pattern: /(?<![\w.])database\((?<quote>["'])[\w.-]{1,60}\k<quote>,[ \t]{0,4}\k<quote>[\w.@-]{1,60}\k<quote>,[ \t]{0,4}["'](?<secret>[^"'\r\n]{4,200})(?=["'])/
  },
  {
    ...token,
    id: "generic-cookie-row",
    label: "a session or token in a file of cookies",
    keywords: ["	true	/", "	false	/"],
    // https://curl.se/docs/http-cookies.html
    pattern: /\t(?:TRUE|FALSE)\t\/[^\t\r\n]{0,80}\t(?:TRUE|FALSE)\t\d{1,19}\t(?<key>[\w.-]{0,40}(?:auth|token|session|sess_?id|jwt|remember)[\w.-]{0,40})\t(?<secret>[\w.%~+/=-]{16,2000})(?=\r?\n|$)/i,
    reach: [8, 240]
  }
];

// src/rules/generic-sections.ts
var words = ["passwords", "secrets", "tokens", "api_keys", "api-keys", "apikeys", "credentials"];
var container = String.raw`(?<![\w./@-])(?<key>[\w.-]{0,30}(?:${words.join("|")}))`;
var entry = String.raw`["']?(?<entry>[\w.@-]{1,60})["']?`;
var most = 12;
var ending2 = (marks2) => words.flatMap((word4) => marks2.map((mark4) => word4 + mark4));
var otherEntry = /user|login|account|e-?mail|host|url|uri|addr|endpoint|region|domain|tenant|(?:^|[_.-])(?:name|id|type|kind|file|path|dir|mode|version|provider|enabled|ttl|label|title|text|description|color|colour|size|format|issuer|audience|scope|store|ref|public\w*|integrity|checksum|digest|hash|sha\d{0,3}|resolved|etag|fingerprint)s?$/i;
var namedEntry = /secret|token|key|pass|pwd|cred|auth/i;
var indentOf = (line) => /^[ \t]*/.exec(line)[0].length;
function isOwnEntry(head3, own2) {
  const [first = "", ...lines] = head3.split("\n").slice(0, -1);
  const outer = indentOf(first);
  const inner = Math.min(...lines.filter((line) => line.trim() !== "").map(indentOf), own2);
  return inner > outer && own2 === inner;
}
function proveEntry(value2, { groups }) {
  if (namedEntry.test(groups["entry"] ?? "") || otherEntry.test((groups["entry"] ?? "").replace(/([a-z\d])([A-Z])/g, "$1_$2")) || !/\d/.test(value2) || /^[\d.,:%-]+\w{0,3}$|^[./#~@]|:\/\//.test(value2))
    return "invalid";
  const isDrawn7 = value2.length >= 16 && hasRandomLook(value2) && !hasNameLook(value2);
  return isDrawn7 || /(?:passwords|secrets|credentials)$/i.test(groups["key"] ?? "") ? "unknown" : "invalid";
}
function proveIndented(value2, match) {
  const head3 = match.groups["head"] ?? "";
  const own2 = indentOf(head3.slice(head3.lastIndexOf("\n") + 1));
  return isOwnEntry(head3, own2) ? proveEntry(value2, match) : "invalid";
}
var sectionRules = [
  {
    ...token,
    id: "generic-section-entry",
    label: "a password, token or key in a section of them",
    keywords: ending2(["]\n", "]\r\n"]),
    // TOML and INI.
    pattern: new RegExp(
      String.raw`(?<=\[${container}\][ \t]{0,4}\r?\n(?:(?![\[#;])[^\r\n]{0,200}\r?\n){0,${most}}[ \t]{0,8}${entry}[ \t]{0,4}=[ \t]{0,4}["']?)(?<secret>[^\s"'{}$<>#;][^\s"'{}$<>]{5,200})(?=["']?[ \t]{0,4}(?:[;#\r\n]|$))`,
      "i"
    ),
    check: proveEntry,
    reach: [48, 1400]
  },
  {
    ...token,
    id: "generic-indented-entry",
    label: "a password, token or key in a map of them",
    keywords: ending2([":\n", ":\r\n"]),
    // YAML.
    pattern: new RegExp(
      String.raw`(?<=(?<head>(?<![^\n])[ \t]{0,20}${container}:[ \t]{0,4}\r?\n(?:[ \t]{1,40}[^\s-][^\r\n]{0,200}\r?\n){0,${most}}[ \t]{1,40}${entry}:[ \t]{1,4}["']?))(?<secret>[^\s"'{}$<>#&*!|>@%\[][^\s"'{}$<>]{5,200})(?=["']?[ \t]{0,4}(?:[#\r\n]|$))`,
      "i"
    ),
    check: proveIndented,
    reach: [72, 1400]
  },
  {
    ...token,
    id: "generic-map-entry",
    label: "a password, token or key in an object of them",
    keywords: ending2(['": {', '":{', ": {", " = {", "={", "': {", "' => [", '" => [']),
    // JSON, HCL, JavaScript, Python, PHP; all entries before it are texts or numbers.
    pattern: new RegExp(
      String.raw`(?<=${container}["']?[ \t]{0,4}(?::|=>?)[ \t]{0,4}[{[]\s{0,40}(?:["']?[\w.@-]{1,60}["']?\s{0,4}(?::|=>?)\s{0,4}(?:"[^"\r\n]{0,300}"|'[^'\r\n]{0,300}'|[\w.-]{1,20}),?\s{1,60}){0,${most}}${entry}\s{0,4}(?::|=>?)\s{0,4}["'])(?<secret>[^"'\\\s{}$<>]{6,200})(?=["'])`,
      "i"
    ),
    check: proveEntry,
    reach: [48, 1400]
  }
];

// src/rules/generic-stores.ts
var blank = String.raw`[ \t]{1,4}`;
var words2 = "pass|pwd|secret|token|key|cred|auth";
var value = String.raw`["']?(?<secret>[^\s"'\x60|;<>&$-][^\s"'\x60|;<>&]{2,400})`;
var upTo = (flag3) => String.raw`\b[^\r\n|]{0,240}?[ \t]${flag3}(?:${blank}|=)`;
var stores = [
  // https://docs.aws.amazon.com/cli/latest/reference/ssm/put-parameter.html
  [["put-parameter"], String.raw`put-parameter(?=[^\r\n]{0,400}(?:SecureString|${words2}))${upTo("--value")}`],
  // https://learn.microsoft.com/cli/azure/keyvault/secret
  [["keyvault secret set"], `keyvault secret set${upTo("--value")}`],
  // https://cli.github.com/manual/gh_secret_set
  [["gh secret set"], `gh secret set(?:${upTo("--body")}|\\b[^\\r\\n|]{0,240}?[ \\t]-b[ \\t=]{0,4})`],
  // https://docs.gitlab.com/cli/variable/
  [["variable set"], String.raw`variable set${blank}[\w-]{0,40}(?:${words2})[\w-]{0,40}${blank}`],
  // https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_secret_generic/
  [
    ["--from-literal"],
    String.raw`create secret\b[^\r\n|]{0,300}?--from-literal[ =]["']?(?!user|login|host|port|url|endpoint|region|name|email|database|db=)[\w.-]{1,60}=`
  ],
  // https://developer.hashicorp.com/vault/docs/commands/kv/put
  [
    ["vault kv put", "vault kv patch", "vault write"],
    String.raw`vault (?:kv (?:put|patch)|write)${blank}(?:-[\w=.-]{1,60}${blank}){0,4}(?!auth/|sys/|pki)\S{1,120}${blank}(?:[\w.-]{1,40}=[^\s=]{1,120}${blank}){0,4}value=`
  ],
  // https://www.npmjs.com/package/npm, `npm config set //registry/:_authToken \u2026`
  [["_authtoken "], `_authToken${blank}`],
  // https://min.io/docs/minio/linux/reference/minio-mc/mc-alias-set.html
  [
    ["mc alias set", "mc config host add"],
    String.raw`mc (?:alias set|config host add)${blank}\S{1,60}${blank}\S{1,120}${blank}\S{1,128}${blank}`
  ],
  // https://learn.microsoft.com/aspnet/core/security/app-secrets
  [["user-secrets set"], String.raw`user-secrets set${blank}["']?[\w:.-]{0,80}(?:${words2})[\w.-]{0,40}["']?${blank}`]
];
var storeRules = [
  {
    ...password2,
    id: "generic-stored-secret",
    label: "a secret that a command puts into a store",
    keywords: stores.flatMap(([keywords]) => keywords),
    pattern: new RegExp(`(?:${stores.map(([, before]) => before).join("|")})${value}`, "i"),
    reach: [320, 720],
    check: (value2) => /^(?:file|fileb|https?|env):/.test(value2) ? "invalid" : "unknown"
  },
  {
    ...password2,
    id: "generic-stored-value",
    label: "a secret that a command puts into a store of keys and values",
    keywords: ["consul kv put", "etcdctl put", "etcdctl set", "appconfig kv set"],
    // https://developer.hashicorp.com/consul/commands/kv/put, https://etcd.io/docs/latest/dev-guide/interacting_v3/
    pattern: new RegExp(
      String.raw`(?:consul kv put|etcdctl (?:put|set)|appconfig kv set\b[^\r\n|]{0,160}?--key)${blank}(?:-[\w=:/.-]{1,60}${blank}){0,4}["']?(?<key>[\w./:-]{0,120}(?:${words2})[\w.-]{0,40})["']?${blank}(?:--value${blank})?${value}`,
      "i"
    ),
    reach: [8, 480]
  },
  {
    ...password2,
    id: "generic-written-secret",
    label: "a secret that a command writes into a file named after it",
    keywords: ['echo "', "echo '", "echo -", "printf '", 'printf "'],
    pattern: /(?:echo|printf)[ \t]{1,4}(?:-[en]{1,2}[ \t]{1,4})?(?:["']%s(?:\\n)?["'][ \t]{1,4})?["']?(?<secret>[^\s"'|;<>&$%{}-][^\s"'|;<>&${}]{5,200})["']?[ \t]{0,4}>{1,2}[ \t]{0,4}["']?[^\s"'|;&]{0,120}(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|api_?key)/i,
    reach: [8, 480]
  },
  {
    ...password2,
    id: "generic-piped-secret",
    label: "a secret that a command is given through a pipe",
    keywords: [
      ...["secret set", "secret put", "secret create", "secrets set", "secrets create", "secrets versions add"],
      ...["env add", "| kinit", "|kinit", "| passwd ", "| sudo passwd "]
    ],
    pattern: new RegExp(
      String.raw`(?:echo|printf)${blank}(?:-[en]{1,2}${blank})?${value.replace("&]{2,400}", String.raw`&\\]{2,400}`)}(?:\\n[^\s"'|]{0,400})?["']?[ \t]{0,4}\|[ \t]{0,4}(?:(?:sudo|npx)${blank})?(?:kinit\b|passwd${blank}(?=\S)|[\w./-]{1,20}(?:${blank}[\w./@:=-]{1,40}){0,3}${blank}(?:secrets?|env)${blank}(?:set|put|create|add|versions add)\b)`,
      "i"
    ),
    reach: [480, 40]
  }
];

// src/rules/table-values.ts
var digest = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{56}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;
var passwordName = /pass(?:word|wd|wort)?|pwd/i;
var address2 = /^<?0x[\da-f]{40}>?$/i;
var uuid2 = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
var isDigest = (name3, value2) => passwordName.test(name3) && digest.test(value2);
var ownerName = /user|login|ssid|network|e-?mail|host|url|server|account|name|owner|service|device|database|\bdb\b|site|client|domain|benutzer|konto|key[ _]?id/i;
function pickColumn(head3) {
  const [names2 = "", ...rows2] = head3.split(/\r?\n/);
  const cells = rows2.at(-1) ?? "";
  const unquoted = cells.replaceAll(/"[^"]*"/g, "");
  for (const mark4 of [",", ";", "	"]) {
    const columns = names2.split(mark4).map((column2) => column2.replaceAll('"', "").trim());
    const at = unquoted.split(mark4).length - 1;
    const name3 = columns[at] ?? "";
    if (columns.length > 1 && /pass|pwd|(?:key|token|secret)$/i.test(name3))
      return { name: name3, others: columns.toSpliced(at, 1), mark: mark4, place: at };
  }
  return { name: names2, others: [], mark: ",", place: 0 };
}
function proveColumn(value2, { groups }) {
  const { name: name3, others: others2 } = pickColumn(groups["head"] ?? "");
  return isDigest(name3, value2) || !others2.some((other3) => ownerName.test(other3)) ? "invalid" : "unknown";
}
var proveMarkdown = (value2, { window, start: start3 }) => isDigest(window.slice(start3, window.indexOf("\n", start3)), value2) ? "invalid" : "unknown";
var secretColumn = /(?:password|passwd|passwort|pwd|secret|token|(?:api|access|account|shared|search|maps|functions?|host|subscription|storage|workspace|master|private|signing|encryption|licen[cs]e)_?key)_?(?:(?:access_?)?key|value|(?:plain|clear)(?:_?text)?|text|raw|prod|dev|live|\d{1,2})?$/i;
var otherColumn = /crypt|hash|digest|csrf|xsrf|forgery|public|salt/i;
var otherKey = /(access|shared|subscription|master|private|signing|encryption|licen[cs]e)|(account|search|maps|functions?|host|storage|workspace)_?key/i;
var joined = /^[a-z\d]{1,12}(?:[-_.][a-z\d]{1,12}){2,20}$/;
var isDrawnKey = (name3, value2) => {
  const [found, opening3] = otherKey.exec(name3) ?? [];
  if (found === void 0 || /pass|pwd|secret|token|api_?key/i.test(name3)) return true;
  return value2.length >= 16 && /\d/.test(value2) && hasRandomLook(value2) && !hasNameLook(value2) && (uuid2.test(value2) || !joined.test(value2)) && (opening3 !== void 0 || !/^[\da-f-]+$|^[\da-z]{1,32}$/i.test(value2));
};
function proveInserted(value2, { groups }) {
  const [columns = "", cells = ""] = (groups["head"] ?? "").split(/\)\s{0,20}VALUES\s{0,20}\(/i);
  const before = cells.replaceAll(/'(?:[^'\\]|\\.|'')*'/g, "").replaceAll(/\([^()]*\)/g, "").split(",").length - 1;
  const name3 = (columns.split(",")[before] ?? "").replaceAll(/["`[\]\s]/g, "");
  const isSecret = secretColumn.test(name3) && !otherColumn.test(name3);
  return isSecret && isDrawnKey(name3, value2) && !isDigest(name3, value2) && !address2.test(value2) ? "unknown" : "invalid";
}
var coin = /^(?:(?:ibc|factory)\/|[\w.-]+\.(?:near|eth|sol)$)/i;
var mint = /^(?=.{32,44}$)(?:[1-9A-HJ-NP-Za-km-z]{43,44}$|[1-9A-HJ-NP-Za-km-z]*1{8})/;
function proveItem(value2, { groups }) {
  if (address2.test(value2) || uuid2.test(value2) || coin.test(value2)) return "invalid";
  return /tokens$/i.test(groups["key"] ?? "") && mint.test(value2) ? "invalid" : "unknown";
}

// src/rules/table-rows.ts
var emptyCell = "(?:change|your|<|\\$|\\{|\\[|%|\\*\\*|x{4}|n/a|none|null|password|secret|see )";
var isEmptyCell = new RegExp(`^${emptyCell}`, "i");
var least = 4;
var most2 = 200;
var mostRows = 400;
function trimCell(text6, from, to) {
  let [begin, end4] = [from, to];
  while (begin < end4 && /[\s"`*]/.test(text6[begin])) begin++;
  while (end4 > begin && /[\s"`*]/.test(text6[end4 - 1])) end4--;
  return [begin, end4];
}
function findCell(text6, from, to, mark4, place) {
  let begin = from;
  let quoted2 = false;
  for (let at = from, cell = 0; at <= to; at++) {
    if (at < to && text6[at] === '"') quoted2 = !quoted2;
    if (at < to && (quoted2 || text6[at] !== mark4)) continue;
    if (cell === place) return trimCell(text6, begin, at);
    cell++;
    begin = at + 1;
  }
  return void 0;
}
function listCells(rest2, name3, mark4, place) {
  const spans = [];
  let line = rest2.indexOf("\n") + 1;
  for (let row = 0; line > 0 && row < mostRows; row++) {
    const next = rest2.indexOf("\n", line);
    if (next === -1 && !/[^\s]/.test(rest2.slice(line))) break;
    const cell = findCell(rest2, line, next === -1 ? rest2.length : next, mark4, place);
    if (!cell) break;
    const value2 = rest2.slice(...cell);
    const isValue = value2.length >= least && value2.length <= most2 && !isEmptyCell.test(value2) && !isDigest(name3, value2);
    if (isValue && (mark4 !== "|" || !/\s/.test(value2))) spans.push(cell);
    line = next + 1;
  }
  return spans;
}
function listColumn({ groups }, rest2) {
  const { name: name3, others: others2, mark: mark4, place } = pickColumn(groups["head"] ?? "");
  return others2.length === 0 ? [] : listCells(rest2, name3, mark4, place);
}
function listMarkdown({ window, end: end4, groups }, rest2) {
  const start3 = end4 - (groups["secret"] ?? "").length;
  const before = window.slice(window.lastIndexOf("\n", start3) + 1, start3);
  return listCells(rest2, "password", "|", before.split("|").length - 1);
}
function endOfText(text6, from) {
  for (let at = from + 1; at < text6.length; at++) {
    if (text6[at] === "\\") at++;
    else if (text6[at] === "'" && text6[at + 1] === "'") at++;
    else if (text6[at] === "'") return at + 1;
  }
  return text6.length;
}
function listTuples({ groups }, rest2) {
  const cells = (groups["head"] ?? "").split(/\)\s{0,20}VALUES\s{0,20}\(/i)[1] ?? "";
  let place = 0;
  let depth = 0;
  for (let at = 0; at < cells.length; at++) {
    if (cells[at] === "'") at = endOfText(cells, at) - 1;
    else if (cells[at] === "(") depth++;
    else if (cells[at] === ")") depth--;
    else if (cells[at] === "," && depth === 0) place++;
  }
  const spans = [];
  depth = 1;
  let cell = place;
  for (let at = 1; at < rest2.length && spans.length < mostRows; at++) {
    const letter = rest2[at];
    if (letter === "'") {
      const end4 = endOfText(rest2, at);
      if (depth === 1 && cell === place) {
        const value2 = rest2.slice(at + 1, end4 - 1);
        if (value2.length >= least && value2.length <= most2 && !isEmptyCell.test(value2) && !isDigest("password", value2))
          spans.push([at + 1, end4 - 1]);
      }
      at = end4 - 1;
    } else if (letter === "(") {
      depth++;
      if (depth === 1) cell = 0;
    } else if (letter === ")") depth--;
    else if (letter === "," && depth === 1) cell++;
    else if (depth === 0 && !/[\s,]/.test(letter)) break;
  }
  return spans;
}
function listAligned(_match, rest2) {
  const spans = [];
  for (const { 1: head3 = "", 2: value2, index } of rest2.matchAll(
    /(\n[ \t]{0,12}[^\s|]{1,60}[ \t]{2,40})([^\s|]{1,100})|\n/g
  )) {
    if (value2 === void 0) break;
    const begin = index + head3.length;
    if (value2.length > 4 && /\d/.test(value2)) spans.push([begin, begin + value2.length]);
  }
  return spans;
}

// src/rules/generic-tables.ts
var columnWords = [
  "password",
  "passwd",
  "passwort",
  "pwd",
  "passphrase",
  "secret_key",
  "secret key",
  "access key",
  "api_key",
  "apikey",
  "access_token",
  "auth_token",
  "api_token",
  "client_secret",
  "api_secret"
];
var column = `[\\w .-]{0,24}(?:${columnWords.join("|")})`;
var mostColumns = 10;
var perColumn = (define) => Array.from({ length: mostColumns }, (_, count2) => define(`{${count2}}`)).join("|");
var passed = "(?:[^\\r\\n]{1,300}\\r?\\n){0,5}?";
var placeholder = emptyCell;
var separated = [",", ";", "\\t"].map(
  (mark4) => perColumn((before) => {
    const cell = `(?:"[^"\\r\\n]{0,200}"|[^"${mark4}\\r\\n]{0,200})`;
    return `(?:"?[\\w .()-]{0,40}"?${mark4})${before}"?${column}"?(?:${mark4}["\\w .()${mark4}-]${before === "{0}" ? "{1,300})" : "{0,300})?"}\\r?\\n${passed}(?:${cell}${mark4})${before}"?`;
  })
).join("|");
var piped = perColumn(
  (before) => `\\|(?:[^|\\r\\n]{1,80}\\|)${before}[ \\t*]{0,8}${column}[ \\t*]{0,8}\\|[^\\r\\n]{0,300}\\r?\\n(?:[ \\t]{0,8}\\|[ \\t:|-]{3,300}\\r?\\n)?${passed}[ \\t]{0,8}\\|(?:[^|\\r\\n]{1,200}\\|)${before}[ \\t]{0,24}[\`*]{0,2}`
);
var inserted = perColumn(
  (before) => `(?:[^,()]{1,60},)${before}\\s{0,20}["\`[]?\\w{0,30}(?:password|passwd|passwort|pwd|secret|token|(?:api|access|account|shared|search|maps|functions?|host|subscription|storage|workspace|master|private|signing|encryption|licen[cs]e)_?key)\\w{0,20}["\`\\]]?\\s{0,20}(?:,[^()]{0,600})?\\)\\s{0,20}VALUES\\s{0,20}\\((?:\\s{0,20}(?:[NE]?'(?:[^'\\\\\\r\\n]|\\\\.|''){0,200}'|[^',()\\r\\n]{1,60}(?:\\([^()\\r\\n]{0,60}\\))?),)${before}\\s{0,20}[NE]?`
);
var item = `["'][^"'\\r\\n]{6,200}["'],?[ \\t]{0,4}\\r?\\n`;
var listName = String.raw`(?<key>[\w$.-]{0,40}(?:tokens|secrets|passwords|api_?keys|credentials))`;
var lineEnds2 = (words5) => words5.flatMap((word4) => [`${word4}
`, `${word4}\r
`]);
var tableRules = [
  {
    ...password2,
    id: "generic-column-password",
    label: "a password in a table",
    keywords: columnWords.flatMap((word4) => [
      ...[",", ";", "	", '",', '";'].map((mark4) => word4 + mark4),
      ...lineEnds2([word4, `${word4}"`])
    ]),
    // Most lines are told apart by one look, before any is read as a table's head.
    pattern: new RegExp(
      `^(?=[^\\r\\n(){}=]{0,300}(?:${columnWords.join("|")})"?[,;\\t\\r\\n])(?<head>${separated})(?!${placeholder})(?<secret>[^",;\\t\\r\\n]{4,200})(?=["',;\\t]|\\r?\\n|$)`,
      "im"
    ),
    check: proveColumn,
    further: listColumn,
    reach: [320, 700]
  },
  {
    ...password2,
    id: "generic-markdown-password",
    label: "a password in a table of Markdown",
    keywords: columnWords.flatMap((word4) => [`${word4} |`, `${word4}|`, `${word4}** |`]),
    pattern: new RegExp(`^[ \\t]{0,8}(?:${piped})(?!${placeholder})(?<secret>[^|\`*\\s]{4,200})(?=[ \\t\`*|])`, "im"),
    check: proveMarkdown,
    further: listMarkdown,
    reach: [320, 900]
  },
  {
    ...password2,
    id: "generic-inserted-password",
    label: "a password that a statement of SQL inserts",
    keywords: ["insert into"],
    pattern: new RegExp(
      `insert into\\s{1,8}[\\w.\`"[\\]]{1,80}\\s{0,20}\\((?<head>${inserted})'(?<secret>[^'\\r\\n]{4,200})(?=')`,
      "i"
    ),
    check: proveInserted,
    further: listTuples,
    reach: [8, 1200]
  },
  {
    ...token,
    id: "generic-token-list",
    label: "a token or key in a list",
    keywords: ["tokens", "secrets", "passwords", "keys", "credentials"].flatMap(
      (word4) => lineEnds2([`${word4} = [`, `${word4}: [`, `${word4}=[`, `${word4}":[`, `${word4}": [`, `${word4} = (`])
    ),
    pattern: new RegExp(
      String.raw`(?<=${listName}["']?[ \t]{0,4}[:=][ \t]{0,4}[\[(][ \t]{0,4}\r?\n(?:[ \t]{0,40}${item}){0,12}[ \t]{0,40}["'])(?<secret>[^"'\r\n]{8,200})(?=["'](?![ \t]{0,8}(?::|=>)))`,
      "i"
    ),
    check: proveItem,
    reach: [72, 1400]
  },
  {
    ...token,
    id: "generic-token-row",
    label: "a token or key in a list",
    keywords: ["tokens", "secrets", "passwords", "keys"].flatMap(
      (word4) => [' = ["', " = ['", '": ["', '":["', ': ["', ": ['", "': ['"].map((end4) => word4 + end4)
    ),
    // All but the first, which its name stands before.
    pattern: new RegExp(
      String.raw`(?<=${listName}["']?[ \t]{0,4}[:=][ \t]{0,4}\[(?:["'][^"'\r\n]{6,200}["'],[ \t]{0,4}){1,12}["'])(?<secret>[^"'\r\n]{8,200})(?=["'](?![ \t]{0,8}(?::|=>)))`,
      "i"
    ),
    check: proveItem,
    reach: [72, 1400]
  },
  {
    ...token,
    id: "generic-token-items",
    label: "a token or key in a list of YAML",
    keywords: lineEnds2(["tokens:", "secrets:", "passwords:", "api_keys:", "apikeys:"]),
    pattern: new RegExp(
      String.raw`(?<=${listName}:[ \t]{0,4}\r?\n(?:[ \t]{0,40}- ["']?[^"'\s#:]{6,200}["']?[ \t]{0,4}\r?\n){0,12}[ \t]{0,40}- ["']?)(?<secret>[^"'\s#:{}]{8,200})(?=["']?[ \t]{0,4}(?:\r?\n|$))`,
      "i"
    ),
    check: proveItem,
    reach: [72, 1400]
  },
  {
    ...token,
    id: "generic-only-item",
    label: "a token or key that a list below its name holds",
    keywords: lineEnds2(["token:", "secret:", "_key:", "apikey:", "-key:", "authorization:"]),
    // Headers in recorded requests.
    pattern: /(?:token|secret|[_-]key|apikey|authorization)(?<=(?:^|[\s"'])(?<key>[\w-]{3,60}))["']?:[ \t]{0,4}\r?\n[ \t]{0,60}- ["']?(?:(?:token|key|apikey)[ \t])?(?=[^\s"']{0,80}\d)(?<secret>[^\s"'#:{}&*!|>%@$-][^\s"'{}]{11,400})(?=["']?[ \t]{0,4}(?:\r?\n|$))/i,
    reach: [72, 560]
  },
  {
    ...token,
    id: "generic-row-secret",
    label: "a token, key or password in a row of two columns",
    keywords: ["password", "passwd", "secret", "token", "api_key", "api-key", "apikey", "access_key"].flatMap(
      (word4) => [",", ";", "	", '",', '";'].map((mark4) => word4 + mark4)
    ),
    pattern: /(?:passwd|password|secret|(?:api|access|auth|bearer|client)[_-]?(?:key|token)|secret[_-]?key)"?[,;\t](?<=(?:^|\n)"?(?<key>[\w.-]{3,60})"?[,;\t])"?(?=[^\s",;]{0,80}\d)(?<secret>[^\s",;{}()<>[\]]{8,200})(?="?[ \t]{0,4}(?:\r?\n|$))/i,
    check: proveItem
  },
  {
    ...password2,
    id: "generic-element-below",
    label: "a password, token or key in an element of XML",
    keywords: lineEnds2(["password>", "passwd>", "pwd>", "secret>", "token>", "apikey>", "api_key>", "api-key>"]),
    pattern: /<(?<key>[\w:.-]{2,60})>[ \t]{0,8}\r?\n[ \t]{0,60}(?<secret>[^\s<>&]{4,400})(?=[ \t]{0,8}\r?\n[ \t]{0,60}<\/)/
  },
  {
    ...password2,
    id: "generic-declared-password",
    label: "a password in a declaration of COBOL or ABAP",
    keywords: [" value '", ' value "'],
    pattern: / value ["'](?<=(?<key>[\w-]{0,30}(?:pass|pwd|secret|token|key)[\w-]{0,30})\s{1,40}(?:PIC(?:TURE)?[ \t]{1,4}(?:IS[ \t]{1,4})?X{1,40}(?:\(\d{1,4}\))?|TYPE[ \t]{1,4}\w{1,30})\s{1,40}value ["'])(?<secret>[^"'\r\n]{4,200})(?=["'])/i
  },
  {
    ...password2,
    id: "generic-moved-password",
    label: "a password in a statement of COBOL",
    keywords: ["move '", 'move "'],
    pattern: /move ["'](?<secret>[^"'\r\n]{4,100})["'][ \t]{1,4}to[ \t]{1,4}(?<key>[\w-]{0,30}(?:pass|pwd|secret|token)[\w-]{0,30})/i
  },
  {
    ...password2,
    id: "generic-sheet-password",
    label: "a password of a spreadsheet",
    keywords: ['.protect "', '.unprotect "', ".protect password", ".unprotect password"],
    // https://learn.microsoft.com/office/vba/api/excel.worksheet.protect
    pattern: /\.(?:un)?protect[ \t]{1,4}(?:password:=[ \t]{0,4})?"(?<secret>[^"\r\n]{3,200})(?=")/i
  },
  {
    ...password2,
    id: "generic-rowset-password",
    label: "a database password in a query over two servers",
    keywords: ["openrowset("],
    // https://learn.microsoft.com/sql/t-sql/functions/openrowset-transact-sql
    pattern: /openrowset\(\s{0,8}N?'[^'\r\n]{1,60}'\s{0,8},\s{0,8}N?'[^'\r\n]{0,120}'\s{0,8};\s{0,8}N?'[^'\r\n]{1,60}'\s{0,8};\s{0,8}N?'(?<secret>[^'\r\n]{3,100})(?=')/i
  },
  {
    ...password2,
    id: "generic-cell-password",
    label: "a password in a table of HTML",
    keywords: ["password", "passwort", "passwd", "passphrase"].flatMap(
      (word4) => ["</td>", "</th>", ":</td>", ":</th>", "</b></td>", "</dt>"].map((end4) => word4 + end4)
    ),
    pattern: /(?<key>password|passwort|passwd|passphrase):?(?:<\/b>)?<\/(?:td|th|dt)>\s{0,40}<(?:td|dd)(?: [^<>]{0,80})?>\s{0,40}(?:<\w{1,6}>)?(?=[^\s<>]{0,60}\d)(?<secret>[^\s<>{}$]{5,100})(?=\s{0,40}<)/i,
    reach: [8, 400]
  },
  {
    ...password2,
    id: "generic-aligned-password",
    label: "a password in a table whose columns blanks align",
    keywords: ["  password", "	password", "  passwort", "  passwd"],
    // The second column, beside whose it is.
    pattern: /(?: {2}|\t)pass(?:word|wort|wd)(?<=(?<![^\n])[ \t]{0,12}(?:user(?:name)?s?|login|account|e?-?mail|host(?:name)?|server|service|benutzer|name)[ \t]{2,40}pass\w{2,4})(?:[ \t][^\r\n]{0,120})?\r?\n(?:[-=+ \t]{3,200}\r?\n)?[ \t]{0,12}[^\s|]{1,60}[ \t]{2,40}(?=[^\s]{0,60}\d)(?<secret>[^\s|]{5,100})(?=[ \t]|\r?\n|$)/i,
    further: listAligned,
    reach: [120, 480]
  }
];

// src/rules/generic-used.ts
var given = String.raw`(?<=(?<![^\n])[ \t]{0,24}(?:(?:const|let|var|val|my|local|export|private|static|final|auto|string)[ \t]{1,4}){0,3}\$?\k<used>(?::[ \t]{0,2}\w{2,12})?(?<link>[ \t]{0,12}:?=[ \t]{0,12}[bru@]{0,2})\k<mark>(?<secret>(?=[^\s"']{0,60}\d)[^\s"'\x60\\$<>{}()]{6,200})(?<mark>["']?)[;,]?[ \t]{0,8}\r?\n[\s\S]{0,700})`;
var used = String.raw`(?<used>[A-Za-z_]\w{0,30})(?![\w.(\[])`;
var createPattern2 = (before, behind = "") => new RegExp(`(?:${before})${used}${behind}${given}`, "i");
var namedVariable = /pass|pwd|secret|token|key|cred|auth/i;
var proveGiven = (_value, { groups: { mark: mark4, link, used: used2 = "" } }) => !namedVariable.test(used2) && (mark4 !== "" || link === "=") ? "unknown" : "invalid";
var proveGivenToken = (value2, match) => /^[\w+/=.~:-]{12,}$/.test(value2) ? proveGiven(value2, match) : "invalid";
var headers = ["x-api-key", "api-key", "apikey", "x-auth-token", "private-token", "x-access-token", "x-token"];
var argument4 = String.raw`["'][\w.@+\\-]{1,60}["'],[ \t]{0,4}`;
var hostStarts = [..."abcdefghijklmnopqrstuvwxyz0123456789{$%["];
var placed = String.raw`(?:[\w$.]{1,40}|["'][^"'\r\n]{1,120}["']),[ \t]{0,4}`;
var usedRules = [
  {
    ...token,
    id: "generic-given-token",
    label: "a token or key in a variable that a request signs in with",
    keywords: [
      ...["bearer ${", "bearer $", "bearer {", "bearer #{", 'bearer " + ', "bearer ' + ", 'bearer "+', "bearer '+"],
      ...['bearer " . $', "bearer ' . $", "api_key=", "apikey: ", "jwt.encode(", "jwt.sign("],
      ...headers.flatMap((name3) => [`${name3}": `, `${name3}': `, `${name3}: $`, `${name3}", `, `${name3}', `])
    ],
    pattern: createPattern2(
      String.raw`bearer (?:#?\{|\$\{?|["'] ?\+ ?|["'] \. \$)|(?:${headers.join("|")})(?:["'][,:] |: \$)\{?|(?:api_key=|apikey: )(?=\w{1,31} ?[,)}])|jwt\.(?:encode|sign)\((?:[\w.]{1,40}|\{[^{}\r\n]{0,80}\}),[ \t]{0,4}`
    ),
    check: proveGivenToken,
    reach: [1e3, 160]
  },
  {
    ...password2,
    id: "generic-given-password",
    label: "a password in a variable that a program signs in with",
    keywords: [
      ...["password=", "passwd=", "pwd=", "password: ", "pgpassword=$", "mysql_pwd=$", "sshpass -p", ' -p"$', " -p$"],
      ...["login(", "getconnection(", "basicauth(", "new pdo(", "mysqli(", "mysqli_connect("]
    ],
    // `connect(host, password=x)`, `login("anna", x)`, `mysql -p"$x"`
    pattern: createPattern2(
      String.raw`(?:password|passwd|pwd)=(?:["']?\$\{?|\{|'?["'] ?\+ ?|(?=[A-Za-z_]\w{0,30}[,)]))|password: (?=[A-Za-z_]\w{0,30} ?[,}])|mysql_pwd=["']?\$\{?|sshpass -p ?["']?\$\{?| -p["']?\$\{?|login\(${argument4}|getconnection\(${placed}${argument4}|basicauth\(${argument4}|(?:new pdo|mysqli(?:_connect)?)\(${placed}${argument4}\$?`
    ),
    check: proveGiven,
    reach: [1e3, 240]
  },
  {
    ...password2,
    id: "generic-given-login",
    label: "a password in a variable that becomes a part of an address",
    // What stands behind the variable: an address is in each hundredth line.
    keywords: [...hostStarts.map((start3) => `}@${start3}`), '+"@', "+'@", '+ "@', "+ '@", ":%s@"],
    // `"postgres://app:" + x + "@db1"`, `"app:%s@tcp(db1)", x`
    pattern: createPattern2(
      String.raw`:\/\/[\w.%+-]{1,60}:(?:[$#]?\{|["'] ?\+ ?)|:["'] \+ (?<=["'][\w.-]{1,40}:["'] \+ )|:%s@[^"'\r\n]{1,120}["'](?:,| %) ?\(?`,
      String.raw`(?=\}@| ?\+ ?["']@|(?<=%s@[^"'\r\n]{1,120}["'](?:,| %) ?\(?\w{1,31})[,)])`
    ),
    check: proveGiven,
    reach: [1e3, 240]
  },
  {
    ...password2,
    id: "generic-handed-password",
    label: "a password in a variable that a command is handed",
    keywords: ['echo "$', "echo $", "echo '$", "curl "],
    pattern: createPattern2(
      String.raw`echo ["']?\$\{?|curl\b[^\r\n|]{0,160}? -u ["']?[\w.@-]{1,60}:\$\{?`,
      String.raw`(?=(?<=-u ["']?[\w.@-]{1,60}:\$\{?\w{1,31})|\}?["']?[ \t]{0,4}\|[ \t]{0,4}(?:sudo -S|(?:sudo )?chpasswd|[\w-]{2,12} login|passwd --stdin|kinit))`
    ),
    check: proveGiven,
    reach: [1e3, 240]
  }
];

// src/rules/generic-users.ts
var holders = ["users", "accounts", "logins", "basicauth", "basic_auth", "userlist", "user_map", "usermap"];
var holder = String.raw`(?<![\w./@-])[\w$.-]{0,30}(?:${holders.join("|")})`;
var entry2 = String.raw`["']?[\w.@+-]{1,60}["']?`;
var text4 = String.raw`(?:"[^"\r\n]{0,200}"|'[^'\r\n]{0,200}')`;
var most3 = 12;
var withEnds = (marks2) => holders.flatMap((word4) => marks2.map((mark4) => word4 + mark4));
var chosen2 = /^(?=\D*\d)(?=[^a-z]*[a-z])(?=[^A-Z!#$%*+?^&@]*[A-Z!#$%*+?^&@])[\w!#$%*+=?^&@~.:-]{8,64}$/;
var other = /^[A-Za-z]{1,12}\d{1,2}$|^[\da-fA-F-]{16,}$|^[A-Za-z]{1,5}[_-]|^[A-Za-z\d_-]{28}$|:\/\/|^[./~#@$]|^\d[\d.,:T-]{6,}|@[\w-]+\.\w|\.\w{2,4}$|^\{\w+\}/;
var proveUser = (value2) => chosen2.test(value2) && !other.test(value2) ? "unknown" : "invalid";
var userRules = [
  {
    ...password2,
    id: "generic-user-entry",
    label: "a password in a map of users",
    keywords: withEnds(["{", " {", ": {", ":{", " = {", "={", '": {', '":{', "': {", "' => [", '" => [', " => {"]),
    // JSON, JavaScript, Python, Go, Ruby, PHP; all entries before it are texts.
    pattern: new RegExp(
      String.raw`(?<=${holder}["']?[ \t]{0,4}(?::?=>?|:)?[ \t]{0,4}[{[]\s{0,40}(?:${entry2}\s{0,4}(?::|=>?)\s{0,4}${text4},?\s{1,60}){0,${most3}}${entry2}\s{0,4}(?::|=>?)\s{0,4}["'])(?<secret>[^"'\\\s{}<>]{8,64})(?=["'])`,
      "i"
    ),
    check: proveUser,
    reach: [48, 1e3]
  },
  {
    ...password2,
    id: "generic-user-pair",
    label: "a password in a list of users",
    keywords: withEnds([" = [", "=[", ": [", " = (", '": [']),
    // `users = [("anna", "\u2026"), ("bert", "\u2026")]`
    pattern: new RegExp(
      String.raw`(?<=${holder}["']?[ \t]{0,4}[:=][ \t]{0,4}[\[(]\s{0,40}(?:[\[(]${text4},\s{0,8}${text4}[\])],\s{0,60}){0,${most3}}[\[(]${text4},\s{0,8}["'])(?<secret>[^"'\\\s{}<>]{8,64})(?=["']\s{0,4}[\])])`,
      "i"
    ),
    check: proveUser,
    reach: [48, 1e3]
  },
  {
    ...password2,
    id: "generic-user-line",
    label: "a password in a section of users",
    keywords: ["users:\n", "users:\r\n", "accounts:\n", "accounts:\r\n", "logins:\n", "logins:\r\n"],
    // YAML: each line below is a user and a text.
    pattern: new RegExp(
      String.raw`(?<=(?<![^\n])[ \t]{0,20}["']?[\w.-]{0,30}(?:users|accounts|logins):[ \t]{0,4}\r?\n(?:[ \t]{2,40}${entry2}:[ \t]{1,4}\S{1,64}[ \t]{0,4}\r?\n){0,${most3}}[ \t]{2,40}${entry2}:[ \t]{1,4}["']?)(?<secret>[^\s"'{}$<>#&*!|>@%\[][^\s"'{}$<>]{7,63})(?=["']?[ \t]{0,4}(?:[#\r\n]|$))`,
      "i"
    ),
    check: proveUser,
    reach: [72, 1e3]
  }
];

// src/rules/generic-whole.ts
var isDrawn2 = (value2) => (value2.match(/[a-z](?=[A-Z])|[A-Z](?=[A-Z])/g)?.length ?? 0) > 2;
var isNoWord = (value2) => /\d|[!#$%^&*?+=~]/.test(value2) ? !/^(?:[a-z]{1,12}\d|\d+)$/i.test(value2) : (value2.length >= 16 || isDrawn2(value2)) && hasRandomLook(value2);
var check = (value2) => isNoWord(value2) ? "unknown" : "invalid";
var whole2 = { ...password2, whole: true, keywords: [], check };
var mark2 = String.raw`^(?:\xef\xbb\xbf)?`;
var remarks = String.raw`(?:[ \t]{0,8}(?:[#;][^\r\n]{0,200})?\r?\n){0,40}`;
var word3 = String.raw`(?:"[^"\s]{1,80}"|[^\s"#:=(){}]{1,120}|https?://[^\s"]{1,200})`;
var spaced = String.raw`${word3}[ \t]{1,40}(?:${word3}[ \t]{1,40})??"?(?<secret>[^\s"=:{}]{6,200})"?(?:[ \t]{1,40}[\d.*/-]{1,60})?`;
var colons = String.raw`(?!(?:sha\d{1,3}|md5):)[\w.@*+-]{1,80}:(?:[\w.@-]{1,80}:)?(?<secret>[^\s:"/$][^\s:"]{5,200})`;
var isWritten = (value2) => value2.length < 12 || /^[\w.@-]+:|^[<({]|:\/\/|::|->/.test(value2) || !hasRandomLook(value2) || hasNameLook(value2);
var path = /^(?:\.{1,2}\/|~\/|\/(?:nix|gnu|run|etc|var|home|usr|opt|mnt|srv|tmp|root|Users|private|proc|dev|secrets)\/)[\w./@+=-]+$/;
var checkAlone = (value2) => path.test(value2) || /[<>(){}:]/.test(value2) && isWritten(value2) ? "invalid" : check(value2);
function listLogins2(text6, line) {
  const spans = [];
  for (const { index, groups, 0: all } of text6.matchAll(line)) {
    const value2 = groups["secret"];
    const start3 = index + all.lastIndexOf(value2);
    spans.push([start3, start3 + value2.length]);
  }
  return spans;
}
function createLoginRule(id2, login, source7) {
  const line = new RegExp(`^(?![#;])${login}[ \\t]{0,8}\\r?$`, "gm");
  const other3 = new RegExp(`^(?!\\s*(?:[#;].*)?$)(?!${login.replace("?<secret>", "?:")}[ \\t]{0,8}\\r?$).+$`, "m");
  return {
    ...whole2,
    id: id2,
    label: "a password in a file of logins",
    pattern: new RegExp(`${mark2}${remarks}${login}[ \\t]{0,8}(?=\\r?\\n|$)`),
    check: (value2, { window }) => other3.test(window) ? "invalid" : check(value2),
    further: (_, rest2) => listLogins2(rest2, line),
    source: source7
  };
}
var wholeRules = [
  {
    ...whole2,
    id: "generic-secret-file",
    label: "a password, token or key that a file holds alone",
    pattern: new RegExp(
      String.raw`${mark2}${remarks}\s{0,8}(?<quote>["']?)(?<secret>[^\s"'\x60\x00-\x1f]{6,1100})\k<quote>\s{0,16}$`
    ),
    check: checkAlone,
    source: "https://guides.rubyonrails.org/security.html#custom-credentials"
  },
  {
    ...whole2,
    id: "generic-key-file",
    label: "a key that a file holds alone",
    pattern: new RegExp(
      String.raw`${mark2}(?<secret>(?:[0-9A-Za-z+/]{60,76}\r?\n){1,60}[0-9A-Za-z+/]{1,76}={0,2})\s{0,16}$`
    ),
    check: (value2) => hasRandomLook(value2.replace(/\s+/g, "")) ? "unknown" : "invalid",
    source: "https://www.mongodb.com/docs/manual/tutorial/enforce-keyfile-access-control-in-existing-replica-set/"
  },
  createLoginRule("generic-login-file", spaced, "https://www.pgbouncer.org/config.html#authentication-file-format"),
  createLoginRule("generic-user-file", colons, "https://download.samba.org/pub/rsync/rsyncd.conf.5#secrets_file"),
  {
    ...whole2,
    id: "generic-curl-login",
    label: "a password in curl's settings",
    pattern: new RegExp(
      String.raw`${mark2}(?:[^\r\n]{0,300}\r?\n){0,60}?[ \t]{0,8}(?:-[uU]|(?:--)?(?:proxy-)?user)[ \t]{0,4}[=: \t][ \t]{0,4}"?[^\s:"'=]{1,80}:(?<secret>[^\s"]{4,200})"?[ \t]{0,8}(?=\r?\n|$)`
    ),
    source: "https://curl.se/docs/manpage.html#-K"
  },
  {
    ...whole2,
    id: "generic-user-above",
    label: "a password under its user in a file",
    pattern: new RegExp(`${mark2}[\\w.@-]{2,64}\\r?\\n(?<secret>[^\\s"'<>{}()=:]{6,200})\\s{0,16}$`),
    source: "https://openvpn.net/community-docs/community-articles/openvpn-2-6-manual.html"
  }
];

// src/rules/generic-words.ts
var passwordWords = `(?<!(?:by|com|tres|sur|mini|low|high|band|multi|over|under))pass(?!ed|es\\b|ing|ive|eng|port|thr|age)|pwd|pswd|psw|passw?o?rd|paswo?rd|paswd|psswo?r?d|pw(?=[:="' ])|(?<![a-z])psk(?![a-z])`;
var tokenWords = `secret|token(?!i[sz])|(?<!(?<!com|dae|de)mon)key(?!word|board|code|up|down|press|frame|stroke|space|server|ring)|credential|creds(?![a-z])|auth(?!or(?!i[sz]))|pat(?<=_pat)(?=[:="' ])`;
var otherTokenWords = "(?<![a-z])pepper(?![a-z])|erlang[_-]?cookie|bearer(?![a-z])|(?:encrypt(?:ion)?|hash(?:ids?)?|auth|logged[_-]?in|nonce|app|api|merchant|session|cookie|security|url)[_-]?salt(?![a-z])|(?:totp|otp|mfa|2fa)[_-]?seed(?![a-z])|(?:snmp|ro|rw|read|write|trap)[_-]?community(?![a-z])|community[_-]?string|(?:access|activation|unlock|recovery|backup)[_-]?codes?(?![a-z])|(?:api|app|client|consumer|shared)[_-]?sec(?![a-z])|(?<![a-z])cred(?![a-z])|licen[cs]e[_-]?(?:code|string|data|blob)(?![a-z])|shared[_-]?access(?![a-z])";
var otherTokens = `pepper,erlang cookie,bearer:,bearer=,bearer",bearer',bearer =,totp seed,otp seed,mfa seed,2fa seed,community,access code,activation code,unlock code,recovery code,backup code,api sec,app sec,client sec,consumer sec,shared sec,cred:,cred=,cred",cred',cred =,shared access,salt`;
var otherTokenKeywords = [
  ...otherTokens.split(",").flatMap((word4) => / [^=]/.test(word4) ? ["", " ", "_", "-"].map((mark4) => word4.replace(" ", mark4)) : [word4]),
  ...["license", "licence"].flatMap(
    (word4) => ["code", "string", "data", "blob"].flatMap((end4) => [word4 + end4, `${word4}_${end4}`, `${word4}-${end4}`])
  )
];
var inBytes = (word4) => Buffer.from(word4).toString("latin1");
var furtherWords = "\u0E23\u0E2B\u0E31\u0E2A\u0E1C\u0E48\u0E32\u0E19,\u0EA5\u0EB0\u0EAB\u0EB1\u0E94\u0E9C\u0EC8\u0EB2\u0E99,\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631,\u0643\u0644\u0645\u0629 \u0645\u0631\u0648\u0631,\u0643\u0644\u0645\u0629 \u0627\u0644\u0633\u0631,\u0631\u0645\u0632 \u0639\u0628\u0648\u0631,\u06AF\u0630\u0631\u0648\u0627\u0698\u0647,\u067E\u0627\u0633 \u0648\u0631\u0688,\u05E1\u05D9\u05E1\u05DE\u05D4,\u05E1\u05D9\u05E1\u05DE\u05D0,m\u1EADt kh\u1EA9u,mat khau,matkhau,kata sandi,katasandi,kata laluan,\u092A\u093E\u0938\u0935\u0930\u094D\u0921,\u09AA\u09BE\u09B8\u0993\u09AF\u09BC\u09BE\u09B0\u09CD\u09A1,\u0B95\u0B9F\u0BB5\u0BC1\u0B9A\u0BCD\u0B9A\u0BCA\u0BB2\u0BCD,jelsz\xF3,parol\u0103,wagwoord,pasahitz,lykilor\xF0,fjal\xEBkalim,fjalekalim,nenosiri,cyfrinair,\u043F\u0430\u0440\u043E\u043B\u0430,\u041F\u0430\u0440\u043E\u043B\u0430,\u043B\u043E\u0437\u0438\u043D\u043A\u0430,\u041B\u043E\u0437\u0438\u043D\u043A\u0430,\u049B\u04B1\u043F\u0438\u044F\u0441\u04E9\u0437,\u10DE\u10D0\u10E0\u10DD\u10DA,\u0563\u0561\u0572\u057F\u0576\u0561\u0562\u0561\u057C,\uC554\uD638,\uBE44\uBC88,\uD328\uC2A4\uC6CC\uB4DC,\u03BA\u03C9\u03B4\u03B9\u03BA\u03CC\u03C2 \u03C0\u03C1\u03CC\u03C3\u03B2\u03B1\u03C3\u03B7\u03C2,\u039A\u03C9\u03B4\u03B9\u03BA\u03CC\u03C2 \u03C0\u03C1\u03CC\u03C3\u03B2\u03B1\u03C3\u03B7\u03C2,\u0433\u0430\u0441\u043B\u043E,kodeord,palavra-passe";
var lookalikes = "p\u0430ss,\u0440ass,\u0440\u0430ss,\u0440ass,pa\u0455s,pas\u0455,pa\u0455\u0455,passw\u043Erd,t\u043Eken,tok\u0435n,t\u043Ek\u0435n,\u0442\u043E\u043Aen,to\u043Aen,s\u0435cret,se\u0441ret,secr\u0435t,s\u0435\u0441ret,s\u0435\u0441r\u0435t,\u0455ecret,\u0430pi_key,\u0430\u0440i_key,ap\u0456_key,\u0430pikey,\u0430\u0440ikey,ap\u0456key";
var wide = "\uFF50\uFF41\uFF53\uFF53\uFF57\uFF4F\uFF52\uFF44,\uFF53\uFF45\uFF43\uFF52\uFF45\uFF54,\uFF54\uFF4F\uFF4B\uFF45\uFF4E,\uFF50\uFF41\uFF53\uFF53\uFF57\uFF44";
var otherWords = [furtherWords, lookalikes, wide].flatMap(
  (list3) => list3.split(",").map((word4) => inBytes(word4).replace(" ", "[ _-]?"))
);
var listSpellings = (word4) => word4.includes("[") ? ["", " ", "_", "-"].map((mark4) => word4.replace("[ _-]?", mark4)) : [word4];
var foreignWords = "kennwort|wachtwoord|l(?:o|\\xc3\\xb6)senord|adgangskode|salasana|senha|contrase(?:n|\\xc3\\xb1|ny)a|(?<![a-z])clave|parola|has(?:l|\\xc5\\x82)o|heslo|jelszo|(?<![a-z])(?:s|\\xc5\\x9f)ifre|(?<![a-z])parol(?![a-z])|(?<![a-z])mdp(?![a-z])|geheimnis|lozinka|(?<![a-z])geslo(?![a-z])|slapta\\xc5\\xbeodis|parool|\\xd0[\\x9f\\xbf]\\xd0\\xb0\\xd1\\x80\\xd0\\xbe\\xd0\\xbb\\xd1\\x8c|\\xce\\xba\\xcf\\x89\\xce\\xb4\\xce\\xb9\\xce\\xba(?:\\xcf\\x8c|\\xce\\xbf)\\xcf\\x82|\\xe5\\xaf\\x86(?:\\xe7\\xa0\\x81|\\xe7\\xa2\\xbc)|\\xe3\\x83\\x91\\xe3\\x82\\xb9\\xe3\\x83\\xaf\\xe3\\x83\\xbc\\xe3\\x83\\x89|\\xeb\\xb9\\x84\\xeb\\xb0\\x80\\xeb\\xb2\\x88\\xed\\x98\\xb8|" + otherWords.join("|");
var foreignKeywords = [
  ..."kennwort wachtwoord senord adgangskode salasana senha contrase clave parola haslo heslo jelszo sifre".split(" "),
  ..."mdp: mdp= geheimnis lozinka geslo: geslo= odis parool".split(" "),
  // In bytes of UTF-8, as above.
  ...["mdp =", 'mdp"', "mdp'", "geslo =", 'geslo"', "geslo'"],
  ...["has\xC5\x82o", "\xC5\x9Fifre", "\xD0\xB0\xD1\x80\xD0\xBE\xD0\xBB\xD1\x8C"],
  ...["\xCE\xBA\xCF\x89\xCE\xB4\xCE\xB9\xCE\xBA", "\xE5\xAF\x86\xE7\xA0\x81", "\xE5\xAF\x86\xE7\xA2\xBC"],
  ...[
    "\xE3\x83\x91\xE3\x82\xB9\xE3\x83\xAF\xE3\x83\xBC\xE3\x83\x89",
    "\xEB\xB9\x84\xEB\xB0\x80\xEB\xB2\x88\xED\x98\xB8"
  ],
  ...otherWords.flatMap(listSpellings),
  ...["parol:", "parol=", "parol =", 'parol"', "parol'"]
];
var foreignTokens = "api schl\xFCssel,api schluessel,geheimschl\xFCssel,geheimschluessel,zugangsschl\xFCssel,zugangsschluessel,zugriffsschl\xFCssel,zugriffsschluessel,api sleutel,toegangssleutel,geheime sleutel,jeton,cl\xE9 api,cle api,cl\xE9 secr\xE8te,cle secrete,cl\xE9 priv\xE9e,cle privee,cl\xE9 d'acc\xE8s,chave api,chave secreta,chave privada,chave acesso,chave de acesso,segredo,chiave api,chiave segreta,chiave privata,segreto,llave api,llave secreta,llave privada,klucz api,klucz tajny,tajny klucz,klucz prywatny,anahtar,nyckel,api n\xF8kkel,hemmelig n\xF8kkel,api n\xF8gle,api avain,salainen avain,kunci api,kunci rahasia,api kulcs,titkos kulcs,api kl\xED\u010D,tajn\xFD kl\xED\u010D,\u043A\u043B\u044E\u0447,\u041A\u043B\u044E\u0447,\u0442\u043E\u043A\u0435\u043D,\u0422\u043E\u043A\u0435\u043D,\u0441\u0435\u043A\u0440\u0435\u0442,\u0421\u0435\u043A\u0440\u0435\u0442,\u5BC6\u94A5,\u5BC6\u9470,\u79D8\u94A5,\u91D1\u9470,\u4EE4\u724C,\u53E3\u4EE4,\u6388\u6743\u7801,\u30C8\u30FC\u30AF\u30F3,\u79D8\u5BC6\u9375,\u30B7\u30FC\u30AF\u30EC\u30C3\u30C8,\u30A2\u30AF\u30BB\u30B9\u30AD\u30FC,api\u30AD\u30FC,\u6697\u8A3C\u756A\u53F7,\uD1A0\uD070,\uBE44\uBC00\uD0A4,\uC2DC\uD06C\uB9BF,\uC778\uC99D\uD0A4,\uC11C\uBE44\uC2A4\uD0A4,api \uD0A4,miyao,kouling";
var listedTokens = foreignTokens.split(",").map((word4) => inBytes(word4).replace(" ", "[ _-]?"));
var foreignTokenWords = listedTokens.map((word4) => /^[a-z]/.test(word4) ? `(?<![a-z])${word4}` : word4).join("|");
var foreignTokenKeywords = listedTokens.flatMap(listSpellings);

// src/rules/writings.ts
var credentialName = /[\w$.-]{0,40}(?:pass|pwd|secret|token|key|cred|auth)[\w$-]{0,40}/gi;
function findName({ window, start: start3 }) {
  const opened = window.slice(0, start3).replace(/\(\r?\n[ \t]*\w?$/, "");
  const line = opened.slice(opened.lastIndexOf("\n") + 1);
  return line.match(credentialName)?.at(-1);
}
var shortest = 12;
var printable2 = /^[\t\r\n\x20-\x7e\x80-\xff]{4,}$/;
function write2(name3, text6) {
  if (!printable2.test(text6) || name3 === void 0 && text6.length < shortest) return void 0;
  const quote = text6.includes('"') ? "'" : '"';
  return `${name3 === void 0 ? "" : `${name3} = `}${quote}${text6}${quote}
`;
}
var readCodes = (value2, match) => write2(findName(match), String.fromCharCode(...(value2.match(/0x[\da-f]{2}|\d+/gi) ?? []).map(Number)));
function readRegistry(value2, match) {
  const bytes2 = Buffer.from(value2.replaceAll(/[^\da-f]/gi, ""), "hex");
  const text6 = bytes2[1] === 0 ? bytes2.toString("utf16le") : bytes2.toString("latin1");
  return write2(findName(match), text6.replace(/\0.*$/s, ""));
}
var handedToXxd = /^["']?[ \t]{0,4}\|[ \t]{0,4}xxd /i;
function readDigits(value2, match) {
  const { window, start: start3, end: end4 } = match;
  const isHex = /hex/i.test(window.slice(start3, end4 - value2.length)) || handedToXxd.test(window.slice(end4, end4 + 24));
  const text6 = Buffer.from(value2, isHex ? "hex" : "base64").toString("latin1");
  return write2(findName(match), text6.replace(/\r?\n$/, ""));
}
var readReversed = (value2, match) => write2(findName(match), [...value2].reverse().join(""));
var further = /["'](?:\)?;?\s{0,60}[\w$]{0,40}\.(?:append|concat)\(["']|;?[ \t]{0,4}\r?\n[ \t]{0,40}(?<name>[\w$.]{2,40})[ \t]{0,4}[+.]=[ \t]?["'])(?<piece>[^"'\\\r\n]{1,200})(?=["'])/y;
var mostPieces = 20;
var call2 = ".append(";
function readPieces(value2, match) {
  const { key: key4, again } = match.groups;
  if (key4 !== again) return void 0;
  const { window, start: start3 } = match;
  further.lastIndex = window.startsWith(call2, start3) ? start3 + call2.length + 1 + value2.length : Math.max(window.lastIndexOf('"', start3), window.lastIndexOf("'", start3));
  const pieces = [value2];
  for (let found = further.exec(window); found && pieces.length < mostPieces; found = further.exec(window)) {
    if (found.groups["name"] !== key4) break;
    pieces.push(found.groups["piece"]);
  }
  return write2(key4 ?? findName(match), pieces.join(""));
}
var readParts = (value2, match) => write2(
  findName(match),
  [...value2.matchAll(/"([^"\r\n]*)"|'([^'\r\n]*)'/g)].map(([, one, other3]) => one ?? other3).join("")
);
function readSum(value2, { window, start: start3, groups }) {
  const above = window.slice(0, start3);
  let joined3 = "";
  for (const name3 of value2.split("+")) {
    const given2 = [
      ...above.matchAll(new RegExp(`(?<![\\w.])${name3.trim()} {0,12}:?= {0,12}["']([^"'\\\\\r
]{1,200})["']`, "g"))
    ].at(-1);
    if (given2 === void 0) return void 0;
    joined3 += given2[1];
  }
  return write2(groups["key"], joined3);
}

// src/rules/generic-writings.ts
var code = String.raw`(?:0x[2-7][\da-f]|[3-9]\d|1[01]\d|12[0-6])`;
var letters = [...Array(75).keys()].map((place) => 48 + place).filter((one) => /\w/.test(String.fromCharCode(one)));
var openings = ["[", "{", "(", "[ ", "{ "].flatMap((open3) => [
  ...letters.map((letter) => `${open3}${letter},`),
  ...[3, 4, 5, 6, 7].map((digit) => `${open3}0x${digit}`)
]);
var character = String.raw`(?:chr[bw$]?\([ \t]?|char\([ \t]?|\[char\][ \t]?\(?)${code}\)?`;
var text5 = String.raw`[^"'\\\r\n]{2,200}`;
var digits = String.raw`[\w+/-]{8,4000}={0,2}`;
var writingRules = [
  {
    ...token,
    id: "generic-character-codes",
    label: "a secret written as the codes of its characters",
    keywords: openings,
    pattern: new RegExp(
      String.raw`[[({] ?(?<secret>(?:${code}[ \t]{0,2},[ \t]{0,2}(?:\r?\n[ \t]{0,40})?){5,300}${code})(?=(?:,[ \t]{0,2}0(?:x00)?)?,?\s{0,40}[\])}])`,
      "i"
    ),
    reach: [8, 2400],
    decode: readCodes
  },
  {
    ...token,
    id: "generic-character-calls",
    label: "a secret written as calls that make its characters",
    keywords: ["chr(", "chrw(", "chrb(", "chr$(", "[char]", " char(", "=char("],
    pattern: new RegExp(`(?<secret>${character}(?:[ \\t]{0,3}[+.&|,]{1,2}[ \\t]{0,3}${character}){5,200})`, "i"),
    reach: [8, 4e3],
    decode: readCodes
  },
  {
    ...token,
    id: "generic-registry-value",
    label: "a secret in the bytes of a registry's value",
    keywords: ["=hex:", "=hex(1):", "=hex(2):", "=hex(7):"],
    // https://learn.microsoft.com/windows/win32/sysinfo/registry-value-types
    pattern: /=hex(?:\([127]\))?:(?<secret>(?:[\da-f]{2},(?:\\\r?\n[ \t]{1,4})?){3,1200}[\da-f]{2})/i,
    reach: [8, 4e3],
    decode: readRegistry
  },
  {
    ...token,
    id: "generic-joined-statements",
    label: "a secret that statements join",
    keywords: ['+= "', "+= '", '+="', "+='", '.= "', ".= '"],
    pattern: new RegExp(
      String.raw`[+.]=[ \t]?["'](?<=(?<key>[\w$.]{2,40})[ \t]{0,4}=[ \t]{0,4}["'](?<secret>${text5})["'];?[ \t]{0,4}\r?\n[ \t]{0,40}(?<again>[\w$.]{2,40})[ \t]{0,4}[+.]=[ \t]?["'])${text5}(?:["'];?[ \t]{0,4}\r?\n[ \t]{0,40}[\w$.]{2,40}[ \t]{0,4}[+.]=[ \t]?["']${text5}){0,20}(?=["'])`
    ),
    reach: [8, 1200],
    decode: readPieces
  },
  {
    ...token,
    id: "generic-appended-text",
    label: "a secret that calls join",
    keywords: ['.append("', ".append('"],
    pattern: new RegExp(
      String.raw`\.append\(["'](?<secret>${text5})["']\)(?:;?\s{0,60}[\w$]{0,40}\.append\(["']${text5}["']\)){1,12}`
    ),
    reach: [8, 1200],
    decode: readPieces
  },
  {
    ...token,
    id: "generic-concatenated-text",
    label: "a secret that a call joins",
    keywords: ['".concat("', "'.concat('"],
    pattern: new RegExp(String.raw`["']\.concat\(["'](?<=["'](?<secret>${text5})["']\.concat\(["'])${text5}(?=["'])`),
    reach: [8, 640],
    decode: readPieces
  },
  {
    ...token,
    id: "generic-formatted-text",
    label: "a secret that a call joins of its arguments",
    keywords: [
      ...['concat("', "concat('", 'concat!("', 'paste0("', "paste0('", '-join ("', "-join ('", '-join("', "-join('"],
      ...['f("%s%s', 'format("%s%s', 'format!("{}{}', '{}".format("', "{}'.format('", '}" -f "', `}" -f '`, "}' -f '"]
    ],
    // `string.Concat("\u2026", "\u2026")`, `fmt.Sprintf("%s%s", "\u2026", "\u2026")`, `"{}{}".format("\u2026", "\u2026")`
    pattern: new RegExp(
      String.raw`(?:(?:concat!?|paste0|-join ?)\(|f(?:ormat!?)?\("(?:%s|\{\}){2,8}",[ \t]{0,4}|\}["'](?:\.format\(| -f ))(?<secret>(?:["']${text5}["'],\s{0,40}){1,8}["']${text5}["'])(?=\s{0,40}[),;\r\n]|$)`,
      "i"
    ),
    reach: [8, 1200],
    decode: readParts
  },
  {
    ...token,
    id: "generic-adjacent-text",
    label: "a secret in strings that stand one below the other",
    keywords: [" = (\n", " = (\r\n", '" \\\n', "' \\\n", '" \\\r\n'],
    // In brackets, or where a backslash ends the line.
    pattern: new RegExp(
      String.raw`=[ \t](?:\(\r?\n[ \t]{1,60})?[bru]?(?<secret>["']${text5}["'](?:(?:[ \t]{1,24}\\)?\r?\n[ \t]{1,60}[bru]?["']${text5}["']){1,20})(?=[ \t]{0,4}(?:\r?\n|\)|;|$))`
    ),
    reach: [96, 1200],
    decode: readParts
  },
  {
    ...token,
    id: "generic-added-variables",
    label: "a secret that a program joins of two variables",
    keywords: ["key = ", "token = ", "secret = ", "password = ", "passwd = "],
    pattern: /(?:key|token|secret|password|passwd) = (?<=["'];?[ \t]{0,4}\r?\n[ \t]{0,40}(?:(?:const|let|var|val|my|final|String) ){0,2}(?<key>[\w$.]{1,40}) = )(?<secret>[A-Za-z_]\w{0,30}(?: ?\+ ?[A-Za-z_]\w{0,30}){1,4})(?=[;\s)]|$)/i,
    reach: [900, 120],
    decode: readSum
  },
  {
    ...token,
    id: "generic-reversed-text",
    label: "a secret that is written backwards",
    keywords: ['"[::-1]', "'[::-1]", '.split("").reverse(', ".split('').reverse("],
    pattern: new RegExp(
      String.raw`(?:["']\[::-1\]|["']\.split\(["']{2}\)\.reverse\()(?<=["'](?<secret>${text5})["'](?:\[::-1\]|\.split\(["']{2}\)\.reverse\())`
    ),
    decode: readReversed
  },
  {
    ...token,
    id: "generic-decoded-text",
    label: "a secret that a program decodes",
    keywords: [
      ...["b64decode(", "atob(", "frombase64string(", "decodestring(", "base64_decode(", "base64decode(", "decode64("],
      ...["base64.decode(", "getdecoder().decode(", "standard.decode(", "fromhex(", "unhexlify(", "hex2bin("]
    ],
    pattern: new RegExp(
      String.raw`(?:b64decode|atob|FromBase64String|(?:hex\.)?DecodeString|base64_?decode|decode64!?|base64\.decode|getDecoder\(\)\.decode|STANDARD\.decode|fromhex|unhexlify|hex2bin)\([ \t]{0,4}[bru]{0,2}["'](?<secret>${digits})(?=["'])`,
      "i"
    ),
    decode: readDigits
  },
  {
    ...token,
    id: "generic-piped-text",
    label: "a secret that a command decodes",
    keywords: ["base64 -d", "base64 --decode", "xxd -r"],
    pattern: new RegExp(
      String.raw`(?:echo|printf)[ \t]{1,4}(?:-[ne]{1,2}[ \t]{1,4})?["']?(?<secret>${digits})(?=["']?[ \t]{0,4}\|[ \t]{0,4}(?:openssl )?(?:base64 (?:-d|--decode)|xxd -r))`,
      "i"
    ),
    reach: [2400, 24],
    decode: readDigits
  },
  {
    ...token,
    id: "generic-given-text",
    label: "a secret that a command decodes",
    keywords: ["base64 -d <", "base64 --decode <", "base64 -d<", "base64 --decode<"],
    pattern: new RegExp(
      String.raw`base64 (?:-d|--decode)[ \t]{0,4}<<<[ \t]{0,4}["']?(?<secret>${digits})(?=["'\s)])`,
      "i"
    ),
    decode: readDigits
  }
];

// src/rules/logins.ts
var known = /^(?:(?:my|your|the)?(?:pass(?:w(?:or)?d|w0rd)?|pwd|secret|token)|admin|root|user|test|guest|demo|qwerty|letmein|welcome|foo|bar|npm|nexus|verdaccio|artifactory)[-_]?\d{0,6}[!.]{0,2}$/i;
var isKnownLogin = (value2) => {
  if (value2.length % 4 !== 0 || !/^[0-9A-Za-z+/]{8,80}={0,2}$/.test(value2)) return false;
  const login = Buffer.from(value2, "base64").toString("latin1");
  return /^[\w.@-]{1,40}:/.test(login) && known.test(login.slice(login.indexOf(":") + 1));
};
function proveLogin(value2) {
  const [, password4 = ""] = /^[\x21-\x7e]+?:([\x21-\x7e]{3,})$/.exec(Buffer.from(value2, "base64").toString("latin1")) ?? [];
  return password4 && !/^(?:x-oauth-basic|password|change|replace-|insert-|<|\$[{A-Z]|\{\{)/i.test(password4) && !/^[A-Z]+(?:_[A-Z]+)+$/.test(password4) && !/your|placeholder|example/i.test(password4) ? "unknown" : "invalid";
}
function checkBasic(value2) {
  const text6 = Buffer.from(value2, "base64").toString("latin1");
  return /^[\x20-\x7e]{1,200}$/.test(text6) && /^[^:]*:./.test(text6) ? "unknown" : "invalid";
}

// src/rules/generic.ts
var shared3 = { ...generic, reach: [72, 320] };
var isBuild = (value2, key4) => /^[\da-f]+$/.test(value2) && (/-api$/i.test(key4) || /^(?:.{40}|.{64})$/.test(value2) && key4 !== key4.toUpperCase());
var published2 = /^(?:Qm[1-9A-HJ-NP-Za-km-z]{44}|AKfycb\w{20,100}|aHR0c.{16,400})$/;
var proveApi = (value2, { groups }) => hasRandomLook(value2) && !hasNameLook(value2) && !isBuild(value2, groups["key"] ?? "") && !published2.test(value2) ? "unknown" : "invalid";
var proveForeign = (value2) => /^[\uff09\u3011\u300b\u300d\u300f\u3015\u3002\uff0c\u3001\uff1b\uff01\uff1f]/u.test(value2) ? "invalid" : "unknown";
var genericRules = [
  {
    ...shared3,
    id: "generic-password",
    label: "a password",
    keywords: ["pass", "paswd", "pasw", "pssw", "pwd", "psw", "psk", "pw:", "pw=", "pw ", 'pw"', "pw'"],
    pattern: createPattern(passwordWords),
    likely: () => createPattern(passwordWords, name2, noValue),
    check: checkEdited,
    credential: "generic-password"
  },
  {
    ...shared3,
    id: "generic-foreign-password",
    label: "a password",
    keywords: foreignKeywords,
    pattern: createPattern(foreignWords, ""),
    family: "generic-password",
    credential: "generic-password"
  },
  {
    ...shared3,
    id: "generic-token",
    label: "a token or key",
    keywords: ["secret", "token", "key", "credential", "creds", "auth", "_pat=", "_pat:", "_pat ", '_pat"', "_pat'"],
    pattern: createPattern(tokenWords),
    likely: () => createPattern(tokenWords, name2, noValue),
    check: checkEdited,
    credential: "generic-token"
  },
  {
    ...shared3,
    id: "generic-other-token",
    label: "a token or key",
    keywords: otherTokenKeywords,
    pattern: createPattern(otherTokenWords),
    likely: () => createPattern(otherTokenWords, name2, noValue),
    family: "generic-token",
    credential: "generic-token"
  },
  {
    ...shared3,
    id: "generic-api-token",
    label: "a token or key",
    keywords: ["api:", "api=", "api =", 'api"', "api'"],
    // `ORDERS_API = "\u2026"`, where it is neither a name nor an address.
    pattern: /api(?<=(?<key>[\w$-]{1,40}api))["']?[\])]?[ \t]{0,4}(?::=|=>|[:=])[ \t]{0,4}["'\x60]?(?<secret>[\w+/]{20,200}={0,2})(?![\w+/=.-])/i,
    check: proveApi,
    family: "generic-token",
    credential: "generic-token"
  },
  {
    ...shared3,
    id: "generic-foreign-token",
    label: "a token or key",
    keywords: foreignTokenKeywords,
    pattern: createPattern(foreignTokenWords, ""),
    check: proveForeign,
    family: "generic-token",
    credential: "generic-token"
  },
  ...["password", "token"].map((kind) => ({
    ...shared3,
    id: `generic-${kind}-pair`,
    label: kind === "password" ? "a password" : "a token or key",
    keywords: ["value:", 'value"', "value=", "<string>", "value>", 'value = "'],
    pattern: createPairPattern(kind === "password" ? passwordWords : tokenWords),
    family: `generic-${kind}`,
    credential: `generic-${kind}`
  })),
  ...["password", "token"].map((kind) => ({
    ...shared3,
    id: `generic-${kind}-below`,
    label: kind === "password" ? "a password" : "a token or key",
    keywords: [" =\n", " =\r\n", " = (\n", " = (\r\n"],
    pattern: createBelowPattern(kind === "password" ? passwordWords : tokenWords),
    family: `generic-${kind}`,
    credential: `generic-${kind}`
  })),
  {
    ...shared3,
    id: "generic-block",
    label: "a password, token or key in a block of YAML",
    keywords: ["|", ">", "|-", ">-"].flatMap((mark4) => [`: ${mark4}
`, `: ${mark4}\r
`]),
    pattern: createBlockPattern(`${passwordWords}|${tokenWords}`),
    family: "generic-token",
    credential: "generic-token"
  },
  {
    ...shared3,
    id: "generic-argument-item",
    label: "a token, key or password among a command's arguments",
    keywords: ["- --", '- "--', "- '--"],
    // One argument an item, in YAML.
    pattern: /- ["']?(?<key>--[\w-]{0,40}(?:key|token|secret|password|passwd|pass))["']?\r?\n[ \t]{0,60}- ["']?(?<secret>[^\s"'-][^\s"']{2,400})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i,
    family: "generic-token",
    credential: "generic-token"
  },
  {
    ...shared3,
    id: "generic-argument-pair",
    label: "a token, key or password among a command's arguments",
    keywords: ["key", "token", "secret", "password", "pass", "passwd"].flatMap((word4) => [`${word4}",`, `${word4}',`]),
    // One argument a line, as JSON and YAML are printed.
    pattern: /(?:key|token|secret|password|passwd|pass)(?<=["'](?<key>--?[\w-]{1,60}))["'],[ \t]{0,4}\r?\n[ \t]{0,60}["'](?<secret>[^"'\r\n]{3,400})(?=["'])/i,
    family: "generic-token",
    credential: "generic-token"
  },
  {
    ...shared3,
    id: "generic-basic-authorization",
    label: "a user name and password in an Authorization header",
    keywords: ["basic"],
    pattern: /(?<key>Basic)(?:[ \t]{1,3}|%20|["'],[ \t]{0,4}["'])(?<secret>[A-Za-z0-9+/_-]{6,400}={0,2})(?![\w+/=-])/i,
    check: checkBasic,
    family: "generic-password",
    credential: "generic-password"
  },
  {
    ...shared3,
    id: "generic-bearer-authorization",
    label: "a bearer token",
    keywords: ["bearer"],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z]-)(?<key>Bearer)(?:[ \t]{1,3}|%20|["'],[ \t]{0,4}["']|(?<=_BEARER),[ \t]{0,4}["'])(?:${numbered})?(?<secret>[A-Za-z0-9+/_.~-]{6,400}={0,2})(?![\w+/=-])`,
      "i"
    ),
    family: "generic-token",
    credential: "generic-token"
  },
  {
    ...shared3,
    id: "generic-sql-password",
    label: "a password in a database statement",
    keywords: ["identified"],
    pattern: new RegExp(
      String.raw`(?<key>IDENTIFIED)[ \t]{1,4}(?:WITH[ \t]{1,4}\S{1,60}[ \t]{1,4})?(?:BY|AS(?=[ \t]{1,4}["'\x60]))[ \t]{1,4}(?:PASSWORD[ \t]{1,4})?${open2}?(?<secret>${quoted}|${bare})`,
      "im"
    ),
    family: "generic-password",
    credential: "database-password"
  },
  ...placeRules,
  ...argumentRules,
  ...choiceRules,
  ...programRules,
  ...commandRules,
  ...fileRules,
  ...recordRules,
  ...tableRules,
  ...sectionRules,
  ...userRules,
  ...usedRules,
  ...proseRules,
  ...storeRules,
  ...neighbourRules,
  ...writingRules,
  ...byteRules,
  ...markRules,
  ...wholeRules
];

// src/remember.ts
function remember(work, most4) {
  const known3 = /* @__PURE__ */ new Map();
  return (text6) => {
    const before = known3.get(text6);
    if (before !== void 0) return before;
    const answer = work(text6);
    if (known3.size >= most4) known3.clear();
    known3.set(text6, answer);
    return answer;
  };
}

// src/rules/jwt.ts
import { createHmac } from "node:crypto";
var exampleSecrets = [
  "secret",
  "your-256-bit-secret",
  "your-384-bit-secret",
  "your-512-bit-secret",
  "a-string-secret-at-least-256-bits-long",
  "a-valid-string-secret-that-is-at-least-384-bits-long",
  "a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long",
  "shhhhh",
  "super-secret-jwt-token-with-at-least-32-characters-long",
  "your-super-secret-jwt-token-with-at-least-32-characters-long"
];
function isSignedByExample(value2) {
  const bits2 = /^HS(256|384|512)$/.exec(String(parseBase64Json(value2.split(".")[0])?.["alg"]))?.[1];
  if (!bits2) return false;
  const end4 = value2.lastIndexOf(".");
  const sign2 = (secret4) => createHmac(`sha${bits2}`, secret4).update(value2.slice(0, end4)).digest("base64url");
  return exampleSecrets.some((secret4) => sign2(secret4) === value2.slice(end4 + 1));
}
function readToken(value2) {
  const [head3 = "", body4 = "", ...rest2] = value2.split(".");
  const header = parseBase64Json(head3);
  if (!header || isPublished(value2)) return void 0;
  if (rest2.length === 3) return typeof header["enc"] === "string" ? { expired: false } : void 0;
  const payload = parseBase64Json(body4);
  if (!payload || header["alg"] === "none" || Object.keys(header).length === 0) return void 0;
  if (header["alg"] === "ed25519-nkey" && !/"bearer_token":true/.test(Buffer.from(body4, "base64url").toString("latin1")))
    return void 0;
  if (payload["role"] === "anon" || isSignedByExample(value2)) return void 0;
  const expiry2 = payload["exp"];
  if (rest2.length !== 1) return void 0;
  return looksRandom(rest2[0]) ? { expired: typeof expiry2 === "number" && expiry2 * 1e3 < Date.now() } : void 0;
}
var prove5 = (expired, decode2 = (value2) => value2) => (value2) => {
  const token2 = readToken(decode2(value2));
  return token2 && token2.expired === expired ? "unknown" : "invalid";
};
var decodeBase64 = (value2) => Buffer.from(value2, "base64").toString("latin1").trim();
var common7 = {
  highEntropy: true,
  fixture: true,
  family: "jwt",
  credential: "jwt",
  source: "https://www.rfc-editor.org/rfc/rfc7519"
};
var plain3 = {
  ...common7,
  keywords: ["eyj", "ewog"],
  pattern: beginAnywhere(
    /(?<![\w.-])(?<secret>(?:eyJ|ewog)[\w-]{8,2000}={0,2}\.[\w-]{0,6000}={0,2}\.[\w-]{10,2000}(?:\.[\w-]{10,6000}\.[\w-]{10,100})?)(?![\w-])/
  ),
  reach: [4, 8200]
};
var encoded = {
  ...common7,
  keywords: ["zxlk"],
  pattern: beginAnywhere(/(?<![A-Za-z0-9+/_-])(?<secret>ZXlK[A-Za-z0-9+/_-]{40,8000}={0,2})(?![A-Za-z0-9+/=_-])/),
  reach: [4, 8200]
};
var jwtRules = [
  { ...plain3, id: "jwt", label: "a JSON Web Token", level: "error", check: prove5(false) },
  { ...plain3, id: "jwt-expired", label: "an expired JSON Web Token", level: "note", check: prove5(true) },
  {
    ...encoded,
    id: "jwt-base64",
    label: "a JSON Web Token in base64",
    level: "error",
    check: prove5(false, decodeBase64)
  },
  {
    ...encoded,
    id: "jwt-base64-expired",
    label: "an expired JSON Web Token in base64",
    level: "note",
    check: prove5(true, decodeBase64)
  }
];

// src/rules/refutation.ts
var accessKeyId = /^(?:(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}|LTAI[0-9A-Za-z]{12,28}|AKID[0-9A-Za-z]{32})$/;
var shortestWithChecksum = 39;
function isRefuted(value2) {
  if (isPublished(value2) || /^(?:eyJ|ewog)[\w=-]+\.[\w=-]+\.[\w-]+$/.test(value2) && isSignedByExample(value2))
    return true;
  if (value2.length < shortestWithChecksum) return false;
  if (proveMicrosoftKey(value2) === "invalid") return true;
  if (/^(?:(?:gh[pousr]|npm)_[0-9A-Za-z]{36}|ghr_[0-9A-Za-z]{76})$/.test(value2))
    return encodeCrc32Base62(value2.slice(4, -6)) !== value2.slice(-6);
  if (/^[\w~.-]{3}8Q~[\w~.-]{34}$/.test(value2)) return encodeEntraChecksum(value2.slice(0, -3)) !== value2.slice(-3);
  return /^gl[a-z]{2,5}-[\w-]{24,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}$/.test(value2) && proveRoutableToken(value2) === "invalid";
}
var isShortKnown = remember((value2) => isRefuted(value2) || accessKeyId.test(value2) || isKnownLogin(value2), 4096);
var longestRemembered = 64;
var isKnown = (value2) => value2.length > longestRemembered ? isRefuted(value2) || accessKeyId.test(value2) : isShortKnown(value2);
function refuteKnown(rule) {
  return {
    ...rule,
    check: (value2, match) => isKnown(value2) ? "invalid" : rule.check?.(value2, match) ?? "unknown"
  };
}

// src/rules/judged.ts
var judgedRules = genericRules.map(refuteKnown);

// src/rules/crc-tails.ts
var digits2 = "0123456789";
var small = "abcdefghijklmnopqrstuvwxyz";
var crcHex = { encode: (sum) => sum.toString(16).padStart(8, "0") };
var crcBase62 = { encode: (sum) => encodeDigits(sum, digits2 + small.toUpperCase() + small, 6) };
var crcBase62SmallFirst = {
  encode: (sum) => encodeDigits(sum, digits2 + small + small.toUpperCase(), 6)
};
function createTailCheck(prefix2, { encode, whole: whole4 }) {
  const length = encode(0).length;
  return (value2) => {
    const body4 = value2.slice(prefix2.length).replace(/^[a-z]_/, "");
    const summed = (whole4 ? value2 : body4).slice(0, -length).replace(/[-_]$/, "");
    if (encode(crc32(summed)) === value2.slice(-length)) return "valid";
    return hasRandomLook(body4) ? "unknown" : "invalid";
  };
}

// src/rules/prefixed-tokens.ts
var escapePattern = (text6) => text6.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
var wordStart = `(?:(?<![0-9A-Za-z_.+/-])|${behindEscape})`;
var wordEnd = "(?![0-9A-Za-z_+/=-])";
var partsAtSlash = (prefix2) => /\w[_-]/.test(prefix2);
function article(name3) {
  if (/^(?:One[A-Z\s-]|Eu|U(?:ni|s|S|bi|PC)|u(?:[A-Z]|ser))/.test(name3)) return "a";
  return /^(?:[AEIOUaeiou]|[FHLMNRSX](?:[B-DF-HJ-NP-TV-Z]|$)|[hx][A-Z])/.test(name3) ? "an" : "a";
}
var joinedWords = /^[a-z]+\d{0,2}(?:[-_/][a-z]+\d{0,2})+$/;
var digest2 = /^[0-9A-F]{64}$/;
function createPrefixedRules(provider, tokens3) {
  return tokens3.map((token2) => {
    const { kind, prefix: prefix2, body: body4, loose, keywords, reach: reach2, label: label2, credential: credential2, tail: tail2 } = token2;
    const level2 = token2.level ?? (loose ? "warning" : "error");
    const exact = token2.exact || prefix2.length < 4;
    const isShape = createShapeTest(body4);
    const prove9 = tail2 ? createTailCheck(prefix2, tail2) : (value2) => {
      const own2 = value2.slice(prefix2.length);
      return hasRandomLook(own2) && !joinedWords.test(own2) ? "unknown" : "invalid";
    };
    const check3 = (value2) => isShape(value2.slice(prefix2.length)) && !isPublished(value2) && !digest2.test(value2) ? prove9(value2) : "invalid";
    const pattern = once(() => {
      const source7 = escapePattern(prefix2) + `(?:${exact ? body4 : widenAlphabet(body4)})`;
      const [begin, end4] = [wordStart, wordEnd].map((edge) => partsAtSlash(prefix2) ? edge.replace("+/", "+") : edge);
      return new RegExp(`${begin}(?<secret>${source7})${end4}`);
    });
    return {
      id: `${provider.id}-${kind}`,
      get label() {
        return label2 ?? `${article(provider.name)} ${provider.name} ${spell2(kind)}`;
      },
      level: level2,
      ...(token2.own || credential2 === "private-key") && { fixture: true },
      ...token2.own && { own: true },
      ...token2.unconfirmed && { unconfirmed: true },
      ...loose && { loose },
      keywords: keywords ?? [prefix2.toLowerCase()],
      get pattern() {
        return pattern();
      },
      check: token2.check ?? check3,
      ...reach2 && { reach: reach2 },
      highEntropy: true,
      shown: prefix2,
      credential: credential2 ?? "provider-token",
      provider: provider.name,
      ...provider.revoke && { revoke: provider.revoke },
      source: provider.source
    };
  });
}
function spell2(kind) {
  return kind.replaceAll("-", " ").replace(
    /\b(?:api|sdk|url|id|iam|scim|smtp|oauth|cli|ci|jwt|http|hmac|sms|pat|sid|db)\b/g,
    (word4) => word4 === "oauth" ? "OAuth" : word4.toUpperCase()
  );
}
function createTokenRules(rows2) {
  return rows2.flatMap(
    ([id2, name3, kind, prefix2, body4, source7, { revoke: revoke7, ...options } = {}]) => createPrefixedRules({ id: id2, name: name3, source: source7, ...revoke7 && { revoke: revoke7 } }, [{ kind, prefix: prefix2, body: body4, ...options }])
  );
}

// src/rules/likely-tokens.ts
var plainWord = /^(?:secret|private|public|production|staging|sandbox|project|apikey|console|access|token|standard|[a-z]k_(?:live|test))[_-]$/;
function isMark(rule) {
  const { shown: shown3 = "", level: level2, own: own2 } = rule;
  const isOwn = level2 !== "note" && !own2 && /^[\w-]{4,}[_-]$/.test(shown3) && !plainWord.test(shown3);
  return isOwn && rule.keywords.includes(shown3.toLowerCase());
}
var shortestBody = 16;
var twoDigits = String.raw`(?=[A-Za-z_-]{0,300}\d[A-Za-z_-]{0,300}\d)`;
function createLikelyTokenRule(marks2) {
  const byPrefix = once(() => {
    const found = /* @__PURE__ */ new Map();
    for (const rule of marks2) found.set(rule.shown, [...found.get(rule.shown) ?? [], rule]);
    return found;
  });
  const check3 = (value2, { window, end: behind }) => {
    if (/^\.\w/.test(window.slice(behind, behind + 2))) return "invalid";
    for (let end4 = value2.length - shortestBody; end4 >= 4; end4--) {
      const own2 = byPrefix().get(value2.slice(0, end4));
      if (!own2) continue;
      const body4 = value2.slice(end4);
      const isRandom = hasRandomLook(body4) && !hasNameLook(body4) && /\d.*\d/.test(body4);
      return isRandom && !own2.some(({ pattern }) => pattern.test(value2)) ? "unknown" : "invalid";
    }
    return "invalid";
  };
  return {
    id: "likely-token",
    label: "a token with a known provider's prefix",
    level: "warning",
    keywords: [...new Set(marks2.map(({ shown: shown3 }) => shown3.toLowerCase()))],
    pattern: new RegExp(`${wordStart.replace("+/", "+")}${twoDigits}(?<secret>[0-9A-Za-z][\\w-]{20,300})${wordEnd}`),
    reach: [4, 340],
    check: check3,
    highEntropy: true,
    credential: "generic-token",
    source: "https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"
  };
}

// src/rules/microsoft.ts
var proveRandom4 = (value2) => looksRandom(value2) && !isPlaceholder(value2) ? "unknown" : "invalid";
var uuid3 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var microsoftRules = [
  {
    id: "nuget-api-key",
    label: "a NuGet API key",
    level: "error",
    keywords: ["oy2"],
    pattern: beginAnywhere(/(?<![A-Za-z0-9+/_-])(?<secret>oy2[a-z0-9]{43}|OY2[A-Z0-9]{43})(?![A-Za-z0-9+/=_-])/),
    check: (value2) => proveRandom4(value2.slice(3)),
    highEntropy: true,
    shown: "oy2",
    credential: "provider-token",
    provider: "NuGet",
    revoke: "https://www.nuget.org/account/apikeys",
    source: "https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys"
  },
  {
    id: "nuget-source-password",
    label: "a clear-text password of a NuGet package source",
    level: "error",
    keywords: ["cleartextpassword"],
    pattern: /["']ClearTextPassword["']\s{1,6}value\s{0,2}=\s{0,2}["'](?<secret>[^"'\r\n<>]{4,200})["']/i,
    check: (value2) => isPlaceholder(value2) || isPublished(value2) ? "invalid" : "unknown",
    highEntropy: false,
    credential: "generic-password",
    provider: "NuGet",
    revoke: "Change the password, or revoke the token, at the package source that the element names.",
    source: "https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials"
  },
  {
    id: "microsoft-teams-webhook",
    label: "a Microsoft Teams incoming webhook",
    level: "error",
    keywords: [".webhook.office.com/", "outlook.office.com/webhook", "outlook.office365.com/webhook"],
    pattern: new RegExp(
      `(?<![\\w.-])(?<secret>(?:[\\w-]{1,60}\\.webhook\\.office\\.com/webhookb2|outlook\\.office(?:365)?\\.com/webhook)/${uuid3}@${uuid3}/IncomingWebhook/[0-9a-f]{32}/${uuid3}(?:/V2[\\w-]{20,80})?)`,
      "i"
    ),
    check: (value2) => /(?:0{8}-(?:0{4}-){3}0{12})|x{8}/i.test(value2) ? "invalid" : "unknown",
    highEntropy: true,
    credential: "provider-webhook",
    provider: "Microsoft Teams",
    revoke: "The channel > Manage channel > Connectors > Configured > Remove",
    source: "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook"
  },
  {
    id: "azure-publish-profile",
    label: "the deployment password of an Azure publish profile",
    level: "error",
    keywords: ["userpwd="],
    pattern: /(?<![A-Za-z])userPWD\s{0,2}=\s{0,2}\\?["'](?<secret>[^"'\\\r\n]{8,120})\\?["']/i,
    check: (value2) => isPlaceholder(value2) ? "invalid" : "unknown",
    highEntropy: false,
    credential: "azure-publish-profile",
    provider: "Azure App Service",
    revoke: "Azure portal > the app > Reset publish profile",
    source: "https://learn.microsoft.com/azure/app-service/deploy-configure-credentials"
  },
  {
    id: "azure-bot-direct-line-secret",
    label: "an Azure Bot Direct Line or Web Chat secret",
    level: "error",
    keywords: [...spell(["direct", "line"]), ...spell(["web", "chat"])],
    pattern: /(?:direct[_-]?line|web[_-]?chat)[\w-]{0,20}(?:secret|key|token)["'`]?\s{0,6}[:=,]\s{0,6}["'`]?(?<secret>[\w-]{11}\.(?:cwA\.[\w-]{3}\.)?[\w-]{43})(?![\w-])/i,
    check: proveRandom4,
    highEntropy: true,
    credential: "azure-other-key",
    provider: "Azure Bot Service",
    revoke: "Azure portal > the bot > Channels > Direct Line > Regenerate",
    source: "https://learn.microsoft.com/azure/bot-service/bot-service-channel-connect-directline"
  }
];

// src/rules/microsoft-windows.ts
var prove6 = (value2) => isPlaceholder(value2) || value2.includes("$") ? "invalid" : "unknown";
var proveRandom5 = (value2) => looksRandom(value2) && !isPlaceholder(value2) ? "unknown" : "invalid";
var password3 = {
  level: "error",
  fixture: true,
  check: prove6,
  highEntropy: false,
  credential: "generic-password"
};
var microsoftWindowsRules = [
  {
    id: "aspnet-machine-key",
    label: "an ASP.NET machine key",
    level: "error",
    keywords: ["validationkey", "decryptionkey"],
    pattern: /(?:validation|decryption)Key\s{0,4}=\s{0,4}\\?["'](?<secret>[0-9A-F]{32,128})(?![0-9A-F])/i,
    check: proveRandom5,
    highEntropy: true,
    credential: "provider-token",
    provider: "ASP.NET",
    revoke: "Make new keys in every web.config of the farm; who has the old ones can forge ViewState and sign-in cookies.",
    source: "https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/w8h3skw9(v=vs.100)"
  },
  {
    ...password3,
    id: "powershell-plain-text-secret",
    label: "a password in plain text in a PowerShell script",
    keywords: ["convertto-securestring"],
    pattern: /ConvertTo-SecureString\s{1,4}(?=[^\r\n]{0,240}-AsPlainText)(?:-AsPlainText\s{1,4}|-Force\s{1,4}|-String\s{1,4}){0,3}["']?(?<secret>(?<=["'])[^"'\r\n]{4,200}(?=["'])|(?<![^\s])[^\s"'$(){}<|;@-][^\s"'(){}|;,]{4,200})/i,
    source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring"
  },
  {
    ...password3,
    id: "windows-net-user-password",
    label: "a password of a Windows account in a command",
    keywords: ["net user", "net.exe user"],
    pattern: /net(?:\.exe)? user\s{1,4}["']?[\w.$%\\-]{1,60}["']?\s{1,4}["']?(?<secret>[^\s"'/*]{6,127})["']?\s{1,4}\/add/i,
    source: "https://learn.microsoft.com/windows-server/administration/windows-commands/net-user"
  },
  {
    ...password3,
    id: "windows-unattend-password",
    label: "a password in a Windows answer file",
    keywords: ["<administratorpassword>", "<autologon>", "<localaccount"],
    pattern: /<(?:Administrator)?Password>\s{0,60}<Value>(?<secret>[^<>\r\n]{4,200})<\/Value>/i,
    reach: [4, 700],
    source: "https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-administratorpassword"
  },
  {
    id: "windows-group-policy-password",
    label: "a password in Group Policy preferences, whose key Microsoft published",
    level: "error",
    keywords: ["cpassword="],
    pattern: /cpassword\s{0,2}=\s{0,2}["'](?<secret>[A-Za-z0-9+/]{20,400}={0,2})["']/i,
    check: proveRandom5,
    // One fixed key and no salt: the cipher text tells the password to who guesses it.
    highEntropy: false,
    credential: "generic-password",
    provider: "Windows",
    source: "https://learn.microsoft.com/openspecs/windows_protocols/ms-gppref/2c15cbf0-f086-4c74-8b70-1f2fa45dd4be"
  }
];

// src/rules/npm.ts
var revoke3 = "https://docs.npmjs.com/revoking-access-tokens";
var npmRules = [
  {
    id: "npm-access-token",
    label: "an npm access token",
    level: "error",
    keywords: ["npm_"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>npm_[0-9A-Za-z]{36})(?![0-9A-Za-z])/),
    check: (value2) => encodeCrc32Base62(value2.slice(4, -6)) === value2.slice(-6) ? "valid" : "invalid",
    highEntropy: true,
    shown: "npm_",
    credential: "npm-token",
    provider: "npm",
    revoke: revoke3,
    source: "https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/"
  },
  {
    id: "npm-legacy-token",
    label: "an npm access token (legacy)",
    level: "error",
    keywords: ["_authtoken", ...spell(["npm", "token"], ["", "_", "-", " "])],
    pattern: /(?:_authToken|npm[_ -]?token)[\w ]{0,12}["'`]?\s{0,6}[:=]{1,2}\s{0,6}["'`]?(?<secret>(?:NpmToken\.)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z-])/i,
    highEntropy: true,
    credential: "npm-token",
    provider: "npm",
    revoke: revoke3,
    source: "https://docs.npmjs.com/about-access-tokens"
  },
  {
    id: "npm-registry-login",
    label: "a login of an npm registry",
    level: "error",
    keywords: ["_auth=", "_auth ="],
    pattern: /_auth ?= ?["']?(?<secret>[0-9A-Za-z+/]{10,400}={0,2})(?![\w+/=])/,
    check: (value2) => isKnownLogin(value2) ? "invalid" : proveLogin(value2),
    fixture: true,
    highEntropy: false,
    credential: "npm-token",
    provider: "npm",
    revoke: revoke3,
    source: "https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration"
  }
];

// src/rules/openai.ts
var prove7 = (value2) => looksRandom(value2) && !isPlaceholder(value2) ? "unknown" : "invalid";
var common8 = {
  level: "error",
  // Base64 of "OpenAI" stands in the middle of every key; some documentation shows it as T4Blbk.
  keywords: ["blbkfj"],
  reach: [140, 140],
  check: prove7,
  highEntropy: true,
  credential: "openai-key",
  provider: "OpenAI",
  revoke: "https://platform.openai.com/api-keys",
  source: "https://platform.openai.com/docs/api-reference/authentication"
};
var openaiRules = [
  {
    ...common8,
    id: "openai-api-key",
    label: "an OpenAI API key",
    pattern: beginAnywhere(
      /(?<![\w-])(?<secret>sk-(?!proj-|svcacct-|admin-)(?:[A-Za-z0-9][\w-]{0,40}-)?[\w-]{20,100}T[34]BlbkFJ[\w-]{20,100})(?![\w-])/
    ),
    shown: "sk-"
  },
  {
    ...common8,
    id: "openai-project-key",
    label: "an OpenAI project key",
    pattern: beginAnywhere(/(?<![\w-])(?<secret>sk-proj-[\w-]{20,100}T3BlbkFJ[\w-]{20,100})(?![\w-])/),
    shown: "sk-proj-"
  },
  {
    ...common8,
    id: "openai-service-account-key",
    label: "an OpenAI service account key",
    pattern: beginAnywhere(/(?<![\w-])(?<secret>sk-svcacct-[\w-]{20,100}T3BlbkFJ[\w-]{20,100})(?![\w-])/),
    shown: "sk-svcacct-"
  },
  {
    ...common8,
    id: "openai-admin-key",
    label: "an OpenAI admin key",
    pattern: beginAnywhere(/(?<![\w-])(?<secret>sk-admin-[\w-]{20,100}T3BlbkFJ[\w-]{20,100})(?![\w-])/),
    shown: "sk-admin-",
    revoke: "https://platform.openai.com/settings/organization/admin-keys"
  }
];

// src/rules/private-keys.ts
var logMark = /[.:|#>\])-]/;
var bodyLine = /^\s{0,40}[A-Za-z0-9+/]{40,76}={0,2}\s{0,8}$/;
function dropLogPrefixes(lines) {
  if (lines.some((line) => bodyLine.test(line))) return lines;
  const kept2 = lines.map((line) => {
    const text6 = line.trimEnd();
    const start3 = Math.max(text6.lastIndexOf(" "), text6.lastIndexOf("	")) + 1;
    const last2 = text6.slice(start3);
    return logMark.test(text6.slice(0, start3)) && /^[A-Za-z0-9+/]{4,}={0,2}$/.test(last2) ? last2 : line;
  });
  return kept2.length > 1 && logMark.test(kept2.at(-1)) ? kept2.slice(0, -1) : kept2;
}
function readBody(text6) {
  const lines = text6.replaceAll(/\\+[rntu](?:000[ad])?|&#1[03];/gi, "\n").split("\n");
  return dropLogPrefixes(lines).join("\n").replaceAll(/["'`]\s{0,40}[+.,;]?\s{0,40}\\?\s{0,40}["'`]/g, "\n").replaceAll(/^[ \t]*(?:\/\/+|#+|\*+(?!\/)|--|;+|>)/gm, "\n").replaceAll(/^[A-Z][\w-]{2,20}:[^\n]*$/gm, "").replaceAll(/[\s"'`,;\\]+/g, "");
}
function isSequence(bytes2) {
  if (bytes2[0] !== 48 || bytes2.length < 8) return false;
  const first = bytes2[1];
  if (first < 128) return bytes2.length === 2 + first;
  const count2 = first & 127;
  return count2 > 0 && count2 < 4 && bytes2.length === 2 + count2 + bytes2.readUIntBE(2, count2);
}
function isOpenSshEncrypted(bytes2) {
  const magic = "openssh-key-v1\0";
  if (bytes2.length < 32 || bytes2.toString("latin1", 0, magic.length) !== magic) return false;
  const length = bytes2.readUInt32BE(magic.length);
  return bytes2.toString("latin1", magic.length + 4, magic.length + 4 + Math.min(length, 20)) !== "none";
}
function provePem(value2) {
  const text6 = value2.replace(/-----BEGIN[^-]*-----/, "").replace(/-----END[^-]*-*$/, "");
  if (/ENCRYPTED|\.{3}|\u2026|\$\{|\{\{|<[a-z]|x{8}|\*{4}/i.test(value2)) return "invalid";
  const body4 = readBody(text6).replace(/=[A-Za-z0-9+/]{4}$/, "");
  const base642 = /^[A-Za-z0-9+/]+={0,2}/.exec(body4)?.[0] ?? "";
  const bytes2 = Buffer.from(base642, "base64");
  if (isOpenSshEncrypted(bytes2) || isPublished(base642)) return "invalid";
  if (isSequence(bytes2)) return "unknown";
  return base642.length >= 100 && measureEntropy(base642) >= 4 ? "unknown" : "invalid";
}
function provePfx(value2) {
  const bytes2 = Buffer.from(value2, "base64");
  return isSequence(bytes2) && bytes2.readUIntBE(4, 3) === 131331 ? "unknown" : "invalid";
}
var derStart = [
  "MII[A-Za-z0-9+/]{2}[AQgw]IBA(?:DANBgkqhkiG9w0BAQEFAASC|AK(?:CA[QYg]EA|BgQ))",
  "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg",
  "MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBC",
  "MIG2AgEAMBAGByqGSM49AgEGBSuBBAAiBIGeMIGbAgEBBDA",
  "MHcCAQEEI",
  "MC4CAQAwBQYDK2VwBCIEI"
].join("|");
var derRest = String.raw`(?:[A-Za-z0-9+/]|\\[rn]|\r?\n[ \t]{0,40}|["'](?:[ \t]{0,8}[+.])?[ \t]{0,8}\r?\n[ \t]{0,60}(?:[+.][ \t]{0,8})?["']){40,16000}={0,2}`;
function proveDer(value2) {
  const base642 = readBody(value2);
  if (isPublished(base642)) return "invalid";
  return isSequence(Buffer.from(base642, "base64")) || base642.length >= 600 && measureEntropy(base642) >= 5 ? "unknown" : "invalid";
}
var source4 = "https://www.rfc-editor.org/rfc/rfc7468";
var credential = "private-key";
var privateKeyRules = [
  {
    id: "private-key",
    label: "a private key",
    level: "error",
    fixture: true,
    keywords: ["private key-----"],
    pattern: /(?<secret>-----BEGIN (?:RSA |EC |DSA |OPENSSH |ANY |SSH2 )?PRIVATE KEY-----(?:(?:[^-]|-(?!----)){40,12000}-----END [A-Z0-9 ]{0,12}PRIVATE KEY-----|[A-Za-z0-9+/=\s\\]{100,12000}))/,
    reach: [40, 12200],
    check: provePem,
    highEntropy: true,
    credential,
    source: source4
  },
  {
    id: "private-key-base64",
    label: "a private key in base64",
    level: "error",
    fixture: true,
    keywords: ["ls0tls1crudjti"],
    pattern: beginAnywhere(/(?<![A-Za-z0-9+/])(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,16000}={0,2})/),
    reach: [4, 16200],
    check: (value2) => {
      const text6 = Buffer.from(value2, "base64").toString("latin1");
      const pem = /-----BEGIN [A-Z0-9 ]{0,12}PRIVATE KEY-----[^-]{40,}(?:-----END [A-Z0-9 ]{0,12}PRIVATE KEY-----)?/.exec(text6);
      return pem ? provePem(pem[0]) : "invalid";
    },
    highEntropy: true,
    credential,
    source: source4
  },
  {
    id: "private-key-der",
    label: "a private key in base64, without its frame",
    level: "error",
    fixture: true,
    keywords: [
      "ibadanbgkqhkig9w0baqefaasc",
      "ibaakcaqea",
      "ibaakcayea",
      "ibaakcagea",
      "ibaakbgq",
      "mighageambmgbyqgsm49",
      "meecaqawewyhkozizj0caq",
      "mig2ageambagbyqgsm49",
      "mhccaqeei",
      "mc4caqawbqydk2vwbciei"
    ],
    pattern: beginAnywhere(new RegExp(`(?<![A-Za-z0-9+/])(?<secret>(?:${derStart})${derRest})(?![A-Za-z0-9+/=])`)),
    reach: [8, 16300],
    check: proveDer,
    highEntropy: true,
    credential,
    source: "https://www.rfc-editor.org/rfc/rfc5958"
  },
  {
    id: "pkcs12-bundle",
    label: "a PKCS #12 bundle of certificate and private key",
    level: "warning",
    fixture: true,
    keywords: ["ibazc"],
    pattern: beginAnywhere(
      /(?<![A-Za-z0-9+/])(?<secret>MII[A-Za-z0-9+/]{2}[AQgw]IBAzC[A-Za-z0-9+/]{200,20000}={0,2})(?![A-Za-z0-9+/=])/
    ),
    reach: [8, 20100],
    check: provePfx,
    highEntropy: true,
    credential,
    source: "https://www.rfc-editor.org/rfc/rfc7292"
  },
  {
    id: "pgp-private-key",
    label: "a PGP private key",
    level: "error",
    fixture: true,
    keywords: ["pgp private key block-----"],
    pattern: /(?<secret>-----BEGIN PGP PRIVATE KEY BLOCK-----[\s\S]{100,400}?\n[^-]{100,16000}-----END PGP PRIVATE KEY BLOCK-----)/,
    reach: [40, 16600],
    check: (value2) => /\.{3}|\u2026|x{8}/i.test(value2) ? "invalid" : "unknown",
    highEntropy: true,
    credential,
    source: "https://www.rfc-editor.org/rfc/rfc9580"
  },
  {
    id: "putty-private-key",
    label: "a PuTTY private key without a passphrase",
    level: "error",
    fixture: true,
    keywords: ["putty-user-key-file-"],
    pattern: /(?<secret>PuTTY-User-Key-File-[23]: [\w-]{3,40}\s{1,4}Encryption: none\s[\s\S]{20,600}?Private-Lines: \d{1,3}\s{1,4}[A-Za-z0-9+/=\s]{20,9000}Private-MAC: [0-9a-f]{40,64})/,
    reach: [8, 12e3],
    highEntropy: true,
    credential,
    source: "https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html"
  },
  {
    id: "xml-rsa-private-key",
    label: "an RSA private key in XML",
    level: "error",
    fixture: true,
    keywords: ["<rsakeyvalue>"],
    pattern: /<RSAKeyValue>[\s\S]{100,3000}?<D>(?<secret>[A-Za-z0-9+/=\s]{80,1400})<\/D>/,
    reach: [8, 6e3],
    check: (value2) => looksRandom(value2) ? "unknown" : "invalid",
    highEntropy: true,
    credential,
    source: "https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring"
  },
  {
    id: "jwk-private-key",
    label: "a private key in a JSON Web Key",
    level: "error",
    fixture: true,
    keywords: ['"kty"', "'kty'", '\\"kty\\"'],
    pattern: /["'\\]{1,2}d["'\\]{1,2}\s{0,6}:\s{0,6}\\?["'](?<secret>[\w-]{32,1400})\\?["']/,
    reach: [2600, 2600],
    check: (value2, { window }) => /kty/.test(window) && looksRandom(value2) ? "unknown" : "invalid",
    highEntropy: true,
    credential,
    source: "https://www.rfc-editor.org/rfc/rfc7517"
  },
  {
    id: "jwk-symmetric-key",
    label: "a symmetric key in a JSON Web Key",
    level: "error",
    fixture: true,
    keywords: ['"oct"', "'oct'", '\\"oct\\"'],
    pattern: /["'\\]{1,2}k["'\\]{1,2}\s{0,6}:\s{0,6}\\?["'](?<secret>[\w-]{22,700})\\?["']/,
    reach: [900, 900],
    check: (value2, { window }) => /kty/.test(window) && looksRandom(value2) ? "unknown" : "invalid",
    highEntropy: true,
    credential,
    source: "https://www.rfc-editor.org/rfc/rfc7518#section-6.4"
  }
];

// src/rules/agent-providers.ts
function proveSigned(value2) {
  const bytes2 = Buffer.from(value2.slice(value2.lastIndexOf(".") + 1), "base64url");
  const first = bytes2[3] ?? 0;
  const isWhole = bytes2[0] === 48 && bytes2[1] === bytes2.length - 2 && bytes2[2] === 2 && bytes2[4 + first] === 2;
  return isWhole && bytes2[5 + first] === bytes2.length - first - 6 ? "valid" : "invalid";
}
var unconfirmed = { unconfirmed: true };
var langwatch = "[0-9A-Za-z]{16}_[0-9A-Za-z]{48}";
var agentProviderRules = createTokenRules([
  [
    "alibaba",
    "Alibaba Cloud Model Studio",
    "workspace-api-key",
    "sk-ws-H.",
    "[A-Z]{6,7}\\.[0-9A-Za-z]{4}\\.[0-9A-Za-z_-]{92,98}",
    "https://www.alibabacloud.com/help/en/model-studio/get-api-key",
    { check: proveSigned, revoke: "https://bailian.console.aliyun.com/", ...unconfirmed }
  ],
  [
    "amp",
    "Amp",
    "access-token",
    "sgamp_user_",
    "[0-9A-HJKMNP-TV-Z]{26}_[0-9a-f]{64}",
    "https://ampcode.com/manual",
    { revoke: "https://ampcode.com/settings", ...unconfirmed }
  ],
  [
    "alibaba",
    "Alibaba Cloud Model Studio",
    "plan-api-key",
    "sk-sp-",
    `${hex(32)}|[0-9A-Za-z]\\.[0-9A-Za-z]{4,8}\\.[0-9A-Za-z]{3,8}\\.${base64url(40, 120)}`,
    "https://www.alibabacloud.com/help/en/model-studio/coding-plan",
    { revoke: "https://bailian.console.aliyun.com/", ...unconfirmed }
  ],
  [
    "arcade",
    "Arcade",
    "api-key",
    "arc_",
    base623(48, 56),
    "https://docs.arcade.dev/en/get-started/setup/api-keys",
    unconfirmed
  ],
  ["autumn", "Autumn", "secret-key", "am_sk_live_", base623(42), "https://github.com/useautumn/autumn"],
  [
    "autumn",
    "Autumn",
    "test-secret-key",
    "am_sk_test_",
    base623(42),
    "https://github.com/useautumn/autumn",
    { level: "warning" }
  ],
  [
    "bifrost",
    "Bifrost",
    "virtual-key",
    "sk-bf-",
    uuid,
    "https://github.com/maximhq/bifrost",
    { revoke: "https://docs.getbifrost.ai/features/governance/virtual-keys" }
  ],
  ["blaxel", "Blaxel", "api-key", "bl_", "[0-9a-z]{32}", "https://docs.blaxel.ai/Security/Access-tokens", unconfirmed],
  [
    "botpress",
    "Botpress",
    "personal-access-token",
    "bp_pat_",
    base64url(36),
    "https://www.botpress.com/docs/api-reference/authentication",
    unconfirmed
  ],
  [
    "botpress",
    "Botpress",
    "bot-access-key",
    "bp_bak_",
    base64url(36),
    "https://www.botpress.com/docs/api-reference/authentication",
    unconfirmed
  ],
  [
    "humanloop",
    "Humanloop",
    "api-key",
    "hl_sk_",
    hex(48),
    "https://humanloop.com/docs",
    // The service ended in September 2025.
    { level: "note", ...unconfirmed }
  ],
  [
    "kimi",
    "Kimi Code",
    "api-key",
    "sk-kimi-",
    base623(64),
    "https://www.kimi.com/code/docs/en/more/third-party-agents.html",
    { revoke: "https://www.kimi.com/code/console", ...unconfirmed }
  ],
  // An id and a secret; an older project's key is one piece, and so are keys for what is only sent.
  [
    "langwatch",
    "LangWatch",
    "api-key",
    "sk-lw-",
    `${langwatch}|${base64url(48)}`,
    "https://github.com/langwatch/langwatch"
  ],
  [
    "langwatch",
    "LangWatch",
    "ingestion-key",
    "ik-lw-",
    `${langwatch}|${base623(48)}`,
    "https://github.com/langwatch/langwatch"
  ],
  ["langwatch", "LangWatch", "personal-access-token", "pat-lw-", langwatch, "https://github.com/langwatch/langwatch"],
  ["luma", "Luma AI", "api-key", "luma-", `${uuid}-${uuid}`, "https://docs.lumalabs.ai/docs/api", unconfirmed],
  ["mindee", "Mindee", "api-key", "md_", base64url(43), "https://docs.mindee.com/", { exact: true, ...unconfirmed }],
  ["metorial", "Metorial", "secret-key", "metorial_sk_", base623(60, 140), "https://metorial.com/docs", unconfirmed],
  [
    "minimax",
    "MiniMax",
    "plan-api-key",
    "sk-cp-",
    base64url(100, 140),
    "https://platform.minimax.io/docs/coding-plan/intro",
    unconfirmed
  ],
  ["nanogpt", "NanoGPT", "api-key", "sk-nano-", uuid, "https://docs.nano-gpt.com/", unconfirmed],
  ["notte", "Notte", "api-key", "sk-notte-", hex(64), "https://docs.notte.cc/", unconfirmed],
  ["openpipe", "OpenPipe", "api-key", "opk_", hex(42), "https://github.com/OpenPipe/OpenPipe"],
  [
    "requesty",
    "Requesty",
    "api-key",
    "rqsty-sk-",
    base64(84, 90),
    "https://docs.requesty.ai/",
    { revoke: "https://app.requesty.ai/api-keys", ...unconfirmed }
  ],
  ["scrapegraph", "ScrapeGraphAI", "api-key", "sgai-", uuid, "https://github.com/ScrapeGraphAI/scrapegraph-py"],
  ["segmind", "Segmind", "api-key", "SG_", hex(16), "https://docs.segmind.com/", { exact: true, ...unconfirmed }],
  [
    "supermemory",
    "Supermemory",
    "api-key",
    "sm_",
    "[0-9A-Za-z]{22}_[0-9A-Za-z]{60,80}",
    "https://supermemory.ai/docs",
    unconfirmed
  ],
  [
    "traceloop",
    "Traceloop",
    "api-key",
    "tl_",
    hex(32),
    "https://www.traceloop.com/docs",
    { exact: true, ...unconfirmed }
  ],
  ...["INFERENCE", "ADMIN"].map(
    (kind) => [
      "venice",
      "Venice.ai",
      `${kind.toLowerCase()}-key`,
      `VENICE-${kind}-KEY-`,
      base64url(42),
      "https://docs.venice.ai/overview/guides/generating-api-key",
      { revoke: "https://venice.ai/settings/api", ...unconfirmed }
    ]
  ),
  [
    "warp",
    "Warp",
    "api-key",
    "wk-1.",
    hex(64),
    "https://docs.warp.dev/reference/cli/api-keys",
    { revoke: "https://app.warp.dev/settings/platform", ...unconfirmed }
  ],
  [
    "zeroentropy",
    "ZeroEntropy",
    "api-key",
    "ze_",
    base623(16),
    "https://docs.zeroentropy.dev/",
    { exact: true, ...unconfirmed }
  ],
  [
    "windsurf",
    "Windsurf",
    "session-token",
    "sk-ws-01-",
    base64url(85, 110),
    "https://docs.windsurf.com/windsurf/accounts/api-reference/api-introduction",
    unconfirmed
  ],
  [
    "zapier",
    "Zapier",
    "natural-language-key",
    "sk-ak-",
    base623(26),
    "https://docs.zapier.com/",
    // Natural Language Actions ended in November 2023.
    { level: "note", ...unconfirmed }
  ]
]);

// src/rules/keyword-shape.ts
var gapReach = 56;
var credentialWord = /key|token|secret|auth|passw|passphrase|pwd|bearer|credential|\bpat\b|_pat\b|access|certificate|private|apikey|signature/i;
var publicWord = /sha-?\d|sha_|md5|checksum|integrity|commit|digest|hash|etag|revision|\brev\b|fingerprint|thumbprint|public|version|nonce|salt\b|uuid|guid|\bsri\b|git\+|\bref\b|blob|tree\/|docsearch/i;
var openHash = /(?:hash|digest|checksum)\w{0,20}!?\((?:[^()]|\([^()]*\))*$/i;
var identifierName = /(?:^|[^a-z])(?:id|ids|uid|slug|sitekey|site_key|project|workspace|account|org)["'`\]\s]*(?:=>|[:=,]+)\s*["'`]*$/i;
var camelIdentifierName = /[a-z]I[Dd]s?["'`\]\s]*(?:=>|[:=,]+)\s*["'`]*$/;
var digestOrId = /^(?:(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{56}|(?:[0-9a-f]{32}){2,4})|[0-9a-f]+(?:-[0-9a-f]+)+|[0-9a-f]{1,24}|[0-9A-F-]+)$/;
var assignment = /^["'`\])}>]*\s*(?:string|str|const)?\s*(?:(?::{0,3}=|:|=>|\|\|:|\()\s*["'`]?|["'`])$/i;
var below = /["'][ \t]?(?:\{\s{1,8}(?:[a-z]{4,9}\s{1,8}=\s{1,4}\S{1,20}\s{1,8}){0,2}default\s{1,8}=\s{1,4}["']|[^<>\r\n]{0,40}>\s{0,24}<value>)$/;
var holder2 = /(?:key|token|secret|password)(?:[-_. ](?:for[-_. ])?|["']?[:=][\s"'{([]{0,3})$/i;
var element2 = /<[\w:.-]{0,20}(?:key|token|secret|password)>[\s"'{([]{0,3}$/i;
var keyVault = /key[-_. ]?$/i;
var halfValue = /(?<![0-9A-Za-z+])(?=[A-Za-z+]*\d)[0-9A-Za-z+]{4,}[-/]$/;
function createKeywordRules(shapes2) {
  return shapes2.map(([id2, name3, words5, shape, source7, options = {}]) => {
    const {
      kind = "api-key",
      ended,
      loose,
      level: level2 = ended ? "note" : loose ? "warning" : "error",
      revoke: revoke7,
      credential: credential2 = "provider-token"
    } = options;
    const spellings = (words5 || id2).split("|");
    const keywords = once(() => spellings.flatMap((spelling) => listKeywords(spelling, options.common)));
    const reach2 = once(() => [32, 32 + gapReach + maximumLength(widenAlphabet(shape))]);
    const pattern = once(() => {
      const names2 = spellings.map(toPattern).join("|");
      const gap5 = `[^]{0,${gapReach}}?`;
      const value2 = widenAlphabet(shape);
      const end4 = options.inPath ? "[\\w+=-]" : "[\\w+/=-]";
      return new RegExp(`(?<name>${names2})(?<gap>${gap5})(?<![\\w+])(?<secret>${value2})(?!${end4})`, "i");
    });
    return {
      id: `${id2}-${kind}`,
      get label() {
        return `${article(name3)} ${name3} ${spell2(kind)}${ended ? ` (the service ended in ${ended})` : ""}`;
      },
      level: level2,
      get keywords() {
        return keywords();
      },
      get pattern() {
        return pattern();
      },
      get reach() {
        return reach2();
      },
      check: createCheck(createShapeTest(shape), options),
      // A name and a random run prove no more than a value without a format does.
      ...(!options.distinct || options.own) && { fixture: true },
      ...options.own && { own: true },
      ...options.unconfirmed && { unconfirmed: true },
      ...loose && { loose },
      highEntropy: true,
      credential: credential2,
      provider: name3,
      ...revoke7 && { revoke: revoke7 },
      source: source7
    };
  });
}
function createCheck(isShape, options) {
  return (value2, { window, start: start3, end: end4, groups }) => {
    const { name: name3 = "", gap: gap5 = "" } = groups;
    if (!isShape(value2) || isPublished(value2) || /^(?:\s{0,2}\(|\.[A-Za-z_]|\[)/.test(window.slice(end4, end4 + 4)))
      return "invalid";
    if (options.loose && halfValue.test(gap5) || !standsAlone(window.slice(Math.max(0, start3 - 8), start3), name3, gap5) || !isCredential2(window.slice(Math.max(0, start3 - 24), start3), name3, gap5, value2, options)) {
      return "invalid";
    }
    const random = options.check?.(value2) ?? (hasRandomLook(value2) && (options.distinct || !hasNameLook(value2)));
    return random ? "unknown" : "invalid";
  };
}
var verb = /(?:^|[^A-Za-z])(?:get|set|my|new|use|with|load|create|init)$/i;
function standsAlone(before, name3, gap5) {
  const first = name3[0];
  const last2 = name3.at(-1);
  const isInWord = /[a-z]$/.test(before) && /[a-z]/.test(first) || /[A-Z]$/.test(before) && /[A-Z]/.test(first);
  if (isInWord && !verb.test(before)) return false;
  const next = gap5[0] ?? "";
  const runsOn = /[a-z]/.test(last2) && /[a-z]/.test(next) || /[A-Z]/.test(last2) && /[A-Z]/.test(next);
  return !runsOn || /^(?:api|key|token|secret|o?auth|pass|access|client|app|user|account|pat|io|ai|js|cloud|sms|basic|org|observability|personal|private|service|server|prod|dev|test|live)/i.test(
    gap5
  );
}
function isCredential2(before, name3, gap5, value2, options) {
  if (options.distinct) return true;
  const whole4 = name3 + gap5.replace(below, "");
  const isHeld = element2.test(before) || holder2.test(before) && assignment.test(gap5) && !(/^vault/i.test(name3) && keyVault.test(before));
  if (options.near && !options.near.test(whole4) && !isHeld) return false;
  const rest2 = options.near ? whole4.replace(options.near, "") : whole4;
  if (publicWord.test(rest2.slice(-40)) || identifierName.test(rest2) || camelIdentifierName.test(rest2) || whole4.split("\n").length > 2)
    return false;
  if (gap5.endsWith("@") || openHash.test(before + whole4)) return false;
  if (options.common) return /^[-_. ]?(?:api|access|key|token|secret|auth|client|app|bot|personal|private)/i.test(gap5);
  if (options.near || credentialWord.test(whole4.slice(-32))) return true;
  if (isHeld) return true;
  if (name3.length >= 16 && /\d/.test(name3)) return true;
  return assignment.test(gap5) && !digestOrId.test(value2);
}
var separators2 = ["", "-", "_", " ", "."];
var listVariants = (spelling) => /[- ]/.test(spelling) && !/[[/]/.test(spelling) ? separators2.map((separator) => spelling.replaceAll(/[- ]/g, separator)) : [spelling];
var toPattern = (spelling) => spelling.includes("[") ? spelling : listVariants(spelling).map((variant) => variant.replaceAll(/[.*/?]/g, "\\$&")).join("|");
var commonFollowers = [
  "api",
  "access",
  "key",
  "token",
  "secret",
  "auth",
  "client",
  "app",
  "bot",
  "personal",
  "private"
];
var spokenFollowers = ["api", "access", "key", "token", "secret"];
function listKeywords(spelling, common11 = false) {
  const names2 = listVariants(spelling).map((name3) => name3.split("[")[0].toLowerCase());
  if (!common11) return names2;
  return names2.flatMap(
    (name3) => separators2.flatMap(
      (separator) => (/[. ]/.test(separator) ? spokenFollowers : commonFollowers).map((word4) => name3 + separator + word4)
    )
  );
}
function maximumLength(source7) {
  let length = 2 * source7.length;
  for (const [, most4] of source7.matchAll(/(\d+)\}/g)) length += Number(most4);
  return length;
}

// src/rules/ai-providers.ts
var aiProviderRules = [
  ...createTokenRules([
    [
      "neptune",
      "Neptune.ai",
      "api-token",
      "eyJhcGlfYWRkcmVzcyI6",
      base64(60, 400),
      "https://docs.neptune.ai/setup/setting_api_token/",
      { reach: [32, 480] }
    ],
    ["ai71", "AI71", "api-key", "ai71-api-", uuid, "https://ai71.ai/"],
    [
      "browserbase",
      "Browserbase",
      "api-key",
      "bb_live_",
      base64url(27),
      "https://docs.browserbase.com/reference/api/overview"
    ],
    [
      "browserbase",
      "Browserbase",
      "test-api-key",
      "bb_test_",
      base64url(27),
      "https://docs.browserbase.com/reference/api/overview",
      { level: "warning" }
    ],
    ["browser-use", "Browser Use", "api-key", "bu_", base64url(42, 46), "https://docs.cloud.browser-use.com/"],
    [
      "cartesia",
      "Cartesia",
      "api-key",
      "sk_car_",
      base623(20, 24),
      "https://docs.cartesia.ai/use-the-api/authentication"
    ],
    [
      "cerebras",
      "Cerebras",
      "api-key",
      "csk-",
      lower(48),
      "https://inference-docs.cerebras.ai/quickstart",
      { revoke: "https://cloud.cerebras.ai/platform/" }
    ],
    ["coderabbit", "CodeRabbit", "api-key", "cr-", hex(58), "https://docs.coderabbit.ai/api-reference/"],
    [
      "cursor",
      "Cursor",
      "api-key",
      "key_",
      hex(64),
      "https://docs.cursor.com/en/account/teams/admin-api",
      { exact: true, revoke: "https://cursor.com/dashboard" }
    ],
    [
      "cursor",
      "Cursor",
      "user-api-key",
      "crsr_",
      hex(64),
      "https://docs.cursor.com/en/cli/reference/authentication",
      { revoke: "https://cursor.com/dashboard" }
    ],
    [
      "arize",
      "Arize",
      "api-key",
      "ak-",
      `${uuid}-[\\w-]{32}`,
      "https://arize.com/docs/ax/security-and-settings/api-keys",
      { unconfirmed: true }
    ],
    ["devin", "Devin", "service-user-token", "cog_", lower(52), "https://docs.devin.ai/api-reference/overview"],
    [
      "devin",
      "Devin",
      "user-api-key",
      "apk_user_",
      "[\\w+/=-]{24,200}",
      "https://docs.devin.ai/api-reference/overview"
    ],
    [
      "devin",
      "Devin",
      "api-key",
      "apk_",
      "[\\w+/=-]{60,200}",
      "https://docs.devin.ai/api-reference/overview",
      { loose: true }
    ],
    [
      "e2b",
      "E2B",
      "api-key",
      "e2b_",
      hex(40),
      "https://e2b.dev/docs/api-key",
      { revoke: "https://e2b.dev/dashboard?tab=keys" }
    ],
    ["e2b", "E2B", "access-token", "sk_e2b_", hex(40), "https://e2b.dev/docs/cli/auth"],
    [
      "elevenlabs",
      "ElevenLabs",
      "api-key",
      "sk_",
      hex(48),
      "https://elevenlabs.io/docs/api-reference/authentication",
      { revoke: "https://elevenlabs.io/app/settings/api-keys" }
    ],
    [
      "firecrawl",
      "Firecrawl",
      "api-key",
      "fc-",
      hex(32),
      "https://docs.firecrawl.dev/api-reference/introduction",
      { revoke: "https://www.firecrawl.dev/app/api-keys" }
    ],
    [
      "fireworks",
      "Fireworks AI",
      "api-key",
      "fw_",
      base623(22, 24),
      "https://docs.fireworks.ai/api-reference/introduction",
      { revoke: "https://app.fireworks.ai/settings/users/api-keys" }
    ],
    [
      "friendli",
      "FriendliAI",
      "personal-access-token",
      "flp_",
      base623(46),
      "https://friendli.ai/docs/guides/personal_access_tokens"
    ],
    [
      "groq",
      "Groq",
      "api-key",
      "gsk_",
      base623(52),
      "https://console.groq.com/docs/quickstart",
      { revoke: "https://console.groq.com/keys" }
    ],
    [
      "jina",
      "Jina AI",
      "api-key",
      "jina_",
      base64url(60),
      "https://jina.ai/embeddings/",
      { revoke: "https://jina.ai/api-dashboard/" }
    ],
    ["langfuse", "Langfuse", "secret-key", "sk-lf-", uuid, "https://langfuse.com/faq/all/where-are-langfuse-api-keys"],
    [
      "langfuse",
      "Langfuse",
      "public-key",
      "pk-lf-",
      uuid,
      "https://langfuse.com/faq/all/where-are-langfuse-api-keys",
      { level: "note" }
    ],
    [
      "llamacloud",
      "LlamaCloud",
      "api-key",
      "llx-",
      base64url(44, 52),
      "https://docs.cloud.llamaindex.ai/api_key",
      { revoke: "https://cloud.llamaindex.ai/" }
    ],
    ["mastra", "Mastra", "api-key", "msk_", base623(32, 64), "https://mastra.ai/docs", { loose: true }],
    [
      "mem0",
      "Mem0",
      "api-key",
      "m0-",
      base623(24, 44),
      "https://docs.mem0.ai/api-reference",
      { revoke: "https://app.mem0.ai/dashboard/api-keys" }
    ],
    [
      "minimax",
      "MiniMax",
      "api-key",
      "sk-api-",
      base64url(80, 140),
      "https://platform.minimax.io/docs/guides/quickstart"
    ],
    [
      "minimax",
      "MiniMax",
      "prefixed-api-key",
      "MINIMAX-",
      "[0-9A-Z-]{35}",
      "https://platform.minimax.io/docs/guides/quickstart"
    ],
    [
      "nvidia",
      "NVIDIA",
      "api-key",
      "nvapi-",
      base64url(60, 70),
      "https://docs.api.nvidia.com/nim/docs/api-quickstart",
      { revoke: "https://org.ngc.nvidia.com/setup/api-keys" }
    ],
    [
      "openrouter",
      "OpenRouter",
      "api-key",
      "sk-or-v1-",
      hex(64),
      "https://openrouter.ai/docs/api-reference/authentication",
      { revoke: "https://openrouter.ai/settings/keys" }
    ],
    [
      "perplexity",
      "Perplexity",
      "api-key",
      "pplx-",
      base623(48),
      "https://docs.perplexity.ai/getting-started/quickstart",
      { revoke: "https://www.perplexity.ai/account/api/keys" }
    ],
    [
      "replicate",
      "Replicate",
      "api-token",
      "r8_",
      base623(37),
      "https://replicate.com/docs/topics/security/api-tokens",
      { revoke: "https://replicate.com/account/api-tokens" }
    ],
    [
      "retell",
      "Retell AI",
      "api-key",
      "key_",
      hex(28),
      "https://docs.retellai.com/accounts/manage-api-keys",
      { exact: true }
    ],
    [
      "runpod",
      "RunPod",
      "api-key",
      "rpa_",
      "[0-9A-Z]{36,42}[0-9A-Za-z]{2,8}",
      "https://docs.runpod.io/get-started/api-keys",
      { revoke: "https://www.runpod.io/console/user/settings" }
    ],
    [
      "saladcloud",
      "SaladCloud",
      "api-key",
      "salad_cloud_user_",
      base623(44, 60),
      "https://docs.salad.com/reference/saladcloud-api/"
    ],
    [
      "tavily",
      "Tavily",
      "api-key",
      "tvly-",
      "(?:(?:dev|prod)-)?(?:[0-9A-Za-z]{5,8}-)?[0-9A-Za-z]{32,64}",
      "https://docs.tavily.com/documentation/quickstart",
      { revoke: "https://app.tavily.com/home" }
    ],
    [
      "together",
      "Together AI",
      "api-key",
      "tgp_v1_",
      base64url(43),
      "https://docs.together.ai/docs/api-keys-authentication",
      { revoke: "https://api.together.ai/settings/api-keys" }
    ],
    [
      "voiceflow",
      "Voiceflow",
      "dialog-manager-key",
      "VF.DM.",
      "[0-9a-f]{24}\\.[0-9A-Za-z]{16}",
      "https://docs.voiceflow.com/reference/authentication"
    ],
    [
      "voiceflow",
      "Voiceflow",
      "workspace-key",
      "VF.WS.",
      "[0-9a-f]{24}\\.[0-9A-Za-z]{16}",
      "https://docs.voiceflow.com/reference/authentication"
    ],
    [
      "voiceflow",
      "Voiceflow",
      "api-key",
      "VF.",
      "[0-9a-f]{24}\\.[0-9A-Za-z]{16}",
      "https://docs.voiceflow.com/reference/authentication",
      { keywords: ["vf.", "voiceflow"] }
    ],
    [
      "voyage",
      "Voyage AI",
      "api-key",
      "pa-",
      base64url(43),
      "https://docs.voyageai.com/docs/api-key-and-installation",
      { revoke: "https://dashboard.voyageai.com/" }
    ],
    [
      "voyage",
      "Voyage AI",
      "atlas-api-key",
      "al-",
      base64url(43),
      "https://docs.voyageai.com/docs/api-key-and-installation"
    ],
    [
      "xai",
      "xAI",
      "api-key",
      "xai-",
      base64url(70, 90),
      "https://docs.x.ai/docs/tutorial",
      { revoke: "https://console.x.ai/" }
    ],
    ["xai", "xAI", "management-key", "xai-token-", base64url(60, 90), "https://docs.x.ai/docs/management-api"],
    [
      "ragie",
      "Ragie",
      "api-key",
      "tnt_",
      "[0-9A-Za-z]{11}_[0-9A-Za-z]{40,46}",
      "https://docs.ragie.ai/docs/authentication",
      { revoke: "https://secure.ragie.ai/api-keys" }
    ],
    ["chroma", "Chroma Cloud", "api-key", "ck-", base623(43, 45), "https://docs.trychroma.com/cloud/getting-started"],
    [
      "zep",
      "Zep",
      "api-key",
      "z_1dWlkIjoi",
      "[0-9A-Za-z]{40,80}\\.[\\w-]{80,90}",
      "https://help.getzep.com/install-sdks"
    ],
    ["freepik", "Freepik", "api-key", "FPSX", hex(32), "https://docs.freepik.com/authentication", { exact: true }],
    ["meshy", "Meshy", "api-key", "msy_", base623(36), "https://docs.meshy.ai/en/api/authentication"],
    ["tripo", "Tripo", "api-key", "tsk_", base64url(40, 48), "https://platform.tripo3d.ai/docs/authentication"],
    [
      "lambda",
      "Lambda",
      "api-key",
      "secret_",
      "[\\w-]{1,40}_[0-9a-f]{32}\\.[0-9A-Za-z]{32}",
      "https://docs.lambda.ai/public-cloud/cloud-api/",
      { exact: true }
    ],
    ["gamma", "Gamma", "api-key", "sk-gamma-", base623(40, 46), "https://developers.gamma.app/docs/getting-started"],
    [
      "hack-club-ai",
      "Hack Club AI",
      "api-key",
      "sk-hc-v1-",
      hex(64),
      "https://ai.hackclub.com/docs",
      { revoke: "https://ai.hackclub.com/keys" }
    ],
    [
      "nebius",
      "Nebius",
      "api-key",
      "v1.Cm",
      "[A-Z]KHHN0YXRpY2tle[\\w-]{40,240}(?:[.=][\\w.=-]{10,300})?",
      "https://docs.tokenfactory.nebius.com/api-reference/introduction",
      { exact: true, keywords: ["khhn0yxrpy2tle"], reach: [32, 640] }
    ],
    [
      "heygen",
      "HeyGen",
      "api-key",
      "sk_V2_",
      "[0-9A-Za-z]{2,5}_[0-9A-Za-z]{8,16}_[0-9A-Za-z]{28,40}",
      "https://docs.heygen.com/docs/using-heygen-api",
      { revoke: "https://app.heygen.com/settings > API" }
    ],
    [
      "black-forest-labs",
      "Black Forest Labs",
      "api-key-prefixed",
      "bfl_",
      base623(32),
      "https://docs.bfl.ai/quick_start/create_account",
      { exact: true }
    ],
    ["letta", "Letta", "api-key", "sk-let-", base64(80, 120), "https://docs.letta.com/api-reference/overview"],
    [
      "vectara",
      "Vectara",
      "query-api-key",
      "zqt_",
      base64url(38),
      "https://docs.vectara.com/docs/security/authentication/api-key-management"
    ],
    [
      "vectara",
      "Vectara",
      "write-api-key",
      "zwt_",
      base64url(38),
      "https://docs.vectara.com/docs/security/authentication/api-key-management"
    ],
    [
      "vectara",
      "Vectara",
      "personal-api-key",
      "zut_",
      base64url(38),
      "https://docs.vectara.com/docs/security/authentication/api-key-management"
    ],
    ["turbopuffer", "turbopuffer", "api-key", "tpuf_", base623(32), "https://turbopuffer.com/docs/auth"],
    ["mixedbread", "Mixedbread", "api-key", "mxb_", base623(32, 64), "https://www.mixedbread.com/docs/api-reference"],
    [
      "chutes",
      "Chutes",
      "api-key",
      "cpk_",
      "[0-9a-f]{32}\\.[0-9a-f]{32}\\.[0-9A-Za-z]{32}",
      "https://chutes.ai/docs/getting-started/authentication"
    ]
  ]),
  {
    id: "openai-compatible-api-key",
    label: "an API key of a service that speaks OpenAI's protocol",
    // Which of them it is, no name near it says; DeepSeek, Qwen, Moonshot, Stability and gateways make such keys.
    level: "warning",
    loose: true,
    keywords: ['"sk-', "'sk-", "=sk-", " sk-", ":sk-", ">sk-"],
    pattern: /(?<![\w-])(?<secret>sk-(?:[0-9a-f]{32}|[0-9A-Za-z]{48}))(?![\w-])/,
    reach: [4, 60],
    check: (value2) => hasRandomLook(value2.slice(3)) && !hasNameLook(value2.slice(3)) ? "unknown" : "invalid",
    highEntropy: true,
    shown: "sk-",
    credential: "provider-token",
    provider: "OpenAI-compatible",
    source: "https://api-docs.deepseek.com/"
  },
  {
    // Where two are alike the name decides: a provider's own comes first.
    id: "unnamed-openai-compatible-api-key",
    label: "an API key of a service that speaks OpenAI's protocol",
    level: "error",
    keywords: ['"sk-', "'sk-", "=sk-", " sk-", ":sk-"],
    // `OpenAI(api_key="\u2026", base_url=\u2026)`: whose it is does not matter where its name says that it opens something.
    pattern: /(?:api[_-]?key|secret[_-]?key|api[_-]?token|auth[_-]?token|bearer)["']{0,1}(?:[ \t]{0,4}(?::=|=>|[:=,])[ \t]{0,4}|[ \t])["'`]{0,1}(?<secret>sk-(?:[0-9a-f]{32}|[0-9A-Za-z]{48}))(?![\w-])/i,
    reach: [32, 60],
    check: (value2) => hasRandomLook(value2.slice(3)) && !hasNameLook(value2.slice(3)) ? "unknown" : "invalid",
    highEntropy: true,
    fixture: true,
    shown: "sk-",
    credential: "provider-token",
    provider: "OpenAI-compatible",
    source: "https://api-docs.deepseek.com/"
  },
  {
    id: "deepl-free-api-key",
    label: "a DeepL API key for the free plan",
    level: "error",
    keywords: [":fx"],
    pattern: new RegExp(`${wordStart}(?<secret>${uuid}:fx)${wordEnd}`),
    reach: [40, 4],
    check: (value2) => hasRandomLook(value2.slice(0, -3)) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "provider-token",
    provider: "DeepL",
    revoke: "https://www.deepl.com/your-account/keys",
    source: "https://developers.deepl.com/docs/getting-started/auth"
  },
  ...createKeywordRules([
    [
      "ultravox",
      "Ultravox",
      "ultravox",
      "[0-9A-Za-z]{8}\\.[0-9A-Za-z]{32}",
      "https://docs.ultravox.ai/api/auth",
      { distinct: true }
    ],
    [
      "composio",
      "Composio",
      "",
      "[ac]k_[\\w-]{20}",
      "https://docs.composio.dev/reference/authentication",
      { distinct: true }
    ],
    [
      "zhipu",
      "Z.ai",
      "zhipu|zai|bigmodel|glm-|glm_|z.ai",
      "[0-9a-f]{32}\\.[0-9A-Za-z]{16}",
      "https://docs.z.ai/guides/overview/quick-start"
    ],
    ["ai21", "AI21", "ai21", base623(32), "https://docs.ai21.com/reference"],
    [
      "assemblyai",
      "AssemblyAI",
      "assembly ai",
      hex(32),
      "https://www.assemblyai.com/docs/api-reference/overview",
      { revoke: "https://www.assemblyai.com/dashboard/api-keys" }
    ],
    ["baseten", "Baseten", "", "[0-9A-Za-z]{8}\\.[0-9A-Za-z]{32}", "https://docs.baseten.co/organization/api-keys"],
    [
      "cohere",
      "Cohere",
      "cohere|co_api_key",
      base623(40),
      "https://docs.cohere.com/reference/about",
      { revoke: "https://dashboard.cohere.com/api-keys" }
    ],
    ["coze", "Coze", "", "pat_[0-9A-Za-z]{64}", "https://www.coze.com/docs/developer_guides/pat"],
    [
      "deepgram",
      "Deepgram",
      "",
      hex(40),
      "https://developers.deepgram.com/docs/create-additional-api-keys",
      { revoke: "https://console.deepgram.com/" }
    ],
    ["deepinfra", "DeepInfra", "deep infra", base623(32), "https://deepinfra.com/docs/advanced/auth"],
    [
      "deepl",
      "DeepL",
      "deep l",
      `${uuid}(?::fx)?`,
      "https://developers.deepl.com/docs/getting-started/auth",
      { near: /key|token|auth|secret/i, revoke: "https://www.deepl.com/your-account/keys" }
    ],
    [
      "deepseek",
      "DeepSeek",
      "deep seek",
      "sk-[0-9a-f]{32}",
      "https://api-docs.deepseek.com/",
      { revoke: "https://platform.deepseek.com/api_keys" }
    ],
    [
      "dify",
      "Dify",
      "dify",
      "(?:app|dataset)-[0-9A-Za-z]{24}",
      "https://docs.dify.ai/en/guides/application-publishing/developing-with-apis"
    ],
    [
      "elevenlabs",
      "ElevenLabs",
      "eleven labs|xi-api-key",
      hex(32),
      "https://elevenlabs.io/docs/api-reference/authentication",
      { kind: "api-key-old" }
    ],
    [
      "exa",
      "Exa",
      "exa",
      uuid,
      "https://docs.exa.ai/reference/getting-started",
      { common: true, near: /key|token|secret/i }
    ],
    [
      "fal",
      "fal",
      "fal",
      `${uuid}:[0-9a-f]{32}`,
      "https://docs.fal.ai/authentication/key-based",
      { kind: "key", common: true }
    ],
    [
      "klingai",
      "Kling AI",
      "kling",
      base623(32),
      "https://app.klingai.com/global/dev/document-api/quickStart/userManual",
      { kind: "secret-key", near: /secret|key/i }
    ],
    [
      "mistral",
      "Mistral AI",
      "mistral",
      base623(32),
      "https://docs.mistral.ai/getting-started/quickstart/",
      { revoke: "https://console.mistral.ai/api-keys" }
    ],
    [
      "modal",
      "Modal",
      "modal",
      "a[ks]-[0-9A-Za-z]{22}",
      "https://modal.com/docs/reference/modal.config",
      { kind: "token" }
    ],
    ["moonshot", "Moonshot AI", "moonshot|kimi", "sk-[0-9A-Za-z]{48}", "https://platform.moonshot.ai/docs/"],
    [
      "qwen",
      "Alibaba Model Studio",
      "dash scope|qwen|bailian",
      "sk-[0-9a-f]{32}",
      "https://www.alibabacloud.com/help/en/model-studio/get-api-key"
    ],
    [
      "stability",
      "Stability AI",
      "stability",
      "sk-[0-9A-Za-z]{48}",
      "https://platform.stability.ai/docs/getting-started/authentication"
    ],
    ["serpapi", "SerpApi", "serp api|serp", hex(64), "https://serpapi.com/search-api"],
    ["tavus", "Tavus", "", lower(32), "https://docs.tavus.io/api-reference/authentication"],
    [
      "together",
      "Together AI",
      "together ai|together_api",
      hex(64),
      "https://docs.together.ai/docs/api-keys-authentication",
      { kind: "api-key-old" }
    ],
    ["upstage", "Upstage", "up stage", "(?:up_)?[0-9A-Za-z]{32,40}", "https://console.upstage.ai/docs/getting-started"],
    ["vast-ai", "Vast.ai", "vast ai|vast.ai|vast", hex(64), "https://docs.vast.ai/api"],
    ["witai", "Wit.ai", "wit ai|wit.ai", upper(32), "https://wit.ai/docs/http/"],
    ["clarifai", "Clarifai", "", hex(32), "https://docs.clarifai.com/control/authentication/pat"],
    ["monkeylearn", "MonkeyLearn", "monkey learn", hex(40), "https://monkeylearn.com/api/v3/"],
    [
      "edenai",
      "Eden AI",
      "eden ai",
      "eyJ[\\w-]{20,40}\\.eyJ[\\w-]{60,260}\\.[\\w-]{43}",
      "https://docs.edenai.co/reference/start-your-ai-journey-with-edenai"
    ],
    ["nlpcloud", "NLP Cloud", "nlp cloud", hex(40), "https://docs.nlpcloud.com/", { unconfirmed: true }],
    ["wordsapi", "WordsAPI", "words api", lower(50), "https://www.wordsapi.com/docs/", { unconfirmed: true }],
    [
      "speechmatics",
      "Speechmatics",
      "",
      base623(32),
      "https://docs.speechmatics.com/introduction/authentication",
      { unconfirmed: true }
    ],
    ["rev-ai", "Rev AI", "rev ai|revai", "02[\\w-]{58}", "https://docs.rev.ai/get-started/", { unconfirmed: true }],
    [
      "unstructured",
      "Unstructured",
      "unstructured",
      base623(30, 32),
      "https://docs.unstructured.io/api-reference/overview",
      { common: true, unconfirmed: true }
    ],
    [
      "novita",
      "Novita AI",
      "novita",
      "sk_[0-9A-Za-z_-]{43}",
      "https://novita.ai/docs/guides/llm-api-keys",
      { distinct: true }
    ],
    [
      "hyperbolic",
      "Hyperbolic",
      "hyperbolic",
      "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{60,260}\\.[\\w-]{40,90}",
      "https://docs.hyperbolic.xyz/",
      { unconfirmed: true }
    ],
    [
      "siliconflow",
      "SiliconFlow",
      "silicon flow",
      "sk-[a-z]{48}",
      "https://docs.siliconflow.com/",
      { check: (value2) => hasRandomLook(value2.slice(3)) }
    ],
    [
      "sambanova",
      "SambaNova",
      "samba nova",
      uuid,
      "https://docs.sambanova.ai/cloud/docs/get-started/overview",
      { near: /key|token|secret/i }
    ],
    [
      "inngest",
      "Inngest",
      "inngest",
      base64url(84, 90),
      "https://www.inngest.com/docs/events/creating-an-event-key",
      { kind: "event-key" }
    ],
    [
      "recall-ai",
      "Recall.ai",
      "recall ai|recallai",
      hex(40),
      "https://docs.recall.ai/docs/authentication",
      { unconfirmed: true }
    ],
    [
      "vapi",
      "Vapi",
      "vapi",
      uuid,
      "https://docs.vapi.ai/api-reference",
      { near: /private|secret|api|key|token/i, unconfirmed: true }
    ],
    [
      "black-forest-labs",
      "Black Forest Labs",
      "bfl api|bfl key|black forest labs",
      uuid,
      "https://docs.bfl.ai/quick_start/create_account",
      { unconfirmed: true }
    ],
    [
      "leonardo",
      "Leonardo.Ai",
      "leonardo api|leonardo ai",
      uuid,
      "https://docs.leonardo.ai/docs/create-your-api-key",
      { unconfirmed: true }
    ],
    [
      "comet",
      "Comet",
      "comet_api|comet api|comet_ml|opik",
      base623(25),
      "https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/",
      { unconfirmed: true }
    ],
    [
      "roboflow",
      "Roboflow",
      "roboflow",
      base623(20),
      "https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key",
      { near: /key|token|secret/i, unconfirmed: true }
    ],
    [
      "portkey",
      "Portkey",
      "portkey",
      "[0-9A-Za-z+/]{27}=",
      "https://portkey.ai/docs/api-reference/inference-api/authentication",
      { unconfirmed: true }
    ],
    [
      "veed",
      "VEED",
      "veed_api|veed api|veed key",
      `${uuid}:[0-9a-f]{32}`,
      "https://documentation.veed.io/",
      { unconfirmed: true }
    ],
    [
      "contextual-ai",
      "Contextual AI",
      "contextual",
      "key-[\\w-]{46,52}",
      "https://docs.contextual.ai/quickstarts/getting-started",
      { distinct: true }
    ],
    [
      "inception",
      "Inception",
      "inception",
      "sk_[0-9a-f]{32}",
      "https://docs.inceptionlabs.ai/get-started/authentication",
      { distinct: true }
    ],
    [
      "morph",
      "Morph",
      "morph_api|morph_key|morphllm|morph api",
      "sk-[\\w-]{48}",
      "https://docs.morphllm.com/quickstart",
      { distinct: true }
    ],
    ["nomic", "Nomic", "", "nk-[\\w-]{43}", "https://docs.nomic.ai/", { distinct: true }],
    [
      "promptlayer",
      "PromptLayer",
      "prompt layer",
      "pl_[0-9a-f]{32}",
      "https://docs.promptlayer.com/",
      { distinct: true }
    ],
    [
      "agentmail",
      "AgentMail",
      "agent mail",
      "am_(?:[a-z]{2}_)?[0-9a-f]{64}",
      "https://docs.agentmail.to/",
      { distinct: true }
    ]
  ])
];

// src/rules/app-passwords.ts
var seldomPairs = new RegExp(
  [
    "a[ehoq]|b[bcdfghknpqtvwxz]|c[bdfgjmnpqvwxz]|d[bfhjknqwxz]|ez|f[bcdghjkmnpqvwxz]|g[bcdfjkpqvwxz]|h[bcdfghjklmnpqsvwxz]",
    "i[hjwy]|[jq][bcdfghjklmnpqrtvwxyz]|q[aeios]|k[bchjkmpqrtvxz]|l[jqxz]|m[cdfghjkqrtvwxz]|n[bqwxz]|o[hq]|p[bcjknqvwxz]",
    "r[hjqxz]|s[bdgjqrvxz]|t[bgjkqvxz]|u[hjqvwy]|v[bcdfghjklmnpqrstuvwxyz]|w[bcdfgjmpqtuvwxz]|x[bdfghjklnoqrsuvwxz]",
    "y[bcdfghjkquvxyz]|z[bcdfghjklmnpqrstuvwx]"
  ].join("|")
);
var abbreviation = /^(?:alpn|crds|csvs|ctrl|docx|etcd|ftps|gdpr|ghcr|grpc|hdfs|hmac|html|http|jdbc|jpgs|jwks|llms|mqtt|mtls|nbsp|oidc|pdfs|pkce|pkgs|pngs|pnpm|pptx|qemu|rpcs|scss|sdks|sftp|smtp|svgs|vpns|wsdl|xlsx|xslt)$/;
var isWordless = (group) => !abbreviation.test(group) && (seldomPairs.test(group) || !/[aeiouy]/.test(group));
function proveDrawn(value2) {
  const groups = value2.split(/[^a-z]/);
  const isDrawn7 = groups.filter(isWordless).length > 1 && new Set(groups).size === groups.length;
  return isDrawn7 && hasRandomLook(groups.join("")) && !isPublished(value2) ? "unknown" : "invalid";
}
var isDrawnOfAll = (value2) => /\d/.test(value2) && /[A-Z]/.test(value2) && /[a-z]/.test(value2) && hasRandomLook(value2) && hasRandomLook(value2.replaceAll(/\d/g, "")) && !hasNameLook(value2);
var appPasswordRules = [
  {
    id: "google-app-password",
    label: "a Google app password",
    level: "error",
    keywords: ["gmail", "mail_pass", "mailpass", "smtp_pass", "smtppass", "host_password", "app_pass", "apppass"],
    pattern: /(?:pass(?:wd|word)?|pwd)["'`\]]{0,2}[ \t]{0,8}(?:=>|[:=,])[ \t]{0,8}["'`]?(?<secret>[a-z]{4}(?:[ \xa0][a-z]{4}){3})(?=["'`]|[ \t]{0,8}(?:#|\r?\n|$))/i,
    check: (value2) => /[A-Z]/.test(value2) ? "invalid" : proveDrawn(value2),
    highEntropy: true,
    credential: "provider-token",
    provider: "Google Account",
    revoke: "https://myaccount.google.com/apppasswords",
    source: "https://support.google.com/accounts/answer/185833"
  },
  {
    id: "wordpress-application-password",
    label: "a WordPress application password",
    level: "error",
    keywords: [
      ...["wp_pass", "wp-pass", "wppass", "wordpress_pass", "wordpress-pass", "wordpresspass"],
      ...["app_pass", "app-pass", "apppass", "application_pass", "application-pass", "applicationpass"],
      ...['--user "', "--user '", '-u "', "-u '"]
    ],
    pattern: /(?:(?:pass(?:word)?|pwd)["'`\]]{0,2}[ \t]{0,8}(?:=>|[:=,])[ \t]{0,8}["'`]?|(?:--user|[ \t]-u)[ \t=]["'][\w.@-]{1,60}:)(?<secret>[0-9A-Za-z]{4}(?: [0-9A-Za-z]{4}){5})(?=["'`]|[ \t]{0,8}(?:#|\r?\n|$))/i,
    check: (value2) => isDrawnOfAll(value2.replaceAll(" ", "")) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "provider-token",
    provider: "WordPress",
    source: "https://developer.wordpress.org/advanced-administration/security/application-passwords/"
  },
  {
    id: "apple-app-specific-password",
    label: "an Apple app-specific password",
    level: "error",
    keywords: [
      "apple_",
      "apple-id",
      "appleid",
      "specific_password",
      "specific-password",
      "specificpassword",
      "notarytool",
      "altool",
      "ac_password"
    ],
    pattern: /(?:pass(?:word)?|altool[^\r\n]{1,200}[ \t]-p)["'`\]]{0,2}[ \t]{0,8}(?:=>|[:=, \t])[ \t]{0,8}["'`]?(?<secret>[a-z]{4}(?:-[a-z]{4}){3})(?![\w-])/i,
    check: (value2) => /[A-Z]/.test(value2) ? "invalid" : proveDrawn(value2),
    highEntropy: true,
    credential: "provider-token",
    provider: "Apple Account",
    revoke: "https://account.apple.com/",
    source: "https://support.apple.com/en-us/102654"
  }
];

// src/rules/atlassian.ts
var checkTail = (value2) => crc32(value2.slice(0, -8)).toString(16).toUpperCase().padStart(8, "0") === value2.slice(-8) ? "valid" : "invalid";
var crcUpperHex = { encode: (sum) => sum.toString(16).toUpperCase().padStart(8, "0"), whole: true };
var body = "[\\w=-]{100,230}";
var atlassianRules = [
  ...createPrefixedRules(
    {
      id: "atlassian",
      name: "Atlassian",
      source: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
      revoke: "https://id.atlassian.com/manage-profile/security/api-tokens"
    },
    [
      { kind: "api-token", prefix: "ATATT3xFfGF0", body: `${body}=[0-9A-F]{8}`, check: checkTail },
      { kind: "access-token", prefix: "ATCTT3xFfGN0", body: `${body}=[0-9A-F]{8}`, check: checkTail },
      { kind: "organization-key", prefix: "ATCTT3xFfGP0", body: `${body}=[0-9A-F]{8}`, check: checkTail },
      // Of a service account; what its tail says was learned from the others'.
      { kind: "service-account-token", prefix: "ATSTT3xFfG", body: `${body}=[0-9A-F]{8}`, tail: crcUpperHex },
      { kind: "connect-shared-secret", prefix: "ATCO", body: "[\\w+/-]{60,400}={0,2}[0-9A-F]{0,8}", reach: [32, 480] }
    ]
  ),
  ...createPrefixedRules(
    {
      id: "bitbucket",
      name: "Bitbucket",
      source: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
      revoke: "https://bitbucket.org/account/settings/app-passwords/"
    },
    [
      { kind: "app-password", prefix: "ATBB", body: "[0-9A-Za-z]{24}[0-9A-F]{8}", check: checkTail },
      { kind: "data-center-token", prefix: "BBDC-", body: base64(44) }
    ]
  ),
  {
    id: "atlassian-data-center-token",
    label: "an Atlassian Data Center token",
    level: "error",
    keywords: ["jira", "confluence", "bitbucket", "bamboo", "atlassian", "bearer"],
    pattern: /(?<![\w+/-])(?<secret>[MNO][ATjDTzQg][0-9A-Za-z+/]{42})(?![\w+/=-])/,
    check: (value2) => /^\d{12}:/.test(Buffer.from(value2, "base64").toString("latin1")) ? "valid" : "invalid",
    highEntropy: true,
    credential: "provider-token",
    provider: "Atlassian",
    source: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html"
  },
  ...createKeywordRules([
    [
      "atlassian",
      "Atlassian",
      "atlassian|jira|confluence|trello_token",
      base623(24),
      "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
      {
        kind: "api-token-old",
        near: /token|key|secret|pass|auth/i,
        revoke: "https://id.atlassian.com/manage-profile/security/api-tokens"
      }
    ],
    [
      "bitbucket",
      "Bitbucket",
      "bitbucket",
      base64url(64),
      "https://developer.atlassian.com/cloud/bitbucket/oauth-2/",
      { kind: "client-secret", near: /secret|token|key/i }
    ],
    [
      "bitbucket",
      "Bitbucket",
      "bitbucket",
      base623(32),
      "https://developer.atlassian.com/cloud/bitbucket/oauth-2/",
      { kind: "client-secret-old", near: /secret|token|key|id/i }
    ],
    [
      "trello",
      "Trello",
      "trello",
      hex(32),
      "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
      { kind: "api-key" }
    ],
    [
      "trello",
      "Trello",
      "trello",
      `${hex(64)}|ATTA[0-9a-fA-F]{72}`,
      "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
      { kind: "token" }
    ],
    [
      "opsgenie",
      "Opsgenie",
      "opsgenie|geniekey",
      uuid,
      "https://support.atlassian.com/opsgenie/docs/api-key-management/",
      { near: /key|token|secret|auth/i }
    ],
    [
      "statuspage",
      "Statuspage",
      "statuspage",
      uuid,
      "https://developer.statuspage.io/#section/Authentication",
      { near: /key|token|oauth/i }
    ]
  ])
];

// src/rules/buildkite.ts
var buildkiteRules = [
  ...createPrefixedRules(
    {
      id: "buildkite",
      name: "Buildkite",
      source: "https://buildkite.com/docs/platform/security/tokens",
      revoke: "https://buildkite.com/user/api-access-tokens"
    },
    [
      { kind: "user-access-token", prefix: "bkua_", body: lower(40, 64) },
      { kind: "agent-token", prefix: "bkaa_", body: base64url(32, 512), reach: [32, 600] },
      { kind: "job-token", prefix: "bkaj_", body: base64url(32, 512), reach: [32, 600] },
      { kind: "registration-token", prefix: "bkar_", body: base64url(32, 512), reach: [32, 600] },
      { kind: "portal-secret", prefix: "bkps_", body: base64url(32, 512), reach: [32, 600] },
      { kind: "portal-token", prefix: "bkpat_", body: base64url(32, 128) },
      { kind: "package-registry-token", prefix: "bkpt_", body: base64url(100, 512), reach: [32, 600] },
      { kind: "cluster-token", prefix: "bkct_", body: base64url(32, 512), reach: [32, 600] }
    ]
  ),
  ...createKeywordRules([
    ["buildkite", "Buildkite", "", lower(40), "https://buildkite.com/docs/agent/v3/tokens", { kind: "token" }]
  ])
];

// src/rules/business-providers.ts
var businessProviderRules = [
  ...createTokenRules([
    [
      "bannerbear",
      "Bannerbear",
      "project-api-key",
      "bb_pr_",
      hex(30),
      "https://developers.bannerbear.com/#authentication"
    ],
    [
      "bannerbear",
      "Bannerbear",
      "master-api-key",
      "bb_ma_",
      hex(30),
      "https://developers.bannerbear.com/#authentication"
    ],
    [
      "shopee",
      "Shopee",
      "partner-key",
      "shpk",
      base623(60, 64),
      "https://open.shopee.com/developer-guide/20",
      { exact: true, unconfirmed: true }
    ],
    [
      "wix",
      "Wix",
      "api-key",
      "IST.eyJ",
      "[\\w-]{20,200}\\.eyJ[\\w-]{60,1200}\\.[\\w-]{200,700}",
      "https://dev.wix.com/docs/go-headless/develop-your-project/admin-operations/make-rest-api-calls-with-an-api-key",
      { reach: [4, 2200] }
    ],
    [
      "amazon",
      "Login with Amazon",
      "refresh-token",
      "Atzr|IwEB",
      "[\\w-]{100,800}",
      "https://developer.amazon.com/docs/login-with-amazon/refresh-token.html",
      { reach: [4, 900] }
    ],
    [
      "airtable",
      "Airtable",
      "personal-access-token",
      "pat",
      "[0-9A-Za-z]{14}\\.[0-9a-f]{64}",
      "https://airtable.com/developers/web/guides/personal-access-tokens",
      {
        revoke: "https://airtable.com/create/tokens",
        keywords: ['"pat', "'pat", "=pat", " pat", ":pat", ">pat", "airtable"],
        reach: [96, 100]
      }
    ],
    [
      "adobe",
      "Adobe",
      "oauth-client-secret",
      "p8e-",
      base64url(32),
      "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/",
      { revoke: "https://developer.adobe.com/console" }
    ],
    [
      "teamwork",
      "Teamwork",
      "api-token",
      "tkn.v1_",
      "[0-9A-Za-z+/]{70,72}={0,2}",
      "https://apidocs.teamwork.com/guides/teamwork/authentication"
    ],
    [
      "salesforce",
      "Salesforce",
      "consumer-key",
      "3MVG9",
      "[\\w.]{80,180}",
      "https://help.salesforce.com/s/articleView?id=sf.connected_app_client_id_and_secret.htm",
      { level: "note" }
    ],
    [
      "asana",
      "Asana",
      "personal-access-token",
      "1/",
      "\\d{14,19}(?:/\\d{14,19})?:[0-9a-f]{32}",
      "https://developers.asana.com/docs/personal-access-token",
      { revoke: "https://app.asana.com/0/my-apps", keywords: ["asana", "bearer 1/", '"1/', "'1/", "=1/"] }
    ],
    [
      "asana",
      "Asana",
      "access-token-v2",
      "2/",
      "\\d{14,19}(?:/\\d{14,19})?:[0-9a-f]{32}",
      "https://developers.asana.com/docs/personal-access-token",
      { revoke: "https://app.asana.com/0/my-apps", keywords: ["asana", "bearer 2/", '"2/', "'2/", "=2/"] }
    ],
    [
      "asana",
      "Asana",
      "access-token-v0",
      "0/",
      hex(32),
      "https://developers.asana.com/docs/personal-access-token",
      { keywords: ["asana", "bearer 0/"] }
    ],
    ["canva", "Canva", "client-secret", "cnvca", base64url(51), "https://www.canva.dev/docs/connect/authentication/"],
    [
      "canva",
      "Canva",
      "client-id",
      "OC-",
      base64url(10, 16),
      "https://www.canva.dev/docs/connect/authentication/",
      { level: "note" }
    ],
    [
      "clickup",
      "ClickUp",
      "personal-token",
      "pk_",
      "\\d{6,10}_[0-9A-Z]{32}",
      "https://developer.clickup.com/docs/authentication"
    ],
    [
      "contentful",
      "Contentful",
      "personal-access-token",
      "CFPAT-",
      base64url(43),
      "https://www.contentful.com/developers/docs/references/authentication/",
      { revoke: "https://app.contentful.com/account/profile/cma_tokens" }
    ],
    [
      "builder-io",
      "Builder.io",
      "private-api-key",
      "bpk-",
      hex(32),
      "https://www.builder.io/c/docs/using-your-api-key"
    ],
    [
      "cal-com",
      "Cal.com",
      "api-key",
      "cal_live_",
      base623(32),
      "https://cal.com/docs/api-reference/v2/introduction",
      { revoke: "https://app.cal.com/settings/developer/api-keys" }
    ],
    [
      "cal-com",
      "Cal.com",
      "self-hosted-api-key",
      "cal_",
      "(?!live_)[0-9A-Za-z]{32}",
      "https://cal.com/docs/api-reference/v2/introduction",
      { keywords: ["cal_"], loose: true }
    ],
    ["dub", "Dub", "api-key", "dub_", base623(24), "https://dub.co/docs/api-reference/tokens"],
    [
      "fullstory",
      "FullStory",
      "eu-api-key",
      "eu1.",
      "[0-9A-Za-z+/]{96,104}",
      "https://developer.fullstory.com/server/authentication/"
    ],
    [
      "salesforce",
      "Salesforce",
      "refresh-token",
      "5Aep861",
      "[\\w.]{60,120}",
      "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_refresh_token_flow.htm"
    ],
    [
      "fullstory",
      "FullStory",
      "api-key",
      "na1.",
      "[0-9A-Za-z+/]{96,104}",
      "https://developer.fullstory.com/server/authentication/"
    ],
    [
      "hubspot",
      "HubSpot",
      "private-app-token",
      "pat-na",
      `\\d-${uuid}`,
      "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
      { keywords: ["pat-na1-", "pat-na2-", "pat-na3-"] }
    ],
    [
      "hubspot",
      "HubSpot",
      "private-app-token-eu",
      "pat-eu",
      `\\d-${uuid}`,
      "https://developers.hubspot.com/docs/guides/apps/private-apps/overview"
    ],
    [
      "hubspot",
      "HubSpot",
      "private-app-token-ap",
      "pat-ap",
      `\\d-${uuid}`,
      "https://developers.hubspot.com/docs/guides/apps/private-apps/overview"
    ],
    [
      "imagekit",
      "ImageKit",
      "private-api-key",
      "private_",
      "[0-9A-Za-z+/_-]{24,80}={0,2}",
      "https://imagekit.io/docs/api-keys",
      { loose: true }
    ],
    [
      "mapbox",
      "Mapbox",
      "secret-token",
      "sk.eyJ",
      "[\\w-]{40,200}\\.[\\w-]{20,44}",
      "https://docs.mapbox.com/accounts/guides/tokens/",
      { revoke: "https://account.mapbox.com/access-tokens/", reach: [32, 300] }
    ],
    [
      "mapbox",
      "Mapbox",
      "temporary-token",
      "tk.eyJ",
      "[\\w-]{40,200}\\.[\\w-]{20,44}",
      "https://docs.mapbox.com/accounts/guides/tokens/",
      { reach: [32, 300] }
    ],
    [
      "mapbox",
      "Mapbox",
      "public-token",
      "pk.eyJ",
      "[\\w-]{40,200}\\.[\\w-]{20,44}",
      "https://docs.mapbox.com/accounts/guides/tokens/",
      { reach: [32, 300], level: "note" }
    ],
    ["mappedin", "Mappedin", "api-key", "mik_", base623(25), "https://developer.mappedin.com/", { loose: true }],
    ["mappedin", "Mappedin", "api-secret", "mis_", base623(51), "https://developer.mappedin.com/"],
    [
      "pirsch",
      "Pirsch Analytics",
      "access-key",
      "pa_",
      base623(32, 48),
      "https://docs.pirsch.io/api-sdks/api",
      { loose: true }
    ],
    [
      "salesloft",
      "Salesloft",
      "api-key",
      "ak_",
      hex(64),
      "https://developers.salesloft.com/docs/platform/guides/api-key-authentication/"
    ],
    [
      "samsara",
      "Samsara",
      "api-token",
      "samsara_api_",
      base623(30),
      "https://developers.samsara.com/docs/authentication"
    ],
    [
      "sanity",
      "Sanity",
      "token",
      "sk",
      "[0-9A-Za-z]{178}",
      "https://www.sanity.io/docs/http-auth",
      {
        keywords: ["sanity", "skz", "sk0", "sk1", "sk2", "sk3", "sk4", "sk5", "sk6", "sk7", "sk8", "sk9"],
        reach: [64, 240]
      }
    ],
    [
      "seam",
      "Seam",
      "api-key",
      "seam_",
      "(?:apikey[0-9A-Za-z]{0,4}|live[0-9A-Za-z]{0,4}|test[0-9A-Za-z]{0,4})_[0-9A-Za-z]{16,40}",
      "https://docs.seam.co/latest/core-concepts/authentication/api-keys"
    ],
    [
      "segment",
      "Segment",
      "public-api-token",
      "sgp_",
      "(?![0-9a-f]{40}(?![0-9A-Za-z]))[0-9A-Za-z]{64}",
      "https://docs.segmentapis.com/tag/Getting-Started"
    ],
    ["ubidots", "Ubidots", "token", "BBFF-", base623(28, 34), "https://docs.ubidots.com/reference/authentication"],
    ["ubidots", "Ubidots", "token-us", "BBUS-", base623(28, 40), "https://docs.ubidots.com/reference/authentication"],
    ["ubidots", "Ubidots", "token-eu", "BBAU-", base623(28, 40), "https://docs.ubidots.com/reference/authentication"],
    [
      "adafruit",
      "Adafruit IO",
      "api-key",
      "aio_",
      base623(28),
      "https://io.adafruit.com/api/docs/#authentication",
      { revoke: "https://io.adafruit.com/" }
    ],
    [
      "blynk",
      "Blynk",
      "organization-client-credential",
      "oa2-client-id_",
      "[\\w-]{32}(?::[0-9A-Za-z]{40})?",
      "https://docs.blynk.io/en/blynk.cloud/oauth2-api",
      { level: "warning" }
    ],
    [
      "tinybird",
      "Tinybird",
      "token",
      "p.eyJ1I",
      "[\\w-]{60,240}\\.[\\w-]{20,60}",
      "https://www.tinybird.co/docs/forward/administration/tokens",
      { reach: [32, 340] }
    ],
    [
      "typeform",
      "Typeform",
      "personal-access-token",
      "tfp_",
      "[\\w.=-]{40,60}",
      "https://www.typeform.com/developers/get-started/personal-access-token/",
      { revoke: "https://admin.typeform.com/account#/section/tokens" }
    ],
    [
      "zoho",
      "Zoho",
      "oauth-token",
      "1000.",
      "[0-9a-f]{32}\\.[0-9a-f]{32}",
      "https://www.zoho.com/crm/developer/docs/api/v7/oauth-overview.html",
      { revoke: "https://api-console.zoho.com/" }
    ],
    ["beamer", "Beamer", "api-key", "b_", "[\\w=-]{44}", "https://www.getbeamer.com/api", { keywords: ["beamer"] }],
    [
      "rapidapi",
      "RapidAPI",
      "key",
      "",
      "[0-9a-z]{10}msh[0-9a-z]{15}p1[0-9a-z]{6}jsn[0-9a-z]{12}",
      "https://docs.rapidapi.com/docs/keys",
      { keywords: ["rapidapi", "jsn"], revoke: "https://rapidapi.com/developer/apps" }
    ],
    [
      "maxmind",
      "MaxMind",
      "license-key",
      "",
      "[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk",
      "https://dev.maxmind.com/license-key-specification/",
      { keywords: ["_mmk"], revoke: "https://www.maxmind.com/en/accounts/current/license-key" }
    ],
    ["databento", "Databento", "api-key", "db-", base623(29), "https://databento.com/docs/portal/api-keys"],
    [
      "highlevel",
      "HighLevel",
      "private-integration-token",
      "pit-",
      uuid,
      "https://marketplace.gohighlevel.com/docs/Authorization/PrivateIntegrationsToken"
    ],
    [
      "close",
      "Close",
      "api-key",
      "api_",
      "[0-9A-Za-z]{22}\\.[0-9A-Za-z]{22}",
      "https://developer.close.com/topics/authentication-api-keys/",
      { keywords: ["api_"] }
    ],
    [
      "contentstack",
      "Contentstack",
      "management-token",
      "cs",
      "[0-9a-f]{32}",
      "https://www.contentstack.com/docs/developers/create-tokens/about-management-tokens",
      { keywords: ["contentstack"] }
    ],
    [
      "lightspeed",
      "Lightspeed",
      "personal-token",
      "lsxs_pt_",
      base623(32),
      "https://x-series-api.lightspeedhq.com/docs/authorization"
    ],
    [
      "omni-analytics",
      "Omni",
      "api-key",
      "omni_",
      "(?:osk|opat|pat)_[0-9A-Za-z]{40,60}",
      "https://docs.omni.co/docs/API/authentication"
    ],
    [
      "tally-forms",
      "Tally",
      "api-key",
      "tly-",
      base623(32),
      "https://developers.tally.so/api-reference/api-keys",
      { exact: true }
    ],
    [
      "planning-center",
      "Planning Center",
      "personal-access-token",
      "pco_pat_",
      hex(60, 80),
      "https://developer.planning.center/docs/#/overview/authentication",
      { revoke: "https://api.planningcenteronline.com/oauth/applications" }
    ],
    [
      "planning-center",
      "Planning Center",
      "application-secret",
      "pco_app_",
      hex(60, 80),
      "https://developer.planning.center/docs/#/overview/authentication",
      { revoke: "https://api.planningcenteronline.com/oauth/applications" }
    ],
    [
      "planning-center",
      "Planning Center",
      "access-token",
      "pco_tok_",
      base623(60, 80),
      "https://developer.planning.center/docs/#/overview/authentication"
    ],
    [
      "hubspot",
      "HubSpot",
      "personal-access-key",
      "CiR",
      "(?:uYTEt|uYTIt|uYTMt|ldTEt|hcDEt)[\\w-]{70,110}",
      "https://developers.hubspot.com/docs/developer-tooling/local-development/hubspot-cli/personal-access-key",
      {
        keywords: ["ciruytet", "ciruytit", "ciruytmt", "cirldtet", "cirhcdet"],
        revoke: "https://app.hubspot.com/l/personal-access-key"
      }
    ],
    [
      "granola",
      "Granola",
      "api-key",
      "grn_",
      "[0-9A-Za-z]{16,24}_[0-9A-Za-z]{30,44}",
      "https://docs.granola.ai/introduction"
    ],
    ["roam", "Roam", "api-key", "rmk-", base64url(86), "https://developer.ro.am/docs/guides/authentication"],
    [
      "holded",
      "Holded",
      "personal-access-token",
      "pat_",
      "[0-9a-f]{24}_[0-9a-f]{64}",
      "https://developers.holded.com/reference/api-key",
      { exact: true }
    ]
  ]),
  ...createKeywordRules([
    [
      "prestashop",
      "PrestaShop",
      "presta shop",
      upper(32),
      "https://devdocs.prestashop-project.org/9/webservice/tutorials/creating-access/",
      { kind: "web-service-key", near: /key|token|secret/i, own: true }
    ],
    [
      "magento",
      "Adobe Commerce (Magento)",
      "magento",
      `${lower(32)}`,
      "https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/prerequisites/authentication-keys",
      { kind: "access-key", near: /key|token|secret|password/i, own: true }
    ],
    [
      "airtable",
      "Airtable",
      "",
      "key[0-9A-Za-z]{14}",
      "https://support.airtable.com/docs/airtable-api-key-deprecation-notice",
      { kind: "api-key-old", level: "note" }
    ],
    [
      "adobe",
      "Adobe",
      "adobe|jwt_client|client_secret",
      "p8e?-[\\w-]{28,40}",
      "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/",
      { kind: "client-secret" }
    ],
    [
      "adobe",
      "Adobe",
      "adobe",
      hex(32),
      "https://developer.adobe.com/developer-console/docs/guides/authentication/",
      { kind: "client-id", level: "warning", near: /secret|key|token|client/i }
    ],
    [
      "algolia",
      "Algolia",
      "algolia|x-algolia-api-key",
      hex(32),
      "https://www.algolia.com/doc/guides/security/api-keys/",
      { kind: "admin-api-key", revoke: "https://dashboard.algolia.com/account/api-keys" }
    ],
    [
      "amplitude",
      "Amplitude",
      "",
      hex(32),
      "https://amplitude.com/docs/apis/authentication",
      { kind: "secret-key", near: /secret|key/i }
    ],
    ["apollo", "Apollo.io", "apollo", base64url(22), "https://docs.apollo.io/reference/authentication"],
    ["appcues", "Appcues", "", uuid, "https://api.appcues.com/v2/docs", { near: /key|token|secret/i }],
    ["axonaut", "Axonaut", "", hex(32), "https://axonaut.com/api/v2/doc"],
    [
      "backlog",
      "Backlog",
      "backlog",
      base623(64),
      "https://developer.nulab.com/docs/backlog/auth/",
      { common: true, unconfirmed: true }
    ],
    ["bamboohr", "BambooHR", "bamboo hr", hex(40), "https://documentation.bamboohr.com/docs/getting-started"],
    [
      "basecamp",
      "Basecamp",
      "base camp",
      hex(40),
      "https://github.com/basecamp/api/blob/master/sections/authentication.md",
      { kind: "client-secret" }
    ],
    [
      "box",
      "Box",
      "box",
      base623(32),
      "https://developer.box.com/guides/authentication/",
      { kind: "access-token", common: true }
    ],
    [
      "calendly",
      "Calendly",
      "",
      "eyJ[\\w-]{20,100}\\.eyJ[\\w-]{60,400}\\.[\\w-]{60,100}",
      "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens"
    ],
    ["calendarific", "Calendarific", "", base623(40) + "|" + base623(32), "https://calendarific.com/api-documentation"],
    [
      "capsulecrm",
      "Capsule CRM",
      "capsule crm|capsule",
      "[\\w+.=/-]{64}",
      "https://developer.capsulecrm.com/v2/overview/authentication",
      { kind: "token" }
    ],
    [
      "centralstationcrm",
      "CentralStationCRM",
      "central station crm",
      lower(30),
      "https://api.centralstationcrm.net/api-docs/"
    ],
    ["clearbit", "Clearbit", "clear bit", "sk_[0-9a-f]{32}|[0-9a-z_]{35}", "https://dashboard.clearbit.com/docs"],
    [
      "clickup",
      "ClickUp",
      "click up",
      upper(64),
      "https://developer.clickup.com/docs/authentication",
      { kind: "client-secret", near: /secret/i }
    ],
    ["clockify", "Clockify", "", `${base623(48)}|[0-9A-Za-z+/]{46}==`, "https://docs.clockify.me/"],
    ["clustdoc", "Clustdoc", "clust doc", base623(60), "https://developers.clustdoc.com/"],
    [
      "coda",
      "Coda",
      "coda",
      uuid,
      "https://coda.io/developers/apis/v1",
      { kind: "api-token", near: /key|token|secret/i }
    ],
    ["collect2", "Collect2", "collect 2", uuid, "https://collect2.com/api", { near: /key|token|=|:/i }],
    [
      "contentful",
      "Contentful",
      "contentful",
      base64url(43),
      "https://www.contentful.com/developers/docs/references/authentication/",
      { kind: "delivery-token" }
    ],
    [
      "copper",
      "Copper",
      "copper",
      lower(32),
      "https://developer.copper.com/introduction/authentication.html",
      { common: true }
    ],
    ["craftmypdf", "CraftMyPDF", "craft my pdf", "[0-9A-Za-z]{35}|[0-9A-Za-z_:-]{35}", "https://craftmypdf.com/docs/"],
    [
      "crowdin",
      "Crowdin",
      "",
      hex(80),
      "https://support.crowdin.com/developer/api/v2/",
      { kind: "personal-access-token" }
    ],
    [
      "lokalise",
      "Lokalise",
      "lokalise",
      hex(40) + "|" + lower(40),
      "https://developers.lokalise.com/reference/api-authentication",
      { kind: "token" }
    ],
    [
      "phrase",
      "Phrase",
      "phrase app|phrase_access|phrase_token",
      hex(64),
      "https://developers.phrase.com/en/api/strings/authentication",
      { kind: "access-token" }
    ],
    [
      "transifex",
      "Transifex",
      "transifex|TX_TOKEN",
      "1/[0-9a-f]{40}",
      "https://developers.transifex.com/docs/authentication",
      { kind: "api-token" }
    ],
    ["poeditor", "POEditor", "po editor", hex(32), "https://poeditor.com/docs/api", { kind: "api-token" }],
    ["delighted", "Delighted", "", base623(32), "https://app.delighted.com/docs/api"],
    ["docparser", "Docparser", "doc parser", hex(40), "https://docparser.com/api/"],
    ["documo", "Documo", "", "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{100,260}\\.[\\w-]{43}", "https://docs.documo.com/"],
    ["dronahq", "DronaHQ", "drona hq", lower(50), "https://docs.dronahq.com/"],
    [
      "everhour",
      "Everhour",
      "",
      "[0-9a-f]{4}(?:-[0-9a-f]{4,6}){2}-[0-9a-f]{6}-[0-9a-f]{8}|[0-9a-f-]{32}",
      "https://everhour.docs.apiary.io/"
    ],
    ["feedier", "Feedier", "", base623(32), "https://docs.feedier.com/"],
    [
      "flatio",
      "Flat.io",
      "flat io|flat.io",
      hex(128) + "|" + lower(128),
      "https://flat.io/developers/docs/api/authentication.html",
      { kind: "token" }
    ],
    [
      "forestadmin",
      "Forest Admin",
      "forest admin|forest_env|forest_auth|forest",
      `${hex(64)}|[0-9A-Za-z]{22,48}`,
      "https://docs.forestadmin.com/",
      { kind: "secret", near: /secret|key/i }
    ],
    ["formsite", "Formsite", "form site", base623(32), "https://support.formsite.com/hc/en-us/articles/360000288594"],
    [
      "frameio",
      "Frame.io",
      "frame io|frame.io",
      "fio-u-[\\w=-]{60,70}",
      "https://developer.frame.io/docs/",
      { kind: "token-near-name" }
    ],
    ["goodday", "GoodDay", "good day", hex(32) + "|" + lower(32), "https://www.goodday.work/developers/api-v2"],
    ["happyscribe", "Happy Scribe", "happy scribe", base623(24), "https://dev.happyscribe.com/"],
    [
      "harvest",
      "Harvest",
      "harvest",
      "\\d{5,8}\\.pt\\.[\\w-]{80,90}",
      "https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/",
      { kind: "personal-access-token" }
    ],
    [
      "height",
      "Height",
      "height",
      "secret_[0-9A-Za-z]{64}",
      "https://height-api.xyz/openapi/",
      { kind: "api-key", common: true, ended: 2025 }
    ],
    [
      "guru",
      "Guru",
      "getguru|guru_api|guru_token",
      uuid,
      "https://developer.getguru.com/reference/authentication",
      { kind: "user-token" }
    ],
    ["hive", "Hive", "hive", base623(32), "https://developers.hive.com/reference/introduction", { common: true }],
    ["html2pdf", "html2pdf", "html2 pdf", base623(64), "https://html2pdf.app/documentation/"],
    [
      "hubspot",
      "HubSpot",
      "hub spot|hapikey|hs_api",
      uuid,
      "https://developers.hubspot.com/changelog/upcoming-api-key-sunset",
      { near: /key|token|secret/i, kind: "api-key" }
    ],
    [
      "iconfinder",
      "Iconfinder",
      "icon finder",
      base623(64),
      "https://developer.iconfinder.com/reference/authentication"
    ],
    ["insightly", "Insightly", "", uuid + "|[0-9a-z-]{36}", "https://api.insightly.com/v3.1/Help"],
    [
      "instantly",
      "Instantly",
      "instantly",
      "[0-9A-Za-z+/]{66,68}={0,2}",
      "https://developer.instantly.ai/",
      { kind: "api-key" }
    ],
    [
      "intercom",
      "Intercom",
      "intercom|dG9rO",
      "dG9rO[0-9A-Za-z+/]{54,60}={0,2}",
      "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
      { kind: "access-token", distinct: true }
    ],
    [
      "interseller",
      "Interseller",
      "inter seller",
      uuid,
      "https://interseller.readme.io/reference/authentication",
      { near: /key|token|=|:/i }
    ],
    ["jotform", "Jotform", "jot form", hex(32), "https://api.jotform.com/docs/"],
    ["juro", "Juro", "juro", base623(40), "https://api-docs.juro.com/"],
    [
      "kanbantool",
      "Kanban Tool",
      "kanban tool",
      base623(12),
      "https://kanbantool.com/developer/api-v3",
      { loose: true }
    ],
    ["karmacrm", "karmaCRM", "karma crm", base623(20), "https://www.karmacrm.com/api"],
    ["lemlist", "lemlist", "", hex(32), "https://developer.lemlist.com/"],
    [
      "lessannoyingcrm",
      "Less Annoying CRM",
      "less annoying crm",
      "[0-9A-Za-z-]{57}",
      "https://www.lessannoyingcrm.com/help/topic/API"
    ],
    [
      "livestorm",
      "Livestorm",
      "live storm",
      "ey[\\w-]{10,400}\\.[\\w-]{20,900}\\.[\\w-]{16,720}",
      "https://developers.livestorm.co/docs/authentication-1"
    ],
    [
      "manifest",
      "Manifest",
      "manifest_api|manifest_token|manifest",
      base623(32),
      "https://developer.manifest.com/",
      { common: true, loose: true }
    ],
    ["mavenlink", "Mavenlink", "maven link", hex(64) + "|" + lower(64), "https://developer.kantata.com/"],
    ["meistertask", "MeisterTask", "meister task", base623(43), "https://developers.meistertask.com/"],
    ["mindmeister", "MindMeister", "mind meister", base623(43), "https://developers.mindmeister.com/docs"],
    ["metrilo", "Metrilo", "", hex(16) + "|" + lower(16), "https://www.metrilo.com/"],
    [
      "miro",
      "Miro",
      "miro",
      base64url(27),
      "https://developers.miro.com/docs/getting-started-with-oauth",
      { kind: "access-token", common: true }
    ],
    [
      "mixmax",
      "Mixmax",
      "",
      uuid + "|[\\w-]{36}",
      "https://developer.mixmax.com/reference/getting-started-with-the-api"
    ],
    [
      "mixpanel",
      "Mixpanel",
      "",
      base623(32),
      "https://developer.mixpanel.com/reference/authentication",
      { kind: "api-secret", near: /secret|key|token/i }
    ],
    [
      "monday",
      "monday.com",
      "monday",
      "eyJ[\\w-]{10,60}\\.eyJ[\\w-]{60,400}\\.[\\w-]{43}",
      "https://developer.monday.com/api-reference/docs/authentication",
      { kind: "api-token" }
    ],
    ["myintervals", "Intervals", "my intervals", lower(11), "https://www.myintervals.com/api/authentication"],
    ["neutrinoapi", "Neutrino API", "neutrino api", base623(48), "https://www.neutrinoapi.com/api/request-info/"],
    [
      "nozbe",
      "Nozbe Teams",
      "nozbe teams|nozbe",
      "[0-9A-Za-z]{16}_[0-9A-Za-z_-]{64}|[\\w-]{81}",
      "https://nozbe.help/advancedfeatures/api/"
    ],
    [
      "onepagecrm",
      "OnePageCRM",
      "one page crm",
      "[0-9A-Za-z+/]{43}=|[0-9A-Za-z=]{44}",
      "https://developer.onepagecrm.com/api/"
    ],
    ["onedesk", "OneDesk", "one desk", base623(32), "https://support.onedesk.com/"],
    [
      "optimizely",
      "Optimizely",
      "",
      "[0-9A-Za-z-]{54}|2:[\\w-]{60,90}|[0-9A-Za-z]{38,44}:[0-9A-Za-z]{10,16}",
      "https://docs.developers.optimizely.com/web-experimentation/docs/personal-token",
      { kind: "access-token" }
    ],
    ["overloop", "Overloop", "over loop", base64url(50), "https://apidoc.overloop.com/"],
    [
      "partnerstack",
      "PartnerStack",
      "partner stack",
      base623(64),
      "https://docs.partnerstack.com/docs/partnerstack-api"
    ],
    [
      "peopledatalabs",
      "People Data Labs",
      "people data labs|pdl_api",
      lower(64),
      "https://docs.peopledatalabs.com/docs/authentication"
    ],
    ["pipedream", "Pipedream", "pipe dream", hex(32) + "|" + lower(32), "https://pipedream.com/docs/rest-api/auth"],
    [
      "pipedrive",
      "Pipedrive",
      "pipe drive",
      hex(40),
      "https://pipedrive.readme.io/docs/core-api-concepts-authentication",
      { kind: "api-token" }
    ],
    [
      "pivotaltracker",
      "Pivotal Tracker",
      "pivotal tracker|x-trackertoken",
      lower(32),
      "https://www.pivotaltracker.com/help/api",
      { kind: "api-token", ended: 2025 }
    ],
    [
      "planview",
      "Planview AgilePlace",
      "leankit|planview",
      hex(128),
      "https://success.planview.com/Planview_AgilePlace",
      { kind: "token" }
    ],
    ["podio", "Podio", "podio", lower(32), "https://developers.podio.com/authentication"],
    ["powrbot", "Powrbot", "powr bot", base623(40), "https://powrbot.com/api/"],
    [
      "productboard",
      "Productboard",
      "product board",
      "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{60,400}\\.[\\w-]{43,90}",
      "https://developer.productboard.com/"
    ],
    ["protocolsio", "protocols.io", "protocols io|protocols.io", lower(64), "https://apidoc.protocols.io/"],
    [
      "reallysimplesystems",
      "Really Simple Systems",
      "really simple systems",
      "ey[\\w.-]{153,320}\\.[\\w.-]{600,1100}|ey[\\w-]{20,200}\\.ey[\\w-]{100,800}\\.[\\w-]{300,800}",
      "https://support.reallysimplesystems.com/api-v4/"
    ],
    ["rentman", "Rentman", "", "[\\w-]{10,400}\\.[\\w-]{20,900}\\.[\\w-]{16,720}", "https://api.rentman.net/"],
    ["reply-io", "Reply.io", "reply io|reply.io", base623(24), "https://apidocs.reply.io/"],
    ["ritekit", "RiteKit", "rite kit", hex(44), "https://documenter.getpostman.com/view/2010712/SzS7Qku5"],
    ["runrunit", "Runrun.it", "runrun it|runrun.it", base623(32), "https://runrun.it/api/documentation"],
    ["salescookie", "Sales Cookie", "sales cookie", base623(32), "https://support.salescookie.com/"],
    ["salesflare", "Salesflare", "sales flare", base64url(45), "https://api.salesflare.com/docs"],
    [
      "salesforce",
      "Salesforce",
      "salesforce|sfdc|sf_access|access_token|sid=",
      "00D[0-9A-Za-z]{12,15}![\\w.]{80,120}",
      "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm",
      { kind: "access-token", distinct: true }
    ],
    [
      "salesforce",
      "Salesforce",
      "salesforce|sfdc",
      "[0-9A-F]{64}",
      "https://help.salesforce.com/s/articleView?id=sf.connected_app_client_id_and_secret.htm",
      { kind: "consumer-secret", near: /secret/i }
    ],
    [
      "salesforce",
      "Salesforce",
      "salesforce|sfdc",
      base623(24, 25),
      "https://help.salesforce.com/s/articleView?id=xcloud.user_security_token.htm",
      { kind: "security-token", near: /security.?token/i, unconfirmed: true }
    ],
    ["simvoly", "Simvoly", "", lower(33), "https://simvoly.com/"],
    [
      "smartsheet",
      "Smartsheet",
      "smart sheets|smart sheet",
      base623(37) + "|" + lower(26),
      "https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication",
      { kind: "access-token" }
    ],
    [
      "stitchdata",
      "Stitch",
      "stitch data",
      "[0-9a-z_]{35}",
      "https://www.stitchdata.com/docs/developers/stitch-connect/api"
    ],
    [
      "storyblok",
      "Storyblok",
      "",
      "[0-9A-Za-z]{22}tt|[0-9A-Za-z-]{22}(?:-\\d{6}-[\\w-]{20})?|[0-9A-Za-z]{22}-\\d{5,6}-[\\w-]{20}",
      "https://www.storyblok.com/docs/api/content-delivery/v2/getting-started/authentication",
      { kind: "access-token" }
    ],
    ["surveyanyplace", "Survey Anyplace", "survey anyplace", base623(32), "https://support.pointerpro.com/"],
    [
      "surveymonkey",
      "SurveyMonkey",
      "survey monkey",
      "[\\w.-]{80,140}",
      "https://api.surveymonkey.com/v3/docs",
      { kind: "access-token" }
    ],
    ["survicate", "Survicate", "", lower(32), "https://developers.survicate.com/"],
    [
      "swiftype",
      "Swiftype",
      "swiftype|swift type",
      base64url(20),
      "https://swiftype.com/documentation/site-search/overview"
    ],
    [
      "tallyfy",
      "Tallyfy",
      "",
      "[\\w-]{20,60}\\.[\\w-]{200,400}\\.[\\w-]{500,720}",
      "https://developers.tallyfy.com/",
      { kind: "access-token" }
    ],
    [
      "teamwork",
      "Teamwork",
      "teamwork crm|teamwork desk|teamwork spaces|teamwork",
      "tkn\\.v1_[0-9A-Za-z+/]{70,72}={0,2}",
      "https://apidocs.teamwork.com/guides/teamwork/authentication",
      { kind: "token", distinct: true }
    ],
    ["thinkific", "Thinkific", "", hex(32), "https://developers.thinkific.com/api/api-key-auth"],
    [
      "tickettailor",
      "Ticket Tailor",
      "ticket tailor",
      "sk_\\d{3,6}_[0-9a-f]{28,40}_?[0-9a-z_]{0,36}|sk[0-9a-z_]{45}",
      "https://developers.tickettailor.com/"
    ],
    [
      "ticketmaster",
      "Ticketmaster",
      "ticket master",
      base623(32),
      "https://developer.ticketmaster.com/products-and-docs/apis/getting-started/"
    ],
    ["timecamp", "TimeCamp", "time camp", lower(26), "https://developer.timecamp.com/docs/"],
    [
      "tmetric",
      "TMetric",
      "t metric",
      base623(64),
      "https://tmetric.com/help/data-integrations/how-to-use-tmetric-rest-api",
      { kind: "api-token" }
    ],
    [
      "todoist",
      "Todoist",
      "",
      hex(40),
      "https://developer.todoist.com/rest/v2/",
      { kind: "api-token", revoke: "https://app.todoist.com/app/settings/integrations/developer" }
    ],
    [
      "toggl",
      "Toggl Track",
      "toggl track|toggl",
      hex(32) + "|" + lower(32),
      "https://engineering.toggl.com/docs/authentication",
      { kind: "api-token" }
    ],
    ["uplead", "UpLead", "up lead", "[0-9a-z-]{32}", "https://docs.uplead.com/"],
    [
      "userflow",
      "Userflow",
      "user flow",
      "[0-9a-z]{29}|[0-9a-z]{2}_[0-9a-z]{26}",
      "https://docs.userflow.com/docs/dev/userflow-api"
    ],
    [
      "uservoice",
      "UserVoice",
      "user voice",
      base623(20, 24),
      "https://developer.uservoice.com/docs/api/v2/getting-started/",
      { kind: "api-key", loose: true }
    ],
    [
      "viewneo",
      "viewneo",
      "view neo",
      "[\\w-]{10,400}\\.[\\w-]{20,900}\\.[\\w-]{16,720}",
      "https://cloud.viewneo.com/api"
    ],
    [
      "webflow",
      "Webflow",
      "web flow",
      base623(64),
      "https://developers.webflow.com/data/reference/authentication",
      { kind: "api-token" }
    ],
    ["wistia", "Wistia", "", lower(64), "https://docs.wistia.com/reference/authentication", { kind: "api-token" }],
    [
      "wrike",
      "Wrike",
      "wrike",
      "eyJ0dCI6InAi[\\w.-]{200,320}",
      "https://developers.wrike.com/oauth-20-authorization/",
      { kind: "access-token" }
    ],
    ["worksnaps", "Worksnaps", "work snaps", base623(40), "https://www.worksnaps.net/api/"],
    ["workstack", "Workstack", "work stack", base623(60), "https://www.workstack.io/"],
    [
      "ynab",
      "YNAB",
      "you need a budget|ynab",
      base64url(43) + "|" + hex(64),
      "https://api.ynab.com/",
      { kind: "access-token" }
    ],
    [
      "zeplin",
      "Zeplin",
      "",
      "[\\w-]{20,60}\\.[\\w-]{200,280}\\.[\\w-]{43,90}|[\\w.-]{350}",
      "https://docs.zeplin.dev/docs/authentication",
      { kind: "access-token" }
    ],
    ["zenkit", "Zenkit", "zen kit", "[0-9a-z]{8}-[0-9A-Za-z]{32}", "https://zenkit.com/docs/api/overview/introduction"],
    [
      "zonka-feedback",
      "Zonka Feedback",
      "zonka feedback|zonka",
      base623(36),
      "https://apidocs.zonkafeedback.com/",
      { kind: "api-key" }
    ],
    [
      "zoho",
      "Zoho",
      "zoho",
      hex(42),
      "https://www.zoho.com/crm/developer/docs/api/v7/oauth-overview.html",
      { kind: "client-secret", near: /secret|token/i }
    ],
    ["appointedd", "Appointedd", "", "[0-9A-Za-z+=/]{88}", "https://developers.appointedd.com/"],
    ["apacta", "Apacta", "", "[0-9a-z-]{36}", "https://docs.apacta.com/"],
    ["apimatic", "APIMatic", "api matic", base64url(64), "https://docs.apimatic.io/"],
    ["apimetrics", "APImetrics", "api metrics", base623(32), "https://apimetrics.io/"],
    [
      "apitemplate",
      "APITemplate.io",
      "api template",
      "[0-9A-Za-z]{39}",
      "https://docs.apitemplate.io/reference/authentication"
    ],
    [
      "bannerbear",
      "Bannerbear",
      "banner bear",
      "bb_(?:pr|ma)_[0-9a-f]{30}|[0-9A-Za-z]{24}",
      "https://developers.bannerbear.com/#authentication"
    ],
    ["blitapp", "Blitapp", "blit app", "\\w{39}", "https://help.blitapp.com/"],
    [
      "boostnote",
      "Boost Note",
      "boost note",
      hex(64),
      "https://intercom.help/boostnote-for-teams/en/articles/4590937-public-api-documentation"
    ],
    ["brandfetch", "Brandfetch", "brand fetch", "[0-9A-Za-z]{40}|[0-9A-Za-z+/]{43}=", "https://docs.brandfetch.com/"],
    [
      "budibase",
      "Budibase",
      "budi base",
      "[0-9a-f]{32}-[0-9a-f]{78,80}|[0-9a-f-]{105,115}",
      "https://docs.budibase.com/docs/rest-api-overview"
    ],
    ["dfuse", "dfuse", "", "(?:server|web|mobile)_[0-9a-f]{32}|[0-9a-z_]{32,39}", "https://docs.dfuse.eosnation.io/"],
    ["fetchrss", "FetchRSS", "fetch rss", "[0-9A-Za-z.]{40}", "https://fetchrss.com/developers"],
    [
      "flightstats",
      "FlightStats",
      "flight stats",
      lower(32),
      "https://developer.flightstats.com/",
      { kind: "app-key" }
    ],
    [
      "swell",
      "Swell",
      "swell_secret|swell_key|swell_store",
      "sk_[0-9A-Za-z]{32,64}|[0-9A-Za-z]{32,64}",
      "https://developers.swell.is/backend-api/authentication",
      { kind: "secret-key" }
    ],
    ["jupiterone", "JupiterOne", "jupiter one", base623(76), "https://docs.jupiterone.io/api/authentication"],
    ["luno", "Luno", "luno", base64url(43), "https://www.luno.com/en/developers/api", { kind: "api-secret" }],
    [
      "qase",
      "Qase",
      "qase",
      base623(40) + "|" + hex(64),
      "https://developers.qase.io/docs/authentication",
      { kind: "api-token" }
    ],
    [
      "rocketreach",
      "RocketReach",
      "rocket reach",
      `${hex(39)}|${lower(39)}|[0-9a-f]{5,7}k[0-9a-f]{32}`,
      "https://docs.rocketreach.co/"
    ],
    ["grist", "Grist", "grist", hex(40), "https://support.getgrist.com/rest-api/", { unconfirmed: true }],
    [
      "baserow",
      "Baserow",
      "baserow",
      base623(32),
      "https://github.com/baserow/baserow",
      { kind: "database-token", revoke: "https://baserow.io/user-docs/personal-api-tokens" }
    ],
    [
      "readwise",
      "Readwise",
      "readwise",
      base623(50),
      "https://readwise.io/api_deets",
      { kind: "access-token", unconfirmed: true }
    ],
    [
      "typefully",
      "Typefully",
      "typefully",
      base623(32),
      "https://support.typefully.com/en/articles/8718287-typefully-api",
      { unconfirmed: true }
    ],
    [
      "pennylane",
      "Pennylane",
      "pennylane_api|pennylane_token|pennylane key|pennylane.com",
      base64url(43),
      "https://pennylane.readme.io/docs/generating-my-api-token",
      { kind: "api-token", unconfirmed: true }
    ],
    [
      "quickbase",
      "Quickbase",
      "QB-USER-TOKEN|quickbase",
      "b[0-9a-z]{5}_[0-9a-z]{3,5}_(?:0_)?[0-9a-z]{24,40}",
      "https://developer.quickbase.com/auth",
      { kind: "user-token", distinct: true }
    ]
  ])
];

// src/rules/cloud-providers.ts
function createLoneIdCheck(secretLength) {
  const secret4 = new RegExp(`(?<![\\w/+-])[0-9A-Za-z]{${secretLength}}(?![\\w/+=-])`, "g");
  return (value2, { window, end: end4 }) => {
    const behind = window.slice(end4, end4 + 200).match(secret4) ?? [];
    return hasRandomLook(value2.slice(4)) && !behind.some((text6) => hasRandomLook(text6) && !hasNameLook(text6)) ? "unknown" : "invalid";
  };
}
var checkSecurityToken = (value2, { window, start: start3 }) => /signature["']?\s{0,4}[:=]\s{0,4}["']$/i.test(window.slice(Math.max(0, start3 - 30), start3)) || !hasRandomLook(value2.slice(4)) ? "invalid" : "unknown";
var cloudProviderRules = [
  ...createTokenRules([
    [
      "porkbun",
      "Porkbun",
      "secret-api-key",
      "sk1_",
      hex(64),
      "https://porkbun.com/llms/guides/getting-started",
      { revoke: "https://porkbun.com/account/api" }
    ],
    [
      "porkbun",
      "Porkbun",
      "api-key",
      "pk1_",
      hex(64),
      "https://porkbun.com/llms/guides/getting-started",
      { level: "note" }
    ],
    [
      "tencent",
      "Tencent Cloud",
      "secret-id",
      "AKID",
      base623(32),
      "https://www.tencentcloud.com/document/product/598/32675",
      { level: "warning", revoke: "https://console.cloud.tencent.com/cam/capi", check: createLoneIdCheck(32) }
    ],
    [
      "alibaba",
      "Alibaba Cloud",
      "access-key-id",
      "LTAI",
      base623(12, 28),
      "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
      { level: "warning", revoke: "https://ram.console.aliyun.com/manage/ak", check: createLoneIdCheck(30) }
    ],
    [
      "alibaba",
      "Alibaba Cloud",
      "sts-security-token",
      "CAIS",
      "[\\w+/-]{100,1100}={0,2}",
      "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole",
      { reach: [32, 1200], check: checkSecurityToken }
    ],
    [
      "apify",
      "Apify",
      "api-token",
      "apify_api_",
      base64url(34, 38),
      "https://docs.apify.com/platform/integrations/api",
      {
        revoke: "https://console.apify.com/settings/integrations",
        tail: { ...crcBase62SmallFirst, whole: true }
      }
    ],
    [
      "clickhouse",
      "ClickHouse Cloud",
      "secret-key",
      "4b1d",
      base623(38),
      "https://clickhouse.com/docs/cloud/manage/openapi"
    ],
    ["cloudsmith", "Cloudsmith", "api-key", "csa_", base623(36), "https://help.cloudsmith.io/docs/api-key"],
    [
      "deno",
      "Deno Deploy",
      "access-token",
      "ddp_",
      base623(36),
      "https://docs.deno.com/deploy/manual/",
      { revoke: "https://dash.deno.com/account#access-tokens", tail: { ...crcBase62, whole: true } }
    ],
    [
      "deno",
      "Deno Deploy",
      "project-token",
      "ddw_",
      base623(36),
      "https://docs.deno.com/deploy/manual/",
      { tail: { ...crcBase62, whole: true } }
    ],
    [
      "deno",
      "Deno Deploy",
      "organization-token",
      "ddo_",
      base623(36),
      "https://docs.deno.com/subhosting/api/",
      { tail: { ...crcBase62, whole: true } }
    ],
    [
      "exoscale",
      "Exoscale",
      "api-key",
      "EXO",
      hex(24),
      "https://community.exoscale.com/product/iam/",
      { level: "warning" }
    ],
    ["infracost", "Infracost", "api-key", "ico-", base623(32), "https://www.infracost.io/docs/"],
    [
      "localstack",
      "LocalStack",
      "auth-token",
      "ls-",
      "[0-9A-Za-z]{4,10}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4,30}",
      "https://docs.localstack.cloud/aws/getting-started/auth-token/"
    ],
    [
      "localstack",
      "LocalStack",
      "simulated-access-key",
      "LKIA",
      upper(16),
      "https://docs.localstack.cloud/aws/capabilities/config/credentials/",
      { level: "note", check: (value2) => hasRandomLook(value2.slice(-8)) ? "unknown" : "invalid" }
    ],
    [
      "localstack",
      "LocalStack",
      "simulated-session-key",
      "LSIA",
      upper(16),
      "https://docs.localstack.cloud/aws/capabilities/config/credentials/",
      { level: "note", check: (value2) => hasRandomLook(value2.slice(-8)) ? "unknown" : "invalid" }
    ],
    [
      "neon",
      "Neon",
      "api-key",
      "napi_",
      lower(64),
      "https://neon.com/docs/manage/api-keys",
      { revoke: "https://console.neon.tech/app/settings/api-keys" }
    ],
    [
      "openshift",
      "OpenShift",
      "user-token",
      "sha256~",
      base64url(43),
      "https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html"
    ],
    [
      "portainer",
      "Portainer",
      "access-token",
      "ptr_",
      "[0-9A-Za-z+/_-]{32,52}={0,2}",
      "https://docs.portainer.io/api/access"
    ],
    [
      "pulumi",
      "Pulumi",
      "access-token",
      "pul-",
      hex(40),
      "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
      { revoke: "https://app.pulumi.com/account/tokens" }
    ],
    [
      "render",
      "Render",
      "api-key",
      "rnd_",
      base623(28),
      "https://render.com/docs/api",
      { revoke: "https://dashboard.render.com/u/settings#api-keys" }
    ],
    [
      "scaleway",
      "Scaleway",
      "access-key",
      "SCW",
      upper(17),
      "https://www.scaleway.com/en/docs/iam/concepts/#api-key",
      { level: "note" }
    ],
    ["scalingo", "Scalingo", "api-token", "tk-us-", base64url(48), "https://developers.scalingo.com/"],
    [
      "tigris",
      "Tigris",
      "secret-access-key",
      "tsec_",
      "[\\w+-]{60,80}",
      "https://www.tigrisdata.com/docs/concepts/authnz/"
    ],
    [
      "tigris",
      "Tigris",
      "access-key-id",
      "tid_",
      base64url(20, 60),
      "https://www.tigrisdata.com/docs/concepts/authnz/",
      { level: "note" }
    ],
    ["upcloud", "UpCloud", "api-token", "ucat_", upper(26), "https://developers.upcloud.com/1.3/3-accounts/"],
    [
      "val-town",
      "Val Town",
      "api-token",
      "vtwn_",
      "\\w{28,36}",
      "https://docs.val.town/api/authentication/",
      { revoke: "https://www.val.town/settings/api" }
    ],
    [
      "volcengine",
      "Volcengine",
      "access-key-id",
      "AKLT",
      base64url(43, 50),
      "https://www.volcengine.com/docs/6291/65568",
      { level: "warning" }
    ],
    [
      "yandex",
      "Yandex Cloud",
      "iam-token",
      "t1.",
      "[\\w-]{1,8}={0,2}\\.[\\w-]{80,200}={0,2}|[0-9A-Z][\\w=-]{8,400}\\.[\\w=-]{60,90}",
      "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token",
      { reach: [32, 560], keywords: ["t1."] }
    ],
    [
      "yandex",
      "Yandex Cloud",
      "api-key",
      "AQVN",
      base64url(34, 38),
      "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key"
    ],
    [
      "yandex",
      "Yandex Cloud",
      "static-access-key",
      "YC",
      base64url(38),
      "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key",
      { keywords: ["yandex", "aws_secret", "ycaj", "yc_"] }
    ],
    ["yandex", "Yandex", "passport-token", "y0_", base64url(50, 60), "https://yandex.com/dev/id/doc/en/"],
    [
      "tencent",
      "Tencent Cloud",
      "international-secret-id",
      "IKID",
      base623(32),
      "https://www.tencentcloud.com/document/product/598/32675",
      { level: "warning", revoke: "https://console.tencentcloud.com/cam/capi", check: createLoneIdCheck(32) }
    ],
    [
      "naver-cloud",
      "Naver Cloud",
      "secret-key-iam",
      "ncp_iam_",
      "BPK[0-9A-Za-z]{28,34}",
      "https://guide.ncloud-docs.com/docs/en/iam-iam",
      { revoke: "https://www.ncloud.com/mypage/manage/authkey" }
    ],
    [
      "naver-cloud",
      "Naver Cloud",
      "access-key-iam",
      "ncp_iam_",
      "BPA[0-9A-Za-z]{15,19}",
      "https://guide.ncloud-docs.com/docs/en/iam-iam",
      { level: "warning" }
    ],
    [
      "neon",
      "Neon",
      "role-password",
      "npg_",
      base623(12),
      "https://neon.com/docs/manage/roles",
      {
        exact: true,
        revoke: "Reset the password of the role: Neon console > branch > Roles & Databases",
        check: (value2) => hasRandomLook(value2) && !hasNameLook(value2.slice(4)) ? "unknown" : "invalid"
      }
    ]
  ]),
  ...createKeywordRules([
    [
      "alibaba",
      "Alibaba Cloud",
      "alibaba|aliyun|alicloud|ltai[0-9A-Za-z]{12,28}",
      base623(30),
      "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
      { kind: "access-key-secret", revoke: "https://ram.console.aliyun.com/manage/ak" }
    ],
    [
      "alibaba",
      "Alibaba Cloud",
      "aliyun|alibaba",
      base623(36, 44),
      "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole",
      { kind: "sts-access-key-secret", near: /secret/i }
    ],
    [
      "baidu",
      "Baidu AI Cloud",
      "baidu|bce_",
      hex(32),
      "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb",
      { kind: "secret-key", near: /secret|key|token/i }
    ],
    ["civo", "Civo", "", base623(50), "https://www.civo.com/docs/account/api-keys"],
    [
      "clever-cloud",
      "Clever Cloud",
      "clever cloud|clever_token|clever_secret",
      base623(30),
      "https://www.clever-cloud.com/developers/api/",
      { kind: "token" }
    ],
    ["exoscale", "Exoscale", "", base64url(43), "https://community.exoscale.com/product/iam/", { kind: "api-secret" }],
    [
      "hetzner",
      "Hetzner Cloud",
      "hetzner|hcloud",
      base623(64),
      "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/",
      { kind: "api-token", revoke: "https://console.hetzner.cloud/" }
    ],
    [
      "hetzner-dns",
      "Hetzner DNS",
      "hetzner",
      base623(32),
      "https://docs.hetzner.com/dns-console/dns/general/api-access-token/",
      { kind: "api-token" }
    ],
    [
      "huawei",
      "Huawei Cloud",
      "huawei",
      base623(40),
      "https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html",
      { kind: "secret-key", near: /secret|key/i }
    ],
    [
      "huawei",
      "Huawei",
      "huawei",
      hex(64),
      "https://developer.huawei.com/consumer/en/doc/HMSCore-Guides/open-platform-oauth-0000001053629189",
      { kind: "client-secret", near: /secret|key|token/i }
    ],
    [
      "ibm-cloud",
      "IBM Cloud",
      "ibm|bluemix|watson|cloud iam|cloud api|cloud key|iam api|iam key|bx api",
      base64url(44),
      "https://cloud.ibm.com/docs/account?topic=account-userapikey",
      { kind: "api-key", near: /key|token|secret|pass/i, revoke: "https://cloud.ibm.com/iam/apikeys" }
    ],
    ["ibm-cloudant", "IBM Cloudant", "cloudant", hex(64), "https://cloud.ibm.com/docs/Cloudant", { kind: "password" }],
    [
      "ibm-softlayer",
      "IBM SoftLayer",
      "soft layer|sl_api",
      hex(64),
      "https://cloud.ibm.com/docs/account?topic=account-classic_keys",
      { kind: "api-key", near: /key|secret|token|pass|api/i }
    ],
    ["infomaniak", "Infomaniak", "", base64url(60, 86), "https://developer.infomaniak.com/", { kind: "api-token" }],
    [
      "linode",
      "Linode",
      "linode|akamai",
      hex(64),
      "https://techdocs.akamai.com/linode-api/reference/get-started",
      { kind: "personal-access-token", revoke: "https://cloud.linode.com/profile/tokens" }
    ],
    [
      "naver",
      "Naver Cloud",
      "naver|ncloud",
      base623(40),
      "https://api.ncloud-docs.com/docs/en/common-ncpapi",
      { kind: "secret-key", near: /secret|key/i, unconfirmed: true }
    ],
    [
      "oracle-cloud",
      "Oracle Cloud",
      "oci_|oracle",
      base64(44),
      "https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm",
      { kind: "customer-secret-key", near: /secret|s3|key/i, loose: true }
    ],
    [
      "ovh",
      "OVHcloud",
      "ovh",
      base64url(32),
      "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
      { kind: "application-secret" }
    ],
    [
      "ovh",
      "OVHcloud",
      "ovh",
      base64url(16),
      "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
      { kind: "application-key" }
    ],
    [
      "packet",
      "Equinix Metal",
      "packet_auth|metal_auth|equinix",
      base623(32),
      "https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/",
      { kind: "api-token", near: /auth|token|key/i, ended: 2026 }
    ],
    [
      "railway",
      "Railway",
      "",
      uuid,
      "https://docs.railway.com/reference/public-api",
      { kind: "token", near: /token|key|secret|=|:/i }
    ],
    [
      "scaleway",
      "Scaleway",
      "scaleway|scw",
      uuid,
      "https://www.scaleway.com/en/docs/iam/concepts/#api-key",
      { kind: "secret-key", near: /secret|token|key/i, revoke: "https://console.scaleway.com/iam/api-keys" }
    ],
    [
      "tencent",
      "Tencent Cloud",
      "tencent|qcloud|AKID[0-9A-Za-z]{32}",
      base623(32),
      "https://www.tencentcloud.com/document/product/598/32675",
      { kind: "secret-key", revoke: "https://console.cloud.tencent.com/cam/capi" }
    ],
    [
      "volcengine",
      "Volcengine",
      "volc engine|volc|byteplus",
      base64(58, 60),
      "https://www.volcengine.com/docs/6291/65568",
      { kind: "secret-access-key" }
    ],
    [
      "vultr",
      "Vultr",
      "",
      upper(36),
      "https://www.vultr.com/api/",
      { revoke: "https://my.vultr.com/settings/#settingsapi" }
    ],
    [
      "kubernetes",
      "Kubernetes",
      "kubeadm|kube join|discovery token|bootstrap token",
      "[0-9a-z]{6}\\.[0-9a-z]{16}",
      "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
      { kind: "bootstrap-token", near: /token|join/i }
    ],
    [
      "zerotier",
      "ZeroTier",
      "zero tier|zt_token|zt_api",
      base623(32),
      "https://docs.zerotier.com/central/v1/",
      { kind: "api-token" }
    ],
    ["namecheap", "Namecheap", "name cheap", hex(32), "https://www.namecheap.com/support/api/intro/"],
    [
      "godaddy",
      "GoDaddy",
      "go daddy",
      base623(34, 38) + "|[0-9A-Za-z]{10,14}_[0-9A-Za-z]{22,24}",
      "https://developer.godaddy.com/getstarted"
    ],
    [
      "gandi",
      "Gandi",
      "gandi",
      base623(24) + "|" + hex(40),
      "https://api.gandi.net/docs/authentication/",
      { kind: "api-key" }
    ],
    [
      "dnsimple",
      "DNSimple",
      "",
      "dnsimple_[au]_[0-9A-Za-z]{32}|[0-9A-Za-z]{32}",
      "https://support.dnsimple.com/articles/api-access-token/",
      { kind: "access-token" }
    ],
    ["buddyns", "BuddyNS", "buddy ns", lower(40), "https://www.buddyns.com/support/api/v2/"],
    [
      "digitalocean-legacy",
      "DigitalOcean",
      "digital ocean",
      hex(64),
      "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
      { kind: "access-token" }
    ],
    ["cloudways", "Cloudways", "", base623(30), "https://developers.cloudways.com/docs/", { unconfirmed: true }],
    [
      "truenas",
      "TrueNAS",
      "true nas|Bearer|apikey|api_key|login_with_api_key",
      "\\d{1,2}-[0-9A-Za-z]{64}",
      "https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/",
      // Lines of a request stand between: `"method": "auth.login_with_api_key"`.
      { distinct: true }
    ],
    [
      "proxmox",
      "Proxmox",
      "PVEAPIToken|pve|proxmox",
      uuid,
      "https://pve.proxmox.com/wiki/User_Management#pveum_tokens",
      { kind: "api-token", near: /token|secret|!/i }
    ],
    [
      "backblaze",
      "Backblaze B2",
      "backblaze|b2_app|b2 application|application key|b2_key|b2_secret",
      "K00\\d[0-9A-Za-z+/]{27}",
      "https://www.backblaze.com/docs/cloud-storage-application-keys",
      { kind: "application-key", distinct: true }
    ]
  ])
];

// src/rules/cloudflare.ts
function checkTunnelToken(value2) {
  const text6 = Buffer.from(value2, "base64").toString("latin1");
  return /^\{"a":"[\da-f]{32}","t":"[\da-f-]{36}","s":"[\w+/=-]{24,200}"\}$/.test(text6) ? "valid" : "invalid";
}
var cloudflareRules = [
  ...createPrefixedRules(
    {
      id: "cloudflare",
      name: "Cloudflare",
      source: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
      revoke: "https://dash.cloudflare.com/profile/api-tokens"
    },
    [
      { kind: "user-api-token", prefix: "cfut_", body: base623(48), tail: crcHex },
      { kind: "account-api-token", prefix: "cfat_", body: base623(48), tail: crcHex },
      { kind: "global-api-key", prefix: "cfk_", body: base623(48), tail: crcHex },
      { kind: "tunnel-token", prefix: "eyJhIjoi", body: base64(120, 400), check: checkTunnelToken },
      { kind: "origin-ca-key", prefix: "v1.0-", body: "[0-9a-f]{24}-[0-9a-f]{140,160}" }
    ]
  ),
  ...createKeywordRules([
    [
      "cloudflare",
      "Cloudflare",
      "cloudflare|cf_api|cf_token|cf_account|cf_zone",
      base64url(40),
      "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
      { kind: "api-token", revoke: "https://dash.cloudflare.com/profile/api-tokens" }
    ],
    [
      "cloudflare",
      "Cloudflare",
      "cloudflare|cf_api|x-auth-key",
      hex(37),
      "https://developers.cloudflare.com/fundamentals/api/get-started/keys/",
      { kind: "global-api-key-legacy", revoke: "https://dash.cloudflare.com/profile/api-tokens" }
    ],
    [
      "cloudflare",
      "Cloudflare",
      "cloudflare|r2_secret|r2 secret|r2_access",
      hex(64),
      "https://developers.cloudflare.com/r2/api/tokens/",
      {
        kind: "r2-secret-access-key",
        near: /secret/i,
        revoke: "https://dash.cloudflare.com/?to=/:account/r2/api-tokens"
      }
    ]
  ])
];

// src/rules/data-services.ts
var columnWords2 = ["", "-", "_", " "].flatMap((gap5) => ["api", "key", "secret", "token", "live", "test"].map((word4) => `column${gap5}${word4}`)).concat("column.com");
var dataServiceRules = [
  ...createTokenRules([
    [
      "yandex",
      "Yandex Predictor",
      "predictor-api-key",
      "pdct.1.1.",
      "\\d{8}T\\d{6}Z\\.[0-9a-f]{16}\\.[0-9a-f]{40}",
      "https://yandex.com/dev/predictor/doc/dg/reference/complete.html"
    ],
    [
      "yandex",
      "Yandex Translate",
      "translate-api-key",
      "trnsl.1.1.",
      "\\d{8}T\\d{6}Z\\.[0-9a-f]{16}\\.[0-9a-f]{40}",
      "https://yandex.com/dev/translate/doc/dg/concepts/api-keys.html"
    ],
    [
      "yandex",
      "Yandex Dictionary",
      "dictionary-api-key",
      "dict.1.1.",
      "\\d{8}T\\d{6}Z\\.[0-9a-f]{16}\\.[0-9a-f]{40}",
      "https://yandex.com/dev/dictionary/doc/dg/reference/lookup.html"
    ],
    [
      "brave-search",
      "Brave Search",
      "api-key",
      "BSA",
      base64url(28),
      "https://api-dashboard.search.brave.com/app/documentation/web-search/get-started",
      { exact: true, keywords: ["brave", '"bsa', "'bsa", "=bsa", " bsa"] }
    ],
    [
      "photoroom",
      "Photoroom",
      "api-key",
      "sk_pr_",
      "[\\w-]{1,64}_[0-9a-f]{40}",
      "https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key",
      { exact: true }
    ],
    [
      "photoroom",
      "Photoroom",
      "sandbox-api-key",
      "sandbox_sk_pr_",
      "[\\w-]{1,64}_[0-9a-f]{40}",
      "https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key",
      { level: "warning" }
    ],
    [
      "column",
      "Column",
      "api-key",
      "live_",
      base623(27),
      "https://docs.column.com/guides/api-keys",
      { exact: true, keywords: columnWords2 }
    ],
    [
      "column",
      "Column",
      "test-api-key",
      "test_",
      base623(27),
      "https://docs.column.com/guides/api-keys",
      { exact: true, keywords: columnWords2, level: "warning" }
    ],
    [
      "you",
      "You.com",
      "api-key",
      "ydc-sk-",
      "[0-9a-f]{16}-[0-9A-Za-z]{32}-[0-9a-f]{7,8}",
      "https://documentation.you.com/get-started/quickstart",
      { tail: { ...crcHex, whole: true } }
    ]
  ]),
  ...createKeywordRules([
    [
      "coveo",
      "Coveo",
      "coveo",
      `xx${uuid}`,
      "https://docs.coveo.com/en/1718/manage-an-organization/manage-api-keys",
      { distinct: true }
    ],
    [
      "tidb",
      "TiDB Cloud",
      "tidb|tidbcloud",
      uuid,
      "https://docs.pingcap.com/tidbcloud/api/v1beta1/",
      { kind: "private-key", near: /private|secret/i, unconfirmed: true }
    ],
    [
      "data-go-kr",
      "data.go.kr",
      "data.go.kr",
      "[0-9A-Za-z+/]{86}==",
      "https://www.data.go.kr/en/ugs/selectPublicDataUseGuideView.do",
      { kind: "service-key", distinct: true }
    ],
    ["abyssale", "Abyssale", "", base623(40), "https://developers.abyssale.com/rest-api/authentication"],
    ["adzuna", "Adzuna", "", hex(32), "https://developer.adzuna.com/overview", { kind: "app-key" }],
    ["api2cart", "API2Cart", "", hex(32), "https://docs.api2cart.com/"],
    ["appsynergy", "AppSynergy", "", lower(64), "https://www.appsynergy.com/docs/rest-api"],
    ["artsy", "Artsy", "", hex(32), "https://developers.artsy.net/v2/docs/authentication", { kind: "client-secret" }],
    [
      "bulksms",
      "BulkSMS",
      "",
      "[0-9A-Za-z!@#$%^&*()]{29}",
      "https://www.bulksms.com/developer/json/v1/",
      { kind: "token-secret", near: /secret|token|pass|key/i }
    ],
    ["cloudimage", "Cloudimage", "", "[0-9a-z_]{30}", "https://docs.cloudimage.io/"],
    [
      "conversiontools",
      "Conversion Tools",
      "conversion tools",
      "eyJ[\\w.-]{150,170}",
      "https://conversiontools.io/api-documentation",
      { kind: "api-token", distinct: true }
    ],
    ["diggernaut", "Diggernaut", "", hex(40), "https://www.diggernaut.com/dev/api-docs.html"],
    ["dnscheck", "DNS Check", "dns check", `${hex(32)}|${uuid}`, "https://www.dnscheck.co/docs/api"],
    ["enigma", "Enigma", "enigma", base623(40), "https://documentation.enigma.com/"],
    [
      "faceplusplus",
      "Face++",
      "faceplusplus|face plus plus|facepp",
      base64url(32),
      "https://console.faceplusplus.com/documents/7079083",
      { kind: "api-secret" }
    ],
    [
      "fastforex",
      "FastForex",
      "fast forex",
      "[0-9a-f]{10}-[0-9a-f]{10}-[0-9a-z]{6}",
      "https://fastforex.readme.io/reference/authentication",
      { distinct: true }
    ],
    [
      "fileio",
      "File.io",
      "fileio|file.io",
      "[0-9A-Z]{7}(?:[.-][0-9A-Z]{7}){4}|[0-9A-Z.-]{39}",
      "https://www.file.io/developers"
    ],
    ["findl", "Findl", "", uuid, "https://findl.com/developers"],
    ["fmfw", "FMFW.io", "fmfw", base64url(32), "https://api.fmfw.io/"],
    [
      "geocode",
      "Geocode.xyz",
      "geocode.xyz|geocodexyz|geocode api|geocode auth|geocode key|geocode token|geocode secret",
      `\\d{18}x\\d{4,6}|${lower(28)}`,
      "https://geocode.xyz/api"
    ],
    [
      "geoipify",
      "ipify",
      "geoipifi|geo ipify|ipify",
      "at_[0-9A-Za-z]{29}",
      "https://geo.ipify.org/docs",
      { distinct: true }
    ],
    ["hybiscus", "Hybiscus", "", base623(43), "https://hybiscus.dev/docs"],
    ["impala", "Impala", "impala", "[0-9A-Za-z_]{46}", "https://docs.impala.travel/docs/booking-api/"],
    ["instabot", "Instabot", "", "[0-9A-Za-z+/]{43}=", "https://docs.instabot.io/docs/api"],
    ["loadmill", "Loadmill", "", base623(40), "https://docs.loadmill.com/integrations/api", { kind: "api-token" }],
    ["mesibo", "mesibo", "", base623(64), "https://docs.mesibo.com/api/backend-api/", { kind: "app-token" }],
    [
      "metaapi",
      "MetaApi",
      "meta-api|metaapi",
      "[0-9a-f]{64}|eyJ[\\w-]{20,80}\\.eyJ[\\w-]{100,2000}\\.[\\w-]{300,700}",
      "https://metaapi.cloud/docs/client/",
      { kind: "api-token" }
    ],
    [
      "nytimes",
      "The New York Times",
      "nytimes|ny times|new york times|newyorktimes|new-york-times",
      base623(32),
      "https://developer.nytimes.com/get-started",
      { near: /key|token|secret|api/i }
    ],
    ["oopspam", "OOPSpam", "oop spam", base623(40), "https://www.oopspam.com/docs/"],
    ["paralleldots", "ParallelDots", "parallel dots", base623(43), "https://www.paralleldots.com/text-analysis-apis"],
    ["parsers", "Parsers", "parsers", lower(64), "https://parsers.me/", { common: true }],
    ["pdfshift", "PDFShift", "pdf shift", `${hex(32)}|sk_[0-9a-f]{40}`, "https://docs.pdfshift.io/"],
    ["postbacks", "Postbacks", "", uuid, "https://api.postbacks.io/"],
    [
      "privacy",
      "Privacy.com",
      "privacy",
      uuid,
      "https://developers.privacy.com/docs/getting-started",
      { common: true, near: /key|token|secret/i }
    ],
    [
      "raven",
      "Raven Tools",
      "raven tools|raven api|raven key|raven token",
      upper(16),
      "https://raventools.com/blog/seo-api/"
    ],
    [
      "requestfinance",
      "Request Finance",
      "request finance",
      "[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}",
      "https://docs.request.finance/getting-started",
      {}
    ],
    [
      "roaring",
      "Roaring",
      "roaring.io|roaring",
      "[\\w-]{28}",
      "https://developer.roaring.io/",
      { kind: "client-secret" }
    ],
    [
      "skybiometry",
      "SkyBiometry",
      "sky biometry",
      lower(25, 26),
      "https://skybiometry.com/documentation/",
      { kind: "api-secret" }
    ],
    [
      "technicalanalysis",
      "Technical Analysis API",
      "technical analysis api|technicalanalysisapi",
      upper(48),
      "https://technical-analysis-api.com/api-docs"
    ],
    [
      "tly",
      "T.LY",
      "t.ly|tly_api|tly api|tlyapi|tly token|tly_token|tly key|tly_key",
      base623(60),
      "https://t.ly/docs/",
      { kind: "api-token" }
    ],
    ["unplugg", "Unplugg", "unplugg|unplu", lower(64), "https://unplu.gg/"],
    ["verifier", "Verifier", "verifier.meetchopra|verifier", lower(96), "https://verifier.meetchopra.com/docs"],
    ["zenrows", "ZenRows", "zen rows", hex(40), "https://docs.zenrows.com/universal-scraper-api/api-reference"],
    [
      "greptile",
      "Greptile",
      "",
      "[0-9A-Za-z+/]{32,88}={0,2}",
      "https://www.greptile.com/docs/api-reference/introduction",
      { loose: true }
    ],
    [
      "kagi",
      "Kagi",
      "",
      "[\\w-]{11}\\.[\\w-]{43}|[\\w-]{40,100}\\.[\\w-]{20,90}",
      "https://help.kagi.com/kagi/api/overview.html",
      { kind: "api-token" }
    ],
    [
      "lighton",
      "LightOn Paradigm",
      "lighton|light on",
      "[0-9A-Za-z]{8}\\.[0-9A-Za-z]{32}|[0-9A-Za-z._-]{32,64}",
      "https://paradigm.lighton.ai/",
      { loose: true, near: /key|token|secret/i }
    ],
    ["serper", "Serper", "serper", hex(40), "https://serper.dev/"],
    ["searchapi", "SearchApi", "searchapi", base623(24), "https://www.searchapi.io/docs/google", { unconfirmed: true }],
    [
      "valueserp",
      "Value SERP",
      "valueserp|value serp|scaleserp|scale serp|rainforest api|rainforestapi|countdown api",
      upper(32),
      "https://docs.trajectdata.com/",
      { unconfirmed: true }
    ],
    [
      "brightdata",
      "Bright Data",
      "bright data|luminati",
      `${uuid}|${hex(64)}`,
      "https://docs.brightdata.com/api-reference/authentication",
      { kind: "api-token" }
    ],
    ["removebg", "remove.bg", "removebg|remove bg|remove.bg", base623(24), "https://www.remove.bg/api"],
    ["clipdrop", "Clipdrop", "", hex(128), "https://clipdrop.co/apis/docs"],
    [
      "pdfco",
      "PDF.co",
      "pdf.co|pdfco",
      "[\\w.+-]{3,40}@[\\w.-]{4,40}_[0-9A-Za-z]{40,90}",
      "https://docs.pdf.co/authentication",
      { distinct: true }
    ],
    [
      "docraptor",
      "DocRaptor",
      "doc raptor",
      "[\\w-]{20}",
      "https://docraptor.com/documentation/api",
      { unconfirmed: true }
    ],
    [
      "api-football",
      "API-Sports",
      "apisports|api sports|api-football|apifootball",
      hex(32),
      "https://www.api-football.com/documentation-v3#section/Authentication",
      { unconfirmed: true }
    ],
    ["omdb", "OMDb", "omdb|omdbapi", hex(8), "https://www.omdbapi.com/", { near: /api_?-?key|apikey/i, loose: true }],
    ["tvdb", "TheTVDB", "tvdb|thetvdb", `${uuid}|${hex(32)}|${upper(16)}`, "https://thetvdb.github.io/v4-api/"],
    [
      "comicvine",
      "Comic Vine",
      "comicvine|comic vine|giantbomb|giant bomb",
      hex(40),
      "https://comicvine.gamespot.com/api/"
    ],
    [
      "bscscan",
      "BscScan",
      "bscscan|polygonscan|snowtrace|arbiscan|ftmscan|basescan|optimistic etherscan|celoscan|cronoscan|moonscan",
      upper(34),
      "https://docs.etherscan.io/etherscan-v2/getting-an-api-key"
    ],
    [
      "coinstats",
      "CoinStats",
      "coinstats",
      "[0-9A-Za-z+/]{43}=",
      "https://coinstats.app/api-docs/",
      { unconfirmed: true }
    ],
    ["nownodes", "NOWNodes", "", uuid, "https://documentation.nownodes.io/", { unconfirmed: true }],
    [
      "covalent",
      "Covalent",
      "covalent|goldrush",
      "c(?:qt|key)_[0-9A-Za-z]{24,36}",
      "https://goldrush.dev/docs/goldrush-foundational-api/authentication",
      { distinct: true }
    ],
    [
      "blockfrost",
      "Blockfrost",
      "",
      "(?:mainnet|preprod|preview|testnet|ipfs)[0-9A-Za-z]{32}",
      "https://docs.blockfrost.io/#section/Authentication",
      { kind: "project-id", distinct: true }
    ],
    [
      "ankr",
      "Ankr",
      "ankr.com|ankr",
      hex(64),
      "https://www.ankr.com/docs/rpc-service/getting-started/basics-web3/",
      { unconfirmed: true }
    ],
    [
      "dune",
      "Dune",
      "dune",
      base623(32),
      "https://docs.dune.com/api-reference/overview/authentication",
      { common: true }
    ],
    ["opensea", "OpenSea", "open sea", hex(32), "https://docs.opensea.io/reference/api-keys"]
  ])
];

// src/rules/databricks.ts
var databricksRules = createPrefixedRules(
  {
    id: "databricks",
    name: "Databricks",
    source: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
    revoke: "https://docs.databricks.com/aws/en/dev-tools/auth/pat"
  },
  [
    { kind: "personal-access-token", prefix: "dapi", body: "[0-9a-h]{32}(?:-\\d{1,2})?" },
    { kind: "oauth-secret", prefix: "dose", body: hex(32) }
  ]
);

// src/rules/datadog.ts
var datadogRules = [
  ...createPrefixedRules(
    {
      id: "datadog",
      name: "Datadog",
      source: "https://docs.datadoghq.com/account_management/api-app-keys/",
      revoke: "https://app.datadoghq.com/organization-settings/api-keys"
    },
    [
      { kind: "application-key", prefix: "ddapp_", body: base623(34) },
      { kind: "personal-access-token", prefix: "ddpat_", body: base623(30, 80) },
      { kind: "service-access-token", prefix: "ddsat_", body: base623(30, 80) }
    ]
  ),
  ...createKeywordRules([
    [
      "datadog",
      "Datadog",
      "datadog|dd_api_key|dd_app_key|dd_application|dd-api-key|dd-application-key",
      base623(40),
      "https://docs.datadoghq.com/account_management/api-app-keys/",
      {
        kind: "application-key-old",
        near: /key|token|secret|:|=/i,
        revoke: "https://app.datadoghq.com/organization-settings/application-keys"
      }
    ],
    [
      "datadog",
      "Datadog",
      "datadog|dd_api_key|dd-api-key",
      hex(32),
      "https://docs.datadoghq.com/account_management/api-app-keys/",
      {
        kind: "api-key",
        near: /key|token|secret|:|=/i,
        revoke: "https://app.datadoghq.com/organization-settings/api-keys"
      }
    ]
  ])
];

// src/rules/deploy-hooks.ts
var proveBehind = (start3) => (value2) => hasRandomLook(value2.slice(value2.indexOf(start3) + start3.length).replaceAll(/[/?=]/g, "")) ? "unknown" : "invalid";
var deployHookRules = [
  {
    id: "vercel-deploy-hook",
    label: "a Vercel deploy hook",
    level: "error",
    keywords: ["api.vercel.com/v1/integrations/deploy/"],
    pattern: /(?<secret>https:\/\/api\.vercel\.com\/v1\/integrations\/deploy\/(?:prj_)?[0-9A-Za-z]{20,32}\/[0-9A-Za-z]{8,24})(?![\w-])/,
    check: proveBehind("deploy/"),
    highEntropy: true,
    credential: "provider-webhook",
    provider: "Vercel",
    revoke: "Vercel > the project > Settings > Git > Deploy Hooks > Revoke",
    source: "https://vercel.com/docs/deploy-hooks"
  },
  {
    id: "render-deploy-hook",
    label: "a Render deploy hook",
    level: "error",
    keywords: ["api.render.com/deploy/"],
    pattern: /(?<secret>https:\/\/api\.render\.com\/deploy\/srv-[0-9a-z]{16,24}\?key=[\w-]{8,24})(?![\w-])/,
    check: proveBehind("deploy/"),
    highEntropy: true,
    credential: "provider-webhook",
    provider: "Render",
    revoke: "Render > the service > Settings > Deploy Hook > Regenerate hook",
    source: "https://render.com/docs/deploy-hooks"
  },
  {
    id: "netlify-build-hook",
    label: "a Netlify build hook",
    level: "error",
    keywords: ["api.netlify.com/build_hooks/"],
    pattern: /(?<secret>https:\/\/api\.netlify\.com\/build_hooks\/[0-9a-f]{24})(?![\w-])/,
    check: proveBehind("build_hooks/"),
    highEntropy: true,
    credential: "provider-webhook",
    provider: "Netlify",
    revoke: "Netlify > the site > Build & deploy > Build hooks > Delete",
    source: "https://docs.netlify.com/build/configure-builds/build-hooks/"
  }
];

// src/rules/developer-tools.ts
var developerToolRules = [
  ...createTokenRules([
    [
      "jsr",
      "JSR",
      "personal-access-token",
      "jsrp_",
      base623(35),
      "https://github.com/jsr-io/jsr",
      { tail: { ...crcBase62, whole: true }, revoke: "https://jsr.io/account/tokens" }
    ],
    [
      "jsr",
      "JSR",
      "device-token",
      "jsrd_",
      base623(35),
      "https://github.com/jsr-io/jsr",
      { tail: { ...crcBase62, whole: true }, revoke: "https://jsr.io/account/tokens" }
    ],
    [
      "jsr",
      "JSR",
      "session-token",
      "jsrw_",
      base623(35),
      "https://github.com/jsr-io/jsr",
      { tail: { ...crcBase62, whole: true } }
    ],
    [
      "materialize",
      "Materialize",
      "app-password",
      "mzp_",
      `${hex(64)}|${base64url(43)}|${uuid}${uuid}`,
      "https://dev.materialize.com/api/rust/mz_frontegg_auth/struct.AppPassword.html"
    ],
    [
      "gitbook",
      "GitBook",
      "api-token",
      "gb_api_",
      base623(32, 48),
      "https://gitbook.com/docs/developers/gitbook-api/authentication",
      { unconfirmed: true }
    ],
    [
      "firehydrant",
      "FireHydrant",
      "bot-token",
      "fhb-",
      hex(32),
      "https://docs.firehydrant.com/reference/authentication",
      { unconfirmed: true }
    ],
    [
      "deepsource",
      "DeepSource",
      "personal-access-token",
      "dsp_",
      hex(40),
      "https://docs.deepsource.com/docs/developers/api",
      { exact: true }
    ],
    [
      "zenhub",
      "ZenHub",
      "prefixed-api-key",
      "zh_",
      hex(64),
      "https://developers.zenhub.com/graphql-api-docs/getting-started",
      { exact: true }
    ],
    [
      "bitrise",
      "Bitrise",
      "workspace-api-token",
      "bitwat_",
      base64url(32, 120),
      "https://docs.bitrise.io/en/bitrise-platform/workspaces/workspace-api-token.html",
      { unconfirmed: true }
    ],
    ["arcjet", "Arcjet", "api-key", "ajkey_", lower(26), "https://docs.arcjet.com/environment"],
    [
      "artifactory",
      "JFrog Artifactory",
      "api-key",
      "AKCp",
      base623(69),
      "https://jfrog.com/help/r/jfrog-platform-administration-documentation/jfrog-api-key"
    ],
    [
      "artifactory",
      "JFrog Artifactory",
      "reference-token",
      "cmVmdGtuOjAx",
      base623(52),
      "https://jfrog.com/help/r/jfrog-platform-administration-documentation/reference-tokens"
    ],
    ["axiom", "Axiom", "api-token", "xaat-", uuid, "https://axiom.co/docs/reference/tokens"],
    ["axiom", "Axiom", "personal-access-token", "xapt-", uuid, "https://axiom.co/docs/reference/tokens"],
    [
      "blockprotocol",
      "Block Protocol",
      "api-key",
      "b10ck5.",
      `[0-9a-f]{32}\\.${uuid}`,
      "https://blockprotocol.org/docs/hub"
    ],
    [
      "circleci",
      "CircleCI",
      "personal-token",
      "CCIPAT_",
      "[0-9A-Za-z]{20,24}_[0-9a-f]{40}",
      "https://circleci.com/changelog/new-format-for-api-access-tokens/",
      { revoke: "https://app.circleci.com/settings/user/tokens" }
    ],
    [
      "circleci",
      "CircleCI",
      "project-token",
      "CCIPRJ_",
      "[0-9A-Za-z]{20,24}_[0-9a-f]{40}",
      "https://circleci.com/changelog/new-format-for-api-access-tokens/"
    ],
    [
      "clojars",
      "Clojars",
      "deploy-token",
      "CLOJARS_",
      lower(60),
      "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
      { revoke: "https://clojars.org/tokens" }
    ],
    [
      "configcat",
      "ConfigCat",
      "sdk-key",
      "configcat-sdk-1/",
      "[\\w-]{22}/[\\w-]{22}",
      "https://configcat.com/docs/sdk-reference/overview/",
      { level: "warning" }
    ],
    [
      "convex",
      "Convex",
      "deploy-key",
      "prod:",
      "[a-z0-9-]{6,40}\\|[\\w+/=-]{24,120}",
      "https://docs.convex.dev/production/hosting/",
      { label: "a Convex production deploy key" }
    ],
    [
      "convex",
      "Convex",
      "preview-deploy-key",
      "preview:",
      "[\\w:.-]{6,60}\\|[\\w+/=-]{24,120}",
      "https://docs.convex.dev/production/hosting/preview-deployments"
    ],
    [
      "convex",
      "Convex",
      "dev-deploy-key",
      "dev:",
      "[a-z0-9-]{6,40}\\|[\\w+/=-]{24,120}",
      "https://docs.convex.dev/cli"
    ],
    [
      "convex",
      "Convex",
      "project-key",
      "project:",
      "[\\w:.-]{6,60}\\|[\\w+/=-]{24,120}",
      "https://docs.convex.dev/cli"
    ],
    [
      "crates-io",
      "crates.io",
      "api-token",
      "cio",
      base623(32),
      "https://doc.rust-lang.org/cargo/reference/publishing.html",
      { revoke: "https://crates.io/settings/tokens" }
    ],
    [
      "defined-networking",
      "Defined Networking",
      "api-token",
      "dnkey-",
      "[\\w=-]{26}-[\\w=-]{52}",
      "https://docs.defined.net/guides/automating-host-creation/"
    ],
    [
      "dependency-track",
      "Dependency-Track",
      "api-key",
      "odt_",
      "[0-9A-Za-z]{8}_[0-9A-Za-z]{32}|[0-9A-Za-z]{32,64}",
      "https://docs.dependencytrack.org/integrations/rest-api/"
    ],
    [
      "devcycle",
      "DevCycle",
      "server-sdk-key",
      "dvc_server_",
      "[0-9a-z]{4,12}_?[\\w-]{16,40}|[0-9a-z]{16,40}",
      "https://docs.devcycle.com/platform/feature-flags/targeting/keys"
    ],
    [
      "devcycle",
      "DevCycle",
      "client-sdk-key",
      "dvc_client_",
      "[0-9a-z]{4,12}_?[\\w-]{16,40}|[0-9a-z]{16,40}",
      "https://docs.devcycle.com/platform/feature-flags/targeting/keys",
      { level: "note" }
    ],
    [
      "devcycle",
      "DevCycle",
      "mobile-sdk-key",
      "dvc_mobile_",
      "[0-9a-z]{4,12}_?[\\w-]{16,40}|[0-9a-z]{16,40}",
      "https://docs.devcycle.com/platform/feature-flags/targeting/keys",
      { level: "note" }
    ],
    [
      "dryrun-security",
      "DryRun Security",
      "api-key",
      "dryrunsec_",
      base623(32),
      "https://docs.dryrun.security/",
      { loose: true }
    ],
    ["endor-labs", "Endor Labs", "api-key", "endr+", base623(16), "https://docs.endorlabs.com/rest-api/authentication/"],
    [
      "endor-labs",
      "Endor Labs",
      "api-secret",
      "endr_",
      base623(16, 40),
      "https://docs.endorlabs.com/rest-api/authentication/",
      { loose: true }
    ],
    [
      "frameio",
      "Frame.io",
      "developer-token",
      "fio-u-",
      "[\\w=-]{64}",
      "https://developer.frame.io/docs/getting-started/authentication"
    ],
    [
      "guardsquare",
      "Guardsquare AppSweep",
      "api-key",
      "gs_appsweep_",
      base64url(24, 48),
      "https://help.guardsquare.com/appsweep"
    ],
    ["hex", "Hex", "workspace-token", "hxtw_", hex(96), "https://learn.hex.tech/docs/api/api-overview"],
    ["hex", "Hex", "personal-token", "hxtp_", hex(96), "https://learn.hex.tech/docs/api/api-overview"],
    ["hop", "Hop", "project-token", "ptk_", base64url(40, 80), "https://docs.hop.io/", { loose: true }],
    ["hop", "Hop", "personal-access-token", "hop_pat_", base64url(20, 50), "https://docs.hop.io/"],
    [
      "inngest",
      "Inngest",
      "signing-key",
      "signkey-",
      "(?:prod|test|branch|[a-z0-9]{2,16})-[0-9a-f]{64}",
      "https://www.inngest.com/docs/platform/signing-keys"
    ],
    [
      "ionic",
      "Ionic",
      "personal-access-token",
      "ion_",
      base623(42),
      "https://ionic.io/docs/appflow/cli/overview",
      { keywords: ['"ion_', "'ion_", "=ion_", " ion_", ":ion_", ">ion_", "ionic"] }
    ],
    [
      "iterative",
      "DVC Studio",
      "access-token",
      "isat_",
      "[\\w-]{36}",
      "https://dvc.org/doc/studio/user-guide/account-management"
    ],
    [
      "launchdarkly",
      "LaunchDarkly",
      "api-token",
      "api-",
      uuid,
      "https://launchdarkly.com/docs/home/account/api",
      { revoke: "https://app.launchdarkly.com/settings/authorization" }
    ],
    [
      "launchdarkly",
      "LaunchDarkly",
      "sdk-key",
      "sdk-",
      uuid,
      "https://launchdarkly.com/docs/home/account/environment/keys"
    ],
    [
      "launchdarkly",
      "LaunchDarkly",
      "mobile-key",
      "mob-",
      uuid,
      "https://launchdarkly.com/docs/home/account/environment/keys",
      { level: "warning" }
    ],
    [
      "lichess",
      "Lichess",
      "api-token",
      "lip_",
      "\\w{20,34}",
      "https://lichess.org/api#section/Introduction/Authentication",
      { revoke: "https://lichess.org/account/oauth/token" }
    ],
    [
      "mergify",
      "Mergify",
      "application-key",
      "mergify_application_key_",
      base64url(40, 200),
      "https://docs.mergify.com/api/usage/"
    ],
    ["mintlify", "Mintlify", "api-key", "mint_", "\\w{24,48}", "https://mintlify.com/docs/api-reference/introduction"],
    [
      "openvsx",
      "Open VSX",
      "access-token",
      "ovsxat_",
      uuid,
      "https://github.com/EclipseFdn/open-vsx.org/wiki/Publishing-Extensions"
    ],
    [
      "openvsx",
      "Open VSX",
      "personal-token",
      "ovsxp_",
      uuid,
      "https://github.com/EclipseFdn/open-vsx.org/wiki/Publishing-Extensions"
    ],
    ["packagist", "Packagist", "api-key", "packagist_ack_", hex(28, 32), "https://packagist.com/docs/api"],
    ["packagist", "Packagist", "api-secret", "packagist_acs_", hex(64, 96), "https://packagist.com/docs/api"],
    [
      "packagist",
      "Packagist",
      "organization-read-token",
      "packagist_ort_",
      hex(68),
      "https://packagist.com/docs/composer-authentication"
    ],
    [
      "packagist",
      "Packagist",
      "organization-update-token",
      "packagist_out_",
      hex(68),
      "https://packagist.com/docs/composer-authentication"
    ],
    [
      "packagist",
      "Packagist",
      "user-update-token",
      "packagist_uut_",
      hex(68),
      "https://packagist.com/docs/composer-authentication"
    ],
    [
      "packagist",
      "Packagist",
      "conductor-update-token",
      "packagist_cut_",
      hex(68),
      "https://packagist.com/docs/conductor"
    ],
    [
      "prefect",
      "Prefect",
      "user-api-key",
      "pnu_",
      base623(36),
      "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
      { revoke: "https://app.prefect.cloud/my/api-keys", tail: crcBase62SmallFirst }
    ],
    [
      "prefect",
      "Prefect",
      "service-account-key",
      "pnb_",
      base623(36),
      "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/service-accounts",
      { tail: crcBase62SmallFirst }
    ],
    [
      "pypi",
      "PyPI",
      "upload-token",
      "pypi-",
      "AgEIcHlwaS5vcmc[\\w-]{50,1000}",
      "https://pypi.org/help/#apitoken",
      { revoke: "https://pypi.org/manage/account/#api-tokens", reach: [32, 1100], keywords: ["pypi-ageichlwas5vcmc"] }
    ],
    [
      "pypi",
      "PyPI",
      "test-upload-token",
      "pypi-",
      "AgENdGVzdC5weXBpLm9yZw[\\w-]{50,1000}",
      "https://test.pypi.org/help/#apitoken",
      {
        revoke: "https://test.pypi.org/manage/account/#api-tokens",
        reach: [32, 1100],
        keywords: ["pypi-agendgvzdc5wexbplm9yzw"]
      }
    ],
    ["readme", "ReadMe", "api-key", "rdme_", lower(70), "https://docs.readme.com/main/reference/authentication"],
    [
      "riot-games",
      "Riot Games",
      "api-key",
      "RGAPI-",
      "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
      "https://developer.riotgames.com/docs/portal"
    ],
    [
      "rubygems",
      "RubyGems",
      "api-key",
      "rubygems_",
      hex(48),
      "https://guides.rubygems.org/api-key-scopes/",
      { revoke: "https://rubygems.org/profile/api_keys" }
    ],
    [
      "settlemint",
      "SettleMint",
      "application-access-token",
      "sm_aat_",
      base623(16),
      "https://console.settlemint.com/documentation/"
    ],
    [
      "settlemint",
      "SettleMint",
      "personal-access-token",
      "sm_pat_",
      base623(16),
      "https://console.settlemint.com/documentation/"
    ],
    [
      "settlemint",
      "SettleMint",
      "service-access-token",
      "sm_sat_",
      base623(16),
      "https://console.settlemint.com/documentation/"
    ],
    [
      "shortcut",
      "Shortcut",
      "api-token",
      "sct_",
      "(?:r|w|rw|ro)[a-z]{0,2}_[\\w-]{80,240}",
      "https://developer.shortcut.com/api/rest/v3",
      { reach: [32, 300] }
    ],
    [
      "snyk",
      "Snyk",
      "access-token",
      "snyk_uat.",
      "[\\w.-]{24,160}",
      "https://docs.snyk.io/snyk-api/authentication-for-api",
      { revoke: "https://app.snyk.io/account" }
    ],
    [
      "snyk",
      "Snyk",
      "service-account-token",
      "snyk_sat.",
      "[\\w.-]{24,160}",
      "https://docs.snyk.io/snyk-api/authentication-for-api"
    ],
    ["stackhawk", "StackHawk", "api-key", "hawk.", "[\\w-]{20}\\.[\\w-]{20}", "https://docs.stackhawk.com/hawkscan/"],
    [
      "statsig",
      "Statsig",
      "server-secret-key",
      "secret-",
      "(?!live-|test-)[0-9A-Za-z]{40,48}",
      "https://docs.statsig.com/access-management/api-keys"
    ],
    [
      "statsig",
      "Statsig",
      "console-key",
      "console-",
      base623(40, 48),
      "https://docs.statsig.com/access-management/api-keys"
    ],
    [
      "testkube",
      "Testkube",
      "api-key",
      "tkcapi_",
      base623(30, 64),
      "https://docs.testkube.io/testkube-pro/articles/api-token-management"
    ],
    ["thunderstore", "Thunderstore", "api-token", "tss_", base623(32, 40), "https://thunderstore.io/"],
    [
      "tolgee",
      "Tolgee",
      "project-api-key",
      "tgpak_",
      lower(40, 66),
      "https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens"
    ],
    [
      "tolgee",
      "Tolgee",
      "personal-access-token",
      "tgpat_",
      lower(40, 66),
      "https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens"
    ],
    [
      "dbt",
      "dbt",
      "personal-access-token",
      "dbtu_",
      base64url(50),
      "https://docs.getdbt.com/docs/dbt-cloud-apis/user-tokens"
    ],
    [
      "dbt",
      "dbt",
      "service-token",
      "dbtc_",
      base64url(40, 60),
      "https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens"
    ],
    ["trigger-dev", "Trigger.dev", "secret-key", "tr_prod_", base623(20, 24), "https://trigger.dev/docs/apikeys"],
    ["trigger-dev", "Trigger.dev", "dev-secret-key", "tr_dev_", base623(20, 24), "https://trigger.dev/docs/apikeys"],
    ["trigger-dev", "Trigger.dev", "staging-secret-key", "tr_stg_", base623(20, 24), "https://trigger.dev/docs/apikeys"],
    [
      "trigger-dev",
      "Trigger.dev",
      "personal-access-token",
      "tr_pat_",
      base623(20, 40),
      "https://trigger.dev/docs/apikeys"
    ],
    [
      "unkey",
      "Unkey",
      "root-key",
      "unkey_",
      base623(20, 32),
      "https://www.unkey.com/docs/security/root-keys",
      { revoke: "https://app.unkey.com/settings/root-keys" }
    ],
    [
      "wakatime",
      "WakaTime",
      "api-key",
      "waka_",
      uuid,
      "https://wakatime.com/api-key",
      { revoke: "https://wakatime.com/settings/account" }
    ],
    [
      "warpstream",
      "WarpStream",
      "agent-key",
      "aks_",
      hex(64),
      "https://docs.warpstream.com/warpstream/reference/api-reference"
    ],
    [
      "zuplo",
      "Zuplo",
      "api-key",
      "zpka_",
      "[0-9a-z]{32}_[0-9a-f]{8}",
      "https://zuplo.com/docs/articles/api-key-management",
      { tail: crcHex }
    ],
    [
      "cfx-re",
      "Cfx.re",
      "server-key",
      "cfxk_",
      "[0-9A-Za-z]{18,24}_[0-9A-Za-z]{4,8}",
      "https://docs.fivem.net/docs/server-manual/setting-up-a-server-vanilla/",
      { revoke: "https://portal.cfx.re/servers/registration-keys" }
    ],
    [
      "permit-io",
      "Permit.io",
      "api-key",
      "permit_key_",
      base623(84, 88),
      "https://docs.permit.io/overview/use-the-permit-api-key-and-test-the-sdk"
    ],
    ["xata", "Xata", "api-key", "xau_", base623(32, 40), "https://xata.io/docs/concepts/api-keys"],
    [
      "gitpod",
      "Gitpod",
      "access-token",
      "gitpod_pat_",
      "[\\w.-]{40,140}",
      "https://www.gitpod.io/docs/configure/user-settings/access-tokens"
    ],
    ["depot", "Depot", "token", "depot_project_", hex(64), "https://depot.dev/docs/cli/authentication"],
    ["depot", "Depot", "organization-token", "depot_org_", hex(64), "https://depot.dev/docs/cli/authentication"],
    [
      "ory",
      "Ory",
      "api-key",
      "ory_apikey_",
      base64url(24, 48),
      "https://www.ory.sh/docs/concepts/personal-access-token"
    ],
    [
      "ory",
      "Ory",
      "personal-access-token",
      "ory_pat_",
      base64url(24, 48),
      "https://www.ory.sh/docs/concepts/personal-access-token"
    ],
    [
      "ory",
      "Ory",
      "workspace-api-key",
      "ory_wak_",
      base64url(24, 48),
      "https://www.ory.sh/docs/concepts/personal-access-token"
    ],
    [
      "ory",
      "Ory",
      "session-token",
      "ory_st_",
      base64url(24, 48),
      "https://www.ory.sh/docs/identities/sign-in/check-session"
    ],
    ["ory", "Ory", "oauth-access-token", "ory_at_", "[\\w.-]{24,100}", "https://www.ory.sh/docs/oauth2-oidc/"],
    ["ory", "Ory", "oauth-refresh-token", "ory_rt_", "[\\w.-]{24,100}", "https://www.ory.sh/docs/oauth2-oidc/"],
    [
      "ory",
      "Ory",
      "oauth-authorization-code",
      "ory_ac_",
      "[\\w.-]{24,100}",
      "https://www.ory.sh/docs/oauth2-oidc/",
      { level: "warning" }
    ],
    [
      "intra42",
      "Intra 42",
      "client-secret",
      "s-s4t2ud-",
      hex(64),
      "https://api.intra.42.fr/apidoc/guides/getting_started"
    ],
    [
      "intra42",
      "Intra 42",
      "application-secret",
      "s-s4t2af-",
      hex(64),
      "https://api.intra.42.fr/apidoc/guides/getting_started"
    ],
    [
      "authress",
      "Authress",
      "service-client-key",
      "sc_",
      "[0-9A-Za-z]{5,30}\\.[0-9A-Za-z]{4,6}\\.acc[_-][0-9A-Za-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
      "https://authress.io/knowledge-base/docs/authorization/service-clients/"
    ],
    [
      "authress",
      "Authress",
      "external-key",
      "ext_",
      "[0-9A-Za-z]{5,30}\\.[0-9A-Za-z]{4,6}\\.acc[_-][0-9A-Za-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
      "https://authress.io/knowledge-base/docs/authorization/service-clients/",
      { keywords: ['"ext_', "'ext_", "=ext_", " ext_", ":ext_", ">ext_"] }
    ],
    [
      "authress",
      "Authress",
      "access-key",
      "scauth_",
      "[0-9A-Za-z]{5,30}\\.[0-9A-Za-z]{4,6}\\.acc[_-][0-9A-Za-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
      "https://authress.io/knowledge-base/docs/authorization/service-clients/"
    ],
    [
      "authress",
      "Authress",
      "client-key",
      "authress_",
      "[0-9A-Za-z]{5,30}\\.[0-9A-Za-z]{4,6}\\.acc[_-][0-9A-Za-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
      "https://authress.io/knowledge-base/docs/authorization/service-clients/"
    ],
    [
      "workato",
      "Workato",
      "api-token",
      "wrka",
      "(?:[a-z]{2})?-[\\w.-]{90,700}",
      "https://docs.workato.com/workato-api.html",
      { reach: [32, 800] }
    ],
    [
      "elastic",
      "Elastic Cloud",
      "api-key",
      "essu_",
      "[\\w+/-]{56,120}={0,2}",
      "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
      { revoke: "https://cloud.elastic.co/account/keys" }
    ],
    [
      "octopus-deploy",
      "Octopus Deploy",
      "api-key",
      "API-",
      upper(25, 36),
      "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key"
    ]
  ])
];

// src/rules/digitalocean.ts
var digitaloceanRules = [
  ...createPrefixedRules(
    {
      id: "digitalocean",
      name: "DigitalOcean",
      source: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
      revoke: "https://cloud.digitalocean.com/account/api/tokens"
    },
    [
      { kind: "personal-access-token", prefix: "dop_v1_", body: hex(64) },
      { kind: "oauth-token", prefix: "doo_v1_", body: hex(64) },
      { kind: "refresh-token", prefix: "dor_v1_", body: hex(64) },
      { kind: "model-access-key", prefix: "sk-do-v1-", body: base64url(32, 100), unconfirmed: true }
    ]
  ),
  ...createKeywordRules([
    [
      "digitalocean",
      "DigitalOcean",
      "digital ocean|do_api|do_token|spaces",
      "DO(?:00|80)[0-9A-Z]{16}",
      "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
      { kind: "spaces-access-key", level: "warning" }
    ],
    [
      "digitalocean",
      "DigitalOcean",
      "digital ocean",
      base64url(64),
      "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
      { kind: "access-token" }
    ]
  ])
];

// src/rules/discord.ts
var checkBotToken = (value2) => /^\d{16,20}$/.test(Buffer.from(value2.split(".")[0], "base64").toString("latin1")) ? "valid" : "invalid";
var discordRules = [
  {
    id: "discord-bot-token",
    label: "a Discord bot token",
    level: "error",
    keywords: ["discord", "bot_token", "bottoken", "bot.run", ".login(", "apikey"],
    pattern: /(?<![\w-])(?<secret>[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40})(?![\w-])/,
    check: checkBotToken,
    highEntropy: true,
    credential: "provider-token",
    provider: "Discord",
    revoke: "https://discord.com/developers/applications",
    source: "https://discord.com/developers/docs/reference#authentication"
  },
  {
    id: "discord-webhook",
    label: "a Discord webhook",
    level: "error",
    keywords: ["/api/webhooks/"],
    pattern: /(?<secret>https?:\/\/(?:[a-z]{2,10}\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{60,84})(?![\w-])/,
    highEntropy: true,
    credential: "provider-webhook",
    provider: "Discord",
    revoke: "https://support.discord.com/hc/articles/228383668",
    source: "https://discord.com/developers/docs/resources/webhook"
  },
  ...createPrefixedRules(
    {
      id: "discord",
      name: "Discord",
      source: "https://discord.com/developers/docs/reference#authentication",
      revoke: "https://discord.com/settings"
    },
    [{ kind: "mfa-token", prefix: "mfa.", body: base64url(48, 96) }]
  ),
  ...createKeywordRules([
    [
      "discord",
      "Discord",
      "discord",
      "[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,40}",
      "https://discord.com/developers/docs/reference#authentication",
      { kind: "bot-token-near-name", revoke: "https://discord.com/developers/applications" }
    ],
    [
      "discord",
      "Discord",
      "discord",
      base64url(32),
      "https://discord.com/developers/docs/topics/oauth2",
      { kind: "client-secret", near: /secret|token|key/i, revoke: "https://discord.com/developers/applications" }
    ],
    [
      "discord",
      "Discord",
      "discord",
      hex(64),
      "https://discord.com/developers/docs/interactions/overview",
      { kind: "public-key-or-token", near: /token|secret|bot/i }
    ]
  ])
];

// src/rules/docker.ts
var dockerRules = createPrefixedRules(
  {
    id: "docker",
    name: "Docker",
    source: "https://docs.docker.com/security/access-tokens/",
    revoke: "https://app.docker.com/settings/personal-access-tokens"
  },
  [
    { kind: "personal-access-token", prefix: "dckr_pat_", body: base64url(27) },
    { kind: "organization-access-token", prefix: "dckr_oat_", body: base64url(32) },
    { kind: "swarm-join-token", prefix: "SWMTKN-1-", body: "[0-9a-z]{48,52}-[0-9a-z]{24,26}", own: true },
    { kind: "swarm-unlock-key", prefix: "SWMKEY-1-", body: base64(38, 44), own: true }
  ]
);

// src/rules/docker-config.ts
var dockerConfigRules = [
  {
    id: "docker-registry-auth",
    label: "a Docker registry login",
    level: "error",
    keywords: ['"auth"', '\\"auth\\"'],
    pattern: /\\?"auth\\?"\s{0,8}:\s{0,8}\\?"(?<secret>[0-9A-Za-z+/]{10,400}={0,2})\\?"/,
    reach: [16, 480],
    check: proveLogin,
    fixture: true,
    highEntropy: false,
    credential: "provider-token",
    provider: "Docker",
    revoke: "https://app.docker.com/settings/personal-access-tokens",
    source: "https://docs.docker.com/reference/cli/docker/login/"
  }
];

// src/rules/doppler.ts
var dopplerRules = createPrefixedRules(
  {
    id: "doppler",
    name: "Doppler",
    source: "https://docs.doppler.com/reference/auth-token-formats",
    revoke: "https://dashboard.doppler.com/"
  },
  [
    { kind: "personal-token", prefix: "dp.pt.", body: base623(40, 44) },
    { kind: "service-token", prefix: "dp.st.", body: "(?:[a-z0-9_-]{2,35}\\.)?[0-9A-Za-z]{40,44}" },
    { kind: "cli-token", prefix: "dp.ct.", body: base623(40, 44) },
    { kind: "scim-token", prefix: "dp.scim.", body: base623(40, 44) },
    { kind: "audit-token", prefix: "dp.audit.", body: base623(40, 44) },
    { kind: "service-account-token", prefix: "dp.sa.", body: base623(40, 44) },
    { kind: "service-account-identity-token", prefix: "dp.said.", body: base623(40, 44) }
  ]
);

// src/rules/dropbox.ts
var dropboxRules = [
  ...createPrefixedRules(
    {
      id: "dropbox",
      name: "Dropbox",
      source: "https://developers.dropbox.com/oauth-guide",
      revoke: "https://www.dropbox.com/account/connected_apps"
    },
    [{ kind: "short-lived-token", prefix: "sl.", body: "(?:u\\.)?[\\w-]{120,1400}", reach: [32, 1500] }]
  ),
  ...createKeywordRules([
    [
      "dropbox",
      "Dropbox",
      "",
      base64url(64),
      "https://developers.dropbox.com/oauth-guide",
      { kind: "long-lived-token" }
    ],
    [
      "dropbox",
      "Dropbox",
      "",
      "[\\w-]{11}AAAAAAAAAA[\\w=-]{43}",
      "https://developers.dropbox.com/oauth-guide",
      { kind: "access-token", check: (value2) => hasRandomLook(value2.slice(21)) }
    ],
    [
      "dropbox",
      "Dropbox",
      "",
      lower(15),
      "https://www.dropbox.com/developers/apps",
      { kind: "app-secret", near: /secret|key|token/i }
    ]
  ])
];

// src/rules/dynatrace.ts
var dynatraceRules = createPrefixedRules(
  {
    id: "dynatrace",
    name: "Dynatrace",
    source: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
    revoke: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens"
  },
  [
    { kind: "api-token", prefix: "dt0c01.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
    { kind: "platform-token", prefix: "dt0s16.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
    { kind: "oauth-client-secret", prefix: "dt0s02.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
    { kind: "scim-token", prefix: "dt0s01.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
    { kind: "token", prefix: "dt0", body: "[a-z]\\d{2}\\.[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" }
  ]
);

// src/rules/easypost.ts
var easypostRules = createPrefixedRules(
  {
    id: "easypost",
    name: "EasyPost",
    source: "https://docs.easypost.com/docs/authentication",
    revoke: "https://www.easypost.com/account/api-keys"
  },
  [
    { kind: "api-key", prefix: "EZAK", body: base623(54) },
    { kind: "test-api-key", prefix: "EZTK", body: base623(54), level: "warning" }
  ]
);

// src/rules/figma.ts
var figmaRules = [
  ...createPrefixedRules(
    {
      id: "figma",
      name: "Figma",
      source: "https://www.figma.com/developers/api#access-tokens",
      revoke: "https://www.figma.com/settings"
    },
    [
      { kind: "personal-access-token", prefix: "figd_", body: "[\\w=-]{38,44}" },
      { kind: "oauth-token", prefix: "figu_", body: "[\\w=-]{38,44}" },
      { kind: "oauth-refresh-token", prefix: "figur_", body: "[\\w=-]{38,44}" },
      { kind: "refresh-token", prefix: "figr_", body: "[\\w=-]{38,44}" },
      { kind: "plan-access-token", prefix: "figp_", body: "[\\w=-]{38,44}" },
      { kind: "organization-token", prefix: "figo_", body: "[\\w=-]{38,44}" }
    ]
  ),
  ...createKeywordRules([
    [
      "figma",
      "Figma",
      "",
      "[0-9a-fA-F]{4}-[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
      "https://www.figma.com/developers/api#access-tokens",
      { kind: "access-token-old", near: /token|key|secret|auth/i }
    ],
    [
      "figma",
      "Figma",
      "",
      "\\d{5,6}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
      "https://www.figma.com/developers/api#access-tokens",
      { kind: "access-token", near: /token|key|secret|auth/i }
    ]
  ])
];

// src/rules/finance-data-providers.ts
var financeDataProviderRules = [
  ...createTokenRules([
    [
      "dynamic",
      "Dynamic",
      "api-token",
      "dyn_",
      base623(56),
      "https://www.dynamic.xyz/docs/api-reference",
      { revoke: "https://app.dynamic.xyz/dashboard/developer/api" }
    ],
    ["alchemy", "Alchemy", "access-key", "alcht_", base623(30), "https://www.alchemy.com/docs/"],
    [
      "coingecko",
      "CoinGecko",
      "prefixed-api-key",
      "CG-",
      base623(24),
      "https://docs.coingecko.com/reference/authentication",
      { exact: true }
    ],
    [
      "confluent",
      "Confluent Cloud",
      "api-secret",
      "cflt",
      "[0-9A-Za-z+/]{60}",
      "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
      { revoke: "https://confluent.cloud/settings/api-keys" }
    ],
    [
      "datastax",
      "DataStax Astra",
      "application-token",
      "AstraCS:",
      "[0-9A-Za-z]{20,48}(?::[0-9a-f]{40,64})?",
      "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
      { revoke: "https://astra.datastax.com/settings/tokens" }
    ],
    [
      "cockroach-cloud",
      "CockroachDB Cloud",
      "api-key",
      "CCDB1_",
      "\\w{22}_\\w{36,44}",
      "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access"
    ],
    [
      "mongodb-atlas",
      "MongoDB Atlas",
      "service-account-secret",
      "mdb_sa_sk_",
      base64url(30, 50),
      "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
      { revoke: "https://cloud.mongodb.com/" }
    ],
    [
      "mongodb-atlas",
      "MongoDB Atlas",
      "service-account-id",
      "mdb_sa_id_",
      hex(24),
      "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
      { level: "note" }
    ],
    [
      "planetscale",
      "PlanetScale",
      "service-token",
      "pscale_tkn_",
      "[\\w.=-]{32,64}",
      "https://planetscale.com/docs/concepts/service-tokens",
      { revoke: "https://app.planetscale.com/" }
    ],
    [
      "planetscale",
      "PlanetScale",
      "password",
      "pscale_pw_",
      "[\\w.=-]{32,64}",
      "https://planetscale.com/docs/concepts/connection-strings"
    ],
    [
      "planetscale",
      "PlanetScale",
      "oauth-token",
      "pscale_oauth_",
      "[\\w.=-]{32,64}",
      "https://planetscale.com/docs/concepts/service-tokens"
    ],
    [
      "planetscale",
      "PlanetScale",
      "app-secret",
      "pscale_app_",
      "[\\w.=-]{32,64}",
      "https://planetscale.com/docs/api/planetscale-api-oauth-applications"
    ],
    [
      "supabase",
      "Supabase",
      "access-token",
      "sbp_",
      "(?:oauth_|v0_)?[0-9a-f]{40}",
      "https://supabase.com/docs/reference/api/introduction",
      { revoke: "https://supabase.com/dashboard/account/tokens" }
    ],
    [
      "supabase",
      "Supabase",
      "secret-key",
      "sb_secret_",
      base64url(20, 48),
      "https://supabase.com/docs/guides/api/api-keys",
      { revoke: "https://supabase.com/dashboard/project/_/settings/api-keys" }
    ],
    [
      "supabase",
      "Supabase",
      "publishable-key",
      "sb_publishable_",
      base64url(20, 48),
      "https://supabase.com/docs/guides/api/api-keys",
      { level: "note" }
    ],
    [
      "pubnub",
      "PubNub",
      "publish-key",
      "pub-c-",
      uuid,
      "https://www.pubnub.com/docs/general/setup/account-setup",
      { level: "warning" }
    ],
    [
      "pubnub",
      "PubNub",
      "subscribe-key",
      "sub-c-",
      uuid,
      "https://www.pubnub.com/docs/general/setup/account-setup",
      { level: "note" }
    ],
    [
      "iex-cloud",
      "IEX Cloud",
      "secret-token",
      "sk_",
      "(?!live_|test_|prod)[0-9a-f]{32}",
      "https://iexcloud.io/docs/",
      {
        keywords: ["iexcloud", "iex_", "iex-", "cloud.iexapis.com"],
        level: "note",
        label: "an IEX Cloud secret token (the service ended in 2024)"
      }
    ],
    [
      "alpaca",
      "Alpaca",
      "paper-key-id",
      "PK",
      upper(18),
      "https://docs.alpaca.markets/docs/authentication",
      { keywords: ["alpaca", "apca"], level: "note" }
    ]
  ]),
  ...createKeywordRules([
    [
      "confluent",
      "Confluent",
      "confluent",
      "[0-9A-Za-z+/]{64}",
      "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
      { kind: "secret-key" }
    ],
    [
      "confluent",
      "Confluent",
      "confluent",
      upper(16) + "|" + lower(16),
      "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
      { kind: "api-key" }
    ],
    [
      "couchbase",
      "Couchbase Capella",
      "couchbase|capella",
      "[0-9A-Za-z+/!@#^]{64,86}={0,2}",
      "https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html",
      { kind: "api-secret" }
    ],
    [
      "influxdb",
      "InfluxDB",
      "influx db|influx",
      "[\\w-]{86}==",
      "https://docs.influxdata.com/influxdb/v2/admin/tokens/",
      { kind: "api-token" }
    ],
    [
      "mongodb-atlas",
      "MongoDB Atlas",
      "mongodb atlas|atlas|mongodb",
      uuid,
      "https://www.mongodb.com/docs/atlas/configure-api-access/",
      { kind: "private-key", near: /private[-_ .]?key|api[-_ ]?key/i }
    ],
    [
      "elastic",
      "Elastic",
      "elastic search|elastic|apikey",
      "[0-9A-Za-z+/]{58}==|[0-9A-Za-z+/]{59}=",
      "https://www.elastic.co/docs/deploy-manage/api-keys",
      {
        kind: "api-key-basic",
        near: /key|token|secret/i,
        check: (value2) => /^[\w-]{20}:[\w-]{22}$/.test(Buffer.from(value2, "base64").toString("latin1"))
      }
    ],
    [
      "upstash",
      "Upstash",
      "upstash",
      "A[\\w-]{32,60}={0,2}|[0-9a-f]{32,33}",
      "https://upstash.com/docs/redis/features/restapi",
      { kind: "redis-token" }
    ],
    [
      "upstash",
      "Upstash",
      "upstash",
      uuid,
      "https://upstash.com/docs/devops/developer-api/authentication",
      { near: /key|token|secret/i }
    ],
    [
      "upstash-kafka",
      "Upstash",
      "upstash|qstash",
      "eyJVc2VySUQi[\\w+/=-]{60,200}|sig_[0-9A-Za-z]{24,32}",
      "https://upstash.com/docs/qstash/howto/signature",
      { kind: "qstash-key", distinct: true }
    ],
    [
      "snowflake",
      "Snowflake",
      "snowflake",
      "ver:\\d-hint:\\d{4,16}-[\\w+/=-]{60,400}",
      "https://docs.snowflake.com/en/user-guide/key-pair-auth",
      { kind: "session-token", distinct: true }
    ],
    [
      "hasura",
      "Hasura",
      "hasura",
      base623(64),
      "https://hasura.io/docs/2.0/auth/authentication/admin-secret-access/",
      { kind: "admin-secret" }
    ],
    [
      "meilisearch",
      "Meilisearch",
      "meili search|meili",
      hex(64) + "|" + base623(20, 44),
      "https://www.meilisearch.com/docs/learn/security/basic_security",
      { kind: "master-key" }
    ],
    [
      "typesense",
      "Typesense",
      "",
      base623(32),
      "https://typesense.org/docs/latest/api/api-keys.html",
      { kind: "api-key" }
    ],
    [
      "qdrant",
      "Qdrant",
      "",
      "[\\w-]{40,120}",
      "https://qdrant.tech/documentation/cloud/authentication/",
      { kind: "api-key", unconfirmed: true }
    ],
    ["weaviate", "Weaviate", "", base623(36, 44), "https://docs.weaviate.io/", { kind: "api-key", unconfirmed: true }],
    ["zilliz", "Zilliz", "", hex(68, 76), "https://docs.zilliz.com/docs/manage-api-keys", { unconfirmed: true }],
    [
      "alchemy",
      "Alchemy",
      "alchemy|alchemyapi.io/v2|g.alchemy.com/v2",
      "alcht_[0-9A-Za-z]{30}|[\\w-]{32}",
      "https://www.alchemy.com/docs/",
      { near: /\/v2\/?$|key|token|secret|auth|alchemy[\w -]{0,16}["']?\s{0,4}[:=]/i }
    ],
    [
      "infura",
      "Infura",
      "infura",
      hex(32),
      "https://docs.metamask.io/services/",
      { near: /\/v3\/|\/ws\/|key|secret|token|project/i, kind: "project-key" }
    ],
    ["blocknative", "Blocknative", "block native", uuid, "https://docs.blocknative.com/", { near: /key|token|=|:/i }],
    [
      "etherscan",
      "Etherscan",
      "ether scan|bscscan|polygonscan|arbiscan|snowtrace|ftmscan|basescan",
      upper(34),
      "https://docs.etherscan.io/getting-started/viewing-api-usage-statistics"
    ],
    [
      "ethplorer",
      "Ethplorer",
      "",
      "EK-[0-9A-Za-z]{5}-[0-9A-Za-z]{7}-[0-9A-Za-z]{5}",
      "https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API",
      { distinct: true }
    ],
    [
      "moralis",
      "Moralis",
      "",
      base623(64) + "|eyJ[\\w-]{20,60}\\.eyJ[\\w-]{80,400}\\.[\\w-]{43}",
      "https://docs.moralis.com/"
    ],
    ["nftport", "NFTPort", "nft port", uuid, "https://docs.nftport.xyz/", { near: /key|token|auth|=|:/i }],
    [
      "pinata",
      "Pinata",
      "pinata",
      hex(64),
      "https://docs.pinata.cloud/account-management/api-keys",
      { kind: "api-secret" }
    ],
    [
      "pinata",
      "Pinata",
      "pinata",
      hex(20),
      "https://docs.pinata.cloud/account-management/api-keys",
      { kind: "api-key", near: /key|token|secret/i }
    ],
    [
      "web3-storage",
      "Web3.Storage",
      "web3 storage",
      "ey[\\w-]{10,400}\\.[\\w-]{20,900}\\.[\\w-]{16,720}",
      "https://docs.storacha.network/"
    ],
    [
      "nft-storage",
      "NFT.Storage",
      "nft storage",
      "eyJ[\\w-]{20,60}\\.[\\w-]{60,240}\\.[\\w-]{40,50}",
      "https://nft.storage/"
    ],
    [
      "quicknode",
      "QuickNode",
      "quick node|quiknode.pro",
      hex(40),
      "https://www.quicknode.com/docs/",
      { kind: "endpoint-token", near: /\/|token|key/i, inPath: true, unconfirmed: true }
    ],
    [
      "getblock",
      "GetBlock",
      "get block",
      hex(32) + "|" + uuid,
      "https://docs.getblock.io/",
      { kind: "access-token", near: /key|token|secret/i }
    ],
    [
      "tatum",
      "Tatum",
      "tatum io|tatum",
      "t-[0-9a-f]{24}-[0-9a-f]{24}|" + uuid,
      "https://docs.tatum.io/",
      { near: /key|token|secret/i }
    ],
    ["helius", "Helius", "helius", uuid, "https://www.helius.dev/docs", { near: /key|token|secret/i }],
    [
      "thirdweb",
      "thirdweb",
      "third web",
      base64url(86) + "|" + hex(64),
      "https://portal.thirdweb.com/",
      { kind: "secret-key", near: /secret|key/i, unconfirmed: true }
    ],
    [
      "binance",
      "Binance",
      "binance",
      base623(64),
      "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security"
    ],
    ["bitfinex", "Bitfinex", "bitfinex", base623(43), "https://docs.bitfinex.com/docs/rest-auth"],
    ["bitmex", "BitMEX", "bitmex", base64url(48), "https://www.bitmex.com/app/apiKeysUsage", { kind: "api-secret" }],
    ["bitmex", "BitMEX", "bitmex", base64url(24), "https://www.bitmex.com/app/apiKeysUsage"],
    ["bittrex", "Bittrex", "bittrex", hex(32), "https://bittrex.github.io/", { ended: 2023 }],
    [
      "bybit",
      "Bybit",
      "bybit",
      base623(36),
      "https://bybit-exchange.github.io/docs/v5/guide",
      { kind: "api-secret", near: /secret/i, unconfirmed: true }
    ],
    ["cex-io", "CEX.IO", "cex io|cexio", base623(24, 27), "https://cex.io/rest-api", { kind: "api-key" }],
    [
      "coinapi",
      "CoinAPI",
      "coin api",
      upper(8) + "-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|" + uuid,
      "https://docs.coinapi.io/authentication",
      { near: /key|token|secret/i }
    ],
    [
      "coinbase",
      "Coinbase",
      "coinbase",
      base623(64) + "|" + base64url(64),
      "https://docs.cdp.coinbase.com/coinbase-app/docs/auth/",
      { kind: "access-token" }
    ],
    [
      "coinbase",
      "Coinbase",
      "coinbase",
      base623(32),
      "https://docs.cdp.coinbase.com/coinbase-app/docs/auth/",
      { kind: "api-secret", near: /secret/i }
    ],
    [
      "coinbase",
      "Coinbase",
      "coinbase|gdax",
      "[0-9A-Za-z+/]{86}==",
      "https://docs.cdp.coinbase.com/exchange/docs/",
      { kind: "exchange-secret" }
    ],
    ["coinlayer", "coinlayer", "coin layer", hex(32), "https://coinlayer.com/documentation"],
    ["coinlib", "Coinlib", "coin lib", lower(16), "https://coinlib.io/apidocs"],
    [
      "coinmarketcap",
      "CoinMarketCap",
      "coin market cap|cmc_pro|cmc_api",
      uuid,
      "https://coinmarketcap.com/api/documentation/v1/",
      { near: /key|token|secret/i }
    ],
    [
      "coingecko",
      "CoinGecko",
      "coin gecko",
      "CG-[0-9A-Za-z]{24}",
      "https://docs.coingecko.com/reference/authentication",
      { distinct: true }
    ],
    ["cryptocompare", "CryptoCompare", "crypto compare", hex(64), "https://min-api.cryptocompare.com/documentation"],
    ["bitcoinaverage", "BitcoinAverage", "bitcoin average", base623(43), "https://apiv2.bitcoinaverage.com/"],
    ["glassnode", "Glassnode", "glass node", base623(27), "https://docs.glassnode.com/basic-api/api-key"],
    ["messari", "Messari", "", uuid, "https://docs.messari.io/", { near: /key|token|secret/i, unconfirmed: true }],
    [
      "kraken",
      "Kraken",
      "kraken",
      "[0-9A-Za-z+/]{86}==",
      "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
      { kind: "private-key" }
    ],
    [
      "kraken",
      "Kraken",
      "kraken",
      "[0-9A-Za-z+/]{56}",
      "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
      { kind: "api-key" }
    ],
    [
      "kucoin",
      "KuCoin",
      "ku coin",
      uuid,
      "https://www.kucoin.com/docs-new/authentication",
      { kind: "api-secret", near: /secret/i }
    ],
    ["kucoin", "KuCoin", "ku coin", hex(24), "https://www.kucoin.com/docs-new/authentication"],
    [
      "okx",
      "OKX",
      "okx|okex",
      "[0-9A-F]{32}",
      "https://www.okx.com/docs-v5/en/",
      { kind: "secret-key", near: /secret/i }
    ],
    [
      "gateio",
      "Gate.io",
      "gate io|gateio",
      hex(64),
      "https://www.gate.com/docs/developers/apiv4/",
      { kind: "api-secret", near: /secret/i, unconfirmed: true }
    ],
    [
      "huobi",
      "HTX",
      "huobi|htx",
      "[0-9a-z]{8,10}-[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{5}",
      "https://github.com/alphaex-api/BAPI_Docs_ko/wiki/REST-API-%EC%84%9C%EB%AA%85%EC%9D%B8%EC%A6%9D",
      { kind: "api-secret", unconfirmed: true }
    ],
    [
      "poloniex",
      "Poloniex",
      "",
      "[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}|[0-9a-f]{128}",
      "https://api-docs.poloniex.com/",
      { check: (value2) => hasRandomLook(value2) }
    ],
    [
      "polymarket",
      "Polymarket",
      "polymarket|poly_secret|poly_api",
      "[0-9A-Za-z+/_-]{38,44}={0,2}",
      "https://docs.polymarket.com/developers/CLOB/authentication",
      { kind: "api-secret", near: /secret/i }
    ],
    [
      "polymarket",
      "Polymarket",
      "polymarket|poly_passphrase",
      base64url(64),
      "https://docs.polymarket.com/developers/CLOB/authentication",
      { kind: "passphrase", near: /passphrase/i }
    ],
    [
      "polymarket",
      "Polymarket",
      "polymarket|poly_api|poly_key",
      uuid,
      "https://docs.polymarket.com/developers/CLOB/authentication",
      { kind: "api-key", near: /key|token|secret/i }
    ],
    [
      "polymarket",
      "Polymarket",
      "polymarket|poly_private",
      "0x[0-9A-Fa-f]{64}",
      "https://docs.polymarket.com/developers/CLOB/authentication",
      { kind: "private-key", near: /private/i }
    ],
    ["worldcoinindex", "WorldCoinIndex", "world coin index", base623(35), "https://www.worldcoinindex.com/apiservice"],
    ["alphavantage", "Alpha Vantage", "alpha vantage", upper(16), "https://www.alphavantage.co/documentation/"],
    ["finnhub", "Finnhub", "finn hub", lower(20) + "|" + lower(40), "https://finnhub.io/docs/api/authentication"],
    ["finage", "Finage", "", "API_KEY[0-9A-Z]{32}", "https://finage.co.uk/docs/api", { distinct: true }],
    [
      "financialmodelingprep",
      "Financial Modeling Prep",
      "financial modeling prep|fmp_api",
      base623(32),
      "https://site.financialmodelingprep.com/developer/docs"
    ],
    [
      "polygon-io",
      "Polygon.io",
      "polygon io|polygon.io|polygon_api|polygon api|polygon",
      base623(32),
      "https://polygon.io/docs",
      { near: /key|token|secret|auth/i }
    ],
    ["twelvedata", "Twelve Data", "twelve data", hex(32), "https://twelvedata.com/docs"],
    ["tiingo", "Tiingo", "", hex(40), "https://www.tiingo.com/documentation/general/connecting", { kind: "api-token" }],
    ["tradier", "Tradier", "", base623(28), "https://docs.tradier.com/docs/authentication", { kind: "access-token" }],
    [
      "alpaca",
      "Alpaca",
      "alpaca|apca",
      base623(40, 44),
      "https://docs.alpaca.markets/docs/authentication",
      { kind: "secret-key" }
    ],
    [
      "oanda",
      "OANDA",
      "",
      "[0-9a-f]{32}-[0-9a-f]{32}",
      "https://developer.oanda.com/rest-live-v20/authentication/",
      { kind: "access-token", distinct: true }
    ],
    ["quandl", "Nasdaq Data Link", "quandl|nasdaq data link", base64url(20), "https://docs.data.nasdaq.com/docs"],
    [
      "intrinio",
      "Intrinio",
      "",
      "[0-9A-Za-z]{44}|Oj[0-9A-Za-z+/]{42}",
      "https://docs.intrinio.com/documentation/api_v2/getting_started"
    ],
    ["simfin", "SimFin", "sim fin", base623(32), "https://simfin.readme.io/"],
    [
      "stockdata",
      "StockData.org",
      "stock data",
      base623(40),
      "https://www.stockdata.org/documentation",
      { kind: "api-token" }
    ],
    ["marketstack", "marketstack", "market stack", hex(32), "https://marketstack.com/documentation"],
    [
      "marketaux",
      "Marketaux",
      "",
      base623(40),
      "https://www.marketaux.com/documentation",
      { kind: "api-token", unconfirmed: true }
    ],
    [
      "iexcloud",
      "IEX Cloud",
      "iex cloud|iex apis|iexapis",
      "(?:sk|pk)_[0-9a-f]{32}",
      "https://iexcloud.io/docs/",
      { kind: "token", ended: 2024 }
    ],
    ["currencylayer", "currencylayer", "currency layer", hex(32), "https://currencylayer.com/documentation"],
    ["currencyfreaks", "CurrencyFreaks", "currency freaks", hex(32), "https://currencyfreaks.com/documentation"],
    [
      "currencyscoop",
      "CurrencyBeacon",
      "currency scoop|currency beacon",
      hex(32),
      "https://currencybeacon.com/api-documentation"
    ],
    ["currencycloud", "Currencycloud", "currency cloud", hex(64), "https://developer.currencycloud.com/"],
    [
      "fixer",
      "Fixer",
      "fixer io|fixerio|fixer_api|fixer_access|fixer_token|fixer_key",
      hex(32),
      "https://fixer.io/documentation"
    ],
    ["fixerio", "Fixer", "fixer io", base623(32), "https://fixer.io/documentation", { kind: "key" }],
    [
      "exchangerate-api",
      "ExchangeRate-API",
      "exchange rate api|exchange rate",
      hex(24),
      "https://www.exchangerate-api.com/docs/authentication"
    ],
    [
      "exchangeratesapi",
      "exchangeratesapi.io",
      "exchange rates api|exchange rates",
      hex(32),
      "https://exchangeratesapi.io/documentation/"
    ],
    [
      "openexchangerates",
      "Open Exchange Rates",
      "open exchange rates|oxr",
      hex(32),
      "https://docs.openexchangerates.org/reference/authentication",
      { kind: "app-id", near: /app[-_ ]?id|key|token/i }
    ],
    ["fxmarket", "FXMarketAPI", "fx market api|fx market", base64url(20), "https://fxmarketapi.com/documentation"],
    ["numverify", "numverify", "num verify", hex(32), "https://numverify.com/documentation"],
    ["languagelayer", "languagelayer", "language layer", hex(32), "https://languagelayer.com/documentation"],
    ["userstack", "userstack", "user stack", hex(32), "https://userstack.com/documentation"],
    ["countrylayer", "countrylayer", "country layer", hex(32), "https://countrylayer.com/documentation/"],
    ["apilayer", "APILayer", "api layer", base623(32), "https://apilayer.com/docs"],
    ["verimail", "Verimail", "veri mail", upper(32), "https://verimail.io/docs"],
    ["veriphone", "Veriphone", "veri phone", upper(32), "https://veriphone.io/docs/v2"],
    ["upcdatabase", "UPC Database", "upc database", upper(32), "https://upcdatabase.org/api"],
    [
      "commodities-api",
      "Commodities-API",
      "commodities api|commodities",
      base623(60),
      "https://commodities-api.com/documentation"
    ],
    [
      "metals-api",
      "Metals-API",
      "metals api",
      base623(50, 60),
      "https://metals-api.com/documentation",
      { unconfirmed: true }
    ],
    [
      "abstractapi",
      "Abstract API",
      "abstract api|abstractapi",
      hex(32),
      "https://docs.abstractapi.com/",
      { near: /key|token|secret/i }
    ],
    ["restpack", "Restpack", "rest pack", base623(48), "https://restpack.io/"],
    ["whoxy", "Whoxy", "", hex(33) + "|" + lower(33), "https://www.whoxy.com/"],
    [
      "whoisxml",
      "WhoisXML API",
      "whois xml",
      "at_[0-9A-Za-z]{29}",
      "https://main.whoisxmlapi.com/",
      { distinct: true }
    ],
    [
      "gemini",
      "Gemini",
      "gemini",
      "(?:master|account)-[0-9A-Za-z]{20}",
      "https://docs.gemini.com/rest-api/",
      { kind: "exchange-key", distinct: true }
    ],
    [
      "purple-air",
      "PurpleAir",
      "purple air",
      "[0-9A-F]{8}-[0-9A-F]{4}-11E[0-9A-F]-[0-9A-F]{4}-[0-9A-F]{12}",
      "https://api.purpleair.com/",
      { check: (value2) => hasRandomLook(value2) }
    ]
  ])
];

// src/rules/fly-io.ts
var checkMacaroons = (value2) => value2.length > 90 && hasRandomLook(value2) ? "unknown" : "invalid";
var flyIoRules = createPrefixedRules(
  {
    id: "fly-io",
    name: "Fly.io",
    source: "https://fly.io/docs/security/tokens/",
    revoke: "https://fly.io/user/personal_access_tokens"
  },
  [
    { kind: "access-token", prefix: "fo1_", body: base64url(43) },
    // A list of macaroons as it stands in an Authorization header: one credential.
    {
      kind: "macaroons",
      prefix: "FlyV1 ",
      body: "[\\w+/=-]{4,900}(?:,[\\w+/=-]{1,900}){0,4}",
      check: checkMacaroons,
      reach: [32, 3e3]
    },
    {
      kind: "macaroon-v1",
      prefix: "fm1r_",
      body: "[\\w+/-]{50,800}={0,3}(?:,fm\\d[ra]?_[\\w+/-]{50,800}={0,3}){0,2}",
      reach: [32, 2500]
    },
    {
      kind: "macaroon-v1-attenuated",
      prefix: "fm1a_",
      body: "[\\w+/-]{50,800}={0,3}(?:,fm\\d[ra]?_[\\w+/-]{50,800}={0,3}){0,2}",
      reach: [32, 2500]
    },
    {
      kind: "macaroon-v2",
      prefix: "fm2_",
      body: "[\\w+/-]{50,800}={0,3}(?:,fm\\d[ra]?_[\\w+/-]{50,800}={0,3}){0,2}",
      reach: [32, 2500]
    }
  ]
);

// src/rules/grafana.ts
var checkTail2 = (value2) => crc32(value2.slice(0, -9)).toString(16).padStart(8, "0") === value2.slice(-8) ? "valid" : "invalid";
var checkJson = (start3) => (value2) => {
  const text6 = Buffer.from(value2.slice(start3), "base64").toString("latin1");
  return /"k"\s*:\s*"[^"]{8,}"/.test(text6) && /"n"\s*:\s*"/.test(text6) ? "valid" : "invalid";
};
var grafanaRules = createPrefixedRules(
  {
    id: "grafana",
    name: "Grafana",
    source: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
    revoke: "https://grafana.com/docs/grafana/latest/administration/service-accounts/"
  },
  [
    { kind: "service-account-token", prefix: "glsa_", body: "[0-9A-Za-z]{32}_[0-9a-fA-F]{8}", check: checkTail2 },
    {
      kind: "cloud-access-policy-token",
      prefix: "glc_",
      body: "eyJ[\\w+/-]{40,400}={0,2}",
      reach: [32, 480],
      check: checkJson(4)
    },
    { kind: "api-key", prefix: "eyJrIjoi", body: "[\\w+/-]{50,400}={0,2}", reach: [32, 480], check: checkJson(0) }
  ]
);

// src/rules/harness.ts
var body2 = "[\\w-]{22}\\.[0-9a-f]{24}\\.[0-9A-Za-z]{20}";
var harnessRules = createPrefixedRules(
  {
    id: "harness",
    name: "Harness",
    source: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
    revoke: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/"
  },
  [
    { kind: "personal-access-token", prefix: "pat.", body: body2 },
    { kind: "service-account-token", prefix: "sat.", body: body2 }
  ]
);

// src/rules/heroku.ts
var herokuRules = [
  ...createPrefixedRules(
    {
      id: "heroku",
      name: "Heroku",
      source: "https://devcenter.heroku.com/articles/authentication",
      revoke: "https://dashboard.heroku.com/account/applications"
    },
    [{ kind: "oauth-token", prefix: "HRKU-", body: `AA[\\w-]{58}|${uuid}` }]
  ),
  ...createKeywordRules([
    [
      "heroku",
      "Heroku",
      "",
      uuid,
      "https://devcenter.heroku.com/articles/authentication",
      { near: /key|token|secret|auth|pass/i, revoke: "https://dashboard.heroku.com/account" }
    ]
  ])
];

// src/rules/honeycomb.ts
var honeycombRules = [
  ...createPrefixedRules(
    {
      id: "honeycomb",
      name: "Honeycomb",
      source: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
      revoke: "https://ui.honeycomb.io/account"
    },
    [
      // The third letter varies.
      { kind: "ingest-key", prefix: "hc", body: "[0-9a-z]i[ck]_[0-9A-Za-z]{58}", keywords: ["ik_", "ic_"] },
      { kind: "configuration-key", prefix: "hc", body: "[0-9a-z]lk_[0-9A-Za-z]{22,64}", keywords: ["lk_"] },
      { kind: "management-key", prefix: "hc", body: "[0-9a-z]mk_[0-9A-Za-z]{22,100}", keywords: ["mk_"] }
    ]
  ),
  ...createKeywordRules([
    [
      "honeycomb",
      "Honeycomb",
      "honeycomb|hny",
      base623(22),
      "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
      { kind: "environment-key" }
    ],
    [
      "honeycomb",
      "Honeycomb",
      "honeycomb|hny",
      hex(32),
      "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
      { kind: "classic-key", near: /key|token|team|secret|auth/i }
    ]
  ])
];

// src/rules/hugging-face.ts
var huggingFaceRules = createPrefixedRules(
  {
    id: "huggingface",
    name: "Hugging Face",
    source: "https://huggingface.co/docs/hub/security-tokens",
    revoke: "https://huggingface.co/settings/tokens"
  },
  [
    { kind: "user-access-token", prefix: "hf_", body: base623(34), keywords: ["hf_"] },
    { kind: "organization-token", prefix: "api_org_", body: base623(34) },
    { kind: "oauth-token", prefix: "hf_oauth_", body: "[\\w.-]{40,1200}", reach: [32, 1300] },
    { kind: "jwt-token", prefix: "hf_jwt_", body: "[\\w.-]{60,1500}", reach: [32, 1600], label: "a Hugging Face JWT" }
  ]
);

// src/rules/jenkins.ts
var jenkinsRules = [
  {
    id: "jenkins-initial-password",
    label: "the first administrator's password of a Jenkins server",
    level: "error",
    keywords: ["to proceed to installation:"],
    // As the log of the first start shows it.
    pattern: /to proceed to installation:\s{1,60}(?<secret>[0-9a-f]{32})(?![0-9a-f])/,
    check: (value2) => hasRandomLook(value2) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "provider-token",
    provider: "Jenkins",
    source: "https://www.jenkins.io/doc/book/installing/linux/#unlocking-jenkins"
  }
];

// src/rules/langsmith.ts
var langsmithRules = createPrefixedRules(
  {
    id: "langsmith",
    name: "LangSmith",
    source: "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key",
    revoke: "https://smith.langchain.com/settings/apikeys"
  },
  [
    { kind: "personal-access-token", prefix: "lsv2_pt_", body: "[0-9a-f]{32}_[0-9a-f]{10}" },
    { kind: "service-key", prefix: "lsv2_sk_", body: "[0-9a-f]{32}_[0-9a-f]{10}" },
    { kind: "api-key-v1", prefix: "ls__", body: hex(32) }
  ]
);

// src/rules/linear.ts
var linearRules = [
  ...createPrefixedRules(
    {
      id: "linear",
      name: "Linear",
      source: "https://linear.app/developers/graphql#personal-api-keys",
      revoke: "https://linear.app/settings/account/security"
    },
    [
      { kind: "api-key", prefix: "lin_api_", body: base623(40) },
      { kind: "oauth-token", prefix: "lin_oauth_", body: hex(64) },
      { kind: "webhook-secret", prefix: "lin_wh_", body: base623(20, 64) }
    ]
  ),
  ...createKeywordRules([
    [
      "linear",
      "Linear",
      "",
      hex(32),
      "https://linear.app/developers/oauth-2-0-authentication",
      { kind: "client-secret", common: true, near: /secret|token|key/i }
    ]
  ])
];

// src/rules/messaging-providers.ts
var messagingProviderRules = [
  ...createTokenRules([
    [
      "africastalking",
      "Africa's Talking",
      "api-key",
      "atsk_",
      hex(64, 80),
      "https://developers.africastalking.com/docs/authentication",
      { unconfirmed: true }
    ],
    [
      "brevo",
      "Brevo",
      "api-key",
      "xkeysib-",
      "[0-9a-f]{64}-[0-9A-Za-z]{16}",
      "https://developers.brevo.com/docs/getting-started",
      { revoke: "https://app.brevo.com/settings/keys/api" }
    ],
    [
      "brevo",
      "Brevo",
      "smtp-key",
      "xsmtpsib-",
      "[0-9a-f]{64}-[0-9A-Za-z]{16}",
      "https://developers.brevo.com/docs/smtp-integration",
      { revoke: "https://app.brevo.com/settings/keys/smtp" }
    ],
    [
      "courier",
      "Courier",
      "production-key",
      "pk_prod_",
      "[0-9A-Z]{28}",
      "https://www.courier.com/docs/reference/auth/intro/"
    ],
    [
      "courier",
      "Courier",
      "test-key",
      "pk_test_",
      "[0-9A-Z]{28}",
      "https://www.courier.com/docs/reference/auth/intro/"
    ],
    [
      "courier",
      "Courier",
      "draft-production-key",
      "dk_prod_",
      "[0-9A-Z]{28}",
      "https://www.courier.com/docs/reference/auth/intro/"
    ],
    [
      "courier",
      "Courier",
      "draft-test-key",
      "dk_test_",
      "[0-9A-Z]{28}",
      "https://www.courier.com/docs/reference/auth/intro/"
    ],
    [
      "gc-notify",
      "GC Notify",
      "api-key",
      "gcntfy-",
      `[\\w-]{1,60}-${uuid}-${uuid}`,
      "https://documentation.notification.canada.ca/en/start.html"
    ],
    [
      "mailersend",
      "MailerSend",
      "api-token",
      "mlsn.",
      hex(48, 64),
      "https://developers.mailersend.com/general.html#authentication",
      { revoke: "https://app.mailersend.com/api-tokens" }
    ],
    [
      "mailgun",
      "Mailgun",
      "api-key",
      "key-",
      hex(32),
      "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/",
      { revoke: "https://app.mailgun.com/settings/api_security" }
    ],
    [
      "mailgun",
      "Mailgun",
      "public-key",
      "pubkey-",
      hex(32),
      "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/",
      { level: "warning" }
    ],
    [
      "mandrill",
      "Mailchimp Transactional",
      "api-key",
      "md-",
      base64url(22),
      "https://mailchimp.com/developer/transactional/docs/fundamentals/",
      { check: (value2) => hasRandomLook(value2) && !hasNameLook(value2.slice(3)) ? "unknown" : "invalid" }
    ],
    [
      "onesignal",
      "OneSignal",
      "app-api-key",
      "os_v2_app_",
      "[0-9a-z]{90,110}",
      "https://documentation.onesignal.com/docs/en/keys-and-ids",
      { revoke: "https://dashboard.onesignal.com/" }
    ],
    [
      "onesignal",
      "OneSignal",
      "organization-api-key",
      "os_v2_org_",
      "[0-9a-z]{90,110}",
      "https://documentation.onesignal.com/docs/en/keys-and-ids"
    ],
    [
      "resend",
      "Resend",
      "api-key",
      "re_",
      "[0-9A-Za-z]{6,10}_[0-9A-Za-z]{20,30}",
      "https://resend.com/docs/dashboard/api-keys/introduction",
      { keywords: ['"re_', "'re_", "=re_", " re_", ":re_", ">re_", "resend"], revoke: "https://resend.com/api-keys" }
    ],
    [
      "sendgrid",
      "SendGrid",
      "api-key",
      "SG.",
      "[\\w-]{20,24}\\.[\\w-]{39,50}",
      "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
      { revoke: "https://app.sendgrid.com/settings/api_keys" }
    ],
    [
      "vk",
      "VK",
      "access-token",
      "vk1.a.",
      base64url(80, 220),
      "https://dev.vk.com/en/api/access-token/getting-started"
    ],
    ["lark", "Lark", "app-id", "cli_", "[0-9a-f]{16}", "https://open.larksuite.com/document/", { level: "note" }],
    [
      "linkedin",
      "LinkedIn",
      "client-secret",
      "WPL_AP1.",
      "[0-9A-Za-z]{12,20}\\.[\\w+/]{4,12}={0,2}",
      "https://learn.microsoft.com/linkedin/shared/authentication/authentication",
      { revoke: "https://www.linkedin.com/developers/apps" }
    ],
    [
      "pinterest",
      "Pinterest",
      "access-token",
      "pina_",
      base64url(40, 110),
      "https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/"
    ],
    [
      "pinterest",
      "Pinterest",
      "refresh-token",
      "pinr_",
      "[\\w.-]{40,320}",
      "https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/"
    ],
    [
      "eightxeight",
      "8x8",
      "admin-console-key",
      "eght_",
      base623(30, 80),
      "https://developer.8x8.com/actions-events/docs/streaming/authentication"
    ],
    [
      "nylas",
      "Nylas",
      "api-key",
      "nyk_v0_",
      base623(64),
      "https://developer.nylas.com/docs/v3/auth/",
      { revoke: "https://dashboard-v3.nylas.com/" }
    ],
    [
      "plain",
      "Plain",
      "api-key",
      "plainApiKey_",
      base64url(43),
      "https://www.plain.com/docs/api-reference/graphql/authentication"
    ]
  ]),
  {
    id: "telegram-bot-token",
    label: "a Telegram bot token",
    level: "error",
    keywords: [":aa"],
    // Its place in a URL is behind `/bot`.
    pattern: new RegExp(
      `(?:(?<![\\w/:.-])|(?<![0-9A-Za-z])bot|(?<=[A-Za-z]:)|${behindEscape})(?<secret>\\d{7,10}:AA[\\w-]{33})(?![\\w-])`
    ),
    reach: [16, 64],
    check: (value2) => hasRandomLook(value2.split(":")[1]) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "provider-token",
    provider: "Telegram",
    revoke: "https://t.me/BotFather",
    source: "https://core.telegram.org/bots/api#authorizing-your-bot"
  },
  {
    id: "mailchimp-api-key",
    label: "a Mailchimp API key",
    level: "error",
    keywords: ["-us"],
    pattern: beginAnywhere(/(?<![\w-])(?<secret>[0-9a-f]{32}-us\d{1,2})(?![\w-])/),
    reach: [40, 64],
    check: (value2) => hasRandomLook(value2.slice(0, 32)) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "provider-token",
    provider: "Mailchimp",
    revoke: "https://admin.mailchimp.com/account/api/",
    source: "https://mailchimp.com/developer/marketing/guides/quick-start/"
  },
  {
    id: "mailgun-api-key-new",
    label: "a Mailgun API key",
    level: "error",
    keywords: ["mailgun", "api_key", "apikey", "api-key"],
    pattern: /(?<![\w-])(?<secret>[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})(?![\w-])/,
    check: (value2) => hasRandomLook(value2) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "provider-token",
    provider: "Mailgun",
    revoke: "https://app.mailgun.com/settings/api_security",
    source: "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/"
  },
  {
    id: "mattermost-webhook",
    label: "a Mattermost webhook",
    level: "warning",
    keywords: ["/hooks/"],
    pattern: /(?<secret>https?:\/\/[\w.-]{3,100}(?::\d{2,5})?\/hooks\/[13456789abcdefghijkmnopqrstuwxyz]{26})(?![\w-])/,
    check: (value2) => hasRandomLook(value2.slice(-26)) && !hasNameLook(value2.slice(-26)) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "provider-webhook",
    provider: "Mattermost",
    source: "https://developers.mattermost.com/integrate/webhooks/incoming/"
  },
  {
    id: "zapier-webhook",
    label: "a Zapier webhook",
    level: "error",
    keywords: ["hooks.zapier.com"],
    pattern: /(?<secret>https:\/\/(?:www\.)?hooks\.zapier\.com\/hooks\/catch\/[0-9A-Za-z]{5,20}(?:\/[0-9a-z]{5,20})?)(?![0-9A-Za-z])/,
    check: (value2) => hasRandomLook(value2.split("/").slice(-2).join("")) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "provider-webhook",
    provider: "Zapier",
    source: "https://help.zapier.com/hc/articles/8496288690317"
  },
  {
    id: "make-webhook",
    label: "a Make webhook",
    level: "error",
    keywords: [".make.com/", "integromat.com/"],
    pattern: /(?<secret>https:\/\/hook\.(?:[a-z]{2}\d\.make\.com|integromat\.com|make\.celonis\.com)\/[0-9a-z]{28,36})(?![0-9A-Za-z])/,
    highEntropy: true,
    credential: "provider-webhook",
    provider: "Make",
    source: "https://apps.make.com/gateway"
  },
  {
    id: "tines-webhook",
    label: "a Tines webhook",
    level: "error",
    keywords: [".tines.com/webhook/"],
    pattern: /(?<secret>https:\/\/[\w-]{1,63}\.tines\.com\/webhook\/[\w-]{1,64}\/[0-9a-f]{32})(?![0-9A-Za-z])/,
    highEntropy: true,
    credential: "provider-webhook",
    provider: "Tines",
    source: "https://www.tines.com/docs/actions/types/webhook/"
  },
  {
    id: "ifttt-webhook-key",
    label: "an IFTTT webhook key",
    level: "error",
    keywords: ["maker.ifttt.com"],
    pattern: /maker\.ifttt\.com\/(?:trigger\/[\w{}%-]{1,60}\/(?:json\/)?with\/key|use)\/(?<secret>[\w-]{22,60})(?![\w-])/,
    check: (value2) => hasRandomLook(value2) && !hasNameLook(value2) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "provider-webhook",
    provider: "IFTTT",
    revoke: "https://ifttt.com/maker_webhooks/settings",
    source: "https://ifttt.com/maker_webhooks"
  },
  {
    id: "gc-notify-authorization",
    label: "a GC Notify API key",
    level: "error",
    keywords: ["apikey-v1"],
    pattern: /ApiKey-v1 (?<secret>(?:[\w-]{1,60}-)?[0-9a-f]{8}-[0-9a-f-]{27}-[0-9a-f]{8}-[0-9a-f-]{27})(?![\w-])/,
    highEntropy: true,
    family: "gc-notify-api-key",
    credential: "provider-token",
    provider: "GC Notify",
    source: "https://documentation.notification.canada.ca/en/start.html"
  },
  ...createKeywordRules([
    [
      "telesign",
      "Telesign",
      "tele sign",
      "[0-9A-Za-z+/]{86}==",
      "https://developer.telesign.com/enterprise/docs/authentication",
      { near: /key|secret|token/i, unconfirmed: true }
    ],
    [
      "viber",
      "Viber",
      "viber",
      "[0-9a-z]{16}-[0-9a-z]{16}-[0-9a-z]{16,18}",
      "https://developers.viber.com/docs/api/rest-bot-api/#authentication-token",
      { kind: "bot-token", distinct: true }
    ],
    [
      "govuk-notify",
      "GOV.UK Notify",
      "notify_api_key|notify-api-key|notifyapikey|notifications.service.gov.uk|govuk notify|gov_uk_notify|notify_key",
      `[\\w-]{1,60}-${uuid}-${uuid}`,
      "https://docs.notifications.service.gov.uk/rest-api.html#api-keys",
      {
        distinct: true,
        check: (value2) => hasRandomLook(value2.slice(-36)),
        revoke: "https://www.notifications.service.gov.uk/"
      }
    ],
    [
      "mattermost",
      "Mattermost",
      "mattermost|mm_token|mm_access_token",
      lower(26),
      "https://developers.mattermost.com/integrate/reference/personal-access-token/",
      { kind: "access-token" }
    ],
    [
      "messagebird",
      "MessageBird",
      "message bird",
      `${base623(25)}|(?:live|test)_[0-9A-Za-z]{20,30}|[0-9A-Za-z-]{25}`,
      "https://developers.messagebird.com/api/#authentication",
      { revoke: "https://dashboard.messagebird.com/developers/access" }
    ],
    [
      "mailchimp",
      "Mandrill",
      "mandrill",
      base64url(22),
      "https://mailchimp.com/developer/transactional/docs/fundamentals/",
      { kind: "transactional-key" }
    ],
    [
      "mailjet",
      "Mailjet",
      "mail jet",
      `${hex(32)}|[0-9A-Za-z]{32}`,
      "https://dev.mailjet.com/email/guides/",
      { kind: "api-key", revoke: "https://app.mailjet.com/account/apikeys" }
    ],
    [
      "mailjet",
      "Mailjet",
      "mail jet",
      "[0-9A-Za-z+/]{86,87}={1,2}",
      "https://dev.mailjet.com/email/guides/",
      { kind: "basic-auth" }
    ],
    ["mailerlite", "MailerLite", "mailer lite", hex(32) + "|" + lower(32), "https://developers.mailerlite.com/docs/"],
    ["mailsac", "Mailsac", "", "k_[0-9A-Za-z]{36,90}", "https://docs.mailsac.com/en/latest/api_documentation.html"],
    [
      "mailmodo",
      "Mailmodo",
      "",
      "[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}",
      "https://docs.mailmodo.com/",
      { check: (value2) => hasRandomLook(value2) }
    ],
    [
      "mailboxlayer",
      "mailboxlayer",
      "mailbox layer",
      hex(32) + "|" + lower(32),
      "https://mailboxlayer.com/documentation"
    ],
    [
      "emailoctopus",
      "EmailOctopus",
      "email octopus",
      uuid,
      "https://emailoctopus.com/api-documentation",
      { near: /key|token|secret/i }
    ],
    [
      "elasticemail",
      "Elastic Email",
      "elastic email",
      upper(96),
      "https://elasticemail.com/developers/api-documentation/rest-api"
    ],
    [
      "postmark",
      "Postmark",
      "postmark|X-Postmark-Server-Token|X-Postmark-Account-Token",
      uuid,
      "https://postmarkapp.com/developer/api/overview#authentication",
      { kind: "server-token", near: /token|key|secret|pass/i }
    ],
    ["postageapp", "PostageApp", "postage app", base623(32), "https://dev.postageapp.com/"],
    ["pepipost", "Pepipost", "pepi post|netcore", `${lower(32)}|[0-9A-Za-z-]{32}`, "https://developers.pepipost.com/"],
    [
      "sparkpost",
      "SparkPost",
      "spark post",
      `${hex(40)}|[0-9A-Za-z]{40}`,
      "https://developers.sparkpost.com/api/",
      { revoke: "https://app.sparkpost.com/account/api-keys" }
    ],
    [
      "moosend",
      "Moosend",
      "moo send",
      uuid,
      "https://docs.moosend.com/developers/api-documentation/en/index-en.html",
      { near: /key|token|=|:/i }
    ],
    [
      "omnisend",
      "Omnisend",
      "omni send",
      "[0-9A-Za-z]{24,32}-[0-9A-Za-z]{38,56}",
      "https://api-docs.omnisend.com/reference/intro"
    ],
    ["convertkit", "Kit", "convert kit", base64url(22) + "|" + base64url(43), "https://developers.kit.com/"],
    [
      "klaviyo",
      "Klaviyo",
      "",
      "pk_[0-9a-f]{34}",
      "https://developers.klaviyo.com/en/docs/authenticate_",
      { kind: "private-key" }
    ],
    [
      "customerio",
      "Customer.io",
      "customer io|cio|tracking api",
      hex(20),
      "https://docs.customer.io/accounts-and-workspaces/managing-credentials/",
      { kind: "tracking-key" }
    ],
    [
      "customerio",
      "Customer.io",
      "customer io|cio_app|cio_api",
      hex(32),
      "https://docs.customer.io/accounts-and-workspaces/managing-credentials/",
      { kind: "app-api-key" }
    ],
    [
      "airship",
      "Airship",
      "airship|urban airship",
      base623(91),
      "https://www.airship.com/docs/developer/rest-api/ua/introduction/"
    ],
    [
      "pushbullet",
      "Pushbullet",
      "push bullet",
      "o\\.[0-9A-Za-z]{32}",
      "https://docs.pushbullet.com/#authentication",
      { kind: "access-token", revoke: "https://www.pushbullet.com/#settings/account" }
    ],
    ["pushover", "Pushover", "push over", lower(30), "https://pushover.net/api", { kind: "token" }],
    [
      "onesignal",
      "OneSignal",
      "one signal",
      `[A-Z][0-9A-Za-z]{47}|${uuid}`,
      "https://documentation.onesignal.com/docs/en/keys-and-ids",
      { kind: "rest-api-key", near: /api[-_ ]?key|rest|secret|auth/i }
    ],
    [
      "line",
      "LINE",
      "line messaging|line notify|linemsg|line token|line_channel|line-channel|line_token|line_access|line_bot|linebot",
      "[0-9A-Za-z+/]{171}=|[0-9A-Za-z+/]{170,172}|[0-9A-Za-z]{43}",
      "https://developers.line.biz/en/docs/messaging-api/channel-access-tokens/",
      { kind: "channel-access-token", revoke: "https://developers.line.biz/console/" }
    ],
    [
      "line-notify",
      "LINE Notify",
      "notify",
      "[0-9A-Za-z]{43}",
      "https://notify-bot.line.me/doc/en/",
      { kind: "token", common: true, ended: 2025 }
    ],
    ["magicbell", "MagicBell", "magic bell", base623(40), "https://www.magicbell.com/docs/api"],
    ["nylas", "Nylas", "", base623(30), "https://developer.nylas.com/docs/v3/auth/", { kind: "api-token" }],
    [
      "vonage",
      "Vonage",
      "vonage|nexmo",
      base623(16),
      "https://developer.vonage.com/en/getting-started/concepts/authentication",
      { kind: "api-secret", near: /secret/i }
    ],
    [
      "vonage",
      "Vonage",
      "vonage|nexmo",
      hex(8),
      "https://developer.vonage.com/en/getting-started/concepts/authentication",
      { kind: "api-key", near: /key|token|secret/i, level: "note" }
    ],
    [
      "telnyx",
      "Telnyx",
      "telnyx|KEY0",
      "KEY0[0-9A-F]{31}_[0-9A-Za-z]{22}",
      "https://developers.telnyx.com/docs/development/api-keys",
      { distinct: true }
    ],
    ["plivo", "Plivo", "", base623(40), "https://www.plivo.com/docs/account/api/", { kind: "auth-token" }],
    [
      "clicksend",
      "ClickSend",
      "click send",
      `[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}`,
      "https://developers.clicksend.com/docs/",
      { near: /key|token|pass/i }
    ],
    [
      "sinch",
      "Sinch",
      "sinch",
      base623(32) + "|" + hex(32),
      "https://developers.sinch.com/docs/sms/api-reference/authentication/",
      { kind: "api-token", near: /token|secret|key/i }
    ],
    [
      "bandwidth",
      "Bandwidth",
      "bandwidth_api|bandwidth_token",
      hex(32, 48),
      "https://dev.bandwidth.com/docs/account/credentials/",
      { kind: "token", unconfirmed: true }
    ],
    [
      "infobip",
      "Infobip",
      "info bip",
      "[0-9a-f]{32}-[0-9a-f-]{36}",
      "https://www.infobip.com/docs/essentials/api-essentials/api-authentication",
      { unconfirmed: true }
    ],
    ["tyntec", "tyntec", "", base623(32), "https://api.tyntec.com/"],
    [
      "d7networks",
      "D7 Networks",
      "d7 networks|d7 network",
      "[0-9A-Za-z+/]{22}==|[0-9A-Za-z+/]{23}=",
      "https://d7networks.com/docs/",
      { kind: "token", near: /token|auth|network|basic/i, loose: true }
    ],
    [
      "apifonica",
      "Apifonica",
      "",
      `[0-9a-z]{11}(?:-[0-9a-z]{4,8}){2,5}|[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12,15}|[0-9a-z-]{39}`,
      "https://www.apifonica.com/en/docs/api/",
      { kind: "token" }
    ],
    [
      "ringcentral",
      "RingCentral",
      "ring central",
      base64url(22),
      "https://developers.ringcentral.com/guide/authentication",
      { kind: "client-secret" }
    ],
    [
      "ringcentral",
      "RingCentral",
      "ring central",
      base64url(66, 72),
      "https://developers.ringcentral.com/guide/authentication",
      { kind: "client-secret-long" }
    ],
    [
      "webex",
      "Cisco Webex",
      "webex",
      hex(64),
      "https://developer.webex.com/docs/integrations",
      { kind: "client-secret" }
    ],
    [
      "webex",
      "Cisco Webex",
      "webex",
      "[0-9A-Za-z]{64}_[0-9A-Za-z]{4}_[0-9a-f-]{36}",
      "https://developer.webex.com/docs/bots",
      { kind: "bot-token" }
    ],
    [
      "zoom",
      "Zoom",
      "zoom",
      base623(32),
      "https://developers.zoom.us/docs/integrations/oauth/",
      { kind: "client-secret", common: true, near: /secret/i }
    ],
    ["zulip", "Zulip", "zulip", base623(32), "https://zulip.com/api/api-keys"],
    [
      "sendbird",
      "Sendbird",
      "send bird",
      hex(40),
      "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
      { kind: "api-token" }
    ],
    ["sendbird", "Sendbird", "send bird", hex(24), "https://sendbird.com/docs/", { kind: "organization-api-key" }],
    [
      "sendpulse",
      "SendPulse",
      "send pulse",
      hex(32),
      "https://sendpulse.com/integrations/api",
      { kind: "secret", unconfirmed: true }
    ],
    [
      "stream",
      "Stream",
      "getstream|stream_api|stream_secret|streamchat",
      lower(64),
      "https://getstream.io/chat/docs/node/tokens_and_authentication/",
      { kind: "api-secret", near: /secret/i }
    ],
    [
      "smooch",
      "Sunshine Conversations",
      "smooch",
      "act_[0-9a-f]{24}|[\\w-]{86}",
      "https://docs.smooch.io/rest/",
      { kind: "api-key" }
    ],
    [
      "hellosign",
      "Dropbox Sign",
      "hello sign|dropbox sign",
      hex(64) + "|" + lower(64),
      "https://developers.hellosign.com/api/reference/authentication/"
    ],
    ["textmagic", "TextMagic", "text magic", base623(30), "https://docs.textmagic.com/"],
    ["reachmail", "ReachMail", "reach mail", base64url(64), "https://services.reachmail.net/"],
    ["getresponse", "GetResponse", "get response", lower(32), "https://apidocs.getresponse.com/v3/authentication"],
    [
      "campaignmonitor",
      "Campaign Monitor",
      "campaign monitor|create send",
      "[0-9A-Za-z+/]{150,160}={0,2}|[0-9a-f]{32}",
      "https://www.campaignmonitor.com/api/v3-3/getting-started/",
      { unconfirmed: true }
    ],
    ["campayn", "Campayn", "", lower(64), "https://github.com/nebojsac/Campayn-API"],
    [
      "kickbox",
      "Kickbox",
      "kick box",
      "(?:live|test)_[0-9a-f]{60,64}|\\w{65}",
      "https://docs.kickbox.com/docs/getting-started"
    ],
    ["zerobounce", "ZeroBounce", "zero bounce", hex(32), "https://www.zerobounce.net/docs/"],
    [
      "neverbounce",
      "NeverBounce",
      "never bounce",
      "(?:private|public|secret)_[0-9a-f]{32}|[0-9A-Za-z]{32}",
      "https://developers.neverbounce.com/docs/authentication"
    ],
    ["debounce", "DeBounce", "de bounce", "[0-9a-f]{13}", "https://developers.debounce.io/"],
    [
      "hunter",
      "Hunter",
      "hunter",
      `${hex(40)}|[0-9a-z_-]{40}`,
      "https://hunter.io/api-documentation/v2",
      { common: false }
    ],
    ["signaturit", "Signaturit", "", base623(86), "https://docs.signaturit.com/api/latest"],
    ["signrequest", "SignRequest", "sign request", hex(40), "https://signrequest.com/api/v1/docs/"],
    [
      "docusign",
      "DocuSign",
      "docu sign",
      uuid,
      "https://developers.docusign.com/platform/auth/",
      { kind: "secret-key", near: /secret/i }
    ],
    [
      "pandadoc",
      "PandaDoc",
      "panda doc",
      hex(40),
      "https://developers.pandadoc.com/reference/api-key-authentication-process"
    ],
    ["yousign", "Yousign", "you sign", base623(32), "https://developers.yousign.com/docs/authentication"],
    ["alconost", "Alconost", "", base623(32), "https://alconost.com/"],
    ["chatbot", "ChatBot", "chat bot", "\\w{32}", "https://www.chatbot.com/docs/", { kind: "token" }],
    ["chatfuel", "Chatfuel", "chatfuel|chatfule", base623(128), "https://docs.chatfuel.com/"],
    [
      "crisp",
      "Crisp",
      "crisp",
      hex(64),
      "https://docs.crisp.chat/guides/rest-api/authentication/",
      { kind: "token-key", near: /key|token|secret/i }
    ],
    [
      "front",
      "Front",
      "front",
      "[\\w-]{10,400}\\.[\\w-]{20,900}\\.[\\w-]{16,720}",
      "https://dev.frontapp.com/docs/authentication",
      { kind: "api-token" }
    ],
    [
      "drift",
      "Drift",
      "drift",
      base623(32),
      "https://devdocs.drift.com/docs/authentication-and-scopes",
      { kind: "access-token", near: /token|key|secret/i, unconfirmed: true }
    ],
    [
      "helpscout",
      "Help Scout",
      "help scout",
      base623(40) + "|" + base623(56),
      "https://developer.helpscout.com/mailbox-api/overview/authentication/",
      { kind: "app-secret" }
    ],
    ["helpcrunch", "HelpCrunch", "help crunch", "[0-9A-Za-z+/=]{328}", "https://docs.helpcrunch.com/en/rest-api-v1"],
    [
      "freshdesk",
      "Freshdesk",
      "fresh desk|fresh service",
      base623(20),
      "https://developers.freshdesk.com/api/#authentication"
    ],
    [
      "zendesk",
      "Zendesk",
      "zen desk",
      base623(40),
      "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
      { kind: "api-token" }
    ],
    [
      "zendesk",
      "Zendesk",
      "zen desk",
      hex(64),
      "https://developer.zendesk.com/documentation/ticketing/working-with-oauth/",
      { kind: "oauth-secret" }
    ],
    ["gorgias", "Gorgias", "", hex(64), "https://developers.gorgias.com/"],
    [
      "kustomer",
      "Kustomer",
      "",
      "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{100,500}\\.[\\w-]{43}",
      "https://developer.kustomer.com/"
    ],
    ["discourse", "Discourse", "", hex(64), "https://meta.discourse.org/t/230124"],
    ["disqus", "Disqus", "", base623(64), "https://disqus.com/api/docs/auth/"],
    [
      "telegram",
      "Telegram",
      "telegram|tg_api|api_hash",
      hex(32),
      "https://core.telegram.org/api/obtaining_api_id",
      { kind: "api-hash", near: /api_?hash/i, level: "warning" }
    ],
    ["typetalk", "Typetalk", "type talk", base623(64), "https://developer.nulab.com/docs/typetalk/"],
    ["chatwork", "Chatwork", "chat work", hex(32), "https://developer.chatwork.com/docs", { kind: "api-token" }],
    [
      "ayrshare",
      "Ayrshare",
      "",
      "[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}|[0-9A-Z]{7}(?:-[0-9A-Z]{7,9}){3}|[0-9A-Z-]{35}",
      "https://www.ayrshare.com/docs/apis/overview",
      { check: (value2) => hasRandomLook(value2) }
    ],
    [
      "buffer",
      "Buffer",
      "bufferapp|buffer_access|buffer_token",
      "[12]/[0-9a-f]{32}|[12]/[0-9a-z]{32}",
      "https://buffer.com/developers/api",
      { kind: "access-token" }
    ],
    ["twist", "Twist", "twist", "oauth2:[0-9a-f]{40}", "https://developer.twist.com/v3/", { kind: "token" }],
    [
      "cronofy",
      "Cronofy",
      "",
      "CRN_[\\w-]{36,60}",
      "https://docs.cronofy.com/developers/api/authorization/",
      { kind: "client-secret", distinct: true }
    ]
  ])
];

// src/rules/monitoring-providers.ts
var monitoringProviderRules = [
  {
    id: "pagerduty-user-api-key",
    label: "a PagerDuty API key",
    level: "warning",
    loose: true,
    keywords: ["pagerduty", "pager_duty", "pager-duty", "token token="],
    pattern: /(?:pager[-_ ]?duty|token token)[^\r\n]{0,40}?[=:]\s{0,3}["']?(?<secret>(?:u\+|y_)[\w+-]{18})(?![\w+-])/i,
    highEntropy: true,
    credential: "provider-token",
    provider: "PagerDuty",
    source: "https://support.pagerduty.com/main/docs/api-access-keys"
  },
  ...createTokenRules([
    [
      "influxdb",
      "InfluxDB",
      "api-token-v3",
      "apiv3_",
      base64url(80, 90),
      "https://docs.influxdata.com/influxdb3/core/admin/tokens/"
    ],
    [
      "logfire",
      "Pydantic Logfire",
      "token",
      "pylf_v",
      "[12]_[a-z]{2,10}_[0-9A-Za-z]{40,50}",
      "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/"
    ],
    [
      "incident-io",
      "incident.io",
      "api-key",
      "inc_",
      hex(64),
      "https://api-docs.incident.io/",
      { exact: true, revoke: "https://app.incident.io/settings/api-keys" }
    ]
  ]),
  ...createKeywordRules([
    [
      "pagerduty",
      "PagerDuty",
      "pager duty|Token token=",
      "[\\w+-]{20}",
      "https://support.pagerduty.com/main/docs/api-access-keys",
      { revoke: "https://support.pagerduty.com/main/docs/api-access-keys" }
    ],
    [
      "pagerduty",
      "PagerDuty",
      "pager duty|routing_key|integration_key|service_key",
      hex(32),
      "https://developer.pagerduty.com/docs/events-api-v2/overview/",
      { kind: "integration-key", loose: true }
    ],
    ["airbrake", "Airbrake", "air brake", hex(40) + "|" + hex(32), "https://docs.airbrake.io/docs/devops-tools/api/"],
    ["bugsnag", "BugSnag", "bug snag", hex(32), "https://docs.bugsnag.com/api/", { level: "warning" }],
    [
      "bugsnag",
      "BugSnag",
      "bug snag",
      uuid,
      "https://bugsnagapiv2.docs.apiary.io/",
      { kind: "auth-token", near: /key|token|secret/i }
    ],
    ["rollbar", "Rollbar", "", hex(32), "https://docs.rollbar.com/docs/access-tokens", { kind: "access-token" }],
    ["raygun", "Raygun", "ray gun", "[0-9A-Za-z+/]{22}==", "https://raygun.com/documentation/"],
    [
      "honeybadger",
      "Honeybadger",
      "honey badger",
      "hb[a-z]_[0-9A-Za-z]{30,40}|[0-9a-f]{8}",
      "https://docs.honeybadger.io/api/",
      { loose: true }
    ],
    [
      "loggly",
      "Loggly",
      "",
      uuid,
      "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/token-based-api-authentication.htm",
      { kind: "token", near: /token|inputs|key/i }
    ],
    [
      "logzio",
      "Logz.io",
      "logz io|logz",
      `${uuid}|[0-9A-Za-z]{32}`,
      "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/",
      { kind: "api-token", near: /token|key|secret|=|:/i }
    ],
    [
      "logdna",
      "LogDNA",
      "log dna|mezmo",
      hex(32),
      "https://docs.mezmo.com/docs/ingestion-key",
      { kind: "ingestion-key", unconfirmed: true }
    ],
    [
      "papertrail",
      "Papertrail",
      "paper trail",
      "[0-9A-Za-z]{20}|[0-9A-Za-z]{32}",
      "https://github.com/papertrail/papertrail-cli",
      { kind: "api-token", unconfirmed: true }
    ],
    [
      "sumologic",
      "Sumo Logic",
      "sumo logic|sumo",
      base623(64),
      "https://help.sumologic.com/docs/manage/security/access-keys/",
      { kind: "access-key" }
    ],
    [
      "sumologic",
      "Sumo Logic",
      "sumo logic|sumo",
      "su[0-9A-Za-z]{12}",
      "https://help.sumologic.com/docs/manage/security/access-keys/",
      { kind: "access-id", level: "note" }
    ],
    [
      "solarwinds",
      "SolarWinds Observability",
      "solar winds",
      base64url(71),
      "https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm",
      { kind: "api-token" }
    ],
    [
      "appoptics",
      "AppOptics",
      "app optics",
      base64url(71) + "|" + hex(64),
      "https://docs.appoptics.com/api/",
      { kind: "api-token" }
    ],
    ["librato", "Librato", "", hex(64), "https://www.librato.com/docs/api/", { kind: "api-token", unconfirmed: true }],
    [
      "thousandeyes",
      "ThousandEyes",
      "thousand eyes",
      base623(32),
      "https://developer.cisco.com/docs/thousandeyes/authentication/",
      { kind: "api-token" }
    ],
    [
      "uptimerobot",
      "UptimeRobot",
      "uptime robot",
      "[umd]\\d{5,9}-[0-9a-f]{20,32}|[0-9A-Za-z]{9}-[0-9A-Za-z]{24}",
      "https://uptimerobot.com/api/"
    ],
    [
      "statuscake",
      "StatusCake",
      "status cake",
      base623(20) + "|" + base623(30),
      "https://developers.statuscake.com/guides/api/authentication/"
    ],
    ["statuspal", "StatusPal", "status pal", base623(32), "https://docs.statuspal.io/platform/api", { kind: "api-key" }],
    [
      "betterstack",
      "Better Stack",
      "better stack|better uptime|logtail",
      base623(24),
      "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
      { kind: "api-token" }
    ],
    ["websitepulse", "WebsitePulse", "website pulse", hex(32), "https://www.websitepulse.com/help/api.html"],
    [
      "pingdom",
      "Pingdom",
      "pingdom",
      base64url(87) + "|" + lower(32),
      "https://docs.pingdom.com/api/",
      { kind: "api-token" }
    ],
    [
      "site24x7",
      "Site24x7",
      "site24x7",
      "[a-z]{2}_[0-9a-f]{32}|[0-9a-f]{32,40}",
      "https://www.site24x7.com/help/api/",
      { kind: "device-key", unconfirmed: true }
    ],
    ["cronitor", "Cronitor", "", hex(32), "https://cronitor.io/docs/api-keys", { unconfirmed: true }],
    ["dareboost", "Dareboost", "dare boost", base623(60), "https://www.dareboost.com/en/documentation-api"],
    ["gtmetrix", "GTmetrix", "gt metrix", hex(32), "https://gtmetrix.com/api/docs/2.0/"],
    [
      "keen-io",
      "Keen",
      "keen io|keen.io|keen_write|keen_read|keen_master",
      "[0-9A-F]{64}|[0-9a-f]{64}",
      "https://keen.io/docs/api/"
    ],
    [
      "heap",
      "Heap",
      "heap_api|heap_app",
      hex(32),
      "https://developers.heap.io/reference/introduction",
      { level: "warning" }
    ],
    ["quickmetrics", "Quickmetrics", "quick metrics", base64url(22), "https://quickmetrics.io/", { loose: true }],
    [
      "graphite",
      "Hosted Graphite",
      "hosted graphite",
      uuid,
      "https://docs.hostedgraphite.com/",
      { near: /key|token|secret/i }
    ],
    [
      "instana",
      "Instana",
      "",
      base623(22),
      "https://www.ibm.com/docs/en/instana-observability",
      { kind: "api-token", unconfirmed: true }
    ],
    [
      "wavefront",
      "Wavefront",
      "wave front",
      uuid,
      "https://docs.wavefront.com/",
      { kind: "api-token", near: /key|token|secret/i }
    ],
    [
      "scout-apm",
      "Scout APM",
      "scout apm|scout_key",
      base623(20),
      "https://scoutapm.com/docs",
      { kind: "key", loose: true }
    ],
    [
      "coralogix",
      "Coralogix",
      "",
      uuid + "|cxt[hp]_[0-9A-Za-z]{30,40}",
      "https://coralogix.com/docs/user-guides/account-management/api-keys/",
      { near: /key|token|secret/i, unconfirmed: true }
    ],
    [
      "percy",
      "Percy",
      "percy",
      "(?:web|app|auto|ss|vmw)_[0-9a-f]{64}|[0-9A-Fa-f]{64}|[0-9A-Za-z]{64}",
      "https://www.browserstack.com/docs/percy/references/access-token",
      { kind: "token" }
    ],
    [
      "browserstack",
      "BrowserStack",
      "browser stack",
      base623(20),
      "https://www.browserstack.com/docs/automate/api-reference/selenium/introduction",
      { kind: "access-key", revoke: "https://www.browserstack.com/accounts/profile" }
    ],
    [
      "saucelabs",
      "Sauce Labs",
      "sauce labs|sauce",
      uuid,
      "https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/",
      { kind: "access-key", near: /key|token|secret/i }
    ],
    [
      "lambdatest",
      "LambdaTest",
      "lambda test|LT_ACCESS",
      base623(50),
      "https://www.lambdatest.com/support/docs/",
      { kind: "access-key" }
    ],
    [
      "cypress",
      "Cypress",
      "cypress",
      uuid,
      "https://docs.cypress.io/cloud/account-management/projects#Record-keys",
      { kind: "record-key", near: /key|record/i }
    ],
    ["bitbar", "BitBar", "bit bar", base623(32), "https://support.smartbear.com/bitbar/docs/en/rest-api.html"],
    [
      "crossbrowsertesting",
      "CrossBrowserTesting",
      "cross browser testing",
      lower(16),
      "https://support.smartbear.com/crossbrowsertesting/docs/",
      { kind: "auth-key", unconfirmed: true }
    ],
    [
      "knapsackpro",
      "Knapsack Pro",
      "knapsack pro",
      hex(32) + "|" + lower(32),
      "https://docs.knapsackpro.com/",
      { kind: "token" }
    ],
    [
      "blazemeter",
      "BlazeMeter",
      "blaze meter",
      "[0-9a-f]{24}|[0-9a-z]{8}-[0-9a-z-]{27}",
      "https://help.blazemeter.com/apidocs/",
      { kind: "api-secret", loose: true }
    ],
    ["testingbot", "TestingBot", "testing bot", hex(32), "https://testingbot.com/support/api", { kind: "secret" }],
    ["mockaroo", "Mockaroo", "", hex(8) + "|" + lower(8), "https://www.mockaroo.com/docs"],
    [
      "scrapfly",
      "Scrapfly",
      "scrap fly",
      "(?:scp-(?:live|test)-)?[0-9a-f]{32}|[0-9a-z]{32}",
      "https://scrapfly.io/docs/scrape-api/getting-started"
    ],
    ["scraperapi", "ScraperAPI", "scraper api", hex(32) + "|" + lower(32), "https://docs.scraperapi.com/"],
    ["scrapingant", "ScrapingAnt", "scraping ant", hex(32) + "|" + lower(32), "https://docs.scrapingant.com/"],
    ["scrapingbee", "ScrapingBee", "scraping bee", upper(80), "https://www.scrapingbee.com/documentation/"],
    ["scrapeowl", "ScrapeOwl", "scrape owl", lower(30), "https://scrapeowl.com/docs"],
    ["scraperbox", "ScraperBox", "scraper box", upper(32), "https://scraperbox.com/docs"],
    ["scrapestack", "scrapestack", "scrape stack", hex(32) + "|" + lower(32), "https://scrapestack.com/documentation"],
    ["scraperstack", "ScraperSite", "scraper site", base623(45), "https://www.scrapersite.com/", { loose: true }],
    [
      "screenshotapi",
      "ScreenshotAPI",
      "screenshot api",
      "[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}",
      "https://www.screenshotapi.net/documentation",
      { check: (value2) => hasRandomLook(value2) }
    ],
    [
      "screenshotlayer",
      "screenshotlayer",
      "screenshot layer",
      hex(32) + "|" + lower(32),
      "https://screenshotlayer.com/documentation"
    ],
    ["apiflash", "ApiFlash", "api flash", hex(32) + "|" + lower(32), "https://apiflash.com/documentation"],
    [
      "webscraper",
      "Web Scraper",
      "web scraper",
      base623(60),
      "https://webscraper.io/documentation/web-scraper-cloud/api",
      { kind: "api-token" }
    ],
    ["webscraping", "WebScraping.AI", "web scraping", base623(32) + "|" + uuid, "https://webscraping.ai/docs"],
    ["extractorapi", "Extractor API", "extractor api", base623(40), "https://extractorapi.com/documentation/"],
    [
      "proxycrawl",
      "Crawlbase",
      "proxy crawl|crawl base",
      base64url(22),
      "https://crawlbase.com/docs/",
      { kind: "token" }
    ],
    [
      "zenscrape",
      "Zenscrape",
      "zen scrape",
      uuid,
      "https://zenscrape.com/documentation/",
      { near: /key|token|secret/i }
    ],
    ["zenserp", "Zenserp", "zen serp", uuid, "https://zenserp.com/documentation/", { near: /key|token|secret/i }],
    ["serpstack", "serpstack", "serp stack", hex(32) + "|" + lower(32), "https://serpstack.com/documentation"],
    ["serphouse", "SERPHouse", "serp house", base623(60), "https://docs.serphouse.com/"],
    [
      "diffbot",
      "Diffbot",
      "diff bot",
      hex(32) + "|" + lower(32),
      "https://docs.diffbot.com/reference/authentication",
      { kind: "token" }
    ],
    [
      "parsehub",
      "ParseHub",
      "parse hub",
      "t[\\w-]{11,12}",
      "https://www.parsehub.com/docs/ref/api/v2/",
      { loose: true }
    ],
    ["browshot", "Browshot", "", base623(27, 28), "https://browshot.com/api/documentation"],
    ["sirv", "Sirv", "sirv", "[0-9A-Za-z+/=]{88}", "https://apidocs.sirv.com/", { kind: "client-secret" }],
    [
      "cloudinary",
      "Cloudinary",
      "cloudinary",
      base64url(27),
      "https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials",
      { kind: "api-secret", near: /secret/i }
    ],
    [
      "uploadcare",
      "Uploadcare",
      "upload care",
      hex(20),
      "https://uploadcare.com/docs/security/",
      { kind: "secret-key", near: /secret|private/i }
    ],
    [
      "filestack",
      "Filestack",
      "file stack",
      base623(22),
      "https://www.filestack.com/docs/security/",
      { kind: "api-key", unconfirmed: true }
    ],
    [
      "cloudconvert",
      "CloudConvert",
      "cloud convert",
      "eyJ[\\w-]{20,80}\\.eyJ[\\w-]{100,500}\\.[\\w-]{600,720}",
      "https://cloudconvert.com/api/v2"
    ],
    ["pdflayer", "pdflayer", "pdf layer", hex(32) + "|" + lower(32), "https://pdflayer.com/documentation"],
    [
      "selectpdf",
      "SelectPdf",
      "select pdf",
      uuid + "|[0-9a-z-]{36}",
      "https://selectpdf.com/html-to-pdf-api/",
      { near: /key|token|=|:/i }
    ],
    ["shotstack", "Shotstack", "shot stack", base623(40), "https://shotstack.io/docs/guide/"],
    [
      "mux",
      "Mux",
      "mux_token|mux_secret|muxtoken",
      "[0-9A-Za-z+/]{75}",
      "https://www.mux.com/docs/core/make-api-requests",
      { kind: "token-secret" }
    ],
    [
      "transloadit",
      "Transloadit",
      "",
      hex(40),
      "https://transloadit.com/docs/api/authentication/",
      { kind: "auth-secret", near: /secret/i }
    ],
    ["daily", "Daily", "daily co|daily.co|daily_api|dailyco", hex(64), "https://docs.daily.co/reference/rest-api"],
    [
      "agora",
      "Agora",
      "agora",
      hex(32),
      "https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server",
      { kind: "app-certificate", near: /certificate|secret/i }
    ],
    [
      "livekit",
      "LiveKit",
      "live kit",
      base623(43, 44),
      "https://docs.livekit.io/home/cloud/keys-and-tokens/",
      { kind: "api-secret", near: /secret/i }
    ],
    [
      "brightcove",
      "Brightcove",
      "bright cove",
      base64url(86),
      "https://apis.support.brightcove.com/oauth/",
      { kind: "client-secret", unconfirmed: true }
    ],
    ["plausible", "Plausible", "plausible", base64url(64), "https://plausible.io/docs/stats-api", { kind: "api-key" }]
  ])
];

// src/rules/netlify.ts
var netlifyRules = [
  ...createPrefixedRules(
    {
      id: "netlify",
      name: "Netlify",
      source: "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
      revoke: "https://app.netlify.com/user/applications#personal-access-tokens"
    },
    [
      { kind: "personal-access-token", prefix: "nfp_", body: base623(36) },
      { kind: "oauth-token", prefix: "nfo_", body: base623(36) },
      { kind: "cli-token", prefix: "nfc_", body: base623(36) },
      { kind: "build-token", prefix: "nfb_", body: base623(36) },
      { kind: "unscoped-token", prefix: "nfu_", body: base623(36) }
    ]
  ),
  ...createKeywordRules([
    [
      "netlify",
      "Netlify",
      "",
      base64url(40, 46),
      "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
      { kind: "access-token" }
    ],
    [
      "netlify",
      "Netlify",
      "",
      hex(63, 64),
      "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
      { kind: "access-token-old" }
    ]
  ])
];

// src/rules/new-relic.ts
var newRelicRules = [
  ...createPrefixedRules(
    {
      id: "new-relic",
      name: "New Relic",
      source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      revoke: "https://one.newrelic.com/launcher/api-keys-ui.api-keys-launcher"
    },
    [
      { kind: "user-key", prefix: "NRAK-", body: base623(27) },
      { kind: "admin-key", prefix: "NRAA-", body: base623(27) },
      { kind: "insert-key", prefix: "NRII-", body: base64url(32) },
      { kind: "query-key", prefix: "NRIQ-", body: base64url(32) },
      { kind: "rest-api-key", prefix: "NRRA-", body: anyHex(42) },
      { kind: "synthetics-key", prefix: "NRSP-", body: "[0-9a-z]{2,4}[0-9A-F]{26,36}", level: "warning" },
      { kind: "browser-key", prefix: "NRJS-", body: base623(19), level: "note" },
      { kind: "pixie-api-key", prefix: "px-api-", body: uuid },
      { kind: "pixie-deploy-key", prefix: "px-dep-", body: uuid }
    ]
  ),
  {
    id: "new-relic-license-key",
    label: "a New Relic license key",
    level: "error",
    keywords: ["nral"],
    pattern: beginAnywhere(
      /(?<![\w-])(?<secret>(?:[a-z]{2}\d{2}xx)?[0-9a-f]{28,36}(?:FF)?FFFNRAL|[0-9a-f]{36}NRAL)(?!\w)/
    ),
    check: (value2) => hasRandomLook(value2.slice(0, 30)) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "provider-token",
    provider: "New Relic",
    source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
  },
  {
    id: "new-relic-mobile-app-token",
    label: "a New Relic mobile app token",
    level: "warning",
    keywords: ["-nrma"],
    pattern: beginAnywhere(/(?<![\w-])(?<secret>(?:AA|[a-z]{2}\d{2}xx)[0-9a-f]{34,40}-NRMA)(?!\w)/),
    highEntropy: true,
    credential: "provider-token",
    provider: "New Relic",
    source: "https://docs.newrelic.com/docs/mobile-monitoring/new-relic-mobile/maintenance/viewing-your-application-token/"
  },
  ...createKeywordRules([
    [
      "new-relic",
      "New Relic",
      "new relic",
      base623(40, 47),
      "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      { near: /key|token|license/i }
    ]
  ])
];

// src/rules/notion.ts
var notionRules = [
  ...createPrefixedRules(
    {
      id: "notion",
      name: "Notion",
      source: "https://developers.notion.com/changelog/were-changing-our-api-token-format",
      revoke: "https://www.notion.so/profile/integrations"
    },
    [
      { kind: "integration-token", prefix: "ntn_", body: base623(40, 50) },
      { kind: "oauth-refresh-token", prefix: "nrt_", body: base623(40, 60) }
    ]
  ),
  ...createKeywordRules([
    [
      "notion",
      "Notion",
      "",
      "secret_[0-9A-Za-z]{43}",
      "https://developers.notion.com/docs/authorization",
      { kind: "integration-token-old" }
    ]
  ]),
  ...createPrefixedRules({ id: "notion", name: "Notion", source: "https://developers.notion.com/docs/authorization" }, [
    { kind: "integration-token-likely", prefix: "secret_", body: base623(43), loose: true }
  ])
];

// src/rules/office-services.ts
var officeServiceRules = [
  ...createKeywordRules([
    ["asana", "Asana", "", hex(32), "https://developers.asana.com/docs/oauth", { kind: "client-secret" }],
    [
      "looker",
      "Looker",
      "looker|lookersdk|looker sdk",
      base623(20),
      "https://cloud.google.com/looker/docs/api-auth",
      { kind: "client-id", level: "note" }
    ],
    [
      "avaza",
      "Avaza",
      "",
      "\\d{1,9}-[0-9a-f]{40}",
      "https://api.avaza.com/swagger/ui/index",
      { kind: "personal-access-token", distinct: true }
    ],
    ["atera", "Atera", "", hex(32), "https://support.atera.com/hc/en-us/articles/219083397-APIs"],
    ["beebole", "BeeBole", "", lower(40), "https://beebole.com/help/api/", { kind: "api-token" }],
    [
      "cashboard",
      "Cashboard",
      "cashboard",
      "[0-9A-Z]{3}(?:-[0-9A-Z]{3}){3}",
      "https://api.cashboardapp.com/docs/api/",
      { near: /key|token|api|secret/i }
    ],
    [
      "caspio",
      "Caspio",
      "",
      lower(50),
      "https://demo.caspio.com/integration-services/swagger/ui/index",
      { kind: "client-secret" }
    ],
    ["checkvist", "Checkvist", "", base623(14), "https://checkvist.com/auth/api", { kind: "open-api-key" }],
    [
      "clickhelp",
      "ClickHelp",
      "click help",
      base623(24),
      "https://clickhelp.com/software-documentation-tool/user-manual/api.html"
    ],
    ["cicero", "Cicero", "", hex(40), "https://app.cicerodata.com/docs/", { unconfirmed: true }],
    ["cloudplan", "Cloudplan", "cloud plan", "[0-9A-Z-]{32}", "https://cloudplan.net/"],
    [
      "deputy",
      "Deputy",
      "deputy",
      hex(32),
      "https://developer.deputy.com/deputy-docs/docs/using-oauth-20",
      { kind: "access-token" }
    ],
    [
      "ditto",
      "Ditto",
      "ditto",
      `${uuid}\\.[0-9a-f]{40}|[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}\\.[0-9a-z]{40}`,
      "https://developer.dittowords.com/authentication",
      { distinct: true }
    ],
    [
      "dovico",
      "Dovico",
      "",
      "[0-9a-f]{32}\\.\\d{1,8}|[0-9a-z]{32}\\.[0-9a-z]{1,12}",
      "https://timesheet.dovico.com/developer/API_doc/",
      { kind: "consumer-secret" }
    ],
    ["duply", "Duply", "", "[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}", "https://duply.co/docs", {}],
    ["dynalist", "Dynalist", "", base64url(128), "https://apidocs.dynalist.io/"],
    [
      "envoy",
      "Envoy",
      "envoy api|envoy token|envoy key|envoy secret|envoy access",
      base623(200, 240),
      "https://developers.envoy.com/hub/docs/authentication"
    ],
    [
      "eraser",
      "Eraser",
      "eraserio|eraser io|eraser",
      base623(20),
      "https://docs.eraser.io/reference/api-token",
      { kind: "api-token" }
    ],
    [
      "float",
      "Float",
      "float",
      "[0-9a-f]{16}[0-9A-Za-z+/]{42,43}={1,2}",
      "https://developer.float.com/overview_authentication.html",
      { common: true }
    ],
    [
      "fulcrum",
      "Fulcrum",
      "fulcrum app|fulcrum",
      hex(80),
      "https://docs.fulcrumapp.com/docs/authentication",
      { kind: "api-token" }
    ],
    ["geckoboard", "Geckoboard", "gecko board", base623(40, 46), "https://developer.geckoboard.com/#authentication"],
    [
      "gengo",
      "Gengo",
      "",
      "[0-9A-Za-z\\[\\]\\-(){}|_^@$=~]{64}",
      "https://developers.gengo.com/v2/authentication/",
      { kind: "private-key" }
    ],
    [
      "gocanvas",
      "GoCanvas",
      "go canvas",
      "[0-9A-Za-z+/]{43}=",
      "https://help.gocanvas.com/hc/en-us/articles/360046153393",
      {}
    ],
    [
      "humanity",
      "Humanity",
      "humanity",
      hex(40),
      "https://platform.humanity.com/docs/authentication",
      { kind: "access-token" }
    ],
    [
      "lunchmoney",
      "Lunch Money",
      "lunch money",
      hex(50),
      "https://lunchmoney.dev/#authentication",
      { kind: "access-token" }
    ],
    ["magnetic", "Magnetic", "magnetic", uuid, "https://www.magnetichq.com/api/"],
    [
      "metabase",
      "Metabase",
      "metabase session|metabase token|metabase_session",
      uuid,
      "https://www.metabase.com/docs/latest/api#authenticate-your-requests-with-a-session-token",
      { kind: "session-token" }
    ],
    [
      "metabase",
      "Metabase",
      "",
      "mb_[0-9A-Za-z+/]{40,48}={0,2}",
      "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
      { distinct: true }
    ],
    ["noticeable", "Noticeable", "noticeable", base623(20), "https://api.noticeable.io/"],
    ["paydirt", "Paydirt", "paydirtapp|paydirt", hex(32), "https://paydirtapp.com/help"],
    ["planyo", "Planyo", "", lower(62), "https://www.planyo.com/api.php"],
    [
      "pipelinecrm",
      "Pipeline CRM",
      "pipelinedeals|pipeline deals|pipeline crm",
      base623(20),
      "https://app.pipelinecrm.com/api/docs"
    ],
    ["holistic", "Holistic", "holistic", hex(64), "https://docs.holistic.dev/"],
    ["sherpadesk", "SherpaDesk", "sherpa desk", lower(32), "https://support.sherpadesk.com/portal/en/kb/articles/api"],
    ["signable", "Signable", "", hex(32), "https://developers.signable.app/"],
    ["siteleaf", "Siteleaf", "site leaf", hex(32), "https://learn.siteleaf.com/api/"],
    ["stormboard", "Stormboard", "storm board", hex(40), "https://api.stormboard.com/docs"],
    [
      "tableau",
      "Tableau",
      "",
      "[0-9A-Za-z+/]{22}==:[0-9A-Za-z]{32}",
      "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
      { kind: "personal-access-token", distinct: true }
    ],
    ["tefter", "Tefter", "", base623(20), "https://tefter.io/"],
    ["upwave", "Upwave", "", lower(32), "https://upwavehq.github.io/api/"],
    ["vyte", "Vyte", "", lower(50), "https://www.vyte.in/api/documentation"],
    [
      "looker",
      "Looker",
      "looker|lookersdk|looker sdk",
      base623(24),
      "https://cloud.google.com/looker/docs/api-auth",
      { kind: "client-secret" }
    ],
    ["eagleeye", "Eagle Eye Networks", "eagle eye networks", base623(15), "https://developer.eagleeyenetworks.com/"],
    [
      "ecostruxure",
      "EcoStruxure IT",
      "ecostruxure it|ecostruxure",
      "AK1[0-9A-Za-z/]{50,55}",
      "https://api.ecostruxureit.com/",
      { distinct: true }
    ],
    [
      "duo",
      "Duo Security",
      "duosecurity|duo security|duo_skey|duo skey|duo secret|duo_secret|duo api|duo_api",
      base623(40),
      "https://duo.com/docs/adminapi",
      { kind: "secret-key" }
    ],
    [
      "personio",
      "Personio",
      "",
      "papi-[0-9a-f-]{20,60}|[0-9a-f]{32}|[0-9A-Za-z]{40,60}",
      "https://developer.personio.de/docs/getting-started-with-the-personio-api",
      { kind: "client-secret", loose: true, near: /secret|token|key/i }
    ],
    [
      "workable",
      "Workable",
      "",
      "[0-9a-f]{64}|[\\w-]{43,64}",
      "https://workable.readme.io/reference/generate-an-access-token",
      { kind: "access-token", near: /token|key|secret/i }
    ],
    [
      "greenhouse",
      "Greenhouse",
      "greenhouse",
      "[0-9a-f]{32,40}-\\d",
      "https://developers.greenhouse.io/harvest.html#authentication",
      { distinct: true }
    ],
    [
      "lever",
      "Lever",
      "lever",
      "[0-9A-Za-z+/]{50}",
      "https://hire.lever.co/developer/documentation#authentication",
      { common: true }
    ],
    [
      "gusto",
      "Gusto",
      "gusto",
      "[\\w-]{43}",
      "https://docs.gusto.com/embedded-payroll/docs/authentication",
      { kind: "client-secret" }
    ],
    [
      "hibob",
      "HiBob",
      "hibob|hi bob",
      base623(40),
      "https://apidocs.hibob.com/reference/authorization",
      { kind: "service-user-token" }
    ],
    [
      "xero",
      "Xero",
      "",
      "[\\w-]{48}",
      "https://developer.xero.com/documentation/guides/oauth2/auth-flow",
      { kind: "client-secret", near: /secret/i }
    ],
    [
      "quickbooks",
      "QuickBooks",
      "quickbooks|quick books|intuit",
      base623(40),
      "https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0",
      { kind: "client-secret", near: /secret/i }
    ],
    [
      "finicity",
      "Finicity",
      "",
      base623(20),
      "https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/",
      { kind: "partner-secret", near: /secret/i }
    ],
    [
      "finicity",
      "Finicity",
      "",
      hex(32),
      "https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/",
      { kind: "app-key" }
    ],
    [
      "smartlook",
      "Smartlook",
      "",
      base623(40),
      "https://docs.smartlook.com/docs/rest-api",
      { kind: "api-token", unconfirmed: true }
    ],
    ["bookeo", "Bookeo", "", upper(40, 48), "https://www.bookeo.com/api/", { kind: "secret-key", unconfirmed: true }],
    [
      "acuity",
      "Acuity Scheduling",
      "acuity scheduling|acuity api|acuity key",
      hex(32),
      "https://developers.acuityscheduling.com/reference/authentication"
    ],
    [
      "simplybook",
      "SimplyBook.me",
      "simplybook",
      hex(64),
      "https://simplybook.me/en/api/developer-api",
      { unconfirmed: true }
    ],
    [
      "hubstaff",
      "Hubstaff",
      "",
      "[\\w-]{43}",
      "https://developer.hubstaff.com/",
      { kind: "refresh-token", near: /token|secret|key/i }
    ],
    [
      "timedoctor",
      "Time Doctor",
      "time doctor",
      base623(40, 60),
      "https://timedoctor.redoc.ly/",
      { kind: "access-token" }
    ]
  ])
];

// src/rules/one-password.ts
var onePasswordRules = createPrefixedRules(
  {
    id: "1password",
    name: "1Password",
    source: "https://developer.1password.com/docs/service-accounts/security/",
    revoke: "https://my.1password.com/developer-tools/active/service-accounts"
  },
  [
    { kind: "service-account-token", prefix: "ops_eyJ", body: "[\\w+/-]{200,1600}={0,2}", reach: [32, 1700] },
    {
      kind: "secret-key",
      prefix: "A3-",
      body: "[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})(?:-[0-9A-Z]{5}){3}"
    },
    { kind: "recovery-key", prefix: "1PRK", body: "(?:-[0-9A-Z]{4}){13}" }
  ]
);

// src/rules/password-hashes.ts
var base = {
  level: "note",
  highEntropy: true,
  credential: "generic-password"
};
var start = "(?<![\\w$./])";
var end2 = "(?![\\w./])";
var check2 = (value2) => hasRandomLook(value2.split("$").at(-1)) ? "unknown" : "invalid";
var passwordHashRules = [
  {
    ...base,
    id: "password-hash-bcrypt",
    label: "a bcrypt password hash",
    keywords: ["$2a$", "$2b$", "$2y$", "$2x$"],
    pattern: new RegExp(`${start}(?<secret>\\$2[abxy]\\$\\d{2}\\$[\\w./]{53})${end2}`),
    check: check2,
    source: "https://man.openbsd.org/crypt.3"
  },
  {
    ...base,
    id: "password-hash-crypt",
    label: "a crypt password hash",
    keywords: ["$1$", "$5$", "$6$", "$apr1$", "$8$", "$9$", "$y$", "$7$"],
    pattern: new RegExp(
      `${start}(?<secret>\\$(?:[156]|apr1)\\$(?:rounds=\\d{3,9}\\$)?[\\w./]{1,16}\\$[\\w./]{22,86}|\\$[89]\\$[\\w./]{14}\\$[\\w./]{43}|\\$y\\$[\\w./]{3,8}\\$[\\w./]{1,86}\\$[\\w./]{43}|\\$7\\$\\d{1,8}\\$[\\w+/]{16,44}={0,2}\\$[\\w+/]{86}==)${end2}`
    ),
    check: check2,
    source: "https://man7.org/linux/man-pages/man5/crypt.5.html"
  },
  {
    ...base,
    id: "password-hash-labelled",
    label: "a password hash that a server keeps",
    keywords: ["{sha}", "{ssha", "{sha256}", "{sha512}", "scram-sha-256$", "scram-sha-1$"],
    // https://datatracker.ietf.org/doc/html/rfc2307, https://datatracker.ietf.org/doc/html/rfc5803
    pattern: /(?<secret>\{S?SHA(?:256|384|512)?\}[0-9A-Za-z+/]{26,140}={0,2}|SCRAM-SHA-(?:1|256)\$\d{3,8}:[0-9A-Za-z+/]{16,88}={0,2}\$[0-9A-Za-z+/]{27,44}={0,2}:[0-9A-Za-z+/]{27,44}={0,2})(?![0-9A-Za-z+/=])/i,
    check: (value2) => hasRandomLook(value2.replace(/^\S*[}$]/, "")) ? "unknown" : "invalid",
    source: "https://www.postgresql.org/docs/current/catalog-pg-authid.html"
  },
  {
    ...base,
    id: "password-hash-derived",
    label: "a password hash of a web framework",
    keywords: ["pbkdf2_sha256$", "pbkdf2:sha256:", "scrypt:32768:"],
    // https://docs.djangoproject.com/en/stable/topics/auth/passwords/, https://werkzeug.palletsprojects.com/en/stable/utils/#module-werkzeug.security
    pattern: new RegExp(
      `${start}(?<secret>pbkdf2_sha256\\$\\d{4,8}\\$\\w{4,64}\\$[\\w+/]{43}=|(?:pbkdf2:sha256:\\d{4,8}|scrypt:32768:8:1)\\$\\w{4,64}\\$[0-9a-f]{64,128})${end2}`
    ),
    check: check2,
    source: "https://docs.djangoproject.com/en/stable/topics/auth/passwords/"
  },
  {
    ...base,
    id: "password-hash-argon2",
    label: "an Argon2 password hash",
    keywords: ["$argon2"],
    pattern: new RegExp(
      `${start}(?<secret>\\$argon2(?:id|i|d)\\$(?:v=\\d{1,3}\\$)?m=\\d{1,9},t=\\d{1,4},p=\\d{1,4}\\$[\\w+/]{8,64}\\$[\\w+/]{16,128})${end2}`
    ),
    check: check2,
    source: "https://github.com/P-H-C/phc-winner-argon2"
  },
  {
    ...base,
    id: "password-hash-kerberos",
    label: "a Kerberos ticket that can be guessed offline",
    level: "warning",
    keywords: ["$krb5asrep$", "$krb5tgs$"],
    pattern: /(?<secret>\$krb5(?:asrep|tgs)\$(?:\d{2}\$)?[^\s"'<>:]{1,120}[:$][0-9a-f]{16,64}\$[0-9a-f]{64,2400})(?![0-9a-f])/i,
    reach: [16, 2700],
    check: check2,
    source: "https://hashcat.net/wiki/doku.php?id=example_hashes"
  },
  {
    ...base,
    id: "password-hash-ntlm-message",
    label: "an NTLM answer that can be guessed offline",
    level: "warning",
    // The signature and the type of the third message, which alone holds an answer.
    keywords: ["tlrmtvntuaadaaaa"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z+/])(?<secret>TlRMTVNTUAADAAAA[0-9A-Za-z+/]{80,2000}={0,2})(?![0-9A-Za-z+/=])/
    ),
    reach: [4, 2100],
    source: "https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp/033d32cc-88f9-4483-9bf2-b273055038ce"
  }
];

// src/rules/payment-providers.ts
var paymentProviderRules = [
  ...createTokenRules([
    [
      "circle",
      "Circle",
      "api-key",
      "LIVE_API_KEY:",
      "[0-9a-z]{32}:[0-9a-z]{32}",
      "https://developers.circle.com/w3s/keys",
      { keywords: ["live_api_key:"], revoke: "https://console.circle.com/" }
    ],
    [
      "circle",
      "Circle",
      "test-api-key",
      "TEST_API_KEY:",
      "[0-9a-z]{32}:[0-9a-z]{32}",
      "https://developers.circle.com/w3s/keys",
      { keywords: ["test_api_key:"], level: "warning" }
    ],
    [
      "pleo",
      "Pleo",
      "api-key",
      "pls_",
      "[0-9a-f]{32}_[0-9a-f]{6}",
      "https://developers.pleo.io/",
      { unconfirmed: true }
    ],
    [
      "agentcard",
      "AgentCard",
      "client-secret",
      "acs_",
      // Parts joined by many are a name: of tables of a survey, the ACS.
      "(?!(?:[0-9A-Za-z-]{0,47}_){5})[\\w-]{48}",
      "https://docs.agentcard.ai/",
      { loose: true, unconfirmed: true }
    ],
    [
      "adyen",
      "Adyen",
      "api-key",
      "AQE",
      "(?=[0-9A-Za-z+/=]{20,170}[.-])[\\w+/=.-]{77,260}",
      "https://docs.adyen.com/development-resources/api-credentials/",
      { reach: [32, 480], revoke: "https://ca-live.adyen.com/" }
    ],
    [
      "abacatepay",
      "AbacatePay",
      "api-key",
      "abc_prod_",
      base623(24),
      "https://docs.abacatepay.com/pages/comecar/chaves-de-api"
    ],
    [
      "abacatepay",
      "AbacatePay",
      "test-api-key",
      "abc_dev_",
      base623(24),
      "https://docs.abacatepay.com/pages/comecar/chaves-de-api",
      { level: "warning" }
    ],
    ["asaas", "Asaas", "api-key", "$aact_prod_", "[\\w:=+/-]{20,200}", "https://docs.asaas.com/docs/autenticacao-1"],
    [
      "asaas",
      "Asaas",
      "sandbox-api-key",
      "$aact_hmlg_",
      "[\\w:=+/-]{20,200}",
      "https://docs.asaas.com/docs/autenticacao-1",
      { level: "warning" }
    ],
    [
      "braintree",
      "Braintree",
      "access-token",
      "access_token$production$",
      "[0-9a-z]{16}\\$[0-9a-f]{32}",
      "https://developer.paypal.com/braintree/docs/guides/authorization/overview"
    ],
    [
      "braintree",
      "Braintree",
      "sandbox-access-token",
      "access_token$sandbox$",
      "[0-9a-z]{16}\\$[0-9a-f]{32}",
      "https://developer.paypal.com/braintree/docs/guides/authorization/overview"
    ],
    [
      "braintree",
      "Braintree",
      "tokenization-key",
      "production_",
      "[0-9a-z]{8}_[0-9a-z]{16}",
      "https://developer.paypal.com/braintree/docs/guides/authorization/tokenization-key",
      { exact: true, level: "warning" }
    ],
    [
      "braintree",
      "Braintree",
      "sandbox-tokenization-key",
      "sandbox_",
      "[0-9a-z]{8}_[0-9a-z]{16}",
      "https://developer.paypal.com/braintree/docs/guides/authorization/tokenization-key",
      { level: "warning" }
    ],
    [
      "checkout-com",
      "Checkout.com",
      "secret-key",
      "sk_",
      `(?:test_)?(?:${uuid}|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})`,
      "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
      { keywords: ["sk_", "checkout"] }
    ],
    [
      "checkout-com",
      "Checkout.com",
      "sandbox-secret-key",
      "sk_sbox_",
      "[0-9a-z]{26}[0-9a-z*#$=]{1,2}",
      "https://www.checkout.com/docs/developer-resources/api/manage-api-keys"
    ],
    [
      "clerk",
      "Clerk",
      "secret-key",
      "sk_live_",
      base623(32, 50),
      "https://clerk.com/docs/deployments/clerk-environment-variables",
      { revoke: "https://dashboard.clerk.com/" }
    ],
    [
      "clerk",
      "Clerk",
      "test-secret-key",
      "sk_test_",
      base623(32, 50),
      "https://clerk.com/docs/deployments/clerk-environment-variables",
      { revoke: "https://dashboard.clerk.com/" }
    ],
    [
      "flutterwave",
      "Flutterwave",
      "secret-key",
      "FLWSECK-",
      "[0-9A-Za-z]{32}-X",
      "https://developer.flutterwave.com/docs/authentication"
    ],
    [
      "flutterwave",
      "Flutterwave",
      "test-secret-key",
      "FLWSECK_TEST-",
      "[0-9A-Za-z]{32}-X",
      "https://developer.flutterwave.com/docs/authentication"
    ],
    [
      "flutterwave",
      "Flutterwave",
      "encryption-key",
      "FLWSECK_TEST",
      "[0-9a-f]{12}",
      "https://developer.flutterwave.com/docs/encryption",
      { level: "warning" }
    ],
    [
      "flutterwave",
      "Flutterwave",
      "public-key",
      "FLWPUBK-",
      "[0-9A-Za-z]{32}-X",
      "https://developer.flutterwave.com/docs/authentication",
      { level: "note" }
    ],
    [
      "flutterwave",
      "Flutterwave",
      "test-public-key",
      "FLWPUBK_TEST-",
      "[0-9A-Za-z]{32}-X",
      "https://developer.flutterwave.com/docs/authentication",
      { level: "note" }
    ],
    [
      "gocardless",
      "GoCardless",
      "access-token",
      "live_",
      "[\\w-]{40}={0,2}",
      "https://developer.gocardless.com/api-reference/#making-requests-authorisation",
      { keywords: ["gocardless", "live_"], loose: true }
    ],
    [
      "heartland",
      "Heartland",
      "secret-key",
      "skapi_",
      "(?:cert|prod)_[0-9A-Za-z]{34,46}",
      "https://developer.globalpayments.com/heartland/getting-started/credentials-apikeys"
    ],
    [
      "highnote",
      "Highnote",
      "secret-key",
      "sk_live_",
      "[\\w+/=-]{70,90}",
      "https://docs.highnote.com/developers/api/using-the-api"
    ],
    [
      "highnote",
      "Highnote",
      "test-secret-key",
      "sk_test_",
      "[\\w+/=-]{70,90}",
      "https://docs.highnote.com/developers/api/using-the-api"
    ],
    [
      "lemonsqueezy",
      "Lemon Squeezy",
      "api-key",
      "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.",
      "eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTki[\\w-]{40,400}\\.[\\w-]{340,700}",
      "https://docs.lemonsqueezy.com/guides/developer-guide/getting-started",
      { keywords: ["eyjhdwqioii5ngq1"], reach: [80, 1300] }
    ],
    [
      "mercadopago",
      "Mercado Pago",
      "access-token",
      "APP_USR-",
      "\\d{12,18}-\\d{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\\d{6,12}",
      "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials"
    ],
    [
      "mercadopago",
      "Mercado Pago",
      "test-access-token",
      "TEST-",
      "\\d{12,18}-\\d{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\\d{6,12}",
      "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials",
      { level: "warning" }
    ],
    [
      "mercadopago",
      "Mercado Pago",
      "client-secret",
      "APP_USR-",
      uuid,
      "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials",
      { level: "warning" }
    ],
    [
      "mercury",
      "Mercury",
      "api-token",
      "mercury_production_",
      "\\w{48,70}",
      "https://docs.mercury.com/reference/getting-started-with-your-api"
    ],
    [
      "mercury",
      "Mercury",
      "sandbox-api-token",
      "mercury_sandbox_",
      "\\w{48,70}",
      "https://docs.mercury.com/reference/getting-started-with-your-api",
      { level: "warning" }
    ],
    [
      "midtrans",
      "Midtrans",
      "server-key",
      "Mid-server-",
      base64url(14, 26),
      "https://docs.midtrans.com/docs/midtrans-account",
      { revoke: "https://dashboard.midtrans.com/settings/config_info" }
    ],
    [
      "midtrans",
      "Midtrans",
      "sandbox-server-key",
      "SB-Mid-server-",
      base64url(14, 26),
      "https://docs.midtrans.com/docs/midtrans-account"
    ],
    [
      "midtrans",
      "Midtrans",
      "client-key",
      "Mid-client-",
      base64url(14, 26),
      "https://docs.midtrans.com/docs/midtrans-account",
      { level: "note" }
    ],
    [
      "midtrans",
      "Midtrans",
      "sandbox-client-key",
      "SB-Mid-client-",
      base64url(14, 26),
      "https://docs.midtrans.com/docs/midtrans-account",
      { level: "note" }
    ],
    [
      "moneywave",
      "Moneywave",
      "secret-key",
      "ts_",
      "[0-9A-Z]{28,34}",
      "https://developer.flutterwave.com/docs",
      { keywords: ['"ts_', "'ts_", "=ts_", " ts_", ":ts_", ">ts_", "moneywave"], loose: true }
    ],
    [
      "moneywave",
      "Moneywave",
      "live-secret-key",
      "lv_",
      "[0-9A-Z]{28,34}",
      "https://developer.flutterwave.com/docs",
      { loose: true }
    ],
    [
      "paddle",
      "Paddle",
      "api-key",
      "pdl_live_apikey_",
      "[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}",
      "https://developer.paddle.com/api-reference/about/api-keys",
      { revoke: "https://vendors.paddle.com/authentication-v2" }
    ],
    [
      "paddle",
      "Paddle",
      "sandbox-api-key",
      "pdl_sdbx_apikey_",
      "[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}",
      "https://developer.paddle.com/api-reference/about/api-keys"
    ],
    [
      "paddle",
      "Paddle",
      "notification-secret",
      "pdl_ntfset_",
      "[0-9a-z]{26}_[0-9A-Za-z+/]{32}",
      "https://developer.paddle.com/webhooks/signature-verification"
    ],
    [
      "ebay",
      "eBay",
      "production-secret",
      "PRD-",
      "[0-9a-f]{12}(?:-[0-9a-f]{4}){4}",
      "https://developer.ebay.com/api-docs/static/oauth-credentials.html"
    ],
    [
      "ebay",
      "eBay",
      "sandbox-secret",
      "SBX-",
      "[0-9a-f]{12}(?:-[0-9a-f]{4}){4}",
      "https://developer.ebay.com/api-docs/static/oauth-credentials.html"
    ],
    ["pagarme", "Pagar.me", "api-key", "ak_live_", base623(30), "https://docs.pagar.me/docs/chaves-de-acesso"],
    [
      "pagarme",
      "Pagar.me",
      "test-api-key",
      "ak_test_",
      base623(30),
      "https://docs.pagar.me/docs/chaves-de-acesso",
      { level: "warning" }
    ],
    ["paystack", "Paystack", "secret-key", "sk_live_", hex(40), "https://paystack.com/docs/api/authentication/"],
    ["paystack", "Paystack", "test-secret-key", "sk_test_", hex(40), "https://paystack.com/docs/api/authentication/"],
    [
      "rainforest-pay",
      "Rainforest",
      "api-key",
      "apikey_",
      hex(64),
      "https://docs.rainforestpay.com/docs/authentication"
    ],
    [
      "rainforest-pay",
      "Rainforest",
      "sandbox-api-key",
      "sbx_apikey_",
      hex(64),
      "https://docs.rainforestpay.com/docs/authentication"
    ],
    ["ramp", "Ramp", "client-secret", "ramp_sec_", base623(48), "https://docs.ramp.com/developer-api/v1/authorization"],
    [
      "ramp",
      "Ramp",
      "sign-up-token",
      "ramp_business_tok_",
      base623(36, 48),
      "https://docs.ramp.com/developer-api/v1/authorization"
    ],
    [
      "ramp",
      "Ramp",
      "access-token",
      "ramp_tok_",
      base623(36, 64),
      "https://docs.ramp.com/developer-api/v1/authorization"
    ],
    [
      "ramp",
      "Ramp",
      "client-id",
      "ramp_id_",
      base623(40),
      "https://docs.ramp.com/developer-api/v1/authorization",
      { level: "note" }
    ],
    [
      "razorpay",
      "Razorpay",
      "key-id",
      "rzp_live_",
      base623(14),
      "https://razorpay.com/docs/api/authentication/",
      { level: "warning" }
    ],
    [
      "razorpay",
      "Razorpay",
      "test-key-id",
      "rzp_test_",
      base623(14),
      "https://razorpay.com/docs/api/authentication/",
      { level: "note" }
    ],
    [
      "wepay",
      "WePay",
      "access-token",
      "PRODUCTION_",
      hex(64),
      "https://developer.wepay.com/api/general/authentication"
    ],
    [
      "wepay",
      "WePay",
      "stage-access-token",
      "STAGE_",
      hex(64),
      "https://developer.wepay.com/api/general/authentication"
    ],
    [
      "woocommerce",
      "WooCommerce",
      "consumer-secret",
      "cs_",
      hex(40),
      "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication"
    ],
    [
      "woocommerce",
      "WooCommerce",
      "consumer-key",
      "ck_",
      hex(40),
      "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",
      { keywords: ['"ck_', "'ck_", "=ck_", " ck_", ":ck_", ">ck_"], level: "warning" }
    ],
    ["xendit", "Xendit", "api-key", "xnd_production_", base623(40, 80), "https://docs.xendit.co/docs/api-keys"],
    [
      "xendit",
      "Xendit",
      "development-api-key",
      "xnd_development_",
      base623(40, 80),
      "https://docs.xendit.co/docs/api-keys"
    ],
    [
      "crossmint",
      "Crossmint",
      "server-api-key",
      "sk_production_",
      base623(40, 180),
      "https://docs.crossmint.com/introduction/platform/api-keys/server-side"
    ],
    [
      "crossmint",
      "Crossmint",
      "staging-server-api-key",
      "sk_staging_",
      base623(40, 180),
      "https://docs.crossmint.com/introduction/platform/api-keys/server-side"
    ],
    [
      "crossmint",
      "Crossmint",
      "client-api-key",
      "ck_production_",
      base623(20, 180),
      "https://docs.crossmint.com/introduction/platform/api-keys/client-side",
      { level: "warning" }
    ],
    [
      "crossmint",
      "Crossmint",
      "staging-client-api-key",
      "ck_staging_",
      base623(20, 180),
      "https://docs.crossmint.com/introduction/platform/api-keys/client-side",
      { level: "warning" }
    ],
    ["robinhood", "Robinhood", "crypto-api-key", "rh-api-", uuid, "https://docs.robinhood.com/crypto/trading/"],
    [
      "duffel",
      "Duffel",
      "api-token",
      "duffel_live_",
      base64url(43),
      "https://duffel.com/docs/api/overview/making-requests"
    ],
    [
      "duffel",
      "Duffel",
      "test-api-token",
      "duffel_test_",
      base64url(43),
      "https://duffel.com/docs/api/overview/making-requests"
    ],
    [
      "shippo",
      "Shippo",
      "api-token",
      "shippo_live_",
      hex(40),
      "https://docs.goshippo.com/docs/guides_general/authentication/"
    ],
    [
      "shippo",
      "Shippo",
      "test-api-token",
      "shippo_test_",
      hex(40),
      "https://docs.goshippo.com/docs/guides_general/authentication/"
    ],
    [
      "lob",
      "Lob",
      "api-key",
      "live_",
      hex(35),
      "https://docs.lob.com/#tag/Authentication",
      { exact: true, keywords: ["live_"] }
    ],
    [
      "lob",
      "Lob",
      "test-api-key",
      "test_",
      hex(35),
      "https://docs.lob.com/#tag/Authentication",
      { exact: true, keywords: ["lob_", "lob-", "lob.", "lob "] }
    ],
    [
      "lob",
      "Lob",
      "publishable-key",
      "live_pub_",
      hex(31),
      "https://docs.lob.com/#tag/Authentication",
      { exact: true, level: "warning" }
    ],
    [
      "lob",
      "Lob",
      "test-publishable-key",
      "test_pub_",
      hex(31),
      "https://docs.lob.com/#tag/Authentication",
      { exact: true, level: "warning" }
    ],
    ["flexport", "Flexport", "api-key", "shltm_", base64url(40), "https://docs.logistics-api.flexport.com/"],
    ["fleetbase", "Fleetbase", "api-key", "flb_live_", base623(20, 64), "https://docs.fleetbase.io/"],
    ["fleetbase", "Fleetbase", "test-api-key", "flb_test_", base623(20, 64), "https://docs.fleetbase.io/"],
    [
      "cashfree",
      "Cashfree",
      "secret-key",
      "cfsk_ma_prod_",
      "[0-9a-f]{32}_[0-9a-f]{8}",
      "https://www.cashfree.com/docs/api-reference/authentication",
      { tail: crcHex, revoke: "https://merchant.cashfree.com/merchants/developers" }
    ],
    [
      "cashfree",
      "Cashfree",
      "test-secret-key",
      "cfsk_ma_test_",
      "[0-9a-f]{32}_[0-9a-f]{8}",
      "https://www.cashfree.com/docs/api-reference/authentication",
      { tail: crcHex, level: "warning" }
    ],
    [
      "brex",
      "Brex",
      "user-token",
      "bxt_",
      base623(34, 40),
      "https://developer.brex.com/docs/authentication/",
      { revoke: "https://dashboard.brex.com/settings/developer" }
    ],
    ["klarna", "Klarna", "api-key", "klarna_live_api_", base64(60, 200), "https://docs.klarna.com/api/authentication/"],
    [
      "klarna",
      "Klarna",
      "test-api-key",
      "klarna_test_api_",
      base64(60, 200),
      "https://docs.klarna.com/api/authentication/",
      { level: "warning" }
    ],
    [
      "wompi",
      "Wompi",
      "private-key",
      "prv_prod_",
      base623(32),
      "https://docs.wompi.co/docs/colombia/ambientes-y-llaves/"
    ],
    [
      "wompi",
      "Wompi",
      "test-private-key",
      "prv_test_",
      base623(32),
      "https://docs.wompi.co/docs/colombia/ambientes-y-llaves/",
      { level: "warning" }
    ],
    [
      "wompi",
      "Wompi",
      "integrity-secret",
      "prod_integrity_",
      base623(32),
      "https://docs.wompi.co/docs/colombia/ambientes-y-llaves/"
    ],
    [
      "wompi",
      "Wompi",
      "events-secret",
      "prod_events_",
      base623(32),
      "https://docs.wompi.co/docs/colombia/ambientes-y-llaves/"
    ],
    ["omise", "Omise", "secret-key", "skey_", lower(19), "https://docs.omise.co/authentication", { exact: true }],
    [
      "omise",
      "Omise",
      "test-secret-key",
      "skey_test_",
      lower(19),
      "https://docs.omise.co/authentication",
      { level: "warning", exact: true }
    ],
    ["creem", "Creem", "api-key", "creem_", base623(20, 40), "https://docs.creem.io/api-reference/introduction"],
    [
      "creem",
      "Creem",
      "test-api-key",
      "creem_test_",
      base623(20, 40),
      "https://docs.creem.io/api-reference/introduction",
      { level: "warning" }
    ]
  ]),
  ...createKeywordRules([
    [
      "dodo-payments",
      "Dodo Payments",
      "dodo payments|dodo api",
      "[\\w-]{16}\\.[\\w-]{48}",
      "https://docs.dodopayments.com/api-reference/introduction",
      { distinct: true, unconfirmed: true }
    ],
    [
      "spreedly",
      "Spreedly",
      "spreedly",
      base623(64),
      "https://developer.spreedly.com/docs/making-api-calls",
      { kind: "access-secret", near: /secret|key|token/i, unconfirmed: true }
    ],
    [
      "gocardless",
      "GoCardless",
      "go cardless",
      "(?:live|sandbox)_[\\w-]{38,42}={0,2}",
      "https://developer.gocardless.com/api-reference/#making-requests-authorisation",
      { kind: "api-token" }
    ],
    [
      "braintree",
      "Braintree",
      "braintree",
      hex(32),
      "https://developer.paypal.com/braintree/docs/guides/authorization/overview",
      { kind: "private-key", near: /private|key|secret/i }
    ],
    [
      "paypal",
      "PayPal",
      "paypal",
      "E[\\w-]{79}|[\\w-]{80}",
      "https://developer.paypal.com/api/rest/",
      { kind: "client-secret", revoke: "https://developer.paypal.com/dashboard/applications" }
    ],
    [
      "paypal",
      "PayPal",
      "paypal",
      base623(64),
      "https://developer.paypal.com/api/rest/",
      { kind: "api-credential", near: /secret|key|token|pass/i, loose: true }
    ],
    [
      "razorpay",
      "Razorpay",
      "razorpay|rzp_live_[0-9A-Za-z]{14}|rzp_test_[0-9A-Za-z]{14}",
      base623(24),
      "https://razorpay.com/docs/api/authentication/",
      { kind: "key-secret", near: /secret|key|token|"|'/i }
    ],
    [
      "wise",
      "Wise",
      "transfer wise|wise",
      uuid,
      "https://docs.wise.com/api-docs/features/authentication-access",
      { kind: "api-token", near: /token|key|secret/i }
    ],
    [
      "mollie",
      "Mollie",
      "mollie",
      "(?:live|test)_[0-9A-Za-z]{30,40}",
      "https://docs.mollie.com/reference/authentication"
    ],
    [
      "paymongo",
      "PayMongo",
      "pay mongo",
      "(?:[sp]k_(?:live|test)_)?[0-9A-Za-z_-]{24,32}",
      "https://developers.paymongo.com/docs/authentication"
    ],
    ["paymoapp", "Paymo", "paymo app|paymo", hex(40, 44), "https://github.com/paymoapp/api"],
    ["instamojo", "Instamojo", "insta mojo", base623(40), "https://docs.instamojo.com/", { kind: "client-secret" }],
    [
      "cielo",
      "Cielo",
      "cielo|merchantkey",
      "[0-9A-Za-z]{40}",
      "https://developercielo.github.io/en/manual/cielo-ecommerce",
      { kind: "merchant-key" }
    ],
    [
      "cielo",
      "Cielo",
      "cielo",
      "[0-9A-Za-z]{32}",
      "https://developercielo.github.io/en/manual/cielo-ecommerce",
      { kind: "merchant-id", level: "warning" }
    ],
    ["gumroad", "Gumroad", "", hex(64), "https://gumroad.com/api", { kind: "access-token" }],
    ["gumroad", "Gumroad", "", base64url(43), "https://gumroad.com/api", { kind: "oauth-token" }],
    [
      "snipcart",
      "Snipcart",
      "",
      "(?:S_)?[0-9A-Za-z_]{75}",
      "https://docs.snipcart.com/v3/api-reference/authentication"
    ],
    ["taxjar", "TaxJar", "tax jar", lower(32), "https://developers.taxjar.com/api/reference/"],
    ["vatlayer", "vatlayer", "vat layer", lower(32), "https://vatlayer.com/documentation"],
    ["loyverse", "Loyverse", "", lower(32), "https://developer.loyverse.com/docs/"],
    [
      "shipday",
      "Shipday",
      "ship day",
      "(?:[0-9A-Za-z]{10}\\.)?[0-9A-Za-z]{20,31}",
      "https://docs.shipday.com/reference/authentication"
    ],
    ["onfleet", "Onfleet", "on fleet", hex(32) + "|" + lower(32), "https://docs.onfleet.com/reference/authentication"],
    [
      "shipengine",
      "ShipEngine",
      "ship engine",
      "(?:TEST_)?[\\w+/]{43}",
      "https://www.shipengine.com/docs/auth/",
      { unconfirmed: true }
    ],
    [
      "etsy",
      "Etsy",
      "",
      lower(24),
      "https://developers.etsy.com/documentation/essentials/authentication",
      { kind: "api-key" }
    ],
    [
      "ebay",
      "eBay",
      "ebay|cert_id|certid|client_secret",
      "(?:PRD|SBX)-[0-9a-f]{8,12}(?:-[0-9a-f]{4}){3,4}-?[0-9a-f]{0,12}",
      "https://developer.ebay.com/api-docs/static/oauth-credentials.html",
      { kind: "client-secret", check: (value2) => hasRandomLook(value2) }
    ],
    [
      "squarespace",
      "Squarespace",
      "square space",
      uuid,
      "https://developers.squarespace.com/commerce-apis/authentication-and-permissions",
      { near: /key|token|secret|auth/i }
    ],
    [
      "square",
      "Square",
      "square",
      "EAAA[\\w=-]{60}",
      "https://developer.squareup.com/docs/build-basics/access-tokens",
      { kind: "access-token-near-name" }
    ],
    [
      "bigcommerce",
      "BigCommerce",
      "big commerce",
      lower(31, 32),
      "https://developer.bigcommerce.com/docs/start/authentication/api-accounts",
      { kind: "access-token" }
    ],
    ["besnappy", "BeSnappy", "be snappy", hex(64), "https://github.com/BeSnappy/api-docs"],
    ["recurly", "Recurly", "", hex(32), "https://recurly.com/developers/"],
    [
      "chargebee",
      "Chargebee",
      "charge bee",
      "(?:live|test)_[0-9A-Za-z]{24,40}",
      "https://apidocs.chargebee.com/docs/api/auth"
    ],
    ["chartmogul", "ChartMogul", "chart mogul", hex(32), "https://dev.chartmogul.com/docs/authentication"],
    ["dwolla", "Dwolla", "", base623(50), "https://developers.dwolla.com/docs/auth", { kind: "secret" }],
    [
      "coinbase-commerce",
      "Coinbase Commerce",
      "coinbase",
      uuid,
      "https://docs.cdp.coinbase.com/commerce/",
      { near: /commerce|api[-_ ]?key/i }
    ],
    ["hiveage", "Hiveage", "hive age", base64url(20), "https://github.com/Hiveage/hiveage-api"],
    [
      "freshbooks",
      "FreshBooks",
      "fresh books",
      hex(64) + "|" + lower(64),
      "https://www.freshbooks.com/api/start",
      { kind: "access-token" }
    ],
    [
      "convertapi",
      "ConvertAPI",
      "convert api",
      "secret_[0-9A-Za-z]{16}|[0-9A-Za-z]{16}",
      "https://docs.convertapi.com/docs/authentication"
    ],
    ["moonclerk", "MoonClerk", "moon clerk", hex(32), "https://github.com/moonclerk/developer"],
    ["invoiceocean", "InvoiceOcean", "invoice ocean", base623(20), "https://github.com/invoiceocean/api"],
    [
      "lendflow",
      "Lendflow",
      "lend flow",
      "[0-9A-Za-z]{36}\\.[0-9A-Za-z]{235}\\.[\\w-]{683}|[\\w-]{30,40}\\.[\\w-]{200,300}\\.[\\w-]{600,720}",
      "https://docs.lendflow.com/"
    ],
    ["tokeet", "Tokeet", "", uuid, "https://apidocs.tokeet.com/", { near: /key|token|secret/i }],
    [
      "conekta",
      "Conekta",
      "",
      "key_[0-9A-Za-z]{22,23}",
      "https://developers.conekta.com/docs/autenticacion",
      { kind: "private-key", distinct: true }
    ],
    [
      "yookassa",
      "YooKassa",
      "yookassa|yoomoney|yandex kassa|yandex checkout",
      "(?:live|test)_[\\w-]{43}",
      "https://yookassa.ru/developers/using-api/interaction-format",
      { kind: "secret-key", distinct: true }
    ],
    ["postgrid", "PostGrid", "", "(?:live|test)_sk_[0-9A-Za-z]{22}", "https://docs.postgrid.com/", { distinct: true }],
    [
      "revenuecat",
      "RevenueCat",
      "revenue cat",
      "sk_[0-9A-Za-z]{28,32}",
      "https://www.revenuecat.com/docs/projects/authentication",
      { kind: "secret-api-key", distinct: true }
    ]
  ])
];

// src/rules/pinecone.ts
var pineconeRules = [
  ...createPrefixedRules(
    {
      id: "pinecone",
      name: "Pinecone",
      source: "https://docs.pinecone.io/guides/projects/manage-api-keys",
      revoke: "https://app.pinecone.io/"
    },
    [{ kind: "api-key", prefix: "pcsk_", body: "[0-9A-Za-z]{5,6}_[0-9A-Za-z]{50,64}" }]
  ),
  ...createKeywordRules([
    [
      "pinecone",
      "Pinecone",
      "",
      uuid,
      "https://docs.pinecone.io/guides/projects/manage-api-keys",
      { kind: "api-key-old", near: /key|token|secret/i }
    ]
  ])
];

// src/rules/plaid.ts
var plaidRules = [
  ...createPrefixedRules(
    {
      id: "plaid",
      name: "Plaid",
      source: "https://plaid.com/docs/api/tokens/",
      revoke: "https://dashboard.plaid.com/developers/keys"
    },
    [
      { kind: "access-token", prefix: "access-production-", body: uuid },
      { kind: "development-access-token", prefix: "access-development-", body: uuid },
      { kind: "sandbox-access-token", prefix: "access-sandbox-", body: uuid }
    ]
  ),
  ...createKeywordRules([
    [
      "plaid",
      "Plaid",
      "",
      lower(30),
      "https://plaid.com/docs/api/",
      { kind: "secret", near: /secret|key|token/i, revoke: "https://dashboard.plaid.com/developers/keys" }
    ]
  ])
];

// src/rules/platform-services.ts
var platformServiceRules = [
  ...createTokenRules([
    ["argos", "Argos", "project-token", "argos_", hex(38, 44), "https://argos-ci.com/docs/argos-in-ci"],
    [
      "baidu-qianfan",
      "Baidu Qianfan",
      "bearer-api-key",
      "bce-v3/ALTAK-",
      "[0-9A-Za-z]{20,24}/[0-9a-f]{40}",
      "https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5"
    ],
    ["pganalyze", "pganalyze", "api-key", "pgar_", base623(32, 64), "https://pganalyze.com/docs/api"],
    [
      "pganalyze",
      "pganalyze",
      "collector-key",
      "pga_",
      base623(32, 64),
      "https://pganalyze.com/docs/collector/settings",
      { loose: true }
    ],
    ["spectralops", "Spectral", "personal-token", "spu-", hex(32), "https://guides.spectralops.io/docs/spectral-cli"],
    [
      "teamcity",
      "TeamCity",
      "access-token",
      "eyJ0eXAiOiAiVENWMiJ9.",
      "[\\w-]{20,60}\\.[\\w-]{36,60}",
      "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens"
    ],
    [
      "jetbrains",
      "JetBrains",
      "permanent-token",
      "perm:",
      "[\\w=+/-]{4,120}\\.[\\w=+/-]{2,80}\\.[\\w+/=-]{20,60}",
      "https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html"
    ],
    [
      "jetbrains",
      "JetBrains",
      "permanent-token-new",
      "perm-",
      "[\\w=+/]{4,120}\\.[\\w=+/-]{2,80}\\.[\\w+/=-]{20,60}",
      "https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html"
    ],
    [
      "workos",
      "WorkOS",
      "api-key",
      "sk_live_a2V5",
      base623(30, 120),
      "https://workos.com/docs/reference/api-keys",
      { label: "a WorkOS API key" }
    ],
    [
      "workos",
      "WorkOS",
      "test-api-key",
      "sk_test_a2V5",
      base623(30, 120),
      "https://workos.com/docs/reference/api-keys",
      { level: "warning" }
    ],
    [
      "checkly",
      "Checkly",
      "user-api-key",
      "cu_",
      hex(32),
      "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/",
      { exact: true }
    ],
    [
      "checkly",
      "Checkly",
      "service-api-key",
      "sv_",
      hex(32),
      "https://feedback.checklyhq.com/changelog/introducing-service-api-keys",
      { exact: true, loose: true }
    ],
    [
      "helicone",
      "Helicone",
      "api-key",
      "sk-helicone-",
      "(?:[a-z]{2}-)?[\\w-]{20,60}",
      "https://docs.helicone.ai/helicone-headers/helicone-auth"
    ],
    ["runway", "Runway", "api-key", "key_", hex(128), "https://docs.dev.runwayml.com/guides/setup/", { exact: true }],
    ["murf", "Murf", "api-key", "ap2_", uuid, "https://murf.ai/api/docs/introduction/authentication", { exact: true }],
    ["context7", "Context7", "api-key", "ctx7sk-", uuid, "https://context7.com/docs/howto/api-keys"],
    [
      "steel",
      "Steel",
      "api-key",
      "ste-",
      base623(60, 80),
      "https://docs.steel.dev/overview/intro-to-steel",
      { exact: true }
    ],
    [
      "anyscale",
      "Anyscale",
      "secret-key",
      "esecret_",
      base623(20, 40),
      "https://docs.anyscale.com/reference/cli/login",
      { loose: true }
    ],
    [
      "anyscale",
      "Anyscale",
      "auth-token",
      "aph0_",
      "[\\w-]{30,80}",
      "https://docs.anyscale.com/reference/cli/login",
      { exact: true, loose: true }
    ],
    ["hyperbrowser", "Hyperbrowser", "api-key", "hb_", hex(28, 40), "https://docs.hyperbrowser.ai/", { exact: true }],
    [
      "featherless",
      "Featherless",
      "api-key",
      "rc_",
      hex(64),
      "https://featherless.ai/docs/quickstart-guide",
      { exact: true }
    ],
    ["qovery", "Qovery", "api-token", "qov_", "[\\w-]{30,100}", "https://www.qovery.com/docs/cli/overview"],
    [
      "northflank",
      "Northflank",
      "api-token",
      "nf-eyJ",
      "[\\w-]{20,100}\\.eyJ[\\w-]{20,600}\\.[\\w-]{43,90}",
      "https://northflank.com/docs/v1/api/use-the-api",
      { reach: [32, 880] }
    ],
    [
      "aiven",
      "Aiven",
      "api-token",
      // The scheme of its Authorization header.
      "aivenv1 ",
      "[0-9A-Za-z+/]{60,400}={0,2}",
      "https://api.aiven.io/doc/",
      { exact: true }
    ],
    [
      "redirect-pizza",
      "redirect.pizza",
      "api-token",
      "rpa_",
      "[0-9a-z]{56}",
      "https://redirect.pizza/docs",
      { exact: true }
    ],
    [
      "aiven",
      "Aiven",
      "service-password",
      "AVNS_",
      "[\\w-]{16,24}",
      "https://aiven.io/docs/platform/howto/change-service-credentials",
      { label: "a password of a managed database (Aiven, DigitalOcean)", credential: "database-password" }
    ],
    [
      "daytona",
      "Daytona",
      "api-key",
      "dtn_",
      hex(64),
      "https://www.daytona.io/docs/en/api-keys/",
      { revoke: "https://app.daytona.io/dashboard/keys" }
    ],
    [
      "appwrite",
      "Appwrite",
      "api-key",
      "standard_",
      hex(256),
      "https://appwrite.io/docs/advanced/platform/api-keys",
      { exact: true }
    ],
    ["codesandbox", "CodeSandbox", "api-key", "csb_v1_", base64url(43), "https://codesandbox.io/docs/sdk"],
    [
      "jitpack",
      "JitPack",
      "token",
      "jp_",
      lower(26),
      "https://docs.jitpack.io/private/",
      { keywords: ["=jp_", '"jp_', "'jp_", " jp_", ">jp_", ":jp_"] }
    ],
    ["plane", "Plane", "api-key", "plane_api_", hex(32), "https://developers.plane.so/api-reference/introduction"],
    [
      "nocodb",
      "NocoDB",
      "api-token",
      "nc_pat_",
      base64url(40),
      "https://nocodb.com/docs/apis/authentication",
      { revoke: "https://nocodb.com/docs/product/account-settings/api-tokens" }
    ],
    [
      "lightdash",
      "Lightdash",
      "personal-access-token",
      "ldpat_",
      hex(32),
      "https://docs.lightdash.com/personal-settings/create-personal-tokens"
    ],
    [
      "lightdash",
      "Lightdash",
      "service-account-token",
      "ldsvc_",
      hex(32),
      "https://docs.lightdash.com/references/service-accounts"
    ],
    // A ULID.
    [
      "retool",
      "Retool",
      "api-token",
      "retool_",
      "01[0-9a-hjkmnp-tv-z]{24}",
      "https://docs.retool.com/",
      { unconfirmed: true }
    ],
    ["n8n", "n8n", "api-key", "n8n_api_", hex(80), "https://docs.n8n.io/api/authentication/"],
    ["outline", "Outline", "api-key", "ol_api_", base623(38), "https://www.getoutline.com/developers"],
    [
      "netbird",
      "NetBird",
      "personal-access-token",
      "nbp_",
      base623(36),
      "https://docs.netbird.io/how-to/access-netbird-public-api"
    ],
    [
      "kong",
      "Kong Konnect",
      "personal-access-token",
      "kpat_",
      base623(40, 60),
      "https://developer.konghq.com/konnect-api/"
    ],
    [
      "kong",
      "Kong Konnect",
      "system-account-token",
      "spat_",
      base623(40, 60),
      "https://developer.konghq.com/konnect-api/"
    ],
    [
      "wundergraph",
      "WunderGraph Cosmo",
      "api-key",
      "cosmo_",
      hex(32),
      "https://cosmo-docs.wundergraph.com/studio/api-keys"
    ],
    [
      "logicmonitor",
      "LogicMonitor",
      "bearer-token",
      "lmb_",
      base64(40, 200),
      "https://www.logicmonitor.com/support/rest-api-authentication"
    ],
    [
      "logicmonitor",
      "LogicMonitor",
      "access-key",
      "lma_",
      base64(40, 200),
      "https://www.logicmonitor.com/support/rest-api-authentication"
    ],
    [
      "raycast",
      "Raycast",
      "access-token",
      "rca_",
      hex(64),
      "https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"
    ],
    ["svix", "Svix", "api-token", "testsk_", "[\\w-]{32}\\.[a-z]{2}", "https://docs.svix.com/quickstart"]
  ]),
  ...createKeywordRules([
    [
      "ns1",
      "NS1",
      "ns1_api|ns1-api|nsone",
      base623(20),
      "https://developer.ibm.com/apis/catalog/ns1--ibm-ns1-connect-api/Introduction",
      { near: /key|token/i, unconfirmed: true }
    ],
    [
      "soracom",
      "Soracom",
      "soracom|auth_key|authkey",
      "secret-[0-9A-Za-z]{40,80}",
      "https://developers.soracom.io/en/docs/tools/api-reference/",
      {
        kind: "auth-key",
        distinct: true,
        check: (value2) => hasRandomLook(value2.slice(7)) && !hasNameLook(value2.slice(7))
      }
    ],
    ["private-ai", "Private AI", "private ai|limina", lower(32), "https://docs.getlimina.ai/", {}],
    [
      "aiven",
      "Aiven",
      "",
      "[0-9A-Za-z/+=]{300,400}",
      "https://aiven.io/docs/platform/concepts/authentication-tokens",
      { kind: "token-near-name", distinct: true, check: (value2) => !/(.)\1{6}/.test(value2) }
    ],
    [
      "anypoint",
      "MuleSoft Anypoint",
      "anypoint|mulesoft",
      uuid,
      "https://docs.mulesoft.com/access-management/connected-apps-overview",
      { kind: "token" }
    ],
    [
      "anypoint",
      "MuleSoft Anypoint",
      "anypoint|mulesoft",
      hex(32),
      "https://docs.mulesoft.com/access-management/connected-apps-overview",
      { kind: "client-secret" }
    ],
    [
      "braintrust",
      "Braintrust",
      "braintrust|brain trust",
      "sk-[0-9A-Za-z]{48}",
      "https://www.braintrust.dev/docs/admin/organizations#api-keys",
      { distinct: true }
    ],
    [
      "blogger",
      "Blogger",
      "",
      "AIzaSy[\\w-]{33}",
      "https://developers.google.com/blogger/docs/3.0/using",
      { distinct: true }
    ],
    [
      "checkly",
      "Checkly",
      "checklyhq|checkly",
      `${hex(32)}|${lower(32)}`,
      "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/"
    ],
    [
      "clockworksms",
      "Clockwork SMS",
      "clockwork sms|clockwork key|clockwork api|textanywhere|text anywhere",
      base623(24),
      "https://www.textanywhere.net/"
    ],
    [
      "cloudelements",
      "Cloud Elements",
      "cloud elements",
      `[0-9A-Za-z+/]{43}=?|${hex(32)}`,
      "https://docs.cloud-elements.com/",
      { kind: "user-secret" }
    ],
    [
      "eightxeight",
      "8x8",
      "8x8|wavecell",
      "[0-9A-Za-z]{40,44}",
      "https://developer.8x8.com/connect/docs/authentication"
    ],
    [
      "m3o",
      "M3O",
      "m3o_api|m3o api|m3oapi|m3o token|m3o_token|m3o key|m3o_key|m3o.com|m3o secret",
      base623(48),
      "https://m3o.com/",
      { kind: "api-token" }
    ],
    [
      "ngc",
      "NVIDIA NGC",
      "ngc api|ngc_api|ngcapi|ngc key|ngc token|ngc cli|ngc_cli",
      "[0-9A-Za-z]{26}:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-Za-z]{84}",
      "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html",
      { distinct: true }
    ],
    [
      "qubole",
      "Qubole",
      "",
      lower(64),
      "https://docs.qubole.com/en/latest/rest-api/api_overview.html",
      { kind: "api-token" }
    ],
    ["cloudamqp", "CloudAMQP", "cloudamqp", uuid, "https://docs.cloudamqp.com/cloudamqp_api.html"],
    [
      "signalwire",
      "SignalWire",
      "signal wire",
      `PT[0-9a-f]{48}|${base623(50)}`,
      "https://developer.signalwire.com/guides/your-signalwire-api-space/",
      { kind: "api-token" }
    ],
    [
      "voicegain",
      "Voicegain",
      "voice gain",
      "eyJ[\\w-]{30,60}\\.eyJ[\\w-]{80,140}\\.[\\w-]{43}",
      "https://www.voicegain.ai/docs",
      { kind: "jwt", distinct: true }
    ],
    ["rockset", "Rockset", "", base623(64), "https://rockset.com/docs/rest-api/", { ended: 2024 }],
    [
      "appcenter",
      "Visual Studio App Center",
      "appcenter|app center|app_center|mobile center",
      hex(40),
      "https://github.com/microsoft/code-push-server",
      { kind: "api-token", ended: 2026 }
    ],
    [
      "temporal",
      "Temporal Cloud",
      "temporal",
      "eyJ[\\w-]{20,120}\\.eyJ[\\w-]{60,600}\\.[\\w-]{86}",
      "https://docs.temporal.io/cloud/api-keys",
      { distinct: true }
    ],
    [
      "ollama",
      "Ollama",
      "",
      "[0-9a-f]{32}\\.[\\w-]{24}",
      "https://docs.ollama.com/api/authentication",
      { distinct: true }
    ],
    [
      "wpengine",
      "WP Engine",
      "wpengine|wp engine",
      uuid,
      "https://wpengineapi.com/reference",
      { kind: "api-password" }
    ],
    [
      "wpengine",
      "WP Engine",
      "wpengine|wp engine|wpe_apikey|wpe apikey",
      hex(40),
      "https://wpengine.com/support/migration-plugin/",
      { kind: "migration-key" }
    ],
    [
      "develocity",
      "Develocity",
      "gradle enterprise|develocity",
      "[0-9a-z]{52}|[\\w.-]{4,60}=[0-9a-z]{40,60}",
      "https://docs.gradle.com/develocity/gradle-plugin/current/#authenticating_with_develocity",
      { kind: "access-key", unconfirmed: true }
    ],
    [
      "airbyte",
      "Airbyte",
      "",
      "eyJ[\\w-]{20,120}\\.eyJ[\\w-]{60,900}\\.[\\w-]{300,700}|[0-9A-Za-z]{32}",
      "https://reference.airbyte.com/reference/authentication",
      { kind: "client-secret", near: /secret|token|key/i, unconfirmed: true }
    ],
    [
      "vmware-cloud",
      "VMware Cloud",
      "vmware|vmc|csp",
      "[0-9A-Za-z]{64}",
      "https://developer.broadcom.com/xapis/cloud-services-platform/latest/",
      { kind: "api-token", near: /refresh|token|api.?key|secret/i, loose: true }
    ],
    [
      "descope",
      "Descope",
      "",
      "K[23][0-9A-Za-z]{50,80}",
      "https://docs.descope.com/management/m2m-access-keys",
      { kind: "management-key", distinct: true }
    ],
    ["frontegg", "Frontegg", "", uuid, "https://developers.frontegg.com/", { near: /secret|key|token/i }],
    [
      "fusionauth",
      "FusionAuth",
      "fusion auth",
      "[\\w-]{43,64}",
      "https://fusionauth.io/docs/apis/authentication#api-key-authentication",
      { unconfirmed: true }
    ],
    [
      "growthbook",
      "GrowthBook",
      "growth book",
      "secret_(?:admin_|user_|readonly_)?[0-9A-Za-z]{20,60}",
      "https://docs.growthbook.io/api#section/Authentication",
      { kind: "secret-key", distinct: true }
    ],
    ["instatus", "Instatus", "", hex(32), "https://instatus.com/help/api"],
    [
      "healthchecks",
      "Healthchecks.io",
      "healthchecks|health checks",
      "[\\w-]{32}",
      "https://healthchecks.io/docs/api/#authentication",
      { near: /key|token|secret/i }
    ],
    [
      "lightstep",
      "Lightstep",
      "lightstep",
      "[0-9A-Za-z+/]{100,180}={0,2}",
      "https://docs.lightstep.com/docs/create-and-manage-access-tokens",
      { kind: "access-token", unconfirmed: true }
    ],
    [
      "uptrace",
      "Uptrace",
      "uptrace",
      "https?:\\/\\/[\\w-]{16,40}@(?:api\\.)?uptrace\\.dev(?:[:/?][\\w=&.%/-]{0,80})?",
      "https://uptrace.dev/get/get-started.html",
      { kind: "dsn", distinct: true }
    ],
    [
      "katalon",
      "Katalon",
      "",
      uuid,
      "https://docs.katalon.com/katalon-platform/organization-management/manage-api-keys",
      { unconfirmed: true }
    ],
    [
      "applitools",
      "Applitools",
      "",
      base623(43, 50),
      "https://applitools.com/tutorials/getting-started/retrieve-api-key",
      { unconfirmed: true }
    ],
    [
      "mabl",
      "mabl",
      "mabl_api|mabl api|mabl key|mablapi",
      "[\\w-]{22}",
      "https://help.mabl.com/hc/en-us/articles/17773691137940",
      { unconfirmed: true }
    ],
    [
      "chromatic",
      "Chromatic",
      "chromatic_project_token|chromatic project token|chromatic project|chromatic token",
      "chpt_[0-9a-f]{15}|[0-9a-z]{12}",
      "https://www.chromatic.com/docs/setup/",
      { kind: "project-token" }
    ],
    [
      "argos",
      "Argos",
      "argos",
      "argos_[0-9a-f]{38,44}|[0-9a-f]{40}",
      "https://argos-ci.com/docs/argos-in-ci",
      { kind: "token", near: /token|secret|key/i }
    ],
    [
      "expo",
      "Expo",
      "expo_token|expo token|expo access token|expo_access_token|eas token",
      "[\\w-]{40}",
      "https://docs.expo.dev/accounts/programmatic-access/",
      { kind: "access-token" }
    ],
    [
      "codefresh",
      "Codefresh",
      "codefresh",
      "[0-9a-f]{24}\\.[0-9a-f]{32}",
      "https://codefresh.io/docs/docs/integrations/codefresh-api/",
      { distinct: true }
    ],
    ["spacelift", "Spacelift", "", hex(64), "https://docs.spacelift.io/integrations/api", { kind: "api-key-secret" }],
    [
      "env0",
      "env0",
      "env0",
      "[\\w-]{32}",
      "https://docs.env0.com/docs/api-keys",
      { kind: "api-secret", near: /secret|key|token/i, unconfirmed: true }
    ],
    [
      "koyeb",
      "Koyeb",
      "koyeb",
      "[0-9a-z]{64}",
      "https://www.koyeb.com/docs/reference/api",
      { kind: "api-token", unconfirmed: true }
    ],
    [
      "gcore",
      "Gcore",
      "gcore",
      "\\d{1,8}\\$[0-9a-f]{128,200}",
      "https://gcore.com/docs/account-settings/api-tokens",
      { kind: "api-token", distinct: true }
    ],
    [
      "ionos",
      "IONOS",
      "ionos",
      "[0-9a-f]{32}\\.[\\w-]{60,100}",
      "https://developer.hosting.ionos.com/docs/getstarted",
      { distinct: true }
    ],
    ["leaseweb", "Leaseweb", "", uuid, "https://developer.leaseweb.com/docs/#authentication", { unconfirmed: true }],
    [
      "contabo",
      "Contabo",
      "",
      base623(32),
      "https://api.contabo.com/",
      { kind: "client-secret", near: /secret/i, unconfirmed: true }
    ],
    [
      "stackpath",
      "StackPath",
      "stack path",
      hex(64),
      "https://stackpath.dev/docs/getting-started",
      { kind: "client-secret", ended: 2024 }
    ],
    [
      "imperva",
      "Imperva",
      "imperva|incapsula",
      uuid,
      "https://docs.imperva.com/bundle/api-docs/page/api/authentication.htm",
      { unconfirmed: true }
    ],
    ["cloud66", "Cloud 66", "cloud66|cloud 66", hex(64), "https://developers.cloud66.com/", { kind: "access-token" }],
    [
      "volcengine-ark",
      "Volcengine Ark",
      "ark_api_key|ark api key|volc ark|doubao",
      uuid,
      "https://www.volcengine.com/docs/82379/1541594",
      { kind: "api-key" }
    ],
    [
      "tencent-hunyuan",
      "Tencent Hunyuan",
      "hunyuan",
      "sk-[0-9A-Za-z]{48}",
      "https://cloud.tencent.com/document/product/1729/111008",
      { distinct: true }
    ],
    [
      "baidu-qianfan",
      "Baidu Qianfan",
      "qianfan|ernie|bce",
      "bce-v3\\/ALTAK-[0-9A-Za-z]{20,24}\\/[0-9a-f]{40}",
      "https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5",
      { distinct: true }
    ],
    [
      "stepfun",
      "StepFun",
      "stepfun|step_api|step api key",
      "[0-9A-Za-z]{60,66}",
      "https://platform.stepfun.com/docs/overview/quickstart",
      { unconfirmed: true }
    ],
    [
      "baichuan",
      "Baichuan",
      "baichuan",
      "sk-[0-9a-f]{32}",
      "https://platform.baichuan-ai.com/docs/api",
      { distinct: true }
    ],
    [
      "iflytek",
      "iFlytek",
      "xfyun|iflytek|spark_api|sparkai",
      "[0-9A-Za-z]{32}",
      "https://www.xfyun.cn/doc/spark/Web.html",
      { kind: "api-secret", near: /secret|password|key/i, unconfirmed: true }
    ],
    [
      "jdcloud",
      "JD Cloud",
      "jdcloud|jd cloud",
      "JDC_[0-9A-Z]{28}",
      "https://docs.jdcloud.com/en/account-management/accesskey-management",
      { kind: "access-key-id", level: "warning", distinct: true }
    ],
    [
      "ksyun",
      "Kingsoft Cloud",
      "ksyun|kingsoft",
      "[0-9A-Za-z+/]{43}=",
      "https://docs.ksyun.com/documents/2321",
      { kind: "secret-key", unconfirmed: true }
    ],
    [
      "ucloud",
      "UCloud",
      "ucloud",
      "[0-9A-Za-z+/]{43,50}={0,2}",
      "https://docs.ucloud.cn/api/summary/signature",
      { kind: "private-key", near: /private|secret|key/i, unconfirmed: true }
    ],
    [
      "qiniu",
      "Qiniu",
      "",
      "[\\w-]{40}",
      "https://developer.qiniu.com/kodo/1202/download-token",
      { kind: "secret-key", unconfirmed: true }
    ],
    [
      "nhn",
      "NHN Cloud",
      "nhncloud|nhn cloud|toast_secret|toast api",
      "[0-9A-Za-z]{8,32}",
      "https://docs.nhncloud.com/en/nhncloud/en/public-api/api-authentication/",
      { kind: "secret-key", loose: true, near: /secret/i }
    ],
    [
      "selectel",
      "Selectel",
      "",
      "[0-9A-Za-z]{32}_\\d{3,8}|[0-9a-f]{32}",
      "https://docs.selectel.ru/en/api/authorization/",
      { kind: "api-token", unconfirmed: true }
    ],
    [
      "timeweb",
      "Timeweb Cloud",
      "timeweb",
      "eyJ[\\w-]{20,200}\\.eyJ[\\w-]{60,600}\\.[\\w-]{86,700}",
      "https://timeweb.cloud/api-docs",
      { kind: "api-token", distinct: true }
    ],
    [
      "gigachat",
      "SberCloud GigaChat",
      "gigachat",
      "[0-9A-Za-z+/]{90,104}={0,2}",
      "https://developers.sber.ru/docs/ru/gigachat/quickstart/ind-using-api",
      { kind: "authorization-key", unconfirmed: true }
    ],
    [
      "browserless",
      "Browserless",
      "browserless",
      uuid,
      "https://docs.browserless.io/overview/connection-urls",
      { near: /token|key|secret/i, unconfirmed: true }
    ],
    [
      "hightouch",
      "Hightouch",
      "hightouch",
      uuid,
      "https://hightouch.com/docs/developer-tools/api-guide",
      { near: /token|key|secret/i, unconfirmed: true }
    ],
    [
      "juniper-mist",
      "Juniper Mist",
      "juniper mist|mist_api|mist api|mist_token",
      base623(96),
      "https://www.juniper.net/documentation/us/en/software/mist/api/http/getting-started/authentication",
      { kind: "api-token", unconfirmed: true }
    ],
    [
      "svix",
      "Svix",
      "",
      "sk_[\\w-]{32}\\.[a-z]{2}",
      "https://docs.svix.com/quickstart",
      { kind: "auth-token", distinct: true }
    ],
    [
      "liveblocks",
      "Liveblocks",
      "",
      "sk_(?:dev|prod)_[\\w-]{56,72}",
      "https://liveblocks.io/docs/authentication",
      { kind: "secret-key", distinct: true }
    ],
    [
      "apollo-graphos",
      "Apollo GraphOS",
      "apollo_key|engine_api_key|apollo_api_key",
      "(?:service|user):[\\w.-]{1,60}:[\\w-]{22}",
      "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys",
      { distinct: true }
    ],
    [
      "dash0",
      "Dash0",
      "",
      "auth_[0-9A-Za-z]{32}",
      "https://www.dash0.com/documentation/dash0/key-concepts/auth-tokens",
      { kind: "auth-token", distinct: true }
    ],
    [
      "ntfy",
      "ntfy",
      "",
      "tk_[0-9a-z]{29}",
      "https://docs.ntfy.sh/config/#access-tokens",
      { kind: "access-token", distinct: true }
    ],
    [
      "vikunja",
      "Vikunja",
      "",
      "tk_[0-9a-f]{40}",
      "https://vikunja.io/docs/api-tokens/",
      { kind: "api-token", distinct: true }
    ],
    [
      "coder",
      "Coder",
      "coder_session_token|coder session token|coder_token",
      "[0-9A-Za-z]{10}-[0-9A-Za-z]{22}",
      "https://coder.com/docs/admin/users/sessions-tokens",
      { kind: "session-token" }
    ],
    [
      "quay",
      "Quay",
      "quay robot|quay token|quay password|quay_pass|quay.io",
      upper(64),
      "https://docs.quay.io/glossary/robot-accounts.html",
      { kind: "robot-token" }
    ],
    [
      "anaconda",
      "Anaconda.org",
      "anaconda|conda_token|binstar",
      "[a-z]{2}-" + uuid,
      "https://www.anaconda.com/docs/tools/anaconda-org/user-guide/work-with-packages",
      { kind: "token", distinct: true }
    ]
  ])
];

// src/rules/polar.ts
var revoke4 = "https://polar.sh/settings";
var polarRules = [
  ...createPrefixedRules(
    { id: "polar", name: "Polar", source: "https://docs.polar.sh/integrate/authentication", revoke: revoke4 },
    [
      { kind: "organization-access-token", prefix: "polar_oat_", body: base623(30, 64), tail: crcBase62 },
      { kind: "personal-access-token", prefix: "polar_pat_", body: base64url(20, 100), tail: crcBase62 },
      { kind: "access-token", prefix: "polar_at_", body: `(?:[uo]_)?${base623(20, 64)}`, tail: crcBase62 },
      { kind: "refresh-token", prefix: "polar_rt_", body: `(?:[uo]_)?${base623(20, 64)}`, tail: crcBase62 }
    ]
  ),
  ...createPrefixedRules(
    {
      id: "polar",
      name: "Polar",
      source: "https://github.com/polarsource/polar/blob/main/server/polar/oauth2/constants.py",
      revoke: revoke4
    },
    [
      { kind: "client-secret", prefix: "polar_cs_", body: base623(43), tail: crcBase62 },
      { kind: "client-registration-token", prefix: "polar_crt_", body: base623(43), tail: crcBase62 },
      { kind: "user-session-token", prefix: "polar_us_", body: base623(43), tail: crcBase62 },
      { kind: "customer-session-token", prefix: "polar_cst_", body: base623(43), tail: crcBase62, level: "warning" },
      { kind: "member-session-token", prefix: "polar_mst_", body: base623(43), tail: crcBase62, level: "warning" }
    ]
  ),
  ...createPrefixedRules({ id: "polar", name: "Polar", source: "https://docs.polar.sh/integrate/webhooks/endpoints" }, [
    { kind: "webhook-secret", prefix: "polar_whs_", body: base64url(20, 64) }
  ])
];

// src/rules/posthog.ts
var posthogRules = createPrefixedRules(
  {
    id: "posthog",
    name: "PostHog",
    source: "https://posthog.com/docs/api",
    revoke: "https://app.posthog.com/settings/user-api-keys"
  },
  [
    { kind: "personal-api-key", prefix: "phx_", body: base64url(41, 64) },
    { kind: "feature-flags-secure-key", prefix: "phs_", body: base64url(40, 56) },
    { kind: "oauth-access-token", prefix: "pha_", body: base64url(40, 64) },
    { kind: "oauth-refresh-token", prefix: "phr_", body: base64url(40, 64) },
    { kind: "project-key", prefix: "phc_", body: base64url(40, 64), level: "note" }
  ]
);

// src/rules/postman.ts
var postmanRules = createPrefixedRules(
  {
    id: "postman",
    name: "Postman",
    source: "https://learning.postman.com/docs/developer/postman-api/authentication/",
    revoke: "https://go.postman.co/settings/me/api-keys"
  },
  [
    { kind: "api-key", prefix: "PMAK-", body: "[0-9A-Za-z]{24}-[0-9A-Za-z]{34}" },
    { kind: "collection-access-key", prefix: "PMAT-", body: upper(26) }
  ]
);

// src/rules/sales-services.ts
var salesServiceRules = [
  ...createTokenRules([
    [
      "apideck",
      "Apideck",
      "api-key",
      "sk_live_",
      "[\\w-]{80,100}",
      "https://developers.apideck.com/get-started",
      { loose: true, exact: true, keywords: ["apideck"] }
    ],
    [
      "salesblink",
      "SalesBlink",
      "api-key",
      "key-",
      base623(64),
      "https://support.salesblink.io/article/api",
      { exact: true, keywords: ["salesblink"] }
    ],
    [
      "freemius",
      "Freemius",
      "secret-key",
      "sk_",
      "[^\\s\"'`<>]{29}",
      "https://freemius.com/help/documentation/api/",
      { exact: true, keywords: ["freemius"] }
    ],
    [
      "branch",
      "Branch",
      "secret",
      "secret_live_",
      base623(28, 48),
      "https://help.branch.io/developers-hub/reference/overview"
    ],
    [
      "branch",
      "Branch",
      "test-secret",
      "secret_test_",
      base623(28, 48),
      "https://help.branch.io/developers-hub/reference/overview",
      { level: "warning" }
    ],
    [
      "branch",
      "Branch",
      "key",
      "key_live_",
      base623(28, 40),
      "https://help.branch.io/developers-hub/reference/overview",
      { level: "note" }
    ],
    [
      "folk",
      "folk",
      "api-key",
      "FOLK",
      base623(28),
      "https://developer.folk.app/api-reference/overview",
      { exact: true }
    ],
    [
      "rocketlane",
      "Rocketlane",
      "api-key",
      "rl-",
      uuid,
      "https://developer.rocketlane.com/docs/getting-started",
      { exact: true }
    ],
    ["redo", "Redo", "api-secret", "redo_sk_", hex(64), "https://developers.getredo.com/docs/api"]
  ]),
  ...createKeywordRules([
    [
      "apideck",
      "Apideck",
      "apideck",
      "sk_live_[\\w-]{80,100}",
      "https://developers.apideck.com/get-started",
      { kind: "api-key-near-name", distinct: true }
    ],
    [
      "apideck",
      "Apideck",
      "apideck",
      base623(40),
      "https://developers.apideck.com/get-started",
      { kind: "app-id", level: "warning" }
    ],
    [
      "appfollow",
      "AppFollow",
      "",
      "eyJ[\\w-]{30,60}\\.[\\w-]{60,160}\\.[\\w-]{43}",
      "https://docs.api.appfollow.io/reference/authentication",
      { kind: "api-token", distinct: true }
    ],
    [
      "apptivo",
      "Apptivo",
      "",
      `${base623(32)}|${uuid}|[0-9A-Za-z]{1,8}(?:-[0-9A-Za-z]{4,8}){3,4}`,
      "https://runapps.apptivo.com/crm/rest-api-authentication.html"
    ],
    ["autoklose", "Autoklose", "", `${lower(32)}|${base623(32)}`, "https://api.autoklose.com/"],
    ["autopilot", "Autopilot", "autopilothq|autopilot", hex(32), "https://autopilot.docs.apiary.io/"],
    [
      "bombbomb",
      "BombBomb",
      "",
      "eyJ[\\w-]{10,140}\\.eyJ[\\w-]{10,420}\\.[\\w-]{20,171}",
      "https://developer.bombbomb.com/",
      { kind: "access-token", distinct: true }
    ],
    ["captaindata", "Captain Data", "captain data", hex(64), "https://docs.captaindata.com/"],
    ["clientary", "Clientary", "clientary|ronin app", base623(20, 26), "https://www.clientary.com/api"],
    ["clinchpad", "ClinchPad", "", lower(32), "https://clinchpad.docs.apiary.io/"],
    ["cliengo", "Cliengo", "", uuid, "https://developers.cliengo.com/docs/authentication"],
    ["cloze", "Cloze", "", hex(32), "https://developer.cloze.com/"],
    [
      "commercejs",
      "Commerce.js",
      "commercejs|commerce.js|chec io|chec public|chec secret|chec api|chec key|chec token",
      "[ps]k_(?:test_)?[0-9a-z]{35,48}",
      "https://commercejs.com/docs/api/",
      { distinct: true, near: /key|token|commerce|secret/i }
    ],
    ["companyhub", "CompanyHub", "company hub", base623(20), "https://api.companyhub.com/"],
    ["convier", "Convier", "", "\\d{1,6}\\|[0-9A-Za-z]{40}", "https://convier.me/", { distinct: true }],
    [
      "customerguru",
      "Customer.guru",
      "customer guru",
      `${base623(30)}|${base623(50)}`,
      "https://customer.guru/documentation"
    ],
    ["databox", "Databox", "", lower(21), "https://developers.databox.com/", { kind: "push-token" }],
    [
      "dotdigital",
      "Dotdigital",
      "dot digital|apiconnector.com",
      "apiuser-[0-9a-f]{12}@apiconnector\\.com",
      "https://developer.dotdigital.com/reference/authentication",
      { kind: "api-user", level: "note", distinct: true }
    ],
    ["dyspatch", "Dyspatch", "", upper(52), "https://docs.dyspatch.io/api/authentication/"],
    ["easyinsight", "Easy Insight", "easy insight", base623(20), "https://www.easy-insight.com/api/"],
    ["flowlu", "Flowlu", "flowlu|flowflu", base623(40, 60), "https://www.flowlu.com/api/", { unconfirmed: true }],
    [
      "formbucket",
      "FormBucket",
      "form bucket",
      "[0-9A-Za-z_-]{16,60}\\.[0-9A-Za-z_-]{16,300}\\.[\\w-]{16,100}",
      "https://www.formbucket.com/docs/",
      { kind: "access-token", distinct: true }
    ],
    ["formcraft", "FormCraft", "form craft", lower(16), "https://formcrafts.com/help"],
    ["freshworks", "Freshworks", "", "[\\w-]{20,24}", "https://developers.freshworks.com/crm/api/#authentication"],
    ["getemail", "GetEmail.io", "get email", "[0-9A-Za-z-]{20}", "https://app.getemail.io/api/"],
    ["getemails", "GetEmails", "get emails", `${lower(26)}|${lower(18)}`, "https://retention.com/"],
    [
      "gist",
      "Gist",
      "getgist|get gist",
      "[0-9A-Za-z+/]{66,68}={0,2}",
      "https://developers.getgist.com/api/",
      { unconfirmed: true }
    ],
    ["groove", "Groove", "groovehq|groove", hex(64), "https://developer.groovehq.com/docs/"],
    ["iterable", "Iterable", "", hex(32), "https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys"],
    ["klipfolio", "Klipfolio", "", hex(40), "https://apidocs.klipfolio.com/"],
    ["kylas", "Kylas", "", `${uuid}:\\d{1,8}|${uuid}`, "https://support.kylas.io/portal/en/kb/articles/api-key"],
    ["leadfeeder", "Leadfeeder", "", base623(43), "https://docs.leadfeeder.com/api/"],
    ["madkudu", "MadKudu", "", hex(32), "https://developers.madkudu.com/"],
    ["nethunt", "NetHunt CRM", "net hunt|nethunt", uuid, "https://nethunt.com/integration-api"],
    [
      "netsuite",
      "NetSuite",
      "",
      hex(64),
      "https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html",
      { kind: "consumer-secret" }
    ],
    ["nimble", "Nimble", "nimble", base623(30), "https://nimble.readthedocs.io/"],
    ["pendo", "Pendo", "", `${uuid}\\.[a-z]{2}|${uuid}`, "https://engageapi.pendo.io/", { kind: "integration-key" }],
    ["pollsapi", "PollsAPI", "polls api", upper(28), "https://pollsapi.com/docs"],
    ["prospect", "Prospect CRM", "prospect crm|prospect", "[0-9a-z-]{32}", "https://help.prospectsoft.com/"],
    ["qualaroo", "Qualaroo", "", "[0-9A-Za-z]{62,64}={0,2}", "https://help.qualaroo.com/hc/en-us/articles/201969438"],
    [
      "recharge",
      "Recharge",
      "recharge",
      "sk(?:_[0-9]{1,2}x[0-9]{1,2}|_test(?:_[0-9]{1,2}x[0-9]{1,2})?)_[0-9a-f]{40,70}",
      "https://developer.rechargepayments.com/",
      { kind: "api-token", distinct: true }
    ],
    ["refiner", "Refiner", "refiner", uuid, "https://refiner.io/docs/api/"],
    [
      "repairshopr",
      "RepairShopr",
      "",
      "[0-9A-Za-z-]{51}|T[0-9a-f]{40,60}-[0-9a-f]{20,40}",
      "https://api-docs.repairshopr.com/"
    ],
    ["revamp", "Revamp CRM", "revamp crm", base623(40), "https://www.revampcrm.com/api/"],
    [
      "satismeter",
      "SatisMeter",
      "",
      `${base623(32)}|${base623(24)}`,
      "https://help.satismeter.com/en/articles/87961-rest-api"
    ],
    ["sendlane", "Sendlane", "", hex(32), "https://help.sendlane.com/article/52-api-docs", { unconfirmed: true }],
    [
      "simplynoted",
      "Simply Noted",
      "simply noted",
      "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{100,300}\\.[\\w-]{43,90}",
      "https://simplynoted.com/pages/api-automation",
      { kind: "api-token", distinct: true }
    ],
    ["skrapp", "Skrapp", "skrapp", base623(42), "https://skrapp.io/api"],
    [
      "storychief",
      "StoryChief",
      "story chief",
      "eyJ[\\w-]{20,80}\\.eyJ[\\w-]{200,700}\\.[\\w-]{300,700}",
      "https://developers.storychief.io/",
      { kind: "api-token", distinct: true }
    ],
    [
      "stripo",
      "Stripo",
      "",
      "eyJhbGciOiJIUzI1NiJ9\\.[\\w-]{100,160}\\.[\\w-]{43}",
      "https://api.stripo.email/reference/authentication",
      { kind: "plugin-token", distinct: true }
    ],
    ["sugester", "Sugester", "", base623(32), "https://sugester.com/api"],
    ["surveybot", "Surveybot", "survey bot", "[0-9A-Za-z-]{80}", "https://surveybot.io/docs"],
    ["teamgate", "Teamgate", "", `${lower(40)}|${base623(80)}`, "https://developers.teamgate.com/"],
    [
      "vbout",
      "VBOUT",
      "",
      "\\d{25}",
      "https://developers.vbout.com/docs",
      { check: (value2) => new Set(value2).size > 6 }
    ],
    ["travelpayouts", "Travelpayouts", "travel payouts", hex(32), "https://travelpayouts.github.io/slate/"],
    ["bugherd", "BugHerd", "bug herd", lower(22), "https://www.bugherd.com/api_v2"],
    [
      "baremetrics",
      "Baremetrics",
      "",
      "[ls]k_[0-9A-Za-z]{18,25}",
      "https://developers.baremetrics.com/reference/authentication",
      { distinct: true }
    ],
    [
      "chargify",
      "Chargify",
      "chargify",
      base623(32, 48),
      "https://developers.maxio.com/http/getting-started/authentication",
      { unconfirmed: true }
    ],
    ["demio", "Demio", "", base623(32), "https://publicdemioapi.docs.apiary.io/"],
    ["signupgenius", "SignUpGenius", "sign up genius", base623(32), "https://developer.signupgenius.com/"],
    ["braze", "Braze", "", uuid, "https://www.braze.com/docs/api/basics/#rest-api-key", { kind: "rest-api-key" }],
    [
      "adjust",
      "Adjust",
      "adjust",
      "[\\w-]{20}",
      "https://dev.adjust.com/en/api/",
      { common: true, kind: "api-token", unconfirmed: true }
    ],
    [
      "appsflyer",
      "AppsFlyer",
      "apps flyer",
      `${uuid}|[0-9A-Za-z]{22}|eyJ[\\w-]{20,120}\\.[\\w-]{60,900}\\.[\\w-]{43,200}`,
      "https://support.appsflyer.com/hc/en-us/articles/360004562377",
      { kind: "api-token", unconfirmed: true }
    ],
    [
      "singular",
      "Singular",
      "singular",
      hex(32),
      "https://support.singular.net/hc/en-us/articles/360048588672",
      { common: true, unconfirmed: true }
    ],
    [
      "activecampaign",
      "ActiveCampaign",
      "active campaign",
      hex(64, 72),
      "https://developers.activecampaign.com/reference/authentication"
    ],
    [
      "constantcontact",
      "Constant Contact",
      "constant contact",
      uuid,
      "https://developer.constantcontact.com/api_guide/server_flow.html",
      { kind: "client-secret", near: /secret|token/i }
    ],
    [
      "drip",
      "Drip",
      "drip",
      hex(32),
      "https://developer.drip.com/#authentication",
      { common: true, kind: "api-token" }
    ],
    [
      "outreach",
      "Outreach",
      "outreach",
      "[\\w-]{43}",
      "https://developers.outreach.io/api/oauth/",
      { kind: "client-secret" }
    ],
    [
      "keap",
      "Keap",
      "keap|infusionsoft",
      `KeapAK-[0-9a-f]{60,80}|${base623(16)}|${hex(32)}`,
      "https://developer.keap.com/pat-and-sak/"
    ],
    ["nutshell", "Nutshell", "nutshell", hex(40), "https://developers.nutshell.com/"],
    ["freshsales", "Freshsales", "freshsales", "[\\w-]{20,24}", "https://developers.freshworks.com/crm/api/"],
    [
      "zapier-mcp",
      "Zapier",
      "mcp.zapier.com",
      "[0-9A-Za-z]{40,160}={0,2}",
      "https://docs.zapier.com/mcp/home",
      { kind: "mcp-url", distinct: true }
    ],
    [
      "shipstation",
      "ShipStation",
      "ship station",
      hex(32),
      "https://www.shipstation.com/docs/api/requirements/",
      { kind: "api-secret" }
    ],
    [
      "shiprocket",
      "Shiprocket",
      "",
      "eyJ[\\w-]{20,120}\\.eyJ[\\w-]{60,600}\\.[\\w-]{43,90}",
      "https://apidocs.shiprocket.in/",
      { kind: "api-token", distinct: true }
    ],
    [
      "aftership",
      "AfterShip",
      "after ship",
      `asat_[0-9a-f]{32}|${uuid}`,
      "https://www.aftership.com/docs/tracking/quickstart/authentication"
    ],
    [
      "ecwid",
      "Ecwid",
      "",
      "secret_[0-9A-Za-z]{32}|public_[0-9A-Za-z]{32}",
      "https://api-docs.ecwid.com/reference/access-tokens",
      { kind: "access-token", distinct: true }
    ],
    [
      "printify",
      "Printify",
      "printify",
      "eyJ[\\w-]{20,120}\\.eyJ[\\w-]{100,900}\\.[\\w-]{43,700}",
      "https://developers.printify.com/#authentication",
      { kind: "api-token", distinct: true }
    ],
    [
      "commercelayer",
      "Commerce Layer",
      "commerce layer",
      "[\\w-]{43}",
      "https://docs.commercelayer.io/core/authentication",
      { kind: "client-secret", near: /secret/i }
    ],
    ["saleor", "Saleor", "", base623(30), "https://docs.saleor.io/developer/permissions", { kind: "app-token" }],
    [
      "medusa",
      "Medusa",
      "medusa",
      "sk_[0-9a-f]{64}",
      "https://docs.medusajs.com/api/admin#authentication",
      { kind: "secret-api-key", distinct: true }
    ],
    [
      "beehiiv",
      "beehiiv",
      "beehiiv",
      base623(64),
      "https://developers.beehiiv.com/welcome/create-an-api-key",
      { unconfirmed: true }
    ],
    [
      "yotpo",
      "Yotpo",
      "yotpo",
      base623(40),
      "https://apidocs.yotpo.com/reference/yotpo-authentication",
      { kind: "secret-key", unconfirmed: true }
    ],
    [
      "callrail",
      "CallRail",
      "callrail|call rail",
      hex(32),
      "https://apidocs.callrail.com/#authentication",
      { unconfirmed: true }
    ],
    [
      "crunchbase",
      "Crunchbase",
      "crunchbase",
      hex(32),
      "https://data.crunchbase.com/docs/getting-started",
      { unconfirmed: true }
    ],
    [
      "smartlead",
      "Smartlead",
      "smartlead|smart lead",
      `${uuid}_[0-9a-z]{7,8}`,
      "https://api.smartlead.ai/reference/authentication",
      { unconfirmed: true }
    ],
    [
      "shipbob",
      "ShipBob",
      "shipbob",
      "[0-9A-F]{64}-\\d{1,2}",
      "https://developer.shipbob.com/auth",
      { kind: "personal-access-token", distinct: true }
    ]
  ])
];

// src/rules/security-providers.ts
var securityProviderRules = [
  ...createTokenRules([
    [
      "yandex",
      "Yandex SmartCaptcha",
      "smartcaptcha-server-key",
      "ysc2_",
      base623(40, 60),
      "https://yandex.cloud/en/docs/smartcaptcha/concepts/keys"
    ],
    ["corbado", "Corbado", "api-secret", "corbado1_", base623(20, 60), "https://github.com/corbado/corbado-nodejs"],
    [
      "paloalto",
      "Palo Alto Networks",
      "api-key",
      "LUFRPT1",
      base64(60, 240),
      "https://docs.paloaltonetworks.com/pan-os/11-1/pan-os-panorama-api/get-started-with-the-pan-os-xml-api/get-your-api-key"
    ],
    [
      "age",
      "age",
      "secret-key",
      "AGE-SECRET-KEY-1",
      "[02-9AC-HJ-NP-Z]{58}",
      "https://github.com/FiloSottile/age",
      { credential: "private-key", label: "an age secret key" }
    ],
    [
      "age",
      "age",
      "post-quantum-secret-key",
      "AGE-SECRET-KEY-PQ-1",
      "[02-9AC-HJ-NP-Z]{50,70}",
      "https://github.com/FiloSottile/age",
      { credential: "private-key", label: "an age post-quantum secret key" }
    ],
    ["aikido", "Aikido", "ci-token", "AIK_CI_", base623(20, 64), "https://help.aikido.dev/"],
    [
      "aikido",
      "Aikido",
      "client-secret",
      "AIK_SECRET_",
      base623(64),
      "https://apidocs.aikido.dev/reference/authorization"
    ],
    ["aikido", "Aikido", "runtime-token", "AIK_RUNTIME_", "\\w{20,100}", "https://help.aikido.dev/"],
    [
      "aikido",
      "Aikido",
      "client-id",
      "AIK_CLIENT_",
      base623(24),
      "https://apidocs.aikido.dev/reference/authorization",
      { level: "note" }
    ],
    [
      "bitwarden",
      "Bitwarden",
      "machine-account-token",
      "0.",
      `${uuid}\\.[0-9A-Za-z]{30}:[0-9A-Za-z+/]{22}==`,
      "https://bitwarden.com/help/access-tokens/",
      { keywords: ["bitwarden", "bws", "access_token", "accesstoken"] }
    ],
    [
      "infisical",
      "Infisical",
      "service-token",
      "st.",
      "[0-9a-f]{24}\\.[0-9a-f]{32}\\.[0-9a-f]{32}|[0-9a-f-]{36}\\.[0-9a-f]{32}\\.[0-9a-f]{32}",
      "https://infisical.com/docs/documentation/platform/token",
      { keywords: ['"st.', "'st.", "=st.", " st.", ":st.", ">st."] }
    ],
    [
      "nightfall",
      "Nightfall",
      "api-key",
      "NF-",
      base623(32),
      "https://help.nightfall.ai/developer-api/key_concepts/authentication_and_security"
    ],
    [
      "onfido",
      "Onfido",
      "api-token",
      "api_live.",
      base64url(20, 90),
      "https://documentation.onfido.com/api/latest/#api-tokens"
    ],
    [
      "onfido",
      "Onfido",
      "eu-api-token",
      "api_live_eu.",
      base64url(20, 90),
      "https://documentation.onfido.com/api/latest/#api-tokens"
    ],
    [
      "onfido",
      "Onfido",
      "us-api-token",
      "api_live_us.",
      base64url(20, 90),
      "https://documentation.onfido.com/api/latest/#api-tokens"
    ],
    [
      "onfido",
      "Onfido",
      "ca-api-token",
      "api_live_ca.",
      base64url(20, 90),
      "https://documentation.onfido.com/api/latest/#api-tokens"
    ],
    [
      "onfido",
      "Onfido",
      "sandbox-api-token",
      "api_sandbox.",
      base64url(20, 90),
      "https://documentation.onfido.com/api/latest/#api-tokens",
      { level: "warning" }
    ],
    ["pangea", "Pangea", "service-token", "pts_", lower(30, 36), "https://pangea.cloud/docs/admin-guide/tokens"],
    [
      "persona",
      "Persona",
      "api-key",
      "persona_production_",
      base64url(20, 90),
      "https://docs.withpersona.com/docs/api-keys"
    ],
    [
      "persona",
      "Persona",
      "sandbox-api-key",
      "persona_sandbox_",
      base64url(20, 90),
      "https://docs.withpersona.com/docs/api-keys",
      { level: "warning" }
    ],
    ["proof", "Proof", "api-key", "prf_", base64url(32, 60), "https://dev.proof.com/docs/authentication"],
    ["trufflehog", "TruffleHog", "secret", "thog-secret-", hex(32), "https://docs.trufflesecurity.com/"],
    ["rootly", "Rootly", "api-key", "rootly_", hex(64), "https://rootly.com/api"],
    [
      "stytch",
      "Stytch",
      "project-secret",
      "secret-live-",
      "[\\w-]{35,48}={0,2}",
      "https://stytch.com/docs/api/authentication"
    ],
    [
      "stytch",
      "Stytch",
      "test-secret",
      "secret-test-",
      "[\\w-]{35,48}={0,2}",
      "https://stytch.com/docs/api/authentication"
    ],
    [
      "tailscale",
      "Tailscale",
      "auth-key",
      "tskey-auth-",
      "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
      "https://tailscale.com/kb/1085/auth-keys",
      { revoke: "https://login.tailscale.com/admin/settings/keys" }
    ],
    [
      "tailscale",
      "Tailscale",
      "api-token",
      "tskey-api-",
      "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
      "https://tailscale.com/kb/1101/api",
      { revoke: "https://login.tailscale.com/admin/settings/keys" }
    ],
    [
      "tailscale",
      "Tailscale",
      "oauth-client-secret",
      "tskey-client-",
      "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
      "https://tailscale.com/kb/1215/oauth-clients",
      { revoke: "https://login.tailscale.com/admin/settings/oauth" }
    ],
    [
      "tailscale",
      "Tailscale",
      "scim-key",
      "tskey-scim-",
      "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
      "https://tailscale.com/kb/1180/sso-okta-scim"
    ],
    [
      "tailscale",
      "Tailscale",
      "webhook-secret",
      "tskey-webhook-",
      "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
      "https://tailscale.com/kb/1213/webhooks"
    ],
    [
      "tailscale",
      "Tailscale",
      "old-key",
      "tskey-",
      "[0-9a-z]{8,20}-[0-9A-Za-z]{20,48}|[0-9a-f]{24}",
      "https://tailscale.com/kb/1085/auth-keys",
      { level: "warning" }
    ],
    [
      "trend-micro",
      "Trend Micro",
      "cloud-one-api-key",
      "tmc1",
      "2?[0-9A-Za-z]{18,30}:[0-9A-Za-z]{60,84}",
      "https://cloudone.trendmicro.com/docs/identity-and-account-management/c1-api-key/"
    ],
    [
      "unleash",
      "Unleash",
      "personal-access-token",
      "user:",
      hex(56),
      "https://docs.getunleash.io/reference/api-tokens-and-client-keys"
    ],
    [
      "unleash",
      "Unleash",
      "api-token",
      "*:",
      "[a-z0-9_-]{2,30}\\.[0-9a-f]{56}",
      "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
      { keywords: ["*:production", "*:development", "*:*", "*:default"] }
    ],
    [
      "sqreen",
      "Sqreen",
      "token",
      "org_",
      hex(60, 68),
      "https://docs.datadoghq.com/security/application_security/",
      { loose: true }
    ],
    [
      "jumpcloud",
      "JumpCloud",
      "api-key",
      "jca_",
      base623(36),
      "https://docs.jumpcloud.com/api/1.0/index.html",
      { revoke: "https://console.jumpcloud.com/" }
    ],
    ["socket", "Socket", "api-token", "sktsec_", "[\\w-]{30,60}_api", "https://docs.socket.dev/docs/api-keys"]
  ]),
  {
    id: "minisign-secret-key",
    label: "a minisign secret key",
    level: "error",
    fixture: true,
    keywords: ["rwrty0iy"],
    pattern: beginAnywhere(/(?<![\w+/])(?<secret>RWRTY0Iy[0-9A-Za-z+/]{196,208}={0,2})(?![\w+/=])/),
    highEntropy: true,
    credential: "private-key",
    source: "https://jedisct1.github.io/minisign/"
  },
  {
    id: "wireguard-private-key",
    label: "a WireGuard private key",
    level: "error",
    fixture: true,
    keywords: ["privatekey", "presharedkey", "private_key", "preshared_key"],
    pattern: /(?:Private|Preshared)_?Key["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=)(?![\w+/=])/i,
    check: (value2) => hasRandomLook(value2) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "private-key",
    source: "https://www.wireguard.com/quickstart/"
  },
  {
    id: "totp-secret-url",
    label: "a one-time-password seed",
    level: "error",
    fixture: true,
    keywords: ["otpauth://"],
    pattern: /otpauth:\/\/[th]otp\/[^\s"'<>]{1,120}?[?&]secret=(?<secret>[A-Z2-7]{16,128})(?![A-Za-z0-9])/,
    check: (value2) => hasRandomLook(value2) && !isPublished(value2) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "provider-token",
    provider: "One-time password",
    source: "https://github.com/google/google-authenticator/wiki/Key-Uri-Format"
  },
  {
    id: "okta-api-token-header",
    label: "an Okta API token",
    level: "error",
    keywords: ["ssws"],
    pattern: /SSWS["'\s:,+]{1,8}(?<secret>00[\w-]{40})(?![\w-])/,
    check: (value2) => hasRandomLook(value2) ? "unknown" : "invalid",
    highEntropy: true,
    family: "okta-api-token",
    credential: "provider-token",
    provider: "Okta",
    source: "https://developer.okta.com/docs/guides/create-an-api-token/main/"
  },
  ...createKeywordRules([
    [
      "hibp",
      "Have I Been Pwned",
      "hibp",
      hex(32),
      "https://haveibeenpwned.com/API/v3#Authorisation",
      { near: /key|token/i, revoke: "https://haveibeenpwned.com/API/Key" }
    ],
    [
      "veracode",
      "Veracode",
      "veracode",
      "(?:vera01es-)?[0-9a-f]{128}",
      "https://docs.veracode.com/r/c_api_credentials3",
      { kind: "api-secret-key", near: /secret|key/i, unconfirmed: true }
    ],
    [
      "crowdstrike",
      "CrowdStrike",
      "crowd strike|falcon_client|falcon-client",
      base623(40),
      "https://www.falconpy.io/Usage/Authenticating-to-the-API.html",
      { kind: "client-secret", near: /secret|client/i, unconfirmed: true }
    ],
    [
      "sentinelone",
      "SentinelOne",
      "sentinel one|s1_api",
      base623(80),
      "https://www.sentinelone.com/platform/",
      { kind: "api-token", near: /token|key|secret/i, unconfirmed: true }
    ],
    [
      "thehive",
      "TheHive",
      "the hive",
      base623(32),
      "https://docs.strangebee.com/thehive/api-docs/",
      { near: /key|token/i, unconfirmed: true }
    ],
    [
      "sumsub",
      "Sumsub",
      "sumsub|x-app-token",
      "(?:prd|sbx):[0-9A-Za-z]{24}\\.[0-9A-Za-z]{32}",
      "https://docs.sumsub.com/reference/authentication",
      { kind: "app-token", distinct: true }
    ],
    [
      "okta",
      "Okta",
      "okta",
      "00[\\w-]{40}",
      "https://developer.okta.com/docs/guides/create-an-api-token/main/",
      { kind: "api-token" }
    ],
    [
      "okta",
      "Okta",
      "okta",
      base64url(64),
      "https://developer.okta.com/docs/guides/implement-grant-type/clientcreds/main/",
      { kind: "client-secret", near: /secret/i }
    ],
    [
      "auth0",
      "Auth0",
      "auth0",
      base64url(64),
      "https://auth0.com/docs/get-started/applications",
      { kind: "client-secret", near: /secret|token|key/i }
    ],
    [
      "onelogin",
      "OneLogin",
      "one login",
      hex(64),
      "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials",
      { kind: "client-secret" }
    ],
    [
      "jumpcloud",
      "JumpCloud",
      "jump cloud",
      base623(40),
      "https://docs.jumpcloud.com/api/1.0/index.html",
      { kind: "api-key-old" }
    ],
    ["abuseipdb", "AbuseIPDB", "abuse ip db", lower(80), "https://docs.abuseipdb.com/"],
    ["alienvault", "AlienVault OTX", "alien vault|otx", lower(64), "https://otx.alienvault.com/api"],
    [
      "virustotal",
      "VirusTotal",
      "virus total|vt_api|x-apikey",
      hex(64),
      "https://docs.virustotal.com/reference/authentication",
      { near: /key|token|secret/i }
    ],
    ["shodan", "Shodan", "", base623(32), "https://developer.shodan.io/api", { revoke: "https://account.shodan.io/" }],
    [
      "securitytrails",
      "SecurityTrails",
      "security trails",
      base623(32),
      "https://docs.securitytrails.com/docs/authentication"
    ],
    ["censys", "Censys", "", base623(32), "https://docs.censys.com/", { kind: "api-secret", near: /secret|key|token/i }],
    [
      "greynoise",
      "GreyNoise",
      "grey noise",
      base623(64),
      "https://docs.greynoise.io/docs/using-the-greynoise-api",
      { unconfirmed: true }
    ],
    ["urlscan", "urlscan.io", "url scan", uuid, "https://urlscan.io/docs/api/", { near: /key|token|secret/i }],
    [
      "hybrid-analysis",
      "Hybrid Analysis",
      "hybrid analysis",
      lower(64),
      "https://www.hybrid-analysis.com/docs/api/v2",
      { unconfirmed: true }
    ],
    [
      "nessus",
      "Tenable",
      "nessus|tenable|X-ApiKeys",
      hex(64),
      "https://developer.tenable.com/docs/authorization",
      { near: /key|secret/i }
    ],
    [
      "rapid7",
      "Rapid7",
      "rapid7|insight",
      uuid,
      "https://docs.rapid7.com/insight/managing-platform-api-keys/",
      { near: /key|token|secret/i, loose: true }
    ],
    [
      "lacework",
      "Lacework",
      "lacework",
      "_[0-9a-f]{31,32}",
      "https://docs.fortinet.com/product/lacework-forticnapp",
      { kind: "secret-key" }
    ],
    [
      "snyk",
      "Snyk",
      "",
      uuid,
      "https://docs.snyk.io/snyk-api/authentication-for-api",
      { near: /token|key|secret|auth/i, kind: "api-token", revoke: "https://app.snyk.io/account" }
    ],
    ["wiz", "Wiz", "wiz", base623(64), "https://docs.wiz.io/", { kind: "client-secret", common: true }],
    ["detectify", "Detectify", "", hex(32), "https://developer.detectify.com/"],
    ["scrutinizer", "Scrutinizer", "scrutinizer ci|scrutinizer", lower(64), "https://scrutinizer-ci.com/docs/api/"],
    [
      "jamf",
      "Jamf",
      "jamf|jss",
      base623(49, 64),
      "https://developer.jamf.com/jamf-pro/docs/client-credentials",
      { kind: "api-token", near: /token|secret|pass|key/i }
    ],
    ["cisco-meraki", "Cisco Meraki", "meraki", hex(40), "https://developer.cisco.com/meraki/api-v1/authorization/"],
    [
      "splunk",
      "Splunk",
      "splunk",
      `${uuid}|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}`,
      "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
      { kind: "hec-token", near: /token|hec|key|secret|auth/i }
    ],
    [
      "splunk",
      "Splunk Observability Cloud",
      "splunk|signalfx|sfx|x-sf-token",
      base64url(22),
      "https://help.splunk.com/en/splunk-observability-cloud/administer/authentication-and-security/authentication-tokens",
      { kind: "observability-token", near: /token|key|secret|private|auth/i }
    ],
    ["vpnapi", "vpnapi.io", "vpn api", base623(32), "https://vpnapi.io/api-documentation"],
    [
      "ipqualityscore",
      "IPQualityScore",
      "ip quality score|ipqs|ip quality",
      base623(32),
      "https://www.ipqualityscore.com/documentation/overview"
    ],
    [
      "netskope",
      "Netskope",
      "",
      hex(32),
      "https://docs.netskope.com/en/rest-api-v2-overview/",
      { kind: "token", unconfirmed: true }
    ],
    [
      "upguard",
      "UpGuard",
      "up guard",
      uuid,
      "https://cyber-risk.upguard.com/api/docs",
      { near: /key|token|secret/i, unconfirmed: true }
    ],
    ["openuv", "OpenUV", "open uv|openuv-", "openuv-[0-9a-z]{10,24}-io|[0-9a-z]{32}", "https://www.openuv.io/uvindex"],
    ["unifyid", "UnifyID", "unify id", "[\\w-]{40,43}={0,2}", "https://developer.unify.id/", { loose: true }],
    [
      "loginradius",
      "LoginRadius",
      "login radius",
      uuid,
      "https://www.loginradius.com/docs/api/v2/getting-started/introduction/",
      { near: /key|token|secret|=|:/i }
    ],
    ["purestake", "PureStake", "pure stake", base623(40), "https://developer.purestake.io/"],
    [
      "duplocloud",
      "DuploCloud",
      "duplo",
      "AQAAANCMnd8BFdERjHo[\\w+/-]{180,1000}={0,2}",
      "https://docs.duplocloud.com/docs/overview/application-focused-interface/user-administration/api-tokens",
      { distinct: true }
    ],
    [
      "infisical",
      "Infisical",
      "infisical",
      hex(64),
      "https://infisical.com/docs/documentation/platform/identities/universal-auth",
      { kind: "client-secret", near: /secret/i }
    ],
    [
      "semgrep",
      "Semgrep",
      "semgrep",
      hex(64),
      "https://semgrep.dev/docs/semgrep-ci/ci-environment-variables",
      { kind: "app-token", near: /token|key/i }
    ]
  ])
];

// src/rules/self-hosted.ts
var capitalsFirst = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var crcReversed = {
  encode: (sum) => [...encodeDigits(sum, capitalsFirst, 0)].reverse().join("").padStart(6, "0"),
  whole: true
};
var matrix = "https://github.com/element-hq/matrix-authentication-service";
var unconfirmed2 = { unconfirmed: true };
var atValue = (prefix2) => [
  `"${prefix2}`,
  `'${prefix2}`,
  `=${prefix2}`,
  `: ${prefix2}`,
  `bearer ${prefix2}`
];
var rows = [
  [
    "matrix",
    "Matrix",
    "access-token",
    "syt_",
    "[0-9A-Za-z+/]{2,86}_[A-Za-z]{20}_[0-9A-Za-z]{6}",
    "https://github.com/element-hq/synapse",
    { tail: { ...crcBase62, whole: true } }
  ],
  [
    "matrix",
    "Matrix",
    "refresh-token",
    "syr_",
    "[0-9A-Za-z+/]{2,86}_[A-Za-z]{20}_[0-9A-Za-z]{6}",
    "https://github.com/element-hq/synapse",
    { tail: { ...crcBase62, whole: true } }
  ],
  // https://github.com/matrix-org/python-signedjson
  [
    "matrix",
    "Matrix",
    "signing-key",
    "ed25519 a_",
    "[0-9A-Za-z]{4} [0-9A-Za-z+/]{43}",
    "https://element-hq.github.io/synapse/latest/usage/configuration/config_documentation.html#signing_key_path"
  ],
  ["matrix", "Matrix", "session-token", "mct_", "[0-9A-Za-z]{30}_[0-9A-Za-z]{6}", matrix, { tail: crcReversed }],
  [
    "matrix",
    "Matrix",
    "personal-access-token",
    "mpt_",
    "[0-9A-Za-z]{30}_[0-9A-Za-z]{6}",
    matrix,
    { tail: crcReversed, keywords: atValue("mpt_") }
  ],
  [
    "headscale",
    "Headscale",
    "api-key",
    "hskey-api-",
    "[\\w-]{12}-[\\w-]{64}",
    "https://github.com/juanfont/headscale",
    { revoke: "Run `headscale apikeys expire`." }
  ],
  [
    "headscale",
    "Headscale",
    "auth-key",
    "hskey-auth-",
    "[\\w-]{12}-[\\w-]{64}",
    "https://github.com/juanfont/headscale",
    { revoke: "Run `headscale preauthkeys expire`." }
  ],
  [
    "netbox",
    "NetBox",
    "api-token",
    "nbt_",
    "[0-9A-Za-z]{12}\\.[0-9A-Za-z]{40}",
    "https://github.com/netbox-community/netbox"
  ],
  ["pterodactyl", "Pterodactyl", "client-api-key", "ptlc_", base623(43), "https://github.com/pterodactyl/panel"],
  ["pterodactyl", "Pterodactyl", "application-api-key", "ptla_", base623(43), "https://github.com/pterodactyl/panel"],
  ["pelican", "Pelican Panel", "client-api-key", "plcn_", base623(43), "https://github.com/pelican-dev/panel"],
  ["pelican", "Pelican Panel", "application-api-key", "peli_", base623(43), "https://github.com/pelican-dev/panel"],
  ["karakeep", "Karakeep", "api-key", "ak1_", "[0-9a-f]{20}_[0-9a-f]{20}", "https://github.com/karakeep-app/karakeep"],
  [
    "karakeep",
    "Karakeep",
    "api-key-v2",
    "ak2_",
    "[0-9a-f]{20}_[0-9a-f]{32}",
    "https://github.com/karakeep-app/karakeep"
  ],
  // Text of base64, or 32 bytes. Digests of images and releases are named so, too.
  [
    "ragflow",
    "RAGFlow",
    "api-key",
    "ragflow-",
    "(?![\\da-f]{32}(?![\\w-]))(?:[0-9A-Za-z]{32}|[\\w-]{43})(?!\\.\\w)",
    "https://github.com/infiniflow/ragflow"
  ],
  ["opencti", "OpenCTI", "api-token", "flgrn_octi_tkn_", base64url(64), "https://github.com/OpenCTI-Platform/opencti"],
  ["formbricks", "Formbricks", "api-key", "fbk_", base64url(43), "https://github.com/formbricks/formbricks"],
  [
    "tuist",
    "Tuist",
    "account-token",
    "tuist_",
    "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}_[\\w+/-]{20,64}={0,2}",
    "https://github.com/tuist/tuist",
    unconfirmed2
  ],
  [
    "phase",
    "Phase",
    "user-token",
    "pss_user:v",
    "[12]:[0-9a-f]{64}(?::[0-9a-f]{64,160}){3}",
    "https://github.com/phasehq/console",
    { reach: [32, 640] }
  ],
  [
    "phase",
    "Phase",
    "service-token",
    "pss_service:v",
    "[12]:[0-9a-f]{64}(?::[0-9a-f]{64,160}){3}",
    "https://github.com/phasehq/console",
    { reach: [32, 640] }
  ],
  [
    "k3s",
    "K3s",
    "join-token",
    "K10",
    "[0-9a-f]{64}::(?:server|node):[0-9A-Za-z_-]{8,64}",
    "https://docs.k3s.io/cli/token",
    { keywords: ["::server:", "::node:"], reach: [96, 96], revoke: "Run `k3s token rotate`." }
  ],
  [
    "rancher",
    "Rancher",
    "kubeconfig-token",
    "kubeconfig-u",
    "[\\w.-]{1,48}:[0-9a-z]{54}",
    "https://github.com/rancher/rancher",
    { revoke: "Rancher > Account & API Keys > delete the key" }
  ],
  [
    "nexus",
    "Sonatype Nexus",
    "npm-token",
    "NpmToken.",
    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    "https://help.sonatype.com/en/npm-security.html"
  ]
];
var selfHostedRules = createTokenRules(
  rows.map(([id2, name3, kind, prefix2, body4, source7, options]) => [
    id2,
    name3,
    kind,
    prefix2,
    body4,
    source7,
    { own: true, ...options }
  ])
);

// src/rules/sentry.ts
var checkOrganizationToken = (value2) => {
  try {
    return "iat" in JSON.parse(Buffer.from(value2.split("_")[1], "base64").toString("utf8")) ? "valid" : "invalid";
  } catch {
    return "invalid";
  }
};
var sentryRules = [
  ...createPrefixedRules(
    {
      id: "sentry",
      name: "Sentry",
      source: "https://docs.sentry.io/account/auth-tokens/",
      revoke: "https://sentry.io/settings/account/api/auth-tokens/"
    },
    [
      {
        kind: "organization-token",
        prefix: "sntrys_",
        body: "eyJ[0-9A-Za-z+/=_-]{60,360}_[0-9A-Za-z+/]{43}=?",
        check: checkOrganizationToken,
        reach: [32, 480]
      },
      { kind: "user-token", prefix: "sntryu_", body: hex(64) },
      { kind: "integration-token", prefix: "sntryi_", body: hex(64) },
      { kind: "application-token", prefix: "sntrya_", body: hex(64) }
    ]
  ),
  ...createKeywordRules([
    [
      "sentry",
      "Sentry",
      "",
      hex(64),
      "https://docs.sentry.io/account/auth-tokens/",
      { kind: "auth-token-old", near: /key|token|secret|auth/i }
    ]
  ])
];

// src/rules/service-urls.ts
var isDrawn3 = (value2) => !isPlaceholder(value2) && hasRandomLook(value2) && !hasNameLook(value2) && !isPublished(value2);
var serviceUrlRules = [
  {
    id: "cloudinary-url",
    label: "a Cloudinary API secret in its URL",
    level: "error",
    fixture: true,
    keywords: ["cloudinary://"],
    pattern: /cloudinary:\/\/\d{12,18}:(?<secret>[\w-]{27})@(?<resource>[\w-]{1,60})/,
    check: (value2) => isDrawn3(value2) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "provider-token",
    provider: "Cloudinary",
    source: "https://cloudinary.com/documentation/php_configuration"
  },
  {
    // `mailjet+api://\u2026:\u2026@default`: of Symfony's mailer, notifier and texter.
    id: "service-dsn-key",
    label: "a key in the DSN of a service",
    level: "error",
    fixture: true,
    keywords: ["@default"],
    pattern: /(?<![\w+-])[a-z][a-z-]{1,24}(?:\+[a-z]{3,8})?:\/\/(?:[^\s:/@"'<>{}$]{0,200}:)?(?<secret>[^\s:/@"'<>{}$]{16,200})@default(?![\w.-])/,
    reach: [480, 24],
    check: (value2) => isDrawn3(value2) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "generic-token",
    source: "https://symfony.com/doc/current/mailer.html#using-a-3rd-party-transport"
  }
];

// src/rules/shopify.ts
var shopifyRules = [
  ...createPrefixedRules(
    {
      id: "shopify",
      name: "Shopify",
      source: "https://shopify.dev/docs/apps/build/authentication-authorization",
      revoke: "https://admin.shopify.com/"
    },
    [
      { kind: "access-token", prefix: "shpat_", body: anyHex(32) },
      { kind: "custom-app-token", prefix: "shpca_", body: base623(32, 40) },
      { kind: "private-app-password", prefix: "shppa_", body: anyHex(32) },
      { kind: "shared-secret", prefix: "shpss_", body: base623(32, 40) },
      { kind: "user-access-token", prefix: "shpua_", body: anyHex(32) },
      { kind: "refresh-token", prefix: "shprt_", body: anyHex(32) },
      { kind: "cli-token", prefix: "shptka_", body: anyHex(32) },
      { kind: "app-automation-token", prefix: "atkn_", body: hex(60, 68) }
    ]
  ),
  ...createKeywordRules([
    // What was issued before 2020 opens until it is made anew.
    [
      "shopify",
      "Shopify",
      "",
      hex(32),
      "https://shopify.dev/changelog/app-secret-key-length-has-increased",
      // A storefront's token is shown to every visitor.
      {
        kind: "credential-without-prefix",
        near: /^(?!.*(?:storefront|[cx]srf))(?=.*(?:secret|token|passw))/is
      }
    ]
  ])
];

// src/rules/sidekiq.ts
var sidekiqRules = [
  {
    id: "sidekiq-enterprise-url",
    label: "a Sidekiq Enterprise credential",
    level: "error",
    keywords: [".contribsys.com"],
    pattern: /https?:\/\/(?<secret>[0-9a-f]{8}:[0-9a-f]{8})@(?:gems|enterprise)\.contribsys\.com/i,
    check: (value2) => hasRandomLook(value2) ? "unknown" : "invalid",
    family: "sidekiq-enterprise-credential",
    highEntropy: true,
    credential: "provider-token",
    provider: "Sidekiq",
    source: "https://github.com/sidekiq/sidekiq/wiki/Commercial-Support"
  },
  ...createKeywordRules([
    [
      "sidekiq",
      "Sidekiq",
      "contribsys com|contribsys__com|contribsys|sidekiq",
      "[0-9a-f]{8}:[0-9a-f]{8}",
      "https://github.com/sidekiq/sidekiq/wiki/Commercial-Support",
      { kind: "enterprise-credential", distinct: true }
    ]
  ])
];

// src/rules/social-providers.ts
var socialProviderRules = [
  {
    id: "facebook-access-token",
    label: "a Facebook access token",
    level: "error",
    keywords: ["eaa"],
    pattern: beginAnywhere(/(?<![\w-])(?<secret>EAA(?:[A-Z]{1,3})?[0-9A-Za-z]{90,400})(?![\w+/=-])/),
    reach: [32, 440],
    check: (value2) => hasRandomLook(value2) && !hasNameLook(value2) && /\d.{0,400}[a-z]|[a-z].{0,400}\d/.test(value2) ? "unknown" : "invalid",
    highEntropy: true,
    shown: "EAA",
    credential: "provider-token",
    provider: "Facebook",
    revoke: "https://developers.facebook.com/tools/debug/accesstoken/",
    source: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/"
  },
  {
    id: "facebook-app-token",
    label: "a Facebook app access token",
    level: "error",
    keywords: ["access_token", "facebook", "fb_", "app_token", "graph."],
    pattern: /(?<![\w-])(?<secret>\d{15,17}\|[\w-]{27,28})(?![\w-])/,
    check: (value2) => hasRandomLook(value2.split("|")[1]) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "provider-token",
    provider: "Facebook",
    source: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/"
  },
  ...createTokenRules([
    [
      "modrinth",
      "Modrinth",
      "personal-access-token",
      "mrp_",
      base623(60),
      "https://github.com/modrinth/code",
      { revoke: "https://modrinth.com/settings/pats" }
    ],
    ["modrinth", "Modrinth", "oauth-token", "mro_", base623(60), "https://github.com/modrinth/code"],
    ["modrinth", "Modrinth", "session-token", "mra_", base623(60), "https://github.com/modrinth/code"],
    [
      "instagram",
      "Instagram",
      "access-token",
      "IGQV",
      base623(90, 260),
      "https://developers.facebook.com/docs/instagram-platform/",
      { reach: [32, 300] }
    ],
    [
      "instagram",
      "Instagram",
      "business-access-token",
      "IGAA",
      base623(90, 260),
      "https://developers.facebook.com/docs/instagram-platform/",
      { reach: [32, 300] }
    ],
    [
      "twitter",
      "X",
      "bearer-token",
      "AAAAAAAAAAAAAAAAAAAAA",
      "[0-9A-Za-z%]{60,110}",
      "https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens",
      {
        check: (value2) => hasRandomLook(value2.slice(30)) ? "unknown" : "invalid",
        revoke: "https://developer.x.com/en/portal/dashboard"
      }
    ],
    [
      "meta-quest",
      "Meta Quest",
      "app-credentials",
      "OC|",
      "\\d{13,17}\\|[0-9a-f]{32}",
      "https://developers.meta.com/horizon/documentation/unity/ps-s2s-basics/",
      {
        exact: true,
        keywords: ["oc|"],
        revoke: "https://developers.meta.com/horizon/manage > the app > API > regenerate the app secret"
      }
    ]
  ]),
  ...createKeywordRules([
    [
      "mastodon",
      "Mastodon",
      "mastodon",
      base64url(43),
      "https://docs.joinmastodon.org/client/token/",
      { kind: "access-token", near: /token|secret|key/i, own: true }
    ],
    [
      "bluesky",
      "Bluesky",
      "bluesky|bsky",
      "[a-z2-7]{4}(?:-[a-z2-7]{4}){3}",
      "https://docs.bsky.app/docs/get-started",
      {
        kind: "app-password",
        near: /passw|token|key|secret/i,
        check: (value2) => /[2-7]/.test(value2) && new Set(value2).size > 7,
        revoke: "https://bsky.app/settings/app-passwords"
      }
    ],
    [
      "playstation",
      "PlayStation Network",
      "npsso",
      base623(64),
      "https://psn-api.achievements.app/authentication/authenticating-manually",
      { kind: "npsso-token", distinct: true }
    ],
    [
      "musixmatch",
      "Musixmatch",
      "musixmatch",
      hex(32),
      "https://docs.musixmatch.com/lyrics-api/introduction",
      { near: /key|token|secret/i, unconfirmed: true }
    ],
    [
      "kaltura",
      "Kaltura",
      "kaltura",
      hex(32),
      "https://developer.kaltura.com/api-docs/VPaaS-API-Getting-Started/how-to-create-kaltura-session.html",
      { kind: "secret", near: /secret/i, unconfirmed: true }
    ],
    [
      "facebook",
      "Facebook",
      "facebook|fb_app|fb_secret|fb_client|fb_api|meta_app",
      hex(32),
      "https://developers.facebook.com/docs/facebook-login/security/",
      { kind: "app-secret", near: /secret|key|token/i, revoke: "https://developers.facebook.com/apps/" }
    ],
    [
      "twitter",
      "X",
      "twitter|x_consumer|tweepy|consumer",
      base623(50),
      "https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret",
      { kind: "api-secret", near: /secret|token|key/i, revoke: "https://developer.x.com/en/portal/dashboard" }
    ],
    [
      "twitter",
      "X",
      "twitter|x_consumer|tweepy",
      base623(25),
      "https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret",
      { kind: "api-key", near: /key|token|secret/i }
    ],
    [
      "twitter",
      "X",
      "twitter|tweepy|access_token",
      "\\d{7,20}-[0-9A-Za-z]{20,45}",
      "https://docs.x.com/fundamentals/authentication/oauth-1-0a/obtaining-user-access-tokens",
      { kind: "access-token" }
    ],
    [
      "twitter",
      "X",
      "twitter|tweepy|access_token_secret|access_secret",
      base623(45),
      "https://docs.x.com/fundamentals/authentication/oauth-1-0a/obtaining-user-access-tokens",
      { kind: "access-token-secret", near: /secret|token|=|"|'/i }
    ],
    [
      "linkedin",
      "LinkedIn",
      "linked in",
      base623(16),
      "https://learn.microsoft.com/linkedin/shared/authentication/authentication",
      { kind: "client-secret-old", near: /secret|key|token/i }
    ],
    [
      "instagram",
      "Instagram",
      "instagram",
      hex(32),
      "https://developers.facebook.com/docs/instagram-platform/",
      { kind: "client-secret", near: /secret/i }
    ],
    [
      "reddit",
      "Reddit",
      "reddit",
      base64url(27, 30),
      "https://github.com/reddit-archive/reddit/wiki/OAuth2",
      { kind: "client-secret", near: /secret/i, revoke: "https://www.reddit.com/prefs/apps" }
    ],
    [
      "spotify",
      "Spotify",
      "spotify|spotipy",
      hex(32),
      "https://developer.spotify.com/documentation/web-api/concepts/apps",
      { kind: "client-secret", near: /secret|key|token/i, revoke: "https://developer.spotify.com/dashboard" }
    ],
    [
      "spotify",
      "Spotify",
      "spotify|spotipy",
      "AQ[\\w-]{120,300}",
      "https://developer.spotify.com/documentation/web-api/tutorials/refreshing-tokens",
      { kind: "refresh-token", near: /refresh|token/i }
    ],
    [
      "twitch",
      "Twitch",
      "twitch",
      lower(30),
      "https://dev.twitch.tv/docs/authentication/",
      { kind: "client-secret", near: /secret|token|oauth|key/i, revoke: "https://dev.twitch.tv/console/apps" }
    ],
    [
      "twitch",
      "Twitch",
      "twitch",
      "oauth:[0-9a-z]{30}",
      "https://dev.twitch.tv/docs/irc/authenticate-bot/",
      { kind: "irc-token" }
    ],
    [
      "deviantart",
      "DeviantArt",
      "deviant art",
      hex(32),
      "https://www.deviantart.com/developers/authentication",
      { kind: "client-secret" }
    ],
    [
      "deviantart",
      "DeviantArt",
      "deviant art",
      hex(50) + "|" + base623(40),
      "https://www.deviantart.com/developers/authentication",
      { kind: "access-token" }
    ],
    ["flickr", "Flickr", "flickr", hex(32), "https://www.flickr.com/services/api/misc.api_keys.html"],
    [
      "flickr",
      "Flickr",
      "flickr",
      hex(16),
      "https://www.flickr.com/services/api/misc.api_keys.html",
      { kind: "api-secret", near: /secret/i }
    ],
    ["unsplash", "Unsplash", "un splash", base64url(43), "https://unsplash.com/documentation", { kind: "access-key" }],
    ["pixabay", "Pixabay", "pixa bay", "\\d{7,8}-[0-9a-f]{25}", "https://pixabay.com/api/docs/"],
    ["pexels", "Pexels", "", base623(56), "https://www.pexels.com/api/documentation/"],
    ["lastfm", "Last.fm", "last fm|last.fm", hex(32), "https://www.last.fm/api/authentication"],
    ["trakt", "Trakt", "trakt", hex(64), "https://trakt.docs.apiary.io/", { kind: "client-secret" }],
    ["tmdb", "TMDB", "tmdb|themoviedb", hex(32), "https://developer.themoviedb.org/docs/getting-started"],
    [
      "tiktok",
      "TikTok",
      "tik tok",
      base623(32) + "|" + hex(40),
      "https://developers.tiktok.com/doc/oauth-user-access-token-management",
      { kind: "client-secret", near: /secret|token/i }
    ],
    ["tumblr", "Tumblr", "", base623(50), "https://www.tumblr.com/docs/en/api/v2", { kind: "api-key" }],
    [
      "vimeo",
      "Vimeo",
      "vimeo",
      hex(32),
      "https://developer.vimeo.com/api/authentication",
      { kind: "access-token", near: /token|key|secret/i }
    ],
    [
      "wechat",
      "WeChat",
      "wechat|weixin|wx_secret|wx_app|appsecret",
      hex(32),
      "https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html",
      { kind: "app-secret", near: /secret|key|:|=/i }
    ],
    [
      "weibo",
      "Weibo",
      "weibo",
      hex(32),
      "https://open.weibo.com/wiki/Oauth/en",
      { kind: "app-secret", near: /secret|key/i }
    ],
    [
      "dingtalk",
      "DingTalk",
      "ding talk|robot/send",
      hex(64),
      "https://open.dingtalk.com/document/robots/custom-robot-access",
      { kind: "robot-token", near: /key|token|secret/i }
    ],
    [
      "dingtalk",
      "DingTalk",
      "ding talk",
      "SEC[0-9a-f]{64}|[\\w-]{64}",
      "https://open.dingtalk.com/document/",
      { kind: "app-secret" }
    ],
    [
      "lark",
      "Lark",
      "lark|feishu",
      base623(32),
      "https://open.larksuite.com/document/",
      { kind: "app-secret", near: /secret|key/i }
    ],
    [
      "lark",
      "Lark",
      "open-apis/bot/v2/hook",
      uuid,
      "https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot",
      { kind: "webhook", near: /hook\//, credential: "provider-webhook" }
    ],
    [
      "wecom",
      "WeCom",
      "qyapi.weixin.qq.com/cgi-bin/webhook",
      uuid,
      "https://developer.work.weixin.qq.com/document/path/91770",
      { kind: "webhook", near: /key=/, credential: "provider-webhook" }
    ],
    [
      "kakao",
      "Kakao",
      "kakao",
      hex(32),
      "https://developers.kakao.com/docs/latest/en/getting-started/app",
      {
        kind: "api-key",
        // Browsers and phones are given the keys of JavaScript and of native applications.
        near: /^(?!.*(?:js(?!on)|java_?script|native))(?=.*(?:key|token|secret|auth|admin|rest))/is,
        revoke: "https://developers.kakao.com/console/app"
      }
    ],
    [
      "strava",
      "Strava",
      "strava",
      hex(40),
      "https://developers.strava.com/docs/authentication/",
      { kind: "client-secret", near: /secret|token|key/i }
    ],
    [
      "fitbit",
      "Fitbit",
      "fitbit",
      hex(32),
      "https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/",
      { kind: "client-secret", near: /secret/i }
    ],
    [
      "foursquare",
      "Foursquare",
      "four square",
      upper(48) + "|fsq3[0-9A-Za-z+/]{43,44}=",
      "https://docs.foursquare.com/developer/reference/authentication"
    ],
    ["yelp", "Yelp", "yelp", base64url(128), "https://docs.developer.yelp.com/docs/fusion-authentication"],
    [
      "meetup",
      "Meetup",
      "meetup",
      lower(26),
      "https://www.meetup.com/api/authentication/",
      { kind: "client-secret", near: /secret|key/i }
    ],
    [
      "eventbrite",
      "Eventbrite",
      "event brite",
      upper(20),
      "https://www.eventbrite.com/platform/api#/introduction/authentication",
      { kind: "private-token" }
    ],
    [
      "guardian",
      "The Guardian",
      "guardian",
      uuid,
      "https://open-platform.theguardian.com/documentation/",
      { near: /key|token|secret/i }
    ],
    ["newsapi", "News API", "news api", hex(32), "https://newsapi.org/docs/authentication"],
    ["currentsapi", "Currents API", "currents api|currents", "[\\w+=-]{48}", "https://currentsapi.services/en/docs/"],
    ["mediastack", "mediastack", "media stack", hex(32) + "|" + lower(32), "https://mediastack.com/documentation"],
    ["newscatcher", "NewsCatcher", "news catcher", "[\\w-]{43}", "https://www.newscatcherapi.com/docs/"],
    [
      "yahoo",
      "Yahoo",
      "yahoo",
      hex(40),
      "https://developer.yahoo.com/oauth2/guide/",
      { kind: "client-secret", near: /secret|key/i }
    ],
    ["pastebin", "Pastebin", "paste bin", "\\w{32}", "https://pastebin.com/doc_api"],
    ["gyazo", "Gyazo", "", base623(43), "https://gyazo.com/api/docs/auth", { kind: "access-token" }],
    ["imgur", "Imgur", "imgur", hex(40), "https://apidocs.imgur.com/", { kind: "client-secret" }],
    ["giphy", "GIPHY", "giphy", base623(32), "https://developers.giphy.com/docs/api/"],
    [
      "naver",
      "Naver",
      "naver",
      base64url(10),
      "https://developers.naver.com/docs/common/openapiguide/",
      { kind: "client-secret", near: /secret/i, loose: true }
    ],
    ["rawg", "RAWG", "rawg", hex(32), "https://rawg.io/apidocs"],
    ["steam", "Steam", "steam", "[0-9A-F]{32}", "https://steamcommunity.com/dev", { kind: "web-api-key" }],
    ["genius", "Genius", "genius", base64url(64), "https://docs.genius.com/", { kind: "access-token", common: true }],
    [
      "soundcloud",
      "SoundCloud",
      "sound cloud",
      base623(32),
      "https://developers.soundcloud.com/docs/api/guide",
      { kind: "client-secret" }
    ]
  ])
];

// src/rules/software-services.ts
var softwareServiceRules = createKeywordRules([
  [
    "zenhub",
    "ZenHub",
    "zen hub",
    "zh_[0-9a-f]{64}",
    "https://developers.zenhub.com/graphql-api-docs/getting-started",
    { distinct: true }
  ],
  [
    "matomo",
    "Matomo",
    "matomo|piwik|token_auth",
    hex(32),
    "https://developer.matomo.org/api-reference/reporting-api#authenticate-to-the-api-via-token_auth-parameter",
    { kind: "token", near: /token|key|secret/i }
  ],
  [
    "moodle",
    "Moodle",
    "moodle|wstoken|ws_token",
    hex(32),
    "https://docs.moodle.org/dev/Creating_a_web_service_client",
    { kind: "web-service-token", near: /token|key|secret/i, own: true }
  ],
  [
    "gotify",
    "Gotify",
    "gotify",
    "[AC][\\w.-]{14}",
    "https://gotify.net/docs/pushmsg",
    { kind: "token", near: /token|key/i, own: true }
  ],
  [
    "thingspeak",
    "ThingSpeak",
    "thing speak",
    upper(16),
    "https://www.mathworks.com/help/thingspeak/writedata.html",
    { near: /key|token|secret/i }
  ],
  [
    "ncbi",
    "NCBI",
    "ncbi|entrez|eutils",
    hex(36),
    "https://support.nlm.nih.gov/kbArticle/?pn=KA-05317",
    { near: /key|token/i }
  ],
  [
    "headspin",
    "HeadSpin",
    "head spin",
    hex(32),
    "https://ui.headspin.io/docs/session-api",
    { kind: "api-token", near: /key|token|secret/i, unconfirmed: true }
  ],
  [
    "keycloak",
    "Keycloak",
    "keycloak|kc_client",
    `${uuid}|[0-9A-Za-z]{32}`,
    "https://github.com/keycloak/keycloak",
    {
      kind: "client-secret",
      near: /secret(?![-_. ]?(?:name|ref|id))/i,
      own: true,
      revoke: "https://www.keycloak.org/docs/latest/server_admin/index.html#_client-credentials"
    }
  ],
  [
    "zitadel",
    "ZITADEL",
    "zitadel",
    base623(64),
    "https://zitadel.com/docs/guides/integrate/service-accounts/client-credentials",
    { kind: "client-secret", near: /secret|token|key/i, unconfirmed: true }
  ],
  [
    "ably",
    "Ably",
    "ably",
    "[\\w-]{6}\\.[\\w-]{6}:[\\w-]{16,48}",
    "https://ably.com/docs/auth/basic",
    { distinct: true }
  ],
  [
    "pusher",
    "Pusher",
    "pusher",
    hex(20),
    "https://pusher.com/docs/channels/library_auth_reference/rest-api/",
    { kind: "app-secret", near: /secret/i }
  ],
  [
    "pubnub",
    "PubNub",
    "pubnub|sec-c-",
    "(?:sec-c-[0-9A-Za-z+/=]{40,56}|sec-c-[0-9a-f-]{36})",
    "https://www.pubnub.com/docs/general/setup/account-setup",
    { kind: "secret-key", distinct: true }
  ],
  [
    "circleci",
    "CircleCI",
    "circle ci|circle_token|circle-token|circle",
    hex(40),
    "https://circleci.com/docs/managing-api-tokens/",
    { kind: "token-old", near: /token|key|secret|api/i, revoke: "https://app.circleci.com/settings/user/tokens" }
  ],
  [
    "travis-ci",
    "Travis CI",
    "travis ci|travis",
    base64url(22),
    "https://docs.travis-ci.com/user/triggering-builds/",
    { kind: "access-token", near: /key|token|secret/i }
  ],
  [
    "jenkins",
    "Jenkins",
    "jenkins",
    `11[0-9a-f]{32}|[0-9a-f]{32}|${uuid}`,
    "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
    { kind: "api-token", near: /token|key|secret|pass|crumb/i }
  ],
  [
    "semaphore",
    "Semaphore",
    "semaphore ci|semaphore",
    base623(20, 40),
    "https://docs.semaphoreci.com/",
    { kind: "api-token", near: /token|key|secret/i }
  ],
  [
    "drone-ci",
    "Drone",
    "drone_token|drone ci|drone_rpc|drone_secret",
    base623(32),
    "https://docs.drone.io/api/overview/",
    { kind: "token" }
  ],
  [
    "codeship",
    "CodeShip",
    "code ship",
    hex(32) + "|" + uuid,
    "https://docs.cloudbees.com/docs/cloudbees-codeship/",
    { near: /key|token|secret/i, unconfirmed: true }
  ],
  [
    "bitrise",
    "Bitrise",
    "bit rise",
    base64url(86),
    "https://docs.bitrise.io/en/bitrise-ci/api/",
    { kind: "personal-access-token" }
  ],
  [
    "appveyor",
    "AppVeyor",
    "app veyor",
    "(?:v2\\.)?[0-9a-z]{20}",
    "https://www.appveyor.com/docs/api/",
    { kind: "api-token" }
  ],
  [
    "codacy",
    "Codacy",
    "",
    base623(20) + "|" + hex(32),
    "https://docs.codacy.com/codacy-api/api-tokens/",
    { kind: "api-token" }
  ],
  [
    "codeclimate",
    "Code Climate",
    "code climate|cc_test_reporter_id|CC_TEST_REPORTER_ID",
    hex(64) + "|" + hex(40),
    "https://docs.codeclimate.com/docs/configuring-test-coverage",
    { kind: "token", near: /reporter_id|token|key|secret|reporter|pass/i }
  ],
  [
    "codecov",
    "Codecov",
    "code cov",
    uuid + "|" + hex(32),
    "https://docs.codecov.com/docs/codecov-tokens",
    { kind: "token", near: /token|key|secret/i }
  ],
  [
    "coveralls",
    "Coveralls",
    "coveralls",
    base623(33) + "|[0-9A-Za-z-]{37}",
    "https://docs.coveralls.io/",
    { kind: "repo-token" }
  ],
  [
    "codemagic",
    "Codemagic",
    "code magic",
    base64url(43),
    "https://docs.codemagic.io/rest-api/codemagic-rest-api/",
    { kind: "api-token" }
  ],
  [
    "deepsource",
    "DeepSource",
    "deep source",
    "dsp_[0-9a-f]{40}|[0-9a-f]{40}",
    "https://docs.deepsource.com/docs/developers/api",
    { kind: "token" }
  ],
  ["libraries-io", "Libraries.io", "libraries io|libraries.io", hex(32), "https://libraries.io/api"],
  ["fossa", "FOSSA", "fossa", hex(32), "https://docs.fossa.com/docs/api-reference"],
  ["packagecloud", "packagecloud", "package cloud", hex(48), "https://packagecloud.io/docs/api", { kind: "token" }],
  [
    "rubygems",
    "RubyGems",
    "rubygems|ruby gems",
    hex(32),
    "https://guides.rubygems.org/api-key-scopes/",
    { kind: "legacy-key", near: /key/i, unconfirmed: true }
  ],
  [
    "docker",
    "Docker",
    "docker hub|docker_password|docker_token",
    uuid,
    "https://docs.docker.com/security/access-tokens/",
    { kind: "personal-access-token-old", near: /token|pass|pat/i, unconfirmed: true }
  ],
  [
    "shortcut",
    "Shortcut",
    "shortcut|clubhouse",
    uuid,
    "https://developer.shortcut.com/api/rest/v3",
    { kind: "api-token-old", near: /token/i, common: true, unconfirmed: true }
  ],
  [
    "gemfury",
    "Gemfury",
    "gem fury|fury",
    "[0-9A-Za-z]{6}-[0-9A-Za-z]{20}|[0-9A-Za-z]{20,34}",
    "https://gemfury.com/help/tokens/",
    { kind: "token", near: /key|token|secret/i, loose: true }
  ],
  ["gemstash", "Gemstash", "gem stash", hex(32), "https://github.com/rubygems/gemstash", { kind: "key" }],
  [
    "cloudsmith",
    "Cloudsmith",
    "cloud smith",
    hex(40),
    "https://help.cloudsmith.io/docs/api-key",
    { kind: "api-key-old" }
  ],
  [
    "artifactory",
    "JFrog Artifactory",
    "artifactory|jfrog",
    "[0-9A-Za-z]{73}|eyJ[\\w-]{40,200}\\.[\\w-]{100,800}\\.[\\w-]{300,700}|AP[\\dABCDEF][0-9A-Za-z]{8,40}",
    "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
    { kind: "token" }
  ],
  [
    "nexus",
    "Sonatype Nexus",
    "nexus",
    "NpmToken\\.[0-9a-f-]{36}|[0-9A-Za-z]{44}",
    "https://help.sonatype.com/en/user-tokens.html",
    { kind: "user-token", near: /token|key|pass/i, unconfirmed: true }
  ],
  [
    "gitea",
    "Gitea",
    "gitea|forgejo|codeberg",
    hex(40),
    "https://docs.gitea.com/development/api-usage",
    { kind: "access-token", near: /token|key|secret|pass/i }
  ],
  [
    "gitter",
    "Gitter",
    "gitter",
    hex(40),
    "https://blog.gitter.im/2023/02/13/gitter-has-fully-migrated-to-matrix/",
    { kind: "access-token", ended: 2023 }
  ],
  ["gogs", "Gogs", "gogs", hex(40), "https://github.com/gogs/docs-api", { kind: "access-token" }],
  [
    "launchdarkly",
    "LaunchDarkly",
    "launch darkly",
    "[\\w=-]{40}",
    "https://launchdarkly.com/docs/home/account/api",
    { kind: "access-token" }
  ],
  [
    "launchdarkly",
    "LaunchDarkly",
    "launch darkly",
    `(?:api|sdk|mob)?-?${uuid}`,
    "https://launchdarkly.com/docs/home/account/api",
    { kind: "key-near-name", near: /key|token|secret|access/i }
  ],
  [
    "split-io",
    "Split",
    "split io|split.io|split_api",
    base623(32, 54),
    "https://help.split.io/hc/en-us/articles/360019916211",
    { kind: "api-key" }
  ],
  [
    "flagsmith",
    "Flagsmith",
    "flag smith",
    "ser\\.[0-9A-Za-z]{22}",
    "https://docs.flagsmith.com/",
    { kind: "server-key", distinct: true }
  ],
  [
    "unleash",
    "Unleash",
    "unleash",
    "[\\w*-]{1,30}:[\\w-]{2,30}\\.[0-9a-f]{56,64}",
    "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
    { kind: "token-near-name", distinct: true }
  ],
  [
    "fastly",
    "Fastly",
    "fastly",
    "[\\w=-]{32}",
    "https://docs.fastly.com/en/guides/using-api-tokens",
    { kind: "api-token", revoke: "https://manage.fastly.com/account/personal/tokens" }
  ],
  [
    "bunny",
    "bunny.net",
    "bunny cdn|bunny net|bunny.net|bunny_api|bunny_storage",
    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}|" + uuid + "(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?",
    "https://docs.bunny.net/reference/bunnynet-api-overview",
    { near: /key|pass/i }
  ],
  ["keycdn", "KeyCDN", "key cdn", "(?:sk_prod_)?[0-9A-Za-z]{32,64}", "https://www.keycdn.com/api"],
  [
    "imgix",
    "imgix",
    "imgix",
    "(?:ak|ix)_[0-9a-f]{64}|[0-9A-Za-z]{16,32}",
    "https://docs.imgix.com/apis/management",
    { kind: "api-key", unconfirmed: true }
  ],
  [
    "imagga",
    "Imagga",
    "imagga",
    "acc_[0-9a-f]{15}|[0-9a-f]{32}|[0-9A-Za-z+/]{70,72}={0,2}",
    "https://docs.imagga.com/",
    { kind: "api-secret" }
  ],
  [
    "ngrok",
    "ngrok",
    "ngrok",
    "[0-9A-Za-z]{25,27}_[0-9A-Za-z]{20,22}|ak_[0-9A-Za-z]{27,45}|cr_[0-9A-Za-z]{27,45}",
    "https://ngrok.com/docs/agent/",
    { kind: "authtoken", revoke: "https://dashboard.ngrok.com/get-started/your-authtoken" }
  ],
  [
    "wakatime",
    "WakaTime",
    "waka time",
    uuid,
    "https://wakatime.com/developers",
    { kind: "api-key-old", near: /key|token|secret/i }
  ],
  [
    "font-awesome",
    "Font Awesome",
    "font awesome|fontawesome",
    "[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}",
    "https://docs.fontawesome.com/web/setup/packages",
    { kind: "package-token", near: /key|token|secret/i }
  ],
  [
    "zabbix",
    "Zabbix",
    "zabbix",
    hex(64) + "|" + hex(32),
    "https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens",
    { kind: "api-token", near: /token|key|auth/i }
  ],
  [
    "home-assistant",
    "Home Assistant",
    "home assistant|hass|supervisor_token",
    "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{60,200}\\.[\\w-]{43}",
    "https://developers.home-assistant.io/docs/auth_api/",
    { kind: "access-token" }
  ],
  ["plex", "Plex", "plex|x-plex-token", base64url(20), "https://support.plex.tv/articles/204059436", { kind: "token" }],
  [
    "sonarr",
    "Servarr",
    "sonarr|radarr|lidarr|prowlarr|readarr",
    hex(32),
    "https://wiki.servarr.com/",
    { kind: "api-key" }
  ],
  ["jellyfin", "Jellyfin", "jelly fin|emby", hex(32), "https://jellyfin.org/docs/", { kind: "api-key" }],
  [
    "nextcloud",
    "Nextcloud",
    "next cloud",
    "[0-9A-Za-z]{5}(?:-[0-9A-Za-z]{5}){4}",
    "https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html",
    { kind: "app-password" }
  ],
  [
    "grafana-oncall",
    "Grafana OnCall",
    "grafana|oncall",
    hex(64),
    "https://grafana.com/docs/oncall/latest/oncall-api-reference/",
    { kind: "token", near: /key|token|secret/i, loose: true }
  ],
  [
    "thingsboard",
    "ThingsBoard",
    "things board|provisionDeviceKey|provisionDeviceSecret",
    base623(20),
    "https://thingsboard.io/docs/user-guide/device-provisioning/",
    { kind: "device-token", near: /token|key|secret|\/api\/v1\//i, own: true }
  ],
  [
    "particle",
    "Particle",
    "particle io|particle.io|particle",
    hex(40),
    "https://docs.particle.io/reference/cloud-apis/api/",
    { kind: "access-token", near: /token|key|secret/i }
  ],
  [
    "blynk",
    "Blynk",
    "blynk",
    base64url(32),
    "https://docs.blynk.io/en/blynk.cloud/device-https-api/authentication",
    { kind: "device-token", near: /key|token|secret/i }
  ],
  [
    "blynk",
    "Blynk",
    "blynk",
    base64url(40),
    "https://docs.blynk.io/en/blynk.cloud/oauth2-api",
    { kind: "organization-token", near: /token|bearer|secret/i }
  ],
  [
    "tuya",
    "Tuya",
    "tuya",
    hex(32),
    "https://developer.tuya.com/en/docs/iot/",
    { kind: "access-secret", near: /secret|key/i }
  ],
  [
    "losant",
    "Losant",
    "losant",
    base64url(64),
    "https://docs.losant.com/",
    { kind: "access-secret", unconfirmed: true }
  ],
  [
    "samsara",
    "Samsara",
    "samsara",
    base623(30),
    "https://developers.samsara.com/docs/authentication",
    { kind: "api-token-old" }
  ],
  [
    "laravel",
    "Laravel",
    "app_key|laravel|APP_KEY",
    "base64:[0-9A-Za-z+/]{43}=",
    "https://laravel.com/docs/12.x/encryption",
    { kind: "app-key", distinct: true, own: true }
  ],
  [
    "django",
    "Django",
    "secret_key|django",
    "django-insecure-[\\w!@#$%^&*()+=-]{50}",
    "https://docs.djangoproject.com/en/5.2/ref/settings/#secret-key",
    { kind: "secret-key", level: "warning", distinct: true }
  ],
  [
    "rails",
    "Rails",
    "rails_master|rails_secret|secret_key_base|master.key|RAILS_MASTER_KEY",
    "[0-9a-f]{128}|[0-9a-f]{32}",
    "https://guides.rubyonrails.org/security.html#custom-credentials",
    { kind: "master-key", near: /master|secret/i }
  ],
  [
    "wordpress",
    "WordPress.com",
    "wordpress",
    "[0-9A-Za-z()&!*@^%$#]{64}",
    "https://developer.wordpress.com/docs/oauth2/",
    { kind: "client-secret", near: /secret|token/i }
  ],
  [
    "ghost",
    "Ghost",
    "ghost",
    "[0-9a-f]{24}:[0-9a-f]{64}",
    "https://docs.ghost.org/admin-api#token-authentication",
    { kind: "admin-api-key", distinct: true }
  ],
  [
    "prismic",
    "Prismic",
    "prismic",
    "[\\w=-]{80,140}\\.[\\w-]{40,140}|MC5[\\w-]{40,140}\\.[\\w-]{30,140}",
    "https://prismic.io/docs/access-token",
    { kind: "access-token", unconfirmed: true }
  ],
  [
    "datocms",
    "DatoCMS",
    "dato cms",
    hex(30),
    "https://www.datocms.com/docs/content-management-api/authentication",
    { kind: "api-token" }
  ],
  [
    "kontent",
    "Kontent.ai",
    "kontent",
    "ey[\\w-]{10,60}\\.[\\w-]{60,500}\\.[\\w-]{40,90}|" + uuid,
    "https://kontent.ai/learn/docs/apis/openapi/management-api-v2/",
    { near: /key|token|secret/i, kind: "api-key" }
  ],
  ["butter-cms", "ButterCMS", "butter cms", hex(40), "https://buttercms.com/docs/api/", { kind: "api-token" }],
  [
    "graphcms",
    "Hygraph",
    "graph cms|hygraph",
    "ey[\\w-]{10,60}\\.ey[\\w-]{100,900}\\.[\\w-]{300,700}|[0-9a-f]{32}",
    "https://hygraph.com/docs/api-reference/basics/authorization",
    { kind: "token" }
  ],
  [
    "shutterstock",
    "Shutterstock",
    "shutter stock",
    "v2/[0-9A-Za-z]{388}|[0-9A-Za-z]{16}|[0-9A-Za-z]{8}/[0-9A-Za-z]{40,42}|v2/[0-9A-Za-z]{44,50}",
    "https://api-reference.shutterstock.com/#authentication",
    { kind: "api-secret" }
  ],
  [
    "getty",
    "Getty Images",
    "getty images|getty",
    base623(24) + "|" + base623(40),
    "https://developers.gettyimages.com/",
    { kind: "api-key" }
  ],
  ["audd", "AudD", "audd", hex(32), "https://docs.audd.io/", { kind: "api-token" }],
  ["deepai", "DeepAI", "deep ai", uuid, "https://deepai.org/docs", { near: /key|token|=|:/i }],
  ["cloudsight", "CloudSight", "cloud sight", base64url(22), "https://cloudsight.docs.apiary.io/"],
  [
    "moderation",
    "Moderation API",
    "moderation api|moderation",
    "[\\w-]{36}\\.[\\w-]{115}\\.[\\w-]{43}|[\\w-]{30,40}\\.[\\w-]{100,130}\\.[\\w-]{30,50}",
    "https://docs.moderationapi.com/",
    { kind: "api-key" }
  ],
  ["nango", "Nango", "nango", uuid, "https://docs.nango.dev/", { kind: "secret-key", near: /secret|key/i }],
  ["dandelion", "Dandelion", "dandelion", hex(32), "https://dandelion.eu/docs/", { kind: "token" }],
  ["uclassify", "uClassify", "", base623(12), "https://www.uclassify.com/docs"],
  ["aletheiaapi", "Aletheia API", "aletheia api", upper(32), "https://aletheiaapi.com/docs/"],
  ["aylien", "AYLIEN", "", hex(32), "https://docs.aylien.com/"],
  ["meaningcloud", "MeaningCloud", "meaning cloud", hex(32), "https://learn.meaningcloud.com/"],
  ["textrazor", "TextRazor", "text razor", hex(56), "https://www.textrazor.com/docs/rest"],
  ["detectlanguage", "Detect Language", "detect language", hex(32), "https://detectlanguage.com/documentation"],
  ["speechtextai", "SpeechText.AI", "speech text ai|speechtext", hex(32), "https://speechtext.ai/docs"],
  [
    "cloudmersive",
    "Cloudmersive",
    "cloud mersive",
    uuid,
    "https://api.cloudmersive.com/docs/",
    { near: /key|token|=|:/i }
  ],
  [
    "exportsdk",
    "ExportSDK",
    "export sdk",
    "[0-9a-z]{5,15}_[0-9a-z-]{36}|[0-9a-z_-]{43}",
    "https://docs.exportsdk.com/"
  ],
  ["enablex", "EnableX", "enable x", base623(36), "https://developer.enablex.io/", { kind: "app-key" }],
  ["codequiry", "Codequiry", "", base623(64), "https://codequiry.com/usage/api"],
  ["checio", "Checkio", "checio|checkio", "pk_[0-9a-z]{45}", "https://checkio.org/"],
  ["bulbul", "Bulbul", "", lower(32), "https://bulbul.co/", { loose: true }],
  ["borgbase", "BorgBase", "borg base", "[\\w/.-]{146,152}", "https://docs.borgbase.com/api", { kind: "api-token" }],
  [
    "redhatpyxis",
    "Red Hat Pyxis",
    "red hat pyxis|pyxis|red hat api|redhat api",
    lower(32),
    "https://catalog.redhat.com/api/containers/docs/",
    { kind: "api-key" }
  ],
  ["getsandbox", "Sandbox", "get sandbox", uuid, "https://getsandbox.com/docs/", { near: /key|token|=|:/i }],
  ["sheety", "Sheety", "", lower(64), "https://sheety.co/docs/authentication.html", { kind: "bearer-token" }],
  ["owlbot", "Owlbot", "owl bot", hex(40), "https://owlbot.info/", { kind: "token" }],
  ["sigopt", "SigOpt", "sig opt", upper(48), "https://docs.sigopt.com/", { kind: "api-token" }],
  [
    "scalr",
    "Scalr",
    "scalr",
    "ey[\\w-]{10,60}\\.ey[\\w-]{30,90}\\.[\\w-]{43}|[\\w-]{36}\\.[\\w-]{56}\\.[\\w-]{43}|[\\w.-]{136}",
    "https://docs.scalr.io/reference/authentication-1",
    { kind: "api-token" }
  ],
  ["hostinger", "Hostinger", "hostinger", base623(48), "https://developers.hostinger.com/", { kind: "api-token" }],
  [
    "cpanel",
    "cPanel",
    "cpanel|whm",
    upper(32),
    "https://api.docs.cpanel.net/cpanel/tokens/",
    { kind: "api-token", near: /key|token|secret/i }
  ],
  ["plesk", "Plesk", "plesk", uuid, "https://docs.plesk.com/en-US/obsidian/api-rpc/", { near: /key|token|secret/i }],
  ["sslmate", "SSLMate", "ssl mate", base623(36), "https://sslmate.com/help/reference/certspotter_api_v2"],
  ["dnspod", "DNSPod", "dnspod|dp_key", hex(32), "https://docs.dnspod.cn/", { kind: "token" }],
  [
    "duckdns",
    "DuckDNS",
    "duck dns",
    uuid,
    "https://www.duckdns.org/spec.jsp",
    { kind: "token", near: /key|token|secret/i }
  ],
  ["dynu", "Dynu", "dynu", hex(32), "https://www.dynu.com/en-US/Support/API", { kind: "api-key", unconfirmed: true }],
  ["nextdns", "NextDNS", "next dns", hex(40), "https://nextdns.github.io/api/"],
  ["rebrandly", "Rebrandly", "", hex(32), "https://developers.rebrandly.com/docs/api-key-authentication"],
  [
    "bitly",
    "Bitly",
    "bitly|bit.ly|bit ly",
    hex(40),
    "https://dev.bitly.com/docs/getting-started/authentication/",
    { kind: "access-token" }
  ],
  ["tinyurl", "TinyURL", "tiny url", base623(60), "https://tinyurl.com/app/dev", { kind: "api-token" }],
  [
    "rapidapi",
    "RapidAPI",
    "rapid api|x-rapidapi-key|mashape",
    base623(50),
    "https://docs.rapidapi.com/docs/keys",
    { kind: "key-near-name" }
  ],
  ["linkpreview", "LinkPreview", "link preview", hex(32), "https://docs.linkpreview.net/"],
  [
    "opengraph-io",
    "OpenGraph.io",
    "open graph io|opengraph",
    uuid,
    "https://www.opengraph.io/documentation",
    { kind: "app-id", near: /app_id|key/i, loose: true }
  ],
  [
    "2captcha",
    "2Captcha",
    "2captcha|two captcha|ru captcha|anti captcha",
    hex(32),
    "https://2captcha.com/api-docs",
    { kind: "api-key" }
  ],
  [
    "recaptcha",
    "reCAPTCHA",
    "recaptcha|captcha",
    "6L[\\w-]{38}",
    "https://developers.google.com/recaptcha/docs/settings",
    { kind: "secret-key", near: /secret|private/i }
  ],
  [
    "hcaptcha",
    "hCaptcha",
    "h captcha",
    "0x[0-9A-Fa-f]{40}|ES_[0-9a-f]{32}",
    "https://docs.hcaptcha.com/",
    { kind: "secret-key", near: /secret|private/i }
  ],
  [
    "turnstile",
    "Cloudflare Turnstile",
    "turnstile",
    "0x4[\\w-]{32,34}",
    "https://developers.cloudflare.com/turnstile/",
    // It begins with a number that is still low: `0x4AAAAAAA`.
    { kind: "secret-key", near: /secret|private/i, check: (value2) => hasRandomLook(value2.slice(12)) }
  ],
  [
    "jumpseller",
    "Jumpseller",
    "jump seller",
    lower(32),
    "https://jumpseller.com/support/api/",
    { kind: "auth-token", unconfirmed: true }
  ],
  ["printful", "Printful", "printful", base623(40), "https://developers.printful.com/docs/", { kind: "access-token" }],
  ["billomat", "Billomat", "", hex(32), "https://www.billomat.com/en/api/basics/authentication/"],
  [
    "fibery",
    "Fibery",
    "",
    "[0-9a-f]{8}\\.[0-9a-f]{35}",
    "https://the.fibery.io/@public/User_Guide/",
    { kind: "api-token", distinct: true }
  ],
  [
    "formio",
    "Form.io",
    "form io|formio",
    "eyJ[\\w-]{20,60}\\.[\\w-]{200,310}\\.[\\w-]{43}",
    "https://help.form.io/developers/auth",
    { kind: "token" }
  ],
  ["formspree", "Formspree", "form spree", hex(40), "https://formspree.io/", { kind: "api-key", unconfirmed: true }],
  ["glitterly", "Glitterly", "", uuid, "https://docs.glitterly.app/", { near: /key|token|secret/i, unconfirmed: true }],
  [
    "teachable",
    "Teachable",
    "teachable",
    base623(32),
    "https://docs.teachable.com/reference/authentication",
    { unconfirmed: true }
  ],
  [
    "autodesk",
    "Autodesk",
    "auto desk|forge_client",
    base623(16) + "|" + base623(64),
    "https://aps.autodesk.com/en/docs/oauth/v2/",
    { kind: "client-secret", near: /secret/i }
  ],
  [
    "onshape",
    "Onshape",
    "on shape",
    base623(48),
    "https://onshape-public.github.io/docs/auth/apikeys/",
    { kind: "secret-key" }
  ],
  ["sketchfab", "Sketchfab", "sketch fab", hex(32), "https://docs.sketchfab.com/data-api/v3/", { kind: "api-token" }],
  [
    "unity",
    "Unity",
    "unity_secret|unity_api|unity services",
    base64url(32),
    "https://services.docs.unity.com/docs/service-account-auth/",
    { kind: "service-secret", unconfirmed: true }
  ],
  [
    "playfab",
    "PlayFab",
    "play fab",
    "[0-9A-Z]{32,50}",
    "https://learn.microsoft.com/gaming/playfab/gamemanager/secret-key-management",
    { kind: "secret-key", near: /secret/i }
  ],
  [
    "pandascore",
    "PandaScore",
    "panda score",
    base64url(51),
    "https://developers.pandascore.co/docs/authentication",
    { kind: "token" }
  ],
  ["faceit", "FACEIT", "faceit", uuid, "https://docs.faceit.com/docs", { near: /key|token|secret/i }],
  [
    "battlenet",
    "Battle.net",
    "battle net|battle.net|blizzard|bnet",
    base623(32),
    "https://develop.battle.net/documentation/guides/using-oauth",
    { kind: "client-secret", near: /secret/i }
  ],
  [
    "uber",
    "Uber",
    "uber_client|uber_secret|uber_server|uber",
    base64url(40),
    "https://developer.uber.com/docs/riders/guides/authentication/introduction",
    { kind: "client-secret", near: /secret|token/i }
  ],
  [
    "lyft",
    "Lyft",
    "lyft",
    base64url(32),
    "https://www.lyft.com/developers",
    { kind: "client-secret", near: /secret/i, unconfirmed: true }
  ],
  [
    "tesla",
    "Tesla",
    "tesla",
    "ta-secret\\.[\\w!@#$%^&*+-]{16,24}",
    "https://developer.tesla.com/docs/fleet-api/authentication/overview",
    { kind: "client-secret", distinct: true }
  ],
  [
    "smartthings",
    "SmartThings",
    "smart things",
    uuid,
    "https://developer.smartthings.com/docs/getting-started/authorization-and-permissions",
    { kind: "access-token", near: /token|pat/i }
  ],
  ["lifx", "LIFX", "lifx", hex(64), "https://api.developer.lifx.com/docs/authentication", { kind: "token" }],
  [
    "withings",
    "Withings",
    "withings",
    hex(64),
    "https://developer.withings.com/",
    { kind: "client-secret", near: /secret/i }
  ],
  ["oura", "Oura", "oura", upper(32), "https://cloud.ouraring.com/docs/authentication", { kind: "access-token" }],
  [
    "documenso",
    "Documenso",
    "documenso",
    "api_[0-9a-z]{16}",
    "https://docs.documenso.com/",
    { kind: "api-token", distinct: true }
  ],
  ["mite", "mite", "mite", hex(16), "https://mite.de/en/api/", { kind: "api-key", common: true }],
  [
    "airtable-oauth",
    "Airtable",
    "airtable",
    hex(64),
    "https://airtable.com/developers/web/api/oauth-reference",
    { kind: "oauth-secret", near: /secret|token/i }
  ],
  [
    "pipefy",
    "Pipefy",
    "pipefy",
    "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{60,300}\\.[\\w-]{43,90}",
    "https://developers.pipefy.com/",
    { kind: "token", unconfirmed: true }
  ],
  ["liveagent", "LiveAgent", "live agent", base623(32), "https://support.liveagent.com/", { kind: "api-key" }],
  ["aha", "Aha!", "aha_api|aha_token|aha io|aha.io", hex(64), "https://www.aha.io/api", { kind: "api-key" }],
  ["agile-crm", "Agile CRM", "agile crm", lower(26), "https://github.com/agilecrm/rest-api", { unconfirmed: true }],
  [
    "wufoo",
    "Wufoo",
    "wufoo",
    "[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}",
    "https://wufoo.github.io/docs/",
    { check: (value2) => hasRandomLook(value2) }
  ],
  [
    "formstack",
    "Formstack",
    "form stack",
    hex(32),
    "https://developers.formstack.com/",
    { kind: "access-token", unconfirmed: true }
  ],
  ["qualtrics", "Qualtrics", "", base623(40), "https://api.qualtrics.com/", { kind: "api-token" }],
  ["alegra", "Alegra", "", lower(20), "https://developer.alegra.com/docs/autenticacion", { kind: "api-token" }],
  ["aeroworkflow", "Aero Workflow", "aero workflow", base623(20), "https://api.aeroworkflow.com/", { kind: "api-key" }],
  ["lexigram", "Lexigram", "", base623(301), "https://www.lexigram.io/"],
  [
    "canny",
    "Canny",
    "canny io|canny_api|canny",
    uuid,
    "https://developers.canny.io/api-reference",
    { near: /key|token|secret/i }
  ],
  ["nicereply", "Nicereply", "nice reply", hex(40), "https://developers.nicereply.com/"],
  [
    "paperform",
    "Paperform",
    "paper form",
    "eyJ[\\w-]{20,60}\\.[\\w-]{300,420}\\.[\\w-]{600,720}",
    "https://paperform.readme.io/reference/authentication"
  ],
  ["parseur", "Parseur", "", hex(40), "https://help.parseur.com/en/articles/3566128"],
  ["prodpad", "ProdPad", "prod pad", hex(64), "https://app.swaggerhub.com/apis-docs/ProdPad/prodpad/"],
  ["rownd", "Rownd", "rownd", hex(48), "https://docs.rownd.io/", { kind: "app-secret", near: /secret/i }],
  ["salesmate", "Salesmate", "sales mate", uuid, "https://apidocs.salesmate.io/", { near: /key|token|secret/i }],
  ["simplesat", "Simplesat", "simple sat", hex(40), "https://help.simplesat.io/"],
  ["storecove", "Storecove", "store cove", base64url(43), "https://www.storecove.com/docs/"],
  ["streak", "Streak", "streak", hex(32), "https://streak.readme.io/reference/authentication", { common: true }],
  ["supernotes", "Supernotes", "super notes", "[\\w-]{43}", "https://api.supernotes.app/docs/"],
  [
    "surveysparrow",
    "Surveysparrow",
    "survey sparrow",
    base64url(88),
    "https://developers.surveysparrow.com/rest-apis",
    { kind: "access-token" }
  ],
  ["teletype", "Teletype", "", "[\\w-]{32}", "https://teletype.app/", { kind: "token" }],
  [
    "ticktick",
    "TickTick",
    "tick tick",
    base623(50),
    "https://developer.ticktick.com/",
    { kind: "client-secret", near: /secret/i }
  ],
  ["voodoosms", "VoodooSMS", "voodoo sms", base623(45), "https://www.voodoosms.com/"],
  ["vouchery", "Vouchery", "", "[\\w-]{20}", "https://docs.vouchery.io/"],
  [
    "webengage",
    "WebEngage",
    "web engage",
    uuid,
    "https://docs.webengage.com/docs/rest-api-getting-started",
    { near: /key|bearer|token/i, unconfirmed: true }
  ],
  [
    "zoominfo",
    "ZoomInfo",
    "zoom info",
    base623(40),
    "https://api-docs.zoominfo.com/",
    { kind: "client-secret", near: /secret|key/i }
  ]
]);

// src/rules/sonarqube.ts
var sonarqubeRules = [
  ...createPrefixedRules(
    {
      id: "sonarqube",
      name: "SonarQube",
      source: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
      revoke: "https://sonarcloud.io/account/security"
    },
    [
      { kind: "user-token", prefix: "squ_", body: hex(40) },
      { kind: "project-analysis-token", prefix: "sqp_", body: hex(40) },
      { kind: "global-analysis-token", prefix: "sqa_", body: hex(40) },
      { kind: "cloud-token", prefix: "sqco_", body: base623(40, 64) }
    ]
  ),
  ...createKeywordRules([
    [
      "sonarqube",
      "SonarQube",
      "sonar qube|sonar cloud|sonar.login|sonar token|sonar login",
      lower(40),
      "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
      {
        kind: "token-old",
        near: /login|token|key|secret|auth|pass|sonar[\w -]{0,12}['"\s]*[:=]/i,
        revoke: "https://sonarcloud.io/account/security"
      }
    ],
    [
      "sonarcloud",
      "SonarCloud",
      "sonar cloud",
      base64url(64),
      "https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens/",
      { kind: "token", revoke: "https://sonarcloud.io/account/security" }
    ]
  ])
];

// src/rules/sourcegraph.ts
var sourcegraphRules = [
  ...createPrefixedRules(
    {
      id: "sourcegraph",
      name: "Sourcegraph",
      source: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
      revoke: "https://sourcegraph.com/user/settings/tokens"
    },
    [
      { kind: "access-token", prefix: "sgp_", body: "(?:(?:[0-9A-Fa-f]{16}|local)_)?[0-9A-Fa-f]{40}" },
      { kind: "gateway-token", prefix: "sgd_", body: hex(64) },
      { kind: "license-key", prefix: "slk_", body: hex(64) }
    ]
  ),
  ...createKeywordRules([
    [
      "sourcegraph",
      "Sourcegraph",
      "",
      hex(40),
      "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
      { kind: "access-token-old", near: /token|key|secret|auth/i }
    ]
  ])
];

// src/rules/square.ts
var squareRules = [
  ...createPrefixedRules(
    {
      id: "square",
      name: "Square",
      source: "https://developer.squareup.com/docs/build-basics/access-tokens",
      revoke: "https://developer.squareup.com/apps"
    },
    [
      { kind: "access-token", prefix: "EAAA", body: base64url(60) },
      { kind: "personal-access-token", prefix: "sq0atp-", body: base64url(22) },
      { kind: "oauth-secret", prefix: "sq0csp-", body: base64url(43) },
      { kind: "application-id", prefix: "sq0idp-", body: base64url(22), level: "note" }
    ]
  )
];

// src/rules/terraform.ts
var terraformRules = [
  {
    id: "terraform-cloud-token",
    label: "an HCP Terraform token",
    level: "error",
    keywords: [".atlasv1."],
    pattern: beginAnywhere(/(?<![\w.-])(?<secret>[0-9A-Za-z]{6,14}\.atlasv1\.[\w=-]{50,72})(?![\w=-])/),
    check: (value2) => hasRandomLook(value2.split(".")[2]) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "provider-token",
    provider: "HCP Terraform",
    revoke: "https://app.terraform.io/app/settings/tokens",
    source: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"
  },
  ...createKeywordRules([
    [
      "vagrant-cloud",
      "Vagrant Cloud",
      "vagrant cloud",
      base623(14) + "\\.?atlasv1\\.?" + base623(67),
      "https://developer.hashicorp.com/vagrant/vagrant-cloud/users/authentication",
      { kind: "token" }
    ]
  ])
];

// src/rules/thingsboard.ts
var named4 = /things_?board/i;
var thingsboardRules = [
  {
    id: "thingsboard-url-token",
    label: "a ThingsBoard device's access token in a URL",
    level: "error",
    keywords: ["/api/v1/"],
    pattern: /\/api\/v1\/(?<secret>[0-9A-Za-z]{20})\/(?:telemetry|attributes|rpc|claim|firmware|software)(?![\w-])/,
    // Devices of ThingsBoard send telemetry; other services, too, have attributes and calls below an id.
    check: (value2, { window, start: start3, end: end4 }) => hasRandomLook(value2) && !hasNameLook(value2) && (window.startsWith("/telemetry", end4 - "/telemetry".length) || named4.test(window.slice(Math.max(0, start3 - 96), end4 + 96))) ? "unknown" : "invalid",
    own: true,
    family: "thingsboard-device-token",
    highEntropy: true,
    credential: "provider-token",
    provider: "ThingsBoard",
    source: "https://thingsboard.io/docs/reference/http-api/"
  }
];

// src/rules/twilio.ts
var twilioRules = [
  ...createPrefixedRules(
    {
      id: "twilio",
      name: "Twilio",
      source: "https://www.twilio.com/docs/iam/api-keys",
      revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys"
    },
    [
      {
        kind: "api-key",
        prefix: "SK",
        body: anyHex(32),
        keywords: [
          "twilio",
          "sk0",
          "sk1",
          "sk2",
          "sk3",
          "sk4",
          "sk5",
          "sk6",
          "sk7",
          "sk8",
          "sk9",
          "ska",
          "skb",
          "skc",
          "skd",
          "ske",
          "skf"
        ]
      }
    ]
  ),
  {
    // What every library's client is made with.
    id: "twilio-client-auth-token",
    label: "a Twilio auth token beside its account",
    level: "error",
    keywords: ['("ac', "('ac"],
    pattern: /\(["'](?<resource>AC[0-9a-f]{32})["'],\s{1,40}["'](?<secret>[0-9a-f]{32})["']/,
    check: (value2) => hasRandomLook(value2) ? "unknown" : "invalid",
    fixture: true,
    highEntropy: true,
    credential: "provider-token",
    provider: "Twilio",
    revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
    source: "https://www.twilio.com/docs/iam/access-tokens"
  },
  ...createKeywordRules([
    [
      "twilio",
      "Twilio",
      "",
      anyHex(32),
      "https://www.twilio.com/docs/iam/access-tokens",
      {
        kind: "auth-token",
        near: /token|secret|auth|pass|key/i,
        revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys"
      }
    ],
    [
      "twilio",
      "Twilio",
      "",
      base623(32),
      "https://www.twilio.com/docs/iam/api-keys",
      {
        kind: "api-key-secret",
        near: /secret|token/i,
        // Thirty-two hexadecimal digits are the account's own token.
        check: (value2) => /[g-z]/i.test(value2) && hasRandomLook(value2)
      }
    ]
  ])
];

// src/rules/vault.ts
var near = /token|key|secret|auth|vault|pass|login/i;
var vaultRules2 = [
  ...createPrefixedRules(
    {
      id: "vault",
      name: "HashiCorp Vault",
      source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      revoke: "https://developer.hashicorp.com/vault/docs/commands/token/revoke"
    },
    [
      { kind: "service-token", prefix: "hvs.", body: base64url(24, 240), reach: [32, 300] },
      { kind: "batch-token", prefix: "hvb.", body: base64url(32, 400), reach: [32, 460] },
      { kind: "recovery-token", prefix: "hvr.", body: base64url(24, 240), reach: [32, 300] }
    ]
  ),
  ...createKeywordRules([
    [
      "vault",
      "HashiCorp Vault",
      "vault",
      "[sbr]\\.[0-9A-Za-z]{24,26}",
      "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      { kind: "token-old", near }
    ],
    [
      "vault",
      "HashiCorp Vault",
      "vault",
      "[sb]\\.CAES[\\w-]{30,130}",
      "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      { kind: "batch-token-old", near }
    ],
    [
      "vault",
      "HashiCorp Vault",
      "unseal key|operator unseal",
      "[0-9A-Za-z+/]{43,44}=?",
      "https://developer.hashicorp.com/vault/docs/concepts/seal",
      { kind: "unseal-key-share", near: /unseal/i }
    ],
    [
      "vault",
      "HashiCorp Vault",
      "vault|unseal",
      "[0-9A-Za-z+/]{43,44}=?",
      "https://developer.hashicorp.com/vault/docs/concepts/seal",
      // `az keyvault secret set --vault-name \u2026 --value`: what a vault of Azure's is to keep.
      { kind: "unseal-key", near: /unseal|key(?![\s\S]*-value)/i, loose: true }
    ],
    [
      "vault",
      "HashiCorp Vault",
      "vault_secret|approle|vault",
      uuid,
      "https://developer.hashicorp.com/vault/docs/auth/approle",
      { kind: "approle-secret-id", near: /secret[-_ ]?id/i }
    ],
    [
      "nomad",
      "HashiCorp Nomad",
      "nomad",
      uuid,
      "https://developer.hashicorp.com/nomad/docs/concepts/acl",
      { kind: "acl-token", near: /token|secret/i }
    ],
    [
      "consul",
      "HashiCorp Consul",
      "consul",
      uuid,
      "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
      { kind: "acl-token", near: /token|secret/i }
    ],
    [
      "hcp",
      "HashiCorp Cloud Platform",
      "hcp_client|hcp",
      "[0-9A-Za-z._~-]{64}",
      "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal",
      { kind: "client-secret", near: /secret/i }
    ]
  ])
];

// src/rules/vercel.ts
var revoke5 = "https://vercel.com/account/settings/tokens";
var body3 = base623(24, 60);
var vercelRules = [
  ...createPrefixedRules(
    { id: "vercel", name: "Vercel", source: "https://vercel.com/docs/sign-in-with-vercel/tokens", revoke: revoke5 },
    [
      { kind: "access-token", prefix: "vcp_", body: body3, tail: crcBase62 },
      { kind: "integration-token", prefix: "vci_", body: body3, tail: crcBase62 },
      { kind: "app-access-token", prefix: "vca_", body: body3, tail: crcBase62 },
      { kind: "app-refresh-token", prefix: "vcr_", body: body3, tail: crcBase62 }
    ]
  ),
  ...createPrefixedRules(
    { id: "vercel", name: "Vercel", source: "https://vercel.com/docs/ai-gateway/authentication" },
    [{ kind: "ai-gateway-key", prefix: "vck_", body: body3, tail: crcBase62 }]
  ),
  ...createPrefixedRules({ id: "vercel", name: "Vercel", source: "https://vercel.com/docs/vercel-blob" }, [
    { kind: "blob-token", prefix: "vercel_blob_rw_", body: "\\w{32,60}" }
  ]),
  ...createKeywordRules([
    [
      "vercel",
      "Vercel",
      "vercel",
      base623(24),
      "https://vercel.com/docs/rest-api",
      { kind: "access-token-old", near: /token|key|secret|auth/i, revoke: revoke5 }
    ]
  ])
];

// src/rules/wallets.ts
import { createHash, createPrivateKey, createPublicKey } from "node:crypto";

// src/digest.ts
var readDigest = (hash) => Buffer.from(hash.digest("binary"), "latin1");

// src/rules/wallets.ts
function checkCrc16(bytes2) {
  let rest2 = 0;
  for (const byte of bytes2.subarray(0, -2)) {
    rest2 ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) rest2 = rest2 & 32768 ? (rest2 << 1 ^ 4129) & 65535 : rest2 << 1 & 65535;
  }
  return rest2 === bytes2.at(-2) + bytes2.at(-1) * 256;
}
var base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function decodeBase322(text6) {
  let bits2 = 0;
  let rest2 = 0;
  const bytes2 = [];
  for (const digit of text6) {
    rest2 = (rest2 << 5 | base32.indexOf(digit)) & 4095;
    bits2 += 5;
    if (bits2 >= 8) {
      bits2 -= 8;
      bytes2.push(rest2 >> bits2 & 255);
    }
  }
  return Uint8Array.from(bytes2);
}
var base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
function checkBase58(value2) {
  let number = 0n;
  for (const digit of value2) number = number * 58n + BigInt(base58.indexOf(digit));
  const digits4 = number.toString(16);
  const bytes2 = Buffer.from(digits4.length % 2 ? `0${digits4}` : digits4, "hex");
  const sha = (data) => readDigest(createHash("sha256").update(data));
  return sha(sha(bytes2.subarray(0, -4))).subarray(0, 4).equals(bytes2.subarray(-4)) ? "valid" : "invalid";
}
var checkBase32 = (value2) => checkCrc16(decodeBase322(value2)) ? "valid" : "invalid";
var seedHead = Buffer.from("302e020100300506032b657004220420", "hex");
function checkKeypair(value2) {
  const numbers2 = value2.slice(1, -1).split(",").map(Number);
  if (numbers2.some((number) => number > 255)) return "invalid";
  const bytes2 = Buffer.from(numbers2);
  const key4 = createPrivateKey({ key: Buffer.concat([seedHead, bytes2.subarray(0, 32)]), format: "der", type: "pkcs8" });
  const { x = "" } = createPublicKey(key4).export({ format: "jwk" });
  return Buffer.from(x, "base64url").equals(bytes2.subarray(32)) ? "valid" : "invalid";
}
var start2 = "(?<![0-9A-Za-z+/_-])";
var end3 = "(?![0-9A-Za-z+/=_-])";
var walletRules = [
  {
    id: "nats-nkey-seed",
    label: "a NATS NKEY seed",
    level: "error",
    keywords: ["sua", "saa", "soa", "sna", "sxa"],
    pattern: beginAnywhere(new RegExp(`${start2}(?<secret>S[UAONX]A[A-P][A-Z2-7]{54})${end3}`)),
    reach: [4, 64],
    check: checkBase32,
    fixture: true,
    highEntropy: true,
    credential: "private-key",
    source: "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth"
  },
  {
    id: "stellar-secret-seed",
    label: "a Stellar secret seed",
    level: "error",
    keywords: ["stellar", "soroban", "xlm", "secret_seed", "secretseed", "horizon"],
    pattern: new RegExp(`${start2}(?<secret>S[A-D][A-Z2-7]{54})${end3}`),
    check: checkBase32,
    fixture: true,
    highEntropy: true,
    credential: "private-key",
    source: "https://developers.stellar.org/docs/learn/fundamentals/stellar-data-structures/accounts"
  },
  {
    id: "bitcoin-extended-private-key",
    label: "a Bitcoin extended private key",
    level: "error",
    keywords: ["xprv", "yprv", "zprv", "tprv"],
    pattern: beginAnywhere(new RegExp(`${start2}(?<secret>[xyzt]prv[1-9A-HJ-NP-Za-km-z]{107,108})${end3}`)),
    check: checkBase58,
    fixture: true,
    highEntropy: true,
    credential: "private-key",
    source: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki"
  },
  {
    id: "bitcoin-wif-private-key",
    label: "a Bitcoin private key",
    level: "error",
    keywords: ["wif", "bitcoin", "btc", "privkey", "private_key", "privatekey"],
    pattern: new RegExp(`${start2}(?<secret>5[1-9A-HJ-NP-Za-km-z]{50}|[KLc][1-9A-HJ-NP-Za-km-z]{51})${end3}`),
    check: checkBase58,
    fixture: true,
    highEntropy: true,
    credential: "private-key",
    source: "https://en.bitcoin.it/wiki/Wallet_import_format"
  },
  {
    id: "solana-keypair",
    label: "a Solana keypair",
    level: "error",
    keywords: Array.from({ length: 256 }, (_, byte) => `[${byte},`),
    pattern: /(?<secret>\[(?:\d{1,3},\s{0,8}){63}\d{1,3}\s{0,8}\])/,
    reach: [1, 400],
    check: checkKeypair,
    fixture: true,
    highEntropy: true,
    credential: "private-key",
    source: "https://solana.com/docs/intro/installation/solana-cli-basics"
  },
  {
    id: "ethereum-account-key",
    label: "an Ethereum private key in a list of accounts",
    level: "error",
    keywords: ['accounts: ["0x', "accounts: ['0x", 'accounts = ["0x', "accounts = ['0x"],
    pattern: /accounts(?:: | = )\[["'](?<secret>0x[0-9A-Fa-f]{64})["']/i,
    check: (value2) => hasRandomLook(value2.slice(2)) && !isPublished(value2) ? "unknown" : "invalid",
    fixture: true,
    highEntropy: true,
    credential: "private-key",
    source: "https://hardhat.org/hardhat-runner/docs/config"
  },
  ...createKeywordRules([
    [
      "ethereum",
      "Ethereum",
      "private key|ethereum",
      "(?:0x)?[0-9a-f]{64}",
      "https://ethereum.org/en/developers/docs/accounts/",
      { kind: "private-key", near: /private[-_ ]?key/i, credential: "private-key" }
    ],
    [
      "solana",
      "Solana",
      "solana|keypair|private key|secret key",
      "[1-9A-HJ-NP-Za-km-z]{87,88}",
      "https://solana.com/docs/core/accounts",
      { kind: "private-key", near: /private|secret|keypair/i, credential: "private-key" }
    ]
  ])
];

// src/rules/wandb.ts
var wandbRules = [
  ...createPrefixedRules(
    {
      id: "wandb",
      name: "Weights & Biases",
      source: "https://docs.wandb.ai/support/find_api_key/",
      revoke: "https://wandb.ai/settings"
    },
    [{ kind: "api-key", prefix: "wandb_v1_", body: base64url(70, 80) }]
  ),
  ...createKeywordRules([
    [
      "wandb",
      "Weights & Biases",
      "wandb|weights and biases|weightsandbiases",
      hex(40),
      "https://docs.wandb.ai/support/find_api_key/",
      { kind: "api-key-old", revoke: "https://wandb.ai/settings" }
    ]
  ])
];

// src/rules/weather-map-providers.ts
var weatherMapProviderRules = [
  ...createTokenRules([
    [
      "openrouteservice",
      "openrouteservice",
      "api-key",
      "5b3ce3597851110001cf6248",
      hex(32),
      "https://openrouteservice.org/dev/#/api-docs/introduction"
    ],
    [
      "openrouteservice",
      "openrouteservice",
      "api-token",
      "eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgi",
      base64(40, 160),
      "https://openrouteservice.org/dev/#/api-docs/introduction"
    ],
    ["radar", "Radar", "secret-key", "prj_live_sk_", hex(40), "https://docs.radar.com/api"],
    ["radar", "Radar", "test-secret-key", "prj_test_sk_", hex(40), "https://docs.radar.com/api", { level: "warning" }]
  ]),
  ...createKeywordRules([
    [
      "accuweather",
      "AccuWeather",
      "accu weather",
      base623(32) + "|[0-9A-Za-z%]{35}",
      "https://developer.accuweather.com/"
    ],
    [
      "airvisual",
      "IQAir AirVisual",
      "air visual|iqair",
      uuid,
      "https://api-docs.iqair.com/",
      { near: /key|token|secret/i }
    ],
    ["ambee", "Ambee", "", hex(64), "https://docs.ambeedata.com/"],
    ["ambient-weather", "Ambient Weather", "ambient weather", hex(64), "https://ambientweather.docs.apiary.io/"],
    [
      "baidu-maps",
      "Baidu Maps",
      "baidu maps|baidu map",
      base623(24, 32),
      "https://lbsyun.baidu.com/",
      { kind: "api-key", unconfirmed: true }
    ],
    [
      "amap",
      "Amap",
      "amap_key|amap",
      hex(32),
      "https://lbs.amap.com/api/webservice/guide/create-project/get-key",
      { level: "warning" }
    ],
    ["calorieninja", "CalorieNinjas", "calorie ninjas|calorie ninja", base623(40), "https://calorieninjas.com/api"],
    [
      "api-ninjas",
      "API Ninjas",
      "api ninjas|api ninja",
      "[0-9A-Za-z+/]{22}==\\w{8,18}|[0-9A-Za-z]{40}",
      "https://api-ninjas.com/api",
      { unconfirmed: true }
    ],
    ["carboninterface", "Carbon Interface", "carbon interface", base623(20, 22), "https://docs.carboninterface.com/"],
    ["cloverly", "Cloverly", "", "(?:public|private)_key:[0-9a-z]{16}|[0-9a-z:_]{28}", "https://docs.cloverly.com/"],
    ["edamam", "Edamam", "", hex(32), "https://developer.edamam.com/"],
    [
      "fatsecret",
      "FatSecret",
      "fat secret",
      hex(32),
      "https://platform.fatsecret.com/docs/guides/authentication",
      { kind: "client-secret" }
    ],
    ["geoapify", "Geoapify", "geo apify", lower(32), "https://apidocs.geoapify.com/"],
    ["geocodify", "Geocodify", "geo codify", hex(40), "https://geocodify.com/docs/"],
    ["geocodio", "Geocodio", "geocod io|geocodio", hex(39), "https://www.geocod.io/docs/"],
    ["opencage", "OpenCage", "open cage data|open cage", hex(32), "https://opencagedata.com/api"],
    ["getgeoapi", "GetGeoAPI", "get geo api", hex(40), "https://getgeoapi.com/documentation"],
    [
      "graphhopper",
      "GraphHopper",
      "graph hopper",
      uuid,
      "https://docs.graphhopper.com/",
      { near: /key|token|secret/i }
    ],
    [
      "here",
      "HERE",
      "hereapi|here_api|here api|here_app|heremaps|here maps",
      base64url(43),
      "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide"
    ],
    ["ip2location", "IP2Location", "ip2 location", upper(32), "https://www.ip2location.io/ip2location-documentation"],
    ["ipapi", "ipapi", "ip api|ipapi", hex(32), "https://ipapi.com/documentation"],
    ["ipgeolocation", "ipgeolocation.io", "ip geolocation", hex(32), "https://ipgeolocation.io/documentation.html"],
    ["ipinfo", "IPinfo", "ipinfo", "[0-9a-f]{14}", "https://ipinfo.io/developers", { kind: "token" }],
    ["ipinfodb", "IPInfoDB", "ip info db", hex(64), "https://www.ipinfodb.com/api"],
    ["ipstack", "ipstack", "ip stack", hex(32), "https://ipstack.com/documentation"],
    ["ipdata", "ipdata", "ipdata", hex(56), "https://docs.ipdata.co/"],
    ["ipregistry", "Ipregistry", "", "(?:ira_)?[0-9A-Za-z]{14,48}", "https://ipregistry.co/docs", { loose: true }],
    [
      "locationiq",
      "LocationIQ",
      "location iq",
      "pk\\.[0-9a-f]{32}",
      "https://docs.locationiq.com/docs/authentication",
      { distinct: true }
    ],
    ["mapquest", "MapQuest", "map quest", base623(32), "https://developer.mapquest.com/documentation/"],
    ["maptiler", "MapTiler", "map tiler", base623(20), "https://docs.maptiler.com/cloud/api/authentication-key/"],
    ["meteostat", "Meteostat", "", base623(32), "https://dev.meteostat.net/", { unconfirmed: true }],
    ["nasa", "NASA", "nasa", base623(40), "https://api.nasa.gov/"],
    ["nutritionix", "Nutritionix", "", hex(32), "https://docx.syndigo.com/developers/docs/", { kind: "app-key" }],
    ["noaa", "NOAA", "noaa|ncdc", base623(32), "https://www.ncdc.noaa.gov/cdo-web/webservices/v2", { kind: "token" }],
    [
      "openweather",
      "OpenWeather",
      "open weather map|open weather|owm",
      hex(32),
      "https://openweathermap.org/appid",
      { near: /key|token|appid|secret/i }
    ],
    ["onwater", "onwater.io", "on water", base64url(20), "https://onwater.io/", { loose: true }],
    ["positionstack", "positionstack", "position stack", hex(32), "https://positionstack.com/documentation"],
    ["route4me", "Route4Me", "route4 me|route 4 me", hex(32), "https://route4me.io/docs/"],
    [
      "smarty",
      "Smarty",
      "smarty streets|smarty",
      base623(20),
      "https://www.smarty.com/docs/cloud/authentication",
      { kind: "auth-token" }
    ],
    ["stormglass", "Stormglass", "storm glass", `${uuid}-${uuid}|[0-9a-zA-Z-]{73}`, "https://docs.stormglass.io/"],
    [
      "stadia-maps",
      "Stadia Maps",
      "stadia maps|stadia",
      uuid,
      "https://docs.stadiamaps.com/authentication/",
      { near: /key|token|secret/i, unconfirmed: true }
    ],
    [
      "tomorrow-io",
      "Tomorrow.io",
      "tomorrow io|tomorrow.io|climacell",
      base623(32),
      "https://docs.tomorrow.io/reference/api-authentication"
    ],
    [
      "tomtom",
      "TomTom",
      "tom tom",
      base623(32),
      "https://developer.tomtom.com/platform/documentation/dashboard/api-key-management"
    ],
    ["thunderforest", "Thunderforest", "", hex(32), "https://www.thunderforest.com/docs/apikeys/"],
    ["timezonedb", "TimeZoneDB", "timezone db|time zone db", upper(12), "https://timezonedb.com/api"],
    ["timezoneapi", "TimezoneAPI", "timezone api", base623(20), "https://timezoneapi.io/"],
    [
      "visualcrossing",
      "Visual Crossing",
      "visual crossing",
      upper(25),
      "https://www.visualcrossing.com/resources/documentation/weather-api/"
    ],
    ["walkscore", "Walk Score", "walk score|wsapikey", hex(32), "https://www.walkscore.com/professional/api.php"],
    ["weatherapi", "WeatherAPI", "weather api|weatherapi", hex(31), "https://www.weatherapi.com/docs/"],
    ["weatherbit", "Weatherbit", "weather bit", hex(32), "https://www.weatherbit.io/api"],
    ["weatherstack", "weatherstack", "weather stack", hex(32), "https://weatherstack.com/documentation"],
    ["what3words", "what3words", "what3 words", upper(8), "https://developer.what3words.com/public-api"],
    [
      "worldweather",
      "World Weather Online",
      "world weather online|world weather",
      hex(31),
      "https://www.worldweatheronline.com/weather-api/"
    ],
    ["zipcodeapi", "ZipCodeAPI", "zip code api|zip api", base623(64), "https://www.zipcodeapi.com/API"],
    [
      "zipcodebase",
      "Zipcodebase",
      "zip code base",
      uuid,
      "https://zipcodebase.com/documentation/",
      { near: /key|token|=|:/i }
    ],
    ["holidayapi", "Holiday API", "holiday api", uuid, "https://holidayapi.com/docs", { near: /key|token|=|:/i }],
    ["flightapi", "FlightAPI", "flight api", hex(24), "https://docs.flightapi.io/"],
    [
      "flightlabs",
      "FlightLabs",
      "flight labs",
      "ey[\\w-]{10,400}\\.[\\w-]{20,900}\\.[\\w-]{16,720}",
      "https://www.goflightlabs.com/"
    ],
    ["aviationstack", "aviationstack", "aviation stack", hex(32), "https://aviationstack.com/documentation"],
    ["amadeus", "Amadeus", "", base623(16), "https://developers.amadeus.com/", { kind: "api-secret", near: /secret/i }],
    ["amadeus", "Amadeus", "", base623(32), "https://developers.amadeus.com/", { kind: "api-key" }],
    ["skyscanner", "Skyscanner", "sky scanner", lower(32), "https://developers.skyscanner.net/", { unconfirmed: true }],
    ["caflou", "Caflou", "", "eyJ[\\w-]{10,40}\\.[\\w-]{60,140}\\.[\\w-]{30,50}", "https://app.caflou.com/"],
    ["hypertrack", "HyperTrack", "hyper track", base64url(54), "https://hypertrack.com/docs/", { kind: "secret-key" }],
    [
      "besttime",
      "BestTime",
      "best time",
      "pri_[0-9a-f]{32}",
      "https://documentation.besttime.app/",
      { kind: "private-key", distinct: true }
    ],
    ["datagov", "Data.gov", "data gov|data.gov", base623(40), "https://api.data.gov/docs/api-key/"],
    ["census", "US Census", "census", hex(40), "https://www.census.gov/data/developers/guidance/api-user-guide.html"],
    ["spoonacular", "Spoonacular", "", hex(32), "https://spoonacular.com/food-api/docs"],
    [
      "sportradar",
      "Sportradar",
      "sport radar",
      lower(24) + "|" + base623(40),
      "https://developer.sportradar.com/",
      { unconfirmed: true }
    ],
    [
      "sportsmonk",
      "SportMonks",
      "sport monks|sportsmonk",
      base623(60),
      "https://docs.sportmonks.com/",
      { kind: "api-token" }
    ],
    ["allsports", "AllSportsAPI", "all sports api|all sports", hex(64), "https://allsportsapi.com/"],
    [
      "football-data",
      "football-data.org",
      "football data|x-auth-token",
      hex(32),
      "https://www.football-data.org/documentation/quickstart",
      { kind: "api-token" }
    ],
    ["theoddsapi", "The Odds API", "the odds api|odds api", hex(32), "https://the-odds-api.com/liveapi/guides/v4/"],
    [
      "loqate",
      "Loqate",
      "loqate|pca predict|postcode anywhere|addressy",
      "[A-Z]{2}\\d{2}-[A-Z]{2}\\d{2}-[A-Z]{2}\\d{2}-[A-Z]{2}\\d{2}",
      "https://docs.loqate.com/api-reference/getting-started/api-keys",
      { distinct: true }
    ]
  ])
];

// src/rules/wordpress.ts
var isDrawn4 = (value2) => new Set(value2.match(/[0-9A-Za-z]/g)).size >= 14 && (value2.match(/[^0-9A-Za-z]/g)?.length ?? 0) >= 6;
var wordpressRules = [
  {
    id: "wordpress-salt",
    label: "a key or salt that WordPress signs cookies with",
    level: "error",
    fixture: true,
    keywords: ["auth_key", "auth_salt", "logged_in_key", "logged_in_salt", "nonce_key", "nonce_salt"],
    pattern: /^[ \t]{0,20}(?:define[ \t]?\([ \t]{0,4}["'])?(?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)(?:["'][ \t]{0,8},[ \t]{0,40}|[ \t]?=[ \t]?)["'](?<secret>[\w !@#$%^&*()[\]{}<>~\x60+=,.;:/?|-]{64})(?=["'])/im,
    reach: [80, 100],
    check: (value2) => isDrawn4(value2) ? "unknown" : "invalid",
    highEntropy: true,
    credential: "generic-token",
    source: "https://developer.wordpress.org/reference/functions/wp_salt/"
  }
];

// src/rules/providers.ts
var providerRules = [
  ...aiProviderRules,
  ...agentProviderRules,
  ...appPasswordRules,
  ...atlassianRules,
  ...buildkiteRules,
  ...businessProviderRules,
  ...cloudProviderRules,
  ...cloudflareRules,
  ...databricksRules,
  ...datadogRules,
  ...deployHookRules,
  ...developerToolRules,
  ...digitaloceanRules,
  ...discordRules,
  ...dockerRules,
  ...dockerConfigRules,
  ...dopplerRules,
  ...dropboxRules,
  ...dynatraceRules,
  ...easypostRules,
  ...figmaRules,
  ...financeDataProviderRules,
  ...flyIoRules,
  ...grafanaRules,
  ...harnessRules,
  ...herokuRules,
  ...honeycombRules,
  ...huggingFaceRules,
  ...jenkinsRules,
  ...langsmithRules,
  ...linearRules,
  ...messagingProviderRules,
  ...monitoringProviderRules,
  ...netlifyRules,
  ...newRelicRules,
  ...notionRules,
  ...onePasswordRules,
  ...passwordHashRules,
  ...paymentProviderRules,
  ...pineconeRules,
  ...plaidRules,
  ...polarRules,
  ...posthogRules,
  ...postmanRules,
  ...salesServiceRules,
  ...officeServiceRules,
  ...dataServiceRules,
  ...platformServiceRules,
  ...securityProviderRules,
  ...selfHostedRules,
  ...sentryRules,
  ...serviceUrlRules,
  ...shopifyRules,
  ...sidekiqRules,
  ...socialProviderRules,
  ...softwareServiceRules,
  ...sonarqubeRules,
  ...sourcegraphRules,
  ...squareRules,
  ...terraformRules,
  ...thingsboardRules,
  ...twilioRules,
  ...vaultRules2,
  ...vercelRules,
  ...walletRules,
  ...wandbRules,
  ...weatherMapProviderRules,
  ...wordpressRules
];

// src/rules/slack.ts
var source5 = "https://api.slack.com/authentication/token-types";
var revoke6 = "https://api.slack.com/methods/auth.revoke";
function proveToken(value2) {
  const last2 = value2.slice(value2.lastIndexOf("-") + 1);
  return looksRandom(last2) && /[A-Za-z]/.test(last2) && !isPlaceholder(value2) && !/x{4}|your|token|slack/i.test(last2) ? "unknown" : "invalid";
}
var common9 = {
  level: "error",
  check: proveToken,
  highEntropy: true,
  credential: "slack-token",
  provider: "Slack",
  revoke: revoke6,
  source: source5
};
function proveUrl2(value2) {
  return /x{4}|example|(?:T0{4})|(?:B0{4})/i.test(value2) || !looksRandom(value2.slice(value2.lastIndexOf("/") + 1)) ? "invalid" : "unknown";
}
var slackRules = [
  {
    ...common9,
    id: "slack-bot-token",
    label: "a Slack bot token",
    keywords: ["xoxb-"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z-])(?<secret>xoxb-(?:[0-9A-Fa-f]{8,14}-){1,2}[0-9A-Za-z]{18,34})(?![0-9A-Za-z-])/
    ),
    shown: "xoxb-"
  },
  {
    ...common9,
    id: "slack-user-token",
    label: "a Slack user token",
    keywords: ["xoxp-", "xoxe-"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z.-])(?<secret>xox[pe]-(?:\d{6,14}-){2,3}[0-9a-zA-Z]{10,64})(?![0-9A-Za-z-])/),
    shown: "xox"
  },
  {
    ...common9,
    id: "slack-app-token",
    label: "a Slack app-level token",
    keywords: ["xapp-"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z-])(?<secret>xapp-\d-[0-9A-Z]{9,15}-\d{8,16}-[0-9a-f]{48,72})(?![0-9A-Za-z-])/
    ),
    shown: "xapp-"
  },
  {
    ...common9,
    id: "slack-configuration-token",
    label: "a Slack app configuration token",
    keywords: ["xoxe.xox", "xoxe-", "xoxp-"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z.-])(?<secret>xox(?:e(?:\.xox[bp])?|p)-\d-[0-9A-Za-z]{120,200})(?![0-9A-Za-z-])/
    ),
    shown: "xox",
    revoke: "https://api.slack.com/apps",
    source: "https://api.slack.com/reference/manifests#config-tokens"
  },
  {
    ...common9,
    id: "slack-workflow-token",
    label: "a Slack workflow token",
    // It ends fifteen minutes after its workflow began.
    level: "warning",
    keywords: ["xwfp-"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z-])(?<secret>xwfp-(?:\d{6,14}-){1,3}[0-9A-Za-z]{16,64})(?![0-9A-Za-z-])/),
    shown: "xwfp-",
    source: "https://docs.slack.dev/authentication/tokens"
  },
  {
    ...common9,
    id: "slack-legacy-token",
    label: "a Slack legacy token",
    keywords: ["xoxa-", "xoxo-", "xoxr-", "xoxs-"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z-])(?<secret>xox[aors]-(?:\d{1,14}-){0,3}[0-9A-Za-z]{10,64})(?![0-9A-Za-z-])/
    ),
    shown: "xox"
  },
  {
    ...common9,
    id: "slack-session-token",
    label: "a Slack browser session token",
    keywords: ["xoxc-"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z-])(?<secret>xoxc-(?:\d{8,14}-){3}[0-9a-f]{64})(?![0-9A-Za-z-])/),
    shown: "xoxc-"
  },
  {
    ...common9,
    id: "slack-session-cookie",
    label: "a Slack browser session cookie",
    keywords: ["xoxd-"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z-])(?<secret>xoxd-[0-9A-Za-z%+/\\_=-]{90,400})/),
    reach: [8, 480],
    shown: "xoxd-",
    revoke: "https://slack.com/help/articles/214613347-Sign-out-of-Slack"
  },
  {
    ...common9,
    id: "slack-webhook",
    label: "a Slack incoming webhook",
    keywords: ["hooks.slack.com"],
    pattern: /(?<secret>(?:https?:\/\/)?hooks\.slack\.com\/(?:services\/T[0-9A-Za-z]{7,12}\/B[0-9A-Za-z]{7,12}\/[0-9A-Za-z]{23,26}|services\/[0-9A-Za-z+/]{43,56}|(?:workflows|triggers)\/[0-9A-Za-z+/]{40,130}))(?![0-9A-Za-z])/i,
    check: proveUrl2,
    credential: "slack-webhook",
    revoke: "https://api.slack.com/apps > the app > Incoming Webhooks",
    source: "https://api.slack.com/messaging/webhooks"
  }
];

// src/rules/stripe.ts
var prove8 = (value2) => isPublished(value2) || isPlaceholder(value2) || !looksRandom(value2.slice(value2.lastIndexOf("_") + 1)) ? "invalid" : "unknown";
var common10 = {
  check: prove8,
  highEntropy: true,
  credential: "stripe-key",
  provider: "Stripe",
  revoke: "https://dashboard.stripe.com/apikeys",
  source: "https://docs.stripe.com/keys"
};
var stripeRules = [
  {
    ...common10,
    id: "stripe-secret-key",
    label: "a Stripe secret key",
    level: "error",
    keywords: ["sk_live_", "sk_prod_"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>sk_(?:live|prod)_[0-9A-Za-z]{10,99})(?![0-9A-Za-z])/),
    shown: "sk_live_"
  },
  {
    ...common10,
    id: "stripe-organization-key",
    label: "a Stripe organization key",
    level: "error",
    keywords: ["sk_org_live_"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>sk_org_live_[0-9A-Za-z]{40,200})(?![0-9A-Za-z])/),
    shown: "sk_org_live_",
    source: "https://docs.stripe.com/keys#organization-api-keys"
  },
  {
    ...common10,
    id: "stripe-restricted-key",
    label: "a Stripe restricted key",
    level: "error",
    keywords: ["rk_live_", "rk_prod_"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>rk_(?:live|prod)_[0-9A-Za-z]{10,99})(?![0-9A-Za-z])/),
    shown: "rk_live_"
  },
  {
    ...common10,
    id: "stripe-test-key",
    label: "a Stripe test key",
    level: "warning",
    keywords: ["sk_test_", "rk_test_"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>[sr]k_test_[0-9A-Za-z]{10,99})(?![0-9A-Za-z])/)
  },
  {
    ...common10,
    id: "stripe-client-secret",
    label: "a client secret of a Stripe payment",
    // It is given to one browser, for one payment or the setup of one.
    level: "warning",
    keywords: ["_secret_"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z_])(?<secret>(?:pi|seti)_[0-9A-Za-z]{24}_secret_[0-9A-Za-z]{25})(?![0-9A-Za-z])/
    ),
    shown: "pi_",
    source: "https://docs.stripe.com/api/payment_intents/object"
  },
  {
    ...common10,
    id: "stripe-webhook-secret",
    label: "a Stripe webhook signing secret",
    level: "error",
    keywords: ["whsec_"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>whsec_(?:[0-9A-Za-z]{32}|[0-9a-f]{64}))(?![0-9A-Za-z+/=])/),
    shown: "whsec_",
    revoke: "https://dashboard.stripe.com/webhooks",
    source: "https://docs.stripe.com/webhooks/signature"
  },
  {
    ...common10,
    // Svix made the prefix a standard, which OpenAI, Clerk, Resend and others follow: base64 of 24 to 64 bytes.
    id: "standard-webhooks-secret",
    label: "a webhook signing secret",
    level: "error",
    keywords: ["whsec_"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z])(?<secret>whsec_(?=[0-9A-Za-z]{0,32}[+/=]|[0-9A-Za-z]{33})[0-9A-Za-z+/]{31,88}={0,2})(?![0-9A-Za-z+/=])/
    ),
    shown: "whsec_",
    credential: "provider-token",
    provider: "Standard Webhooks",
    revoke: "Roll the secret of the endpoint, where the sender's webhooks are set up.",
    source: "https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md"
  }
];

// src/rules/urls.ts
var exampleHost = /(?:^|\.)(?:example|test|invalid|domain|host|server|foo|bar)(?:\.(?:com|org|net|test|local|io))?$|^(?:host|server|hostname|domain)$/i;
function readHost(password4, { groups }) {
  const user = groups["user"] ?? "";
  const host = groups["resource"] ?? "";
  if (isPlaceholder(password4) || // A service named `db` is no placeholder.
  host.length !== 2 && isPlaceholder(host.replace(/^\[([\da-f:]+)\]$/i, "$1")) || /\$[A-Z_{(]|%[A-Z_]+%|%[sdv]\b/.test(password4))
    return void 0;
  if (/^\d{1,5}$/.test(password4) && /\.|^localhost$/i.test(user)) return void 0;
  if (password4.toLowerCase() === user.toLowerCase() && !looksRandom(password4)) return void 0;
  if (exampleHost.test(host) && !(password4.length > 11 && looksRandom(password4))) return void 0;
  return host;
}
var isNear = (host) => isLocalHost(host) || !host.includes(".");
var provePassword2 = (near2) => (value2, match) => {
  const host = readHost(value2, match);
  return host !== void 0 && isNear(host) === near2 ? "unknown" : "invalid";
};
var sign = `[^\\s/?#@;"'<>{}|\\\\^\`]`;
var laterSign = sign.replace("@", "@,");
var authority = (scheme2) => new RegExp(
  `://(?<=(?:${scheme2})://)(?<user>[^\\s:;/?#"'<>{}|\\\\^\`,()]{0,100}):(?<secret>${sign}{0,80}(?:@{1,2}${laterSign}{1,39}){1,3}|${sign}{3,200})@(?<resource>[\\w.-]{1,200}|\\[[0-9a-f:]{2,45}\\])`,
  "i"
);
var databases = "(?:jdbc:)?(?:postgres(?:ql)?|pgsql|psql|postgis|timescaledb|mysql(?:[x2i]|gis)?|trilogy|mariadb|mongodb|rediss?|valkeys?|amqps?|mssql(?:ms)?|sqlserver|firebird|teradata(?:sql)?|trino|oracle|db2|cockroachdb|clickhouse|cassandra|neo4j|bolt|couchdb|influxdb|snowflake|redshift|vertica|hive2?|ldaps?|nats|mqtts?|stomp|surrealdb|elasticsearch|opensearch|kafka|couchbases?|presto|memcached|beanstalkd)(?:\\+\\w{1,20})?";
var databaseKeywords = [
  "postgres://",
  "postgresql",
  "mysql",
  "mariadb",
  "mongodb",
  "redis://",
  "redis+",
  "rediss://",
  "amqp://",
  "amqps://",
  "mssql",
  "sqlserver:",
  "oracle",
  "db2://",
  "cockroachdb://",
  "clickhouse://",
  "cassandra://",
  "neo4j",
  "bolt://",
  "couchdb://",
  "influxdb://",
  "snowflake://",
  "redshift",
  "vertica",
  "hive2://",
  "ldap://",
  "ldaps://",
  "nats://",
  "mqtt://",
  "mqtts://",
  "pgsql://",
  "psql://",
  "postgis://",
  "timescaledb://",
  "trilogy://",
  "valkey://",
  "valkeys://",
  "firebird://",
  "teradata",
  "trino://",
  "stomp://",
  "surrealdb://",
  "elasticsearch://",
  "opensearch://",
  ...["kafka://", "couchbase://", "couchbases://", "presto://", "memcached://", "beanstalkd://"]
];
var source6 = "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1";
var urlRules = [
  {
    id: "database-url-password",
    label: "a password in the URL of a database or message broker",
    level: "error",
    fixture: true,
    keywords: databaseKeywords,
    pattern: authority(databases),
    reach: [16, 520],
    check: provePassword2(false),
    family: "url-password",
    highEntropy: false,
    credential: "database-password",
    source: source6
  },
  {
    id: "database-url-password-local",
    label: "a password in the URL of a local database or message broker",
    level: "warning",
    fixture: true,
    keywords: databaseKeywords,
    pattern: authority(databases),
    reach: [16, 520],
    check: provePassword2(true),
    family: "url-password",
    highEntropy: false,
    credential: "database-password",
    source: source6
  },
  {
    id: "url-password",
    label: "a password in a URL",
    level: "error",
    fixture: true,
    keywords: [
      "http://",
      "https://",
      "ftp://",
      "ftps://",
      "sftp://",
      "ssh://",
      "git://",
      "svn://",
      "smb://",
      "socks5://",
      "socks5h://",
      "proxy://",
      "imap://",
      "imaps://",
      "smtp://",
      "smtps://",
      ...["ws://", "wss://", "rtsp://", "rtmp://", "pop3://", "pop3s://", "vnc://", "rdp://", "telnet://", "rsync://"],
      ...["dav://", "davs://", "webdav://", "webdavs://"]
    ],
    pattern: authority(
      "https?|s?ftps?|ssh|git|svn|smb|socks5h?|proxy|imaps?|smtps?|wss?|rtsp|rtmp|pop3s?|vnc|rdp|telnet|rsync|(?:web)?davs?"
    ),
    reach: [8, 520],
    check: provePassword2(false),
    family: "url-password",
    highEntropy: false,
    credential: "url-password",
    source: source6
  }
];

// src/rules/index.ts
var formatRules = [
  ...azureRules,
  ...azureAnnotatedRules,
  ...azureConnectionRules,
  ...azureSignatureRules,
  ...azureNameRules,
  ...azureTemplateRules,
  ...azureDevOpsRules,
  ...entraRules,
  ...microsoftRules,
  ...microsoftWindowsRules,
  ...ciscoRules,
  ...githubRules,
  ...gitlabRules,
  ...npmRules,
  ...awsRules,
  ...googleRules,
  ...slackRules,
  ...stripeRules,
  ...openaiRules,
  ...anthropicRules,
  ...privateKeyRules,
  ...jwtRules,
  ...connectionStringRules,
  ...urlRules,
  ...providerRules
];
var rules = [
  ...formatRules,
  createLikelyTokenRule(formatRules.filter(isMark)),
  ...judgedRules,
  ...advisoryRules
];

// src/redact/base64.ts
var fatal = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var binaryNames = /* @__PURE__ */ new Set(["data", "blob"]);
function decodeBase642(value2) {
  if (value2.length < 24 || value2.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value2)) return void 0;
  try {
    return { text: fatal.decode(Buffer.from(value2, "base64")) };
  } catch {
    return "binary";
  }
}
var encodeBase64 = (text6) => Buffer.from(text6).toString("base64");
var isBinaryContent = (name3, decoded) => decoded === "binary" && binaryNames.has(name3);

// src/redact/find.ts
import { createHmac as createHmac2, randomBytes } from "node:crypto";

// src/judge/expression.ts
var declared = /^[A-Za-z_]\w{0,60}: ?(?:[iu](?:8|16|32|64|128|size)|f(?:32|64)|bool|str|[Ss]tring|number|boolean|int|float|any|void)$/;
var isProgram = (pathClass) => pathClass === "code" || pathClass === "test";
function isExpression({ value: value2, quote, before, after, next, inString }, pathClass) {
  if (/\$\(\s*$|\$\{?\w{1,60}\}?["']?\s?\|\s?$/.test(before)) return true;
  if (quote === "" && /^(?:[A-Za-z_]\w*|(?:sys|process)\.argv)\[\d{1,3}$/.test(value2)) return true;
  if (/\bpreg_\w{4,20}\(\s?["']$|\bArgument "\w{1,60}" to "$/.test(before)) return true;
  if (quote !== "" && /^,(?!\s?["'](?:utf|ascii|latin|iso-|base64|hex))/i.test(next) && /[\w$](?:\.|:{1,2}|->)(?:config|get\w{0,20}|read\w{0,20})\(\s?["']$/.test(before))
    return true;
  if (quote !== "") return /^\+|^%\s|^\.format\(/.test(next) && value2.length < 12;
  if (isProgram(pathClass) && /^[A-Za-z_][\w.:]*\([\w.*&:>-]*$/.test(value2) && after.startsWith(")")) return true;
  if (isProgram(pathClass) && /^[A-Za-z_][\w.]*\[[\w.]*$/.test(value2) && after.startsWith("]")) return true;
  if (isProgram(pathClass) && declared.test(value2)) return true;
  if (/^[([]|^\.\w|^->|^::|^:[\w)]/.test(after) || /[()[\]{}]$|::|->/.test(value2)) return true;
  return isProgram(pathClass) && !inString && /^[A-Za-z_$@:&*!][\w$.:?!]*$|^[-+]?(?:0x[\da-f]+|\d[\d_.]*)(?:[a-z]{0,3}|[iuf](?:8|16|32|64|128))$/i.test(value2) && // What a comment says, and a script inside a program.
  !/^\s*(?:#|\/\/|\*|--|;|export\s(?!(?:default|declare|abstract|async|function|class|interface|type|enum|const|let|var)\s))/.test(
    before
  );
}

// src/judge/weights.ts
var weights;
var readWeights = () => weights ??= JSON.parse('{"words":"ability able abort about above absolute abstract accept acceptable accepted accepts access accessed accessible accessing according account across action actions active activity actual actually add added adding addition additional address addresses adds advanced affected after again against agent algorithm alias aliases align all allow allowed allowing allows along alpha already also alter alternative always amount analysis and annotations another answer any anything apache api app appear append apple applicable application applications applied applies apply appropriate arbitrary archive are args argument arguments around array artifact ascii assert assertions assign assigned associated assume async attached attempt attempted attempting attempts attr attribute attributes auth authenticate authenticated authentication author authorization authors auto automatic automatically available avoid await aware away back background backwards bar base based basic basis because become been before begin behavior being belongs below best beta better between binary bind blank blob block blocks body bold bool boolean both bottom branch branches break breaking broken browser browsers buffer build builder building builds built bundle but byte bytes cache cached caching calculate call callback callbacks called caller calling calls can cancel cannot capture case cases cast catch category caught cause caused cert certain certificate chain change changed changes changing channel char character characters charge chars charset check checked checking checkout checks child children choice choose chunk claim class classes clean cleanup clear client clients clone close code codes collect collection collections colon color colors column com combination combine combined come comes comma command commands comment comments commit common community compare comparison compatibility compatible compile compiled complete completed complex component components concat concurrency concurrent condition conditional conditions config configuration configurations configure configured confirm confirmation conflict conflicts connect connection connections consider considered console const constant constraints construct constructor contain contained container containing contains content contents context continue contract control controller controls convention conversion convert converted cookie cookies copies copy copyright core correct correctly corresponding could count counter cover crash create created creates creating creation credential credentials cross current currently custom customize data database date days deal debug debugging declaration declare decode decoded decoder deep default defaults defer define defined defines definition definitions delay delete deleted denied deny dependencies dependency depending depends deprecated depth derived describe description descriptor design desired destination detail detailed details detect detected determine dev developer developers development device diff difference different dir direct directly directories directory dirname disable disabled discovery disk dispatch display distribute distributed distribution docs document documentation does doesn doing domain don done double down download drop dummy dump duplicate duration during dynamic dynamically each early easier easily easy echo edge edit effect either element elements else email embedded emit empty enable enabled encode encoded encoding end endpoint ends engine ensure ensures enter entire entity entries entry enum env environment environments equal equality equals equivalent error errors escape evaluated even event events every everything exact exactly example examples exceeded except exception exceptions exclude exclusive exec executable execute executed executing execution exist existing exists exit expand expanded expansion expect expected expects expiration expires explicit explicitly export expose express expression expressions extend extended extends extension extensions external extra extract fact factory fail failed failing fails failure fake fall fallback false family fast feature features fetch field fields file filename files fill filter filtering filters final finally find fine finish finished first fitness fixed fixes fixture flag flags float flow flush follow following font footer for forbidden force form format formats formatted formatter formatting forms forward found foundation fragment framework free friendly from full fully func function functionality functions further future general generate generated generating generation generator generic get gets getting github give given gives global goes going good google grant granted great greater group groups guide hand handle handled handler handlers handles handling happen has hash hashing have having head header headers hello help helper helpers helpful here hidden hide high higher history hold home homepage hook hooks host hostname hosts hours how however href html http https human idea identifier identity ignore ignored ignoring image images immediately immutable implement implementation implemented implementing implements implicit implied import important imports improve include included includes including incoming incomplete incorrect indent index indicate individual infinite info information inherit inheritance init initial initialization initialize initialized inject inline inner input inputs insensitive insert inside install installation installed installing instance instances instead instructions int integer intended interface internal internally interval into invalid invocation invoke invoked issue issues item items iteration its itself java jobs join json just keep keeps key keys keyword keywords kind kinds know known label lang language large larger last later latest layer layout leading learn least left legacy length less level liable library license licensed like likely limit limitation limited line lines link links linux list listed listen listener lists literal live load loaded loading loads local localhost locally location locations lock log logged logger logging logic login logo logs long longer look looking looks lookup loop lower machine made main maintain major make makes making malformed manage managed management manager mandatory manifest manual manually many map mapped mapping maps mark markdown marked mask master match matched matches matching math max maximum may mean meaning means media medium member members memory merge merged merging message messages meta metadata method methods microsoft middle might migrate migration mime minimal minimum minor minute minutes missing mixed mock mode model models modified modify modifying module modules more most move moved much multi multiple must name named names namespace naming native necessary need needed needs negative nested network never new newline next node non none normal normalize normally not note notes nothing notice notify now null number numbers numeric object objects occur occurred occurs offset older once one ones online only open opening operation operations operator option optional optionally options order ordered ordering org origin original other others otherwise out output outputs outside over overflow override overrides overriding overwrite owner package packages padding page pages pair pairs parallel param parameter parameters params parent parse parsed parser parsing part partial particular parts party pass passed passes passing password past patch path paths pattern patterns payload pending people per perform performance performed performing performs period permission permissions permit persist persisted persistent person pipe pipeline place placed placeholder plain platform platforms please plugin plugins plus point pointer points policies policy pool populate port position positive possible possibly post potential potentially precedence prefer preference preferred prefix prepare present preserve preserved pretty prev prevent prevents previous previously primary print prior priority private problem process processed processes processing produces product production profile progress project projects prompt proper properly properties property proto protocol provide provided provider providers provides providing proxies proxy public publish published publishing pull purpose purposes push put python quality queries query question queue quick quote quotes raise raised random range rather raw read readable reader reading readme ready real really reason receive received recommended record records recursive redirect redirects reduce ref reference referenced references reflect reflection refresh regardless regex register registered registry regular reject rejected related relative release releases relevant remain remaining remember remote removal remove removed removes removing rename render rendered rendering replace replacement replacing repo report reported reports repositories repository representation representing request requested requests require required requirement requirements requires reserved reset resolution resolve resolved resolver resolving resource resources respect respond response responses rest restore restrict restricted restriction result resulting results retain retrieve retrieved retry return returned returning returns reuse reverse review right rights role root round route rule rules run running runs runtime safe same sample save saved saving scale schedule schema schemas scheme scope screen script scripts search searching second secondary seconds secret secrets section sections secure security see select selected selection selector self send sending sends sensitive sent separate separated separator sequence serialization serialize serve server servers service services session sessions set sets setting settings setup several shall share shared shell short should show shown side sign signal signature signed signing similar simple simply since single site size skip skipped slash sleep slice slow small socket software some something sort sorted source sources space spaces span spec special specific specification specified specifies specify specifying speed split src stable stack standard start started starting starts state statement statements states static status stderr stdout step steps still stop storage store stored stores str strategy stream streams strict string strings strip strong structure stuff style sub subject submit subsequent subset substring succeeded success successful successfully such suffix suitable suite summary super supplied supply support supported supports suppress sure switch symbol symbols sync syntax system systems table tag tags take taken takes target task tasks team tell temp template templates temporary terminal terminate terms test testing tests text than that the their them then there these they thing things third this those though thread three through throw throws thus time timeout times timestamp title todo together token tokens tool tools total trace track tracking trailing transfer transform translate transport treat treated tree trigger trim true trust trusted try trying tuple turn two type typed types typically ubuntu unable unauthorized unavailable undefined under underlying unexpected unicode union unique unit unknown unless unnecessary unreachable unsafe unset unsupported until unused update updated updates upgrade upload upon upper uppercase url urls usage use used useful user username users uses using utf util utility utils uuid valid validate validated validating validation validator value values var variable variables various vars verbose verification verify version versions very via view virtual visit void wait want warn warning warnings warranties warranty was ways weak web website well were what whatever when where whether which while white whitespace whole whose width wildcard will window windows wish with within without work workflow working works world would wrap wrapped wrapper write writer writing written wrong www xml xmlns yaml year yield you your zero","bigrams":"kdbdnjfqfsk9fasepac7himoip9efg9ilmbkl7hkbjodciconmhp9mfl9moadqcdlq7loei9enptkqbhhf5jkr7nnglkclnhckdimojqdlc8hghonqpdf9ngl88eohlfmrbhhi9alo7mmdoj9nodhgcpnmgpbmkn7kdcapleicdin9dkcnlnjn7nlk6mql9pkiii9kndidflmnhnficeegftqwqee5ahqgcbrfslxgbjfg9ifhfigfhh9ejicf9efjhmfjfg5jij8nlhjghfkk9egjhkhn9mkg7lop8rmaonalspfgfkpsat8elj7lmq8npjelb9pnfjenqplococbbh7ncpklniemqma8ihotmrhheelkhqiqjdc6feu8decfelmq9mkk8nlgdvnalnacp8ecennpmrgkmkeghkihieggfkggek4ieggg9mhg5mjq9tjifhajrfcdhknwgueodk8kpd9rjhjkddoob7bnjritboin6nod6sthmocmtbcfgtlqfteddhdkgrdqnbd8kcpaaantqmno9jjl3llm8lolkldjkjinljllll8mhi9hlb9oggjbbhkccjjlikmlcfbf9gmgalljfji7ljh9jmoeijdhfibjhoakifcbe8iiaegkfihgahgg5hhiajjghjdhnjfhhighidbeacdeggdjkfdgfckcadfhgkml","thresholds":{"code":{"report":0.55,"block":0.67},"script":{"report":0.55,"block":0.7},"data":{"report":0.55,"block":0.72},"translation":{"report":0.55,"block":0.8},"docs":{"report":0.55,"block":0.7},"test":{"report":0.55,"block":0.7},"test-data":{"report":0.55,"block":0.7}},"model":{"depth":4,"bias":-1.638,"features":[17,5,39,6,45,41,16,4,1,0,1,69,0,0,0,109,2,19,141,0,5,0,5,139,141,44,0,91,0,0,17,140,39,104,22,41,39,143,42,10,41,0,0,0,0,6,141,1,5,2,141,2,2,1,0,1,45,39,7,5,16,105,12,61,3,3,0,3,45,9,58,0,0,0,0,109,2,19,140,0,0,0,0,22,140,3,2,3,0,0,89,3,2,2,141,1,1,1,1,113,10,12,0,0,0,89,0,0,140,9,20,53,0,22,29,0,84,0,0,9,6,141,1,7,74,0,3,3,7,0,46,0,141,12,141,89,2,2,141,133,39,133,48,139,135,2,47,2,0,0,89,3,5,1,39,1,1,105,133,5,39,0,0,39,0,2,140,11,30,3,70,32,39,0,133,93,138,70,3,0,6,93,11,97,46,134,44,11,134,0,0,84,0,73,6,0,141,3,52,0,0,141,0,0,0,0,141,32,0,37,17,105,13,93,41,10,0,104,0,22,0,0,67,0,0,133,16,39,69,12,10,46,10,70,10,0,16,31,88,0,6,141,5,5,2,2,41,2,3,104,5,39,68,45,70,109,48,0,0,70,38,7,113,7,7,38,39,0,14,48,17,141,17,45,36,21,44,11,70,45,32,45,0,0,0,6,10,1,45,4,4,45,0,1,48,22,0,0,54,13,6,140,1,2,5,39,2,68,1,4,43,68,68,4,68,17,141,31,93,125,41,0,41,0,36,45,0,12,0,0,6,10,1,1,91,39,7,93,69,131,125,0,68,13,1,109,45,16,16,105,33,7,22,4,90,74,45,4,0,0,89,3,0,0,113,45,3,0,44,0,0,90,58,3,0,89,3,19,0,68,68,4,68,7,0,11,3,10,0,0,133,68,68,4,135,4,108,135,0,68,0,68,4,0,0,6,141,1,22,96,0,73,0,70,84,0,0,22,6,0,89,3,5,5,93,11,84,22,0,16,140,0,0,16,3,17,141,2,3,84,17,5,5,113,2,3,134,0,65,0,6,140,0,68,5,0,5,0,139,0,0,0,0,7,3,17,5,17,85,3,39,0,68,6,70,11,45,70,0,0,17,85,44,113,41,0,0,68,0,11,11,0,0,0,0,17,85,13,113,0,44,0,104,0,10,5,73,0,0,0,133,89,10,44,10,91,31,10,10,47,0,140,88,0,0,17,141,17,3,139,16,44,7,61,84,7,44,16,67,0,89,43,6,49,70,19,4,14,70,137,0,85,0,14,6,48,68,138,62,141,74,68,32,54,69,12,68,69,140,12,6,140,1,139,45,39,39,61,1,1,105,0,39,45,140,0,0,19,0,0,89,0,0,0,0,0,102,90,0,0,139,141,62,43,84,44,0,22,46,10,44,0,22,0,0,0,93,3,0,0,135,141,0,0,0,0,1,85,134,104,17,105,38,104,41,67,0,131,125,22,135,0,0,0,0,1,105,2,93,41,7,7,68,0,70,0,48,36,1,44,2,140,4,12,22,22,3,95,2,14,3,3,3,12,0,11,109,7,113,0,23,10,41,0,0,0,13,53,30,4,3,1,140,139,40,1,113,137,0,7,0,84,37,1,0,2,109,11,48,6,0,44,69,2,84,11,0,0,65,5,11,141,2,85,84,68,7,2,2,0,2,24,7,67,11,11,74,2,46,2,68,28,5,0,40,105,11,16,133,0,48,3,138,40,68,105,3,67,68,12,109,95,69,105,66,17,141,44,0,68,0,0,68,0,0,17,0,0,0,0,0,61,23,68,0,7,0,0,0,0,0,0,10,0,0,133,2,46,93,40,97,2,125,0,28,12,2,0,0,0,1,140,5,139,42,54,5,0,0,1,45,1,9,39,133,133,2,6,140,16,105,5,124,6,5,5,0,75,0,16,139,2,2,140,1,0,140,11,1,0,32,0,0,11,1,3,27,93,40,48,68,0,5,0,71,0,5,105,0,0,6,133,11,45,105,14,54,0,7,0,7,105,0,7,45,17,89,0,113,90,0,0,41,0,47,6,0,0,0,0,17,141,45,45,70,45,0,2,3,69,2,69,0,0,0,3,0,0,137,40,86,10,46,0,45,0,40,0,0,0,49,45,68,2,39,84,39,0,0,28,39,0,0,2,0,139,140,7,16,43,42,0,19,44,22,45,39,68,0,0,17,93,134,105,0,0,39,104,134,0,0,0,0,0,0,17,10,67,133,0,49,0,139,17,0,0,0,0,0,0,6,74,6,141,96,73,16,45,96,45,0,46,0,134,0,68,48,3,85,74,40,140,7,54,0,3,5,0,30,53,68,48,3,45,45,39,6,0,6,45,0,135,39,105,54,0,52,9,0,105,128,30,0,0,0,0,28,0,0,0,10,48,12,7,74,4,0,11,30,6,4,0,6,0,0,17,140,134,11,45,45,39,0,10,11,41,45,0,0,0,104,69,11,69,6,0,13,6,13,141,11,0,0,7,0,69,45,133,5,14,1,0,0,0,70,1,45,5,0,0,17,93,45,139,0,42,0,140,5,0,0,45,0,0,0,69,69,48,109,13,4,104,13,55,22,0,22,72,14,0,68,101,3,65,0,40,113,3,0,0,0,21,0,105,0,0,68,3,0,0,39,5,0,0,0,0,65,16,1,1,1,141,10,41,84,52,6,72,85,90,1,0,138,4,73,139,113,13,45,0,88,0,140,69,0,0,69,3,0,0,17,13,141,141,0,2,134,2,17,0,0,0,0,47,0,84,133,124,14,6,46,13,49,0,46,68,0,0,6,0,70,7,6,0,0,1,1,140,23,6,37,0,84,39,133,133,45,69,19,14,68,0,0,0,72,0,54,0,0,0,70,45,58,1,9,70,1,0,0,1,0,70,45,0,69,0,93,104,52,0,93,41,0,0,0,0,16,0,11,0,45,0,45,0,0,43,85,0,0,0,0,58,45,0,67,1,141,2,41,70,104,22,5,113,68,0,113,1,4,70,48,45,45,4,24,0,137,0,0,69,0,0,0,0,0,49,43,96,13,68,0,0,141,68,124,0,0,0,0,0,3,133,105,45,91,61,3,52,71,74,0,5,0,31,5,0,113,10,0,0,70,5,0,11,0,0,11,70,0,104,16,61,5,105,0,0,0,84,41,0,0,0,0,0,0,3,39,5,13,109,42,22,7,0,39,0,53,5,13,23,0,0,2,0,0,93,135,0,0,0,0,69,0,133,0,17,104,4,141,69,0,2,2,139,69,4,0,0,139,0,17,70,105,5,113,5,75,5,76,35,0,17,5,66,0,70,84,55,141,124,49,1,134,1,11,1,113,0,70,0,0,113,10,105,0,70,17,104,70,0,0,1,70,0,0,1,42,7,140,77,13,54,90,69,1,0,24,0,1,9,113,2,0,125,125,0,0,97,43,42,104,0,0,0,0,7,14,1,3,125,66,0,1,40,0,0,11,0,0,0,0,0,7,0,0,62,53,0,0,0,0,2,2,2,44,93,3,0,0,0,0,0,134,9,52,11,0,0,0,0,17,0,42,0,84,67,71,46,46,0,0,45,0,0,0,17,141,11,9,96,46,77,11,0,1,11,0,0,4,4,5,44,2,5,2,124,2,34,91,2,66,74,0,108,0,69,41,11,14,113,113,49,74,124,11,0,46,0,14,0,0,46,10,141,46,0,5,71,0,0,0,71,0,0,3,0,0,13,0,0,3,39,0,0,0,0,7,1,0,0,10,10,32,71,46,31,0,45,68,54,90,0,0,0,0,69,13,139,3,1,93,13,1,40,0,0,1,0,0,0,104,113,6,3,0,62,0,39,39,0,0,0,0,0,0,17,140,55,137,45,45,22,10,45,2,2,0,0,0,0,62,13,126,45,0,0,0,45,124,0,0,0,0,0,0,104,135,13,13,55,68,0,23,0,0,0,134,0,0,0,96,10,68,5,11,11,0,11,101,0,5,0,0,0,0,41,5,85,5,101,46,46,54,25,85,0,140,0,134,54,48,64,66,17,0,70,4,53,62,0,0,125,39,0,0,9,70,31,22,58,0,0,27,12,138,89,0,0,0,0,93,41,0,85,134,0,0,68,1,69,2,0,0,0,0,69,69,5,17,5,11,45,45,11,69,55,90,69,140,45,14,17,0,141,2,0,0,68,68,52,141,0,0,0,0,3,14,93,49,0,70,0,5,5,0,0,5,14,0,0,45,19,1,0,0,45,70,0,0,0,0,1,70,10,58,105,139,14,95,74,41,124,41,69,5,14,9,45,68,134,93,2,0,69,75,0,0,58,13,34,2,0,0,0,0,12,2,3,141,0,12,2,0,0,0,7,7,2,2,124,17,84,13,140,9,39,16,11,68,11,0,44,16,0,0,23,28,0,84,0,0,0,68,134,0,0,0,0,0,0,135,128,41,11,0,50,0,52,10,0,0,0,0,0,0,104,93,11,105,0,0,11,139,11,0,0,0,0,0,39,84,93,11,11,0,11,6,141,6,0,0,11,7,0,0,11,52,91,70,43,6,70,7,68,68,0,22,6,0,0,139,69,2,69,58,0,39,6,1,69,68,0,0,7,0,72,55,72,6,58,0,0,54,134,6,0,0,0,0,0,1,0,135,0,0,62,105,0,0,0,0,10,69,0,6,14,3,0,41,93,0,0,70,14,12,0,0,0,0,0,0,71,7,2,106,2,4,2,70,2,0,46,67,0,0,68,2,46,70,46,2,10,1,70,0,0,2,2,70,2,9,128,31,52,0,0,0,16,43,0,0,0,0,0,0,48,14,75,24,0,3,95,54,54,0,0,68,0,0,0,135,14,0,69,0,0,0,69,6,0,0,0,0,0,0,3,14,93,67,12,85,0,31,0,0,0,84,5,0,0,45,0,13,0,0,9,45,0,0,0,0,0,0,0,0,72,11,72,55,102,0,0,5,0,11,0,0,0,0,0,93,10,0,17,30,0,0,45,45,31,0,0,0,0,0,17,53,5,2,5,140,140,45,45,13,5,0,0,0,0,3,14,68,67,17,2,140,11,0,0,0,53,48,17,68,41,69,1,6,69,85,0,0,4,1,2,2,46,0,0,65,73,0,62,0,0,0,1,1,0,0,0,0,0,0,3,7,6,13,138,0,6,0,0,30,3,45,46,0,0,45,14,25,0,0,45,45,0,0,0,0,6,70,0,14,133,3,106,40,1,104,0,1,0,40,1,0,0,0,0,0,137,24,0,0,138,0,0,0,0,0,6,13,0,0,139,85,85,131,134,0,0,16,50,0,3,12,7,0,0,14,28,0,24,0,0,0,73,137,0,0,0,0,0,0,14,0,0,0,11,0,0,0,0,85,6,0,0,0,0,14,9,0,30,0,0,0,11,137,0,0,0,0,0,0,0,0,11,0,0,2,58,0,0,0,0,0,75,69,7,10,0,49,0,0,0,0,108,0,0,0,10,30,0,0,12,84,135,85,137,137,0,70,69,5,0,12,17,0,0,13,49,16,98,2,68,0,95,0,105,0,0,0,0,0,10,133,44,45,75,14,0,0,52,39,45,5,0,0,0,11,11,16,42,49,5,5,141,113,6,5,0,0,0,0,9,70,0,7,58,0,0,6,1,5,1,0,0,0,0,6,10,0,0,5,0,46,113,0,7,67,0,0,5,0,58,70,70,13,36,141,62,24,124,141,0,0,124,89,0,9,0,0,0,128,0,0,0,0,14,0,0,0,0,0,141,14,0,46,0,84,7,0,0,2,0,2,0,0,0,53,22,128,46,3,3,0,45,0,3,105,75,3,0,0,6,4,11,55,4,14,45,97,45,0,124,11,84,54,0,126,62,0,11,3,0,0,140,6,140,0,0,0,0,0,69,41,48,69,69,137,67,12,62,0,134,40,69,0,0,3,14,49,45,109,68,68,140,44,45,0,68,3,0,0,0,113,3,3,0,5,5,134,0,0,0,137,108,54,42,104,3,40,0,69,41,0,2,0,137,68,45,0,0,0,3,3,10,90,0,10,1,11,11,0,0,138,0,0,0,84,70,44,70,0,14,0,5,5,0,0,17,0,0,0,9,11,3,2,105,0,0,75,0,3,11,0,0,0,0,43,28,45,46,0,0,0,45,0,0,0,0,0,0,0,0,45,45,2,74,2,49,1,1,0,2,39,2,105,39,3,13,61,43,16,54,0,34,0,0,0,42,24,0,0,64,24,0,65,0,0,0,69,0,0,0,0,0,0,0,64,28,0,3,0,0,0,1,6,0,0,0,0,0,0,23,30,0,9,6,0,0,14,0,0,30,0,0,0,0,113,3,0,3,76,0,0,75,85,68,0,0,0,0,0,2,46,105,3,0,68,68,39,39,0,0,53,10,3,39,10,88,6,62,0,4,6,45,45,0,0,67,10,3,55,28,11,0,91,11,0,0,52,0,23,37,0,0,0,0,10,17,68,39,125,1,0,23,39,39,39,0,0,0,0,6,7,6,55,4,0,17,4,4,7,4,0,0,125,0,69,14,58,45,5,69,11,0,135,88,0,45,85,45,3,0,52,64,106,39,69,0,69,58,138,0,4,133,0,0,93,3,0,138,33,0,0,74,45,4,4,0,0,0,0,12,58,135,69,70,97,0,70,5,89,67,12,5,0,0,14,6,58,43,0,0,0,1,1,0,0,0,0,0,0,11,42,2,2,45,14,84,2,2,0,45,49,84,49,0,12,140,0,3,4,3,140,104,47,0,0,0,47,7,3,113,4,0,39,42,0,0,4,17,68,39,0,0,0,0,5,5,45,45,6,0,124,4,48,25,44,0,0,67,134,2,53,0,44,46,0,5,2,0,0,0,0,0,44,0,25,55,138,138,70,0,0,4,75,52,39,0,0,0,0,104,134,134,54,141,0,0,45,3,124,0,0,0,0,0,9,141,0,45,84,0,0,0,0,0,11,0,0,0,0,11,141,108,75,58,37,0,3,2,17,1,129,0,0,0,17,134,0,14,11,0,0,65,0,7,44,0,0,0,0,62,45,6,0,53,134,0,0,0,13,45,0,0,0,0,0,0,3,0,0,70,105,0,0,0,0,0,125,70,4,13,113,0,11,0,0,0,105,0,0,0,0,0,0,0,76,6,69,70,16,0,84,0,6,68,0,0,0,0,0,72,128,45,13,0,0,0,3,58,0,0,0,0,0,0,11,48,37,88,66,0,0,0,0,0,0,0,88,0,0,0,52,45,61,2,45,10,45,0,55,62,2,7,0,97,6,32,6,5,0,73,138,138,5,0,0,11,0,46,0,11,0,11,0,0,45,7,0,0,0,0,0,45,11,4,69,69,68,124,97,69,140,0,0,62,5,86,0,69,39,3,10,10,0,0,40,2,2,75,10,7,69,70,0,70,126,89,0,113,2,0,0,4,0,0,4,0,0,0,0,24,39,0,105,39,0,0,139,1,68,0,0,0,0,0,70,70,68,55,68,45,52,10,68,0,0,67,22,41,0,45,0,45,0,0,125,68,0,0,0,0,6,0,41,1,49,25,77,131,14,104,7,135,141,0,0,0,0,0,0,23,4,0,4,4,0,0,17,0,137,49,0,0,0,0,3,133,6,40,0,5,6,72,0,0,0,40,3,70,0,48,45,7,93,2,76,45,2,0,134,2,95,0,0,0,13,73,0,28,0,0,0,11,0,0,0,0,0,0,0,9,128,0,69,0,0,0,41,67,0,0,0,0,0,0,14,10,0,139,0,0,0,68,105,0,0,0,0,0,0,128,0,0,141,46,0,0,46,0,131,48,0,0,0,0,43,93,46,46,0,0,0,46,2,0,0,0,0,0,0,0,138,7,14,0,45,5,0,0,0,0,0,0,58,70,62,10,0,10,11,0,0,70,70,0,138,0,0,0,0,32,72,17,39,72,0,0,133,13,0,0,0,0,0,0,2,2,89,14,0,0,4,2,2,0,0,4,14,0,138,126,61,0,69,0,0,0,69,3,0,0,0,0,0,0,0,13,53,140,0,137,12,70,70,0,0,85,140,45,5,3,3,6,69,0,68,68,109,69,0,0,69,70,6,0,1,69,37,0,45,129,0,0,0,1,1,69,0,0,0,6,97,6,22,0,0,40,91,0,0,0,91,5,17,0,68,3,138,16,0,16,3,0,0,0,0,96,0,68,3,141,1,1,134,3,96,0,69,0,97,0,1,1,0,0,3,10,6,0,129,0,10,141,7,39,0,70,91,71,6,131,1,0,86,22,0,0,1,0,47,86,0,0,0,0,39,24,4,7,0,134,46,62,54,0,0,5,39,0,0,55,138,75,2,75,71,0,68,68,0,2,5,105,138,68,9,23,0,1,0,0,0,0,54,0,0,0,0,0,0,11,45,23,11,45,28,0,11,0,0,43,73,0,0,0,3,45,33,0,133,4,4,0,0,0,62,131,2,0,0,43,128,0,30,0,0,0,1,1,0,0,0,0,0,0,69,14,68,4,69,3,68,3,69,3,0,0,140,14,3,0,40,128,22,0,48,0,0,0,0,0,54,75,0,0,25,84,68,113,69,85,14,16,0,134,0,0,0,0,0,0,52,52,69,62,69,71,86,0,41,0,0,86,17,0,128,138,0,69,1,0,0,135,6,6,6,0,0,0,0,45,62,105,45,84,16,124,11,109,12,0,0,0,74,0,84,93,1,85,0,1,0,1,24,0,0,1,0,0,0,9,6,0,105,124,0,0,84,31,11,17,0,0,0,0,139,131,0,69,67,0,0,5,68,0,0,0,0,0,0,98,5,0,5,96,0,0,68,68,134,0,0,0,0,0],"thresholds":[0,0.933,7.5,0.083,3,0.5,8.5,0.5,2.664,1000000000,2.252,7,1000000000,1000000000,1000000000,0.5,4.2,0.5,0.5,8,0.425,1000000000,0.933,0.5,0.5,0.5,11,0.5,1000000000,1000000000,0,0.5,7.5,0.5,0.5,0.5,8.5,0.5,0.5,3.5,0.5,1000000000,1000000000,1000000000,1000000000,0,0.5,2.664,0.933,5,0.5,4.083,4.2,1.585,1000000000,2.846,10,0.5,0.1,0.667,4,0.5,4.5,0.5,0.9,0.611,1000000000,0.286,13,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,4.133,0.5,0.5,5,28,1000000000,28,0.5,0.5,0.5,5.6,0,1000000000,1000000000,0.5,0.5,5.6,3.368,0.5,4.445,3.122,2.75,2.252,0.5,2.5,1.5,1000000000,1000000000,1000000000,0.5,34,28,0.5,3.5,0.5,0.5,14,0.5,0.5,1000000000,0.5,1000000000,55,0.5,0,0.5,2.664,0,0.5,6,0.611,0.9,0.091,44,1.5,1000000000,0.5,26,0.5,0.5,4.2,5.6,0.5,0.5,1.5,0.5,0.5,0.5,0.5,5,0.5,3.756,1000000000,1000000000,0.5,0.611,0.425,2.252,1.5,3.239,4.445,0.5,0.5,0.933,4.5,1000000000,1000000000,2.5,1000000000,4.632,0.5,5,7.5,0.611,0,0.5,0.5,1000000000,0.5,0.5,0.5,53,0.286,1000000000,0,0.5,6,0.5,1.5,0.5,0.5,3,0.5,1000000000,1000000000,0.5,1000000000,0.5,0.167,4,0.5,0.286,0.5,1000000000,8,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,16,0.5,0,0.5,3.5,0.5,0.5,1.5,13,0.5,1000000000,0.5,7,9,3.5,1000000000,1000000000,0.5,4,1.5,8,26,3.5,3.5,3.5,2,1.5,1000000000,8.5,0.5,0.5,1000000000,0.083,0.5,0,0.933,5.6,4.375,0.5,4.2,0.9,0.5,0.667,8.5,8.5,18,13,0.5,0.5,14,4,0,0.5,0.033,0.5,0.065,0.1,0.5,2.5,1000000000,1.5,0.5,0,0.5,12,9,0.5,0.5,0.5,10,0,9,0.5,21,1000000000,1000000000,1000000000,0.083,1.5,2.585,3,0.5,0.125,5,1000000000,3,0.5,0.5,1000000000,1000000000,0.5,4.5,0.083,0.5,2.664,5,0.933,0.5,3.667,0.5,3.322,0.167,0.5,2.5,21,0.067,13.5,0,0.5,2.5,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,9,1000000000,1.5,1000000000,1000000000,0,1.5,2.664,2.846,0.5,0.5,0.1,0.5,8,0.5,0.5,1000000000,21,4.5,4.445,0.5,21,9.5,10.5,0.5,0.5,0,0.5,0,0.5,0.5,13,0.067,1000000000,1000000000,0.5,0.667,21,4,0.5,14,0.286,1000000000,0.5,8,1000000000,0.5,0.5,0,1000000000,0.5,0.611,0.5,4,0.5,0.5,0.125,14.5,0.115,6,6,0.8,3.5,1000000000,1000000000,0.5,0.5,4.5,0.067,0.5,0.067,0.5,0.5,1000000000,5.5,1000000000,3.5,0.4,1000000000,1000000000,0,0.5,2.664,0.5,0.5,6,0.5,16,2,0.5,9,1000000000,0.5,0.083,1000000000,0.5,0.286,0.425,0,0.5,10,0.5,0.5,5,15.5,0.5,1000000000,1000000000,8.5,0.8,0,0.5,3.667,0.9,0.5,12,0.875,0.9,0.5,5,0,0.5,1000000000,0.5,1000000000,0.083,0.5,6,0.5,0.917,1000000000,0,14,0.5,11,4,1000000000,1000000000,0.176,0.286,0,0.933,12,0.5,0.9,3.5,1000000000,0.5,0.083,0,6,3,0,1000000000,1000000000,12,0.5,0.5,0.5,0.5,1000000000,1000000000,0.5,1000000000,12,8,1000000000,1000000000,1000000000,1000000000,0,0.5,3.5,0.5,4,0.5,13,0.5,1000000000,1.5,0.933,0.5,1000000000,1000000000,1000000000,0.5,0.5,3.5,0.5,3.5,0.5,0.5,3.5,1.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,0,0.5,12,0.9,0.5,4,0.5,0.1,0.5,0.5,0.091,0.5,10.5,2.5,1000000000,0.5,0.5,0.167,0.5,0,0.5,0.067,5.5,0,0.5,1000000000,0.5,1000000000,1.5,0.375,0.5,0.5,0.5,0.5,0.5,0.5,7.5,0.5,0.5,23,1.5,6.5,29,0.5,1.5,0.083,0.5,2.664,0.5,5,0.5,3.5,0.5,3.252,2,0.5,1000000000,6.5,5,0.5,4,1000000000,0.5,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,0.5,1000000000,0.5,2.5,2.5,0.5,1000000000,0.5,1000000000,1000000000,4,0.5,0.286,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.122,0.5,0.5,0.5,12,0.5,0.5,0.5,0.5,1.5,1000000000,0.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,2.252,0.5,4.2,0.5,0.5,0.091,0.08,0.5,1000000000,2,1000000000,0.5,0.5,2.585,0.5,4.632,0.5,0.143,1.5,0.5,0.5,0.5,0.5,3.667,1.5,0.9,0,0.9,2.5,1000000000,6,0.5,0.033,0.5,1000000000,0.5,3.5,0.5,1000000000,1000000000,1000000000,3.5,0.5,7.5,0.067,0.286,1.585,0.5,0.5,0.5,4.445,0.5,0.5,1000000000,0.115,1000000000,0.5,0.5,2.585,1000000000,4.632,0.5,5,0.5,0.375,1000000000,0.5,21,4.375,0.5,7,1000000000,1000000000,0.5,0.846,6,0.5,4.2,0.5,0.5,0.5,0.115,4.133,3.511,1000000000,4.5,0.5,0.091,2.5,28,6,0.5,4.133,1.5,3.718,0.5,0.5,0.917,1000000000,0.5,0.5,14,8.5,0.5,1000000000,0.5,0.286,0.5,0.5,0.5,0.5,0.421,0.5,3.5,1.5,0.5,0.5,21,0.5,0.5,12,0.5,0.5,4,0.5,1000000000,1000000000,8.5,16,13,0,1000000000,1000000000,1000000000,1000000000,4,0.5,0.5,24.5,1000000000,0.091,1000000000,1000000000,1000000000,1000000000,1000000000,8,3.5,1000000000,1000000000,0.5,4.2,2.5,0.5,0.5,0.5,4.632,0.5,1000000000,0.5,1.5,4.2,1000000000,1000000000,1000000000,2.585,0.5,0.667,0.5,0.5,0.5,0.933,1000000000,1000000000,1.585,6,4.445,0.5,1.5,0.5,0.5,3.6,0.083,0.5,4,0.5,0,0.5,0.609,0.933,0.583,1000000000,0.5,1000000000,4,0.5,5,3.667,0.5,2.5,1000000000,0.5,28,3.457,1000000000,0.5,1000000000,1000000000,7,3.122,0,0.5,0.5,0.5,0.5,0.5,1000000000,0,1000000000,0.5,1000000000,0.75,0.5,1000000000,1000000000,0.083,0.5,8,3,0.5,1.5,0.5,1000000000,0,1000000000,0.115,0.5,1000000000,0.143,18,12,0.5,1000000000,0.5,0.5,1000000000,1000000000,0.5,1000000000,0.5,0.083,1000000000,1000000000,1000000000,1000000000,12,0.5,18,5,0,3,1000000000,4.133,0.9,8,5,39,1000000000,1000000000,1000000000,0,4,7,0.5,0.5,0.5,1.5,1.5,1000000000,5,1000000000,0.5,1000000000,11,11,0.5,3,1.5,4.632,3.5,0.5,2.5,1000000000,1000000000,0.5,11,1000000000,1000000000,5.6,1000000000,0.5,0.5,0.143,10.5,0.5,0.5,1000000000,0.5,0.5,0.5,21,2.5,0.5,1000000000,1000000000,12,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,12,3.5,1.5,0.5,17,0.5,1000000000,0.5,0,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.083,0.5,0.375,0.5,0.5,0.5,10.5,8,0.5,3,1000000000,3.5,1000000000,0.5,1000000000,0.5,0.5,0,0.5,0.5,0.5,0.5,0.033,0.5,1000000000,0,0.182,1000000000,7.5,0.5,0.5,0.5,0,3,13,2.5,0.167,1000000000,0,11,1000000000,0.5,6.5,0.5,0.5,4,0.5,0.5,1000000000,0.5,0.5,5.5,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,3.5,0.5,4.5,0.091,0.5,0.067,1000000000,6,6.5,0.083,0.1,1000000000,0.083,1000000000,1000000000,12,0.5,0.5,6,5,18,0.5,1000000000,1.5,4,0.5,3,1000000000,1000000000,1000000000,0.5,23,5,10,0.167,1000000000,2.5,0.083,2.5,0.5,8,1000000000,1000000000,0.091,1000000000,23,3,0.5,0.425,2.5,2.664,1000000000,1000000000,1000000000,2,3.457,5,0.5,1000000000,1000000000,12,0.5,18,0.5,1000000000,0.5,1000000000,0.5,0.933,1000000000,1000000000,5,1000000000,1000000000,1000000000,21,11,0.5,0.5,2.5,0.143,0.5,3.5,0.5,0.5,1000000000,0.5,0.5,2.5,1000000000,0.5,0.5,0,0.5,1000000000,0.5,0.5,0.9,1000000000,1000000000,1000000000,0.5,1000000000,0.5,1000000000,4,24.5,0,1000000000,1000000000,1.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,12.5,2.846,3.555,3,0.5,1.5,0.5,0.5,0.5,0.083,0.5,0.5,0.5,2.5,1000000000,0.5,0.309,0.5,0.5,0.5,3.5,5,1000000000,0.5,1000000000,0.5,23,1000000000,1000000000,85,0.286,1000000000,1000000000,12,3.5,0.5,0.5,1000000000,4.2,0.5,4.2,0,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,0.5,0.5,0.5,3.5,0.083,5.5,2.5,0.5,1000000000,1.5,4.5,1000000000,1000000000,0.083,1000000000,1,0.065,0.083,8,16,2.252,3,0.5,0.5,0,0.5,4,0.5,0.5,0.5,0.5,3,23,0.5,3.5,16.5,1000000000,1000000000,1000000000,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1,3,0.5,3.783,0.5,100,2,1000000000,1000000000,2.252,1000000000,2,13,1000000000,23,4,0.5,0.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,10.5,1000000000,5,1000000000,3,1000000000,18,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,14,1000000000,0.5,2.585,0.5,4.2,0.5,0,0.5,0.5,0.667,0.5,2.5,1000000000,0.5,3.555,0.067,3,0.5,3,6,0.067,0.5,1000000000,0.5,1000000000,1000000000,34,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,3.5,6.5,1000000000,1000000000,0.5,2.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0,0.5,0.5,5,0.5,0.5,0.9,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,0.75,8,0.5,1.5,4,1000000000,3,0.778,1000000000,4,1000000000,1000000000,7,38,16,0.5,10.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0,1.5,0.667,4.5,0.5,0.5,0.5,0.115,1000000000,6.5,1000000000,0.5,0.583,2.5,0.5,4,1000000000,4.267,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,55,1000000000,0.5,14,12,0.5,0.154,0.5,34,1000000000,5.6,4.2,0.5,11,0.154,1000000000,1000000000,0.5,1000000000,0,1,0.5,0.933,0.5,0.667,0.5,0.833,0.5,0.5,1000000000,12,0.833,0.5,1000000000,1,0.5,0.5,0.5,0.5,0.5,3.252,0.5,3.457,12,3.646,0.5,1000000000,53,1000000000,8,0.5,1.5,0.5,1000000000,3,0,0.5,2,1000000000,1000000000,2.664,53,11,10,2.585,0.5,0.115,0.5,0.5,3.5,0.5,0.5,19,2.252,1000000000,0.5,1000000000,4.445,0.5,0.5,5,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.115,5.5,4.445,0.9,0.5,0.5,1000000000,2.322,0.5,1000000000,1000000000,7,1000000000,1000000000,1000000000,4,1000000000,0,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.511,4.2,4.5,0.5,0.5,0.9,1000000000,5,10,1000000000,1000000000,0.5,0.5,0.5,12,1000000000,1000000000,1000000000,1000000000,0,16,0.5,8,0.5,1.5,0.5,1.5,3.5,1000000000,24,3,1000000000,1000000000,1000000000,0,0.5,8,0.5,0.5,1.5,0.5,11,1000000000,3.457,13,1000000000,1000000000,0.309,0.25,0.933,0.5,3.511,0.778,3.833,0.5,5.6,0.5,0.5,3.667,0.5,0.5,1000000000,0.5,1000000000,23,0.5,7,1.5,0.5,0.5,0.5,0.5,0.5,8,1000000000,4.5,1000000000,3.5,1000000000,7,1.5,1.5,0.5,4.5,12,0.778,0.5,1000000000,1000000000,1000000000,0.5,1000000000,16,0.611,4,1000000000,3.5,1000000000,1000000000,0,7.5,1000000000,1000000000,1000000000,1000000000,0.115,3.555,6,1000000000,3.5,1.5,0.5,0.5,2.5,0.5,1000000000,3,6.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,23,2.5,0.5,0.5,3.457,0.5,1.5,1.585,0.5,1000000000,1000000000,2.322,1000000000,1000000000,1000000000,0.5,0.5,0.375,0.9,1000000000,0.5,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,12,0.5,0.5,0.5,5,18,0.5,3.5,5,4.133,4.2,1000000000,1000000000,1000000000,1000000000,0.5,3.5,0.5,18,1000000000,1000000000,1000000000,3,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,2.5,4.5,0.5,12.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,0.5,3.5,4.5,0.933,14,12,1000000000,28,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.933,0.5,0.778,0.5,1.5,2.5,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,0.5,0.5,0.5,0.5,12,1000000000,0,0.1,0.5,0.5,1000000000,1000000000,0.5,2.5,1000000000,1000000000,0.5,1,1.5,0.5,0.5,1000000000,1000000000,0.5,1.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,13.5,3.698,46,3.511,1000000000,1000000000,1000000000,1000000000,23,11,0.714,0,0.933,8,5,8,8,17,0.5,0.5,34,0.5,26,5.5,0,1000000000,0.5,4.133,1000000000,1000000000,6.5,6.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.611,5.5,0.5,0.5,1000000000,1,1000000000,0,0.425,1000000000,1000000000,0.933,2.5,1000000000,1000000000,3,0.5,2.585,1000000000,1000000000,8,3,1000000000,1000000000,1000000000,1000000000,1.585,0,1.5,0.5,0.5,0.5,1.5,0.5,0.5,0.5,0.5,0.5,19,0.583,2.5,0.5,21,5.5,0.5,0.5,4.2,1000000000,55,0.5,1000000000,1000000000,0.5,2.5,0.5,4.5,1000000000,1000000000,1000000000,1000000000,1.5,5,0,0.5,4,2.5,4.375,8,13,1000000000,0.091,0.176,5,4.2,0.5,0,0.5,3.5,0.5,0.5,4.5,8.5,9,6.5,5,1000000000,0.5,10.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,8,1000000000,0.5,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,5,0.5,1000000000,1000000000,12,0.5,14,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,12,8,1000000000,5,0.083,0.5,0.083,1000000000,1000000000,4,0.127,1000000000,1000000000,8,0.5,0.5,0,0.5,0.167,3,0,0.5,7.5,1000000000,0.5,0.375,1000000000,1000000000,0.5,23,3.667,11,0.5,1000000000,1.5,0.083,3.555,85,6.5,1000000000,1000000000,0.143,1000000000,0.5,0.5,10.5,0.375,0.5,1000000000,1000000000,0.5,0.5,0.25,1000000000,1000000000,1000000000,1000000000,1000000000,1,1000000000,0.5,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1.5,23,1000000000,0.083,4.5,0,1000000000,0.5,0.5,1000000000,1000000000,2,2.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,8,0.5,0.091,4.133,0.5,4.033,0.067,3.6,0,5,1000000000,3.5,1.5,55,55,0.5,3.978,2.5,0,3.5,3.756,1.5,2.664,23,1000000000,1000000000,3.319,4.2,1,5,0.5,0.5,1.5,0.5,1000000000,1000000000,1000000000,10.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,3.5,0.5,0.5,1000000000,0.611,0.5,0.5,0.5,1000000000,1000000000,14.5,1000000000,1000000000,1000000000,0.5,3.5,1000000000,23,1000000000,1000000000,1000000000,11,0.25,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0,2.5,0.5,1.5,1.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.778,1000000000,1000000000,3,1000000000,3.5,1000000000,1000000000,0.5,12,1000000000,1000000000,1000000000,1000000000,7,1000000000,1000000000,1000000000,0.5,3,9.5,0.5,0.5,1000000000,1000000000,0.75,1000000000,14,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,3.5,1000000000,12,0.5,1000000000,1000000000,7,13,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,12,0.5,0.667,4.267,0.778,0.5,0.5,14,8,2.5,0.9,1000000000,1000000000,1000000000,1000000000,0,2.5,0.5,1.5,12,3.833,0.5,3,1000000000,1000000000,1000000000,0.5,0.5,27,6.5,0.5,9,3,0.083,23,0.5,1000000000,1000000000,0,2.846,3.978,3.978,2.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1,2.322,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.9,0.115,0.167,5.5,0.5,6,0.375,5,1000000000,3.5,0,9,2.5,1000000000,1000000000,3,2.5,0.5,1000000000,1000000000,6,7,1000000000,1000000000,1000000000,1000000000,0.375,2,1000000000,1.5,0.5,0,0.5,0.5,2.664,0.5,1000000000,1.585,1000000000,0.5,3.457,1000000000,1000000000,1000000000,1000000000,4,0.5,0.5,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.083,3.5,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,10,10,12.5,0.5,20,0.9,1.5,0.115,1000000000,1000000000,5.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,3.5,4,1000000000,1000000000,4,1000000000,1000000000,1000000000,1000000000,0.5,0.083,1000000000,1000000000,1000000000,1000000000,3.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,6,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,4,1000000000,4,1000000000,1000000000,4.133,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,23,0.176,1.5,12,0.5,10,1000000000,16,1000000000,0.5,1000000000,1000000000,1000000000,3.5,7.5,1000000000,1000000000,1.5,0.5,0.5,0.5,0.5,0.5,1000000000,0,78,0.933,1000000000,2.5,0,1000000000,1000000000,3.5,0.5,8.5,0.5,5,3.5,1000000000,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,3.5,0.5,0.5,3,0.5,2.5,1000000000,1000000000,0.5,1.5,9,0.667,1000000000,1000000000,1000000000,16,8,4,0.5,0.5,0.833,0.5,0.5,0.5,0.375,0.425,1000000000,1000000000,1000000000,1000000000,0.5,0,1000000000,0.115,0.5,1000000000,1000000000,0,2.846,0.778,2,1000000000,1000000000,1000000000,1000000000,0.167,1.5,6,11,0.833,1000000000,2.5,0.5,1000000000,0.115,0.5,1000000000,1000000000,0,14,0.5,0,0,1.5,0.5,0.5,0.5,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,4,34,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,1.5,10,1.5,16,0.5,0.065,4,7,3.756,1000000000,5,1000000000,13,16,0.5,0.5,0.5,1.5,0.9,0.421,1000000000,8,1000000000,0.421,0.5,0.5,0.842,1000000000,1000000000,0.083,0,8,0.5,0.167,1.5,14,0.5,5,1000000000,0.5,5,0.5,0.5,1000000000,0.5,0.5,1000000000,8,0,1000000000,1000000000,0.5,0.083,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,17,0.5,0.5,11,9,0.5,0.5,1.5,0.5,1000000000,0.5,0.5,71,1000000000,1000000000,0,2.5,0.5,5,0.5,12.5,1.5,0.5,0.5,8,1000000000,7.5,0.733,1000000000,1000000000,5,0.5,0,0.8,1000000000,0.425,0.667,0.5,4,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,0.9,0.5,5,46,0.5,1000000000,3.756,24,0.5,4.5,18,1000000000,1000000000,1000000000,0.9,0.842,2.5,0.5,1000000000,1.5,3.555,16,11,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,0.5,53,0.5,3,1000000000,2.5,1000000000,0.933,0.667,1000000000,1000000000,12,1000000000,1000000000,1000000000,0.5,3,0.421,4.133,0.5,1000000000,1000000000,0.5,1000000000,0,14,1000000000,1000000000,1000000000,1000000000,0.5,0.5,21,3.5,1000000000,1000000000,1000000000,3,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,7,9,8,4.133,0.5,4.033,0.5,2.322,1.922,1000000000,4.267,1.5,4.375,0.5,2.5,0,3.5,0.5,0.5,8.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,11,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.9,1000000000,1000000000,1000000000,1.585,0.083,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,0.167,1000000000,1000000000,3.5,1000000000,1000000000,3.5,1000000000,1000000000,1000000000,1000000000,0.5,0.9,1000000000,0.842,0.5,1000000000,1000000000,0.5,0.5,2.5,1000000000,1000000000,1000000000,1000000000,1000000000,3.756,2.5,0.5,0.9,1000000000,1.5,3.5,0.5,1.5,1000000000,1000000000,0.5,1.5,0.733,0.5,1.5,0.5,0.083,0.5,1000000000,0.167,0.375,3,8,1000000000,1000000000,0.5,2.5,0.833,0.5,0.5,8,1000000000,0.5,14,1000000000,1000000000,0.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.5,0,6.5,0.5,0.5,4.083,1000000000,0.5,3.5,2.5,1.5,1000000000,1000000000,1000000000,1000000000,0.25,0.091,0.375,0.5,0.19,1000000000,0,0.1,0.19,0.333,0.4,1000000000,1000000000,0.5,1000000000,23,1.5,0.5,3,0.933,78,5,1000000000,0.5,0.5,10,5,0.5,6,0.9,7,0.5,0.5,0.5,0.5,13,1000000000,17,0.5,0.5,1000000000,0.25,0.5,1000000000,1000000000,0.5,0,1000000000,0.5,0.5,1000000000,1000000000,0.5,5,0.19,0.1,1000000000,1000000000,1000000000,1000000000,1.5,0.5,0.5,78,0,0.5,1000000000,2,0.667,0.5,0.5,4.5,0.889,1000000000,1000000000,3.5,0.167,0.5,0.5,6,1000000000,1000000000,3.457,2.664,1000000000,16,1000000000,1000000000,1000000000,1000000000,8,0.5,3.978,3.81,5,1.5,0.5,3.6,4.375,1000000000,21,0.5,0.5,0.5,1000000000,1.5,0.5,16,0,0.167,0.421,0.5,0.5,0.5,4,1000000000,5,0.5,0.065,0.8,0.5,0.067,1000000000,0.5,0.5,1000000000,1000000000,0,12,6.5,1.5,1000000000,1000000000,1000000000,1000000000,0.933,0.778,3,14,0.083,1000000000,0.5,0.25,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,3.81,0.5,5,0.5,3.5,1000000000,0.933,3.756,17,1000000000,1000000000,1000000000,1000000000,0.5,13,0.5,0.5,0.5,0.5,1,1000000000,1000000000,0.4,0.5,0.5,1.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,1000000000,1000000000,6,0.421,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,5,0.5,1000000000,1000000000,4,8,34,11,1000000000,1000000000,1000000000,1000000000,11,0.5,0.5,0.5,0.5,0.5,1000000000,0.9,4.083,12,2.664,0.5,1000000000,1000000000,1000000000,12,0.5,1000000000,3.5,9,1000000000,1000000000,0.5,1000000000,0,0.5,1000000000,1000000000,1000000000,1000000000,0.5,3,0,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1.5,12,1000000000,1000000000,1000000000,1000000000,4,1000000000,0,1000000000,1000000000,3,0.5,1000000000,1000000000,1000000000,1000000000,55,0.5,53,0.143,3.5,0.5,1000000000,8,1000000000,1000000000,1000000000,0.5,24,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.375,10,1,8.5,1000000000,0.5,55,0.083,12.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,6,2.5,1000000000,1000000000,1000000000,0,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,11,0.5,0.5,0.5,0.5,14,1000000000,13,12,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,8,0.5,18,0.5,3.81,8,1.5,26,1000000000,0.5,0.5,4.033,0.143,1000000000,0.5,0.167,0.5,0.375,0.833,1000000000,0.5,0.5,0.5,0.9,1000000000,1000000000,14,1000000000,2.5,1000000000,3,1000000000,4,1000000000,1000000000,5,0.091,1000000000,1000000000,1000000000,1000000000,1000000000,9,5,0.067,23,8,9.5,0.5,0.5,78,0.5,1000000000,1000000000,0.5,0.9,0.5,12,34,0.5,0.9,2.5,2.5,13,14,0.5,3.81,3.81,0.5,3.5,0.127,46,1,1000000000,2,0.5,0.5,1000000000,0.5,3.718,1000000000,1000000000,0.167,1000000000,1000000000,0,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,6.5,1000000000,1000000000,0.5,1.585,2.5,1000000000,1000000000,1000000000,1000000000,1000000000,13,3,5.5,0.5,2.5,12,0.5,1.5,7.5,1000000000,1000000000,1.5,0.5,0.5,1000000000,3,1000000000,5,1000000000,1000000000,0.5,9.5,1000000000,1000000000,1000000000,1000000000,0.25,1000000000,0.5,1.922,0.5,0.5,0.5,0.5,1.5,0.5,0.065,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.067,1000000000,0,0.4,1000000000,1000000000,12,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0,0.5,0.167,0.5,1000000000,0.857,0.375,0.5,1000000000,1000000000,1000000000,0.5,0.9,0,1000000000,0.5,14,0.1,0.5,3.667,0.5,12,4.2,1000000000,0.5,4.133,0.5,1000000000,1000000000,1000000000,5.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,8,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,39,1000000000,1000000000,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,2.5,3.5,12,0.5,55,1000000000,1000000000,7.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,7,1000000000,0.5,1.5,1000000000,1000000000,1.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,2.5,2.5,1000000000,1000000000,1000000000,1.5,3.667,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,5,0.5,0.091,1.5,4,9,0.5,1000000000,1000000000,1000000000,1000000000,7,6,0.5,13,0.5,3.5,1000000000,1.5,20,1000000000,1000000000,3,13,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,27,0.5,8.5,1000000000,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,3.756,3.667,0.5,1.5,1000000000,5,0.1,3.368,3.368,1000000000,1000000000,0,1.5,1000000000,0.5,0.5,0.5,1000000000,17,1000000000,1000000000,1000000000,15,0,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,8,2.5,0.5,0.5,1000000000,0.5,2.5,3,2,1000000000,1000000000,0.5,0.5,8,0.328,0.9,0.842,0.083,46,1000000000,7.5,5.5,0.5,85,1000000000,1000000000,46,1,0.375,1000000000,3.555,8,0.5,1000000000,10,0.5,1000000000,1000000000,1000000000,2.664,2.664,8,1000000000,1000000000,1000000000,0.083,0.5,0.375,0.5,1000000000,16,0.5,0.5,4,1000000000,1000000000,0.5,0.328,0,1000000000,0.5,0.421,0.5,4,1000000000,15.5,0.421,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,7.5,0.9,0.5,3.457,4.445,0.5,0.833,0.5,1000000000,78,1000000000,0.5,1000000000,3.252,3.555,1000000000,1000000000,0.9,2.5,0.083,13,0.5,5,2.5,0.5,0.127,0.5,1000000000,2,0.5,0.5,0.167,0.5,2.585,1000000000,0.5,0.5,1000000000,1000000000,2,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.067,0.065,1000000000,0.5,2.5,0.5,0.5,1000000000,1000000000,0.846,3.5,1000000000,1000000000,0.5,0.5,0.5,3.978,0.5,0.5,6,3.5,0.5,7,3.756,0.182,0.5,0.5,6.5,0.5,0.5,1000000000,1,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,8,10,0.5,7,14,0.5,1000000000,2,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,0,5,0.5,1000000000,0.5,0.19,0.1,1000000000,1000000000,24,0.5,0.5,4.033,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,3.698,3.783,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,23,2.5,0.5,0.309,16,0.421,7.5,0.9,15,0.9,1000000000,1000000000,0.5,1.5,0.421,5,0.5,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,3.5,0.5,34,0.5,1.5,10.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,7,0.5,0.5,78,0.5,11,0.5,0.5,1000000000,0.5,1000000000,17,0.5,12,1000000000,0.5,0.5,1000000000,26,3.122,1000000000,1000000000,0.5,0.25,0.083,0,1000000000,1000000000,1000000000,1000000000,18,0.5,0.5,3,0.5,8.5,0.5,16,0.5,1.5,1000000000,1000000000,1000000000,0.5,1000000000,0.5,0.5,3.379,0.5,1000000000,2.5,1000000000,3.457,0.5,1000000000,1000000000,2,1000000000,1000000000,1000000000,0.5,0.167,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,16,0,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,17,0.5,1000000000,1000000000,0.833,7.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.778,1000000000,0.714,0.5,1000000000,1000000000,2.5,3.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000],"leaves":[-7,-3,-6,4,-7,0,0,12,3,35,6,0,-3,0,5,0,3,13,-6,5,15,-6,24,4,-6,9,-7,4,16,0,0,0,-7,2,4,-5,-3,10,17,5,23,0,4,0,-3,0,7,0,-3,3,-1,15,-7,0,-4,7,2,-2,0,-7,11,-3,19,6,-2,-6,16,-1,14,-3,0,5,17,0,-1,0,-3,0,0,0,-5,2,-2,9,-5,1,14,3,-7,1,8,-5,11,0,0,0,-4,2,2,12,2,15,-6,-2,-7,-4,4,0,-3,0,12,0,-4,4,1,9,11,-2,-3,0,-7,1,6,0,-3,2,7,-2,11,1,0,-4,-7,-1,-6,-1,-6,0,4,-2,12,-3,10,-3,5,-4,-5,3,10,1,-2,6,-7,-1,-4,6,8,0,1,0,-5,6,9,0,-5,1,8,-2,-5,0,11,0,-7,2,5,0,-6,0,9,0,9,-2,0,12,2,-1,-6,0,12,2,-3,0,-7,-3,0,8,12,0,1,0,-6,-1,0,0,10,-2,-3,3,-4,0,0,0,-7,0,0,0,8,-5,9,-3,5,-3,-6,6,-6,1,9,0,0,9,-5,4,-2,2,10,0,-2,0,5,0,-6,3,4,-2,-1,10,-3,0,-6,4,5,-2,6,0,-2,0,-4,2,9,1,-7,-1,7,-1,-5,2,5,-3,8,1,-4,2,-5,4,7,1,3,-2,-5,3,-7,-2,2,0,0,7,-5,2,6,-3,4,-3,-6,-5,2,-1,6,-2,-2,0,10,0,0,0,-6,0,2,12,-5,-7,-1,6,-5,0,0,0,-4,4,8,-2,-2,-6,-2,8,-4,2,6,-2,3,-2,-5,1,-1,6,8,2,3,-2,10,0,-6,2,-5,-1,8,0,-2,3,-3,0,0,0,-1,7,-2,9,-6,0,2,-2,0,0,-5,1,8,-2,-1,7,-1,4,8,1,-6,0,-2,5,-6,0,-2,4,5,0,0,0,-4,0,5,-3,-5,-1,8,0,-6,1,-3,3,7,1,-5,0,-4,1,6,1,-2,5,-4,-1,5,-2,-6,0,0,0,6,0,4,-1,8,0,-1,2,-6,0,-4,-1,3,-1,-6,0,0,0,-1,-4,5,-2,-6,-3,-1,6,-5,0,-3,2,1,6,-3,0,-4,3,-2,6,-2,5,-2,9,-4,0,5,0,-6,0,5,-2,-1,6,-3,7,-6,-2,5,-3,-4,3,5,0,7,1,0,0,-3,6,-6,-1,0,-4,-3,4,-5,0,0,0,2,-5,7,3,-1,-6,-3,2,7,1,-4,2,-2,5,1,-4,7,0,0,0,0,-5,7,0,4,-3,-3,5,7,0,0,0,0,0,0,0,-5,2,7,0,-5,0,-1,4,7,0,-1,0,-4,0,3,0,2,7,2,-3,-3,4,4,0,-6,-2,-2,3,5,0,-3,0,4,-2,-2,6,-6,-2,5,-3,5,-1,-4,2,7,0,-1,0,3,-5,1,-4,1,-3,-5,0,-6,1,3,0,-2,2,5,0,5,-1,-2,2,3,-1,-3,1,-3,-6,2,-3,1,-3,0,4,-5,3,-1,6,0,7,-5,1,1,0,-5,0,0,6,3,-4,-5,0,0,0,0,0,0,0,1,-5,-4,3,6,0,0,0,-1,3,-4,1,-5,-1,4,-3,6,0,-3,2,-3,0,0,0,-5,0,0,0,3,0,0,0,2,5,-4,1,0,5,-5,1,-5,3,-2,5,0,4,-3,1,6,0,0,0,0,0,0,0,0,-6,2,0,4,-3,-4,0,2,-4,-4,0,1,6,2,-3,-5,1,-2,3,0,-4,4,-1,0,-4,3,-1,6,0,-1,0,0,-4,5,0,-5,0,0,0,5,-2,0,-5,-4,4,-3,5,-5,0,1,0,5,-1,-5,0,-6,0,-1,4,-3,1,6,0,2,-1,-4,2,-5,1,-1,3,-4,0,0,0,5,-2,-2,1,5,-1,-4,1,-6,0,-3,2,4,-2,0,-4,5,-1,-2,5,-4,-1,-6,0,-3,1,-1,4,4,-1,-2,4,4,0,-4,0,3,-1,0,-4,1,5,-1,-5,-5,0,1,-2,4,-3,-4,1,-4,1,2,-3,-2,3,-5,0,6,0,0,0,-1,0,0,0,-5,0,0,0,2,0,0,0,-1,3,-3,4,-5,0,0,0,-2,1,6,0,4,-3,-3,1,-2,0,2,0,-5,0,0,0,-5,0,0,0,-2,2,2,-5,-1,5,6,-2,-3,3,4,-3,-1,-5,1,-2,0,3,6,-3,-5,0,-3,1,-2,0,4,-1,-3,4,1,-3,-4,0,5,-3,-2,0,0,0,-1,6,4,-3,-2,4,-5,0,2,-2,-4,0,4,-1,-4,-1,5,0,0,0,-5,0,1,-2,-5,0,0,-3,-2,3,-4,0,3,-4,6,0,0,-3,6,0,-5,1,-1,2,5,0,0,0,0,0,0,0,7,-1,2,-2,-4,3,-5,0,2,-1,5,0,0,0,0,0,-1,-4,0,0,0,4,-4,0,-5,-1,3,0,0,7,1,-2,-5,0,1,0,2,-4,-3,2,-2,0,4,0,-5,0,2,0,-3,3,4,-3,-1,2,-4,1,5,1,3,-2,-2,0,0,0,-4,3,0,4,5,0,0,0,5,0,0,0,-2,0,2,0,-1,2,-4,1,6,0,-2,0,5,0,0,0,0,0,0,0,1,-3,-4,1,-3,1,4,0,4,-2,-3,0,-4,1,4,0,6,1,-1,3,-2,0,2,-1,-2,2,-5,0,-4,3,-2,1,-1,0,2,5,-1,2,-3,0,2,-3,-3,1,-4,-1,-2,3,-5,0,0,0,-2,0,1,0,2,-4,-4,0,-4,0,1,0,-1,3,-4,3,-5,0,1,-2,-1,0,0,6,-2,0,0,0,-5,0,4,-2,1,5,1,-3,1,5,0,0,-1,0,2,0,-3,1,2,-3,-1,-4,-2,3,-2,0,0,0,8,1,-2,0,1,0,-4,0,3,-2,-4,1,2,-3,3,0,-4,0,0,0,-3,0,0,5,5,0,0,0,0,5,-1,0,-1,0,0,0,1,-3,-4,0,1,4,-2,0,-3,0,3,-1,-5,0,0,0,4,1,0,0,-1,0,0,0,2,-2,-4,0,-4,0,4,0,-4,0,0,0,0,0,0,0,3,-2,-3,3,-1,3,-1,-5,2,-3,3,-4,-5,-1,-2,3,7,0,2,-1,-4,2,4,-2,-4,1,1,-2,5,0,0,0,5,0,2,-2,-1,0,0,0,0,3,-3,2,-6,0,0,0,3,0,-4,0,4,0,-1,0,1,-3,-4,0,-1,-5,3,-1,6,0,-2,0,-1,3,-2,0,-4,1,4,-3,-1,3,-4,3,-3,2,-4,1,1,-3,4,-1,-4,0,1,0,1,-2,-3,0,-3,3,-3,0,-4,0,0,0,-4,0,0,0,-1,2,-3,0,-1,-4,2,-2,-3,0,-1,3,-5,0,1,0,2,0,0,0,-1,3,4,0,-1,4,-2,0,-3,0,0,0,0,0,0,0,1,3,-4,1,-3,0,-1,2,-2,2,-4,2,1,-2,-5,0,-1,3,4,-1,-2,3,5,0,-4,0,0,0,2,0,-3,0,1,0,0,0,-3,0,1,0,1,0,0,-4,-5,0,1,0,-3,0,0,0,2,0,0,0,-3,1,4,-1,-3,0,1,0,1,-3,3,0,3,-2,2,-2,-4,0,4,-2,4,0,0,0,1,7,-3,1,4,0,-3,0,-3,1,1,-2,3,0,0,0,4,0,0,0,-2,0,0,0,3,0,-3,0,-4,1,2,0,0,4,-3,2,-4,0,0,-3,-3,0,0,0,0,0,0,0,0,-2,3,0,3,0,1,-3,-1,2,-4,1,0,5,-2,1,4,0,0,0,-2,1,2,0,0,-3,2,-2,-3,1,2,0,1,4,-2,1,2,-1,-3,0,1,4,-3,1,5,0,-1,1,-1,2,-4,0,-5,0,1,0,-4,0,1,-3,3,0,0,0,1,7,-3,1,2,-2,-2,3,-4,3,3,-1,-5,-1,0,0,2,-2,-2,0,-4,1,2,-2,-2,2,1,-2,4,-2,-1,1,4,0,0,0,0,0,0,0,-1,3,-2,2,-5,0,0,0,-1,-4,1,0,3,0,0,0,-3,0,0,0,0,0,0,0,-1,2,-3,1,-4,0,1,-2,-4,1,1,-2,-4,0,1,-3,4,0,0,0,0,0,0,0,0,-3,2,-3,-3,0,-1,2,0,3,-1,0,-2,0,1,0,1,-2,-4,0,-3,-1,4,-2,-2,0,2,0,3,0,-2,1,1,-2,-3,1,-2,2,-5,0,2,-2,-3,0,2,-3,-2,0,1,4,2,-2,-3,1,2,0,-3,1,2,0,1,-2,-3,0,2,-2,-2,0,-4,0,1,0,1,-2,6,0,3,-1,1,-3,-3,0,0,0,0,0,0,0,3,0,1,-2,0,-5,1,0,-3,1,-4,3,-2,0,-4,1,5,0,-1,0,-1,0,0,0,-1,3,-1,3,-4,0,1,0,-4,-1,3,0,-1,0,4,0,1,-2,-2,2,4,0,0,0,3,0,0,0,0,0,0,0,-3,1,-2,3,5,-1,-1,2,4,0,0,0,2,0,-2,0,-2,1,-3,1,-3,0,0,0,-3,0,0,0,1,0,0,0,0,-3,-4,0,-4,0,1,0,3,0,-1,0,-1,0,0,0,-1,3,1,-4,4,0,2,-3,5,0,0,0,-1,0,0,0,-1,1,-3,1,0,3,-2,0,-2,4,-2,0,-4,1,-1,3,-1,1,3,0,-4,0,0,0,1,-1,-4,0,2,0,-1,0,-1,2,1,2,-3,0,2,-1,-4,0,0,0,0,0,0,0,0,-4,2,-3,-4,1,-1,3,4,0,0,0,0,0,0,0,-2,1,-1,3,1,-1,3,-1,-2,1,-1,3,-2,4,-3,1,0,2,0,-4,-1,2,-1,3,-3,0,0,0,0,0,0,0,-1,2,1,-2,-3,0,0,0,-2,1,-4,2,3,0,0,0,-4,0,0,0,0,0,0,0,-3,1,-1,-5,4,0,-3,2,-2,1,3,0,2,-1,4,-1,3,-2,-2,3,1,-1,-3,0,-1,1,-4,1,2,-2,1,-2,3,0,0,0,0,0,0,0,-1,1,-4,0,-2,0,4,0,4,0,1,-2,0,4,0,-3,-4,0,-2,2,0,3,-1,0,4,0,-2,2,-3,0,1,0,2,0,3,-1,-3,0,0,0,-3,0,0,0,0,0,0,0,-1,2,4,1,-4,0,0,0,-4,0,0,0,0,0,0,0,-2,3,1,-3,4,0,0,0,-2,0,0,0,4,0,-2,1,0,-4,-1,2,4,0,0,0,1,-2,5,-1,-2,0,1,0,1,-2,1,-3,0,3,-2,0,-2,1,4,-1,5,0,-1,0,-2,1,1,-1,-2,2,-1,3,-2,0,0,0,4,0,-1,0,0,2,-2,0,-2,2,3,0,-3,0,0,0,1,0,0,0,-3,0,0,0,0,0,0,0,2,0,0,-3,-4,0,-1,2,2,0,0,-3,-2,0,3,0,-4,0,0,0,0,0,0,0,-1,1,1,-3,-4,0,2,0,1,-3,3,-1,-3,2,2,-2,-3,0,2,-1,3,0,-1,0,-1,2,-2,0,1,-2,-4,0,0,3,2,-2,-3,0,0,0,-4,0,0,0,0,0,0,0,0,1,0,-3,-3,0,0,0,3,-1,-2,0,-5,0,0,0,-1,2,-1,2,-3,0,0,0,-3,0,0,0,0,0,0,0,2,-1,-3,0,-3,0,1,0,-3,0,2,-1,3,0,0,0,-3,0,0,0,0,0,0,0,-1,1,-3,0,-3,0,0,0,-2,1,-3,0,1,-1,-2,0,-3,0,0,0,0,0,0,0,-3,-1,2,-1,4,-1,-1,0,3,0,0,0,0,0,0,0,-3,-1,-1,2,2,-2,-3,0,4,0,-1,0,-1,0,1,0,-1,2,-2,0,-4,0,1,0,-3,2,3,-2,-4,1,-2,1,-3,0,2,-1,3,0,-2,0,2,-2,-4,1,2,0,0,0,-3,1,-2,0,-3,0,0,0,-3,0,0,0,0,0,0,0,-1,3,-3,0,-3,2,4,-1,3,-3,-3,1,4,0,-2,0,-4,0,0,0,0,0,0,0,2,-1,0,-3,-1,0,5,0,-2,2,-3,0,-3,1,1,-1,-3,0,1,0,1,0,0,0,-3,0,0,0,1,0,0,0,-1,1,2,-2,-2,0,0,0,-2,1,3,-1,0,-3,4,0,-2,1,5,0,2,0,-3,0,0,-2,-3,1,-3,0,0,0,-3,0,0,0,0,0,0,0,-2,0,0,0,0,5,-1,1,-3,0,0,0,0,0,0,0,0,2,-3,2,-3,0,0,0,-3,0,0,0,0,0,0,0,-3,0,0,0,0,0,0,0,4,0,1,-2,0,-2,2,-2,1,-3,-3,0,5,0,0,0,0,4,-2,2,-3,0,0,0,0,-3,-1,3,-1,2,3,0,2,-2,-2,2,-2,0,0,0,0,3,-2,0,-3,0,1,0,0,0,-4,0,1,0,0,0,-3,0,0,2,-3,0,2,-2,4,0,-1,0,-2,0,0,0,1,-1,-2,2,2,0,0,-3,-4,0,0,0,2,0,-2,0,3,0,0,-2,0,-2,-1,2,-3,0,0,0,0,0,0,0,-1,2,4,0,1,-2,-3,0,-2,0,0,0,-1,3,2,-2,2,-1,1,-2,-1,-3,2,0,-3,0,2,-1,5,0,-2,0,-3,0,0,0,1,0,-3,0,-4,0,0,0,0,0,0,0,-1,2,-3,1,0,-1,-3,0,-5,0,-1,0,-1,3,1,-2,-2,2,-3,0,0,3,-3,0,2,0,-2,1,-3,0,0,0,1,-2,1,-2,-4,0,-2,2,-1,2,-4,0,1,4,0,0,-2,0,0,2,1,-1,-4,0,3,0,0,0,0,0,0,0,-1,0,3,-1,2,0,-3,1,1,-2,-2,1,-3,0,0,0,-2,1,2,-2,-4,0,1,0,0,1,0,-3,0,0,-3,0,-4,1,-1,1,2,0,0,0,-2,1,3,0,-1,2,-4,0,0,-3,1,-1,-1,-4,3,-1,5,0,-1,0,-2,0,0,0,0,-2,4,0,4,0,0,0,-2,1,-4,0,4,0,0,0,-1,1,1,-4,2,0,0,0,4,0,0,0,-1,0,0,0,-1,2,-3,0,1,-1,1,-3,0,0,0,0,-3,0,0,0,-2,1,-2,0,-3,0,0,0,-3,0,0,0,1,0,0,0,3,-1,-4,1,-5,0,-2,1,-3,2,1,-1,0,3,-3,2,2,-1,-2,0,-3,0,1,0,-2,0,0,-2,2,0,0,0,-1,1,-2,0,-3,0,0,0,-3,0,0,0,0,0,0,0,-2,1,-2,1,-3,0,0,0,-3,0,0,0,0,0,0,0,1,-2,-3,0,-4,0,-1,2,-3,0,0,0,0,0,0,0,0,-1,0,4,0,-2,1,0,3,0,0,0,0,0,0,0,4,0,-1,3,-2,0,0,0,3,-1,-4,-1,-3,1,2,-2,-2,2,-2,0,-3,0,0,0,-3,0,2,-1,0,3,-3,1,0,1,-3,0,2,-2,-2,2,-3,0,0,0,0,0,0,0,0,-3,-4,0,3,0,-2,1,4,0,0,0,-1,0,0,0,1,-1,-2,2,-3,0,2,-1,3,0,0,0,-2,0,1,0,-2,0,2,-2,-2,2,3,-1,1,-2,-1,2,1,-3,3,-1,0,-3,0,2,-1,3,-1,0,0,-3,1,-1,-2,0,0,0,-2,1,-2,3,-1,1,3,-1,3,0,0,0,0,0,0,0,-1,-4,3,-1,-2,2,3,-2,2,-2,1,-2,-2,0,0,0,0,-2,-4,0,-2,0,3,0,-3,0,0,0,0,0,0,0,0,3,-2,0,3,0,-3,2,2,-2,-3,1,2,-1,-1,0,-1,2,-3,0,-2,0,3,0,-1,3,1,-2,2,-1,-4,1,0,-3,-3,2,3,-1,-3,2,2,0,0,0,0,0,0,0,1,-2,0,-3,-4,0,1,-1,-2,0,0,0,2,-1,-1,3,-2,1,-1,2,2,0,-1,0,-3,0,0,0,0,-3,0,3,0,-3,2,-1,-1,1,-4,0,4,0,0,0,-1,0,0,0,1,-3,1,-1,0,3,-2,0,2,0,0,0,-1,0,0,0,-1,5,0,1,-2,1,2,-2,-2,0,0,0,0,0,0,0,1,-1,4,-1,-3,1,-2,4,-3,2,2,0,2,0,0,0,0,-3,-3,0,2,0,-2,2,2,0,0,0,0,0,0,0,-3,0,0,0,-1,0,2,0,-3,0,1,0,0,0,0,0,-2,0,0,0,0,0,0,0,2,-1,1,-3,-2,2,0,3,-2,0,1,-2,3,0,0,0,-3,0,0,0,0,0,0,0,1,-2,-2,2,-3,1,1,0,-1,0,0,0,4,0,0,0,2,0,-3,1,-3,0,0,0,0,0,0,0,-3,0,0,0,1,3,-3,0,-2,0,1,0,2,0,-3,2,2,0,0,0,-2,1,1,0,1,4,2,-3,-1,1,3,-1,1,0,-3,0,0,2,-2,0,-2,0,0,0,3,0,-1,0,2,-1,-2,0,-2,0,0,0,0,0,0,0,-1,0,5,-1,-1,0,-2,0,1,0,-3,0,2,-1,1,-2,-3,2,0,2,1,-2,4,-1,2,-1,4,0,-1,3,-3,0,-3,1,2,-2,3,0,-1,1,-1,1,2,0,-2,0,4,0,3,0,0,0,0,0,0,0,-1,2,-2,2,1,-3,2,0,-2,0,0,0,0,0,0,0,1,-1,-2,0,0,0,-4,0,4,0,1,-1,-2,0,2,0,-3,0,0,0,0,0,0,0,5,-1,-1,0,0,-2,-1,2,0,-2,2,0,4,0,-1,0,-3,0,0,0,-1,0,2,0,0,2,-3,0,3,0,-2,1,-2,0,0,0,0,0,0,0,2,-2,-2,0,-2,0,0,0,-3,1,1,-1,0,4,-1,0,-1,0,2,0,-2,1,5,0,-4,0,1,0,3,0,-2,0,0,1,-2,0,-2,0,0,0,-3,0,0,0,0,0,0,0,1,-1,3,-1,-3,0,0,0,-2,0,0,0,0,0,0,0,-1,1,3,0,3,0,-1,0,-3,0,0,0,1,0,0,0,1,-1,-4,0,-1,2,2,-1,-3,0,0,0,0,0,0,0,0,1,-3,0,3,0,0,0,-2,0,0,0,0,0,0,0,-4,0,1,0,-1,0,1,0,2,-1,-2,2,2,-1,-3,0,1,-1,-1,1,3,0,-2,1,-3,0,0,0,0,0,0,0,1,-1,1,-2,-2,0,1,0,-3,0,0,0,1,0,0,0,0,2,1,-2,3,0,0,0,-4,1,0,-2,3,0,-2,2,0,2,0,-1,2,0,0,0,2,0,0,0,0,0,0,0,-3,1,1,-2,-4,0,0,0,-3,0,3,0,0,3,1,-2,0,2,-2,0,3,0,0,0,-3,1,2,-3,3,-1,-1,0,-2,0,0,0,2,0,-2,1,1,-3,1,0,2,0,0,0,-2,2,-1,1,-3,0,0,0,3,0,2,-2,-1,1,-2,0,-1,0,1,0,2,0,0,0,-1,2,2,0,0,2,-2,0,0,4,3,0,-5,0,0,0,-3,0,3,-1,3,0,0,0,1,-2,4,-1,0,-4,2,0,2,-1,-3,1,-1,1,0,3,0,-2,2,0,0,-2,1,-2,2,0,0,0,0,0,0,0,1,-2,-1,3,-2,0,0,0,-3,0,-1,1,3,0,-1,0,-2,0,3,-1,1,4,1,-3,0,-4,2,-2,2,-3,0,3,-2,0,0,1,-2,0,0,0,-2,0,0,0,0,0,0,0,-2,1,-1,0,-3,0,-1,2,1,-2,-2,0,-2,0,0,0,-2,0,0,0,2,-1,-2,1,-1,1,-1,2,3,0,-1,0,1,-1,-3,1,-3,0,0,0,-2,0,0,0,0,0,0,0,1,0,-3,1,-3,0,0,0,-1,0,-1,2,-3,0,2,-1,0,0,-3,0,1,0,0,0,0,1,0,-3,-3,0,0,0,-1,1,2,0,3,-1,-1,0,-1,0,1,0,4,0,-1,0,-2,1,1,0,3,0,-1,0,-1,1,1,-1,-2,1,1,0,1,-2,-2,1,1,-2,0,3,-3,0,0,0,0,0,0,0,-3,1,1,3,0,-3,1,0,-3,0,0,0,-2,1,2,0,-3,1,0,-2,2,0,0,0,1,-2,3,0,-1,0,0,0,-1,1,1,-2,3,0,-2,1,-3,0,0,0,0,0,0,0,2,-1,-2,0,2,0,-1,0,2,0,0,0,0,0,0,0,1,-1,-1,4,-1,1,3,0,-2,0,0,0,0,0,0,0]}}');

// src/judge/wording.ts
var letterOf = (text6, at) => (text6.charCodeAt(at) | 32) - 97;
var isLetter = (letter) => letter >= 0 && letter < 26;
var readWords = once(() => {
  const words5 = readWeights().words.split(" ");
  const lengths = new Int32Array(26 ** 3);
  for (const word4 of words5) lengths[beginOf(word4, 0)] |= 1 << word4.length;
  return { words: new Set(words5), lengths };
});
var beginOf = (run, at) => (letterOf(run, at) * 26 + letterOf(run, at + 1)) * 26 + letterOf(run, at + 2);
var readBigrams = once(() => Float64Array.from(readWeights().bigrams, (digit) => Number.parseInt(digit, 36) / 3));
function measureBigrams(text6) {
  const bigrams = readBigrams();
  let bits2 = 0;
  let letters2 = 0;
  let previous = 26;
  for (let at = 0; at < text6.length && letters2 < 64; at++) {
    const letter = letterOf(text6, at);
    if (!isLetter(letter)) {
      previous = 26;
      continue;
    }
    bits2 += bigrams[previous * 26 + letter];
    previous = letter;
    letters2++;
  }
  return letters2 === 0 ? 0 : bits2 / letters2;
}
function measureWords(text6) {
  let covered = 0;
  let letters2 = 0;
  for (const [run] of text6.matchAll(/[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]*/g)) {
    if (letters2 > 64) break;
    letters2 += run.length;
    covered += coverRun(run.slice(0, 48).toLowerCase());
  }
  return letters2 === 0 ? 0 : Math.min(1, covered / letters2);
}
var readsLikeWords = (letters2) => measureWords(letters2) > 0.5 || letters2.length < 13 && measureBigrams(letters2) < 4.8;
function coverRun(run) {
  const { words: words5, lengths } = readWords();
  const best = new Int32Array(run.length + 1);
  for (let start3 = 0; start3 < run.length; start3++) {
    if (start3 > 0 && best[start3 - 1] > best[start3]) best[start3] = best[start3 - 1];
    const before = best[start3];
    for (let sizes2 = start3 + 3 > run.length ? 0 : lengths[beginOf(run, start3)]; sizes2 !== 0; sizes2 &= sizes2 - 1) {
      const size = 31 - Math.clz32(sizes2 & -sizes2);
      const end4 = start3 + size;
      if (before + size > best[end4] && words5.has(run.slice(start3, end4))) best[end4] = before + size;
    }
  }
  return Math.max(best[run.length], best[run.length - 1] ?? 0);
}
function measureRun(text6, step) {
  let best = 1;
  for (let at = 1, run = 1; at < text6.length; at++) {
    run = text6.charCodeAt(at) - text6.charCodeAt(at - 1) === step ? run + 1 : 1;
    if (run > best) best = run;
  }
  return text6 === "" ? 0 : best;
}

// src/judge/filled.ts
function isFilled(text6) {
  const rest2 = text6.replaceAll(/\{[A-Za-z_][^{}]{0,80}\}/g, " ");
  const pieces = rest2.match(/[A-Za-z\d]+/g) ?? [];
  const odd = pieces.filter((piece) => /\d/.test(piece) || measureWords(piece) < 0.7);
  return rest2 !== text6 && odd.join("").length < 8;
}

// src/judge/place.ts
var links = ["colon", "equals", "arrow", "compare", "comma", "call", "element", "word", "other"];
function opensString(before) {
  let odd = 0;
  for (let at = 0; at < before.length; at++) {
    const code2 = before.charCodeAt(at);
    if (code2 === 34) odd ^= 1;
    else if (code2 === 39) odd ^= 2;
    else if (code2 === 96) odd ^= 4;
    else if (code2 === 92) at++;
  }
  return odd !== 0;
}
var listWords = (text6) => new Set(text6.split(" "));
function splitWords(name3) {
  return name3.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word4) => word4 !== "");
}
var wordsOf2 = remember((key4) => splitWords(key4), 4096);
function decodeBasic(value2) {
  const text6 = Buffer.from(value2, "base64").toString("latin1");
  return text6.slice(text6.indexOf(":") + 1);
}
var textBelow = "generic-text-below";
var decodeEscapes = (value2) => !value2.includes("\\") ? value2 : value2.replace(/\\u([\da-f]{4})/gi, (_, code2) => String.fromCharCode(Number.parseInt(code2, 16)));
function readValue(rule, raw) {
  return rule.id === "generic-basic-authorization" ? decodeBasic(raw) : decodeEscapes(raw);
}
function readSurroundings(value2, { context, contextStart }) {
  const line = context.reveal();
  const [before, after] = [line.slice(0, contextStart), line.slice(contextStart + value2.length)];
  return {
    value: value2,
    before,
    after,
    quote: /(?:["'`]|&quot;|&#34;|(?<==[ \t]?)\[\[)$/.exec(before)?.[0] ?? "",
    next: after.replace(/^(?:\\{0,3}["'`]|&quot;|&#34;)?\s*/, ""),
    inString: opensString(before)
  };
}
function parsePlace(candidate) {
  const raw = candidate.secret.reveal();
  const { before, after, quote, next, inString } = readSurroundings(raw, candidate);
  const key4 = candidate.keyName ?? (candidate.rule.credential === "generic-password" ? "password" : "");
  return {
    value: readValue(candidate.rule, raw),
    key: key4,
    keyWords: wordsOf2(key4),
    before,
    after,
    quote: candidate.rule.id === textBelow ? '"' : quote,
    next,
    link: parseLink(before),
    inString
  };
}
function parseLink(before) {
  const text6 = before.slice(-80).replace(/(?:\\{0,3}["'`]|&quot;|&#34;)$/, "").replace(/(?<![\w$])[A-Za-z@$]{1,2}$/, "");
  const last2 = text6.trimEnd().at(-1) ?? "";
  const bare2 = "[({".includes(last2) ? text6.replace(/(?:[\w.$:!]{1,40}\(|[[({])\s*$/, "") : text6;
  const found = /(=>|->|===?|!==?|:=|\|\||[:=,(>])\s*$/.exec(/[=:,]\s*$/.test(bare2) ? bare2 : text6)?.[1];
  if (found === void 0) return /\s$/.test(text6) ? "word" : "other";
  if (found === "=>" || found === "->") return "arrow";
  if (found.length > 1 && found !== ":=" && found !== "||") return "compare";
  if (found === ":") return "colon";
  if (found === ",") return "comma";
  if (found === "(") return "call";
  return found === ">" ? "element" : "equals";
}

// src/judge/hashes.ts
var passwordHash = /^\{?[\w.-]{1,20}\}(?:\{[\w+/=]{8,88}\})?[\w+/=$.]{16,}$|^(?:\{[\w-]+\})?\$(?:\d\w?|argon2\w*|pbkdf2[\w-]*|scrypt|apr1|y)\$|^\${2,8}(?:2[aby]|apr1|[156y])\${2,8}|^(?:sha\d+|md5|pbkdf2_sha\d+|bcrypt\w*)\$|^(?:sha\d{1,3}|md5):[\da-f]{4,64}:[\da-f]{32,128}$|^(?:pbkdf2|scrypt|bcrypt|argon2\w{0,2})(?::[\w-]{1,20}){0,3}$/i;
var labelledDigest = /^(?:md5[:=-][\da-f]{32}|sha-?1[:=-][\da-f]{40}|sha-?256[:=-][\da-f]{64}|sha-?384[:=-][\da-f]{96}|sha-?512[:=-][\da-f]{128})$/i;
var hashWords = listWords(
  "md5 sha hash hashed digest checksum integrity fingerprint thumbprint etag crypt bcrypt sha256sum keyhash"
);
var isHashWord = (word4) => hashWords.has(word4) || /(?:sha\d{1,3}|md5|checksum)$/.test(word4);
var isHashingKey = (words5) => /^(?:hash secret|\w+ pepper|crypt key)$/.test(words5.slice(-2).join(" ")) || words5.at(-1) === "key" && words5.includes("hmac");

// src/judge/moment.ts
var moment = /^1[4-9]\d{8}(?:\d{3})?$/;
var momentWord = /^(?:time|timestamp|date|at|since|until|changed|created|updated|modified|used|rotated|issued|expires|expiry|expiration)$/;
var timestamp = /^\d{4}-[01]\d-[0-3]\d[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/;
var isMoment = (value2, keyWords) => timestamp.test(value2) || moment.test(value2) && keyWords.some((word4) => momentWord.test(word4));
var condaBuild = /^\d{1,5}(?:\.\w{1,8}){1,5}=\w{1,40}_\d{1,3}$/;
var isLockedVersion = (value2, before) => condaBuild.test(value2) && /^\s{0,20}- [\w.-]{1,100}=$/.test(before) || /^\d{1,4}\.\d[\w.-]{0,60}=[a-zA-Z]/.test(value2) && /^[\w.-]{1,200}:[\w.-]{1,200}:$/.test(before);
var image = /(?:^[ \t]{0,8}FROM[ \t](?:--platform=\S{1,40}[ \t])?|\bimage["']?[ \t]?[:=][ \t]?["']?)[\w./:@-]{3,300}:$/;
var isImageTag = (value2, before) => /^v?\d{1,4}\.\d/.test(value2) && image.test(before.slice(-400));

// src/judge/system-names.ts
var application = /^[\dA-Z]{10}\.(?:\*|[a-z][\w-]{0,30}(?:\.[\w*-]{1,60}){1,6})$/;
var applicationName = /^(?:groups?|team|app|bundle|identifier)$/;
var registryPath = /^(?:HK(?:LM|CU|CR|CC|U|EY_[A-Z_]{4,20}):?|SOFTWARE|SYSTEM)(?:\\{1,2}[A-Za-z][\w .()-]{1,60}){2,8}\\{0,2}$/;
var signer = /^(?:0x)?(?:[\dA-F]{16}|[\dA-F]{40})!?$/;
var account = /^0x[\da-f]{40}$/i;
var isSystemName = (value2, word4 = "", key4 = word4) => registryPath.test(value2) || applicationName.test(word4) && application.test(value2) || /(?:^|\.)signingkey$/.test(key4) && signer.test(value2) || /^(?:\w{0,30}_)?tokens?$/i.test(key4) && !/auth|access|api|secret|session|bearer|hook/i.test(key4) && account.test(value2);

// src/judge/identifiers.ts
var uuid4 = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
var stripe = /^(?:(?:prod|plan|cus)_[A-Za-z\d]{14}|acct_[A-Za-z\d]{16}|(?:price|sub)_[A-Za-z\d]{24})$/;
var picture = /^https?:\/\/[^\s?=@]{1,400}\/[^\s?=@/]{1,100}\.(?:jpe?g|png|gif|svg|webp|avif|ico)$/i;
var pictureFile = /^\/[\w./-]{1,200}\.(?:jpe?g|png|gif|svg|webp|avif|ico)$/i;
var addressBefore = /https?:\/\/[^\s"'`?#=@]{0,200}$/i;
var credentialWord2 = /^(?:pass|passwd|password|pwd|secret|token|key)s?$/;
var isOfPicture = ({ value: value2, before, keyWords }) => !credentialWord2.test(keyWords.at(-1) ?? "") && picture.test((addressBefore.exec(before.slice(-220))?.[0] ?? "") + value2);
var isCountry = ({ key: key4, value: value2 }) => key4 === "PW" && /^Pala[u\u00fao]s?$/.test(value2);
var invoiceBefore = /(?:chave[ _-]?(?:de[ _-]?)?acesso|clave[ _-]?(?:de[ _-]?)?acceso)\W{1,8}$/i;
var isInvoice = ({ value: value2, before }) => /^(?:\d{44}|\d{49})$/.test(value2) && invoiceBefore.test(before.slice(-40));
var driveFile = /^1[\w-]{32}$|^1[\w-]{43}$/;
var opensDrive = /\b(?:secrets?|password|passphrase|private|access|refresh|auth|api (?:key|token))\b/;
var isDriveFile = ({ value: value2, keyWords }) => {
  const name3 = keyWords.join(" ");
  return driveFile.test(value2) && !opensDrive.test(name3) && /\b(?:g?sheets?|spreadsheets?|g?drive|open by key)\b/.test(name3);
};
var variable = /^,\s?["'][A-Z][A-Z\d]*(?:_[A-Z\d]+)+["']\s?\)/;
var isKeptElsewhere = ({ value: value2, before, next }) => uuid4.test(value2) && /(?:=\s?credentials|\bAddUserSecrets)\(\s?["']$/.test(before) || /^[A-Za-z][A-Za-z-]{0,60}$/.test(value2) && /\bsecret\(\s?["']$/.test(before) && variable.test(next);
var identifierNames = listWords(
  "id ids identifier identifiers kid keyid keyids name names arn alias file files filename path paths dir directory folder url uri endpoint tenant audience issuer scope scopes realm resourcekey ref refs reference mode version scheme schemes authtype keypath algorithm algo alg address addresses addr timestamp"
);
var namingNames = listWords(
  "field fields param params parameter parameters column columns attr attribute attributes selector regex regexp input header headers keyname tokenname authorizations backend driver engine"
);
var plainName = /^(?:K8s|[A-Za-z_])(?:K8s|[A-Za-z_.-]){0,60}\d?$/;
function isIdentifier(place) {
  const { value: value2, key: key4, keyWords, before } = place;
  const last2 = keyWords.at(-1) ?? "";
  return stripe.test(value2) || isOfPicture(place) || pictureFile.test(value2) || isKeptElsewhere(place) || isCountry(place) || isInvoice(place) || isDriveFile(place) || /\bPassword::broker\(\s?["']$/.test(before) || /\bx:Key\s?=\s?"$/.test(before) || /^AAD(?:STS|B2C)\d{3,8}$/.test(value2) || isSystemName(value2, keyWords.at(-1), key4) || /<key>$/.test(before) && /^[\dA-F]{24}$/.test(value2) || /\/etc\/(?:passwd|shadow)["']?\s?[:=]\s?$/.test(before) || uuid4.test(value2) && namesUuid(place, last2) || /(?:^|[\s,;])(?:cn|ou|uid)=$/i.test(before) || namingNames.has(last2) && plainName.test(value2) || /^(?:prefix|suffix|separator|delimiter)$/.test(last2) && value2.length < 13 || isMoment(value2, keyWords) || identifierNames.has(last2) && !/access_?key|secret_?id/i.test(key4);
}
var isKept = (keyWords) => /kms|cmk|customer (?:master|managed)|disk/.test(keyWords.join(" "));
var isOpeningKey = (keyWords) => keyWords.at(-1) === "key" && !isKept(keyWords) && /^(?:access|subscription|licen[cs]e|private|master|encryption|signing|admin)$/.test(keyWords.at(-2) ?? "");
var namesUuid = ({ keyWords, before }, last2) => (
  // `new ClientSecretCredential(tenant, client, \u2026)`
  /^credentials?$/.test(last2) && /[(,]\s*["'`]$/.test(before) || !(keyWords.some((word4) => /secret|pass|token|api|auth|cred|^(?:pw|pwd|psk)$/.test(word4)) || isOpeningKey(keyWords)) || /^(?:[gu]uid|error|code|event|violation|role|user|officer|correct|incorrect|invalid|wrong|missing|required|expired|mismatch|reader|owner|contributor|administrator)$/.test(
    last2
  )
);

// src/judge/naming.ts
var opening2 = new Set(
  "api secret secrets access auth oauth oauth2 private sign signing signature encrypt encryption crypto cipher aes rsa hmac master root admin license licence client app application consumer shared subscription function host service server account storage instrumentation session jwt token pass password deploy webhook bot user customer partner merchant device security secure ssh ssl tls pem psk wpa wifi vpn db database redis env prod production my the your our x".split(
    " "
  )
);
var finding = new Set(
  "cache identifier idempotency routing partition shard sort row range foreign unique dedup deduplication lookup i18n locale flag label title text message tooltip description subtitle result".split(
    " "
  )
);
var alwaysFinding = new Set(
  "cache idempotency routing partition shard row foreign dedup deduplication lookup i18n locale".split(" ")
);
var opensAlways = /^(?:secrets?|private|encrypt(?:ion)?|sign(?:ing)?|hmac|cipher|aes|master)$/;
var isDrawn5 = (value2) => /^[\w+/-]{20,}={1,2}$/.test(value2) || /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d]{40,}$/.test(value2);
var joined2 = /^(?:\d{1,20}|[A-Za-z]{1,30})(?:_(?:\d{1,20}|[A-Za-z]{1,30})){2,8}$/;
var otherWord = /(?:hoc|mon|tur|whis|don|joc|lac)key/i;
var secretWord = /key|secret|token|pass|pwd|auth|cred/i;
function isOtherKey({ key: key4, keyWords, value: value2 }) {
  if (otherWord.test(key4) && !secretWord.test(key4.replace(otherWord, ""))) return true;
  const last2 = keyWords.at(-1);
  if (last2 !== "key" && last2 !== "keys") return false;
  if (alwaysFinding.has(keyWords.at(-2)) && !keyWords.some((word4) => opensAlways.test(word4))) return !isDrawn5(value2);
  if (keyWords.some((word4) => opening2.has(word4))) return false;
  return finding.has(keyWords.at(-2)) && !isDrawn5(value2) || /^[A-Za-z][A-Za-z_.-]*\d{0,2}$/.test(value2) || joined2.test(value2);
}
function isWoven(value2) {
  const run = (rest2) => {
    const text6 = value2.toLowerCase().replace(rest2, "");
    return Math.max(measureRun(text6, 1), measureRun(text6, -1));
  };
  const letters2 = run(/[^a-z]+/g);
  const digits4 = run(/\D+/g);
  return letters2 >= 5 && digits4 >= 5 || letters2 >= 8 && digits4 >= 3 && letters2 + digits4 === value2.length;
}
function isOfRuns(text6) {
  const groups = text6.match(/[a-z]+|[A-Z]+|\d+/g) ?? [];
  return groups.length > 1 && groups.join("") === text6 && groups.every((group) => group.length > 2 && [1, -1].some((step) => measureRun(group, step) === group.length));
}
var isTyped = (value2) => value2.length < 100 && (/(?<![0-9A-Za-z])1234567890\d{0,4}(?![0-9A-Za-z])/.test(value2) || isWoven(value2) || isOfRuns(value2.slice(value2.search(/[^_-]*$/))));
function decodeText(value2) {
  if (value2.length > 88 || value2.length % 4 !== 0 || !/^[\w+/]+={0,2}$/.test(value2)) return value2;
  const text6 = Buffer.from(value2, "base64").toString("latin1").trim();
  return /^[\x20-\x7e]{3,}$/.test(text6) ? text6 : value2;
}
var gatewayKey = /(?:^|[a-z_$.>])Hash(?:Key|IV)$|^(?:\w{1,30}_)?HASH_?(?:KEY|IV)$/;
var isGatewayKey = (value2, key4) => /^(?:[A-Za-z\d]{16}){1,2}$/.test(value2) && gatewayKey.test(key4);

// src/judge/notation.ts
var keyword = /^\$(?:Id|Revision|Rev|Header|Date|Author|Source|RCSfile|HeadURL|Log|Name|State|Locker)(?::[^$\r\n]{0,200})?\$$/;
var columnType = /^(?:n?(?:var)?char2?|character(?: varying)?|string|binary|varbinary|raw|decimal|numeric|number|bit|text|blob)\(\d{1,6}(?:,\d{1,3})?\)?$/i;
var protocol = /^(?:ms-?)?chap(?:-?v\d)?$/i;
var cipherSuites = /^(?:TLSv1(?:\.\d)?|SSLv[23])(?=\W|$)|^!?(?:(?:EC)?DHE-)?(?:RSA|ECDSA|PSK)-(?:AES|CHACHA20|CAMELLIA)[\w:+!-]*$|^(?:EC)?DHE-(?:RSA|ECDSA|PSK)-[\w:+!-]*$/;
var userFlow = /^B2C_1A?_[A-Za-z][\w-]{1,60}$/;
var indexName = /^(?:IDX|idx|UNIQ|uniq|FK|fk)_[\da-fA-F]{8,32}$|^PK_[\dA-F]{8,32}$/;
var isNotation = (value2, quote) => value2.startsWith("$") && keyword.test(value2) || quote === "" && columnType.test(value2) || protocol.test(value2) || indexName.test(value2) || cipherSuites.test(value2) || userFlow.test(value2);
var identifiable = /^(?:[\w+/]{76}|[\w+/]{33}|[A-Za-z\d]{42})(?:ACDb|APIM|AIoT|Az(?:Se|Ca|Fu)|\+A(?:St|Ba|MC|Sb|Eh|Rm|CR|NC))[\w+/]{6}={0,2}$|^[A-Za-z\d]{52}JQQJ9[9D][A-Za-z\d]{20,28}$/;

// src/judge/published.ts
var published3 = /* @__PURE__ */ new Set([
  1970720881,
  3234613735,
  944690932,
  743060223,
  3385772383,
  1415050672,
  3012000411,
  194654509,
  2369952803,
  2332091592,
  4241587627,
  3977868464,
  989255708,
  1126576798,
  3292962664,
  2445088832,
  3050326022,
  3636843369,
  847246258,
  2280920603,
  448308677,
  1408138243,
  823024536,
  1657354752,
  4021082577,
  2572921696,
  2579172529,
  2795003471,
  1721062059,
  1428651910
]);
function isPublished2(text6, quote = "") {
  const value2 = quote === "`" ? text6.replace(/'[.,;:)]{0,2}$/, "") : text6;
  if (/EXAMPLE(?:KEY)?$/.test(value2)) return true;
  let hash = 2166136261;
  for (let at = 0; at < value2.length; at++) hash = Math.imul(hash ^ value2.charCodeAt(at), 16777619) >>> 0;
  return published3.has(hash);
}

// src/judge/sealed.ts
var sealedText = /^ENC\[|^EJ\[\d:|^ENC\(|ANSIBLE_VAULT|^vault:v\d+:|^\{cipher\}|^crypt[12]:[\w+/]{22,}={0,2}$|^AQICAH|^AQAAANCMnd8BFdERjHoAwE|^AQIAAA[45]m|^CiQA[\w+/-]{40}|^gAAAAAB[\w-]{60}|^Ag[A-D][\w+/]{200}/;
var isSealedByDevEco = (value2) => /^000000[\dA-F]{2}[\dA-F]{56,}$/.test(value2) && value2.length === 32 + 2 * Number.parseInt(value2.slice(0, 8), 16);
var sealedWord = /^(?:encrypted|obscured|obfuscated|ciphertext|sealed|wrapped)/;
var opaque = /^[\da-f]{16,}$|^[\w+/-]{20,}={0,2}$|^\$|^sha\d/i;
var isSealedByJasypt = ({ value: value2, before, after }) => before.endsWith("ENC(") && after.startsWith(")") && value2.length % 4 === 0 && /^[\w+/]{22,}={0,2}$/.test(value2);
var sealedBySops = "ENC[AES256_GCM,data:";
var sealedByPulumi = /\bsecure["']?: ?["']?v1:[\w+/]{16}:$/;
function isWithinSeal(before) {
  const begin = before.lastIndexOf(sealedBySops);
  return begin !== -1 && !/[\]\s"']/.test(before.slice(begin)) || sealedByPulumi.test(before);
}
var isSealedFormat = ({ context, contextStart }) => isWithinSeal(context.reveal().slice(Math.max(0, contextStart - 4100), contextStart));
var sealMark = /!vault\b[ \t|>+-]*["']?$|\bsops_\w*["']?\s?[:=]\s?["']?$|\bencryptedData["']?\s?[:=]\s?(?:\{[^{}]*|["']?)$/;
var isSealed = (place) => {
  const { value: value2, before, keyWords } = place;
  return sealedText.test(value2) || isSealedByJasypt(place) || isSealedByDevEco(value2) || isWithinSeal(before) || sealMark.test(before) || keyWords.some((word4) => sealedWord.test(word4)) && (opaque.test(value2) || /\(\.\.\.\)/.test(value2));
};

// src/judge/translation.ts
var label = new RegExp("^(?:(?:[\\p{L}:.'\u2019]+ )*)(?:wa(?:cht|g)woord|contrase[n\xF1]a|contrasenya|contrasinal|senha|palavra-passe|heslo|parol[a\xE3e]?|parool|lozinka|salasana|has[\u0142l]o|jelsz[\xF3o]|passwor[dt]e?[nrs]?|kennwort|mot de passe|adgangskode|l[\xF6o]senord|passord|slapta[\u017Ez]odis|[\u015Fs]ifre|paroli|geslo|\u043B\u043E\u0437\u0438\u043D\u043A\u0430|\u043F\u0430\u0440\u043E\u043B\u044C|\u043F\u0430\u0440\u043E\u043B\u0430|\u5BC6\u7801|\u5BC6\u78BC|\u30D1\u30B9\u30EF\u30FC\u30C9|\uBE44\uBC00\uBC88\uD638)\\p{L}*[\\s:*?!.]*$", "iu");
var labelStems = "woord contrase contrasinal senha palavra heslo parol parool lozinka salasana haslo has\u0142o jelsz passwor kennwort passe adgangskode l\xF6se lose passord slapta ifre geslo \u043B\u043E\u0437\u0438\u043D\u043A\u0430 \u043F\u0430\u0440\u043E\u043B\u044C \u043F\u0430\u0440\u043E\u043B\u0430 \u5BC6\u7801 \u5BC6\u78BC \u30D1\u30B9\u30EF\u30FC\u30C9 \uBE44\uBC00\uBC88\uD638".split(
  " "
);
var isLabel2 = (value2) => {
  const text6 = value2.toLowerCase();
  return labelStems.some((stem) => text6.includes(stem)) && label.test(value2);
};
var mark3 = /^crwdn[se]\d/;
var mixed = /^\S*[A-Za-z\d][!#$^*~][A-Za-z\d]\S*$/;
var isText = (value2) => /\s|[^\x00-\x7f]/.test(value2) || !/\d/.test(value2) && (/[^A-Za-z]/.test(value2) || hasNameLook(value2));
function isTranslation({ value: value2, quote, key: key4, link, after }, pathClass) {
  if (pathClass === "translation" && !mixed.test(value2) && isText(value2)) return true;
  if (mark3.test(value2)) return true;
  if (isLabel2(value2) && !/^password$/i.test(value2)) return true;
  const tied = link === "equals" || link === "colon";
  return quote === "" && tied && key4 !== key4.toUpperCase() && new RegExp("^\\p{L}[\\p{L}'\u2019-]*$", "u").test(value2) && new RegExp("^[ \\t]+\\p{L}{2,}", "u").test(after);
}
var isWorded = (value2) => !/[!-&*+,;-@[-^`{-~]/.test(value2) || /[^\x00-\x7f]|(?:\S+[ \t]+){4}\S/.test(value2);
function isLabelled(candidate, pathClass) {
  const { rule, secret: secret4 } = candidate;
  return rule.credential === "generic-password" && rule.fixture === true && !rule.highEntropy && isWorded(secret4.reveal()) && isTranslation(parsePlace(candidate), pathClass);
}

// src/judge/calm.ts
var reference2 = /^\$\{|^\$[A-Za-z_][\w.:>-]*$|^\$\(|\$\{\{?[^}]{0,80}\}|\{\{|\}\}|#\{|<%|%>|\{%[-+]?[ \t]?[a-z]{2,20}[ \t]|^%[A-Za-z_]\w*%$|%\([\w.]+\)s|%\{|^%[sdvq@]$|\{\d?\}|^\{[\w.]+\}$|^@\{|^\[\[|^__\w+__$|^<[^<>]{1,60}>?$|^@@|^~\/|^&[a-z]+;$/i;
var begunReference = /[$%{}<[@~&_]/;
var lookup2 = /process\.env|os\.environ|getenv|\bENV\[|\benv\(|System\.getProperty|Environment\.Get|getpass|keyvault|key-vault|vault\.azure|secretKeyRef|valueFrom|secretsmanager|secretmanager|^!(?:vault|Ref|Sub|GetAtt|ImportValue|secret|env)|^(?:op|vault|ref\+|ssm|keyring|kms|awssm|bws|doppler|file|env|credentialsJSON):|^arn:aws|^projects\/[^/]+\/secrets|^resolve:/i;
var literals = listWords(
  "null none nil undefined true false yes no on off nan void never any self this string str text byte bytes boolean bool int integer float number object array list dict map char varchar optional required default example compat files digest uniq index empty unset hidden disabled enabled deprecated redacted masked removed sensitive private public hashed todo fixme tbd n/a var let const new return function async await lambda typeof not and or in is if else"
);
var isLiteral = (value2) => value2.length < 12 && literals.has(value2.toLowerCase().replace(/[?!.:]$/, ""));
var mask = /^([*x.#_\u2022\u25cf\-?=+~0])\1{2,}$|\*{3,}|\u2022{3,}|\.{3}$|\u2026|\w\.{3}\w|^x{4,}|x{6,}|([^A=/])\2{7,}|^-{3,}|\[(?:filtered|hidden|masked)\]/i;
var redacted = /(?<![A-Za-z])[Rr]edacted|(?<![A-Z])REDACTED/;
var decimal = /^-?\d+\.\d+(?:e[-+]?\d+)?(?:;\s.*)?$/i;
var version = /^0x[\da-f]{1,8}$|^(?:npm|workspace|link|portal|patch):|^[\^~<>=v]{0,3}\d+\.\d+\.\d+(?:[-+][\w.]+)?$/;
var publicKey = /^(?:(?:nodekey|mkey|discokey|chalpub|nlpub):[\da-f]{64}$|AToAAQALAAMAsg|age1[02-9ac-hj-np-z]{58}$|ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MII[A-D][\w+/]{2}ANBgkq|MIGfMA0GCSqGSIb3DQEB|MCowBQYDK2V|MFkwEwYHKoZI|0024000004800000[\da-f]{8}060200000024000052534131|30(?:8[12])?[\da-f]{2,4}300d06092a864886f7|-----BEGIN (?:PUBLIC|CERT|RSA PUBLIC|EC PUBLIC))/;
var markup = /^(?:<[a-z/][^<>]{0,400}>\s{0,8}){2,400}$/;
var characterClass = /^\^?(?:\[\^?[A-Za-z\d\\_-]{2,40}\](?:[+*?][^[]{0,3}|\{\d[^[]{0,8}))+$/;
var colour = /\\(?:x1b|u001b|0?33|e)\[\d{1,3}(?:;\d{1,3}){0,5}m/i;
var registryBytes = /^hex(?:\([127b]\))?:[\da-f]{2}(?:,[\da-f]{2})*,?\\?$|^dword:[\da-f]{1,8}$/i;
var control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
var isNoText = (value2) => control.test(value2) || value2.includes("\uFFFD") && (value2.split("\uFFFD").length - 1) * 4 > value2.length;
var upperSnake = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^[A-Z]+(?:-[A-Z]+)+$/;
var openName2 = /public_?-?key|pub_?-?key|websocket-(?:key|accept)|(?:skip|next|page|paging|continuation|sync|resume|scroll|cursor|cancellation)_?-?token|form_?-?key|surrogate[_-]?key/i;
var handshake = /^TlRMTVNTUAA|(?:^|[ +])(?:VXNlcm5hbWU6|UGFzc3dvcmQ6)$/i;
var publicKeyNames = listWords("recv gpg pgp apt keyserver keyid repokey");
var lookupBefore = /(?:getenv|environ(?:\.get)?|\bENV(?:\.fetch)?|\benv|getProperty|GetEnvironmentVariable)\s*[([]\s*["']$/i;
var openTemplate = /\{\{-?[^{}]{0,200}$/;
var placeholder2 = /^[\W_]*(?:(?:[a-z]{1,12}[ _-]){0,6}change[ _-]in[ _-]production.{0,60}|change[ _-]?(?:me|it|this|here|later)(?:[ _-]?(?:please|now|later|in[ _-]?prod\w*))?|replace[ _-]?(?:me|this|with[ _-].{1,40})|fill[ _-]?(?:me|in|this)(?:[ _-]?in)?|place[ _-]?holder|(?:to[ _-]?be[ _-]?)?(?:set|determined|defined|provided|generated|replaced)(?:[ _-]?later)?|not[ _-]?(?:set|used|needed|required|a[ _-]?(?:real[ _-]?)?(?:secret|password|token|key))|(?:insert|enter|put|add|type|use|paste|provide|set)[ _-]?(?:(?:your|the|a|an|own|here)[ _-]?)+.{0,40}|your?[ _-]?(?:[a-z]{2,24}[ _-])*(?:own|new|very|super|strong|secure|secret|db|api|actual|real)*(?:password|passwd|pass|pwd|passphrase|secret|token|api[ _-]?key|key|credentials?|value)(?:[ _-]?(?:here|goes[ _-]?here|\d))?)[\W_]*$/i;
var placeholderWords = /^(?:enter|insert|put|type|paste|some|any|your)[ _-](?:[a-z]{1,12}[ _-])*(?:password|passwd|passphrase|secret|token|key)(?:[ _-](?:here|value|text))?$|^(?:[a-z]{1,12}[ _-])*(?:password|passwd|secret|token|key)[ _-](?:goes[ _-])?here$|^(?:encrypted|encoded|hashed|plain(?:text)?|clear(?:text)?|decrypted)[ _-]?(?:password|passwd|secret|token|key)$/i;
function decodesToPlaceholder(value2) {
  if (value2.length < 4 || value2.length > 160 || !/^[\w+/]+={0,2}$/.test(value2)) return false;
  const text6 = Buffer.from(value2, "base64").toString("latin1").trim();
  const password4 = text6.slice(text6.indexOf(":") + 1);
  return /^[\x20-\x7e]{3,}$/.test(text6) && (placeholder2.test(password4) || decodesToPlaceholder(text6) || placeholderWords.test(text6) || isLiteral(text6) || /\b(?:fake|dummy|example) /i.test(text6) || mask.test(text6) || redacted.test(text6) || reference2.test(password4));
}
var publicNames = listWords(
  "csrf xsrf synchronizer authenticity authenticode foreign down up press authenticator attestation"
);
var namesBefore = /(?:["'][\w-]{1,60}["'],\s?){1,4}["']$/;
var namesAfter = /^["'](?:,\s?["'][\w-]{1,60}["']){1,4}/;
var plainWord2 = /^[A-Za-z_][\w-]{0,60}$/;
var passwordManager = /^(?:(?:one|1)password|(?:last|kee|nord|en|proton)pass|keepass(?:xc|dx)|(?:apple|i)passwords)$/i;
var maskedNames = listWords("redacted masked mask censored obfuscated scrubbed placeholder");
var distinguishedName = /^(?:cn|ou|uid|dc|o)=[^,]+,\s*(?:cn|ou|dc|o)=|^(?:[a-z\d-]{1,63}\.){2,6}(?:com|net|org|io|dev|cloud)$/i;
var algorithm = /^(?:(?:Aes|Rsa|Ecdsa|Sha|Hmac|Cbc|Gcm|Ctr|Oaep|Chacha|Poly|Argon|Pbkdf)\d{1,4}(?:(?:Cbc|Gcm|Ctr|Hmac|Sha|Oaep|Poly)\d{0,4}){1,4}|PBKDF2|Hmac|HMAC|AES|DESede|RSA|SHA-?\d|MD5|[HREP]S256|prime256v1|secp\d{3}[kr]1)(?:[Ww]ith\w{2,20}|[-_/]?[A-Z\d]{1,10}(?:[/-]\w{2,20}){0,3})?$/;
var filler2 = /0123456789|00010203040506|01020304050607|1234567890|abcdefgh|abcdef0123|123456789a/i;
var flatten = (text6) => text6.toLowerCase().replace(/[^a-z\d]/g, "");
var countCommas = (text6 = "") => text6.split(",").length - 1;
var mapBefore = /Map\.of\((?:\s?"[^"\\]{0,60}",\s?"[^"\\]{0,60}",){0,8}\s?"[^"\\]{1,60}",\s?"$/;
var isListed = (before, after) => !mapBefore.test(before) && countCommas(namesBefore.exec(before.slice(-260))?.[0]) + countCommas(namesAfter.exec(after)?.[0]) >= 3;
var isOddInRow = (before, value2) => before.length < 120 && /^\s{0,60}(?:(["'])\w[\w-]{0,39}\1,\s?(["'])\w[\w-]{0,39}\2,\s?){1,4}["']$/.test(before) && /^[a-z]+(?:[_-][a-z]+)*$/.test(value2) && measureBigrams(value2) < 3.6;
var reasons = {
  // First, since it costs least and holds of most in programs.
  expression: isExpression,
  reference: ({ value: value2, before, quote }) => begunReference.test(value2) && reference2.test(value2) || lookup2.test(value2) || lookupBefore.test(before) || /\bcredentialsJSON:$/.test(before) || /\b[fF]["']$/.test(before) && isFilled(value2) || quote === "" && before.includes("{{") && openTemplate.test(before) || /arn:aws[\w-]*:secretsmanager:[\w:-]*$/.test(before) || /:\/\/[\w.@-]{1,100}:$/.test(before) && /^\d{2,5}(?:\/|$)/.test(value2),
  sealed: isSealed,
  literal: ({ value: value2, quote, before }) => isLiteral(value2) || isNoText(value2) || isNotation(value2, quote) || version.test(value2) || isImageTag(value2, before) || isLockedVersion(value2, before) || algorithm.test(value2) || distinguishedName.test(value2) || characterClass.test(value2) || markup.test(value2) || colour.test(value2) || registryBytes.test(value2) || measureRun(value2.toLowerCase(), 1) > 11,
  placeholder: ({ value: value2 }) => decodesToPlaceholder(value2) || value2.length < 80 && (placeholder2.test(value2) || placeholderWords.test(value2) || /^[a-z_ -]*(?:fake|dummy|bogus)[a-z_ -]*$/i.test(value2)),
  mask: ({ value: value2, after, keyWords }) => mask.test(value2) || redacted.test(value2) || keyWords.some((word4) => maskedNames.has(word4)) || value2.length > 15 && filler2.test(value2) || /^\.{2,}|^\u2026/.test(after) || /\.\.\.?\[|\(\.\.\.\)/.test(value2),
  refuted: ({ value: value2 }) => identifiable.test(value2),
  public: ({ value: value2, key: key4, keyWords, before }) => publicKey.test(value2) || keyWords.includes("public") || keyWords.some((word4) => publicNames.has(word4)) || openName2.test(key4) || /badge[\w./-]{0,60}\?\w{1,20}=$/.test(before) || handshake.test(value2) || /[\w+/]{40}[=]{1,2} $/.test(before) || // Seeds begin with S. https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth
  /nkeys?$/.test(keyWords.at(-1) ?? "") && /^[ACNOUX][A-Z2-7]{55}$/.test(value2) || keyWords.some((word4) => publicKeyNames.has(word4)) && /^(?:0x)?[\dA-F]{8,40}$/i.test(value2),
  published: ({ value: value2, quote }) => isPublished2(value2, quote),
  identifier: isIdentifier,
  hash: ({ value: value2, key: key4, keyWords, before }) => passwordHash.test(value2) || labelledDigest.test(value2) || /\bchecksum\/[\w.-]{1,80}["']?:\s?["']?$/.test(before) || /:\${1,2}(?:apr1|2[aby]|\d|y)\$|:\{S?SHA\d*\}|^[\w.-]+:[\w. -]+:[\da-f]{32}$/.test(value2) || keyWords.includes("hashed") || /^\{\\?"value\\?":.{1,400}\\?"salt\\?":/.test(value2) || isHashWord(keyWords.at(-1) ?? "") || /\bmsauth:(?:\/\/[\w.]+\/)?$/.test(before) || keyWords.some((word4) => isHashWord(word4)) && opaque.test(value2) && !isGatewayKey(value2, key4) && !isHashingKey(keyWords),
  number: ({ value: value2, quote }) => quote === "" && decimal.test(value2) || /^\d{1,3}_\d{12,}$/.test(value2),
  translation: (place, pathClass) => isTranslation(place, pathClass),
  name: ({ value: value2, key: key4, link, before, after }) => upperSnake.test(value2) && !/\d{2}/.test(value2) || // `"createKey" | "deriveKey" =>`
  /["']\s?\|\s?["']$/.test(before) && plainWord2.test(value2) || link === "comma" && /^[A-Za-z_-]+$/.test(value2) && (isListed(before, after) || isOddInRow(before, value2)) || link === "word" && /^pass$|disabled-password$|^(?:fastcgi|uwsgi|scgi|grpc)_pass$/i.test(key4) || passwordManager.test(key4) || flatten(value2) !== "" && flatten(value2.slice(value2.lastIndexOf(":") + 1)) === flatten(key4)
};
function findCalm(place, pathClass) {
  for (const reason in reasons) if (reasons[reason](place, pathClass)) return reason;
  return void 0;
}
var alone = [
  "literal",
  "reference",
  "sealed",
  "placeholder",
  "mask",
  "refuted",
  "public",
  "published",
  "hash"
];
var nowhere = {
  key: "",
  keyWords: [],
  before: "",
  after: "",
  quote: "",
  next: "",
  link: "other",
  inString: false
};
var isCalmAlone = (value2) => alone.some((reason) => reasons[reason]({ ...nowhere, value: value2 }));

// src/judge/chosen.ts
var passwordName2 = /^(?:passwords?|passwd|passphrase|pass|pwd|pswd|pw)$/;
var otherName = /^(?:file|path|url|hint|label|text|title|message|error|help|policy|pattern|regex|format|field|rule|min|max|length|hash|salt|id|name|no|is|has|reset|forgot|confirm|old|wrong|invalid)$/;
var chosen3 = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)(?=[A-Za-z\d]*[^A-Za-z\d])(?!.*(?:www|@[\w-]+\.\w|\.\w{2,3}$))[\w!#%*+.=?^~@:&,-]{8,40}$/;
var sample = /pass|secret|token|example|sample|test|demo|user|admin|change|default|your|xxx|1234/i;
var isNamed = ({ keyWords }) => passwordName2.test(keyWords.at(-1) ?? "") && !keyWords.some((word4) => otherName.test(word4));
var isChosen = (place) => isNamed(place) && chosen3.test(place.value) && !sample.test(place.value);
var signed = /^(?=[^A-Za-z]*[A-Za-z])(?=[\w+=.?~:,-]*[!#$%^&*@<])(?:(?=\D*\d)|(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z]))(?!.*(?:www|@[\w-]+\.\w))[\w!#$%^&*+=?@.<~:,-]{8,40}$/;
var isSigned = (place) => isNamed(place) && signed.test(place.value) && (place.quote !== "" || /^[A-Za-z\d]/.test(place.value));
var signing = /^(?:jwt|session|cookie|refresh|access|signing|token|auth|app|csrf)$/;
var worded = /^(?=.*\d\d)(?=.{24})[A-Za-z\d]{1,40}(?:[_-][A-Za-z\d]{1,40}){3,12}$/;
var isWorded2 = ({ keyWords, value: value2 }) => keyWords.includes("secret") && keyWords.some((word4) => signing.test(word4)) && worded.test(value2);

// src/rules/flat-name.ts
var flattenName = (text6) => text6.toLowerCase().replace(/[^a-z\d]/g, "");

// src/rules/provider-words.ts
var commonWord = /key|token|secret|auth|pass|client|access|bearer|private|value|credential/;
var kindWords = ["secret", "webhook", "hmac", "jwt", "session", "encryption"];
function readProviderWords() {
  const prefixes = /* @__PURE__ */ new Set();
  const names2 = /* @__PURE__ */ new Map();
  for (const { level: level2, provider = "", keywords, unconfirmed: unconfirmed3, own: own2, shown: shown3 = "" } of providerRules) {
    if (shown3.length >= 4 && /[-_]$/.test(shown3)) prefixes.add(shown3);
    if (level2 !== "error" || unconfirmed3 || own2) continue;
    names2.set(flattenName(provider), provider);
    for (const word4 of keywords) if (/^[a-z\d]+$/.test(word4) && !commonWord.test(word4)) names2.set(word4, provider);
  }
  const kinds3 = kindWords.map((kind) => {
    const issuers = new Set(providerRules.filter(({ id: id2 }) => id2.includes(kind)).map(({ provider }) => provider));
    return [kind, [...names2].flatMap(([name3, provider]) => issuers.has(provider) ? [name3] : [])];
  });
  return { names: [...names2.keys()], prefixes: [...prefixes], kinds: Object.fromEntries(kinds3) };
}

// src/rules/known-providers.ts
var words3 = once(() => {
  const { names: names2, prefixes, kinds: kinds3 } = readProviderWords();
  return {
    names: new Set(names2),
    prefixes: new Set(prefixes),
    kinds: Object.entries(kinds3).map(([word4, issuers]) => ({ word: word4, issuers: new Set(issuers) }))
  };
});
var plainName2 = /* @__PURE__ */ new Set([
  "cloud",
  "front",
  "basic",
  "login",
  "service",
  "server",
  "stream",
  "daily",
  "drive",
  "space",
  "socket",
  "lambda",
  "gamma",
  "morph",
  "tally",
  "chroma",
  "inception",
  "contextual",
  "render",
  "square",
  "linear",
  "cursor",
  "mercury",
  "column",
  "branch",
  "proof",
  "steel",
  "close",
  "modal",
  "atlas",
  "forest",
  "drone",
  "ghost",
  "spectral",
  "courier",
  "depot",
  "temporal",
  "persona",
  "consumer",
  "plain",
  "dynamic",
  "buffer",
  "split",
  "phrase",
  "verifier",
  "parsers",
  "trackingapi",
  "moderation",
  "moderationapi",
  "checkout",
  "segment",
  "outline",
  "guardian",
  "hunter",
  "horizon",
  "intervals",
  "envoy",
  "chatbot",
  "commodities",
  "privacyapi"
]);
var shortestName = 5;
function listProviders(flat) {
  const found = [];
  for (let end4 = shortestName; end4 <= flat.length; end4++) {
    const start3 = flat.slice(0, end4);
    if (words3().names.has(start3) && !plainName2.has(start3)) found.push(start3);
  }
  return found;
}
var isNamedAfterProvider = (name3) => listProviders(flattenName(name3)).length > 0;
function hasKnownFormat(name3) {
  const flat = flattenName(name3);
  const said = words3().kinds.filter(({ word: word4 }) => flat.includes(word4));
  return listProviders(flat).some((provider) => said.every(({ issuers }) => issuers.has(provider)));
}
function hasKnownPrefix(value2) {
  for (let end4 = 4; end4 <= Math.min(24, value2.length); end4++)
    if (words3().prefixes.has(value2.slice(0, end4))) return true;
  return false;
}

// src/judge/comments.ts
var docComment = /^\s*(?:\/{3}|\/\/!|\*|\/\*)/;
var comment = /^\s*(?:\/\/|#(?!\s{0,8}define\s|\[)|--)\s?/;
var settingComment = /^\s*(?:#+|;+)\s{0,8}/;
var statement2 = /^(?:- )?(?:(?:const|let|var|val|private|public|static|final|string|export|my)\s+)*["'$]?[\w.-]+["']?\s*[:=]/i;
var variable2 = /^[a-z]+\d{0,3}(?:[A-Z][a-z]*\d{0,3}){0,4}(?:Key|Secret|Token|Password|Pwd)$/;
function isCommentExample({ before, value: value2, quote }, pathClass) {
  if (pathClass === "code" && (docComment.test(before) || comment.test(before) && quote === "" && variable2.test(value2)))
    return true;
  if (!(pathClass === "code" ? comment : settingComment).test(before)) return false;
  if (pathClass === "code" && !statement2.test(before.replace(comment, ""))) return true;
  return !/\d/.test(value2) && measureWords(value2) > 0.5;
}

// src/judge/told.ts
var reach = 1 << 18;
function findLast(places, end4) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (places[middle] < end4) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
var list2 = (text6, pattern) => Array.from(text6.matchAll(pattern), ({ index }) => index);
var findNext = (places, open3) => places[findLast(places, open3 + 1) + 1] ?? 0;
var createComment = (begin, end4) => ({
  begin,
  createFindEnd: (text6) => {
    const ends = list2(text6, end4);
    return (open3, next = text6.length) => {
      const found = findNext(ends, open3);
      return found < next ? found : 0;
    };
  }
});
var pod = {
  begin: /^=(?:begin|pod|head\d|over|item)\b/gm,
  createFindEnd: (text6) => {
    const ends = list2(text6, /^=(?:cut|end)\b/gm);
    return (open3) => findNext(ends, open3);
  }
};
var scriptHelp = createComment(/^[ \t]*<#(?=\s{1,40}\.[A-Z]{4,30}\b)/gim, /#>|^["']@/gm);
var pages = [createComment(/^[ \t]*\/\*\*\s/gm, /\*\//g), pod, scriptHelp];
var blocks = createComment(/^[ \t]*\/\*+[ \t]*\r?$/gm, /\*\//g);

// src/judge/hosts.ts
var address3 = /:\/\/(?:[^\s/@"'`]{1,200}@)?([\w.-]{1,200}|\[[\da-f:]{2,45}\])/gi;
var hostNamed = /(?:host(?:name)?|server|addr(?:ess)?|endpoint|url|uri|data source)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:tcp:|np:)?([\w.()-]{1,200})(?![\w.()-]|:\/\/|:[a-z])/gi;
var ownZone = /(?:^|\.)(?:localhost|test|invalid|example|example\.(?:com|org|net)|localtest\.me|lvh\.me|(?:docker|containers)\.internal|svc(?:\.cluster\.local)?)$|^[\w-]{1,63}\.(?:local|internal|lan|home\.arpa)$/i;
var live = /prod(?!u(?!ction))|prd|(?:^|[^a-z])live(?![a-z])/i;
var isOwnHost = (host) => !live.test(host) && (isLocalHost(host) || !host.includes(".") || ownZone.test(host));
function listHosts(text6) {
  const found = [...text6.matchAll(address3), ...text6.matchAll(hostNamed)].sort((a, b) => a.index - b.index);
  return {
    all: found.map(({ index }) => index),
    foreign: found.filter(([, host = ""]) => !isOwnHost(host)).map(({ index }) => index)
  };
}
var namesForeignHost = (line) => listHosts(line).foreign.length > 0;

// src/judge/containers.ts
var containerName = /^(?:(?:postgres(?:ql)?|pg|mysql|mariadb|mssql|sa|mongo(?:db)?|redis|rabbitmq|minio|keycloak|kc|neo4j|elastic|clickhouse|influxdb|couchdb|arango|oracle|opensearch|pgadmin|grafana|gf)[_-]?(?:\w{1,30}[_-])?(?:password|pass|passwd|pwd))$/i;
function namesContainer(container2, value2) {
  const words5 = splitWords(value2);
  const rest2 = words5.filter((word4) => word4.length < 4 || !container2.startsWith(word4));
  const letters2 = rest2.join(" ").replace(/\b\d{1,5}\b/, "").trim();
  return rest2.length < words5.length && (letters2 === "" || /^[a-z ]*$/.test(letters2) && readsLikeWords(letters2));
}
var isContainerDefault = ({ key: key4, keyWords, value: value2 }) => containerName.test(key4) && (namesContainer(keyWords[0], value2) || /^[A-Z]?[a-z]{2,15}(?:[-_][a-z]{2,15})?[@_.-]?\d{0,5}[!@#$.?]{0,3}$/.test(value2));
var serverName = /(?:^|[;"'`\s])(?:server|data source|host|endpoint)\s?=\s?(?:\w{2,12}:(?:\/\/)?)?([a-z][a-z-]{2,30}\d{0,2})(?=[:,/;\s"'`]|$)/i;
var isOfServer = ({ before, after, value: value2 }) => {
  const word4 = /^(.{3,32}?)[_-]?(?:password|passwd|pass|pwd)$/i.exec(value2)?.[1];
  const server3 = word4 && serverName.exec(before + after)?.[1];
  return Boolean(server3) && isOwnHost(server3) && server3.toLowerCase() === word4.toLowerCase();
};

// src/judge/sample-words.ts
var shown = listWords(
  "this my your our some something whatever complicated custom random sample example dummy fake change changeme replace please enough long hello here dev develop development local localhost test testing"
);
var others = listWords(
  "a an the that is any very super top extra really new own default simple strong secure complex unique unsafe insecure weak demo docker container me it must should be at least for in of to do not dont only with and use or anything thing world password passwd passphrase pass pwd pw secret secrets token key keys apikey api jwt auth session cookie app application admin root user db database server client service signing sign signature encryption encrypt crypto hash hmac salt value string text phrase char chars character characters bit bits byte bytes min minimum length base hex mysql mariadb postgres postgresql pg redis mongo mongodb minio rabbit rabbitmq elastic kafka sql"
);
var words4 = /* @__PURE__ */ new Set([...others, ...shown]);
var longest = Math.max(...Array.from(words4, (word4) => word4.length));
var named5 = /pass|pwd|secret|token|key|jwt|something/;
var counted = /^(?:\d{0,4}|0?1234567?8?9?\d{0,9}|(\d)\1{0,11})$/;
function isOfWords(letters2, words5) {
  const reached = new Uint8Array(letters2.length + 1);
  reached[0] = 1;
  for (let start3 = 0; start3 < letters2.length; start3++)
    for (let end4 = start3 + 1; reached[start3] && end4 <= Math.min(letters2.length, start3 + longest); end4++)
      if (words5.has(letters2.slice(start3, end4))) reached[end4] = 1;
  return reached[letters2.length] === 1;
}
var parts = /^[^A-Za-z\d]{0,2}([A-Za-z]{1,40}(?:[ _.:-][A-Za-z]{1,40}){0,40})[ _.:-]?(\d{0,16})[^A-Za-z\d]{0,4}$/;
function isOfSampleWords(value2) {
  if (value2.length < 8 || value2.length > 80) return false;
  const [, head3 = "", digits4 = ""] = parts.exec(value2) ?? [];
  const letters2 = head3.toLowerCase().replace(/[^a-z]/g, "");
  if (letters2.length < 8 || !counted.test(digits4) || !named5.test(letters2)) return false;
  return isOfWords(letters2, words4) && !isOfWords(letters2, others);
}
var developmentWords = /^[a-z_-]{0,40}dev(?:elopment)?[-_]?(?:pass(?:word|phrase)?|pw|secret|key|token)[a-z_-]{0,20}\d{0,4}$/i;
var sampleWord = /^(?:local[-_]?dev(?!i)|dev[-_]?only)|^[a-z_ -]{0,40}random[ _-]?(?:string|secret|token|key|value|char)[a-z_ -]{0,12}(?:\d{1,4}[a-z_ -]{0,40})?$|^(?:(?:sample|example|dummy|fake|mock|demo)[-_]|ch[a4@]n[g69][e3][_-]?m[e3]|your[_-]?p[a4@][s5$]{2}w[o0]rd\d{0,4}$|abcdef|123456|(.{2,6})\1{2,}$|[\da-z]{8}-e89b-12d3-a456-)/i;
var isOfSample = (text6) => sampleWord.test(text6) || developmentWords.test(text6);

// src/judge/doubt.ts
var knownPrefix = /^(?:gh[pousr]_|gl[a-z]{2,6}-|github_pat_|xox[a-z]-|AIza|npm_|sk-(?:ant|admin|proj|svcacct)-|[spr]k_(?:live|test)_|(?:AKIA|ASIA)[A-Z\d]|do[opr]_v1_|shp(?:at|ca|pa|ss)_|hf_|dapi\d|sntry[su]_|lin_api_|cfut_|xai-|gsk_|dckr_pat_|PMAK-|bk(?:ua|et)_|alcht_)/;
var oddToken = /^(?=[^\s{}\\"']*$)\S*[?!^*$#&;<>()[\]@,|]|%(?![\dA-F]{2})/i;
function followsProvider(before) {
  const words5 = before.slice(-60).split(/[^A-Za-z\d_.-]+/).filter((word4) => word4 !== "");
  return words5.slice(-3, -1).some(isNamedAfterProvider);
}
function isOwnName({ value: value2, keyWords }) {
  const word4 = /^([A-Za-z_:-]{4,24}?)[@_-]?\d{0,6}[!@#.]{0,2}$/.exec(value2)?.[1];
  if (keyWords.length > 1 && readLeet(value2).replace(/\W/g, "") === keyWords.join("")) return true;
  if (word4 === void 0) return false;
  const words5 = splitWords(word4);
  return keyWords.slice(0, -1).includes(word4.toLowerCase()) || words5.every((one) => keyWords.includes(one));
}
var closed = /^(?:banned|revoked|compromised|leaked|blocked|blacklisted|denylisted|vulnerable|expired|invalid) (?:(?:access|api|auth|jwt|private|secret|session|signing) )?(?:key|token|secret|password)s?$/;
var cephKey = /^AQ[A-D][\w+/]{9}[A-O][BRhx]AA[\w+/]{22}==$/;
var uuid5 = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
var saysLittle = ({ keyWords, value: value2 }) => /^keys?\d?$/.test(keyWords.join("")) && !cephKey.test(value2) || keyWords.join("") === "auth" && value2.length < 20 && !value2.includes(":") || /^cred(?:ential)?s?$/.test(keyWords.join("")) && uuid5.test(value2);
var isSmallWords = (value2) => /^[A-Za-z][a-z]{3,15}$/.test(value2) && (value2.length < 7 || readsLikeWords(value2));
var knownDefault = /^(?:(?:foo|bar|baz|foobar|toor|hello[@_ -]?world|changeit|admin|root|postgres(?:ql)?|mysql|mariadb|mongo|redis|rabbitmq|guest|minio(?:admin)?|elastic|cassandra|oracle|neo4j|keycloak|grafana|vagrant|sysdba|masterkey|airflow|jenkins|ansible|docker|ubuntu|user|test(?:ing)?|dev|demo|pass|pa(?:ss|66)@?word|hunter|administrator|(?:root|admin|user|my|db|secret|default)[_-]?(?:secret)?[_-]?(?:password|pass|pw)|qwerty|letmein|welcome|(?:top[_-]?)?secret)[@_-]?(?:\d{1,4}|1234567?8?9?)?[!.]{0,2}|\d{4,9})$/i;
var countedWord = /^[A-Za-z]{1,16}[@_-]?12345(?:6(?:7(?:8(?:90?)?)?)?)?[!@#.]{0,2}$/;
var word123 = /^([A-Za-z]?[a-z]{3,20})[A-Z]{0,3}[@_-]?1234?[!.]?$/;
function isWord123(value2) {
  const letters2 = word123.exec(value2)?.[1];
  return letters2 !== void 0 && readsLikeWords(letters2);
}
var shownName = /^(?:ai_?key|(?:app_?insights_?)?instrumentation_?key|(?:[\w.-]{0,20}(?:captcha|turnstile|friendly)[\w.-]{0,12})?site[_-]?key|ikey|(?:\w{1,20}_)?write_?key|(?:[\w.-]{1,20}:)?gtm_?auth|\w{0,20}kakao_?(?:js|javascript|native)\w{0,12})$/i;
var shownBefore = /\balt=media&(?:amp;)?token=$|(?:shields\.io|codecov\.io)\/[\w./-]{0,120}\?(?:[\w-]+=[\w.-]*&)*token=$|[?&]search_?token=$/i;
var signedAddress = /[?&](?:e|exp|expires?)=\d{10}&(?:amp;)?token=$/i;
var isShown = (place) => shownName.test(place.key) || // What backups of an application are kept by: https://developer.android.com/identity/data/keyvaluebackup
/backup/i.test(place.key) && /^AEdPqrEAAAAI[\w-]{30,44}$/.test(place.value) || // Google's for reCAPTCHA.
/site_?key$/i.test(place.key) && /^6L[\w-]{38}$/.test(place.value) || shownBefore.test(place.before) || signedAddress.test(place.before);
var ownServer = /https?:\/\/(?:[^\s/@"']{1,60}@)?(?:localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)(?![\w.-])/i.source;
var request = /^\s*(?:\$\s+|- )?(?:curl|wget|https?)\s/;
var ownArgument = new RegExp(`(?<![:=,]|\\s(?:-x|-e|--proxy|--preproxy|--referer))\\s["']?${ownServer}`, "i");
var ownCall = new RegExp(
  `\\b(?:fetch|axios|get|post|put|patch|delete|request)\\(\\s?f?["'\`]${ownServer}[^\\s"'\`]*["'\`],[^;)]*$`,
  "i"
);
function isForOwnServer({ before, after }) {
  if ((before + after).split("://").length !== 2) return false;
  if (ownCall.test(before)) return true;
  if (!request.test(before)) return false;
  const command = /^(?:(?!&&)[^;|])*/;
  return command.exec(before)[0] === before && ownArgument.test(before + command.exec(after)[0]);
}
var made = /^(?:test|tests|testing|fake|dummy|mock|mocked|example|sample|fixture|sandbox)$/;
var usage = /@example\b|\bexample\.(?:com|org|net)\b|"examples?"\s?:|\busage\b|\be\.g\.|```|\biex(?:\(\d+\))?>|^\s*>>> |\{\{\s?\.(?:HelpName|Prompt)\s?\}\}/i;
var usageBefore = /\bexample (?:pass|token|key|secret|api)|\bexamples?["']?\s?[:=]>?\s?\[?\s?["'`][^"'`]{0,200}$/i;
var readLeet = (value2) => value2.toLowerCase().replace(/[013457@$]/g, (char) => "oieastas"["013457@$".indexOf(char)]);
var remoteServer = /\b(?:server|data source|host|addr(?:ess)?|network address)\s?=\s?(?:tcp:|np:)?(?!127\.0\.0\.1|host\.docker\.)[\w-]+\.[\w.-]*[A-Za-z\d]/i;
var isRemote = ({ before, after }) => {
  if (!/(?:^|[;"'`=])\s{0,2}(?:password|pwd)\s{0,2}=\s{0,2}$/i.test(before)) return false;
  const begin = Math.max(...["'", '"', "`"].map((quote) => before.lastIndexOf(quote))) + 1;
  return remoteServer.test(before.slice(begin) + /^[^"'`]*/.exec(after)[0]);
};
var isKnown2 = (place, text6) => (countedWord.test(text6) || knownDefault.test(text6) || knownDefault.test(readLeet(text6)) || isSmallWords(text6)) && !isRemote(place);
var isLookedFor = ({ key: key4, keyWords, value: value2, before }) => key4 !== "" && /^(?:\d+|[\da-f-]{16,})$/i.test(value2) && !keyWords.some((word4) => /token|secret|bearer|passw|^pass$|^pwd$/.test(word4)) && /\b(?:or)?where(?:In|Not)?\(\s?["'][\w.]{1,60}["'],[ \t]?\[?["']$/i.test(before);
var rentedServer = /^@[\w.-]{1,120}\.(?:mongodb\.net|rds\.amazonaws\.com|(?:database|postgres|mysql|redis\.cache)\.(?:windows\.net|azure\.com)|supabase\.co|neon\.tech|upstash\.io|redislabs\.com|cloudamqp\.com|aivencloud\.com|rlwy\.net)(?![\w.-])/i;
var containerServer = /(?:server|data source|host)\s?=\s?(?:tcp:)?(?:(?:postgres(?:ql)?|pg|mysql|mariadb|ms-?sql|sql(?:-?server|-?data)?|db|database|mongo(?:db)?|redis|oracle)(?:[-_.](?:db|database|sql|server))?)(?:[,:]\d{2,5})?\s?(?:;|$)/i;
var wordAndCount = /^(?:\d{4,9}[A-Za-z]{1,3}|[A-Za-z]{3,16}[!@#_-]?\d{0,4}[!@#.]{0,2})$/;
var isInContainer = ({ before, after, value: value2 }) => containerServer.test(before + after) && (knownDefault.test(readLeet(value2)) || isOfSampleWords(value2) || wordAndCount.test(value2) && (/^\d/.test(value2) || measureWords(value2) > 0.5));
var isGuessable = (place) => !isRemote(place) && (isOwnName(place) || isInContainer(place) || isOfServer(place) || countedWord.test(place.value) || knownDefault.test(place.value) || isSmallWords(place.value) && !rentedServer.test(place.after));
function standsBefore(value2, before) {
  const at = before.lastIndexOf(value2, before.length - value2.length - 1);
  return at !== -1 && !/[\w-]/.test(before[at - 1] ?? "") && !/[\w-]/.test(before[at + value2.length] ?? "");
}
function isNumberedName({ value: value2, before, after }) {
  const name3 = /^([a-z]{3,20})\d{1,4}$/i.exec(value2)?.[1];
  return name3 !== void 0 && standsBefore(name3, before) && !namesForeignHost(before + after);
}
var standsTwice = (place) => place.value.length < 40 && (standsBefore(place.value, place.before) || isNumberedName(place));
var errorCode = /^[A-Z]{2,10}(?:\d?[A-Z]?\d{3,8}|_\d{9,12})$/;
function findDoubt(place, kind, pathClass) {
  if (knownPrefix.test(place.value) || hasKnownPrefix(place.value))
    return "a provider's prefix without the provider's format";
  const doubt = findPlainDoubt(place, kind, pathClass);
  if (!doubt && kind === "generic-token" && (hasKnownFormat(place.key) || followsProvider(place.before)))
    return "named after a provider, without the provider's format";
  return doubt;
}
function findPlainDoubt(place, kind, pathClass) {
  if (kind === "generic-token" && place.key !== "" && !place.keyWords.some((word4) => /^(?:secrets?|passwords?|passwd|pwd|passphrase|credentials)$/.test(word4)) && oddToken.test(place.value))
    return "characters that tokens do not have";
  if (kind === "generic-token" && saysLittle(place)) return "a name that says no more than key";
  if (kind === "generic-token" && (isOtherKey(place) || closed.test(place.keyWords.join(" "))))
    return "a name for keys that open nothing";
  const text6 = decodeText(place.value);
  if (isOfSample(text6) || isWoven(text6)) return "a sample by its own words";
  if (isLookedFor(place)) return "looked for by a query";
  if (isOwnName(place)) return "made of its own name";
  if (isShown(place)) return "meant to be public";
  if (isKnown2(place, text6)) return "a default that everybody knows";
  if (isContainerDefault({ ...place, value: text6 })) return "a container's own, made of one word";
  if (place.keyWords.some((word4) => made.test(word4))) return "named as made up";
  if (standsTwice(place)) return "stands twice on its line";
  if (usage.test(place.before) || usage.test(place.after) || usageBefore.test(place.before))
    return "an example in its own words";
  if (isForOwnServer(place)) return "for a server on one's own machine";
  if (errorCode.test(place.value)) return "an error's code";
  if (isCommentExample(place, pathClass)) return "an example in a comment";
  if (/access_?-?key_?-?id$/i.test(place.key) || place.value.includes("/aws4_request"))
    return "the identifier of a key pair";
  if ((isWord123(text6) || isOfSampleWords(text6)) && !isRemote(place)) return "a default that everybody knows";
  return void 0;
}

// src/judge/letters.ts
var isUpper = 1;
var isLower = 2;
var isDigit = 3;
var isBlank = 4;
var isSlash = 5;
var isBracket = 6;
var isOther = 7;
var kindOf = Uint8Array.from({ length: 128 }, (_, code2) => {
  const letter = String.fromCharCode(code2);
  if (/[A-Z]/.test(letter)) return isUpper;
  if (/[a-z]/.test(letter)) return isLower;
  if (/\d/.test(letter)) return isDigit;
  if (/\s/.test(letter)) return isBlank;
  if (/[/\\]/.test(letter)) return isSlash;
  return /[()[\]{}<>]/.test(letter) ? isBracket : isOther;
});
function countEach(text6) {
  const counts = [];
  const places = new Uint8Array(128);
  for (let at = 0; at < text6.length; at++) {
    const code2 = text6.charCodeAt(at);
    if (code2 > 127) return countForeign(text6);
    if (places[code2] === 0) places[code2] = counts.push(0);
    counts[places[code2] - 1]++;
  }
  return counts;
}
function countForeign(text6) {
  const counts = /* @__PURE__ */ new Map();
  for (const letter of text6) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()];
}
function countLetters(text6) {
  const kinds3 = new Uint32Array(8);
  let foreign = 0;
  for (let at = 0; at < text6.length; at++) {
    const code2 = text6.charCodeAt(at);
    if (code2 < 32 || code2 > 126) foreign++;
    const kind = code2 < 128 ? kindOf[code2] : /\s/.test(text6[at]) ? isBlank : isOther;
    kinds3[kind]++;
  }
  const counts = countEach(text6);
  let entropy = 0;
  for (const count2 of counts) entropy -= count2 / text6.length * Math.log2(count2 / text6.length);
  const [, upper2 = 0, lower3 = 0, digits4 = 0, blanks2 = 0, slashes = 0, brackets = 0, others2 = 0] = kinds3;
  return {
    lowered: text6.toLowerCase(),
    ...{ upper: upper2, lower: lower3, digits: digits4, foreign, blanks: blanks2, slashes, brackets, entropy },
    symbols: slashes + brackets + others2,
    distinct: counts.length
  };
}

// src/judge/program-paths.ts
var codeFile = /\.(?:[cm]?[jt]sx?|py[iwx]?|rb|erb|rake|go|java|kts?|scala|groovy|gradle|cs|cshtml|fs|vb|php\d?|swift|mm?|c|cc|cpp|cxx|h|hh|hpp|rs|dart|lua|pl|pm|r|ex|exs|erl|hs|ml|clj[cs]?|jl|nim|zig|sol|vue|svelte|jsp|aspx|ipynb|coffee|elm|d|pas|proto|graphql|tf|bicep|css|scss)$/i;
var docsWords = "docs?|documentation|(?:examples?|samples?)(?:configs?|data|apps?|code|projects?)?|demos?|swagger|openapi|tutorials?|quickstarts?|playgrounds?|website|guides?";
var translationWords = "locales?|locali[sz]ations?|i18n|l10n|intl|loc|langs?|languages?|translations?|nls|lproj";
var textWords = "strings|texts|labels|messages|resources?|resjson|resw|resx";
var other2 = new RegExp(
  `(?:^|[/._-])(?:${docsWords}|${translationWords}|${textWords}|values-\\w+|readme|changelog|changes|history|news)(?![^/._-])|(?:examples?|samples?)(?![^/._-])`,
  "i"
);

// src/judge/secret-files.ts
var plain4 = /^\.?(?:[\w-]{1,80}|[\w.-]{1,100}\.(?:txt|key|secrets?|token|cookie|pass\w{0,6}|pwd|pw|creds?|client|aes|psk|prod(?:uction)?|live|staging|bak|old|b64))$/i;
var holder3 = /(?:^|[._-])(?:(?:db|root|admin|user|vault)?pass(?:words?|wd|wort|phrase)?|pwd|psk|(?:client|app)?secrets?|(?:auth|access|bot)?tokens?|credentials?|creds|(?:api|access|secret|private|priv|master|encryption|signing|auth|session|jwt|cookie|service|deploy|server|storage|account|admin|wg|wireguard)[_.-]?keys?|keyfile)(?=$|[._-])|\.key$|^[._]curlrc$|^(?:cipher\.aes|(?:\.erlang\.)?cookie|userlist\.txt|(?:auth|login)\.txt)$/i;
var shown2 = /(?:^|[._-])(?:public|pub|site|publishable)(?=$|[._-])|pubkey|publickey|(?:common|popular|weak|worst|breached|pwned|banned)[_-]passwords/i;
var folder = /(?:^|[\\/])\.?secrets[\\/](?![\w-]{0,60}(?<![a-z])(?:id|user(?:name)?|login|email|name|(?:db)?host(?:name)?|domain|server|endpoint|url|uri|port|region|zone|bucket|account|role|version|fingerprint|thumbprint|recipients?)(?:\.txt)?$)[\w-]{2,60}(?:\.txt)?$/i;
function isSecretFile(path2) {
  const end4 = path2.slice(-200).replace(/([a-z])([A-Z])/g, "$1_$2");
  const file = end4.slice(end4.search(/[^\\/]*$/));
  return plain4.test(file) && (holder3.test(file) || folder.test(end4)) && !shown2.test(file);
}

// src/judge/paths.ts
var pathClasses = [
  "code",
  "data",
  "script",
  "translation",
  "docs",
  "test",
  "test-data",
  "fixture",
  "development",
  "secret"
];
var lookClassOf = (pathClass) => pathClass === "fixture" ? "test-data" : pathClass === "development" || pathClass === "secret" ? "data" : pathClass;
var lookClasses = pathClasses.filter(
  (pathClass) => lookClassOf(pathClass) === pathClass
);
var dataFile = /\.(?:ya?ml|json[c5]?|conf|config|cfg|cnf|properties|env|ini|inf|toml|tfvars|tfstate|xml|plist|reg|csv|tsv|har|ldif|sql|log|txt|lock|service|rdp|ovpn|settings|resx|targets|csproj|pubxml|publishsettings|netrc|npmrc|pypirc|htpasswd|pgpass)$|^(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.dockercfg|Dockerfile)/i;
var template = /(?<=\.\w{1,10})\.(?:ejs|j2|jinja2?|hbs|mustache|liquid|gotmpl|twig|njk)$/i;
var handWritten = /\.(?:ya?ml|conf|config|cfg|cnf|properties|env|ini|toml|tf|tfvars|sh|bash|zsh|ps1|bat|cmd|sql|service|settings|mdx?|rst|txt|ejs|erb|j2|tmpl)$|^(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|Dockerfile|Makefile)/i;
var docsFile = /\.(?:mdx?|markdown|rst|adoc|asciidoc|textile|tex|html?|org|rdoc|ronn|pod|wiki|man|[1-8]|example|sample|dist|template|tmpl|tpl)$/i;
var page = /\.html?$/i;
var served = /^(?:public|templates?|views|wwwroot|client|frontend|src|app)$/i;
var docsName = /^(?:readme|changelog|changes|history|news)(?=[._-]|$)|(?:^|[._-])(?:examples?|samples?)[._-]/i;
var sampleData = /^(?:[sS]ample|[dD]ummy|[mM]ock)[A-Z]\w*\.(?:json5?|ya?ml|xml|csv|txt|sql|properties)$/;
var vendored = /^(?:_?vendor|vendored|third[_-]?party|3rd[_-]?party|node_modules|bower_components|pods|carthage|\.yarn)$/i;
var examplesSuffix = /[a-z\d](?:Examples?|Samples)$/;
var interfaceFile = /(?:^|[._-])(?:openapi|swagger)(?=[._-]|$)/i;
var chartValues = /(?:^|\/)ci\/[^/]*-?values\.ya?ml$/;
var docsWord = new RegExp(`^(?:${docsWords})$`, "i");
var language = "(?:a[frz]|b[eng]|bs|c[asy]|d[ae]|e[lnostu]|f[aiory]|g[adlu]|h[eiruy]|i[dst]|j[av]|k[akmno]|l[otv]|m[klnrsty]|n[bln]|no|p[alt]|r[ou]|s[iklqrvw]|t[aehlr]|u[kz]|ur|vi|zh)";
var translationFile = new RegExp(
  `[._-](?!ca\\.ya?ml)${language}(?:[_-][A-Za-z]{2,4})?\\.(?:properties|json|ya?ml|ini|resx|xml|toml)$|/${language}(?:[_-][A-Z]{2})?\\.(?:json|ya?ml|properties|ini)$|\\.(?:po|pot|xlf|xliff|strings|stringsdict|arb)$|^/strings\\w*\\.xml$`
);
var compiled = /\.(?:mm?|c|cc|cpp|cxx|h|hh|hpp|rs|go|zig|d|pas)$/i;
var translationWord = new RegExp(`^(?:${translationWords})$`, "i");
var localeFolder = new RegExp(`^${language}[_-](?:[A-Z]{2}|Han[st]|Latn|Cyrl)$`);
var textWord = new RegExp(`^(?:${textWords})$`, "i");
var androidValues = /^values-[a-z]{2}(?:-r[A-Z]{2})?$/;
var testWord = /^(?:t|tests?|testers?|specs?|testdata|testing|testlib|unittests?|regress(?:ion)?|e2e|cypress|playwright|hermione|nightwatch|protractor|testcafe|webdriverio|cucumber|itest|testmocks?|integration|conformance|androidTest|suites|devcontainer|bench(?:es|marks?)?|microbench|jmh|fuzz(?:ing)?|test(?:server|kit|suite|util|support|resource|case|file|app|env|bed|cert|key)s?)$/i;
var fixtureWord = /^(?:mocks?|fakes?|fixtures?|cassettes?|recordings?|recorded|stubs?|testFixtures|snapshots?|golden|seeds?|seeders?)$/i;
var fakePrefix = /^(?:fake|mock)[A-Z]/;
var testSuffix = /[a-z]Tests?$|^(?!la|con|at|grea|fas|pro)[a-z]{2,12}test$/;
var testProgram = /[a-z]Tests?\.(?:[cm]?[jt]sx?|py|go|rs|rb|dart|c|cc|cpp|cxx|hh?|hpp|mm)$/;
var testName = /^(?:test|spec|mock|fake)[_-]|\.feature$|(?:^|[._-])(?:integration|unit|functional|acceptance)tests?(?=[._-])|^\.env\.(?:test|testing|e2e)$|^phpunit\b|^(?:(?:unit|integration|functional|acceptance|reg(?:ression)?)?tests?|testing|e2e)\.[^.]+$|[._-](?:tests?|testing|spec|mock|fixture|e2e|stories|snap)(?:[._-](?:utils?|helpers?|data|setup|constants?))?\.[^.]+$|\.snap$|[._-](?:fake|dummy)[._-]/i;
var testData = /(?:^|[._-])(?:tests?|testing|e2e|cypress|dummy|fake|mock)(?=[._-]|$)|(?:^|[._-])compose[._-](?:ci|dev|develop|development|local|debug)(?=[._-])/i;
var ownKey = /^(?:(?:.*[._-])?(?:localhost|self-?signed|snakeoil|insecure|dev[._-]?only|place[._-]?holder)(?=[._-]).*|(?!id_)(?:[\w-]*[_-])?(?:dev|develop|development|local)|[\w*.-]{1,100}\.(?:localhost|test|invalid|example)(?:\+\d{1,2})?-key|(?:_wildcard\.[\w.-]{1,100}\.(?:local|internal)|[\w.-]{1,100}\.(?:local|internal)\+\d{1,2})-key)\.(?:key|pem|crt|cer|p12|pfx)$|^tempkey\.(?:jwk|rsa)$/i;
var testClass = /^\w{0,40}(?:[dD]ummy|[fF]ake)(?=[A-Z.])\w*\.(?:java|kt|cs|py|php|swift|[cm]?[jt]sx?|go|hs|rb|rs|scala|dart|groovy)$|^(?:Test[A-Z]|Demo(?:Seed|Data))\w*\.(?:java|kt|cs|py|php|swift)$|[a-z\d](?:Tests?|Spec|TestCase|IT|Mocks?)\.(?:java|kt|scala|groovy|cs|fs|vb|php|swift|m|ps1|hs)$/;
var developmentWord = /^(?:ci|circleci|dev|devel|develop|development|dev(?:env|box|stack)|local|local(?:dev|host|net|stack|env)|sandbox(?:es)?|hack|vagrant|minikube)$/i;
var developmentFile = /(?:^|[._-])(?:ci|dev|devel|develop|development|local|localhost|local-?dev|sandbox)(?=[._-]|$)|(?:^|[._-])(?:seeds?|demo)[\w.-]{0,60}\.sql$/i;
var pipeline = /^(?:\.github\/workflows|\.circleci|\.buildkite|\.gitlab(?:-ci|\/ci)|\.(?:azure-?)?pipelines|\.azuredevops|\.woodpecker)\/[^/]*\.ya?ml$|^\.github\/actions\/(?:[^/]{1,100}\/){1,3}action\.ya?ml$|^(?:azure-pipelines|\.?gitlab-ci|bitbucket-pipelines|cloudbuild)[^/]*\.ya?ml$/i;
var requestFile = /\.postman_(?:collection|environment)(?:\.json)?$|^postman_collection\.json$|\.(?:http|rest|bru)$/i;
var liveWord = /^(?:prod|production|live|prd|usr|etc|share)$/i;
var dataOfTests = (file) => handWritten.test(file) ? "test-data" : "fixture";
function readFolders(path2) {
  const folders = path2.split("/");
  const words5 = folders.flatMap((folder2) => folder2.slice(0, 200).split(/[._-]/));
  const any3 = (pattern) => words5.some((word4) => pattern.test(word4));
  return {
    last: folders.at(-1),
    fixture: any3(fixtureWord) || any3(fakePrefix),
    vendored: folders.some((folder2) => vendored.test(folder2)),
    test: any3(testWord) || any3(testSuffix),
    translation: any3(translationWord) || folders.some((folder2) => androidValues.test(folder2) || localeFolder.test(folder2) && any3(textWord)),
    docs: any3(docsWord) || any3(examplesSuffix),
    served: folders.some((folder2) => served.test(folder2)),
    development: any3(developmentWord),
    live: any3(liveWord)
  };
}
var isLive = (file) => file.split(/[._-]/).some((word4) => liveWord.test(word4));
var isOfDevelopment = (file, { development, live: live2 }) => (dataFile.test(file) && (development || developmentFile.test(file)) || requestFile.test(file)) && !live2 && !isLive(file);
var isPipelineOfTests = (file) => (testData.test(file) || testName.test(file) || developmentFile.test(file)) && !isLive(file);
var findFolders = remember(readFolders, 1024);
var classifyPath = remember(readClass, 1 << 14);
function readClass(path2) {
  const end4 = path2.lastIndexOf("/");
  const file = path2.slice(Math.max(end4 + 1, path2.length - 300)).replace(template, "");
  if (pipeline.test(path2)) return isPipelineOfTests(file) ? "development" : "data";
  const folders = findFolders(path2.slice(Math.max(0, path2.length - 2e3), Math.max(0, end4)));
  const code2 = codeFile.test(file);
  if (folders.fixture || folders.vendored) return code2 ? "test" : "fixture";
  if (!code2 && (testData.test(file) || ownKey.test(file) || chartValues.test(`${folders.last}/${file}`)))
    return dataOfTests(file);
  if (folders.test || testName.test(file) || testClass.test(file) || testProgram.test(file))
    return code2 ? "test" : dataOfTests(file);
  if (folders.translation && !compiled.test(file) || translationFile.test(`/${file}`)) return "translation";
  if (page.test(path2) && !folders.docs && (folders.served || /^index\.html$/i.test(path2))) return "code";
  if (folders.docs || docsFile.test(file) || docsName.test(file) || sampleData.test(file) || !code2 && interfaceFile.test(file))
    return "docs";
  if (code2) return "code";
  if (isSecretFile(path2)) return "secret";
  if (isOfDevelopment(file, folders)) return "development";
  return dataFile.test(file) ? "data" : "script";
}

// src/judge/features.ts
var flag2 = (test) => test ? 1 : 0;
var placeholder3 = /deadbeef|cafebabe|example|sample|placeholder|dummy|change[_-]?(?:me|it|this)|your|replace|insert|enter|fake|mock|todo|redacted|foo|bar\b|baz|qux|xxx|lorem|test|demo|some|here|abc|default|temp|invalid|wrong|bogus|blah|hello|world/;
var commonPassword = /^(?:password|passw0rd|p@ssw0rd|pass|passwd|pwd|secret|admin|root|guest|user|test|postgres|mysql|changeme|changeit|letmein|welcome|qwerty|12345\d*|abc123|toor|demo|foo|bar|hunter2|s3cr3t|topsecret|supersecret|mypassword|mysecret|token|key|value|x+|a+)\d{0,4}[!.]?$/;
var nameWords = {
  secret: /^(?:secrets?|shared)$/,
  password: /^(?:password|passwd|pwd|passwort|pswd|psw|pw)$/,
  pass: /^pass$/,
  phrase: /^(?:passphrase|phrase|passcode|pin)$/,
  token: /^tokens?$/,
  key: /^keys?$/,
  api: /^(?:api|apikey|access|accesskey)$/,
  auth: /^(?:auth|oauth\d?|authorization|authentication|authenticate)$/,
  bearer: /^bearer$/,
  basic: /^basic$/,
  credential: /^(?:credentials?|creds?)$/,
  client: /^(?:client|app|consumer|partner|customer|account)$/,
  private: /^(?:private|signing|encryption|encrypt|master|session|secure|cipher|hmac|jwt|cookie)$/,
  database: /^(?:db|database|mysql|postgres|pg|sql|redis|mongo|mongodb|sa|root|admin|user|smtp|mail|ftp|ldap|keystore|truststore|ssl)$/,
  identity: /^(?:id|ids|uuid|guid|name|names|username|kid|arn|number|no|index|idx|count|num|version|serial|type|types|kind|class)$/,
  place: /^(?:file|files|path|url|uri|dir|endpoint|host|server|location|store|vault|ref|reference|source|src|link|page|route|domain)$/,
  wording: /^(?:label|title|text|message|msg|error|errors|err|hint|help|desc|description|placeholder|prompt|tooltip|caption|header|heading|question|info|warning|success|fail|failed|invalid|incorrect|forgot|required|mismatch|empty|missing|wrong)$/,
  action: /^(?:reset|change|confirm|confirmation|set|get|update|show|hide|check|validate|verify|create|delete|remove|generate|parse|read|load|find|has|is|with|by|for|use|enable|enabled|allow|expired?|expires?|expiry|expiration)$/,
  shape: /^(?:length|len|size|min|max|policy|regex|pattern|format|prefix|suffix|strength|complexity|field|column|attr|attribute|attributes|param|params|parameter|property|prop|input|form|selector|element|button|algorithm|alg|mode|method|provider|manager|service|handler|factory|scope|scopes|grant|ttl|age|lifetime|timeout|encoder|encoding|hash|hashed|salt)$/,
  public: /^(?:public|pub|primary|foreign|sort|partition|cache|csrf|xsrf|next|page|continuation|cancellation|license|map|row|unique|group|object|registry|storage|lookup|dictionary|translation|i18n)$/
};
var describeValue = {
  length: (p) => Math.min(p.value.length, 200),
  entropy: (_, l) => l.entropy,
  bigrams: (p) => measureBigrams(p.value),
  words: (p) => measureWords(p.value),
  upper: (p, l) => l.upper / Math.max(1, p.value.length),
  lower: (p, l) => l.lower / Math.max(1, p.value.length),
  digits: (p, l) => l.digits / Math.max(1, p.value.length),
  symbols: (p, l) => l.symbols / Math.max(1, p.value.length),
  foreign: (p, l) => l.foreign / Math.max(1, p.value.length),
  blanks: (_, l) => l.blanks,
  classes: (_, l) => flag2(l.lower > 0) + flag2(l.upper > 0) + flag2(l.digits > 0) + flag2(l.symbols + l.blanks > 0),
  distinct: (_, l) => l.distinct,
  equalRun: (p) => measureRun(p.value, 0),
  risingRun: (_, l) => Math.max(measureRun(l.lowered, 1), measureRun(l.lowered, -1)),
  wovenRun: (_, l) => Math.max(measureRun(l.lowered.replace(/\D+/g, ""), 1), measureRun(l.lowered.replace(/[^A-Za-z]+/g, ""), 1)),
  hex: (p) => flag2(/^(?:0x)?[\da-f]{16,}$/i.test(p.value)),
  hexRun: (p) => Math.max(0, ...(p.value.match(/[\da-f]{8,}/gi) ?? []).map((run) => run.length)),
  mixedRun: (p) => Math.max(0, ...(p.value.match(/(?=[A-Za-z]*\d)[A-Za-z\d]{8,}/g) ?? []).map((run) => run.length)),
  uuid: (p) => flag2(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(p.value)),
  base64: (p) => flag2(/^[\w+/-]{16,}={0,2}$/.test(p.value) && /\d/.test(p.value) && /[A-Z]/.test(p.value) && /[a-z]/.test(p.value)),
  padded: (p) => flag2(/=$/.test(p.value)),
  number: (p) => flag2(/^[\d.,:+-]+$/.test(p.value)),
  identifier: (p) => flag2(/^[A-Za-z_$][\w$]*$/.test(p.value)),
  camel: (p) => flag2(/^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/.test(p.value)),
  snake: (p) => flag2(/^[A-Za-z]+(?:_[A-Za-z]+)+$/.test(p.value)),
  kebab: (p) => flag2(/^[A-Za-z]+(?:-[A-Za-z]+)+$/.test(p.value)),
  dotted: (p) => flag2(/^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(p.value)),
  capital: (p) => flag2(/^[A-Z][a-z]+\b/.test(p.value)),
  pathLike: (p) => flag2(/^[./~]|^[A-Za-z]:\\|\/[a-z]+\/|\.[a-z]{2,4}$/.test(p.value)),
  url: (p) => flag2(/:\/\/|^www\.|@[\w-]+\./.test(p.value)),
  slashes: (_, l) => l.slashes,
  brackets: (_, l) => l.brackets,
  opening: (p) => flag2(/^[^A-Za-z\d]/.test(p.value)),
  closing: (p) => flag2(/[^A-Za-z\d]$/.test(p.value)),
  colon: (p) => flag2(/:/.test(p.value)),
  percent: (p) => flag2(/%/.test(p.value)),
  dollar: (p) => flag2(/\$/.test(p.value)),
  escape: (p) => flag2(/\\/.test(p.value)),
  equalsSign: (p) => flag2(/.=./.test(p.value)),
  trailingDigits: (p) => /\d*$/.exec(p.value)[0].length,
  placeholder: (_, l) => flag2(placeholder3.test(l.lowered)),
  common: (_, l) => flag2(commonPassword.test(l.lowered)),
  keyWord: (p) => flag2(/pass|pwd|secret|token|key|auth|cred/i.test(p.value))
};
var describePlace = {
  inKey: (p, l) => flag2(p.value.length > 2 && p.key.toLowerCase().includes(l.lowered)),
  keyIn: (p, l) => flag2(p.keyWords.some((word4) => word4.length > 3 && l.lowered.includes(word4))),
  keyLength: (p) => p.key.length,
  keyCount: (p) => p.keyWords.length,
  keyUpper: (p) => flag2(/^[A-Z\d_]+$/.test(p.key)),
  keyCamel: (p) => flag2(/[a-z][A-Z]/.test(p.key)),
  keyDotted: (p) => flag2(/\./.test(p.key)),
  keyDash: (p) => flag2(/^-/.test(p.key)),
  keyDollar: (p) => flag2(/^\$/.test(p.key)),
  keyQuoted: (p) => flag2(/["'`]\s*\]?\s*(?:=>|[:=,])/.test(p.before.slice(-12 - 1))),
  inString: (p) => flag2(p.inString),
  quoted: (p) => flag2(p.quote !== ""),
  single: (p) => flag2(p.quote === "'"),
  tick: (p) => flag2(p.quote === "`"),
  escaped: (p) => flag2(/\\["']$/.test(p.before)),
  tight: (p) => flag2(/[=:]["']?$/.test(p.before)),
  query: (p) => flag2(/[?&][\w.%[\]-]{1,60}=$/.test(p.before)),
  connection: (p) => flag2(p.before.includes(";") && /;\s*[\w ]{2,40}=\s*["']?$|[\w ]{2}=[^=;"']{1,80};/.test(p.before.slice(-120))),
  header: (p) => flag2(/authorization|-H\s|x-[\w-]+:/i.test(p.before.slice(-60))),
  comment: (p) => flag2(/^\s*(?:\/\/|#|\*|\/\*|--|;|<!--|'|rem\s|\/\/\/)|\s(?:\/\/|#)\s/i.test(p.before)),
  assertion: (p) => flag2(/expect|assert|should|\bit\(|describe|\bmock|stub|fake|dummy/i.test(p.before)),
  sampleLine: (p) => flag2(/deadbeef|cafebabe|example|sample|e\.g\.|usage|default|placeholder/i.test(p.before + p.after)),
  keyword: (p) => flag2(
    /\b(?:def|func|function|fn|class|import|return|if|elif|while|for|case|throw|raise|puts|print|echo|log\w*)\b/.test(
      p.before
    )
  ),
  declaration: (p) => flag2(
    /\b(?:const|let|var|val|static|final|public|private|protected|String|string|my|local|export|set|ENV|ARG)\b/.test(
      p.before
    )
  ),
  wordyLine: (p) => p.before.match(/\b[a-z]{2,}\s+(?=[a-z]{2,})/g)?.length ?? 0,
  indent: (p) => Math.min(40, /^\s*/.exec(p.before)[0].length),
  beforeLength: (p) => Math.min(200, p.before.trim().length),
  afterLength: (p) => Math.min(200, p.next.length),
  user: (p) => flag2(
    /user|login|email|account|host|\buid\b/i.test(p.before.slice(-120)) || /user|login|email|host/i.test(p.after.slice(0, 80))
  ),
  proseAfter: (p) => p.quote === "" && !/^\s*(?:-|#|\/\/|\\|\|)/.test(p.after) ? p.after.match(/\s[^\s=]{2,}(?=[\s.,]|$)/g)?.length ?? 0 : 0,
  algorithm: (p) => flag2(/hmac|sha-?\d|md5|aes|rsa|cbc|gcm|pbkdf|bcrypt|utf-?8|base64/i.test(p.value)),
  nextEnd: (p) => flag2(p.next === ""),
  nextComma: (p) => flag2(p.next.startsWith(",")),
  nextSemicolon: (p) => flag2(p.next.startsWith(";")),
  nextParen: (p) => flag2(p.next.startsWith(")")),
  nextCall: (p) => flag2(/^[.([]/.test(p.next)),
  nextPlus: (p) => flag2(/^[+&|?]/.test(p.next)),
  nextBrace: (p) => flag2(/^[}\]]/.test(p.next)),
  nextTag: (p) => flag2(p.next.startsWith("<")),
  nextWord: (p) => flag2(/^[A-Za-z]/.test(p.next)),
  nextOther: (p) => flag2(/^[:=>]/.test(p.next))
};
var kinds2 = ["generic-password", "generic-token", "url-password", "database-password"];
var ofValue = Object.values(describeValue);
var ofPlace = Object.values(describePlace);
var describers = [...ofValue, ...ofPlace];
var nameTests = Object.values(nameWords);
var testWord2 = remember((word4) => nameTests.flatMap((test, index) => test.test(word4) ? [index] : []), 4096);
var featureNames = [
  ...Object.keys(describeValue),
  ...Object.keys(describePlace),
  ...Object.keys(nameWords).map((name3) => `name: ${name3}`),
  ...Object.keys(nameWords).map((name3) => `name ends: ${name3}`),
  ...links.map((link) => `link: ${link}`),
  ...lookClasses.map((pathClass) => `path: ${pathClass}`),
  ...kinds2.map((kind) => `kind: ${kind}`)
];
var measureValue = remember((value2) => {
  const letters2 = countLetters(value2);
  const place = { value: value2 };
  return { letters: letters2, measured: Float64Array.from(ofValue, (describe3) => describe3(place, letters2)) };
}, 1024);
function createFeatures(place, kind, pathClass) {
  const features = listNames2(place, kind, pathClass);
  const { letters: letters2, measured } = measureValue(place.value);
  features.set(measured);
  for (let at = 0; at < ofPlace.length; at++) features[measured.length + at] = ofPlace[at](place, letters2);
  return features;
}
function listNames2(place, kind, pathClass) {
  const features = new Float64Array(featureNames.length);
  let at = describers.length;
  const last2 = place.keyWords.length - 1;
  place.keyWords.forEach((word4, index) => {
    for (const test of testWord2(word4)) {
      features[at + test] = 1;
      if (index === last2) features[at + nameTests.length + test] = 1;
    }
  });
  at += 2 * nameTests.length;
  features[at + links.indexOf(place.link)] = 1;
  at += links.length;
  features[at + lookClasses.indexOf(lookClassOf(pathClass))] = 1;
  at += lookClasses.length;
  if (kinds2.includes(kind)) features[at + kinds2.indexOf(kind)] = 1;
  return features;
}

// src/judge/model.ts
var readModel = once(() => {
  const { depth, bias, features, thresholds, leaves } = readWeights().model;
  return {
    ...{ depth, bias },
    features: Int16Array.from(features),
    thresholds: Float64Array.from(thresholds),
    leaves: Float64Array.from(leaves)
  };
});
function scoreFeatures(values, trees = readModel()) {
  const { depth, features, thresholds, leaves } = trees;
  const inner = (1 << depth) - 1;
  let sum = 0;
  for (let tree = 0, first = 0; first < features.length; tree++, first += inner) {
    let node = 0;
    while (node < inner) node = 2 * node + (values[features[first + node]] <= thresholds[first + node] ? 1 : 2);
    sum += leaves[tree * (inner + 1) + node - inner];
  }
  return toScore(trees.bias, sum);
}
var orderTrees = once(() => {
  const { depth, leaves } = readModel();
  const size = 1 << depth;
  const count2 = leaves.length / size;
  const ends = Array.from({ length: count2 }, (_, tree) => {
    const own2 = leaves.subarray(tree * size, (tree + 1) * size);
    return { tree, high: Math.max(...own2), low: Math.min(...own2) };
  }).sort((a, b) => b.high - b.low - (a.high - a.low));
  const most4 = new Float64Array(count2 + 1);
  const fewest = new Float64Array(count2 + 1);
  for (let at = count2 - 1; at >= 0; at--) {
    most4[at] = most4[at + 1] + ends[at].high;
    fewest[at] = fewest[at + 1] + ends[at].low;
  }
  return { order: Int16Array.from(ends, ({ tree }) => tree), most: most4, fewest };
});
var toScore = (bias, sum) => 1 / (1 + Math.exp(-(bias + sum / 100)));
var readNodes = once(() => {
  const { depth, features, thresholds } = readModel();
  const size = 1 << depth;
  const nodes = Array.from(features, (feature, at) => {
    const number = at % (size - 1) + 1;
    const level2 = 31 - Math.clz32(number);
    const span = size >> level2;
    const left = (1 << span / 2) - 1 << (number - (1 << level2)) * span;
    return { feature, threshold: thresholds[at], tree: Math.floor(at / (size - 1)), mask: ~left };
  }).sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
  const begins2 = Int32Array.from({ length: featureNames.length + 1 }, (_, feature) => {
    const at = nodes.findIndex((node) => node.feature >= feature);
    return at === -1 ? nodes.length : at;
  });
  return {
    begins: begins2,
    thresholds: Float64Array.from(nodes, ({ threshold }) => threshold),
    trees: Int32Array.from(nodes, ({ tree }) => tree),
    masks: Int32Array.from(nodes, ({ mask: mask2 }) => mask2),
    open: new Int32Array(features.length / (size - 1)),
    changed: new Int32Array(features.length / (size - 1))
  };
});

// src/judge/reported.ts
function thresholdsOf(pathClass) {
  const thresholds = readWeights().thresholds;
  return thresholds[lookClassOf(pathClass)];
}
var leastSigned = 0.1;
var leastWorded = 0.02;
function reportFrom(place, pathClass) {
  const { report } = thresholdsOf(pathClass);
  if (!isRun2(pathClass)) return report;
  if (isSigned(place)) return leastSigned;
  return isWorded2(place) ? leastWorded : report;
}
var scorePlace = (place, rule, pathClass) => findCalm(place, pathClass) ? 0 : scoreFeatures(createFeatures(place, rule.credential, pathClass));
var isRun2 = (pathClass) => pathClass === "code" || pathClass === "data" || pathClass === "script" || pathClass === "development" || pathClass === "secret";
var isUnnamed = ({ whole: whole4 }, pathClass) => whole4 === true && pathClass !== "secret";
var isNoneOfItsFormat = (candidate, pathClass) => candidate.proof !== "valid" && (isLabelled(candidate, pathClass) || isSealedFormat(candidate));

// src/judge/values.ts
var mostRemembered = 8192;
var longestRemembered2 = 200;
var bareName = /^[A-Za-z_][\w.]*$/;
function createValueFilter() {
  const isCalm = remember(isCalmAlone, mostRemembered);
  return (rule, raw, proof, isQuoted) => {
    if (!rule.judged || proof === "valid") return true;
    const value2 = readValue(rule, raw);
    if (!isQuoted && bareName.test(value2) && !isLiteral(value2)) return true;
    return !(value2.length <= longestRemembered2 ? isCalm(value2) : isCalmAlone(value2));
  };
}

// src/judge/index.ts
function judgeCandidate(candidate, pathClass) {
  const { rule, proof } = candidate;
  if (rule.advisory) return adviseOn(rule.level, pathClass);
  if (isUnnamed(rule, pathClass)) return { confidence: 0 };
  if (!rule.judged) {
    if (isNoneOfItsFormat(candidate, pathClass)) return { confidence: 0 };
    const level2 = blocksByName(candidate, pathClass) ? "error" : lowerFixture(candidate, pathClass);
    return { level: level2, confidence: proof === "valid" ? 1 : 0.9 };
  }
  return judgeValue(candidate, pathClass);
}
var blocksByName = ({ named: named6, region }, pathClass) => named6 !== void 0 && judgeValue({ ...named6, region }, pathClass, true).level === "error";
function judgeValue(candidate, pathClass, hasFormat = false) {
  const { rule, proof } = candidate;
  if (proof === "valid") return { level: rule.level, confidence: 1 };
  const place = parsePlace(candidate);
  const confidence = scorePlace(place, rule, pathClass);
  if (confidence < reportFrom(place, pathClass)) return { confidence };
  const blocks2 = (confidence >= thresholdsOf(pathClass).block || isChosen(place)) && !isHeldBack(place, rule, pathClass, confidence, hasFormat);
  return { level: blocks2 || rule.level === "note" ? rule.level : "warning", confidence };
}
var adviseOn = (level2, pathClass) => isRun2(pathClass) ? { level: level2, confidence: 0.9 } : { confidence: 0 };
var docComment2 = /\n[ \t]{0,20}\*[ \t]/;
var shownBlock = /\\n {0,8}(?:```|~~~)[\w-]{1,16}\\n(?:(?!```|~~~)[^\r\n])*$/;
var fixtureWords = /* @__PURE__ */ new Set([
  "test",
  "tests",
  "testing",
  "fake",
  "dummy",
  "mock",
  "mocked",
  "example",
  "sample",
  "fixture"
]);
var isAmongTests = (pathClass) => pathClass === "test" || pathClass === "test-data" || pathClass === "fixture" || pathClass === "docs";
var isFixture = (rule, pathClass) => Boolean(rule.fixture) && isAmongTests(pathClass);
var sure = 0.9;
var isSureLeak = ({ value: value2, key: key4 }, pathClass, confidence) => (pathClass === "docs" || pathClass === "test-data") && // Pages on an interface show requests.
!(pathClass === "docs" && key4.toLowerCase() === "bearer") && confidence >= sure && value2.length >= 8 && // Bytes of a packet.
!value2.startsWith("0x") && !hasNameLook(value2) && measureWords(value2) < 0.5;
function isHeldBack(place, rule, pathClass, confidence, hasFormat = false) {
  if (isAmongTests(pathClass)) {
    if (!rule.fixture) return false;
    if (rule.fixture !== "likely" || !isSureLeak(place, pathClass, confidence)) return true;
  }
  if (rule.whole && place.value.length < 12 && !isChosen(place)) return true;
  return (hasFormat ? findPlainDoubt : findDoubt)(place, rule.credential, pathClass) !== void 0;
}
var exampleBefore = /placeholder=["'`][^"'`]{0,60}$|\be\.g\.[^\r\n]{0,30}$|\bexample: ?["'`]?$/i;
function isShownExample({ secret: secret4, context, contextStart }, pathClass) {
  if (!isTyped(secret4.reveal())) return false;
  const before = context.reveal().slice(Math.max(0, contextStart - 100), contextStart);
  return isAmongTests(pathClass) || exampleBefore.test(before);
}
function lowerFixture(candidate, pathClass) {
  const { rule, secret: secret4, context, contextStart, proof } = candidate;
  if (rule.level !== "error") return rule.level;
  if (rule.highEntropy && proof !== "valid" && isShownExample(candidate, pathClass)) return "warning";
  if (!rule.fixture) return rule.level;
  if (!rule.highEntropy && isGuessable(parsePlace(candidate))) return "warning";
  if (docComment2.test(secret4.reveal())) return "warning";
  const before = context.reveal().slice(0, contextStart);
  if (pathClass === "code" && shownBlock.test(before)) return "warning";
  const words5 = splitWords(before.slice(-60));
  return isFixture(rule, pathClass) || words5.some((word4) => fixtureWords.has(word4)) ? "warning" : rule.level;
}

// src/scanner/overlaps.ts
var rank = ({ proof, rule }) => {
  if (rule.whole) return -2;
  return rule.advisory ? -1 : (proof === "valid" ? 4 : 0) + (rule.judged ? 0 : 2) + (rule.level === "error" ? 1 : 0);
};
var compareClaims = (a, b) => rank(b) - rank(a) || Number(b.decoded ?? false) - Number(a.decoded ?? false) || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
function settleOverlaps(matches) {
  if (matches.length < 2) return [...matches];
  const sorted = matches.toSorted((a, b) => a.start - b.start);
  const kept2 = [];
  for (let first = 0; first < sorted.length; ) {
    let end4 = sorted[first].end;
    let next = first + 1;
    for (; next < sorted.length && sorted[next].start < end4; next++) end4 = Math.max(end4, sorted[next].end);
    if (next === first + 1) kept2.push(sorted[first]);
    else for (const match of settleChain(sorted.slice(first, next), end4)) kept2.push(match);
    first = next;
  }
  return kept2;
}
function settleChain(chain, end4) {
  const origin = chain[0].start;
  const taken = new Uint8Array(end4 - origin);
  const kept2 = [];
  const loose = /* @__PURE__ */ new Map();
  for (const match of chain.sort(compareClaims)) {
    const [from, to] = [match.start - origin, match.end - origin];
    if (!match.packed && taken.subarray(from, to).includes(1)) {
      const at = match.rule.judged ? loose.get(from) : void 0;
      if (at !== void 0 && kept2[at].end === match.end && !kept2[at].named)
        kept2[at] = { ...kept2[at], named: match };
      continue;
    }
    if (!match.packed || match.decoded) taken.fill(1, from, to);
    if (match.rule.loose && !match.packed && !match.decoded) loose.set(from, kept2.length);
    kept2.push(match);
  }
  return kept2.sort((a, b) => a.start - b.start);
}

// src/scanner/refusal.ts
var nowhere2 = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };
var mostRefusals = 8192;
function createRefusal({ couldKeep, keeps }) {
  const refused = /* @__PURE__ */ new Set();
  const isKept2 = (match) => {
    if (match.says !== void 0) return true;
    const { rule, proof, keyName, resource, context, contextStart, secret: secret4 } = match;
    const text6 = [rule.id, proof, keyName, resource, contextStart, secret4.length, context.reveal()].join("\0");
    if (refused.has(text6)) return false;
    if (keeps({ ...match, region: nowhere2 })) return true;
    if (refused.size >= mostRefusals) refused.clear();
    refused.add(text6);
    return false;
  };
  return {
    couldKeep,
    drop(matches, from) {
      const kept2 = matches.splice(from).filter(isKept2);
      for (const match of kept2) matches.push(match);
    }
  };
}

// src/scanner/kernel/binary.ts
var readBinary = () => Buffer.from("AGFzbQEAAAABigESYAABf2ACf38Bf2ADf39/AX9gBH9/f38Bf2ABfwBgBn9/f39/fwF/YAN/f38AYAJ/fwBgB39/f39/f38Bf2ABfwF/YAV/f39/fwF/YAZ/f39/f38AYAR/f39/AGAAAGAIf39/f39/f38AYAV/f39/fwBgCH9/f39/f39/AX9gCX9/f39/f39/fwACDwEDZW52Bm1lbW9yeQIAAAMsKwUFAwMBCAEECQoBBgECAgQAAAADCwwAAQ0AAAABBgQBAAcOBwABDxARAgIGowI6fwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsH+gIgCmZpbmRFc2NhcGUAAgxmaW5kS2V5d29yZHMABQhzZXRUYWJsZQAoCWhhc2hMaW5lcwAnB3NldEtleXMAJghnZXRDb3VudAAkB3NldENhbG0AIwlzZXRNZW1vcnkAIghzZXROZWVkcwAhCGxvb2tJbnRvACUHZ2V0TmV4dAAgB2ZpbmRSdW4ABAlzZXREaWdpdHMAHgllbnRlclRleHQAHQxmaW5kRXNjYXBlSW4AHAZnZXRFbmQAGwhnZXRGaXJzdAAaCmdldFdyaXR0ZW4AGQptYXlIb2xkUnVuAAYJc2NhbkxpbmVzABcHc2V0SGl0cwAVB3NldFRleHQAFAphcHBseURlbHRhABMLZ2V0S2VwdFNpemUAEgdpc0NsZWFuABELaXNUZXh0UGxhaW4AEAlrZWVwTGluZXMADwlvcGVuRGVsdGEADg9yZWFkQ2hhbmdlZFRleHQADQhyZWFkVGV4dAAMCHNldFRleHRzAAsGbWVtb3J5AgAKulMrgAIBA38gAi0AAUEfcSADQQV0ckGx893xeWxBEXYhBiACLQACIQcgAkEDay0AACEIIwEgA0ECdGooAgBBf0YEQCAAIAEgAiADQYCx890BbEERdiAEIAUQASEECyMCIAZBAnRqKAIAIAd2QQFxBEAgACABIAIgBkEHdCAHQR9xQQJ0ckEBckGx893xeWxBEXYgBCAFEAEhBAsjAyAGQQJ0aigCACAIdkEBcQRAIAAgASACIAZBB3QgCEEfcUECdHJBAnJBsfPd8XlsQRF2IAQgBRABIQQLIwQgBmotAAAEfyAAIAEgAiAGQQd0QQNyQbHz3fF5bEERdiAEIAUQAQUgBAsLxwEBBX8jBSADQQF0ai4BACEDA0AgA0EATgRAIwggA0ECdGoiBigCACEIAkAgAiMHIANqLQAAayIHIAYoAgQgCGsiCWogAUsgACAHSnINAEEAIQYDQCAGIAlJBH8jCSAIaiAGai0AACAGIAdqLQAAIgpBIHIgCiAKQcEAa0EaSRtGBUEACwRAIAZBAWohBgwBCwsgBiAJRw0AIAQgBSAHIABrajYCACAEIAM2AgQgBEEIaiEECyMGIANBAXRqLgEAIQMMAQsLIAQLhwQCBnsCfwNAIAIgA0kEQCAC/QAEACIF/QwlJSUlJSUlJSUlJSUlJSUl/SMgBf0MJiYmJiYmJiYmJiYmJiYmJv0j/VAgBf0MXFxcXFxcXFxcXFxcXFxcXP0jIAX9DCQkJCQkJCQkJCQkJCQkJCT9I/1Q/VAhBiAF/QwiIiIiIiIiIiIiIiIiIiIi/SMgBf0MJycnJycnJycnJycnJycnJ/0j/VAgBf0MYGBgYGBgYGBgYGBgYGBgYP0j/VAiCCAF/QxbW1tbW1tbW1tbW1tbW1tb/SMgBf0Me3t7e3t7e3t7e3t7e3t7e/0j/VAiBP1QIAX9DF1dXV1dXV1dXV1dXV1dXV39IyIF/VD9UwR7IAL9AAQBIgf9DCIiIiIiIiIiIiIiIiIiIiL9IyAH/QwnJycnJycnJycnJycnJycn/SP9UCEJIAYgCCAH/QwgICAgICAgICAgICAgICAg/SogB/0MKysrKysrKysrKysrKysrK/0j/VAgB/0MLi4uLi4uLi4uLi4uLi4uLv0jIgYgCf1Q/VD9Tv1QIAQgB/0MICAgICAgICAgICAgICAgIP0jIAn9UP1OIAUgBv1O/VD9UAUgBgv9ZCEKA0AgCgRAIAIgCmhqIgsgA08EQCADDwsgACABIAsQKgRAIAsPCyAKIApBAWtxIQoMAQsLIAJBEGohAgwBCwsgAwvPAgIBfgZ/IAAgAmohByAAIANqIQYjFSEFIAAgAWohAQNAIAEgB0kEQCAFIzRPBEBBAA8LIAEhAgJAA0AgAiAGSQRAIAIgAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIghoaiEDIAgNAiACQRBqIQIMAQsLIAIhAwsgAyAGIAMgBkkbIgMgBkkiCSADIAFraiIIIwxLBH5CAAUjCiEEIAEiAiAIQXhxaiEKA0AgAiAKSQRAIwsgBCACKQMAhX4iBEIgiCAEhSEEIAJBCGohAgwBCwsjCyAEIAIpAwBCfyAIQQdxQQN0rYZCf4WDhSAIrUI4hoV+IgRCIIggBIVCAYQLIQQgBUECdCICIw1qIAEgAGs2AgAjECACaiAEPgIAIxEgAmogBEIgiD4CACMOIAVqQQA6AAAgBUEBaiEFIAMgCWohAQwBCwsgBSQVQQEL3wEBAn8gACICQRNqIQMDQCABIANLBEAgAyEAA0AgACACTwR/IyMgAC0AAGotAABB/wFHBUEACwRAIABBAWshAAwBCwsgACACSQRAIANBAWohAANAIAAgAUkEfyMjIAAtAABqLQAAQf8BRwVBAAsEQCAAQQFqIQAMAQsLIAAgAUYEf0EBBSACIAAgAmsQHwsEQCAAJAAgAg8LCyAAQQFqIgJBE2ohAwwBCwsgASEAA0AgACACSwR/IyMgAEEBay0AAGotAABB/wFHBUEACwRAIABBAWshAAwBCwsgASQAIAALwAMBCH8gACACQQJrIgcgACAHSxshBwNAIAIgB0sEQCAHLQAAQR9xIAhBBXRyQf//AXEhCCAHQQFqIQcMAQsLA0AgBCAFTSAHQQRqIANNcQRAIAcoAgAiAkEfcSAIQQV0ckH//wFxIQojASACQRh2QR9xIgsgAkEQdkEfcSIMIAJBCHZBH3EiDSAKQQV0ckH//wFxIglBBXRyQf//AXEiAkEFdHJB//8BcSIIQQJ0aigCACAHLQAEdiIOIwEgAkECdGooAgAgC3YiCyMBIApBAnRqKAIAIA12Ig0jASAJQQJ0aigCACAMdiIMcnJyQQFxBEAgDUEBcQRAIAAgASAHIAogBCAGEAAhBAsgDEEBcQRAIAAgASAHQQFqIAkgBCAGEAAhBAsgC0EBcQRAIAAgASAHQQJqIAIgBCAGEAAhBAsgDkEBcQRAIAAgASAHQQNqIAggBCAGEAAhBAsLIAdBBGohBwwBCwsDQCAEIAVNIAMgB0txBEAjASAHLQAAQR9xIAhBBXRyQf//AXEiCEECdGooAgAgBy0AAXZBAXEEQCAAIAEgByAIIAQgBhAAIQQLIAdBAWohBwwBCwsgByQAIAQLHAAjJiABaiIBIyYgAGogARAEa0EUTyMAIAFJcgtlAQJ/Iw8gAGotAAAEf0EBBSMwBH8gABAIBUEACwtFBEACQCAAQQJ0IgIjEGooAgAhASMOIABqQQE6AAAgAUUNACMSIxQgAUEDdnFBA3RqIgAgATYCACAAIxEgAmooAgA2AgQLCwumAwEDfyMmIw0gAEECdGooAgBqIQEjJiMNIABBAWpBAnRqKAIAaiICQQJrLQAAIgBB3ABGBH9BAQUgAEENRgR/IAJBA2stAABB3ABGBUEACwsEQEEBDwsgAkEBayEAA0AgACABSwR/IAAtAABBIE0FQQALBEAgAEEBayEADAELCyAALQAAIgNBLkYgA0ErRnIgA0EmRnIgA0H8AEZyBEADQCAAQQFrIgAtAAAiA0EJRiADQSBGcgR/QQEFIAAtAAAiA0EuRiADQStGciADQSZGciADQfwARnILDQALIAAgAU8EfyAALQAAIgBBJ0YgAEEiRnIgAEHgAEZyBUEACwRAQQEPCwsDQCABIAJJBH8gAS0AACIAQQlGIABBIEZyBUEACwRAIAFBAWohAQwBCwsgAS0AACIAQS5GIABBK0ZyIABBJkZyIABB/ABGckUEQEEADwsDQCABQQFqIgEtAAAiAEEJRiAAQSBGcgR/QQEFIAEtAAAiAEEuRiAAQStGciAAQSZGciAAQfwARnILDQALIAEtAAAiAEEnRiAAQSJGciAAQeAARnIL0QQBC38gACgCACEHIxogACgCBEECdGooAgAhAEEAJCIgAEUEQEEADwsgACgCACEIIABBBGohBgNAIAYgCEkEQAJAIAYoAghBAEciDUEBIyEbRQ0AIAcgBigCAGshCSAHIAYoAgRqIQ4gDQRAQQEkIkEBJB4jHCIAIAkjG2siBSAAIAVIGyQcIx0iACAOIxtqIgUgACAFShskHQsgBCMgIA0bIQAgBigCFCIKBH8Cf0EAIAcgBigCGGsiC0EASA0AGkEBIAMgC2oiBSABSA0AGiADIAAgC0GAAWoiCyAAIAtIG2oiACACIAAgAkkbIQsgCi0AASEMIApBggJqIQ8gCi0AACEAA0AgBSALSSAAQQFLcQRAIAogBS0AAGotAAIgDyAAIAxsamotAAAhACAFQQFqIQUMAQsLIABBAEcLBUEBC0UNACAGKAIQIgpFBEBBAA8LIAlBQGohACAOQcEAaiEFIyAjH2tBgCBMBEAgACMfQQFrIgkgACAJSBshACAFIyAiCSAFIAlKGyEFCyANRQRAIAAjH0EBayIJIAAgCUobIQAgBSMgIgkgBSAJSBshBQsgAEEAIABBAEobIANqIgAgAUggBSAEIAQgBUobIANqIgkgAktyBEBBAA8LIAYoAgwhCyAAIApqQQFrIQUCfwNAIAUgCUkEQANAIAAgBU0EfyALIAUtAABqLQAABUEACwRAIAVBAWshBQwBCwtBASAAIAVLDQIaIAogBUEBaiIAakEBayEFDAELC0EACwRAQQAPCwsgBkEcaiEGDAELC0EBC6UBAQJ/IAEjFUEBayICIAEgAkgbIQJBAUECIABBAEgiAxtBBEEIIAEjFU4bakHt+OzgAmwkGCMYJBlBACAAIAMbIQADQCAAIAJMBEAjECAAQQJ0aigCACIBRQRAQQAPCyMYIAFzQbna6MsCbCQYIxkjESAAQQJ0aigCAHNB6Ynb2gFsJBkjGCMYQQ92cyQYIxkjGUEOdnMkGSAAQQFqIQAMAQsLQQELDgAgACQxIAEkMiACJDQLqgIBA38gAEEga/0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAEEQa/0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgACABaiIEIgL9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAL9DAAAAAAAAAAAAAAAAAAAAAD9CwQQQQAkFSAAIQICfwNAIAJBEGoiAyAETQRAQQAgAv0ABAD9DAYGBgYGBgYGBgYGBgYGBgb9Kv1TDQIaIAMhAgwBCwsDQCACIARJBEBBACACLQAAQQZNDQIaIAJBAWohAgwBCwtBASAEIABrQQJJDQAaIAAvAQAiAkH+/wNHIAJB//0DR3EgAkGflgJHcQskNyAAQQAgASABEAMEfyMVQQJ0IgAjDWogATYCACMQIABqQQA2AgBBAQVBAAsLnggCDH8BeyAAQSBr/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAAQRBr/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAAIAFqIgT9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAT9DAAAAAAAAAAAAAAAAAAAAAD9CwQQQQAkFSACKAIAJDggAkEQaiQ5IAIoAgRBAEckNyMxIQkDQCAJIzNJBEAgCSgCACEGIAkoAgQhCiAJKAIIIQsjNwRAIAAgCmohBSAAIAhqIQICfwNAIAJBEGoiBCAFTQRAQQAgAv0ABAD9DAYGBgYGBgYGBgYGBgYGBgb9Kv1TDQIaIAQhAgwBCwsDQCACIAVJBEBBACACLQAAQQZNDQIaIAJBAWohAgwBCwtBASAFIABrQQJJDQAaIAAvAQAiAkH+/wNHIAJB//0DR3EgAkGflgJHcQskNwsgCiALaiEIQQAhAiM4QQFqIQQDQCACIARJBEAjOSACIARqQQF2IgVBAnRqKAIAIAZJBEAgBUEBaiECBSAFIQQLDAELCyACQQFqIAIjOSACQQJ0aigCACAGRiAKQQBHcQR/IAAgCmpBAWstAABBCkcFQQALGyEHIAYgC2pBAWohC0EAIQUjOEEBaiEEA0AgBCAFSwRAIzkgBCAFakEBdiICQQJ0aigCACALSQRAIAJBAWohBQUgAiEECwwBCwsgCiM5IAVBAWsiAkECdGooAgBqIAZrIQQgAkEBayACIAIjOEYgASAES3EEfyAAIARqQQFrLQAAQQpHBUEACxsiBCAHSgRAIAAgAyAKIzkgB0ECdGooAgBqIAZrIAEQA0UEQEEADwsgCiAGayEDAn9BACEFQQAjNCMVIgIgBCAHayILakkNABojOEEBakECdCEMIzkgB0ECdGohDSMNIAJBAnRqIQ4gA/0RIQ8DQCAFIAtBAnRJBEAgBSAOaiAFIA1q/QAEACAP/a4B/QsEACAFQRBqIQUMAQsLIAJBAnQiAyMQaiAMIA1qIgUgC0ECdCIN/AoAACMRIANqIAUgDGogDfwKAAAjDiACaiM5IAxBA2xqIAdqIAv8CgAAIAIgC2okFUEBC0UEQEEADwsgCiM5IARBAnRqKAIAaiAGayEDCyAJQQxqIQkMAQsLIzcEfyAAIAFqIQUgACAIagUgACABaiEFIAALIQICfwNAIAJBEGoiBCAFTQRAQQAgAv0ABAD9DAYGBgYGBgYGBgYGBgYGBgb9Kv1TDQIaIAQhAgwBCwsDQCACIAVJBEBBACACLQAAQQZNDQIaIAJBAWohAgwBCwtBASAFIABrQQJJDQAaIAAvAQAiAkH+/wNHIAJB//0DR3EgAkGflgJHcQskNyAAIAMgASABEAMEfyMVQQJ0IgAjDWogATYCACMQIABqQQA2AgBBAQVBAAsLvgEBBX4gACQ1IAAgAWohAAJAA0AjNSAASSAFQipTcQRAIzUiAUEBaiQ1IAMgATEAACIHQv8AgyAFhoQhAyAHQoABVA0CIAVCB3whBQwBCwtCfyEDCyADIAKtUgRAQX8PCyACJDYCQANAIzUgAEkgBkIqU3EEQCM1IgFBAWokNSAEIAExAAAiA0L/AIMgBoaEIQQgA0KAAVQNAiAGQgd8IQYMAQsLQn8hBAtBfyAEpyAEQgBTIARC/////wdVchsLWQEBfyAAIxU2AgAgACM3QQBHNgIEIABBEGoiASMNIxVBAWpBAnQiAPwKAAAgACABaiMQIAD8CgAAIAEgAEEBdGojESAA/AoAACABIABBA2xqIw4jFfwKAAALBAAjNwtXAQJ/Iw4jFWohASMOIQADQCAAQRBqIAFNBEAgAP0ABAD9Y0UEQEEADwsgAEEQaiEADAELCwNAIAAgAUkEQCAALQAARQRAQQAPCyAAQQFqIQAMAQsLQQELCgAjFUENbEEtagv5BAEHfyMxIQcDQCM1IABJBEAjNSIEQQFqJDUgBC0AACIGQYABSQRAIAZFIzUgBmogAEtyIAYgCGogA0tyBEBBAA8LIAIgCGohBSM1IQkCQCAGQYACSwRAIAUgCSAG/AoAAAwBC0EAIQQDQCAEIAZJBEAgBCAFaiAEIAlq/QAEAP0LBAAgBEEQaiEEDAELCwsjNSAGaiQ1IAYgCGohCAwCCyAGQQFxBH8jNSIEQQFqJDUgBC0AAAVBAAshBCAGQQJxBEAjNSIFQQFqJDUgBCAFLQAAQQh0ciEECyAGQQRxBEAjNSIFQQFqJDUgBCAFLQAAQRB0ciEECyAGQQhxBH8jNSIFQQFqJDUgBCAFLQAAQRh0cgUgBAshBSAGQRBxBH8jNSIEQQFqJDUgBC0AAAVBAAshBCAGQSBxBEAjNSIJQQFqJDUgBCAJLQAAQQh0ciEECyAGQcAAcQRAIzUiBkEBaiQ1IAQgBi0AAEEQdHIhBAsgBEUEQEGAgAQhBAsgBSM2SyM1IABLciAEIzYgBWtLciAEIAMgCGtLcgRAQQAPCyACIAhqIQkgASAFaiEKAkAgBEGAAksEQCAJIAogBPwKAAAMAQtBACEGA0AgBCAGSwRAIAYgCWogBiAKav0ABAD9CwQAIAZBEGohBgwBCwsLIAcjMUsEfyAHQQxrKAIAIAdBBGsoAgBqIAVGBUEACwR/IAdBCGsoAgAgB0EEaygCAGogCEYFQQALBEAgB0EEayIFIAUoAgAgBGo2AgAFIAcjMk8EQEECDwsgByAFNgIAIAcgCDYCBCAHIAQ2AgggB0EMaiEHCyAEIAhqIQgMAQsLIAckMyADIAhGCyEAIAAkJCABJCUgAiQmIAMkJyAEJCggBUEARyQwIAQkFQsSACAAJCkgASQqIAIkKyADJCwLiQYBC38jJCMlIyYjDSMuQQJ0aigCAGojJiMNIy9BAnRqKAIAaiIAIysjLCMkIyZrEAUhBSMAIABJBEBBAA8LIy4hBCMrIQADQCAAIAVJBEAgACgCACEBA0AjDSAEQQJ0aigCACABTQRAIw0gBEEBakECdGooAgAgAU0EQCAEEAcLIARBAWohBAwBCwsgBEEBayECIw0gBEECdGooAgAhAyAAIQEDQCABIAVJBH8gASgCACADSQVBAAsEQCABQQhqIQEMAQsLIw8gAmotAABFBEACQCMtQQEhAyACQQJ0IgcjDWooAgAjDSACQQFqQQJ0aigCACEGIxYjFyMQIAdqKAIAIgdBA3ZxQQN0aiEKIAcEfyAKKAIAIAdGBUEACwR/IAooAgQjESACQQJ0aigCAEYFQQALIQckHyAGJCAjHyQcIyAkHUEAJB4gByQhA0AgACABSQRAAkAgACMkIyUjJiMnEAkEQCMiRQ0BBUEAIQMLIy0gACkDADcDACMtQQhqJC0LIABBCGohAAwBCwsgA0UNACQtAkAjMAR/IAIQCAVBAAsNACMeRQRAIAJBAnQiACMQaigCACEDIw4gAmpBAToAACADBEAjEiMUIANBA3ZxQQN0aiICIAM2AgAgAiMRIABqKAIANgIECwwBCyACIgAhAwNAIABBAE4EfyMcIw0gAEECdGooAgBIBUEACwRAIABBAWshAAwBCwsDQCADIyhIBH8jHSMNIANBAWpBAnRqKAIASgVBAAsEQCADQQFqIQMMAQsLIxAgAkECdGooAgAiBkUgAiAAayIHQf//A0pyIAMgAmsiCEH//wNKcgR/QQAFIAAgAxAKCwRAIxMjFCMQIAJBAWtBAnRqKAIAQQNsIxAgAkEBakECdGooAgBBBWwgAkECdCIAIxBqKAIAQQN2c3NxQQR0aiICIAY2AgAgAiAHQRB0IAhyNgIEIAIjGDYCCCACIxkjESAAaigCAHM2AgwLCwsLIAEhAAwBCwsDQCAEIy9JBEAgBBAHIARBAWohBAwBCwtBAQvWAQAjKSQtA0AgACMoSQRAAkAgACQuIAEEQCABJC8FA0AjLiMoSQR/Iw4jLmotAABBAUYFQQALBEAjLkEBaiQuDAELCyMuIyhPDQEQGCMvIy5GBEAjLkEBaiEADAQLIzAEfyMNIy9BAnRqKAIAIgAjJCMlIyYjDSMuQQFrQQAjLhtBAnRqKAIAaiAAIyZqEAIjJmtLBH9BAQUjDSMuQQJ0aigCACAAEAYLBUEACwRAQQEPCwtBACEBIy0jKksEQEECDwsQFkUEQEEDDwsjLyEADAILCwtBAAv6AgEGfyMNIy5BAnRqKAIAIQEjLiQvIAEhACMuIQQDQCAEIyhJBEACQCMOIARqLQAAQQFGIgJFBEACf0EAIARBAnQiAiMQaigCACIDRQ0AGiMSIxQgA0EDdnFBA3RqIgUoAgAgA0YEfyAFKAIEIxEgAmooAgBGBUEACwRAIw4gBGpBAToAAEEBDAELQQAjEyMUIxAgBEEBa0ECdGooAgBBA2wjECAEQQFqQQJ0aigCAEEFbCAEQQJ0IgIjEGooAgBBA3Zzc3FBBHRqIgUoAgAgA0cNABpBACAEIAUoAgQiA0EQdmsgBCADQf//A3FqEApFDQAaIxggBSgCCEYEfyAFKAIMIxkjESACaigCAHNGBUEACwshAgsjDyAEaiACQQBHOgAAIw0gBEEBaiIFQQJ0aigCACEDAkAgAkUEQCAFJC8gAyEADAELIAMgAGtBIEGACCAAIAFrQQN2IgIgAkGACEsbIgIgAkEgSRtLDQELIARBAWohBAwCCwsLCwQAIy0LBAAjLgsEACMvCxUAIyQjJSMmIABqIyYgAWoQAiMmawsmACAAJCQgACABaiQlIAAkJiABJCcjFSIAJCggAkEARyQwIAAkFQt9AQJ/IAAkIwNAIAFBgAJJBEAgACABaiABQcEAayICQRpJBH8gAgUgAUHhAGtBGkkEfyABQccAawUgAUEwa0EKSQR/IAFBBGoFIAFBLUYgAUErRnIEf0E+BUE/Qf8BIAFB3wBGIAFBL0ZyGwsLCws6AAAgAUEBaiEBDAELCwuSBAEFfyAAIQIgAUEBcUUhA0EwIAEgAUEwTxshBkEAIQADQCADQQAgACAGSRsEQCAAIAJqLQAAIgFBMGtBCkkEf0EBBSABQSByQeEAa0EGSQshAyAAQQFqIQAMAQsLQQAhAAJAIAMEQEEAIQMDQCADQQFqIAZJBEAgACIBQQFqIQAgAUGACGogAiADaiIBLQABIgRBD3FBCUEAIARBOUsbaiABLQAAIgFBD3FBCUEAIAFBOUsbakEEdHI6AAAgA0ECaiEDDAELCwwBC0EAIQMDQCAEIAZJBEAjIyACIARqLQAAai0AACAFQQZ0ciEFIANBBmoiA0EITwRAIABBgAhqIAUgA0EIayIDdjoAACAAQQFqIQALIARBAWohBAwBCwsLIABBgAhqQYCBgoR4NgIAQYEILQAAIgFBiwFGQYAILQAAQR9GcQR/QQEFQYAIKAIAQdCWjSBGCwRAQQEPC0EBQQIgAQR/QQEFQYMILQAACxshAkEAIQMDQCAAIANLBEAgA0GACGotAAAiAUEJRyABQSBJcSABQQpHcSABQQ1HcSABQf8ARnIgAUH4AU9yBEBBAA8LIAFBgAFPBEAgAUHCAU8iBAR/IANBgAhqLQABQQZ2QQJGBSAECyABQcABSSIBBEAgA0EARyEBCyABBH8gAy0A/wdBgAFPBSABC3JFBEBBAA8LCyACIANqIQMMAQsLQQELBAAjAAsKACAAJBogASQbCyIAIAAkDSABJBAgAiQRIAMkDiAEJA8gBSQSIAYkEyAHJBQLCgAgACQWIAEkFwsEACMVC+cDAQd/IykiAyQtIAAhAgJ/A0AgAkEQaiIEIAFNBEBBACAC/QAEAP0MBgYGBgYGBgYGBgYGBgYGBv0q/VMNAhogBCECDAELCwNAIAEgAksEQEEAIAItAABBBk0NAhogAkEBaiECDAELC0EBIAEgAGtBAkkNABogAC8BACICQf7/A0cgAkH//QNHcSACQZ+WAkdxC0UEQEEBDwsgACABIAAgASMrIyxBABAFIQcgASMASwRAQQEPCyAAIgIhBSMrIQgDQCAHIAhLBEAgACAIKAIAaiIEIAJJIAQgBU9yBEAgBCECA0AgACACSQR/IAJBAWstAABBCkcFQQALBEAgAkEBayECDAELCwJAA0AgASAESwRAIAQgBP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgZoaiEFIAYNAiAEQRBqIQQMAQsLIAQhBQsgAiAAayQfIAVBAWoiBCABIAEgBEsbIgUgAGskICMfJBwjICQdQQAkHkEAJCELIAggACABIAAgASAAaxAJRQRAIAMgCCkDADcDACADQQhqIQMLIAhBCGohCAwBCwsgAyQtIAMjKUsEQEEBDwsgACABQRBqIAAgARACIAFJBEBBAg8LIAAgARAEIQBBAkEAIAEjAEsgASAAa0EUT3IbCx4AIAGtIACtQiCGhCQKIAOtIAKtQiCGhCQLIAQkDAupAgIGfwF+IAEhCQNAIAcgDEsgAiAJS3EEQAJAIAkhCAJAA0AgACAISwRAIAggCP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgtoaiEKIAsNAiAIQRBqIQgMAQsLIAghCgsgACAKTQ0AIAogCWtBAWoiDSMMSwR+QgAFIwohDiAJIgggDUF4cWohCwNAIAggC0kEQCMLIA4gCCkDAIV+Ig5CIIggDoUhDiAIQQhqIQgMAQsLIwsgDiAIKQMAQn8gDUEHcUEDdK2GQn+Fg4UgDa1COIaFfiIOQiCIIA6FQgGECyEOIAxBAnQiCCAEaiAJIAFrIANqNgIAIAUgCGogDj4CACAGIAhqIA5CIIg+AgAgDEEBaiEMIApBAWohCQwCCwsLIAkkACAMCyYAIAAkASABJAIgAiQDIAMkCCAEJAUgBSQGIAYkBCAHJAcgCCQJC6IIAQZ/IAItAAAhBSACQQFqIgMgAUkEfyADLQAAIAVGBUEACwR/IAJBBmogAU8Ef0EBBSACLQACQS5GBH8gAigCA0Hq3qXzBkYFQQALCwR/QQEFAn9BASACIABBA2pJIAJBAmogAU9yDQAaIAItAAIiBkEsRgRAIAJBAWstAABBKEYEfyACQQJrLQAAQe4ARgR/QQEFIAJBAmstAABB5QBGCwVBAAsMAQsgBkEpRgR/IAJBAmstAABBLEYFQQALBH8gAkEDay0AAEH9AEYFQQALCwsFQQALBEBBAQ8LA0AgASADSwR/IAMtAAAiBkEJRiAGQSBGcgVBAAsEQCADQQFqIQMMAQsLIANBAWogAyABIANLBH8gAy0AAEENRgVBAAsbIgMgAU8Ef0EBBSADLQAAQQpHC0UEQANAIANBAWoiAyABSQR/IAMtAAAiBkEJRiAGQSBGcgVBAAsNAAsLIAEgA00EQEEBDwsgAy0AACIGQS5GIAZBK0ZyIAZBJkZyIAZB/ABGcgRAIANBAkEBIAMtAAEgBkYbaiEDA0AgASADSwR/IAMtAAAiB0EJRiAHQSBGcgVBAAsEQCADQQFqIQMMAQsLIANBAWogAyADLQAAQd8ARhshAwNAIAEgA0sEfyADLQAAIgdBCUYgB0EgRnIFQQALBEAgA0EBaiEDDAELCyADQQFqIAMgASADSwR/IAMtAABBDUYFQQALGyIDIAFPBH9BAQUgAy0AAEEKRwtFBEADQCADQQFqIgMgAUkEfyADLQAAIgdBCUYgB0EgRnIFQQALDQALCwUgAyACQQFqRgR/QQEFIAAgAkkEfyACQQFrLQAAIgdBK0YhCCAHQS9rQQtJBH9BAQUgB0EgckHhAGtBGkkLIAhyIAdBLUZyIAdBPUZyIAdB3wBGckUFQQALCwRAQQAPCwsDQCAEQQJIIAEgA0txBH8gAy0AAEHAAE8FQQALBH8gAy0AACAFRwVBAAsEQCADQQFqIQMgBEEBaiEEDAELCyADQQFqIAFPBEBBAQ8LIAMtAAAgBUcEQEEADwsgBkEuRiAGQStGciAGQSZGciAGQfwARnIEQEEBDwsgAy0AASIEQStGIQYgBEEva0ELSQR/QQEFIARBIHJB4QBrQRpJCyAGciAEQS1GciAEQT1GciAEQd8ARnIEf0HIASEEAn8DQCAEQQBKBEBBASACQQFrIgIgAU8gACACS3INAhpBACACLQAAIgYgBUYgBkEKRnINAhpBASAGQTBrQQpJDQIaIARBAWshBAwBCwtBAAsEf0EBBUHIASECAn8DQCACQQBKBEBBASAAIANBAWoiA0sgASADTXINAhpBACADLQAAIgQgBUYgBEEKRnINAhpBASAEQTBrQQpJDQIaIAJBAWshAgwBCwtBAAsLBUEACwu/BgEDfyACLQABIQMgAi0AAiEEAkACQAJAAkACQAJAIAItAAAiBUElRwRAIAVBJkYNASAFQdwARg0CIAVBJEYNAyAFQdsARg0EIAVB+wBGDQQgBUHdAEYNBQwGCyADQTBrQQpJBH9BAQUgA0EgckHhAGtBBkkLBH8gBEEwa0EKSQR/QQEFIARBIHJB4QBrQQZJCwVBAAsEfyADQThJBH9BAQUgAi0AA0ElRgsFQQALDwsgA0EjRgR/QQEFIARB9QBGIANB8QBGcQsEf0EBBSADQeEARgR/IARB8ABGIARB7QBGcgVBAAsLDwsgA0EKRgR/QQEFIARBCkYgA0ENRnELBEBBAQ8LIANB3ABGIANBL0ZyBEAgACACSQR/IAJBAWstAAAFQToLIgBBOkYEf0EBBSADQS9GBH8gAEErRiEBIABBL2tBC0kEf0EBBSAAQSByQeEAa0EaSQsgAXIgAEEtRnIgAEE9RnIgAEHfAEZyIABB3ABGcgVBAAsLBEBBAQ8LCyADQf4BcUEwRgRAIAItAANB+AFxQTBGIARB+AFxQTBGcQR/IANBMUYgBEE0T3IFQQALDwsgA0H4AEYgA0H1AEZyBH8gBEEwa0EKSQR/QQEFIARBIHJB4QBrQQZJCwR/QQEFIANB9QBGIARB+wBGcQsFQQALDwsgA0H7AEYEfyAEQSdGIARBIkZyIARB4ABGcgVBAAsPCyACQQJqIAJBAWogA0EJRiADQSBGchsiAC0AACEEQQAhAgJAIARBJ0YgBEEiRnIgBEHgAEZyRQ0AQQEhAwNAIABBA2ogAUkEQCAALQAAIARHBH9BAQUgAC0AAiAERwsNAkEBIQIgA0EGRg0CIABBA2ohAANAIAAgAUkEfyAALQAAIgVBCUYgBUEgRnIFQQALBEAgAEEBaiEADAELCyAAIAFPDQJBACECIAAtAABBLEcNAiAAQQFqIQADQCAAIAFJBH8gAC0AACIFQQlGIAVBIEZyBUEACwRAIABBAWohAAwBCwsgA0EBaiEDDAELC0EBIQILIAIPCyACQQVqIAFPBH9BAQUgAi0AAUEuRgR/IAIoAgJB6t6l8wZGBUEACwsPCyAAIAEgAhApCw==", "base64");

// src/scanner/kernel/kernel.ts
var pieceLength = 1 << 16;
var pieceMargin = 256;
var textAt = 4096;
var roomAt = textAt + pieceLength + 2 * pieceMargin + 64;
var mostLines = 1 << 13;
var shortest2 = 512;
var shortestFirst = 8192;
var mostWithout = 32768;
function createWorth() {
  let seen = 0;
  return (length, isMade) => {
    if (isMade) return length >= shortest2;
    seen += length;
    return length >= shortestFirst || seen >= mostWithout && length >= shortest2;
  };
}
var { WebAssembly: engine } = globalThis;
function createKernels(read) {
  let compiled2;
  const create = (room) => {
    if (compiled2 === void 0) compiled2 = compile(read);
    if (!compiled2) return void 0;
    const memory = allocate(1 + Math.ceil((roomAt + room) / (1 << 16)));
    if (!memory) return void 0;
    const calls2 = new engine.Instance(compiled2, { env: { memory } }).exports;
    calls2.setDigits(256);
    return { memory: new Uint8Array(memory.buffer), numbers: new Int32Array(memory.buffer), calls: calls2 };
  };
  return { create, forEncoded: share(create, 0), forLines: share(create, 12 * mostLines + 64) };
}
var builtKernels = createKernels(readBinary);
function compile(read) {
  try {
    const binary = read();
    return binary && engine ? new engine.Module(binary) : null;
  } catch {
    return null;
  }
}
function allocate(pages2) {
  try {
    return new engine.Memory({ initial: pages2 });
  } catch {
    return void 0;
  }
}
function share(create, room) {
  let kernel = null;
  const isWorth = createWorth();
  return (length) => {
    if (!isWorth(length, kernel !== null)) return void 0;
    if (kernel === null) kernel = create(room);
    return kernel;
  };
}
function loadPiece({ memory }, bytes2, lo, hi) {
  memory.set(bytes2.subarray(lo, hi), textAt);
  const end4 = textAt + hi - lo;
  memory.fill(0, end4, end4 + 32);
  return end4;
}

// src/scanner/kernel/keywords.ts
function createKernelFind(kernels, table, room) {
  const { follows: follows2, after, before, start: start3, heads: heads2, chain, ends, place, letters: letters2 } = table;
  const parts2 = [follows2, after, before, start3, heads2, chain, ends, place, letters2];
  const length = parts2.reduce((sum, { byteLength }) => sum + align(byteLength), 0);
  const kernel = kernels.create(length + 4 * room + 64);
  if (!kernel) return void 0;
  const { calls: calls2, memory, numbers: numbers2 } = kernel;
  let hitsAt = roomAt;
  const addresses = parts2.map((part) => {
    const address4 = hitsAt;
    memory.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), address4);
    hitsAt += align(part.byteLength);
    return address4;
  });
  calls2.setTable(...addresses);
  const overshoot = 8 * place.length;
  return (bytes2, from, to, hits) => {
    const full = Math.min(hits.length, room) - overshoot;
    let count2 = 0;
    let next = from;
    while (next < to && count2 <= full) {
      const lo = Math.max(0, next - pieceMargin);
      const end4 = Math.min(to, next + pieceLength);
      const hi = Math.min(bytes2.length, end4 + pieceMargin);
      const last2 = loadPiece(kernel, bytes2, lo, hi);
      const [begin, stop] = [textAt + next - lo, textAt + end4 - lo];
      const limit = hitsAt + 4 * (full - count2);
      const written = calls2.findKeywords(textAt, last2, begin, stop, hitsAt, limit, lo) - hitsAt >> 2;
      hits.set(numbers2.subarray(hitsAt >> 2, (hitsAt >> 2) + written), count2);
      count2 += written;
      next = calls2.getNext() - textAt + lo;
    }
    return { count: count2, next };
  };
}
var align = (length) => length + 7 & ~7;

// src/scanner/typed-rows.ts
function decodeRows(types2, bytes2) {
  const { buffer, byteOffset } = bytes2.byteOffset % 4 === 0 ? bytes2 : bytes2.slice();
  const names2 = Object.keys(types2);
  const lengths = new Int32Array(buffer, byteOffset, names2.length);
  const rows2 = {};
  let at = byteOffset + lengths.byteLength;
  for (let row = 0; row < names2.length; row++) {
    const numbers2 = new types2[names2[row]](buffer, at, lengths[row]);
    rows2[names2[row]] = numbers2;
    at += numbers2.byteLength + 3 & ~3;
  }
  return rows2;
}

// src/scanner/keyword-table.ts
var hashFour = (slot, next) => Math.imul(slot << 5 | next & 31, 2654435761) >>> 17;
var hashFive = (four, byte, side) => Math.imul(four << 7 | (byte & 31) << 2 | side, 2654435761) >>> 17;
var types = {
  follows: Int32Array,
  after: Int32Array,
  before: Int32Array,
  start: Int32Array,
  heads: Int16Array,
  chain: Int16Array,
  ends: Uint8Array,
  place: Uint8Array,
  letters: Uint8Array
};
var decodeKeywordTable = (bytes2) => decodeRows(types, bytes2);

// src/scanner/keyword-finder.ts
function createKeywordFinder(table, kernels = builtKernels) {
  const plain5 = createPlainFinder(table);
  const isWorth = createWorth();
  let fast = null;
  return {
    table,
    find(bytes2, from, to, hits) {
      if (!isWorth(to - from, fast !== null)) return plain5.find(bytes2, from, to, hits);
      if (fast === null) fast = createKernelFind(kernels, table, hits.length);
      return fast ? fast(bytes2, from, to, hits) : plain5.find(bytes2, from, to, hits);
    }
  };
}
function createPlainFinder(table) {
  const { follows: follows2, ends, after, before, heads: heads2, chain, place, start: start3, letters: letters2 } = table;
  const compare = (bytes2, at, bucket, hits, count2) => {
    let written = count2;
    for (let index = heads2[bucket]; index >= 0; index = chain[index]) {
      const first = start3[index];
      const length = start3[index + 1] - first;
      const origin = at - place[index];
      let same = 0;
      while (same < length && lower2[bytes2[origin + same]] === letters2[first + same]) same++;
      if (same !== length) continue;
      hits[written++] = origin;
      hits[written++] = index;
    }
    return written;
  };
  const confirm = (bytes2, at, slot, hits, count2) => {
    const next = bytes2[at + 1] ?? 0;
    const following = follows2[slot];
    if ((following >>> next & 1) === 0) return count2;
    const four = hashFour(slot, next);
    const second = bytes2[at + 2] ?? 0;
    const last2 = bytes2[at - 3] ?? 0;
    let written = following === anyByte ? compare(bytes2, at, hashFive(slot, 0, 0), hits, count2) : count2;
    if ((after[four] >>> second & 1) !== 0) written = compare(bytes2, at, hashFive(four, second, 1), hits, written);
    if ((before[four] >>> last2 & 1) !== 0) written = compare(bytes2, at, hashFive(four, last2, 2), hits, written);
    if (ends[four] !== 0) written = compare(bytes2, at, hashFive(four, 0, 3), hits, written);
    return written;
  };
  return {
    table,
    find(bytes2, from, to, hits) {
      let count2 = 0;
      const full = hits.length - 8 * place.length;
      let slot = 0;
      let at = Math.max(0, from - 2);
      for (; at < from; at++) slot = (slot << 5 | bytes2[at] & 31) & 32767;
      const inside = Math.min(to, bytes2.length - 1) - 3;
      for (; at < inside && count2 <= full; at += 4) {
        const b = bytes2[at + 1];
        const c = bytes2[at + 2];
        const d = bytes2[at + 3];
        const first = (slot << 5 | bytes2[at] & 31) & 32767;
        const second = (first << 5 | b & 31) & 32767;
        const third = (second << 5 | c & 31) & 32767;
        slot = (third << 5 | d & 31) & 32767;
        const one = follows2[first] >>> b;
        const two = follows2[second] >>> c;
        const three = follows2[third] >>> d;
        const four = follows2[slot] >>> bytes2[at + 4];
        if (((one | two | three | four) & 1) === 0) continue;
        if ((one & 1) !== 0) count2 = confirm(bytes2, at, first, hits, count2);
        if ((two & 1) !== 0) count2 = confirm(bytes2, at + 1, second, hits, count2);
        if ((three & 1) !== 0) count2 = confirm(bytes2, at + 2, third, hits, count2);
        if ((four & 1) !== 0) count2 = confirm(bytes2, at + 3, slot, hits, count2);
      }
      for (; at < to && count2 <= full; at++) {
        slot = (slot << 5 | bytes2[at] & 31) & 32767;
        count2 = confirm(bytes2, at, slot, hits, count2);
      }
      return { count: count2, next: at };
    }
  };
}
var anyByte = -1;
var lower2 = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte | 32 : byte);

// src/random.ts
import { randomFillSync } from "node:crypto";
var drawNumbers = (count2) => randomFillSync(new Int32Array(count2));

// src/scanner/kernel/lines.ts
function hashPiece(kernel, bytes2, from, until, keys2) {
  const { calls: calls2, numbers: numbers2 } = kernel;
  const end4 = Math.min(bytes2.length, from + pieceLength);
  const last2 = loadPiece(kernel, bytes2, from, end4);
  const rows2 = [0, 1, 2].map((row) => roomAt + 4 * mostLines * row);
  const [starts, first, second] = rows2;
  const stop = textAt + Math.min(until, end4) - from;
  calls2.setKeys(...keys2);
  const count2 = calls2.hashLines(last2, textAt, stop, from, starts, first, second, mostLines);
  if (count2 === 0) return void 0;
  const read = (row) => numbers2.subarray(row >> 2, (row >> 2) + count2);
  const next = calls2.getNext() - textAt + from;
  return { count: count2, next, starts: read(starts), first: read(first), second: read(second) };
}

// src/scanner/line-list.ts
var longestLine = 4096;
var [seedHigh, seedLow, oddHigh, drawn2] = drawNumbers(4);
var oddLow = drawn2 | 1;
var lineKeys = [seedHigh, seedLow, oddHigh, oddLow, longestLine];
var [oddUpper, oddLower] = [oddLow >>> 16, oddLow & 65535];
var createLineList = (room = 256) => ({
  count: 0,
  starts: new Int32Array(room),
  first: new Int32Array(room),
  second: new Int32Array(room),
  clean: new Uint8Array(room)
});
function readLines(list3, bytes2, kernels = builtKernels) {
  list3.count = 0;
  hashLines(kernels, list3, bytes2, viewOf(bytes2), 0, bytes2.length);
  endLines(list3, bytes2.length);
}
function endLines({ starts, first, count: count2 }, end4) {
  starts[count2] = end4;
  first[count2] = 0;
}
function findLine({ starts, count: count2 }, offset) {
  let low = 0;
  let high = count2 + 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
var viewOf = ({ buffer, byteOffset, byteLength }) => new DataView(buffer, byteOffset, byteLength);
function hashLines(kernels, list3, bytes2, view, from, until) {
  const kernel = kernels.forLines(until - from);
  if (!kernel) {
    hashPlain(list3, bytes2, view, from, until);
    return;
  }
  for (let at = from; at < until; ) {
    const hashed = hashPiece(kernel, bytes2, at, until, lineKeys);
    if (!hashed) {
      at = hashPlain(list3, bytes2, view, at, at + 1);
      continue;
    }
    const { count: count2 } = list3;
    reserve(list3, count2 + hashed.count);
    list3.starts.set(hashed.starts, count2);
    list3.first.set(hashed.first, count2);
    list3.second.set(hashed.second, count2);
    list3.clean.fill(0, count2, count2 + hashed.count);
    list3.count = count2 + hashed.count;
    at = hashed.next;
  }
}
function hashPlain(list3, bytes2, view, from, until) {
  if (from >= until) return from;
  const words5 = bytes2.length - 7;
  let { count: count2, starts, first, second, clean } = list3;
  let at = from;
  while (at < until) {
    if (count2 + 2 >= starts.length) {
      reserve(list3, count2 + 2);
      ({ starts, first, second, clean } = list3);
    }
    const begin = at;
    let high = seedHigh;
    let low = seedLow;
    const take = (lower4, upper3) => {
      const one = low ^ lower4;
      const upperOne = one >>> 16;
      const lowerOne = one & 65535;
      const least2 = lowerOne * oddLower;
      const middle = upperOne * oddLower + (least2 >>> 16);
      const other3 = lowerOne * oddUpper + (middle & 65535);
      const over = upperOne * oddUpper + (middle >>> 16) + (other3 >>> 16);
      high = Math.imul(high ^ upper3, oddLow) + Math.imul(one, oddHigh) + over | 0;
      low = Math.imul(one, oddLow) ^ high;
    };
    const limit = Math.min(words5, begin + longestLine + 1);
    for (; at < limit; at += 8) {
      const lower4 = view.getInt32(at, true);
      const upper3 = view.getInt32(at + 4, true);
      if (holdsFeed(lower4) || holdsFeed(upper3)) break;
      take(lower4, upper3);
    }
    if (at > begin + longestLine) at = findFeed(bytes2, at);
    let lower3 = 0;
    let upper2 = 0;
    let shift = 0;
    for (let byte = 0; at < bytes2.length && byte !== 10; shift += 8) {
      byte = bytes2[at++];
      if (shift < 32) lower3 |= byte << shift;
      else upper2 |= byte << shift - 32;
    }
    if (shift === 64) {
      take(lower3, upper2);
      lower3 = upper2 = 0;
    }
    const length = at - begin;
    take(lower3, upper2 ^ length << 24);
    starts[count2] = begin;
    first[count2] = length > longestLine ? 0 : low | 1;
    second[count2] = length > longestLine ? 0 : high;
    clean[count2] = 0;
    count2++;
  }
  list3.count = count2;
  return at;
}
function holdsFeed(word4) {
  const fed = word4 ^ 168430090;
  return (fed - 16843009 & ~fed & 2155905152) !== 0;
}
function findFeed(bytes2, from) {
  const feed = bytes2.indexOf(10, from);
  return feed === -1 ? bytes2.length : feed;
}
function reserve(list3, lines) {
  if (lines + 1 < list3.starts.length) return;
  const length = 2 ** (33 - Math.clz32(lines));
  const grow = (numbers2) => {
    const larger = new Int32Array(length);
    larger.set(numbers2);
    return larger;
  };
  list3.starts = grow(list3.starts);
  list3.first = grow(list3.first);
  list3.second = grow(list3.second);
  const clean = new Uint8Array(length);
  clean.set(list3.clean);
  list3.clean = clean;
}

// src/scanner/line-memory.ts
var calmShare = 4;
function createLineMemory(slots) {
  const mask2 = slots - 1;
  let tables = {
    alone: new Int32Array(2 * slots),
    among: new Int32Array(4 * slots),
    calm: new Int32Array(2 * slots / calmShare)
  };
  const calmMask = slots / calmShare - 1;
  const calmPlace = (first) => 2 * (first >>> 3 & calmMask);
  let high = 0;
  let low = 0;
  const combine2 = (lines, from, to) => {
    const origin = Math.max(0, from);
    const end4 = Math.min(lines.count - 1, to);
    high = Math.imul((from < 0 ? 1 : 2) + (to >= lines.count ? 4 : 8), 739982445);
    low = high;
    for (let line = origin; line <= end4; line++) {
      if (lines.first[line] === 0) return false;
      high = Math.imul(high ^ lines.first[line], 695872825);
      low = Math.imul(low ^ lines.second[line], 458671337);
      high ^= high >>> 15;
      low ^= low >>> 14;
    }
    return true;
  };
  const slotOf = (lines, line) => 4 * ((lines.first[line] >>> 3 ^ Math.imul(lines.first[line + 1] ?? 0, 5) ^ Math.imul(lines.first[line - 1] ?? 0, 3)) & mask2);
  return {
    get tables() {
      return tables;
    },
    set tables(moved) {
      tables = moved;
    },
    knows(lines, line) {
      const { alone: alone2, among } = tables;
      const first = lines.first[line];
      if (first === 0) return false;
      const place = 2 * (first >>> 3 & mask2);
      if (alone2[place] === first && alone2[place + 1] === lines.second[line]) {
        lines.clean[line] = 1;
        return true;
      }
      const slot = slotOf(lines, line);
      if (among[slot] !== first) return false;
      const reach2 = among[slot + 1];
      if (!combine2(lines, line - (reach2 >>> 16), line + (reach2 & 65535))) return false;
      return among[slot + 2] === high && among[slot + 3] === (low ^ lines.second[line]);
    },
    add(lines, line) {
      const { alone: alone2 } = tables;
      const first = lines.first[line];
      if (first === 0) return;
      const place = 2 * (first >>> 3 & mask2);
      alone2[place] = first;
      alone2[place + 1] = lines.second[line];
      lines.clean[line] = 1;
    },
    isCalm(lines, line) {
      const first = lines.first[line];
      const place = calmPlace(first);
      return first !== 0 && tables.calm[place] === first && tables.calm[place + 1] === lines.second[line];
    },
    addCalm(lines, line) {
      const place = calmPlace(lines.first[line]);
      tables.calm[place] = lines.first[line];
      tables.calm[place + 1] = lines.second[line];
    },
    addAmong(lines, line, from, to) {
      if (lines.first[line] === 0 || line - from > 65535 || to - line > 65535 || !combine2(lines, from, to)) return;
      const { among } = tables;
      const slot = slotOf(lines, line);
      among[slot] = lines.first[line];
      among[slot + 1] = line - from << 16 | to - line;
      among[slot + 2] = high;
      among[slot + 3] = low ^ lines.second[line];
    }
  };
}

// src/scanner/lines.ts
import { isAscii } from "node:buffer";
var worthAsking = 256;
var startsWithMark = (bytes2) => bytes2[0] === 239 && bytes2[1] === 187 && bytes2[2] === 191;
function createRegionFinder(bytes2, lines) {
  const first = startsWithMark(bytes2) ? 0 : 1;
  let at = 0;
  let line = 0;
  let column2 = first;
  let [lastStart, lastEnd] = [-1, -1];
  let last2;
  return (start3, end4) => {
    if (last2 && start3 === lastStart && end4 === lastEnd) return last2;
    if (start3 < at || start3 >= lines.starts[line + 1]) {
      line = findLine(lines, start3 + 1) - 1;
      at = lines.starts[line];
      column2 = line === 0 ? first : 1;
    }
    if (start3 - at >= worthAsking && isAscii(bytes2.subarray(at, start3))) {
      column2 += start3 - at;
      at = start3;
    }
    for (; at < start3; at++) if ((bytes2[at] & 192) !== 128) column2++;
    let endLine = line + 1;
    let endColumn = column2;
    for (let to = start3; to < end4; to++) {
      const byte = bytes2[to];
      if (byte === 10) [endLine, endColumn] = [endLine + 1, 1];
      else if ((byte & 192) !== 128) endColumn++;
    }
    [lastStart, lastEnd] = [start3, end4];
    last2 = { startLine: line + 1, startColumn: column2, endLine, endColumn };
    return last2;
  };
}

// src/scanner/packed.ts
function createPackedMatches(settle) {
  const seen = /* @__PURE__ */ new Set();
  return (found) => settle(found).flatMap((match) => {
    const key4 = `${match.rule.id}\0${match.secret.reveal()}`;
    if (seen.has(key4)) return [];
    seen.add(key4);
    return [{ ...match, packed: true }];
  });
}

// src/scanner/built-rules.ts
var readBuiltRules = () => void 0;

// src/scanner/common-fours.ts
var commonFours = [
  "0004050q131b2a2b2c2h2i2l2p32334j50acadalawb0bjbqbvbwcrcudtelerfafnfugbgcgdgfggghgigkglgmgngogthahihoi0ilimjskel0lalimmnnnoo4obonorovposcshsispsutiunupurvmvowawhz0 010a0b0g0l0n0p0r0s0t0u1m30313b3vst 020b0na0beclhoinoposoxsp 0300030i0l0q0v2n323b3pii 040pj0rn 0550 0a0b0d0f0l0m0r0t1mbobsdmlrlsltvazu 0b4oabalanaub0babbbicachcrdadidoedelemeresetfafogegrhahehoimj0kemamoneobopotpepopuqurasascsisosusyt0tatitotrtyu0unupurvaveyoyt 0c0tatholeootx 0d111t3b40a0arebevifjaoer0reur 0eacm0mamingscstta 0f40eaetfjlalen0onr0reulvq 0g030kafarasbacoeseufafigeglhehihohtinnnp0pararetowo 0h11aucicoeienhsidisjimasttyudva 0i01bad0dedzgnssts 0j010b0e0j0m0p0u0w0yarcoo2 0k0b0g30ar 0la0asateaesevigivootd 0m000a0c0f0j0p0s0t0u40b4cpemeridigimisul 0neeenorowpova 0o0rffj0ldncrdriwn 0p010p1j3p4p505padb0j0kcleljlumnn0nqr0tptrulupusw0xq 0qapcpljnpyy 0rigolppul 0savcacocreaesiminito0parctetyurwiys 0tasenerlsopreri 0uniplti 0vis 0wanebin 0xb0c0e0eeg0gyj0q0t0u0w0 0y00h0i0 0za0 10cherexmanaokparestthus 110c0e0g0s0tj0pa 13031jbyj0jivq 1aaaae 1bna 1cacon 1e0iac 1g03 1ifh 1j313icoexicioitjcjdoo 1key 1l0x 1mj0 1p303nacroup 1q30ac 1thi 1yac 20nutr 2behl0l2 2clrom 2g03 2hop 2n0j 2oa4clp4spxs 2pat 2spa 3010arawbabebpbrcachcldefifuinmop0p1prunus 330c0n2o3jjnpx 34j0 3any 3bcoflhtj0qpqqtethwmyt 3g03l0 3iij 3j0ji3irj1jcna 3l011o2n 3thiru 3utf 3vqa 401ggbgcgegfgggigsgtgwgx 4110 4ag0 4dbpjp 4g03et 4j2oj0 4l0r 4p1plerp 55vi 5accdddmllppsnut 5blo 5calhaipliolourerm 5d3befelepiris 5envxpxt 5fieinreun 5g03 5id0d5dbdlmampndnsntnvte 5labinisog 5metsg 5no5otum 5oidpe 5paserkckeluolre 5q0p 5recefepevkb 5sechaizsr 5tagesimito5ok 5vit 5wit 5xup 5z0s a030dadegrlineprresestza a1aaji aa1ae1gbibkblcrfwlyl aba0asiejjorstz0 ac1iebelemenerh0hhhlinitkilglilklmlot0tltstu adapd5dhedony0 aelelm afri agaibledegejgel0lclis0sh aibll5lblglolu aj00 ake0lc al030a0b0c0i0p0tcoe0eaengohahohrigj0lalilsmaresnsosttez0 am01coegejewl0lelis0sn an0c0h0o0s4jdedhdidndog0j0s0sispt5tetsuty1 aolc aphqi5imivp5pppqte aqbplc ar0c0i0n0o0p0sa0acalbldediglhfhmnanishtets as0b0c0d0s0tcre5edesiaick0ksonouslsntm at0a0i0wa1a5ahase3e4eeeofoh3hbhhhlhshzj0ritayp audise avaiasebehenqn axim az0m b01j30cldafio4tyyu b110 b3033ll0l1lb b42oag ba0gagaibectllrbrm bbbbbjj0jj bchaopre bdatefesis be0a0c0r0s0udihahtl0l3lblonvrirstaxp bfaileor bgetl0ro bhareaeloo bi01dbengiijl0mpntnvo0 bjbcblchiiijsove bl010a0c0m0n0p0r0sabasbcbfbpbse1e5ebehemenezinoa bmetitod bnewnoo0odon bo4jarokper5rnrtthunut bp4dagasppreubxp bq0pue brareg bsecelethahoouubym bt0bagexhiitru bufig0ndrlt0 bvso by0d0g0tbgou bz0f0n c0bbcofifuhiinrestthvo c1iaqa c5ty cal0lclhlipaperdtctous cblj ccc0o0ur cdov ce0a0c0i0o0s0t1j4pblbzhihoidinivj0ljllmengreso ch0a0taiblcoe5i0meo0oioorot0un cicsdengphty cjc0 ck0f0i0t5c5sboenhiinitres0sesu claigaiakamaoaonqa cobrl0m4mgn0nmpiseul cpse cratmfos csqrw5 ct010a0h0i0tblcoeqgjhihjhshulynanores0uax5xixnz0 curete d01ja0alasbcbdblbpbrbucachdeexfrhaislilomaofpnprstsuteusvaz3 d110j0 d3b0bm d4j0 d5plreva daptryto dbijj0jmlop4 dd00ateninit de030a0b0c0l0tbzdgdmepfej0l5lalin0njplrarerjrlrtrztexbxnxzz0 dg03ijlj dhdoi1ij di01alcaf0fjj0jirnt0 djoop4 dkey dl0te0in dnambjfl do0nngnlvsws dpro drafeneqop dsbztaz0 dth0h3hz du0dctmpplra dz00010b0d0g0s0t e00r10113ia3acadalbabocudadie3elerfrfugegigrhahehohtitkememinuonpeporoscsisutatityunupviwawoyoz3 e1enjj e33jbcbnbtjj e4pl e5idnaparesesstity eaccctdidjdodym0mcmimnr0sost eb3lhoijjilb eceihoipkbksliodtatjtrtz ed000d0h0l0m0p0r1j5vatcoefgiglhii0ijinljn0n2nbstva eedsfuve ef3bfeun eg1jatenerexi1ri ehbucteaerfigggogsilinmonuobolospaptresestti ei03jjnfsgteve ejeciij0oo ekey el0d0i0m0n0o3b5naybzdhdnenflhiiminislamaoaops0szz0 em0dapcoetinit en000b0c0d0e0f0i0m0p0r0uapbjcaclcydadbdfdoexhahtidinjcjijjjojsl0lelonaneobpaprsut2t3tftgtptvv0vavnvsz0 eobjcopt epagloontots eqnanp er0001020d0j0l0m0n0r0u0w0z3b5c5i5o5sagbocacedefofzgihti1idijljmamcmrmsnbncnfngnhnjnnnuopprrns1s5sgshsjslstt5thtotrtsttvawiyiys es000d0f0h0n0s0wcae0hincndninlnrntsbsfsjt1tdtptutzzj et030a0c0i0s3u4p5c5sa0a1abavazblcle5ebecehglhbhpiol0ngpaprs0sesnsttywoz0 eurlrose evalbl ew0c0p0r0tblorrese exbjclgiitpaplt5tz ey035pl0wo ez010a0c0d0f0h0m0n f030a0coe3hihrhslenoopsestyo f40f faarll fbz0 fectr0rr ff0aecj0se fglj fig5gcghglgmgs fj00 flat fmxg fnge focullobrcrhrw fquo fric fset fvqa g0333i3la0ancofohainisltre g1jj g3anj0ljst gaccfrinsiteti gbaaacarz0 ge0a0i0p0t335tbjblbzd0l0men5njnosbsitdtetgtitltntour gfoora gg031jetinle gh1jexthtt gi0103d5fyi1jjl0n0nnnsntt0tn gjii gl010a0c0e0h0m0o0pcae0en gmaiapen gnalamaterjuodse goapcrfoglogrerivq gp4d gradamanatayitpc gserhiup gthiobru guareslare gvie gwheom gxmf gydx gzj0 h033a0d3heto h110 hainlln0rargrts5ut hbcofaiol0ljreteufz0 hci0liomoure he0g0h0v0wd0i1lmltnhnrr5ris0sevexgxp hfalieilix hg03acetfogel0nnofresutrusviwh hhst hi00dddeftghi0iilendnes1z0 hjib hkey hmapenocod hnjoulum hodzicosptr0rsvew0 hpagarintr hreaepou hserui ht0h0qesitruz0 hudtnkrlse hvar hxup i010122230erffinjim0th i10ojcjova i30ej3 ial0lolsrgte ibaaarerilj0jjljra ic0c0o0s0ve5eheielieitk0lisntgtiy0 id0c0i0j0p0s0t4j5pblbzebedefeji0i1ijj0xi ien0r0sbsnsz if0i0l0n0r0sfey0yh igatgeitman0nmnsra ii3iarasbabpbrdeerfoi0idigimipljlomapaprsesttnva ij0m3iisjjjo ike0 il0a0b0e0f0h0p0s0tadd0d5dedhdre5eaebeheriaijinj3l3lelis0ur imaratebemetezocum in000e0h0m0o0p0r0sblbzced0d5dhdzemeng4gagcgfgogrguhehfimisj0kbksnapos0tftitltrtsueutvo io0j5cbjmin2ndnfnpnrusvq iparhelerot0to iquexn irna is0e0h0m0o0r0u2bbjcoe0erg0h0ibinmanengninonpnrntpapot5tbthtmtnui it0a0c0sblebedeih5hmieivnjnrons0y5ybynypz0 ium0mm ive5ebes iz0s0veheielez j0040e0f0g0h0ndifiinseunwiyo j11p j2n0 j333i1 jarg jbla jc0tc0ccenheifjcla jdes ji303iapdefoibidieiliminipitsutnva jj112napc0ibioirjcpathtnty jmmmod jnam jo2nbs jp4dac jsou jthe junipisest jverqa k01j30hpreskz3 k1j0 k5coxu kb0mljoxz0 kcsqsw ked0epnbndnsnzr0rnrry3yhyiyw kg03 khtt kiesijto kj00 kl0pca knan kres kserpaum kvin kwar kxsn l01350acadalbcbdbgbiblbmbnbobpbrbsbtcachcrdadifmfnfrg1gbgegfgggngogrhahehtidisitkelonuokonorpipoptqiqurisisutatiunwhwi l1j0 l4j0 l5cocrctdepkse ladmndnkrargtftoyz lbarcoj0jjpavs lcacon ld0a0c0h0i0p0tapres0 le000c0d0f0h0p0s0w1e3b4jbjblcodhgahij0n0nenjnlnpparerirnrssbsisoszx0xm lfl0ncngnpnr lg03bal0ljor lhijj0osre li011jbrcid5gnjiketeza lj0bj0oo ll0a0c0e0f0h0m0n0p0r0s0t1j3babaneli0ijisjil0omre lnerre log5gbghgogsmwokpermw5wiwsym lreamd ls0ie1nstoz0 lt03dnhii1s0 lue5ehelre lvaledeh ly0a0t lz0g m0b4bncodjenfig0injjpereseskuswa m4gej0l0 mactllnlnnnunyp0rsrtstt0thttxi mb4aljoly0yb mcheomps mdaratgmis me000a0i0o0t3jbjbld0hii0i1ijisj0ljncndnvrarrs0stwo mfie mg03lj micogrnandnfnonuthtsttze mjj0 mkey mlaneaigin mmardajjlimjod mnam monorustunus mp5c5d5f5g5ratilosut mrepeqespr ms5receriztatrz0 mtneooop mum0rlta mvaler mwidor mxgi n00c0o0r20acalaparascachcrdofihaifitlimamemonanenoobonoporpaplposhsuteunuswhwi n10cji n5co naccctgll5rgrttu nbasijinj0ji nc0t5teieneohchohti0oloury nd00030c0i0m0n0r0s0wblesfihdhricj0nfoc ne0ddihinar5rhrirnrss0sttetwwcwsxaxexi nfinlaoholun ng00020b0e0f0g0h0l0m0n0w131b3a3sb0bjedenerfrh1i1ifn0oconrerosbsn nhaseielfui0ijtt ni011jd0didlgljilhmampndninsntomonppqushtetn njc0fuj0sbunup nl0m0pabj0 nmanarates nn2ocoeletj0odosst noconcnhnmpeptt5tnutvnw0xm npagblerlunqolreriub nreaedefegemenigj0ou nsbjblbzchehejfefohihoitizl0naoupoprt5toupyn nt000a0b0d0e0f0h0l0n0p0r0s5c5i5tabagalaraxbjedfhgli1idijilioisljmemsnancngnpnso0oeohosresesoszvaxt num5meminspd nvitok nwit ny1j2c nz0g o0a0anchdidoenexlomaparpstteunuswi o2n0 o4j2 o5ct oard obarehigj0jijjlootrasez0 occud0d5dmk5khkrlilrorraus odate5ebeceiejemesocucy4yiyn oediqus0xaxp of0c0e0i0sfsor ogglljomrare ohtm oiced5dc oj0ccdj2 ok010zem ol0datcadie0iblaliocogtiut om0d0w4latblenhginizocodosotoupiprpuwo on000b0d0g0m0n0v3b5pacamarb0bicld0dadedseberexgegthbi0ijliljmamdmon0nancnjodovoxs1s5sjtmy2yo oo0b0e0f0g0m0n0p0u0ykskul0ljlsltt0 opeolaprsnul or000103050b0d0f0g0l0n0o0p0r0w1ja0atblbzcodbdidse5eaebedegehelemgai1ijj0jik0kil0ldm5memisbsjsztbtcthtitmtntzuswayiylyn ose5ehexhanatatgtitntzym ot0c0e0f0n0p0secemenoc ou0c0wghp5piplpnpsrls0tl ovnd owagerinne oxsdy0 oyme p01jhop0 p1pppupx p2nbpppu p3p4puqb p40pdbdjdkdmj0p1p2p3prq0qa p50pced3p4q0rerk paddgin0yl pb0p4jj0z0 pcli pecnczdeerhpl0llnarhrirns0sbsnts pfun pg03ijl0lj ph10erql picklenhnpovpereteve pj0joo pl0d0pesitj0oyy0 pn0penpnrest pollndolsour pp1p3pedetglh1i1lynanep2pgpiprpypzq0qarestx1 pq0pbptm primisodogpx pserl0ta ptederl0p4s0sny0 pu0qq0tethts pw0qpp px0p0qp2p3pppypzqb pz0pp4 q030p4pupx qa0p qb4jl0p4pupxq0qkql qi1jji ql0pcaj0 qnpapnqnre qqqq que0eneu qyyy r0335lanaubablbnbsbuerfifohaismemonanoofpaprrosestteuswi r1p3 r4j0 r5imoipa ra0dbiblckdiftinllndppryyhyn rbacj0jjl0lb rcebeheielemepezh0hahiodol rdin re010c0d0n0r0s0w0yalascecidbdoefehenflgej0jel0menaneprret0tbtetsz0 rforz0 rganenijnjs0s1si rhi0i1ijinj0mm ri0rfiggijj0jjmanfsmveza rji3ii rk0sb0insp rl030b0e0g0i0p0r0senisjil0 rmancodgerf5 rn0b0h0i0m0o0p0s0vapclcoeletfrhtj0napnreseus robocodujnm5memhmongptrjrlrmrnugve rppippqt rrecesi1jirr rs030abjblbze0edehglhaj0l0ncort0 rt030a0d0hancoeresiniol0nonsntocres0sntry0yhypz0 rue1ebehnh rvaleh rwar ry01b0l0sez0 rz000b0g0h s0001333alascadoenexfrhalimamenasttetruswh s3bcbf s5reurz0 safe sb1j3l4jijj0lbom scapenod sdza se000b0c0h0m0o0p0wcthghiijnancnspaqurcrgrhrlsztatbtctetgtitltmtpxcz0 sferorul sg1ji1ij shadalcoi0ifiij0re si03aojjmpncve sj0joo sk5o5p5si0ii sl0a0b0c0d0e0f0g0p0s0t5d5i5picjiug smanar sn2oambjchclcrdeexfifoinislelomananeorpaprpushtousva sockedgilunangnhnlnzut spatliorospp sqr5 sr5ip5 ss03bzedesfuibigl0nar5ssz0 st0d0f0h0m0n0u0v1j5c5p5sabambjbobzcodegegiglhbhchii0ifljmlnwpascsesu subjesffm0mm synt sz0a0b0c0d0e0f0n0p0r0t t000aparasbibtdidoenerfifrgehchjhojalelilomemonanenonuonoposqyshsuteunxu t3ut t5defonapasesttyur ta031jbabschgggiidkempppsoutvq tb4jijjjlb tchahnhrliodolom tdatnj te000b0c0e0f0i0n0o0p0r1j5padanaobjblbzcodadedgdhdidldmdrdsdzgegrgyhbhghii0inlem1mamimnn0nrnvpar1rgrjrorprtrvrzseti tfaail tg1jeni1jjs0 th0d0i0s1j3bbzcteaejesgageglgtgvgxiil0njospapisesksttp ti03j0jjl0ndnfnsntnupls0 tj0jiioo tkey tl0a0c0d0i0o0p0r0s0tabe0e3eninisjiogy0 tmanapcodienl0lalblelgodplse tnarclcrdej0juobpaprreruspwr to000e0f0g0h0m0ucaeqgghtm0mamin0nbnmnso0pbplr1rbrmrorzst tpagaratpp treeepeti0ieigiiimivl0l5okony5yk ts0i0objblbzcretj0ncngtrui ttacedemenimp0pcru tuscseshsisn twor tx0c0jtg tz00010f0g0p0q0s0tj0 u0cadewa ual0li ubermi uctito udesitty ue0t3bi0i1ijjis0snue uffi ug03lj uint ularatenl1lhljlrnet5tbthtltz um030serma unc5cid0dbdldmnenisisutbth uot1ta up0h3piditlina uq0p urenl3l5lelhlilnlsn1njop us5cagcotm ut0tabehenfah0h5hninl0omor uuid vaill0nuscul vbl0 ve0a0tl0londr5rarerfrhrlryrzs0z0 vingnnou vj00 vndn voke vsoe vuln w0reth waawrdrgtc wbl0 webhd0 wherilit widgng wmfo wner womarl x03033 x1j0 xb4jjc xc0xlu xe0x xg0xiiydyf xj0x xl0p xm0xfo xppp xq0x xsni xt030xgii1opz0 xu0x xy0x y00x1jbecodefog0inparestto y1ji y2co y4j0 y5napa yaay yb4jg0 ycon yg03lj yh0xxq yi0x ylj0 ymboenrp ynchclcota ype5edemto ywor yymrym yz0b z0101bacaparb0b2bkbqbwd1daexfugcgegggthihohthuinnenopaplqlqprpunvavovq z3010a0m0n0s zbeflj zeroz0 zjiij0oo zoneod",
  "000k1011202j2x31anaraubbbfbgbhbmbucachdadidoengrgshehti1idislelomemonpoprorutatotrtyusvewi 010c2n3j3l3se0 020txs 030d0m0o0u1j3nilj3l0 04qn 05l0 0a0n0p0s0v33ftgrlipapirtsnsyt0tjttwa 0badaparcleeefehenexfigijblameodorroshstthufuiusutwa 0cacaserhiloluorouus 0deceretiro0thu0 0ediitlempnancntxaxexi 0faiirmtolou 0gamehivlomanoovte 0havelinj0olosthtm 0i1jcojjljnfninpsb 0j0c0f0i0l0r0s0tavioobte 0kin 0labanawenetoaon 0m0nakarb3byesinorus 0nacnno0odon 0o4jbtk0nenlrgthutve 0pacl0laolorosp0ppxp 0qa0m0pp 0ranecelenevnpoopqpr 0samcheeenhaigizofomoutoucymyn 0tabagareaemitokoory 0unlnssi 0vieqa 0warase0hiidri 0xa0m0r0upy0 10coli 110l0m11m0 13l0ljst 1b0m 1e0e 1iac 1j0jinirjiva 1nam 1ret 1var 2b0m 2n2n 2str 2xsd 300d13apbbcocrfagemanuparastthtr 31jj 330b0g0pjjn2 3blj 3db0 3fun 3ij3jilj 3jjn 3n2o 40g0gaghgkgm 4b0m 4the 5att 5b0m 5cermpodomtrtx 5dates 5err 5filor 5gqp 5inf 5key 5mod 5new 5o1b2b3b4b5bbjfhss 5pagat 5reqes 5serigtatr 5use 5ver a0pa a330 aaa1qlslul abillj ac1aeheiesezk0k5kekgleteto addediin aelc afte age3eheielemezinre aigll0lalilnlsnenint al0scahtialhlyogshth ame5ehenerinlc an0a0b0e0icodadjdselgoifl0nesft0tiyt api0iophpr ar0e0j0r0tatd0ejgik0t0y0 as0a0ienissit0te at0tabaialamanazeaebecegeiejelemeperetezhiiniv avan aw0o ay0n0olo azur b0bast b1j0 b3dblj badds0siut bbl0lj bcolom bdel beenr0rnrr bfil bg03 bijjljnd bjbpc0imji bkey bl0e0f0hancaeaobog bor0rd bparat breaepeqesow bscrerta btaiheyp buseti bvaler bwag by0a bz000t1b c000delate c1aa caaabllelsncnn cccc ce030wl0nandnts0z0 ch0heresin cies ckedetgrna claric cmp5s5 columbncnvperdrrtcve credyp csp5 cterhtidl0merlsnurx0 curirsti d033anbabbbsbtfopasewi d3bq darkti db0ml0 dcon ddedlere debuclcol0lnlsprr5rbrirmrnrrs0tavex0 dfil dgetl0 dhre di1jfffigescumv0 dj0jan dl0eewj0 dn2oj0 dockcsesma drat dthiyp dval e000arasatbebiblcachcldogoifimlalomamonanenooporossashsospsssytetrusvawh e1ji e5co ead0ltn0titu ebi1j0jjugzb ecatk0kelaomortbtctltm ed030c0e0s0wbjblbzeniaisiuj0l0reulz0 ee0td0n0rr ef0tixre eg03 ehcogwi0i1iiijj0 eighjintth ej0j el0a0b0c0e0f0g0p0r0s0t0vatcad0eafil0lopesn emanotrn en0a0s0t2oanblcicrdsginoorstt1tctjttum eof0ut eparatlaliorrot0 er0a0b0c0e0f0h0i0o0p0s1j5pabalbjblbzcoe0edeqesgeglhgi0iaicitj0limen0neninsrerjrlsbsesnszt0y0 es0ibjblenetgli1izj0nenjs5sesnsotetgtjtlto et0o0tagaichcoe0edeneshehiiminnareriryteupyp evie ew0ear expitbtotr eyz0 ez0r0s0tj0 f0anhehtrete fake featrntc fic0erg0gillnirmrsx0xextzj flex fmtn foldntog frameees fterwa full g02030k0pethto g1j0 game gblj ge030c0gntr0rns0tatbtctmtptrttxpz0 ggl0lj ghtz giijnanenfngnmteve gl0sob gman gnednoorti gohalimcusve gp5g gqp5 grapeees gtexh0 gurase h030 har0rdres0sh hdat he000d0e0i0m0n0o0t0ualduigllmenont hgnoouxm hhi0 hichi1ijljnsntsmstte hnamew hobjd0dsmeokrirt hpatro href hsklta ht0j0sheyp hval hydr i033hhopre i12nj3jvre i3ij iancpp ible ic0f0labalaoasesh0omte id035sdedle0esgelj ied0dnrrw0wsxp if0a0tesor ig03esl0nano iiapcoexi1iaicieijilioitjijjntoo ij0jiaicirjc il0oabcancogsn ime0eneoes in0c0watcodidldoesgegggmgzink0linereshthtvvi ion1n3n4ncnentpe ippe irenepeqesst is0a0c0i0p0sb0heljm4n5ncnspltats it030tatche0e5eaeheneshehiiatey0 iv0carener ixedtu izate0eder j001020a0l0m0s0vadcolim0reth j1e0 j31jij jangppva jc000d jfro jiascoi1iaicioisjjntop jjcccodeeximva joarinjcoj jtesyp k5ofos ken0y5ybylysyz kflo kgro kil0ng know kube l010anaparasbabbbebucldeeienexfafifogaghgtlimamemonanooposplprrpsotetotrusvave l5cmna laaablgsinrew0 lblj ld0n0r0sin le030a0e0i0l0tacarbzdbftisl0nanhr0s0sst0tivewaz0 lfiz lhtl lianckednttyve lj0j3ji3 ll0bedinljy0 lnco lobag0gignnengrzsew0we lper lreq lsaaeiej ltip luaae3ebeienezmnra lwaa lyaa m030gnnath makelin0phrgrkrytix5 mb3ded mcdo menuourgritr middmen0n5ngnisetate mj00 mlca moardadigonnte mparrero mrnp mtra multst n01j33babecldeenerexfafogeheisjoniofprrnsesttrvawr n1j0 n2n0 naddllmintnypaut nbjbl0lbod ncaleheleshahehiielaloorur nd0a0p0taratedelhghiifinisl0ows0z0 ne0bedgll0nvr0vew5wh nfiliro0o5onro ng0a0c0d0i0o0p0r0s1jblesglhii0ijj0jileljnts0t0z0 nhaneaertm nifeliljllnfoo njiioiooso nkeyno nlesinisoaocog nmapetocod nnexinoe noerjsrmtethtiwn np0hatj0npus nqj0ue nrepetun ns030o0t0uebecedemesigioj0peteubz0 nt030c0i0o0t1jatblbzcoegeshehiiaicieifimitj0l0oboprarirysbsntyvt nurlti nver nwri ny0kth nz0b o0bedegelinoprseyo o1b0 o2b0 o3b0 o4b0 o5b0 oad0dedipput oballjta ockiksodolsp odaledehenerezify0 oerr ofilootw og03geinl0leoh ohel oinh ojj0oaooso olenloum om0taiancde0etisogor on010c0e0f0o0p0w1j4jbjblcecoegehelg0giglheidinj0nsojresbshsislsztive oo0a0c0d0i0l0r0t0wapgljoseww opkgpsy0 or0e0h0m0sagd0enepesfhgnhehghti0ieigitizkekfksm0mmmnmsohosres0snt5tay0 ose0erncparct0thtr ot0a0b0ualchesifotyp oup0r0titp ove0edqaso ow0nedn0nls0seww p0ht p1j0 p3pppx p5gqo1o2o3o4o5 pacin4nerttctt pblj pe033bbzofr0rf pi1j pkcseygo pl0gaiaye0eaemenetiaieoaur pnamgese pose pp0p0qenngnsp1p3qbroscse pqpp precefevofpp pscoet pt0iorppri pu0pp3t0 px1j py0o pzpp q0pp qaaqqb qbljpp qj00 qm0p qp5opp quot r01ja0agbbbebpdeiminreto r1j0ji racel0ntphy0 rb4j rcenon re0a0i0tacakcad5dnedf3fifrlalenns0shtntrve rfhb rg03inl0ljolom rhertl rialcacsdefygiti rkerfl rlbzj0z0 rmalin rn010a0c0d0e0f0rgep0pjs0 rofigrhajokelemipsrbrfrzsrteunw0 rr03ani0idl0 rserisonz0 rt0f0i0j0o0s0tne rue0eiejlen0nnntst rypt s01jarbedediimonpaprseunwiz3 s1j0jip3 s5co saasmeve sb0bjijjz1 sconopot se01030e0f1jbie0j0ljmrntr5rbros0sot3t5tntstu sg03lj shedijinorow sibldej0jislst skilipl0 snengeioipj0jsq5st socoftlelimen0nbnnrt splari ss0o0r0tinorue st010a0b0e0i0o0p0r0tacalblcaeaedemephghtj0l0mananensopr1s0ylz0 submpere swit syst sz000m0s t0alancachcldeexhajtmaorpasesktyusvawawiz3 t1j0ji t5coidre tackg0gsl0llndz0 tbj0jijml0 tcashhhi te030a0s0t5sapctd5dbdnj0l0m0nancner5rarbrcrerirlrmrrsnz0 tfmxor tg03ijlj th030aancoemi0i1ijilj0thz0 tifyjilnnaty tl0bebeij0 tmet tneqerexsest to0b0c0d0i0p0r0sbebicoptrarhrirntaty tprout traiatequsyn ts030a0terl0taz0 ttpnyp tuals0s5sz tval twar tyle tz0b uaauls ubsc uct0tu ude0 ue0i0s1jj0l0z0 ule0eslitn unknlestt0te uperlo uraledesitlllznhns useshhinz0 ut0we0esfmhepu v0cl v4j0 varh ved0n0rbrrrt vite w0erneor wantrnrrs0 whic windtc wnaplo wrap wser wwnawn x0co xa0x xpir xr0x xteri0l0ncraur y030apkinoobofth yaml ybljz0 ydra ygl0 yj00 yloa ynam your ype3eieleneo yste yteshi z011b4bbbdbfbgbiblbmbnbrbubvcodemameprseteth z30c0f zati zooaow zure",
  "000u0w0z1e1j2d30bcbdbebiblbnbobpbrbtcld1fifogeijjjjomanansojpu 0220dij0od 030a0c0g0h0n0p0s0t333j 0a0c30ccctnyrerr 0bacbjblcodehtiniolilonanooopaprsete 0calanheliodur 0de0eloc 0e3jlsndnvvexcxt 0ff0ieinix 0gapenitro 0hanaraseaerop 0ij0mancndnvt0te 0j0a0dso 0liminisocog 0m0danapataxayedoc 0nseum 0objjj 0pasreriyt 0que 0reaedefegemouun 0seck5kipeslubup 0texhrimonra 0updrl 0voi 0wagilor 12n0 1aac 1j3jjo 1str 2div 2j00 2nbj 2odi 301j30elnenise 31j0 3330j0 3b0m 3hht 3j3jjfjijo 3str 40gp 4444 4thi 5con 5get 5parro 5qhpip 5set 5url 5val a0cova a30n aaaaalc1glilklol aban accoe0kalc adatd0drmi ag03e5eberlj ailclen0nst0 alibizlblelo ameietpl anagchgunanosly0 ap1sacinpeps aqna archedenguia asnqs0swyn ata0e5ehenh0hnicjmtetrur auto ave0 awai babannpprg bbjb bcon befohgls bgit bhtt bi1jj0jilio5 bjibjc bledesis bnam boro bpro bran bstr btes buffiltt byte can0 ccepou ce4t che0edemenil cifi ck5oager cl0pcaeaosrmud codilomnnnokresn cthghrivxl cust d030bebycoinnoonrethun dbljz0 ded0f0ncperhst disasptitov4 dj00 dler down dpoi dres e01j33a0anapdeenexfifoinofpaprsesksttowi e1j0 e3j0 e4th eachpprcse ebjml0lj ecifk5t5tntotsurut ed0a0b0f0i0o0uirnj eferor eglj ehfugnsk eldsemjise emaibeovpt enabamced0didpgej0resit5tatbtethtltotrtzvi epenreti er03enfahiifinl0s0sotetyz0 es030a0o0tbzeri0nst5tatbtctmtrz0 etad eveleris examecist0thtitltmtn ez000b0g f0erha faceil ferest ffer ficaedgngultnand flagow fnas fonyreun g1ji gaagpp gcon gestt0t5ts gger gj00 gl0d gocdpr gp5q guagme h0th h1j0 harst0ve hctx he0a0b0c0f0p0rlpmar0re hgco hhtt hij0jijjl0ldng holdnmppssstut hp5o hresowpp hselkitr hthil0 i1ji i3jj iaaiblliss ibabgi ice0 idatenerl0thz0 ies0 if0eacie iginneur ii01inirisj0jcna ij3jcdi3ji il01edenesitjite impl in0aalamclederg1g3g5gbgjpuseva ionangnjnlnmo0 ip5oti iredehon is0d0f0n0t0vabionasut0tito iterhoin iv4jate0 izj0 j00b0c0d0i0j0o0r0tdejo jcl0on jexp jibgoo jjclfuiijjojoo joj0 jvar k5ty kaakge key0 kin0nd l030hiinnenipapxpysestth l2n0 l5chsk lacestti lbacz0 ld0ber leanasd0nc lfna lgaa lic0cyd0daghngnkshze lkaa llbaerj0 loaagg lqaa lse0el ludeesgi m0de maamilinnanip1pptjy0 mcolon me033bbzdil0mbte mfon mit0 mmeniton mnal modure mp5qlity mtyp n030a0ancohihrinre n2ot n4j0 nagel0lipissti nbjjjmz0 nc0he0lilure ndefenitpo ne0o0sctd0ijndqurr nfor ng030te0initua nhdoi1re nil0ti nleny0 nmenfo nnacamecerewonot nobjnennrergta nparosro nreq ns0aellaol nti0inmts0ypz0 nvir o000coinreth o4j0 oaaopirg ocatesk0keknomon ode0inivul of0a ohar oid0nt oj00 okie oldeeaorve om0b0gmemimonaoapapl on030a0i0r0s0talbzdie0hdhrl0lymemfnenosnso oo000sgikile oprotsyr or0a0c0i0tdee0gotetsz0 otathe ou0mset0 ovid p1st p5qhqi pachck peciglhsrsz0 ping pj00 placug pnus poinli pperinnuor prinivocomotox pullsh pyrith pzoo qhp5 qip5 qnap r0a3coexz3 ractgem0m5msncng rbljz0 rce0es rder reamcod0defehgncndplseslst rfac rgocopum ri011jabctesjinttetyva rj00 rn0n0talamin rocenmotrirstoviwsxy rppl rr0a0zij rset rt0cedeqie ructel s0a0ancofifoinisoforreva sabl sbjml0lj scan se0a0i0s0tarcocuhfl0njr0rirnrsss sgl0 shari1 si011jtetito sk5tin sl0n5satj0 snapcore solv span srco sswo st030c0sarenomrarory subsccitpp swor symf sz01j0 t01j33a0befoinisofprrestthto tabldantrtsk tblj tch0heon temsndnsqurfrhs0 tgl0 th0tatengcinonorourerp ti011jalc0caesfafils tjms tl0e tmty tnamcoge to0a0tneolr0rers tpzo traceaesucy0 tterinonpzri txl0 u0ma uage ucce ue03lj uffe ugin uildte ull0llt0tits unchti uppoy5 urate0l0lb usedt0to utederhoioto varite ver0rirn virosi waitre widtll writ xamp xecu xist xsdz xtenhi xupy ymfo ync0 ypebegesez yrig ytho z013babcbebhbobpbsbtfanuretr z30r zoog",
  "000e0f0h0l2sapasbabsc0exgainitngoopaprstteth 0110 02otsotatr 03010b0e0f0r30i1jj 0addlln0rgs0ssut 0base0rey0 0chalaolopre 0datepesison 0falil 0getp5 0hdoi0rett 0id3mpnsntth 0jj0oj 0key 0metodp5 0ngeilul 0on0peptr0ss 0pagaterub 0rep 0seretho 0tharu 0und 0ver 0whe 0you 1jim 2osotatr 2sou 2tarra 30exfrre 3401 3ij0 3jiij0 401j 5che 5nam 5sk5 5typ aaelml abel acceheosti ader agenesta all0ph ame0e3ebelez ancedlge app0pi ar0aboe0gsraseti ase0s3 atchedesor b0mbmp backse bl0be0icoc bnco bodyol bute bz01 cachllsete cces cdef ce4jptrtss chanar clus condpyun cretibip ctedor cumerr d0to dentpsr0rs direst dmin docu dule e0coisreth e4j0 eaaede econret0te ed0tit egisl0 ei011jj0 ej00 elecetj0 emenpl encodedhergtsstmtnts epossz eql0ua er0tminar0rititn escrl0oloupas0sashsit0titntsul et4jerhoti even excepote f0th factls fiel gene ght0 gi1jst gl0g gogi gsho gtai handngppqnrb hcon hdon he0l0sn0rr hfun hgogsh hi0103 html hubn i034 i3jilj ibehut icon id3b ield ific iglj ii1j3j3lf0i3ibifre ile0j0l0 imagit in0tdeghgiglgngsitstt0to ion5nbninnnonz irecet issitetr it0i4jemhgioleor j00pjj j3jj jcde jfun ji3ji3ifirre jj0jj0 jojj json l01jcodoer labengte leaamengte liaabamine llecow lmaa loadcack lpha lter lue0st magendtc mber mespsstathz0 mfor miss mman mockve mplaleon n000hdthto n2os nablcopp nblj ncod nderexle nei0i1ntraw0xt ngl0th ningt0t4 nj000j node nput nres nse0ersltr ntairo nullmbse nval ocalum odel of0t ogijit ojjj oken olic ommapo onenhis0tatrz0 open ositou otarra oundntte over p030 parersss pdat pendnsrarmrt phaq pij0 plat ponesist pp03ijl0pp propov psz0zo publ qalp ql0r qualer r030apth rameteto rbor readctdigimontqlqnsisnsuvi ribebughpt rmatis rollper0rhuput rrayen rt01if s0nothto sage sbz0 sche secrd0lendt0thtt signngze sj00 sl5c snse spec ss3baghiio stanhainorreru sult sync szoo t01030coid tailinncte tbz0 teammpr0rs thapergogsodro titlve tj00 tokery tpsz tribicol ture ualh ublinc uery umbeen unc0de upda urre use0ehte util vent videew void vqal wagt when wordrk xcep xpor you0 ype0eh z0001jst",
  "00010a0d0m0o0p0s0v2o2t3lcodegpifm0neseva 03ijj0lj 0and 0com 0def 0exp 0fro 0if0n0s0 0j00 0lic 0namewexot 0of0o0 0parro 0selta 0teshiyp 0use 0valar 0wit 0z30 1jj0 2n00 3i1jjj 3lj0ji aacl age0 alidse ames and0sm applpn aramgego asse ate0us aultth b4j0 bj00ecjmms blji caacti cens chec clasie codellmmmomp crea datate defafilesc ding done e030li eate ebz0 ecthti efauin elfn enset0ti equi eratsivevi espoth ethg expr faul filene for0rm from get4th gid0j0th gl0f grou gstr headck hi1js0sn hj00 houl hreq i1jj icaten id0b ient if0h ight ijiij0 impo ine0fote ionh ith0hu j003 jimp jjms joo0 l0fure lass lcaa lect licaceenst mmmm mode mpor msgigs muni ncomon nexp nfig not0 nsenetmut0ta ntenerex obje ojec olle on0heise operti orma ossl ould pacegerath plic pons ppli presoj quir ransti rce4 reatposospss rget rojem0 rsio rveric s030 scri selfrt sgidst shou smun spacon sserl5 sterr0 t4j0 targtitu ted0ntrn thub timeng tr0banue ttps uire uld0 unit valir0 vers vice with xpre zj00",
  "000c0g0i0j0n0r0t3i3jj0re 01ji 0340 0app 0con 0err 0forun 0reqeset 0str 0to0 1jii 3333 340g 3j00 able alue blj0 bz0b confnsnt eque erro etur expe g034 glj0 http i01j ing0 ions j0j0 ject jmsg ljii ment ncti nget onfistte ort0 ourc pect port ptio ques requtu ring rror serv sion sour stat testxt this trin turn uest unct urcen0 user valu xpec",
  "0002030b 01j0 0the 4j00 atio ctio func i1j0 iiii ij00 ion0 jiii jj00 name stri the0 type",
  "1j00 lj00 tion",
  "",
  "j000",
  "",
  "",
  "0000"
];

// src/scanner/keywords.ts
function buildKeywordTable(keywords) {
  const follows2 = new Int32Array(32768);
  const after = new Int32Array(32768);
  const before = new Int32Array(32768);
  const ends = new Uint8Array(32768);
  const heads2 = new Int16Array(32768).fill(-1);
  const chain = new Int16Array(keywords.length);
  const place = new Uint8Array(keywords.length);
  const start3 = new Int32Array(keywords.length + 1);
  const letters2 = Buffer.from(keywords.join(""), "latin1");
  for (let index = 0, first = 0; index < keywords.length; index++) {
    const keyword2 = keywords[index];
    const { length } = keyword2;
    if (length < 3 || length > 255) throw new RangeError(`keyword "${keyword2}" has not 3 to 255 bytes`);
    const at = first + findRarestFour(letters2, first, length);
    const slot = (letters2[at] & 31) << 10 | (letters2[at + 1] & 31) << 5 | letters2[at + 2] & 31;
    place[index] = at + 2 - first;
    start3[index] = first;
    let bucket;
    if (length === 3) {
      follows2[slot] = -1;
      bucket = hashFive(slot, 0, 0);
    } else {
      const next = letters2[at + 3] & 31;
      const four = hashFour(slot, next);
      follows2[slot] |= 1 << next;
      if (at + 4 < first + length) {
        after[four] |= 1 << letters2[at + 4];
        bucket = hashFive(four, letters2[at + 4], 1);
      } else if (at > first) {
        before[four] |= 1 << letters2[at - 1];
        bucket = hashFive(four, letters2[at - 1], 2);
      } else {
        ends[four] = 1;
        bucket = hashFive(four, 0, 3);
      }
    }
    chain[index] = heads2[bucket];
    heads2[bucket] = index;
    first += length;
    start3[index + 1] = first;
  }
  return { follows: follows2, ends, after, before, heads: heads2, chain, place, start: start3, letters: letters2 };
}
function findRarestFour(letters2, first, length) {
  commonness ??= readCommonness();
  let best = 0;
  let least2 = Number.POSITIVE_INFINITY;
  let four = 0;
  for (let at = 0; at < length; at++) {
    four = (four << 5 | letters2[first + at] & 31) & 1048575;
    if (at < 3 || commonness[four] >= least2) continue;
    least2 = commonness[four];
    best = at - 3;
  }
  return best;
}
var commonness;
function readCommonness() {
  const steps2 = new Uint8Array(1 << 20);
  const readPair = (text6, at) => digits3.indexOf(text6[at]) << 5 | digits3.indexOf(text6[at + 1]);
  for (const [step, groups] of commonFours.entries())
    for (const group of groups.split(" "))
      for (let at = 2; at < group.length; at += 2) steps2[readPair(group, 0) << 10 | readPair(group, at)] = step + 1;
  return steps2;
}
var digits3 = "0abcdefghijklmnopqrstuvwxyz12345";

// src/scanner/atoms.ts
function readAtom(text6, at) {
  const end4 = endOfAtom(text6, at);
  quantifiers.lastIndex = end4;
  const [quantifier = "", least2, open3, most4] = quantifiers.exec(text6) ?? [];
  const counts = {
    "": [1, 1],
    "?": [0, 1],
    "*": [0, Number.POSITIVE_INFINITY],
    "+": [1, Number.POSITIVE_INFINITY]
  };
  const upper2 = most4 ? Number(most4) : open3 ? Number.POSITIVE_INFINITY : Number(least2);
  const range = least2 === void 0 ? counts[quantifier[0] ?? ""] : [Number(least2), upper2];
  return { text: text6.slice(at, end4), least: range[0], most: range[1], end: end4 + quantifier.length };
}
var isAssertion = (atom) => /^(?:\\[bB]$|[\^$]$|\(\?<?[=!])/.test(atom);
var quantifiers = /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y;
var escapes = /\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\k<\w+>|\\c./y;
function endOfAtom(text6, at) {
  if (text6[at] === "\\") {
    escapes.lastIndex = at;
    return at + (escapes.exec(text6)?.[0].length ?? 2);
  }
  if (text6[at] === "[") {
    let end5 = at + 1;
    while (end5 < text6.length && text6[end5] !== "]") end5 += text6[end5] === "\\" ? 2 : 1;
    return end5 + 1;
  }
  if (text6[at] !== "(") return at + 1;
  let end4 = at + 1;
  while (end4 < text6.length && text6[end4] !== ")") end4 = endOfAtom(text6, end4);
  return end4 + 1;
}
function splitAlternatives(text6) {
  const parts2 = [];
  let start3 = 0;
  for (let at = 0; at < text6.length; ) {
    const end4 = endOfAtom(text6, at);
    if (text6[at] === "|") {
      parts2.push(text6.slice(start3, at));
      start3 = end4;
    }
    at = end4;
  }
  return [...parts2, text6.slice(start3)];
}

// src/scanner/anchors.ts
var any2 = "\0";
function findAnchors({ pattern, keywords, linear }) {
  if (linear) return void 0;
  const beginnings = [...new Set(listBeginnings(pattern.source).map(foldLetters))];
  const distancesOf = beginnings.map((text6) => keywords.map((keyword2) => listDistances(text6, keyword2)));
  const isVague = (text6) => text6.replaceAll(any2, "").length < 3 && !keywords.some((keyword2) => text6.includes(keyword2));
  if (beginnings.some(isVague) || distancesOf.some((row) => row.every((list3) => list3.length === 0))) return void 0;
  const anchors = /* @__PURE__ */ new Map();
  for (const [index, keyword2] of keywords.entries()) {
    const distances = distancesOf.flatMap((row) => row[index]);
    if (distances.length === 0) return void 0;
    anchors.set(
      keyword2,
      [...new Set(distances)].sort((a, b) => b - a)
    );
  }
  return anchors;
}
var foldLetters = (text6) => text6.replace(/[A-Z]+/g, (letters2) => letters2.toLowerCase());
function listDistances(text6, keyword2) {
  if (text6.includes(keyword2)) return [text6.indexOf(keyword2)];
  const enough = Math.min(3, keyword2.length, text6.replaceAll(any2, "").length);
  const distances = [];
  for (let distance = 1 - keyword2.length; distance < text6.length; distance++) {
    let shared4 = 0;
    let at = Math.max(0, distance);
    const end4 = Math.min(text6.length, distance + keyword2.length);
    for (; at < end4 && (text6[at] === any2 || text6[at] === keyword2[at - distance]); at++) if (text6[at] !== any2) shared4++;
    if (at === end4 && shared4 >= enough) distances.push(distance);
  }
  return distances;
}
var mostBeginnings = 200;
var longestBeginning = 120;
function listBeginnings(source7) {
  return splitAlternatives(source7).flatMap((alternative) => expand(alternative).texts);
}
function expand(sequence) {
  let texts = [""];
  for (let at = 0; at < sequence.length; ) {
    const atom = readAtom(sequence, at);
    const choice = readChoice(atom.text);
    const { least: least2, most: most4 } = atom;
    if (most4 > longestBeginning || least2 !== most4 && !(least2 === 0 && most4 === 1)) {
      const once2 = least2 > 0 && choice.texts.length <= 6 ? combine(texts, choice.texts) : texts;
      return { texts: once2, open: true };
    }
    const repeated = repeat(choice.texts, most4);
    if (!repeated || repeated.length * texts.length > mostBeginnings) return { texts, open: true };
    const next = combine(texts, repeated);
    texts = least2 === 0 ? [...texts, ...next] : next;
    if (choice.open || texts[0].length > longestBeginning) return { texts, open: true };
    at = atom.end;
  }
  return { texts, open: false };
}
function repeat(choices, count2) {
  if (choices.length === 1) return [choices[0].repeat(count2)];
  if (choices.length ** count2 > mostBeginnings) return void 0;
  let rows2 = [""];
  for (let round = 0; round < count2; round++) rows2 = combine(rows2, choices);
  return rows2;
}
var combine = (starts, ends) => starts.flatMap((start3) => ends.map((end4) => start3 + end4));
function readChoice(atom) {
  if (/^(?:\\[bB]|[\^$]|\(\?<[=!]|\(\?!)/.test(atom)) return { texts: [""], open: false };
  if (atom.startsWith("(?=")) {
    const seen = splitAlternatives(atom.slice(3, -1)).map(expand);
    return { texts: seen.flatMap(({ texts }) => texts), open: true };
  }
  if (atom.startsWith("(")) {
    const inner = splitAlternatives(atom.replace(/^\((?:\?:|\?<\w+>)?/, "").slice(0, -1)).map(expand);
    return { texts: inner.flatMap(({ texts }) => texts), open: inner.some(({ open: open3 }) => open3) };
  }
  const letters2 = atom.startsWith("[") ? listClass(atom.slice(1, -1)) : [readLetter(atom)];
  return { texts: letters2, open: false };
}
function readLetter(atom) {
  if (!atom.startsWith("\\")) return atom === "." ? any2 : atom;
  const code2 = /^\\x([0-9a-fA-F]{2})$/.exec(atom)?.[1];
  if (code2) return String.fromCharCode(Number.parseInt(code2, 16));
  return /^\\[^a-zA-Z0-9]$/.test(atom) ? atom[1] : any2;
}
function listClass(body4) {
  const letters2 = body4.match(/\\[\s\S]|[\s\S]/g) ?? [];
  if (body4.startsWith("^") || /[^\\]-./.test(body4) || letters2.length > 6) return [any2];
  const read = letters2.map((letter) => letter === "." ? letter : readLetter(letter));
  return read.includes(any2) ? [any2] : read;
}

// src/scanner/byte-sets.ts
var members = [];
var bits = [];
var numbers = /* @__PURE__ */ new Map();
var unions = /* @__PURE__ */ new Map();
var atoms = /* @__PURE__ */ new Map();
function intern(inside) {
  const key4 = Buffer.from(inside).toString("latin1");
  let number = numbers.get(key4);
  if (number === void 0) {
    number = members.push(inside) - 1;
    numbers.set(key4, number);
    bits.push(-Math.log2(inside.reduce((sum, one, byte) => sum + one * shares[byte], 0)));
  }
  return number;
}
var membersOf = (set) => members[set];
var bitsOf = (set) => bits[set];
function unite(a, b) {
  if (a === b) return a;
  const pair = Math.min(a, b) * 65536 + Math.max(a, b);
  let union = unions.get(pair);
  if (union === void 0) {
    union = intern(members[a].map((one, byte) => one | members[b][byte]));
    unions.set(pair, union);
  }
  return union;
}
function readByteSet(atom, flags) {
  const key4 = `${flags} ${atom}`;
  let set = atoms.get(key4);
  if (set === void 0) {
    const expression = new RegExp(atom, flags);
    set = intern(Uint8Array.from({ length: 256 }, (_, byte) => expression.test(String.fromCharCode(byte)) ? 1 : 0));
    atoms.set(key4, set);
  }
  return set;
}
var shares = weighBytes();
function weighBytes() {
  const weights2 = new Float64Array(256).fill(0.2);
  const weigh = (letters2, weight2) => {
    for (const letter of letters2) weights2[letter.charCodeAt(0)] = weight2;
  };
  weigh("etaoinsrlcdup", 35);
  weigh("hmfgbvykwxjqz", 10);
  weigh("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 2.5);
  weigh("0123456789", 5);
  weigh(" ", 150);
  weigh("\n", 30);
  weigh(`.,_-/="':()`, 12);
  weigh("{}[];<>*#`", 6);
  weigh("+&|!$%?@\\^~", 1.5);
  const sum = weights2.reduce((total, weight2) => total + weight2, 0);
  return weights2.map((weight2) => weight2 / sum);
}
var noBytes = intern(new Uint8Array(256));
var allBytes = intern(new Uint8Array(256).fill(1));

// src/scanner/look-nodes.ts
var lineEnds3 = Uint8Array.from({ length: 256 }, (_, byte) => byte === 10 || byte === 13 ? 1 : 0);

// src/scanner/look-table.ts
var [never, maybe] = [0, 1];
var commonTails = [
  ..."null undefined true false None nil string".split(" ").flatMap((word4) => [...[`": ${word4},`, `": ${word4}}
`, `: ${word4},`, ` = ${word4};
`]]),
  ..."() |).|, |', |: {|: '|: new |=> |)) |] = |[0]| = {|() {| of | is | to | for | and | && | || ".split("|")
];

// src/scanner/looks.ts
var kindsAt = 2;
var statesAt = 258;
var longestLook = 128;
function mayBegin(look, bytes2, from, to) {
  const width = look[1];
  const end4 = Math.min(to, from + longestLook);
  let state = look[0];
  for (let at = from; at < end4 && state > maybe; at++)
    state = look[statesAt + state * width + look[kindsAt + bytes2[at]]];
  return state !== never;
}

// src/scanner/needs.ts
function holdsRun({ inside, run }, bytes2, from, to) {
  let start3 = from;
  let probe = start3 + run - 1;
  while (probe < to) {
    let at = probe;
    while (at >= start3 && inside[bytes2[at]] === 1) at--;
    if (at < start3) return true;
    start3 = at + 1;
    probe = start3 + run - 1;
  }
  return false;
}
function findNeed({ pattern, keywords }) {
  if (/[uv]/.test(pattern.flags) || pattern.source.length > longestRead) return void 0;
  const { best } = readAlternatives(pattern.source, pattern.flags.replace(/[^is]/g, ""), keywords.join(""));
  return best && best.bits >= leastBits ? { inside: membersOf(best.set), run: best.run } : void 0;
}
var leastBits = 5;
var longestRead = 1e3;
var unknown = { least: 0, set: allBytes, best: void 0, news: 0 };
function readAlternatives(source7, flags, known3) {
  const parts2 = splitAlternatives(source7).map((sequence) => readSequence(sequence, flags, known3));
  return parts2.length === 1 ? parts2[0] : parts2.reduce(eitherOf);
}
function eitherOf(a, b) {
  const set = unite(a.set, b.set);
  let best;
  if (a.best && b.best) {
    const run = Math.min(a.best.run, b.best.run);
    const union = unite(a.best.set, b.best.set);
    best = { set: union, run, bits: run * bitsOf(union) };
  }
  return { least: Math.min(a.least, b.least), set, best, news: Math.min(a.news, b.news) };
}
function readSequence(sequence, flags, known3) {
  const parts2 = [];
  for (let at = 0; at < sequence.length; ) {
    const atom = readAtom(sequence, at);
    at = atom.end;
    if (isAssertion(atom.text) || atom.most === 0) continue;
    const { least: least2, set, best, news: news2 } = readPart(atom.text, flags, known3);
    const times = atom.least;
    parts2.push({ least: least2 * times, set, best: times > 0 ? best : void 0, news: news2 * times });
  }
  const news = parts2.reduce((sum, part) => sum + part.news, 0);
  if (news === 0) return unknown;
  return {
    least: parts2.reduce((sum, part) => sum + part.least, 0),
    set: parts2.reduce((sum, part) => sum === allBytes ? sum : unite(sum, part.set), noBytes),
    best: findBest(parts2),
    news
  };
}
function findBest(parts2) {
  let best;
  const offer = (run) => {
    if (run.bits > (best?.bits ?? 0)) best = run;
  };
  for (const [first, part] of parts2.entries()) {
    if (part.best) offer(part.best);
    if (part.news === 0) continue;
    let [run, news, set] = [0, 0, noBytes];
    for (let at = first; at < parts2.length; at++) {
      set = unite(set, parts2[at].set);
      const bits2 = bitsOf(set);
      if (bits2 < 0.1) break;
      run += parts2[at].least;
      news += parts2[at].news;
      if (news > 0) offer({ set, run, bits: news * bits2 });
    }
  }
  return best;
}
function readPart(atom, flags, known3) {
  if (atom.startsWith("(")) {
    const opened = /^\((?:\?:|\?<\w+>|(?!\?))/.exec(atom)?.[0];
    return opened === void 0 ? unknown : readAlternatives(atom.slice(opened.length, -1), flags, known3);
  }
  if (/^\\[k1-9]/.test(atom)) return unknown;
  const letter = atom.replace(/^\\(?=[^A-Za-z0-9])/, "").toLowerCase();
  const isKnown3 = letter.length === 1 && atom !== "." && known3.includes(letter);
  return { least: 1, set: readByteSet(atom, flags), best: void 0, news: isKnown3 ? 0 : 1 };
}

// src/scanner/pattern-shape.ts
function endsWithSecret(source7) {
  return splitAlternatives(source7).every((sequence) => {
    let last2;
    for (let at = 0; at < sequence.length; ) {
      const atom = readAtom(sequence, at);
      if (!isAssertion(atom.text)) last2 = atom;
      at = atom.end;
    }
    if (!last2?.text.startsWith("(") || last2.least !== 1 || last2.most !== 1) return false;
    return last2.text.startsWith("(?<secret>") || endsWithSecret(last2.text.replace(/^\((?:\?:|\?<\w+>)?/, "").slice(0, -1));
  });
}
function mayCrossLines(source7, flags) {
  if (/[sv]/.test(flags) || source7.includes("\n")) return true;
  const consuming = source7.replace(singleLookaround, "");
  for (const [token2] of consuming.matchAll(tokens2)) {
    if (token2.startsWith("[")) {
      const body4 = token2.slice(1, -1);
      const holds3 = lineFeedInClass.test(body4);
      if (body4.startsWith("^") ? !holds3 || /\\S/.test(body4) === holds3 : holds3) return true;
    } else if (lineFeedOutside.test(token2)) return true;
  }
  return false;
}
var classText = String.raw`\[(?:[^\]\\]|\\[\s\S])*\]`;
var singleLookaround = new RegExp(
  String.raw`\(\?<?[=!](?:(?:${classText}|\\[a-zA-Z]|\\[^a-zA-Z0-9]|[^()[\]\\|*+?{}])?(?:\||(?=\))))+\)`,
  "g"
);
var tokens2 = new RegExp(
  String.raw`${classText}|\\(?:u\{?[0-9a-fA-F]+|x[0-9a-fA-F]{2}|c[A-Za-z]|0[0-7]{2}|[\s\S])`,
  "g"
);
var lineFeed = String.raw`\\[snWDpP]|\\x0[aA]|\\u000[aA]|\\u\{|\\c[jJ]|\\012`;
var lineFeedOutside = new RegExp(`^(?:${lineFeed})`);
var lineFeedInClass = new RegExp(String.raw`${lineFeed}|\\(?:0|x0|t|b)[0-9]?-`);

// src/scanner/rule-rows.ts
var shapes = { crossesLines: 1, endsWithSecret: 2, decodes: 4, reads: 8, goesOn: 16 };

// src/scanner/pattern-facts.ts
function writePattern({ source: source7, flags }) {
  const ascii = source7.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${flags.replace(/[gdy]/g, "")} ${ascii}`;
}
var listKeywords2 = ({ keywords }) => [...new Set(keywords)];
function findBuiltFacts(rule, index = readBuiltRules()) {
  if (!index || rule.linear) return void 0;
  const place = placesOf(index).get(rule.id);
  if (place === void 0) return void 0;
  const { anchored, anchor, firstAnchor } = index;
  const { flags, source: source7 } = readWritten(index, place);
  if (`${flags} ${source7}` !== writePattern(rule.pattern)) return void 0;
  const keywords = listKeywords2(rule);
  const anchors = /* @__PURE__ */ new Map();
  let at = firstAnchor[place];
  const end4 = firstAnchor[place + 1];
  for (const keyword2 of anchored[place] === 1 ? keywords : []) {
    if (at >= end4) return void 0;
    const next = at + 1 + anchor[at];
    anchors.set(keyword2, Array.from(anchor.subarray(at + 1, next)));
    at = next;
  }
  if (at !== end4) return void 0;
  return { anchors: anchored[place] === 1 ? anchors : void 0, ...readBuiltFacts(index, place) };
}
function readBuiltFacts(index, place) {
  const { shape, needRun, needSet } = index;
  const run = needRun[place];
  return {
    need: run === 0 ? void 0 : { run, inside: unpackBits(needSet.subarray(32 * place, 32 * place + 32)) },
    look: readLook(index, place),
    crossesLines: (shape[place] & shapes.crossesLines) !== 0,
    endsWithSecret: (shape[place] & shapes.endsWithSecret) !== 0
  };
}
function readWritten({ firstLetter, letters: letters2 }, place) {
  const [from, to] = [firstLetter[place], firstLetter[place + 1]];
  const text6 = Buffer.from(letters2.buffer, letters2.byteOffset, letters2.byteLength).toString("latin1", from, to);
  const blank3 = text6.indexOf(" ");
  return { flags: text6.slice(0, blank3), source: text6.slice(blank3 + 1) };
}
function readLook({ firstLook, look }, place) {
  const [from, to] = [firstLook[place], firstLook[place + 1]];
  return from === to ? void 0 : look.subarray(from, to);
}
var known2;
function placesOf(index) {
  if (known2?.index !== index) {
    const ids = Buffer.from(index.ids.buffer, index.ids.byteOffset, index.ids.byteLength).toString("latin1");
    known2 = { index, places: new Map(ids.split("\n").map((id2, place) => [id2, place])) };
  }
  return known2.places;
}
function unpackBits(bits2) {
  const inside = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) inside[byte] = bits2[byte >> 3] >> (byte & 7) & 1;
  return inside;
}

// src/scanner/compile-once.ts
var blank2 = "\n".repeat(1e3);
function compileOnce(source7, flags) {
  const pattern = new RegExp(source7, flags);
  pattern.lastIndex = blank2.length;
  pattern.exec(blank2);
  pattern.lastIndex = 0;
  return pattern;
}
var spared = `x{${"0".repeat(20 << 10)}}`;

// no-engine:engine
var RE2JS = {};

// src/scanner/linear.ts
function compileLinear({ source: source7, flags }) {
  const expression = RE2JS.compile(source7, flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0);
  const names2 = Object.keys(expression.namedGroups());
  return {
    lastIndex: 0,
    exec(text6) {
      const matcher = expression.matcher(text6);
      if (this.lastIndex > text6.length || !matcher.find(this.lastIndex)) {
        this.lastIndex = 0;
        return null;
      }
      this.lastIndex = matcher.end();
      const spans = names2.map((name3) => {
        const start3 = matcher.start(name3);
        return [name3, start3 < 0 ? void 0 : [start3, matcher.end(name3)]];
      });
      return {
        0: text6.slice(matcher.start(), matcher.end()),
        index: matcher.start(),
        groups: Object.fromEntries(spans.map(([name3, span]) => [name3, span && text6.slice(...span)])),
        indices: { groups: Object.fromEntries(spans) }
      };
    }
  };
}

// src/scanner/patterns.ts
var readActs = ({ check: check3, decode: decode2, further: further2 }) => ({ check: check3, decode: decode2, further: further2 });
var defaultReach = [96, 320];
function preparePattern(rule, facts = findBuiltFacts(rule)) {
  const { source: source7, flags } = rule.pattern;
  const anchors = facts ? facts.anchors : findAnchors(rule);
  return createPattern3(rule, rule.reach ?? defaultReach, {
    anchors,
    ...{ anchored: anchors !== void 0, goesOn: rule.further !== void 0, readWritten: () => rule.pattern },
    calls: facts ? fewCalls : 0,
    need: facts?.need,
    look: facts?.look,
    endsWithSecret: facts?.endsWithSecret ?? endsWithSecret(source7),
    crossesLines: facts?.crossesLines ?? mayCrossLines(source7, flags)
  });
}
var prepareBuiltPattern = (rule, index, place) => createPattern3(rule, [index.before[place], index.after[place]], {
  ...{ anchors: void 0, anchored: index.anchored[place] === 1, calls: fewCalls },
  ...{ goesOn: (index.shape[place] & shapes.goesOn) !== 0, readWritten: () => readWritten(index, place) },
  ...readBuiltFacts(index, place)
});
var createPattern3 = (rule, [before, after], { anchors, anchored, calls: calls2, need, look, endsWithSecret: endsWithSecret2, crossesLines, goesOn, readWritten: readWritten3 }) => ({
  ...{ rule, acts: void 0, goesOn, before, after, expression: void 0, readWritten: readWritten3, calls: calls2, need, look },
  ...{ anchored, anchors, endsWithSecret: endsWithSecret2, crossesLines }
});
var fewCalls = 4;
function readNeed(pattern) {
  if (pattern.calls < fewCalls) {
    pattern.calls = fewCalls;
    pattern.need = findNeed(pattern.rule);
  }
  return pattern.need;
}
function mayMatch(pattern, bytes2, from, to) {
  if (pattern.calls < fewCalls) {
    if (++pattern.calls === fewCalls) pattern.need = findNeed(pattern.rule);
    return true;
  }
  return !pattern.need || holdsRun(pattern.need, bytes2, from, to);
}
function compilePattern({ rule, anchored, endsWithSecret: endsWithSecret2, readWritten: readWritten3 }) {
  if (rule.linear) return compileLinear(rule.pattern);
  const { source: source7, flags } = readWritten3();
  const asked = `${endsWithSecret2 ? "" : "d"}${anchored ? "y" : "g"}`;
  return compileOnce(source7, flags.replace(/[gdy]/g, "") + asked);
}

// src/scanner/rule-set.ts
function prepareRules(rules2, built = readBuiltRules()) {
  const placed2 = built && placeRules2(rules2, built);
  return placed2 ? createBuiltSet(rules2, built, placed2) : createRuleSet(rules2);
}
function placeRules2(rules2, built) {
  const places = placesOf(built);
  if (2 * rules2.length <= places.size) return void 0;
  const placed2 = new Int32Array(places.size).fill(-1);
  for (const [at, { id: id2, linear }] of rules2.entries()) {
    const place = places.get(id2);
    if (place === void 0 || linear || placed2[place] !== -1) return void 0;
    placed2[place] = at;
  }
  return placed2;
}
function createBuiltSet(rules2, built, placed2) {
  const { firstCall, rule: called, firstDistance, distance, anchored } = built;
  const places = new Int32Array(rules2.length);
  for (let place = 0; place < placed2.length; place++) if (placed2[place] !== -1) places[placed2[place]] = place;
  return createSet(
    {
      size: rules2.length,
      table: decodeKeywordTable(built.table),
      before: places.map((place) => built.before[place]),
      after: places.map((place) => built.after[place])
    },
    (rule) => prepareBuiltPattern(rules2[rule], built, places[rule]),
    (keyword2) => {
      const calls2 = [];
      for (let call3 = firstCall[keyword2]; call3 < firstCall[keyword2 + 1]; call3++) {
        const rule = placed2[called[call3]];
        if (rule === -1) continue;
        const isAnchored = anchored[called[call3]] === 1;
        const distances = isAnchored ? Array.from(distance.subarray(firstDistance[call3], firstDistance[call3 + 1])) : null;
        calls2.push({ rule, distances });
      }
      return calls2;
    }
  );
}
function createRuleSet(rules2) {
  const rulesOf = /* @__PURE__ */ new Map();
  rules2.forEach((rule, index) => {
    for (const keyword2 of rule.keywords) {
      const list3 = rulesOf.get(keyword2);
      if (!list3) rulesOf.set(keyword2, [index]);
      else if (list3.at(-1) !== index) list3.push(index);
    }
  });
  const keywords = [...rulesOf.keys()];
  const called = [...rulesOf.values()];
  const set = createSet(
    {
      ...{ size: rules2.length, table: buildKeywordTable(keywords) },
      before: Int32Array.from(rules2, (rule) => (rule.reach ?? defaultReach)[0]),
      after: Int32Array.from(rules2, (rule) => (rule.reach ?? defaultReach)[1])
    },
    (rule) => preparePattern(rules2[rule]),
    (keyword2) => called[keyword2].map((rule) => {
      const { anchors } = set.pattern(rule);
      return { rule, distances: anchors ? anchors.get(keywords[keyword2]) ?? [] : null };
    })
  );
  return set;
}
function createSet(facts, makePattern, makeCalls) {
  const patterns = new Array(facts.size);
  const calls2 = new Array(facts.table.place.length);
  const patternOf = (rule) => {
    patterns[rule] ??= makePattern(rule);
    return patterns[rule];
  };
  const callsOf = (keyword2) => {
    calls2[keyword2] ??= makeCalls(keyword2);
    return calls2[keyword2];
  };
  return {
    ...facts,
    calls: callsOf,
    pattern: patternOf,
    needsOf(keyword2) {
      const needs = [];
      for (const { rule, distances } of callsOf(keyword2)) {
        const pattern = patternOf(rule);
        const listed2 = listNeeds(readNeed(pattern), pattern.look, distances ?? []);
        const [lead = 0, last2 = 0] = distances ? [distances[0], distances.at(-1)] : [];
        const { before, after, crossesLines } = pattern;
        for (const need of listed2) needs.push({ ...need, before: before + lead, after: after - last2, crossesLines });
      }
      return needs;
    }
  };
}
function listNeeds(need, look, distances) {
  return look ? Array.from(distances, (lead) => ({ ...need, look, lead })) : [need ?? {}];
}

// src/scanner/text.ts
var sampled = 2048;
function readUtf16(bytes2) {
  const wide2 = detectWide(bytes2);
  if (wide2) return readUtf32(bytes2, wide2);
  const order = detectOrder(bytes2);
  if (!order) return readAppended(bytes2);
  const even = bytes2.length & ~1;
  let units = Buffer.from(bytes2.buffer, bytes2.byteOffset, even);
  if (order === "big") units = Buffer.from(units).swap16();
  const text6 = units.toString("utf16le");
  const decoded = Buffer.from(text6, "utf8");
  return { bytes: decoded, toOriginal: createWayBack(decoded, (first) => first < 240 ? 2 : 4) };
}
var stretch = 4096;
function createWayBack(decoded, widthOf) {
  const measure = (from, to) => {
    let width = 0;
    for (let at = from; at < to; at++) if ((decoded[at] & 192) !== 128) width += widthOf(decoded[at]);
    return width;
  };
  const marks2 = [0];
  return (offset) => {
    const last2 = Math.floor(offset / stretch);
    for (let next = marks2.length; next <= last2; next++)
      marks2.push(marks2[next - 1] + measure((next - 1) * stretch, next * stretch));
    return marks2[last2] + measure(last2 * stretch, offset);
  };
}
function detectWide(bytes2) {
  const order = bytes2[0] === 0 ? "big" : "little";
  const zero = order === "big" ? 0 : 2;
  if (bytes2.length < 8 || bytes2[zero] !== 0 || bytes2[zero + 1] !== 0) return void 0;
  const letter = order === "big" ? 3 : 0;
  const end4 = Math.min(bytes2.length & ~3, sampled);
  let plain5 = 0;
  for (let at = 4; at < end4; at += 4) {
    const byte = bytes2[at + letter];
    const isText2 = byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13;
    if (isText2 && bytes2[at + zero] === 0 && bytes2[at + zero + 1] === 0) plain5++;
  }
  return plain5 > (end4 / 4 - 1) * 0.9 ? order : void 0;
}
var highest = 1114111;
function readUtf32(bytes2, order) {
  const view = new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength & ~3);
  const letters2 = [];
  for (let at = 0; at < view.byteLength; at += 4) {
    const code2 = view.getUint32(at, order === "little");
    letters2.push(code2 <= highest && (code2 < 55296 || code2 > 57343) ? String.fromCodePoint(code2) : "\uFFFD");
  }
  const decoded = Buffer.from(letters2.join(""), "utf8");
  return { bytes: decoded, toOriginal: createWayBack(decoded, () => 4) };
}
function readAppended(bytes2) {
  const zero = bytes2.indexOf(0);
  if (zero < 2 || bytes2.length - zero < 16 || detectOrder(bytes2.subarray(zero - 1)) !== "little") return { bytes: bytes2 };
  const tail2 = readUtf16(bytes2.subarray(zero - 1));
  const begin = zero - 1;
  return {
    // What stood there is scanned as it is, too; here only its lines count.
    bytes: Buffer.concat([bytes2.subarray(0, begin).map((byte) => byte === 10 ? 10 : 32), tail2.bytes]),
    toOriginal: (offset) => offset < begin ? offset : begin + tail2.toOriginal(offset - begin)
  };
}
function detectOrder(bytes2) {
  if (bytes2.length < 4) return void 0;
  if (bytes2[0] === 255 && bytes2[1] === 254) return "little";
  if (bytes2[0] === 254 && bytes2[1] === 255) return "big";
  if (bytes2[0] !== 0 && bytes2[1] !== 0) return void 0;
  const zeros = [0, 0];
  const end4 = Math.min(bytes2.length & ~1, sampled);
  for (let at = 0; at < end4; at++) if (bytes2[at] === 0) zeros[at & 1]++;
  const half = end4 / 2;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.05) return "little";
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.05) return "big";
  return void 0;
}

// src/scanner/kernel/encoded.ts
function createEscapeSearch(kernels, bytes2, from, to) {
  const kernel = kernels.forEncoded(to - from);
  if (!kernel) return void 0;
  const { calls: calls2 } = kernel;
  let [lo, end4, last2] = [0, 0, 0];
  return (from2) => {
    for (let at = from2; at < to; at = end4) {
      if (at >= end4) {
        lo = Math.max(0, at - pieceMargin);
        end4 = Math.min(to, at + pieceLength);
        last2 = loadPiece(kernel, bytes2, lo, Math.min(bytes2.length, end4 + pieceMargin));
      }
      const found = calls2.findEscape(textAt, last2, textAt + at - lo, textAt + end4 - lo) - textAt + lo;
      if (found < end4) return found;
    }
    return to;
  };
}
function findRuns(kernels, bytes2, from, to, isDigit3, onRun) {
  const kernel = kernels.forEncoded(to - from);
  if (!kernel) return false;
  const { calls: calls2 } = kernel;
  for (let at = from; at < to; ) {
    const end4 = Math.min(to, at + pieceLength);
    const last2 = loadPiece(kernel, bytes2, at, end4);
    let [start3, next] = [at, at];
    do {
      start3 = calls2.findRun(textAt + next - at, last2) - textAt + at;
      next = calls2.getNext() - textAt + at;
      if (next < end4) onRun(start3, next);
    } while (next < end4);
    if (end4 === to) {
      if (end4 > start3) onRun(start3, end4);
      return true;
    }
    if (start3 === at) {
      while (next < to && isDigit3[bytes2[next]] === 1) next++;
      onRun(start3, next);
      start3 = next;
    }
    at = start3;
  }
  return true;
}

// src/scanner/gzip.ts
import { gunzipSync } from "node:zlib";

// src/scanner/inflate.ts
import { inflateRawSync } from "node:zlib";
function spend(room, bytes2) {
  room.spare -= bytes2;
  if (room.spare <= 0) room.left = 0;
}
function inflate(bytes2, room) {
  const inflated = attempt(inflateRaw, bytes2, room) ?? inflateSound(bytes2, room);
  if (inflated) room.left -= inflated.content.length;
  return inflated;
}
var syncFlush = 2;
var inflateRaw = (bytes2, options) => inflateRawSync(bytes2, { ...options, finishFlush: syncFlush });
function attempt(read, bytes2, room) {
  try {
    const options = { maxOutputLength: Math.max(1, room.left), info: true };
    const { buffer, engine: engine2 } = read(bytes2, options);
    return { content: buffer, length: engine2.bytesWritten };
  } catch (error) {
    if (error.code === "ERR_BUFFER_TOO_LARGE") {
      spend(room, room.left);
      throw error;
    }
    return void 0;
  }
}
function inflateSound(bytes2, room) {
  let found;
  let sound = 0;
  for (let damaged = bytes2.length; damaged - sound > 1; ) {
    if (room.left <= 0) throw new RangeError("a damaged archive that takes too long to read");
    const middle = sound + damaged >> 1;
    const inflated = attempt(inflateRaw, bytes2.subarray(0, middle), room);
    spend(room, leastCost + (inflated?.content.length ?? 0));
    if (inflated) {
      found = inflated;
      sound = middle;
    } else damaged = middle;
  }
  return found?.content.length ? found : void 0;
}
var leastCost = 1 << 13;

// src/scanner/gzip.ts
var isGzip = (bytes2, at = 0) => bytes2[at] === 31 && bytes2[at + 1] === 139 && bytes2[at + 2] === 8;
function gunzip(bytes2, room) {
  const parts2 = [];
  let isSound = true;
  for (let at = 0; isGzip(bytes2, at); ) {
    if (parts2.length === mostMembers) throw new RangeError(`a damaged archive of more than ${mostMembers} members`);
    const members2 = isSound ? readMembers(bytes2.subarray(at), room) : void 0;
    isSound &&= members2 !== void 0;
    const read = members2 ?? readMember(bytes2.subarray(at), room);
    if (!read) break;
    parts2.push(read.content);
    at += read.length;
    while (bytes2[at] === 0) at++;
  }
  return parts2.length > 1 ? Buffer.concat(parts2) : parts2[0];
}
function readMembers(bytes2, room) {
  const read = attempt(gunzipSync, bytes2, room);
  if (read) room.left -= read.content.length;
  return read;
}
function readMember(bytes2, room) {
  const start3 = passHeader(bytes2);
  const inflated = start3 < bytes2.length ? inflate(bytes2.subarray(start3), room) : void 0;
  return inflated && { content: inflated.content, length: start3 + inflated.length + trailer };
}
var mostMembers = 2e3;
var trailer = 8;
function passHeader(bytes2) {
  const flags = bytes2[3];
  let at = 10;
  if (flags & 4) at += 2 + bytes2[at] + 256 * bytes2[at + 1];
  for (const name3 of [8, 16]) {
    if ((flags & name3) === 0) continue;
    const end4 = bytes2.indexOf(0, at);
    at = end4 === -1 ? bytes2.length : end4 + 1;
  }
  return flags & 2 ? at + 2 : at;
}

// src/scanner/zip.ts
var endWord = "PK";
var localWord = "PK";
var [localNumber, rowNumber, endNumber] = [67324752, 33639248, 101010256];
var [endLength, rowLength, localLength] = [22, 46, 30];
var elsewhere = 4294967295;
var longestComment = 65535;
var longestEnd = endLength + longestComment;
var mostRows2 = 1 << 16;
var mostFalse = 8;
var beginsAsZip = (bytes2) => bytes2[0] === 80 && bytes2[1] === 75 && bytes2[2] === 3 && bytes2[3] === 4;
function endsAsZip(bytes2, before = 0) {
  const buffer = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  const last2 = buffer.length - endLength;
  if (buffer.indexOf(endWord.charCodeAt(3), Math.max(0, buffer.length - longestEnd)) === -1) return false;
  return findDirectories(buffer, before).next().done === false || last2 + before > 0 && last2 >= 0 && buffer.readUInt32LE(last2) === endNumber;
}
function* findDirectories(buffer, before = 0) {
  const floor = Math.max(0, buffer.length - longestEnd);
  const tail2 = buffer.subarray(floor);
  const last2 = tail2.length - endLength;
  for (let from = last2 < 0 ? -1 : tail2.lastIndexOf(endWord, last2, "latin1"); from >= 0; from--) {
    if (tail2[from] !== 80 || tail2.readUInt32LE(from) !== endNumber) continue;
    const [size, said] = [tail2.readUInt32LE(from + 12), tail2.readUInt32LE(from + 16)];
    const behind = before + floor + from - size;
    const isUnseen = size >= rowLength && behind >= 0 && behind < before;
    const begin = isUnseen ? behind : [behind, said].find((at) => isRow(buffer, at - before));
    if (begin !== void 0) yield { begin, said };
  }
}
function listEntries(bytes2, most4) {
  const buffer = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  const { rows: rows2, isWhole } = readDirectory(buffer, most4 + 1);
  const entries = [];
  const add = (at, next) => {
    const all = [rows2.get(at), readLocal(buffer, at)].filter((row) => row !== void 0);
    rows2.delete(at);
    const start3 = at + localLength + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
    if (all.length === 0 || start3 > buffer.length) return at + 4;
    const sizes2 = all.flatMap(({ packed }) => packed ?? []);
    const ends = sizes2.map((size) => start3 + size > buffer.length ? Math.max(start3, next) : start3 + size);
    const storedEnd = Math.max(start3, ...ends.length > 0 ? ends : [next]);
    const deflatedEnd = sizes2.length > 0 && sizes2.every((size) => size === 0) ? start3 : buffer.length;
    const readable = all.filter(({ method, encrypted: encrypted2 }) => !encrypted2 && (method === 0 || method === 8));
    const disputed2 = readable.length > 0 && readable.length < all.length;
    for (const { method, encrypted: encrypted2 } of readable.length > 0 ? readable : all.slice(0, 1)) {
      const end4 = method === 0 ? storedEnd : deflatedEnd;
      if (entries.at(-1)?.start !== start3 || entries.at(-1)?.method !== method)
        entries.push({ method, encrypted: encrypted2, disputed: disputed2, start: start3, end: end4 });
    }
    const within = sizes2.filter((size) => start3 + size <= buffer.length);
    return within.length > 0 ? start3 + Math.min(...within) : at + 4;
  };
  for (let at = findLocal(buffer, 0), from = 0; at !== -1 && entries.length <= most4; ) {
    const next = findLocal(buffer, at + 4);
    from = add(at, next === -1 ? buffer.length : next);
    at = next === -1 || next >= from ? next : findLocal(buffer, from);
  }
  for (const at of rows2.keys()) if (entries.length <= most4) add(at, buffer.length);
  return { entries, isWhole };
}
function findLocal(buffer, from) {
  const at = buffer.indexOf(localWord, from, "latin1");
  return at + localLength <= buffer.length ? at : -1;
}
function readDirectory(buffer, most4) {
  const rows2 = /* @__PURE__ */ new Map();
  const tried = /* @__PURE__ */ new Set();
  let left = mostRows2;
  for (const { begin, said } of findDirectories(buffer)) {
    const key4 = `${begin} ${said}`;
    if (tried.has(key4)) continue;
    if (tried.size === mostFalse) return { rows: rows2, isWhole: false };
    tried.add(key4);
    for (let at = begin; isRow(buffer, at) && rows2.size < most4; left--) {
      if (left === 0) return { rows: rows2, isWhole: false };
      const place = buffer.readUInt32LE(at + 42);
      const local = [place + begin - said, place].find((from) => isLocal(buffer, from));
      const packed = buffer.readUInt32LE(at + 20);
      if (local !== void 0) rows2.set(local, describe2(buffer, at + 8, packed === elsewhere ? void 0 : packed));
      at += rowLength + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    }
    if (rows2.size > 0) break;
  }
  return { rows: rows2, isWhole: true };
}
var isRow = (buffer, at) => at >= 0 && at + rowLength <= buffer.length && buffer.readUInt32LE(at) === rowNumber;
var isLocal = (buffer, at) => at >= 0 && at + localLength <= buffer.length && buffer.readUInt32LE(at) === localNumber;
function describe2(buffer, at, packed) {
  const method = buffer.readUInt16LE(at + 2);
  return { method, encrypted: (buffer.readUInt16LE(at) & 1) === 1 || method === 99, packed };
}
function readLocal(buffer, at) {
  const packed = buffer.readUInt32LE(at + 18);
  const isBehind = (buffer.readUInt16LE(at + 6) & 8) !== 0;
  const row = describe2(buffer, at + 6, isBehind || packed === elsewhere ? void 0 : packed);
  return row.method < 100 && buffer.readUInt16LE(at + 26) > 0 ? row : void 0;
}

// src/scanner/unpack.ts
var largestContent = 1 << 26;
var mostEntries = 2e3;
var deepest2 = 4;
var tooLarge = `an archive that unpacks to more than ${largestContent >> 20} MiB`;
var otherMethod = "an archive with entries that are packed by another method than deflate";
var encrypted = "an archive with entries that are encrypted";
var disputed = "an archive whose directory and headers do not agree how an entry is packed";
var manyRows = "an archive with rows in its directory, or ends, that lead to nothing: too many to go through";
var isPassedOver = (reason) => reason === otherMethod || reason === encrypted;
function tellUnread(reasons2, onUnread) {
  const sorted = [...new Set(reasons2)].sort((a, b) => Number(isPassedOver(b)) - Number(isPassedOver(a)));
  for (const reason of sorted) onUnread(reason);
}
var createRoom = () => ({ left: largestContent, spare: 2 * largestContent });
var isArchive = (bytes2) => isGzip(bytes2) || beginsAsZip(bytes2);
function unpack(bytes2, onUnread = () => {
}, room = createRoom()) {
  if (!isArchive(bytes2) && !endsAsZip(bytes2)) return void 0;
  const reasons2 = [];
  const contents = unpackAll(bytes2, room, 1, (reason) => reasons2.push(reason));
  tellUnread(reasons2, onUnread);
  return contents;
}
function unpackAll(bytes2, room, depth, onUnread) {
  const isZip = beginsAsZip(bytes2) || endsAsZip(bytes2);
  if (!isZip && !isGzip(bytes2)) return void 0;
  if (depth > deepest2) {
    onUnread(`archives in one another, more than ${deepest2} deep`);
    return void 0;
  }
  const packed = isGzip(bytes2) ? unpackOne(() => gunzip(bytes2, room), onUnread) : void 0;
  const entries = isZip ? unzip(bytes2, room, onUnread) : void 0;
  const contents = packed && entries ? [...packed, ...entries] : packed ?? entries;
  return contents?.flatMap((content) => [content, ...unpackAll(content, room, depth + 1, onUnread) ?? []]);
}
function unzip(bytes2, room, onUnread) {
  const { entries, isWhole } = listEntries(bytes2, mostEntries);
  if (!isWhole) onUnread(manyRows);
  if (entries.length === 0) return void 0;
  if (entries.length > mostEntries) onUnread(`an archive of more than ${mostEntries} entries`);
  const contents = [];
  for (const entry3 of entries.slice(0, mostEntries)) {
    if (room.left <= 0) {
      onUnread(tooLarge);
      break;
    }
    if (entry3.disputed) onUnread(disputed);
    const body4 = bytes2.subarray(entry3.start, entry3.end);
    if (entry3.encrypted) onUnread(encrypted);
    else if (entry3.method === 0) {
      room.left -= body4.length;
      contents.push(body4);
    } else if (entry3.method === 8) contents.push(...unpackOne(() => inflate(body4, room)?.content, onUnread) ?? []);
    else onUnread(otherMethod);
  }
  return contents;
}
function unpackOne(read, onUnread) {
  try {
    const content = read();
    return content && [content];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    onUnread(error.code === void 0 ? error.message : tooLarge);
    return void 0;
  }
}

// src/scanner/encoded-runs.ts
var nameReach = 80;
var lineFeed2 = Buffer.from("\n");
var shortestRun = 20;
var headLength = 48;
var longestRun = 1 << 20;
var pieceOverlap = 1 << 13;
var isDigit2 = new Uint8Array(256);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
  isDigit2[letter.charCodeAt(0)] = 1;
function listRuns(bytes2, from, to, kernels, room, found) {
  const list3 = (start4, end4) => listRun(bytes2, from, start4, end4, room, found);
  if (findRuns(kernels, bytes2, from, to, isDigit2, list3)) return;
  let start3 = from;
  let probe = start3 + shortestRun - 1;
  while (probe < to) {
    let at = probe;
    while (isDigit2[bytes2[at]] === 1) at--;
    if (at < start3) {
      let end4 = probe + 1;
      while (end4 < to && isDigit2[bytes2[end4]] === 1) end4++;
      list3(start3, end4);
      at = end4;
    }
    start3 = at + 1;
    probe = start3 + shortestRun - 1;
  }
}
function listRunAt(bytes2, from, start3, to, room, found) {
  let end4 = start3;
  while (end4 < to && isDigit2[bytes2[end4]] === 1) end4++;
  listRun(bytes2, from, start3, end4, room, found);
}
function listRun(bytes2, floor, start3, end4, room, found) {
  if (end4 - start3 < shortestRun) return;
  const buffer = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  const head3 = buffer.toString("latin1", start3, Math.min(end4, start3 + headLength));
  const form = /^[0-9a-fA-F]+$/.test(head3) && (end4 - start3) % 2 === 0 ? "hex" : "base64";
  const first = Buffer.from(head3, form);
  if (!isPromising(first)) return;
  const packed = isArchive(first);
  const step = packed ? end4 - start3 : longestRun;
  for (let at = start3; at < end4; at += step) {
    const place = ~start3;
    found.push({ place, ...decodeRun(buffer, floor, at, Math.min(end4, at + step + pieceOverlap), form, room) });
  }
}
function decodeRun(buffer, floor, start3, end4, form, room) {
  const content = Buffer.from(buffer.toString("latin1", start3, end4), form);
  const unread = [];
  const contents = unpack(content, (reason) => unread.push(reason), room);
  const text6 = contents?.length ? Buffer.concat(contents.flatMap((part) => [part, lineFeed2])) : content;
  const lineStart = buffer.subarray(Math.max(floor, start3 - nameReach), start3).lastIndexOf(10) + 1;
  const begin = start3 - Math.max(floor, start3 - nameReach) - lineStart;
  const nameStart = start3 - begin;
  const whole4 = text6 === content;
  const [group, letters2] = form === "hex" ? [1, 2] : [3, 4];
  return {
    text: Buffer.concat([buffer.subarray(nameStart, start3), text6]),
    begin,
    packed: !whole4,
    ...unread.length > 0 && { unread },
    toOuter(offset, isEnd) {
      if (offset < begin) return nameStart + offset;
      if (!whole4) return isEnd ? end4 : start3;
      const groups = (offset - begin) / group;
      return Math.min(end4, start3 + letters2 * (isEnd ? Math.ceil(groups) : Math.floor(groups)));
    }
  };
}
function isPromising(head3) {
  if (isArchive(head3)) return true;
  const wide2 = head3[1] === 0 && head3[3] === 0;
  for (let at = 0; at < head3.length; at += wide2 ? 2 : 1) {
    const byte = head3[at];
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 || byte === 127 || byte >= 248) return false;
    if (byte >= 128 && !(byte >= 194 && (head3[at + 1] ?? 128) >> 6 === 2) && !(byte < 192 && head3[at - 1] >= 128))
      return false;
  }
  return true;
}

// src/scanner/escape-forms.ts
var escapedByte = "(?:0[9ad]|[2-6][0-9a-f]|7[0-9a-e])";
var follower = "%[89ab][0-9a-f]";
var blanks = String.raw`[ \t]{0,8}(?:\r?\n[ \t]{0,60})?`;
var prefix = "[a-z@]{0,2}";
var inWord = String.raw`[\w+/=-]`;
var rest = (quote) => String.raw`(?=${inWord}(?:(?!\k<${quote}>)[^\r\n]){0,400}\k<${quote}>`;
var forms = [
  `%${escapedByte}`,
  `%(?:c[2-9a-f]|d[0-9a-f])${follower}`,
  `%e[0-9a-f](?:${follower}){2}`,
  `%f[0-4](?:${follower}){3}`,
  "&(?:#\\d{2,4}|#x[0-9a-f]{2,4}|quot|amp|apos|lt|gt);",
  `\\\\+u(?!00(?:[189]|0[0-8bcef]|7f))[0-9a-f]{4}`,
  `\\\\x(?:${escapedByte}|[a-f][0-9a-f])`,
  "\\\\u\\{0{0,4}[2-7][0-9a-f]\\}",
  "\\\\(?:0[4-7][0-7]|1[0-6][0-7]|17[0-6])",
  String.raw`\\{1,4}\/`,
  // Properties and YAML go on behind the blanks of the next line.
  String.raw`\\(?:["']|\r?\n(?:(?<=[\w+/=.-]\\\r?\n)[ \t]{1,60}(?=${inWord}))?)`,
  // Strings with an operator between them.
  String.raw`(?<joined>["'\x60])${blanks}(?:\+{1,2}|\.\.?|&(?:[ \t]{0,4}_)?)${blanks}${prefix}\k<joined>|'${blanks}\|\|${blanks}'`,
  // Strings with nothing between them, the second of which is no key; on one line they end a statement.
  String.raw`(?<=${inWord})(?<below>["'])[ \t]{0,8}\r?\n[ \t]{0,60}${prefix}\k<below>${rest("below")}(?![ \t]{0,8}(?:[:>\]]|=(?!=))))`,
  String.raw`(?<=${inWord})(?<beside>["'])[ \t]{1,8}${prefix}\k<beside>${rest("beside")}[ \t]{0,8}(?:[;,)}\]]|["']${inWord}))`,
  // Parts of a template, and characters that a list holds one by one.
  `\\$\\{["']|(?<=\\$\\{["'][^"'\\n]{0,200})["']\\}`,
  `(?<=(?<letter>["'])[^"'\\\\\\s])\\k<letter>[ \\t]{0,4},[ \\t]{0,4}\\k<letter>(?=[^"'\\\\\\s]\\k<letter>)`
];
var listed = String.raw`(?<listed>["'])[ \t]{0,8},${blanks}\k<listed>`;
var escaped2 = new RegExp(forms.join("|"), "gi");
var escapedInList = new RegExp([listed, ...forms].join("|"), "gi");
function decodeEscapes2(text6, origin, isList) {
  const decodedAt = [0];
  const outerAt = [0];
  const pieces = [];
  let length = 0;
  let last2 = 0;
  const put = (piece) => {
    pieces.push(piece);
    length += piece.length;
  };
  const expression = isList ? escapedInList : escaped2;
  expression.lastIndex = 0;
  for (let found = expression.exec(text6); found; found = expression.exec(text6)) {
    put(text6.slice(last2, found.index));
    decodedAt.push(length);
    outerAt.push(found.index);
    put(decodeForm(found[0]));
    last2 = found.index + found[0].length;
    decodedAt.push(length);
    outerAt.push(last2);
  }
  if (last2 === 0) return void 0;
  put(text6.slice(last2));
  return {
    text: Buffer.from(pieces.join(""), "latin1"),
    begin: decodedAt[1],
    toOuter(offset, isEnd) {
      let piece = decodedAt.length - 1;
      while (decodedAt[piece] > offset || isEnd && piece > 0 && decodedAt[piece] === offset) piece--;
      if (piece % 2 === 1) return origin + outerAt[isEnd ? piece + 1 : piece];
      return origin + outerAt[piece] + offset - decodedAt[piece];
    }
  };
}
var entities = { quot: '"', amp: "&", apos: "'", lt: "<", gt: ">" };
function decodeForm(form) {
  if (form[0] === "%") return Buffer.from(form.replaceAll("%", ""), "hex").toString("latin1");
  if (form[0] === "&") {
    const name3 = form.slice(1, -1).toLowerCase();
    if (name3[0] !== "#") return entities[name3];
    return encodeCode(name3[1] === "x" ? Number.parseInt(name3.slice(2), 16) : Number(name3.slice(1)));
  }
  const code2 = /\\[ux]\{?([0-9a-f]+)/i.exec(form)?.[1];
  if (code2) return encodeCode(Number.parseInt(code2, 16));
  if (/^\\[01]\d\d$/.test(form)) return encodeCode(Number.parseInt(form.slice(1), 8));
  if (form.endsWith("/")) return "/";
  return form[0] === "\\" && form.length === 2 && form[1] !== "\n" ? form[1] : "";
}
var encodeCode = (code2) => code2 < 128 ? String.fromCharCode(code2) : Buffer.from(String.fromCodePoint(code2)).toString("latin1");

// src/scanner/escapes.ts
var begins = 1;
var joins = 2;
var follows = 4;
var opens = 8;
var holds = 16;
var lists = 32;
var calls = 64;
var needed = joins | opens | lists;
var kindOf2 = new Uint8Array(256);
var note2 = (letters2, kind) => {
  for (const letter of letters2) kindOf2[letter.charCodeAt(0)] |= kind;
};
note2("%&\\$", begins);
note2("\"'`", joins);
note2(` 	\r
+."'`, follows);
note2("[{", opens);
note2(` "'`, holds);
note2("]", lists);
note2(".", calls);
function passQuiet(bytes2, from, to) {
  let at = from;
  for (; at + 3 < to; at += 4) {
    const a = kindOf2[bytes2[at]];
    const b = kindOf2[bytes2[at + 1]];
    const c = kindOf2[bytes2[at + 2]];
    const d = kindOf2[bytes2[at + 3]];
    const followed = a & b >> 1 | b & c >> 1 | c & d >> 1 | d;
    if (((a | b | c | d) & begins | followed & needed) !== 0) break;
  }
  return at;
}
function findEscapeKind(bytes2, at) {
  const kind = kindOf2[bytes2[at]] & (begins | needed);
  if (kind === 0 || kind !== begins && (kind & kindOf2[bytes2[at + 1]] >> 1) === 0) return 0;
  if (kind === joins) return joinsList(bytes2, at) ? lists : findJoined(bytes2, at) > 0 ? joins : 0;
  return beginsEscape(bytes2, at) ? kind : 0;
}
var isSpace = (byte) => byte === 32 || byte === 9;
var isHexDigit = (byte) => byte !== void 0 && (byte >= 48 && byte < 58 || (byte | 32) >= 97 && (byte | 32) < 103);
var isQuote = (byte) => byte === 34 || byte === 39 || byte === 96;
function beginsEscape(bytes2, at) {
  const next = bytes2[at + 1];
  const second = bytes2[at + 2];
  switch (bytes2[at]) {
    case 37:
      return isHexDigit(next) && isHexDigit(second) && (next < 56 || bytes2[at + 3] === 37);
    case 38:
      return next === 35 || next === 113 && second === 117 || next === 97 && (second === 109 || second === 112);
    case 92:
      if (next === 10 || next === 13 && second === 10 || isSlash2(bytes2, at)) return true;
      if ((next & 254) === 48) return isOctalLetter(next, second, bytes2[at + 3]);
      return (next === 117 || next === 120) && (isHexDigit(second) || second === 123 && next === 117);
    case 36:
      return next === 123 && isQuote(second);
    case 91:
    // [ {
    case 123:
      return beginsLetters(bytes2, isSpace(next) ? at + 2 : at + 1);
    default:
      return isCalled(bytes2, at + 1);
  }
}
var mostBackslashes = 4;
function passBackslashes(bytes2, from) {
  let at = from;
  while (bytes2[at] === 92 && at < from + mostBackslashes) at++;
  return at;
}
function isSlash2(bytes2, at) {
  const slash = passBackslashes(bytes2, at);
  if (bytes2[slash] !== 47) return false;
  if (bytes2[at - 1] !== 58) return slash === at + 1 && isDrawn6(bytes2, at - 1, slash + 1);
  const second = passBackslashes(bytes2, slash + 1);
  return second > slash + 1 && bytes2[second] === 47 && isWord(bytes2[second + 1]);
}
var looked = 14;
var fewestDrawn = 16;
function isDrawn6(bytes2, before, behind) {
  let letters2 = 0;
  let others2 = 0;
  let capitals = 0;
  let smalls = 0;
  for (const [from, step] of [
    [before, -1],
    [behind, 1]
  ]) {
    for (let count2 = 0, at = from; count2 < looked && (isWord(bytes2[at]) || bytes2[at] === 92); count2++, at += step) {
      const byte = bytes2[at];
      if (byte === 92) continue;
      letters2++;
      if (byte >= 48 && byte < 58 || byte === 43) others2++;
      else if (byte >= 65 && byte < 91) capitals++;
      else if (byte >= 97) smalls++;
    }
  }
  return letters2 >= fewestDrawn && others2 > 0 && capitals > 0 && smalls > 0;
}
var isOctalDigit = (byte) => byte !== void 0 && (byte & 248) === 48;
var isOctalLetter = (first, second, third) => isOctalDigit(second) && isOctalDigit(third) && (first === 49 || second >= 52);
var join2 = Buffer.from(".join");
function isCalled(bytes2, at) {
  for (let letter = 0; letter < join2.length; letter++) if (bytes2[at + letter] !== join2[letter]) return false;
  return true;
}
function joinsList(bytes2, at) {
  if (bytes2[at + 1] !== bytes2[at]) return false;
  const next = bytes2[at + 2];
  if (next === 46) return isCalled(bytes2, at + 2);
  if (next === 44) return bytes2[at - 1] === 40 && (bytes2[at - 2] === 110 || bytes2[at - 2] === 101);
  return next === 41 && bytes2[at - 2] === 44 && bytes2[at - 3] === 125;
}
var isOperator = (byte) => byte === 43 || byte === 46 || byte === 38 || byte === 124;
var isWord = (byte) => byte !== void 0 && (byte >= 47 && byte < 58 || (byte | 32) >= 97 && (byte | 32) < 123 || byte === 43 || byte === 45 || byte === 61 || byte === 95);
function passBlanks(bytes2, from) {
  let at = from;
  while (isSpace(bytes2[at])) at++;
  if (bytes2[at] === 13) at++;
  if (bytes2[at] !== 10) return at;
  do
    at++;
  while (isSpace(bytes2[at]));
  return at;
}
function findJoined(bytes2, at) {
  const quote = bytes2[at];
  let next = passBlanks(bytes2, at + 1);
  const isJoint2 = isOperator(bytes2[next]);
  if (isJoint2) {
    next += bytes2[next + 1] === bytes2[next] ? 2 : 1;
    while (isSpace(bytes2[next])) next++;
    if (bytes2[next] === 95) next++;
    next = passBlanks(bytes2, next);
  } else if (next === at + 1 || !isWord(bytes2[at - 1])) return 0;
  for (let letters2 = 0; letters2 < 2 && bytes2[next] >= 64 && bytes2[next] !== quote; letters2++) next++;
  if (bytes2[next] !== quote) return 0;
  return isJoint2 || isWord(bytes2[next + 1]) && (hasDigit(bytes2, at, -1) || hasDigit(bytes2, next, 1)) ? next : 0;
}
var longestPart = 200;
function hasDigit(bytes2, quoteAt, step) {
  for (let at = quoteAt + step, end4 = at + longestPart * step; at !== end4; at += step) {
    const byte = bytes2[at];
    if (byte === void 0 || byte === 10 || byte === bytes2[quoteAt]) return false;
    if (byte >= 48 && byte < 58) return true;
  }
  return false;
}
var fewestLetters = 6;
function beginsLetters(bytes2, from) {
  const quote = bytes2[from];
  if (!isQuote(quote)) return false;
  let at = from;
  for (let letters2 = 1; bytes2[at] === quote && bytes2[at + 2] === quote; letters2++) {
    if (letters2 === fewestLetters) return true;
    at += 3;
    while (isSpace(bytes2[at])) at++;
    if (bytes2[at] !== 44) return false;
    at++;
    while (isSpace(bytes2[at])) at++;
  }
  return false;
}

// src/scanner/decode.ts
function listEncoded(bytes2, from, to, floor = from, ceiling = to, kernels = builtKernels, quiet = noneQuiet, search, room = createRoom()) {
  const found = [];
  if (!search || search.mayHoldRun(from, to)) listRuns(bytes2, from, to, kernels, room, found);
  const findEscape = search ? (at) => search.findEscape(at, to) : createEscapeSearch(kernels, bytes2, floor, to);
  listEscaped(bytes2, floor, to, ceiling, quiet, findEscape, found);
  return found;
}
function listEncodedAt(bytes2, places, { from, to, floor, ceiling }, quiet, room) {
  const found = [];
  const buffer = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  for (const place of places) {
    if (place < 0) listRunAt(bytes2, from, ~place, to, room, found);
    else decodeAt(buffer, place, findEscapeKind(bytes2, place), floor, ceiling, quiet, found);
  }
  return found;
}
var noneQuiet = { has: () => false, add: () => {
} };
var mostQuiet = 1 << 13;
var longestQuiet = 1 << 10;
function createQuietSources() {
  const sources = /* @__PURE__ */ new Set();
  return {
    has: (source7) => sources.has(source7),
    add(source7) {
      if (source7.length > longestQuiet) return;
      if (sources.size >= mostQuiet) sources.clear();
      sources.add(source7);
    }
  };
}
var escapedBefore = 256;
var escapedAfter = 2048;
function listEscaped(bytes2, from, to, ceiling, quiet, findEscape, found) {
  let buffer;
  const search = findEscape ?? ((at) => passQuiet(bytes2, at, to));
  for (let at = from; at < to; at++) {
    at = search(at);
    const kind = at < to ? findEscapeKind(bytes2, at) : 0;
    if (kind === 0) continue;
    buffer ??= Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
    at = decodeAt(buffer, at, kind, from, ceiling, quiet, found);
  }
}
function decodeAt(buffer, at, kind, from, ceiling, quiet, found) {
  const { start: start3, end: end4, next } = findExtent(buffer, at, kind, from, ceiling);
  const source7 = buffer.toString("latin1", start3, end4);
  const isList = kind === lists;
  if (!isList && quiet.has(source7)) return next;
  const decoded = decodeEscapes2(source7, start3, isList);
  if (decoded) found.push({ place: at, ...decoded, ...!isList && { source: source7 } });
  else if (!isList) quiet.add(source7);
  return next;
}
function findExtent(buffer, at, kind, from, ceiling) {
  const limit = Math.min(ceiling, at + escapedAfter);
  const endOfLine = (place) => {
    const feed2 = place < limit ? buffer.subarray(place, limit).indexOf(10) : -1;
    return feed2 === -1 ? limit : place + feed2;
  };
  let first = at;
  let last2 = at;
  if (kind === lists) {
    const floor = Math.max(from, at - escapedAfter);
    const open3 = lastOf(buffer, buffer[at] === 93 ? 91 : 123, at, floor);
    if (buffer[at + 2] === 44 || buffer[at + 2] === 46) last2 = firstOf(buffer, [41, 93, 125], at + 6, limit);
    else if (open3 > floor) first = open3;
  }
  const before = buffer.subarray(Math.max(from, first - escapedBefore), first);
  const start3 = first - before.length + before.lastIndexOf(10) + 1;
  if (kind === joins) {
    for (let quote = at, begin = findJoined(buffer, at); begin > 0 && begin < limit; begin = findJoined(buffer, quote)) {
      quote = firstOf(buffer, [buffer[at], 10], begin + 1, limit);
      if (quote === limit || buffer[quote] === 10) break;
      last2 = quote;
    }
  }
  if (last2 > at) return { start: start3, end: endOfLine(last2), next: endOfLine(last2) };
  const feed = endOfLine(at + 1);
  let end4 = feed === limit ? limit : endOfLine(feed + 1);
  let goesOn = false;
  while (end4 < limit && isContinued(buffer, end4)) {
    end4 = endOfLine(end4 + 1);
    goesOn = true;
  }
  return { start: start3, end: end4, next: goesOn || feed === limit ? end4 : feed };
}
function lastOf(bytes2, byte, from, floor) {
  let at = from;
  while (at > floor && bytes2[at] !== byte) at--;
  return at;
}
function firstOf(bytes2, wanted, from, limit) {
  let at = from;
  while (at < limit && !wanted.includes(bytes2[at])) at++;
  return at;
}
var isContinued = (bytes2, feed) => feed > 0 && bytes2[feed - 1] === 92 || feed > 1 && bytes2[feed - 1] === 13 && bytes2[feed - 2] === 92;
var isJoint = (byte) => byte === 43 || byte === 46 || byte === 38 || byte === 124;
function isJoined(bytes2, start3, end4) {
  if (isContinued(bytes2, end4 - 1)) return true;
  let last2 = end4 - 1;
  while (last2 > start3 && bytes2[last2] <= 32) last2--;
  if (last2 >= start3 && isJoint(bytes2[last2])) {
    do
      last2--;
    while (last2 >= start3 && (isSpace(bytes2[last2]) || isJoint(bytes2[last2])));
    if (last2 >= start3 && isQuote(bytes2[last2])) return true;
  }
  let first = start3;
  while (first < end4 && isSpace(bytes2[first])) first++;
  if (first >= end4 || !isJoint(bytes2[first])) return false;
  do
    first++;
  while (first < end4 && (isSpace(bytes2[first]) || isJoint(bytes2[first])));
  return first < end4 && isQuote(bytes2[first]);
}

// src/secret.ts
var Secret = class {
  #value;
  #shown;
  /** @param shown what the rule itself fixes and so is no secret: a prefix such as `ghp_`, or "" */
  constructor(value2, shown3 = "") {
    this.#value = value2;
    this.#shown = value2.startsWith(shown3) ? shown3 : "";
  }
  reveal() {
    return this.#value;
  }
  /** Length in UTF-16 code units. */
  get length() {
    return this.#value.length;
  }
  /** A fixed number of marks, so that the length of a short password is not told. */
  get redacted() {
    return `${this.#shown}\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022`;
  }
  equals(other3) {
    return this.#value === other3.#value;
  }
  /** Does a text that is about to leave hold the value? */
  isIn(text6) {
    return text6.includes(this.#value);
  }
  toString() {
    return this.redacted;
  }
  toJSON() {
    return this.redacted;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return this.redacted;
  }
};

// src/scanner/line-match.ts
var contextReach = 200;
function createLineMatch(rule, buffer, start3, end4, value2, proof, { key: key4, resource }) {
  return {
    ...{ rule, start: start3, end: end4, proof, secret: new Secret(value2, rule.shown) },
    ...readContext(buffer, start3, end4),
    ...key4 !== void 0 && { keyName: decode(key4) },
    ...resource !== void 0 && { resource: decode(resource) }
  };
}
var isQuote2 = (byte) => byte === 34 || byte === 39 || byte === 96;
var decode = (text6) => /[\x80-\xff]/.test(text6) ? Buffer.from(text6, "latin1").toString("utf8") : text6;
function readContext(buffer, start3, end4) {
  const before = buffer.subarray(Math.max(0, start3 - contextReach), start3);
  const from = start3 - before.length + before.lastIndexOf(10) + 1;
  const after = buffer.subarray(end4, end4 + contextReach);
  const lineEnd = after.indexOf(10);
  const to = end4 + (lineEnd === -1 ? after.length : lineEnd);
  return {
    context: new Secret(buffer.toString("utf8", from, to)),
    contextStart: buffer.toString("utf8", from, start3).length
  };
}

// src/scanner/kernel/rooms.ts
var margin = 32;
var smallest = 8;
var copiesRoom = 12 << 14;
function createRooms({ memory, numbers: numbers2, calls: calls2 }, lines, at, end4, mostLines3) {
  const begin = at + copiesRoom;
  let next = begin;
  const free = Array.from({ length: 32 }, () => []);
  const powerOf = (length) => Math.max(smallest, 32 - Math.clz32(length + 2 * margin - 1));
  calls2.setKeys(...lineKeys);
  calls2.setTexts(at, begin - 12, mostLines3 - 2);
  const take = (length) => {
    const power = powerOf(length);
    const room = free[power].pop();
    if (room !== void 0) return room;
    if (next + 2 ** power > end4) return 0;
    next += 2 ** power;
    return next - 2 ** power + margin;
  };
  return {
    bytes: Buffer.from(memory.buffer),
    lines,
    clear() {
      next = begin;
      for (const rooms of free) rooms.length = 0;
    },
    take,
    give(room, length) {
      free[powerOf(length)].push(room);
    },
    openDelta: (delta, length, baseSize) => calls2.openDelta(delta, length, baseSize),
    applyDelta(deltaEnd, base2, text6, size) {
      const made2 = calls2.applyDelta(deltaEnd, base2, text6, size);
      return made2 === 2 ? void 0 : made2 === 1;
    },
    readLines(text6, size, kept2) {
      const isRead = (kept2 === 0 ? calls2.readText(text6, size) : calls2.readChangedText(text6, size, kept2)) !== 0;
      if (isRead) {
        lines.count = calls2.getCount();
        calls2.enterText(text6, size, 1);
      }
      return isRead;
    },
    isPlain: () => calls2.isTextPlain() !== 0,
    isClean: () => calls2.isClean() !== 0,
    keepLines() {
      const size = calls2.getKeptSize();
      const kept2 = take(size);
      if (kept2 !== 0) calls2.keepLines(kept2);
      return kept2;
    },
    sizeOfKept: (kept2) => 16 + 13 * (numbers2[kept2 >> 2] + 1) + 16
  };
}

// src/scanner/kernel/ranges.ts
var steps = { done: 0, encoded: 1, full: 2, crowded: 3 };
var holds2 = { nothing: 0, hits: 1, encoded: 2 };
var mostText = 1 << 22;
var mostLines2 = 1 << 17;
var farthest = 1 << 11;
var hitsAtOnce = 1 << 14;
var needsRoom = 3 << 17;
function createRangeScan(kernels, table, { alone: alone2, among, calm }, move, roomy = 0) {
  const { follows: follows2, after, before, start: start3, heads: heads2, chain, ends, place, letters: letters2 } = table;
  const parts2 = [follows2, after, before, start3, heads2, chain, ends, place, letters2];
  const keywords = place.length;
  const overshoot = 8 * 4 * keywords;
  const rawRoom = 8 * hitsAtOnce + overshoot;
  const rows2 = 4 * (mostLines2 + 4);
  const sizes2 = [mostText + 64, rows2, rows2, rows2, mostLines2, mostLines2, alone2.byteLength, among.byteLength];
  sizes2.push(
    calm.byteLength,
    2 * rawRoom,
    rawRoom,
    4 * keywords,
    needsRoom,
    ...parts2.map(({ byteLength }) => byteLength)
  );
  const kernel = kernels.create(sizes2.reduce((sum, size) => sum + align2(size), 0) + textAt + roomy);
  if (!kernel) return void 0;
  const { calls: calls2, memory, numbers: numbers2 } = kernel;
  let at = roomAt;
  const addresses = sizes2.map((size) => {
    const address4 = at;
    at += align2(size);
    return address4;
  });
  const [text6, starts, first, second, cleanAt, known3, ...behind] = addresses;
  const [aloneAt, amongAt, calmAt, hitsAt, rawAt, listsAt, ...others2] = behind;
  const [needsAt, ...tableAt] = others2;
  const words5 = (address4, bytes2) => numbers2.subarray(address4 >> 2, address4 + bytes2 >> 2);
  parts2.forEach((part, index) => {
    memory.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), tableAt[index]);
  });
  const tables = {
    alone: words5(aloneAt, alone2.byteLength),
    among: words5(amongAt, among.byteLength),
    calm: words5(calmAt, calm.byteLength)
  };
  tables.alone.set(alone2);
  tables.among.set(among);
  tables.calm.set(calm);
  move(tables);
  const firstAt = first + 8;
  const lines = {
    count: 0,
    starts: words5(starts, rows2),
    first: words5(firstAt, rows2 - 8),
    second: words5(second, rows2),
    clean: memory.subarray(cleanAt, cleanAt + mostLines2)
  };
  calls2.setTable(...tableAt);
  calls2.setMemory(starts, firstAt, second, cleanAt, known3, aloneAt, amongAt, (alone2.length >> 1) - 1);
  calls2.setCalm(calmAt, (calm.length >> 1) - 1);
  calls2.setHits(hitsAt, hitsAt + rawRoom, rawAt, rawAt + 8 * hitsAtOnce);
  calls2.setNeeds(listsAt, contextReach);
  const write3 = createNeedWriter(kernel, listsAt, needsAt, needsAt + needsRoom);
  const hits = words5(hitsAt, 2 * rawRoom);
  const textBegin = text6 + 32;
  return {
    ...roomy > 0 && { rooms: createRooms(kernel, lines, at, at + roomy, mostLines2) },
    lines,
    known: memory.subarray(known3, known3 + mostLines2),
    hits,
    get first() {
      return calls2.getFirst();
    },
    get end() {
      return calls2.getEnd();
    },
    get count() {
      return calls2.getWritten() - hitsAt >> 2;
    },
    begin(bytes2, list3, decodes) {
      const { count: count2 } = list3;
      const clean = list3.clean.subarray(0, count2);
      const from = clean.indexOf(0);
      if (count2 >= mostLines2 || from === -1) return false;
      const to = clean.lastIndexOf(0);
      const lo = Math.max(0, list3.starts[Math.max(0, from - 1)] - farthest);
      const hi = Math.min(bytes2.length, list3.starts[to + 1] + farthest);
      if (hi - lo > mostText - 64) return false;
      memory.set(bytes2.subarray(lo, hi), textBegin);
      const end4 = textBegin + hi - lo;
      memory.fill(0, end4, end4 + 32);
      lines.count = count2;
      lines.starts.set(list3.starts.subarray(0, count2 + 1));
      lines.first.set(list3.first.subarray(0, count2 + 1));
      lines.second.set(list3.second.subarray(0, count2 + 1));
      lines.clean.set(clean);
      calls2.setText(textBegin, end4, textBegin - lo, bytes2.length, count2, decodes ? 1 : 0);
      return true;
    },
    scan: (line, checkedEnd) => calls2.scanLines(line, checkedEnd),
    findEscape: (at2, to) => calls2.findEscapeIn(at2, to),
    mayHoldRun: (from, to) => calls2.mayHoldRun(from, to) !== 0,
    lookInto(text7) {
      const isSmall = text7.length <= pieceLength;
      return isSmall ? calls2.lookInto(textAt, loadPiece(kernel, text7, 0, text7.length)) : holds2.hits;
    },
    setNeeds: write3
  };
}
function createNeedWriter({ memory, numbers: numbers2 }, listsAt, from, to) {
  const sets = /* @__PURE__ */ new Map();
  let at = from;
  return (keyword2, needs) => {
    const asked = needs.flatMap((need) => [...need.inside ? [need.inside] : [], ...need.look ? [need.look] : []]);
    const fresh = [...new Set(asked)].filter((set) => !sets.has(set));
    const room = fresh.reduce((sum, { length }) => sum + (length + 3 & ~3), 4 + 28 * needs.length);
    if (at + room > to) return;
    for (const set of fresh) {
      memory.set(set, at);
      sets.set(set, at);
      at += set.length + 3 & ~3;
    }
    const entries = needs.flatMap(({ before, after, crossesLines, ...need }) => [
      ...[before, after, crossesLines ? 1 : 0],
      ...need.inside ? [sets.get(need.inside), need.run] : [0, 0],
      ...need.look ? [sets.get(need.look), need.lead] : [0, 0]
    ]);
    const end4 = at + 4 + 4 * entries.length;
    numbers2.set([end4, ...entries], at >> 2);
    numbers2[(listsAt >> 2) + keyword2] = at;
    at = end4;
  };
}
var align2 = (length) => length + 15 & ~15;

// src/scanner/decoded-look.ts
var nothingLeft = () => ({ left: 0, spare: 0 });
function mayHold({ text: text6, packed, unread }, search, kernels, quiet, isInner = false) {
  if (packed || unread) return true;
  const held = search.lookInto(text6);
  if (held !== holds2.encoded || isInner) return held === holds2.hits;
  const inner = listEncoded(text6, 0, text6.length, 0, text6.length, kernels, quiet, void 0, nothingLeft());
  return inner.some((encoded2) => mayHold(encoded2, search, kernels, quiet, true));
}

// src/scanner/encoded-scan.ts
var decodedAtOnce = 1 << 20;
function createEncodedScan(kernels, packed, holders2, decode2) {
  const quiet = createQuietSources();
  const scan = ({ lines, first }, list3, matches, search) => {
    const { unread } = packed;
    const { starts } = lines;
    const begin = Math.max(0, first - 1);
    let line = begin;
    const hold = (start3, end4) => {
      while (line > begin && starts[line] > start3) line--;
      while (starts[line + 1] <= start3) line++;
      for (let held = line; held < lines.count && starts[held] < end4; held++) holders2.add(held);
    };
    for (const encoded2 of list3) {
      if (search && !mayHold(encoded2, search, kernels, quiet)) {
        if (encoded2.source !== void 0) quiet.add(encoded2.source);
        continue;
      }
      const told2 = unread.length;
      unread.push(...encoded2.unread ?? []);
      const found = decode2(encoded2.text);
      if (unread.length > told2) hold(encoded2.toOuter(encoded2.begin, false), encoded2.toOuter(encoded2.text.length, true));
      const inner = (encoded2.packed ? createPackedMatches(packed.settle)(found) : found).filter(
        ({ end: end4 }) => end4 > encoded2.begin
      );
      for (const match of inner) {
        const start3 = encoded2.toOuter(match.start, false);
        const end4 = Math.max(start3 + 1, encoded2.toOuter(match.end, true));
        matches.push({ ...match, start: start3, end: end4, decoded: true });
        hold(start3, end4);
      }
      if (inner.length === 0 && unread.length === told2 && encoded2.source !== void 0) quiet.add(encoded2.source);
    }
  };
  return {
    /** In parts, so that what was decoded of a large text is not kept all at once. */
    find({ bytes: bytes2, lines, first, end: end4 }, matches, search) {
      for (let line = first; line < end4; ) {
        const begin = line;
        const limit = lines.starts[begin] + decodedAtOnce;
        do
          line++;
        while (line < end4 && lines.starts[line] < limit);
        const range = { bytes: bytes2, lines, first: begin, end: line };
        const { from, to, floor, ceiling } = boundRange(range);
        scan(range, listEncoded(bytes2, from, to, floor, ceiling, kernels, quiet, search, packed.room), matches, search);
      }
    },
    findAt(range, matches, places) {
      scan(range, listEncodedAt(range.bytes, places, boundRange(range), quiet, packed.room), matches, void 0);
    }
  };
}
function boundRange({ lines, first, end: end4 }) {
  const { starts, count: count2 } = lines;
  return {
    from: starts[first],
    to: starts[end4],
    floor: starts[Math.max(0, first - 1)],
    ceiling: starts[Math.min(end4 + 1, count2)]
  };
}

// src/scanner/windows.ts
var margin2 = 64;
var longestText = 1 << 16;
var longestRefuted = 512;
var reachesAhead = 5;
var furtherReach = 16384;
function findFurther(further2, buffer, from, ceiling, match, take) {
  const rest2 = buffer.toString("latin1", from, Math.min(ceiling, from + furtherReach));
  let last2 = from;
  for (const [begin, end4] of further2(match, rest2)) {
    take(from + begin, from + end4, buffer.toString("utf8", from + begin, from + end4), "unknown");
    last2 = from + end4;
  }
  return last2;
}
function runPattern(pattern, buffer, window, matches, refusal) {
  const { rule, anchored, before, after, look } = pattern;
  const { ahead } = window;
  const seen = ahead ? ahead.reach + margin2 : margin2;
  let textStart = Math.max(window.floor, window.begin - (anchored ? Math.max(before, margin2) : seen));
  let textEnd = Math.min(window.ceiling, window.end + (anchored ? after : ahead ? reachesAhead * seen : margin2));
  if (ahead) ahead.triedTo = Math.max(window.begin, textEnd === window.ceiling ? textEnd : textEnd - seen);
  let { slice } = window;
  if (slice && slice.start <= textStart && slice.end >= textEnd) ({ start: textStart, end: textEnd } = slice);
  else slice = void 0;
  if (look && !mayBegin(look, buffer, window.begin, window.ceiling)) return window.begin;
  if (!mayMatch(pattern, buffer, window.begin, textEnd)) return window.begin;
  let text6 = slice?.text ?? buffer.toString("latin1", textStart, textEnd);
  if (slice) slice.text = text6;
  pattern.expression ??= compilePattern(pattern);
  const { expression } = pattern;
  let done = window.begin;
  expression.lastIndex = window.begin - textStart;
  for (; ; ) {
    const found = expression.exec(text6);
    if (!found) return done;
    if (textStart + found.index >= window.end) {
      if (ahead) ahead.triedTo = Math.min(ahead.triedTo, textStart + found.index);
      return done;
    }
    const matchEnd = textStart + found.index + found[0].length;
    if (matchEnd > textEnd - 2 && textEnd < window.ceiling && textEnd - textStart < longestText) {
      const matchStart = textStart + found.index;
      const room = 4 * (textEnd - matchStart + margin2);
      textStart = Math.max(window.floor, matchStart - Math.max(before, margin2));
      textEnd = Math.min(window.ceiling, matchStart + Math.min(room, longestText));
      text6 = buffer.toString("latin1", textStart, textEnd);
      expression.lastIndex = matchStart - textStart;
      continue;
    }
    const groups = found.groups ?? {};
    const { secret: secret4 } = groups;
    if (found[0].length === 0) expression.lastIndex++;
    if (!secret4) continue;
    pattern.acts ??= readActs(rule);
    const { check: check3, decode: decode2, further: further2 } = pattern.acts;
    const start3 = pattern.endsWithSecret ? matchEnd - secret4.length : textStart + found.indices.groups["secret"][0];
    const end4 = decode2 ? matchEnd : start3 + secret4.length;
    const match = { window: text6, start: found.index, end: found.index + found[0].length, groups };
    const value2 = buffer.toString("utf8", start3, start3 + secret4.length);
    const says = decode2?.(value2, match);
    const proof = check3?.(value2, match) ?? "unknown";
    if (proof === "invalid" || decode2 && says === void 0) {
      if (anchored) return done;
      if (found[0].length <= longestRefuted) expression.lastIndex = found.index + 1;
      continue;
    }
    done = matchEnd;
    const take = (start4, end5, value3, proof2, says2) => {
      if (says2 === void 0 && refusal && !refusal.couldKeep(rule, value3, proof2, isQuote2(buffer[start4 - 1]))) return;
      const made2 = createLineMatch(rule, buffer, start4, end5, value3, proof2, groups);
      matches.push(says2 === void 0 ? made2 : { ...made2, says: says2 });
    };
    take(start3, end4, value2, proof, says);
    if (!further2) continue;
    done = Math.max(done, findFurther(further2, buffer, end4, window.ceiling, match, take));
    expression.lastIndex = done - textStart;
  }
}

// src/scanner/line-scan.ts
var mostShared = 4096;
var fewOverlaps = 3;
var pieceLength2 = 1024;
function createLineScan(set, memory, refusal) {
  const { before, after } = set;
  const doneTo = new Int32Array(set.size);
  const triedTo = new Int32Array(set.size);
  const ranTo = new Int32Array(set.size);
  const overlaps = new Int32Array(set.size);
  const noted = new Int32Array(set.size);
  let notedCount = 0;
  const isNoted = new Uint8Array(set.size);
  const windows = [];
  let count2 = 0;
  const latest = new Int32Array(set.size).fill(-1);
  const addWindow = (rule, first) => {
    if (isNoted[rule] === 0) {
      isNoted[rule] = 1;
      noted[notedCount++] = rule;
    }
    const window = windows[count2];
    if (window) {
      window.rule = rule;
      window.first = first;
      window.last = first;
    } else windows.push({ rule, first, last: first });
    count2++;
  };
  const addHit = ({ rule, distances }, offset) => {
    if (distances) {
      for (const distance of distances) if (offset >= distance) addWindow(rule, offset - distance);
      return;
    }
    const known3 = latest[rule];
    const window = known3 >= 0 ? windows[known3] : void 0;
    if (window && offset - before[rule] <= window.last + after[rule]) {
      window.last = Math.max(window.last, offset);
      window.first = Math.min(window.first, offset);
    } else {
      latest[rule] = count2;
      addWindow(rule, offset);
    }
  };
  const sortWindows = () => {
    for (let at = 1; at < count2; at++) {
      const window = windows[at];
      let place = at;
      for (; place > 0 && windows[place - 1].first > window.first; place--) windows[place] = windows[place - 1];
      windows[place] = window;
    }
  };
  let text6 = new Uint8Array(0);
  let buffer = Buffer.alloc(0);
  let lines;
  let starts = new Int32Array(0);
  let matches = [];
  let line = 0;
  let pieceEnd = -1;
  const enterPiece = (offset) => {
    while (starts[line + 1] <= offset) line++;
    const piece = Math.floor((offset - starts[line]) / pieceLength2) + 1;
    const length = starts[line + 1] - starts[line];
    pieceEnd = starts[line] + Math.min(length, length <= 4 * pieceLength2 ? length : piece * pieceLength2);
  };
  const leavePiece = () => {
    if (pieceEnd === -1) return;
    const floor = Math.max(0, starts[line] - 1);
    const ceiling = starts[line + 1];
    let from = starts[line];
    let to = ceiling;
    let fresh = true;
    if (memory.isCalm(lines, line)) dropCalm();
    for (let at = 0; at < count2; at++) {
      const { rule, first, last: last2 } = windows[at];
      if (doneTo[rule] > Math.max(0, first - before[rule])) fresh = false;
      if (!set.pattern(rule).crossesLines) continue;
      from = Math.min(from, first - before[rule] - contextReach);
      const reach2 = set.pattern(rule).goesOn ? furtherReach : after[rule];
      to = Math.max(to, last2 + reach2 + contextReach);
    }
    const known3 = matches.length;
    const isShared = to - from < mostShared;
    const slice = isShared ? { start: Math.max(0, from - 1), end: Math.min(text6.length, to), text: void 0 } : void 0;
    sortWindows();
    for (let at = 0; at < count2; at++) {
      const { rule, first, last: last2 } = windows[at];
      const pattern = set.pattern(rule);
      const low = pattern.crossesLines ? 0 : floor;
      const high = pattern.crossesLines ? text6.length : ceiling;
      const begin = pattern.anchored ? first : Math.max(low, first - before[rule], doneTo[rule], triedTo[rule]);
      const end4 = pattern.anchored ? first + 1 : Math.min(high, last2 + after[rule]);
      if (begin >= end4 || begin < doneTo[rule]) continue;
      let ahead;
      if (pattern.crossesLines && !pattern.anchored) {
        overlaps[rule] = first - before[rule] < ranTo[rule] ? overlaps[rule] + 1 : 0;
        ranTo[rule] = end4;
        if (overlaps[rule] > fewOverlaps) ahead = { reach: before[rule] + after[rule], triedTo: begin };
      }
      const window = { slice, floor: low, begin, end: end4, ceiling: high, ahead };
      doneTo[rule] = runPattern(pattern, buffer, window, matches, refusal);
      if (ahead) triedTo[rule] = ahead.triedTo;
    }
    if (matches.length > known3) refusal?.drop(matches, known3);
    if (fresh && matches.length === known3) remember2(from, to);
    for (let at = 0; at < count2; at++) latest[windows[at].rule] = -1;
    count2 = 0;
  };
  const dropCalm = () => {
    const all = count2;
    count2 = 0;
    for (let at = 0; at < all; at++) {
      const window = windows[at];
      latest[window.rule] = -1;
      if (!set.pattern(window.rule).crossesLines) continue;
      windows[at] = windows[count2];
      windows[count2++] = window;
    }
  };
  const remember2 = (from, to) => {
    if (from === starts[line] && to === starts[line + 1]) {
      memory.add(lines, line);
      return;
    }
    let [firstLine, lastLine] = [line, line];
    while (firstLine >= 0 && starts[firstLine] > from) firstLine--;
    while (lastLine < lines.count && starts[lastLine + 1] < to) lastLine++;
    memory.addAmong(lines, line, firstLine, lastLine);
    memory.addCalm(lines, line);
  };
  const run = {
    take(hits, length) {
      for (let at = 0; at < length; at += 2) {
        const offset = hits[at];
        if (offset >= pieceEnd) {
          leavePiece();
          enterPiece(offset);
        }
        for (const call3 of set.calls(hits[at + 1])) addHit(call3, offset);
      }
    },
    end() {
      leavePiece();
      return matches;
    }
  };
  const forget = () => {
    for (; notedCount > 0; notedCount--) {
      const rule = noted[notedCount - 1];
      isNoted[rule] = 0;
      doneTo[rule] = triedTo[rule] = ranTo[rule] = overlaps[rule] = 0;
    }
  };
  return {
    start(bytes2, list3) {
      text6 = bytes2;
      buffer = Buffer.isBuffer(bytes2) ? bytes2 : Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
      lines = list3;
      starts = list3.starts;
      matches = [];
      forget();
      line = 0;
      pieceEnd = -1;
      return run;
    }
  };
}

// src/scanner/need-learner.ts
var fewHits = 2;
function createNeedLearner(keywords, needsOf, ranges) {
  const met = new Uint8Array(keywords);
  return (hits, count2) => {
    for (let at = 1; at < count2; at += 2) {
      const keyword2 = hits[at];
      if (met[keyword2] === fewHits || ++met[keyword2] < fewHits) continue;
      ranges.setNeeds(keyword2, needsOf(keyword2));
    }
  };
}
var learnFrom = (ranges, learn) => ({
  findEscape: ranges.findEscape,
  mayHoldRun: ranges.mayHoldRun,
  lookInto(text6) {
    const held = ranges.lookInto(text6);
    learn(ranges.hits, ranges.count);
    return held;
  }
});

// src/scanner/recorder.ts
var placesStep = 4;
var mostSteps = 1 << 16;
function createHitFilter(lines, memory) {
  let line = 0;
  let isKnown3 = false;
  return (record, from, to) => {
    let kept2 = from;
    for (let at = from; at < to; at += 2) {
      const offset = record[at];
      if (lines.starts[line] <= offset) {
        do
          line++;
        while (lines.starts[line] <= offset);
        isKnown3 = memory.knows(lines, line - 1);
      }
      if (isKnown3) continue;
      record[kept2++] = offset;
      record[kept2++] = record[at + 1];
    }
    return kept2;
  };
}

// src/scanner/written.ts
function readWritten2(match, scanDecoded, settle) {
  const { says, start: start3, end: end4 } = match;
  if (says === void 0) return [match];
  const found = scanDecoded?.(Buffer.from(says, "latin1")) ?? [];
  return createPackedMatches(settle)(found).map((inner) => ({ ...inner, start: start3, end: end4, decoded: true }));
}

// src/scanner/text-scan.ts
var hitsAtOnce2 = 16384;
var fewKnown = 32;
var mostKnown = 1024;
var createTextScan = (parts2, memory, scanDecoded) => createRoomyTextScan(parts2, memory, scanDecoded, 0).scan;
function createRoomyTextScan(parts2, memory, scanDecoded, roomy) {
  const { index, set, refusal, kernels, packed } = parts2;
  const own2 = createLineList();
  let lines = own2;
  const hits = new Int32Array(2 * hitsAtOnce2 + 8 * set.table.place.length);
  const holders2 = /* @__PURE__ */ new Set();
  let text6 = new Uint8Array(0);
  let ownKnown = new Uint8Array(256);
  let known3 = ownKnown;
  const mayBePassed = (line) => !holders2.has(line) && !(scanDecoded && isJoined(text6, lines.starts[line], lines.starts[line + 1]));
  const notHolders = {
    ...{ knows: memory.knows, isCalm: memory.isCalm, addCalm: memory.addCalm },
    add(list3, line) {
      if (mayBePassed(line)) memory.add(list3, line);
    },
    addAmong(list3, line, from, to) {
      if (mayBePassed(line)) memory.addAmong(list3, line, from, to);
    }
  };
  const lineScan = createLineScan(set, notHolders, refusal);
  const addWithoutHit = (line) => {
    if (known3[line] === 1 || !mayBePassed(line)) return;
    memory.add(lines, line);
    lines.clean[line] = 1;
  };
  const findHits = (bytes2, first, end4, run) => {
    const to = lines.starts[end4];
    let line = first;
    for (let at = lines.starts[first]; at < to; ) {
      const { count: count2, next } = index.find(bytes2, at, to, hits);
      at = next;
      let taken = 0;
      for (let hit = 0; hit < count2; hit += 2) {
        const offset = hits[hit];
        while (lines.starts[line] <= offset) {
          if (lines.starts[line + 1] <= offset) addWithoutHit(line);
          line++;
        }
        if (known3[line - 1] === 1) continue;
        hits[taken++] = offset;
        hits[taken++] = hits[hit + 1];
      }
      run.take(hits, taken);
    }
    for (; line < end4; line++) addWithoutHit(line);
  };
  const encodedScan = scanDecoded && createEncodedScan(kernels, packed, holders2, scanDecoded);
  const readRange = (first, isKnown3) => {
    const begin = lines.starts[first];
    let end4 = first;
    for (let line = first; line < lines.count; line++) {
      known3[line] = isKnown3(line) ? 1 : 0;
      if (known3[line] === 0) end4 = line + 1;
      else {
        const limit = Math.max(fewKnown, Math.min(mostKnown, lines.starts[end4] - begin >> 3));
        if (lines.starts[line + 1] - lines.starts[end4] > limit) break;
      }
    }
    return end4;
  };
  const scanLines = (bytes2, run, decoded) => {
    const { clean, count: count2 } = lines;
    const isKnown3 = (line) => clean[line] === 1 || memory.knows(lines, line);
    for (let line = clean.indexOf(0); line !== -1 && line < count2; line = clean.indexOf(0, line)) {
      const first = line;
      line = readRange(first, isKnown3);
      if (line === first) {
        line++;
        continue;
      }
      encodedScan?.find({ bytes: bytes2, lines, first, end: line }, decoded);
      findHits(bytes2, first, line, run);
    }
  };
  const isWorth = createWorth();
  let ranges = null;
  let learnNeeds;
  let search;
  const openRanges = (length) => {
    const { tables } = memory;
    if (!tables || ranges === null && !isWorth(length, false)) return void 0;
    if (ranges === null) {
      const move = (moved) => {
        memory.tables = moved;
      };
      ranges = createRangeScan(kernels, index.table, tables, move, roomy);
      if (ranges) {
        learnNeeds = createNeedLearner(set.table.place.length, set.needsOf, ranges);
        search = learnFrom(ranges, learnNeeds);
      }
    }
    return ranges;
  };
  const scanRanges = (bytes2, ranges2, run, decoded) => {
    let line = 0;
    let checkedEnd = 0;
    for (; ; ) {
      const step = ranges2.scan(line, checkedEnd);
      const { count: count2, first, end: end4 } = ranges2;
      learnNeeds(ranges2.hits, count2);
      run.take(ranges2.hits, count2);
      if (step === steps.done) return;
      line = first;
      checkedEnd = end4;
      const { size } = holders2;
      if (step === steps.encoded) encodedScan.find({ bytes: bytes2, lines, first, end: end4 }, decoded, search);
      if (step !== steps.crowded && holders2.size === size) continue;
      findHits(bytes2, first, end4, run);
      line = end4;
      checkedEnd = 0;
    }
  };
  const scanRecorded = (bytes2, record, run, decoded) => {
    const keepNews = createHitFilter(lines, memory);
    for (let at = 0; at < record.length; ) {
      const [step, first, end4] = [record[at], record[at + 1], record[at + 2]];
      const from = at + 4;
      at = from + record[at + 3];
      const range = { bytes: bytes2, lines, first, end: end4 };
      if (step === placesStep) {
        encodedScan.findAt(range, decoded, record.subarray(from, at));
        continue;
      }
      const to = keepNews(record, from, at);
      if (to > from) run.take(record.subarray(from, to), to - from);
      if (step === steps.encoded) encodedScan.find(range, decoded);
      if (step !== steps.crowded) continue;
      known3.fill(0, first, end4);
      findHits(bytes2, first, end4, run);
    }
  };
  const scan = (bytes2, given2, recorded) => {
    const read = given2 ?? recorded?.lines ?? own2;
    if (read === own2) readLines(own2, bytes2, kernels);
    text6 = bytes2;
    holders2.clear();
    const decoded = [];
    const fast = recorded ? void 0 : openRanges(bytes2.length);
    const isThere = fast !== void 0 && read === fast.lines;
    const isFast = isThere || fast?.begin(bytes2, read, scanDecoded !== void 0);
    lines = isFast ? fast.lines : read;
    if (ownKnown.length < read.count) ownKnown = new Uint8Array(2 * read.count);
    known3 = isFast ? fast.known : ownKnown;
    const run = lineScan.start(bytes2, lines);
    if (isFast) scanRanges(bytes2, fast, run, decoded);
    else if (recorded) scanRecorded(bytes2, recorded.steps, run, decoded);
    else scanLines(bytes2, run, decoded);
    const matches = run.end();
    for (const line of holders2) lines.clean[line] = 0;
    if (isFast && !isThere) read.clean.set(lines.clean.subarray(0, lines.count));
    if (matches.length === 0) return decoded;
    return [...matches.flatMap((match) => readWritten2(match, scanDecoded, packed.settle)), ...decoded];
  };
  return {
    scan,
    isQuiet: (bytes2) => openRanges(bytes2.length) !== void 0 && search.lookInto(bytes2) === holds2.nothing,
    openRooms: () => openRanges(Number.POSITIVE_INFINITY)?.rooms
  };
}

// src/scanner/whole-look.ts
var longestWhole = 4096;
var mostWords = 6;
function mayBeWhole(bytes2) {
  if (bytes2.length === 0 || bytes2.length > longestWhole) return false;
  let words5 = 0;
  let lines = 0;
  let hasBracket = false;
  let last2 = 10;
  for (const byte of bytes2) {
    if (byte === 123 || byte === 125 || byte === 60 || byte === 62) hasBracket = true;
    if (last2 === 10) words5 = byte === 35 || byte === 59 ? Number.NEGATIVE_INFINITY : 0;
    if (last2 === 10 && byte > 32) lines++;
    if (hasBracket && lines > 1) return false;
    if (byte === 32 && last2 !== 32 && ++words5 > mostWords) return false;
    last2 = byte;
  }
  return true;
}

// src/scanner/whole-text.ts
function createWholeScan(rules2, refusal) {
  const wholes = rules2.filter(({ whole: whole4 }) => whole4);
  let patterns;
  return (bytes2) => {
    const matches = [];
    if (wholes.length === 0 || !mayBeWhole(bytes2)) return matches;
    patterns ??= wholes.map((rule) => preparePattern(rule));
    const buffer = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
    const window = {
      slice: { start: 0, end: buffer.length, text: buffer.toString("latin1") },
      floor: 0,
      begin: 0,
      end: buffer.length,
      ceiling: buffer.length
    };
    for (const pattern of patterns) runPattern(pattern, buffer, window, matches, refusal);
    if (matches.length > 0) refusal?.drop(matches, 0);
    return matches;
  };
}

// src/scanner/scanner.ts
function createScanner(rules2, keep, remembered, kernels, roomy) {
  return createScanners(rules2, remembered, kernels, roomy)(keep);
}
var fewLines = 1 << 14;
function createScanners(rules2, remembered = fewLines, kernels = builtKernels, roomy = 0) {
  const set = prepareRules(rules2);
  const index = createKeywordFinder(set.table, kernels);
  return (keep) => {
    const packed = { room: createRoom(), unread: [], settle: keep?.settle ?? settleOverlaps };
    const refusal = keep && createRefusal(keep);
    const parts2 = { index, set, kernels, packed, ...refusal && { refusal } };
    const decoded = createDecodedScan(parts2, decodedLevels);
    const text6 = createRoomyTextScan(parts2, createLineMemory(remembered), decoded, roomy);
    return startScanner(text6, createWholeScan(keep?.wholes ? rules2 : [], refusal), kernels, packed);
  };
}
function startScanner({ scan: scanText, isQuiet, openRooms }, scanWhole, kernels, packed) {
  let rooms;
  const own2 = createLineList();
  const readOwn = (bytes2) => {
    readLines(own2, bytes2, kernels);
    return own2;
  };
  return {
    openRooms() {
      rooms = openRooms();
      return rooms;
    },
    scan(original, onUnread = () => {
    }, given2, recorded, isFile = true) {
      if (!isFile && isQuiet(original)) return [];
      const unread = [];
      packed.room = createRoom();
      packed.unread = unread;
      const isPlain2 = recorded !== void 0 || given2 !== void 0 && given2 === rooms?.lines;
      const text6 = isPlain2 ? { bytes: original } : readUtf16(original);
      const lines = (text6.toOriginal ? void 0 : recorded?.lines ?? given2) ?? readOwn(text6.bytes);
      const matches = scanText(text6.bytes, lines, text6.toOriginal ? void 0 : recorded);
      if (isFile) for (const match of scanWhole(text6.bytes)) matches.push(match);
      const contents = isPlain2 ? void 0 : unpack(original, (reason) => unread.push(reason));
      if (contents) {
        const settleContent = createPackedMatches(packed.settle);
        for (const content of contents)
          for (const match of settleContent(scanText(readUtf16(content).bytes)))
            matches.push({ ...match, start: 0, end: original.length });
      }
      if (matches.length === 0 && unread.length === 0 && !text6.toOriginal) return [];
      const found = placeCandidates(packed.settle(matches), text6, lines);
      const plainLines = text6.toOriginal && (given2 ?? readOwn(original));
      const plain5 = plainLines && placeCandidates(packed.settle(scanText(original, plainLines)), { bytes: original }, plainLines);
      tellUnread(unread, onUnread);
      return plain5 ? [...found, ...plain5].sort((a, b) => a.start - b.start) : found;
    }
  };
}
function createDecodedScan(parts2, levels) {
  let scan;
  return (bytes2) => {
    scan ??= createTextScan(parts2, forgetful, levels > 1 ? createDecodedScan(parts2, levels - 1) : void 0);
    return scan(readUtf16(bytes2).bytes);
  };
}
var decodedLevels = 2;
var forgetful = { knows: () => false, add() {
}, addAmong() {
}, isCalm: () => false, addCalm() {
} };
function placeCandidates(matches, text6, lines) {
  const regionOf = createRegionFinder(text6.bytes, lines);
  return matches.map((match) => placeCandidate(match, text6, regionOf(match.start, match.end)));
}
function placeCandidate({ decoded: _, packed: __, ...match }, text6, region) {
  if (!text6.toOriginal) return { ...match, region };
  return { ...match, start: text6.toOriginal(match.start), end: text6.toOriginal(match.end), region };
}

// src/redact/find.ts
var weight = { error: 2, warning: 1, note: 0 };
function createFind(options) {
  const key4 = options.key ?? randomBytes(32);
  const least2 = weight[options.level ?? "warning"];
  const rules2 = options.rules.filter(({ advisory }) => !advisory);
  const levelOf = (candidate) => judgeCandidate(candidate, "data").level;
  const counts = (level2) => level2 !== void 0 && weight[level2] >= least2;
  const isCounted = (match) => counts(levelOf({ ...match, region: nowhere2 }));
  const isNamed2 = ({ named: named6 }) => named6 !== void 0;
  const scanner = createScanner(rules2, {
    couldKeep: createValueFilter(),
    ...least2 < weight.error ? { keeps: (candidate) => counts(levelOf(candidate)) } : {
      // A shape that others have, too, counts by the name that its value is given to: they are put together first.
      keeps: (candidate) => levelOf(candidate) !== void 0,
      settle: (matches) => settleOverlaps([...settleOverlaps(matches).filter(isNamed2), ...matches].filter(isCounted))
    }
  });
  const judge = (candidate) => {
    const level2 = levelOf(candidate);
    if (!counts(level2)) return void 0;
    const mark4 = createHmac2("sha256", key4).update(candidate.secret.reveal()).digest("hex").slice(0, 8);
    return { ruleId: candidate.rule.id, label: candidate.rule.label, level: level2, mark: mark4 };
  };
  return (bytes2, from, only = () => true) => {
    const found = [];
    let done = from;
    for (const candidate of scanner.scan(bytes2)) {
      if (candidate.end <= done || !only(candidate)) continue;
      const redaction = judge(candidate);
      if (!redaction) continue;
      found.push({
        start: Math.max(done, candidate.start),
        end: candidate.end,
        redaction,
        judged: candidate.rule.judged ?? false
      });
      done = candidate.end;
    }
    return found;
  };
}
function renderBytes(bytes2, from, found) {
  let done = from;
  const parts2 = [];
  for (const { start: start3, end: end4, redaction, continued } of found) {
    parts2.push(bytes2.toString("utf8", done, start3), continued ? "" : renderPlaceholder(redaction));
    done = end4;
  }
  return parts2.join("") + bytes2.toString("utf8", done);
}
function renderPlaceholder({ ruleId, mark: mark4 }) {
  return `[redacted:${ruleId}:${mark4}]`;
}

// src/redact/json-text.ts
function isJson(text6) {
  try {
    JSON.parse(text6);
    return true;
  } catch {
    return false;
  }
}
function inUnits(text6, found) {
  const bytes2 = Buffer.from(text6);
  if (bytes2.length === text6.length) return found;
  let [seen, units] = [0, 0];
  const unitAt = (byte) => {
    units += bytes2.toString("utf8", seen, byte).length;
    seen = byte;
    return units;
  };
  return found.map((one) => ({ ...one, start: unitAt(one.start), end: unitAt(one.end) }));
}
function listJsonStrings(json) {
  const strings = [];
  const open3 = [];
  let name3 = "";
  for (const { start: start3, end: end4 } of listTokens(json)) {
    const first = json[start3];
    if (first === "{" || first === "[") open3.push(name3);
    else if (first === "}" || first === "]") name3 = open3.pop() ?? "";
    else if (first === '"') {
      const literal = json.slice(start3, end4);
      const value2 = literal.includes("\\") ? JSON.parse(literal) : literal.slice(1, -1);
      const isKey = standsBeforeColon(json, end4);
      strings.push({ start: start3, end: end4, value: value2, isKey, name: isKey ? "" : name3 });
      if (isKey) name3 = value2;
    }
  }
  return strings;
}
function replaceSpans(text6, replaced) {
  let done = 0;
  const parts2 = [];
  for (const [{ start: start3, end: end4 }, value2] of replaced) {
    parts2.push(text6.slice(done, start3), value2);
    done = end4;
  }
  return parts2.join("") + text6.slice(done);
}
function* listTokens(json) {
  const next = /[{}[\],"]/g;
  for (let match = next.exec(json); match; match = next.exec(json)) {
    const start3 = match.index;
    const end4 = match[0] === '"' ? findStringEnd(json, start3) : start3 + 1;
    yield { start: start3, end: end4 };
    next.lastIndex = end4;
  }
}
function findStringEnd(json, start3) {
  for (let quote = json.indexOf('"', start3 + 1); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let escapes2 = 0;
    while (json[quote - 1 - escapes2] === "\\") escapes2++;
    if (escapes2 % 2 === 0) return quote + 1;
  }
  return json.length;
}
function standsBeforeColon(json, at) {
  let next = at;
  while (json[next] === " " || json[next] === "\n" || json[next] === "\r" || json[next] === "	") next++;
  return json[next] === ":";
}

// src/redact/shorten.ts
var kept = 512;
function shortenStrings(json, strings, isDone) {
  const long2 = strings.filter(({ start: start3, end: end4 }) => end4 - start3 > 4 * kept);
  if (long2.length === 0) return { text: json, toOriginal: (place) => place };
  const parts2 = [];
  const cuts = [];
  let done = 0;
  let length = 0;
  for (const string of long2) {
    const { start: start3, end: end4 } = string;
    const rest2 = isDone(string) ? 1 : kept;
    const head3 = json.slice(done, start3 + rest2);
    parts2.push(head3, "\n");
    length += head3.length + 1;
    done = end4 - rest2;
    cuts.push({ at: length, missing: done - length, margin: rest2 >> 1 });
  }
  parts2.push(json.slice(done));
  let next = 0;
  return {
    text: parts2.join(""),
    toOriginal(place) {
      while (next < cuts.length && cuts[next].at <= place.start) next++;
      const before = cuts[next - 1];
      const after = cuts[next];
      if (before && place.start < before.at + before.margin) return void 0;
      if (after && place.end >= after.at - after.margin) return void 0;
      const missing = before?.missing ?? 0;
      return { ...place, start: place.start + missing, end: place.end + missing };
    }
  };
}

// src/redact/together.ts
function redactSplit(find, strings, take) {
  const texts = strings.filter(({ isKey, name: name3 }) => !isKey && name3 === "text");
  if (texts.length < 2) return;
  const parts2 = texts.map(({ value: value2 }) => Buffer.from(value2));
  let total = 0;
  const starts = parts2.map(({ length }) => {
    total += length;
    return total - length;
  });
  const partOf = (at) => starts.findLastIndex((start3) => start3 <= at);
  const split = find(
    Buffer.concat(parts2),
    0,
    ({ rule, start: start3, end: end4 }) => !rule.judged && partOf(start3) < partOf(end4 - 1)
  );
  for (const [place, part] of parts2.entries()) {
    const start3 = starts[place];
    const here = split.filter((one) => one.start < start3 + part.length && one.end > start3).map((one) => ({
      ...{ ...one, start: Math.max(0, one.start - start3), end: Math.min(part.length, one.end - start3) },
      continued: one.start < start3
    }));
    if (here.length === 0) continue;
    const own2 = find(part, 0).filter((one) => !here.some(({ start: start4, end: end4 }) => one.start < end4 && start4 < one.end));
    const found = [...own2, ...here].sort((a, b) => a.start - b.start);
    const redactions = here.flatMap(({ redaction, continued }) => continued ? [] : [redaction]);
    take(texts[place], { value: renderBytes(part, 0, found), redactions });
  }
}
function redactTogether(find, json, strings, isDone, take) {
  const { text: text6, toOriginal } = shortenStrings(json, strings, isDone);
  const lies = ({ start: start3, end: end4 }, within) => within.start < start3 && end4 < within.end;
  const heldBy = /* @__PURE__ */ new Map();
  let place = 0;
  for (const short of inUnits(text6, find(Buffer.from(text6), 0))) {
    const one = toOriginal(short);
    if (!one) continue;
    while (place < strings.length && strings[place].end < one.end) place++;
    const string = strings[place];
    if (!string || string.isKey || isDone(string) || !lies(one, string)) continue;
    const here = heldBy.get(string);
    if (here) here.push(one);
    else heldBy.set(string, [one]);
  }
  for (const [string, here] of heldBy) {
    if (isBinaryContent(string.name, decodeBase642(string.value))) continue;
    const marks2 = new Map(
      here.map(({ start: start3, end: end4, redaction }) => [
        { start: start3 - string.start, end: end4 - string.start },
        renderPlaceholder(redaction)
      ])
    );
    const literal = replaceSpans(json.slice(string.start, string.end), marks2);
    const value2 = isJson(literal) ? JSON.parse(literal) : [...marks2.values()].join("");
    take(string, { value: value2, redactions: here.map(({ redaction }) => redaction) });
  }
}

// src/redact/json-value.ts
function redactValue(value2, { find, redactNamed, redactAfter }) {
  const redactions = [];
  const visit = (part, name3) => {
    if (typeof part === "string") {
      const result = redactNamed(name3, part);
      redactions.push(...result.redactions);
      return result.value;
    }
    if (part === null || typeof part !== "object") return part;
    if ("toJSON" in part && typeof part.toJSON === "function") return visit(part.toJSON(name3), name3);
    if (Array.isArray(part)) return part.map((item2) => visit(item2, name3));
    const together = redactMembers(find, part);
    const entries = Object.entries(part).map(([inner, item2]) => {
      const key4 = redactAfter("", inner);
      redactions.push(...key4.redactions);
      const visited = visit(item2, inner);
      const result = visited === item2 ? together.get(inner) : void 0;
      redactions.push(...result?.redactions ?? []);
      return [key4.value, result?.value ?? visited];
    });
    return Object.fromEntries(entries);
  };
  return { value: visit(value2, ""), redactions };
}
function redactMembers(find, part) {
  const members2 = Object.entries(part).filter(([, item2]) => typeof item2 === "string");
  const together = /* @__PURE__ */ new Map();
  if (members2.length < 2) return together;
  const json = JSON.stringify(Object.fromEntries(members2));
  redactTogether(
    find,
    json,
    listJsonStrings(json),
    () => false,
    ({ name: name3 }, result) => together.set(name3, result)
  );
  return together;
}

// src/redact/redactor.ts
var longestOften = 64;
var mostOften = 4096;
function createRedactor(options) {
  const find = createFind(options);
  const redactAfter = (before, text6, whole4 = false) => {
    const bytes2 = Buffer.from(before + text6);
    const from = Buffer.byteLength(before);
    const [first, ...rest2] = find(bytes2, from);
    const isWhole = whole4 && first?.judged && first.start === from;
    const found = first ? isWhole ? [{ ...first, end: bytes2.length }] : [first, ...rest2] : [];
    const redactions = found.map(({ redaction }) => redaction);
    return { value: found.length === 0 ? text6 : renderBytes(bytes2, from, found), redactions };
  };
  const redactNamed = (name3, value2) => {
    const before = name3 === "" ? "" : `"${name3}": "`;
    const decoded = decodeBase642(value2);
    if (isBinaryContent(name3, decoded)) return { value: value2, redactions: [] };
    if (typeof decoded === "object") {
      const inner = redactAfter(before, decoded.text, true);
      if (inner.redactions.length > 0) return { ...inner, value: encodeBase64(inner.value) };
    }
    return redactAfter(before, value2, true);
  };
  const clean = /* @__PURE__ */ new Set();
  const redactOften = ({ name: name3, value: value2 }) => {
    if (value2.length > longestOften) return redactNamed(name3, value2);
    const said = `${name3}\0${value2}`;
    if (clean.has(said)) return { value: value2, redactions: [] };
    const result = redactNamed(name3, value2);
    if (result.redactions.length === 0) {
      if (clean.size === mostOften) clean.clear();
      clean.add(said);
    }
    return result;
  };
  const redactParsed = (text6) => {
    const redactions = [];
    const replaced = /* @__PURE__ */ new Map();
    const take = (span, result) => {
      redactions.push(...result.redactions);
      replaced.set(span, JSON.stringify(result.value));
    };
    const strings = listJsonStrings(text6);
    for (const string of strings) {
      const result = redactOften(string);
      if (result.redactions.length > 0) take(string, result);
    }
    redactSplit(find, strings, take);
    redactTogether(find, text6, strings, (string) => replaced.has(string), take);
    const inOrder = new Map([...replaced].sort(([a], [b]) => a.start - b.start));
    return { value: replaceSpans(text6, inOrder), redactions };
  };
  return {
    redactText: (text6) => redactAfter("", text6),
    redactAfter,
    redactJsonText: (text6) => isJson(text6) ? redactParsed(text6) : redactAfter("", text6),
    redactParsed,
    redactJson: (value2) => redactValue(value2, { find, redactNamed, redactAfter })
  };
}

// src/redact/stream.ts
import { Transform } from "node:stream";
import { StringDecoder } from "node:string_decoder";
var contextLength = 4096;
var longestHeld = 65536;
function createRedactingStream(redactor, onRedaction = () => {
}) {
  const decoder = new StringDecoder("utf8");
  let before = "";
  let held = "";
  const redact = (piece) => {
    const result = isJsonLine(piece) ? redactor.redactJsonText(piece) : redactor.redactAfter(before, piece);
    before = (before + piece).slice(-contextLength);
    for (const redaction of result.redactions) onRedaction(redaction);
    return result.value;
  };
  const release = (length) => {
    const pieces = [...listPieces(held.slice(0, length))];
    held = held.slice(length);
    return pieces.map(redact).join("");
  };
  return new Transform({
    transform(chunk, _encoding, done) {
      held += decoder.write(chunk);
      const length = measureFinished(held);
      done(null, length > 0 ? release(length) : void 0);
    },
    flush(done) {
      held += decoder.end();
      done(null, held === "" ? void 0 : release(held.length));
    }
  });
}
var isJsonLine = (line) => line.startsWith("{") || line.startsWith("[");
function* listPieces(text6) {
  let from = 0;
  for (let start3 = 0; start3 < text6.length; ) {
    const end4 = text6.indexOf("\n", start3) + 1 || text6.length;
    if (isJsonLine(text6.slice(start3, start3 + 1))) {
      if (from < start3) yield text6.slice(from, start3);
      yield text6.slice(start3, end4);
      from = end4;
    }
    start3 = end4;
  }
  if (from < text6.length) yield text6.slice(from);
}
function measureFinished(held) {
  const lineEnd = held.lastIndexOf("\n") + 1;
  const begin = held.lastIndexOf("-----BEGIN");
  const open3 = begin !== -1 && !held.includes("-----END", begin);
  if (open3 && held.length - begin < longestHeld) return Math.min(lineEnd, begin);
  if (held.length - lineEnd < longestHeld) return lineEnd;
  return cutBetweenWords(held, held.length - contextLength);
}
function cutBetweenWords(held, limit) {
  for (let at = limit; at > limit - longestHeld / 2 && at > 0; at--) if (/[\s",;]/.test(held[at])) return at + 1;
  return limit;
}

// src/redact/index.ts
function createRedactor2(options = {}) {
  return createRedactor({ rules, ...options });
}
export {
  createRedactingStream,
  createRedactor2 as createRedactor
};
