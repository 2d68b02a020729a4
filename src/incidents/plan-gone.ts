import { listBoxes, parseBody, remember } from "./issue-body.ts";
import { type ExistingIssue, finished, type IssuePlan, maximumBody } from "./plan-issue.ts";

const words =
  "No branch or tag holds this value any more, or the policy leaves it out now. Forks, clones, pull requests and caches may still have it, so the boxes count as before.";

/** Decides what becomes of an issue whose credential a whole scan did not find: it is said once, and the boxes still close it. */
export function planGone(fingerprint: string, { number, open, body }: ExistingIssue): IssuePlan {
  const { after, memory } = parseBody(body);
  const { ticked } = listBoxes(after);
  const close = open && memory && !memory.closed && memory.must.every((key) => ticked.has(key));
  if (!open || !memory || (memory.gone && !close) || body.length > maximumBody + 5000)
    return { action: "none", fingerprint, number, reason: "not found any more" };
  return {
    action: "update",
    fingerprint,
    number,
    body: remember(body, { ...memory, gone: true, closed: memory.closed || close === true }),
    ...(close ? { state: "closed", comment: finished } : { comment: words }),
  };
}
