import { rules } from "../rules/index.ts";
import type { Config } from "../types.ts";
import type { CustomRule } from "./custom-rule.ts";
import type { NamedText, PolicyFiles } from "./files.ts";
import { parseSettings } from "./parse.ts";
import { createSchema } from "./schema.ts";
import { applySettings } from "./settings.ts";
import { keepStrictest } from "./strictest.ts";

export type { NamedText, PolicyFiles } from "./files.ts";
export { createPathFilter } from "./paths.ts";

/** @throws ConfigError that names file, line and column. `createConfig({})` is the zero configuration. */
export function createConfig(files: PolicyFiles): Config {
  const ids = rules.map((rule) => rule.id);
  return applySettings(rules, files.config && parseSettings(files.config, ids), files);
}

/** The whole catalogue, and of a policy only what makes it stricter. @throws ConfigError */
export const createStrictConfig = (files: PolicyFiles): Config => keepStrictest(rules, createConfig(files));

/** The custom rules of a configuration, each with its samples. @throws ConfigError */
export function parseCustomRules(file: NamedText): CustomRule[] {
  const { customRules, samples } = parseSettings(
    file,
    rules.map(({ id }) => id),
  );
  return customRules.map((rule) => ({ rule, samples: samples.get(rule.id)! }));
}

/** JSON Schema of `.leakgate.yaml`. */
export const createConfigSchema = (): object => createSchema(rules.map(({ id }) => id));
