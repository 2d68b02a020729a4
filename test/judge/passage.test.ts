import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createLowering } from "../../src/judge/passage.ts";
import type { PathClass } from "../../src/judge/paths.ts";
import { genericRules } from "../../src/rules/generic.ts";
import { rules } from "../../src/rules/index.ts";
import type { Level, Rule } from "../../src/types.ts";
import { createToken } from "./token.ts";

const lowerInPassage = (level: Level, rule: Rule, pathClass: PathClass, bytes: Uint8Array, start: number): Level =>
  createLowering(bytes)(level, rule, pathClass, start);

const token = createToken(32);
const generic = genericRules.find(({ id }) => id === "generic-token")!;
const password = genericRules.find(({ id }) => id === "generic-password")!;

const levelOf = (text: string, pathClass: "code" | "data" = "code", rule = generic) => {
  const bytes = Buffer.from(text.replace("TOKEN", token));
  return lowerInPassage("error", rule, pathClass, bytes, bytes.indexOf(token));
};

test.each([
  ["a docstring", '"""Uploads a file.\n\n    upload(api_token="TOKEN")\n"""\n'],
  [
    "a module's docstring, behind one that has ended",
    "\"\"\"One.\"\"\"\nx = 1\n\ndef f():\n    r'''\n    token: TOKEN\n    '''\n",
  ],
  ["the examples of a module", 'EXAMPLES = r"""\n- upload:\n    api_token: TOKEN\n"""\n'],
  ["documentation in Elixir, as it stands", '  @moduledoc ~S"""\n      config secret_key_base: "TOKEN"\n  """\n'],
  ["what is named a sample, on the line below", 'var sampleKey: String { """\n    TOKEN\n    """ }\n'],
  ["documentation in Elixir", '  @doc """\n  upload("TOKEN")\n  """\n'],
  ["a comment that becomes a page", "/**\n   upload({ token: 'TOKEN' })\n */\n"],
  [
    "what a function for examples returns",
    "  def self.example_code\n    [\n      'upload(api_token: \"TOKEN\")'\n    ]\n  end\n",
  ],
  ["Perl's documentation", "my $a = 1;\n\n=head1 USE\n\n  token => 'TOKEN'\n\n=cut\n"],
  ["PowerShell's help", "<#\n.EXAMPLE\n  Send -Token TOKEN\n#>\n"],
  [
    "tests at the end of a Rust file",
    'fn f() {\n}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn t() {\n        let token = "TOKEN";\n    }\n}\n',
  ],
  ["an answer in a comment of several lines", '/*\n{\n  "access_token": "TOKEN"\n}\n*/\n'],
  ["far along a comment", `// /open?a=${"1&a=".repeat(100)}&token=TOKEN\n`],
  ["help of a command", 'var help = `\nEXAMPLES:\n  1. Set it.\n     {"token": "TOKEN"}\n`\n'],
  ["a key to search with", 'search: {\n  appId: "A1",\n  apiKey: "TOKEN",\n  indexName: "docs",\n}\n'],
])("%s is documentation or a test in the midst of code", (_, text) => {
  expect(levelOf(text)).toBe("warning");
});

test.each([
  ["after a docstring", '"""Uploads."""\napi_token = "TOKEN"\n'],
  ["a text over lines that is a value", 'config = """\napi_token: TOKEN\n"""\n'],
  ["after a comment", '/** Uploads. */\nconst token = "TOKEN";\n'],
  ["below a line that names no sample", 'var serverKey: String { """\n    TOKEN\n    """ }\n'],
  ["below a sample that is over", 'var sample = 1;\nvar token = "TOKEN";\n'],
  ["behind a sample on its line", 'sample_rate = 4; secret_key = """\n    TOKEN\n"""\n'],
  [
    "a user of another name, on the line before",
    'login_name = "TOKEN2"\nlogin_password = "TOKEN"\n'.replace("TOKEN2", "shop"),
  ],
  ["a line that is no comment for long", `url = "/open?a=${"1&a=".repeat(100)}&token=TOKEN"\n`],
  ["an attribute", '#[token = "TOKEN"]\n'],
  ["a glob", 'const files = "src/**/*.ts";\nconst token = "TOKEN";\n'],
  ["after a function for examples", '  def self.example_code\n    []\n  end\n\n  api_token = "TOKEN"\n'],
  ["after Perl's documentation", "=head1 USE\n\n=cut\n\nmy $token = 'TOKEN';\n"],
  ["after a test function in Rust", '#[test]\nfn t() {\n}\n\nconst TOKEN: &str = "TOKEN";\n'.replace("TOKEN:", "KEY:")],
  ["after a command's help", 'var help = `\nEXAMPLES:\n  set x\n`\nvar token = "TOKEN"\n'],
  ["commented out,", '/*\nconst token = "TOKEN";\n*/\n'],
])("%s a secret still blocks", (_, text) => {
  expect(levelOf(text)).toBe("error");
});

