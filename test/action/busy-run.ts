import { expect } from "vitest";
import { type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

/** Before a run, about as long as the first (milliseconds), that reads, posts a review with a comment, answers and minimises another, and brings the review's table up to date. */
export function withBusyRun(use: (scenario: Scenario, duration: number) => Promise<void>): Promise<void> {
  const [gone, fresh] = [createGitHubToken(), createGitHubToken()];
  const feature = async (git: Scenario["git"]) => {
    git.write("gone.txt", `first\n${gone}\n`);
    await git.commit(`Leak ${createGitHubToken()}`);
  };
  return withScenario({ feature }, async (scenario) => {
    const { duration } = await scenario.run();
    scenario.git.write("gone.txt", "first\n");
    scenario.git.write("fresh.txt", `first\n${fresh}\n`);
    await scenario.git.commit("Swap");
    await use(scenario, duration);
  });
}

/** What must be there after that run, however often it was cut short before. */
export function expectOneSet({ pull }: Scenario): void {
  const roots = pull.comments.filter(({ inReplyTo }) => inReplyTo === undefined);
  expect(roots.map(({ path }) => path).sort()).toEqual(["fresh.txt", "gone.txt"]);
  expect(pull.comments.filter(({ inReplyTo }) => inReplyTo !== undefined)).toHaveLength(1);
  expect(roots.find(({ path }) => path === "gone.txt")!.minimized).toBe("resolved");
  const tables = pull.reviews.filter(({ body }) => body.startsWith("<!-- leakgate:review -->"));
  expect(tables).toHaveLength(1);
}
