/** `pull_request` and `pull_request_target`, which has the same payload. */
import { type Payload, type Place, placeExample, readExample, renderRepository } from "./examples.ts";

export interface PullRequestEvent extends Place {
  readonly action?: "opened" | "synchronize" | "reopened";
  readonly number: number;
  readonly base: { readonly ref: string; readonly sha: string };
  /**
   * @param head.owner login of the fork's owner; absent: the head is a branch of the repository itself
   * @param head.gone the fork was deleted: GitHub then has no repository for the head
   */
  readonly head: { readonly ref: string; readonly sha: string; readonly owner?: string; readonly gone?: boolean };
  readonly title?: string;
  readonly body?: string | null;
  /** Head before the push, for `synchronize`. */
  readonly before?: string;
  /** As GitHub counts, which may differ from what git says. */
  readonly commits?: number;
  readonly mergeSha?: string | null;
}

export function createPullRequestPayload(event: PullRequestEvent): Payload {
  const { action = "opened", number, base, head, before } = event;
  const payload = placeExample(
    readExample("pull_request", (example) => example["action"] === action),
    event,
  );
  const { repository } = payload as { repository: Payload };
  const isFork = head.owner !== undefined && head.owner !== event.owner;
  const fork = isFork ? { ...renderRepository(repository, { ...event, owner: head.owner! }), fork: true } : repository;
  const end = (example: Payload, ref: string, sha: string, owner: string, repo: Payload | null): Payload => ({
    ...example,
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: { ...(example["user"] as Payload), login: owner },
    repo,
  });
  const pull = payload["pull_request"] as Payload;
  const url = String(pull["url"]).replace(/\d+$/, String(number));
  return {
    ...payload,
    number,
    ...(action === "synchronize" ? { before: before ?? "0".repeat(40), after: head.sha } : {}),
    pull_request: {
      ...pull,
      url,
      number,
      title: event.title ?? "A change",
      body: event.body ?? null,
      user: { ...(pull["user"] as Payload), login: event.sender ?? "octocat" },
      base: end(pull["base"] as Payload, base.ref, base.sha, event.owner, repository),
      head: end(
        pull["head"] as Payload,
        head.ref,
        head.sha,
        isFork ? head.owner! : event.owner,
        head.gone ? null : fork,
      ),
      merge_commit_sha: event.mergeSha ?? null,
      commits: event.commits ?? 1,
      draft: false,
      merged: false,
      state: "open",
    },
  };
}
