import { join } from "node:path";
import { expect, test } from "vitest";
import { addRemote, expectBlocked, type Gate, withGate } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

const push = (gate: Gate, ...args: string[]) => gate.run("git", ["push", "--quiet", ...args]);

test("a secret that a later commit removed stops the push, since history keeps it", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    await addRemote(gate);
    const token = createGitHubToken();
    gate.write("a.txt", `one\n${token}\n`);
    const leaking = await gate.commit("leak");
    gate.write("a.txt", "one\n");
    await gate.commit("clean up");
    const run = await push(gate, "origin", "main");
    expect(run.stderr).toContain(`a.txt:2:1 (commit ${leaking.slice(0, 12)})`);
    expect(run.stderr).toContain("leakgate stopped this push: 1 secret");
    expect(run.stderr).toContain("Scanned 2 commits");
    expect(run.stderr).not.toContain(token);
    expect(run.status).not.toBe(0);
    expect(await gate.git("ls-remote", "origin", "main")).not.toContain(await gate.git("rev-parse", "HEAD"));
  }));

test("a new branch is scanned only for what the remote does not have", () =>
  withGate(async (gate) => {
    gate.write("old.txt", `${createGitHubToken()}\n`);
    await gate.commit("old leak");
    await addRemote(gate);
    await gate.git("switch", "--quiet", "--create", "feature");
    gate.write("old.txt", `${await gate.git("show", "HEAD:old.txt")}\nmore\n`);
    await gate.commit("clean edit of a file with an old leak");
    const run = await push(gate, "origin", "feature");
    expect(run.stderr).toContain("leakgate: clean, 1 commit, 1 file, 2 texts");
    expect(run.status).toBe(0);
  }));

test.each(["at the tip", "before the tip", "in the first commit"])(
  "a value %s gets out by the commands told, and the push goes through",
  (where) =>
    withGate(async (gate) => {
      gate.write("a.txt", "one\n");
      if (where !== "in the first commit") await gate.commit("first");
      await gate.git("init", "--quiet", "--bare", join(gate.outside, "origin.git"));
      await gate.git("remote", "add", "origin", join(gate.outside, "origin.git"));
      gate.write("deep/b.txt", `${createGitHubToken()}\n`);
      await gate.commit("leak");
      if (where !== "at the tip") {
        gate.write("c.txt", "two\n");
        await gate.commit("more");
      }
      const cwd = join(gate.path, "deep");
      const stopped = await gate.run("git", ["push", "--quiet", "origin", "main"], { cwd });
      const commands = stopped.stderr.match(/(?<=^ {7})git .*/gm) ?? [];
      const env = { GIT_EDITOR: "true", GIT_SEQUENCE_EDITOR: "perl -pi -e 's/^pick(?=.*leak)/edit/'" };
      const amend = ["git add b.txt", "git commit --amend"];
      if (where === "at the tip") expect(commands).toEqual(amend);
      else await gate.run("sh", ["-ec", commands.join("\n")], { cwd, env });
      gate.write("deep/b.txt", "taken out\n");
      const rest = where === "at the tip" ? commands : [...amend, "git rebase --continue"];
      const done = await gate.run("sh", ["-ec", rest.join("\n")], { cwd, env });
      expect(done, done.stderr).toMatchObject({ status: 0 });
      const passed = await push(gate, "origin", "main");
      expect(passed, passed.stderr).toMatchObject({ status: 0 });
    }),
);

test("a push from beside a branch without a commit says what stopped it", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    await addRemote(gate);
    gate.write("b.txt", `${token}\n`);
    await gate.commit("leak");
    await gate.git("switch", "--quiet", "--orphan", "fresh");
    const stopped = await push(gate, "origin", "main");
    expectBlocked(stopped, "b.txt:1:1", token);
    expect(stopped.stderr).not.toMatch(/rebase|amend/);
  }));

