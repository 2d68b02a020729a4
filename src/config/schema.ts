import { customRuleForms, type customRuleKeys, levels as ruleLevels } from "./custom-rule.ts";
import { fixtureLevels, type keys, levels } from "./parse.ts";
import { schemaUrl } from "./schema-url.ts";

const text = (description: string, more: object = {}) => ({ type: "string", minLength: 1, description, ...more });
const list = (description: string, items: object, more: object = {}) => ({
  type: "array",
  description,
  items,
  ...more,
});

/** JSON Schema (2020-12) of `.leakgate.yaml`, from the words and forms that its parser takes. @param ruleIds of the catalogue */
export function createSchema(ruleIds: readonly string[]): object {
  const properties: Record<(typeof keys)[number], object> = {
    exclude: list("Paths that are not scanned, as globs; what they leave out is counted as skipped.", text("A glob.")),
    fixtures: text(
      "What tests and documentation make for themselves is a warning there (the default), blocks where it looks drawn (likely), or blocks as it does elsewhere (error).",
      {
        enum: fixtureLevels,
      },
    ),
    rules: {
      type: "object",
      description: "Levels by rule id: error blocks, warning and note are shown, off takes the rule out.",
      propertyNames: { anyOf: [{ enum: [...ruleIds].sort() }, { pattern: customRuleForms.id.source }] },
      additionalProperties: { enum: levels },
    },
    "custom-rules": list("Rules of your own.", { $ref: "#/$defs/custom-rule" }),
  };
  const custom: Record<(typeof customRuleKeys)[number], object> = {
    id: text("Stable, since findings carry it: lower-case words joined by dashes.", {
      pattern: customRuleForms.id.source,
    }),
    label: text("A fragment that reads in a sentence: a Contoso API key."),
    keywords: list(
      "Text that always stands near the secret: the pattern runs only there.",
      text("3 to 64 ASCII characters without spaces.", { pattern: customRuleForms.keyword.source }),
      { minItems: 1 },
    ),
    pattern: text("A regular expression that runs in linear time; its group (?<secret>…) is the value.", {
      maxLength: customRuleForms.longestPattern,
      pattern: "\\(\\?<secret>",
    }),
    "ignore-case": { type: "boolean", default: false },
    level: { enum: ruleLevels, default: "error" },
    finds: list(
      "Texts that the rule must find something in; <[0-9a-z]{32}> stands for random characters.",
      text("A text."),
    ),
    ignores: list("Texts that the rule must find nothing in.", text("A text.")),
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: schemaUrl,
    title: "leakgate configuration (.leakgate.yaml)",
    type: ["object", "null"],
    additionalProperties: false,
    properties,
    $defs: {
      "custom-rule": {
        type: "object",
        additionalProperties: false,
        required: ["id", "label", "keywords", "pattern"],
        properties: custom,
      },
    },
  };
}
