import { isBare, isShallow } from "./inside.ts";
import { readCommit } from "./range.ts";
import { fetchObjects, type Remote } from "./range-fetch.ts";

/**
 * Makes the whole history of all branches and tags present, as a checkout with fetch-depth 0 would.
 * @returns the commit at the tip of the default branch, which says what is there "now"
 */
export async function fetchHistory(defaultBranch: string, remote: Remote): Promise<string> {
  const { cwd } = remote;
  const space = (await isBare(cwd)) ? "refs/heads" : "refs/remotes/origin";
  const shallow = (await isShallow(cwd)) ? ["--unshallow"] : [];
  // Without --force a tag that moved would stop everything.
  const refs = [`+refs/heads/*:${space}/*`, "+refs/tags/*:refs/tags/*"];
  await fetchObjects([...shallow, "--force", "--update-head-ok", ...refs], remote);
  return readCommit(defaultBranch ? `${space}/${defaultBranch}` : "HEAD", cwd);
}
