"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/rule.ts
var init_rule = __esm({
  "src/rule.ts"() {
    "use strict";
  }
});

// src/types.ts
var init_types = __esm({
  "src/types.ts"() {
    "use strict";
    init_rule();
  }
});

// src/findings.ts
var listPlaces;
var init_findings = __esm({
  "src/findings.ts"() {
    "use strict";
    init_types();
    listPlaces = ({ location, occurrences }) => [location, ...occurrences];
  }
});

// src/reporters/escape.ts
function escapeTerminal(text) {
  return text.replace(acting, (character) => named[character] ?? renderNumber(character)).replace(commands, (found) => found === ":" ? "\\:" : "# #");
}
function renderNumber(character) {
  const number = character.codePointAt(0);
  const digits = number.toString(16).toUpperCase();
  return number < 256 ? `\\x${digits.toLowerCase().padStart(2, "0")}` : `<U+${digits.padStart(4, "0")}>`;
}
function escapeJson(json) {
  return json.replace(acting, (character) => character === "\n" ? character : escapeUnits(character)).replace(/(?<=#)#(?=\[)/g, escapeUnits);
}
var acting, named, commands, escapeUnits;
var init_escape = __esm({
  "src/reporters/escape.ts"() {
    "use strict";
    acting = new RegExp("[\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]|\\p{Cs}", "gu");
    named = { "\n": "\\n", "\r": "\\r", "	": "\\t", "\x1B": "\\e" };
    commands = /##(?=\[)|(?<=^|\s):(?=:)/g;
    escapeUnits = (text) => Array.from({ length: text.length }, (_, place) => `\\u${text.charCodeAt(place).toString(16).padStart(4, "0")}`).join(
      ""
    );
  }
});

// src/reporters/json.ts
function renderJson(result) {
  const { source, findings, scanned, skipped } = result;
  return escapeJson(JSON.stringify({ source, findings: findings.flatMap(toRecords), scanned, skipped }, void 0, 2));
}
function toRecords(finding) {
  const { rule, level, fingerprint, suppression } = finding;
  return listPlaces(finding).map((place) => ({
    ruleId: rule.id,
    label: rule.label,
    level,
    ...rule.advisory && { advisory: rule.advisory },
    fingerprint,
    location: toPlace(place),
    ...describeStanding(finding),
    ...suppression && { suppression }
  }));
}
function describeStanding({ confidence, proof, lifetime, state, validity, validityEvidence }) {
  return {
    confidence,
    proof,
    ...lifetime && { lifetime },
    ...state && { state },
    ...validity && { validity },
    ...validityEvidence && { validityEvidence }
  };
}
function toPlace({ path, region, oid, commit, kind }) {
  return { path, region, kind, ...oid && { oid }, ...commit && { commit } };
}
var init_json = __esm({
  "src/reporters/json.ts"() {
    "use strict";
    init_findings();
    init_escape();
  }
});

// src/advisories/infrastructure.ts
var references, infrastructureAdvisories;
var init_infrastructure = __esm({
  "src/advisories/infrastructure.ts"() {
    "use strict";
    references = "https://learn.microsoft.com/azure/app-service/app-service-key-vault-references";
    infrastructureAdvisories = {
      "vault-open": {
        why: "A vault that the public network reaches, that can be purged, or that is opened by access policies is lost by one mistake: a stolen token reads it from anywhere, a deletion is final.",
        otherwise: "Deny by default, reach it by a private endpoint, protect it from purging, open it by roles, and send AuditEvent to a log (`leakgate verify --vault NAME` says what is missing).",
        repairs: {
          terraform: {
            say: "Deny by default, protect it from purging, open it by roles; add a private endpoint and a diagnostic setting.",
            code: 'resource "azurerm_key_vault" "NAME" {\n  # \u2026\n  purge_protection_enabled      = true\n  rbac_authorization_enabled    = true # enable_rbac_authorization in older providers\n  public_network_access_enabled = false\n  network_acls {\n    default_action = "Deny"\n    bypass         = "AzureServices"\n  }\n}\n\nresource "azurerm_private_endpoint" "NAME" {\n  # name, location, resource_group_name, subnet_id\n  private_service_connection {\n    name                           = "vault"\n    private_connection_resource_id = azurerm_key_vault.NAME.id\n    subresource_names              = ["vault"]\n    is_manual_connection           = false\n  }\n}\n\nresource "azurerm_monitor_diagnostic_setting" "NAME" {\n  name                       = "audit"\n  target_resource_id         = azurerm_key_vault.NAME.id\n  log_analytics_workspace_id = azurerm_log_analytics_workspace.NAME.id\n  enabled_log { category = "AuditEvent" }\n}',
            source: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault"
          },
          bicep: {
            say: "Deny by default, protect it from purging, open it by roles; add a private endpoint and a diagnostic setting.",
            code: "resource NAME 'Microsoft.KeyVault/vaults@2024-11-01' = {\n  // \u2026\n  properties: {\n    enablePurgeProtection: true\n    enableRbacAuthorization: true\n    publicNetworkAccess: 'Disabled'\n    networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' }\n  }\n}\n\nresource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {\n  name: 'audit'\n  scope: NAME\n  properties: { workspaceId: WORKSPACE.id, logs: [{ category: 'AuditEvent', enabled: true }] }\n}",
            source: "https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults"
          },
          json: {
            say: "Deny by default, protect it from purging, open it by roles; add a private endpoint and a diagnostic setting.",
            code: '"properties": {\n  "enablePurgeProtection": true,\n  "enableRbacAuthorization": true,\n  "publicNetworkAccess": "Disabled",\n  "networkAcls": { "defaultAction": "Deny", "bypass": "AzureServices" }\n}',
            source: "https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults"
          }
        }
      },
      "vault-unwatched": {
        why: "Whoever gets a token reads this vault over its public address, or nobody will ever know who read it: as far as this file says, it has no private endpoint, or AuditEvent goes to no log.",
        otherwise: "Reach it by a private endpoint and send AuditEvent to a log. Does another deployment or a policy do that already, switch the rule off.",
        repairs: {
          terraform: {
            say: "Add a private endpoint and a diagnostic setting, unless another deployment or a policy makes them.",
            code: 'resource "azurerm_private_endpoint" "NAME" {\n  # name, location, resource_group_name, subnet_id\n  private_service_connection {\n    name                           = "vault"\n    private_connection_resource_id = azurerm_key_vault.NAME.id\n    subresource_names              = ["vault"]\n    is_manual_connection           = false\n  }\n}\n\nresource "azurerm_monitor_diagnostic_setting" "NAME" {\n  name                       = "audit"\n  target_resource_id         = azurerm_key_vault.NAME.id\n  log_analytics_workspace_id = azurerm_log_analytics_workspace.NAME.id\n  enabled_log { category = "AuditEvent" }\n}',
            source: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_diagnostic_setting"
          },
          bicep: {
            say: "Add a private endpoint and a diagnostic setting, unless another deployment or a policy makes them.",
            code: "resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {\n  // name, location\n  properties: {\n    subnet: { id: SUBNET }\n    privateLinkServiceConnections: [\n      { name: 'vault', properties: { privateLinkServiceId: NAME.id, groupIds: ['vault'] } }\n    ]\n  }\n}\n\nresource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {\n  name: 'audit'\n  scope: NAME\n  properties: { workspaceId: WORKSPACE.id, logs: [{ category: 'AuditEvent', enabled: true }] }\n}",
            source: "https://learn.microsoft.com/azure/templates/microsoft.network/privateendpoints"
          },
          json: {
            say: "Add a private endpoint and a diagnostic setting, unless another deployment or a policy makes them.",
            code: `{
  "type": "Microsoft.Insights/diagnosticSettings",
  "apiVersion": "2021-05-01-preview",
  "name": "audit",
  "scope": "[resourceId('Microsoft.KeyVault/vaults', 'NAME')]",
  "properties": {
    "workspaceId": "[parameters('WORKSPACE')]",
    "logs": [{ "category": "AuditEvent", "enabled": true }]
  }
}`,
            source: "https://learn.microsoft.com/azure/templates/microsoft.insights/diagnosticsettings"
          }
        }
      },
      "vault-secret-forever": {
        why: "A secret without an expiry is never rotated: nothing reminds anybody, and a leaked value opens for years.",
        otherwise: "Give it an expiry of 90 days, and an event before it (SecretNearExpiry) that rotates it.",
        repairs: {
          terraform: {
            say: "Give it an expiry of 90 days, from a clock that moves when it is rotated.",
            code: 'resource "time_rotating" "NAME" { rotation_days = 90 }\n\nresource "azurerm_key_vault_secret" "NAME" {\n  # \u2026\n  expiration_date = time_rotating.NAME.rotation_rfc3339\n}',
            source: "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_secret"
          },
          bicep: {
            say: "Give it an expiry of 90 days.",
            code: "param now string = utcNow()\n\nproperties: {\n  attributes: { enabled: true, exp: dateTimeToEpoch(dateTimeAdd(now, 'P90D')) }\n}",
            source: "https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/secrets"
          },
          json: {
            say: "Give it an expiry of 90 days (`now` is a parameter with the default `[utcNow()]`).",
            code: `"attributes": { "enabled": true, "exp": "[dateTimeToEpoch(dateTimeAdd(parameters('now'), 'P90D'))]" }`,
            source: "https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/secrets"
          },
          shell: {
            say: "Give it an expiry of 90 days.",
            code: `az keyvault secret set --vault-name VAULT --name NAME --file FILE \\
  --expires "$(date -u -d '+90 days' +%Y-%m-%dT%H:%M:%SZ)"`,
            source: "https://learn.microsoft.com/cli/azure/keyvault/secret#az-keyvault-secret-set"
          }
        }
      },
      "client-secret-long": {
        why: "A client secret opens the application from anywhere until it ends, and nobody sees who else has it.",
        otherwise: "A managed identity or a federated credential needs no secret; where one is needed, 90 days.",
        repairs: {
          terraform: {
            say: "A managed identity or a federated credential needs no secret; where one is needed, rotate it every 90 days.",
            code: 'resource "azuread_application_federated_identity_credential" "NAME" {\n  application_id = azuread_application.NAME.id\n  display_name   = "main"\n  audiences      = ["api://AzureADTokenExchange"]\n  issuer         = "https://token.actions.githubusercontent.com"\n  subject        = "repo:OWNER/NAME:ref:refs/heads/main"\n}',
            source: "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application_federated_identity_credential"
          },
          shell: {
            say: "A federated credential needs no secret; where one is needed, 90 days.",
            code: `az ad app federated-credential create --id APP --parameters credential.json   # no secret at all
az ad app credential reset --id APP --append --end-date "$(date -u -d '+90 days' +%Y-%m-%d)"`,
            source: "https://learn.microsoft.com/cli/azure/ad/app/federated-credential"
          }
        }
      },
      "app-setting-plain": {
        why: "Everybody who may read the app's settings, its deployments or the state reads the secret with them.",
        otherwise: "Let the setting be a Key Vault reference, which the app's managed identity resolves; the storage of a Functions host needs no key at all, but AzureWebJobsStorage__accountName.",
        repairs: {
          terraform: {
            say: "Let the setting be a Key Vault reference, which the app's managed identity resolves; a Functions host's own storage takes AzureWebJobsStorage__accountName, and no key.",
            code: 'identity { type = "SystemAssigned" }\n\napp_settings = {\n  NAME = "@Microsoft.KeyVault(SecretUri=${azurerm_key_vault_secret.NAME.versionless_id})"\n}',
            source: references
          },
          bicep: {
            say: "Let the setting be a Key Vault reference, which the app's managed identity resolves; a Functions host's own storage takes AzureWebJobsStorage__accountName, and no key.",
            code: "identity: { type: 'SystemAssigned' }\n\n{ name: 'NAME', value: '@Microsoft.KeyVault(SecretUri=${secret.properties.secretUri})' }",
            source: references
          },
          json: {
            say: "Let the setting be a Key Vault reference, which the app's managed identity resolves; a Functions host's own storage takes AzureWebJobsStorage__accountName, and no key.",
            code: '{ "name": "NAME", "value": "@Microsoft.KeyVault(SecretUri=https://VAULT.vault.azure.net/secrets/NAME)" }',
            source: references
          }
        }
      },
      "mcp-env-secret": {
        why: "The file is copied, synchronised and read by every tool of the client; the server's whole process tree inherits the value.",
        otherwise: "Let the server read it from Key Vault when it starts, signed in as you or as its managed identity: its configuration then names the vault and nothing else.",
        repairs: {
          json: {
            say: "Let the server read it from Key Vault when it starts, signed in as you or as its managed identity. Another's server that knows env alone gets it from a shell, for this process; VS Code can ask for it.",
            code: `// a server of your own: the vault, and no secret
"env": { "KEY_VAULT_URL": "https://VAULT.vault.azure.net" }

// another's server: read when it starts, kept in no file
"command": "sh",
"args": ["-c", "NAME=$(az keyvault secret show --vault-name VAULT --name SECRET --query value --output tsv) exec SERVER"]

// VS Code: asked for once, kept in the system's store
"inputs": [{ "type": "promptString", "id": "secret", "description": "NAME", "password": true }],
"env": { "NAME": "\${input:secret}" }`,
            source: "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration"
          }
        }
      }
    };
  }
});

// src/advisories/logging.ts
var redactingLogger, allowedHeaders, byName, readers, loggingAdvisories;
var init_logging = __esm({
  "src/advisories/logging.ts"() {
    "use strict";
    redactingLogger = {
      typescript: {
        say: "Let the logger redact by name: pino replaces these paths before anything is written.",
        code: 'const logger = pino({\n  redact: ["req.headers.authorization", "req.headers.cookie", "*.access_token", "*.refresh_token", "*.client_secret", "*.password"],\n});',
        source: "https://github.com/pinojs/pino/blob/main/docs/redaction.md"
      },
      python: {
        say: "Put a filter on the handler that takes secrets out of every record, and log the fields you need by name.",
        code: `class Redact(logging.Filter):
    names = re.compile(r"(?i)((?:authorization|token|secret|password)\\W{1,4}(?:bearer )?)[^\\s\\"',}]+")

    def filter(self, record):
        record.msg, record.args = self.names.sub(r"\\1***", record.getMessage()), ()
        return True

handler.addFilter(Redact())`,
        source: "https://docs.python.org/3/library/logging.html#filter-objects"
      },
      csharp: {
        say: "Let the logger redact by data class: Microsoft.Extensions.Compliance.Redaction erases what is marked.",
        code: "builder.Logging.EnableRedaction();\nbuilder.Services.AddRedaction(redaction => redaction.SetFallbackRedactor<ErasingRedactor>());",
        source: "https://learn.microsoft.com/dotnet/core/extensions/data-redaction"
      },
      java: {
        say: "Log the fields you need by name; give types that hold a secret a toString that leaves it out.",
        code: '@ToString.Exclude // Lombok\nprivate String accessToken;\n\nlog.info("signed in, expires in {} s", token.getExpiresIn());',
        source: "https://projectlombok.org/features/ToString"
      },
      go: {
        say: "Let the handler replace by key, or give the type a LogValue method that leaves the secret out.",
        code: 'slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {\n	switch strings.ToLower(a.Key) {\n	case "authorization", "token", "password", "secret":\n		return slog.String(a.Key, "REDACTED")\n	}\n	return a\n}})',
        source: "https://pkg.go.dev/log/slog#HandlerOptions"
      }
    };
    allowedHeaders = {
      typescript: {
        say: "Log the headers that you need by name, never the object.",
        code: 'const shown = ["content-type", "content-length", "x-request-id"];\nlogger.info({ headers: Object.fromEntries(shown.map((name) => [name, req.headers[name]])) });',
        source: "https://github.com/pinojs/pino/blob/main/docs/redaction.md"
      },
      python: {
        say: "Log the headers that you need by name, never the mapping.",
        code: 'SHOWN = ("content-type", "content-length", "x-request-id")\nlogger.info("headers %s", {name: request.headers.get(name) for name in SHOWN})',
        source: "https://docs.python.org/3/library/logging.html#filter-objects"
      },
      csharp: {
        say: "Let ASP.NET Core log headers from its allow-list, and let HttpClient redact the rest.",
        code: 'builder.Services.AddHttpLogging(logging => logging.RequestHeaders.Add("x-request-id"));\nbuilder.Services.AddHttpClient("NAME").RedactLoggedHeaders(["Authorization", "Cookie"]);',
        source: "https://learn.microsoft.com/aspnet/core/fundamentals/http-logging/"
      },
      java: {
        say: "Log the headers that you need by name, never the map.",
        code: 'for (String name : List.of("Content-Type", "X-Request-Id"))\n    log.info("{}: {}", name, request.getHeader(name));',
        source: "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude"
      },
      go: {
        say: "Log the headers that you need by name, never the map.",
        code: 'for _, name := range []string{"Content-Type", "X-Request-Id"} {\n	slog.Info("header", name, r.Header.Get(name))\n}',
        source: "https://pkg.go.dev/log/slog"
      }
    };
    byName = "Log the fields that you need by name, and put a filter that redacts in front of the log.";
    readers = "Whoever reads the log, its store or its export can use it until it expires.";
    loggingAdvisories = {
      "log-authorization": {
        why: `The header is the credential itself. ${readers}`,
        otherwise: "Log whether the header is there, not what is in it.",
        repairs: redactingLogger
      },
      "log-headers": {
        why: `Authorization and cookies are among the headers. ${readers}`,
        otherwise: "Log an allow-list of headers by name.",
        repairs: allowedHeaders
      },
      "log-environment": {
        why: "What a process is given in its environment is mostly its secrets; the log keeps them longer than the process lives.",
        otherwise: "Log whether a variable is set, not its value.",
        repairs: redactingLogger
      },
      "log-connection-string": {
        why: "A connection string holds its password or key, and the log keeps it.",
        otherwise: "Log server and database by name; better, sign in with an identity, so that the string holds no secret.",
        repairs: redactingLogger
      },
      "log-credential": {
        why: readers,
        otherwise: byName,
        repairs: redactingLogger
      },
      "log-token-response": {
        why: `The response holds access and refresh token. ${readers}`,
        otherwise: "Log that a token came and when it expires, not the response.",
        repairs: redactingLogger
      },
      "log-http-message": {
        why: `With a message go its headers: Authorization and cookies. ${readers}`,
        otherwise: "Log method, path and status, not the message.",
        repairs: allowedHeaders
      },
      "log-tool-result": {
        why: "A tool can return a secret that it read somewhere: a log of whole results keeps every one of them.",
        otherwise: "Log name, size and duration of the call; where the text is needed, redact it first (`leakgate redact`).",
        repairs: redactingLogger
      },
      "http-debug-logging": {
        why: `With this switch the library writes headers or bodies with the credentials in them. ${readers}`,
        otherwise: "Take the switch out, or name the headers that may be seen.",
        repairs: {
          typescript: {
            say: "Name the headers that may be seen; `*` shows Authorization, too.",
            code: 'const client = new CLIENT(endpoint, credential, {\n  loggingOptions: { additionalAllowedHeaderNames: ["x-ms-request-id"] },\n});',
            source: "https://learn.microsoft.com/javascript/api/@azure/core-rest-pipeline/logpolicyoptions"
          },
          python: {
            say: "Take the switch out: the Azure SDK logs without it too, with headers redacted, at level INFO.",
            code: 'logging.getLogger("azure").setLevel(logging.INFO)  # and no logging_enable, no debuglevel',
            source: "https://learn.microsoft.com/azure/developer/python/sdk/azure-sdk-logging"
          },
          csharp: {
            say: "Take the switch out, or set it in development only.",
            code: "if (builder.Environment.IsDevelopment()) IdentityModelEventSource.ShowPII = true;",
            source: "https://learn.microsoft.com/dotnet/azure/sdk/logging"
          },
          java: {
            say: "Redact what carries credentials, or log at BASIC.",
            code: 'interceptor.redactHeader("Authorization");\ninterceptor.redactHeader("Cookie");',
            source: "https://square.github.io/okhttp/features/interceptors/"
          },
          go: {
            say: "Take the switch out, and allow headers by name.",
            code: 'azcore.ClientOptions{Logging: policy.LogOptions{AllowedHeaders: []string{"x-ms-request-id"}}}',
            source: "https://pkg.go.dev/github.com/Azure/azure-sdk-for-go/sdk/azcore/policy#LogOptions"
          }
        }
      }
    };
  }
});

// src/advisories/index.ts
function findRepair(kind, path) {
  const ecosystem = ecosystems.find(([pattern]) => pattern.test(path))?.[1];
  return ecosystem && advisories[kind].repairs[ecosystem];
}
var advisories, ecosystems;
var init_advisories = __esm({
  "src/advisories/index.ts"() {
    "use strict";
    init_infrastructure();
    init_logging();
    advisories = {
      ...loggingAdvisories,
      ...infrastructureAdvisories
    };
    ecosystems = [
      [/\.(?:[cm]?[jt]sx?|vue|svelte)$/i, "typescript"],
      [/\.(?:pyw?|ipynb)$/i, "python"],
      [/\.(?:cs|cshtml|razor)$/i, "csharp"],
      [/\.(?:java|kt|groovy|scala)$/i, "java"],
      [/\.go$/i, "go"],
      [/\.bicep(?:param)?$/i, "bicep"],
      [/\.tf$/i, "terraform"],
      [/\.json$/i, "json"],
      [/\.(?:sh|bash|zsh|ps1|ya?ml)$/i, "shell"]
    ];
  }
});

// src/reporters/advice.ts
function describeAdvice(kind, path) {
  const { why, otherwise } = advisories[kind];
  return { why, instead: findRepair(kind, path)?.say ?? otherwise };
}
function renderCount(findings) {
  const warnings = findings.filter(({ rule }) => rule.advisory).length;
  const secrets = findings.length - warnings;
  const parts = [
    ...secrets > 0 || warnings === 0 ? [secrets === 1 ? "one secret" : `${secrets} secrets`] : [],
    ...warnings > 0 ? [warnings === 1 ? "one warning" : `${warnings} warnings`] : []
  ];
  return parts.join(" and ");
}
var init_advice = __esm({
  "src/reporters/advice.ts"() {
    "use strict";
    init_advisories();
  }
});

// src/credentials/commands.ts
function assign(variable, command) {
  return { bash: `${variable}="$(${command})"`, powershell: `$${variable} = ${command}` };
}
function save(command, file = "NEW") {
  return {
    bash: `${command} | tr -d '\\r\\n' > "$${file}"`,
    powershell: `${command} | Out-File -NoNewline -Encoding ascii "$${file}"`
  };
}
function compare(command, verdict, what) {
  return {
    bash: `KEY="$(${command})"; if [ -z "$KEY" ]; then echo "${what} - no answer"; elif [ "$KEY" = "$(cat "$OLD")" ]; then echo "${what} - ${verdict}"; else echo "${what} - another value"; fi; unset KEY`,
    powershell: `$KEY = ${command}; if (-not $KEY) { "${what} - no answer" } elseif ($KEY -ceq (Get-Content -Raw "$OLD")) { "${what} - ${verdict}" } else { "${what} - another value" }; Remove-Variable KEY`
  };
}
function probe(url, header, scheme = "", method = "GET") {
  const value = scheme ? `${scheme} ` : "";
  return {
    bash: `printf 'header = "${header}: ${value}%s"' "$(cat "$OLD")" | curl --silent --request ${method} --output /dev/null --write-out '%{http_code}\\n' --config - "${url}"`,
    powershell: `try { (Invoke-WebRequest -UseBasicParsing -Method ${method} -Uri "${url}" -Headers @{ '${header}' = "${value}$(Get-Content -Raw "$OLD")" }).StatusCode } catch { [int]$_.Exception.Response.StatusCode }`
  };
}
var init_commands = __esm({
  "src/credentials/commands.ts"() {
    "use strict";
  }
});

// src/credentials/blocks.ts
function slotVariables(first, second) {
  return [
    { name: "LEAKED", value: first, about: `the key that leaked: ${first} or ${second} (part 1 tells)` },
    { name: "OTHER", value: second, about: "the key that did not" }
  ];
}
function decide(urgent, commands2, warning) {
  return {
    id: "decide",
    must: true,
    text: `**Is the repository public, has it ever been, or do you see use that nobody can explain? Then revoke now:** ${urgent} **If not,** tick this with the word \u201Cplanned\u201D and go on: the leaked value dies in part 6, after the consumers have moved.`,
    commands: commands2,
    warning
  };
}
function whichKey(show, elsewhere) {
  return {
    id: "which",
    text: `Find out which of the two keys leaked. If it is the second, swap \`LEAKED\` and \`OTHER\` in the first fence and set them again. If both are \`another value\`, ${elsewhere ? "the next box may fit; if it does not, " : ""}the leaked one is already dead: go to part 7, unless you have just renewed it; then parts 2 to 5 bring the consumers back.`,
    commands: [
      compare(show("LEAKED"), "THIS LEAKED", "$LEAKED"),
      compare(show("OTHER"), "THIS LEAKED, SWAP THEM", "$OTHER")
    ],
    warning: "Reads keys. Run it on your own machine, never in a pipeline with logs."
  };
}
function findResource(what, find2) {
  return {
    id: "find",
    text: `Find the ${what} and keep its resource id. An empty answer means another subscription or tenant (\`az account set\`), or that it is gone.`,
    commands: [assign("ID", find2), 'echo "$ID"', 'az lock list --resource-group "$RG" --output table'],
    warning: "A ReadOnly lock on the resource blocks the renewal of keys."
  };
}
function identityInstead(access) {
  const { what, commands: commands2 } = typeof access === "string" ? {
    what: `the role *${access}* (or the one that fits what each does: read, write, send)`,
    commands: [
      `az role assignment create --assignee-object-id "$PRINCIPAL" --assignee-principal-type ServicePrincipal --role "${access}" --scope "$ID" --output none`
    ]
  } : access;
  return [
    {
      id: "role",
      must: true,
      text: `Give the consumers their own identity and ${what}, see them working with it, and only then take the value out of their configuration. A secret that does not exist cannot leak. (Tick with a reason and a date if it cannot be done yet.)`,
      commands: [...identifyApp, ...commands2]
    },
    federation
  ];
}
function reviewUse(where, query = "") {
  return {
    id: "review",
    must: true,
    text: `Look for use that nobody can explain, from the first commit until the value was dead. ${where} Such logs exist **only if they were on before the leak**: if not, write \u201Cno logs for the window; abuse cannot be excluded\u201D.`,
    ...query && {
      commands: [
        `az monitor log-analytics query --workspace "$LAWGUID" --analytics-query "${query}" --timespan "$SINCE/$DEADBY" --output table`
      ]
    }
  };
}
var groupVariable, keepLeakedValue, keepLeakedLines, azureUses, appVariables, identifyApp, switchApps, closeSteps, historySteps, federation;
var init_blocks = __esm({
  "src/credentials/blocks.ts"() {
    "use strict";
    init_commands();
    groupVariable = {
      name: "RG",
      value: "my-resource-group",
      about: "resource group of the resource"
    };
    keepLeakedValue = {
      id: "value",
      text: "Put the leaked value, and nothing else, into the file `$OLD`: the first line, run in a full clone of the repository, fetches what leaked it; then cut it down in an editor. It never goes on a command line, into a chat, or into this issue.",
      commands: [
        { bash: 'git cat-file -p "$BLOB" > "$OLD"', powershell: 'git cat-file -p "$BLOB" | Out-File "$OLD"' },
        {
          bash: `\${EDITOR:-vi} "$OLD"; tr -d '\\r\\n' < "$OLD" > "$OLD.cut"; mv "$OLD.cut" "$OLD"`,
          powershell: 'Start-Process -Wait notepad "$OLD"; (Get-Content -Raw "$OLD").Trim() | Out-File -NoNewline -Encoding ascii "$OLD"'
        }
      ]
    };
    keepLeakedLines = {
      ...keepLeakedValue,
      commands: [
        {
          bash: 'git cat-file -p "$BLOB" > "$OLD"',
          powershell: 'git cat-file -p "$BLOB" | Out-File -Encoding ascii "$OLD"'
        },
        { bash: '${EDITOR:-vi} "$OLD"', powershell: 'Start-Process -Wait notepad "$OLD"' }
      ]
    };
    azureUses = [
      {
        id: "holders",
        text: "Who may use or read it today, and who listed its keys in the last 90 days (the activity log keeps no more).",
        commands: [
          'az role assignment list --scope "$ID" --include-inherited --query "[].{principal: principalName, role: roleDefinitionName}" --output table',
          `az monitor activity-log list --resource-id "$ID" --offset 90d --max-events 10000 --query "[?contains(operationName.value, 'istKeys')].{time: eventTimestamp, who: caller, operation: operationName.value}" --output table`
        ]
      },
      {
        id: "consumers",
        text: "List every consumer here, with its owner: app settings (the commands print names, no values), pipelines and variable groups, Kubernetes secrets, other repositories, people's machines.",
        commands: [
          `az webapp config appsettings list --name "$APP" --resource-group "$APPRG" --query "[?contains(value, '$RESOURCE')].name" --output tsv`,
          `az functionapp config appsettings list --name "$APP" --resource-group "$APPRG" --query "[?contains(value, '$RESOURCE')].name" --output tsv`,
          'az containerapp secret list --name "$APP" --resource-group "$APPRG" --output table'
        ]
      }
    ];
    appVariables = [
      { name: "APP", value: "my-app", about: "an app that uses it; repeat for each" },
      { name: "APPRG", value: "my-app-group", about: "and its resource group" },
      { name: "SETTING", value: "MySetting", about: "its setting that held the value" }
    ];
    identifyApp = [
      'az webapp identity assign --name "$APP" --resource-group "$APPRG" --output none',
      assign(
        "PRINCIPAL",
        'az webapp identity show --name "$APP" --resource-group "$APPRG" --query principalId --output tsv'
      )
    ];
    switchApps = [
      {
        id: "reference",
        text: "App Service and Functions: let the setting point to the vault, for each app. The app's identity needs the role first.",
        commands: [
          ...identifyApp,
          assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
          'az role assignment create --assignee-object-id "$PRINCIPAL" --assignee-principal-type ServicePrincipal --role "Key Vault Secrets User" --scope "$KVID/secrets/$SECRET" --output none',
          {
            bash: `printf '{"%s":"@Microsoft.KeyVault(VaultName=%s;SecretName=%s)"}' "$SETTING" "$KV" "$SECRET" > "$REFERENCE"`,
            powershell: `"{""$SETTING"":""@Microsoft.KeyVault(VaultName=$KV;SecretName=$SECRET)""}" | Out-File -NoNewline -Encoding ascii "$REFERENCE"`
          },
          'az webapp config appsettings set --name "$APP" --resource-group "$APPRG" --settings "@$REFERENCE" --output none'
        ],
        warning: "Changing a setting restarts the app. It then gets exactly what the vault holds: a whole connection string, if that is what it had. A new role takes minutes to work, and does nothing in a vault with access policies: see that the reference resolves before the next app. Deployment slots and sticky settings are separate apps: do each."
      },
      {
        id: "restart",
        must: true,
        text: "Every consumer of the list in part 2 runs with the new value, seen working. A reference without a version refetches only within 24 hours: restart to be sure. Terraform or Bicep state may hold the old value and write it back: run a plan and look.",
        commands: ['az webapp restart --name "$APP" --resource-group "$APPRG"'],
        warning: "A restart drops the requests that are running: one app, slot or instance after the other."
      }
    ];
    closeSteps = [
      {
        id: "suppression",
        must: true,
        text: "The old value stays in history, and is dead. Say so in `.leakgate-suppressions`, by a pull request; `EVIDENCE` is what part 7 showed, and where it stands.",
        commands: [
          {
            bash: `echo "$FINGERPRINT  expires=$REVIEW  reason=rotated: $EVIDENCE" >> .leakgate-suppressions`,
            powershell: `"$FINGERPRINT  expires=$REVIEW  reason=rotated: $EVIDENCE" | Add-Content .leakgate-suppressions`
          }
        ]
      },
      {
        id: "hook",
        text: "Install the hook where the leak was made, so that the next one stops at the commit.",
        commands: ["leakgate init"]
      },
      {
        id: "files",
        text: "Remove the files with the values from your machine.",
        commands: [{ bash: 'rm -f "$OLD" "$NEW" "$REFERENCE"', powershell: 'Remove-Item "$OLD", "$NEW", "$REFERENCE"' }]
      },
      { id: "post-mortem", must: true, text: "Link the post-mortem: how it got in, why nobody saw it, what changed." }
    ];
    historySteps = [
      {
        id: "rewrite",
        text: "Only now, and only if it is worth it: rewriting history changes every commit id after the leak. Forks, clones, `refs/pull/*` and cached pages keep the old ones; only GitHub Support can purge those. It replaces nothing above.",
        warning: "A rewrite breaks open pull requests, signatures and every clone. Agree on a time, and block pushes meanwhile."
      }
    ];
    federation = {
      id: "federation",
      text: "GitHub Actions: sign in with OIDC (`azure/login`, `permissions: id-token: write`), no secret stored at all. This identity needs the same access as the consumers.",
      commands: [
        'az identity create --name "$IDENTITY" --resource-group "$RG" --output none',
        'az identity federated-credential create --name github --identity-name "$IDENTITY" --resource-group "$RG" --issuer https://token.actions.githubusercontent.com --subject "$SUBJECT" --audiences api://AzureADTokenExchange'
      ]
    };
  }
});

// src/credentials/vault-blocks.ts
function storeInVault(credential = "") {
  const tags = credential && ` "CredentialId=${credential}" "ProviderAddress=$ID" "ValidityPeriodDays=60"`;
  return [
    {
      id: "set",
      must: true,
      text: "Store the new value as a new version that expires; look first that `$NEW` is not empty. By the tag, `leakgate verify` finds it.",
      commands: [
        `az keyvault secret set --vault-name "$KV" --name "$SECRET" --file "$NEW" --encoding utf-8 --expires "$UNTIL" --tags "leakgate=$FINGERPRINT"${tags} --output none`,
        'az keyvault secret list-versions --vault-name "$KV" --name "$SECRET" --query "[].{version: id, enabled: attributes.enabled, created: attributes.created, expires: attributes.expires}" --output table'
      ],
      warning: "Use `--file`, never `--value`: arguments stay in the shell's history and show in the process list. No vault yet? `az keyvault create` with `--enable-rbac-authorization true --enable-purge-protection true`, and give yourself *Key Vault Secrets Officer*."
    }
  ];
}
function warnBeforeExpiry(object) {
  return {
    id: "event",
    text: `Have Key Vault say so 30 days before the ${object.toLowerCase()} expires. It calls the function of part 9, so make that first; and it comes only for versions that are made after the subscription.`,
    commands: [
      assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
      `az eventgrid event-subscription create --name leakgate-near-expiry --source-resource-id "$KVID" --endpoint-type azurefunction --endpoint "$FUNCTION" --included-event-types Microsoft.KeyVault.${object}NearExpiry Microsoft.KeyVault.${object}Expired`
    ]
  };
}
function closeService(group, zone, deny, others = "") {
  return [
    {
      id: "endpoint",
      text: "First the private way in: endpoint and DNS for the service, then test a consumer through it.",
      commands: endpoint("$ID", "leakgate-service", group, zone),
      warning: zoneWarning
    },
    {
      id: "deny",
      text: "Then close the public way in.",
      commands: deny,
      warning: `Before the private endpoint is seen working, this locks everybody out, your pipelines and the rotation included. ${others}`
    }
  ];
}
function endpoint(id, name, group, zone) {
  return [
    `az network private-endpoint create --name ${name} --resource-group "$NETRG" --vnet-name "$VNET" --subnet "$SUBNET" --private-connection-resource-id "${id}" --group-id ${group} --connection-name ${name} --output none`,
    `az network private-dns zone create --resource-group "$NETRG" --name ${zone} --output none`,
    `az network private-dns link vnet create --resource-group "$NETRG" --zone-name ${zone} --name ${name} --virtual-network "$VNET" --registration-enabled false --output none`,
    `az network private-endpoint dns-zone-group create --resource-group "$NETRG" --endpoint-name ${name} --name default --private-dns-zone ${zone} --zone-name ${group} --output none`
  ];
}
var vaultVariables, disableOldVersion, vaultExpiry, subjectVariable, vaultVariablesLate, keepWorkspace, vaultAudit, zoneWarning, vaultNetwork, vaultOnly;
var init_vault_blocks = __esm({
  "src/credentials/vault-blocks.ts"() {
    "use strict";
    init_commands();
    vaultVariables = [
      { name: "KV", value: "my-key-vault", about: "the vault that takes the new value" },
      { name: "SECRET", value: "leaked-credential", about: "name of the secret in the vault" }
    ];
    disableOldVersion = {
      id: "version",
      must: true,
      text: "Disable the old version in the vault, if the leaked value was kept there (else tick and say so). Disable, not delete: the way back stays open.",
      commands: [
        'az keyvault secret list-versions --vault-name "$KV" --name "$SECRET" --query "[?attributes.enabled].{version: id, created: attributes.created}" --output table',
        'az keyvault secret set-attributes --vault-name "$KV" --name "$SECRET" --version "$OLDVERSION" --enabled false --output none'
      ],
      warning: "Set `OLDVERSION` to what stands behind the last `/` of the old version. A consumer that pins that version, or still holds it in memory, fails at its next read."
    };
    vaultExpiry = [
      warnBeforeExpiry("Secret"),
      {
        id: "policy",
        text: "Have Azure Policy flag secrets without an expiry date: pick the policy from the list and assign it.",
        commands: [
          `az policy definition list --query "[?contains(displayName, 'Key Vault secrets should have')].{name: name, title: displayName}" --output table`,
          'az policy assignment create --name leakgate-secret-expiry --policy "$POLICY" --scope "$KVID"'
        ]
      }
    ];
    subjectVariable = {
      name: "SUBJECT",
      value: "repo:my-org/my-repository:ref:refs/heads/main",
      about: "who signs in; with ids since July 2026: repo:my-org@1/my-repository@2:\u2026"
    };
    vaultVariablesLate = [
      {
        name: "OLDVERSION",
        value: "0123456789abcdef0123456789abcdef",
        about: "version of the secret that held the leaked value"
      },
      {
        name: "FUNCTION",
        value: "/subscriptions/S/resourceGroups/G/providers/Microsoft.Web/sites/F/functions/rotate",
        about: "the function that rotates (part 9)"
      },
      { name: "POLICY", value: "my-policy", about: "name from the list in part 8" },
      { name: "LAW", value: "my-workspace", about: "Log Analytics workspace" },
      {
        name: "LAWGUID",
        value: "00000000-0000-0000-0000-000000000000",
        about: "its workspace id (customerId), for queries"
      },
      { name: "LAWRG", value: "my-workspace-group", about: "and its resource group" },
      { name: "IDENTITY", value: "my-identity", about: "user-assigned identity for workloads outside Azure" },
      subjectVariable,
      { name: "VNET", value: "my-vnet", about: "virtual network of the consumers" },
      { name: "NETRG", value: "my-network-group", about: "and its resource group" },
      { name: "SUBNET", value: "private-endpoints", about: "its subnet for private endpoints" }
    ];
    keepWorkspace = assign(
      "LAWID",
      'az monitor log-analytics workspace show --workspace-name "$LAW" --resource-group "$LAWRG" --query id --output tsv'
    );
    vaultAudit = [
      {
        id: "on",
        must: true,
        text: "Turn the vault's audit log on, so that the next such question has an answer.",
        commands: [
          keepWorkspace,
          assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
          'az monitor diagnostic-settings list --resource "$KVID" --output table',
          'az monitor diagnostic-settings create --name leakgate-audit --resource "$KVID" --workspace "$LAWID" --logs "[{category:AuditEvent,enabled:true}]" --export-to-resource-specific true --output none'
        ]
      },
      {
        id: "readers",
        text: "Was the leaked value kept in the vault? This is who read it there, if the log was on (settings made long ago write to `AzureDiagnostics`).",
        commands: [
          `az monitor log-analytics query --workspace "$LAWGUID" --analytics-query "AZKVAuditLogs | where OperationName == 'SecretGet' and RequestUri has '$SECRET' | summarize count() by CallerIpAddress, tostring(Identity)" --timespan "$SINCE/$DEADBY" --output table`
        ]
      }
    ];
    zoneWarning = "Has the network this DNS zone already, in a hub perhaps? Then leave the two lines with `private-dns` out and take that one: a new zone hides the private endpoints that only the old one knows.";
    vaultNetwork = [
      {
        id: "vault-roles",
        text: "The vault: roles instead of access policies, and no purge. The first line says `true` where roles are on already.",
        commands: [
          'az keyvault show --name "$KV" --query properties.enableRbacAuthorization --output tsv',
          'az keyvault update --name "$KV" --enable-rbac-authorization true --output none',
          'az keyvault update --name "$KV" --enable-purge-protection true --output none'
        ],
        warning: "The second line switches every access policy off at once: give each of its readers a role first. Purge protection cannot be taken back."
      },
      {
        id: "vault",
        text: "The private way into the vault: endpoint and DNS, then see a consumer read through it.",
        commands: [
          assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
          ...endpoint("$KVID", "leakgate-vault", "vault", "privatelink.vaultcore.azure.net")
        ],
        warning: zoneWarning
      },
      {
        id: "vault-deny",
        text: "The vault again, last: deny by default. Trusted Azure services still pass; Azure DevOps is not one of them.",
        commands: [
          'az keyvault update --name "$KV" --default-action Deny --bypass AzureServices --output none',
          'az keyvault update --name "$KV" --public-network-access Disabled --output none'
        ],
        warning: "Without a working private endpoint you lock yourself, the apps and the rotation function out."
      }
    ];
    vaultOnly = [
      ...vaultVariables,
      ...vaultVariablesLate.filter(({ name }) => name !== "IDENTITY" && name !== "SUBJECT")
    ];
  }
});

// src/credentials/two-keys.ts
function createTwoKeys(data) {
  const renewLeaked = data.renew("${LEAKED}");
  return {
    name: data.name,
    opens: data.opens,
    wayOut: data.wayOut,
    variables: [
      { name: "RESOURCE", value: "my-resource", about: `name of the ${data.resource}`, from: "resource-name" },
      groupVariable,
      ...data.variables ?? [],
      ...slotVariables(...data.slots),
      ...vaultVariables,
      ...appVariables,
      ...vaultVariablesLate
    ],
    steps: {
      contain: [
        decide(
          "renew the leaked key and accept the outage (the third box tells which of the two it is; no time for that: renew both, the other one by the first line of part 3).",
          [renewLeaked],
          `Everything that still uses this key stops at once. ${data.alsoDies}`
        ),
        keepLeakedValue,
        whichKey((slot) => data.show(`\${${slot}}`), data.contain !== void 0),
        ...data.contain ?? []
      ],
      uses: [findResource(data.resource, data.find), ...data.uses ?? [], ...azureUses],
      rotate: [
        {
          id: "other",
          text: "Renew the key that did *not* leak and put it into the file `$NEW`. It becomes the successor. Do the consumers hold a whole connection string? Then make that of it afterwards, in an editor.",
          commands: [data.renew("${OTHER}"), save(data.show("${OTHER}"))],
          warning: `Whoever uses the other key today stops: look at part 2 first. ${data.alsoDies}`
        },
        ...data.rotate ?? []
      ],
      store: storeInVault("$OTHER"),
      switch: switchApps,
      retire: [
        {
          id: "leaked",
          must: true,
          text: "Renew the leaked key, if part 1 has not: this ends the leak.",
          commands: [renewLeaked],
          warning: `Whoever was forgotten in part 5 stops now. ${data.alsoDies}`
        },
        ...data.retire ?? [],
        disableOldVersion
      ],
      prove: [
        {
          id: "dead",
          must: true,
          text: `Neither key is the leaked value any more: both lines must say \`another value\`. \`no answer\` is no proof. They compare with \`$OLD\`, so check first that it holds the leaked value.${data.contain ? " Of a key of another sort (last box of part 1) they prove nothing: show that one dead in its own way, and write here how." : ""}`,
          commands: [
            { bash: 'wc -c "$OLD"', powershell: '(Get-Item "$OLD").Length' },
            compare(data.show("${LEAKED}"), "STILL ALIVE", "$LEAKED"),
            compare(data.show("${OTHER}"), "STILL ALIVE", "$OTHER")
          ]
        },
        ...data.prove ?? []
      ],
      expiry: [...data.expiry ?? [], ...vaultExpiry],
      automate: [
        {
          id: "function",
          text: `Deploy a rotation function on the event of part 8 ([Microsoft's tutorial for two keys](https://learn.microsoft.com/azure/key-vault/secrets/tutorial-rotation-dual)). It reads the tags \`CredentialId\`, \`ProviderAddress\` and \`ValidityPeriodDays\`, which part 4 has set, and takes turns: in routine the one of ${data.slots.join(" and ")} that nobody uses is renewed, stored and switched to, and the other waits. Key Vault has no rotation policy of its own for secrets, only for keys and certificates.`
        }
      ],
      audit: data.audit,
      identity: [
        ...data.identityFirst ?? [],
        ...data.role ? identityInstead(data.role) : [keepKey, federation],
        ...data.identity ?? [],
        ...data.localAuthOff ? [
          {
            id: "local-auth",
            text: "Turn the keys off for good.",
            commands: data.localAuthOff,
            warning: "Every client that still signs in with a key stops. Do it after the metrics show none."
          }
        ] : []
      ],
      network: data.network ? [
        ...closeService(data.network.group, data.network.zone, data.network.deny, data.network.others),
        ...vaultNetwork
      ] : vaultNetwork,
      history: historySteps,
      close: closeSteps
    }
  };
}
var keepKey;
var init_two_keys = __esm({
  "src/credentials/two-keys.ts"() {
    "use strict";
    init_blocks();
    init_commands();
    init_vault_blocks();
    keepKey = {
      id: "role",
      must: true,
      text: "The service signs in by key only. So the key stays in Key Vault, the consumers read it there with their own identity, and each has a policy with the fewest rights."
    };
  }
});

// src/credentials/azure-ai.ts
var account, service, azureAi;
var init_azure_ai = __esm({
  "src/credentials/azure-ai.ts"() {
    "use strict";
    init_blocks();
    init_commands();
    init_two_keys();
    init_vault_blocks();
    account = '--name "$RESOURCE" --resource-group "$RG"';
    service = '--service-name "$RESOURCE" --resource-group "$RG"';
    azureAi = {
      /** https://learn.microsoft.com/azure/ai-services/rotate-keys */
      "azure-ai-services-key": createTwoKeys({
        name: "Azure AI services key",
        opens: "A key calls the models of the resource (Azure OpenAI, Content Safety, Speech, Vision \u2026) at your cost, and for some reads what was uploaded to them.",
        wayOut: "Sign in with a managed identity: `DefaultAzureCredential` and the role Cognitive Services OpenAI User. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "AI services resource",
        slots: ["key1", "key2"],
        find: `az cognitiveservices account list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az cognitiveservices account keys list ${account} --query "${slot}" --output tsv`,
        renew: (slot) => `az cognitiveservices account keys regenerate ${account} --key-name "${slot}" --output none`,
        alsoDies: "Every region and deployment of the resource shares its two keys.",
        audit: [
          reviewUse(
            "Abuse shows first as cost and as quota errors.",
            "AzureDiagnostics | where ResourceProvider == 'MICROSOFT.COGNITIVESERVICES' and Category == 'RequestResponse' | summarize count() by CallerIPAddress, OperationName, bin(TimeGenerated, 1h)"
          ),
          {
            id: "cost",
            text: "Calls by the hour: a step upwards is your answer.",
            commands: ['az monitor metrics list --resource "$ID" --metrics TotalCalls --interval PT1H --output table']
          },
          ...vaultAudit
        ],
        role: "Cognitive Services OpenAI User",
        identity: [
          {
            id: "not-user",
            text: "Take *Cognitive Services User* and *Contributor* from whoever only calls the models: both can list the keys. Signing in with Entra needs a custom sub-domain on the resource.",
            commands: [
              'az role assignment list --scope "$ID" --include-inherited --query "[].{principal: principalName, role: roleDefinitionName}" --output table'
            ]
          }
        ],
        localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none'],
        network: {
          group: "account",
          zone: "privatelink.cognitiveservices.azure.com",
          deny: [
            'az cognitiveservices account network-rule list --name "$RESOURCE" --resource-group "$RG" --output table',
            'az resource update --ids "$ID" --set properties.publicNetworkAccess=Disabled --output none'
          ],
          others: "Azure OpenAI answers at another name: it needs the zone `privatelink.openai.azure.com` too."
        }
      }),
      /** https://learn.microsoft.com/azure/search/search-security-api-keys */
      "azure-search-key": createTwoKeys({
        name: "Azure AI Search key",
        opens: "An admin key reads, changes and deletes every index of the search service; a query key reads every document that is indexed.",
        wayOut: "Sign in with a managed identity: `DefaultAzureCredential` and the role Search Index Data Reader or Contributor. If a key cannot be avoided, keep it in Key Vault; never an admin key in a front end.",
        resource: "search service",
        slots: ["primary", "secondary"],
        find: `az search service list --resource-group "$RG" --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az search admin-key show ${service} --query "${slot}Key" --output tsv`,
        renew: (slot) => `az search admin-key renew ${service} --key-kind "${slot}" --output none`,
        alsoDies: "Query keys are not touched by it.",
        contain: [
          {
            id: "query-key",
            text: "If neither is it, it may be a query key: those have no slots. Urgent: delete it now, by the last box of part 6. Planned: part 3 has a box for it. The commands there that renew admin keys are not for it."
          }
        ],
        rotate: [
          {
            id: "query-key",
            text: "Only for a query key: make another, straight into the file `$NEW`.",
            commands: [save(`az search query-key create ${service} --name rotated-after-leak --query key --output tsv`)]
          }
        ],
        retire: [
          {
            id: "query-key",
            text: "Only for a query key: delete the leaked one. `@$OLD` reads the value from the file, so that it is no argument.",
            commands: [`az search query-key delete ${service} --key-value "@$OLD"`],
            warning: "Every client that still sends this query key stops."
          }
        ],
        prove: [
          {
            id: "query-key",
            text: "Only for a query key: no line may say `STILL THERE`.",
            commands: [
              {
                bash: `az search query-key list ${service} --query "[].key" --output tsv | tr -d '\\r' | grep --fixed-strings --line-regexp --quiet --file "$OLD" && echo "STILL THERE" || echo "not among them, or no answer"`,
                powershell: `if ((az search query-key list ${service} --query "[].key" --output tsv) -ccontains (Get-Content -Raw "$OLD")) { "STILL THERE" } else { "not among them, or no answer" }`
              }
            ]
          }
        ],
        audit: [
          reviewUse(
            "OperationLogs has the calls, without telling one key from another.",
            "AzureDiagnostics | where ResourceProvider == 'MICROSOFT.SEARCH' and Category == 'OperationLogs' | summarize count() by OperationName, bin(TimeGenerated, 1h)"
          ),
          ...vaultAudit
        ],
        role: "Search Index Data Reader",
        identityFirst: [
          {
            id: "both",
            text: "Let in both ways, or no role works. It stops nobody.",
            commands: [
              'az search service update --name "$RESOURCE" --resource-group "$RG" --auth-options aadOrApiKey --aad-auth-failure-mode http403 --output none'
            ]
          }
        ],
        localAuthOff: [
          'az search service update --name "$RESOURCE" --resource-group "$RG" --disable-local-auth true --output none'
        ],
        network: {
          group: "searchService",
          zone: "privatelink.search.windows.net",
          deny: [
            'az search service update --name "$RESOURCE" --resource-group "$RG" --public-network-access disabled --output none'
          ]
        }
      })
    };
  }
});

// src/credentials/single-value.ts
function createSingleValue(data) {
  const { text, commands: commands2 = [], warning } = data.urgent;
  const { look = [], contain = [], nothingToStore: nothing } = data;
  const decision = decide(text, commands2, warning);
  const needsValue = [text, ...look.map((step) => step.text), ...commands2].some(
    (command) => (typeof command === "string" ? command : command.bash).includes("$OLD")
  );
  const keep = data.lines ? keepLeakedLines : keepLeakedValue;
  return {
    name: data.name,
    opens: data.opens,
    wayOut: data.wayOut,
    variables: [...data.variables ?? []],
    steps: {
      contain: needsValue ? [keep, ...look, decision, ...contain] : [...look, decision, ...contain, keep],
      uses: data.uses ?? [plainUses],
      rotate: data.rotate,
      store: nothing ? [{ id: "set", must: true, text: nothing }] : storeInVault(),
      switch: [plainSwitch],
      retire: [{ ...data.retire, must: true }, ...nothing ? [] : [disableOldVersion]],
      prove: [{ ...data.prove, must: true }],
      expiry: nothing ? [] : vaultExpiry,
      automate: nothing ? [] : [plainAutomate],
      audit: data.audit,
      identity: data.identity,
      network: nothing ? [] : vaultNetwork,
      history: historySteps,
      close: closeSteps,
      ...data.instead
    }
  };
}
var plainUses, plainSwitch, plainAutomate;
var init_single_value = __esm({
  "src/credentials/single-value.ts"() {
    "use strict";
    init_blocks();
    init_vault_blocks();
    plainUses = {
      id: "consumers",
      text: "List every consumer here, with its owner: services, pipelines and their variables, Kubernetes secrets, other repositories (search by fingerprint, not by value), people's machines."
    };
    plainSwitch = {
      id: "restart",
      must: true,
      text: "Every consumer of the list in part 2 reads the new value from the vault and was seen working with it. Restart what reads it only at start."
    };
    plainAutomate = {
      id: "function",
      text: "If the issuer has an interface for it, let a function on the event of part 8 make the successor, store it, and retire the old one ([Microsoft's tutorial for one credential](https://learn.microsoft.com/azure/key-vault/secrets/tutorial-rotation)). If not, the event opens a ticket for a named owner: write here who it is."
    };
  }
});

// src/credentials/azure-api-management.ts
var azureApiManagement;
var init_azure_api_management = __esm({
  "src/credentials/azure-api-management.ts"() {
    "use strict";
    init_blocks();
    init_commands();
    init_single_value();
    init_vault_blocks();
    azureApiManagement = {
      /** https://learn.microsoft.com/azure/api-management/api-management-subscriptions */
      "azure-api-management-key": createSingleValue({
        name: "Azure API Management subscription key",
        opens: "A subscription key calls every API of its product, as the subscriber and within the subscriber's quota.",
        wayOut: "Let callers sign in with Microsoft Entra (`validate-azure-ad-token` policy) and their managed identity. If a key cannot be avoided, one subscription for each caller, its key in Key Vault.",
        variables: [
          { name: "RESOURCE", value: "my-gateway", about: "name of the API Management service", from: "resource-name" },
          groupVariable,
          { name: "SUBSCRIPTION", value: "my-subscription", about: "sid of the subscription whose key leaked" },
          { name: "LEAKED", value: "Primary", about: "the key that leaked: Primary or Secondary" },
          { name: "OTHER", value: "Secondary", about: "the key that did not" },
          ...vaultVariables,
          ...appVariables,
          ...vaultVariablesLate
        ],
        urgent: {
          text: "renew the leaked key of the subscription.",
          commands: [
            assign("ID", 'az apim show --name "$RESOURCE" --resource-group "$RG" --query id --output tsv'),
            'az resource invoke-action --ids "$ID/subscriptions/$SUBSCRIPTION" --action "regenerate${LEAKED}Key" --api-version 2024-05-01'
          ],
          warning: "Every caller with this key gets 401 at once."
        },
        uses: [
          findResource(
            "API Management service",
            'az apim show --name "$RESOURCE" --resource-group "$RG" --query id --output tsv'
          ),
          ...azureUses
        ],
        rotate: [
          {
            id: "other",
            text: "Renew the key that did not leak and put it into the file `$NEW`.",
            commands: [
              'az resource invoke-action --ids "$ID/subscriptions/$SUBSCRIPTION" --action "regenerate${OTHER}Key" --api-version 2024-05-01',
              save(
                'az resource invoke-action --ids "$ID/subscriptions/$SUBSCRIPTION" --action listSecrets --api-version 2024-05-01 --query "{Primary: primaryKey, Secondary: secondaryKey}.${OTHER}" --output tsv'
              )
            ],
            warning: "Whoever uses the other key today stops."
          }
        ],
        retire: {
          id: "leaked",
          text: "Renew the leaked key, if part 1 has not: this ends the leak.",
          commands: [
            'az resource invoke-action --ids "$ID/subscriptions/$SUBSCRIPTION" --action "regenerate${LEAKED}Key" --api-version 2024-05-01'
          ],
          warning: "Whoever was forgotten in part 5 stops now."
        },
        prove: {
          id: "dead",
          text: "Call one of its APIs with the leaked key: 401 means dead. Set `URL` to an operation that answers 200 with a good key.",
          commands: [
            {
              bash: "URL=https://my-gateway.azure-api.net/my-api",
              powershell: "$URL = 'https://my-gateway.azure-api.net/my-api'"
            },
            probe("$URL", "Ocp-Apim-Subscription-Key")
          ]
        },
        audit: [
          reviewUse(
            "Each request has the subscription and the address.",
            "ApiManagementGatewayLogs | where ApimSubscriptionId == '$SUBSCRIPTION' | summarize count() by CallerIpAddress, OperationId, ResponseCode"
          ),
          ...vaultAudit
        ],
        identity: [
          {
            id: "role",
            must: true,
            text: "Ask callers for an Entra token (`validate-azure-ad-token`) and stop requiring the subscription key. (Tick with a reason and a date if it cannot be done yet.)"
          }
        ],
        instead: { switch: switchApps, network: vaultNetwork }
      })
    };
  }
});

// src/credentials/azure-app-configuration.ts
var named2, azureAppConfiguration;
var init_azure_app_configuration = __esm({
  "src/credentials/azure-app-configuration.ts"() {
    "use strict";
    init_blocks();
    init_commands();
    init_single_value();
    init_vault_blocks();
    named2 = '--name "$RESOURCE" --resource-group "$RG"';
    azureAppConfiguration = {
      /** https://learn.microsoft.com/azure/azure-app-configuration/concept-disable-access-key-authentication */
      "azure-app-configuration-key": createSingleValue({
        name: "Azure App Configuration key",
        opens: "A connection string reads every setting of the store, and with a read-write key changes what all your apps believe; plain secrets in the store are leaked with it.",
        wayOut: "Connect with the endpoint and `DefaultAzureCredential` (role App Configuration Data Reader). Secrets in the store become references to Key Vault.",
        variables: [
          { name: "RESOURCE", value: "my-store", about: "name of the store", from: "resource-name" },
          groupVariable,
          { name: "KEYID", value: "AAAA", about: "Id= of the leaked connection string" },
          { name: "OTHERID", value: "BBBB", about: "id of a key with the same rights (the list tells)" },
          ...vaultVariables,
          ...appVariables,
          ...vaultVariablesLate
        ],
        look: [
          {
            id: "which",
            text: "`Id=` in the leak names the key: set `KEYID` to it. The list shows whether it is primary or secondary, and whether it could write.",
            commands: [
              `az appconfig credential list ${named2} --query "[].{key: id, name: name, readOnly: readOnly, modified: lastModified}" --output table`
            ]
          }
        ],
        urgent: {
          text: "regenerate the leaked key.",
          commands: [`az appconfig credential regenerate ${named2} --id "$KEYID" --output none`],
          warning: "Every app that reads its configuration with this key fails at its next start or refresh."
        },
        uses: [
          findResource("store", `az appconfig list --query "[?name=='$RESOURCE'].id" --output tsv`),
          {
            id: "contents",
            text: "Read through the store: plain secrets in it are leaked as well and get their own rotation.",
            commands: [
              `az appconfig kv list --name "$RESOURCE" --auth-mode login --fields key label content_type --output table`
            ]
          },
          ...azureUses
        ],
        rotate: [
          {
            id: "other",
            text: "Regenerate the key with the same rights that did not leak, and put its connection string into the file `$NEW`.",
            commands: [
              save(`az appconfig credential regenerate ${named2} --id "$OTHERID" --query connectionString --output tsv`)
            ],
            warning: "Whoever uses the other key today stops. A regenerated key may get a new id: list again before you name it."
          }
        ],
        retire: {
          id: "leaked",
          text: "Regenerate the leaked key, if part 1 has not: this ends the leak.",
          commands: [`az appconfig credential regenerate ${named2} --id "$KEYID" --output none`],
          warning: "Whoever was forgotten in part 5 stops now."
        },
        prove: {
          id: "dead",
          text: "Ask with the leaked connection string (the whole of it in `$OLD`): an error about authentication means dead, a list means alive.",
          commands: ['az appconfig kv list --connection-string "@$OLD" --top 1 --fields key --output table']
        },
        audit: [
          reviewUse(
            "Requests carry their address.",
            "AACHttpRequest | summarize count() by ClientIPAddress, Method, StatusCode"
          ),
          ...vaultAudit
        ],
        identity: [
          {
            id: "role",
            must: true,
            text: "Give the apps the role *App Configuration Data Reader*, and turn what is secret in the store into references to Key Vault. (Tick with a reason and a date if it cannot be done yet.)",
            commands: [
              ...identifyApp,
              'az role assignment create --assignee-object-id "$PRINCIPAL" --assignee-principal-type ServicePrincipal --role "App Configuration Data Reader" --scope "$ID" --output none',
              'az appconfig kv set-keyvault --name "$RESOURCE" --key "$SETTING" --secret-identifier "https://$KV.vault.azure.net/secrets/$SECRET" --auth-mode login --yes --output none'
            ]
          },
          {
            id: "local-auth",
            text: "Turn the keys off for good.",
            commands: [`az appconfig update ${named2} --disable-local-auth true --output none`],
            warning: "Every client that still connects with a connection string stops."
          }
        ],
        instead: {
          switch: switchApps,
          network: [
            {
              id: "deny",
              text: "Close the public way in, after a private endpoint (group `configurationStores`, zone `privatelink.azconfig.io`) was seen working.",
              commands: [`az appconfig update ${named2} --enable-public-network false --output none`],
              warning: "Without the endpoint every app loses its configuration."
            },
            ...vaultNetwork
          ]
        }
      })
    };
  }
});

// src/credentials/azure-apps.ts
var named3, azureApps;
var init_azure_apps = __esm({
  "src/credentials/azure-apps.ts"() {
    "use strict";
    init_blocks();
    init_commands();
    init_single_value();
    init_vault_blocks();
    named3 = '--name "$RESOURCE" --resource-group "$RG"';
    azureApps = {
      /** https://learn.microsoft.com/azure/azure-functions/function-keys-how-to */
      "azure-functions-key": createSingleValue({
        name: "Azure Functions key",
        opens: "A function key calls the HTTP functions of the app; the master key also reaches its administrative interface, and with it code and settings.",
        wayOut: "Let callers sign in with Microsoft Entra (App Service authentication) and their managed identity. If a key cannot be avoided, one named key for each caller, kept in Key Vault.",
        variables: [
          { name: "RESOURCE", value: "my-function-app", about: "name of the function app", from: "resource-name" },
          groupVariable,
          { name: "KEYTYPE", value: "functionKeys", about: "functionKeys, masterKey or systemKeys (part 1 tells)" },
          { name: "KEYNAME", value: "default", about: "name of the leaked key; of the master key: _master" },
          { name: "FUNCTIONNAME", value: "my-function", about: "a function of the app, for keys of its own" },
          { name: "CORPORATE", value: "203.0.113.0/24", about: "addresses that may call" },
          ...vaultVariables,
          ...appVariables,
          ...vaultVariablesLate
        ],
        look: [
          {
            id: "which",
            text: "Find out which key leaked, and set `KEYTYPE` and `KEYNAME` to it; the list prints names, no values. Is it none of these, it is one function's own key.",
            commands: [
              `az functionapp keys list ${named3} --query "{functionKeys: keys(functionKeys), systemKeys: keys(systemKeys)}" --output json`
            ]
          }
        ],
        urgent: {
          text: "give the leaked key a new value. Without `--key-value` the platform makes one. One function's own key: `az functionapp function keys set` with `--function-name`.",
          commands: [`az functionapp keys set ${named3} --key-type "$KEYTYPE" --key-name "$KEYNAME" --output none`],
          warning: "Set `KEYTYPE` and `KEYNAME` first (the box before), or another key is renewed. Every caller with this key stops. Renewing a system key breaks Event Grid subscriptions and durable webhooks. A leaked master key is urgent always: whoever had it could read the app's settings, so every secret among them is leaked as well."
        },
        uses: [
          findResource("function app", `az functionapp list --query "[?name=='$RESOURCE'].id" --output tsv`),
          ...azureUses
        ],
        rotate: [
          {
            id: "second-key",
            text: "Make a second named key beside the leaked one and put it into the file `$NEW`. (A master or system key has no second: skip to part 6.)",
            commands: [
              `az functionapp keys set ${named3} --key-type functionKeys --key-name rotated --output none`,
              save(`az functionapp keys list ${named3} --query functionKeys.rotated --output tsv`)
            ]
          }
        ],
        retire: {
          id: "leaked",
          text: "Delete the leaked key. Not a master or system key: give it a new value with the command of part 1.",
          commands: [`az functionapp keys delete ${named3} --key-type "$KEYTYPE" --key-name "$KEYNAME"`],
          warning: "Whoever was forgotten in part 5 stops now."
        },
        prove: {
          id: "dead",
          text: "Neither the host's keys nor the functions' own are the leaked value. Each line must say `another value` (`no answer` where there is no such key); repeat the last for each function.",
          commands: [
            compare(`az functionapp keys list ${named3} --query masterKey --output tsv`, "STILL ALIVE", "master key"),
            compare(
              `az functionapp keys list ${named3} --query "$KEYTYPE.$KEYNAME" --output tsv`,
              "STILL ALIVE",
              "$KEYNAME"
            ),
            compare(
              `az functionapp function keys list ${named3} --function-name "$FUNCTIONNAME" --query default --output tsv`,
              "STILL ALIVE",
              "function key"
            )
          ]
        },
        audit: [
          reviewUse(
            "Application Insights has every request; its address only where IP masking was turned off.",
            "AppRequests | where AppRoleName == '$RESOURCE' | summarize count() by ClientIP, Name, ResultCode"
          ),
          ...vaultAudit
        ],
        identity: [
          {
            id: "role",
            must: true,
            text: "On the app's page *Authentication* add Microsoft as identity provider (answer 401 without a token), call with managed identities, and let the functions themselves be anonymous behind it. (Tick with a reason and a date if it cannot be done yet.)",
            warning: "Every caller without an Entra token is refused from then on. An anonymous function without it is open to everybody."
          }
        ],
        instead: {
          switch: switchApps,
          network: [
            {
              id: "deny",
              text: "Let only your own addresses call.",
              commands: [
                `az functionapp config access-restriction add ${named3} --rule-name corporate --action Allow --ip-address "$CORPORATE" --priority 100 --output none`
              ],
              warning: "The rule denies everybody else at once."
            },
            {
              id: "nobody",
              text: "Or nobody from outside, once a private endpoint (group `sites`, zone `privatelink.azurewebsites.net`) was seen working.",
              commands: [`az functionapp update ${named3} --set publicNetworkAccess=Disabled --output none`],
              warning: "Every caller from outside stops, and the deployment endpoint closes as well."
            },
            ...vaultNetwork
          ]
        }
      }),
      /** https://learn.microsoft.com/azure/app-service/configure-basic-auth-disable */
      "azure-publish-profile": createSingleValue({
        name: "Azure publish profile",
        opens: "A publish profile deploys any code to the app and reads all of its settings, so every secret among them is leaked with it.",
        wayOut: "Deploy with OIDC (`azure/login` and `azure/webapps-deploy` without a profile) and turn basic authentication off. There is nothing to store in Key Vault.",
        variables: [
          { name: "RESOURCE", value: "my-app", about: "name of the app", from: "resource-name" },
          groupVariable,
          { name: "IDENTITY", value: "my-identity", about: "user-assigned identity for the deployment" },
          subjectVariable,
          ...vaultOnly
        ],
        urgent: {
          text: "reset the profile; a static web app's deployment token by the next box.",
          commands: [
            assign("ID", `az webapp list --query "[?name=='$RESOURCE'].id" --output tsv`),
            'az resource invoke-action --action newpassword --ids "$ID"'
          ],
          warning: "Every pipeline that deploys with the profile stops; the running app does not."
        },
        contain: [
          {
            id: "static",
            text: "Only for a static web app: reset its deployment token.",
            commands: ['az staticwebapp secrets reset-api-key --name "$RESOURCE" --output none'],
            warning: "Every pipeline that deploys with the token stops; the site does not."
          }
        ],
        uses: [
          findResource("app", `az webapp list --query "[?name=='$RESOURCE'].id" --output tsv`),
          {
            id: "consumers",
            text: "List every pipeline that deploys with the profile, and every setting of the app that is a secret: those are leaked too. Each gets its own rotation (`leakgate checklist` with its kind).",
            commands: [`az webapp config appsettings list ${named3} --query "[].name" --output tsv`]
          }
        ],
        rotate: [
          {
            id: "federated",
            text: "Let the pipeline sign in with OIDC instead; no new profile is downloaded.",
            commands: [
              'az identity create --name "$IDENTITY" --resource-group "$RG" --output none',
              'az identity federated-credential create --name github --identity-name "$IDENTITY" --resource-group "$RG" --issuer https://token.actions.githubusercontent.com --subject "$SUBJECT" --audiences api://AzureADTokenExchange',
              assign(
                "PRINCIPAL",
                'az identity show --name "$IDENTITY" --resource-group "$RG" --query principalId --output tsv'
              ),
              'az role assignment create --assignee-object-id "$PRINCIPAL" --assignee-principal-type ServicePrincipal --role "Website Contributor" --scope "$ID" --output none'
            ]
          }
        ],
        retire: {
          id: "leaked",
          text: "Reset the profile and turn basic authentication off, for deployment and for FTP.",
          commands: [
            'az resource invoke-action --action newpassword --ids "$ID"',
            'az resource update --resource-group "$RG" --name scm --namespace Microsoft.Web --resource-type basicPublishingCredentialsPolicies --parent "sites/$RESOURCE" --set properties.allow=false --output none',
            'az resource update --resource-group "$RG" --name ftp --namespace Microsoft.Web --resource-type basicPublishingCredentialsPolicies --parent "sites/$RESOURCE" --set properties.allow=false --output none'
          ],
          warning: "Every deployment by profile, FTP or local git stops. Deployment slots have policies of their own."
        },
        prove: {
          id: "dead",
          text: "Both answers must be `false`; with basic authentication off, no profile works.",
          commands: [
            'az resource show --resource-group "$RG" --name scm --namespace Microsoft.Web --resource-type basicPublishingCredentialsPolicies --parent "sites/$RESOURCE" --query properties.allow --output tsv',
            'az resource show --resource-group "$RG" --name ftp --namespace Microsoft.Web --resource-type basicPublishingCredentialsPolicies --parent "sites/$RESOURCE" --query properties.allow --output tsv'
          ]
        },
        audit: [
          reviewUse(
            "Every sign-in to the deployment endpoints is there. Compare the deployed content with your build as well.",
            "AppServiceAuditLogs | summarize count() by User, UserAddress, Protocol"
          ),
          {
            id: "app",
            must: true,
            text: "Turn the app's audit log on.",
            commands: [
              keepWorkspace,
              'az monitor diagnostic-settings create --name leakgate-audit --resource "$ID" --workspace "$LAWID" --logs "[{category:AppServiceAuditLogs,enabled:true}]" --output none'
            ]
          }
        ],
        identity: [
          {
            id: "role",
            must: true,
            text: "No pipeline holds a profile any more: delete the secret that held it from every repository and environment."
          }
        ],
        instead: {
          switch: [
            {
              id: "restart",
              must: true,
              text: "Every pipeline of the list in part 2 deploys without the profile, seen working."
            }
          ]
        },
        nothingToStore: "Nothing to store for the profile itself. Every secret among the app's settings goes into Key Vault with its own rotation; tick when each has one."
      })
    };
  }
});

// src/credentials/azure-container-registry.ts
var azureContainerRegistry;
var init_azure_container_registry = __esm({
  "src/credentials/azure-container-registry.ts"() {
    "use strict";
    init_blocks();
    init_commands();
    init_two_keys();
    init_vault_blocks();
    azureContainerRegistry = {
      /** https://learn.microsoft.com/azure/container-registry/container-registry-authentication */
      "azure-container-registry-key": createTwoKeys({
        name: "Azure Container Registry password",
        opens: "A registry password pulls every image, and the admin's also pushes: whoever had it could have replaced what you run.",
        wayOut: "Pull with the managed identity of the cluster or app (role AcrPull), push with OIDC from the pipeline (role AcrPush). If a password cannot be avoided, a repository-scoped token that expires, kept in Key Vault.",
        resource: "registry",
        variables: [
          { name: "TOKEN", value: "my-token", about: "name of the token, if it is one" },
          { name: "CLUSTER", value: "my-cluster", about: "an AKS cluster that pulls" }
        ],
        slots: ["password", "password2"],
        find: `az acr list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az acr credential show --name "$RESOURCE" --query "passwords[?name=='${slot}'].value" --output tsv`,
        renew: (slot) => `az acr credential renew --name "$RESOURCE" --password-name "${slot}" --output none`,
        alsoDies: "Clusters with an image-pull secret fail at their next pull, which may be days later.",
        contain: [
          {
            id: "token",
            text: "If neither is it, it may be the password of a token. Urgent: disable the token now. Planned: parts 3 and 6 have a box for it. The commands there that renew the admin's passwords are not for it.",
            commands: [
              'az acr token list --registry "$RESOURCE" --query "[].{name: name, status: status}" --output table',
              'az acr token update --registry "$RESOURCE" --name "$TOKEN" --status disabled --output none'
            ],
            warning: "Whatever pulls or pushes with the token stops; `--status enabled` takes it back."
          }
        ],
        rotate: [
          {
            id: "token",
            text: "Only for a token: make its second password, straight into the file `$NEW`.",
            commands: [
              save(
                `az acr token credential generate --registry "$RESOURCE" --name "$TOKEN" --password2 --expiration "$UNTIL" --query "passwords[?name=='password2'].value" --output tsv`
              )
            ],
            warning: "If the token has two passwords in use, whoever uses the second stops. Did the second leak? Then `--password1`."
          }
        ],
        retire: [
          {
            id: "token",
            text: "Only for a token: delete its leaked password (the second: `--password2`).",
            commands: ['az acr token credential delete --registry "$RESOURCE" --name "$TOKEN" --password1'],
            warning: "Whoever was forgotten in part 5 stops now."
          },
          {
            id: "images",
            text: "Compare the digests of the tags that you run with those that your pipeline built: a push could have replaced them.",
            commands: ['az acr repository list --name "$RESOURCE" --output tsv']
          }
        ],
        audit: [
          reviewUse(
            "`ContainerRegistryRepositoryEvents` has pushes and pulls.",
            "ContainerRegistryLoginEvents | summarize count() by Identity, CallerIpAddress, ResultDescription"
          ),
          ...vaultAudit
        ],
        role: "AcrPull",
        identity: [
          {
            id: "cluster",
            text: "Let AKS pull with its own identity.",
            commands: ['az aks update --name "$CLUSTER" --resource-group "$RG" --attach-acr "$RESOURCE" --output none']
          },
          {
            id: "admin",
            text: "Turn the admin account off: it is one password for everybody.",
            commands: ['az acr update --name "$RESOURCE" --admin-enabled false --output none'],
            warning: "Both of its passwords stop working, the successor of part 3 included: first everything pulls by identity."
          }
        ],
        network: {
          others: "Both need the premium tier.",
          group: "registry",
          zone: "privatelink.azurecr.io",
          deny: ['az acr update --name "$RESOURCE" --public-network-enabled false --default-action Deny --output none']
        }
      })
    };
  }
});

// src/credentials/azure-data.ts
var account2, azureData;
var init_azure_data = __esm({
  "src/credentials/azure-data.ts"() {
    "use strict";
    init_blocks();
    init_commands();
    init_two_keys();
    init_vault_blocks();
    account2 = '--name "$RESOURCE" --resource-group "$RG"';
    azureData = {
      /** https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys */
      "azure-cosmos-db-key": createTwoKeys({
        name: "Azure Cosmos DB key",
        opens: "An account key reads, changes and deletes every database and container of the Cosmos DB account.",
        wayOut: "Connect with `DefaultAzureCredential` and a Cosmos DB data role (its own roles, not Azure's). If a key cannot be avoided, keep it in Key Vault, and take the read-only one where reading is enough.",
        resource: "Cosmos DB account",
        slots: ["primary", "secondary"],
        find: `az cosmosdb list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az cosmosdb keys list ${account2} --query "${slot}MasterKey" --output tsv`,
        renew: (slot) => `az cosmosdb keys regenerate ${account2} --key-kind "${slot}" --output none`,
        alsoDies: "A regeneration takes minutes, on large accounts hours; the old key works until it is done.",
        contain: [
          {
            id: "read-only",
            text: "If neither is it, a read-only key may have leaked (part 7 compares them). They are renewed with `--key-kind primaryReadonly` or `secondaryReadonly`. Urgent: the leaked one now. Planned: the other in part 3, the leaked one in part 6, in place of the commands there.",
            commands: [
              'az cosmosdb keys regenerate --name "$RESOURCE" --resource-group "$RG" --key-kind "${LEAKED}Readonly" --output none'
            ],
            warning: "Only if a read-only key leaked: its readers stop."
          }
        ],
        prove: [
          {
            id: "read-only",
            text: "The read-only keys as well.",
            commands: ["LEAKED", "OTHER"].map(
              (slot) => compare(
                `az cosmosdb keys list ${account2} --query "\${${slot}}ReadonlyMasterKey" --output tsv`,
                "STILL ALIVE",
                `$${slot} read-only`
              )
            )
          }
        ],
        audit: [
          reviewUse(
            "`KeyType` says which key was used, in direct mode; `AuthTokenType` in gateway mode.",
            "CDBDataPlaneRequests | summarize count() by KeyType, AuthTokenType, ClientIpAddress, OperationName"
          ),
          ...vaultAudit
        ],
        role: {
          what: "a role of Cosmos DB itself: \u20260001 reads, \u20260002 writes too (Azure's own *Cosmos DB Account Reader Role* is not it: it reads no data, and lists the read-only keys)",
          commands: [
            'az cosmosdb sql role definition list --account-name "$RESOURCE" --resource-group "$RG" --query "[].{role: roleName, definition: name}" --output table',
            'az cosmosdb sql role assignment create --account-name "$RESOURCE" --resource-group "$RG" --scope "/" --principal-id "$PRINCIPAL" --role-definition-id 00000000-0000-0000-0000-000000000002 --output none'
          ]
        },
        localAuthOff: [
          'az cosmosdb update --name "$RESOURCE" --resource-group "$RG" --disable-key-based-metadata-write-access true --output none',
          'az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none'
        ],
        network: {
          group: "Sql",
          zone: "privatelink.documents.azure.com",
          deny: [
            'az cosmosdb update --name "$RESOURCE" --resource-group "$RG" --public-network-access DISABLED --output none'
          ]
        }
      }),
      /** https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure */
      "azure-redis-key": createTwoKeys({
        name: "Azure Cache for Redis key",
        opens: "An access key reads, changes and flushes the whole cache: sessions, tokens and personal data that the apps keep there.",
        wayOut: "Connect with Microsoft Entra authentication and the managed identity of the app (an access policy assignment on the cache). If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "cache",
        slots: ["Primary", "Secondary"],
        find: `az redis list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az redis list-keys ${account2} --query "{Primary: primaryKey, Secondary: secondaryKey}.${slot}" --output tsv`,
        renew: (slot) => `az redis regenerate-keys ${account2} --key-type "${slot}" --output none`,
        alsoDies: "Open connections live on until they sign in again: restart the clients.",
        uses: [
          {
            id: "managed",
            text: "If nothing is found, it is an Azure Managed Redis: the same checklist with `az redisenterprise` (extension).",
            commands: [
              'az redisenterprise database regenerate-key --cluster-name "$RESOURCE" --resource-group "$RG" --key-type "$OTHER" --output none'
            ],
            warning: "Stops whoever uses the other key."
          }
        ],
        retire: [
          {
            id: "sessions",
            text: "What lay in the cache may have been read: end the sessions and replace the tokens that it held."
          }
        ],
        audit: [reviewUse("The category ConnectedClientList has the clients' addresses."), ...vaultAudit],
        identityFirst: [
          {
            id: "entra",
            text: "On the cache's page *Authentication* turn Microsoft Entra authentication on: without it no identity gets in, and the last step of this part would lock everybody out.",
            warning: "The cache's nodes restart for it: minutes in which connections break."
          }
        ],
        role: {
          what: "an access policy of the cache itself",
          commands: [
            'az redis access-policy-assignment create --name "$RESOURCE" --resource-group "$RG" --policy-assignment-name app --access-policy-name "Data Contributor" --object-id "$PRINCIPAL" --object-id-alias "$APP" --output none'
          ]
        },
        localAuthOff: [
          'az redis update --name "$RESOURCE" --resource-group "$RG" --set disableAccessKeyAuthentication=true --output none'
        ],
        network: {
          group: "redisCache",
          zone: "privatelink.redis.cache.windows.net",
          deny: [
            'az redis update --name "$RESOURCE" --resource-group "$RG" --set publicNetworkAccess=Disabled --output none'
          ]
        }
      })
    };
  }
});

// src/credentials/azure-messaging.ts
function createMessaging({ title, group, entities, opens, wayOut, role: role2, closes }) {
  const of = `--namespace-name "$RESOURCE" --resource-group "$RG" --name "$POLICYNAME"`;
  const namespace = `--name "$RESOURCE" --resource-group "$RG"`;
  const entity = {
    id: "entity",
    text: `Does the connection string have \`EntityPath=\`? Then the policy belongs to that entity, and the commands start with \`az ${group} ${entities.join(" authorization-rule` or `")} authorization-rule\` and take its name besides (\`--help\` shows the option). Is the policy \`RootManageSharedAccessKey\`, it may change and delete everything in the namespace: treat it as urgent.`,
    commands: [
      `az ${group} namespace authorization-rule list --namespace-name "$RESOURCE" --resource-group "$RG" --query "[].{name: name, rights: join(',', rights)}" --output table`
    ]
  };
  return createTwoKeys({
    name: `${title} shared access key`,
    opens,
    wayOut,
    resource: `${title} namespace`,
    variables: [{ name: "POLICYNAME", value: "RootManageSharedAccessKey", about: "SharedAccessKeyName= of the leak" }],
    slots: ["primary", "secondary"],
    find: `az ${group} namespace list --query "[?name=='$RESOURCE'].id" --output tsv`,
    show: (slot) => `az ${group} namespace authorization-rule keys list ${of} --query "${slot}Key" --output tsv`,
    renew: (slot) => `az ${group} namespace authorization-rule keys renew ${of} --key "${slot}Key" --output none`,
    alsoDies: "Tokens signed with it die too; other policies are not touched.",
    contain: [entity],
    audit: [
      reviewUse(
        "`AuthKey` is the name of the policy. The run-time audit log exists in the premium tier only.",
        "AZMSRunTimeAuditLogs | where AuthKey == '$POLICYNAME' | summarize count() by ClientIp, ActivityName, AuthType"
      ),
      ...vaultAudit
    ],
    role: role2,
    ...closes && {
      localAuthOff: [`az ${group} namespace update ${namespace} --disable-local-auth true --output none`],
      network: {
        group: "namespace",
        zone: "privatelink.servicebus.windows.net",
        ...group === "servicebus" && { others: "Both need the premium tier." },
        deny: [
          `az ${group} namespace network-rule-set update --namespace-name "$RESOURCE" --resource-group "$RG" --default-action Deny --output none`,
          `az ${group} namespace update ${namespace} --public-network-access Disabled --output none`
        ]
      }
    }
  });
}
var azureMessaging;
var init_azure_messaging = __esm({
  "src/credentials/azure-messaging.ts"() {
    "use strict";
    init_blocks();
    init_two_keys();
    init_vault_blocks();
    azureMessaging = {
      "azure-service-bus-key": createMessaging({
        title: "Azure Service Bus",
        group: "servicebus",
        entities: ["queue", "topic"],
        opens: "A shared access key reads and sends the messages of a Service Bus namespace; the root policy's key also changes and deletes its queues and topics.",
        wayOut: "Connect with `DefaultAzureCredential`, the host name of the namespace, and the role Azure Service Bus Data Sender or Receiver. If a key cannot be avoided, one policy for each client with only its rights, kept in Key Vault.",
        role: "Azure Service Bus Data Receiver",
        closes: true
      }),
      "azure-event-hubs-key": createMessaging({
        title: "Azure Event Hubs",
        group: "eventhubs",
        entities: ["eventhub"],
        opens: "A shared access key reads every event of an Event Hubs namespace and can feed false ones; the root policy's key also changes and deletes its hubs.",
        wayOut: "Connect with `DefaultAzureCredential` and the role Azure Event Hubs Data Sender or Receiver. If a key cannot be avoided, one policy for each client with only its rights, kept in Key Vault.",
        role: "Azure Event Hubs Data Receiver",
        closes: true
      }),
      "azure-relay-key": createMessaging({
        title: "Azure Relay",
        group: "relay",
        entities: ["hyco", "wcfrelay"],
        opens: "A shared access key lets others listen or send on a relay, and so reaches or plays a service inside your own network.",
        wayOut: "Connect with `DefaultAzureCredential` and the role Azure Relay Listener or Sender. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        role: "Azure Relay Listener",
        closes: false
      })
    };
  }
});

// src/credentials/azure-resources.ts
var named4, azureResources;
var init_azure_resources = __esm({
  "src/credentials/azure-resources.ts"() {
    "use strict";
    init_blocks();
    init_commands();
    init_single_value();
    init_two_keys();
    init_vault_blocks();
    named4 = '--name "$RESOURCE" --resource-group "$RG"';
    azureResources = {
      /** https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas */
      "azure-iot-key": createTwoKeys({
        name: "Azure IoT Hub key",
        opens: "A policy's key speaks for every device of the hub or changes the hub itself (`iothubowner`); a device's key speaks for that device.",
        wayOut: "Let services sign in with `DefaultAzureCredential` and the role IoT Hub Data Contributor or Reader, and devices with X.509 certificates. If a key cannot be avoided, keep it in Key Vault.",
        resource: "IoT hub",
        variables: [
          { name: "POLICYNAME", value: "iothubowner", about: "SharedAccessKeyName= of the leak" },
          { name: "DEVICE", value: "my-device", about: "DeviceId= of the leak, if it has one" }
        ],
        slots: ["primary", "secondary"],
        find: `az iot hub list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az iot hub policy show --hub-name "$RESOURCE" --name "$POLICYNAME" --query "${slot}Key" --output tsv`,
        renew: (slot) => `az iot hub policy renew-key --hub-name "$RESOURCE" --name "$POLICYNAME" --renew-key "${slot}" --output none`,
        alsoDies: "Devices in the field that use the policy lose their connection: roll the other key out first.",
        contain: [
          {
            id: "device",
            text: "`DeviceId=` in the leak means the key of one device: renew it there (extension `azure-iot`), planned the other one first. Parts 3 and 6 renew the policy's keys: for this one leave their commands out. A key of the Device Provisioning Service has no renewal command: use the portal.",
            commands: [
              'az iot hub policy list --hub-name "$RESOURCE" --query "[].{name: keyName, rights: rights}" --output table',
              'az iot hub device-identity renew-key --hub-name "$RESOURCE" --device-id "$DEVICE" --key-type "$LEAKED" --output none'
            ],
            warning: "The device stops until it has the new key."
          }
        ],
        audit: [reviewUse("The category Connections has who connected as which device."), ...vaultAudit],
        role: "IoT Hub Data Contributor",
        localAuthOff: [`az iot hub update ${named4} --disable-local-auth true --output none`],
        network: {
          group: "iotHub",
          zone: "privatelink.azure-devices.net",
          deny: [`az iot hub update ${named4} --set properties.publicNetworkAccess=Disabled --output none`]
        }
      }),
      /** https://learn.microsoft.com/azure/azure-maps/azure-maps-authentication */
      "azure-maps-key": createTwoKeys({
        name: "Azure Maps key",
        opens: "A key draws maps, routes and searches at your cost, and reads private data sets of the account.",
        wayOut: "Sign in with Microsoft Entra (role Azure Maps Data Reader), in a browser with a token that your own service hands out. If a key cannot be avoided, keep it in Key Vault; in a front end everybody can read it.",
        resource: "Maps account",
        slots: ["primary", "secondary"],
        find: `az maps account list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az maps account keys list ${named4} --query "${slot}Key" --output tsv`,
        renew: (slot) => `az maps account keys renew ${named4} --key "${slot}" --output none`,
        alsoDies: "Pages that carry the key show no map any more.",
        audit: [reviewUse("Metrics have calls by the hour; there is no log of addresses."), ...vaultAudit],
        role: "Azure Maps Data Reader",
        localAuthOff: [`az maps account update ${named4} --disable-local-auth true --output none`]
      }),
      /** https://learn.microsoft.com/azure/azure-signalr/signalr-howto-key-rotation */
      "azure-signalr-key": createTwoKeys({
        name: "Azure SignalR key",
        opens: "A key sends to every connected client of your app and makes tokens for any user.",
        wayOut: "Connect with `DefaultAzureCredential` and the role SignalR App Server. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "SignalR service",
        slots: ["primary", "secondary"],
        find: `az signalr list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az signalr key list ${named4} --query "${slot}Key" --output tsv`,
        renew: (slot) => `az signalr key renew ${named4} --key-type "${slot}" --output none`,
        alsoDies: "Client tokens signed with it die too; clients connect anew.",
        audit: [reviewUse("The resource log AllLogs has connections and messages."), ...vaultAudit],
        role: "SignalR App Server",
        localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none']
      }),
      /** https://learn.microsoft.com/azure/azure-web-pubsub/howto-secure-rotate-access-key */
      "azure-web-pubsub-key": createTwoKeys({
        name: "Azure Web PubSub key",
        opens: "A key sends to every connected client of your app and makes tokens for any user.",
        wayOut: "Connect with `DefaultAzureCredential` and the role Web PubSub Service Owner. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "Web PubSub service",
        slots: ["primary", "secondary"],
        find: `az resource list --resource-type Microsoft.SignalRService/webPubSub --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az webpubsub key show ${named4} --query "${slot}Key" --output tsv`,
        renew: (slot) => `az webpubsub key regenerate ${named4} --key-type "${slot}" --output none`,
        alsoDies: "Client tokens signed with it die too; clients connect anew.",
        audit: [reviewUse("The resource log has connections, messages and requests."), ...vaultAudit],
        role: "Web PubSub Service Owner",
        localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none']
      }),
      /** https://learn.microsoft.com/azure/communication-services/concepts/authentication */
      "azure-communication-key": createTwoKeys({
        name: "Azure Communication Services key",
        opens: "A key sends mail and messages, makes calls at your cost and in your name, and makes tokens for any user.",
        wayOut: "Connect with `DefaultAzureCredential` and a role on the resource. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "Communication Services resource",
        slots: ["primary", "secondary"],
        find: `az resource list --resource-type Microsoft.Communication/communicationServices --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az communication list-key ${named4} --query "${slot}Key" --output tsv`,
        renew: (slot) => `az communication regenerate-key ${named4} --key-type "${slot}" --output none`,
        alsoDies: "User tokens live on for up to a day: revoke those of suspicious identities.",
        audit: [reviewUse("The resource logs have every message and call, if they were on."), ...vaultAudit],
        role: "Contributor",
        localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none']
      }),
      /** https://learn.microsoft.com/azure/batch/account-key-rotation */
      "azure-batch-key": createTwoKeys({
        name: "Azure Batch key",
        opens: "A key runs any program on your pools, at your cost and with the identity of the pools.",
        wayOut: "Sign in with `DefaultAzureCredential` and the role Azure Batch Job Submitter. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "Batch account",
        slots: ["primary", "secondary"],
        find: `az batch account list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az batch account keys list ${named4} --query "${slot}" --output tsv`,
        renew: (slot) => `az batch account keys renew ${named4} --key-name "${slot}" --output none`,
        alsoDies: "Running jobs go on; submitting with the key stops.",
        retire: [
          {
            id: "pools",
            text: "Look for jobs, schedules and pools that nobody knows: what was submitted keeps running, with the identity of its pool.",
            commands: [
              'az batch account login --name "$RESOURCE" --resource-group "$RG"',
              "az batch job list --output table",
              "az batch pool list --output table"
            ]
          }
        ],
        audit: [reviewUse("The category ServiceLog has pools and jobs."), ...vaultAudit],
        role: "Azure Batch Job Submitter",
        localAuthOff: [
          `az resource update --ids "$ID" --set "properties.allowedAuthenticationModes=['AAD']" --output none`
        ]
      }),
      /** https://learn.microsoft.com/azure/event-grid/authenticate-with-access-keys-shared-access-signatures */
      "azure-event-grid-key": createTwoKeys({
        name: "Azure Event Grid key",
        opens: "A key publishes false events to the topic, and whatever listens acts on them.",
        wayOut: "Publish with `DefaultAzureCredential` and the role EventGrid Data Sender. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "Event Grid topic",
        slots: ["key1", "key2"],
        find: `az eventgrid topic list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az eventgrid topic key list ${named4} --query "${slot}" --output tsv`,
        renew: (slot) => `az eventgrid topic key regenerate ${named4} --key-name "${slot}" --output none`,
        alsoDies: "SAS tokens signed with it die too. For a domain: `az eventgrid domain key regenerate`.",
        audit: [reviewUse("Metrics have published events by the hour; DataPlaneRequests has addresses."), ...vaultAudit],
        role: "EventGrid Data Sender",
        localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none']
      }),
      /** https://learn.microsoft.com/azure/notification-hubs/notification-hubs-push-notification-security */
      "azure-notification-hubs-key": createTwoKeys({
        name: "Azure Notification Hubs key",
        opens: "A policy's key pushes to every registered device and, with manage rights, reads the registrations.",
        wayOut: "Let only your own service send, with the key in Key Vault and a policy that may only send; devices register through it. Managed identity reaches the vault, Notification Hubs itself has no Entra sign-in for sending.",
        resource: "Notification Hubs namespace",
        variables: [{ name: "POLICYNAME", value: "RootManageSharedAccessKey", about: "SharedAccessKeyName= of the leak" }],
        slots: ["Primary", "Secondary"],
        find: `az resource list --resource-type Microsoft.NotificationHubs/namespaces --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az notification-hub namespace authorization-rule list-keys --namespace-name "$RESOURCE" --resource-group "$RG" --name "$POLICYNAME" --query "{Primary: primaryKey, Secondary: secondaryKey}.${slot}" --output tsv`,
        renew: (slot) => `az notification-hub namespace authorization-rule regenerate-keys --namespace-name "$RESOURCE" --resource-group "$RG" --name "$POLICYNAME" --policy-key "${slot} Key" --output none`,
        alsoDies: "Tokens signed with it die too.",
        audit: [reviewUse("The operational log has changes of the hub, not who sent."), ...vaultAudit]
      }),
      "azure-other-key": createSingleValue({
        name: "Azure service key",
        opens: "A key signs in to an Azure service as nobody in particular, from anywhere, until it is renewed.",
        wayOut: "Sign in with a managed identity (`DefaultAzureCredential`) and a role of the service. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        variables: [
          { name: "RESOURCE", value: "my-resource", about: "name of the resource", from: "resource-name" },
          groupVariable,
          ...vaultVariables,
          ...appVariables,
          ...vaultVariablesLate
        ],
        urgent: {
          text: "renew the leaked key on the resource's page (Keys, or Access policies).",
          warning: "Whatever uses the key stops at once."
        },
        uses: [
          {
            id: "find",
            text: "Find the resource; if the name alone is known, look through every subscription (extension `resource-graph`).",
            commands: [
              assign("ID", 'az resource list --name "$RESOURCE" --query "[0].id" --output tsv'),
              'echo "$ID"',
              `az graph query --graph-query "resources | where name =~ '$RESOURCE' | project id, resourceGroup, subscriptionId" --output table`
            ]
          },
          ...azureUses
        ],
        rotate: [
          {
            id: "other",
            text: "Most Azure services have two keys. Renew the one that did not leak and put it into the file `$NEW`; with one key only, part 6 makes the successor and there is an outage in between: agree on a time."
          }
        ],
        retire: {
          id: "leaked",
          text: "Renew the leaked key, if part 1 has not: this ends the leak.",
          warning: "Whoever was forgotten in part 5 stops now."
        },
        prove: {
          id: "dead",
          text: "Show that neither of the resource's keys is the leaked value, or that the service refuses it. Write here how you saw it."
        },
        audit: [reviewUse("See the categories that the resource offers."), ...vaultAudit],
        identity: [
          {
            id: "role",
            must: true,
            text: "Give the consumers their own identity and a role of the service, then turn keys off where the service can. (Tick with a reason and a date if it cannot be done yet.)"
          },
          {
            id: "local-auth",
            text: "Many services have the same switch.",
            commands: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none'],
            warning: "Every client that still signs in with a key stops."
          }
        ],
        instead: { switch: switchApps, network: vaultNetwork }
      })
    };
  }
});

// src/credentials/successors.ts
var makePassword;
var init_successors = __esm({
  "src/credentials/successors.ts"() {
    "use strict";
    makePassword = [
      {
        bash: `LC_ALL=C tr -dc 'A-Za-z0-9_-' < /dev/urandom | head -c 40 > "$NEW"`,
        powershell: `$bytes = New-Object byte[] 30; [Security.Cryptography.RandomNumberGenerator]::Create().GetBytes($bytes); [Convert]::ToBase64String($bytes).Replace('+', '-').Replace('/', '_') | Out-File -NoNewline -Encoding ascii "$NEW"`
      }
    ];
  }
});

// src/credentials/azure-sql.ts
var azureSql;
var init_azure_sql = __esm({
  "src/credentials/azure-sql.ts"() {
    "use strict";
    init_blocks();
    init_single_value();
    init_successors();
    init_vault_blocks();
    azureSql = {
      /** https://learn.microsoft.com/azure/azure-sql/database/authentication-azure-ad-only-authentication */
      "azure-sql-password": createSingleValue({
        name: "Azure SQL password",
        opens: "A login's password reads and changes every row its roles allow, in every database of the server for an administrator, from anywhere the firewall lets in.",
        wayOut: "Connect with the managed identity of the app: `Authentication=Active Directory Default` in the connection string and no password, with a database user made `FROM EXTERNAL PROVIDER`. If a password cannot be avoided, keep the connection string in Key Vault.",
        variables: [
          {
            name: "RESOURCE",
            value: "my-server",
            about: "server name, without .database.windows.net",
            from: "resource-name"
          },
          groupVariable,
          { name: "DATABASE", value: "my-database", about: "database of the connection string" },
          { name: "LOGIN", value: "app_a", about: "the login that leaked" },
          { name: "ADMIN", value: "sql-admins", about: "Entra group for the administrators" },
          { name: "ADMINOID", value: "00000000-0000-0000-0000-000000000000", about: "its object id" },
          ...vaultVariables,
          ...appVariables,
          ...vaultVariablesLate
        ],
        urgent: {
          text: "as administrator, `ALTER LOGIN [app_a] DISABLE;` in `master`, then `KILL` its open sessions (`sys.dm_exec_sessions`). If it is the server administrator's password, by the next box.",
          warning: "A disabled login stops every app that uses it."
        },
        contain: [
          {
            id: "administrator",
            text: "Only for the server administrator's password: set a new one. `@$NEW` reads it from the file, so that it is no argument. PostgreSQL and MySQL: `az postgres flexible-server update` and `az mysql flexible-server update`, the same option.",
            commands: [
              ...makePassword,
              'az sql server update --name "$RESOURCE" --resource-group "$RG" --admin-password "@$NEW" --output none'
            ],
            warning: "Whoever signs in as administrator stops. Store the new password (part 4) before part 3 writes over `$NEW`."
          }
        ],
        uses: [
          findResource("server", `az sql server list --query "[?name=='$RESOURCE'].id" --output tsv`),
          {
            id: "databases",
            text: "Which databases it reaches, and from where the firewall lets in. A rule from 0.0.0.0 to 0.0.0.0 means all of Azure.",
            commands: [
              'az sql db list --server "$RESOURCE" --resource-group "$RG" --query "[].name" --output tsv',
              'az sql server firewall-rule list --server "$RESOURCE" --resource-group "$RG" --output table'
            ]
          },
          ...azureUses
        ],
        rotate: [
          {
            id: "second-login",
            text: "Make a second login beside the leaked one, so that nothing stops: `CREATE LOGIN [app_b] WITH PASSWORD = \u2026` in `master`, then a user with the same roles in each database. Take the password from the file `$NEW`, and put the whole new connection string into that file afterwards.",
            commands: [...makePassword],
            warning: "Run the SQL in a tool that keeps no history, not in a shared notebook."
          }
        ],
        retire: {
          id: "leaked",
          text: "Disable the leaked login, end its sessions, and drop it a week later: `ALTER LOGIN [app_a] DISABLE;`, then for each of its sessions `KILL`. An open session outlives a disabled login. The administrator's password: the box of part 1, then part 4 again for it.",
          warning: "Whoever was forgotten in part 5 stops now."
        },
        prove: {
          id: "dead",
          text: "Signing in with the leaked password must say \u201CLogin failed\u201D. Anything about a firewall proves nothing: try from an address that is let in.",
          commands: [
            {
              bash: 'SQLCMDPASSWORD="$(cat "$OLD")" sqlcmd -S "$RESOURCE.database.windows.net" -d "$DATABASE" -U "$LOGIN" -Q "select 1"',
              powershell: '$env:SQLCMDPASSWORD = Get-Content -Raw "$OLD"; sqlcmd -S "$RESOURCE.database.windows.net" -d "$DATABASE" -U "$LOGIN" -Q "select 1"; Remove-Item Env:SQLCMDPASSWORD'
            }
          ]
        },
        audit: [
          reviewUse(
            "The server's audit has every sign-in with its address.",
            "AzureDiagnostics | where Category == 'SQLSecurityAuditEvents' and server_principal_name_s == '$LOGIN' | summarize count() by client_ip_s, action_name_s"
          ),
          ...vaultAudit,
          {
            id: "server",
            text: "Turn the server's audit on.",
            commands: [
              'az sql server audit-policy update --name "$RESOURCE" --resource-group "$RG" --state Enabled --log-analytics-target-state Enabled --log-analytics-workspace-resource-id "$LAWID" --output none'
            ]
          }
        ],
        identity: [
          {
            id: "role",
            must: true,
            text: "Let the app sign in as itself: `CREATE USER [my-app] FROM EXTERNAL PROVIDER; ALTER ROLE db_datareader ADD MEMBER [my-app];` and `Authentication=Active Directory Default` in its connection string. (Tick with a reason and a date if it cannot be done yet.)",
            commands: [
              'az webapp identity assign --name "$APP" --resource-group "$APPRG" --output none',
              'az sql server ad-admin create --server-name "$RESOURCE" --resource-group "$RG" --display-name "$ADMIN" --object-id "$ADMINOID" --output none'
            ],
            warning: "The server has one Entra administrator: the second line replaces the one that is there. Look first (`az sql server ad-admin list`), and take a group that you are in."
          },
          {
            id: "local-auth",
            text: "Turn SQL passwords off for good.",
            commands: ['az sql server ad-only-auth enable --name "$RESOURCE" --resource-group "$RG" --output none'],
            warning: "Every login with a password stops at once, the administrator's included. Sign in as the Entra administrator first, and keep that session open."
          },
          federation
        ],
        instead: {
          store: storeInVault("$LOGIN"),
          switch: switchApps,
          network: [
            ...closeService("sqlServer", "privatelink.database.windows.net", [
              'az sql server firewall-rule delete --server "$RESOURCE" --resource-group "$RG" --name AllowAllWindowsAzureIps',
              'az sql server update --name "$RESOURCE" --resource-group "$RG" --enable-public-network false --output none'
            ]),
            ...vaultNetwork
          ]
        }
      })
    };
  }
});

// src/credentials/azure-storage.ts
var find, renewKey, denyPublic, otherServices, accessLog, blobLog, role, sharedKeyOff, storageSas, azureStorage;
var init_azure_storage = __esm({
  "src/credentials/azure-storage.ts"() {
    "use strict";
    init_blocks();
    init_two_keys();
    init_vault_blocks();
    find = `az storage account list --query "[?name=='$RESOURCE'].id" --output tsv`;
    renewKey = (slot) => `az storage account keys renew --account-name "$RESOURCE" --resource-group "$RG" --key "${slot}" --output none`;
    denyPublic = [
      'az storage account update --name "$RESOURCE" --resource-group "$RG" --default-action Deny --public-network-access Disabled --output none',
      'az storage account update --name "$RESOURCE" --resource-group "$RG" --allow-blob-public-access false --output none'
    ];
    otherServices = "It closes queues, tables and files too: each that is in use needs an endpoint of its own first (groups `queue`, `table`, `file`; Functions use all of them). The second line stops every public blob.";
    accessLog = [
      reviewUse(
        "`AuthenticationHash` tells one key or SAS from another.",
        "StorageBlobLogs | where AuthenticationType in ('AccountKey', 'SAS') | summarize count() by CallerIpAddress, AuthenticationHash, UserAgentHeader"
      ),
      {
        id: "metrics",
        text: "Without logs, the metrics at least tell how the account was signed in to, by hour.",
        commands: [
          `az monitor metrics list --resource "$ID" --metrics Transactions --interval PT1H --filter "Authentication eq '*'" --output table`
        ]
      }
    ];
    blobLog = {
      id: "data",
      text: "Turn the blob logs on (queues, tables and files the same way), so that the next such question has an answer.",
      commands: [
        keepWorkspace,
        'az monitor diagnostic-settings create --name leakgate-blob-logs --resource "$ID/blobServices/default" --workspace "$LAWID" --logs "[{category:StorageRead,enabled:true},{category:StorageWrite,enabled:true},{category:StorageDelete,enabled:true}]" --output none'
      ]
    };
    role = "Storage Blob Data Contributor";
    sharedKeyOff = 'az storage account update --name "$RESOURCE" --resource-group "$RG" --allow-shared-key-access false --output none';
    storageSas = {
      name: "Azure storage SAS",
      opens: "A shared access signature lets anyone with the link do what it grants on the storage account, from anywhere, until it expires or its signing key is renewed.",
      wayOut: "Sign in with a managed identity (`DefaultAzureCredential`) instead of a link; where a link must be handed out, make a user-delegation SAS of a few minutes at run time. Do not store a SAS anywhere, Key Vault included, unless it is short-lived.",
      variables: [
        { name: "RESOURCE", value: "mystorageaccount", about: "name of the storage account", from: "resource-name" },
        groupVariable,
        { name: "CONTAINER", value: "my-container", about: "the container in the link" },
        { name: "SASPOLICY", value: "my-policy", about: "the value of `si=` in the link, if it has one" },
        { name: "SLOT", value: "key1", about: "the key that signed it, key1 or key2; unknown: both" },
        ...vaultVariables,
        ...appVariables,
        ...vaultVariablesLate
      ],
      steps: {
        contain: [
          {
            id: "sort",
            text: "Look at the query string of the link, it decides what revokes it. `se=` in the past: it is dead, go to part 7. `skoid=`: user delegation. `si=`: bound to a stored access policy. Otherwise it was signed ad hoc (`ss=` and `srt=` for the account, `sr=` for one service), and only renewing the key that signed it ends it."
          },
          decide(
            "the next box that fits the sort of SAS; accept the outage.",
            [],
            "Each ends more than this link. Run only the one that fits."
          ),
          {
            id: "delegation",
            text: "`skoid=`: end every user-delegation SAS of the account.",
            commands: ['az storage account revoke-delegation-keys --name "$RESOURCE" --resource-group "$RG"'],
            warning: "Every link that was handed out this way stops, not this one alone."
          },
          {
            id: "policy",
            text: "`si=`: delete the stored access policy.",
            commands: [
              'az storage container policy delete --container-name "$CONTAINER" --name "$SASPOLICY" --account-name "$RESOURCE" --auth-mode key --output none'
            ],
            warning: "Every SAS of that policy stops."
          },
          {
            id: "key",
            text: "Neither: renew the account key that signed it.",
            commands: [renewKey("${SLOT}")],
            warning: "Whoever signs in with that key stops, and every SAS signed with it."
          },
          keepLeakedValue
        ],
        uses: [findResource("storage account", find), ...azureUses],
        rotate: [
          {
            id: "successor",
            text: "Give each consumer a way in that is not this link: an identity (part 11), or a new SAS with the fewest rights and an expiry of hours, made by the program that needs it.",
            commands: [
              'az storage container policy list --container-name "$CONTAINER" --account-name "$RESOURCE" --auth-mode key --output table'
            ]
          }
        ],
        store: [
          {
            id: "set",
            must: true,
            text: "Nothing to store: a SAS made at run time needs no vault. Tick it; if an account key still signs, follow the checklist `leakgate checklist azure-storage-key` for that key."
          }
        ],
        switch: switchApps.slice(1),
        retire: [
          {
            id: "leaked",
            must: true,
            text: "Run the box of part 1 that fits, now that the consumers have moved, if it was not run then.",
            warning: "Whoever was forgotten in part 5 stops now."
          }
        ],
        prove: [
          {
            id: "dead",
            must: true,
            text: "Ask with the leaked link (the whole URL in `$OLD`): 403 means dead, 200 or 206 alive. 404 says nothing: ask for a blob that exists.",
            commands: [
              {
                bash: `printf 'url = "%s"' "$(cat "$OLD")" | curl --silent --output /dev/null --write-out '%{http_code}\\n' --range 0-0 --config -`,
                powershell: 'try { (Invoke-WebRequest -UseBasicParsing -Method Head -Uri (Get-Content -Raw "$OLD")).StatusCode } catch { [int]$_.Exception.Response.StatusCode }'
              }
            ]
          }
        ],
        expiry: [
          {
            id: "policy",
            text: "Have the account complain about any SAS that lives longer than a day.",
            commands: [
              'az storage account update --name "$RESOURCE" --resource-group "$RG" --sas-exp 1.00:00:00 --output none'
            ]
          }
        ],
        automate: [],
        audit: [...accessLog, { ...blobLog, must: true }],
        identity: [
          ...identityInstead(role),
          {
            id: "local-auth",
            text: "Turn shared keys off: then no account or service SAS can exist, only user delegation.",
            commands: [sharedKeyOff],
            warning: "Everything that signs in with a key or a key-signed SAS stops, `AzureWebJobsStorage` of Functions included."
          }
        ],
        network: closeService("blob", "privatelink.blob.core.windows.net", denyPublic, otherServices),
        history: historySteps,
        close: closeSteps
      }
    };
    azureStorage = {
      "azure-storage-key": createTwoKeys({
        name: "Azure storage account key",
        opens: "An account key reads, writes and deletes everything in the storage account, signs SAS links for others, and leaves no name in the logs.",
        wayOut: "Sign in with a managed identity: `DefaultAzureCredential` and the role Storage Blob Data Contributor need no key at all. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "storage account",
        slots: ["key1", "key2"],
        find,
        show: (slot) => `az storage account keys list --account-name "$RESOURCE" --resource-group "$RG" --query "[?keyName=='${slot}'].value" --output tsv`,
        renew: renewKey,
        alsoDies: "Every account SAS and service SAS signed with it dies too, and `AzureWebJobsStorage` of Functions often uses it.",
        expiry: [
          {
            id: "reminder",
            text: "Have the account itself remind of keys older than 60 days.",
            commands: [
              'az storage account update --name "$RESOURCE" --resource-group "$RG" --key-exp-days 60 --output none'
            ]
          }
        ],
        audit: [...accessLog, ...vaultAudit, blobLog],
        role,
        localAuthOff: [sharedKeyOff],
        network: { group: "blob", zone: "privatelink.blob.core.windows.net", deny: denyPublic, others: otherServices }
      }),
      "azure-storage-sas": storageSas
    };
  }
});

// src/credentials/issued.ts
function createIssued(data) {
  const revokeCommands = data.revokeCommands ?? [];
  return createSingleValue({
    name: data.name,
    opens: data.opens,
    wayOut: data.wayOut,
    variables: [...data.variables ?? [], ...vaultOnly],
    ...data.lines && { lines: true },
    urgent: { text: data.revoke, commands: revokeCommands, warning: data.breaks },
    rotate: [
      {
        id: "successor",
        text: data.instructions?.store || data.nothingToStore ? data.successor : `${data.successor} Put the new value straight into the file \`$NEW\`, with an editor if the page only shows it.`,
        ...data.successorCommands && { commands: data.successorCommands }
      }
    ],
    retire: {
      id: "leaked",
      text: "Revoke the leaked value, if part 1 has not: this ends the leak.",
      commands: revokeCommands,
      warning: data.breaks
    },
    prove: { id: "dead", text: data.prove, ...data.proveCommands && { commands: data.proveCommands } },
    audit: [reviewUse(data.review), ...data.nothingToStore ? [] : vaultAudit],
    identity: [
      { id: "role", must: true, text: `${data.instead} (Tick with a reason and a date if it cannot be done yet.)` }
    ],
    ...data.nothingToStore && { nothingToStore: data.nothingToStore },
    ...data.instructions && { instead: data.instructions }
  });
}
var init_issued = __esm({
  "src/credentials/issued.ts"() {
    "use strict";
    init_blocks();
    init_single_value();
    init_vault_blocks();
  }
});

// src/credentials/code-hosts.ts
var vaultElse, codeHosts;
var init_code_hosts = __esm({
  "src/credentials/code-hosts.ts"() {
    "use strict";
    init_commands();
    init_issued();
    vaultElse = "If it cannot be avoided, keep it in Key Vault and read it at run time.";
    codeHosts = {
      /** https://docs.github.com/rest/credentials/revoke */
      "github-token": createIssued({
        name: "GitHub token",
        opens: "A token acts as its owner on GitHub: reads private code, pushes, starts workflows, and through them reaches what those deploy to.",
        wayOut: "In workflows the built-in `GITHUB_TOKEN` with the fewest `permissions:`, elsewhere a GitHub App whose tokens live an hour, and towards clouds OIDC. If a personal token cannot be avoided, a fine-grained one that expires, in Key Vault.",
        revoke: "the owner deletes it (Settings \u2192 Developer settings \u2192 Personal access tokens), or anybody who has it reports it to GitHub, which revokes it at once. The line sends the value from `$OLD`, without signing in.",
        revokeCommands: [
          {
            bash: `printf '{"credentials":["%s"]}' "$(cat "$OLD")" | curl --silent --request POST --header 'Accept: application/vnd.github+json' --data @- --write-out '%{http_code}\\n' https://api.github.com/credentials/revoke`,
            powershell: `Invoke-RestMethod -Method Post -Uri https://api.github.com/credentials/revoke -ContentType 'application/json' -Body (ConvertTo-Json @{ credentials = @("$(Get-Content -Raw "$OLD")") })`
          }
        ],
        breaks: "Cannot be taken back, and whatever uses the token stops. It works for personal, OAuth and App user tokens of github.com; the owner gets a mail.",
        successor: "Make a fine-grained token for the one repository and the few permissions that are used, with an expiry, or better a GitHub App.",
        prove: "Ask with the leaked token: 401 means dead, 200 alive.",
        proveCommands: [probe("https://api.github.com/user", "Authorization", "Bearer")],
        review: "The owner's security log and the organisation's audit log (search by `hashed_token`: the SHA-256 of the token in base64). Look for new deploy keys, changed workflows, added collaborators, clones of private repositories.",
        instead: "No personal token in any workflow or service: `GITHUB_TOKEN`, a GitHub App, or OIDC towards clouds."
      }),
      /** https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps */
      "github-app-key": createIssued({
        name: "GitHub App private key or secret",
        lines: true,
        opens: "The private key of a GitHub App makes tokens for every installation: every repository that anybody gave the App.",
        wayOut: "Import the private key into Key Vault as a *key* that cannot be exported and sign the App's tokens there, with the managed identity of the service.",
        revoke: "the App's settings \u2192 Private keys (or Client secrets): generate a new one, then delete the leaked one.",
        breaks: "Services that sign with the deleted key cannot get tokens any more; those that were issued live for up to an hour.",
        successor: "Generate a second private key in the App's settings: an App can have several, so nothing stops.",
        prove: "The App's settings show the fingerprints of the keys that are left: the leaked one's must not be among them (`openssl rsa -in $OLD -pubout -outform DER | openssl sha256 -binary | openssl base64`).",
        review: "The organisation's audit log, filter by the App: token creation, changed repositories and workflows.",
        instead: "The key lives in Key Vault as a non-exportable key, and no file holds it."
      }),
      /** https://docs.gitlab.com/security/token_overview/ */
      "gitlab-token": createIssued({
        name: "GitLab token",
        opens: "A token acts as its owner, project or runner on GitLab: code, pipelines, packages, and the variables that those hold.",
        wayOut: "In pipelines `CI_JOB_TOKEN` and ID tokens (OIDC) towards Azure and other clouds. " + vaultElse,
        variables: [{ name: "GITLAB", value: "https://gitlab.com", about: "your GitLab" }],
        revoke: "its owner revokes it (Preferences \u2192 Access tokens; of a project or group: Settings \u2192 Access tokens), or the line below, which lets the token revoke itself.",
        revokeCommands: [probe("$GITLAB/api/v4/personal_access_tokens/self", "PRIVATE-TOKEN", "", "DELETE")],
        breaks: "Cannot be taken back, and whatever uses the token stops. 204 means done.",
        successor: "Make a project or group token with the fewest scopes and an expiry.",
        prove: "Ask with the leaked token: 401 means dead, 200 alive.",
        proveCommands: [probe("$GITLAB/api/v4/personal_access_tokens/self", "PRIVATE-TOKEN")],
        review: "Audit events of the group, and the token's last use on its page.",
        instead: "No long-lived token in any pipeline variable: `CI_JOB_TOKEN`, or ID tokens towards clouds."
      }),
      /** https://docs.npmjs.com/revoking-access-tokens */
      "npm-token": createIssued({
        name: "npm token",
        opens: "A token publishes packages as its owner: whoever installs your package runs what the finder puts into it.",
        wayOut: "Publish by trusted publishing (OIDC from the workflow): there is no token at all. " + vaultElse,
        revoke: "revoke it on npmjs.com (Access Tokens), or by its id from the list.",
        revokeCommands: ["npm token list", 'npm token revoke "$TOKENID"'],
        variables: [{ name: "TOKENID", value: "0a1b2c", about: "id of the token in the list" }],
        breaks: "Publishing with this token fails at once; it can take up to an hour until the revocation is known everywhere.",
        successor: "Set up trusted publishing for the package; as a bridge, a granular token for the one package that expires in days.",
        prove: "Put the leaked token into an `.npmrc` of an empty folder, with an editor, and run `npm whoami` there: it must be refused.",
        review: "Every version published since the leak (`npm view PACKAGE time`): compare each with your tags. Unknown maintainers and tokens on the account.",
        instead: "Trusted publishing for each package, and \u201Crequire two-factor authentication and disallow tokens\u201D in its settings."
      })
    };
  }
});

// src/credentials/entra.ts
var secretVariable, entra;
var init_entra = __esm({
  "src/credentials/entra.ts"() {
    "use strict";
    init_blocks();
    init_commands();
    init_single_value();
    init_vault_blocks();
    secretVariable = (value, about) => ({ name: "RESOURCE", value, about, from: "resource" });
    entra = {
      /** https://learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal */
      "entra-client-secret": createSingleValue({
        name: "Microsoft Entra client secret",
        opens: "A client secret signs in as the application, from anywhere and without a second factor, with every role and permission that the application holds.",
        wayOut: "Use a managed identity in Azure (`DefaultAzureCredential`) and workload identity federation elsewhere, GitHub Actions included: neither has a secret. If one cannot be avoided, keep a certificate or secret in Key Vault, with a short life.",
        variables: [
          secretVariable("00000000-0000-0000-0000-000000000000", "application (client) id"),
          { name: "TENANT", value: "00000000-0000-0000-0000-000000000000", about: "tenant id" },
          {
            name: "KEYID",
            value: "00000000-0000-0000-0000-000000000000",
            about: "keyId of the leaked secret (part 1 tells)"
          },
          groupVariable,
          ...vaultVariables,
          ...appVariables,
          ...vaultVariablesLate
        ],
        look: [
          {
            id: "which",
            text: "Find out which secret leaked: the list shows the first three characters of each as `hint`. Compare them with `$OLD`, and set `KEYID` to the key of the one that leaked.",
            commands: [
              'az ad app credential list --id "$RESOURCE" --query "[].{key: keyId, name: displayName, end: endDateTime, hint: hint}" --output table'
            ]
          }
        ],
        urgent: {
          text: "delete the leaked secret from the application.",
          commands: ['az ad app credential delete --id "$RESOURCE" --key-id "$KEYID"'],
          warning: "Whoever signs in with this secret stops. Tokens that were already issued live for about an hour more: revoking roles is faster where it is urgent."
        },
        uses: [
          {
            id: "find",
            text: "Whose application it is, and everything that it may do: this is what the leak opened.",
            commands: [
              `az ad app list --filter "appId eq '$RESOURCE'" --query "[].{name: displayName, object: id}" --output table`,
              'az ad app owner list --id "$RESOURCE" --query "[].displayName" --output tsv',
              'az role assignment list --assignee "$RESOURCE" --all --query "[].{role: roleDefinitionName, scope: scope}" --output table',
              'az ad app permission list --id "$RESOURCE" --output table'
            ]
          },
          {
            id: "consumers",
            text: "List every consumer here, with its owner: apps, pipelines and service connections, GitHub secrets, people's machines. The sign-in log of part 10 shows their addresses."
          }
        ],
        rotate: [
          {
            id: "append",
            text: "Add a second secret beside the leaked one, straight into the file `$NEW`.",
            commands: [
              save(
                'az ad app credential reset --id "$RESOURCE" --append --display-name rotated-after-leak --end-date "$UNTIL" --query password --output tsv'
              )
            ],
            warning: "`--append` is vital: without it, every other secret of the application is deleted at once."
          }
        ],
        retire: {
          id: "leaked",
          text: "Delete the leaked secret, if part 1 has not: this ends the leak. A service principal can hold secrets of its own, look there too.",
          commands: [
            'az ad app credential delete --id "$RESOURCE" --key-id "$KEYID"',
            'az ad sp credential list --id "$RESOURCE" --output table'
          ],
          warning: "Whoever was forgotten in part 5 stops now. `--key-id` must be the leaked one: compare the hint again."
        },
        prove: {
          id: "dead",
          text: "Ask for a token with the leaked secret: `AADSTS7000215` (invalid secret) means dead. A deletion takes some minutes to be known everywhere; ask twice.",
          commands: [
            {
              bash: 'curl --silent "https://login.microsoftonline.com/$TENANT/oauth2/v2.0/token" --data-urlencode "client_id=$RESOURCE" --data-urlencode "client_secret@$OLD" --data-urlencode "scope=https://graph.microsoft.com/.default" --data-urlencode grant_type=client_credentials | grep -o "AADSTS[0-9]*" || echo "STILL ALIVE, or no answer"',
              powershell: `try { $null = Invoke-RestMethod -Method Post -Uri "https://login.microsoftonline.com/$TENANT/oauth2/v2.0/token" -Body @{ client_id = $RESOURCE; client_secret = (Get-Content -Raw "$OLD"); scope = "https://graph.microsoft.com/.default"; grant_type = "client_credentials" }; "STILL ALIVE" } catch { "$($_.ErrorDetails.Message)" -replace ".*(AADSTS\\d+).*", '$1' }`
            }
          ]
        },
        audit: [
          reviewUse(
            "`ServicePrincipalCredentialKeyId` is the keyId: it tells the uses of exactly this secret. Needs Entra ID P1 or P2 and a diagnostic setting on Entra ID.",
            "AADServicePrincipalSignInLogs | where AppId == '$RESOURCE' and ServicePrincipalCredentialKeyId == '$KEYID' | summarize count() by IPAddress, ResourceDisplayName"
          ),
          ...vaultAudit
        ],
        identity: [
          {
            id: "role",
            must: true,
            text: "Replace the secret by a managed identity (in Azure), a federated credential (GitHub, Kubernetes, other clouds) or a certificate from Key Vault. (Tick with a reason and a date if it cannot be done yet.)",
            commands: [
              {
                bash: `printf '{"name":"github","issuer":"https://token.actions.githubusercontent.com","subject":"%s","audiences":["api://AzureADTokenExchange"]}' "$SUBJECT" > "$REFERENCE"`,
                powershell: `"{""name"":""github"",""issuer"":""https://token.actions.githubusercontent.com"",""subject"":""$SUBJECT"",""audiences"":[""api://AzureADTokenExchange""]}" | Out-File -NoNewline -Encoding ascii "$REFERENCE"`
              },
              'az ad app federated-credential create --id "$RESOURCE" --parameters "@$REFERENCE"'
            ]
          }
        ],
        instead: { switch: switchApps, network: vaultNetwork }
      }),
      /** https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate */
      "azure-devops-token": createSingleValue({
        name: "Azure DevOps personal access token",
        opens: "A personal access token acts as its owner in Azure DevOps: code, pipelines and their service connections, packages, for as long as a year.",
        wayOut: "Use a service principal or managed identity with Microsoft Entra tokens, and workload identity federation for service connections; in pipelines `System.AccessToken`. A personal token has no place in Key Vault either: it belongs to a person.",
        variables: [
          secretVariable("my-organisation", "Azure DevOps organisation"),
          {
            name: "AUTHORIZATION",
            value: "00000000-0000-0000-0000-000000000000",
            about: "authorizationId of the token (the list tells)"
          },
          ...vaultOnly
        ],
        look: [
          {
            id: "which",
            text: "Find the token, if it is your own, and set `AUTHORIZATION` to its id. The list shows no values.",
            commands: [
              'az rest --method get --resource 499b84ac-1321-427f-aa17-267ca6975798 --url "https://vssps.dev.azure.com/$RESOURCE/_apis/tokens/pats?api-version=7.1-preview.1" --query "patTokens[].{name: displayName, authorization: authorizationId, scope: scope, until: validTo}" --output table'
            ]
          }
        ],
        urgent: {
          text: "its owner revokes it (User settings \u2192 Personal access tokens \u2192 Revoke), or by the command below. For somebody else's token, an administrator of the organisation revokes it.",
          commands: [
            'az rest --method delete --resource 499b84ac-1321-427f-aa17-267ca6975798 --url "https://vssps.dev.azure.com/$RESOURCE/_apis/tokens/pats" --uri-parameters "authorizationId=$AUTHORIZATION" "api-version=7.1-preview.1"'
          ],
          warning: "The command sees only your own tokens. Whatever uses this one stops at once."
        },
        rotate: [
          {
            id: "successor",
            text: "Give each consumer an identity of its own: a service principal or managed identity added to the organisation, or `System.AccessToken` inside a pipeline. A new personal token only as a bridge, with the fewest scopes and a life of days."
          }
        ],
        retire: {
          id: "leaked",
          text: "Revoke the leaked token, if part 1 has not: the same commands.",
          warning: "Whoever was forgotten in part 5 stops now."
        },
        prove: {
          id: "dead",
          text: "Ask with the leaked token: 401, or 302 or 203 with a sign-in page, means dead; 200 alive. Basic authentication wants `:` before the token, in base64, which the lines below do.",
          commands: [
            {
              bash: `printf 'user = ":%s"' "$(cat "$OLD")" | curl --silent --output /dev/null --write-out '%{http_code}\\n' --config - "https://dev.azure.com/$RESOURCE/_apis/projects?api-version=7.1"`,
              powershell: `try { (Invoke-WebRequest -UseBasicParsing -Uri "https://dev.azure.com/$RESOURCE/_apis/projects?api-version=7.1" -Headers @{ Authorization = 'Basic ' + [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes(":$(Get-Content -Raw "$OLD")")) }).StatusCode } catch { [int]$_.Exception.Response.StatusCode }`
            }
          ]
        },
        audit: [
          reviewUse(
            "Organisation settings \u2192 Auditing, filter by the token's owner and authentication mechanism PAT. Look for changed pipelines, new tokens, clones."
          ),
          {
            id: "stream",
            must: true,
            text: "Organisation settings \u2192 Auditing \u2192 Streams: send the log to Log Analytics, it is kept for 90 days only."
          }
        ],
        identity: [
          {
            id: "role",
            must: true,
            text: "Service connections by workload identity federation, no personal token in any variable group, and the organisation's policies that limit personal tokens (full scope, lifetime, global) turned on. (Tick with a reason and a date if it cannot be done yet.)"
          }
        ],
        instead: {
          switch: [
            {
              id: "restart",
              must: true,
              text: "Every consumer of the list in part 2 signs in as an identity of its own, seen working."
            }
          ]
        },
        nothingToStore: "Nothing to store: a personal token does not go into a vault. Tick it when no personal token is left; a service principal's secret follows `leakgate checklist entra-client-secret`."
      })
    };
  }
});

// src/credentials/generic.ts
var generic;
var init_generic = __esm({
  "src/credentials/generic.ts"() {
    "use strict";
    init_commands();
    init_issued();
    init_successors();
    init_vault_blocks();
    generic = {
      "database-password": createIssued({
        name: "Database password",
        opens: "The password reads and changes every row that its user may, from wherever the database can be reached.",
        wayOut: "Sign in with a managed identity where the database can (Azure SQL, PostgreSQL and MySQL flexible server do): no password at all. Otherwise keep the whole connection string in Key Vault and read it at run time.",
        variables: [
          { name: "RESOURCE", value: "db.example.org", about: "host of the database", from: "resource" },
          { name: "LOGIN", value: "app_a", about: "the user that leaked" }
        ],
        revoke: "lock the user and end its sessions. PostgreSQL: `ALTER ROLE app_a NOLOGIN;` and `pg_terminate_backend`. MySQL: `ALTER USER app_a ACCOUNT LOCK;` and `KILL`. SQL Server: `ALTER LOGIN [app_a] DISABLE;` and `KILL`. MongoDB: `db.updateUser` with a new password. Redis: `ACL SETUSER app_a off`.",
        breaks: "Every app with this user stops. Open sessions outlive a locked user: end them as well.",
        successor: "Make a second user beside the leaked one, with the same roles or fewer, so that nothing stops; then the whole new connection string.",
        successorCommands: makePassword,
        prove: "Signing in with the leaked password must be refused, from an address that the firewall lets in. PostgreSQL reads it from `PGPASSFILE`, MySQL from `--defaults-extra-file`, sqlcmd from `SQLCMDPASSWORD`: never as an argument. Write here what it said.",
        review: "The database's own log of sign-ins (`log_connections`, audit plug-in), and unknown users, triggers and jobs in it.",
        instead: "The app signs in as itself (managed identity), and the password's user is dropped."
      }),
      "private-key": createIssued({
        name: "Private key",
        lines: true,
        opens: "Whoever has the private key is you: for the hosts that know its public half, or for the name in its certificate.",
        wayOut: "Keep keys in Key Vault as keys or certificates that cannot be exported, and let the app sign there with its managed identity; for SSH into Azure use Entra sign-in.",
        revoke: "SSH: take the public key from every `authorized_keys` and account (`ssh-keygen -y -f FILE` shows it). TLS: revoke the certificate at its issuer. Code signing: revoke, with the date of the leak. A signing key of tokens: publish new keys and drop the old `kid`.",
        breaks: "Whoever signs in with the key, and every server with the certificate, needs the successor first, or is cut off. SSH: keep a session open until another way in was seen working.",
        successor: "Make a new key where it will live, best inside Key Vault, so that it never is a file.",
        successorCommands: [
          'az keyvault key create --vault-name "$KV" --name "$SECRET" --kty RSA --size 3072 --protection software --expires "$UNTIL" --tags "leakgate=$FINGERPRINT" --output none'
        ],
        prove: "SSH: signing in with the leaked key says \u201CPermission denied (publickey)\u201D. TLS: the issuer's OCSP answers `revoked`. Tokens: one signed with the old key is refused.",
        review: "Sign-ins on the hosts since the leak (`journalctl -u ssh`); certificates issued for your name (certificate transparency).",
        instead: "The key lives in Key Vault, not exportable, and rotates by its own policy.",
        instructions: {
          store: [
            {
              id: "set",
              must: true,
              text: "Store the successor as a *key* or *certificate*, not as a secret: it then signs without ever leaving the vault. One from outside is imported by the next boxes; then see that it is enabled and expires.",
              commands: [
                'az keyvault key list-versions --vault-name "$KV" --name "$SECRET" --query "[].{version: kid, enabled: attributes.enabled, expires: attributes.expires}" --output table'
              ]
            },
            {
              id: "import",
              text: "Only for a key that was made elsewhere: import it.",
              commands: [
                'az keyvault key import --vault-name "$KV" --name "$SECRET" --pem-file "$NEW" --expires "$UNTIL" --tags "leakgate=$FINGERPRINT" --output none'
              ]
            },
            {
              id: "certificate",
              text: "Only for a certificate: import it with its key, in one PEM or PFX file.",
              commands: [
                'az keyvault certificate import --vault-name "$KV" --name "$SECRET" --file "$NEW" --tags "leakgate=$FINGERPRINT" --output none'
              ]
            }
          ],
          expiry: [warnBeforeExpiry("Key")],
          automate: [
            {
              id: "policy",
              text: "Keys rotate by a policy of their own (secrets have none).",
              warning: "Each rotation makes another public key. Only where whoever verifies fetches it from the vault: SSH hosts, certificates and pinned keys are cut off by it.",
              commands: [
                {
                  bash: `printf '{"lifetimeActions":[{"trigger":{"timeAfterCreate":"P60D"},"action":{"type":"Rotate"}}],"attributes":{"expiryTime":"P90D"}}' > "$REFERENCE"`,
                  powershell: `'{"lifetimeActions":[{"trigger":{"timeAfterCreate":"P60D"},"action":{"type":"Rotate"}}],"attributes":{"expiryTime":"P90D"}}' | Out-File -NoNewline -Encoding ascii "$REFERENCE"`
                },
                'az keyvault key rotation-policy update --vault-name "$KV" --name "$SECRET" --value "$REFERENCE" --output none'
              ]
            },
            {
              id: "certificate",
              text: "Certificates too: one of an issuer that Key Vault knows renews itself (`AutoRenew`), for any other the vault sends a mail (`EmailContacts`). Fetch the policy, set `lifetimeActions` in an editor, and hand it back.",
              commands: [
                {
                  bash: 'az keyvault certificate show --vault-name "$KV" --name "$SECRET" --query policy > "$REFERENCE"',
                  powershell: 'az keyvault certificate show --vault-name "$KV" --name "$SECRET" --query policy | Out-File -Encoding ascii "$REFERENCE"'
                },
                { bash: '${EDITOR:-vi} "$REFERENCE"', powershell: 'Start-Process -Wait notepad "$REFERENCE"' },
                'az keyvault certificate set-attributes --vault-name "$KV" --name "$SECRET" --policy "@$REFERENCE" --output none'
              ]
            }
          ]
        }
      }),
      jwt: createIssued({
        name: "JSON web token",
        opens: "A token signs in as its subject until it expires; one without expiry, for ever.",
        wayOut: "Fetch tokens at run time with `DefaultAzureCredential` (managed identity) and keep them in memory; what must last is a credential in Key Vault, not a token.",
        revoke: "end the session or the grant at the issuer (`iss` in its second part says who). If the issuer cannot, only a new signing key ends it. Is `exp` in the past, it is dead: go to part 7.",
        breaks: "A new signing key ends the sessions of everybody.",
        successor: "Let the program fetch a fresh token when it needs one.",
        prove: "Ask the interface that it was for, with the leaked token: 401 means dead. Set `URL` first.",
        proveCommands: [
          { bash: "URL=https://api.example.org/me", powershell: "$URL = 'https://api.example.org/me'" },
          probe("$URL", "Authorization", "Bearer")
        ],
        review: "The issuer's sign-ins by subject, and the interface's log by token id (`jti`).",
        instead: "Tokens live for minutes, are fetched by identity, and no file holds one.",
        nothingToStore: "Nothing to store: a token is fetched anew. If it was fetched with a secret, that one belongs in Key Vault; tick when it does.",
        instructions: {
          switch: [
            {
              id: "restart",
              must: true,
              text: "Every consumer of the list in part 2 fetches its own token, seen working."
            }
          ]
        }
      }),
      "url-password": createIssued({
        name: "Password in a URL",
        opens: "Whoever has the address has the password in it, for that host and everywhere else it is used.",
        wayOut: "Take user and password out of the address: sign in with a managed identity where the service can; otherwise keep the whole address in Key Vault and read it at run time.",
        variables: [{ name: "RESOURCE", value: "host.example.org", about: "host of the address", from: "resource" }],
        revoke: "change the password at the service that the address names, or lock its user.",
        breaks: "Whatever uses the same user stops.",
        successor: "Make a second user at the service, or set a new password at an agreed time.",
        successorCommands: makePassword,
        prove: "Signing in with the leaked address must be refused (`$OLD` holds it; never as an argument). Write here what it said.",
        review: "The service's own log of sign-ins of that user. Proxies and access logs keep whole addresses as well.",
        instead: "No address with a password in any file; the user is dropped."
      }),
      "generic-password": createIssued({
        name: "Password",
        opens: "Whoever reads the repository, its forks or its clones can sign in wherever this password works, and people use one in several places.",
        wayOut: "Let the program sign in with a managed identity (`DefaultAzureCredential`) so that there is no password; where one cannot be avoided, store it in Key Vault and read it at run time.",
        revoke: "change it at the system that it is for, or lock that user. {revoke}",
        breaks: "Whatever signs in with it stops.",
        successor: "Find its owner (the commit of the leak and the name of the key say most), then make a second user beside the leaked one, or agree on a time for the change.",
        successorCommands: makePassword,
        prove: "Signing in with the leaked password must be refused; write here where it was tried and what it said.",
        review: "The system's own log of sign-ins of that user.",
        instead: "The consumer signs in as itself; no password is left to leak."
      }),
      "generic-token": createIssued({
        name: "Token or key",
        opens: "Whoever reads the repository, its forks or its clones can use it in your name, as long as nobody revokes it.",
        wayOut: "Use a managed identity or workload identity federation where the service can; where a token cannot be avoided, store it in Key Vault and read it at run time.",
        revoke: "where it was issued; the name of the key and the lines around it in the leaking commit say where. {revoke}",
        breaks: "Whatever uses it stops.",
        successor: "Make a second one at the issuer, with the fewest rights and an expiry.",
        prove: "The service must refuse it: call something that only reads, with the value from `$OLD` and never as an argument. Write here what it answered.",
        review: "The service's own log of calls, by token where it tells them apart.",
        instead: "The consumer signs in as itself; what cannot is read from Key Vault."
      })
    };
  }
});

// src/credentials/providers.ts
function askSlack(method, ...words) {
  const names = ["ok", ...words, "error"];
  return {
    bash: `printf 'header = "Authorization: Bearer %s"' "$(cat "$OLD")" | curl --silent --request POST --config - https://slack.com/api/${method} | grep --only-matching --extended-regexp '"(${names.join("|")})":("[a-z_]*"|[a-z]*)'`,
    powershell: `Invoke-RestMethod -Method Post -Uri https://slack.com/api/${method} -Headers @{ Authorization = "Bearer $(Get-Content -Raw "$OLD")" } | Select-Object ${names.map((name) => `"${name}"`).join(", ")}`
  };
}
var vaultElse2, providers;
var init_providers = __esm({
  "src/credentials/providers.ts"() {
    "use strict";
    init_commands();
    init_issued();
    vaultElse2 = "If it cannot be avoided, keep it in Key Vault and read it at run time.";
    providers = {
      /** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html */
      "aws-access-key": createIssued({
        name: "AWS access key",
        opens: "An access key acts as its user or role in the AWS account; bots try leaked ones within minutes.",
        wayOut: "Assume a role by OIDC (GitHub Actions, Azure managed identity) or an instance profile: no key at all. " + vaultElse2,
        variables: [
          {
            name: "RESOURCE",
            value: "AKIAIOSFODNN7EXAMPLE",
            about: "access key id (no secret by itself)",
            from: "resource"
          },
          { name: "IAMUSER", value: "my-user", about: "the user it belongs to" }
        ],
        revoke: "make the key inactive; deleting can wait.",
        revokeCommands: ['aws iam update-access-key --user-name "$IAMUSER" --access-key-id "$RESOURCE" --status Inactive'],
        breaks: "Whatever uses the key stops; `--status Active` takes it back. Sessions that were made with it live on: deny them by a policy on `aws:TokenIssueTime`.",
        successor: "Make a second key for the user (two are allowed), or better a role with OIDC.",
        successorCommands: [save('aws iam create-access-key --user-name "$IAMUSER" --query AccessKey --output json')],
        prove: "The key is Inactive or gone. Then delete it: `aws iam delete-access-key`.",
        proveCommands: [
          'aws iam list-access-keys --user-name "$IAMUSER" --query "AccessKeyMetadata[].{id: AccessKeyId, status: Status}" --output table'
        ],
        review: "CloudTrail by `AccessKeyId`, in every region: new users, keys, roles, instances. Remove the quarantine policy that AWS attaches only when you are done.",
        instead: "A role with OIDC for the workflow and roles for the workloads; the user has no keys left."
      }),
      /** https://cloud.google.com/docs/authentication/api-keys */
      "google-api-key": createIssued({
        name: "Google API key",
        opens: "A key calls the Google interfaces that it is allowed to, at your cost; unrestricted, every one of the project.",
        wayOut: "Server to server: workload identity federation, no key. In a browser or app: restrict the key by referrer or app and by interface. " + vaultElse2,
        variables: [{ name: "KEYNAME", value: "projects/P/locations/global/keys/K", about: "name of the key in the list" }],
        revoke: "delete it (Console \u2192 APIs and services \u2192 Credentials), or by name. A deleted key can be restored for 30 days.",
        revokeCommands: [
          'gcloud services api-keys list --format "table(name,displayName,createTime)"',
          'gcloud services api-keys delete "$KEYNAME"'
        ],
        breaks: "Whatever uses the key stops within minutes.",
        successor: "Make a second key with restrictions from the start.",
        prove: "Ask with the leaked key: 400 (\u201CAPI key not valid\u201D or \u201Cexpired\u201D) means dead; 200 or 403 alive.",
        proveCommands: [probe("https://generativelanguage.googleapis.com/v1beta/models", "x-goog-api-key")],
        review: "Console \u2192 APIs and services \u2192 Metrics, by credential; billing by day.",
        instead: "Workload identity federation for servers; what is left is restricted by origin and interface."
      }),
      /** https://cloud.google.com/iam/docs/keys-create-delete */
      "google-service-account-key": createIssued({
        name: "Google service account key",
        opens: "A key file signs in as the service account, with all of its roles, until it is deleted.",
        wayOut: "Use workload identity federation: GitHub Actions and Azure managed identities sign in to Google without a key. " + vaultElse2,
        variables: [
          {
            name: "RESOURCE",
            value: "my-account@my-project.iam.gserviceaccount.com",
            about: "client_email of the file (an account's name, not a person's)"
          },
          { name: "KEYID", value: "0a1b2c3d", about: "private_key_id of the file" }
        ],
        revoke: "disable the key. Delete it (`keys delete`) when nothing has missed it: that cannot be taken back.",
        revokeCommands: ['gcloud iam service-accounts keys disable "$KEYID" --iam-account "$RESOURCE"'],
        breaks: "Whatever signs in with this file stops; `keys enable` takes it back. Issued tokens live for an hour.",
        successor: "Set up workload identity federation; as a bridge a second key, made straight into the file.",
        successorCommands: ['gcloud iam service-accounts keys create "$NEW" --iam-account "$RESOURCE"'],
        prove: "The key is gone from the list, or disabled.",
        proveCommands: [
          'gcloud iam service-accounts keys list --iam-account "$RESOURCE" --format "table(name,disabled,validAfterTime)"'
        ],
        review: "Cloud Audit Logs by `protoPayload.authenticationInfo.serviceAccountKeyName`.",
        instead: "Workload identity federation, and the organisation policy `iam.disableServiceAccountKeyCreation`."
      }),
      /** https://api.slack.com/methods/auth.revoke */
      "slack-token": createIssued({
        name: "Slack token",
        opens: "A token reads and writes as its bot or user in the workspace: channels, files, direct messages within its scopes.",
        wayOut: "Turn token rotation on for the app, so that tokens live twelve hours, and keep the refresh token in Key Vault, read by managed identity.",
        revoke: "the line below lets the token revoke itself; or reinstall or delete the app (api.slack.com/apps).",
        revokeCommands: [askSlack("auth.revoke", "revoked")],
        breaks: "Cannot be taken back; `revoked: true` means done. Revoking a bot token deactivates the bot user until the app is installed again.",
        successor: "Reinstall the app: it gets a new token. Take scopes away that nobody needs.",
        prove: "Ask with the leaked token: `invalid_auth` or `token_revoked` means dead, `ok: true` alive.",
        proveCommands: [askSlack("auth.test")],
        review: "The app's and workspace's access logs (audit logs on Enterprise): addresses that are not yours, files read.",
        instead: "Token rotation is on, addresses are restricted in the app's settings, and no file holds a token."
      }),
      "slack-webhook": createIssued({
        name: "Slack webhook",
        opens: "Whoever has the address writes into your channel in your app's name: a good start for phishing.",
        wayOut: "Post with an app whose token lives in Key Vault and is read by managed identity; a webhook's address is a secret like any other.",
        revoke: "remove the webhook in the app's settings (api.slack.com/apps \u2192 Incoming Webhooks).",
        breaks: "Messages of whatever uses it are lost from then on, often in silence.",
        successor: "Add a new webhook for the same channel.",
        prove: "Post an empty message to the leaked address: `no_service` or 404 means dead, `no_text` alive.",
        proveCommands: [
          {
            bash: `printf 'url = "%s"' "$(cat "$OLD")" | curl --silent --request POST --data '{}' --config -`,
            powershell: `try { Invoke-RestMethod -Method Post -Uri (Get-Content -Raw "$OLD") -Body '{}' } catch { "$($_.ErrorDetails.Message)" }`
          }
        ],
        review: "Read the channel back to the day of the leak: messages that your systems did not send.",
        instead: "Senders post through one service that holds the address, or with an app token from Key Vault."
      }),
      /** https://docs.stripe.com/keys */
      "stripe-key": createIssued({
        name: "Stripe key",
        opens: "A live secret key moves money: it charges, refunds and pays out, and reads every customer.",
        wayOut: "Use restricted keys with only the rights of the one service, limited to its addresses, in Key Vault and read by managed identity; never the account's secret key.",
        revoke: "roll the key in the dashboard (Developers \u2192 API keys \u2192 Roll key) with expiry \u201Cnow\u201D.",
        breaks: "Payments through the old key fail at once. For the planned way, roll it with an expiry of hours: both work meanwhile.",
        successor: "Roll the key with an expiry that lets the consumers move, or make a restricted key beside it.",
        prove: "Ask with the leaked key: 401 means dead, 200 alive.",
        proveCommands: [probe("https://api.stripe.com/v1/balance", "Authorization", "Bearer")],
        review: "Developers \u2192 Logs, by key and address; unknown payouts, refunds and webhook endpoints.",
        instead: "Restricted keys for each service, with allowed addresses, and no account-wide key in use."
      }),
      /** https://platform.openai.com/docs/api-reference/authentication */
      "openai-key": createIssued({
        name: "OpenAI key",
        opens: "A key runs models at your cost, and reads the files and threads of its project.",
        wayOut: "Use Azure OpenAI with a managed identity (`DefaultAzureCredential`): no key at all. " + vaultElse2,
        revoke: "delete it (platform.openai.com \u2192 API keys).",
        breaks: "Cannot be taken back, and whatever uses the key stops.",
        successor: "Make a new key in a project of its own, with a budget and only the rights that are used.",
        prove: "Ask with the leaked key: 401 means dead, 200 or 403 alive.",
        proveCommands: [probe("https://api.openai.com/v1/models", "Authorization", "Bearer")],
        review: "Usage by key and by day; unknown files, assistants and fine-tunes.",
        instead: "Azure OpenAI by managed identity, or project keys with a budget from Key Vault."
      }),
      /** https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key */
      "anthropic-key": createIssued({
        name: "Anthropic key",
        opens: "A key runs models at your cost; an admin key manages the organisation's members and keys.",
        wayOut: "Reach the models through a cloud that has an identity for you (Microsoft Foundry by managed identity, Bedrock or Vertex by role). " + vaultElse2,
        revoke: "disable or delete it (console \u2192 API keys).",
        breaks: "Whatever uses the key stops; a disabled key can be enabled again, a deleted one cannot.",
        successor: "Make a new key in a workspace of its own, with a spending limit.",
        prove: "Ask with the leaked key: 401 means dead, 200 alive.",
        proveCommands: [
          {
            bash: `printf 'header = "x-api-key: %s"' "$(cat "$OLD")" | curl --silent --output /dev/null --write-out '%{http_code}\\n' --header 'anthropic-version: 2023-06-01' --config - https://api.anthropic.com/v1/models`,
            powershell: `try { (Invoke-WebRequest -UseBasicParsing -Uri https://api.anthropic.com/v1/models -Headers @{ 'x-api-key' = "$(Get-Content -Raw "$OLD")"; 'anthropic-version' = '2023-06-01' }).StatusCode } catch { [int]$_.Exception.Response.StatusCode }`
          }
        ],
        review: "Usage and cost by key and by day; for an admin key, new members, keys and workspaces.",
        instead: "A cloud's identity instead of a key, or workspace keys with a limit from Key Vault."
      }),
      "provider-token": createIssued({
        name: "Provider token",
        opens: "A token acts as its owner at its provider, within its rights, from anywhere.",
        wayOut: "Look first whether the provider signs in workloads by OIDC or OAuth, so that no lasting token is needed; otherwise keep the token in Key Vault and let the app read it there with its managed identity.",
        revoke: "where it was issued: {revoke}",
        breaks: "Whatever uses the token stops. Look before whether the provider lets two live side by side.",
        successor: "Make a second token at {provider}, with the fewest rights and an expiry where that is offered.",
        prove: "Call an interface that only reads, with the leaked token from `$OLD` and never as an argument: the provider must refuse it. Write here what it answered.",
        review: "The log of sign-ins or calls at {provider}, and the bill.",
        instead: "Short-lived tokens by OIDC or OAuth where {provider} offers them; what is left comes from Key Vault by managed identity."
      }),
      "provider-webhook": createIssued({
        name: "Provider webhook",
        opens: "Whoever has the address posts in your name; readers trust what comes from there.",
        wayOut: "Treat the address as a secret: keep it in Key Vault and let the app read it there with its managed identity, or post with an identity where the provider offers one.",
        revoke: "delete the webhook where it was made: {revoke}",
        breaks: "Messages of whatever uses it are lost from then on, often in silence.",
        successor: "Make a new webhook beside it.",
        prove: "Send an empty request to the leaked address (from `$OLD`, never as an argument): it must answer 401, 403 or 404.",
        review: "Read what was posted since the leak: what did your systems not send?",
        instead: "Senders post through one service that holds the address, or sign in with an identity."
      })
    };
  }
});

// src/credentials/credential.ts
var init_credential = __esm({
  "src/credentials/credential.ts"() {
    "use strict";
  }
});

// src/credentials/index.ts
var credentials;
var init_credentials = __esm({
  "src/credentials/index.ts"() {
    "use strict";
    init_azure_ai();
    init_azure_api_management();
    init_azure_app_configuration();
    init_azure_apps();
    init_azure_container_registry();
    init_azure_data();
    init_azure_messaging();
    init_azure_resources();
    init_azure_sql();
    init_azure_storage();
    init_code_hosts();
    init_entra();
    init_generic();
    init_providers();
    init_credential();
    credentials = {
      ...azureStorage,
      ...azureSql,
      ...azureData,
      ...azureMessaging,
      ...azureAi,
      ...azureApps,
      ...azureAppConfiguration,
      ...azureContainerRegistry,
      ...azureApiManagement,
      ...azureResources,
      ...entra,
      ...codeHosts,
      ...providers,
      ...generic
    };
  }
});

// src/reporters/markdown.ts
var capitalise;
var init_markdown = __esm({
  "src/reporters/markdown.ts"() {
    "use strict";
    init_credentials();
    capitalise = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  }
});

// src/reporters/sarif.ts
var sarif_exports = {};
__export(sarif_exports, {
  renderSarif: () => renderSarif
});
function renderSarif(result, options = {}) {
  const findings = result.findings.slice(0, resultLimit);
  const rules = [...new Map(findings.map(({ rule }) => [rule.id, rule])).values()];
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  const blocking = new Set(findings.filter(({ level }) => level === "error").map(({ rule }) => rule.id));
  const describe = (rule) => describeRule(rule, blocking.has(rule.id) ? "error" : rule.level);
  const failed = result.skipped.filter((skipped) => skipped.failed);
  const run = {
    tool: { driver: { name: "leakgate", rules: rules.map(describe) } },
    automationDetails: { id: `leakgate/${options.category ?? result.source}/` },
    columnKind: "unicodeCodePoints",
    originalUriBaseIds: { SRCROOT: { description: { text: "The top of the repository." } } },
    invocations: [
      {
        executionSuccessful: failed.length === 0 && findings.length === result.findings.length,
        toolExecutionNotifications: result.skipped.map(({ path, reason, failed: isError }) => ({
          level: isError ? "error" : "note",
          message: { text: `not scanned: ${reason}` },
          locations: [{ physicalLocation: { artifactLocation: locateFile(path) } }]
        }))
      }
    ],
    results: findings.map((finding) => describeFinding(finding, indexOf.get(finding.rule.id)))
  };
  const sarif = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${escapeJson(JSON.stringify(sarif, null, 2))}
`;
}
function describeRule(rule, level) {
  const { opens, help } = describeHelp(rule);
  return {
    id: rule.id,
    shortDescription: { text: capitalise(rule.label) },
    fullDescription: { text: `${capitalise(rule.label)}. ${opens}` },
    help: { text: help, markdown: help },
    helpUri: rule.source,
    defaultConfiguration: { level },
    properties: {
      tags: ["security", rule.advisory ? "advice" : "secret"],
      precision: rule.judged || rule.advisory ? "medium" : "high",
      "security-severity": rule.advisory ? "4.0" : { error: "9.0", warning: "6.0", note: "2.0" }[level]
    }
  };
}
function describeHelp({ advisory, credential }) {
  if (advisory) {
    const { why, instead } = describeAdvice(advisory, "");
    return { opens: why, help: `${why} ${instead}` };
  }
  const { opens, wayOut } = credentials[credential];
  return { opens, help: `${opens} Rotate it first. ${wayOut}` };
}
function describeFinding(finding, ruleIndex) {
  const { rule, level, location, occurrences, fingerprint, suppression, state } = finding;
  const { validity, validityEvidence } = finding;
  const alive = validity === "active" ? ` It is alive: ${validityEvidence}.` : "";
  const gone = state === "removed" ? ` It is gone from the tip and stays in commit ${location.commit?.slice(0, 12)}.` : "";
  const lives = finding.lifetime ? ` ${finding.lifetime.says}` : "";
  const first = rule.advisory ? describeAdvice(rule.advisory, location.path).instead : "Rotate it first.";
  return {
    ruleId: rule.id,
    ruleIndex,
    level,
    message: { text: `${capitalise(rule.label)}.${alive} ${first}${lives}${gone}` },
    locations: [describePlace(location)],
    ...occurrences.length > 0 && { relatedLocations: occurrences.slice(0, 50).map(describePlace) },
    partialFingerprints: { "leakgate/v1": fingerprint },
    ...suppression?.baseline && { baselineState: "unchanged" },
    suppressions: suppression ? [{ kind: suppression.kind, justification: suppression.reason }] : [],
    properties: {
      ...describeStanding(finding),
      ...location.commit && { commit: location.commit }
    }
  };
}
function describePlace({ kind, path, region }) {
  const physicalLocation = { artifactLocation: locateFile(path), region };
  if (kind === "blob" || kind === "stdin") return { physicalLocation };
  return { physicalLocation, logicalLocations: [{ fullyQualifiedName: path, kind: "resource" }] };
}
function locateFile(path) {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return { uri, uriBaseId: "SRCROOT" };
}
var resultLimit;
var init_sarif = __esm({
  "src/reporters/sarif.ts"() {
    "use strict";
    init_credentials();
    init_advice();
    init_escape();
    init_json();
    init_markdown();
    resultLimit = 25e3;
  }
});

// hook/present.ts
var present_exports = {};
__export(present_exports, {
  advise: () => advise,
  renderMachine: () => renderMachine,
  renderText: () => renderText
});
module.exports = __toCommonJS(present_exports);
init_json();

// src/reporters/style.ts
function createStyle(colour, columns) {
  const paint = (open, close) => (text) => colour ? `\x1B[${open}m${text}\x1B[${close}m` : text;
  return { columns, bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), path: paint(36, 39) };
}
function wrapText(lead, text, indent, columns) {
  const lines = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && indent + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lead + lines.join(`
${" ".repeat(indent)}`);
}
function wantsColour(stream, environment) {
  const { NO_COLOR, FORCE_COLOR, CI, TERM } = environment;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0";
  return stream.isTTY === true && !CI && TERM !== "dumb";
}

// src/reporters/terminal.ts
init_advice();
init_escape();

// src/reporters/phrases.ts
init_escape();
function renderValidity({ validity, validityEvidence: said }) {
  if (validity === "active") return `it is alive: ${said}`;
  return validity === "inactive" ? `it is dead: ${said}` : "";
}
function renderLifetime({ lifetime }) {
  return lifetime ? [lifetime.says, lifetime.instead].filter(Boolean).join(" ") : "";
}
var renderPlural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
function renderPlace({ location }) {
  const { path, region, kind, commit } = location;
  const where = kind === "file-name" ? `${path} (its name)` : `${path}:${region.startLine}:${region.startColumn}`;
  return escapeTerminal(commit ? `${where} (commit ${commit.slice(0, 12)})` : where);
}
function renderScanned({ blobs, bytes, texts, commits, noNewLine }, noun = "name") {
  const parts = [
    ...commits === void 0 ? [] : [renderPlural(commits, "commit")],
    renderPlural(blobs, "file"),
    ...texts > 0 ? [renderPlural(texts, noun)] : []
  ];
  const told = `${parts.join(", ")} (${renderBytes(bytes)})`;
  if (noNewLine === void 0) return told;
  if (noNewLine > 0)
    return `${told}, ${blobs + texts === 0 ? "since " : ""}${renderPlural(noNewLine, "change")} ${noNewLine === 1 ? "brings" : "bring"} no new line`;
  return blobs + texts === 0 ? `${told}, since nothing is changed` : told;
}
function renderBytes(bytes) {
  if (bytes < 1e3) return renderPlural(bytes, "byte");
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
function renderSkipped(skipped) {
  const counts = /* @__PURE__ */ new Map();
  for (const { reason, failed } of skipped) if (!failed) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `skipped ${count} (${escapeTerminal(reason)})`);
}

// src/reporters/terminal.ts
var exitWords = ["clean", "findings that block", "usage or configuration", "incomplete: not everything was scanned"];
var ofNames = /* @__PURE__ */ new Set(["staged changes", "working tree"]);
var fullLimit = 3;
var shortLimit = 10;
function renderTerminal(result, options) {
  const style = createStyle(options.colour, Math.min(Math.max(options.columns, 40), 100));
  const open = result.findings.filter((finding) => !finding.suppression);
  const blocking = open.filter((finding) => finding.level === "error");
  const noted = open.filter((finding) => finding.level !== "error");
  const found = [
    ...renderBlocking(blocking, options, style),
    ...renderNoted(noted, options, style),
    ...renderFailed(result, style)
  ];
  if (options.quiet) return found.map((part) => `${part}
`).join("\n");
  const parts = [
    ...blocking.length > 0 ? [style.bold(renderTitle(blocking, options))] : [],
    ...found,
    ...blocking.length > 0 ? [renderNext(options.listNext(blocking), style)] : [],
    renderClosing(result, options, style)
  ];
  return `${parts.join("\n\n")}
`;
}
function renderTitle(blocking, { stops }) {
  const isSecret = blocking.some(({ rule }) => !rule.advisory);
  const secrets = isSecret && blocking.every(({ rule }) => !rule.advisory) ? renderPlural(blocking.length, "secret") : renderCount(blocking);
  if (stops && !isSecret) return `leakgate stopped ${stops}: ${secrets} set to block.`;
  return stops ? `leakgate stopped ${stops}: ${secrets} would get into the history.` : `leakgate found ${secrets}.`;
}
function renderBlocking(blocking, options, style) {
  const told = /* @__PURE__ */ new Set();
  const full = blocking.slice(0, fullLimit).map((finding) => {
    const kind = finding.rule.advisory ?? finding.rule.credential;
    const isNew = !told.has(kind);
    told.add(kind);
    return renderFinding(finding, isNew ? options.advise(finding) : void 0, style);
  });
  const rest = renderList(blocking.slice(fullLimit), style);
  return rest ? [...full, rest] : full;
}
function renderFinding(finding, advice, style) {
  const { rule, secret, fingerprint, occurrences } = finding;
  const more = occurrences.length > 0 ? `, and ${renderPlural(occurrences.length, "more place")}` : "";
  const facts = [
    ...finding.validity === "active" ? [["alive", `${finding.validityEvidence}. Whoever has it can use it now: revoke it first.`]] : [],
    [
      "found",
      `${rule.advisory ? "" : `${escapeTerminal(secret.redacted)}  `}(${rule.id}, fingerprint ${fingerprint}${more})`
    ],
    ...finding.lifetime ? [["lives", renderLifetime(finding)]] : [],
    ...advice ? [
      ["opens", advice.opens],
      ["instead", advice.wayOut]
    ] : []
  ];
  const lines = facts.map(([name, text]) => wrapText(`  ${style.dim(name.padEnd(8))}`, text, 10, style.columns));
  return [`${style.path(renderPlace(finding))}  ${style.red(rule.label)}`, ...lines].join("\n");
}
function renderList(findings, style) {
  const shown = findings.slice(0, shortLimit).map(
    (finding) => [`${style.path(renderPlace(finding))}  ${finding.rule.label}`, finding.fingerprint, renderValidity(finding)].filter(Boolean).join(", ")
  );
  const hidden = findings.length - shown.length;
  return [...shown, ...hidden > 0 ? [`\u2026 and ${hidden} more; --format json lists all.`] : []].join("\n");
}
function renderNoted(noted, { advise: advise2 }, style) {
  if (noted.length === 0) return [];
  const repairs = new Set(noted.flatMap((finding) => finding.rule.advisory ? [advise2(finding).wayOut] : []));
  const instead = [...repairs].slice(0, fullLimit).map((repair2) => wrapText(`  ${style.dim("instead ")}`, repair2, 10, style.columns));
  return [[style.bold("Noted, does not block:"), renderList(noted, style), ...instead].join("\n")];
}
function renderFailed({ skipped }, style) {
  const failed = skipped.filter((entry) => entry.failed);
  if (failed.length === 0) return [];
  const shown = failed.slice(0, shortLimit).map(({ path, reason }) => `${style.path(escapeTerminal(path))}  ${escapeTerminal(reason)}`);
  const hidden = failed.length - shown.length;
  return [[style.bold("Could not be scanned:"), ...shown, ...hidden > 0 ? [`\u2026 and ${hidden} more`] : []].join("\n")];
}
function renderNext(steps, style) {
  const lines = steps.flatMap(({ say, type }, index) => [
    wrapText(`  ${index + 1}  `, say, 5, style.columns),
    ...type.map((command) => `       ${style.bold(command)}`)
  ]);
  return [style.bold("Next"), ...lines].join("\n");
}
function renderClosing(result, { milliseconds, exitStatus }, style) {
  const known = result.findings.filter(({ suppression }) => suppression?.baseline).length;
  const suppressed = result.findings.filter(({ suppression }) => suppression).length - known;
  const facts = [
    `Scanned ${renderScanned(result.scanned, ofNames.has(result.source) ? "name" : "text")} in ${Math.round(milliseconds)} ms`,
    ...suppressed > 0 ? [`${suppressed} allowed`] : [],
    ...known > 0 ? [`${known} in the baseline`] : [],
    ...renderSkipped(result.skipped)
  ];
  return style.dim(`${facts.join(", ")}. Exit status ${exitStatus}: ${exitWords[exitStatus]}.`);
}

// hook/advice.ts
init_credentials();
init_advice();
function advise({ rule, location }) {
  if (rule.advisory) {
    const { why, instead } = describeAdvice(rule.advisory, location.path);
    return { opens: why, wayOut: instead };
  }
  const { opens, wayOut } = credentials[rule.credential];
  return { opens, wayOut };
}

// hook/next-steps.ts
var import_node_path = require("node:path");
init_findings();

// hook/shell.ts
function quoteArgument(word) {
  if (word.includes("##[")) return void 0;
  const path = /^[-:]/.test(word) ? `./${word}` : word;
  if (/^[\w+=:./-]+$/.test(word)) return path;
  return /^[\w\p{L}\p{M}\p{N}@%+=:,./ ()&[\]{}#~^'-]+$/u.test(word) ? `"${path}"` : void 0;
}

// hook/next-steps.ts
function listNextSteps(blocking, occasion, invocation) {
  return [
    ...takeOut(blocking, occasion),
    ...repair(blocking, occasion, invocation),
    ...occasion.rewrite ?? [],
    ...fetchWhole(blocking, occasion),
    allow(blocking, occasion, invocation)
  ];
}
function takeOut(blocking, { committed, again = "git commit", below, outside, stream }) {
  if (committed) return [];
  if (stream)
    return [
      { say: "Take the value out where the text comes from, and read it from where it is kept (above).", type: [] }
    ];
  if (outside) return [{ say: "Take the value out, and read it from where it is kept (above).", type: [] }];
  const paths = [...new Set(blocking.flatMap(listPlaces).map(({ path }) => path))];
  const isAdvice = blocking.every(({ rule }) => rule.advisory);
  return [
    {
      say: isAdvice ? "Write it as said above, stage the file and commit again:" : "Take the value out, read it from where it is kept (above), stage the file and commit again:",
      type: [typeAdd(paths, below), again]
    }
  ];
}
function typeAdd(paths, below = "") {
  const words = paths.map((path) => quoteArgument(below ? import_node_path.posix.relative(below, path) : path));
  const known = words.length <= 4 && words.every((word) => word !== void 0);
  return `git add ${known ? words.join(" ") : "<file>"}`;
}
var nameChecklist = ({ id, provider, credential }) => provider ? id : credential;
function repair(blocking, { committed }, invocation) {
  const secrets = blocking.filter(({ rule }) => !rule.advisory);
  const kinds = [...new Set(secrets.map(({ rule }) => nameChecklist(rule)))];
  if (kinds.length === 0) return [];
  const say = committed ? "It is in a commit, so treat it as known: make a new value, then disable the old one. Each step, with commands:" : "Was it ever used, sent or pushed? Then it is known: replace it. Each step, with commands:";
  const names = committed ? secrets.map(({ fingerprint }) => fingerprint) : kinds;
  const all = committed && secrets.length > 1 ? [`${invocation} report`] : [];
  return [{ say, type: [...names.slice(0, 3).map((name) => `${invocation} checklist ${name}`), ...all] }];
}
function fetchWhole(blocking, { shallow }) {
  if (!shallow || blocking.every(({ rule }) => rule.highEntropy)) return [];
  const say = "This clone is shallow, and there a password's fingerprint is another: what is allowed may not count. Fetch the rest, and scan again:";
  return [{ say, type: ["git fetch --unshallow"] }];
}
function allow(blocking, { committed, again = "git commit", outside, stream }, invocation) {
  const [first] = blocking;
  if (outside)
    return { say: "Not a secret? Scan it in its repository: there it can be allowed, for a reason.", type: [] };
  const goesOn = !committed && !stream;
  return {
    say: `${blocking.every(({ rule }) => rule.advisory) ? "Meant so" : "Not a secret"}? Say why, in a commit of its own that others can review${goesOn ? ", and commit again" : ""}:`,
    type: [`${invocation} allow ${first.fingerprint} --reason "why it may stay" --commit`, ...goesOn ? [again] : []]
  };
}

// hook/present.ts
function renderText(result, exitStatus, occasion, shell, stream, colour = shell.colour) {
  return renderTerminal(result, {
    colour: colour && wantsColour(stream, shell.environment),
    quiet: shell.quiet,
    columns: stream.columns ?? 100,
    ...occasion.stops !== void 0 && { stops: occasion.stops },
    advise,
    listNext: (blocking) => listNextSteps(blocking, occasion, shell.invocation),
    milliseconds: performance.now() - shell.started,
    exitStatus
  });
}
async function renderMachine(result, format) {
  if (format === "json") return `${renderJson(result)}
`;
  const { renderSarif: renderSarif2 } = await Promise.resolve().then(() => (init_sarif(), sarif_exports));
  return renderSarif2(result);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  advise,
  renderMachine,
  renderText
});
