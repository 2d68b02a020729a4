import { expect, test } from "vitest";
import { expectBlocked, expectPassed, withGate } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

/** Whatever makes git call a file binary, hide its lines or dress them up, the bytes of the index are what is scanned. */
const drivers: Readonly<Record<string, (gate: Parameters<Parameters<typeof withGate>[0]>[0]) => Promise<unknown>>> = {
  "color.ui=always": (gate) => gate.git("config", "color.ui", "always"),
  "color.diff=always and diff.colorMoved": async (gate) => {
    await gate.git("config", "color.diff", "always");
    await gate.git("config", "diff.colorMoved", "zebra");
  },
  "diff.relative=true": (gate) => gate.git("config", "diff.relative", "true"),
  "diff.noprefix, diff.mnemonicPrefix and diff.interHunkContext": async (gate) => {
    await gate.git("config", "diff.noprefix", "true");
    await gate.git("config", "diff.mnemonicPrefix", "true");
    await gate.git("config", "diff.interHunkContext", "20");
  },
  "diff.external": (gate) => gate.git("config", "diff.external", "true"),
  "diff.orderFile and diff.renames=false": async (gate) => {
    gate.write("../outside/order", "*.txt\n*.md\n");
    await gate.git("config", "diff.orderFile", `${gate.outside}/order`);
    await gate.git("config", "diff.renames", "false");
  },
  "an attribute -diff": async (gate) => gate.write(".git/info/attributes", "* -diff\n"),
  "an attribute binary": async (gate) => gate.write(".git/info/attributes", "* binary\n"),
  "a textconv driver that hides it": async (gate) => {
    gate.write(".git/info/attributes", "* diff=hide\n");
    await gate.git("config", "diff.hide.textconv", "echo nothing here; true");
  },
  "an external diff driver": async (gate) => {
    gate.write(".git/info/attributes", "* diff=hide\n");
    await gate.git("config", "diff.hide.command", "true");
  },
  "core.fsmonitor set to a program": async (gate) => gate.git("config", "core.fsmonitor", `${gate.outside}/monitor`),
};

test.each(Object.entries(drivers))("a secret is found under %s, and only on the new line", (_, configure) =>
  withGate(async (gate) => {
    const [old, fresh] = [createGitHubToken(), createGitHubToken()];
    gate.write("a.txt", `${old}\nsecond\nthird\n`);
    await gate.commit("old");
    await configure(gate);
    gate.write("a.txt", `${old}\nsecond\nthird\n${fresh}\n`);
    gate.write("b.md", "new\n");
    await gate.git("add", "a.txt", "b.md");
    expect(await gate.scanStaged()).toMatchObject({ places: ["a.txt:4:1"], scanned: { blobs: 2, texts: 1 } });
    expectBlocked(await gate.tryCommit(), "a.txt:4:1", fresh);
  }),
);

test("environment variables of git's diff bend nothing", () =>
  withGate(async (gate) => {
    const [old, fresh] = [createGitHubToken(), createGitHubToken()];
    gate.write("a.txt", `${old}\nsecond\nthird\n`);
    await gate.commit("old");
    gate.write("a.txt", `${old}\nsecond\nthird\n${fresh}\n`);
    await gate.git("add", "a.txt");
    const env = {
      GIT_DIFF_OPTS: "--unified=5",
      GIT_EXTERNAL_DIFF: "true",
      GIT_PAGER: "false",
      GIT_LITERAL_PATHSPECS: "1",
    };
    expectBlocked(await gate.tryCommit(undefined, { env }), "a.txt:4:1", fresh);
  }));

test("a file with NUL bytes is scanned", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write(
      "a.bin",
      Buffer.concat([Buffer.from([0, 1, 2, 10, 0]), Buffer.from(` ${token} \n`), Buffer.from([0, 255])]),
    );
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "a.bin:2:3", token);
  }));

test("an old secret in a file with NUL bytes does not block", () =>
  withGate(async (gate) => {
    const before = Buffer.concat([Buffer.from([0, 10]), Buffer.from(`${createGitHubToken()}\n`)]);
    gate.write("a.bin", before);
    await gate.commit("old");
    gate.write("a.bin", Buffer.concat([before, Buffer.from([0, 10])]));
    await gate.git("add", ".");
    expectPassed(await gate.tryCommit(), "1 file");
  }));

test.each([
  ["UTF-16 little endian with a mark", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16 big endian with a mark", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ["UTF-16 little endian without a mark", (text: string) => Buffer.from(text, "utf16le")],
  ["UTF-8 with a mark", (text: string) => Buffer.from(`\ufeff${text}`)],
])("a secret in %s is found on its line", (_, encode) =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.ps1", encode(`$first = 1\r\n$token = "${token}"\r\n`));
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "a.ps1:2:11", token);
  }),
);

test("an old secret in UTF-16 does not block, a new one on a later line does", () =>
  withGate(async (gate) => {
    const [old, fresh] = [createGitHubToken(), createGitHubToken()];
    gate.write("a.txt", Buffer.from(`\ufeffone\r\n${old}\r\n`, "utf16le"));
    await gate.commit("old");
    gate.write("a.txt", Buffer.from(`\ufeffone\r\n${old}\r\nthree\r\n`, "utf16le"));
    await gate.git("add", ".");
    expectPassed(await gate.tryCommit(), "1 file");
    gate.write("a.txt", Buffer.from(`\ufeffone\r\n${old}\r\nthree\r\n${fresh}\r\n`, "utf16le"));
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "a.txt:4:1", fresh);
  }));

test.each(["utf16le", "utf16be"])("in %s a character that holds the byte of a line feed moves no line", (order) =>
  withGate(async (gate) => {
    const encode = (text: string) => {
      const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
      return order === "utf16be" ? bytes.swap16() : bytes;
    };
    const gujarati = "\u0a97\u0ac1\u0a9c\u0ab0\u0abe\u0aa4\u0ac0".repeat(10);
    const [old, fresh] = [createGitHubToken(), createGitHubToken()];
    gate.write("a.txt", encode(`${gujarati}\n${old}\nend\n`));
    await gate.commit("old");
    gate.write("a.txt", encode(`${gujarati}\n${old}\nend\n${fresh}\n`));
    await gate.git("add", ".");
    expect((await gate.scanStaged()).places).toEqual(["a.txt:4:1"]);
    expectBlocked(await gate.tryCommit(), "a.txt:4:1", fresh);
  }),
);

test("in a file with CRLF the line counts as everywhere", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", "one\r\ntwo\r\n");
    await gate.commit("old");
    gate.write("a.txt", `one\r\ntwo\r\n${token}\r\n`);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "a.txt:3:1", token);
  }));

test("changed line ends make no old secret new", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", `one\n${token}\n`);
    await gate.commit("old");
    gate.write("a.txt", `one\r\n${token}\r\n`);
    await gate.git("add", ".");
    expectPassed(await gate.tryCommit(), "1 file");
  }));

test("a line that only got its line end makes no old secret new", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", `one\n${token}`);
    await gate.commit("old");
    gate.write("a.txt", `one\n${token}\nthree\n`);
    await gate.git("add", ".");
    expectPassed(await gate.tryCommit(), "1 file");
  }));

test("what a clean filter makes of a file is what is scanned", () =>
  withGate(async (gate) => {
    await gate.git("config", "filter.upper.clean", "tr a-z A-Z");
    gate.write(".gitattributes", "*.txt filter=upper\n");
    gate.write("a.txt", `${createGitHubToken()}\n`);
    await gate.git("add", ".");
    expectPassed(await gate.tryCommit(), "2 files");
  }));
