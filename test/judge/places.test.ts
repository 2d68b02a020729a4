import { expect, test } from "vitest";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "../rules/random.ts";

const scanner = createScanner(rules);
const show = (text: string, path: string): string[] =>
  scanner
    .scan(Buffer.from(text))
    .filter((candidate) => judgeCandidate(candidate, classifyPath(path)).level)
    .map(({ secret }) => secret.reveal());

const random = createRandom("places");
const password = (): string => `Basalt${random.digits(2)}!${random.from("bcdfghjk", 4)}${random.digits(2)}`;
const token = (): string => random.base62(32);

test.each<readonly [path: string, text: (value: string) => string, value: () => string]>([
  ["azuredeploy.json", (v) => `{"parameters": {"vmPassword": {"type": "string", "defaultValue": "${v}"}}}\n`, password],
  ["outputs.tf", (v) => `output "api_token" {\n  value = "${v}"\n}\n`, token],
  ["main.tf", (v) => `user_data = <<EOF\nexport DB_PASSWORD=${v.replace("!", "")}\nEOF\n`, password],
  ["state.tfstate", (v) => `{"bcrypt_hash": "x", "length": 16, "result": "${v}", "special": true}\n`, password],
  ["values.yaml", (v) => `password: &pw ${v}\n`, password],
  ["values.yaml", (v) => `password: !!str ${v}\n`, password],
  ["values.yaml", (v) => `api_secret: >-\n  ${v}\n`, token],
  ["values.yaml", (v) => `private_token: |\n  ${v}\nother: 1\n`, token],
  ["deploy.yaml", (v) => `args:\n  - --api-token\n  - ${v}\n`, token],
  ["app.py", (v) => `TOKEN = os.environ.get("TOKEN", "${v}")\n`, token],
  ["app.js", (v) => `const secret = process.env.SESSION_SECRET || "${v}";\n`, token],
  ["cli.py", (v) => `parser.add_argument("--token", type=str, default="${v}")\n`, token],
  ["App.h", (v) => `#define API_SECRET @"${v}"\n`, token],
  ["App.swift", (v) => `request.setValue("Token ${v}", forHTTPHeaderField: "Authorization")\n`, token],
  ["Dockerfile", (v) => `ARG NUGET_PAT=${v}\n`, token],
  ["Login.java", (v) => `new UsernamePasswordToken("root", "${v}");\n`, password],
  ["build.sbt", (v) => `credentials += Credentials("Realm", "repo.contoso.com", "svc", "${v}")\n`, password],
  ["main.go", (v) => `sql.Open("mysql", "svc:${v}@tcp(db.contoso.com:3306)/app")\n`, password],
  ["db.properties", (v) => `jdbc.url=jdbc:oracle:thin:app/${v}@db.contoso.com:1521:orcl\n`, password],
  [".bundle/config", (v) => `BUNDLE_GEMS__CONTOSO__COM: "svc:${v}"\n`, token],
  ["haproxy.cfg", (v) => `  user svc insecure-password ${v}\n  stats auth svc:${v}\n`, password],
  ["snmpd.conf", (v) => `createUser svc SHA ${v} AES\n`, password],
  ["user-data", (v) => `chpasswd:\n  list: |\n    root:${v}\n`, password],
  ["sys.config", (v) => `{db_password, "${v}"},\n`, password],
  ["README.md", (v) => `- **Password:** ${v}\n`, password],
  ["README.md", (v) => `| API key | ${v} |\n`, token],
  ["config.fish", (v) => `set -gx DEPLOY_TOKEN ${v}\n`, token],
  ["c.zig", (v) => `const token: []const u8 = "${v}";\n`, token],
  ["C.kt", (v) => `mapOf("apiKey" to "${v}")\n`, token],
  ["c.py", (v) => `CREDS = ("svc", "${v}")\n`, password],
  ["job.xml", (v) => `<p><name>DB_PASSWORD</name><defaultValue>${v}</defaultValue></p>\n`, password],
  ["config.ini", (v) => `kennwort=${v}\n`, password],
  ["config.php", (v) => `$senha = "${v}";\n`, password],
  ["config.py", (v) => `contraseña = "${v}"\n`, password],
  ["config.yml", (v) => `wachtwoord: ${v}\n`, password],
  ["cfg.ini", (v) => `haslo=${v}\n`, password],
])("in %s, case %#, the value is shown", (path, text, make) => {
  const value = make();
  const shown = path === "main.tf" ? value.replace("!", "") : value;
  expect(show(text(value), path)).toContain(shown);
});

test.each([
  ["azuredeploy.json", `{"parameters": {"keyVaultName": {"type": "string", "defaultValue": "kv-contoso-prod01"}}}\n`],
  ["outputs.tf", `output "secret_arn" {\n  value = "\${aws_secretsmanager_secret.db.arn}"\n}\n`],
  ["values.yaml", `password: *pw1\ntoken: |\n  {{ .Values.token }}\n`],
  ["values.yaml", `tokens: |\n  alpha1\n  beta2\n`],
  ["deploy.yaml", `args:\n  - --tls-private-key-file\n  - /etc/tls/key1.pem\n`],
  ["app.py", `TOKEN = os.environ.get("TOKEN", "")\nKEY = os.environ.get("STORAGE_KEY", "local-storage")\n`],
  ["app.js", `const secret = process.env.SESSION_SECRET || 'changeme';\n`],
  ["README.md", `The password is at least 8 characters, the token is 36 characters long.\n`],
  ["README.md", `| password | string |\n| API key | required |\n`],
  ["app.py", `for clave, valor in items: print(clave + "x1")\n`],
  ["db.properties", `jdbc.url=jdbc:oracle:thin:\${user}/\${pass}@db:1521:orcl\n`],
  ["main.go", `dsn := fmt.Sprintf("%s:%s@tcp(%s:3306)/app", user, password, host)\n`],
])("in %s, near miss %#, nothing is shown", (path, text) => {
  expect(show(text, path)).toEqual([]);
});
