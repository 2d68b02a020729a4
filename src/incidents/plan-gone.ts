import { listBoxes, parseBody, remember } from "./issue-body.ts";
import { type ExistingIssue, finished, type IssuePlan, maximumBody } from "./plan-issue.ts";

const words =
  "No branch or tag holds this value any more, or the policy leaves it out now. Forks, clones, pull requests and caches may still have it, so the boxes count as before.";

/**
 * Decides what becomes of an issue whose credential a scan of the history did not find: the boxes still close it.
 * @param complete everything was read, so that it is gone, which is said once
 */
export function planGone(fingerprint: string, { number, open, body }: ExistingIssue, complete: boolean): IssuePlan {
  const { after, memory } = parseBody(body);
  const { ticked } = listBoxes(after);
  const close = open && memory && !memory.closed && memory.must.every((key) => ticked.has(key));
  const tell = complete && !memory?.gone;
  if (!open || !memory || (!close && !tell) || body.length > maximumBody + 5000)
    return { action: "none", fingerprint, number, reason: "not found any more" };
  return {
    action: "update",
    fingerprint,
    number,
    body: remember(body, { ...memory, ...(complete && { gone: true }), closed: memory.closed || close === true }),
    ...(close ? { state: "closed", comment: finished } : { comment: words }),
  };
}
