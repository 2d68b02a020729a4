/** What makes a value doubtful by itself and its name, and what is near it and does not. */
import { expect, test } from "vitest";
import { isGuessable } from "../../src/judge/guessable.ts";
import { place } from "./place.ts";
import { behind, expectDoubt, type Row, token } from "./rows.ts";
import { createToken } from "./token.ts";

test("a provider that is named by one of the two words before", () => {
  const doubt = "named after a provider, without the provider's format";
  expectDoubt(
    doubt,
    [behind("harness secret = "), behind("the harness old secret: "), behind("harness,(secret)=")],
    "generic-token",
  );
  expectDoubt(
    undefined,
    [
      behind("harness my old secret: "),
      behind("harness: "),
      behind(`harness ${"=".repeat(60)} secret = `),
      behind("x harness"),
    ],
    "generic-token",
  );
  expectDoubt(undefined, [behind("harness secret = ")]);
});

test("a service's own name", () => {
  expectDoubt("made of its own name", [
    ...["shopfront", "Shopfront", "shopfront1", "shopfront@123456!.", "shopfront-1#"].map(
      (value): Row => ["SHOPFRONT_PASSWORD", value],
    ),
    ...["shopAdmin", "shop_admin7", "admin-shop", "Shop:Admin"].map((value): Row => ["SHOP_ADMIN_KEY", value]),
    ["SHOP_KEY", "$hop-k3y"],
    ["SHOP_KEY", "5hopK3y"],
  ]);
  expectDoubt(undefined, [
    ...["sho", "shopfronts7", "7shopfront", "shopfront9081726", "shopfront!.#q", "shopfrontx7"].map(
      (value): Row => ["SHOPFRONT_PASSWORD", value],
    ),
    ["shopfront", "shopfront77x"],
    ["PASSWORD_SHOPFRONT", "shopfrontxq7"],
    ["SHOP_ADMIN_KEY", "shopAdminXq7"],
    ["SHOP_KEY", "5hopK3yx7q"],
  ]);
});

test("a name that says no more than key", () => {
  const doubt = "a name that says no more than key";
  expectDoubt(
    doubt,
    [
      ["key", token],
      ["keys", token],
      ["KEY1", token],
      ["auth", token.slice(0, 19)],
    ],
    "generic-token",
  );
  expectDoubt(
    undefined,
    [
      ["key12", token],
      ["xkey", token],
      ["auth", token.slice(0, 20)],
      ["auths", token.slice(0, 19)],
    ],
    "generic-token",
  );
  expectDoubt(undefined, [["key", token]]);
  expectDoubt(undefined, [["auth", `${token.slice(0, 9)}:x`]], "generic-token");
});

test("characters that tokens do not have, unless it is a secret's", () => {
  const odd = `${token.slice(0, 12)}?${token.slice(0, 9)}`;
  expectDoubt("characters that tokens do not have", [["api_token", odd]], "generic-token");
  expectDoubt(undefined, [["api_secret", odd]], "generic-token");
  expectDoubt(undefined, [["api_token", odd]]);
});

test("what is drawn is a key, although its name finds something", () => {
  const cache = (value: string): Row => ["cache_key", value];
  const base64 = token.slice(0, 20);
  const drawn = createToken(41);
  expectDoubt(
    undefined,
    [`${base64}=`, `${base64}==`, "+/-_".padEnd(20, "aB3") + "=", drawn, drawn.slice(0, 40), `9${drawn}`].map(cache),
    "generic-token",
  );
  expectDoubt(
    "a name for keys that open nothing",
    [
      ...[`${base64}`, `.${base64}=`, `${base64}=.`, `${base64.slice(1)}=`, `.${drawn}`, `${drawn}.`],
      ...[drawn.slice(0, 39), drawn.toLowerCase(), drawn.toUpperCase(), drawn.replace(/\d/g, "x")],
    ].map(cache),
    "generic-token",
  );
});

