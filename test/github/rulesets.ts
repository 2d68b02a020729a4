/** Rulesets of repositories and organisations, and what they and branch protection say about a branch. */
import { minimatch } from "minimatch";
import type { Call, Handlers } from "./call.ts";
import { renderPage } from "./pages.ts";
import { ApiError, notFound, type Reply, validationFailed } from "./reply.ts";
import { type Json, now, type Organization, type Repository, type Ruleset, takeId } from "./state.ts";
import { mayAccess } from "./tokens.ts";

interface Content {
  readonly name: string;
  readonly target?: string;
  readonly enforcement: string;
  readonly bypass_actors?: readonly Json[];
  readonly conditions?: {
    readonly ref_name?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
    readonly repository_name?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
    readonly repository_id?: { readonly repository_ids?: readonly number[] };
  };
  readonly rules?: readonly Json[];
}

const contentOf = (ruleset: Ruleset): Content => ruleset.content as unknown as Content;

function renderRuleset(call: Call, ruleset: Ruleset, whole: boolean): Json {
  const isOrg = ruleset.sourceType === "Organization";
  const self = isOrg
    ? `${call.server.api}/orgs/${ruleset.source}/rulesets/${ruleset.id}`
    : `${call.server.api}/repos/${ruleset.source}/rulesets/${ruleset.id}`;
  const { name, target = "branch", enforcement, conditions, rules = [], bypass_actors = [] } = contentOf(ruleset);
  const short = {
    id: ruleset.id,
    name,
    target,
    source_type: ruleset.sourceType,
    source: ruleset.source,
    enforcement,
    node_id: `RRS_${ruleset.id}`,
    _links: { self: { href: self }, html: { href: self } },
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
  };
  // Who may bypass is shown to those who may change it.
  const mayChange = mayAccess(call.token, isOrg ? "organization_administration" : "administration", "write");
  const actors = mayChange ? { bypass_actors } : {};
  return whole ? { ...short, ...actors, ...(conditions ? { conditions } : {}), rules: rules.map(complete) } : short;
}

/** GitHub answers with every parameter, also those that nobody gave. */
function complete(rule: Json): Json {
  const given = rule["parameters"] as Json | undefined;
  if (rule["type"] === "required_status_checks")
    return { ...rule, parameters: { do_not_enforce_on_create: false, ...given } };
  if (rule["type"] === "pull_request")
    return {
      ...rule,
      parameters: { allowed_merge_methods: ["merge", "squash", "rebase"], required_reviewers: [], ...given },
    };
  return rule;
}

/** What GitHub says of plans, in its own words as people quote them. */
const upgrade = (): ApiError =>
  new ApiError(403, "Upgrade to GitHub Pro or make this repository public to enable this feature.");

export function checkPlan(call: Call): void {
  if (call.repository.freePlan && call.repository.private) throw upgrade();
}

function checkContent(call: Call, sourceType: Ruleset["sourceType"], content: Content): void {
  const owner = call.params["org"] ?? call.params["owner"]!;
  const plan = call.server.state.organizations.get(owner)?.plan ?? "free";
  if (sourceType === "Organization" && plan === "free")
    throw new ApiError(403, "Upgrade to GitHub Team to enable this feature.");
  if (content.enforcement === "evaluate" && plan !== "enterprise")
    throw new ApiError(422, "Validation Failed", ["Enforcement evaluate option is not supported on this plan"]);
  // https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets
  const workflows = content.rules?.some(({ type }) => type === "workflows");
  if (workflows && (sourceType === "Repository" || plan !== "enterprise"))
    throw new ApiError(422, "Validation Failed", ["Invalid rule 'workflows': "]);
}

function findOrganization(call: Call): Organization {
  const organization = call.server.state.organizations.get(call.params["org"]!);
  if (!organization) throw notFound();
  return organization;
}

function findOwn(call: Call, rulesets: readonly Ruleset[]): Ruleset {
  const ruleset = rulesets.find(({ id }) => id === Number(call.params["ruleset_id"]));
  if (!ruleset) throw notFound();
  return ruleset;
}

function create(call: Call, rulesets: Ruleset[], sourceType: Ruleset["sourceType"], source: string): Reply {
  const content = call.body as unknown as Content;
  if (rulesets.some((ruleset) => contentOf(ruleset).name === content.name))
    throw validationFailed("Ruleset", "name", "custom", "Name must be unique");
  checkContent(call, sourceType, content);
  const ruleset: Ruleset = {
    id: takeId(call.server.state),
    sourceType,
    source,
    createdAt: now(),
    updatedAt: now(),
    content: call.body as Json,
  };
  rulesets.push(ruleset);
  return { status: 201, body: renderRuleset(call, ruleset, true) };
}

