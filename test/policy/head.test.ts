import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPolicy } from "../../src/policy/index.ts";
import { withRepository } from "../git/repository.ts";
import { expectBlocked, expectPassed, withGate } from "../hook/gate.ts";
import { createGitHubToken } from "../hook/samples.ts";

const rule = "github-personal-access-token-classic";

test("policy is read as committed at a ref, and is none where there is none", () =>
  withRepository(async (repository) => {
    expect(await readPolicy("HEAD", repository.path)).toEqual({});
    repository.write(".leakgate.yaml", "exclude: [a]\n");
    repository.write(".leakgate-suppressions", "# none\n");
    repository.write(".leakgate-baseline", "# nothing owed\n");
    await repository.commit("policy");
    repository.write(".leakgate.yaml", "exclude: [b]\n");
    expect(await readPolicy("HEAD", repository.path)).toEqual({
      config: { name: ".leakgate.yaml (at HEAD)", text: "exclude: [a]\n" },
      suppressions: { name: ".leakgate-suppressions (at HEAD)", text: "# none\n" },
      baseline: { name: ".leakgate-baseline (at HEAD)", text: "# nothing owed\n" },
    });
    expect(await readPolicy("main", repository.path)).toHaveProperty("config");
    expect(await readPolicy("nowhere", repository.path)).toEqual({});
  }));

test("a configuration in the working tree or in the same commit turns nothing off", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write(".leakgate.yaml", `exclude: ["**"]\nrules:\n  ${rule}: off\n`);
    gate.write("a.txt", `${token}\n`);
    await gate.git("add", "a.txt");
    expectBlocked(await gate.tryCommit(), "a.txt:1:1", token);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "a.txt:1:1", token);
  }));

test("a committed configuration counts: excluded files are told, levels are moved", () =>
  withGate(async (gate) => {
    gate.write(".leakgate.yaml", `exclude: [vendor/]\nrules:\n  ${rule}: warning\n`);
    await gate.commit("policy");
    gate.write("vendor/a.txt", `${createGitHubToken()}\n`);
    gate.write("b.txt", `${createGitHubToken()}\n`);
    await gate.git("add", ".");
    const run = await gate.tryCommit();
    expect(run.status).toBe(0);
    expect(run.stderr).toContain("Noted, does not block:\nb.txt:1:1");
    expect(run.stderr).toContain("skipped 1 (excluded)");
    expect(run.stderr).not.toContain("vendor/a.txt:");
  }));

test("a broken configuration at HEAD stops with its place, and lets nothing through", () =>
  withGate(async (gate) => {
    gate.write(".leakgate.yaml", "exclude: [vendor/]\nruels: {}\n");
    await gate.commit("policy");
    gate.write("a.txt", "clean\n");
    await gate.git("add", ".");
    const run = await gate.tryCommit();
    expect(run.stderr).toContain('.leakgate.yaml (at HEAD):2:1: "ruels" is not a key of the configuration');
    expect(run.stderr).toContain('Did you mean "rules"?');
    expect(run.stderr).toContain("Exit status 2");
    expect(run.status).not.toBe(0);
  }));

test("allow with a reason, committed on its own, lets this value pass and no other", () =>
  withGate(async (gate) => {
    const [harmless, other] = [createGitHubToken(), createGitHubToken()];
    gate.write("a.txt", `${harmless}\n`);
    await gate.git("add", ".");
    const blocked = await gate.tryCommit();
    expectBlocked(blocked, "a.txt:1:1", harmless);
    const fingerprint = /fingerprint ([a-z2-7]{12})/.exec(blocked.stderr)?.[1] ?? "";

    const allowed = await gate.leakgate(["allow", fingerprint, "--reason", "a value of the tests", "--commit"]);
    expect(allowed, allowed.stderr).toMatchObject({ status: 0 });
    expect(await gate.git("show", "--stat", "--format=%s", "HEAD")).toMatch(
      /^Allow [a-z2-7]{12}\n\n .leakgate-suppressions/,
    );
    expect(await gate.git("status", "--porcelain")).toBe("A  a.txt");

    const passed = await gate.tryCommit();
    expect(passed.stderr).toContain("1 allowed");
    expect(passed.status).toBe(0);
    gate.write("b.txt", `${harmless}\n${other}\n`);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "b.txt:2:1", other);
  }));

test("what a repository's own hooks fetch is still theirs to fetch when allow commits", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", `${token}\n`);
    await gate.git("add", ".");
    const fingerprint = /fingerprint ([a-z2-7]{12})/.exec((await gate.tryCommit()).stderr)?.[1] ?? "";
    gate.write(".git/hooks/prepare-commit-msg", '#!/bin/sh\ngit ls-remote "$PWD" >&2\n');
    chmodSync(join(gate.path, ".git/hooks/prepare-commit-msg"), 0o755);
    const allowed = await gate.leakgate(["allow", fingerprint, "--reason", "a value of the tests", "--commit"]);
    expect(allowed, allowed.stderr).toMatchObject({ status: 0 });
  }));

test("a suppression that is only staged does not count, and one that expired neither", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", `${token}\n`);
    await gate.git("add", ".");
    const fingerprint = /fingerprint ([a-z2-7]{12})/.exec((await gate.tryCommit()).stderr)?.[1] ?? "";
    expect((await gate.leakgate(["allow", fingerprint, "--reason", "not yet"])).stdout).toContain(
      "once it is committed",
    );
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "a.txt:1:1", token);
    await gate.git("rm", "--quiet", "--cached", "a.txt");
    gate.write(".leakgate-suppressions", `${fingerprint}  expires=2001-01-01  reason=long ago\n`);
    await gate.git("add", ".leakgate-suppressions");
    expectPassed(await gate.tryCommit(), "1 file");
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "a.txt:1:1", token);
  }));

test("a skip needs a reason, says what it lets through, and leaves it in the message", () =>
  withGate(async (gate) => {
    gate.write("a.txt", `${createGitHubToken()}\n`);
    await gate.git("add", ".");
    for (const empty of ["", "1", "true"]) {
      const run = await gate.tryCommit(undefined, { env: { LEAKGATE_SKIP: empty } });
      expect(run.stderr).toContain("needs a reason");
      expect(run.status).not.toBe(0);
    }
    const run = await gate.tryCommit(["--message=subject"], {
      env: { LEAKGATE_SKIP: "revoked yesterday,\nsee the log" },
    });
    expect(run.stderr).toContain("a.txt:1:1");
    expect(run.stderr).toContain("LEAKGATE_SKIP lets it pass: revoked yesterday, see the log");
    expect(run.status).toBe(0);
    const message = await gate.git("log", "-1", "--format=%B");
    expect(message).toContain("subject\n\nLeakgate-Skip: revoked yesterday, see the log");
  }));
