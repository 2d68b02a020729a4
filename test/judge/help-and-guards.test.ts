/** What a program shows to whoever asks for help, and what is compiled for its tests alone; and what stands right beside these. */
import { expect, test } from "vitest";
import { createGuards } from "../../src/judge/guards.ts";
import { createHelp } from "../../src/judge/help.ts";
import { highestLevel } from "./levels.ts";
import { createToken } from "./token.ts";

const token = createToken(36);
const levelOf = (path: string, text: string) => highestLevel(path, text.replace("TOKEN", token));

test.each([
  ["Go", "cmd.go", 'var c = cobra.Command{\n\tExample: `\n  set --x\n  api_token: "TOKEN"\n`,\n}\n'],
  ["Go, by its variable", "cmd.go", 'var setExample = doc.Clean(`\n  # a "b"\n  apiToken = "TOKEN"\n`)\n'],
  ["Go, at length", "cmd.go", 'Long: `Sets a token.\n\n  api_token = "TOKEN"\n`,\n'],
  ["JavaScript", "cli.js", 'const usageText = `\n  \\`set\\`\n  apiToken: "TOKEN"\n`;\n'],
  ["Python", "cli.py", 'parser = P(epilog="""\n  api_token = "TOKEN"\n""")\n'],
  ["Python, dedented", "cli.py", "SET_EXAMPLES = textwrap.dedent('''\n  api_token = \"TOKEN\"\n''')\n"],
  ["Rust", "cli.rs", '#[command(after_help = r#"\n  api_token = "TOKEN"\n"#)]\n'],
  ["Ruby", "page.rb", 'desc <<~MD\n  ## Set\n  api_token: "TOKEN"\nMD\n'],
  ["Ruby, in quotes", "page.rb", "text <<-'MARKDOWN'\n  api_token: \"TOKEN\"\n  MARKDOWN\n"],
  ["Perl", "set.pl", 'print <<USAGE;\n  api_token: "TOKEN"\nUSAGE\n'],
  ["C", "aes.c", '#if defined(SHOP_SELF_TEST)\n#if defined(A)\nchar *api_token = "TOKEN";\n#endif\n#endif\n'],
  ["C, by another word", "aes.c", '#ifdef BUILD_TESTS /* a */\nchar *api_token = "TOKEN";\n#endif\n'],
  ["Erlang", "shop.erl", '-module(shop).\n-ifdef(TEST).\nt() -> api_token("TOKEN"),\n  ApiToken = "TOKEN".\n-endif.\n'],
  ["Erlang's example", "shop.erl", 'set_example() ->\n  ApiToken = "TOKEN".\n'],
])("in the help or the tests of %s a value warns", (_, path, text) => {
  expect(levelOf(path, text)).toBe("warning");
});

