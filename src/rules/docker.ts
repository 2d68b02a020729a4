import type { Rule } from "../types.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base64, base64url } from "./value-shape.ts";

export const dockerRules: readonly Rule[] = createPrefixedRules(
  {
    id: "docker",
    name: "Docker",
    source: "https://docs.docker.com/security/access-tokens/",
    revoke: "https://app.docker.com/settings/personal-access-tokens",
  },
  [
    { kind: "personal-access-token", prefix: "dckr_pat_", body: base64url(27) },
    { kind: "organization-access-token", prefix: "dckr_oat_", body: base64url(32) },
    { kind: "swarm-join-token", prefix: "SWMTKN-1-", body: "[0-9a-z]{48,52}-[0-9a-z]{24,26}", own: true },
    { kind: "swarm-unlock-key", prefix: "SWMKEY-1-", body: base64(38, 44), own: true },
  ],
);
