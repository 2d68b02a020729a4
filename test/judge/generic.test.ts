import { describe, expect, test } from "vitest";
import { classifyPath, explainCandidate, judgeCandidate } from "../../src/judge/index.ts";
import { genericRules } from "../../src/rules/generic.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import type { Level } from "../../src/types.ts";
import { createHex, createToken } from "./token.ts";

const scanner = createScanner(genericRules);
const human = ["Super", "Secret", "123"].join("");
const strong = ["vK7", "#qP2", "zLm", "9xTe"].join("");

const token = createToken(40);

/** Level of the finding on `value`, or "silent". */
function levelOf(path: string, text: string, value: string): Level | "silent" {
  for (const candidate of scanner.scan(Buffer.from(text))) {
    if (!candidate.secret.reveal().includes(value) && !value.includes(candidate.secret.reveal())) continue;
    const { level } = judgeCandidate(candidate, classifyPath(path));
    if (level) return level;
  }
  return "silent";
}

/** Levels of all findings of a text. */
const levels = (path: string, text: string): Level[] =>
  scanner.scan(Buffer.from(text)).flatMap((candidate) => judgeCandidate(candidate, classifyPath(path)).level ?? []);

describe("a password or token blocks", () => {
  test.each<[path: string, text: (value: string) => string, value: string]>([
    ["src/server.ts", (v) => `const connection = "Server=prod;Password=${v}";`, human],
    [
      "appsettings.json",
      (v) => `{ "Default": "Server=tcp:db1;Database=shop;User Id=shop;Password=${v};Encrypt=True" }`,
      human,
    ],
    ["src/app.py", (v) => `password = "${v}"`, human],
    ["src/App.java", (v) => `  private static final String DB_PASSWORD = "${v}";`, human],
    ["main.go", (v) => `\tpassword := "${v}"`, human],
    ["lib/client.rb", (v) => `client = Client.new(user: 'shop', password: '${v}')`, human],
    ["config/database.php", (v) => `    'password' => '${v}',`, human],
    ["deploy/values.yaml", (v) => `db:\n  password: ${v}\n`, human],
    [".env", (v) => `DB_PASSWORD=${v}\n`, human],
    ["application.properties", (v) => `spring.datasource.password=${v}\n`, human],
    ["Dockerfile", (v) => `ENV DB_PASSWORD=${v}\n`, human],
    ["Dockerfile", (v) => `ENV DB_PASSWORD ${v}\n`, human],
    ["docker-compose.yml", (v) => `    environment:\n      - MYSQL_PASSWORD=${v}\n`, human],
    ["k8s/deploy.yaml", (v) => `        env:\n        - name: DB_PASSWORD\n          value: "${v}"\n`, human],
    ["Web.config", (v) => `    <add key="SmtpPassword" value="${v}" />`, human],
    ["settings.xml", (v) => `      <password>${v}</password>`, human],
    ["Info.plist", (v) => `  <key>password</key>\n  <string>${v}</string>`, human],
    ["deploy.sh", (v) => `sshpass -p '${v}' ssh deploy@10.1.2.3`, strong],
    ["deploy.sh", (v) => `mytool --user deploy --password ${v} --yes`, human],
    ["deploy.ps1", (v) => `Connect-Server -User deploy -Password "${v}"`, human],
    ["schema.sql", (v) => `CREATE USER shop IDENTIFIED BY '${v}';`, human],
    ["schema.sql", (v) => `ALTER ROLE shop WITH LOGIN PASSWORD '${v}';`, human],
    ["main.tf", (v) => `  administrator_login_password = "${v}"`, human],
    ["src/Mail.java", (v) => `    mailer.setPassword("${v}");`, human],
    ["src/api.ts", (v) => `  headers: { Authorization: "Bearer ${v}" },`, token],
    ["src/api.ts", (v) => `const apiKey = "${v}";`, token],
    ["config.toml", (v) => `auth_token = "${v}"`, token],
    ["src/client.cs", (v) => `private const string ClientSecret = "${v}";`, token],
    ["src/fetch.js", (v) => `fetch("https://api.contoso.com/v1/items?access_token=${v}&page=2")`, token],
    ["src/Mail.cs", (v) => `client.Credentials = new NetworkCredential("svc", "${v}");`, human],
    ["src/app.py", (v) => `requests.get(url, auth=("svc", "${v}"))`, human],
    ["src/app.rb", (v) => `http.basic_auth "svc", "${v}"`, human],
    ["main.go", (v) => `\treq.SetBasicAuth("svc", "${v}")`, human],
    ["src/Db.java", (v) => `DriverManager.getConnection("jdbc:mysql://db1/shop", "root", "${v}");`, human],
    ["src/db.php", (v) => `$db = new mysqli("db1", "root", "${v}", "shop");`, human],
    ["src/api.js", (v) => `const header = 'Basic ' + btoa('svc:${v}');`, human],
    ["src/api.js", (v) => `const signed = jwt.sign({ id, name }, '${v}');`, token],
    ["deploy.sh", (v) => `az login --service-principal -u app -p ${v} --tenant contoso`, human],
    ["deploy.sh", (v) => `redis-cli -h cache1 -a ${v} ping`, human],
    ["deploy.sh", (v) => `echo "${v}" | docker login -u deploy --password-stdin registry.contoso.com`, human],
    ["Dockerfile", (v) => `RUN echo "root:${v}" | chpasswd`, human],
    ["vars.tf", (v) => `variable "db_password" {\n  type = string\n  default = "${v}"\n}\n`, human],
    ["web.xml", (v) => `<param-name>password</param-name>\n<param-value>${v}</param-value>\n`, human],
    ["strings.xml", (v) => `<string name="api_key">${v}</string>`, token],
    ["shop.collection.json", (v) => `{ "key": "X-Api-Key", "value": "${v}" }`, token],
    ["src/Main.vb", (v) => `Dim password As String = "${v}"`, human],
    ["wpa_supplicant.conf", (v) => `  psk="${v}"`, human],
    [".pgpass", (v) => `db1:5432:shop:web:${v}\n`, human],
  ])("%s: %s", (path, text, value) => {
    expect(levelOf(path, text(value), value)).toBe("error");
  });

  test("in Basic authorization, by the password in it", () => {
    const header = Buffer.from(`deploy:${strong}`).toString("base64");
    expect(levelOf("src/api.ts", `headers.set("Authorization", "Basic ${header}");`, header)).toBe("error");
  });
});

