import { once } from "../once.ts";
import type { Proof, Rule, RuleMatch } from "../types.ts";
import { wordEnd, wordStart } from "./prefixed-tokens.ts";
import { hasNameLook, hasRandomLook } from "./value-shape.ts";

/** Words before a dash or underscore that names of every kind begin with, and the start that many took over from Stripe. */
const plainWord =
  /^(?:secret|private|public|production|staging|sandbox|project|apikey|console|access|token|standard|[a-z]k_(?:live|test))[_-]$/;

/** Does what is said of it, its beginning, stand before tokens alone? */
export function isMark(rule: Rule): boolean {
  const { shown = "", level, own } = rule;
  const isOwn = level !== "note" && !own && /^[\w-]{4,}[_-]$/.test(shown) && !plainWord.test(shown);
  // Asked last: most rules make their keywords when they are first needed.
  return isOwn && rule.keywords.includes(shown.toLowerCase());
}
const shortestBody = 16;
/** As the check wants them, so that names in code are no matches. */
const twoDigits = String.raw`(?=[A-Za-z_-]{0,300}\d[A-Za-z_-]{0,300}\d)`;

/**
 * A provider's prefix, and behind it something random of another length or alphabet than the provider's rule knows:
 * vendors lengthen tokens, and pages and knowledge of them lag behind.
 */
export function createLikelyTokenRule(marks: readonly Rule[]): Rule {
  const byPrefix = once(() => {
    const found = new Map<string, Rule[]>();
    for (const rule of marks) found.set(rule.shown!, [...(found.get(rule.shown!) ?? []), rule]);
    return found;
  });
  /** Whatever a rule of the prefix takes or refutes is that rule's own. */
  const check = (value: string, { window, end: behind }: RuleMatch): Proof => {
    // It goes on, in parts that a rule of its own knows.
    if (/^\.\w/.test(window.slice(behind, behind + 2))) return "invalid";
    for (let end = value.length - shortestBody; end >= 4; end--) {
      const own = byPrefix().get(value.slice(0, end));
      if (!own) continue;
      const body = value.slice(end);
      const isRandom = hasRandomLook(body) && !hasNameLook(body) && /\d.*\d/.test(body);
      return isRandom && !own.some(({ pattern }) => pattern.test(value)) ? "unknown" : "invalid";
    }
    return "invalid";
  };
  return {
    id: "likely-token",
    label: "a token with a known provider's prefix",
    level: "warning",
    keywords: [...new Set(marks.map(({ shown }) => shown!.toLowerCase()))],
    pattern: new RegExp(`${wordStart.replace("+/", "+")}${twoDigits}(?<secret>[0-9A-Za-z][\\w-]{20,300})${wordEnd}`),
    reach: [4, 340],
    check,
    highEntropy: true,
    credential: "generic-token",
    source: "https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns",
  };
}
