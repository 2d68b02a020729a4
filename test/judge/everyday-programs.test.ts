import { describe, expect, test } from "vitest";
import { blocks, find, human, isSilent, type Text, token } from "./everyday.ts";

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
  test("in a long text, too, and no byte is taken for another", () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, line) => `line ${line} of the log, \u043f\u0430 \u5bc6 \u00c5\u0102`,
    );
    lines[15_000] = `\u5bc6\u7801: ${token}`;
    lines[15_500] = `\u043f\u0430\u0440\u043e\u043b\u044c: ${human}`;
    // The same bytes but for the one that folds a letter's case.
    lines[16_000] = `${Buffer.from("has\u0142o", "utf8").toString("latin1").replace("\u00c5", "\u00e5")}: ${token}`;
    expect(find("a.log", `${lines.join("\n")}\n`).map(({ value }) => value)).toEqual([token, human]);
  });
  isSilent([
    ["a.ini", "\u5bc6\u7801: ${DB_PASSWORD}"],
    [
      "messages_ru.properties",
      "login.label=\u041f\u0430\u0440\u043e\u043b\u044c: \u0432\u0432\u0435\u0434\u0438\u0442\u0435",
    ],
    ["a.ini", "mdp: <demander>"],
  ]);
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

describe("what people tell each other", () => {
  blocks([
    ["notes/shop.txt", (v) => `The password of the shop user is ${v}`],
    ["notes/shop.txt", (v) => `Password for robot: ${v}.`],
    ["notes/shop.txt", (v) => `das Passwort f\u00fcr den Router lautet "${v}"`],
    ["notes/shop.txt", (v) => `Password \u2013 ${v}`],
    ["notes/shop.txt", (v) => `Shop password \u2192 ${v}`],
    ["notes/shop.txt", (v) => `Password.......: ${v}`],
    ["services.yaml", (v) => `    env(APP_SECRET): '${v}'`],
    ["notes/shop.txt", (v) => `Login: robot / ${v}`],
    ["notes/shop.txt", (v) => `log in with robot / ${v}, please`],
    ["notes/shop.txt", (v) => `use \`${v}\` as the password`],
  ]);
  blocks([["notes/shop.txt", (v) => `the API key for the mail gateway is ${v}`]], [token]);
  isSilent([
    ["notes/shop.txt", "The password for the account is 12 characters long"],
    ["notes/shop.txt", "Password \u2013 the one of the wiki, page 12"],
    ["notes/shop.txt", "Password \u2013 12 characters"],
    ["services.yaml", "    env(APP_SECRET): '%env(OTHER_SECRET_1)%'"],
    ["notes/shop.txt", "Password for robot: see page 12 of the wiki"],
    ["notes/shop.txt", "The token for the gateway is base64url-encoded"],
    ["notes/shop.txt", "The secret for the tests is RFC6238-conformant"],
    ["notes/shop.txt", "Login: robot / https://shop2.contoso.com"],
    ["notes/shop.txt", "use `sha256sum` as password hash"],
    ["notes/shop.txt", "the token to read is tokens.txt2.md"],
  ]);
});

describe("what languages and tools write around a value", () => {
  blocks([
    ["a.c", (v) => `if (strcmp(password, "${v}") == 0) open();`],
    ["a.py", (v) => `if hmac.compare_digest(api_token, "${v}"):`],
    ["A.java", (v) => `if ("${v}".equals(request.getPassword())) {`],
    ["A.kt", (v) => `private val apiSecret by lazy { "${v}" }`],
    ["a.ts", (v) => `let password: string="${v}";`],
    ["a.py", (v) => `password: str = "${v}"`],
    ["A.kt", (v) => `fun dbPassword(): String = "${v}"`],
    ["A.kt", (v) => `val apiSecret: String get() = "${v}"`],
    ["A.java", (v) => `store.load(new FileInputStream(path), "${v}".toCharArray());`],
    ["a.ps1", (v) => `Set-ItemProperty -Path $key -Name DefaultPassword -Value '${v}'`],
    ["a.sh", (v) => `nmcli dev wifi connect Shop password ${v}`],
  ]);
  blocks([["a.rs", (v) => `let mac = HmacSha256::new_from_slice(b"${v}").unwrap();`]], [token]);
  test("a sign of equality in a value begins none", () => {
    const value = `Basalt=${human.slice(6)}`;
    for (const text of [`password: ${value}`, `  api_token: ${value}`, `Password: ${value}`])
      expect(find("a.yml", `${text}\n`).map((found) => found.value)).toEqual([value]);
  });
  isSilent([
    ["a.c", 'if (strcmp(token, "utf8") == 0) open();'],
    ["a.c", 'if (strcmp(key, "max_password_age_days") == 0) open();'],
    ["A.java", 'if ("Bearer".equals(tokenType)) {'],
    ["A.java", 'if ("user.password.v2".equals(key)) {'],
    ["A.kt", "private val apiSecret by lazy { settings.secret1 }"],
    ["A.kt", "fun dbPassword(): String = settings.password1"],
    ["a.ps1", "Set-ItemProperty -Path $key -Name PasswordExpiry -Value 90"],
    ["a.sh", "nmcli dev wifi connect Shop password $WIFI_PASSWORD_1"],
    ["a.rs", "let mac = HmacSha256::new_from_slice(&keys[1..33]).unwrap();"],
  ]);
});
