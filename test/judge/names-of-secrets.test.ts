/** Names of secrets without one of the usual words in them, and in other languages; and what is named nearly so. */
import { describe, expect, test } from "vitest";
import { createRandom } from "../rules/random.ts";
import { find, token } from "./everyday.ts";
import { highestLevel } from "./levels.ts";

const random = createRandom("names-of-secrets");

const hex = random.hex(32);

test.each([
  ...["PASSWORD_PEPPER", "pepper", "erlangCookie", "RABBITMQ_ERLANG_COOKIE", "bearer", "api_bearer", "NONCE_SALT"],
  ...["encryption-salt", "merchantSalt", "snmp_community", "rocommunity", "community_string", "totp_seed", "mfaSeed2"],
  ...["recovery_codes", "unlockCode", "ACCESS_CODE", "api_sec", "clientSec", "cred", "license_code", "licenceData"],
  ...["ORDERS_API", "ordersApi", "shared_access", "crypt_key", "HMAC_SHA256_KEY", "vnp_HashSecret", "hash_pepper"],
  ...["api_schluessel", "geheimschlüssel", "api_sleutel", "jeton_acces", "clé_api", "chave_secreta", "segredo"],
  ...[
    "chiave_api",
    "llave_privada",
    "klucz_api",
    "anahtar",
    "api_nyckel",
    "api_avain",
    "kunci_rahasia",
    "titkos_kulcs",
  ],
  ...["ключ", "Токен", "секрет", "密钥", "api密钥", "令牌", "トークン", "APIキー", "비밀키", "토큰", "miyao"],
])("a drawn value that is called %s blocks", (name) => {
  for (const value of [token, hex])
    for (const text of [`${name}: ${value}\n`, `{"region": "north", "${name}": "${value}"}\n`])
      expect(find("app.yaml", text), text).toContainEqual({ value, level: "error" });
});

test.each([
  ...["peppermint", "salt", "saltLength", "basalt", "community", "community_name", "seed", "random_seed", "codec"],
  ...[
    "api",
    "api_version",
    "apiPath",
    "rapid",
    "section",
    "app_second",
    "credit",
    "incredible",
    "license",
    "licenseUrl",
    "access_codec",
    "bearerFormat",
  ],
  ...["password_hash", "secret_hash", "crypt", "schluessel", "sleutel", "chave", "avain"],
])("and is silent under %s", (name) => {
  expect(find("app.yaml", `${name}: ${hex}\n`)).toEqual([]);
});

test.each([
  "orders_api: nginx-ingress-7d9f8b6c5d",
  "ordersApi: https://orders.contoso.net/v2/api2",
  "bearer: true",
  "bearer: Bearer",
  "scheme: bearer",
  "access_code: invalid_code",
  "snmp_community: public",
  "api_salt: ${API_SALT}",
  "pepper: changeme",
  "токен: $" + "{TOKEN}",
  "密钥: 不能为空",
  "ключ: main_menu",
  "トークン: {{ token }}",
])("%s is silent", (line) => {
  expect(find("app.yaml", `${line}\n`)).toEqual([]);
});

describe("numbers that services give for keys", () => {
  test.each(["ACCESS_KEY", "subscriptionKey", "license_key", "licenceKey", "private_key", "DB_PWD"])("%s", (name) => {
    expect(find("app.yaml", `${name}: ${random.uuid()}\n`)).toMatchObject([{ level: "error" }]);
  });
  test.each([
    "rowKey",
    "key",
    "object_key",
    "integrationKey",
    "accessKeyId",
    "subscription_id",
    "license",
    "kms_master_key",
  ])("none is %s", (name) => {
    expect(find("app.yaml", `${name}: ${random.uuid()}\n`)).toEqual([]);
  });
});

const pat = random.from("abcdefghijklmnopqrstuvwxyz234567", 52);
test.each([
  `env:\n- name: AZURE_DEVOPS_EXT_PAT\n  value: ${pat}\n`,
  `variables:\n- name: azureDevopsPat\n  value: '${pat}'\n`,
  `const azureDevopsPat =\n  "${pat}";\n`,
  `<key>AzureDevopsPat</key>\n<string>${pat}</string>\n`,
])("a token of Azure DevOps is found below its name: %#", (text) => {
  expect(highestLevel("deploy.yaml", text)).toBe("error");
  expect(highestLevel("deploy.yaml", text.replaceAll(/devops(?:_EXT)?_?pat/gi, "Region"))).toBeUndefined();
});

