import type { Rule } from "../types.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base64url } from "./value-shape.ts";

export const posthogRules: readonly Rule[] = createPrefixedRules(
  {
    id: "posthog",
    name: "PostHog",
    source: "https://posthog.com/docs/api",
    revoke: "https://app.posthog.com/settings/user-api-keys",
  },
  [
    { kind: "personal-api-key", prefix: "phx_", body: base64url(41, 64) },
    { kind: "feature-flags-secure-key", prefix: "phs_", body: base64url(40, 56) },
    { kind: "oauth-access-token", prefix: "pha_", body: base64url(40, 64) },
    { kind: "oauth-refresh-token", prefix: "phr_", body: base64url(40, 64) },
    { kind: "project-key", prefix: "phc_", body: base64url(40, 64), level: "note" },
  ],
);
