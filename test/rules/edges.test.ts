import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "./random.ts";
import { samples } from "./samples/index.ts";

const scanner = createScanner(rules);
const isFound = (text: string, value: string): boolean =>
  scanner.scan(Buffer.from(text)).some(({ secret }) => {
    const found = secret.reveal();
    return found.includes(value) || (value.includes(found) && found.length >= value.length - 4);
  });

/** One value of each format that is found where nothing stands beside it. */
const values = rules
  .filter((rule) => !rule.judged && !rule.advisory && samples[rule.id])
  .map(({ id }) => ({ id, value: samples[id]!.value(createRandom(`edges ${id}`)) }))
  .filter(({ value }) => value.length < 1500 && !/[\s"'\\<>$]/.test(value) && isFound(`${value}\n`, value));

test.each<[where: string, write: (value: string) => string]>([
  ["behind an escaped line feed", (value) => `{"log": "ready\\n${value}\\nstop"}`],
  ["behind an escaped tab", (value) => `row = "a\\t${value}\\tb"`],
  ["behind an escaped carriage return", (value) => `"a\\r${value}\\r"`],
  ["as what a shell falls back to", (value) => `export K=\${K:-${value}}`],
  ["coloured in a terminal", (value) => `\x1b[32m${value}\x1b[0m`],
  ["in a percent form", (value) => `k=%22${value}%22`],
  ["before the host of a URL", (value) => `https://${value}@host.corp.com/x`],
  ["in a line that a diff adds", (value) => `--- a\n+${value}\n`],
  ["in a line that a diff takes away", (value) => `--- a\n-${value}\n`],
])("a token is found %s", (_, write) => {
  const missed = values.filter(({ value }) => !isFound(write(value), value)).map(({ id }) => id);
  expect(values.length).toBeGreaterThan(700);
  // A colon stands in them, which no user of a URL has: there they are a user and a password.
  const logins = ["blynk-organization-client-credential", "circle-test-api-key"];
  expect(missed.filter((id) => !logins.includes(id))).toEqual([]);
});

test.each<[what: string, text: (value: string) => string]>([
  ["longer text", (value) => `Ab${value}`],
  ["a path", (value) => `https://orders.corp.com/${value}/x`],
  ["a name", (value) => `orders_${value}`],
  ["JSON that escapes slashes", (value) => JSON.stringify({ k: value }).replaceAll("/", "\\/")],
])("a Microsoft key with a checksum is found in %s", (_, write) => {
  const keys = values.filter(({ id }) => /-(?:identifiable|annotated)-(?:key|token|password)$/.test(id));
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.filter(({ value }) => !isFound(write(value), value)).map(({ id }) => id)).toEqual([]);
});

const random = createRandom("escaped slashes");
test.each<[id: string, text: string]>([
  ["slack-webhook", `hooks.slack.com/services/T${random.upper(8)}/B${random.upper(8)}/${random.base62(24)}`],
  ["discord-webhook", `discord.com/api/webhooks/${random.digits(18)}/${random.base62(68)}`],
  ["url-password", `svc:${random.base62(18)}@db1.contoso.com/x`],
])("%s stands in JSON whose slashes are escaped, once or in JSON within it", (id, address) => {
  const url = `https://${address}`;
  for (const slash of ["\\/", "\\\\/", "\\\\\\/"]) {
    const found = scanner.scan(Buffer.from(`{"url":"${url.replaceAll("/", slash)}","n":1}`));
    expect(
      found.map(({ rule }) => rule.id),
      slash,
    ).toContain(id);
  }
});

test("a password in a URL may hold the sign that stands before the host", () => {
  const password = `${random.base62(9)}@${random.base62(9)}`;
  for (const [id, host] of [
    ["database-url-password", "db.contoso.com"],
    ["database-url-password-local", "db"],
  ]) {
    const found = scanner.scan(Buffer.from(`STORE=postgres://app:${password}@${host}:5432/shop?mail=me@contoso.com\n`));
    expect(found.map(({ rule, secret }) => [rule.id, secret.reveal()])).toEqual([[id, password]]);
  }
});

test("behind a URL's host another item of a list may have the sign", () => {
  const password = random.base62(14);
  const found = scanner.scan(Buffer.from(`STORE=postgres://app:${password}@db.contoso.com:5432,owner=ops@corp\n`));
  expect(found.map(({ rule, secret, resource }) => [rule.id, secret.reveal(), resource])).toEqual([
    ["database-url-password", password, "db.contoso.com"],
  ]);
});
