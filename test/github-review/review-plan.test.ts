import fc from "fast-check";
import { expect, test } from "vitest";
import { planReview, type ReviewNote } from "../../src/github/review-plan.ts";
import type { PostedComment, ReviewState } from "../../src/github/review-state.ts";

const note = (fingerprint: string, rest: Partial<ReviewNote> = {}): ReviewNote => ({
  fingerprint,
  body: `body of ${fingerprint}`,
  anchor: { kind: "line", path: "a.txt", line: 1 },
  inTip: true,
  farewell: `farewell of ${fingerprint}`,
  ...rest,
});
const posted = (id: number, fingerprint: string, rest: Partial<PostedComment> = {}): PostedComment => ({
  id,
  nodeId: `N${id}`,
  threadId: `T${id}`,
  fingerprint,
  body: `body of ${fingerprint}`,
  minimized: false,
  resolved: false,
  answered: false,
  discussed: false,
  doubled: [],
  ...rest,
});
const plan = (notes: readonly ReviewNote[], comments: readonly PostedComment[], limit = 15) =>
  planReview(
    notes,
    { head: "h", comments, doubledReviews: [] } satisfies ReviewState,
    { comments: limit },
    ({ fingerprint }) => `gone ${fingerprint}`,
  );
const nothing = { create: [], update: [], reopen: [], close: [], remove: [], retire: [], overflow: [] };

test("a new finding gets a comment", () => {
  expect(plan([note("a")], [])).toEqual({ ...nothing, create: [note("a")] });
});

test("a comment that says the same is kept", () => {
  expect(plan([note("a")], [posted(1, "a")])).toEqual(nothing);
});

test("a comment whose text changed is updated in place", () => {
  const old = posted(1, "a", { body: "older words" });
  expect(plan([note("a")], [old])).toEqual({ ...nothing, update: [{ comment: old, body: "body of a" }] });
});

test("a secret that left the tip is answered and minimised, with the commit that keeps it", () => {
  const comment = posted(1, "a");
  expect(plan([note("a", { inTip: false })], [comment])).toEqual({
    ...nothing,
    close: [{ comment, answer: "farewell of a" }],
  });
});

test("a secret that no commit holds any more is answered with other words", () => {
  const comment = posted(1, "a");
  expect(plan([], [comment])).toEqual({ ...nothing, close: [{ comment, answer: "gone a" }] });
});

test("a double that people talk about stays, beside another that they talk about", () => {
  const talked = [posted(1, "a", { discussed: true }), posted(2, "a", { discussed: true }), posted(3, "a")];
  expect(plan([note("a")], talked)).toEqual({ ...nothing, remove: [3] });
});

test("what has been closed stays closed; a close that was cut short is finished", () => {
  expect(plan([], [posted(1, "a", { minimized: true, answered: true })])).toEqual(nothing);
  const half = posted(1, "a", { answered: true });
  expect(plan([], [half]).close).toHaveLength(1);
});

test("a secret that comes back opens its comment again", () => {
  const comment = posted(1, "a", { minimized: true, answered: true });
  expect(plan([note("a")], [comment])).toEqual({ ...nothing, reopen: [comment] });
});

test.each([
  ["is still there", [note("a", { body: "newer words" })]],
  ["is removed", [note("a", { inTip: false })]],
  ["is gone", []],
])("a thread that people talk in is left to them when its secret %s", (_case, notes) => {
  expect(plan(notes, [posted(1, "a", { discussed: true })])).toEqual(nothing);
});

test("of doubled comments the oldest stays, or the one that people talk in", () => {
  expect(plan([note("a")], [posted(3, "a"), posted(2, "a")])).toEqual({ ...nothing, remove: [3] });
  const talked = posted(3, "a", { discussed: true });
  expect(plan([note("a")], [posted(2, "a"), talked])).toEqual({ ...nothing, remove: [2] });
});

test("of doubled answers the first stays, of doubled reviews the first is kept up to date", () => {
  const comments = [posted(1, "a", { answered: true, minimized: true, doubled: [7, 8] })];
  const state = { head: "h", comments, review: { id: 1, body: "x" }, doubledReviews: [{ id: 2, body: "y" }] };
  expect(planReview([], state, { comments: 15 }, () => "")).toMatchObject({
    remove: [7, 8],
    retire: [{ id: 2 }],
    review: { id: 1 },
  });
});

test("a thread that should be resolved is not done with before it is", () => {
  const open = posted(1, "a", { answered: true, minimized: true });
  const state = (comment: PostedComment) => ({ head: "h", comments: [comment], doubledReviews: [] });
  const planFor = (comment: PostedComment, resolveThreads: boolean) =>
    planReview([], state(comment), { comments: 15, resolveThreads }, () => "gone").close;
  expect(planFor(open, true)).toEqual([{ comment: open, answer: "gone" }]);
  expect(planFor(open, false)).toEqual([]);
  expect(planFor({ ...open, resolved: true }, true)).toEqual([]);
});

test("beyond the limit, and without a place, a finding goes into the table", () => {
  const notes = ["a", "b", "c", "d"].map((print) => note(print));
  const placeless = note("p", { anchor: { kind: "none" } });
  const removed = note("r", { inTip: false });
  const { create, overflow } = plan([placeless, removed, ...notes], [posted(1, "z", {}), posted(2, "a")], 3);
  expect(create.map(({ fingerprint }) => fingerprint)).toEqual(["b", "c"]);
  expect(overflow.map(({ fingerprint }) => fingerprint)).toEqual(["p", "r", "d"]);
});

test("whatever was posted before: each finding ends with one comment or one row, and a second run writes nothing", () => {
  const print = fc.constantFrom("a", "b", "c", "d");
  const notes = fc.uniqueArray(fc.record({ fingerprint: print, inTip: fc.boolean(), none: fc.boolean() }), {
    selector: ({ fingerprint }) => fingerprint,
  });
  const flags = { minimized: fc.boolean(), answered: fc.boolean(), discussed: fc.boolean() };
  const comments = fc.uniqueArray(fc.record({ id: fc.nat(50), fingerprint: print, ...flags }), {
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(notes, comments, fc.nat(4), (drafts, earlier, limit) => {
      const wanted = drafts.map(({ fingerprint, inTip, none }) =>
        note(fingerprint, { inTip, ...(none && { anchor: { kind: "none" as const } }) }),
      );
      const before = earlier.map(({ id, fingerprint, ...rest }) => posted(id, fingerprint, rest));
      const first = plan(wanted, before, limit);
      const removed = new Set(first.remove);
      const closed = new Set(first.close.map(({ comment }) => comment.id));
      const opened = new Set(first.reopen.map(({ id }) => id));
      const after = before
        .filter(({ id }) => !removed.has(id))
        .map((comment) => (closed.has(comment.id) ? { ...comment, minimized: true, answered: true } : comment))
        .map((comment) => (opened.has(comment.id) ? { ...comment, minimized: false } : comment));
      const created = first.create.map(({ fingerprint }, index) => posted(100 + index, fingerprint));
      for (const { fingerprint } of wanted) {
        const places = [...after, ...created, ...first.overflow].filter((place) => place.fingerprint === fingerprint);
        expect(places.filter((place) => !("discussed" in place && place.discussed)).length).toBeLessThanOrEqual(1);
        expect(places.length).toBeGreaterThanOrEqual(1);
      }
      const second = plan(wanted, [...after, ...created], limit);
      expect({ ...second, overflow: [] }).toEqual({ ...nothing, review: undefined });
    }),
    { numRuns: 500 },
  );
});
