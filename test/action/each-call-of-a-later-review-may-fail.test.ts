import { expect } from "vitest";
import { type TestedRun, testEachCall } from "./each-call.ts";
import { type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const stale = "\nIn the words of an older version.";

/** A run that finds comments to leave, write, update, answer, minimise and show again, and threads to resolve. */
const withLaterReview: TestedRun["within"] = (use) => {
  const [gone, kept, back, fresh] = [1, 2, 3, 4].map(createGitHubToken);
  const feature = async (git: Scenario["git"]) => {
    for (const [name, token] of Object.entries({ gone, kept, back })) git.write(`${name}.txt`, `first\n${token}\n`);
    await git.commit("Leak");
  };
  const permissions = { contents: "write", pull_requests: "write" } as const;
  return withScenario({ feature, permissions }, async (scenario) => {
    const { git, pull, run } = scenario;
    await run();
    git.write("back.txt", "first\n");
    await git.commit(`Remove one, tell another: ${createGitHubToken()}`);
    await run();
    git.write("back.txt", `first\nsecond\n${back}\n`);
    git.write("gone.txt", "first\n");
    git.write("fresh.txt", `first\n${fresh}\n`);
    await git.commit(`Swap: ${createGitHubToken()}`);
    const comment = pull.comments.find(({ path }) => path === "kept.txt")!;
    comment.body += stale;
    await use(scenario, (given) => run({ ...given, inputs: { "resolve-threads": "true" } }));
  });
};

await testEachCall({
  within: withLaterReview,
  expectOneSet({ pull }) {
    const roots = pull.comments.filter(({ inReplyTo }) => inReplyTo === undefined);
    expect(roots.map(({ path }) => path).sort()).toEqual(["back.txt", "fresh.txt", "gone.txt", "kept.txt"]);
    const replies = pull.comments.filter(({ inReplyTo }) => inReplyTo !== undefined);
    expect(replies.map(({ path }) => path).sort()).toEqual(["back.txt", "gone.txt"]);
    expect(roots.filter(({ minimized }) => minimized).map(({ path }) => path)).toEqual(["gone.txt"]);
    expect(pull.threads.filter(({ resolvedBy }) => resolvedBy)).toHaveLength(1);
    expect(roots.filter(({ body }) => body.includes(stale))).toEqual([]);
    const tables = pull.reviews.filter(({ body }) => body.startsWith("<!-- leakgate:review -->"));
    expect(tables).toHaveLength(1);
  },
  calls: [
    "repository",
    "pulls/create-review",
    "pulls/update-review",
    "pulls/update-review-comment",
    "pulls/create-reply-for-review-comment",
    "minimizeComment",
    "unminimizeComment",
    "resolveReviewThread",
  ],
});
