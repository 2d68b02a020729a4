import { expect, test } from "vitest";
import { failing, pull1, shop, withPullRequest } from "./fixture.ts";

const outside =
  "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank";

test("a review puts its comments on added and unchanged lines of the diff", () =>
  withPullRequest(async ({ octokit, pull, head }) => {
    const { data: review } = await octokit.rest.pulls.createReview({
      ...pull1,
      commit_id: head,
      event: "COMMENT",
      body: "two findings",
      comments: [
        { path: "code.txt", line: 10, side: "RIGHT", body: "here" },
        { path: "code.txt", start_line: 30, start_side: "RIGHT", line: 32, side: "RIGHT", body: "there" },
      ],
    });
    expect(review).toMatchObject({ state: "COMMENTED", user: { login: "github-actions[bot]", type: "Bot" } });
    const { data: comments } = await octokit.rest.pulls.listReviewComments(pull1);
    expect(comments).toMatchObject([
      { path: "code.txt", line: 10, start_line: null, side: "RIGHT", commit_id: head, position: 5 },
      { path: "code.txt", line: 32, start_line: 30, original_commit_id: head },
    ]);
    expect(comments[0]!.diff_hunk.split("\n")).toEqual([
      "@@ -7,7 +7,7 @@ line 6",
      " line 7",
      " line 8",
      " line 9",
      "-line 10",
      "+changed",
    ]);
    expect(pull.threads).toHaveLength(2);
  }));

test("a deleted line is on the left side", () =>
  withPullRequest(async ({ octokit }) => {
    const comment = { path: "code.txt", line: 10, side: "LEFT", body: "gone" };
    await octokit.rest.pulls.createReview({ ...pull1, event: "COMMENT", body: "x", comments: [comment] });
    const { data } = await octokit.rest.pulls.listReviewComments(pull1);
    expect(data[0]!.diff_hunk).toMatch(/-line 10$/);
  }));

test("one comment outside the hunks refuses the whole review and is not named", () =>
  withPullRequest(async ({ octokit, pull }) => {
    const error = await failing(
      octokit.rest.pulls.createReview({
        ...pull1,
        event: "COMMENT",
        body: "x",
        comments: [
          { path: "code.txt", line: 10, body: "good" },
          { path: "code.txt", line: 20, body: "outside" },
        ],
      }),
    );
    expect(error).toMatchObject({ status: 422, message: "Unprocessable Entity", data: { errors: [outside] } });
    expect(pull.reviews).toEqual([]);
    expect(pull.comments).toEqual([]);
  }));

test.each([
  ["a start line in another hunk", { path: "code.txt", start_line: 10, line: 31, body: "x" }, "same hunk"],
  ["a start line equal to the line", { path: "code.txt", start_line: 10, line: 10, body: "x" }, "must precede"],
  ["a start line after the line", { path: "code.txt", start_line: 11, line: 10, body: "x" }, "must precede"],
  ["a file that is not in the diff", { path: "old.txt", line: 1, body: "x" }, "path is invalid"],
  ["a position past the end", { path: "code.txt", position: 500, body: "x" }, "position is invalid"],
])("%s is refused", (_, comment, words) =>
  withPullRequest(async ({ octokit }) => {
    const error = await failing(
      octokit.rest.pulls.createReview({ ...pull1, event: "COMMENT", body: "x", comments: [comment] }),
    );
    expect(error.status).toBe(422);
    expect(JSON.stringify(error.data)).toContain(words);
  }),
);

test("both ends of a range outside the diff are told in GitHub's three-part sentence", () =>
  withPullRequest(async ({ octokit }) => {
    const comments = [{ path: "code.txt", start_line: 19, line: 20, body: "x" }];
    const error = await failing(octokit.rest.pulls.createReview({ ...pull1, event: "COMMENT", body: "x", comments }));
    expect(error.data?.errors).toEqual([
      "Pull request review thread line must be part of the diff, Pull request review thread start line must be part of the same hunk as the line., and Pull request review thread diff hunk can't be blank",
    ]);
  }));

test("the commit of a review must be one of the pull request", () =>
  withPullRequest(async ({ octokit, git, first }) => {
    const base = await git.git("rev-parse", "main");
    const review = { ...pull1, event: "COMMENT", body: "x" } as const;
    expect(await failing(octokit.rest.pulls.createReview({ ...review, commit_id: base }))).toMatchObject({
      status: 422,
    });
    const { data } = await octokit.rest.pulls.createReview({ ...review, commit_id: first });
    expect(data.commit_id).toBe(first);
  }));

test("COMMENT needs a body, and no body is longer than 65,536 characters", () =>
  withPullRequest(async ({ octokit }) => {
    const review = { ...pull1, event: "COMMENT" } as const;
    expect((await failing(octokit.rest.pulls.createReview(review))).data?.errors).toEqual([
      "You need to leave a comment indicating the requested changes.",
    ]);
    const tooLong = await failing(octokit.rest.pulls.createReview({ ...review, body: "x".repeat(65_537) }));
    expect(JSON.stringify(tooLong.data)).toContain("body is too long (maximum is 65536 characters)");
    await octokit.rest.pulls.createReview({ ...review, body: "x".repeat(65_536) });
  }));

test("the workflow's token may not approve, and nobody reviews for himself", () =>
  withPullRequest(async ({ octokit, pull }) => {
    expect((await failing(octokit.rest.pulls.createReview({ ...pull1, event: "APPROVE" }))).status).toBe(422);
    Object.assign(pull.issue, { user: "github-actions[bot]" });
    const own = await failing(octokit.rest.pulls.createReview({ ...pull1, event: "REQUEST_CHANGES", body: "x" }));
    expect(own.data?.errors).toEqual(["Can not request changes on your own pull request"]);
  }));

