/** One repository with planted values, and every command that can print, its failures included. */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { type Repository, type RunOptions, withRepository } from "../git/repository.ts";
import { findLeaks } from "./forms.ts";
import { plantSecrets } from "./planted.ts";

const hook = join(import.meta.dirname, "../../dist/hook.js");
const { values, files: all, notes: onlyNotes } = plantSecrets("commands", 4);
const every = (step: number, from: number): Map<string, string> =>
  new Map([...all].filter((_, index) => index % step === from));
/** What each command reads anew; the others go through standard input, and every kind through the scans of the test beside. */
const files = every(10, 8);
const write = (texts: ReadonlyMap<string, string>): string => [...texts.values()].join("\n");
const text = write(files);
/** Notes stay in answers, in whatever form. */
const isSerious = ([path]: readonly [string, string]): boolean => !onlyNotes.has(path);
const answered = write(new Map([...files].filter(isSerious)));
const encoded = [...every(20, 10)]
  .filter(isSerious)
  .map(([, content]) => Buffer.from(content).toString("base64"))
  .join("\n\n");

const serious = new Map([...all].filter(isSerious));

interface Told {
  readonly args: readonly string[];
  /** Exit statuses that show that the command did what is meant here. */
  readonly status: readonly number[];
  readonly options?: RunOptions;
}

/** Loaded into leakgate: notes what it hands to other processes, and what it writes into files, deleted ones included. */
const watcher = `
  const [fs, children] = [require("node:fs"), require("node:child_process")];
  const { writeSync } = fs;
  const notes = fs.openSync(process.env.NOTES, "a");
  const watch = (room, name, tell) => {
    const act = room[name];
    room[name] = function (...args) { writeSync(notes, tell(args) + "\\n"); return act.apply(this, args); };
  };
  for (const name of ["spawn", "spawnSync", "execFile", "execFileSync"])
    watch(children, name, ([command, ...rest]) => JSON.stringify([command, ...rest, rest.at(-1)?.env ?? process.env]));
  for (const room of [fs, fs.promises])
    for (const name of ["writeFile", "writeFileSync", "appendFile", "appendFileSync", "copyFile", "copyFileSync"])
      if (room[name]) watch(room, name, ([file, content]) => file + "\\n" + Buffer.from(content ?? "").toString("latin1"));
  require("node:module").syncBuiltinESMExports();
`;

interface Watched {
  /** Of each command whose output holds a value or whose status is another, what is wrong with it. */
  findLeaky(told: readonly Told[]): Promise<string[]>;
  /** What children got and files hold. */
  notes(): string;
}

function watch(git: Repository): Watched {
  const at = (name: string) => join(git.outside, name);
  writeFileSync(at("watcher.cjs"), watcher);
  writeFileSync(at("notes"), "");
  mkdirSync(at("temporary"));
  const loud = {
    AZURE_LOG_LEVEL: "verbose",
    ACTIONS_STEP_DEBUG: "true",
    RUNNER_DEBUG: "1",
    NODE_DEBUG: "child_process",
  };
  const environment = { ...loud, NOTES: at("notes"), TMPDIR: at("temporary"), RUNNER_TEMP: at("temporary") };
  return {
    notes: () => readFileSync(at("notes"), "utf8"),
    async findLeaky(told) {
      const bad: string[] = [];
      const queue = [...told];
      const work = async () => {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const { args, status, options = {} } = next;
          const NODE_OPTIONS = [`--require=${at("watcher.cjs")}`, options.env?.["NODE_OPTIONS"] ?? ""].join(" ");
          const env = { ...environment, ...options.env, NODE_OPTIONS };
          const run = await git.run(process.execPath, [hook, ...args], { ...options, env });
          const name = `leakgate ${args.map((arg) => arg.slice(0, 20)).join(" ")}`;
          if (!status.includes(run.status ?? -1))
            bad.push(`${name}: status ${run.status}: ${run.stderr.slice(0, 300)}`);
          if (run.stdout + run.stderr === "" && !args.includes("--output")) bad.push(`${name}: told nothing`);
          for (const leak of findLeaks(run.stdout + run.stderr, values)) bad.push(`${name}: ${leak}`);
        }
      };
      await Promise.all([work(), work()]);
      return bad;
    },
  };
}

