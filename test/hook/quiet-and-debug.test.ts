import { expect, test } from "vitest";
import { renderQuestion } from "../../hook/debug.ts";
import { withGate } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

test("--quiet tells findings and failures, and nothing where all is well", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.git("add", ".");
    for (const args of [["scan", "--staged"], ["scan", "--staged", "--format", "sarif"], ["pre-commit"], ["doctor"]]) {
      const run = await gate.leakgate([...args, "--quiet"]);
      expect(run, args.join(" ")).toMatchObject({ status: 0, stderr: "" });
      if (!args.includes("sarif")) expect(run.stdout).toBe("");
    }
    gate.write("b.txt", `${createGitHubToken()}\n`);
    await gate.git("add", ".");
    const { status, stdout, stderr } = await gate.leakgate(["scan", "--staged", "--quiet"]);
    expect(stdout).toMatch(/^b\.txt:1:1 {2}a GitHub personal access token/);
    expect(stdout).not.toMatch(/Next|Scanned|leakgate found/);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const commit = await gate.leakgate(["pre-commit", "--quiet"]);
    expect(commit).toMatchObject({ status: 1, stdout: "", stderr: stdout });
    expect(await gate.leakgate(["init", "--quiet"])).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(await gate.leakgate(["uninstall", "-q"])).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect((await gate.leakgate(["doctor", "--quiet"])).stdout).toMatch(/^REPAIR {2}git finds no pre-commit hook/);
  }));

test("--debug tells on standard error what git was asked, and changes neither the result nor the status", () =>
  withGate(async (gate) => {
    gate.write("a.txt", `${createGitHubToken()}\n`);
    await gate.git("add", ".");
    const args = ["scan", "--staged", "--format", "json"];
    const plain = await gate.leakgate(args);
    const { status, stdout, stderr } = await gate.leakgate([...args, "--debug"]);
    expect({ status, stdout }).toEqual({ status: plain.status, stdout: plain.stdout });
    const lines = stderr.split("\n").filter((line) => line.startsWith("debug: "));
    expect(lines[0]).toMatch(/^debug: leakgate scan, version \d.*, Node v\d/);
    expect(lines.filter((line) => /^debug: git diff-index .*: 0 after \d+ ms$/.test(line))).not.toEqual([]);
    expect(lines.at(-1)).toMatch(/^debug: \d+ ms in all$/);
    expect(stderr).not.toContain("a.txt");
  }));

test("a question to git is told without paths, names, messages or values", () => {
  const told = ["diff-index", "--cached", "-z", "HEAD", "--format=%H", "Abc123", "--", "--a-path", "HEAD"];
  expect(renderQuestion(told)).toBe("diff-index --cached -z HEAD --format=… … … … …");
  expect(renderQuestion(["commit", "--message=why", "-c", "user.name=Ada"])).toBe("commit --message=… -c …");
  expect(renderQuestion(["-c", "core.x=true", "rev-list", "--max-parents=0", "topic"])).toBe(
    "-c … rev-list --max-parents=… …",
  );
});
