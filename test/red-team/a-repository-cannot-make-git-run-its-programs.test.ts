/** A hostile repository, as somebody unpacks or clones it: its own configuration names programs, and none may run. */
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createGitHubToken } from "../action/secrets.ts";
import { type Repository, withRepository } from "../git/repository.ts";

const leakgate = join(import.meta.dirname, "../../dist/hook.js");

/** Every setting by which a repository's configuration names a program that git could start on the way of a scan. */
const settings = (program: string, hooks: string): readonly (readonly [string, string])[] => [
  ["core.fsmonitor", program],
  ["core.hooksPath", hooks],
  ["core.pager", program],
  ["core.editor", program],
  ["core.sshCommand", program],
  ["core.askPass", program],
  ["core.gitProxy", program],
  ["core.alternateRefsCommand", program],
  ["pager.log", program],
  ["pager.diff", program],
  ["diff.external", program],
  ["diff.evil.command", program],
  ["diff.evil.textconv", program],
  ["diff.trustExitCode", "true"],
  ["interactive.diffFilter", program],
  ["filter.evil.clean", program],
  ["filter.evil.smudge", program],
  ["filter.evil.process", program],
  ["filter.evil.required", "true"],
  ["merge.evil.driver", program],
  ["log.showSignature", "true"],
  ["gpg.program", program],
  ["gpg.ssh.program", program],
  ["gpg.x509.program", program],
  ["credential.helper", program],
  ["sequence.editor", program],
  ["uploadpack.packObjectsHook", program],
  ["trace2.eventTarget", join(hooks, "..", "trace")],
];

const hookNames = ["reference-transaction", "post-index-change", "post-checkout", "pre-auto-gc", "fsmonitor-watchman"];

/** A repository with a token in its history and one staged, an include, attributes, and a signed commit. */
async function build(git: Repository): Promise<string> {
  const mark = join(git.outside, "ran");
  const program = join(git.outside, "program");
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${mark}'\ncat 2>/dev/null\nexit 0\n`);
  chmodSync(program, 0o755);
  const hooks = join(git.outside, "hooks");
  mkdirSync(hooks);
  for (const name of hookNames) {
    writeFileSync(join(hooks, name), `#!/bin/sh\necho ${name} >> '${mark}'\n`);
    chmodSync(join(hooks, name), 0o755);
  }
  git.write("old.txt", `${createGitHubToken()}\n`);
  const tree = await git.git("add", "--all").then(() => git.git("write-tree"));
  const signed = `tree ${tree}\nauthor A <a@example.com> 1700000000 +0000\ncommitter A <a@example.com> 1700000000 +0000\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----\n\nSigned\n`;
  const { stdout } = await git.run("git", ["hash-object", "-t", "commit", "-w", "--stdin"], { input: signed });
  await git.git("update-ref", "refs/heads/main", stdout.trim());
  git.write(".gitattributes", "* diff=evil filter=evil merge=evil -text\n");
  await git.git("add", ".gitattributes");
  await git.git("commit", "--quiet", "--no-verify", "--message=Attributes");
  git.write("new.txt", `${createGitHubToken()}\n`);
  await git.git("add", "new.txt");
  const included = join(git.outside, "included");
  for (const [name, value] of settings(program, hooks)) await git.git("config", "--file", included, name, value);
  await git.git("config", "include.path", included);
  return mark;
}

test.each([
  ["scan --staged"],
  ["scan --working"],
  ["scan --range HEAD~1..HEAD"],
  ["scan --history"],
  ["scan ."],
  ["report --format json"],
  ["pre-commit"],
  ["post-commit"],
])("leakgate %s starts no program that the repository's configuration names", (command) =>
  withRepository(async (git) => {
    const mark = await build(git);
    const { status, stderr } = await git.run(process.execPath, [leakgate, ...command.split(" ")]);
    expect([0, 1], stderr).toContain(status);
    if (/staged|history|pre-commit|scan \./.test(command)) expect(status, stderr).toBe(1);
    expect(existsSync(mark) && (await git.run("cat", [mark])).stdout).toBe(false);
  }),
);

/** A clone whose blobs are to be fetched from a remote, by a program that its configuration names. */
async function buildPartial(git: Repository, set: (program: string) => readonly (readonly [string, string])[]) {
  git.write("a.txt", `${createGitHubToken()}\n`);
  await git.commit("first");
  git.write("a.txt", `${createGitHubToken()}\n`);
  await git.commit("second");
  await git.git("config", "uploadpack.allowFilter", "true");
  const clone = join(git.outside, "clone");
  await git.git("clone", "--quiet", "--filter=blob:none", "--no-checkout", `file://${git.path}`, clone);
  const [mark, program] = [join(git.outside, "ran"), join(git.outside, "program")];
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${mark}'\nexit 1\n`);
  chmodSync(program, 0o755);
  for (const [name, value] of set(program)) await git.run("git", ["config", name, value], { cwd: clone });
  return { clone, mark };
}

test.each([
  ["remote.origin.uploadpack", (program: string) => [["remote.origin.uploadpack", program]] as const],
  [
    "core.sshCommand",
    (program: string) =>
      [
        ["remote.origin.url", "ssh://example.invalid/x.git"],
        ["core.sshCommand", program],
      ] as const,
  ],
])("what a partial clone lacks is not fetched by %s of its configuration, and that is said", (_, set) =>
  withRepository(async (git) => {
    const { clone, mark } = await buildPartial(git, set);
    for (const command of ["scan --history", "scan --range HEAD~1..HEAD", "report", "baseline write"]) {
      const { status, stdout, stderr } = await git.run(process.execPath, [leakgate, ...command.split(" ")], {
        cwd: clone,
      });
      expect([command, status], stdout + stderr).toEqual([command, 3]);
      expect(stdout + stderr).toContain("partial clone");
      expect(existsSync(mark), command).toBe(false);
    }
    await git.run("git", ["show", "HEAD:a.txt"], { cwd: clone });
    expect(existsSync(mark), "git itself, asked plainly").toBe(true);
  }),
);

test("the attack is one: git itself, asked plainly, starts the programs", () =>
  withRepository(async (git) => {
    const mark = await build(git);
    await git.run("git", ["status"]);
    await git.run("git", ["log", "-1", "-p"]);
    expect(existsSync(mark)).toBe(true);
  }));
