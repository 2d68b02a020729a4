import { expect, test } from "vitest";
import { expectBlocked, expectPassed, type Gate, withGate } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

/** Two branches from one commit: `main` and `side`, each with a commit of its own. */
async function diverge(gate: Gate, base: Files, side: Files, main: Files): Promise<void> {
  await commit(gate, base);
  await gate.git("switch", "--quiet", "--create", "side");
  await commit(gate, side);
  await gate.git("switch", "--quiet", "main");
  await commit(gate, main);
}

type Files = Readonly<Record<string, string>>;

async function commit(gate: Gate, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) gate.write(path, content);
  await gate.commit("files");
}

/** `main`, and two branches beside it with a secret each. */
async function part(gate: Gate): Promise<void> {
  await commit(gate, { "a.txt": "a\n" });
  for (const name of ["one", "two"]) {
    await gate.git("switch", "--quiet", "--create", name, "main");
    await commit(gate, { [`${name}.txt`]: `${createGitHubToken()}\n` });
  }
  await gate.git("switch", "--quiet", "main");
  await commit(gate, { "a.txt": "a2\n" });
}

const merge = (gate: Gate, ...args: string[]) => gate.run("git", ["merge", "--quiet", "--no-edit", ...args]);

test("a clean merge does not block for what a parent already has", () =>
  withGate(async (gate) => {
    await diverge(gate, { "a.txt": "a\n" }, { "b.txt": `${createGitHubToken()}\n` }, { "a.txt": "a2\n" });
    expectPassed(await merge(gate, "side"), "0 files");
  }));

test("a merge that removes secrets passes", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    await diverge(gate, { "a.txt": `${token}\n` }, { "a.txt": "gone\n" }, { "b.txt": "b\n" });
    expectPassed(await merge(gate, "side"), "0 files");
  }));

test("a secret that appears in the resolution of a conflict is blocked", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    await diverge(gate, { "a.txt": "a\n" }, { "a.txt": "side\n" }, { "a.txt": "main\n" });
    expect((await merge(gate, "side")).status).not.toBe(0);
    gate.write("a.txt", `main\nside\n${token}\n`);
    await gate.git("add", ".");
    expect(await gate.scanStaged()).toMatchObject({ places: ["a.txt:3:1"], scanned: { blobs: 1 } });
    expectBlocked(await gate.tryCommit(["--no-edit"]), "a.txt:3:1", token);
  }));

test("a resolution that keeps a secret of one side does not block", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    await diverge(gate, { "a.txt": "a\n" }, { "a.txt": `${token}\n` }, { "a.txt": "main\n" });
    await merge(gate, "side");
    gate.write("a.txt", `main\n${token}\n`);
    await gate.git("add", ".");
    expectPassed(await gate.tryCommit(["--no-edit"]), "0 files");
  }));

test("a merge in conflict is not scanned as if it were whole", () =>
  withGate(async (gate) => {
    await diverge(gate, { "a.txt": "a\n" }, { "a.txt": "side\n" }, { "a.txt": "main\n" });
    await merge(gate, "side");
    expect(await gate.scanStaged()).toMatchObject({ status: 3, skipped: [{ path: "a.txt", failed: true }] });
  }));

test("content that a merge brings beyond its parents is blocked", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    await diverge(gate, { "a.txt": "a\n" }, { "b.txt": "b\n" }, { "a.txt": "a2\n" });
    await merge(gate, "--no-commit", "side");
    gate.write("evil.txt", `${token}\n`);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(["--no-edit"]), "evil.txt:1:1", token);
  }));

test("an octopus merge counts a line only if no parent has it", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    await part(gate);
    await merge(gate, "--no-commit", "one", "two");
    expect(await gate.scanStaged()).toMatchObject({ status: 0, places: [], scanned: { blobs: 0 } });
    gate.write("evil.txt", `${token}\n`);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(["--no-edit"]), "evil.txt:1:1", token);
    await gate.git("rm", "--quiet", "--cached", "evil.txt");
    expectPassed(await gate.tryCommit(["--no-edit"]), "0 files");
    expect((await gate.git("log", "-1", "--format=%P")).split(" ")).toHaveLength(3);
  }));

test("git's own octopus merge passes through pre-merge-commit", () =>
  withGate(async (gate) => {
    await part(gate);
    expectPassed(await merge(gate, "one", "two"), "0 files");
    expect((await gate.git("log", "-1", "--format=%P")).split(" ")).toHaveLength(3);
  }));
