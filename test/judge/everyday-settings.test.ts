import { describe, expect, test } from "vitest";
import { createRandom } from "../rules/random.ts";
import { blocks, find, isSilent, type Text, token } from "./everyday.ts";

const random = createRandom("everyday-settings");

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

describe("records whose name stands in another part", () => {
  blocks([
    ["params.json", (v) => `[{ "ParameterKey": "DBPassword", "ParameterValue": "${v}" }]`],
    ["deploy.sh", (v) => `aws cloudformation deploy --parameters ParameterKey=DBPassword,ParameterValue=${v}`],
    ["Program.cs", (v) => `var password = builder.AddParameter("pg-password", "${v}", secret: true);`],
    ["init.groovy", (v) => `realm.createAccount("admin", "${v}")`],
    ["a.groovy", (v) => `def users = new HudsonPrivateSecurityRealm(false)\nusers.createAccount('admin', '${v}')`],
    ["router.conf", (v) => `set security ike policy p1 pre-shared-key ascii-text "${v}"`],
    ["wireless", (v) => `\toption ssid 'Office'\n\toption encryption 'psk2'\n\toption key '${v}'`],
    ["wpa_supplicant.conf", (v) => `network={\n  ssid="Office"\n  psk="${v}"\n}`],
    ["connect.m", (v) => `conn = database("shop", "ana", "${v}");`],
    ["setup.cmd", (v) => `setx SHOP_API_TOKEN ${v} /M`],
    ["envoy.yaml", (v) => `auth_password:\n  inline_string: "${v}"`],
    [".authinfo", (v) => `machine imap.contoso.net login bot port 993 password ${v}`],
  ]);
  blocks(
    [
      ["mirror.sh", (v) => `skopeo copy --dest-creds=builder:${v} docker://a docker://registry.contoso.net/a`],
      ["mirror.sh", (v) => `podman push --creds builder:${v} registry.contoso.net/a`],
    ],
    [`Basalt-Harbor${random.digits(2)}!`],
  );
  blocks(
    [
      [".condarc", (v) => `channels:\n  - https://conda.contoso.net/t/${v}/main`],
      ["environment.yml", (v) => `channels:\n  - https://packages.contoso.net/t/${v}/main`],
      ["Dockerfile", (v) => `RUN curl -O https://packages.contoso.net/t/${v}/main/linux-64/repodata.json`],
      ["install.sh", (v) => `conda config --add channels https://packages.contoso.net:8443/t/${v}/main`],
    ],
    [token],
  );
  blocks([["cookies.txt", (v) => `.contoso.net\tTRUE\t/\tTRUE\t1893456000\tauth_token\t${v}`]], [token]);
  blocks([["hardhat.config.ts", (v) => `main: { url: rpc, accounts: ["${v}"] }`]], [`0x${random.hex(64)}`]);
  isSilent([
    ["params.json", '[{ "ParameterKey": "DBPassword", "UsePreviousValue": true }]'],
    ["params.json", '[{ "ParameterKey": "DBPassword", "ParameterValue": "{{resolve:secretsmanager:db}}" }]'],
    ["Program.cs", 'var password = builder.AddParameter("pg-password", secret: true);'],
    ["init.groovy", 'realm.createAccount("admin", System.getenv("ADMIN_PASSWORD"))'],
    ["router.conf", 'set interfaces description ascii-text "uplink to the north"'],
    ["wireless", "\toption ssid 'Office'\n\toption encryption 'none'\n\toption key '1'"],
    ["mirror.sh", "skopeo copy --dest-creds=builder:$PASSWORD docker://a docker://registry.contoso.net/a"],
    ["envoy.yaml", "auth_password:\n  filename: /etc/redis/password"],
    [".authinfo", "machine imap.contoso.net login bot port 993 password %PASSWORD%"],
    ["cookies.txt", ".contoso.net\tTRUE\t/\tTRUE\t1893456000\ttheme_token\tdark"],
    [".condarc", "channels:\n  - https://conda.contoso.net/t/$CONDA_TOKEN/main"],
    ["a.md", "https://forum.contoso.net/t/how-to-install-the-new-version/4711"],
    ["index.html", `<link rel="stylesheet" href="https://cdn.contoso.com/t/${random.hex(40)}/theme.css">`],
    ["feed.json", `{"channel": 4, "image": "https://thumbs.contoso.com/t/${random.base62(22)}/320x200.webp"}`],
    ["Bank.java", 'bank.createAccount("BOB-77", "Checking-2024");'],
    ["connect.m", 'conn = database("shop", "ana", getSecret("pw"));'],
    ["setup.cmd", "setx SHOP_API_TOKEN %TOKEN% /M"],
    ["users.ldif", "userPassword: {SASL}svc@CONTOSO.NET"],
  ]);
});

describe("a token with the number that Sanctum puts before it", () => {
  const sanctum = random.base62(40) + random.hex(8);
  blocks(
    [
      [".env", (v) => `COOLIFY_TOKEN=17|${v}`],
      [".env", (v) => `COOLIFY_TOKEN="17|${v}"`],
      ["call.sh", (v) => `curl -H "Authorization: Bearer 3|${v}" https://shop.contoso.net/api/user`],
      ["a.json", (v) => `{"api_token": "12|${v}"}`],
    ],
    [sanctum],
  );
  isSilent([
    [".env", "API_TOKEN=17|next"],
    ["a.sh", `curl -H "Authorization: Bearer 3|$TOKEN" https://shop.contoso.net/api/user`],
  ]);
});

describe("what is named after software that one runs oneself, or after a company with keys of many shapes", () => {
  blocks(
    [
      ["netbox.env", (v) => `NETBOX_TOKEN=${v}`],
      ["bot.yml", (v) => `matrix_access_token: ${v}`],
      ["a.env", (v) => `OPENCTI_TOKEN=${v}`],
      ["a.env", (v) => `APPLE_SHARED_SECRET=${v}`],
      ["a.env", (v) => `GOOGLE_SECRET=${v}`],
    ],
    [random.hex(40), token],
  );
});
