import type { Rule } from "../types.ts";
import { encodeCrc32Base62 } from "./checksums.ts";
import { beginAnywhere } from "./edges.ts";
import { isKnownLogin, proveLogin } from "./logins.ts";
import { spell } from "./structures.ts";

const revoke = "https://docs.npmjs.com/revoking-access-tokens";

export const npmRules = [
  {
    id: "npm-access-token",
    label: "an npm access token",
    level: "error",
    keywords: ["npm_"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>npm_[0-9A-Za-z]{36})(?![0-9A-Za-z])/),
    check: (value) => (encodeCrc32Base62(value.slice(4, -6)) === value.slice(-6) ? "valid" : "invalid"),
    highEntropy: true,
    shown: "npm_",
    credential: "npm-token",
    provider: "npm",
    revoke,
    source: "https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/",
  },
  {
    id: "npm-legacy-token",
    label: "an npm access token (legacy)",
    level: "error",
    keywords: ["_authtoken", ...spell(["npm", "token"], ["", "_", "-", " "])],
    pattern:
      /(?:_authToken|npm[_ -]?token)[\w ]{0,12}["'`]?\s{0,6}[:=]{1,2}\s{0,6}["'`]?(?<secret>(?:NpmToken\.)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z-])/i,
    highEntropy: true,
    credential: "npm-token",
    provider: "npm",
    revoke,
    source: "https://docs.npmjs.com/about-access-tokens",
  },
  {
    id: "npm-registry-login",
    label: "a login of an npm registry",
    level: "error",
    keywords: ["_auth=", "_auth ="],
    pattern: /_auth ?= ?["']?(?<secret>[0-9A-Za-z+/]{10,400}={0,2})(?![\w+/=])/,
    check: (value) => (isKnownLogin(value) ? "invalid" : proveLogin(value)),
    fixture: true,
    highEntropy: false,
    credential: "npm-token",
    provider: "npm",
    revoke,
    source: "https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration",
  },
] as const satisfies readonly Rule[];