test("in data the section of an environment for development is as good as its file", () => {
  const file = (name: string) =>
    `defaults: &d\n  a: 1\n\n${name}:\n  <<: *d\n  # random\n  secrets:\n    token: TOKEN\n`;
  expect(["development", "test", "production", "default"].map((name) => levelOf(file(name), "data"))).toEqual([
    "warning",
    "warning",
    "error",
    "error",
  ]);
  expect(levelOf(`test:\n  a: 1\ntoken: TOKEN\n`, "data")).toBe("error");
});

test("what opens and closes a passage is read as its language does", () => {
  const levels = (texts: readonly string[]) => texts.map((text) => levelOf(text));
  const among = (count: number, level: string) => Array(count).fill(level);
  const shown = [
    "u'''\nTOKEN\n'''",
    '__doc__ = """\nTOKEN"""',
    'ANSIBLE_DOCUMENTATION = """\nTOKEN"""',
    '  @moduledoc """\n  TOKEN"""',
    '"""a \'\'\' b"""\n"""\nTOKEN"""',
    "=pod\n\nTOKEN\n\n=cut",
    "#[tokio::test]\nasync fn t() {\n    TOKEN\n}",
    "mod a {\n    #[test]\n    fn t() {\n        if x {\n}\n        TOKEN\n    }\n}",
    "export function example() {\n  TOKEN",
    "  fn upload_example_two() {\n    TOKEN",
    "/**\n\nTOKEN */",
    "/***\n  a = 1\n  see: TOKEN\n*/",
  ];
  expect(levels(shown)).toEqual(among(shown.length, "warning"));
  const told = [
    'x = """\nTOKEN"""',
    'doc = """\nTOKEN"""',
    '"""a \'\'\' b"""\nTOKEN',
    "x =pod\n\nTOKEN\n=cut",
    "=pod\n\n=end\nTOKEN",
    "#[cfg(tests)]\nmod t {\nTOKEN\n}",
    "mod a {\n    #[test]\n    fn t() {\n    }\n    TOKEN",
    "function exemplary() {\n  TOKEN",
    "export function example() {\n}\n  TOKEN",
    "  fn example() {\n    a\n  other TOKEN",
    "/* one line */ TOKEN",
    "/* a\nsee: TOKEN */",
    "/*\na\n*/\nsee: TOKEN",
    "/*\n  my.token = TOKEN\n*/",
    "/*\n  var x TOKEN\n*/",
  ];
  expect(levels(told)).toEqual(among(told.length, "error"));
});

test("a key is one to search with where its application and its index stand beside it", () => {
  const app = 'applicationId: "A1"';
  const index = "index_name: x";
  expect(levelOf(`${app}, "api_key"  :  'TOKEN', ${index}`)).toBe("warning");
  expect(levelOf(`${index}, ${app}, apikey="TOKEN"`)).toBe("warning");
  for (const text of [
    `${app}, apiKey: "TOKEN"`,
    `apiKey: "TOKEN", ${index}`,
    `${app}, ${index}, apiKeys: "TOKEN"`,
    `${app}, ${index}, apiKey: call("TOKEN")`,
    `${app}, ${index}, ${"x".repeat(300)} apiKey: "TOKEN"`,
    `apiKey: "TOKEN"${" ".repeat(400)}, ${app}, ${index}`,
  ])
    expect(levelOf(text), text).toBe("error");
});

