import type { Rule } from "../types.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base62 } from "./value-shape.ts";

export const huggingFaceRules: readonly Rule[] = createPrefixedRules(
  {
    id: "huggingface",
    name: "Hugging Face",
    source: "https://huggingface.co/docs/hub/security-tokens",
    revoke: "https://huggingface.co/settings/tokens",
  },
  [
    { kind: "user-access-token", prefix: "hf_", body: base62(34), keywords: ["hf_"] },
    { kind: "organization-token", prefix: "api_org_", body: base62(34) },
    { kind: "oauth-token", prefix: "hf_oauth_", body: "[\\w.-]{40,1200}", reach: [32, 1300] },
    { kind: "jwt-token", prefix: "hf_jwt_", body: "[\\w.-]{60,1500}", reach: [32, 1600], label: "a Hugging Face JWT" },
  ],
);
