/** What makes a value doubtful, and what is near it and does not. */
import { expect, test } from "vitest";
import { type Doubt, findDoubt, isGuessable } from "../../src/judge/doubt.ts";
import { judgeCandidate, type PathClass } from "../../src/judge/index.ts";
import type { Place } from "../../src/judge/place.ts";
import { genericRules } from "../../src/rules/generic.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import type { CredentialKind } from "../../src/types.ts";
import { place } from "./place.ts";
import { createHex, createToken } from "./token.ts";

const token = createToken(30);

type Row = readonly [key: string, value: string, more?: Partial<Place>];

function expectAll(
  doubt: Doubt | undefined,
  rows: readonly Row[],
  kind: CredentialKind = "generic-password",
  pathClass: PathClass = "data",
): void {
  const others = rows.flatMap((row) => {
    const found = findDoubt(place(...row), kind, pathClass);
    return found === doubt ? [] : [[found, ...row]];
  });
  expect(others).toEqual([]);
}

const behind = (before: string, value = token): Row => ["shop_secret", value, { before }];

test("a provider that is named by one of the two words before", () => {
  const doubt = "named after a provider, without the provider's format";
  expectAll(
    doubt,
    [behind("harness secret = "), behind("the harness old secret: "), behind("harness,(secret)=")],
    "generic-token",
  );
  expectAll(
    undefined,
    [
      behind("harness my old secret: "),
      behind("harness: "),
      behind(`harness ${"=".repeat(60)} secret = `),
      behind("x harness"),
    ],
    "generic-token",
  );
  expectAll(undefined, [behind("harness secret = ")]);
});

