import { describe, expect, test } from "vitest";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createClassScanners } from "../../src/sweep/class-scanners.ts";
import { createRandom } from "../rules/random.ts";

const scannerOf = createClassScanners(rules);
const find = (path: string, text: string) => {
  const pathClass = classifyPath(path);
  return scannerOf(pathClass)
    .scan(Buffer.from(text))
    .filter(({ rule }) => !rule.advisory)
    .map((candidate) => ({ value: candidate.secret.reveal(), level: judgeCandidate(candidate, pathClass).level }));
};

const random = createRandom("everyday");
const human = `Basalt${random.digits(2)}${random.from("bcdfghjk", 4)}${random.digits(2)}`;
const token = random.base62(32);

type Text = readonly [path: string, text: (value: string) => string];
/** Both a password that somebody thought up and a drawn token. */
const blocks = (rows: readonly Text[], values = [human, token]): void => {
  test.each(rows)("in %s blocks: %s", (path, text) => {
    for (const value of values) expect(find(path, `${text(value)}\n`)).toContainEqual({ value, level: "error" });
  });
};
const isSilent = (rows: readonly (readonly [path: string, text: string])[]): void => {
  test.each(rows)("in %s is silent: %s", (path, text) => {
    expect(find(path, `${text}\n`)).toEqual([]);
  });
};

describe("settings of .NET", () => {
  blocks([
    ["web.config", (v) => `<add key="ApiKey" value="${v}" />`],
    ["app.config", (v) => `<add key="Shop:ClientSecret" value="${v}"/>`],
    ["web.config", (v) => `<add key='EncryptionKey' value='${v}'/>`],
    ["web.config", (v) => `<add key="SmtpPassword" value="${v}" />`],
  ]);
  isSilent([
    ["web.config", '<add key="ApiKeyHeader" value="X-Api-Key" />'],
    ["web.config", '<add key="ClientSecret" value="#{ClientSecret}#" />'],
    ["web.config", '<add key="TokenSecretName" value="shop-token" />'],
  ]);
});

describe("a map behind a name", () => {
  blocks([
    ["prometheus.yml", (v) => `authorization: { credentials: ${v} }`],
    ["a.yml", (v) => `auth: {password: "${v}"}`],
    ["a.json", (v) => `{"credentials": {"apiToken": "${v}"}}`],
    ["a.py", (v) => `auth = {"secret": "${v}"}`],
    ["A.java", (v) => `String[] secrets = {"${v}"};`],
  ]);
  isSilent([
    [".gitlab-ci.yml", "  secrets: { DB_PASSWORD: { vault: prod/db/password@kv } }"],
    ["a.yml", "password: { from: keyring2 }"],
  ]);
});

describe("a URL with a password", () => {
  blocks([
    ["database.yml", (v) => `url: mysql2://shop:${v}@db1.contoso.net/shop`],
    ["a.env", (v) => `DATABASE_URL=postgis://shop:${v}@db1.contoso.net/shop`],
    ["a.env", (v) => `DATABASE_URL=trilogy://shop:${v}@db1.contoso.net/shop`],
    ["a.env", (v) => `CACHE_URL=valkey://shop:${v}@c1.contoso.net`],
    ["a.env", (v) => `SEARCH_URL=elasticsearch://shop:${v}@s1.contoso.net`],
    ["a.env", (v) => `CAMERA=rtmp://shop:${v}@c1.contoso.net/live`],
  ]);
  test("a service of one's own machine warns, however short its name", () => {
    for (const host of ["db", "pg", "mq"])
      expect(find("compose.yml", `URL: postgres://shop:${token}@${host}/shop\n`)).toEqual([
        { value: token, level: "warning" },
      ]);
  });
});

describe("what is encrypted, names something, or is a number", () => {
  const bytes = random.base64(43);
  isSilent([
    ["application.yml", `password: ENC(${bytes}=)`],
    ["application.properties", `db.password=ENC(${bytes}=)`],
    ["sealed.yaml", `  password: AgC${random.base64(400)}`],
    ["policy.reg", `"PasswordExpiryWarning"=dword:0000000e`],
    ["insomnia.yaml", `token: "{% response 'body', 'req_${random.hex(32)}', 'b64::JC50' %}"`],
    [".gitconfig", `signingkey = ${random.hex(40).toUpperCase()}`],
    ["coins.ts", `const usdToken = { token: "0x${random.hex(40)}" };`],
  ]);
  blocks(
    [
      ["a.py", (v) => `password = ENC("${v}")`],
      ["a.yml", (v) => `signing_key: ${v}`],
    ],
    [token],
  );
  test("what only begins like it is none", () => {
    const value = `0x${random.hex(40)}`;
    expect(find("a.ts", `const accessToken = "${value}";\n`)).toEqual([{ value, level: "error" }]);
  });
});

