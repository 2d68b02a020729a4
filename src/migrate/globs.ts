import { createPathFilter } from "../config/paths.ts";

/**
 * Globs that leave out, of the files that are there, just those that an expression over paths does.
 * @param fits does the expression match this path?
 * @returns undefined where none is known, or no file shows what is meant
 */
export function findGlobs(
  expression: string,
  fits: (path: string) => boolean,
  paths: readonly string[],
): readonly string[] | undefined {
  const wanted = new Set(paths.filter(fits));
  if (wanted.size === 0) return undefined;
  const fitting = listCandidates(expression).find((globs) => {
    const excludes = createPathFilter(globs);
    return paths.every((path) => excludes(path) === wanted.has(path));
  });
  return fitting ?? (wanted.size <= 10 ? [...wanted].map(escapeGlob) : undefined);
}

const escapeGlob = (path: string): string => path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");

function listCandidates(expression: string): string[][] {
  const bare = expression
    .replace(/^\(\?i\)/, "")
    .replace(/^(?:\^|\(\?:?\^\|\/\)|\(\^\|\/\)|\.\*|\(\.\*\?\)|\(\.\*\))+/, "")
    .replace(/(?:\$|\(\?:?\/\|\$\)|\(\$\|\/\)|\.\*|\(\.\*\)|\(\.\*\?\))+$/, "");
  const plain = expand(bare).map((text) => text.replace(/\\([./_-])/g, "$1").replaceAll(".*", "*"));
  if (plain.length === 0 || plain.some((text) => text === "" || /[\\^$+?()[\]{}|]/.test(text))) return [];
  const texts = plain.map((text) => text.replace(/^\/|\/$/g, ""));
  const shapes: ((text: string) => string)[] = [
    (text) => `${text}/`,
    (text) => text,
    (text) => `**/${text}/`,
    (text) => `**/${text}`,
    (text) => `*${text}`,
    (text) => `**/*${text}`,
    (text) => `${text}*`,
    (text) => `${text}*/**`,
    (text) => `**/*${text}*`,
    (text) => `**/*${text}*/**`,
  ];
  const single = shapes.map((shape) => texts.map(shape));
  return [...single, ...single.map((globs, place) => [...globs, ...single[(place + 3) % single.length]!])];
}

/** One group of alternatives, or alternatives at the top. */
function expand(text: string): string[] {
  const group = /\((?:\?:)?([^()]*)\)/.exec(text);
  if (!group) return text.split("|");
  const [before, after] = [text.slice(0, group.index), text.slice(group.index + group[0].length)];
  return group[1]!.split("|").flatMap((word) => expand(`${before}${word}${after}`));
}
