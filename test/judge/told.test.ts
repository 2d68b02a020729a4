import { expect, test } from "vitest";
import { createTold } from "../../src/judge/told.ts";
import { createToken } from "./token.ts";

const token = createToken(36);

function isTold(sample: string): boolean {
  const text = sample.replace("TOKEN", token);
  return createTold(text)(text.indexOf(token));
}

test.each([
  ["a glob in a comment", "// rebuilds what is in src/** and lib/**\nwatch();\n\nexport const apiKey = 'TOKEN';\n"],
  ["a glob in a string", 'const glob = "src/** ";\nexport const apiKey = "TOKEN";\n/* a */\n'],
  ["a glob of a folder's files", "// lib/*\nsend({\n  apiKey: 'TOKEN' });\n/* a */\n"],
  ["a comment that is never closed", "/** a\napiKey: 'TOKEN'\n"],
  ["a comment of lines that is never closed", "/*\napiKey: 'TOKEN'\n"],
  ["a line like a comment's, above one", "files = `\n/** \n`;\napiKey = 'TOKEN';\n/** Uploads. */\n"],
  ["a template's mark", "const t = '<# if x #>' + '<# ';\nconst apiKey = 'TOKEN';\n// #>\n"],
  ["PowerShell's help that is never closed", "<#\n.EXAMPLE\n  Send -Token TOKEN\n"],
  ["a line of Perl's documentation in a string", 'MENU = """\n=item one\n"""\nAPI_SECRET = "TOKEN"\n'],
  ["strings that hold its begin and its end", 'A = """\n=head1 A\n"""\nAPI_SECRET = "TOKEN"\nB = """\n\n=cut\n"""\n'],
  ["a docstring that is never closed", '"""\napi_token = "TOKEN"\n'],
  ["quotes in a comment", '# As """.\nx = """\na\n"""\nAPI_SECRET = "TOKEN"\n"""b"""\n'],
  ["quotes in a string", 'x = \'"""\'\ny = """\na\n"""\nAPI_SECRET = "TOKEN"\n"""b"""\n'],
  [
    "a heading in a comment, behind a string",
    "var q = `select 1`\n/*\nUsage:\n*/\nfunc run() {}\nvar apiKey = 'TOKEN'\n",
  ],
  [
    "a heading in a comment, between strings",
    "var q = `a`\n// Long:\n/*\nUsage:\n*/\nvar apiKey = 'TOKEN'\nvar r = `b`\n",
  ],
  [
    "a heading behind a backtick in a comment",
    "// The ` opens.\nvar q = `a`\n/*\nUsage:\n*/\nvar apiKey = 'TOKEN'\nvar r = `b`\n",
  ],
  ["a heading in a string that is over", "var help = `\nUsage:\n`\nvar apiKey = 'TOKEN'\nvar r = `b`\n"],
  ["a heading in a string that is never closed", "var help = `\nUsage:\n  run TOKEN\n"],
  ["a backtick in quotes", 'var tick = "`"\n/*\nUsage:\n*/\nvar apiKey = "TOKEN"\nvar r = `b`\n'],
  ["a module for tests in a file of its own", "#[cfg(test)]\nmod tests;\n\nconst KEY: &str = 'TOKEN';\nfn f() {\n}\n"],
  ["what tests use", "#[cfg(test)]\nuse a::{b, c};\n\nconst KEY: &str = 'TOKEN';\nfn f() {\n}\n"],
  ["a test on one line", "#[test]\nfn t() { run() }\n\nconst KEY: &str = 'TOKEN';\nfn f() {\n}\n"],
  ["a comment like an attribute", "#[test]\napi_key = 'TOKEN'\nmap = {\n}\n"],
  ["a test that is never closed", "    #[test]\n    fn t() {\n\n  x('TOKEN')\n"],
  ["a method for examples", "class A:\n    def example_x(self):\n        pass\n\nAPI_SECRET = 'TOKEN'\n"],
  ["words over lines", "static\nfunction\nexample() {\n  x('TOKEN')\n"],
])("behind %s stands a program's own", (_, text) => {
  expect(isTold(text)).toBe(false);
});

test.each([
  ["a comment that begins its line", "  /** apiKey: 'TOKEN' */\n"],
  ["a comment with a glob", "/**\n * In src/** and\n * apiKey: 'TOKEN'\n */\n"],
  ["a comment of lines", "x = 1;\n\t/*\r\n  apiKey: 'TOKEN'\r\n*/\n"],
  ["the second of two comments", "/** a */\n/** apiKey: 'TOKEN' */\n"],
  ["a long comment", `/**\n * apiKey: 'TOKEN'\n${" * more\n".repeat(50_000)} */\n`],
  ["PowerShell's help", "function Send {\n  <#\n  .EXAMPLE\n    Send -Token TOKEN\n  #>\n"],
  ["Perl's documentation of many parts", "=head1 USE\n\n=over 4\n\n=item a\n\n  key => 'TOKEN'\n\n=back\n\n=cut\n"],
  ["Ruby's comment", "=begin\nkey = 'TOKEN'\n=end\n"],
  ["a docstring behind quotes in a comment", '  // As """.\n"""\nkey: TOKEN\n"""\n'],
  ["documentation in a docstring", '"""\n=head1 USE\n\n  key: TOKEN\n"""\n'],
  ["a command's help behind others", 'var a = `x`\nvar b = "`"\nvar h = doc(`\n  Usage:\n    run TOKEN\n`)\n'],
  ["a command's help that starts with its heading", "return `Usage:\n  run TOKEN\n`\n"],
  ["a command's help with another string's sign", "const h = `\nExamples:\n  run \\`x\\` TOKEN\n`;\n"],
  ["a test on one line", "#[test]\nfn t() { run('TOKEN') }\n"],
  ["a test with attributes", "#[tokio::test]\n#[ignore]\npub async fn t() {\n    run('TOKEN')\n}\n"],
  ["a function for examples", "public static function upload_example() {\n  x('TOKEN')\n}\n"],
  ["a function for examples that is the last", "def example():\n    x('TOKEN')\n"],
])("in %s it is told to readers, or tried", (_, text) => {
  expect(isTold(text)).toBe(true);
});

/** Of the processor, in milliseconds, for a text of `size` bytes that is asked at each unit's end, or at its own end alone. */
function measure(unit: string, size: number, often: boolean): number {
  const text = `${unit.repeat(size / unit.length)}const apiKey = "${token}";\n`;
  const before = process.threadCpuUsage();
  const isAt = createTold(text);
  for (let at = often ? unit.length - 1 : text.length - 40; at < text.length; at += unit.length) isAt(at);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

test.each([
  "static\n",
  "static \t\n",
  "public static ",
  "def\n",
  "fn ",
  " ",
  "<# \n",
  "/** \n k='v'\n",
  "/*\n k\n",
  "#[test]\nk=1\n",
  "#[test]\nfn t() {\n",
  " #[test] fn t() {",
  "=pod\n",
  "usage:\n k=1\n",
  "` usage:\n",
  "(`usage:\n",
  "def example\n k=1\n",
  " def example\nk=1\n",
  '"""\n=pod\n',
  '# """\n',
  '""" ',
])("four times %j take four times the time", (unit) => {
  for (const often of [false, true]) {
    const [once, fourfold] = [1 << 16, 1 << 18].map((size) => measure(unit, size, often)) as [number, number];
    // Where every begin is searched for its end again it is sixteen times as much, and seconds.
    expect(fourfold, often ? "often" : "once").toBeLessThan(6 * once + 150);
  }
});
