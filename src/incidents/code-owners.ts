import { Minimatch } from "minimatch";

/** Who looks after a path: logins that an issue can be assigned to. */
export type Owners = (path: string) => readonly string[];

/**
 * Parses CODEOWNERS. The last line that matches decides, also when it names nobody. Teams and addresses are left out:
 * an issue can be assigned to neither.
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function parseCodeOwners(text: string): Owners {
  const entries = text.split(/\r?\n/).flatMap((line) => {
    const [pattern, ...owners] = line
      .replace(/(^|\s)#.*$/, "")
      .trim()
      .split(/\s+/);
    if (!pattern) return [];
    const logins = owners.flatMap((owner) => /^@([A-Za-z0-9-]{1,39})$/.exec(owner)?.[1] ?? []);
    return [{ matchers: createMatchers(pattern), logins }];
  });
  return (path) => entries.findLast(({ matchers }) => matchers.some((matcher) => matcher.match(path)))?.logins ?? [];
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
