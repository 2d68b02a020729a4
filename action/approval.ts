import { readCodeOwners } from "../src/git/code-owners.ts";
import { isTeamMember, readApprovers } from "../src/github/approval.ts";
import { createGitHubClient, type GitHubClient } from "../src/github/client.ts";
import { parseRepositoryName } from "../src/github/names.ts";
import { parseCodeOwners, parseOwningTeams, type Team } from "../src/incidents/code-owners.ts";
import type { ActionEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";

interface Approval {
  /** Login of a person who owns the path by the CODEOWNERS of the base and has approved this very head. */
  readonly by?: string;
  /** What would make it count, as the end of a sentence. */
  readonly otherwise: string;
}

/** Asked for only where a change's own policy would count with it: few runs ask GitHub at all. */
export type Approvals = (path: string) => Promise<Approval>;

/** @param base commit whose CODEOWNERS counts. Who approved counts as a team's member where the token may read its members. */
export function createApprovals(
  event: ActionEvent,
  inputs: Inputs,
  { base, cwd, apiUrl }: { readonly base: string; readonly cwd: string; readonly apiUrl: string },
): Approvals {
  const connect = (): GitHubClient => createGitHubClient({ token: inputs.token, apiUrl });
  let owners: Promise<string> | undefined;
  let approvers: Promise<readonly string[]> | undefined;
  return async (path) => {
    owners ??= readCodeOwners(base, cwd);
    const text = await owners;
    const people = parseCodeOwners(text)(path);
    const teams = parseOwningTeams(text)(path).filter((team) => isOf(event.repository, team));
    const merged = "once it is on the base branch";
    if (people.length + teams.length === 0)
      return { otherwise: `${merged} (CODEOWNERS there names no person and no team of this organisation for ${path})` };
    const named = [...people, ...teams.map(nameTeam)].map((name) => `@${name}`).join(", ");
    const otherwise = `${merged}, or once a code owner (${named}) has approved this very head`;
    try {
      approvers ??= inputs.token ? askApprovers(event, connect()) : Promise.resolve([]);
      const logins = await approvers;
      const lower = new Set(logins.map((login) => login.toLowerCase()));
      const by = people.find((login) => lower.has(login.toLowerCase()));
      return by === undefined ? await askTeams(connect, teams, logins, otherwise) : { otherwise, by };
    } catch (error) {
      const why = (error as Error).message.slice(0, 200);
      return { otherwise: `${merged}; whether a code owner approved could not be read (${why})` };
    }
  };
}

const nameTeam = ({ organization, slug }: Team): string => `${organization}/${slug}`;

/** GitHub takes only teams of the organisation that owns the repository. */
const isOf = (repository: string, { organization }: Team): boolean =>
  repository.split("/")[0]?.toLowerCase() === organization.toLowerCase();

async function askTeams(
  connect: () => GitHubClient,
  teams: readonly Team[],
  logins: readonly string[],
  otherwise: string,
): Promise<Approval> {
  if (teams.length === 0 || logins.length === 0) return { otherwise };
  const client = connect();
  try {
    for (const team of teams)
      for (const by of logins) if (await isTeamMember(client, team, by)) return { otherwise, by };
    return { otherwise };
  } catch {
    const asked = teams.map((team) => `@${nameTeam(team)}`).join(", ");
    const way = "give the input token one of an App that may read the organisation's members, or name persons";
    return { otherwise: `${otherwise}; who belongs to ${asked} this run's token may not read: ${way}` };
  }
}

async function askApprovers(event: ActionEvent, client: GitHubClient): Promise<readonly string[]> {
  const repository = parseRepositoryName(event.repository);
  const number = event.pullRequest?.number ?? event.mergeGroup?.pullRequest;
  if (number === undefined) return [];
  // The queue merges the head that it was given: GitHub takes a pull request out of it when that changes.
  const head =
    event.pullRequest?.head.commit ??
    (await client.rest.pulls.get({ ...repository, pull_number: number })).data.head.sha;
  return readApprovers(client, { ...repository, number }, head);
}
