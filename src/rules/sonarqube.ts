import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base62, base64url, hex, lower } from "./value-shape.ts";

export const sonarqubeRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "sonarqube",
      name: "SonarQube",
      source: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
      revoke: "https://sonarcloud.io/account/security",
    },
    [
      { kind: "user-token", prefix: "squ_", body: hex(40) },
      { kind: "project-analysis-token", prefix: "sqp_", body: hex(40) },
      { kind: "global-analysis-token", prefix: "sqa_", body: hex(40) },
      { kind: "cloud-token", prefix: "sqco_", body: base62(40, 64) },
    ],
  ),
  ...createKeywordRules([
    [
      "sonarqube",
      "SonarQube",
      "sonar qube|sonar cloud|sonar.login|sonar token|sonar login",
      lower(40),
      "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
      {
        kind: "token-old",
        near: /login|token|key|secret|auth|pass|sonar[\w -]{0,12}['"\s]*[:=]/i,
        revoke: "https://sonarcloud.io/account/security",
      },
    ],
    [
      "sonarcloud",
      "SonarCloud",
      "sonar cloud",
      base64url(64),
      "https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens/",
      { kind: "token", revoke: "https://sonarcloud.io/account/security" },
    ],
  ]),
];
