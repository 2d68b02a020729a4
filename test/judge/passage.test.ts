import { expect, test } from "vitest";
import { lowerInPassage } from "../../src/judge/passage.ts";
import { genericRules } from "../../src/rules/generic.ts";
import { rules } from "../../src/rules/index.ts";
import { createToken } from "./token.ts";

const token = createToken(32);
const generic = genericRules.find(({ id }) => id === "generic-token")!;

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
    'fn f() {\n}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn t() {\n        let token = "TOKEN";\n',
  ],
  ["an answer in a comment of several lines", '/*\n{\n  "access_token": "TOKEN"\n}\n*/\n'],
  ["help of a command", 'var help = `\nEXAMPLES:\n  1. Set it.\n     {"token": "TOKEN"}\n`\n'],
  ["a key to search with", 'search: {\n  appId: "A1",\n  apiKey: "TOKEN",\n  indexName: "docs",\n}\n'],
])("%s is documentation or a test in the midst of code", (_, text) => {
  expect(levelOf(text)).toBe("warning");
});

test.each([
  ["after a docstring", '"""Uploads."""\napi_token = "TOKEN"\n'],
  ["a text over lines that is a value", 'config = """\napi_token: TOKEN\n"""\n'],
  ["after a comment", '/** Uploads. */\nconst token = "TOKEN";\n'],
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

test("a provider's own token blocks there, too", () => {
  const github =
    rules.find(({ id }) => id === "github-personal-access-token") ?? rules.find(({ id }) => /^github/.test(id))!;
  expect(levelOf('"""upload("TOKEN")\n"""\n', "code", github)).toBe("error");
});

test("a long text of quotes and comments costs no time", () => {
  const started = performance.now();
  for (const piece of ['"""', "/** ", "<# ", "#[test]\n", "=begin\n", "  a:\n"]) {
    const bytes = Buffer.from(piece.repeat(100_000));
    for (const pathClass of ["code", "data"] as const) lowerInPassage("error", generic, pathClass, bytes, bytes.length);
  }
  expect(performance.now() - started).toBeLessThan(4000);
});