describe("a key whose purpose stands above it", () => {
  blocks(
    [
      ["appsettings.json", (v) => `{\n  "Jwt": {\n    "Issuer": "shop",\n    "Key": "${v}"\n  }\n}`],
      ["appsettings.json", (v) => `{"TokenSettings": {"Key": "${v}", "Audience": "x"}}`],
      ["appsettings.json", (v) => `{"Encryption": {"Key":"${v}"}}`],
      ["node.yaml", (v) => `api:\n  encryption:\n    key: "${v}"`],
      ["app.yml", (v) => `signing:\n  algorithm: HS256\n  key: ${v}\n  ttl: 60`],
    ],
    [token],
  );
  isSilent([
    ["appsettings.json", '{"Jwt": {"Key": "<set by the pipeline>"}}'],
    ["appsettings.json", '{"TokenCache": {"Key": "shop-token-cache-key"}}'],
    ["app.yml", "signing:\n  key: ${SIGNING_KEY_OF_SHOP}"],
    ["app.yml", "token:\n  key: header.authorization"],
  ]);
});

describe("a key that a call is given", () => {
  blocks(
    [
      ["a.py", (v) => `cipher = AES.new(b"${v}", AES.MODE_CBC)`],
      ["a.py", (v) => `mac = hmac.new("${v}".encode(), message, hashlib.sha256)`],
      ["a.py", (v) => `f = Fernet('${v}')`],
      ["a.js", (v) => `crypto.createCipheriv("aes-256-cbc", Buffer.from('${v}', "utf8"), iv)`],
      ["a.js", (v) => `CryptoJS.AES.decrypt(body.data, '${v}').toString()`],
      ["a.go", (v) => `mac := hmac.New(sha256.New, []byte("${v}"))`],
      ["a.go", (v) => `store := sessions.NewCookieStore([]byte("${v}"))`],
      ["A.java", (v) => `Jwts.builder().signWith(SignatureAlgorithm.HS512, "${v}").compact();`],
      ["A.java", (v) => `Algorithm.HMAC256("${v}");`],
      ["A.cs", (v) => `using var mac = new HMACSHA256(Encoding.UTF8.GetBytes("${v}"));`],
      ["A.cs", (v) => `new ClientSecretCredential(tenant, client, "${v}");`],
      ["a.php", (v) => `$out = openssl_encrypt($text, 'aes-256-cbc', '${v}', 0, $iv);`],
      ["a.php", (v) => `$sum = hash_hmac('sha256', $text, '${v}');`],
      ["a.rb", (v) => `OpenSSL::HMAC.hexdigest('SHA256', '${v}', data)`],
    ],
    [token],
  );
  blocks([
    ["A.cs", (v) => `var own = new X509Certificate2("shop.pfx", "${v}");`],
    ["A.cs", (v) => `var bytes = new Rfc2898DeriveBytes("${v}", salt, 1000);`],
    ["A.java", (v) => `store.load(stream, "${v}".toCharArray());`],
    ["a.js", (v) => `const bytes = crypto.scryptSync('${v}', salt, 32);`],
  ]);
  isSilent([
    ["a.py", "mac = hmac.new(key, b'message of 2024', hashlib.sha256)"],
    ["a.js", 'crypto.createCipheriv("aes-256-cbc", Buffer.from(key, "hex"), iv)'],
    ["a.js", "CryptoJS.AES.encrypt('message of 2024', key)"],
    ["a.go", 'mac := hmac.New(sha256.New, []byte(os.Getenv("SHOP_MAC_KEY_1")))'],
    ["A.cs", 'var own = new X509Certificate2("shop.pfx", settings.Password);'],
    ["A.java", 'store.load(stream, config.get("store").toCharArray());'],
    ["a.php", "$sum = hash_hmac('sha256', 'message of 2024', $key);"],
  ]);
});