async function build(git: Repository): Promise<void> {
  git.write("README.md", "# Shop\n");
  await git.commit("start");
  for (const [path, content] of files) git.write(path, content);
  git.write("src/encoded.txt", encoded);
  await git.commit(`all of it\n\n${text}`);
}

test("no command tells a value, whatever its format, to the terminal, a file or a child", { timeout: 240_000 }, () =>
  withRepository(async (git) => {
    await build(git);
    const { findLeaky, notes } = watch(git);
    const found = await git.run(process.execPath, [hook, "scan", "--history", "--format", "json"]);
    const { findings } = JSON.parse(found.stdout) as { findings: { fingerprint: string; ruleId: string }[] };
    expect(findings.length).toBeGreaterThan(files.size / 2);
    const [first] = findings;
    const outside = (name: string) => join(git.outside, name);
    const answer = { jsonrpc: "2.0", id: 1, result: { content: [{ type: "text", text: `${answered}\n${encoded}` }] } };
    writeFileSync(
      outside("server.cjs"),
      `process.stdin.once("data", () => {
      console.error(${JSON.stringify(answered)}); console.log(${JSON.stringify(JSON.stringify(answer))}); process.exit(0); });`,
    );
    writeFileSync(outside("message"), text);
    git.write("staged.txt", write(every(10, 9)));
    await git.git("add", "staged.txt");
    const event = JSON.stringify({ tool_name: "Write", tool_input: { file_path: "a.ts", content: text } });
    const shell = JSON.stringify({ hook_event_name: "beforeShellExecution", command: text });
    const [head, nothing] = [await git.git("rev-parse", "HEAD"), "0".repeat(40)];
    // Nobody listens there.
    const api = { GITHUB_API_URL: "http://127.0.0.1:9", GITHUB_TOKEN: values[0]!, GH_TOKEN: values[0]! };
    expect(
      await findLeaky([
        { args: ["pre-commit"], status: [1] },
        { args: ["commit-msg", outside("message")], status: [1] },
        {
          args: ["pre-push", "origin", "https://github.test/acme/shop"],
          status: [1],
          options: { input: `refs/heads/main ${head} refs/heads/main ${nothing}\n` },
        },
        { args: ["scan", "--working", "--debug"], status: [1] },
        { args: ["scan", "--stdin"], status: [1], options: { input: write(all) } },
        { args: ["scan", "--range", "HEAD~1..HEAD"], status: [1] },
        ...["1", "2"].map((shard) => ({
          args: ["scan", "--history", "--shard", `${shard}/2`, "--output", outside(`shard-${shard}`)],
          status: [0, 1],
        })),
        {
          args: ["scan", "--history", "--cache", outside("cache"), "--debug"],
          status: [1],
          options: { env: { LEAKGATE_CACHE_KEY: "k".repeat(40) } },
        },
        ...["md", "json"].map((format) => ({ args: ["report", "--format", format], status: [1] })),
        { args: ["report", "--format", "html", "--output", outside("report.html")], status: [1] },
        { args: ["checklist", first!.fingerprint], status: [0] },
        { args: ["explain", first!.fingerprint], status: [0] },
        { args: ["rules"], status: [0] },
        { args: ["doctor"], status: [0, 1] },
        { args: ["verify", "--vault", "acme"], status: [3], options: { env: { AZURE_TENANT_ID: "none" } } },
        // Notes stay: redact replaces what is a warning at least.
        { args: ["redact", "--count"], status: [0], options: { input: write(serious) } },
        {
          args: ["mcp", "--audit", outside("audit"), "--", process.execPath, outside("server.cjs")],
          status: [0],
          options: { input: '{"jsonrpc":"2.0","id":1,"method":"tools/call"}\n' },
        },
        { args: ["agent", "claude-code"], status: [0], options: { input: event } },
        { args: ["agent", "cursor"], status: [2], options: { input: shell } },
        { args: ["agent", "copilot"], status: [2], options: { input: text } },
        { args: ["allow", first!.fingerprint, "--reason", "a sample"], status: [0] },
        { args: ["allow", values[0]!, "--reason", "pasted"], status: [2] },
        { args: ["explain", values[1]!], status: [2] },
        { args: ["audit", "acme/shop"], status: [3], options: { env: api } },
        { args: ["protect", "acme/shop", "--apply"], status: [3], options: { env: api } },
      ]),
    ).toEqual([]);
    expect(
      await findLeaky([
        { args: ["baseline", "write"], status: [0] },
        { args: ["merge", outside("shard-1"), outside("shard-2")], status: [1] },
        { args: ["merge", join(git.path, "src/file-8.txt")], status: [2] },
      ]),
    ).toEqual([]);
    const noted = notes();
    for (const sign of ["cat-file", "leakgate-shard", "leakgate-ledger", "<html", first!.fingerprint])
      expect(noted).toContain(sign);
    expect(findLeaks(noted, values)).toEqual([]);
  }),
);

