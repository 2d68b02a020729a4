import type { Readable } from "node:stream";
import { allocateNumbers } from "../pages.ts";
import { listHistoryRefs, type RefOptions } from "./history-refs.ts";
import { createOidTable } from "./oid-table.ts";
import { spawnGit, watchEnd } from "./run.ts";

/** One commit brought one blob to one path. */
interface Introduction {
  readonly path: string;
  readonly commit: string;
  /** Author date, seconds since 1970. */
  readonly date: number;
}

/** Which blobs a history reaches, and what brought them. Held as numbers: some sixty bytes a change. */
export interface HistoryLog {
  readonly blobs: number;
  readonly commits: number;
  /** Number of a blob that the history reaches, below `blobs`; -1 for any other. */
  find(oid: string): number;
  oidOf(blob: number): string;
  /** Place of a commit in the log; -1 for one that is not in it. */
  findCommit(oid: string): number;
  readonly paths: readonly string[];
  /** The oldest first, as git orders commits. Empty for a blob that only a tag names. */
  listIntroductions(oid: string): Introduction[];
}

export interface LogOptions extends RefOptions {
  /** These commits alone, in the order of the log; nothing is walked. */
  readonly commits?: readonly string[];
  /** Called once git walks. */
  onStart?(): void;
}

/**
 * Walks the commits of the chosen refs once. `-c` names of a merge what differs from every parent, so that each blob of
 * the history comes up where it first appeared; renames are not looked for. https://git-scm.com/docs/git-log
 * @param onMessage commit and tag messages, as they come; what it returns is waited for
 */
export async function readHistoryLog(
  options: LogOptions,
  onMessage: (kind: "commit" | "tag", oid: string, text: Buffer) => Promise<void> | undefined,
): Promise<HistoryLog> {
  const blobs = createOidTable();
  const commits = createOidTable();
  const paths = new Map<string, number>();
  const dates: number[] = [];
  /** Changes, three numbers each: path, commit, and the blob's change before this one; and per blob its last change. */
  const changes = createNumbers();
  const lastChange = createNumbers();

  const note = (oid: string, path: string): void => {
    let number = paths.get(path);
    if (number === undefined) {
      number = paths.size;
      paths.set(path, number);
    }
    const blob = addBlob(oid);
    const change = changes.length;
    changes.push(number);
    changes.push(commits.size - 1);
    changes.push(lastChange.get(blob));
    lastChange.set(blob, change);
  };
  const addBlob = (oid: string): number => {
    const blob = blobs.add(oid);
    if (blob === lastChange.length) lastChange.push(-1);
    return blob;
  };

  const listed = listHistoryRefs(options, (oid, text) => onMessage("tag", oid, text));
  // Heard where it is waited for: of commits that are known git tells meanwhile.
  listed.catch(() => {});
  const chosen = options.commits;
  const args = chosen ? ["--no-walk=unsorted", "--stdin"] : (await listed).args;
  if (chosen ? chosen.length > 0 : args.length > 0) {
    const asked = [...logArgs, ...args];
    const child = spawnGit(asked, options);
    options.onStart?.();
    child.stdin.on("error", () => {});
    child.stdin.end(chosen?.map((oid) => `${oid}\n`).join(""));
    const failed = watchEnd(child, asked, "Run `git fsck` in this repository.");
    let change: Change | undefined;
    await splitTokens(child.stdout, (token) => {
      if (change) {
        if (change.isBlob) note(change.oid, token.toString("utf8"));
        change = undefined;
        return;
      }
      if (token[0] === 1) {
        const end = token.indexOf(10);
        const [commit, date] = token.toString("latin1", 1, end).split(" ");
        commits.add(commit!);
        dates.push(Number(date));
        return end + 1 < token.length ? onMessage("commit", commit!, token.subarray(end + 1)) : undefined;
      }
      if (token.length > 1) change = parseChange(token);
      return;
    });
    await failed;
  }
  for (const oid of (await listed).tagged) addBlob(oid);
  const pathList = [...paths.keys()];
  // What is returned holds on to all that stands here.
  paths.clear();

  return {
    blobs: blobs.size,
    commits: commits.size,
    find: (oid) => blobs.find(oid),
    oidOf: (blob) => blobs.get(blob),
    findCommit: (oid) => commits.find(oid),
    paths: pathList,
    listIntroductions(oid) {
      const blob = blobs.find(oid);
      const found: Introduction[] = [];
      for (let at = blob === -1 ? -1 : lastChange.get(blob); at !== -1; at = changes.get(at + 2)) {
        const [path, commit] = [changes.get(at), changes.get(at + 1)];
        found.push({ path: pathList[path]!, commit: commits.get(commit), date: dates[commit]! });
      }
      return found;
    },
  };
}

/** A list of 32-bit numbers that grows. */
function createNumbers() {
  let numbers = new Int32Array(1 << 12);
  let length = 0;
  return {
    get length() {
      return length;
    },
    get: (at: number) => numbers[at]!,
    set: (at: number, value: number) => {
      numbers[at] = value;
    },
    push(value: number) {
      if (length === numbers.length) {
        const larger = allocateNumbers(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = value;
    },
  };
}

const logArgs = [
  ...["-c", "log.showRoot=true", "log", "--raw", "-c", "-z", "--no-abbrev", "--no-renames", "--no-relative"],
  ...["--no-show-signature", "--no-notes", "--no-ext-diff", "--ignore-submodules=all", "--encoding=UTF-8"],
  "--format=%x01%H %at%n%B",
];

interface Change {
  readonly oid: string;
  readonly isBlob: boolean;
}

/**
 * `:100644 100644 <old> <new> M`, in a merge `::100644 100644 100644 <old> <old> <new> MM`, the first one of a commit
 * after a line feed. Modes 160000 (another repository's commit) and 000000 (deleted) are no blobs.
 */
function parseChange(token: Buffer): Change {
  const begin = token[0] === 10 ? 1 : 0;
  const modes = token.lastIndexOf(58) + 1;
  const parents = modes - begin;
  const read = (from: number, length: number): string => token.toString("latin1", from, from + length);
  const mode = read(modes + 7 * parents, 6);
  const ids = modes + 7 * (parents + 1);
  const width = token.indexOf(32, ids) - ids;
  return { oid: read(ids + parents * (width + 1), width), isBlob: mode !== "160000" && mode !== "000000" };
}

/** Calls back for what stands between NULs, and waits for what that returns. */
async function splitTokens(stream: Readable, onToken: (token: Buffer) => Promise<void> | undefined): Promise<void> {
  let rest: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(0); at !== -1; at = chunk.indexOf(0, from)) {
      const part = chunk.subarray(from, at);
      const pending = onToken(rest.length > 0 ? Buffer.concat([...rest, part]) : part);
      if (pending) await pending;
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) await onToken(Buffer.concat(rest));
}
