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
  ["users.csv", (v) => `name,role,password,url\nanna,admin,${v},x\nbert,user,,x\n`, password],
  ["export.csv", (v) => `"Account";"Login Name";"Password"\r\n"Mail";"anna; bert";"${v}"\r\n`, password],
  ["logins.tsv", (v) => `url\tpassword\thost\nx\t${v}\ty\n`, password],
  ["accounts.md", (v) => `| user | password |\n|---|:--|\n| anna | \`${v}\` |\n`, password],
  ["seed.sql", (v) => `INSERT INTO users (id, name, password) VALUES (1, 'it''s', '${v}');\n`, password],
  ["q.sql", (v) => `SELECT * FROM OPENROWSET('SQLNCLI', 'srv1'; 'sa'; '${v}', 'select 1');\n`, password],
  ["conf.py", (v) => `API_KEYS = [\n    "${token()}",\n    "${v}",\n]\n`, token],
  ["conf.yml", (v) => `tokens:\n  - ${token()}\n  - ${v}\n`, token],
  ["app.xml", (v) => `<db>\n  <password>\n    ${v}\n  </password>\n</db>\n`, password],
  ["A.cbl", (v) => `       01  WS-DB-PASSWORD PIC X(20) VALUE '${v}'.\n`, password],
  ["A.cbl", (v) => `           MOVE '${v}' TO WS-PASSWORD.\n`, password],
  ["a.abap", (v) => `DATA: lv_password TYPE string VALUE '${v}'.\n`, password],
  ["a.pks", (v) => `  g_password CONSTANT VARCHAR2(30) := '${v}';\n`, password],
  ["m.bas", (v) => `ActiveSheet.Unprotect "${v}"\n`, password],
  ["clone.sh", (v) => `git clone https://${v}@git.contoso.com/app.git\n`, token],
  ["a.R", (v) => `password <- "${v}"\n`, password],
  ["a.ino", (v) => `WiFi.begin("home", "${v}");\n`, password],
  ["AndroidManifest.xml", (v) => `<meta-data\n  android:name="API_KEY"\n  android:value="${v}" />\n`, token],
  ["a.exp", (v) => `expect "assword:"\nsend "${v}\\r"\n`, password],
  ["vpn.ovpn", (v) => `<auth-user-pass>\nsvc\n${v}\n</auth-user-pass>\n`, password],
  ["a.ps1", (v) => `$s = "${v}" | ConvertTo-SecureString -AsPlainText -Force\n`, password],
  ["a.ps1", (v) => `$p = '${v}'\n\n$s = ConvertTo-SecureString -AsPlainText -Force -String $p\n`, password],
  ["a.cmd", (v) => `reg add "HKLM\\X\\Winlogon" /v DefaultPassword /t REG_SZ /d ${v} /f\r\n`, password],
  ["compose.yml", (v) => `    test: ["CMD", "mysqladmin", "ping", "-uroot", "-p${v}"]\n`, password],
  ["run.json", (v) => `["redis-cli", "-a", "${v}", "ping"]\n`, password],
  ["t.tfstate", (v) => `"db_password": {\n "value": "${v}",\n "type": "string",\n "sensitive": true\n }\n`, password],
  ["release.tf", (v) => `set_sensitive {\n  name  = "auth.rootPassword"\n  value = "${v}"\n}\n`, password],
  ["stack.yaml", (v) => `  DbPassword:\n    Type: String\n    NoEcho: true\n    Default: ${v}\n`, password],
  ["new.sql", (v) => `INSERT INTO apps (id, client_secret_key) VALUES (f(1, 2), '${v}');\n`, token],
  ["keys.csv", (v) => `Access key ID,Secret access key\nx,${v}\n`, token],
  ["list.php", (v) => `$tokens = [\n  '${v}',\n];\n`, token],
  ["c.json", (v) => `"apikey": [{ "key": "value", "value": "${v}" }, { "key": "in", "value": "header" }]\n`, token],
])("in %s, case %#, the value is shown", (path, text, make) => {
  const value = make();
  const shown = path === "main.tf" ? value.replace("!", "") : value;
  expect(show(text(value), path)).toContain(shown);
});

test.each<readonly [path: string, text: string]>([
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
  ["form.csv", `field,password,label\nlogin,required,Password\n`],
  ["list.js", `f(name, password,\n  email, token);\n`],
  ["schema.sql", `INSERT INTO settings (name, password_policy) VALUES ('min', 'strong');\n`],
  ["keys.js", `const keys = [\n  "username",\n  "firstName",\n];\n`],
  ["a.ps1", `$name = "server-01.contoso.com"\n$s = ConvertTo-SecureString -AsPlainText -Force -String $p\n`],
  ["users.csv", `id,email,password\n1,a@b.c,${random.hex(32)}\n2,b@b.c,${random.hex(40)}\n`],
  ["users.csv", `user,password\nanna,${random.hex(64)}\n`],
  ["texts.tsv", `key\tpassword\nlogin\tKennwort-42\n`],
  ["words.csv", `rank,password,count\n1,Trustno1-77,9\n`],
  ["users.md", `| user | password |\n|---|---|\n| anna | ${random.hex(40)} |\n`],
  ...["token_hash", "password_hash", "PasswordHash", "encrypted_password", "password_salt", "csrf_token"].map(
    (name) => ["a.sql", `INSERT INTO t (id, ${name}) VALUES (1, '${random.base64(43)}=');\n`] as const,
  ),
  ...["token_id", "api_key_id", "secret_version", "token_uri", "push_token_type", "[TokenId]"].map(
    (name) => ["a.sql", `INSERT INTO t (id, ${name}, x) VALUES (1, '${random.uuid()}', 2);\n`] as const,
  ),
  ["a.sql", `INSERT INTO u (id, password) VALUES (1, '${random.hex(64)}');\n`],
  ["a.sql", `INSERT INTO u (id, token) VALUES (1, '0x${random.hex(40)}');\n`],
  ["coins.json", `{"tokens": [\n  "0x${random.hex(40)}",\n  "0x${random.hex(40)}"\n]}\n`],
  ["mints.json", `{"tokens": [\n  "So${"1".repeat(40)}2"\n]}\n`],
  ["coins.yml", `tokens:\n  - wrap.near\n  - ${random.hex(40)}.factory.bridge.near\n  - ibc/${random.hex(64)}\n`],
  ["app.json", `{"keyCredentials": [\n  "${random.uuid()}"\n]}\n`],
  ["theme.ts", `const tokens = {\n  "fontSizeBase300": "14px",\n};\n`],
  ["theme.php", `$tokens = [\n  'fontSizeBase300' => '14px',\n];\n`],
  [".npmrc", `_auth=${Buffer.from("admin:admin123").toString("base64")}\n`],
  [".npmrc", `_auth=${Buffer.from("username:secret").toString("base64")}\n`],
  ...["/attributes", "/rpc", "/claim"].map(
    (path) => ["x.ts", `fetch("/api/v1/${random.from("0123456789abcdefgh", 20)}${path}");\n`] as const,
  ),
  ["main.go", `dsn := fmt.Sprintf("%s:%s@tcp(%s:3306)/app", user, password, host)\n`],
])("in %s, near miss %#, nothing is shown", (path, text) => {
  expect(show(text, path)).toEqual([]);
});
