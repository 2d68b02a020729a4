/** `push`: a branch that moved, is new, was forced or deleted; and `merge_group`. */
import { type Payload, type Place, placeExample, readExample } from "./examples.ts";

const zeros = "0".repeat(40);

export interface PushEvent extends Place {
  /** `refs/heads/main` */
  readonly ref: string;
  /** Absent: the branch is new. */
  readonly before?: string;
  /** Absent: the branch is deleted. */
  readonly after?: string;
  readonly forced?: boolean;
}

/** In workflows the commits come without lists of files. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export function createPushPayload(event: PushEvent): Payload {
  const { ref, before = zeros, after = zeros, forced = false } = event;
  const payload = placeExample(
    readExample("push", (example) => String(example["ref"]).startsWith("refs/heads/")),
    event,
  );
  const commit = (payload["commits"] as Payload[])[0]!;
  const { added: _a, removed: _r, modified: _m, ...bare } = commit;
  const commits = after === zeros ? [] : [{ ...bare, id: after }];
  const isNew = before === zeros;
  return {
    ...payload,
    ref,
    before,
    after,
    created: isNew,
    deleted: after === zeros,
    forced,
    base_ref: null,
    commits,
    head_commit: commits[0] ?? null,
  };
}

export interface MergeGroupEvent extends Place {
  /** `refs/heads/main` */
  readonly baseRef: string;
  readonly baseSha: string;
  readonly headSha: string;
  /** Number of the pull request that waits; part of the ref's name. */
  readonly number?: number;
}

export function createMergeGroupPayload(event: MergeGroupEvent): Payload {
  const payload = placeExample(readExample("merge_group"), event);
  const group = payload["merge_group"] as Payload;
  const number = event.number ?? 1;
  const branch = event.baseRef.replace("refs/heads/", "");
  return {
    ...payload,
    merge_group: {
      ...group,
      base_ref: event.baseRef,
      base_sha: event.baseSha,
      head_ref: `refs/heads/gh-readonly-queue/${branch}/pr-${number}-${event.baseSha}`,
      head_sha: event.headSha,
      head_commit: {
        ...(group["head_commit"] as Payload),
        id: event.headSha,
        message: `Merge pull request #${number}`,
      },
    },
  };
}
