/**
 * A token may begin although a letter or a mark stands right before it: behind an escape in a string, as what a shell falls
 * back to, in a URL without a user, behind a percent form, a terminal's colour, and a line's mark in a diff.
 */
export const behindEscape = String.raw`(?<=\\[nrt]|:-|://|%[0-9A-F]{2}|\x1b\[[\d;]{1,8}m|(?<!\S)[+-])`;

/** @param pattern begins with what may not stand before the value: a negative lookbehind of one class */
export function beginAnywhere(pattern: RegExp): RegExp {
  const source = pattern.source.replace(/^\(\?<!\[[^\]]+\]\)/, (edge) => `(?:${edge}|${behindEscape})`);
  return new RegExp(source, pattern.flags);
}
