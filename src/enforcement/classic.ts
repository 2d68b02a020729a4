import { GitHubError } from "../errors.ts";
import type { GitHubClient } from "../github/client.ts";
import { parseRepositoryName } from "../github/names.ts";
import { needs } from "./apply-ruleset.ts";
import { explainRefusal, hasStatus } from "./refusal.ts";

type Answer = Awaited<ReturnType<GitHubClient["rest"]["repos"]["getBranchProtection"]>>["data"];
type Names = { readonly users: string[]; readonly teams: string[]; readonly apps: string[] };

/** The whole of a branch's protection, as it is written: what is left out is switched off. */
export interface Protection {
  readonly required_status_checks: {
    readonly strict: boolean;
    readonly contexts: string[];
    readonly checks: { context: string; app_id?: number }[];
  } | null;
  readonly enforce_admins: boolean;
  readonly required_pull_request_reviews: {
    readonly dismiss_stale_reviews?: boolean;
    readonly require_code_owner_reviews?: boolean;
    readonly required_approving_review_count?: number;
    readonly require_last_push_approval?: boolean;
    readonly dismissal_restrictions?: Names;
    readonly bypass_pull_request_allowances?: Names;
  } | null;
  readonly restrictions: Names | null;
  readonly required_linear_history?: boolean;
  readonly allow_force_pushes?: boolean;
  readonly allow_deletions?: boolean;
  readonly block_creations?: boolean;
  readonly required_conversation_resolution?: boolean;
  readonly lock_branch?: boolean;
  readonly allow_fork_syncing?: boolean;
}

export interface BranchPlan {
  readonly branch: string;
  readonly changes: readonly string[];
  /** "delete" takes the protection away. */
  readonly write: Protection | "delete";
  /** What stood there, to be put back; undefined where there was none. */
  readonly before: Protection | undefined;
}

export interface WantedProtection {
  readonly check: string;
  readonly app: number;
  readonly strict: boolean;
  readonly codeOwners: boolean;
}

/** As it is sent: every switch, and names where the answer has objects. https://docs.github.com/rest/branches/branch-protection */
function toRequest(answer: Answer): Protection {
  const { required_status_checks: status, required_pull_request_reviews: reviews, restrictions } = answer;
  const names = (list: { users?: unknown[]; teams?: unknown[]; apps?: unknown[] } | undefined) => ({
    users: (list?.users ?? []).map((user) => String((user as { login?: string }).login)),
    teams: (list?.teams ?? []).map((team) => String((team as { slug?: string }).slug)),
    apps: (list?.apps ?? []).map((app) => String((app as { slug?: string }).slug)),
  });
  return {
    required_status_checks: status
      ? {
          strict: status.strict ?? false,
          contexts: [],
          checks: status.checks.map(({ context, app_id }) => ({ context, ...(app_id !== null && { app_id }) })),
        }
      : null,
    enforce_admins: answer.enforce_admins?.enabled ?? false,
    required_pull_request_reviews: reviews
      ? {
          dismiss_stale_reviews: reviews.dismiss_stale_reviews,
          require_code_owner_reviews: reviews.require_code_owner_reviews,
          required_approving_review_count: reviews.required_approving_review_count ?? 0,
          require_last_push_approval: reviews.require_last_push_approval ?? false,
          ...(reviews.dismissal_restrictions && { dismissal_restrictions: names(reviews.dismissal_restrictions) }),
          ...(reviews.bypass_pull_request_allowances && {
            bypass_pull_request_allowances: names(reviews.bypass_pull_request_allowances),
          }),
        }
      : null,
    restrictions: restrictions ? names(restrictions) : null,
    required_linear_history: answer.required_linear_history?.enabled ?? false,
    allow_force_pushes: answer.allow_force_pushes?.enabled ?? false,
    allow_deletions: answer.allow_deletions?.enabled ?? false,
    block_creations: answer.block_creations?.enabled ?? false,
    required_conversation_resolution: answer.required_conversation_resolution?.enabled ?? false,
    lock_branch: answer.lock_branch?.enabled ?? false,
    allow_fork_syncing: answer.allow_fork_syncing?.enabled ?? false,
  };
}

const nothing: Protection = {
  ...{ required_status_checks: null, enforce_admins: false, required_pull_request_reviews: null, restrictions: null },
  ...{ allow_force_pushes: false, allow_deletions: false },
};

