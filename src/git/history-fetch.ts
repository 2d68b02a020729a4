import { readCommit } from "./range.ts";
import { fetchObjects, type Remote } from "./range-fetch.ts";
import { runGit } from "./run.ts";

/**
 * Makes the whole history of all branches and tags present, as a checkout with fetch-depth 0 would.
 * @returns the commit at the tip of the default branch, which says what is there "now"
 */
export async function fetchHistory(defaultBranch: string, remote: Remote): Promise<string> {
  const { cwd, url } = remote;
  const ask = async (...args: string[]): Promise<string> =>
    (await runGit(["rev-parse", ...args], { cwd })).toString("latin1").trim();
  const space = (await ask("--is-bare-repository")) === "true" ? "refs/heads" : "refs/remotes/origin";
  const shallow = (await ask("--is-shallow-repository")) === "true" ? ["--unshallow"] : [];
  // Without --force a tag that moved would stop everything.
  const refs = [`+refs/heads/*:${space}/*`, "+refs/tags/*:refs/tags/*"];
  await fetchObjects([...shallow, "--force", "--update-head-ok", ...refs], { ...remote, url });
  return readCommit(defaultBranch ? `${space}/${defaultBranch}` : "HEAD", cwd);
}
