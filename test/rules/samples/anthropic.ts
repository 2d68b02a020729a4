import type { anthropicRules } from "../../../src/rules/anthropic.ts";
import { elide, type RuleSamples, replace, type SamplesOf } from "../samples.ts";

const key = (prefix: string): RuleSamples => ({
  value: (random) => `${prefix}${random.base62(93)}AA`,
  misses: {
    masked: replace(`${prefix}${"x".repeat(95)}`),
    elided: elide(20),
    "too short": (value) => value.slice(0, 60),
  },
});

export const anthropicSamples: SamplesOf<typeof anthropicRules> = {
  "anthropic-api-key": key("sk-ant-api03-"),
  "anthropic-admin-key": key("sk-ant-admin01-"),
  "anthropic-oauth-token": key("sk-ant-oat01-"),
  "anthropic-refresh-token": key("sk-ant-ort01-"),
  "anthropic-session-key": key("sk-ant-sid01-"),
};
