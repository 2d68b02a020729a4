import type { slackRules } from "../../../src/rules/slack.ts";
import { cut, elide, type SamplesOf } from "../samples.ts";

const short = { "too short": cut(12), elided: elide(12) };

export const slackSamples: SamplesOf<typeof slackRules> = {
  "slack-bot-token": {
    value: (random) => `xoxb-${random.digits(12)}-${random.digits(13)}-${random.base62(24)}`,
    misses: { ...short, masked: () => "SLACK=xoxb-000000000000-0000000000000-xxxxxxxxxxxxxxxxxxxxxxxx" },
  },
  "slack-user-token": {
    value: (random) => `xoxp-${random.digits(12)}-${random.digits(12)}-${random.digits(13)}-${random.hex(32)}`,
    misses: { "too short": cut(26), elided: elide(12) },
  },
  "slack-app-token": {
    value: (random) => `xapp-1-A${random.upperBase36(10)}-${random.digits(13)}-${random.hex(64)}`,
    misses: { "too short": cut(20), elided: elide(12) },
  },
  "slack-configuration-token": {
    value: (random) => `xoxe.xoxp-1-${random.base62(166)}`,
    misses: { "too short": cut(60), elided: elide(12) },
  },
  "slack-legacy-token": {
    value: (random) => `xoxa-${random.digits(12)}-${random.digits(12)}-${random.hex(32)}`,
    misses: { word: () => "xoxs-slack-token", elided: elide(8) },
  },
  "slack-workflow-token": {
    value: (random) => `xwfp-${random.digits(12)}-${random.digits(13)}-${random.base62(24)}`,
    misses: { "too short": cut(30), elided: elide(12) },
  },
  "slack-session-token": {
    value: (random) => `xoxc-${random.digits(12)}-${random.digits(12)}-${random.digits(13)}-${random.hex(64)}`,
    misses: { "too short": cut(), elided: elide(12) },
  },
  "slack-session-cookie": {
    value: (random) => `xoxd-${random.base62(140)}`,
    misses: { "too short": cut(80), elided: elide(12) },
  },
  "slack-webhook": {
    value: (random) =>
      `https://hooks.slack.com/services/T${random.upperBase36(10)}/B${random.upperBase36(10)}/${random.base62(24)}`,
    places: [(value) => `curl -X POST ${value}\n`, (value) => `webhook: "${value}"\n`],
    misses: {
      masked: () => "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
      "too short": (value) => value.slice(0, -8),
    },
  },
};