test(
  "no failure tells a value: exceptions that quote it, killed git, nowhere to write, broken policies of every tool",
  { timeout: 240_000 },
  () =>
    withRepository(async (git) => {
      await build(git);
      const { findLeaky, notes } = watch(git);
      const bin = join(git.outside, "bin");
      mkdirSync(bin);
      const real = (await git.run("sh", ["-c", "command -v git"])).stdout.trim();
      // Death instead of an answer, with values in its last words.
      writeFileSync(
        join(bin, "git"),
        `#!/bin/sh\ncase "$*" in *cat-file*) cat '${git.path}'/src/file-* >&2; kill -9 $$;; esac\nexec '${real}' "$@"\n`,
      );
      chmodSync(join(bin, "git"), 0o755);
      const killed = { env: { PATH: [bin, process.env["PATH"]].join(delimiter) } };
      const crash = join(git.outside, "crash.cjs");
      writeFileSync(
        crash,
        `const exec = RegExp.prototype.exec;
      let calls = 0;
      const secret = ${JSON.stringify(text)};
      const fail = () => { throw new RangeError("cannot work on " + secret + "\\n    at " + secret); };
      if (process.env.CRASH === "late") setTimeout(fail, 100);
      else if (process.env.CRASH === "rejected") setTimeout(() => Promise.reject(new Error(secret)), 100);
      else RegExp.prototype.exec = function (subject) {
        if (++calls < 2000) return exec.call(this, subject);
        RegExp.prototype.exec = exec;
        fail();
      };\n`,
      );
      const crashing = (CRASH: string) => ({ env: { CRASH, NODE_OPTIONS: `--require=${crash}` } });
      git.write("broken.yaml", text.replaceAll("\t", " "));
      git.write(
        "rules.yaml",
        `custom-rules:\n  - id: ${JSON.stringify(values[0])}\n    pattern: ${JSON.stringify(`(${values[1]}`)}\n`,
      );
      expect(
        await findLeaky([
          { args: ["scan", ".", "--config", "broken.yaml"], status: [2] },
          { args: ["rules", "test", "--config", "rules.yaml"], status: [2] },
          { args: ["scan", ".", "--output", "/proc/nowhere/out"], status: [2, 3] },
          { args: ["report", "--output", "/dev/full"], status: [2, 3] },
          { args: ["report"], status: [3], options: killed },
          { args: ["scan", "--range", "HEAD~1..HEAD", "--debug"], status: [3], options: killed },
          ...["now", "late", "rejected"].map((kind) => ({
            args: ["scan", "--history", "--debug"],
            status: [3],
            options: crashing(kind),
          })),
          { args: ["scan", "."], status: [3], options: crashing("now") },
          { args: ["redact"], status: [3], options: { ...crashing("now"), input: text } },
          { args: ["agent", "cursor"], status: [2], options: { ...crashing("now"), input: text } },
        ]),
      ).toEqual([]);
      const policies: readonly (readonly [file: string, command: readonly string[]])[] = [
        [".leakgate.yaml", ["scan", "."]],
        [".leakgate-suppressions", ["suppressions", "check"]],
        [".leakgate-baseline", ["baseline", "show"]],
        ...[".gitleaks.toml", ".gitleaksignore", ".secrets.baseline", ".secretlintrc.json", ".secretlintrc.yaml"].map(
          (file) => [file, ["migrate"]] as const,
        ),
      ];
      for (const [name, args] of policies) {
        git.write(name, readFileSync(join(git.path, "broken.yaml")));
        await git.commit("broken");
        expect(await findLeaky([{ args, status: name.startsWith(".leak") ? [2] : [0, 2] }]), name).toEqual([]);
        rmSync(join(git.path, name));
      }
      expect(findLeaks(notes(), values)).toEqual([]);
    }),
);