test("a pending review is seen by nobody until it is submitted", () =>
  withPullRequest(async ({ octokit }) => {
    const comments = [{ path: "new.txt", line: 1, body: "x" }];
    const { data: review } = await octokit.rest.pulls.createReview({ ...pull1, comments });
    expect(review.state).toBe("PENDING");
    expect((await octokit.rest.pulls.listReviewComments(pull1)).data).toEqual([]);
    const again = await failing(octokit.rest.pulls.createReview({ ...pull1, comments }));
    expect(again.data?.errors).toEqual(["User can only have one pending review per pull request"]);
    await octokit.rest.pulls.submitReview({ ...pull1, review_id: review.id, event: "COMMENT", body: "done" });
    expect((await octokit.rest.pulls.listReviewComments(pull1)).data).toHaveLength(1);
  }));

test("file comments, answers, changes and deletion", () =>
  withPullRequest(async ({ octokit, head, pull }) => {
    const place = { ...pull1, commit_id: head, path: "new.txt" };
    const { data: file } = await octokit.rest.pulls.createReviewComment({
      ...place,
      subject_type: "file",
      body: "all",
    });
    expect(file).toMatchObject({ subject_type: "file", line: null });
    const answer = { ...pull1, comment_id: file.id, body: "answer" };
    const { data: reply } = await octokit.rest.pulls.createReplyForReviewComment(answer);
    expect(reply).toMatchObject({ in_reply_to_id: file.id, path: "new.txt" });
    expect(
      (await failing(octokit.rest.pulls.createReplyForReviewComment({ ...answer, comment_id: reply.id }))).status,
    ).toBe(404);
    await octokit.rest.pulls.updateReviewComment({ ...shop, comment_id: file.id, body: "changed" });
    expect(pull.comments[0]!.body).toBe("changed");
    await octokit.rest.pulls.deleteReviewComment({ ...shop, comment_id: reply.id });
    expect(pull.comments).toHaveLength(1);
  }));

test("a single comment outside the diff is refused in the words of that call", () =>
  withPullRequest(async ({ octokit, head }) => {
    const comment = { ...pull1, commit_id: head, path: "code.txt", line: 20, side: "RIGHT", body: "x" } as const;
    expect((await failing(octokit.rest.pulls.createReviewComment(comment))).data?.errors).toEqual([
      {
        resource: "PullRequestReviewComment",
        code: "custom",
        field: "pull_request_review_thread.line",
        message: "pull_request_review_thread.line must be part of the diff",
      },
      {
        resource: "PullRequestReviewComment",
        code: "missing_field",
        field: "pull_request_review_thread.diff_hunk",
      },
    ]);
  }));

test("a push moves comments with their lines and makes those on changed lines outdated", () =>
  withPullRequest(async ({ octokit, git, head }) => {
    const comments = [10, 31].map((line) => ({ path: "code.txt", line, body: `on ${line}` }));
    await octokit.rest.pulls.createReview({ ...pull1, event: "COMMENT", body: "x", comments });
    const text = (await git.git("show", "HEAD:code.txt"))
      .replace("changed", "repaired")
      .replace("line 1\n", "line 0\nline 1\n");
    git.write("code.txt", `${text}\n`);
    const next = await git.commit("Repair");
    const { data } = await octokit.rest.pulls.listReviewComments(pull1);
    expect(data).toMatchObject([
      { line: null, position: null, original_line: 10, commit_id: head, original_commit_id: head },
      { line: 32, original_line: 31, commit_id: next, original_commit_id: head },
    ]);
    expect((await octokit.rest.pulls.get(pull1)).data.head.sha).toBe(next);
    expect(await git.git("rev-parse", "refs/pull/1/head")).toBe(next);
  }));

test("after a force push that drops the commit, its comment is outdated where the line is gone and stays where it is not", () =>
  withPullRequest(async ({ octokit, git, head }) => {
    const comments = [
      { path: "code.txt", line: 10, body: "stays" },
      { path: "new.txt", line: 2, body: "goes with its file" },
    ];
    await octokit.rest.pulls.createReview({ ...pull1, event: "COMMENT", body: "x", comments });
    await git.git("reset", "-q", "--hard", "HEAD~1");
    git.write("code.txt", `first\n${await git.git("show", "HEAD:code.txt")}\n`);
    const next = await git.commit("Instead");
    const { data } = await octokit.rest.pulls.listReviewComments(pull1);
    expect(data).toMatchObject([
      { line: 11, commit_id: next, original_commit_id: head },
      { line: null, position: null, commit_id: head },
    ]);
    const stale = octokit.rest.pulls.createReview({ ...pull1, commit_id: head, event: "COMMENT", body: "x" });
    expect(JSON.stringify((await failing(stale)).data)).toContain("commit_id is not part of the pull request");
  }));

test("a review of an earlier commit is placed by that commit's diff", () =>
  withPullRequest(async ({ octokit, first }) => {
    const comments = [{ path: "new.txt", line: 1, body: "not there yet" }];
    const review = { ...pull1, commit_id: first, event: "COMMENT", body: "x" } as const;
    expect(JSON.stringify((await failing(octokit.rest.pulls.createReview({ ...review, comments }))).data)).toContain(
      "path is invalid",
    );
    await octokit.rest.pulls.createReview({ ...review, comments: [{ ...comments[0]!, path: "code.txt", line: 10 }] });
  }));
