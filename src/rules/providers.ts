import type { Rule } from "../types.ts";
import { agentProviderRules } from "./agent-providers.ts";
import { aiProviderRules } from "./ai-providers.ts";
import { appPasswordRules } from "./app-passwords.ts";
import { atlassianRules } from "./atlassian.ts";
import { buildkiteRules } from "./buildkite.ts";
import { businessProviderRules } from "./business-providers.ts";
import { cloudProviderRules } from "./cloud-providers.ts";
import { cloudflareRules } from "./cloudflare.ts";
import { dataServiceRules } from "./data-services.ts";
import { databricksRules } from "./databricks.ts";
import { datadogRules } from "./datadog.ts";
import { deployHookRules } from "./deploy-hooks.ts";
import { developerToolRules } from "./developer-tools.ts";
import { digitaloceanRules } from "./digitalocean.ts";
import { discordRules } from "./discord.ts";
import { dockerRules } from "./docker.ts";
import { dockerConfigRules } from "./docker-config.ts";
import { dopplerRules } from "./doppler.ts";
import { dropboxRules } from "./dropbox.ts";
import { dynatraceRules } from "./dynatrace.ts";
import { easypostRules } from "./easypost.ts";
import { figmaRules } from "./figma.ts";
import { financeDataProviderRules } from "./finance-data-providers.ts";
import { flyIoRules } from "./fly-io.ts";
import { grafanaRules } from "./grafana.ts";
import { harnessRules } from "./harness.ts";
import { herokuRules } from "./heroku.ts";
import { honeycombRules } from "./honeycomb.ts";
import { huggingFaceRules } from "./hugging-face.ts";
import { jenkinsRules } from "./jenkins.ts";
import { langsmithRules } from "./langsmith.ts";
import { linearRules } from "./linear.ts";
import { messagingProviderRules } from "./messaging-providers.ts";
import { monitoringProviderRules } from "./monitoring-providers.ts";
import { netlifyRules } from "./netlify.ts";
import { newRelicRules } from "./new-relic.ts";
import { notionRules } from "./notion.ts";
import { officeServiceRules } from "./office-services.ts";
import { onePasswordRules } from "./one-password.ts";
import { passwordHashRules } from "./password-hashes.ts";
import { paymentProviderRules } from "./payment-providers.ts";
import { pineconeRules } from "./pinecone.ts";
import { plaidRules } from "./plaid.ts";
import { platformServiceRules } from "./platform-services.ts";
import { polarRules } from "./polar.ts";
import { posthogRules } from "./posthog.ts";
import { postmanRules } from "./postman.ts";
import { salesServiceRules } from "./sales-services.ts";
import { securityProviderRules } from "./security-providers.ts";
import { selfHostedRules } from "./self-hosted.ts";
import { sentryRules } from "./sentry.ts";
import { serviceUrlRules } from "./service-urls.ts";
import { shopifyRules } from "./shopify.ts";
import { sidekiqRules } from "./sidekiq.ts";
import { socialProviderRules } from "./social-providers.ts";
import { softwareServiceRules } from "./software-services.ts";
import { sonarqubeRules } from "./sonarqube.ts";
import { sourcegraphRules } from "./sourcegraph.ts";
import { squareRules } from "./square.ts";
import { terraformRules } from "./terraform.ts";
import { thingsboardRules } from "./thingsboard.ts";
import { twilioRules } from "./twilio.ts";
import { vaultRules } from "./vault.ts";
import { vercelRules } from "./vercel.ts";
import { walletRules } from "./wallets.ts";
import { wandbRules } from "./wandb.ts";
import { weatherMapProviderRules } from "./weather-map-providers.ts";
import { wordpressRules } from "./wordpress.ts";

/** Every provider but the largest, which have lines of their own in index.ts. A new file gets its two lines here. */
export const providerRules: readonly Rule[] = [
  ...aiProviderRules,
  ...agentProviderRules,
  ...appPasswordRules,
  ...atlassianRules,
  ...buildkiteRules,
  ...businessProviderRules,
  ...cloudProviderRules,
  ...cloudflareRules,
  ...databricksRules,
  ...datadogRules,
  ...deployHookRules,
  ...developerToolRules,
  ...digitaloceanRules,
  ...discordRules,
  ...dockerRules,
  ...dockerConfigRules,
  ...dopplerRules,
  ...dropboxRules,
  ...dynatraceRules,
  ...easypostRules,
  ...figmaRules,
  ...financeDataProviderRules,
  ...flyIoRules,
  ...grafanaRules,
  ...harnessRules,
  ...herokuRules,
  ...honeycombRules,
  ...huggingFaceRules,
  ...jenkinsRules,
  ...langsmithRules,
  ...linearRules,
  ...messagingProviderRules,
  ...monitoringProviderRules,
  ...netlifyRules,
  ...newRelicRules,
  ...notionRules,
  ...onePasswordRules,
  ...passwordHashRules,
  ...paymentProviderRules,
  ...pineconeRules,
  ...plaidRules,
  ...polarRules,
  ...posthogRules,
  ...postmanRules,
  ...salesServiceRules,
  ...officeServiceRules,
  ...dataServiceRules,
  ...platformServiceRules,
  ...securityProviderRules,
  ...selfHostedRules,
  ...sentryRules,
  ...serviceUrlRules,
  ...shopifyRules,
  ...sidekiqRules,
  ...socialProviderRules,
  ...softwareServiceRules,
  ...sonarqubeRules,
  ...sourcegraphRules,
  ...squareRules,
  ...terraformRules,
  ...thingsboardRules,
  ...twilioRules,
  ...vaultRules,
  ...vercelRules,
  ...walletRules,
  ...wandbRules,
  ...weatherMapProviderRules,
  ...wordpressRules,
];
