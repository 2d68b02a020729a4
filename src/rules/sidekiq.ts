import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { hasRandomLook } from "./value-shape.ts";

export const sidekiqRules: readonly Rule[] = [
  {
    id: "sidekiq-enterprise-url",
    label: "a Sidekiq Enterprise credential",
    level: "error",
    keywords: [".contribsys.com"],
    pattern: /https?:\/\/(?<secret>[0-9a-f]{8}:[0-9a-f]{8})@(?:gems|enterprise)\.contribsys\.com/i,
    check: (value) => (hasRandomLook(value) ? "unknown" : "invalid"),
    family: "sidekiq-enterprise-credential",
    highEntropy: true,
    credential: "provider-token",
    provider: "Sidekiq",
    source: "https://github.com/sidekiq/sidekiq/wiki/Commercial-Support",
  },
  ...createKeywordRules([
    [
      "sidekiq",
      "Sidekiq",
      "contribsys com|contribsys__com|contribsys|sidekiq",
      "[0-9a-f]{8}:[0-9a-f]{8}",
      "https://github.com/sidekiq/sidekiq/wiki/Commercial-Support",
      { kind: "enterprise-credential", distinct: true },
    ],
  ]),
];