/** Adds the gate to what stands there; undefined where it is there already. */
export function planProtection(
  branch: string,
  before: Protection | undefined,
  { check, app, strict, codeOwners }: WantedProtection,
): BranchPlan | undefined {
  const old = before ?? nothing;
  const status = old.required_status_checks;
  const others = (status?.checks ?? []).filter(({ context }) => context !== check);
  const reviews = old.required_pull_request_reviews;
  const write: Protection = {
    ...old,
    required_status_checks: {
      strict: strict || (status?.strict ?? false),
      contexts: [],
      checks: [...others, { context: check, app_id: app }],
    },
    enforce_admins: true,
    required_pull_request_reviews: codeOwners
      ? {
          ...reviews,
          require_code_owner_reviews: true,
          dismiss_stale_reviews: true,
          required_approving_review_count: Math.max(1, reviews?.required_approving_review_count ?? 0),
        }
      : reviews,
    allow_force_pushes: false,
    allow_deletions: false,
  };
  return compare(branch, before, write);
}

/** Takes the check out again; the protection itself where nothing else is in it. */
export function planUnprotection(
  branch: string,
  before: Protection | undefined,
  check: string,
): BranchPlan | undefined {
  const status = before?.required_status_checks;
  if (!before || !status?.checks.some(({ context }) => context === check)) return undefined;
  const checks = status.checks.filter(({ context }) => context !== check);
  const rest: Protection = { ...before, required_status_checks: checks.length > 0 ? { ...status, checks } : null };
  const isEmpty =
    !rest.required_status_checks &&
    !rest.required_pull_request_reviews &&
    !rest.restrictions &&
    !rest.required_linear_history &&
    !rest.required_conversation_resolution &&
    !rest.lock_branch;
  return isEmpty
    ? { branch, before, write: "delete", changes: ["- the protection, which holds nothing but this check"] }
    : compare(branch, before, rest);
}

function compare(branch: string, before: Protection | undefined, write: Protection): BranchPlan | undefined {
  const sorted = ({ required_status_checks: status, ...rest }: Protection): Record<string, unknown> => ({
    ...rest,
    required_status_checks: status && {
      ...status,
      checks: status.checks.toSorted((a, b) => (a.context < b.context ? -1 : 1)),
    },
  });
  const [old, now] = [before ? sorted(before) : {}, sorted(write)] as Record<string, unknown>[];
  const changes = Object.keys(now!).flatMap((name) => {
    const [a, b] = [JSON.stringify(old![name]), JSON.stringify(now![name])];
    if (a === b) return [];
    return [...(a === undefined ? [] : [`- ${name}: ${a}`]), `+ ${name}: ${b}`];
  });
  return changes.length === 0 ? undefined : { branch, before, write, changes };
}

/** The classic protection of one repository's branches. */
export function openProtection({ rest }: GitHubClient, target: string) {
  const { owner, repo } = parseRepositoryName(target);
  const at = (branch: string) => ({ owner, repo, branch });
  const read = async (branch: string): Promise<Protection | undefined> => {
    try {
      return toRequest((await rest.repos.getBranchProtection(at(branch))).data);
    } catch (error) {
      if (hasStatus(error, 404) && /not protected/i.test((error as Error).message)) return undefined;
      throw explainRefusal(error, `read the protection of branch ${branch} of ${target}`, needs);
    }
  };
  return {
    path: (branch: string) => `repos/${owner}/${repo}/branches/${encodeURIComponent(branch)}/protection`,
    read,
    /** The write is idempotent, so the client may repeat it. */
    async apply({ branch, write }: BranchPlan, done: readonly string[]): Promise<void> {
      try {
        if (write === "delete") await rest.repos.deleteBranchProtection(at(branch));
        else await rest.repos.updateBranchProtection({ ...at(branch), ...write });
      } catch (error) {
        if (write === "delete" && (await read(branch).catch(() => "unknown")) === undefined) return;
        const explained = explainRefusal(error, `write the protection of branch ${branch} of ${target}`, needs);
        const so = done.length > 0 ? `written before it: ${done.join(", ")}` : "Nothing was changed";
        throw new GitHubError(`${explained.message}. ${so}`, explained.hint, { cause: error });
      }
    },
  };
}
