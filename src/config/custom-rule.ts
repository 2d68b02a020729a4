import { RE2JS } from "re2js";
import { quoteWord } from "../errors.ts";
import { compileLinear } from "../scanner/linear.ts";
import type { Level, Rule } from "../types.ts";
import type { Entry } from "./document.ts";
import { renderNearest } from "./nearest.ts";

export const customRuleKeys = [
  "id",
  "label",
  "keywords",
  "pattern",
  "ignore-case",
  "level",
  "finds",
  "ignores",
] as const;
export const customRuleForms = {
  id: /^[a-z0-9]+(?:-[a-z0-9]+)+$/,
  keyword: /^[\x21-\x7e]{3,64}$/,
  longestPattern: 1000,
} as const;
export const levels = ["error", "warning", "note"] as const;

/** What `leakgate rules test` runs a custom rule on. */
export interface Samples {
  readonly finds: readonly string[];
  readonly ignores: readonly string[];
}

export interface CustomRule {
  readonly rule: Rule;
  readonly samples: Samples;
}

/** A rule of the repository's own. @throws ConfigError with the place in the file */
export function parseCustomRule(entry: Entry, fileName: string): CustomRule {
  const fields = entry.map("a custom rule", customRuleKeys);
  const field = (key: string): Entry =>
    fields.get(key)?.value ??
    entry.fail(
      `the custom rule has no ${key}`,
      `A custom rule has: ${customRuleKeys.join(", ")} (the last four can be left out).`,
    );
  const id = field("id").text("id");
  if (!customRuleForms.id.test(id))
    field("id").fail(
      `${quoteWord(id)} is not a rule id`,
      "Use two or more lower-case words joined by dashes: contoso-api-key.",
    );
  const list = (key: string) =>
    fields
      .get(key)
      ?.value.list(key)
      .map((item) => item.text("a sample")) ?? [];
  const rule: Rule = {
    id,
    label: field("label").text("label"),
    level: parseLevel(fields.get("level")?.value),
    keywords: parseKeywords(field("keywords")),
    pattern: parsePattern(field("pattern"), fields.get("ignore-case")?.value.flag("ignore-case") ?? false),
    linear: true,
    // What is not known to be random is treated as guessable: its fingerprint tells less.
    highEntropy: false,
    credential: "generic-token",
    source: fileName,
  };
  return { rule, samples: { finds: list("finds"), ignores: list("ignores") } };
}

function parseLevel(entry: Entry | undefined): Level {
  if (!entry) return "error";
  const word = entry.text("level");
  return (
    levels.find((level) => level === word) ??
    entry.fail(`${quoteWord(word)} is not a level`, renderNearest(word, levels))
  );
}

function parseKeywords(entry: Entry): string[] {
  const items = entry.list("keywords");
  if (items.length === 0)
    entry.fail("a custom rule needs a keyword", "Name text that always stands near the secret, such as its prefix.");
  return items.map((item) => {
    const word = item.text("a keyword").toLowerCase();
    if (!customRuleForms.keyword.test(word))
      item.fail(`${quoteWord(word)} is not a keyword`, "Use 3 to 64 ASCII characters without spaces.");
    return word;
  });
}

/** What may be quoted of a pattern: signs, no words. */
const isSyntax = /^(?:\W{1,4}|\\\w|\{\d{1,6},?\d{0,6}\})$/;

function parsePattern(entry: Entry, ignoreCase: boolean): RegExp {
  const text = entry.text("pattern");
  if (text.length > customRuleForms.longestPattern)
    entry.fail(`the pattern is longer than ${customRuleForms.longestPattern} characters`, "Write a shorter one.");
  if (!text.includes("(?<secret>"))
    entry.fail("the pattern has no group (?<secret>…)", "Put the secret itself into a group of that name.");
  const hint =
    "Custom patterns are JavaScript regular expressions that a linear engine can run: no lookaround, no back-reference, no repetition above 1000; flags are not written in the pattern, and ignore-case: true is a key of the rule.";
  let pattern: RegExp;
  try {
    pattern = new RegExp(text, ignoreCase ? "i" : "");
  } catch (error) {
    // Behind the pattern, which is not quoted.
    const [why = ""] = /(?<=\/[a-z]*)(?:: [A-Z][a-z ]+)$/.exec((error as Error).message) ?? [];
    return entry.fail(`the pattern is not a JavaScript regular expression${why}`, hint);
  }
  try {
    RE2JS.compile(text);
  } catch (error) {
    const { error: problem = "", input = "" } = error as { error?: string; input?: string };
    // The engine takes it for a group with a name.
    if (/^\(\?<[=!]/.test(input))
      entry.fail(
        "the pattern cannot be run in linear time: lookbehind",
        "Write what stands before the value outside of its group: (?:^|[^0-9A-Za-z])(?<secret>…), or \\b.",
      );
    return entry.fail(
      `the pattern cannot be run in linear time: ${problem}${isSyntax.test(input) ? `: ${input}` : ""}`,
      hint,
    );
  }
  if (compileLinear(pattern).exec("")) entry.fail("the pattern matches nothing at all", "Say what must stand there.");
  return pattern;
}
