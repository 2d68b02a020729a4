import type { Proof, Rule } from "../types.ts";
import { crc32, encodeDigits } from "./checksums.ts";
import { beginAnywhere } from "./edges.ts";
import { isPlaceholder, looksRandom } from "./structures.ts";

const base36 = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * The tail of a routable token: two base36 digits for the length of the payload, seven for the CRC-32 of all before them.
 * https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
export function encodeRoutableTail(prefix: string, payload: string, version = ".01."): string {
  const covered = `${version}${encodeDigits(payload.length, base36, 2)}`;
  return covered + encodeDigits(crc32(prefix + payload + covered), base36, 7);
}

/** Does the checksum at the end hold? Of other versions than 01 it is not known to be the same one. */
export function proveRoutableToken(value: string): Proof {
  if (encodeDigits(crc32(value.slice(0, -7)), base36, 7) === value.slice(-7)) return "valid";
  return value.slice(-13, -9) === ".01." || !looksRandom(value.slice(value.indexOf("-") + 1)) ? "invalid" : "unknown";
}

/** An instance may set words of its own before the prefixes: `ACME-glpat-`. */
const instance = "(?:[0-9A-Za-z]{1,20}-)?";
const proveRandom = (value: string): Proof =>
  looksRandom(value.replace(/^(?:\w+-)?gl[a-z]+-/, "")) && !isPlaceholder(value) ? "unknown" : "invalid";

const overview = "https://docs.gitlab.com/security/tokens/";

function defineToken<const Id extends string>(
  id: Id,
  label: string,
  shown: string,
  body: string,
  revoke: string,
  source = overview,
) {
  return {
    id,
    label,
    level: "error",
    keywords: [shown],
    pattern: beginAnywhere(
      new RegExp(`(?<![\\w-])(?<secret>${instance}${shown}${body})(?![\\w-]|\\.[\\w-]{2}\\.[\\w-]|\\.[\\w-]{9})`),
    ),
    check: proveRandom,
    highEntropy: true,
    shown,
    credential: "gitlab-token",
    provider: "GitLab",
    revoke,
    source,
  } as const satisfies Rule;
}

export const gitlabRules = [
  {
    id: "gitlab-routable-token",
    label: "a GitLab token (routable)",
    level: "error",
    keywords: ["glpat-", "gldt-", "glrt-", "glrtr-", "glptt-", "glcbt-", "glft-", "glagent-", "glsoat-", "glimt-"],
    pattern: beginAnywhere(
      /(?<![\w-])(?<secret>(?:[0-9A-Za-z]{1,20}-)?gl(?:pat|dt|rtr?|ptt|cbt|ft|agent|soat|imt)-[\w-]{24,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9})(?![\w-]|\.\w)/,
    ),
    check: proveRoutableToken,
    highEntropy: true,
    credential: "gitlab-token",
    provider: "GitLab",
    revoke: "https://docs.gitlab.com/user/profile/personal_access_tokens/#revoke-or-rotate-a-personal-access-token",
    source: "https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/",
  },
  defineToken(
    "gitlab-personal-access-token",
    "a GitLab personal, project or group access token",
    "glpat-",
    "[\\w-]{20,24}",
    "https://docs.gitlab.com/user/profile/personal_access_tokens/#revoke-or-rotate-a-personal-access-token",
  ),
  defineToken(
    "gitlab-oauth-application-secret",
    "a GitLab OAuth application secret",
    "gloas-",
    "[0-9a-z]{64}",
    "https://docs.gitlab.com/integration/oauth_provider/",
  ),
  defineToken(
    "gitlab-deploy-token",
    "a GitLab deploy token",
    "gldt-",
    "[\\w-]{20}",
    "https://docs.gitlab.com/user/project/deploy_tokens/#revoke-a-deploy-token",
  ),
  defineToken(
    "gitlab-runner-token",
    "a GitLab runner authentication token",
    "glrt-",
    "(?:t\\d_)?[\\w-]{20}",
    "https://docs.gitlab.com/ci/runners/configure_runners/#reset-the-runner-authentication-token",
  ),
  defineToken(
    "gitlab-job-token",
    "a GitLab CI/CD job token",
    "glcbt-",
    "[0-9a-zA-Z]{1,5}_[\\w-]{20}",
    "It ends with the job that it was made for; cancel the job.",
  ),
  defineToken(
    "gitlab-pipeline-trigger-token",
    "a GitLab pipeline trigger token",
    "glptt-",
    "[0-9a-f]{40}",
    "https://docs.gitlab.com/ci/triggers/#revoke-a-pipeline-trigger-token",
  ),
  defineToken(
    "gitlab-feed-token",
    "a GitLab feed token",
    "glft-",
    "(?:[\\w-]{20}|[0-9a-f]{64}-\\d{1,12})",
    "https://docs.gitlab.com/security/tokens/#feed-token",
  ),
  defineToken(
    "gitlab-runner-registration-rotation-token",
    "a GitLab runner rotation token",
    "glrtr-",
    "[\\w-]{20,52}",
    "https://docs.gitlab.com/ci/runners/configure_runners/#reset-the-runner-authentication-token",
  ),
  defineToken(
    "gitlab-workspace-token",
    "a GitLab workspace token",
    "glwt-",
    "[\\w-]{20,52}",
    "https://docs.gitlab.com/user/workspace/",
  ),
  defineToken(
    "gitlab-incoming-mail-token",
    "a GitLab incoming mail token",
    "glimt-",
    "[0-9a-zA-Z]{25,26}",
    "https://docs.gitlab.com/security/tokens/#incoming-email-token",
  ),
  defineToken(
    "gitlab-agent-token",
    "a GitLab agent for Kubernetes token",
    "glagent-",
    "[\\w-]{50}",
    "https://docs.gitlab.com/user/clusters/agent/work_with_agent/#reset-the-agent-token",
  ),
  defineToken(
    "gitlab-scim-token",
    "a GitLab SCIM token",
    "glsoat-",
    "[\\w-]{20}",
    "https://docs.gitlab.com/user/group/saml_sso/scim_setup/",
  ),
  defineToken(
    "gitlab-feature-flag-token",
    "a GitLab feature flags client token",
    "glffct-",
    "[\\w-]{20}",
    "https://docs.gitlab.com/operations/feature_flags/",
  ),
  {
    id: "gitlab-runner-registration-token",
    label: "a GitLab runner registration token",
    level: "error",
    keywords: ["gr1348941"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>GR1348941[\w-]{20})(?![\w-])/),
    check: (value) => proveRandom(value.slice(9)),
    highEntropy: true,
    shown: "GR1348941",
    credential: "gitlab-token",
    provider: "GitLab",
    revoke: "https://docs.gitlab.com/security/tokens/#runner-registration-tokens-deprecated",
    source: overview,
  },
  {
    id: "gitlab-session-cookie",
    label: "a GitLab session cookie",
    level: "error",
    keywords: ["_gitlab_session="],
    pattern: /_gitlab_session=(?<secret>[0-9a-z]{32})(?![0-9a-z])/,
    check: (value) => (looksRandom(value) ? "unknown" : "invalid"),
    highEntropy: true,
    credential: "gitlab-token",
    provider: "GitLab",
    revoke: "https://docs.gitlab.com/user/profile/active_sessions/#revoke-a-session",
    source: "https://docs.gitlab.com/administration/auth/",
  },
] as const satisfies readonly Rule[];