test("a key that a command puts into a key vault of Azure is no vault's own", () => {
  const value = `${random.base64(43)}=`;
  const command = `az keyvault secret set --vault-name shop --name storage-key --value "${value}"\n`;
  expect(find("deploy.sh", command)).toContainEqual({ value, level: "error" });
  expect(highestLevel("deploy.sh", `vault unseal key 1: ${value}\n`)).toBe("error");
});

test.each(["Splunk", "GenieKey", "SSWS", "Klaviyo-API-Key", "Bot", "Zoho-oauthtoken"])(
  "an Authorization header of %s",
  (scheme) => {
    for (const value of [random.uuid(), token])
      expect(find("a.sh", `curl -H "Authorization: ${scheme} ${value}" https://shop.contoso.net/v1\n`)).toContainEqual({
        value,
        level: "error",
      });
  },
);

test("a key of Azure's is found in a statement that inserts it", () => {
  const value = random.base62(52);
  expect(highestLevel("seed.sql", `INSERT INTO services (name, search_key) VALUES ('north', '${value}');\n`)).toBe(
    "error",
  );
  expect(highestLevel("seed.sql", `INSERT INTO services (name, cache_key) VALUES ('north', '${value}');\n`)).not.toBe(
    "error",
  );
});

test("a column of names and numbers that ends in key", () => {
  const insert = (column: string, value: string): string =>
    `INSERT INTO shops (id, ${column}) VALUES (1, '${value}');\n`;
  for (const [column, value] of [
    ["search_key", "orders_2024"],
    ["storage_key", random.base36(28)],
    ["workspace_key", "WS-2024-01"],
    ["account_key", random.uuid()],
    ["host_key", random.hex(32)],
    ["license_key", "cc-by-sa-4.0"],
    ["function_key", "F12_open"],
    ["master_key", "orders-eu-7471-v2-west"],
  ] as const)
    expect(highestLevel("seed.sql", insert(column, value)), column).toBeUndefined();
  for (const [column, value] of [
    ["access_key", random.hex(32)],
    ["license_key", random.uuid()],
    ["account_key", `${random.base62(86)}==`],
    ["client_account_token", random.hex(32)],
    ["api_key", "Nr7-kalt"],
  ] as const)
    expect(highestLevel("seed.sql", insert(column, value)), column).toBe("error");
});

test("what a service is built from stands under its name, and an invoice has a number", () => {
  const commit = random.hex(40);
  const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  for (const [path, text] of [
    ["values.yaml", `tags:\n  orders-api: "${commit}"\n  ordersApi: ${commit}\n`],
    ["shops.json", `{"orders-api": "${random.hex(32)}"}\n`],
    ["graph.ts", `const GRAPH_API = "Qm${random.from(base58, 44)}";\n`],
    [
      "base.ts",
      `const BASE_API = "${Buffer.from(`https://api.contoso.com/${random.base36(8)}`).toString("base64")}";\n`,
    ],
    ["sheet.ts", `const SHEET_API = "AKfycb${random.base62(40)}";\n`],
    ["nfe.json", `{"chave_acesso": "${random.digits(44)}", "chaveAcesso": "${random.digits(44)}"}\n`],
    ["sri.py", `clave_acceso = "${random.digits(49)}"\n`],
    ["cassette.yaml", `    Surrogate-Key:\n    - ${random.hex(32)}\n`],
  ] as const)
    expect(highestLevel(path, text), text).toBeUndefined();
  expect(highestLevel("graph.ts", `const ORDERS_API = "${commit}";\n`)).toBe("error");
  expect(highestLevel("graph.ts", `const ordersApi = "${random.base62(40)}";\n`)).toBe("error");
});

test("a key of OpenAI's form blocks under a name that says what it opens, and is shown elsewhere", () => {
  const value = `sk-${random.hex(32)}`;
  expect(highestLevel("a.py", `client = OpenAI(api_key="${value}", base_url=url)\n`)).toBe("error");
  expect(highestLevel("a.py", `render("${value}")\n`)).toBe("warning");
});

test("the number of a free plan's key of DeepL needs no name", () => {
  expect(highestLevel("a.py", `translate("${random.uuid()}:fx")\n`)).toBe("error");
  expect(highestLevel("a.py", `translate("${random.uuid()}:fy")\n`)).toBeUndefined();
});
