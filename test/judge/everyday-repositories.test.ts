/** What a reading of everyday repositories showed to be missed or wrong, each with a twin that stays as it was. */
import { expect, test } from "vitest";
import { highestLevel } from "./levels.ts";
import { createHex, createToken } from "./token.ts";

const drawn = createToken(24, 7);

test("a coin is named in one word, too, and so is a contract about coins; a login is not", () => {
  const address = `0x${createHex(20)}`;
  for (const name of ["YieldToken", "MintableBaseToken", "TokenManager", "tokenManager"]) {
    expect(highestLevel("claim.js", `const at = await contractAt("${name}", "${address}")\n`)).toBeUndefined();
    expect(highestLevel("claim.js", `const ${name} = "${drawn}"\n`)).toBeDefined();
  }
  for (const name of ["shopAuthToken", "refreshToken", "JwtToken", "userToken"])
    expect(highestLevel("claim.js", `const ${name} = "${address}"\n`)).toBe("error");
});

test("what trusted keys tell signatures by is public", () => {
  const key = `${Buffer.from(createToken(32, 23)).toString("base64")}`;
  expect(highestLevel("update.php", `  $trusted_keys[] = '${key}';\n`)).toBeUndefined();
  expect(highestLevel("update.php", `  $signing_key = '${key}';\n`)).toBe("error");
  for (const name of ["TRUSTED_KEYSTORE_PASSWORD", "trustedKeyStorePassword", "TRUSTED_KEY_PASSPHRASE"])
    expect(highestLevel("app.env", `${name}=${drawn}\n`)).toBe("error");
  for (const name of ["TRUSTED_KEY", "trusted-keys"]) {
    expect(highestLevel("app.yml", `${name}: ${createHex(20)}\n`)).toBeUndefined();
    for (const value of [drawn, createHex(16)]) expect(highestLevel("app.yml", `${name}: ${value}\n`)).toBe("error");
  }
});

test("a platform's key and what a key ring is opened with are no key that everybody is given", () => {
  for (const name of ["PLATFORM_KEY", "platformKey"])
    expect(highestLevel("app.json", `{ "${name}": "${drawn}" }\n`)).toBe("error");
  expect(highestLevel("app.json", `{ "form_key": "${drawn}" }\n`)).toBeUndefined();
  for (const name of ["GPG_PASSPHRASE", "gpgkey_passphrase"]) {
    expect(highestLevel("app.env", `${name}=${createHex(16)}\n`)).toBe("error");
    expect(highestLevel("app.env", `GPGKEY=${createHex(20)}\n`)).toBeUndefined();
  }
});

test("WordPress finds a field by its meta_key", () => {
  const key = `_oembed_${createHex(16)}`;
  expect(highestLevel("posts.xml", `<wp:meta_key><![CDATA[${key}]]></wp:meta_key>\n`)).toBeUndefined();
  expect(highestLevel(".env", `META_KEY=${drawn}\n`)).toBe("error");
  expect(highestLevel("app.yml", `meta_key: ${createHex(16)}\n`)).toBe("error");
  expect(highestLevel("posts.xml", `<wp:api_key><![CDATA[${drawn}]]></wp:api_key>\n`)).toBe("error");
});

test("where a key lies is none", () => {
  const page = `https://www.contoso.com/${createHex(16)}`;
  expect(highestLevel("site.ts", `  keyLocation: "${page}.txt",\n`)).toBeUndefined();
  expect(highestLevel("site.ts", `  secretKey: "${createHex(16)}",\n`)).toBe("error");
});

test("a number behind a file's path in a row of fields is its checksum", () => {
  const row = (name: string): string => `"md","email-auth","shop","${name}","${createHex(32)}"\n`;
  expect(highestLevel("files.csv", row("shop/knowledge/email-auth.md"))).toBeUndefined();
  expect(highestLevel("files.csv", row("shop/a.md") + row("shop/email-auth.md"))).toBeUndefined();
  expect(highestLevel("keys.csv", row("email-auth"))).toBe("error");
  const table = `"name","app","config","api_token"\n"anna","shop","/etc/shop/app.ini","${createHex(16)}"\n`;
  expect(highestLevel("keys.csv", table)).toBe("error");
});