test("a service's own name", () => {
  expectAll("made of its own name", [
    ...["shopfront", "Shopfront", "shopfront1", "shopfront@123456!.", "shopfront-1#"].map(
      (value): Row => ["SHOPFRONT_PASSWORD", value],
    ),
    ...["shopAdmin", "shop_admin7", "admin-shop", "Shop:Admin"].map((value): Row => ["SHOP_ADMIN_KEY", value]),
    ["SHOP_KEY", "$hop-k3y"],
    ["SHOP_KEY", "5hopK3y"],
  ]);
  expectAll(undefined, [
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
  expectAll(
    doubt,
    [
      ["key", token],
      ["keys", token],
      ["KEY1", token],
      ["auth", token.slice(0, 19)],
    ],
    "generic-token",
  );
  expectAll(
    undefined,
    [
      ["key12", token],
      ["xkey", token],
      ["auth", token.slice(0, 20)],
      ["auths", token.slice(0, 19)],
    ],
    "generic-token",
  );
  expectAll(undefined, [["key", token]]);
  expectAll(undefined, [["auth", `${token.slice(0, 9)}:x`]], "generic-token");
});

test("characters that tokens do not have, unless it is a secret's", () => {
  const odd = `${token.slice(0, 12)}?${token.slice(0, 9)}`;
  expectAll("characters that tokens do not have", [["api_token", odd]], "generic-token");
  expectAll(undefined, [["api_secret", odd]], "generic-token");
  expectAll(undefined, [["api_token", odd]]);
});

test("words that are guessed from a list", () => {
  const doubt = "a default that everybody knows";
  expectAll(doubt, [
    ["db_pass", "harbour"],
    ["db_pass", "Thingsboard"],
    ["db_pass", "open"],
    ["db_pass", "serverclientname"],
  ]);
  expectAll(undefined, [
    ["db_pass", "ope"],
    ["db_pass", "harbourLights"],
    ["db_pass", "serverclientnames"],
    ["db_pass", "qzxvkjqwzxvkj"],
  ]);
  // Over the network a default is none.
  const over = (server: string, value = "Testing4821!"): Row => ["Password", value, { before: `${server};Password=` }];
  expectAll(undefined, [
    ..."server,Data Source,HOST,addr,address,network address"
      .split(",")
      .map((name) => over(`db="${name}=db.contoso.com`)),
    ...["tcp:db.contoso.com", "np:db.contoso.com", "10.0.0.7", "db-1.x"].map((name) => over(`db="Server=${name}`)),
    ["pwd", "Testing4821!", { before: "db='Server=db.contoso.com;PWD = " }],
    ["pwd", "Testing4821!", { before: 'db="pwd=', after: ';Server=db.contoso.com"' }],
    ["pwd", "Testing4821!", { before: "pwd=", after: ";Server=db.contoso.com" }],
  ]);
  expectAll(doubt, [
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
  expectAll(doubt, [
    ...["POSTGRES_PASSWORD", "mysql_root_password", "SA_PASSWORD", "KC_DB_PASS", "redis_pwd"].map(
      (key): Row => [key, value],
    ),
    ...["zqv", "Zqvxkjwyzqvxkjwy", "zqvx@12345!!!", "zqvx.7$"].map((word): Row => ["MARIADB_PASSWORD", word]),
    ["MARIADB_PASSWORD", Buffer.from(`${value}!`).toString("base64")],
  ]);
  expectAll(undefined, [
    ["SHOP_PASSWORD", value],
    ["POSTGRES_PASSWORD_X", value],
    ...["zqvx@908172", "zqvx!!!!", "zQvxkj7", "7zqvxkj", "zqvxkjwyzqvxkjwyq7", "zqvx@7x"].map(
      (word): Row => ["MARIADB_PASSWORD", word],
    ),
  ]);
});

test("what a query looks for", () => {
  const where = (before: string, value = "90817263", key = "gateway_key"): Row => [key, value, { before }];
  const begin = "x->where('gateway_key', '";
  expectAll("looked for by a query", [
    ...[begin, "orWhere( 'a.b', [\"", 'whereIn("a","', "WhereNot('a',\t'"].map((before) => where(before)),
    where(begin, createHex(8)),
    where(begin, "72f988bf-86f1-41af"),
  ]);
  expectAll(undefined, [
    ...["xwhere('a', '", "where('a b', '", "where('a',  '", "where('a', x'", "where('a' '", "whereBy('a', '"].map(
      (before) => where(before, "9081726354"),
    ),
    where(begin, token),
    where(begin, createHex(8).slice(1)),
    where(begin, `x${createHex(8)}`),
    where(begin, `${createHex(8)}x`),
    ...["gateway_token", "gateway_secret", "bearer_key", "passwd_x", "db_pass", "pwd_key"].map((key) =>
      where(begin, createHex(8), key),
    ),
    where(begin, createHex(8), ""),
  ]);
});

test("an example in a comment, in programs and in settings", () => {
  const doubt = "an example in a comment";
  const value = "Xq7pR2v!";
  expectAll(
    doubt,
    ["/// ", " * ", "/*", "//! "].map((before) => behind(`${before}connect("`, value)),
    "generic-password",
    "code",
  );
  expectAll(
    doubt,
    ["// ", "# ", "-- ", "//"].map((before) => behind(`${before}connect("`, value)),
    "generic-password",
    "code",
  );
  expectAll(
    undefined,
    ["", "x /// ", "x # "].map((before) => behind(`${before}connect("`, value)),
    "generic-password",
    "code",
  );
  expectAll(
    undefined,
    ["// const a = ", "# a: ", '-- "a.b" = ', "// $a-b = ", "//- a: "].map((before) => behind(before, value)),
    "generic-password",
    "code",
  );
  // Words alone are an example even where a line was commented out.
  const words = "thereallysecretvalueofthings";
  for (const pathClass of ["code", "data", "script"] as const)
    expectAll(doubt, [behind("# a = ", words)], "generic-password", pathClass);
  expectAll(doubt, [behind("; a = ", words), behind("## a = ", words)]);
  expectAll(undefined, [
    behind("// a = ", words),
    behind("a # a = ", words),
    behind("# a = ", `${words}7`),
    behind("# a = ", "zqvxkjwyzqvxkjwyzqv"),
  ]);
});

test("what decides last: its own words, a server of one's own, what identifies a pair", () => {
  const value = `${token}`;
  expectAll(
    "named as made up",
    ["test_secret", "my_fake_key", "sampleKey", "fixture_x"].map((key): Row => [key, value]),
  );
  expectAll(
    undefined,
    ["testers_secret", "attest_key"].map((key): Row => [key, value]),
  );
  expectAll("for a server on one's own machine", [
    behind("curl http://localhost:80/x -H 'X-Key: "),
    behind("$ wget http://127.0.0.1/x --token="),
    behind("- https http://[::1]:8080 key:"),
    behind("  curl 'http://a:b@host.docker.internal/x' -u x:"),
    behind('axios("http://localhost", "'),
    behind("x.post( f'http://localhost/a', h('"),
    ["shop_secret", value, { before: "curl -H 'X-Key: ", after: "' http://localhost/x" }],
    ["shop_secret", value, { before: "curl -H 'X-Key: ", after: "' http://localhost/x; ls" }],
  ]);
  expectAll(undefined, [
    behind("xcurl http://localhost:80/x -H 'X-Key: "),
    behind("ls; curl http://localhost/x -H 'X-Key: "),
    behind("curl http://localhost.contoso.com/x -H 'X-Key: "),
    behind("curl http://localhost/x && y http://a/ --k "),
    behind("curl x && http://localhost/ --k "),
    behind("curl x; y http://localhost/ --k "),
    behind("curl x | y http://localhost/ --k "),
    behind("curl --proxy http://localhost/ x --k "),
    behind('axios("http://localhost"); f("'),
    behind('myaxios("http://localhost", "'),
    ["shop_secret", value, { before: "curl -H 'X-Key: ", after: "' x; y http://localhost/x" }],
    ["shop_secret", value, { before: "curl -H 'X-Key: ", after: "' x && y http://localhost/x" }],
  ]);
  expectAll(
    "the identifier of a key pair",
    ["aws_access_key_id", "AccessKeyId", "access-key_id"].map((key): Row => [key, value]),
  );
  expectAll(
    undefined,
    ["aws_access_key_ids", "accesskid"].map((key): Row => [key, value]),
  );
});

test("whole and well-formed, and still a test's own: by its class, by the words before it, or as a comment's", () => {
  const rule = { ...genericRules.find(({ id }) => id === "generic-token")!, judged: false, fixture: true } as const;
  const scanner = createScanner([rule]);
  const levelOf = (text: string, pathClass: PathClass, more: Partial<typeof rule> = {}) => {
    const [candidate] = scanner.scan(Buffer.from(`${text}\n`));
    return candidate && judgeCandidate({ ...candidate, rule: { ...rule, ...more } }, pathClass).level;
  };
  const line = `shop_api_token = "${token}"`;
  expect(levelOf(line, "data")).toBe("error");
  for (const pathClass of ["test", "test-data", "fixture", "docs"] as const)
    expect(levelOf(line, pathClass)).toBe("warning");
  for (const before of ["test ", "a fake: ", "mocked_", "sample-"])
    expect(levelOf(`${before}${line}`, "data"), before).toBe("warning");
  // Sixty characters before it count.
  expect(levelOf(`test ${" ".repeat(60)}${line}`, "data")).toBe("error");
  expect(levelOf("api_token = 'harbour'", "data", { highEntropy: false })).not.toBe("error");
  expect(levelOf(line, "test", { level: "note" })).toBe("note");
  expect(levelOf(line, "test", { fixture: undefined } as never)).toBe("error");
});
