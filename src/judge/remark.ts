const comment = /^[ \t]*(?:#|\/\/|--|;|\*|<!--|["']_?comment["'][ \t]*:)/;
/** Behind a value, or what is left of a line of JSON. */
const trailing = /(?:[\s,;"'](?:#|\/\/|--)|<!--|\/\*)\s?(.{1,200})$/;

/**
 * What nobody says of a secret in use: a copy is to be made, it is none of production's, it is a sample. No wish to change
 * it some day, which is said of those in use, too.
 */
const said =
  /\bplease (?:re-?)?generate\b|\bgenerate your own\b|(?<!\b(?:not|never) |n't )\b(?:change|replace|override)[^.]{0,40}(?:\b(?:in|for|before) prod|\bwith your)|(?:\b(?:not|never)|n't) (?:\w{1,12} ){0,3}(?:us(?:e|ed|ing)|deploy(?:ed)?|safe|secure|suitable|fit|meant|intended|valid)\b[^.]{0,40}\b(?:in|for) (?:real|prod)|\bin a real\b[^.]{0,60}\bnot\b|\b(?:only|just) (?:for|in) (?:local |the )?(?:dev|test|demo|local)|\b(?:for|in) (?:local )?(?:dev(?:elopment)?|test(?:ing)?|demo) (?:only|purposes)\b|\b(?:dev(?:elopment)?|local|test)[ -]only\b|\b(?:sample|example|dummy|fake|placeholder|insecure|throwaway|well[- ]known|test(?:ing)?|dev(?:elopment)?|demo) (?:\w{1,20} )?(?:key|secret|password|token|value|credential)s?\b/i;

/** Does a comment say so, directly above a value, behind it on its line, or below it as JSON has it? */
export function isRemarked(before: string, after: string): boolean {
  const above = before.slice(-800).split("\n").slice(-3, -1).reverse();
  const [own = "", below = ""] = after.slice(0, 800).split("\n");
  const first = above.findIndex((line) => !comment.test(line));
  const remarks = [
    ...above.slice(0, first === -1 ? above.length : first),
    trailing.exec(own.slice(0, 600))?.[1] ?? "",
    /^\s*["']/.test(below) && comment.test(below) ? below : "",
  ];
  return remarks.some((remark) => said.test(remark));
}
