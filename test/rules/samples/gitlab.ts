import { encodeRoutableTail, type gitlabRules } from "../../../src/rules/gitlab.ts";
import type { Random } from "../random.ts";
import { corrupt, cut, elide, type RuleSamples, type SamplesOf } from "../samples.ts";

const token = (prefix: string, body: (random: Random) => string): RuleSamples => ({
  value: (random) => prefix + body(random),
  misses: {
    "too short": cut(8),
    masked: (value) => `token: ${prefix}${"x".repeat(value.length - prefix.length)}`,
    elided: elide(prefix.length + 2),
  },
});

export const gitlabSamples: SamplesOf<typeof gitlabRules> = {
  "gitlab-routable-token": {
    value: (random) => {
      const prefix = random.pick(["glpat-", "gldt-", "glrt-", "ACME-glpat-"]);
      const payload = random.base64url(34);
      return prefix + payload + encodeRoutableTail(prefix, payload);
    },
    misses: { "broken checksum": corrupt(10), "too short": cut(), elided: elide(20) },
    proof: "valid",
  },
  "gitlab-personal-access-token": token("glpat-", (random) => random.base62(20)),
  "gitlab-oauth-application-secret": token("gloas-", (random) => random.hex(64)),
  "gitlab-deploy-token": token("gldt-", (random) => random.base62(20)),
  "gitlab-runner-token": token("glrt-", (random) => random.base62(20)),
  "gitlab-job-token": token("glcbt-", (random) => `${random.hex(2)}_${random.base62(20)}`),
  "gitlab-pipeline-trigger-token": token("glptt-", (random) => random.hex(40)),
  "gitlab-feed-token": token("glft-", (random) => random.base62(20)),
  "gitlab-runner-registration-rotation-token": token("glrtr-", (random) => random.base62(27)),
  "gitlab-workspace-token": token("glwt-", (random) => random.base62(27)),
  "gitlab-incoming-mail-token": token("glimt-", (random) => random.base36(25)),
  "gitlab-agent-token": token("glagent-", (random) => random.base62(50)),
  "gitlab-scim-token": token("glsoat-", (random) => random.base62(20)),
  "gitlab-feature-flag-token": token("glffct-", (random) => random.base62(20)),
  "gitlab-runner-registration-token": token("GR1348941", (random) => random.base62(20)),
  "gitlab-session-cookie": {
    value: (random) => random.hex(32),
    places: [
      (value) => `Cookie: _gitlab_session=${value}; theme=dark\n`,
      (value) => `cookies = {"x": "_gitlab_session=${value}"}\n`,
    ],
    misses: {
      "too short": (value) => `_gitlab_session=${value.slice(4)}`,
      masked: () => `_gitlab_session=${"0".repeat(32)}`,
    },
  },
};
