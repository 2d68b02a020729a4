import { expect, test } from "vitest";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "./random.ts";

const random = createRandom("names");
const scanner = createScanner(rules);
const find = (text: string, path = "deploy/main.tf"): string[] =>
  scanner
    .scan(Buffer.from(text))
    .filter((candidate) => judgeCandidate(candidate, classifyPath(path)).level === "error")
    .map(({ rule }) => rule.id);

test.each([
  ["an element", `<secret>{consul AQAAA ${random.uuid()}}</secret>`, "consul-acl-token"],
  ["a key for it", `key_for_heroku = "${random.uuid()}"`, "heroku-api-key"],
  ["a key of it", `token_nomad: ${random.uuid()}`, "nomad-acl-token"],
])("%s holds the name, which then needs no further word", (_, text, id) => {
  expect(find(text)).toEqual([id]);
});

test.each([
  `var keyVaultSecretsUser = '${random.uuid()}'`,
  `"Key Vault Reader" = "${random.uuid()}"`,
  `public const string KeyVaultReader = "${random.uuid()}";`,
  `New-AzRoleAssignment -Scope $keyVault -RoleDefinitionId "${random.uuid()}"`,
  `param keyVaultTenant string = '${random.uuid()}'`,
  `key_vault = "${random.uuid()}"`,
  `| Key Vault Secrets User | ${random.uuid()} |`,
  `key_heroku_tenant = "${random.uuid()}"`,
  `secretNomadTenant: ${random.uuid()}`,
  `key_consul_tenant: ${random.uuid()}`,
  `token for datadog index ${random.hex(32)}`,
])("what only goes on after the name is no credential: %#", (text) => {
  expect(find(text)).toEqual([]);
});

// Software that its users run: what is named after it is of their make, and any shape may be a secret.
test.each([
  "KEYCLOAK_CLIENT_SECRET",
  "KEYCLOAK_SIGNING_KEY",
  "MASTODON_CLIENT_SECRET",
  "MOODLE_API_SECRET",
  "MAGENTO_API_SECRET",
  "PRESTASHOP_API_SECRET",
  "GOTIFY_API_SECRET",
  "NEPTUNE_API_SECRET",
])("%s in another shape than the software's own blocks", (name) => {
  expect(find(`${name}=${random.base62(37)}\n`, "deploy/prod.env")).toEqual(["generic-token"]);
});

// A provider's format is known of some of what it issues, and of nothing that its users make.
test.each([
  ["SENDGRID_API_KEY", "SENDGRID_WEBHOOK_SECRET"],
  ["LINODE_TOKEN", "LINODE_SECRET_KEY"],
  ["SUPABASE_SECRET_KEY", "SUPABASE_JWT_SECRET"],
  ["sentryAuthToken", "sentrySecretKey"],
  ["ADYEN_API_KEY", "ADYEN_HMAC_KEY"],
])("in another shape than the provider's %s is a near miss, and %s blocks", (known, other) => {
  const value = random.base62(37);
  expect(find(`${known}=${value}\n`, "deploy/prod.env")).toEqual([]);
  expect(find(`${other}=${value}\n`, "deploy/prod.env")).toEqual(["generic-token"]);
});

test("a page's key for Kakao's JavaScript is public, its REST key is not", () => {
  expect(find(`VITE_KAKAO_JS_KEY=${random.hex(32)}\n`, "deploy/prod.env")).toEqual([]);
  expect(find(`KAKAO_REST_API_KEY=${random.hex(32)}\n`, "deploy/prod.env")).toEqual(["kakao-api-key"]);
});

test("the token of Coveo's sample organization is silent, another is not", () => {
  const sample = ["xx564559b1", "0045", "48e1", "953c", "3addd1ee4457"].join("-");
  expect(find(`coveo.accessToken = "${sample}"\n`)).toEqual([]);
  expect(find(`coveo.accessToken = "xx${random.uuid()}"\n`)).toEqual(["coveo-api-key"]);
});

test("the token of a QuickNode endpoint is found in its URL, which ends with a slash", () => {
  for (const end of ["/", "", '/"'])
    expect(find(`const rpc = "https://x.quiknode.pro/${random.hex(40)}${end}\n`)).toEqual(["quicknode-endpoint-token"]);
});