test("sections of data are told by their indent, and only what blocks is lowered, in programs and data", () => {
  const level = (text: string) => levelOf(text, "data");
  expect(level('"test": # of ours\n  token: TOKEN\n')).toBe("warning");
  expect(level("all:\n  - local: &l\n      token: TOKEN\n")).toBe("warning");
  expect(level("sandbox:\n\n    # below\n  a: 1\n  token: TOKEN\n")).toBe("warning");
  expect(level("test: none\n  token: TOKEN\n")).toBe("error");
  expect(level("latest:\n  token: TOKEN\n")).toBe("error");
  expect(level("test:\nprod:\n  token: TOKEN\n")).toBe("error");
  expect(level("prod:\n  a:\n    test:\n  token: TOKEN\n")).toBe("error");
  const docstring = Buffer.from(`"""\n${token}"""`);
  const at = docstring.indexOf(token);
  expect(lowerInPassage("note", generic, "code", docstring, at)).toBe("note");
  expect(lowerInPassage("error", generic, "script", docstring, at)).toBe("error");
  expect(lowerInPassage("error", generic, "data", docstring, at)).toBe("error");
});

test("a hash among a lock's hashes by path is shown, and secrets by their paths block", () => {
  const hash = (seed: number) => createHash("md5").update(`${seed}`).digest("hex");
  const lines = (names: readonly string[]) => names.map((name, at) => `  ${name}: ${hash(at)}\n`).join("");
  const level = (text: string, pathClass: "data" | "translation" = "data") => {
    const bytes = Buffer.from(`checksums:\n${text}`);
    return lowerInPassage("error", generic, pathClass, bytes, bytes.indexOf(hash(4)));
  };
  const texts = ["a", "b", "c", "password", "forgot_password", "title", "token", "d", "e"].map(
    (name) => `auth/${name}`,
  );
  expect([level(lines(texts)), level(lines(texts), "translation")]).toEqual(["warning", "warning"]);
  expect(level(lines(texts.slice(0, 7)))).toBe("error");
  // The last line of a file may have no end, and there may be no more than that.
  const last = ["a", "b", "c", "d", "e", "f", "g", "h", "title"].map((name) => `auth/${name}`);
  const ofLast = Buffer.from(`checksums:\n${lines(last).trimEnd()}`);
  expect(lowerInPassage("error", generic, "data", ofLast, ofLast.indexOf(hash(8)))).toBe("warning");
  expect(level(lines(texts).replaceAll(/^(?= {2}auth\/(?:title|c))/gm, "# next\n"))).toBe("error");
  expect(level(lines(texts.map((name, at) => `prod/db_${at}/password_${name.slice(5)}`)))).toBe("error");
  expect(level(lines(texts).replaceAll("auth/", "auth."))).toBe("error");
  expect(level(lines(texts).replaceAll("auth/", ""))).toBe("error");
});

