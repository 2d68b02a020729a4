import type { RuleSamples } from "../samples.ts";
import { advisoryClientSecretSamples } from "./advisory-client-secrets.ts";
import { advisoryInfrastructureSamples } from "./advisory-infrastructure.ts";
import { advisoryLoggingSamples } from "./advisory-logging.ts";
import { advisoryVaultSamples } from "./advisory-vaults.ts";
import { anthropicSamples } from "./anthropic.ts";
import { awsSamples } from "./aws.ts";
import { azureSamples } from "./azure.ts";
import { azureAnnotatedSamples } from "./azure-annotated.ts";
import { azureConnectionSamples } from "./azure-connections.ts";
import { azureDevOpsSamples } from "./azure-devops.ts";
import { azureNameSamples } from "./azure-names.ts";
import { azureSignatureSamples } from "./azure-signatures.ts";
import { azureTemplateSamples } from "./azure-templates.ts";
import { ciscoSamples } from "./cisco.ts";
import { connectionStringSamples } from "./connection-strings.ts";
import { entraSamples } from "./entra.ts";
import { githubSamples } from "./github.ts";
import { gitlabSamples } from "./gitlab.ts";
import { googleSamples } from "./google.ts";
import { jwtSamples } from "./jwt.ts";
import { likelyTokenSamples } from "./likely-tokens.ts";
import { microsoftSamples } from "./microsoft.ts";
import { microsoftWindowsSamples } from "./microsoft-windows.ts";
import { npmSamples } from "./npm.ts";
import { openaiSamples } from "./openai.ts";
import { privateKeySamples } from "./private-keys.ts";
import { providerSamples } from "./providers.ts";
import { slackSamples } from "./slack.ts";
import { stripeSamples } from "./stripe.ts";
import { urlSamples } from "./urls.ts";

export const samples: Readonly<Record<string, RuleSamples>> = {
  ...advisoryClientSecretSamples,
  ...advisoryInfrastructureSamples,
  ...advisoryLoggingSamples,
  ...advisoryVaultSamples,
  ...anthropicSamples,
  ...awsSamples,
  ...azureAnnotatedSamples,
  ...azureConnectionSamples,
  ...azureDevOpsSamples,
  ...azureNameSamples,
  ...azureSignatureSamples,
  ...azureTemplateSamples,
  ...azureSamples,
  ...ciscoSamples,
  ...connectionStringSamples,
  ...entraSamples,
  ...githubSamples,
  ...gitlabSamples,
  ...googleSamples,
  ...jwtSamples,
  ...likelyTokenSamples,
  ...microsoftSamples,
  ...microsoftWindowsSamples,
  ...npmSamples,
  ...openaiSamples,
  ...privateKeySamples,
  ...slackSamples,
  ...stripeSamples,
  ...urlSamples,
  ...providerSamples,
};
