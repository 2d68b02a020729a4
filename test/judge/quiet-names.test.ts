/** Names that say what a value is instead of a secret, and names of secrets beside them. */
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { highestLevel } from "./levels.ts";
import { expectCalm, expectDoubt, named } from "./rows.ts";
import { createHex, createToken } from "./token.ts";

const token = createToken(22);

test("what is said of a token or a password is none", () => {
  const told =
    "authProvider authDomain tokenRole tokenStatus tokenKind keyUsage tokenSymbol authTag authorizationServer secretGuid".split(
      " ",
    );
  expectCalm(
    "identifier",
    told.map((key) => named(key, token)),
  );
  const secrets = "providerAuth domainToken roleToken statusToken serverToken guidSecret".split(" ");
  expectCalm(
    undefined,
    secrets.map((key) => named(key, token)),
  );
});

test("what is drawn for a server, a role or a provider is no name of it", () => {
  const drawn = `${token.slice(0, 6)}$${createToken(6)}%9`;
  const told = "SHOP_PASSWORD_SERVER GITHUB_TOKEN_PROVIDER AUTH_SECRET_ROLE apiTokenStatus db_password_type".split(" ");
  expectCalm(
    undefined,
    told.flatMap((key) => [named(key, token), named(key, drawn)]),
  );
  expectCalm("identifier", [
    named("SHOP_PASSWORD_SERVER", "warehouse-db-2"),
    named("GITHUB_TOKEN_PROVIDER", "harbour-provider-v2"),
    named("apiTokenStatus", "revokedByAdmin2"),
    named("db_password_type", "plaintext"),
    named("AUTH_PROVIDER", token),
  ]);
});

test("a place in a list, a request's own number, what an antiforgery check and PKCE send in the open", () => {
  const open = "deltaToken clientRequestToken requestVerificationToken publishableKey codeChallenge".split(" ");
  expectCalm(
    "public",
    open.map((key) => named(key, token)),
  );
  expectCalm(
    undefined,
    ["requestToken", "verificationSecret", "challengeToken"].map((key) => named(key, token)),
  );
});

test("a number that is given to who reads or writes", () => {
  expectCalm(
    "identifier",
    ["token_reader", "secret_writer", "passwordApprover"].map((key) => named(key, randomUUID())),
  );
  expectCalm(
    undefined,
    ["reader_token", "writer_secret", "API_TOKEN_WRITER", "SHOP_ACCESS_TOKEN_OWNER"].map((key) =>
      named(key, randomUUID()),
    ),
  );
});

test("keys that find an object are shown and do not block, whatever they look like", () => {
  const doubt = "a name for keys that open nothing";
  const finding = "eventKey imageKey componentKey styleKey queryKey translationKey".split(" ");
  expectDoubt(
    doubt,
    finding.map((key) => named(key, createHex(20))),
    "generic-token",
  );
  expectDoubt(
    undefined,
    ["shopKey", "eventSecretKey", "imageApiKey"].map((key) => named(key, createHex(20))),
    "generic-token",
  );
  // What a program reaches a service by is no name of an object.
  expectDoubt(
    doubt,
    [named("S3_KEY", "uploads/2024/basalt7.png"), named("S3_KEY", "shop-photo-b7"), named("eventKey", createToken(32))],
    "generic-token",
  );
  expectDoubt(
    undefined,
    ["S3_KEY", "AZURE_BLOB_KEY", "EVENTGRID_TOPIC_KEY"].flatMap((key) => [
      named(key, createToken(32)),
      named(key, createHex(16)),
    ]),
    "generic-token",
  );
});

test("what people read beside a field is shown and does not block", () => {
  const write = (name: string, value: string): unknown => highestLevel("login.ts", `const ${name} = "${value}";\n`);
  for (const name of ["passwordHint", "tokenLabel", "passwordPlaceholder"])
    expect(write(name, "Min.12+1digit")).not.toBe("error");
  expect(write("password", "Min.12+1digit")).toBe("error");
  // What nobody reads stays what it looks like.
  expect(write("tokenLabel", createToken(32))).toBe("error");
});

test("a program that was made small gives its objects one letter", () => {
  const doubt = "a name that says no more than key";
  expectDoubt(
    doubt,
    [named("t.key", createHex(10)), named("$.key", createHex(10)), named("E.keys", createHex(10))],
    "generic-token",
  );
  expectDoubt(undefined, [named("shop.key", createHex(10)), named("t.apiKey", createHex(10))], "generic-token");
});

test("a password that a database is given may hold any sign, and a type may be a choice", () => {
  const password = ["Granite", "#", "falcon_11"].join("");
  expect(highestLevel("db/users.sql", `CREATE USER 'shop'@'10.%' IDENTIFIED BY '${password}';\n`)).toBe("error");
  expect(highestLevel("db/users.sql", "CREATE USER 'shop'@'10.%' IDENTIFIED BY 'your_password';\n")).toBe(undefined);
  expect(highestLevel("auth.ts", `const SHOP_SECRET: string | undefined = '${createHex(20)}';\n`)).toBe("error");
  expect(highestLevel("auth.ts", "const SHOP_SECRET: string | undefined = process.env.SHOP_SECRET;\n")).toBe(undefined);
});

test("a text of words and a number is shown and does not block", () => {
  const doubt = "words and a number";
  expectDoubt(
    doubt,
    ["8-64 Zeichen", "Office 365", "OAuth 2.0", "Azure AD B2C"].map((value) => named("shopPassword", value)),
  );
  const chosen = ["Basalt_42 fern", "Basalt 42fern", "basalt fern 42 ridge", createToken(20)];
  expectDoubt(
    undefined,
    chosen.map((value) => named("shopPassword", value)),
  );
  expectDoubt(
    undefined,
    ["passphrase", "WIFI_PASSWORD", "db_password"].map((name) => named(name, "Basalt 365")),
  );
});

test("the name of a field, how a network asks for its password, and passwords that begin so", () => {
  const fields = "txtPassword1 lblToken inputNewPasswordConfirm edtApiKey".split(" ");
  expectCalm(
    "name",
    fields.map((value) => named("shopPassword", value)),
  );
  expectCalm(
    "literal",
    ["WPA2-PSK", "WPA2/WPA3", "PKCS#12", "ed25519"].map((value) => named("wifi_auth", value)),
  );
  const chosen = [`txtPassword${createToken(8)}`, "WPA2-psk-basalt7", "PKCS#12basalt", "ed25519basalt7"];
  expectCalm(
    undefined,
    chosen.map((value) => named("wifi_password", value)),
  );
});
