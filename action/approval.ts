import { readCodeOwners } from "../src/git/code-owners.ts";
import { readApprovers } from "../src/github/approval.ts";
import { createGitHubClient } from "../src/github/client.ts";
import { type Owners, parseCodeOwners } from "../src/incidents/code-owners.ts";
import type { ActionEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";

export interface Approval {
  /** Login of a person who owns the path by the CODEOWNERS of the base and has approved this very head. */
  readonly by?: string;
  /** What would make it count, as the end of a sentence. */
  readonly otherwise: string;
}

/** Asked for only where a change's own policy would count with it: few runs ask GitHub at all. */
export type Approvals = (path: string) => Promise<Approval>;

/** @param base commit whose CODEOWNERS counts. Teams are not looked into: no token of a workflow may read their members. */
export function createApprovals(
  event: ActionEvent,
  inputs: Inputs,
  { base, cwd, apiUrl }: { readonly base: string; readonly cwd: string; readonly apiUrl: string },
): Approvals {
  let owners: Promise<Owners> | undefined;
  let approvers: Promise<readonly string[]> | undefined;
  return async (path) => {
    owners ??= readCodeOwners(base, cwd).then(parseCodeOwners);
    const people = (await owners)(path);
    const merged = "once it is on the base branch";
    if (people.length === 0) return { otherwise: `${merged} (CODEOWNERS there names no person for ${path})` };
    const named = people.map((login) => `@${login}`).join(", ");
    const otherwise = `${merged}, or once a code owner (${named}) has approved this very head`;
    try {
      approvers ??= askApprovers(event, inputs, apiUrl);
      const lower = new Set((await approvers).map((login) => login.toLowerCase()));
      const by = people.find((login) => lower.has(login.toLowerCase()));
      return { otherwise, ...(by !== undefined && { by }) };
    } catch (error) {
      const why = (error as Error).message.slice(0, 200);
      return { otherwise: `${merged}; whether a code owner approved could not be read (${why})` };
    }
  };
}

async function askApprovers(event: ActionEvent, inputs: Inputs, apiUrl: string): Promise<readonly string[]> {
  const [owner = "", repo = ""] = event.repository.split("/");
  const number = event.pullRequest?.number ?? event.mergeGroup?.pullRequest;
  if (number === undefined || !inputs.token) return [];
  const client = createGitHubClient({ token: inputs.token, apiUrl });
  // The queue merges the head that it was given: GitHub takes a pull request out of it when that changes.
  const head =
    event.pullRequest?.head.commit ?? (await client.rest.pulls.get({ owner, repo, pull_number: number })).data.head.sha;
  return readApprovers(client, { owner, repo, number }, head);
}
