import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base64url, lower } from "./value-shape.ts";

export const buildkiteRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "buildkite",
      name: "Buildkite",
      source: "https://buildkite.com/docs/platform/security/tokens",
      revoke: "https://buildkite.com/user/api-access-tokens",
    },
    [
      { kind: "user-access-token", prefix: "bkua_", body: lower(40, 64) },
      { kind: "agent-token", prefix: "bkaa_", body: base64url(32, 512), reach: [32, 600] },
      { kind: "job-token", prefix: "bkaj_", body: base64url(32, 512), reach: [32, 600] },
      { kind: "registration-token", prefix: "bkar_", body: base64url(32, 512), reach: [32, 600] },
      { kind: "portal-secret", prefix: "bkps_", body: base64url(32, 512), reach: [32, 600] },
      { kind: "portal-token", prefix: "bkpat_", body: base64url(32, 128) },
      { kind: "package-registry-token", prefix: "bkpt_", body: base64url(100, 512), reach: [32, 600] },
      { kind: "cluster-token", prefix: "bkct_", body: base64url(32, 512), reach: [32, 600] },
    ],
  ),
  ...createKeywordRules([
    ["buildkite", "Buildkite", "", lower(40), "https://buildkite.com/docs/agent/v3/tokens", { kind: "token" }],
  ]),
];
