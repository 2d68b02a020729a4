import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Is a pattern that was run once bytecode, in a process that begins with this? */
function isBytecode(begin: string): string {
  const program = `${begin}
    const pattern = /a[bc]{2,}d/;
    pattern.exec("abcd");
    console.log(%RegexpHasBytecode(pattern, true));`;
  const options = ["--allow-natives-syntax", "--input-type=commonjs", "-e", program];
  const { stdout, stderr } = spawnSync(process.execPath, options, { encoding: "utf8" });
  return stdout + stderr;
}

test("where programs scan, patterns are compiled to machine code when they are first run", () => {
  expect(isBytecode("")).toBe("true\n");
  for (const bundle of ["judged", "suspects", "staged", "scan-commands"]) {
    const file = join(import.meta.dirname, `../../dist/${bundle}.js`);
    expect(isBytecode(`require(${JSON.stringify(file)});`), bundle).toBe("false\n");
  }
});
