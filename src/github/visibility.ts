import type { Visibility } from "../incidents/disclosure.ts";
import type { GitHubClient } from "./client.ts";
import type { RepositoryName } from "./names.ts";

/** What GitHub says of a repository; unknown where it does not, or says two things. */
export async function readVisibility(
  client: GitHubClient | undefined,
  repository: RepositoryName,
): Promise<Visibility> {
  try {
    const answer = await client?.rest.repos.get({ ...repository });
    const { visibility, private: closed } = answer?.data ?? {};
    if (visibility === "public" && !closed) return "public";
    if ((visibility === "private" || visibility === "internal") && closed) return visibility;
    // Older GitHub Enterprise Servers say only this much.
    return visibility === undefined && closed ? "private" : "unknown";
  } catch {
    return "unknown";
  }
}
