import type { Rule } from "../types.ts";
import { advisoryRules } from "./advisories/index.ts";
import { anthropicRules } from "./anthropic.ts";
import { awsRules } from "./aws.ts";
import { azureRules } from "./azure.ts";
import { azureAnnotatedRules } from "./azure-annotated.ts";
import { azureConnectionRules } from "./azure-connections.ts";
import { azureDevOpsRules } from "./azure-devops.ts";
import { azureNameRules } from "./azure-names.ts";
import { azureSignatureRules } from "./azure-signatures.ts";
import { azureTemplateRules } from "./azure-templates.ts";
import { ciscoRules } from "./cisco.ts";
import { connectionStringRules } from "./connection-strings.ts";
import { entraRules } from "./entra.ts";
import { githubRules } from "./github.ts";
import { gitlabRules } from "./gitlab.ts";
import { googleRules } from "./google.ts";
import { judgedRules } from "./judged.ts";
import { jwtRules } from "./jwt.ts";
import { createLikelyTokenRule, isMark } from "./likely-tokens.ts";
import { microsoftRules } from "./microsoft.ts";
import { microsoftWindowsRules } from "./microsoft-windows.ts";
import { npmRules } from "./npm.ts";
import { openaiRules } from "./openai.ts";
import { privateKeyRules } from "./private-keys.ts";
import { providerRules } from "./providers.ts";
import { slackRules } from "./slack.ts";
import { stripeRules } from "./stripe.ts";
import { urlRules } from "./urls.ts";

/** One array a provider file. A rule is added by adding a record to a file; a provider by adding a line here. */
const formatRules: readonly Rule[] = [
  ...azureRules,
  ...azureAnnotatedRules,
  ...azureConnectionRules,
  ...azureSignatureRules,
  ...azureNameRules,
  ...azureTemplateRules,
  ...azureDevOpsRules,
  ...entraRules,
  ...microsoftRules,
  ...microsoftWindowsRules,
  ...ciscoRules,
  ...githubRules,
  ...gitlabRules,
  ...npmRules,
  ...awsRules,
  ...googleRules,
  ...slackRules,
  ...stripeRules,
  ...openaiRules,
  ...anthropicRules,
  ...privateKeyRules,
  ...jwtRules,
  ...connectionStringRules,
  ...urlRules,
  ...providerRules,
];

/** The catalogue. The build puts in place of this module one that tells of its rules, and reads each when more is asked. */
export const rules: readonly Rule[] = [
  ...formatRules,
  createLikelyTokenRule(formatRules.filter(isMark)),
  ...judgedRules,
  ...advisoryRules,
];
