import type { Proof, Rule } from "../types.ts";
import { encodeCrc32Base62 } from "./checksums.ts";

const checkTail = (value: string): Proof =>
  encodeCrc32Base62(value.slice(4, -6)) === value.slice(-6) ? "valid" : "invalid";

export const githubRules = [
  {
    id: "github-personal-access-token-classic",
    label: "a GitHub personal access token (classic)",
    level: "error",
    keywords: ["ghp_"],
    pattern: /\b(?<secret>ghp_[0-9A-Za-z]{36})(?![0-9A-Za-z])/,
    check: checkTail,
    highEntropy: true,
    shown: "ghp_",
    credential: "github-token",
    provider: "GitHub",
    revoke: "https://github.com/settings/tokens",
    source: "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
  },
] as const satisfies readonly Rule[];
