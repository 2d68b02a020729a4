import { GitError } from "../errors.ts";
import { readMessage } from "./message.ts";
import { readNamed } from "./named.ts";
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

const listLeftOut = ({ pulls, stash, notes }: RefOptions): string[] => [
  ...(pulls ? [] : ["refs/pull/*"]),
  ...(stash ? [] : ["refs/stash"]),
  ...(notes ? [] : ["refs/notes/*"]),
];

/** Which refs count, as arguments for `git log`; none where the repository has no commit. */
const refArgs = (options: RefOptions): string[] => [
  ...listLeftOut(options).map((pattern) => `--exclude=${pattern}`),
  "--all",
];

export function createExclusion(options: RefOptions): (ref: string) => boolean {
  const left = listLeftOut(options);
  return (ref) => left.some((name) => (name.endsWith("*") ? ref.startsWith(name.slice(0, -1)) : ref === name));
}

/**
 * The chosen refs, and what no walk over commits finds: messages of tags, and files that refs name themselves.
 * https://git-scm.com/docs/git-for-each-ref
 */
export async function listHistoryRefs(
  options: RefOptions,
  onTag: (oid: string, message: Buffer) => Promise<void> | undefined,
): Promise<{ args: readonly string[]; tagged: readonly string[] }> {
  const { cwd } = options;
  const output = await runGit(["for-each-ref", "--format=%(objecttype) %(objectname) %(refname)"], { cwd });
  const isLeftOut = createExclusion(options);
  const refs = output
    .toString("latin1")
    .split("\n")
    .flatMap((line) => {
      const [, type, oid, ref] = /^(\w+) (\w+) (.*)$/.exec(line) ?? [];
      return type && oid && ref && !isLeftOut(ref) ? [{ type, oid }] : [];
    });
  const named = refs.flatMap(({ type, oid }) => (type === "commit" ? [] : [oid]));
  // Elsewhere a commit is where HEAD is detached, or where a tag leads.
  const any =
    named.length < refs.length ||
    (await runGit(["rev-list", "--max-count=1", ...refArgs(options)], { cwd })).length > 0;
  const { blobs } = await readNamed(named, cwd, (oid, content) => onTag(oid, readMessage(content)));
  return { args: any ? refArgs(options) : [], tagged: blobs.map(({ oid }) => oid) };
}
