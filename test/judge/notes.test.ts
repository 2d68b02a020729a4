/** Comments that show how something is set, and comments that hold what is set. */
import { expect, test } from "vitest";
import { createNotes } from "../../src/judge/notes.ts";
import type { PathClass } from "../../src/judge/paths.ts";
import { highestLevel } from "./levels.ts";
import { createToken } from "./token.ts";

const token = createToken(32, 17);
const cosmos = `${createToken(86, 23)}==`;
const isInNote = (text: string, pathClass: PathClass = "data", hasFormat = false): boolean =>
  createNotes(text)(text.indexOf("TOKEN"), pathClass, hasFormat);

test.each([
  ["below a heading", "## Example:\n## gossipKey: TOKEN\n"],
  ["below a heading, further down", "# e.g:\n# a:\n#   b: |\n#     run --password TOKEN\n"],
  ["below a heading that ends a sentence", "// Set both, for example:\n// key = TOKEN\n"],
  ["below a heading, of Windows' lines", "; Examples:\r\n; key = TOKEN\r\n"],
  ["beside a host that nobody has", "# client_secret: TOKEN\n# auth_url: https://id.example.com/auth\n"],
  ["behind a host that nobody has", "#url: https://a:TOKEN@shop.example/\n"],
])("%s a comment shows how something is set", (_, text) => {
  expect(isInNote(text)).toBe(true);
});

test.each([
  ["below a heading that is over", "## Example:\n\n## gossipKey: TOKEN\n"],
  ["below a heading, where it is set", "## Example:\ngossipKey: TOKEN\n"],
  ["above a heading", "# key: TOKEN\n# Example:\n# key: x\n"],
  ["below a sentence that speaks of examples", "# Unlike the example, this is ours\n# key: TOKEN\n"],
  ["beside another's host, too", "# key: TOKEN\n# url: https://id.example.com\n# api: https://shop.contoso.com\n"],
  ["beside a host that is over", "# url: https://id.example.com\n\n# key: TOKEN\n"],
  ["far from a host that nobody has", `# url: https://id.example.com\n${"# and so on\n".repeat(80)}# key: TOKEN\n`],
  ["beside a host that only ends so", "# key: TOKEN\n# url: https://myexample.com/auth\n"],
  ["beside another's host without an address", "# key: TOKEN\n# a: https://id.example.com\n# host: db.contoso.com\n"],
  ["alone", "# key: TOKEN\n"],
])("%s a comment may have held what is set", (_, text) => {
  expect(isInNote(text)).toBe(false);
});

test.each([
  ["an argument", "script", "serve \\\n  --url=https://shop.test \\\n  --password=TOKEN\n"],
  ["an argument of what another runs", "script", "run shop \\\n  -- serve --url=https://shop.test --password=TOKEN\n"],
  ["an argument in a text of settings", "data", "command: >\n  serve\n  --url=https://shop.test\n  --password=TOKEN\n"],
  ["a macro", "code", '// Example:\n#define PASSWORD "TOKEN"\n'],
  ["a macro with a blank", "code", '# define URL "https://shop.test"\n# define PASSWORD "TOKEN"\n'],
  ["a private field", "code", '  #url = "https://shop.test";\n  #password = "TOKEN";\n'],
  ["an attribute", "code", '#[url = "https://shop.test"]\n#[password = "TOKEN"]\n'],
  ["a statement", "code", ';url = "https://shop.test"\n;password = "TOKEN"\n'],
] as const)("%s is no comment", (_, pathClass, text) => {
  expect(isInNote(text, pathClass)).toBe(false);
});

test("an example of what opens somebody's host is none", () => {
  for (const [host, isExample] of [
    ["db.contoso.com", false],
    ["db.example.com", true],
    ["localhost", true],
  ] as const) {
    expect(isInNote(`# e.g.:\n# postgres://shop:TOKEN@${host}/shop\n`, "data", true), host).toBe(isExample);
    expect(isInNote(`# e.g.:\n# Server=${host};Password=TOKEN;\n# x\n`, "data", true), host).toBe(isExample);
    expect(isInNote(`# e.g.:\n# curl -H "key: TOKEN" https://${host}\n`), host).toBe(true);
  }
  expect(isInNote("# e.g.:\n# see https://docs.contoso.com\n# Password=TOKEN;\n", "data", true)).toBe(true);
});

test("a program's comments and those that were settings", () => {
  expect(isInNote('# url = "https://shop.test"\n# password = "TOKEN"\n', "code")).toBe(true);
  expect(isInNote("-- url: https://shop.test\n-- password: TOKEN\n", "code")).toBe(true);
  expect(isInNote("#url=https://shop.test\n#password=TOKEN\n", "script")).toBe(true);
  expect(isInNote("# run shop \\\n#   --url=https://shop.test --password TOKEN\n", "script")).toBe(true);
});

test("an example of a setting warns, what was commented out blocks, and so does what a provider drew", () => {
  expect(highestLevel("values.yaml", `## Example:\n## gossipKey: "${token}"\n##\ngossipKey: ""\n`)).toBe("warning");
  expect(highestLevel("values.yaml", `# gossipKey: "${token}"\n`)).toBe("error");
  expect(highestLevel("deploy.sh", `# e.g.:\n#   DB_PASSWORD='${token}'\n`)).toBe("warning");
  expect(
    highestLevel(
      "db.cs",
      `// Example:\n// AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey=${cosmos};\n`,
    ),
  ).toBe("error");
});

test("a line of many values that are no comment's is read once", () => {
  const text = `x ${'"token": "TOKEN", '.repeat(20_000)}`;
  const isIn = createNotes(text);
  const before = process.threadCpuUsage();
  for (let at = text.indexOf("TOKEN"); at !== -1; at = text.indexOf("TOKEN", at + 1))
    expect(isIn(at, "data", false)).toBe(false);
  expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(1500);
});
