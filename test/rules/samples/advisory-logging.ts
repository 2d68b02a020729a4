import type { debugLoggingRules } from "../../../src/rules/advisories/debug-logging.ts";
import type { loggingRules } from "../../../src/rules/advisories/logging.ts";
import type { loggingAfarRules } from "../../../src/rules/advisories/logging-afar.ts";
import type { Random } from "../random.ts";
import type { Place, RuleSamples, SamplesOf } from "../samples.ts";

const inHandler: Place = (value) => `function handle(input) {\n  ${value};\n  return input;\n}\n`;
const inMethod: Place = (value) =>
  `    void handle() {\n        if (isDebug) {\n            ${value};\n        }\n    }\n`;
const atTop: Place = (value) => `${value}\n`;

/** Statements that must be found, and those that must not: text → in place of the value. */
const statements = (good: readonly string[], silent: Readonly<Record<string, string>>): RuleSamples => ({
  value: (random: Random) => random.pick(good),
  places: [inHandler, inMethod, atTop],
  // A name before a value looks like an assignment, as long as nobody has judged it.
  or: ["generic-password", "generic-token"],
  misses: {
    "commented out": (value) => `  // ${value};\n`,
    "commented out in Python": (value) => `    # ${value}\n`,
    ...Object.fromEntries(Object.entries(silent).map(([flaw, text]) => [flaw, (): string => `  ${text};\n`])),
  },
});

