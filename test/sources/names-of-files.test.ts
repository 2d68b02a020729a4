import { join } from "node:path";
import { expect, test } from "vitest";
import { locateFile } from "../../src/sources/read-file.ts";

test("a file is opened by a text, which may be long on Windows, and by bytes only where its name is none", () => {
  const top = join("/", "shop");
  expect(locateFile(top, Buffer.from("src/Größe 文書.ts"))).toBe(`${join(top, "/")}src/Größe 文書.ts`);
  const latin = Buffer.from("src/Gr\xf6\xdfe.ts", "latin1");
  expect(locateFile(top, latin)).toEqual(Buffer.concat([Buffer.from(join(top, "/")), latin]));
});
