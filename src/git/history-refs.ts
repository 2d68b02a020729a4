import { GitError } from "../errors.ts";
import { runGit } from "./run.ts";

export interface RefOptions {
  readonly cwd?: string | undefined;
  /** Also what pull requests brought that is in no branch (`refs/pull/*`). Default: no. */
  readonly pulls?: boolean;
  /** Also the stash. Default: no. */
  readonly stash?: boolean;
  /** Also `refs/notes/*`. Default: no. */
  readonly notes?: boolean;
}

/** @throws GitError outside a repository and in a shallow clone, whose history cannot be scanned. */
export async function checkHistory(cwd?: string): Promise<void> {
  const shallow = await runGit(["rev-parse", "--is-shallow-repository"], { cwd });
  if (shallow.toString("latin1").trim() === "true")
    throw new GitError(
      "this is a shallow clone: most of its history is missing",
      "Fetch the rest with `git fetch --unshallow`, or set `fetch-depth: 0` for actions/checkout.",
    );
}

/** Which refs count, as arguments for `git log`; none where the repository has no commit. */
export function refArgs({ pulls, stash, notes }: RefOptions): string[] {
  const left: string[] = [];
  if (!pulls) left.push("refs/pull/*");
  if (!stash) left.push("refs/stash");
  if (!notes) left.push("refs/notes/*");
  return [...left.map((pattern) => `--exclude=${pattern}`), "--all"];
}

/**
 * The chosen refs, and what no walk over commits finds: messages of tags, and blobs that tags name themselves.
 * https://git-scm.com/docs/git-for-each-ref
 */
export async function listHistoryRefs(
  options: RefOptions,
  onTag: (oid: string, message: Buffer) => Promise<void> | undefined,
): Promise<{ args: readonly string[]; tagged: readonly string[] }> {
  const { cwd } = options;
  const format =
    "--format=%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)%00%(refname)%00%(contents)%00%01";
  const [output, any] = await Promise.all([
    runGit(["for-each-ref", format, "refs/tags"], { cwd }),
    runGit(["rev-list", "--max-count=1", ...refArgs(options)], { cwd }),
  ]);
  const trees: string[] = [];
  const tagged: string[] = [];
  const sort = (type: string, oid: string): void => {
    if (type === "blob") tagged.push(oid);
    if (type === "tree") trees.push(oid);
  };
  for (const record of output.toString("latin1").split("\0\x01\n")) {
    const [type, oid, innerType, innerOid, , message] = record.split("\0");
    if (!type || !oid) continue;
    sort(type, oid);
    sort(innerType ?? "", innerOid ?? "");
    if (type === "tag" && message) await onTag(oid, Buffer.from(message, "latin1"));
  }
  for (const tree of trees) {
    const listing = await runGit(["ls-tree", "-r", "-z", "--format=%(objecttype) %(objectname)", tree], { cwd });
    for (const line of listing.toString("latin1").split("\0")) if (line.startsWith("blob ")) tagged.push(line.slice(5));
  }
  return { args: any.length > 0 ? refArgs(options) : [], tagged };
}
