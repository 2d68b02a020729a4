import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepLineEnds } from "../../hook/line-ends.ts";
import { withRepository } from "../git/repository.ts";
import { bundle, withGate } from "./gate.ts";

test("a text keeps its line ends and its byte order mark, and is left as it is where nothing changed", () => {
  const add = (text: string) => `${text}two\n`;
  expect(keepLineEnds("one\r\n", add)).toBe("one\r\ntwo\r\n");
  expect(keepLineEnds("one\n", add)).toBe("one\ntwo\n");
  expect(keepLineEnds("", add)).toBe("two\n");
  expect(keepLineEnds("\ufeffone\r\n", add)).toBe("\ufeffone\r\ntwo\r\n");
  expect(keepLineEnds("\ufeffone\r\n", () => "")).toBe("");
  expect(keepLineEnds("one\r\ntwo\n", (text) => text)).toBe("one\r\ntwo\n");
});

const lefthook = "# kept\r\npre-commit:\r\n  commands:\r\n    own:\r\n      run: npm test\r\n";

test.each([
  ["husky", ".husky/pre-commit", "npx lint-staged\r\n"],
  ["lefthook", "lefthook.yml", lefthook],
  [
    "simple-git-hooks",
    "package.json",
    '\ufeff{\r\n  "simple-git-hooks": {\r\n    "pre-commit": "npm test"\r\n  }\r\n}\r\n',
  ],
])("what Windows checked out for %s is changed once, keeps its line ends, and comes out again", (name, file, text) =>
  withRepository(async (repository) => {
    if (name === "husky") {
      await repository.git("config", "core.hooksPath", ".husky/_");
      mkdirSync(join(repository.path, ".husky/_"), { recursive: true });
    } else {
      const script = `#!/bin/sh\n# ${name} SIMPLE_GIT_HOOKS\n`;
      repository.write(".git/hooks/pre-commit", script.replace(name === "lefthook" ? / SIMPLE\w+/ : / simple\S+/, ""));
    }
    repository.write(file, text);
    const read = () => readFileSync(join(repository.path, file), "utf8");
    const call = (command: string) => repository.run(process.execPath, [bundle, command]);
    expect((await call("init")).stdout).toContain(`${name} runs the hooks here`);
    const added = read();
    expect(added.match(/hook\.js'? pre-commit/g)).toHaveLength(1);
    expect(added.replaceAll("\r\n", "")).not.toContain("\n");
    await call("init");
    expect(read()).toBe(added);
    await call("uninstall");
    expect(read()).toBe(text);
  }),
);

test("a list of what may stay keeps its line ends", () =>
  withGate(async (gate) => {
    gate.write(".leakgate-suppressions", "# ours\r\nnnnnnnnnnnnn  reason=a sample of the vendor\r\n");
    expect(await gate.leakgate(["allow", "abcdefghijkl", "--reason", "another sample"])).toMatchObject({ status: 0 });
    expect(readFileSync(join(gate.path, ".leakgate-suppressions"), "utf8")).toBe(
      "# ours\r\nabcdefghijkl  reason=another sample\r\nnnnnnnnnnnnn  reason=a sample of the vendor\r\n",
    );
  }));
