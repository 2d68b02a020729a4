/** The review of a pull request over its life, by the module itself, on the loopback GitHub. */
import { expect, test } from "vitest";
import type { GitHubClient } from "../../src/github/client.ts";
import { type ReviewOptions, writeReview } from "../../src/github/review.ts";
import type { Anchor, ReviewNote } from "../../src/github/review-plan.ts";
import { markers, readReviewState } from "../../src/github/review-state.ts";
import { failures } from "../github/failures.ts";
import { createOctokit, type Fixture, pull1, shop, withPullRequest } from "../github/fixture.ts";

const pull = { ...shop, number: 1 };
const name = (letter: string): string => letter.repeat(12);
const lineOf = (path: string, line: number, startLine?: number): Anchor => ({
  ...{ kind: "line", path, line },
  ...(startLine !== undefined && { startLine }),
});
const note = (letter: string, anchor: Anchor, more: Partial<ReviewNote> = {}): ReviewNote => ({
  ...{ fingerprint: name(letter), anchor, inTip: true },
  body: `${markers.finding(name(letter))}\nA secret.`,
  farewell: `${markers.removed(name(letter))}\nIt lies in the commits.`,
  ...more,
});

function open({ github, head }: Fixture) {
  const client = createOctokit(github) as unknown as GitHubClient;
  return {
    client,
    /** What the run wrote: method and what was written to, in order. */
    async write(notes: readonly ReviewNote[], more: Partial<ReviewOptions> = {}) {
      const seen = github.requests.length;
      const report = await writeReview(client, notes, {
        ...{ pull, head, limits: { comments: 15 }, resolveThreads: true },
        renderBody: (overflow) =>
          `${markers.review}\nSecrets: ${overflow.map(({ fingerprint }) => fingerprint[0]).join(" ")}`,
        renderGone: ({ fingerprint }) => `${markers.removed(fingerprint)}\nNo commit holds it.`,
        ...more,
      });
      const writes = github.requests.slice(seen).flatMap(({ method, operation, path, body }) => {
        const mutation = /mutation.*?\{ (\w+)/.exec(JSON.stringify(body ?? ""))?.[1];
        if (operation === "graphql") return mutation ? [mutation] : [];
        return method === "GET" ? [] : [`${method} ${path.replace(/.*\/pulls\//, "").replace(/\d{3,}/g, "N")}`];
      });
      return { ...report, writes };
    },
    state: () => readReviewState(client, pull),
  };
}

test("comments come with one review, stay with their secrets, and go when these go", () =>
  withPullRequest(
    async (fixture) => {
      const { write, state } = open(fixture);
      const notes = [
        note("a", lineOf("code.txt", 10)),
        note("b", lineOf("new.txt", 4, 2)),
        note("c", lineOf("new.txt", 5, 5)),
        note("d", { kind: "file", path: "code.txt" }),
        note("e", { kind: "none" }),
      ];
      const first = await write(notes);
      expect(first).toMatchObject({ created: 2, notices: [], writes: ["POST 1/comments", "POST 1/reviews"] });
      const { data } = await fixture.octokit.rest.pulls.listReviewComments({ ...pull1, per_page: 2 });
      const { data: next } = await fixture.octokit.rest.pulls.listReviewComments({ ...pull1, per_page: 2, page: 2 });
      const placed = [...data, ...next].map(({ path, subject_type, line, start_line }) =>
        [path, subject_type === "file" ? subject_type : line, start_line ?? ""].join(" ").trim(),
      );
      expect(placed.toSorted()).toEqual(["code.txt 10", "code.txt file", "new.txt 4 2", "new.txt 5"]);
      expect((await state()).review?.body).toBe(`${markers.review}\nSecrets: e`);
      const [asked, again] = [fixture.github.requests.length, await write(notes)];
      expect(again).toMatchObject({ created: 0, notices: [], writes: [] });
      // Two pages of threads, and no second look where nothing was written.
      expect(fixture.github.requests.length - asked).toBe(2);

      // One more: said in a review of its own, the first one stays the one that is kept.
      const more = [...notes, note("f", lineOf("new.txt", 1)), note("g", { kind: "none" })];
      const second = await write(more);
      expect(second).toMatchObject({ created: 1, writes: ["POST 1/reviews", "PUT 1/reviews/N"] });
      // A comment on a file has a review of its own, without a word.
      expect(fixture.pull.reviews.map(({ body }) => body).filter(Boolean)).toEqual([
        `${markers.review}\nSecrets: e g`,
        "leakgate found one more secret.",
      ]);

      // Another text, one that left the tip, and one that no commit holds any more.
      const [a, b, ...rest] = more;
      const changed = [{ ...a!, body: `${a!.body} And more.` }, { ...b!, inTip: false }, ...rest.slice(1)];
      const third = await write(changed);
      const close = ["POST 1/comments/N/replies", "minimizeComment", "resolveReviewThread"];
      expect(third).toMatchObject({ created: 2, writes: ["PATCH comments/N", ...close, ...close] });
      const after = new Map((await state()).comments.map((comment) => [comment.fingerprint[0], comment]));
      expect(after.get("a")).toMatchObject({
        body: changed[0]!.body,
        minimized: false,
        resolved: false,
        answered: false,
      });
      for (const letter of ["b", "c"])
        expect(after.get(letter)).toMatchObject({ minimized: true, resolved: true, answered: true, doubled: [] });
      const replies = fixture.pull.comments.map(({ body }) => body).filter((body) => body.includes("removed"));
      expect(replies.map((body) => body.split("\n")[1])).toEqual(["It lies in the commits.", "No commit holds it."]);
      expect(await write(changed)).toMatchObject({ created: 0, writes: [] });
      // Somebody opened one of the threads again, and nothing else is to be done in it.
      delete fixture.pull.threads.find(({ resolvedBy }) => resolvedBy)!.resolvedBy;
      expect(await write(changed)).toMatchObject({ created: 0, writes: ["resolveReviewThread"] });
      expect((await write([changed[0]!, b!, ...rest.slice(1)])).writes).toEqual(["unminimizeComment"]);
    },
    { pageSize: 2, private: true, permissions: { contents: "write", pull_requests: "write" } },
  ));

test("what GitHub refuses for its place goes to the file, and from there into the review's text", () =>
  withPullRequest(async (fixture) => {
    const { write, state } = open(fixture);
    const notes = [
      note("a", lineOf("code.txt", 10)),
      note("b", lineOf("code.txt", 3)),
      note("c", lineOf("old.txt", 1)),
      note("d", { kind: "file", path: "none.txt" }),
    ];
    const { created, notices } = await write(notes);
    expect([created, notices]).toEqual([3, []]);
    const { comments, review } = await state();
    expect(comments.map(({ fingerprint }) => fingerprint[0]).toSorted()).toEqual(["a", "b"]);
    expect(review?.body).toBe(`${markers.review}\nSecrets: d c`);
    const [a, b] = ["a", "b"].map((letter) => fixture.pull.comments.find(({ body }) => body.includes(name(letter))));
    expect([a, b]).toMatchObject([{ subjectType: "line" }, { subjectType: "file" }]);
  }));

test("what two runs wrote at once is brought back to one; a thread in which somebody answered is theirs", () =>
  withPullRequest(async (fixture) => {
    const { write, state, client } = open(fixture);
    const notes = [note("a", lineOf("code.txt", 10)), note("b", lineOf("new.txt", 2)), note("e", { kind: "none" })];
    const post = (body: string, comments: object[]) =>
      client.rest.pulls.createReview({
        ...pull1,
        event: "COMMENT",
        commit_id: fixture.head,
        body,
        comments: comments as [],
      });
    const twin = ({ body }: ReviewNote, path: string, line: number) => ({ path, line, side: "RIGHT", body });
    await write(notes);
    await post(`${markers.review}\nThe other run's.`, [twin(notes[0]!, "code.txt", 10), twin(notes[1]!, "new.txt", 2)]);
    // What else the same account wrote, a workflow of the repository's own perhaps, is not leakgate's.
    await post("A style check.", [{ path: "new.txt", line: 3, side: "RIGHT", body: "Please sort these lines." }]);
    fixture.pull.reviews.reverse();
    expect(await state()).toMatchObject({ review: { body: expect.stringContaining("Secrets: e") } });
    expect((await state()).doubledReviews).toHaveLength(1);
    const { writes } = await write(notes);
    expect(writes).toEqual(["DELETE comments/N", "DELETE comments/N", "PUT 1/reviews/N"]);
    expect((await state()).comments.map(({ fingerprint }) => fingerprint[0]).toSorted()).toEqual(["a", "b"]);
    expect(fixture.pull.reviews.flatMap(({ body }) => (body ? [body.split("\n")[1] ?? body] : []))).toEqual([
      "A style check.",
      "Two runs wrote at the same time: the other review of leakgate is kept up to date.",
      "Secrets: e",
    ]);
    const own = (await state()).comments.find(({ fingerprint }) => fingerprint === name("a"))!;
    const maria = createOctokit(
      fixture.github,
      fixture.github.addToken({
        kind: "user",
        login: "maria",
        permissions: { pull_requests: "write", contents: "write" },
      }),
    );
    await maria.rest.pulls.createReplyForReviewComment({ ...pull1, comment_id: own.id, body: "Mine." });
    // A mark that somebody else writes is text, in a comment as in an answer.
    const forged = { ...pull1, commit_id: fixture.head, side: "RIGHT", body: markers.finding(name("c")) } as const;
    await maria.rest.pulls.createReviewComment({ ...forged, path: "new.txt", line: 3 });
    expect((await state()).comments.find(({ id }) => id === own.id)).toMatchObject({
      discussed: true,
      answered: false,
    });
    expect((await state()).comments).toHaveLength(2);
    expect((await write([])).writes).toEqual([
      ...["PUT 1/reviews/N", "POST 1/comments/N/replies", "minimizeComment", "resolveReviewThread"],
    ]);
    // The other run had the same to say; of two answers the first one stays.
    const gone = (await state()).comments.find(({ fingerprint }) => fingerprint === name("b"))!;
    const answer = { ...pull1, comment_id: gone.id, body: `${markers.removed(name("b"))}\nNo commit holds it.` };
    const { data: second } = await client.rest.pulls.createReplyForReviewComment(answer);
    expect((await state()).comments.find(({ id }) => id === gone.id)).toMatchObject({ doubled: [second.id] });
    // What this token may not do, it tries again.
    expect((await write([])).writes).toEqual(["DELETE comments/N", "resolveReviewThread"]);
  }));

test("reviews and threads are read to the end, whichever are more", () =>
  withPullRequest(
    async (fixture) => {
      const { state } = open(fixture);
      const post = (body: string, lines: readonly number[]) =>
        fixture.octokit.rest.pulls.createReview({
          ...{ ...pull1, event: "COMMENT", commit_id: fixture.head, body },
          comments: lines.map((line) => ({
            path: "new.txt",
            line,
            side: "RIGHT",
            body: markers.finding(name("abcde"[line - 1]!)),
          })),
        });
      for (const body of ["one", "two", "three"]) await post(body, []);
      await post(`${markers.review}\nOurs.`, [1]);
      expect(await state()).toMatchObject({
        ...{ comments: [{ fingerprint: name("a") }], review: { body: `${markers.review}\nOurs.` } },
      });
      await post("five", [2, 3, 4, 5]);
      fixture.pull.reviews.splice(0, 3);
      expect((await state()).comments.map(({ fingerprint }) => fingerprint[0]).join("")).toBe("abcde");
    },
    { pageSize: 1 },
  ));

test("what another run wrote between look and write is seen by the second look", () =>
  withPullRequest(async (fixture) => {
    const { write, state, client } = open(fixture);
    const notes = [note("a", lineOf("code.txt", 10))];
    const other = createOctokit(fixture.github);
    let late = true;
    client.hook.before("request", async ({ method, url }) => {
      if (!late || method !== "POST" || !url.endsWith("/reviews")) return;
      late = false;
      await other.rest.pulls.createReview({
        ...{ ...pull1, event: "COMMENT", commit_id: fixture.head, body: `${markers.review}\nThe other run's.` },
        comments: [{ path: "code.txt", line: 10, side: "RIGHT", body: notes[0]!.body }],
      });
    });
    const { writes, notices } = await write(notes);
    expect(writes.slice(-2)).toEqual(["DELETE comments/N", "PUT 1/reviews/N"]);
    expect(notices).toEqual([]);
    expect(await state()).toMatchObject({
      ...{ comments: [{ fingerprint: name("a") }], doubledReviews: [] },
      review: { body: `${markers.review}\nThe other run's.` },
    });
  }));

test("a head that moved, a refusal and a write whose fate is unknown", () =>
  withPullRequest(
    async (fixture) => {
      const { write, state } = open(fixture);
      const notes = [note("a", lineOf("code.txt", 10)), note("e", { kind: "none" })];
      const moved = await write(notes, { head: fixture.first });
      expect(moved).toMatchObject({ created: 0, writes: [], notices: [expect.stringContaining("the head has moved")] });
      fixture.github.fail("pulls/create-review", {
        status: 403,
        body: { message: "Resource not accessible by integration" },
      });
      await expect(write(notes)).rejects.toMatchObject({ status: 403 });
      expect((await state()).comments).toEqual([]);
      // It arrived, and its answer did not: the second look finds it.
      fixture.github.fail("pulls/create-review", failures.lostAnswer());
      await write(notes);
      expect((await state()).comments).toHaveLength(1);
      expect(fixture.pull.reviews).toHaveLength(1);
      fixture.github.fail("pulls/update-review-comment", failures.serverError(), 9);
      await expect(write([{ ...notes[0]!, body: `${notes[0]!.body} More.` }])).rejects.toMatchObject({ status: 502 });
      const without = createOctokit(
        fixture.github,
        fixture.github.addToken({
          login: "github-actions[bot]",
          permissions: { contents: "read", pull_requests: "write" },
        }),
      );
      const report = await writeReview(without as unknown as GitHubClient, [], {
        ...{ pull, head: fixture.head, limits: { comments: 15 }, resolveThreads: true },
        ...{ renderBody: () => markers.review, renderGone: ({ fingerprint }) => markers.removed(fingerprint) },
      });
      expect(report.notices).toEqual([
        expect.stringContaining("resolving a thread (which needs a token with contents: write)"),
      ]);
    },
    { private: true },
  ));
