import type { Proof, Rule } from "../types.ts";
import { beginAnywhere } from "./edges.ts";
import { isPublished } from "./published.ts";
import { isPlaceholder, looksRandom, spell } from "./structures.ts";

const proveRandom = (value: string): Proof => (looksRandom(value) && !isPlaceholder(value) ? "unknown" : "invalid");
const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

export const microsoftRules = [
  {
    id: "nuget-api-key",
    label: "a NuGet API key",
    level: "error",
    keywords: ["oy2"],
    pattern: beginAnywhere(/(?<![A-Za-z0-9+/_-])(?<secret>oy2[a-z0-9]{43}|OY2[A-Z0-9]{43})(?![A-Za-z0-9+/=_-])/),
    check: (value) => proveRandom(value.slice(3)),
    highEntropy: true,
    shown: "oy2",
    credential: "provider-token",
    provider: "NuGet",
    revoke: "https://www.nuget.org/account/apikeys",
    source: "https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys",
  },
  {
    id: "nuget-source-password",
    label: "a clear-text password of a NuGet package source",
    level: "error",
    keywords: ["cleartextpassword"],
    pattern: /["']ClearTextPassword["']\s{1,6}value\s{0,2}=\s{0,2}["'](?<secret>[^"'\r\n<>]{4,200})["']/i,
    check: (value) => (isPlaceholder(value) || isPublished(value) ? "invalid" : "unknown"),
    highEntropy: false,
    credential: "generic-password",
    provider: "NuGet",
    revoke: "Change the password, or revoke the token, at the package source that the element names.",
    source: "https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials",
  },
  {
    id: "microsoft-teams-webhook",
    label: "a Microsoft Teams incoming webhook",
    level: "error",
    keywords: [".webhook.office.com/", "outlook.office.com/webhook", "outlook.office365.com/webhook"],
    pattern: new RegExp(
      `(?<![\\w.-])(?<secret>(?:[\\w-]{1,60}\\.webhook\\.office\\.com/webhookb2|outlook\\.office(?:365)?\\.com/webhook)/${uuid}@${uuid}/IncomingWebhook/[0-9a-f]{32}/${uuid}(?:/V2[\\w-]{20,80})?)`,
      "i",
    ),
    check: (value) => (/(?:0{8}-(?:0{4}-){3}0{12})|x{8}/i.test(value) ? "invalid" : "unknown"),
    highEntropy: true,
    credential: "provider-webhook",
    provider: "Microsoft Teams",
    revoke: "The channel > Manage channel > Connectors > Configured > Remove",
    source: "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  },
  {
    id: "azure-publish-profile",
    label: "the deployment password of an Azure publish profile",
    level: "error",
    keywords: ["userpwd="],
    pattern: /(?<![A-Za-z])userPWD\s{0,2}=\s{0,2}\\?["'](?<secret>[^"'\\\r\n]{8,120})\\?["']/i,
    check: (value) => (isPlaceholder(value) ? "invalid" : "unknown"),
    highEntropy: false,
    credential: "azure-publish-profile",
    provider: "Azure App Service",
    revoke: "Azure portal > the app > Reset publish profile",
    source: "https://learn.microsoft.com/azure/app-service/deploy-configure-credentials",
  },
  {
    id: "azure-bot-direct-line-secret",
    label: "an Azure Bot Direct Line or Web Chat secret",
    level: "error",
    keywords: [...spell(["direct", "line"]), ...spell(["web", "chat"])],
    pattern:
      /(?:direct[_-]?line|web[_-]?chat)[\w-]{0,20}(?:secret|key|token)["'`]?\s{0,6}[:=,]\s{0,6}["'`]?(?<secret>[\w-]{11}\.(?:cwA\.[\w-]{3}\.)?[\w-]{43})(?![\w-])/i,
    check: proveRandom,
    highEntropy: true,
    credential: "azure-other-key",
    provider: "Azure Bot Service",
    revoke: "Azure portal > the bot > Channels > Direct Line > Regenerate",
    source: "https://learn.microsoft.com/azure/bot-service/bot-service-channel-connect-directline",
  },
] as const satisfies readonly Rule[];
