import { expect, test } from "vitest";
import { readInSource } from "../../src/in-source.ts";
import { expectBlocked, withGate } from "../hook/gate.ts";
import { createGitHubToken } from "../hook/samples.ts";

const read = (text: string, encoding: BufferEncoding = "utf8") => {
  const bytes = Buffer.from(text, encoding);
  const value = Buffer.from("VALUE", encoding);
  const start = bytes.indexOf(value);
  return readInSource(bytes, start, start + value.length);
};

test.each([
  ["x = VALUE # gitleaks:allow", "gitleaks:allow"],
  ["x = VALUE // betterleaks:allow", "betterleaks:allow"],
  ["x = VALUE # trufflehog:ignore", "trufflehog:ignore"],
  ["x = VALUE # kingfisher:ignore", "kingfisher:ignore"],
  ["x = VALUE # ggignore", "ggignore"],
  ["/* secretlint-disable-line */ x = VALUE", "secretlint-disable-line"],
  ["x = VALUE # pragma: allowlist secret", "pragma: allowlist secret"],
  ["# pragma: allowlist nextline secret\r\nx = VALUE", "pragma: allowlist nextline secret"],
  ["// secretlint-disable-next-line\nx = VALUE", "secretlint-disable-next-line"],
  ["# gitleaks:allow-next-line\nx = VALUE\n", "gitleaks:allow-next-line"],
  ["# ggignore-nextline\nx = VALUE\n", "ggignore-nextline"],
  ["x = VALUE # leakgate:allow it is made up", "leakgate:allow"],
  ["<!-- leakgate:allow-next-line because -->\nVALUE", "leakgate:allow-next-line"],
])("%j allows what is on its line", (text, mark) => {
  expect(read(text)).toBe(mark);
  expect(read(text, "utf16le")).toBe(mark);
});

test.each([
  "x = VALUE",
  "x = VALUE # leakgate:allow",
  "x = VALUE\n# gitleaks:allow",
  "# gitleaks:allow\nx = VALUE",
  "# gitleaks:allow-next-line\n\nx = VALUE",
  "x = VALUE # gitleaks:allowed",
  "x = VALUE # mygitleaks:allow",
  "x = VALUE # pragma: allowlist nextline secret",
])("%j allows nothing", (text) => {
  expect(read(text)).toBeUndefined();
});

test("the hook lets a marked line pass and tells it; the same value without a mark blocks, and history follows the tip", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", `${token}\n`);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "a.txt:1:1", token);
    await gate.tryCommit(["--message=x"], { env: { LEAKGATE_SKIP: "comes first in the history" } });
    gate.write("a.txt", `${token} # pragma: allowlist secret\n`);
    await gate.git("commit", "--quiet", "--all", "--no-verify", "--message=Mark");
    const history = await gate.leakgate(["scan", "--history"]);
    expect([history.status, history.stdout]).toEqual([0, expect.stringContaining("1 allowed")]);

    gate.write("b.txt", `${token} # gitleaks:allow\n`);
    await gate.git("add", ".");
    const passed = await gate.tryCommit();
    expect([passed.status, passed.stderr]).toEqual([0, expect.stringContaining("1 allowed")]);
    const sarif = JSON.parse((await gate.leakgate(["scan", ".", "--format", "sarif"])).stdout);
    expect(sarif.runs[0].results[0].suppressions[0].kind).toBe("inSource");
    gate.write("c.txt", `${token}\n`);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "c.txt:1:1", token);
  }));

test("a mark is read on the value's own line and the one above, as far as a person writes beside a value", () => {
  const far = " ".repeat(1900);
  expect(read(`# gitleaks:allow-next-line${far}\nx = VALUE`)).toBe("gitleaks:allow-next-line");
  expect(read(`# gitleaks:allow-next-line${far}${" ".repeat(120)}\nx = VALUE`)).toBeUndefined();
  expect(read(`x = VALUE${far}# ggignore`)).toBe("ggignore");
  expect(read(`x = VALUE${far}${" ".repeat(120)}# ggignore`)).toBeUndefined();
  expect(read(`# ggignore${far} VALUE`)).toBe("ggignore");
  expect(read("# ggignore-nextline\n\n\nVALUE\n# ggignore")).toBeUndefined();
  expect(read("\n# ggignore-nextline\nVALUE")).toBe("ggignore-nextline");
});