test("a password that is its user's name, on the next line or the one before, does not block", () => {
  const word = "drift7";
  const strong = createToken(16);
  const level = (text: string, rule = password) => {
    const bytes = Buffer.from(text);
    const name = /pass\w*["']?[:=] ?["']?/.exec(text)!;
    return lowerInPassage("error", rule, "data", bytes, name.index + name[0].length);
  };
  expect([
    level(`login-user: ${word}\nlogin-pass: ${word}\n`),
    level(`"pass": "${word}",\n"user": "${word}"\n`),
    level(`username=${word}\npassword=${word}\n`),
  ]).toEqual(Array(3).fill("warning"));
  expect([
    level(`login-user: ${word}\nlogin-pass: ${word}7\n`),
    level(`login-user: ${word}\n\nlogin-pass: ${word}\n`),
    level(`theme: ${word}\nlogin-pass: ${word}\n`),
    level(`db_name: ${word}\ndb_pass: ${word}\n`),
    // No user's name, and what nobody guesses.
    level(`password=${word}\nuser_password=${word}\n`),
    level(`ACCOUNT_SECRET=${word}\npass=${word}\n`),
    level(`login=${strong}\npass=${strong}\n`),
    level(`login=${word}\npass=${word}\n`, generic),
  ]).toEqual(Array(8).fill("error"));
});

test("what can be put beside any value lowers none with a provider's format, and many do not make one less", () => {
  const values = Array.from({ length: 9 }, (_, at) => createHash("md5").update(`${at}`).digest("hex"));
  const level = (text: string, rule: string, pathClass: "code" | "data" | "translation", at = 0) => {
    const bytes = Buffer.from(text);
    return lowerInPassage("error", rules.find(({ id }) => id === rule)!, pathClass, bytes, bytes.indexOf(values[at]!));
  };
  const twilio = "twilio-auth-token";
  expect(rules.find(({ id }) => id === twilio)).toMatchObject({ fixture: true, highEntropy: true });
  const decoys = (name: string) => values.map((value) => `${name}: ${value}\n`).join("");
  expect([
    level(`# the twilio auth token of production: ${values[0]}\n`, twilio, "code"),
    level(decoys("prod/twilio_auth_token"), twilio, "data"),
    level(decoys("prod/twilio_auth_token"), twilio, "translation"),
    level(`login: ${values[0]}\ntwilio_auth_token: ${values[0]}\n`, twilio, "data"),
    level(decoys("twilio_auth_token"), twilio, "data"),
    ...["token", "auth_token", "signing_key", "shared_key", "gateway_key"].flatMap((name) =>
      (["code", "data"] as const).map((pathClass) => level(decoys(name), "generic-token", pathClass, 4)),
    ),
  ]).toEqual(Array(15).fill("error"));
  expect(level(`# the token of the page: ${values[0]}\n`, "generic-token", "code")).toBe("warning");
});

test("a provider's own token blocks there, too", () => {
  const github =
    rules.find(({ id }) => id === "github-personal-access-token") ?? rules.find(({ id }) => /^github/.test(id))!;
  expect(levelOf('"""upload("TOKEN")\n"""\n', "code", github)).toBe("error");
});

const hex = (seed: number): string => createHash("sha256").update(`${seed}`).digest("hex");

/** Of the processor, in milliseconds, for every value of a text of `size` bytes. */
function measureAll(
  line: (at: number) => string,
  pathClass: PathClass,
  size: number,
  value = /[\da-f]{32}/,
  rule = generic,
): number {
  const starts: number[] = [];
  let text = "";
  for (let at = 0; text.length < size; at++) {
    const next = line(at);
    starts.push(text.length + next.search(value));
    text += next;
  }
  const bytes = Buffer.from(text);
  const lower = createLowering(bytes);
  const before = process.threadCpuUsage();
  for (const start of starts) lower("error", rule, pathClass, start);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

test.each<[string, (at: number) => string]>([
  ["one name with few values", (at) => `{"h":"h${at}","token":"${hex(at % 4)}"}\n`],
  ["hashes by names", (at) => `secret_${at}: ${hex(at)}\n`],
  ["hashes by paths", (at) => `a/secret_${at}: ${hex(at)}\n`],
  ["deeper and deeper headings", (at) => `${" ".repeat(at % 300)}a:\n${" ".repeat((at % 300) + 1)}token: ${hex(at)}\n`],
  ["one long line", (at) => `token="${hex(at)}" `],
  ["docstrings", (at) => `"""\ntoken: ${hex(at)}\n`],
  ["backticks and headings", (at) => `\`\nusage:\n token: ${hex(at)}\n`],
  ["comments that do not end", (at) => `/** <# /*\n token: ${hex(at)}\n`],
  ["tests and examples that do not end", (at) => `   #[test]\n  def example_${at}\n    x("${hex(at)}")\n`],
])("%s: twice the text takes twice the time", (_, line) => {
  for (const pathClass of ["data", "code"] as const) {
    const [once, twice] = [1 << 18, 1 << 19].map((size) => measureAll(line, pathClass, size)) as [number, number];
    // Where every value walks back over the text it is thousands.
    expect(twice, pathClass).toBeLessThan(3 * once + 150);
  }
});

test.each<[string, (at: number) => string, RegExp]>([
  ["containers", (at) => `image: a\nDB_PASSWORD: Forge${at}\n`, /Forge/],
  ["containers of one password", () => "image: a\nDB_PASSWORD: Forge123\n", /Forge/],
  ["comments", (at) => `// password => dbPassword${at}\n`, /dbPass/],
  ["comments on one name", () => "// password => dbPassword1\n", /dbPass/],
])("what stands around %s is read once", (_, line, value) => {
  const took = (["data", "code"] as const).map((pathClass) => measureAll(line, pathClass, 1 << 19, value, password));
  // Where lines are read anew for each value it is seconds.
  for (const time of took) expect(time).toBeLessThan(600);
});

test("a long text of quotes and comments costs no time", () => {
  const before = process.threadCpuUsage();
  for (const piece of ['"""', "/** ", "<# ", "#[test]\n", "=begin\n", "  a:\n"]) {
    const bytes = Buffer.from(piece.repeat(100_000));
    for (const pathClass of ["code", "data"] as const) lowerInPassage("error", generic, pathClass, bytes, bytes.length);
  }
  expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(4000);
});
