import type { Proof, Rule } from "../types.ts";
import { beginAnywhere } from "./edges.ts";
import { isPlaceholder, looksRandom } from "./structures.ts";

const prove = (value: string): Proof => (looksRandom(value) && !isPlaceholder(value) ? "unknown" : "invalid");

function defineKey<const Id extends string>(id: Id, label: string, shown: string, revoke: string) {
  return {
    id,
    label,
    level: "error",
    keywords: [shown],
    pattern: beginAnywhere(new RegExp(`(?<![\\w-])(?<secret>${shown}[\\w-]{80,110})(?![\\w-])`)),
    check: prove,
    highEntropy: true,
    shown,
    credential: "anthropic-key",
    provider: "Anthropic",
    revoke,
    source: "https://docs.anthropic.com/en/api/overview",
  } as const satisfies Rule;
}

const claude = "https://claude.ai/settings > Claude Code > revoke the session";

export const anthropicRules = [
  defineKey(
    "anthropic-api-key",
    "an Anthropic API key",
    "sk-ant-api03-",
    "https://console.anthropic.com/settings/keys",
  ),
  defineKey(
    "anthropic-admin-key",
    "an Anthropic admin API key",
    "sk-ant-admin01-",
    "https://console.anthropic.com/settings/admin-keys",
  ),
  defineKey("anthropic-oauth-token", "an Anthropic OAuth access token", "sk-ant-oat01-", claude),
  defineKey("anthropic-refresh-token", "an Anthropic OAuth refresh token", "sk-ant-ort01-", claude),
  defineKey(
    "anthropic-session-key",
    "a session key of claude.ai",
    "sk-ant-sid01-",
    "https://claude.ai/settings > log out of all devices",
  ),
] as const satisfies readonly Rule[];
