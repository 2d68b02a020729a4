import type { Proof, Rule, RuleMatch } from "../types.ts";
import { beginAnywhere } from "./edges.ts";
import { isPublished } from "./published.ts";
import { looksRandom, spell } from "./structures.ts";

const source = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";
const revoke = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-keys-admin-managed.html";
const loneSecret = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])/g;

/** 40 characters of base64: no hash in hex, no word, no path. */
function isSecretKey(value: string): boolean {
  return (
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    /\d/.test(value) &&
    !/^[0-9a-f]+$/i.test(value) &&
    looksRandom(value) &&
    !isPublished(value) &&
    !/EXAMPLE|\/[a-z]+\/[a-z]+\//.test(value)
  );
}

const proveSecret = (value: string): Proof => (isSecretKey(value) ? "unknown" : "invalid");

/** An id whose secret stands near is told by the pair. */
function proveLoneId(value: string, { window, start, end }: RuleMatch): Proof {
  // Signed requests and URLs name the key that signed them; that is what it is for.
  if (/(?:X-Amz-|SHA256 )Credential(?:=|%3D)$/i.test(window.slice(Math.max(0, start - 24), start))) return "invalid";
  if (isPublished(value) || value.includes("EXAMPLE") || !looksRandom(value.slice(4))) return "invalid";
  const paired = [...window.slice(end, end + 240).matchAll(loneSecret)].some(([secret]) => isSecretKey(secret));
  return paired ? "invalid" : "unknown";
}

const id = "(?<![A-Z0-9])(?<resource>(?:AKIA|ASIA)[A-Z2-7]{16})(?![A-Z0-9])";

export const awsRules = [
  {
    id: "aws-access-key",
    label: "an AWS access key (id and secret)",
    level: "error",
    keywords: ["akia", "asia"],
    pattern: new RegExp(`${id}[\\s\\S]{1,200}?(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_-])`),
    reach: [8, 300],
    check: proveSecret,
    family: "aws-secret-access-key",
    highEntropy: true,
    credential: "aws-access-key",
    provider: "AWS",
    revoke,
    source,
  },
  {
    id: "aws-secret-access-key",
    label: "an AWS secret access key",
    level: "error",
    keywords: [
      ...spell(["secret", "access", "key"], ["", "_", "-", " "]),
      ...spell(["aws", "secret"]),
      ...spell(["aws", "key"], ["", "_"]),
      "amazon_secret",
    ],
    pattern:
      /(?:secret[_ -]?access[_ -]?key|aws[_-]?secret|amazon_secret|aws_?key)[\w.\- ]{0,24}["'`\]]{0,2}\s{0,8}(?::=|=>|[:=,(])\s{0,8}["'`]{0,3}(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/i,
    check: proveSecret,
    highEntropy: true,
    credential: "aws-access-key",
    provider: "AWS",
    revoke,
    source,
  },
  {
    id: "aws-access-key-id",
    label: "an AWS access key id",
    level: "error",
    // It names a key and opens nothing.
    fixture: true,
    keywords: ["akia", "asia", "abia", "acca"],
    // The flag lets the window reach over lines: the check looks for the secret behind it.
    pattern: /(?<![A-Z0-9])(?<secret>(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})(?![A-Z0-9])/s,
    check: proveLoneId,
    highEntropy: true,
    credential: "aws-access-key",
    provider: "AWS",
    revoke,
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  },
  {
    id: "aws-session-token",
    label: "an AWS session token",
    level: "error",
    keywords: ["iqojb3jpz2lu", "fwogzxiv", "fqogzxiv"],
    pattern: beginAnywhere(/(?<![A-Za-z0-9+/_-])(?<secret>(?:IQoJb3JpZ2lu|F[wQ]oGZXIv)[A-Za-z0-9+/]{150,1800}={0,2})/),
    reach: [8, 2000],
    check: (value) => (looksRandom(value) && !isPublished(value) ? "unknown" : "invalid"),
    highEntropy: true,
    credential: "aws-access-key",
    provider: "AWS",
    revoke: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html",
    source: "https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html",
  },
  {
    id: "aws-bedrock-api-key",
    label: "an Amazon Bedrock API key",
    level: "error",
    keywords: ["absk", "bedrock-api-key-"],
    pattern: beginAnywhere(
      /(?<![A-Za-z0-9+/_-])(?<secret>ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{80,280}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{20,2000}={0,2})/,
    ),
    reach: [8, 2200],
    highEntropy: true,
    credential: "provider-token",
    provider: "Amazon Bedrock",
    revoke: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html",
    source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
  },
  {
    id: "aws-marketplace-web-service-token",
    label: "an Amazon Marketplace Web Service token",
    level: "error",
    keywords: ["amzn.mws."],
    pattern: /(?<secret>amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
    highEntropy: true,
    shown: "amzn.mws.",
    credential: "provider-token",
    provider: "Amazon MWS",
    revoke: "Seller Central > Apps & Services > Manage your apps",
    source: "https://developer-docs.amazon.com/sp-api/docs/migrate-from-amazon-mws",
  },
  {
    id: "amazon-oauth-client-secret",
    label: "a Login with Amazon client secret",
    level: "error",
    keywords: ["amzn1.oa2-cs.v1."],
    pattern: /(?<secret>amzn1\.oa2-cs\.v1\.[0-9a-f]{64})(?![0-9a-z])/,
    highEntropy: true,
    shown: "amzn1.oa2-cs.v1.",
    credential: "provider-token",
    provider: "Login with Amazon",
    revoke: "https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html",
    source: "https://developer.amazon.com/docs/login-with-amazon/security-profile.html",
  },
  {
    id: "aws-appsync-api-key",
    label: "an AWS AppSync API key",
    level: "error",
    keywords: ["da2-"],
    pattern: beginAnywhere(/(?<![A-Za-z0-9-])(?<secret>da2-[a-z0-9]{26})(?![A-Za-z0-9-])/),
    check: (value) => (looksRandom(value) && /\d/.test(value.slice(4)) ? "unknown" : "invalid"),
    highEntropy: true,
    shown: "da2-",
    credential: "provider-token",
    provider: "AWS AppSync",
    revoke: "aws appsync delete-api-key",
    source: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
  },
] as const satisfies readonly Rule[];
