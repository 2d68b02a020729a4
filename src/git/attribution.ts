import { isNullOid } from "./changes.ts";
import { runGit, spawnGit, watchEnd } from "./run.ts";

export interface Commit {
  readonly oid: string;
  /** Author date, strict ISO 8601 with its own offset. Names and addresses of people are never read. */
  readonly date: string;
}

/** A commit that brought a wanted blob to a path, or took it away from there. */
export interface Change {
  readonly commit: Commit;
  readonly path: string;
  /** Blobs at the path before; several where a merge settled it. Empty: the path is new. */
  readonly from: readonly string[];
  /** Blob at the path afterwards; undefined: the path is gone. */
  readonly to: string | undefined;
}

/** Where blobs are in history. Object ids that no commit holds have no changes. */
export interface Attribution {
  /** Changes that have one of these blobs on either side, parents before children. */
  listChanges(blobs: Iterable<string>): readonly Change[];
  findCommit(oid: string): Commit | undefined;
  /** Paths of the blob in the tree of the tip. */
  listTipPaths(blob: string): readonly string[];
  /** Full names of the refs that reach one of these commits, all of them wanted or of changes above. */
  listRefs(commits: Iterable<string>): readonly string[];
}

interface AttributionOptions {
  readonly cwd?: string | undefined;
  /** What counts as “now”; default HEAD. */
  readonly tip?: string;
}

/**
 * Reads what became of blobs (and of commits, for their messages): one walk over the history of all refs however many
 * they are. `-c` shows of a merge only what differs from all of its parents, which is what the merge itself brought.
 * https://git-scm.com/docs/git-log#_combined_diff_format
 */
export async function readAttribution(
  wanted: { readonly blobs: Iterable<string>; readonly commits?: Iterable<string> },
  options: AttributionOptions = {},
): Promise<Attribution> {
  const blobs = new Set(wanted.blobs);
  const wantedCommits = new Set(wanted.commits ?? []);
  const changes: Change[] = [];
  /** Blob → places in `changes`. */
  const places = new Map<string, number[]>();
  const commits = new Map<string, Commit>();
  const points = new Map<string, bigint>();
  /** Commit → the points that it reaches, as a bit set; commits that reach none are left out. */
  const reach = new Map<string, bigint>();

  const mark = (commit: Commit): void => {
    const bit = points.get(commit.oid) ?? 1n << BigInt(points.size);
    points.set(commit.oid, bit);
    commits.set(commit.oid, commit);
    reach.set(commit.oid, (reach.get(commit.oid) ?? 0n) | bit);
  };
  for await (const entry of listLog(options.cwd)) {
    if ("parents" in entry) {
      const [first, ...others] = entry.parents.map((parent) => reach.get(parent) ?? 0n);
      const union = others.reduce((all, one) => (one === all ? all : all | one), first ?? 0n);
      if (union) reach.set(entry.commit.oid, union);
      if (wantedCommits.has(entry.commit.oid)) mark(entry.commit);
      continue;
    }
    const sides = new Set(
      [...entry.from, ...(entry.to === undefined ? [] : [entry.to])].filter((oid) => blobs.has(oid)),
    );
    if (sides.size === 0) continue;
    mark(entry.commit);
    const place = changes.push(entry) - 1;
    for (const blob of sides) {
      const known = places.get(blob);
      if (known) known.push(place);
      else places.set(blob, [place]);
    }
  }

  const tipPaths = await readTipPaths(blobs, options);
  const refs = await readRefs(options.cwd);
  return {
    listChanges: (oids) =>
      [...new Set([...oids].flatMap((oid) => places.get(oid) ?? []))]
        .sort((a, b) => a - b)
        .map((place) => changes[place]!),
    findCommit: (oid) => commits.get(oid),
    listTipPaths: (blob) => tipPaths.get(blob) ?? [],
    listRefs(oids) {
      let bits = 0n;
      for (const oid of oids) bits |= points.get(oid) ?? 0n;
      return refs.filter(({ commit }) => ((reach.get(commit) ?? 0n) & bits) !== 0n).map(({ name }) => name);
    },
  };
}

