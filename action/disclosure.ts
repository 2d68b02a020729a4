import type { GitHubClient } from "../src/github/client.ts";
import { parseName, readVisibility } from "../src/github/visibility.ts";
import { type Disclosure, planDisclosure } from "../src/incidents/disclosure.ts";
import type { ActionEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";

/**
 * What may be written where. The payload says for most events how visible the repository is; otherwise GitHub is asked.
 * @param clients `own` reads the repository, `issues` writes issues, perhaps elsewhere
 */
export async function decideDisclosure(
  event: Pick<ActionEvent, "repository" | "visibility">,
  inputs: Pick<Inputs, "advisories" | "issueRepository" | "allowPublicIssue">,
  clients: { readonly own: GitHubClient | undefined; readonly issues: GitHubClient | undefined },
): Promise<Disclosure> {
  const { advisories: advisory, issueRepository, allowPublicIssue } = inputs;
  const { repository, visibility } = event;
  const own = visibility === "unknown" ? await readVisibility(clients.own, parseName(repository)) : visibility;
  const issueRepositoryVisibility = issueRepository
    ? await readVisibility(clients.issues, parseName(issueRepository))
    : undefined;
  return planDisclosure(own, {
    ...{ repository, advisory, allowPublicIssue },
    ...(issueRepositoryVisibility && { issueRepository, issueRepositoryVisibility }),
  });
}