test.each([
  ["a text of another name", "cmd.go", 'var settings = `\n  api_token: "TOKEN"\n`\n'],
  ["behind the help", "cmd.go", 'Example: `\n  set\n`,\nApiToken: "TOKEN",\n'],
  ["behind help of one line", "cmd.go", 'Example: `set`,\nApiToken: "TOKEN",\n'],
  ["help that is never closed", "cmd.go", 'Example: `\n  api_token: "TOKEN"\n'],
  ["a name that goes on", "cmd.go", 'var exampleStore = `\n  api_token: "TOKEN"\n`\n'],
  ["a text that is written into a file", "set.rb", 'File.write(p, <<~YAML)\n  api_token: "TOKEN"\nYAML\n'],
  ["a text that is run", "set.rb", 'run <<-SQL\n  api_token = "TOKEN"\nSQL\n'],
  ["a text whose mark goes on", "set.rb", 'run <<-DOCUMENT\n  api_token = "TOKEN"\nDOCUMENT\n'],
  ["a text for readers that is over", "page.rb", 'desc <<~MD\n  a\nMD\napi_token = "TOKEN"\n'],
  ["a text for readers that is never closed", "page.rb", 'desc <<~MD\n  api_token: "TOKEN"\n'],
  ["an environment of C#", "Shop.cs", '#if TEST\nstring ApiToken = "TOKEN";\n#endif\n'],
  ["what is not for tests", "aes.c", '#ifndef SELF_TEST\nchar *api_token = "TOKEN";\n#endif\n'],
  ["what is denied", "aes.c", '#if !defined(SELF_TEST)\nchar *api_token = "TOKEN";\n#endif\n'],
  ["the other half", "aes.c", '#ifdef SELF_TEST\nint a;\n#else\nchar *api_token = "TOKEN";\n#endif\n'],
  ["one of two", "aes.c", '#if defined(SELF_TEST) || defined(LIVE)\nchar *api_token = "TOKEN";\n#endif\n'],
  ["behind the tests", "aes.c", '#ifdef SELF_TEST\nint a;\n#endif\nchar *api_token = "TOKEN";\n'],
  ["tests that are never closed", "aes.c", '#ifdef SELF_TEST\nchar *api_token = "TOKEN";\n'],
  ["no tests", "aes.c", '#ifdef NO_SELF_TEST\nchar *api_token = "TOKEN";\n#endif\n'],
  ["another condition of Erlang", "shop.erl", '-ifdef(LIVE).\nt() ->\n  ApiToken = "TOKEN".\n-endif.\n'],
  ["another function of Erlang", "shop.erl", 'set_example() ->\n  a.\nset() ->\n  ApiToken = "TOKEN".\n'],
])("in %s it blocks", (_, path, text) => {
  expect(levelOf(path, text)).toBe("error");
});

test.each([
  ["what closes a text", "cli.js", 'f(`Usage: `);\nconst apiToken = "TOKEN";\nf(`x`);\n'],
  ["what closes one over lines", "cli.py", 'x = """\nusage = """\napi_token = "TOKEN"\ny = """x"""\n'],
  ["a comment", "cli.js", '// usage = `\nconst apiToken = "TOKEN";\n// `\n'],
  ["a comment of Python's", "cli.py", '# epilog="""\napi_token = "TOKEN"\n# """\n'],
  ["a string", "cli.go", 'var a = "Example: `"\nvar apiToken = "TOKEN"\nvar b = "`"\n'],
  ["a comment's mark", "set.rb", '# <<DOC\napi_token = "TOKEN"\nDOC = 1\n'],
  ["a stream", "set.cpp", 'f() { cout << HELP; }\nchar *api_token = "TOKEN";\nenum {\n  HELP,\n};\n'],
  ["a stream's first", "set.cpp", 'cout << USAGE << endl;\nchar *api_token = "TOKEN";\nUSAGE\n'],
  ["a tick of a comment", "a.js", 'f(); // `\na = `\nusage: `;\nconst apiToken = "TOKEN";\nb = `x`;\n'],
  ["a tick of a string", "a.js", 'f("`");\na = `\nusage: `;\nconst apiToken = "TOKEN";\nb = `x`;\n'],
  ["a tick of a comment over lines", "a.js", '/* `\n*/ a = `\nusage: `;\nconst apiToken = "TOKEN";\nb = `x`;\n'],
  ["a function in a comment", "a.js", 'f(() => {\n  /*\nset_example() ->\n  */\n  const apiToken = "TOKEN";\n});\n'],
  ["another's in a comment", "a.js", 'f(() => {\n  /*\n  def example\n    */\n    const apiToken = "TOKEN";\n});\n'],
  ["a number that is shifted", "set.js", 'const m = 1 << DESC;\nconst apiToken = "TOKEN";\nDESC\n'],
])("%s opens no help", (_, path, text) => {
  expect(levelOf(path, text)).toBe("error");
});

