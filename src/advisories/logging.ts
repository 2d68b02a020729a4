import type { Advisory, Repair } from "./advisory.ts";

/** A logger that replaces what is named, wherever it is written from. */
const redactingLogger = {
  typescript: {
    say: "Let the logger redact by name: pino replaces these paths before anything is written.",
    code: 'const logger = pino({\n  redact: ["req.headers.authorization", "req.headers.cookie", "*.access_token", "*.refresh_token", "*.client_secret", "*.password"],\n});',
    source: "https://github.com/pinojs/pino/blob/main/docs/redaction.md",
  },
  python: {
    say: "Put a filter on the handler that takes secrets out of every record, and log the fields you need by name.",
    code: 'class Redact(logging.Filter):\n    names = re.compile(r"(?i)((?:authorization|token|secret|password)\\W{1,4}(?:bearer )?)[^\\s\\"\',}]+")\n\n    def filter(self, record):\n        record.msg, record.args = self.names.sub(r"\\1***", record.getMessage()), ()\n        return True\n\nhandler.addFilter(Redact())',
    source: "https://docs.python.org/3/library/logging.html#filter-objects",
  },
  csharp: {
    say: "Let the logger redact by data class: Microsoft.Extensions.Compliance.Redaction erases what is marked.",
    code: "builder.Logging.EnableRedaction();\nbuilder.Services.AddRedaction(redaction => redaction.SetFallbackRedactor<ErasingRedactor>());",
    source: "https://learn.microsoft.com/dotnet/core/extensions/data-redaction",
  },
  java: {
    say: "Log the fields you need by name; give types that hold a secret a toString that leaves it out.",
    code: '@ToString.Exclude // Lombok\nprivate String accessToken;\n\nlog.info("signed in, expires in {} s", token.getExpiresIn());',
    source: "https://projectlombok.org/features/ToString",
  },
  go: {
    say: "Let the handler replace by key, or give the type a LogValue method that leaves the secret out.",
    code: 'slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {\n\tswitch strings.ToLower(a.Key) {\n\tcase "authorization", "token", "password", "secret":\n\t\treturn slog.String(a.Key, "REDACTED")\n\t}\n\treturn a\n}})',
    source: "https://pkg.go.dev/log/slog#HandlerOptions",
  },
} as const satisfies Readonly<Record<string, Repair>>;

/** A list of the headers that may be seen; what is not in it stays out. */
const allowedHeaders = {
  typescript: {
    say: "Log the headers that you need by name, never the object.",
    code: 'const shown = ["content-type", "content-length", "x-request-id"];\nlogger.info({ headers: Object.fromEntries(shown.map((name) => [name, req.headers[name]])) });',
    source: "https://github.com/pinojs/pino/blob/main/docs/redaction.md",
  },
  python: {
    say: "Log the headers that you need by name, never the mapping.",
    code: 'SHOWN = ("content-type", "content-length", "x-request-id")\nlogger.info("headers %s", {name: request.headers.get(name) for name in SHOWN})',
    source: "https://docs.python.org/3/library/logging.html#filter-objects",
  },
  csharp: {
    say: "Let ASP.NET Core log headers from its allow-list, and let HttpClient redact the rest.",
    code: 'builder.Services.AddHttpLogging(logging => logging.RequestHeaders.Add("x-request-id"));\nbuilder.Services.AddHttpClient("NAME").RedactLoggedHeaders(["Authorization", "Cookie"]);',
    source: "https://learn.microsoft.com/aspnet/core/fundamentals/http-logging/",
  },
  java: {
    say: "Log the headers that you need by name, never the map.",
    code: 'for (String name : List.of("Content-Type", "X-Request-Id"))\n    log.info("{}: {}", name, request.getHeader(name));',
    source: "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude",
  },
  go: {
    say: "Log the headers that you need by name, never the map.",
    code: 'for _, name := range []string{"Content-Type", "X-Request-Id"} {\n\tslog.Info("header", name, r.Header.Get(name))\n}',
    source: "https://pkg.go.dev/log/slog",
  },
} as const satisfies Readonly<Record<string, Repair>>;

const byName = "Log the fields that you need by name, and put a filter that redacts in front of the log.";
const readers = "Whoever reads the log, its store or its export can use it until it expires.";

export const loggingAdvisories = {
  "log-authorization": {
    why: `The header is the credential itself. ${readers}`,
    otherwise: "Log whether the header is there, not what is in it.",
    repairs: redactingLogger,
  },
  "log-headers": {
    why: `Authorization and cookies are among the headers. ${readers}`,
    otherwise: "Log an allow-list of headers by name.",
    repairs: allowedHeaders,
  },
  "log-environment": {
    why: "What a process is given in its environment is mostly its secrets; the log keeps them longer than the process lives.",
    otherwise: "Log whether a variable is set, not its value.",
    repairs: redactingLogger,
  },
  "log-connection-string": {
    why: "A connection string holds its password or key, and the log keeps it.",
    otherwise: "Log server and database by name; better, sign in with an identity, so that the string holds no secret.",
    repairs: redactingLogger,
  },
  "log-credential": {
    why: readers,
    otherwise: byName,
    repairs: redactingLogger,
  },
  "log-token-response": {
    why: `The response holds access and refresh token. ${readers}`,
    otherwise: "Log that a token came and when it expires, not the response.",
    repairs: redactingLogger,
  },
  "log-http-message": {
    why: `With a message go its headers: Authorization and cookies. ${readers}`,
    otherwise: "Log method, path and status, not the message.",
    repairs: allowedHeaders,
  },
  "log-tool-result": {
    why: "A tool can return a secret that it read somewhere: a log of whole results keeps every one of them.",
    otherwise:
      "Log name, size and duration of the call; where the text is needed, redact it first (`leakgate redact`).",
    repairs: redactingLogger,
  },
  "http-debug-logging": {
    why: `With this switch the library writes headers or bodies with the credentials in them. ${readers}`,
    otherwise: "Take the switch out, or name the headers that may be seen.",
    repairs: {
      typescript: {
        say: "Name the headers that may be seen; `*` shows Authorization, too.",
        code: 'const client = new CLIENT(endpoint, credential, {\n  loggingOptions: { additionalAllowedHeaderNames: ["x-ms-request-id"] },\n});',
        source: "https://learn.microsoft.com/javascript/api/@azure/core-rest-pipeline/logpolicyoptions",
      },
      python: {
        say: "Take the switch out: the Azure SDK logs without it too, with headers redacted, at level INFO.",
        code: 'logging.getLogger("azure").setLevel(logging.INFO)  # and no logging_enable, no debuglevel',
        source: "https://learn.microsoft.com/azure/developer/python/sdk/azure-sdk-logging",
      },
      csharp: {
        say: "Take the switch out, or set it in development only.",
        code: "if (builder.Environment.IsDevelopment()) IdentityModelEventSource.ShowPII = true;",
        source: "https://learn.microsoft.com/dotnet/azure/sdk/logging",
      },
      java: {
        say: "Redact what carries credentials, or log at BASIC.",
        code: 'interceptor.redactHeader("Authorization");\ninterceptor.redactHeader("Cookie");',
        source: "https://square.github.io/okhttp/features/interceptors/",
      },
      go: {
        say: "Take the switch out, and allow headers by name.",
        code: 'azcore.ClientOptions{Logging: policy.LogOptions{AllowedHeaders: []string{"x-ms-request-id"}}}',
        source: "https://pkg.go.dev/github.com/Azure/azure-sdk-for-go/sdk/azcore/policy#LogOptions",
      },
    },
  },
} as const satisfies Readonly<Record<string, Advisory>>;
