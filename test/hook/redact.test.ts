import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withRepository } from "../git/repository.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";

const hook = join(import.meta.dirname, "../../dist/hook.js");
const token = samples["github-personal-access-token-classic"]!.value(createRandom("redact"));

test("leakgate redact replaces a token, says how many, and marks it the same under the same key", () =>
  withRepository(async (git) => {
    writeFileSync(join(git.outside, "key"), "sixteen bytes or more");
    const run = () =>
      git.run(process.execPath, [hook, "redact", "--count", "--key-file", join(git.outside, "key")], {
        input: `one ${token}\ntwo\n`,
      });
    const first = await run();
    expect(first).toMatchObject({ status: 0, stderr: "leakgate: 1 replaced\n" });
    expect(first.stdout).toMatch(/^one \[redacted:github-[a-z-]+:[0-9a-f]{8}\]\ntwo\n$/);
    expect((await run()).stdout).toBe(first.stdout);
  }));

test("a key that could be guessed is refused", () =>
  withRepository(async (git) => {
    writeFileSync(join(git.outside, "key"), "short");
    const args = [hook, "redact", "--key-file", join(git.outside, "key")];
    const { status, stdout, stderr } = await git.run(process.execPath, args);
    expect([status, stdout]).toEqual([2, ""]);
    // What it says to type makes one that is taken, in a shell without /dev/urandom too.
    const make = /^Make one: (.*)$/m.exec(stderr)![1]!;
    expect(make).toMatch(/^node -e "[^"$`!]*"$/);
    await git.run("sh", ["-ec", make], { cwd: git.outside });
    expect(await git.run(process.execPath, args, { input: token })).toMatchObject({ status: 0 });
  }));
