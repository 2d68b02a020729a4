import { describe, expect, test } from "vitest";
import { type Failure, failures, type Request } from "../github/failures.ts";
import { expectOneSet, withBusyRun } from "./busy-run.ts";

/** The n-th different call of a run fails each time that it is tried; its repetitions are the same call. */
function isCall(wanted: number): (request: Request) => boolean {
  const seen: string[] = [];
  return ({ method, path, body }) => {
    const text = `${method} ${path} ${JSON.stringify(body)}`;
    if (!seen.includes(text)) seen.push(text);
    return seen.indexOf(text) === wanted;
  };
}

const operations = ["read", "review", "table", "answer", "minimise"];
const kinds: Record<string, [failure: Failure, times: number]> = {
  "down with 502": [failures.serverError(502), 9],
  "done, but its answer is lost": [failures.lostAnswer(), 1],
};

describe.each(Object.keys(kinds))("a call that is %s", (kind) => {
  test.concurrent.each(operations.map((name, index) => [name, index] as const))(
    "%s",
    { timeout: 180_000 },
    (_name, index) =>
      withBusyRun(async (scenario) => {
        const [failure, times] = kinds[kind]!;
        const injection = scenario.github.fail(isCall(index), failure, times);
        const { status, outputs } = await scenario.run();
        expect([status, outputs["conclusion"], outputs["findings"]]).toEqual([1, "findings", "3"]);
        expect(injection.hits).toBeGreaterThan(0);
        injection.left = 0;
        expect((await scenario.run()).status).toBe(1);
        expectOneSet(scenario);
      }),
  );
});

test("the busy run makes exactly these calls", () =>
  withBusyRun(async (scenario) => {
    const before = scenario.github.requests.length;
    await scenario.run();
    const calls = scenario.github.requests
      .slice(before)
      .map(({ operation, body }) =>
        operation === "graphql" ? /^\w+/.exec((body as { query: string }).query)![0] : operation,
      );
    expect(calls).toEqual([
      "query",
      "pulls/create-review",
      "pulls/update-review",
      "pulls/create-reply-for-review-comment",
      "mutation",
      "query",
      "repos/get-branch-rules",
      "repos/get-branch",
    ]);
    expectOneSet(scenario);
  }));
