import type { Audited } from "../src/enforcement/audit.ts";
import { runGit } from "../src/git/run.ts";
import type { Diagnosis } from "./doctor.ts";
import { readApiUrl } from "./github-access.ts";
import type { Shell } from "./shell.ts";

/**
 * Whether GitHub lets anybody merge past the check. Asked only where the environment has a token: doctor works offline.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export async function checkGate({ environment }: Shell): Promise<Diagnosis[]> {
  const token = environment["GITHUB_TOKEN"] || environment["GH_TOKEN"];
  if (!token) return [];
  const apiUrl = readApiUrl(environment);
  const remote = (await runGit(["remote", "get-url", "origin"], { accept: [0, 2, 128] })).toString("utf8").trim();
  const target = parseRemote(remote, new URL(apiUrl).hostname);
  if (!target) return [];
  const { auditTarget, createGitHubClient } = await import("../src/enforcement/index.ts");
  try {
    const client = createGitHubClient({ token: token.trim(), apiUrl, log: () => {} });
    const { repositories } = await auditTarget(client, target, { action: "leakgate", accept: [] });
    return repositories.flatMap((audited) => judge(audited));
  } catch (error) {
    return [{ says: `the rules of ${target} could not be read: ${(error as Error).message}` }];
  }
}

function judge({ name, standing, holes, unseen }: Audited): Diagnosis[] {
  const errors = holes.filter(({ level }) => level === "error");
  if (standing === "gated") return [{ ok: true, says: `nobody merges into ${name} past the check` }];
  return [
    ...errors.map(({ where, says, repair }) => ({ ok: false, says: `${name}, ${where}: ${says}`, repair })),
    ...unseen.map((what) => ({ says: `of ${name} could not be seen: ${what}` })),
  ];
}

/**
 * `owner/name` of a remote on the GitHub that the API's host belongs to, whichever way it is written:
 * `https://HOST/owner/name.git`, `ssh://git@HOST/owner/name`, `git@HOST:owner/name.git`.
 */
export function parseRemote(remote: string, apiHost: string): string | undefined {
  const host = apiHost.replace(/^api\.(?=github\.com$|.+\.ghe\.com$)/, "");
  const form = /^(?:[a-z]+:\/\/)?(?:[^@/\s]+@)?([^/:\s]+)(?::\d+(?=\/))?[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;
  const [, at, owner, repository] = form.exec(remote) ?? [];
  return at?.toLowerCase() === host ? `${owner}/${repository}` : undefined;
}
