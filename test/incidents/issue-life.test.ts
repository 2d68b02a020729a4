import fc from "fast-check";
import { expect, test } from "vitest";
import type { Incident } from "../../src/incidents/incident.ts";
import { listBoxes } from "../../src/incidents/issue-body.ts";
import { planGone } from "../../src/incidents/plan-gone.ts";
import { type ExistingIssue, type IssuePlan, planIssue } from "../../src/incidents/plan-issue.ts";
import { commit, makeIncident } from "./samples.ts";

const today = new Date("2026-11-23");

/** What history can say of one credential from run to run: places only come, the tip changes. */
function describe(places: number, inTip: boolean): Incident {
  const sample = makeIncident().places[0]!;
  return makeIncident({
    state: inTip ? "in-tip" : "removed",
    places: Array.from({ length: places }, (_, n) => ({ ...sample, path: `dir/${n}.py`, inTip: inTip && n === 0 })),
    introductions: Array.from({ length: places }, (_, n) => `dir/${n}.py\0date`),
    ...(!inTip && { removed: commit("d", "06-01") }),
  });
}

type Step =
  | { readonly act: "run"; readonly grow: boolean; readonly inTip: boolean }
  | { readonly act: "see"; readonly boxes: readonly string[] }
  | { readonly act: "tick" | "take back"; readonly where: number }
  | { readonly act: "insert" | "append" | "paste"; readonly where: number }
  | { readonly act: "crlf" | "reopen" | "close" | "vanish" };

const where = fc.nat(10_000);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant("run" as const), grow: fc.boolean(), inTip: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom("tick" as const, "insert" as const, "append" as const, "paste" as const),
      where,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant("see" as const),
      boxes: fc.subarray(["store/set", "audit/on", "retire/version"]),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("take back" as const), where }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constantFrom("crlf" as const, "reopen" as const, "close" as const, "vanish" as const),
    }),
  },
);

test("whatever runs, sights, ticks and edits come in whatever order, people's words and ticks stay", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 25 }), (steps) => {
      let places = 1;
      let inTip = true;
      let issue = create(describe(places, inTip));
      const words: string[] = [];
      const ticked = new Set<string>();
      const takenBack = new Set<string>();
      let evidence = new Map<string, string>();
      const edit = (change: (lines: string[], place: number, word: string) => void, place: number) => {
        const end = issue.body.includes("\r\n") ? "\r\n" : "\n";
        const lines = issue.body.split(end);
        const word = `note-${words.length}-of-ours`;
        words.push(word);
        change(lines, place % lines.length, word);
        issue = { ...issue, body: lines.join(end) };
      };
      for (const action of steps) {
        if (action.act === "tick") {
          const keys = [...listBoxes(issue.body).present];
          const key = keys[action.where % Math.max(keys.length, 1)];
          if (key === undefined) continue;
          issue = { ...issue, body: issue.body.replace(new RegExp(`- \\[ \\](.*leakgate:box ${key} )`), "- [x]$1") };
          ticked.add(key);
          takenBack.delete(key);
        } else if (action.act === "take back") {
          // What leakgate ticked, a person may doubt.
          const mine = [...issue.body.matchAll(/<!-- leakgate:seen (\S+) -->/g)].map(([, key]) => key!);
          const key = mine[action.where % Math.max(mine.length, 1)];
          if (key === undefined) continue;
          issue = {
            ...issue,
            body: issue.body.replaceAll(new RegExp(`- \\[x\\](.*leakgate:box ${key} )`, "g"), "- [ ]$1"),
          };
          ticked.delete(key);
          takenBack.add(key);
        } else if (action.act === "see") {
          evidence = new Map(action.boxes.map((key) => [key, `Seen in run ${words.length}.`]));
        } else if (action.act === "insert") edit((lines, place, word) => lines.splice(place, 0, word), action.where);
        else if (action.act === "append")
          edit((lines, place, word) => lines.splice(place, 1, `${lines[place]} ${word}`), action.where);
        else if (action.act === "paste")
          // Somebody quotes leakgate's own lines and writes between them.
          edit(
            (lines, place, word) => lines.splice(place, 0, ...lines.slice(2, 6), `> ${word}`, ...lines.slice(6, 9)),
            action.where,
          );
        else if (action.act === "crlf") issue = { ...issue, body: issue.body.replaceAll(/\r?\n/g, "\r\n") };
        else if (action.act === "reopen") issue = { ...issue, open: true };
        else if (action.act === "close") issue = { ...issue, open: false };
        else if (action.act === "vanish") {
          for (const complete of [false, true]) {
            issue = change(issue, planGone("abcdefgh2345", issue, complete));
            expect(planGone("abcdefgh2345", issue, complete).action, "it is said once").toBe("none");
          }
        } else if (action.act === "run") {
          places += action.grow ? 1 : 0;
          inTip = action.inTip;
          const incident = describe(places, inTip);
          const open = listBoxes(issue.body);
          const boxes = new Set([...evidence.keys()].filter((key) => open.present.has(key) && !open.ticked.has(key)));
          const seenBefore = new Set(boxes.size ? [...boxes].filter((key) => issue.body.includes(`seen ${key} `)) : []);
          issue = apply(issue, incident, evidence);
          expect(planIssue(incident, issue, { today, evidence }).action, "the second run changes nothing").toBe("none");
          for (const key of boxes)
            if (!seenBefore.has(key)) {
              expect(issue.body).toContain(`*${evidence.get(key)}* <!-- leakgate:seen ${key} -->`);
              ticked.add(key);
            }
        }
        for (const word of words) expect(issue.body).toContain(word);
        // A line with a word in front of its box is no box any more, so only what is still one counts.
        const { ticked: still, present } = listBoxes(issue.body);
        for (const key of ticked) if (present.has(key)) expect([...still]).toContain(key);
        for (const key of takenBack) expect([...still]).not.toContain(key);
      }
    }),
    { numRuns: 300 },
  );
});

function create(incident: Incident): ExistingIssue {
  const plan = planIssue(incident, undefined, { today });
  if (plan.action !== "create") throw new Error(plan.action);
  return { number: 1, open: true, title: plan.title, body: plan.body };
}

function apply(issue: ExistingIssue, incident: Incident, evidence: ReadonlyMap<string, string>): ExistingIssue {
  return change(issue, planIssue(incident, issue, { today, evidence }));
}

function change(issue: ExistingIssue, plan: IssuePlan): ExistingIssue {
  if (plan.action !== "update") return issue;
  return { ...issue, body: plan.body ?? issue.body, open: plan.state ? plan.state === "open" : issue.open };
}