test("commits that some remote has are not told to be rewritten", () =>
  withGate(async (gate) => {
    gate.write("a.txt", `${createGitHubToken()}\n`);
    await gate.commit("leak");
    await addRemote(gate, "private");
    await gate.git("init", "--quiet", "--bare", join(gate.outside, "public.git"));
    const { stderr } = await push(gate, join(gate.outside, "public.git"), "main");
    expect(stderr).toContain("leakgate stopped this push");
    expect(stderr).not.toMatch(/rebase|amend/);
  }));

test("what another remote has is no reason to send it to this one", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    await addRemote(gate, "public");
    gate.write("a.txt", `${createGitHubToken()}\n`);
    await gate.commit("leak");
    await addRemote(gate, "private");
    expect((await push(gate, "public", "main")).stderr).toContain("leakgate stopped this push");
  }));

test("a secret in a pushed commit's message stops the push", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    await addRemote(gate);
    const token = createGitHubToken();
    await gate.git("commit", "--quiet", "--allow-empty", "--message", `use ${token}`);
    const run = await push(gate, "origin", "HEAD:refs/heads/new");
    expect(run.stderr).toMatch(/commit message of [0-9a-f]{12}:1:5 \(commit /);
    expect(run.stderr).not.toContain(token);
    expect(run.status).not.toBe(0);
  }));

test("content that was born in a pushed merge stops the push, what its parents had does not", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    await gate.git("switch", "--quiet", "--create", "side");
    gate.write("side.txt", `${createGitHubToken()}\n`);
    await gate.commit("old leak");
    await gate.git("switch", "--quiet", "main");
    await addRemote(gate);
    await gate.git("push", "--quiet", "--no-verify", "origin", "side");
    gate.write("b.txt", "b\n");
    await gate.commit("main goes on");
    await gate.git("merge", "--quiet", "--no-verify", "--no-edit", "side");
    expect((await push(gate, "origin", "main")).stderr).toContain("leakgate: clean, 2 commits");
    await gate.git("switch", "--quiet", "--create", "evil", "HEAD^");
    await gate.git("merge", "--quiet", "--no-commit", "--no-ff", "side");
    gate.write("evil.txt", `${createGitHubToken()}\n`);
    await gate.commit("merge");
    expect((await push(gate, "origin", "evil")).stderr).toContain("evil.txt:1:1");
  }));

test("deleting a branch, and pushing nothing new, pass", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    await addRemote(gate);
    expect((await push(gate, "origin", "HEAD:refs/heads/other")).status).toBe(0);
    expect(await push(gate, "origin", "--delete", "other")).toMatchObject({ status: 0 });
  }));

test("a tag and a push to a bare URL are scanned", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    const path = await addRemote(gate);
    gate.write("a.txt", `${createGitHubToken()}\n`);
    await gate.commit("leak");
    await gate.git("tag", "--annotate", "--message=v1", "v1");
    expect((await push(gate, "origin", "v1")).stderr).toContain("a.txt:1:1");
    expect((await push(gate, path, "main")).stderr).toContain("a.txt:1:1");
  }));

test.each(["HEAD^{/two words}", ":/two words", "HEAD~0"])("what is pushed as %s is scanned, too", (name) =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    await addRemote(gate);
    gate.write("a.txt", `${createGitHubToken()}\n`);
    await gate.commit("two words");
    expect((await push(gate, "origin", `${name}:refs/heads/x`)).stderr).toContain("a.txt:1:1 (commit ");
    expect(await gate.git("ls-remote", "origin", "refs/heads/x")).toBe("");
  }),
);