describe("what only looks like a secret is silent", () => {
  test.each<[path: string, text: string]>([
    ["appsettings.json", '"Default": "Server=db1;User Id=shop;Password=your-password;"'],
    ["src/app.py", 'password = "your-password"'],
    [".env", "DB_PASSWORD=${DB_PASSWORD}\n"],
    ["docker-compose.yml", "      MYSQL_PASSWORD: ${MYSQL_PASSWORD:?required}\n"],
    ["src/db.ts", "const password = process.env.DB_PASSWORD;"],
    ["src/db.ts", "  password: config.database.password,"],
    ["src/db.py", 'password = os.environ["DB_PASSWORD"]'],
    ["src/db.py", "password = getpass.getpass()"],
    ["src/db.py", 'password = getpass("Enter your password: ")'],
    ["main.go", 'token := os.Getenv("GITHUB_TOKEN")'],
    ["appsettings.json", '"Password": "@Microsoft.KeyVault(SecretUri=https://shop.vault.azure.net/secrets/db/)"'],
    ["values.yaml", "password: {{ vault_db_password }}\n"],
    ["group_vars/all.yml", "db_password: !vault |\n"],
    [
      "k8s.yaml",
      "        - name: DB_PASSWORD\n          valueFrom:\n            secretKeyRef:\n              name: db\n",
    ],
    [".github/workflows/ci.yml", "          token: ${{ secrets.GITHUB_TOKEN }}\n"],
    ["src/user.ts", "  password: string;"],
    ["src/User.java", "  private String password;"],
    ["src/login.cs", "public void SetPassword(string password) { this.password = password; }"],
    ["src/i18n/en.json", '"password": "Password"'],
    ["src/i18n/en.json", '"enterPassword": "Enter your password"'],
    ["src/i18n/en.json", '"token_expired": "Your session has expired, please sign in again"'],
    ["src/keys.ts", 'const TOKEN_KEY = "auth-token";'],
    ["src/keys.ts", 'const PASSWORD_FIELD = "password_confirmation";'],
    ["conf.yml", "password_file: /run/secrets/db_password\n"],
    ["conf.yml", "token_url: https://login.contoso.com/oauth2/token\n"],
    ["conf.yml", "password: ********\n"],
    ["conf.yml", "password: changeme\n"],
    ["conf.yml", "password: change-me-please\n"],
    ["conf.yml", 'password: "insert your password here"\n'],
    ["conf.yml", "client_secret: your-client-secret\n"],
    ["conf.yml", "api_key: YOUR_API_KEY_HERE\n"],
    ["conf.yml", "password: null\n"],
    ["conf.yml", "password: true\n"],
    ["conf.yml", "secret: SECRET_FROM_VAULT\n"],
    ["conf.yml", "password: <password>\n"],
    ["conf.yml", "password: xxxxxxxx\n"],
    ["conf.yml", "password: enter_password_here\n"],
    ["conf.yml", "token: some-token\n"],
    ["k8s/secret.yaml", `kind: Secret\ndata:\n  password: ${Buffer.from("change-me").toString("base64")}\n`],
    ["figures.json", '"tokens_per_second": 372.894716235821'],
    ["icons.json", '["lock", "locked", "password", "privacy", "private"]'],
    ["src/i18n/ja.json", '"client-key": "LwM2Mクライアントキー1"'],
    ["src/log.ts", 'export const REDACTED_CREDENTIAL = "BLANK_4b1c77d0";'],
    ["deploy.sh", "redis-cli -a $REDIS_PASSWORD ping"],
    ["deploy.sh", 'echo "$PASSWORD" | docker login -u deploy --password-stdin'],
    ["src/app.py", 'auth=("svc", os.environ["PASSWORD"])'],
    ["strings.xml", '<string name="password">Password</string>'],
    ["vars.tf", 'variable "db_password" {\n  type = string\n}\n'],
    ["mcp.json", '{ "env": { "GITHUB_TOKEN": "${input:github-token}" } }'],
    ["mcp.json", '{ "headers": { "Authorization": "Bearer ${input:token}" } }'],
    ["package-lock.json", '"integrity": "sha512-abc", "token-types": "^4.1.1"'],
  ])("%s: %s", (path, text) => {
    expect(levels(path, text)).toEqual([]);
  });

  test("hashes named as such", () => {
    const hex = createHex(20);
    expect(levels("db.yml", `password_hash: ${hex}\n`)).toEqual([]);
    expect(levels("db.yml", `password: $6$${createToken(8)}$${createToken(60)}\n`)).toEqual([]);
  });

  test("UUIDs that identify", () => {
    const hex = createHex(16);
    const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    expect(levels("src/keys.ts", `const key = "${uuid}";`)).toEqual([]);
  });

  test("a value sealed for a vault", () => {
    const text = `password: ENC[AES256_GCM,data:${createToken(16)},iv:${createToken(24)},tag:${createToken(24)},type:str]\n`;
    expect(levels("secrets.yaml", text)).toEqual([]);
  });
});

