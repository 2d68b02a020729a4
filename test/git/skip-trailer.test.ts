import { expect, test } from "vitest";
import { listSkippedCommits, parseSkippedCommits } from "../../src/git/skip-trailer.ts";
import { withGate } from "../hook/gate.ts";
import { createGitHubToken } from "../hook/samples.ts";

test("a record counts if a reason stands behind the object id", () => {
  const [a, b] = ["a".repeat(40), "b".repeat(64)];
  expect(parseSkippedCommits(`${a} \0${b} because\0${"c".repeat(40)} \n\0`)).toEqual([b]);
  expect(parseSkippedCommits("")).toEqual([]);
});

test("a commit made with LEAKGATE_SKIP is known by its trailer, whatever the configuration of the log", () =>
  withGate(async (gate) => {
    await gate.git("config", "log.showSignature", "true");
    await gate.git("config", "log.decorate", "full");
    await gate.git("config", "log.showRoot", "true");
    const commit = async (name: string, content: string, env?: NodeJS.ProcessEnv, message = "try\n\nbody") => {
      gate.write(name, content);
      await gate.git("add", name);
      expect((await gate.tryCommit([`--message=${message}`], env && { env })).status).toBe(0);
      return gate.git("rev-parse", "HEAD");
    };
    const plain = await commit("a.txt", "one\n");
    const skipped = await commit("b.txt", `${createGitHubToken()}\n`, { LEAKGATE_SKIP: "revoked, see the log" });
    const told = await commit(
      "c.txt",
      "three\n",
      undefined,
      "tell of Leakgate-Skip: in the text\n\nLeakgate-Skip: no trailer\n\nend",
    );
    expect(await listSkippedCommits([plain, skipped, told], gate.path)).toEqual([skipped]);
    expect(await listSkippedCommits([], gate.path)).toEqual([]);
  }));
