import type { BypassActor, Rule } from "./rulesets.ts";

/** By its name leakgate knows the ruleset that it made; any other is somebody else's and is left alone. */
export const rulesetName = "leakgate (kept by leakgate protect)";

export interface Wanted {
  /** Required by name; absent where an organisation's workflow is required instead. */
  readonly check?: string;
  /** The App that the check must come from. */
  readonly app: number;
  readonly workflow?: { readonly repositoryId: number; readonly path: string; readonly ref?: string };
  readonly codeOwners: boolean;
  /** Must a branch be up to date before it is merged? */
  readonly strict: boolean;
  readonly evaluate: boolean;
  /** As in a ruleset: `~DEFAULT_BRANCH`, `refs/heads/release/**`. */
  readonly branches: readonly string[];
  /** Names of an organisation's repositories, as patterns; absent for one repository. */
  readonly repositories?: readonly string[];
}

/** What a ruleset says, as it is sent and answered. */
export interface RulesetContent {
  readonly name: string;
  readonly target: "branch";
  readonly enforcement: string;
  /** Absent in an answer to somebody who may not see them. */
  readonly bypass_actors?: readonly BypassActor[];
  readonly conditions: unknown;
  readonly rules: readonly Rule[];
}

export type RulesetPlan =
  | { readonly action: "none" }
  | { readonly action: "create"; readonly changes: readonly string[]; readonly content: RulesetContent }
  | {
      readonly action: "update";
      readonly changes: readonly string[];
      readonly content: RulesetContent;
      readonly id: number;
    }
  | { readonly action: "delete"; readonly changes: readonly string[]; readonly id: number };

export type Existing = RulesetContent & { readonly id: number };

/** The rules that make a gate. https://docs.github.com/rest/repos/rules */
export function createContent(wanted: Wanted): RulesetContent {
  const { check, app, workflow, codeOwners, strict, evaluate, branches, repositories } = wanted;
  const rules: Rule[] = [{ type: "deletion" }, { type: "non_fast_forward" }];
  if (check !== undefined)
    rules.push({
      type: "required_status_checks",
      parameters: {
        strict_required_status_checks_policy: strict,
        // A branch that is made anew must not be a way in.
        do_not_enforce_on_create: false,
        required_status_checks: [{ context: check, integration_id: app }],
      },
    });
  if (workflow)
    rules.push({
      type: "workflows",
      parameters: {
        do_not_enforce_on_create: false,
        workflows: [
          { repository_id: workflow.repositoryId, path: workflow.path, ...(workflow.ref && { ref: workflow.ref }) },
        ],
      },
    });
  if (codeOwners)
    rules.push({
      type: "pull_request",
      parameters: {
        require_code_owner_review: true,
        // With none, code-owner review has no effect: https://github.com/rjwalters/loom/issues/4607
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: true,
        require_last_push_approval: false,
        required_review_thread_resolution: false,
      },
    });
  const only = (include: readonly string[]) => ({ include: [...include], exclude: [] });
  return {
    name: rulesetName,
    target: "branch",
    enforcement: evaluate ? "evaluate" : "active",
    bypass_actors: [],
    conditions: { ref_name: only(branches), ...(repositories && { repository_name: only(repositories) }) },
    rules,
  };
}

/** What people added to leakgate's own ruleset stays, but for those who may bypass it: they are a hole. */
export function planRuleset(existing: Existing | undefined, wanted: RulesetContent): RulesetPlan {
  if (!existing) return { action: "create", changes: listChanges({}, toLines(wanted)), content: wanted };
  const rules = wanted.rules.map((rule) =>
    overlay(
      existing.rules.find(({ type }) => type === rule.type),
      rule,
    ),
  );
  const others = existing.rules.filter(({ type }) => !rules.some((rule) => rule.type === type));
  const content = { ...wanted, rules: [...rules, ...others] };
  const before = { ...existing, bypass_actors: existing.bypass_actors ?? [] };
  const after = { ...content, conditions: overlay(existing.conditions, wanted.conditions) };
  const changes = listChanges(toLines(before), toLines(after));
  if (changes.length === 0) return { action: "none" };
  return { action: "update", changes, content: after as RulesetContent, id: existing.id };
}

export function planRemoval(existing: Existing | undefined): RulesetPlan {
  if (!existing) return { action: "none" };
  return { action: "delete", changes: listChanges(toLines(existing), {}), id: existing.id };
}

type Json = { readonly [key: string]: unknown };
const isMap = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** GitHub answers with parameters that nobody asked for; what is not wanted otherwise stays as it is. */
function overlay<T>(below: unknown, above: T): T {
  if (!isMap(below) || !isMap(above)) return above;
  const merged = Object.entries(above).map(([key, value]) => [key, overlay(below[key], value)]);
  return { ...below, ...Object.fromEntries(merged) } as T;
}

/** A ruleset as lines of names and values, one a setting. */
function toLines({ enforcement, bypass_actors, conditions, rules }: Partial<RulesetContent>): Record<string, string> {
  const lines: Record<string, string> = {};
  const add = (name: string, value: unknown): void => {
    if (isMap(value) && Object.keys(value).length > 0)
      for (const [key, part] of Object.entries(value)) add(`${name}.${key}`, part);
    else if (!(Array.isArray(value) && value.length === 0) && value !== undefined) lines[name] = JSON.stringify(value);
  };
  add("enforcement", enforcement);
  add("bypass_actors", bypass_actors);
  add("conditions", conditions);
  for (const { type, ...rest } of rules ?? []) add(`rules.${type}`, "parameters" in rest ? rest.parameters : {});
  return lines;
}

/** `+ name: value` and `- name: value`, in the order of the settings. */
function listChanges(before: Record<string, string>, after: Record<string, string>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    if (old === now) return [];
    const line = (sign: string, value: string | undefined) =>
      value === undefined ? [] : [`${sign} ${name}${value === "{}" ? "" : `: ${value}`}`];
    return [...line("-", old), ...line("+", now)];
  });
}
