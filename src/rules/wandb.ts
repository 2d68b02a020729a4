import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base64url, hex } from "./value-shape.ts";

export const wandbRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "wandb",
      name: "Weights & Biases",
      source: "https://docs.wandb.ai/support/find_api_key/",
      revoke: "https://wandb.ai/settings",
    },
    [{ kind: "api-key", prefix: "wandb_v1_", body: base64url(70, 80) }],
  ),
  ...createKeywordRules([
    [
      "wandb",
      "Weights & Biases",
      "wandb|weights and biases|weightsandbiases",
      hex(40),
      "https://docs.wandb.ai/support/find_api_key/",
      { kind: "api-key-old", revoke: "https://wandb.ai/settings" },
    ],
  ]),
];
