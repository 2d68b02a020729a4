/** What reading repositories showed to be missed or wrong, each with a twin that stays as it was. */
import { expect, test } from "vitest";
import { isSigned } from "../../src/judge/chosen.ts";
import { judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { highestLevel } from "./levels.ts";
import { place } from "./place.ts";
import { createHex, createToken } from "./token.ts";

const letters = createToken(16, 21).replace(/\d/g, "q").toLowerCase();
const drawn = createToken(24, 7);

test("a moment beside a password is no password", () => {
  expect(highestLevel("logins.json", '{ "timePasswordChanged": 1515902314887 }\n')).toBeUndefined();
  expect(highestLevel("config.yaml", "password_expires_at: 1767225600\n")).toBeUndefined();
  expect(highestLevel("config.yaml", `password_changed: ${createToken(13)}\n`)).toBe("error");
});

test("an image whose name ends as one of secrets does", () => {
  expect(highestLevel("Dockerfile", "FROM contoso/shopsecrets:1.13.5-no-vault\n")).toBeUndefined();
  expect(highestLevel("deploy.yaml", "  - image: contoso/shop-token:2.1.0-k8s-vault\n")).toBeUndefined();
  expect(highestLevel("deploy.yaml", `  - shop-token: ${drawn}\n`)).toBe("error");
});

test("a contract's address is what a token of a chain is called by", () => {
  const address = `0x${createHex(20)}`;
  expect(highestLevel("deploy.sh", `SHOP_SETTLEMENT_TOKEN="\${SHOP_SETTLEMENT_TOKEN:-${address}}"\n`)).toBeUndefined();
  expect(highestLevel("deploy.sh", `SHOP_SETTLEMENT_WEBHOOK_TOKEN="${address}"\n`)).toBe("error");
  expect(highestLevel("deploy.sh", `SHOP_SETTLEMENT_TOKEN="${drawn}"\n`)).toBe("error");
});

test("a gateway's HashKey is its key, a map's is a hash", () => {
  expect(highestLevel("pay.php", `  $HashKey = "${createHex(16)}";\n`)).toBe("error");
  expect(highestLevel("pay.py", `ECPAY_HASH_KEY = "${createToken(16, 5)}"\n`)).toBe("error");
  expect(highestLevel("cache.php", `  $hashKey = "${createHex(16)}";\n`)).toBeUndefined();
});

test("who is identified as somebody has no password", () => {
  expect(highestLevel("fixes.sql", "-- 10 free users identified as recipients\n")).toBeUndefined();
  expect(highestLevel("users.sql", `CREATE USER shop IDENTIFIED BY ${drawn};\n`)).toBe("error");
  expect(highestLevel("users.sql", `ALTER USER shop IDENTIFIED WITH plain AS '${drawn}';\n`)).toBe("error");
});

test("a rented database is no container of one's own", () => {
  const at = (host: string, password: string): string | undefined =>
    highestLevel("config.env", `MONGO_URI=mongodb+srv://shop_user:${password}@${host}/?appName=shop\n`);
  expect(at("shop.k4bxgxk.mongodb.net", "velvetmoon")).toBe("error");
  expect(at("shop.k4bxgxk.mongodb.net", "password")).not.toBe("error");
  expect(at("mongo.contoso.net", "velvetmoon")).toBe("warning");
  expect(at("mongo.contoso.net", letters)).toBe("error");
});

test("names of resources that begin as a token does", () => {
  const name = "private_route_table_association_app_az1";
  expect(highestLevel("main.tf", `resource "aws_route_table_association" "${name}" {\n`)).toBeUndefined();
  const paths = "private_gists/total_private_repos/owned_private_repos";
  expect(highestLevel("scopes.go", `// ${paths}\n`)).toBeUndefined();
  expect(highestLevel("keys.env", `IMAGEKIT=private_${createToken(13)}/${createToken(13, 3)}=\n`)).toBe("warning");
  expect(highestLevel("main.tf", `imagekit = "private_${createToken(28, 13)}"\n`)).toBeDefined();
});

test("what WordPress signs with blocks, and not what its manual shows", () => {
  const signs = "!@#%^&*()-_ []{}<>~+=,.;:/?|";
  const salt = Array.from(createToken(64, 29), (letter, at) => (at % 3 ? letter : signs[at % signs.length])).join("");
  expect(highestLevel("wp-config.php", `<?php\ndefine( 'LOGGED_IN_KEY',    '${salt}' );\n`)).toBe("error");
  expect(highestLevel("pluggable.php", `<?php\n/**\n * define('AUTH_KEY', '${salt}');\n */\n`)).not.toBe("error");
  expect(highestLevel("wp-config.php", "define( 'AUTH_KEY', 'put your unique phrase here' );\n")).toBeUndefined();
});

test.each(["Shop_Root_Gr@nite_2023!", "Orders_Backup_Gr@nite456!", "Harbour_Queue_Gr@nite789!"])(
  "a password with a sign that no name has, whatever its words: %s",
  (password) => {
    expect(highestLevel("app.js", `  password: '${password}',\n`)).toBe("error");
    expect(highestLevel("compose.yaml", `  - MYSQL_ROOT_PASSWORD=${password}\n`)).toBe("error");
  },
);

test("a password in small letters with a sign is shown", () => {
  expect(highestLevel("key.properties", "storePassword=harbour-shop@1920\n")).toBeDefined();
  expect(
    highestLevel("Mail.cs", `var login = new NetworkCredential("shop@contoso.net", "harbours<3.");\n`),
  ).toBeDefined();
  expect(highestLevel("crawl.py", "sql_pw = 'this_is_A_veRy_SaFe_HarBour_!'\n")).toBeDefined();
});

test("a sign makes no password of a selector, an address or a message", () => {
  expect(highestLevel("forms.css", ".show-password #pass1-text {\n")).toBeUndefined();
  expect(isSigned(place("mail_password", "Support2@contoso.net"))).toBe(false);
  expect(isSigned(place("mail_password", "Support2@harbour"))).toBe(true);
  expect(highestLevel("login.js", "  passwordError: 'Wrong_Password!',\n")).toBeUndefined();
});

test("a key of numbers and words joined finds something", () => {
  expect(highestLevel("monitor.json", '{ "dashboard_key": "5634913742_HARBOUR_conservative_mirror" }\n')).not.toBe(
    "error",
  );
  expect(highestLevel("monitor.json", `{ "dashboard_key": "${drawn}" }\n`)).toBe("error");
});

test("a page that an application sends is its program, one on it is none", () => {
  const text = `<script>\n  var accessToken = "${createHex(16)}",\n</script>\n`;
  for (const path of ["public/index.html", "shop/templates/pay.html", "index.html"])
    expect(highestLevel(path, text)).toBe("error");
  for (const path of ["docs/public/index.html", "site/index.html", "src/guide/pay.html"])
    expect(highestLevel(path, text)).toBe("warning");
});

test("a secret made of words that sessions are signed with is shown, and one that is to be replaced is not", () => {
  const worded = "harbour_production_secret_2025_lanterns_secure_key";
  expect(highestLevel(".env.production", `SESSION_SECRET=${worded}\n`)).toBe("warning");
  expect(
    highestLevel("auth.js", `const REFRESH_SECRET = 'refresh_token_secret_key_${createToken(6, 3)}42';\n`),
  ).toBeDefined();
  expect(highestLevel(".env.production", "SESSION_SECRET=your_session_secret_key\n")).toBeUndefined();
  expect(highestLevel("roles.py", 'get_secret = "accounts.view_integration_application"\n')).toBeUndefined();
});

test("help of a PowerShell script is a page, and what the script runs is none", () => {
  const line = `$p = ConvertTo-SecureString '${createToken(12, 3)}!' -AsPlainText -Force\n`;
  expect(highestLevel("send.ps1", `<#\n.EXAMPLE\n    PS C:\\> ${line}#>\nparam()\n`)).toBe("warning");
  expect(highestLevel("send.ps1", `<#\n.SYNOPSIS\n    Sends.\n#>\n${line}`)).toBe("error");
  expect(highestLevel("send.ps1", `<#\n${line}#>\n`), "commented out").toBe("error");
  expect(highestLevel("send.ps1", `$x = @'\n<#\n.SYNOPSIS\n'@\n${line}$y = '#>'\n`), "in strings").toBe("error");
  for (const [begin, end] of [
    ["/** @shop", "*/ @shop"],
    ["=begin", "=cut"],
  ])
    expect(highestLevel("send", `${begin}\napi_token=${drawn}\n${end}\n`), begin).toBe("error");
  // A text over lines is a value in a script.
  expect(highestLevel("send", `"""\napi_token: ${drawn}\n"""\n`)).toBe("error");
});

test("a notebook's password is kept as a hash with its salt", () => {
  expect(
    highestLevel("Dockerfile", `RUN echo 'c.NotebookApp.password = u"sha1:${createHex(6)}:${createHex(20)}"'\n`),
  ).toBeUndefined();
  expect(highestLevel("Dockerfile", `RUN echo 'c.NotebookApp.password = u"${drawn}"'\n`)).toBe("error");
});

test("an argument that begins as a token does is none", () => {
  expect(highestLevel("order.py", "    private_metadata=shipping_method_private_metadata,\n")).toBeUndefined();
  expect(highestLevel("net.py", "    private_link_service_network_policies_enabled=False,\n")).toBeUndefined();
});

test("an address that is signed until a time", () => {
  const signed = `${createToken(40, 9)}:${createToken(27, 15)}=`;
  const address = `"image": "http://cdn.contoso.com/a1?e=1573635604&token=`;
  expect(highestLevel("drawing.json", `{ ${address}${signed}" }\n`)).toBe("warning");
  expect(highestLevel("drawing.json", `{ ${address}${createToken(40, 9)}" }\n`)).toBe("warning");
  expect(highestLevel("drawing.json", `{ "image": "http://cdn.contoso.com/a1?token=${signed}" }\n`)).toBe("error");
});

test("a time, a country, a reset's broker, a picture, and the public half of a chip's key under a secret's name", () => {
  for (const [path, text] of [
    ["values.yaml", '## argocdServerAdminPasswordMtime: "2006-01-02T15:04:05Z"\n'],
    ["countries.json", '{"PL": "Poland", "PW": "Palau", "PT": "Portugal"}\n'],
    ["Reset.php", "    return Password::broker('admins');\n"],
    ["logos.json", `{"video pass":"/${createToken(24, 31)}.png"}\n`],
    ["Enroll.cs", `const string EndorsementKey = "AToAAQALAAMAsg${createToken(200, 3)}";\n`],
    [
      "mapper.xml",
      '  <if test="a != null">\n    password,\n  </if>\n  <if test="b != null">\n    birthday,\n  </if>\n',
    ],
    ["search.txt", `https://shop.contoso.com/find?SYNCHRONIZER_TOKEN=${drawn}&x=1\n`],
  ] as const)
    expect(highestLevel(path, text), path).toBeUndefined();
  for (const [path, text] of [
    ["values.yaml", `argocdServerAdminPassword: "2006-01-02T${drawn}"\n`],
    ["countries.json", `{"PW": "${drawn}"}\n`],
    ["Reset.php", `    return Password::create('${drawn}');\n`],
    ["logos.json", `{"video pass":"/${createToken(24, 31)}"}\n`],
    ["users.csv", `password,user\n${drawn},anna\n`],
    ["search.txt", `https://shop.contoso.com/find?SHOP_TOKEN=${drawn}&x=1\n`],
  ] as const)
    expect(highestLevel(path, text), path).toBe("error");
});

test("a token to search with is given to every visitor", () => {
  expect(highestLevel("page.js", `fetch("https://shop.contoso.com/find?searchToken=${drawn}");\n`)).toBe("warning");
  expect(highestLevel("page.js", `fetch("https://shop.contoso.com/find?accessToken=${drawn}");\n`)).toBe("error");
  expect(highestLevel(".env", `SEARCH_TOKEN=${drawn}\n`), "a server's").toBe("error");
});

test("a key of Ceph blocks, whatever little its name says", () => {
  const bytes = Buffer.from([1, 0, 12, 129, 120, 85, 192, 16, 158, 14, 16, 0]);
  const key = Buffer.concat([bytes, Buffer.from(createHex(16), "hex")]).toString("base64");
  expect(highestLevel("secret.yaml", `data:\n  key: ${key}\n`)).toBe("error");
  expect(highestLevel("secret.yaml", `data:\n  key: ${Buffer.from(createHex(28), "hex").toString("base64")}\n`)).toBe(
    "warning",
  );
});

test("a digest in capitals that begins as a token does", () => {
  const digits = createHex(30).toUpperCase();
  expect(highestLevel("files.txt", `shop.zip EAAA${digits} 109871\n`)).toBeUndefined();
  expect(highestLevel("files.txt", `shop.zip EAAA${createToken(60, 5)}\n`)).toBe("error");
});

test("a name among arguments is followed by its value", () => {
  const number = createHex(12);
  expect(highestLevel("run.ipynb", `"[\\"watch-keys-exposed\\",\\"${number}\\"]"\n`)).toBe("error");
  for (const flag of ["--as", "shops"])
    expect(
      highestLevel("run.py", `run(["shop", "import", "${flag}", "api_key", "${number}", "orders", "lines"])\n`),
    ).toBe("error");
  const map = `Map.of("user", "shop", "region", "eu", "apiKey", "${createHex(16)}", "zone", "a", "mode", "live")`;
  for (const name of ["apiKey", "token-value", "secret1"])
    expect(highestLevel("Shop.java", `  var settings = ${map.replace("apiKey", name)};\n`), name).toBe("error");
  expect(
    highestLevel("run.ipynb", `"\\"customKeyIdentifier\\":[\\"${createHex(20).toUpperCase()}\\"]"\n`),
  ).toBeUndefined();
});

test("a word that ends in key is no key", () => {
  const number = createHex(16);
  expect(highestLevel("Logger.cs", `  public static string HockeyAppUWP => "${number}";\n`)).toBe("warning");
  for (const name of ["HockeyAppToken", "HockeyAppApiKey", "DonkeyKey"])
    expect(highestLevel("Logger.cs", `  public static string ${name} => "${number}";\n`), name).toBe("error");
});

test("a hash with its algorithm and its salt", () => {
  const salt = Buffer.from(createHex(32), "hex").toString("base64");
  const insert = (value: string): string => `INSERT INTO users (name, password) VALUES ('anna', '${value}');\n`;
  expect(highestLevel("users.sql", insert(`{SHA-256}{${salt}}${createHex(32)}`))).toBeUndefined();
  expect(highestLevel("users.sql", insert(createToken(18, 3)))).toBe("error");
});

test("bytes of a picture are no password, and a word in Latin-1 is one", () => {
  const level = (value: Buffer) => {
    const bytes = Buffer.concat([Buffer.from("\n  password = "), value, Buffer.from("\n")]);
    const [candidate] = createScanner(rules).scan(bytes);
    return candidate && judgeCandidate(candidate, "data").level;
  };
  expect(level(Buffer.from([0x71, 0x91, 0x2b, 0x52, 0x6b, 0x34, 0x56, 0x9f, 0x4f, 0x38, 0xf1]))).toBeUndefined();
  expect(level(Buffer.from("h\u00017kQ!r4\u0006mN8x"))).toBeUndefined();
  expect(level(Buffer.from(`Gr\u00fcn${createToken(8, 5)}!7x`, "latin1"))).toBe("error");
});

test("a package of conda, its version and its build", () => {
  expect(highestLevel("environment.yml", "dependencies:\n  - asttokens=2.0.5=pyhd3eb1b0_0\n")).toBeUndefined();
  expect(highestLevel("environment.yml", `variables:\n  - SHOP_TOKEN=${drawn}\n`)).toBe("error");
});