test("a variable of the environment that ends in KEY may hold a number as services draw keys", () => {
  const number = createHex(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  expect(highestLevel(".streamlit/secrets.toml", `SHOP_KEY = "${number}"\n`)).toBe("error");
  for (const name of [
    "APPINSIGHTS_INSTRUMENTATION_KEY",
    "PRODUCT_KEY",
    "IDEMPOTENCY_KEY",
    "DISK_KEY",
    "TARGETING_KEY",
    "SETTINGS_KEY",
    "shopKey",
  ])
    expect(highestLevel("settings.toml", `${name} = "${number}"\n`)).toBeUndefined();
  expect(highestLevel("a.cpp", `const char SHOP_KEY[] = "{${number.toUpperCase()}}";\n`)).toBeUndefined();
});

test("a key of Bing's maps in a page's address", () => {
  const key = `A${createToken(62, 31)}-`;
  const page = (host: string): string => `<script src='https://${host}?callback=GetMap&key=${key}'></script>\n`;
  expect(highestLevel("index.html", page("www.bing.com/api/maps/mapcontrol"))).toBe("error");
  expect(highestLevel("index.html", page("www.bing.com/search"))).not.toBe("error");
});

test("what every copy of a library asks with is no leak; another key at its place is", () => {
  const write = (key: string): string => `const logger = new Logger(version);const defaultApiKey="${key}";\n`;
  expect(highestLevel("ethers.js", write(["_gg7wSSi0KMBsdKn", "GVfHDueq6xMB9EkC"].join("")))).toBeUndefined();
  expect(highestLevel("ethers.js", write(createToken(32, 17)))).toBe("error");
  const chain = (key: string): string =>
    `"mainnet", ChainData("Mainnet", 1, "https://eth-mainnet.alchemyapi.io/v2/${key}")\n`;
  const chains = [
    ["pwc5rmJhrdoaSEfi", "moKEmsvOjKSmPDrP"],
    ["WV407BEiBmjNJfKo", "9Uo_55u0z0ITyCOX"],
  ];
  for (const key of chains) expect(highestLevel("StdChains.sol", chain(key.join("")))).toBeUndefined();
  expect(highestLevel("StdChains.sol", chain(createToken(32, 19)))).toBe("error");
  const sepolia = (key: string): string =>
    `"sepolia", ChainData("Sepolia", 1, "https://sepolia.infura.io/v3/${key}")\n`;
  expect(highestLevel("StdChains.sol", sepolia(["b9794ad1ddf84dfb", "8c34d6bb5dca2001"].join("")))).toBeUndefined();
  expect(highestLevel("StdChains.sol", sepolia(createHex(16)))).toBe("error");
  const hook = (path: string): string => `const WEBHOOK_URL = 'https://hooks.slack.com/services/${path}';\n`;
  expect(
    highestLevel("src/Hook.php", hook(["T0B3CJQMR/B385JAMBF/gUhHoBREI8", "uja7eKXslTaAj4E"].join(""))),
  ).toBeUndefined();
  expect(highestLevel("src/Hook.php", hook(`T0B3CJQMQ/B385JAMBE/${createToken(24, 29)}`))).toBe("error");
});

test("a key that is named so and no more is told by the address that it is put into", () => {
  const uses: readonly (readonly [path: string, given: (value: string) => string, use: string])[] = [
    ["a.js", (v) => `const key = "${v}";\n`, "fetch(`https://api.contoso.com/weather?q=${q}&appid=${key}`);\n"],
    ["a.js", (v) => `var key = '${v}';\n`, "$.get('https://api.contoso.com/v2?api_key=' + key);\n"],
    ["a.py", (v) => `KEY = "${v}"\n`, 'url = f"https://api.contoso.com/v2?q={q}&access_key={KEY}"\n'],
    ["a.php", (v) => `$key = "${v}";\n`, '$url = "https://api.contoso.com/v2?apikey=" . $key;\n'],
  ];
  for (const [path, given, use] of uses) {
    for (const value of [createHex(16), createToken(32, 37)]) {
      expect(highestLevel(path, given(value) + use)).toBe("error");
      expect(highestLevel(path, given(value) + use.replace(/[\w]+=(?=\$\{key|' \+|\{KEY|" \.)/, "page="))).not.toBe(
        "error",
      );
    }
    expect(highestLevel(path, given("shop-list-v2-main") + use)).not.toBe("error");
  }
  const application = `const appId = "wx${createHex(8)}";\nget(\`https://api.contoso.com/login?appid=\${appId}\`);\n`;
  expect(highestLevel("a.js", application)).toBeUndefined();
  // Where a request signs in, no name makes a number of it.
  for (const name of ["guid", "sid", "clientId"]) {
    const header = `const ${name} = "${createHex(16)}";\nget(url, { headers: { "x-api-key": ${name} } });\n`;
    expect(highestLevel("a.js", header)).toBe("error");
  }
});

test("what a token is signed with is a key, whatever it looks like", () => {
  const number = createHex(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  const decoded = (value: string): string => `$claims = JWT::decode($token, new Key("${value}", "HS256"));\n`;
  const encoded = (value: string): string => `$token = JWT::encode($claims, '${value}', 'HS256');\n`;
  for (const write of [decoded, encoded]) {
    expect(highestLevel("auth.php", write(number))).toBeDefined();
    expect(highestLevel("auth.php", write(drawn))).toBe("error");
  }
  expect(highestLevel("map.php", `$entry = new Key("${number}", "shop");\n`)).toBeUndefined();
  expect(highestLevel("map.php", `$entry = new Key("${drawn}", "shop");\n`)).toBe("warning");
});
