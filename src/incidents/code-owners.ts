import { Minimatch } from "minimatch";

/** Who looks after a path: logins that an issue can be assigned to. */
export type Owners = (path: string) => readonly string[];

/**
 * Parses CODEOWNERS. The last line that matches decides, also when it names nobody. Teams and addresses are left out:
 * an issue can be assigned to neither.
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function parseCodeOwners(text: string): Owners {
  const entries = parseEntries(text);
  return (path) => find(entries, path).flatMap((owner) => /^@([A-Za-z0-9-]{1,39})$/.exec(owner)?.[1] ?? []);
}

export interface Team {
  readonly organization: string;
  readonly slug: string;
}

/** The teams that look after a path. */
export function parseOwningTeams(text: string): (path: string) => readonly Team[] {
  const entries = parseEntries(text);
  return (path) =>
    find(entries, path).flatMap((owner) => {
      const [, organization, slug] = /^@([A-Za-z0-9-]{1,39})\/([A-Za-z0-9_.-]{1,255})$/.exec(owner) ?? [];
      return organization && slug ? [{ organization, slug }] : [];
    });
}

/** Does anybody look after a path, teams and addresses included? */
export function parseOwnedPaths(text: string): (path: string) => boolean {
  const entries = parseEntries(text);
  return (path) => find(entries, path).length > 0;
}

interface Entry {
  readonly matchers: readonly Minimatch[];
  readonly owners: readonly string[];
}

const find = (entries: readonly Entry[], path: string): readonly string[] =>
  entries.findLast(({ matchers }) => matchers.some((matcher) => matcher.match(path)))?.owners ?? [];

function parseEntries(text: string): Entry[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [pattern, ...owners] = line
      .replace(/(^|\s)#.*$/, "")
      .trim()
      .split(/\s+/);
    return pattern ? [{ matchers: createMatchers(pattern), owners }] : [];
  });
}

/** As in gitignore: a slash at the beginning or inside ties the pattern to the top; a folder means what is below. */
function createMatchers(pattern: string): Minimatch[] {
  const name = pattern.replace(/^\//, "").replace(/\/$/, "");
  const tied = pattern.startsWith("/") || name.includes("/");
  const top = tied ? name : `**/${name}`;
  const globs = pattern.endsWith("/") ? [`${top}/**`] : pattern.endsWith("*") ? [top] : [top, `${top}/**`];
  return globs.map(
    (glob) => new Minimatch(glob, { dot: true, nonegate: true, nocomment: true, nobrace: true, noext: true }),
  );
}
