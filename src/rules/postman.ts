import type { Rule } from "../types.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { upper } from "./value-shape.ts";

export const postmanRules: readonly Rule[] = createPrefixedRules(
  {
    id: "postman",
    name: "Postman",
    source: "https://learning.postman.com/docs/developer/postman-api/authentication/",
    revoke: "https://go.postman.co/settings/me/api-keys",
  },
  [
    { kind: "api-key", prefix: "PMAK-", body: "[0-9A-Za-z]{24}-[0-9A-Za-z]{34}" },
    { kind: "collection-access-key", prefix: "PMAT-", body: upper(26) },
  ],
);