test("a branch or tag whose name holds a secret stops the push where the remote does not know it", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    await addRemote(gate);
    const token = createGitHubToken();
    await gate.git("branch", `test/fixtures/${token}`);
    await gate.git("tag", `v1-${token}`);
    const branch = await push(gate, "origin", `test/fixtures/${token}`);
    expectBlocked(branch, "pushed branch name:1:15", token);
    expectBlocked(await push(gate, "origin", `v1-${token}`), "pushed tag name:1:4", token);
    const other = await push(gate, "origin", `HEAD:refs/other/${token}`);
    expectBlocked(other, "pushed reference name:1:12", token);
    // What is known already is no news, and what is deleted is not sent.
    await gate.git("push", "--quiet", "--no-verify", "origin", `test/fixtures/${token}`);
    gate.write("a.txt", "one\ntwo\n");
    await gate.commit("second");
    expect((await push(gate, "origin", `HEAD:test/fixtures/${token}`)).stderr).toContain(
      "clean, 1 commit, 1 file, 1 text",
    );
    expect((await push(gate, "origin", `:test/fixtures/${token}`)).status).toBe(0);
  }));

test("references that cannot be read stop the push: nothing was scanned", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    const run = await gate.leakgate(["pre-push", "origin", "url"], { input: "HEAD^{/two\nlines} 1 x 2\n" });
    expect(run.stderr).toContain("nothing was scanned");
    expect(run.status).toBe(3);
  }));

test.each(["the message of a tag", "a tag of a tag", "a tag of a file", "a tag of a tree"])(
  "%s stops the push",
  (what) =>
    withGate(async (gate) => {
      gate.write("a.txt", "one\n");
      await gate.commit("first");
      await addRemote(gate);
      const token = createGitHubToken();
      gate.write("b.txt", `${token}\n`);
      await gate.git("add", ".");
      const [blob, tree] = [await gate.git("hash-object", "b.txt"), await gate.git("write-tree")];
      const ways: Readonly<Record<string, () => Promise<unknown>>> = {
        "the message of a tag": () => gate.git("tag", "--annotate", `--message=v1\n\nuse ${token}`, "v1"),
        "a tag of a tag": async () => {
          await gate.git("tag", "--annotate", `--message=inner ${token}`, "inner");
          await gate.git("tag", "--annotate", "--message=outer", "v1", "inner");
        },
        "a tag of a file": () => gate.git("tag", "v1", blob),
        "a tag of a tree": () => gate.git("tag", "--annotate", "--message=tree", "v1", tree),
      };
      await ways[what]!();
      const run = await push(gate, "origin", "v1");
      expect(run.stderr).toMatch(/message of tag [0-9a-f]{12}:\d:|object [0-9a-f]{12}:1:1|b\.txt:1:1/);
      expect(run.stderr).not.toContain(token);
      expect(run.status).not.toBe(0);
    }),
);

test("a submodule's name and a commit's own headers stop the push", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    const first = await gate.commit("first");
    await addRemote(gate);
    const [name, header] = [createGitHubToken(), createGitHubToken()];
    const path = `path = modules/${name.slice(0, 9)}"${name.slice(9)}"`;
    gate.write(".gitmodules", `[submodule "m"]\n\t${path}\n\turl = https://example.org/m.git\n\tignore = all\n`);
    await gate.git("add", ".gitmodules");
    await gate.git("update-index", "--add", "--cacheinfo", `160000,${first},modules/${name}`);
    await gate.git("commit", "--quiet", "--no-verify", "--message=module");
    const input = `${(await gate.git("cat-file", "commit", "HEAD")).replace("\n\n", `\nx-note use\n ${header}\n\n`)}\n`;
    const made = await gate.run("git", ["hash-object", "-t", "commit", "-w", "--stdin"], { input });
    await gate.git("reset", "--quiet", "--soft", made.stdout.trim());
    const run = await push(gate, "origin", "main");
    expect(run.stderr).toContain("modules/•••••••• (its name)");
    expect(run.stderr).toMatch(/commit message of [0-9a-f]{12}:\d/);
    for (const token of [name, header]) expect(run.stderr).not.toContain(token);
  }));

test("git's list of references reaches a kept pre-push hook too", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    await gate.leakgate(["uninstall"]);
    gate.write(".git/hooks/pre-push", "#!/bin/sh\nread ref rest\necho own hook saw $ref for $1 >&2\n");
    await gate.run("chmod", ["+x", ".git/hooks/pre-push"]);
    await gate.leakgate(["init"]);
    const path = join(gate.outside, "o.git");
    await gate.git("init", "--quiet", "--bare", path);
    await gate.git("remote", "add", "origin", path);
    const run = await push(gate, "origin", "main");
    expect(run.stderr).toContain("own hook saw refs/heads/main for origin");
    expect(run.stderr).toContain("leakgate: clean, 1 commit");
  }));

