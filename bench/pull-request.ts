/**
 * A large pull request, made of the newest commits of a real history, on the loopback GitHub:
 *
 *     node bench/pull-request.ts --repo BARE [--head COMMIT] [--commits 250]
 *
 * The commits are laid in one line, each with its own tree, so that a merge counts as one.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runAction } from "../test/action-run.ts";
import { startGitHttp } from "../test/git-http/server.ts";
import { startGitHub } from "../test/github/server.ts";
import { createPullRequestPayload } from "../test/payloads/pull-request.ts";

const { values } = parseArgs({
  options: {
    repo: { type: "string" },
    head: { type: "string", default: "HEAD" },
    commits: { type: "string", default: "250" },
  },
});
if (!values.repo) throw new Error("Name a bare repository: --repo BARE");
const folder = mkdtempSync(join(tmpdir(), "leakgate-bench-"));
const gitDir = join(folder, "shop.git");
const identity = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@example.invalid" };
const env = { ...process.env, ...identity, GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@example.invalid" };
const git = (...args: string[]): string =>
  execFileSync("git", ["-C", gitDir, ...args], { encoding: "utf8", env, maxBuffer: 1 << 28 }).trim();

try {
  execFileSync("git", ["clone", "--quiet", "--bare", "--shared", values.repo, gitDir]);
  git("config", "uploadpack.allowAnySHA1InWant", "true");
  const walk = ["log", "--first-parent", "--no-merges", "--format=%H %T", "-n", values.commits, values.head];
  const line = git(...walk)
    .split("\n")
    .reverse();
  const base = git("commit-tree", `${line[0]!.split(" ")[0]}^^{tree}`, "-m", "Start");
  let head = base;
  for (const at of line) {
    const [commit, tree] = at.split(" ");
    head = git("commit-tree", tree!, "-p", head, "-m", git("log", "-1", "--format=%B", commit!) || "Change");
  }
  for (const ref of git("for-each-ref", "--format=%(refname)").split("\n")) git("update-ref", "-d", ref);
  git("update-ref", "refs/heads/main", base);
  git("update-ref", "refs/heads/feature", head);
  git("symbolic-ref", "HEAD", "refs/heads/main");
  const files = git("diff", "--no-renames", "--name-only", base, head).split("\n").length;
  const github = await startGitHub({});
  const server = await startGitHttp(new Map([["acme/shop", gitDir]]), {
    tokens: [github.token],
    before: github.refresh,
  });
  const shop = { owner: "acme", repo: "shop", private: true };
  github.addRepository({ owner: "acme", name: "shop", gitDir, private: true });
  await github.addPullRequest({ ...shop, base: "main", head: "feature", title: "Everything", body: "" });
  const ends = { base: { ref: "main", sha: base }, head: { ref: "feature", sha: head } };
  const payload = createPullRequestPayload({ ...shop, number: 1, ...ends, commits: line.length });
  const usage = join(folder, "usage.json");
  const inject = { NODE_OPTIONS: `--require=${join(import.meta.dirname, "usage.cjs")}`, USAGE: usage };
  const run = await runAction({ event: "pull_request", payload, github, serverUrl: server.url, env: inject });
  const { own, git: ofGit, peak } = JSON.parse(readFileSync(usage, "utf8"));
  const lines = run.stdout.split("\n").filter((text) => /Scanned |::error|::warning|::notice/.test(text));
  console.log(lines.slice(0, 40).join("\n"));
  console.log(
    `${line.length} commits, ${files} files: ${run.outputs["conclusion"]}, ${run.outputs["findings"]} findings, ${github.requests.length} requests, ` +
      `${(run.duration / 1000).toFixed(1)} s wall, ${own} s in node and ${ofGit} s in git (user and system), peak ${peak} MB`,
  );
  console.log(github.requests.map(({ method, path }) => `${method} ${path}`).join("\n"));
  await server.close();
  await github.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
