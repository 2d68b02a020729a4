import { expect, test } from "vitest";
import { createOctokit, pull1, withPullRequest } from "./fixture.ts";

const threadsQuery = `query($after: String) {
  repository(owner: "acme", name: "shop") {
    visibility
    pullRequest(number: 1) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved isOutdated line path resolvedBy { login }
          comments(first: 10) { nodes { id databaseId body isMinimized minimizedReason author { __typename login } } }
        }
      }
    }
  }
}`;

interface Answer {
  repository: {
    visibility: string;
    pullRequest: {
      reviewThreads: {
        pageInfo: { hasNextPage: boolean; endCursor: string };
        nodes: { id: string; isResolved: boolean; comments: { nodes: { id: string; isMinimized: boolean }[] } }[];
      };
    };
  };
}

const review = {
  ...pull1,
  event: "COMMENT",
  body: "x",
  comments: [10, 31, 32].map((line) => ({ path: "code.txt", line, body: `on ${line}` })),
} as const;

test("threads are listed with their comments; a bot's login has no [bot]", () =>
  withPullRequest(async ({ octokit }) => {
    await octokit.rest.pulls.createReview({ ...review, comments: [...review.comments] });
    const answer = await octokit.graphql<Answer>(threadsQuery);
    expect(answer.repository.visibility).toBe("PUBLIC");
    expect(answer.repository.pullRequest.reviewThreads.nodes).toMatchObject([
      {
        isResolved: false,
        isOutdated: false,
        line: 10,
        path: "code.txt",
        comments: { nodes: [{ body: "on 10", author: { __typename: "Bot", login: "github-actions" } }] },
      },
      { line: 31 },
      { line: 32 },
    ]);
  }));

test("threads come in pages no longer than the server wants", () =>
  withPullRequest(
    async ({ octokit }) => {
      await octokit.rest.pulls.createReview({ ...review, comments: [...review.comments] });
      const ids: string[] = [];
      let after: string | undefined;
      do {
        const answer: Answer = await octokit.graphql<Answer>(threadsQuery, after ? { after } : {});
        const { nodes, pageInfo } = answer.repository.pullRequest.reviewThreads;
        expect(nodes.length).toBeLessThanOrEqual(2);
        ids.push(...nodes.map(({ id }) => id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
      } while (after);
      expect(new Set(ids).size).toBe(3);
    },
    { pageSize: 2 },
  ));

const resolve = `mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }`;
const minimize = `mutation($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized minimizedReason } }
}`;

test("minimising needs pull-requests: write, resolving needs contents: write", () =>
  withPullRequest(async ({ octokit, github, pull }) => {
    await octokit.rest.pulls.createReview({ ...review, comments: [...review.comments] });
    const { repository } = await octokit.graphql<Answer>(threadsQuery);
    const thread = repository.pullRequest.reviewThreads.nodes[0]!;
    const comment = thread.comments.nodes[0]!;
    await expect(octokit.graphql(resolve, { id: thread.id })).rejects.toMatchObject({
      errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }],
    });
    expect(await octokit.graphql(minimize, { id: comment.id })).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: "outdated" } },
    });
    expect(pull.comments[0]!.minimized).toBe("outdated");

    const token = github.addToken({ login: "shop-app[bot]", permissions: { contents: "write" } });
    const stronger = createOctokit(github, token);
    expect(await stronger.graphql(resolve, { id: thread.id })).toEqual({
      resolveReviewThread: { thread: { isResolved: true } },
    });
    await expect(stronger.graphql(minimize, { id: comment.id })).rejects.toMatchObject({
      errors: [{ type: "FORBIDDEN" }],
    });
  }));

test("an unknown id is NOT_FOUND, a connection without first or last is refused", () =>
  withPullRequest(async ({ octokit }) => {
    await expect(octokit.graphql(resolve, { id: "PRRT_0" })).rejects.toMatchObject({ errors: [{ type: "NOT_FOUND" }] });
    const endless = `{ repository(owner: "acme", name: "shop") { pullRequest(number: 1) { reviewThreads { totalCount } } } }`;
    await expect(octokit.graphql(endless)).rejects.toMatchObject({
      errors: [{ type: "MISSING_PAGINATION_BOUNDARIES" }],
    });
  }));

test("a field that GitHub does not have is a violation, and so is one that the stand-in lacks", () =>
  withPullRequest(
    async ({ octokit, github }) => {
      await octokit.graphql(`{ repository(owner: "acme", name: "shop") { visibilty } }`).catch(() => {});
      await octokit.graphql(`{ repository(owner: "acme", name: "shop") { homepageUrl } }`).catch(() => {});
      expect(github.violations.map(({ kind }) => kind)).toEqual(["request", "unknown"]);
    },
    { keepViolations: true },
  ));

test("a private repository is not there for a token of another", () =>
  withPullRequest(
    async ({ octokit, github }) => {
      await octokit.graphql(`{ repository(owner: "acme", name: "shop") { isPrivate } }`);
      const token = github.addToken({ login: "other[bot]", permissions: {}, repositories: ["acme/other"] });
      const query = `{ repository(owner: "acme", name: "shop") { isPrivate } }`;
      await expect(createOctokit(github, token).graphql(query)).rejects.toMatchObject({
        errors: [{ type: "NOT_FOUND" }],
      });
    },
    { private: true },
  ));
