/** A text or a file by its path, and its hash: `auth/login/forgot_password: 0baf…`; what stands after the last slash is the entry's name. */
const entry =
  /^[ \t]*["']?(?:[\w.@+-]{1,80}\/){1,8}([\w.@+-]{1,80})["']?[ \t]?[:=][ \t]?["']?([\da-f]{32}|[\da-f]{40}|[\da-f]{64})["']?,?\r?$/i;
const secretName = /secret|key|token|pass|pwd|cred|auth/i;

/** So many lines are read on either side, and as many must be entries in all. */
const near = 8;
const longestLine = 800;

interface Entry {
  readonly name: string;
  readonly size: number;
}

function readEntry(line: string): Entry | undefined {
  const found = entry.exec(line);
  return found ? { name: found[1]!, size: found[2]!.length } : undefined;
}

/** Entries like this one, from its neighbour outwards. */
function readRun(lines: readonly string[], size: number): Entry[] {
  const run: Entry[] = [];
  for (const line of lines) {
    const found = readEntry(line);
    if (found?.size !== size || run.length === near) break;
    run.push(found);
  }
  return run;
}

/**
 * A lock keeps hundreds of hashes of one length, one a line, by names of all kinds. Secrets by their paths look the same
 * one by one, but are few, and named as such.
 * @param before all that stands before the value, @param after the value and what follows
 */
export function isInLock(before: string, after: string): boolean {
  const start = before.lastIndexOf("\n") + 1;
  const end = after.indexOf("\n");
  const own = readEntry(before.slice(start).slice(-longestLine) + (end === -1 ? after : after.slice(0, end)));
  if (!own) return false;
  const above = before.slice(Math.max(0, start - longestLine * near), Math.max(0, start - 1)).split("\n");
  const below = end === -1 ? [] : after.slice(end + 1).split("\n");
  const run = [...readRun(above.toReversed(), own.size), ...readRun(below, own.size)];
  return run.length >= near && run.filter(({ name }) => secretName.test(name)).length * 2 <= run.length;
}