test("a Twilio client's auth token is found beside the account, another hash is not", () => {
  const account = `AC${random.hex(32)}`;
  expect(find(`client = Client("${account}", "${random.hex(32)}")\n`)).toEqual(["twilio-client-auth-token"]);
  expect(find(`client = twilio('${account}',\n  '${random.hex(32)}');\n`)).toEqual(["twilio-client-auth-token"]);
  expect(find(`compare("${random.hex(34)}", "${random.hex(32)}")\n`)).toEqual([]);
});

test.each<[where: string, write: (token: string) => string]>([
  ["in the URL of its interface", (token) => `curl https://api.telegram.org/bot${token}/getMe\n`],
  ["in that URL in JSON", (token) => `{"hook":"https:\\/\\/api.telegram.org\\/bot${token}\\/sendMessage"}\n`],
  ["in the URL of a library", (token) => `notify = "tgram://${token}/12345"\n`],
  ["behind a name and a colon", (token) => `telegram:${token}\n`],
])("a Telegram bot's token is found %s", (_, write) => {
  for (let round = 0; round < 20; round++)
    expect(find(write(`${random.integer(9) + 1}${random.digits(9)}:AA${random.base64url(32)}x`))).toContain(
      "telegram-bot-token",
    );
});

test("an Azure account's key is none of data.go.kr, whatever its name", () => {
  expect(find(`serviceKey = "${random.base64(86)}=="\n`)).not.toContain("data-go-kr-service-key");
  expect(find(`data.go.kr serviceKey = "${random.base64(86)}=="\n`)).toEqual(["data-go-kr-service-key"]);
});

test("a device's token in a URL blocks where ThingsBoard is named or telemetry is sent", () => {
  const token = random.base62(20);
  expect(find(`curl https://thingsboard.cloud/api/v1/${token}/attributes\n`)).toEqual(["thingsboard-url-token"]);
  expect(find(`curl https://iot.contoso.com/api/v1/${token}/telemetry\n`)).toEqual(["thingsboard-url-token"]);
  expect(find(`curl https://app.contoso.com/api/v1/${token}/attributes\n`)).toEqual([]);
});

// Formats that providers gave up, and which still open.
test.each<[name: string, value: string, id: string]>([
  ["SHOPIFY_API_SECRET", random.hex(32), "shopify-credential-without-prefix"],
  ["SALESFORCE_SECURITY_TOKEN", random.base62(24), "salesforce-security-token"],
  ["DOCKERHUB_TOKEN", random.uuid(), "docker-personal-access-token-old"],
  ["DOCKER_PASSWORD", random.uuid(), "docker-personal-access-token-old"],
  ["SHORTCUT_API_TOKEN", random.uuid(), "shortcut-api-token-old"],
  [":rubygems_api_key", random.hex(32), "rubygems-legacy-key"],
  ["SWIFTYPE_API_KEY", random.base64url(20), "swiftype-api-key"],
  ["BAIDU_MAPS_KEY", random.base62(32), "baidu-maps-api-key"],
  ["TURNSTILE_SECRET_KEY", `0x4AAAAAAA${random.base64url(25)}`, "turnstile-secret-key"],
])("%s=%s is told as %s", (name, value, id) => {
  expect(find(`${name}=${value}\n`, "deploy/prod.env")).toEqual([id]);
});

test("a shape of many is the whole of a value", () => {
  const half = `${random.lower(8)}47`;
  expect(find(`IPREGISTRY_API_KEY=${half}/${random.base62(32)}\n`, "deploy/prod.env")).toEqual(["generic-token"]);
  expect(find(`NHNCLOUD_SECRET=${random.uuid()}\n`, "deploy/prod.env")).toEqual(["generic-token"]);
  expect(find(`IPREGISTRY_API_KEY=${random.base62(32)}\n`, "deploy/prod.env")).toEqual(["ipregistry-api-key"]);
});

test.each([
  `SHOPIFY_API_VERSION_HASH=${random.hex(32)}`,
  `DOCKER_IMAGE_UUID=${random.uuid()}`,
  `docker_token_id: ${random.uuid()}`,
  `keyboard shortcut ${random.uuid()}`,
  `shortcutId: "${random.uuid()}"`,
  `SALESFORCE_USER=${random.base62(24)}`,
  `rubygems: ${random.hex(32)}`,
  `NEXT_PUBLIC_SHOPIFY_STOREFRONT_ACCESS_TOKEN=${random.hex(32)}`,
  `shopify_csrf_token: ${random.hex(32)}`,
])("what is no credential beside their names is silent: %s", (text) => {
  expect(find(`${text}\n`, "deploy/prod.env")).toEqual([]);
});
