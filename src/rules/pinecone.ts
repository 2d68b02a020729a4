import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { uuid } from "./value-shape.ts";

export const pineconeRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "pinecone",
      name: "Pinecone",
      source: "https://docs.pinecone.io/guides/projects/manage-api-keys",
      revoke: "https://app.pinecone.io/",
    },
    [{ kind: "api-key", prefix: "pcsk_", body: "[0-9A-Za-z]{5,6}_[0-9A-Za-z]{50,64}" }],
  ),
  ...createKeywordRules([
    [
      "pinecone",
      "Pinecone",
      "",
      uuid,
      "https://docs.pinecone.io/guides/projects/manage-api-keys",
      { kind: "api-key-old", near: /key|token|secret/i },
    ],
  ]),
];
