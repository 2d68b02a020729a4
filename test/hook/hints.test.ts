import { expect, test } from "vitest";
import { renderFailure } from "../../hook/failure.ts";
import { UsageError } from "../../src/errors.ts";
import { withRepository } from "../git/repository.ts";
import { bundle, withGate } from "./gate.ts";

test.each([
  ["`leakgate scan --help` lists all.", "`npx leakgate scan --help` lists all."],
  ["leakgate allow FINGERPRINT --reason TEXT", "npx leakgate allow FINGERPRINT --reason TEXT"],
  ["Correct it, then run leakgate init again.", "Correct it, then run npx leakgate init again."],
  ["Put it where leakgate can read it.", "Put it where leakgate can read it."],
])("the hint %j names leakgate as the user can call it", (hint, shown) => {
  expect(renderFailure(new UsageError("it failed", hint), "npx leakgate").text).toContain(`\n${shown}\n`);
});

test("an error's hint can be typed as it stands", () =>
  withGate(async (gate) => {
    expect((await gate.leakgate(["scan", "--formt"])).stderr).toContain(`\`node ${bundle} scan --help\``);
    await gate.leakgate(["uninstall"]);
    expect((await gate.leakgate(["doctor"])).stdout).toContain(`        node ${bundle} init\n`);
  }));

test.each([
  ["nothing is there", ["scan"], "name the files or another directory"],
  ["nothing is staged", ["scan", "--staged"], "git add"],
  ["nothing is changed", ["scan", "--working"], "No file is staged, changed or untracked"],
  ["there is no commit", ["scan", "--history"], "No reference of this clone has a commit"],
])("where %s, the scan says so and how to go on", (_, args, words) =>
  withRepository(async ({ run }) => {
    const { status, stderr } = await run(process.execPath, [bundle, ...args]);
    expect(stderr).toContain("nothing was there to scan, which is no clean result");
    expect(stderr).toContain(words);
    expect(status).toBe(3);
  }),
);

test.each([["--staged"], ["--working"], ["--history"], ["--range", "a..b"]])(
  "outside a repository scan %s says that there is none",
  (...args) =>
    withRepository(async ({ run, outside }) => {
      const { status, stderr } = await run(process.execPath, [bundle, "scan", ...args], { cwd: outside });
      expect(stderr).toContain("this is no repository of git");
      expect(stderr).toContain("scan PATH`");
      expect(status).toBe(2);
    }),
);
