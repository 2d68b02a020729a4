/** What makes a value doubtful by what stands around it, and what is near it and does not. */
import { expect, test } from "vitest";
import { judgeCandidate, type PathClass } from "../../src/judge/index.ts";
import { genericRules } from "../../src/rules/generic.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { behind, expectDoubt, type Row, token } from "./rows.ts";
import { createHex } from "./token.ts";

test("what a query looks for", () => {
  const where = (before: string, value = "90817263", key = "gateway_key"): Row => [key, value, { before }];
  const begin = "x->where('gateway_key', '";
  expectDoubt("looked for by a query", [
    ...[begin, "orWhere( 'a.b', [\"", 'whereIn("a","', "WhereNot('a',\t'"].map((before) => where(before)),
    where(begin, createHex(8)),
    where(begin, "72f988bf-86f1-41af"),
  ]);
  expectDoubt(undefined, [
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
  expectDoubt(
    doubt,
    ["/// ", " * ", "/*", "//! "].map((before) => behind(`${before}connect("`, value)),
    "generic-password",
    "code",
  );
  expectDoubt(
    doubt,
    ["// ", "# ", "-- ", "//"].map((before) => behind(`${before}connect("`, value)),
    "generic-password",
    "code",
  );
  expectDoubt(
    undefined,
    ["", "x /// ", "x # "].map((before) => behind(`${before}connect("`, value)),
    "generic-password",
    "code",
  );
  expectDoubt(
    undefined,
    ["// const a = ", "# a: ", '-- "a.b" = ', "// $a-b = ", "//- a: "].map((before) => behind(before, value)),
    "generic-password",
    "code",
  );
  // One name in place of another, unquoted.
  const [name, text] = ["apiV3Key", "harbour9Gkey"];
  expectDoubt(
    doubt,
    ["// clientSecret => ", "# a = ", "-- a: "].map((before): Row => ["shop_secret", name, { before, quote: "" }]),
    "generic-token",
    "code",
  );
  expectDoubt(
    undefined,
    [
      ["shop_secret", text, { before: "// clientSecret => ", quote: "" }],
      ["shop_secret", name, { before: "clientSecret => ", quote: "" }],
      ["shop_secret", name, { before: "// clientSecret = '", quote: "'" }],
    ],
    "generic-token",
    "code",
  );
  // Words alone are an example even where a line was commented out.
  const words = "thereallysecretvalueofthings";
  for (const pathClass of ["code", "data", "script"] as const)
    expectDoubt(doubt, [behind("# a = ", words)], "generic-password", pathClass);
  expectDoubt(doubt, [behind("; a = ", words), behind("## a = ", words)]);
  expectDoubt(undefined, [
    behind("// a = ", words),
    behind("a # a = ", words),
    behind("# a = ", `${words}7`),
    behind("# a = ", "zqvxkjwyzqvxkjwyzqv"),
  ]);
});

test("what decides last: its own words, a server of one's own, what identifies a pair", () => {
  const value = `${token}`;
  expectDoubt(
    "named as made up",
    ["test_secret", "my_fake_key", "sampleKey", "fixture_x"].map((key): Row => [key, value]),
  );
  expectDoubt(
    undefined,
    ["testers_secret", "attest_key"].map((key): Row => [key, value]),
  );
  expectDoubt("for a server on one's own machine", [
    behind("curl http://localhost:80/x -H 'X-Key: "),
    behind("$ wget http://127.0.0.1/x --token="),
    behind("- https http://[::1]:8080 key:"),
    behind("  curl 'http://a:b@host.docker.internal/x' -u x:"),
    behind('axios("http://localhost", "'),
    behind("x.post( f'http://localhost/a', h('"),
    ["shop_secret", value, { before: "curl -H 'X-Key: ", after: "' http://localhost/x" }],
    ["shop_secret", value, { before: "curl -H 'X-Key: ", after: "' http://localhost/x; ls" }],
  ]);
  expectDoubt(undefined, [
    behind("xcurl http://localhost:80/x -H 'X-Key: "),
    behind("ls; curl http://localhost/x -H 'X-Key: "),
    behind("curl http://localhost.contoso.com/x -H 'X-Key: "),
    behind("curl http://localhost/x && y http://a/ --k "),
    behind("curl x && http://localhost/ --k "),
    behind("curl x; y http://localhost/ --k "),
    behind("curl x | y http://localhost/ --k "),
    behind("curl --proxy http://localhost/ x --k "),
    behind("curl http://localhost/ http://a.contoso.com/ --k "),
    behind('axios("http://localhost"); f("'),
    behind('myaxios("http://localhost", "'),
    ["shop_secret", value, { before: "curl -H 'X-Key: ", after: "' x; y http://localhost/x" }],
    ["shop_secret", value, { before: "curl -H 'X-Key: ", after: "' x && y http://localhost/x" }],
  ]);
  expectDoubt(
    "the identifier of a key pair",
    ["aws_access_key_id", "AccessKeyId", "access-key_id"].map((key): Row => [key, value]),
  );
  expectDoubt(
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
