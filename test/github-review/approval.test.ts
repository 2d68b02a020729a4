import { afterEach, expect, test, vi } from "vitest";
import { isTeamMember, readApprovers } from "../../src/github/approval.ts";
import { createGitHubClient } from "../../src/github/client.ts";
import { failures } from "../github/failures.ts";
import { withPullRequest } from "../github/fixture.ts";
import type { Review } from "../github/state.ts";

afterEach(() => void vi.unstubAllGlobals());

const place = { owner: "acme", repo: "shop", number: 1 };

test("who approves is whose last word is an approval of this very commit, however many reviews there are", () =>
  withPullRequest(async ({ github, pull, git }) => {
    const client = createGitHubClient({ token: github.token, apiUrl: github.url });
    const [head, before] = [await git.git("rev-parse", "feature"), await git.git("rev-parse", "main")];
    const say = (user: string, state: Review["state"], commit = head) =>
      void pull.reviews.push({
        ...{ id: pull.reviews.length + 1, user, body: "", state, commit },
        submittedAt: "2026-01-01T00:00:00Z",
      });
    expect(await readApprovers(client, place, head)).toEqual([]);
    say("ada", "APPROVED");
    say("bob", "APPROVED", before);
    say("carl", "COMMENTED");
    expect(await readApprovers(client, place, head)).toEqual(["ada"]);
    say("ada", "COMMENTED");
    expect(await readApprovers(client, place, head)).toEqual(["ada"]);
    say("ada", "CHANGES_REQUESTED");
    expect(await readApprovers(client, place, head)).toEqual([]);
    for (let again = 0; again < 110; again++) say("dora", "COMMENTED");
    say("ada", "APPROVED");
    say("bob", "APPROVED");
    expect(await readApprovers(client, place, head)).toEqual(["ada", "bob"]);
    say("ada", "DISMISSED");
    expect(await readApprovers(client, place, head)).toEqual(["bob"]);
    say("bob", "APPROVED", before);
    expect(await readApprovers(client, place, head)).toEqual([]);
  }));

test("who belongs to a team is told only to a token that may read members, and a refusal is no answer", () =>
  withPullRequest(async ({ github }) => {
    const teams = new Map([["security", ["ada"]]]);
    github.state.organizations.set("acme", { id: 7, login: "acme", plan: "team", rulesets: [], teams });
    const token = github.addToken({ login: "reader[bot]", permissions: { members: "read" } });
    const [reader, blind] = [token, github.token].map((value) =>
      createGitHubClient({ token: value, apiUrl: github.url }),
    ) as [ReturnType<typeof createGitHubClient>, ReturnType<typeof createGitHubClient>];
    const security = { organization: "acme", slug: "security" };
    expect(await isTeamMember(reader, security, "Ada")).toBe(true);
    expect(await isTeamMember(reader, security, "bob")).toBe(false);
    expect(await isTeamMember(reader, { ...security, slug: "others" }, "ada")).toBe(false);
    await expect(isTeamMember(blind, security, "ada")).rejects.toThrow("Resource not accessible");
    const pending = { status: 200, body: { url: "u", role: "member", state: "pending" } };
    github.fail("teams/get-membership-for-user-in-org", pending, 1);
    expect(await isTeamMember(reader, security, "ada")).toBe(false);
    github.fail("teams/get-membership-for-user-in-org", failures.serverError(502), 9);
    // It is asked again after a second, and after four.
    const { setTimeout: wait } = globalThis;
    const hurry = (act: () => void, time = 0, ...rest: []) => wait(act, time / 20, ...rest);
    vi.stubGlobal("setTimeout", hurry);
    await expect(isTeamMember(reader, security, "ada")).rejects.toThrow();
  }));
