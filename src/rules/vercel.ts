import type { Rule } from "../types.ts";
import { crcBase62 } from "./crc-tails.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base62 } from "./value-shape.ts";

const revoke = "https://vercel.com/account/settings/tokens";
const body = base62(24, 60);

export const vercelRules: readonly Rule[] = [
  ...createPrefixedRules(
    { id: "vercel", name: "Vercel", source: "https://vercel.com/docs/sign-in-with-vercel/tokens", revoke },
    [
      { kind: "access-token", prefix: "vcp_", body, tail: crcBase62 },
      { kind: "integration-token", prefix: "vci_", body, tail: crcBase62 },
      { kind: "app-access-token", prefix: "vca_", body, tail: crcBase62 },
      { kind: "app-refresh-token", prefix: "vcr_", body, tail: crcBase62 },
    ],
  ),
  ...createPrefixedRules(
    { id: "vercel", name: "Vercel", source: "https://vercel.com/docs/ai-gateway/authentication" },
    [{ kind: "ai-gateway-key", prefix: "vck_", body, tail: crcBase62 }],
  ),
  ...createPrefixedRules({ id: "vercel", name: "Vercel", source: "https://vercel.com/docs/vercel-blob" }, [
    { kind: "blob-token", prefix: "vercel_blob_rw_", body: "\\w{32,60}" },
  ]),
  ...createKeywordRules([
    [
      "vercel",
      "Vercel",
      "vercel",
      base62(24),
      "https://vercel.com/docs/rest-api",
      { kind: "access-token-old", near: /token|key|secret|auth/i, revoke },
    ],
  ]),
];