test.each([
  ["Python's comments", "a.py", '# if UNIT_TESTS\napi_token = "TOKEN"\n# endif\n'],
  ["Ruby's comments", "a.rb", '#ifdef SELF_TEST\napi_token = "TOKEN"\n#endif\n'],
  ["a comment", "a.c", '/*\n#ifdef SELF_TEST\n*/\nchar *api_token = "TOKEN";\n/*\n#endif\n*/\n'],
  ["a string over lines", "a.js", 'g = `\n#ifdef SELF_TEST\n`;\nconst apiToken = "TOKEN";\nh = `\n#endif\n`;\n'],
  ["a text of Ruby's", "a.rb", 'x = <<~X\nint x;\nX\n#ifdef UNIT_TESTS\napi_token = "TOKEN"\n#endif\n'],
  ["a text of Perl's", "a.pl", 'my $x = <<X;\nint x;\nX\n#ifdef UNIT_TESTS\nmy $api_token = "TOKEN";\n#endif\n'],
  ["a string of Go's", "a.go", 'var g = `\n-ifdef(TEST).\n`\nvar apiToken = "TOKEN"\nvar h = `\n-endif.\n`\n'],
])("%s compile nothing for tests", (_, path, text) => {
  expect(levelOf(path, text)).toBe("error");
});

test.each([
  ["UNIT_TESTS", "warning"],
  ["defined(UNIT_TESTS) && (A > 0)", "warning"],
  ["UNIT_TESTS == 1 // on", "warning"],
  ["UNIT_TESTS == 0", "error"],
  ["UNIT_TESTS < 1", "error"],
  ["1 - UNIT_TESTS", "error"],
  ["(UNIT_TESTS ? 0 : 1)", "error"],
  ["defined(SHOP_NO_SELF_TEST)", "error"],
  ["SHOP_DISABLE_UNIT_TESTS", "error"],
  ["defined(UNIT_TESTS) \\\n || 1", "error"],
  ["UNIT_TESTS\n#endif\n#if A", "error"],
])("a value behind #if %s: %s", (condition, level) => {
  expect(levelOf("a.c", `#if ${condition}\nchar *api_token = "TOKEN";\n#endif\n`)).toBe(level);
});

test("what the file itself turns on is for more than tests", () => {
  const text = '#if UNIT_TESTS\nchar *api_token = "TOKEN";\n#endif\n';
  expect(levelOf("a.c", `#define OTHER_UNIT_TESTS 1\n${text}`)).toBe("warning");
  expect(levelOf("a.c", `#define UNIT_TESTS 1\n${text}`)).toBe("error");
});

test("what a provider issues blocks in help, too", () => {
  expect(levelOf("cmd.go", `Example: \`\n  set glpat-${createToken(20, 5)}\n\`,\n`)).toBe("error");
});

/** Of the processor, in milliseconds. */
function measure(create: typeof createHelp, unit: string, size: number): number {
  const text = unit.repeat(size / unit.length);
  const before = process.threadCpuUsage();
  const isIn = create(text);
  for (let at = unit.length; at < text.length; at += unit.length) isIn(at);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

test.each([
  [createHelp, "Example: `"],
  [createHelp, 'epilog="""\n'],
  [createHelp, 'Long: r#"'],
  [createHelp, "<<~MD\n"],
  [createHelp, "<<USAGE USAGE\nUSAGE"],
  [createHelp, "x <<~MD\n"],
  [createHelp, "usage: `/*"],
  [createHelp, "usage: `\"'\\`\n"],
  [createHelp, "Long: `\\`\n"],
  [createGuards, "int SELF_TEST;/*"],
  [createGuards, "#ifdef SELF_TEST\n"],
  [createGuards, "#ifdef A_SELF_TEST\n#else\n"],
  [createGuards, "#endif\n#if SELF_TEST SELF_TEST\n"],
] as const)("four times as much of %o, %j takes four times the time", (create, unit) => {
  const [once, fourfold] = [1 << 16, 1 << 18].map((size) => measure(create, unit, size)) as [number, number];
  expect(fourfold).toBeLessThan(6 * once + 400);
});
