import type { Rule } from "../../types.ts";
import { clientSecretRules } from "./client-secrets.ts";
import { debugLoggingRules } from "./debug-logging.ts";
import { infrastructureRules } from "./infrastructure.ts";
import { loggingRules } from "./logging.ts";
import { loggingAfarRules } from "./logging-afar.ts";
import { vaultSecretRules } from "./vault-secrets.ts";
import { vaultRules } from "./vaults.ts";

/** What is no secret itself and gives one away. */
export const advisoryRules: readonly Rule[] = [
  ...loggingRules,
  ...loggingAfarRules,
  ...debugLoggingRules,
  ...vaultRules,
  ...vaultSecretRules,
  ...clientSecretRules,
  ...infrastructureRules,
];
