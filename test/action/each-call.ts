/** One run of the Action, again and again, each time with exactly one of its calls to GitHub failing. */
import { afterAll, describe, expect, test } from "vitest";
import { type Failure, failures, type Request } from "../github/failures.ts";
import { keepState } from "../github/state.ts";
import type { ActionRun, RunOptions, Scenario } from "./scenario.ts";

/** What is given stands in for what would be made anew. */
type Run = (given: RunOptions) => Promise<ActionRun>;

export interface TestedRun {
  /** Makes what stands before the run, and hands over the run itself. */
  within(use: (scenario: Scenario, run: Run) => Promise<void>): Promise<void>;
  /** What must be there after the run, however often it was cut short before. */
  expectOneSet(scenario: Scenario): void;
  /** Names of calls that the run must make, so that none of them goes untested. */
  readonly calls: readonly string[];
}

const isWrite = ({ method, body }: Request): boolean =>
  method !== "GET" && !/^query\b/.test((body as { query?: string } | undefined)?.query ?? "");

const nameCall = ({ operation, field }: Request): string => field ?? operation ?? "unknown";

/** The n-th call of a run, and all its repetitions: what was answered well and is asked again later is another call. */
function isCall(wanted: number): (request: Request) => boolean {
  let next = 0;
  let failing: string | undefined;
  return ({ method, path, body }) => {
    const text = `${method} ${path} ${JSON.stringify(body)}`;
    if (text !== failing && next++ === wanted) failing = text;
    return text === failing;
  };
}

interface Begun {
  readonly scenario: Scenario;
  readonly run: Run;
}

/** Leaves open what stands before the run until all tests of the file are through. */
async function begin(tested: TestedRun): Promise<Begun> {
  let whole = Promise.resolve();
  let end = (): void => {};
  afterAll(async () => {
    end();
    await whole;
  });
  return new Promise((resolve, reject) => {
    whole = tested.within((scenario, run) => {
      resolve({ scenario, run });
      return new Promise((ended) => {
        end = ended;
      });
    });
    whole.catch(reject);
  });
}

/**
 * Which calls there are is read off the run itself. What stands before it is made once, and brought back for each call; all
 * runs share one clone, since none of the calls is git's.
 */
export async function testEachCall(tested: TestedRun): Promise<void> {
  const { scenario, run: start } = await begin(tested);
  const given = { workspace: await scenario.clone("--depth=1"), payload: await scenario.payload() };
  const run = () => start(given);
  const bringBack = keepState(scenario.github.state);
  const before = scenario.github.requests.length;
  expect((await run()).status).toBe(1);
  tested.expectOneSet(scenario);
  const calls = scenario.github.requests.slice(before).map((call, index) => ({
    index,
    name: nameCall(call),
    write: isWrite(call),
  }));

  test("the run makes the calls that it is there for", () => {
    expect(calls.map(({ name }) => name)).toEqual(expect.arrayContaining([...tested.calls]));
  });

  const check = async (index: number, failure: Failure, times: number): Promise<void> => {
    bringBack();
    const injection = scenario.github.fail(isCall(index), failure, times);
    try {
      const { status, outputs } = await run();
      expect([status, outputs["conclusion"], outputs["blocked"]]).toEqual([1, "findings", "true"]);
      expect(injection.hits).toBeGreaterThan(0);
    } finally {
      injection.left = 0;
    }
    expect((await run()).status).toBe(1);
    tested.expectOneSet(scenario);
  };
  const options = { timeout: 240_000 };

  describe("down with 502", () => {
    test.each(calls)("$index $name", options, ({ index }) => check(index, failures.serverError(502), 99));
  });
  describe("done, but its answer is lost", () => {
    const writes = calls.filter(({ write }) => write);
    test.each(writes)("$index $name", options, ({ index }) => check(index, failures.lostAnswer(), 1));
  });
}
