/** A repository as somebody hands it over: objects that git itself would not write, and a disk without end. */
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createGitHubToken } from "../action/secrets.ts";
import { type Repository, withRepository } from "../git/repository.ts";

const leakgate = join(import.meta.dirname, "../../dist/hook.js");
const scan = (git: Repository, ...args: string[]) => git.run(process.execPath, [leakgate, "scan", ...args]);

/** An object that no git would write. @param entries of a tree: mode and name, object id */
async function writeTree(git: Repository, entries: readonly (readonly [string, string])[]): Promise<string> {
  const input = Buffer.concat(entries.flatMap(([name, id]) => [Buffer.from(`${name}\0`), Buffer.from(id, "hex")]));
  const done = await git.run("git", ["hash-object", "-t", "tree", "-w", "--stdin", "--literally"], { input });
  return done.stdout.trim();
}

const writeBlob = async (git: Repository, input: string): Promise<string> =>
  (await git.run("git", ["hash-object", "-w", "--stdin"], { input })).stdout.trim();

test("names that lead out of a tree, .git inside it, and five thousand folders: nothing is written, all is read", () =>
  withRepository(async (git) => {
    const start = await git.commit("start");
    const names = ["../escaped", ".git", "/etc/leakgate-escaped", "..", "a/../../escaped", "-C"];
    const ids = await Promise.all(names.map(() => writeBlob(git, `${createGitHubToken()}\n`)));
    const hostile = await writeTree(
      git,
      names.map((name, index) => [`100644 ${name}`, ids[index]!] as const),
    );
    const config = await writeTree(git, [["100644 config", await writeBlob(git, "[core]\n\tpager = touch escaped\n")]]);
    let deep = await writeTree(git, [["100644 x", await writeBlob(git, `${createGitHubToken()}\n`)]]);
    // One process: five thousand would take a minute.
    const script = `const {createHash} = require("crypto"), {mkdirSync, writeFileSync} = require("fs"), {deflateSync} = require("zlib");
      let id = process.argv[1];
      for (let level = 0; level < 5000; level++) {
        const body = Buffer.concat([Buffer.from("40000 d\\0"), Buffer.from(id, "hex")]);
        const whole = Buffer.concat([Buffer.from("tree " + body.length + "\\0"), body]);
        id = createHash("sha1").update(whole).digest("hex");
        mkdirSync(".git/objects/" + id.slice(0, 2), { recursive: true });
        writeFileSync(".git/objects/" + id.slice(0, 2) + "/" + id.slice(2), deflateSync(whole));
      }
      process.stdout.write(id);`;
    deep = (await git.run(process.execPath, ["--eval", script, deep])).stdout;
    const top = await writeTree(git, [
      ["40000 .git", config],
      ["40000 deep", deep],
      ["40000 hostile", hostile],
    ]);
    await git.git("update-ref", "refs/heads/evil", await git.git("commit-tree", "-p", start, "-m", "evil", top));
    for (const target of [["--range", "main..evil"], ["--history"]]) {
      const { status, stdout, stderr } = await scan(git, ...target, "--format", "json");
      expect(status, stderr).toBe(1);
      expect(JSON.parse(stdout).findings).toHaveLength(names.length + 1);
    }
    for (const place of ["../escaped", "escaped", ".git/config.lock"])
      expect(existsSync(join(git.path, place))).toBe(false);
  }));

test("a graft hides no commit, and an alternate is read like the clone's own objects", () =>
  withRepository(async (git) => {
    const start = await git.commit("start");
    git.write("a.txt", `${createGitHubToken()}\n`);
    await git.commit("leak");
    git.write("a.txt", "gone\n");
    const tip = await git.commit("gone");
    writeFileSync(join(git.path, ".git/info/grafts"), `${tip} ${start}\n`);
    const clone = join(git.outside, "clone");
    await git.run("git", ["clone", "--quiet", "--shared", git.path, clone]);
    writeFileSync(join(clone, ".git/info/grafts"), `${tip}\n`);
    for (const cwd of [git.path, clone]) {
      for (const target of [["--history"], ["--range", `${start}..${tip}`]]) {
        const run = await git.run(process.execPath, [leakgate, "scan", ...target], { cwd });
        expect(run.status, `${cwd} ${target}: ${run.stdout}${run.stderr}`).toBe(1);
      }
    }
    rmSync(join(git.path, ".git/objects"), { recursive: true });
    mkdirSync(join(git.path, ".git/objects"));
    const { status } = await git.run(process.execPath, [leakgate, "scan", "--history"], { cwd: clone });
    expect(status, "an alternate whose objects are gone").toBe(3);
  }));

/** Says of a commit in the commit-graph that nothing was before it. https://git-scm.com/docs/gitformat-commit-graph */
function forget(graph: Buffer, commit: string): void {
  const chunks = new Map<string, number>();
  for (let at = 8; chunks.size <= graph[6]!; at += 12)
    chunks.set(graph.toString("latin1", at, at + 4), Number(graph.readBigUInt64BE(at + 4)));
  const [ids, data] = [chunks.get("OIDL")!, chunks.get("CDAT")!];
  const place = (graph.subarray(ids, data).indexOf(Buffer.from(commit, "hex")) / 20) | 0;
  graph.writeUInt32BE(0x70000000, data + 36 * place + 20);
}

