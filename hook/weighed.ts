import { loggingRules } from "../src/rules/advisories/logging.ts";
import { loggingAfarRules } from "../src/rules/advisories/logging-afar.ts";
import { connectionStringRules } from "../src/rules/connection-strings.ts";
import { genericRules } from "../src/rules/generic.ts";
import { urlRules } from "../src/rules/urls.ts";
import type { Rule } from "../src/types.ts";

/**
 * Rules whose matches mostly come to nothing, by what the match itself and its line say: values without a format, calls that
 * log something, and passwords in connection strings and addresses, where more often a placeholder or a variable stands.
 */
export const weighedRules: readonly Rule[] = [
  ...genericRules,
  ...loggingRules,
  ...loggingAfarRules,
  ...connectionStringRules,
  ...urlRules,
];