describe("a password of letters, digits and signs", () => {
  /** As managers of passwords draw them, signs everywhere. */
  const drawn = Array.from(
    { length: 20 },
    () =>
      `${random.base62(3)}${random.from("!#%*+.=?^~@_-", 3)}${random.from("abcdefgh", 2)}${random.digits(1)}${random.from("!#%*+=?^~_-", 2)}${random.from("KLMNPQ", 2)}`,
  );
  const made = Array.from(
    { length: 20 },
    () => `Basalt_${random.from("klmn", 5)}${random.digits(2)}${random.from("!+=?", 1)}`,
  );
  test.each(["Password", "DB_PASSWORD", "smtpPassword", "pwd"])("blocks in %s", (name) => {
    for (const value of [...drawn, ...made])
      expect(find("settings.json", `{"${name}": "${value}"}\n`)).toEqual([{ value, level: "error" }]);
  });
  test.each<[string, string]>([
    ["passwordHint", "8-Zeichen-Minimum!"],
    ["passwordRule", "Letters-And.2+Digits"],
    ["password", "shop@Contoso1.com"],
    ["invalidPassword", "Code.Kennwort-12"],
  ])("does not for all that is said in %s", (name, value) => {
    expect(find("settings.json", `{"${name}": "${value}"}\n`).filter(({ level }) => level === "error")).toEqual([]);
  });
});

describe("what a program gives back, chooses or assigns", () => {
  blocks([
    ["a.py", (v) => `def get_password(self):\n    return "${v}"`],
    ["a.py", (v) => `def api_token() -> str: return '${v}'`],
    ["a.go", (v) => `func (c *Shop) Password() string { return "${v}" }`],
    ["A.java", (v) => `  private static String getSecret()\n  {\n    return "${v}";\n  }`],
    ["A.cs", (v) => `protected override string Password { get { return "${v}"; } }`],
    ["A.cs", (v) => `private string GetPassword() => "${v}";`],
    ["a.kt", (v) => `fun password() = "${v}"`],
    ["a.js", (v) => `const getToken = () => '${v}';`],
    ["a.py", (v) => `password = lambda: "${v}"`],
    ["a.js", (v) => `const password = isLive ? "${v}" : "";`],
    ["a.js", (v) => `const password = stage === "prod" ? "${v}" : read();`],
    ["a.js", (v) => `const password = /* of the robot */ "${v}";`],
    ["a.c", (v) => `static const char *password /* of the robot */ = "${v}";`],
    ["a.py", (v) => `user, password = "svc", "${v}"`],
    ["a.go", (v) => `user, pass := "svc", "${v}"`],
    ["a.js", (v) => `const [host, user, password] = ["db1", 'svc', "${v}"];`],
  ]);
  isSilent([
    ["a.py", 'def password_label():\n    return "Password (8 characters)"'],
    ["a.py", "def get_password(self):\n    return 'SHOP_PASSWORD_1' in os.environ"],
    ["A.java", 'String getTokenType() { return "Bearer"; }'],
    ["a.go", 'func Secret() string { return os.Getenv("SHOP_SECRET_1") }'],
    ["a.js", "const type = showPassword ? 'text1' : 'password1';"],
    ["a.py", 'user, password = "user1", input("Password of 2024: ")'],
    ["a.js", "const [password, setPassword] = useState('');"],
  ]);
});

describe("a name in another language", () => {
  blocks([
    ...["mdp", "has\u0142o", "\u015fifre", "geslo", "lozinka", "parool", "slapta\u017eodis"].map(
      (name): Text => ["a.yml", (v) => `${name}: ${v}`],
    ),
    ["a.py", (v) => `\u043f\u0430\u0440\u043e\u043b\u044c = "${v}"`],
    ["a.ini", (v) => `\u041f\u0430\u0440\u043e\u043b\u044c: ${v}`],
    ["a.yml", (v) => `\u5bc6\u7801: ${v}`],
    ["a.yml", (v) => `\u5bc6\u78bc\uff1a${v}`],
    ["a.ini", (v) => `\u30d1\u30b9\u30ef\u30fc\u30c9\uff1a${v}`],
    ["a.yml", (v) => `\ube44\ubc00\ubc88\ud638: ${v}`],
    ["a.ini", (v) => `\u03ba\u03c9\u03b4\u03b9\u03ba\u03cc\u03c2 = ${v}`],
    ["a.ini", (v) => `Password\uff1a${v}`],
  ]);
  isSilent([
    ["a.ini", "\u5bc6\u7801: ${DB_PASSWORD}"],
    [
      "messages_ru.properties",
      "login.label=\u041f\u0430\u0440\u043e\u043b\u044c: \u0432\u0432\u0435\u0434\u0438\u0442\u0435",
    ],
    ["a.ini", "mdp: <demander>"],
  ]);
});