test.each([
  ["--no-verify", (gate: Gate) => gate.tryCommit(["--no-verify", "--message=leak"])],
  [
    "a cherry-pick",
    async (gate: Gate) => {
      await gate.git("switch", "--quiet", "--create", "side");
      await gate.commit("leak");
      await gate.git("switch", "--quiet", "main");
      return gate.run("git", ["cherry-pick", "side"]);
    },
  ],
  [
    "a revert",
    async (gate: Gate) => {
      await gate.commit("leak");
      await gate.git("rm", "--quiet", "leak.txt");
      await gate.commit("clean up");
      return gate.run("git", ["revert", "--no-edit", "HEAD"]);
    },
  ],
])("a commit past the scan through %s is told at once", (_, act) =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    const token = createGitHubToken();
    gate.write("leak.txt", `${token}\n`);
    await gate.git("add", ".");
    const run = await act(gate);
    expect(run.status).toBe(0);
    expect(run.stderr).toContain("leak.txt:1:1 (commit ");
    expect(run.stderr).toContain("the push will be stopped");
    expect(run.stderr).not.toContain(token);
  }),
);

test("a rebase tells what it made", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    await gate.git("switch", "--quiet", "--create", "side");
    gate.write("leak.txt", `${createGitHubToken()}\n`);
    await gate.commit("leak");
    await gate.git("switch", "--quiet", "main");
    gate.write("b.txt", "b\n");
    await gate.commit("main goes on");
    const run = await gate.run("git", ["rebase", "--quiet", "main", "side"]);
    expect(run.stderr).toContain("leak.txt:1:1 (commit ");
    expect(run.status).toBe(0);
  }));

test("a commit that pre-commit has seen is not scanned twice", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.git("add", ".");
    const run = await gate.tryCommit();
    expect(run.stderr.match(/leakgate/g)).toHaveLength(1);
    const again = await gate.tryCommit(["--no-verify", "--allow-empty", "--message=empty"]);
    expect(again).toMatchObject({ status: 0, stderr: "" });
  }));

test("a scan whose commit came to nothing speaks for no other commit", () =>
  withGate(async (gate) => {
    gate.write("a.txt", "one\n");
    await gate.commit("first");
    await gate.git("switch", "--quiet", "--create", "side");
    gate.write("leak.txt", `${createGitHubToken()}\n`);
    await gate.commit("leak");
    await gate.git("switch", "--quiet", "main");
    gate.write("a.txt", "two\n");
    await gate.git("add", ".");
    expect((await gate.tryCommit(["--message="])).stderr).toContain("leakgate: clean");
    await gate.git("reset", "--quiet", "--hard");
    expect((await gate.run("git", ["cherry-pick", "side"])).stderr).toContain("leak.txt:1:1 (commit ");
  }));

test("init --commit-message scans the message, without its comments", () =>
  withGate(async (gate) => {
    await gate.leakgate(["init", "--commit-message"]);
    const token = createGitHubToken();
    gate.write("a.txt", "one\n");
    await gate.git("add", ".");
    const run = await gate.tryCommit([`--message=subject\n\nuse ${token}`]);
    expect(run.stderr).toContain("the commit message:3:5");
    expect(run.stderr).not.toContain(token);
    expect(run.status).toBe(1);
    // Nobody edits it, and git keeps the line.
    expect((await gate.tryCommit([`--message=subject\n\n# ${token}`])).status).toBe(1);
    const edit = { env: { GIT_EDITOR: `printf 'subject\n\n# %s\n' ${token} >` } };
    expect((await gate.tryCommit([], edit)).status).toBe(0);
    expect(await gate.git("log", "-1", "--format=%B")).not.toContain(token);
  }));