test("words that are guessed from a list", () => {
  const doubt = "a default that everybody knows";
  expectDoubt(doubt, [
    ["db_pass", "harbour"],
    ["db_pass", "Thingsboard"],
    ["db_pass", "open"],
    ["db_pass", "serverclientname"],
  ]);
  // What reads like a word and is none is guessed as far as it is short.
  expectDoubt(doubt, [["db_pass", "valorimented"]]);
  expectDoubt(undefined, [["db_pass", "valorimenteda"]]);
  expectDoubt(undefined, [
    ["db_pass", "ope"],
    ["db_pass", "harbourLights"],
    ["db_pass", "serverclientnames"],
    ["db_pass", "qzxvkjqwzxvkj"],
  ]);
  // Over the network a default is none.
  const over = (server: string, value = "Testing4821!"): Row => ["Password", value, { before: `${server};Password=` }];
  expectDoubt(undefined, [
    ..."server,Data Source,HOST,addr,address,network address"
      .split(",")
      .map((name) => over(`db="${name}=db.contoso.com`)),
    ...["tcp:db.contoso.com", "np:db.contoso.com", "10.0.0.7", "db-1.x"].map((name) => over(`db="Server=${name}`)),
    ["pwd", "Testing4821!", { before: "db='Server=db.contoso.com;PWD = " }],
    ["pwd", "Testing4821!", { before: 'db="pwd=', after: ';Server=db.contoso.com"' }],
    ["pwd", "Testing4821!", { before: "pwd=", after: ";Server=db.contoso.com" }],
  ]);
  expectDoubt(doubt, [
    ...["db", "127.0.0.1", "host.docker.internal", "localhost"].map((name) => over(`db="Server=${name}`)),
    over('db="xserver=db.contoso.com'),
    over('a="Server=db.contoso.com";b="x=1'),
    ["pwd", "Testing4821!", { before: 'db="Server=db.contoso.com;my_pwd=' }],
    ["pwd", "Testing4821!", { before: 'db="Server=db.contoso.com;pwd=x' }],
    ["pwd", "Testing4821!", { before: 'db="pwd=', after: '";Server=db.contoso.com' }],
    ["db_pass", "Contoso12345"],
    ["db_pass", "Contoso_1234567890!"],
    ["db_pass", "p4ssw0rd"],
  ]);
  const guessed = (value: string, before = "x = "): boolean => isGuessable(place("db_pass", value, { before }));
  expect(["harbour", "Contoso12345", "admin", "db", "dbpass"].map((value) => guessed(value))).toEqual([
    ...[true, true, true, false, true],
  ]);
  expect(["Xq7pR2v!", token].map((value) => guessed(value))).toEqual([false, false]);
  expect(guessed("admin", "Server=db.contoso.com;Password=")).toBe(false);
});

test("what a container beside the application starts with", () => {
  const doubt = "a container's own, made of one word";
  const value = "Zqvxkjwy7!";
  expectDoubt(doubt, [
    ...["POSTGRES_PASSWORD", "mysql_root_password", "SA_PASSWORD", "KC_DB_PASS", "redis_pwd"].map(
      (key): Row => [key, value],
    ),
    ...["zqv", "Zqvxkjwyzqvxkjwy", "zqvx@12345!!!", "zqvx.7$"].map((word): Row => ["MARIADB_PASSWORD", word]),
    ["MARIADB_PASSWORD", Buffer.from(`${value}!`).toString("base64")],
  ]);
  expectDoubt(undefined, [
    ["SHOP_PASSWORD", value],
    ["POSTGRES_PASSWORD_X", value],
    ...["zqvx@908172", "zqvx!!!!", "zQvxkj7", "7zqvxkj", "zqvxkjwyzqvxkjwyq7", "zqvx@7x"].map(
      (word): Row => ["MARIADB_PASSWORD", word],
    ),
  ]);
});