test("tests and documentation never raise a level, and lower those of weak passwords", () => {
  const ranks: (Level | "silent")[] = ["silent", "note", "warning", "error"];
  const paths = ["config.yml", "docs/config.yml", "test/config.yml"];
  const weak = ["hunter", "tiger", "vagrant", "welcome", "dbpass"].map((word, at) => `${word}${at % 2 ? "" : 2}`);
  const drops = [human, strong, ...weak].map((value) => {
    const [plain, ...calmer] = paths.map((path) => ranks.indexOf(levelOf(path, `  password: ${value}\n`, value)));
    for (const rank of calmer) expect(rank, value).toBeLessThanOrEqual(plain!);
    return plain! - Math.min(...calmer);
  });
  expect(Math.max(...drops)).toBeGreaterThan(0);
});

test("explains which features spoke", () => {
  const [candidate] = scanner.scan(Buffer.from(`password = "${human}"`));
  const reasons = explainCandidate(candidate!, "code");
  expect(reasons.length).toBeGreaterThan(3);
  expect(Math.abs(reasons[0]!.weight)).toBeGreaterThanOrEqual(Math.abs(reasons.at(-1)!.weight));
  const [masked] = scanner.scan(Buffer.from("password: ******** \n"));
  expect(explainCandidate(masked!, "data")).toEqual([{ feature: "mask", weight: Number.NEGATIVE_INFINITY }]);
});

describe("a note of a token or key is shown", () => {
  const notes: ((value: string) => string)[] = [
    (v) => `contoso KEY ${v}\n`,
    (v) => `Contoso API key   ${v}\nrest`,
    (v) => `  - production client secret ${v}\r\n`,
    (v) => `* staging access token - ${v}\n`,
    (v) => `contoso token - '${v}'\n`,
    (v) => `- \`token\` - \`${v}\`\n`,
  ];
  test.each(notes)("%#", (write) => {
    for (let seed = 1; seed <= 20; seed++) {
      const value = createToken(24 + seed, seed);
      expect(levelOf("notes/access.txt", write(value), value), write(value)).not.toBe("silent");
    }
  });

  test.each([
    (v: string) => `deploy public key ${v}\n`,
    (v: string) => `the GPG signing key ${v}\n`,
    (v: string) => `restored cache key ${v}\n`,
    (v: string) => `contoso key ${v} was rotated\n`,
    () => "- `token` - `string`\n",
    () => "the access token - 'as the page tells it'\n",
  ])("what is public, or no note, is silent: %#", (write) => {
    const value = createToken(40);
    expect(levels("notes/access.txt", write(value))).toEqual([]);
  });
});