function update(call: Call, ruleset: Ruleset): Reply {
  checkContent(call, ruleset.sourceType, call.body as unknown as Content);
  ruleset.content = { ...ruleset.content, ...(call.body as Json) };
  ruleset.updatedAt = now();
  return { status: 200, body: renderRuleset(call, ruleset, true) };
}

function remove(rulesets: Ruleset[], ruleset: Ruleset): Reply {
  rulesets.splice(rulesets.indexOf(ruleset), 1);
  return { status: 204 };
}

const parentsOf = (call: Call, repository: Repository): readonly Ruleset[] =>
  (call.server.state.organizations.get(repository.owner)?.rulesets ?? []).filter((ruleset) => {
    const { repository_name, repository_id } = contentOf(ruleset).conditions ?? {};
    if (repository_id) return repository_id.repository_ids?.includes(repository.id) ?? false;
    return repository_name === undefined || selects(repository_name, repository.name, "~ALL");
  });

function selects(
  condition: { include?: readonly string[]; exclude?: readonly string[] },
  name: string,
  ...words: string[]
): boolean {
  const hit = (pattern: string) => words.includes(pattern) || minimatch(name, pattern);
  return (condition.include ?? []).some(hit) && !(condition.exclude ?? []).some(hit);
}

/** Rules of the active rulesets that touch the branch, its organisation's among them. */
export function listActiveRules(call: Call, branch: string): Json[] {
  const { repository } = call;
  const words = branch === repository.defaultBranch ? ["~ALL", "~DEFAULT_BRANCH"] : ["~ALL"];
  const active = [...repository.rulesets, ...parentsOf(call, repository)].filter((ruleset) => {
    const { enforcement, target = "branch", conditions } = contentOf(ruleset);
    return (
      enforcement === "active" &&
      target === "branch" &&
      selects(conditions?.ref_name ?? {}, `refs/heads/${branch}`, ...words)
    );
  });
  return active.flatMap((ruleset) =>
    (contentOf(ruleset).rules ?? []).map((rule) => ({
      ...complete(rule),
      ruleset_source_type: ruleset.sourceType,
      ruleset_source: ruleset.source,
      ruleset_id: ruleset.id,
    })),
  );
}

const fullName = ({ owner, name }: Repository): string => `${owner}/${name}`;

export const rulesetHandlers: Handlers = {
  "repos/get-repo-rulesets": (call) => {
    checkPlan(call);
    const parents = call.query["includes_parents"] === false ? [] : parentsOf(call, call.repository);
    return renderPage(call, [...call.repository.rulesets, ...parents], (ruleset) =>
      renderRuleset(call, ruleset, false),
    );
  },
  "repos/get-repo-ruleset": (call) => {
    const all = [...call.repository.rulesets, ...parentsOf(call, call.repository)];
    return { status: 200, body: renderRuleset(call, findOwn(call, all), true) };
  },
  "repos/create-repo-ruleset": (call) => {
    checkPlan(call);
    return create(call, call.repository.rulesets, "Repository", fullName(call.repository));
  },
  "repos/update-repo-ruleset": (call) => update(call, findOwn(call, call.repository.rulesets)),
  "repos/delete-repo-ruleset": (call) => remove(call.repository.rulesets, findOwn(call, call.repository.rulesets)),
  "repos/get-org-rulesets": (call) =>
    renderPage(call, findOrganization(call).rulesets, (ruleset) => renderRuleset(call, ruleset, false)),
  "repos/get-org-ruleset": (call) => ({
    status: 200,
    body: renderRuleset(call, findOwn(call, findOrganization(call).rulesets), true),
  }),
  "repos/create-org-ruleset": (call) =>
    create(call, findOrganization(call).rulesets, "Organization", call.params["org"]!),
  "repos/update-org-ruleset": (call) => update(call, findOwn(call, findOrganization(call).rulesets)),
  "repos/delete-org-ruleset": (call) =>
    remove(findOrganization(call).rulesets, findOwn(call, findOrganization(call).rulesets)),
  "repos/get-branch-rules": (call) => {
    checkPlan(call);
    return renderPage(call, listActiveRules(call, call.params["branch"]!), (rule) => rule);
  },
};
