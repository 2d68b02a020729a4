/** Rulesets of repositories and organisations, and what they and branch protection say about a branch. */
import { minimatch } from "minimatch";
import type { Call, Handlers } from "./call.ts";
import { renderPage } from "./pages.ts";
import { ApiError, notFound, type Reply, validationFailed } from "./reply.ts";
import { repositoryUrl } from "./repositories.ts";
import { type Json, now, type Organization, type Repository, type Ruleset, takeId } from "./state.ts";

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
  return whole ? { ...short, bypass_actors, ...(conditions ? { conditions } : {}), rules } : short;
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
  // https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets
  if (sourceType === "Repository" && content.rules?.some(({ type }) => type === "workflows"))
    throw new ApiError(422, "Validation Failed", ["Invalid rule 'workflows': "]);
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
function listBranchRules(call: Call): Promise<Reply> {
  const { repository } = call;
  const branch = call.params["branch"]!;
  const words = branch === repository.defaultBranch ? ["~ALL", "~DEFAULT_BRANCH"] : ["~ALL"];
  const active = [...repository.rulesets, ...parentsOf(call, repository)].filter((ruleset) => {
    const { enforcement, target = "branch", conditions } = contentOf(ruleset);
    return (
      enforcement === "active" &&
      target === "branch" &&
      selects(conditions?.ref_name ?? {}, `refs/heads/${branch}`, ...words)
    );
  });
  const rules = active.flatMap((ruleset) =>
    (contentOf(ruleset).rules ?? []).map((rule) => ({
      ...rule,
      ruleset_source_type: ruleset.sourceType,
      ruleset_source: ruleset.source,
      ruleset_id: ruleset.id,
    })),
  );
  return renderPage(call, rules, (rule) => rule);
}

const fullName = ({ owner, name }: Repository): string => `${owner}/${name}`;

export const rulesetHandlers: Handlers = {
  "repos/get-repo-rulesets": (call) => {
    const parents = call.query["includes_parents"] === false ? [] : parentsOf(call, call.repository);
    return renderPage(call, [...call.repository.rulesets, ...parents], (ruleset) =>
      renderRuleset(call, ruleset, false),
    );
  },
  "repos/get-repo-ruleset": (call) => {
    const all = [...call.repository.rulesets, ...parentsOf(call, call.repository)];
    return { status: 200, body: renderRuleset(call, findOwn(call, all), true) };
  },
  "repos/create-repo-ruleset": (call) =>
    create(call, call.repository.rulesets, "Repository", fullName(call.repository)),
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
  "repos/get-branch-rules": listBranchRules,
  "repos/get-branch-protection": (call) => {
    const protection = call.repository.protections.get(call.params["branch"]!);
    if (!protection) throw new ApiError(404, "Branch not protected");
    return {
      status: 200,
      body: {
        url: `${repositoryUrl(call, call.repository)}/branches/${call.params["branch"]}/protection`,
        ...protection,
      },
    };
  },
};
