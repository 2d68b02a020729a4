import { renderPlural } from "../reporters/phrases.ts";

/** Where the details of an incident may be told. A public text about a leak is a map to it. */

export type Visibility = "private" | "internal" | "public" | "unknown";

export interface DisclosureInputs {
  /** `owner/name` of the scanned repository. */
  readonly repository: string;
  /** `owner/name` of another repository that takes the issues. */
  readonly issueRepository?: string;
  readonly issueRepositoryVisibility?: Visibility;
  /** Draft security advisories are wanted, and the token is one that may write them. */
  readonly advisory: boolean;
  readonly allowPublicIssue: boolean;
}

export interface Disclosure {
  readonly to: "issue" | "advisory" | "nobody";
  /** `owner/name` that the text goes to. */
  readonly repository?: string;
  /** Log, summary, annotations, SARIF, outputs and artifacts must name no rule, path, commit or fingerprint. */
  readonly quiet: boolean;
  /** For the log, and fit for a public one. */
  readonly notice?: string;
}

const isClosed = (visibility: Visibility): boolean => visibility === "private" || visibility === "internal";

/** Unknown counts as public. */
export function planDisclosure(visibility: Visibility, inputs: DisclosureInputs): Disclosure {
  const { repository, issueRepository, issueRepositoryVisibility = "unknown", advisory, allowPublicIssue } = inputs;
  const quiet = !isClosed(visibility);
  const own = visibility === "public" ? "this repository is public" : "this repository's visibility could not be read";
  if (issueRepository && issueRepository !== repository) {
    if (isClosed(issueRepositoryVisibility)) return { to: "issue", repository: issueRepository, quiet };
    const words = issueRepositoryVisibility === "public" ? "is public" : "cannot be seen with this token";
    if (!quiet)
      return {
        to: "issue",
        repository,
        quiet,
        notice: `issue-repository ${words}: the issues stay in this repository`,
      };
    return {
      to: "nobody",
      quiet: true,
      notice: `${own} and issue-repository ${words}: name a private one, with a token of an App that is installed there`,
    };
  }
  if (!quiet) return { to: "issue", repository, quiet };
  if (advisory) return { to: "advisory", repository, quiet: true };
  if (allowPublicIssue && visibility === "public")
    return {
      to: "issue",
      repository,
      quiet: false,
      notice:
        "allow-public-issue is set: everybody can read where the credentials are, and that they may still be alive",
    };
  return {
    to: "nobody",
    quiet: true,
    notice: `${own}: set issue-repository to a private one, or turn security advisories on, to get the checklists`,
  };
}

/** All that a public log may hear of what was found. */
export function renderQuietly(count: number): string {
  return `History holds ${renderPlural(count, "credential")} to rotate. What and where is not said in public: run \`leakgate report\` in a full clone.`;
}
