import { listPlaces } from "../src/findings.ts";
import { runGit } from "../src/git/run.ts";
import type { NextStep } from "../src/reporters/terminal.ts";
import type { Finding } from "../src/types.ts";
import { typeAdd } from "./next-steps.ts";
import { readPrefix } from "./shell.ts";

/** Nobody marks more of them by hand. */
const mostMarked = 100;

/** How a value gets out of commits that no remote has yet; nothing where they are not of what is checked out. */
export async function planRewrite(blocking: readonly Finding[]): Promise<NextStep[]> {
  const places = blocking.flatMap(listPlaces);
  const commits = [...new Set(places.flatMap(({ commit }) => commit ?? []))];
  if (commits.length === 0 || commits.length > mostMarked) return [];
  const read = async (...args: string[]) =>
    (await runGit(args, { accept: [0, 1] })).toString("utf8").trim().split("\n");
  const [[head], sorted] = await Promise.all([
    // Nothing where the branch has no commit yet; what is pushed may be another.
    read("rev-parse", "--quiet", "--verify", "HEAD"),
    // By time, the oldest last, each with its parents.
    read("rev-list", "--no-walk", "--parents", ...commits),
  ]);
  const [published] = await read(
    "for-each-ref",
    "--count=1",
    ...commits.map((oid) => `--contains=${oid}`),
    "refs/remotes",
  );
  if (published || !head) return [];
  const say = "The remote does not have it yet, and the push goes through once no commit holds it.";
  if (commits.length === 1 && commits[0] === head) {
    const files = [...new Set(places.filter(({ kind }) => kind === "blob").map(({ path }) => path))];
    const add = files.length === 0 ? [] : [typeAdd(files, readPrefix())];
    return [{ say: `${say} Take it out, and make the commit anew:`, type: [...add, "git commit --amend"] }];
  }
  const [oldest = "", parent] = sorted.at(-1)!.split(" ");
  const [elsewhere] = await read("rev-list", "--max-count=1", oldest, "^HEAD");
  if (elsewhere) return [];
  // As ^ does, which cmd takes for itself.
  const from = parent ? `${oldest.slice(0, 12)}~` : "--root";
  return [
    {
      say: `${say} Mark the commits named above with \`edit\`, and where git stops, take it out, \`git add\` the file, \`git commit --amend\`, \`git rebase --continue\`:`,
      type: [`git rebase --interactive --rebase-merges ${from}`],
    },
  ];
}
