import type { Proof, Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base64url, hex } from "./value-shape.ts";

/** The first part is the bot's user id, a decimal number in base64. */
const checkBotToken = (value: string): Proof =>
  /^\d{16,20}$/.test(Buffer.from(value.split(".")[0]!, "base64").toString("latin1")) ? "valid" : "invalid";

export const discordRules: readonly Rule[] = [
  {
    id: "discord-bot-token",
    label: "a Discord bot token",
    level: "error",
    keywords: ["discord", "bot_token", "bottoken", "bot.run", ".login(", "apikey"],
    pattern: /(?<![\w-])(?<secret>[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40})(?![\w-])/,
    check: checkBotToken,
    highEntropy: true,
    credential: "provider-token",
    provider: "Discord",
    revoke: "https://discord.com/developers/applications",
    source: "https://discord.com/developers/docs/reference#authentication",
  },
  {
    id: "discord-webhook",
    label: "a Discord webhook",
    level: "error",
    keywords: ["/api/webhooks/"],
    pattern:
      /(?<secret>https?:\/\/(?:[a-z]{2,10}\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{60,84})(?![\w-])/,
    highEntropy: true,
    credential: "provider-webhook",
    provider: "Discord",
    revoke: "https://support.discord.com/hc/articles/228383668",
    source: "https://discord.com/developers/docs/resources/webhook",
  },
  ...createPrefixedRules(
    {
      id: "discord",
      name: "Discord",
      source: "https://discord.com/developers/docs/reference#authentication",
      revoke: "https://discord.com/settings",
    },
    [{ kind: "mfa-token", prefix: "mfa.", body: base64url(48, 96) }],
  ),
  ...createKeywordRules([
    [
      "discord",
      "Discord",
      "discord",
      "[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,40}",
      "https://discord.com/developers/docs/reference#authentication",
      { kind: "bot-token-near-name", revoke: "https://discord.com/developers/applications" },
    ],
    [
      "discord",
      "Discord",
      "discord",
      base64url(32),
      "https://discord.com/developers/docs/topics/oauth2",
      { kind: "client-secret", near: /secret|token|key/i, revoke: "https://discord.com/developers/applications" },
    ],
    [
      "discord",
      "Discord",
      "discord",
      hex(64),
      "https://discord.com/developers/docs/interactions/overview",
      { kind: "public-key-or-token", near: /token|secret|bot/i },
    ],
  ]),
];
