import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type DisclosureInputs,
  planDisclosure,
  renderQuietly,
  type Visibility,
} from "../../src/incidents/disclosure.ts";

const none: DisclosureInputs = { repository: "acme/shop", advisory: false, allowPublicIssue: false };

test.each<[Visibility, Partial<DisclosureInputs>, object]>([
  ["private", {}, { to: "issue", repository: "acme/shop", quiet: false }],
  ["internal", {}, { to: "issue", repository: "acme/shop", quiet: false }],
  ["public", {}, { to: "nobody", quiet: true }],
  ["unknown", {}, { to: "nobody", quiet: true }],
  ["unknown", { allowPublicIssue: true }, { to: "nobody", quiet: true }],
  ["public", { allowPublicIssue: true }, { to: "issue", repository: "acme/shop", quiet: false }],
  ["public", { advisory: true, allowPublicIssue: true }, { to: "advisory", repository: "acme/shop", quiet: true }],
  [
    "public",
    { issueRepository: "acme/vault", issueRepositoryVisibility: "private" },
    { to: "issue", repository: "acme/vault", quiet: true },
  ],
  ["public", { issueRepository: "acme/open", issueRepositoryVisibility: "public" }, { to: "nobody", quiet: true }],
  ["public", { issueRepository: "acme/gone" }, { to: "nobody", quiet: true }],
  [
    "private",
    { issueRepository: "acme/open", issueRepositoryVisibility: "public" },
    { to: "issue", repository: "acme/shop" },
  ],
  ["public", { issueRepository: "acme/shop", issueRepositoryVisibility: "private" }, { to: "nobody", quiet: true }],
  [
    "private",
    { issueRepository: "acme/vault", issueRepositoryVisibility: "internal" },
    { to: "issue", repository: "acme/vault", quiet: false },
  ],
])("%s with %j", (visibility, inputs, expected) => {
  expect(planDisclosure(visibility, { ...none, ...inputs })).toMatchObject(expected);
});

test("what keeps the issues away is said with the way out", () => {
  const say = (visibility: Visibility, more: Partial<DisclosureInputs>) =>
    planDisclosure(visibility, { ...none, ...more }).notice;
  const other = { issueRepository: "acme/other" };
  const open = { ...other, issueRepositoryVisibility: "public" } as const;
  expect(say("public", open)).toMatch(/^this repository is public and issue-repository is public: name a private one/);
  expect(say("unknown", other)).toMatch(
    /^this repository's visibility could not be read and issue-repo\S+ cannot be seen/,
  );
  expect(say("internal", open)).toBe("issue-repository is public: the issues stay in this repository");
  expect(say("public", {})).toMatch(/^this repository is public: set issue-repository to a private one/);
  expect(say("public", { advisory: true })).toBeUndefined();
  expect(say("private", {})).toBeUndefined();
});

test("details never go to a place that everybody can read, unless it was asked for", () => {
  const visibility = fc.constantFrom<Visibility>("private", "internal", "public", "unknown");
  fc.assert(
    fc.property(
      visibility,
      visibility,
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (own, other, another, advisory, allow) => {
        const inputs = { ...none, advisory, allowPublicIssue: allow };
        const { to, repository, quiet, notice } = planDisclosure(
          own,
          another ? { ...inputs, issueRepository: "acme/other", issueRepositoryVisibility: other } : inputs,
        );
        const target = repository === "acme/other" ? other : own;
        const closed = (value: Visibility) => value === "private" || value === "internal";
        if (to === "issue" && !closed(target))
          expect([target, allow, notice !== undefined]).toEqual(["public", true, true]);
        if (!quiet) expect(closed(own) || (own === "public" && allow)).toBe(true);
        if (to === "nobody") expect(notice).toMatch(/issue-repository/);
      },
    ),
  );
});

test("the public word names nothing", () => {
  expect(renderQuietly(1)).toMatch(/^History holds 1 credential to rotate/);
  expect(renderQuietly(12)).toMatch(/^History holds 12 credentials to rotate.*leakgate report/);
});
