import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wholeDiff } from "../../src/git/whole-diff.ts";
import { expectBlocked, type Gate, withGate } from "./gate.ts";
import { createGitHubToken, createText } from "./samples.ts";

/** Did leakgate ask git for blobs, as the whole scan does? */
async function commitTraced(gate: Gate) {
  const trace = join(gate.path, ".git", `trace-${createText(8)}`);
  const run = await gate.tryCommit(undefined, { env: { GIT_TRACE: trace } });
  return { ...run, isWhole: readFileSync(trace, "utf8").includes("cat-file --batch") };
}

const ownRule = `custom-rules:\n  - id: warehouse-pin\n    label: a pin of the warehouse\n    keywords: [whpin]\n    pattern: 'whpin_(?<secret>[a-z0-9]{20})'\n`;

test("where a configuration takes away from the catalogue, a clean commit is passed at the first look", () =>
  withGate(async (gate) => {
    gate.write(".leakgate.yaml", "exclude: [vendor/**]\n");
    await gate.commit("configuration");
    for (const [text, isWhole] of [
      ["it is read", true],
      ["it is known", false],
      ["so it is", false],
    ] as const) {
      gate.write("a.txt", `${text}\n`);
      await gate.git("add", "--all");
      expect(await commitTraced(gate)).toMatchObject({ status: 0, isWhole });
    }
    gate.write(".leakgate.yaml", "exclude: [vendor/**, c.*]\n");
    await gate.commit("another");
    gate.write("a.txt", "it is another\n");
    await gate.git("add", "--all");
    expect(await commitTraced(gate)).toMatchObject({ status: 0, isWhole: true });

    const token = createGitHubToken();
    gate.write("vendor/b.txt", `${token}\n`);
    await gate.git("add", "--all");
    expect(await commitTraced(gate)).toMatchObject({ status: 0, isWhole: true });
    gate.write("d.txt", `${createGitHubToken()}\n`);
    await gate.git("add", "--all");
    expectBlocked(await gate.tryCommit(), "d.txt:1:1", token);
    // Called by another manager, it asks git itself.
    expectBlocked(await gate.leakgate(["pre-commit"]), "d.txt:1:1", token);
    await gate.git("rm", "--quiet", "--cached", "d.txt");
    expect(await gate.leakgate(["pre-commit"])).toMatchObject({ status: 0 });
  }));

test("rules of a configuration's own are asked at each commit", () =>
  withGate(async (gate) => {
    gate.write(".leakgate.yaml", ownRule);
    await gate.commit("configuration");
    gate.write("a.txt", "nothing\n");
    await gate.git("add", "--all");
    expect(await commitTraced(gate)).toMatchObject({ status: 0, isWhole: true });
    const pin = `whpin_${createText(20, "abcdefghijklmnopqrstuvwxyz0123456789")}`;
    gate.write("a.txt", `${pin}\n`);
    await gate.git("add", "--all");
    expectBlocked(await gate.tryCommit(), "a.txt:1:7", pin);
    expectBlocked(await gate.leakgate(["pre-commit"]), "a.txt:1:7", pin);
  }));

test("what is moved out of an excluded folder is told, and a configuration that the shell did not see has its say", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write(".leakgate.yaml", "exclude: [legacy/**]\n");
    gate.write("legacy/x.conf", `${token}\n`);
    await gate.commit("configuration");
    gate.write("a.txt", "so that it is known\n");
    await gate.git("add", "--all");
    expect(await gate.tryCommit()).toMatchObject({ status: 0 });
    gate.write("legacy/y.conf", `${createGitHubToken()}\n`);
    await gate.git("add", "--all");
    const { stdout } = await gate.run("git", wholeDiff);
    const passed = await gate.leakgate(["pre-commit", "--piped=1"], { input: `${stdout}\nleakgate 0\n` });
    expect(passed).toMatchObject({ status: 0 });
    await gate.git("rm", "--quiet", "--cached", "legacy/y.conf");
    gate.write("src/keep.txt", "x\n");
    await gate.git("mv", "legacy/x.conf", "src/x.conf");
    expectBlocked(await gate.tryCommit(), "src/x.conf:1:1", token);
    expect(await gate.scanStaged()).toMatchObject({ status: 1, places: ["src/x.conf:1:1"] });
    expect((await gate.leakgate(["scan", "--working"])).stdout).toContain("src/x.conf:1:1");
  }));
