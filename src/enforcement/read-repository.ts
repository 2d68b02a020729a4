import type { GitHubClient } from "../github/client.ts";
import { parseRepositoryName, type RepositoryName } from "../github/names.ts";
import type { RepositoryFacts } from "./facts.ts";
import { readBranch } from "./read-branch.ts";
import type { RepositoryFiles } from "./read-files.ts";
import { hasStatus, isRefusal } from "./refusal.ts";
import { createRulesetReader } from "./rulesets.ts";
import { type GateJob, readGateJobs } from "./workflow.ts";

/** A repository as lists and single answers of GitHub show it. */
export interface Listed {
  readonly id: number;
  readonly full_name: string;
  readonly private?: boolean;
  readonly visibility?: string;
  readonly default_branch?: string;
  readonly archived?: boolean;
  readonly security_and_analysis?: {
    readonly secret_scanning_push_protection?: { readonly status?: string };
  } | null;
}

export interface RepositoryReader {
  /** @throws what the client throws where GitHub refuses */
  read(listed: Listed, files: RepositoryFiles): Promise<RepositoryFacts>;
}

/** What many repositories share is read once. @param action name of the Action's repository */
export function createRepositoryReader(client: GitHubClient, action: string, actionsApp: number): RepositoryReader {
  const readRuleset = createRulesetReader(client);
  const names = new Map<number, string>();
  const workflows = new Map<string, Promise<readonly GateJob[] | undefined>>();

  /** GitHub names the repository of a required workflow by its number only. */
  async function findName(owner: string, id: number): Promise<string | undefined> {
    if (!names.has(id)) {
      const all = await client.paginate(client.rest.repos.listForOrg, { org: owner, per_page: 100 });
      for (const repository of all) names.set(repository.id, repository.full_name);
    }
    return names.get(id);
  }

  async function readWorkflow(owner: string, id: number, path: string, ref: string | undefined) {
    try {
      const [where, repo] = (await findName(owner, id))?.split("/") ?? [];
      if (!where || !repo) return undefined;
      const { data } = await client.rest.repos.getContent({
        ...{ owner: where, repo, path },
        ...(ref && { ref }),
        mediaType: { format: "raw" },
      });
      return readGateJobs(path, String(data), action, repo === action);
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  }

  return {
    async read(listed, files) {
      names.set(listed.id, listed.full_name);
      const repository = parseRepositoryName(listed.full_name);
      const { owner, repo } = repository;
      const jobs = files.workflows.flatMap(({ path, text }) => readGateJobs(path, text, action, repo === action));
      const defaultBranch = listed.default_branch ?? "main";
      const world = {
        client,
        repository,
        checks: jobs.length > 0 ? jobs.map(({ check }) => check) : [action],
        readRuleset,
        readWorkflow(id: number, path: string, ref: string | undefined) {
          const key = `${id} ${path} ${ref}`;
          const read = workflows.get(key) ?? readWorkflow(owner, id, path, ref);
          workflows.set(key, read);
          return read;
        },
      };
      const branches: RepositoryFacts["branches"][number][] = [];
      const unseen = [...files.unseen];
      for (const name of [defaultBranch, ...files.releaseBranches]) {
        const { facts, unseen: more } = await readBranch(world, name);
        branches.push(facts);
        unseen.push(...more);
      }
      const errors = files.codeOwners && (await countOwnerErrors(client, repository));
      return {
        name: listed.full_name,
        actionsApp,
        visibility: listed.visibility ?? (listed.private ? "private" : "public"),
        defaultBranch,
        branches,
        jobs,
        workflowFiles: files.workflows.length,
        ...(files.codeOwners && {
          codeOwners: { ...files.codeOwners, ...(errors !== undefined && { errors }) },
        }),
        pushProtection: readPushProtection(listed),
        furtherBranches: files.furtherBranches,
        unseen: [...new Set(unseen)],
      };
    },
  };
}

/** Lines that GitHub ignores: an owner who is not there or may not write. Undefined where it does not say. */
async function countOwnerErrors(client: GitHubClient, repository: RepositoryName): Promise<number | undefined> {
  try {
    return (await client.rest.repos.codeownersErrors({ ...repository })).data.errors.length;
  } catch (error) {
    if (hasStatus(error, 403, 404)) return undefined;
    throw error;
  }
}

function readPushProtection({ security_and_analysis: settings }: Listed): RepositoryFacts["pushProtection"] {
  const status = settings?.secret_scanning_push_protection?.status;
  if (status === undefined) return "unseen";
  return status === "enabled" ? "on" : "off";
}
