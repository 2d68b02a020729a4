import type { GitHubClient } from "../src/github/client.ts";
import type { RepositoryName } from "../src/github/issue.ts";
import type { ActionEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";

/** Who may read what a run writes. Logs and summaries of a public repository are public; so are its issues. */
export interface Disclosure {
  /** May rule, path and commit stand in log, annotations and summary? */
  readonly detailed: boolean;
  readonly issues?: RepositoryName;
  /** Why there are no issues, where there are none. */
  readonly notice?: string;
}

/** What may be written where; a visibility that nobody could tell counts as public. */
export function planDisclosure(
  inputs: Pick<Inputs, "issues" | "issueRepository" | "allowPublicIssue">,
  own: { readonly name: string; readonly isPrivate: boolean },
  other?: { readonly isPrivate: boolean },
): Disclosure {
  const detailed = own.isPrivate || inputs.allowPublicIssue;
  if (!inputs.issues) return { detailed };
  const target = inputs.issueRepository || own.name;
  const hidden = inputs.issueRepository ? other?.isPrivate === true : own.isPrivate;
  if (hidden || inputs.allowPublicIssue) {
    const [owner = "", repo = ""] = target.split("/");
    return { detailed, issues: { owner, repo } };
  }
  const notice = inputs.issueRepository
    ? `no issue was written: ${target} is public, or the token cannot see it`
    : "no issue was written: in a public repository it would tell everybody what leaked. Name a private one by issue-repository";
  return { detailed, notice };
}

/** The payload says it for most events; otherwise GitHub is asked, and no answer means public. */
export async function readPrivacy(client: GitHubClient | undefined, name: string): Promise<boolean> {
  const [owner = "", repo = ""] = name.split("/");
  try {
    const answer = await client?.rest.repos.get({ owner, repo });
    return answer?.data.private === true;
  } catch {
    return false;
  }
}

export const isPrivate = ({ visibility }: ActionEvent): boolean | undefined =>
  visibility === "unknown" ? undefined : visibility !== "public";
