import { expect, test } from "vitest";
import { failing, pull1, shop, withPullRequest } from "./fixture.ts";

test("pages: per_page counts, the Link header leads on, and paginate gets everything", () =>
  withPullRequest(async ({ octokit }) => {
    for (let index = 1; index <= 7; index++)
      await octokit.rest.issues.createComment({ ...shop, issue_number: 1, body: `${index}` });
    const query = { ...shop, issue_number: 1, per_page: 3 };
    const page = await octokit.rest.issues.listComments({ ...query, page: 2 });
    expect(page.data.map(({ body }) => body)).toEqual(["4", "5", "6"]);
    const rels = [...page.headers.link!.matchAll(/[?&]page=(\d+)[^;]*; rel="(\w+)"/g)].map(
      ([, number, rel]) => `${rel} ${number}`,
    );
    expect(rels).toEqual(["prev 1", "next 3", "last 3", "first 1"]);
    const all = await octokit.paginate(octokit.rest.issues.listComments, query);
    expect(all.map(({ body }) => body)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect((await octokit.rest.issues.listComments({ ...query, page: 9 })).data).toEqual([]);
  }));

test("the server's own page size wins over per_page", () =>
  withPullRequest(
    async ({ octokit }) => {
      const { data, headers } = await octokit.rest.pulls.listFiles({ ...pull1, per_page: 100 });
      expect(data).toHaveLength(1);
      expect(headers.link).toContain('rel="next"');
      expect(await octokit.paginate(octokit.rest.pulls.listFiles, pull1)).toHaveLength(2);
    },
    { pageSize: 1 },
  ));

test("a pull request's files are those of the real diff, renames and binary files among them", () =>
  withPullRequest(async ({ octokit, git }) => {
    await git.git("mv", "old.txt", "renamed.txt");
    git.write("binary.dat", new Uint8Array([0, 1, 2, 0, 255]));
    git.write("deep/näme with space.txt", "x\n");
    await git.commit("More");
    const { data } = await octokit.rest.pulls.listFiles(pull1);
    expect(data).toMatchObject([
      { filename: "binary.dat", status: "added", additions: 0 },
      { filename: "code.txt", status: "modified", additions: 3, deletions: 1, changes: 4 },
      { filename: "deep/näme with space.txt", status: "added", patch: "@@ -0,0 +1 @@\n+x" },
      { filename: "new.txt", status: "added", additions: 5 },
      { filename: "renamed.txt", status: "renamed", previous_filename: "old.txt", changes: 0 },
    ]);
    expect(data.map((file) => file.patch !== undefined)).toEqual([false, true, true, true, false]);
    const { data: pull } = await octokit.rest.pulls.get(pull1);
    expect(pull).toMatchObject({ commits: 3, changed_files: 5, additions: 9, deletions: 1 });
  }));

test("the diff counts from the merge base, and base.sha stays stale until the head moves", () =>
  withPullRequest(async ({ octokit, git }) => {
    const before = await git.git("rev-parse", "main");
    await git.git("switch", "-q", "main");
    git.write("other.txt", "x\n");
    const after = await git.commit("On main");
    expect((await octokit.rest.pulls.listFiles(pull1)).data.map(({ filename }) => filename)).toEqual([
      "code.txt",
      "new.txt",
    ]);
    expect((await octokit.rest.pulls.get(pull1)).data.base.sha).toBe(before);
    await git.git("switch", "-q", "feature");
    await git.commit("Again");
    expect((await octokit.rest.pulls.get(pull1)).data.base.sha).toBe(after);
  }));

async function commitMany(
  git: { run: (command: string, args: string[], options: { input: string }) => Promise<unknown> },
  branch: string,
  commits: number,
  files: number,
): Promise<void> {
  let text = "";
  for (let index = 0; index < commits; index++) {
    text += `commit refs/heads/${branch}\ncommitter C <c@example.com> ${2_000_000_000 + index} +0000\ndata 3\nc\n\n`;
    if (index === 0) text += `from refs/heads/main\n`;
    for (let file = 0; index === 0 && file < files; file++) text += `M 100644 inline many/${file}.txt\ndata 2\nx\n\n`;
  }
  await git.run("git", ["fast-import", "--quiet", "--force"], { input: text });
}

test("at most 250 commits and 3,000 files are listed, and 300 files compared", () =>
  withPullRequest(async ({ octokit, git, github }) => {
    await commitMany(git, "many", 260, 3010);
    const pull = await github.addPullRequest({ ...shop, base: "main", head: "many" });
    const which = { ...shop, pull_number: pull.number };
    const longest = { ...which, per_page: 100 };
    expect((await octokit.rest.pulls.get(which)).data).toMatchObject({ commits: 260, changed_files: 3010 });
    expect(await octokit.paginate(octokit.rest.pulls.listCommits, longest)).toHaveLength(250);
    expect(await octokit.paginate(octokit.rest.pulls.listFiles, longest)).toHaveLength(3000);
    const basehead = "main...many";
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...shop, basehead });
    expect(data).toMatchObject({ status: "ahead", ahead_by: 260, behind_by: 0, total_commits: 260 });
    expect([data.commits.length, data.files!.length]).toEqual([250, 300]);
    const second = await octokit.rest.repos.compareCommitsWithBasehead({ ...shop, basehead, page: 3, per_page: 100 });
    expect([second.data.commits.length, second.data.files]).toEqual([60, undefined]);
    const diff = octokit.rest.pulls.get({ ...which, mediaType: { format: "diff" } });
    expect((await failing(diff)).status).toBe(406);
  }));