export const advisoryLoggingSamples: SamplesOf<[...typeof loggingRules, ...typeof loggingAfarRules]> &
  SamplesOf<typeof debugLoggingRules> = {
  "log-authorization": statements(
    [
      'console.log("auth", req.headers.authorization)',
      'logger.info(request.getHeader("Authorization"))',
      "logger.debug(f\"header {request.headers['Authorization']}\")",
      'fmt.Println("auth:", r.Header.Get("Authorization"))',
      'logger.LogInformation("Auth {Value}", Request.Headers["Authorization"])',
      "log.info(authHeader)",
    ],
    {
      "only said": 'console.log("the authorization header is missing")',
      "only whether it is there": 'console.log("auth", !!req.headers.authorization)',
      "cut short": 'console.log("auth", req.headers.authorization.slice(0, 6))',
      "taken as a condition": 'console.log(req.headers.authorization ? "signed in" : "anonymous")',
      masked: 'logger.info("auth %s", mask(request.headers["authorization"]))',
    },
  ),
  "log-headers": statements(
    [
      "console.log(req.headers)",
      'console.log("headers", JSON.stringify(response.headers, null, 2))',
      "logger.info({ headers: req.headers }, `in`)",
      "print(dict(request.headers))",
      'logger.debug(f"sent {resp.headers}")',
      'log.Printf("%v", req.Header)',
      'logger.LogDebug("Headers: {Headers}", context.Request.Headers)',
      'log.info("headers {}", headers)',
    ],
    {
      "one of them": 'console.log(req.headers["content-type"])',
      "how many": "console.log(req.headers.length)",
      "only said": 'logger.debug("reading headers")',
      "of a table": "print(csv_headers)",
      "of what is shared": 'logger.info("cors", corsHeaders)',
    },
  ),
  "log-environment": statements(
    [
      "console.log(process.env)",
      'console.log("db", process.env.DB_PASSWORD)',
      "logger.info(os.environ)",
      'print(os.environ.get("API_TOKEN"))',
      'fmt.Println(os.Getenv("CLIENT_SECRET"))',
      'System.out.println(System.getenv("DB_PASSWORD"))',
      'Console.WriteLine(Environment.GetEnvironmentVariable("STORAGE_KEY"))',
    ],
    {
      "what is no secret": "console.log(process.env.NODE_ENV)",
      "a path": 'print(os.environ.get("HOME"))',
      "their names": "console.log(Object.keys(process.env))",
      "only whether it is set": 'console.log("set", Boolean(process.env.DB_PASSWORD))',
    },
  ),
  "log-connection-string": statements(
    [
      "console.log(connectionString)",
      'print(f"connecting to {connection_string}")',
      'Console.WriteLine("using " + config.GetConnectionString("Default"))',
      'log.Printf("dsn: %s", dsn)',
      'log.info("url {}", databaseUrl)',
      "logger.logInfo(`at ${config.database.url}`)",
    ],
    {
      "its name": "console.log(connectionStringName)",
      "only said": 'log.info("connectionString is not set")',
      "masked first": "print(mask(connection_string))",
    },
  ),
  "log-credential": statements(
    [
      'console.log("token", accessToken)',
      "print(token)",
      'logger.info(f"token={refresh_token}")',
      'logging.debug("login {} {}".format(user, password))',
      'log.info("Generated token: {}", jwtToken)',
      'Console.WriteLine($"Token:\\t{result.AccessToken}")',
      'logger.LogWarning("Invalid key {Key}", apiKey)',
      'fmt.Println("access token: " + accessToken)',
      "Console.WriteLine(secret.Value)",
      'System.out.println("password = " + password)',
    ],
    {
      "how many": 'logger.info("tokens used: %d", total_tokens)',
      "of a page": "console.log(continuationToken)",
      "of a parser": 'logger.warn("Unknown token in frame {}", token)',
      "its type": "console.log(response.token_type)",
      masked: "logger.debug(maskedToken)",
      "a prefix of it": "console.log(token.slice(0, 4))",
      "its name": 'log.info("reading {}", secretName)',
      "whether it is there": "print(bool(password))",
      "where it comes from": "console.log(tokenEndpoint)",
    },
  ),
  "log-token-response": statements(
    [
      "console.log(tokenResponse)",
      "logger.info(json.dumps(token_response))",
      'console.log("signed in", JSON.stringify(authResult))',
      'log.info("got {}", tokenResponse)',
      "print(credentials)",
    ],
    {
      "its end": 'log.info("expires {}", tokenResponse.getExpiresIn())',
      "where they lie": "print(credentials_path)",
      "only said": 'console.log("no token response")',
    },
  ),
  "log-http-message": statements(
    [
      "console.error(err.response)",
      "console.log(JSON.stringify(error.response))",
      "fmt.Println(httputil.DumpRequest(req, true))",
    ],
    {
      "its status": "console.error(err.response.status)",
      "what it says": "console.error(err.response.data.message)",
    },
  ),
  "log-tool-result": statements(
    [
      'console.log("result", toolResult)',
      "logger.debug(json.dumps(tool_result))",
      'logger.LogInformation("Result: {ToolResult}", toolResult)',
    ],
    { "how many": "console.log(toolResults.length)", "whether it failed": "logger.info(tool_result.is_error)" },
  ),
  "log-handled-request": {
    value: (random) => random.pick(["console.log(req)", 'console.log("in", req)']),
    places: [
      (value) => `app.use((req, res, next) => {\n  ${value};\n  next();\n});\n`,
      (value) => `export default function handler(req, res) {\n  const id = req.query.id;\n  ${value};\n}\n`,
    ],
    misses: {
      "commented out": (value) => `app.use((req, res) => {\n  // ${value};\n});\n`,
      "no handler": (value) => `const req = queue.next();\n${value};\n`,
      "one field": () => "app.use((req, res) => {\n  console.log(req.method);\n});\n",
    },
  },
  "log-kept-tool-result": {
    value: () => "log.info(answer)",
    places: [
      (value) => `    answer = await session.call_tool("read", {"path": path})\n    ${value}\n`,
      (value) =>
        `  answer, err := client.ExecTools(ctx, name, args)\n  if err != nil {\n    return err\n  }\n  ${value}\n`,
      (value) =>
        `  const answer = await client.callTool({\n    name: "read",\n    arguments: { path },\n  });\n  ${value};\n`,
    ],
    misses: {
      "another value": (value) => `    said = await session.call_tool("read", {})\n    ${value}\n`,
      "a part of it": () => `    answer = await session.call_tool("read", {})\n    log.info(answer.is_error)\n`,
      "far below": (value) =>
        `    answer = await session.call_tool("read", {})\n${"    pass\n".repeat(12)}    ${value}\n`,
    },
  },
  "log-kept-authorization": {
    value: () => "log.info(given)",
    places: [
      (value) => `    String given = request.getHeader(HttpHeaders.AUTHORIZATION);\n    ${value};\n`,
      (value) => `  const given = req.headers["authorization"];\n  ${value};\n`,
      (value) => `\tgiven := r.Header.Get("Authorization")\n\t${value}\n`,
    ],
    misses: {
      "another header": (value) => `  const given = req.headers["accept"]; // authorization"\n  ${value};\n`,
      "its length": () => `  const given = req.headers["authorization"];\n  log.info(given.length);\n`,
    },
  },
  "log-kept-environment": {
    value: () => 'log.debug("variable", val)',
    places: [
      (value) => `\tval := os.Getenv(name)\n\tif val != "" {\n\t\t${value}\n\t}\n`,
      (value) => `  const val = process.env["SERVICE_TOKEN"];\n  ${value};\n`,
      (value) => `    val = os.environ.get("DB_PASSWORD")\n    ${value}\n`,
    ],
    misses: {
      "a port": (value) => `\tval := os.Getenv("PORT")\n\t${value}\n`,
      "another value": () => `\tval := os.Getenv(name)\n\tlog.debug("variable", name)\n`,
    },
  },
  "log-kept-token-response": {
    value: () => 'log.info("got {}", answer)',
    places: [
      (value) => `    TokenResponse answer = client.post(\n        uri,\n        form);\n    ${value};\n`,
      (value) =>
        `    AuthenticationResult answer = await app.AcquireTokenSilent(scopes).ExecuteAsync();\n    ${value};\n`,
    ],
    misses: {
      "its scopes": () => '    TokenResponse answer = client.post(uri);\n    log.info("got {}", answer.getScope());\n',
      "another answer": (value) => `    PageResponse answer = client.post(uri); // TokenResponse \n    ${value};\n`,
    },
  },
  "log-kept-response": {
    value: () => "console.log(response)",
    places: [
      (value) => `  axios.post("/app/pause")\n    .then((response) => {\n      ${value};\n    });\n`,
      (value) => `  request.post(options, (err, response, body) => {\n    if (err) return;\n    ${value};\n  });\n`,
    ],
    misses: {
      "its body": () => '  axios.get("/a")\n    .then((response) => {\n      console.log(response.data);\n    });\n',
      "another call": (value) =>
        `  store.get("/a")\n    .then((response) => {\n      ${value};\n    }); // axios.get(\n`,
    },
  },
  "log-intercepted": {
    value: () => "console.log(config)",
    places: [
      (value) => `axios.interceptors.request.use((config) => {\n  ${value};\n  return config;\n});\n`,
      (value) =>
        `api.interceptors.request.use(\n  async (config: InternalAxiosRequestConfig) => {\n    ${value};\n    return config;\n  });\n`,
    ],
    misses: {
      "its address": () =>
        "axios.interceptors.request.use((config) => {\n  console.log(config.url);\n  return config;\n});\n",
      "another value": (value) =>
        `axios.interceptors.request.use((request) => {\n  ${value};\n  return request;\n});\n`,
    },
  },
  "log-called-tool": {
    value: (random) => random.pick(["print(result)", "print(json.dumps(result))", 'logger.info("answer", response)']),
    places: [
      (value) => `async def main():\n    result = await client.call_tool("search", {"query": query})\n    ${value}\n`,
      (value) => `    response = await session.call_tool(name, arguments)\n    count += 1\n    ${value}\n`,
    ],
    misses: {
      "commented out": (value) => `result = await client.call_tool("search")\n# ${value}\n`,
      "of something else": (value) => `result = compute(query)\n${value}\n`,
      "whether it failed": () => `result = await client.call_tool("search")\nprint(bool(result))\n`,
    },
  },
  "http-debug-python": {
    value: (random) =>
      random.pick([
        "HTTPConnection.debuglevel = 1",
        "logging_enable=True",
        'boto3.set_stream_logger("',
        "enable_pii_log=True",
      ]),
    places: [
      (value) => (value.startsWith("boto3") ? `${value}")\n` : `http.client.${value}\n`),
      (value) => (value.startsWith("boto3") ? `    ${value}")\n` : `client = Client(endpoint, ${value})\n`),
    ],
    misses: {
      off: () => "HTTPConnection.debuglevel = 0\nclient = Client(endpoint, logging_enable=False)\n",
      "a name like it": () => "my_logging_enabled = True\n",
    },
  },
  "http-debug-azure-headers": {
    value: (random) =>
      random.pick([
        'additionalAllowedHeaderNames: ["*"',
        "allowedHeaderNames: ['*'",
        'LoggedHeaderNames.Add("Authorization"',
        'addAllowedHeaderName("Authorization"',
        'AllowedHeaders: []string{"Authorization"',
      ]),
    places: [(value) => `  loggingOptions: { ${value} ] },\n`, (value) => `options.${value});\n`],
    misses: {
      "a header that may be seen": () => 'additionalAllowedHeaderNames: ["x-ms-request-id"]\n',
      "of a browser": () => 'AllowedHeaders: []string{"Content-Type"}\n',
    },
  },
  "http-debug-identity": {
    value: (random) =>
      random.pick([
        "ShowPII = true",
        "LogCompleteSecurityArtifact = true",
        "piiLoggingEnabled: true",
        "enablePiiLogging: true",
      ]),
    places: [
      (value) => `IdentityModelEventSource.${value};\n`,
      (value) => `  system: { loggerOptions: { ${value} } },\n`,
    ],
    misses: { off: () => "IdentityModelEventSource.ShowPII = false;\n  piiLoggingEnabled: false,\n" },
  },
  "http-debug-java": {
    value: (random) =>
      random.pick(["HttpLoggingInterceptor.Level.BODY", "HttpLoggingInterceptor.Level.HEADERS", "Logger.Level.FULL"]),
    places: [(value) => `interceptor.setLevel(${value});\n`, (value) => `    return ${value};\n`],
    misses: { basic: () => "interceptor.setLevel(HttpLoggingInterceptor.Level.BASIC);\n" },
  },
  "http-debug-dotnet": {
    value: (random) =>
      random.pick([
        '"System.Net.Http.HttpClient": "Trace"',
        '"System.Net.Http.HttpClient.Orders.ClientHandler": "Trace"',
        "RedactLoggedHeaders(_ => false",
      ]),
    places: [
      (value) => `{ "Logging": { "LogLevel": { "Default": "Information", ${value} } } }\n`,
      (value) => `  services.AddHttpClient("orders").${value});\n`,
    ],
    misses: {
      "another level": () => '{ "Logging": { "LogLevel": { "System.Net.Http.HttpClient": "Warning" } } }\n',
      "some headers": () => '  .RedactLoggedHeaders(["Authorization"]);\n',
    },
  },
};
