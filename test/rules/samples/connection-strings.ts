import type { connectionStringRules } from "../../../src/rules/connection-strings.ts";
import type { Place, RuleSamples, SamplesOf } from "../samples.ts";

const placeholders = [
  "your-password",
  "{password}",
  "$(DbPassword)",
  "${DB_PASSWORD}",
  "***",
  "********",
  "<password>",
  "xxxxxxxx",
  "password",
  "[YOUR_PASSWORD]",
  "%DB_PASSWORD%",
  "#{Password}#",
  "{0}",
  "changeme",
  "$password",
];

function samplesOf(host: string): RuleSamples {
  const places: readonly [Place, Place, ...Place[]] = [
    (value) => `var connection = "Server=${host};Password=${value}";\n`,
    (value) =>
      `  "Default": "Server=tcp:${host},1433;Initial Catalog=orders;User ID=app;Password=${value};Encrypt=True;"\n`,
    (value) => `<add name="x" connectionString="Data Source=${host};User ID=app;Password=${value};" />\n`,
    (value) => `<add name="x" connectionString="Data Source=&quot;${host}&quot;;Password=${value}&quot;" />\n`,
    (value) => `CONNECTION=Host=${host};Username=app;Password=${value};Database=orders\n`,
    (value) => `  connection: Driver={ODBC Driver 18 for SQL Server};Server=${host};Uid=app;Pwd=${value};\n`,
    (value) => `const dsn = 'host=${host} port=5432 user=app password=${value} dbname=orders';\n`,
    (value) => `$s = "Password=${value};User ID=app;Data Source=${host}"\n`,
    (value) => `String url = "jdbc:sqlserver://${host}:1433;databaseName=orders;user=app;password=${value};";\n`,
    (value) => `var s = "Server=${host};" +\n    "User ID=app;" +\n    "Password=${value};";\n`,
    (value) => `cnxn = pyodbc.connect('SERVER=${host};DATABASE='+database+';UID='+username+';PWD=${value}')\n`,
    (value) => `"Initial Catalog=orders;Data Source=${host};Password=${value}"\n`,
    (value) => `"Server=${host};\n  Database=orders;\n  Password=${value};"\n`,
    (value) => `{"cs": "Server=${host};Password='${value}';Database=orders"}`,
  ];
  return {
    value: (random) =>
      random.pick([`SuperSecret${random.digits(3)}`, `${random.base62(14)}!`, `P@ss${random.base62(8)}#`]),
    places,
    misses: {
      ...Object.fromEntries(
        placeholders.map((text): [string, Place] => [text, () => `x = "Server=${host};User ID=app;Password=${text};"`]),
      ),
      concatenated: () => `"Server=${host};User ID=app;Password=" + password`,
      "no server": (value) => `login("user=app;password=${value}")`,
      "keyword arguments": () => "connect(dsn=dsn, host=host, user=user, password=password, timeout=3)",
      "arguments over lines": () =>
        "connect(\n    database=pgdb, user=pguser, password=pgpswd, host=pghost, port=pgport\n)",
      "an argument with a call around it": () =>
        "r = Redis(host=redis_server, port=redis_port, password=redis_password)",
      "an element handed on": () => "Args(\n    address=creds.proxy_endpoint, username=parts[0], password=parts[1]\n)",
      "another line": (value) => `server=${host}\npassword=${value}\n`,
      "a Key Vault reference": () => `"Server=${host};Password=@Microsoft.KeyVault(VaultName=kv;SecretName=s)"`,
    },
  };
}

export const connectionStringSamples: SamplesOf<typeof connectionStringRules> = {
  "azure-sql-connection-string": samplesOf("orders.database.windows.net"),
  "connection-string-password": samplesOf("prod"),
  "connection-string-password-local": samplesOf("localhost"),
};