test("pull requests are found by head, and those of forks show their repository", () =>
  withPullRequest(async ({ octokit, git, github }) => {
    await git.run("git", ["clone", "-q", "--bare", git.path, `${git.outside}/fork.git`]);
    github.addRepository({ owner: "eve", name: "shop", gitDir: `${git.outside}/fork.git`, parent: "acme/shop" });
    await git.run("git", ["--git-dir", `${git.outside}/fork.git`, "branch", "evil", "feature"]);
    const { number } = await github.addPullRequest({
      ...shop,
      base: "main",
      head: "evil",
      headRepo: "eve/shop",
      user: "eve",
    });
    const { data } = await octokit.rest.pulls.list({ ...shop, head: "eve:evil" });
    expect(data).toMatchObject([{ number, head: { label: "eve:evil", repo: { full_name: "eve/shop", fork: true } } }]);
    const commit_sha = data[0]!.head.sha;
    const associated = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...shop, commit_sha });
    expect(associated.data.map((pull) => pull.number)).toEqual([1]);
    expect(await git.git("rev-parse", `refs/pull/${number}/head`)).toBe(commit_sha);
  }));

test("workflows run on the trial merge, and there is none while the pull request has a conflict", () =>
  withPullRequest(async ({ octokit, git, pull }) => {
    const merge = await git.git("rev-parse", "refs/pull/1/merge");
    expect((await octokit.rest.pulls.get(pull1)).data).toMatchObject({ merge_commit_sha: merge, mergeable: true });
    expect(await git.git("rev-parse", `${merge}^1`, `${merge}^2`)).toBe(`${pull.baseSha}\n${pull.headSha}`);
    await git.git("switch", "-q", "main");
    git.write("new.txt", "other\n");
    await git.commit("Conflict");
    await git.git("switch", "-q", "feature");
    await git.commit("Push");
    expect((await octokit.rest.pulls.get(pull1)).data).toMatchObject({ merge_commit_sha: null, mergeable: false });
    expect((await git.run("git", ["rev-parse", "--verify", "-q", "refs/pull/1/merge"])).status).not.toBe(0);
  }));

test("large files come without patch, and past 20,000 lines of diff without counts", () =>
  withPullRequest(async ({ octokit, git }) => {
    git.write("a-large.txt", "x".repeat(500_100));
    git.write("b-long.txt", "x\n".repeat(19_000));
    git.write("c-past.txt", "x\n".repeat(2_000));
    await git.commit("Large");
    const { data } = await octokit.rest.pulls.listFiles(pull1);
    const seen = data.map(({ filename, additions, patch }) => [filename, additions, patch !== undefined]);
    expect(seen.slice(0, 3)).toEqual([
      ["a-large.txt", 1, false],
      ["b-long.txt", 19_000, true],
      ["c-past.txt", 0, false],
    ]);
  }));
