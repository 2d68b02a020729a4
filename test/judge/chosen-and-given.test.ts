import { describe, expect, test } from "vitest";
import { createRandom } from "../rules/random.ts";
import { blocks, find, human, isSilent, type Text, token } from "./everyday.ts";

const random = createRandom("chosen-and-given");

const strong = `Basalt-${random.from("bcdfghjk", 4)}${random.digits(3)}!x`;

describe("what a program takes where no other is given, or a condition chooses", () => {
  const rows: readonly Text[] = [
    ["config/db.php", (v) => `$dbPassword = getenv('DB_PASS') ?: '${v}';`],
    ["application.yml", (v) => `spring:\n  datasource:\n    password: \${DB_PASSWORD:${v}}`],
    ["src/conn.js", (v) => `const password = isProd ? getSecret('db') : '${v}';`],
    ["src/conn.c", (v) => `const char *password = is_prod ? getenv("PW") : "${v}";`],
    ["Config.kt", (v) => `val dbPassword = System.getenv("DB_PASSWORD") ?: "${v}"`],
    ["setup.ps1", (v) => `$Password = if ($env:ADMIN_PW) { $env:ADMIN_PW } else { '${v}' }`],
    ["src/conn.py", (v) => `api_secret = load("prod") if live else "${v}"`],
    ["src/main.rs", (v) => `let db_password = env::var("DB_PASSWORD").unwrap_or_else(|_| "${v}".to_string());`],
  ];
  blocks(rows, [strong, token]);
  isSilent([
    ["config/db.php", "$dbPassword = getenv('DB_PASS') ?: 'root';"],
    ["application.yml", "spring:\n  datasource:\n    password: ${DB_PASSWORD:secret}"],
    ["src/conn.js", "const password = isProd ? getSecret('db') : 'postgres';"],
    ["src/view.js", `const tokenType = isOpen ? open() : "r2Bracket";`],
    ["src/view.js", `const label = isPassword ? "text" : "${token}";`],
    ["src/conn.js", `const password = ok ? a : b; const label = "${token}";`],
  ]);
});

describe("what an editor of streams writes", () => {
  blocks(
    [
      ["setup.sh", (v) => `sed -i "s/DB_PASSWORD=.*/DB_PASSWORD=${v}/" .env`],
      ["setup.sh", (v) => `sed -i 's|__PASSWORD__|${v}|g' config.yml`],
      ["Dockerfile", (v) => `RUN sed -ri "s/^requirepass .*/requirepass ${v}/" /etc/redis.conf`],
      ["run.sh", (v) => `perl -pi -e 's/password: .*/password: ${v}/' app.yml`],
    ],
    [human, token],
  );
  isSilent([
    ["setup.sh", 'sed -i "s/DB_PASSWORD=.*/DB_PASSWORD=$PW/" .env'],
    ["setup.sh", "sed -i 's|__PASSWORD__|__SECRET__|g' config.yml"],
    ["setup.sh", "sed -i 's/password/passphrase/g' *.c"],
  ]);
});

describe("a map of users", () => {
  blocks(
    [
      ["app.py", (v) => `USERS = {\n    "anna": "${v}",\n}`],
      ["app.py", (v) => `users = [("anna", "${v}")]`],
      ["app.js", (v) => `app.use(basicAuth({ users: { admin: '${v}' } }));`],
      ["users.yml", (v) => `users:\n  anna: "${v}"`],
      ["users.json", (v) => `{"users": {"anna": "${v}"}}`],
      ["auth.go", (v) => `accounts := gin.Accounts{\n\t"admin": "${v}",\n}`],
    ],
    [strong],
  );
  test("every user is found", () => {
    const others = [`${strong}1`, `${strong}2`];
    const text = `users = {\n  "anna": "${strong}",\n  "bert": "${others[0]}",\n  "cora": "${others[1]}",\n}\n`;
    expect(find("app.py", text).map(({ value }) => value)).toEqual([strong, ...others]);
  });
  isSilent([
    ["app.py", 'USERS = {\n    "anna": "Accounting",\n    "bert": "Level2",\n}'],
    ["app.js", "basicAuth({ users: { admin: process.env.ADMIN_1 } })"],
    ["users.yml", "users:\n  anna: Backend-Team-7\n  bert: 2024-06-01"],
    ["users.json", `{"users": {"anna": "${random.from("0123456789abcdef", 32)}", "bert": "usr_Ab12${token}"}}`],
    ["users.json", '{"users": {"anna": "anna.Smith1@contoso.com", "bert": "/home/Bert/avatar1.png"}}'],
  ]);
});

