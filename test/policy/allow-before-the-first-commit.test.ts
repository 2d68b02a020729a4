import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { withGate } from "../hook/gate.ts";
import { createGitHubToken } from "../hook/samples.ts";

test("what is allowed before the first commit stays allowed, although that commit gives a password its key", () =>
  withGate(async (gate) => {
    const password = `${randomBytes(9).toString("base64url").replace(/[-_]/g, "x")}9aB!`;
    gate.write("a.txt", `Server=tcp:shop.database.windows.net;Database=a;User ID=app;Password=${password};\n`);
    await gate.git("add", ".");
    const blocked = await gate.tryCommit();
    const fingerprint = /fingerprint ([a-z2-7]{12})/.exec(blocked.stderr)?.[1] ?? "";
    const allowed = await gate.leakgate(["allow", fingerprint, "--reason", "a sample", "--commit"]);
    expect(allowed, allowed.stderr).toMatchObject({ status: 0 });
    expect(allowed.stdout).toContain("The first commit gave it another fingerprint");
    expect(await gate.git("log", "--format=%s")).toMatch(/^Allow [a-z2-7]{12}\nAllow [a-z2-7]{12}$/);
    const passed = await gate.tryCommit();
    expect([passed.status, passed.stderr]).toEqual([0, expect.stringContaining("1 allowed")]);
  }));

test("what was shown of other passwords before the first commit is told by its new name", () =>
  withGate(async (gate) => {
    const password = `${randomBytes(9).toString("base64url").replace(/[-_]/g, "x")}9aB!`;
    gate.write("a.txt", `Server=tcp:shop.database.windows.net;Database=a;User ID=app;Password=${password};\n`);
    gate.write("b.txt", `${createGitHubToken()}\n`);
    await gate.git("add", ".");
    const shown = ({ stderr }: { stderr: string }) =>
      [...stderr.matchAll(/fingerprint ([a-z2-7]{12})/g)].map(([, fingerprint]) => fingerprint!);
    const [old = "", token = ""] = shown(await gate.tryCommit());
    const { stdout } = await gate.leakgate(["allow", token, "--reason", "a sample", "--commit"]);
    const now = new RegExp(`gave ${old} another fingerprint: ([a-z2-7]{12})`).exec(stdout)?.[1] ?? "";
    expect(shown(await gate.tryCommit()), stdout).toEqual([now]);
    await gate.leakgate(["allow", now, "--reason", "a sample", "--commit"]);
    expect(await gate.tryCommit()).toMatchObject({ status: 0 });
  }));
