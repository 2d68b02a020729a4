import type { GitHubClient } from "../github/client.ts";
import { type BranchPlan, openProtection, planProtection, planUnprotection } from "./classic.ts";
import type { ProtectPlan } from "./protect.ts";
import { typeRequest } from "./type-request.ts";

interface ClassicOptions {
  readonly check: string;
  readonly app: number;
  readonly strict: boolean;
  readonly codeOwners: boolean;
  readonly undo: boolean;
  readonly branches: readonly string[];
}

/** Where there are no rulesets: the protection of each branch that is there, with everything that it has kept. */
export async function readClassicPlan(
  client: GitHubClient,
  target: string,
  options: ClassicOptions,
): Promise<Omit<ProtectPlan, "lockouts" | "unsure">> {
  const protection = openProtection(client, target);
  const plans: BranchPlan[] = [];
  for (const branch of options.branches) {
    const before = await protection.read(branch);
    const plan = options.undo
      ? planUnprotection(branch, before, options.check)
      : planProtection(branch, before, options);
    if (plan) plans.push(plan);
  }
  return {
    target,
    steps: plans.map(({ branch, before, write, changes }) => ({
      what: `branch protection of ${branch}`,
      action: write === "delete" ? "delete" : before ? "update" : "create",
      changes,
    })),
    others: [],
    undo: plans.map(({ branch, before }) =>
      before
        ? typeRequest("PUT", protection.path(branch), JSON.stringify(before))
        : typeRequest("DELETE", protection.path(branch)),
    ),
    async apply() {
      const done: string[] = [];
      for (const plan of plans) {
        await protection.apply(plan, done);
        done.push(plan.branch);
      }
    },
  };
}
