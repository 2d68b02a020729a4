import type { Rule } from "../types.ts";
import { proveLogin } from "./logins.ts";

/** `auths` of a Docker configuration: base64 of user, colon, password. */
export const dockerConfigRules: readonly Rule[] = [
  {
    id: "docker-registry-auth",
    label: "a Docker registry login",
    level: "error",
    keywords: ['"auth"', '\\"auth\\"'],
    pattern: /\\?"auth\\?"\s{0,8}:\s{0,8}\\?"(?<secret>[0-9A-Za-z+/]{10,400}={0,2})\\?"/,
    reach: [16, 480],
    check: proveLogin,
    fixture: true,
    highEntropy: false,
    credential: "provider-token",
    provider: "Docker",
    revoke: "https://app.docker.com/settings/personal-access-tokens",
    source: "https://docs.docker.com/reference/cli/docker/login/",
  },
];
