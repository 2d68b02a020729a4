import type { Rule } from "../types.ts";
import { azureRules } from "./azure.ts";
import { githubRules } from "./github.ts";
import { providerRules } from "./providers.ts";

/** The catalogue, one array a provider file. A rule is added by adding a record to a file; a provider by adding a line here. */
export const rules: readonly Rule[] = [...azureRules, ...githubRules, ...providerRules];
