import { minimatch } from "minimatch";
import { quotePath, UsageError } from "../errors.ts";
import type { GitHubClient } from "../github/client.ts";
import { readActionsApp } from "./actions-app.ts";
import { listRepositories } from "./audit.ts";
import { type Lockout, listStuck, planWorkflowLockouts } from "./gate-plan.ts";
import type { ProtectOptions, ProtectPlan } from "./protect.ts";
import { readFiles } from "./read-files.ts";
import { explainRefusal, hasStatus } from "./refusal.ts";
import type { Wanted } from "./ruleset-plan.ts";
import { readRulesetPlan } from "./ruleset-step.ts";
import { openRulesets } from "./ruleset-store.ts";
import { readGateJobs } from "./workflow.ts";

/** One ruleset for many repositories: it requires the check by name, or better, the workflow itself. */
export async function readOrganizationPlan(
  client: GitHubClient,
  target: string,
  options: ProtectOptions,
): Promise<ProtectPlan> {
  if (options.classic || options.codeOwners)
    throw new UsageError(
      `${options.classic ? "--classic" : "--code-owners"} is for one repository`,
      "Name it: `leakgate protect owner/name`. For an organisation, --workflow closes the gate.",
    );
  const required = options.undo ? undefined : await readWorkflow(client, options);
  const check = options.workflow === undefined ? (options.check ?? options.action) : undefined;
  const wanted: Wanted = {
    app: await readActionsApp(client),
    ...{ codeOwners: false, strict: options.strict, evaluate: options.evaluate },
    ...{ branches: options.branches, repositories: options.repositories },
    ...(check !== undefined && { check }),
    ...(required && { workflow: required.workflow }),
  };
  const plan = (await readRulesetPlan(openRulesets(client, target), target, wanted, options.undo))!;
  if (check === undefined || options.undo) return { ...plan, lockouts: required?.lockouts ?? [], unsure: [] };
  // It would take requests for each of hundreds of repositories.
  const unsure = [
    `whether "${check}" was ever reported in each repository, and merge queues: --evaluate first shows it`,
  ];
  return {
    ...plan,
    lockouts: await listLockouts(client, target, check, options),
    unsure: options.evaluate ? [] : unsure,
  };
}

/** Repositories that the ruleset names and whose default branch has no workflow that reports the check on every pull request. */
async function listLockouts(
  client: GitHubClient,
  target: string,
  check: string,
  { action, repositories }: ProtectOptions,
): Promise<Lockout[]> {
  const { listed } = await listRepositories(client, target);
  const meant = listed
    .filter(({ archived }) => !archived)
    .filter(({ full_name }) =>
      repositories.some((pattern) => pattern === "~ALL" || minimatch(full_name.split("/")[1]!, pattern, { dot: true })),
    );
  const { files } = await readFiles(
    client,
    meant.map(({ full_name }) => full_name),
  );
  return meant.flatMap(({ full_name: where, default_branch: name = "main" }) => {
    const repo = where.split("/")[1]!;
    const workflows = files.get(where)?.workflows ?? [];
    const jobs = workflows.flatMap(({ path, text }) => readGateJobs(path, text, action, repo === action));
    const own = jobs.filter((job) => job.check === check);
    if (own.length > 0)
      return listStuck(own, { name, mergeQueue: false }).map((stuck) => ({
        ...stuck,
        where: `${where}: ${stuck.where}`,
      }));
    return [
      {
        where,
        says: `no workflow reports a check "${check}": it would be waited for for ever`,
        repair:
          "Add the workflow there first, leave the repository out with --repositories, or require it with --workflow.",
      },
    ];
  });
}

async function readWorkflow(client: GitHubClient, { workflow, action }: ProtectOptions) {
  if (workflow === undefined) return undefined;
  const [, owner, repo, path, ref] = /^([\w-]+)\/([\w.-]+)\/([^@]+\.ya?ml)(?:@(.+))?$/.exec(workflow) ?? [];
  if (!owner || !repo || !path)
    throw new UsageError(
      `--workflow cannot be ${quotePath(workflow)}`,
      "Write OWNER/REPO/PATH@REF, such as acme/gate/.github/workflows/leakgate.yml@refs/heads/main.",
    );
  const where = { owner, repo };
  try {
    const { data: repository } = await client.rest.repos.get(where);
    const at = ref ? { ref } : {};
    const { data: text } = await client.rest.repos.getContent({ ...where, path, ...at, mediaType: { format: "raw" } });
    const jobs = readGateJobs(path, String(text), action, repo === action);
    const access = repository.private ? await readLevel(client, where) : undefined;
    return {
      workflow: { repositoryId: repository.id, path, ref: ref ?? `refs/heads/${repository.default_branch}` },
      lockouts: planWorkflowLockouts(workflow, jobs, access),
    };
  } catch (error) {
    throw explainRefusal(error, `read ${workflow}`, "contents: read of its repository");
  }
}

async function readLevel(client: GitHubClient, where: { owner: string; repo: string }): Promise<string | undefined> {
  try {
    return (await client.rest.actions.getWorkflowAccessToRepository(where)).data.access_level;
  } catch (error) {
    if (hasStatus(error, 403, 404)) return undefined;
    throw error;
  }
}