test("a commit-graph that lies, and a file that cuts the history by the environment, hide no commit", () =>
  withRepository(async (git) => {
    const start = await git.commit("start");
    git.write("a.txt", `${createGitHubToken()}\n`);
    await git.commit("leak");
    git.write("a.txt", "gone\n");
    const tip = await git.commit("gone");
    const refs = `refs/heads/main ${tip} refs/heads/main ${"0".repeat(40)}\n`;
    const push = (env: NodeJS.ProcessEnv = {}) =>
      git.run(process.execPath, [leakgate, "pre-push", "origin", "url"], { input: refs, env });
    const cut = join(git.outside, "cut");
    writeFileSync(cut, `${tip}\n`);
    expect((await push({ GIT_SHALLOW_FILE: cut })).status).toBe(1);
    expect((await push({ GIT_OBJECT_DIRECTORY: git.outside })).status).not.toBe(0);
    await git.git("commit-graph", "write", "--reachable");
    const file = join(git.path, ".git/objects/info/commit-graph");
    const graph = readFileSync(file);
    forget(graph, tip);
    rmSync(file);
    writeFileSync(file, graph);
    expect(await git.git("log", "--format=%s"), "the attack is one").toBe("gone");
    for (const target of [["--history"], ["--range", `${start}..${tip}`]]) {
      const { status, stdout, stderr } = await scan(git, ...target);
      expect(status, `${target} ${stdout}${stderr}`).toBe(1);
    }
    expect((await push()).status).toBe(1);
  }));

test("what any ref names is read: files, trees, tags of tags, and tags under other refs", () =>
  withRepository(async (git) => {
    await git.commit("start");
    const store = async (type: string, input: string): Promise<string> =>
      (await git.run("git", ["hash-object", "-t", type, "-w", "--stdin"], { input })).stdout.trim();
    const tag = (object: string, type: string, message: string) =>
      store("tag", `object ${object}\ntype ${type}\ntag x\ntagger A <a@example.com> 1700000000 +0000\n\n${message}\n`);
    const secret = () => `use ${createGitHubToken()}`;
    const file = () => store("blob", `${secret()}\n`);
    const entry = `100644 blob ${await file()}\ta.txt\n`;
    const tree = (await git.run("git", ["mktree"], { input: entry })).stdout.trim();
    const inner = await tag(await file(), "blob", secret());
    const refs = {
      "refs/custom/file": await file(),
      "refs/custom/tree": tree,
      "refs/tags/outer": await tag(inner, "tag", secret()),
      "refs/custom/tag": await tag(await git.git("rev-parse", "HEAD"), "commit", secret()),
      // Left out unless asked for.
      "refs/pull/1/head": await file(),
    };
    for (const [ref, oid] of Object.entries(refs)) await git.git("update-ref", ref, oid);
    const count = async (...more: string[]): Promise<number> =>
      JSON.parse((await scan(git, "--history", "--format", "json", ...more)).stdout).findings.length;
    expect([await count(), await count("--pulls")]).toEqual([6, 7]);
  }));

test("a large sparse file is read to its end, in parts: in less memory than it is long", () =>
  withRepository(async (git) => {
    const size = 256 * 1024 * 1024;
    const file = openSync(join(git.path, "large.bin"), "w");
    ftruncateSync(file, size);
    writeSync(file, `\n${createGitHubToken()}\n`, size);
    closeSync(file);
    const measure = join(git.outside, "measure.cjs");
    writeFileSync(measure, 'process.on("exit", () => console.error(`RSS ${process.resourceUsage().maxRSS}`));\n');
    const args = ["--require", measure, leakgate, "scan", "large.bin"];
    const { status, stderr } = await git.run(process.execPath, args);
    expect(status, stderr).toBe(1);
    expect(Number(/RSS (\d+)/.exec(stderr)![1]) * 1024).toBeLessThan(0.8 * size);
  }));

test("folders too deep for the operating system are said to be unread, in a repository and outside of one", () =>
  withRepository(async (git) => {
    git.write("top.txt", "nothing\n");
    // A path of that length cannot be opened; one step after the other can.
    const script = `const fs = require("fs"), name = "d".repeat(200);
      for (let level = 0; level < 30; level++) { fs.mkdirSync(name); process.chdir(name); }
      fs.writeFileSync("x.txt", process.argv[1]);`;
    for (const cwd of [git.path, git.outside]) {
      const made = await git.run(process.execPath, ["--eval", script, createGitHubToken()], { cwd });
      expect(made).toMatchObject({ status: 0, stderr: "" });
    }
    for (const [target, cwd] of [
      [".", git.path],
      ["--working", git.path],
      [".", git.outside],
    ] as const) {
      const { status, stdout, stderr } = await git.run(process.execPath, [leakgate, "scan", target], { cwd });
      expect(stdout, stderr).toMatch(/d+ {2}could not be (?:read|opened)/);
      expect(status, target).toBe(3);
    }
    for (const cwd of [git.path, git.outside]) await git.run("rm", ["-rf", "d".repeat(200)], { cwd });
  }));
