import { Minimatch } from "minimatch";

/**
 * Does a glob exclude this path? `*.lock` means in every folder, `vendor/` means everything below; dot files are no
 * exception. https://github.com/isaacs/minimatch
 */
export function createPathFilter(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => {
    const below = glob.endsWith("/") ? `${glob}**` : glob;
    return new Minimatch(below.replace(/^\.?\//, ""), { dot: true, matchBase: true, nonegate: true, nocomment: true });
  });
  return (path) => matchers.some((matcher) => matcher.match(path));
}
