import { randomInt } from "node:crypto";
import type { Samples } from "../src/config/custom-rule.ts";
import { compileLinear } from "../src/scanner/linear.ts";
import { defaultReach } from "../src/scanner/patterns.ts";
import { createScanner } from "../src/scanner/scanner.ts";
import type { Rule } from "../src/types.ts";

/** What a custom rule says of one of its samples; the sample is shown without what is random, or could be a value. */
interface Verdict {
  readonly sample: string;
  readonly wanted: "found" | "ignored";
  readonly ok: boolean;
  /** What made it wrong, and what to change. */
  readonly why?: string;
}

export function testRule(rule: Rule, { finds, ignores }: Samples): Verdict[] {
  const scanner = createScanner([rule]);
  const judge = (sample: string, wanted: Verdict["wanted"]): Verdict => {
    const text = `${fillSample(sample)}\n`;
    const ok = scanner.scan(Buffer.from(text)).length > 0 === (wanted === "found");
    return {
      sample: sample.replaceAll(drawn, "…"),
      wanted,
      ok,
      ...(!ok && { why: wanted === "found" ? explainMiss(rule, text) : broad }),
    };
  };
  return [...finds.map((sample) => judge(sample, "found")), ...ignores.map((sample) => judge(sample, "ignored"))];
}

/** A value that somebody pasted in place of `<[0-9a-f]{32}>`; of what has no digit, a run longer than nearly all words. */
const drawn = /(?<![\w+/-])(?=[\w+/-]{0,80}\d)[\w+/-]{16,}={0,2}|[A-Za-z]{20,}={0,2}/g;

const broad = "The pattern matches it. Say in the pattern what must stand before and behind the value, such as \\b.";

/** What people write in place of `<[0-9a-f]{32}>`. */
const unfilled = /<\[[^<>\n]*\]\{|<(?:\[[^<>\n]*|\\\w[^<>\n]*|\w+\(\d[^<>\n]*)>/;

function explainMiss({ keywords, pattern }: Rule, text: string): string {
  const lower = text.toLowerCase();
  const matches = (flags: string): boolean => compileLinear(new RegExp(pattern.source, flags)).exec(text) !== null;
  if (unfilled.test(text))
    return "Random characters are filled in only for <[…]{N}>: one class in brackets and one number up to 999.";
  if (!keywords.some((keyword) => lower.includes(keyword)))
    return `The rule runs only near one of its keywords, and none stands in this text: ${keywords.join(", ")}.`;
  if (/^\\\/.*\\\/[a-z]*$/s.test(pattern.source) && !matches("i"))
    return "The pattern begins and ends with a slash, so the text must have both. Write it without them, and flags as ignore-case: true.";
  if (pattern.source.includes("\b"))
    return "Between double quotes YAML reads \\b as a control character: write the pattern between single quotes.";
  if (matches(pattern.flags)) {
    const [before, after] = defaultReach;
    return `The match is too far from a keyword: it may begin ${before} bytes before one to ${after} behind its begin.`;
  }
  return matches("i")
    ? "The pattern matches only without regard to case: set ignore-case: true."
    : "The pattern does not match it. Compare alphabet, length and what stands around the value.";
}

/** `<[0-9a-f]{32}>` becomes 32 random characters of the class, so that no sample is a secret that a scan would find. */
function fillSample(sample: string): string {
  return sample.replace(/<\[([^\]]{1,60})\]\{(\d{1,3})\}>/g, (_whole, set: string, count: string) => {
    const letters = listClass(set);
    return Array.from({ length: Number(count) }, () => letters[randomInt(letters.length)]).join("");
  });
}

function listClass(set: string): string[] {
  return [...set.matchAll(/(.)-(.)|(.)/gs)].flatMap(([, from, to, one]) => {
    if (one !== undefined) return [one];
    const [first, last] = [from!.charCodeAt(0), to!.charCodeAt(0)];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => String.fromCharCode(first + place));
  });
}
