import type { Rule } from "../../types.ts";

const common = {
  level: "warning",
  highEntropy: true,
  advisory: "http-debug-logging",
  family: "advisory-http-debug",
  credential: "generic-token",
} as const;

/** Switches that make a library write headers or bodies with the credentials in them. */
export const debugLoggingRules = [
  {
    ...common,
    id: "http-debug-python",
    label: "a switch that makes Python's HTTP clients log credentials",
    keywords: ["debuglevel", "logging_enable", "set_stream_logger", "enable_http_logger", "enable_pii_log"],
    pattern:
      /(?<secret>HTTPS?Connection\.debuglevel\s{0,4}=\s{0,4}[1-9]|\blogging_enable\s{0,4}=\s{0,4}True|\bboto(?:3|core)\.set_stream_logger\(\s{0,4}["']{2}|\benable_(?:http_logger|pii_log)\s{0,4}=\s{0,4}True)/,
    source: "https://learn.microsoft.com/azure/developer/python/sdk/azure-sdk-logging",
  },
  {
    ...common,
    id: "http-debug-azure-headers",
    label: "a list of logged headers that holds all of them or Authorization",
    keywords: [
      "allowedheadernames",
      "loggedheadernames",
      "allowedheadername(",
      "allowed_header_names",
      "allowedheaders",
    ],
    pattern:
      /(?<secret>\b\w{0,20}(?:AllowedHeaderNames|allowedHeaderNames|allowed_header_names)["']?\s{0,4}[:=]\s{0,4}\[\s{0,4}["'](?:\*|[Aa]uthorization)["']|LoggedHeaderNames\.Add\(\s{0,4}"(?:\*|[Aa]uthorization)"|addAllowedHeaderName\(\s{0,4}"[Aa]uthorization"|AllowedHeaders:\s{0,4}\[\]string\{\s{0,4}"[Aa]uthorization")/,
    source: "https://learn.microsoft.com/javascript/api/@azure/core-rest-pipeline/logpolicyoptions",
  },
  {
    ...common,
    id: "http-debug-identity",
    label: "a switch that makes an identity library log tokens",
    keywords: ["showpii", "logcompletesecurityartifact", "piiloggingenabled", "enablepiilogging"],
    pattern:
      /(?<secret>\b(?:ShowPII|LogCompleteSecurityArtifact)\s{0,4}=\s{0,4}true|\bpiiLoggingEnabled["']?\s{0,4}:\s{0,4}true|\bEnablePiiLogging["']?\s{0,4}[:=]\s{0,4}true|\benablePiiLogging\s{0,4}[:=]\s{0,4}true)/,
    source: "https://learn.microsoft.com/entra/identity-platform/msal-logging-dotnet",
  },
  {
    ...common,
    id: "http-debug-java",
    label: "an HTTP log level that writes headers",
    keywords: [
      "httplogginginterceptor.level.",
      "setlevel(level.body",
      "setlevel(level.headers",
      "logger.level.full",
      "logger.level.headers",
    ],
    pattern:
      /(?<secret>\bHttpLoggingInterceptor\.Level\.(?:BODY|HEADERS)\b|\bsetLevel\(Level\.(?:BODY|HEADERS)\)|\bLogger\.Level\.(?:FULL|HEADERS)\b)/,
    source: "https://square.github.io/okhttp/features/interceptors/",
  },
  {
    ...common,
    id: "http-debug-dotnet",
    label: "an HTTP log level that writes headers, as .NET 8 and older do",
    keywords: ["system.net.http.httpclient", "redactloggedheaders("],
    pattern:
      /(?<secret>"System\.Net\.Http\.HttpClient(?:\.[\w.-]{1,80})?"\s{0,4}:\s{0,4}"Trace"|\bAddFilter\(\s{0,4}"System\.Net\.Http\.HttpClient[\w.-]{0,80}"\s{0,4},\s{0,4}LogLevel\.Trace|\bRedactLoggedHeaders\(\s{0,4}\w{1,20}\s{0,2}=>\s{0,2}false\b)/,
    source: "https://learn.microsoft.com/dotnet/core/compatibility/networking/9.0/redact-headers",
  },
] as const satisfies readonly Rule[];
