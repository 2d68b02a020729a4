/** Classic protection of branches. */
import type { Call, Handlers } from "./call.ts";
import { readBranch } from "./git-store.ts";
import { ApiError } from "./reply.ts";
import { repositoryUrl } from "./repositories.ts";
import { checkPlan } from "./rulesets.ts";
import type { Json } from "./state.ts";

export const protectionHandlers: Handlers = {
  "repos/get-branch-protection": (call) => {
    checkPlan(call);
    const protection = call.repository.protections.get(call.params["branch"]!);
    if (!protection) throw new ApiError(404, "Branch not protected");
    return { status: 200, body: renderProtection(call, protection) };
  },
  "repos/update-branch-protection": async (call) => {
    checkPlan(call);
    const branch = call.params["branch"]!;
    if (!(await readBranch(call.repository.gitDir, branch))) throw new ApiError(404, "Branch not found");
    call.repository.protections.set(branch, readProtection(call.body as Json));
    return { status: 200, body: renderProtection(call, call.repository.protections.get(branch)!) };
  },
  "repos/delete-branch-protection": (call) => {
    checkPlan(call);
    if (!call.repository.protections.delete(call.params["branch"]!)) throw new ApiError(404, "Branch not protected");
    return { status: 204 };
  },
};

/** From the shape of the request to that of the answer: null is left out, switches become objects, contexts checks. */
function readProtection(given: Json): Json {
  const { required_status_checks: status, required_pull_request_reviews: reviews, restrictions, ...switches } = given;
  const {
    strict,
    contexts = [],
    checks,
  } = (status ?? {}) as { strict?: boolean; contexts?: string[]; checks?: Json[] };
  const all = (checks ?? contexts.map((context) => ({ context }))).map((check) => ({ app_id: null, ...check }) as Json);
  const names = Object.entries(switches).filter(([, value]) => typeof value === "boolean");
  if (restrictions) throw new ApiError(422, "the stand-in has no restrictions");
  return {
    ...(status ? { required_status_checks: { strict, checks: all, contexts: all.map(({ context }) => context) } } : {}),
    ...(reviews
      ? {
          required_pull_request_reviews: {
            dismiss_stale_reviews: false,
            require_code_owner_reviews: false,
            ...reviews,
          },
        }
      : {}),
    enforce_admins: { enabled: false },
    allow_force_pushes: { enabled: false },
    allow_deletions: { enabled: false },
    ...Object.fromEntries(names.map(([name, enabled]) => [name, { enabled }])),
  };
}

function renderProtection(call: Call, protection: Json): Json {
  const url = `${repositoryUrl(call, call.repository)}/branches/${call.params["branch"]}/protection`;
  const address = (part: string): Json =>
    protection[part] ? { [part]: { url: `${url}/${part}`, ...(protection[part] as Json) } } : {};
  const status = protection["required_status_checks"];
  return {
    url,
    ...protection,
    ...address("required_pull_request_reviews"),
    ...address("enforce_admins"),
    ...(status
      ? {
          required_status_checks: {
            url: `${url}/required_status_checks`,
            contexts_url: `${url}/required_status_checks/contexts`,
            ...(status as Json),
          },
        }
      : {}),
  };
}
