import type { Proof, Rule } from "../types.ts";
import { encodeCrc32Base62 } from "./checksums.ts";
import { beginAnywhere } from "./edges.ts";
import { isPlaceholder, looksRandom } from "./structures.ts";

const proveTail = (value: string): Proof =>
  encodeCrc32Base62(value.slice(4, -6)) === value.slice(-6) ? "valid" : "invalid";
const proveRandom = (value: string): Proof => (looksRandom(value) && !isPlaceholder(value) ? "unknown" : "invalid");

/** The header and payload of a stateless token are those of a JWT, after the id of the app. */
const source = "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/";

function defineToken<const Id extends string>(id: Id, label: string, shown: string, lengths: string, revoke: string) {
  return {
    id,
    label,
    level: "error",
    keywords: [shown],
    pattern: beginAnywhere(new RegExp(`(?<![0-9A-Za-z])(?<secret>${shown}(?:${lengths}))(?![0-9A-Za-z])`)),
    check: proveTail,
    highEntropy: true,
    shown,
    credential: "github-token",
    provider: "GitHub",
    revoke,
    source,
  } as const satisfies Rule;
}

export const githubRules = [
  defineToken(
    "github-personal-access-token-classic",
    "a GitHub personal access token (classic)",
    "ghp_",
    "[0-9A-Za-z]{36}",
    "https://github.com/settings/tokens",
  ),
  defineToken(
    "github-oauth-token",
    "a GitHub OAuth access token",
    "gho_",
    "[0-9A-Za-z]{36}",
    "https://github.com/settings/applications",
  ),
  defineToken(
    "github-app-user-token",
    "a GitHub App user access token",
    "ghu_",
    "[0-9A-Za-z]{36}",
    "https://github.com/settings/apps/authorizations",
  ),
  defineToken(
    "github-app-installation-token",
    "a GitHub App installation token",
    "ghs_",
    "[0-9A-Za-z]{36}",
    "It expires an hour after it was made; DELETE /installation/token with the token itself ends it at once.",
  ),
  defineToken(
    "github-refresh-token",
    "a GitHub App refresh token",
    "ghr_",
    "[0-9A-Za-z]{36}|[0-9A-Za-z]{76}",
    "https://github.com/settings/apps/authorizations",
  ),
  {
    id: "github-app-stateless-token",
    label: "a GitHub App installation token",
    level: "error",
    keywords: ["ghs_"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z])(?<secret>ghs_(?:\d{1,12}_)?eyJ[\w-]{10,400}\.eyJ[\w-]{10,1600}\.[\w-]{20,800})(?![\w-])/,
    ),
    reach: [8, 3000],
    check: proveRandom,
    highEntropy: true,
    shown: "ghs_",
    credential: "github-token",
    provider: "GitHub",
    revoke: "It expires an hour after it was made; DELETE /installation/token with the token itself ends it at once.",
    source:
      "https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app",
  },
  {
    id: "github-personal-access-token-fine-grained",
    label: "a GitHub fine-grained personal access token",
    level: "error",
    keywords: ["github_pat_"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59})(?![0-9A-Za-z])/),
    check: proveRandom,
    highEntropy: true,
    shown: "github_pat_",
    credential: "github-token",
    provider: "GitHub",
    revoke: "https://github.com/settings/personal-access-tokens",
    source,
  },
  {
    id: "github-oauth-client-secret",
    label: "a GitHub OAuth app client secret",
    level: "error",
    keywords: ["github"],
    pattern:
      /github[\w.\- ]{0,24}(?:client|app|oauth)[\w.-]{0,8}secret[\w.-]{0,12}["'`]?\s{0,8}(?::=|=>|[:=,])\s{0,8}["'`]?(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/i,
    check: proveRandom,
    highEntropy: true,
    credential: "github-token",
    provider: "GitHub",
    revoke: "https://github.com/settings/developers",
    source:
      "https://docs.github.com/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-authorization-request-errors",
  },
] as const satisfies readonly Rule[];
