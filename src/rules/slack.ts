import type { Proof, Rule } from "../types.ts";
import { beginAnywhere } from "./edges.ts";
import { isPublished } from "./published.ts";
import { isPlaceholder, looksRandom } from "./structures.ts";

const source = "https://api.slack.com/authentication/token-types";
const revoke = "https://api.slack.com/methods/auth.revoke";

/** The parts after the numbers are drawn at random. */
function proveToken(value: string): Proof {
  const last = value.slice(value.lastIndexOf("-") + 1);
  return looksRandom(last) && /[A-Za-z]/.test(last) && !isPlaceholder(value) && !/x{4}|your|token|slack/i.test(last)
    ? "unknown"
    : "invalid";
}

const common = {
  level: "error",
  check: proveToken,
  highEntropy: true,
  credential: "slack-token",
  provider: "Slack",
  revoke,
  source,
} as const;

function proveUrl(value: string): Proof {
  const isSample = /x{4}|example|(?:T0{4})|(?:B0{4})/i.test(value) || isPublished(value.replace(/^https?:\/\//i, ""));
  return isSample || !looksRandom(value.slice(value.lastIndexOf("/") + 1)) ? "invalid" : "unknown";
}

export const slackRules = [
  {
    ...common,
    id: "slack-bot-token",
    label: "a Slack bot token",
    keywords: ["xoxb-"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z-])(?<secret>xoxb-(?:[0-9A-Fa-f]{8,14}-){1,2}[0-9A-Za-z]{18,34})(?![0-9A-Za-z-])/,
    ),
    shown: "xoxb-",
  },
  {
    ...common,
    id: "slack-user-token",
    label: "a Slack user token",
    keywords: ["xoxp-", "xoxe-"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z.-])(?<secret>xox[pe]-(?:\d{6,14}-){2,3}[0-9a-zA-Z]{10,64})(?![0-9A-Za-z-])/),
    shown: "xox",
  },
  {
    ...common,
    id: "slack-app-token",
    label: "a Slack app-level token",
    keywords: ["xapp-"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z-])(?<secret>xapp-\d-[0-9A-Z]{9,15}-\d{8,16}-[0-9a-f]{48,72})(?![0-9A-Za-z-])/,
    ),
    shown: "xapp-",
  },
  {
    ...common,
    id: "slack-configuration-token",
    label: "a Slack app configuration token",
    keywords: ["xoxe.xox", "xoxe-", "xoxp-"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z.-])(?<secret>xox(?:e(?:\.xox[bp])?|p)-\d-[0-9A-Za-z]{120,200})(?![0-9A-Za-z-])/,
    ),
    shown: "xox",
    revoke: "https://api.slack.com/apps",
    source: "https://api.slack.com/reference/manifests#config-tokens",
  },
  {
    ...common,
    id: "slack-workflow-token",
    label: "a Slack workflow token",
    // It ends fifteen minutes after its workflow began.
    level: "warning",
    keywords: ["xwfp-"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z-])(?<secret>xwfp-(?:\d{6,14}-){1,3}[0-9A-Za-z]{16,64})(?![0-9A-Za-z-])/),
    shown: "xwfp-",
    source: "https://docs.slack.dev/authentication/tokens",
  },
  {
    ...common,
    id: "slack-legacy-token",
    label: "a Slack legacy token",
    keywords: ["xoxa-", "xoxo-", "xoxr-", "xoxs-"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z-])(?<secret>xox[aors]-(?:\d{1,14}-){0,3}[0-9A-Za-z]{10,64})(?![0-9A-Za-z-])/,
    ),
    shown: "xox",
  },
  {
    ...common,
    id: "slack-session-token",
    label: "a Slack browser session token",
    keywords: ["xoxc-"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z-])(?<secret>xoxc-(?:\d{8,14}-){3}[0-9a-f]{64})(?![0-9A-Za-z-])/),
    shown: "xoxc-",
  },
  {
    ...common,
    id: "slack-session-cookie",
    label: "a Slack browser session cookie",
    keywords: ["xoxd-"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z-])(?<secret>xoxd-[0-9A-Za-z%+/\\_=-]{90,400})/),
    reach: [8, 480],
    shown: "xoxd-",
    revoke: "https://slack.com/help/articles/214613347-Sign-out-of-Slack",
  },
  {
    ...common,
    id: "slack-webhook",
    label: "a Slack incoming webhook",
    keywords: ["hooks.slack.com"],
    pattern:
      /(?<secret>(?:https?:\/\/)?hooks\.slack\.com\/(?:services\/T[0-9A-Za-z]{7,12}\/B[0-9A-Za-z]{7,12}\/[0-9A-Za-z]{23,26}|services\/[0-9A-Za-z+/]{43,56}|(?:workflows|triggers)\/[0-9A-Za-z+/]{40,130}))(?![0-9A-Za-z])/i,
    check: proveUrl,
    credential: "slack-webhook",
    revoke: "https://api.slack.com/apps > the app > Incoming Webhooks",
    source: "https://api.slack.com/messaging/webhooks",
  },
] as const satisfies readonly Rule[];