type LogEntry = { readonly commit: Commit; readonly parents: readonly string[] } | Change;

/** A repository's own configuration could hide root commits, other folders' changes, or mix signatures and notes into the output. */
const logArgs = [
  ...["-c", "log.showRoot=true", "log", "--all", "--reverse", "--topo-order", "--no-show-signature", "--no-notes"],
  ...["--raw", "-z", "-c", "--no-abbrev", "--no-renames", "--no-relative", "--no-ext-diff"],
  "--format=tformat:%x01%H %aI %P",
];

/** The log of everything, oldest first: a commit, then its changes. */
async function* listLog(cwd: string | undefined): AsyncIterable<LogEntry> {
  let commit: Commit | undefined;
  let raw: string | undefined;
  for await (const token of listTokens(logArgs, cwd)) {
    if (raw !== undefined) {
      yield parseRaw(raw, token, commit!);
      raw = undefined;
    } else if (token.startsWith("\x01")) {
      const [oid, date, ...parents] = token.slice(1).trimEnd().split(" ");
      commit = { oid: oid!, date: date! };
      yield { commit, parents };
    } else if (token.trimStart().startsWith(":")) raw = token.trimStart();
  }
}

/** `:100644 100644 <from> <to> M`, with one colon, one mode and one `from` more for each further parent of a merge. */
function parseRaw(raw: string, path: string, commit: Commit): Change {
  const parents = raw.lastIndexOf(":") + 1;
  const oids = raw.split(" ").slice(parents + 1, 2 * parents + 2);
  const exists = (oid: string | undefined): boolean => oid !== undefined && !isNullOid(oid);
  const to = oids.at(-1);
  return { commit, path, from: [...new Set(oids.slice(0, -1).filter(exists))], to: exists(to) ? to : undefined };
}

async function readTipPaths(
  blobs: ReadonlySet<string>,
  { cwd, tip }: AttributionOptions,
): Promise<Map<string, string[]>> {
  const paths = new Map<string, string[]>();
  // Without a commit there is no tree: an answer where nobody named a tip, an error where somebody did.
  const accept = tip === undefined ? [0, 128] : [0];
  const args = ["ls-tree", "-r", "-z", "--full-tree", tip ?? "HEAD"];
  for await (const token of listTokens(args, cwd, accept)) {
    const tab = token.indexOf("\t");
    const oid = token.slice(token.lastIndexOf(" ", tab) + 1, tab);
    if (!blobs.has(oid)) continue;
    paths.set(oid, [...(paths.get(oid) ?? []), token.slice(tab + 1)]);
  }
  return paths;
}

async function readRefs(cwd: string | undefined): Promise<{ name: string; commit: string }[]> {
  const format = "--format=%(objectname) %(*objectname) %(symref) %(refname)";
  const output = await runGit(["for-each-ref", format], { cwd });
  return output
    .toString("utf8")
    .split("\n")
    .flatMap((line) => {
      const [object, peeled, symref, name] = line.split(" ");
      return name && !symref ? [{ name, commit: peeled || object! }] : [];
    });
}

/** What git prints, cut at each NUL byte, while it runs. */
async function* listTokens(
  args: readonly string[],
  cwd: string | undefined,
  accept: readonly number[] = [0],
): AsyncIterable<string> {
  const child = spawnGit(args, { cwd });
  const hint = "Run leakgate in a full clone; `git fsck` tells whether the repository is whole.";
  const ended = watchEnd(child, args, hint, accept);
  child.stdin.end();
  let rest = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    const tokens = (rest + chunk).split("\0");
    rest = tokens.pop()!;
    yield* tokens;
  }
  if (rest) yield rest;
  await ended;
}
