import type { GitHubClient } from "./client.ts";
import type { PullRequestName } from "./names.ts";

/**
 * Does somebody belong to a team? Needs a token that may read the organisation's members, which GITHUB_TOKEN never may.
 * https://docs.github.com/rest/teams/members#get-team-membership-for-a-user
 * @throws what GitHub refuses with
 */
export async function isTeamMember(
  client: GitHubClient,
  team: { readonly organization: string; readonly slug: string },
  username: string,
): Promise<boolean> {
  const { organization: org, slug: team_slug } = team;
  try {
    const { data } = await client.rest.teams.getMembershipForUserInOrg({ org, team_slug, username });
    return data.state === "active";
  } catch (error) {
    if ((error as { status?: number }).status === 404) return false;
    throw error;
  }
}

/** What a review says that a later one of the same person replaces; a comment replaces nothing. */
const decisive = new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);

/**
 * Logins of those whose last word on a pull request is an approval, given for this very commit.
 * https://docs.github.com/rest/pulls/reviews#list-reviews-for-a-pull-request
 */
export async function readApprovers(client: GitHubClient, pull: PullRequestName, head: string): Promise<string[]> {
  const { owner, repo, number: pull_number } = pull;
  const reviews = await client.paginate(client.rest.pulls.listReviews, { owner, repo, pull_number, per_page: 100 });
  const words = new Map<string, boolean>();
  for (const { user, state, commit_id } of reviews) {
    if (user && decisive.has(state)) words.set(user.login, state === "APPROVED" && commit_id === head);
  }
  return [...words].flatMap(([login, approves]) => (approves ? [login] : []));
}
