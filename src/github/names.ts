/** A repository, as GitHub's client names it. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

export interface PullRequestName extends RepositoryName {
  readonly number: number;
}

/** @param name `owner/name`, as GitHub gave it or as it was checked to be */
export function parseRepositoryName(name: string): RepositoryName {
  const [owner = "", repo = ""] = name.split("/");
  return { owner, repo };
}
