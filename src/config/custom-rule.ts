import type { Level, Rule } from "../types.ts";
import type { Entry } from "./document.ts";
import { quoteWord, renderNearest } from "./nearest.ts";

const keys = ["id", "label", "keywords", "pattern", "ignore-case", "level"];
const levels = ["error", "warning", "note"] as const;

/** A rule of the repository's own. @throws ConfigError with the place in the file */
export function parseCustomRule(entry: Entry, fileName: string): Rule {
  const fields = entry.map("a custom rule", keys);
  const field = (key: string): Entry =>
    fields.get(key)?.value ??
    entry.fail(
      `the custom rule has no ${key}`,
      `A custom rule has: ${keys.join(", ")} (the last two can be left out).`,
    );
  const id = field("id").text("id");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id))
    field("id").fail(`${quoteWord(id)} is not a rule id`, "Use lower-case words joined by dashes: contoso-api-key.");
  return {
    id,
    label: field("label").text("label"),
    level: parseLevel(fields.get("level")?.value),
    keywords: parseKeywords(field("keywords")),
    pattern: parsePattern(field("pattern"), fields.get("ignore-case")?.value.flag("ignore-case") ?? false),
    // What is not known to be random is treated as guessable: its fingerprint tells less.
    highEntropy: false,
    credential: "generic-token",
    source: fileName,
  };
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
    if (!/^[\x21-\x7e]{3,64}$/.test(word))
      item.fail(`${quoteWord(word)} is not a keyword`, "Use 3 to 64 ASCII characters without spaces.");
    return word;
  });
}

function parsePattern(entry: Entry, ignoreCase: boolean): RegExp {
  const text = entry.text("pattern");
  if (text.length > 1000) entry.fail("the pattern is longer than 1000 characters", "Write a shorter one.");
  if (!text.includes("(?<secret>"))
    entry.fail("the pattern has no group (?<secret>…)", "Put the secret itself into a group of that name.");
  if (/\([^()]*[+*}][^()]*\)(?:[+*]|\{\d+,\})/.test(text)) {
    entry.fail(
      "the pattern repeats a repetition, which can take for ever",
      "Give the inner or the outer repetition a fixed count.",
    );
  }
  try {
    return new RegExp(text, ignoreCase ? "i" : "");
  } catch {
    return entry.fail(
      "the pattern is not a JavaScript regular expression",
      "Try it in a JavaScript console; flags are not written in the pattern.",
    );
  }
}
