import type { microsoftRules } from "../../../src/rules/microsoft.ts";
import { cut, type SamplesOf } from "../samples.ts";

export const microsoftSamples: SamplesOf<typeof microsoftRules> = {
  "nuget-api-key": {
    value: (random) => `oy2${random.from("abcdefghijklmnopqrstuvwxyz234567", 43)}`,
    misses: { "too short": cut(), repeated: () => `key: oy2${"a".repeat(43)}` },
  },
  "nuget-source-password": {
    value: (random) => `Feed${random.base62(8)}`,
    places: [
      (value) => `<add key="ClearTextPassword" value="${value}" />`,
      (value) => `  <add key='ClearTextPassword' value='${value}'/>\n`,
    ],
    misses: {
      variable: () => `<add key="ClearTextPassword" value="%FEED_TOKEN%" />`,
      placeholder: () => `<add key="ClearTextPassword" value="your-password" />`,
    },
  },
  "microsoft-teams-webhook": {
    value: (random) =>
      `contoso.webhook.office.com/webhookb2/${random.uuid()}@${random.uuid()}/IncomingWebhook/${random.hex(32)}/${random.uuid()}`,
    misses: {
      "too short": cut(),
      "no id": () => "https://contoso.webhook.office.com/webhookb2/<id>/IncomingWebhook/<id>",
    },
  },
  "azure-publish-profile": {
    value: (random) => random.base62(60),
    places: [
      (value) =>
        `<publishProfile profileName="x" userName="$contoso" userPWD="${value}" destinationAppUrl="http://x" />`,
      (value) => `PROFILE='<publishProfile userName="x" userPWD="${value}"/>'`,
    ],
    misses: { masked: () => `<publishProfile userPWD="********" />`, empty: () => `<publishProfile userPWD="" />` },
  },
  "azure-bot-direct-line-secret": {
    value: (random) => `${random.base62(11)}.${random.base62(43)}`,
    places: [(value) => `DIRECT_LINE_SECRET=${value}\n`, (value) => `const directLineSecret = "${value}";\n`],
    misses: {
      "too short": (value) => `DIRECT_LINE_SECRET=${value.slice(4)}`,
      placeholder: () => "DIRECT_LINE_SECRET=<secret>",
    },
  },
};
