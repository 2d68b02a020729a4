import type { GitHubClient } from "../github/client.ts";
import { explainRefusal } from "./refusal.ts";

/** On github.com. https://api.github.com/apps/github-actions */
const onGitHubCom = 15368;

/** The number of GitHub Actions as an App: every workflow's checks are its. Elsewhere than on github.com it is another. */
export async function readActionsApp(client: GitHubClient): Promise<number> {
  const { baseUrl } = client.request.endpoint.DEFAULTS;
  if (new URL(baseUrl).hostname === "api.github.com") return onGitHubCom;
  try {
    const { data } = await client.rest.apps.getBySlug({ app_slug: "github-actions" });
    return data?.id ?? onGitHubCom;
  } catch (error) {
    throw explainRefusal(error, "learn the number of GitHub Actions as an App", "a valid token");
  }
}
