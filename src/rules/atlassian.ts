import type { Proof, Rule } from "../types.ts";
import { crc32 } from "./checksums.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base62, base64, base64url, hex, uuid } from "./value-shape.ts";

/** Eight upper-case digits at the end are a CRC-32 over all before them. */
const checkTail = (value: string): Proof =>
  crc32(value.slice(0, -8)).toString(16).toUpperCase().padStart(8, "0") === value.slice(-8) ? "valid" : "invalid";

const crcUpperHex = { encode: (sum: number) => sum.toString(16).toUpperCase().padStart(8, "0"), whole: true } as const;

/** Older than the checksum, or of a product without one. */
const body = "[\\w=-]{100,230}";

export const atlassianRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "atlassian",
      name: "Atlassian",
      source: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
      revoke: "https://id.atlassian.com/manage-profile/security/api-tokens",
    },
    [
      { kind: "api-token", prefix: "ATATT3xFfGF0", body: `${body}=[0-9A-F]{8}`, check: checkTail },
      { kind: "access-token", prefix: "ATCTT3xFfGN0", body: `${body}=[0-9A-F]{8}`, check: checkTail },
      { kind: "organization-key", prefix: "ATCTT3xFfGP0", body: `${body}=[0-9A-F]{8}`, check: checkTail },
      // Of a service account; what its tail says was learned from the others'.
      { kind: "service-account-token", prefix: "ATSTT3xFfG", body: `${body}=[0-9A-F]{8}`, tail: crcUpperHex },
      { kind: "connect-shared-secret", prefix: "ATCO", body: "[\\w+/-]{60,400}={0,2}[0-9A-F]{0,8}", reach: [32, 480] },
    ],
  ),
  ...createPrefixedRules(
    {
      id: "bitbucket",
      name: "Bitbucket",
      source: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
      revoke: "https://bitbucket.org/account/settings/app-passwords/",
    },
    [
      { kind: "app-password", prefix: "ATBB", body: "[0-9A-Za-z]{24}[0-9A-F]{8}", check: checkTail },
      { kind: "data-center-token", prefix: "BBDC-", body: base64(44) },
    ],
  ),
  {
    id: "atlassian-data-center-token",
    label: "an Atlassian Data Center token",
    level: "error",
    keywords: ["jira", "confluence", "bitbucket", "bamboo", "atlassian", "bearer"],
    pattern: /(?<![\w+/-])(?<secret>[MNO][ATjDTzQg][0-9A-Za-z+/]{42})(?![\w+/=-])/,
    check: (value) => (/^\d{12}:/.test(Buffer.from(value, "base64").toString("latin1")) ? "valid" : "invalid"),
    highEntropy: true,
    credential: "provider-token",
    provider: "Atlassian",
    source: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html",
  },
  ...createKeywordRules([
    [
      "atlassian",
      "Atlassian",
      "atlassian|jira|confluence|trello_token",
      base62(24),
      "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
      {
        kind: "api-token-old",
        near: /token|key|secret|pass|auth/i,
        revoke: "https://id.atlassian.com/manage-profile/security/api-tokens",
      },
    ],
    [
      "bitbucket",
      "Bitbucket",
      "bitbucket",
      base64url(64),
      "https://developer.atlassian.com/cloud/bitbucket/oauth-2/",
      { kind: "client-secret", near: /secret|token|key/i },
    ],
    [
      "bitbucket",
      "Bitbucket",
      "bitbucket",
      base62(32),
      "https://developer.atlassian.com/cloud/bitbucket/oauth-2/",
      { kind: "client-secret-old", near: /secret|token|key|id/i },
    ],
    [
      "trello",
      "Trello",
      "trello",
      hex(32),
      "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
      { kind: "api-key" },
    ],
    [
      "trello",
      "Trello",
      "trello",
      `${hex(64)}|ATTA[0-9a-fA-F]{72}`,
      "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
      { kind: "token" },
    ],
    [
      "opsgenie",
      "Opsgenie",
      "opsgenie|geniekey",
      uuid,
      "https://support.atlassian.com/opsgenie/docs/api-key-management/",
      { near: /key|token|secret|auth/i },
    ],
    [
      "statuspage",
      "Statuspage",
      "statuspage",
      uuid,
      "https://developer.statuspage.io/#section/Authentication",
      { near: /key|token|oauth/i },
    ],
  ]),
];