describe("entries of what is named after secrets", () => {
  blocks([
    ["secrets.toml", (v) => `[passwords]\nanna = "x"\nbert = "${v}"`],
    ["shop.ini", (v) => `[shop-secrets]\nsmtp=${v}`],
    ["shop.yml", (v) => `secrets:\n  region: eu\n  smtp: ${v}`],
    ["shop.yml", (v) => `shop:\n  passwords:\n    anna: "${v}"`],
    ["shop.json", (v) => `{"secrets": {"region": "eu", "smtp": "${v}"}}`],
    ["shop.auto.tfvars", (v) => `secrets = {\n  smtp = "${v}"\n}`],
    ["shop.js", (v) => `const secrets = { smtp: '${v}' };`],
  ]);
  blocks(
    [
      ["shop.toml", (v) => `[tokens]\nci = "${v}"`],
      ["shop.yml", (v) => `api_keys:\n  search: ${v}`],
      ["shop.php", (v) => `return ['tokens' => ['ci' => '${v}']];`],
    ],
    [token],
  );
  isSilent([
    ["compose.yml", "secrets:\n  shop1:\n    file: ./shop1.txt"],
    ["shop.yml", "shop:\n  secrets:\n    - smtp1\n  image: registry1/shop2"],
    ["shop.yml", "credentials:\n  username: robot7shop\n  endpoint: shop7contoso"],
    ["design.yml", 'tokens:\n  spacing-large: 24px16px\n  shade: "a1b2c3"'],
    ["package-lock.json", `{"node_modules/shop-secrets": {"integrity": "sha512-${random.base64(86)}=="}}`],
    ["lock.json", `{"secrets": {"checksum": "${random.base64(43)}="}}`],
    ["design.ts", 'const tokens = { fontFamily: "Inter-400", size2: "large-2" };'],
    ["shop.toml", '[secrets]\nsmtp = "${SMTP_PASSWORD_1}"'],
    [".github/workflows/a.yml", "    secrets:\n      token: ${{ secrets.TOKEN_1 }}"],
  ]);
});

describe("rows below a placeholder", () => {
  test.each<Text>([
    ["users.csv", (v) => `user,password,role\nanna,changeme,x\nbert,${v},x`],
    ["users.csv", (v) => `user,password,role\nanna,"<password>",x\nbert,"${v}",x`],
  ])("in %s are read: %s", (path, text) => {
    expect(find(path, `${text(token)}\n`)).toEqual([{ value: token, level: "error" }]);
  });
  test("in Markdown, too", () => {
    const text = `| user | password |\n|---|---|\n| anna | your-password |\n| bert | ${token} |\n`;
    expect(find("users.md", text)).toEqual([{ value: token, level: "warning" }]);
  });
});

describe("a password that its place tells", () => {
  blocks([
    ["a.sh", (v) => `az sql server create -n s1 -g rg -u robot -p ${v}`],
    ["a.sh", (v) => `az acr login -n shop -u robot -p '${v}'`],
    ["a.cmd", (v) => `certutil -f -p ${v} -importpfx shop.pfx`],
    ["a.cmd", (v) => `net use \\\\files\\c$ "${v}" /USER:robot`],
    ["a.cmd", (v) => `net use Z: \\\\files\\share /user:CORP\\robot ${v}`],
    ["a.cmd", (v) => `net use Z: \\\\files\\share ${v} /user:CORP\\robot`],
    ["a.sh", (v) => `printf '%s' '${v}' > /run/secrets/db_password`],
    ["a.sh", (v) => `echo "${v}" >> token.txt`],
    ["Sql.json", (v) => `{"password": {"type": "SecureString", "value": "${v}"}}`],
    ["Sql.json", (v) => `{"connection": {\n  "type": "SecureString",\n  "value": "${v}"\n}}`],
    ["jaas.conf", (v) => `PlainLoginModule required\n  username="shop"\n  user_anna="${v}";`],
    ["a.sql", (v) => `EXEC sp_addlinkedsrvlogin 'S2', 'false', NULL, 'robot', '${v}';`],
    ["a.ts", (v) => `credentials: Credentials.fromPassword('robot', SecretValue.unsafePlainText('${v}')),`],
    [
      "plan.jmx",
      (v) =>
        `<elementProp name="password" elementType="HTTPArgument">\n  <boolProp name="HTTPArgument.always_encode">false</boolProp>\n  <stringProp name="Argument.value">${v}</stringProp>`,
    ],
  ]);
  isSilent([
    ["a.sh", "az acr login -n shop -u robot -p $REGISTRY_PASSWORD_1"],
    ["a.sh", 'echo "$DB_PASSWORD_1" > /run/secrets/db_password'],
    ["a.sh", 'echo "see the wiki, page 12" > password.txt'],
    ["Sql.json", '{"password": {"type": "SecureString", "value": "**********"}}'],
    ["a.sql", "EXEC sp_addlinkedsrvlogin 'S2', 'true', NULL, NULL, NULL;"],
    ["plan.jmx", '<elementProp name="password"><stringProp name="Argument.value">${password1}</stringProp>'],
  ]);
});