describe("a variable whose use tells what it holds", () => {
  const uses: readonly (readonly [path: string, text: (value: string) => string])[] = [
    ["a.py", (v) => `k = "${v}"\nheaders = {"Authorization": "Bearer " + k}`],
    ["a.py", (v) => `val = "${v}"\nrequests.get(url, headers={"X-API-Key": val})`],
    ["a.js", (v) => `const k = '${v}';\nfetch(url, { headers: { Authorization: \`Bearer \${k}\` } });`],
    ["a.sh", (v) => `T=${v}\ncurl -H "Authorization: Bearer $T" https://api.contoso.com/v1/items`],
  ];
  const logins: readonly Text[] = [
    ["a.js", (v) => `const first = "${v}";\nconst conn = \`mysql://svc:\${first}@db1.contoso.com/shop\`;`],
    ["a.py", (v) => `p = "${v}"\nurl = "postgres://app:" + p + "@db1.contoso.com/app"`],
    ["a.py", (v) => `x = "${v}"\nclient.connect(host, username="deploy", password=x)`],
    ["a.py", (v) => `p = "${v}"\nserver.login("robot@contoso.com", p)`],
    ["a.sh", (v) => `P='${v}'\nmysql -u root -p"$P" shop`],
  ];
  const furtherUses: readonly Text[] = [
    ["a.go", (v) => `k := "${v}"\nreq.Header.Set("Authorization", "Bearer "+k)`],
    ["a.go", (v) => `k := "${v}"\nreq.Header.Set("X-API-Key", k)`],
    ["a.py", (v) => `k = "${v}"\nclient = Client(api_key=k)`],
    ["a.js", (v) => `const k = '${v}';\nconst client = new Client({ apiKey: k });`],
    ["a.py", (v) => `K = "${v}"\njwt.encode(payload, K, algorithm="HS256")`],
    ["a.js", (v) => `const s = '${v}';\njwt.sign(payload, s);`],
  ];
  const furtherLogins: readonly Text[] = [
    ["a.go", (v) => `p := "${v}"\ndsn := "app:" + p + "@tcp(db1:3306)/shop"`],
    ["a.go", (v) => `p := "${v}"\ndsn := fmt.Sprintf("app:%s@tcp(db1:3306)/shop", p)`],
    ["a.py", (v) => `x = "${v}"\nurl = f"postgresql://app:{x}@db1.contoso.com/shop"`],
    ["a.cs", (v) => `var p = "${v}";\nvar conn = $"Server=db1;User Id=app;Password={p};";`],
    ["a.java", (v) => `String p = "${v}";\nString url = "jdbc:mysql://db1/shop?user=app&password=" + p;`],
    ["a.php", (v) => `$p = '${v}';\n$db = new PDO($dsn, 'app', $p);`],
    ["a.sh", (v) => `P=${v}\ncurl -u "app:$P" https://api.contoso.com`],
    ["a.sh", (v) => `P="${v}"\necho "$P" | docker login -u app --password-stdin r.contoso.com`],
  ];
  blocks(furtherUses, [token]);
  blocks(furtherLogins, [human, token]);
  blocks(uses, [token]);
  blocks(logins, [human, token]);
  isSilent([
    ["a.go", 'k := ask()\nreq.Header.Set("X-API-Key", k)'],
    ["a.py", `k = "${token}"\nclient = Client(api_key=other)`],
    ["a.py", 'x = ask()\nurl = f"postgresql://app:{x}@db1.contoso.com/shop"'],
    ["a.sh", `P="${token}"\necho "$P" | tee log`],
    ["a.py", `k = load()\nheaders = {"Authorization": "Bearer " + k}`],
    ["a.py", `k = "${token}"\nheaders = {"Authorization": "Bearer " + other}`],
    ["a.py", `kk = "${token}"\nheaders = {"Authorization": "Bearer " + k}`],
    ["a.sh", 'P=$1\nmysql -u root -p"$P" shop'],
    ["a.js", "const first = args[2];\nconst conn = `mysql://root:${first}@db1.contoso.com/shop`;"],
    ["a.js", `const port = "${token}";\nconst url = \`https://db1.contoso.com:\${port}/shop\`;`],
  ]);
});

describe("names in further languages, and in letters that look alike", () => {
  const names = ["รหัสผ่าน", "كلمة المرور", "סיסמה", "mật khẩu", "kata_sandi", "jelszó", "parolă", "лозинка"];
  blocks(
    [...names, "p\u0430ssword", "\u0430pi_key", "\uff50\uff41\uff53\uff53\uff57\uff4f\uff52\uff44"].map(
      (name) => ["notes.txt", (v) => `${name}: ${v}`] as const,
    ),
    [strong, token],
  );
  isSilent([
    ["notes.txt", "รหัสผ่าน: ต้องระบุ"],
    ["notes.txt", "סיסמה: נדרשת"],
  ]);
});

describe("a remark between name and value, and places of programs", () => {
  blocks([
    ["mail.txt", (v) => `and the pw (all small!): ${v}`],
    ["app.js", (v) => `const apiSecret =\n  // issued for production\n  '${v}';`],
    ["conf.txt", (v) => `Password for the staging box:\n\n    ${v}`],
    ["squid.conf", (v) => `cache_peer proxy.contoso.com parent 3128 0 no-query login=svc:${v}`],
    ["login.robot", (v) => `*** Variables ***\n\${PASSWORD}    ${v}`],
    ["login.robot", (v) => `    Input Password    id:password    ${v}`],
  ]);
  isSilent([
    ["mail.txt", "and the pw (all small!): ask me"],
    ["squid.conf", "cache_peer proxy.contoso.com parent 3128 0 no-query login=PASSTHRU"],
    ["login.robot", "*** Variables ***\n${PASSWORD}    %{PW}"],
    ["login.robot", "    Input Password    id:password    ${PASSWORD}"],
  ]);
});
