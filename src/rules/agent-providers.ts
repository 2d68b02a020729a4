import type { Proof, Rule } from "../types.ts";
import { createTokenRules } from "./prefixed-tokens.ts";
import { base62, base64, base64url, hex, uuid } from "./value-shape.ts";

/*
 * Coding assistants, gateways to models, hosts of MCP servers, and what watches and feeds agents. Of most, pages show how
 * a key begins and tokens tell the rest.
 */

/** A signature in DER, two numbers in a sequence. https://www.rfc-editor.org/rfc/rfc3279#section-2.2.3 */
function proveSigned(value: string): Proof {
  const bytes = Buffer.from(value.slice(value.lastIndexOf(".") + 1), "base64url");
  const first = bytes[3] ?? 0;
  const isWhole = bytes[0] === 0x30 && bytes[1] === bytes.length - 2 && bytes[2] === 2 && bytes[4 + first] === 2;
  return isWhole && bytes[5 + first] === bytes.length - first - 6 ? "valid" : "invalid";
}

const unconfirmed = { unconfirmed: true } as const;
const langwatch = "[0-9A-Za-z]{16}_[0-9A-Za-z]{48}";

export const agentProviderRules: readonly Rule[] = createTokenRules([
  [
    "alibaba",
    "Alibaba Cloud Model Studio",
    "workspace-api-key",
    "sk-ws-H.",
    "[A-Z]{6,7}\\.[0-9A-Za-z]{4}\\.[0-9A-Za-z_-]{92,98}",
    "https://www.alibabacloud.com/help/en/model-studio/get-api-key",
    { check: proveSigned, revoke: "https://bailian.console.aliyun.com/", ...unconfirmed },
  ],
  [
    "amp",
    "Amp",
    "access-token",
    "sgamp_user_",
    "[0-9A-HJKMNP-TV-Z]{26}_[0-9a-f]{64}",
    "https://ampcode.com/manual",
    { revoke: "https://ampcode.com/settings", ...unconfirmed },
  ],
  [
    "alibaba",
    "Alibaba Cloud Model Studio",
    "plan-api-key",
    "sk-sp-",
    `${hex(32)}|[0-9A-Za-z]\\.[0-9A-Za-z]{4,8}\\.[0-9A-Za-z]{3,8}\\.${base64url(40, 120)}`,
    "https://www.alibabacloud.com/help/en/model-studio/coding-plan",
    { revoke: "https://bailian.console.aliyun.com/", ...unconfirmed },
  ],
  [
    "arcade",
    "Arcade",
    "api-key",
    "arc_",
    base62(48, 56),
    "https://docs.arcade.dev/en/get-started/setup/api-keys",
    unconfirmed,
  ],
  ["autumn", "Autumn", "secret-key", "am_sk_live_", base62(42), "https://github.com/useautumn/autumn"],
  [
    "autumn",
    "Autumn",
    "test-secret-key",
    "am_sk_test_",
    base62(42),
    "https://github.com/useautumn/autumn",
    { level: "warning" },
  ],
  [
    "bifrost",
    "Bifrost",
    "virtual-key",
    "sk-bf-",
    uuid,
    "https://github.com/maximhq/bifrost",
    { revoke: "https://docs.getbifrost.ai/features/governance/virtual-keys" },
  ],
  ["blaxel", "Blaxel", "api-key", "bl_", "[0-9a-z]{32}", "https://docs.blaxel.ai/Security/Access-tokens", unconfirmed],
  [
    "botpress",
    "Botpress",
    "personal-access-token",
    "bp_pat_",
    base64url(36),
    "https://www.botpress.com/docs/api-reference/authentication",
    unconfirmed,
  ],
  [
    "botpress",
    "Botpress",
    "bot-access-key",
    "bp_bak_",
    base64url(36),
    "https://www.botpress.com/docs/api-reference/authentication",
    unconfirmed,
  ],
  [
    "humanloop",
    "Humanloop",
    "api-key",
    "hl_sk_",
    hex(48),
    "https://humanloop.com/docs",
    // The service ended in September 2025.
    { level: "note", ...unconfirmed },
  ],
  [
    "kimi",
    "Kimi Code",
    "api-key",
    "sk-kimi-",
    base62(64),
    "https://www.kimi.com/code/docs/en/more/third-party-agents.html",
    { revoke: "https://www.kimi.com/code/console", ...unconfirmed },
  ],
  // An id and a secret; an older project's key is one piece, and so are keys for what is only sent.
  [
    "langwatch",
    "LangWatch",
    "api-key",
    "sk-lw-",
    `${langwatch}|${base64url(48)}`,
    "https://github.com/langwatch/langwatch",
  ],
  [
    "langwatch",
    "LangWatch",
    "ingestion-key",
    "ik-lw-",
    `${langwatch}|${base62(48)}`,
    "https://github.com/langwatch/langwatch",
  ],
  ["langwatch", "LangWatch", "personal-access-token", "pat-lw-", langwatch, "https://github.com/langwatch/langwatch"],
  ["luma", "Luma AI", "api-key", "luma-", `${uuid}-${uuid}`, "https://docs.lumalabs.ai/docs/api", unconfirmed],
  ["mindee", "Mindee", "api-key", "md_", base64url(43), "https://docs.mindee.com/", { exact: true, ...unconfirmed }],
  ["metorial", "Metorial", "secret-key", "metorial_sk_", base62(60, 140), "https://metorial.com/docs", unconfirmed],
  [
    "minimax",
    "MiniMax",
    "plan-api-key",
    "sk-cp-",
    base64url(100, 140),
    "https://platform.minimax.io/docs/coding-plan/intro",
    unconfirmed,
  ],
  ["nanogpt", "NanoGPT", "api-key", "sk-nano-", uuid, "https://docs.nano-gpt.com/", unconfirmed],
  ["notte", "Notte", "api-key", "sk-notte-", hex(64), "https://docs.notte.cc/", unconfirmed],
  ["openpipe", "OpenPipe", "api-key", "opk_", hex(42), "https://github.com/OpenPipe/OpenPipe"],
  [
    "requesty",
    "Requesty",
    "api-key",
    "rqsty-sk-",
    base64(84, 90),
    "https://docs.requesty.ai/",
    { revoke: "https://app.requesty.ai/api-keys", ...unconfirmed },
  ],
  ["scrapegraph", "ScrapeGraphAI", "api-key", "sgai-", uuid, "https://github.com/ScrapeGraphAI/scrapegraph-py"],
  ["segmind", "Segmind", "api-key", "SG_", hex(16), "https://docs.segmind.com/", { exact: true, ...unconfirmed }],
  [
    "supermemory",
    "Supermemory",
    "api-key",
    "sm_",
    "[0-9A-Za-z]{22}_[0-9A-Za-z]{60,80}",
    "https://supermemory.ai/docs",
    unconfirmed,
  ],
  [
    "traceloop",
    "Traceloop",
    "api-key",
    "tl_",
    hex(32),
    "https://www.traceloop.com/docs",
    { exact: true, ...unconfirmed },
  ],
  ...(["INFERENCE", "ADMIN"] as const).map(
    (kind) =>
      [
        "venice",
        "Venice.ai",
        `${kind.toLowerCase()}-key`,
        `VENICE-${kind}-KEY-`,
        base64url(42),
        "https://docs.venice.ai/overview/guides/generating-api-key",
        { revoke: "https://venice.ai/settings/api", ...unconfirmed },
      ] as const,
  ),
  [
    "warp",
    "Warp",
    "api-key",
    "wk-1.",
    hex(64),
    "https://docs.warp.dev/reference/cli/api-keys",
    { revoke: "https://app.warp.dev/settings/platform", ...unconfirmed },
  ],
  [
    "zeroentropy",
    "ZeroEntropy",
    "api-key",
    "ze_",
    base62(16),
    "https://docs.zeroentropy.dev/",
    { exact: true, ...unconfirmed },
  ],
  [
    "windsurf",
    "Windsurf",
    "session-token",
    "sk-ws-01-",
    base64url(85, 110),
    "https://docs.windsurf.com/windsurf/accounts/api-reference/api-introduction",
    unconfirmed,
  ],
  [
    "zapier",
    "Zapier",
    "natural-language-key",
    "sk-ak-",
    base62(26),
    "https://docs.zapier.com/",
    // Natural Language Actions ended in November 2023.
    { level: "note", ...unconfirmed },
  ],
]);
