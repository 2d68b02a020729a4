import { GitHubError } from "../errors.ts";

interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly response?: {
    readonly headers?: Readonly<Record<string, string | number | undefined>>;
    readonly data?: { readonly message?: unknown; readonly errors?: unknown };
  };
}

export const isRefusal = (error: unknown): error is Refusal & Error =>
  error instanceof Error && typeof (error as Partial<Refusal>).status === "number";

export const hasStatus = (error: unknown, ...statuses: number[]): boolean =>
  isRefusal(error) && statuses.includes(error.status);

/** Private repositories of free plans have neither rulesets nor branch protection: GitHub says so with a 403. */
export const lacksPlan = (error: unknown): boolean =>
  hasStatus(error, 403) && /upgrade to github|make this repository public/i.test((error as Error).message);

/**
 * GitHub's answer as an error that says what to do.
 * @param asked what was to be done, as in "read the rulesets of acme/shop"
 * @param needs permission that it takes, as GitHub names it
 */
export function explainRefusal(error: unknown, asked: string, needs: string): GitHubError {
  if (error instanceof GitHubError) return error;
  const cause = { cause: error };
  // Where no server answers, the client makes an error of status 500 that has no answer.
  if (!isRefusal(error) || (error.status === 500 && !error.response))
    return new GitHubError(
      `could not ${asked}: GitHub did not answer`,
      "Is GITHUB_API_URL right, and does HTTPS_PROXY lead there? Then run it again.",
      cause,
    );
  const { status } = error;
  const said = String(error.response?.data?.message ?? error.message)
    .split("\n")[0]!
    .slice(0, 200);
  const words = `could not ${asked}: GitHub answered ${status} "${said}"`;
  if (status === 401) return new GitHubError(words, "The token is wrong or has expired: make a new one.", cause);
  if (lacksPlan(error))
    return new GitHubError(
      words,
      "This plan has neither rulesets nor branch protection for a private repository. Nothing can hold the gate there.",
      cause,
    );
  const limit = error.response?.headers?.["x-ratelimit-remaining"] === "0" || /rate limit/i.test(said);
  if ((status === 403 || status === 429) && limit)
    return new GitHubError(words, "Wait until the limit is over, or use the token of an App, which has more.", cause);
  if (status === 403 || status === 404)
    return new GitHubError(
      words,
      `Does it exist, and may the token see it? It takes ${needs}. A fine-grained token must name the repository, a classic one must be authorised for single sign-on.`,
      cause,
    );
  if (status >= 500) return new GitHubError(words, "GitHub has trouble: run it again.", cause);
  return new GitHubError(words, "GitHub does not take it as it is; its answer says why.", cause);
}
